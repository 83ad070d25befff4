//! How it went with an effect, in one word: better, worse, or why neither is said.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AggregateChange, CategoryShift, EffectAnswer, Observed, PairedChange};
use crate::evidence::Standing;
use crate::language::{Language, Words};
use crate::plan::Design;
use crate::policy::Direction;
use crate::statistics::Gate;
use crate::value::Decimal;

/// How it went with an effect. It says what the figures carry and no more, and a change for the worse has a word of
/// its own.
///
/// ```
/// use vernieuwend_verantwoorden::report::Outcome;
///
/// assert_eq!(Outcome::Worse.words().nl, "slechter");
/// assert_eq!(Outcome::NoClearChange.words().nl, "geen duidelijk verschil");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "uitkomst")]
pub enum Outcome {
    /// A change for the better that the uncertainty leaves standing.
    Better,
    /// A change for the worse that the uncertainty leaves standing.
    Worse,
    /// No difference, or one within the uncertainty.
    NoClearChange,
    /// The figures point to better; how certain that is cannot be told.
    LeansBetter,
    /// The figures point to worse; how certain that is cannot be told.
    LeansWorse,
    /// Measured, where better and worse have no meaning or cannot be told apart.
    Measured,
    /// Measured, but what came of it is not published.
    Hidden,
    /// Told in answers and stories.
    Told,
    /// Only who was reached is known.
    CountedOnly,
    /// Nothing is known.
    Unanswered,
}

impl Outcome {
    /// Every outcome, in the order in which they are counted.
    pub const ALL: [Self; 10] = [
        Self::Better,
        Self::Worse,
        Self::NoClearChange,
        Self::LeansBetter,
        Self::LeansWorse,
        Self::Measured,
        Self::Hidden,
        Self::Told,
        Self::CountedOnly,
        Self::Unanswered,
    ];

    /// The outcome of an effect, from the figures of the report.
    pub fn of(effect: &EffectAnswer) -> Self {
        match effect.standing {
            Standing::Unanswered => Self::Unanswered,
            Standing::CountedOnly => Self::CountedOnly,
            Standing::Told => Self::Told,
            Standing::Measured => measured(effect),
        }
    }

    /// The outcome in a few words.
    pub fn words(self) -> Words {
        Words::new(self.say(Language::Nl), self.say(Language::En))
    }

    /// The word in one language.
    pub fn say(self, language: Language) -> &'static str {
        let (nl, en) = match self {
            Self::Better => ("beter", "better"),
            Self::Worse => ("slechter", "worse"),
            Self::NoClearChange => ("geen duidelijk verschil", "no clear difference"),
            Self::LeansBetter => ("gunstig, niet zeker", "favourable, not certain"),
            Self::LeansWorse => ("ongunstig, niet zeker", "unfavourable, not certain"),
            Self::Measured => ("gemeten", "measured"),
            Self::Hidden => ("gemeten, niet gepubliceerd", "measured, not published"),
            Self::Told => ("verteld", "told"),
            Self::CountedOnly => ("alleen geteld", "counted only"),
            Self::Unanswered => ("niet beantwoord", "not answered"),
        };
        match language {
            Language::Nl => nl,
            Language::En => en,
        }
    }
}

/// How many effects went which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Outcomes {
    /// Better.
    pub better: u64,
    /// Worse.
    pub worse: u64,
    /// No clear difference.
    pub no_clear_change: u64,
    /// Favourable, not certain.
    pub leans_better: u64,
    /// Unfavourable, not certain.
    pub leans_worse: u64,
    /// Measured, where better and worse have no meaning or cannot be told apart.
    pub measured: u64,
    /// Measured, but what came of it is not published.
    pub hidden: u64,
    /// Told in answers and stories.
    pub told: u64,
    /// Only who was reached is known.
    pub counted_only: u64,
    /// Nothing is known.
    pub unanswered: u64,
}

impl Outcomes {
    /// How many went this way.
    pub fn of(&self, outcome: Outcome) -> u64 {
        match outcome {
            Outcome::Better => self.better,
            Outcome::Worse => self.worse,
            Outcome::NoClearChange => self.no_clear_change,
            Outcome::LeansBetter => self.leans_better,
            Outcome::LeansWorse => self.leans_worse,
            Outcome::Measured => self.measured,
            Outcome::Hidden => self.hidden,
            Outcome::Told => self.told,
            Outcome::CountedOnly => self.counted_only,
            Outcome::Unanswered => self.unanswered,
        }
    }
}

