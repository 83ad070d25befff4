//! Residents as co-producers.

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::report::{Influence, ReportedParticipation, RoleMovements};
use crate::sentence;
use crate::value::Movements;

pub(in crate::account) fn participation(
    account: &Account<'_>,
    printer: Printer<'_>,
) -> ReportedParticipation {
    let activities = &account.plan.activities;
    let mut participation = ReportedParticipation {
        statement: crate::language::Words::default(),
        movements: account
            .register
            .role_changes()
            .iter()
            .filter(|change| printer.has_line(&Count::MovedBetween(change.from, change.to)))
            .map(|change| {
                let people = printer.people(&Count::MovedBetween(change.from, change.to));
                let group = printer.people(&Count::Role(change.from));
                let people = people.map(|people| Movements(people.0));
                RoleMovements::new(change.from, change.to, group, people)
            })
            .collect(),
        initiated: activities.iter().map(|activity| activity.initiated_by).collect(),
        owned: activities.iter().map(|activity| activity.owned_by).collect(),
        influence: activities
            .iter()
            .filter_map(|activity| {
                let mut line =
                    Influence::new(activity.id.clone(), activity.title.clone(), activity.influence?);
                line.binding = activity.binding;
                Some(line)
            })
            .collect(),
        shared_goals: account
            .narrative
            .map_or_else(Vec::new, |narrative| narrative.shared_goals.clone()),
    };
    participation.statement = sentence::participation(&participation);
    participation
}
