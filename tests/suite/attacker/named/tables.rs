//! Attacks by name on tables: differences, crossings, remainders, ranges and releases that stand side by side.

use serde_json::json;
use vernieuwend_verantwoorden::account::{Disclosure, Section};
use vernieuwend_verantwoorden::engine::release::checker::Shown;
use vernieuwend_verantwoorden::engine::release::{Layout, Preset};

use super::super::{Kind, Register, YEAR};
use super::{
    THRESHOLD, effect, ends, in_area, is_exact, layouts, newcomers, of_activity, of_area, safe, safe_together,
};

#[test]
fn attack_differencing_a_total_and_all_rows_but_one() {
    let walk = Kind::doing(0b011);
    let register = Register::new(3)
        .with(14, in_area(walk, 0), 2)
        .with(14, in_area(walk, 1), 2)
        .with(4, in_area(walk, 2), 2);
    for report in safe(&register) {
        assert_eq!(report["reach"]["people"], 32);
        let [noord, zuid, west] = ["noord", "zuid", "west"].map(|area| is_exact(of_area(&report, area)));
        assert!(!west, "four");
        assert!(!(noord && zuid), "what is left of 32 is four");
    }
}

#[test]
fn attack_linked_tables_an_activity_that_is_one_area_and_four_others() {
    let register = Register::new(3)
        .with(25, in_area(Kind::doing(0b011), 0), 2)
        .with(4, in_area(Kind::doing(0b011), 1), 2)
        .with(30, in_area(Kind::doing(0b001), 1), 2);
    for report in safe(&register) {
        let both = is_exact(of_activity(&report, 1)) && is_exact(of_area(&report, "noord"));
        assert!(!both, "29 walk and 25 live in the north");
    }
}

#[test]
fn attack_zero_bound_protected_zeros_are_neither_printed_nor_listed() {
    // All live in the north. Somebody may live in two areas, so that 12 of 12 leave the others room.
    let preset = Preset::named("k5", 5).unwrap().with_protected_zeros();
    let register = Register::new(3).with(12, Kind::doing(0b001), 2);
    for layout in [Layout::Free, Layout::Fixed] {
        let report = register.report(&Disclosure::new(preset.clone()).with_layout(layout));
        for area in ["zuid", "west"] {
            assert_eq!(*of_area(&report, area), "suppressed", "{area}");
        }
        assert_eq!(report["specificGroups"]["groups"][1]["people"], "suppressed");
        assert_eq!(report["specificGroups"]["notReached"], json!([]));
    }
}

#[test]
fn attack_policy_knowledge_two_hidden_rows_with_a_remainder_of_two() {
    let coffee = Kind::doing(0b001);
    let register = Register::new(3)
        .with(10, in_area(coffee, 0), 2)
        .with(1, in_area(coffee, 1), 2)
        .with(1, in_area(coffee, 2), 2);
    for report in safe(&register) {
        assert!(!(report["reach"]["people"] == 12 && *of_area(&report, "noord") == 10));
    }
}

#[test]
fn attack_unions_of_activities_give_no_overlap_away() {
    // 22 and 22, together 42: two do both.
    let register = Register::new(3)
        .with(20, Kind::doing(0b001), 2)
        .with(20, Kind::doing(0b010), 2)
        .with(2, Kind::doing(0b011), 2)
        .with(9, Kind::doing(0b100), 2);
    for report in safe(&register) {
        let parts = [
            of_activity(&report, 0),
            of_activity(&report, 1),
            &report["goals"][0]["reach"]["people"],
        ];
        assert!(!parts.iter().all(|figure| is_exact(figure)), "{parts:?}");
    }
}

#[test]
fn attack_rounding_does_not_stand_in_for_protection() {
    // 3 and 4 would be printed as 5 and 5 with total 5.
    let coffee = Kind::doing(0b001);
    let register = Register::new(3)
        .with(9, in_area(coffee, 0), 2)
        .with(4, in_area(coffee, 1), 2);
    let report = register.report(&Disclosure::new(Preset::cbs_care()));
    assert_eq!(report["reach"]["people"], 15);
    for area in ["noord", "zuid"] {
        assert!(!is_exact(of_area(&report, area)), "{}", of_area(&report, area));
    }
}

