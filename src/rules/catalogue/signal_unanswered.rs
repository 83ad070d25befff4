//! `signal-unanswered`: a signal is answered within the term of the policy framework.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::Response;
use crate::rules::kinds::SIGNAL;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "signal-unanswered",
    Severity::Advice,
    Norm::practice("signaleren en agenderen"),
    "een signaal krijgt antwoord binnen de termijn van het beleidskader",
    "a signal is answered within the term of the policy framework",
)
.on_report(|report, context, found| {
    let Some(policy) = context.policy else {
        return found.without("policy-framework");
    };
    let Some(days) = policy.reporting.signal_answer_days else {
        return;
    };
    for (index, signal) in report.signals.iter().enumerate() {
        let open = matches!(signal.response, Response::None | Response::Pending) && signal.answered.is_none();
        let Some(sent) = signal.sent.filter(|_| open) else {
            continue;
        };
        let waiting = report.made_on.days_since(sent);
        if waiting > i64::from(days) {
            found.add_with(
                Place::root().item("signals", index, SIGNAL, signal.id.as_str()),
                Words::new(
                    format!(
                        "signaal `{}` wacht {waiting} dagen op antwoord, de termijn is {days}",
                        signal.id
                    ),
                    format!(
                        "signal `{}` has waited {waiting} days for an answer, the term is {days}",
                        signal.id
                    ),
                ),
                Words::new(
                    "vraag de geadresseerde naar een antwoord, of vul het antwoord in",
                    "ask the addressee for an answer, or fill in the answer",
                ),
                [("days", waiting.to_string()), ("term", days.to_string())],
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
            "signal-unanswered",
            "effect-report",
            &[(
                "/signals/1",
                "signaal `bank` wacht 152 dagen op antwoord, de termijn is 90",
                "signal `bank` has waited 152 days for an answer, the term is 90",
            )],
        );
    }
}
