//! Records that are broken in one way among the good ones that we ship: refused with their line, nothing good lost.

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::register::{Stream, Tally};

use crate::given::{World, shipped};

/// The shipped participations without the few that are refused.
fn text() -> String {
    let all = shipped("participations.jsonl");
    let refused: Vec<u64> = registered(all.as_bytes())
        .refusals()
        .iter()
        .map(|refused| refused.line)
        .collect();
    assert!(refused.len() < 10);
    let kept = all.lines().zip(1..).filter(|(_, line)| !refused.contains(line));
    kept.flat_map(|(line, _)| [line, "\n"]).collect()
}

/// Those with one line more in the middle, after line 3000.
fn with_a_line(line: &[u8]) -> Vec<u8> {
    let text = text();
    let at = text.match_indices('\n').nth(2_999).unwrap().0 + 1;
    [&text.as_bytes()[..at], line, b"\n", &text.as_bytes()[at..]].concat()
}

fn registered(bytes: &[u8]) -> Register {
    let documents = World::main().documents();
    let mut tally = Tally::new(&documents.policy, &documents.plan);
    tally.participations_from("a.jsonl", bytes).unwrap();
    tally.finish()
}

fn sound() -> Register {
    registered(text().as_bytes())
}

#[test]
fn each_broken_line_is_refused_with_its_reason_and_its_line() {
    let good = sound();
    let lines = good.counts(Stream::Participations).unwrap().read;
    assert_eq!(good.refusals(), []);
    let (deep, long) = ("[".repeat(300_000), "x".repeat(10_000_000));
    let record = |field: &str, value: &str| {
        let line = r#"{"activity":"eettafel","person":"nieuw","date":"2025-03-06","minutes":60}"#;
        let changed = line.replace(field, value);
        assert_ne!(changed, line);
        changed.into_bytes()
    };
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (record("2025-03-06", "+2026-11-21"), "bad-date"),
        (record("2025-03-06", "2026-02-30"), "bad-date"),
        (record("2025-03-06", "2026-03-06"), "outside-period"),
        (record("eettafel", "eetttafel"), "unknown-activity"),
        (
            record("\"minutes\":60", "\"minutes\":99999999999999999999"),
            "not-a-count",
        ),
        (record("\"minutes\":60", "\"minutes\":-1"), "not-a-count"),
        (record("\"minutes\":60", "\"person\":\"p1\""), "duplicate-field"),
        (record("\"minutes\":60", "\"minuten\":60"), "unknown-field"),
        (record("\"minutes\":60}", "\"minu"), "cut-off"),
        (record("nieuw", "iemand@example.org"), "personal-data"),
        (record("nieuw", ""), "bad-pseudonym"),
        (
            br#"{"activity":"eettafel","date":"2025-03-06"}"#.to_vec(),
            "neither-person-nor-heads",
        ),
        (
            br#"{"activity":"eettafel","person":"x","heads":3,"date":"2025-03-06"}"#.to_vec(),
            "person-and-heads",
        ),
        (br"[1, 2]".to_vec(), "not-a-record"),
        (br"activity;person;date".to_vec(), "not-json"),
        (
            b"{\"activity\":\"eettafel\",\"person\":\"\xff\",\"date\":\"2025-03-06\"}".to_vec(),
            "not-utf8",
        ),
        (long.into_bytes(), "line-too-long"),
    ];
    for (line, reason) in cases {
        let register = registered(&with_a_line(&line));
        let shown = String::from_utf8_lossy(&line[..line.len().min(80)]).into_owned();
        let refused: Vec<(u64, &str)> = register
            .refusals()
            .iter()
            .map(|refused| (refused.line, refused.reason.as_str()))
            .collect();
        assert_eq!(refused, [(3_001, reason)], "{shown}");
        let counts = register.counts(Stream::Participations).unwrap();
        assert_eq!((counts.read, counts.refused), (lines + 1, 1), "{shown}");
        assert!(
            register.cells().eq(good.cells()),
            "something good was lost beside {shown}"
        );
        assert_eq!(register.people(), good.people(), "{shown}");
    }
    // A record has no place for anything deep.
    let register = registered(&with_a_line(deep.as_bytes()));
    assert_eq!(register.refusals().len(), 1);
    assert_eq!(register.refusals()[0].line, 3_001);
}

#[test]
fn a_mark_other_line_ends_and_empty_lines_change_nothing() {
    let good = sound();
    let text = text();
    for other in [
        format!("\u{feff}{text}"),
        text.replace('\n', "\r\n"),
        text.replacen('\n', "\n\n", 7),
        text.trim_end().to_owned(),
    ] {
        let register = registered(other.as_bytes());
        assert_eq!(register.refusals(), []);
        assert!(register.cells().eq(good.cells()));
    }
}

#[test]
fn an_empty_file_is_no_records_and_a_warning() {
    for bytes in [&b""[..], b"\n\n", "\u{feff}".as_bytes()] {
        let register = registered(bytes);
        assert_eq!(register.counts(Stream::Participations).unwrap().read, 0);
        assert_eq!(register.warnings().with_code("records-empty").count(), 1);
    }
    assert!(sound().warnings().is_empty());
}
