//! The arithmetic behind the evidence example: reference cases, refusals, and properties that hold for any scores.

use serde_json::{Value, json};

#[path = "../../examples/evidence/lines.rs"]
mod lines;

/// What the example answers to these lines.
fn answers(input: &str) -> Vec<Value> {
    let mut output = Vec::new();
    lines::answer_all(input.as_bytes(), &mut output).unwrap();
    let output = String::from_utf8(output).unwrap();
    output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn answer(line: &Value) -> Value {
    let mut all = answers(&line.to_string());
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn code(line: &str) -> String {
    let all = answers(line);
    assert_eq!(all.len(), 1, "{line}");
    let names: Vec<&String> = all[0].as_object().unwrap().keys().collect();
    assert_eq!(names, ["error", "id", "line"], "{line}");
    all[0]["error"]["code"].as_str().unwrap().to_owned()
}

/// Whether two values agree: numbers at the tolerance of the reference file, all else exactly.
fn agrees(got: &Value, expected: &Value) -> bool {
    match (got, expected) {
        (Value::Number(got), Value::Number(expected)) => {
            if expected.is_u64() || expected.is_i64() {
                return got.as_f64() == expected.as_f64();
            }
            let (got, expected) = (got.as_f64().unwrap(), expected.as_f64().unwrap());
            (got - expected).abs() <= 1e-12 + 1e-9 * expected.abs()
        }
        (Value::Array(got), Value::Array(expected)) => {
            got.len() == expected.len()
                && got
                    .iter()
                    .zip(expected)
                    .all(|(got, expected)| agrees(got, expected))
        }
        (Value::Object(got), Value::Object(expected)) => {
            got.len() == expected.len()
                && expected
                    .iter()
                    .all(|(name, expected)| got.get(name).is_some_and(|got| agrees(got, expected)))
        }
        _ => got == expected,
    }
}

#[test]
fn every_reference_case_agrees_at_its_tolerance() {
    let file: Value = serde_json::from_str(include_str!("../fixtures/evidence.json")).unwrap();
    assert_eq!(file["tolerance"], json!({"relative": 1e-9, "absolute": 1e-12}));
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 291);
    for case in cases {
        let id = case["id"].as_str().unwrap();
        if let Some(raw) = case["raw"].as_str() {
            assert_eq!(code(raw), case["expected"]["error_code"], "{id}");
            continue;
        }
        let got = answer(&case["input"]);
        let mut expected = case["expected"].clone();
        expected["id"] = case["id"].clone();
        for (name, expected) in expected.as_object().unwrap() {
            assert!(
                agrees(&got[name], expected),
                "{id} {name}: {} is not {expected}",
                got[name]
            );
        }
        assert_eq!(
            got.as_object().unwrap().len(),
            expected.as_object().unwrap().len(),
            "{id}"
        );
    }
}

#[test]
fn every_code_is_given_for_what_it_stands_for() {
    let paired = |fields: &str| format!(r#"{{"id":"x","direction":"higher",{fields}}}"#);
    let cases = [
        ("unreadable", "not json".to_owned()),
        ("unreadable", "[1]".to_owned()),
        ("unreadable", paired(r#""before":[Infinity],"after":[1]"#)),
        ("unreadable", paired(r#""before":[1e999],"after":[1]"#)),
        ("unreadable", paired(r#""before":["1"],"after":[1]"#)),
        ("unreadable", paired(r#""before":[true],"after":[1]"#)),
        ("unreadable", paired(r#""before":null,"after":[1]"#)),
        ("unreadable", paired(r#""before":[1],"after":[1],"k":"5""#)),
        ("unreadable", paired(r#""before":[1],"after":[1],"before":[1]"#)),
        (
            "unreadable",
            format!("{} x", paired(r#""before":[1],"after":[1]"#)),
        ),
        (
            "unreadable",
            r#"{"id":7,"direction":"higher","before":[],"after":[]}"#.to_owned(),
        ),
        ("unknown_field", paired(r#""before":[1],"after":[1],"tresh":1"#)),
        (
            "unknown_field",
            r#"{"id":"x","kind":"t_quantile","df":1,"p":0.9,"before":[]}"#.to_owned(),
        ),
        ("length_mismatch", paired(r#""before":[1,2],"after":[1]"#)),
        (
            "length_mismatch",
            r#"{"id":"x","kind":"gas","scores":[1],"weights":[],"rho":0.3}"#.to_owned(),
        ),
        ("off_grid", paired(r#""before":[0.1234567],"after":[1]"#)),
        (
            "off_grid",
            paired(r#""before":[1],"after":[1],"threshold":0.0000001"#),
        ),
        ("out_of_range", paired(r#""before":[1],"after":[1000000.5]"#)),
        (
            "out_of_range",
            paired(r#""before":[1],"after":[99999999999999999999]"#),
        ),
        (
            "invalid_parameter",
            r#"{"id":"x","before":[1],"after":[1]}"#.to_owned(),
        ),
        ("invalid_parameter", r#"{"id":"x","kind":"anova"}"#.to_owned()),
        (
            "invalid_parameter",
            paired(r#""before":[1],"after":[1],"minimal_change":-1"#),
        ),
        (
            "invalid_parameter",
            paired(r#""before":[1],"after":[1],"reliability":0.8"#),
        ),
        (
            "invalid_parameter",
            paired(r#""before":[1],"after":[1],"reliability":1,"reliability_sd":1"#),
        ),
        (
            "invalid_parameter",
            paired(r#""before":[1],"after":[1],"reliability":0.8,"reliability_sd":0"#),
        ),
        ("invalid_parameter", paired(r#""before":[1],"after":[1],"k":2.5"#)),
        (
            "invalid_parameter",
            r#"{"id":"x","kind":"wilson","improved":3,"n":2,"level":0.95}"#.to_owned(),
        ),
        (
            "invalid_parameter",
            r#"{"id":"x","kind":"wilson","improved":1,"n":2,"level":0.99}"#.to_owned(),
        ),
        (
            "invalid_parameter",
            r#"{"id":"x","kind":"t_quantile","df":0,"p":0.9}"#.to_owned(),
        ),
        (
            "invalid_parameter",
            r#"{"id":"x","kind":"gas","scores":[3],"weights":[1],"rho":0.3}"#.to_owned(),
        ),
        (
            "invalid_parameter",
            r#"{"id":"x","kind":"gas","scores":[1],"weights":[0],"rho":0.3}"#.to_owned(),
        ),
        (
            "invalid_parameter",
            r#"{"id":"x","kind":"de_jong_gierveld_6","answers":{"1":2}}"#.to_owned(),
        ),
        (
            "invalid_parameter",
            r#"{"id":"x","kind":"de_jong_gierveld_6","answers":{"3":4}}"#.to_owned(),
        ),
    ];
    for (expected, line) in cases {
        assert_eq!(code(&line), expected, "{line}");
    }
}

#[test]
fn a_refused_line_keeps_its_number_and_name_and_the_next_one_is_answered() {
    let input = "\u{feff}{\"id\":\"a\",\"direction\":\"up\",\"before\":[],\"after\":[]}\r\n\r\n  \n\
                 {\"id\":\"b\",\"before\":[NaN]}\n{\"id\":\"c\",\"kind\":\"wilson\",\"improved\":0,\"n\":0,\"level\":0.9}";
    let all = answers(input);
    assert_eq!(all.len(), 3);
    assert_eq!((&all[0]["id"], &all[0]["line"]), (&json!("a"), &json!(1)));
    assert_eq!(
        all[0]["error"]["message"],
        "the direction `up` is neither `higher` nor `lower`"
    );
    assert_eq!((&all[1]["id"], &all[1]["line"]), (&json!("b"), &json!(4)));
    assert_eq!(all[2], json!({"id": "c", "interval": null}));
}

#[test]
fn bytes_that_are_no_text_are_refused_and_the_next_line_is_answered() {
    let input = b"\xff\xfe{}\n{\"id\":\"q\",\"kind\":\"t_quantile\",\"df\":2,\"p\":0.95}\n";
    let mut output = Vec::new();
    lines::answer_all(&input[..], &mut output).unwrap();
    let output = String::from_utf8(output).unwrap();
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0].contains("unreadable") && lines[1].contains("2.91998558"),
        "{output}"
    );
}

#[test]
fn everyone_lost_to_follow_up_leaves_the_share_open_and_no_mean() {
    let got = answer(
        &json!({"id": "lost", "direction": "higher", "before": [4, 6, 8], "after": [null, null, null]}),
    );
    assert_eq!(got["improved_share_bounds"], json!([0.0, 1.0]));
    assert_eq!(got["missing_follow_up_share"], json!(1.0));
    for name in [
        "mean_before",
        "mean_change",
        "improved_share",
        "mean_change_no_change_for_missing",
        "ci95",
    ] {
        assert_eq!(got[name], Value::Null, "{name}");
    }
}

#[test]
fn a_baseline_without_spread_is_flagged_by_any_difference() {
    let line = |missing: f64| {
        answer(
            &json!({"id": "flat", "direction": "higher", "before": [4, 4, missing, missing], "after": [5, 6, null, null]}),
        )
    };
    assert_eq!(line(4.0)["baseline_difference_flag"], json!(false));
    assert_eq!(line(4.1)["baseline_difference_flag"], json!(true));
    assert_eq!(line(4.1)["baseline_difference_g"], Value::Null);
}

#[test]
fn decimals_written_out_in_full_are_still_on_the_grid() {
    let line = r#"{"id":"x","direction":"higher","before":[2.2999999999999998,0.10000000000000001],"after":[0.29999999999999999,1e0]}"#;
    assert_eq!(answers(line)[0]["mean_before"], json!(1.2));
}
