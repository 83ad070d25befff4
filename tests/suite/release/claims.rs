//! Claims that do not fit together: each number at the very edge of what can be, and one beyond it.

use vernieuwend_verantwoorden::engine::release::checker::{
    Atom, Cell, Claim, Flaw, Relation, Shown, Witness, WitnessTarget,
};

/// Of 12 people 3 walk; only the total is printed, and two of the others could be walkers.
fn claim() -> Claim {
    Claim {
        threshold: 5,
        atoms: vec![Atom::of(3), Atom::of(9)],
        cells: vec![cell(vec![0, 1], Shown::Exact)],
        witnesses: vec![Witness {
            covers: vec![WitnessTarget::Atom(0)],
            delta: vec![(0, 2), (1, -2)],
        }],
        ..Claim::default()
    }
}

fn cell(atoms: Vec<u32>, shown: Shown) -> Cell {
    Cell {
        atoms,
        shown,
        zero_unsafe: false,
    }
}

#[track_caller]
fn judged(change: impl Fn(&mut Claim), expected: Result<(), Flaw>) {
    let mut changed = claim();
    change(&mut changed);
    assert_eq!(changed.check(), expected, "{changed:?}");
}

#[test]
fn a_threshold_of_two_is_the_least_and_symbols_hide_nobody_or_one_at_least() {
    judged(|_| {}, Ok(()));
    judged(|claim| claim.threshold = 1, Err(Flaw::OutOfRange));
    judged(|claim| claim.threshold = 2, Ok(()));
    judged(|claim| claim.suppressed_minimum = 1, Ok(()));
    judged(|claim| claim.suppressed_minimum = 2, Err(Flaw::OutOfRange));
    judged(|claim| claim.suppressed_minimum = -1, Err(Flaw::OutOfRange));
}

#[test]
fn a_reader_knows_nobody_to_everybody_of_an_atom() {
    judged(|claim| claim.atoms[1].known = -1, Err(Flaw::OutOfRange));
    judged(|claim| claim.atoms[1].known = 10, Err(Flaw::OutOfRange));
    // Of seven that it knows of nine, two are left, which is a small group of its own.
    judged(
        |claim| claim.atoms[1].known = 7,
        Err(Flaw::Uncovered(WitnessTarget::Atom(1))),
    );
    // With everybody of the nine known nothing can be taken from them.
    judged(|claim| claim.atoms[1].known = 9, Err(Flaw::Bound(0)));
}

#[test]
fn a_cell_holds_each_atom_once_and_in_order() {
    judged(|claim| claim.cells[0].atoms = vec![0, 0, 1], Err(Flaw::Index));
    judged(|claim| claim.cells[0].atoms = vec![1, 0], Err(Flaw::Index));
    judged(|claim| claim.cells[0].atoms = vec![0, 2], Err(Flaw::Index));
}

#[test]
fn what_is_unsafe_of_a_cell_is_what_the_reader_does_not_know_of_it() {
    // Of the twelve printed it knows eight: four are left.
    judged(
        |claim| {
            claim.atoms[1].known = 8;
            claim.witnesses.clear();
        },
        Err(Flaw::Unsafe(0)),
    );
    // Of seven it knows none too few are left.
    judged(
        |claim| {
            claim.atoms[0].known = 3;
            claim.atoms[1].known = 4;
            claim.witnesses.clear();
        },
        Ok(()),
    );
}

#[test]
fn a_range_holds_its_number_up_to_both_ends() {
    let range = |from, through| {
        move |claim: &mut Claim| {
            claim.cells[0].shown = Shown::Range {
                from,
                through: Some(through),
            };
        }
    };
    judged(range(12, 12), Ok(()));
    judged(range(12, 20), Ok(()));
    judged(range(5, 12), Ok(()));
    judged(range(13, 20), Err(Flaw::OutOfRange));
    judged(range(5, 11), Err(Flaw::OutOfRange));
}

