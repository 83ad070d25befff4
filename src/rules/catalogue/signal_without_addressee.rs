//! `signal-without-addressee`: a signal is sent to somebody.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::SIGNAL;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "signal-without-addressee",
    Severity::Advice,
    Norm::practice("signaleren en agenderen"),
    "een signaal gaat naar iemand, op een dag",
    "a signal goes to somebody, on a day",
)
.on_narrative(|narrative, _, found| {
    for (index, signal) in narrative.signals.iter().enumerate() {
        let addressed = signal
            .addressee
            .as_deref()
            .is_some_and(|to| !to.trim().is_empty());
        if !addressed || signal.sent.is_none() {
            found.add_with(
                Place::root().item("signals", index, SIGNAL, signal.id.as_str()),
                Words::new(
                    format!(
                        "signaal `{}` zegt niet aan wie en wanneer het is gegeven",
                        signal.id
                    ),
                    format!(
                        "signal `{}` does not say to whom and when it was given",
                        signal.id
                    ),
                ),
                Words::new(
                    "vul `addressee` en `sent` in: de tijd tot een antwoord telt vanaf het versturen",
                    "fill in `addressee` and `sent`: the time to an answer counts from sending",
                ),
                [("id", signal.id.to_string())],
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
            "signal-without-addressee",
            "narrative",
            &[(
                "/signals/0",
                "signaal `les` zegt niet aan wie en wanneer het is gegeven",
                "signal `les` does not say to whom and when it was given",
            )],
        );
    }
}
