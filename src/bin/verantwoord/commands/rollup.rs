//! `rollup`: the reports of many organisations on one policy framework, in one overview by goal.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::compare::RollingUp;
use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{EffectReport, RollUp};
use vernieuwend_verantwoorden::rules::Checked;
use vernieuwend_verantwoorden::value::Period;

use crate::ask::{self, Form};
use crate::documents;
use crate::files;
use crate::output::{Output, written};
use crate::speech::{self, Terminal};
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &ask::RollUp, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let made_on = asked.made_on.map_or_else(files::today, Ok)?;
    let policy: Checked<PolicyFramework> = documents::checked(&asked.policy, (), terminal)?;
    let period = asked
        .period
        .or_else(|| most(asked, &policy))
        .ok_or_else(nothing)?;
    let mut rolling = RollUp::begin(&policy, period);
    let mut status = Status::Done;
    for path in &asked.reports {
        if let Err(stop) = add(path, &asked.reports, &mut rolling, terminal) {
            stop.tell(terminal);
            status = Status::SomeRefused;
        }
    }
    if rolling.reports() == 0 {
        return Err(nothing());
    }
    let overview = rolling.finish(made_on);
    // Of two reports of one organisation the earlier one is refused after the later one was read.
    if !overview.refused.is_empty() {
        status = Status::SomeRefused;
    }
    let made = match asked.form {
        Form::Json => written(&overview)?,
        Form::Markdown => render::roll_up_markdown(&overview, terminal.language),
        Form::Html => render::roll_up_page(&overview, terminal.language),
    };
    output.text(&made)?;
    Ok(status)
}

/// Takes a file along; one that cannot be is named in the overview too.
fn add(path: &Path, all: &[PathBuf], rolling: &mut RollingUp, terminal: Terminal) -> Result<(), Stop> {
    let name = files::told(path, all);
    let bytes = documents::document(path).inspect_err(|_| {
        let why = Words::new(
            "het is niet te openen, of het is geen document",
            "it cannot be opened, or it is no document",
        );
        rolling.unreadable(&name, why);
    })?;
    let text = String::from_utf8_lossy(&bytes);
    let read = match format::read_slice::<EffectReport>(&bytes) {
        Ok(read) => read,
        Err(error) => {
            let findings = error.with_source(&name).into_findings();
            rolling.unreadable(&name, first(&findings));
            return Err(Stop::findings(&findings, &text, terminal.language));
        }
    };
    let (report, findings) = read.into_parts();
    let found = format::locate_findings(&text, findings).with_source(&name);
    if !found.is_empty() {
        speech::tell(&found.text(terminal.language).with_source_text(&text).to_string());
    }
    rolling.add(&report).map_err(|refusal| {
        let (path, Words { nl, en }) = (path.display(), refusal.message());
        Stop::unmade(
            Words::new(format!("{path}: {nl}"), format!("{path}: {en}")),
            refusal.help().clone(),
        )
    })
}

/// What is wrong first; the terminal shows everything.
fn first(findings: &Findings) -> Words {
    let mut messages = findings.iter().map(|finding| finding.message.clone());
    messages.next().unwrap_or_default()
}

/// What decides over which period a report is, and nothing else of it.
#[derive(Deserialize)]
struct Head {
    period: Period,
    sources: Answers,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answers {
    policy_framework: String,
}

/// The period that most reports on this framework are about; of equally many the latest.
fn most(asked: &ask::RollUp, policy: &PolicyFramework) -> Option<Period> {
    let mut times: BTreeMap<Period, usize> = BTreeMap::new();
    for path in &asked.reports {
        let Ok(bytes) = files::bytes(path) else { continue };
        let head = serde_json::from_slice::<Head>(&bytes);
        let head = head
            .ok()
            .filter(|head| head.sources.policy_framework == policy.id.as_str());
        if let Some(head) = head {
            *times.entry(head.period).or_default() += 1;
        }
    }
    let most = times.into_iter().max_by_key(|(period, times)| (*times, *period));
    most.map(|(period, _)| period)
}

fn nothing() -> Stop {
    Stop::unmade(
        Words::new(
            "geen enkele rapportage kon worden meegenomen",
            "no report could be taken along",
        ),
        Words::new(
            "geef effectrapportages voor de opdrachtgever op dit beleidskader, over één periode",
            "give effect reports for the commissioner on this policy framework, about one period",
        ),
    )
}
