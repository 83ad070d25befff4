//! Levels, goals of people's own, roles, and values from a source.

use super::change::too_few;
use super::number::{counted, decimal, either};
use crate::language::Language;
use crate::narrative::AggregateValue;
use crate::plan::Role;
use crate::report::{AggregateChange, CategoryShift, DomainShift, GoalAttainment, RoleMovements};
use crate::statistics::Gate;

pub(super) fn levels(figures: &CategoryShift, gate: Option<Gate>, language: Language) -> Vec<String> {
    if !matches!(gate, Some(Gate::Indicative | Gate::Normal)) {
        return vec![too_few(figures.pairs, gate, language)];
    }
    let name = figures.name.say(language);
    let who = figures.pairs.known().map_or_else(
        || either(language, "deelnemers", "participants").to_owned(),
        |pairs| match language {
            Language::Nl => counted(pairs.0, "deelnemer", "deelnemers"),
            Language::En => counted(pairs.0, "participant", "participants"),
        },
    );
    let mut sentences = vec![match language {
        Language::Nl => format!("Bij {who} is het niveau op {name} bij de start en later vastgesteld."),
        Language::En => format!("Among {who} the level on {name} was established at the start and later."),
    }];
    sentences.extend(
        figures
            .domains
            .iter()
            .filter_map(|domain| shifted(domain, language)),
    );
    sentences
}

fn shifted(domain: &DomainShift, language: Language) -> Option<String> {
    let improved = domain.improved.known()?;
    let unchanged = domain.unchanged.known()?;
    let worsened = domain.worsened.known()?;
    let called = domain
        .domain
        .as_ref()
        .map_or_else(String::new, |name| format!("{}: ", name.say(language)));
    let text = match language {
        Language::Nl => format!("vooruit {improved}, gelijk gebleven {unchanged}, achteruit {worsened}."),
        Language::En => format!("forward {improved}, unchanged {unchanged}, back {worsened}."),
    };
    Some(capitalised(&format!("{called}{text}")))
}

pub(super) fn attainment(figures: &GoalAttainment, gate: Option<Gate>, language: Language) -> Vec<String> {
    let (Some(Gate::Indicative | Gate::Normal), Some(people), Some(attained)) =
        (gate, figures.people.known(), figures.attained.known())
    else {
        return vec![too_few(figures.people, gate, language)];
    };
    vec![match language {
        Language::Nl => format!(
            "Voor {} zijn eigen doelen vastgesteld; {attained} van die doelen kwam uit zoals verwacht of beter.",
            counted(people.0, "deelnemer", "deelnemers")
        ),
        Language::En => format!(
            "For {} own goals were set; {attained} of those goals came out as expected or better.",
            counted(people.0, "participant", "participants")
        ),
    }]
}

pub(super) fn roles(figures: &RoleMovements, language: Language) -> String {
    let (from, to) = (role(figures.from, language), role(figures.to, language));
    match (figures.people.known(), language) {
        (Some(people), Language::Nl) => format!(
            "{} in de rol van {from} later ook die van {to}. Waardoor dat komt, is hieruit niet af te leiden.",
            counted(people.0, "mens had na een begin", "mensen hadden na een begin")
        ),
        (Some(people), Language::En) => format!(
            "{} later also had that of {to}. What caused that can't be told from this.",
            counted(
                people.0,
                &format!("person who began in the role of {from}"),
                &format!("people who began in the role of {from}")
            )
        ),
        (None, Language::Nl) => format!(
            "Hoeveel mensen van {from} {to} werden: {}.",
            figures.people.say(language)
        ),
        (None, Language::En) => format!(
            "How many people went from {from} to {to}: {}.",
            figures.people.say(language)
        ),
    }
}

/// The role in words.
pub fn role(role: Role, language: Language) -> &'static str {
    match role {
        Role::Visitor => either(language, "bezoeker", "visitor"),
        Role::Participant => either(language, "deelnemer", "participant"),
        Role::Volunteer => either(language, "vrijwilliger", "volunteer"),
        Role::CoProducer => either(language, "coproducent", "co-producer"),
        Role::Initiator => either(language, "initiatiefnemer", "initiator"),
        Role::KeyFigure => either(language, "sleutelfiguur", "key figure"),
    }
}

pub(super) fn aggregate(figures: &AggregateChange, language: Language) -> String {
    let unit = figures
        .unit
        .as_deref()
        .map_or_else(String::new, |unit| format!(" ({unit})"));
    let (before, after) = (value(&figures.before, language), value(&figures.after, language));
    match language {
        Language::Nl => format!(
            "De waarde{unit} was {before} en is {after}. Dit is niet bij dezelfde mensen gemeten; waardoor het komt, \
             is hieruit niet af te leiden."
        ),
        Language::En => format!(
            "The value{unit} was {before} and is {after}. This was not measured among the same people; what caused it \
             can't be told from this."
        ),
    }
}

fn value(value: &AggregateValue, language: Language) -> String {
    let number = value
        .value
        .known()
        .map_or_else(|| value.value.say(language), |number| decimal(*number, language));
    match &value.source {
        Some(source) => format!("{number} [{source}]"),
        None => number,
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
