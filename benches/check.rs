//! Reading and checking a valid report of five megabytes with every rule, beside its bare typed parse; and the time
//! per fault in documents with a thousand and with four thousand of them.
//!
//! Prints times and ratios. The check of a valid report must stay below 1.5 of its parse; the time per fault must not
//! grow with their number. `cargo bench --bench check`.

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
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::report::EffectReport;
use vernieuwend_verantwoorden::rules::{Check, ReportContext};

const BYTES: usize = 5_000_000;
const ROUNDS: usize = 15;

/// The ids of the small documents that the large ones are grown from.
const IDS: [&str; 14] = [
    "samen",
    "meedoen",
    "mantelzorg",
    "koffie",
    "respijt",
    "minder-eenzaam",
    "volhouden",
    "omkijken",
    "vaste-tafels",
    "talen",
    "de-overkant",
    "vol",
    "vol-te-houden",
    "open",
];

fn main() {
    let one = grown("effect-report", 2).len() - grown("effect-report", 1).len();
    let copies = BYTES / one + 1;
    let text = grown("effect-report", copies);
    let policy: PolicyFramework = typed(&grown("policy-framework", copies));
    let plan: Plan = typed(&grown("plan", copies));
    let narrative: Narrative = typed(&grown("narrative", copies));
    let context = ReportContext::from((&policy, &plan)).with_narrative(&narrative);

    let report: EffectReport = typed(&text);
    let found = report.findings(context);
    assert!(
        found.is_empty(),
        "the report must be valid:\n{}",
        found.text(Language::En)
    );

    let mut parse = Duration::MAX;
    let mut check = Duration::MAX;
    let mut read = Duration::MAX;
    let mut write = Duration::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        black_box(serde_json::from_str::<EffectReport>(black_box(&text)).unwrap());
        parse = parse.min(start.elapsed());

        let start = Instant::now();
        black_box(format::read::<EffectReport>(black_box(&text)).unwrap());
        read = read.min(start.elapsed());

        let start = Instant::now();
        black_box(format::write(black_box(&report)).unwrap());
        write = write.min(start.elapsed());

        let start = Instant::now();
        let report = format::read::<EffectReport>(black_box(&text))
            .unwrap()
            .into_document();
        black_box(report.findings(context));
        drop(black_box(report));
        check = check.min(start.elapsed());
    }
    println!("report: {} bytes, {} goals", text.len(), report.goals.len());
    println!("bare typed parse: {parse:?}");
    println!("read and check with every rule: {check:?}");
    for (name, time) in [("read", read), ("write", write), ("read and check", check)] {
        println!(
            "{name}: {:.2} of the bare parse",
            time.as_secs_f64() / parse.as_secs_f64()
        );
    }
    faults();
}

/// The time per fault, from the text to the text that people read, with a thousand and with four thousand faults.
fn faults() {
    /// Makes a text with so many faults.
    type Made = fn(usize) -> String;
    /// How many faults are found in a text, and how long the text is that tells them.
    type Told = fn(&str) -> (usize, usize);
    let ways: [(&str, Made, Told); 2] = [
        ("faults of shape", misshapen, |text| {
            let error = format::read::<Plan>(text).unwrap_err();
            let findings = error.findings();
            let told = findings.text(Language::Nl).with_source_text(text).to_string();
            (findings.len(), told.len())
        }),
        ("faults of rules", unruly, |text| {
            let plan = format::read::<Plan>(text).unwrap().into_document();
            let findings = format::locate_findings(text, plan.findings(()));
            let told = findings.text(Language::Nl).with_source_text(text).to_string();
            (findings.len(), told.len())
        }),
    ];
    for (name, made, told) in ways {
        let per_fault = |faults: usize| {
            let text = made(faults);
            let found = told(&text).0;
            assert!(found >= faults, "{name}: {found} of {faults}");
            let mut least = Duration::MAX;
            for _ in 0..ROUNDS {
                let start = Instant::now();
                black_box(told(black_box(&text)));
                least = least.min(start.elapsed());
            }
            least / u32::try_from(found).unwrap()
        };
        let (few, many) = (per_fault(1_000), per_fault(4_000));
        println!(
            "{name}: {few:?} each for a thousand, {many:?} for four thousand: {:.2} times",
            many.as_secs_f64() / few.as_secs_f64()
        );
    }
}

/// A plan of which every activity has a misspelt field and a text where a number is due.
fn misshapen(faults: usize) -> String {
    let activity = |number| {
        serde_json::json!({"id": format!("activiteit-{number}"), "title": "Koffieochtend", "fundd": true,
            "planned": {"meetings": "heel veel"}})
    };
    plan_of((0..faults / 2).map(activity).collect(), Vec::new())
}

/// A plan of which every effect counts meetings and names an activity that does not exist.
fn unruly(faults: usize) -> String {
    let activity =
        |number| serde_json::json!({"id": format!("activiteit-{number}"), "title": "Koffieochtend"});
    let effect = |number| {
        serde_json::json!({"id": format!("effect-{number}"), "title": "Aantal bijeenkomsten",
            "activities": [format!("activitiet-{number}")]})
    };
    let half = faults / 2;
    plan_of((0..half).map(activity).collect(), (0..half).map(effect).collect())
}

fn plan_of(activities: Vec<Value>, effects: Vec<Value>) -> String {
    let mut plan = valid("plan");
    plan["activities"] = Value::Array(activities);
    plan["effects"] = Value::Array(effects);
    plan["contributions"] = Value::Array(Vec::new());
    serde_json::to_string_pretty(&plan).unwrap()
}

/// A valid document with its lists repeated, every copy under ids of its own.
fn grown(document: &str, copies: usize) -> String {
    let mut whole = valid(document);
    let text = whole.to_string();
    for copy in 1..copies {
        let mut renamed = text.clone();
        for id in IDS {
            renamed = renamed.replace(&format!("\"{id}\""), &format!("\"{id}-{copy}\""));
        }
        let mut part: Value = serde_json::from_str(&renamed).unwrap();
        for (name, list) in whole.as_object_mut().unwrap() {
            // What names a municipality or a region, or counts on others, is there once.
            let once = [
                "commissioners",
                "indicators",
                "targetGroups",
                "areas",
                "initiatives",
                "needs",
                "signals",
            ];
            if let (Value::Array(items), false) = (list, once.contains(&name.as_str())) {
                items.append(part[name].as_array_mut().unwrap());
            }
        }
    }
    if document == "effect-report" {
        for (standing, goals) in [("measured", 2), ("told", 1)] {
            whole["glance"][standing] = (goals * copies).into();
        }
        // Contacts of every copy's activities; the people may be the same.
        let contacts = whole["reach"]["contacts"].as_u64().unwrap();
        whole["reach"]["contacts"] = (contacts * u64::try_from(copies).unwrap()).into();
    }
    if let Some(totals) = whole.get_mut("financialReport") {
        // So many times the totals of the small document.
        totals["costs"] = format!("{}.00", 31_300 * copies).into();
        totals["income"] = format!("{}.00", 1_900 * copies).into();
    }
    if document == "plan" {
        whole["funding"]["amount"] = format!("{}.00", 30_000 * copies).into();
    }
    whole.to_string()
}

fn valid(document: &str) -> Value {
    let path = format!(
        "{}/tests/fixtures/rules/valid/{document}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn typed<T: vernieuwend_verantwoorden::value::document::Document>(text: &str) -> T {
    format::read::<T>(text).unwrap().into_document()
}
