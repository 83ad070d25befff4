//! The pieces of source text around places, all found in one pass.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Position;

/// How many characters of the line are shown before and after the place: one line may be the whole file.
const AROUND: usize = 60;

/// A piece of one line, and where in it the caret goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    /// Characters before the caret.
    pub(super) indent: usize,
}

/// The excerpt at each place that lies in the text.
///
/// One pass over the text however many places there are, so that a thousand findings on one long line
/// don't cost a thousand passes.
pub(super) fn excerpts(text: &str, places: &BTreeSet<Position>) -> BTreeMap<Position, Excerpt> {
    let mut found = BTreeMap::new();
    let mut places = places.iter().copied().peekable();
    for (number, line) in (1u32..).zip(text.split('\n')) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let line = if number == 1 {
            line.strip_prefix('\u{feff}').unwrap_or(line)
        } else {
            line
        };
        let ends = std::iter::once(line.len());
        let mut columns = (1u32..)
            .zip(line.char_indices().map(|(at, _)| at).chain(ends))
            .peekable();
        while let Some(place) = places.next_if(|place| place.line() <= number) {
            while columns.next_if(|(column, _)| *column < place.column()).is_some() {}
            if let Some((_, at)) = columns.peek().filter(|_| place.line() == number) {
                found.insert(place, around(line, *at));
            }
        }
        if places.peek().is_none() {
            break;
        }
    }
    found
}

fn around(line: &str, at: usize) -> Excerpt {
    let (before, after) = line.split_at_checked(at).unwrap_or((line, ""));
    let mut start: Vec<char> = before.chars().rev().take(AROUND + 1).collect();
    if start.len() > AROUND {
        start.pop();
        start.push('…');
    }
    let mut text: String = start.iter().rev().copied().map(printable).collect();
    text.extend(after.chars().take(AROUND).map(printable));
    if after.chars().nth(AROUND).is_some() {
        text.push('…');
    }
    Excerpt {
        text,
        indent: start.len(),
    }
}

/// Tabs and other controls would move the caret away from its place.
fn printable(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str, line: u32, column: u32) -> Option<(String, usize)> {
        let place = Position::new(line, column);
        let excerpt = excerpts(text, &BTreeSet::from([place])).remove(&place)?;
        Some((excerpt.text, excerpt.indent))
    }

    #[test]
    fn a_place_is_shown_in_its_line() {
        assert_eq!(
            one("een\r\n\tcafé: \"twee\"\r\n", 2, 8),
            Some((" café: \"twee\"".into(), 7))
        );
        assert_eq!(one("een\ntwee", 2, 5), Some(("twee".into(), 4)));
        assert_eq!(one("\u{feff}een", 1, 1), Some(("een".into(), 0)));
    }

    #[test]
    fn a_place_outside_the_text_has_no_excerpt() {
        assert_eq!(one("een\ntwee", 2, 6), None);
        assert_eq!(one("een\ntwee", 3, 1), None);
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let line = format!("{}x{}", "a".repeat(500), "b".repeat(500));
        let (text, indent) = one(&line, 1, 501).unwrap();
        assert_eq!(text.chars().count(), 1 + 60 + 60 + 1);
        assert_eq!(text.chars().nth(indent), Some('x'));
        assert!(text.starts_with("…a") && text.ends_with("b…"));
    }

    #[test]
    fn many_places_on_one_line_each_get_their_own_excerpt() {
        let line = "0123456789".repeat(3);
        let places: BTreeSet<Position> = (1..=30).map(|column| Position::new(1, column)).collect();
        let found = excerpts(&line, &places);
        assert_eq!(found.len(), 30);
        for (place, excerpt) in found {
            assert_eq!(excerpt.indent + 1, place.column() as usize);
            assert_eq!(excerpt.text, line);
        }
    }
}
