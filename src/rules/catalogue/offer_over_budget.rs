//! `offer-over-budget`: an offer stays within the budget of the assignment.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "offer-over-budget",
    Severity::Warning,
    Norm::law("Aanbestedingswet 2012", "2.114"),
    "een offerte blijft binnen het budget van de opdracht",
    "an offer stays within the budget of the assignment",
)
.on_offer(|offer, _, found| {
    let (Some(costs), Some(budget)) = (offer.totals.costs.known(), offer.totals.budget) else {
        return;
    };
    if *costs > budget {
        found.add_with(
            Place::root().field("totals").field("costs"),
            Words::new(
                format!("de begrote kosten `{costs}` zijn hoger dan het budget `{budget}`"),
                format!("the planned costs `{costs}` are higher than the budget `{budget}`"),
            ),
            Words::new(
                "verlaag de kosten, of leg uit wie de rest betaalt",
                "lower the costs, or explain who pays the rest",
            ),
            [("costs", costs.to_string()), ("budget", budget.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "offer-over-budget",
            "tender-offer",
            &[(
                "/totals/costs",
                "de begrote kosten `32000.00` zijn hoger dan het budget `20000.00`",
                "the planned costs `32000.00` are higher than the budget `20000.00`",
            )],
        );
    }
}
