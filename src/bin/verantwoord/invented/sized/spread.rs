//! Uneven spreads: a few ranks get much, most get little.

use super::super::random::Random;

/// The weight of a rank is this divided by the rank, so that weights are whole numbers and differ at every rank.
const WHOLE: u64 = 1 << 40;

/// A Zipf–Mandelbrot spread over ranks: the weight of a rank is in inverse proportion to the rank plus a shift.
///
/// Without shift the first of a hundred gets a fifth of all; a larger shift flattens the head, as where nobody
/// can come more often than there are meetings.
#[derive(Debug, Clone)]
pub(super) struct Spread {
    /// For each rank the sum of the weights up to and with it.
    sums: Vec<u64>,
}

impl Spread {
    pub(super) fn over(ranks: usize, shift: usize) -> Self {
        let mut sum = 0;
        let sums = (0..ranks)
            .map(|rank| {
                sum += WHOLE / (rank + shift + 1) as u64;
                sum
            })
            .collect();
        Self { sums }
    }

    /// A rank, the first far more often than the last; nothing when there are none.
    pub(super) fn draw(&self, random: &mut Random) -> Option<usize> {
        let all = *self.sums.last()?;
        let drawn = random.below(all);
        Some(self.sums.partition_point(|sum| *sum <= drawn))
    }
}
