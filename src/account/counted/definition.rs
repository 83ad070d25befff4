//! Counts written as definitions that stay, and the people of a definition found again.

use crate::account::Account;
use crate::account::counted::called;
use crate::account::counted::count::Count;
use crate::account::counted::people::number;
use crate::plan::{MeasurementPlan, WayIn};
use crate::policy::TargetGroup;
use crate::register::{Codebook, ContactCell, Members};
use crate::report::{CountDefinition, CountKind, Counted};
use crate::value::Id;

/// A count in parts that stay when the plan changes. Counts that are never printed outside have none.
pub(in crate::account) fn definition(account: &Account<'_>, count: &Count) -> Option<CountDefinition> {
    let (policy, plan) = (account.policy, account.plan);
    let codebook = account.register.codebook();
    let activities = |numbers: &[u32]| {
        let named = numbers
            .iter()
            .filter_map(|number| codebook.activities().get(*number as usize));
        named.cloned().collect::<Vec<_>>()
    };
    let groups = |wider: usize| {
        let within = |group: &u32| codebook.is_within(*group, number(wider));
        let groups = (0..number(codebook.target_groups().len())).filter(within);
        groups
            .filter_map(|group| codebook.target_groups().get(group as usize))
            .cloned()
            .collect::<Vec<_>>()
    };
    let areas = |wider: usize| {
        let within = |area: &usize| account.is_in_area(Some(number(*area)), wider);
        let areas = (0..policy.areas.len()).filter(within);
        areas
            .filter_map(|area| policy.areas.get(area))
            .map(|area| area.id.clone())
            .collect::<Vec<_>>()
    };
    Some(match *count {
        Count::Everyone => CountDefinition::new(CountKind::Everyone),
        Count::Goal(goal) => {
            let mut definition = CountDefinition::new(CountKind::Goal);
            definition.goal = Some(policy.goals.get(goal)?.id.clone());
            definition.activities = activities(account.activities_of_goal(goal));
            definition
        }
        Count::Effect(effect) => {
            let mut definition = CountDefinition::new(CountKind::EffectReach);
            definition.effect = Some(plan.effects.get(effect)?.id.clone());
            definition.activities = activities(account.activities_of_effect(effect));
            definition.target_groups = account.group_of_effect(effect).map_or_else(Vec::new, groups);
            definition
        }
        Count::Activity(activity) => {
            let mut definition = CountDefinition::new(CountKind::Activity);
            definition.activities = vec![plan.activities.get(activity)?.id.clone()];
            definition
        }
        Count::Group(group) => {
            let mut definition = CountDefinition::new(CountKind::TargetGroup);
            definition.target_groups = groups(group);
            definition
        }
        Count::Newcomers(group) => arrival(CountKind::Newcomers, groups(group)),
        Count::KnownBefore(group) => arrival(CountKind::KnownBefore, groups(group)),
        Count::ThroughAmbassadors(group) => arrival(CountKind::ThroughAmbassadors, groups(group)),
        Count::Area(area) => {
            let mut definition = CountDefinition::new(CountKind::Area);
            definition.areas = areas(area);
            definition
        }
        Count::GroupInArea(group, area) => {
            let mut definition = CountDefinition::new(CountKind::TargetGroupInArea);
            (definition.target_groups, definition.areas) = (groups(group), areas(area));
            definition
        }
        Count::Role(role) => {
            let mut definition = CountDefinition::new(CountKind::Role);
            definition.role = Some(role);
            definition
        }
        Count::MovedBetween(from, to) => {
            let mut definition = CountDefinition::new(CountKind::RoleChange);
            (definition.role, definition.to_role) = (Some(from), Some(to));
            definition
        }
        Count::Moved(effect) => {
            let Some(MeasurementPlan::RoleMovement(movement)) = plan.effects.get(effect)?.measurement else {
                return None;
            };
            let mut definition = CountDefinition::new(CountKind::RoleChange);
            definition.effect = Some(plan.effects.get(effect)?.id.clone());
            (definition.role, definition.to_role) = (Some(movement.from), Some(movement.to));
            definition
        }
        _ => return of_scores(account, count),
    })
}

/// How people of a target group came.
fn arrival(kind: CountKind, groups: Vec<Id<TargetGroup>>) -> CountDefinition {
    let mut definition = CountDefinition::new(kind);
    definition.target_groups = groups;
    definition
}

