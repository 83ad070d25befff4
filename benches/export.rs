//! An export as a registration system gives it, against the same records as JSON lines, per record, in the same run.
//!
//! `cargo bench --bench export --features csv [-- RECORDS]` makes an invented register in memory (seeded, so always
//! the same) and writes it twice: as lines, and as a table with titles for ids, `dd-mm-jjjj`, hours with a comma,
//! blank rows and Windows-1252. Both are read in turn; the medians of the processor time of each are printed, with
//! their ratio. The aim is 1.6 at most.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints, and stops when its setting is wrong"
)]

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::time::Instant;

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::mapping::{
    Column, DateForm, Dates, Duration, Encoding, Field, Holds, TableMapping,
};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::value::{Day, Id};

#[path = "shared/bare.rs"]
mod bare;
#[path = "../src/bin/verantwoord/invented/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the generator serves a program as well")]
mod invented;

use bare::Bare;
use invented::sized::{Size, World};

/// So many records make a table of sixty megabytes.
const RECORDS: usize = 700_000;
/// Somebody comes about so often.
const TIMES: usize = 12;
const ROUNDS: usize = 5;
/// A blank row stands after so many.
const PAGE: usize = 500;

/// The titles of a column by the ids that they stand for.
struct Titles(Vec<(String, String)>);

impl Titles {
    fn of(&self, id: Option<&str>) -> &str {
        let known = |id| self.0.iter().find(|(one, _)| one == id);
        id.and_then(known).map_or("", |(_, title)| title)
    }

    fn column(&self, name: &str, field: Field) -> Column {
        let values = self.0.iter();
        values.fold(Column::new(name, field), |column, (id, title)| {
            column.with_value(title.clone(), id.clone())
        })
    }
}

fn role(code: Option<&str>) -> &str {
    match code {
        Some("volunteer") => "Vrijwilliger",
        Some("visitor") => "Bezoeker",
        Some(_) => "Deelnemer",
        None => "",
    }
}

/// The records as a table, and how it is read.
fn table(world: &World, lines: &str) -> (Vec<u8>, TableMapping) {
    let pairs = |id: &str, title: &str| (id.to_owned(), title.to_owned());
    let (plan, policy) = (&world.plan, &world.policy);
    let activities = Titles(
        plan.activities
            .iter()
            .map(|one| pairs(one.id.as_str(), &one.title))
            .collect(),
    );
    let areas = Titles(
        policy
            .areas
            .iter()
            .map(|one| pairs(one.id.as_str(), &one.title))
            .collect(),
    );
    let groups = Titles(
        policy
            .target_groups
            .iter()
            .map(|one| pairs(one.id.as_str(), &one.title))
            .collect(),
    );
    let mut text = String::from(
        "Uitvoer registratie\r\nActiviteit;Cliëntnummer;Datum;Wijk;Doelgroep;Rol;Duur (uren);Aantal\r\n",
    );
    for (at, line) in lines.lines().enumerate() {
        let line: Bare<'_> = serde_json::from_str(line).unwrap();
        let day: Day = line.date.parse().unwrap();
        let hours = line
            .minutes
            .map_or(String::new(), |minutes| match (minutes / 60, minutes % 60) {
                (hours, 0) => hours.to_string(),
                (hours, 30) => format!("{hours},5"),
                (hours, rest) => format!("{hours:02}:{rest:02}"),
            });
        write!(
            text,
            "{};{};{:02}-{:02}-{};{};{};{};{hours};{}\r\n",
            activities.of(Some(line.activity)),
            line.person.unwrap_or_default(),
            day.day_of_month(),
            day.month(),
            day.year(),
            areas.of(line.area),
            groups.of(line.target_group),
            role(line.role),
            line.heads.map_or(String::new(), |heads| heads.to_string()),
        )
        .unwrap();
        if at % PAGE == 0 {
            text.push_str(";;;;;;;\r\n");
        }
    }
    let mut table = TableMapping::new(Id::new("deelnames").unwrap(), Holds::Participations);
    table.skip_rows = 1;
    table.encoding = Some(Encoding::Windows1252);
    table.dates = Dates::new(DateForm::DayFirst);
    table.duration = Duration::Hours;
    table.columns = vec![
        activities.column("Activiteit", Field::Activity),
        Column::new("Cliëntnummer", Field::Person),
        Column::new("Datum", Field::Date),
        areas.column("Wijk", Field::Area),
        groups.column("Doelgroep", Field::TargetGroup),
        Column::new("Rol", Field::Role),
        Column::new("Duur (uren)", Field::Minutes),
        Column::new("Aantal", Field::Heads),
    ];
    let bytes = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap());
    (bytes.collect(), table)
}

/// The processor time of this process in seconds, as Linux tells it in hundredths; the clock elsewhere.
fn used(since: Instant) -> f64 {
    const USER: usize = 11;
    const HUNDREDTHS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind_name = stat.rsplit(") ").next().unwrap_or_default();
    let user = behind_name
        .split(' ')
        .nth(USER)
        .and_then(|ticks| ticks.parse::<f64>().ok());
    user.map_or_else(|| since.elapsed().as_secs_f64(), |ticks| ticks / HUNDREDTHS)
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    let records = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(RECORDS);
    let size = Size {
        activities: 60,
        areas: 20,
        target_groups: 12,
        goals: 12,
        effects: 12,
        people: records / TIMES,
        records,
        seed: 14,
    };
    let world = World::new(size).unwrap();
    let mut lines = Vec::new();
    world.write_participations(&mut lines).unwrap();
    let lines = String::from_utf8(lines).unwrap();
    let (rows, mapping) = table(&world, &lines);
    let megabytes = |bytes: usize| bytes / 1_000_000;
    println!(
        "{records} records: {} MB of lines, {} MB of table",
        megabytes(lines.len()),
        megabytes(rows.len())
    );
    let since = Instant::now();
    let timed = |read: &dyn Fn(&mut Tally)| -> (f64, Register) {
        let mut tally = Tally::new(&world.policy, &world.plan);
        let start = used(since);
        read(&mut tally);
        let time = used(since) - start;
        (time, black_box(tally).finish())
    };
    let (mut of_lines, mut of_rows) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (time, one) = timed(&|tally| {
            tally.participations(lines.as_bytes()).unwrap();
        });
        of_lines.push(time);
        let (time, other) = timed(&|tally| {
            let reading = tally.table("deelnames.csv", &mapping, &rows[..]).unwrap();
            assert_eq!((reading.counts.read, reading.counts.refused), (records as u64, 0));
        });
        of_rows.push(time);
        assert!(one.cells().eq(other.cells()), "the same is counted");
    }
    let (lines, rows) = (median(&mut of_lines), median(&mut of_rows));
    println!("JSON lines  {lines:.2} s  1.00");
    println!("table       {rows:.2} s  {:.2}", rows / lines);
}
