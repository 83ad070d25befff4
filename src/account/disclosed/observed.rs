//! What was observed about an effect, as it may leave.

use super::{aggregate, moments, paired};
use crate::account::count::Count;
use crate::account::observation::{Behind, Observation};
use crate::account::print::Printer;
use crate::account::{Account, cut_offs, from_source, observe, own_goals};
use crate::instrument::Direction;
use crate::plan::{Effect, MeasurementPlan};
use crate::report::{
    CategoryShift, DomainShift, FollowedUp, GoalAttainment, Measured, Observed, PairedChange,
};
use crate::statistics::Gate;
use crate::value::{Figure, People};

/// Leaves of an exact observation what the audience may see.
pub(super) fn observation<'a>(
    seen: Observation<'a>,
    account: &'a Account<'a>,
    printer: Printer<'_>,
    index: usize,
    effect: &Effect,
) -> Observation<'a> {
    let seen = match (&seen.observed, &effect.measurement) {
        (Some(Observed::RoleMovement(_)), Some(MeasurementPlan::RoleMovement(movement))) => observe::moved(
            *movement,
            |count| printer.people(&count),
            index,
            printer.threshold(),
        ),
        (Some(Observed::Aggregate(_)), _) => of_source(seen, account, printer, effect),
        _ => seen,
    };
    let Some(behind) = &seen.behind else {
        return seen;
    };
    if seen.asked.is_some() {
        return asked(seen, printer, index);
    }
    let gate = printer.gate(index, behind.people);
    let mut observed = seen.observed;
    let mut baseline = seen.baseline;
    match &mut observed {
        Some(Observed::PairedChange(figures)) => {
            // A flag about people who were not measured again is given only where their number is.
            baseline = baseline.filter(|_| printer.people(&Count::BeforeOnly(index)).known().is_some());
            paired_change(figures, printer, index, gate, behind);
            followed_up(&mut figures.followed_up, account, printer, index);
        }
        Some(Observed::CategoryShift(figures)) => {
            category_shift(figures, printer, index, gate);
            followed_up(&mut figures.followed_up, account, printer, index);
        }
        Some(Observed::GoalAttainment(figures)) => {
            goal_attainment(figures, printer, index, gate, behind);
            followed_up(&mut figures.followed_up, account, printer, index);
        }
        _ => {}
    }
    Observation {
        observed,
        gate: Some(gate),
        measured: Some(Gate::of(behind.people, printer.threshold())),
        // It always holds: that nobody is missing would be a zero that is not printed.
        anyone_missing: true,
        baseline,
        ..seen
    }
}

/// Values of few answers, and values that tell of a few, are left out before anything is made of them.
fn of_source<'a>(
    seen: Observation<'a>,
    account: &Account<'_>,
    printer: Printer<'_>,
    effect: &Effect,
) -> Observation<'a> {
    let aggregates = account.narrative.map(|narrative| &narrative.aggregates);
    let told = aggregates.and_then(|all| all.iter().find(|it| it.effect == effect.id));
    let Some(told) = told else { return seen };
    from_source::with_values(account, told, |value| {
        let mut value = from_source::valued(value, printer.threshold());
        aggregate::aggregate(&mut value, told.unit.as_deref(), printer.threshold());
        value
    })
}

fn asked<'a>(mut seen: Observation<'a>, printer: Printer<'_>, index: usize) -> Observation<'a> {
    let people = seen.behind.as_ref().map_or(0, |behind| behind.people);
    if let Some(asked) = &mut seen.asked {
        asked.people = if Gate::of(people, printer.threshold()) == Gate::None {
            Figure::Suppressed
        } else {
            printer.people(&Count::AskedAfterwards(index))
        };
        seen.asked_afterwards = asked.fit_for_proof && asked.people.known().is_some();
    }
    seen
}

/// Days of single people stay inside.
fn without_days(how: &mut Measured) {
    [how.days_before, how.days_after] = [None, None];
}

fn followed_up(figures: &mut FollowedUp, account: &Account<'_>, printer: Printer<'_>, index: usize) {
    *figures = paired::followed_up(printer, index);
    if account.baselines_left_out(index) > 0 {
        figures.of_measured = Figure::Suppressed;
    }
}

