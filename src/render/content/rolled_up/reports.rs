//! The reports behind the overview, those that were not taken along, and what must be kept in mind.

use super::super::super::tree::{Block, Column, Inline, Level, Part, Table, anchored, cell, heading};
use super::Shown;
use crate::report::RefusedReport;
use crate::sentence;

/// The reports that were not taken along, each with why.
pub(super) fn refused(shown: Shown<'_>) -> Option<Block> {
    let voice = shown.voice;
    let columns = vec![
        Column::words(voice.say("Niet meegenomen", "Not taken along")),
        Column::words(voice.say("Waarom", "Why")),
    ];
    let rows = shown.overview.refused.iter().map(|refused| {
        let why = sentence::refused_report(refused);
        vec![cell(called(refused, shown)), cell(voice.words(&why))]
    });
    let caption = voice.say(
        "Rapportages die niet zijn meegenomen",
        "Reports that were not taken along",
    );
    let table = Table::new(caption, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

fn called(refused: &RefusedReport, shown: Shown<'_>) -> String {
    let organisation = refused.organisation.as_deref().map(str::trim);
    match (organisation, &refused.report, &refused.file) {
        (Some(name), Some(report), _) => format!("{name} ({report})"),
        (Some(name), None, _) => name.to_owned(),
        (None, Some(report), _) => report.to_string(),
        (None, None, Some(file)) => file.clone(),
        (None, None, None) => shown.voice.say("een bestand", "a file").to_owned(),
    }
}

/// The reports that were taken along, and what must be kept in mind.
pub(super) fn told(shown: Shown<'_>) -> Part {
    let voice = shown.voice;
    let columns = vec![
        Column::words(voice.say("Organisatie", "Organisation")),
        Column::words(voice.say("Rapportage", "Report")),
        Column::words(voice.say("Gemaakt op", "Made on")),
        Column::words(voice.say("Beschikking of contract", "Decision or contract")),
        Column::words(voice.say("Kleinste groep die erin staat", "Smallest group in it")),
    ];
    let rows = shown.overview.reports.iter().map(|report| {
        let least = report.threshold.map(|least| voice.whole(least));
        let rounded = report.rounded_to.map(|to| {
            let rounded = voice.say("afgerond op", "rounded to");
            format!("{rounded} {}", voice.whole(to))
        });
        let protected: Vec<String> = least.into_iter().chain(rounded).collect();
        vec![
            cell(shown.by(&report.id)),
            cell(report.report.as_str()),
            cell(voice.day(report.made_on)),
            cell(report.grant.reference.as_deref().map_or("–", str::trim)),
            cell(if protected.is_empty() {
                "–".to_owned()
            } else {
                protected.join(", ")
            }),
        ]
    });
    let caption = voice.say(
        "De rapportages achter dit overzicht",
        "The reports behind this overview",
    );
    let table = Table::new(caption, columns).with_rows(rows.collect());
    let caveats = shown.overview.caveats.iter();
    let caveats: Vec<Vec<Inline>> = caveats
        .map(|caveat| vec![Inline::text(format!("{}.", voice.words(&caveat.words())))])
        .collect();
    if table.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        anchored(
            Level::Part,
            voice.say("Waar dit op rust", "What this rests on"),
            voice.say("bronnen", "sources"),
        ),
        Block::Table(table),
    ];
    if !caveats.is_empty() {
        let title = voice.say("Waar op te letten", "What to keep in mind");
        blocks.push(heading(Level::Section, title));
        blocks.push(Block::List(caveats));
    }
    blocks
}
