//! The competence profile of a team.

use super::super::super::text::Trimmed as _;
use super::super::super::tree::{Block, Column, Level, Part, Table, cell, heading, paragraph, text_cell};
use super::super::super::voice::Voice;
use super::signed;
use crate::report::{CompetenceProfile, EffectReport, MethodServing, RoundShown};

pub(super) fn profile(round: &CompetenceProfile, voice: Voice) -> Part {
    let called = match &round.title {
        Some(title) => title.trimmed().to_owned(),
        None => format!("{} {}", voice.say("ronde van", "round of"), voice.day(round.on)),
    };
    let title = format!("{}: {called}", voice.say("Vakmanschap", "Craft"));
    let mut blocks = vec![
        heading(Level::Section, title),
        paragraph(voice.words(&round.statement)),
    ];
    let tables = [scores(round, voice), choices(round, voice)];
    blocks.extend(
        tables
            .into_iter()
            .filter(|table| !table.is_empty())
            .map(Block::Table),
    );
    blocks
}

fn scores(round: &CompetenceProfile, voice: Voice) -> Table {
    let whole = round.shown == RoundShown::Whole;
    let shown: Vec<_> = round
        .characteristics
        .iter()
        .filter(|line| line.scores.mean.known().is_some())
        .collect();
    let mut columns = vec![
        Column::words(voice.say("Kwaliteitskenmerk", "Quality characteristic")),
        Column::numbers(voice.say("Gemiddelde", "Mean")),
    ];
    if whole {
        columns.push(Column::numbers(voice.say("Middelste", "Median")));
        columns.push(Column::numbers(voice.say("Spreiding", "Spread")));
    }
    let moved = shown.iter().any(|line| line.change.is_some());
    if moved {
        columns.push(Column::numbers(voice.say(
            "Gemiddelde, sinds de vorige ronde",
            "Mean, since the round before",
        )));
    }
    let rows = shown.iter().map(|line| {
        let mut row = vec![
            cell(line.characteristic.label(voice.language)),
            text_cell(voice.figure(line.scores.mean)),
        ];
        if whole {
            row.push(text_cell(voice.figure(line.scores.median)));
            row.push(text_cell(voice.figure(line.scores.spread)));
        }
        if moved {
            let change = line.change.map(|change| signed(change, voice));
            row.push(cell(change.unwrap_or_else(|| "–".to_owned())));
        }
        row
    });
    let caption = voice.say("Profiel van het team", "Profile of the team");
    Table::new(caption, columns).with_rows(rows.collect())
}

fn choices(round: &CompetenceProfile, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Training", "Training")),
        Column::words(voice.say("Voor", "For")),
        Column::numbers(voice.say("Gekozen door", "Chosen by")),
        Column::numbers(voice.say("Gevolgd door", "Followed by")),
    ];
    let rows = round.choices.iter().map(|choice| {
        let serves = choice.serves.map_or("–", |serves| serves.label(voice.language));
        vec![
            cell(choice.title.trimmed()),
            cell(serves),
            text_cell(voice.figure(choice.chosen)),
            text_cell(voice.figure(choice.followed)),
        ]
    });
    let caption = voice.say("Keuze van training", "Choice of training");
    Table::new(caption, columns).with_rows(rows.collect())
}

/// Methods by the characteristic that they serve.
pub(super) fn methods(methods: &[MethodServing], report: &EffectReport, voice: Voice) -> Part {
    if methods.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(voice.say("Kwaliteitskenmerk", "Quality characteristic")),
        Column::words(voice.say("Methode", "Method")),
        Column::words(voice.say("Gebruikt bij", "Used in")),
    ];
    let rows = methods.iter().map(|method| {
        let activities: Vec<&str> = method
            .activities
            .iter()
            .map(|id| {
                let activity = report.activities.iter().find(|it| it.activity == *id);
                activity.map_or(id.as_str(), |activity| activity.title.trimmed())
            })
            .collect();
        vec![
            cell(method.serves.label(voice.language)),
            cell(method.name.trimmed()),
            cell(activities.join("; ")),
        ]
    });
    let caption = voice.say("Methoden en waar zij voor zijn", "Methods and what they are for");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    vec![
        heading(Level::Section, voice.say("Methoden", "Methods")),
        Block::Table(table),
    ]
}
