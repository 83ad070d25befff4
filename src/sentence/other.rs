//! Goals of people's own, movements between roles, and figures that say nothing of change.

use super::change::{followed_up, norm, too_few};
use super::number::{decimal, either, participants, per_cent};
use super::said::Said;
use super::shift::role;
use crate::language::Language;
use crate::policy::Measurand;
use crate::report::{GoalAttainment, RoleMovements};
use crate::statistics::Gate;

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
