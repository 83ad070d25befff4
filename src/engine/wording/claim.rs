//! Finds words that claim more than the evidence allows.
//!
//! What people write about what was achieved is compared with the rung of their evidence: *dankzij* needs
//! a comparison, *verbeterd* a measurement before and after, *significant* is never right here. Every word is looked for
//! in all its forms.
//!
//! Decided for precision:
//! - *beoogd effect* and *intended effect* are free, and so are fixed phrases such as *in effect*.
//! - *effectief* and *effective* say how something was done, and compounds such as *effectrapportage* name a
//!   document: neither is the noun *effect*, so *effectief vergaderd* gives no remark.
//! - What is wished or possible is no claim: *kan worden verbeterd*, *should be improved*, *om te verbeteren*.
//! - What is denied is no claim of proof or cause: *geen effect*, *not proven*. A denied change, such as
//!   *niet toegenomen*, still says that something was measured.
//! - *zorgt voor haar moeder* is care, not cause: before a person the words are free.

mod names;
mod phrases;
mod strength;
mod subject;

use std::cell::OnceCell;
use std::ops::Range;

use super::text::{Lowered, Piece, Shape};
use crate::language::{Language, Words};
pub(crate) use names::ActivityNames;
use phrases::{PHRASES, Phrase};
pub use strength::Design;
use strength::Limit;

/// A word in people's own text that claims more than the evidence allows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overclaim {
    /// Where it stands, in bytes, on character boundaries.
    pub range: Range<usize>,
    /// The words as they are written.
    pub found: String,
    /// What the words claim that the evidence does not bear.
    pub because: Words,
    /// What may be said instead.
    pub suggestion: Words,
}

/// Finds the words that claim more than evidence of this design allows, in the order of the text.
///
/// `activities` are the names of activities: *door* or *by* before one of them names a cause.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::engine::wording::{Design, claims};
///
/// let text = "Dankzij de sportgroep verbeterde de conditie.";
/// let found: Vec<_> = claims(text, Language::Nl, Design::BeforeAfter, &[]);
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].found, "Dankzij");
///
/// let by_name = claims("Minder eenzaam door de eettafel", Language::Nl, Design::BeforeAfter, &["Eettafel"]);
/// assert_eq!(by_name[0].found, "door de eettafel");
///
/// assert!(claims("Het beoogd effect", Language::Nl, Design::Described, &[]).is_empty());
/// ```
pub fn claims(text: &str, language: Language, design: Design, activities: &[&str]) -> Vec<Overclaim> {
    let names = ActivityNames::new(activities.iter().copied());
    claims_in(text, &[language], design, &names)
}

/// As [`claims`], for a text that may be in one of several languages, and with the names prepared.
pub(crate) fn claims_in(
    text: &str,
    languages: &[Language],
    design: Design,
    names: &ActivityNames,
) -> Vec<Overclaim> {
    if !phrases::may_claim(text) {
        return Vec::new();
    }
    let lowered = Lowered::new(text);
    let pieces: Vec<Piece> = lowered.pieces().collect();
    let phrases: Vec<(usize, &Phrase)> = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.shape == Shape::Word)
        .flat_map(|(at, piece)| {
            phrases::starting_with(lowered.get(&piece.range)).map(move |phrase| (at, phrase))
        })
        .collect();
    let mut claims = Vec::new();
    for &language in languages {
        let reader = Reader {
            lowered: &lowered,
            pieces: &pieces,
            language,
            figures: OnceCell::new(),
        };
        let mut found: Vec<(Range<usize>, Limit)> = Vec::new();
        for (at, phrase) in &phrases {
            if phrase.language == language
                && phrase.limit.forbids(design)
                && let Some(end) = reader.phrase(phrase, *at)
            {
                found.push((reader.start(*at)..end, phrase.limit));
            }
        }
        if Limit::Cause.forbids(design) {
            let causes = (0..pieces.len()).filter_map(|at| Some((at, reader.by_activity(at, names)?)));
            found.extend(causes.map(|(at, end)| (reader.start(at)..end, Limit::Cause)));
        }
        // The longest of those that start at one place, and nothing that lies within another.
        found.sort_by_key(|(range, _)| (range.start, usize::MAX - range.end));
        let mut until = 0;
        found.retain(|(range, _)| {
            let new = range.end > until;
            until = until.max(range.end);
            new
        });
        claims.extend(found.into_iter().filter_map(|(range, limit)| {
            Some(Overclaim {
                found: text.get(range.clone())?.to_owned(),
                range,
                because: limit.because(),
                suggestion: suggestion(design),
            })
        }));
    }
    claims
}

