//! The shipped call for subsidies: the offers made of it, checked, and shown as they are handed in.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::finding::Severity;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::{Assessment, Composed, TenderOffer};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, EffectReport};
use vernieuwend_verantwoorden::rules::{Check, Checked, OfferContext};
use vernieuwend_verantwoorden::sentence::{Piece, characters, laid_out};
use vernieuwend_verantwoorden::tender;
use vernieuwend_verantwoorden::value::document::Document;

use crate::given::root;
use crate::pages::given::compare;
use crate::pages::html::{stands_by_itself, words};

fn path(name: &str) -> PathBuf {
    root().join("examples/data/subsidy-call").join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap()
}

fn read<T: Document>(name: &str) -> T {
    let read = format::read::<T>(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(read.notes().is_empty(), "{name}");
    read.into_document()
}

fn policy() -> Checked<PolicyFramework> {
    read::<PolicyFramework>("policy-framework.json").check().unwrap()
}

fn plan(name: &str) -> Checked<Plan> {
    read::<Plan>(name).check_against(&policy()).unwrap()
}

/// The report over 2025 that the first applicant quotes.
fn earlier() -> EffectReport {
    let (policy, plan) = (policy(), plan("earlier/plan.json"));
    let narrative = read::<Narrative>("earlier/narrative.json");
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    let records = text("earlier/participations.jsonl");
    let read = tally.participations_from("participations.jsonl", records.as_bytes());
    assert_eq!(read.unwrap().refused, 0);
    let records = text("earlier/measurements.jsonl");
    let read = tally.measurements_from("measurements.jsonl", records.as_bytes());
    assert_eq!(read.unwrap().refused, 0);
    account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .protect(
            &Disclosure::k5(),
            Audience::Commissioner,
            "2026-03-12".parse().unwrap(),
        )
        .unwrap()
        .report
}

/// The offer of the first applicant, made again.
fn first() -> TenderOffer {
    let (policy, plan) = (policy(), plan("plan.json"));
    let narrative = read::<Narrative>("narrative.json");
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let report = earlier();
    tender::offer(&policy, &plan)
        .with_narrative(&narrative)
        .with_evidence(&[&report])
        .made_on("2026-09-24".parse().unwrap())
        .unwrap()
}

/// The offer of the second applicant, made again.
fn second() -> TenderOffer {
    let (policy, plan) = (policy(), plan("second/plan.json"));
    tender::offer(&policy, &plan)
        .made_on("2026-09-25".parse().unwrap())
        .unwrap()
}

/// Holds a shipped document against what is made today, or writes it when asked.
#[track_caller]
fn is_shipped(name: &str, made: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(path(name), made).unwrap();
    }
    assert!(
        text(name) == made,
        "{name} is not what is made today: run with BLESS=1"
    );
}

#[test]
fn the_shipped_documents_are_those_that_are_made() {
    fn canonical<T: Document>(name: &str) {
        is_shipped(name, &format::write(&read::<T>(name)).unwrap());
    }
    canonical::<PolicyFramework>("policy-framework.json");
    for name in ["plan.json", "earlier/plan.json", "second/plan.json"] {
        canonical::<Plan>(name);
    }
    for name in ["narrative.json", "earlier/narrative.json"] {
        canonical::<Narrative>(name);
    }
    is_shipped("earlier/effect-report.json", &format::write(&earlier()).unwrap());
    is_shipped("tender-offer.json", &format::write(&first()).unwrap());
    is_shipped("second/tender-offer.json", &format::write(&second()).unwrap());
    canonical::<Assessment>("assessment.json");
}

#[test]
fn the_first_offer_answers_everything_and_nothing_is_off() {
    let (policy, plan, report) = (policy(), plan("plan.json"), earlier());
    assert!(
        policy.findings().is_empty(),
        "{}",
        policy.findings().text(Language::Nl)
    );
    assert!(
        plan.findings().is_empty(),
        "{}",
        plan.findings().text(Language::Nl)
    );
    let reports = [&report];
    let offer = first();
    let context = OfferContext::from((&policy, &plan)).with_reports(&reports);
    let findings = offer.findings(context);
    assert!(findings.is_empty(), "{}", findings.text(Language::Nl));
    assert!(
        offer
            .answers
            .iter()
            .all(|answer| answer.is_answered() && answer.left_out == 0)
    );
}

