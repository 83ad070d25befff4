//! Codes that are a sign: a comma gives a generator of types nothing to call a type after.

use serde_json::{Value, json};

/// Makes a text with a pattern of each list of codes among which there is a sign.
pub(super) fn as_texts(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            fields.values_mut().for_each(as_texts);
            let pattern = fields
                .get("oneOf")
                .and_then(Value::as_array)
                .and_then(|list| pattern(list));
            if let Some(pattern) = pattern {
                fields.remove("oneOf");
                fields.insert("type".to_owned(), json!("string"));
                fields.insert("pattern".to_owned(), Value::String(pattern));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(as_texts),
        _ => {}
    }
}

/// The pattern of one of these codes; none where every one of them can be a name, or something is no code.
fn pattern(codes: &[Value]) -> Option<String> {
    let codes: Option<Vec<&str>> = codes.iter().map(|code| code.get("const")?.as_str()).collect();
    let codes = codes?;
    let is_sign = |code: &&str| !code.contains(|c: char| c.is_ascii_alphanumeric());
    codes.iter().any(is_sign).then(|| {
        let written: Vec<String> = codes.iter().map(|code| escaped(code)).collect();
        format!("^({})$", written.join("|"))
    })
}

fn escaped(code: &str) -> String {
    let mut text = String::new();
    for c in code.chars() {
        if "\\.|()[]{}^$*+?/".contains(c) {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_with_a_sign_is_a_text_that_is_one_of_them() {
        let mut schema = json!({"oneOf": [{"const": "."}, {"const": "|"}, {"const": "komma"}]});
        as_texts(&mut schema);
        let judge = jsonschema::draft202012::new(&schema).unwrap();
        for (text, valid) in [
            (".", true),
            ("|", true),
            ("komma", true),
            ("", false),
            ("x", false),
            ("..", false),
        ] {
            assert_eq!(judge.is_valid(&json!(text)), valid, "{text}");
        }
        let words = json!({"oneOf": [{"const": "nl"}, {"const": "en"}]});
        let mut schema = words.clone();
        as_texts(&mut schema);
        assert_eq!(schema, words);
    }
}
