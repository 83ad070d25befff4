//! `budget-does-not-tie`: amounts of the budget agree with one another.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{Activity, Plan, YearBudget};
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Found, Place, Rule};
use crate::value::{Euro, Figure};

pub(super) static RULE: Rule = Rule::new(
    "budget-does-not-tie",
    Severity::Warning,
    Norm::law("Awb", "4:63"),
    "bedragen van de begroting sluiten op elkaar aan",
    "amounts of the budget agree with one another",
)
.where_division_applies("Awb 4:63")
.on_plan(|plan, _, found| {
    for (index, activity) in plan.activities.iter().enumerate() {
        of_activity(found, index, activity);
    }
    if let (Some(amount), Some(sum)) = (plan.funding.amount, to_be_paid(plan))
        && amount != sum
    {
        differ(
            found,
            Place::root().field("funding").field("amount"),
            Words::new(
                format!("het bedrag `{amount}` is niet de som `{sum}` van de kosten min de inkomsten"),
                format!("the amount `{amount}` is not the sum `{sum}` of costs minus income"),
            ),
            amount,
            sum,
        );
    }
})
.on_offer(|offer, _, found| {
    let funded = || {
        offer
            .lines
            .iter()
            .map(|line| &line.effort)
            .filter(|effort| effort.funded)
    };
    let costs: Vec<Euro> = funded().filter_map(|effort| effort.planned.costs).collect();
    let income: Vec<Euro> = funded().filter_map(|effort| effort.planned.income).collect();
    for (field, total, parts, (nl, en)) in [
        ("costs", offer.totals.costs, costs, ("kosten", "costs")),
        ("income", offer.totals.income, income, ("inkomsten", "income")),
    ] {
        let (Figure::Known(total), Some(sum)) = (total, sum(parts)) else {
            continue;
        };
        if total != sum {
            differ(
                found,
                Place::root().field("totals").field(field),
                Words::new(
                    format!("het totaal `{total}` is niet de som `{sum}` van de {nl} per regel"),
                    format!("the total `{total}` is not the sum `{sum}` of the {en} by line"),
                ),
                total,
                sum,
            );
        }
    }
});

/// Not each resource need be named, so their costs may be less than those of the activity, and never more. The years make
/// up the whole.
fn of_activity(found: &mut Found<'_>, index: usize, activity: &Activity) {
    let at = |field| {
        Place::root()
            .item("activities", index, ACTIVITY, &activity.title)
            .field("planned")
            .field(field)
    };
    let named: Vec<Euro> = (activity.resources.iter())
        .filter_map(|resource| resource.costs)
        .collect();
    if let (Some(costs), Some(sum)) = (activity.planned.costs, sum(named))
        && sum > costs
    {
        differ(
            found,
            at("costs"),
            Words::new(
                format!("de middelen kosten samen `{sum}`, meer dan de kosten `{costs}`"),
                format!("the resources cost `{sum}` together, more than the costs `{costs}`"),
            ),
            costs,
            sum,
        );
    }
    let years = |of: fn(&YearBudget) -> Option<Euro>| {
        let amounts: Option<Vec<Euro>> = activity.years.iter().map(of).collect();
        sum(amounts.filter(|amounts| !amounts.is_empty())?)
    };
    for (field, whole, sum) in [
        ("costs", activity.planned.costs, years(|it| it.costs)),
        ("income", activity.planned.income, years(|it| it.income)),
    ] {
        if let (Some(whole), Some(sum)) = (whole, sum)
            && whole != sum
        {
            differ(
                found,
                at(field),
                Words::new(
                    format!("het bedrag `{whole}` is niet de som `{sum}` van de jaren"),
                    format!("the amount `{whole}` is not the sum `{sum}` of the years"),
                ),
                whole,
                sum,
            );
        }
    }
}

/// The sum, when it is not too large.
fn sum(amounts: Vec<Euro>) -> Option<Euro> {
    amounts.into_iter().try_fold(Euro::from_cents(0), Euro::plus)
}

/// The costs of all funded activities minus their income, when each of them has costs.
fn to_be_paid(plan: &Plan) -> Option<Euro> {
    let mut funded = plan
        .activities
        .iter()
        .filter(|activity| activity.funded)
        .peekable();
    funded.peek()?;
    funded.try_fold(Euro::from_cents(0), |sum, activity| {
        let income = activity.planned.income.map_or(0, Euro::cents);
        sum.plus(activity.planned.costs?)?
            .plus(Euro::from_cents(income.checked_neg()?))
    })
}

fn differ(found: &mut Found<'_>, place: Place, message: Words, here: Euro, there: Euro) {
    found.add_with(
        place,
        message,
        Words::new(
            "verbeter het bedrag dat niet klopt",
            "correct the amount that is off",
        ),
        [("amount", here.to_string()), ("other", there.to_string())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "budget-does-not-tie",
            "plan",
            &[
                (
                    "/activities/0/planned/costs",
                    "de middelen kosten samen `23000.00`, meer dan de kosten `22000.00`",
                    "the resources cost `23000.00` together, more than the costs `22000.00`",
                ),
                (
                    "/funding/amount",
                    "het bedrag `31000.00` is niet de som `30000.00` van de kosten min de inkomsten",
                    "the amount `31000.00` is not the sum `30000.00` of costs minus income",
                ),
            ],
        );
    }

    #[test]
    fn years_that_are_not_the_whole_give_their_findings_and_no_more() {
        finds(
            "budget-does-not-tie",
            "plan-years",
            &[(
                "/activities/0/planned/costs",
                "het bedrag `22000.00` is niet de som `21900.00` van de jaren",
                "the amount `22000.00` is not the sum `21900.00` of the years",
            )],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "budget-does-not-tie",
            "tender-offer",
            &[(
                "/totals/costs",
                "het totaal `33000.00` is niet de som `32000.00` van de kosten per regel",
                "the total `33000.00` is not the sum `32000.00` of the costs by line",
            )],
        );
    }
}
