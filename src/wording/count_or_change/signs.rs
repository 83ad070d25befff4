//! What a word can be a sign of, and a text as a row of words with their signs.

use std::ops::Range;

use super::Kind;
use crate::wording::text::{Lowered, Shape};

/// A set of signs. One word may be several: *bezoek* is a noun and a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Signs(u128);

macro_rules! signs {
    ($($name:ident = $bit:literal),+ $(,)?) => {
        impl Signs {
            $(pub(super) const $name: Signs = Signs(1 << $bit);)+
        }
    };
}

signs! {
    QUANTITY = 0, TREND = 1, LEADING = 2, PREPOSITION = 3, RELATIVE = 4, PURPOSE = 5, AUXILIARY = 6, PASSIVE = 7,
    NEGATION = 8, META = 9, THEME = 10, PERSON = 11, ORGANISATION = 12, GUEST = 13, STATUS = 14, WORK = 15, STATE = 16,
    REPORT = 17, TRAIT = 18, REACHED = 19, MADE = 20, GOTTEN = 21, BECOME = 22, MORE = 23, SELF = 24, HARM = 25,
    JUDGEMENT = 26, JUDGES = 27, OPINION = 28, OFFER = 29, WORLD = 30, WITH = 31, CODE = 32, STOP = 33, AND = 34,
    TOPIC = 35, RULE = 36, COMMAND = 37, OWN_WORK = 38, ADOPTED = 39, SOCIETY = 40, PARTICIPLE = 41, ING = 42,
    HANDED = 43, NUMBER = 44, PUBLIC = 45, PROPOSAL = 46, TO = 47, IN = 48, ORGANISED = 49, OF = 50, PERCEIVED = 51, SOCIAL = 52, WOULD = 53, CONTACT = 54, COMPLIMENT = 55, BY = 56, TAKES_PART = 57, PARTNER = 58, SCHOOL = 59, PROFESSION = 60, ATTENDANCE = 61, ACTIVITY = 62, TIMES = 63, INVOLVED = 64,
    PRACTICE = 65, PAST = 66, DELIVERED = 67, WHERE = 68, AT = 69, AS = 70, LASTING = 71, BUSINESS = 72, STANDS = 73, ASKED = 74, THEIR = 75, RELATED = 76, HAVE = 77, ARTICLE = 78, FROM = 79, MORE_OF = 80,
    SHARE = 81, WE = 82, USE = 83, SUCCESS = 84, RATE = 85, MOVES = 86, QUALITY = 87, ATTAINED = 88, AFTER = 89,
    DOING = 90, LESS = 91, PROCESS = 92, AGAIN = 93, PIECES = 94, DEVOTED = 95, UNIT = 96, PART = 97, MOVING = 98, NAME = 99, PLACE = 100, HANDLED = 101,
    LISTED = 102, LEVEL = 103, UP = 104, TAKEN = 105, OF_WHICH = 106, ALONE = 107, CRAFT = 108, BEFORE_NOUN = 109,
    PLURAL = 110, OUTSIDE = 111, GIVES = 112, STARTS = 113, FORMS = 114, FALLING = 115, COVERS = 116, DURATION = 117, COVERAGE = 118,
    AILMENT = 123, CIRCUMSTANCE = 124, INCOMING = 125, MEETS = 126, ACCESS = 127,
    // A text is of one language, so what only Dutch asks for may share a bit with what only English does.
    GIVER = 43, NUMERAL = 46, MYSELF = 45, CAUSES = 49, MEMBER = 72, HELPS = 61, CARE = 59, STEADY = 74, UNIQUE = 63, HOW_HIGH = 71, FINITE = 119, DEGREE = 120, CERTIFICATE = 121, CAME_OFF = 122,
    ASSIGNED = 7, PAPERS = 25, ASKS_FOR = 35, FILLED = 51, OWN_CARE = 52, OWN_INCOME = 55, REGULAR = 84, UNDONE = 91, INCLUDING = 82, ATTAINS = 93, ON_LIST = 99, PROFILE = 106, KNOWN = 108, TELLS = 109, OFTEN = 111, COURSE = 119, CONSULTED = 120, AGREED = 121, TEACHES = 122, FOR_NOW = 54,
}

