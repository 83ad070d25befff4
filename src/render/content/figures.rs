//! Pursued and realised in few words.

use super::super::mark::Mark;
use super::super::text::Text;
use super::super::text::Trimmed as _;
use super::super::voice::Voice;
use crate::narrative::{AggregateValue, Subject};
use crate::plan::Target;
use crate::report::{AggregateChange, CategoryShift, DomainShift, EffectAnswer, Observed, PairedChange};
use crate::sentence::{self, aimed};
use crate::value::{Aim, Decimal, Figure, People, Responses};

/// What was pursued, in few words and with the year that it is set for; a dash where nothing was.
pub(super) fn pursued(effect: &EffectAnswer, voice: Voice) -> String {
    of_year(
        target(effect.pursued.as_ref(), unit(effect), voice),
        effect.pursued_for,
    )
}

/// A target with the year that it is set for.
pub(super) fn of_year(target: String, year: Option<u16>) -> String {
    match year {
        Some(year) => format!("{} ({year})", target.trim_end_matches('.')),
        None => target,
    }
}

/// A target in few words; a dash where there is none.
pub(super) fn target(target: Option<&Target>, unit: Option<&str>, voice: Voice) -> String {
    let language = voice.language;
    match target {
        None => "–".to_owned(),
        Some(Target::MeanChange(Aim::Exactly(change))) => points(*change, voice),
        Some(Target::MeanChange(aim)) => sentence::mean_change(*aim, language),
        Some(Target::ImprovedShare(aim)) => {
            let share = aimed(*aim, language, |share| sentence::per_cent(share, language));
            format!("{share} {}", voice.say("vooruit", "improved"))
        }
        Some(Target::AgreedShare(aim)) => {
            let share = aimed(*aim, language, |share| sentence::per_cent(share, language));
            format!("{share} {}", voice.say("is het ermee eens", "agree"))
        }
        Some(Target::Value(aim)) => aimed(*aim, language, |value| with_unit(value, unit, voice)),
        Some(Target::Movements(aim)) => {
            let people = aimed(*aim, language, |people| voice.whole(people.0));
            format!("{people} {}", voice.say("mensen", "people"))
        }
        Some(Target::GoalAttainment(aim)) => {
            aimed(*aim, language, |score| format!("T {}", voice.decimal(score)))
        }
        Some(Target::Described(text)) => text.trimmed().to_owned(),
    }
}

/// What came of it, in few words; a dash where nothing is known.
pub(super) fn realised(effect: &EffectAnswer, voice: Voice) -> Text {
    match &effect.observed {
        Some(Observed::PairedChange(figures)) => mean(figures, voice),
        Some(Observed::CategoryShift(figures)) => shift(figures, voice),
        Some(Observed::GoalAttainment(figures)) => figures.mean_t.known().map_or_else(
            || voice.figure(figures.mean_t),
            |mean| format!("T {}", voice.decimal(*mean)).into(),
        ),
        Some(Observed::RoleMovement(figures)) => {
            let people = voice.figure(figures.people);
            if figures.people.is_given() {
                people + voice.say(" mensen", " people")
            } else {
                people
            }
        }
        Some(Observed::Aggregate(figures)) => aggregate(figures, voice),
        Some(Observed::Told(_)) | None => agreed(effect, voice),
    }
}

fn mean(figures: &PairedChange, voice: Voice) -> Text {
    let Some(change) = figures.mean_change.known() else {
        return voice.figure(figures.mean_change);
    };
    let size = points(*change, voice);
    match (figures.mean_before.known(), figures.mean_after.known()) {
        (Some(before), Some(after)) => {
            // Each figure is rounded by itself, so that they need not add up.
            let rounded = if after.minus(*before) == Some(*change) {
                ""
            } else {
                voice.say(", afgerond", ", rounded")
            };
            let (before, after) = (voice.decimal(*before), voice.decimal(*after));
            let (from, to) = (voice.say("van", "from"), voice.say("naar", "to"));
            [&size, ": ", from, " ", &before, " ", to, " ", &after, rounded]
                .concat()
                .into()
        }
        _ => size.into(),
    }
}

fn shift(figures: &CategoryShift, voice: Voice) -> Text {
    let hidden = || voice.say("niet gepubliceerd", "not published").into();
    match &figures.domains[..] {
        [only] => {
            let said: Vec<String> = parts(only, voice)
                .into_iter()
                .filter(|went| went.people.is_given())
                .map(|went| [&voice.figure(went.people), " ", went.name].concat())
                .collect();
            if said.is_empty() {
                hidden()
            } else {
                said.join(", ").into()
            }
        }
        [] => voice.say("zie de niveaus", "see the levels").into(),
        domains if domains.iter().all(|domain| !any(domain)) => hidden(),
        _ => voice.say("zie de domeinen", "see the domains").into(),
    }
}

