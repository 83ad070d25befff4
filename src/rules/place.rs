//! A place in a document, as a pointer for tools and in words for people.

use crate::finding::Pointer;
use crate::language::Words;

/// A place in a document: an RFC 6901 pointer, and a path in the words of the field.
#[derive(Debug, Clone, Default)]
pub struct Place {
    pointer: Pointer,
    nl: String,
    en: String,
}

impl Place {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// An item of a list, named by what it is and what it is called: `doel 'Meedoen'`.
    #[must_use]
    pub fn item(mut self, list: &str, index: usize, kind: (&str, &str), called: &str) -> Self {
        self.pointer.push(list);
        self.pointer.push_index(index);
        self.named(kind, index, called)
    }

    /// A place without words.
    pub(super) fn at(pointer: Pointer) -> Self {
        Self {
            pointer,
            ..Self::default()
        }
    }

    /// Adds to the words an item by what it is and what it is called, or by its number.
    pub(super) fn named(mut self, (nl, en): (&str, &str), index: usize, called: &str) -> Self {
        let number = index + 1;
        if called.is_empty() {
            self.say(format_args!("{nl} {number}"), format_args!("{en} {number}"));
        } else {
            self.say(format_args!("{nl} '{called}'"), format_args!("{en} '{called}'"));
        }
        self
    }

    /// An entry of a list of ids or texts, without words of its own.
    #[must_use]
    pub fn entry(mut self, list: &str, index: usize) -> Self {
        self.pointer.push(list);
        self.pointer.push_index(index);
        self
    }

    /// A field.
    #[must_use]
    pub fn field(mut self, name: &str) -> Self {
        self.pointer.push(name);
        self
    }

    pub(super) fn into_parts(self) -> (Pointer, Words) {
        (self.pointer, Words::new(self.nl, self.en))
    }

    fn say(&mut self, nl: std::fmt::Arguments<'_>, en: std::fmt::Arguments<'_>) {
        use std::fmt::Write as _;
        let comma = if self.nl.is_empty() { "" } else { ", " };
        // Writing to a text cannot fail.
        let _ = write!(self.nl, "{comma}{nl}");
        let _ = write!(self.en, "{comma}{en}");
    }
}
