//! The plan and policy framework that the tests of the register use.

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::plan::{
    Activity, Effect, MeasurementPlan, Organisation, Plan, ScaleMeasurement,
};
use vernieuwend_verantwoorden::policy::{Area, PolicyFramework, TargetGroup};
use vernieuwend_verantwoorden::register::{Reason, Tally, TallyLimits};
use vernieuwend_verantwoorden::value::{Id, Period};

pub(crate) const ACTIVITIES: [&str; 4] = ["koffie", "wandelen", "taalmaatje", "repair-cafe"];
pub(crate) const AREAS: [&str; 3] = ["noord", "zuid", "centrum"];
pub(crate) const GROUPS: [&str; 3] = ["ouderen", "ouderen-75", "nieuwkomers"];

fn id<T>(text: &str) -> Id<T> {
    Id::new(text).unwrap()
}

pub(crate) fn documents() -> (PolicyFramework, Plan) {
    let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
    let mut policy = PolicyFramework::new(id("sociale-basis"), "Sociale basis", year);
    policy.areas = AREAS.map(|area| Area::new(id(area), area)).into();
    policy.target_groups = GROUPS.map(|group| TargetGroup::new(id(group), group)).into();
    policy.target_groups[1].within = Some(id("ouderen"));

    let mut plan = Plan::new(id("plan-2025"), Organisation::new("Stichting Buurtkracht"), year);
    plan.activities = ACTIVITIES
        .map(|activity| Activity::new(id(activity), activity))
        .into();
    for (effect, instrument, version) in [
        ("minder-eenzaam", "dejong-gierveld-6", "2006"),
        ("welbevinden", "who-5", "1998"),
        ("zelfredzaam", "zrm-2017", "2017"),
    ] {
        let mut effect = Effect::new(id(effect), effect);
        effect.activities = vec![id("koffie"), id("wandelen")];
        effect.measurement = Some(MeasurementPlan::Instrument(ScaleMeasurement::new(
            id(instrument),
            version,
        )));
        plan.effects.push(effect);
    }
    plan.effects[0].for_group = Some(id("ouderen"));
    let mut told = Effect::new(id("verteld"), "Verteld");
    told.measurement = Some(MeasurementPlan::Stories("verhalen".into()));
    plan.effects.push(told);
    (policy, plan)
}

pub(crate) fn tally() -> Tally {
    let (policy, plan) = documents();
    Tally::new(&policy, &plan)
}

pub(crate) fn tally_with(limits: TallyLimits) -> Tally {
    let (policy, plan) = documents();
    Tally::with_limits(&policy, &plan, limits)
}

/// The register of these lines of participations and measurements.
pub(crate) fn register(participations: &str, measurements: &str) -> Register {
    let mut tally = tally();
    tally.participations(participations.as_bytes()).unwrap();
    tally.measurements(measurements.as_bytes()).unwrap();
    tally.finish()
}

/// Line, reason and English message of every refusal.
pub(crate) fn told(register: &Register) -> Vec<(u64, Reason, &str)> {
    register
        .refusals()
        .iter()
        .map(|one| (one.line, one.reason, one.message.en.as_str()))
        .collect()
}
