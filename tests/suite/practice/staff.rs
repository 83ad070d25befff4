//! Members of staff are protected like people: what a few of them answered is in nothing that leaves, and of a round of a few
//! in nothing at all.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::code::{Beacon, ProfessionalCharacteristic};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::{Organisation, Plan};
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::practice::{
    CompetenceRound, CompetenceScore, PositioningRound, Practice, SelfAssessments,
};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, EffectReport, RoundShown};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::{Figure, Id, RecordsRead};

use super::{Way, day, decimal, fifth, file, year};

/// A report of this practice alone.
fn reported(practice: Practice, way: &Way) -> EffectReport {
    let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year());
    let policy = policy.check().unwrap();
    let plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year());
    let plan = plan.check_against(&policy).unwrap();
    let mut narrative = Narrative::new(Id::new("toelichting").unwrap(), year());
    narrative.practice = practice;
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let tally = Tally::new(&policy, &plan);
    let joined = account(&policy, &plan, &tally).with_narrative(&narrative);
    let made_on = day("2026-03-02");
    match way {
        Way::Inside => joined.internal(made_on),
        Way::Outside => {
            joined
                .protect(&Disclosure::k5(), Audience::Public, made_on)
                .unwrap()
                .report
        }
    }
}

/// Everything that it shows: its text with its findings and sentences, its pages, its tables.
fn shown(practice: Practice, way: &Way) -> String {
    let report = reported(practice, way);
    let mut shown = format::write(&report).unwrap();
    for language in [Language::Nl, Language::En] {
        shown += &render::page(&report, language);
        shown += &render::markdown(&report, language);
    }
    if matches!(way, Way::Outside) {
        for file in render::tables(&report, render::CsvMarks::Point).unwrap() {
            shown += &file.text;
        }
    }
    shown
}

fn two(answers: [(f64, f64); 2], scores: [f64; 2]) -> Practice {
    let [one, other] = answers;
    let mut practice = Practice::default();
    practice.positioning.push(fifth(
        "klein",
        "2025-03-12",
        &[("m-1", one.0, one.1), ("m-2", other.0, other.1)],
    ));
    let mut round = CompetenceRound::new(Id::new("interviews").unwrap(), day("2025-04-09"));
    for ((scored, scorer), score) in [("m-1", "m-2"), ("m-2", "m-1")].into_iter().zip(scores) {
        round.answers.push(CompetenceScore::new(
            scored.parse().unwrap(),
            scorer.parse().unwrap(),
            ProfessionalCharacteristic::IntegratedWork,
            decimal(score),
        ));
    }
    practice.competences.push(round);
    practice
}

#[test]
fn of_a_round_of_two_nothing_shows_whatever_they_answered() {
    for way in [Way::Inside, Way::Outside] {
        let usual = shown(two([(1.0, 5.0), (2.0, 4.5)], [2.0, 4.0]), &way);
        assert!(usual.contains("round-too-small"));
        for (answers, scores) in [
            ([(5.0, 1.0), (5.0, 1.0)], [1.0, 1.0]),
            // Also where a score is off the scale, or somebody scored nothing else.
            ([(3.5, 4.5), (9.0, 4.5)], [2.0, 8.5]),
        ] {
            assert!(usual == shown(two(answers, scores), &way));
        }
    }
}

