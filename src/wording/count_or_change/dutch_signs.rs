//! From a Dutch word to what it is a sign of: compounds by their last part, verbs by their stem.

use super::dutch_words as words;
use super::signs::Signs;
use crate::wording::lexicon::{holds, holds_joined};

/// The noun lists, in the order in which equally long parts win.
static NOUNS: &[(&[&str], Signs)] = &[
    (words::STATE, Signs::STATE),
    (words::STATUS, Signs::STATUS),
    (words::ORGANISATION, Signs::ORGANISATION),
    (words::GUEST, Signs::GUEST),
    (words::PERSON, Signs::PERSON),
    (words::WORK, Signs::WORK),
];

/// The verb lists.
static VERBS: &[(&[&str], Signs)] = &[
    (words::REACHED, Signs::REACHED),
    (words::MADE, Signs::MADE),
    (words::GOTTEN, Signs::GOTTEN),
    (words::BECOME, Signs::BECOME),
];

/// The lists in which a word stands as it is written.
static EXACT: &[(&[&str], Signs)] = &[
    (words::QUANTITY, Signs::QUANTITY),
    (words::TREND, Signs::TREND),
    (words::LEADING, Signs::LEADING),
    (words::PREPOSITION, Signs::PREPOSITION),
    (words::RELATIVE, Signs::RELATIVE),
    (words::PURPOSE, Signs::PURPOSE),
    (words::AUXILIARY, Signs::AUXILIARY),
    (words::PASSIVE, Signs::PASSIVE),
    (words::NEGATION, Signs::NEGATION),
    (words::META, Signs::META),
    (words::THEME, Signs::THEME),
    (words::MORE, Signs::MORE),
    (words::SELF, Signs::SELF),
    (words::HARM, Signs::HARM),
    (words::JUDGEMENT, Signs::JUDGEMENT),
    (words::JUDGES, Signs::JUDGES),
    (words::OPINION, Signs::OPINION),
    (words::OFFER, Signs::OFFER),
    (words::WORLD, Signs::WORLD),
    (words::REPORT, Signs::REPORT),
    (words::TRAIT, Signs::TRAIT),
];

/// The shortest part of a compound that is looked for, and what must stand before it at least.
const SHORTEST_PART: usize = 3;

/// What a Dutch word, in lower case, is a sign of.
pub(super) fn signs_of(word: &str) -> Signs {
    let mut signs = Signs::NONE;
    for (list, sign) in EXACT {
        signs.add(*sign, holds(list, word));
    }
    signs.add(Signs::WITH, matches!(word, "met" | "zonder"));
    signs.add(Signs::PERCEIVED, matches!(word, "ervaren" | "waargenomen"));
    signs.add(
        Signs::SOCIAL,
        matches!(word, "sociale" | "informele" | "betekenisvolle"),
    );
    signs.add(Signs::WOULD, matches!(word, "zou" | "zouden"));
    signs.add(Signs::NEGATION, word == "zonder");
    signs.add(Signs::AND, word == "en");
    signs.add(
        Signs::TOPIC,
        matches!(word, "over" | "rond" | "rondom" | "omtrent"),
    );
    if signs.any(
        Signs::PREPOSITION
            .and(Signs::RELATIVE)
            .and(Signs::AUXILIARY)
            .and(Signs::AND),
    ) {
        return signs;
    }
    let mut noun = noun(word);
    if noun == Signs::NONE {
        noun.add(Signs::JUDGEMENT, word.ends_with("tevredenheid"));
    }
    noun.add(Signs::STATE, word == "werk");
    noun.add(Signs::PROFESSION, word.starts_with("maatschappelijk"));
    noun.add(
        Signs::CONTACT,
        matches!(word, "contacten" | "contact" | "relaties"),
    );
    noun.add(
        Signs::COMPLIMENT,
        ["bedank", "compliment", "waardering"]
            .iter()
            .any(|start| word.starts_with(start)),
    );
    signs = signs.and(noun).and(verb(word));
    // Comparative forms such as *gelukkiger* and *weerbaarder*.
    signs.add(
        Signs::MORE,
        word.len() > 6 && (word.ends_with("iger") || word.ends_with("aarder")),
    );
    signs.add(Signs::PARTICIPLE, looks_like_participle(word));
    signs
}

/// The longest last part of a word that is a known noun.
fn noun(word: &str) -> Signs {
    for (offset, _) in word.char_indices() {
        let Some(part) = word.get(offset..) else {
            continue;
        };
        if part.len() < SHORTEST_PART || (offset > 0 && offset < SHORTEST_PART) {
            continue;
        }
        for (list, sign) in NOUNS {
            if holds(list, part) {
                // The sign of the report goes with the noun it belongs to: *buurtmelding* is one too.
                let mut signs = *sign;
                signs.add(Signs::REPORT, *sign == Signs::WORK && holds(words::REPORT, part));
                signs.add(Signs::TRAIT, holds(words::TRAIT, part));
                return signs;
            }
        }
    }
    Signs::NONE
}

/// The verb lists that hold the word, its stem, or its stem without the *ge* of the participle.
fn verb(word: &str) -> Signs {
    let mut signs = Signs::NONE;
    for (list, sign) in VERBS {
        signs.add(*sign, is_form_of(list, word));
    }
    signs
}

fn is_form_of(list: &[&str], word: &str) -> bool {
    const ENDINGS: [&str; 10] = ["", "t", "d", "de", "te", "den", "ten", "e", "en", "n"];
    ENDINGS.iter().any(|ending| {
        let Some(stem) = word.strip_suffix(ending) else {
            return false;
        };
        if stem.len() < 2 {
            return false;
        }
        if holds(list, stem) {
            return true;
        }
        // *gestroomd* and *doorgestroomd*: the stem is what is left without the *ge*; *gesprek* is a noun.
        !ending.is_empty()
            && stem.match_indices("ge").take(3).any(|(at, _)| {
                let (Some(before), Some(after)) = (stem.get(..at), stem.get(at + 2..)) else {
                    return false;
                };
                at <= 6 && after.len() >= 2 && holds_joined(list, before, after)
            })
    })
}

/// *ge…d*, *ge…t*, *ge…en*, also with something before it, and verbs that never take *ge*.
fn looks_like_participle(word: &str) -> bool {
    let ends = word.ends_with('d') || word.ends_with('t') || word.ends_with("en");
    let starts = ["be", "ver", "ont", "her", "er"]
        .iter()
        .any(|prefix| word.starts_with(prefix));
    word.len() > 5 && ends && (starts || word.find("ge").is_some_and(|at| at <= 6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        crate::wording::lexicon::assert_sorted(words::ALL);
    }

    #[test]
    fn a_compound_is_known_by_its_last_part() {
        assert!(signs_of("mantelzorgbijeenkomsten").any(Signs::WORK));
        assert!(signs_of("werkfit-trajecten").any(Signs::WORK));
        assert!(signs_of("overlastmeldingen").any(Signs::STATE));
        assert!(signs_of("wijkbewoners").any(Signs::PERSON));
        assert!(!signs_of("groente").any(Signs::WORK));
    }

    #[test]
    fn a_verb_is_known_in_its_forms() {
        for form in ["doorstroomt", "doorstroomde", "doorgestroomd", "doorgestroomde"] {
            assert!(signs_of(form).any(Signs::BECOME), "{form}");
        }
        for form in ["georganiseerd", "georganiseerde", "organiseren"] {
            assert!(signs_of(form).any(Signs::MADE), "{form}");
        }
        assert!(signs_of("uitgedeelde").any(Signs::MADE));
        assert!(signs_of("bijgewoond").any(Signs::REACHED));
    }
}
