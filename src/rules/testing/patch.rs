//! Patches by which broken fixtures say what is broken, and nothing else. The integration tests use this file as well.

use serde_json::Value;

/// A document after an RFC 6902 patch of the operations `add`, `remove` and `replace`.
#[track_caller]
pub(crate) fn patched(mut document: Value, patch: &Value) -> Value {
    for step in patch.as_array().unwrap() {
        let place = step["path"].as_str().unwrap();
        let (parent, name) = place.rsplit_once('/').unwrap();
        let value = || step["value"].clone();
        match (
            document.pointer_mut(parent).unwrap(),
            step["op"].as_str().unwrap(),
        ) {
            (Value::Object(fields), "remove") => drop(fields.remove(name).unwrap()),
            (Value::Object(fields), "add" | "replace") => drop(fields.insert(name.to_owned(), value())),
            (Value::Array(items), "remove") => drop(items.remove(name.parse().unwrap())),
            (Value::Array(items), "add") if name == "-" => items.push(value()),
            (Value::Array(items), "add") => items.insert(name.parse().unwrap(), value()),
            (Value::Array(items), "replace") => items[name.parse::<usize>().unwrap()] = value(),
            (other, operation) => panic!("{operation} at {place} leads into {other}"),
        }
    }
    document
}
