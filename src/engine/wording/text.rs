//! Splits text into words with their places, in lower case and without losing a byte.

use std::ops::Range;

/// A text in lower case in which every character keeps the place it has in the original.
///
/// Characters whose lower case takes another number of bytes stay as they are.
// INVARIANT: `lower` has the same character boundaries as the text it was made from.
#[derive(Debug, Clone)]
pub(crate) struct Lowered {
    lower: String,
}

impl Lowered {
    pub(crate) fn new(text: &str) -> Self {
        let lower = text
            .chars()
            .map(|c| {
                if c.is_ascii() {
                    return c.to_ascii_lowercase();
                }
                // A curly apostrophe has another length, so it is left for the word lists to know.
                let mut lower = c.to_lowercase();
                match (lower.next(), lower.next()) {
                    (Some(small), None) if small.len_utf8() == c.len_utf8() => small,
                    _ => c,
                }
            })
            .collect();
        Self { lower }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.lower
    }

    /// The text in a range that a token of this text gave.
    pub(crate) fn get(&self, range: &Range<usize>) -> &str {
        self.lower.get(range.clone()).unwrap_or("")
    }

    /// The pieces of the text, in order.
    pub(crate) fn pieces(&self) -> Pieces<'_> {
        Pieces {
            text: &self.lower,
            at: 0,
        }
    }
}

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Letters, with apostrophes and hyphens inside.
    Word,
    /// Starts as a word and holds a digit: a code, or `mid-2025`.
    Code,
    /// Starts with a digit.
    Number,
    /// One character that is neither.
    Mark,
}

/// A piece of text and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) shape: Shape,
    pub(crate) range: Range<usize>,
}

/// Walks over a text once.
#[derive(Debug, Clone)]
pub(crate) struct Pieces<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let rest = self.text.get(self.at..)?;
        let space = rest.find(|c: char| !c.is_whitespace())?;
        let start = self.at + space;
        let rest = self.text.get(start..)?;
        let first = rest.chars().next()?;
        if !first.is_alphanumeric() {
            self.at = start + first.len_utf8();
            return Some(Piece {
                shape: Shape::Mark,
                range: start..self.at,
            });
        }
        let mut end = start;
        let mut digit = false;
        let mut letters = 0_usize;
        let mut chars = rest.char_indices().peekable();
        while let Some((offset, c)) = chars.next() {
            let inside = c.is_alphanumeric()
                || (is_joint(c) && chars.peek().is_some_and(|&(_, next)| next.is_alphanumeric()))
                // A full stop joins only figures and one-letter parts: `1.2`, `n.v.t`.
                || (c == '.'
                    && (letters <= 1 || digit)
                    && chars.peek().is_some_and(|&(_, next)| next.is_alphanumeric()));
            if !inside {
                break;
            }
            digit |= c.is_ascii_digit();
            letters = if c.is_alphabetic() { letters + 1 } else { 0 };
            end = start + offset + c.len_utf8();
        }
        self.at = end;
        let shape = if first.is_numeric() {
            Shape::Number
        } else if digit {
            Shape::Code
        } else {
            Shape::Word
        };
        Some(Piece {
            shape,
            range: start..end,
        })
    }
}

fn is_joint(c: char) -> bool {
    matches!(c, '-' | '\'' | '’' | '‑')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(Shape, &str)> {
        let lowered = Lowered::new(text);
        lowered
            .pieces()
            .map(|piece| (piece.shape, &text[piece.range]))
            .collect()
    }

    #[test]
    fn words_keep_their_hyphens_and_apostrophes() {
        assert_eq!(
            shown("Werkfit-trajecten, foto's"),
            [
                (Shape::Word, "Werkfit-trajecten"),
                (Shape::Mark, ","),
                (Shape::Word, "foto's")
            ]
        );
    }

    #[test]
    fn codes_and_figures_are_told_from_words() {
        assert_eq!(
            shown("AB1.2: 75-plussers, 1.000 n.v.t."),
            [
                (Shape::Code, "AB1.2"),
                (Shape::Mark, ":"),
                (Shape::Number, "75-plussers"),
                (Shape::Mark, ","),
                (Shape::Number, "1.000"),
                (Shape::Word, "n.v.t"),
                (Shape::Mark, ".")
            ]
        );
    }

    #[test]
    fn a_letter_whose_lower_case_is_longer_keeps_its_place() {
        let text = "İstanbul ÉÉN";
        let lowered = Lowered::new(text);
        assert_eq!(lowered.as_str().len(), text.len());
        assert!(lowered.as_str().ends_with("één"));
    }
}
