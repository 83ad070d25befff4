//! The shipped export: the records of the last quarter as a registration system would give them, and back again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::mapping::{Holds, Mapping, SurveyReading};
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, TableRead};
use vernieuwend_verantwoorden::value::Day;

use crate::given::{World, root, shipped};

use super::workbook::{self, Value as Cell};

/// The effect of which the measurements are exported wide.
const EFFECT: &str = "sociaal-leven";
/// From this day on participations are exported, and from the second one in the workbook.
const FROM: &str = "2025-10-01";
const WORKBOOK_FROM: &str = "2025-12-01";

fn path(name: &str) -> PathBuf {
    root().join("examples/data/export").join(name)
}

fn exported(name: &str) -> Vec<u8> {
    fs::read(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn mapping() -> Mapping {
    format::read_slice::<Mapping>(&exported("mapping.json"))
        .unwrap()
        .into_document()
}

fn documents() -> (PolicyFramework, Plan) {
    let policy = format::read::<PolicyFramework>(&shipped("policy-framework.json"));
    let plan = format::read::<Plan>(&shipped("plan.json"));
    (policy.unwrap().into_document(), plan.unwrap().into_document())
}

/// The sound lines of the shipped participations from a day on.
fn participations(from: &str) -> Vec<(String, Value)> {
    let (policy, plan) = documents();
    let text = shipped("participations.jsonl");
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(text.as_bytes()).unwrap();
    let register = tally.finish();
    let refused: Vec<u64> = register.refusals().iter().map(|one| one.line).collect();
    (1..)
        .zip(text.lines())
        .filter(|(number, _)| !refused.contains(number))
        .map(|(_, line)| (line.to_owned(), serde_json::from_str::<Value>(line).unwrap()))
        .filter(|(_, record)| record["date"].as_str().unwrap() >= from)
        .collect()
}

/// For each person the earliest measurement before and the latest after it.
fn measurements() -> BTreeMap<String, [Option<Value>; 2]> {
    let mut people: BTreeMap<String, [Option<Value>; 2]> = BTreeMap::new();
    for line in shipped("measurements.jsonl").lines() {
        let Ok(record) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        if record["effect"] != EFFECT {
            continue;
        }
        let sides = people
            .entry(record["person"].as_str().unwrap().to_owned())
            .or_default();
        let day = |record: &Value| record["date"].as_str().unwrap().to_owned();
        let (side, better) = match record["moment"].as_str().unwrap() {
            "before" => (0, sides[0].as_ref().is_none_or(|known| day(&record) < day(known))),
            _ => (1, sides[1].as_ref().is_none_or(|known| day(&record) > day(known))),
        };
        if better {
            sides[side] = Some(record);
        }
    }
    people
}

fn titles() -> BTreeMap<String, String> {
    let (policy, plan) = documents();
    let activities = plan
        .activities
        .iter()
        .map(|one| (one.id.as_str().to_owned(), one.title.clone()));
    let areas = policy
        .areas
        .iter()
        .map(|one| (one.id.as_str().to_owned(), one.title.clone()));
    let groups = policy
        .target_groups
        .iter()
        .map(|one| (one.id.as_str().to_owned(), one.title.clone()));
    let roles = [
        ("visitor", "Bezoeker"),
        ("participant", "Deelnemer"),
        ("volunteer", "Vrijwilliger"),
        ("co-producer", "Coproducent"),
        ("initiator", "Initiatiefnemer"),
        ("key-figure", "Sleutelfiguur"),
        ("ambassador", "Via een ambassadeur"),
        ("fitting-information", "Gelezen of gehoord"),
        ("outreach", "Thuis opgezocht"),
    ];
    let words = roles.map(|(code, word)| (code.to_owned(), word.to_owned()));
    activities.chain(areas).chain(groups).chain(words).collect()
}

/// A day as `dd-mm-jjjj`.
fn dutch(day: &str) -> String {
    let day: Day = day.parse().unwrap();
    format!("{:02}-{:02}-{}", day.day_of_month(), day.month(), day.year())
}

/// A duration as somebody would write it: whole and half hours with a comma, others with a colon.
fn duration(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{hours}"),
        (hours, 30) => format!("{hours},5"),
        (hours, rest) => format!("{hours:02}:{rest:02}"),
    }
}

fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |c: char| u8::try_from(u32::from(c)).unwrap_or_else(|_| panic!("{c}"));
    text.chars().map(byte).collect()
}

