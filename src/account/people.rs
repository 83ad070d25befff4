//! The people of each form.

use std::collections::BTreeSet;

use super::Account;
use super::form::Form;
use super::scores::{self, Outcome, Scored};
use crate::instrument::{Instrument, ResultKind};
use crate::plan::{MeasurementPlan, RoleMovement, WayIn};
use crate::register::{Cell, Members, Stream};
use crate::value::Figure;

impl Account<'_> {
    /// The people of a form, each once.
    pub(super) fn members(&self, form: &Form) -> Members {
        match *form {
            Form::Everyone => self.register.people(),
            Form::Goal(goal) => self.register.people_of_activities(&self.activities_of_goal(goal)),
            Form::Effect(effect) => self.register.reach_of_effect(number(effect)).people,
            Form::Activity(activity) => self.register.people_of_activity(number(activity)),
            Form::Group(_) | Form::Area(_) | Form::Role(_) => {
                self.register.people_where(|cell| self.is_in(cell, form))
            }
            Form::GroupInArea(group, area) => self
                .members(&Form::Group(group))
                .intersection(&self.members(&Form::Area(area))),
            Form::Newcomers(group) => self
                .members(&Form::Group(group))
                .intersection(&self.register.newcomers()),
            Form::KnownBefore(group) => self
                .members(&Form::Group(group))
                .intersection(&self.register.known_before()),
            Form::ThroughAmbassadors(group) => self
                .members(&Form::Group(group))
                .intersection(&self.register.came_by(WayIn::Ambassador)),
            Form::NotImproved(effect) => self
                .members(&Form::Unchanged(effect))
                .union(&self.members(&Form::Worsened(effect))),
            Form::NotWorsened(effect) => self
                .members(&Form::Unchanged(effect))
                .union(&self.members(&Form::Improved(effect))),
            Form::NotShifted {
                effect,
                domain,
                towards,
            } => self
                .on_domain(effect, domain)
                .without(&self.members(&Form::Shifted {
                    effect,
                    domain,
                    towards,
                })),
            Form::Pairs(effect) => {
                let own_goals = self
                    .instrument(effect)
                    .is_some_and(|instrument| instrument.kind() == ResultKind::Goals);
                self.scored_people(effect, |one| {
                    scores::is_pair(one) || (own_goals && one.after.is_some())
                })
            }
            Form::BeforeOnly(effect) => {
                self.scored_people(effect, |one| one.before.is_some() && one.after.is_none())
            }
            Form::AfterOnly(effect) => {
                self.scored_people(effect, |one| one.before.is_none() && one.after.is_some())
            }
            Form::Improved(effect) => self.turned_out(effect, Outcome::Improved),
            Form::Unchanged(effect) => self.turned_out(effect, Outcome::Unchanged),
            Form::Worsened(effect) => self.turned_out(effect, Outcome::Worsened),
            Form::OnLevel { effect, level, after } => self.scored_people(effect, |one| {
                scores::is_pair(one)
                    && if after { one.after } else { one.before }.and_then(scores::single)
                        == Some(i64::from(level))
            }),
            Form::Shifted {
                effect,
                domain,
                towards,
            } => self.instrument(effect).map_or_else(Members::none, |instrument| {
                self.scored_people(effect, |one| {
                    scores::shift(&instrument, one, domain)
                        .is_some_and(|shift| shift.signum() == i64::from(towards))
                })
            }),
            Form::Reliably { effect, towards } => self.judged(effect, |instrument, one| {
                scores::reliably(instrument, one) == Some(towards)
            }),
            Form::Favourable { effect, after } => self.judged(effect, |instrument, one| {
                scores::favourable(instrument, one)
                    .is_some_and(|(start, end)| if after { end } else { start })
            }),
            Form::Crossed { effect, favourably } => self.judged(effect, |instrument, one| {
                scores::favourable(instrument, one)
                    .is_some_and(|(start, end)| start != favourably && end == favourably)
            }),
            Form::Asked(effect) => self.scored_people(effect, |one| one.after.is_some()),
            Form::Moved(effect) => self.movement(effect).map_or_else(Members::none, |movement| {
                self.register.moved(movement.from, movement.to)
            }),
            Form::MovedBetween(from, to) => self.register.moved(from, to),
        }
    }

    /// Whether a record of the participations counts.
    fn any_participation(&self) -> bool {
        let counts = self.register.counts(Stream::Participations);
        counts.is_some_and(|counts| counts.read > counts.refused)
    }

    /// The number of people of a form, when it can be known.
    pub(super) fn people(&self, form: &Form) -> Figure<u64> {
        let members = self.members(form);
        let counted = Figure::Known(members.people().0);
        match *form {
            // Scores say themselves whom they are about; no participation is needed.
            Form::Pairs(_)
            | Form::Improved(_)
            | Form::Unchanged(_)
            | Form::Worsened(_)
            | Form::BeforeOnly(_)
            | Form::AfterOnly(_)
            | Form::NotImproved(_)
            | Form::NotWorsened(_)
            | Form::OnLevel { .. }
            | Form::Shifted { .. }
            | Form::NotShifted { .. }
            | Form::Reliably { .. }
            | Form::Favourable { .. }
            | Form::Crossed { .. }
            | Form::Asked(_) => counted,
            // Where no record counts, also because all were refused, nobody knows who came.
            _ if !self.any_participation() => Figure::Unknown,
            // How somebody came is nought only where it was asked of somebody in the group.
            Form::Newcomers(group) | Form::KnownBefore(group)
                if self.members(&Form::Newcomers(group)).is_empty()
                    && self.members(&Form::KnownBefore(group)).is_empty() =>
            {
                Figure::Unknown
            }
            Form::ThroughAmbassadors(group)
                if self
                    .members(&Form::Group(group))
                    .intersection(&self.register.with_way_in())
                    .is_empty() =>
            {
                Figure::Unknown
            }
            Form::Newcomers(_) | Form::KnownBefore(_) | Form::ThroughAmbassadors(_) => counted,
            _ if !members.is_empty() => counted,
            // Nobody is registered. That is nought only where it is also known that nobody else came.
            _ if self.anonymous(form) > 0 => Figure::Unknown,
            Form::Effect(effect)
                if !self
                    .register
                    .reach_of_effect(number(effect))
                    .group_unknown
                    .is_empty() =>
            {
                Figure::Unknown
            }
            Form::Effect(effect)
                if self
                    .plan
                    .effects
                    .get(effect)
                    .is_none_or(|it| it.activities.is_empty()) =>
            {
                Figure::Unknown
            }
            Form::Goal(goal) if self.activities_of_goal(goal).is_empty() => Figure::Unknown,
            _ => counted,
        }
    }

    /// Whether there may be more people than are registered.
    pub(super) fn at_least(&self, form: &Form) -> bool {
        let group_unknown = match *form {
            Form::Effect(effect) => !self
                .register
                .reach_of_effect(number(effect))
                .group_unknown
                .is_empty(),
            _ => false,
        };
        group_unknown || self.anonymous(form) > 0
    }

    /// The contacts of a form, when they can be known.
    pub(super) fn contacts(&self, form: &Form) -> Figure<u64> {
        if !matches!(self.people(form), Figure::Known(_)) {
            return Figure::Unknown;
        }
        let contacts = self
            .register
            .amounts_where(|cell| self.is_in(cell, form))
            .contacts;
        // Somebody's group may be registered at another activity only: then these contacts are not all of theirs.
        let complete = self.register.people_where(|cell| self.is_in(cell, form)) == self.members(form);
        if complete {
            Figure::Known(contacts)
        } else {
            Figure::Unknown
        }
    }

    /// Heads counted without knowing whose.
    pub(super) fn anonymous(&self, form: &Form) -> u64 {
        self.heads_by_activity(form)
            .into_iter()
            .fold(0, u64::saturating_add)
    }

    /// Those heads per activity.
    pub(super) fn heads_by_activity(&self, form: &Form) -> Vec<u64> {
        let activities: Vec<u32> = match *form {
            Form::Everyone => (0..number(self.plan.activities.len())).collect(),
            Form::Activity(activity) => vec![number(activity)],
            Form::Goal(goal) => self.activities_of_goal(goal),
            Form::Effect(effect) => self.activities_of_effect(effect),
            _ => Vec::new(),
        };
        activities
            .into_iter()
            .filter_map(|activity| self.register.anonymous(activity))
            .map(|heads| heads.0)
            .collect()
    }

    /// Days on which something was registered at an activity.
    pub(super) fn days(&self, activity: usize) -> u64 {
        self.register.meetings(number(activity)).0
    }

    /// Minutes of participants, when they were noted for every contact.
    pub(super) fn minutes(&self, activity: usize) -> Option<u64> {
        let amounts = self
            .register
            .amounts_where(|cell| cell.activity == number(activity));
        (amounts.contacts > 0 && amounts.without_minutes == 0).then_some(amounts.minutes)
    }

    /// Whether any role was registered.
    pub(super) fn has_roles(&self) -> bool {
        self.register.cells().any(|(cell, _)| cell.role.is_some())
    }

    /// The people with scores for an effect.
    pub(super) fn scores(&self, effect: usize) -> Vec<Scored<'_>> {
        self.register
            .scores(number(effect))
            .iter()
            .map(Scored::of)
            .collect()
    }

    /// Pairs among the people whom the effect is for and who took part.
    pub(super) fn pairs_reached(&self, effect: usize) -> u64 {
        self.members(&Form::Pairs(effect))
            .intersection(&self.members(&Form::Effect(effect)))
            .people()
            .0
    }

    /// The instrument of an effect.
    pub(super) fn instrument(&self, effect: usize) -> Option<Instrument> {
        match &self.plan.effects.get(effect)?.measurement {
            Some(MeasurementPlan::Instrument(measurement)) => self.plan.instrument(measurement).ok(),
            _ => None,
        }
    }

    fn scored_people(&self, effect: usize, fits: impl Fn(&Scored<'_>) -> bool) -> Members {
        self.scores(effect)
            .into_iter()
            .filter(|one| fits(one))
            .map(|one| one.person)
            .collect()
    }

    /// The pairs with a score on a domain both times.
    fn on_domain(&self, effect: usize, domain: usize) -> Members {
        let Some(instrument) = self.instrument(effect) else {
            return Members::none();
        };
        self.scored_people(effect, |one| scores::shift(&instrument, one, domain).is_some())
    }

    fn turned_out(&self, effect: usize, outcome: Outcome) -> Members {
        self.judged(effect, |instrument, one| {
            scores::outcome(instrument, one) == Some(outcome)
        })
    }

    /// The people whose scores fit, seen by the instrument of the effect.
    fn judged(&self, effect: usize, fits: impl Fn(&Instrument, &Scored<'_>) -> bool) -> Members {
        let Some(instrument) = self.instrument(effect) else {
            return Members::none();
        };
        self.scored_people(effect, |one| fits(&instrument, one))
    }

    fn movement(&self, effect: usize) -> Option<RoleMovement> {
        match self.plan.effects.get(effect)?.measurement {
            Some(MeasurementPlan::RoleMovement(movement)) => Some(movement),
            _ => None,
        }
    }

    /// Whether what is registered in a cell belongs to a form.
    fn is_in(&self, cell: &Cell, form: &Form) -> bool {
        let in_group = |group: usize| {
            cell.target_group
                .is_some_and(|own| self.register.book().is_within(own, number(group)))
        };
        match *form {
            Form::Everyone => true,
            Form::Goal(goal) => self.activities_of_goal(goal).contains(&cell.activity),
            Form::Effect(effect) => {
                self.activities_of_effect(effect).contains(&cell.activity)
                    && self.group_of_effect(effect).is_none_or(in_group)
            }
            Form::Activity(activity) => cell.activity == number(activity),
            Form::Group(group) => in_group(group),
            Form::Area(area) => self.is_in_area(cell.area, area),
            Form::GroupInArea(group, area) => in_group(group) && self.is_in_area(cell.area, area),
            Form::Role(role) => cell.role == Some(role),
            _ => false,
        }
    }

    pub(super) fn is_in_area(&self, own: Option<u32>, wider: usize) -> bool {
        let areas = &self.policy.areas;
        let mut at = own.and_then(|own| areas.get(own as usize));
        // A circle among areas only has to come to an end.
        for _ in 0..=areas.len() {
            let Some(area) = at else { return false };
            if areas.get(wider).is_some_and(|wider| wider.id == area.id) {
                return true;
            }
            at = area
                .within
                .as_ref()
                .and_then(|within| areas.iter().find(|area| area.id == *within));
        }
        false
    }

    pub(super) fn group_of_effect(&self, effect: usize) -> Option<usize> {
        let group = self.plan.effects.get(effect)?.for_group.as_ref()?;
        self.policy.target_groups.iter().position(|it| it.id == *group)
    }

    pub(super) fn activities_of_effect(&self, effect: usize) -> Vec<u32> {
        let named = self
            .plan
            .effects
            .get(effect)
            .map_or(&[][..], |effect| &effect.activities);
        named
            .iter()
            .filter_map(|id| self.register.book().activity(id.as_str()))
            .collect()
    }

    /// The activities behind the effects of a goal and of the goals below it.
    pub(super) fn activities_of_goal(&self, goal: usize) -> Vec<u32> {
        let Some(goal) = self.policy.goals.get(goal) else {
            return Vec::new();
        };
        let mut below = BTreeSet::from([goal.id.as_str()]);
        // Each round takes in one more level of the tree.
        for _ in 0..self.policy.goals.len() {
            let before = below.len();
            let parent = |id: &str| {
                self.policy
                    .goals
                    .iter()
                    .find(|goal| goal.id.as_str() == id)?
                    .parent
                    .as_ref()
            };
            let children: Vec<_> = self
                .policy
                .goals
                .iter()
                .filter(|goal| parent(goal.id.as_str()).is_some_and(|parent| below.contains(parent.as_str())))
                .map(|goal| goal.id.as_str())
                .collect();
            below.extend(children);
            if below.len() == before {
                break;
            }
        }
        let serves = |id: &str| {
            self.plan
                .contributions
                .iter()
                .any(|link| link.effect.as_str() == id && below.contains(link.goal.as_str()))
        };
        let effects = self
            .plan
            .effects
            .iter()
            .enumerate()
            .filter(|(_, effect)| serves(effect.id.as_str()));
        let activities: BTreeSet<u32> = effects
            .flat_map(|(index, _)| self.activities_of_effect(index))
            .collect();
        activities.into_iter().collect()
    }
}

/// A place in the plan or the policy framework, as the register numbers it.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
