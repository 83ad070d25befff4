//! Reports that give trouble: markup in every text, very long texts, very many goals.

use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::render::{self, CsvMarks};
use vernieuwend_verantwoorden::report::EffectReport;

use super::cids::nodes;
use super::given::{hidden, json, read, shipped};
use super::html::stands_by_itself;
use super::tables::{Row, file, rows};

/// Every form in which a report can be shown: each is whole, whatever is in the report.
fn shown_in_every_form(report: &EffectReport) -> (String, String, Vec<Row>, Vec<Value>) {
    for language in [Language::Nl, Language::En] {
        stands_by_itself(&render::page(report, language));
    }
    let text = render::markdown(report, Language::Nl);
    assert!(text.starts_with("# ") && text.len() > 1_000);
    let mut of_goals = Vec::new();
    for (mark, delimiter) in [(CsvMarks::Point, ','), (CsvMarks::Comma, ';')] {
        let files = render::tables(report, mark).unwrap();
        for file in files.iter().filter(|file| !file.name.ends_with("json")) {
            // Of every row as many cells as the head has, and no cell that is run.
            for row in rows(&file.text, delimiter) {
                for (name, cell) in row {
                    let number = cell.replace(',', ".").parse::<f64>().is_ok();
                    assert!(
                        number || !cell.starts_with(['=', '+', '-', '@']),
                        "{name}: {cell}"
                    );
                }
            }
        }
        of_goals = rows(file(&files, "goals.csv"), delimiter);
    }
    assert_eq!(of_goals.len(), report.goals.len());
    let nodes = nodes(report, Language::Nl);
    (render::page(report, Language::Nl), text, of_goals, nodes)
}

/// Keys under which people's own words stand.
const WORDS: [&str; 16] = [
    "title",
    "text",
    "name",
    "explanation",
    "because",
    "source",
    "question",
    "theme",
    "nl",
    "en",
    "finding",
    "foundBy",
    "changed",
    "addressee",
    "conclusion",
    "owner",
];

const MARKUP: &str =
    "</title></svg><script>alert(1)</script><img src=x onerror=\"alert('2')\">&lt;b&gt; \u{202E}=1+1";

/// The shipped report with every text of people changed.
fn with_texts(change: &impl Fn(&str) -> String) -> EffectReport {
    let mut report = json(shipped());
    alter(&mut report, change);
    read(&report)
}

fn alter(value: &mut Value, change: &impl Fn(&str) -> String) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                // Whose goal it is, and the code of a finding, are no words of people.
                let code = key == "owner"
                    && matches!(
                        field.as_str(),
                        Some("municipality" | "organisation" | "residents")
                    );
                match field {
                    Value::String(text) if WORDS.contains(&key.as_str()) && !code => *text = change(text),
                    Value::String(_) => {}
                    other if key != "findings" => alter(other, change),
                    _ => {}
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| alter(item, change)),
        _ => {}
    }
}

#[test]
fn markup_in_any_text_is_shown_and_never_obeyed() {
    let report = with_texts(&|text| format!("{MARKUP} {text}"));
    for language in [Language::Nl, Language::En] {
        let page = render::page(&report, language);
        stands_by_itself(&page);
        assert!(!page.contains("<script") && !page.contains("<img"));
        assert!(page.contains(
            "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;2&#39;)&quot;&gt;"
        ));
        // What was escaped already is escaped again, so that it reads as it was written.
        assert!(page.contains("&amp;lt;b&amp;gt;"));
        assert!(!page.contains('\u{202E}'));
        // In Markdown every letter that could open a tag, a link or a table cell has its stroke.
        let text = render::markdown(&report, language);
        for mark in ['<', '[', '|', '`'] {
            let bare = text
                .match_indices(mark)
                .filter(|(at, _)| !text[..*at].ends_with('\\'));
            assert!(mark == '|' || bare.count() == 0, "{mark}");
        }
        assert!(text.contains(r"\<script\>alert(1)\</script\>"));
    }
    let (_, _, goals, nodes) = shown_in_every_form(&report);
    // Where nothing is obeyed a text stands as it is.
    assert!(
        goals
            .iter()
            .all(|goal| goal["title"].contains("<script>alert(1)</script>"))
    );
    let theme = nodes.iter().find(|node| node["@type"] == "cids:Theme").unwrap();
    assert!(
        theme["hasName"]
            .as_str()
            .unwrap()
            .contains("<script>alert(1)</script>")
    );
}

