//! The second look: a document held against its schema, to name everything that is wrong at once.
//!
//! One step per value, so linear in the size of the document; the depth is limited by the scanner.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Pointer, nearest};
use crate::format::ReadLimits;
use crate::format::faults;
use crate::format::hints;
use crate::format::shape::{Kinds, Length, Range, Shape, ShapeId, Shapes};
use crate::format::tree::{Kind, Place};
use crate::language::Words;
use crate::value::document::FormatVersion;

/// What the second look found.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Findings with the offset of their place, in the order in which they were met.
    pub(super) found: Vec<(usize, Finding)>,
    /// Number of errors among them.
    pub(super) errors: usize,
    /// Unknown fields that are left out, by the object they are in (numbers of places).
    pub(super) dropped: BTreeMap<usize, BTreeSet<usize>>,
}

/// Holds a document against its schema. With a newer version unknown fields are warnings, and left out.
pub(super) fn walk(
    root: Place<'_>,
    shapes: &Shapes,
    newer: Option<FormatVersion>,
    limits: ReadLimits,
) -> Seen {
    let mut walker = Walker {
        shapes,
        newer,
        limit: limits.faults,
        pointer: Pointer::root(),
        trying: false,
        seen: Seen::default(),
    };
    walker.value(root, Shapes::ROOT);
    if walker.is_full() {
        walker
            .seen
            .found
            .push((root.end(), faults::too_many(limits.faults)));
    }
    walker.seen
}

struct Walker<'w> {
    shapes: &'w Shapes,
    newer: Option<FormatVersion>,
    limit: usize,
    pointer: Pointer,
    /// Whether a shape is only tried on.
    trying: bool,
    seen: Seen,
}

impl<'w> Walker<'w> {
    fn is_full(&self) -> bool {
        self.seen.errors > self.limit
    }

    fn error(&mut self, at: usize, finding: Finding) {
        if self.seen.errors < self.limit {
            self.seen.found.push((at, finding));
        }
        // One beyond the limit is counted, to know that there are more.
        self.seen.errors = self.seen.errors.saturating_add(1);
    }

    fn value(&mut self, place: Place<'_>, id: ShapeId) {
        if self.is_full() {
            return;
        }
        let all = self.shapes.alternatives(id);
        let fitting: Vec<&Shape> = all
            .iter()
            .copied()
            .filter(|shape| shape.kinds.admit(place.kind(), place.raw()))
            .collect();
        let Some(first) = fitting.first() else {
            let expected = all
                .iter()
                .fold(Kinds::NONE, |kinds, shape| kinds.and(shape.kinds));
            let finding = faults::wrong_type(&self.pointer, expected, place);
            let finding = hints::with(finding, hints::of_kind(place, &all));
            return self.error(place.start(), finding);
        };
        match place.kind() {
            Kind::Null | Kind::Bool => {}
            Kind::Number => {
                let fault = |shape: &Shape| outside(shape.range, place.raw());
                // One shape that is content is enough.
                if let Some(Some(limit)) = fitting
                    .iter()
                    .map(|shape| fault(shape))
                    .min_by_key(Option::is_some)
                {
                    let finding = faults::range(&self.pointer, place.raw(), &limit);
                    let hint = fitting
                        .iter()
                        .find_map(|shape| hints::of_share(shape.range, place.raw()));
                    self.error(place.start(), hints::with(finding, hint));
                }
            }
            Kind::Text => {
                let others = all
                    .iter()
                    .filter(|shape| shape.choices.is_none())
                    .map(|shape| shape.kinds);
                let text = place.text().unwrap_or_default();
                if let Some(finding) = text_fault(
                    &self.pointer,
                    &text,
                    &fitting,
                    others.fold(Kinds::NONE, Kinds::and),
                ) {
                    self.error(place.start(), finding);
                }
            }
            Kind::List => match fitting.as_slice() {
                [one] => self.list(place, one),
                _ => self.best(place, &fitting, Self::list),
            },
            Kind::Object => match fitting.as_slice() {
                [_] => self.object(place, first),
                _ => self.choose(place, &fitting),
            },
        }
    }

