//! What the organisation shows of its own craft.

mod community;
mod competence;
mod initiatives;
mod learning;
mod outside;
mod positioning;

use super::Account;
use super::print::Printer;
use crate::finding::Finding;
use crate::report::{EffectReport, PracticeAccount};

pub(super) use initiatives::as_told;

/// Everything that is told of it, beside the effects of a report; nothing where nothing is.
pub(super) fn practice(
    account: &Account<'_>,
    printer: Printer<'_>,
    report: &EffectReport,
) -> Option<Box<PracticeAccount>> {
    let told = PracticeAccount {
        positioning: positioning::positioning(account, printer),
        competences: competence::competences(account, printer),
        initiatives: initiatives::initiatives(account, report.each_effect(), report.made_on),
        community: community::community(account, printer),
        learning: learning::learning(account, printer, report.made_on),
    };
    (!told.is_empty()).then(|| Box::new(told))
}

/// Whether a finding is about what one member of staff answered: it stays inside.
pub(super) fn is_of_one(finding: &Finding) -> bool {
    let at = finding.pointer.as_str();
    at.starts_with("/practice/") && at.contains("/answers/")
}
