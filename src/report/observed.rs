//! What was observed, by kind.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::measured::{Measured, StandardisedChange};
use super::values::{AggregateChange, OutsidePeriod};
use crate::language::Words;
use crate::narrative::{Subject, SurveyResult};
use crate::plan::Role;
use crate::policy::{Direction, Measurand};
use crate::statistics::{self, Gate};
use crate::value::{Day, Decimal, Figure, Id, Movements, People, Responses, Share};

/// What was observed. Figures are rounded once: one decimal, whole per cents, bounds outward.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(
    tag = "kind",
    content = "figures",
    rename_all = "kebab-case",
    deny_unknown_fields
)]
#[non_exhaustive]
#[doc(alias = "waargenomen")]
pub enum Observed {
    /// A change of the same people on one instrument.
    PairedChange(Box<PairedChange>),
    /// A shift between ordered levels. No means.
    CategoryShift(Box<CategoryShift>),
    /// How far people attained their own goals.
    GoalAttainment(Box<GoalAttainment>),
    /// People who moved from one role to another.
    RoleMovement(RoleMovements),
    /// A value before and after from a source or a survey.
    Aggregate(Box<AggregateChange>),
    /// Told, in answers and stories.
    Told(Told),
}

/// A lower and an upper bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Interval(
    /// The lower bound.
    pub Decimal,
    /// The upper bound.
    pub Decimal,
);

/// A lower and an upper bound of a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShareInterval(
    /// The lower bound.
    pub Share,
    /// The upper bound.
    pub Share,
);

/// A change of the same people on one instrument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PairedChange {
    /// The id of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: Words,
    /// Whom to name as its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Words>,
    /// Which way is better.
    pub better: Direction,
    /// The lowest and the highest score of the instrument.
    pub scale: Interval,
    /// How and when it was measured.
    pub measured: Measured,
    /// People with a valid score before and after.
    pub pairs: Figure<People>,
    /// The mean before, over the pairs.
    pub mean_before: Figure<Decimal>,
    /// The mean after, over the pairs.
    pub mean_after: Figure<Decimal>,
    /// The mean change, after minus before, signed as measured.
    pub mean_change: Figure<Decimal>,
    /// The standard deviation before, over the pairs.
    pub sd_before: Figure<Decimal>,
    /// The standard deviation after, over the pairs.
    pub sd_after: Figure<Decimal>,
    /// The standard deviation of the change.
    pub sd_change: Figure<Decimal>,
    /// The 95 per cent interval of the mean change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// The mean change beside the spread of the scores, where the report sets unlike instruments side by side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standardised: Option<StandardisedChange>,
    /// The smallest change that counts, in points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimal_change: Option<Decimal>,
    /// People who improved.
    pub improved: Figure<People>,
    /// People who stayed the same; ties are never dropped.
    pub unchanged: Figure<People>,
    /// People who worsened.
    pub worsened: Figure<People>,
    /// People who stayed the same or worsened, where these are printed as one because one of them is small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_improved: Option<Figure<People>>,
    /// People who stayed the same or improved, where these are printed as one because one of them is small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_worsened: Option<Figure<People>>,
    /// The share who improved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub improved_share: Option<ImprovedShare>,
    /// How many were measured twice.
    pub followed_up: FollowedUp,
    /// The mean change if those who were missing at the end had not changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean_change_if_missing_unchanged: Option<Figure<Decimal>>,
    /// Changes larger than the measurement error of the instrument, where its reliability is cited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reliable_change: Option<ReliableChange>,
    /// How people stand to the threshold of the instrument, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
}

/// Changes larger than the measurement error of the instrument (Jacobson and Truax 1991).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "betrouwbare verandering")]
pub struct ReliableChange {
    /// Where the reliability and its standard deviation were published.
    pub source: String,
    /// The change that has to be exceeded, in points.
    pub minimum: Figure<Decimal>,
    /// People who improved by more.
    pub improved: Figure<People>,
    /// The other pairs.
    pub unchanged: Figure<People>,
    /// People who worsened by more.
    pub worsened: Figure<People>,
}

/// How people stand to a threshold; the threshold itself is favourable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "grens")]
pub struct Threshold {
    /// The threshold, in points.
    pub at: Decimal,
    /// People on the favourable side before.
    pub favourable_before: Figure<People>,
    /// People on the favourable side after.
    pub favourable_after: Figure<People>,
    /// People who went from the unfavourable to the favourable side.
    pub crossed_to_favourable: Figure<People>,
    /// People who went from the favourable to the unfavourable side.
    pub crossed_to_unfavourable: Figure<People>,
}

/// The share of people who improved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ImprovedShare {
    /// The share of the pairs.
    pub share: Figure<Share>,
    /// Its 95 per cent interval (Wilson).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<ShareInterval>,
    /// The share if all who were missing had not improved, and if all of them had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range_if_dropouts_counted: Option<ShareInterval>,
}

impl ImprovedShare {
    /// A share without bounds yet.
    pub fn new(share: Figure<Share>) -> Self {
        Self {
            share,
            interval: None,
            range_if_dropouts_counted: None,
        }
    }
}

/// How many were measured twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct FollowedUp {
    /// Pairs as a share of those measured at the start.
    pub of_measured: Figure<Share>,
    /// Whether that share is a lower limit, because fewer people than may be printed were not measured again.
    pub at_least: bool,
    /// Pairs as a share of the people reached whom the effect is for.
    pub of_reached: Figure<Share>,
    /// People measured at the start only.
    pub before_only: Figure<People>,
    /// People measured at the end only.
    pub after_only: Figure<People>,
}

