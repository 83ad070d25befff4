//! `tally`: counts the records on standard input into a part, and adds parts for a report.

use std::fs;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::path::PathBuf;

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::ReleaseLedger;
use vernieuwend_verantwoorden::rules::Checked;

use crate::ask::TallyPart;
use crate::documents;
use crate::files;
use crate::output::Output;
use crate::progress;
use crate::records::{self, pieces};
use crate::speech::{Terminal, Text, grouped};
use crate::status::Status;
use crate::stop::Stop;

/// Bytes that are read at once.
const AT_ONCE: usize = 1 << 16;

pub(super) fn run(asked: &TallyPart, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let policy: Checked<PolicyFramework> = documents::checked(&asked.policy, (), terminal)?;
    let plan: Checked<Plan> = documents::checked(&asked.plan, &policy, terminal)?;
    let mut tally = Tally::with_limits(&policy, &plan, records::limits(asked.all_refusals));
    if let Some(path) = &asked.ledger {
        let ledger = documents::read::<ReleaseLedger>(path, terminal.language)?;
        for release in &ledger.releases {
            tally = tally.alongside(release.tally(&policy, &plan));
        }
    }
    let input = io::stdin();
    if input.is_terminal() {
        return Err(nothing_given());
    }
    let mut reader = BufReader::with_capacity(AT_ONCE, input.lock());
    let start = reader.fill_buf().map_err(|error| pieces::unread(&error))?;
    // A piece may begin with anything, so that it is counted all the same.
    let unfit = records::unfit(start, asked.stream).filter(|_| !asked.numbered);
    if let Some((why, _)) = unfit {
        terminal.line(&Words::new(
            format!(
                "let op: {}; `--records` zegt wat de regels zijn, en wat niet te lezen is wordt geweigerd",
                why.nl
            ),
            format!(
                "note: {}; `--records` says what the lines are, and what cannot be read is refused",
                why.en
            ),
        ));
    }
    let counts = if asked.numbered {
        pieces::numbered(&mut tally, asked.stream, &asked.source, reader)?
    } else {
        let first_line = asked.first_line.unwrap_or(1);
        pieces::following(
            &mut tally,
            asked.stream,
            &asked.source,
            first_line,
            reader,
            terminal,
        )?
    };
    output.write(|out| tally.write_part(out))?;
    let [read, refused] = [counts.read, counts.refused].map(|count| grouped(count, terminal.language));
    let source = &asked.source;
    terminal.line(&Words::new(
        format!(
            "{source}: {read} {} geteld, waarvan {refused} geweigerd; het deel bevat persoonsgegevens",
            if counts.read == 1 { "record" } else { "records" },
        ),
        format!(
            "{source}: {read} {} counted, {refused} of them refused; the part is personal data",
            if counts.read == 1 { "record" } else { "records" },
        ),
    ));
    Ok(Status::Done)
}

fn nothing_given() -> Stop {
    Stop::unread(
        Words::new(
            "er komen geen records op standaardinvoer",
            "no records come on standard input",
        ),
        Words::new(
            "geef ze met `< deelnames.jsonl`, of uit een ander programma met `|`",
            "give them with `< participations.jsonl`, or from another program with `|`",
        ),
    )
}

/// Adds parts to a tally, and gives what a run with them ends with at best. Those that are refused are warned of by
/// the tally.
pub(super) fn add(given: &[PathBuf], tally: &mut Tally, terminal: Terminal) -> Result<Status, Stop> {
    if given.is_empty() {
        return Ok(Status::Done);
    }
    let parts = all(given)?;
    let (mut added, mut refused) = (0, Vec::new());
    for path in &parts {
        let (reader, bar) = progress::reader(path)?;
        let outcome = tally.read_parts(&files::told(path, &parts), reader);
        bar.finish_and_clear();
        let read = outcome.map_err(|error| records::unread(path, error))?;
        added += read.added;
        refused.extend(read.refused);
    }
    if added == 0 {
        for one in &refused {
            let (source, line) = (&one.source, one.line);
            let message = Words::new(
                format!("{source}:{line}: {}", one.message.nl),
                format!("{source}:{line}: {}", one.message.en),
            );
            terminal.error(&message, &one.help);
        }
        return Err(nothing_added());
    }
    let [some, none] = [added, refused.len() as u64].map(|count| grouped(count, terminal.language));
    let (deel, part) = if added == 1 {
        ("deel", "part")
    } else {
        ("delen", "parts")
    };
    if refused.is_empty() {
        terminal.line(&Words::new(
            format!("{some} {deel} samengevoegd"),
            format!("{some} {part} merged"),
        ));
        return Ok(Status::Done);
    }
    terminal.line(&Words::new(
        format!("{some} {deel} samengevoegd, {none} geweigerd"),
        format!("{some} {part} merged, {none} refused"),
    ));
    Ok(Status::SomeRefused)
}

/// The files with parts, those in folders in the order of their names. What engines put beside them is left out.
fn all(given: &[PathBuf]) -> Result<Vec<PathBuf>, Stop> {
    let mut parts = Vec::new();
    for path in given {
        if !path.is_dir() {
            parts.push(path.clone());
            continue;
        }
        let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|error| files::unread(path, &error))?;
        let mut inside: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
        inside.retain(|path| path.is_file() && !files::name(path).starts_with(['.', '_']));
        inside.sort();
        if inside.is_empty() {
            let (why, help) = (
                Text::new(
                    "er staan geen delen in deze map",
                    "there are no parts in this folder",
                ),
                Text::new(
                    "`verantwoord tally part` maakt ze",
                    "`verantwoord tally part` makes them",
                ),
            );
            return Err(Stop::of_file(path, why, help));
        }
        parts.extend(inside);
    }
    Ok(parts)
}

fn nothing_added() -> Stop {
    Stop::unmade(
        Words::new("geen enkel deel kon worden meegeteld", "no part could be added"),
        Words::new(
            "geef delen die met dit beleidskader en dit plan zijn gemaakt door `verantwoord tally part`",
            "give parts that `verantwoord tally part` made with this policy framework and this plan",
        ),
    )
}
