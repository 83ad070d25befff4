//! Which means, deviations and intervals may be printed outside: those that other scores could be behind as well.

use crate::account::counted::count::Count;
use crate::account::counted::scores::{self, Scored};
use crate::account::printed::print::Printer;
use crate::instrument::Instrument;
use crate::report::rounded::{deviation, one_decimal, outward};
use crate::report::{Interval, PairedChange};
use crate::statistics::{self, Judgement, OtherData, Steps, Turn, Watched};
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
    let other = OtherData::new(
        pairs,
        &settings,
        Steps {
            lowest,
            highest,
            step,
        },
    );
    let hidden = hidden(printer, effect);
    let shown = shown(printer, effect);
    let least = usize::try_from(printer.threshold()).unwrap_or(usize::MAX);
    let safe = |watched: Watched, printed: &dyn Fn(&statistics::PairedResult) -> Printed| {
        hidden
            .iter()
            .all(|group| other.can_hold(group, least, watched, printed))
    };
    let counts =
        |change: &statistics::PairedResult| shown.iter().map(|count| count(change)).collect::<Vec<u64>>();
    // Only what is still printed at this point tells anything.
    let known = |figure: Figure<Decimal>| figure.known().is_some();
    let means_shown = [figures.mean_before, figures.mean_after, figures.mean_change].map(known);
    let deviations_shown = [figures.sd_before, figures.sd_after, figures.sd_change].map(known);
    let interval_shown = figures.interval.is_some();
    let only = |figures: [Figure<Decimal>; 3], shown: [bool; 3]| {
        let shown = figures.into_iter().zip(shown).filter(|(_, shown)| *shown);
        shown.map(|(figure, _)| figure).collect::<Vec<_>>()
    };
    let means = |change: &statistics::PairedResult| {
        only(
            [change.mean_before, change.mean_after, change.mean_change].map(one_decimal),
            means_shown,
        )
    };
    let [before, after, mean] = means_shown;
    let [sd_before, sd_after, sd_change] = deviations_shown;
    let all = Watched([
        before,
        after,
        mean || interval_shown,
        sd_before,
        sd_after,
        sd_change || interval_shown,
    ]);
    if safe(all, &|change| {
        let deviations = only(
            [change.sd_before, change.sd_after, change.sd_change].map(deviation),
            deviations_shown,
        );
        let interval = change.interval.and_then(outward).filter(|_| interval_shown);
        ([means(change), deviations].concat(), interval, counts(change))
    }) {
        return;
    }
    no_deviations(figures);
    let only_means = Watched([before, after, mean, false, false, false]);
    if !safe(only_means, &|change| (means(change), None, counts(change))) {
        no_means(figures);
    }
}

fn no_deviations(figures: &mut PairedChange) {
    for figure in [
        &mut figures.sd_before,
        &mut figures.sd_after,
        &mut figures.sd_change,
    ] {
        *figure = Figure::Suppressed;
    }
    figures.interval = None;
    figures.standardised = None;
}

fn no_means(figures: &mut PairedChange) {
    no_deviations(figures);
    for figure in [
        &mut figures.mean_before,
        &mut figures.mean_after,
        &mut figures.mean_change,
    ] {
        *figure = Figure::Suppressed;
    }
    figures.mean_change_if_missing_unchanged = None;
}

type Group = Box<dyn Fn(&Judgement) -> bool>;

/// The groups of the pairs, and what is left of each, whose numbers are not printed.
fn hidden(printer: Printer<'_>, effect: usize) -> Vec<Group> {
    let mut groups: Vec<(Count, Group)> = vec![
        (
            Count::Improved(effect),
            Box::new(|one| one.turn == Turn::Improved),
        ),
        (
            Count::Unchanged(effect),
            Box::new(|one| one.turn == Turn::Unchanged),
        ),
        (
            Count::Worsened(effect),
            Box::new(|one| one.turn == Turn::Deteriorated),
        ),
        (
            Count::NotImproved(effect),
            Box::new(|one| one.turn != Turn::Improved),
        ),
        (
            Count::NotWorsened(effect),
            Box::new(|one| one.turn != Turn::Deteriorated),
        ),
    ];
    groups.retain(|(count, _)| printer.people(count).known().is_none());
    groups.into_iter().map(|(_, group)| group).collect()
}

type SizeOf = fn(&statistics::PairedResult) -> u64;

/// How the numbers of the groups that are printed follow from figures.
fn shown(printer: Printer<'_>, effect: usize) -> Vec<SizeOf> {
    let counts: [(Count, SizeOf); 5] = [
        (Count::Improved(effect), |change| change.improved),
        (Count::Unchanged(effect), |change| change.unchanged),
        (Count::Worsened(effect), |change| change.worsened),
        (Count::NotImproved(effect), |change| {
            change.unchanged + change.worsened
        }),
        (Count::NotWorsened(effect), |change| {
            change.unchanged + change.improved
        }),
    ];
    (counts.into_iter())
        .filter(|(count, _)| printer.people(count).known().is_some())
        .map(|(_, size)| size)
        .collect()
}
