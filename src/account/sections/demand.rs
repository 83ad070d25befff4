//! Demand beside supply.

use crate::account::Account;
use crate::account::printed::print::Printer;
use crate::narrative::Need;
use crate::report::{Demand, SignalTerm, SupplyLine};
use crate::sentence;
use crate::value::{Day, Id};

/// The needs, each with the people behind it as far as they may be printed.
pub(in crate::account) fn needs(account: &Account<'_>, printer: Printer<'_>) -> Vec<Need> {
    all(account)
        .iter()
        .cloned()
        .map(|mut need| {
            need.people = printer.stated(need.people);
            need
        })
        .collect()
}

pub(in crate::account) fn demand(account: &Account<'_>, made_on: Day) -> Demand {
    let needs = all(account);
    let term_days = account.policy.reporting.signal_answer_days;
    let answering = |need: &&Need, id: &Id<_>| need.answered_by.contains(id);
    let mut demand = Demand {
        statement: crate::language::Words::default(),
        unmet: needs
            .iter()
            .filter(|need| need.answered_by.is_empty())
            .map(|need| need.id.clone())
            .collect(),
        supply: account
            .plan
            .activities
            .iter()
            .map(|activity| {
                let needs = needs.iter().filter(|need| answering(need, &activity.id));
                let needs = needs.map(|need| need.id.clone()).collect();
                SupplyLine::new(activity.id.clone(), activity.title.clone(), needs)
            })
            .collect(),
        signals: account.narrative.map_or_else(Vec::new, |narrative| {
            narrative
                .signals
                .iter()
                .map(|signal| SignalTerm::of(signal, term_days, made_on))
                .collect()
        }),
        term_days,
        amendments: account.plan.amendments.clone(),
    };
    demand.statement = sentence::demand(&demand, needs.len());
    demand
}

fn all<'a>(account: &Account<'a>) -> &'a [Need] {
    account.narrative.map_or(&[], |narrative| &narrative.needs)
}
