//! What an offer must have beside its answers: requirements, a price in a given form, social return, indicators.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Lot;
use crate::value::{Decimal, Euro, Id, Share};

/// Something that an offer must meet. It is answered with yes or no, and with proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "eis")]
#[doc(alias = "geschiktheidseis")]
pub struct Requirement {
    /// Its id.
    pub id: Id<Self>,
    /// What must be met.
    pub text: String,
    /// Whether an offer that does not meet it is set aside.
    #[serde(default = "knock_out")]
    #[doc(alias = "knock-out")]
    pub knock_out: bool,
    /// The proof that is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "bewijsstuk")]
    pub proof: Option<String>,
    /// The lots it is about; all when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<Id<Lot>>,
}

fn knock_out() -> bool {
    true
}

impl Requirement {
    /// A requirement in words, that sets an offer aside when it is not met.
    pub fn new(id: Id<Self>, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            knock_out: true,
            proof: None,
            lots: Vec::new(),
        }
    }
}

/// How a price must be given.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "PriceTerms")]
#[non_exhaustive]
#[doc(alias = "prijsopgave")]
pub struct AskedPrice {
    /// Per what; each of these must be in the offer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub per: Vec<PriceBasis>,
    /// Whether the prices that are weighed hold value added tax.
    #[serde(default)]
    pub vat: AskedVat,
    /// The highest price that is taken, in total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "plafondprijs")]
    pub ceiling: Option<Euro>,
}

/// Whether prices hold value added tax.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "btw")]
pub enum AskedVat {
    /// Prices without it.
    #[default]
    Excluded,
    /// Prices with it.
    Included,
}

/// Per what a price is given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "prijs per")]
pub enum PriceBasis {
    /// Per year.
    Year,
    /// Per hour.
    Hour,
    /// For the whole of the term.
    Whole,
    /// Per unit of this kind, such as a household or a meeting.
    Unit(String),
}

/// What must be given back to society apart from the work: places for people with a distance to work, and the like.
/// It is an obligation of its own and no effect of the work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "SocialReturnTerms")]
#[non_exhaustive]
#[doc(alias = "SROI-verplichting")]
#[doc(alias = "social return")]
pub struct AskedSocialReturn {
    /// What is asked, in words.
    pub text: String,
    /// The part of the sum without value added tax that it must be worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// The amount that it must be worth, where it is no part of the sum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euro>,
}

impl AskedSocialReturn {
    /// An obligation in words.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            share: None,
            amount: None,
        }
    }
}

/// An indicator that a provider commits itself to and is followed by. It may count work; it is no effect then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "prestatie-indicator")]
#[doc(alias = "KPI")]
pub struct PerformanceIndicator {
    /// Its id.
    pub id: Id<Self>,
    /// What it reads.
    pub title: String,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The least that is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "norm")]
    pub least: Option<Decimal>,
    /// The most that is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<Decimal>,
    /// How it is measured, where the assignment says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured: Option<String>,
}

impl PerformanceIndicator {
    /// An indicator with a name.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            unit: None,
            least: None,
            most: None,
            measured: None,
        }
    }
}
