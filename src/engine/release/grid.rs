//! The grid on which ranges stand: steps that grow with the size of a count.

/// Sizes up to which a step holds, with the step. Larger counts keep two leading digits.
const STEPS: [(i64, i64); 4] = [(50, 5), (200, 10), (500, 25), (2_000, 50)];
/// How many steps a range is wide, from narrow to wide: each holds the one before.
const WIDTHS: [i64; 6] = [1, 2, 4, 8, 16, 32];
/// A range this wide, or a fifth of the count, still tells what a reader needs to know.
const NARROW: i64 = 15;

/// The class of a size: all ranges of a table in one class are equally wide. Class 0 holds every size of which a
/// range has to reach down to zero.
pub(crate) fn class(value: i64, threshold: i64) -> u8 {
    if value < 2 * threshold {
        return 0;
    }
    (1_u8..)
        .zip(STEPS)
        .find(|(_, (below, _))| value < *below)
        .map_or(u8::MAX, |(class, _)| class)
}

/// The ranges that may stand for a count, from narrow to wide, each within the next, as its least and its most.
///
/// The ends follow from the size class and the width alone, never from what else is known of the count. A range
/// starts at the threshold or more, or at zero where counts that small are in its class, and never ends below twice
/// the threshold.
pub(crate) fn ranges(value: i64, threshold: i64) -> Vec<(i64, i64)> {
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    for width in WIDTHS {
        let step = step(value) * width;
        let from = value / step * step;
        let through = (from + step).max(2 * threshold);
        let range = match class(value, threshold) {
            0 => (0, through),
            // Wider than that a range would not even tell that the count is large.
            _ if from < threshold => break,
            _ => (from, through),
        };
        if ranges.last() != Some(&range) {
            ranges.push(range);
        }
    }
    ranges
}

/// The widest of the ranges that is still narrow, by its place among them.
pub(crate) fn widest_narrow(value: i64, threshold: i64) -> usize {
    let most = NARROW.max(value / 5);
    ranges(value, threshold)
        .iter()
        .rposition(|(from, through)| through - from <= most)
        .unwrap_or(0)
}

fn step(value: i64) -> i64 {
    let found = STEPS.iter().find(|(below, _)| value < *below);
    found.map_or_else(
        || {
            let mut step = 100;
            while value / step >= 100 {
                step *= 10;
            }
            step
        },
        |(_, step)| *step,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_counts_all_look_alike() {
        for value in 1..10 {
            assert_eq!(ranges(value, 5).first(), Some(&(0, 10)), "{value}");
        }
        assert_eq!(ranges(12, 10).first(), Some(&(0, 20)));
        assert_eq!(ranges(7, 5)[1], (0, 20));
        assert_eq!(ranges(17, 5), [(15, 20), (10, 20)]);
    }

    #[test]
    fn steps_grow_with_the_size() {
        let first = |value| ranges(value, 5)[0];
        assert_eq!(first(17), (15, 20));
        assert_eq!(first(203), (200, 225));
        assert_eq!(first(170), (170, 180));
        assert_eq!(first(1_999), (1_950, 2_000));
        assert_eq!(first(2_480), (2_400, 2_500));
        assert_eq!(first(37_932), (37_000, 38_000));
    }

    #[test]
    fn every_range_holds_its_count_and_the_ranges_before_it() {
        for threshold in [3, 5, 8, 10] {
            for value in 1..5_000 {
                let ranges = ranges(value, threshold);
                assert!(
                    ranges
                        .iter()
                        .all(|(from, through)| from <= &value && &value <= through)
                );
                assert!(ranges.iter().all(|(from, through)| {
                    (*from == 0 || *from >= threshold) && *through >= 2 * threshold
                }));
                let width = |range: &(i64, i64)| range.1 - range.0;
                assert!(
                    ranges
                        .windows(2)
                        .all(|pair| pair[1].0 <= pair[0].0 && pair[0].1 <= pair[1].1)
                );
                // A count that may not be printed has room to be large enough.
                if value < threshold {
                    assert!(ranges[0].1 >= value + threshold);
                }
                let narrow = ranges[widest_narrow(value, threshold)];
                assert!(
                    value < 2 * threshold || width(&narrow) <= NARROW.max(value / 5),
                    "{value} {narrow:?}"
                );
            }
        }
    }
}
