//! Contacts that may be printed: subtracted from one another they may not show a few contacts, since a few contacts
//! are at most a few people.

use std::collections::{BTreeMap, BTreeSet};

use super::Account;
use super::definition::definition;
use super::form::Form;
use crate::plan::Role;
use crate::register::Register;
use crate::release::{FormId, Layout, Method, Model, Preset, Table};
use crate::report::FormDefinition;
use crate::value::{Contacts, Id};

/// Where contacts were counted: activity, area, target group and role, by the ids that stay.
type Place = (String, Option<String>, Option<String>, Option<Role>);

/// The forms whose contacts may be printed, of those whose people are, given in their order of importance.
///
/// Contacts add up over places, so they are protected like people: no set of fewer contacts than the threshold
/// follows from those that are printed, in this report and in earlier ones. Where the contacts of an earlier report
/// cannot be told apart from later ones, none is printed.
pub(super) fn printable(account: &Account<'_>, forms: &[Form], threshold: u64) -> BTreeSet<Form> {
    planned(account, forms, threshold).unwrap_or_default()
}

fn planned(account: &Account<'_>, forms: &[Form], threshold: u64) -> Option<BTreeSet<Form>> {
    let mut model = Model::new(Preset::named("contacts", u32::try_from(threshold).ok()?).ok()?);
    // How many records were read is always said, so everybody's contacts come first.
    let mut now: Vec<(Form, FormDefinition, FormId)> = Vec::new();
    for form in std::iter::once(&Form::Everyone).chain(forms) {
        let known = account.contacts(form).known().is_some();
        if known && now.iter().all(|(other, _, _)| other != form) {
            now.push((*form, definition(account, form)?, model.form("contacts")));
        }
    }
    let releases = account.in_order_of_cut_off()?;
    let mut before: Vec<(usize, &FormDefinition, FormId, u64)> = Vec::new();
    for (place, earlier) in releases.iter().enumerate() {
        for form in &earlier.release.forms {
            if let Some(Contacts(printed)) = form.contacts {
                before.push((place, &form.definition, model.form("contacts"), printed));
            }
        }
    }
    let mut registers: Vec<Register> = releases.iter().map(|earlier| earlier.then.finish()).collect();
    registers.push(account.register.clone());
    let mut sums = vec![0_u64; before.len()];
    for (place, added) in added(&registers)? {
        for (step, contacts) in added.into_iter().enumerate() {
            let mut within: Vec<FormId> = Vec::new();
            for ((last, definition, id, _), sum) in before.iter().zip(&mut sums) {
                if step <= *last && fits(definition, &place) {
                    within.push(*id);
                    *sum = sum.saturating_add(contacts);
                }
            }
            let here = now.iter().filter(|(_, definition, _)| fits(definition, &place));
            within.extend(here.map(|(_, _, id)| *id));
            model.add(&within, contacts).ok()?;
        }
    }
    for ((_, _, id, printed), sum) in before.iter().zip(sums) {
        if sum != *printed {
            return None;
        }
        model.earlier(*id, *printed);
    }
    for (_, _, id) in &now {
        model.table(Table::single("contacts", *id));
    }
    let release = model.plan(Method::Coarsen, Layout::Free).ok()?;
    let printed = now.iter().filter(|(_, _, id)| release.printed(*id).is_some());
    Some(printed.map(|(form, _, _)| *form).collect())
}

/// Per place the contacts that each register has more than the one before it; nothing when one has fewer.
fn added(registers: &[Register]) -> Option<BTreeMap<Place, Vec<u64>>> {
    let mut sums: BTreeMap<Place, Vec<u64>> = BTreeMap::new();
    for (at, register) in registers.iter().enumerate() {
        let book = register.book();
        for (cell, amounts) in register.cells() {
            let area = cell.area.and_then(|area| book.areas().get(area as usize));
            let group = cell
                .target_group
                .and_then(|group| book.target_groups().get(group as usize));
            let place = (
                book.activities().get(cell.activity as usize)?.to_string(),
                area.map(ToString::to_string),
                group.map(ToString::to_string),
                cell.role,
            );
            let sums = sums.entry(place).or_insert_with(|| vec![0; registers.len()]);
            *sums.get_mut(at)? = amounts.contacts;
        }
    }
    for contacts in sums.values_mut() {
        let mut before = 0;
        for now in contacts {
            (before, *now) = (*now, now.checked_sub(before)?);
        }
    }
    Some(sums)
}

fn fits(definition: &FormDefinition, (activity, area, group, role): &Place) -> bool {
    let within = |ids: &mut dyn Iterator<Item = &str>, here: Option<&String>| {
        let mut ids = ids.peekable();
        ids.peek().is_none() || here.is_some_and(|here| ids.any(|id| id == here))
    };
    within(&mut definition.activities.iter().map(Id::as_str), Some(activity))
        && within(&mut definition.areas.iter().map(Id::as_str), area.as_ref())
        && within(
            &mut definition.target_groups.iter().map(Id::as_str),
            group.as_ref(),
        )
        && definition.role.is_none_or(|named| *role == Some(named))
}
