//! Why a line is no answer that counts.

use serde_json::{Map, Value};

use super::SelfAssessment;
use crate::code::Beacon;
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::practice::PositioningRound;
use crate::value::{Id, Pseudonym};

/// The fields of an answer.
const FIELDS: [&str; 5] = ["round", "respondent", "beacon", "current", "desired"];

/// What is wrong with a line that was not read.
pub(super) fn why(line: &[u8]) -> InvalidValue {
    let Ok(Value::Object(answer)) = serde_json::from_slice(line) else {
        return no_object();
    };
    if let Some(unknown) = answer.keys().find(|key| !FIELDS.contains(&key.as_str())) {
        return unknown_field(unknown);
    }
    let of_scalars = text(&answer, "round")
        .and_then(|round| Id::<PositioningRound>::new(round).map(|_| ()))
        .and_then(|()| text(&answer, "respondent")?.parse::<Pseudonym>().map(|_| ()))
        .and_then(|()| text(&answer, "beacon")?.parse::<Beacon>().map(|_| ()));
    if let Err(refusal) = of_scalars {
        return refusal;
    }
    let scores = ["current", "desired"].into_iter();
    let wrong = scores.filter(|field| answer.get(*field).is_some_and(|score| !score.is_number()));
    wrong.map(no_score).next().unwrap_or_else(unreadable)
}

fn text<'a>(answer: &'a Map<String, Value>, field: &str) -> Result<&'a str, InvalidValue> {
    let found = answer.get(field).and_then(Value::as_str);
    found.ok_or_else(|| {
        InvalidValue::new(
            Words::new(format!("`{field}` ontbreekt"), format!("`{field}` is missing")),
            fields(),
        )
    })
}

fn fields() -> Words {
    Words::new(
        "schrijf per regel `round`, `respondent`, `beacon` en de scores `current` en `desired`",
        "write per line `round`, `respondent`, `beacon` and the scores `current` and `desired`",
    )
}

fn no_object() -> InvalidValue {
    InvalidValue::new(
        Words::new("deze regel is geen JSON-object", "this line is no JSON object"),
        fields(),
    )
}

/// An object with the right fields, of which one stands twice or one holds no score.
fn unreadable() -> InvalidValue {
    InvalidValue::new(
        Words::new(
            "een veld staat er twee keer, of een score is te groot of te precies om een getal te zijn",
            "a field stands there twice, or a score is too large or too precise to be a number",
        ),
        fields(),
    )
}

fn unknown_field(field: &str) -> InvalidValue {
    let field = shown(field);
    InvalidValue::new(
        Words::new(
            format!("{field} is geen veld van een antwoord"),
            format!("{field} is no field of an answer"),
        ),
        fields(),
    )
}

fn no_score(field: &str) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("`{field}` is geen score"),
            format!("`{field}` is no score"),
        ),
        Words::new(
            "schrijf een getal, zoals `2.5`; laat het veld weg waar niets is geantwoord",
            "write a number, such as `2.5`; leave the field out where nothing was answered",
        ),
    )
}

/// The pseudonym itself is not repeated.
pub(super) fn personal() -> InvalidValue {
    InvalidValue::new(
        Words::new(
            "de medewerker staat er met een nummer of adres van een persoon",
            "the member of staff stands there with a number or an address of a person",
        ),
        Words::new(
            "geef elke medewerker een pseudoniem, zoals `m-07`, dat niets zegt",
            "give each member of staff a pseudonym, such as `m-07`, that says nothing",
        ),
    )
}

pub(super) fn off_scale(line: &SelfAssessment, round: &PositioningRound) -> Option<InvalidValue> {
    let scale = round.scale();
    let score = [line.current, line.desired]
        .into_iter()
        .flatten()
        .find(|score| !scale.holds(*score))?;
    let (from, through, step) = (scale.from, scale.through, scale.step);
    Some(InvalidValue::new(
        Words::new(
            format!(
                "score `{score}` staat niet op de schaal van `{from}` tot en met `{through}` in stappen van `{step}`"
            ),
            format!(
                "score `{score}` is not on the scale from `{from}` through `{through}` in steps of `{step}`"
            ),
        ),
        Words::new(
            "verbeter de score, of geef de ronde de schaal waarop is gevraagd",
            "correct the score, or give the round the scale that was asked on",
        ),
    ))
}

pub(super) fn no_round(line: &SelfAssessment) -> InvalidValue {
    let round = shown(line.round.as_str());
    InvalidValue::new(
        Words::new(
            format!("ronde {round} staat niet in de toelichting"),
            format!("round {round} is not in the narrative"),
        ),
        Words::new(
            "zet de ronde met haar dag onder `practice.positioning`",
            "put the round with its day under `practice.positioning`",
        ),
    )
}

pub(super) fn contradiction(line: &SelfAssessment) -> InvalidValue {
    let beacon = line.beacon.code();
    InvalidValue::new(
        Words::new(
            format!("een andere regel van dezelfde medewerker zegt iets anders over baken `{beacon}`"),
            format!("another line by the same member of staff says something else of beacon `{beacon}`"),
        ),
        Words::new("laat één regel staan", "keep one line"),
    )
}

pub(super) fn too_long() -> InvalidValue {
    InvalidValue::new(
        Words::new(
            "deze regel is te lang voor een antwoord",
            "this line is too long for an answer",
        ),
        Words::new(
            "zet elk antwoord op een eigen regel",
            "put each answer on a line of its own",
        ),
    )
}
