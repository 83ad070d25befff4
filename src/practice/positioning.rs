//! Rounds of self-assessments on the eight beacons.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ScoreScale;
use crate::code::Beacon;
use crate::value::{Day, Decimal, Id, Pseudonym};

/// A round in which members of staff said, each for themselves, how far the organisation works by each beacon now and
/// how far it should.
///
/// A round is closed once a report told of it: who answers later answers in the next one. Otherwise two reports beside
/// each other would give away what the latecomer said.
///
/// ```
/// use vernieuwend_verantwoorden::code::Beacon;
/// use vernieuwend_verantwoorden::practice::{PositioningAnswer, PositioningRound};
/// use vernieuwend_verantwoorden::value::{Decimal, Id};
///
/// let mut round = PositioningRound::new(Id::new("voorjaar-2025")?, "2025-03-12".parse()?);
/// let mut answer = PositioningAnswer::new("m-07".parse()?, Beacon::CollectiveAndIndividual);
/// answer.current = Some(Decimal::from_f64(2.5)?);
/// answer.desired = Some(Decimal::from_f64(4.0)?);
/// round.answers.push(answer);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "positiebepaling")]
pub struct PositioningRound {
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it was held; of a round of several days its last one.
    pub on: Day,
    /// The scale of its scores; 1 through 5 in halves when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<ScoreScale>,
    /// What was answered, one line per respondent and beacon.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<PositioningAnswer>,
}

impl PositioningRound {
    /// A round in which nobody answered yet.
    pub fn new(id: Id<Self>, on: Day) -> Self {
        Self {
            id,
            title: None,
            on,
            scale: None,
            answers: Vec::new(),
        }
    }

    /// The scale of its scores.
    pub fn scale(&self) -> ScoreScale {
        self.scale.unwrap_or_default()
    }
}

/// What one respondent said of one beacon. It never enters a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "zelfinschatting")]
pub struct PositioningAnswer {
    /// The pseudonym of the member of staff.
    pub respondent: Pseudonym,
    /// The beacon.
    pub beacon: Beacon,
    /// How far the organisation works by it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Decimal>,
    /// How far it should.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired: Option<Decimal>,
}

impl PositioningAnswer {
    /// An answer without scores yet.
    pub fn new(respondent: Pseudonym, beacon: Beacon) -> Self {
        Self {
            respondent,
            beacon,
            current: None,
            desired: None,
        }
    }
}
