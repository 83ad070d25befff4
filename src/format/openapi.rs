//! Every document and record in one: a description for OpenAPI, with each type once, under its own name.

use serde_json::{Value, json};

use crate::format::examples::examples;
use crate::format::schemas::{Define, bundle, canonical};
use crate::format::{documents, records};
use crate::value::document::FORMAT_VERSION;

/// Where a description for OpenAPI keeps its types.
const COMPONENTS: &str = "#/components/schemas/";

/// The version of OpenAPI of which every schema is one of draft 2020-12.
const VERSION: &str = "3.1.0";

/// Every document and record as one OpenAPI 3.1 description: its types stand under `components/schemas`, each once.
///
/// It describes no service (`paths` is for whoever builds one): refer to `#/components/schemas/EffectReport` from a
/// description of your own, or make types from it.
///
/// ```
/// let api = vernieuwend_verantwoorden::format::openapi();
/// assert_eq!(api["openapi"], "3.1.0");
/// let observed = &api["components"]["schemas"]["Observed"];
/// assert_eq!(observed["discriminator"]["propertyName"], "kind");
/// ```
pub fn openapi() -> Value {
    let of_documents: Vec<Define> = documents().iter().map(|kind| kind.define).collect();
    let of_records: Vec<Define> = records().iter().map(|kind| kind.define).collect();
    let (names, mut types) = bundle(&of_documents, &of_records, COMPONENTS);
    let kinds = documents().iter().map(|kind| kind.name);
    let kinds = kinds.chain(records().iter().map(|kind| kind.name));
    for (name, kind) in names.iter().zip(kinds) {
        if let Some(Value::Object(fields)) = types.get_mut(name) {
            fields.insert("examples".to_owned(), Value::Array(examples(kind)));
        }
    }
    json!({
        "openapi": VERSION,
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "vernieuwend-verantwoorden",
            "version": FORMAT_VERSION.to_string(),
            "description": "The documents and records of effect-based accountability, as types.",
        },
        "components": { "schemas": types },
    })
}

/// The same as text: keys in alphabetical order, always the same bytes.
pub fn openapi_text() -> String {
    canonical(&openapi())
}
