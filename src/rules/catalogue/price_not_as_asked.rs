//! `price-not-as-asked`: the price is given as the assignment asks it.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::offer::Composed;
use crate::policy::{Asked, PriceBasis};
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "price-not-as-asked",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "de prijs is gegeven zoals de opdracht hem vraagt",
    "the price is given as the assignment asks it",
)
.on_offer(|offer, context, found| {
    let assignment = context.policy.and_then(|policy| policy.assignment.as_ref());
    let Some(asked) = assignment.and_then(|assignment| assignment.price.as_ref()) else {
        return;
    };
    // A criterion that is open altogether is another rule's to say.
    let mut answered = false;
    let mut given: BTreeSet<&PriceBasis> = BTreeSet::new();
    for composed in offer.answers.iter().filter_map(|answer| answer.composed.as_ref()) {
        answered |= composed.kind() == Asked::Price;
        if let Composed::Prices(prices) = composed {
            given.extend(prices.lines.iter().map(|line| &line.per));
        }
    }
    if !answered {
        return;
    }
    for basis in asked.per.iter().filter(|basis| !given.contains(basis)) {
        let (nl, en) = called(basis);
        found.add_with(
            Place::root().field("answers"),
            Words::new(
                format!("de opdracht vraagt een prijs per `{nl}`, en die ontbreekt"),
                format!("the assignment asks a price per `{en}`, which is missing"),
            ),
            Words::new(
                "geef die prijs bij `bid.prices` in het plan",
                "give that price under `bid.prices` in the plan",
            ),
            [("per", nl.clone()), ("perInEnglish", en.clone())],
        );
    }
});

/// Per what a price is asked, in Dutch and in English.
fn called(basis: &PriceBasis) -> (String, String) {
    let both = |nl: &str, en: &str| (nl.to_owned(), en.to_owned());
    match basis {
        PriceBasis::Year => both("jaar", "year"),
        PriceBasis::Hour => both("uur", "hour"),
        PriceBasis::Whole => both("hele looptijd", "whole term"),
        PriceBasis::Unit(unit) => both(unit, unit),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "price-not-as-asked",
            "tender-offer",
            &[(
                "/answers",
                "de opdracht vraagt een prijs per `uur`, en die ontbreekt",
                "the assignment asks a price per `hour`, which is missing",
            )],
        );
    }
}
