//! A JSON text as a flat tree of places: what stands where, before anything is made of it.
//!
//! Made only when a document could not be read, to name everything that is wrong with it. Values are not
//! copied; a node is twenty bytes, so that even a hostile text of many small values stays bearable.

use std::borrow::Cow;

use crate::finding::Pointer;
use crate::format::scan::{self, Partial};

/// What kind of value stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
}

/// A value in the text: where it starts and ends, where its key starts, and the node after all that is in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) key: Option<std::num::NonZeroU32>,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) after: u32,
}

/// A text and what stands in it, parents before children.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    text: &'a str,
    // INVARIANT: not empty; `after` of a node is larger than its own index.
    nodes: Vec<Node>,
}

/// One value of a tree.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'t> {
    tree: &'t Tree<'t>,
    index: usize,
    node: Node,
}

impl<'a> Tree<'a> {
    /// Reads the places of all values.
    ///
    /// # Errors
    /// The first thing in the text that is not JSON, and the innermost value around it.
    pub(super) fn read(text: &'a str) -> Result<Self, (scan::Broken, Pointer)> {
        match scan::nodes(text) {
            Ok(nodes) => Ok(Self { text, nodes }),
            Err(Partial { broken, nodes, open }) => Err((broken, Self { text, nodes }.path(&open))),
        }
    }

    /// The pointer to the last of these nodes, each of which lies in the one before.
    fn path(&self, nodes: &[usize]) -> Pointer {
        let mut pointer = Pointer::root();
        for (parent, child) in nodes.iter().zip(nodes.iter().skip(1)) {
            let Some(child) = self.place(*child) else { break };
            if let Some(key) = child.key() {
                pointer.push(&key);
            } else {
                // An item is closed before the next one opens, so steps over those before it are sound.
                let step = |at: &usize| self.place(*at).map(|place| place.node.after as usize);
                let items = std::iter::successors(Some(parent + 1), step);
                pointer.push_index(items.take_while(|at| *at < child.index).count());
            }
        }
        pointer
    }

    /// The value that the whole text is.
    pub(super) fn root(&self) -> Option<Place<'_>> {
        self.place(0)
    }

    fn place(&self, index: usize) -> Option<Place<'_>> {
        let node = *self.nodes.get(index)?;
        Some(Place {
            tree: self,
            index,
            node,
        })
    }
}

impl<'t> Place<'t> {
    /// What kind of value it is.
    pub(super) fn kind(self) -> Kind {
        self.node.kind
    }

    /// Its number in the text, parents before children.
    pub(super) fn index(self) -> usize {
        self.index
    }

    /// Offset of the first byte of the value.
    pub(super) fn start(self) -> usize {
        self.node.start as usize
    }

    /// Offset after the last byte of the value.
    pub(super) fn end(self) -> usize {
        self.node.end as usize
    }

    /// Offset of the key, or of the value when it has no key.
    pub(super) fn key_start(self) -> usize {
        self.node.key.map_or(self.node.start, std::num::NonZeroU32::get) as usize
    }

    /// The value as it is written.
    pub(super) fn raw(self) -> &'t str {
        self.tree.text.get(self.start()..self.end()).unwrap_or_default()
    }

    /// The key under which it is written.
    pub(super) fn key(self) -> Option<Cow<'t, str>> {
        let rest = self.tree.text.get(self.node.key?.get() as usize..self.start())?;
        // Between the key and the value stand a colon and white space, and neither has a quote.
        Some(unescaped(rest.get(..=rest.rfind('"')?)?))
    }

    /// The text, when it is one.
    pub(super) fn text(self) -> Option<Cow<'t, str>> {
        (self.kind() == Kind::Text).then(|| unescaped(self.raw()))
    }

    /// The fields or items in it, in the order of the text.
    pub(super) fn children(self) -> impl Iterator<Item = Place<'t>> {
        let after = self.node.after as usize;
        let mut next = self.index + 1;
        std::iter::from_fn(move || {
            let child = self.tree.place(next).filter(|_| next < after)?;
            next = child.node.after as usize;
            Some(child)
        })
    }

    /// The first field with this name.
    pub(super) fn field(self, name: &str) -> Option<Place<'t>> {
        self.children()
            .find(|child| child.key().is_some_and(|key| key == name))
    }
}

/// What a text between quotes says.
fn unescaped(quoted: &str) -> Cow<'_, str> {
    let inner = quoted
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(quoted);
    if inner.contains('\\') {
        // The scanner has let only sound escapes pass.
        serde_json::from_str::<String>(quoted).map_or(Cow::Borrowed(inner), Cow::Owned)
    } else {
        Cow::Borrowed(inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_found_with_its_key_and_its_place() {
        let text = r#"{ "a" : [1, {"b\"\u00e9": null}], "c":"x\ty", "d": {} }"#;
        let tree = Tree::read(text).unwrap();
        let root = tree.root().unwrap();
        assert_eq!(root.kind(), Kind::Object);
        let keys: Vec<_> = root.children().map(|child| child.key().unwrap()).collect();
        assert_eq!(keys, ["a", "c", "d"]);
        let list = root.field("a").unwrap();
        assert_eq!(&text[list.start()..list.end()], list.raw());
        assert_eq!(&text[list.key_start()..list.key_start() + 3], "\"a\"");
        let inner = list.children().nth(1).unwrap();
        assert_eq!(inner.children().next().unwrap().key().unwrap(), "b\"é");
        assert_eq!(root.field("c").unwrap().text().unwrap(), "x\ty");
        assert_eq!(root.field("d").unwrap().children().count(), 0);
        assert!(root.field("b").is_none());
    }
}
