//! The tables of the guide: what they name exists, and every error of the library stands in the one of the errors.

use std::collections::BTreeMap;
use std::fs;

use vernieuwend_verantwoorden::rules::rule;

use crate::given::{files, root};

/// The texts between backticks.
fn named(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn each_part_of_the_work_has_a_type_rules_an_example_and_a_test_that_exist() {
    let guide = fs::read_to_string(root().join("src/guide/systems.md")).unwrap();
    let reports = fs::read_to_string(root().join("src/report.rs")).unwrap();
    let rows: Vec<Vec<&str>> = guide
        .lines()
        .filter(|line| line.starts_with("| S"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let numbers: Vec<String> = rows.iter().map(|row| row[0].to_owned()).collect();
    let all: Vec<String> = (1..=13).map(|number| format!("S{number}")).collect();
    assert_eq!(numbers, all);
    for row in rows {
        let [number, _, of_type, rules, example, shown_by] = row.as_slice() else {
            panic!("{row:?} has another number of columns");
        };
        let name = named(of_type)[0];
        let is_there = reports
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word == name);
        assert!(is_there, "{number}: {name} is no type of a report");
        assert!(!named(rules).is_empty());
        for code in named(rules) {
            assert!(rule(code).is_some(), "{number}: {code} is no rule");
        }
        let example = named(example)[0];
        let path = match example.strip_prefix("--example ") {
            Some(name) => format!("examples/{name}.rs"),
            None => example.to_owned(),
        };
        assert!(root().join(&path).exists(), "{number}: {path}");
        let [file, function] = named(shown_by)[..] else {
            panic!("{number}: {shown_by}");
        };
        let tests = fs::read_to_string(root().join("tests/suite").join(file));
        let tests = tests.unwrap_or_else(|_| panic!("{number}: {file} is no file of tests"));
        let is_test = tests.contains(&format!("#[test]\nfn {function}()"));
        assert!(is_test, "{number}: {function} is no test");
    }
}

/// Public calls that can fail, with the type of their error, as they are written in a file of the library.
fn calls_that_can_fail(text: &str) -> Vec<(String, String)> {
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let calls = code.split('\n').collect::<Vec<_>>().join(" ");
    let signatures = calls.split(" pub fn ").skip(1);
    let can_fail = signatures.filter_map(|rest| {
        let signature = rest.split(" {").next()?;
        let name = signature.split(['(', '<']).next()?;
        let (_, gives) = signature.rsplit_once("-> ")?;
        let error = match gives.trim().strip_prefix("io::") {
            Some(_) => "io::Error",
            None => {
                gives
                    .trim()
                    .strip_prefix("Result<")?
                    .strip_suffix('>')?
                    .rsplit_once(", ")?
                    .1
            }
        };
        let error = error
            .rsplit_once("invalid_value::")
            .map_or(error, |(_, name)| name);
        Some((name.to_owned(), error.to_owned()))
    });
    can_fail.collect()
}

#[test]
fn every_call_that_can_fail_stands_with_its_error_on_the_page_of_the_front_door() {
    let page = fs::read_to_string(root().join("src/guide/front_door.md")).unwrap();
    let folder = root().join("src");
    let mut calls: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files(&folder, ".rs") {
        if path.starts_with(folder.join("bin")) {
            continue;
        }
        for (name, error) in calls_that_can_fail(&fs::read_to_string(path).unwrap()) {
            calls.entry(error).or_default().push(name);
        }
    }
    // An error of another crate's reader is none of ours.
    calls.remove("D::Error");
    assert!(calls.len() >= 9 && calls["InvalidValue"].len() > 50, "{calls:?}");
    for (error, names) in &calls {
        let rows: Vec<&str> = page
            .lines()
            .filter(|line| line.starts_with(&format!("| [`{error}`]")))
            .collect();
        assert!(!rows.is_empty(), "{error} of {names:?} stands in no row");
        // Values are told as a whole: each `new` of them gives the same.
        if error == "InvalidValue" {
            continue;
        }
        for name in names {
            let short = name.split('_').next().unwrap();
            let is_named = rows.iter().any(|row| {
                [
                    format!("`{name}`"),
                    format!("::{name}`"),
                    format!("`{short}_…`"),
                    format!("::{name}("),
                ]
                .iter()
                .any(|way| row.contains(way))
            });
            let by_type = ["Fault", "Flaw", "ScoreFault"].contains(&error.as_str()) && name != "place";
            let suffixed = name
                .strip_suffix("_from")
                .is_some_and(|name| rows.iter().any(|row| row.contains(name)));
            assert!(is_named || by_type || suffixed, "{name} gives {error}");
        }
    }
    assert_eq!(
        calls_that_can_fail(
            "    pub fn one(a: u8) -> Result<Self, Bad> {\n    pub fn two() -> u8 {\n    }\n"
        ),
        [("one".to_owned(), "Bad".to_owned())]
    );
}