#[test]
fn a_symbol_for_nobody_is_raised_by_every_witness_where_readers_know_that_somebody_is_there() {
    let empty = |claim: &mut Claim| {
        claim.suppressed_minimum = 1;
        claim.atoms.push(Atom {
            possible: true,
            ..Atom::of(0)
        });
        claim.cells.push(cell(vec![2], Shown::Symbol));
    };
    judged(empty, Err(Flaw::Bound(0)));
    judged(
        |claim| {
            empty(claim);
            claim.witnesses[0].delta.push((2, 1));
        },
        Ok(()),
    );
    // Where a symbol may stand for nobody nothing has to rise.
    judged(
        |claim| {
            empty(claim);
            claim.suppressed_minimum = 0;
        },
        Ok(()),
    );
}

#[test]
fn an_outcome_of_nobody_is_unsafe_where_it_says_so_and_any_zero_where_zeros_are_protected() {
    let nobody = |claim: &mut Claim, zero_unsafe| {
        claim.atoms.push(Atom {
            possible: true,
            ..Atom::of(0)
        });
        claim.cells.push(Cell {
            zero_unsafe,
            ..cell(vec![2], Shown::Exact)
        });
    };
    judged(|claim| nobody(claim, false), Ok(()));
    judged(|claim| nobody(claim, true), Err(Flaw::Unsafe(1)));
    judged(
        |claim| {
            nobody(claim, false);
            claim.protect_zeros = true;
        },
        Err(Flaw::Unsafe(1)),
    );
}

#[test]
fn a_witness_may_name_what_it_leaves_and_raises_nothing_where_nobody_can_be() {
    let empty = |claim: &mut Claim, by| {
        claim.atoms.push(Atom::of(0));
        claim.witnesses[0].delta.push((2, by));
    };
    judged(|claim| empty(claim, 0), Ok(()));
    judged(|claim| empty(claim, 1), Err(Flaw::Impossible(0)));
}

#[test]
fn a_group_has_to_be_able_to_be_large_apart_from_whom_the_reader_knows_of_it() {
    // It knows one of the three: the two others must be able to be five.
    let known = |claim: &mut Claim| claim.atoms[0].known = 1;
    judged(known, Err(Flaw::Gain(0)));
    judged(
        |claim| {
            known(claim);
            claim.witnesses[0].delta = vec![(0, 3), (1, -3)];
        },
        Ok(()),
    );
}

#[test]
fn sums_that_hold_between_atoms_hold_in_the_values_and_in_every_witness() {
    let relation = |claim: &mut Claim, total: i64, by: i64| {
        claim.cells.clear();
        claim.atoms.push(Atom::of(total));
        claim.relations = vec![Relation {
            total: 2,
            parts: vec![0, 1],
        }];
        claim.witnesses[0].delta = vec![(0, 2), (1, -2), (2, by)];
    };
    judged(|claim| relation(claim, 12, 0), Ok(()));
    judged(|claim| relation(claim, 13, 0), Err(Flaw::Relation));
    judged(|claim| relation(claim, 12, 1), Err(Flaw::Visible(0)));
}

#[test]
fn a_witness_stays_within_both_ends_of_a_range() {
    let range = |delta: [i64; 2]| {
        move |claim: &mut Claim| {
            claim.cells[0].shown = Shown::Range {
                from: 11,
                through: Some(13),
            };
            claim.witnesses[0].delta = vec![(0, delta[0]), (1, delta[1])];
        }
    };
    judged(range([2, -1]), Ok(()));
    judged(range([2, -3]), Ok(()));
    judged(range([2, 0]), Err(Flaw::Bound(0)));
    judged(range([2, -4]), Err(Flaw::Bound(0)));
}

#[test]
fn every_flaw_is_told_in_both_languages() {
    let flaws = [
        Flaw::OutOfRange,
        Flaw::Overflow,
        Flaw::Index,
        Flaw::Relation,
        Flaw::Unsafe(4),
        Flaw::Visible(4),
        Flaw::Bound(4),
        Flaw::Impossible(4),
        Flaw::Gain(4),
        Flaw::Uncovered(WitnessTarget::Atom(4)),
        Flaw::Uncovered(WitnessTarget::Cell(4)),
    ];
    let mut told = std::collections::BTreeSet::new();
    for flaw in flaws {
        let words = flaw.words();
        assert_eq!(flaw.to_string(), words.en);
        assert_ne!(words.nl, words.en);
        assert!(told.insert(words.nl.clone()), "{} is told twice", words.nl);
        let numbered = format!("{flaw:?}").contains('4');
        assert_eq!(words.nl.contains('4'), numbered, "{}", words.nl);
    }
}
