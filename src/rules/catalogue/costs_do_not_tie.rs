//! `costs-do-not-tie`: amounts of the account agree with one another.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::{FinancialReport, Narrative, Realisation};
use crate::plan::Plan;
use crate::report::EffectReport;
use crate::rules::answers::at_activity;
use crate::rules::by_id::ById;
use crate::rules::{Found, Place, Rule};
use crate::value::{Euro, Figure};

pub(super) static RULE: Rule = Rule::new(
    "costs-do-not-tie",
    Severity::Warning,
    Norm::law("Awb", "4:78"),
    "bedragen van de verantwoording sluiten op elkaar aan",
    "amounts of the account agree with one another",
)
.where_division_applies("Awb 4:78")
.on_narrative(|narrative, context, found| {
    for (index, realised) in narrative.realisations.iter().enumerate() {
        by_year(found, index, realised);
    }
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

/// The amounts by year against those of the whole period.
fn by_year(found: &mut Found<'_>, index: usize, realised: &Realisation) {
    let costs: Vec<_> = realised.years.iter().map(|it| it.costs).collect();
    let income: Vec<_> = realised.years.iter().map(|it| it.income).collect();
    for (field, whole, years) in [
        ("costs", realised.costs, costs),
        ("income", realised.income, income),
    ] {
        let known: Option<Vec<Euro>> = years.into_iter().map(|it| it?.known().copied()).collect();
        let Some(known) = known.filter(|known| !known.is_empty()) else {
            continue;
        };
        let (Some(Figure::Known(whole)), Some(sum)) = (whole, sum(known)) else {
            continue;
        };
        if whole != sum {
            differ(
                found,
                Place::root().entry("realisations", index).field(field),
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
    fn years_that_are_not_the_whole_give_their_findings_and_no_more() {
        finds(
            "costs-do-not-tie",
            "narrative-years",
            &[(
                "/realisations/0/costs",
                "het bedrag `21500.00` is niet de som `21400.00` van de jaren",
                "the amount `21500.00` is not the sum `21400.00` of the years",
            )],
        );
    }
}
