//! Results in numbers that were not measured person by person in the register.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::Effect;
use crate::policy::{Direction, Indicator, Measurand};
use crate::value::{Day, Decimal, Figure, Id, Responses};

/// What came of one survey question: how many were asked, answered, agreed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "enquêteresultaat")]
pub struct SurveyResult {
    /// Its id.
    pub id: Id<Self>,
    /// The effect it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Id<Effect>>,
    /// The statement or question.
    pub question: String,
    /// What it asks about.
    #[serde(default)]
    pub about: Subject,
    /// How many were asked.
    #[serde(default)]
    pub asked: Figure<Responses>,
    /// How many answered.
    #[serde(default)]
    pub answered: Figure<Responses>,
    /// How many of those who answered said that it does not apply to them, where that was an answer. The share who agree is
    /// of the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "niet van toepassing")]
    pub not_applicable: Option<Figure<Responses>>,
    /// How many said that they do not know, where that was an answer. It applies to them, so that they count in the share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "weet niet")]
    pub dont_know: Option<Figure<Responses>>,
    /// How many agreed.
    #[serde(default)]
    pub agreed: Figure<Responses>,
    /// When it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// The year in which it was asked, where the day is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Who asked, and where the result stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl SurveyResult {
    /// A question whose answers are not filled in yet.
    pub fn new(id: Id<Self>, question: impl Into<String>) -> Self {
        Self {
            id,
            effect: None,
            question: question.into(),
            about: Subject::default(),
            asked: Figure::Unknown,
            answered: Figure::Unknown,
            not_applicable: None,
            dont_know: None,
            agreed: Figure::Unknown,
            on: None,
            year: None,
            source: None,
        }
    }
}

impl SurveyResult {
    /// Those who answered and to whom it applies; nothing where nobody could answer that it does not.
    pub fn applicable(&self) -> Option<Figure<Responses>> {
        let (all, without) = (self.answered, self.not_applicable?);
        Some(match (all, without) {
            (Figure::Known(all), Figure::Known(without)) => (all.0)
                .checked_sub(without.0)
                .map_or(Figure::NotComputable, |rest| Figure::Known(Responses(rest))),
            (Figure::Suppressed, _) | (_, Figure::Suppressed) => Figure::Suppressed,
            _ => Figure::Unknown,
        })
    }

    /// The year in which it was asked, from its day where there is one.
    pub fn in_year(&self) -> Option<i32> {
        year_of(self.on, self.year)
    }
}

fn year_of(on: Option<Day>, year: Option<u16>) -> Option<i32> {
    on.map(Day::year).or(year.map(i32::from))
}

/// What a survey question asks about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Subject {
    /// A change that people see in their own lives or surroundings.
    #[default]
    ExperiencedChange,
    /// What people think of the offer. It never lifts the standing of an effect.
    #[doc(alias = "tevredenheid")]
    Satisfaction,
}

/// A value before and a value after, from a published source or a survey; not the same people pair by pair.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Aggregate {
    /// The effect it is about.
    pub effect: Id<Effect>,
    /// The indicator it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<Id<Indicator>>,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it measures, where the indicator does not say it. Without either nobody knows, and the values lift no
    /// effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "wat het meet")]
    pub measures: Option<Measurand>,
    /// Which way is better.
    #[serde(default)]
    pub better: Direction,
    /// Of whom the values are; answers of a sample when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "dekking")]
    pub coverage: Option<Coverage>,
    /// The value before.
    pub before: AggregateValue,
    /// The values of other years of the period, where the source has them. Targets that are set for those years are held
    /// against them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "tussenmeting")]
    pub between: Vec<AggregateValue>,
    /// The value after.
    pub after: AggregateValue,
}

impl Aggregate {
    /// A value before and after.
    pub fn new(effect: Id<Effect>, before: AggregateValue, after: AggregateValue) -> Self {
        Self {
            effect,
            indicator: None,
            unit: None,
            measures: None,
            better: Direction::None,
            coverage: None,
            before,
            between: Vec::new(),
            after,
        }
    }
}

/// Of whom a value from a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "dekking")]
pub enum Coverage {
    /// Of those who answered: a survey or a panel. Chance plays its part in the value.
    #[doc(alias = "steekproef")]
    Sample,
    /// Of everybody whom it is about, from a registration: no sample, so that chance in who answered plays no part.
    #[doc(alias = "integrale telling")]
    Everybody,
}

/// One value of an aggregate.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AggregateValue {
    /// The value; for a share, a percentage computed from the ratio is used instead.
    #[serde(default)]
    pub value: Figure<Decimal>,
    /// The part and the whole that a share comes from; shares are never averaged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Ratio>,
    /// How many answers the value rests on, where it is a mean, or a share of which the source gives no part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "steekproef")]
    pub sample: Option<Sample>,
    /// How many answered that it does not apply to them. They stand outside the whole, so that the share is of those to
    /// whom it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "niet van toepassing")]
    pub not_applicable: Option<Figure<Responses>>,
    /// All the answers that people gave, where the source publishes them by kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "antwoordcategorieën")]
    pub categories: Vec<AnswerCategory>,
    /// The day it stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// The year it stands for, where the source gives no day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "peiljaar")]
    pub year: Option<u16>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl AggregateValue {
    /// A value without a day or a source yet.
    pub fn new(value: Figure<Decimal>) -> Self {
        Self {
            value,
            ..Self::default()
        }
    }
}

impl AggregateValue {
    /// The year it stands for, from its day where there is one.
    pub fn in_year(&self) -> Option<i32> {
        year_of(self.on, self.year)
    }

    /// How many answers it rests on; nothing where the source does not say it.
    #[doc(alias = "n")]
    pub fn answers(&self) -> Option<Responses> {
        let of_share = self.ratio.map(|ratio| ratio.denominator);
        of_share.or_else(|| self.sample.map(|sample| sample.answers))
    }
}

/// One kind of answer, as a source publishes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "antwoordcategorie")]
pub struct AnswerCategory {
    /// What people answered.
    pub answer: String,
    /// Its part of all answers, in per cents.
    pub percentage: Figure<Decimal>,
    /// Whether those who gave it are people to whom the question applies.
    #[serde(default)]
    pub kind: AnswerKind,
}

impl AnswerCategory {
    /// An answer, and how many in a hundred gave it.
    pub fn new(answer: impl Into<String>, percentage: Figure<Decimal>, kind: AnswerKind) -> Self {
        Self {
            answer: answer.into(),
            percentage,
            kind,
        }
    }
}

/// What an answer says of the one who gives it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AnswerKind {
    /// The question applies, and this is the answer.
    #[default]
    Applies,
    /// The question does not apply.
    #[doc(alias = "niet van toepassing")]
    NotApplicable,
    /// The question applies, and no answer is known.
    #[doc(alias = "weet niet")]
    DontKnow,
}

/// How many answers a published value rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Sample {
    /// The number of answers.
    #[doc(alias = "n")]
    pub answers: Responses,
    /// The standard deviation of the answers, where the value is their mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "standaardafwijking")]
    pub standard_deviation: Option<Decimal>,
}

impl Sample {
    /// So many answers.
    pub fn new(answers: Responses) -> Self {
        Self {
            answers,
            standard_deviation: None,
        }
    }
}

/// A part and the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "teller en noemer")]
pub struct Ratio {
    /// The part.
    pub numerator: Responses,
    /// The whole.
    pub denominator: Responses,
}

impl Ratio {
    /// A part and the whole.
    pub fn new(numerator: Responses, denominator: Responses) -> Self {
        Self {
            numerator,
            denominator,
        }
    }
}
