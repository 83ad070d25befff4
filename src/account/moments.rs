//! Which means, deviations and intervals may be printed outside: those that other scores could be behind as well.

use super::form::Form;
use super::print::Printer;
use super::rounded::{deviation, one_decimal, outward};
use super::scores::{self, Scored};
use crate::instrument::Instrument;
use crate::report::{Interval, PairedChange};
use crate::statistics::{self, Judgement, OtherData, Steps, Turn};
use crate::value::{Decimal, Figure};

/// The figures of a change as they are printed.
type Printed = (Vec<Figure<Decimal>>, Option<Interval>, Vec<u64>);

/// Leaves out of a paired change what would tell how a group turned out that is kept out of sight: deviations and the
/// interval first, then the means.
pub(super) fn leave_out(
    figures: &mut PairedChange,
    printer: Printer<'_>,
    effect: usize,
    instrument: &Instrument,
    scored: &[Scored<'_>],
) {
    let (Some(settings), Some(scale)) = (scores::settings(instrument), instrument.scale()) else {
        return no_means(figures);
    };
    let pairs: Vec<(i64, i64)> = (scored.iter())
        .filter_map(scores::single_pair)
        .map(|(before, after)| (before.scaled(), after.scaled()))
        .collect();
    let (lowest, highest) = scale.scaled_ends();
    let step = scale.scaled_step();
    let other = OtherData::new(pairs, &settings, Steps { lowest, highest, step });
    let hidden = hidden(printer, effect);
    let shown = shown(printer, effect);
    let least = usize::try_from(printer.threshold()).unwrap_or(usize::MAX);
    let safe = |printed: &dyn Fn(&statistics::PairedChange) -> Printed| {
        hidden.iter().all(|group| other.can_hold(group, least, printed))
    };
    let counts = |change: &statistics::PairedChange| shown.iter().map(|count| count(change)).collect::<Vec<u64>>();
    let means = |change: &statistics::PairedChange| {
        [change.mean_before, change.mean_after, change.mean_change].map(one_decimal).to_vec()
    };
    if safe(&|change| {
        let deviations = [change.sd_before, change.sd_after, change.sd_change].map(deviation);
        let all = [means(change), deviations.to_vec()].concat();
        (all, change.interval.and_then(outward), counts(change))
    }) {
        return;
    }
    no_deviations(figures);
    if !safe(&|change| (means(change), None, counts(change))) {
        no_means(figures);
    }
}

fn no_deviations(figures: &mut PairedChange) {
    for figure in [&mut figures.sd_before, &mut figures.sd_after, &mut figures.sd_change] {
        *figure = Figure::Suppressed;
    }
    figures.interval = None;
    figures.standardised = None;
}

fn no_means(figures: &mut PairedChange) {
    no_deviations(figures);
    for figure in [&mut figures.mean_before, &mut figures.mean_after, &mut figures.mean_change] {
        *figure = Figure::Suppressed;
    }
    figures.mean_change_if_missing_unchanged = None;
}

type Group = Box<dyn Fn(&Judgement) -> bool>;

/// The groups of the pairs, and what is left of each, whose numbers are not printed.
fn hidden(printer: Printer<'_>, effect: usize) -> Vec<Group> {
    let mut groups: Vec<(Form, Group)> = vec![
        (Form::Improved(effect), Box::new(|one| one.turn == Turn::Improved)),
        (Form::Unchanged(effect), Box::new(|one| one.turn == Turn::Unchanged)),
        (Form::Worsened(effect), Box::new(|one| one.turn == Turn::Deteriorated)),
        (Form::NotImproved(effect), Box::new(|one| one.turn != Turn::Improved)),
        (Form::NotWorsened(effect), Box::new(|one| one.turn != Turn::Deteriorated)),
    ];
    groups.retain(|(form, _)| printer.people(form).known().is_none());
    groups.into_iter().map(|(_, group)| group).collect()
}

type Count = fn(&statistics::PairedChange) -> u64;

/// How the numbers of the groups that are printed follow from figures.
fn shown(printer: Printer<'_>, effect: usize) -> Vec<Count> {
    let counts: [(Form, Count); 5] = [
        (Form::Improved(effect), |change| change.improved),
        (Form::Unchanged(effect), |change| change.unchanged),
        (Form::Worsened(effect), |change| change.worsened),
        (Form::NotImproved(effect), |change| change.unchanged + change.worsened),
        (Form::NotWorsened(effect), |change| change.unchanged + change.improved),
    ];
    (counts.into_iter())
        .filter(|(form, _)| printer.people(form).known().is_some())
        .map(|(_, count)| count)
        .collect()
}
