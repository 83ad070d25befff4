//! Records as tables give the register that the same records give as JSON lines.

use vernieuwend_verantwoorden::plan::WayIn;
use vernieuwend_verantwoorden::register::{Reason, Stream, Table};

use super::setting::{register, tally, told};

#[test]
fn a_table_with_dutch_headers_counts_as_the_same_lines_do() {
    let lines = r#"{"activity":"koffie","person":"p-1","date":"2025-03-01","area":"noord","targetGroup":"ouderen","role":"volunteer","minutes":90,"firstContact":"2025-02-01","wayIn":"outreach"}
{"activity":"koffie","person":"p-2","date":"2025-03-02"}
{"activity":"wandelen","date":"2025-03-02","heads":12}
"#;
    let rows = "\u{feff}Activiteit;Cliëntnr;Datum;Gebied;Doelgroep;Rol;Minuten;Aantal;Notitie;Eerste contact;Toeleiding\r\n\
        koffie;p-1;2025-03-01;noord;ouderen;volunteer;90;;\"met; puntkomma\";2025-02-01;outreach\r\n\
        \r\n\
        koffie; p-2 ;2025-03-02;;;;;;;;\r\n\
        wandelen;;2025-03-02;;;;;12;;;\r\n";
    let table = Table::semicolons()
        .with_column("Cliëntnr", "person")
        .without_column("notitie");
    let mut tally = tally();
    tally
        .participations_table("export.csv", &table, rows.as_bytes())
        .unwrap();
    let (from_rows, from_lines) = (tally.finish(), register(lines, ""));
    assert_eq!(told(&from_rows), []);
    assert!(from_rows.cells().eq(from_lines.cells()));
    assert_eq!(from_rows.people(), from_lines.people());
    assert_eq!(from_rows.anonymous(1), from_lines.anonymous(1));
    assert_eq!(from_rows.days(0), from_lines.days(0));
    assert_eq!(from_rows.newcomers().len(), 1);
    assert_eq!(from_rows.came_by(WayIn::Outreach), from_rows.newcomers());
}

#[test]
fn a_column_that_is_not_needed_is_refused_in_every_row() {
    let rows = "activity,person,date,naam\nkoffie,p-1,2025-03-01,Jan\nkoffie,p-2,2025-03-01\n";
    let mut tally = tally();
    tally
        .participations_table("export.csv", &Table::commas(), rows.as_bytes())
        .unwrap();
    let register = tally.finish();
    assert_eq!(
        told(&register),
        [
            (2, Reason::UnknownField, "unknown field `naam`"),
            (3, Reason::CutOff, "the row has 3 columns and the header 4"),
        ]
    );
    assert_eq!(register.counts(Stream::Participations).unwrap().refused, 2);
}

#[test]
fn measurements_have_scores_with_a_comma_or_items_in_columns() {
    let mut tally = tally();
    let scores = "effect;persoon;meetmoment;datum;score\nwelbevinden;a;before;2025-03-01;52,0\n\
        welbevinden;b;before;2025-03-01;zes\n";
    tally
        .measurements_table("scores.csv", &Table::semicolons(), scores.as_bytes())
        .unwrap();
    let items = "effect,person,moment,date,items.3,items.4,items.7,items.8,items.9,items.10\n\
        minder-eenzaam,a,before,2025-03-01,3,2,3,,1,2\n";
    tally
        .measurements_table("items.csv", &Table::commas(), items.as_bytes())
        .unwrap();
    let register = tally.finish();
    assert_eq!(
        told(&register),
        [(3, Reason::WrongKind, "field `score` is not a number")]
    );
    assert_eq!(
        register.scores(1)[0].before.as_ref().unwrap().scores.single(),
        Some(52)
    );
    assert_eq!(
        register.scores(0)[0].before.as_ref().unwrap().scores.single(),
        Some(3)
    );
}
