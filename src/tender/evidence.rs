//! What earlier reports say about the effects that are offered.

use std::collections::BTreeSet;

use super::Tender;
use crate::evidence::Standing;
use crate::language::Words;
use crate::offer::{EarlierEvidence, LeftOutReport};
use crate::plan::Effect;
use crate::report::{EffectAnswer, EffectReport};

/// The evidence in the order of the plan's effects and of the reports, and what could not serve.
pub(super) fn quoted(tender: &Tender<'_>) -> (Vec<EarlierEvidence>, Vec<LeftOutReport>) {
    let mut quoted = Vec::new();
    let mut left_out = Vec::new();
    for report in &tender.reports {
        if report.audience.is_confidential() {
            left_out.push(LeftOutReport::new(report.id.renamed(), confidential()));
        }
    }
    for effect in &tender.plan.effects {
        for report in tender
            .reports
            .iter()
            .filter(|report| !report.audience.is_confidential())
        {
            for answer in answers(report).filter(|answer| accounts_for(effect, answer)) {
                if answer.standing >= Standing::Told {
                    quoted.push(quote(effect, report, answer));
                } else {
                    let mut out = LeftOutReport::new(report.id.renamed(), no_change_known());
                    out.effect = Some(effect.id.clone());
                    left_out.push(out);
                }
            }
        }
    }
    (quoted, left_out)
}

/// Every effect of a report once, though it may stand under several goals.
fn answers(report: &EffectReport) -> impl Iterator<Item = &EffectAnswer> {
    let mut seen = BTreeSet::new();
    report
        .goals
        .iter()
        .flat_map(|goal| &goal.effects)
        .chain(&report.effects_outside_goals)
        .filter(move |answer| seen.insert(&answer.effect))
}

fn accounts_for(effect: &Effect, answer: &EffectAnswer) -> bool {
    effect.id == answer.effect || effect.earlier.contains(&answer.effect)
}

fn quote(effect: &Effect, report: &EffectReport, answer: &EffectAnswer) -> EarlierEvidence {
    EarlierEvidence {
        effect: effect.id.clone(),
        report: report.id.renamed(),
        period: report.period,
        reported_as: answer.effect.clone(),
        title: answer.title.clone(),
        standing: answer.standing,
        design: answer.design,
        gate: answer.gate,
        labels: answer.labels.clone(),
        caveats: answer.caveats.clone(),
        statement: answer.statement.clone(),
    }
}

fn confidential() -> Words {
    Words::new(
        "deze rapportage is vertrouwelijk: zij bevat exacte aantallen en mag de organisatie niet uit",
        "this report is confidential: it holds exact counts and may not leave the organisation",
    )
}

fn no_change_known() -> Words {
    Words::new(
        "over een verandering is in deze rapportage niets gemeten of verteld",
        "nothing was measured or told about a change in this report",
    )
}
