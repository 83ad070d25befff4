//! From a Dutch word to what it is a sign of: compounds by their last part, verbs by their stem.

use super::dutch_nouns as nouns;
use super::dutch_words as words;
use super::index::{Index, LONGEST, List};
use super::signs::Signs;

/// The nouns by what they mean alone, and by what they mean as a last part only; of equally long parts the first wins.
static NOUNS: Index = Index::of(NOUN_LISTS);
static NOUN_TAILS: Index = Index::of_tails(NOUN_LISTS);
static VERBS: Index = Index::of(VERB_LISTS);
static EXACT: Index = Index::of(EXACT_LISTS);

const NOUN_LISTS: &[List] = &[
    (nouns::STATE, Signs::STATE),
    (nouns::STATUS, Signs::STATUS),
    (nouns::ORGANISATION, Signs::ORGANISATION),
    (nouns::PLACE, Signs::ORGANISATION.and(Signs::PLACE)),
    (nouns::PARTICIPANT, Signs::PARTICIPANT),
    (nouns::PERSON, Signs::PERSON),
    (nouns::EFFORT, Signs::EFFORT),
];

const VERB_LISTS: &[List] = &[
    (words::REACHED, Signs::REACHED),
    (words::MADE, Signs::MADE),
    (words::GOTTEN, Signs::GOTTEN),
    (words::BECOME, Signs::BECOME),
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
    (words::PASSIVE, Signs::PASSIVE),
    (words::NEGATION, Signs::NEGATION),
    (words::META, Signs::META),
    (words::THEME, Signs::THEME),
    (words::MORE, Signs::MORE),
    (words::SELF, Signs::SELF),
    (words::BEFALLS, Signs::BEFALLS),
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
    (words::HANDLED, Signs::HANDLED),
    (words::LISTED, Signs::LISTED),
    (words::LEVEL, Signs::LEVEL),
    (words::PROCESS, Signs::PROCESS),
    (words::SOCIETY, Signs::SOCIETY),
    (words::QUALITY, Signs::QUALITY),
    (words::WITH, Signs::WITH),
    (words::MORE_OF, Signs::MORE_OF),
    (words::PERCEIVED, Signs::PERCEIVED),
    (words::SOCIAL, Signs::SOCIAL),
    (words::CONTACT, Signs::CONTACT),
    (words::WOULD, Signs::WOULD),
    (words::AGAIN, Signs::AGAIN),
    (words::DEVOTED, Signs::DEVOTED),
    (words::PLAN, Signs::RULE),
    (words::TAKES_PART, Signs::TAKES_PART),
    (words::MOVING, Signs::MOVING),
    (words::FALLING, Signs::FALLING),
    (words::AFTER, Signs::AFTER),
    (words::TOPIC, Signs::TOPIC),
    (words::ALONE, Signs::ALONE),
    (words::OUTSIDE, Signs::OUTSIDE),
    (words::PROFESSION, Signs::PROFESSION),
    (words::CRAFT, Signs::CRAFT),
    (words::GIVES, Signs::GIVES),
    (words::STARTS, Signs::STARTS),
    (words::UNIT, Signs::UNIT.and(Signs::EFFORT)),
    (words::CERTIFICATE, Signs::CERTIFICATE),
    (words::GIVER, Signs::GIVER),
    (words::NUMERAL, Signs::NUMERAL),
    (words::MYSELF, Signs::MYSELF),
    (words::CAUSES, Signs::CAUSES),
    (words::JOINS, Signs::JOINS),
    (words::HAVE, Signs::HAVE),
    (words::UNIQUE, Signs::UNIQUE),
    (words::STEADY, Signs::STEADY),
    (words::HOW_HIGH, Signs::HOW_HIGH),
    (words::CARE, Signs::CARE),
    (words::HELPS, Signs::HELPS),
    (words::CAME_OFF, Signs::CAME_OFF),
    (words::DEGREE, Signs::DEGREE),
    (words::MEMBER, Signs::MEMBER),
    (words::INVOLVED, Signs::INVOLVED),
    (words::WE, Signs::WE),
    (words::AT, Signs::AT),
];

/// The shortest part of a compound that is looked for, and what must stand before it at least.
const SHORTEST_PART: usize = 3;

