//! What must be said beside a change that was measured without a comparison.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::plan::Design;

/// A caveat printed with a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "kanttekening")]
pub enum Caveat {
    /// Nobody knows what would have happened without the activity.
    NoComparisonGroup,
    /// People often start at a difficult moment; part of the change comes without any activity.
    RegressionToTheMean,
    /// Complaints and circumstances change by themselves or by other help.
    NaturalCourse,
    /// Those who left were not measured and may differ.
    SelectiveDropOut,
    /// People may judge themselves by another yardstick later on.
    ResponseShift,
}

impl Caveat {
    /// The caveat as a sentence.
    pub fn words(self) -> Words {
        match self {
            Self::NoComparisonGroup => Words::new(
                "Er is geen vergelijkingsgroep: wat er zonder de activiteit was gebeurd, is niet bekend",
                "There is no comparison group: what would have happened without the activity is not known",
            ),
            Self::RegressionToTheMean => Words::new(
                "Mensen starten vaak op een moeilijk moment; een deel van de verandering treedt ook zonder \
                 activiteit op",
                "People often start at a difficult moment; part of the change comes without the activity too",
            ),
            Self::NaturalCourse => Words::new(
                "Klachten en omstandigheden veranderen ook vanzelf of door andere hulp",
                "Complaints and circumstances also change by themselves or through other help",
            ),
            Self::SelectiveDropOut => Words::new(
                "Wie afhaakt is niet gemeten en kan anders zijn",
                "Those who left were not measured and may differ",
            ),
            Self::ResponseShift => Words::new(
                "Deelnemers kunnen zichzelf later met een andere maat beoordelen",
                "Participants may judge themselves by another yardstick later on",
            ),
        }
    }
}

/// What decides which caveats hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MeasurementFacts {
    /// The rung.
    pub design: Design,
    /// Whether anybody was measured only once.
    pub anyone_missing: bool,
    /// Whether people answered about themselves.
    pub self_report: bool,
}

impl MeasurementFacts {
    /// The facts of a measurement.
    pub fn new(design: Design, anyone_missing: bool, self_report: bool) -> Self {
        Self {
            design,
            anyone_missing,
            self_report,
        }
    }
}

/// The caveats that belong to a measured change, in a fixed order.
///
/// ```
/// use vernieuwend_verantwoorden::evidence::{Caveat, MeasurementFacts, caveats};
/// use vernieuwend_verantwoorden::plan::Design;
///
/// let complete = caveats(MeasurementFacts::new(Design::BeforeAfter, false, true));
/// assert!(!complete.contains(&Caveat::SelectiveDropOut));
/// assert!(complete.contains(&Caveat::NoComparisonGroup));
/// ```
pub fn caveats(facts: MeasurementFacts) -> Vec<Caveat> {
    if !matches!(facts.design, Design::BeforeAfter | Design::BeforeAfterNorm) {
        return Vec::new();
    }
    let mut caveats = vec![
        Caveat::NoComparisonGroup,
        Caveat::RegressionToTheMean,
        Caveat::NaturalCourse,
    ];
    if facts.anyone_missing {
        caveats.push(Caveat::SelectiveDropOut);
    }
    if facts.self_report {
        caveats.push(Caveat::ResponseShift);
    }
    caveats
}
