//! An audit that knows nothing of witnesses: it enumerates every table that agrees with a release.

#![allow(clippy::cast_possible_wrap, reason = "the numbers of these tests are small")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use vernieuwend_verantwoorden::engine::release::{
    Axis, CellId, DisclosureMethod, Layout, Model, Preset, Release, State, Table,
};

const K: i64 = 3;

/// People by membership: activities as bits 0 to 2, area as bit 3, the organisation's own as bit 4, known to
/// an earlier report as bit 5.
type Register = Vec<u8>;

fn member(person: u8, cell: usize) -> bool {
    match cell {
        0 => true,
        1..=3 => person >> (cell - 1) & 1 == 1,
        4 => person >> 3 & 1 == 1,
        5 => person >> 3 & 1 == 0,
        6 => person & 3 != 0,
        7 => person >> 4 & 1 == 1,
        _ => person >> 5 & 1 == 1,
    }
}

/// Everyone, three activities, two areas, a goal (activity 1 or 2), the reader's own, the earlier report.
fn build(register: &Register, order: usize, reader: bool, earlier: bool) -> (Model, Vec<CellId>) {
    build_with(register, order, reader, earlier, |table| table)
}

fn build_with(
    register: &Register,
    order: usize,
    reader: bool,
    earlier: bool,
    each: fn(Table) -> Table,
) -> (Model, Vec<CellId>) {
    let mut model = Model::new(Preset::named("k3", 3).unwrap());
    let cells: Vec<CellId> = ["all", "a1", "a2", "a3", "noord", "zuid", "goal", "own", "earlier"]
        .map(|label| model.cell(label))
        .into();
    for person in register {
        let mine: Vec<CellId> = (0..9)
            .filter(|cell| member(*person, *cell))
            .map(|cell| cells[cell])
            .collect();
        model.add(&mine, 1).unwrap();
    }
    let count = register.iter().filter(|person| member(**person, 8)).count();
    if earlier && (count == 0 || count >= 3) {
        model.earlier(cells[8], count as u64);
    }
    if reader {
        model.reader(cells[7]);
    }
    let mut tables = vec![
        Table::single("reach", cells[0]),
        Table::overlapping("activities", [cells[1], cells[2], cells[3]]),
        Table::crossing(
            "area by goal",
            Axis::new([cells[4], cells[5]]),
            Axis::new([cells[6]]),
        ),
        Table::single("goal", cells[6]),
    ];
    tables.rotate_left(order);
    for table in tables {
        model.table(each(table));
    }
    (model, cells)
}

/// What a reader sees: per published set of people, as a test on a person, its exact number.
fn seen(
    register: &Register,
    model: &Model,
    cells: &[CellId],
    release: &Release,
) -> Vec<(Vec<Vec<usize>>, i64)> {
    let number = |cell: &CellId| cells.iter().position(|other| other == cell).unwrap();
    let mut seen: Vec<(Vec<Vec<usize>>, i64)> = Vec::new();
    for shown in release.tables().iter().flat_map(|table| &table.shown) {
        if let State::Published(printed) = shown.state {
            let sides: Vec<Vec<usize>> = shown
                .sides
                .iter()
                .map(|side| side.iter().map(number).collect())
                .collect();
            let value = register.iter().filter(|person| inside(**person, &sides)).count() as i64;
            assert_eq!(value, printed as i64, "what is printed is true");
            seen.push((sides, value));
        }
    }
    if release.earlier() > 0 {
        let value = register.iter().filter(|person| member(**person, 8)).count() as i64;
        seen.push((vec![vec![8]], value));
    }
    assert_eq!(model.preset().threshold(), 3);
    seen
}

fn inside(person: u8, sides: &[Vec<usize>]) -> bool {
    sides
        .iter()
        .all(|side| side.iter().any(|cell| member(person, *cell)))
}

/// Whether some set of 1 to K-1 people follows from what is seen, for a reader that knows some people.
///
/// Tables over the occupied atoms that agree with everything seen are enumerated; the largest number that a set
/// of atoms reaches in any of them is the most that a reader must reckon with.
fn follows(register: &Register, seen: &[(Vec<Vec<usize>>, i64)], reader: bool) -> Option<i64> {
    let mut atoms: BTreeMap<Vec<bool>, (i64, i64)> = BTreeMap::new();
    for person in register {
        let vector: Vec<bool> = seen.iter().map(|(sides, _)| inside(*person, sides)).collect();
        let entry = atoms.entry(vector).or_default();
        entry.0 += 1;
        entry.1 += i64::from(reader && member(*person, 7));
    }
    let free: Vec<i64> = atoms.values().map(|(value, known)| value - known).collect();
    let vectors: Vec<&Vec<bool>> = atoms.keys().collect();
    let known = |cell: usize| -> i64 {
        atoms
            .iter()
            .filter(|(vector, _)| vector[cell])
            .map(|(_, (_, known))| known)
            .sum()
    };
    let rest: Vec<i64> = seen
        .iter()
        .enumerate()
        .map(|(cell, (_, value))| value - known(cell))
        .collect();
    let mut tables = Vec::new();
    enumerate(&vectors, &rest, &mut Vec::new(), &mut tables);
    assert!(tables.contains(&free), "the truth agrees with what is seen");
    for set in 1_u32..1 << free.len() {
        let sum = |table: &[i64]| -> i64 {
            table
                .iter()
                .enumerate()
                .filter(|(atom, _)| set >> atom & 1 == 1)
                .map(|(_, people)| people)
                .sum()
        };
        let truth = sum(&free);
        if (1..K).contains(&truth) && tables.iter().map(|table| sum(table)).max().unwrap_or(0) < K {
            return Some(truth);
        }
    }
    None
}

