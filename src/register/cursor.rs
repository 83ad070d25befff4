//! The plain parts of a record line, read byte by byte. Whatever is unusual is left to the careful way.

use super::fields::number;
use crate::value::Number;

/// More heads or minutes in one record are taken for a mistake.
pub(super) const MOST: u32 = 1_000_000;
/// Scores have at most so many digits.
const MOST_DIGITS: usize = 15;

/// What is left of a line, or of many of which the first is read.
pub(super) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(super) fn new(line: &'a [u8]) -> Self {
        Self { rest: line }
    }

    /// What was not read.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The next byte that is not white space of JSON. The end of a line is given: no record goes on behind it.
    #[inline]
    pub(super) fn next(&mut self) -> Option<u8> {
        loop {
            let (&first, rest) = self.rest.split_first()?;
            self.rest = rest;
            if first > b' ' || !matches!(first, b' ' | b'\t' | b'\r') {
                return Some(first);
            }
        }
    }

    #[inline]
    pub(super) fn eat(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then_some(())
    }

    /// Goes on behind these bytes, when they are what comes next.
    #[inline]
    pub(super) fn skip<const N: usize>(&mut self, bytes: &[u8; N]) -> bool {
        match self.rest.split_first_chunk::<N>() {
            Some((next, rest)) if next == bytes => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// The name of a field, however it is written.
    #[cold]
    pub(super) fn name(&mut self) -> Option<&'a [u8]> {
        let name = self.text()?;
        self.eat(b':')?;
        Some(name)
    }

    /// What stands before the next quotation mark, whatever it is: a text that is something only when it is known.
    #[inline]
    pub(super) fn known(&mut self) -> Option<&'a [u8]> {
        self.eat(b'"')?;
        let end = quotation_mark(self.rest)?;
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest.get(1..)?;
        Some(text)
    }

    /// A text without escapes and control characters.
    #[inline]
    pub(super) fn text(&mut self) -> Option<&'a [u8]> {
        self.eat(b'"')?;
        let end = plain_end(self.rest)?;
        let (text, rest) = self.rest.split_at_checked(end)?;
        let (&quote, rest) = rest.split_first()?;
        self.rest = rest;
        (quote == b'"').then_some(text)
    }

    /// A whole number from zero through [`MOST`], without sign, point, exponent or leading zero.
    #[inline]
    pub(super) fn count(&mut self) -> Option<u32> {
        let first = self.next()?;
        if !first.is_ascii_digit() {
            return None;
        }
        let mut number = u32::from(first - b'0');
        while let Some((&byte, rest)) = self.rest.split_first() {
            if !byte.is_ascii_digit() {
                if matches!(byte, b'.' | b'e' | b'E') {
                    return None;
                }
                break;
            }
            if first == b'0' {
                return None;
            }
            number = number * 10 + u32::from(byte - b'0');
            if number > MOST {
                return None;
            }
            self.rest = rest;
        }
        Some(number)
    }

    /// A number as scores are written: digits, and at most one point between them, without sign or exponent.
    #[inline]
    pub(super) fn score(&mut self) -> Option<Number> {
        let first = self.next()?;
        let more = self
            .rest
            .iter()
            .take_while(|byte| byte.is_ascii_digit() || **byte == b'.');
        let (rest_of_it, rest) = self.rest.split_at_checked(more.count())?;
        self.rest = rest;
        let plain = match (rest_of_it.first(), rest_of_it.last()) {
            (Some(second), Some(last)) => !(first == b'0' && *second != b'.') && *last != b'.',
            _ => true,
        };
        if !plain || !first.is_ascii_digit() || rest_of_it.len() >= MOST_DIGITS {
            return None;
        }
        let mut text = [0_u8; MOST_DIGITS];
        for (to, from) in text.iter_mut().zip([first].iter().chain(rest_of_it)) {
            *to = *from;
        }
        let text = text.get(..=rest_of_it.len())?;
        number(std::str::from_utf8(text).ok()?).filter(|_| !matches!(rest.first(), Some(b'e' | b'E')))
    }

    /// Reads an object field by field, and gives the bits of the fields that were there; nothing where one stands twice,
    /// or where it is not the whole of the line. The end of the line is read as well.
    #[inline]
    pub(super) fn fields(&mut self, mut read: impl FnMut(&mut Self) -> Option<u16>) -> Option<u16> {
        let mut seen = 0_u16;
        self.eat(b'{')?;
        loop {
            let field = read(self)?;
            if seen & field != 0 {
                return None;
            }
            seen |= field;
            match self.next()? {
                b',' => {}
                b'}' => break,
                _ => return None,
            }
        }
        self.is_done().then_some(seen)
    }

    /// Whether nothing follows on the line.
    #[inline]
    fn is_done(&mut self) -> bool {
        matches!(self.next(), None | Some(b'\n'))
    }
}

