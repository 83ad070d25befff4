//! Finds the number of a thing by its hash: open addressing, a word each.

/// A number that stands for "none".
pub(super) const NONE: u32 = u32::MAX;

/// So many things are looked up at once: enough to wait for memory together, few enough to stay near.
pub(super) const AT_ONCE: usize = 32;

/// The upper half of each hash beside the thing's number plus one; zero is free.
#[derive(Debug, Clone, Default)]
pub(super) struct Slots(Vec<u64>);

/// The bits of a slot that hold the upper half of the hash.
const UPPER: u64 = 0xffff_ffff_0000_0000;
const FEWEST_SLOTS: usize = 64;

impl Slots {
    /// The number that most likely has this hash, for which nothing else than slots is looked at.
    #[inline]
    pub(super) fn guess(&self, hash: u64) -> Option<u32> {
        self.find(hash, |_| true)
    }

    /// The number with this hash that is the one that is sought.
    #[inline]
    pub(super) fn find(&self, hash: u64, is: impl Fn(u32) -> bool) -> Option<u32> {
        let mut at = self.home(hash);
        while let Some(&slot) = self.0.get(at) {
            if slot == 0 {
                return None;
            }
            if let Some(number) = number_in(slot, hash).filter(|number| is(*number)) {
                return Some(number);
            }
            at = self.next(at);
        }
        None
    }

    /// Enters the next number, which is not there yet: as many as were entered before.
    pub(super) fn enter(&mut self, hash: u64, number: u32, hash_of: impl Fn(u32) -> u64) {
        let entered = number as usize + 1;
        if entered * 2 < self.0.len() {
            self.put(hash, number);
            return;
        }
        self.0 = vec![0; (entered * 4).next_power_of_two().max(FEWEST_SLOTS)];
        for earlier in 0..number {
            self.put(hash_of(earlier), earlier);
        }
        self.put(hash, number);
    }

    fn put(&mut self, hash: u64, number: u32) {
        let mut at = self.home(hash);
        while self.0.get(at).is_some_and(|slot| *slot != 0) {
            at = self.next(at);
        }
        if let Some(free) = self.0.get_mut(at) {
            *free = (hash & UPPER) | (u64::from(number) + 1);
        }
    }

    /// Where the search for a hash begins.
    #[inline]
    fn home(&self, hash: u64) -> usize {
        #[expect(clippy::cast_possible_truncation, reason = "only the low bits are wanted")]
        let low = hash as usize;
        low & self.0.len().wrapping_sub(1)
    }

    fn next(&self, at: usize) -> usize {
        (at + 1) & self.0.len().wrapping_sub(1)
    }
}

/// The number in a slot, when the upper half of the hash is the same.
#[inline]
fn number_in(slot: u64, hash: u64) -> Option<u32> {
    let same = slot != 0 && (slot ^ hash) & UPPER == 0;
    #[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
    same.then(|| (slot as u32).wrapping_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Many things share a home and an upper half, so that each search has to compare.
    fn hash_of(number: u32) -> u64 {
        u64::from(number % 7) << 32 | u64::from(number % 5)
    }

    #[test]
    fn what_was_entered_is_found_also_where_hashes_are_equal() {
        let mut slots = Slots::default();
        assert_eq!((slots.guess(3), slots.find(3, |_| true)), (None, None));
        for number in 0..500 {
            slots.enter(hash_of(number), number, hash_of);
            for sought in 0..=number {
                assert_eq!(slots.find(hash_of(sought), |at| at == sought), Some(sought));
            }
        }
        assert_eq!(slots.find(hash_of(3), |_| false), None);
        assert_eq!(
            slots.guess(hash_of(0)),
            Some(0),
            "the first that was entered there"
        );
    }
}
