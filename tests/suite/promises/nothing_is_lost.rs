//! Promise 9: what was refused is counted in the report, with why, and nothing good is lost with it.

use super::small::{measured, small, took_part};
use crate::given::World;
use vernieuwend_verantwoorden::report::RecordCount;
use vernieuwend_verantwoorden::value::{Figure, RecordsRead};

#[test]
fn refused_records_are_counted_and_the_rest_goes_on() {
    let mut world = small();
    world.participations = took_part("koffie", "p1", "2025-03-01")
        + &took_part("koffie", "p2", "2025-02-30")
        + &took_part("kofie", "p3", "2025-03-01")
        + "{\"activity\":\n"
        + &took_part("koffie", "p4", "2026-03-01")
        + &took_part("koffie", "p5", "2025-03-01");
    world.measurements = measured("p1", 8, 99);
    let report = world.report();
    let records = &report.sources.records;
    let counted = |count: &RecordCount| (count.read, count.refused);
    let read = |records| Figure::Known(RecordsRead(records));
    assert_eq!(counted(&records.participations), (read(6), 4));
    assert_eq!(counted(&records.measurements), (read(2), 1));
    assert_eq!(report.reach.people.known().unwrap().0, 2);
    let reasons: Vec<(&str, u64)> = records
        .reasons
        .iter()
        .map(|reason| (reason.code.as_str(), reason.records))
        .collect();
    for reason in [
        ("bad-date", 1),
        ("unknown-activity", 1),
        ("outside-period", 1),
        ("bad-score", 1),
    ] {
        assert!(reasons.contains(&reason), "{reason:?} in {reasons:?}");
    }
    assert_eq!(reasons.iter().map(|(_, records)| records).sum::<u64>(), 5);
}

#[test]
fn the_shipped_records_are_all_accounted_for() {
    let world = World::main();
    let records = world.report().sources.records;
    assert!(records.participations.refused > 0 && records.participations.refused < 10);
    let lines = |text: &str| Figure::Known(RecordsRead(text.lines().count() as u64));
    assert_eq!(records.participations.read, lines(&world.participations));
    assert_eq!(records.measurements.read, lines(&world.measurements));
}

#[test]
fn a_report_never_holds_a_pseudonym() {
    let mut world = World::main();
    // One that could be nothing else.
    world.participations = world.participations.replace("\"p0003\"", "\"zeer-herkenbaar\"");
    world.measurements = world.measurements.replace("\"p0003\"", "\"zeer-herkenbaar\"");
    assert!(world.participations.contains("zeer-herkenbaar"));
    for (audience, report) in world.reports() {
        let text = vernieuwend_verantwoorden::format::write(&report).unwrap();
        assert!(!text.contains("zeer-herkenbaar"), "{audience}");
        for line in world.participations.lines().take(200) {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            if let Some(person) = value["person"].as_str() {
                assert!(!text.contains(&format!("\"{person}\"")), "{audience}: {person}");
            }
        }
    }
}
