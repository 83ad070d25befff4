//! Demand beside supply.

use super::Account;
use super::print::Printer;
use crate::narrative::{Need, Response, Signal};
use crate::report::{Demand, SignalState, SignalTerm, SupplyLine};
use crate::sentence;
use crate::value::{Day, Id};

/// The needs, each with the people behind it as far as they may be printed.
pub(super) fn needs(account: &Account<'_>, printer: Printer<'_>) -> Vec<Need> {
    all(account)
        .iter()
        .cloned()
        .map(|mut need| {
            need.people = printer.stated(need.people);
            need
        })
        .collect()
}

pub(super) fn demand(account: &Account<'_>, made_on: Day) -> Demand {
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
                .map(|signal| term(signal, term_days, made_on))
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

/// Days count from sending. A signal that is being looked at is acknowledged: its first answer counts.
fn term(signal: &Signal, term_days: Option<u16>, made_on: Day) -> SignalTerm {
    let Some(sent) = signal.sent else {
        return SignalTerm::new(signal.id.clone(), SignalState::NotSent);
    };
    let (state, until) = match signal.response {
        Response::TakenUp | Response::Refused => (SignalState::Answered, signal.answered),
        Response::Pending if signal.answered.is_some() => (SignalState::Acknowledged, signal.answered),
        Response::Pending | Response::None => (SignalState::Open, Some(made_on)),
    };
    let mut term = SignalTerm::new(signal.id.clone(), state);
    term.days = until.and_then(|until| u32::try_from(until.days_since(sent)).ok());
    term.beyond_term = term
        .days
        .zip(term_days)
        .map(|(days, term)| days > u32::from(term));
    term
}
