//! A mark on a scale, which counts nothing: *onderhoud van de woning (1-10)*.

use std::ops::Range;

use crate::wording::text::{Lowered, Shape};

/// Where the scale starts, and where it ends.
const SCALES: &[&str] = &["0-10", "0-100", "1-10", "1-5", "1-7"];

/// The place of the scale that a text names between brackets.
pub(super) fn scale(text: &Lowered) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    let mut last = None;
    for piece in text.pieces() {
        match text.get(&piece.range) {
            "(" | "[" => depth += 1,
            // What stands behind it would say what it is a number of: *(1-5 jaar)* is an age.
            ")" | "]" if last.is_some() => return last,
            ")" | "]" => depth = depth.saturating_sub(1),
            written if depth > 0 && piece.shape == Shape::Number && SCALES.contains(&written) => {
                last = Some(piece.range);
                continue;
            }
            _ => {}
        }
        last = None;
    }
    None
}
