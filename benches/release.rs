//! How long the protection of counts takes, on one core.
//!
//! Targets: 300 people-counts within 1 s and 500 within 3 s by `coarsen`, for 400 and for 100,000 people;
//! a table of about 2,500 cells within 5 s by `suppress`.
//!
//! `cargo bench --bench release --features planner`

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "the numbers of a bench are small"
)]

use std::time::{Duration, Instant};

use vernieuwend_verantwoorden::release::cells::CellTable;
use vernieuwend_verantwoorden::release::checker::Relation;
use vernieuwend_verantwoorden::release::{
    Axis, FormId, Layout, Method, Model, Preset, Release, State, Table,
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
}

fn registers() {
    for (people, counts, target) in [(400, 300, 1), (100_000, 300, 1), (400, 500, 3), (100_000, 500, 3)] {
        if only_large() && people < 1000 {
            continue;
        }
        for layout in [Layout::Free, Layout::Fixed] {
            let (model, asked) = register(people, counts);
            let (time, release) = timed(|| model.plan(Method::Coarsen, layout));
            let printed = release.as_ref().map_or(0, places_printed);
            report(
                &format!("coarsen, {asked} counts of {people} people, {layout:?}"),
                time,
                target,
            );
            println!("    {printed} numbers printed");
        }
    }
}

fn tables() {
    let table = cells(10, 8, 20);
    println!("{} cells unsafe", table.primary().len());
    if cfg!(feature = "planner") {
        let (time, plan) = timed(|| table.plan(Method::Suppress));
        report("suppress, 2,500 cells", time, 5);
        let hidden = plan.map(|plan| plan.published().iter().filter(|shown| !**shown).count());
        println!("    {} cells hidden", hidden.unwrap_or(0));
    }
    let table = cells(5, 4, 10);
    let (time, plan) = timed(|| table.plan(Method::Coarsen));
    report("coarsen, 330 cells", time, 1);
    println!(
        "    {:?} cells hidden",
        plan.map(|plan| plan.published().iter().filter(|shown| !**shown).count())
    );
}

fn only_large() -> bool {
    std::env::args().any(|argument| argument == "large")
}

fn report(what: &str, time: Duration, target: u64) {
    let verdict = if time <= Duration::from_secs(target) {
        "within"
    } else {
        "OVER"
    };
    println!("{what}: {:.2} s ({verdict} {target} s)", time.as_secs_f64());
}

/// The middle of three runs, or one run of large registers alone.
fn timed<T>(run: impl Fn() -> T) -> (Duration, T) {
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..if only_large() { 1 } else { 3 } {
        let start = Instant::now();
        last = Some(run());
        times.push(start.elapsed());
    }
    times.sort();
    (times[times.len() / 2], last.expect("a run"))
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
    let mut make = |name: &str, number: usize| -> Vec<FormId> {
        (0..number)
            .map(|at| model.form(&format!("{name} {at}")))
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
        let mut forms = vec![everyone[0], areas[dice.skewed(areas.len())], ages[dice.roll(4)]];
        if dice.roll(3) > 0 {
            forms.push(groups[dice.roll(5)]);
        }
        // Most people take part in one activity, some in two, few in more.
        let more = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2][dice.roll(10)];
        for _ in 0..=more {
            let activity = dice.skewed(activities.len());
            forms.push(activities[activity]);
            forms.push(goals[activity % goals.len()]);
        }
        model.add(&forms, 1).expect("own forms");
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
