//! What a schema says to people: descriptions in plain words, and how large a whole number can be.

use serde_json::Value;

use crate::value::LARGEST_WHOLE;

/// Says how large a whole number of each type can be, where schemars only names the type, and takes examples in Rust
/// and links out of the descriptions: they are for another reader.
pub(super) fn for_readers(schema: &mut Value) {
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
