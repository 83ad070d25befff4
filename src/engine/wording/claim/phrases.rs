//! The words that each rung of the evidence ladder allows and forbids, as data.

use super::strength::{Design, Limit};
use crate::language::Language;

/// A word or pair of words that claims, in all its forms.
pub(super) struct Phrase {
    /// The form that stands for all.
    pub(super) name: &'static str,
    pub(super) language: Language,
    pub(super) limit: Limit,
    /// The forms of the first word.
    pub(super) first: &'static [&'static str],
    /// What must follow; empty when the first word is enough.
    pub(super) then: &'static [&'static str],
    /// How many words may stand between.
    pub(super) between: usize,
}

const fn one(name: &'static str, language: Language, limit: Limit, first: &'static [&'static str]) -> Phrase {
    Phrase {
        name,
        language,
        limit,
        first,
        then: &[],
        between: 0,
    }
}

const fn two(
    name: &'static str,
    language: Language,
    limit: Limit,
    first: &'static [&'static str],
    then: &'static [&'static str],
    between: usize,
) -> Phrase {
    Phrase {
        name,
        language,
        limit,
        first,
        then,
        between,
    }
}

use Language::{En, Nl};
use Limit::{Cause, Change, Effect, Never, NeverWithFigure};

/// Every phrase, in the order of the ladder.
#[rustfmt::skip]
pub(super) const PHRASES: &[Phrase] = &[
    one("effect", Nl, Effect, &["effect", "effecten"]),
    one("bewezen", Nl, Effect, &["bewezen", "bewijst", "bewees", "bewezene"]),
    one("effect", En, Effect, &["effect", "effects"]),
    one("proven", En, Effect, &["proven", "proved", "proves"]),

    one("dankzij", Nl, Cause, &["dankzij"]),
    two("dank zij", Nl, Cause, &["dank"], &["zij"], 0),
    two("leidt tot", Nl, Cause, &["leidt", "leiden", "leidde", "leidden", "geleid"], &["ertoe", "tot"], 3),
    two("tot … geleid", Nl, Cause, &["ertoe", "tot"], &["geleid"], 5),
    two("zorgt voor", Nl, Cause, &["zorgt", "zorgen", "zorgde", "zorgden", "gezorgd"], &["ervoor", "voor"], 3),
    two("voor … gezorgd", Nl, Cause, &["ervoor", "voor"], &["gezorgd"], 5),
    two("resulteert in", Nl, Cause, &["resulteert", "resulteren", "resulteerde", "resulteerden", "geresulteerd"], &["erin", "in"], 3),
    two("in … geresulteerd", Nl, Cause, &["erin", "in"], &["geresulteerd"], 5),
    two("werkt aantoonbaar", Nl, Cause, &["werkt", "werken", "werkte", "werkten", "gewerkt"], &["aantoonbaar"], 3),
    two("aantoonbaar gewerkt", Nl, Cause, &["aantoonbaar"], &["werkt", "werken", "werkte", "gewerkt"], 2),
    two("gevolg van", Nl, Cause, &["gevolg"], &["van"], 0),
    two("veroorzaakt door", Nl, Cause, &["veroorzaakt", "veroorzaakte", "veroorzaakten"], &["door"], 2),
    two("impact van", Nl, Cause, &["impact"], &["van"], 0),
    two("due to", En, Cause, &["due"], &["to"], 0),
    two("thanks to", En, Cause, &["thanks"], &["to"], 0),
    two("leads to", En, Cause, &["lead", "leads", "led", "leading"], &["to"], 2),
    two("caused by", En, Cause, &["caused"], &["by"], 1),
    two("a result of", En, Cause, &["result"], &["of"], 0),
    two("results in", En, Cause, &["results", "resulted", "resulting"], &["in"], 0),
    two("impact of", En, Cause, &["impact", "impacts"], &["of"], 0),

    two("verandering gemeten", Nl, Change, &["verandering", "veranderingen"], &["gemeten"], 3),
    two("gemeten verandering", Nl, Change, &["gemeten"], &["verandering", "veranderingen"], 0),
    one("verbeterd", Nl, Change, &["verbeterd", "verbeterde", "verbeterden", "verbetert"]),
    one("toegenomen", Nl, Change, &["toegenomen", "toeneemt", "toenam", "toenamen"]),
    two("neemt toe", Nl, Change, &["neemt", "nemen", "nam", "namen"], &["toe"], 4),
    one("afgenomen", Nl, Change, &["afgenomen", "afneemt", "afnam", "afnamen"]),
    two("neemt af", Nl, Change, &["neemt", "nemen", "nam", "namen"], &["af"], 4),
    one("gestegen", Nl, Change, &["gestegen", "stijgt", "steeg", "stegen"]),
    one("verminderd", Nl, Change, &["verminderd", "verminderde", "verminderden", "vermindert"]),
    one("gedaald", Nl, Change, &["gedaald", "gedaalde", "daalt", "daalde", "daalden"]),
    two("measured change", En, Change, &["measured"], &["change", "changes"], 0),
    two("change measured", En, Change, &["change", "changes"], &["measured"], 2),
    one("improved", En, Change, &["improved", "improves"]),
    one("increased", En, Change, &["increased", "increases"]),
    one("reduced", En, Change, &["reduced", "reduces"]),
    one("decreased", En, Change, &["decreased", "decreases"]),

    one("significant", Nl, Never, &["significant", "significante"]),
    one("garandeert", Nl, Never, &["garandeert", "garanderen", "garandeerde", "garandeerden", "gegarandeerd", "gegarandeerde"]),
    two("toe te schrijven aan", Nl, NeverWithFigure, &["toe"], &["schrijven"], 1),
    one("toegeschreven", Nl, NeverWithFigure, &["toegeschreven"]),
    one("significant", En, Never, &["significant", "significantly"]),
    one("guarantees", En, Never, &["guarantee", "guarantees", "guaranteed", "guaranteeing"]),
    one("attributable", En, NeverWithFigure, &["attributable", "attributed"]),
];

