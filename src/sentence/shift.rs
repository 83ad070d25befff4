//! Levels of a ladder or a matrix.

use super::change::{Outcomes, among, direction, norm, outcomes, too_few};
use super::number::{capitalised, decimal, either, listed};
use super::said::Said;
use crate::instrument::Direction;
use crate::language::Language;
use crate::plan::Role;
use crate::report::{CategoryShift, DomainShift};
use crate::statistics::Gate;

/// The most domains that are named on either side.
const NAMED: usize = 2;

/// The most levels that are told one by one.
const TOLD: usize = 6;

pub(super) fn levels(figures: &CategoryShift, gate: Option<Gate>, language: Language) -> Said {
    if !matches!(gate, Some(Gate::Indicative | Gate::Normal)) {
        return Said::only(too_few(figures.pairs, gate, language));
    }
    let mut said = Said::only(established(figures, language));
    match (&figures.domains[..], figures.better) {
        ([_], Direction::None) | ([], _) => said.first.push(distribution(figures, language)),
        (_, Direction::None) => said.first.push(no_direction(language).to_owned()),
        ([only], _) => said.first.push(
            outcomes(
                [only.improved, only.unchanged, only.worsened],
                [only.not_improved, only.not_worsened],
                Outcomes::OfLevels,
                language,
            )
            .unwrap_or_else(|| hidden(language).to_owned()),
        ),
        (domains, _) => {
            said.first.push(balance(domains, language));
            said.then.extend(extremes(domains, language));
        }
    }
    said.first.extend(norm(&figures.measured, language));
    said
}

fn established(figures: &CategoryShift, language: Language) -> String {
    let who = among(figures.pairs, language);
    let name = figures.name.say(language);
    let better = direction(figures.better, language).map_or_else(String::new, |better| format!("; {better}"));
    let matrix = figures.domains.len() > 1;
    match (language, matrix) {
        (Language::Nl, false) => {
            format!("{who} is het niveau bij de start en na afloop vastgesteld ({name}{better}).")
        }
        (Language::Nl, true) => format!(
            "{who} is het niveau op {} domeinen bij de start en na afloop vastgesteld ({name}{better}).",
            figures.domains.len()
        ),
        (Language::En, false) => {
            format!("{who} the level was established at the start and at the end ({name}{better}).")
        }
        (Language::En, true) => format!(
            "{who} the level on {} domains was established at the start and at the end ({name}{better}).",
            figures.domains.len()
        ),
    }
}

/// Where nobody said which side is better, the levels themselves are told.
fn distribution(figures: &CategoryShift, language: Language) -> String {
    let moved = figures.levels.iter().filter(|level| level.before != level.after);
    let told: Vec<String> = moved
        .filter_map(|level| {
            let (before, after) = (level.before.known()?, level.after.known()?);
            let title = level.title.as_ref().map_or_else(
                || decimal(level.level, language),
                |title| title.say(language).to_owned(),
            );
            Some(match language {
                Language::Nl => format!("{title} van {before} naar {after}"),
                Language::En => format!("{title} from {before} to {after}"),
            })
        })
        .take(TOLD)
        .collect();
    if told.is_empty() {
        return no_direction(language).to_owned();
    }
    let told = listed(&told, language);
    match language {
        Language::Nl => format!("Aantal mensen per niveau: {told}. {}", no_direction(language)),
        Language::En => format!("Number of people per level: {told}. {}", no_direction(language)),
    }
}

fn no_direction(language: Language) -> &'static str {
    either(
        language,
        "Welke kant beter is, is niet afgesproken.",
        "Which side is better was not agreed.",
    )
}

fn hidden(language: Language) -> &'static str {
    either(
        language,
        "Hoeveel van hen vooruit of achteruit gingen, is niet gepubliceerd: samen met andere cijfers zou een kleine groep zichtbaar worden.",
        "How many of them moved to a better or a worse level is not published: together with other figures a small group would show.",
    )
}

/// More improved than deteriorated, domain by domain; nothing where the numbers are not printed.
fn net(domain: &DomainShift) -> Option<i128> {
    Some(i128::from(domain.improved.known()?.0) - i128::from(domain.worsened.known()?.0))
}

/// On how many domains more people improved than deteriorated. Levels are never added over domains.
fn balance(domains: &[DomainShift], language: Language) -> String {
    let count = |test: fn(Option<i128>) -> bool| domains.iter().filter(|it| test(net(it))).count();
    let all = domains.len();
    let (more, less, even, hidden) = (
        count(|net| net.is_some_and(|net| net > 0)),
        count(|net| net.is_some_and(|net| net < 0)),
        count(|net| net == Some(0)),
        count(|net| net.is_none()),
    );
    if hidden == all {
        return self::hidden(language).to_owned();
    }
    let mut parts = match language {
        Language::Nl => vec![
            format!("op {more} van de {all} domeinen gingen meer mensen vooruit dan achteruit"),
            format!("op {less} meer achteruit dan vooruit"),
            format!("op {even} evenveel"),
        ],
        Language::En => vec![
            format!("on {more} of the {all} domains more people moved to a better level than to a worse one"),
            format!("on {less} more to a worse one"),
            format!("on {even} as many"),
        ],
    };
    if hidden > 0 {
        parts.push(match language {
            Language::Nl => format!("van {hidden} zijn de aantallen niet gepubliceerd"),
            Language::En => format!("of {hidden} the numbers are not published"),
        });
    }
    capitalised(&format!("{}.", listed(&parts, language)))
}

/// The domains where most more improved than deteriorated, and where most more deteriorated than improved.
fn extremes(domains: &[DomainShift], language: Language) -> Vec<String> {
    let named = |improved: bool| {
        let mut side: Vec<(&DomainShift, i128)> = domains
            .iter()
            .filter_map(|domain| Some((domain, net(domain)?)))
            .filter(|(_, net)| if improved { *net > 0 } else { *net < 0 })
            .collect();
        side.sort_by_key(|(_, net)| -net.abs());
        side.into_iter()
            .take(NAMED)
            .filter_map(|(domain, _)| {
                let (up, down) = (domain.improved.known()?, domain.worsened.known()?);
                let name = domain.domain.as_ref()?.say(language);
                Some(match language {
                    Language::Nl => format!("{name} ({up} vooruit, {down} achteruit)"),
                    Language::En => format!("{name} ({up} to a better level, {down} to a worse one)"),
                })
            })
            .collect::<Vec<_>>()
    };
    let mut sentences = Vec::new();
    for (improved, nl, en) in [
        (true, "Het gunstigst", "Most favourable"),
        (false, "Het ongunstigst", "Least favourable"),
    ] {
        let named = named(improved);
        if !named.is_empty() {
            sentences.push(format!(
                "{}: {}.",
                either(language, nl, en),
                listed(&named, language)
            ));
        }
    }
    sentences
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
