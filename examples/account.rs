//! The effect report of an invented organisation, from the data in `examples/data/`.
//!
//! `cargo run --release --example account` prints the report as JSON, and a summary per goal on standard error. The
//! program `verantwoord account` does the same with your own files.

use std::error::Error;
use std::fs;
use std::io::{self, Write};

use vernieuwend_verantwoorden::{
    Audience, Disclosure, Language, Narrative, Plan, PolicyFramework, Source, Tally, TenderOffer, account,
    format, render,
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data");
    let file = |name: &str| fs::read_to_string(format!("{folder}/{name}"));
    let policy = format::read::<PolicyFramework>(&file("policy-framework.json")?)?.check()?;
    let plan = format::read::<Plan>(&file("plan.json")?)?.check_against(&policy)?;
    let narrative = format::read::<Narrative>(&file("narrative.json")?)?.check_against((&policy, &plan))?;
    let offer = format::read::<TenderOffer>(&file("tender-offer.json")?)?.check()?;

    let mut tally = Tally::new(&policy, &plan);
    // The findings name the files.
    let (came, measured) = ("participations.jsonl", "measurements.jsonl");
    tally.participations_from(Source::new(came), file(came)?.as_bytes())?;
    tally.measurements_from(Source::new(measured), file(measured)?.as_bytes())?;

    let report = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .with_offer(&offer)
        .protect(&Disclosure::k5(), Audience::Commissioner, "2026-03-02".parse()?)?
        .report;
    io::stdout().write_all(format::write(&report)?.as_bytes())?;
    io::stderr().write_all(render::summary(&report, Language::Nl).as_bytes())?;
    Ok(())
}
