//! What an organisation learns about its own work: where its staff say it stands on the beacons of Welzijn Nieuwe Stijl,
//! the competences of a team, and intervision.
//!
//! It is about the organisation, and never evidence of an effect on residents. Staff are no participants: they stand in
//! no register, and what one of them answered leaves in no report.

mod book;
mod competence;
mod intervision;
mod positioning;
mod positions;
mod scale;
mod self_assessment;

pub use book::Practice;
pub use competence::{CompetenceRound, CompetenceScore, TrainingChoice};
pub(crate) use competence::{Scored, counted, differing, scored};
pub use intervision::Intervision;
pub use positioning::{PositioningAnswer, PositioningRound};
pub(crate) use positions::{Answered, BeaconScores, answered, contradictions, summed};
pub use scale::ScoreScale;
pub use self_assessment::{RefusedAssessment, SelfAssessment, SelfAssessments, SelfAssessmentsRead};
