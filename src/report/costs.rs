//! What it cost: by goal and by year, and together, with what was budgeted beside what was realised.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ActivityAccount, ActivityYear};
use crate::language::Words;
use crate::plan::{Activity, GoalShare};
use crate::policy::Goal;
use crate::value::{Euro, Figure, Id, Share};

const MILLION: i64 = 1_000_000;

/// Costs and income by goal and by year, budgeted beside realised (Awb articles 4:45 and 4:78, BBV article 25). Each
/// amount is exact to the cent: what a share leaves over is told apart, so that the lines come to the total.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "kostenverantwoording")]
#[doc(alias = "lasten en baten")]
pub struct CostsAccount {
    /// By goal, in the order of the report; goals for which no activity counts are left out.
    pub goals: Vec<GoalCosts>,
    /// What counts for no goal: of activities that serve none, that serve several without a share for each, or whose
    /// shares do not add up to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undivided: Option<BudgetBeside>,
    /// What is left over of whole cents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<BudgetBeside>,
    /// Of all activities together.
    pub total: BudgetBeside,
    /// By year, where the plan or the narrative tells years apart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearCosts>,
    /// The totals in a sentence.
    pub statement: Words,
}

/// What the activities for a goal cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GoalCosts {
    /// The goal.
    pub goal: Id<Goal>,
    /// The activities that count for it, each with its share.
    pub activities: Vec<ActivityShare>,
    /// Their share of the amounts, together.
    pub amounts: BudgetBeside,
}

/// The share of an activity that counts for a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivityShare {
    /// The activity.
    pub activity: Id<Activity>,
    /// Its share, from 0 through 1.
    pub share: Share,
}

/// What one year cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct YearCosts {
    /// The year.
    pub year: u16,
    /// The amounts of that year.
    pub amounts: BudgetBeside,
}

/// What was budgeted beside what was realised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "begroting naast realisatie")]
pub struct BudgetBeside {
    /// What was budgeted.
    pub budgeted: CostsAndIncome,
    /// What was realised.
    pub realised: CostsAndIncome,
}

/// Costs, and income other than the funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CostsAndIncome {
    /// Costs.
    pub costs: MoneySum,
    /// Income other than the funding.
    pub income: MoneySum,
}

/// A sum of the amounts that are known, and how many are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct MoneySum {
    /// The amounts that are known, together; unknown where none is.
    pub amount: Figure<Euro>,
    /// How many activities have no amount. They are not zero.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub missing: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// The costs and the income of one activity.
#[derive(Debug, Clone, Copy)]
struct Amounts {
    budgeted: [Option<Euro>; 2],
    realised: [Option<Euro>; 2],
}

impl Amounts {
    /// The amounts as planned and realised; what was only told by year is the sum of the years.
    fn of(activity: &ActivityAccount) -> Self {
        let years = |of: fn(&ActivityYear) -> Figure<Euro>| {
            let mut known = activity.years.iter().map(|year| of(year).known().copied());
            let first = known.next()??;
            known.try_fold(first, |sum, amount| sum.plus(amount?))
        };
        let (planned, realised) = (&activity.planned, &activity.realised);
        Self {
            budgeted: [
                planned.costs.or_else(|| years(|it| it.budgeted_costs)),
                planned.income.or_else(|| years(|it| it.budgeted_income)),
            ],
            realised: [
                realised.costs.known().copied().or_else(|| years(|it| it.costs)),
                realised.income.known().copied().or_else(|| years(|it| it.income)),
            ],
        }
    }

    fn of_year(year: &ActivityYear) -> Self {
        Self {
            budgeted: [year.budgeted_costs, year.budgeted_income].map(|it| it.known().copied()),
            realised: [year.costs, year.income].map(|it| it.known().copied()),
        }
    }

    /// A part of each amount, in whole cents towards zero.
    fn part(self, millionths: i64) -> Self {
        let of = |amount: Option<Euro>| amount.and_then(|amount| part(amount, millionths));
        Self {
            budgeted: self.budgeted.map(of),
            realised: self.realised.map(of),
        }
    }
}

fn part(amount: Euro, millionths: i64) -> Option<Euro> {
    let cents = i128::from(amount.cents()) * i128::from(millionths) / i128::from(MILLION);
    i64::try_from(cents).ok().map(Euro::from_cents)
}

impl MoneySum {
    /// Whether there was nothing to add up.
    pub fn is_empty(&self) -> bool {
        self.missing == 0 && self.amount == Figure::Unknown
    }

