//! The way from the root of a document to the leaf that a walk has come to.

use crate::finding::Pointer;
use crate::rules::Place;
use crate::rules::kinds::kind_of;

/// The fields by which people call a thing.
const TITLES: [&str; 5] = ["title", "name", "theme", "who", "about"];

/// The way from the root of a document to a leaf: a pointer for tools, words for people, and the types on the way.
#[derive(Debug, Default)]
pub(crate) struct Trail {
    steps: Vec<Step>,
    /// Steps that were left, kept for their room, so that a walk allocates nothing per leaf.
    spare: Vec<Step>,
    /// How many lists were begun.
    lists: usize,
}

#[derive(Debug, Default)]
struct Step {
    kind: Kind,
    /// The name of the type, for a thing.
    of: &'static str,
    /// The field that the walk is in, for a thing.
    field: &'static str,
    /// The key that the walk is at, for a map.
    key: String,
    /// The number of the item that comes next, for a list.
    next: usize,
    /// Which list of the document it is.
    list: usize,
    /// What the thing is called.
    called: String,
    /// Whether it is called by a title, and not by an id for want of one.
    titled: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Kind {
    /// Something with fields of its own: a struct, or a choice of which one is made.
    #[default]
    Thing,
    List,
    Map,
}

impl Trail {
    /// The place as an RFC 6901 pointer.
    pub(crate) fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        for step in &self.steps {
            match step.kind {
                Kind::Thing => pointer.push(step.field),
                Kind::List => pointer.push_index(step.item()),
                Kind::Map => pointer.push(&step.key),
            }
        }
        pointer
    }

    /// The place with the things on the way by name.
    pub(crate) fn place(&self) -> Place {
        self.place_where(&|_| true)
    }

    /// The place with the things on the way by name, and by number where the name may not be said.
    pub(crate) fn place_where(&self, may_be_said: &dyn Fn(&str) -> bool) -> Place {
        let mut place = Place::at(self.pointer());
        for (list, thing) in self.steps.iter().zip(self.steps.iter().skip(1)) {
            if let (Kind::List, Kind::Thing, Some(kind)) = (list.kind, thing.kind, kind_of(thing.of)) {
                let called = Some(thing.called.as_str()).filter(|called| may_be_said(called));
                place = place.named(kind, list.item(), called.unwrap_or_default());
            }
        }
        place
    }

    /// The innermost thing by the name of its type, and the field in it.
    pub(crate) fn thing(&self) -> (&'static str, &'static str) {
        let thing = self.steps.iter().rev().find(|step| step.kind == Kind::Thing);
        thing.map_or(("", ""), |step| (step.of, step.field))
    }

    /// The list of which the leaf's own thing is an item, as a number of its own in the document; none where the leaf
    /// is an item itself or its thing is in no list.
    pub(crate) fn list_of_thing(&self) -> Option<usize> {
        let (thing, before) = self.steps.split_last()?;
        let list = before.last()?;
        (thing.kind == Kind::Thing && list.kind == Kind::List).then_some(list.list)
    }

    pub(super) fn enter_thing(&mut self, of: &'static str) {
        self.enter(Kind::Thing, |step| {
            step.of = of;
            step.field = "";
            step.called.clear();
            step.titled = false;
        });
    }

    pub(super) fn enter_list(&mut self) {
        self.lists += 1;
        let list = self.lists;
        self.enter(Kind::List, |step| {
            step.next = 0;
            step.list = list;
        });
    }

    pub(super) fn enter_map(&mut self) {
        self.enter(Kind::Map, |step| step.key.clear());
    }

    fn enter(&mut self, kind: Kind, ready: impl FnOnce(&mut Step)) {
        let mut step = self.spare.pop().unwrap_or_default();
        step.kind = kind;
        ready(&mut step);
        self.steps.push(step);
    }

    pub(super) fn leave(&mut self) {
        self.spare.extend(self.steps.pop());
    }

    /// Goes to a field of the innermost thing.
    pub(super) fn field(&mut self, name: &'static str) {
        if let Some(step) = self.steps.last_mut() {
            step.field = name;
        }
    }

    /// Goes to the next item of the innermost list.
    pub(super) fn item(&mut self) {
        if let Some(step) = self.steps.last_mut() {
            step.next += 1;
        }
    }

    /// Goes to a key of the innermost map.
    pub(super) fn key(&mut self, key: &str) {
        if let Some(step) = self.steps.last_mut() {
            step.key.clear();
            step.key.push_str(key);
        }
    }

    /// Notes what the innermost thing is called, if it is its title that is met.
    pub(super) fn title(&mut self, text: &str) {
        if let Some(step) = self.steps.last_mut()
            && step.kind == Kind::Thing
            && !step.titled
            && TITLES.contains(&step.field)
        {
            step.called.clear();
            step.called.push_str(text);
            step.titled = true;
        }
    }

    /// Notes what the innermost thing is called as long as it has no title.
    pub(super) fn id(&mut self, id: &str) {
        if let Some(step) = self.steps.last_mut()
            && step.kind == Kind::Thing
            && step.called.is_empty()
        {
            step.called.push_str(id);
        }
    }
}

impl Step {
    /// The number of the item that the walk is in.
    fn item(&self) -> usize {
        self.next.saturating_sub(1)
    }
}
