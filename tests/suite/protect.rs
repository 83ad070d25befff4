//! Reports that leave the organisation: what follows from their numbers, and what they say of themselves.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use vernieuwend_verantwoorden::account::{Disclosure, Section, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
use vernieuwend_verantwoorden::policy::{Area, PolicyFramework};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, EffectReport, Protection};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::{Figure, Id, People, Period};

mod enumeration;
mod every_way;
mod figures;
mod lines;
mod numbers;
mod successive;

const MADE_ON: &str = "2026-03-02";
const ACTIVITIES: [&str; 2] = ["koffie", "wandelen"];
const AREAS: [&str; 2] = ["noord", "zuid"];

/// People per place: which activities (1 the first, 2 the second, 3 both) by which area.
type Places = [[u64; 2]; 3];

fn participations(places: &Places) -> Vec<String> {
    let mut lines = Vec::new();
    let mut person = 0;
    for (mask, by_area) in (1..).zip(places) {
        for (people, area) in by_area.iter().zip(AREAS) {
            for _ in 0..*people {
                person += 1;
                for (bit, activity) in ACTIVITIES.iter().enumerate() {
                    if mask & (1 << bit) != 0 {
                        lines.push(format!(
                            r#"{{"activity":"{activity}","person":"p-{person}","date":"2025-03-01","area":"{area}"}}"#
                        ));
                    }
                }
            }
        }
    }
    lines
}

fn small_report(lines: &[String], disclosure: &Disclosure) -> EffectReport {
    let period = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
    let mut policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", period);
    for area in AREAS {
        policy.areas.push(Area::new(Id::new(area).unwrap(), area));
    }
    let policy = policy.check().unwrap();
    let mut plan = Plan::new(
        Id::new("plan").unwrap(),
        Organisation::new("Stichting Buurtkracht"),
        period,
    );
    for activity in ACTIVITIES {
        plan.activities
            .push(Activity::new(Id::new(activity).unwrap(), activity));
    }
    let plan = plan.check_against(&policy).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(lines.join("\n").as_bytes()).unwrap();
    account(&policy, &plan, &tally)
        .protect(disclosure, Audience::Public, MADE_ON.parse().unwrap())
        .unwrap()
        .report
}

/// The printed numbers, each as the places it is the sum of: bit `mask - 1 + 3 * area`.
fn printed(report: &EffectReport) -> Vec<(u32, u64)> {
    let known = |figure: &Figure<People>| figure.known().map(|people| people.0);
    let mut sums = Vec::new();
    sums.extend(known(&report.reach.people).map(|people| (0b11_1111, people)));
    for line in &report.activities {
        let within = if line.activity.as_str() == ACTIVITIES[0] {
            0b10_1101
        } else {
            0b11_0110
        };
        sums.extend(known(&line.reach.people).map(|people| (within, people)));
    }
    for line in &report.reach_by_group {
        let within = match line
            .area
            .as_ref()
            .map(vernieuwend_verantwoorden::value::Id::as_str)
        {
            Some("noord") => 0b00_0111,
            Some("zuid") => 0b11_1000,
            _ => 0b11_1111,
        };
        sums.extend(known(&line.people).map(|people| (within, people)));
    }
    sums
}

/// Walks through every table of six places that agrees with the printed sums, and keeps per set of places the
/// smallest and the largest number of people it can hold. Places with nobody stay empty: that is known at worst.
fn walk(table: &mut Vec<u64>, left: u64, truth: &[u64], sums: &[(u32, u64)], bounds: &mut [(u64, u64)]) {
    let sum = |table: &[u64], set: u32| -> u64 {
        let inside = table
            .iter()
            .enumerate()
            .filter(|(place, _)| set & (1 << place) != 0);
        inside.map(|(_, people)| people).sum()
    };
    if table.len() == truth.len() {
        if sums.iter().all(|(set, people)| sum(table, *set) == *people) {
            for (set, bound) in (0_u32..).zip(bounds.iter_mut()) {
                let people = sum(table, set);
                *bound = (bound.0.min(people), bound.1.max(people));
            }
        }
        return;
    }
    let most = if truth[table.len()] == 0 { 0 } else { left };
    for people in 0..=most {
        table.push(people);
        walk(table, left - people, truth, sums, bounds);
        table.pop();
    }
}

