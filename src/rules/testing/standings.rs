//! No standing rests on a wording: whatever the screen of wordings says, a report is the same but for its remarks.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::{patched, read, typed, valid};
use crate::account::{Disclosure, account};
use crate::narrative::Narrative;
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::register::Tally;
use crate::report::{Audience, EffectReport};
use crate::rules::Check;
use crate::wording::{Kind, with_verdict};

/// What a report is made from.
struct World {
    name: String,
    policy: Value,
    plan: Value,
    narrative: Value,
    records: [String; 2],
}

impl World {
    fn from_folder(folder: &str) -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("examples/data")
            .join(folder);
        let text = |name: &str| fs::read_to_string(root.join(name)).unwrap_or_default();
        let document = |name: &str| serde_json::from_str(&text(name)).unwrap();
        Self {
            name: folder.to_owned(),
            policy: document("policy-framework.json"),
            plan: document("plan.json"),
            narrative: document("narrative.json"),
            records: [text("participations.jsonl"), text("measurements.jsonl")],
        }
    }

    /// The report without what was found in it; nothing where the documents are not sound.
    fn report(&self, outside: bool) -> Option<EffectReport> {
        let policy = typed::<PolicyFramework>(self.policy.clone()).check().ok()?;
        let plan = typed::<Plan>(self.plan.clone()).check_against(&policy).ok()?;
        let narrative = typed::<Narrative>(self.narrative.clone())
            .check_against((&policy, &plan))
            .ok()?;
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(self.records[0].as_bytes()).unwrap();
        tally.measurements(self.records[1].as_bytes()).unwrap();
        let account = account(&policy, &plan, &tally).with_narrative(&narrative);
        let day = "2026-03-02".parse().unwrap();
        let mut report = if outside {
            account
                .protect(&Disclosure::k5(), Audience::Public, day)
                .unwrap()
                .report
        } else {
            account.internal(day)
        };
        report.findings = crate::report::FindingsSummary::default();
        Some(report)
    }
}

/// The valid documents, and each with one of them broken as a fixture says.
fn fixtures() -> Vec<World> {
    let world = |name: &str| World {
        name: name.to_owned(),
        policy: valid("policy-framework"),
        plan: valid("plan"),
        narrative: valid("narrative"),
        records: [String::new(), String::new()],
    };
    let mut worlds = vec![world("valid")];
    for rule in crate::rules::catalogue() {
        for kind in ["policy-framework", "plan", "narrative"] {
            let path = format!("{}/broken-{kind}.json", rule.code);
            let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rules");
            if !root.join(&path).exists() {
                continue;
            }
            let mut broken = world(&path);
            let document = match kind {
                "policy-framework" => &mut broken.policy,
                "plan" => &mut broken.plan,
                _ => &mut broken.narrative,
            };
            *document = patched(document.clone(), &read(&path));
            worlds.push(broken);
        }
    }
    worlds
}

#[track_caller]
fn is_the_same_whatever_the_screen_says(world: &World, outside: bool) -> bool {
    let told = world.report(outside);
    for kind in [Kind::Count, Kind::Change, Kind::Experience, Kind::Unclear] {
        let other = with_verdict(kind, || world.report(outside));
        assert!(
            told == other,
            "{}: another report where every wording is {kind:?}",
            world.name
        );
    }
    told.is_some()
}

#[test]
fn the_screen_of_wordings_decides_nothing_in_the_fixtures() {
    let sound = fixtures();
    let sound = sound
        .iter()
        .filter(|world| is_the_same_whatever_the_screen_says(world, false));
    assert!(sound.count() > 60);
}

#[test]
fn the_screen_of_wordings_decides_nothing_in_the_smallest_data() {
    assert!(is_the_same_whatever_the_screen_says(
        &World::from_folder("small"),
        false
    ));
    assert!(is_the_same_whatever_the_screen_says(
        &World::from_folder("small"),
        true
    ));
}

#[test]
fn the_screen_of_wordings_decides_nothing_in_the_shipped_data() {
    assert!(is_the_same_whatever_the_screen_says(
        &World::from_folder("."),
        false
    ));
}

#[test]
fn a_count_in_the_words_is_a_remark_beside_the_effect_and_what_is_stated_decides() {
    let standing = |measures: Value, unit: &str| {
        let mut world = World {
            name: unit.to_owned(),
            policy: valid("policy-framework"),
            plan: valid("plan"),
            narrative: valid("narrative"),
            records: [String::new(), String::new()],
        };
        let aggregate = world.narrative["aggregates"][0].as_object_mut().unwrap();
        aggregate.remove("indicator");
        aggregate.insert("unit".to_owned(), json!(unit));
        aggregate.insert("coverage".to_owned(), json!("everybody"));
        // Who asked everybody drew no sample.
        for moment in ["before", "after"] {
            aggregate[moment].as_object_mut().unwrap().remove("sample");
        }
        if !measures.is_null() {
            aggregate.insert("measures".to_owned(), measures);
        }
        let report = world.report(false).unwrap();
        serde_json::to_value(report.goals[0].effects[1].standing).unwrap()
    };
    for unit in ["bezoeken per jaar", "% van de inwoners"] {
        assert_eq!(standing(json!("state"), unit), "measured", "{unit}");
        assert_eq!(standing(json!("experienced-change"), unit), "told", "{unit}");
        for measures in [
            json!("satisfaction"),
            json!("use-of-services"),
            json!("effort"),
            Value::Null,
        ] {
            assert_eq!(standing(measures, unit), "unanswered", "{unit}");
        }
    }
}
