//! `indicator-counts-activity`: an indicator of results measures a change, not what was done.

use crate::finding::{Norm, Severity};
use crate::invalid_value::shown;
use crate::language::Words;
use crate::policy::{Indicator, IndicatorKind, Measurand};
use crate::rules::kinds::INDICATOR;
use crate::rules::measuring::is_count;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "indicator-counts-activity",
    Severity::Warning,
    Norm::promise(1),
    "een indicator van resultaat meet een verandering, geen aantal activiteiten of bezoekers",
    "an indicator of results measures a change, not a number of activities or visitors",
)
.on_policy(|policy, _, found| {
    let results = policy.indicators.iter().enumerate();
    for (index, indicator) in results.filter(|(_, it)| it.kind == IndicatorKind::Result && counts(it)) {
        let title = shown(&indicator.title);
        found.add_with(
            Place::root()
                .item("indicators", index, INDICATOR, &indicator.title)
                .field("title"),
            Words::new(
                format!("{title} telt wat er gedaan is, niet wat er veranderde"),
                format!("{title} counts what was done, not what changed"),
            ),
            Words::new(
                "meet wat er voor mensen anders is, of noem de indicator `context`",
                "measure what is different for people, or call the indicator `context`",
            ),
            [
                ("id", indicator.id.to_string()),
                ("title", indicator.title.clone()),
            ],
        );
    }
});

/// As is stated of it; where nothing is stated, the words tell.
fn counts(indicator: &Indicator) -> bool {
    match indicator.measures {
        Some(measures) => measures == Measurand::Effort,
        None => is_count(&indicator.title),
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "indicator-counts-activity",
            "policy-framework",
            &[(
                "/indicators/1/title",
                "`Aantal uitgevoerde bijeenkomsten` telt wat er gedaan is, niet wat er veranderde",
                "`Aantal uitgevoerde bijeenkomsten` counts what was done, not what changed",
            )],
        );
    }
}
