//! A text as a plain keyboard would have written it, with the way back to the text itself.

use std::borrow::Cow;
use std::ops::Range;

/// How people write an at sign or a full stop so that programs do not see it, between brackets.
const SIGNS: [(&str, char); 4] = [("at", '@'), ("apenstaartje", '@'), ("dot", '.'), ("punt", '.')];
const OPENS: [char; 4] = ['(', '[', '{', '<'];
const CLOSES: [u8; 4] = [b')', b']', b'}', b'>'];
/// No more bytes than this stand between the brackets; so a text of brackets alone takes no longer than another.
const LONGEST: usize = 20;

/// A text with plain blanks, dashes, digits and at signs.
///
/// Offsets in it lead back to offsets in the text it was made from.
pub(super) struct Plain<'t> {
    text: Cow<'t, str>,
    /// Where the two part: an offset in the plain text, and the offset in the text itself from which both go on alike
    /// until the next.
    turns: Vec<(usize, usize)>,
}

impl<'t> Plain<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        if is_plain(text) {
            return Self {
                text: Cow::Borrowed(text),
                turns: Vec::new(),
            };
        }
        let mut plain = String::with_capacity(text.len());
        let mut turns = Vec::new();
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            // Whole stretches are plain already.
            let same = rest
                .bytes()
                .take_while(|byte| byte.is_ascii() && !is_sign(*byte))
                .count();
            plain.push_str(rest.get(..same).unwrap_or(""));
            at += same;
            let Some(first) = rest.get(same..).and_then(|rest| rest.chars().next()) else {
                break;
            };
            let said = bracketed(text, at).or_else(|| spaced_at(text, at));
            let (sign, width) = said.map_or((plainly(first), first.len_utf8()), |(sign, width)| {
                (Some(sign), width)
            });
            if said.is_some() {
                plain.truncate(plain.trim_end_matches(' ').len());
                while turns.last().is_some_and(|(turn, _)| *turn > plain.len()) {
                    turns.pop();
                }
            }
            if sign != Some(first) || said.is_some() {
                turns.push((plain.len(), at));
                plain.extend(sign);
                turns.push((plain.len(), at + width));
            } else {
                plain.push(first);
            }
            at += width;
        }
        Self {
            text: Cow::Owned(plain),
            turns,
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The place in the text that this was made from.
    pub(super) fn back(&self, range: Range<usize>) -> Range<usize> {
        let from = |at: usize| {
            let passed = self.turns.partition_point(|(turn, _)| *turn <= at);
            let turn = passed.checked_sub(1).and_then(|last| self.turns.get(last));
            turn.map_or(at, |(plain, original)| original + (at - plain))
        };
        from(range.start)..from(range.end)
    }
}

/// Whether a byte may begin an at sign or a full stop that is said, or is an at sign.
fn is_sign(byte: u8) -> bool {
    matches!(byte, b'@' | b'(' | b'[' | b'{' | b'<')
}

/// Whether nothing in a text has to be made plain. Nearly every text is done with here, many bytes at a time.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    // With these bytes UTF-8 begins what is made plain; the letters of Dutch begin with others.
    let other = |byte: &u8| matches!(*byte, 0xc2 | 0xd9 | 0xdb | 0xe1..=0xe3 | 0xef | 0xf0);
    // Without a way out between bytes: that is how a processor goes fast.
    if bytes.iter().fold(false, |any, byte| any | other(byte))
        && text.chars().any(|letter| plainly(letter) != Some(letter))
    {
        return false;
    }
    !(text.contains('@') || says_sign(text))
}

/// Whether an at sign or a full stop is said between brackets.
pub(super) fn says_sign(text: &str) -> bool {
    let bytes = text.as_bytes();
    let said = |(at, byte): (usize, &u8)| is_sign(*byte) && bracketed(text, at).is_some();
    bytes.iter().fold(false, |any, byte| any | is_sign(*byte)) && bytes.iter().enumerate().any(said)
}

/// The plain form of a character; none for those that are not seen.
fn plainly(letter: char) -> Option<char> {
    Some(match letter {
        // Soft hyphen, zero-width blanks and joiners, byte-order mark.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => return None,
        // Every blank but the line breaks.
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        // Hyphens, dashes and the minus sign.
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{fe6b}' => '@',
        // Full-width forms of what ASCII has.
        '\u{ff01}'..='\u{ff5e}' => ascii(u32::from(letter) - 0xff00 + 0x20),
        // Arabic and Persian digits, and those of mathematics, of which there are five rows.
        '\u{660}'..='\u{669}' => digit(u32::from(letter) - 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(u32::from(letter) - 0x6f0),
        '\u{1d7ce}'..='\u{1d7ff}' => digit((u32::from(letter) - 0x1d7ce) % 10),
        other => other,
    })
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}

fn ascii(code: u32) -> char {
    char::from_u32(code).unwrap_or(' ')
}

/// `(at)`, `[ at ]`, `(dot)` and the like with the blanks around them: the sign, and how many bytes it takes.
fn bracketed(text: &str, at: usize) -> Option<(char, usize)> {
    let rest = text.get(at..)?;
    let open = rest.strip_prefix(OPENS)?;
    let close = open
        .bytes()
        .take(LONGEST)
        .position(|byte| CLOSES.contains(&byte))?;
    let word = open.get(..close)?.trim();
    let (_, sign) = SIGNS
        .into_iter()
        .find(|(name, _)| word.eq_ignore_ascii_case(name))?;
    let after = open.get(close + 1..)?;
    let blanks = after.len() - after.trim_start_matches(' ').len();
    Some((sign, 1 + close + 1 + blanks))
}

/// An at sign with blanks around it, as in `jan @ voorbeeld.nl`.
fn spaced_at(text: &str, at: usize) -> Option<(char, usize)> {
    let after = text.get(at..)?.strip_prefix('@')?;
    let blanks = after.len() - after.trim_start_matches(' ').len();
    Some(('@', 1 + blanks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_looks_different_becomes_plain() {
        for (text, plain) in [
            ("06\u{2009}12\u{a0}34", "06 12 34"),
            ("06\u{2011}12\u{2013}34", "06-12-34"),
            ("０６１２", "0612"),
            ("٠٦", "06"),
            ("𝟎𝟔", "06"),
            ("1\u{200b}2\u{ad}3", "123"),
            ("jan (at) wijk (dot) nl", "jan@wijk.nl"),
            ("jan[AT]wijk[punt]nl", "jan@wijk.nl"),
            ("jan @ wijk.nl", "jan@wijk.nl"),
            ("één (at de deur)", "één (at de deur)"),
            ("(", "("),
        ] {
            assert_eq!(Plain::new(text).as_str(), plain);
        }
    }

    #[test]
    fn places_lead_back_to_the_text_itself() {
        let text = "één: 06\u{2009}12 en jan (at) wijk.nl";
        let plain = Plain::new(text);
        for (words, original) in [("06 12", "06\u{2009}12"), ("jan@wijk.nl", "jan (at) wijk.nl")] {
            let start = plain.as_str().find(words).unwrap();
            assert_eq!(&text[plain.back(start..start + words.len())], original);
        }
    }
}
