//! How far the reading of a source is: told by the number of records, never by a clock or by how they come in.

use std::io::BufReader;
use std::sync::{Arc, Mutex};

use vernieuwend_verantwoorden::register::{Progress, Source, Stream, TallyLimits};

use super::setting::{tally, tally_with};

/// Bytes, records and refused.
type Told = Vec<(Option<u64>, u64, u64)>;

fn watched(source: Source) -> (Source, Arc<Mutex<Told>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&told);
    let source = source.watched(move |progress: &Progress<'_>| {
        assert_eq!(
            (progress.source, progress.stream),
            ("p.jsonl", Stream::Participations)
        );
        keep.lock()
            .unwrap()
            .push((progress.bytes, progress.records, progress.refused));
    });
    (source, told)
}

/// Lines of which every tenth is refused, every seventh is blank and not read, and the last has no end.
fn lines(records: usize) -> String {
    let mut text = String::new();
    for at in 1..=records {
        let date = if at % 10 == 0 { "2026-03-01" } else { "2025-03-01" };
        let person = at % 700;
        let record = format!("{{\"activity\":\"koffie\",\"person\":\"p-{person}\",\"date\":\"{date}\"}}");
        text += &[&record, "\r\n"].concat();
        if at % 7 == 0 {
            text += "\n";
        }
    }
    text.trim_end().to_owned()
}

#[test]
fn it_is_told_every_ten_thousand_records_and_at_the_end_however_they_come_in() {
    let text = lines(25_003);
    let mut expected: Told = Vec::new();
    let (mut records, mut bytes) = (0, 0);
    for line in text.split_inclusive('\n') {
        bytes += line.len() as u64;
        if !line.trim().is_empty() {
            records += 1;
            if records % Progress::RHYTHM == 0 {
                expected.push((Some(bytes), records, records / 10));
            }
        }
    }
    expected.push((Some(text.len() as u64), 25_003, 2_500));
    for capacity in [1, 100, 8 << 10, 1 << 20, 1 << 22] {
        let (source, told) = watched(Source::new("p.jsonl"));
        let mut tally = tally();
        let reader = BufReader::with_capacity(capacity, text.as_bytes());
        tally.participations_from(source, reader).unwrap();
        assert_eq!(*told.lock().unwrap(), expected, "a buffer of {capacity}");
    }
}

#[test]
fn who_watches_changes_nothing_and_tallies_alongside_are_not_told_of() {
    let text = lines(10_000);
    let (source, told) = watched(Source::new("p.jsonl"));
    assert_eq!(source, Source::new("p.jsonl"));
    let mut seen = tally().alongside(tally());
    seen.participations_from(source, text.as_bytes()).unwrap();
    let mut unseen = tally();
    unseen.participations_from("p.jsonl", text.as_bytes()).unwrap();
    assert!(seen.finish() == unseen.finish());
    let all = text.len() as u64;
    assert_eq!(
        *told.lock().unwrap(),
        [(Some(all), 10_000, 1_000), (Some(all), 10_000, 1_000)]
    );
}

#[test]
fn the_end_is_told_also_where_there_is_nothing_or_too_much_refused() {
    let (source, told) = watched(Source::new("p.jsonl"));
    tally().participations_from(source, &b""[..]).unwrap();
    assert_eq!(*told.lock().unwrap(), [(Some(0), 0, 0)]);
    let (source, told) = watched(Source::new("p.jsonl"));
    let mut strict = tally_with(TallyLimits::default().stopping_after(2));
    strict
        .participations_from(source, "{}\n".repeat(9).as_bytes())
        .unwrap_err();
    let told = told.lock().unwrap();
    assert_eq!((told.len(), told[0].1, told[0].2), (1, 3, 3));
}

/// Of a table the bytes of a row are not known.
#[cfg(feature = "csv")]
#[test]
fn rows_of_a_table_are_told_of_too() {
    use vernieuwend_verantwoorden::mapping::{Field, Holds, TableMapping};
    use vernieuwend_verantwoorden::value::Id;

    let table = TableMapping::new(Id::new("deelnames").unwrap(), Holds::Participations)
        .with_column("Activiteit", Field::Activity)
        .with_column("Nummer", Field::Person)
        .with_column("Datum", Field::Date);
    let rows = (1..=20_001).map(|at| {
        // Each hundredth is refused.
        let activity = if at % 100 == 0 { "fietsen" } else { "koffie" };
        format!("{activity};p-{};2025-03-01\n", at % 700)
    });
    let text = "Activiteit;Nummer;Datum\n".to_owned() + &rows.collect::<String>();
    let (source, told) = watched(Source::new("p.jsonl"));
    tally().table(source, &table, text.as_bytes()).unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        [(None, 10_000, 100), (None, 20_000, 200), (None, 20_001, 200)]
    );
}
