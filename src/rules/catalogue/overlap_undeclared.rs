//! `overlap-undeclared`: areas and target groups that overlap say so.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::Area;
use crate::report::EffectReport;
use crate::rules::kinds::AREA;
use crate::rules::{Found, Place, ReportContext, Rule};
use crate::value::{Figure, People};

pub(super) static RULE: Rule = Rule::new(
    "overlap-undeclared",
    Severity::Warning,
    Norm::promise(4),
    "gebieden en doelgroepen die elkaar overlappen, zeggen dat",
    "areas and target groups that overlap say so",
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
                .filter(|owner| **owner != index)
                .filter_map(|owner| policy.areas.get(*owner))
                .find(|other| !lies_in(&within, area, other) && !declared(area, other));
            let Some(other) = wider else {
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
                    "noem het andere gebied bij `within` of `overlaps`, of haal de dubbele code weg",
                    "name the other area in `within` or `overlaps`, or remove the double code",
                ),
                [("region", region.to_string()), ("other", other.id.to_string())],
            );
        }
    }
})
.on_report(in_report);

/// Whether one area is declared to lie in another, at any distance.
fn lies_in(within: &BTreeMap<&str, &str>, area: &Area, other: &Area) -> bool {
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

fn declared(one: &Area, other: &Area) -> bool {
    one.overlaps.contains(&other.id) || other.overlaps.contains(&one.id)
}

/// Everybody is counted once in a report. Where groups together hold more people than there are, somebody is in more
/// than one of them.
fn in_report(report: &EffectReport, context: ReportContext<'_>, found: &mut Found<'_>) {
    let Some(policy) = context.policy else {
        return found.without("policy-framework");
    };
    // Rounded parts may come to more than a rounded whole.
    let rounded = report.disclosure.rounded_to.is_some_and(|step| step > 1);
    let (Some(all), false) = (report.reach.people.known(), rounded) else {
        return;
    };
    let mut groups = Kin::default();
    for group in &policy.target_groups {
        let others = group.within.iter().chain(&group.overlaps);
        groups.join(group.id.as_str(), others.map(crate::value::Id::as_str));
    }
    let mut areas = Kin::default();
    for area in &policy.areas {
        let others = area.within.iter().chain(&area.overlaps);
        areas.join(area.id.as_str(), others.map(crate::value::Id::as_str));
    }
    let above = |people: Figure<People>| people.known().is_some_and(|people| people > all);
    if report.reach_by_group.iter().any(|line| above(line.people)) {
        // One of them alone holds too many: then it is a count that is off, which is another rule's finding.
        return;
    }
    let (mut in_groups, mut in_areas) = (Together::default(), Together::default());
    for line in &report.reach_by_group {
        match (&line.target_group, &line.area) {
            (Some(group), None) => in_groups.add(groups.first(group.as_str()), line.people),
            (None, Some(area)) => in_areas.add(areas.first(area.as_str()), line.people),
            _ => {}
        }
    }
    for (together, nl, en, list) in [
        (in_groups, "doelgroepen", "target groups", "targetGroups"),
        (in_areas, "gebieden", "areas", "areas"),
    ] {
        if together.hold_more_than(*all) {
            found.add_with(
                Place::root().field("reachByGroup"),
                Words::new(
                    format!("in de {nl} staan samen meer mensen dan er bereikt zijn, zonder dat het beleidskader overlap noemt"),
                    format!("the {en} together hold more people than were reached, though the policy framework names no overlap"),
                ),
                Words::new(
                    format!("noem bij `{list}` in het beleidskader met `overlaps` of `within` welke {nl} dezelfde mensen kunnen hebben"),
                    format!("name in `{list}` of the policy framework, with `overlaps` or `within`, which {en} may hold the same people"),
                ),
                [("list", list.to_owned())],
            );
        }
    }
}

/// Things that are declared to share people, directly or by way of others, go by the name of the first of them.
#[derive(Default)]
struct Kin<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Kin<'a> {
    fn join(&mut self, one: &'a str, others: impl Iterator<Item = &'a str>) {
        for other in others {
            let (one, other) = (self.first(one), self.first(other));
            let (first, second) = (one.min(other), one.max(other));
            if first != second {
                self.0.insert(second, first);
            }
        }
    }

    /// Each name leads to a smaller one, so the way ends. What was passed is made to lead there at once.
    fn first(&mut self, name: &'a str) -> &'a str {
        let mut first = name;
        while let Some(smaller) = self.0.get(first) {
            first = smaller;
        }
        let mut at = name;
        while at != first {
            at = self.0.insert(at, first).unwrap_or(first);
        }
        first
    }
}

/// Of things that may share people the largest counts: together they hold at least so many.
#[derive(Default)]
struct Together<'a>(BTreeMap<&'a str, u64>);

impl<'a> Together<'a> {
    fn add(&mut self, first: &'a str, people: Figure<People>) {
        if let Figure::Known(people) = people {
            let most = self.0.entry(first).or_default();
            *most = people.0.max(*most);
        }
    }

    fn hold_more_than(&self, all: People) -> bool {
        let sum = self
            .0
            .values()
            .fold(0_u64, |sum, people| sum.saturating_add(*people));
        sum > all.0
    }
}

fn digits(region: &str) -> &str {
    region.get(2..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::PolicyFramework;
    use crate::rules::Check;
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

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "overlap-undeclared",
            "effect-report",
            &[(
                "/reachByGroup",
                "in de doelgroepen staan samen meer mensen dan er bereikt zijn, zonder dat het beleidskader overlap noemt",
                "the target groups together hold more people than were reached, though the policy framework names no overlap",
            )],
        );
    }

    #[test]
    fn kinship_goes_by_way_of_others() {
        let mut kin = Kin::default();
        kin.join("d", ["c"].into_iter());
        kin.join("b", ["a"].into_iter());
        kin.join("c", ["b"].into_iter());
        let firsts: Vec<&str> = ["a", "b", "c", "d", "e"]
            .into_iter()
            .map(|it| kin.first(it))
            .collect();
        assert_eq!(firsts, ["a", "a", "a", "a", "e"]);
    }

    #[test]
    fn declared_overlap_is_no_fault() {
        let read = |name| serde_json::from_value::<EffectReport>(crate::rules::testing::valid(name)).unwrap();
        let mut report = read("effect-report");
        let young = report.reach_by_group.last_mut().unwrap();
        young.people = Figure::Known(People(20));
        let mut policy: PolicyFramework =
            serde_json::from_value(crate::rules::testing::valid("policy-framework")).unwrap();
        let count = |policy: &PolicyFramework| {
            let context = ReportContext {
                policy: Some(policy),
                ..ReportContext::default()
            };
            report.findings(context).with_code("overlap-undeclared").count()
        };
        assert_eq!(count(&policy), 1);
        let first = policy.target_groups[0].id.clone();
        policy.target_groups[2].overlaps.push(first);
        assert_eq!(count(&policy), 0);
    }
}
