//! A schema as text: always the same bytes.

use std::fmt::Write;

use serde_json::Value;

/// A value as text with its keys in alphabetical order, two spaces of indent and a line feed at the end.
pub(in crate::format) fn canonical(value: &Value) -> String {
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
