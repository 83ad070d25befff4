//! `overlap-undeclared`: areas that overlap say so.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::PolicyFramework;
use crate::rules::kinds::AREA;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "overlap-undeclared",
    Severity::Warning,
    Norm::promise(4),
    "gebieden die elkaar overlappen, zeggen dat",
    "areas that overlap say so",
)
.on_policy(|policy, _, found| {
    // The area of each code. A code covers all codes whose digits begin with its own, so whoever covers a
    // code is found among the beginnings of its digits.
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, area) in policy.areas.iter().enumerate() {
        for region in &area.regions {
            owners.entry(digits(region.as_str())).or_insert(index);
        }
    }
    let within: BTreeMap<&str, &str> = policy
        .areas
        .iter()
        .filter_map(|area| Some((area.id.as_str(), area.within.as_ref()?.as_str())))
        .collect();
    for (index, area) in policy.areas.iter().enumerate() {
        for (nth, region) in area.regions.iter().enumerate() {
            let digits = digits(region.as_str());
            let wider = [4, 6, 8]
                .into_iter()
                .filter_map(|length| owners.get(digits.get(..length)?))
                .find(|owner| **owner != index && !lies_in(policy, &within, index, **owner));
            let Some(other) = wider.and_then(|owner| policy.areas.get(*owner)) else {
                continue;
            };
            found.add_with(
                Place::root()
                    .item("areas", index, AREA, &area.title)
                    .entry("regions", nth),
                Words::new(
                    format!("`{region}` ligt ook in gebied `{}`", other.id),
                    format!("`{region}` also lies in area `{}`", other.id),
                ),
                Words::new(
                    "noem het ruimere gebied bij `within`, of haal de dubbele code weg",
                    "name the wider area in `within`, or remove the double code",
                ),
                [("region", region.to_string()), ("other", other.id.to_string())],
            );
        }
    }
});

/// Whether one area is declared to lie in another, at any distance.
fn lies_in(policy: &PolicyFramework, within: &BTreeMap<&str, &str>, area: usize, other: usize) -> bool {
    let (Some(area), Some(other)) = (policy.areas.get(area), policy.areas.get(other)) else {
        return false;
    };
    let mut at = area.id.as_str();
    // Deeper than country, municipality, district and neighbourhood with a few of one's own between is no hierarchy.
    for _ in 0..16 {
        match within.get(at) {
            Some(wider) if *wider == other.id.as_str() => return true,
            Some(wider) => at = wider,
            None => return false,
        }
    }
    false
}

fn digits(region: &str) -> &str {
    region.get(2..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "overlap-undeclared",
            "policy-framework",
            &[(
                "/areas/1/regions/0",
                "`BU03440111` ligt ook in gebied `wijk`",
                "`BU03440111` also lies in area `wijk`",
            )],
        );
    }
}
