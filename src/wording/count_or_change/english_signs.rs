//! From an English word to what it is a sign of: nouns by their singular, verbs by their stem.

use super::english_nouns as listed;
use super::english_words as words;
use super::index::{Index, List};
use super::signs::Signs;

static NOUNS: Index = Index::of(NOUN_LISTS);
static VERBS: Index = Index::of(VERB_LISTS);
static EXACT: Index = Index::of(EXACT_LISTS);
static SINGLES: Index = Index::of(SINGLE_LISTS);

/// The noun lists; a word may be in more than one.
const NOUN_LISTS: &[List] = &[
    (listed::STATE, Signs::STATE),
    (listed::STATUS, Signs::STATUS),
    (listed::ORGANISATION, Signs::ORGANISATION),
    (listed::GUEST, Signs::GUEST),
    (listed::PERSON, Signs::PERSON),
    (listed::WORK, Signs::WORK),
    (listed::RULE, Signs::RULE),
    (listed::HANDED, Signs::HANDED),
    (listed::PROPOSAL, Signs::PROPOSAL),
    (listed::PUBLIC, Signs::PUBLIC),
    (listed::PARTNER, Signs::PARTNER),
    (listed::BUSINESS, Signs::BUSINESS),
    (listed::AILMENT, Signs::AILMENT),
    (listed::INCOMING, Signs::INCOMING),
    (listed::SPENT, Signs::COSTS),
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
    (words::COVERS, Signs::COVERS),
    (words::HANDLES, Signs::HANDLED),
    (words::STARTS, Signs::STARTS),
    (words::TEACHES, Signs::TEACHES),
    (words::CIRCUMSTANCE, Signs::CIRCUMSTANCE),
];

/// The lists in which a word stands as it is written.
const EXACT_LISTS: &[List] = &[
    (words::QUANTITY, Signs::QUANTITY),
    (words::TREND, Signs::TREND),
    (words::LEADING, Signs::LEADING),
    (words::PREPOSITION, Signs::PREPOSITION),
    (words::RELATIVE, Signs::RELATIVE),
    (words::PURPOSE, Signs::PURPOSE),
    (words::AUXILIARY, Signs::AUXILIARY),
    (words::NEGATION, Signs::NEGATION),
    (words::META, Signs::META),
    (words::THEME, Signs::THEME),
    (words::MORE, Signs::MORE),
    (words::SOCIETY, Signs::SOCIETY),
    (words::OWN_WORK, Signs::OWN_WORK),
    (words::SCHOOL, Signs::SCHOOL),
    (words::COMMAND, Signs::COMMAND),
    (words::JUDGEMENT, Signs::JUDGEMENT),
    (words::JUDGES, Signs::JUDGES),
    (words::OPINION, Signs::OPINION),
    (words::OFFER, Signs::OFFER),
    (words::WORLD, Signs::WORLD),
    (words::WITH, Signs::WITH),
    (words::AND, Signs::AND),
    (words::HAVE, Signs::HAVE),
    (words::ARTICLE, Signs::ARTICLE),
    (words::MORE_OF, Signs::MORE_OF),
    (words::RELATED, Signs::RELATED),
    (words::ASKED, Signs::ASKED),
    (words::ACTIVITY, Signs::ACTIVITY),
    (words::TIMES, Signs::TIMES),
    (words::UNIT, Signs::UNIT),
    (words::REPORT, Signs::REPORT),
    (words::ORGANISED, Signs::ORGANISED),
    (words::TAKEN, Signs::TAKEN),
    (words::PRACTICE, Signs::PRACTICE),
    (words::PAST, Signs::PAST),
    (words::FORMS, Signs::FORMS),
    (words::TURNAROUND, Signs::PROCESS),
    (words::COVERAGE, Signs::COVERAGE),
    (words::POCKET, Signs::POCKET),
    (words::RUNS, Signs::RUNS),
    (words::NUMERALS, Signs::NUMBER),
    (words::FALLING, Signs::FALLING),
    (words::STANDS_IN, Signs::STANDS_IN),
    (words::USES, Signs::USE),
    (words::SECURED, Signs::SECURED),
    (words::ATTENDANCE, Signs::ATTENDANCE),
    (words::RATES, Signs::RATES),
    (words::ACCESS, Signs::ACCESS),
    (words::SUPPORTS, Signs::SUPPORTS),
    (words::ASSIGNED, Signs::ASSIGNED),
    (words::LOOKS_AFTER, Signs::LOOKS_AFTER),
    (words::PAPERS, Signs::PAPERS),
    (words::PROFILES, Signs::PROFILE),
    (words::ASKS_FOR, Signs::ASKS_FOR),
    (words::FILLED, Signs::FILLED),
    (words::INCOME, Signs::OWN_INCOME),
    (words::OWN_CARE, Signs::OWN_CARE),
    (words::UNDONE, Signs::UNDONE),
    (words::TELLS, Signs::TELLS),
    (words::ON_LIST, Signs::ON_LIST),
    (words::ATTAINS, Signs::ATTAINS),
    (words::FOR_NOW, Signs::FOR_NOW),
    (words::BESIDE_SCHOOL, Signs::COURSE),
    (words::OF_ALL, Signs::REGULAR),
];

