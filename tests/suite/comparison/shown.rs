//! The comparison as a page, as Markdown, and as a part of a report.

use serde_json::{Value, json};
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::compare::compare;
use vernieuwend_verantwoorden::render;

use super::earlier;
use super::given::{Case, compared, later, with_earlier};
use crate::pages::given::compare as committed;

#[test]
fn the_pages_of_the_shipped_two_are_the_committed_ones() {
    let comparison = compared();
    committed(
        "comparison.html",
        &render::comparison_page(&comparison, Language::Nl),
    );
    committed(
        "comparison.md",
        &render::comparison_markdown(&comparison, Language::Nl),
    );
    committed(
        "comparison.en.md",
        &render::comparison_markdown(&comparison, Language::En),
    );
}

#[test]
fn a_report_with_its_earlier_one_shows_the_comparison_and_another_does_not() {
    let mut report = with_earlier().clone();
    for language in [Language::Nl, Language::En] {
        let (page, text) = (
            render::page(&report, language),
            render::markdown(&report, language),
        );
        let (anchor, title) = match language {
            Language::Nl => ("id=\"vergelijking\"", "Vergeleken met 2024"),
            Language::En => ("id=\"comparison\"", "Compared with 2024"),
        };
        assert!(page.contains(anchor) && page.contains(title));
        assert!(text.contains(&format!("## {title}\n")));
        let compared = report.comparison.as_ref().unwrap();
        for effect in &compared.effects {
            assert!(
                page.matches(effect.title.as_str()).count() > 0,
                "{}",
                effect.title
            );
        }
        assert_eq!(text.matches(compared.statement.say(language)).count(), 1);
    }
    report.comparison = None;
    let page = render::page(&report, Language::Nl);
    assert!(!page.contains("vergelijking\"") && !page.contains("Vergeleken met 2024"));
}

#[test]
fn a_range_and_a_hidden_number_are_shown_as_such() {
    let mut case = Case::new();
    let group = case.later["specificGroups"]["groups"][0]["targetGroup"].clone();
    for (report, people) in [
        (&mut case.earlier, json!({"from": 110, "through": 120})),
        (&mut case.later, json!({"from": 160, "through": 180})),
    ] {
        let lines = report["reachByGroup"].as_array_mut().unwrap();
        let of_group = |line: &&mut Value| line["targetGroup"] == group && line["area"].is_null();
        lines.iter_mut().find(of_group).unwrap()["people"] = people;
    }
    let text = render::comparison_markdown(&case.compared(), Language::Nl);
    assert!(
        text.contains("110 tot 120 | 160 tot 180 | +40 tot +70"),
        "ranges stay ranges"
    );
    let text = render::comparison_markdown(&compared(), Language::Nl);
    assert!(text.contains("minstens 290 | minstens 393 | niet te zeggen"));
}

#[test]
fn markup_of_people_is_never_obeyed() {
    let mut earlier = earlier::report();
    earlier.steering[0].because = Some("<script>alert(1)</script> | **vet**".to_owned());
    let comparison = compare(&earlier, later()).unwrap();
    let page = render::comparison_page(&comparison, Language::Nl);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
    let text = render::comparison_markdown(&comparison, Language::Nl);
    assert!(text.contains("\\|") && !text.contains(" **vet**"));
}
