//! Which obligations a narrative says were met: those of the planned activity, which bear ids of their own per activity.

use super::Known;
use crate::narrative::Narrative;
use crate::plan::{Activity, Plan};
use crate::rules::by_id::ById;
use crate::rules::kinds::OBLIGATION;
use crate::rules::{Found, Place};

pub(super) fn look(document: &Narrative, plan: &Plan, found: &mut Found<'_>) {
    let planned: ById<&Activity> = (plan.activities.iter().rev())
        .map(|activity| (activity.id.as_str(), activity))
        .collect();
    for (index, realisation) in document.realisations.iter().enumerate() {
        let planned = planned.get(realisation.activity.as_str());
        let obligations = planned.iter().flat_map(|activity| &activity.obligations);
        let obligations = Known::new(OBLIGATION, obligations.map(|it| it.id.as_str()));
        for (nth, met) in realisation.obligations.iter().enumerate() {
            obligations.look(found, met.obligation.as_str(), || {
                let called = realisation.activity.as_str();
                Place::root()
                    .item("realisations", index, ("realisatie", "realisation"), called)
                    .entry("obligations", nth)
                    .field("obligation")
            });
        }
    }
}
