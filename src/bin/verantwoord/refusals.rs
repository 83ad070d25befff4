//! Records that were refused: said on the terminal in groups, and in full as a table.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::register::{Reason, Refused};
use vernieuwend_verantwoorden::{Language, Words};

use crate::records::surveys::Survey;
use crate::speech::{Text, grouped, marked};
use crate::status::Status;
use crate::table;

/// So many places are named of each group; the table has them all.
const PLACES: usize = 3;
/// From this share of refused records on it is an error: one in so many.
const TENTH: u64 = 10;
/// So many messages are told of each reason: a column with other values in every row would fill the screen.
const MESSAGES: usize = 5;

/// What a run with these records ends with, at best.
pub(crate) fn status(register: &Register, surveys: &[Survey]) -> Status {
    let counts = || register.sources().map(|(_, _, counts)| counts);
    if counts().any(|counts| counts.read > 0 && counts.refused >= counts.read) {
        Status::AllRefused
    } else if counts().any(|counts| counts.refused > 0) || surveys.iter().any(|one| one.reading.refused > 0) {
        Status::SomeRefused
    } else {
        Status::Done
    }
}

/// What was refused, for a person to read: per file how many, per reason how often, where first and what to do.
/// Nothing when nothing was refused.
pub(crate) fn text(
    register: &Register,
    surveys: &[Survey],
    language: Language,
    table_is_made: bool,
) -> String {
    let mut text = String::new();
    // What was refused of each source is told below, with how many of how many.
    let warnings = register.warnings().iter();
    let warnings: Findings = warnings
        .filter(|one| one.code != "records-refused")
        .cloned()
        .collect();
    if !warnings.is_empty() {
        let _ = write!(text, "{}", warnings.text(language));
    }
    text += &equal(register, language);
    let mut refused = false;
    for (_, source, counts) in register.sources().filter(|(_, _, counts)| counts.refused > 0) {
        refused = true;
        let [part, all] = [counts.refused, counts.read].map(|count| grouped(count, language));
        if counts.refused >= counts.read {
            let message = Words::new(
                format!("{source}: alle {all} records zijn geweigerd, er is niets van gelezen"),
                format!("{source}: all {all} records were refused, nothing was read of it"),
            );
            text += &marked(Text::new("fout", "error"), &message, &Words::default(), language);
        } else {
            let message = Words::new(
                format!("{source}: {part} van {all} records geweigerd"),
                format!("{source}: {part} of {all} records were refused"),
            );
            let mark = if counts.refused.saturating_mul(TENTH) > counts.read {
                Text::new("fout", "error")
            } else {
                Text::new("waarschuwing", "warning")
            };
            text += &marked(mark, &message, &Words::default(), language);
        }
    }
    for survey in surveys.iter().filter(|one| one.reading.refused > 0) {
        refused = true;
        let (name, count) = (&survey.name, grouped(survey.reading.refused, language));
        let message = Words::new(
            format!("{name}: {count} antwoorden niet begrepen; zij tellen als geen antwoord"),
            format!("{name}: {count} answers were not understood; they count as no answer"),
        );
        let mark = Text::new("waarschuwing", "warning");
        text += &marked(mark, &message, &Words::default(), language);
    }
    if !refused {
        return text;
    }
    text.push('\n');
    let mut reasons: Vec<(Reason, u64)> = register
        .refusal_counts()
        .iter()
        .map(|(reason, count)| (*reason, *count))
        .collect();
    reasons.sort_by_key(|(reason, count)| (std::cmp::Reverse(*count), *reason));
    for (reason, count) in reasons {
        let all = register.refusals().iter().filter(|one| one.reason == reason);
        group(&mut text, all, reason, count, language);
    }
    for survey in surveys.iter().filter(|one| one.reading.refused > 0) {
        let reading = &survey.reading;
        group(
            &mut text,
            reading.refusals.iter(),
            Reason::UnknownAnswer,
            reading.refused,
            language,
        );
    }
    if !table_is_made {
        let all = Text::new(
            "\nalle weigeringen als tabel: `--refusals geweigerd.csv`\n",
            "\nall refusals as a table: `--refusals refused.csv`\n",
        );
        text += all.say(language);
    }
    text
}

