//! Which of several scores stand for a person's before and after.

use vernieuwend_verantwoorden::engine::instrument::Instrument;
use vernieuwend_verantwoorden::engine::register::Scores;
use vernieuwend_verantwoorden::register::Reason;

use super::setting::{register, told};

fn line(person: &str, moment: &str, date: &str, score: u32) -> String {
    format!(
        "{{\"effect\":\"welbevinden\",\"person\":\"{person}\",\"moment\":\"{moment}\",\"date\":\"{date}\",\"score\":{score}}}\n"
    )
}

#[test]
fn the_earliest_before_and_the_latest_after_stand_for_a_person() {
    let lines = [
        line("a", "before", "2025-02-01", 40),
        line("a", "before", "2025-01-15", 44),
        line("a", "after", "2025-06-01", 60),
        line("a", "later", "2025-09-01", 64),
        line("a", "after", "2025-08-01", 68),
    ];
    let register = register("", &lines.concat());
    let scores = register.scores(1);
    assert_eq!(scores[0].pair(), Some((44, 64)));
    assert_eq!(scores[0].before.as_ref().unwrap().day.to_string(), "2025-01-15");
}

#[test]
fn equal_duplicates_are_one_and_two_scores_on_a_day_are_none() {
    let lines = [
        line("a", "before", "2025-02-01", 40),
        line("a", "before", "2025-02-01", 40),
        line("b", "before", "2025-02-01", 40),
        line("b", "before", "2025-02-01", 44),
        line("b", "before", "2025-03-01", 48),
    ];
    let register = register("", &lines.concat());
    let before: Vec<_> = register
        .scores(1)
        .iter()
        .map(|one| one.before.as_ref().unwrap().scores.single())
        .collect();
    assert_eq!(before, [Some(40), Some(48)]);
    let message = "the same person has another score on this day and moment";
    assert_eq!(
        told(&register),
        [
            (3, Reason::TwoScoresOnOneDay, message),
            (4, Reason::TwoScoresOnOneDay, message)
        ]
    );
    assert_eq!(register.sources().next().unwrap().2.refused, 0);
    assert_eq!(register.sources().nth(1).unwrap().2.refused, 2);
}

#[test]
fn an_after_that_precedes_every_before_is_refused_with_it() {
    let lines = [
        line("a", "before", "2025-06-01", 40),
        line("a", "after", "2025-02-01", 60),
    ];
    let register = register("", &lines.concat());
    assert!(register.scores(1).is_empty());
    let reasons: Vec<_> = told(&register).iter().map(|one| (one.0, one.1)).collect();
    assert_eq!(
        reasons,
        [(1, Reason::AfterPrecedesBefore), (2, Reason::AfterPrecedesBefore)]
    );
}

#[test]
fn who_was_measured_only_once_stays_so() {
    let lines = [
        line("a", "before", "2025-06-01", 0),
        line("b", "later", "2025-06-01", 100),
    ];
    let register = register("", &lines.concat());
    let scores = register.scores(1);
    assert_eq!(scores[0].before.as_ref().unwrap().scores, Scores::One(0));
    assert_eq!(
        (scores[0].after.as_ref(), scores[1].before.as_ref()),
        (None, None)
    );
    assert!(scores.iter().all(|one| one.pair().is_none()));
}

#[test]
fn who_was_measured_but_never_took_part_is_marked_and_not_reached() {
    let contact = r#"{"activity":"koffie","person":"a","date":"2025-03-01"}
{"activity":"taalmaatje","person":"b","date":"2025-03-01"}"#;
    let lines = ["a", "b", "c"].map(|person| line(person, "before", "2025-02-01", 40));
    let register = register(contact, &lines.concat());
    let took_part: Vec<bool> = register.scores(1).iter().map(|one| one.took_part).collect();
    assert_eq!(took_part, [true, false, false], "b took part in another activity");
    assert_eq!(register.people().len(), 2);
}

#[test]
fn items_become_a_score_and_parts_stay_apart() {
    let items = |moment: &str, date: &str, items: &str| {
        format!(
            "{{\"effect\":\"minder-eenzaam\",\"person\":\"a\",\"moment\":\"{moment}\",\"date\":\"{date}\",\"items\":{items}}}\n"
        )
    };
    // Emotional 3, 9, 10 score on 2 or 3; social 4, 7, 8 on 1 or 2; item 8 missing once is allowed.
    let domains = |level: u8| {
        let matrix = Instrument::built_in("zrm-2017", "2017").unwrap();
        let parts = matrix
            .parts()
            .iter()
            .map(|part| format!("\"{}\":{level}", part.code));
        parts.collect::<Vec<_>>().join(",")
    };
    let matrix = |moment: &str, date: &str, level: u8| {
        format!(
            "{{\"effect\":\"zelfredzaam\",\"person\":\"a\",\"moment\":\"{moment}\",\"date\":\"{date}\",\"items\":{{{}}}}}\n",
            domains(level)
        )
    };
    let lines = [
        items("before", "2025-02-01", r#"{"3":3,"9":1,"10":2,"4":2,"7":3}"#),
        items(
            "after",
            "2025-06-01",
            r#"{"8":3,"7":3,"4":3,"10":1,"9":1,"3":null}"#,
        ),
        matrix("before", "2025-02-01", 2),
        matrix("after", "2025-06-01", 4),
    ];
    let register = register("", &lines.concat());
    assert_eq!(told(&register), []);
    assert_eq!(register.scores(0)[0].pair(), Some((3, 0)));
    assert_eq!(register.scores(2)[0].pair_on(12), Some((2, 4)));
    assert_eq!(register.scores(2)[0].pair_on(13), None);
    assert_eq!(
        register.scores(2)[0].pair(),
        None,
        "there is no total over domains"
    );
}
