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
    fn shown(self, voice: Voice) -> String;
}

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
        let (from, through) = (self.day(period.from), self.day(period.through));
        match self.language {
            Language::Nl => [&from, " tot en met ", &through].concat(),
            Language::En => [&from, " through ", &through].concat(),
        }
    }

    pub(super) fn range(self, range: Range) -> String {
        let from = self.whole(range.from());
        match range.through() {
            Some(through) => {
                let mut text = from;
                text.push_str(self.say("\u{a0}tot\u{a0}", "\u{a0}to\u{a0}"));
                text.push_str(&self.whole(through));
                text
            }
            None => [self.say("minstens\u{a0}", "at least\u{a0}"), &from].concat(),
        }
    }

    /// The number, the range, or the word that says why there is neither.
    pub(super) fn figure<T: Shown>(self, figure: Figure<T>) -> Text {
        match figure {
            Figure::Known(number) => number.shown(self).into(),
            Figure::Range(range) => self.range(range).into(),
            _ => figure.word().map_or("", |word| word.say(self.language)).into(),
        }
    }

    /// What was planned; a dash where nothing was.
    pub(super) fn planned<T: Shown>(self, planned: Option<T>) -> Text {
        planned.map_or("–".into(), |planned| planned.shown(self).into())
    }

    /// A figure of a column that may be empty.
    pub(super) fn optional<T: Shown>(self, figure: Option<Figure<T>>) -> Text {
        figure.map_or("–".into(), |figure| self.figure(figure))
    }
}

macro_rules! counts {
    ($($count:ident),*) => {
        $(impl Shown for crate::value::$count {
            fn shown(self, voice: Voice) -> String {
                voice.whole(self.0)
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
    fn shown(self, voice: Voice) -> String {
        const HOUR: u64 = 60;
        let whole = self.0.saturating_add(HOUR / 2) / HOUR;
        voice.whole(whole) + voice.say("\u{a0}uur", "\u{a0}hours")
    }
}

impl Shown for Decimal {
    fn shown(self, voice: Voice) -> String {
        voice.decimal(self)
    }
}

impl Shown for Share {
    fn shown(self, voice: Voice) -> String {
        sentence::per_cent(self, voice.language)
    }
}

impl Shown for Euro {
    fn shown(self, voice: Voice) -> String {
        const CENTS: i64 = 100;
        let mut amount = sentence::euro(self, voice.language);
        // Whole euros read better; cents are told where there are any.
        let cents = if self.cents() % CENTS == 0 { ",00".len() } else { 0 };
        amount.truncate(amount.len().saturating_sub(cents));
        if let Some(space) = amount.find(' ') {
            amount.replace_range(space..=space, "\u{a0}");
        }
        amount
    }
}
