//! How what was observed differs from what was pursued.

use super::rounded::share_outward;
use super::{CategoryShift, DifferenceKind, Interval, Observed, ShareInterval, SurveyAnswer};
use crate::instrument::Direction;
use crate::narrative::Subject;
use crate::plan::Target;
use crate::statistics::Confidence;
use crate::value::{Decimal, Share};

/// Compares the printed values. They are compared as printed, so that a reader who sees two different numbers
/// also finds an explanation asked for (Awb article 4:80); the uncertainty decides only the words.
pub(crate) fn difference(
    target: &Target,
    observed: Option<&Observed>,
    surveys: &[SurveyAnswer],
) -> DifferenceKind {
    match (target, observed) {
        (Target::MeanChange(pursued), Some(Observed::PairedChange(figures))) => {
            let Some(seen) = figures.mean_change.known() else {
                return DifferenceKind::NotComparable;
            };
            compare(*pursued, *seen, figures.interval, figures.better)
        }
        (Target::ImprovedShare(pursued), Some(Observed::PairedChange(figures))) => {
            let Some(improved) = figures.improved_share else {
                return DifferenceKind::NotComparable;
            };
            shares(*pursued, improved.share.known().copied(), improved.interval)
        }
        (Target::ImprovedShare(pursued), Some(Observed::CategoryShift(figures))) => ladder(*pursued, figures),
        (Target::Value(pursued), Some(Observed::Aggregate(figures))) => {
            let Some(seen) = figures.after.value.known() else {
                return DifferenceKind::NotComparable;
            };
            compare(*pursued, *seen, figures.interval_after(), figures.better)
        }
        (Target::GoalAttainment(pursued), Some(Observed::GoalAttainment(figures))) => {
            let Some(seen) = figures.mean_t.known() else {
                return DifferenceKind::NotComparable;
            };
            compare(*pursued, *seen, figures.interval, Direction::Higher)
        }
        (Target::Movements(pursued), Some(Observed::RoleMovement(figures))) => match figures.people.known() {
            Some(seen) if seen == pursued => DifferenceKind::None,
            Some(seen) if seen > pursued => DifferenceKind::Better,
            Some(_) => DifferenceKind::Worse,
            None => DifferenceKind::NotComparable,
        },
        (Target::AgreedShare(pursued), _) => {
            let mut agreed = surveys
                .iter()
                .filter(|survey| survey.about == Subject::ExperiencedChange)
                .filter_map(|survey| survey.agreed_share.known().copied());
            shares(*pursued, agreed.next(), None)
        }
        _ => DifferenceKind::NotComparable,
    }
}

/// The share who went up one ladder, from the numbers as printed; there is no such share over several domains.
fn ladder(pursued: Share, figures: &CategoryShift) -> DifferenceKind {
    let Some(improved) = figures.improved_share() else {
        return DifferenceKind::NotComparable;
    };
    let interval = improved.interval(Confidence::NinetyFive).and_then(share_outward);
    let seen = Share::of(improved.count(), improved.total());
    shares(pursued, seen, interval)
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

fn shares(pursued: Share, seen: Option<Share>, interval: Option<ShareInterval>) -> DifferenceKind {
    let Some(seen) = seen else {
        return DifferenceKind::NotComparable;
    };
    let interval = interval.map(|interval| Interval(interval.0.value(), interval.1.value()));
    compare(pursued.value(), seen.value(), interval, Direction::Higher)
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
