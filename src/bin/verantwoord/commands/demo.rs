//! `demo`: the report of an invented organisation, from the data that come with the program.

use std::fs;
use std::path::Path;

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, EffectReport};
use vernieuwend_verantwoorden::rules::{Check, Checked};

use super::account::Given;
use super::shipped::{self, Shipped};
use crate::documents;
use crate::files::io_words;
use crate::output::{self, Output, written};
use crate::records;
use crate::refusals;
use crate::speech::{self, Terminal, Text};
use crate::status::Status;
use crate::stop::Stop;

/// The name of the report beside the data it was made from.
const REPORT: &str = "effect-report.json";

pub(super) fn run(out: Option<&Path>, terminal: Terminal) -> Result<Status, Stop> {
    let outputs = out.map(outputs).transpose()?;
    let report = report(terminal)?;
    output::print(&render::summary(&report, terminal.language))?;
    let (Some(folder), Some(outputs)) = (out, outputs) else {
        terminal.line(&Words::new(
            "\nmet `verantwoord demo --out demo` komen de gegevens en de rapportage in de map `demo`",
            "\n`verantwoord demo --out demo` puts the data and the report in the folder `demo`",
        ));
        return Ok(Status::Done);
    };
    for (output, text) in outputs {
        match text {
            Some(text) => output.text(text)?,
            None => output.text(&written(&report)?)?,
        }
    }
    speech::tell(&next(folder, terminal));
    // Four records are wrong on purpose; that they were refused is part of what is shown.
    Ok(Status::Done)
}

/// A file for everything that is written, with its text where that is known already. Nothing is overwritten.
fn outputs(folder: &Path) -> Result<Vec<(Output, Option<&'static str>)>, Stop> {
    let wanted = shipped::ALL
        .iter()
        .map(|shipped| (shipped.name, Some(shipped.text)))
        .chain([(REPORT, None)]);
    if let Some(there) = wanted
        .clone()
        .map(|(name, _)| folder.join(name))
        .find(|path| path.exists())
    {
        let there = there.display();
        return Err(Stop::unwritten(
            Words::new(
                format!("{there}: bestaat al"),
                format!("{there}: is there already"),
            ),
            Words::new("kies een lege map", "choose an empty folder"),
        ));
    }
    fs::create_dir_all(folder).map_err(|error| {
        let (why, folder) = (io_words(&error), folder.display());
        Stop::unwritten(
            Words::new(
                format!("{folder}: niet te maken: {}", why.nl),
                format!("{folder}: cannot be made: {}", why.en),
            ),
            Words::default(),
        )
    })?;
    wanted
        .map(|(name, text)| Output::new(Some(&folder.join(name))).map(|output| (output, text)))
        .collect()
}

fn report(terminal: Terminal) -> Result<EffectReport, Stop> {
    let policy: Checked<PolicyFramework> = checked(&shipped::POLICY, (), terminal)?;
    let plan: Checked<Plan> = checked(&shipped::PLAN, &policy, terminal)?;
    let narrative: Checked<Narrative> = checked(&shipped::NARRATIVE, (&policy, &plan), terminal)?;
    let offer: Checked<TenderOffer> = checked(&shipped::OFFER, (), terminal)?;
    let mut tally = Tally::new(&policy, &plan);
    let Shipped { name, text } = shipped::PARTICIPATIONS;
    tally
        .participations_from(name, text.as_bytes())
        .map_err(|error| records::unread(Path::new(name), error))?;
    let Shipped { name, text } = shipped::MEASUREMENTS;
    tally
        .measurements_from(name, text.as_bytes())
        .map_err(|error| records::unread(Path::new(name), error))?;
    speech::tell(&refusals::text(&tally.finish(), &[], terminal.language, true));
    speech::tell("\n");
    let given = Given {
        policy: &policy,
        plan: &plan,
        tally: &tally,
        narrative: Some(&narrative),
        offer: Some(&offer),
        tables: Vec::new(),
        answers: &[],
        earlier: None,
        earlier_report: None,
    };
    let made_on = shipped::MADE_ON
        .parse()
        .map_err(|refusal| Stop::refused("--made-on", &refusal))?;
    Ok(given
        .make(Audience::Commissioner, false, made_on, terminal)?
        .report)
}

fn checked<'a, T: Check>(
    shipped: &Shipped,
    context: impl Into<T::Context<'a>>,
    terminal: Terminal,
) -> Result<Checked<T>, Stop> {
    documents::checked_bytes(shipped.name, shipped.text.as_bytes(), context, terminal.language)
}

/// What one can do with the files.
fn next(folder: &Path, terminal: Terminal) -> String {
    let folder = folder.display();
    let heading = Text::new(
        "de gegevens en de rapportage staan in",
        "the data and the report are in",
    );
    let made = Text::new("zo is zij gemaakt", "this is how it was made");
    format!(
        "\n{} `{folder}`; {}:\n\n  verantwoord account --policy {folder}/{} --plan {folder}/{} \\\n    \
         --participations {folder}/{} --measurements {folder}/{} \\\n    --narrative {folder}/{} \
         --offer {folder}/{} --made-on {}\n",
        heading.say(terminal.language),
        made.say(terminal.language),
        shipped::POLICY.name,
        shipped::PLAN.name,
        shipped::PARTICIPATIONS.name,
        shipped::MEASUREMENTS.name,
        shipped::NARRATIVE.name,
        shipped::OFFER.name,
        shipped::MADE_ON,
    )
}
