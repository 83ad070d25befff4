//! `indicator-duplicate`: an indicator is listed once.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::INDICATOR;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "indicator-duplicate",
    Severity::Warning,
    Norm::promise(6),
    "een indicator staat er één keer",
    "an indicator is listed once",
)
.on_policy(|policy, _, found| {
    let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let title = plain(&indicator.title);
        if title.is_empty() {
            continue;
        }
        let unit = indicator.unit.as_deref().map(plain).unwrap_or_default();
        let id = indicator.id.as_str();
        match seen.get(&(title.clone(), unit.clone())) {
            Some(&first) if first != id => found.add_with(
                Place::root().item("indicators", index, INDICATOR, &indicator.title),
                Words::new(
                    format!("indicator `{id}` zegt hetzelfde als `{first}`"),
                    format!("indicator `{id}` says the same as `{first}`"),
                ),
                Words::new(
                    "laat er één staan, of maak in de titel duidelijk waarin ze verschillen",
                    "keep one of them, or make clear in the title how they differ",
                ),
                [("id", id.to_owned()), ("first", first.to_owned())],
            ),
            Some(_) => {}
            None => {
                seen.insert((title, unit), id);
            }
        }
    }
});

/// Letters and digits only, without capitals: marks and blanks make no other indicator.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric() || *c == '%')
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "indicator-duplicate",
            "policy-framework",
            &[(
                "/indicators/3",
                "indicator `vertrouwen-2` zegt hetzelfde als `vertrouwen`",
                "indicator `vertrouwen-2` says the same as `vertrouwen`",
            )],
        );
    }
}
