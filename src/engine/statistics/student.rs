//! Quantiles of Student's t distribution for whole degrees of freedom.

use std::f64::consts::PI;

/// Beyond this many degrees of freedom the expansion around the normal quantile is exact enough and far quicker.
const SERIES_UP_TO: u32 = 1_000;

/// The four one-sided probabilities for which quantiles are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Probability {
    /// 0.90: an interval of 80 %.
    P90,
    /// 0.95: an interval of 90 %.
    P95,
    /// 0.975: an interval of 95 %.
    P975,
    /// 0.995: an interval of 99 %.
    P995,
}

impl Probability {
    /// All four, in order.
    pub const ALL: [Self; 4] = [Self::P90, Self::P95, Self::P975, Self::P995];

    /// The probability as a number.
    pub fn value(self) -> f64 {
        match self {
            Self::P90 => 0.90,
            Self::P95 => 0.95,
            Self::P975 => 0.975,
            Self::P995 => 0.995,
        }
    }

    /// The quantile of the normal distribution, to which t tends.
    pub fn normal_quantile(self) -> f64 {
        match self {
            Self::P90 => 1.281_551_565_544_600_4,
            Self::P95 => 1.644_853_626_951_472_2,
            Self::P975 => 1.959_963_984_540_054,
            Self::P995 => 2.575_829_303_548_900_4,
        }
    }
}

/// The quantile of t with so many degrees of freedom; `None` without any.
///
/// Up to a thousand degrees of freedom the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4 is solved by
/// bisection; beyond that their expansion 26.7.5 is used, which agrees with the series within 1e-12 there.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::{Probability, t_quantile};
///
/// let q = t_quantile(10, Probability::P975).unwrap();
/// assert!((q - 2.228_138_851_986_274).abs() < 1e-12);
/// assert_eq!(t_quantile(0, Probability::P975), None);
/// ```
pub fn t_quantile(degrees_of_freedom: u32, probability: Probability) -> Option<f64> {
    match degrees_of_freedom {
        0 => None,
        few if few <= SERIES_UP_TO => Some(by_bisection(few, probability)),
        many => Some(by_expansion(many, probability)),
    }
}

fn by_bisection(degrees_of_freedom: u32, probability: Probability) -> f64 {
    let wanted = 2.0 * probability.value() - 1.0;
    // The t distribution has the heavier tails, so its quantile is never below the normal one.
    let mut low = probability.normal_quantile();
    let mut high = 2.0 * low;
    while central_probability(degrees_of_freedom, high) < wanted {
        low = high;
        high *= 2.0;
    }
    loop {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            return middle;
        }
        if central_probability(degrees_of_freedom, middle) < wanted {
            low = middle;
        } else {
            high = middle;
        }
    }
}

/// The probability that |T| is at most `t`.
fn central_probability(degrees_of_freedom: u32, t: f64) -> f64 {
    let df = f64::from(degrees_of_freedom);
    let cos_squared = df / (df + t * t);
    let sin = t / (df + t * t).sqrt();
    let odd = degrees_of_freedom % 2 == 1;
    // Odd: 1 + (2/3)c² + (2·4)/(3·5)c⁴ + …; even: 1 + (1/2)c² + (1·3)/(2·4)c⁴ + …
    let mut term = 1.0;
    let mut sum = 0.0;
    let mut above = if odd { 2.0 } else { 1.0 };
    for _ in 0..degrees_of_freedom / 2 {
        sum += term;
        term *= cos_squared * above / (above + 1.0);
        above += 2.0;
    }
    if odd {
        let angle = (t / df.sqrt()).atan();
        2.0 / PI * (angle + sin * cos_squared.sqrt() * sum)
    } else {
        sin * sum
    }
}