/// What a Dutch word, in lower case, is a sign of.
pub(super) fn signs_of(word: &str) -> Signs {
    let mut signs = EXACT.signs(word);
    signs.add(Signs::AND, word == "en");
    signs.add(Signs::IN, word == "in");
    signs.add(Signs::OF, word == "van");
    signs.add(Signs::RATE, word == "per");
    signs.add(Signs::NEGATION, word == "zonder");
    signs.add(Signs::OF_WHICH, word == "waarvan");
    // The last words of *neemt … deel* and *in beeld*.
    signs.add(Signs::PART, word == "deel");
    signs.add(Signs::STANDS, word == "beeld");
    signs.add(
        Signs::WHERE,
        signs.any(Signs::RELATIVE) && !matches!(word, "dat" | "die"),
    );
    signs = signs.and(shape(word));
    if signs.any(
        Signs::PREPOSITION
            .and(Signs::RELATIVE)
            .and(Signs::AUXILIARY)
            .and(Signs::AND),
    ) {
        return signs;
    }
    let mut noun = noun(word);
    // *vrijwilliger* compares nothing.
    if noun != Signs::NONE && !EXACT.signs(word).any(Signs::MORE) {
        signs = signs.without(Signs::MORE);
    }
    if noun == Signs::NONE {
        noun.add(Signs::JUDGEMENT, word.ends_with("tevredenheid"));
    }
    noun.add(Signs::STATE, word == "werk");
    // What is not judged by its movement is a judgement: *rapportcijfer*.
    if signs.any(Signs::JUDGEMENT) {
        noun = noun.without(Signs::STATE);
    }
    // *niet-sporters*, *niet-gebruik*: who does not, and that it is not done, is a state; *niet-betalende* names no one.
    if word.starts_with("niet-") && !signs.any(Signs::DOING) {
        noun = Signs::STATE;
    }
    noun.add(
        Signs::COMPLIMENT,
        ["bedank", "compliment", "waardering"]
            .iter()
            .any(|start| word.starts_with(start)),
    );
    let verb = verb(word);
    // *afgesloten* holds *loten*: a verb in its own right is no compound.
    if verb != Signs::NONE && looks_like_participle(word) && !is_listed_noun(word) {
        noun = Signs::NONE;
    }
    // *voelt*, *ervaart*: what one person does.
    signs.add(
        Signs::FINITE,
        noun == Signs::NONE
            && verb.any(Signs::BECOME)
            && (word.ends_with('t') || words::ABLE.contains(&word)),
    );
    signs = signs.and(noun).and(verb);
    signs.add(Signs::PARTICIPLE, looks_like_participle(word));
    // *uitgedeelde*, as it stands before a noun.
    let before_noun = (word.ends_with("de") || word.ends_with("te"))
        && word.strip_suffix('e').is_some_and(looks_like_participle);
    signs.add(Signs::PARTICIPLE.and(Signs::BEFORE_NOUN), before_noun);
    signs
}

/// What the ending of a word says, whether the word is known or not.
fn shape(word: &str) -> Signs {
    let ends = |endings: &[&str]| {
        endings
            .iter()
            .any(|ending| word.len() > ending.len() + SHORTEST_PART && word.ends_with(ending))
    };
    let mut signs = Signs::NONE;
    // *aanleidingen*, *boekjes*: things that come in pieces.
    signs.add(Signs::PIECES, ends(&["ingen", "jes"]));
    // *werkende*, *lerend*: what somebody is doing.
    signs.add(Signs::DOING, ends(&["end", "ende"]));
    // *gelukkiger*, *weerbaarder*
    signs.add(Signs::MORE, ends(&["aarder", "iger"]));
    signs.add(Signs::PLURAL, ends(&["en"]));
    signs.add(Signs::QUALITY, ends(words::QUALITY_ENDINGS));
    signs.add(Signs::PROFESSION, word.contains("maatschappelijk"));
    signs
}

/// The longest last part of a word that is a known noun.
fn noun(word: &str) -> Signs {
    // Longer parts are in no list: however long the word, only so many are looked up.
    let from = word.len().saturating_sub(LONGEST);
    let offsets = word.char_indices().map(|(offset, _)| offset);
    for offset in offsets.skip_while(|&offset| offset < from) {
        let Some(part) = word.get(offset..) else {
            continue;
        };
        if part.len() < SHORTEST_PART || (offset > 0 && offset < SHORTEST_PART) {
            continue;
        }
        if let Some(signs) = last_part(part, offset > 0) {
            // *discriminatiemeldingen*: what is reported is in the word itself.
            let of_state = signs.any(Signs::REPORT) && word.get(..offset).is_some_and(begins_with_state);
            return if of_state { Signs::STATE } else { signs };
        }
    }
    Signs::NONE
}

