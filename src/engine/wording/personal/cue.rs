//! The words before a number that say what it is.

/// The words before a place, the nearest first, no more than so many.
fn before(text: &str, at: usize, reach: usize) -> impl Iterator<Item = &str> {
    text.get(..at)
        .unwrap_or("")
        .rsplit(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(reach)
}

/// Whether one of these words (in small letters) stands before a place, no further off than so many words.
pub(super) fn is_before(text: &str, at: usize, reach: usize, cues: &[&str]) -> bool {
    before(text, at, reach).any(|word| cues.iter().any(|cue| cue.eq_ignore_ascii_case(word)))
}

/// Whether a word that ends so (in small letters) stands before a place, no further off than so many words: the end
/// of a Dutch compound says what the thing is, as in *dossiernummer*.
pub(super) fn ends_before(text: &str, at: usize, reach: usize, ends: &[&str]) -> bool {
    before(text, at, reach).any(|word| {
        ends.iter().any(|end| {
            let start = word.len().checked_sub(end.len());
            let tail = start.and_then(|start| word.get(start..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(end))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_whole_words_near_by() {
        let text = "Haar BSN, zegt zij, is 123";
        let at = text.len() - 3;
        assert!(is_before(text, at, 4, &["bsn"]));
        assert!(!is_before(text, at, 3, &["bsn"]));
        assert!(!is_before(text, at, 9, &["bs"]));
        assert!(ends_before("het Zaaknummer 1", 15, 2, &["zaaknummer", "dossier"]));
        assert!(!ends_before("één 1", 6, 2, &["ééééén"]));
    }
}
