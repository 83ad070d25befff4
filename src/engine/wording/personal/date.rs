//! Dates of birth: full dates behind a word about birth, or from the last century.

use std::ops::Range;

use super::number::Group;
use super::trace::{Trace, TraceKind};
use crate::wording::text::{Lowered, Piece, Shape};

/// Words that say that a date of birth follows.
const CUES: &[&str] = &[
    "birth",
    "birthdate",
    "born",
    "dob",
    "geb",
    "geboorte",
    "geboortedag",
    "geboortedatum",
    "geboren",
];
/// Words that say that the date is that of a law.
const LAWS: &[&str] = &[
    "act",
    "besluit",
    "law",
    "regeling",
    "verordening",
    "verdrag",
    "wet",
];
/// How many words may stand between the cue and the date.
const REACH: usize = 4;

/// Finds dates of birth.
pub(super) fn births(text: &str, groups: &[Group], traces: &mut Vec<Trace>) {
    if !may_tell(text, groups) {
        return;
    }
    let lowered = Lowered::new(text);
    let pieces: Vec<Piece> = lowered.pieces().collect();
    let mut at = 0;
    while at < pieces.len() {
        let Some(date) = full_date(&lowered, &pieces, at) else {
            at += 1;
            continue;
        };
        let before = |words: &[&str]| {
            pieces
                .get(at.saturating_sub(REACH)..at)
                .unwrap_or(&[])
                .iter()
                .any(|piece| words.contains(&lowered.get(&piece.range)))
        };
        let last_century = date.figures && date.year.is_some_and(|year| (1900..2000).contains(&year));
        if before(CUES) || (last_century && !before(LAWS)) {
            traces.push(Trace::new(TraceKind::BirthDate, date.range));
        }
        at += date.pieces;
    }
}

/// Whether digits in a text stand as those of a date do: three pieces, a month between two, or all in one.
fn may_tell(text: &str, groups: &[Group]) -> bool {
    /// The longest name of a month with what stands around it.
    const LONGEST_GAP: usize = 14;
    let parted = |group: &Group| group.parted_by.is_some_and(|mark| mark != b' ');
    let pairs = groups.iter().zip(groups.iter().skip(1));
    let three = pairs
        .clone()
        .zip(groups.iter().skip(2))
        .any(|((_, b), c)| parted(b) && parted(c));
    let slashed = || text.contains(" / ");
    let month = |(a, b): (&Group, &Group)| {
        let gap = text
            .get(a.range.end..b.range.start)
            .filter(|gap| gap.len() <= LONGEST_GAP);
        let name = gap.map(|gap| gap.trim_matches([' ', '.', ',', '\'', '’']).to_lowercase());
        name.is_some_and(|name| is_month(&name))
    };
    let in_one = |group: &Group| matches!(group.range.len(), 6 | 8);
    three || groups.iter().any(in_one) || pairs.clone().any(month) || (groups.len() > 2 && slashed())
}

struct FullDate {
    range: Range<usize>,
    pieces: usize,
    /// None when the century is left out.
    year: Option<u32>,
    /// Written without the name of a month.
    figures: bool,
}

/// Reads `3-4-1950`, `03/04/1950`, `3.4.1950`, `1950-04-03`, *3 april 1950* or *3 apr 1950*; also `3-4-50`, *3 april
/// '50*, `030450` and `03041950`, which only a word about birth makes a date.
fn full_date(lowered: &Lowered, pieces: &[Piece], at: usize) -> Option<FullDate> {
    let first = pieces.get(at).filter(|piece| piece.shape == Shape::Number)?;
    let word = lowered.get(&first.range);
    let whole: Vec<&str> = word.split(['-', '.', '‑']).collect();
    if let [a, b, c] = whole.as_slice() {
        let year = in_figures(a, b, c)?;
        return Some(FullDate {
            range: first.range.clone(),
            pieces: 1,
            year,
            figures: true,
        });
    }
    if let (Some(day), Some(month), Some(year)) = (word.get(..2), word.get(2..4), word.get(4..)) {
        // A date in one piece, with or without the century.
        if word.bytes().all(|byte| byte.is_ascii_digit())
            && let Some(year) = in_figures(day, month, year)
        {
            return Some(FullDate {
                range: first.range.clone(),
                pieces: 1,
                year,
                figures: false,
            });
        }
    }
    // Slashes and month names are pieces of their own.
    let piece = |ahead: usize| pieces.get(at + ahead).map(|piece| lowered.get(&piece.range));
    let end = |ahead: usize| pieces.get(at + ahead).map(|piece| piece.range.end);
    if piece(1) == Some("/") && piece(3) == Some("/") {
        let year = in_figures(word, piece(2)?, piece(4)?)?;
        return Some(FullDate {
            range: first.range.start..end(4)?,
            pieces: 5,
            year,
            figures: true,
        });
    }
    let day: u32 = word.parse().ok()?;
    let ahead = if matches!(piece(2), Some("." | "," | "'" | "’")) {
        3
    } else {
        2
    };
    let year = year_of(piece(ahead)?)?;
    (is_month(piece(1)?) && (1..=31).contains(&day)).then_some(FullDate {
        range: first.range.start..end(ahead)?,
        pieces: ahead + 1,
        year,
        figures: false,
    })
}

/// The year of a date in figures, day first or year first; of a date without its century none, but it is one.
#[allow(
    clippy::option_option,
    reason = "no date, a date without its century, a date with it"
)]
fn in_figures(a: &str, b: &str, c: &str) -> Option<Option<u32>> {
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let fits = |text: &str, most: u32| {
        (1..=2).contains(&text.len()) && text.parse::<u32>().is_ok_and(|value| (1..=most).contains(&value))
    };
    if !fits(month, 12) || !fits(day, 31) {
        return None;
    }
    year_of(year)
}

#[allow(
    clippy::option_option,
    reason = "no year, a year without its century, a year with it"
)]
fn year_of(text: &str) -> Option<Option<u32>> {
    let text = text.trim_start_matches(['\'', '’']);
    let year: u32 = text.parse().ok()?;
    match text.len() {
        4 if (1880..2100).contains(&year) => Some(Some(year)),
        2 => Some(None),
        _ => None,
    }
}

/// Says whether a word names a month, in Dutch or English, whole or cut short.
fn is_month(word: &str) -> bool {
    const STARTS: [&str; 15] = [
        "apr", "aug", "dec", "feb", "jan", "jul", "jun", "maa", "mar", "mei", "mrt", "may", "nov", "oct",
        "okt",
    ];
    const WHOLE: &[&str] = &[
        "april",
        "augustus",
        "august",
        "december",
        "februari",
        "february",
        "januari",
        "january",
        "juli",
        "july",
        "juni",
        "june",
        "maart",
        "march",
        "mei",
        "may",
        "november",
        "october",
        "oktober",
        "september",
        "sep",
        "sept",
    ];
    WHOLE.contains(&word) || (word.len() == 3 && STARTS.contains(&word))
}
