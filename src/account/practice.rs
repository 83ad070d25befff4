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
use crate::narrative::Narrative;
use crate::practice::{answered, scored};
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
        methods: competence::methods(account),
        initiatives: initiatives::initiatives(account, report.each_effect(), report.made_on),
        community: community::community(account, printer, report),
        learning: learning::learning(account, printer, report.made_on),
    };
    (!told.is_empty()).then(|| Box::new(told))
}

/// Whether a report may tell of a finding in a narrative: what one member of staff answered stays inside, and what was
/// answered in a round of a few stays with those who did.
pub(super) fn is_tellable(narrative: &Narrative, printer: Printer<'_>, finding: &Finding) -> bool {
    let Some((list, nth)) = round_of_answer(finding.pointer.as_str()) else {
        return true;
    };
    let rounds = &narrative.practice;
    let people = match list {
        "positioning" => rounds
            .positioning
            .get(nth)
            .map(|round| answered(round).respondents),
        _ => rounds.competences.get(nth).map(|round| scored(round).people),
    };
    let many = people.is_some_and(|people| people >= printer.threshold());
    printer.inside_only(many) == Some(true)
}

/// The list and the number of the round, of a place among its answers.
fn round_of_answer(at: &str) -> Option<(&str, usize)> {
    let (list, rest) = at.strip_prefix("/practice/")?.split_once('/')?;
    let (nth, rest) = rest.split_once('/')?;
    let of_answers = rest.split('/').next() == Some("answers");
    Some((list, nth.parse().ok()?)).filter(|_| of_answers)
}
