//! The tender offer of an invented organisation, from the data in `examples/data/`, with its own report over 2025
//! as evidence.
//!
//! `cargo run --release --example offer` prints the offer as JSON. The program `verantwoord offer` does the same
//! with your own files.

use std::error::Error;
use std::fs;
use std::io::{self, Write};

use vernieuwend_verantwoorden::{
    Audience, Day, Disclosure, Narrative, Plan, PolicyFramework, Tally, account, format, tender,
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data");
    let file = |name: &str| fs::read_to_string(format!("{folder}/{name}"));
    let policy = format::read::<PolicyFramework>(&file("policy-framework.json")?)?.check()?;
    let plan = format::read::<Plan>(&file("plan.json")?)?.check_against(&policy)?;
    let narrative = format::read::<Narrative>(&file("narrative.json")?)?.check_against((&policy, &plan))?;

    let mut tally = Tally::new(&policy, &plan);
    tally.participations(file("participations.jsonl")?.as_bytes())?;
    tally.measurements(file("measurements.jsonl")?.as_bytes())?;
    let made_on: Day = "2026-03-02".parse()?;
    let report = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .protect(&Disclosure::k5(), Audience::Commissioner, made_on)?
        .report;

    let offer = tender::offer(&policy, &plan)
        .with_narrative(&narrative)
        .with_evidence(&[&report])
        .made_on(made_on)?;
    io::stdout().write_all(format::write(&offer)?.as_bytes())?;
    Ok(())
}
