//! The earlier report of the shipped organisation: made from a small register of the year before, by the crate.

use std::fs;

use serde_json::Value;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::{Audience, EffectReport};

use crate::given::{World, root, shipped};
use crate::invented::shipped::{Options, Register};

/// A smaller year: fewer people, fewer records.
const YEAR_BEFORE: Options = Options {
    people: 330,
    records: 2_800,
    seed: 2024,
};

/// Scores at the end that were other in that year, so that something moved since: points added to each.
const OTHERWISE: [(&str, i64); 2] = [("sociaal-leven", -1), ("minder-eenzaam", -2)];

fn fixture(name: &str) -> String {
    fs::read_to_string(root().join("tests/fixtures/earlier").join(name)).unwrap()
}

/// Everything that the earlier report is made from.
fn world() -> World {
    let plan = fixture("plan.json");
    let of_the_year = shipped("plan.json").replace("2025-", "2024-");
    let register = Register::new(&of_the_year, &shipped("policy-framework.json"), YEAR_BEFORE).unwrap();
    let (mut participations, mut measurements) = (Vec::new(), Vec::new());
    register.write_participations(&mut participations).unwrap();
    register.write_measurements(&mut measurements).unwrap();
    let known: Value = serde_json::from_str(&plan).unwrap();
    World {
        policy: shipped("policy-framework.json"),
        participations: only(&participations, "activity", &known["activities"], &|_| {}) + &visitors(),
        measurements: only(&measurements, "effect", &known["effects"], &otherwise),
        plan,
        narrative: Some(fixture("narrative.json")),
    }
}

/// The records of what the plan of that year knows.
fn only(records: &[u8], field: &str, known: &Value, change: &dyn Fn(&mut Value)) -> String {
    let ids: Vec<&Value> = known.as_array().unwrap().iter().map(|one| &one["id"]).collect();
    let lines = std::str::from_utf8(records).unwrap().lines();
    let records = lines.map(|line| serde_json::from_str::<Value>(line).unwrap());
    let kept = records.filter(|record| ids.contains(&&record[field]));
    let lines = kept.map(|mut record| {
        change(&mut record);
        record.to_string() + "\n"
    });
    lines.collect()
}

/// Visitors of the one activity that has gone since: counted, without a name.
fn visitors() -> String {
    let days = (2..=11).flat_map(|month| [7, 14, 21].map(|day| format!("2024-{month:02}-{day:02}")));
    let lines = days.zip((5..=9).cycle()).map(|(day, heads)| {
        format!("{{\"activity\":\"digicafe\",\"date\":\"{day}\",\"heads\":{heads},\"area\":\"molenhoek\"}}\n")
    });
    lines.collect()
}

fn otherwise(record: &mut Value) {
    let effect = record["effect"].as_str().unwrap();
    let Some((_, points)) = OTHERWISE.iter().find(|(id, _)| *id == effect) else {
        return;
    };
    if record["moment"] != "before"
        && let Some(score) = record["score"].as_i64()
    {
        let least = i64::from(effect == "sociaal-leven");
        record["score"] = (score + points).max(least).into();
    }
}

/// The report of the year before as it is shipped.
pub(super) fn report() -> EffectReport {
    read(&shipped("earlier/effect-report.json"))
}

pub(super) fn read(text: &str) -> EffectReport {
    format::read::<EffectReport>(text)
        .unwrap_or_else(|error| panic!("{error}"))
        .into_document()
}

#[test]
fn the_earlier_report_that_is_shipped_is_what_the_crate_makes() {
    let made = world().released_on(Audience::Commissioner, "2025-03-03");
    let text = format::write(&made).unwrap();
    let path = root().join("examples/data/earlier/effect-report.json");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap_or_default() == text,
        "examples/data/earlier/effect-report.json is not what is made today: run with BLESS=1"
    );
}
