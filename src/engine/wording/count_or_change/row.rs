//! A text as a row of words with their signs, and a verdict in the making.

use std::ops::Range;

use super::kind::Kind;
use super::signs::Signs;
use crate::wording::text::{Lowered, Shape};

/// A word with what it is a sign of.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) range: Range<usize>,
    pub(super) signs: Signs,
}

/// So many pieces of a text are read: an indicator is shorter, and the time stays within bounds.
const LONGEST: usize = 300;

/// Within so many words stand a verb and the part that belongs to it.
const PARTED: usize = 14;

/// A text as a row of words with their signs.
#[derive(Debug)]
pub(super) struct Row {
    words: Vec<Word>,
    /// The word behind the first colon, which ends a heading.
    heading: Option<usize>,
}

impl Row {
    /// Reads the words of a text; what stands between brackets is left out unless all does.
    pub(super) fn read(text: &Lowered, signs_of: impl Fn(&str) -> Signs) -> Self {
        let mut words = Vec::with_capacity(text.as_str().len() / 6);
        let mut heading = None;
        let mut depth = 0_usize;
        for piece in text.pieces().take(LONGEST) {
            let written = text.get(&piece.range);
            let signs = match piece.shape {
                Shape::Word => signs_of(written),
                // `CO2-uitstoot` is a word, `KH-PW1` is none.
                Shape::Code => match written.rsplit_once('-') {
                    Some((_, after)) if after.len() > 3 && after.chars().all(char::is_alphabetic) => {
                        signs_of(after)
                    }
                    _ => Signs::CODE,
                },
                // `75-plussers` is a word, `2.3` and `2.3a` are none.
                Shape::Number => match written.split_once(['-', '‑']) {
                    Some((_, after)) if after.chars().count() > 2 => signs_of(after),
                    _ => Signs::NUMBER,
                },
                Shape::Mark => match written {
                    "(" | "[" => {
                        depth += 1;
                        continue;
                    }
                    ")" | "]" => {
                        depth = depth.saturating_sub(1);
                        continue;
                    }
                    "#" | "€" => Signs::QUANTITY,
                    "%" => Signs::QUANTITY.and(Signs::SHARE),
                    // The hyphen of *taal- en rekenlessen* parts nothing.
                    "-" if words
                        .last()
                        .is_some_and(|word: &Word| word.range.end == piece.range.start) =>
                    {
                        continue;
                    }
                    "." | "," | ";" | ":" | "!" | "?" | "–" | "—" | "-" => Signs::STOP,
                    "&" | "+" => Signs::AND,
                    _ => continue,
                },
            };
            if depth == 0 && written == ":" {
                heading = heading.or(Some(words.len() + 1));
            }
            if depth == 0 {
                words.push(Word {
                    range: piece.range,
                    signs,
                });
            }
        }
        Self { words, heading }
    }

    /// Takes signs away from words that are written with a capital inside the text: those are names.
    pub(super) fn without_in_names(mut self, text: &str, those: Signs) -> Self {
        for word in self.words.iter_mut().skip(1) {
            let first = text
                .get(word.range.clone())
                .and_then(|written| written.chars().next());
            if first.is_some_and(char::is_uppercase) {
                word.signs = word.signs.without(those);
            }
        }
        self
    }

    /// Leaves out of how many a part was taken, at the end: *, % van alle gezinnen*.
    pub(super) fn without_denominator(mut self) -> Self {
        let part = Signs::QUANTITY.and(Signs::SHARE);
        let end = (2..self.len()).find(|&at| {
            let signs = self.signs(at);
            self.signs(at - 1).any(Signs::STOP)
                && signs.any(part)
                && signs.any(Signs::SHARE)
                && self.signs(at + 1).any(Signs::OF)
        });
        if let Some(end) = end {
            self.words.truncate(end - 1);
        }
        self
    }

    /// Gives words with a sign another meaning when they stand behind a word with a given sign.
    pub(super) fn taken_behind(mut self, before: Signs, those: Signs, as_this: Signs) -> Self {
        let mut behind = false;
        for word in &mut self.words {
            if behind && word.signs.any(those) {
                word.signs = as_this;
            }
            behind = word.signs.any(before);
        }
        self
    }

