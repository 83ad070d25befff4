//! The difference of two shares of which only the rounded percentage and the number of answers were published.

use super::change::ConfidenceInterval;
use super::wilson::{Confidence, wilson_around};

/// A share as it was published, and how many answers it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RoundedShare {
    /// The share, from 0 through 1.
    pub share: f64,
    /// How far it can lie from what it was before it was rounded.
    pub rounding: f64,
    /// How many answers it rests on.
    pub answers: u64,
}

impl RoundedShare {
    /// A share, how far rounding can have moved it, and how many answers it rests on.
    pub fn new(share: f64, rounding: f64, answers: u64) -> Self {
        Self {
            share,
            rounding,
            answers,
        }
    }

    /// The share as it may have been: as low as can be, as printed, as high as can be.
    fn possible(self) -> [f64; 3] {
        [-1.0, 0.0, 1.0].map(|side| (self.share + side * self.rounding).clamp(0.0, 1.0))
    }
}

/// The interval of `after` minus `before` for two separate samples, by Newcombe (1998), method 10, of whatever shares
/// are printed like these: what was rounded is taken at its least favourable.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Confidence, RoundedShare, rounded_share_difference};
///
/// // 48 % of 621 and 51 % of 598, both rounded to whole per cents.
/// let (before, after) = (RoundedShare::new(0.48, 0.005, 621), RoundedShare::new(0.51, 0.005, 598));
/// let interval = rounded_share_difference(before, after, Confidence::NinetyFive).unwrap();
/// assert!((interval.low + 0.0360).abs() < 5e-5 && (interval.high - 0.0957).abs() < 5e-5);
/// ```
pub fn rounded_share_difference(
    before: RoundedShare,
    after: RoundedShare,
    confidence: Confidence,
) -> Option<ConfidenceInterval> {
    let mut widest: Option<ConfidenceInterval> = None;
    for was in before.possible() {
        for is in after.possible() {
            let old = wilson_around(was, before.answers, confidence)?;
            let new = wilson_around(is, after.answers, confidence)?;
            let low = is - was - (is - new.low).hypot(old.high - was);
            let high = is - was + (new.high - is).hypot(was - old.low);
            let so_far = widest.unwrap_or(ConfidenceInterval::new(low, high));
            widest = Some(ConfidenceInterval::new(
                so_far.low.min(low),
                so_far.high.max(high),
            ));
        }
    }
    widest
}

/// Wilson's interval of whatever share is printed like this one.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Confidence, RoundedShare, rounded_share_interval};
///
/// let interval = rounded_share_interval(RoundedShare::new(0.51, 0.005, 598), Confidence::NinetyFive).unwrap();
/// assert!((interval.low - 0.4650).abs() < 5e-5 && (interval.high - 0.5548).abs() < 5e-5);
/// ```
pub fn rounded_share_interval(share: RoundedShare, confidence: Confidence) -> Option<ConfidenceInterval> {
    let [least, _, most] = share.possible();
    let low = wilson_around(least, share.answers, confidence)?.low;
    let high = wilson_around(most, share.answers, confidence)?.high;
    Some(ConfidenceInterval::new(low, high))
}

#[cfg(test)]
mod tests {
    use super::super::{Proportion, share_difference};
    use super::*;

    #[test]
    fn without_rounding_it_is_the_difference_of_newcombe() {
        for ((part, whole), (was, of)) in [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((10, 10), (0, 20))] {
            let exact = |part: u32, whole: u32| {
                RoundedShare::new(f64::from(part) / f64::from(whole), 0.0, u64::from(whole))
            };
            let made =
                rounded_share_difference(exact(was, of), exact(part, whole), Confidence::NinetyFive).unwrap();
            let share = |part: u32, whole: u32| Proportion::new(part.into(), whole.into()).unwrap();
            let newcombe =
                share_difference(share(was, of), share(part, whole), Confidence::NinetyFive).unwrap();
            assert!((made.low - newcombe.low).abs() < 1e-12 && (made.high - newcombe.high).abs() < 1e-12);
        }
    }

    #[test]
    fn it_holds_the_interval_of_every_share_that_is_printed_like_it() {
        let printed = rounded_share_difference(
            RoundedShare::new(0.48, 0.005, 621),
            RoundedShare::new(0.51, 0.005, 598),
            Confidence::NinetyFive,
        )
        .unwrap();
        // Of 621, 295 through 301 are 48 per cent; of 598, 302 through 307 are 51.
        for was in 295..=301 {
            for is in 302..=307 {
                let (before, after) = (
                    Proportion::new(was, 621).unwrap(),
                    Proportion::new(is, 598).unwrap(),
                );
                let exact = share_difference(before, after, Confidence::NinetyFive).unwrap();
                assert!(
                    printed.low <= exact.low && exact.high <= printed.high,
                    "{was} {is}"
                );
            }
        }
    }

    #[test]
    fn of_nobody_or_beyond_the_whole_there_is_none() {
        let good = RoundedShare::new(0.5, 0.005, 40);
        for wrong in [
            RoundedShare::new(0.5, 0.005, 0),
            RoundedShare::new(f64::NAN, 0.005, 40),
        ] {
            assert_eq!(
                rounded_share_difference(good, wrong, Confidence::NinetyFive),
                None
            );
        }
    }
}
