//! Whole reports on small registers, each with contacts, days, minutes, drop-outs and, where asked, an earlier report.

use std::collections::BTreeMap;

use serde_json::Value;
use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::account::{Disclosure, Section};
use vernieuwend_verantwoorden::engine::release::{Layout, Preset};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::EffectReport;
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::sentence::sentences;

use super::register::YEAR;
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

/// The rules by which what a report says follows from the figures that it holds.
const SAID_BY_FIGURES: [&str; 10] = [
    "statement-differs",
    "sentences-not-compared",
    "caveat-missing",
    "claim-too-strong",
    "difference-disagrees",
    "gate-disagrees",
    "interval-disagrees",
    "measure-disagrees",
    "share-disagrees",
    "standings-disagree",
];

/// A report as whoever gets it reads it.
fn as_read(report: &Value) -> EffectReport {
    let read = format::read::<EffectReport>(&report.to_string()).unwrap();
    read.into_document()
}

/// Where sentences do not follow from the figures beside them.
fn unfounded(report: &EffectReport) -> Vec<String> {
    let found = report.findings(());
    let said = found.iter().filter(|it| SAID_BY_FIGURES.contains(&&*it.code));
    said.map(|it| it.pointer.to_string()).collect()
}

/// The sentences of a report that its figures make again, by their places.
fn said(report: &EffectReport) -> BTreeMap<String, Words> {
    let said = sentences(report);
    said.iter()
        .map(|it| (it.pointer.to_string(), it.written.clone()))
        .collect()
}

/// The attacks read figures; so no sentence may say more than the figures do.
#[test]
fn no_sentence_of_a_whole_report_says_more_than_its_figures() {
    let mut looked_at = 0;
    for seed in 0..32 {
        let report = as_read(&Register::seeded(seed).report(&disclosure(seed).0));
        assert_eq!(unfounded(&report), Vec::<String>::new(), "register {seed}");
        for sentence in sentences(&report) {
            assert_eq!(
                *sentence.written, sentence.made,
                "register {seed}: {}",
                sentence.pointer
            );
            looked_at += 1;
        }
        // Findings are not made from the report; of these registers none counts anything.
        for finding in &report.findings.list {
            assert!(
                !finding.message.en.contains(char::is_numeric),
                "register {seed}: {finding:?}"
            );
        }
    }
    assert!(looked_at > 1_000, "{looked_at}");
}

#[test]
fn a_sentence_that_tells_a_hidden_number_is_found_at_its_place() {
    let mut tried = 0;
    for seed in 0..16 {
        let register = Register::seeded(seed);
        let outside = register.report(&disclosure(seed).0);
        let inside = said(&register.world(YEAR).report());
        for (place, outside_words) in said(&as_read(&outside)) {
            let Some(told) = inside.get(&place).filter(|told| told.nl != outside_words.nl) else {
                continue;
            };
            let at = format!("{place}/nl");
            let mut forged = outside.clone();
            *forged.pointer_mut(&at).unwrap() = Value::from(told.nl.as_str());
            assert!(
                unfounded(&as_read(&forged)).contains(&at),
                "register {seed}: {told:?}"
            );
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried}");
}
