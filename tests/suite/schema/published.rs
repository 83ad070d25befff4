//! The schemas as files, and what we ask of each.

use std::fs;

use serde_json::Value;

use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::EffectReport;

use crate::given::{files, root};

/// Name, schema and text of every document and record: for validators, then for generators of types.
fn published() -> Vec<(String, Value, String)> {
    let mut published = Vec::new();
    for kind in format::documents() {
        let (name, types) = (kind.name.to_owned(), format!("types/{}", kind.name));
        published.push((name, kind.schema(), kind.schema_text()));
        published.push((types, kind.types_schema(), kind.types_schema_text()));
    }
    for kind in format::records() {
        let (name, types) = (kind.name.to_owned(), format!("types/{}", kind.name));
        published.push((name, kind.schema(), kind.schema_text()));
        published.push((types, kind.types_schema(), kind.types_schema_text()));
    }
    published
}

/// The name of what a schema is of.
fn kind_of(name: &str) -> &str {
    name.strip_prefix("types/").unwrap_or(name)
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
            ("items" | "additionalProperties" | "propertyNames" | "then", Value::Object(_)) => {
                visit(value, &here, see);
            }
            ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(items)) => {
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

/// Whether a definition is one of several choices.
fn is_choice(schema: &Value, place: &str) -> bool {
    let reference = serde_json::json!({ "$ref": format!("#{place}") });
    let mut found = false;
    visit(schema, "", &mut |_, part| {
        let choices = ["oneOf", "anyOf"]
            .into_iter()
            .filter_map(|key| part.get(key)?.as_array());
        found |= choices.flatten().any(|choice| *choice == reference);
    });
    found
}

#[test]
fn the_files_are_what_the_library_says() {
    let folder = root().join("schemas");
    let mut expected = Vec::new();
    let bundle = ("openapi".to_owned(), Value::Null, format::openapi_text());
    for (name, _, text) in published().into_iter().chain([bundle]) {
        let path = folder.join(format!("{name}.json"));
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(folder.join("types")).unwrap();
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
            format!("urn:vernieuwend-verantwoorden:schema:1.0:{}", kind_of(&name))
        );
        assert!(
            schema["title"]
                .as_str()
                .unwrap()
                .starts_with(&format!("{} (", kind_of(&name))),
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
        // Nothing is read by the form for types, in which a list of signs is a pattern.
        if kind_of(&name) == name {
            assert_eq!(
                format::unregistered_formats(&schema),
                Vec::<String>::new(),
                "{name}"
            );
        }
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
            // What belongs to a kind is explained with the kind.
            let field = place.rsplit('/').nth(1) == Some("properties")
                && !place.contains("/then/")
                && part != &serde_json::json!({});
            // The only field of a choice, or its kind, is explained with the choice.
            let around = place
                .rsplitn(3, '/')
                .nth(2)
                .filter(|around| field && (around.contains("/oneOf/") || is_choice(&schema, around)));
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
    const LARGEST: i64 = 9_007_199_254_740_991;
    for (name, schema, text) in published() {
        let mut own = 0;
        visit(&schema, "", &mut |place, part| {
            assert!(part.get("format").is_none(), "{name}{place}");
            own += usize::from(
                part.get("$comment")
                    .is_some_and(|comment| comment.as_str().unwrap().starts_with("format: ")),
            );
            if part
                .get("type")
                .is_some_and(|kind| kind.to_string().contains("integer"))
            {
                let bound = |key: &str| part.get(key).and_then(Value::as_i64);
                let (least, most) = (bound("minimum"), bound("maximum"));
                assert!(
                    least.is_some_and(|least| least >= -LARGEST),
                    "{name}{place}: {least:?}"
                );
                assert!(
                    most.is_some_and(|most| most <= LARGEST),
                    "{name}{place}: {most:?}"
                );
            }
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
            assert!(
                !choice || part.get("properties").is_none(),
                "{name}{place} is an object without a name"
            );
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

#[test]
fn every_schema_has_examples_that_it_lets_in_and_the_reader_reads() {
    for (name, schema, _) in published() {
        let examples = schema["examples"].as_array();
        let examples = examples.unwrap_or_else(|| panic!("{name} has no examples"));
        let judge = jsonschema::draft202012::new(&schema).unwrap();
        let kind = format::documents()
            .iter()
            .find(|kind| kind.name == kind_of(&name));
        assert!(!examples.is_empty(), "{name}");
        for example in examples {
            let wrong: Vec<String> = judge
                .iter_errors(example)
                .map(|error| error.to_string())
                .collect();
            assert_eq!(wrong, Vec::<String>::new(), "{name}");
            if let Some(kind) = kind {
                assert!(
                    kind.try_read(&example.to_string()).unwrap().is_empty(),
                    "{name}: what was read was noted"
                );
            }
        }
    }
}

/// The exact report of the shipped data.
fn exact() -> Value {
    let report = crate::given::World::main().report();
    serde_json::from_str(&format::write(&report).unwrap()).unwrap()
}

/// Every text of ours, whole and broken, with its kind.
fn whole_and_broken() -> Vec<(String, Value)> {
    let given = crate::given::documents();
    let broken = crate::given::broken_fixtures();
    let mut all: Vec<(String, Value)> = given
        .into_iter()
        .chain(broken)
        .map(|given| (given.kind, serde_json::from_str(&given.text).unwrap()))
        .collect();
    // One thing wrong at every place of a report that has every kind of observation.
    let report = exact();
    for place in places(&report, String::new()) {
        let mut changed = report.clone();
        *changed.pointer_mut(&place).unwrap() = serde_json::json!({ "wrong": [1] });
        all.push(("effect-report".to_owned(), changed));
    }
    all
}

/// Some of the places in a value: of a list only the first.
fn places(value: &Value, here: String) -> Vec<String> {
    let mut found = Vec::new();
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                found.extend(places(field, format!("{here}/{name}")));
            }
        }
        Value::Array(items) => {
            let first = items.first();
            found.extend(
                first
                    .into_iter()
                    .flat_map(|item| places(item, format!("{here}/0"))),
            );
        }
        _ => {}
    }
    found.push(here);
    found
}

#[test]
fn the_form_for_validators_and_the_form_for_types_let_the_same_in() {
    let judges: Vec<_> = format::documents()
        .iter()
        .map(|kind| {
            let judge = |schema| jsonschema::draft202012::new(&schema).unwrap();
            (kind.name, judge(kind.schema()), judge(kind.types_schema()))
        })
        .collect();
    let mut refused = 0;
    for (kind, value) in whole_and_broken() {
        let (_, one, other) = judges.iter().find(|(name, ..)| *name == kind).unwrap();
        assert_eq!(one.is_valid(&value), other.is_valid(&value), "{kind}: {value}");
        refused += usize::from(!one.is_valid(&value));
    }
    assert!(refused > 200, "{refused}");
}

#[test]
fn one_fault_in_an_observation_is_a_few_errors_that_name_its_place() {
    let schema = format::schema::<EffectReport>();
    let judge = jsonschema::draft202012::new(&schema).unwrap();
    let report = exact();
    let observed = measured(&report);
    for (place, wrong) in [
        ("figures/pairs", Value::from("veel")),
        ("figures/followedUp/atLeast", Value::from("ja")),
        ("figures/meanChange", Value::Null),
        ("kind", Value::from("paired")),
    ] {
        let mut broken = report.clone();
        *broken.pointer_mut(&format!("{observed}/{place}")).unwrap() = wrong;
        let errors: Vec<_> = judge.iter_errors(&broken).collect();
        assert_eq!(errors.len(), 1, "{place}");
        assert!(
            leaves(&errors[0]).contains(&format!("{observed}/{place}")),
            "{place}: {:?}",
            leaves(&errors[0])
        );
        assert!(leaves(&errors[0]).len() <= 4, "{place}: {:?}", leaves(&errors[0]));
    }
}

/// Where the first paired change of a report stands.
fn measured(report: &Value) -> String {
    let mut found = places_of_all(report, String::new());
    found.retain(|place| {
        place.ends_with("/observed") && report.pointer(place).unwrap()["kind"] == "paired-change"
    });
    found.swap_remove(0)
}

fn places_of_all(value: &Value, here: String) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), field)).collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (index.to_string(), item))
            .collect(),
        _ => Vec::new(),
    };
    let mut found: Vec<String> = below
        .into_iter()
        .flat_map(|(name, value)| places_of_all(value, format!("{here}/{name}")))
        .collect();
    found.push(here);
    found
}