/// Words with a part of their own, too few for a list.
const SINGLE_LISTS: &[List] = &[
    (&["action", "actions"], Signs::ACTION),
    (&["agreed"], Signs::AGREED),
    (&["as"], Signs::AS),
    (&["at"], Signs::AT),
    (&["by"], Signs::BY),
    (
        &["appointed", "consulted", "invited", "nominated"],
        Signs::CONSULTED,
    ),
    (
        &[
            "day",
            "days",
            "hours",
            "hrs",
            "minutes",
            "month",
            "months",
            "period",
            "quarter",
            "speed",
            "time",
            "times",
            "turnaround",
            "weeks",
            "year",
        ],
        Signs::DURATION,
    ),
    (&["coverage", "production"], Signs::EXTENT),
    (&["food"], Signs::FOOD),
    (&["from"], Signs::FROM),
    (&["having"], Signs::HAVING),
    (&["in"], Signs::IN),
    (&["including"], Signs::INCLUDING),
    (&["into"], Signs::INTO),
    (&["journey"], Signs::JOURNEY),
    (&["known"], Signs::KNOWN),
    (&["back", "still"], Signs::LASTING),
    (&["funding", "meeting"], Signs::MEETS),
    (&["of"], Signs::OF),
    (&["often"], Signs::OFTEN),
    (&["or"], Signs::OR),
    (&["placed"], Signs::PLACED),
    (&["plan", "plans"], Signs::PLANS),
    (&["per", "ratio"], Signs::RATE),
    (&["level", "levels"], Signs::SHARE),
    (&["place"], Signs::STANDS),
    (&["that"], Signs::THAT),
    (&["their", "whose"], Signs::THEIR),
    (&["after", "through", "via"], Signs::THROUGH),
    (&["to"], Signs::TO),
    (&["up"], Signs::UP),
    (&["where"], Signs::WHERE),
    (&["within"], Signs::WITHIN),
];

/// What an English word, in lower case, is a sign of.
pub(super) fn signs_of(word: &str) -> Signs {
    let mut signs = EXACT.signs(word).and(SINGLES.signs(word));
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
    let mut known = nouns(owner).and(verbs(owner));
    if known == Signs::NONE && signs == Signs::NONE {
        // `cash-for-work`, `community-based`: the last part is what it is.
        if let Some((first, last)) = owner.rsplit_once('-') {
            known = nouns(last);
            // `re-trained` is done with people, `wind-powered` says what kind of thing it is.
            if matches!(
                first,
                "co" | "de" | "non" | "over" | "pre" | "re" | "self" | "un" | "under"
            ) {
                known = known.and(verbs(last));
            }
        }
    }
    signs = signs.and(known);
    let plural = owner
        .strip_suffix('s')
        .is_some_and(|single| NOUNS.signs(single) != Signs::NONE);
    signs.add(
        Signs::PLURAL,
        plural || matches!(owner, "children" | "men" | "people" | "women"),
    );
    signs.add(
        Signs::ING,
        (word.len() > 5 && word.ends_with("ing")) || word == "using",
    );
    signs.add(Signs::PARTICIPLE, word.len() > 4 && word.ends_with("ed"));
    signs
}

/// What a word is a sign of in a text that is known to be English: *emptiers* and *lobbyists* do something for a living,
/// though they are in no list. Other languages have such words too, so they tell nothing of the language.
pub(super) fn signs_in_english(word: &str) -> Signs {
    let signs = signs_of(word);
    let doers = ["ers", "ors", "ists", "ees"]
        .iter()
        .any(|ending| word.ends_with(ending));
    if doers && word.len() > 6 && signs == Signs::NONE {
        Signs::PERSON.and(Signs::PLURAL)
    } else {
        signs
    }
}

/// The nouns of which the word is the singular or the plural.
fn nouns(word: &str) -> Signs {
    let mut signs = Signs::NONE;
    for ending in ["", "s", "es", "’s"] {
        if let Some(single) = word.strip_suffix(ending) {
            signs = signs.and(NOUNS.signs(single));
        }
    }
    // *bakeries*, but *deliveries* are births and stand in a list of their own.
    if signs == Signs::NONE
        && let Some(start) = word.strip_suffix("ies")
    {
        signs = signs.and(NOUNS.joined(start, "y"));
    }
    signs
}

/// The verbs of which the word is a form: the stem itself, or a regular form of it.
fn verbs(word: &str) -> Signs {
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
        crate::wording::lexicon::assert_sorted(listed::ALL);
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
        assert!(signs_of("latrines").any(Signs::WORK));
        assert!(signs_of("smallholders").any(Signs::PERSON));
        assert!(signs_of("round-tables").any(Signs::WORK));
    }
}
