//! Guesses whether a text is Dutch or English.

use super::lexicon::{holds, word_lists};
use super::text::Lowered;
use crate::language::Language;

word_lists! {
    /// Words that are common in Dutch and rare in English.
    DUTCH = "
        aan aandeel aantal als bewoners bij daling dan dat de deelnemers die dit door een en er geen
        gemiddeld gemiddelde heeft het hun ik in-de inwoners is-een jongeren kan kinderen maar mate meer
        mensen met mijn minder naar niet nog of-de onder ons ook ouderen over-de per-week stijging te ter
        toename tot uit van vanaf voor vrijwilligers waar was-de werd wij wordt ze zich zij zijn zonder
    ";
    /// Words that are common in English and rare in Dutch.
    ENGLISH = "
        a access and are as at by change children for from has have improved increase increased level
        local media new number of on or our participants people percentage-of support that the their they
        this to training was we were which who with women youth
    ";
}

/// The language with the most of its own common words or endings; Dutch when it is a draw, as the library's default.
pub(super) fn detect(text: &Lowered) -> Language {
    let mut dutch = 0_usize;
    let mut english = 0_usize;
    for piece in text.pieces() {
        let word = text.get(&piece.range);
        if holds(DUTCH, word) {
            dutch += 2;
        } else if holds(ENGLISH, word) {
            english += 2;
        } else if ["ing", "ed", "tion", "ity", "ies", "ment", "ness", "y"]
            .iter()
            .any(|end| word.ends_with(end))
        {
            english += 1;
        } else if ["heid", "en", "tie", "atie", "lijk", "ij", "aal"]
            .iter()
            .any(|end| word.ends_with(end))
            || ["aa", "oo", "ij", "uu", "sch", "eu"]
                .iter()
                .any(|inside| word.contains(inside))
        {
            dutch += 1;
        }
    }
    if english > dutch {
        Language::En
    } else {
        Language::Nl
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        crate::wording::lexicon::assert_sorted(ALL);
    }

    #[test]
    fn common_words_tell_the_language() {
        for (text, language) in [
            ("Aantal deelnemers aan de cursus", Language::Nl),
            ("Number of people in the course", Language::En),
            ("Eenzaamheid", Language::Nl),
            ("Networking events", Language::En),
            ("Keukentafelgesprekken", Language::Nl),
            ("", Language::Nl),
        ] {
            assert_eq!(detect(&Lowered::new(text)), language, "{text}");
        }
    }
}
