//! `assess`: offers to one assignment beside each other, for whoever weighs them.

use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::rules::Checked;
use vernieuwend_verantwoorden::tender;

use crate::ask::Assess;
use crate::documents;
use crate::files;
use crate::output::{Output, written};
use crate::speech::{self, Terminal};
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Assess, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let made_on = asked.made_on.map_or_else(files::today, Ok)?;
    let policy: Checked<PolicyFramework> = documents::checked(&asked.policy, (), terminal)?;
    let mut offers = Vec::new();
    for path in &asked.offers {
        offers.push(documents::read::<TenderOffer>(path, terminal.language)?);
    }
    let offers: Vec<&TenderOffer> = offers.iter().collect();
    let assessment = tender::assess(&policy, &offers, made_on)
        .map_err(|refusal| Stop::unmade(refusal.message().clone(), refusal.help().clone()))?;
    output.text(&written(&assessment)?)?;
    speech::tell(&render::assessment_markdown(&assessment, terminal.language));
    Ok(Status::Done)
}
