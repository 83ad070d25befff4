//! A fast hash for ids and pseudonyms.
//!
//! The standard library's SipHash resists keys that were chosen to collide, at a third of the time of the
//! whole tally. A register is the organisation's own data, so speed wins here. The hash never decides an
//! order: nothing that is kept in a hash map reaches an output without being sorted.

use std::hash::{BuildHasherDefault, Hasher};

/// A map that hashes fast. Never iterated over without sorting.
pub(super) type FastMap<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<FastHasher>>;

/// A set that hashes fast. Never iterated over without sorting.
pub(super) type FastSet<K> = std::collections::HashSet<K, BuildHasherDefault<FastHasher>>;

const FIRST: u64 = 0x9e37_79b9_7f4a_7c15;
const SECOND: u64 = 0xd6e8_feb8_6659_fd93;

/// Multiplies to 128 bits and folds the halves together, so that every bit counts in every other.
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    #[expect(clippy::cast_possible_truncation, reason = "the halves are what is wanted")]
    let halves = (product as u64, (product >> 64) as u64);
    halves.0 ^ halves.1
}

/// The hash of some bytes.
pub(super) fn hash_bytes(bytes: &[u8]) -> u64 {
    let mut hash = FIRST ^ bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(16);
    for chunk in &mut chunks {
        let (left, right) = halves(chunk);
        hash = fold(left ^ hash, right ^ SECOND);
    }
    let rest = chunks.remainder();
    if let (false, Some(last)) = (rest.is_empty(), bytes.last_chunk::<16>()) {
        // The end of a longer text is read in one piece; what was read before counts again, and does no harm.
        let (left, right) = halves(last);
        hash = fold(left ^ hash, right ^ SECOND);
    } else if !rest.is_empty() {
        let mut padded = [0_u8; 16];
        for (to, from) in padded.iter_mut().zip(rest) {
            *to = *from;
        }
        let (left, right) = halves(&padded);
        hash = fold(left ^ hash, right ^ SECOND);
    }
    fold(hash ^ SECOND, FIRST)
}

/// The hash of two numbers.
pub(super) fn hash_pair(left: u64, right: u64) -> u64 {
    fold(fold(left ^ FIRST, right ^ SECOND) ^ SECOND, FIRST)
}

/// Sixteen bytes as two numbers; zero for what is not there.
fn halves(bytes: &[u8]) -> (u64, u64) {
    let half = |range| {
        bytes
            .get::<std::ops::Range<usize>>(range)
            .and_then(|half| half.try_into().ok())
            .map_or(0, u64::from_le_bytes)
    };
    (half(0..8), half(8..16))
}

/// Hashes by folded multiplication.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct FastHasher(u64);

impl Hasher for FastHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = fold(self.0 ^ FIRST, hash_bytes(bytes) | 1);
    }

    fn write_u8(&mut self, number: u8) {
        self.write_u64(u64::from(number));
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = fold(self.0 ^ number ^ FIRST, SECOND);
    }

    fn write_usize(&mut self, number: usize) {
        self.0 ^= number as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_differ_in_one_place_hash_differently() {
        let mut seen = FastSet::default();
        for number in 0..100_000 {
            assert!(seen.insert(hash_bytes(format!("p-{number:06}").as_bytes())));
        }
        assert_ne!(hash_bytes(b"a"), hash_bytes(b"a\0"));
        assert_ne!(hash_bytes(&[0; 16]), hash_bytes(&[0; 32]));
        assert_ne!(hash_pair(1, 2), hash_pair(2, 1));
    }

    #[test]
    fn low_bits_are_spread_over_running_numbers() {
        let mut buckets = [0_u32; 1024];
        for number in 0..102_400_u64 {
            buckets[(hash_bytes(format!("{number}").as_bytes()) & 1023) as usize] += 1;
        }
        assert!(buckets.iter().all(|count| (40..180).contains(count)));
    }
}
