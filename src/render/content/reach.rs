//! Who was reached: by group, by area, by role. A range is drawn as a range, and what is hidden as hidden.

use super::super::picture::{Bar, Extent};
use super::super::text::Text;
use super::super::text::Trimmed as _;
use super::super::tree::{
    Block, Column, Level, Part, Table, anchored, beside, cell, heading, paragraph, text_cell,
};
use super::super::voice::Voice;
use super::drawn;
use crate::plan::WorkUnit;
use crate::report::{EffectReport, GroupReach, PopulationShare, RoleReach};
use crate::sentence;
use crate::value::{Figure, Id};

/// The most bars in one picture; the table beside it has them all.
const MOST_BARS: usize = 20;

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    let title = voice.say("Wie is bereikt", "Who was reached");
    let mut blocks = vec![
        anchored(Level::Part, title, voice.say("bereik", "reach")),
        paragraph(voice.say(
            "Bereik is geen effect: dat iemand meedeed, zegt niet dat er voor hem of haar iets veranderde. Groepen overlappen \
             elkaar; zij tellen niet op.",
            "Reach is no effect: that somebody took part does not say that anything changed for them. Groups overlap; they do \
             not add up.",
        )),
        Block::Table(everybody(report, voice)),
    ];
    blocks.extend(by_group(report, voice));
    blocks.extend(by_role(&report.roles, voice));
    blocks.extend(specific(report, voice));
    let participation = voice.words(&report.participation.statement);
    if !participation.is_empty() {
        blocks.push(heading(
            Level::Section,
            voice.say("Bewoners als makers", "Residents as makers"),
        ));
        blocks.push(paragraph(participation));
    }
    blocks
}

fn everybody(report: &EffectReport, voice: Voice) -> Table {
    let reach = report.reach;
    let people = if reach.at_least && reach.people.is_given() {
        voice.say("verschillende mensen (minstens)", "different people (at least)")
    } else {
        voice.say("verschillende mensen", "different people")
    };
    let columns = vec![
        Column::words(voice.say("Wat", "What")),
        Column::numbers(voice.say("Aantal", "Number")),
    ];
    let rows = [
        (people, voice.figure(reach.people)),
        (
            voice.say("geregistreerde deelnames", "registered participations"),
            voice.figure(reach.contacts),
        ),
        (
            match reach.counted_in {
                None | Some(WorkUnit::Meetings) => voice.say("anonieme bezoeken", "anonymous attendances"),
                Some(WorkUnit::Services) => {
                    voice.say("anoniem verleende diensten", "services given without a name")
                }
                Some(_) => voice.say("anonieme contacten", "anonymous contacts"),
            },
            voice.figure(reach.anonymous_attendances),
        ),
    ];
    let rows = rows
        .into_iter()
        .map(|(name, figure)| vec![cell(name), cell(figure)]);
    Table::new(voice.say("Iedereen samen", "Everybody together"), columns).with_rows(rows.collect())
}

/// By target group, by area, and both at once.
fn by_group(report: &EffectReport, voice: Voice) -> Vec<Block> {
    let lines = |belongs: fn(&GroupReach) -> bool| -> Vec<&GroupReach> {
        report
            .reach_by_group
            .iter()
            .filter(|line| belongs(line))
            .collect()
    };
    let mut blocks = Vec::new();
    for (title, lines) in [
        (
            voice.say("Bereik per doelgroep", "Reach by target group"),
            lines(|line| line.area.is_none()),
        ),
        (
            voice.say("Bereik per gebied", "Reach by area"),
            lines(|line| line.target_group.is_none()),
        ),
    ] {
        if lines.is_empty() {
            continue;
        }
        let bars = lines.iter().map(|line| {
            bar(
                &line.title,
                voice.figure(line.people),
                Extent::of(line.people.map(|it| it.0)),
            )
        });
        let picture = drawn::of_bars(title.to_owned(), bars.take(MOST_BARS).collect());
        blocks.extend(beside(
            picture.into_iter().collect(),
            vec![of_groups(title, &lines, voice)],
        ));
    }
    let both = lines(|line| line.area.is_some() && line.target_group.is_some());
    if !both.is_empty() {
        blocks.push(Block::Table(crossing(report, &both, voice)));
    }
    blocks
}

/// So many areas fit beside each other on paper.
const MOST_AREAS: usize = 8;

/// Target groups by area: the areas beside each other where they fit, otherwise a line each.
fn crossing(report: &EffectReport, both: &[&GroupReach], voice: Voice) -> Table {
    let title = voice.say("Bereik per doelgroep en gebied", "Reach by target group and area");
    let alone = |of: fn(&GroupReach) -> bool| report.reach_by_group.iter().filter(move |line| of(line));
    let areas: Vec<&GroupReach> = alone(|line| line.target_group.is_none() && line.area.is_some())
        .filter(|area| both.iter().any(|line| line.area == area.area))
        .collect();
    let known = both
        .iter()
        .all(|line| areas.iter().any(|area| area.area == line.area));
    if areas.len() > MOST_AREAS || !known {
        return of_groups(title, both, voice);
    }
    let mut columns = vec![Column::words(voice.say("Groep", "Group"))];
    columns.extend(
        areas
            .iter()
            .map(|area| Column::numbers(area.title.trimmed().to_owned())),
    );
    let groups = alone(|line| line.area.is_none() && line.target_group.is_some());
    let rows = groups.filter_map(|group| {
        let own: Vec<&&GroupReach> = both
            .iter()
            .filter(|line| line.target_group == group.target_group)
            .collect();
        let cells = areas.iter().map(|area| {
            let line = own.iter().find(|line| line.area == area.area);
            text_cell(voice.optional(line.map(|line| line.people)))
        });
        let row = || std::iter::once(cell(group.title.trimmed())).chain(cells);
        (!own.is_empty()).then(|| row().collect::<Vec<_>>())
    });
    Table::new(title, columns).with_rows(rows.collect())
}

