//! How the groups that policy names were reached.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::account::sections::groups::share;
use crate::policy::TargetGroup;
use crate::report::{PopulationShare, SpecificGroup, SpecificGroups};
use crate::sentence;
use crate::value::{Figure, People};

/// Every group of the policy framework, also those that were not reached.
pub(in crate::account) fn groups(account: &Account<'_>, printer: Printer<'_>) -> SpecificGroups {
    let named = account.policy.target_groups.iter().enumerate();
    let groups: Vec<SpecificGroup> = named
        .map(|(index, group)| one(account, printer, index, group))
        .collect();
    let with = |people: Figure<People>| {
        let those = groups.iter().filter(|group| group.people == people);
        those.map(|group| group.target_group.clone()).collect()
    };
    let mut reached = SpecificGroups {
        statement: crate::language::Words::default(),
        not_reached: with(Figure::Known(People(0))),
        not_known: with(Figure::Unknown),
        groups,
    };
    reached.statement = sentence::specific_groups(&reached);
    reached
}

fn one(account: &Account<'_>, printer: Printer<'_>, index: usize, group: &TargetGroup) -> SpecificGroup {
    let people = printer.people(&Count::Group(index));
    let mut reached = SpecificGroup::new(group, people);
    let for_it = account
        .plan
        .activities
        .iter()
        .filter(|activity| activity.target_groups.contains(&group.id));
    reached.ways_in = for_it
        .flat_map(|activity| activity.ways_in.iter().copied())
        .collect();
    let told = account.narrative.and_then(|narrative| {
        narrative
            .outreach
            .iter()
            .find(|told| told.target_group == group.id)
    });
    if let Some(told) = told {
        reached = reached.told(told);
        reached.ambassadors = printer.stated(told.ambassadors);
        let stated = |count: Count, figure| match account.people(&count).known() {
            Some(_) => Figure::Unknown,
            None => figure,
        };
        [reached.new, reached.known, reached.via_ambassadors] = printer.stated_parts(
            people,
            [
                stated(Count::Newcomers(index), told.new),
                stated(Count::KnownBefore(index), told.known),
                stated(Count::ThroughAmbassadors(index), told.via_ambassadors),
            ],
        );
    }
    from_the_register(account, printer, index, &mut reached);
    reached.ways_in = once(reached.ways_in);
    reached.barriers = once(reached.barriers);
    reached.shares = group
        .population
        .iter()
        .filter_map(|population| {
            let count = match &population.area {
                None => Count::Group(index),
                Some(id) => {
                    let area = account.policy.areas.iter().position(|area| area.id == *id)?;
                    Count::GroupInArea(index, area)
                }
            };
            // As in the table of groups and areas: a cell with nobody in it has no line.
            let nobody = account.people(&count).known() == Some(&0) || !printer.has_line(&count);
            if population.area.is_some() && nobody {
                return None;
            }
            let people = printer.people(&count);
            let line = PopulationShare::new(people, population.clone(), share(people, population.people));
            let area = population.area.as_ref();
            let area = area.and_then(|id| account.policy.areas.iter().find(|area| area.id == *id));
            Some(match area {
                Some(area) => line.in_area(area.title.trim()),
                None => line,
            })
        })
        .collect();
    reached
}

/// What the records themselves say of how people came, which goes before what is stated.
fn from_the_register(account: &Account<'_>, printer: Printer<'_>, index: usize, reached: &mut SpecificGroup) {
    let counted = |count: Count| {
        let known = account.people(&count).known().is_some();
        known.then(|| printer.people(&count))
    };
    if let (Some(new), Some(known)) = (
        counted(Count::Newcomers(index)),
        counted(Count::KnownBefore(index)),
    ) {
        (reached.new, reached.known) = (new, known);
    }
    if let Some(came) = counted(Count::ThroughAmbassadors(index)) {
        reached.via_ambassadors = came;
    }
}

/// Each code once, in the order of the format.
fn once<T: Ord>(codes: Vec<T>) -> Vec<T> {
    codes.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}