fn enumerate(vectors: &[&Vec<bool>], rest: &[i64], table: &mut Vec<i64>, tables: &mut Vec<Vec<i64>>) {
    let Some(vector) = vectors.get(table.len()) else {
        if rest.iter().all(|rest| *rest == 0) {
            tables.push(table.clone());
        }
        return;
    };
    // People in no printed cell can be any number: more than K need not be told apart.
    let most = vector
        .iter()
        .zip(rest)
        .filter(|(inside, _)| **inside)
        .map(|(_, rest)| *rest)
        .min()
        .unwrap_or(12);
    for people in 0..=most {
        let left: Vec<i64> = rest
            .iter()
            .zip(vector.iter())
            .map(|(r, inside)| if *inside { r - people } else { *r })
            .collect();
        table.push(people);
        enumerate(vectors, &left, table, tables);
        table.pop();
    }
}

/// A set of people of which something is seen, with the least and the most that it can be.
type Between = (Vec<Vec<usize>>, i64, i64);

/// More than any set of these small registers need be.
const MOST: i64 = 12 + K;

/// What a reader sees, ranges and symbols as well. Where a zero of the table is printed, a place without a number holds
/// somebody; so does a range.
fn seen_between(register: &Register, cells: &[CellId], release: &Release) -> Vec<Between> {
    let number = |cell: &CellId| cells.iter().position(|other| other == cell).unwrap();
    let mut seen = Vec::new();
    for table in release.tables() {
        let zeros = (table.shown.iter()).any(|shown| shown.state == State::Published(0));
        for shown in &table.shown {
            let sides: Vec<Vec<usize>> = (shown.sides.iter())
                .map(|side| side.iter().map(number).collect())
                .collect();
            let people = register.iter().filter(|person| inside(**person, &sides)).count() as i64;
            let (least, most) = match shown.state {
                State::Published(printed) => (printed as i64, printed as i64),
                State::Range { from, through } => {
                    let most = through.map_or(MOST, |through| through as i64);
                    assert!(people >= K || most >= people + K, "{people} in {:?}", shown.state);
                    (from.max(1) as i64, most)
                }
                State::Suppressed if zeros => (1, MOST),
                _ => continue,
            };
            assert!((least..=most).contains(&people), "{people} in {:?}", shown.state);
            seen.push((sides, least, most));
        }
    }
    if release.earlier() > 0 {
        let value = register.iter().filter(|person| member(**person, 8)).count() as i64;
        seen.push((vec![vec![8]], value, value));
    }
    seen
}

/// A small atom that is small in every table that agrees with what is seen, if there is one; then it follows that it is.
fn pinned(register: &Register, seen: &[Between], reader: bool) -> Option<i64> {
    let mut atoms: BTreeMap<Vec<bool>, (i64, i64)> = BTreeMap::new();
    for person in register {
        let vector: Vec<bool> = seen.iter().map(|(sides, ..)| inside(*person, sides)).collect();
        let entry = atoms.entry(vector).or_default();
        entry.0 += 1;
        entry.1 += i64::from(reader && member(*person, 7));
    }
    let ends: Vec<(i64, i64)> = (seen.iter().enumerate())
        .map(|(cell, (_, least, most))| {
            let inside = atoms.iter().filter(|(vector, _)| vector[cell]);
            let known: i64 = inside.map(|(_, (_, known))| known).sum();
            (least - known, most - known)
        })
        .collect();
    let small = atoms
        .iter()
        .filter(|(_, (value, known))| (1..K).contains(&(value - known)));
    let mut small = small.map(|(vector, (value, known))| (vector, value - known));
    let is_pinned = |vector: &Vec<bool>| {
        let others = atoms.keys().filter(|other| *other != vector);
        let vectors: Vec<&Vec<bool>> = std::iter::once(vector).chain(others).collect();
        !can_fill(&vectors, &ends, K)
    };
    small
        .find(|(vector, _)| is_pinned(vector))
        .map(|(_, people)| people)
}

