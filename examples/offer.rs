//! Makes a tender offer from a policy framework with an assignment, a plan, a narrative and earlier reports.
//!
//! Without arguments it runs on the data in `examples/data/`, with the report over 2025 as evidence. The offer goes
//! to standard output as JSON; what the rules find in it and a summary per criterion go to standard error.
//!
//! ```text
//! cargo run --release --example offer
//! cargo run --release --example offer -- --policy policy.json --plan plan.json [--narrative narrative.json] \
//!     [--report earlier-report.json another-report.json] [--language nl|en] [--made-on 2025-10-01]
//! ```

#[path = "shared/arguments.rs"]
mod arguments;
#[path = "shared/files.rs"]
mod files;
#[path = "shared/out.rs"]
mod out;

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::Arguments;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::language::Language;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, EffectReport};
use vernieuwend_verantwoorden::rules::{Check, Checked, OfferContext};
use vernieuwend_verantwoorden::tender;
use vernieuwend_verantwoorden::value::Day;

const KNOWN: [&str; 6] = ["policy", "plan", "narrative", "report", "language", "made-on"];

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
    let language = match arguments.get("language") {
        None | Some("nl") => Language::Nl,
        Some("en") => Language::En,
        Some(other) => return Err(format!("`{other}` is no language; choose `nl` or `en`").into()),
    };
    let shipped = ["policy", "plan", "narrative", "report"]
        .iter()
        .all(|name| arguments.get(name).is_none());
    let path = |name: &str, file: &str| match arguments.get(name) {
        Some(given) => Some(PathBuf::from(given)),
        None if shipped => Some(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("examples/data")
                .join(file),
        ),
        None => None,
    };
    let policy =
        path("policy", "policy-framework.json").ok_or("`--policy` is missing: which policy framework?")?;
    let plan = path("plan", "plan.json").ok_or("`--plan` is missing: which plan?")?;

    let policy = files::read::<PolicyFramework>(&policy, language)?.check()?;
    let plan = files::read::<Plan>(&plan, language)?.check_against(&policy)?;
    let narrative = match path("narrative", "narrative.json") {
        Some(path) => Some(files::read::<Narrative>(&path, language)?.check_against((&policy, &plan))?),
        None => None,
    };
    let mut reports = Vec::new();
    let named = arguments.rest.iter().map(String::as_str);
    for path in arguments.get("report").into_iter().chain(named) {
        reports.push(
            files::read::<EffectReport>(Path::new(path), language)?
                .into_parts()
                .0,
        );
    }
    if let (true, Some(narrative)) = (shipped, &narrative) {
        reports.push(shipped_report(&policy, &plan, narrative)?);
    }
    let reports: Vec<&EffectReport> = reports.iter().collect();
    let made_on = match (arguments.get("made-on"), shipped) {
        (Some(day), _) => day.parse::<Day>()?,
        // The shipped data are of 2025; a fixed day keeps their offer the same for everybody.
        (None, true) => "2026-03-02".parse()?,
        (None, false) => files::today()?,
    };

    let mut tender = tender::offer(&policy, &plan).with_evidence(&reports);
    if let Some(narrative) = &narrative {
        tender = tender.with_narrative(narrative);
    }
    let offer = tender.made_on(made_on)?;
    out::print(&format::write(&offer));
    eprint!("{}", summary(&offer, language));
    let context = OfferContext::from((&policy, &plan)).with_reports(&reports);
    let offer = offer.check_against(context)?;
    eprint!("{}", offer.findings().text(language));
    Ok(())
}

/// The report over the shipped year, as it leaves the organisation: the evidence of the shipped offer.
fn shipped_report(
    policy: &Checked<PolicyFramework>,
    plan: &Checked<Plan>,
    narrative: &Checked<Narrative>,
) -> Result<EffectReport, Box<dyn Error>> {
    let open = |file: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("examples/data")
            .join(file);
        File::open(path).map(BufReader::new)
    };
    let mut tally = Tally::new(policy, plan);
    tally.participations(open("participations.jsonl")?)?;
    tally.measurements(open("measurements.jsonl")?)?;
    let account = account(policy, plan, &tally).with_narrative(narrative);
    Ok(account.protect(&Disclosure::k5(), Audience::Commissioner, "2026-03-02".parse()?)?)
}

fn summary(offer: &TenderOffer, language: Language) -> String {
    let mut parts = vec![offer.assignment.title.clone(), offer.assignment.question.clone()];
    for answer in &offer.answers {
        parts.push(format!(
            "\n{} ({} / {})",
            answer.name, answer.characters, answer.longest
        ));
        parts.push(answer.text.say(language).unwrap_or("–").to_owned());
    }
    parts.join("\n") + "\n\n"
}
