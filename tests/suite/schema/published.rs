//! The schemas as files, and what we ask of each.

use std::fs;

use serde_json::Value;

use vernieuwend_verantwoorden::format;

use crate::given::{files, root};

/// Name, schema and text of every document and record.
fn published() -> Vec<(&'static str, Value, String)> {
    let documents = format::documents()
        .iter()
        .map(|kind| (kind.name, kind.schema(), kind.schema_text()));
    let records = format::records()
        .iter()
        .map(|kind| (kind.name, kind.schema(), kind.schema_text()));
    documents.chain(records).collect()
}

/// Visits every schema within a schema, with its place; values that are no schema are left alone.
fn visit<'a>(schema: &'a Value, place: &str, see: &mut impl FnMut(&str, &'a Value)) {
    see(place, schema);
    for (key, value) in schema.as_object().into_iter().flatten() {
        let here = format!("{place}/{key}");
        match (key.as_str(), value) {
            ("properties" | "$defs" | "patternProperties", Value::Object(fields)) => {
                for (name, field) in fields {
                    visit(field, &format!("{here}/{name}"), see);
                }
            }
            ("items" | "additionalProperties" | "propertyNames", Value::Object(_)) => {
                visit(value, &here, see);
            }
            ("anyOf" | "oneOf" | "prefixItems", Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    visit(item, &format!("{here}/{index}"), see);
                }
            }
            _ => {}
        }
    }
}

fn described(schema: &Value, within: &Value) -> bool {
    let own = schema.get("description").and_then(Value::as_str);
    let target = schema
        .get("$ref")
        .or_else(|| schema.pointer("/allOf/0/$ref"))
        .and_then(Value::as_str)
        .and_then(|name| within.pointer(name.strip_prefix('#')?));
    own.is_some_and(|text| !text.trim().is_empty()) || target.is_some_and(|target| described(target, within))
}

#[test]
fn the_files_are_what_the_library_says() {
    let folder = root().join("schemas");
    let mut expected = Vec::new();
    for (name, _, text) in published() {
        let path = folder.join(format!("{name}.json"));
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == text,
            "schemas/{name}.json is not the schema of today: run with BLESS=1 and look at the difference"
        );
        expected.push(path);
    }
    expected.sort();
    assert_eq!(
        files(&folder, ""),
        expected,
        "there is a file that belongs to nothing"
    );
}

#[test]
fn every_schema_is_good_draft_2020_12_and_says_what_it_is() {
    for (name, schema, text) in published() {
        assert_eq!(
            schema["$schema"], "https://json-schema.org/draft/2020-12/schema",
            "{name}"
        );
        assert_eq!(
            schema["$id"],
            format!("urn:vernieuwend-verantwoorden:schema:1.0:{name}")
        );
        assert!(
            schema["title"]
                .as_str()
                .unwrap()
                .starts_with(&format!("{name} (")),
            "{name}"
        );
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        jsonschema::draft202012::new(&schema).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), schema, "{name}");
    }
}

#[test]
fn every_text_with_a_pattern_has_its_check_and_no_object_is_open() {
    for (name, schema, _) in published() {
        assert_eq!(
            format::unregistered_formats(&schema),
            Vec::<String>::new(),
            "{name}"
        );
        assert_eq!(format::open_objects(&schema), Vec::<String>::new(), "{name}");
        // Objects without named fields: only what others add is free.
        visit(&schema, "", &mut |place, part| {
            if part.get("additionalProperties") == Some(&Value::Bool(true)) {
                assert!(place.ends_with("/extensions"), "{name}{place}");
            }
        });
    }
}