/// Which field comes next, by its name; nothing when it is none of these. Each name is given twice: as nearly everybody
/// writes it, with its marks and nothing between them, and by itself.
macro_rules! field_of {
    ($cursor:expr, $($plain:literal $name:literal => $field:expr,)+) => {{
        let cursor: &mut Cursor<'_> = $cursor;
        $(if cursor.skip($plain) {
            Some($field)
        } else)+ {
            match cursor.name()? {
                $($name => Some($field),)+
                _ => None,
            }
        }
    }};
}

pub(super) use field_of;

const ONES: u64 = u64::MAX / 255;
const HIGHS: u64 = ONES << 7;

/// Bytes of a word that are one byte: the highest bit of each, and perhaps of bytes behind the first that is.
#[inline]
fn are(word: u64, byte: u8) -> u64 {
    let same = word ^ (ONES * u64::from(byte));
    same.wrapping_sub(ONES) & !same
}

/// Where the first quotation mark stands; eight bytes in one step, as below.
#[inline]
fn quotation_mark(bytes: &[u8]) -> Option<usize> {
    let (words, rest) = bytes.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let found = are(u64::from_le_bytes(*word), b'"') & HIGHS;
        if found != 0 {
            return Some(8 * at + (found.trailing_zeros() / 8) as usize);
        }
    }
    let place = rest.iter().position(|byte| *byte == b'"')?;
    Some(8 * words.len() + place)
}

/// Where the first quote, backslash or control character stands.
///
/// Eight bytes are looked at in one step, with the well-known test for a byte of zero in a word (Mycroft
/// 1987).
#[inline]
fn plain_end(bytes: &[u8]) -> Option<usize> {
    let mut chunks = bytes.chunks_exact(8);
    let mut at = 0;
    for chunk in &mut chunks {
        let word = chunk.try_into().map_or(0, u64::from_le_bytes);
        let below_space = word.wrapping_sub(ONES * 0x20) & !word;
        let found = (are(word, b'"') | are(word, b'\\') | below_space) & HIGHS;
        if found != 0 {
            // Borrows only spoil bytes after the first one that is found.
            return Some(at + (found.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    chunks
        .remainder()
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\\') || *byte < 0x20)
        .map(|place| at + place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_end_of_a_text_is_found_as_byte_by_byte(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let slow = bytes.iter().position(|byte| matches!(byte, b'"' | b'\\') || *byte < 0x20);
            prop_assert_eq!(plain_end(&bytes), slow);
            prop_assert_eq!(quotation_mark(&bytes), bytes.iter().position(|byte| *byte == b'"'));
        }
    }

    #[test]
    fn only_plain_counts_are_read() {
        let count = |text: &str| Cursor::new(text.as_bytes()).count();
        assert_eq!(count("0}"), Some(0));
        assert_eq!(count(" 1000000,"), Some(MOST));
        for text in [
            "1000001",
            "99999999999999999999",
            "-1",
            "01",
            "1.0",
            "1e3",
            "\"1\"",
            "",
            "null",
        ] {
            assert_eq!(count(text), None, "{text}");
        }
    }

    #[test]
    fn only_plain_scores_are_read() {
        let score = |text: &str| Cursor::new(text.as_bytes()).score();
        assert_eq!(score("7}"), Some(Number::Unsigned(7)));
        assert_eq!(score(" 6.5,"), Some(Number::Float(6.5)));
        assert_eq!(score("0.25}"), Some(Number::Float(0.25)));
        assert_eq!(score("0}"), Some(Number::Unsigned(0)));
        for text in [
            "07",
            "00.5",
            "1.",
            "1..2",
            ".5",
            "-1",
            "1e3",
            "1.5E2",
            "\"1\"",
            "1234567890123456",
            "",
            "null",
        ] {
            assert_eq!(score(text), None, "{text}");
        }
    }
}