    fn list(&mut self, place: Place<'_>, shape: &'w Shape) {
        let mut count = 0;
        for (index, item) in place.children().enumerate() {
            count += 1;
            self.pointer.push_index(index);
            match shape.first_items.get(index).copied().or(shape.item) {
                Some(id) => self.value(item, id),
                None => self.anything(item),
            }
            self.pointer.pop();
        }
        if let Some(limit) = wrong_length(shape.items, count) {
            let unit = Words::new("dingen", "items");
            let finding = faults::length(&self.pointer, count, &unit, &limit);
            self.error(place.start(), finding);
        }
    }

    fn object(&mut self, place: Place<'_>, shape: &'w Shape) {
        let mut there: BTreeSet<Cow<'_, str>> = BTreeSet::new();
        let mut unknown: Vec<(Place<'_>, Cow<'_, str>)> = Vec::new();
        for field in place.children() {
            let key = field.key().unwrap_or_default();
            if there.contains(&key) {
                let finding = faults::duplicate_key(&self.pointer.field(&key), &key);
                self.error(field.key_start(), finding);
                continue;
            }
            there.insert(key.clone());
            if let Some(id) = shape.fields.get(key.as_ref()) {
                self.below(&key, |walker| walker.value(field, *id));
            } else if shape.closed {
                unknown.push((field, key));
            } else {
                self.name(field, &key, shape);
                self.below(&key, |walker| match shape.others {
                    Some(id) => walker.value(field, id),
                    None => walker.anything(field),
                });
            }
        }
        let mut missing: Vec<&str> = shape
            .required
            .iter()
            .map(String::as_str)
            .filter(|name| !there.contains(*name))
            .collect();
        for (field, key) in unknown {
            if let Some(version) = self.newer {
                self.seen
                    .dropped
                    .entry(place.index())
                    .or_default()
                    .insert(field.index());
                if self.seen.found.len() < self.limit {
                    let finding = faults::newer_field(&self.pointer.field(&key), &key, version);
                    self.seen.found.push((field.key_start(), finding));
                }
                continue;
            }
            let absent = shape
                .fields
                .keys()
                .map(String::as_str)
                .filter(|name| !there.contains(*name));
            let meant = nearest(&key, absent);
            let finding = faults::unknown_field(&self.pointer.field(&key), &key, meant);
            let known = shape.fields.keys().map(String::as_str);
            let finding = match meant {
                None => hints::with(finding, faults::these_fields(known)),
                Some(_) => finding,
            };
            self.error(field.key_start(), finding);
            // A field that was misspelt is one fault, not one unknown field and one missing.
            missing.retain(|name| Some(*name) != meant);
        }
        for name in missing {
            let finding = faults::missing_field(&self.pointer, name);
            self.error(place.start(), finding);
        }
    }

    /// The name of a field that is not fixed.
    fn name(&mut self, field: Place<'_>, key: &str, shape: &Shape) {
        let Some(names) = shape.names else { return };
        let fitting: Vec<&Shape> = self.shapes.alternatives(names);
        if let Some(finding) = text_fault(&self.pointer.field(key), key, &fitting, Kinds::NONE) {
            self.error(field.key_start(), finding);
        }
    }

    fn below(&mut self, key: &str, look: impl FnOnce(&mut Self)) {
        self.pointer.push(key);
        look(self);
        self.pointer.pop();
    }

    /// A place where anything may stand; even there a key comes once, and a number can be read.
    fn anything(&mut self, place: Place<'_>) {
        match place.kind() {
            Kind::Number => {
                if let Some(limit) = outside(Range::default(), place.raw()) {
                    let finding = faults::range(&self.pointer, place.raw(), &limit);
                    self.error(place.start(), finding);
                }
            }
            Kind::List => {
                for (index, item) in place.children().enumerate() {
                    self.pointer.push_index(index);
                    self.anything(item);
                    self.pointer.pop();
                }
            }
            Kind::Object => {
                let mut there = BTreeSet::new();
                for field in place.children() {
                    let key = field.key().unwrap_or_default();
                    if there.insert(key.clone()) {
                        self.below(&key, |walker| walker.anything(field));
                    } else {
                        let finding = faults::duplicate_key(&self.pointer.field(&key), &key);
                        self.error(field.key_start(), finding);
                    }
                }
            }
            Kind::Null | Kind::Bool | Kind::Text => {}
        }
    }