/// The places of an error, or of those within its choices.
fn leaves(error: &jsonschema::ValidationError<'_>) -> Vec<String> {
    use jsonschema::error::ValidationErrorKind::{AnyOf, OneOfNotValid};
    match error.kind() {
        AnyOf { context } | OneOfNotValid { context } => context.iter().flatten().flat_map(leaves).collect(),
        _ => vec![error.instance_path().to_string()],
    }
}

#[test]
fn the_bundle_for_openapi_has_each_type_once_and_every_reference_in_it() {
    let api = format::openapi();
    let types = api["components"]["schemas"].as_object().unwrap();
    for name in [
        "PolicyFramework",
        "Plan",
        "EffectReport",
        "FindingsDocument",
        "Measurement",
    ] {
        let examples = types[name]["examples"].as_array().unwrap();
        assert!(!examples.is_empty(), "{name}");
    }
    for name in types.keys() {
        // A type of which the name was taken is called after it, with a number.
        let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
        assert!(plain == name || !types.contains_key(plain), "{name}");
    }
    let text = format::openapi_text();
    for reference in text.match_indices("\"$ref\": \"") {
        let rest = &text[reference.0 + reference.1.len()..];
        let place = rest.split('"').next().unwrap().strip_prefix('#').unwrap();
        assert!(api.pointer(place).is_some(), "{place}");
    }
    // As a schema it lets in what the schema of the document lets in.
    for kind in format::documents() {
        let mut schema = serde_json::json!({ "components": api["components"] });
        let root = types
            .iter()
            .find(|(_, of)| of["properties"]["document"]["const"] == kind.name);
        schema["$ref"] = Value::from(format!("#/components/schemas/{}", root.unwrap().0));
        let judge = jsonschema::draft202012::new(&schema).unwrap();
        for given in crate::given::documents()
            .iter()
            .filter(|given| given.kind == kind.name)
        {
            let value = serde_json::from_str(&given.text).unwrap();
            assert!(judge.is_valid(&value), "{}", given.name);
        }
    }
}
