//! A small world that is built piece by piece.

use crate::given::World;

/// Two activities that overlap, one effect for older people, one goal.
pub(super) fn small() -> World {
    World {
        policy: r#"{
            "document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Sociale basis",
            "period": {"from": "2025-01-01", "through": "2025-12-31"},
            "goals": [{"id": "meedoen", "title": "Ouderen doen mee"}, {"id": "leeg", "title": "Een doel zonder plan"}],
            "targetGroups": [{"id": "ouderen", "title": "Ouderen"}]
        }"#
        .to_owned(),
        plan: r#"{
            "document": "plan", "formatVersion": "1.0", "id": "plan", "organisation": {"name": "Stichting Voorbeeld"},
            "period": {"from": "2025-01-01", "through": "2025-12-31"},
            "activities": [
                {"id": "koffie", "title": "Koffieochtend", "planned": {"meetings": 40, "people": 30}},
                {"id": "wandelen", "title": "Wandelgroep"}
            ],
            "effects": [{
                "id": "minder-eenzaam", "title": "Ouderen zijn minder eenzaam", "for": "ouderen",
                "activities": ["koffie", "wandelen"],
                "measurement": {"instrument": {"id": "dejong-gierveld-11", "version": "1999"}},
                "target": {"meanChange": -1.5}
            }],
            "contributions": [{"effect": "minder-eenzaam", "goal": "meedoen", "strength": "direct", "because": "omdat"}]
        }"#
        .to_owned(),
        participations: String::new(),
        measurements: String::new(),
        narrative: None,
    }
}

/// A line of the participations.
pub(super) fn took_part(activity: &str, person: &str, date: &str) -> String {
    format!(
        "{{\"activity\":\"{activity}\",\"person\":\"{person}\",\"date\":\"{date}\",\"targetGroup\":\"ouderen\"}}\n"
    )
}

/// Two lines of the measurements, before and after.
pub(super) fn measured(person: &str, before: u32, after: u32) -> String {
    let line = |moment: &str, date: &str, score: u32| {
        format!(
            "{{\"effect\":\"minder-eenzaam\",\"person\":\"{person}\",\"moment\":\"{moment}\",\"date\":\"{date}\",\"score\":{score}}}\n"
        )
    };
    line("before", "2025-02-01", before) + &line("after", "2025-09-01", after)
}

/// A narrative with these fields.
pub(super) fn narrative(fields: &str) -> String {
    format!(
        r#"{{"document": "narrative", "formatVersion": "1.0", "id": "verhaal", "plan": "plan",
            "period": {{"from": "2025-01-01", "through": "2025-12-31"}}, {fields}}}"#
    )
}