    /// An object that may have one of several shapes: the one that its tag names.
    fn choose(&mut self, place: Place<'_>, shapes: &[&'w Shape]) {
        if let Some(tag) = self.tag(shapes) {
            let Some(written) = place.field(tag) else {
                let finding = faults::missing_field(&self.pointer, tag);
                return self.error(place.start(), finding);
            };
            let tags = |shape: &Shape| {
                shape
                    .fields
                    .get(tag)
                    .and_then(|id| self.shapes.get(*id)?.choices.clone())
            };
            let text = written.text();
            let fitting = shapes.iter().find(|shape| {
                tags(shape)
                    .is_some_and(|names| names.iter().any(|name| text.as_deref() == Some(name.as_str())))
            });
            if let Some(shape) = fitting {
                return self.object(place, shape);
            }
            let all: Vec<String> = shapes.iter().filter_map(|shape| tags(shape)).flatten().collect();
            let all: Vec<&str> = all.iter().map(String::as_str).collect();
            let written_as = text.unwrap_or(Cow::Borrowed(written.raw()));
            let meant = nearest(&written_as, all.iter().copied());
            let finding = faults::choice(&self.pointer.field(tag), &written_as, &all, meant, Kinds::NONE);
            return self.error(written.start(), finding);
        }
        if let Some(names) = only_fields(shapes) {
            let shape = |key: &str| {
                shapes
                    .iter()
                    .zip(&names)
                    .find(|(_, name)| **name == key)
                    .map(|(shape, _)| *shape)
            };
            if let Some(shape) = place.children().find_map(|field| shape(field.key()?.as_ref())) {
                return self.object(place, shape);
            }
            let first = place.children().next();
            let key = first.and_then(Place::key).unwrap_or_default();
            let meant = nearest(&key, names.iter().copied());
            let at = first.map_or(place.start(), Place::key_start);
            let finding = faults::choice(&self.pointer, &key, &names, meant, Kinds::NONE);
            return self.error(at, finding);
        }
        self.best(place, shapes, Self::object);
    }

    /// The field that says in every one of the shapes which one it is.
    fn tag(&self, shapes: &[&'w Shape]) -> Option<&'w str> {
        let (first, rest) = shapes.split_first()?;
        let chosen = |shape: &Shape, name: &str| {
            let tag = shape.fields.get(name).and_then(|id| self.shapes.get(*id));
            tag.is_some_and(|tag| tag.choices.is_some())
        };
        let mut names = first.required.iter().map(String::as_str);
        names.find(|name| chosen(first, name) && rest.iter().all(|shape| chosen(shape, name)))
    }

    /// Tries the shapes on and keeps the one with the fewest faults. Within a try the first one is taken, so
    /// that tries don't multiply.
    fn best(&mut self, place: Place<'_>, shapes: &[&'w Shape], look: fn(&mut Self, Place<'_>, &'w Shape)) {
        let Some((first, rest)) = shapes.split_first() else {
            return;
        };
        if self.trying {
            return look(self, place, first);
        }
        self.trying = true;
        let before = std::mem::take(&mut self.seen);
        look(self, place, first);
        let mut best = std::mem::take(&mut self.seen);
        for shape in rest {
            if best.errors == 0 {
                break;
            }
            look(self, place, shape);
            let next = std::mem::take(&mut self.seen);
            if next.errors < best.errors {
                best = next;
            }
        }
        self.trying = false;
        self.seen = before;
        for (at, finding) in best.found {
            self.error(at, finding);
        }
        for (object, fields) in best.dropped {
            self.seen.dropped.entry(object).or_default().extend(fields);
        }
    }
}

/// The only field of each shape, when each has one and may have no other.
fn only_fields<'s>(shapes: &[&'s Shape]) -> Option<Vec<&'s str>> {
    let only = |shape: &&'s Shape| match shape.required.as_slice() {
        [name] if shape.closed && shape.fields.len() == 1 => Some(name.as_str()),
        _ => None,
    };
    shapes.iter().map(only).collect()
}