fn aggregate(figures: &AggregateChange, voice: Voice) -> Text {
    let unit = figures.unit.as_deref();
    let one = |value: &AggregateValue| match (value.value.known(), value.in_year()) {
        (Some(known), Some(year)) => format!("{} ({year})", with_unit(*known, unit, voice)).into(),
        (Some(known), None) => with_unit(*known, unit, voice).into(),
        (None, _) => voice.figure(value.value),
    };
    let (before, after) = (one(&figures.before), one(&figures.after));
    let both = figures.before.value.known().is_some() && figures.after.value.known().is_some();
    // Nothing is said to have gone anywhere where nobody can tell whether it did.
    if !both || figures.is_uncertain() || figures.is_open() == Some(true) {
        return [&after, voice.say("; eerder ", "; before "), &before]
            .concat()
            .into();
    }
    [
        voice.say("van ", "from "),
        &before,
        voice.say(" naar ", " to "),
        &after,
    ]
    .concat()
    .into()
}

/// Whether anything is known of what came of it.
pub(super) fn is_realised(effect: &EffectAnswer) -> bool {
    let is_observed = !matches!(effect.observed, Some(Observed::Told(_)) | None);
    is_observed || asked(effect).is_some() || !effect.stories.is_empty()
}

/// How many agreed of how many, of the first question about a change of which both are known.
fn asked(effect: &EffectAnswer) -> Option<(Responses, Responses)> {
    let surveys = effect.survey_results.iter();
    surveys
        .filter(|survey| survey.about == Subject::ExperiencedChange)
        .find_map(|survey| Some((*survey.agreed.known()?, *survey.whole().known()?)))
}

fn agreed(effect: &EffectAnswer, voice: Voice) -> Text {
    match (asked(effect), effect.stories.len()) {
        (Some((agreed, answered)), _) => format!(
            "{} {} {} {}",
            voice.whole(agreed.0),
            voice.say("van", "of"),
            voice.whole(answered.0),
            voice.say("eens", "agree"),
        )
        .into(),
        (None, 0) => "–".into(),
        (None, 1) => voice.say("1 verhaal", "1 story").into(),
        (None, stories) => format!("{} {}", voice.count(stories), voice.say("verhalen", "stories")).into(),
    }
}

fn unit(effect: &EffectAnswer) -> Option<&str> {
    match &effect.observed {
        Some(Observed::Aggregate(figures)) => figures.unit.as_deref(),
        _ => None,
    }
}

/// A value with its unit where that is per cents; a longer unit stands in the table.
pub(super) fn with_unit(value: Decimal, unit: Option<&str>, voice: Voice) -> String {
    let number = voice.decimal(value);
    match unit {
        Some(unit) if sentence::is_per_cent(unit) => number + "%",
        _ => number,
    }
}

/// A change in points, with its sign also where it is a rise.
pub(super) fn points(change: Decimal, voice: Voice) -> String {
    let said = sentence::points(change, voice.language);
    if change > Decimal::ZERO {
        ["+", &said].concat()
    } else {
        said
    }
}

/// How many people went one way.
pub(super) struct Went {
    pub(super) mark: Mark,
    pub(super) name: &'static str,
    pub(super) people: Figure<People>,
}

/// Where the people on a ladder went.
pub(super) fn parts(domain: &DomainShift, voice: Voice) -> Vec<Went> {
    outcomes(
        [domain.improved, domain.unchanged, domain.worsened],
        [domain.not_improved, domain.not_worsened],
        voice,
    )
}

/// Improved, unchanged and deteriorated; those that were joined stand under the name of what they join.
pub(super) fn outcomes(
    [improved, unchanged, worsened]: [Figure<People>; 3],
    joined: [Option<Figure<People>>; 2],
    voice: Voice,
) -> Vec<Went> {
    let went = |mark, name, people| Went { mark, name, people };
    let forward = went(Mark::Better, voice.say("vooruit", "improved"), improved);
    let back = went(Mark::Worse, voice.say("achteruit", "deteriorated"), worsened);
    match joined {
        [Some(others), _] => {
            let others = went(Mark::Same, voice.say("niet vooruit", "not improved"), others);
            vec![forward, others]
        }
        [_, Some(others)] => {
            let others = went(
                Mark::Same,
                voice.say("niet achteruit", "not deteriorated"),
                others,
            );
            vec![others, back]
        }
        _ => {
            let same = went(Mark::Same, voice.say("gelijk", "unchanged"), unchanged);
            vec![forward, same, back]
        }
    }
}

/// Whether anything is printed of how people went.
pub(super) fn any(domain: &DomainShift) -> bool {
    [
        Some(domain.improved),
        Some(domain.unchanged),
        Some(domain.worsened),
        domain.not_improved,
        domain.not_worsened,
    ]
    .into_iter()
    .flatten()
    .any(|figure| figure.is_given())
}
