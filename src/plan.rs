//! The plan: what an organisation will do, and what should change by it.

mod activity;
mod amendment;
mod answer;
mod bid;
mod budget;
mod coaching;
mod contribution;
mod document;
mod effect;
mod initiative;
mod lesson;
mod measurement;
mod organisation;
mod planning;
mod price;
mod role;
mod target;
mod way_in;

pub use activity::{Activity, Carrier, Method, Obligation, PlannedActivity, Resource, WorkUnit};
pub use amendment::{Amended, Amendment};
pub use answer::{AgreedBy, Agreement, CriterionAnswer};
pub use bid::{Bid, Partner, Reference, RequirementAnswer, StaffLine};
pub use budget::{GoalShare, YearBudget};
pub use coaching::{Advice, Coaching, CoachingAgreement, EconomicValue, PassedOn, StageReached, StandsAlone};
pub use contribution::{Contribution, QuotedAttribution, Strength};
pub use document::{Funding, FundingBasis, Plan};
pub use effect::{Beneficiary, Effect, Origin};
pub use initiative::{Initiative, InitiativeStage, Obstacle, ObstacleKind, YearIncome};
pub use lesson::LessonTaken;
pub use measurement::{MeasurementPlan, RoleMovement, ScaleMeasurement};
pub use organisation::Organisation;
pub use planning::{Degree, IndicatorPledge, PlanningStep, Risk};
pub use price::{PriceLine, SocialReturn, SocialReturnLine, Vat};
pub use role::Role;
pub use target::{Target, TargetOfYear};
pub use way_in::WayIn;

pub use crate::instrument::{
    AnswerCoding, CitedReliability, Coding, DeclaredCategory, DeclaredInstrument, DeclaredScale, Purpose,
};
pub use crate::wording::Design;
