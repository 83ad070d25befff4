//! What was observed about an effect: from scores, roles and values to figures, rounded once.

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::counted::scores::{self, Scored};
use crate::account::observed::cut_offs;
use crate::account::observed::from_source;
use crate::account::observed::measuring;
use crate::account::observed::observation::{Behind, INSIDE, Observation};
use crate::account::observed::own_goals;
use crate::evidence::DropOutBaseline;
use crate::instrument::{Direction, Instrument, ResultKind};
use crate::language::Words;
use crate::plan::{Design, Effect, MeasurementPlan, RoleMovement};
use crate::report::rounded::{
    bounds_outward, decimal, deviation, one_decimal, outward, share, share_outward,
};
use crate::report::{
    CategoryShift, DomainShift, FollowedUp, ImprovedShare, Interval, LevelCount, Measured, Observed,
    PairedChange, RoleMovements, StandardisedChange,
};
use crate::statistics::{self, Fraction, Gate, Rounding};
use crate::value::{Decimal, Figure, Movements, People, Share};

/// What was observed about an effect. It is exact, whoever reads of it.
pub(in crate::account) fn observe<'a>(
    account: &'a Account<'a>,
    index: usize,
    effect: &Effect,
) -> Observation<'a> {
    let observation = match &effect.measurement {
        Some(MeasurementPlan::Instrument(measurement)) => match account.plan.instrument(measurement) {
            Ok(instrument) => {
                let how = measuring::how(account.plan.period, measurement, &instrument);
                let design = measuring::design(measurement);
                measured(account, index, instrument, design, how)
            }
            // An instrument that nobody knows measures nothing; the finding says so.
            Err(_) => Observation::default(),
        },
        Some(MeasurementPlan::RoleMovement(movement)) if account.has_roles() => {
            moved(*movement, |count| exact(account, &count), index, INSIDE)
        }
        // Where no role was ever registered, nobody knows who moved; that is not zero.
        _ => Observation::default(),
    };
    if observation.observed.is_some() || observation.asked.is_some() {
        return observation;
    }
    match account
        .narrative
        .and_then(|narrative| narrative.aggregates.iter().find(|it| it.effect == effect.id))
    {
        Some(aggregate) => from_source::observe(account, aggregate),
        None => observation,
    }
}

fn measured<'a>(
    account: &'a Account<'a>,
    index: usize,
    instrument: Instrument,
    design: Design,
    how: Measured,
) -> Observation<'a> {
    let scored = account.scores(index);
    let design = crate::evidence::rung(design, instrument.fit_for_proof());
    if scored.is_empty() {
        return Observation::default();
    }
    if design < Design::BeforeAfter {
        return measuring::asked(account, index, instrument, scored, design);
    }
    if instrument.kind() == ResultKind::Goals {
        return own_goals::observe(account, index, instrument, scored, design, how);
    }
    let count = |test: fn(&Scored<'_>) -> bool| scored.iter().filter(|one| test(one)).count() as u64;
    let pairs = count(scores::is_pair);
    let missing = count(|one| one.before.is_some() && one.after.is_none());
    let only_after = count(|one| one.before.is_none());
    let gate = Gate::of(pairs, INSIDE);
    let followed_up = followed_up(account, index, pairs, missing);
    let mut how = how;
    if gate >= Gate::Indicative {
        [how.days_before, how.days_after] = scores::days(&scored, scores::is_pair);
    }
    let mut baseline = None;
    let mut exactly = None;
    let self_report = how.self_report;
    let observed =
        match instrument.kind() {
            ResultKind::Scale => scores::paired(&instrument, &scored).map(|change| {
                let start = change.baseline_difference;
                baseline = (start.flag == Some(true))
                    .then_some(start.higher)
                    .flatten()
                    .map(|higher| DropOutBaseline::of(instrument.better(), higher));
                let figures = paired(account, index, &instrument, &change, gate, followed_up, how);
                exactly = Some(change);
                Observed::PairedChange(Box::new(figures))
            }),
            ResultKind::Levels | ResultKind::LevelsPerDomain => Some(Observed::CategoryShift(Box::new(
                shift(account, index, &instrument, gate, followed_up, how),
            ))),
            // Dimensions and areas guide a conversation; there is no one figure to print.
            ResultKind::ScorePerDimension | ResultKind::Areas | ResultKind::Goals => None,
        };
    Observation {
        observed,
        design,
        gate: Some(gate),
        measured: Some(gate),
        anyone_missing: missing > 0 || only_after > 0,
        self_report,
        baseline,
        behind: Some(Behind {
            instrument,
            scored,
            people: pairs,
            change: exactly,
        }),
        ..Observation::default()
    }
}

