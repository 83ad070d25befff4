//! `requirement-unanswered`: each requirement of the assignment is answered.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::REQUIREMENT;
use crate::rules::{Found, Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "requirement-unanswered",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "elke eis van de opdracht is beantwoord",
    "each requirement of the assignment is answered",
)
.on_offer(|offer, context, found| {
    for (index, answered) in offer.requirements.iter().enumerate() {
        if answered.met.is_none() {
            let id = answered.requirement.as_str();
            unanswered(
                found,
                Place::root().item("requirements", index, REQUIREMENT, id),
                id,
            );
        }
    }
    let Some(assignment) = context.policy.and_then(|policy| policy.assignment.as_ref()) else {
        return;
    };
    let answered: BTreeSet<&str> = offer
        .requirements
        .iter()
        .map(|it| it.requirement.as_str())
        .collect();
    for requirement in &assignment.requirements {
        if offer.assignment.covers(&requirement.lots) && !answered.contains(requirement.id.as_str()) {
            unanswered(
                found,
                Place::root().field("requirements"),
                requirement.id.as_str(),
            );
        }
    }
});

fn unanswered(found: &mut Found<'_>, at: Place, requirement: &str) {
    found.add_with(
        at,
        Words::new(
            format!("eis `{requirement}` is niet beantwoord"),
            format!("requirement `{requirement}` is not answered"),
        ),
        Words::new(
            "schrijf bij `bid.requirements` in het plan of eraan voldaan is, met het bewijs",
            "write under `bid.requirements` in the plan whether it is met, with the proof",
        ),
        [("requirement", requirement.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "requirement-unanswered",
            "tender-offer",
            &[(
                "/requirements/0",
                "eis `open` is niet beantwoord",
                "requirement `open` is not answered",
            )],
        );
    }

    #[test]
    fn a_requirement_that_is_left_out_is_found() {
        finds(
            "requirement-unanswered",
            "tender-offer-left-out",
            &[(
                "/requirements",
                "eis `open` is niet beantwoord",
                "requirement `open` is not answered",
            )],
        );
    }
}
