//! Prints a smallest valid document to start from, and notes on its fields.
//!
//! The document goes to standard output, the notes to standard error, so that each can have its own file.
//!
//! ```text
//! cargo run --example template -- plan > plan.json 2> plan-notes.md
//! ```

use std::process::ExitCode;

#[path = "shared/out.rs"]
mod out;

/// Name, document and notes of each template.
const TEMPLATES: [(&str, &str, &str); 6] = [
    (
        "policy-framework",
        include_str!("data/small/policy-framework.json"),
        include_str!("data/small/policy-framework.notes.md"),
    ),
    (
        "plan",
        include_str!("data/small/plan.json"),
        include_str!("data/small/plan.notes.md"),
    ),
    (
        "narrative",
        include_str!("data/small/narrative.json"),
        include_str!("data/small/narrative.notes.md"),
    ),
    (
        "participations",
        include_str!("data/small/heads.jsonl"),
        include_str!("data/small/participations.notes.md"),
    ),
    (
        "measurements",
        include_str!("data/small/measurements.jsonl"),
        include_str!("data/small/measurements.notes.md"),
    ),
    (
        "mapping",
        include_str!("data/small/mapping.json"),
        include_str!("data/small/mapping.notes.md"),
    ),
];

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    if let Some((_, document, notes)) = TEMPLATES.iter().find(|(known, _, _)| *known == name) {
        out::print(document);
        eprint!("{notes}");
        return ExitCode::SUCCESS;
    }
    let known: Vec<&str> = TEMPLATES.iter().map(|(name, _, _)| *name).collect();
    eprintln!("`{name}` has no template; choose one of {}", known.join(", "));
    if name == "effect-report" {
        eprintln!("an effect-report is made by the library: `cargo run --example account`");
    }
    ExitCode::from(2)
}
