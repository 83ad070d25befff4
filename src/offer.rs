//! The tender offer as it is written: an answer per award criterion, and what it rests on.
//!
//! An offer promises nothing that the plan does not pursue, and quotes earlier reports no stronger than they
//! speak. Counts of activities stand on the side of effort; the yield is what changes, for whom. Each criterion is
//! answered by its kind: a price with prices, risks with risks. What nothing answers stays open, and says why.

mod answer;
mod assessment;
mod composed;
mod document;
mod effect;
mod evidence;
mod line;
mod requirement;

pub use answer::{MainCriterion, OfferAnswer};
pub use assessment::{
    AnswerBeside, AnswerCharacters, ApartBeside, AssessedApart, AssessedCriterion, AssessedOffer,
    AssessedRequirement, Assessment, RequirementBeside,
};
pub use composed::{
    Composed, CostAnswer, CostLine, EffectLine, EffectsOfGoal, IndicatorLine, OfferedEffects, PriceAnswer,
    ReferencesAnswer, ReportedEffect, ToldElsewhere,
};
pub use document::{AnsweredAssignment, OfferTotals, TenderOffer};
pub use effect::{OfferedContribution, OfferedEffect};
pub use evidence::{EarlierEvidence, EarlierReport, LeftOutReport};
pub use line::{AnsweredNeed, Effort, OfferLine, Yield};
pub use requirement::{AnsweredRequirement, AnsweredSocialReturn};