/// The participations as a raw export: a title, blank rows, a row of totals.
fn participations_csv() -> Vec<u8> {
    let titles = titles();
    let by_its_title = |value: &Value| value.as_str().map_or("", |id| titles[id].as_str()).to_owned();
    let mut rows = String::from(
        "Uitvoer registratie Welzijn De Waterlijn;;;;;;;;;\r\n;;;;;;;;;\r\n\
         Activiteit;Cliëntnummer;Datum;Wijk;Doelgroep;Rol;Duur (uren);Aantal;Eerste contact;Toeleiding\r\n",
    );
    let (mut count, mut heads) = (0, 0);
    for (_, record) in participations(FROM) {
        let day = |name: &str| record[name].as_str().map(dutch).unwrap_or_default();
        let number = |name: &str| record[name].as_u64();
        write!(
            rows,
            "{};{};{};{};{};{};{};{};{};{}\r\n",
            by_its_title(&record["activity"]),
            record["person"].as_str().unwrap_or_default(),
            day("date"),
            by_its_title(&record["area"]),
            by_its_title(&record["targetGroup"]),
            by_its_title(&record["role"]),
            number("minutes").map(duration).unwrap_or_default(),
            number("heads").map(|heads| heads.to_string()).unwrap_or_default(),
            day("firstContact"),
            by_its_title(&record["wayIn"]),
        )
        .unwrap();
        count += 1;
        heads += number("heads").unwrap_or(0);
        if count % 400 == 0 {
            rows.push_str(";;;;;;;;;\r\n");
        }
    }
    write!(rows, "Totaal;{count};;;;;;{heads};;\r\n").unwrap();
    windows_1252(&rows)
}

fn measurements_csv() -> Vec<u8> {
    let mut rows = String::from("Cliëntnummer;Datum voor;Voor;Datum na;Na\r\n");
    for (person, [before, after]) in measurements() {
        let cells = |record: &Option<Value>| match record {
            None => ";".to_owned(),
            Some(record) => format!(
                "{};{}",
                dutch(record["date"].as_str().unwrap()),
                record["score"].as_f64().unwrap()
            ),
        };
        write!(rows, "{person};{};{}\r\n", cells(&before), cells(&after)).unwrap();
    }
    windows_1252(&rows)
}

/// The two questions of the sports season, by respondent.
fn survey_csv() -> Vec<u8> {
    let narrative: Value = serde_json::from_str(&shipped("narrative.json")).unwrap();
    let result = |id: &str| -> Value {
        let all = narrative["surveyResults"].as_array().unwrap();
        all.iter().find(|one| one["id"] == id).unwrap().clone()
    };
    let (stronger, contact) = (result("sport-sterker"), result("sport-contact"));
    let mut rows = format!(
        "\u{feff}Nr,Ingevuld,{},{}\n",
        stronger["question"].as_str().unwrap(),
        contact["question"].as_str().unwrap()
    );
    let words = ["Mee eens", "Helemaal mee eens"];
    let others = ["Neutraal", "Oneens"];
    let answer = |result: &Value, number: u64| {
        let agreed = result["agreed"].as_u64().unwrap();
        let list = if number <= agreed { words } else { others };
        list[usize::try_from(number % 2).unwrap()]
    };
    for number in 1..=stronger["answered"].as_u64().unwrap() {
        let (one, two) = (answer(&stronger, number), answer(&contact, number));
        writeln!(rows, "{number},2025-12-06 19:{number:02}:00,{one},{two}").unwrap();
    }
    rows.into_bytes()
}

