//! `observed-after-report`: nothing in a report is later than the day it was made.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::Observed;
use crate::rules::answers::{each_answer, each_value, shown};
use crate::rules::kinds::SIGNAL;
use crate::rules::{Found, Place, Rule};
use crate::value::Day;

pub(super) static RULE: Rule = Rule::new(
    "observed-after-report",
    Severity::Error,
    Norm::promise(6),
    "niets in een rapportage is van na de dag waarop zij is gemaakt",
    "nothing in a report is later than the day it was made",
)
.on_report(|report, _, found| {
    let made = report.made_on;
    each_answer(report, |answer, at| {
        if let Some(Observed::Aggregate(figures)) = &answer.observed {
            each_value(
                shown(figures),
                &|| at().field("observed").field("figures"),
                |side, at| {
                    look(found, made, side.on, || at().field("on"));
                },
            );
        }
        for (nth, story) in answer.stories.iter().enumerate() {
            look(found, made, story.on, || at().entry("stories", nth).field("on"));
        }
    });
    for (index, signal) in report.signals.iter().enumerate() {
        let at = || Place::root().item("signals", index, SIGNAL, signal.id.as_str());
        look(found, made, signal.sent, || at().field("sent"));
        look(found, made, signal.answered, || at().field("answered"));
    }
    for (index, need) in report.needs.iter().enumerate() {
        look(found, made, need.on, || {
            Place::root().entry("needs", index).field("on")
        });
    }
});

fn look(found: &mut Found<'_>, made: Day, on: Option<Day>, place: impl FnOnce() -> Place) {
    if let Some(on) = on.filter(|on| *on > made) {
        found.add_with(
            place(),
            Words::new(
                format!("`{on}` ligt na de dag `{made}` waarop de rapportage is gemaakt"),
                format!("`{on}` lies after the day `{made}` on which the report was made"),
            ),
            Words::new(
                "verbeter de dag, of laat weg wat nog niet gebeurd was",
                "correct the day, or leave out what had not happened yet",
            ),
            [("on", on.to_string()), ("madeOn", made.to_string())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "observed-after-report",
            "effect-report",
            &[(
                "/signals/1/sent",
                "`2026-04-01` ligt na de dag `2026-03-02` waarop de rapportage is gemaakt",
                "`2026-04-01` lies after the day `2026-03-02` on which the report was made",
            )],
        );
    }
}
