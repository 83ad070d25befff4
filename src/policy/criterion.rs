//! Award criteria: what answers are weighed by, and what kind of answer each asks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Goal, Lot};
use crate::code::CriterionType;
use crate::value::{Decimal, Id};

/// A criterion by which answers are weighed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "gunningscriterium")]
pub struct AwardCriterion {
    /// Its id.
    pub id: Id<Self>,
    /// Its name (BT-734).
    pub name: String,
    /// What is asked (BT-540).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Quality, cost or price (BT-539).
    pub kind: CriterionType,
    /// What kind of answer it asks. When absent: a price for price and cost; effects where it names goals; otherwise
    /// words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asks: Option<Asked>,
    /// The criterion that this one is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "subcriterium")]
    pub part_of: Option<Id<Self>>,
    /// How much it weighs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// The marks that its answers can get; those of the assignment when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scale: Vec<RatingStep>,
    /// The lowest mark with which an offer goes on; without marks, the lowest number of points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "ondergrens")]
    pub minimum_score: Option<Decimal>,
    /// How long an answer may be, as the assignment says. There is none by law.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_answer: Option<AnswerLength>,
    /// The goals that an answer must speak to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Id<Goal>>,
    /// The lots it is about; all when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<Id<Lot>>,
}

impl AwardCriterion {
    /// A criterion with a name and a kind.
    pub fn new(id: Id<Self>, name: impl Into<String>, kind: CriterionType) -> Self {
        Self {
            id,
            name: name.into(),
            description: None,
            kind,
            asks: None,
            part_of: None,
            weight: None,
            scale: Vec::new(),
            minimum_score: None,
            longest_answer: None,
            goals: Vec::new(),
            lots: Vec::new(),
        }
    }

    /// What kind of answer is asked: what it says, and otherwise what its kind and its goals say.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::CriterionType;
    /// use vernieuwend_verantwoorden::policy::{Asked, AwardCriterion};
    /// use vernieuwend_verantwoorden::value::Id;
    ///
    /// let mut criterion = AwardCriterion::new(Id::new("aanpak")?, "Aanpak", CriterionType::Quality);
    /// assert_eq!(criterion.asked(), Asked::Words);
    /// criterion.goals.push(Id::new("meedoen")?);
    /// assert_eq!(criterion.asked(), Asked::Effects);
    /// criterion.asks = Some(Asked::Risks);
    /// assert_eq!(criterion.asked(), Asked::Risks);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn asked(&self) -> Asked {
        self.asks.unwrap_or(match self.kind {
            CriterionType::Price | CriterionType::Cost => Asked::Price,
            CriterionType::Quality if self.goals.is_empty() => Asked::Words,
            CriterionType::Quality => Asked::Effects,
        })
    }

    /// The marks its answers can get, where the assignment has these.
    pub fn marks<'a>(&'a self, of_assignment: &'a [RatingStep]) -> &'a [RatingStep] {
        if self.scale.is_empty() {
            of_assignment
        } else {
            &self.scale
        }
    }
}

/// What kind of answer a criterion asks. Each is answered by its kind, and never with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "gevraagd")]
pub enum Asked {
    /// What changes for whom, how that is seen, and what is pursued.
    Effects,
    /// What it costs.
    Price,
    /// What is given back to society, apart from the work.
    SocialReturn,
    /// What is pursued on each indicator, and how it is measured.
    #[doc(alias = "KPI")]
    Indicators,
    /// What happens when.
    Planning,
    /// What can go wrong, and what is done about it.
    Risks,
    /// Who does the work together, and for which part.
    Partners,
    /// Which staff does the work.
    Staff,
    /// What was done before, and what earlier reports say came of it.
    References,
    /// Something that people put in words, such as a way of working.
    Words,
}

/// How long an answer may be, as the assignment says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "lengte")]
pub enum AnswerLength {
    /// At most so many characters, spaces included.
    Characters(u32),
    /// At most so many pages of A4.
    A4(A4Pages),
}

impl AnswerLength {
    /// So many characters, where the assignment says it in characters or says how many go on a page.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::policy::{A4Pages, AnswerLength};
    /// use vernieuwend_verantwoorden::value::Decimal;
    ///
    /// let mut pages = A4Pages::new(Decimal::from_f64(1.5)?);
    /// assert_eq!(AnswerLength::A4(pages).characters(), None);
    /// pages.characters_per_page = Some(3_000);
    /// assert_eq!(AnswerLength::A4(pages).characters(), Some(4_500));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn characters(self) -> Option<u32> {
        const MILLION: i64 = 1_000_000;
        match self {
            Self::Characters(characters) => Some(characters),
            Self::A4(pages) => {
                let per_page = i64::from(pages.characters_per_page?);
                let characters = pages.pages.millionths().checked_mul(per_page)? / MILLION;
                u32::try_from(characters).ok()
            }
        }
    }
}

/// A length in pages of A4. How many characters a page holds depends on its lay-out, so that only an assignment that
/// says so can be held against a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct A4Pages {
    /// The number of pages, possibly with a half.
    pub pages: Decimal,
    /// How many characters the assignment counts as a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub characters_per_page: Option<u32>,
}

impl A4Pages {
    /// So many pages.
    pub fn new(pages: Decimal) -> Self {
        Self {
            pages,
            characters_per_page: None,
        }
    }
}

/// A mark that an answer can get, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "score")]
pub struct RatingStep {
    /// The mark.
    pub mark: Decimal,
    /// When an answer gets it.
    pub means: String,
}

impl RatingStep {
    /// A mark and what it stands for.
    pub fn new(mark: Decimal, means: impl Into<String>) -> Self {
        Self {
            mark,
            means: means.into(),
        }
    }
}

/// How much a criterion weighs (BT-5421). Kinds are never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "weging")]
pub enum Weight {
    /// A percentage, exact (per-exa).
    Percentage(Decimal),
    /// A percentage, the middle of a range (per-mid).
    PercentageMiddle(Decimal),
    /// A part of one, exact (dec-exa).
    Part(Decimal),
    /// A part of one, the middle of a range (dec-mid).
    PartMiddle(Decimal),
    /// Points, exact (poi-exa).
    Points(Decimal),
    /// Points, the middle of a range (poi-mid).
    PointsMiddle(Decimal),
    /// The place in the order of importance, 1 first (ord-imp).
    Order(u16),
}
