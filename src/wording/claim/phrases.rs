//! The words that each rung of the evidence ladder allows and forbids, as data.

use super::{Limit, Strength};
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
    two("impact van", Nl, Cause, &["impact"], &["van"], 0),
    two("due to", En, Cause, &["due"], &["to"], 0),
    two("thanks to", En, Cause, &["thanks"], &["to"], 0),
    two("leads to", En, Cause, &["lead", "leads", "led", "leading"], &["to"], 2),
    two("caused by", En, Cause, &["caused"], &["by"], 1),
    two("results in", En, Cause, &["results", "resulted", "resulting"], &["in"], 0),
    two("impact of", En, Cause, &["impact", "impacts"], &["of"], 0),

    two("verandering gemeten", Nl, Change, &["verandering", "veranderingen"], &["gemeten"], 3),
    two("gemeten verandering", Nl, Change, &["gemeten"], &["verandering", "veranderingen"], 0),
    one("verbeterd", Nl, Change, &["verbeterd", "verbeterde", "verbeterden", "verbetert"]),
    one("toegenomen", Nl, Change, &["toegenomen", "toeneemt", "toenam", "toenamen"]),
    two("neemt toe", Nl, Change, &["neemt", "nemen", "nam", "namen"], &["toe"], 4),
    one("gedaald", Nl, Change, &["gedaald", "gedaalde", "daalt", "daalde", "daalden"]),
    two("measured change", En, Change, &["measured"], &["change", "changes"], 0),
    two("change measured", En, Change, &["change", "changes"], &["measured"], 2),
    one("improved", En, Change, &["improved", "improves"]),
    one("increased", En, Change, &["increased", "increases"]),
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
    let known = may_start(word.as_bytes());
    let phrases = PHRASES.iter().filter(move |_| known);
    phrases.filter(move |phrase| phrase.first.contains(&word))
}

/// Whether a text may hold a claim: whether some word of it is the first of a phrase, or comes before the name of an
/// activity. Most texts claim nothing, and of those no more than this is done.
pub(super) fn may_claim(text: &str) -> bool {
    let words = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
    let mut lowered = [0_u8; LONGEST];
    words.into_iter().any(|word| {
        let Some(place) = lowered.get_mut(..word.len()) else {
            return false;
        };
        if word.is_empty() || !may_start(word) {
            return false;
        }
        place.copy_from_slice(word);
        place.make_ascii_lowercase();
        let word = std::str::from_utf8(place).unwrap_or_default();
        matches!(word, "door" | "by") || starting_with(word).next().is_some()
    })
}

/// Longer than the first word of every phrase.
const LONGEST: usize = 32;

/// Whether a phrase may start with a word of this length and first letter. Most words of a text end here.
fn may_start(word: &[u8]) -> bool {
    let first = word.first().copied().unwrap_or_default();
    let lengths = LENGTHS.get(usize::from(first % 32)).copied().unwrap_or_default();
    word.len() < 64 && lengths & (1 << word.len()) != 0
}

/// Per first letter of a phrase the lengths of the words that begin with it, one bit each.
const LENGTHS: [u64; 32] = lengths(PHRASES);

#[expect(clippy::indexing_slicing, reason = "evaluated when the library is compiled")]
const fn lengths(phrases: &[Phrase]) -> [u64; 32] {
    let mut lengths = [0; 32];
    let mut phrase = 0;
    while phrase < phrases.len() {
        let words = phrases[phrase].first;
        let mut word = 0;
        while word < words.len() {
            let letters = words[word].as_bytes();
            lengths[(letters[0] % 32) as usize] |= 1 << letters.len();
            word += 1;
        }
        phrase += 1;
    }
    // What stands before the name of an activity: *door*, *by*.
    lengths[(b'd' % 32) as usize] |= 1 << 4;
    lengths[(b'b' % 32) as usize] |= 1 << 2;
    lengths
}

/// The words that a rung adds to those of the rungs below it.
pub(super) fn allowed(strength: Strength, language: Language) -> &'static [&'static str] {
    match (strength, language) {
        (Strength::Described, Nl) => &["bereikt", "uitgevoerd", "deelgenomen"],
        (Strength::Described, En) => &["reached", "delivered", "took part"],
        (Strength::AfterOnly, Nl) => &["deelnemers geven aan", "ervaren"],
        (Strength::AfterOnly, En) => &["participants report", "experience"],
        (Strength::BeforeAfter, Nl) => &[
            "verandering gemeten bij deelnemers",
            "na afloop hoger dan bij de start",
            "na afloop lager dan bij de start",
        ],
        (Strength::BeforeAfter, En) => &[
            "change measured among participants",
            "higher than at the start",
            "lower than at the start",
        ],
        (Strength::BeforeAfterNorm, Nl) => &[
            "verandering gemeten bij deelnemers",
            "na afloop hoger dan bij de start",
            "na afloop lager dan bij de start",
            "vergeleken met",
        ],
        (Strength::BeforeAfterNorm, En) => &[
            "change measured among participants",
            "higher than at the start",
            "lower than at the start",
            "compared with",
        ],
        (Strength::ComparisonGroup, Nl) => &["heeft waarschijnlijk bijgedragen"],
        (Strength::ComparisonGroup, En) => &["probably contributed"],
        (Strength::Randomised, Nl | En) => &["effect"],
    }
}
