//! The document itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Aggregate, Benefit, Community, EmergentEffect, Explanation, ExternalStudy, FinancialReport, Investment,
    Lesson, MoneyRatio, Need, Outreach, Realisation, SharedGoal, Signal, Steering, Story, SurveyResult,
    Training,
};
use crate::plan::Plan;
use crate::practice::Practice;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Extensions, Id, Period};

/// What the organisation tells beside its numbers. Everything in it is optional.
///
/// ```
/// use vernieuwend_verantwoorden::narrative::{Consent, Narrative, Story};
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let mut narrative = Narrative::new(
///     Id::new("toelichting-2025")?,
///     Period::new("2025-01-01".parse()?, "2025-12-31".parse()?),
/// );
/// let mut story = Story::new(Id::new("de-overkant")?, "Sinds de koffieochtend groet de overkant terug.");
/// story.consent = Consent::Given;
/// narrative.stories.push(story);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "narrative")]
#[non_exhaustive]
#[doc(alias = "toelichting")]
#[doc(alias = "verhalen")]
pub struct Narrative {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The plan it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Id<Plan>>,
    /// The period it is about.
    pub period: Period,
    /// Stories.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stories: Vec<Story>,
    /// Results of surveys, in numbers of answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub survey_results: Vec<SurveyResult>,
    /// Values before and after, from a source or a survey.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aggregates: Vec<Aggregate>,
    /// What was realised of activities, beyond what the register holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub realisations: Vec<Realisation>,
    /// The totals of the financial report, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub financial_report: Option<FinancialReport>,
    /// Explanations of differences.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explanations: Vec<Explanation>,
    /// Needs that were found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// Signals that were passed on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<Signal>,
    /// How specific groups were reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outreach: Vec<Outreach>,
    /// What groups of residents want together, and what moves them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_goals: Vec<SharedGoal>,
    /// Effects that showed themselves on the way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emergent_effects: Vec<EmergentEffect>,
    /// Studies by others that are quoted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub external_studies: Vec<ExternalStudy>,
    /// What is done next with effects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steering: Vec<Steering>,
    /// Who puts in what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub investments: Vec<Investment>,
    /// Who has something from it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub benefits: Vec<Benefit>,
    /// Training that was followed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub training: Vec<Training>,
    /// Money ratios that others computed, each with every factor.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub money_ratios: Vec<MoneyRatio>,
    /// Lessons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lessons: Vec<Lesson>,
    /// What residents can and want, what changed in their stories, and what goes on.
    #[serde(default, skip_serializing_if = "Community::is_empty")]
    pub community: Community,
    /// What the organisation learns about its own work.
    #[serde(default, skip_serializing_if = "Practice::is_empty")]
    pub practice: Practice,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Narrative {
    /// A narrative in which nothing is told yet.
    pub fn new(id: Id<Self>, period: Period) -> Self {
        Self {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id,
            plan: None,
            period,
            stories: Vec::new(),
            survey_results: Vec::new(),
            aggregates: Vec::new(),
            realisations: Vec::new(),
            financial_report: None,
            explanations: Vec::new(),
            needs: Vec::new(),
            signals: Vec::new(),
            outreach: Vec::new(),
            shared_goals: Vec::new(),
            emergent_effects: Vec::new(),
            external_studies: Vec::new(),
            steering: Vec::new(),
            investments: Vec::new(),
            benefits: Vec::new(),
            training: Vec::new(),
            money_ratios: Vec::new(),
            lessons: Vec::new(),
            community: Community::default(),
            practice: Practice::default(),
            extensions: Extensions::default(),
        }
    }
}

impl Sealed for Narrative {}

impl Document for Narrative {
    const NAME: &'static str = "narrative";
    const DUTCH: &'static str = "toelichting";
}
