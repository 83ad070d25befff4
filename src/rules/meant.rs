//! What an id that exists nowhere was probably meant to be, for not too many of them.

use std::cell::Cell;
use std::collections::BTreeSet;

use crate::finding::nearest;

/// So many unknown ids of one kind are held against all that exist, to guess which was meant. Where there are more,
/// they are no slips of the pen but another list; and guessing for each would take time with the square of the
/// document.
pub(super) const GUESSES: usize = 100;

/// How many guesses are left.
#[derive(Debug)]
pub(super) struct Guesses(Cell<usize>);

impl Guesses {
    pub(super) fn new() -> Self {
        Self(Cell::new(GUESSES))
    }

    /// The id that was probably meant; none when nothing is near, or when there were too many guesses before.
    pub(super) fn guess<'a>(&self, id: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let left = self.0.get().checked_sub(1)?;
        self.0.set(left);
        nearest(id, known)
    }
}

/// The ids that were probably meant by those that do not exist. What is missing only because its name was misspelt is
/// one fault, and the unknown name says it.
pub(super) fn meant<'a>(
    named: impl IntoIterator<Item = &'a str>,
    known: &BTreeSet<&'a str>,
) -> BTreeSet<&'a str> {
    let guesses = Guesses::new();
    let unknown: BTreeSet<&str> = named.into_iter().filter(|id| !known.contains(id)).collect();
    unknown
        .into_iter()
        .filter_map(|id| guesses.guess(id, known.iter().copied()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_means_the_nearest_one() {
        let known = BTreeSet::from(["koffie", "respijt"]);
        assert_eq!(
            meant(["kofie", "respijt", "biljart"], &known),
            BTreeSet::from(["koffie"])
        );
    }
}
