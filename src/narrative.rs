//! The narrative: what no register holds. Stories, survey results, realisations, explanations, lessons.

mod community;
mod document;
mod emergent;
mod explanation;
mod financial_report;
mod money_ratio;
mod need;
mod outreach;
mod realisation;
mod realised_year;
mod shared_goal;
mod story;
mod study;
mod survey;
mod value;

pub use community::{
    CodedDomain, Community, Continuity, GoesOn, SecondCoding, StoryCoding, TalentCount, TalentReach,
};
pub use document::Narrative;
pub use emergent::EmergentEffect;
pub use explanation::{About, Explanation, Lesson, LessonReview, Steering, SteeringDecision};
pub use financial_report::FinancialReport;
pub use money_ratio::{MoneyRatio, SourcedShare};
pub use need::{Need, Response, Signal};
pub use outreach::Outreach;
pub use realisation::{Fulfilment, ObligationFulfilment, Realisation, StatedRealisation};
pub use realised_year::RealisedYear;
pub use shared_goal::SharedGoal;
pub use story::{Consent, Story};
pub use study::ExternalStudy;
pub use survey::{
    Aggregate, AggregateValue, AnswerCategory, AnswerKind, Coverage, Ratio, Sample, Subject, SurveyResult,
};
pub use value::{Benefit, Investment, Training};