fn bar(title: &str, says: Text, extent: Extent) -> Bar {
    Bar {
        mark: None,
        label: title.trimmed().to_owned().into(),
        says,
        extent,
    }
}

/// A column in which nothing is printed is left out, and that is said.
fn of_groups(title: &str, lines: &[&GroupReach], voice: Voice) -> Table {
    let contacts = lines.iter().any(|line| line.contacts.is_given());
    let population = lines.iter().any(|line| line.population.is_some());
    let mut columns = vec![
        Column::words(voice.say("Groep", "Group")),
        Column::numbers(voice.say("Mensen", "People")),
    ];
    let mut caption = title.to_owned();
    if contacts {
        columns.push(Column::numbers(voice.say("Deelnames", "Participations")));
    } else {
        caption += voice.say(
            " (aantallen deelnames zijn hier niet gepubliceerd)",
            " (numbers of participations are not published here)",
        );
    }
    if population {
        columns.push(Column::numbers(voice.say("Bevolking", "Population")));
        columns.push(Column::numbers(voice.say("Aandeel", "Share")));
    }
    let rows = lines.iter().map(|line| {
        let people = [cell(line.title.trimmed()), text_cell(voice.figure(line.people))];
        let contacts = contacts.then(|| text_cell(voice.figure(line.contacts)));
        let share = population.then(|| {
            let population = line.population.as_ref();
            [
                text_cell(voice.optional(population.map(|population| population.people))),
                text_cell(voice.optional(line.share)),
            ]
        });
        people
            .into_iter()
            .chain(contacts)
            .chain(share.into_iter().flatten())
    });
    Table::new(caption, columns).with_rows(rows.collect())
}

/// How the groups that policy names were reached, also those that were not.
fn specific(report: &EffectReport, voice: Voice) -> Vec<Block> {
    let groups = &report.specific_groups;
    if groups.groups.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(voice.say("Groep", "Group")),
        Column::numbers(voice.say("Bereikt", "Reached")),
        Column::words(voice.say("Aandeel van de bevolking", "Share of the population")),
        Column::numbers(voice.say("Nieuw / al bekend", "New / known already")),
        Column::numbers(voice.say("Via ambassadeurs", "Through ambassadors")),
    ];
    let rows = groups.groups.iter().map(|group| {
        let shares: Vec<String> = group.shares.iter().map(|share| share_of(share, voice)).collect();
        vec![
            cell(group.title.trimmed()),
            text_cell(voice.figure(group.people)),
            text_cell(if shares.is_empty() {
                "–".into()
            } else {
                shares.join("; ").into()
            }),
            text_cell(match (group.new.is_given(), group.known.is_given()) {
                (false, false) => voice.figure(group.new),
                _ => format!("{} / {}", voice.figure(group.new), voice.figure(group.known)).into(),
            }),
            text_cell(voice.figure(group.via_ambassadors)),
        ]
    });
    let title = voice.say("Groepen die het beleid noemt", "Groups that policy names");
    vec![Block::Table(Table::new(title, columns).with_rows(rows.collect()))]
}

/// `7% van 2.480 in De Waterlijn`.
fn share_of(share: &PopulationShare, voice: Voice) -> String {
    let people = share.population.people;
    let of = match share.share {
        // Without a share the size of the group is all that is known.
        Figure::Known(_) => format!(
            "{} {} {}",
            voice.figure(share.share),
            voice.say("van", "of"),
            voice.figure(people)
        ),
        _ if people.is_given() => {
            let part = voice.say("niet te zeggen welk deel van", "which part cannot be told of");
            format!("{part} {}", voice.figure(people))
        }
        _ => voice.say("niet bekend", "not known").to_owned(),
    };
    let named = share
        .area_title
        .as_deref()
        .or(share.area.as_ref().map(Id::as_str));
    match named {
        Some(area) => format!("{of} in {}", area.trimmed()),
        None => of,
    }
}

fn by_role(roles: &[RoleReach], voice: Voice) -> Vec<Block> {
    if roles.is_empty() {
        return Vec::new();
    }
    let title = voice.say("Bereik per rol", "Reach by role");
    let name = |role: &RoleReach| sentence::role(role.role, voice.language).to_owned();
    let bars = roles.iter().map(|role| {
        bar(
            &name(role),
            voice.figure(role.people),
            Extent::of(role.people.map(|it| it.0)),
        )
    });
    let picture = drawn::of_bars(title.to_owned(), bars.collect());
    let columns = vec![
        Column::words(voice.say("Rol", "Role")),
        Column::numbers(voice.say("Mensen", "People")),
    ];
    let rows = roles
        .iter()
        .map(|role| vec![cell(name(role)), text_cell(voice.figure(role.people))]);
    let table = Table::new(title, columns).with_rows(rows.collect());
    beside(picture.into_iter().collect(), vec![table])
        .into_iter()
        .collect()
}
