//! Tables read back: they hold the figures of the report and no more.

use std::collections::BTreeMap;

use serde_json::Value;
use vernieuwend_verantwoorden::render::{CsvMarks, TableFile, tables};
use vernieuwend_verantwoorden::report::EffectReport;

use super::given::{effects, hidden, json, read, shipped, small};

/// A row by the names of its columns.
pub(super) type Row = BTreeMap<String, String>;

/// The rows of a CSV file as another program reads them.
pub(super) fn rows(text: &str, delimiter: char) -> Vec<Row> {
    let text = text.strip_prefix('\u{feff}').expect("a byte-order mark");
    let mut records = vec![vec![String::new()]];
    let mut letters = text.chars().peekable();
    let mut within = false;
    while let Some(letter) = letters.next() {
        let record = records.last_mut().unwrap();
        match letter {
            '"' if within && letters.peek() == Some(&'"') => {
                letters.next();
                record.last_mut().unwrap().push('"');
            }
            '"' => within = !within,
            '\r' if !within => assert_eq!(letters.next(), Some('\n')),
            letter if letter == delimiter && !within => record.push(String::new()),
            letter => record.last_mut().unwrap().push(letter),
        }
        if letter == '\r' && !within {
            records.push(vec![String::new()]);
        }
    }
    assert_eq!(
        records.pop(),
        Some(vec![String::new()]),
        "it ends with a line end"
    );
    let head = records.remove(0);
    let rows = records.into_iter().map(|record| {
        assert_eq!(record.len(), head.len(), "{record:?}");
        head.iter().cloned().zip(record).collect()
    });
    rows.collect()
}

pub(super) fn file<'a>(files: &'a [TableFile], name: &str) -> &'a str {
    &files.iter().find(|file| file.name == name).expect(name).text
}

fn made(report: &EffectReport) -> Vec<TableFile> {
    tables(report, CsvMarks::Comma).unwrap()
}

/// What a row gives as its figure, as documents write it.
fn figure(row: &Row) -> String {
    let number = |name: &str| row[name].replace(',', ".");
    match (
        row["value"].is_empty(),
        row["missing"].is_empty(),
        row["from"].is_empty(),
    ) {
        (false, true, true) => number("value"),
        (true, false, true) => row["missing"].clone(),
        (true, true, false) => format!("{}..{}", row["from"], row["through"]),
        _ => panic!("one figure in a row: {row:?}"),
    }
}