#[test]
fn from_no_report_on_a_small_register_does_the_size_of_a_small_set_of_people_follow() {
    let mut seed = 7_u64;
    let mut random = |below: u64| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let (mut numbers, mut hidden) = (0, 0);
    for _ in 0..25 {
        let mut places = [[0; 2]; 3];
        for place in places.iter_mut().flatten() {
            *place = random(6);
        }
        let truth: Vec<u64> = (0..2)
            .flat_map(|area| places.map(|by_area| by_area[area]))
            .collect();
        let people: u64 = truth.iter().sum();
        for disclosure in [
            Disclosure::k5(),
            Disclosure::k5().with_order(&[Section::Activities]),
        ] {
            let sums = printed(&small_report(&participations(&places), &disclosure));
            numbers += sums.len();
            hidden += 5_usize.saturating_sub(sums.len());
            let mut bounds = vec![(u64::MAX, 0); 64];
            // Readers may know the total better than the report says; that only helps them.
            walk(&mut Vec::new(), people, &truth, &sums, &mut bounds);
            for (set, (least, most)) in bounds.into_iter().enumerate() {
                assert!(
                    least != most || most == 0 || most >= 5,
                    "{places:?} {sums:?} {set:b}"
                );
            }
        }
    }
    // Were everything printed or everything hidden, nothing would have been tried.
    assert!(numbers > 40 && hidden > 20, "{numbers} {hidden}");
}

#[test]
fn the_order_of_the_records_changes_nothing() {
    let places = [[7, 9], [6, 3], [2, 8]];
    let mut lines = participations(&places);
    let disclosure = Disclosure::k5();
    let one = format::write(&small_report(&lines, &disclosure)).unwrap();
    lines.reverse();
    assert_eq!(one, format::write(&small_report(&lines, &disclosure)).unwrap());
}

