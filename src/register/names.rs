//! Ids of one kind, each with a number.

use std::borrow::Borrow;
use std::fmt;

use super::key::{Key, Probe};
use super::slots::{NONE, Slots};
use crate::finding::nearest;
use crate::value::Id;

/// Ids of one kind, numbered in the order of declaration. Of ids that are declared twice the first counts.
#[derive(Clone)]
pub(super) struct Names<T: ?Sized> {
    ids: Vec<Id<T>>,
    /// Each id as a key, where it is short enough.
    keys: Vec<Option<Key>>,
    slots: Slots,
}

impl<T: ?Sized> Names<T> {
    pub(super) fn new<'a>(ids: impl Iterator<Item = &'a Id<T>>) -> Self
    where
        T: 'a,
    {
        let mut names = Self {
            ids: Vec::new(),
            keys: Vec::new(),
            slots: Slots::default(),
        };
        for id in ids {
            if names.find(id.as_str()).is_none() {
                names.add(id);
            }
        }
        names
    }

    fn add(&mut self, id: &Id<T>) {
        let number = u32::try_from(self.ids.len()).unwrap_or(NONE);
        let probe = Probe::new(id.as_str().as_bytes());
        self.keys.push(probe.key());
        let hash_of = |earlier: u32| {
            let id = self.ids.get(earlier as usize);
            id.map_or(0, |id| Probe::new(id.as_str().as_bytes()).hash())
        };
        self.slots.enter(probe.hash(), number, hash_of);
        self.ids.push(id.clone());
    }

    /// The ids, in the order of their numbers.
    pub(super) fn ids(&self) -> &[Id<T>] {
        &self.ids
    }

    pub(super) fn find(&self, id: &str) -> Option<u32> {
        self.find_bytes(id.as_bytes())
    }

    #[inline]
    pub(super) fn find_bytes(&self, id: &[u8]) -> Option<u32> {
        let probe = Probe::new(id);
        self.slots.find(probe.hash(), |number| {
            let at = number as usize;
            match probe.key() {
                key @ Some(_) => self.keys.get(at).is_some_and(|known| *known == key),
                None => self
                    .ids
                    .get(at)
                    .is_some_and(|known| known.as_str().as_bytes() == id),
            }
        })
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// The id that is most like another text.
    pub(super) fn nearest(&self, id: &str) -> Option<&str> {
        nearest(id, self.ids.iter().map(Borrow::borrow))
    }
}

impl<T: ?Sized> PartialEq for Names<T> {
    fn eq(&self, other: &Self) -> bool {
        self.ids == other.ids
    }
}

impl<T: ?Sized> fmt::Debug for Names<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.ids).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_found_by_its_number_and_nothing_else_is() {
        let id = |text: String| Id::<str>::new(&text).unwrap();
        let mut ids: Vec<Id<str>> = (0..300).map(|at| id(format!("kort-{at}"))).collect();
        ids.extend((0..300).map(|at| id(format!("een-lange-naam-van-een-activiteit-{at}"))));
        let twice: Vec<Id<str>> = ids.iter().chain(&ids).cloned().collect();
        let names = Names::new(twice.iter());
        assert_eq!(names.ids(), &ids[..]);
        for (number, id) in (0..).zip(&ids) {
            assert_eq!(names.find(id.as_str()), Some(number));
        }
        for text in [
            "",
            "kort",
            "kort-300",
            "kort-1\0",
            "een-lange-naam-van-een-activiteit-300",
        ] {
            assert_eq!(names.find(text), None, "{text}");
        }
    }
}
