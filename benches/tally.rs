//! How fast the tally is, against a bare typed parse of the same bytes in the same run.
//!
//! `cargo bench --bench tally [-- RECORDS]` makes the records in memory (seeded, so always the same), then runs each
//! in turn and prints the medians and their ratio to that parse. Two cores that others use too make times noisy; the ratio
//! of neighbouring runs is what says something.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints, and stops when its setting is wrong"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan, Role};
use vernieuwend_verantwoorden::policy::{Area, PolicyFramework, TargetGroup};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::value::{Day, Id, Period};

#[path = "shared/bare.rs"]
mod bare;

use bare::Bare;

const ACTIVITIES: u64 = 500;
const AREAS: u64 = 100;
const GROUPS: u64 = 25;
const ROUNDS: usize = 7;

/// What may be taken, in times of the bare parse.
#[derive(Clone, Copy)]
struct Aims {
    both: f64,
    careful: f64,
}

const AS_REGISTERED: Aims = Aims {
    both: 1.2,
    careful: 2.5,
};
const SCATTERED: Aims = Aims {
    both: 1.6,
    careful: 2.5,
};

/// Two threads should be so many times as fast as one.
const TWO_THREADS: f64 = 1.7;

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    /// Small numbers far more often than large ones.
    fn skewed(&mut self, end: u64) -> u64 {
        let first = self.below(end) + 1;
        self.below(first)
    }
}

fn documents() -> (PolicyFramework, Plan) {
    let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
    let mut policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year);
    let mut plan = Plan::new(
        Id::new("plan").unwrap(),
        Organisation::new("Stichting Buurtkracht"),
        year,
    );
    policy.areas = (0..AREAS)
        .map(|at| Area::new(Id::new(&area(at)).unwrap(), area(at)))
        .collect();
    policy.target_groups = (0..GROUPS)
        .map(|at| TargetGroup::new(Id::new(&group(at)).unwrap(), group(at)))
        .collect();
    plan.activities = (0..ACTIVITIES)
        .map(|at| Activity::new(Id::new(&activity(at)).unwrap(), activity(at)))
        .collect();
    (policy, plan)
}

fn activity(at: u64) -> String {
    format!("activiteit-{at:03}")
}

fn area(at: u64) -> String {
    format!("buurt-{:02}-{}", at / 10, at % 10)
}

fn group(at: u64) -> String {
    format!("doelgroep-{at}")
}

