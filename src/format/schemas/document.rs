//! The schema of one document.

use schemars::JsonSchema;
use serde_json::{Map, Value};

use super::text::canonical;
use super::tools::{names_its_schema, settings, title_each};
use super::{hoist, readers, signs, tags, tools};
use crate::format::examples::examples;
use crate::value::document::{Document, FORMAT_VERSION};

/// Where a schema keeps the types that it refers to.
const DEFINITIONS: &str = "#/$defs/";

/// The JSON Schema (draft 2020-12) of a document, as it is read, for validators and editors.
///
/// Choices are told apart by their tag: of a report in which one figure within `observed` is wrong, a validator names
/// that figure, and not what is missing for each of the other kinds of observation. Generators of types want
/// [`types_schema`].
///
/// The order of its fields depends on what other crates ask of serde_json; [`schema_text`] does not.
pub fn schema<T: Document>() -> Value {
    let mut schema = of_document::<T>();
    finish_for_validators(&mut schema, T::NAME);
    schema
}

/// The JSON Schema of a document for generators of types: every choice is listed, under a name of its own.
///
/// It lets the same texts in as [`schema`]. Its name in the command line is `schema NAME --types`.
pub fn types_schema<T: Document>() -> Value {
    let mut schema = of_document::<T>();
    finish_for_types(&mut schema, T::NAME);
    schema
}

/// The JSON Schema of a document as text: keys in alphabetical order, always the same bytes.
///
/// ```
/// use vernieuwend_verantwoorden::{Plan, format};
///
/// let schema = format::schema_text::<Plan>();
/// assert!(schema.contains("\"$id\": \"urn:vernieuwend-verantwoorden:schema:1.0:plan\""));
/// assert!(schema.contains("\"additionalProperties\": false"));
/// assert!(schema.contains("\"title\": \"plan (activiteitenplan)\""));
/// ```
pub fn schema_text<T: Document>() -> String {
    canonical(&schema::<T>())
}

/// What the second look holds a document against: its choices, and no examples.
pub(in crate::format) fn choices<T: Document>() -> Value {
    of_document::<T>()
}

/// Tells choices apart by their tag, names those that are left, and adds the examples.
pub(in crate::format) fn finish_for_validators(schema: &mut Value, name: &str) {
    tags::told_apart(schema);
    finish(schema, name);
}

/// Names every choice, and adds the examples.
pub(in crate::format) fn finish_for_types(schema: &mut Value, name: &str) {
    signs::as_texts(schema);
    finish(schema, name);
}

fn finish(schema: &mut Value, name: &str) {
    let mut named = Vec::new();
    hoist::hoist(schema, DEFINITIONS, &mut named);
    if let Value::Object(fields) = schema {
        let definitions = fields.entry("$defs").or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(definitions) = definitions {
            definitions.extend(named);
        }
        let examples = examples(name);
        if !examples.is_empty() {
            fields.insert("examples".to_owned(), Value::Array(examples));
        }
    }
}

fn of_document<T: Document>() -> Value {
    let mut schema = schema_of::<T>(T::NAME, T::DUTCH);
    names_its_schema(&mut schema);
    schema
}

/// The schema of a type: with an id and a title of ours, a title for each definition, and the range of each
/// whole number.
pub(in crate::format) fn schema_of<T: JsonSchema>(name: &str, dutch: &str) -> Value {
    let mut schema = settings().into_generator().into_root_schema_for::<T>();
    let id = format!("urn:vernieuwend-verantwoorden:schema:{FORMAT_VERSION}:{name}");
    schema.insert("$id".to_owned(), Value::String(id));
    schema.insert("title".to_owned(), Value::String(format!("{name} ({dutch})")));
    let mut schema = schema.to_value();
    let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
    definitions.into_iter().for_each(title_each);
    readers::for_readers(&mut schema);
    tools::for_tools(&mut schema, name);
    schema
}
