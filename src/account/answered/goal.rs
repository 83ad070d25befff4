//! The answer per goal.

use crate::account::Account;
use crate::account::answered::answer::Answered;
use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::language::Words;
use crate::narrative::About;
use crate::policy::Goal;
use crate::report::{EffectAnswer, Glance, GoalAnswer};
use crate::sentence;

/// The answers, in the order of the policy framework. No goal is left out.
pub(in crate::account) fn goals(
    account: &Account<'_>,
    printer: Printer<'_>,
    answered: &[Answered],
) -> Vec<GoalAnswer> {
    let goals = account.policy.goals.iter().enumerate();
    goals
        .map(|(index, goal)| one(account, printer, index, goal, answered))
        .collect()
}

fn one(
    account: &Account<'_>,
    printer: Printer<'_>,
    index: usize,
    goal: &Goal,
    answered: &[Answered],
) -> GoalAnswer {
    let links = account
        .plan
        .contributions
        .iter()
        .filter(|link| link.goal == goal.id);
    let effects: Vec<EffectAnswer> = links
        .filter_map(|link| {
            let found = answered
                .iter()
                .find(|answered| answered.answer.effect == link.effect)?;
            Some(found.under(link))
        })
        .collect();
    let mut answer = GoalAnswer {
        goal: goal.id.clone(),
        title: goal.title.clone(),
        parent: goal.parent.clone(),
        owner: goal.owner,
        norms: goal.norms.clone(),
        task_field: goal.task_field.clone(),
        standings: effects.iter().map(|effect| effect.standing).collect(),
        answer: Words::default(),
        reach: printer.reach(&Count::Goal(index)),
        effects,
        explanation: account.explanation(|about| matches!(about, About::Goal(id) if *id == goal.id)),
    };
    answer.answer = sentence::answer(&answer);
    answer
}

/// How many goals have which best standing of their intended effects. A goal that is only the heading of others stands with them, so it
/// is not counted again.
pub(in crate::account) fn glance(account: &Account<'_>, goals: &[GoalAnswer]) -> Glance {
    let heading = |goal: &GoalAnswer| {
        goal.effects.is_empty()
            && account
                .policy
                .goals
                .iter()
                .any(|child| child.parent.as_ref() == Some(&goal.goal))
    };
    let counted = goals.iter().filter(|goal| !heading(goal));
    Glance::new(counted.map(GoalAnswer::best_standing).collect())
}

/// Effects of the plan that serve no goal: unintended ones, and intended ones whose link is missing.
pub(in crate::account) fn outside(account: &Account<'_>, answered: &[Answered]) -> Vec<EffectAnswer> {
    let serves = |answered: &Answered| {
        account.plan.contributions.iter().any(|link| {
            link.effect == answered.answer.effect
                && account.policy.goals.iter().any(|goal| goal.id == link.goal)
        })
    };
    answered
        .iter()
        .filter(|answered| !serves(answered))
        .map(|answered| answered.answer.clone())
        .collect()
}
