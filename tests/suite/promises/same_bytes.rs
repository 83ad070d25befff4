//! Promise 8: same input, same bytes, whatever the order of the records and the parts.

use proptest::prelude::*;
use proptest::test_runner::Config;

use vernieuwend_verantwoorden::account::account;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::register::{Source, Tally};

use super::small::{measured, small, took_part};
use crate::given::{Documents, World};
use crate::invented::random::Random;
use crate::invented::sized::{self, Size};

fn written(documents: &Documents, tally: &Tally) -> String {
    format::write(&documents.report(tally)).unwrap()
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
    let once = format::write(&World::main().report()).unwrap();
    assert!(once.len() > 50_000);
    assert!(format::write(&World::main().report()).unwrap() == once);
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

/// Cuts the lines of a file at random places, writes a part of each piece, and gives the parts in a random order.
fn written_parts(empty: &Tally, streams: [(&str, &str); 2], random: &mut Random) -> Vec<Vec<u8>> {
    let mut parts = Vec::new();
    for (name, text) in streams {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut first = 0;
        while first < lines.len() {
            let end = (first + 1 + random.index(lines.len())).min(lines.len());
            let mut piece = empty.empty_part();
            let source = Source::new(name).starting_at(first as u64 + 1);
            let records = lines[first..end].concat();
            if name == "p.jsonl" {
                piece.participations_from(source, records.as_bytes()).unwrap();
            } else {
                piece.measurements_from(source, records.as_bytes()).unwrap();
            }
            let mut part = Vec::new();
            piece.write_part(&mut part).unwrap();
            parts.push(part);
            first = end;
        }
    }
    let mut shuffled = Vec::new();
    while !parts.is_empty() {
        shuffled.push(parts.swap_remove(random.index(parts.len())));
    }
    shuffled
}

/// The exact report of one run, and of pieces that were written, shuffled and merged.
fn whole_and_merged(documents: &Documents, [p, m]: [&str; 2], random: &mut Random) -> [String; 2] {
    let empty = Tally::new(&documents.policy, &documents.plan);
    let mut whole = empty.empty_part();
    whole.participations_from("p.jsonl", p.as_bytes()).unwrap();
    whole.measurements_from("m.jsonl", m.as_bytes()).unwrap();
    let mut merged = empty.empty_part();
    for part in written_parts(&empty, [("p.jsonl", p), ("m.jsonl", m)], random) {
        let read = merged.read_parts("part", &part[..]).unwrap();
        assert_eq!((read.added, read.refused.len()), (1, 0));
    }
    [whole, merged].map(|tally| {
        let report = account(&documents.policy, &documents.plan, &tally);
        format::write(&report.internal("2026-03-02".parse().unwrap())).unwrap()
    })
}

#[test]
fn the_shipped_register_written_in_parts_shuffled_and_merged_gives_the_same_bytes() {
    let world = World::main();
    let documents = world.documents();
    for seed in 0..4 {
        let mut random = Random::of(seed, &[]);
        let streams = [&*world.participations, &*world.measurements];
        let [whole, merged] = whole_and_merged(&documents, streams, &mut random);
        assert!(merged == whole, "{seed}");
        assert!(whole.contains("\"refused\": 3"), "its refusals are told");
    }
}

#[test]
fn invented_registers_with_bad_lines_written_in_parts_shuffled_and_merged_give_the_same_bytes() {
    for seed in 0..6 {
        let mut random = Random::of(seed, &[]);
        let world = sized::World::new(Size {
            activities: 9,
            areas: 4,
            target_groups: 3,
            goals: 3,
            effects: 5,
            people: 60,
            records: 700,
            seed,
        })
        .unwrap();
        let (mut p, mut m) = (Vec::new(), Vec::new());
        world.write_participations(&mut p).unwrap();
        world.write_measurements(&mut m).unwrap();
        let [p, m] = [p, m].map(|text| spoilt(&String::from_utf8(text).unwrap(), &mut random));
        let documents = World {
            policy: format::write(&world.policy).unwrap(),
            plan: format::write(&world.plan).unwrap(),
            participations: String::new(),
            measurements: String::new(),
            narrative: None,
        }
        .documents();
        let [whole, merged] = whole_and_merged(&documents, [&p, &m], &mut random);
        assert!(merged == whole, "{seed}");
        assert!(
            whole.contains("\"records-refused\"") && whole.contains("\"records-equal\""),
            "{seed}"
        );
    }
}

/// Some lines cut off, of another year, given twice, blank, or something else.
fn spoilt(text: &str, random: &mut Random) -> String {
    let mut spoilt = String::new();
    for line in text.lines() {
        match random.below(40) {
            0 => spoilt += &line[..line.len() / 2],
            1 => spoilt += &line.replace("\"20", "\"19"),
            2 | 3 => spoilt += &[line, "\n", line].concat(),
            4 => spoilt += &["\n\r\n", line].concat(),
            5 => spoilt += "Notitie; van de balie",
            6 => spoilt += &line.replacen("\"person\":\"", "\"person\":\"onbekend\",\"was\":\"", 1),
            _ => spoilt += line,
        }
        spoilt.push('\n');
    }
    spoilt
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
