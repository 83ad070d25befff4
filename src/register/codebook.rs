//! What records may refer to: the ids of plan and policy framework, numbered in the order they are declared in.

use std::collections::BTreeMap;

use super::names::Names;
use super::score_reader::ScoreReader;
use super::slots::NONE;
use crate::plan::{Activity, Effect, MeasurementPlan, Plan, Role, WayIn};
use crate::policy::{Area, PolicyFramework, TargetGroup};
use crate::value::{Day, Id, Period};

/// The longest period whose days are told apart: 179 years.
const LONGEST_PERIOD: u16 = u16::MAX - 1;

/// What records may refer to: activities and effects of the plan, areas and target groups of the policy
/// framework, each with a number in the order of declaration, and the days of the plan's period.
#[derive(Debug, Clone, PartialEq)]
pub struct Codebook {
    pub(super) plan: Id<Plan>,
    pub(super) policy: Id<PolicyFramework>,
    pub(super) calendar: Calendar,
    pub(super) activities: Names<Activity>,
    pub(super) areas: Names<Area>,
    pub(super) target_groups: Names<TargetGroup>,
    pub(super) effects: Names<Effect>,
    pub(super) per_effect: Vec<EffectCodes>,
    /// For each target group the group it is part of.
    pub(super) wider_group: Vec<Option<u32>>,
}

/// What the register needs to know of one effect.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct EffectCodes {
    pub(super) score_reader: Option<ScoreReader>,
    /// Ascending.
    pub(super) activities: Vec<u32>,
    pub(super) for_group: Option<u32>,
    /// How many days before the period a baseline may lie; any number when absent.
    pub(super) baseline_within: Option<u32>,
    /// Whether the plan says how answers are coded.
    pub(super) coding_declared: bool,
}

impl Codebook {
    /// The codebook of a plan under a policy framework.
    ///
    /// Of ids that are declared twice the first counts; that they are is a finding of the documents' check.
    pub fn new(policy: &PolicyFramework, plan: &Plan) -> Self {
        let activities = Names::new(plan.activities.iter().map(|activity| &activity.id));
        let target_groups = Names::new(policy.target_groups.iter().map(|group| &group.id));
        let effects = Names::new(plan.effects.iter().map(|effect| &effect.id));
        let mut per_effect: BTreeMap<u32, EffectCodes> = BTreeMap::new();
        for effect in &plan.effects {
            let number = effects.find(effect.id.as_str()).unwrap_or(NONE);
            per_effect.entry(number).or_insert_with(|| EffectCodes {
                score_reader: ScoreReader::of(effect, plan),
                activities: {
                    let mut numbers: Vec<u32> = (effect.activities.iter())
                        .filter_map(|id| activities.find(id.as_str()))
                        .collect();
                    numbers.sort_unstable();
                    numbers
                },
                for_group: effect
                    .for_group
                    .as_ref()
                    .and_then(|id| target_groups.find(id.as_str())),
                baseline_within: match &effect.measurement {
                    Some(MeasurementPlan::Instrument(measurement)) => measurement.baseline_days_before,
                    _ => None,
                },
                coding_declared: matches!(
                    &effect.measurement,
                    Some(MeasurementPlan::Instrument(measurement)) if measurement.answers.is_some()
                ),
            });
        }
        let mut wider: BTreeMap<u32, Option<u32>> = BTreeMap::new();
        for group in &policy.target_groups {
            let number = target_groups.find(group.id.as_str()).unwrap_or(NONE);
            let within = group
                .within
                .as_ref()
                .and_then(|id| target_groups.find(id.as_str()));
            wider.entry(number).or_insert(within);
        }
        Self {
            plan: plan.id.clone(),
            policy: policy.id.clone(),
            calendar: Calendar::new(plan.period),
            activities,
            areas: Names::new(policy.areas.iter().map(|area| &area.id)),
            target_groups,
            effects,
            per_effect: per_effect.into_values().collect(),
            wider_group: wider.into_values().collect(),
        }
    }

    /// The plan that the records belong to.
    pub fn plan(&self) -> &Id<Plan> {
        &self.plan
    }

    /// The policy framework that the records belong to.
    pub fn policy_framework(&self) -> &Id<PolicyFramework> {
        &self.policy
    }

    /// The activities, in the order of their numbers.
    pub fn activities(&self) -> &[Id<Activity>] {
        self.activities.ids()
    }

    /// The areas, in the order of their numbers.
    pub fn areas(&self) -> &[Id<Area>] {
        self.areas.ids()
    }

    /// The target groups, in the order of their numbers.
    pub fn target_groups(&self) -> &[Id<TargetGroup>] {
        self.target_groups.ids()
    }

    /// The effects, in the order of their numbers.
    pub fn effects(&self) -> &[Id<Effect>] {
        self.effects.ids()
    }

    /// The number of an activity.
    pub fn activity(&self, id: &str) -> Option<u32> {
        self.activities.find(id)
    }

    /// The number of an area.
    pub fn area(&self, id: &str) -> Option<u32> {
        self.areas.find(id)
    }

    /// The number of a target group.
    pub fn target_group(&self, id: &str) -> Option<u32> {
        self.target_groups.find(id)
    }

    /// The number of an effect.
    pub fn effect(&self, id: &str) -> Option<u32> {
        self.effects.find(id)
    }

