//! `costs-do-not-tie`: amounts of money agree with one another.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::{FinancialReport, Narrative};
use crate::plan::{Activity, Plan};
use crate::report::EffectReport;
use crate::rules::answers::at_activity;
use crate::rules::by_id::ById;
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Found, Place, Rule};
use crate::value::{Euro, Figure};

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
.on_narrative(|narrative, context, found| {
    let Some(totals) = &narrative.financial_report else {
        return;
    };
    let Some(plan) = context.plan else {
        return found.without("plan");
    };
    let stated: ById<Amounts> = narrative
        .realisations
        .iter()
        .map(|realised| {
            let (costs, income) = (
                realised.costs.unwrap_or_default(),
                realised.income.unwrap_or_default(),
            );
            (realised.activity.as_str(), (costs, income))
        })
        .collect();
    let parts = funded(plan).map(|id| (id, stated.get(id).copied().unwrap_or_default()));
    totals_tie(found, totals, &parts.collect());
})
.on_report(|report, context, found| {
    let before = found.count();
    match context.narrative {
        Some(narrative) => as_told(report, narrative, found),
        None => found.without("narrative"),
    }
    // Where an amount is not the one that was told, the total is off by that amount, and that was said.
    let Some(totals) = report
        .financial_report
        .as_ref()
        .filter(|_| found.count() == before)
    else {
        return;
    };
    let mut parts: BTreeMap<&str, Amounts> = BTreeMap::new();
    for activity in report.activities.iter().filter(|activity| activity.funded) {
        let amounts = (activity.realised.costs, activity.realised.income);
        parts.insert(activity.activity.as_str(), amounts);
    }
    // Of what is left out of the report nothing is known.
    for id in context.plan.into_iter().flat_map(funded) {
        parts.entry(id).or_default();
    }
    totals_tie(found, totals, &parts);
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

/// The costs and income of an activity.
type Amounts = (Figure<Euro>, Figure<Euro>);

fn funded(plan: &Plan) -> impl Iterator<Item = &str> {
    let funded = plan.activities.iter().filter(|activity| activity.funded);
    funded.map(|activity| activity.id.as_str())
}

/// Amounts of the report against those of the narrative.
fn as_told(report: &EffectReport, narrative: &Narrative, found: &mut Found<'_>) {
    let stated: ById<_> = narrative
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
}

/// The costs and income of the funded activities against the totals of the financial report. Where all are known they
/// are the total; where some are not, the others are no more than it.
fn totals_tie(found: &mut Found<'_>, totals: &FinancialReport, parts: &BTreeMap<&str, Amounts>) {
    let costs = parts.values().map(|(costs, _)| *costs).collect();
    let income = parts.values().map(|(_, income)| *income).collect();
    for (field, total, parts, (nl, en)) in [
        ("costs", totals.costs, costs, ("kosten", "costs")),
        ("income", totals.income, income, ("inkomsten", "income")),
    ] {
        let parts: Vec<Figure<Euro>> = parts;
        let known: Vec<Euro> = parts.iter().filter_map(|part| part.known().copied()).collect();
        let all = known.len() == parts.len() && !parts.is_empty();
        let (Figure::Known(total), Some(sum)) = (total, sum(known)) else {
            continue;
        };
        let (tie_nl, tie_en) = match sum.cmp(&total) {
            Ordering::Equal => continue,
            Ordering::Less if !all => continue,
            Ordering::Greater if !all => ("al meer dan", "more already than"),
            _ => ("niet", "not"),
        };
        differ(
            found,
            Place::root().field("financialReport").field(field),
            Words::new(
                format!(
                    "de {nl} `{sum}` van de bekostigde activiteiten zijn {tie_nl} het totaal `{total}` van het financieel \
                     verslag"
                ),
                format!(
                    "the {en} `{sum}` of the funded activities are {tie_en} the total `{total}` of the financial report"
                ),
            ),
            total,
            sum,
        );
    }
}

/// The sum, when it is not too large.
fn sum(amounts: Vec<Euro>) -> Option<Euro> {
    amounts.into_iter().try_fold(Euro::from_cents(0), Euro::plus)
}

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
        finds(
            "costs-do-not-tie",
            "effect-report-total",
            &[
                (
                    "/financialReport/costs",
                    "de kosten `31300.00` van de bekostigde activiteiten zijn niet het totaal `31350.00` van het financieel \
                     verslag",
                    "the costs `31300.00` of the funded activities are not the total `31350.00` of the financial report",
                ),
                (
                    "/financialReport/income",
                    "de inkomsten `1900.00` van de bekostigde activiteiten zijn al meer dan het totaal `1800.00` van het \
                     financieel verslag",
                    "the income `1900.00` of the funded activities are more already than the total `1800.00` of the \
                     financial report",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "costs-do-not-tie",
            "narrative",
            &[(
                "/financialReport/costs",
                "de kosten `31300.00` van de bekostigde activiteiten zijn niet het totaal `30000.00` van het financieel \
                 verslag",
                "the costs `31300.00` of the funded activities are not the total `30000.00` of the financial report",
            )],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "costs-do-not-tie",
            "tender-offer",
            &[(
                "/totals/costs",
                "het totaal `33000.00` is niet de som `32000.00` van de kosten per regel",
                "the total `33000.00` is not the sum `32000.00` of the costs by line",
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
