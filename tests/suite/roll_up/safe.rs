//! An overview tells nothing about people that its reports do not tell, and adds nobody.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{EffectReport, OrganisationAnswer, ReportRolledUp, RollUp};
use vernieuwend_verantwoorden::value::{Figure, Id};

use super::given::{changed, five, json, of_another, rolled_up};
use crate::comparison::safe::counts;

/// What stands of one report in an overview.
#[derive(Debug, PartialEq)]
struct Of<'r> {
    line: &'r ReportRolledUp,
    goals: Vec<(&'r str, &'r OrganisationAnswer)>,
    outside: Vec<&'r OrganisationAnswer>,
    people: Vec<(&'r str, Value)>,
    themes: BTreeSet<String>,
}

fn of<'r>(overview: &'r RollUp, report: &EffectReport) -> Of<'r> {
    let line = overview
        .reports
        .iter()
        .find(|line| line.organisation == report.organisation && line.plan == report.sources.plan);
    let line = line.unwrap();
    let own = |by: &Id<ReportRolledUp>| *by == line.id;
    let groups = overview.reach.groups.iter();
    let groups = groups.map(|group| (group.target_group.as_str(), &group.people));
    let areas = overview
        .reach
        .areas
        .iter()
        .map(|area| (area.area.as_str(), &area.people));
    Of {
        line,
        goals: (overview.goals.iter())
            .flat_map(|goal| goal.answers.iter().map(|answer| (goal.goal.as_str(), answer)))
            .filter(|(_, answer)| own(&answer.by))
            .collect(),
        outside: overview.outside_goals.iter().filter(|it| own(&it.by)).collect(),
        people: groups
            .chain(areas)
            .flat_map(|(title, people)| people.iter().map(move |line| (title, line)))
            .filter(|(_, line)| own(&line.by))
            .map(|(title, line)| (title, serde_json::to_value(line.people).unwrap()))
            .collect(),
        themes: (overview.themes.iter())
            .flat_map(|theme| {
                let needs = theme
                    .needs
                    .iter()
                    .filter(|it| own(&it.by))
                    .map(|it| format!("{it:?}"));
                let signals = theme
                    .signals
                    .iter()
                    .filter(|it| own(&it.by))
                    .map(|it| format!("{it:?}"));
                needs.chain(signals).collect::<Vec<_>>()
            })
            .collect(),
    }
}

/// Property 1.
#[test]
fn what_stands_of_a_report_does_not_depend_on_the_others() {
    let five = five();
    let all = rolled_up(&five);
    for report in &five {
        let alone = rolled_up([report]);
        assert_eq!(of(&all, report), of(&alone, report), "{}", report.id);
    }
}

/// Property 2: alone, so that a count of one report never stands in for that of another.
#[test]
fn every_count_stands_in_the_report_under_whose_name_it_is_printed() {
    for report in five() {
        let printed = counts("roll-up", &json(&rolled_up([&report])));
        let known = counts("effect-report", &json(&report));
        assert!(printed.len() > 5, "{}: {}", report.id, printed.len());
        let new: Vec<_> = printed.difference(&known).collect();
        assert_eq!(new, Vec::<&(String, String)>::new(), "{}", report.id);
    }
    // A number that stands in none would be found.
    let five = five();
    let mut wrong = json(&rolled_up(&five));
    wrong["reports"][0]["reach"]["people"] = 98_765.into();
    let known: BTreeSet<_> = five
        .iter()
        .flat_map(|report| counts("effect-report", &json(report)))
        .collect();
    assert!(!counts("roll-up", &wrong).is_subset(&known));
}

/// Every number of a document, as it is written.
fn numbers(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Number(number) => drop(found.insert(number.to_string())),
        Value::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| numbers(field, found)),
        _ => {}
    }
}

/// Property 2, of all numbers: nothing is computed but sums of money, which are texts.
#[test]
fn every_number_stands_in_one_of_the_reports() {
    let five = five();
    let mut printed = BTreeSet::new();
    numbers(&json(&rolled_up(&five)), &mut printed);
    let mut known = BTreeSet::new();
    for report in &five {
        numbers(&json(report), &mut known);
    }
    numbers(&json(super::given::policy().document()), &mut known);
    assert!(printed.len() > 60, "{}", printed.len());
    let new: Vec<&String> = printed.difference(&known).collect();
    assert_eq!(new, Vec::<&String>::new());
}

