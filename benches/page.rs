//! A report of five megabytes as a page, as Markdown, as tables and as JSON-LD, beside its bare typed parse.
//!
//! Prints times and ratios. Reading the report and writing its page must stay below 2 of the parse.
//! `cargo bench --bench page`.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench prints, and stops when its setting is wrong"
)]

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render::{self, Base, CsvMarks};
use vernieuwend_verantwoorden::report::{Audience, EffectReport};

const BYTES: usize = 5_000_000;
const ROUNDS: usize = 25;

/// Reading and writing the page may take so many times the bare parse.
const MOST: f64 = 2.0;

/// The fields that hold an id of something that every copy has of its own.
const IDS: [&str; 9] = [
    "goal",
    "parent",
    "effect",
    "activity",
    "story",
    "id",
    "obligation",
    "surveyResult",
    "signal",
];

fn main() {
    let whole = format::write(&shipped()).unwrap();
    // What stands once in a report is not repeated, so that a copy is smaller than the whole.
    let copy = written(&whole, 2).len() - whole.len();
    let text = written(&whole, BYTES / copy + 1);
    let report = format::read::<EffectReport>(&text).unwrap().into_document();
    println!("report: {} bytes, {} goals", text.len(), report.goals.len());

    let parse = least(|| serde_json::from_str::<EffectReport>(black_box(&text)).unwrap());
    println!("bare typed parse: {parse:?}");
    let beside = |name: &str, time: Duration| {
        let ratio = time.as_secs_f64() / parse.as_secs_f64();
        println!("{name}: {time:?}, {ratio:.2} of the bare parse");
        ratio
    };
    beside(
        "read",
        least(|| format::read::<EffectReport>(black_box(&text)).unwrap()),
    );
    beside("page", least(|| render::page(black_box(&report), Language::Nl)));
    beside(
        "Markdown",
        least(|| render::markdown(black_box(&report), Language::Nl)),
    );
    let base = Base::of(&report);
    beside(
        "tables",
        least(|| render::tables(black_box(&report), CsvMarks::Comma).unwrap()),
    );
    beside(
        "JSON-LD",
        least(|| render::cids(black_box(&report), &base, Language::Nl).unwrap()),
    );
    let (parse, both) = in_turn(
        || serde_json::from_str::<EffectReport>(black_box(&text)).unwrap(),
        || {
            let report = format::read::<EffectReport>(black_box(&text))
                .unwrap()
                .into_document();
            let page = render::page(&report, Language::Nl);
            // Both are kept: throwing the report away is no part of the parse either.
            (report, page)
        },
    );
    let ratio = both.as_secs_f64() / parse.as_secs_f64();
    println!("read, and write the page: {both:?}, {ratio:.2} of the bare parse beside it ({parse:?})");
    let page = render::page(&report, Language::Nl).len();
    println!("the page: {page} bytes; target: at most {MOST:.2} of the bare parse, measured {ratio:.2}");
}

/// The least times that two things take, one after the other each time: so each finds the memory as the other leaves it.
fn in_turn<A, B>(mut one: impl FnMut() -> A, mut other: impl FnMut() -> B) -> (Duration, Duration) {
    let mut least = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        least.0 = least.0.min(timed(&mut one));
        least.1 = least.1.min(timed(&mut other));
    }
    least
}

fn timed<T>(work: &mut impl FnMut() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(work());
    let time = start.elapsed();
    drop(made);
    time
}

/// The least time that something takes.
fn least<T>(mut work: impl FnMut() -> T) -> Duration {
    (0..ROUNDS).map(|_| timed(&mut work)).min().unwrap_or_default()
}

/// The report of the shipped data, for the commissioner.
fn shipped() -> EffectReport {
    let file = |name: &str| {
        let path = format!("{}/examples/data/{name}", env!("CARGO_MANIFEST_DIR"));
        fs::read_to_string(path).unwrap()
    };
    let policy = format::read::<PolicyFramework>(&file("policy-framework.json"))
        .unwrap()
        .check()
        .unwrap();
    let plan = format::read::<Plan>(&file("plan.json"))
        .unwrap()
        .check_against(&policy)
        .unwrap();
    let narrative = format::read::<Narrative>(&file("narrative.json"))
        .unwrap()
        .check_against((&policy, &plan))
        .unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally
        .participations(file("participations.jsonl").as_bytes())
        .unwrap();
    tally.measurements(file("measurements.jsonl").as_bytes()).unwrap();
    account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .protect(
            &Disclosure::k5(),
            Audience::Commissioner,
            "2026-03-02".parse().unwrap(),
        )
        .unwrap()
        .report
}

/// The report with so many copies, as the library writes it to a file.
fn written(whole: &str, copies: usize) -> String {
    let grown = format::read::<EffectReport>(&grown(whole, copies)).unwrap();
    format::write(grown.document()).unwrap()
}

/// The report with every list at its root repeated, each copy under ids of its own.
fn grown(whole: &str, copies: usize) -> String {
    let one: Value = serde_json::from_str(whole).unwrap();
    let mut grown = one.clone();
    for copy in 1..copies {
        for (name, list) in one.as_object().unwrap() {
            // To whom it goes is said once.
            if let (Value::Array(items), true) = (list, name != "commissioners") {
                let mut items = items.clone();
                for item in &mut items {
                    rename(item, copy);
                }
                grown[name].as_array_mut().unwrap().append(&mut items);
            }
        }
    }
    grown.to_string()
}

fn rename(value: &mut Value, copy: usize) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(id) if IDS.contains(&name.as_str()) => *id = format!("{id}-{copy}"),
                    field => rename(field, copy),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, copy)),
        _ => {}
    }
}