#[test]
fn answers_are_read_as_lines_and_a_round_is_the_same_as_in_a_narrative() {
    let text = file("narrative.json");
    let mut narrative = format::read::<Narrative>(&text).unwrap().into_document();
    let mut answers = SelfAssessments::default();
    answers
        .lines(
            "self-assessments.jsonl",
            file("self-assessments.jsonl").as_bytes(),
        )
        .unwrap();
    let read = answers.join(&mut narrative.practice);
    assert_eq!((read[0].read, read[0].refusals.len()), (320, 0));
    assert_eq!(
        narrative.practice.positioning[0].answers.len(),
        320,
        "40 people, 8 beacons"
    );
    // The same answers in another order give the same report.
    let mut lines: Vec<String> = file("self-assessments.jsonl")
        .lines()
        .map(str::to_owned)
        .collect();
    lines.reverse();
    let mut other = format::read::<Narrative>(&text).unwrap().into_document();
    let mut answers = SelfAssessments::default();
    answers
        .lines("self-assessments.jsonl", lines.join("\n").as_bytes())
        .unwrap();
    answers.join(&mut other.practice);
    for way in [Way::Inside, Way::Outside] {
        let one = shown(narrative.practice.clone(), &way);
        assert!(one == shown(other.practice.clone(), &way));
    }
}

#[test]
fn a_refused_answer_is_counted_and_said_without_what_was_answered() {
    let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year());
    let policy = policy.check().unwrap();
    let plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year());
    let plan = plan.check_against(&policy).unwrap();
    let mut narrative = Narrative::new(Id::new("toelichting").unwrap(), year());
    let round = PositioningRound::new(Id::new("voorjaar").unwrap(), day("2025-03-12"));
    narrative.practice.positioning.push(round);
    let lines: Vec<String> = (1..=12)
        .map(|nth| {
            let score = if nth == 7 { "9" } else { "2.5" };
            format!(
                r#"{{"round": "voorjaar", "respondent": "m-{nth}", "beacon": "wns:2", "current": {score}}}"#
            )
        })
        .collect();
    let mut answers = SelfAssessments::default();
    answers
        .lines("antwoorden.jsonl", lines.join("\n").as_bytes())
        .unwrap();
    let read = answers.join(&mut narrative.practice);
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let tally = Tally::new(&policy, &plan);
    let joined = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .with_self_assessments(&read);
    let inside = joined.internal(day("2026-03-02"));
    let counted = inside.sources.records.self_assessments.as_ref().unwrap();
    assert_eq!(
        (counted.read, counted.refused),
        (Figure::Known(RecordsRead(12)), 1)
    );
    let found: Vec<_> = inside.findings.list.with_code("records-refused").collect();
    assert_eq!(found[0].source.as_deref(), Some("antwoorden.jsonl"));
    assert_eq!(found[0].facts.get("lines").map(String::as_str), Some("7"));

    let outside = joined
        .protect(&Disclosure::k5(), Audience::Public, day("2026-03-02"))
        .unwrap();
    let counted = outside.report.sources.records.self_assessments.as_ref().unwrap();
    assert_eq!((counted.read, counted.refused), (Figure::Suppressed, 1));
    let found: Vec<_> = outside
        .report
        .findings
        .list
        .with_code("records-refused")
        .collect();
    assert_eq!(found[0].facts.get("lines"), None);
    let page = render::page(&outside.report, Language::Nl);
    assert!(page.contains("en ook antwoorden van medewerkers (1 geweigerd)"));
}

/// A round on one beacon, and the scores of the same people on one characteristic.
fn both(id: &str, on: &str, scores: &[(String, f64)]) -> Practice {
    let answers: Vec<(&str, f64, f64)> = (scores.iter())
        .map(|(who, score)| (who.as_str(), *score, 4.0))
        .collect();
    let mut practice = Practice::default();
    practice.positioning.push(fifth(id, on, &answers));
    let mut round = CompetenceRound::new(Id::new(id).unwrap(), day(on));
    round.answers.extend(scores.iter().map(|(who, score)| {
        CompetenceScore::new(
            who.parse().unwrap(),
            "scorer".parse().unwrap(),
            ProfessionalCharacteristic::IntegratedWork,
            decimal(*score),
        )
    }));
    practice.competences.push(round);
    practice
}

