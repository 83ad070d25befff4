//! The table of the guide that leads from each part of the work to where it lives: what it names exists.

use std::fs;

use vernieuwend_verantwoorden::rules::rule;

use crate::given::root;

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
