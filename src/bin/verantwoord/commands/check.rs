//! `check`: everything that is wrong with documents and records, at its line.
//!
//! Documents that are given together are also held against each other: a plan against its policy framework, a
//! narrative, a report and an offer against both, and records against the plan.

use std::path::{Path, PathBuf};

use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::mapping::Mapping;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::{Assessment, TenderOffer};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Stream;
use vernieuwend_verantwoorden::report::{Comparison, EffectReport, ReleaseLedger, ReleaseProof, RollUp};
use vernieuwend_verantwoorden::rules::{
    self, Configuration, FindingsDocument, NarrativeContext, OfferContext, PlanContext, PolicyContext,
    ReportContext,
};
use vernieuwend_verantwoorden::value::document::Document;
use vernieuwend_verantwoorden::{Language, Words};

use crate::ask::Check;
use crate::documents;
use crate::files;
use crate::output::{self, Output};
use crate::records::{self, Records, tables};
use crate::speech::Terminal;
use crate::status::Status;
use crate::stop::Stop;

/// Endings of files with a record a line; what is no table either is read as a document.
const LINES: [&str; 2] = ["jsonl", "ndjson"];

pub(super) fn run(asked: &Check, terminal: Terminal) -> Result<Status, Stop> {
    if let Some(path) = &asked.records.refusals {
        Output::new(Some(path))?;
    }
    let mut status = Status::Done;
    // The other files are checked all the same.
    let mut failed = |stop: Stop| {
        stop.tell(terminal);
        status = status.max(stop.status());
    };
    let mut documents = Vec::new();
    let mut records = asked.records.clone();
    for path in &asked.files {
        let outcome = if tables::is_table(path) {
            records.tables.push(path.clone());
            Ok(())
        } else if holds_records(path) {
            add_records(path, &mut records)
        } else {
            File::open(path).map(|file| documents.push(file))
        };
        outcome.unwrap_or_else(&mut failed);
    }
    let policy = only::<PolicyFramework>(&documents);
    let plan = only::<Plan>(&documents);
    for file in &documents {
        let found = file.check(policy.as_ref(), plan.as_ref());
        if found.has_errors() {
            status = status.max(Status::Errors);
        }
        output::print(&file.told(found, terminal.language))?;
        output::print(&file.not_judged(terminal.language))?;
    }
    if !records.is_empty() {
        let of_records = check_records(&records, policy.as_ref(), plan.as_ref(), terminal)?;
        status = status.max(of_records);
    }
    Ok(status)
}

fn holds_records(path: &Path) -> bool {
    let extension = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    LINES.contains(&extension.as_str())
}

fn add_records(path: &Path, records: &mut Records) -> Result<(), Stop> {
    match records::stream_of(path)? {
        Some(Stream::Participations) => records.participations.push(path.to_owned()),
        Some(_) => records.measurements.push(path.to_owned()),
        None => {
            // It may be known as something else.
            documents::document(path)?;
            let path = path.display();
            return Err(Stop::unread(
                Words::new(
                    format!("{path}: het is niet te zien of dit deelnames of metingen zijn"),
                    format!("{path}: whether these are participations or measurements cannot be seen"),
                ),
                Words::new(
                    "geef het bestand met `--participations` of `--measurements`",
                    "give the file with `--participations` or `--measurements`",
                ),
            ));
        }
    }
    Ok(())
}

fn check_records(
    records: &Records,
    policy: Option<&PolicyFramework>,
    plan: Option<&Plan>,
    terminal: Terminal,
) -> Result<Status, Stop> {
    let (Some(policy), Some(plan)) = (policy, plan) else {
        return Err(Stop::unread(
            Words::new(
                "records zijn alleen te controleren naast één plan en één beleidskader",
                "records can be checked only beside one plan and one policy framework",
            ),
            Words::new(
                "geef die erbij, en los eerst op wat er aan niet te lezen is",
                "give these too, and first mend what cannot be read of them",
            ),
        ));
    };
    let opened = records.open(policy, plan, terminal)?;
    let mut tally = records.tally(policy, plan);
    opened.read_into(&mut tally, terminal)?;
    let surveys = opened.surveys()?;
    let (status, told) = records.account_for(&tally.finish(), &surveys, terminal.language)?;
    output::print(&told)?;
    Ok(status)
}

/// A file, and which document it says it is.
struct File {
    path: PathBuf,
    bytes: Vec<u8>,
    document: Option<String>,
}

impl File {
    fn open(path: &Path) -> Result<Self, Stop> {
        let bytes = documents::document(path)?;
        let document = std::str::from_utf8(&bytes).ok().and_then(format::name_of);
        Ok(Self {
            path: path.to_owned(),
            bytes,
            document,
        })
    }

