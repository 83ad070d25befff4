//! Texts: words of ours and those that were made for one document, without the white space around them.

use std::borrow::Cow;

/// A text: a word of ours is lent, and what was made for one document is its own.
pub(super) type Text = Cow<'static, str>;

/// A text without the white space around it.
pub(super) trait Trimmed {
    fn trimmed(&self) -> &str;
}

impl Trimmed for str {
    /// The same as [`str::trim`]. Nearly every text begins and ends with a letter, which is seen without reading it as one.
    #[inline]
    fn trimmed(&self) -> &str {
        let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
        let bytes = self.as_bytes();
        if is_plain(bytes.first()) && is_plain(bytes.last()) {
            return self;
        }
        self.trim()
    }
}

#[cfg(test)]
mod tests {
    use super::Trimmed as _;

    #[test]
    fn what_is_trimmed_is_the_same() {
        for text in [
            "",
            " ",
            "a",
            " a",
            "a ",
            "\u{a0}é\n",
            "a b",
            "é",
            "\u{2003}a\u{2003}",
            "a\u{85}",
        ] {
            assert_eq!(text.trimmed(), text.trim(), "{text:?}");
        }
    }
}
