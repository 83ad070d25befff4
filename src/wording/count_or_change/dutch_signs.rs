//! From a Dutch word to what it is a sign of: compounds by their last part, verbs by their stem.

use super::dutch_words as words;
use super::signs::Signs;
use crate::wording::lexicon::{holds, holds_joined};

/// The noun lists, in the order in which equally long parts win.
static NOUNS: &[(&[&str], Signs)] = &[
    (words::STATE, Signs::STATE),
    (words::STATUS, Signs::STATUS),
    (words::ORGANISATION, Signs::ORGANISATION),
    (words::PLACE, Signs::ORGANISATION.and(Signs::PLACE)),
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
    (words::SHARE, Signs::SHARE),
    (words::SUCCESS, Signs::SUCCESS),
    (words::MOVES, Signs::MOVES),
    (words::USE, Signs::USE),
    (words::ATTAINED, Signs::ATTAINED),
    (words::LESS, Signs::LESS),
    (words::GIVEN, Signs::GIVEN),
    (words::LISTED, Signs::LISTED),
    (words::LEVEL, Signs::LEVEL),
    (words::PROCESS, Signs::PROCESS),
    (words::QUALITY, Signs::QUALITY),
];

/// Endings of words that say what quality somebody or something has: *rookvrije*, *klimaatbestendig*.
static QUALITIES: [&str; 9] = [
    "arme",
    "bestendig",
    "bestendige",
    "neutraal",
    "neutrale",
    "proof",
    "vriendelijke",
    "vrij",
    "vrije",
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
    signs.add(Signs::MORE_OF, matches!(word, "extra" | "meer" | "minder"));
    signs.add(Signs::AGAIN, matches!(word, "herhaalde" | "terugkerende"));
    signs.add(
        Signs::PIECES,
        word.len() > 6 && (word.ends_with("ingen") || word.ends_with("jes")),
    );
    signs.add(
        Signs::DEVOTED,
        matches!(word, "inzet" | "inzetten" | "inspannen" | "inspant"),
    );
    signs.add(Signs::UNIT.and(Signs::WORK), holds(words::UNIT, word));
    signs.add(
        Signs::RULE,
        matches!(
            word,
            "beleidsplan" | "beleidsplannen" | "plan" | "plannen" | "protocol"
        ),
    );
    signs.add(
        Signs::TAKES_PART,
        matches!(word, "nam" | "namen" | "neem" | "neemt" | "nemen"),
    );
    signs.add(Signs::PART, word == "deel");
    signs.add(
        Signs::MOVING,
        matches!(
            word,
            "afgenomen"
                | "daalt"
                | "dalen"
                | "gedaald"
                | "gegroeid"
                | "gestegen"
                | "groeien"
                | "groeit"
                | "stijgen"
                | "stijgt"
                | "toe"
                | "toegenomen"
        ),
    );
    signs.add(Signs::WE, matches!(word, "we" | "wij"));
    signs.add(Signs::AFTER, matches!(word, "dankzij" | "door" | "na" | "sinds"));
    signs.add(Signs::RATE, word == "per");
    signs.add(Signs::AT, matches!(word, "bij" | "via"));
    signs.add(Signs::IN, word == "in");
    signs.add(Signs::STANDS, word == "beeld");
    signs.add(Signs::OF_WHICH, word == "waarvan");
    signs.add(Signs::ALONE, matches!(word, "zelf" | "zelfstandig"));
    signs.add(Signs::CRAFT, matches!(word, "werk" | "wonen"));
    signs.add(
        Signs::PROFESSION,
        word.contains("maatschappelijk") || matches!(word, "begeleid" | "beschermd"),
    );
    signs.add(
        Signs::DOING,
        word.len() > 6 && (word.ends_with("ende") || word.ends_with("end")),
    );
    signs.add(
        Signs::TOPIC,
        matches!(word, "omtrent" | "over" | "rond" | "rondom" | "voor"),
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
    // What is not judged by its movement is a judgement: *rapportcijfer*.
    if signs.any(Signs::JUDGEMENT) {
        noun = noun.without(Signs::STATE);
    }
    // *niet-sporters*, *niet-gebruik*: who does not, and that it is not done, is a state.
    if word.starts_with("niet-") {
        noun = Signs::STATUS;
    }
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
    // *uitgedeelde*, as it stands before a noun.
    let before_noun = (word.ends_with("de") || word.ends_with("te"))
        && word.strip_suffix('e').is_some_and(looks_like_participle);
    signs.add(Signs::PARTICIPLE.and(Signs::BEFORE_NOUN), before_noun);
    signs.add(Signs::PLURAL, word.len() > 5 && word.ends_with("en"));
    signs.add(
        Signs::QUALITY,
        QUALITIES
            .iter()
            .any(|ending| word.len() > ending.len() && word.ends_with(ending)),
    );
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
        // *-gebruik*: what a word means as a last part only goes before what it means alone.
        let as_tail = || {
            NOUNS
                .iter()
                .find(|(list, _)| offset > 0 && holds_joined(list, "-", part))
        };
        let alone = || NOUNS.iter().find(|(list, _)| holds(list, part));
        let in_plural = || singular(part).and_then(|one| NOUNS.iter().find(|(list, _)| holds(list, one)));
        if let Some((_, sign)) = as_tail().or_else(alone).or_else(in_plural) {
            // The sign of the report goes with the noun it belongs to: *buurtmelding* is one too.
            let mut signs = *sign;
            // *discriminatiemeldingen*: what is reported is in the word itself.
            let of_state = holds(words::REPORT, part) && word.get(..offset).is_some_and(begins_with_state);
            if of_state {
                return Signs::STATE;
            }
            signs.add(Signs::REPORT, *sign == Signs::WORK && holds(words::REPORT, part));
            signs.add(Signs::TRAIT, holds(words::TRAIT, part));
            return signs;
        }
    }
    Signs::NONE
}

/// Says whether what stands before the last part of a compound is a state, also with a linking sound.
fn begins_with_state(first: &str) -> bool {
    let first = first.trim_end_matches('-');
    let linked = first.strip_suffix('s').or_else(|| first.strip_suffix('e'));
    holds(words::STATE, first) || linked.is_some_and(|bare| holds(words::STATE, bare))
}

/// A noun without the ending of a regular plural: *toetsen*, *koppels*, *foto's*.
fn singular(noun: &str) -> Option<&str> {
    noun.strip_suffix("'s")
        .or_else(|| noun.strip_suffix("en"))
        .or_else(|| noun.strip_suffix('s'))
        .filter(|one| one.len() > SHORTEST_PART)
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
