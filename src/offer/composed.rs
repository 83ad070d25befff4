//! What the plan answers a criterion with, by the kind of answer that is asked. Each is made of lines, so that it can be
//! laid out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{AnsweredSocialReturn, EarlierReport, OfferTotals};
use crate::language::Words;
use crate::plan::{
    Activity, Effect, IndicatorPledge, Partner, PlanningStep, PriceLine, Reference, Risk, StaffLine,
};
use crate::policy::{Asked, AskedVat, AwardCriterion, Goal, PerformanceIndicator};
use crate::value::{Decimal, Euro, Figure, Id};

/// What the plan answers a criterion with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Composed {
    /// What changes for whom, goal by goal.
    Effects(OfferedEffects),
    /// Prices, line by line.
    Prices(PriceAnswer),
    /// What the activities cost; where no prices are given.
    Costs(CostAnswer),
    /// What is given back to society.
    SocialReturn(AnsweredSocialReturn),
    /// What is pursued on each indicator.
    Indicators(Vec<IndicatorLine>),
    /// What happens when.
    Planning(Vec<PlanningStep>),
    /// What can go wrong, and what is done about it.
    Risks(Vec<Risk>),
    /// Who does the work together.
    Partners(Vec<Partner>),
    /// Which staff does the work.
    Staff(Vec<StaffLine>),
    /// What was done before, and what reports say came of it.
    References(ReferencesAnswer),
}

impl Composed {
    /// The kind of answer that it is.
    pub fn kind(&self) -> Asked {
        match self {
            Self::Effects(_) => Asked::Effects,
            Self::Prices(_) | Self::Costs(_) => Asked::Price,
            Self::SocialReturn(_) => Asked::SocialReturn,
            Self::Indicators(_) => Asked::Indicators,
            Self::Planning(_) => Asked::Planning,
            Self::Risks(_) => Asked::Risks,
            Self::Partners(_) => Asked::Partners,
            Self::Staff(_) => Asked::Staff,
            Self::References(_) => Asked::References,
        }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Effects(it) => it.goals.iter().all(|goal| goal.lines.is_empty()),
            Self::Prices(it) => it.lines.is_empty(),
            Self::Costs(it) => it.lines.is_empty(),
            Self::SocialReturn(it) => it.offered.as_ref().is_none_or(|offered| offered.lines.is_empty()),
            Self::Indicators(it) => it.iter().all(|line| line.pledge.is_none()),
            Self::Planning(it) => it.is_empty(),
            Self::Risks(it) => it.is_empty(),
            Self::Partners(it) => it.is_empty(),
            Self::Staff(it) => it.is_empty(),
            Self::References(it) => it.work.is_empty() && it.reported.is_empty(),
        }
    }

    /// Takes the last line away; says whether there was one that could go. What was quoted goes before what is offered;
    /// of sums of money no line goes, since their totals are those of all lines.
    pub fn shorten(&mut self) -> bool {
        match self {
            Self::Effects(it) => it.shorten(),
            Self::Prices(_) | Self::Costs(_) | Self::SocialReturn(_) => false,
            Self::Indicators(it) => it.pop().is_some(),
            Self::Planning(it) => it.pop().is_some(),
            Self::Risks(it) => it.pop().is_some(),
            Self::Partners(it) => it.pop().is_some(),
            Self::Staff(it) => it.pop().is_some(),
            Self::References(it) => it.reported.pop().is_some() || it.work.pop().is_some(),
        }
    }
}

/// The effects that are offered under a criterion, goal by goal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OfferedEffects {
    /// Each goal with its effects.
    pub goals: Vec<EffectsOfGoal>,
}

impl OfferedEffects {
    fn shorten(&mut self) -> bool {
        let mut lines = self
            .goals
            .iter_mut()
            .rev()
            .flat_map(|goal| goal.lines.iter_mut().rev());
        if lines.any(|line| line.reported.pop().is_some()) {
            return true;
        }
        let last = self.goals.iter_mut().rev().find_map(|goal| goal.lines.pop());
        let Some(last) = last else { return false };
        // Nothing refers to what is not there.
        for goal in &mut self.goals {
            goal.elsewhere.retain(|told| told.effect != last.effect);
        }
        true
    }
}

/// The effects that are offered for a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EffectsOfGoal {
    /// The goal; none for effects that people named themselves and that serve no goal of the criterion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Id<Goal>>,
    /// The goal in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A line per effect. An effect that serves several goals stands at the one that the plan names first with it.
    pub lines: Vec<EffectLine>,
    /// Effects that serve this goal too and stand at another place of the offer.
    pub elsewhere: Vec<ToldElsewhere>,
}

impl EffectsOfGoal {
    /// A goal without effects yet.
    pub fn new(goal: Option<&Goal>) -> Self {
        Self {
            goal: goal.map(|goal| goal.id.clone()),
            title: goal.map(|goal| goal.title.clone()),
            lines: Vec::new(),
            elsewhere: Vec::new(),
        }
    }
}