fn paired(
    account: &Account<'_>,
    index: usize,
    instrument: &Instrument,
    change: &statistics::PairedResult,
    gate: Gate,
    followed_up: FollowedUp,
    how: Measured,
) -> PairedChange {
    let open = gate >= Gate::Indicative;
    // Below the gate a figure is left out like any other that would rest on too few people.
    let gated = |figure: Figure<Decimal>| if open { figure } else { Figure::Suppressed };
    let people = |count: Count| {
        if open {
            exact(account, &count)
        } else {
            Figure::Suppressed
        }
    };
    let mean = |ratio: Option<Fraction>| gated(one_decimal(ratio));
    PairedChange {
        instrument: instrument.id().to_owned(),
        version: instrument.version().to_owned(),
        name: instrument.name().clone(),
        source: instrument.source().cloned(),
        better: instrument.better(),
        scale: scale(instrument),
        measured: how,
        pairs: pairs_figure(account, index, gate),
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
            cut_offs::reliable_change(|count| exact(account, &count), index, instrument, change)
        } else {
            None
        },
        threshold: if open {
            cut_offs::threshold(|count| exact(account, &count), index, instrument)
        } else {
            None
        },
    }
}

fn shift(
    account: &Account<'_>,
    index: usize,
    instrument: &Instrument,
    gate: Gate,
    followed_up: FollowedUp,
    how: Measured,
) -> CategoryShift {
    let open = gate >= Gate::Indicative;
    let people = |count: Count| {
        if open {
            exact(account, &count)
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
        measured: how,
        pairs: pairs_figure(account, index, gate),
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
                DomainShift::new(name, shifted(domain, 1), shifted(domain, 0), shifted(domain, -1))
            })
            .collect(),
        followed_up,
    }
}

/// The number of pairs, from the count gate on.
pub(in crate::account) fn pairs_figure(account: &Account<'_>, index: usize, gate: Gate) -> Figure<People> {
    if gate == Gate::None {
        Figure::Suppressed
    } else {
        exact(account, &Count::Pairs(index))
    }
}

/// The people of a count, as the records have it.
pub(in crate::account) fn exact(account: &Account<'_>, count: &Count) -> Figure<People> {
    account.people(count).map(People)
}

pub(in crate::account) fn followed_up(
    account: &Account<'_>,
    index: usize,
    pairs: u64,
    missing: u64,
) -> FollowedUp {
    // Measured at the start as well, too long before the period to count.
    let left_out = account.baselines_left_out(index);
    let gate = Gate::of(pairs, INSIDE);
    let rate = |figure: Figure<Share>| {
        if gate == Gate::None {
            Figure::Suppressed
        } else {
            figure
        }
    };
    let of_measured =
        Share::of(pairs, pairs + missing + left_out).map_or(Figure::NotComputable, Figure::Known);
    let of_reached = match account.people(&Count::Effect(index)) {
        Figure::Known(people) => {
            let both = account.pairs_reached(index);
            Share::of(both, people).map_or(Figure::NotComputable, Figure::Known)
        }
        _ => Figure::Unknown,
    };
    FollowedUp {
        of_measured: rate(of_measured),
        at_least: false,
        of_reached: rate(of_reached),
        before_only: exact(account, &Count::BeforeOnly(index)),
        after_only: exact(account, &Count::AfterOnly(index)),
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

/// Movements between roles, of people as they may be told. The group in which people could move decides what a number
/// of movers can carry.
pub(in crate::account) fn moved<'a>(
    movement: RoleMovement,
    people: impl Fn(Count) -> Figure<People>,
    index: usize,
    threshold: u64,
) -> Observation<'a> {
    let group = people(Count::Role(movement.from));
    let gate = Gate::of(least(&group), threshold);
    let group = if gate == Gate::None {
        Figure::Suppressed
    } else {
        group
    };
    let people = if gate >= Gate::Indicative {
        people(Count::Moved(index)).map(|people| Movements(people.0))
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
