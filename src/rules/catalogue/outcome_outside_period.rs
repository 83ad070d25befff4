//! `outcome-outside-period`: what is told as the outcome is of the period.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{Observed, OutsidePeriod};
use crate::rules::answers::each_answer;
use crate::rules::kinds::SURVEY;
use crate::rules::{Found, Place, Rule};
use crate::value::{Day, Period};

pub(super) static RULE: Rule = Rule::new(
    "outcome-outside-period",
    Severity::Warning,
    Norm::promise(6),
    "wat als uitkomst wordt verteld, is van de periode zelf",
    "what is told as the outcome is of the period itself",
)
.on_narrative(|narrative, _, found| {
    let period = narrative.period;
    if is_mistaken(period) {
        return;
    }
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        let when = When::of(aggregate.after.on, aggregate.after.year);
        when.look(found, period, VALUE, || {
            Place::root().entry("aggregates", index).field("after")
        });
    }
    for (index, survey) in narrative.survey_results.iter().enumerate() {
        When::of(survey.on, survey.year).look(found, period, ANSWERS, || {
            Place::root().item("surveyResults", index, SURVEY, survey.id.as_str())
        });
    }
})
.on_report(|report, _, found| {
    let period = report.period;
    if is_mistaken(period) {
        return;
    }
    each_answer(report, |answer, at| {
        if let Some(Observed::Aggregate(figures)) = &answer.observed {
            let when = When::of(figures.after.on, figures.after.year);
            let figures_at = || at().field("observed").field("figures");
            // A report that does not say what its values rest on does not say either whether they are of its period.
            if figures.rests_on.is_some() && figures.outside != when.outside(period) {
                contradicts(found, figures_at().field("outside"));
            } else {
                when.look(found, period, VALUE, || figures_at().field("after"));
            }
        }
        for (nth, survey) in answer.survey_results.iter().enumerate() {
            let when = When::of(survey.on, survey.year);
            let survey_at = || at().entry("surveyResults", nth);
            if survey.outside == when.outside(period) {
                when.look(found, period, ANSWERS, survey_at);
            } else {
                contradicts(found, survey_at().field("outside"));
            }
        }
    });
});

/// A period that ends before it starts or takes one day is another rule's to say, and nothing can be held against it.
fn is_mistaken(period: Period) -> bool {
    period.from >= period.through
}

/// What lies outside the period, in Dutch and in English.
type What = (&'static str, &'static str);

const VALUE: What = ("de laatste waarde is", "the last value is");
const ANSWERS: What = ("de antwoorden zijn", "the answers are");

/// Of when something is: its day, or else its year.
struct When {
    on: Option<Day>,
    year: Option<u16>,
}

impl When {
    fn of(on: Option<Day>, year: Option<u16>) -> Self {
        Self { on, year }
    }

    fn outside(&self, period: Period) -> Option<OutsidePeriod> {
        OutsidePeriod::of(self.on, self.year, period)
    }

    fn look(&self, found: &mut Found<'_>, period: Period, (nl, en): What, place: impl FnOnce() -> Place) {
        let Some(outside) = self.outside(period) else {
            return;
        };
        let (field, when) = match (self.on, self.year) {
            (Some(day), _) => ("on", day.to_string()),
            (None, Some(year)) => ("year", year.to_string()),
            (None, None) => return,
        };
        let (from, through) = (period.from, period.through);
        let (message, end) = match outside {
            OutsidePeriod::BeforePeriod => (
                Words::new(
                    format!("{nl} van `{when}`, vóór het begin van de periode op `{from}`"),
                    format!("{en} of `{when}`, before the period starts on `{from}`"),
                ),
                from,
            ),
            OutsidePeriod::AfterPeriod => (
                Words::new(
                    format!("{nl} van `{when}`, na het einde van de periode op `{through}`"),
                    format!("{en} of `{when}`, after the period ends on `{through}`"),
                ),
                through,
            ),
        };
        found.add_with(
            place().field(field),
            message,
            Words::new(
                "neem een waarde uit de periode, of zeg dat er in de periode niet is gemeten",
                "take a value from the period, or say that nothing was measured within it",
            ),
            [("when", when), ("end", end.to_string())],
        );
    }
}

fn contradicts(found: &mut Found<'_>, place: Place) {
    found.add(
        place,
        Words::new(
            "of dit van de periode is, past niet bij de dag of het jaar",
            "whether this is of the period does not fit the day or the year",
        ),
        Words::new(
            "laat het rapport opnieuw maken: wat van buiten de periode is, heet zo",
            "have the report made again: what is not of the period is called so",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "outcome-outside-period",
            "narrative",
            &[
                (
                    "/aggregates/0/after/on",
                    "de laatste waarde is van `2023-11-01`, vóór het begin van de periode op `2025-01-01`",
                    "the last value is of `2023-11-01`, before the period starts on `2025-01-01`",
                ),
                (
                    "/surveyResults/0/year",
                    "de antwoorden zijn van `2026`, na het einde van de periode op `2025-12-31`",
                    "the answers are of `2026`, after the period ends on `2025-12-31`",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "outcome-outside-period",
            "effect-report",
            &[(
                "/goals/0/effects/1/observed/figures/after/on",
                "de laatste waarde is van `2026-02-01`, na het einde van de periode op `2025-12-31`",
                "the last value is of `2026-02-01`, after the period ends on `2025-12-31`",
            )],
        );
        finds(
            "outcome-outside-period",
            "effect-report-unsaid",
            &[(
                "/goals/0/effects/1/observed/figures/outside",
                "of dit van de periode is, past niet bij de dag of het jaar",
                "whether this is of the period does not fit the day or the year",
            )],
        );
    }
}
