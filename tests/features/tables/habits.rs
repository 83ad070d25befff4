//! The habits of exports: encodings, delimiters, blank rows, totals, lines, headers.

use vernieuwend_verantwoorden::mapping::{
    DateForm, Dates, DecimalMark, Field, Holds, LeaveOut, Numbers, TableMapping, ThousandsMark,
};
use vernieuwend_verantwoorden::register::{Reason, TallyError};

use super::{bytes, counted, read, table, told};

fn participations() -> TableMapping {
    table(Holds::Participations)
}

#[test]
fn encodings_and_delimiters_are_recognised_and_said() {
    for (name, expected, encoding) in [
        ("csv-habits/a.csv", (2, 0, 2), "Windows-1252"),
        ("csv-habits/b2.csv", (1, 0, 1), "UTF-8"),
        ("csv-habits/b3.csv", (1, 0, 1), "UTF-8"),
        ("csv-habits/c.csv", (1, 0, 1), "UTF-8"),
        ("csv-habits/f.csv", (1, 0, 1), "UTF-16"),
    ] {
        let rows = bytes(name);
        assert_eq!(counted(&participations(), &rows), expected, "{name}");
        let (reading, register) = read(&participations(), &rows).unwrap();
        let first = &reading.read_as[0].en;
        assert!(
            first.contains(encoding) && first.contains("`;`"),
            "{name}: {first}"
        );
        let (_, _, how) = register.read_as().next().unwrap();
        assert_eq!(how, reading.read_as, "{name}");
    }
    let tabs = "activity\tperson\tdate\nkoffie\tp1\t2025-03-06\n";
    assert_eq!(counted(&participations(), tabs.as_bytes()), (1, 0, 1));
}

#[test]
fn a_line_is_that_of_the_file_whatever_ends_it() {
    for (name, line) in [
        ("csv-lines/lf.csv", 3),
        ("csv-lines/crlf.csv", 3),
        ("csv-lines/lf-blank.csv", 5),
    ] {
        let (_, register) = read(&participations(), &bytes(name)).unwrap();
        let one = &register.refusals()[0];
        assert_eq!((one.line, one.reason), (line, Reason::UnknownActivity), "{name}");
        assert_eq!(
            (one.field.as_deref(), one.value.as_deref()),
            (Some("Activiteit"), Some("kofie"))
        );
    }
    let quoted = "sep=;\r\nPersoon;Activiteit;Datum;\"Een\nnotitie\"\r\np1;koffie;2025-03-06;\"a\nb\"\r\n\r\np2;kofie;2025-03-06;\"c\nd\"";
    let (_, register) = read(
        &participations()
            .with_column("Persoon", Field::Person)
            .with_column("Activiteit", Field::Activity)
            .with_column("Datum", Field::Date)
            .without_column("Een notitie"),
        quoted.as_bytes(),
    )
    .unwrap();
    assert_eq!(told(&register), [(7, "no activity `kofie`".to_owned())]);
}

#[test]
fn a_thousand_that_may_be_one_is_refused_until_the_mapping_says_which() {
    let rows = bytes("thousands/thousand.csv");
    let (_, register) = read(&participations(), &rows).unwrap();
    assert_eq!(
        told(&register),
        [
            (2, "it is not certain which number `1.000` is".to_owned()),
            (3, "it is not certain which number `2.000` is".to_owned())
        ]
    );
    let mut grouped = participations();
    grouped.numbers = {
        let mut numbers = Numbers::default();
        numbers.decimal = Some(DecimalMark::Comma);
        numbers.thousands = Some(ThousandsMark::Point);
        numbers
    };
    let (_, register) = read(&grouped, &rows).unwrap();
    assert_eq!(register.anonymous(0).unwrap().0, 3_000);
}

