//! What each part of a report asks to print about people.

use std::collections::BTreeMap;

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::counted::scores;
use crate::account::observed::measuring;
use crate::account::printed::section::Section;
use crate::evidence::rung;
use crate::instrument::{Direction, Instrument, ResultKind};
use crate::plan::{Design, MeasurementPlan, Role};
use crate::release::{CellId, Table};
use crate::statistics::Turn;

/// What is asked to be printed.
pub(in crate::account) enum Requested {
    /// Numbers that may overlap.
    Counts(Vec<Count>),
    /// An effect figure over pairs, with the outcomes and further counts it shows.
    Figure {
        pairs: Count,
        outcomes: Vec<Count>,
        others: Vec<Count>,
    },
}

impl Requested {
    /// Every count it names.
    pub(in crate::account) fn counts(&self) -> Vec<Count> {
        match self {
            Self::Counts(counts) => counts.clone(),
            Self::Figure {
                pairs,
                outcomes,
                others,
            } => std::iter::once(pairs)
                .chain(outcomes)
                .chain(others)
                .copied()
                .collect(),
        }
    }

    /// The table for the model.
    pub(in crate::account) fn table(&self, name: &str, ids: &BTreeMap<Count, CellId>) -> Option<Table> {
        let known = |counts: &[Count]| {
            counts
                .iter()
                .filter_map(|count| ids.get(count).copied())
                .collect::<Vec<_>>()
        };
        Some(match self {
            Self::Counts(counts) => Table::overlapping(name, known(counts)).or_ranges(),
            Self::Figure {
                pairs,
                outcomes,
                others,
            } => Table::figure(name, *ids.get(pairs)?)
                .with_outcomes(known(outcomes))
                .with_cells(known(others))
                .or_only(known(outcomes))
                .or_only(known(others))
                .or_only([]),
        })
    }
}

/// The tables of one part of the report.
pub(in crate::account) fn tables(account: &Account<'_>, section: Section, threshold: u64) -> Vec<Requested> {
    let (policy, plan) = (account.policy, account.plan);
    let known = |counts: Vec<Count>| {
        let known = counts
            .into_iter()
            .filter(|count| account.people(count).known().is_some());
        Requested::Counts(known.collect())
    };
    let places = |number: usize, count: fn(usize) -> Count| (0..number).map(count).collect::<Vec<Count>>();
    let (groups, areas) = (policy.target_groups.len(), policy.areas.len());
    let effects = plan.effects.len();
    let per_effect = |ask: fn(&Account<'_>, usize, u64) -> Vec<Requested>| {
        (0..effects)
            .flat_map(|effect| ask(account, effect, threshold))
            .collect::<Vec<_>>()
    };
    match section {
        Section::Everyone => vec![known(vec![Count::Everyone])],
        Section::Goals => vec![known(places(policy.goals.len(), Count::Goal))],
        Section::Changes => per_effect(changes),
        Section::Outcomes => per_effect(turned_out),
        Section::GroupsAndAreas => {
            vec![known(
                [places(groups, Count::Group), places(areas, Count::Area)].concat(),
            )]
        }
        Section::Activities => vec![known(places(plan.activities.len(), Count::Activity))],
        Section::GroupsByArea => {
            let cells =
                (0..groups).flat_map(|group| (0..areas).map(move |area| Count::GroupInArea(group, area)));
            // A cell with nobody in it has no line in the report.
            vec![known(cells.filter(|count| size(account, count) > 0).collect())]
        }
        Section::Arrivals => vec![known(
            [Count::Newcomers, Count::KnownBefore, Count::ThroughAmbassadors]
                .into_iter()
                .flat_map(|count: fn(usize) -> Count| places(groups, count))
                .collect(),
        )],
        Section::EffectReach => vec![known(places(effects, Count::Effect))],
        Section::Roles if account.has_roles() => vec![known(Role::ALL.map(Count::Role).to_vec())],
        Section::Roles => Vec::new(),
        Section::RoleMoves => {
            // Like a cell, a pair of roles between which nobody moved has no line.
            let moves = account.register.role_changes();
            let between = moves
                .iter()
                .map(|change| Count::MovedBetween(change.from, change.to));
            vec![known(between.collect())]
        }
        Section::MeasuredOnce => per_effect(measured_once),
        Section::CutOffs => per_effect(against_cut_offs),
        Section::AskedAfterwards => per_effect(asked_afterwards),
    }
}

