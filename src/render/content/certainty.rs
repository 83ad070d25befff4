//! How sure this is, what it was made from, and what protects people.

use super::super::tree::{
    Block, Column, Group, Inline, Level, Part, Table, anchored, cell, heading, paragraph,
};
use super::super::voice::Voice;
use crate::language::Language;
use crate::report::{EffectReport, LeftOut, RecordCount};
use crate::value::Figure;

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
    blocks.push(sources(report, voice));
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

/// What it was made from, and what the check of it found.
fn sources(report: &EffectReport, voice: Voice) -> Block {
    let (records, found) = (&report.sources.records, &report.findings);
    let count = |name: &str, count: &RecordCount| {
        format!(
            "{} {name} ({} {})",
            voice.figure(count.read),
            voice.whole(count.refused),
            voice.say("geweigerd", "refused")
        )
    };
    let many = |number: u64, one: &str, more: &str| {
        format!("{} {}", voice.whole(number), if number == 1 { one } else { more })
    };
    let mut read = format!(
        "{} {} {}",
        count(voice.say("deelnames", "participations"), &records.participations),
        voice.say("en", "and"),
        count(voice.say("metingen", "measurements"), &records.measurements),
    );
    if let Some(answers) = &records.self_assessments {
        let name = voice.say("antwoorden van medewerkers", "answers of members of staff");
        let refused = format!(
            "{} {}",
            voice.whole(answers.refused),
            voice.say("geweigerd", "refused")
        );
        let number = match answers.read {
            Figure::Known(number) => format!("{} ", voice.whole(number.0)),
            _ => String::new(),
        };
        read = format!(
            "{read}, {} {number}{name} ({refused})",
            voice.say("en ook", "and also")
        );
    }
    let found = format!(
        "{}, {} {} {}",
        many(
            found.errors,
            voice.say("fout", "error"),
            voice.say("fouten", "errors")
        ),
        many(
            found.warnings,
            voice.say("waarschuwing", "warning"),
            voice.say("waarschuwingen", "warnings")
        ),
        voice.say("en", "and"),
        many(found.advice, voice.say("tip", "tip"), voice.say("tips", "tips")),
    );
    paragraph(match voice.language {
        Language::Nl => format!("Voor dit rapport zijn gelezen: {read}. De controle vond {found}."),
        Language::En => format!("For this report were read: {read}. The check found {found}."),
    })
}

/// What was left out, by the reason, and within that by what it belongs to: what has one reason is said together.
fn left_out(title: &'static str, left_out: &[LeftOut], voice: Voice) -> Option<Table> {
    let columns = vec![
        Column::words(voice.say("Waarbij", "Of what")),
        Column::words(voice.say("Wat", "What")),
    ];
    let mut reasons = Vec::new();
    for it in left_out {
        add(
            &mut reasons,
            voice.words(&it.because),
            parted(&voice.words(&it.what), voice),
        );
    }
    let groups = reasons.into_iter().map(|(because, what)| {
        let mut places = Vec::new();
        for (what, of) in what {
            add(&mut places, of, what);
        }
        Group {
            title: Some(cell(because)),
            rows: places
                .into_iter()
                .map(|(of, what)| vec![cell(of), cell(what.join(", "))])
                .collect(),
        }
    });
    let mut table = Table::new(title, columns);
    table.groups = groups.collect();
    (!table.is_empty()).then_some(table)
}

/// Adds something under its name, once, in a list that keeps its order.
fn add<T: PartialEq>(list: &mut Vec<(String, Vec<T>)>, name: String, item: T) {
    match list.iter_mut().find(|(known, _)| *known == name) {
        Some((_, items)) if items.contains(&item) => {}
        Some((_, items)) => items.push(item),
        None => list.push((name, vec![item])),
    }
}

/// A number, and the effect or activity that it is of: `vooruit bij effect ‘…’`.
fn parted(what: &str, voice: Voice) -> (String, String) {
    let between = match voice.language {
        Language::Nl => [" bij effect ", " bij activiteit ", " bij doel "],
        Language::En => [" for effect ", " for activity ", " for goal "],
    };
    let parts = between.iter().find_map(|between| {
        let (what, name) = what.split_once(between)?;
        // The name stands between quotation marks, which a table has no need of.
        let bare = name.strip_prefix('‘').and_then(|name| name.strip_suffix('’'));
        Some((what.to_owned(), bare.unwrap_or(name).to_owned()))
    });
    parts.unwrap_or_else(|| (what.to_owned(), "–".to_owned()))
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
