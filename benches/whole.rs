//! The whole account, against a bare typed parse of the same records in the same run: reading, counting, proving,
//! writing. Beside the times it prints what a report for the commissioner tells.
//!
//! `cargo bench --bench whole` makes invented registers in memory (seeded, so always the same) and prints one line
//! each; `-- large` adds the million records of five hundred activities. Two cores that others use too make times
//! noisy: the ratio in one run is what says something.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a bench prints, stops when its setting is wrong, and shows ratios"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde_json::Value;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::release::Layout;
use vernieuwend_verantwoorden::report::{Audience, EffectReport};
use vernieuwend_verantwoorden::value::Day;

#[path = "shared/bare.rs"]
mod bare;
#[path = "../src/bin/verantwoord/invented/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the generator serves a program as well")]
mod invented;

use bare::Bare;
use invented::sized::{Size, World};

/// From so many people on a count should be told, exactly where there are few activities.
const LARGE_COUNT: u64 = 200;
/// A range so wide, or a fifth of the count, still tells what a reader needs.
const NARROW: u64 = 15;
/// The floor is timed so often, and the median taken.
const ROUNDS: usize = 3;

/// The documents and records of a register, as text.
struct Register {
    name: String,
    policy: String,
    plan: String,
    participations: String,
    measurements: String,
}

fn register(name: &str, size: Size) -> Register {
    let world = World::new(size).unwrap();
    let (mut participations, mut measurements) = (Vec::new(), Vec::new());
    world.write_participations(&mut participations).unwrap();
    world.write_measurements(&mut measurements).unwrap();
    Register {
        name: name.to_owned(),
        policy: format::write(&world.policy),
        plan: format::write(&world.plan),
        participations: String::from_utf8(participations).unwrap(),
        measurements: String::from_utf8(measurements).unwrap(),
    }
}

impl Register {
    /// The median time of the bare parse of the participations.
    fn floor(&self) -> Duration {
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                for line in self.participations.lines() {
                    black_box(serde_json::from_str::<Bare<'_>>(line).unwrap());
                }
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        times[ROUNDS / 2]
    }

    /// A whole report, written; internal without a disclosure.
    fn report(&self, disclosure: Option<&Disclosure>) -> (Duration, EffectReport) {
        let made_on: Day = "2026-03-02".parse().unwrap();
        let start = Instant::now();
        let policy = format::read::<PolicyFramework>(&self.policy)
            .unwrap()
            .check()
            .unwrap();
        let plan = format::read::<Plan>(&self.plan)
            .unwrap()
            .check_against(&policy)
            .unwrap();
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(self.participations.as_bytes()).unwrap();
        tally.measurements(self.measurements.as_bytes()).unwrap();
        let account = account(&policy, &plan, &tally);
        let report = match disclosure {
            Some(disclosure) => account
                .protect(disclosure, Audience::Commissioner, made_on)
                .unwrap(),
            None => account.internal(made_on),
        };
        black_box(format::write(&report));
        (start.elapsed(), report)
    }
}

/// What is told of the counts of people, beside what they are.
#[derive(Default)]
struct Told {
    all: u64,
    exact_or_narrow: u64,
    large: u64,
    large_exact: u64,
    nothing: u64,
}

impl Told {
    /// Walks two reports of the same data side by side.
    fn compare(&mut self, exact: &Value, shown: &Value, threshold: u64) {
        match (exact, shown) {
            (Value::Object(exact), Value::Object(shown)) => {
                for (name, exact) in exact {
                    let Some(shown) = shown.get(name) else { continue };
                    match exact.as_u64().filter(|_| name == "people") {
                        Some(people) if people >= 2 * threshold => self.count(people, shown),
                        Some(_) => {}
                        None => self.compare(exact, shown, threshold),
                    }
                }
            }
            (Value::Array(exact), Value::Array(shown)) if exact.len() == shown.len() => {
                for (exact, shown) in exact.iter().zip(shown) {
                    self.compare(exact, shown, threshold);
                }
            }
            _ => {}
        }
    }

    fn count(&mut self, people: u64, shown: &Value) {
        self.all += 1;
        let width = shown["through"]
            .as_u64()
            .zip(shown["from"].as_u64())
            .map(|(through, from)| through - from);
        let is_exact = shown.is_u64();
        self.exact_or_narrow +=
            u64::from(is_exact || width.is_some_and(|width| width <= NARROW.max(people / 5)));
        self.nothing += u64::from(shown.is_string());
        if people >= LARGE_COUNT {
            self.large += 1;
            self.large_exact += u64::from(is_exact);
        }
    }
}

fn share(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    format!("{:.0} %", part as f64 * 100.0 / whole as f64)
}

fn main() {
    let size = |activities, areas, target_groups, goals, effects, people, records| Size {
        activities,
        areas,
        target_groups,
        goals,
        effects,
        people,
        records,
        seed: 1,
    };
    let mut registers = vec![
        register(
            "15 activities, 2,000 records, 400 people",
            size(15, 6, 6, 8, 6, 400, 2_000),
        ),
        register(
            "50 activities, 100,000 records, 20,000 people",
            size(50, 100, 25, 40, 30, 20_000, 100_000),
        ),
    ];
    if std::env::args().any(|argument| argument == "large") {
        registers.push(register(
            "500 activities, 1,000,000 records, 100,000 people",
            size(500, 100, 25, 40, 30, 100_000, 1_000_000),
        ));
    }
    println!("times are divided by the bare typed parse of the same participations\n");
    for register in &registers {
        let floor = register.floor();
        let ratio = |time: Duration| time.as_secs_f64() / floor.as_secs_f64();
        let (internal, exact) = register.report(None);
        println!(
            "{}: floor {floor:.2?}, internal {:.1}",
            register.name,
            ratio(internal)
        );
        let exact = serde_json::to_value(&exact).unwrap();
        for layout in [Layout::Free, Layout::Fixed] {
            let disclosure = Disclosure::k5().with_layout(layout);
            let (time, report) = register.report(Some(&disclosure));
            let mut told = Told::default();
            told.compare(&exact, &serde_json::to_value(&report).unwrap(), 5);
            println!(
                "  commissioner, {layout:?}: {:.1}; of {} counts of 10 and more {} exact or narrow (aim 95 %), of {} from 200 on {} exact (aim 80 %), {} without a bound (aim 0)",
                ratio(time),
                told.all,
                share(told.exact_or_narrow, told.all),
                told.large,
                share(told.large_exact, told.large),
                told.nothing,
            );
        }
    }
}
