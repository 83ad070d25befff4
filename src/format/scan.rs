//! A strict scanner of JSON (RFC 8259) that says what is wrong in the words of a person.
//!
//! It does not recurse, so the depth of a text can't exhaust the stack; deeper than [`DEEPEST`] is refused,
//! as serde_json does.

use std::num::NonZeroU32;

use crate::format::tree::{Kind, Node};

/// So many objects and lists may lie in one another, less one.
pub(super) const DEEPEST: usize = 128;

/// The first thing in a text that is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Broken {
    pub(super) trouble: Trouble,
    /// Offset of the place.
    pub(super) at: usize,
}

/// What was read of a text until it broke.
#[derive(Debug)]
pub(super) struct Partial {
    pub(super) broken: Broken,
    pub(super) nodes: Vec<Node>,
    /// Indices of the objects and lists that were not closed, from the outside in.
    pub(super) open: Vec<usize>,
}

/// What is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Nothing but white space.
    Empty,
    /// The text stops before it is complete.
    CutOff,
    /// Too many objects and lists in one another.
    TooDeep,
    /// More than 4 GB.
    TooLong,
    /// Something follows the document.
    Trailing,
    /// A comma with nothing after it.
    ExtraComma,
    /// Two values without a comma.
    MissingComma,
    /// A key without a colon.
    MissingColon,
    /// A key that is not between double quotes.
    KeyWithoutQuotes,
    /// Something that is no JSON value.
    NotAValue,
    /// A number that is not written as JSON writes it.
    BadNumber,
    /// A backslash with something unknown after it, or half a character.
    BadEscape,
    /// A line break, tab or other control character within a text.
    ControlCharacter,
}

/// The nodes of a text, parents before children.
pub(super) fn nodes(text: &str) -> Result<Vec<Node>, Partial> {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
        nodes: Vec::new(),
        open: Vec::new(),
    };
    let done = if u32::try_from(text.len()).is_err() {
        scanner.broken(Trouble::TooLong)
    } else {
        scanner.document()
    };
    match done {
        Ok(()) => Ok(scanner.nodes),
        Err(broken) => Err(Partial {
            broken,
            nodes: scanner.nodes,
            open: scanner.open,
        }),
    }
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    nodes: Vec<Node>,
    /// Indices of the objects and lists that are not closed yet.
    open: Vec<usize>,
}

