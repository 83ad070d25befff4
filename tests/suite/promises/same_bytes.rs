//! Promise 8: same input, same bytes, whatever the order of the records and the parts.

use proptest::prelude::*;
use proptest::test_runner::Config;

use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::register::{Source, Tally};

use super::small::{measured, small, took_part};
use crate::given::{Documents, World};

fn written(documents: &Documents, tally: &Tally) -> String {
    format::write(&documents.report(tally))
}

/// The report when the lines come in this order and are split into this many parts, merged from the last.
fn in_parts(documents: &Documents, participations: &[&str], measurements: &[&str], parts: usize) -> String {
    let first = Tally::new(&documents.policy, &documents.plan);
    let mut merged = first.empty_part();
    for part in (0..parts).rev() {
        let mut tally = first.empty_part();
        let lines = |all: &[&str]| -> String {
            let lines = all.iter().enumerate().filter(|(index, _)| index % parts == part);
            lines.flat_map(|(_, line)| [line, "\n"]).collect()
        };
        tally
            .participations_from(Source::new("p.jsonl"), lines(participations).as_bytes())
            .unwrap();
        tally
            .measurements_from(Source::new("m.jsonl"), lines(measurements).as_bytes())
            .unwrap();
        merged.merge(tally).unwrap();
    }
    written(documents, &merged)
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let once = format::write(&World::main().report());
    assert!(once.len() > 50_000);
    assert!(format::write(&World::main().report()) == once);
}

#[test]
fn the_order_of_the_shipped_records_and_their_parts_change_nothing() {
    let world = World::main();
    let documents = world.documents();
    let participations: Vec<&str> = world.participations.lines().collect();
    let measurements: Vec<&str> = world.measurements.lines().collect();
    let straight = in_parts(&documents, &participations, &measurements, 1);
    let backwards: Vec<&str> = participations.iter().rev().copied().collect();
    let scores: Vec<&str> = measurements.iter().rev().copied().collect();
    assert!(in_parts(&documents, &backwards, &scores, 1) == straight);
    assert!(in_parts(&documents, &participations, &measurements, 7) == straight);
    assert!(in_parts(&documents, &backwards, &scores, 3) == straight);
    // One record less is seen.
    assert!(in_parts(&documents, &participations[1..], &measurements, 1) != straight);
}

proptest! {
    #![proptest_config(Config { cases: 60, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_order_and_any_parts_give_the_same_bytes(
        people in prop::collection::vec((0_u32..12, 1_u32..10, 0_usize..2), 0..40),
        scores in prop::collection::vec((0_u32..12, 0_u32..=11, 0_u32..=11), 0..14),
        seed in any::<u64>(),
        parts in 1_usize..5,
    ) {
        let documents = small().documents();
        let participations: String = people
            .iter()
            .map(|(person, month, activity)| took_part(["koffie", "wandelen"][*activity], &format!("p{person}"), &format!("2025-0{month}-0{}", 1 + person % 9)))
            .collect();
        let measurements: String = scores.iter().map(|(person, before, after)| measured(&format!("p{person}"), *before, *after)).collect();
        let participations: Vec<&str> = participations.lines().collect();
        let measurements: Vec<&str> = measurements.lines().collect();
        let straight = in_parts(&documents, &participations, &measurements, 1);
        let shuffled = |lines: &[&str]| {
            let mut keyed: Vec<(u64, usize)> = (0_u64..).zip(0..lines.len()).map(|(number, at)| ((seed ^ number).wrapping_mul(6_364_136_223_846_793_005), at)).collect();
            keyed.sort_unstable();
            keyed.into_iter().map(|(_, at)| lines[at].to_owned()).collect::<Vec<String>>()
        };
        let (p, m) = (shuffled(&participations), shuffled(&measurements));
        let p: Vec<&str> = p.iter().map(String::as_str).collect();
        let m: Vec<&str> = m.iter().map(String::as_str).collect();
        prop_assert_eq!(in_parts(&documents, &p, &m, parts), straight);
    }
}
