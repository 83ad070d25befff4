//! Attacks by name where nearly everybody was measured twice.

use vernieuwend_verantwoorden::account::{Disclosure, Section};

use super::super::{Attack, Kind, Register, known};
use super::{THRESHOLD, effect, ends, followed_up, is_exact, layouts, measured, of_activity, safe};

/// Whether the pairs and their figures are printed, and who was reached as a range, though few were not followed up.
fn nearly_all_followed_up(others: usize, disclosure: &Disclosure) {
    for (reached, pairs) in [(203, 200), (41, 40), (42, 40), (43, 40), (44, 40)] {
        let register = followed_up(Register::new(3), pairs)
            .with(reached - pairs, measured(5, None), 2)
            .with(others, Kind::doing(0b110), 2);
        let report = register.report(disclosure);
        let found = Attack::new(&register, known(&register, [None, Some(&report)])).given_away(THRESHOLD);
        assert!(found.is_empty(), "{found:#?}");
        let effect = effect(&report);
        let figures = &effect["observed"]["figures"];
        assert_eq!(effect["standing"], "measured", "{pairs} of {reached}");
        assert_eq!(figures["pairs"], pairs, "{pairs} of {reached}");
        assert!(is_exact(&figures["meanChange"]) && is_exact(&figures["improved"]));
        let (least, most) = ends(of_activity(&report, 0)).expect("a range");
        assert!(
            least >= 40 && most.is_some_and(|most| most <= least + 25),
            "{least} {most:?}"
        );
    }
}

#[test]
fn attack_follow_up_of_nearly_all_keeps_its_figures_where_they_matter_most() {
    for disclosure in layouts() {
        let disclosure = disclosure.with_order(&[Section::Changes]);
        nearly_all_followed_up(60, &disclosure);
        nearly_all_followed_up(0, &disclosure);
    }
}

#[test]
fn attack_follow_up_of_nearly_all_stays_measured_in_any_order() {
    for (reached, pairs) in [(203, 200), (41, 40), (42, 40), (43, 40), (44, 40)] {
        let register = followed_up(Register::new(3), pairs)
            .with(reached - pairs, measured(5, None), 2)
            .with(60, Kind::doing(0b110), 2);
        for report in safe(&register) {
            assert_eq!(effect(&report)["standing"], "measured", "{pairs} of {reached}");
        }
    }
}

#[test]
fn attack_follow_up_of_nearly_all_keeps_its_figures_in_the_usual_order() {
    for disclosure in layouts() {
        nearly_all_followed_up(60, &disclosure);
        nearly_all_followed_up(0, &disclosure);
    }
}
