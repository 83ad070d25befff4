//! Answers of members of staff, into the rounds of the narrative.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::practice::{SelfAssessments, SelfAssessmentsRead};
use vernieuwend_verantwoorden::register::Source;
use vernieuwend_verantwoorden::{Language, Words};

use super::tables;
use crate::files;
use crate::progress;
use crate::speech::{Text, grouped, marked};
use crate::status::Status;
use crate::stop::Stop;

/// Reads every file: a JSON object a line, or a table.
pub(crate) fn read(paths: &[PathBuf]) -> Result<SelfAssessments, Stop> {
    let mut answers = SelfAssessments::default();
    for path in paths {
        read_one(&mut answers, path)?;
    }
    Ok(answers)
}

fn read_one(answers: &mut SelfAssessments, path: &Path) -> Result<(), Stop> {
    let name = files::name(path);
    if tables::is_workbook(path) {
        let outcome = answers.sheet(Source::new(name), tables::workbook(path)?);
        return outcome.map_err(|error| super::unread(path, error));
    }
    let (reader, bar) = progress::reader(path)?;
    let outcome = if tables::is_table(path) {
        let outcome = answers.table(Source::new(name), reader);
        outcome.map_err(|error| super::unread(path, error))
    } else {
        let outcome = answers.lines(&name, reader);
        outcome.map_err(|error| files::unread(path, &error))
    };
    bar.finish_and_clear();
    outcome
}

/// Puts the answers into the rounds of the narrative; without one there are no rounds.
pub(crate) fn join(
    answers: SelfAssessments,
    narrative: Option<&mut Narrative>,
) -> Result<Vec<SelfAssessmentsRead>, Stop> {
    let Some(narrative) = narrative else {
        return Err(Stop::unread(
            Words::new(
                "antwoorden van medewerkers horen bij een ronde in de toelichting",
                "answers of members of staff belong to a round in the narrative",
            ),
            Words::new(
                "geef de toelichting met `--narrative`, met de ronde onder `practice.positioning`",
                "give the narrative with `--narrative`, with the round under `practice.positioning`",
            ),
        ));
    };
    Ok(answers.join(&mut narrative.practice))
}

/// What a run with these answers ends with, at best.
pub(crate) fn status(read: &[SelfAssessmentsRead]) -> Status {
    let refused = |one: &SelfAssessmentsRead| one.refusals.len() as u64;
    if read.iter().any(|one| one.read > 0 && refused(one) >= one.read) {
        Status::AllRefused
    } else if read.iter().any(|one| refused(one) > 0) {
        Status::SomeRefused
    } else {
        Status::Done
    }
}

/// What was refused, for a person to read: per file how many, per reason where, and what to do.
pub(crate) fn told(read: &[SelfAssessmentsRead], language: Language) -> String {
    let mut text = String::new();
    for one in read.iter().filter(|one| !one.refusals.is_empty()) {
        let name = &one.source;
        let [part, all] = [one.refusals.len() as u64, one.read].map(|count| grouped(count, language));
        let message = Words::new(
            format!("{name}: {part} van {all} antwoorden van medewerkers geweigerd"),
            format!("{name}: {part} of {all} answers of members of staff were refused"),
        );
        text += &marked(
            Text::new("waarschuwing", "warning"),
            &message,
            &Words::default(),
            language,
        );
        let mut reasons: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
        for refused in &one.refusals {
            let (message, help) = (refused.refusal.message(), refused.refusal.help());
            let lines = reasons
                .entry((message.say(language), help.say(language)))
                .or_default();
            lines.push(format!("{name}:{}", refused.line));
        }
        let hulp = Text::new("hulp", "help").say(language);
        for ((message, help), lines) in reasons {
            let _ = writeln!(text, "{:>7} × {message}", lines.len());
            let _ = writeln!(text, "          --> {}", lines.join(", "));
            let _ = writeln!(text, "          = {hulp}: {help}");
        }
    }
    text
}
