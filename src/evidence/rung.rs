//! The rung of the evidence ladder that a design stands on.

use crate::plan::Design;

/// The rung that may be claimed: the recorded design, lowered to asking afterwards when the instrument is unfit
/// for proof. A comparison group or randomisation is never the register's own: it is quoted from a study.
///
/// ```
/// use vernieuwend_verantwoorden::evidence::rung;
/// use vernieuwend_verantwoorden::plan::Design;
///
/// assert_eq!(rung(Design::BeforeAfter, true), Design::BeforeAfter);
/// assert_eq!(rung(Design::BeforeAfter, false), Design::AfterOnly);
/// assert_eq!(rung(Design::Randomised, true), Design::BeforeAfter);
/// ```
pub fn rung(design: Design, fit_for_proof: bool) -> Design {
    let own = match design {
        Design::ComparisonGroup | Design::Randomised => Design::BeforeAfter,
        own => own,
    };
    if fit_for_proof {
        own
    } else {
        own.min(Design::AfterOnly)
    }
}
