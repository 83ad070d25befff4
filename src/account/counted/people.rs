//! The people of each count.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::counted::scores::Scored;
use crate::instrument::Instrument;
use crate::plan::{MeasurementPlan, WorkUnit};
use crate::register::{Members, Stream};
use crate::report::MeetingsBasis;
use crate::value::{Figure, Meetings};

impl Account<'_> {
    /// The people of a count, each once, lowest number first.
    pub(in crate::account) fn list(&self, count: &Count) -> &[u32] {
        self.index.people(count)
    }

    /// The people of a count as a set.
    pub(in crate::account) fn members(&self, count: &Count) -> Members {
        self.list(count).iter().copied().collect()
    }

    /// Whether a record of the participations counts.
    fn any_participation(&self) -> bool {
        let counts = self.register.counts(Stream::Participations);
        counts.is_some_and(|counts| counts.read > counts.refused)
    }

    /// The number of people of a count, when it can be known.
    pub(in crate::account) fn people(&self, count: &Count) -> Figure<u64> {
        let size = self.index.size(count);
        let nobody = |count: Count| self.list(&count).is_empty();
        match *count {
            // Scores say themselves whom they are about; no participation is needed.
            _ if count.is_of_scores() => Figure::Known(size),
            // Where no record counts, also because all were refused, nobody knows who came.
            _ if !self.any_participation() => Figure::Unknown,
            // How somebody came is zero only where it was asked of somebody in the group.
            Count::Newcomers(group) | Count::KnownBefore(group)
                if nobody(Count::Newcomers(group)) && nobody(Count::KnownBefore(group)) =>
            {
                Figure::Unknown
            }
            Count::ThroughAmbassadors(group) if size == 0 => {
                let asked = self.register.with_way_in();
                let any = self
                    .list(&Count::Group(group))
                    .iter()
                    .any(|person| asked.contains(*person));
                if any { Figure::Known(0) } else { Figure::Unknown }
            }
            Count::Newcomers(_) | Count::KnownBefore(_) | Count::ThroughAmbassadors(_) => Figure::Known(size),
            _ if size > 0 => Figure::Known(size),
            // Nobody is registered. That is zero only where it is also known that nobody else came.
            _ if self.anonymous(count) > 0 => Figure::Unknown,
            Count::Effect(effect) if self.index.group_unknown(effect) > 0 => Figure::Unknown,
            Count::Effect(effect) if self.activities_of_effect(effect).is_empty() => Figure::Unknown,
            Count::Goal(goal) if self.activities_of_goal(goal).is_empty() => Figure::Unknown,
            _ => Figure::Known(size),
        }
    }

    /// Whether there may be more people than are registered.
    pub(in crate::account) fn at_least(&self, count: &Count) -> bool {
        let group_unknown = match *count {
            Count::Effect(effect) => self.index.group_unknown(effect) > 0,
            _ => false,
        };
        group_unknown || self.anonymous(count) > 0
    }

    /// The contacts of a count, when they can be known.
    pub(in crate::account) fn contacts(&self, count: &Count) -> Figure<u64> {
        if !matches!(self.people(count), Figure::Known(_)) {
            return Figure::Unknown;
        }
        // Somebody's group may be registered at another activity only: then these contacts are not all of theirs.
        self.index.contacts(count).map_or(Figure::Unknown, Figure::Known)
    }

    /// Heads counted without knowing whose.
    pub(in crate::account) fn anonymous(&self, count: &Count) -> u64 {
        (self.activities_of(count).into_iter())
            .filter_map(|activity| self.register.anonymous(activity))
            .map(|heads| heads.0)
            .fold(0, u64::saturating_add)
    }

    /// What the heads of a count are, where an activity without meetings is among those it is made of.
    pub(in crate::account) fn heads_counted_in(&self, count: &Count) -> Option<WorkUnit> {
        let activities = self.activities_of(count).into_iter();
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

    /// The activities that a count is made of, of counts under which heads are counted.
    pub(in crate::account) fn activities_of(&self, count: &Count) -> Vec<u32> {
        match *count {
            Count::Everyone => (0..number(self.plan.activities.len())).collect(),
            Count::Activity(activity) => vec![number(activity)],
            Count::Goal(goal) => self.activities_of_goal(goal).to_vec(),
            Count::Effect(effect) => self.activities_of_effect(effect).to_vec(),
            _ => Vec::new(),
        }
    }

    /// Days on which something was registered at an activity.
    pub(in crate::account) fn days(&self, activity: usize) -> u64 {
        self.register.meetings(number(activity)).0
    }

    /// The meetings of an activity as an exact report gives them, with how they were counted.
    pub(in crate::account) fn meetings(&self, activity: usize) -> (Figure<Meetings>, Option<MeetingsBasis>) {
        let Some(planned) = self.plan.activities.get(activity) else {
            return (Figure::Unknown, None);
        };
        let realisations = self
            .narrative
            .map_or(&[][..], |narrative| &narrative.realisations);
        let stated = (realisations.iter()).find(|realised| realised.activity == planned.id);
        let days = self.days(activity);
        let has_meetings = planned.counted_in.is_none_or(|unit| unit == WorkUnit::Meetings);
        match stated.and_then(|stated| stated.meetings) {
            Some(meetings) => (meetings, Some(MeetingsBasis::Stated)),
            // Days are no meetings of work that has none; and where nobody was registered, nobody knows whether there was one.
            None if days == 0 || !has_meetings => (Figure::Unknown, None),
            None => (Figure::Known(Meetings(days)), Some(MeetingsBasis::RegisteredDays)),
        }
    }

    /// Minutes of participants, when they were noted for every contact.
    pub(in crate::account) fn minutes(&self, activity: usize) -> Option<u64> {
        let amounts = self.index.amounts(activity);
        (amounts.contacts > 0 && amounts.without_minutes == 0).then_some(amounts.minutes)
    }

    /// Whether any role was registered.
    pub(in crate::account) fn has_roles(&self) -> bool {
        self.index.has_roles
    }

    /// The people with scores for an effect.
    pub(in crate::account) fn scores(&self, effect: usize) -> Vec<Scored<'_>> {
        self.register
            .scores(number(effect))
            .iter()
            .map(Scored::of)
            .collect()
    }

    /// Pairs among the people whom the effect is for and who took part.
    pub(in crate::account) fn pairs_reached(&self, effect: usize) -> u64 {
        let reached = self.list(&Count::Effect(effect));
        let pairs = self.list(&Count::Pairs(effect)).iter();
        pairs
            .filter(|person| reached.binary_search(person).is_ok())
            .count() as u64
    }

    /// People whose baseline was left out because it lies longer before the period than the plan allows.
    pub(in crate::account) fn baselines_left_out(&self, effect: usize) -> u64 {
        let scores = self.register.scores(number(effect)).iter();
        scores.filter(|one| one.baseline_left_out).count() as u64
    }

    /// The instrument of an effect.
    pub(in crate::account) fn instrument(&self, effect: usize) -> Option<Instrument> {
        match &self.plan.effects.get(effect)?.measurement {
            Some(MeasurementPlan::Instrument(measurement)) => self.plan.instrument(measurement).ok(),
            _ => None,
        }
    }

    pub(in crate::account) fn is_in_area(&self, own: Option<u32>, wider: usize) -> bool {
        self.index.links.areas(own).contains(&wider)
    }

    pub(in crate::account) fn group_of_effect(&self, effect: usize) -> Option<usize> {
        self.index.links.group_of_effect(effect)
    }

    pub(in crate::account) fn activities_of_effect(&self, effect: usize) -> &[u32] {
        self.index
            .links
            .activities_of_effect
            .get(effect)
            .map_or(&[], Vec::as_slice)
    }

    /// The activities behind the effects of a goal and of the goals below it.
    pub(in crate::account) fn activities_of_goal(&self, goal: usize) -> &[u32] {
        self.index
            .links
            .activities_of_goal
            .get(goal)
            .map_or(&[], Vec::as_slice)
    }
}

/// A place in the plan or the policy framework, as the register numbers it.
pub(in crate::account) fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
