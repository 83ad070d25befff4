//! The JSON Schema of each document, and what we ask of our own schemas.

use std::fmt::Write;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::finding::Pointer;
use crate::format::scalars::{NAMED, check_of, format_of};
use crate::value::LARGEST_WHOLE;
use crate::value::document::{Document, FORMAT_VERSION};

/// The JSON Schema (draft 2020-12) of a document, as it is read.
///
/// The order of its fields depends on what other crates ask of serde_json; [`schema_text`] does not.
pub fn schema<T: Document>() -> Value {
    let mut schema = schema_of::<T>(T::NAME, T::DUTCH);
    if let Some(fields) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        let words = "Where the schema of this document is, for editors; it is ignored.";
        let own = serde_json::json!({ "type": "string", "description": words });
        fields.insert(OWN_SCHEMA.to_owned(), own);
    }
    schema
}

/// The field by which a document names its schema, so that an editor finds it.
pub(super) const OWN_SCHEMA: &str = "$schema";

/// The JSON Schema of a document as text: keys in alphabetical order, always the same bytes.
///
/// ```
/// # use schemars::JsonSchema;
/// # use serde::{Deserialize, Serialize};
/// use vernieuwend_verantwoorden::format;
/// # use vernieuwend_verantwoorden::value::document::{Document, DocumentName, FormatVersion};
/// # /// A letter.
/// # #[derive(Serialize, Deserialize, JsonSchema)]
/// # #[serde(rename_all = "camelCase", deny_unknown_fields)]
/// # struct Letter { document: DocumentName<Letter>, format_version: FormatVersion }
/// # impl Document for Letter {
/// #     const NAME: &'static str = "letter";
/// #     const DUTCH: &'static str = "brief";
/// # }
///
/// let schema = format::schema_text::<Letter>();
/// assert!(schema.contains("\"$id\": \"urn:vernieuwend-verantwoorden:schema:1.0:letter\""));
/// assert!(schema.contains("\"additionalProperties\": false"));
/// assert!(schema.contains("\"title\": \"letter (brief)\""));
/// ```
pub fn schema_text<T: Document>() -> String {
    canonical(&schema::<T>())
}

/// Places in a schema where a text has a `pattern`, but no `format` that this library has a check for.
///
/// There the second look could not tell what is wrong with a text, so our own schemas have none.
///
/// ```
/// use vernieuwend_verantwoorden::format;
///
/// let schema = serde_json::json!({"properties": {"x": {"type": "string", "pattern": "^a"}}});
/// assert_eq!(format::unregistered_formats(&schema), ["/properties/x"]);
/// ```
pub fn unregistered_formats(schema: &Value) -> Vec<String> {
    places(schema, |schema| {
        let format = format_of(schema);
        schema.get("pattern").is_some_and(Value::is_string) && format.and_then(check_of).is_none()
            || schema.get("patternProperties").is_some()
    })
}

/// Places in a schema where an object has fields but lets any other field in.
///
/// ```
/// use vernieuwend_verantwoorden::format;
///
/// let schema = serde_json::json!({"items": {"type": "object", "properties": {"x": true}}});
/// assert_eq!(format::open_objects(&schema), ["/items"]);
/// ```
pub fn open_objects(schema: &Value) -> Vec<String> {
    places(schema, |schema| {
        schema.get("properties").is_some_and(Value::is_object)
            && schema.get("additionalProperties") != Some(&Value::Bool(false))
            && schema.get("type").is_some_and(|kind| kind == "object")
    })
}

/// Pointers to the parts of a schema for which a question is answered with yes, in order.
fn places(schema: &Value, question: impl Fn(&Value) -> bool) -> Vec<String> {
    let mut found: Vec<Pointer> = Vec::new();
    let mut due = vec![(Pointer::root(), schema)];
    while let Some((pointer, schema)) = due.pop() {
        match schema {
            Value::Object(fields) => {
                due.extend(fields.iter().map(|(key, value)| (pointer.field(key), value)));
            }
            Value::Array(items) => {
                due.extend(
                    items
                        .iter()
                        .enumerate()
                        .map(|(index, item)| (pointer.index(index), item)),
                );
            }
            _ => {}
        }
        if question(schema) {
            found.push(pointer);
        }
    }
    found.sort();
    found.iter().map(Pointer::to_string).collect()
}

