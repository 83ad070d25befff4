//! What the activities cost, added over the reports.

use super::super::number::{either, euro, listed};
use super::{in_both, organisations};
use crate::language::{Language, Words};
use crate::report::{JointCosts, ReportRolledUp, RollUp};
use crate::value::{Figure, Id};

/// Of so many organisations at most the names stand in a sentence; all of them stand in the table.
const MOST_NAMES: usize = 5;

/// What the activities that the municipality pays for cost and were planned to cost: at least so much where a part is
/// missing, with whose that is.
pub fn costs_rolled_up(document: &RollUp) -> Words {
    in_both(|language| say(document, language))
}

fn say(document: &RollUp, language: Language) -> String {
    let costs = &document.costs;
    let mut said = vec![realised(document, &costs.realised, language)];
    said.extend(planned(document, &costs.planned, language));
    said.extend(income(&costs.income, language));
    said.join(" ")
}

fn realised(document: &RollUp, costs: &JointCosts, language: Language) -> String {
    match (costs.amount, costs.missing.is_empty(), language) {
        (Figure::Known(amount), true, Language::Nl) => format!(
            "De activiteiten die de gemeente betaalt kostten samen {}.",
            euro(amount, language)
        ),
        (Figure::Known(amount), true, Language::En) => format!(
            "The activities that the municipality pays for cost {} together.",
            euro(amount, language)
        ),
        (Figure::Known(amount), false, Language::Nl) => format!(
            "De activiteiten die de gemeente betaalt kostten samen minstens {}: van {} zijn niet alle kosten bekend.",
            euro(amount, language),
            names(document, &costs.missing, language)
        ),
        (Figure::Known(amount), false, Language::En) => format!(
            "The activities that the municipality pays for cost at least {} together: of {} not all costs are known.",
            euro(amount, language),
            names(document, &costs.missing, language)
        ),
        (_, _, Language::Nl) => {
            "Wat de activiteiten kostten die de gemeente betaalt is niet te berekenen: er zijn geen kosten bekend."
                .to_owned()
        }
        (_, _, Language::En) => {
            "What the activities cost that the municipality pays for cannot be computed: no costs are known."
                .to_owned()
        }
    }
}

fn planned(document: &RollUp, costs: &JointCosts, language: Language) -> Option<String> {
    let amount = euro(*costs.amount.known()?, language);
    Some(match (costs.missing.is_empty(), language) {
        (true, Language::Nl) => format!("Begroot was {amount}."),
        (true, Language::En) => format!("Planned was {amount}."),
        (false, Language::Nl) => format!(
            "Begroot was minstens {amount}: van {} zijn niet alle bedragen bekend.",
            names(document, &costs.missing, language)
        ),
        (false, Language::En) => format!(
            "Planned was at least {amount}: of {} not all amounts are known.",
            names(document, &costs.missing, language)
        ),
    })
}

fn income(income: &JointCosts, language: Language) -> Option<String> {
    let amount = euro(*income.amount.known()?, language);
    let least = if income.missing.is_empty() {
        ""
    } else {
        either(language, "minstens ", "at least ")
    };
    Some(match language {
        Language::Nl => format!("Naast het geld van de gemeente kwam er {least}{amount} binnen."),
        Language::En => format!("Beside the money of the municipality {least}{amount} came in."),
    })
}

/// Whose amounts are missing, each once.
fn names(document: &RollUp, missing: &[Id<ReportRolledUp>], language: Language) -> String {
    let reports = missing.iter().filter_map(|id| document.report(id));
    let mut names: Vec<String> = reports
        .map(|report| report.organisation.name.trim().to_owned())
        .collect();
    names.dedup();
    if names.is_empty() || names.len() > MOST_NAMES {
        organisations(document.organisations(missing), language)
    } else {
        listed(&names, language)
    }
}
