//! What is done when a document could not be read at once: find out why, or find a way.

use serde_json::Value;

use crate::finding::{Error, ErrorKind, Finding, Findings, Pointer, Position, nearest};
use crate::format::faults;
use crate::format::hints;
use crate::format::limits::ReadLimits;
use crate::format::lines::Lines;
use crate::format::scan::{Broken, Trouble};
use crate::format::shape::Shapes;
use crate::format::syntax;
use crate::format::tree::{Kind, Place, Tree};
use crate::format::versions::{Route, route};
use crate::format::walk::{Seen, walk};
use crate::value::document::{FORMAT_VERSION, FormatVersion};

/// The document that was asked for.
pub(super) struct Wanted {
    pub(super) name: &'static str,
    pub(super) schema: fn() -> Value,
    pub(super) limits: ReadLimits,
}

/// What the second look came to.
pub(super) enum Verdict {
    /// It can't be read, and this is why.
    Refused(Error),
    /// It is of a later minor version: this is the text without what we don't know.
    Again { text: String, notes: Findings },
    /// It is of an earlier major version, so many steps behind.
    Older(FormatVersion, u16),
}

/// Finds out why a text could not be read; `error` is what the reader said.
pub(super) fn second_look(text: &str, wanted: &Wanted, error: &serde_json::Error) -> Verdict {
    let tree = match Tree::read(text) {
        Ok(tree) => tree,
        Err((broken, pointer)) => return Verdict::Refused(not_json(text, broken, pointer)),
    };
    let Some(root) = tree.root() else {
        return Verdict::Refused(said(text, error));
    };
    if let Some(finding) = wrong_document(root, wanted.name) {
        let place = root.field("document").map_or(root.start(), Place::start);
        return Verdict::Refused(at(text, ErrorKind::WrongDocument, place, finding));
    }
    let version = root.field("formatVersion");
    let written = version
        .and_then(Place::text)
        .and_then(|text| FormatVersion::parse(&text).ok());
    let newer = match written.map(|written| (written, route(written, FORMAT_VERSION))) {
        Some((written, Route::NewerMajor)) => {
            let place = version.map_or(root.start(), Place::start);
            let finding = faults::newer_version(written);
            return Verdict::Refused(at(text, ErrorKind::NewerVersion, place, finding));
        }
        Some((written, Route::Older(steps))) => return Verdict::Older(written, steps),
        Some((written, Route::NewerMinor)) => Some(written),
        Some((_, Route::Ours)) | None => None,
    };
    let shapes = Shapes::of(&(wanted.schema)());
    let seen = walk(root, &shapes, newer, wanted.limits);
    let blanked = (newer.is_some() && seen.errors == 0).then(|| without(text, root, version, &seen));
    let found = placed(text, seen.found);
    match blanked {
        Some(text) => Verdict::Again { text, notes: found },
        None => Verdict::Refused(Error::all(ErrorKind::Shape, found).unwrap_or_else(|| said(text, error))),
    }
}

/// What the reader said, with its place, for what the second look does not know.
pub(super) fn said(text: &str, error: &serde_json::Error) -> Error {
    let said = error.to_string();
    let suffix = format!(" at line {} column {}", error.line(), error.column());
    let said = said.strip_suffix(&suffix).unwrap_or(&said);
    let start: usize = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    // Columns of serde_json are bytes, and the last byte that was read is the place.
    let offset = start + error.column().saturating_sub(1);
    let tree = Tree::read(text).ok();
    let innermost = tree
        .as_ref()
        .and_then(Tree::root)
        .map(|root| innermost(root, offset));
    let relation = innermost
        .as_ref()
        .and_then(|(.., place)| hints::of_relation(*place));
    let (pointer, offset) = innermost.map_or((Pointer::root(), offset), |(pointer, at, _)| (pointer, at));
    let finding = match relation {
        Some(refusal) => faults::invalid_scalar(&pointer, &refusal),
        None => faults::other(&pointer, said),
    };
    at(text, ErrorKind::Shape, offset, finding)
}

