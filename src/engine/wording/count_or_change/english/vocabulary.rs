//! From an English word to what it is a sign of: nouns by their singular, verbs by their stem.

use super::super::index::{Index, List};
use super::super::signs::Signs;
use super::{nouns, words};

static NOUNS: Index = Index::of(NOUN_LISTS);
static VERBS: Index = Index::of(VERB_LISTS);
static EXACT: Index = Index::of(EXACT_LISTS);

/// The noun lists; a word may be in more than one.
const NOUN_LISTS: &[List] = &[
    (nouns::STATE, Signs::STATE),
    (nouns::STATUS, Signs::STATUS),
    (nouns::ORGANISATION, Signs::ORGANISATION),
    (nouns::PARTICIPANT, Signs::PARTICIPANT),
    (nouns::PERSON, Signs::PERSON),
    (nouns::EFFORT, Signs::EFFORT),
    (nouns::RULE, Signs::RULE),
    (nouns::PUBLIC, Signs::PUBLIC),
    (nouns::PARTNER, Signs::PARTNER),
    (nouns::PROBLEM, Signs::PROBLEM),
    (nouns::SPENT, Signs::COSTS),
];

const VERB_LISTS: &[List] = &[
    (words::REACHED, Signs::REACHED),
    (words::MADE, Signs::MADE),
    (words::GOTTEN, Signs::GOTTEN),
    (words::BECOME, Signs::BECOME),
    (words::ADOPTED, Signs::ADOPTED),
    (words::TAKES_PART, Signs::TAKES_PART),
    (words::INVOLVED, Signs::INVOLVED),
    (words::DELIVERED, Signs::DELIVERED),
    (words::CIRCUMSTANCE, Signs::CIRCUMSTANCE),
];

/// The lists in which a word stands as it is written.
const EXACT_LISTS: &[List] = &[
    (words::QUANTITY, Signs::QUANTITY),
    (words::TREND, Signs::TREND),
    (words::FALLING, Signs::FALLING),
    (words::LEADING, Signs::LEADING),
    (words::NUMERALS, Signs::NUMBER),
    (words::PREPOSITION, Signs::PREPOSITION),
    (words::RELATIVE, Signs::RELATIVE),
    (words::PURPOSE, Signs::PURPOSE),
    (words::AUXILIARY, Signs::AUXILIARY),
    (words::WITH, Signs::WITH),
    (words::AND, Signs::AND),
    (words::META, Signs::META),
    (words::THEME, Signs::THEME),
    (words::MORE, Signs::MORE),
    (words::SOCIETY, Signs::SOCIETY),
    (words::ACTIVITY, Signs::ACTIVITY),
    (words::OWN_OFFER, Signs::OWN_OFFER),
    (words::COMMAND, Signs::COMMAND),
    (words::JUDGEMENT, Signs::JUDGEMENT),
    (words::JUDGES, Signs::JUDGES),
    (words::OPINION, Signs::OPINION),
    (words::OFFER, Signs::OFFER),
    (words::WORLD, Signs::WORLD),
    (words::SCHOOL, Signs::SCHOOL),
    (words::PAST, Signs::PAST),
    (words::FORMS, Signs::FORMS),
    (words::PROCESS, Signs::PROCESS),
    (words::DURATION, Signs::DURATION),
    (words::RATES, Signs::RATES),
    (words::STANDS_IN, Signs::STANDS_IN),
    (&["as"], Signs::AS),
    (&["attendance"], Signs::ATTENDANCE),
    (&["by"], Signs::BY),
    (&["from"], Signs::FROM),
    (&["in"], Signs::IN),
    (&["back", "still"], Signs::LASTING),
    (&["of"], Signs::OF),
    (&["to"], Signs::TO),
];

/// First parts behind which a hyphenated word is the verb that it ends in: *re-trained*.
const PREFIXES: &[&str] = &["co", "de", "non", "over", "pre", "re", "self", "un", "under"];

/// Endings of people who do something for a living, in the plural, and what stands before them at least.
const DOERS: &[&str] = &["ers", "ors", "ists", "ees"];
const SHORTEST_DOER: usize = 7;

