//! Everything that is wrong with a plan, at its line: `cargo run --example check -- plan.json policy-framework.json`.
//!
//! Without a policy framework the plan is checked on its own; without any file, the shipped one is. The program
//! `verantwoord check` does the same for every document, and for records.

use std::error::Error;
use std::fs;
use std::io::{self, Write};

use vernieuwend_verantwoorden::rules::PlanContext;
use vernieuwend_verantwoorden::{Check, Language, Plan, PolicyFramework, format};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1);
    let shipped = || concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/plan.json").to_owned();
    let text = fs::read_to_string(files.next().unwrap_or_else(shipped))?;
    let policy = match files.next() {
        Some(path) => Some(format::read::<PolicyFramework>(&fs::read_to_string(path)?)?.into_document()),
        None => None,
    };
    let mut context = PlanContext::default();
    context.policy = policy.as_ref();
    let findings = match format::read::<Plan>(&text) {
        // Its shape is not that of a plan: every place where it is not.
        Err(error) => error.into_findings(),
        // It is a plan: what the rules find in it, at the lines of the text.
        Ok(read) => format::locate_findings(&text, read.document().findings(context)),
    };
    let told = findings.text(Language::Nl).with_source_text(&text).to_string();
    io::stdout().write_all(told.as_bytes())?;
    Ok(())
}
