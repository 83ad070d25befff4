//! Words with what they are a sign of, so that a word is looked up once and not in every list.
//!
//! The table of places is made when the library is compiled: nothing is built, kept or locked while it runs.

use super::signs::Signs;

/// A word list and the sign of its words.
pub(super) type List = (&'static [&'static str], Signs);

/// Longer than every word in a list: what is longer need not be looked up, and no text can make looking up slow.
pub(super) const LONGEST: usize = 48;

/// So many places a table has: about twice the words of the largest, so that few words share a neighbourhood.
const PLACES: usize = 1 << 13;

/// The words of several lists.
pub(super) struct Index {
    lists: &'static [List],
    /// Whether the words are looked up that begin with a hyphen, without it, or those that do not.
    tails: bool,
    /// Per place nothing, or which list and which word of it, counted from one.
    places: [(u8, u16); PLACES],
}

impl Index {
    /// The words as they stand in the lists.
    pub(super) const fn of(lists: &'static [List]) -> Self {
        Self::new(lists, false)
    }

    /// The words that begin with a hyphen, without it: what a word means as a last part only.
    pub(super) const fn of_tails(lists: &'static [List]) -> Self {
        Self::new(lists, true)
    }

    #[expect(
        clippy::indexing_slicing,
        clippy::cast_possible_truncation,
        clippy::large_stack_arrays,
        reason = "evaluated when the library is compiled"
    )]
    const fn new(lists: &'static [List], tails: bool) -> Self {
        let mut places = [(0, 0); PLACES];
        let mut used = 0;
        let mut list = 0;
        while list < lists.len() {
            let words = lists[list].0;
            let mut word = 0;
            while word < words.len() {
                let bytes = words[word].as_bytes();
                let tail = bytes[0] == b'-';
                if tail == tails {
                    let mut place = start(bytes, if tail { 1 } else { 0 });
                    while places[place].1 != 0 {
                        place = (place + 1) % PLACES;
                    }
                    places[place] = (list as u8, word as u16 + 1);
                    used += 1;
                }
                word += 1;
            }
            list += 1;
        }
        assert!(
            used < PLACES * 3 / 4 && lists.len() < 256,
            "a larger table is due"
        );
        Self { lists, tails, places }
    }

    /// The sign of the first list that has the word.
    pub(super) fn get(&self, word: &str) -> Option<Signs> {
        self.found(word.as_bytes(), &[]).next()
    }

    /// What a word is a sign of; one that stands in several lists has the signs of all of them.
    pub(super) fn signs(&self, word: &str) -> Signs {
        self.joined(word, "")
    }

    /// What two parts written together are a sign of.
    pub(super) fn joined(&self, first: &str, second: &str) -> Signs {
        let found = self.found(first.as_bytes(), second.as_bytes());
        found.fold(Signs::NONE, Signs::and)
    }

    /// The signs of the lists that have the word, in their order.
    fn found<'w>(&'w self, first: &'w [u8], second: &'w [u8]) -> impl Iterator<Item = Signs> + 'w {
        let known = first.len() + second.len() <= LONGEST;
        let from = if known {
            hash(hash(SEED, first, 0), second, 0) as usize % PLACES
        } else {
            0
        };
        let places = (0..PLACES).map(move |further| self.places.get((from + further) % PLACES));
        places
            .take_while(move |place| known && place.is_some_and(|(_, word)| *word != 0))
            .flatten()
            .filter_map(move |&(list, word)| {
                let (words, sign) = self.lists.get(usize::from(list))?;
                let listed = words.get(usize::from(word).checked_sub(1)?)?.as_bytes();
                let listed = if self.tails {
                    listed.strip_prefix(b"-")?
                } else {
                    listed
                };
                let same = listed.strip_prefix(first)? == second;
                same.then_some(*sign)
            })
    }
}

const SEED: u32 = 0x811c_9dc5;

/// Where a word is looked for first.
const fn start(bytes: &[u8], from: usize) -> usize {
    hash(SEED, bytes, from) as usize % PLACES
}

/// FNV-1a over the bytes from a place on.
#[expect(clippy::indexing_slicing, reason = "the place is below the length")]
const fn hash(seed: u32, bytes: &[u8], from: usize) -> u32 {
    let mut hash = seed;
    let mut at = from;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    static LISTS: &[List] = &[
        (&["-gebruik", "les"], Signs::STATE),
        (&["gebruik", "les"], Signs::EFFORT),
    ];
    static WORDS: Index = Index::of(LISTS);
    static TAILS: Index = Index::of_tails(LISTS);

    #[test]
    fn a_word_has_the_signs_of_all_its_lists_or_of_the_first() {
        let both = WORDS.signs("les");
        assert!(both.any(Signs::STATE) && both.any(Signs::EFFORT));
        assert_eq!(WORDS.get("les"), Some(Signs::STATE));
        assert_eq!(WORDS.get("gebruik"), Some(Signs::EFFORT));
        assert_eq!(TAILS.get("gebruik"), Some(Signs::STATE));
        assert_eq!(WORDS.joined("ge", "bruik"), Signs::EFFORT);
        assert_eq!(WORDS.get("-gebruik"), None);
        assert_eq!(WORDS.signs(&"les".repeat(100)), Signs::NONE);
    }

    #[test]
    fn no_listed_word_is_too_long_to_be_found() {
        use crate::wording::count_or_change::{dutch_nouns, dutch_words, english};
        for lists in [
            dutch_nouns::ALL,
            dutch_words::ALL,
            english::nouns::ALL,
            english::words::ALL,
        ] {
            for (name, list) in lists {
                assert!(list.iter().all(|word| word.len() <= LONGEST), "{name}");
            }
        }
    }
}