/// An effect that is offered: what changes for whom, how that is seen, what is pursued, and what is done for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EffectLine {
    /// The effect.
    pub effect: Id<Effect>,
    /// What changes.
    pub change: String,
    /// For whom.
    pub for_whom: Words,
    /// How it is seen; none where that is not settled yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Words>,
    /// What is pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pursued: Option<Words>,
    /// What is done for it, by name.
    pub activities: Vec<String>,
    /// Why it helps the goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// The earlier reports that are quoted with it; what they say stands under the evidence of the offer.
    pub reported: Vec<Id<EarlierReport>>,
}

impl EffectLine {
    /// A change for somebody.
    pub fn new(effect: Id<Effect>, change: impl Into<String>, for_whom: Words) -> Self {
        Self {
            effect,
            change: change.into(),
            for_whom,
            seen: None,
            pursued: None,
            activities: Vec::new(),
            because: None,
            reported: Vec::new(),
        }
    }
}

/// An effect that stands at another place of the offer, so that nothing is said twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ToldElsewhere {
    /// The effect.
    pub effect: Id<Effect>,
    /// What changes.
    pub change: String,
    /// The criterion under which it stands.
    pub criterion: Id<AwardCriterion>,
    /// What the place is called: that criterion, or the goal within it.
    pub name: String,
}

impl ToldElsewhere {
    /// An effect, the criterion under which it stands, and what the place is called.
    pub fn new(effect: &Effect, criterion: &Id<AwardCriterion>, name: impl Into<String>) -> Self {
        Self {
            effect: effect.id.clone(),
            change: effect.title.clone(),
            criterion: criterion.clone(),
            name: name.into(),
        }
    }
}

/// Prices, line by line, and what they come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "prijs")]
pub struct PriceAnswer {
    /// The prices.
    pub lines: Vec<PriceLine>,
    /// Whether the prices that are weighed hold value added tax.
    pub weighed: AskedVat,
    /// All that is offered together, without value added tax; of lines that say how many.
    pub total: Figure<Euro>,
    /// The same, with value added tax.
    pub total_with_vat: Figure<Euro>,
}

impl PriceAnswer {
    /// The prices and what they come to.
    pub fn new(
        lines: Vec<PriceLine>,
        weighed: AskedVat,
        total: Figure<Euro>,
        with_vat: Figure<Euro>,
    ) -> Self {
        Self {
            lines,
            weighed,
            total,
            total_with_vat: with_vat,
        }
    }
}

/// What the activities cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "begroting")]
pub struct CostAnswer {
    /// What each funded activity costs.
    pub lines: Vec<CostLine>,
    /// What that comes to.
    pub totals: OfferTotals,
}

impl CostAnswer {
    /// The costs and what they come to.
    pub fn new(lines: Vec<CostLine>, totals: OfferTotals) -> Self {
        Self { lines, totals }
    }
}

/// What an activity costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CostLine {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Euro>,
    /// What it brings in, other than the funding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Euro>,
}

impl CostLine {
    /// The costs of an activity as the plan has them.
    pub fn of(activity: &Activity) -> Self {
        Self {
            activity: activity.id.clone(),
            title: activity.title.clone(),
            costs: activity.planned.costs,
            income: activity.planned.income,
        }
    }
}

/// An indicator of the assignment, and what is pursued on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct IndicatorLine {
    /// The indicator.
    pub indicator: Id<PerformanceIndicator>,
    /// What it reads.
    pub title: String,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The least that is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<Decimal>,
    /// The most that is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<Decimal>,
    /// What is pursued; none where nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pledge: Option<IndicatorPledge>,
}

impl IndicatorLine {
    /// The indicator as the assignment has it, and what is pursued on it.
    pub fn of(indicator: &PerformanceIndicator, pledge: Option<&IndicatorPledge>) -> Self {
        Self {
            indicator: indicator.id.clone(),
            title: indicator.title.clone(),
            unit: indicator.unit.clone(),
            least: indicator.least,
            most: indicator.most,
            pledge: pledge.cloned(),
        }
    }
}

/// What was done before, and what reports say came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReferencesAnswer {
    /// Work that was done before.
    pub work: Vec<Reference>,
    /// The earlier reports that are quoted, each with the effect; what they say stands under the evidence of the offer.
    pub reported: Vec<ReportedEffect>,
}

/// An effect in an earlier report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReportedEffect {
    /// The report.
    pub report: Id<EarlierReport>,
    /// The effect that is offered.
    pub effect: Id<Effect>,
}

impl ReportedEffect {
    /// An effect in a report.
    pub fn new(report: Id<EarlierReport>, effect: Id<Effect>) -> Self {
        Self { report, effect }
    }
}