/// A shift between ordered levels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CategoryShift {
    /// The id of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: Words,
    /// Whom to name as its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Words>,
    /// Which way is better.
    pub better: Direction,
    /// How and when it was measured.
    pub measured: Measured,
    /// People with a level before and after.
    pub pairs: Figure<People>,
    /// Per level, how many people stood on it. Empty for an instrument with several domains.
    pub levels: Vec<LevelCount>,
    /// Per domain, how many people improved, stayed the same and worsened.
    pub domains: Vec<DomainShift>,
    /// How many were measured twice.
    pub followed_up: FollowedUp,
}

impl CategoryShift {
    /// The people who improved out of all pairs, where there is one ladder and it is printed how many did not.
    pub fn improved_share(&self) -> Option<statistics::Proportion> {
        let [only] = &self.domains[..] else {
            return None;
        };
        let improved = only.improved.known()?.0;
        let others = match only.not_improved {
            Some(others) => others.known()?.0,
            None => (only.unchanged.known()?.0).checked_add(only.worsened.known()?.0)?,
        };
        let all = improved.checked_add(others)?;
        statistics::Proportion::new(improved, all)
            .ok()
            .filter(|share| share.total() > 0)
    }
}

/// How many people stood on a level.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LevelCount {
    /// The level.
    pub level: Decimal,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Words>,
    /// People on it before.
    pub before: Figure<People>,
    /// People on it after.
    pub after: Figure<People>,
}

impl LevelCount {
    /// People on a level before and after.
    pub fn new(level: Decimal, before: Figure<People>, after: Figure<People>) -> Self {
        Self {
            level,
            title: None,
            before,
            after,
        }
    }
}

/// How people shifted on one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DomainShift {
    /// The domain; absent when the instrument has only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<Words>,
    /// People who improved.
    pub improved: Figure<People>,
    /// People who stayed the same.
    pub unchanged: Figure<People>,
    /// People who worsened.
    pub worsened: Figure<People>,
    /// People who stayed the same or worsened, where these are printed as one because one of them is small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_improved: Option<Figure<People>>,
    /// People who stayed the same or improved, where these are printed as one because one of them is small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_worsened: Option<Figure<People>>,
}

impl DomainShift {
    /// How people shifted.
    pub fn new(
        domain: Option<Words>,
        improved: Figure<People>,
        unchanged: Figure<People>,
        worsened: Figure<People>,
    ) -> Self {
        Self {
            domain,
            improved,
            unchanged,
            worsened,
            not_improved: None,
            not_worsened: None,
        }
    }
}

/// How far people attained their own goals (Kiresuk and Sherman 1968). It is no norm score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GoalAttainment {
    /// The id of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: Words,
    /// Whom to name as its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Words>,
    /// How and when it was measured.
    pub measured: Measured,
    /// People whose goals were scored at the end.
    pub people: Figure<People>,
    /// The mean score T.
    pub mean_t: Figure<Decimal>,
    /// The 95 per cent interval of that mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
    /// The share of goals attained as expected or better.
    pub attained: Figure<Share>,
    /// How many were measured: those with goals scored at the start only are missing.
    pub followed_up: FollowedUp,
}

/// People who moved from one role to another, each once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RoleMovements {
    /// The role first seen.
    pub from: Role,
    /// The role seen on a later day.
    pub to: Role,
    /// People who had the first role: the group among which the others moved.
    pub group: Figure<People>,
    /// People who moved.
    pub people: Figure<Movements>,
}

impl RoleMovements {
    /// People who moved from one role to another, among a group.
    pub fn new(from: Role, to: Role, group: Figure<People>, people: Figure<Movements>) -> Self {
        Self {
            from,
            to,
            group,
            people,
        }
    }
}

/// Told, in answers and stories.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Told {
    /// How many stories are told here.
    pub stories: u64,
    /// How many survey questions were answered.
    pub survey_results: u64,
    /// People who were asked with an instrument, but not in a way that shows a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<AskedAfterwards>,
}

/// People who were asked with an instrument, but not in a way that shows a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AskedAfterwards {
    /// The id of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: String,
    /// Its name.
    pub name: Words,
    /// What the instrument measures; absent when the plan does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<Measurand>,
    /// Whether the instrument may support a statement about people; a guide for a conversation may not, and neither
    /// may one of which nobody knows what it measures.
    pub fit_for_proof: bool,
    /// People who were asked.
    pub people: Figure<People>,
}

impl Told {
    /// How many stories and survey questions.
    pub fn new(stories: u64, survey_results: u64) -> Self {
        Self {
            stories,
            survey_results,
            asked: None,
        }
    }
}

/// What came of a survey question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SurveyAnswer {
    /// The survey result it is from.
    pub survey_result: Id<SurveyResult>,
    /// The statement or question.
    pub question: String,
    /// What it asks about. Satisfaction measures no change.
    pub about: Subject,
    /// The gate that the number of answers passed; absent when it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// How many were asked.
    pub asked: Figure<Responses>,
    /// How many answered.
    pub answered: Figure<Responses>,
    /// How many of those who answered said that it does not apply to them, where that was an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_applicable: Option<Figure<Responses>>,
    /// How many answered to whom it applies, where people could answer that it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applicable: Option<Figure<Responses>>,
    /// How many said that they do not know, where that was an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dont_know: Option<Figure<Responses>>,
    /// How many agreed.
    pub agreed: Figure<Responses>,
    /// The share who agree of those who answered, or of those to whom it applies where that is told apart.
    pub agreed_share: Figure<Share>,
    /// When it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// The year in which it was asked, where the day is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Where that lies when it is not in the period of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<OutsidePeriod>,
    /// Who asked, and where the result stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl SurveyAnswer {
    /// The answers that the share is of: of those to whom it applies, where that is told apart.
    pub fn whole(&self) -> Figure<Responses> {
        self.applicable.unwrap_or(self.answered)
    }
}
