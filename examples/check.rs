//! Checks documents and prints every finding, at its line.
//!
//! Documents that are given together are also held against each other: a plan against its policy framework, a
//! narrative, a report and an offer against both.
//!
//! ```text
//! cargo run --example check -- policy-framework.json plan.json narrative.json [--language nl|en]
//! ```
//!
//! The exit status is 1 when there is an error, 2 when the arguments are wrong or a file cannot be read; the other
//! files are checked all the same.

#[path = "shared/arguments.rs"]
mod arguments;
#[path = "shared/files.rs"]
mod files;
#[path = "shared/out.rs"]
mod out;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::Arguments;
use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::language::Language;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::report::{EffectReport, ReleaseLedger};
use vernieuwend_verantwoorden::rules::{
    Check, NarrativeContext, OfferContext, PlanContext, PolicyContext, ReportContext,
};
use vernieuwend_verantwoorden::value::document::Document;

fn main() -> ExitCode {
    let arguments = match Arguments::read(&["language"]) {
        Ok(arguments) if !arguments.rest.is_empty() => arguments,
        Ok(_) => return misused("which files? for example: check plan.json"),
        Err(message) => return misused(&message),
    };
    let language = match arguments.get("language") {
        None | Some("nl") => Language::Nl,
        Some("en") => Language::En,
        Some(other) => return misused(&format!("`{other}` is no language; choose `nl` or `en`")),
    };
    let mut files = Vec::new();
    let mut unread = false;
    for path in &arguments.rest {
        match File::open(Path::new(path)) {
            Ok(file) => files.push(file),
            // The other files are checked all the same.
            Err(message) => {
                eprintln!("{message}");
                unread = true;
            }
        }
    }
    let errors = check(&files, language);
    if unread {
        ExitCode::from(2)
    } else if errors {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn misused(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}

/// A file, and which document it says it is.
struct File {
    path: PathBuf,
    bytes: Vec<u8>,
    document: Option<String>,
}

impl File {
    fn open(path: &Path) -> Result<Self, String> {
        let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let document = std::str::from_utf8(&bytes).ok().and_then(format::name_of);
        Ok(Self {
            path: path.to_owned(),
            bytes,
            document,
        })
    }

    fn is<T: Document>(&self) -> bool {
        self.document.as_deref() == Some(T::NAME)
    }
}

/// Checks all files, and tells whether there was an error.
fn check(files: &[File], language: Language) -> bool {
    let policy = only::<PolicyFramework>(files);
    let plan = only::<Plan>(files);
    let (policy, plan) = (policy.as_ref(), plan.as_ref());
    let mut errors = false;
    for file in files {
        let findings = match file.document.as_deref() {
            Some(Plan::NAME) => {
                let mut context = PlanContext::default();
                context.policy = policy;
                found::<Plan>(file, context)
            }
            Some(Narrative::NAME) => {
                let mut context = NarrativeContext::default();
                (context.policy, context.plan) = (policy, plan);
                found::<Narrative>(file, context)
            }
            Some(EffectReport::NAME) => {
                let mut context = ReportContext::default();
                (context.policy, context.plan) = (policy, plan);
                found::<EffectReport>(file, context)
            }
            Some(TenderOffer::NAME) => {
                let mut context = OfferContext::default();
                (context.policy, context.plan) = (policy, plan);
                found::<TenderOffer>(file, context)
            }
            // What earlier reports printed: no rule looks at it, the reader does.
            Some(ReleaseLedger::NAME) => match format::read_slice::<ReleaseLedger>(&file.bytes) {
                Err(error) => error.into_findings(),
                Ok(read) => read.into_parts().1,
            },
            // A file that does not say what it is, is read as a policy framework, whose reader says so.
            _ => found::<PolicyFramework>(file, PolicyContext::default()),
        };
        errors |= findings.has_errors();
        let findings = findings.with_source(&files::name(&file.path));
        let text = String::from_utf8_lossy(&file.bytes);
        out::print(&findings.text(language).with_source_text(&text).to_string());
    }
    errors
}

/// The one document of a kind; nothing when there is none or more than one, for then nobody can say which is meant.
fn only<T: Check>(files: &[File]) -> Option<T> {
    let mut found = files.iter().filter(|file| file.is::<T>());
    match (found.next(), found.next()) {
        (Some(file), None) => Some(format::read_slice::<T>(&file.bytes).ok()?.into_document()),
        _ => None,
    }
}

fn found<T: Check>(file: &File, context: T::Context<'_>) -> Findings {
    let findings = match format::read_slice::<T>(&file.bytes) {
        Err(error) => return error.into_findings(),
        Ok(read) => match read.check_against(context) {
            Ok(checked) => checked.into_parts().1,
            Err(rejected) => rejected.findings().clone(),
        },
    };
    format::locate_findings(&String::from_utf8_lossy(&file.bytes), findings)
}
