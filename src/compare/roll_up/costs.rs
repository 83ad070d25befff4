//! Sums of money: what is known is added, and what is missing is named.

use crate::language::Words;
use crate::plan::Activity;
use crate::report::{
    ActivityAccount, ActivityRolledUp, CostsSource, EffectReport, GoalCostsRolledUp, JointCosts,
    OrganisationAnswer, ReportCosts, ReportRolledUp, ReportSum,
};
use crate::value::{Euro, Figure, Id};

/// What the activities of a report cost that the municipality pays for.
pub(super) fn of_report(report: &EffectReport) -> ReportCosts {
    let totals = report.financial_report.as_ref();
    ReportCosts {
        planned: over(report, |it| it.planned.costs),
        realised: instead(
            over(report, |it| it.realised.costs.known().copied()),
            totals.map(|it| it.costs),
        ),
        income: instead(
            over(report, |it| it.realised.income.known().copied()),
            totals.map(|it| it.income),
        ),
    }
}

fn over(report: &EffectReport, amount: impl Fn(&ActivityAccount) -> Option<Euro>) -> ReportSum {
    let funded: Vec<&ActivityAccount> = report.activities.iter().filter(|it| it.funded).collect();
    let missing: Vec<Id<Activity>> = funded
        .iter()
        .filter(|it| amount(it).is_none())
        .map(|it| it.activity.clone())
        .collect();
    ReportSum {
        amount: sum(funded.into_iter().filter_map(amount)),
        source: CostsSource::Activities,
        missing,
    }
}

/// The total of the financial report, where the activities give none or not all. A total below what is known of them
/// cannot be the whole, and replaces nothing.
fn instead(sum: ReportSum, total: Option<Figure<Euro>>) -> ReportSum {
    match total {
        Some(Figure::Known(total))
            if !is_whole(&sum) && sum.amount.known().is_none_or(|known| *known <= total) =>
        {
            ReportSum {
                amount: Figure::Known(total),
                source: CostsSource::FinancialReport,
                missing: Vec::new(),
            }
        }
        _ => sum,
    }
}

fn is_whole(sum: &ReportSum) -> bool {
    sum.missing.is_empty() && sum.amount.known().is_some()
}

/// Nothing known is no sum, and neither is one too large to hold.
fn sum(amounts: impl Iterator<Item = Euro>) -> Figure<Euro> {
    let mut amounts = amounts.peekable();
    if amounts.peek().is_none() {
        return Figure::NotComputable;
    }
    amounts
        .try_fold(Euro::from_cents(0), Euro::plus)
        .map_or(Figure::NotComputable, Figure::Known)
}

/// A sum over reports.
pub(super) fn joint(reports: &[ReportRolledUp], of: impl Fn(&ReportCosts) -> &ReportSum) -> JointCosts {
    // Who does nothing that the municipality pays for costs it nothing.
    let pays = reports.iter().filter(|report| {
        let activities = &report.activities;
        activities.is_empty() || activities.iter().any(|it| it.funded)
    });
    let parts: Vec<(&Id<ReportRolledUp>, &ReportSum)> =
        pays.map(|report| (&report.id, of(&report.costs))).collect();
    JointCosts {
        amount: sum(parts.iter().filter_map(|(_, sum)| sum.amount.known().copied())),
        missing: parts
            .iter()
            .filter(|(_, sum)| !is_whole(sum))
            .map(|(id, _)| (*id).clone())
            .collect(),
    }
}

/// What the activities for one goal cost that the municipality pays for; nothing where there are no such activities.
pub(super) fn of_goal(
    reports: &[ReportRolledUp],
    answers: &[OrganisationAnswer],
) -> Option<GoalCostsRolledUp> {
    Some(GoalCostsRolledUp {
        statement: Words::default(),
        planned: for_goal(reports, answers, |it| it.costs_planned)?,
        realised: for_goal(reports, answers, |it| it.costs.known().copied())?,
    })
}

fn for_goal(
    reports: &[ReportRolledUp],
    answers: &[OrganisationAnswer],
    amount: impl Fn(&ActivityRolledUp) -> Option<Euro>,
) -> Option<JointCosts> {
    let mut known = Vec::new();
    let mut missing = Vec::new();
    for answer in answers {
        let report = reports.iter().find(|report| report.id == answer.by);
        let activities = report.into_iter().flat_map(|report| &report.activities);
        let here = activities.filter(|it| it.funded && answer.activities.contains(&it.activity));
        let amounts: Vec<Option<Euro>> = here.map(&amount).collect();
        if amounts.iter().any(Option::is_none) {
            missing.push(answer.by.clone());
        }
        known.extend(amounts.into_iter().flatten());
    }
    (!known.is_empty() || !missing.is_empty()).then(|| JointCosts {
        amount: sum(known.into_iter()),
        missing,
    })
}
