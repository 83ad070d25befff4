//! `schema`: the JSON Schema (draft 2020-12) of a document or a record, or all of them for OpenAPI.

use vernieuwend_verantwoorden::format;

use super::named;
use crate::ask::{MeantFor, Schema};
use crate::output::Output;
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Schema) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    if asked.meant_for == MeantFor::OpenApi {
        output.text(&format::openapi_text())?;
        return Ok(Status::Done);
    }
    let documents = format::documents().iter().map(|kind| (kind.name, kind.dutch));
    let records = format::records().iter().map(|kind| (kind.name, kind.dutch));
    let known: Vec<(&str, &str)> = documents.chain(records).collect();
    let Some(name) = &asked.name else {
        return named::list(&output, &known);
    };
    let schema = schema(name, asked.meant_for).ok_or_else(|| named::unknown(name, &known))?;
    output.text(&schema)?;
    Ok(Status::Done)
}

fn schema(name: &str, meant_for: MeantFor) -> Option<String> {
    let types = meant_for == MeantFor::Types;
    if let Some(kind) = format::documents().iter().find(|kind| kind.name == name) {
        return Some(if types {
            kind.types_schema_text()
        } else {
            kind.schema_text()
        });
    }
    let kind = format::records().iter().find(|kind| kind.name == name)?;
    Some(if types {
        kind.types_schema_text()
    } else {
        kind.schema_text()
    })
}
