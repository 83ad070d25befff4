//! The data in `examples/data/`: read into the types, made by the program beside it, and as rich as promised.

use std::fs;
use std::path::{Path, PathBuf};

use crate::invented::shipped as program;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::value::document::Document;

mod documents;
mod register;
mod texts;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn document<T: Document>(name: &str) -> T {
    let read = format::read::<T>(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(read.notes().is_empty(), "{name}");
    read.into_document()
}

fn main_documents() -> (PolicyFramework, Plan, Narrative) {
    (
        document("policy-framework.json"),
        document("plan.json"),
        document("narrative.json"),
    )
}

#[test]
fn the_register_is_what_the_program_makes_without_arguments() {
    let make = || {
        let options = program::Options::default();
        program::Register::new(&text("plan.json"), &text("policy-framework.json"), options).unwrap()
    };
    let (mut participations, mut measurements) = (Vec::new(), Vec::new());
    make().write_participations(&mut participations).unwrap();
    make().write_measurements(&mut measurements).unwrap();
    let differs = "run `verantwoord register --out examples/data`";
    assert!(
        text("participations.jsonl").as_bytes() == participations,
        "{differs}"
    );
    assert!(text("measurements.jsonl").as_bytes() == measurements, "{differs}");
    assert!(
        participations.len() + measurements.len() < 1_000_000,
        "the shipped files have grown too large"
    );
}

#[test]
fn the_program_makes_a_register_of_any_size() {
    for (people, records) in [(1, 60), (40, 1_000), (2_000, 20_000)] {
        let options = program::Options {
            people,
            records,
            seed: 7,
        };
        let register =
            program::Register::new(&text("plan.json"), &text("policy-framework.json"), options).unwrap();
        let mut participations = Vec::new();
        register.write_participations(&mut participations).unwrap();
        let lines = participations.split(|byte| *byte == b'\n').count() - 1;
        // Heads are counted at every open meeting, however few records are asked for.
        assert!(
            lines == records || (records < 200 && lines < 200),
            "{lines} for {records}"
        );
    }
}

#[test]
fn the_documents_stand_in_the_order_in_which_we_write() {
    fn holds<T: Document>(name: &str) {
        let canonical = format::write(&document::<T>(name)).unwrap();
        if std::env::var_os("BLESS").is_some() && canonical != text(name) {
            fs::write(folder().join(name), &canonical).unwrap();
        }
        assert!(
            canonical == text(name),
            "{name} is written otherwise than the types write it: run with BLESS=1"
        );
    }
    holds::<PolicyFramework>("policy-framework.json");
    holds::<Plan>("plan.json");
    holds::<Narrative>("narrative.json");
    holds::<TenderOffer>("tender-offer.json");
}

#[test]
fn the_small_start_is_a_plan_of_twenty_lines_and_a_report_from_heads_an_answer_and_a_story() {
    let (policy, plan, narrative): (PolicyFramework, Plan, Narrative) = (
        document("small/policy-framework.json"),
        document("small/plan.json"),
        document("small/narrative.json"),
    );
    assert!(text("small/plan.json").lines().count() <= 22);
    assert_eq!(
        (policy.goals.len(), plan.activities.len(), plan.effects.len()),
        (1, 1, 1)
    );
    assert_eq!((narrative.stories.len(), narrative.survey_results.len()), (1, 1));
    let mut tally = Tally::new(&policy, &plan);
    let counts = tally
        .participations(text("small/heads.jsonl").as_bytes())
        .unwrap();
    assert_eq!(counts.refused, 0);
    let register = tally.finish();
    assert!(register.people().is_empty(), "heads are no people");
    assert!(register.anonymous(0).unwrap().0 > 1_000);
}