/// The figures in a part of a report: numbers, ranges and words, but no ids, texts or days.
fn figures_of(value: &Value, skip: &[&str], into: &mut Vec<String>) {
    const WORDS: [&str; 4] = ["unknown", "not-measured", "suppressed", "not-computable"];
    match value {
        Value::Number(number) => into.push(number.to_string()),
        Value::String(word) if WORDS.contains(&word.as_str()) => into.push(word.clone()),
        Value::Object(range) if range.get("from").is_some_and(Value::is_u64) => {
            let through = range.get("through").map_or_else(String::new, Value::to_string);
            into.push(format!("{}..{through}", range["from"]));
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                if !skip.contains(&key.as_str()) {
                    figures_of(field, skip, into);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| figures_of(item, skip, into)),
        _ => {}
    }
}

/// Every number written in one way, so that `1` and `1.0` are one.
fn sorted(mut figures: Vec<String>) -> Vec<String> {
    for figure in &mut figures {
        if let Ok(number) = figure.parse::<f64>() {
            *figure = number.to_string();
        }
    }
    figures.sort();
    figures
}

#[test]
fn the_figures_of_every_effect_are_those_of_the_report_and_no_more() {
    for report in [shipped(), &small(), &hidden()] {
        let files = made(report);
        let mut of_tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for row in rows(file(&files, "figures.csv"), ';') {
            of_tables
                .entry(row["effect"].clone())
                .or_default()
                .push(figure(&row));
        }
        let mut of_report: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for effect in effects(&mut json(report)) {
            let mut figures = Vec::new();
            // Levels are names, and the days of a measurement no figures.
            figures_of(&effect["observed"], &["level", "measured"], &mut figures);
            figures_of(&effect["surveyResults"], &[], &mut figures);
            if !figures.is_empty() {
                of_report.insert(effect["effect"].as_str().unwrap().to_owned(), figures);
            }
        }
        assert_eq!(
            of_tables.keys().collect::<Vec<_>>(),
            of_report.keys().collect::<Vec<_>>()
        );
        for (effect, figures) in of_report {
            assert_eq!(
                sorted(of_tables.remove(&effect).unwrap()),
                sorted(figures),
                "{effect}"
            );
        }
    }
}

#[test]
fn activities_and_reach_hold_what_the_report_holds() {
    let report = json(shipped());
    let files = made(shipped());
    let mut of_report = Vec::new();
    for activity in report["activities"].as_array().unwrap() {
        figures_of(&activity["reach"], &[], &mut of_report);
        for part in ["planned", "realised"] {
            figures_of(&activity[part], &[], &mut of_report);
            for money in ["costs", "income"] {
                // Money is a text that holds a number.
                let amount = activity[part][money]
                    .as_str()
                    .filter(|amount| amount.contains('.'));
                of_report.extend(amount.map(str::to_owned));
            }
        }
    }
    let of_tables = rows(file(&files, "activities.csv"), ';')
        .iter()
        .map(figure)
        .collect();
    assert_eq!(sorted(of_tables), sorted(of_report));

    let mut of_report = Vec::new();
    figures_of(&report["reach"], &[], &mut of_report);
    for goal in report["goals"].as_array().unwrap() {
        figures_of(&goal["reach"], &[], &mut of_report);
    }
    let mut once: BTreeMap<String, Value> = BTreeMap::new();
    for effect in effects(&mut report.clone()) {
        once.insert(effect["effect"].to_string(), effect["reach"].clone());
    }
    for reach in once.values() {
        figures_of(reach, &[], &mut of_report);
    }
    figures_of(&report["reachByGroup"], &["edition"], &mut of_report);
    figures_of(&report["roles"], &[], &mut of_report);
    let of_tables = rows(file(&files, "reach.csv"), ';').iter().map(figure).collect();
    assert_eq!(sorted(of_tables), sorted(of_report));
}

#[test]
fn an_effect_stands_once_and_its_goals_are_links() {
    let files = made(shipped());
    let effects = rows(file(&files, "effects.csv"), ';');
    let ids: std::collections::BTreeSet<&String> = effects.iter().map(|row| &row["effect"]).collect();
    assert_eq!(ids.len(), effects.len());
    let links = rows(file(&files, "contributions.csv"), ';');
    let of_loneliness: Vec<&str> = links
        .iter()
        .filter(|row| row["effect"] == "minder-eenzaam")
        .map(|row| row["goal"].as_str())
        .collect();
    assert_eq!(of_loneliness, ["samenleven", "meedoen"]);
    let all: usize = shipped().goals.iter().map(|goal| goal.effects.len()).sum();
    assert_eq!(links.len(), all);
}

#[test]
fn rows_are_told_apart_by_the_key_that_the_metadata_name() {
    let files = made(shipped());
    let metadata: Value = serde_json::from_str(file(&files, "tables-metadata.json")).unwrap();
    assert_eq!(metadata["@context"], "http://www.w3.org/ns/csvw");
    let described = metadata["tables"].as_array().unwrap();
    assert_eq!(described.len() + 1, files.len());
    for table in described {
        let url = table["url"].as_str().unwrap();
        let rows = rows(file(&files, url), ';');
        let columns = table["tableSchema"]["columns"].as_array().unwrap();
        let head = file(&files, url)
            .trim_start_matches('\u{feff}')
            .lines()
            .next()
            .unwrap();
        let names: Vec<&str> = columns
            .iter()
            .map(|column| column["name"].as_str().unwrap())
            .collect();
        assert_eq!(head, names.join(";"));
        let key = table["tableSchema"]["primaryKey"].as_array().unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for row in &rows {
            let key: Vec<&str> = key
                .iter()
                .map(|name| row[name.as_str().unwrap()].as_str())
                .collect();
            assert!(seen.insert(key.join("/")), "{url}: {key:?}");
        }
        for foreign in table["tableSchema"]["foreignKeys"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let column = foreign["columnReference"].as_str().unwrap();
            let there = foreign["reference"]["resource"].as_str().unwrap();
            let known = self::rows(file(&files, there), ';');
            for row in &rows {
                assert!(
                    known.iter().any(|other| other[column] == row[column]),
                    "{url}: {row:?}"
                );
            }
        }
    }
}

#[test]
fn the_decimal_mark_changes_how_numbers_are_written_and_nothing_else() {
    let comma = made(shipped());
    let point = tables(shipped(), CsvMarks::Point).unwrap();
    for (comma, point) in comma
        .iter()
        .zip(&point)
        .filter(|(file, _)| file.name != "tables-metadata.json")
    {
        let numbers = ["value", "from", "through", "pursued"];
        let mut rows_comma = rows(&comma.text, ';');
        for row in &mut rows_comma {
            for name in numbers {
                if let Some(number) = row.get_mut(name) {
                    *number = number.replace(',', ".");
                }
            }
        }
        assert_eq!(rows_comma, rows(&point.text, ','), "{}", comma.name);
    }
    assert!(comma.iter().any(|file| file.text.contains(";-1,1;")));
}

#[test]
fn no_text_of_people_is_run_as_a_formula() {
    let mut report = json(shipped());
    for (at, formula) in ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"a\";\"b\")"]
        .into_iter()
        .enumerate()
    {
        report["goals"][at]["title"] = Value::from(formula);
    }
    report["activities"][0]["title"] = Value::from("\t=2+2\r\n;\"");
    let files = made(&read(&report));
    let goals = rows(file(&files, "goals.csv"), ';');
    for (row, formula) in goals
        .iter()
        .zip(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=HYPERLINK(\"a\";\"b\")"])
    {
        assert_eq!(row["title"], formula);
    }
    assert_eq!(rows(file(&files, "activities.csv"), ';')[0]["title"], "'=2+2 ;\"");
}
