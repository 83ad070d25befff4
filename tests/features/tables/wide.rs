//! Wide measurements, items in columns, and surveys.

use vernieuwend_verantwoorden::mapping::{Column, Field, Fixed, Holds, SurveyReading};
use vernieuwend_verantwoorden::register::Moment;
use vernieuwend_verantwoorden::value::{Figure, Responses};

use super::{bytes, read, table, told};

#[test]
fn a_row_per_person_becomes_a_measurement_per_moment() {
    let mut wide = table(Holds::Measurements).with_column("Cliëntnummer", Field::Person);
    wide.columns
        .push(Column::new("Voor", Field::Score).at_moment(Moment::Before));
    wide.columns
        .push(Column::new("Na", Field::Score).at_moment(Moment::After));
    wide.fixed.push(Fixed::new(Field::Effect, "eenzaam"));
    for (moment, day) in [(Moment::Before, "2025-02-01"), (Moment::After, "2025-11-01")] {
        let mut fixed = Fixed::new(Field::Date, day);
        fixed.moment = Some(moment);
        wide.fixed.push(fixed);
    }
    let rows = bytes("export/metingen_breed.csv");
    let (reading, register) = read(&wide, &rows).unwrap();
    let text: String = rows.iter().map(|byte| char::from(*byte)).collect();
    let cells = text.lines().skip(1).flat_map(|line| line.split(';').skip(1));
    let filled = cells.filter(|cell| !cell.trim().is_empty()).count() as u64;
    assert_eq!((reading.counts.read, reading.counts.refused), (filled, 0));
    let one = register
        .scores(0)
        .iter()
        .find(|one| one.pair().is_some())
        .unwrap();
    assert_eq!(one.before.as_ref().unwrap().day.to_string(), "2025-02-01");
    assert_eq!(one.after.as_ref().unwrap().day.to_string(), "2025-11-01");
}

#[test]
fn items_have_columns_of_their_own_in_figures_or_words() {
    let rows = "effect,person,moment,date,items.3,items.4,items.7,items.8,items.9,items.10\n\
        eenzaam6,a,nulmeting,2025-03-01,3,2,3,,1,2\n\
        eenzaam6,b,Voormeting,2025-03-01,ja,min of meer,ja,,nee,Min of meer\n\
        eenzaam6,c,voor,2025-03-01,ja,misschien,ja,,nee,nee\n";
    let (_, register) = read(&table(Holds::Measurements), rows.as_bytes()).unwrap();
    let of = |person: usize| register.scores(1)[person].before.clone().unwrap().scores;
    assert_eq!(of(0).single(), Some(3));
    assert_eq!(of(0), of(1));
    assert_eq!(
        told(&register),
        [(
            4,
            "answer `misschien` to item `4` is not a number, and the word is not known".to_owned()
        )]
    );
}

#[test]
fn a_row_per_respondent_becomes_asked_answered_and_agreed() {
    let question = "Sinds ik hier kom ken ik meer mensen in mijn straat";
    let mut survey = table(Holds::Survey)
        .without_column("Response-ID")
        .without_column("Tijdstempel")
        .without_column("Toelichting");
    let mut answers = Column::new(question, Field::Answer);
    answers.question = Some("meer-mensen".to_owned());
    answers.effect = Some(vernieuwend_verantwoorden::value::Id::new("tevreden").unwrap());
    survey.columns.push(answers);
    let rows = bytes("export/enquete.csv");
    let reading = SurveyReading::of_table("enquete.csv", &survey, &rows[..]).unwrap();
    let text = String::from_utf8(rows).unwrap();
    let given: Vec<&str> = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').nth(2).unwrap())
        .collect();
    let count = |fits: &dyn Fn(&str) -> bool| given.iter().filter(|one| fits(one)).count() as u64;
    let result = &reading.results("Enquête december 2025")[0];
    assert_eq!(result.question, question);
    assert_eq!(result.asked, Figure::Known(Responses(given.len() as u64)));
    assert_eq!(
        result.answered,
        Figure::Known(Responses(count(&|one| !one.is_empty())))
    );
    assert_eq!(
        result.agreed,
        Figure::Known(Responses(count(
            &|one| one == "Mee eens" || one == "Helemaal mee eens"
        )))
    );
    assert!(reading.refusals.is_empty());

    survey.asked = Some(200);
    let odd =
        "Response-ID,Tijdstempel,Sinds ik hier kom ken ik meer mensen in mijn straat,Toelichting\n1,,Tja,\n";
    let reading = SurveyReading::of_table("enquete.csv", &survey, odd.as_bytes()).unwrap();
    assert_eq!(
        (reading.questions[0].asked, reading.questions[0].answered),
        (200, 0)
    );
    assert_eq!(
        reading.refusals[0].message.en,
        "it is not known whether answer `Tja` agrees"
    );
}
