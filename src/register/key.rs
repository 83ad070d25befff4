//! A short text in two words, so that it is compared and hashed without a call.

use std::ops::Range;

use super::hashing::{hash_bytes, hash_pair};

/// The longest text that is a key by itself.
const LONGEST: usize = 15;
/// In the last byte of a key: the text lies elsewhere.
const ELSEWHERE: u8 = u8::MAX;
/// So many bits say where a longer text starts.
const START_BITS: u32 = 40;
const START: u64 = (1 << START_BITS) - 1;
/// Bits of a byte.
const BYTE: usize = 8;
/// Bytes of a word, and of half a word.
const WORD: usize = 8;
const HALF: usize = 4;

/// A text of at most fifteen bytes with its length, or the hash of a longer one and where it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key([u8; 2 * WORD]);

impl Key {
    #[inline]
    fn short(text: &[u8]) -> Option<Self> {
        let length = text.len();
        let (left, right) = match (text.first_chunk::<WORD>(), text.last_chunk::<WORD>()) {
            (Some(first), Some(last)) if length <= LONGEST => {
                let last = u64::from_le_bytes(*last);
                let behind = last.checked_shr(bits(2 * WORD - length)).unwrap_or(0);
                (u64::from_le_bytes(*first), behind)
            }
            (Some(_), _) => return None,
            (None, _) => (within_a_word(text), 0),
        };
        let number = u128::from(left) | u128::from(right) << 64 | (length as u128) << 120;
        Some(Self(number.to_le_bytes()))
    }

    /// A longer text with this hash, that lies so many bytes from the start and is so long.
    pub(super) fn long(hash: u64, start: usize, length: u16) -> Self {
        // No memory holds more than forty bits can say.
        let place = start as u64 & START | u64::from(length) << START_BITS;
        let number = u128::from(hash) | u128::from(place) << 64 | u128::from(ELSEWHERE) << 120;
        Self(number.to_le_bytes())
    }

    #[inline]
    fn halves(self) -> (u64, u64) {
        let number = u128::from_le_bytes(self.0);
        #[expect(clippy::cast_possible_truncation, reason = "the halves are what is wanted")]
        let halves = (number as u64, (number >> 64) as u64);
        halves
    }

    /// Where the text lies, if it is a longer one.
    pub(super) fn elsewhere(self) -> Option<Range<usize>> {
        let (_, right) = self.halves();
        let (start, length) = (right & START, right >> START_BITS & u64::from(u16::MAX));
        #[expect(clippy::cast_possible_truncation, reason = "it is a place in memory")]
        let range = start as usize..(start + length) as usize;
        (self.0.last() == Some(&ELSEWHERE)).then_some(range)
    }

    /// Where the text lies, if it is a longer one with this hash.
    pub(super) fn elsewhere_with(self, hash: u64) -> Option<Range<usize>> {
        self.elsewhere().filter(|_| self.halves().0 == hash)
    }

    /// The text, if it is a short one.
    pub(super) fn text(&self) -> Option<&[u8]> {
        let length = *self.0.last()?;
        self.0.get(..usize::from(length))
    }

    /// Numbers in the order of the texts; of longer texts nothing but that.
    pub(super) fn rank(self) -> Option<u128> {
        self.elsewhere().is_none().then_some(u128::from_be_bytes(self.0))
    }
}

/// The rank of a text among those of keys: that of its beginning, behind the short texts that are no more than that.
pub(super) fn rank_of(text: &[u8]) -> u128 {
    let mut bytes = [0; 2 * WORD];
    for (to, from) in bytes.iter_mut().zip(text.iter().take(LONGEST)) {
        *to = *from;
    }
    let length = u8::try_from(text.len()).ok().filter(|_| text.len() <= LONGEST);
    u128::from_be_bytes(bytes) | u128::from(length.unwrap_or(ELSEWHERE))
}

/// Less than eight bytes as a number. Parts that overlap hold the same bytes at the same place.
#[inline]
fn within_a_word(text: &[u8]) -> u64 {
    let length = text.len();
    if let (Some(first), Some(last)) = (text.first_chunk::<HALF>(), text.last_chunk::<HALF>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return u64::from(first) | u64::from(last) << bits(length - HALF);
    }
    let place = |at: usize| text.get(at).map_or(0, |byte| u64::from(*byte) << bits(at));
    place(0) | place(1) | place(2)
}

fn bits(bytes: usize) -> u32 {
    u32::try_from(bytes * BYTE).unwrap_or(u32::MAX)
}

/// A text that is being looked up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Probe<'a> {
    text: &'a [u8],
    key: Option<Key>,
    hash: u64,
}

impl<'a> Probe<'a> {
    #[inline]
    pub(super) fn new(text: &'a [u8]) -> Self {
        let key = Key::short(text);
        let hash = match key {
            Some(key) => {
                let (left, right) = key.halves();
                hash_pair(left, right)
            }
            None => hash_bytes(text),
        };
        Self { text, key, hash }
    }

    pub(super) fn text(self) -> &'a [u8] {
        self.text
    }

    /// The text as a key, if it is short.
    #[inline]
    pub(super) fn key(self) -> Option<Key> {
        self.key
    }

    #[inline]
    pub(super) fn hash(self) -> u64 {
        self.hash
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_key_holds_its_text(text in proptest::collection::vec(any::<u8>(), 0..=20)) {
            let key = Key::short(&text);
            prop_assert_eq!(key.is_some(), text.len() <= LONGEST);
            prop_assert_eq!(key.as_ref().and_then(Key::text), key.is_some().then_some(&text[..]));
            prop_assert_eq!(key.and_then(Key::rank), key.map(|_| rank_of(&text)));
        }

        #[test]
        fn ranks_are_in_the_order_of_the_texts(
            texts in proptest::collection::vec(proptest::collection::vec(0_u8..3, 0..=18), 2..20),
        ) {
            for one in &texts {
                for other in &texts {
                    let ranks = rank_of(one).cmp(&rank_of(other));
                    // Longer texts that begin alike are told apart by the texts themselves.
                    let alike = one.len().min(other.len()) > LONGEST && one[..LONGEST] == other[..LONGEST];
                    prop_assert!(ranks == one.cmp(other) || alike && ranks.is_eq());
                }
            }
        }
    }

    #[test]
    fn a_longer_text_is_known_by_its_hash_and_place() {
        let key = Key::long(7, 300, 20);
        assert_eq!(key.elsewhere(), Some(300..320));
        assert_eq!(
            (key.elsewhere_with(7), key.elsewhere_with(8)),
            (Some(300..320), None)
        );
        assert_eq!((key.text(), key.rank()), (None, None));
    }
}
