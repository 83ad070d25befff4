//! A whole export with its habits: proposed, corrected, read.

use vernieuwend_verantwoorden::mapping::{DateForm, Duration, Encoding, Field, Holds, Proposal};
use vernieuwend_verantwoorden::plan::{Activity, Plan};
use vernieuwend_verantwoorden::policy::{Area, PolicyFramework, TargetGroup};
use vernieuwend_verantwoorden::register::{Moment, Tally};
use vernieuwend_verantwoorden::value::Id;

use super::{bytes, plan, policy};

/// The documents that the export belongs to.
fn documents() -> (PolicyFramework, Plan) {
    let (mut policy, mut plan) = (policy(), plan());
    for (id, title) in [
        ("taal", "Taalochtend é"),
        ("burenhulp", "Burenhulp"),
        ("eettafel", "Eettafel De Brug"),
    ] {
        plan.activities.push(Activity::new(Id::new(id).unwrap(), title));
    }
    for (id, title) in [("molenhoek", "Molenhoek"), ("tuinbuurt", "Tuinbuurt")] {
        policy.areas.push(Area::new(Id::new(id).unwrap(), title));
    }
    for (id, title) in [
        ("alleenwonend", "Alleenwonende 75-plusser"),
        ("mantelzorger", "Mantelzorger"),
    ] {
        policy
            .target_groups
            .push(TargetGroup::new(Id::new(id).unwrap(), title));
    }
    (policy, plan)
}

#[test]
fn a_proposed_mapping_reads_the_raw_export_whole() {
    let (policy, plan) = documents();
    let export = bytes("export/export_raw_1252.csv");
    let id = Id::new("deelnames").unwrap();
    let proposal = Proposal::of_table(id, "export.csv", &export[..], &policy, &plan).unwrap();
    let table = &proposal.table;
    assert_eq!(table.holds, Holds::Participations);
    assert_eq!(table.skip_rows, 2);
    assert_eq!(table.encoding, Some(Encoding::Windows1252));
    assert_eq!(
        (table.dates.form, table.duration),
        (DateForm::DayFirst, Duration::Hours)
    );
    let doubts: Vec<&str> = proposal.doubts.iter().map(|doubt| doubt.en.as_str()).collect();
    assert_eq!(
        doubts,
        ["column `Activiteit`: `Koffieochtend Molenhoek` was taken for activity `koffie`, not certain"]
    );
    let mut tally = Tally::new(&policy, &plan);
    let reading = tally.table("export.csv", table, &export[..]).unwrap();
    assert_eq!((reading.counts.read, reading.counts.refused), (407, 0));
    assert_eq!(reading.totals.len(), 1);
    let register = tally.finish();
    assert_eq!(register.people().len(), 60, "as the row of totals says");
    let minutes = register.amounts_where(|_| true).minutes;
    assert_eq!(minutes, 30_180, "hours with a comma and with a colon");
}

#[test]
fn wide_measurements_and_a_survey_are_proposed_as_such() {
    let (policy, plan) = documents();
    let propose = |name: &str| {
        let rows = bytes(name);
        Proposal::of_table(Id::new("tabel").unwrap(), name, &rows[..], &policy, &plan).unwrap()
    };
    let wide = propose("export/metingen_breed.csv");
    assert_eq!(wide.table.holds, Holds::Measurements);
    let columns: Vec<Option<&str>> = wide
        .table
        .columns
        .iter()
        .map(|column| column.moment.map(Moment::as_str))
        .collect();
    assert_eq!(columns, [None, Some("before"), Some("after")]);
    assert!(
        wide.doubts.iter().any(|doubt| doubt.nl.contains("dag")),
        "no day is guessed"
    );
    let survey = propose("export/enquete.csv");
    assert_eq!(survey.table.holds, Holds::Survey);
    let answers = survey
        .table
        .columns
        .iter()
        .find(|column| column.question.is_some())
        .unwrap();
    assert_eq!(
        answers.values.get("Neutraal").map(String::as_str),
        Some("not-agreed")
    );
    assert_eq!(answers.effect, None, "the plan has another question");
    let doubt = "van de vraag `Sinds ik hier kom ken ik meer mensen in mijn straat` is niet bekend over welk effect die gaat";
    assert!(survey.doubts.iter().any(|one| one.nl == doubt));
}

#[test]
fn names_that_are_known_in_part_are_proposed_as_uncertain_and_who_was_not_there_is_left_out() {
    let (policy, plan) = documents();
    let propose = |rows: &str| {
        let id = Id::new("tabel").unwrap();
        Proposal::of_table(id, "export.csv", rows.as_bytes(), &policy, &plan).unwrap()
    };
    let rows = "Naam activiteit;Deelnemer;Datum bijeenkomst;Begintijd;Contacttijd;Functie;Aanwezig;Geboortedatum\n\
        Burenhulp;104;06-03-2025 10:00;10:00;1,5;Bezoeker;Ja;12-03-1948\n\
        Burenhulp;105;06-03-2025 10:00;10:00;00:45;Vrijwilliger;Nee;12-03-1950\n\
        Burenhulp;106;13-03-2025 10:00;10:00;2;Bezoeker;Afgemeld;12-03-1951\n";
    let proposal = propose(rows);
    let fields: Vec<Option<&str>> = proposal
        .table
        .columns
        .iter()
        .map(|column| column.field.map(Field::as_str))
        .collect();
    assert_eq!(
        fields,
        [
            Some("activity"),
            Some("person"),
            Some("date"),
            None,
            Some("minutes"),
            Some("role"),
            None,
            None
        ]
    );
    assert_eq!(proposal.table.duration, Duration::Hours);
    assert_eq!(proposal.table.dates.form, DateForm::DayFirst);
    let doubts: Vec<&str> = proposal.doubts.iter().map(|doubt| doubt.nl.as_str()).collect();
    for doubt in [
        "kolom `Datum bijeenkomst` is gelezen als `date`, niet zeker",
        "kolom `Aanwezig`: rijen met `Nee`, `Afgemeld` blijven weg, want wie er niet was deed niet mee; niet zeker",
        "kolom `Geboortedatum` is niet begrepen en blijft weg",
    ] {
        assert!(doubts.contains(&doubt), "{doubt}: {doubts:#?}");
    }
    let mut tally = Tally::new(&policy, &plan);
    let reading = tally
        .table("export.csv", &proposal.table, rows.as_bytes())
        .unwrap();
    assert_eq!(
        (reading.counts.read, reading.counts.refused, reading.left_out),
        (1, 0, 2)
    );

    let wide = propose("Deelnemer;Score T0;Datum T0;Score T1;Datum T1\n104;6;6-3-25;4;1-11-25\n");
    let columns: Vec<(Option<&str>, Option<&str>)> = wide
        .table
        .columns
        .iter()
        .map(|column| (column.field.map(Field::as_str), column.moment.map(Moment::as_str)))
        .collect();
    let (before, after) = (Some("before"), Some("after"));
    assert_eq!(
        columns,
        [
            (Some("person"), None),
            (Some("score"), before),
            (Some("date"), before),
            (Some("score"), after),
            (Some("date"), after)
        ]
    );
    assert_eq!(wide.table.dates.form, DateForm::ShortYear);
}
