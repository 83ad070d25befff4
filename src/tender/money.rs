//! What an offer costs, and what it gives back to society, in amounts.

use super::Tender;
use crate::offer::{AnsweredSocialReturn, Composed, CostAnswer, CostLine, OfferTotals, PriceAnswer};
use crate::plan::{Activity, PriceLine, Vat};
use crate::policy::{AskedSocialReturn, Assignment};
use crate::value::{Decimal, Euro, Figure};

/// The costs and income of the funded activities, beside the budget.
pub(super) fn totals(tender: &Tender<'_>, assignment: &Assignment) -> OfferTotals {
    let costs = sum(funded(tender).filter_map(|activity| activity.planned.costs));
    let income = sum(funded(tender).filter_map(|activity| activity.planned.income));
    let costs_not_stated: Vec<_> = funded(tender)
        .filter(|activity| activity.planned.costs.is_none())
        .map(|activity| activity.id.clone())
        .collect();
    let asked = match (&costs, &income) {
        (Figure::Known(costs), income) if costs_not_stated.is_empty() => {
            let income = income.known().copied().unwrap_or_default();
            let less = costs.plus(Euro::from_cents(-income.cents()));
            less.map_or(Figure::NotComputable, Figure::Known)
        }
        _ => Figure::Unknown,
    };
    OfferTotals {
        costs,
        income,
        asked,
        costs_not_stated,
        budget: budget(tender, assignment),
    }
}

/// The budget of the lots that are offered for, where each has one; otherwise that of the assignment.
fn budget(tender: &Tender<'_>, assignment: &Assignment) -> Option<Euro> {
    let offered_for = &tender.plan.bid.lots;
    if offered_for.is_empty() {
        return assignment.budget;
    }
    let lots = assignment.lots.iter().filter(|lot| offered_for.contains(&lot.id));
    let budgets: Option<Vec<Euro>> = lots.map(|lot| lot.budget).collect();
    match sum(budgets.unwrap_or_default()) {
        Figure::Known(budget) => Some(budget),
        _ => assignment.budget,
    }
}

/// The prices of the plan; where it has none, what its activities cost.
pub(super) fn price(tender: &Tender<'_>, assignment: &Assignment, totals: &OfferTotals) -> Option<Composed> {
    let lines = prices(tender);
    if !lines.is_empty() {
        let weighed = assignment
            .price
            .as_ref()
            .map(|price| price.vat)
            .unwrap_or_default();
        let total = whole(lines.iter().map(PriceLine::total));
        let with_vat = whole(lines.iter().map(PriceLine::total_with_vat));
        return Some(Composed::Prices(PriceAnswer::new(
            lines, weighed, total, with_vat,
        )));
    }
    let stated = |activity: &&Activity| activity.planned.costs.is_some() || activity.planned.income.is_some();
    let lines: Vec<CostLine> = funded(tender).filter(stated).map(CostLine::of).collect();
    (!lines.is_empty()).then(|| Composed::Costs(CostAnswer::new(lines, totals.clone())))
}

/// The prices of the lots that are offered for.
fn prices(tender: &Tender<'_>) -> Vec<PriceLine> {
    let offered_for = &tender.plan.bid.lots;
    let lines = tender.plan.bid.prices.iter();
    lines
        .filter(|line| {
            let lot = line.lot.as_ref();
            lot.is_none_or(|lot| offered_for.is_empty() || offered_for.contains(lot))
        })
        .cloned()
        .collect()
}

/// What must be given back to society, and what is; none where neither is there.
pub(super) fn social_return(
    tender: &Tender<'_>,
    assignment: &Assignment,
    totals: &OfferTotals,
) -> Option<AnsweredSocialReturn> {
    let asked = assignment.social_return.clone();
    let offered = tender.plan.bid.social_return.clone();
    if asked.is_none() && offered.is_none() {
        return None;
    }
    let lines = offered.iter().flat_map(|offered| &offered.lines);
    let worth = sum(lines.filter_map(|line| line.worth));
    let owed = asked.as_ref().and_then(|asked| owed(asked, tender, totals));
    Some(AnsweredSocialReturn::new(asked, owed, offered, worth))
}

/// What it must be worth: the amount, or the part of the sum that is asked, without value added tax.
fn owed(asked: &AskedSocialReturn, tender: &Tender<'_>, totals: &OfferTotals) -> Option<Euro> {
    if asked.amount.is_some() {
        return asked.amount;
    }
    let share = asked.share?;
    let prices = prices(tender);
    let in_lines = whole(prices.iter().map(PriceLine::total));
    let of = if prices.is_empty() {
        totals.asked.known()?
    } else {
        in_lines.known()?
    };
    // A rate in per cents is added in the way of a tax, which rounds to a cent.
    let rate = Decimal::from_millionths(share.value().millionths().checked_mul(100)?).ok()?;
    let with = Vat::Rate(rate).added_to(*of)?;
    with.plus(Euro::from_cents(-of.cents()))
}

fn funded<'t>(tender: &Tender<'t>) -> impl Iterator<Item = &'t Activity> + use<'t> {
    tender.plan.activities.iter().filter(|activity| activity.funded)
}

/// The sum of the amounts that are stated; where none is, it is not known.
/// The sum of amounts of which none may be missing: a part of them is no total.
fn whole(amounts: impl Iterator<Item = Option<Euro>>) -> Figure<Euro> {
    amounts
        .collect::<Option<Vec<Euro>>>()
        .map_or(Figure::NotComputable, sum)
}

fn sum(amounts: impl IntoIterator<Item = Euro>) -> Figure<Euro> {
    let mut total: Option<Euro> = None;
    for amount in amounts {
        total = match total.unwrap_or_default().plus(amount) {
            Some(sum) => Some(sum),
            None => return Figure::NotComputable,
        };
    }
    total.map_or(Figure::Unknown, Figure::Known)
}
