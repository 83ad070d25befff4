//! How an initiative of residents goes: its stage, its own income over the years, and what stood in its way.

use super::super::number::{day, either, listed, per_cent};
use crate::language::{Language, Words};
use crate::plan::InitiativeStage;
use crate::report::{InitiativeAccount, ObstacleDays, OwnIncome};
use crate::value::{Day, Share};

/// An initiative in a few sentences.
pub fn initiative(told: &InitiativeAccount) -> Words {
    Words::new(said(told, Language::Nl), said(told, Language::En))
}

fn said(told: &InitiativeAccount, language: Language) -> String {
    let mut said = vec![stage(told, language)];
    said.extend(own_income(&told.own_income, language));
    said.extend(obstacles(&told.obstacles, language));
    said.extend(told.stands_alone_since.map(|since| alone(since, language)));
    said.join(" ")
}

fn stage(told: &InitiativeAccount, language: Language) -> String {
    let stage = match told.stage {
        InitiativeStage::Find => either(language, "gevonden", "found"),
        InitiativeStage::Bind => either(
            language,
            "mensen vinden elkaar",
            "its people are being bound together",
        ),
        InitiativeStage::Connect => either(language, "verbonden met anderen", "connected to others"),
        InitiativeStage::LetGo => either(
            language,
            "de professional heeft losgelaten",
            "the professional has let go",
        ),
    };
    let since = told.since.map_or_else(String::new, |since| {
        format!(" {} {}", either(language, "sinds", "since"), day(since, language))
    });
    format!("{}: {stage}{since}.", either(language, "Fase", "Stage"))
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
    if obstacles.is_empty() {
        return None;
    }
    let days = |open: bool| -> Vec<String> {
        obstacles
            .iter()
            .filter(|obstacle| obstacle.open == open)
            .map(|obstacle| match (obstacle.days, language) {
                (Some(1), Language::Nl) => "1 dag".to_owned(),
                (Some(1), Language::En) => "1 day".to_owned(),
                (Some(days), Language::Nl) => format!("{days} dagen"),
                (Some(days), Language::En) => format!("{days} days"),
                (None, Language::Nl) => "onbekende tijd".to_owned(),
                (None, Language::En) => "an unknown time".to_owned(),
            })
            .collect()
    };
    let (gone, open) = (days(false), days(true));
    let mut parts = Vec::new();
    if !gone.is_empty() {
        let days = listed(&gone, language);
        parts.push(match language {
            Language::Nl => format!("weggenomen na {days}"),
            Language::En => format!("taken away after {days}"),
        });
    }
    if !open.is_empty() {
        let days = listed(&open, language);
        parts.push(match language {
            Language::Nl => format!("nog open, al {days}"),
            Language::En => format!("still open, for {days}"),
        });
    }
    let name = either(language, "Belemmeringen", "Obstacles");
    Some(format!("{name}: {}.", parts.join("; ")))
}

fn alone(since: Day, language: Language) -> String {
    let since = day(since, language);
    match language {
        Language::Nl => format!("Volgens de organisatie staat het sinds {since} op eigen benen."),
        Language::En => format!("The organisation declares that it stands on its own since {since}."),
    }
}
