//! Answers as they are asked: how they are coded, and what shows that they are coded otherwise.

use vernieuwend_verantwoorden::engine::instrument::{AnswerCoding, Coding};
use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::register::{Reason, Stream, Tally};

use super::{bytes, codes, pairs, plan_with, policy, register, register_under};

fn declared(effect: &str, coding: Coding, participations: &str, measurements: &str) -> Register {
    let plan = plan_with(effect, |measurement| {
        let mut answers = AnswerCoding::new(coding);
        answers.source = Some("Handleiding van de eenzaamheidsschaal (1999)".to_owned());
        measurement.answers = Some(answers);
    });
    register_under(&plan, participations, measurements)
}

#[test]
fn the_two_orders_of_the_questionnaire_give_the_same_once_they_are_declared() {
    let people = "loneliness-coding/p.jsonl";
    let no_first = declared(
        "eenzaam",
        Coding::AsScored,
        people,
        "loneliness-coding/no-is-1.jsonl",
    );
    let yes_first = declared(
        "eenzaam",
        Coding::YesIsOne,
        people,
        "loneliness-coding/yes-is-1.jsonl",
    );
    assert_eq!(pairs(&no_first, "eenzaam"), pairs(&yes_first, "eenzaam"));
    assert_eq!(pairs(&no_first, "eenzaam").len(), 40);
    assert!(codes(&yes_first).is_empty());
}

#[test]
fn without_a_declaration_the_reading_of_the_answers_is_told() {
    for name in ["no-is-1", "yes-is-1"] {
        let register = register("", &format!("loneliness-coding/{name}.jsonl"));
        assert_eq!(codes(&register), ["coding-undeclared"], "{name}");
        let finding = register.warnings().iter().next().unwrap();
        assert!(finding.help.nl.contains("`yes-is-1`"), "{}", finding.help.nl);
    }
}

#[test]
fn items_of_the_two_sides_that_agree_are_told() {
    // Somebody turned the social items round already, so that a high answer is lonely throughout.
    let line = |person: usize, answer: u8| {
        let items: Vec<String> = (1..=11).map(|item| format!("\"{item}\":{answer}")).collect();
        let items = items.join(",");
        format!(
            "{{\"effect\":\"eenzaam\",\"person\":\"p{person}\",\"moment\":\"before\",\"date\":\"2025-02-04\",\"items\":{{{items}}}}}\n"
        )
    };
    let lines: String = (0..30)
        .map(|person| line(person, if person % 3 == 0 { 1 } else { 3 }))
        .collect();
    let mut tally = Tally::new(&policy(), &super::plan());
    tally.measurements(lines.as_bytes()).unwrap();
    assert_eq!(codes(&tally.finish()), ["coding-undeclared", "items-run-against"]);
}

#[test]
fn the_form_with_five_answers_is_read_when_declared_and_else_refused_as_a_whole() {
    let (people, scores) = ("five-answers/p.jsonl", "five-answers/m.jsonl");
    let undeclared = register(people, scores);
    let counts = undeclared.counts(Stream::Measurements).unwrap();
    assert_eq!((counts.read, counts.refused), (400, 400));
    let reasons: Vec<Reason> = undeclared.refusal_counts().keys().copied().collect();
    assert_eq!(reasons, [Reason::UndeclaredCoding]);
    assert_eq!(codes(&undeclared), ["records-refused", "coding-other"]);
    let read = declared("eenzaam", Coding::FiveNoIsOne, people, scores);
    assert_eq!(read.counts(Stream::Measurements).unwrap().refused, 0);
    assert_eq!(pairs(&read, "eenzaam").len(), 200);
}

#[test]
fn raw_sums_are_multiplied_when_declared_and_else_refused_as_a_whole() {
    let (people, scores) = ("who5/p.jsonl", "who5/m.jsonl");
    let undeclared = register(people, scores);
    let counts = undeclared.counts(Stream::Measurements).unwrap();
    assert_eq!((counts.read, counts.refused), (120, 120));
    let [group] = undeclared.refusal_groups() else {
        panic!("{:?}", undeclared.refusal_groups())
    };
    assert_eq!(group.count, 120);
    assert!(group.help.nl.contains("raw-sum"), "{}", group.help.nl);
    let read = declared("welzijn", Coding::RawSum, people, scores);
    assert_eq!(read.counts(Stream::Measurements).unwrap().refused, 0);
    assert_eq!(pairs(&read, "welzijn")[0], (60, 68));
}

#[test]
fn answers_may_be_words_and_a_message_names_its_item() {
    let text = String::from_utf8(bytes("loneliness-coding/no-is-1.jsonl")).unwrap();
    let words = text.replace(": 1", ": \"Nee\"").replace(": 3", ": \"ja!\"");
    assert_ne!(text, words);
    let of = |text: &str| {
        let mut tally = Tally::new(&policy(), &super::plan());
        tally.measurements(text.as_bytes()).unwrap();
        tally.finish()
    };
    assert_eq!(pairs(&of(&words), "eenzaam"), pairs(&of(&text), "eenzaam"));
    let odd = of(&text
        .lines()
        .next()
        .unwrap()
        .replace("\"3\": ", "\"3\": 10")
        .replace("\"5\": ", "\"5\": 0.5"));
    let told: Vec<&str> = odd.refusals().iter().map(|one| one.message.en.as_str()).collect();
    assert!(
        told.iter()
            .all(|message| message.contains("item `3`") || message.contains("item `5`")),
        "{told:?}"
    );
    assert!(!told.is_empty());
}
