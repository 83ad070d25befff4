//! The activities of the world: where, for whom and when.

use super::super::random::Random;
use super::size::Size;
use super::spread::Spread;

/// An activity reaches the areas next to its own, so many on either side.
const REACH: usize = 3;
/// The weeks of the summer break, from the start of the year.
const SUMMER: std::ops::Range<u64> = 29..35;
/// An activity meets on one day of the week.
const DAYS: u64 = 7;

/// How an activity runs.
#[derive(Debug)]
pub(super) struct Activity {
    pub(super) area: Option<usize>,
    /// The target groups it is for; everybody when empty.
    pub(super) groups: Vec<usize>,
    pub(super) effects: Vec<usize>,
    pub(super) weekday: u64,
    /// The first week, and whether it rests in summer.
    pub(super) first_week: u64,
    pub(super) rests_in_summer: bool,
    /// Whether some come in without a name.
    pub(super) walk_in: bool,
    /// The least time of a contact, where time is registered.
    pub(super) minutes: Option<u64>,
}

impl Activity {
    pub(super) fn meets(&self, week: u64) -> bool {
        week >= self.first_week && !(self.rests_in_summer && SUMMER.contains(&week))
    }
}

pub(super) fn draw(size: &Size, areas: &Spread, groups: &Spread) -> Vec<Activity> {
    (0..size.activities)
        .map(|at| {
            let random = &mut Random::of(size.seed, &[1, at as u64]);
            let area = areas.draw(random);
            let walk_in = random.happens(150);
            let mut own: Vec<usize> = Vec::new();
            if !walk_in {
                for _ in 0..=random.below(4) {
                    own.extend(groups.draw(random).filter(|group| !own.contains(group)));
                }
            }
            Activity {
                area,
                groups: own,
                effects: Vec::new(),
                weekday: random.below(DAYS),
                first_week: if random.happens(800) { 0 } else { random.below(14) },
                rests_in_summer: random.happens(600),
                walk_in,
                minutes: random.happens(700).then(|| random.between(2, 4) * 30),
            }
        })
        .collect()
}

/// For each area the activities within reach.
pub(super) fn near(activities: &[Activity], areas: usize) -> Vec<Vec<usize>> {
    let mut near = vec![Vec::new(); areas];
    for (at, activity) in activities.iter().enumerate() {
        let Some(home) = activity.area else { continue };
        let from = home.saturating_sub(REACH);
        for within in near.iter_mut().take(home + REACH + 1).skip(from) {
            within.push(at);
        }
    }
    near
}
