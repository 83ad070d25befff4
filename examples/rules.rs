//! Writes the catalogue of rules as JSON: `cargo run --example rules`.
//!
//! Each rule with its code, severity, the documents it looks at, the norm behind it, what it asks in Dutch and
//! English, and its entry in the guide.

use std::io::{self, Write as _};
use std::process::ExitCode;

use serde::Serialize;
use vernieuwend_verantwoorden::finding::{Norm, Severity};
use vernieuwend_verantwoorden::language::Words;
use vernieuwend_verantwoorden::rules::{EDITION, Rule, catalogue};

#[derive(Serialize)]
struct Catalogue {
    edition: &'static str,
    rules: Vec<Entry>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    code: &'static str,
    severity: Severity,
    blocks: bool,
    documents: Vec<&'static str>,
    norm: Norm,
    norm_in_words: Words,
    /// The norm where that law does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    norm_elsewhere: Option<Norm>,
    asks: Words,
    explanation: &'static str,
}

impl Entry {
    fn of(rule: &Rule) -> Self {
        Self {
            code: rule.code,
            severity: rule.severity,
            blocks: rule.blocks,
            documents: rule.documents(),
            norm: rule.norm.clone(),
            norm_in_words: rule.norm.words(),
            norm_elsewhere: rule.norm_elsewhere(),
            asks: rule.asks(),
            explanation: rule.explanation(),
        }
    }
}

fn main() -> ExitCode {
    if std::env::args().count() > 1 {
        eprintln!("usage: rules > rules.json");
        return ExitCode::from(2);
    }
    match write_all() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the rules may stop reading, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rules: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all() -> io::Result<()> {
    let catalogue = Catalogue {
        edition: EDITION,
        rules: catalogue().iter().map(|rule| Entry::of(rule)).collect(),
    };
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &catalogue)?;
    out.write_all(b"\n")
}
