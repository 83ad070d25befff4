//! What stands between the tests of rules and their fixtures.
//!
//! Under `tests/fixtures/rules/valid` stands one document of each kind in which nothing is off. A broken fixture is
//! an RFC 6902 patch to one of them, named after it and kept under the code of the rule that must fire:
//! `broken-plan.json`. It says what is broken and nothing else.

mod patch;

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
use crate::report::EffectReport;

/// Asserts that a broken fixture gives findings with these pointers and sentences, Dutch and English, and no others.
#[track_caller]
pub(super) fn finds(code: &str, fixture: &str, expected: &[(&str, &str, &str)]) {
    let findings = findings_of(fixture, broken(code, fixture));
    let found: Vec<(&str, &str, &str, &str)> = findings
        .iter()
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

fn broken(code: &str, fixture: &str) -> Value {
    let patch = read(&format!("{code}/broken-{fixture}.json"));
    patched(valid(kind(fixture)), &patch)
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