fn paired_change(
    figures: &mut PairedChange,
    printer: Printer<'_>,
    index: usize,
    gate: Gate,
    behind: &Behind<'_>,
) {
    without_days(&mut figures.measured);
    figures.pairs = printer.people(&Count::Pairs(index));
    let (Some(change), true) = (&behind.change, gate >= Gate::Indicative) else {
        return closed(figures);
    };
    let people = |count: Count| printer.people(&count);
    figures.improved = people(Count::Improved(index));
    figures.unchanged = people(Count::Unchanged(index));
    figures.worsened = people(Count::Worsened(index));
    figures.reliable_change = cut_offs::reliable_change(people, index, &behind.instrument, change);
    figures.threshold = cut_offs::threshold(people, index, &behind.instrument);
    paired::paired(figures, printer, index, change);
    moments::leave_out(figures, printer, index, &behind.instrument, &behind.scored);
}

/// Below the gate a figure is left out like any other that would rest on too few people.
fn closed(figures: &mut PairedChange) {
    for figure in [
        &mut figures.mean_before,
        &mut figures.mean_after,
        &mut figures.mean_change,
        &mut figures.sd_before,
        &mut figures.sd_after,
        &mut figures.sd_change,
    ] {
        *figure = Figure::Suppressed;
    }
    for people in [
        &mut figures.improved,
        &mut figures.unchanged,
        &mut figures.worsened,
    ] {
        *people = Figure::Suppressed;
    }
    figures.interval = None;
    figures.standardised = None;
    figures.improved_share = None;
    figures.mean_change_if_missing_unchanged = None;
    figures.reliable_change = None;
    figures.threshold = None;
}

fn category_shift(figures: &mut CategoryShift, printer: Printer<'_>, index: usize, gate: Gate) {
    without_days(&mut figures.measured);
    figures.pairs = printer.people(&Count::Pairs(index));
    let open = gate >= Gate::Indicative;
    let people = |count: Count| {
        if open {
            printer.people(&count)
        } else {
            Figure::Suppressed
        }
    };
    for (level, shown) in (1_u8..).zip(&mut figures.levels) {
        let on = |after| Count::OnLevel {
            effect: index,
            level,
            after,
        };
        (shown.before, shown.after) = (people(on(false)), people(on(true)));
    }
    for (domain, shift) in figures.domains.iter_mut().enumerate() {
        domain_shift(shift, &people, (index, domain), figures.better);
        if open {
            joined(shift, printer, index, domain);
        }
    }
}

fn domain_shift(
    shift: &mut DomainShift,
    people: &impl Fn(Count) -> Figure<People>,
    (effect, domain): (usize, usize),
    better: Direction,
) {
    let shifted = |towards| {
        people(Count::Shifted {
            effect,
            domain,
            towards,
        })
    };
    shift.unchanged = shifted(0);
    // Where no side is better nobody can say how many moved to it.
    if better != Direction::None {
        (shift.improved, shift.worsened) = (shifted(1), shifted(-1));
    }
}

/// What all attained together tells of those who did not: both sides have to be large.
fn goal_attainment(
    figures: &mut GoalAttainment,
    printer: Printer<'_>,
    index: usize,
    gate: Gate,
    behind: &Behind<'_>,
) {
    without_days(&mut figures.measured);
    figures.people = printer.people(&Count::Pairs(index));
    let least = usize::try_from(printer.threshold()).unwrap_or(usize::MAX);
    let [attained, not] = own_goals::sides(&behind.scored);
    if gate < Gate::Indicative || attained < least || not < least {
        figures.mean_t = Figure::Suppressed;
        figures.interval = None;
        figures.attained = Figure::Suppressed;
    }
}

/// Puts a shift on a domain into the form in which it may leave.
fn joined(shift: &mut DomainShift, printer: Printer<'_>, effect: usize, domain: usize) {
    let together = |towards: i8| {
        Some(printer.people(&Count::NotShifted {
            effect,
            domain,
            towards,
        }))
        .filter(|people| people.known().is_some())
    };
    shift.not_improved = together(1);
    shift.not_worsened = together(-1);
}
