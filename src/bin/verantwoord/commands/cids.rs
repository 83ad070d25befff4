//! `cids`: a report as JSON-LD of the Common Impact Data Standard, and what of it that does not hold.

use vernieuwend_verantwoorden::render::{self, Base};
use vernieuwend_verantwoorden::report::EffectReport;

use crate::ask::Cids;
use crate::documents;
use crate::output::Output;
use crate::speech::{self, Terminal, Text};
use crate::status::Status;
use crate::stop::Stop;

const LOST: Text = Text::new(
    "Van deze rapportage staat niet of alleen in woorden in het bestand:",
    "Of this report the file does not hold, or in words only:",
);

pub(super) fn run(asked: &Cids, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let report: EffectReport = documents::read(&asked.report, terminal.language)?;
    let base = match &asked.base {
        Some(address) => Base::new(address).map_err(|refusal| Stop::refused("--base", &refusal))?,
        None => Base::of(&report),
    };
    let made = render::cids(&report, &base, terminal.language)
        .map_err(|refusal| Stop::unmade(refusal.message().clone(), refusal.help().clone()))?;
    output.text(&made.text)?;
    let language = terminal.language;
    let lines = made.losses.iter().map(|loss| {
        let count = speech::grouped(loss.places as u64, language);
        let (what, why) = (loss.what.say(language), loss.why.say(language));
        format!("- {what} ({count}): {why}\n")
    });
    let told: String = std::iter::once(format!("{}\n", LOST.say(language)))
        .chain(lines)
        .collect();
    speech::tell(&told);
    Ok(Status::Done)
}
