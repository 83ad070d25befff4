//! `offer`: an answer per award criterion, from plan, narrative and earlier reports.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::{AnswerLength, PolicyFramework};
use vernieuwend_verantwoorden::report::EffectReport;
use vernieuwend_verantwoorden::rules::{Check as _, Checked, OfferContext};
use vernieuwend_verantwoorden::sentence::{Piece, laid_out};
use vernieuwend_verantwoorden::tender;

use crate::ask::Offer;
use crate::documents;
use crate::files;
use crate::output::{Output, written};
use crate::speech::{self, Terminal};
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Offer, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let made_on = asked.made_on.map_or_else(files::today, Ok)?;
    let policy: Checked<PolicyFramework> = documents::checked(&asked.policy, (), terminal)?;
    let plan: Checked<Plan> = documents::checked(&asked.plan, &policy, terminal)?;
    let narrative: Option<Checked<Narrative>> = match &asked.narrative {
        Some(path) => Some(documents::checked(path, (&policy, &plan), terminal)?),
        None => None,
    };
    let mut reports = Vec::new();
    for path in &asked.reports {
        reports.push(documents::read::<EffectReport>(path, terminal.language)?);
    }
    let reports: Vec<&EffectReport> = reports.iter().collect();

    let mut tender = tender::offer(&policy, &plan).with_evidence(&reports);
    if let Some(narrative) = &narrative {
        tender = tender.with_narrative(narrative);
    }
    let offer = tender
        .made_on(made_on)
        .map_err(|refusal| Stop::unmade(refusal.message().clone(), refusal.help().clone()))?;
    output.text(&written(&offer)?)?;
    speech::tell(&summary(&offer, terminal.language));
    let findings = offer.findings(OfferContext::from((&policy, &plan)).with_reports(&reports));
    speech::tell(&findings.text(terminal.language).to_string());
    Ok(if findings.has_errors() {
        Status::Errors
    } else {
        Status::Done
    })
}

/// Every answer with its length, as it is handed in; of what is open, why.
fn summary(offer: &TenderOffer, language: Language) -> String {
    let mut parts = vec![offer.assignment.title.clone(), offer.assignment.question.clone()];
    for answer in &offer.answers {
        let longest = answer.longest.and_then(AnswerLength::characters);
        let longest = longest.map_or_else(String::new, |longest| format!(" / {longest}"));
        parts.push(format!("\n{} ({}{longest})", answer.name, answer.characters));
        parts.extend(answer.open.as_ref().map(|why| format!("– {}", why.say(language))));
        parts.extend(laid_out(answer, &offer.evidence, language).iter().map(piece));
    }
    parts.join("\n") + "\n\n"
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Table(table) => {
            let rows = table.rows.iter().map(|row| format!("- {}", row.join(" | ")));
            let head = format!("{}:", table.caption);
            std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n")
        }
        Piece::Paragraph(text) => text.clone(),
        _ => String::new(),
    }
}
