//! Records that were refused: said on the terminal in groups, and in full as a table.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use vernieuwend_verantwoorden::language::{Language, Words};
use vernieuwend_verantwoorden::register::{Reason, Refused, Register};

use crate::speech::{Text, grouped, marked};
use crate::status::Status;
use crate::table;

/// So many places are named of each group; the table has them all.
const PLACES: usize = 3;
/// So many messages are told of each reason: a column with other values in every row would fill the screen.
const MESSAGES: usize = 5;

/// What a run with these records ends with, at best.
pub(crate) fn status(register: &Register) -> Status {
    let counts = || register.sources().map(|(_, _, counts)| counts);
    if counts().any(|counts| counts.read > 0 && counts.refused >= counts.read) {
        Status::AllRefused
    } else if counts().any(|counts| counts.refused > 0) {
        Status::SomeRefused
    } else {
        Status::Done
    }
}

/// What was refused, for a person to read: per file how many, per reason how often, where first and what to do.
/// Nothing when nothing was refused.
pub(crate) fn text(register: &Register, language: Language, table_is_made: bool) -> String {
    let mut text = String::new();
    if !register.warnings().is_empty() {
        let _ = write!(text, "{}", register.warnings().text(language));
    }
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
            let mark = Text::new("waarschuwing", "warning");
            text += &marked(mark, &message, &Words::default(), language);
        }
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
        group(&mut text, register, reason, count, language);
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

/// One reason: its messages with the most records first, each with how often, where first, and what would be right.
fn group(text: &mut String, register: &Register, reason: Reason, count: u64, language: Language) {
    let mut messages: BTreeMap<&str, Vec<&Refused>> = BTreeMap::new();
    for refused in register.refusals().iter().filter(|one| one.reason == reason) {
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

fn message(text: &mut String, places: &[&Refused], often: u64, language: Language) {
    let Some(first) = places.first() else { return };
    let count = grouped(often, language);
    let (message, help) = (first.message.say(language), first.help.say(language));
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
pub(crate) fn write_table(out: &mut dyn Write, register: &Register, language: Language) -> io::Result<()> {
    let header = match language {
        Language::Nl => ["bestand", "regel", "reden", "melding", "hulp"],
        Language::En => ["file", "line", "reason", "message", "help"],
    };
    let row = |refused: &Refused| {
        [
            refused.source.clone(),
            refused.line.to_string(),
            refused.reason.to_string(),
            refused.message.say(language).to_owned(),
            refused.help.say(language).to_owned(),
        ]
    };
    table::write(out, language, header, register.refusals().iter().map(row))
}
