//! The competence profile of a team. It is for learning, and says nothing of anybody.

use super::super::number::{day, decimal, either, listed, quoted};
use super::positioning::{shown, too_alike};
use crate::language::{Language, Words};
use crate::report::{CompetenceProfile, RoundShown};
use crate::value::{Decimal, Figure};

/// A round of competence scores in a few sentences.
pub fn competence(round: &CompetenceProfile) -> Words {
    Words::new(said(round, Language::Nl), said(round, Language::En))
}

fn said(round: &CompetenceProfile, language: Language) -> String {
    if round.shown == RoundShown::TooFew {
        return either(
            language,
            "In deze ronde werden te weinig medewerkers gescoord: wat zij scoorden blijft bij hen.",
            "Too few members of staff were scored in this round: what they scored stays with them.",
        )
        .to_owned();
    }
    if round.shown == RoundShown::TooAlike {
        return too_alike(language).to_owned();
    }
    let mut said = vec![asked(round, language)];
    said.push(lowest(round, language));
    said.extend(chosen(round, language));
    said.push(
        either(
            language,
            "Dit is bedoeld om van te leren, zegt niets over één persoon en bewijst geen effect bij inwoners.",
            "This is meant for learning, says nothing of one person and proves no effect on residents.",
        )
        .to_owned(),
    );
    said.join(" ")
}

fn asked(round: &CompetenceProfile, language: Language) -> String {
    let (number, on) = (round.scored.say(language), day(round.on, language));
    let from = decimal(round.scale.from, language);
    let through = decimal(round.scale.through, language);
    match language {
        Language::Nl => format!(
            "Op {on} waren {number} medewerkers door collega's geïnterviewd en gescoord, op een schaal van {from} tot {through}."
        ),
        Language::En => format!(
            "By {on} {number} members of staff had been interviewed and scored by colleagues, on a scale from {from} to \
             {through}."
        ),
    }
}

/// The lowest characteristic: by its median where that is shown, otherwise by its mean.
fn lowest(round: &CompetenceProfile, language: Language) -> String {
    let figure = |scores: &crate::report::Positions| -> Option<(bool, Figure<Decimal>)> {
        match (scores.median, scores.mean) {
            (Figure::Known(_), _) => Some((true, scores.median)),
            (_, Figure::Known(_)) => Some((false, scores.mean)),
            _ => None,
        }
    };
    let lowest = round.characteristics.iter().find_map(|line| {
        let (is_median, value) = figure(&line.scores)?;
        Some((line.characteristic, is_median, value))
    });
    let Some((characteristic, is_median, value)) = lowest else {
        return either(
            language,
            "De scores worden niet getoond, omdat zij iets over te weinig mensen zouden zeggen.",
            "The scores are not shown, because they would say something of too few people.",
        )
        .to_owned();
    };
    let name = quoted(characteristic.label(language));
    // Of a characteristic that is not shown nobody can tell.
    let all = round
        .characteristics
        .iter()
        .all(|line| figure(&line.scores).is_some());
    let of_shown = match (all, language) {
        (true, Language::Nl) => "Het laagst staat",
        (false, Language::Nl) => "Van wat getoond mag worden, staat het laagst",
        (true, Language::En) => "Lowest is",
        (false, Language::En) => "Of what may be shown, lowest is",
    };
    let value = shown(value, language);
    match (language, is_median) {
        (Language::Nl, true) => format!("{of_shown} {name}: de middelste score is {value}."),
        (Language::Nl, false) => format!("{of_shown} {name}: het gemiddelde is {value}."),
        (Language::En, true) => format!("{of_shown} {name}: the median is {value}."),
        (Language::En, false) => format!("{of_shown} {name}: the mean is {value}."),
    }
}

fn chosen(round: &CompetenceProfile, language: Language) -> Option<String> {
    let of = round.scored.known()?;
    let parts: Vec<String> = round
        .choices
        .iter()
        .filter_map(|choice| Some((choice, choice.chosen.known()?)))
        .map(|(choice, chosen)| {
            let title = quoted(choice.title.trim());
            let followed = choice.followed.known();
            let by = either(language, "gevolgd door", "followed by");
            followed.map_or_else(
                || format!("{title} {chosen}"),
                |followed| format!("{title} {chosen} ({by} {followed})"),
            )
        })
        .collect();
    if parts.is_empty() {
        return None;
    }
    let parts = listed(&parts, language);
    Some(match language {
        Language::Nl => format!("Gekozen training, door hoeveel van de {of}: {parts}."),
        Language::En => format!("Training chosen, by how many of the {of}: {parts}."),
    })
}
