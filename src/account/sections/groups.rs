//! Reach by target group, area and role.

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::plan::Role;
use crate::policy::{Population, TargetGroup};
use crate::report::{GroupReach, RoleReach};
use crate::value::{Figure, People, Share};

/// Reach per target group, per area, and per target group in each area where somebody of it was reached.
pub(in crate::account) fn groups(account: &Account<'_>, printer: Printer<'_>) -> Vec<GroupReach> {
    let policy = account.policy;
    let mut lines = Vec::new();
    for (group, target) in policy.target_groups.iter().enumerate() {
        let population = target
            .population
            .iter()
            .find(|population| population.area.is_none());
        lines.push(line(
            printer,
            Count::Group(group),
            target.title.clone(),
            Some(target),
            population,
        ));
    }
    for (index, area) in policy.areas.iter().enumerate() {
        let mut reach = line(printer, Count::Area(index), area.title.clone(), None, None);
        reach.area = Some(area.id.clone());
        lines.push(reach);
    }
    for (group, target) in policy.target_groups.iter().enumerate() {
        for (index, area) in policy.areas.iter().enumerate() {
            let count = Count::GroupInArea(group, index);
            if account.people(&count).known().is_none_or(|people| *people == 0) || !printer.has_line(&count) {
                continue;
            }
            let population = target
                .population
                .iter()
                .find(|population| population.area.as_ref() == Some(&area.id));
            let title = format!("{}, {}", target.title, area.title);
            let mut reach = line(printer, count, title, Some(target), population);
            reach.area = Some(area.id.clone());
            lines.push(reach);
        }
    }
    lines
}

fn line(
    printer: Printer<'_>,
    count: Count,
    title: String,
    target: Option<&TargetGroup>,
    population: Option<&Population>,
) -> GroupReach {
    let people = printer.people(&count);
    GroupReach {
        target_group: target.map(|target| target.id.clone()),
        area: None,
        title,
        people,
        contacts: printer.contacts(&count),
        population: population.cloned(),
        // Without a population that somebody counted there is no share.
        share: population.map(|population| share(people, population.people)),
    }
}

pub(in crate::account) fn share(people: Figure<People>, population: Figure<People>) -> Figure<Share> {
    match (people, population) {
        (Figure::Known(people), Figure::Known(population)) => {
            Share::of(people.0, population.0).map_or(Figure::NotComputable, Figure::Known)
        }
        (Figure::Suppressed, _) => Figure::Suppressed,
        _ => Figure::Unknown,
    }
}

/// People by role; empty when no role was ever registered.
pub(in crate::account) fn roles(account: &Account<'_>, printer: Printer<'_>) -> Vec<RoleReach> {
    if !account.has_roles() {
        return Vec::new();
    }
    Role::ALL
        .into_iter()
        .map(|role| RoleReach {
            role,
            people: printer.people(&Count::Role(role)),
        })
        .collect()
}
