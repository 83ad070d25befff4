//! One job on the documents and records of a folder, in a process of its own, so that its memory can be told.

use std::fs::{self, File};
use std::hint::black_box;
use std::io::BufReader;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::engine::release::Layout;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::Audience;
use vernieuwend_verantwoorden::value::Day;

use crate::bare::{Bare, BareMeasurement};

/// The first argument of a process that does a job.
pub(crate) const FLAG: &str = "--job";
/// The buffer with which records are read.
const BUFFER: usize = 1 << 16;
/// The floor is timed so often, and the median taken.
const ROUNDS: usize = 3;

/// What a process can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Job {
    /// The bare typed parse of all records.
    Bare,
    /// The internal report.
    Internal,
    /// The report for the commissioner.
    Commissioner(Layout),
}

impl Job {
    const ALL: [Self; 4] = [
        Self::Bare,
        Self::Internal,
        Self::Commissioner(Layout::Free),
        Self::Commissioner(Layout::Fixed),
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::Internal => "internal",
            Self::Commissioner(Layout::Fixed) => "fixed",
            Self::Commissioner(_) => "free",
        }
    }
}

/// What a job took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) time: Duration,
    /// The most memory that the process had, in MiB; nothing where the system does not tell.
    pub(crate) peak: Option<u64>,
}

/// Does a job in a process of its own.
pub(crate) fn run(job: Job, folder: &Path) -> Cost {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program)
        .args([FLAG, job.name()])
        .arg(folder)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let mut words = said.split_whitespace();
    let Some(nanos) = words.next().and_then(|word| word.parse().ok()) else {
        panic!("{}: {}", job.name(), String::from_utf8_lossy(&output.stderr));
    };
    Cost {
        time: Duration::from_nanos(nanos),
        peak: words.next().and_then(|word| word.parse().ok()),
    }
}

/// What the process does that was asked for a job.
pub(crate) fn serve(name: &str, folder: &Path) {
    let job = Job::ALL.into_iter().find(|job| job.name() == name).unwrap();
    let time = match job {
        Job::Bare => bare(folder),
        Job::Internal => report(folder, None, name),
        Job::Commissioner(layout) => report(folder, Some(Disclosure::k5().with_layout(layout)), name),
    };
    let peak = peak().map_or_else(String::new, |peak| peak.to_string());
    println!("{} {peak}", time.as_nanos());
}

fn bare(folder: &Path) -> Duration {
    let [participations, measurements] = ["participations.jsonl", "measurements.jsonl"]
        .map(|name| fs::read_to_string(folder.join(name)).unwrap());
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            // Of the shipped records a few are wrong on purpose.
            for line in participations.lines() {
                let _ = black_box(serde_json::from_str::<Bare<'_>>(line));
            }
            for line in measurements.lines() {
                let _ = black_box(serde_json::from_str::<BareMeasurement<'_>>(line));
            }
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

fn report(folder: &Path, disclosure: Option<Disclosure>, name: &str) -> Duration {
    let made_on: Day = "2026-03-02".parse().unwrap();
    let start = Instant::now();
    let records = |name: &str| BufReader::with_capacity(BUFFER, File::open(folder.join(name)).unwrap());
    let document = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let policy = format::read::<PolicyFramework>(&document("policy-framework.json"))
        .unwrap()
        .check()
        .unwrap();
    let plan = format::read::<Plan>(&document("plan.json"))
        .unwrap()
        .check_against(&policy)
        .unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(records("participations.jsonl")).unwrap();
    tally.measurements(records("measurements.jsonl")).unwrap();
    let account = account(&policy, &plan, &tally);
    let report = match disclosure {
        Some(disclosure) => {
            account
                .protect(&disclosure, Audience::Commissioner, made_on)
                .unwrap()
                .report
        }
        None => account.internal(made_on),
    };
    fs::write(report_path(folder, name), format::write(&report).unwrap()).unwrap();
    start.elapsed()
}

/// Where the report of a job is written.
pub(crate) fn report_path(folder: &Path, name: &str) -> std::path::PathBuf {
    folder.join(name).with_extension("json")
}

/// The most memory that this process had, in MiB.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib / 1024)
}