    /// The amount, or zero where there was nothing to add up.
    fn cents(&self) -> i128 {
        self.amount.known().map_or(0, |amount| i128::from(amount.cents()))
    }

    fn add(&mut self, amount: Option<Euro>, counts: bool) {
        let Some(amount) = amount else {
            self.missing += u64::from(counts);
            return;
        };
        self.amount = match self.amount {
            Figure::Unknown => Figure::Known(amount),
            Figure::Known(sum) => sum.plus(amount).map_or(Figure::NotComputable, Figure::Known),
            other => other,
        };
    }
}

impl BudgetBeside {
    fn add(&mut self, amounts: Amounts) {
        let ([costs, income], [realised_costs, realised_income]) = (amounts.budgeted, amounts.realised);
        self.budgeted.costs.add(costs, true);
        // Income that was neither budgeted nor told of is none that is missing.
        self.budgeted.income.add(income, false);
        self.realised.costs.add(realised_costs, true);
        self.realised.income.add(realised_income, income.is_some());
    }

    fn each(&self) -> [&MoneySum; 4] {
        [
            &self.budgeted.costs,
            &self.budgeted.income,
            &self.realised.costs,
            &self.realised.income,
        ]
    }

    fn each_mut(&mut self) -> [&mut MoneySum; 4] {
        [
            &mut self.budgeted.costs,
            &mut self.budgeted.income,
            &mut self.realised.costs,
            &mut self.realised.income,
        ]
    }

    /// Whether it holds no amount, and none is missing.
    fn is_empty(&self) -> bool {
        self.each().into_iter().all(MoneySum::is_empty)
    }
}

impl CostsAccount {
    /// The account of these activities, with these goals in this order. It has no statement yet.
    pub(crate) fn of<'g>(
        activities: &[ActivityAccount],
        goals: impl IntoIterator<Item = &'g Id<Goal>>,
    ) -> Self {
        let mut account = Self::default();
        let mut undivided = BudgetBeside::default();
        let divided = |it: &ActivityAccount| GoalShare::sum(&it.goal_shares) == MILLION;
        for activity in activities {
            let amounts = Amounts::of(activity);
            account.total.add(amounts);
            if !divided(activity) {
                undivided.add(amounts);
            }
        }
        for goal in goals {
            let mut of_goal = GoalCosts {
                goal: goal.clone(),
                activities: Vec::new(),
                amounts: BudgetBeside::default(),
            };
            for activity in activities.iter().filter(|it| divided(it)) {
                for share in activity.goal_shares.iter().filter(|share| share.goal == *goal) {
                    let part = Amounts::of(activity).part(share.share.value().millionths());
                    of_goal.amounts.add(part);
                    of_goal.activities.push(ActivityShare {
                        activity: activity.activity.clone(),
                        share: share.share,
                    });
                }
            }
            if !of_goal.activities.is_empty() {
                account.goals.push(of_goal);
            }
        }
        account.undivided = (!undivided.is_empty()).then_some(undivided);
        account.rounding = account.left_over();
        account.years = years(activities);
        account
    }

    /// What the lines leave over of the total: whole cents.
    fn left_over(&self) -> Option<BudgetBeside> {
        let mut rounding = BudgetBeside::default();
        let lines = || self.goals.iter().map(|goal| &goal.amounts).chain(&self.undivided);
        for (at, (rest, total)) in rounding.each_mut().into_iter().zip(self.total.each()).enumerate() {
            let told: i128 = lines()
                .filter_map(|line| line.each().get(at).map(|sum| sum.cents()))
                .sum();
            let cents = i64::try_from(total.cents() - told).unwrap_or_default();
            if cents != 0 {
                rest.amount = Figure::Known(Euro::from_cents(cents));
            }
        }
        (!rounding.is_empty()).then_some(rounding)
    }
}