#[test]
fn a_formula_in_any_text_is_never_run_in_a_table() {
    for sign in ["=", "+", "-", "@", "\t="] {
        let report = with_texts(&|text| format!("{sign}1+1;\"{text}\""));
        let (_, _, goals, _) = shown_in_every_form(&report);
        assert!(goals.iter().all(|goal| goal["title"].starts_with('\'')), "{sign}");
    }
}

#[test]
fn a_report_in_which_every_figure_is_hidden_is_shown_in_every_form() {
    let (page, text, _, _) = shown_in_every_form(&hidden());
    for shown in [page, text] {
        assert!(shown.contains("niet gepubliceerd"));
    }
}

#[test]
fn a_report_of_another_version_is_shown_or_refused_with_a_reason() {
    let text = format::write(shipped()).unwrap();
    let of_version = |version: &str| {
        text.replace(
            "\"formatVersion\": \"1.0\"",
            &format!("\"formatVersion\": \"{version}\""),
        )
    };
    // A newer minor version: what is not known is told, the rest is shown.
    let newer = of_version("1.7").replacen("\"madeOn\"", "\"mood\": \"good\",\n  \"madeOn\"", 1);
    let (report, notes) = format::read::<EffectReport>(&newer).unwrap().into_parts();
    assert_eq!(
        notes.iter().map(|note| note.code.as_ref()).collect::<Vec<_>>(),
        ["shape-unknown-field"]
    );
    shown_in_every_form(&report);
    // A newer major version, and one that never was.
    for (version, message) in [
        ("2.0", "versie `2.0` is nieuwer dan wat deze bibliotheek kent"),
        ("0.9", "`0.9` is geen versie van het formaat"),
    ] {
        let error = format::read::<EffectReport>(&of_version(version)).unwrap_err();
        let found: Vec<&str> = error
            .findings()
            .iter()
            .map(|finding| finding.message.nl.as_str())
            .collect();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(message), "{found:?}");
    }
}

#[test]
fn a_text_of_ten_thousand_letters_gives_a_page_and_no_endless_picture() {
    let report = with_texts(&|text| format!("{text} {}", "heellangwoord".repeat(770)));
    let (page, text, _, _) = shown_in_every_form(&report);
    assert!(text.contains("heellangwoord"));
    let texts = page.split("<text ").skip(1);
    for text in texts {
        let (text, _) = text.split_once("</text>").unwrap();
        let (_, words) = text.split_once('>').unwrap();
        assert!(words.chars().count() < 60, "{words}");
    }
}

#[test]
fn sixty_goals_give_a_page_in_which_each_is_found() {
    let mut report = json(shipped());
    let goals = report["goals"].as_array_mut().unwrap();
    let first = goals[0].clone();
    while goals.len() < 60 {
        let mut goal = first.clone();
        goal["goal"] = Value::from(format!("doel-nummer-{}", goals.len() + 1));
        goal["title"] = Value::from(format!("Doel nummer {}", goals.len() + 1));
        goals.push(goal);
    }
    let (page, text, _, nodes) = shown_in_every_form(&read(&report));
    let themes = nodes.iter().filter(|node| node["@type"] == "cids:Theme");
    assert_eq!(themes.count(), 60);
    assert!(text.contains("Doel nummer 60"));
    assert!(page.contains("Dit rapport gaat over 60 doelen"));
    for number in 10..=60 {
        // In the table of goals, and above its own part.
        assert!(page.contains(&format!("<a href=\"#doel-{number}\">Doel nummer {number}</a>")));
        assert!(page.contains(&format!("<h2 id=\"doel-{number}\">Doel nummer {number}</h2>")));
    }
}

#[test]
fn a_range_without_an_end_a_scale_without_width_and_a_value_beyond_it_are_drawn() {
    let mut report = json(shipped());
    report["reachByGroup"][0]["people"] = serde_json::json!({"from": 200});
    let figures = &mut report["goals"][0]["effects"][0]["observed"]["figures"];
    figures["scale"] = serde_json::json!([3, 3]);
    figures["interval"] = serde_json::json!([-900, 900]);
    let page = render::page(&read(&report), Language::Nl);
    stands_by_itself(&page);
    assert!(page.contains("minstens\u{a0}200"));
    assert!(!page.contains("NaN") && !page.contains("inf\""));
}
