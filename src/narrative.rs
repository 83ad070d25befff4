//! The narrative: what no register holds. Stories, survey results, realisations, explanations, lessons.

mod document;
mod emergent;
mod explanation;
mod need;
mod realisation;
mod story;
mod study;
mod survey;

pub use document::Narrative;
pub use emergent::EmergentEffect;
pub use explanation::{About, Explanation, Lesson, Steering, SteeringDecision};
pub use need::{Need, Response, Signal};
pub use realisation::{Fulfilment, ObligationFulfilment, Realisation};
pub use story::{Consent, Story};
pub use study::ExternalStudy;
pub use survey::{Aggregate, AggregateValue, Ratio, Subject, SurveyResult};
