//! Demand beside supply: needs, what answers them, signals and their terms, and changes to the plan.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::narrative::{Need, Response, Signal};
use crate::plan::{Activity, Amendment};
use crate::value::{Day, Id};

/// Demand beside supply.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "vraaggericht")]
pub struct Demand {
    /// Demand beside supply in a few sentences.
    pub statement: Words,
    /// Needs that no activity answers. That is no error.
    pub unmet: Vec<Id<Need>>,
    /// Each activity with the needs it answers.
    pub supply: Vec<SupplyLine>,
    /// Each signal with how long its answer took, or has been waited for.
    pub signals: Vec<SignalTerm>,
    /// Days within which the municipality said it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term_days: Option<u16>,
    /// Changes to the plan on the way: a sign that supply follows demand.
    pub amendments: Vec<Amendment>,
}

/// An activity and the needs it answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SupplyLine {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// The recorded needs it answers.
    pub needs: Vec<Id<Need>>,
    /// Whether no recorded need stands behind it. That is neither good nor bad.
    #[doc(alias = "aanbodgericht")]
    pub supply_driven: bool,
}

impl SupplyLine {
    /// An activity and the needs it answers.
    pub fn new(activity: Id<Activity>, title: impl Into<String>, needs: Vec<Id<Need>>) -> Self {
        Self {
            activity,
            title: title.into(),
            supply_driven: needs.is_empty(),
            needs,
        }
    }
}

/// How long the answer to a signal took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SignalTerm {
    /// The signal.
    pub signal: Id<Signal>,
    /// How it stands.
    pub state: SignalState,
    /// Days from sending to the answer; of an open signal, to the day of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Whether that is longer than the term; absent when no term was set or the days are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beyond_term: Option<bool>,
}

impl SignalTerm {
    /// A signal at a state, of which the days are not known.
    pub fn new(signal: Id<Signal>, state: SignalState) -> Self {
        Self {
            signal,
            state,
            days: None,
            beyond_term: None,
        }
    }
}

impl SignalTerm {
    /// How a signal stands on the day of the report. Days count from sending; of a signal that is being looked at the
    /// first answer counts.
    pub(crate) fn of(signal: &Signal, term_days: Option<u16>, made_on: Day) -> Self {
        let Some(sent) = signal.sent else {
            return Self::new(signal.id.clone(), SignalState::NotSent);
        };
        let (state, until) = match signal.response {
            Response::TakenUp | Response::Refused => (SignalState::Answered, signal.answered),
            Response::Pending if signal.answered.is_some() => (SignalState::Acknowledged, signal.answered),
            Response::Pending | Response::None => (SignalState::Open, Some(made_on)),
        };
        let mut term = Self::new(signal.id.clone(), state);
        term.days = until.and_then(|until| u32::try_from(until.days_since(sent)).ok());
        term.beyond_term = term
            .days
            .zip(term_days)
            .map(|(days, term)| days > u32::from(term));
        term
    }
}

/// How a signal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SignalState {
    /// It was taken up or refused.
    Answered,
    /// The addressee said that it is being looked at.
    Acknowledged,
    /// There is no answer.
    Open,
    /// It was not sent, or nobody noted when.
    NotSent,
}
