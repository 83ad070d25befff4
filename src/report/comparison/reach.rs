//! Reach and activities of two reports side by side. None of it is an effect.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Presence;
use crate::plan::Activity;
use crate::policy::TargetGroup;
use crate::report::{ActivityAccount, Reach};
use crate::value::{Contacts, Euro, Figure, Id, Meetings, People};

/// Everybody who was reached, in two reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReachCompared {
    /// In the earlier report.
    pub earlier: Reach,
    /// In the later report.
    pub later: Reach,
    /// How many more people the later one prints; absent where that cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Span>,
}

/// A target group in two reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GroupCompared {
    /// The target group.
    pub target_group: Id<TargetGroup>,
    /// What it is called.
    pub title: String,
    /// In which report it stands.
    pub presence: Presence,
    /// Different people reached, in the earlier report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Figure<People>>,
    /// Different people reached, in the later report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<Figure<People>>,
    /// How many more people the later one prints; absent where that cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Span>,
}

/// An activity in two reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivityCompared {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// In which report it stands.
    pub presence: Presence,
    /// What the earlier report says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<ActivitySeen>,
    /// What the later report says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<ActivitySeen>,
    /// How many more people the later one prints; absent where that cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Span>,
}

/// What one report says of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivitySeen {
    /// Meetings held.
    pub meetings: Figure<Meetings>,
    /// Different people, each counted once.
    pub people: Figure<People>,
    /// Whether there may be more people than that, because some came anonymously.
    pub at_least: bool,
    /// Registered participations.
    pub contacts: Figure<Contacts>,
    /// Costs.
    pub costs: Figure<Euro>,
}

impl ActivitySeen {
    /// What a report says of an activity.
    pub fn of(account: &ActivityAccount) -> Self {
        Self {
            meetings: account.realised.meetings,
            people: account.reach.people,
            at_least: account.reach.at_least,
            contacts: account.reach.contacts,
            costs: account.realised.costs,
        }
    }
}

/// A difference of two numbers of people as they are printed: a number, where both ends are the same, or the ends
/// between which it lies. Without an end it has none on that side. It follows from the printed numbers and ranges
/// alone, so that it tells nothing of a number that is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Span {
    /// The least that it can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = -9_007_199_254_740_991_i64, max = 9_007_199_254_740_991_i64))]
    pub from: Option<i64>,
    /// The most that it can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = -9_007_199_254_740_991_i64, max = 9_007_199_254_740_991_i64))]
    pub through: Option<i64>,
}

impl Span {
    /// Later minus earlier; nothing where a number is hidden, or where both ends are open.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::report::Span;
    /// use vernieuwend_verantwoorden::value::{Figure, People, Range};
    ///
    /// let (then, now) = (Figure::Known(People(40)), Figure::Range(Range::new(45, 60)?));
    /// let more = Span::between(then, now).unwrap();
    /// assert_eq!((more.from, more.through), (Some(5), Some(20)));
    /// assert_eq!(Span::between(then, Figure::Suppressed), None);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn between(earlier: Figure<People>, later: Figure<People>) -> Option<Self> {
        let (earlier, later) = (ends(earlier)?, ends(later)?);
        let less = |more: u64, less: u64| Some(i64::try_from(more).ok()? - i64::try_from(less).ok()?);
        let span = Self {
            from: earlier.1.and_then(|most| less(later.0, most)),
            through: later.1.and_then(|most| less(most, earlier.0)),
        };
        (span.from.is_some() || span.through.is_some()).then_some(span)
    }

    /// The same of two numbers of which each may be more than is printed.
    pub fn between_at_least(earlier: (Figure<People>, bool), later: (Figure<People>, bool)) -> Option<Self> {
        let mut span = Self::between(earlier.0, later.0)?;
        // More people than printed may have come before, or now.
        if earlier.1 {
            span.from = None;
        }
        if later.1 {
            span.through = None;
        }
        (span.from.is_some() || span.through.is_some()).then_some(span)
    }
}

/// The least and the most that a number can be.
fn ends(figure: Figure<People>) -> Option<(u64, Option<u64>)> {
    match figure {
        Figure::Known(people) => Some((people.0, Some(people.0))),
        Figure::Range(range) => Some((range.from(), range.through())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Range;

    fn known(people: u64) -> Figure<People> {
        Figure::Known(People(people))
    }

    #[test]
    fn a_difference_says_no_more_than_the_ends_that_are_printed() {
        let range = |from, through| Figure::Range(Range::new(from, through).unwrap());
        let least = |from| Figure::Range(Range::at_least(from));
        let span = |from, through| Some(Span { from, through });
        assert_eq!(Span::between(known(12), known(9)), span(Some(-3), Some(-3)));
        assert_eq!(
            Span::between(range(10, 20), range(30, 40)),
            span(Some(10), Some(30))
        );
        assert_eq!(Span::between(known(12), least(30)), span(Some(18), None));
        assert_eq!(Span::between(least(30), known(12)), span(None, Some(-18)));
        assert_eq!(Span::between(least(30), least(12)), None);
        for hidden in [Figure::Suppressed, Figure::Unknown, Figure::NotMeasured] {
            assert_eq!(Span::between(hidden, known(12)), None);
            assert_eq!(Span::between(known(12), hidden), None);
        }
    }

    #[test]
    fn who_came_without_a_name_leaves_an_end_open() {
        let between = |then, now| Span::between_at_least((known(10), then), (known(15), now));
        assert_eq!(
            between(false, false),
            Some(Span {
                from: Some(5),
                through: Some(5)
            })
        );
        assert_eq!(
            between(false, true),
            Some(Span {
                from: Some(5),
                through: None
            })
        );
        assert_eq!(
            between(true, false),
            Some(Span {
                from: None,
                through: Some(5)
            })
        );
        assert_eq!(between(true, true), None);
    }
}
