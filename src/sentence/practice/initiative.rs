//! How an initiative of residents goes: its stage, its own income over the years, and what stood in its way.

use super::super::number::{counted, day, either, listed, per_cent};
use crate::language::{Language, Words};
use crate::plan::{InitiativeStage, ObstacleKind};
use crate::report::{CoachingSpread, InitiativeAccount, ObstacleDays, OwnIncome};
use crate::value::{Day, Share};

/// An initiative in a few sentences.
pub fn initiative(told: &InitiativeAccount) -> Words {
    Words::new(said(told, Language::Nl), said(told, Language::En))
}

fn said(told: &InitiativeAccount, language: Language) -> String {
    let mut said = vec![stage(told, language)];
    said.extend(own_income(&told.own_income, language));
    said.extend(obstacles(&told.obstacles, language));
    said.extend(told.spread.map(|spread| passed_on(spread, language)));
    said.extend(told.stands_alone_since.map(|since| alone(since, language)));
    said.join(" ")
}

fn stage(told: &InitiativeAccount, language: Language) -> String {
    let stage = match told.stage {
        InitiativeStage::Find => either(language, "Het initiatief is gevonden", "The initiative was found"),
        InitiativeStage::Bind => either(
            language,
            "De mensen van het initiatief vinden elkaar",
            "The people of the initiative are being bound together",
        ),
        InitiativeStage::Connect => either(
            language,
            "Het initiatief is verbonden met anderen",
            "The initiative is connected to others",
        ),
        InitiativeStage::LetGo => either(
            language,
            "De professional heeft losgelaten",
            "The professional has let go",
        ),
    };
    let since = told.since.map_or_else(String::new, |since| {
        format!(
            ", {} {}",
            either(language, "sinds", "since"),
            day(since, language)
        )
    });
    format!("{stage}{since}.")
}

/// The share of own income year by year. Nothing is said of what would be enough: that is not established.
fn own_income(years: &[OwnIncome], language: Language) -> Option<String> {
    let known: Vec<(u16, Share)> = years
        .iter()
        .filter_map(|income| Some((income.year, *income.share.known()?)))
        .collect();
    if known.is_empty() {
        return None;
    }
    let parts: Vec<String> = known
        .iter()
        .map(|(year, share)| format!("{} in {year}", per_cent(*share, language)))
        .collect();
    let parts = listed(&parts, language);
    Some(match language {
        Language::Nl => format!("Eigen inkomsten, als deel van alle inkomsten: {parts}."),
        Language::En => format!("Own income, as a part of all income: {parts}."),
    })
}

fn obstacles(obstacles: &[ObstacleDays], language: Language) -> Option<String> {
    let parts: Vec<String> = obstacles
        .iter()
        .map(|obstacle| {
            let days = obstacle.days.map(|days| match language {
                Language::Nl => counted(u64::from(days), "dag", "dagen", language),
                Language::En => counted(u64::from(days), "day", "days", language),
            });
            let what = obstacle_name(obstacle.kind, language);
            match (days, obstacle.open, language) {
                (Some(days), false, Language::Nl) => format!("{what} (weg na {days})"),
                (Some(days), true, Language::Nl) => format!("{what} (nog open, al {days})"),
                (None, false, Language::Nl) => format!("{what} (weg, na onbekende tijd)"),
                (None, true, Language::Nl) => format!("{what} (nog open, sinds onbekende tijd)"),
                (Some(days), false, Language::En) => format!("{what} (gone after {days})"),
                (Some(days), true, Language::En) => format!("{what} (still open, for {days})"),
                (None, false, Language::En) => format!("{what} (gone, after an unknown time)"),
                (None, true, Language::En) => format!("{what} (still open, for an unknown time)"),
            }
        })
        .collect();
    let parts_said = listed(&parts, language);
    (!parts.is_empty()).then(|| match language {
        Language::Nl => format!("In de weg stond: {parts_said}."),
        Language::En => format!("In its way stood: {parts_said}."),
    })
}

/// What an obstacle is about.
fn obstacle_name(kind: ObstacleKind, language: Language) -> &'static str {
    match kind {
        ObstacleKind::Permit => either(language, "een vergunning", "a permit"),
        ObstacleKind::Space => either(language, "gebrek aan ruimte", "a lack of room"),
        ObstacleKind::Insurance => either(language, "een verzekering", "insurance"),
        ObstacleKind::Rules => either(language, "regels", "rules"),
        ObstacleKind::Attitude => either(language, "de houding van anderen", "the attitude of others"),
        ObstacleKind::Other => either(language, "iets anders", "something else"),
    }
}

/// How what was learnt went on to others.
fn passed_on(spread: CoachingSpread, language: Language) -> String {
    let CoachingSpread {
        times,
        goes_on,
        not_yet,
    } = spread;
    let on = match (goes_on, language) {
        (0, Language::Nl) if not_yet == times => "; zij geven het nog niet verder door".to_owned(),
        (0, Language::En) if not_yet == times => "; these do not pass it on yet".to_owned(),
        (0, _) => String::new(),
        (_, Language::Nl) if goes_on == times => "; ook zij geven het verder door".to_owned(),
        (_, Language::En) if goes_on == times => "; these pass it on too".to_owned(),
        (_, Language::Nl) => format!("; {goes_on} keer geven ook zij het verder door"),
        (_, Language::En) => format!("; of these, {goes_on} pass it on too"),
    };
    match (times, language) {
        (1, Language::Nl) => format!("Wat hier is geleerd, is één keer doorgegeven aan anderen{on}."),
        (1, Language::En) => format!("What was learnt here was passed on to others once{on}."),
        (_, Language::Nl) => format!("Wat hier is geleerd, is {times} keer doorgegeven aan anderen{on}."),
        (_, Language::En) => format!("What was learnt here was passed on to others {times} times{on}."),
    }
}

fn alone(since: Day, language: Language) -> String {
    let since = day(since, language);
    match language {
        Language::Nl => format!("Volgens de organisatie staat het initiatief sinds {since} op eigen benen."),
        Language::En => format!("The organisation declares that it stands on its own since {since}."),
    }
}