/// Property 3: with numbers of people that cannot be mistaken for others.
#[test]
fn people_are_never_added() {
    const PEOPLE: [u64; 5] = [40_009, 50_021, 60_037, 70_061, 80_089];
    let five = five();
    let reports: Vec<EffectReport> = five
        .iter()
        .zip(PEOPLE)
        .map(|(report, people)| {
            changed(report, |value| {
                value["reach"]["people"] = people.into();
                for goal in value["goals"].as_array_mut().unwrap() {
                    goal["reach"]["people"] = people.into();
                }
            })
        })
        .collect();
    let overview = rolled_up(&reports);
    let written = format::write(&overview).unwrap();
    let shown = [Language::Nl, Language::En].map(|it| render::roll_up_markdown(&overview, it));
    let mut sums = BTreeSet::new();
    for set in 1_u32..32 {
        let of: Vec<u64> = (0..5)
            .filter(|nth| set & (1 << nth) != 0)
            .map(|nth| PEOPLE[nth])
            .collect();
        if of.len() > 1 {
            let sum: u64 = of.iter().sum();
            sums.extend([sum, sum / of.len() as u64]);
        }
    }
    for sum in sums {
        let grouped = format!("{}{:03}", sum / 1_000, sum % 1_000);
        let (nl, en) = (
            format!("{}.{:03}", sum / 1_000, sum % 1_000),
            format!("{},{:03}", sum / 1_000, sum % 1_000),
        );
        assert!(!written.contains(&grouped), "{sum}");
        assert!(!shown[0].contains(&nl) && !shown[1].contains(&en), "{sum}");
    }
    for people in PEOPLE {
        assert!(written.contains(&people.to_string()));
        assert!(shown[0].contains(&format!("{}.{:03}", people / 1_000, people % 1_000)));
    }
}

/// A range stays a range and what is hidden stays hidden, wherever it stands.
#[test]
fn ranges_and_hidden_figures_are_kept() {
    for hidden in [
        Value::from("suppressed"),
        serde_json::json!({"from": 20, "through": 30}),
    ] {
        let report = changed(&five()[3], |value| {
            value["reach"]["people"] = hidden.clone();
            value["goals"][1]["reach"]["people"] = hidden.clone();
            value["goals"][1]["effects"][0]["observed"]["figures"]["pairs"] = hidden.clone();
            value["reachByGroup"][0]["people"] = hidden.clone();
        });
        let overview = json(&rolled_up([&report]));
        assert_eq!(overview["reports"][0]["reach"]["people"], hidden);
        let goal = &overview["goals"][1]["answers"][0];
        assert_eq!(goal["reach"]["people"], hidden);
        assert_eq!(goal["effects"][0]["figures"][0]["people"], hidden);
    }
    // A mean that is not published is neither shown nor judged.
    let report = changed(&five()[3], |value| {
        let figures = &mut value["goals"][1]["effects"][0]["observed"]["figures"];
        figures["meanChange"] = "suppressed".into();
        figures.as_object_mut().unwrap().remove("interval");
    });
    let overview = rolled_up([&report]);
    let effect = &overview.goals[1].answers[0].effects[0];
    assert_eq!(effect.figures[0].value, Some(Figure::Suppressed));
    assert!(overview.goals[1].statement.nl.contains("niet gepubliceerd"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Property 4: also with reports that are refused, and with one organisation twice.
    #[test]
    fn the_order_of_reports_makes_no_difference(order in Just((0..9).collect::<Vec<usize>>()).prop_shuffle()) {
        let given = nine();
        let shuffled = order.iter().map(|nth| &given[*nth]);
        prop_assert!(format::write(&rolled_up(shuffled)).unwrap() == *in_order());
    }
}

/// The five, one of them in a later version and once more, one of another period, and one of another organisation that
/// gave its report the same id.
fn nine() -> &'static [EffectReport] {
    static NINE: std::sync::LazyLock<Vec<EffectReport>> = std::sync::LazyLock::new(|| {
        let mut all = five();
        let later = changed(&all[0], |value| value["madeOn"] = "2026-04-02".into());
        let earlier = changed(&all[0], |value| value["madeOn"] = "2026-02-27".into());
        let other = changed(&all[1], |value| {
            value["period"] = serde_json::json!({"from": "2024-01-01", "through": "2024-12-31"});
        });
        let same_id = of_another(&all[2], "Aanbieder zonder nummer");
        all.extend([later, earlier, other, same_id]);
        all
    });
    &NINE
}

fn in_order() -> &'static String {
    static WRITTEN: std::sync::LazyLock<String> =
        std::sync::LazyLock::new(|| format::write(&rolled_up(nine())).unwrap());
    &WRITTEN
}

#[test]
fn two_organisations_may_give_their_reports_the_same_id() {
    let overview = rolled_up(nine());
    let ids: Vec<(&str, &str)> = overview
        .reports
        .iter()
        .map(|line| (line.id.as_str(), line.organisation.name.as_str()))
        .collect();
    assert_eq!(
        ids[0],
        ("tuinbuurt-plan-2025-1", "Aanbieder zonder nummer"),
        "{ids:?}"
    );
    assert!(ids.contains(&("tuinbuurt-plan-2025-2", "Ouderenwelzijn Tuinbuurt")));
    assert_eq!(overview.reports.len(), 6);
    let dropped: Vec<_> = overview.refused.iter().filter_map(|it| it.instead).collect();
    assert_eq!(dropped, ["2026-04-02".parse().unwrap(); 2]);
}
