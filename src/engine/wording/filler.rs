//! Finds texts that fill a field without saying anything.

use super::lexicon::{holds, word_lists};

word_lists! {
    /// What a filler may consist of, after marks and blanks are left out.
    FILLERS = "
        asdf asdfasdf bla blabla blablabla concept dummy geen geenopmerkingen geentoelichting
        hierkomtnogtekst idem invullen ja leeg loremipsum loremipsumdolorsitamet na naderintevullen
        nadertebepalen nb nee nietbekend nietvantoepassing no nocomment nocomments nogintevullen nogniet
        nognietbekend nognietingevuld none notapplicable nothing ntb ntbepalen nvt onbekend placeholder pm
        qwerty same samsam seeabove seebelow tba tbc tbd tebepalen tekst test testen testje testtekst
        testtest text todo unknown volgt volgtlater voorbeeldtekst vulin wordtaangevuld wordtnaderbepaald
        xxx yes ziebijlage zieboven ziehierboven zieonder zietoelichting zievorigjaar
    ";
}

/// Says whether a text is a filler, where an explanation is asked.
///
/// A text is a filler when it is empty, has no letters, repeats one letter, starts as *lorem ipsum*, or
/// consists wholly of a placeholder such as *n.v.t.*, *todo*, *zie boven* or *idem*, whatever the capitals,
/// blanks and marks. A short answer that says something is none.
///
/// ```
/// use vernieuwend_verantwoorden::engine::wording::is_filler;
///
/// assert!(is_filler("N.v.t."));
/// assert!(is_filler(" - "));
/// assert!(!is_filler("Geen zaal in juni"));
/// ```
pub fn is_filler(text: &str) -> bool {
    if goes_on(text) {
        return false;
    }
    let mut bare = String::with_capacity(LONGEST);
    let mut letters = 0_usize;
    for c in text.chars() {
        if bare.len() >= LONGEST {
            break;
        }
        if c.is_ascii_alphanumeric() {
            letters += usize::from(c.is_ascii_alphabetic());
            bare.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() && c.is_alphanumeric() {
            letters += usize::from(c.is_alphabetic());
            bare.extend(c.to_lowercase());
        }
    }
    let first = bare.chars().next();
    let one_letter = bare.chars().all(|c| Some(c) == first);
    letters == 0 || one_letter || bare.starts_with("loremipsum") || holds(FILLERS, &bare)
}

/// Longer than every placeholder: a text that goes on is no placeholder.
const LONGEST: usize = 24;

/// Whether the text surely goes on after what a placeholder may be. Most texts do, and then nothing needs copying.
fn goes_on(text: &str) -> bool {
    let mut letters = text
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| byte.to_ascii_lowercase())
        .take(LONGEST);
    let first = letters.next();
    let (mut count, mut other, mut letter) = (1, false, first.is_some_and(|byte| byte.is_ascii_alphabetic()));
    for byte in letters {
        count += 1;
        other |= Some(byte) != first;
        letter |= byte.is_ascii_alphabetic();
    }
    // What starts with an L may be *lorem ipsum*.
    count == LONGEST && other && letter && first != Some(b'l')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        crate::wording::lexicon::assert_sorted(ALL);
    }

    #[test]
    fn placeholders_are_fillers() {
        for text in [
            "",
            " ",
            "-",
            "...",
            "x",
            "XXX",
            "n.v.t.",
            "nvt",
            "N/A",
            "geen",
            "test",
            "Test test",
            "TODO",
            "todo!",
            "idem",
            "zie boven",
            "Zie toelichting.",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
            "123",
            "?",
            "t.b.d.",
        ] {
            assert!(is_filler(text), "{text}");
        }
    }

    #[test]
    fn answers_are_no_fillers() {
        for text in [
            "De zaal was dicht",
            "Geen vrijwilligers gevonden",
            "Test afgenomen in mei",
            "Zie boven: de tweede locatie opende pas in juni",
            "corona",
            "ziekte",
        ] {
            assert!(!is_filler(text), "{text}");
        }
    }
}
