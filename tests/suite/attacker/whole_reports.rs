//! Whole reports on small registers, each with contacts, days, minutes, drop-outs and, where asked, an earlier report.

use vernieuwend_verantwoorden::account::{Disclosure, Section};
use vernieuwend_verantwoorden::release::{Layout, Preset};

use super::{Attack, Pinned, Register, known};

/// Thresholds, layouts and orders of importance by turns.
fn disclosure(turn: u64) -> (Disclosure, i64) {
    let threshold = if turn.is_multiple_of(2) { 5 } else { 3 };
    let preset = Preset::named(&format!("k{threshold}"), threshold).unwrap();
    let layout = if turn / 2 % 2 == 0 {
        Layout::Free
    } else {
        Layout::Fixed
    };
    let mut disclosure = Disclosure::new(preset).with_layout(layout);
    if turn / 4 % 2 == 1 {
        disclosure = disclosure.with_order(&[Section::Everyone, Section::Activities]);
    }
    (disclosure, i64::from(threshold))
}

/// What is given away, by register.
type GivenAway = Vec<(u64, Vec<Pinned>)>;

#[test]
fn from_no_whole_report_does_a_small_group_follow() {
    let mut found: GivenAway = Vec::new();
    for seed in 0..32 {
        let register = Register::seeded(seed);
        let (disclosure, threshold) = disclosure(seed);
        let report = register.report(&disclosure);
        let attack = Attack::new(&register, known(&register, [None, Some(&report)]));
        found.push((seed, attack.given_away(threshold)));
    }
    found.retain(|(_, pinned)| !pinned.is_empty());
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn from_no_two_successive_whole_reports_does_a_small_group_follow() {
    let mut found: GivenAway = Vec::new();
    let mut stopped = Vec::new();
    for seed in 100..132 {
        let register = Register::seeded(seed);
        let (disclosure, threshold) = disclosure(seed);
        let [half, year] = match register.reports(&disclosure) {
            Ok(reports) => reports,
            Err(error) => {
                stopped.push((seed, error.message().en.clone()));
                continue;
            }
        };
        let told = known(&register, [Some(&half), Some(&year)]);
        found.push((seed, Attack::new(&register, told).given_away(threshold)));
    }
    found.retain(|(_, pinned)| !pinned.is_empty());
    assert!(found.is_empty(), "{found:#?}");
    assert!(stopped.len() < 6, "{stopped:#?}");
}
