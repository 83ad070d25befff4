//! A first mapping, from the header and the values seen.

use std::collections::BTreeSet;

use super::cell::{Cell, Row, Rows};
use super::document::{Column, Field, Fixed, Holds, LeaveOut, TableMapping};
use super::forms::Duration;
use super::guess;
use super::known;
use crate::finding::nearest;
use crate::language::Words;
use crate::narrative::Subject;
use crate::plan::{MeasurementPlan, Plan};
use crate::policy::PolicyFramework;
use crate::register::{Moment, TallyError};
use crate::value::Id;

/// A first mapping of a table, to be read and corrected by somebody who knows the export.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Proposal {
    /// The mapping.
    pub table: TableMapping,
    /// What was not understood, or was decided without being sure: each a thing to look at.
    pub doubts: Vec<Words>,
}

/// One column as it was seen.
pub(super) struct Seen {
    pub(super) name: String,
    /// The values that differ, the first of them in the order of the file.
    pub(super) values: Vec<String>,
    known: BTreeSet<String>,
    pub(super) more: bool,
    /// Whether the values are days or times of a workbook, which need no form.
    pub(super) typed: bool,
}

/// So many different values of a column are looked at.
const VALUES: usize = 400;
/// Dutch words that go with `het`.
const NEUTER: [&str; 4] = ["gebied", "effect", "meetmoment", "antwoord"];
/// So many rows are looked at for a header.
const HEADER_WITHIN: u64 = 30;
/// So many rows are looked at.
const ROWS: u64 = 100_000;

/// Proposes a mapping for the rows of a table. Titles are recognised as the activity, area or target group that they
/// name in the plan and the policy framework.
pub(super) fn of_rows(
    id: Id<TableMapping>,
    rows: &mut impl Rows,
    policy: &PolicyFramework,
    plan: &Plan,
) -> Result<Proposal, TallyError> {
    let mut first: Vec<(u64, Vec<String>)> = Vec::new();
    let mut rest: Vec<Vec<(String, bool)>> = Vec::new();
    while let Some(line) = rows.advance()? {
        let row = rows.row();
        if row.is_blank() {
            continue;
        }
        let cells: Vec<(String, bool)> = (0..row.len())
            .map(|at| {
                let cell = row.cell(at);
                let typed = matches!(cell, Cell::Day(_) | Cell::Clock(_));
                (
                    cell.shown().trim_start_matches('\u{feff}').trim().to_owned(),
                    typed,
                )
            })
            .collect();
        if line <= HEADER_WITHIN {
            first.push((line, cells.iter().map(|(text, _)| text.clone()).collect()));
        }
        rest.push(cells);
        if rest.len() as u64 >= ROWS {
            break;
        }
    }
    let header = header_of(&first);
    let mut proposal = Proposal {
        table: TableMapping::new(id, Holds::Participations),
        doubts: Vec::new(),
    };
    let Some((place, line, names)) = header else {
        proposal.doubts.push(Words::new(
            "er is geen rij gevonden met namen van kolommen",
            "no row with names of columns was found",
        ));
        return Ok(proposal);
    };
    let above = line.saturating_sub(1).saturating_sub(rows.before());
    proposal.table.skip_rows = u32::try_from(above).unwrap_or(0);
    let columns = seen(&names, rest.get(place + 1..).unwrap_or(&[]));
    proposal.table.holds = holds(&columns);
    match proposal.table.holds {
        Holds::Survey => survey(&mut proposal, &columns, plan),
        Holds::Measurements => measurements(&mut proposal, &columns, plan),
        Holds::Participations => participations(&mut proposal, &columns, policy, plan),
    }
    guess::forms(&mut proposal, &columns);
    Ok(proposal)
}

