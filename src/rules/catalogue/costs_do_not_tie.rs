//! `costs-do-not-tie`: amounts of money agree with one another.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{Activity, Plan};
use crate::rules::answers::at_activity;
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Found, Place, Rule};
use crate::value::Euro;

pub(super) static RULE: Rule = Rule::new(
    "costs-do-not-tie",
    Severity::Warning,
    Norm::law("Awb", "4:78"),
    "bedragen sluiten op elkaar aan",
    "amounts of money agree with one another",
)
.where_division_applies("Awb 4:78")
.on_plan(|plan, _, found| {
    for (index, activity) in plan.activities.iter().enumerate() {
        let (Some(costs), Some(sum)) = (activity.planned.costs, resources(activity)) else {
            continue;
        };
        if costs != sum {
            differ(
                found,
                Place::root()
                    .item("activities", index, ACTIVITY, &activity.title)
                    .field("planned")
                    .field("costs"),
                Words::new(
                    format!("de kosten `{costs}` zijn niet de som `{sum}` van de middelen"),
                    format!("the costs `{costs}` are not the sum `{sum}` of the resources"),
                ),
                costs,
                sum,
            );
        }
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
.on_report(|report, context, found| {
    let Some(narrative) = context.narrative else {
        return found.without("narrative");
    };
    let stated: BTreeMap<&str, _> = narrative
        .realisations
        .iter()
        .map(|realised| (realised.activity.as_str(), (realised.costs, realised.income)))
        .collect();
    for (nth, activity) in report.activities.iter().enumerate() {
        let Some((costs, income)) = stated.get(activity.activity.as_str()) else {
            continue;
        };
        for (field, here, there) in [
            ("costs", activity.realised.costs, costs),
            ("income", activity.realised.income, income),
        ] {
            let (Some(here), Some(there)) = (here.known(), there.as_ref().and_then(|it| it.known())) else {
                continue;
            };
            if here != there {
                differ(
                    found,
                    at_activity(nth, activity).field("realised").field(field),
                    Words::new(
                        format!("het bedrag `{here}` is niet het bedrag `{there}` van de toelichting"),
                        format!("the amount `{here}` is not the amount `{there}` of the narrative"),
                    ),
                    *here,
                    *there,
                );
            }
        }
    }
});

/// The sum of the resources, when each of them has costs.
fn resources(activity: &Activity) -> Option<Euro> {
    if activity.resources.is_empty() {
        return None;
    }
    let mut costs = activity.resources.iter().map(|resource| resource.costs);
    costs.try_fold(Euro::from_cents(0), |sum, costs| sum.plus(costs?))
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
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "costs-do-not-tie",
            "effect-report",
            &[(
                "/activities/1/realised/costs",
                "het bedrag `9900.00` is niet het bedrag `9800.00` van de toelichting",
                "the amount `9900.00` is not the amount `9800.00` of the narrative",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "costs-do-not-tie",
            "plan",
            &[
                (
                    "/activities/0/planned/costs",
                    "de kosten `22000.00` zijn niet de som `21000.00` van de middelen",
                    "the costs `22000.00` are not the sum `21000.00` of the resources",
                ),
                (
                    "/funding/amount",
                    "het bedrag `31000.00` is niet de som `30000.00` van de kosten min de inkomsten",
                    "the amount `31000.00` is not the sum `30000.00` of costs minus income",
                ),
            ],
        );
    }
}
