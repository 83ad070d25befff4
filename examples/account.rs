//! Makes an effect report from a policy framework, a plan, a register and a narrative.
//!
//! Without arguments it runs on the data in `examples/data/`. The report goes to standard output as JSON, a
//! readable summary per goal to standard error.
//!
//! ```text
//! cargo run --release --example account
//! cargo run --release --example account -- --policy policy.json --plan plan.json \
//!     [--participations register.jsonl] [--measurements scores.jsonl] [--narrative narrative.json] \
//!     [--offer tender-offer.json] \
//!     [--audience commissioner|public|internal|auditor] [--language nl|en] [--made-on 2026-03-02] \
//!     [--ledger ledger.json] [--ledger-out ledger.json] [--proof-out proof.json]
//! ```
//!
//! A ledger holds what earlier reports about the same time printed. Hand it in with every report that leaves, and
//! keep the one that comes out. Its people are counted again from the records given: when records from before an
//! earlier report were changed since, the program says so and prints nothing. The proof is for an auditor only.

#[path = "shared/arguments.rs"]
mod arguments;
#[path = "shared/files.rs"]
mod files;
#[path = "shared/out.rs"]
mod out;

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::process::ExitCode;

use arguments::Arguments;
use vernieuwend_verantwoorden::account::{Disclosure, Released, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::language::Language;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, EffectReport, ReleaseLedger};
use vernieuwend_verantwoorden::value::Day;

const KNOWN: [&str; 12] = [
    "policy",
    "plan",
    "participations",
    "measurements",
    "narrative",
    "offer",
    "audience",
    "language",
    "made-on",
    "ledger",
    "ledger-out",
    "proof-out",
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::read(&KNOWN)?;
    let files = Files::of(&arguments)?;
    let language = match arguments.get("language") {
        None | Some("nl") => Language::Nl,
        Some("en") => Language::En,
        Some(other) => return Err(format!("`{other}` is no language; choose `nl` or `en`").into()),
    };

    let policy = files::read::<PolicyFramework>(&files.policy, language)?.check()?;
    let plan = files::read::<Plan>(&files.plan, language)?.check_against(&policy)?;
    let mut tally = Tally::new(&policy, &plan);
    if let Some(path) = &files.participations {
        tally.participations_from(files::name(path).as_str(), open(path)?)?;
    }
    if let Some(path) = &files.measurements {
        tally.measurements_from(files::name(path).as_str(), open(path)?)?;
    }
    let narrative = match &files.narrative {
        Some(path) => Some(files::read::<Narrative>(path, language)?.check_against((&policy, &plan))?),
        None => None,
    };

    let offer = match &files.offer {
        Some(path) => Some(files::read::<TenderOffer>(path, language)?.check()?),
        None => None,
    };

    let mut account = account(&policy, &plan, &tally);
    if let Some(narrative) = &narrative {
        account = account.with_narrative(narrative);
    }
    if let Some(offer) = &offer {
        account = account.with_offer(offer);
    }
    if let Some(path) = arguments.get("ledger").map(PathBuf::from) {
        for release in &files::read::<ReleaseLedger>(&path, language)?
            .into_document()
            .releases
        {
            let mut then = release.tally(&policy, &plan);
            if let Some(path) = &files.participations {
                then.participations(open(path)?)?;
            }
            if let Some(path) = &files.measurements {
                then.measurements(open(path)?)?;
            }
            account = account.with_earlier(release, then);
        }
    }
    let outside = |audience| account.release(&Disclosure::k5(), audience, files.made_on);
    let report = match arguments.get("audience") {
        None | Some("commissioner") => keep(&arguments, outside(Audience::Commissioner)?)?,
        Some("public") => keep(&arguments, outside(Audience::Public)?)?,
        Some("internal") => account.internal(files.made_on),
        Some("auditor") => account.auditor(files.made_on),
        Some(other) => {
            return Err(format!(
                "`{other}` is no audience; choose `commissioner`, `public`, `internal` or `auditor`"
            )
            .into());
        }
    };
    out::print(&format::write(&report));
    eprint!("{}", render::summary(&report, language));
    Ok(())
}

/// Writes what the organisation keeps of a report that leaves, and gives the report.
fn keep(arguments: &Arguments, released: Released) -> Result<EffectReport, Box<dyn Error>> {
    if let Some(path) = arguments.get("ledger-out") {
        std::fs::write(path, format::write(&released.ledger))?;
    }
    if let Some(path) = arguments.get("proof-out") {
        std::fs::write(path, serde_json::to_string_pretty(&released.proof)?)?;
    }
    Ok(released.report)
}

/// The files to read, and the day to put on the report.
struct Files {
    policy: PathBuf,
    plan: PathBuf,
    participations: Option<PathBuf>,
    measurements: Option<PathBuf>,
    narrative: Option<PathBuf>,
    offer: Option<PathBuf>,
    made_on: Day,
}

impl Files {
    fn of(arguments: &Arguments) -> Result<Self, Box<dyn Error>> {
        let given = |name: &str| arguments.get(name).map(PathBuf::from);
        let day = arguments.get("made-on").map(str::parse::<Day>).transpose()?;
        let inputs = [
            "policy",
            "plan",
            "participations",
            "measurements",
            "narrative",
            "offer",
        ];
        if inputs.iter().all(|name| arguments.get(name).is_none()) {
            let shipped = |name: &str| {
                PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                    .join("examples/data")
                    .join(name)
            };
            return Ok(Self {
                policy: shipped("policy-framework.json"),
                plan: shipped("plan.json"),
                participations: Some(shipped("participations.jsonl")),
                measurements: Some(shipped("measurements.jsonl")),
                narrative: Some(shipped("narrative.json")),
                offer: Some(shipped("tender-offer.json")),
                // The shipped data are of 2025; a fixed day keeps their report the same for everybody.
                made_on: day.map_or_else(|| "2026-03-02".parse(), Ok)?,
            });
        }
        Ok(Self {
            policy: given("policy").ok_or("`--policy` is missing: which policy framework?")?,
            plan: given("plan").ok_or("`--plan` is missing: which plan?")?,
            participations: given("participations"),
            measurements: given("measurements"),
            narrative: given("narrative"),
            offer: given("offer"),
            made_on: day.map_or_else(files::today, Ok)?,
        })
    }
}

fn open(path: &PathBuf) -> Result<BufReader<File>, String> {
    File::open(path)
        .map(BufReader::new)
        .map_err(|error| format!("{}: {error}", path.display()))
}
