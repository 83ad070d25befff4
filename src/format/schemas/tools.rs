//! What every validator and generator takes: no format of our own, and a name for each choice.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::format::scalars::NAMED;

/// The field by which a document names its schema, so that an editor finds it.
pub(in crate::format) const OWN_SCHEMA: &str = "$schema";

/// Draft 2020-12, as documents are read.
pub(super) fn settings() -> SchemaSettings {
    SchemaSettings::draft2020_12().for_deserialize()
}

/// Lets a document name its schema.
pub(super) fn names_its_schema(schema: &mut Value) {
    if let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        let words = "Where the schema of this document is, for editors; it is ignored.";
        fields.insert(
            OWN_SCHEMA.to_owned(),
            json!({ "type": "string", "description": words }),
        );
    }
}

/// Gives a title to each definition that has none.
pub(super) fn title_each(definitions: &mut Map<String, Value>) {
    for (name, definition) in definitions {
        if let Value::Object(definition) = definition {
            let title = || Value::String(spaced(name));
            definition.entry("title").or_insert_with(title);
        }
    }
}

/// The name of a type as words: `GoalAnswer` is `goal answer`.
pub(super) fn spaced(name: &str) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(c.to_ascii_lowercase());
    }
    words
}

/// What every validator and generator takes: no `format` that only we know, and a title for each choice, so that types
/// made from it have names and no numbers. `within` is what the choices belong to.
pub(super) fn for_tools(schema: &mut Value, within: &str) {
    match schema {
        Value::Object(fields) => {
            // Beside other keywords a reference is a type of its own for generators, with a number for its name.
            if fields.len() > 1
                && let Some(reference) = fields.remove("$ref")
            {
                fields.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
            }
            if let Some(format) = fields.get("format").and_then(Value::as_str) {
                let comment = Value::String(format!("{NAMED}{format}"));
                fields.remove("format");
                fields.insert("$comment".to_owned(), comment);
            }
            for key in ["oneOf", "anyOf"] {
                let options = fields.get_mut(key).and_then(Value::as_array_mut);
                options
                    .into_iter()
                    .flatten()
                    .for_each(|option| title_choice(option, within));
            }
            for (key, value) in fields.iter_mut() {
                match (key.as_str(), value) {
                    ("$defs", Value::Object(definitions)) => {
                        for (name, definition) in definitions {
                            for_tools(definition, &spaced(name));
                        }
                    }
                    (_, value) => for_tools(value, within),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| for_tools(item, within)),
        _ => {}
    }
}

/// A choice is called after what it belongs to and what sets it apart.
fn title_choice(option: &mut Value, within: &str) {
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    let named = text(option.get("const"))
        .or_else(|| text(option.pointer("/properties/kind/const")))
        .or_else(|| text(option.pointer("/required/0")));
    if let (Value::Object(fields), Some(named)) = (option, named) {
        let title = || Value::String(format!("{within} {}", spoken(&named)));
        fields.entry("title").or_insert_with(title);
    }
}

/// A code that is a sign, as a word: no type can be called after a comma.
fn spoken(code: &str) -> &str {
    match code {
        "." => "point",
        "," => "comma",
        " " => "space",
        "'" | "’" => "apostrophe",
        ";" => "semicolon",
        "\t" => "tab",
        "|" => "bar",
        other => other,
    }
}