/// The years that any activity tells apart, each with the amounts of all that tell them.
fn years(activities: &[ActivityAccount]) -> Vec<YearCosts> {
    let told = || activities.iter().flat_map(|activity| &activity.years);
    let years: BTreeSet<u16> = told().map(|year| year.year).collect();
    let of_year = |year| {
        let mut amounts = BudgetBeside::default();
        for of in told().filter(|of| of.year == year) {
            amounts.add(Amounts::of_year(of));
        }
        YearCosts { year, amounts }
    };
    years.into_iter().map(of_year).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::PlannedActivity;
    use crate::report::{Reach, RealisedActivity};
    use crate::value::Decimal;

    fn euro(text: &str) -> Euro {
        text.parse().unwrap()
    }

    fn goal(id: &str) -> Id<Goal> {
        Id::new(id).unwrap()
    }

    fn share(goal_id: &str, share: f64) -> GoalShare {
        GoalShare::new(
            goal(goal_id),
            Share::new(Decimal::from_f64(share).unwrap()).unwrap(),
        )
    }

    fn activity(id: &str, budget: &str, realised: Option<&str>, shares: Vec<GoalShare>) -> ActivityAccount {
        let planned = PlannedActivity {
            costs: Some(euro(budget)),
            ..PlannedActivity::default()
        };
        let done = RealisedActivity {
            costs: realised.map_or(Figure::Unknown, |it| Figure::Known(euro(it))),
            ..RealisedActivity::default()
        };
        ActivityAccount {
            activity: Id::new(id).unwrap(),
            title: id.to_owned(),
            funded: true,
            effects: Vec::new(),
            counted_in: None,
            planned,
            realised: done,
            stated: None,
            reach: Reach::default(),
            obligations: Vec::new(),
            goal_shares: shares,
            years: Vec::new(),
            explanation: None,
        }
    }

    fn known(sum: MoneySum) -> Euro {
        *sum.amount.known().unwrap()
    }

    #[test]
    fn shares_are_exact_and_what_they_leave_over_is_told() {
        let third = |id| share(id, 0.333_333);
        let shares = vec![third("a"), third("b"), share("c", 0.333_334)];
        let activities = [activity("x", "100.00", Some("50.01"), shares)];
        let goals = ["a", "b", "c"].map(goal);
        let account = CostsAccount::of(&activities, &goals);
        let budgeted: Vec<Euro> = (account.goals.iter())
            .map(|it| known(it.amounts.budgeted.costs))
            .collect();
        assert_eq!(budgeted, [euro("33.33"), euro("33.33"), euro("33.33")]);
        let rounding = account.rounding.unwrap();
        assert_eq!(known(rounding.budgeted.costs), euro("0.01"));
        // 16.6699, 16.6699 and 16.67003: two cents are left over of 50.01.
        assert_eq!(known(rounding.realised.costs), euro("0.02"));
        assert_eq!(account.undivided, None);
        assert_eq!(known(account.total.budgeted.costs), euro("100.00"));
    }

    #[test]
    fn what_does_not_add_up_counts_for_no_goal() {
        let activities = [
            activity(
                "x",
                "100.00",
                Some("90.00"),
                vec![share("a", 0.6), share("b", 0.3)],
            ),
            activity("y", "40.00", None, vec![share("a", 1.0)]),
            activity("z", "10.00", Some("12.00"), Vec::new()),
        ];
        let account = CostsAccount::of(&activities, &["a", "b"].map(goal));
        let [of_a] = &account.goals[..] else {
            panic!("{:?}", account.goals)
        };
        assert_eq!(known(of_a.amounts.budgeted.costs), euro("40.00"));
        assert_eq!(of_a.amounts.realised.costs.missing, 1);
        assert_eq!(of_a.amounts.realised.costs.amount, Figure::Unknown);
        let undivided = account.undivided.unwrap();
        assert_eq!(known(undivided.budgeted.costs), euro("110.00"));
        assert_eq!(known(undivided.realised.costs), euro("102.00"));
        assert_eq!(account.rounding, None);
        assert_eq!(account.total.realised.costs.missing, 1);
    }

    #[test]
    fn years_stand_apart_and_make_up_a_total_that_was_not_told() {
        let mut one = activity("x", "100.00", Some("90.00"), vec![share("a", 1.0)]);
        one.planned.costs = None;
        let year = |year, budget: &str, costs: &str| {
            let mut of = ActivityYear::new(year);
            of.budgeted_costs = Figure::Known(euro(budget));
            of.costs = Figure::Known(euro(costs));
            of
        };
        one.years = vec![year(2026, "60.00", "50.00"), year(2025, "45.50", "40.00")];
        let account = CostsAccount::of(&[one], &[goal("a")]);
        assert_eq!(known(account.total.budgeted.costs), euro("105.50"));
        let years: Vec<(u16, Euro)> = (account.years.iter())
            .map(|it| (it.year, known(it.amounts.realised.costs)))
            .collect();
        assert_eq!(years, [(2025, euro("40.00")), (2026, euro("50.00"))]);
    }
}
