//! The policy framework and the plan of a world.

use std::error::Error;

use vernieuwend_verantwoorden::engine::instrument::Direction;
use vernieuwend_verantwoorden::plan::{
    Activity, Contribution, Effect, MeasurementPlan, Organisation, Plan, ScaleMeasurement, Strength, Target,
};
use vernieuwend_verantwoorden::policy::{Area, Commissioner, Goal, PolicyFramework, TargetGroup};
use vernieuwend_verantwoorden::value::{Decimal, Id, Period, Share};

use super::super::random::Random;
use super::activities;
use super::instruments::of_effect;
use super::names;
use super::size::Size;

/// Every so manieth goal is one that the goals behind it belong to.
const BRANCH: usize = 5;

/// What is drawn of an effect.
pub(super) struct Drawn {
    /// The group it is for; everybody when there is none.
    pub(super) group: Option<usize>,
    activities: Vec<usize>,
    goals: Vec<usize>,
}

/// Draws the effects, and tells the activities which are theirs: one mostly, sometimes two. An effect contributes
/// to two goals on average, so that an activity does too.
pub(super) fn draw_effects(size: &Size, activities: &mut [activities::Activity]) -> Vec<Drawn> {
    let mut drawn: Vec<Drawn> = (0..size.effects)
        .map(|effect| {
            let random = &mut Random::of(size.seed, &[2, effect as u64]);
            // Each goal has its turn, so that none is left out while there are effects for it.
            let mut goals = vec![effect % size.goals];
            for _ in 0..random.below(3) {
                let goal = random.index(size.goals);
                if !goals.contains(&goal) {
                    goals.push(goal);
                }
            }
            goals.sort_unstable();
            Drawn {
                group: None,
                activities: Vec::new(),
                goals,
            }
        })
        .collect();
    for (at, activity) in activities.iter_mut().enumerate() {
        let random = &mut Random::of(size.seed, &[3, at as u64]);
        if drawn.is_empty() {
            break;
        }
        activity.effects.push(at % drawn.len());
        let second = random.index(drawn.len());
        if random.happens(200) && !activity.effects.contains(&second) {
            activity.effects.push(second);
        }
        for &effect in &activity.effects {
            drawn[effect].activities.push(at);
        }
    }
    for (effect, drawn) in drawn.iter_mut().enumerate() {
        // Half of the effects are for one group, that of the first activity.
        if effect % 2 == 0 {
            let first = drawn.activities.first();
            drawn.group = first.and_then(|at| activities[*at].groups.first().copied());
        }
    }
    drawn
}

pub(super) fn policy(size: &Size, period: Period) -> Result<PolicyFramework, Box<dyn Error>> {
    let mut policy = PolicyFramework::new(Id::new("kader")?, "Sociale basis (verzonnen)", period);
    policy.commissioners = vec![Commissioner::new("GM0344".parse()?, "Utrecht")];
    for at in 0..size.goals {
        let mut goal = Goal::new(Id::new(&names::id("doel", at, size.goals))?, names::goal(at));
        if at % BRANCH != 0 {
            let parent = at - at % BRANCH;
            goal.parent = Some(Id::new(&names::id("doel", parent, size.goals))?);
        }
        policy.goals.push(goal);
    }
    for at in 0..size.target_groups {
        let id = Id::new(&names::id("groep", at, size.target_groups))?;
        policy.target_groups.push(TargetGroup::new(id, names::group(at)));
    }
    for at in 0..size.areas {
        let id = Id::new(&names::id("gebied", at, size.areas))?;
        policy.areas.push(Area::new(id, names::area(at)));
    }
    Ok(policy)
}

pub(super) fn plan(
    size: &Size,
    period: Period,
    policy: &PolicyFramework,
    activities: &[activities::Activity],
    effects: &[Drawn],
) -> Result<Plan, Box<dyn Error>> {
    let organisation = Organisation::new("Stichting Welzijn De Waterlijn");
    let mut plan = Plan::new(Id::new("plan")?, organisation, period);
    plan.policy_framework = Some(policy.id.clone());
    for (at, drawn) in activities.iter().enumerate() {
        let area = drawn.area.map(|area| &policy.areas[area]);
        let mut activity = Activity::new(
            Id::new(&names::id("activiteit", at, size.activities))?,
            names::activity(at, area.map(|area| area.title.as_str())),
        );
        activity.areas = area.map(|area| area.id.clone()).into_iter().collect();
        activity.target_groups = drawn
            .groups
            .iter()
            .map(|group| policy.target_groups[*group].id.clone())
            .collect();
        plan.activities.push(activity);
    }
    for (at, drawn) in effects.iter().enumerate() {
        let effect = effect(size, at, drawn, policy, &plan)?;
        for (turn, goal) in drawn.goals.iter().enumerate() {
            let mut contribution = Contribution::new(effect.id.clone(), policy.goals[*goal].id.clone());
            if turn == 0 {
                contribution.strength = Strength::Direct;
            }
            contribution.because = Some("Wie dit ervaart, komt een stap dichter bij het doel".to_owned());
            contribution.other_causes = vec!["Steun van familie en buren".to_owned()];
            plan.contributions.push(contribution);
        }
        plan.effects.push(effect);
    }
    Ok(plan)
}

fn effect(
    size: &Size,
    at: usize,
    drawn: &Drawn,
    policy: &PolicyFramework,
    plan: &Plan,
) -> Result<Effect, Box<dyn Error>> {
    let instrument = of_effect(at);
    let group = drawn.group.map(|group| &policy.target_groups[group]);
    let whom = group.map_or("Deelnemers", |group| group.title.as_str());
    let mut effect = Effect::new(
        Id::new(&names::id("effect", at, size.effects))?,
        format!("{whom} {}", instrument.effect),
    );
    effect.for_group = group.map(|group| group.id.clone());
    effect.activities = drawn
        .activities
        .iter()
        .map(|at| plan.activities[*at].id.clone())
        .collect();
    let mut measurement = ScaleMeasurement::new(Id::new(instrument.id)?, instrument.version);
    if instrument.ladder {
        measurement.better = Some(Direction::Higher);
        effect.target = Share::of(1, 3).map(|share| Target::ImprovedShare(share.into()));
    } else {
        let change = if instrument.lower {
            -instrument.step
        } else {
            instrument.step
        };
        effect.target = Some(Target::MeanChange(
            Decimal::from_millionths(change * 500_000)?.into(),
        ));
    }
    effect.measurement = Some(MeasurementPlan::Instrument(measurement));
    Ok(effect)
}