    /// Takes the sign of a clause from words that point at something: *in die maand*, where *bij wie* opens a clause.
    pub(super) fn without_pointers(mut self, before: Signs, opens: Signs, unless: Signs) -> Self {
        let mut behind = false;
        for word in &mut self.words {
            if behind && !word.signs.any(unless) {
                word.signs = word.signs.without(opens);
            }
            behind = word.signs.any(before);
        }
        self
    }

    /// Marks words with a capital inside the text that say nothing else: those are names.
    pub(super) fn with_names(mut self, text: &str) -> Self {
        for word in self.words.iter_mut().skip(1) {
            let capital = text
                .get(word.range.clone())
                .is_some_and(|written| written.starts_with(char::is_uppercase));
            if capital && word.signs == Signs::NONE {
                word.signs = Signs::NAME;
            }
        }
        self
    }

    /// Gives a word another meaning when one with a given sign stands somewhere before it: *neemt … deel*.
    pub(super) fn completed(mut self, before: Signs, part: Signs, as_this: Signs) -> Self {
        let mut begun = false;
        for word in &mut self.words {
            if begun && word.signs.any(part) {
                word.signs = as_this;
            }
            begun |= word.signs.any(before);
        }
        self
    }

    /// Reads a verb with the part that stands at the end of its clause: *rondden het traject af*.
    pub(super) fn with_parted_verbs(
        mut self,
        text: &Lowered,
        is_part: impl Fn(&str) -> bool,
        verb: impl Fn(&str) -> Signs,
    ) -> Self {
        let closes = Signs::STOP.and(Signs::RELATIVE).and(Signs::AND);
        for at in 2..self.len() {
            let part = text.get(&self.range(at));
            let at_the_end = at + 1 == self.len() || self.signs(at + 1).any(closes);
            if !at_the_end || !is_part(part) {
                continue;
            }
            let clause = (at.saturating_sub(PARTED)..at).rev();
            let found = clause
                .take_while(|&before| !self.signs(before).any(Signs::STOP.and(Signs::RELATIVE)))
                .find_map(|before| {
                    let joined = [part, text.get(&self.range(before))].concat();
                    Some((before, verb(&joined))).filter(|(_, signs)| *signs != Signs::NONE)
                });
            if let Some((before, signs)) = found
                && let Some(word) = self.words.get_mut(before)
            {
                word.signs = signs;
            }
        }
        self
    }

    /// The word behind the first colon, when one stands there.
    pub(super) fn behind_colon(&self) -> Option<usize> {
        self.heading.filter(|&at| at < self.len())
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The signs of one word; beyond the end there are none.
    pub(super) fn signs(&self, at: usize) -> Signs {
        self.words.get(at).map_or(Signs::NONE, |word| word.signs)
    }

    pub(super) fn range(&self, at: usize) -> Range<usize> {
        self.words.get(at).map_or(0..0, |word| word.range.clone())
    }

    /// The first word in a stretch with one of the signs.
    pub(super) fn find(&self, within: Range<usize>, of: Signs) -> Option<usize> {
        (within.start..within.end.min(self.len())).find(|&at| self.signs(at).any(of))
    }

    /// The first word in a stretch with one of the signs and none of the others.
    pub(super) fn find_only(&self, within: Range<usize>, of: Signs, not: Signs) -> Option<usize> {
        (within.start..within.end.min(self.len())).find(|&at| {
            let signs = self.signs(at);
            signs.any(of) && !signs.any(not)
        })
    }

    pub(super) fn has(&self, within: Range<usize>, of: Signs) -> bool {
        self.find(within, of).is_some()
    }
}

/// A verdict in the making: the kind and the places of the words that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) kind: Kind,
    pub(super) by: Vec<usize>,
}

impl Judged {
    pub(super) fn new(kind: Kind, by: impl IntoIterator<Item = usize>) -> Self {
        let mut by: Vec<usize> = by.into_iter().collect();
        by.sort_unstable();
        by.dedup();
        Self { kind, by }
    }
}
