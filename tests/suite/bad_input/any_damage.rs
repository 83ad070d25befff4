//! Whatever is done to the bytes of a shipped file: no panic, and every refusal says why and where.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::Config;

use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::{Stream, Tally};
use vernieuwend_verantwoorden::report::EffectReport;

use crate::given::{Documents, Given, World, documents, shipped};
use crate::schema::damage::portion;

static SHIPPED: LazyLock<Vec<Given>> = LazyLock::new(|| {
    let mut given = documents();
    given.push(Given {
        name: "report".to_owned(),
        kind: "effect-report".to_owned(),
        text: format::write(&World::small().report()).unwrap(),
    });
    given
});

static MAIN: LazyLock<Documents> = LazyLock::new(|| World::main().documents());

static RECORDS: LazyLock<[(Stream, Vec<u8>); 3]> = LazyLock::new(|| {
    let first = |name: &str, lines: usize| {
        shipped(name)
            .split_inclusive('\n')
            .take(lines)
            .collect::<String>()
            .into_bytes()
    };
    [
        (Stream::Participations, first("participations.jsonl", 200)),
        (Stream::Measurements, first("measurements.jsonl", 200)),
        (Stream::Participations, first("small/heads.jsonl", 44)),
    ]
});

/// Pieces taken out, with their place and what is put there; and how much of the text is left.
pub(super) type Harm = (Vec<(f64, usize, Vec<u8>)>, f64);

/// A piece is taken out and something is put in its place; at the end the text may be cut off.
pub(super) fn damage() -> impl Strategy<Value = Harm> {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        prop::sample::select(vec![
            &b"\""[..],
            b"{",
            b"}",
            b"[",
            b"]",
            b",",
            b":",
            b"\\u",
            b"1e999",
            b"null",
            b"\xff",
            b"\xef\xbb\xbf",
            b"\r\n",
            b"-"
        ])
        .prop_map(<[u8]>::to_vec),
    ];
    let cut = prop_oneof![3 => Just(1.0), 1 => 0.0..1.0_f64];
    (
        prop::collection::vec((0.0..1.0_f64, 0_usize..20, bytes), 1..4),
        cut,
    )
}

pub(super) fn damaged(bytes: &[u8], (pieces, cut): &Harm) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (place, length, put) in pieces {
        let start = portion(*place, bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, put.iter().copied());
    }
    let end = portion(*cut, bytes.len());
    bytes.truncate(end);
    bytes
}

proptest! {
    #![proptest_config(Config { cases: 400, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_damaged_document_is_read_or_refused_with_a_place(which in any::<prop::sample::Index>(), damage in damage()) {
        let given = which.get(&SHIPPED);
        let bytes = damaged(given.text.as_bytes(), &damage);
        let error = match given.kind.as_str() {
            "policy-framework" => format::read_slice::<PolicyFramework>(&bytes).map(|read| drop(read.check())).err(),
            "plan" => format::read_slice::<Plan>(&bytes).map(|read| drop(read.check_against(&MAIN.policy))).err(),
            "narrative" => format::read_slice::<Narrative>(&bytes).map(|read| drop(read.check_against((&MAIN.policy, &MAIN.plan)))).err(),
            _ => format::read_slice::<EffectReport>(&bytes).map(|read| drop(read.check())).err(),
        };
        if let Some(error) = error {
            prop_assert!(!error.findings().is_empty());
            for finding in error.findings() {
                prop_assert!(finding.position.is_some() && format::CODES.contains(&finding.code.as_ref()), "{finding:?}");
                prop_assert!(!finding.message.nl.is_empty() && !finding.message.en.is_empty(), "{finding:?}");
            }
        }
    }

    #[test]
    fn damaged_records_are_counted_one_by_one_and_the_rest_goes_on(which in 0_usize..3, damage in damage()) {
        let (stream, text) = &RECORDS[which];
        let bytes = damaged(text, &damage);
        let world = World::small().documents();
        let documents = if which == 2 { &world } else { &*MAIN };
        let mut tally = Tally::new(&documents.policy, &documents.plan);
        let counts = match stream {
            Stream::Measurements => tally.measurements(&bytes[..]),
            _ => tally.participations(&bytes[..]),
        };
        // The first bytes may come to look like those of another kind of file.
        let Ok(counts) = counts else { return Ok(()) };
        // Every line that is not blank is a record, read or refused.
        let unmarked = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let lines = unmarked.split(|byte| *byte == b'\n').filter(|line| line.iter().any(|byte| !b" \t\r".contains(byte))).count();
        prop_assert_eq!(counts.read, lines as u64);
        let register = tally.finish();
        for refused in register.refusals() {
            prop_assert!(refused.line >= 1 && !refused.message.nl.is_empty(), "{refused:?}");
        }
        // Only the lines that are not as they were may be refused, and those that then say something else.
        let sound: std::collections::HashSet<&[u8]> = text.split(|byte| *byte == b'\n').collect();
        let changed = bytes.split(|byte| *byte == b'\n').filter(|line| !sound.contains(line)).count();
        if *stream == Stream::Participations {
            prop_assert!(counts.refused <= changed as u64, "{} refused, {changed} changed", counts.refused);
        }
    }
}