/// The report on the data in `examples/data/`.
fn shipped(
    report: impl FnOnce(&vernieuwend_verantwoorden::account::Account<'_>) -> EffectReport,
) -> EffectReport {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let policy = format::read::<PolicyFramework>(&text("policy-framework.json")).unwrap();
    let policy = policy.into_document().check().unwrap();
    let plan = format::read::<Plan>(&text("plan.json")).unwrap().into_document();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = format::read::<Narrative>(&text("narrative.json"))
        .unwrap()
        .into_document();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally
        .participations(text("participations.jsonl").as_bytes())
        .unwrap();
    tally.measurements(text("measurements.jsonl").as_bytes()).unwrap();
    report(&account(&policy, &plan, &tally).with_narrative(&narrative))
}

fn protected(disclosure: &Disclosure) -> EffectReport {
    shipped(|account| {
        account
            .protect(disclosure, Audience::Commissioner, MADE_ON.parse().unwrap())
            .unwrap()
            .report
    })
}

#[test]
fn exact_reports_say_so_and_are_not_made_by_protect() {
    let internal = shipped(|account| account.internal(MADE_ON.parse().unwrap()));
    let auditor = shipped(|account| account.auditor(MADE_ON.parse().unwrap()));
    for report in [&internal, &auditor] {
        assert!(report.audience.is_confidential());
        assert!(!matches!(
            report.disclosure.protection,
            Protection::Coarsen | Protection::Suppress
        ));
        let counted = report.activities.iter().map(|line| line.reach.people);
        assert!(
            !counted
                .chain([report.reach.people])
                .any(|people| people == Figure::Suppressed)
        );
    }
    shipped(|account| {
        for audience in [Audience::Internal, Audience::Auditor] {
            assert!(
                account
                    .protect(&Disclosure::k5(), audience, MADE_ON.parse().unwrap())
                    .is_err()
            );
        }
        account.internal(MADE_ON.parse().unwrap())
    });
}

#[test]
fn the_order_of_importance_decides_and_is_stated() {
    let activities = |report: &EffectReport| {
        report
            .activities
            .iter()
            .filter(|line| line.reach.people.known().is_some())
            .count()
    };
    let usual = protected(&Disclosure::k5());
    let first = protected(&Disclosure::k5().with_order(&[Section::Everyone, Section::Activities]));
    assert_eq!(activities(&first), first.activities.len());
    assert!(activities(&usual) <= activities(&first));
    assert_eq!(first.disclosure.order[1].en, "per activity");
    assert_eq!(usual.disclosure.order[1].en, "everybody");
}

#[test]
fn contacts_never_bound_people_below_what_is_printed_of_them() {
    fn look(value: &Value, met: &mut usize) {
        if let Value::Object(fields) = value {
            if let (Some(people), Some(contacts)) = (
                fields.get("people"),
                fields.get("contacts").and_then(Value::as_u64),
            ) {
                let least = people.as_u64().or(people["from"].as_u64()).unwrap_or(0);
                assert!(contacts >= least, "{value}");
                *met += 1;
            }
            for value in fields.values() {
                look(value, met);
            }
        }
        if let Value::Array(list) = value {
            for value in list {
                look(value, met);
            }
        }
    }
    let report = format::write(&protected(&Disclosure::k5())).unwrap();
    let mut met = 0;
    look(&serde_json::from_str(&report).unwrap(), &mut met);
    assert!(met > 10);
}

/// Every number that stands as a figure.
fn figures_of(value: &Value, figures: &mut Vec<f64>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|value| figures_of(value, figures)),
        Value::Array(list) => list.iter().for_each(|value| figures_of(value, figures)),
        Value::Number(number) => figures.extend(number.as_f64()),
        _ => {}
    }
}

#[test]
fn no_sentence_holds_a_number_that_the_figures_hide() {
    let exact = shipped(|account| account.internal(MADE_ON.parse().unwrap()));
    let usual = protected(&Disclosure::k10());
    let mut hidden: BTreeMap<u64, String> = BTreeMap::new();
    for (exact, outside) in exact.activities.iter().zip(&usual.activities) {
        let shown = serde_json::to_value(outside.reach.people).unwrap();
        let ends = [&shown["from"], &shown["through"]].map(Value::as_u64);
        if let (Some(people), None) = (exact.reach.people.known(), outside.reach.people.known())
            && !ends.contains(&Some(people.0))
        {
            hidden.insert(people.0, exact.activity.as_str().to_owned());
        }
    }
    assert!(!hidden.is_empty());
    // What authors wrote in their own documents, such as an age, is not a count of people.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    let own = ["policy-framework.json", "plan.json", "narrative.json"]
        .map(|name| fs::read_to_string(folder.join(name)).unwrap());
    let own = own.concat();
    let written: Vec<&str> = own.split(|c: char| !c.is_ascii_digit()).collect();
    let mut figures = Vec::new();
    figures_of(&serde_json::to_value(&usual).unwrap(), &mut figures);
    let stands = |number: u64| {
        figures
            .iter()
            .any(|figure| figure.to_string() == number.to_string())
    };
    let mut read = 0;
    for answer in usual.goals.iter().flat_map(|goal| &goal.effects) {
        for text in [&answer.statement.nl, &answer.statement.en] {
            let counts = text
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|run| run.parse::<u64>().ok());
            for number in counts {
                read += 1;
                let given = written.contains(&number.to_string().as_str());
                assert!(
                    given || !hidden.contains_key(&number) || stands(number),
                    "{number} in {text}"
                );
            }
        }
    }
    assert!(read > 10);
}