impl Signs {
    pub(super) const NONE: Signs = Signs(0);

    pub(super) const fn and(self, other: Signs) -> Signs {
        Signs(self.0 | other.0)
    }

    /// Says whether at least one of the signs asked for is there.
    pub(super) const fn any(self, of: Signs) -> bool {
        self.0 & of.0 != 0
    }

    /// The signs without those named.
    pub(super) const fn without(self, those: Signs) -> Signs {
        Signs(self.0 & !those.0)
    }

    pub(super) fn add(&mut self, other: Signs, when: bool) {
        if when {
            self.0 |= other.0;
        }
    }
}

/// A word with what it is a sign of.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) range: Range<usize>,
    pub(super) signs: Signs,
    adverb: bool,
}

/// So many pieces of a text are read: an indicator is shorter, and the time stays within bounds.
const LONGEST: usize = 300;

/// Within so many words stand a verb and the part that belongs to it.
const PARTED: usize = 14;

/// A text as a row of words with their signs.
#[derive(Debug)]
pub(super) struct Row {
    words: Vec<Word>,
    /// The word behind the first colon, which ends a heading.
    heading: Option<usize>,
}

impl Row {
    /// Reads the words of a text; what stands between brackets is left out unless all does.
    pub(super) fn read(text: &Lowered, signs_of: impl Fn(&str) -> Signs) -> Self {
        let mut words = Vec::with_capacity(text.as_str().len() / 6);
        let mut heading = None;
        let mut depth = 0_usize;
        for piece in text.pieces().take(LONGEST) {
            let written = text.get(&piece.range);
            let signs = match piece.shape {
                Shape::Word => signs_of(written),
                // `CO2-uitstoot` is a word, `KH-PW1` is none.
                Shape::Code => match written.rsplit_once('-') {
                    Some((_, after)) if after.len() > 3 && after.chars().all(char::is_alphabetic) => {
                        signs_of(after)
                    }
                    _ => Signs::CODE,
                },
                // `75-plussers` is a word, `2.3` and `2.3a` are none.
                Shape::Number => match written.split_once(['-', '‑']) {
                    Some((_, after)) if after.chars().count() > 2 => signs_of(after),
                    _ => Signs::NUMBER,
                },
                Shape::Mark => match written {
                    "(" | "[" => {
                        depth += 1;
                        continue;
                    }
                    ")" | "]" => {
                        depth = depth.saturating_sub(1);
                        continue;
                    }
                    "#" | "€" => Signs::QUANTITY,
                    "%" => Signs::QUANTITY.and(Signs::SHARE),
                    // The hyphen of *taal- en rekenlessen* parts nothing.
                    "-" if words
                        .last()
                        .is_some_and(|word: &Word| word.range.end == piece.range.start) =>
                    {
                        continue;
                    }
                    "." | "," | ";" | ":" | "!" | "?" | "–" | "—" | "-" => Signs::STOP,
                    "&" | "+" => Signs::AND,
                    _ => continue,
                },
            };
            if depth == 0 && written == ":" {
                heading = heading.or(Some(words.len() + 1));
            }
            if depth == 0 {
                words.push(Word {
                    range: piece.range,
                    signs,
                    adverb: written.ends_with("ly") || matches!(written, "already" | "also" | "ever"),
                });
            }
        }
        Self { words, heading }
    }

    /// Takes signs away from words that are written with a capital inside the text: those are names.
    pub(super) fn without_in_names(mut self, text: &str, those: Signs) -> Self {
        for word in self.words.iter_mut().skip(1) {
            let first = text
                .get(word.range.clone())
                .and_then(|written| written.chars().next());
            if first.is_some_and(char::is_uppercase) {
                word.signs = word.signs.without(those);
            }
        }
        self
    }

    /// Gives words with a sign another meaning when they stand behind a word with a given sign.
    pub(super) fn taken_behind(mut self, before: Signs, those: Signs, as_this: Signs) -> Self {
        let mut behind = false;
        for word in &mut self.words {
            if behind && word.signs.any(those) {
                word.signs = as_this;
            }
            behind = word.signs.any(before);
        }
        self
    }

