//! What was observed about an effect: from scores, roles and values to figures, rounded once.

use super::Account;
use super::count::Count;
use super::cut_offs;
use super::disclosed;
use super::from_source;
use super::measuring;
use super::moments;
use super::own_goals;
use super::print::Printer;
use super::scores::{self, Scored};
use crate::evidence::Baseline;
use crate::instrument::{Direction, Instrument, ResultKind};
use crate::language::Words;
use crate::plan::{Design, Effect, MeasurementPlan, RoleMovement};
use crate::report::rounded::{
    bounds_outward, decimal, deviation, one_decimal, outward, share, share_outward,
};
use crate::report::{
    AskedAfterwards, CategoryShift, DomainShift, FollowedUp, ImprovedShare, Interval, LevelCount, Measured,
    Observed, PairedChange, RoleMovements, StandardisedChange,
};
use crate::statistics::{self, Gate, Ratio, Rounding};
use crate::value::{Decimal, Figure, Movements, People, Share};

/// What was observed, and what decides how it stands.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub(super) struct Observation {
    pub(super) observed: Option<Observed>,
    pub(super) design: Design,
    pub(super) gate: Option<Gate>,
    /// The gate for the pairs themselves, whatever of them may be printed.
    pub(super) measured: Option<Gate>,
    /// Whether an aggregate or movements between roles show a change.
    pub(super) aggregate: bool,
    /// Whether an aggregate tells of a change as people experience it.
    pub(super) experienced: bool,
    /// Whether a source tells of a change without what certainty needs.
    pub(super) told_by_source: bool,
    /// Whether enough people were asked afterwards, with an instrument that is fit to support a statement.
    pub(super) asked_afterwards: bool,
    /// Who was asked with an instrument, but not in a way that shows a change.
    pub(super) asked: Option<AskedAfterwards>,
    pub(super) anyone_missing: bool,
    pub(super) self_report: bool,
    pub(super) baseline: Option<Baseline>,
}

impl Observation {
    /// Whether people were measured one by one, so that the gate is that of pairs.
    pub(super) fn is_paired(&self) -> bool {
        matches!(
            self.observed,
            Some(Observed::PairedChange(_) | Observed::CategoryShift(_) | Observed::GoalAttainment(_))
        )
    }
}

pub(super) fn observe(
    account: &Account<'_>,
    printer: Printer<'_>,
    index: usize,
    effect: &Effect,
) -> Observation {
    let scored = account.scores(index);
    let observation = match &effect.measurement {
        Some(MeasurementPlan::Instrument(measurement)) => match account.plan.instrument(measurement) {
            Ok(instrument) => {
                let how = measuring::how(account.plan.period, measurement, &instrument);
                let design = measuring::design(measurement);
                measured(account, printer, index, &instrument, &scored, design, &how)
            }
            // An instrument that nobody knows measures nothing; the finding says so.
            Err(_) => Observation::default(),
        },
        Some(MeasurementPlan::RoleMovement(movement)) => moved(account, printer, index, *movement),
        _ => Observation::default(),
    };
    if observation.observed.is_some() || observation.asked.is_some() {
        return observation;
    }
    match account
        .narrative
        .and_then(|narrative| narrative.aggregates.iter().find(|it| it.effect == effect.id))
    {
        Some(aggregate) => from_source::observe(account, printer, aggregate),
        None => observation,
    }
}

