//! `region-outside-commissioner`: areas lie within a municipality that commissions.

use std::collections::BTreeSet;

use crate::code::{RegionCode, RegionLevel};
use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::AREA;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "region-outside-commissioner",
    Severity::Warning,
    Norm::promise(13),
    "gebieden liggen binnen een gemeente die opdrachtgever is",
    "areas lie within a municipality that commissions",
)
.on_policy(|policy, _, found| {
    if policy.commissioners.is_empty() {
        return;
    }
    let commissioning: BTreeSet<&RegionCode> = policy.commissioners.iter().map(|it| &it.code).collect();
    let country = commissioning
        .iter()
        .find(|code| code.level() == RegionLevel::Country);
    for (index, area) in policy.areas.iter().enumerate() {
        // A municipality of before the period may since have become part of one that commissions: nobody can tell
        // from the codes alone.
        if area
            .edition
            .is_some_and(|edition| i32::from(edition.get()) < policy.period.from.year())
        {
            continue;
        }
        for (nth, region) in area.regions.iter().enumerate() {
            let around = [Some(region.clone()), region.district(), region.municipality()];
            if around.iter().flatten().any(|code| commissioning.contains(code))
                || country.is_some_and(|country| country.contains(region))
            {
                continue;
            }
            found.add_with(
                Place::root()
                    .item("areas", index, AREA, &area.title)
                    .entry("regions", nth),
                Words::new(
                    format!("`{region}` ligt niet in een gemeente die opdrachtgever is"),
                    format!("`{region}` does not lie in a municipality that commissions"),
                ),
                Words::new(
                    "verbeter de code, of noem de gemeente bij `commissioners`",
                    "correct the code, or name the municipality in `commissioners`",
                ),
                [("region", region.to_string())],
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
            "region-outside-commissioner",
            "policy-framework",
            &[(
                "/areas/0/regions/0",
                "`WK036301` ligt niet in een gemeente die opdrachtgever is",
                "`WK036301` does not lie in a municipality that commissions",
            )],
        );
    }
}
