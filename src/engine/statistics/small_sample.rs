//! The correction of a standardised difference for small samples.

use std::f64::consts::PI;

/// Hedges' correction J (1981) for so many degrees of freedom; `None` below two.
///
/// `J(df) = Γ(df/2) / (√(df/2)·Γ((df−1)/2))`, by the recurrence of the quotient of gamma functions.
///
/// ```
/// use vernieuwend_verantwoorden::engine::statistics::small_sample_correction;
///
/// let usual = 1.0 - 3.0 / (4.0 * 29.0 - 1.0);
/// assert!((small_sample_correction(29).unwrap() - usual).abs() < 1e-4);
/// assert_eq!(small_sample_correction(1), None);
/// ```
pub fn small_sample_correction(degrees_of_freedom: u32) -> Option<f64> {
    if degrees_of_freedom < 2 {
        return None;
    }
    let (mut at, mut quotient) = if degrees_of_freedom.is_multiple_of(2) {
        (2, 1.0 / PI.sqrt())
    } else {
        (3, PI.sqrt() / 2.0)
    };
    if degrees_of_freedom > RECURRENCE_UP_TO {
        return Some(by_expansion(f64::from(degrees_of_freedom)));
    }
    while at < degrees_of_freedom {
        let df = f64::from(at);
        quotient *= df / (df - 1.0);
        at += 2;
    }
    Some(quotient / (f64::from(degrees_of_freedom) / 2.0).sqrt())
}

/// Beyond this the first terms of the expansion are exact to the last digits, and take no longer for more persons.
const RECURRENCE_UP_TO: u32 = 2_000;

/// `Γ(z + ½)/Γ(z) = √z·(1 − 1/8z + 1/128z² + 5/1024z³ − 21/32768z⁴ − …)` with z = (df − 1)/2.
fn by_expansion(degrees_of_freedom: f64) -> f64 {
    let inverse = 2.0 / (degrees_of_freedom - 1.0);
    let series = [-21.0 / 32_768.0, 5.0 / 1_024.0, 1.0 / 128.0, -1.0 / 8.0, 1.0]
        .iter()
        .fold(0.0, |sum, term| sum * inverse + term);
    ((degrees_of_freedom - 1.0) / degrees_of_freedom).sqrt() * series
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corrections_agree_with_the_table_of_hedges() {
        // Hedges (1981), table of c(m): exact values of the correction, four decimals.
        let table = [
            (2, 0.5642),
            (3, 0.7236),
            (4, 0.7979),
            (5, 0.8408),
            (10, 0.9228),
            (20, 0.9619),
            (30, 0.9748),
            (50, 0.9849),
        ];
        for (df, printed) in table {
            let j = small_sample_correction(df).unwrap();
            assert!((j - printed).abs() <= 0.000_06, "{df}: {j} is not {printed}");
        }
    }

    #[test]
    fn recurrence_and_expansion_meet_where_one_takes_over() {
        for df in [1_001, 1_500, 1_999, 2_000] {
            let gap = small_sample_correction(df).unwrap() - by_expansion(f64::from(df));
            assert!(gap.abs() < 1e-13, "{df}: {gap}");
        }
        assert!(small_sample_correction(2_001).unwrap() > small_sample_correction(2_000).unwrap());
    }
}
