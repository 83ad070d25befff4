//! Records that go wrong in practice, and what must come of them.

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::plan::{MeasurementPlan, Plan, ScaleMeasurement};
use vernieuwend_verantwoorden::register::Tally;

mod base;
mod coding;
mod content;
mod people;
mod times;

use base::{bytes, plan, policy};

/// A plan of which the measurement of one effect is changed.
fn plan_with(effect: &str, change: impl FnOnce(&mut ScaleMeasurement)) -> Plan {
    let mut plan = plan();
    let effect = plan
        .effects
        .iter_mut()
        .find(|one| one.id.as_str() == effect)
        .unwrap();
    let Some(MeasurementPlan::Instrument(measurement)) = &mut effect.measurement else {
        panic!("no instrument");
    };
    change(measurement);
    plan
}

/// The register of two fixtures; a name that is empty stands for no records.
fn register_under(plan: &Plan, participations: &str, measurements: &str) -> Register {
    let mut tally = Tally::new(&policy(), plan);
    if !participations.is_empty() {
        tally.participations(&bytes(participations)[..]).unwrap();
    }
    if !measurements.is_empty() {
        tally.measurements(&bytes(measurements)[..]).unwrap();
    }
    tally.finish()
}

fn register(participations: &str, measurements: &str) -> Register {
    register_under(&plan(), participations, measurements)
}

/// The codes of all warnings, in order.
fn codes(register: &Register) -> Vec<&str> {
    register.warnings().iter().map(|finding| &*finding.code).collect()
}

/// The pairs of an effect, by its id.
fn pairs(register: &Register, effect: &str) -> Vec<(i64, i64)> {
    let number = register.codebook().effect(effect).unwrap();
    register
        .scores(number)
        .iter()
        .filter_map(vernieuwend_verantwoorden::engine::register::PersonScores::pair)
        .collect()
}