fn by_expansion(degrees_of_freedom: u32, probability: Probability) -> f64 {
    let df = f64::from(degrees_of_freedom);
    let x = probability.normal_quantile();
    let square = x * x;
    let polynomial = |terms: &[f64]| x * terms.iter().fold(0.0, |sum, term| sum * square + term);
    let corrections = [
        polynomial(&[1.0, 1.0]) / 4.0,
        polynomial(&[5.0, 16.0, 3.0]) / 96.0,
        polynomial(&[3.0, 19.0, 17.0, -15.0]) / 384.0,
        polynomial(&[79.0, 776.0, 1_482.0, -1_920.0, -945.0]) / 92_160.0,
    ];
    x + corrections
        .iter()
        .rev()
        .fold(0.0, |sum, correction| (sum + correction) / df)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_agree_with_the_printed_table() {
        // Abramowitz and Stegun, table 26.10, three decimals.
        let table = [
            (1, [3.078, 6.314, 12.706, 63.657]),
            (2, [1.886, 2.920, 4.303, 9.925]),
            (3, [1.638, 2.353, 3.182, 5.841]),
            (5, [1.476, 2.015, 2.571, 4.032]),
            (10, [1.372, 1.812, 2.228, 3.169]),
            (20, [1.325, 1.725, 2.086, 2.845]),
            (30, [1.310, 1.697, 2.042, 2.750]),
            (60, [1.296, 1.671, 2.000, 2.660]),
            (120, [1.289, 1.658, 1.980, 2.617]),
        ];
        for (df, row) in table {
            for (probability, printed) in Probability::ALL.into_iter().zip(row) {
                let q = t_quantile(df, probability).unwrap();
                assert!(
                    (q - printed).abs() <= 0.000_5,
                    "{df} {probability:?}: {q} is not {printed}"
                );
            }
        }
    }

    #[test]
    fn quantiles_agree_with_values_of_forty_digits() {
        // The same finite series, summed and solved apart from this code with forty decimal digits.
        let values = [
            (
                10,
                [
                    1.372_183_641_110_335,
                    1.812_461_122_811_676,
                    2.228_138_851_986_275,
                    3.169_272_672_616_951,
                ],
            ),
            (
                102,
                [
                    1.289_906_532_542_745,
                    1.659_929_975_970_339,
                    1.983_495_258_562_88,
                    2.624_891_476_323_913,
                ],
            ),
            (
                1_002,
                [
                    1.282_397_029_392_694,
                    1.646_375_770_160_387,
                    1.962_334_334_482_591,
                    2.580_744_849_291_706,
                ],
            ),
            (
                5_000,
                [
                    1.281_720_905_335_718,
                    1.645_158_437_596_971,
                    1.960_438_551_706_508,
                    2.576_812_966_556_281,
                ],
            ),
            (
                100_000,
                [
                    1.281_560_031_449_361,
                    1.644_868_864_784_97,
                    1.959_987_707_534_61,
                    2.575_878_469_908_375,
                ],
            ),
        ];
        for (df, row) in values {
            for (probability, exact) in Probability::ALL.into_iter().zip(row) {
                let gap = t_quantile(df, probability).unwrap() - exact;
                assert!(gap.abs() < 2e-13, "{df} {probability:?}: {gap}");
            }
        }
    }

    #[test]
    fn two_degrees_of_freedom_agree_with_the_closed_form() {
        // For two degrees of freedom q = (2p − 1)·√(2 / (4p(1 − p))).
        for probability in Probability::ALL {
            let p = probability.value();
            let closed = (2.0 * p - 1.0) * (2.0 / (4.0 * p * (1.0 - p))).sqrt();
            let q = t_quantile(2, probability).unwrap();
            assert!((q - closed).abs() < 1e-12 * closed, "{probability:?}");
        }
    }

    #[test]
    fn series_and_expansion_meet_where_one_takes_over() {
        for df in [800, 1_000, 1_001, 2_500, 5_000] {
            for probability in Probability::ALL {
                let gap = by_bisection(df, probability) - by_expansion(df, probability);
                assert!(gap.abs() < 1e-12, "{df} {probability:?}: {gap}");
            }
        }
    }

    #[test]
    fn quantiles_fall_towards_the_normal_one() {
        for probability in Probability::ALL {
            let row: Vec<f64> = [
                1,
                2,
                3,
                10,
                99,
                100,
                999,
                1_000,
                1_001,
                10_000,
                1_000_000,
                u32::MAX,
            ]
            .into_iter()
            .map(|df| t_quantile(df, probability).unwrap())
            .collect();
            assert!(row.windows(2).all(|pair| pair[0] > pair[1]), "{row:?}");
            assert!(row.iter().all(|&q| q > probability.normal_quantile()));
        }
    }
}
