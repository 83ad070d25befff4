//! Who was reached: people by activity, area, target group, role and effect, and who moved between roles.

use super::cells::ContactCell;
use super::finished::Register;
use super::members::Members;
use crate::plan::Role;

/// The people an effect reached.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EffectReach {
    /// Those the effect is for, who took part in its activities.
    pub people: Members,
    /// Those who took part in its activities and of whom no target group was registered, while the effect is for
    /// one: whether they belong to it is not known.
    pub group_unknown: Members,
}

/// The people who moved from one role to another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoleChange {
    /// The role that was seen first.
    pub from: Role,
    /// The role that was first seen on a later day.
    pub to: Role,
    /// The people, each once.
    pub people: Members,
}

impl Register {
    /// Everybody who is counted in a cell that fits.
    pub fn people_where(&self, mut fits: impl FnMut(&ContactCell) -> bool) -> Members {
        let mut members = Members::none();
        for (at, _) in self.cells.iter().enumerate().filter(|(_, cell)| fits(cell)) {
            for person in self.people_of_cell.get(at) {
                members.insert(*person);
            }
        }
        members
    }

    /// Everybody who took part in an activity.
    pub fn people_of_activity(&self, activity: u32) -> Members {
        self.people_where(|cell| cell.activity == activity)
    }

    /// Everybody who took part in at least one of the activities, each person once.
    pub fn people_of_activities(&self, activities: &[u32]) -> Members {
        self.people_where(|cell| activities.contains(&cell.activity))
    }

    /// Everybody who is counted in an area.
    pub fn people_in_area(&self, area: u32) -> Members {
        self.people_where(|cell| cell.area == Some(area))
    }

    /// Everybody who is counted in a target group or in one that is part of it.
    pub fn people_in_target_group(&self, group: u32) -> Members {
        self.people_where(|cell| {
            cell.target_group
                .is_some_and(|own| self.codebook.is_within(own, group))
        })
    }

    /// Everybody who had a role.
    pub fn people_in_role(&self, role: Role) -> Members {
        self.people_where(|cell| cell.role == Some(role))
    }

    /// The people an effect reached: those it is for among everybody who took part in its activities.
    ///
    /// Somebody who is registered in the target group at one activity belongs to it at every activity. Without
    /// activities nobody is reached: who takes part in something else does not take part in this.
    pub fn reach_of_effect(&self, effect: u32) -> EffectReach {
        let Some(codebook) = self.codebook.per_effect.get(effect as usize) else {
            return EffectReach {
                people: Members::none(),
                group_unknown: Members::none(),
            };
        };
        let everybody = self.people_of_activities(&codebook.activities);
        let Some(group) = codebook.for_group else {
            return EffectReach {
                people: everybody,
                group_unknown: Members::none(),
            };
        };
        let known = self.people_where(|cell| cell.target_group.is_some());
        EffectReach {
            people: everybody.intersection(&self.people_in_target_group(group)),
            group_unknown: everybody.without(&known),
        }
    }

    /// The people whose first day in one role lies after their first day in another.
    pub fn moved(&self, from: Role, to: Role) -> Members {
        let place = |role: Role| Role::ALL.iter().position(|one| *one == role);
        let (Some(from), Some(to)) = (place(from), place(to)) else {
            return Members::none();
        };
        (0_u32..)
            .zip(&self.first_days)
            .filter(|(_, days)| match (days.get(from), days.get(to)) {
                (Some(Some(earlier)), Some(Some(later))) => earlier < later,
                _ => false,
            })
            .map(|(person, _)| person)
            .collect()
    }

    /// Every pair of roles between which somebody moved, in the order of the roles.
    pub fn role_changes(&self) -> Vec<RoleChange> {
        let pairs = Role::ALL
            .into_iter()
            .flat_map(|from| Role::ALL.into_iter().map(move |to| (from, to)));
        pairs
            .map(|(from, to)| RoleChange {
                from,
                to,
                people: self.moved(from, to),
            })
            .filter(|change| !change.people.is_empty())
            .collect()
    }
}
