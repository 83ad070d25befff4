//! Goals of people's own, movements between roles, and values from a source.

use super::change::{direction, followed_up, norm, too_few};
use super::number::{decimal, either, participants, per_cent};
use super::said::Said;
use super::shift::role;
use crate::language::Language;
use crate::narrative::AggregateValue;
use crate::policy::Measurand;
use crate::report::{AggregateChange, GoalAttainment, RoleMovements};
use crate::statistics::Gate;
use crate::value::Decimal;

pub(super) fn attainment(figures: &GoalAttainment, gate: Option<Gate>, language: Language) -> Said {
    let (Some(Gate::Indicative | Gate::Normal), Some(attained)) = (gate, figures.attained.known()) else {
        return Said::only(too_few(figures.people, gate, language));
    };
    let attained = per_cent(*attained, language);
    let who = figures.people.known().map_or_else(
        || either(language, "deelnemers", "participants").to_owned(),
        |people| participants(people.0, language),
    );
    let mut said = Said::only(match language {
        Language::Nl => format!(
            "De eigen doelen van {who} zijn na afloop gescoord: {attained} van die doelen kwam uit zoals afgesproken \
             of beter."
        ),
        Language::En => format!(
            "The own goals of {who} were scored at the end: {attained} of those goals came out as agreed or better."
        ),
    });
    if let Some(mean) = figures.mean_t.known() {
        let mean = decimal(*mean, language);
        let between = figures.interval.map_or_else(String::new, |interval| {
            let (low, high) = (decimal(interval.0, language), decimal(interval.1, language));
            match language {
                Language::Nl => format!("; de onzekerheid loopt van {low} tot {high} (95%-interval)"),
                Language::En => format!("; the uncertainty runs from {low} to {high} (95% interval)"),
            }
        });
        said.first.push(match language {
            Language::Nl => {
                format!(
                    "De gemiddelde doelscore is {mean}, waarbij 50 precies is zoals afgesproken{between}."
                )
            }
            Language::En => format!("The average goal score is {mean}, where 50 is just as agreed{between}."),
        });
    }
    said.first.extend(norm(&figures.measured, language));
    said.then
        .extend(followed_up(&figures.followed_up, language).map(|again| format!("{again}.")));
    said
}

pub(super) fn roles(figures: &RoleMovements, gate: Option<Gate>, language: Language) -> Said {
    let (from, to) = (role(figures.from, language), role(figures.to, language));
    let people = figures.people.known().map(|people| people.0);
    let group = figures.group.known().map(|group| group.0);
    if let (Some(Gate::Count), Some(group)) = (gate, group) {
        return Said::only(match language {
            Language::Nl => {
                format!(
                    "Mensen met de rol van {from}: {group}. Dat is te weinig voor een cijfer over wie later {to} werd."
                )
            }
            Language::En => {
                format!(
                    "People in the role of {from}: {group}. That is too few for a figure on who later became {to}."
                )
            }
        });
    }
    let Some(people) = people else {
        return Said::only(match language {
            Language::Nl => format!(
                "Hoeveel mensen van {from} later ook {to} werden: {}.",
                figures.people.say(language)
            ),
            Language::En => format!(
                "How many people went on from {from} to {to}: {}.",
                figures.people.say(language)
            ),
        });
    };
    let first = match (group, language) {
        (Some(group), Language::Nl) => format!(
            "Van de {group} mensen met de rol van {from} {} later ook {to}.",
            match people {
                0 => "werd niemand".to_owned(),
                1 => "werd er 1".to_owned(),
                more => format!("werden er {more}"),
            }
        ),
        (Some(group), Language::En) => format!(
            "Of the {group} people in the role of {from}, {} later became {to} as well.",
            if people == 0 {
                "none".to_owned()
            } else {
                people.to_string()
            }
        ),
        (None, Language::Nl) => format!("Van {from} later ook {to} geworden: {people}."),
        (None, Language::En) => format!("Went on from {from} to {to}: {people}."),
    };
    let mut said = Said::only(first);
    said.first.push(
        either(
            language,
            "Waardoor dat komt, is hieruit niet af te leiden.",
            "What caused that can't be told from this.",
        )
        .to_owned(),
    );
    said
}

pub(super) fn aggregate(figures: &AggregateChange, language: Language) -> Said {
    if let Some(said) = share_of(figures, language) {
        return said;
    }
    let about: Vec<&str> = figures
        .unit
        .as_deref()
        .into_iter()
        .chain(direction(figures.better, language))
        .collect();
    let about = if about.is_empty() {
        String::new()
    } else {
        format!(" ({})", about.join("; "))
    };
    let (before, after) = (value(&figures.before, language), value(&figures.after, language));
    let said = Said::only(
        match (
            figures.before.value.known(),
            figures.after.value.known(),
            language,
        ) {
            (Some(one), Some(other), Language::Nl) if one == other => {
                format!("Het cijfer bleef {before}{about}.")
            }
            (Some(one), Some(other), Language::En) if one == other => {
                format!("The figure stayed {before}{about}.")
            }
            (Some(_), Some(_), Language::Nl) => format!("Het cijfer ging van {before} naar {after}{about}."),
            (Some(_), Some(_), Language::En) => format!("The figure went from {before} to {after}{about}."),
            (_, _, Language::Nl) => format!("Het cijfer vooraf: {before}; achteraf: {after}{about}."),
            (_, _, Language::En) => format!("The figure before: {before}; after: {after}{about}."),
        },
    );
    with_background(said, figures, language)
}

