//! The people of the world: where they live, what they belong to, and which activities are theirs.

use super::super::random::Random;
use super::activities::Activity;
use super::spread::Spread;

/// The most activities that one person keeps to.
pub(super) const CHOICES: usize = 4;
/// How many times an activity is drawn anew when it is not for this person.
const TRIES: usize = 6;

/// Somebody in the register.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) area: Option<usize>,
    pub(super) group: Option<usize>,
    /// The activities, the one that is visited most first.
    pub(super) activities: Vec<usize>,
    /// The first and last week, from the start of the period.
    pub(super) weeks: (u64, u64),
    pub(super) volunteers: bool,
}

/// What people are drawn from.
pub(super) struct Surroundings<'a> {
    pub(super) activities: &'a [Activity],
    /// For each area the activities within reach, largest first.
    pub(super) near: &'a [Vec<usize>],
    pub(super) areas: &'a Spread,
    pub(super) groups: &'a Spread,
    pub(super) weeks: u64,
}

impl Person {
    pub(super) fn draw(around: &Surroundings<'_>, random: &mut Random) -> Self {
        let area = around.areas.draw(random);
        let group = around.groups.draw(random);
        let everywhere: Vec<usize>;
        let near = match area.map(|area| &around.near[area]) {
            Some(near) if !near.is_empty() => near,
            _ => {
                everywhere = (0..around.activities.len()).collect();
                &everywhere
            }
        };
        let spread = Spread::over(near.len(), 2);
        let wanted = 1 + random.weighted(&[400, 330, 180, 90]);
        let mut activities = Vec::with_capacity(wanted);
        for _ in 0..wanted {
            let fits = |at: &usize| {
                let groups = &around.activities[*at].groups;
                groups.is_empty() || group.is_some_and(|group| groups.contains(&group))
            };
            let mut drawn = spread.draw(random).map_or(0, |rank| near[rank]);
            for _ in 0..TRIES {
                if fits(&drawn) {
                    break;
                }
                drawn = spread.draw(random).map_or(0, |rank| near[rank]);
            }
            if !activities.contains(&drawn) {
                activities.push(drawn);
            }
        }
        let last = around.weeks.saturating_sub(1);
        let from = if random.happens(600) {
            0
        } else {
            random.below(around.weeks * 3 / 4 + 1)
        };
        let through = if random.happens(260) {
            (from + 6 + random.below(18)).min(last)
        } else {
            last
        };
        Self {
            area,
            group,
            activities,
            weeks: (from.min(last), through),
            volunteers: random.happens(90),
        }
    }

    pub(super) fn is_here(&self, week: u64) -> bool {
        (self.weeks.0..=self.weeks.1).contains(&week)
    }
}
