//! Word lists that are split while compiling and searched by halving.

/// Defines sorted word lists from texts in which blanks part the words.
///
/// A text of words is easier to read and to better than a column of quoted ones.
macro_rules! word_lists {
    ($($(#[$meta:meta])* $name:ident = $text:literal;)+) => {
        $(
            $(#[$meta])*
            pub(crate) const $name: &[&str] = {
                const TEXT: &str = $text;
                const WORDS: [&str; $crate::wording::lexicon::count(TEXT)] = $crate::wording::lexicon::split(TEXT);
                &WORDS
            };
        )+
        /// Every list of this file with its name, so that a test can hold their order.
        #[cfg(test)]
        pub(crate) static ALL: &[(&str, &[&str])] = &[$((stringify!($name), $name)),+];
    };
}
pub(crate) use word_lists;

/// The number of words in a text.
#[allow(
    clippy::indexing_slicing,
    reason = "runs while compiling, where a slip is a compile error"
)]
pub(crate) const fn count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut words = 0;
    let mut at = 0;
    while at < bytes.len() {
        if !is_blank(bytes[at]) && (at == 0 || is_blank(bytes[at - 1])) {
            words += 1;
        }
        at += 1;
    }
    words
}

/// The words of a text.
#[allow(
    clippy::indexing_slicing,
    reason = "runs while compiling, where a slip is a compile error"
)]
pub(crate) const fn split<const N: usize>(text: &'static str) -> [&'static str; N] {
    let bytes = text.as_bytes();
    let mut words = [""; N];
    let mut word = 0;
    let mut at = 0;
    while at < bytes.len() {
        if is_blank(bytes[at]) {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && !is_blank(bytes[at]) {
            at += 1;
        }
        words[word] = text.split_at(at).0.split_at(start).1;
        word += 1;
    }
    words
}

const fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

/// Says whether a sorted list holds the word.
pub(crate) fn holds(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}

/// Fails when a list is out of order or says a word twice: then halving would miss words.
#[cfg(test)]
pub(crate) fn assert_sorted(lists: &[(&str, &[&str])]) {
    for (name, list) in lists {
        for pair in list.windows(2) {
            assert!(
                pair[0] < pair[1],
                "{name}: `{}` stands before `{}`",
                pair[0],
                pair[1]
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_words_becomes_a_list() {
        const WORDS: [&str; count(" aap  noot\nmies ")] = split(" aap  noot\nmies ");
        assert_eq!(WORDS, ["aap", "noot", "mies"]);
    }

    #[test]
    fn a_sorted_list_is_searched_by_halving() {
        assert!(holds(&["deelneem", "doorstroom"], "deelneem"));
        assert!(!holds(&["deelneem", "doorstroom"], "doorloop"));
    }
}
