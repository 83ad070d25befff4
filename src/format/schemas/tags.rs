//! Choices that are told apart by their tag, so that a validator says only what is wrong with the one that was meant.
//!
//! Of `oneOf` a validator tries every choice, and tells of each why it does not fit: a figure that is wrong within an
//! observation of one kind becomes a hundred errors about all the others. Where each choice has a tag, the schema can
//! say the same without trying.

use serde_json::{Map, Value, json};

/// The field that names the kind of a choice, and the one that holds what belongs to that kind.
const TAG: &str = "kind";

/// Rewrites each list of choices that have a tag: those with a field that names the kind, and those that are an object
/// with one field.
pub(super) fn told_apart(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            fields.values_mut().for_each(told_apart);
            let choices = fields.get("oneOf").and_then(Value::as_array);
            let instead = choices.and_then(|choices| by_kind(choices).or_else(|| by_only_field(choices)));
            if let Some(instead) = instead {
                fields.remove("oneOf");
                fields.extend(instead);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(told_apart),
        _ => {}
    }
}

/// One shape for choices with a field that names the kind: the rest follows from it.
fn by_kind(choices: &[Value]) -> Option<Map<String, Value>> {
    let mut kinds = Vec::new();
    let mut rules = Vec::new();
    let mut names = Map::new();
    for choice in choices {
        let properties = closed(choice)?;
        let kind = properties.get(TAG)?.get("const")?;
        let rest = properties.iter().filter(|(name, _)| *name != TAG);
        let rest: Map<String, Value> = rest.map(|(name, of)| (name.clone(), of.clone())).collect();
        names.extend(rest.keys().map(|name| (name.clone(), json!({}))));
        let mut then = Map::new();
        then.insert("properties".to_owned(), Value::Object(rest));
        let asked = choice.get("required")?.as_array()?;
        let asked: Vec<&Value> = asked.iter().filter(|name| *name != TAG).collect();
        then.insert("required".to_owned(), json!(asked));
        if let Some(words) = choice.get("description") {
            then.insert("description".to_owned(), words.clone());
        }
        rules.push(json!({ "if": { "properties": { TAG: { "const": kind } } }, "then": then }));
        kinds.push(kind.clone());
    }
    names.insert(
        TAG.to_owned(),
        json!({ "type": "string", "enum": kinds, "description": "Which kind it is; the rest follows from it." }),
    );
    object(json!({
        "type": "object",
        "properties": names,
        "required": [TAG],
        "additionalProperties": false,
        "allOf": rules,
    }))
}

/// One object with one of several fields, for choices that are an object with one field each.
fn by_only_field(choices: &[Value]) -> Option<Map<String, Value>> {
    let mut properties = Map::new();
    for choice in choices {
        let only = closed(choice)?;
        let (name, of) = only.iter().next().filter(|_| only.len() == 1)?;
        let asked = choice.get("required")?.as_array()?;
        if asked.len() != 1 || properties.contains_key(name) {
            return None;
        }
        properties.insert(name.clone(), described(of, choice));
    }
    object(json!({
        "type": "object",
        "properties": properties,
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false,
    }))
}

/// A field, explained as the choice is that it stands for.
fn described(field: &Value, choice: &Value) -> Value {
    let mut field = field.clone();
    if let (Value::Object(fields), Some(words)) = (&mut field, choice.get("description"))
        && !fields.contains_key("description")
    {
        // Beside other keywords a reference is a type of its own for generators.
        if let Some(reference) = fields.remove("$ref") {
            fields.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
        }
        fields.insert("description".to_owned(), words.clone());
    }
    field
}

/// The fields of an object that lets no others in.
fn closed(choice: &Value) -> Option<&Map<String, Value>> {
    let closed = choice.get("additionalProperties") == Some(&Value::Bool(false));
    choice.get("properties")?.as_object().filter(|_| closed)
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(properties: &Value, required: &[&str]) -> Value {
        json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
    }

    #[test]
    fn what_belongs_to_a_kind_is_asked_of_that_kind_only() {
        let mut schema = json!({"oneOf": [
            choice(&json!({"kind": {"const": "a"}, "of": {"type": "integer"}}), &["kind", "of"]),
            choice(&json!({"kind": {"const": "b"}, "of": {"type": "boolean"}}), &["kind", "of"]),
        ]});
        told_apart(&mut schema);
        let judge = jsonschema::draft202012::new(&schema).unwrap();
        for (text, errors) in [
            (r#"{"kind": "a", "of": 1}"#, 0),
            (r#"{"kind": "b", "of": true}"#, 0),
            (r#"{"kind": "a", "of": true}"#, 1),
            (r#"{"kind": "a"}"#, 1),
            (r#"{"kind": "c", "of": true}"#, 1),
            (r#"{"of": true}"#, 2),
            (r#"{"kind": "a", "of": 1, "more": 1}"#, 1),
            ("1", 1),
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(judge.iter_errors(&value).count(), errors, "{text}");
        }
    }

    #[test]
    fn an_object_with_one_of_several_fields_has_exactly_one() {
        let mut schema = json!({"oneOf": [
            choice(&json!({"percentage": {"type": "integer"}}), &["percentage"]),
            choice(&json!({"order": {"type": "integer"}}), &["order"]),
        ]});
        told_apart(&mut schema);
        let judge = jsonschema::draft202012::new(&schema).unwrap();
        for (text, valid) in [
            (r#"{"percentage": 1}"#, true),
            (r#"{"order": "x"}"#, false),
            (r#"{"order": 1, "percentage": 1}"#, false),
            ("{}", false),
            (r#"{"points": 1}"#, false),
        ] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(judge.is_valid(&value), valid, "{text}");
        }
    }

    #[test]
    fn choices_without_a_tag_stay_a_list() {
        let list = json!({"oneOf": [{"const": "a"}, choice(&json!({"b": {}}), &["b"])]});
        let mut schema = list.clone();
        told_apart(&mut schema);
        assert_eq!(schema, list);
    }
}