/// The row that holds the names of the columns: the first with the most names that are known, or else the first with
/// the most texts.
fn header_of(first: &[(u64, Vec<String>)]) -> Option<(usize, u64, Vec<String>)> {
    let score = |cells: &[String]| {
        let known = |name: &&String| {
            known::field(name, Holds::Participations).is_some()
                || known::field(name, Holds::Measurements).is_some()
                || known::moment(name).is_some()
                || known::item(name).is_some()
        };
        let texts = cells
            .iter()
            .filter(|name| name.chars().any(char::is_alphabetic))
            .count();
        (cells.iter().filter(known).count(), texts)
    };
    let best = first.iter().map(|(_, cells)| score(cells)).max()?;
    let place = first.iter().position(|(_, cells)| score(cells) == best)?;
    let (line, cells) = first.get(place)?;
    (best.1 > 0).then(|| (place, *line, cells.clone()))
}

fn seen(names: &[String], rows: &[Vec<(String, bool)>]) -> Vec<Seen> {
    let mut columns: Vec<Seen> = names
        .iter()
        .map(|name| Seen {
            name: name.clone(),
            values: Vec::new(),
            known: BTreeSet::new(),
            more: false,
            typed: false,
        })
        .collect();
    for row in rows {
        if row.iter().any(|(text, _)| known::is_total(text)) {
            continue;
        }
        for (column, (text, typed)) in columns.iter_mut().zip(row) {
            if text.is_empty() {
                continue;
            }
            column.typed |= typed;
            if column.known.contains(text) {
                continue;
            }
            if column.values.len() >= VALUES {
                column.more = true;
                continue;
            }
            column.known.insert(text.clone());
            column.values.push(text.clone());
        }
    }
    columns.retain(|column| !column.name.is_empty());
    columns
}

/// What kind of rows these are, by their columns.
fn holds(columns: &[Seen]) -> Holds {
    let has = |field: Field, kind: Holds| {
        columns
            .iter()
            .any(|column| known::field(&column.name, kind) == Some(field))
    };
    let moments = columns
        .iter()
        .filter(|column| moment_column(column).is_some())
        .count();
    let items = columns
        .iter()
        .filter(|column| known::item(&column.name).is_some())
        .count();
    if has(Field::Activity, Holds::Participations) && !has(Field::Score, Holds::Measurements) {
        return Holds::Participations;
    }
    if has(Field::Score, Holds::Measurements) || moments > 0 || items > 1 {
        return Holds::Measurements;
    }
    if columns.iter().any(is_answers) && !has(Field::Date, Holds::Participations) {
        return Holds::Survey;
    }
    Holds::Participations
}

/// Most of the values are answers to a statement.
fn is_answers(column: &Seen) -> bool {
    let understood = column
        .values
        .iter()
        .filter(|value| known::opinion(value).is_some())
        .count();
    understood > 0 && understood * 2 >= column.values.len()
}

/// The moment in the name of a column with numbers, such as `Voor` or `Score na`.
fn moment_column(column: &Seen) -> Option<Moment> {
    let numbers = column
        .values
        .iter()
        .filter(|value| guess::is_number(value))
        .count();
    if numbers == 0 || numbers * 2 < column.values.len() {
        return None;
    }
    guess::moment(&column.name)
}