#[test]
fn a_fault_of_the_header_is_said_once() {
    let rows = "activity,person,date,naam\nkoffie,p1,2025-03-01,Jan\nkoffie,p2,2025-03-01,Piet\n";
    let (reading, register) = read(&participations(), rows.as_bytes()).unwrap();
    assert_eq!((reading.counts.read, reading.counts.refused), (2, 0));
    let codes: Vec<&str> = register.warnings().iter().map(|one| &*one.code).collect();
    assert_eq!(codes, ["columns-not-read"]);

    let named = participations()
        .with_column("Activiteit", Field::Activity)
        .with_column("persoon", Field::Person)
        .with_column("date", Field::Date);
    let error = read(&named, rows.as_bytes()).unwrap_err();
    let TallyError::Unreadable { faults } = error else {
        panic!()
    };
    let told: Vec<(u64, &str)> = faults
        .iter()
        .map(|one| (one.line, one.message.nl.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (1, "kolom `Activiteit` staat niet in de kop"),
            (1, "kolom `persoon` staat niet in de kop")
        ]
    );
    assert_eq!(faults[1].help.nl, "bedoelt u `person`?");
}

#[test]
fn rows_of_totals_and_rows_that_the_mapping_leaves_out_are_no_records() {
    let rows = "Persoon;Activiteit;Datum;Status\n\
        p1;koffie;2025-03-06;aanwezig\n\
        p2;koffie;2025-03-06;Afgemeld\n\
        2;Totaal;;\n";
    let mut named = participations()
        .with_column("Persoon", Field::Person)
        .with_column("Activiteit", Field::Activity)
        .with_column("Datum", Field::Date)
        .without_column("Status");
    named.leave_out.push(LeaveOut::new("Status", ["afgemeld"]));
    let (reading, register) = read(&named, rows.as_bytes()).unwrap();
    assert_eq!((reading.counts.read, reading.left_out), (1, 1));
    assert_eq!(reading.totals, [4]);
    assert!(register.refusals().is_empty());
}

#[test]
fn a_row_that_is_cut_off_or_too_long_is_refused_alone() {
    let rows = "activity,person,date\nkoffie,p1\nkoffie,p2,2025-03-01,x\nkoffie,p3,2025-03-01,,\n";
    let (_, register) = read(&participations(), rows.as_bytes()).unwrap();
    assert_eq!(
        told(&register),
        [
            (2, "the row has 2 columns and the header 3".to_owned()),
            (3, "the row has 4 columns and the header 3".to_owned())
        ]
    );
    assert_eq!(register.people().len(), 1);
}

#[test]
fn hours_in_a_column_of_minutes_are_told() {
    let rows = "activity;person;date;minutes\nkoffie;p1;2025-03-01;1,5\nkoffie;p2;2025-03-01;2\n";
    let (_, register) = read(&participations(), rows.as_bytes()).unwrap();
    let codes: Vec<&str> = register.warnings().iter().map(|one| &*one.code).collect();
    assert_eq!(codes, ["hours-as-minutes", "records-refused"]);
}

#[test]
fn days_have_the_form_that_the_mapping_states() {
    let rows = "activity;person;date\nkoffie;p1;06-03-2025 10:15\nkoffie;p2;2025-03-06\n";
    let mut named = participations();
    named.dates = Dates::new(DateForm::DayFirst);
    let (_, register) = read(&named, rows.as_bytes()).unwrap();
    assert_eq!(
        told(&register),
        [(3, "`2025-03-06` is not a day of the form `dd-mm-jjjj`".to_owned())]
    );
    assert_eq!(register.days(0)[0].to_string(), "2025-03-06");
}

#[test]
fn what_is_no_table_is_said_to_be_something_else() {
    for (text, sentence) in [
        (
            &b"PK\x03\x04"[..],
            "the file is a workbook of a spreadsheet and not text",
        ),
        (b"\x1f\x8b\x08", "the file is compressed with gzip"),
        (b"{\"activity\":\"koffie\"}", "the file is JSON and not a table"),
    ] {
        assert_eq!(read(&participations(), text).unwrap_err().words().en, sentence);
    }
    assert_eq!(counted(&participations(), b""), (0, 0, 0));
}
