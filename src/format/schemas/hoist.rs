//! Gives each choice that is an object a definition of its own, so that types made from a schema are called after it.

use serde_json::{Value, json};

/// Takes every choice that is an object and has a title out of a schema, and leaves a reference; `within` is what a
/// reference begins with. What was taken out comes with its name.
pub(super) fn hoist(schema: &mut Value, within: &str, taken: &mut Vec<(String, Value)>) {
    match schema {
        Value::Object(fields) => {
            for value in fields.values_mut() {
                hoist(value, within, taken);
            }
            for key in ["oneOf", "anyOf"] {
                let choices = fields.get_mut(key).and_then(Value::as_array_mut);
                for choice in choices.into_iter().flatten() {
                    if let Some(name) = name_of(choice) {
                        let reference = json!({ "$ref": format!("{within}{name}") });
                        taken.push((name, std::mem::replace(choice, reference)));
                    }
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| hoist(item, within, taken)),
        _ => {}
    }
}

/// The name of a choice as that of a type: `observed paired-change` is `ObservedPairedChange`.
fn name_of(choice: &Value) -> Option<String> {
    choice.get("properties")?;
    let title = choice.get("title")?.as_str()?;
    let words = title.split([' ', '-']).filter_map(|word| {
        let first = word.chars().next()?;
        Some(format!(
            "{}{}",
            first.to_ascii_uppercase(),
            word.get(first.len_utf8()..)?
        ))
    });
    Some(words.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_that_is_an_object_is_called_after_what_it_belongs_to() {
        let mut schema = json!({"oneOf": [
            {"title": "observed paired-change", "properties": {"kind": {"const": "paired-change"}}},
            {"title": "observed told", "const": "told"},
            {"$ref": "#/$defs/Other"},
        ]});
        let mut taken = Vec::new();
        hoist(&mut schema, "#/$defs/", &mut taken);
        let names: Vec<&str> = taken.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["ObservedPairedChange"]);
        assert_eq!(
            schema["oneOf"][0],
            json!({"$ref": "#/$defs/ObservedPairedChange"})
        );
        assert_eq!(schema["oneOf"][1]["const"], "told");
    }
}