impl Scanner<'_> {
    fn broken<T>(&self, trouble: Trouble) -> Result<T, Broken> {
        Err(Broken { trouble, at: self.at })
    }

    /// The trouble at this place, unless the text has simply stopped.
    fn trouble<T>(&self, trouble: Trouble) -> Result<T, Broken> {
        self.broken(if self.peek().is_none() {
            Trouble::CutOff
        } else {
            trouble
        })
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    fn document(&mut self) -> Result<(), Broken> {
        if self.skip_space().is_none() {
            return self.broken(Trouble::Empty);
        }
        let mut key = None;
        loop {
            let opened = self.value(key)?;
            self.skip_space();
            let full = opened && !self.at_end_of_open();
            if !full && !self.after_value()? {
                return Ok(());
            }
            key = if self.in_object() == Some(true) {
                self.key()?
            } else {
                None
            };
        }
    }

    /// Closes all that ends here and takes the comma; tells whether another field or item must follow.
    fn after_value(&mut self) -> Result<bool, Broken> {
        loop {
            let next = self.skip_space();
            if self.open.is_empty() {
                return if next.is_none() {
                    Ok(false)
                } else {
                    self.broken(Trouble::Trailing)
                };
            }
            if self.at_end_of_open() {
                self.close();
            } else if next == Some(b',') {
                let comma = self.at;
                self.at += 1;
                self.skip_space();
                if self.at_end_of_open() {
                    self.at = comma;
                    return self.broken(Trouble::ExtraComma);
                }
                return Ok(true);
            } else {
                return self.trouble(Trouble::MissingComma);
            }
        }
    }

    fn at_end_of_open(&self) -> bool {
        matches!(
            (self.peek(), self.in_object()),
            (Some(b'}'), Some(true)) | (Some(b']'), Some(false))
        )
    }

    /// Whether the innermost open value is an object; none when all are closed.
    fn in_object(&self) -> Option<bool> {
        let node = self.nodes.get(*self.open.last()?)?;
        Some(node.kind == Kind::Object)
    }

    fn close(&mut self) {
        self.at += 1;
        let (end, after) = (self.at, self.nodes.len());
        if let Some(node) = self.open.pop().and_then(|index| self.nodes.get_mut(index)) {
            node.end = offset(end);
            node.after = offset(after);
        }
    }

    /// A key and its colon; gives where the key starts.
    fn key(&mut self) -> Result<Option<NonZeroU32>, Broken> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return self.trouble(Trouble::KeyWithoutQuotes);
        }
        self.text()?;
        if self.skip_space() != Some(b':') {
            return self.trouble(Trouble::MissingColon);
        }
        self.at += 1;
        self.skip_space();
        // A key never stands at the very start: an object opens before it.
        Ok(NonZeroU32::new(offset(start)))
    }

    /// One scalar, or the opening of an object or list; tells whether something was opened.
    fn value(&mut self, key: Option<NonZeroU32>) -> Result<bool, Broken> {
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::Text,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') => Kind::Null,
            _ => return self.trouble(Trouble::NotAValue),
        };
        match kind {
            Kind::Object | Kind::List => {
                if self.open.len() + 1 >= DEEPEST {
                    return self.broken(Trouble::TooDeep);
                }
                self.open.push(self.nodes.len());
                self.at += 1;
            }
            Kind::Text => self.text()?,
            Kind::Number => self.number()?,
            Kind::Bool | Kind::Null => self.word()?,
        }
        let after = self.nodes.len() + 1;
        self.nodes.push(Node {
            kind,
            key,
            start: offset(start),
            end: offset(self.at),
            after: offset(after),
        });
        Ok(matches!(kind, Kind::Object | Kind::List))
    }

    fn word(&mut self) -> Result<(), Broken> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        for word in [b"true".as_slice(), b"false", b"null"] {
            if rest.starts_with(word) {
                self.at += word.len();
                return match self.peek() {
                    Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_') => {
                        self.at -= word.len();
                        self.broken(Trouble::NotAValue)
                    }
                    _ => Ok(()),
                };
            }
            if word.starts_with(rest) {
                self.at = self.bytes.len();
                return self.broken(Trouble::CutOff);
            }
        }
        self.broken(Trouble::NotAValue)
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<(), Broken> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let leading_zero = self.peek() == Some(b'0');
        let whole = self.digits();
        let mut sound = whole > 0 && !(leading_zero && whole > 1);
        if sound && self.peek() == Some(b'.') {
            self.at += 1;
            sound = self.digits() > 0;
        }
        if sound && matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            sound = self.digits() > 0;
        }
        match self.peek() {
            None if !sound && !leading_zero => self.broken(Trouble::CutOff),
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'.' | b'+' | b'-') => {
                self.at = start;
                self.broken(Trouble::BadNumber)
            }
            _ if !sound => {
                self.at = start;
                self.broken(Trouble::BadNumber)
            }
            _ => Ok(()),
        }
    }

    fn text(&mut self) -> Result<(), Broken> {
        self.at += 1;
        loop {
            match self.peek() {
                None => return self.broken(Trouble::CutOff),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                Some(0..=0x1f) => return self.broken(Trouble::ControlCharacter),
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), Broken> {
        let start = self.at;
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                return Ok(());
            }
            Some(b'u') => {
                self.at += 1;
                match self.unit()? {
                    // The first half of a character beyond the basic plane: the second must follow.
                    Some(0xd800..=0xdbff) => {
                        let second = self.bytes.get(self.at..self.at + 2) == Some(b"\\u".as_slice());
                        if second {
                            self.at += 2;
                            if let Some(0xdc00..=0xdfff) = self.unit()? {
                                return Ok(());
                            }
                        }
                    }
                    Some(0xdc00..=0xdfff) | None => {}
                    Some(_) => return Ok(()),
                }
            }
            _ => {}
        }
        if self.peek().is_none() {
            return self.broken(Trouble::CutOff);
        }
        self.at = start;
        self.broken(Trouble::BadEscape)
    }

    /// Four hexadecimal digits; none when something else stands there.
    fn unit(&mut self) -> Result<Option<u32>, Broken> {
        let mut unit = 0;
        for _ in 0..4 {
            let Some(b) = self.peek() else {
                return self.broken(Trouble::CutOff);
            };
            let Some(digit) = char::from(b).to_digit(16) else {
                return Ok(None);
            };
            unit = unit * 16 + digit;
            self.at += 1;
        }
        Ok(Some(unit))
    }
}

