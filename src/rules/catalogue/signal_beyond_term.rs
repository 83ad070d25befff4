//! `signal-beyond-term`: a signal is answered within the term agreed on.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::SignalState;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "signal-beyond-term",
    Severity::Advice,
    Norm::practice("Uitdagingen die vragen om professionalisering"),
    "een signaal is binnen de afgesproken termijn beantwoord",
    "a signal is answered within the term agreed on",
)
.on_report(|report, _, found| {
    for (index, signal) in report.demand.signals.iter().enumerate() {
        if signal.state == SignalState::Open && signal.beyond_term == Some(true) {
            let days = signal.days.unwrap_or_default();
            found.add_with(
                Place::root().field("demand").item(
                    "signals",
                    index,
                    ("signaal", "signal"),
                    signal.signal.as_str(),
                ),
                Words::new(
                    format!("signaal `{}` wacht al {days} dagen op antwoord", signal.signal),
                    format!("signal `{}` has waited {days} days for an answer", signal.signal),
                ),
                Words::new(
                    "breng het opnieuw onder de aandacht van de geadresseerde",
                    "bring it to the attention of the addressee again",
                ),
                [("days", days.to_string()), ("signal", signal.signal.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "signal-beyond-term",
            "effect-report",
            &[(
                "/demand/signals/1",
                "signaal `bank` wacht al 152 dagen op antwoord",
                "signal `bank` has waited 152 days for an answer",
            )],
        );
    }
}
