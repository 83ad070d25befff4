//! `performance-indicator-unanswered`: something is offered on each performance indicator of the assignment.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::indicators::lines;
use crate::rules::{Found, Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "performance-indicator-unanswered",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "op elke prestatie-indicator van de opdracht is iets aangeboden",
    "something is offered on each performance indicator of the assignment",
)
.on_offer(|offer, context, found| {
    let lines = lines(offer);
    for (at, line) in &lines {
        if line.pledge.is_none() {
            unanswered(found, Place::at(at.clone()), line.indicator.as_str());
        }
    }
    let answered: BTreeSet<&str> = lines.iter().map(|(_, line)| line.indicator.as_str()).collect();
    let assignment = context.policy.and_then(|policy| policy.assignment.as_ref());
    for indicator in assignment
        .into_iter()
        .flat_map(|assignment| &assignment.indicators)
    {
        if !answered.contains(indicator.id.as_str()) {
            unanswered(found, Place::root().field("indicators"), indicator.id.as_str());
        }
    }
});

fn unanswered(found: &mut Found<'_>, at: Place, indicator: &str) {
    found.add_with(
        at,
        Words::new(
            format!("op prestatie-indicator `{indicator}` is niets aangeboden"),
            format!("nothing is offered on performance indicator `{indicator}`"),
        ),
        Words::new(
            "vul bij `bid.indicators` in het plan in wat u nastreeft en hoe u het meet",
            "fill in under `bid.indicators` in the plan what you pursue and how you measure it",
        ),
        [("indicator", indicator.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "performance-indicator-unanswered",
            "tender-offer",
            &[(
                "/indicators/0",
                "op prestatie-indicator `binnen-tien-dagen` is niets aangeboden",
                "nothing is offered on performance indicator `binnen-tien-dagen`",
            )],
        );
    }
}
