//! The names of activities, prepared so that a text is held against all of them at once.

use std::collections::BTreeSet;

use crate::wording::text::Lowered;

/// Between the words of a name; it stands in no word.
const BETWEEN: char = '\u{1f}';

/// The names of activities, of which *door* or *by* before one of them names a cause.
#[derive(Debug, Clone, Default)]
pub(crate) struct ActivityNames(BTreeSet<String>);

impl ActivityNames {
    pub(crate) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let joined = names.into_iter().map(|name| {
            let name = Lowered::new(name);
            let mut joined = String::new();
            for piece in name.pieces() {
                add(&mut joined, name.get(&piece.range));
            }
            joined
        });
        Self(joined.filter(|name| !name.is_empty()).collect())
    }

    /// How many of the words make up a name, starting at the first; the longest name when there are several.
    pub(super) fn longest<'w>(&self, words: impl Iterator<Item = &'w str>) -> Option<usize> {
        let mut joined = String::new();
        let mut longest = None;
        for (before, word) in words.enumerate() {
            add(&mut joined, word);
            // The names are sorted, so those that begin in this way stand together.
            match self.0.range(joined.clone()..).next() {
                Some(name) if *name == joined => longest = Some(before + 1),
                Some(name) if name.starts_with(&joined) => {}
                _ => break,
            }
        }
        longest
    }
}

fn add(joined: &mut String, word: &str) {
    if !joined.is_empty() {
        joined.push(BETWEEN);
    }
    joined.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_is_found_word_by_word() {
        let names = ActivityNames::new(["Koffie", "Koffie voor allen", "Koffieochtend", "", "  "]);
        let longest = |text: &str| names.longest(text.split(' '));
        assert_eq!(longest("koffie voor allen hier"), Some(3));
        assert_eq!(longest("koffie voor mij"), Some(1));
        assert_eq!(longest("koffieochtend"), Some(1));
        assert_eq!(longest("thee"), None);
        assert_eq!(longest(""), None);
    }
}
