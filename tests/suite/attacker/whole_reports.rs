//! Whole reports on small registers, each with contacts, days, minutes, drop-outs and, where asked, an earlier report.

use serde_json::Value;
use vernieuwend_verantwoorden::account::{Disclosure, Section};
use vernieuwend_verantwoorden::engine::release::{Layout, Preset};

use super::{Attack, Pinned, Register, known};

/// Thresholds, layouts and orders of importance by turns.
fn disclosure(turn: u64) -> (Disclosure, i64) {
    let threshold = if turn.is_multiple_of(2) { 5 } else { 3 };
    let preset = Preset::named(&format!("k{threshold}"), threshold).unwrap();
    let layout = if (turn / 2).is_multiple_of(2) {
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

/// What all attacks together tried, and what they found.
#[derive(Debug, Default)]
struct Tried {
    /// Numbers of people, ranges of people, numbers of contacts.
    told: [usize; 3],
    found: Vec<(u64, Vec<Pinned>)>,
}

impl Tried {
    fn attack(&mut self, seed: u64, register: &Register, reports: [Option<&Value>; 2], threshold: i64) {
        let attack = Attack::new(register, known(register, reports));
        for (sum, told) in self.told.iter_mut().zip(attack.told()) {
            *sum += told;
        }
        let short = attack.short_ranges(threshold);
        assert!(short.is_empty(), "register {seed}: {short:#?}");
        let found = attack.given_away(threshold);
        self.found.extend((!found.is_empty()).then_some((seed, found)));
    }

    /// Nothing was found, in reports that tell something of everything.
    fn in_vain(&self) {
        assert!(self.found.is_empty(), "{:#?}", self.found);
        assert!(self.told.iter().all(|told| *told > 100), "{:?}", self.told);
    }
}

#[test]
fn from_no_whole_report_does_a_small_group_follow() {
    let mut tried = Tried::default();
    for seed in 0..32 {
        let register = Register::seeded(seed);
        let (disclosure, threshold) = disclosure(seed);
        let report = register.report(&disclosure);
        tried.attack(seed, &register, [None, Some(&report)], threshold);
    }
    tried.in_vain();
}

#[test]
fn from_no_two_successive_whole_reports_does_a_small_group_follow() {
    let mut tried = Tried::default();
    let mut stopped = Vec::new();
    for seed in 100..132 {
        let register = Register::seeded(seed);
        let (disclosure, threshold) = disclosure(seed);
        match register.reports(&disclosure) {
            Ok([half, year]) => tried.attack(seed, &register, [Some(&half), Some(&year)], threshold),
            Err(error) => stopped.push((seed, error.message().en.clone())),
        }
    }
    tried.in_vain();
    // The search for a proof may end without one; then nothing is printed.
    assert!(stopped.len() < 6, "{stopped:#?}");
}
