//! Small numbers of people in words: *twee jongeren*, *one carer*.

use std::ops::Range;

use crate::wording::text::{Lowered, Piece, Shape};

/// How many are few: fewer than five, as words.
const FEW: &[&str] = &[
    "drie", "eén", "four", "one", "three", "twee", "two", "vier", "één",
];
/// The bytes of the longest of them.
const LONGEST: usize = 5;
/// People of whom a welfare organisation tells.
const PEOPLE: &[&str] = &[
    "bezoeker",
    "bezoekers",
    "bewoner",
    "bewoners",
    "boy",
    "boys",
    "broer",
    "broers",
    "buurman",
    "buurmannen",
    "buurtbewoner",
    "buurtbewoners",
    "buurvrouw",
    "buurvrouwen",
    "carer",
    "carers",
    "child",
    "children",
    "client",
    "clients",
    "cliënt",
    "cliënten",
    "cliënte",
    "dame",
    "dames",
    "daughter",
    "daughters",
    "deelneemster",
    "deelneemsters",
    "deelnemer",
    "deelnemers",
    "dochter",
    "dochters",
    "echtpaar",
    "echtparen",
    "families",
    "family",
    "father",
    "fathers",
    "gast",
    "gasten",
    "gezin",
    "gezinnen",
    "girl",
    "girls",
    "heren",
    "huishouden",
    "huishoudens",
    "inwoner",
    "inwoners",
    "jeugdige",
    "jeugdigen",
    "jongen",
    "jongens",
    "jongere",
    "jongeren",
    "kind",
    "kinderen",
    "leerling",
    "leerlingen",
    "man",
    "mannen",
    "mantelzorger",
    "mantelzorgers",
    "meisje",
    "meisjes",
    "men",
    "mens",
    "mensen",
    "moeder",
    "moeders",
    "mother",
    "mothers",
    "neighbour",
    "neighbours",
    "nieuwkomer",
    "nieuwkomers",
    "oudere",
    "ouderen",
    "participant",
    "participants",
    "patiënt",
    "patiënten",
    "pensioner",
    "pensioners",
    "people",
    "person",
    "personen",
    "persoon",
    "refugee",
    "refugees",
    "resident",
    "residents",
    "senior",
    "senioren",
    "seniors",
    "son",
    "sons",
    "statushouder",
    "statushouders",
    "teenager",
    "teenagers",
    "vader",
    "vaders",
    "vluchteling",
    "vluchtelingen",
    "visitor",
    "visitors",
    "vrouw",
    "vrouwen",
    "weduwe",
    "weduwen",
    "weduwnaar",
    "weduwnaars",
    "werkzoekende",
    "werkzoekenden",
    "woman",
    "women",
    "youngster",
    "youngsters",
    "zoon",
    "zonen",
    "zussen",
    "zus",
];
/// What stands behind a number that counts no people: *één op de vijf*, *two in five*, *een van de*.
const RATES: &[&str] = &["in", "keer", "of", "op", "out", "tot", "uit", "van", "à"];
/// What stands behind people of whom there are so many each time: *twee deelnemers per groep*.
const EACH: &[&str] = &["each", "elk", "ieder", "per"];
/// How many words may stand between the number and the people: *twee jonge alleenstaande moeders*.
const BETWEEN: usize = 2;

