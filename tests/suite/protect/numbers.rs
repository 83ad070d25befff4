//! Every number of people in a written report is one that was proved, wherever it stands.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::Disclosure;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, LedgerRelease, ReleaseLedger};

use super::{MADE_ON, shipped};
use crate::given::World;

/// What stands in the report, and what the ledger says was printed.
fn released(disclosure: &Disclosure) -> (Value, ReleaseLedger, String) {
    let mut kept = None;
    let report = shipped(|account| {
        let released = account
            .protect(disclosure, Audience::Commissioner, MADE_ON.parse().unwrap())
            .unwrap();
        kept = Some(released.ledger);
        released.report
    });
    let summary = [Language::Nl, Language::En]
        .map(|language| render::summary(&report, language))
        .concat();
    (
        serde_json::from_str(&format::write(&report).unwrap()).unwrap(),
        kept.unwrap(),
        summary,
    )
}

/// Numbers by what they count, in words of this test.
type Printed = BTreeMap<String, u64>;

fn ids(values: &[impl ToString]) -> String {
    values
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("+")
}

/// The ledger, by the same words.
fn kept(ledger: &ReleaseLedger) -> Printed {
    let counts = ledger.releases.last().unwrap().counts.iter();
    counts
        .filter_map(|count| {
            let people = count.people.known()?.0;
            let definition = serde_json::to_value(&count.definition).unwrap();
            let text = |name: &str| {
                definition
                    .get(name)
                    .map_or(String::new(), |value| value.to_string().replace('"', ""))
            };
            let kind = definition["kind"].as_str().unwrap();
            let what = match kind {
                "everyone" => "everyone".to_owned(),
                "goal" => format!("goal {}", text("goal")),
                "activity" => format!("activity {}", ids(&count.definition.activities)),
                "role" => format!("role {}", text("role")),
                "target-group" | "area" | "target-group-in-area" => count.what.nl.clone(),
                "role-change" => format!("move {} {}", text("role"), text("toRole")),
                _ => format!("{} {kind} {}{}", text("effect"), text("domain"), text("level")),
            };
            Some((what, people))
        })
        .collect()
}

/// What of the numbers in the report's figures is kept in the ledger under the same words: reads the JSON by its own
/// places, not by those of the library.
fn written(report: &Value) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    let mut note = |what: String, figure: &Value| found.extend(figure.as_u64().map(|people| (what, people)));
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    note("everyone".to_owned(), &report["reach"]["people"]);
    for activity in list(&report["activities"]) {
        note(
            format!("activity {}", text(&activity, "activity")),
            &activity["reach"]["people"],
        );
    }
    let lines = list(&report["reachByGroup"]);
    let title = |name: &str, id: &str| {
        let other = if name == "area" { "targetGroup" } else { "area" };
        let mut alone = lines.iter().filter(|line| line.get(other).is_none());
        let line = alone.find(|line| line[name] == id);
        line.map(|line| text(line, "title")).unwrap_or_default()
    };
    for line in &lines {
        let (group, area) = (text(line, "targetGroup"), text(line, "area"));
        let what = match (group.is_empty(), area.is_empty()) {
            (false, true) => format!("doelgroep ‘{}’", text(line, "title")),
            (true, false) => format!("gebied ‘{}’", text(line, "title")),
            _ => format!(
                "doelgroep ‘{}’ in ‘{}’",
                title("targetGroup", &group),
                title("area", &area)
            ),
        };
        note(what, &line["people"]);
    }
    for role in list(&report["roles"]) {
        note(format!("role {}", text(&role, "role")), &role["people"]);
    }
    for moved in list(&report["participation"]["movements"]) {
        note(
            format!("move {} {}", text(&moved, "from"), text(&moved, "to")),
            &moved["people"],
        );
    }
    let mut effects = list(&report["effectsOutsideGoals"]);
    for goal in list(&report["goals"]) {
        note(format!("goal {}", text(&goal, "goal")), &goal["reach"]["people"]);
        effects.extend(list(&goal["effects"]));
    }
    for effect in effects {
        let id = text(&effect, "effect");
        note(format!("{id} effect-reach "), &effect["reach"]["people"]);
        let figures = &effect["observed"]["figures"];
        for (name, kind) in [
            ("pairs", "pairs"),
            ("improved", "improved"),
            ("unchanged", "unchanged"),
            ("worsened", "worsened"),
            ("notImproved", "not-improved"),
            ("notWorsened", "not-worsened"),
        ] {
            note(format!("{id} {kind} "), &figures[name]);
        }
        for (name, kind) in [
            ("improved", "reliably-improved"),
            ("unchanged", "reliably-unchanged"),
            ("worsened", "reliably-worsened"),
        ] {
            note(format!("{id} {kind} "), &figures["reliableChange"][name]);
        }
        for (name, kind) in [
            ("favourableBefore", "favourable-before"),
            ("favourableAfter", "favourable-after"),
            ("crossedToFavourable", "crossed-to-favourable"),
            ("crossedToUnfavourable", "crossed-to-unfavourable"),
        ] {
            note(format!("{id} {kind} "), &figures["threshold"][name]);
        }
        note(format!("{id} asked-afterwards "), &figures["asked"]["people"]);
        if effect["observed"]["kind"] == "goal-attainment" {
            note(format!("{id} pairs "), &figures["people"]);
        }
        for (name, kind) in [("beforeOnly", "before-only"), ("afterOnly", "after-only")] {
            note(format!("{id} {kind} "), &figures["followedUp"][name]);
        }
        for (place, domain) in list(&figures["domains"]).iter().enumerate() {
            for (name, kind) in [
                ("improved", "domain-improved"),
                ("unchanged", "domain-unchanged"),
                ("worsened", "domain-worsened"),
                ("notImproved", "domain-not-improved"),
                ("notWorsened", "domain-not-worsened"),
            ] {
                note(format!("{id} {kind} {place}"), &domain[name]);
            }
        }
        for level in list(&figures["levels"]) {
            for (name, kind) in [("before", "level-before"), ("after", "level-after")] {
                note(format!("{id} {kind} {}", level["level"]), &level[name]);
            }
        }
    }
    found
}

