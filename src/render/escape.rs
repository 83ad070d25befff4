//! Text of people made safe: whatever somebody wrote is shown as they wrote it and never obeyed.

use std::borrow::Cow;
use std::fmt;

/// The longest text within a picture; the table beside it has it whole.
const LONGEST_IN_PICTURE: usize = 44;

/// A text within HTML or SVG, also as the value of an attribute.
pub(super) fn html(text: &str) -> Html<'_> {
    Html(text)
}

/// A text that is made safe while it is written: what needs nothing is handed on in one piece.
#[derive(Clone, Copy)]
pub(super) struct Html<'a>(&'a str);

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_html(f, self.0)
    }
}

/// Adds a text within HTML or SVG.
pub(super) fn push_html(out: &mut String, text: &str) {
    // Writing to a text cannot fail.
    let _ = write_html(out, text);
}

fn write_html(out: &mut impl fmt::Write, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = first_in_need(rest.as_bytes()) {
        let (plain, marked) = rest.split_at(at);
        out.write_str(plain)?;
        let mut letters = marked.chars();
        match letters.next() {
            Some('&') => out.write_str("&amp;")?,
            Some('<') => out.write_str("&lt;")?,
            Some('>') => out.write_str("&gt;")?,
            Some('"') => out.write_str("&quot;")?,
            Some('\'') => out.write_str("&#39;")?,
            Some(control) if hides(control) => out.write_char(' ')?,
            Some(other) => out.write_char(other)?,
            None => {}
        }
        rest = letters.as_str();
    }
    out.write_str(rest)
}

/// So many bytes are looked at in one go: most text needs nothing.
const AT_ONCE: usize = 32;

/// Where the first letter stands that may need something.
fn first_in_need(bytes: &[u8]) -> Option<usize> {
    let in_need = |block: &[u8; AT_ONCE]| block.iter().fold(0, |any, byte| any | u8::from(may_need(*byte)));
    let (blocks, _) = bytes.as_chunks::<AT_ONCE>();
    let plain = AT_ONCE * blocks.iter().take_while(|block| in_need(block) == 0).count();
    let rest = bytes.get(plain..).unwrap_or_default();
    let needs = |byte: &u8| IN_NEED.get(usize::from(*byte)).copied().unwrap_or(true);
    Some(plain + rest.iter().position(needs)?)
}

/// The same of every byte, for what is shorter than a block.
#[expect(
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "a table of every byte is filled when the library is compiled"
)]
static IN_NEED: [bool; 1 + u8::MAX as usize] = {
    let mut needs = [false; 1 + u8::MAX as usize];
    let mut byte = 0;
    while byte < needs.len() {
        needs[byte] = may_need(byte as u8);
        byte += 1;
    }
    needs
};

/// Whether a letter that begins with this byte may be one that cannot stand as it is. Every question is asked of every
/// byte, and two bytes that differ in one bit are one question: without a branch a processor asks it of a whole block.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "what is lazy is a branch, and a branch is asked byte by byte"
)]
const fn may_need(byte: u8) -> bool {
    const LAST_CONTROL: u8 = 0x1F;
    const DELETE: u8 = 0x7F;
    // The first bytes of U+0080 to U+00BF and of U+2000 to U+2FFF, among which are letters that hide.
    const HIDING: u8 = 0xC2 & 0xE2;
    const EITHER_HIDING: u8 = !(0xC2 ^ 0xE2);
    (byte <= LAST_CONTROL)
        | (byte == DELETE)
        | (byte == b'"')
        | (byte | (b'&' ^ b'\'') == b'&' | b'\'')
        | (byte | (b'<' ^ b'>') == b'<' | b'>')
        | (byte & EITHER_HIDING == HIDING)
}

/// A text on one line of Markdown: no letter of it is read as a mark.
pub(super) fn markdown(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(
            letter,
            '\\' | '`'
                | '*'
                | '_'
                | '{'
                | '}'
                | '['
                | ']'
                | '<'
                | '>'
                | '#'
                | '|'
                | '~'
                | '^'
                | '$'
                | '&'
                | '!'
                | '@'
        ) {
            safe.push('\\');
        }
        safe.push(if hides(letter) { ' ' } else { letter });
    }
    safe
}

/// A line of Markdown that begins no list and no rule.
pub(super) fn line(safe: &str) -> String {
    let after_digits = safe.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = safe.len() - after_digits.len();
    if digits > 0 && after_digits.starts_with(['.', ')']) {
        let (number, rest) = safe.split_at(digits);
        return format!("{number}\\{rest}");
    }
    if safe.starts_with(['-', '+', '=', ':']) {
        return format!("\\{safe}");
    }
    safe.to_owned()
}

/// Letters that a reader does not see and that no text needs: control characters, and those that turn the direction
/// of what follows.
pub(super) fn hides(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
        || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text short enough for a picture, on one line.
pub(super) fn short(text: &str) -> Cow<'_, str> {
    let one_line =
        !text.contains("  ") && !text.bytes().any(|byte| byte.is_ascii_control()) && text.trim() == text;
    let line = if one_line {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    // No letter takes less than a byte.
    if line.len() <= LONGEST_IN_PICTURE || line.chars().count() <= LONGEST_IN_PICTURE {
        return line;
    }
    let kept: String = line.chars().take(LONGEST_IN_PICTURE - 1).collect();
    Cow::Owned(format!("{}…", kept.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_shown_and_not_obeyed() {
        assert_eq!(
            html("<script>alert('x')</script> & \"y\"").to_string(),
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"
        );
        assert_eq!(
            html("a\u{0}b\u{202E}c\nd\u{85}é–‘\u{A0}").to_string(),
            "a b c\nd é–‘\u{A0}"
        );
    }

    #[test]
    fn a_block_of_bytes_is_asked_the_same_as_each_letter() {
        for byte in 0..=u8::MAX {
            let asked = matches!(
                byte,
                b'&' | b'<' | b'>' | b'"' | b'\'' | 0..=0x1F | 0x7F | 0xC2 | 0xE2
            );
            assert_eq!(may_need(byte), asked, "{byte:#x}");
        }
        for place in [0, AT_ONCE - 1, AT_ONCE, 3 * AT_ONCE + 7] {
            let text = ["a".repeat(place), "<b".to_owned()].concat();
            assert_eq!(first_in_need(text.as_bytes()), Some(place));
            assert_eq!(
                html(&text).to_string(),
                ["a".repeat(place), "&lt;b".to_owned()].concat()
            );
        }
    }

    #[test]
    fn no_letter_is_read_as_a_mark() {
        assert_eq!(
            markdown("a | *b* [c](d) <e>\n# f"),
            r"a \| \*b\* \[c\](d) \<e\> \# f"
        );
        assert_eq!(line("- geen lijst"), r"\- geen lijst");
        assert_eq!(line("12. geen lijst"), r"12\. geen lijst");
        assert_eq!(line("12,5 punt"), "12,5 punt");
    }

    #[test]
    fn a_text_in_a_picture_is_short_and_on_one_line() {
        assert_eq!(short("Ouderen\n doen mee"), "Ouderen doen mee");
        let text = "lang ".repeat(2_000);
        let long = short(&text);
        assert!(
            long.chars().count() <= LONGEST_IN_PICTURE && long.ends_with('…'),
            "{long}"
        );
    }
}
