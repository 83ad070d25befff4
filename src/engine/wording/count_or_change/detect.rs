//! Guesses whether a text is Dutch or English.

use super::signs::Signs;
use super::{dutch_signs, english};
use crate::language::Language;
use crate::wording::lexicon::{holds, word_lists};
use crate::wording::text::{Lowered, Shape};

word_lists! {
    /// Words that are common in Dutch and rare in English.
    DUTCH = "
        aan aandeel aantal als bewoners bij daling dan dat de deelnemers die dit door een en er geen
        gemiddeld gemiddelde heeft het hun ik inwoners jongeren kan kinderen maar mate meer mensen met
        mijn minder naar niet nog onder ons ook ouderen stijging te ter toename tot uit van vanaf voor
        vrijwilligers waar werd wij wordt ze zich zij zijn zonder
    ";
    /// Words that are common in English and rare in Dutch.
    ENGLISH = "
        a access and are as at by change children for from has have improved increase increased level
        local media new number of on or our participants people support that the their they this to
        training was we were which who with women youth
    ";
}

/// So many pieces of a text are looked at: more would not change the guess.
const ENOUGH: usize = 100;

/// The language with the most of its own words; Dutch when it is a draw, as the library's default.
pub(super) fn detect(text: &Lowered) -> Language {
    let mut dutch = 0_usize;
    let mut english = 0_usize;
    // Dutch has words in *-ing* and *-ed* as well.
    let endings = Signs::ING.and(Signs::PARTICIPLE);
    let words = text.pieces().filter(|piece| piece.shape == Shape::Word);
    for piece in words.take(ENOUGH) {
        let word = text.get(&piece.range);
        // Words that only one language knows, and twice those that every text is full of.
        dutch +=
            2 * usize::from(holds(DUTCH, word)) + usize::from(dutch_signs::signs_of(word) != Signs::NONE);
        english += 2 * usize::from(holds(ENGLISH, word))
            + usize::from(english::signs_of(word).without(endings) != Signs::NONE);
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
            ("Walking events", Language::En),
            ("Keukentafelgesprekken", Language::Nl),
            ("Buurtpeiling", Language::Nl),
            ("", Language::Nl),
        ] {
            assert_eq!(detect(&Lowered::new(text)), language, "{text}");
        }
    }
}
