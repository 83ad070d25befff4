//! The attacker itself: it finds what there is to find, and no more.

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::Disclosure;

use super::{Attack, Kind, Pinned, Register, known};

/// What follows when these places of the report say something else.
fn with(register: &Register, changes: &[(&str, Value)]) -> Vec<Pinned> {
    let mut report = register.report(&Disclosure::k5());
    for (pointer, value) in changes {
        *report.pointer_mut(pointer).unwrap() = value.clone();
    }
    Attack::new(register, known(register, [None, Some(&report)])).given_away(5)
}

/// Twelve drink coffee, three of them walk as well.
fn walkers() -> Register {
    Register::new(3)
        .with(9, Kind::doing(0b001), 2)
        .with(3, Kind::doing(0b011), 2)
}

#[test]
fn the_attacker_finds_a_number_and_a_narrow_range() {
    assert!(with(&walkers(), &[]).is_empty());
    for (walkers_are, between) in [
        (json!(3), [3, 3]),
        // Two contacts of each on two days: no fewer people can have had them.
        (json!({"from": 0, "through": 4}), [3, 4]),
        (json!({"from": 3, "through": 4}), [3, 4]),
    ] {
        let found = with(&walkers(), &[("/activities/1/reach/people", walkers_are)]);
        let [only] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((only.people, only.between), (3, between));
    }
    let wide = json!({"from": 0, "through": 10});
    assert!(with(&walkers(), &[("/activities/1/reach/people", wide)]).is_empty());
}

#[test]
fn the_attacker_finds_few_people_behind_few_contacts_and_few_minutes() {
    let few = Register::new(3)
        .with(9, Kind::doing(0b001), 2)
        .with(3, Kind::doing(0b011), 1);
    let contacts = ("/activities/1/reach/contacts", json!(3));
    let minutes = ("/activities/1/realised/participantMinutes", json!(3 * 90));
    for told in [contacts, minutes] {
        let found = with(&few, &[told]);
        assert_eq!(found.len(), 1, "{found:?}");
        // On one day: one contact is one person.
        assert_eq!(found[0].between, [3, 3]);
    }
}

#[test]
fn the_attacker_finds_those_who_follow_from_two_reports() {
    let mut newcomer = Kind::doing(0b001);
    newcomer.activities[0] = 0;
    let register = Register::new(3)
        .with(29, Kind::doing(0b001), 1)
        .with(3, newcomer, 1);
    let [half, year] = [0, 1].map(|when| {
        let released = register.world(when).released(&Disclosure::k5(), None).unwrap();
        serde_json::to_value(released.report).unwrap()
    });
    let found = Attack::new(&register, known(&register, [Some(&half), Some(&year)])).given_away(5);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].between, [3, 3]);
    let beside = register.reports(&Disclosure::k5()).unwrap();
    let [half, year] = &beside;
    assert!(
        Attack::new(&register, known(&register, [Some(half), Some(year)]))
            .given_away(5)
            .is_empty()
    );
}

#[test]
fn the_attacker_finds_shares_that_tell_of_few_who_dropped_out() {
    let scored = |after: Option<i64>| Kind {
        scores: Some((5, after)),
        ..Kind::doing(0b001)
    };
    let register = Register::new(3)
        .with(7, scored(Some(7)), 1)
        .with(6, scored(Some(5)), 1)
        .with(6, scored(Some(3)), 1)
        .with(2, scored(None), 1)
        .with(9, Kind::doing(0b001), 1);
    assert!(with(&register, &[]).is_empty());
    let figures = "/goals/0/effects/0/observed/figures";
    for (place, told) in [
        ("improvedShare/rangeIfDropoutsCounted", json!([0.33, 0.43])),
        ("followedUp/ofMeasured", json!(0.9)),
        ("followedUp/beforeOnly", json!(2)),
    ] {
        let mut report = register.report(&Disclosure::k5());
        let (parent, name) = place.split_once('/').unwrap();
        report.pointer_mut(&format!("{figures}/{parent}")).unwrap()[name] = told;
        let found = Attack::new(&register, known(&register, [None, Some(&report)])).given_away(5);
        assert_eq!(found.len(), 1, "{place}: {found:?}");
        assert_eq!((found[0].people, found[0].between), (2, [2, 2]), "{place}");
    }
}
