//! How long the protection of counts takes, on one core.
//!
//! Targets: 300 people-counts within 1 s and 500 within 3 s by `coarsen`, for 400 and for 100,000 people;
//! a table of about 2,500 cells within 5 s by `suppress`. Times are of the processor where the system tells, since
//! a busy machine makes the clock say more.
//!
//! `cargo bench --bench release --features planner`

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "the numbers of a bench are small"
)]

use std::time::{Duration, Instant};

use vernieuwend_verantwoorden::engine::release::cells::CellTable;
use vernieuwend_verantwoorden::engine::release::checker::Relation;
use vernieuwend_verantwoorden::engine::release::{
    Axis, CellId, DisclosureMethod, Layout, Model, Preset, Release, State, Table,
};

fn main() {
    let only = std::env::args()
        .nth(1)
        .filter(|argument| !argument.starts_with("--"));
    let wanted = |what: &str| only.as_ref().is_none_or(|only| what.contains(only.as_str()));
    if wanted("people") {
        registers();
    }
    if wanted("cells") {
        tables();
    }
    if wanted("vectors") {
        vectors();
    }
}

fn registers() {
    for layout in [Layout::Free, Layout::Fixed] {
        for (counts, target) in [(300, 1), (500, 3)] {
            let mut times = Vec::new();
            for people in [400, 100_000] {
                let (model, asked) = register(people, counts);
                let (time, release) = timed(|| model.plan(DisclosureMethod::Coarsen, layout));
                let printed = release.as_ref().map_or(0, places_printed);
                report(
                    &format!("coarsen, {asked} counts of {people} people, {layout:?}"),
                    time,
                    target,
                );
                println!("    {printed} of {asked} numbers printed");
                times.push(time.0.as_secs_f64());
            }
            if let [few, many] = times.as_slice() {
                println!("    100000 people take {:.1} times as long as 400", many / few);
            }
        }
    }
}

/// How much of the published vectors stays visible.
fn vectors() {
    let text = include_str!("../tests/fixtures/disclosure.json");
    let vectors: serde_json::Value = serde_json::from_str(text).expect("the vectors are JSON");
    let (mut cells, mut printed) = (0, 0);
    for case in vectors["tables"].as_array().into_iter().flatten() {
        let input = &case["input"];
        if case["kind"] == "audit" {
            continue;
        }
        let values: Vec<i64> = (input["cells"].as_array().into_iter().flatten())
            .filter_map(|cell| cell["value"].as_i64())
            .collect();
        let relations: Vec<Relation> = serde_json::from_value(input["relations"].clone()).expect("relations");
        let must: Vec<u32> = serde_json::from_value(input["must_publish"].clone()).unwrap_or_default();
        cells += values.len();
        let table = CellTable::new(input["k"].as_i64().unwrap_or(5), values, relations).expect("a table");
        let table = table.with_must_publish(must).expect("own cells");
        if let Ok(plan) = table.plan(DisclosureMethod::Coarsen) {
            printed += plan.published().iter().filter(|shown| **shown).count();
        }
    }
    println!("coarsen prints {printed} of {cells} cells of the vectors");
}

fn tables() {
    let table = cells(10, 8, 20);
    println!("{} cells unsafe", table.primary().len());
    if cfg!(feature = "planner") {
        let (time, plan) = timed(|| table.plan(DisclosureMethod::Suppress));
        report("suppress, 2,500 cells", time, 5);
        let hidden = plan.map(|plan| plan.published().iter().filter(|shown| !**shown).count());
        println!("    {} cells hidden", hidden.unwrap_or(0));
    }
    let table = cells(5, 4, 10);
    let (time, plan) = timed(|| table.plan(DisclosureMethod::Coarsen));
    report("coarsen, 330 cells", time, 1);
    println!(
        "    {:?} cells hidden",
        plan.map(|plan| plan.published().iter().filter(|shown| !**shown).count())
    );
}

/// The time of the processor, which is what one core spends on it, and that of the clock.
type Times = (Duration, Duration);

fn report(what: &str, (own, clock): Times, target: u64) {
    let verdict = if own <= Duration::from_secs(target) {
        "within"
    } else {
        "OVER"
    };
    let (own, clock) = (own.as_secs_f64(), clock.as_secs_f64());
    println!("{what}: {own:.2} s ({verdict} {target} s; {clock:.2} s by the clock)");
}

