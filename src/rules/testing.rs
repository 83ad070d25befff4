//! What stands between the tests of rules and their fixtures.
//!
//! Under `tests/fixtures/rules/valid` stands one document of each kind in which nothing is off. A broken fixture is
//! an RFC 6902 patch to one of them, named after it and kept under the code of the rule that must fire:
//! `broken-plan.json`. It says what is broken and nothing else.

mod patch;
mod standings;

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use patch::patched;

use super::{Check, OfferContext, PlanContext, ReportContext};
use crate::finding::{Finding, Findings};
use crate::narrative::Narrative;
use crate::offer::{Assessment, TenderOffer};
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::report::{EffectReport, RollUp};
use crate::sentence::sentences;

/// Asserts that a broken fixture gives findings with these pointers and sentences, Dutch and English, and no others.
#[track_caller]
pub(super) fn finds(code: &str, fixture: &str, expected: &[(&str, &str, &str)]) {
    let findings = findings_of(fixture, broken(code, fixture));
    // Where a fixture leaves the edition of the sentences out, that is said, and is no fault of its own.
    let aside = |it: &&Finding| it.code == "sentences-not-compared" && it.pointer.is_root();
    let found: Vec<(&str, &str, &str, &str)> = findings
        .iter()
        .filter(|it| !aside(it))
        .map(|it| {
            let words = &it.message;
            (
                it.code.as_ref(),
                it.pointer.as_str(),
                words.nl.as_str(),
                words.en.as_str(),
            )
        })
        .collect();
    for finding in &findings {
        facts_are_data(finding);
    }
    let expected: Vec<_> = expected
        .iter()
        .map(|(at, nl, en)| (code, *at, *nl, *en))
        .collect();
    assert_eq!(found, expected);
}

/// Asserts that whatever a message quotes stands among the facts of the finding, so that others can word it anew.
#[track_caller]
fn facts_are_data(finding: &Finding) {
    for message in [&finding.message.nl, &finding.message.en] {
        for quoted in message.split('`').skip(1).step_by(2) {
            // A long text is cut off in the message, never in the facts.
            let start = quoted.trim_end_matches('…');
            assert!(
                finding.facts.values().any(|fact| fact.starts_with(start)),
                "`{quoted}` of {} is no fact: {:?}",
                finding.code,
                finding.facts
            );
        }
    }
}

/// The valid document of a kind.
pub(super) fn valid(document: &str) -> Value {
    read(&format!("valid/{document}.json"))
}

/// The sentences of a broken report follow its broken figures, or each would be off as well; but for the rules that look
/// at sentences.
fn broken(code: &str, fixture: &str) -> Value {
    let patch = read(&format!("{code}/broken-{fixture}.json"));
    let json = patched(valid(kind(fixture)), &patch);
    if kind(fixture) != "effect-report" || OF_SENTENCES.contains(&code) {
        return json;
    }
    serde_json::to_value(made_again(typed(json))).unwrap()
}

/// The rules that look at the sentences of a report, whatever its figures are.
const OF_SENTENCES: [&str; 3] = [
    "negative-effect-unsaid",
    "sentences-not-compared",
    "statement-differs",
];

/// The report with each sentence made from its figures.
pub(super) fn made_again(mut report: EffectReport) -> EffectReport {
    // A name of an instrument stands in the statement, so the second time settles it.
    for _ in 0..2 {
        report = once_again(&report);
    }
    report
}

fn once_again(report: &EffectReport) -> EffectReport {
    let mut json = serde_json::to_value(report).unwrap();
    for sentence in sentences(report) {
        let place = json.pointer_mut(sentence.pointer.as_str()).unwrap();
        *place = serde_json::to_value(sentence.made).unwrap();
    }
    typed(json)
}

/// What every rule finds in a document, held against the valid ones.
fn findings_of(fixture: &str, json: Value) -> Findings {
    let policy: PolicyFramework = typed(valid("policy-framework"));
    let plan: Plan = typed(valid("plan"));
    let narrative: Narrative = typed(valid("narrative"));
    match kind(fixture) {
        "policy-framework" => typed::<PolicyFramework>(json).findings(()),
        "plan" => {
            let mut context = PlanContext::from(&policy);
            if fixture.contains("earlier") {
                context = context.with_earlier(&plan);
            }
            typed::<Plan>(json).findings(context)
        }
        "narrative" => typed::<Narrative>(json).findings((&policy, &plan)),
        "assessment" => typed::<Assessment>(json).findings(()),
        "roll-up" => typed::<RollUp>(json).findings(()),
        "tender-offer" => {
            let reports = [&typed::<EffectReport>(valid("effect-report"))];
            let mut context = OfferContext::from(&policy).with_reports(&reports);
            context.plan = Some(&plan);
            typed::<TenderOffer>(json).findings(context)
        }
        _ => {
            let predecessor: EffectReport = typed(valid("predecessor"));
            let context = if fixture.contains("predecessor") {
                ReportContext::from(&predecessor)
            } else {
                ReportContext::from((&policy, &plan)).with_narrative(&narrative)
            };
            typed::<EffectReport>(json).findings(context)
        }
    }
}

/// The kind of document that a fixture is about.
fn kind(fixture: &str) -> &str {
    [
        "policy-framework",
        "plan",
        "narrative",
        "tender-offer",
        "assessment",
        "roll-up",
        "effect-report",
    ]
    .into_iter()
    .find(|kind| fixture.starts_with(kind))
    .unwrap_or("effect-report")
}

pub(super) fn typed<T: serde::de::DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

fn read(path: &str) -> Value {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rules");
    let text = fs::read_to_string(root.join(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}
