//! An audit that knows nothing of witnesses: it enumerates every table that agrees with a release.

#![allow(clippy::cast_possible_wrap, reason = "the numbers of these tests are small")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use vernieuwend_verantwoorden::release::{
    Axis, FormId, Layout, Method, Model, Preset, Release, State, Table,
};

const K: i64 = 3;

/// People by membership: activities as bits 0 to 2, area as bit 3, the organisation's own as bit 4, known to
/// an earlier report as bit 5.
type Register = Vec<u8>;

fn member(person: u8, form: usize) -> bool {
    match form {
        0 => true,
        1..=3 => person >> (form - 1) & 1 == 1,
        4 => person >> 3 & 1 == 1,
        5 => person >> 3 & 1 == 0,
        6 => person & 3 != 0,
        7 => person >> 4 & 1 == 1,
        _ => person >> 5 & 1 == 1,
    }
}

/// Everyone, three activities, two areas, a goal (activity 1 or 2), the reader's own, the earlier report.
fn build(register: &Register, order: usize, reader: bool, earlier: bool) -> (Model, Vec<FormId>) {
    let mut model = Model::new(Preset::named("k3", 3).unwrap());
    let forms: Vec<FormId> = ["all", "a1", "a2", "a3", "noord", "zuid", "goal", "own", "earlier"]
        .map(|label| model.form(label))
        .into();
    for person in register {
        let mine: Vec<FormId> = (0..9)
            .filter(|form| member(*person, *form))
            .map(|form| forms[form])
            .collect();
        model.add(&mine, 1).unwrap();
    }
    let count = register.iter().filter(|person| member(**person, 8)).count();
    if earlier && (count == 0 || count >= 3) {
        model.earlier(forms[8], count as u64);
    }
    if reader {
        model.reader(forms[7]);
    }
    let mut tables = vec![
        Table::single("reach", forms[0]),
        Table::overlapping("activities", [forms[1], forms[2], forms[3]]),
        Table::crossing(
            "area by goal",
            Axis::new([forms[4], forms[5]]),
            Axis::new([forms[6]]),
        ),
        Table::single("goal", forms[6]),
    ];
    tables.rotate_left(order);
    for table in tables {
        model.table(table);
    }
    (model, forms)
}

/// What a reader sees: per published set of people, as a test on a person, its exact number.
fn seen(
    register: &Register,
    model: &Model,
    forms: &[FormId],
    release: &Release,
) -> Vec<(Vec<Vec<usize>>, i64)> {
    let number = |form: &FormId| forms.iter().position(|other| other == form).unwrap();
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
        .all(|side| side.iter().any(|form| member(person, *form)))
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
    let known = |form: usize| -> i64 {
        atoms
            .iter()
            .filter(|(vector, _)| vector[form])
            .map(|(_, (_, known))| known)
            .sum()
    };
    let rest: Vec<i64> = seen
        .iter()
        .enumerate()
        .map(|(form, (_, value))| value - known(form))
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
    // People in no printed form can be any number: more than K need not be told apart.
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_set_of_fewer_than_three_people_follows_from_any_release(
        register in prop::collection::vec(0_u8..64, 3..13),
        order in 0_usize..4,
        reader: bool,
        earlier: bool,
    ) {
        let (model, forms) = build(&register, order, reader, earlier);
        for layout in [Layout::Free, Layout::Fixed] {
            let Ok(release) = model.plan(Method::Coarsen, layout) else { continue };
            let seen = seen(&register, &model, &forms, &release);
            prop_assert_eq!(follows(&register, &seen, false), None, "public, {:?}", layout);
            if reader {
                prop_assert_eq!(follows(&register, &seen, true), None, "reader, {:?}", layout);
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
        let (one, two) = (model.plan(Method::Coarsen, Layout::Free), other.plan(Method::Coarsen, Layout::Free));
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
    let (model, forms) = build(&register, 0, false, false);
    let release = model.plan(Method::Coarsen, Layout::Free).unwrap();
    assert_eq!(
        (release.printed(forms[0]), release.printed(forms[1])),
        (Some(4), None)
    );
}