/// A share in per cents: of whom, and from what to what. Nothing for another unit, or without both values.
fn share_of(figures: &AggregateChange, language: Language) -> Option<Said> {
    let whom = figures.unit.as_deref()?.trim().strip_prefix('%')?.trim();
    let (before, after) = (figures.before.value.known()?, figures.after.value.known()?);
    let at = |number: &Decimal, value: &AggregateValue| {
        let year = value
            .on
            .map_or_else(String::new, |day| format!(" ({})", day.year()));
        format!("{}%{year}", decimal(*number, language))
    };
    let (from, to) = (at(before, &figures.before), at(after, &figures.after));
    let better =
        direction(figures.better, language).map_or_else(String::new, |better| format!(" ({better})"));
    let share = match (whom.is_empty(), language) {
        (true, Language::Nl) => "Het aandeel".to_owned(),
        (true, Language::En) => "The share".to_owned(),
        (false, Language::Nl) => format!("Het aandeel {whom}"),
        // The unit is in the words of whoever wrote it.
        (false, Language::En) => format!("The share ({whom})"),
    };
    let said = match (before == after, language) {
        (true, Language::Nl) => format!("{share} bleef {to}{better}."),
        (true, Language::En) => format!("{share} stayed {to}{better}."),
        (false, Language::Nl) => format!("{share} ging van {from} naar {to}{better}."),
        (false, Language::En) => format!("{share} went from {from} to {to}{better}."),
    };
    Some(with_background(Said::only(said), figures, language))
}

/// What the value is about, and where it comes from.
fn with_background(mut said: Said, figures: &AggregateChange, language: Language) -> Said {
    said.first.push(
        if figures.context {
            either(
                language,
                "Dit gaat over de hele bevolking: het is achtergrond, geen uitkomst van dit werk.",
                "This is about the whole population: it is background, no outcome of this work.",
            )
        } else {
            measuring(figures.measures, language)
        }
        .to_owned(),
    );
    let sources: Vec<String> = [&figures.before, &figures.after]
        .into_iter()
        .filter_map(|value| value.source.as_ref())
        .map(|source| format!("[{}]", source.trim()))
        .collect();
    if !sources.is_empty() {
        said.then.push(match language {
            Language::Nl => format!("Bron: {}.", sources.join(", ")),
            Language::En => format!("Source: {}.", sources.join(", ")),
        });
    }
    said
}

/// What a value before and after can show, given what it measures.
fn measuring(measures: Option<Measurand>, language: Language) -> &'static str {
    match measures {
        Some(Measurand::State) => either(
            language,
            "Dit gaat niet steeds over dezelfde mensen; waardoor het komt, is hieruit niet af te leiden.",
            "This is not always about the same people; what caused it can't be told from this.",
        ),
        Some(Measurand::ExperiencedChange) => either(
            language,
            "Dit is wat mensen zelf zeggen, en niet steeds dezelfde mensen; het is geen meting van verandering.",
            "This is what people say themselves, and not always the same people; it is no measurement of change.",
        ),
        other => no_change(other, language),
    }
}

/// Why a figure says nothing of change.
pub(super) fn no_change(measures: Option<Measurand>, language: Language) -> &'static str {
    match measures {
        Some(Measurand::Satisfaction) => either(
            language,
            "Dat gaat over tevredenheid met het aanbod en zegt niets over verandering.",
            "That is about satisfaction with the offer and says nothing about change.",
        ),
        Some(Measurand::UseOfServices) => either(
            language,
            "Dat telt het gebruik van voorzieningen en zegt niets over verandering bij mensen.",
            "That counts the use of services and says nothing about change in people.",
        ),
        Some(Measurand::Effort) => either(
            language,
            "Dat telt wat er gedaan is en zegt niets over verandering.",
            "That counts what was done and says nothing about change.",
        ),
        Some(Measurand::State | Measurand::ExperiencedChange) | None => either(
            language,
            "Wat daarmee gemeten wordt, is niet vastgelegd; daarom telt het niet als verandering.",
            "What that measures is not stated, so it does not count as a change.",
        ),
    }
}

/// The value, with the year it stands for.
fn value(value: &AggregateValue, language: Language) -> String {
    let number = value
        .value
        .known()
        .map_or_else(|| value.value.say(language), |number| decimal(*number, language));
    match value.on {
        Some(day) => {
            let day = day.to_string();
            format!("{number} ({})", day.get(..4).unwrap_or(&day))
        }
        None => number,
    }
}
