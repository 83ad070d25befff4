//! `partner-shares-above-whole`: the parts of partners are together no more than the whole.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::offer::Composed;
use crate::plan::Partner;
use crate::rules::kinds::CRITERION;
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(in crate::rules) static RULE: Rule = Rule::new(
    "partner-shares-above-whole",
    Severity::Error,
    Norm::promise(6),
    "de delen van partners zijn samen niet meer dan het geheel",
    "the parts of partners are together no more than the whole",
)
.on_plan(|plan, _, found| {
    look(found, &plan.bid.partners, || {
        Place::root().field("bid").field("partners")
    });
})
.on_offer(|offer, _, found| {
    look(found, &offer.partners, || Place::root().field("partners"));
    for (index, answer) in offer.answers.iter().enumerate() {
        if let Some(Composed::Partners(partners)) = &answer.composed {
            look(found, partners, || {
                Place::root()
                    .item("answers", index, CRITERION, &answer.name)
                    .field("composed")
            });
        }
    }
});

fn look(found: &mut Found<'_>, partners: &[Partner], at: impl FnOnce() -> Place) {
    let shares = partners.iter().filter_map(|partner| partner.share);
    let sum = shares
        .map(|share| share.value().millionths())
        .fold(0, i64::saturating_add);
    if sum <= Decimal::ONE.millionths() {
        return;
    }
    let sum = Decimal::from_millionths(sum).map_or_else(|_| "?".to_owned(), |sum| sum.to_string());
    found.add_with(
        at(),
        Words::new(
            format!("de partners hebben samen `{sum}` van de som"),
            format!("the partners have `{sum}` of the sum together"),
        ),
        Words::new(
            "verbeter de aandelen: samen zijn zij hoogstens 1, en wat overblijft is van de organisatie zelf",
            "correct the shares: together they are at most 1, and what is left is the organisation's own",
        ),
        [("sum", sum)],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "partner-shares-above-whole",
            "plan",
            &[(
                "/bid/partners",
                "de partners hebben samen `1.1` van de som",
                "the partners have `1.1` of the sum together",
            )],
        );
    }
}
