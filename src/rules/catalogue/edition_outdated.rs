//! `edition-outdated`: codes are of the period of the policy, or the year before.

use crate::code::Edition;
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::{ACTIVITY, AREA, GOAL, INDICATOR};
use crate::rules::{Found, Place, Rule};
use crate::value::Period;

pub(super) static RULE: Rule = Rule::new(
    "edition-outdated",
    Severity::Warning,
    Norm::promise(13),
    "codes zijn van de periode zelf of het jaar ervoor",
    "codes are of the period itself or the year before",
)
.on_policy(|policy, _, found| {
    let period = policy.period;
    for (index, area) in policy.areas.iter().enumerate() {
        look(found, area.edition, period, || {
            Place::root()
                .item("areas", index, AREA, &area.title)
                .field("edition")
        });
    }
    for (index, goal) in policy.goals.iter().enumerate() {
        look(
            found,
            goal.task_field.as_ref().map(|field| field.year),
            period,
            || {
                Place::root()
                    .item("goals", index, GOAL, &goal.title)
                    .field("taskField")
                    .field("year")
            },
        );
    }
    for (index, indicator) in policy.indicators.iter().enumerate() {
        if indicator.bbv.as_ref().is_some_and(|bbv| bbv.number.is_lapsed()) {
            found.add_with(
                Place::root()
                    .item("indicators", index, INDICATOR, &indicator.title)
                    .field("bbv")
                    .field("number"),
                Words::new(
                    format!(
                        "indicator `{}` is een beleidsindicator die vervallen is",
                        indicator.id
                    ),
                    format!(
                        "indicator `{}` is a national indicator that has lapsed",
                        indicator.id
                    ),
                ),
                Words::new(
                    "gebruik een nummer dat nog geldt, of haal `bbv` weg",
                    "use a number that still holds, or remove `bbv`",
                ),
                [("id", indicator.id.to_string())],
            );
        }
    }
})
.on_plan(|plan, _, found| {
    for (index, activity) in plan.activities.iter().enumerate() {
        look(
            found,
            activity.task_field.as_ref().map(|field| field.year),
            plan.period,
            || {
                Place::root()
                    .item("activities", index, ACTIVITY, &activity.title)
                    .field("taskField")
                    .field("year")
            },
        );
    }
});

fn look(found: &mut Found<'_>, edition: Option<Edition>, period: Period, place: impl FnOnce() -> Place) {
    let Some(edition) = edition else { return };
    // The edition of the year before is often the newest there is when a policy is written.
    if i32::from(edition.get()) >= period.from.year() - 1 {
        return;
    }
    found.add_with(
        place(),
        Words::new(
            format!(
                "de codes zijn van `{edition}`, de periode begint op `{}`",
                period.from
            ),
            format!(
                "the codes are of `{edition}`, the period begins on `{}`",
                period.from
            ),
        ),
        Words::new(
            "neem de codes van het jaar waarin de periode begint, of van het jaar ervoor",
            "take the codes of the year in which the period begins, or of the year before",
        ),
        [
            ("edition", edition.to_string()),
            ("from", period.from.to_string()),
        ],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "edition-outdated",
            "policy-framework",
            &[
                (
                    "/areas/0/edition",
                    "de codes zijn van `2019`, de periode begint op `2024-01-01`",
                    "the codes are of `2019`, the period begins on `2024-01-01`",
                ),
                (
                    "/goals/0/taskField/year",
                    "de codes zijn van `2022`, de periode begint op `2024-01-01`",
                    "the codes are of `2022`, the period begins on `2024-01-01`",
                ),
                (
                    "/indicators/2/bbv/number",
                    "indicator `werkzoekend` is een beleidsindicator die vervallen is",
                    "indicator `werkzoekend` is a national indicator that has lapsed",
                ),
            ],
        );
    }
}