/// The innermost value around an offset, and where it starts, or its key when the offset lies there.
fn innermost(root: Place<'_>, offset: usize) -> (Pointer, usize, Place<'_>) {
    let mut pointer = Pointer::root();
    let mut place = root;
    loop {
        let around = |(_, child): &(usize, Place<'_>)| child.key_start() <= offset && offset < child.end();
        let Some((index, child)) = place.children().enumerate().find(around) else {
            let start = if offset < place.start() {
                place.key_start()
            } else {
                place.start()
            };
            return (pointer, start, place);
        };
        match child.key() {
            Some(key) => pointer.push(&key),
            None => pointer.push_index(index),
        }
        place = child;
    }
}

fn not_json(text: &str, broken: Broken, pointer: Pointer) -> Error {
    let offset = match broken.trouble {
        // After the last thing that was said, not after the empty lines that follow.
        Trouble::CutOff => text.trim_end().len(),
        Trouble::Empty => 0,
        _ => broken.at,
    };
    at(
        text,
        ErrorKind::Syntax,
        offset,
        syntax::finding(broken, pointer, text),
    )
}

fn at(text: &str, kind: ErrorKind, offset: usize, finding: Finding) -> Error {
    Error::one(kind, finding.with_position(Lines::new(text).position(offset)))
}

/// What is wrong with a text that may be any document and says of none that it is one.
pub(super) fn without_kind(text: &str) -> Findings {
    let tree = match Tree::read(text) {
        Ok(tree) => tree,
        Err((broken, pointer)) => return not_json(text, broken, pointer).into_findings(),
    };
    let root = tree.root().filter(|root| root.kind() == Kind::Object);
    let written = root.and_then(|root| root.field("document"));
    let name = written.and_then(Place::text);
    let names = || crate::format::documents().iter().map(|kind| kind.name);
    if name
        .as_deref()
        .is_some_and(|name| names().any(|known| known == name))
    {
        return Findings::default();
    }
    let meant = name.as_deref().and_then(|name| nearest(name, names()));
    let finding = faults::no_document(written, meant, names());
    at(
        text,
        ErrorKind::WrongDocument,
        written.map_or(0, Place::start),
        finding,
    )
    .into_findings()
}

fn wrong_document(root: Place<'_>, expected: &str) -> Option<Finding> {
    if root.kind() != Kind::Object {
        return Some(faults::wrong_document(expected, None, None));
    }
    let written = root.field("document");
    let name = written.and_then(Place::text);
    if name.as_deref() == Some(expected) {
        return None;
    }
    let names = || crate::format::documents().iter().map(|kind| kind.name);
    let meant = match (&name, written) {
        // Another document of ours is no slip of the pen.
        (Some(name), _) if names().any(|known| known == name) => None,
        (Some(name), _) => nearest(name, [expected]),
        _ => None,
    };
    Some(faults::wrong_document(expected, written, meant))
}

/// Adds the positions, in one pass over the text.
fn placed(text: &str, mut found: Vec<(usize, Finding)>) -> Findings {
    found.sort_by_key(|(offset, _)| *offset);
    let mut lines = Lines::new(text);
    let mut place = |(offset, finding): (usize, Finding)| {
        let position: Position = lines.position(offset);
        finding.with_position(position)
    };
    found.into_iter().map(&mut place).collect()
}

/// The text with blanks where the fields are that were left out, so that every place stays where it was. The
/// version becomes ours, for without those fields the document is no longer what it said.
fn without(text: &str, root: Place<'_>, version: Option<Place<'_>>, seen: &Seen) -> String {
    if seen.dropped.is_empty() {
        return text.to_owned();
    }
    let mut blanks: Vec<(usize, usize)> = Vec::new();
    let mut due = vec![root];
    while let Some(place) = due.pop() {
        let dropped = seen.dropped.get(&place.index());
        let mut last_end = None;
        let mut kept_one = false;
        for child in place.children() {
            let kept = !dropped.is_some_and(|dropped| dropped.contains(&child.index()));
            if let Some(last_end) = last_end.filter(|_| !(kept && kept_one)) {
                // The comma before this field: a field that is kept needs it only after another one.
                blanks.push((last_end, child.key_start()));
            }
            if kept {
                due.push(child);
                kept_one = true;
            } else {
                blanks.push((child.key_start(), child.end()));
            }
            last_end = Some(child.end());
        }
    }
    blanks.sort_unstable();
    let version = version.map(|place| (place.start(), place.end()));
    let mut blanked = String::with_capacity(text.len());
    let mut blanks = blanks.into_iter().peekable();
    for (offset, c) in text.char_indices() {
        while blanks.next_if(|(_, end)| *end <= offset).is_some() {}
        if let Some((start, end)) = version
            && (start..end).contains(&offset)
        {
            if offset == start {
                let ours = format!("\"{FORMAT_VERSION}\"");
                blanked.push_str(&ours);
                blanked.extend(std::iter::repeat_n(' ', (end - start).saturating_sub(ours.len())));
            }
        } else if blanks.peek().is_some_and(|(start, _)| *start <= offset) && !matches!(c, '\n' | '\r') {
            blanked.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            blanked.push(c);
        }
    }
    blanked
}