/// Records that are equal to another: how many, and where the first stand.
fn equal(register: &Register, language: Language) -> String {
    let equal = register.equal_records();
    if equal.records == 0 {
        return String::new();
    }
    let count = grouped(equal.records, language);
    let said = Text::new("gelijk aan een eerder record", "equal to an earlier record").say(language);
    let mut text = format!("{count:>7} records {said}\n");
    let places = equal.first.iter().take(PLACES).map(|one| {
        let (source, line) = (&one.source, one.line);
        format!("{source}:{line} = {}:{}", one.earlier_source, one.earlier_line)
    });
    let _ = writeln!(text, "          --> {}", places.collect::<Vec<_>>().join(", "));
    text
}

/// One reason: its messages with the most records first, each with how often, where first, and what would be right.
fn group<'a>(
    text: &mut String,
    all: impl Iterator<Item = &'a Refused>,
    reason: Reason,
    count: u64,
    language: Language,
) {
    if reason == Reason::UndeclaredCoding {
        return coded_otherwise(text, all, language);
    }
    let mut messages: BTreeMap<&str, Vec<&Refused>> = BTreeMap::new();
    for refused in all {
        let message = refused.message.say(language);
        messages.entry(message).or_default().push(refused);
    }
    let mut messages: Vec<Vec<&Refused>> = messages.into_values().collect();
    messages.sort_by_key(|places| std::cmp::Reverse(places.len()));
    // Of very many refusals only the first are kept. One message then stands for all; of several, nobody knows
    // how the others divide.
    let alone = messages.len() == 1;
    let mut left = count;
    for places in messages.iter().take(MESSAGES) {
        let often = if alone { count } else { places.len() as u64 };
        message(text, places, often, language);
        left = left.saturating_sub(often);
    }
    if left > 0 {
        let others = Text::new("andere", "others").say(language);
        let _ = writeln!(text, "{:>7} × {others} [{reason}]", grouped(left, language));
    }
}

/// Records that are refused as a whole because their answers are coded otherwise. What each answer shows of it would
/// fill the screen; what is to be done is one thing.
fn coded_otherwise<'a>(text: &mut String, all: impl Iterator<Item = &'a Refused>, language: Language) {
    let mut ways: BTreeMap<&str, BTreeMap<(&str, u64), &Refused>> = BTreeMap::new();
    for refused in all {
        let records = ways.entry(refused.help.say(language)).or_default();
        records.entry((&refused.source, refused.line)).or_insert(refused);
    }
    let what = Text::new(
        "de antwoorden of scores zijn anders gecodeerd dan het plan zegt",
        "the answers or scores are coded otherwise than the plan says",
    );
    for (_, records) in ways {
        let places: Vec<&Refused> = records.into_values().collect();
        told(text, what.say(language), &places, places.len() as u64, language);
    }
}

fn message(text: &mut String, places: &[&Refused], often: u64, language: Language) {
    let Some(first) = places.first() else { return };
    told(text, first.message.say(language), places, often, language);
}

/// A message with how often, where first, and what would be right.
fn told(text: &mut String, message: &str, places: &[&Refused], often: u64, language: Language) {
    let Some(first) = places.first() else { return };
    let (count, help) = (grouped(often, language), first.help.say(language));
    let _ = writeln!(text, "{count:>7} × {message} [{}]", first.reason);
    let mut named: Vec<String> = places
        .iter()
        .take(PLACES)
        .map(|refused| format!("{}:{}", refused.source, refused.line))
        .collect();
    if often > named.len() as u64 {
        named.push("…".to_owned());
    }
    let _ = writeln!(text, "          --> {}", named.join(", "));
    if !help.is_empty() {
        let name = Text::new("hulp", "help").say(language);
        let _ = writeln!(text, "          = {name}: {help}");
    }
}

/// Every refusal in a row of its own, for a spreadsheet.
pub(crate) fn write_table(
    out: &mut dyn Write,
    register: &Register,
    surveys: &[Survey],
    language: Language,
) -> io::Result<()> {
    let header = match language {
        Language::Nl => ["bestand", "regel", "veld", "waarde", "reden", "melding", "hulp"],
        Language::En => ["file", "line", "field", "value", "reason", "message", "help"],
    };
    let row = |refused: &Refused| {
        [
            refused.source.clone(),
            refused.line.to_string(),
            refused.field.clone().unwrap_or_default(),
            refused.value.clone().unwrap_or_default(),
            refused.reason.to_string(),
            refused.message.say(language).to_owned(),
            refused.help.say(language).to_owned(),
        ]
    };
    let answers = surveys.iter().flat_map(|survey| &survey.reading.refusals);
    table::write(
        out,
        language,
        header,
        register.refusals().iter().chain(answers).map(row),
    )
}
