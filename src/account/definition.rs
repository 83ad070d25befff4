//! Forms written as definitions that stay, and the people of a definition found again.

use super::Account;
use super::called;
use super::form::Form;
use super::people::number;
use crate::plan::{MeasurementPlan, WayIn};
use crate::policy::TargetGroup;
use crate::register::{Cell, Codebook, Members};
use crate::report::{Counted, FormDefinition, FormKind};
use crate::value::Id;

/// A form in parts that stay when the plan changes. Forms that are never printed outside have none.
pub(super) fn definition(account: &Account<'_>, form: &Form) -> Option<FormDefinition> {
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
    Some(match *form {
        Form::Everyone => FormDefinition::new(FormKind::Everyone),
        Form::Goal(goal) => {
            let mut definition = FormDefinition::new(FormKind::Goal);
            definition.goal = Some(policy.goals.get(goal)?.id.clone());
            definition.activities = activities(account.activities_of_goal(goal));
            definition
        }
        Form::Effect(effect) => {
            let mut definition = FormDefinition::new(FormKind::EffectReach);
            definition.effect = Some(plan.effects.get(effect)?.id.clone());
            definition.activities = activities(account.activities_of_effect(effect));
            definition.target_groups = account.group_of_effect(effect).map_or_else(Vec::new, groups);
            definition
        }
        Form::Activity(activity) => {
            let mut definition = FormDefinition::new(FormKind::Activity);
            definition.activities = vec![plan.activities.get(activity)?.id.clone()];
            definition
        }
        Form::Group(group) => {
            let mut definition = FormDefinition::new(FormKind::TargetGroup);
            definition.target_groups = groups(group);
            definition
        }
        Form::Newcomers(group) => arrival(FormKind::Newcomers, groups(group)),
        Form::KnownBefore(group) => arrival(FormKind::KnownBefore, groups(group)),
        Form::ThroughAmbassadors(group) => arrival(FormKind::ThroughAmbassadors, groups(group)),
        Form::Area(area) => {
            let mut definition = FormDefinition::new(FormKind::Area);
            definition.areas = areas(area);
            definition
        }
        Form::GroupInArea(group, area) => {
            let mut definition = FormDefinition::new(FormKind::TargetGroupInArea);
            (definition.target_groups, definition.areas) = (groups(group), areas(area));
            definition
        }
        Form::Role(role) => {
            let mut definition = FormDefinition::new(FormKind::Role);
            definition.role = Some(role);
            definition
        }
        Form::MovedBetween(from, to) => {
            let mut definition = FormDefinition::new(FormKind::RoleChange);
            (definition.role, definition.to_role) = (Some(from), Some(to));
            definition
        }
        Form::Moved(effect) => {
            let Some(MeasurementPlan::RoleMovement(movement)) = plan.effects.get(effect)?.measurement else {
                return None;
            };
            let mut definition = FormDefinition::new(FormKind::RoleChange);
            definition.effect = Some(plan.effects.get(effect)?.id.clone());
            (definition.role, definition.to_role) = (Some(movement.from), Some(movement.to));
            definition
        }
        _ => return of_scores(account, form),
    })
}

/// How people of a target group came.
fn arrival(kind: FormKind, groups: Vec<Id<TargetGroup>>) -> FormDefinition {
    let mut definition = FormDefinition::new(kind);
    definition.target_groups = groups;
    definition
}

/// A form that is made of scores.
fn of_scores(account: &Account<'_>, form: &Form) -> Option<FormDefinition> {
    let (kind, effect) = called::kind_of_scores(form)?;
    match *form {
        Form::OnLevel { level, .. } => {
            let mut definition = of_effect(account, kind, effect)?;
            definition.level = Some(u16::from(level));
            Some(definition)
        }
        Form::Shifted { domain, .. } | Form::NotShifted { domain, .. } => {
            on_domain(account, kind, effect, domain)
        }
        _ => of_effect(account, kind, effect),
    }
}

fn of_effect(account: &Account<'_>, kind: FormKind, effect: usize) -> Option<FormDefinition> {
    let effect = account.plan.effects.get(effect)?;
    let mut definition = FormDefinition::new(kind);
    definition.effect = Some(effect.id.clone());
    if let Some(MeasurementPlan::Instrument(measurement)) = &effect.measurement {
        definition.instrument = Some(measurement.id.clone());
        definition.instrument_version = Some(measurement.version.clone());
    }
    Some(definition)
}

fn on_domain(account: &Account<'_>, kind: FormKind, effect: usize, domain: usize) -> Option<FormDefinition> {
    let mut definition = of_effect(account, kind, effect)?;
    definition.domain = Some(u16::try_from(domain).ok()?);
    Some(definition)
}

/// The people of a definition, in the register of an account that was made as the earlier one; nothing when plan
/// or register do not know what it speaks of.
pub(super) fn members(then: &Account<'_>, definition: &FormDefinition) -> Option<Members> {
    if definition.instrument.is_some() {
        return with_scores(then, definition);
    }
    let register = &then.register;
    let codebook = register.codebook();
    let mut members = register.people();
    let mut narrow = |fits: &dyn Fn(&Cell) -> bool| {
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
        FormKind::Newcomers => members.intersection(&register.newcomers()),
        FormKind::KnownBefore => members.intersection(&register.known_before()),
        FormKind::ThroughAmbassadors => members.intersection(&register.came_by(WayIn::Ambassador)),
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
fn with_scores(then: &Account<'_>, definition: &FormDefinition) -> Option<Members> {
    let mut effects = then.plan.effects.iter();
    let effect = effects.position(|effect| Some(&effect.id) == definition.effect.as_ref())?;
    let Some(MeasurementPlan::Instrument(measurement)) = &then.plan.effects.get(effect)?.measurement else {
        return None;
    };
    let same = definition.instrument.as_ref() == Some(&measurement.id)
        && definition.instrument_version.as_ref() == Some(&measurement.version);
    let form = scored(definition, effect)?;
    same.then(|| then.members(&form))
}

fn scored(definition: &FormDefinition, effect: usize) -> Option<Form> {
    let mut counted = Counted::of(definition.kind, "", "");
    match definition.kind {
        FormKind::LevelBefore | FormKind::LevelAfter => {
            counted = counted.on_level(u8::try_from(definition.level?).ok()?);
        }
        FormKind::DomainImproved
        | FormKind::DomainUnchanged
        | FormKind::DomainWorsened
        | FormKind::DomainNotImproved
        | FormKind::DomainNotWorsened => counted = counted.on_domain(usize::from(definition.domain?), None),
        _ => {}
    }
    called::of_scores(&counted, effect)
}
