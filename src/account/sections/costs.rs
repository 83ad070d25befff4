//! What it cost by goal and by year.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::narrative::{Realisation, RealisedYear};
use crate::plan::{Activity, GoalShare, YearBudget};
use crate::policy::Goal;
use crate::report::{ActivityAccount, ActivityYear, CostsAccount, GoalAnswer};
use crate::sentence;
use crate::value::{Decimal, Figure, Id, Share};

/// The account of costs, where the plan divides costs over goals or years are told apart.
pub(in crate::account) fn costs(
    account: &Account<'_>,
    activities: &[ActivityAccount],
    goals: &[GoalAnswer],
) -> Option<CostsAccount> {
    let by_year = activities.iter().any(|activity| !activity.years.is_empty());
    if !by_year && !divides(account) {
        return None;
    }
    let mut costs = CostsAccount::of(activities, goals.iter().map(|goal| &goal.goal));
    costs.statement = sentence::costs(&costs);
    Some(costs)
}

fn divides(account: &Account<'_>) -> bool {
    let mut activities = account.plan.activities.iter();
    activities.any(|activity| !activity.goal_shares.is_empty() || !activity.years.is_empty())
}

/// The goals for which an activity counts. One that serves a single goal counts for it wholly; one that serves several
/// counts for none, until the plan says how much for each.
pub(in crate::account) fn shares(account: &Account<'_>, activity: &Activity) -> Vec<GoalShare> {
    if !activity.goal_shares.is_empty() {
        return activity.goal_shares.clone();
    }
    if !divides(account) {
        return Vec::new();
    }
    let served = served(account, activity);
    let mut served = served.iter();
    match (served.next(), served.next(), Share::new(Decimal::ONE)) {
        (Some(goal), None, Ok(whole)) => vec![GoalShare::new((*goal).clone(), whole)],
        _ => Vec::new(),
    }
}

/// The goals that the effects of an activity contribute to.
fn served<'a>(account: &Account<'a>, activity: &Activity) -> BTreeSet<&'a Id<Goal>> {
    let plan = account.plan;
    let effects = plan
        .effects
        .iter()
        .filter(|effect| effect.activities.contains(&activity.id));
    effects
        .flat_map(|effect| plan.contributions.iter().filter(|link| link.effect == effect.id))
        .map(|link| &link.goal)
        .collect()
}

/// What an activity cost by year, as the plan and the narrative tell it.
pub(in crate::account) fn years(activity: &Activity, stated: Option<&Realisation>) -> Vec<ActivityYear> {
    let realised: &[RealisedYear] = stated.map_or(&[], |stated| &stated.years);
    let planned: &[YearBudget] = &activity.years;
    let told: BTreeSet<u16> = planned
        .iter()
        .map(|it| it.year)
        .chain(realised.iter().map(|it| it.year))
        .collect();
    let of_year = |year| {
        let mut of = ActivityYear::new(year);
        if let Some(budget) = planned.iter().find(|it| it.year == year) {
            of.budgeted_costs = budget.costs.map_or(Figure::Unknown, Figure::Known);
            of.budgeted_income = budget.income.map_or(Figure::Unknown, Figure::Known);
        }
        if let Some(done) = realised.iter().find(|it| it.year == year) {
            of.costs = done.costs.unwrap_or_default();
            of.income = done.income.unwrap_or_default();
        }
        of
    };
    told.into_iter().map(of_year).collect()
}
