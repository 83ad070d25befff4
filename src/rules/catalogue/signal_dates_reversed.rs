//! `signal-dates-reversed`: a signal is answered on or after the day it was sent.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "signal-dates-reversed",
    Severity::Error,
    Norm::promise(6),
    "een signaal wordt beantwoord op of na de dag waarop het verzonden is",
    "a signal is answered on or after the day it was sent",
)
.on_narrative(|narrative, _, found| {
    for (index, signal) in narrative.signals.iter().enumerate() {
        let (Some(sent), Some(answered)) = (signal.sent, signal.answered) else {
            continue;
        };
        if answered < sent {
            found.add_with(
                Place::root()
                    .item("signals", index, ("signaal", "signal"), signal.id.as_str())
                    .field("answered"),
                Words::new(
                    format!("het antwoord van `{answered}` is van vóór de verzending op `{sent}`"),
                    format!("the answer of `{answered}` is from before it was sent on `{sent}`"),
                ),
                Words::new("verbeter een van beide dagen", "correct one of the two days"),
                [("answered", answered.to_string()), ("sent", sent.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "signal-dates-reversed",
            "narrative",
            &[(
                "/signals/0/answered",
                "het antwoord van `2025-03-01` is van vóór de verzending op `2025-03-03`",
                "the answer of `2025-03-01` is from before it was sent on `2025-03-03`",
            )],
        );
    }
}
