//! The whole account, against a bare typed parse of the same records in the same run: reading, counting, proving,
//! writing, from files to a file. Beside time and memory it prints what a report for the commissioner tells.
//!
//! `cargo bench --bench whole` makes invented registers (seeded, so always the same); `-- large` adds those of three
//! hundred thousand records and more, `-- large only` makes those alone. Each job has a process of its own. Two cores
//! that others use too make times noisy: the ratio in one run is what says something.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_precision_loss,
    reason = "a bench prints, stops when its setting is wrong, and shows ratios"
)]

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;
use vernieuwend_verantwoorden::engine::release::Layout;
use vernieuwend_verantwoorden::format;

#[path = "../shared/bare.rs"]
mod bare;
#[path = "../../src/bin/verantwoord/invented/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the generator serves a program as well")]
mod invented;
mod job;
mod told;

use invented::shipped::{Options, Register};
use invented::sized::{Size, World};
use job::{Cost, Job, report_path, run};
use told::Told;

/// What a ratio should be at most.
#[derive(Clone, Copy)]
struct Aims {
    internal: Option<f64>,
    commissioner: Option<f64>,
    /// In MiB.
    peak: Option<u64>,
}

const NO_AIM: Aims = Aims {
    internal: None,
    commissioner: None,
    peak: None,
};

/// The sizes of registers, small ones first, of which together is told how much is told.
const SEEDED: [(usize, usize); 10] = [
    (200, 5),
    (300, 8),
    (500, 12),
    (800, 15),
    (1_300, 20),
    (2_200, 25),
    (4_000, 30),
    (7_000, 40),
    (12_000, 45),
    (20_000, 50),
];

/// Every second job of a size is larger by so much, in records and in activities.
const LESSER: usize = 150;
const GREATER: usize = 500;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|one| one == job::FLAG) {
        return job::serve(&arguments[at + 1], Path::new(&arguments[at + 2]));
    }
    let asked = |word: &str| arguments.iter().any(|one| one == word);
    println!(
        "times are divided by the bare typed parse of the same participations and measurements; aims in brackets\n"
    );
    if !asked("only") {
        seeded();
        sized(
            "50 activities, 100,000 records, 20,000 people",
            Size {
                activities: 50,
                people: 20_000,
                records: 100_000,
                ..LARGE
            },
            Aims {
                commissioner: Some(50.0),
                ..NO_AIM
            },
        );
    }
    if asked("large") {
        shipped();
        let lesser = sized(
            "150 activities, 300,000 records, 30,000 people",
            Size {
                activities: LESSER,
                people: 30_000,
                records: 300_000,
                ..LARGE
            },
            NO_AIM,
        );
        let greater = sized(
            "500 activities, 1,000,000 records, 100,000 people",
            LARGE,
            Aims {
                internal: Some(3.0),
                commissioner: Some(25.0),
                peak: Some(250),
            },
        );
        let linear = GREATER as f64 / LESSER as f64;
        for (name, lesser, greater) in [
            ("internal", lesser.0, greater.0),
            ("commissioner, free", lesser.1, greater.1),
        ] {
            let growth = greater.as_secs_f64() / lesser.as_secs_f64();
            println!(
                "{name}: from 150 to 500 activities {:.2} of linear (aim 1.30)",
                growth / linear
            );
        }
    }
}

const LARGE: Size = Size {
    activities: GREATER,
    areas: 100,
    target_groups: 25,
    goals: 40,
    effects: 30,
    people: 100_000,
    records: 1_000_000,
    seed: 1,
};

/// A folder for a register, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn made(size: Size) -> PathBuf {
    let folder = folder("sized");
    let world = World::new(size).unwrap();
    fs::write(
        folder.join("policy-framework.json"),
        format::write(&world.policy).unwrap(),
    )
    .unwrap();
    fs::write(folder.join("plan.json"), format::write(&world.plan).unwrap()).unwrap();
    let create = |name| BufWriter::new(File::create(folder.join(name)).unwrap());
    world
        .write_participations(&mut create("participations.jsonl"))
        .unwrap();
    world
        .write_measurements(&mut create("measurements.jsonl"))
        .unwrap();
    folder
}

/// Ten registers of 200 to 20,000 people: what is told of all of them together.
fn seeded() {
    for layout in [Layout::Free, Layout::Fixed] {
        let mut all = Told::default();
        for (seed, (people, activities)) in (1..).zip(SEEDED) {
            let folder = made(Size {
                activities,
                areas: 5 + activities / 5,
                target_groups: 5 + activities / 10,
                goals: 8 + activities / 5,
                effects: 5 + activities / 4,
                people,
                records: people * 6,
                seed,
            });
            run(Job::Internal, &folder);
            run(Job::Commissioner(layout), &folder);
            all += told(&folder, layout);
        }
        println!("ten registers of 200 to 20,000 people, {layout:?}: {all}");
    }
    println!();
}

fn told(folder: &Path, layout: Layout) -> Told {
    let read = |job: Job| -> Value {
        serde_json::from_str(&fs::read_to_string(report_path(folder, job.name())).unwrap()).unwrap()
    };
    Told::of(&read(Job::Internal), &read(Job::Commissioner(layout)))
}

fn sized(name: &str, size: Size, aims: Aims) -> (Duration, Duration) {
    measured(name, &made(size), aims)
}

/// The shipped plan with a million records.
fn shipped() {
    let data = Path::new("examples/data");
    let [plan, policy] =
        ["plan.json", "policy-framework.json"].map(|name| fs::read_to_string(data.join(name)).unwrap());
    let register = Register::new(
        &plan,
        &policy,
        Options {
            people: 100_000,
            records: 1_000_000,
            seed: 1,
        },
    )
    .unwrap();
    let folder = folder("shipped");
    fs::write(folder.join("plan.json"), plan).unwrap();
    fs::write(folder.join("policy-framework.json"), policy).unwrap();
    let create = |name| BufWriter::new(File::create(folder.join(name)).unwrap());
    register
        .write_participations(&mut create("participations.jsonl"))
        .unwrap();
    register
        .write_measurements(&mut create("measurements.jsonl"))
        .unwrap();
    measured(
        "the shipped plan, 1,000,000 records, 100,000 people",
        &folder,
        Aims {
            internal: Some(2.5),
            commissioner: Some(6.0),
            peak: None,
        },
    );
}

/// Does every job on a folder and prints what it took; gives the time of the internal report and of a protected one.
fn measured(name: &str, folder: &Path, aims: Aims) -> (Duration, Duration) {
    let floor = run(Job::Bare, folder).time;
    let ratio = |cost: &Cost| cost.time.as_secs_f64() / floor.as_secs_f64();
    let aim = |aim: Option<f64>| aim.map_or_else(String::new, |aim| format!(" (aim {aim})"));
    let internal = run(Job::Internal, folder);
    let peak = internal
        .peak
        .map_or_else(|| "?".to_owned(), |peak| peak.to_string());
    println!(
        "{name}: floor {floor:.2?}; internal {:.1}{}, peak {peak} MiB{}",
        ratio(&internal),
        aim(aims.internal),
        aims.peak
            .map_or_else(String::new, |peak| format!(" (aim {peak})")),
    );
    let [free, _] = [Layout::Free, Layout::Fixed].map(|layout| {
        let cost = run(Job::Commissioner(layout), folder);
        println!(
            "  commissioner, {layout:?}: {:.1}{}; {}",
            ratio(&cost),
            aim(aims.commissioner),
            told(folder, layout)
        );
        cost.time
    });
    println!();
    (internal.time, free)
}