    fn check(&self, policy: Option<&PolicyFramework>, plan: Option<&Plan>) -> Findings {
        match self.document.as_deref() {
            Some(Plan::NAME) => {
                let mut context = PlanContext::default();
                context.policy = policy;
                self.found::<Plan>(context)
            }
            Some(Narrative::NAME) => {
                let mut context = NarrativeContext::default();
                (context.policy, context.plan) = (policy, plan);
                self.found::<Narrative>(context)
            }
            Some(EffectReport::NAME) => {
                let mut context = ReportContext::default();
                (context.policy, context.plan) = (policy, plan);
                self.found::<EffectReport>(context)
            }
            Some(TenderOffer::NAME) => {
                let mut context = OfferContext::default();
                (context.policy, context.plan) = (policy, plan);
                self.found::<TenderOffer>(context)
            }
            Some(Assessment::NAME) => self.found::<Assessment>(()),
            Some(RollUp::NAME) => self.found::<RollUp>(()),
            // No rule looks at a mapping: its reader does.
            Some(Mapping::NAME) => match format::read_slice::<Mapping>(&self.bytes) {
                Err(error) => error.into_findings(),
                Ok(read) => read.into_parts().1,
            },
            // What earlier reports printed: no rule looks at it, the reader does.
            Some(ReleaseLedger::NAME) => match format::read_slice::<ReleaseLedger>(&self.bytes) {
                Err(error) => error.into_findings(),
                Ok(read) => read.into_parts().1,
            },
            // A proof is judged by the checker alone.
            Some(ReleaseProof::NAME) => match format::read_slice::<ReleaseProof>(&self.bytes) {
                Err(error) => error.into_findings(),
                Ok(read) => {
                    let (proof, mut findings) = read.into_parts();
                    findings.extend(proof.findings());
                    format::locate_findings(&String::from_utf8_lossy(&self.bytes), findings)
                }
            },
            // Nor at a comparison: its figures are those of two reports.
            Some(Comparison::NAME) => match format::read_slice::<Comparison>(&self.bytes) {
                Err(error) => error.into_findings(),
                Ok(read) => read.into_parts().1,
            },
            Some(PolicyFramework::NAME) => self.found::<PolicyFramework>(PolicyContext::default()),
            Some(FindingsDocument::NAME) => match format::read_slice::<FindingsDocument>(&self.bytes) {
                Err(error) => error.into_findings(),
                Ok(read) => read.into_parts().1,
            },
            // A file that does not say what it is: nobody can know which document was meant.
            _ => match std::str::from_utf8(&self.bytes) {
                Ok(text) => format::without_kind(text),
                // Where the bytes are no text, every reader says so in the same words.
                Err(_) => self.found::<PolicyFramework>(PolicyContext::default()),
            },
        }
    }

    fn found<'a, T: rules::Check>(&self, context: impl Into<T::Context<'a>>) -> Findings {
        let findings = match format::read_slice::<T>(&self.bytes) {
            Err(error) => return error.into_findings(),
            Ok(read) => match read.check_against(context) {
                Ok(checked) => checked.into_parts().1,
                Err(rejected) => rejected.findings().clone(),
            },
        };
        format::locate_findings(&String::from_utf8_lossy(&self.bytes), findings)
    }

    /// The findings as text, with the lines of the file.
    /// Which rules could not judge a policy framework, and what they lack: it is held against no other document.
    fn not_judged(&self, language: Language) -> String {
        if self.document.as_deref() != Some(PolicyFramework::NAME) {
            return String::new();
        }
        let Ok(read) = format::read_slice::<PolicyFramework>(&self.bytes) else {
            return String::new();
        };
        let examined = rules::Check::examine(&read.into_parts().0, (), &Configuration::new());
        let lines = examined.not_looked().iter().map(|(code, needs)| {
            let needs = needs.join(", ");
            match language {
                Language::Nl => format!("Niet beoordeeld: {code} (zonder {needs})\n"),
                Language::En => format!("Not judged: {code} (without {needs})\n"),
            }
        });
        lines.collect()
    }

    fn told(&self, findings: Findings, language: Language) -> String {
        let findings = findings.with_source(&files::name(&self.path));
        let text = String::from_utf8_lossy(&self.bytes);
        findings.text(language).with_source_text(&text).to_string()
    }
}

/// The one document of a kind; nothing when there is none or more than one, for then nobody can say which is meant.
fn only<T: rules::Check>(files: &[File]) -> Option<T> {
    let mut found = files
        .iter()
        .filter(|file| file.document.as_deref() == Some(T::NAME));
    match (found.next(), found.next()) {
        (Some(file), None) => Some(format::read_slice::<T>(&file.bytes).ok()?.into_document()),
        _ => None,
    }
}