#[test]
fn every_figure_about_people_is_in_the_ledger_under_its_own_definition() {
    for disclosure in [Disclosure::k5(), Disclosure::k10()] {
        let (report, ledger, _) = released(&disclosure);
        let kept = kept(&ledger);
        let written = written(&report);
        assert!(written.len() > 20, "{}", written.len());
        for (what, people) in written {
            assert_eq!(kept.get(&what), Some(&people), "{what}");
        }
    }
}

/// The search for a proof is not complete, so only trying shows that it finds one for a ledger of this size.
#[test]
fn the_shipped_report_is_proved_again_beside_all_that_it_printed() {
    let world = World::main();
    let first = world.ledger();
    let second = world.ledger_after(&first);
    let [before, after] = second.releases.as_slice() else {
        panic!("{} releases", second.releases.len());
    };
    assert_eq!(*before, first.releases[0]);
    let numbers = |release: &LedgerRelease| -> BTreeSet<(String, u64)> {
        let counts = release.counts.iter();
        counts
            .filter_map(|count| Some((count.what.en.clone(), count.people.known()?.0)))
            .collect()
    };
    assert!(numbers(before).len() > 50);
    // What is known already is printed again; with it in place the search may find a proof for more.
    assert!(numbers(after).is_superset(&numbers(before)));
}

/// Every whole number that stands right before a word for people.
fn people_in(text: &str) -> Vec<u64> {
    const PEOPLE: [&str; 10] = [
        "mensen",
        "deelnemers",
        "deelnemer",
        "mens",
        "people",
        "participants",
        "participant",
        "person",
        "personen",
        "bezoekers",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    let pairs = words
        .windows(2)
        .filter(|pair| PEOPLE.contains(&pair[1].trim_matches(|c: char| !c.is_alphanumeric())));
    pairs
        .filter_map(|pair| pair[0].trim_matches(|c: char| !c.is_ascii_digit()).parse().ok())
        .collect()
}

/// Every text in a document.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
        Value::String(text) => found.push(text.clone()),
        _ => {}
    }
}

#[test]
fn every_number_of_people_in_a_text_or_the_summary_is_printed_as_a_figure_or_the_authors_own() {
    let (report, ledger, summary) = released(&Disclosure::k5());
    let mut allowed: BTreeSet<u64> = kept(&ledger).into_values().collect();
    // What authors wrote themselves: planned and stated numbers, ages, terms.
    for name in ["policy-framework.json", "plan.json", "narrative.json"] {
        let own = crate::given::shipped(name);
        allowed.extend(
            own.split(|c: char| !c.is_ascii_digit())
                .filter_map(|run| run.parse::<u64>().ok()),
        );
    }
    let mut all = vec![summary];
    texts(&report, &mut all);
    let said: Vec<u64> = all.iter().flat_map(|text| people_in(text)).collect();
    assert!(said.len() > 10, "{}", said.len());
    for people in said {
        // The least number of people under figures is said as a rule, not as a count.
        assert!(allowed.contains(&people) || people == 30, "{people}");
    }
}

#[test]
fn a_label_of_the_ledger_names_one_count() {
    let (_, ledger, _) = released(&Disclosure::k5());
    let counts = &ledger.releases.last().unwrap().counts;
    for say in [Language::Nl, Language::En] {
        let mut named = BTreeMap::new();
        for count in counts {
            let other = named.insert(count.what.say(say), &count.definition);
            assert!(other.is_none(), "`{}` names two counts", count.what.say(say));
        }
    }
}