fn participations(proposal: &mut Proposal, columns: &[Seen], policy: &PolicyFramework, plan: &Plan) {
    let mut taken: BTreeSet<Field> = BTreeSet::new();
    let activities: Vec<(&str, &str)> = plan
        .activities
        .iter()
        .map(|one| (one.id.as_str(), one.title.as_str()))
        .collect();
    let areas: Vec<(&str, &str)> = policy
        .areas
        .iter()
        .map(|one| (one.id.as_str(), one.title.as_str()))
        .collect();
    let groups: Vec<(&str, &str)> = policy
        .target_groups
        .iter()
        .map(|one| (one.id.as_str(), one.title.as_str()))
        .collect();
    let names: BTreeSet<Field> = columns
        .iter()
        .filter_map(|seen| known::field(&seen.name, Holds::Participations))
        .collect();
    for seen in columns {
        let field = known::field(&seen.name, Holds::Participations).or_else(|| {
            [
                (Field::Activity, &activities),
                (Field::Area, &areas),
                (Field::TargetGroup, &groups),
            ]
            .into_iter()
            .find(|(_, known)| mostly(seen, |value| exact(value, known).is_some()))
            .map(|(field, _)| field)
        });
        let certain = field.is_some();
        let field = field.or_else(|| guess::field(seen).filter(|field| !names.contains(field)));
        let Some(field) = field.filter(|field| taken.insert(*field)) else {
            if !absent(proposal, seen) {
                left_out(proposal, seen);
            }
            continue;
        };
        if !certain {
            guessed(proposal, seen, field);
        }
        let mut column = Column::new(&seen.name, field);
        match field {
            Field::Activity => named(
                proposal,
                &mut column,
                seen,
                &activities,
                ("activiteit", "activity"),
            ),
            Field::Area => named(proposal, &mut column, seen, &areas, ("gebied", "area")),
            Field::TargetGroup => named(
                proposal,
                &mut column,
                seen,
                &groups,
                ("doelgroep", "target group"),
            ),
            Field::Role => roles(proposal, &mut column, seen),
            _ => {}
        }
        if field == Field::Minutes && (known::says_hours(&seen.name) || guess::look_like_hours(seen)) {
            proposal.table.duration = Duration::Hours;
        }
        proposal.table.columns.push(column);
    }
    for (field, nl, en) in [
        (Field::Activity, "activiteit", "activity"),
        (Field::Date, "dag", "day"),
    ] {
        if !taken.contains(&field) {
            proposal.doubts.push(lacks(nl, en));
        }
    }
    if !taken.contains(&Field::Person) && !taken.contains(&Field::Heads) {
        proposal
            .doubts
            .push(lacks("persoon of aantal", "person or number of heads"));
    }
}

fn lacks(nl: &str, en: &str) -> Words {
    Words::new(
        format!("geen kolom is herkend als {nl}; noem hem bij `columns`, of een vaste waarde bij `fixed`"),
        format!("no column was recognised as {en}; name it under `columns`, or a value under `fixed`"),
    )
}

fn mostly(seen: &Seen, fits: impl Fn(&str) -> bool) -> bool {
    let fitting = seen.values.iter().filter(|value| fits(value)).count();
    fitting > 0 && fitting * 2 > seen.values.len()
}

fn roles(proposal: &mut Proposal, column: &mut Column, seen: &Seen) {
    for value in &seen.values {
        match known::role(value) {
            Some(role) => {
                column.values.insert(value.clone(), role.as_str().to_owned());
            }
            None => proposal.doubts.push(unknown(value, &seen.name, ("rol", "role"))),
        }
    }
}

/// Values as the things they name: by id, by title, or by a title that is part of the value.
fn named(
    proposal: &mut Proposal,
    column: &mut Column,
    seen: &Seen,
    known: &[(&str, &str)],
    what: (&str, &str),
) {
    for value in &seen.values {
        if known.iter().any(|(id, _)| id == value) {
            continue;
        }
        if let Some(id) = exact(value, known) {
            column.values.insert(value.clone(), id.to_owned());
        } else if let Some(id) = near(value, known) {
            column.values.insert(value.clone(), id.to_owned());
            let title = &seen.name;
            proposal.doubts.push(Words::new(
                format!(
                    "kolom `{title}`: `{value}` is gelezen als {} `{id}`, niet zeker",
                    what.0
                ),
                format!(
                    "column `{title}`: `{value}` was taken for {} `{id}`, not certain",
                    what.1
                ),
            ));
        } else {
            proposal.doubts.push(unknown(value, &seen.name, what));
        }
    }
    if seen.more {
        let title = &seen.name;
        proposal.doubts.push(Words::new(
            format!("kolom `{title}` heeft meer waarden dan zijn bekeken"),
            format!("column `{title}` has more values than were looked at"),
        ));
    }
}

