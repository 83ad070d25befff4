//! Counts: every set of people whose number a report can print.

use crate::plan::Role;

/// A set of people whose number a report can print. Numbers are places in the plan and the policy framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::account) enum Count {
    /// Everybody who took part.
    Everyone,
    /// Everybody who took part in an activity behind an effect for this goal.
    Goal(usize),
    /// Everybody whom this effect is for, and who took part in one of its activities.
    Effect(usize),
    /// Everybody who took part in this activity.
    Activity(usize),
    /// Everybody in this target group, or in a group that is part of it.
    Group(usize),
    /// Everybody in this area, or in an area that is part of it.
    Area(usize),
    /// Everybody who is both in this target group and in this area.
    GroupInArea(usize, usize),
    /// Everybody in this target group whom the organisation first met within the period.
    Newcomers(usize),
    /// Everybody in this target group whom the organisation knew before the period.
    KnownBefore(usize),
    /// Everybody in this target group who came through an ambassador.
    ThroughAmbassadors(usize),
    /// Everybody who had this role.
    Role(Role),
    /// Everybody with a valid score before and after for this effect; of people's own goals, which are set at the
    /// start, everybody with a valid score after.
    Pairs(usize),
    /// The pairs that improved.
    Improved(usize),
    /// The pairs that stayed the same.
    Unchanged(usize),
    /// The pairs that worsened.
    Worsened(usize),
    /// The pairs that stayed the same or worsened.
    NotImproved(usize),
    /// The pairs that stayed the same or improved.
    NotWorsened(usize),
    /// Everybody measured at the start only.
    BeforeOnly(usize),
    /// Everybody measured at the end only.
    AfterOnly(usize),
    /// The pairs on this level at the start (`false`) or at the end (`true`).
    OnLevel { effect: usize, level: u8, after: bool },
    /// The pairs that shifted on this domain: up, not at all, or down by the direction that is better.
    Shifted {
        effect: usize,
        domain: usize,
        towards: i8,
    },
    /// The pairs that did not shift that way on this domain.
    NotShifted {
        effect: usize,
        domain: usize,
        towards: i8,
    },
    /// The pairs that changed by more than the measurement error of the instrument: up, not so, or down by the direction that
    /// is better.
    Reliably { effect: usize, towards: i8 },
    /// The pairs on the favourable side of the threshold at the start (`false`) or at the end (`true`).
    Favourable { effect: usize, after: bool },
    /// The pairs that crossed the threshold to the favourable side (`true`) or away from it (`false`).
    Crossed { effect: usize, favourably: bool },
    /// Everybody who was asked with the instrument at the end.
    AskedAfterwards(usize),
    /// Everybody who moved between the roles of this effect.
    Moved(usize),
    /// Everybody who moved from one role to another.
    MovedBetween(Role, Role),
}

impl Count {
    /// Whether it is made of scores, so that it needs no participation to be known.
    pub(in crate::account) fn is_of_scores(&self) -> bool {
        match self {
            Self::Everyone
            | Self::Goal(_)
            | Self::Effect(_)
            | Self::Activity(_)
            | Self::Group(_)
            | Self::Area(_)
            | Self::GroupInArea(..)
            | Self::Newcomers(_)
            | Self::KnownBefore(_)
            | Self::ThroughAmbassadors(_)
            | Self::Role(_)
            | Self::Moved(_)
            | Self::MovedBetween(..) => false,
            Self::Pairs(_)
            | Self::Improved(_)
            | Self::Unchanged(_)
            | Self::Worsened(_)
            | Self::NotImproved(_)
            | Self::NotWorsened(_)
            | Self::BeforeOnly(_)
            | Self::AfterOnly(_)
            | Self::OnLevel { .. }
            | Self::Shifted { .. }
            | Self::NotShifted { .. }
            | Self::Reliably { .. }
            | Self::Favourable { .. }
            | Self::Crossed { .. }
            | Self::AskedAfterwards(_) => true,
        }
    }
}
