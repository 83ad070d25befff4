//! Prints the JSON Schema (draft 2020-12) of a document or a record.
//!
//! ```text
//! cargo run --example schema -- plan > plan.schema.json
//! ```

use std::process::ExitCode;

use vernieuwend_verantwoorden::format;

#[path = "shared/out.rs"]
mod out;

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    let documents = format::documents()
        .iter()
        .map(|kind| (kind.name, kind.dutch, kind.schema_text()));
    let records = format::records()
        .iter()
        .map(|kind| (kind.name, kind.dutch, kind.schema_text()));
    let all: Vec<(&str, &str, String)> = documents.chain(records).collect();
    if let Some((_, _, schema)) = all.iter().find(|(known, _, _)| *known == name) {
        out::print(schema);
        return ExitCode::SUCCESS;
    }
    let known: Vec<String> = all
        .iter()
        .map(|(name, dutch, _)| format!("{name} ({dutch})"))
        .collect();
    eprintln!("`{name}` has no schema; choose one of {}", known.join(", "));
    ExitCode::from(2)
}
