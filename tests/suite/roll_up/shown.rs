//! The page and the tables of an overview.

use std::collections::BTreeSet;

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::render::{self, CsvMarks};
use vernieuwend_verantwoorden::report::GoalRolledUp;
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::Id;

use super::given::{five, four, rolled_up};
use crate::pages::given::compare;
use crate::pages::html::stands_by_itself;

#[test]
fn the_page_is_as_committed() {
    let overview = rolled_up(four());
    compare("roll-up.nl.html", &render::roll_up_page(&overview, Language::Nl));
    compare(
        "roll-up.en.md",
        &render::roll_up_markdown(&overview, Language::En),
    );
}

#[test]
fn the_page_stands_by_itself_in_both_languages() {
    for overview in [rolled_up(four()), rolled_up(&five()), rolled_up([])] {
        for language in [Language::Nl, Language::En] {
            let page = render::roll_up_page(&overview, language);
            stands_by_itself(&page);
            assert!(!page.contains("<script"));
            let captions: Vec<&str> = page
                .split("<caption>")
                .skip(1)
                .filter_map(|rest| rest.split("</caption>").next())
                .collect();
            let different: BTreeSet<&&str> = captions.iter().collect();
            assert_eq!(different.len(), captions.len(), "{captions:?}");
        }
    }
}

/// The three questions of BBV article 8, and what is asked of an account (article 25).
#[test]
fn each_goal_asks_what_is_wanted_what_came_of_it_and_what_it_cost() {
    let page = render::roll_up_markdown(&rolled_up(four()), Language::Nl);
    for question in [
        "Wat willen we bereiken?",
        "Wat is ervan terechtgekomen?",
        "Wat is ervoor gedaan, en wat kostte het?",
    ] {
        assert!(page.contains(question), "{question}");
    }
}

#[test]
fn the_tables_have_unique_keys_and_name_the_report_of_each_row() {
    let overview = rolled_up(&five());
    let files = render::roll_up_tables(&overview, CsvMarks::Point);
    let metadata = files
        .iter()
        .find(|file| file.name == "tables-metadata.json")
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_str(&metadata.text).unwrap();
    let tables = metadata["tables"].as_array().unwrap();
    assert_eq!(tables.len(), files.len() - 1);
    for table in tables {
        let name = table["url"].as_str().unwrap();
        let file = files.iter().find(|file| file.name == name).unwrap();
        let rows = rows(&file.text);
        let (names, rows) = rows.split_first().unwrap();
        let key: Vec<usize> = table["tableSchema"]["primaryKey"]
            .as_array()
            .unwrap()
            .iter()
            .map(|key| names.iter().position(|it| *it == key.as_str().unwrap()).unwrap())
            .collect();
        let keys: BTreeSet<Vec<&String>> = rows
            .iter()
            .map(|row| key.iter().map(|at| &row[*at]).collect())
            .collect();
        assert_eq!(keys.len(), rows.len(), "{name}");
        assert!(rows.iter().all(|row| row.len() == names.len()), "{name}");
        assert!(!rows.is_empty() || name == "refused.csv", "{name}");
        if !["goals.csv", "refused.csv"].contains(&name) {
            assert!(names.contains(&"report".to_owned()), "{name}");
        }
    }
}

/// The rows of a table with a point and commas.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    text.split("\r\n")
        .filter(|line| !line.is_empty())
        .map(cells)
        .collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut within) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => within = !within,
            ',' if !within => cells.push(String::new()),
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells
}

#[test]
fn the_tables_hold_the_figures_as_the_reports_print_them() {
    let overview = rolled_up(four());
    let files = render::roll_up_tables(&overview, CsvMarks::Comma);
    let figures = &files.iter().find(|file| file.name == "figures.csv").unwrap().text;
    let report = four()
        .iter()
        .find(|it| it.id.as_str() == "havenstrook-plan-2025")
        .unwrap();
    let value = super::given::json(report);
    let change = &value["goals"][1]["effects"][0]["observed"]["figures"]["meanChange"];
    let change = change.to_string().replace('.', ",");
    let row = format!("havenstrook-plan-2025;minder-eenzaam;mean;;change;points;{change};");
    assert!(figures.contains(&row), "{row}\n{figures}");
    assert!(format::write(&overview).unwrap().contains("\"roll-up\""));
}

#[test]
fn goals_that_go_round_or_stand_there_often_are_answered_below_or_not_and_it_ends() {
    let overview = rolled_up(four());
    let answered = overview
        .goals
        .iter()
        .find(|goal| !goal.answers.is_empty())
        .unwrap();
    let open = overview
        .goals
        .iter()
        .find(|goal| goal.answers.is_empty())
        .unwrap();
    let named = |goal: &GoalRolledUp, id: &str, parent: Option<&str>| {
        let mut named = goal.clone();
        named.goal = Id::new(id).unwrap();
        named.parent = parent.map(|parent| Id::new(parent).unwrap());
        named
    };
    let with = |goals: Vec<GoalRolledUp>| {
        let mut with = overview.clone();
        with.goals = goals;
        with
    };
    // Each is its own parent, and there are many of it: every way through them was tried once.
    let round = with(vec![named(open, "a", Some("a")); 40]);
    assert!(!round.is_answered_below(&Id::new("a").unwrap()));
    assert!(round.findings(()).iter().any(|it| it.code == "statement-differs"));
    // A chain of a thousand, with an answer at its end.
    let mut chain: Vec<GoalRolledUp> = (0..1_000)
        .map(|nth| {
            let parent = (nth > 0).then(|| format!("g-{}", nth - 1));
            named(open, &format!("g-{nth}"), parent.as_deref())
        })
        .collect();
    chain.push(named(answered, "g-1000", Some("g-999")));
    chain.push(named(open, "apart", None));
    let chain = with(chain);
    assert!(chain.is_answered_below(&Id::new("g-0").unwrap()));
    assert!(!chain.is_answered_below(&Id::new("g-1000").unwrap()));
    assert!(!chain.is_answered_below(&Id::new("apart").unwrap()));
}