/// The words that evidence of this design allows, for sentences that are made from facts.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::engine::wording::{Design, allowed};
///
/// assert!(allowed(Design::ComparisonGroup, Language::En).contains(&"probably contributed"));
/// ```
pub fn allowed(design: Design, language: Language) -> &'static [&'static str] {
    phrases::allowed(design, language)
}

/// The words that evidence of this design forbids, each by the form that stands for all its forms.
///
/// Use [`claims`] to look for them in a text: it knows the forms and the exceptions.
///
/// ```
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::engine::wording::{Design, forbidden};
///
/// assert!(forbidden(Design::BeforeAfter, Language::Nl).contains(&"dankzij"));
/// assert!(!forbidden(Design::Randomised, Language::Nl).contains(&"effect"));
/// ```
pub fn forbidden(design: Design, language: Language) -> Vec<&'static str> {
    PHRASES
        .iter()
        .filter(|phrase| phrase.language == language && phrase.limit.forbids(design))
        .map(|phrase| phrase.name)
        .collect()
}

/// What may be said instead, in the words of the rung.
fn suggestion(design: Design) -> Words {
    let quoted = |language| {
        let words: Vec<String> = allowed(design, language)
            .iter()
            .map(|word| format!("`{word}`"))
            .collect();
        words.join(", ")
    };
    Words::new(
        format!("zeg wat het bewijs draagt, bijvoorbeeld {}", quoted(Language::Nl)),
        format!(
            "say what the evidence bears, for example {}",
            quoted(Language::En)
        ),
    )
}