    /// Whether a target group is another one or part of it, at any depth.
    pub fn is_within(&self, group: u32, wider: u32) -> bool {
        // A circle among the groups is a finding of the check; here it only has to come to an end.
        let mut at = Some(group);
        for _ in 0..=self.wider_group.len() {
            match at {
                Some(here) if here == wider => return true,
                Some(here) => at = self.wider_group.get(here as usize).copied().flatten(),
                None => return false,
            }
        }
        false
    }
}

/// The days of a period as numbers from zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Calendar {
    pub(super) period: Period,
    /// The first year and month.
    first: (i32, i32),
    /// Per month of the period: the number of its first day (negative when it began earlier) and its length.
    months: Vec<(i32, i32)>,
    last: i32,
}

impl Calendar {
    fn new(period: Period) -> Self {
        let last = period
            .through
            .days_since(period.from)
            .min(i64::from(LONGEST_PERIOD - 1));
        let last = i32::try_from(last).unwrap_or(-1).max(-1);
        let start = period.from;
        let first = (start.year(), i32::from(start.month()));
        let mut months = Vec::new();
        let mut begin = 1 - i32::from(start.day_of_month());
        while begin <= last {
            let next = start.plus_days(begin).and_then(|first| first.plus_months(1));
            // Only December 9999 has no month after it.
            let length = next.map_or(31, |next| next.number() - start.number() - begin);
            months.push((begin, length));
            begin += length;
        }
        Self {
            period,
            first,
            months,
            last,
        }
    }

    /// The number of a day; nothing when it lies outside the period.
    pub(super) fn number(&self, day: Day) -> Option<u16> {
        let number = day.days_since(self.period.from);
        u16::try_from(number)
            .ok()
            .filter(|_| number <= i64::from(self.last))
    }

    /// The day with a number.
    pub(super) fn day(&self, number: u16) -> Day {
        self.day_from(i32::from(number))
    }

    /// The day so many days after the first of the period; before it when negative.
    pub(super) fn day_from(&self, days: i32) -> Day {
        self.period.from.plus_days(days).unwrap_or(self.period.from)
    }

    /// The number of a day written `YYYY-MM-DD`; nothing when it is no day or lies outside the period.
    #[inline]
    pub(super) fn read(&self, text: &[u8]) -> Option<u16> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else {
            return None;
        };
        let mut sound = true;
        let mut two = |tens: u8, ones: u8| {
            let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
            sound &= tens < 10 && ones < 10;
            i32::from(tens) * 10 + i32::from(ones)
        };
        let year = two(y1, y2) * 100 + two(y3, y4);
        let month = two(m1, m2);
        let day = two(d1, d2);
        if !sound || !(1..=12).contains(&month) {
            return None;
        }
        let at = (year - self.first.0) * 12 + month - self.first.1;
        let (begin, length) = *self.months.get(usize::try_from(at).ok()?)?;
        let number = begin + day - 1;
        let exists = (1..=length).contains(&day) && (0..=self.last).contains(&number);
        exists
            .then_some(number)
            .and_then(|number| u16::try_from(number).ok())
    }
}

/// The number of a way in.
#[inline]
pub(super) fn way_number(code: &[u8]) -> Option<u8> {
    let at = WayIn::ALL
        .iter()
        .position(|way| way.as_str().as_bytes() == code)?;
    u8::try_from(at).ok()
}

/// The number of a role.
#[inline]
pub(super) fn role_number(code: &[u8]) -> Option<u8> {
    let at = Role::ALL
        .iter()
        .position(|role| role.as_str().as_bytes() == code)?;
    u8::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(from: &str, through: &str) -> Calendar {
        Calendar::new(Period::new(from.parse().unwrap(), through.parse().unwrap()))
    }

    #[test]
    fn the_fast_reading_of_a_day_agrees_with_the_calendar() {
        for (from, through) in [
            ("2025-01-01", "2025-12-31"),
            ("2023-11-17", "2028-03-02"),
            ("2024-02-29", "2024-02-29"),
            ("2025-12-31", "2025-01-01"),
            ("0001-01-01", "0001-02-01"),
            ("9999-11-30", "9999-12-31"),
        ] {
            let calendar = calendar(from, through);
            let start: Day = from.parse().unwrap();
            for offset in -500..2_500 {
                let Some(day) = start.plus_days(offset) else {
                    continue;
                };
                let read = calendar.read(day.to_string().as_bytes());
                assert_eq!(read, calendar.number(day), "{day}");
                assert_eq!(read.is_some(), calendar.period.contains(day), "{day}");
                assert_eq!(read.map(|number| calendar.day(number)), read.map(|_| day));
            }
        }
    }

    #[test]
    fn what_is_no_day_is_not_read() {
        let calendar = calendar("2024-01-01", "2026-12-31");
        for text in [
            "2025-02-29",
            "2025-04-31",
            "2025-00-10",
            "2025-13-01",
            "2025-01-00",
            "2025-01-32",
            "2025-1-01",
            "2025-01-01 ",
            "+025-01-01",
            "2025/01/01",
            "",
            "２025-01-01",
            "2025-0:-01",
        ] {
            assert_eq!(calendar.read(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn a_period_beyond_the_longest_ends_there() {
        let calendar = calendar("1000-01-01", "9999-12-31");
        let end = calendar.day(LONGEST_PERIOD - 1);
        assert_eq!(calendar.number(end), Some(LONGEST_PERIOD - 1));
        assert_eq!(calendar.number(end.plus_days(1).unwrap()), None);
        assert_eq!(
            calendar.read(end.plus_days(1).unwrap().to_string().as_bytes()),
            None
        );
    }
}
