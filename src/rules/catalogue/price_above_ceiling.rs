//! `price-above-ceiling`: the price is no higher than the assignment takes.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::offer::Composed;
use crate::policy::AskedVat;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "price-above-ceiling",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "de prijs is niet hoger dan de opdracht aanneemt",
    "the price is no higher than the assignment takes",
)
.on_offer(|offer, context, found| {
    let assignment = context.policy.and_then(|policy| policy.assignment.as_ref());
    let asked = assignment.and_then(|assignment| assignment.price.as_ref());
    let Some((asked, ceiling)) = asked.and_then(|asked| Some((asked, asked.ceiling?))) else {
        return;
    };
    for (index, answer) in offer.answers.iter().enumerate() {
        let Some(Composed::Prices(prices)) = &answer.composed else {
            continue;
        };
        let total = match asked.vat {
            AskedVat::Excluded => prices.total,
            AskedVat::Included => prices.total_with_vat,
        };
        let Some(total) = total.known().copied().filter(|total| *total > ceiling) else {
            continue;
        };
        found.add_with(
            Place::root()
                .item("answers", index, CRITERION, &answer.name)
                .field("composed"),
            Words::new(
                format!("de prijs is samen `{total}`, en de opdracht neemt hoogstens `{ceiling}` aan"),
                format!("the price is `{total}` together, and the assignment takes at most `{ceiling}`"),
            ),
            Words::new(
                "verlaag de prijs, of bied minder aan",
                "lower the price, or offer less",
            ),
            [("total", total.to_string()), ("ceiling", ceiling.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "price-above-ceiling",
            "tender-offer",
            &[(
                "/answers/1/composed",
                "de prijs is samen `56000.00`, en de opdracht neemt hoogstens `50000.00` aan",
                "the price is `56000.00` together, and the assignment takes at most `50000.00`",
            )],
        );
    }
}