/// A text with its words, while it is searched.
struct Reader<'t> {
    lowered: &'t Lowered,
    pieces: &'t [Piece],
    language: Language,
    /// Per piece, whether its sentence holds a figure.
    figures: OnceCell<Vec<bool>>,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.pieces
            .get(at)
            .map_or("", |piece| self.lowered.get(&piece.range))
    }

    fn start(&self, at: usize) -> usize {
        self.pieces.get(at).map_or(0, |piece| piece.range.start)
    }

    fn end(&self, at: usize) -> usize {
        self.pieces.get(at).map_or(0, |piece| piece.range.end)
    }

    /// Where the phrase ends whose first word stands here, when all of it does and it is a claim.
    fn phrase(&self, phrase: &Phrase, at: usize) -> Option<usize> {
        let mut last = at;
        if !phrase.then.is_empty() {
            last = (at + 1..=at + 1 + phrase.between)
                .take_while(|&next| !self.ends_sentence(next))
                .find(|&next| phrase.then.contains(&self.word(next)))?;
        }
        let free = match phrase.limit {
            Limit::Change => {
                self.is_wished(at) || self.is_free(at, last) || {
                    let (words, at) = self.around(at);
                    subject::is_no_life(&words, at, self.language)
                }
            }
            Limit::NeverWithFigure => !self.has_figure(at),
            Limit::Cause | Limit::Effect | Limit::Never => {
                self.is_wished(at) || self.is_denied(at) || self.is_free(at, last) || {
                    let (words, at) = self.around(at);
                    phrase.limit == Limit::Cause && subject::is_own_doing(&words, at)
                }
            }
        };
        (!free).then(|| self.end(last))
    }

    /// *door de eettafel*: the word for *by*, an article, and the name of an activity.
    fn by_activity(&self, at: usize, names: &ActivityNames) -> Option<usize> {
        let by = match self.language {
            Language::Nl => "door",
            Language::En => "by",
        };
        if self.word(at) != by {
            return None;
        }
        let articles = ["de", "het", "een", "onze", "ons", "the", "our", "a", "an"];
        let name = at + 1 + usize::from(articles.contains(&self.word(at + 1)));
        let words = (name..self.pieces.len()).map(|next| self.word(next));
        names.longest(words).map(|words| self.end(name + words - 1))
    }

    /// The words around a place, and the place among them: no further than a long sentence goes.
    fn around(&self, at: usize) -> (Vec<&str>, usize) {
        const REACH: usize = 24;
        let from = at.saturating_sub(REACH);
        let until = self.pieces.len().min(at + 1 + REACH);
        ((from..until).map(|place| self.word(place)).collect(), at - from)
    }

    fn ends_sentence(&self, at: usize) -> bool {
        at >= self.pieces.len() || matches!(self.word(at), "." | "!" | "?" | ";")
    }

    /// The words before this one in the same sentence, nearest first.
    fn before(&self, at: usize, most: usize) -> impl Iterator<Item = &str> {
        (at.saturating_sub(most)..at)
            .rev()
            .map(|back| self.word(back))
            .take_while(|word| !matches!(*word, "." | "!" | "?" | ";"))
    }

    fn is_wished(&self, at: usize) -> bool {
        const WISHES: &[&str] = &[
            "can", "could", "hoop", "hopen", "hopes", "kan", "konden", "kunnen", "may", "might", "moet",
            "moeten", "must", "should", "wil", "wilde", "willen", "would", "zou", "zouden",
        ];
        // *in May* is a month.
        let month = |back: usize| {
            self.word(back) == "may"
                && matches!(self.word(back.wrapping_sub(1)), "in" | "last" | "of" | "since")
        };
        let wish = |back: usize| WISHES.contains(&self.word(back)) && !month(back);
        let nearest = (at.saturating_sub(3)..at).rev();
        let before = nearest.take_while(|&back| !self.ends_sentence(back)).any(wish);
        // *verbeterd worden moet*, *verbeterd kan worden*: in a Dutch clause the wish comes behind.
        let behind = self.language == Language::Nl
            && (at + 1..at + 3)
                .take_while(|&next| !self.ends_sentence(next))
                .any(|next| WISHES.contains(&self.word(next)));
        let infinitive = self.before(at, 1).any(|word| matches!(word, "te" | "to"));
        before
            || infinitive
            || behind
            || (self.word(at.wrapping_sub(1)) == "be" && self.before(at, 2).any(|word| word == "to"))
    }

    fn is_denied(&self, at: usize) -> bool {
        const DENIALS: &[&str] = &["geen", "neither", "never", "niet", "no", "nooit", "not", "zonder"];
        self.before(at, 2).any(|word| DENIALS.contains(&word))
    }

    /// The fixed phrases in which the words claim nothing.
    fn is_free(&self, first: usize, last: usize) -> bool {
        const INTENDED: &[&str] = &["beoogd", "beoogde", "intended"];
        const PERSONS: &[&str] = &[
            "broer",
            "echtgenoot",
            "elkaar",
            "familie",
            "haar",
            "hem",
            "hun",
            "je",
            "kind",
            "kinderen",
            "mijn",
            "moeder",
            "naaste",
            "naasten",
            "ouders",
            "partner",
            "vader",
            "vrouw",
            "zichzelf",
            "zijn",
            "zus",
        ];
        const ASKED: &[&str] = &[
            "enquête",
            "interview",
            "lijst",
            "meting",
            "schaal",
            "test",
            "toets",
        ];
        let before = self.before(first, 1).next().unwrap_or("");
        match self.word(first) {
            "effect" | "effects" | "effecten" => {
                INTENDED.contains(&before) || before == "in" || self.word(last + 1) == "from"
            }
            "significant" | "significante" => {
                matches!(self.word(last + 1), "other" | "others" | "ander" | "anderen")
            }
            "zorgt" | "zorgen" | "zorgde" | "zorgden" => PERSONS.contains(&self.word(last + 1)),
            // *voor haar man gezorgd*
            "voor" => PERSONS.contains(&self.word(first + 1)),
            // *the results in June*: a noun behind its article.
            "results" => matches!(before, "first" | "our" | "the" | "these"),
            // *at a reduced price*
            "reduced" => matches!(
                self.word(last + 1),
                "fare" | "fee" | "fees" | "hours" | "price" | "rate" | "rates"
            ),
            // *vragenlijsten afgenomen*, *neemt interviews af*: what is done with a questionnaire.
            "afgenomen" | "afneemt" | "afnam" | "afnamen" | "neemt" | "nemen" | "nam" | "namen" => {
                let around = self
                    .before(first, 4)
                    .chain((first + 1..=last).map(|at| self.word(at)));
                around
                    .into_iter()
                    .any(|word| ASKED.iter().any(|asked| word.contains(asked)))
            }
            // *three sessions due to start* is a plan.
            "due" => self.word(last + 1) == "start",
            _ => false,
        }
    }

    /// A figure in the same sentence.
    fn has_figure(&self, at: usize) -> bool {
        // Found once for all sentences: one long sentence may hold many words that ask.
        let figures = self.figures.get_or_init(|| {
            let mut figures = Vec::with_capacity(self.pieces.len());
            let mut figure = false;
            for (place, piece) in self.pieces.iter().enumerate() {
                figure |= piece.shape == Shape::Number || self.word(place) == "%";
                if self.ends_sentence(place + 1) {
                    figures.resize(place + 1, figure);
                    figure = false;
                }
            }
            figures
        });
        figures.get(at).copied().unwrap_or(false)
    }
}

#[cfg(test)]
mod tests;