/// Says whether a noun is listed as it is written, not only its last part.
fn is_listed_noun(word: &str) -> bool {
    NOUNS.get(word).is_some() || singular(word).is_some_and(|one| NOUNS.get(one).is_some())
}

/// What a whole noun is a sign of, or the last part of one.
fn last_part(part: &str, of_compound: bool) -> Option<Signs> {
    let listed = |part: &str| {
        // *-gebruik*: what a word means as a last part only goes before what it means alone.
        let as_tail = NOUN_TAILS.get(part).filter(|_| of_compound);
        as_tail.or_else(|| NOUNS.get(part))
    };
    let mut signs = listed(part).or_else(|| singular(part).and_then(listed))?;
    // The sign of the report goes with the noun it belongs to: *buurtmelding* is one too.
    let also = EXACT.signs(part);
    signs.add(Signs::REPORT, signs == Signs::EFFORT && also.any(Signs::REPORT));
    signs.add(Signs::TRAIT, also.any(Signs::TRAIT));
    Some(signs)
}

/// Says whether what stands before the last part of a compound is a state, also with a linking sound.
fn begins_with_state(first: &str) -> bool {
    let first = first.trim_end_matches('-');
    let linked = first.strip_suffix('s').or_else(|| first.strip_suffix('e'));
    let is_state = |word: &str| NOUNS.get(word).is_some_and(|signs| signs.any(Signs::STATE));
    is_state(first) || linked.is_some_and(is_state)
}

/// A noun without the ending of a regular plural: *toetsen*, *koppels*, *foto's*.
fn singular(noun: &str) -> Option<&str> {
    noun.strip_suffix("'s")
        .or_else(|| noun.strip_suffix("en"))
        .or_else(|| noun.strip_suffix('s'))
        .filter(|one| one.len() > SHORTEST_PART)
}

/// The verbs of which the word is a form: its stem, or its stem without the *ge* of the participle.
pub(super) fn verb(word: &str) -> Signs {
    const ENDINGS: [&str; 10] = ["", "t", "d", "de", "te", "den", "ten", "e", "en", "n"];
    let mut signs = Signs::NONE;
    for ending in ENDINGS {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= 2) else {
            continue;
        };
        signs = signs.and(VERBS.signs(stem));
        if matches!(ending, "e" | "en") {
            signs = signs.and(respelled(stem));
        }
        // *gestroomd* and *doorgestroomd*: the stem is what is left without the *ge*; *gesprek* is a noun.
        // So is *opgeleid*, of which the stem ends as the participle does; *gebied* is a noun.
        let whole = stem.ends_with(['d', 't']) && !is_listed_noun(word);
        for (at, _) in stem
            .match_indices("ge")
            .take(3)
            .filter(|_| whole || !ending.is_empty())
        {
            if let (Some(before), Some(after)) = (stem.get(..at), stem.get(at + 2..))
                && at <= 6
                && after.len() >= 2
            {
                signs = signs.and(VERBS.joined(before, after));
            }
        }
    }
    signs
}

/// The verbs of which the stem is written otherwise before a vowel: *leggen*, *maken*, *geven*, *lezen*.
fn respelled(stem: &str) -> Signs {
    let mut back = stem.chars().rev();
    let (Some(last), Some(vowel)) = (back.next(), back.next()) else {
        return Signs::NONE;
    };
    let Some(short) = stem.strip_suffix(last) else {
        return Signs::NONE;
    };
    if last == vowel {
        return VERBS.signs(short);
    }
    let hard = match last {
        'v' => 'f',
        'z' => 's',
        other => other,
    };
    let mut written = String::from(short);
    if is_vowel(vowel) && !back.next().is_some_and(is_vowel) {
        written.push(vowel);
    } else if hard == last {
        return Signs::NONE;
    }
    written.push(hard);
    VERBS.signs(&written)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
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
        crate::wording::lexicon::assert_sorted(nouns::ALL);
    }

    #[test]
    fn a_compound_is_known_by_its_last_part() {
        assert!(signs_of("mantelzorgbijeenkomsten").any(Signs::EFFORT));
        assert!(signs_of("werkfit-trajecten").any(Signs::EFFORT));
        assert!(signs_of("overlastmeldingen").any(Signs::STATE));
        assert!(signs_of("wijkbewoners").any(Signs::PERSON));
        assert!(!signs_of("groente").any(Signs::EFFORT));
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
