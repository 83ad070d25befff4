//! The people of each form.

use std::collections::BTreeSet;

use super::Account;
use super::form::Form;
use super::scores::Scored;
use crate::instrument::Instrument;
use crate::plan::{MeasurementPlan, WorkUnit};
use crate::register::{Members, Stream};
use crate::value::Figure;

impl Account<'_> {
    /// The people of a form, each once, lowest number first.
    pub(super) fn list(&self, form: &Form) -> &[u32] {
        self.index.people(form)
    }

    /// The people of a form as a set.
    pub(super) fn members(&self, form: &Form) -> Members {
        self.list(form).iter().copied().collect()
    }

    /// Whether a record of the participations counts.
    fn any_participation(&self) -> bool {
        let counts = self.register.counts(Stream::Participations);
        counts.is_some_and(|counts| counts.read > counts.refused)
    }

    /// The number of people of a form, when it can be known.
    pub(super) fn people(&self, form: &Form) -> Figure<u64> {
        let count = self.index.count(form);
        let nobody = |form: Form| self.list(&form).is_empty();
        match *form {
            // Scores say themselves whom they are about; no participation is needed.
            _ if form.is_of_scores() => Figure::Known(count),
            // Where no record counts, also because all were refused, nobody knows who came.
            _ if !self.any_participation() => Figure::Unknown,
            // How somebody came is zero only where it was asked of somebody in the group.
            Form::Newcomers(group) | Form::KnownBefore(group)
                if nobody(Form::Newcomers(group)) && nobody(Form::KnownBefore(group)) =>
            {
                Figure::Unknown
            }
            Form::ThroughAmbassadors(group) if count == 0 => {
                let asked = self.register.with_way_in();
                let any = self
                    .list(&Form::Group(group))
                    .iter()
                    .any(|person| asked.contains(*person));
                if any { Figure::Known(0) } else { Figure::Unknown }
            }
            Form::Newcomers(_) | Form::KnownBefore(_) | Form::ThroughAmbassadors(_) => Figure::Known(count),
            _ if count > 0 => Figure::Known(count),
            // Nobody is registered. That is zero only where it is also known that nobody else came.
            _ if self.anonymous(form) > 0 => Figure::Unknown,
            Form::Effect(effect) if self.index.group_unknown(effect) > 0 => Figure::Unknown,
            Form::Effect(effect) if self.activities_of_effect(effect).is_empty() => Figure::Unknown,
            Form::Goal(goal) if self.activities_of_goal(goal).is_empty() => Figure::Unknown,
            _ => Figure::Known(count),
        }
    }

    /// Whether there may be more people than are registered.
    pub(super) fn at_least(&self, form: &Form) -> bool {
        let group_unknown = match *form {
            Form::Effect(effect) => self.index.group_unknown(effect) > 0,
            _ => false,
        };
        group_unknown || self.anonymous(form) > 0
    }

    /// The contacts of a form, when they can be known.
    pub(super) fn contacts(&self, form: &Form) -> Figure<u64> {
        if !matches!(self.people(form), Figure::Known(_)) {
            return Figure::Unknown;
        }
        // Somebody's group may be registered at another activity only: then these contacts are not all of theirs.
        self.index.contacts(form).map_or(Figure::Unknown, Figure::Known)
    }

    /// Heads counted without knowing whose.
    pub(super) fn anonymous(&self, form: &Form) -> u64 {
        (self.activities_of(form).into_iter())
            .filter_map(|activity| self.register.anonymous(activity))
            .map(|heads| heads.0)
            .fold(0, u64::saturating_add)
    }

    /// What the heads of a form are, where an activity without meetings is among those it is made of.
    pub(super) fn heads_counted_in(&self, form: &Form) -> Option<WorkUnit> {
        let activities = self.activities_of(form).into_iter();
        let units = activities.filter_map(|activity| {
            let activity = usize::try_from(activity).ok()?;
            Some(
                self.plan
                    .activities
                    .get(activity)?
                    .counted_in
                    .unwrap_or(WorkUnit::Meetings),
            )
        });
        let units: BTreeSet<WorkUnit> = units.collect();
        if units.iter().all(|unit| *unit == WorkUnit::Meetings) {
            None
        } else if units.iter().all(|unit| *unit == WorkUnit::Services) {
            Some(WorkUnit::Services)
        } else {
            Some(WorkUnit::Contacts)
        }
    }

    /// The activities that a form is made of, of forms under which heads are counted.
    pub(super) fn activities_of(&self, form: &Form) -> Vec<u32> {
        match *form {
            Form::Everyone => (0..number(self.plan.activities.len())).collect(),
            Form::Activity(activity) => vec![number(activity)],
            Form::Goal(goal) => self.activities_of_goal(goal).to_vec(),
            Form::Effect(effect) => self.activities_of_effect(effect).to_vec(),
            _ => Vec::new(),
        }
    }

    /// Days on which something was registered at an activity.
    pub(super) fn days(&self, activity: usize) -> u64 {
        self.register.meetings(number(activity)).0
    }

    /// Minutes of participants, when they were noted for every contact.
    pub(super) fn minutes(&self, activity: usize) -> Option<u64> {
        let amounts = self.index.amounts(activity);
        (amounts.contacts > 0 && amounts.without_minutes == 0).then_some(amounts.minutes)
    }

    /// Whether any role was registered.
    pub(super) fn has_roles(&self) -> bool {
        self.index.has_roles
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
        let reached = self.list(&Form::Effect(effect));
        let pairs = self.list(&Form::Pairs(effect)).iter();
        pairs
            .filter(|person| reached.binary_search(person).is_ok())
            .count() as u64
    }

    /// People whose baseline was left out because it lies longer before the period than the plan allows.
    pub(super) fn baselines_left_out(&self, effect: usize) -> u64 {
        let scores = self.register.scores(number(effect)).iter();
        scores.filter(|one| one.baseline_left_out).count() as u64
    }

    /// The instrument of an effect.
    pub(super) fn instrument(&self, effect: usize) -> Option<Instrument> {
        match &self.plan.effects.get(effect)?.measurement {
            Some(MeasurementPlan::Instrument(measurement)) => self.plan.instrument(measurement).ok(),
            _ => None,
        }
    }

    pub(super) fn is_in_area(&self, own: Option<u32>, wider: usize) -> bool {
        self.index.links.areas(own).contains(&wider)
    }

    pub(super) fn group_of_effect(&self, effect: usize) -> Option<usize> {
        self.index.links.group_of_effect(effect)
    }

    pub(super) fn activities_of_effect(&self, effect: usize) -> &[u32] {
        self.index
            .links
            .activities_of_effect
            .get(effect)
            .map_or(&[], Vec::as_slice)
    }

    /// The activities behind the effects of a goal and of the goals below it.
    pub(super) fn activities_of_goal(&self, goal: usize) -> &[u32] {
        self.index
            .links
            .activities_of_goal
            .get(goal)
            .map_or(&[], Vec::as_slice)
    }
}

/// A place in the plan or the policy framework, as the register numbers it.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
