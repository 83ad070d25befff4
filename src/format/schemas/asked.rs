//! What we ask of our own schemas.

use serde_json::Value;

use crate::finding::Pointer;
use crate::format::scalars::{check_of, format_of};

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
