//! `indicator-counts-activity`: an indicator of results measures a change, not what was done.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::IndicatorKind;
use crate::refusal::shown;
use crate::rules::kinds::INDICATOR;
use crate::rules::{Place, Rule};
use crate::wording::{Kind, classify};

pub(super) static RULE: Rule = Rule::new(
    "indicator-counts-activity",
    Severity::Warning,
    Norm::promise(1),
    "een indicator van resultaat meet een verandering, geen aantal activiteiten of bezoekers",
    "an indicator of results measures a change, not a number of activities or visitors",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        if indicator.kind == IndicatorKind::Result && classify(&indicator.title, None).kind == Kind::Count {
            found.add_with(
                Place::root()
                    .item("indicators", index, INDICATOR, &indicator.title)
                    .field("title"),
                Words::new(
                    format!(
                        "{} telt wat er gedaan is, niet wat er veranderde",
                        shown(&indicator.title)
                    ),
                    format!(
                        "{} counts what was done, not what changed",
                        shown(&indicator.title)
                    ),
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
    }
});

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