/// The number of pairs, which carries the means; and who moved between roles.
fn changes(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Requested> {
    let moved = plan_moves(account, effect).map(|count| Requested::Counts(vec![count]));
    let pairs = Count::Pairs(effect);
    // Ten pairs or fewer carry no figure: their number is all there is to print.
    let counted = match size(account, &pairs) {
        few if few < threshold => None,
        1..=10 => Some(Requested::Counts(vec![pairs])),
        _ => Some(Requested::Figure {
            pairs,
            others: Vec::new(),
            outcomes: Vec::new(),
        }),
    };
    moved
        .into_iter()
        .chain(counted.filter(|_| account.instrument(effect).is_some()))
        .collect()
}

/// How the pairs of an effect turned out.
fn turned_out(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Requested> {
    let pairs = Count::Pairs(effect);
    let Some(instrument) = account.instrument(effect).filter(|_| size(account, &pairs) > 10) else {
        return Vec::new();
    };
    let figure = |outcomes: Vec<Count>| Requested::Figure {
        pairs,
        outcomes,
        others: Vec::new(),
    };
    let cells = |cell: &dyn Fn(Turn) -> Count, merged| {
        figure(outcomes(cell, merged, |count| size(account, count), threshold))
    };
    match instrument.kind() {
        ResultKind::Scale => {
            let cell = |outcome| match outcome {
                Turn::Improved => Count::Improved(effect),
                Turn::Unchanged => Count::Unchanged(effect),
                Turn::Deteriorated => Count::Worsened(effect),
            };
            vec![cells(
                &cell,
                (Count::NotImproved(effect), Count::NotWorsened(effect)),
            )]
        }
        ResultKind::Levels | ResultKind::LevelsPerDomain => {
            let mut asked = Vec::new();
            if instrument.better() != Direction::None {
                asked.extend((0..scores::domains(&instrument).len()).map(|domain| {
                    let cell = |outcome| {
                        let towards = match outcome {
                            Turn::Improved => 1,
                            Turn::Unchanged => 0,
                            Turn::Deteriorated => -1,
                        };
                        Count::Shifted {
                            effect,
                            domain,
                            towards,
                        }
                    };
                    let not = |towards| Count::NotShifted {
                        effect,
                        domain,
                        towards,
                    };
                    cells(&cell, (not(1), not(-1)))
                }));
            }
            asked.extend(levels(account, effect, &instrument, threshold).map(figure));
            asked
        }
        ResultKind::ScorePerDimension | ResultKind::Areas | ResultKind::Goals => Vec::new(),
    }
}

/// The levels of a ladder before and after, when none of them is small.
fn levels(
    account: &Account<'_>,
    effect: usize,
    instrument: &Instrument,
    threshold: u64,
) -> Option<Vec<Count>> {
    let levels = scores::levels(instrument);
    let on = |after: bool| {
        levels.iter().map(move |level| Count::OnLevel {
            effect,
            level: *level,
            after,
        })
    };
    let all: Vec<Count> = on(false).chain(on(true)).collect();
    let printable =
        instrument.parts().is_empty() && all.iter().all(|count| size(account, count) >= threshold);
    printable.then_some(all)
}

/// People who were measured once only. Zeros are unsafe here too.
fn measured_once(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Requested> {
    let once = [Count::BeforeOnly(effect), Count::AfterOnly(effect)];
    let once = once.into_iter().filter(|count| size(account, count) >= threshold);
    once.map(|count| Requested::Counts(vec![count])).collect()
}

/// The pairs against cut-offs on a scale: the measurement error of the instrument, and its threshold. These are outcomes, so neither
/// a number nor what it leaves of the pairs may be small.
fn against_cut_offs(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Requested> {
    let pairs = Count::Pairs(effect);
    let all = size(account, &pairs);
    let Some(instrument) = account.instrument(effect).filter(|_| all > 10) else {
        return Vec::new();
    };
    let large = |count: &Count| {
        let size = size(account, count);
        size >= threshold && all.saturating_sub(size) >= threshold
    };
    let figure = |outcomes: Vec<Count>| {
        outcomes.iter().all(large).then_some(Requested::Figure {
            pairs,
            outcomes,
            others: Vec::new(),
        })
    };
    let mut asked = Vec::new();
    if instrument.reliability().is_some() {
        // Any two of them give the third.
        asked.extend(figure(
            [1, 0, -1]
                .map(|towards| Count::Reliably { effect, towards })
                .into(),
        ));
    }
    if instrument.threshold().is_some() {
        for after in [false, true] {
            asked.extend(figure(vec![Count::Favourable { effect, after }]));
        }
        for favourably in [true, false] {
            asked.extend(figure(vec![Count::Crossed { effect, favourably }]));
        }
    }
    asked
}

/// Who was asked at the end only, where that is how the effect is measured.
fn asked_afterwards(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Requested> {
    let measurement = account.plan.effects.get(effect).map(|it| &it.measurement);
    let Some(Some(MeasurementPlan::Instrument(measurement))) = measurement else {
        return Vec::new();
    };
    let Some(instrument) = account.instrument(effect) else {
        return Vec::new();
    };
    let design = rung(measuring::design(measurement), instrument.fit_for_proof());
    let asked = Count::AskedAfterwards(effect);
    if design < Design::BeforeAfter && size(account, &asked) >= threshold {
        vec![Requested::Counts(vec![asked])]
    } else {
        Vec::new()
    }
}

fn size(account: &Account<'_>, count: &Count) -> u64 {
    account.people(count).known().copied().unwrap_or(0)
}

fn plan_moves(account: &Account<'_>, effect: usize) -> Option<Count> {
    let effect_plan = account.plan.effects.get(effect)?;
    let moves = matches!(effect_plan.measurement, Some(MeasurementPlan::RoleMovement(_)));
    (moves && account.has_roles()).then_some(Count::Moved(effect))
}

/// The cells of an outcome table to print: one of few people is joined with those who stayed the same, whichever side
/// it is on, so that a large group that worsened never disappears behind a small one that improved. When a cell
/// is still small, none is printed.
///
/// Whoever knows this rule sees from two cells that somebody was few. So a cell of just as many people as may be printed
/// is joined as well: then no cell is known to be smaller than that, nor whether anybody is in it.
fn outcomes(
    cell: impl Fn(Turn) -> Count,
    (not_improved, not_worsened): (Count, Count),
    size: impl Fn(&Count) -> u64,
    threshold: u64,
) -> Vec<Count> {
    let [improved, unchanged, worsened] = [Turn::Improved, Turn::Unchanged, Turn::Deteriorated].map(cell);
    let small = |count: &Count| size(count) < threshold;
    let few = |count: &Count| size(count) <= threshold;
    let cells = match (few(&improved), few(&unchanged), few(&worsened)) {
        (false, false, false) => return vec![improved, unchanged, worsened],
        // Of two that are few, only those who worsened can be the larger.
        (true, _, true) if small(&worsened) => return Vec::new(),
        (false, _, true) => vec![improved, not_improved],
        // Those who stayed the same are few: they go with the smaller side.
        (false, true, false) if size(&worsened) <= size(&improved) => vec![improved, not_improved],
        (true, ..) | (false, true, false) => vec![not_worsened, worsened],
    };
    if cells.iter().any(small) {
        Vec::new()
    } else {
        cells
    }
}
