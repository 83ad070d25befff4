//! The people of the register.

use vernieuwend_verantwoorden::value::Day;

use super::recipes::RECIPES;

/// Somebody in the register.
pub(crate) struct Person {
    pub(crate) group: usize,
    /// A second group, for some.
    pub(crate) second_group: Option<usize>,
    pub(crate) area: usize,
    /// Where somebody moves to, and when.
    pub(crate) moves: Option<(usize, Day)>,
    pub(crate) from: Day,
    pub(crate) through: Day,
    pub(crate) role: &'static str,
    /// The recipe in which somebody becomes a volunteer, and when.
    pub(crate) becomes_volunteer: Option<(usize, Day)>,
    /// The first contact and the way in, of those with whom an intake was held.
    pub(crate) intake: Option<(Day, Option<&'static str>)>,
}

impl Person {
    pub(crate) fn is_here(&self, day: Day) -> bool {
        self.from <= day && day <= self.through
    }

    pub(crate) fn role_at(&self, day: Day, number: usize, recipe: usize) -> &'static str {
        match self.becomes_volunteer {
            Some((at, when)) if at == recipe && day >= when => "volunteer",
            _ if self.role == "participant" && RECIPES[recipe].walk_in && number.is_multiple_of(3) => {
                "visitor"
            }
            _ => self.role,
        }
    }
}

pub(crate) fn pseudonym(number: usize) -> String {
    format!("p{:04}", number + 1)
}

pub(crate) fn later(day: Day, days: u64) -> Day {
    i32::try_from(days)
        .ok()
        .and_then(|days| day.plus_days(days))
        .unwrap_or(day)
}

pub(crate) fn earlier(day: Day, days: u64) -> Day {
    i32::try_from(days)
        .ok()
        .and_then(|days| day.plus_days(-days))
        .unwrap_or(day)
}

pub(crate) fn day_key(day: Day) -> u64 {
    u64::from(day.number().unsigned_abs())
}