fn unknown(value: &str, title: &str, what: (&str, &str)) -> Words {
    let which = if NEUTER.contains(&what.0) { "welk" } else { "welke" };
    Words::new(
        format!(
            "kolom `{title}`: van `{value}` is niet bekend {which} {} het is",
            what.0
        ),
        format!("column `{title}`: it is not known which {} `{value}` is", what.1),
    )
}

fn exact<'k>(value: &str, known: &[(&'k str, &'k str)]) -> Option<&'k str> {
    let value = known::folded(value);
    let mut fitting = known
        .iter()
        .filter(|(id, title)| known::folded(title) == value || known::folded(id) == value);
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first.0)
}

/// The only thing of which the title is part of the value or the other way round, or that differs by a slip.
fn near<'k>(value: &str, known: &[(&'k str, &'k str)]) -> Option<&'k str> {
    const SHORTEST: usize = 5;
    let folded = known::folded(value);
    let part = |title: &str| {
        let title = known::folded(title);
        title.chars().count().min(folded.chars().count()) >= SHORTEST
            && (folded.contains(&title) || title.contains(&folded))
    };
    let mut fitting = known.iter().filter(|(id, title)| part(title) || part(id));
    if let Some(first) = fitting.next() {
        return fitting.next().is_none().then_some(first.0);
    }
    let title = nearest(value, known.iter().map(|(_, title)| *title))?;
    known.iter().find(|(_, one)| *one == title).map(|(id, _)| *id)
}

/// Says that a column was taken for a field by a part of its name and its values.
fn guessed(proposal: &mut Proposal, seen: &Seen, field: Field) {
    let (title, field) = (&seen.name, field.as_str());
    proposal.doubts.push(Words::new(
        format!("kolom `{title}` is gelezen als `{field}`, niet zeker"),
        format!("column `{title}` was taken for `{field}`, not certain"),
    ));
}

/// Leaves out rows of people who were not there, where a column says so.
fn absent(proposal: &mut Proposal, seen: &Seen) -> bool {
    let asks = known::asks_presence(&seen.name);
    let values: Vec<&str> = seen
        .values
        .iter()
        .map(String::as_str)
        .filter(|value| known::is_absent(value, asks))
        .collect();
    if values.is_empty() {
        return false;
    }
    let title = &seen.name;
    let quoted: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    let list = quoted.join(", ");
    proposal.doubts.push(Words::new(
        format!(
            "kolom `{title}`: rijen met {list} blijven weg, want wie er niet was deed niet mee; niet zeker"
        ),
        format!(
            "column `{title}`: rows with {list} are left out, for who was not there took no part; not certain"
        ),
    ));
    proposal.table.columns.push(Column::left_out(title));
    proposal.table.leave_out.push(LeaveOut::new(title, values));
    true
}

fn left_out(proposal: &mut Proposal, seen: &Seen) {
    let title = &seen.name;
    proposal.table.columns.push(Column::left_out(title));
    proposal.doubts.push(Words::new(
        format!("kolom `{title}` is niet begrepen en blijft weg"),
        format!("column `{title}` was not understood and is left out"),
    ));
}