/// Shorter words are no form of a verb: *king*, *red*.
const SHORTEST_ING: usize = 6;
const SHORTEST_PARTICIPLE: usize = 5;

/// What an English word, in lower case, is a sign of.
pub(in super::super) fn signs_of(word: &str) -> Signs {
    let mut signs = EXACT.signs(word);
    let closed = Signs::PREPOSITION
        .and(Signs::RELATIVE)
        .and(Signs::AUXILIARY)
        .and(Signs::PURPOSE)
        .and(Signs::WITH)
        .and(Signs::AND);
    if signs.any(closed) {
        return signs;
    }
    let owner = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word);
    let mut known = noun(owner).and(verb(owner));
    // `cash-for-work`, `community-based`: the last part is what it is.
    if known == Signs::NONE
        && signs == Signs::NONE
        && let Some((first, last)) = owner.rsplit_once('-')
    {
        known = noun(last);
        if PREFIXES.contains(&first) {
            known = known.and(verb(last));
        }
    }
    signs = signs.and(known);
    signs.add(
        Signs::ING,
        (word.len() >= SHORTEST_ING && word.ends_with("ing")) || word == "using",
    );
    signs.add(
        Signs::PARTICIPLE,
        word.len() >= SHORTEST_PARTICIPLE && word.ends_with("ed"),
    );
    signs
}

/// What a word is a sign of in a text that is known to be English: *emptiers* and *lobbyists* do something for a living,
/// though they are in no list. Other languages have such words too, so they tell nothing of the language.
pub(super) fn signs_in_english(word: &str) -> Signs {
    let signs = signs_of(word);
    let doers = word.len() >= SHORTEST_DOER && DOERS.iter().any(|ending| word.ends_with(ending));
    if doers && signs == Signs::NONE {
        Signs::PERSON
    } else {
        signs
    }
}

/// The nouns of which the word is the singular or the plural.
fn noun(word: &str) -> Signs {
    let mut signs = Signs::NONE;
    for ending in ["", "s", "es", "’s"] {
        if let Some(single) = word.strip_suffix(ending) {
            signs = signs.and(NOUNS.signs(single));
        }
    }
    // *bakeries*
    if signs == Signs::NONE
        && let Some(start) = word.strip_suffix("ies")
    {
        signs = signs.and(NOUNS.joined(start, "y"));
    }
    signs
}

/// The verbs of which the word is a form: the stem itself, or a regular form of it.
fn verb(word: &str) -> Signs {
    let mut signs = VERBS.signs(word);
    for ending in ["s", "es", "d", "ed", "ing"] {
        let Some(base) = word.strip_suffix(ending) else {
            continue;
        };
        signs = signs.and(VERBS.signs(base));
        // *providing*, *referred*, *applies*
        if ending == "ing" {
            signs = signs.and(VERBS.joined(base, "e"));
        }
        if let Some(single) = undoubled(base) {
            signs = signs.and(VERBS.signs(single));
        }
        if let Some(start) = base.strip_suffix('i') {
            signs = signs.and(VERBS.joined(start, "y"));
        }
    }
    signs
}

/// A stem without the second of two equal letters at its end.
fn undoubled(base: &str) -> Option<&str> {
    let mut back = base.char_indices().rev();
    match (back.next(), back.next()) {
        (Some((at, one)), Some((_, two))) if one == two => base.get(..at),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        crate::wording::lexicon::assert_sorted(nouns::ALL);
        crate::wording::lexicon::assert_sorted(words::ALL);
    }

    #[test]
    fn a_verb_is_known_in_its_forms() {
        for form in ["refer", "refers", "referred", "referring"] {
            assert!(signs_of(form).any(Signs::REACHED), "{form}");
        }
        for form in ["applies", "applied", "applying", "practises", "practicing"] {
            assert!(signs_of(form).any(Signs::BECOME), "{form}");
        }
        assert!(signs_of("distributed").any(Signs::MADE));
    }

    #[test]
    fn a_noun_is_known_in_the_plural_and_behind_a_hyphen() {
        assert!(signs_of("latrines").any(Signs::EFFORT));
        assert!(signs_of("smallholders").any(Signs::PERSON));
        assert!(signs_of("round-tables").any(Signs::EFFORT));
    }
}