fn measured(
    account: &Account<'_>,
    printer: Printer<'_>,
    index: usize,
    instrument: &Instrument,
    scored: &[Scored<'_>],
    design: Design,
    how: &Measured,
) -> Observation {
    let design = crate::evidence::rung(design, instrument.fit_for_proof());
    if scored.is_empty() {
        return Observation::default();
    }
    if design < Design::BeforeAfter {
        return measuring::asked(printer, index, instrument, scored, design);
    }
    if instrument.kind() == ResultKind::Goals {
        return own_goals::observe(account, printer, index, instrument, scored, design, how);
    }
    let count = |test: fn(&Scored<'_>) -> bool| scored.iter().filter(|one| test(one)).count() as u64;
    let pairs = count(scores::is_pair);
    let missing = count(|one| one.before.is_some() && one.after.is_none());
    let gate = printer.gate(index, pairs);
    let followed_up = followed_up(account, printer, index, pairs, missing);
    let mut how = how.clone();
    // The first and the last day are days of single people, so they stay inside, and where figures are shown.
    if !printer.is_protected() && gate >= Gate::Indicative {
        [how.days_before, how.days_after] = scores::days(scored, scores::is_pair);
    }
    let how = &how;
    let mut baseline = None;
    let observed =
        match instrument.kind() {
            ResultKind::Scale => scores::paired(instrument, scored).map(|change| {
                // Outside, a flag about people who were not measured again is given only where their number is.
                let counted = printer.people(&Count::BeforeOnly(index)).known().is_some();
                let start = change.baseline_difference;
                baseline = (start.flag == Some(true) && counted)
                    .then_some(start.higher)
                    .flatten()
                    .map(|higher| Baseline::of(instrument.better(), higher));
                let mut figures = paired(printer, index, instrument, &change, gate, followed_up, how);
                if printer.is_protected() {
                    disclosed::paired(&mut figures, printer, index, &change);
                    if gate >= Gate::Indicative {
                        moments::leave_out(&mut figures, printer, index, instrument, scored);
                    }
                }
                Observed::PairedChange(Box::new(figures))
            }),
            ResultKind::Levels | ResultKind::LevelsPerDomain => Some(Observed::CategoryShift(Box::new(
                shift(printer, index, instrument, gate, followed_up, how),
            ))),
            // Dimensions and areas guide a conversation; there is no one figure to print.
            ResultKind::ScorePerDimension | ResultKind::Areas | ResultKind::Goals => None,
        };
    Observation {
        observed,
        design,
        gate: Some(gate),
        measured: Some(Gate::of(pairs, printer.threshold())),
        // Outside it always holds: that nobody is missing would be a zero that is not printed.
        anyone_missing: printer.is_protected() || missing > 0 || count(|one| one.before.is_none()) > 0,
        self_report: how.self_report,
        baseline,
        ..Observation::default()
    }
}

fn paired(
    printer: Printer<'_>,
    index: usize,
    instrument: &Instrument,
    change: &statistics::PairedChange,
    gate: Gate,
    followed_up: FollowedUp,
    how: &Measured,
) -> PairedChange {
    let open = gate >= Gate::Indicative;
    // Below the gate a figure is left out like any other that would rest on too few people.
    let gated = |figure: Figure<Decimal>| if open { figure } else { Figure::Suppressed };
    let people = |count: Count| {
        if open {
            printer.people(&count)
        } else {
            Figure::Suppressed
        }
    };
    let mean = |ratio: Option<Ratio>| gated(one_decimal(ratio));
    PairedChange {
        instrument: instrument.id().to_owned(),
        version: instrument.version().to_owned(),
        name: instrument.name().clone(),
        source: instrument.source().cloned(),
        better: instrument.better(),
        scale: scale(instrument),
        measured: how.clone(),
        pairs: pairs_figure(printer, index, gate),
        mean_before: mean(change.mean_before),
        mean_after: mean(change.mean_after),
        mean_change: mean(change.mean_change),
        sd_before: gated(deviation(change.sd_before)),
        sd_after: gated(deviation(change.sd_after)),
        sd_change: gated(deviation(change.sd_change)),
        interval: change.interval.filter(|_| open).and_then(outward),
        standardised: change.d_av.filter(|_| open).map(|d_av| {
            let rounded = |size: f64| decimal(statistics::rounded(size, 1, Rounding::HalfAwayFromZero));
            StandardisedChange::new(rounded(d_av), change.g_av.map_or(Figure::NotComputable, rounded))
        }),
        minimal_change: minimal_change(instrument),
        improved: people(Count::Improved(index)),
        unchanged: people(Count::Unchanged(index)),
        worsened: people(Count::Worsened(index)),
        not_improved: None,
        not_worsened: None,
        improved_share: open.then(|| ImprovedShare {
            share: share(change.improved_share),
            interval: change.improved_share_interval.and_then(share_outward),
            range_if_dropouts_counted: if change.before_only > 0 {
                change.improved_share_bounds.and_then(bounds_outward)
            } else {
                None
            },
        }),
        followed_up,
        mean_change_if_missing_unchanged: (open && change.before_only > 0)
            .then(|| one_decimal(change.mean_change_if_missing_unchanged)),
        reliable_change: if open {
            cut_offs::reliable_change(printer, index, instrument, change)
        } else {
            None
        },
        threshold: if open {
            cut_offs::threshold(printer, index, instrument)
        } else {
            None
        },
    }
}

fn shift(
    printer: Printer<'_>,
    index: usize,
    instrument: &Instrument,
    gate: Gate,
    followed_up: FollowedUp,
    how: &Measured,
) -> CategoryShift {
    let open = gate >= Gate::Indicative;
    let people = |count: Count| {
        if open {
            printer.people(&count)
        } else {
            Figure::Suppressed
        }
    };
    let domains = scores::domains(instrument);
    let shifted = |domain: usize, towards: i8| {
        if instrument.better() == Direction::None && towards != 0 {
            Figure::NotComputable
        } else {
            people(Count::Shifted {
                effect: index,
                domain,
                towards,
            })
        }
    };
    let one_ladder = instrument.parts().is_empty();
    let levels = if one_ladder {
        scores::levels(instrument)
    } else {
        Vec::new()
    };
    CategoryShift {
        instrument: instrument.id().to_owned(),
        version: instrument.version().to_owned(),
        name: instrument.name().clone(),
        source: instrument.source().cloned(),
        better: instrument.better(),
        measured: how.clone(),
        pairs: pairs_figure(printer, index, gate),
        levels: levels
            .into_iter()
            .map(|level| LevelCount {
                level: Decimal::from_f64(f64::from(level)).unwrap_or_default(),
                title: instrument
                    .levels()
                    .get(usize::from(level.saturating_sub(1)))
                    .cloned(),
                before: people(Count::OnLevel {
                    effect: index,
                    level,
                    after: false,
                }),
                after: people(Count::OnLevel {
                    effect: index,
                    level,
                    after: true,
                }),
            })
            .collect(),
        domains: domains
            .into_iter()
            .enumerate()
            .map(|(domain, name): (usize, Option<Words>)| {
                let mut shift =
                    DomainShift::new(name, shifted(domain, 1), shifted(domain, 0), shifted(domain, -1));
                if printer.is_protected() && open {
                    disclosed::domain(&mut shift, printer, index, domain);
                }
                shift
            })
            .collect(),
        followed_up,
    }
}

/// The number of pairs: from the count gate on, and outside the organisation as what was proved of it.
pub(super) fn pairs_figure(printer: Printer<'_>, index: usize, gate: Gate) -> Figure<People> {
    if gate == Gate::None && !printer.is_protected() {
        Figure::Suppressed
    } else {
        printer.people(&Count::Pairs(index))
    }
}

pub(super) fn followed_up(
    account: &Account<'_>,
    printer: Printer<'_>,
    index: usize,
    pairs: u64,
    missing: u64,
) -> FollowedUp {
    // Measured at the start as well, too long before the period to count.
    let left_out = account.baselines_left_out(index);
    if printer.is_protected() {
        let mut followed_up = disclosed::followed_up(printer, index);
        if left_out > 0 {
            followed_up.of_measured = Figure::Suppressed;
        }
        return followed_up;
    }
    let (pairs_form, reached) = (Count::Pairs(index), Count::Effect(index));
    let gate = Gate::of(pairs, printer.threshold());
    let rate = |figure: Figure<Share>| {
        if gate == Gate::None {
            Figure::Suppressed
        } else {
            printer.beside(&pairs_form, figure)
        }
    };
    let of_measured =
        Share::of(pairs, pairs + missing + left_out).map_or(Figure::NotComputable, Figure::Known);
    let of_reached = match account.people(&reached) {
        Figure::Known(people) => {
            let both = account.pairs_reached(index);
            Share::of(both, people).map_or(Figure::NotComputable, Figure::Known)
        }
        _ => Figure::Unknown,
    };
    FollowedUp {
        of_measured: rate(of_measured),
        at_least: false,
        of_reached: printer.beside(&reached, rate(of_reached)),
        before_only: printer.people(&Count::BeforeOnly(index)),
        after_only: printer.people(&Count::AfterOnly(index)),
    }
}

/// So many people there are at least, by what is printed of them.
fn least(people: &Figure<People>) -> u64 {
    match people {
        Figure::Known(people) => people.0,
        Figure::Range(range) => range.from(),
        _ => 0,
    }
}

fn moved(account: &Account<'_>, printer: Printer<'_>, index: usize, movement: RoleMovement) -> Observation {
    // Where no role was ever registered, nobody knows who moved; that is not zero.
    if !account.has_roles() {
        return Observation::default();
    }
    // The group in which people could move decides what a number of movers can carry.
    let group = printer.people(&Count::Role(movement.from));
    let gate = Gate::of(least(&group), printer.threshold());
    let group = if gate == Gate::None {
        Figure::Suppressed
    } else {
        group
    };
    let people = if gate >= Gate::Indicative {
        printer
            .people(&Count::Moved(index))
            .map(|people| Movements(people.0))
    } else {
        Figure::Suppressed
    };
    Observation {
        observed: Some(Observed::RoleMovement(RoleMovements::new(
            movement.from,
            movement.to,
            group,
            people,
        ))),
        design: Design::Described,
        gate: Some(gate),
        aggregate: people.known().is_some(),
        ..Observation::default()
    }
}

fn scale(instrument: &Instrument) -> Interval {
    instrument
        .scale()
        .map_or(Interval(Decimal::ZERO, Decimal::ZERO), |scale| {
            let number = |score: f64| Decimal::from_f64(score).unwrap_or_default();
            Interval(number(scale.lowest()), number(scale.highest()))
        })
}

fn minimal_change(instrument: &Instrument) -> Option<Decimal> {
    let minimal = instrument.minimal_change()?;
    Decimal::from_f64(instrument.scale()?.resolution().number(minimal)).ok()
}