/// What is wrong with a text that must fit one of the shapes; `or` are the other kinds that would do.
fn text_fault(pointer: &Pointer, text: &str, shapes: &[&Shape], or: Kinds) -> Option<Finding> {
    let chosen = |shape: &&Shape| {
        shape
            .choices
            .as_ref()
            .is_some_and(|all| all.iter().any(|one| one == text))
    };
    if shapes.iter().any(chosen) {
        return None;
    }
    let free = shapes
        .iter()
        .filter(|shape| shape.choices.is_none())
        .map(|shape| free_text(pointer, text, shape));
    // A shape that is content comes first, then one that says why not.
    if let Some(verdict) = free.min_by_key(Option::is_some) {
        return verdict;
    }
    let choices: Vec<&str> = shapes
        .iter()
        .filter_map(|shape| shape.choices.as_ref())
        .flatten()
        .map(String::as_str)
        .collect();
    let meant = nearest(text, choices.iter().copied()).or_else(|| hints::of_word(text, &choices));
    let finding = faults::choice(pointer, text, &choices, meant, or);
    let hint = or
        .admit(Kind::Number, "0.5")
        .then(|| hints::of_text(text, false))
        .flatten();
    Some(hints::with(finding, hint))
}

fn free_text(pointer: &Pointer, text: &str, shape: &Shape) -> Option<Finding> {
    if let Some(refusal) = shape.check.and_then(|check| check(text).err()) {
        return Some(faults::invalid_scalar(pointer, &refusal));
    }
    let count = text.chars().count();
    let limit = wrong_length(shape.characters, count)?;
    Some(faults::length(
        pointer,
        count,
        &Words::new("tekens", "characters"),
        &limit,
    ))
}

/// How many there may be, when there are not.
fn wrong_length(length: Length, count: usize) -> Option<Words> {
    let count = count as u64;
    if length.least.is_none_or(|least| count >= least) && length.most.is_none_or(|most| count <= most) {
        return None;
    }
    Some(match (length.least, length.most) {
        (Some(least), Some(most)) if least == most => Words::new(least.to_string(), least.to_string()),
        (Some(least), Some(most)) => Words::new(format!("{least} tot {most}"), format!("{least} to {most}")),
        (Some(least), None) => Words::new(format!("minstens {least}"), format!("at least {least}")),
        (None, most) => {
            let most = most.unwrap_or_default();
            Words::new(format!("hoogstens {most}"), format!("at most {most}"))
        }
    })
}

/// Which numbers there may be, when this is not one of them.
fn outside(range: Range, raw: &str) -> Option<Words> {
    let number = raw.parse::<f64>().unwrap_or(f64::NAN);
    if !number.is_finite() {
        return Some(Words::new("van hoogstens 308 cijfers", "of at most 308 digits"));
    }
    if let Some((least, most)) = range.whole
        && !raw.parse::<i128>().is_ok_and(|number| (least..=most).contains(&number))
        // A number with a point is let in here only where a shape for fractions stands beside.
        && !raw.contains(['.', 'e', 'E'])
    {
        let least = range.least.map_or(least.to_string(), |least| least.to_string());
        return Some(Words::new(
            format!("van {least} tot en met {most}"),
            format!("from {least} through {most}"),
        ));
    }
    let low =
        range.least.is_none_or(|least| number >= least) && range.above.is_none_or(|above| number > above);
    let high = range.most.is_none_or(|most| number <= most) && range.below.is_none_or(|below| number < below);
    if low && high {
        return None;
    }
    let low = match (range.least, range.above) {
        (Some(least), _) => Some((format!("vanaf {least}"), format!("from {least}"))),
        (None, Some(above)) => Some((format!("boven {above}"), format!("above {above}"))),
        (None, None) => None,
    };
    let high = match (range.most, range.below) {
        (Some(most), _) => Some((format!("tot en met {most}"), format!("through {most}"))),
        (None, Some(below)) => Some((format!("onder {below}"), format!("below {below}"))),
        (None, None) => None,
    };
    let (nl, en): (Vec<_>, Vec<_>) = low.into_iter().chain(high).unzip();
    Some(Words::new(nl.join(" "), en.join(" ")))
}
