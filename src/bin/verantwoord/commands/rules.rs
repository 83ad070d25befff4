//! `rules`: the catalogue of rules as JSON.
//!
//! Each rule with its code, severity, the documents it looks at, the norm behind it, what it asks in Dutch and
//! English, and its entry in the guide.

use std::path::Path;

use serde::Serialize;
use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::finding::{Norm, Severity};
use vernieuwend_verantwoorden::rules::{RULES_EDITION, Rule, catalogue};

use crate::output::Output;
use crate::status::Status;
use crate::stop::Stop;

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

pub(super) fn run(out: Option<&Path>) -> Result<Status, Stop> {
    let catalogue = Catalogue {
        edition: RULES_EDITION,
        rules: catalogue().iter().map(|rule| Entry::of(rule)).collect(),
    };
    Output::new(out)?.write(|out| {
        serde_json::to_writer_pretty(&mut *out, &catalogue)?;
        out.write_all(b"\n")
    })?;
    Ok(Status::Done)
}