/// The length of the text was checked before, so it always fits.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trouble(text: &str) -> Option<(Trouble, usize)> {
        nodes(text)
            .err()
            .map(|partial| (partial.broken.trouble, partial.broken.at))
    }

    #[test]
    fn what_is_not_json_is_named_at_its_place() {
        use Trouble::*;
        for (text, what, at) in [
            ("", Empty, 0),
            (" \r\n", Empty, 3),
            ("{", CutOff, 1),
            ("[1,", CutOff, 3),
            ("{\"a", CutOff, 3),
            ("{\"a\"", CutOff, 4),
            ("{\"a\":", CutOff, 5),
            ("{\"a\":tr", CutOff, 7),
            ("[-", CutOff, 2),
            ("[1.", CutOff, 3),
            ("\"\\", CutOff, 2),
            ("\"\\u12", CutOff, 5),
            ("{} x", Trailing, 3),
            ("[1,]", ExtraComma, 2),
            ("{\"a\":1, }", ExtraComma, 6),
            ("[1 2]", MissingComma, 3),
            ("{\"a\":1]", MissingComma, 6),
            ("{\"a\" 1}", MissingColon, 5),
            ("{a:1}", KeyWithoutQuotes, 1),
            ("{'a':1}", KeyWithoutQuotes, 1),
            ("[NaN]", NotAValue, 1),
            ("[nul]", NotAValue, 1),
            ("[truest]", NotAValue, 1),
            ("[,1]", NotAValue, 1),
            ("[01]", BadNumber, 1),
            ("[1.]", BadNumber, 1),
            ("[-x]", BadNumber, 1),
            ("[1e]", BadNumber, 1),
            ("[1.2.3]", BadNumber, 1),
            ("[\"\\x\"]", BadEscape, 2),
            ("[\"\\ud800\"]", BadEscape, 2),
            ("[\"\\udc00\"]", BadEscape, 2),
            ("[\"a\nb\"]", ControlCharacter, 3),
        ] {
            assert_eq!(trouble(text), Some((what, at)), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_json_passes() {
        for text in [
            "0",
            "-0.0e-7",
            "null",
            "[]",
            "{}",
            " [ { } , [ ] ] ",
            r#""\ud83d\ude00\/""#,
            r#"{"":{"":[true,false]}}"#,
        ] {
            assert_eq!(trouble(text), None, "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn depth_is_limited_where_serde_json_limits_it() {
        for (depth, sound) in [(127, true), (128, false), (1_000_000, false)] {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            assert_eq!(trouble(&text).is_none(), sound, "{depth}");
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&text).is_ok(),
                sound,
                "{depth}"
            );
        }
        assert_eq!(trouble(&"[".repeat(500)), Some((Trouble::TooDeep, 127)));
    }
}
