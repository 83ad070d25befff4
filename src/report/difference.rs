//! How what was observed differs from what was pursued.

use super::rounded::share_outward;
use super::{CategoryShift, DifferenceKind, Interval, Observed, RestsOn, ShareInterval, SurveyAnswer};
use crate::instrument::Direction;
use crate::narrative::Subject;
use crate::plan::Target;
use crate::statistics::Confidence;
use crate::value::{Aim, Decimal, Figure, Movements, Period, Share};

/// What is pursued, and whether it is due yet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pursued<'t> {
    target: &'t Target,
    is_due: bool,
}

impl<'t> Pursued<'t> {
    /// A target that is set for a year, if for any, in a report over a period.
    pub(crate) fn new(target: &'t Target, year: Option<u16>, period: Period) -> Self {
        let last = period.through.year();
        Self {
            target,
            is_due: year.is_none_or(|year| i32::from(year) <= last),
        }
    }
}

/// Compares the printed values. They are compared as printed, so that a reader who sees two different numbers
/// also finds an explanation asked for (Awb article 4:80); the uncertainty decides only the words. A limit is kept to
/// where the whole range of what was observed lies within it.
pub(crate) fn difference(
    pursued: Pursued<'_>,
    observed: Option<&Observed>,
    surveys: &[SurveyAnswer],
) -> DifferenceKind {
    let Pursued { target, is_due } = pursued;
    if !is_due {
        return DifferenceKind::NotYetDue;
    }
    held(target, observed, surveys).map_or(DifferenceKind::NotComparable, |(aim, seen)| judge(aim, seen))
}

/// Whether the printed value keeps to what was pursued, whatever its uncertainty.
pub(crate) fn printed_values_agree(
    target: &Target,
    observed: Option<&Observed>,
    surveys: &[SurveyAnswer],
) -> bool {
    held(target, observed, surveys).is_some_and(|(aim, mut seen)| {
        let Some(value) = seen.value else { return false };
        (seen.low, seen.high, seen.interval) = (value, Some(value), None);
        seen.is_uncertain = false;
        matches!(judge(aim, seen), DifferenceKind::Met | DifferenceKind::None)
    })
}

/// What was observed, in the terms of the target.
#[derive(Debug, Clone, Copy)]
struct Seen {
    /// The number as printed; none where only a range is.
    value: Option<Decimal>,
    interval: Option<Interval>,
    /// The least that it can be.
    low: Decimal,
    /// The most that it can be, where there is a most.
    high: Option<Decimal>,
    better: Direction,
    /// Where it stood before.
    baseline: Option<Decimal>,
    /// Whether it is of people who stand for others, while how uncertain it is cannot be told.
    is_uncertain: bool,
}

impl Seen {
    fn of(value: Decimal, interval: Option<Interval>, better: Direction, baseline: Option<Decimal>) -> Self {
        let (low, high) = interval.map_or((value, value), |interval| (interval.0, interval.1));
        Self {
            value: Some(value),
            interval,
            low,
            high: Some(high),
            better,
            baseline,
            is_uncertain: false,
        }
    }

    /// The same, of people who stand for others: without its uncertainty no limit can be held against it.
    fn of_sample(self) -> Self {
        Self {
            is_uncertain: self.interval.is_none(),
            ..self
        }
    }

    fn share(share: Share, interval: Option<ShareInterval>) -> Self {
        let interval = interval.map(|interval| Interval(interval.0.value(), interval.1.value()));
        Self::of(share.value(), interval, Direction::Higher, None)
    }

    fn movements(people: Figure<Movements>) -> Option<Self> {
        if let Some(people) = people.known() {
            return Some(Self::of(count(people.0)?, None, Direction::Higher, None));
        }
        let range = people.range()?;
        let high = match range.through() {
            Some(through) => Some(count(through)?),
            None => None,
        };
        Some(Self {
            value: None,
            interval: None,
            low: count(range.from())?,
            high,
            better: Direction::Higher,
            baseline: None,
            is_uncertain: false,
        })
    }
}

