//! Words with what they are a sign of, so that a word is looked up once and not in every list.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::signs::Signs;

/// A word list and the sign of its words.
pub(super) type List = (&'static [&'static str], Signs);

/// Longer than every word in a list: what is longer need not be looked up, and no text can make looking up slow.
const LONGEST: usize = 48;

/// The words of several lists.
#[derive(Debug)]
pub(super) struct Index {
    words: HashMap<&'static str, Signs>,
}

impl Index {
    /// A word that stands in several lists has the signs of all of them.
    pub(super) fn of_all(lists: &[List]) -> Self {
        let mut words = HashMap::new();
        for (word, sign) in each(lists) {
            let signs: &mut Signs = words.entry(word).or_default();
            signs.add(sign, true);
        }
        Self { words }
    }

    /// A word that stands in several lists has the sign of the first. The words that begin with a hyphen stand in the
    /// second index, without it.
    pub(super) fn of_first(lists: &[List]) -> (Self, Self) {
        let (mut words, mut tails) = (HashMap::new(), HashMap::new());
        for (word, sign) in each(lists) {
            let (index, word) = match word.strip_prefix('-') {
                Some(tail) => (&mut tails, tail),
                None => (&mut words, word),
            };
            if let Entry::Vacant(place) = index.entry(word) {
                place.insert(sign);
            }
        }
        (Self { words }, Self { words: tails })
    }

    /// What a word is a sign of, when it is in a list.
    pub(super) fn get(&self, word: &str) -> Option<Signs> {
        if word.len() > LONGEST {
            return None;
        }
        self.words.get(word).copied()
    }

    /// What a word is a sign of.
    pub(super) fn signs(&self, word: &str) -> Signs {
        self.get(word).unwrap_or(Signs::NONE)
    }

    /// What two parts written together are a sign of.
    pub(super) fn joined(&self, first: &str, second: &str) -> Signs {
        if first.len() + second.len() > LONGEST {
            return Signs::NONE;
        }
        let mut word = String::with_capacity(first.len() + second.len());
        word.push_str(first);
        word.push_str(second);
        self.signs(&word)
    }
}

fn each(lists: &[List]) -> impl Iterator<Item = (&'static str, Signs)> {
    lists
        .iter()
        .flat_map(|&(list, sign)| list.iter().map(move |&word| (word, sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    static LISTS: &[List] = &[
        (&["-gebruik", "les"], Signs::STATE),
        (&["gebruik", "les"], Signs::WORK),
    ];

    #[test]
    fn a_word_has_the_signs_of_all_its_lists_or_of_the_first() {
        let both = Index::of_all(LISTS).signs("les");
        assert!(both.any(Signs::STATE) && both.any(Signs::WORK));
        let (words, tails) = Index::of_first(LISTS);
        assert_eq!(words.get("les"), Some(Signs::STATE));
        assert_eq!(words.get("gebruik"), Some(Signs::WORK));
        assert_eq!(tails.get("gebruik"), Some(Signs::STATE));
        assert_eq!(words.joined("ge", "bruik"), Signs::WORK);
    }

    #[test]
    fn no_listed_word_is_too_long_to_be_found() {
        use crate::wording::count_or_change::{dutch_nouns, dutch_words, english_words};
        for lists in [dutch_nouns::ALL, dutch_words::ALL, english_words::ALL] {
            for (name, list) in lists {
                assert!(list.iter().all(|word| word.len() <= LONGEST), "{name}");
            }
        }
    }
}
