//! What a user may change about the rules, in sight of every reader.

use std::collections::BTreeMap;

use super::{Rule, catalogue, rule};
use crate::finding::{Severity, nearest};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// Severities that differ from those of the catalogue.
///
/// Every finding whose severity was changed says so with the fact `defaultSeverity`, and a findings document
/// lists the changes. Rules of integrity cannot be changed: without it nobody can say what belongs to what.
///
/// ```
/// use vernieuwend_verantwoorden::finding::Severity;
/// use vernieuwend_verantwoorden::rules::Configuration;
///
/// let ours = Configuration::new().with_severity("effect-without-target", Severity::Error)?;
/// assert!(ours.with_severity("id-duplicate", Severity::Advice).is_err());
///
/// let slip = Configuration::new().with_severity("effect-without-targt", Severity::Error);
/// assert_eq!(slip.unwrap_err().help().en, "did you mean `effect-without-target`?");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "instelling")]
pub struct Configuration {
    // INVARIANT: codes of the catalogue, none of which blocks.
    severities: BTreeMap<&'static str, Severity>,
}

impl Configuration {
    /// The catalogue as it is.
    pub const fn new() -> Self {
        Self {
            severities: BTreeMap::new(),
        }
    }

    /// The same, with another severity for a rule.
    ///
    /// # Errors
    /// When there is no such rule, or when it is one of integrity.
    pub fn with_severity(mut self, code: &str, severity: Severity) -> Result<Self, InvalidValue> {
        let rule = rule(code).ok_or_else(|| unknown(code))?;
        if rule.blocks {
            return Err(integrity(rule));
        }
        if severity == rule.severity {
            self.severities.remove(rule.code);
        } else {
            self.severities.insert(rule.code, severity);
        }
        Ok(self)
    }

    /// The severity that a rule has here.
    pub fn severity(&self, rule: &Rule) -> Severity {
        self.severities.get(rule.code).copied().unwrap_or(rule.severity)
    }

    /// The rules whose severity differs from the catalogue, with the severity they have here, sorted by code.
    pub fn changes(&self) -> impl Iterator<Item = (&'static str, Severity)> + '_ {
        self.severities.iter().map(|(code, severity)| (*code, *severity))
    }
}

fn unknown(code: &str) -> InvalidValue {
    let help = match nearest(code, catalogue().iter().map(|rule| rule.code)) {
        Some(near) => Words::new(format!("bedoelde u `{near}`?"), format!("did you mean `{near}`?")),
        None => Words::new(
            "kies een code uit de lijst van regels",
            "choose a code from the list of rules",
        ),
    };
    InvalidValue::new(
        Words::new(
            format!("{} is geen code van een regel", shown(code)),
            format!("{} is no code of a rule", shown(code)),
        ),
        help,
    )
}

fn integrity(rule: &Rule) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("de ernst van `{}` staat vast", rule.code),
            format!("the severity of `{}` is fixed", rule.code),
        ),
        Words::new(
            "zonder integriteit weet niemand wat waarbij hoort; herstel het document",
            "without integrity nobody knows what belongs to what; correct the document",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_severity_that_is_the_default_is_no_change() {
        let same = Configuration::new()
            .with_severity("period-reversed", Severity::Advice)
            .and_then(|it| it.with_severity("period-reversed", Severity::Error))
            .unwrap();
        assert_eq!(same.changes().count(), 0);
        assert_eq!(same, Configuration::new());
    }

    #[test]
    fn integrity_cannot_be_changed_and_an_unknown_rule_is_named() {
        for rule in catalogue().iter().filter(|rule| rule.blocks) {
            let refusal = Configuration::new()
                .with_severity(rule.code, Severity::Advice)
                .unwrap_err();
            assert_eq!(
                refusal.to_string(),
                format!("the severity of `{}` is fixed", rule.code)
            );
        }
        let refusal = Configuration::new()
            .with_severity("heel-anders", Severity::Advice)
            .unwrap_err();
        assert_eq!(refusal.message().nl, "`heel-anders` is geen code van een regel");
    }
}