    /// Takes the sign of a clause from words that point at something: *in die maand*, where *bij wie* opens a clause.
    pub(super) fn without_pointers(mut self, before: Signs, opens: Signs, unless: Signs) -> Self {
        let mut behind = false;
        for word in &mut self.words {
            if behind && !word.signs.any(unless) {
                word.signs = word.signs.without(opens);
            }
            behind = word.signs.any(before);
        }
        self
    }

    /// Marks words with a capital inside the text that say nothing else: those are names.
    pub(super) fn with_names(mut self, text: &str) -> Self {
        for word in self.words.iter_mut().skip(1) {
            let capital = text
                .get(word.range.clone())
                .is_some_and(|written| written.starts_with(char::is_uppercase));
            if capital && word.signs == Signs::NONE {
                word.signs = Signs::NAME;
            }
        }
        self
    }

    /// Gives a word another meaning when one with a given sign stands somewhere before it: *neemt … deel*.
    pub(super) fn completed(mut self, before: Signs, part: Signs, as_this: Signs) -> Self {
        let mut begun = false;
        for word in &mut self.words {
            if begun && word.signs.any(part) {
                word.signs = as_this;
            }
            begun |= word.signs.any(before);
        }
        self
    }

    /// Reads a verb with the part that stands at the end of its clause: *rondden het traject af*.
    pub(super) fn with_parted_verbs(
        mut self,
        text: &Lowered,
        is_part: impl Fn(&str) -> bool,
        verb: impl Fn(&str) -> Signs,
    ) -> Self {
        let closes = Signs::STOP.and(Signs::RELATIVE).and(Signs::AND);
        for at in 2..self.len() {
            let part = text.get(&self.range(at));
            let at_the_end = at + 1 == self.len() || self.signs(at + 1).any(closes);
            if !at_the_end || !is_part(part) {
                continue;
            }
            let clause = (at.saturating_sub(PARTED)..at).rev();
            let found = clause
                .take_while(|&before| !self.signs(before).any(Signs::STOP.and(Signs::RELATIVE)))
                .find_map(|before| {
                    let joined = [part, text.get(&self.range(before))].concat();
                    Some((before, verb(&joined))).filter(|(_, signs)| *signs != Signs::NONE)
                });
            if let Some((before, signs)) = found
                && let Some(word) = self.words.get_mut(before)
            {
                word.signs = signs;
            }
        }
        self
    }

    /// The word behind the first colon, when one stands there.
    pub(super) fn behind_colon(&self) -> Option<usize> {
        self.heading.filter(|&at| at < self.len())
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The signs of one word; beyond the end there are none.
    pub(super) fn signs(&self, at: usize) -> Signs {
        self.words.get(at).map_or(Signs::NONE, |word| word.signs)
    }

    /// Says whether a word is an English adverb, mostly by its ending.
    pub(super) fn is_adverb(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.adverb)
    }

    pub(super) fn range(&self, at: usize) -> Range<usize> {
        self.words.get(at).map_or(0..0, |word| word.range.clone())
    }

    /// The first word in a stretch with one of the signs.
    pub(super) fn find(&self, within: Range<usize>, of: Signs) -> Option<usize> {
        (within.start..within.end.min(self.len())).find(|&at| self.signs(at).any(of))
    }

    /// The first word in a stretch with one of the signs and none of the others.
    pub(super) fn find_only(&self, within: Range<usize>, of: Signs, not: Signs) -> Option<usize> {
        (within.start..within.end.min(self.len())).find(|&at| {
            let signs = self.signs(at);
            signs.any(of) && !signs.any(not)
        })
    }

    pub(super) fn has(&self, within: Range<usize>, of: Signs) -> bool {
        self.find(within, of).is_some()
    }
}

/// A verdict in the making: the kind and the places of the words that decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) kind: Kind,
    pub(super) by: Vec<usize>,
}

impl Judged {
    pub(super) fn new(kind: Kind, by: impl IntoIterator<Item = usize>) -> Self {
        let mut by: Vec<usize> = by.into_iter().collect();
        by.sort_unstable();
        by.dedup();
        Self { kind, by }
    }

    pub(super) fn also(mut self, at: usize) -> Self {
        if let Err(place) = self.by.binary_search(&at) {
            self.by.insert(place, at);
        }
        self
    }
}