fn measurements(proposal: &mut Proposal, columns: &[Seen], plan: &Plan) {
    let mut taken: BTreeSet<Field> = BTreeSet::new();
    let mut moments: BTreeSet<Moment> = BTreeSet::new();
    for seen in columns {
        let moment = moment_column(seen);
        let field = known::field(&seen.name, Holds::Measurements);
        let mut column = match (field, moment, known::item(&seen.name)) {
            (_, _, Some(item)) => {
                let mut column = Column::new(&seen.name, Field::Item);
                column.item = Some(item);
                column
            }
            (Some(field), None, None) if taken.insert(field) => Column::new(&seen.name, field),
            (None | Some(Field::Score), Some(moment), None) if moments.insert(moment) => {
                taken.insert(Field::Score);
                Column::new(&seen.name, Field::Score).at_moment(moment)
            }
            (None, None | Some(_), None) => {
                let Some(column) = guessed_measurement(proposal, seen, &mut taken) else {
                    left_out(proposal, seen);
                    continue;
                };
                column
            }
            _ => {
                left_out(proposal, seen);
                continue;
            }
        };
        if column.field == Some(Field::Effect) {
            let effects: Vec<(&str, &str)> = plan
                .effects
                .iter()
                .map(|one| (one.id.as_str(), one.title.as_str()))
                .collect();
            named(proposal, &mut column, seen, &effects, ("effect", "effect"));
        }
        if column.field == Some(Field::Moment) {
            for value in seen.values.iter().filter(|value| known::moment(value).is_none()) {
                proposal
                    .doubts
                    .push(unknown(value, &seen.name, ("meetmoment", "moment")));
            }
        }
        proposal.table.columns.push(column);
    }
    if !taken.contains(&Field::Effect) {
        let measured: Vec<&str> = plan
            .effects
            .iter()
            .filter(|effect| matches!(effect.measurement, Some(MeasurementPlan::Instrument(_))))
            .map(|effect| effect.id.as_str())
            .collect();
        if let [only] = measured[..] {
            proposal.table.fixed.push(Fixed::new(Field::Effect, only));
        } else {
            proposal.doubts.push(lacks("effect", "effect"));
        }
    }
    if !taken.contains(&Field::Moment) && moments.is_empty() {
        proposal.doubts.push(lacks("meetmoment", "moment"));
    }
    for (field, nl, en) in [(Field::Person, "persoon", "person"), (Field::Date, "dag", "day")] {
        if !taken.contains(&field) {
            proposal.doubts.push(lacks(nl, en));
        }
    }
}

/// A column with people or with days, of one moment or of all.
fn guessed_measurement(proposal: &mut Proposal, seen: &Seen, taken: &mut BTreeSet<Field>) -> Option<Column> {
    let field = guess::field(seen)?;
    let moment = guess::moment(&seen.name).filter(|_| field == Field::Date);
    let fits = match field {
        Field::Date if moment.is_some() => true,
        Field::Person | Field::Date => !taken.contains(&field),
        _ => false,
    };
    if !fits {
        return None;
    }
    taken.insert(field);
    guessed(proposal, seen, field);
    let column = Column::new(&seen.name, field);
    Some(match moment {
        Some(moment) => column.at_moment(moment),
        None => column,
    })
}

fn survey(proposal: &mut Proposal, columns: &[Seen], plan: &Plan) {
    for seen in columns {
        if !is_answers(seen) {
            left_out(proposal, seen);
            continue;
        }
        let mut column = Column::new(&seen.name, Field::Answer);
        column.question = Some(guess::slug(&seen.name));
        if known::says_satisfaction(&seen.name) {
            column.about = Some(Subject::Satisfaction);
        }
        let effects: Vec<(&str, &str)> = plan
            .effects
            .iter()
            .filter_map(|effect| match &effect.measurement {
                Some(MeasurementPlan::Survey(question)) => Some((effect.id.as_str(), question.as_str())),
                _ => None,
            })
            .collect();
        let effect = exact(&seen.name, &effects).or_else(|| near(&seen.name, &effects));
        column.effect = effect.and_then(|id| Id::new(id).ok());
        if column.effect.is_none() {
            let title = &seen.name;
            proposal.doubts.push(Words::new(
                format!("van de vraag `{title}` is niet bekend over welk effect die gaat"),
                format!("it is not known which effect the question `{title}` is about"),
            ));
        }
        for value in &seen.values {
            match known::opinion(value) {
                Some(opinion) => {
                    let means = match opinion {
                        known::Opinion::Agreed => "agreed",
                        known::Opinion::NotAgreed => "not-agreed",
                        known::Opinion::NoAnswer => "no-answer",
                    };
                    column.values.insert(value.clone(), means.to_owned());
                }
                None => proposal
                    .doubts
                    .push(unknown(value, &seen.name, ("antwoord", "answer"))),
            }
        }
        proposal.table.columns.push(column);
    }
}
