//! `signal-without-addressee`: a signal has an addressee.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};
use crate::wording::is_filler;

pub(in crate::rules) static RULE: Rule = Rule::new(
    "signal-without-addressee",
    Severity::Warning,
    Norm::practice("Movisie, Handreiking Maatschappelijke Ondersteuning 2013"),
    "een signaal heeft een geadresseerde",
    "a signal has an addressee",
)
.on_narrative(|narrative, _, found| {
    for (index, signal) in narrative.signals.iter().enumerate() {
        if signal.addressee.as_deref().is_none_or(is_filler) {
            found.add_with(
                Place::root()
                    .item("signals", index, ("signaal", "signal"), signal.id.as_str())
                    .field("addressee"),
                Words::new(
                    format!("signaal `{}` noemt niet aan wie het gericht is", signal.id),
                    format!("signal `{}` does not say to whom it was sent", signal.id),
                ),
                Words::new(
                    "vul `addressee` in: welke afdeling of organisatie kan er iets aan doen?",
                    "fill in `addressee`: which department or organisation can do something about it?",
                ),
                [("signal", signal.id.to_string())],
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
                "/signals/0/addressee",
                "signaal `les` noemt niet aan wie het gericht is",
                "signal `les` does not say to whom it was sent",
            )],
        );
    }
}
