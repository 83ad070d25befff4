//! `schema`: the JSON Schema (draft 2020-12) of a document or a record.

use vernieuwend_verantwoorden::format::{self, DocumentKind, RecordKind};

use super::named;
use crate::ask::Named;
use crate::output::Output;
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Named) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let documents = format::documents().iter().map(|kind| (kind.name, kind.dutch));
    let records = format::records().iter().map(|kind| (kind.name, kind.dutch));
    let known: Vec<(&str, &str)> = documents.chain(records).collect();
    let Some(name) = &asked.name else {
        return named::list(&output, &known);
    };
    let document = format::documents().iter().find(|kind| kind.name == name);
    let record = format::records().iter().find(|kind| kind.name == name);
    let schema = document
        .map(DocumentKind::schema_text)
        .or_else(|| record.map(RecordKind::schema_text));
    let schema = schema.ok_or_else(|| named::unknown(name, &known))?;
    output.text(&schema)?;
    Ok(Status::Done)
}
