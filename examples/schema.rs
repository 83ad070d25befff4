//! Prints the JSON Schema (draft 2020-12) of a document.
//!
//! ```text
//! cargo run --example schema -- plan > plan.schema.json
//! ```

use std::process::ExitCode;

use vernieuwend_verantwoorden::format;

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    if let Some(kind) = format::documents().iter().find(|kind| kind.name == name) {
        print!("{}", kind.schema_text());
        return ExitCode::SUCCESS;
    }
    let known: Vec<String> = format::documents()
        .iter()
        .map(|kind| format!("{} ({})", kind.name, kind.dutch))
        .collect();
    eprintln!("`{name}` has no schema; choose one of {}", known.join(", "));
    ExitCode::from(2)
}