/// Records as a registration system would hold them: an activity has a home area and a few target groups, one in
/// ten contacts is elsewhere, and few people come often.
///
/// Scattered, every person has an area and a group of their own at every activity: nearly as many cells as contacts,
/// the worst case for the memory.
fn lines(records: u64, scattered: bool) -> String {
    let mut seeded = Seeded(20_261_121);
    let people = (records / 10).max(1);
    let first: Day = "2025-01-01".parse().unwrap();
    let mut text = String::new();
    for _ in 0..records {
        let day = first
            .plus_days(i32::try_from(seeded.below(365)).unwrap())
            .unwrap();
        if seeded.below(100) == 0 {
            let (at, heads) = (seeded.skewed(ACTIVITIES), seeded.below(40));
            writeln!(
                text,
                r#"{{"activity":"{}","date":"{day}","heads":{heads}}}"#,
                activity(at)
            )
            .unwrap();
            continue;
        }
        let person = seeded.skewed(people);
        let mut own = Seeded(person);
        let (at, home, own_group) = if scattered {
            let (home, favourite) = (own.skewed(AREAS), own.skewed(ACTIVITIES));
            (
                (favourite + seeded.skewed(8)) % ACTIVITIES,
                home,
                own.below(GROUPS),
            )
        } else {
            let at = (own.skewed(ACTIVITIES) + seeded.skewed(8)) % ACTIVITIES;
            let away = if seeded.below(10) == 0 {
                seeded.below(4) + 1
            } else {
                0
            };
            (at, (at + away) % AREAS, (at + own.below(3)) % GROUPS)
        };
        let (home, group) = (area(home), group(own_group));
        write!(
            text,
            r#"{{"activity":"{}","person":"p{person:06}","date":"{day}","area":"{home}","targetGroup":"{group}""#,
            activity(at)
        )
        .unwrap();
        if seeded.below(4) > 0 {
            let role = Role::ALL[usize::try_from(seeded.skewed(6)).unwrap()];
            write!(text, r#","role":"{}""#, role.as_str()).unwrap();
        }
        if seeded.below(5) > 0 {
            write!(text, r#","minutes":{}"#, 15 * (1 + seeded.below(12))).unwrap();
        }
        text.push_str("}\n");
    }
    text
}

fn timed<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = black_box(run());
    (start.elapsed(), result)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let records = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(1_000_000);
    for scattered in [false, true] {
        println!("{}", if scattered { "scattered:" } else { "as registered:" });
        let aims = if scattered { SCATTERED } else { AS_REGISTERED };
        compare(records, &lines(records, scattered), aims);
    }
}

fn compare(records: u64, text: &str, aims: Aims) {
    let (policy, plan) = documents();
    let (mut bare, mut tallied, mut finished, mut careful) = (vec![], vec![], vec![], vec![]);
    let (mut halved, half) = (vec![], half(text));
    // The same records in a form that only the careful way reads.
    let escaped = text.replace("\"activity\"", "\"\\u0061ctivity\"");
    for _ in 0..ROUNDS {
        let (time, parsed) = timed(|| {
            text.lines()
                .filter(|line| serde_json::from_str::<Bare<'_>>(line).map(black_box).is_ok())
                .count()
        });
        assert_eq!(parsed as u64, records);
        bare.push(time);

        let (time, tally) = timed(|| {
            let mut tally = Tally::new(&policy, &plan);
            let counts = tally.participations(text.as_bytes()).unwrap();
            assert_eq!((counts.read, counts.refused), (records, 0));
            tally
        });
        tallied.push(time);
        let (time, register) = timed(|| tally.finish());
        finished.push(time);
        if careful.is_empty() {
            println!(
                "{records} records, {} MB, {} people, {} cells",
                text.len() / 1_000_000,
                register.people().len(),
                register.cells().count()
            );
        }
        let (time, ()) = timed(|| {
            let mut tally = Tally::new(&policy, &plan);
            assert_eq!(tally.participations(escaped.as_bytes()).unwrap().refused, 0);
        });
        careful.push(time);
        let (time, ()) = timed(|| in_two_threads(&Tally::new(&policy, &plan), text.split_at(half)));
        halved.push(time);
    }
    let floor = median(bare).as_secs_f64();
    println!("bare typed parse      {floor:.3} s  1.00");
    let [tallied, finished, careful, halved] =
        [tallied, finished, careful, halved].map(|times| median(times).as_secs_f64());
    for (name, time, aim) in [
        ("tally", tallied, None),
        ("finish", finished, None),
        ("tally and finish", tallied + finished, Some(aims.both)),
        ("tally, careful way", careful, Some(aims.careful)),
    ] {
        let aim = aim.map_or_else(String::new, |aim| format!("  (aim {aim:.2})"));
        println!("{name:<20}  {time:.3} s  {:.2}{aim}", time / floor);
    }
    println!(
        "two threads           {halved:.3} s, {:.2} times as fast as one  (aim {TWO_THREADS:.2})",
        tallied / halved
    );
}

/// Where a line ends near the middle.
fn half(text: &str) -> usize {
    let middle = text.len() / 2;
    middle + text.get(middle..).and_then(|rest| rest.find('\n')).unwrap() + 1
}

/// Half of the records in a thread of their own, and both halves put together.
fn in_two_threads(empty: &Tally, (one, other): (&str, &str)) {
    let count = |text: &str| {
        let mut part = empty.empty_part();
        part.participations(text.as_bytes()).unwrap();
        part
    };
    let (mut tally, part) = std::thread::scope(|scope| {
        let second = scope.spawn(|| count(other));
        (count(one), second.join().unwrap())
    });
    tally.merge(part).unwrap();
    black_box(tally);
}
