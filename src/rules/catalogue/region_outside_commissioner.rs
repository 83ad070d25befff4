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
        // Of an edition of before the period the municipality may since have become part of one that commissions:
        // where no crosswalk covers that edition, nobody can tell from the codes alone.
        let is_open = area.edition.is_some_and(|edition| {
            i32::from(edition.get()) < policy.period.from.year()
                && !policy.merged.iter().any(|it| edition <= it.until && commissioning.contains(&it.into))
        });
        for (nth, region) in area.regions.iter().enumerate() {
            let around = [Some(region.clone()), region.district(), region.municipality()];
            let follows = |edition| {
                policy.merged.iter().any(|it| it.held(region, edition) && commissioning.contains(&it.into))
            };
            if around.iter().flatten().any(|code| commissioning.contains(code))
                || country.is_some_and(|country| country.contains(region))
                || area.edition.is_some_and(follows)
            {
                continue;
            }
            if is_open {
                found.without("crosswalk of municipalities");
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
                    "verbeter de code, of noem de gemeente bij `commissioners`; is zij opgegaan in een opdrachtgever, noem haar dan bij `merged`",
                    "correct the code, or name the municipality in `commissioners`; where it became part of a commissioner, name it in `merged`",
                ),
                [("region", region.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::policy::PolicyFramework;
    use crate::rules::testing::{finds, valid};
    use crate::rules::{Check as _, Configuration};

    /// What the rule says of an area with this code and edition, under a municipality that another became part of in
    /// 2023: its pointers, and whether it could not judge.
    fn of(region: &str, edition: u16, is_known: bool) -> (Vec<String>, bool) {
        let mut json = valid("policy-framework");
        json["commissioners"] = serde_json::json!([{"code": "GM1992", "name": "Voorne aan Zee"}]);
        json["areas"] =
            serde_json::json!([{"id": "noord", "title": "Brielle", "regions": [region], "edition": edition}]);
        if is_known {
            json["merged"] = serde_json::json!([{"code": "GM0501", "until": 2022, "into": "GM1992"}]);
        }
        let policy: PolicyFramework = serde_json::from_value(json).unwrap();
        let examined = policy.examine((), &Configuration::new());
        let findings = examined.findings().with_code("region-outside-commissioner");
        (
            findings.map(|it| it.pointer.to_string()).collect(),
            examined
                .not_looked()
                .contains(&("region-outside-commissioner", vec!["crosswalk of municipalities"])),
        )
    }

    #[test]
    fn merged_municipalities_are_followed_where_the_crosswalk_is_known_and_else_not_judged() {
        let right = (vec![], false);
        let wrong = (vec!["/areas/0/regions/0".to_owned()], false);
        assert_eq!(of("GM1992", 2024, false), right);
        assert_eq!(of("GM0501", 2022, true), right);
        assert_eq!(of("BU05010001", 2019, true), right);
        // The code was no more, and it never was of another municipality.
        assert_eq!(of("GM0501", 2024, true), wrong);
        assert_eq!(of("GM0502", 2022, true), wrong);
        assert_eq!(of("GM0501", 2024, false), wrong);
        assert_eq!(of("GM0501", 2022, false), (vec![], true));
        // Right in its edition, whatever else is not known.
        assert_eq!(of("GM1992", 2022, false), right);
    }

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