#[test]
fn attack_releases_two_reports_with_ranges() {
    // Three and two who are new on top of what the half-year printed as ranges.
    let register = Register::new(4)
        .with(17, Kind::doing(0b0001), 2)
        .with(16, Kind::doing(0b0010), 2)
        .with(4, Kind::doing(0b0100), 2)
        .with(3, newcomers(0b0001), 1)
        .with(2, newcomers(0b0110), 1);
    for reports in safe_together(&register) {
        for report in reports {
            let ranges = (0..3).filter(|activity| ends(of_activity(&report, *activity)).is_some());
            assert!(ranges.count() > 1, "{}", report["activities"]);
        }
    }
}

#[test]
fn attack_forged_witness_the_proof_of_a_report_is_refused_with_one_person_more_or_a_narrower_range() {
    let register = Register::new(3)
        .with(14, Kind::doing(0b001), 2)
        .with(3, Kind::doing(0b010), 2);
    let released = register.world(YEAR).released(&Disclosure::k5(), None).unwrap();
    let [public] = released.proof.claims.as_slice() else {
        panic!()
    };
    let claim = &public.claim;
    assert!(claim.check().is_ok());
    let (mut more, mut narrower) = (0, 0);
    for (witness, given) in claim.witnesses.iter().enumerate() {
        for entry in 0..given.delta.len() {
            let mut forged = claim.clone();
            forged.witnesses[witness].delta[entry].1 -= 1;
            more += usize::from(forged.check().is_err());
        }
    }
    for (cell, given) in claim.cells.iter().enumerate() {
        if let Shown::Range { from, .. } = given.shown {
            let mut forged = claim.clone();
            let people: i64 = given
                .atoms
                .iter()
                .map(|atom| claim.atoms[*atom as usize].value)
                .sum();
            // One short of what a small group has to be able to reach.
            forged.cells[cell].shown = Shown::Range {
                from,
                through: Some(people + THRESHOLD - 1),
            };
            narrower += usize::from(people < THRESHOLD && forged.check().is_err());
        }
    }
    assert!(more > 0 && narrower > 0, "{more} {narrower}");
}

#[test]
fn attack_ranges_that_together_pin_a_small_cell() {
    // Were the second area 15 to 20 of the 20 that are left, the third would have five at most.
    let walk = Kind::doing(0b011);
    let register = Register::new(3)
        .with(17, in_area(walk, 0), 2)
        .with(16, in_area(walk, 1), 2)
        .with(4, in_area(walk, 2), 2);
    for report in safe(&register) {
        assert_eq!(report["reach"]["people"], 37);
        let areas = ["noord", "zuid", "west"].map(|area| ends(of_area(&report, area)));
        assert!(
            areas.iter().filter(|range| range.is_some()).count() > 1,
            "{areas:?}"
        );
        let of_west = areas[2].and_then(|(_, most)| most);
        assert!(of_west.is_none_or(|most| most >= 4 + THRESHOLD), "{areas:?}");
    }
}

#[test]
fn a_set_equal_to_one_already_printed_is_never_withheld() {
    // All live in the north, are of one group, and did both activities of the first goal.
    let register = Register::new(4).with(17, Kind::doing(0b0011), 2).with(
        3,
        Kind {
            volunteer: true,
            ..Kind::doing(0b0111)
        },
        2,
    );
    for order in [
        vec![],
        vec![Section::Activities],
        vec![Section::Roles, Section::GroupsAndAreas],
    ] {
        for disclosure in layouts() {
            let report = register.report(&disclosure.with_order(&order));
            let twins = [
                &report["reach"]["people"],
                of_activity(&report, 0),
                of_activity(&report, 1),
                of_area(&report, "noord"),
                &report["goals"][0]["reach"]["people"],
                &report["goals"][1]["reach"]["people"],
                &effect(&report)["reach"]["people"],
                &report["specificGroups"]["groups"][0]["people"],
            ];
            // Where roles go before, all of them say the same range.
            let exact = order.first() != Some(&Section::Roles);
            assert!(
                twins.iter().all(|figure| *figure == twins[0]),
                "{order:?}: {twins:?}"
            );
            assert_eq!(is_exact(twins[0]), exact, "{order:?}: {twins:?}");
        }
    }
}
