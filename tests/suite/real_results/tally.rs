//! Counts what came of everything, so that it can be seen that nothing was dropped.

use std::fmt::Write;

use vernieuwend_verantwoorden::engine::wording::{Kind, classify};
use vernieuwend_verantwoorden::evidence::Standing;
use vernieuwend_verantwoorden::report::{DifferenceKind, EffectAnswer, EffectReport, Standings};

use super::convert::Converted;
use super::input::{Activity, number};

/// What was read.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) activities: usize,
    pub(super) results: usize,
    pub(super) indicators: usize,
    pub(super) periods: usize,
}

#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) read: Read,
    pub(super) results_as_goals: usize,
    pub(super) results_as_activities: usize,
    pub(super) effects: usize,
    pub(super) activities_of_outputs: usize,
    pub(super) values_after: usize,
    pub(super) told: usize,
    pub(super) explained: usize,
    pub(super) empty: usize,
    pub(super) with_both: usize,
    /// Of those, the ones whose words count what was done: no change, however the number moves.
    pub(super) with_both_counting_effort: usize,
    pub(super) without_before_or_after: usize,
    pub(super) standings: Standings,
    pub(super) findings: u64,
    without_baseline: usize,
    without_target: usize,
    without_actual: usize,
    differences: [usize; 6],
    counts_activities: usize,
    measured_that_count: usize,
    warned: usize,
}

impl Tally {
    pub(super) fn add(&mut self, activity: &Activity, converted: &Converted, report: &EffectReport) {
        self.read.activities += 1;
        self.read.results += activity.results.len();
        for result in &activity.results {
            if result.is_output() {
                self.results_as_activities += 1;
            } else {
                self.results_as_goals += 1;
            }
            self.read.indicators += result.indicators.len();
            self.read.periods += result
                .indicators
                .iter()
                .map(|indicator| indicator.periods.len())
                .sum::<usize>();
            // Counted from what was published, not from the documents.
            for indicator in result.indicators.iter().filter(|_| !result.is_output()) {
                let before = number(&indicator.baseline.value).is_some();
                let after = indicator
                    .periods
                    .iter()
                    .any(|period| number(period.actual()).is_some());
                let target = indicator
                    .periods
                    .iter()
                    .any(|period| number(period.target()).is_some());
                self.with_both += usize::from(before && after);
                let counts = classify(&indicator.title, None).kind == Kind::Count;
                self.with_both_counting_effort += usize::from(before && after && counts);
                self.without_before_or_after += usize::from(!before || !after);
                self.without_baseline += usize::from(!before);
                self.without_actual += usize::from(!after);
                self.without_target += usize::from(!target);
            }
        }
        self.values_after += converted.values_after;
        self.told += converted.told;
        self.explained += converted.explained;
        self.empty += converted.empty;
        // Counted from the report. The first activity stands for the whole.
        self.activities_of_outputs += report.activities.len() - 1;
        assert!(report.effects_outside_goals.is_empty() && report.emergent_effects.is_empty());
        assert!(report.goals.iter().all(|goal| !goal.answer.nl.is_empty()));
        for answer in report.goals.iter().flat_map(|goal| &goal.effects) {
            self.answered(answer);
        }
        self.findings += report.findings.errors + report.findings.warnings + report.findings.advice;
        self.warned += report.findings.list.with_code("effect-counts-activity").count();
    }

    fn answered(&mut self, answer: &EffectAnswer) {
        self.effects += 1;
        match answer.standing {
            Standing::Measured => self.standings.measured += 1,
            Standing::Told => self.standings.told += 1,
            Standing::CountedOnly => self.standings.counted_only += 1,
            _ => self.standings.unanswered += 1,
        }
        if let Some(difference) = &answer.difference {
            let at = match difference.kind {
                DifferenceKind::None => 0,
                DifferenceKind::Better => 1,
                DifferenceKind::Worse => 2,
                DifferenceKind::Other => 3,
                DifferenceKind::NotToBeTold => 4,
                _ => 5,
            };
            self.differences[at] += 1;
        }
        if classify(&answer.title, None).kind == Kind::Count {
            self.counts_activities += 1;
            self.measured_that_count += usize::from(answer.standing == Standing::Measured);
        }
    }

    pub(super) fn table(&self) -> String {
        let mut table = String::from("what came of the published results\n");
        let [equal, better, worse, other, uncertain, not_comparable] = self.differences;
        for (what, number) in [
            ("activities", self.read.activities),
            ("results", self.read.results),
            ("  as goals (outcome, impact, other)", self.results_as_goals),
            ("  as activities (output)", self.results_as_activities),
            ("indicators", self.read.indicators),
            ("  as effects", self.effects),
            ("  as activities", self.activities_of_outputs),
            ("periods", self.read.periods),
            ("  whose actual is the value after", self.values_after),
            ("  whose actual is told in words", self.told),
            ("  whose values are kept in an explanation", self.explained),
            ("  in which nothing was filled in", self.empty),
            ("effects measured", size(self.standings.measured)),
            ("effects told", size(self.standings.told)),
            ("effects counted only", size(self.standings.counted_only)),
            ("effects unanswered", size(self.standings.unanswered)),
            ("effects without a numeric baseline", self.without_baseline),
            ("effects without a numeric target", self.without_target),
            ("effects without a numeric actual", self.without_actual),
            ("target and actual equal", equal),
            ("more than was pursued", better),
            ("less than was pursued", worse),
            ("other than was pursued", other),
            ("within the uncertainty", uncertain),
            ("nothing to hold against the target", not_comparable),
            ("effects whose title counts activities", self.counts_activities),
            ("  of those measured", self.measured_that_count),
            ("  found by the rule", self.warned),
            ("findings", size(self.findings)),
        ] {
            let _ = writeln!(table, "{number:>7}  {what}");
        }
        table
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap()
}