#[test]
fn every_field_type_and_choice_is_explained_in_plain_words() {
    for (name, schema, _) in published() {
        let mut looked_at = 0;
        visit(&schema, "", &mut |place, part| {
            let definition = place
                .strip_prefix("/$defs/")
                .is_some_and(|rest| !rest.contains('/'));
            let field = place.rsplit('/').nth(1) == Some("properties");
            // The only field of a choice, or its kind, is explained with the choice.
            let around = place
                .rsplitn(3, '/')
                .nth(2)
                .filter(|around| field && around.contains("/oneOf/"));
            if around
                .and_then(|around| schema.pointer(around))
                .is_some_and(|around| described(around, &schema))
            {
                return;
            }
            if definition || field || place.is_empty() {
                assert!(described(part, &schema), "{name}{place} has no description");
                looked_at += 1;
            }
            if definition {
                assert!(part["title"].is_string(), "{name}{place} has no title");
            }
            if part.get("const").is_some() && place.contains("/oneOf/") {
                assert!(
                    described(part, &schema),
                    "{name}{place} is a choice without a description"
                );
            }
            let words = part
                .get("description")
                .and_then(Value::as_str)
                .unwrap_or_default();
            for markup in ["```", "](", "[`", "`]", "<br", "::"] {
                assert!(!words.contains(markup), "{name}{place}: `{markup}` in `{words}`");
            }
        });
        assert!(looked_at > 5, "{name}: only {looked_at} places were looked at");
    }
}

#[test]
fn no_validator_meets_a_format_that_only_we_know_or_a_number_it_cannot_hold() {
    const LARGEST: u64 = 9_007_199_254_740_991;
    for (name, schema, text) in published() {
        let mut own = 0;
        visit(&schema, "", &mut |place, part| {
            assert!(part.get("format").is_none(), "{name}{place}");
            own += usize::from(
                part.get("$comment")
                    .is_some_and(|comment| comment.as_str().unwrap().starts_with("format: ")),
            );
            let most = part.get("maximum").and_then(Value::as_u64).unwrap_or(0);
            assert!(most <= LARGEST, "{name}{place}: {most}");
        });
        assert!(own > 0, "{name}");
        assert!(!text.contains("18446744073709551615"), "{name}");
    }
}

#[test]
fn the_four_words_are_one_definition_and_every_choice_has_a_title_of_its_own() {
    for (name, schema, _) in published() {
        let mut titles = std::collections::BTreeMap::new();
        visit(&schema, "", &mut |place, part| {
            let choice =
                place.contains("/oneOf/") && !place.rsplit('/').next().unwrap().contains(char::is_alphabetic);
            if choice && part.get("$ref").is_none() && part.get("allOf").is_none() {
                let title = part.get("title").and_then(Value::as_str);
                let title = title.unwrap_or_else(|| panic!("{name}{place} has no title"));
                let earlier = titles.insert(title.to_owned(), place.to_owned());
                assert_eq!(earlier, None, "{name}{place}: `{title}`");
            }
            if part
                .get("enum")
                .is_some_and(|words| words.to_string().contains("not-computable"))
            {
                assert_eq!(place, "/$defs/NotANumber", "{name}");
            }
        });
    }
}

#[test]
fn a_document_may_name_its_schema_and_it_is_ignored() {
    for given in crate::given::documents() {
        let kind = format::documents()
            .iter()
            .find(|kind| kind.name == given.kind)
            .unwrap();
        if kind.try_read(&given.text).is_err() {
            continue;
        }
        let named = given.text.replacen('{', "{\"$schema\": \"./schema.json\", ", 1);
        assert_eq!(
            kind.try_read(&named).unwrap(),
            kind.try_read(&given.text).unwrap(),
            "{}",
            given.name
        );
        assert!(crate::given::validator(kind.name).is_valid(&serde_json::from_str(&named).unwrap()));
        // It is a text, and stands at the root only.
        let wrong = given.text.replacen('{', "{\"$schema\": 1, ", 1);
        let error = kind.try_read(&wrong).unwrap_err();
        assert!(
            error
                .findings()
                .iter()
                .any(|finding| finding.code == "shape-wrong-type"),
            "{}",
            given.name
        );
    }
    let plan = crate::given::shipped("plan.json");
    let deeper = plan.replacen(
        "\"organisation\": {",
        "\"organisation\": {\"$schema\": \"x\", ",
        1,
    );
    assert_ne!(plan, deeper);
    let plan = format::documents()
        .iter()
        .find(|kind| kind.name == "plan")
        .unwrap();
    assert!(plan.try_read(&deeper).is_err());
}