/// The phrases of which this is the first word, in any of its forms.
pub(super) fn starting_with(word: &str) -> impl Iterator<Item = &'static Phrase> {
    let candidates = FIRST.candidates(word.as_bytes());
    let phrases = PHRASES.iter().enumerate();
    phrases
        .filter(move |(at, phrase)| candidates & (1 << at) != 0 && phrase.first.contains(&word))
        .map(|(_, phrase)| phrase)
}

/// Whether a text may hold a claim: whether all words of some phrase are in it, wherever they stand, or a word that
/// comes before the name of an activity. Most texts claim nothing, and of those no more than this is done.
pub(super) fn may_claim(text: &str) -> bool {
    let words = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
    let mut lowered = [0_u8; LONGEST];
    let (mut begun, mut ended) = (0_u64, ONE_WORD);
    for word in words {
        let (first, then) = (FIRST.candidates(word), THEN.candidates(word));
        if (first | then) == 0 && !matches!(word.len(), 2 | 4) {
            continue;
        }
        let Some(place) = lowered.get_mut(..word.len()) else {
            continue;
        };
        place.copy_from_slice(word);
        place.make_ascii_lowercase();
        let word = std::str::from_utf8(place).unwrap_or_default();
        if matches!(word, "door" | "by") {
            return true;
        }
        let mut left = first | then;
        while left != 0 {
            let bit = left & left.wrapping_neg();
            left ^= bit;
            let Some(phrase) = PHRASES.get(bit.trailing_zeros() as usize) else {
                continue;
            };
            if phrase.first.contains(&word) {
                begun |= bit;
            }
            if phrase.then.contains(&word) {
                ended |= bit;
            }
        }
    }
    begun & ended != 0
}

/// Longer than every word of a phrase.
const LONGEST: usize = 32;

/// The phrases of one word.
const ONE_WORD: u64 = one_word(PHRASES);

/// Where the first words of phrases may be.
const FIRST: Index = Index::new(PHRASES, false);

/// Where the words may be that must follow.
const THEN: Index = Index::new(PHRASES, true);

/// Tells of most words, by their first letter and their length, that no phrase has them.
struct Index {
    /// Per first letter the lengths of the words that begin with it, one bit each.
    lengths: [u64; 32],
    /// Per first letter the phrases that have such a word, one bit each.
    phrases: [u64; 32],
}

impl Index {
    #[expect(clippy::indexing_slicing, reason = "evaluated when the library is compiled")]
    const fn new(phrases: &[Phrase], then: bool) -> Self {
        assert!(phrases.len() <= 64, "one bit for each phrase");
        let mut index = Self {
            lengths: [0; 32],
            phrases: [0; 32],
        };
        let mut phrase = 0;
        while phrase < phrases.len() {
            let words = if then {
                phrases[phrase].then
            } else {
                phrases[phrase].first
            };
            let mut word = 0;
            while word < words.len() {
                let letters = words[word].as_bytes();
                let first = (letters[0] % 32) as usize;
                index.lengths[first] |= 1 << letters.len();
                index.phrases[first] |= 1 << phrase;
                word += 1;
            }
            phrase += 1;
        }
        index
    }

    /// The phrases that may have the word, in capitals or not: one bit each.
    fn candidates(&self, word: &[u8]) -> u64 {
        let letter = usize::from(word.first().copied().unwrap_or_default() % 32);
        let lengths = self.lengths.get(letter).copied().unwrap_or_default();
        if word.len() >= LONGEST || lengths & (1 << word.len()) == 0 {
            return 0;
        }
        self.phrases.get(letter).copied().unwrap_or_default()
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated when the library is compiled")]
const fn one_word(phrases: &[Phrase]) -> u64 {
    let (mut bits, mut phrase) = (0, 0);
    while phrase < phrases.len() {
        if phrases[phrase].then.is_empty() {
            bits |= 1 << phrase;
        }
        phrase += 1;
    }
    bits
}

/// The words that a rung adds to those of the rungs below it.
pub(super) fn allowed(design: Design, language: Language) -> &'static [&'static str] {
    match (design, language) {
        (Design::Described, Nl) => &["bereikt", "uitgevoerd", "deelgenomen"],
        (Design::Described, En) => &["reached", "delivered", "took part"],
        (Design::AfterOnly, Nl) => &["deelnemers geven aan", "ervaren"],
        (Design::AfterOnly, En) => &["participants report", "experience"],
        (Design::BeforeAfter, Nl) => &[
            "verandering gemeten bij deelnemers",
            "na afloop hoger dan bij de start",
            "na afloop lager dan bij de start",
        ],
        (Design::BeforeAfter, En) => &[
            "change measured among participants",
            "higher than at the start",
            "lower than at the start",
        ],
        (Design::BeforeAfterNorm, Nl) => &[
            "verandering gemeten bij deelnemers",
            "na afloop hoger dan bij de start",
            "na afloop lager dan bij de start",
            "vergeleken met",
        ],
        (Design::BeforeAfterNorm, En) => &[
            "change measured among participants",
            "higher than at the start",
            "lower than at the start",
            "compared with",
        ],
        (Design::ComparisonGroup, Nl) => &["heeft waarschijnlijk bijgedragen"],
        (Design::ComparisonGroup, En) => &["probably contributed"],
        (Design::Randomised, Nl | En) => &["effect"],
    }
}
