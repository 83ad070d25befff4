//! From an English word to what it is a sign of: nouns by their singular, verbs by their stem.

use super::english_words as words;
use super::signs::Signs;
use crate::wording::lexicon::{holds, holds_joined};

/// The noun lists; a word may be in more than one.
static NOUNS: &[(&[&str], Signs)] = &[
    (words::STATE, Signs::STATE),
    (words::STATUS, Signs::STATUS),
    (words::ORGANISATION, Signs::ORGANISATION),
    (words::GUEST, Signs::GUEST),
    (words::PERSON, Signs::PERSON),
    (words::WORK, Signs::WORK),
    (words::RULE, Signs::RULE),
    (words::HANDED, Signs::HANDED),
    (words::PROPOSAL, Signs::PROPOSAL),
    (words::PUBLIC, Signs::PUBLIC),
    (words::PARTNER, Signs::PARTNER),
    (words::BUSINESS, Signs::BUSINESS),
];

static VERBS: &[(&[&str], Signs)] = &[
    (words::REACHED, Signs::REACHED),
    (words::MADE, Signs::MADE),
    (words::GOTTEN, Signs::GOTTEN),
    (words::BECOME, Signs::BECOME),
    (words::ADOPTED, Signs::ADOPTED),
    (words::TAKES_PART, Signs::TAKES_PART),
    (words::INVOLVED, Signs::INVOLVED),
    (words::DELIVERED, Signs::DELIVERED),
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
];

/// What an English word, in lower case, is a sign of.
pub(super) fn signs_of(word: &str) -> Signs {
    let mut signs = Signs::NONE;
    for (list, sign) in EXACT {
        signs.add(*sign, holds(list, word));
    }
    signs.add(
        Signs::WITH,
        matches!(word, "with" | "without" | "having" | "avec"),
    );
    signs.add(Signs::TO, word == "to");
    signs.add(Signs::IN, word == "in");
    signs.add(Signs::OF, word == "of");
    signs.add(Signs::AT, word == "at");
    signs.add(Signs::AS, word == "as");
    signs.add(Signs::THEIR, word == "their");
    signs.add(Signs::FROM, word == "from");
    signs.add(Signs::MORE_OF, matches!(word, "fewer" | "less" | "more"));
    signs.add(Signs::HAVE, matches!(word, "has" | "have"));
    signs.add(Signs::ARTICLE, matches!(word, "a" | "an"));
    signs.add(Signs::RELATED, matches!(word, "related" | "relating"));
    signs.add(Signs::WHERE, word == "where");
    signs.add(Signs::LASTING, word == "still");
    signs.add(Signs::STANDS, word == "place");
    signs.add(
        Signs::ASKED,
        matches!(word, "interviewed" | "sampled" | "surveyed"),
    );
    signs.add(Signs::ACTIVITY, matches!(word, "activity" | "activities"));
    signs.add(Signs::TIMES, matches!(word, "times" | "occasions"));
    // What people do with a thing, when *of* follows.
    signs.add(
        Signs::PRACTICE,
        matches!(
            word,
            "application"
                | "engagement"
                | "evidence"
                | "existence"
                | "inclusion"
                | "involvement"
                | "participation"
                | "presence"
                | "proof"
                | "representation"
                | "use"
        ),
    );
    // Past forms without *-ed*: behind a noun they tell what was done to it.
    signs.add(
        Signs::PAST,
        matches!(
            word,
            "bought"
                | "brought"
                | "built"
                | "given"
                | "held"
                | "led"
                | "made"
                | "paid"
                | "put"
                | "run"
                | "sent"
                | "set"
                | "spent"
                | "taken"
                | "written"
        ),
    );
    signs.add(Signs::ATTENDANCE, word == "attendance");
    signs.add(Signs::BY, word == "by");
    signs.add(Signs::TAKEN, matches!(word, "take" | "taken" | "takes" | "took"));
    signs.add(Signs::UP, word == "up");
    signs.add(
        Signs::UNIT,
        matches!(word, "acres" | "ha" | "hectares" | "months"),
    );
    signs.add(
        Signs::REPORT,
        matches!(word, "case" | "cases" | "complaint" | "complaints"),
    );
    signs.add(Signs::ORGANISED, matches!(word, "organised" | "organized"));
    signs.add(Signs::AND, matches!(word, "and" | "or" | "et"));
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
        if let Some((_, last)) = owner.rsplit_once('-') {
            known = nouns(last).and(verbs(last));
        }
    }
    signs = signs.and(known);
    signs.add(Signs::ING, word.len() > 5 && word.ends_with("ing"));
    signs.add(Signs::PARTICIPLE, word.len() > 4 && word.ends_with("ed"));
    signs
}

fn nouns(word: &str) -> Signs {
    let mut signs = Signs::NONE;
    for (list, sign) in NOUNS {
        let found = ["", "s", "es", "’s"].iter().any(|ending| {
            word.strip_suffix(ending)
                .is_some_and(|single| holds(list, single))
        });
        signs.add(*sign, found);
    }
    signs
}

fn verbs(word: &str) -> Signs {
    let mut signs = Signs::NONE;
    for (list, sign) in VERBS {
        signs.add(*sign, is_form_of(list, word));
    }
    signs
}

/// Says whether the word is in the list, or a regular form of a verb in it.
fn is_form_of(list: &[&str], word: &str) -> bool {
    if holds(list, word) {
        return true;
    }
    ["s", "es", "d", "ed", "ing"].iter().any(|ending| {
        let Some(base) = word.strip_suffix(ending) else {
            return false;
        };
        let doubled = || {
            let mut back = base.char_indices().rev();
            match (back.next(), back.next()) {
                (Some((at, one)), Some((_, two))) if one == two => base.get(..at),
                _ => None,
            }
        };
        holds(list, base)
            || (*ending == "ing" && holds_joined(list, base, "e"))
            || doubled().is_some_and(|single| holds(list, single))
            || base
                .strip_suffix('i')
                .is_some_and(|start| holds_joined(list, start, "y"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
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