/// The schema of a type: with an id and a title of ours, a title for each definition, and the range of each
/// whole number.
pub(super) fn schema_of<T: JsonSchema>(name: &str, dutch: &str) -> Value {
    let mut schema = SchemaSettings::draft2020_12()
        .for_deserialize()
        .into_generator()
        .into_root_schema_for::<T>();
    let id = format!("urn:vernieuwend-verantwoorden:schema:{FORMAT_VERSION}:{name}");
    schema.insert("$id".to_owned(), Value::String(id));
    schema.insert("title".to_owned(), Value::String(format!("{name} ({dutch})")));
    let mut schema = schema.to_value();
    let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
    for (name, definition) in definitions.into_iter().flatten() {
        if let Value::Object(definition) = definition {
            let title = || Value::String(spaced(name));
            definition.entry("title").or_insert_with(title);
        }
    }
    for_readers(&mut schema);
    for_tools(&mut schema, name);
    schema
}

/// The name of a type as words: `GoalAnswer` is `goal answer`.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(c.to_ascii_lowercase());
    }
    words
}

/// Says how large a whole number of each type can be, where schemars only names the type, and takes examples in Rust
/// and links out of the descriptions: they are for another reader.
fn for_readers(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::String(description)) = fields.get_mut("description") {
                let words = description.split("```").next().unwrap_or_default();
                *description = words.trim_end().replace("[`", "`").replace("`]", "`");
            }
            let most = match fields.get("format").and_then(Value::as_str) {
                Some("uint32") => Some(u64::from(u32::MAX)),
                Some("uint64" | "uint") => Some(LARGEST_WHOLE),
                _ => None,
            };
            if let Some(most) = most {
                fields.entry("maximum").or_insert_with(|| most.into());
            }
            fields.values_mut().for_each(for_readers);
        }
        Value::Array(items) => items.iter_mut().for_each(for_readers),
        _ => {}
    }
}

/// What every validator and generator takes: no `format` that only we know, and a title for each choice, so that types
/// made from it have names and no numbers. `within` is what the choices belong to.
fn for_tools(schema: &mut Value, within: &str) {
    match schema {
        Value::Object(fields) => {
            // Beside other keywords a reference is a type of its own for generators, with a number for its name.
            if fields.len() > 1
                && let Some(reference) = fields.remove("$ref")
            {
                fields.insert("allOf".to_owned(), serde_json::json!([{ "$ref": reference }]));
            }
            if let Some(Value::String(format)) = fields.remove("format") {
                fields.insert("$comment".to_owned(), Value::String(format!("{NAMED}{format}")));
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

/// A value as text with its keys in alphabetical order, two spaces of indent and a line feed at the end.
pub(super) fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_value(&mut text, value, 0);
    text.push('\n');
    text
}

fn write_value(text: &mut String, value: &Value, depth: usize) {
    let open = |text: &mut String, first: bool| {
        text.push_str(if first { "\n" } else { ",\n" });
        text.extend(std::iter::repeat_n("  ", depth + 1));
    };
    let close = |text: &mut String, end: char| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", depth));
        text.push(end);
    };
    match value {
        Value::Array(items) if !items.is_empty() => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                open(text, index == 0);
                write_value(text, item, depth + 1);
            }
            close(text, ']');
        }
        Value::Object(fields) if !fields.is_empty() => {
            text.push('{');
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(key, _)| *key);
            for (index, (key, field)) in fields.into_iter().enumerate() {
                open(text, index == 0);
                // Writing to a String can't fail; a key is shown as JSON writes a text.
                let _ = write!(text, "{}: ", Value::String(key.clone()));
                write_value(text, field, depth + 1);
            }
            close(text, '}');
        }
        scalar => {
            let _ = write!(text, "{scalar}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_text_has_its_keys_in_order_whatever_order_they_were_in() {
        let value: Value =
            serde_json::from_str(r#"{"b": [], "a": {"d": {}, "c": [1, "é\"", null, 2.5]}, "B": [{}]}"#)
                .unwrap();
        let text = "{\n  \"B\": [\n    {}\n  ],\n  \"a\": {\n    \"c\": [\n      1,\n      \"é\\\"\",\n      null,\n      2.5\n    ],\n    \"d\": {}\n  },\n  \"b\": []\n}\n";
        assert_eq!(canonical(&value), text);
    }
}