fn count(count: u64) -> Option<Decimal> {
    const MILLION: i64 = 1_000_000;
    let millionths = i64::try_from(count).ok()?.checked_mul(MILLION)?;
    Decimal::from_millionths(millionths).ok()
}

/// What was pursued and what was observed in the same terms; nothing where they have none in common.
fn held(
    target: &Target,
    observed: Option<&Observed>,
    surveys: &[SurveyAnswer],
) -> Option<(Aim<Decimal>, Seen)> {
    let of_share = |aim: Aim<Share>| aim.map(|share| Some(share.value()));
    match (target, observed) {
        (Target::MeanChange(aim), Some(Observed::PairedChange(figures))) => {
            let seen = *figures.mean_change.known()?;
            let seen = Seen::of(seen, figures.interval, figures.better, Some(Decimal::ZERO));
            Some((*aim, seen.of_sample()))
        }
        (Target::ImprovedShare(aim), Some(Observed::PairedChange(figures))) => {
            let improved = figures.improved_share?;
            let seen = Seen::share(*improved.share.known()?, improved.interval);
            Some((of_share(*aim)?, seen.of_sample()))
        }
        (Target::ImprovedShare(aim), Some(Observed::CategoryShift(figures))) => {
            Some((of_share(*aim)?, ladder(figures)?.of_sample()))
        }
        (Target::Value(aim), Some(Observed::Aggregate(figures))) => {
            let (after, before) = (figures.after.value.known()?, figures.before.value.known());
            let seen = Seen::of(*after, figures.interval_after(), figures.better, before.copied());
            let of_sample = figures.rests_on == Some(RestsOn::Samples);
            Some((*aim, if of_sample { seen.of_sample() } else { seen }))
        }
        (Target::GoalAttainment(aim), Some(Observed::GoalAttainment(figures))) => {
            let seen = Seen::of(
                *figures.mean_t.known()?,
                figures.interval,
                Direction::Higher,
                None,
            );
            Some((*aim, seen.of_sample()))
        }
        (Target::Movements(aim), Some(Observed::RoleMovement(figures))) => {
            let aim = aim.map(|people| count(people.0))?;
            Some((aim, Seen::movements(figures.people)?))
        }
        (Target::AgreedShare(aim), _) => {
            let mut agreed = surveys
                .iter()
                .filter(|survey| survey.about == Subject::ExperiencedChange)
                .filter_map(|survey| survey.agreed_share.known().copied());
            Some((of_share(*aim)?, Seen::share(agreed.next()?, None)))
        }
        _ => None,
    }
}

/// The share who went up one ladder, from the numbers as printed; there is no such share over several domains.
fn ladder(figures: &CategoryShift) -> Option<Seen> {
    let improved = figures.improved_share()?;
    let interval = improved.interval(Confidence::NinetyFive).and_then(share_outward);
    Some(Seen::share(
        Share::of(improved.count(), improved.total())?,
        interval,
    ))
}

fn judge(aim: Aim<Decimal>, seen: Seen) -> DifferenceKind {
    if aim.is_limit() && seen.is_uncertain {
        let lacks_baseline = aim.is_beside_baseline() && seen.baseline.is_none();
        return if lacks_baseline {
            DifferenceKind::NotComparable
        } else {
            DifferenceKind::NotToBeTold
        };
    }
    let judged = match aim {
        Aim::Exactly(pursued) => seen
            .value
            .map(|value| compare(pursued, value, seen.interval, seen.better)),
        Aim::Keep => seen
            .baseline
            .zip(seen.value)
            .map(|(before, value)| compare(before, value, seen.interval, seen.better)),
        Aim::Within(limits) => Some(within(limits.at_least(), limits.at_most(), seen)),
        Aim::KeepWithin(margin) => seen.baseline.and_then(|before| {
            let (least, most) = (before.minus(margin)?, before.minus(margin.negated())?);
            Some(within(Some(least), Some(most), seen))
        }),
        Aim::LowerThanBaseline => seen.baseline.map(|before| {
            let met = seen.high.is_some_and(|high| high < before);
            limited(met, seen.low >= before)
        }),
        Aim::HigherThanBaseline => seen.baseline.map(|before| {
            let missed = seen.high.is_some_and(|high| high <= before);
            limited(seen.low > before, missed)
        }),
    };
    judged.unwrap_or(DifferenceKind::NotComparable)
}