/// What is shown of two rounds, the later first.
fn of_two(first: &[(String, f64)], second: &[(String, f64)]) -> [[RoundShown; 2]; 2] {
    let mut practice = both("voorjaar", "2025-03-12", first);
    let later = both("najaar", "2025-10-08", second);
    practice.positioning.extend(later.positioning);
    practice.competences.extend(later.competences);
    let told = reported(practice, &Way::Outside).practice.unwrap();
    [
        [told.positioning[0].shown, told.positioning[1].shown],
        [told.competences[0].shown, told.competences[1].shown],
    ]
}

#[test]
fn two_rounds_that_differ_in_a_few_do_not_stand_side_by_side() {
    let forty: Vec<(String, f64)> = (0..40)
        .map(|nth| (format!("m-{nth}"), 2.0 + f64::from(nth % 4) / 2.0))
        .collect();
    let first_stands = [[RoundShown::TooAlike, RoundShown::Means]; 2];
    let both_stand = [[RoundShown::Means; 2]; 2];
    // The same people but one: the difference of the sums is what that one answered.
    assert_eq!(of_two(&forty, &forty[..39]), first_stands);
    // The same people, of whom one answered otherwise.
    let mut one_otherwise = forty.clone();
    one_otherwise[7].1 = 5.0;
    assert_eq!(of_two(&forty, &one_otherwise), first_stands);
    // One went and another came.
    let mut one_new = forty.clone();
    one_new[0].0 = "m-new".to_owned();
    one_new[0].1 = 4.5;
    assert_eq!(of_two(&forty, &one_new), first_stands);
    // Nobody answered otherwise: nothing follows from twice the same.
    assert_eq!(of_two(&forty, &forty), both_stand);
    // As many as a mean needs answered otherwise.
    for (otherwise, shown) in [(10, first_stands), (11, both_stand)] {
        let mut some = forty.clone();
        some.iter_mut()
            .take(otherwise)
            .for_each(|(_, score)| *score += 0.5);
        assert_eq!(of_two(&forty, &some), shown, "{otherwise}");
    }
}

#[test]
fn a_round_that_stays_inside_says_why_and_shows_no_figure() {
    let forty: Vec<(String, f64)> = (0..40)
        .map(|nth| (format!("m-{nth}"), 2.0 + f64::from(nth % 4) / 2.0))
        .collect();
    let mut practice = both("voorjaar", "2025-03-12", &forty);
    practice
        .positioning
        .extend(both("najaar", "2025-10-08", &forty[..39]).positioning);
    let report = reported(practice, &Way::Outside);
    let told = &report.practice.as_ref().unwrap().positioning[0];
    assert!(told.beacons.is_empty());
    assert_eq!(told.respondents, Figure::Suppressed);
    assert!(
        told.statement
            .nl
            .starts_with("Deze ronde verschilt van een eerdere alleen in wat een paar medewerkers zeiden."),
        "{}",
        told.statement.nl
    );
    assert!(render::page(&report, Language::Nl).contains("blijven de cijfers in de organisatie"));
}

#[test]
fn what_is_hidden_inside_is_not_called_no_difference() {
    // Six answered, three on each of two beacons.
    let mut round = fifth(
        "ronde",
        "2025-03-12",
        &[("m-1", 1.0, 4.0), ("m-2", 5.0, 4.0), ("m-3", 1.0, 4.0)],
    );
    let mut other = fifth(
        "ronde",
        "2025-03-12",
        &[("m-4", 1.0, 4.0), ("m-5", 5.0, 4.0), ("m-6", 1.0, 4.0)],
    );
    for answer in &mut other.answers {
        answer.beacon = Beacon::OwnStrength;
    }
    round.answers.extend(other.answers);
    let mut practice = Practice::default();
    practice.positioning.push(round);
    let report = reported(practice, &Way::Inside);
    let told = &report.practice.as_ref().unwrap().positioning[0].statement.nl;
    assert!(
        told.contains("Hoe ver de antwoorden uiteenlopen, is niet te tonen"),
        "{told}"
    );
}
