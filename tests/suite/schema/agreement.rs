//! Reader and schema held against each other on damaged documents.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

use vernieuwend_verantwoorden::finding::{Error, Findings};
use vernieuwend_verantwoorden::format;

use super::damage::{Damage, damage, damaged};
use super::exceptions::{Exception, exception};
use crate::given::{Given, documents, reports, validator};

/// What the two say about a text.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) reader: Result<Findings, Error>,
    /// None where the text is not even JSON.
    pub(super) schema: Option<bool>,
}

pub(super) fn said(kind: &str, text: &str) -> Said {
    let reader = format::documents()
        .iter()
        .find(|known| known.name == kind)
        .unwrap()
        .try_read(text);
    let value = serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}'));
    let schema = value.ok().map(|value| validator(kind).is_valid(&value));
    Said { reader, schema }
}

/// Whether they agree, or why they need not.
pub(super) fn agree(kind: &str, text: &str) -> Result<Option<Exception>, String> {
    let said = said(kind, text);
    if let Err(error) = &said.reader {
        if error.findings().is_empty() {
            return Err("an error without a finding".to_owned());
        }
        if let Some(finding) = error.findings().iter().find(|finding| finding.position.is_none()) {
            return Err(format!("a finding without a place: {finding:?}"));
        }
    }
    if said.reader.is_ok() == said.schema.unwrap_or(false) {
        return Ok(None);
    }
    match exception(text, &said) {
        Some(exception) => Ok(Some(exception)),
        None => Err(format!(
            "the schema says {:?} and the reader {:?}",
            said.schema, said.reader
        )),
    }
}

static SOUND: LazyLock<Vec<Given>> = LazyLock::new(|| {
    let mut sound = documents();
    // One large report is enough: the others hold the same fields.
    sound.extend(
        reports()
            .into_iter()
            .filter(|report| report.name.ends_with("internal")),
    );
    sound
});

#[test]
fn they_agree_about_every_sound_document() {
    assert!(SOUND.len() >= 9);
    for given in SOUND.iter() {
        assert_eq!(agree(&given.kind, &given.text), Ok(None), "{}", given.name);
    }
}

proptest! {
    #![proptest_config(Config { cases: 700, failure_persistence: None, ..Config::default() })]

    #[test]
    fn they_agree_about_damaged_documents_but_for_the_exceptions(
        which in any::<prop::sample::Index>(),
        damages in prop::collection::vec((0.0..1.0_f64, damage()), 1..4),
    ) {
        let given = which.get(&SOUND);
        let mut text = given.text.clone();
        let last = damages.len() - 1;
        for (index, (place, damage)) in damages.iter().enumerate() {
            // What breaks the text comes last: a tree is needed before that.
            if index < last && matches!(damage, Damage::CutOff | Damage::Character(_)) {
                continue;
            }
            if serde_json::from_str::<Value>(&text).is_ok() {
                text = damaged(&text, *place, damage);
            }
        }
        let agreed = agree(&given.kind, &text);
        prop_assert!(agreed.is_ok(), "{}: {:?}\n{damages:?}", given.name, agreed);
    }
}