#[test]
fn the_second_offer_leaves_open_what_it_does_not_hold_and_says_so() {
    let (policy, plan, offer) = (policy(), plan("second/plan.json"), second());
    let findings = offer.findings((&policy, &plan));
    let errors: Vec<(&str, &str)> = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| (finding.code.as_ref(), finding.pointer.as_str()))
        .collect();
    assert_eq!(
        errors,
        [
            ("criterion-unanswered", "/answers/1"),
            ("requirement-unanswered", "/requirements/3"),
        ]
    );
    let page = words(&render::offer_page(&offer, Language::Nl));
    assert!(page.contains(
        "Nog niet beantwoord: het plan noemt geen eerder werk, en er is geen eerdere rapportage bij."
    ));
    assert!(
        page.contains("Voor het doel ‘Mantelzorgers houden hun zorg vol’ biedt dit plan geen beoogd effect.")
    );
}

#[test]
fn nothing_is_said_twice_in_what_is_handed_in() {
    let offer = first();
    for language in [Language::Nl, Language::En] {
        let mut said = BTreeSet::new();
        for answer in &offer.answers {
            for piece in laid_out(answer, &offer.evidence, language) {
                match piece {
                    Piece::Paragraph(text) => assert!(said.insert(text.clone()), "{text}"),
                    Piece::Table(table) => {
                        for row in table.rows {
                            let row = row.join(" | ");
                            assert!(said.insert(row.clone()), "{row}");
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    // Where earlier reports have a criterion of their own, they are quoted there and not with the effects.
    let Some(Composed::Effects(effects)) = &offer.answers[0].composed else {
        panic!("effects")
    };
    let lines = effects.goals.iter().flat_map(|goal| &goal.lines);
    assert!(lines.clone().count() == 3 && lines.clone().all(|line| line.reported.is_empty()));
}

#[test]
fn the_pages_of_offers_are_the_committed_ones() {
    let (first, second) = (first(), second());
    compare("offer.html", &render::offer_page(&first, Language::Nl));
    compare("offer.en.html", &render::offer_page(&first, Language::En));
    compare("offer-open.html", &render::offer_page(&second, Language::Nl));
    compare("offer.md", &render::offer_markdown(&first, Language::Nl));
    let assessment: Assessment = read("assessment.json");
    compare(
        "assessment.html",
        &render::assessment_page(&assessment, Language::Nl),
    );
    compare(
        "assessment.en.html",
        &render::assessment_page(&assessment, Language::En),
    );
    compare(
        "assessment.md",
        &render::assessment_markdown(&assessment, Language::Nl),
    );
}

/// The offers beside each other, made again.
fn assessed() -> Assessment {
    let (first, second) = (first(), second());
    tender::assess(&policy(), &[&first, &second], "2026-10-05".parse().unwrap()).unwrap()
}

#[test]
fn the_shipped_assessment_is_what_is_made_with_marks_of_people() {
    let mut marked: Assessment = read("assessment.json");
    let findings = marked.findings(());
    assert!(findings.is_empty(), "{}", findings.text(Language::Nl));
    let mut marks = 0;
    for answer in marked
        .criteria
        .iter_mut()
        .flat_map(|criterion| &mut criterion.answers)
    {
        marks += usize::from(answer.mark.take().is_some());
        answer.because = None;
    }
    assert_eq!(marks, 10);
    assert_eq!(marked, assessed());
}

#[test]
fn offers_stand_beside_each_other_without_a_total_or_a_ranking() {
    let assessment = assessed();
    let offers: Vec<&str> = assessment.offers.iter().map(|offer| offer.id.as_str()).collect();
    assert_eq!(offers, ["kadehuis-plan-2027", "ontmoet-plan-2027"]);
    let holds: Vec<(&str, &str)> = assessment
        .criteria
        .iter()
        .map(|criterion| {
            (
                criterion.answers[0].holds.nl.as_str(),
                criterion.answers[1].holds.nl.as_str(),
            )
        })
        .collect();
    assert_eq!(
        holds,
        [
            (
                "een tekst; 3 effecten, 3 met een meting en 3 met een streven",
                "1 effect, 1 met een meting en 1 met een streven; 2 doelen zonder effect"
            ),
            (
                "een tekst; 2 eerdere opdrachten, 2 effecten in eerdere rapportages",
                "het plan noemt geen eerder werk, en er is geen eerdere rapportage bij"
            ),
            ("een tekst", "een tekst"),
            ("4 risico's", "1 risico"),
            ("gevraagd € 244.000,00", "gevraagd € 50.500,00"),
        ]
    );
    let apart: Vec<(&str, &str)> = assessment
        .apart
        .iter()
        .map(|asked| {
            (
                asked.answers[0].holds.nl.as_str(),
                asked.answers[1].holds.nl.as_str(),
            )
        })
        .collect();
    assert_eq!(
        apart[0],
        (
            "€ 5.400,00, bij een verplichting van € 4.880,00",
            "€ 2.100,00, bij een verplichting van € 1.010,00"
        )
    );
    let page = words(&render::assessment_page(&read("assessment.json"), Language::Nl));
    // 8 of 10 on a criterion of 35 points.
    assert!(page.contains(">28<"), "the points of a mark");
    for word in ["Totaal", "totaal:", "Rang", "winnaar", "beste"] {
        assert!(!page.contains(word), "{word}");
    }
    stands_by_itself(&render::assessment_page(&assessment, Language::En));
}

#[test]
fn only_offers_to_one_assignment_with_ids_of_their_own_stand_beside_each_other() {
    let (policy, first, mut second) = (policy(), first(), second());
    let day = "2026-10-05".parse().unwrap();
    let twice = tender::assess(&policy, &[&first, &first], day).unwrap_err();
    assert_eq!(
        twice.message().nl,
        "twee offertes hebben het id `kadehuis-plan-2027`"
    );
    second.assignment.assignment = vernieuwend_verantwoorden::value::Id::new("iets-anders").unwrap();
    let other = tender::assess(&policy, &[&first, &second], day).unwrap_err();
    assert_eq!(
        other.message().en,
        "offer `ontmoet-plan-2027` answers assignment `iets-anders`, not `oproep-2027`"
    );
}

#[test]
fn an_offer_is_laid_out_in_the_order_of_the_assignment_and_its_lengths_are_those_of_the_page() {
    let offer = first();
    let page = render::offer_page(&offer, Language::Nl);
    stands_by_itself(&page);
    let mut after = 0;
    for answer in &offer.answers {
        let heading = format!(">{}</h", answer.name.replace('\'', "&#39;"));
        let at = page.find(&heading).unwrap_or_else(|| panic!("{}", answer.name));
        assert!(at > after, "{}", answer.name);
        after = at;
        let length = characters(&laid_out(answer, &offer.evidence, Language::Nl));
        let shown = if length > 999 {
            format!("{}.{:03} ", length / 1_000, length % 1_000)
        } else {
            format!("{length} ")
        };
        let (_, below) = page.split_at(at);
        let about = below.split("</p>").take(2).collect::<String>();
        assert!(about.contains(&shown), "{}: {about}", answer.name);
    }
}

#[test]
fn whatever_stands_in_an_offer_its_page_is_whole_and_nothing_in_it_is_obeyed() {
    let mut offer = first();
    let evil = "<script>alert(1)</script> | *x* [y](z)\u{202e} \"'";
    offer.organisation.name = evil.to_owned();
    offer.assignment.title = evil.to_owned();
    for answer in &mut offer.answers {
        answer.name = evil.to_owned();
        answer.written = Some(format!("{evil}\n\n{}", "lang ".repeat(2_000)));
        answer.description = Some(evil.to_owned());
    }
    offer.requirements[0].text = evil.to_owned();
    offer.requirements[0].proof = Some(evil.to_owned());
    let again = offer.answers[0].clone();
    offer.answers.extend(std::iter::repeat_n(again, 60));
    for language in [Language::Nl, Language::En] {
        let page = render::offer_page(&offer, language);
        stands_by_itself(&page);
        assert!(!page.contains("<script") && !page.contains('\u{202e}'));
        let text = render::offer_markdown(&offer, language);
        assert!(text.contains("\\<script\\>"));
        assert!(!text.replace("\\<", "").contains("<script"));
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
    }
}

#[test]
fn an_offer_without_anything_still_gives_a_page() {
    let mut offer = second();
    offer.answers.clear();
    offer.lines.clear();
    offer.requirements.clear();
    offer.agreements.clear();
    offer.social_return = None;
    offer.indicators.clear();
    offer.commissioners.clear();
    let page = render::offer_page(&offer, Language::En);
    stands_by_itself(&page);
    assert!(!page.contains("<table>"));
}
