//! What a document may be held against.

use std::collections::BTreeMap;

use super::Checked;
use crate::narrative::Narrative;
use crate::plan::Plan;
use crate::policy::{Indicator, PolicyFramework};
use crate::report::EffectReport;

/// A policy framework stands on its own.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct PolicyContext {}

/// A plan may be held against the policy framework it answers to.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct PlanContext<'a> {
    /// The policy framework.
    pub policy: Option<&'a PolicyFramework>,
    /// The plan as it was agreed, before it was changed.
    pub earlier: Option<&'a Plan>,
}

impl<'a> PlanContext<'a> {
    /// The indicators of the policy framework by id; none when it is not at hand.
    pub(super) fn indicators(&self) -> BTreeMap<&'a str, &'a Indicator> {
        let indicators = self.policy.iter().flat_map(|policy| &policy.indicators);
        indicators
            .map(|indicator| (indicator.id.as_str(), indicator))
            .collect()
    }
}

/// A narrative may be held against the plan it is about, and the policy framework.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct NarrativeContext<'a> {
    /// The policy framework.
    pub policy: Option<&'a PolicyFramework>,
    /// The plan.
    pub plan: Option<&'a Plan>,
}

/// A report may be held against the plan and the policy framework it answers to, and against its predecessor.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct ReportContext<'a> {
    /// The policy framework.
    pub policy: Option<&'a PolicyFramework>,
    /// The plan.
    pub plan: Option<&'a Plan>,
    /// The narrative.
    pub narrative: Option<&'a Narrative>,
    /// The report over the period before.
    pub predecessor: Option<&'a EffectReport>,
}

/// An offer may be held against the assignment it answers, the plan it offers, and the reports it quotes.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct OfferContext<'a> {
    /// The policy framework with the assignment.
    pub policy: Option<&'a PolicyFramework>,
    /// The plan.
    pub plan: Option<&'a Plan>,
    /// The reports it quotes.
    pub reports: &'a [&'a EffectReport],
}

impl<'a> From<(&'a Checked<PolicyFramework>, &'a Checked<Plan>)> for OfferContext<'a> {
    fn from((policy, plan): (&'a Checked<PolicyFramework>, &'a Checked<Plan>)) -> Self {
        Self {
            policy: Some(policy.document()),
            plan: Some(plan.document()),
            reports: &[],
        }
    }
}

impl<'a> From<(&'a PolicyFramework, &'a Plan)> for OfferContext<'a> {
    fn from((policy, plan): (&'a PolicyFramework, &'a Plan)) -> Self {
        Self {
            policy: Some(policy),
            plan: Some(plan),
            reports: &[],
        }
    }
}

impl<'a> From<&'a PolicyFramework> for OfferContext<'a> {
    fn from(policy: &'a PolicyFramework) -> Self {
        Self {
            policy: Some(policy),
            ..Self::default()
        }
    }
}

impl<'a> OfferContext<'a> {
    /// The same, with the reports that the offer quotes.
    #[must_use]
    pub fn with_reports(mut self, reports: &'a [&'a EffectReport]) -> Self {
        self.reports = reports;
        self
    }
}

/// An assessment stands on its own.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct AssessmentContext {}

impl From<()> for AssessmentContext {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<()> for OfferContext<'_> {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<()> for PolicyContext {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<()> for PlanContext<'_> {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<()> for NarrativeContext<'_> {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl From<()> for ReportContext<'_> {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl<'a> From<&'a PolicyFramework> for PlanContext<'a> {
    fn from(policy: &'a PolicyFramework) -> Self {
        Self {
            policy: Some(policy),
            earlier: None,
        }
    }
}

impl<'a> From<&'a Checked<PolicyFramework>> for PlanContext<'a> {
    fn from(policy: &'a Checked<PolicyFramework>) -> Self {
        Self::from(policy.document())
    }
}

impl<'a> PlanContext<'a> {
    /// The same, with the plan as it was agreed before it was changed.
    #[must_use]
    pub fn with_earlier(mut self, earlier: &'a Plan) -> Self {
        self.earlier = Some(earlier);
        self
    }
}

impl<'a> From<(&'a PolicyFramework, &'a Plan)> for NarrativeContext<'a> {
    fn from((policy, plan): (&'a PolicyFramework, &'a Plan)) -> Self {
        Self {
            policy: Some(policy),
            plan: Some(plan),
        }
    }
}

impl<'a> From<(&'a Checked<PolicyFramework>, &'a Checked<Plan>)> for NarrativeContext<'a> {
    fn from((policy, plan): (&'a Checked<PolicyFramework>, &'a Checked<Plan>)) -> Self {
        Self::from((policy.document(), plan.document()))
    }
}

impl<'a> From<(&'a PolicyFramework, &'a Plan)> for ReportContext<'a> {
    fn from((policy, plan): (&'a PolicyFramework, &'a Plan)) -> Self {
        Self {
            policy: Some(policy),
            plan: Some(plan),
            ..Self::default()
        }
    }
}

impl<'a> From<(&'a Checked<PolicyFramework>, &'a Checked<Plan>)> for ReportContext<'a> {
    fn from((policy, plan): (&'a Checked<PolicyFramework>, &'a Checked<Plan>)) -> Self {
        Self::from((policy.document(), plan.document()))
    }
}

impl<'a> From<&'a EffectReport> for ReportContext<'a> {
    fn from(predecessor: &'a EffectReport) -> Self {
        Self::default().with_predecessor(predecessor)
    }
}

impl<'a> ReportContext<'a> {
    /// The same, with the narrative.
    #[must_use]
    pub fn with_narrative(mut self, narrative: &'a Narrative) -> Self {
        self.narrative = Some(narrative);
        self
    }

    /// The same, with the report over the period before.
    #[must_use]
    pub fn with_predecessor(mut self, predecessor: &'a EffectReport) -> Self {
        self.predecessor = Some(predecessor);
        self
    }
}
