//! The policy framework and the plan of the fixtures with records.

use std::fs;

use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;

use crate::given::root;

/// The bytes of a fixture.
pub(crate) fn bytes(name: &str) -> Vec<u8> {
    let path = root().join("tests/fixtures/records").join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn policy() -> PolicyFramework {
    format::read_slice::<PolicyFramework>(&bytes("base/policy.json"))
        .unwrap()
        .into_document()
}

pub(crate) fn plan() -> Plan {
    format::read_slice::<Plan>(&bytes("base/plan.json"))
        .unwrap()
        .into_document()
}