/// Whether the whole range lies within limits, wholly beyond one of them, or neither.
fn within(least: Option<Decimal>, most: Option<Decimal>, seen: Seen) -> DifferenceKind {
    let met = least.is_none_or(|least| seen.low >= least)
        && most.is_none_or(|most| seen.high.is_some_and(|high| high <= most));
    let too_low = least.is_some_and(|least| seen.high.is_some_and(|high| high < least));
    limited(met, too_low || most.is_some_and(|most| seen.low > most))
}

fn limited(met: bool, missed: bool) -> DifferenceKind {
    match (met, missed) {
        (true, _) => DifferenceKind::Met,
        (_, true) => DifferenceKind::NotMet,
        _ => DifferenceKind::NotToBeTold,
    }
}

fn compare(pursued: Decimal, seen: Decimal, interval: Option<Interval>, better: Direction) -> DifferenceKind {
    if pursued == seen {
        return DifferenceKind::None;
    }
    if interval.is_some_and(|interval| interval.0 <= pursued && pursued <= interval.1) {
        return DifferenceKind::NotToBeTold;
    }
    match (better, seen > pursued) {
        (Direction::None, _) => DifferenceKind::Other,
        (Direction::Higher, true) | (Direction::Lower, false) => DifferenceKind::Better,
        (Direction::Higher, false) | (Direction::Lower, true) => DifferenceKind::Worse,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Range;

    fn decimal(number: f64) -> Decimal {
        Decimal::from_f64(number).unwrap()
    }

    #[test]
    fn the_uncertainty_decides_the_words_only() {
        let interval = Some(Interval(decimal(-1.9), decimal(-0.5)));
        let lower = Direction::Lower;
        assert_eq!(
            compare(decimal(-1.2), decimal(-1.2), interval, lower),
            DifferenceKind::None
        );
        assert_eq!(
            compare(decimal(-1.5), decimal(-1.2), interval, lower),
            DifferenceKind::NotToBeTold
        );
        assert_eq!(
            compare(decimal(-2.0), decimal(-1.2), interval, lower),
            DifferenceKind::Worse
        );
        assert_eq!(
            compare(decimal(-0.2), decimal(-1.2), interval, lower),
            DifferenceKind::Better
        );
        assert_eq!(
            compare(decimal(5.0), decimal(6.0), None, Direction::None),
            DifferenceKind::Other
        );
    }

    #[test]
    fn a_limit_is_kept_to_where_the_whole_range_lies_within_it() {
        let interval = Some(Interval(decimal(-1.9), decimal(-0.5)));
        let seen = Seen::of(decimal(-1.2), interval, Direction::Lower, Some(Decimal::ZERO));
        let between = |least, most| Aim::between(decimal(least), decimal(most)).unwrap();
        for (aim, kind) in [
            (Aim::at_most(decimal(-0.5)), DifferenceKind::Met),
            (Aim::at_most(decimal(-1.0)), DifferenceKind::NotToBeTold),
            (Aim::at_most(decimal(-2.0)), DifferenceKind::NotMet),
            (Aim::at_least(decimal(-1.9)), DifferenceKind::Met),
            (Aim::at_least(decimal(0.0)), DifferenceKind::NotMet),
            (between(-2.0, 0.0), DifferenceKind::Met),
            (between(-1.5, -1.0), DifferenceKind::NotToBeTold),
            (between(-0.4, 0.4), DifferenceKind::NotMet),
            (Aim::LowerThanBaseline, DifferenceKind::Met),
            (Aim::HigherThanBaseline, DifferenceKind::NotMet),
            (Aim::KeepWithin(decimal(2.0)), DifferenceKind::Met),
            (Aim::KeepWithin(decimal(1.0)), DifferenceKind::NotToBeTold),
            (Aim::Keep, DifferenceKind::Better),
        ] {
            assert_eq!(judge(aim, seen), kind, "{aim:?}");
        }
    }

    #[test]
    fn without_an_uncertainty_the_printed_value_decides() {
        let seen = |value: f64| Seen::of(decimal(value), None, Direction::Lower, Some(decimal(16.0)));
        for (aim, value, kind) in [
            (Aim::at_most(decimal(16.0)), 11.0, DifferenceKind::Met),
            (Aim::at_most(decimal(16.0)), 16.0, DifferenceKind::Met),
            (Aim::at_most(decimal(16.0)), 16.1, DifferenceKind::NotMet),
            (Aim::LowerThanBaseline, 16.0, DifferenceKind::NotMet),
            (Aim::LowerThanBaseline, 15.9, DifferenceKind::Met),
            (Aim::HigherThanBaseline, 16.1, DifferenceKind::Met),
            (Aim::Keep, 16.0, DifferenceKind::None),
            (Aim::Keep, 15.0, DifferenceKind::Better),
            (Aim::Keep, 17.0, DifferenceKind::Worse),
            (Aim::KeepWithin(decimal(1.0)), 17.0, DifferenceKind::Met),
            (Aim::KeepWithin(decimal(1.0)), 17.1, DifferenceKind::NotMet),
        ] {
            assert_eq!(judge(aim, seen(value)), kind, "{aim:?} {value}");
        }
    }

    #[test]
    fn of_people_who_stand_for_others_nothing_is_met_without_the_uncertainty() {
        let seen = Seen::of(decimal(-1.2), None, Direction::Lower, Some(Decimal::ZERO)).of_sample();
        assert_eq!(
            judge(Aim::at_most(decimal(-1.0)), seen),
            DifferenceKind::NotToBeTold
        );
        assert_eq!(judge(Aim::LowerThanBaseline, seen), DifferenceKind::NotToBeTold);
        assert_eq!(judge(Aim::Exactly(decimal(-1.0)), seen), DifferenceKind::Better);
    }

    #[test]
    fn a_side_of_the_baseline_needs_a_baseline() {
        let seen = Seen::of(decimal(10.0), None, Direction::Lower, None);
        for aim in [
            Aim::LowerThanBaseline,
            Aim::HigherThanBaseline,
            Aim::Keep,
            Aim::KeepWithin(decimal(2.0)),
        ] {
            assert_eq!(judge(aim, seen), DifferenceKind::NotComparable, "{aim:?}");
        }
    }

    #[test]
    fn a_range_of_people_is_held_whole_against_a_limit() {
        let range = Seen::movements(Figure::Range(Range::new(12, 16).unwrap())).unwrap();
        let open = Seen::movements(Figure::Range(Range::at_least(12))).unwrap();
        let at_least = |people: f64| Aim::at_least(decimal(people));
        assert_eq!(judge(at_least(12.0), range), DifferenceKind::Met);
        assert_eq!(judge(at_least(15.0), range), DifferenceKind::NotToBeTold);
        assert_eq!(judge(at_least(17.0), range), DifferenceKind::NotMet);
        assert_eq!(judge(at_least(17.0), open), DifferenceKind::NotToBeTold);
        assert_eq!(
            judge(Aim::Exactly(decimal(15.0)), range),
            DifferenceKind::NotComparable
        );
    }

    #[test]
    fn what_is_set_for_a_later_year_is_not_held_against_this_one() {
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let target = Target::Value(Aim::at_most(decimal(16.0)));
        let kind = |due| difference(Pursued::new(&target, due, year), None, &[]);
        assert_eq!(kind(Some(2027)), DifferenceKind::NotYetDue);
        assert_eq!(kind(Some(2025)), DifferenceKind::NotComparable);
        assert_eq!(kind(None), DifferenceKind::NotComparable);
    }
}
