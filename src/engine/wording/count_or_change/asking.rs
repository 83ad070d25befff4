//! Whether a wording asks how many in so many words: *aantal*, *number of*, *(aantal)*, *bezoekersaantal*.

use super::row::Row;
use super::signs::Signs;
use crate::wording::text::Lowered;

/// In so many words a wording says that it asks how many: an article or a code may stand first.
const OPENING: usize = 3;

/// What stands between brackets behind a noun that is counted.
const BRACKETED: &[&str] = &["#", "aantal", "aantallen", "nr", "number"];

/// Says whether a wording asks how many, at its start, behind its heading, in a compound or between brackets.
pub(super) fn asks_how_many(row: &Row, text: &Lowered) -> bool {
    let opens = |from: usize| row.has(from..from + OPENING, Signs::QUANTITY);
    if opens(0) || row.behind_colon().is_some_and(opens) {
        return true;
    }
    let mut bracket = false;
    for (place, piece) in text.pieces().enumerate() {
        let written = text.get(&piece.range);
        let compound = written.ends_with("aantal") || written.ends_with("aantallen");
        if (place < OPENING && compound) || (bracket && BRACKETED.contains(&written)) {
            return true;
        }
        bracket = matches!(written, "(" | "[");
    }
    false
}
