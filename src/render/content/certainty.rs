//! How sure this is, what it was made from, and what protects people.

use super::super::tree::{Block, Column, Inline, Level, Part, Table, anchored, cell, heading, paragraph};
use super::super::voice::Voice;
use crate::report::{EffectReport, LeftOut, RecordCount};

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    let title = voice.say(
        "Hoe zeker is dit, en wat beschermt mensen",
        "How sure is this, and what protects people",
    );
    let mut blocks = vec![
        anchored(Level::Part, title, voice.say("zekerheid", "certainty")),
        paragraph(voice.say(
            "Een verandering die is gemeten, komt niet vanzelf door het werk van de organisatie: ook andere oorzaken spelen mee. \
             Bij elk effect staat daarom in een noot hoe is gemeten en waar op te letten.",
            "A change that was measured is not by itself due to the work of the organisation: other causes play a part too. So \
             with each effect a note says how it was measured and what to keep in mind.",
        )),
    ];
    blocks.push(Block::Table(sources(report, voice)));
    blocks.push(Block::Table(findings(report, voice)));
    blocks.push(heading(
        Level::Section,
        voice.say("Wat mensen beschermt", "What protects people"),
    ));
    let disclosure = &report.disclosure;
    for words in [&disclosure.proved, &disclosure.residual_risk] {
        let words = voice.words(words);
        if !words.is_empty() {
            blocks.push(paragraph(words));
        }
    }
    let merged = left_out(voice.say("Samengevoegd", "Merged"), &disclosure.merged, voice);
    let withheld = left_out(voice.say("Weggelaten", "Withheld"), &disclosure.withheld, voice);
    blocks.extend(merged.into_iter().chain(withheld).map(Block::Table));
    blocks.extend(kept(report, voice));
    blocks
}

fn sources(report: &EffectReport, voice: Voice) -> Table {
    let records = &report.sources.records;
    let columns = vec![
        Column::words(voice.say("Gegevens", "Data")),
        Column::numbers(voice.say("Gelezen", "Read")),
        Column::numbers(voice.say("Geweigerd", "Refused")),
    ];
    let row = |name: &str, count: &RecordCount| {
        vec![
            cell(name),
            cell(voice.figure(count.read)),
            cell(voice.whole(count.refused)),
        ]
    };
    let rows = vec![
        row(voice.say("deelnames", "participations"), &records.participations),
        row(voice.say("metingen", "measurements"), &records.measurements),
    ];
    Table::new(
        voice.say("Waar dit uit gemaakt is", "What this was made from"),
        columns,
    )
    .with_rows(rows)
}

fn findings(report: &EffectReport, voice: Voice) -> Table {
    let found = &report.findings;
    let columns = vec![
        Column::words(voice.say("Wat de controle vond", "What the check found")),
        Column::numbers(voice.say("Aantal", "Number")),
    ];
    let rows = [
        (voice.say("fouten", "errors"), found.errors),
        (voice.say("waarschuwingen", "warnings"), found.warnings),
        (voice.say("tips", "tips"), found.advice),
    ];
    let rows = rows
        .into_iter()
        .map(|(name, number)| vec![cell(name), cell(voice.whole(number))]);
    Table::new(
        voice.say("De controle van dit rapport", "The check of this report"),
        columns,
    )
    .with_rows(rows.collect())
}

fn left_out(title: &'static str, left_out: &[LeftOut], voice: Voice) -> Option<Table> {
    let columns = vec![
        Column::words(voice.say("Wat", "What")),
        Column::words(voice.say("Waarom", "Why")),
    ];
    let rows = left_out
        .iter()
        .map(|it| vec![cell(voice.words(&it.what)), cell(voice.words(&it.because))]);
    let table = Table::new(title, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(table)
}

fn kept(report: &EffectReport, voice: Voice) -> Option<Block> {
    let until = report.sources.keep_until?;
    let told = format!(
        "{} {}. {}: {}.",
        voice.say(
            "De administratie achter dit rapport blijft bewaard tot",
            "The administration behind this report is kept until"
        ),
        voice.day(until),
        voice.say("Kenmerk van dit rapport", "Reference of this report"),
        report.id,
    );
    Some(Block::Paragraph(vec![Inline::text(told)]))
}
