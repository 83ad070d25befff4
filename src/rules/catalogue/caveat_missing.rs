//! `caveat-missing`: beside a change stands what must be kept in mind with it.

use crate::evidence::{MeasurementFacts, caveats};
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{EffectAnswer, Measured, Observed};
use crate::rules::Rule;
use crate::rules::answers::each_answer;

pub(super) static RULE: Rule = Rule::new(
    "caveat-missing",
    Severity::Error,
    Norm::promise(1),
    "bij een gemeten verandering staat wat erbij bedacht moet worden",
    "beside a measured change stands what must be kept in mind with it",
)
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        // Whether anybody was missing only the caveat itself tells; who answered is told beside the figures, if any.
        let self_report = measured(answer).map(|measured| measured.self_report);
        let fits = [(true, true), (true, false), (false, true), (false, false)]
            .into_iter()
            .filter(|(_, by_themselves)| self_report.is_none_or(|told| told == *by_themselves))
            .any(|(missing, by_themselves)| {
                caveats(MeasurementFacts::new(answer.design, missing, by_themselves)) == answer.caveats
            });
        if !fits {
            found.add_with(
                at().field("caveats"),
                Words::new(
                    format!(
                        "de kanttekeningen bij effect `{}` zijn niet die van zijn meting",
                        answer.effect
                    ),
                    format!(
                        "the caveats at effect `{}` are not those of its measurement",
                        answer.effect
                    ),
                ),
                Words::new(
                    "neem alle kanttekeningen over die bij een meting vooraf en achteraf horen",
                    "take over every caveat that belongs to a measurement before and after",
                ),
                [("effect", answer.effect.to_string())],
            );
        }
    });
});

fn measured(answer: &EffectAnswer) -> Option<&Measured> {
    match answer.observed.as_ref()? {
        Observed::PairedChange(figures) => Some(&figures.measured),
        Observed::CategoryShift(figures) => Some(&figures.measured),
        Observed::GoalAttainment(figures) => Some(&figures.measured),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "caveat-missing",
            "effect-report",
            &[(
                "/goals/0/effects/0/caveats",
                "de kanttekeningen bij effect `minder-eenzaam` zijn niet die van zijn meting",
                "the caveats at effect `minder-eenzaam` are not those of its measurement",
            )],
        );
    }
}
