//! What the page shows.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::render;

use super::given::{compare, hidden, json, read, shipped, small};
use super::html::{colour, contrast, elements, stands_by_itself, words};

#[test]
fn the_pages_are_the_committed_ones() {
    compare("shipped.html", &render::page(shipped(), Language::Nl));
    compare("shipped.en.html", &render::page(shipped(), Language::En));
    compare("small.html", &render::page(&small(), Language::Nl));
    compare("hidden.html", &render::page(&hidden(), Language::Nl));
}

#[test]
fn every_page_stands_by_itself() {
    for report in [shipped(), &small(), &hidden()] {
        for language in [Language::Nl, Language::En] {
            stands_by_itself(&render::page(report, language));
        }
    }
}

#[test]
fn every_goal_effect_and_activity_is_on_the_page() {
    let report = shipped();
    for language in [Language::Nl, Language::En] {
        let page = words(&render::page(report, language));
        let titles = report.goals.iter().flat_map(|goal| {
            let effects = goal.effects.iter().map(|effect| &effect.title);
            std::iter::once(&goal.title).chain(effects)
        });
        let activities = report.activities.iter().map(|activity| &activity.title);
        for title in titles.chain(activities) {
            assert!(page.contains(title.as_str()), "{title}");
        }
        for goal in &report.goals {
            for effect in &goal.effects {
                assert!(page.contains(effect.statement.say(language)), "{}", effect.title);
                for story in &effect.stories {
                    assert!(page.contains(story.text.trim()), "{}", story.text);
                }
            }
        }
    }
}

#[test]
fn a_measured_effect_has_a_picture_and_its_table() {
    let page = render::page(shipped(), Language::Nl);
    let (_, after) = page.split_once("<h3 id=\"doel-1-1\">").unwrap();
    let (section, _) = after.split_once("<h3").unwrap();
    assert!(section.contains(
        "<desc id=\"beeld-1-desc\">Op een schaal van 0 tot 11: start 5,5; na afloop 4,4; streven 4;"
    ));
    for part in [
        "<table>",
        "<blockquote>",
        "Wat het verschil verklaart",
        "Wat is besloten",
        "noot 1",
    ] {
        assert!(section.contains(part), "{part}");
    }
    assert!(section.find("<svg role").unwrap() < section.find("<table>").unwrap());
}

#[test]
fn a_change_for_the_worse_has_its_own_shape_and_word() {
    let page = render::page(shipped(), Language::Nl);
    let worse = page.matches("ongunstig, niet zeker").count();
    assert!(worse >= 2, "{worse}");
    // An arrow down, beside the words.
    assert!(page.contains("d=\"M6 11L11.5 1H.5Z\"/></svg>ongunstig, niet zeker"));
    assert!(page.contains("bij 2 ongunstig"));
}

#[test]
fn a_range_is_drawn_as_a_range_and_what_is_hidden_as_hidden() {
    let mut one_range = json(shipped());
    one_range["reachByGroup"][0]["people"] = serde_json::json!({"from": 160, "through": 170});
    let page = render::page(&read(&one_range), Language::Nl);
    assert!(page.contains("160\u{a0}tot\u{a0}170"), "a range in words");
    assert!(page.contains("class=\"range same\""));
    let mut one_hidden = json(shipped());
    one_hidden["activities"][0]["reach"]["people"] = "suppressed".into();
    one_hidden["reachByGroup"][0]["people"] = "suppressed".into();
    let page = render::page(&read(&one_hidden), Language::Nl);
    assert!(page.contains("class=\"hidden\""));
    let nothing = render::page(&hidden(), Language::Nl);
    // With every figure hidden nothing can be drawn, and none of the numbers is left.
    assert!(!nothing.contains("<svg role"));
    assert!(!nothing.contains("5,5") && !nothing.contains(">393<"));
    assert!(nothing.contains("niet gepubliceerd"));
}

#[test]
fn colours_stand_out_from_what_is_behind_them() {
    let page = render::page(&small(), Language::Nl);
    for name in ["ink", "soft", "better", "worse", "same"] {
        for behind in ["paper", "shade"] {
            let contrast = contrast(colour(&page, name), colour(&page, behind));
            assert!(contrast >= 4.5, "{name} on {behind}: {contrast:.1}");
        }
    }
    // Colours are named once: nowhere else than where they get their name.
    let style = page
        .split_once("<style>")
        .unwrap()
        .1
        .split_once("</style>")
        .unwrap()
        .0;
    let named = style.matches(":#").count();
    let bare = style.matches("#767676").count();
    assert_eq!(style.matches('#').count(), named + bare);
}

#[test]
fn a_confidential_report_says_so_at_once() {
    let report = crate::given::World::small().report();
    let page = render::page(&report, Language::Nl);
    let first = page.find("Vertrouwelijk").unwrap();
    assert!(first < page.find("<table>").unwrap());
    assert!(!render::page(&small(), Language::Nl).contains("Vertrouwelijk"));
}

#[test]
fn every_table_says_what_its_rows_and_columns_are() {
    let page = render::page(shipped(), Language::Nl);
    let elements = elements(&page);
    let count = |name: &str| elements.iter().filter(|element| element.name == name).count();
    assert_eq!(count("table"), count("caption"));
    assert!(
        elements
            .iter()
            .filter(|element| element.name == "th")
            .all(|element| element.attribute("scope").is_some())
    );
}