fn sheets() -> Vec<u8> {
    let titles = titles();
    let text = |text: &str| {
        if text.is_empty() {
            Cell::Nothing
        } else {
            Cell::Text(text.to_owned())
        }
    };
    let start: Day = "1899-12-30".parse().unwrap();
    let day = |value: &Value| {
        value.as_str().map_or(Cell::Nothing, |day| {
            Cell::Day(day.parse::<Day>().unwrap().days_since(start))
        })
    };
    let header = |names: &[&str]| -> Vec<Cell> { names.iter().map(|name| text(name)).collect() };
    let mut people = vec![header(&[
        "Activiteit",
        "Cliëntnummer",
        "Datum",
        "Wijk",
        "Doelgroep",
        "Rol",
        "Duur",
        "Aantal",
        "Eerste contact",
        "Toeleiding",
    ])];
    for (_, record) in participations(WORKBOOK_FROM) {
        let by_its_title = |name: &str| {
            record[name]
                .as_str()
                .map_or(Cell::Nothing, |id| text(&titles[id]))
        };
        let minutes = record["minutes"].as_f64();
        people.push(vec![
            by_its_title("activity"),
            record["person"].as_str().map_or(Cell::Nothing, text),
            day(&record["date"]),
            by_its_title("area"),
            by_its_title("targetGroup"),
            by_its_title("role"),
            minutes.map_or(Cell::Nothing, |minutes| Cell::Time(minutes / 1_440.0)),
            record["heads"].as_f64().map_or(Cell::Nothing, Cell::Number),
            day(&record["firstContact"]),
            by_its_title("wayIn"),
        ]);
    }
    let mut scores = vec![header(&["Cliëntnummer", "Datum voor", "Voor", "Datum na", "Na"])];
    for (person, sides) in measurements() {
        let mut row = vec![text(&person)];
        for side in &sides {
            row.push(side.as_ref().map_or(Cell::Nothing, |record| day(&record["date"])));
            row.push(side.as_ref().map_or(Cell::Nothing, |record| {
                Cell::Number(record["score"].as_f64().unwrap())
            }));
        }
        scores.push(row);
    }
    workbook::workbook(&[("Deelnames", people), ("Metingen", scores)])
}

#[test]
#[ignore = "writes the shipped export anew"]
fn write_the_export() {
    fs::write(path("deelnames.csv"), participations_csv()).unwrap();
    fs::write(path("metingen.csv"), measurements_csv()).unwrap();
    fs::write(path("enquete.csv"), survey_csv()).unwrap();
    fs::write(path("december.xlsx"), sheets()).unwrap();
}

#[test]
fn the_shipped_export_is_made_from_the_shipped_records() {
    assert!(exported("deelnames.csv") == participations_csv());
    assert!(exported("metingen.csv") == measurements_csv());
    assert!(exported("enquete.csv") == survey_csv());
    assert!(exported("december.xlsx") == sheets());
}

/// The same records as JSON lines.
fn lines(from: &str) -> (String, String) {
    let people = participations(from)
        .into_iter()
        .map(|(line, _)| line + "\n")
        .collect();
    let scores = measurements()
        .into_values()
        .flatten()
        .flatten()
        .map(|record| record.to_string() + "\n")
        .collect();
    (people, scores)
}

fn from_lines(from: &str) -> Tally {
    let (policy, plan) = documents();
    let (people, scores) = lines(from);
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(people.as_bytes()).unwrap();
    tally.measurements(scores.as_bytes()).unwrap();
    tally
}

fn told(register: &Register) -> Vec<String> {
    let refusals = register
        .refusals()
        .iter()
        .map(|one| format!("{} {}", one.line, one.message.nl));
    let warnings = register.warnings().iter().map(|one| one.message.nl.clone());
    refusals.chain(warnings).collect()
}

