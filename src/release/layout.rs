//! The fixed layout: every place stays, and those that cannot be printed show a symbol.

use super::grow::Grow;
use super::model::{FormId, Layout, Method, Model};
use super::outcome::{NoSafeRelease, Outcome, Reason, Release, Shown, State, TableOutcome};
use super::plan::{Planner, figure_fits, meet, required, table_forms};
use super::table::{Kind, Table};
use crate::language::Words;
use crate::refusal::shown;

/// The places of a table: per place its sides and its form.
type Places = Vec<(Vec<Vec<FormId>>, u32)>;

/// Finds a release in which every table keeps its places.
pub(crate) fn plan(model: &Model, method: Method) -> Result<Release, NoSafeRelease> {
    let mut planner = Planner::with(model, Grow::new(model.people(), model.demands(), Vec::new()));
    let tables: Vec<(&Table, Places)> = model
        .tables()
        .iter()
        .map(|table| (table, places(&mut planner, &table.kind)))
        .collect();
    let mut layout: Vec<u32> = model.earlier_forms().iter().map(|(form, _)| form.0).collect();
    layout.extend(
        tables
            .iter()
            .flat_map(|(_, places)| places.iter().map(|(_, form)| *form)),
    );
    layout.sort_unstable();
    layout.dedup();
    let mut grow = Grow::new(planner.grow.people, model.demands(), layout);
    zeros_shown(model, &mut grow)?;
    planner = Planner::with(model, grow);
    planner.start()?;
    if method == Method::Suppress {
        prefer(&mut planner.grow, &tables);
    }
    let steps: Vec<Vec<u32>> = (tables.iter())
        .flat_map(|(table, places)| steps(&planner.grow, &table.kind, places))
        .collect();
    planner.grow.add_each(&steps);
    for (table, places) in &tables {
        let all = places
            .iter()
            .all(|(_, form)| planner.grow.accepted().contains(form));
        if table.required && !all {
            return Err(required(table));
        }
    }
    for (table, places) in tables {
        let shown: Vec<Shown> = places
            .into_iter()
            .map(|(sides, form)| {
                let count = u64::try_from(planner.grow.people.value(form)).unwrap_or(0);
                let published = planner.grow.accepted().contains(&form);
                let state = if published {
                    State::Published(model.preset().printed(count))
                } else {
                    State::Suppressed
                };
                Shown { sides, state }
            })
            .collect();
        let all = shown.iter().all(|shown| shown.state != State::Suppressed);
        let outcome = if all {
            Outcome::AsAsked
        } else {
            Outcome::Suppressed
        };
        planner.tables.push(TableOutcome {
            name: table.name.clone(),
            outcome,
            shown,
        });
    }
    planner.finish(method, Layout::Fixed)
}

/// Where it is known that zeros are always shown, they are published first: a hidden one would be a lie.
fn zeros_shown(model: &Model, grow: &mut Grow) -> Result<(), NoSafeRelease> {
    if grow.demands.suppressed_minimum == 0 {
        return Ok(());
    }
    let forms: Vec<FormId> = model
        .tables()
        .iter()
        .flat_map(|table| table_forms(&table.kind))
        .collect();
    let zeros = grow.zeros();
    match zeros.into_iter().find(|form| !grow.add(&[*form])) {
        None => Ok(()),
        Some(form) => {
            let label = forms
                .iter()
                .find(|other| other.0 == form)
                .map_or("", |form| model.label(*form));
            let label = shown(label);
            Err(NoSafeRelease::new(
                Reason::Required,
                Words::new(
                    format!("de nul bij {label} moet worden getoond, maar dat is niet veilig"),
                    format!("the nought of {label} has to be shown, but that is not safe"),
                ),
                Words::new(
                    "laat de tabel weg, of zeg niet toe dat nullen altijd worden getoond",
                    "drop the table, or do not promise that zeros are always shown",
                ),
            ))
        }
    }
}

fn places(planner: &mut Planner<'_>, kind: &Kind) -> Places {
    let sides = match kind {
        Kind::Crossing(rows, columns) => meet(&rows.finest(), &columns.finest()),
        _ => table_forms(kind)
            .into_iter()
            .map(|form| vec![vec![form]])
            .collect(),
    };
    sides
        .into_iter()
        .map(|sides| {
            let form = planner.form_of(&sides);
            (sides, form)
        })
        .collect()
}

/// What is published together: a figure as a whole, everything else form by form.
fn steps(grow: &Grow, kind: &Kind, places: &Places) -> Vec<Vec<u32>> {
    match kind {
        Kind::Figure { pairs, outcomes, .. } if figure_fits(grow, *pairs, outcomes) => {
            vec![places.iter().map(|(_, form)| *form).collect()]
        }
        Kind::Figure { .. } => Vec::new(),
        _ => places.iter().map(|(_, form)| vec![*form]).collect(),
    }
}

/// Publishes what the solver would keep visible, if it finds anything: a figure as a whole or not at all.
#[cfg(feature = "planner")]
fn prefer(grow: &mut Grow, tables: &[(&Table, Places)]) {
    let Some(mut kept) = grow.solve() else { return };
    for (table, places) in tables {
        if let Kind::Figure { pairs, outcomes, .. } = &table.kind {
            let whole = places.iter().all(|(_, form)| kept.contains(form));
            if !whole || !figure_fits(grow, *pairs, outcomes) {
                kept.retain(|kept| !places.iter().any(|(_, form)| form == kept));
            }
        }
    }
    grow.add(&kept);
}

#[cfg(not(feature = "planner"))]
fn prefer(_: &mut Grow, _: &[(&Table, Places)]) {}