impl FromIterator<Outcome> for Outcomes {
    fn from_iter<I: IntoIterator<Item = Outcome>>(outcomes: I) -> Self {
        let mut counts = Self::default();
        for outcome in outcomes {
            *match outcome {
                Outcome::Better => &mut counts.better,
                Outcome::Worse => &mut counts.worse,
                Outcome::NoClearChange => &mut counts.no_clear_change,
                Outcome::LeansBetter => &mut counts.leans_better,
                Outcome::LeansWorse => &mut counts.leans_worse,
                Outcome::Measured => &mut counts.measured,
                Outcome::Hidden => &mut counts.hidden,
                Outcome::Told => &mut counts.told,
                Outcome::CountedOnly => &mut counts.counted_only,
                Outcome::Unanswered => &mut counts.unanswered,
            } += 1;
        }
        counts
    }
}

fn measured(effect: &EffectAnswer) -> Outcome {
    // Whatever the figures are, words of change need a design that shows change.
    let shows_change = effect.design >= Design::BeforeAfter;
    let enough = matches!(effect.gate, Some(Gate::Indicative | Gate::Normal));
    match &effect.observed {
        Some(Observed::PairedChange(figures)) if shows_change && enough => mean(figures),
        Some(Observed::CategoryShift(figures)) if shows_change && enough => ladder(figures),
        Some(Observed::Aggregate(figures)) => aggregate(figures),
        Some(Observed::RoleMovement(figures)) if !figures.people.is_given() => Outcome::Hidden,
        Some(Observed::PairedChange(figures)) if !figures.mean_change.is_given() => Outcome::Hidden,
        _ => Outcome::Measured,
    }
}

fn mean(figures: &PairedChange) -> Outcome {
    let Some(change) = figures.mean_change.known() else {
        return Outcome::Hidden;
    };
    let better = favourable(figures.better, *change);
    match (figures.interval, better) {
        (Some(bounds), _) if bounds.0 <= Decimal::ZERO && bounds.1 >= Decimal::ZERO => Outcome::NoClearChange,
        (_, None) if *change == Decimal::ZERO => Outcome::NoClearChange,
        (_, None) => Outcome::Measured,
        (Some(_), Some(true)) => Outcome::Better,
        (Some(_), Some(false)) => Outcome::Worse,
        (None, Some(better)) => leans(better),
    }
}

/// One ladder only: levels are never added over domains.
fn ladder(figures: &CategoryShift) -> Outcome {
    let [only] = &figures.domains[..] else {
        let hidden = |figure: bool| !figure;
        let all_hidden = figures
            .domains
            .iter()
            .all(|it| hidden(it.improved.is_given()) && hidden(it.worsened.is_given()));
        return if all_hidden && figures.levels.is_empty() {
            Outcome::Hidden
        } else {
            Outcome::Measured
        };
    };
    match (figures.better, only.improved.known(), only.worsened.known()) {
        (Direction::None, ..) => Outcome::Measured,
        (_, Some(improved), Some(worsened)) if improved != worsened => leans(improved > worsened),
        (_, Some(_), Some(_)) => Outcome::NoClearChange,
        (_, None, None) => Outcome::Hidden,
        _ => Outcome::Measured,
    }
}

/// A value of a whole population is background, so that it is never better or worse by this work.
fn aggregate(figures: &AggregateChange) -> Outcome {
    let (Some(before), Some(after)) = (figures.before.value.known(), figures.after.value.known()) else {
        return Outcome::Hidden;
    };
    match after
        .minus(*before)
        .and_then(|change| favourable(figures.better, change))
    {
        _ if figures.context => Outcome::Measured,
        _ if figures.is_open() == Some(true) => Outcome::NoClearChange,
        Some(true) if figures.interval.is_some() => Outcome::Better,
        Some(false) if figures.interval.is_some() => Outcome::Worse,
        None if before == after => Outcome::NoClearChange,
        None => Outcome::Measured,
        Some(better) => leans(better),
    }
}

/// Whether a change is to the good side; nothing when there is no change or no good side.
fn favourable(better: Direction, change: Decimal) -> Option<bool> {
    let rises = change > Decimal::ZERO;
    match better {
        _ if change == Decimal::ZERO => None,
        Direction::None => None,
        Direction::Higher => Some(rises),
        Direction::Lower => Some(!rises),
    }
}

fn leans(better: bool) -> Outcome {
    if better {
        Outcome::LeansBetter
    } else {
        Outcome::LeansWorse
    }
}
