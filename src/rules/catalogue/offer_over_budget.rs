//! `offer-over-budget`: an offer stays within the budget of the assignment.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::offer::TenderOffer;
use crate::rules::{Place, Rule};
use crate::value::Euro;

pub(in crate::rules) static RULE: Rule = Rule::new(
    "offer-over-budget",
    Severity::Warning,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "een offerte blijft binnen het budget van de opdracht",
    "an offer stays within the budget of the assignment",
)
.on_offer(|offer, _, found| {
    let (Some(asked), Some(budget)) = (asked(offer), offer.totals.budget) else {
        return;
    };
    if asked > budget {
        found.add_with(
            Place::root().field("totals"),
            Words::new(
                format!("gevraagd wordt `{asked}`, het budget is `{budget}`"),
                format!("what is asked is `{asked}`, the budget is `{budget}`"),
            ),
            Words::new(
                "verlaag de kosten of de prijs, of leg uit wie de rest betaalt",
                "lower the costs or the price, or explain who pays the rest",
            ),
            [("asked", asked.to_string()), ("budget", budget.to_string())],
        );
    }
});

/// What is asked of the commissioner: the costs less the income, or where that is not known at least the costs that are.
fn asked(offer: &TenderOffer) -> Option<Euro> {
    offer
        .totals
        .asked
        .known()
        .or_else(|| offer.totals.costs.known())
        .copied()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "offer-over-budget",
            "tender-offer",
            &[(
                "/totals",
                "gevraagd wordt `30000.00`, het budget is `20000.00`",
                "what is asked is `30000.00`, the budget is `20000.00`",
            )],
        );
    }
}
