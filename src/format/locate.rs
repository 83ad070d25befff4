//! From places in the structure of a document to places in its text.

use std::collections::BTreeMap;

use crate::finding::{Findings, Pointer, Position};
use crate::format::lines::Lines;
use crate::format::read::without_mark;
use crate::format::tree::{Place, Tree};

/// Where in the text the value at a pointer starts; none when it is not there, or the text is not JSON.
///
/// For many places at once, [`locate_all`] goes through the text only once.
///
/// ```
/// use vernieuwend_verantwoorden::finding::{Pointer, Position};
/// use vernieuwend_verantwoorden::format;
///
/// let text = "{\n  \"goals\": [\n    {\"title\": \"Meedoen\"}\n  ]\n}\n";
/// assert_eq!(format::locate(text, &Pointer::parse("/goals/0/title")?), Some(Position::new(3, 15)));
/// assert_eq!(format::locate(text, &Pointer::parse("/goals/1")?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn locate(text: &str, pointer: &Pointer) -> Option<Position> {
    locate_all(text, [pointer]).into_values().next()
}

/// Where in the text the values at these pointers start, in one pass; those that are not there are left out.
///
/// Of a key that is written twice the first is meant.
pub fn locate_all<'p>(
    text: &str,
    pointers: impl IntoIterator<Item = &'p Pointer>,
) -> BTreeMap<Pointer, Position> {
    let pointers: Vec<&Pointer> = pointers.into_iter().collect();
    let offsets = offsets(text, &pointers);
    let there =
        |(pointer, (offset, exact)): (&&Pointer, (usize, bool))| exact.then(|| ((*pointer).clone(), offset));
    let mut found: Vec<(Pointer, usize)> = pointers.iter().zip(offsets).filter_map(there).collect();
    found.sort_by_key(|(_, offset)| *offset);
    let mut lines = Lines::new(without_mark(text));
    found
        .into_iter()
        .map(|(pointer, offset)| (pointer, lines.position(offset)))
        .collect()
}

/// Adds to each finding that has none its place in the text: that of its value, or of the innermost value
/// around it that is there. A text that is not JSON changes nothing.
///
/// ```
/// use vernieuwend_verantwoorden::finding::{Finding, Findings, Pointer, Position, Severity};
/// use vernieuwend_verantwoorden::format;
/// use vernieuwend_verantwoorden::Words;
///
/// let at = Pointer::parse("/goals/0/title")?;
/// let finding = Finding::new("filler", Severity::Advice, at, Words::default(), Words::default());
/// let found = format::locate_findings("{\"goals\": [\n  {}\n]}", Findings::from_iter([finding]));
/// assert_eq!(found.iter().next().and_then(|finding| finding.position), Some(Position::new(2, 3)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn locate_findings(text: &str, findings: Findings) -> Findings {
    let (without, with): (Vec<_>, Vec<_>) = findings
        .into_iter()
        .partition(|finding| finding.position.is_none());
    let pointers: Vec<&Pointer> = without.iter().map(|finding| &finding.pointer).collect();
    let offsets = offsets(text, &pointers);
    if offsets.is_empty() {
        return without.into_iter().chain(with).collect();
    }
    let mut found: Vec<_> = without.into_iter().zip(offsets).collect();
    found.sort_by_key(|(_, (offset, _))| *offset);
    let mut lines = Lines::new(without_mark(text));
    let found = found
        .into_iter()
        .map(|(finding, (offset, _))| finding.with_position(lines.position(offset)));
    found.chain(with).collect()
}

/// What is looked for below a place.
#[derive(Default)]
struct Wanted {
    /// Indices of the pointers that end here.
    here: Vec<usize>,
    below: BTreeMap<String, Wanted>,
}

/// Per pointer the offset of its value and true, or of the innermost value around it and false. Empty when the
/// text is not JSON.
fn offsets(text: &str, pointers: &[&Pointer]) -> Vec<(usize, bool)> {
    let Ok(tree) = Tree::read(without_mark(text)) else {
        return Vec::new();
    };
    let Some(root) = tree.root() else {
        return Vec::new();
    };
    let mut wanted = Wanted::default();
    for (index, pointer) in pointers.iter().enumerate() {
        let mut place = &mut wanted;
        for segment in pointer.segments() {
            place = place.below.entry(segment).or_default();
        }
        place.here.push(index);
    }
    let mut found = vec![(root.start(), false); pointers.len()];
    look(root, wanted, &mut found);
    found
}

fn look(root: Place<'_>, wanted: Wanted, found: &mut [(usize, bool)]) {
    let mut due = vec![(root, wanted)];
    while let Some((place, mut wanted)) = due.pop() {
        for index in &wanted.here {
            set(found, *index, (place.start(), true));
        }
        if wanted.below.is_empty() {
            continue;
        }
        for (index, child) in place.children().enumerate() {
            let segment = child
                .key()
                .map_or_else(|| index.to_string(), std::borrow::Cow::into_owned);
            if let Some(below) = wanted.below.remove(&segment) {
                due.push((child, below));
            }
        }
        // What is left is not there: its innermost place is this one.
        let mut absent: Vec<Wanted> = wanted.below.into_values().collect();
        while let Some(wanted) = absent.pop() {
            for index in wanted.here {
                set(found, index, (place.start(), false));
            }
            absent.extend(wanted.below.into_values());
        }
    }
}

fn set(found: &mut [(usize, bool)], index: usize, value: (usize, bool)) {
    if let Some(slot) = found.get_mut(index) {
        *slot = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_places_are_found_in_one_pass() {
        let text = "\u{feff}{\r\n \"a\": [10,\r\n  {\"b/c\": null}],\r\n \"a\": 1, \"é\": 2, \"z\": 3}";
        let pointers: Vec<Pointer> = ["/z", "", "/a/1/b~1c", "/a/0", "/a/7", "/a", "/nowhere/0"]
            .map(|p| Pointer::parse(p).unwrap())
            .into();
        let found: Vec<String> = locate_all(text, &pointers)
            .iter()
            .map(|(pointer, position)| format!("{pointer} {position}"))
            .collect();
        assert_eq!(found, [" 1:1", "/a 2:7", "/a/0 2:8", "/a/1/b~1c 3:11", "/z 4:23"]);
    }

    #[test]
    fn what_is_not_json_has_no_places() {
        assert_eq!(locate("{", &Pointer::root()), None);
    }
}