/// The reports for every reader, as text; what they say of how tables were read stands apart, for lines have none.
fn reports(tally: &Tally) -> (Vec<String>, Vec<TableRead>) {
    let documents = World::main().documents();
    let narrative = documents.narrative.as_ref().unwrap();
    let account = account(&documents.policy, &documents.plan, tally).with_narrative(narrative);
    let made_on = "2026-03-02".parse().unwrap();
    let outside = |audience| {
        account
            .protect(&Disclosure::k5(), audience, made_on)
            .unwrap()
            .report
    };
    let mut reports = [
        account.internal(made_on),
        account.auditor(made_on),
        outside(Audience::Commissioner),
        outside(Audience::Public),
    ];
    let tables = reports[0].sources.records.tables.clone();
    for report in &mut reports {
        assert_eq!(
            std::mem::take(&mut report.sources.records.tables),
            tables,
            "every reader is told the same of them"
        );
    }
    (
        reports
            .iter()
            .map(|report| format::write(report).unwrap())
            .collect(),
        tables,
    )
}

#[test]
fn the_raw_export_gives_the_same_report_as_the_records() {
    let (policy, plan) = documents();
    let mapping = mapping();
    let mut tally = Tally::new(&policy, &plan);
    for name in ["deelnames.csv", "metingen.csv"] {
        let table = mapping.tables_of(name).next().unwrap();
        let reading = tally.table(name, table, &exported(name)[..]).unwrap();
        assert_eq!(reading.counts.refused, 0);
        assert!(reading.counts.read > 100, "{name}: {}", reading.counts.read);
    }
    let register = tally.finish();
    let from_lines = from_lines(FROM);
    assert_eq!(told(&register), told(&from_lines.finish()));
    assert!(register.cells().eq(from_lines.finish().cells()));
    let (reports, tables) = reports(&tally);
    assert!((reports, Vec::new()) == self::reports(&from_lines));
    let holds: Vec<Holds> = tables.iter().map(|table| table.holds).collect();
    assert_eq!(holds, [Holds::Participations, Holds::Measurements]);
    let said: Vec<&str> = tables[0].read_as.iter().map(|words| words.nl.as_str()).collect();
    for words in [
        "de tekst is Windows-1252, het scheidingsteken (genoemd) is `;`",
        "dagen staan er als `dd-mm-jjjj`, een tijd erachter telt niet",
        "het decimaalteken is `,`, het teken tussen duizendtallen geen",
        "de duur staat er in uren, afgerond op hele minuten",
        "rijen met totalen zijn herkend en weggelaten",
    ] {
        assert!(said.contains(&words), "{words}: {said:?}");
    }
}

#[test]
fn the_workbook_gives_the_same_report_as_the_records() {
    let (policy, plan) = documents();
    let mapping = mapping();
    let mut tally = Tally::new(&policy, &plan);
    for table in mapping.tables_of("december.xlsx") {
        let bytes = std::io::Cursor::new(exported("december.xlsx"));
        let name = format!("december.xlsx {}", table.id);
        let reading = tally.sheet(name.as_str(), table, bytes).unwrap();
        assert_eq!((reading.counts.refused, reading.counts.read > 100), (0, true));
    }
    let from_lines = from_lines(WORKBOOK_FROM);
    assert_eq!(told(&tally.finish()), told(&from_lines.finish()));
    let (reports, tables) = reports(&tally);
    assert_eq!(tables.len(), 2);
    assert!((reports, Vec::new()) == self::reports(&from_lines));
}

#[test]
fn the_survey_gives_the_results_that_the_narrative_holds() {
    let mapping = mapping();
    let table = mapping.tables_of("enquete.csv").next().unwrap();
    let reading = SurveyReading::of_table("enquete.csv", table, &exported("enquete.csv")[..]).unwrap();
    assert!(reading.refusals.is_empty());
    let narrative = format::read::<Narrative>(&shipped("narrative.json"))
        .unwrap()
        .into_document();
    let results = reading.results("Vraag aan het eind van het seizoen, op papier, zonder naam");
    assert_eq!(results.len(), 2);
    for result in results {
        let held = narrative
            .survey_results
            .iter()
            .find(|one| one.id == result.id)
            .unwrap();
        assert_eq!(&result, held);
    }
}
