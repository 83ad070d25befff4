//! The shipped reports of four invented organisations, and others made from them.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::Value;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, EffectReport, RollUp};
use vernieuwend_verantwoorden::rules::{Check, Checked};
use vernieuwend_verantwoorden::value::document::Document;
use vernieuwend_verantwoorden::value::{Day, Period};

use crate::given::root;

/// The folders of the four, in the order of the alphabet of their names.
pub(super) const FOLDERS: [&str; 4] = ["kade", "linde", "tuinbuurt", "havenstrook"];

pub(super) fn path(name: &str) -> PathBuf {
    root().join("examples/data/roll-up").join(name)
}

pub(super) fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub(super) fn read<T: Document>(name: &str) -> T {
    let read = format::read::<T>(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(read.notes().is_empty(), "{name}");
    read.into_document()
}

/// The framework of the shipped data, which all of them answer.
pub(super) fn policy() -> Checked<PolicyFramework> {
    let text = crate::given::shipped("policy-framework.json");
    format::read::<PolicyFramework>(&text).unwrap().check().unwrap()
}

pub(super) fn year() -> Period {
    Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap())
}

pub(super) fn day() -> Day {
    "2026-05-01".parse().unwrap()
}

/// The report of an organisation, made from its plan, its records and its narrative.
pub(super) fn made(folder: &str) -> EffectReport {
    let policy = policy();
    let plan = read::<Plan>(&format!("{folder}/plan.json"));
    let plan = plan.check_against(&policy).unwrap();
    let narrative = read::<Narrative>(&format!("{folder}/narrative.json"));
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    let records = text(&format!("{folder}/participations.jsonl"));
    let read = tally.participations_from("participations.jsonl", records.as_bytes());
    assert_eq!(read.unwrap().refused, 0, "{folder}");
    if path(&format!("{folder}/measurements.jsonl")).exists() {
        let records = text(&format!("{folder}/measurements.jsonl"));
        let read = tally.measurements_from("measurements.jsonl", records.as_bytes());
        assert_eq!(read.unwrap().refused, 0, "{folder}");
    }
    let account = account(&policy, &plan, &tally).with_narrative(&narrative);
    let made_on = "2026-03-16".parse().unwrap();
    let released = account.protect(&Disclosure::k5(), Audience::Commissioner, made_on);
    released.unwrap().report
}

/// The four reports.
pub(super) fn four() -> &'static [EffectReport] {
    static FOUR: LazyLock<Vec<EffectReport>> = LazyLock::new(|| FOLDERS.map(made).into());
    &FOUR
}

/// The four, and the large shipped one.
pub(super) fn five() -> Vec<EffectReport> {
    let mut all = four().to_vec();
    all.push(crate::pages::given::shipped().clone());
    all
}

/// The overview of reports, in this order.
pub(super) fn rolled_up<'r>(reports: impl IntoIterator<Item = &'r EffectReport>) -> RollUp {
    let mut rolling = RollUp::begin(&policy(), year());
    for report in reports {
        let _ = rolling.add(report);
    }
    rolling.finish(day())
}

/// A report with something changed in it.
pub(super) fn changed(report: &EffectReport, change: impl FnOnce(&mut Value)) -> EffectReport {
    let mut value = json(report);
    change(&mut value);
    let read = format::read::<EffectReport>(&value.to_string());
    read.unwrap_or_else(|error| panic!("{error}")).into_document()
}

/// The same figures of another organisation.
pub(super) fn of_another(report: &EffectReport, name: &str) -> EffectReport {
    changed(report, |value| {
        value["organisation"] = serde_json::json!({ "name": name });
    })
}

pub(super) fn json<T: Document>(document: &T) -> Value {
    serde_json::from_str(&format::write(document).unwrap()).unwrap()
}
