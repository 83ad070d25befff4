//! Scores as they were registered, and which of them stand for a person's before and after.

use std::collections::BTreeMap;

use super::gauge::Scores;
use super::record::Moment;
use super::refused::{Fault, Reason};

/// One measurement that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Observation {
    pub(super) effect: u32,
    pub(super) person: u32,
    /// After and later are one side: the latest of them counts.
    pub(super) side: Side,
    pub(super) day: u16,
    pub(super) scores: Scores,
    pub(super) source: u32,
    pub(super) line: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Before,
    After,
}

impl From<Moment> for Side {
    fn from(moment: Moment) -> Self {
        match moment {
            Moment::Before => Self::Before,
            Moment::After | Moment::Later => Self::After,
        }
    }
}

/// The score that stands for a side of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) day: u16,
    pub(super) scores: Scores,
}

/// What the scores of one person on one effect come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) effect: u32,
    pub(super) person: u32,
    pub(super) before: Option<Chosen>,
    pub(super) after: Option<Chosen>,
}

/// A measurement that is refused once all are known.
pub(super) struct LateRefusal {
    pub(super) source: u32,
    pub(super) line: u64,
    pub(super) fault: Fault,
}

/// Decides, from all measurements together, so that neither their order nor their parts matter.
pub(super) fn resolve(observations: &[Observation]) -> (Vec<Resolved>, Vec<LateRefusal>) {
    let mut by_person: BTreeMap<(u32, u32), Vec<&Observation>> = BTreeMap::new();
    for observation in observations {
        by_person
            .entry((observation.effect, observation.person))
            .or_default()
            .push(observation);
    }
    let mut resolved = Vec::new();
    let mut refused = Vec::new();
    for ((effect, person), all) in by_person {
        let mut sound = without_contradiction(all, &mut refused);
        let first_before = |all: &[&Observation]| {
            all.iter()
                .filter(|one| one.side == Side::Before)
                .min_by_key(|one| one.day)
                .map(|one| chosen(one))
        };
        let last_after = |all: &[&Observation]| {
            all.iter()
                .filter(|one| one.side == Side::After)
                .max_by_key(|one| one.day)
                .map(|one| chosen(one))
        };
        let (mut before, mut after) = (first_before(&sound), last_after(&sound));
        if let (Some(first), Some(last)) = (&before, &after)
            && last.day < first.day
        {
            // The latest after lies before the earliest before, so each of them contradicts all on the other
            // side; none can be believed more than another.
            refused.extend(sound.drain(..).map(|one| late(one, after_precedes_before())));
            (before, after) = (None, None);
        }
        if before.is_some() || after.is_some() {
            resolved.push(Resolved {
                effect,
                person,
                before,
                after,
            });
        }
    }
    (resolved, refused)
}

fn chosen(one: &Observation) -> Chosen {
    Chosen {
        day: one.day,
        scores: one.scores.clone(),
    }
}

/// The observations of a person, less those that say different things of the same side and day. Equal ones all
/// stay: they are one score, but should they be refused, then all of them.
fn without_contradiction<'a>(
    mut all: Vec<&'a Observation>,
    refused: &mut Vec<LateRefusal>,
) -> Vec<&'a Observation> {
    all.sort_by_key(|one| (one.side, one.day));
    let mut sound = Vec::with_capacity(all.len());
    for same_day in all.chunk_by(|one, other| (one.side, one.day) == (other.side, other.day)) {
        let agrees = same_day
            .windows(2)
            .all(|pair| matches!(pair, [one, other] if one.scores == other.scores));
        if agrees {
            sound.extend_from_slice(same_day);
        } else {
            refused.extend(same_day.iter().map(|one| late(one, two_scores())));
        }
    }
    sound
}

fn late(one: &Observation, fault: Fault) -> LateRefusal {
    LateRefusal {
        source: one.source,
        line: one.line,
        fault,
    }
}

fn two_scores() -> Fault {
    Fault::new(
        Reason::TwoScoresOnOneDay,
        (
            "dezelfde persoon heeft op deze dag en dit meetmoment nog een andere score",
            "the same person has another score on this day and moment",
        ),
        (
            "zoek uit welke score klopt en laat de andere weg",
            "find out which score is right and leave the other out",
        ),
    )
}

fn after_precedes_before() -> Fault {
    Fault::new(
        Reason::AfterPrecedesBefore,
        (
            "de nameting van deze persoon ligt vóór de voormeting",
            "this person was measured after before being measured before",
        ),
        (
            "controleer de data en de meetmomenten",
            "check the dates and the moments",
        ),
    )
}