/// A count that is made of scores.
fn of_scores(account: &Account<'_>, count: &Count) -> Option<CountDefinition> {
    let (kind, effect) = called::kind_of_scores(count)?;
    match *count {
        Count::OnLevel { level, .. } => {
            let mut definition = of_effect(account, kind, effect)?;
            definition.level = Some(u16::from(level));
            Some(definition)
        }
        Count::Shifted { domain, .. } | Count::NotShifted { domain, .. } => {
            on_domain(account, kind, effect, domain)
        }
        _ => of_effect(account, kind, effect),
    }
}

fn of_effect(account: &Account<'_>, kind: CountKind, effect: usize) -> Option<CountDefinition> {
    let effect = account.plan.effects.get(effect)?;
    let mut definition = CountDefinition::new(kind);
    definition.effect = Some(effect.id.clone());
    if let Some(MeasurementPlan::Instrument(measurement)) = &effect.measurement {
        definition.instrument = Some(measurement.id.clone());
        definition.instrument_version = Some(measurement.version.clone());
    }
    Some(definition)
}

fn on_domain(
    account: &Account<'_>,
    kind: CountKind,
    effect: usize,
    domain: usize,
) -> Option<CountDefinition> {
    let mut definition = of_effect(account, kind, effect)?;
    definition.domain = Some(u16::try_from(domain).ok()?);
    Some(definition)
}

/// The people of a definition, in the register of an account that was made as the earlier one; nothing when plan
/// or register do not know what it speaks of.
pub(in crate::account) fn members(then: &Account<'_>, definition: &CountDefinition) -> Option<Members> {
    if definition.instrument.is_some() {
        return with_scores(then, definition);
    }
    let register = &then.register;
    let codebook = register.codebook();
    let mut members = register.people();
    let mut narrow = |fits: &dyn Fn(&ContactCell) -> bool| {
        members = members.intersection(&register.people_where(fits));
    };
    if !definition.activities.is_empty() {
        let known = numbers(&definition.activities, codebook, Codebook::activity)?;
        narrow(&|cell| known.contains(&cell.activity));
    }
    if !definition.target_groups.is_empty() {
        let known = numbers(&definition.target_groups, codebook, Codebook::target_group)?;
        narrow(&|cell| cell.target_group.is_some_and(|group| known.contains(&group)));
    }
    if !definition.areas.is_empty() {
        let known = numbers(&definition.areas, codebook, Codebook::area)?;
        narrow(&|cell| cell.area.is_some_and(|area| known.contains(&area)));
    }
    members = match definition.kind {
        CountKind::Newcomers => members.intersection(&register.newcomers()),
        CountKind::KnownBefore => members.intersection(&register.known_before()),
        CountKind::ThroughAmbassadors => members.intersection(&register.came_by(WayIn::Ambassador)),
        _ => members,
    };
    Some(match (definition.role, definition.to_role) {
        (Some(from), Some(to)) => register.moved(from, to),
        (Some(role), None) => members.intersection(&register.people_in_role(role)),
        _ => members,
    })
}

fn numbers<T>(
    ids: &[Id<T>],
    codebook: &Codebook,
    number: fn(&Codebook, &str) -> Option<u32>,
) -> Option<Vec<u32>> {
    ids.iter().map(|id| number(codebook, id.as_str())).collect()
}

/// The people of a definition by scores, where effect and instrument still are what they were.
fn with_scores(then: &Account<'_>, definition: &CountDefinition) -> Option<Members> {
    let mut effects = then.plan.effects.iter();
    let effect = effects.position(|effect| Some(&effect.id) == definition.effect.as_ref())?;
    let Some(MeasurementPlan::Instrument(measurement)) = &then.plan.effects.get(effect)?.measurement else {
        return None;
    };
    let same = definition.instrument.as_ref() == Some(&measurement.id)
        && definition.instrument_version.as_ref() == Some(&measurement.version);
    let count = scored(definition, effect)?;
    same.then(|| then.members(&count))
}

fn scored(definition: &CountDefinition, effect: usize) -> Option<Count> {
    let mut counted = Counted::of(definition.kind, "", "");
    match definition.kind {
        CountKind::LevelBefore | CountKind::LevelAfter => {
            counted = counted.on_level(u8::try_from(definition.level?).ok()?);
        }
        CountKind::DomainImproved
        | CountKind::DomainUnchanged
        | CountKind::DomainWorsened
        | CountKind::DomainNotImproved
        | CountKind::DomainNotWorsened => counted = counted.on_domain(usize::from(definition.domain?), None),
        _ => {}
    }
    called::of_scores(&counted, effect)
}