/// The middle of three runs.
fn timed<T>(run: impl Fn() -> T) -> (Times, T) {
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..3 {
        let (start, before) = (Instant::now(), processor());
        last = Some(run());
        let clock = start.elapsed();
        let own = before
            .zip(processor())
            .map(|(before, after)| after.saturating_sub(before));
        times.push((own.unwrap_or(clock), clock));
    }
    times.sort();
    (times[times.len() / 2], last.expect("a run"))
}

/// What the processor has spent on this thread, where the system tells: a busy machine does not change it much.
fn processor() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split_whitespace()
        .next()?
        .parse()
        .ok()
        .map(Duration::from_nanos)
}

fn places_printed(release: &Release) -> usize {
    let shown = release.tables().iter().flat_map(|table| &table.shown);
    shown
        .filter(|shown| matches!(shown.state, State::Published(_)))
        .count()
}

/// A fixed sequence of pseudo-random numbers.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    /// Low numbers more often, as activities differ in size.
    fn skewed(&mut self, sides: usize) -> usize {
        self.roll(sides).min(self.roll(sides))
    }
}

/// A register with overlapping activities and goals, areas, ages and target groups, and the report on it.
fn register(people: usize, counts: usize) -> (Model, usize) {
    let mut dice = Dice(88_172_645_463_325_252);
    let mut model = Model::new(Preset::k5());
    let mut make = |name: &str, number: usize| -> Vec<CellId> {
        (0..number)
            .map(|at| model.cell(&format!("{name} {at}")))
            .collect()
    };
    let everyone = make("everyone", 1);
    let goals = make("goal", 8);
    let areas = make("area", 12);
    let ages = make("age", 4);
    let groups = make("target group", 5);
    // Everyone, goals, groups, age by area (48 + 16), group by area (60 + 17): the rest are activities.
    let activities = make("activity", counts - 1 - 8 - 5 - 64 - 77);
    for _ in 0..people {
        let mut cells = vec![everyone[0], areas[dice.skewed(areas.len())], ages[dice.roll(4)]];
        if dice.roll(3) > 0 {
            cells.push(groups[dice.roll(5)]);
        }
        // Most people take part in one activity, some in two, few in more.
        let more = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2][dice.roll(10)];
        for _ in 0..=more {
            let activity = dice.skewed(activities.len());
            cells.push(activities[activity]);
            cells.push(goals[activity % goals.len()]);
        }
        model.add(&cells, 1).expect("own cells");
    }
    model.table(Table::single("reach", everyone[0]));
    model.table(Table::overlapping("goals", goals));
    model.table(Table::crossing(
        "age by area",
        Axis::new(ages),
        Axis::new(areas.clone()),
    ));
    model.table(Table::crossing(
        "group by area",
        Axis::new(groups.clone()),
        Axis::new(areas),
    ));
    model.table(Table::overlapping("groups", groups));
    model.table(Table::overlapping("activities", activities));
    (model, counts)
}

/// A three-way table, one way with a hierarchy of groups of four: about (a+1)(b+1)(c+c/4+1) cells.
fn cells(a: usize, b: usize, c: usize) -> CellTable {
    let mut dice = Dice(362_436_069);
    let groups = c.div_ceil(4);
    let depth = 1 + groups + c;
    let at = |x: usize, y: usize, z: usize| ((x * (b + 1) + y) * depth + z) as u32;
    let mut values = vec![0_i64; (a + 1) * (b + 1) * depth];
    for x in 1..=a {
        for y in 1..=b {
            for z in 0..c {
                let count = (dice.roll(7) + dice.roll(7)) as i64;
                for x in [0, x] {
                    for y in [0, y] {
                        for z in [0, 1 + z / 4, 1 + groups + z] {
                            values[at(x, y, z) as usize] += count;
                        }
                    }
                }
            }
        }
    }
    let mut relations = Vec::new();
    for x in 0..=a {
        for y in 0..=b {
            relations.push(Relation {
                total: at(x, y, 0),
                parts: (1..=groups).map(|z| at(x, y, z)).collect(),
            });
            for group in 0..groups {
                let parts = (group * 4..(group * 4 + 4).min(c))
                    .map(|z| at(x, y, 1 + groups + z))
                    .collect();
                relations.push(Relation {
                    total: at(x, y, 1 + group),
                    parts,
                });
            }
        }
    }
    for z in 0..depth {
        for x in 0..=a {
            relations.push(Relation {
                total: at(x, 0, z),
                parts: (1..=b).map(|y| at(x, y, z)).collect(),
            });
        }
        for y in 0..=b {
            relations.push(Relation {
                total: at(0, y, z),
                parts: (1..=a).map(|x| at(x, y, z)).collect(),
            });
        }
    }
    CellTable::new(5, values, relations).expect("sums hold by construction")
}