/// Where a text tells of one to four people in words.
///
/// A number in figures is held against the figures of the report; a number in words is read by nobody but people, and
/// *één mantelzorger met Parkinson* is known to the whole street. It is advice: often the person wishes to be told of.
///
/// ```
/// use vernieuwend_verantwoorden::engine::wording::few_people;
///
/// let text = "Daarna zijn twee jonge mantelzorgers gestopt.";
/// assert_eq!(few_people(text).map(|range| &text[range]), Some("twee jonge mantelzorgers"));
/// assert_eq!(few_people("Eén op de vijf mensen is eenzaam."), None);
/// ```
#[doc(alias = "kleine aantallen")]
pub fn few_people(text: &str) -> Option<Range<usize>> {
    if !may_tell(text) {
        return None;
    }
    let lowered = Lowered::new(text);
    let pieces: Vec<Piece> = lowered.pieces().collect();
    let word = |at: usize| {
        let piece = pieces.get(at).filter(|piece| piece.shape == Shape::Word)?;
        Some(lowered.get(&piece.range))
    };
    (0..pieces.len()).find_map(|at| {
        word(at).filter(|number| FEW.contains(number))?;
        let people = (at + 1..=at + 1 + BETWEEN)
            .take_while(|next| word(*next).is_some_and(|word| !RATES.contains(&word)))
            .find(|next| word(*next).is_some_and(|word| PEOPLE.contains(&word)))?;
        let each = word(people + 1).is_some_and(|word| EACH.contains(&word));
        let (first, last) = (pieces.get(at)?, pieces.get(people)?);
        (!each).then_some(first.range.start..last.range.end)
    })
}

/// Whether one of the numbers may be in the text: most texts are done with here.
fn may_tell(text: &str) -> bool {
    let is_few = |word: &str| {
        let word = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let same = |few: &&str| word.chars().flat_map(char::to_lowercase).eq(few.chars());
        // None is longer, and few words are as short.
        word.len() <= LONGEST && FEW.iter().any(same)
    };
    ends_like_one(text.as_bytes()) && text.split([' ', '\n']).any(is_few)
}

/// Whether the end of a number and a blank are in the text, looked for in many bytes at a time.
#[allow(
    clippy::needless_bitwise_bool,
    reason = "without a way out between bytes many are compared at a time"
)]
fn ends_like_one(bytes: &[u8]) -> bool {
    let rest = |from: usize| bytes.get(from..).unwrap_or(&[]);
    let fours = bytes.iter().zip(rest(1)).zip(rest(2)).zip(rest(3));
    // Without a way out between bytes: that is how a processor goes fast.
    fours.fold(false, |any, (((first, second), third), after)| {
        let has = |[x, y, z]: &[u8; 3]| (first == x) & (second == y) & (third == z);
        // Twee, drie, vier, één; two, three, four, one.
        let end = has(b"wee")
            | has(b"rie")
            | has(b"ier")
            | has(&[0xc3, 0xa9, b'n'])
            | has(b"two")
            | has(b"Two")
            | has(b"ree")
            | has(b"our")
            | has(b"one")
            | has(b"One");
        any | (end & ((*after == b' ') | (*after == b'\n')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_people_in_words_are_found() {
        for (text, words) in [
            ("Er kwamen twee jongeren.", "twee jongeren"),
            ("Eén mantelzorger met Parkinson stopte", "Eén mantelzorger"),
            ("één mantelzorger", "één mantelzorger"),
            ("met drie alleenstaande moeders", "drie alleenstaande moeders"),
            ("Vier gezinnen uit Noord", "Vier gezinnen"),
            ("Two young carers left.", "Two young carers"),
            ("only one woman", "one woman"),
            ("Three refugees found work", "Three refugees"),
            ("four people", "four people"),
        ] {
            let found = few_people(text).map_or("", |range| &text[range]);
            assert_eq!(found, words, "{text}");
        }
    }

    #[test]
    fn ordinary_texts_are_silent() {
        for text in [
            "",
            "Een mantelzorger vertelt",
            "één op de vijf mensen",
            "één van de bewoners",
            "one in five people",
            "one of the residents",
            "twee keer per week",
            "drie dagdelen, mensen kwamen graag",
            "twee deelnemers per begeleider",
            "twee medewerkers",
            "vijf jongeren",
            "vierentwintig bewoners",
            "dertig gezinnen",
            "hier wonen vooral ouderen",
        ] {
            assert_eq!(few_people(text), None, "{text}");
        }
    }
}
