//! Whatever the bytes: every kind of document is read, checked and told about without a panic, and what was read is
//! written in a form that is read back the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::{Assessment, TenderOffer};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::report::{EffectReport, RollUp};
use vernieuwend_verantwoorden::rules::{Check, Configuration, FindingsDocument};
use vernieuwend_verantwoorden::value::Id;
use vernieuwend_verantwoorden::value::document::Document;

fuzz_target!(|bytes: &[u8]| {
    checked::<PolicyFramework>(bytes);
    checked::<Plan>(bytes);
    checked::<Narrative>(bytes);
    checked::<EffectReport>(bytes);
    checked::<TenderOffer>(bytes);
    checked::<Assessment>(bytes);
    checked::<RollUp>(bytes);
    drop(written_again::<FindingsDocument>(bytes));
});

fn checked<T: Check + PartialEq + std::fmt::Debug>(bytes: &[u8]) {
    let Some(document) = written_again::<T>(bytes) else {
        return;
    };
    let examined = document.examine(T::Context::default(), &Configuration::new());
    told(bytes, examined.findings().clone());
    let findings = examined.document(Id::new("bevindingen").expect("a sound id"));
    let text = format::write(&findings).unwrap();
    assert_eq!(
        *format::read::<FindingsDocument>(&text).expect("what was written").document(),
        findings
    );
}

fn written_again<T: Document + PartialEq + std::fmt::Debug>(bytes: &[u8]) -> Option<T> {
    match format::read_slice::<T>(bytes) {
        Err(error) => {
            assert!(!error.findings().is_empty());
            told(bytes, error.into_findings());
            None
        }
        Ok(read) => {
            let document = read.into_document();
            let text = format::write(&document).unwrap();
            assert_eq!(*format::read::<T>(&text).expect("what was written").document(), document);
            Some(document)
        }
    }
}

fn told(bytes: &[u8], findings: Findings) {
    let text = String::from_utf8_lossy(bytes);
    let findings = format::locate_findings(&text, findings);
    for language in [Language::Nl, Language::En] {
        let told = findings.text(language).with_source_text(&text).to_string();
        assert!(!told.is_empty());
    }
}
