//! Added value goal by goal.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::account::printed::print::Printer;
use crate::narrative::{About, Lesson, Training};
use crate::plan::{Activity, Beneficiary, Effect};
use crate::report::{AddedValue, EffectAnswer, GoalAnswer, Observed, Skill, UsedMethod, ValueLine};
use crate::sentence;
use crate::value::Id;

/// Added value for each goal that has effects, or of which somebody told what it costs or brings.
pub(in crate::account) fn added_value(
    account: &Account<'_>,
    printer: Printer<'_>,
    goals: &[GoalAnswer],
) -> Vec<AddedValue> {
    goals
        .iter()
        .map(|goal| one(account, printer, goal))
        .filter(|value| !is_empty(value))
        .collect()
}

fn is_empty(value: &AddedValue) -> bool {
    value.client_group.is_empty()
        && value.society.is_empty()
        && value.investments.is_empty()
        && value.benefits.is_empty()
        && value.money_ratios.is_empty()
}

fn one(account: &Account<'_>, printer: Printer<'_>, goal: &GoalAnswer) -> AddedValue {
    let narrative = account.narrative;
    let lines = |beneficiary: Beneficiary| {
        let effects = goal.effects.iter();
        effects
            .filter(|answer| answer.value_for == beneficiary)
            .map(line)
            .collect()
    };
    let effects: BTreeSet<&Id<Effect>> = goal.effects.iter().map(|answer| &answer.effect).collect();
    let steering: Vec<_> = narrative.map_or_else(Vec::new, |narrative| {
        let decisions = narrative.steering.iter();
        decisions
            .filter(|steering| effects.contains(&steering.effect))
            .cloned()
            .collect()
    });
    let mut value = AddedValue {
        goal: goal.goal.clone(),
        statement: crate::language::Words::default(),
        client_group: lines(Beneficiary::ClientGroup),
        society: lines(Beneficiary::Society),
        skill: skill(account, printer, goal, &effects),
        not_steered: goal
            .effects
            .iter()
            .filter(|answer| !steering.iter().any(|steering| steering.effect == answer.effect))
            .map(|answer| answer.effect.clone())
            .collect(),
        steering,
        investments: narrative.map_or_else(Vec::new, |narrative| {
            let all = narrative.investments.iter();
            all.filter(|it| it.goal == goal.goal).cloned().collect()
        }),
        benefits: narrative.map_or_else(Vec::new, |narrative| {
            let all = narrative.benefits.iter();
            all.filter(|it| it.goal == goal.goal).cloned().collect()
        }),
        money_ratios: narrative.map_or_else(Vec::new, |narrative| {
            let all = narrative.money_ratios.iter();
            all.filter(|it| it.goal == goal.goal).cloned().collect()
        }),
    };
    value.statement = sentence::added_value(&value);
    value
}

/// The effect with what its standing rests on.
fn line(answer: &EffectAnswer) -> ValueLine {
    let mut line = ValueLine::new(answer.effect.clone(), answer.title.clone(), answer.standing);
    match &answer.observed {
        Some(Observed::PairedChange(figures)) => {
            line.sources
                .push(format!("{} ({})", figures.instrument, figures.version));
        }
        Some(Observed::CategoryShift(figures)) => {
            line.sources
                .push(format!("{} ({})", figures.instrument, figures.version));
        }
        Some(Observed::Aggregate(figures)) => {
            let values = [&figures.before, &figures.after];
            line.sources
                .extend(values.into_iter().filter_map(|value| value.source.clone()));
        }
        _ => {}
    }
    line.sources.extend(
        answer
            .survey_results
            .iter()
            .filter_map(|survey| survey.source.clone()),
    );
    line
}

fn skill(
    account: &Account<'_>,
    printer: Printer<'_>,
    goal: &GoalAnswer,
    effects: &BTreeSet<&Id<Effect>>,
) -> Skill {
    let behind: Vec<&Activity> = account
        .plan
        .activities
        .iter()
        .filter(|activity| {
            let plan = account.plan.effects.iter();
            plan.filter(|effect| effects.contains(&effect.id))
                .any(|effect| effect.activities.contains(&activity.id))
        })
        .collect();
    let is_behind = |id: &Id<Activity>| behind.iter().any(|activity| activity.id == *id);
    let mut skill = Skill::default();
    for activity in &behind {
        for method in &activity.methods {
            match skill.methods.iter_mut().find(|used| used.method == *method) {
                Some(used) => used.activities.push(activity.id.clone()),
                None => skill
                    .methods
                    .push(UsedMethod::new(method.clone(), activity.id.clone())),
            }
        }
    }
    let Some(narrative) = account.narrative else {
        return skill;
    };
    let used_here =
        |training: &&Training| training.activities.is_empty() || training.activities.iter().any(is_behind);
    skill.training = narrative
        .training
        .iter()
        .filter(used_here)
        .cloned()
        .map(|mut training| {
            training.people = printer.stated(training.people);
            training
        })
        .collect();
    let about_it = |lesson: &&Lesson| match &lesson.about {
        Some(About::Goal(id)) => *id == goal.goal,
        Some(About::Effect(id)) => effects.contains(id),
        Some(About::Activity(id)) => is_behind(id),
        None => false,
    };
    skill.lessons = narrative.lessons.iter().filter(about_it).cloned().collect();
    skill
}
