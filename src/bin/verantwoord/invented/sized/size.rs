//! How large a world to make.

/// The numbers of everything, and which one of that size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    /// Activities in the plan; one at least.
    pub(crate) activities: usize,
    /// Areas of the policy framework; without any, records have none.
    pub(crate) areas: usize,
    /// Target groups of the policy framework; without any, records have none.
    pub(crate) target_groups: usize,
    /// Goals of the policy framework; one at least.
    pub(crate) goals: usize,
    /// Effects of the plan.
    pub(crate) effects: usize,
    /// People in the register; one at least.
    pub(crate) people: usize,
    /// Lines of participations.
    pub(crate) records: usize,
    /// Another seed gives another world.
    pub(crate) seed: u64,
}

impl Default for Size {
    fn default() -> Self {
        Self {
            activities: 15,
            areas: 4,
            target_groups: 5,
            goals: 9,
            effects: 13,
            people: 400,
            records: 6_000,
            seed: 2025,
        }
    }
}

impl Size {
    /// The same, with one of everything that cannot be left out.
    pub(super) fn with_the_least(self) -> Self {
        Self {
            activities: self.activities.max(1),
            goals: self.goals.max(1),
            people: self.people.max(1),
            ..self
        }
    }
}
