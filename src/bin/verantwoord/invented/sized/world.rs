//! The world as a whole: drawing its activities, effects and people.

use std::error::Error;

use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::value::{Day, Period};

use super::super::random::Random;
use super::activities::{self, Activity};
use super::documents;
use super::names;
use super::people::{Person, Surroundings};
use super::size::Size;
use super::spread::Spread;

const WEEK: u64 = 7;

/// Documents and records that belong together; the records can be written as often as wanted.
#[derive(Debug)]
pub(crate) struct World {
    pub(super) size: Size,
    pub(super) period: Period,
    /// The goals, target groups and areas.
    pub(crate) policy: PolicyFramework,
    /// The activities, and the effects with the goals they contribute to.
    pub(crate) plan: Plan,
    pub(super) activities: Vec<Activity>,
    pub(super) groups_of_effects: Vec<Option<usize>>,
    pub(super) people: Vec<Person>,
}

impl World {
    /// Draws a world of this size.
    pub(crate) fn new(size: Size) -> Result<Self, Box<dyn Error>> {
        let size = size.with_the_least();
        let period = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
        let areas = Spread::over(size.areas, size.areas / 10);
        let groups = Spread::over(size.target_groups, size.target_groups / 10);
        let mut activities = activities::draw(&size, &areas, &groups);
        let effects = documents::draw_effects(&size, &mut activities);
        let policy = documents::policy(&size, period)?;
        let plan = documents::plan(&size, period, &policy, &activities, &effects)?;
        let mut world = Self {
            size,
            period,
            policy,
            plan,
            groups_of_effects: effects.iter().map(|effect| effect.group).collect(),
            activities,
            people: Vec::new(),
        };
        let near = activities::near(&world.activities, size.areas);
        let around = Surroundings {
            activities: &world.activities,
            near: &near,
            areas: &areas,
            groups: &groups,
            weeks: world.weeks(),
        };
        world.people = (0..size.people)
            .map(|number| Person::draw(&around, &mut Random::of(size.seed, &[10, number as u64])))
            .collect();
        Ok(world)
    }

    /// The whole weeks of the period.
    pub(super) fn weeks(&self) -> u64 {
        u64::try_from(self.period.days()).unwrap_or(0) / WEEK
    }

    pub(super) fn day(&self, week: u64, weekday: u64) -> Day {
        i32::try_from(week * WEEK + weekday)
            .ok()
            .and_then(|days| self.period.from.plus_days(days))
            .unwrap_or(self.period.through)
    }

    pub(super) fn pseudonym(&self, person: usize) -> String {
        names::pseudonym(person, self.size.people)
    }
}