/// Whether people can be spread over atoms so that every sum lies between its ends, with so many in the first.
fn can_fill(vectors: &[&Vec<bool>], ends: &[(i64, i64)], least: i64) -> bool {
    let Some((vector, rest)) = vectors.split_first() else {
        return ends.iter().all(|(least, _)| *least <= 0);
    };
    let out_of_reach = |cell: usize| ends[cell].0 > 0 && !vectors.iter().any(|vector| vector[cell]);
    if (0..ends.len()).any(out_of_reach) {
        return false;
    }
    let inside = ends.iter().zip(vector.iter()).filter(|(_, inside)| **inside);
    let most = inside.map(|((_, most), _)| *most).min().unwrap_or(MOST);
    (least..=most).any(|people| {
        let left: Vec<(i64, i64)> = (ends.iter().zip(vector.iter()))
            .map(|((least, most), inside)| {
                let people = if *inside { people } else { 0 };
                (least - people, most - people)
            })
            .collect();
        can_fill(rest, &left, 0)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_set_of_fewer_than_three_people_follows_from_any_release(
        register in prop::collection::vec(0_u8..64, 3..13),
        order in 0_usize..4,
        reader: bool,
        earlier: bool,
    ) {
        let (model, cells) = build(&register, order, reader, earlier);
        for layout in [Layout::Free, Layout::Fixed] {
            let Ok(release) = model.plan(DisclosureMethod::Coarsen, layout) else { continue };
            let seen = seen(&register, &model, &cells, &release);
            prop_assert_eq!(follows(&register, &seen, false), None, "public, {:?}", layout);
            if reader {
                prop_assert_eq!(follows(&register, &seen, true), None, "reader, {:?}", layout);
            }
        }
    }

    #[test]
    fn no_set_of_fewer_than_three_people_follows_from_any_release_with_ranges(
        register in prop::collection::vec(0_u8..64, 3..13),
        order in 0_usize..4,
        reader: bool,
        earlier: bool,
    ) {
        let (model, cells) = build_with(&register, order, reader, earlier, Table::or_ranges);
        for layout in [Layout::Free, Layout::Fixed] {
            let Ok(release) = model.plan(DisclosureMethod::Coarsen, layout) else { continue };
            let seen = seen_between(&register, &cells, &release);
            prop_assert_eq!(pinned(&register, &seen, false), None, "public, {:?}", layout);
            if reader {
                prop_assert_eq!(pinned(&register, &seen, true), None, "reader, {:?}", layout);
            }
        }
    }

    #[test]
    fn the_order_of_people_changes_nothing(
        register in prop::collection::vec(0_u8..64, 3..40),
        order in 0_usize..4,
    ) {
        let (model, _) = build(&register, order, true, false);
        let mut turned = register.clone();
        turned.reverse();
        turned.rotate_left(register.len() / 3);
        let (other, _) = build(&turned, order, true, false);
        let (one, two) = (model.plan(DisclosureMethod::Coarsen, Layout::Free), other.plan(DisclosureMethod::Coarsen, Layout::Free));
        let (Ok(one), Ok(two)) = (one, two) else { return Err(TestCaseError::fail("both are planned")) };
        prop_assert_eq!(one.tables(), two.tables());
        prop_assert_eq!(one.witnesses(), two.witnesses());
    }
}

#[test]
fn the_enumeration_itself_finds_a_person_that_follows() {
    // Three people do activity 1, one more does nothing: 4 - 3 is one person.
    let register = vec![1, 1, 1, 0];
    let seen = vec![(vec![vec![0]], 4), (vec![vec![1]], 3)];
    assert_eq!(follows(&register, &seen, false), Some(1));
    let (model, cells) = build(&register, 0, false, false);
    let release = model.plan(DisclosureMethod::Coarsen, Layout::Free).unwrap();
    assert_eq!(
        (release.printed(cells[0]), release.printed(cells[1])),
        (Some(4), None)
    );
}

#[test]
fn the_enumeration_with_ranges_itself_finds_a_person_that_follows() {
    // Of four people three or four do activity 1: the one who does nothing is one or nobody.
    let register = vec![1, 1, 1, 0];
    let all = (vec![vec![0]], 4, 4);
    let activity = |least, most| vec![all.clone(), (vec![vec![1]], least, most)];
    assert_eq!(pinned(&register, &activity(3, 4), false), Some(1));
    assert_eq!(pinned(&register, &activity(2, 4), false), Some(1));
    assert_eq!(
        pinned(&register, &activity(1, 4), false),
        None,
        "three could do nothing"
    );
}

#[test]
fn ranges_stand_where_numbers_would_give_a_person_away() {
    let register: Register = [vec![1; 9], vec![0; 2]].concat();
    let (model, cells) = build_with(&register, 0, false, false, Table::or_ranges);
    let release = model.plan(DisclosureMethod::Coarsen, Layout::Free).unwrap();
    assert_eq!(release.printed(cells[0]), Some(11));
    assert!(
        matches!(release.state(cells[1]), State::Range { .. }),
        "{:?}",
        release.state(cells[1])
    );
}
