//! Every shipped document and every fixture of a rule, harmed in its bytes or in its values: read, checked and told
//! about in both languages without a panic.
//!
//! `PROPTEST_CASES` says how many; run it with some ten thousands after a change of the reader or the rules.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::{Assessment, TenderOffer};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::report::{EffectReport, RollUp};
use vernieuwend_verantwoorden::rules::{
    Check, Configuration, FindingsDocument, NarrativeContext, OfferContext, PlanContext, ReportContext,
};
use vernieuwend_verantwoorden::value::Id;

use super::any_damage::{Harm, damage, damaged};
use crate::given::{Given, World, broken_fixtures, documents, valid};
use crate::schema::damage::portion;

/// What the harmed documents are held against.
struct Sound {
    policy: PolicyFramework,
    plan: Plan,
    narrative: Narrative,
    report: EffectReport,
}

static SOUND: LazyLock<Sound> = LazyLock::new(|| Sound {
    policy: valid("policy-framework"),
    plan: valid("plan"),
    narrative: valid("narrative"),
    report: valid("effect-report"),
});

static SOURCES: LazyLock<Vec<Given>> = LazyLock::new(|| {
    let mut given = documents();
    given.extend(broken_fixtures());
    given.push(Given {
        name: "report".to_owned(),
        kind: "effect-report".to_owned(),
        text: format::write(&World::small().report()).unwrap(),
    });
    let findings = valid::<Plan>("plan").examine((), &Configuration::new());
    given.push(Given {
        name: "findings".to_owned(),
        kind: "findings".to_owned(),
        text: format::write(&findings.document(Id::new("bevindingen").unwrap())).unwrap(),
    });
    given
});

/// What is done to the values of a document.
#[derive(Debug, Clone)]
enum Change {
    /// A value somewhere becomes this one.
    Becomes(f64, Value),
    /// A value somewhere becomes one that stands elsewhere in the document.
    Moves(f64, f64),
    /// A value is taken out of its list or object.
    Gone(f64),
    /// A list holds its first item so many times more.
    Repeated(f64, usize),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let odd = prop::sample::select(vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(4200),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(0.000_000_1),
        json!(""),
        json!("heel veel"),
        json!("unknown"),
        json!("suppressed"),
        json!("meedoen"),
        json!("2025-02-30"),
        json!("0001-01-01"),
        json!("9999-12-31"),
        json!("9".repeat(400)),
        json!("é".repeat(3_000)),
        json!("\u{0}\u{202e}`door de Koffieochtend` bewezen 40% 06-12345678 a@b.nl"),
        json!([]),
        json!([[[]]]),
        json!({}),
        json!({"nl": "", "en": ""}),
    ]);
    let place = || 0.0..1.0_f64;
    let change = prop_oneof![
        4 => (place(), odd).prop_map(|(place, value)| Change::Becomes(place, value)),
        4 => (place(), place()).prop_map(|(to, from)| Change::Moves(to, from)),
        2 => place().prop_map(Change::Gone),
        2 => (place(), 1_usize..40).prop_map(|(place, times)| Change::Repeated(place, times)),
    ];
    prop::collection::vec(change, 0..6)
}

/// The places of all values, as pointers.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), all);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                places(field, &format!("{at}/{name}"), all);
            }
        }
        _ => {}
    }
}

fn changed(text: &str, changes: &[Change]) -> String {
    let Ok(mut document) = serde_json::from_str::<Value>(text) else {
        return text.to_owned();
    };
    for change in changes {
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let place = |at: f64| all[portion(at, all.len() - 1)].clone();
        match change {
            Change::Becomes(at, value) => *document.pointer_mut(&place(*at)).unwrap() = value.clone(),
            Change::Moves(to, from) => {
                let value = document.pointer(&place(*from)).unwrap().clone();
                // Nothing grows without end by being put into itself.
                if value.to_string().len() < 4_000 {
                    *document.pointer_mut(&place(*to)).unwrap() = value;
                }
            }
            Change::Gone(at) => {
                let place = place(*at);
                let Some((parent, name)) = place.rsplit_once('/') else {
                    continue;
                };
                match document.pointer_mut(parent).unwrap() {
                    Value::Object(fields) => drop(fields.remove(&name.replace("~1", "/").replace("~0", "~"))),
                    Value::Array(items) => drop(items.remove(name.parse().unwrap())),
                    _ => {}
                }
            }
            Change::Repeated(at, times) => {
                if let Some(Value::Array(items)) = document.pointer_mut(&place(*at))
                    && let Some(first) = items.first().cloned()
                    && first.to_string().len() < 4_000
                {
                    items.extend(std::iter::repeat_n(first, *times));
                }
            }
        }
    }
    document.to_string()
}

/// Reads, checks and tells; what was read is written and read back the same.
fn judged<T: Check + PartialEq + std::fmt::Debug>(bytes: &[u8], contexts: &[T::Context<'_>]) {
    let document = match format::read_slice::<T>(bytes) {
        Err(error) => return told(bytes, error.into_findings()),
        Ok(read) => read.into_document(),
    };
    let text = format::write(&document).unwrap();
    assert_eq!(*format::read::<T>(&text).unwrap().document(), document);
    for context in contexts {
        let examined = document.examine(*context, &Configuration::new());
        told(bytes, examined.findings().clone());
        let findings = examined.document(Id::new("bevindingen").unwrap());
        assert_eq!(
            *format::read::<FindingsDocument>(&format::write(&findings).unwrap())
                .unwrap()
                .document(),
            findings
        );
    }
}

fn told(bytes: &[u8], findings: Findings) {
    let text = String::from_utf8_lossy(bytes);
    for finding in &findings {
        assert!(
            !finding.message.nl.is_empty() && !finding.message.en.is_empty(),
            "{finding:?}"
        );
    }
    let found = findings.len();
    let findings = format::locate_findings(&text, findings);
    assert_eq!(findings.len(), found);
    for language in [Language::Nl, Language::En] {
        let said = findings.text(language).with_source_text(&text).to_string();
        assert!(said.lines().count() > findings.len());
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_harmed_document_is_read_checked_and_told_about(
        which in any::<prop::sample::Index>(),
        changes in changes(),
        harm in prop::option::weighted(0.3, damage()),
    ) {
        let given = which.get(&SOURCES);
        let text = changed(&given.text, &changes);
        let none: Harm = (Vec::new(), 1.0);
        let bytes = damaged(text.as_bytes(), harm.as_ref().unwrap_or(&none));
        let Sound { policy, plan, narrative, report } = &*SOUND;
        match given.kind.as_str() {
            "policy-framework" => judged::<PolicyFramework>(&bytes, &[().into()]),
            "plan" => judged::<Plan>(&bytes, &[().into(), PlanContext::from(policy).with_earlier(plan)]),
            "narrative" => judged::<Narrative>(&bytes, &[().into(), NarrativeContext::from((policy, plan))]),
            "tender-offer" => {
                let reports = [report];
                let context = OfferContext::from((policy, plan)).with_reports(&reports);
                judged::<TenderOffer>(&bytes, &[().into(), context]);
            }
            "assessment" => judged::<Assessment>(&bytes, &[().into()]),
            "roll-up" => judged::<RollUp>(&bytes, &[()]),
            "findings" => match format::read_slice::<FindingsDocument>(&bytes) {
                Ok(read) => told(&bytes, read.document().list.clone()),
                Err(error) => told(&bytes, error.into_findings()),
            },
            _ => {
                let context = ReportContext::from((policy, plan)).with_narrative(narrative).with_predecessor(report);
                judged::<EffectReport>(&bytes, &[().into(), context]);
            }
        }
    }
}
