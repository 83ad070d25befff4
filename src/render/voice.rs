//! One language, and every kind of figure as a reader of it writes it.

use super::text::Text;
use super::text::Trimmed as _;
use crate::language::{Language, Words};
use crate::sentence;
use crate::value::{Day, Decimal, Euro, Figure, Period, Range, Share};

/// Speaks one language.
#[derive(Clone, Copy)]
pub(super) struct Voice {
    pub(super) language: Language,
}

/// A kind of quantity that can be shown.
pub(super) trait Shown: Copy {
    /// Adds it to a text.
    fn show(self, voice: Voice, text: &mut String);
}

/// About so many bytes a quantity takes.
const USUAL_QUANTITY: usize = 16;
/// About so many bytes a period takes.
const USUAL_PERIOD: usize = 48;

impl Voice {
    pub(super) fn new(language: Language) -> Self {
        Self { language }
    }

    pub(super) fn say(self, nl: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Nl => nl,
            Language::En => en,
        }
    }

    pub(super) fn words(self, words: &Words) -> String {
        words.say(self.language).trimmed().to_owned()
    }

    pub(super) fn whole(self, number: u64) -> String {
        sentence::whole(number, self.language)
    }

    pub(super) fn count(self, number: usize) -> String {
        self.whole(u64::try_from(number).unwrap_or(u64::MAX))
    }

    pub(super) fn decimal(self, number: Decimal) -> String {
        sentence::decimal(number, self.language)
    }

    pub(super) fn day(self, day: Day) -> String {
        sentence::day(day, self.language)
    }

    pub(super) fn period(self, period: Period) -> String {
        let mut text = String::with_capacity(USUAL_PERIOD);
        self.push_period(&mut text, period);
        text
    }

    /// Adds a period to a text.
    pub(super) fn push_period(self, text: &mut String, period: Period) {
        sentence::push_day(text, period.from, self.language);
        text.push_str(self.say(" tot en met ", " through "));
        sentence::push_day(text, period.through, self.language);
    }

    pub(super) fn range(self, range: Range) -> String {
        let mut text = String::with_capacity(USUAL_QUANTITY);
        self.push_range(&mut text, range);
        text
    }

    fn push_range(self, text: &mut String, range: Range) {
        if range.through().is_none() {
            text.push_str(self.say("minstens\u{a0}", "at least\u{a0}"));
        }
        sentence::push_whole(text, range.from(), self.language);
        if let Some(through) = range.through() {
            text.push_str(self.say("\u{a0}tot\u{a0}", "\u{a0}to\u{a0}"));
            sentence::push_whole(text, through, self.language);
        }
    }

    fn shown(self, quantity: impl Shown) -> String {
        let mut text = String::with_capacity(USUAL_QUANTITY);
        quantity.show(self, &mut text);
        text
    }

    /// The number, the range, or the word that says why there is neither.
    pub(super) fn figure<T: Shown>(self, figure: Figure<T>) -> Text {
        match figure {
            Figure::Known(number) => self.shown(number).into(),
            Figure::Range(range) => self.range(range).into(),
            _ => figure.word().map_or("", |word| word.say(self.language)).into(),
        }
    }

    /// Adds the number, the range, or the word that says why there is neither.
    pub(super) fn push_figure<T: Shown>(self, text: &mut String, figure: Figure<T>) {
        match figure {
            Figure::Known(number) => number.show(self, text),
            Figure::Range(range) => self.push_range(text, range),
            _ => text.push_str(figure.word().map_or("", |word| word.say(self.language))),
        }
    }

    /// What was planned; a dash where nothing was.
    pub(super) fn planned<T: Shown>(self, planned: Option<T>) -> Text {
        planned.map_or("–".into(), |planned| self.shown(planned).into())
    }

    /// A figure of a column that may be empty.
    pub(super) fn optional<T: Shown>(self, figure: Option<Figure<T>>) -> Text {
        figure.map_or("–".into(), |figure| self.figure(figure))
    }
}

macro_rules! counts {
    ($($count:ident),*) => {
        $(impl Shown for crate::value::$count {
            fn show(self, voice: Voice, text: &mut String) {
                sentence::push_whole(text, self.0, voice.language);
            }
        })*
    };
}

counts!(
    People,
    Contacts,
    AnonymousAttendances,
    Meetings,
    Movements,
    Responses,
    Services,
    RecordsRead
);

/// Hours read better than minutes.
impl Shown for crate::value::Minutes {
    fn show(self, voice: Voice, text: &mut String) {
        const HOUR: u64 = 60;
        let whole = self.0.saturating_add(HOUR / 2) / HOUR;
        sentence::push_whole(text, whole, voice.language);
        text.push_str(voice.say("\u{a0}uur", "\u{a0}hours"));
    }
}

impl Shown for Decimal {
    fn show(self, voice: Voice, text: &mut String) {
        text.push_str(&voice.decimal(self));
    }
}

impl Shown for Share {
    fn show(self, voice: Voice, text: &mut String) {
        text.push_str(&sentence::per_cent(self, voice.language));
    }
}

impl Shown for Euro {
    fn show(self, voice: Voice, text: &mut String) {
        const CENTS: i64 = 100;
        let amount = sentence::euro(self, voice.language);
        // Whole euros read better; cents are told where there are any.
        let cents = if self.cents() % CENTS == 0 { ",00".len() } else { 0 };
        let whole = amount.len().saturating_sub(cents);
        let amount = amount.get(..whole).unwrap_or(&amount);
        let (sign, number) = amount.split_once(' ').unwrap_or(("", amount));
        for part in [sign, if sign.is_empty() { "" } else { "\u{a0}" }, number] {
            text.push_str(part);
        }
    }
}
