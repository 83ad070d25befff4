//! Small tables against full enumeration: every table that agrees with what is shown is written out.

use proptest::prelude::*;
use vernieuwend_verantwoorden::engine::release::checker::{
    Atom, Cell, Claim, Relation, Shown, Witness, WitnessTarget,
};
use vernieuwend_verantwoorden::engine::release::{
    Axis, CellId, DisclosureMethod, Layout, Model, Preset, Table, cells::CellTable,
};

const K: i64 = 3;
/// Beyond the largest value and what a witness adds to it nothing new is seen.
const MOST: i64 = 9;

/// Two rows by two columns: the total, two row sums, two column sums, four cells.
fn values(cells: [i64; 4]) -> [i64; 9] {
    let [a, b, c, d] = cells;
    [a + b + c + d, a + b, c + d, a + c, b + d, a, b, c, d]
}

fn relations() -> Vec<Relation> {
    [
        (0, [1, 2]),
        (0, [3, 4]),
        (1, [5, 6]),
        (2, [7, 8]),
        (3, [5, 7]),
        (4, [6, 8]),
    ]
    .map(|(total, parts)| Relation {
        total,
        parts: parts.into(),
    })
    .into()
}

/// Per place the most it holds in any table that agrees with what is shown.
fn highest(truth: &[i64; 9], hidden: &[bool], least: i64) -> [i64; 9] {
    let mut highest = [-1; 9];
    for number in 0..(MOST + 1).pow(4) {
        let digit = |at: u32| number / (MOST + 1).pow(at) % (MOST + 1);
        let table = values([digit(0), digit(1), digit(2), digit(3)]);
        let agrees = (0..9).all(|place| {
            if hidden[place] {
                table[place] >= least
            } else {
                table[place] == truth[place]
            }
        });
        if agrees {
            for (most, value) in highest.iter_mut().zip(table) {
                *most = value.max(*most);
            }
        }
    }
    highest
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_audit_lists_every_place_of_which_readers_know_too_much(
        cells in prop::array::uniform4(0_i64..5),
        pattern in 0_u32..512,
        zeros: bool,
        known: bool,
    ) {
        let truth = values(cells);
        // Readers who know that zero is always shown are not lied to.
        let least = i64::from(known && !zeros);
        let hidden: Vec<bool> = (0..9).map(|place| pattern >> place & 1 == 1 && truth[place] >= least).collect();
        let mut table = CellTable::new(K, truth.to_vec(), relations()).unwrap();
        if zeros {
            table = table.with_protected_zeros();
        }
        if least == 1 {
            table = table.with_zeros_always_shown();
        }
        let highest = highest(&truth, &hidden, least);
        let unsafe_value = |value: i64| (i64::from(!zeros)..K).contains(&value);
        let audit = table.audit(&hidden, DisclosureMethod::Coarsen).unwrap();
        for place in 0..9_u32 {
            let at = place as usize;
            let protected = hidden[at] && highest[at] >= truth[at] + K;
            let listed = audit.unprotected().contains(&place);
            prop_assert!(!listed || unsafe_value(truth[at]));
            if unsafe_value(truth[at]) && !protected {
                prop_assert!(listed, "place {place} of {truth:?}, hidden {hidden:?}");
            }
        }
        #[cfg(feature = "planner")]
        {
            let audit = table.audit(&hidden, DisclosureMethod::Suppress).unwrap();
            for place in 0..9_u32 {
                let at = place as usize;
                if unsafe_value(truth[at]) && !(hidden[at] && highest[at] >= truth[at] + K) {
                    prop_assert!(audit.unprotected().contains(&place));
                }
            }
        }
    }

    #[test]
    fn a_plan_leaves_every_unsafe_place_in_doubt(
        cells in prop::array::uniform4(0_i64..5),
        zeros: bool,
        known: bool,
    ) {
        let truth = values(cells);
        let mut table = CellTable::new(K, truth.to_vec(), relations()).unwrap();
        if zeros {
            table = table.with_protected_zeros();
        }
        if known && !zeros {
            table = table.with_zeros_always_shown();
        }
        let methods: &[DisclosureMethod] = if cfg!(feature = "planner") {
            &[DisclosureMethod::Coarsen, DisclosureMethod::Suppress]
        } else {
            &[DisclosureMethod::Coarsen]
        };
        for method in methods {
            let Ok(plan) = table.plan(*method) else { continue };
            let hidden: Vec<bool> = plan.published().iter().map(|shown| !shown).collect();
            let highest = highest(&truth, &hidden, i64::from(known && !zeros));
            for place in table.primary() {
                let at = place as usize;
                prop_assert!(hidden[at] && highest[at] >= truth[at] + K, "{method:?}: place {place} of {truth:?}");
            }
        }
    }

    #[test]
    fn the_checker_accepts_a_shift_exactly_when_the_definition_does(
        atoms in prop::array::uniform3((0_i64..5, 0_i64..3)),
        deltas in prop::array::uniform3(-4_i64..5),
        cells in prop::array::uniform3((0_u32..8, any::<bool>())),
        zeros: bool,
        target in 0_u32..3,
    ) {
        let atoms = atoms.map(|(value, known)| Atom { known: known.min(value), ..Atom::of(value) });
        let claim = Claim {
            threshold: K,
            protect_zeros: zeros,
            suppressed_minimum: 0,
            atoms: atoms.to_vec(),
            cells: cells.iter().map(|(set, published)| Cell {
                atoms: (0..3).filter(|atom| set >> atom & 1 == 1).collect(),
                shown: if *published { Shown::Exact } else { Shown::Symbol },
                zero_unsafe: false,
            }).collect(),
            relations: Vec::new(),
            witnesses: vec![Witness {
                covers: vec![WitnessTarget::Atom(target)],
                delta: (0_u32..).zip(deltas).filter(|(_, delta)| *delta != 0).collect(),
            }],
        };
        let small = |atom: &Atom| {
            let unknown = atom.value - atom.known;
            (1..K).contains(&unknown) || (zeros && atom.value == 0)
        };
        let sum = |set: u32, of: &dyn Fn(usize) -> i64| {
            (0..3_usize).filter(|atom| set >> atom & 1 == 1).map(of).sum::<i64>()
        };
        let primary = |set: u32| {
            let value = sum(set, &|atom| atoms[atom].value);
            let unknown = sum(set, &|atom| atoms[atom].value - atoms[atom].known);
            (1..K).contains(&unknown) || (zeros && value == 0)
        };
        let own = &atoms[target as usize];
        let shift_holds = cells.iter().all(|(set, shown)| !shown || sum(*set, &|atom| deltas[atom]) == 0)
            && atoms.iter().zip(deltas).all(|(atom, delta)| {
                // People may come where somebody is whom the reader does not know, and on protected zeros.
                let open = atom.value > atom.known || (atom.value == 0 && zeros);
                atom.value + delta >= atom.known && (delta <= 0 || open)
            })
            && deltas[target as usize] >= K - (own.value - own.known);
        let covered = (0_u32..).zip(&atoms).all(|(number, atom)| !small(atom) || number == target);
        let forms_fine = cells.iter().all(|(set, _)| !primary(*set));
        prop_assert_eq!(claim.check().is_ok(), shift_holds && covered && forms_fine, "{:?}", claim);
    }

    #[test]
    fn a_witness_changed_by_one_person_is_refused(
        register in prop::collection::vec(0_u8..32, 12..40),
        which: prop::sample::Index,
        place: prop::sample::Index,
        up: bool,
    ) {
        let mut model = Model::new(Preset::k5());
        let cells: Vec<CellId> = ["all", "a", "b", "noord", "zuid"].map(|label| model.cell(label)).into();
        for person in &register {
            let area = if person & 4 == 0 { cells[3] } else { cells[4] };
            let mut mine = vec![cells[0], area];
            mine.extend((0..2).filter(|bit| person >> bit & 1 == 1).map(|bit| cells[1 + bit]));
            model.add(&mine, 1).unwrap();
        }
        model.table(Table::single("all", cells[0]));
        model.table(Table::categories("area", Axis::new([cells[3], cells[4]])));
        model.table(Table::overlapping("activities", [cells[1], cells[2]]));
        let release = model.plan(DisclosureMethod::Coarsen, Layout::Free).unwrap();
        let mut claim = release.witnesses()[0].clone();
        prop_assert!(claim.check().is_ok());
        // Everybody is counted in a printed number, so that one person more or fewer is seen.
        prop_assume!(!claim.witnesses.is_empty());
        let witness = which.index(claim.witnesses.len());
        let delta = &mut claim.witnesses[witness].delta;
        let entry = place.index(delta.len());
        delta[entry].1 += if up { 1 } else { -1 };
        prop_assert!(claim.check().is_err());
    }
}

#[test]
fn sums_too_large_for_the_checker_are_refused_and_not_wrapped_round() {
    let claim = Claim {
        threshold: 5,
        atoms: vec![Atom::of(i64::MAX), Atom::of(i64::MAX)],
        cells: vec![Cell {
            atoms: vec![0, 1],
            shown: Shown::Exact,
            zero_unsafe: false,
        }],
        ..Claim::default()
    };
    assert!(claim.check().is_err());
    let witness = Witness {
        covers: vec![WitnessTarget::Atom(0)],
        delta: vec![(0, i64::MAX), (1, i64::MIN)],
    };
    let claim = Claim {
        threshold: 5,
        atoms: vec![Atom::of(2), Atom::of(7)],
        cells: vec![Cell {
            atoms: vec![0, 1],
            shown: Shown::Exact,
            zero_unsafe: false,
        }],
        witnesses: vec![witness],
        ..Claim::default()
    };
    assert!(claim.check().is_err());
}
