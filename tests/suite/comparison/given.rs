//! Reports to compare: the shipped two, and small ones with one effect each.

use std::sync::LazyLock;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::compare::compare;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::{Comparison, EffectCompared, EffectReport};

use super::earlier;
use crate::given::World;

/// The shipped report.
pub(super) fn later() -> &'static EffectReport {
    crate::pages::given::shipped()
}

/// The shipped report, made with the earlier one.
pub(super) fn with_earlier() -> &'static EffectReport {
    static WITH: LazyLock<EffectReport> = LazyLock::new(|| World::main().beside(&earlier::report()));
    &WITH
}

/// The shipped two beside each other.
pub(super) fn compared() -> Comparison {
    compare(&earlier::report(), later()).unwrap()
}

/// The earlier and the later report of a case: the shipped ones, changed.
pub(super) struct Case {
    pub(super) earlier: Value,
    pub(super) later: Value,
}

impl Case {
    pub(super) fn new() -> Self {
        let value = |report: &EffectReport| serde_json::from_str(&format::write(report).unwrap()).unwrap();
        Self {
            earlier: value(&earlier::report()),
            later: value(later()),
        }
    }

    /// Puts the same figures of one effect in both.
    pub(super) fn both(id: &str, change: impl Fn(&mut Value)) -> Self {
        let mut case = Self::new();
        for report in [&mut case.earlier, &mut case.later] {
            each(report, id, &change);
        }
        case
    }

    pub(super) fn in_earlier(mut self, id: &str, change: impl Fn(&mut Value)) -> Self {
        each(&mut self.earlier, id, &change);
        self
    }

    pub(super) fn in_later(mut self, id: &str, change: impl Fn(&mut Value)) -> Self {
        each(&mut self.later, id, &change);
        self
    }

    pub(super) fn compared(&self) -> Comparison {
        let read = |value: &Value| earlier::read(&value.to_string());
        compare(&read(&self.earlier), &read(&self.later)).unwrap()
    }

    pub(super) fn effect(&self, id: &str) -> EffectCompared {
        let effects = self.compared().year_on_year.effects;
        effects
            .into_iter()
            .find(|effect| effect.effect.as_str() == id)
            .unwrap()
    }
}

/// Changes an effect wherever it stands in a report.
fn each(report: &mut Value, id: &str, change: &impl Fn(&mut Value)) {
    let mut found = 0;
    let goals = report["goals"].as_array_mut().unwrap().iter_mut();
    for effect in goals.flat_map(|goal| goal["effects"].as_array_mut().unwrap()) {
        if effect["effect"] == id {
            change(effect);
            found += 1;
        }
    }
    assert!(found > 0, "{id}");
}

/// A mean change with its interval, in an effect that was measured with enough people.
pub(super) fn measured(effect: &mut Value, change: f64, interval: [f64; 2]) {
    effect["gate"] = "normal".into();
    effect["design"] = "before-after".into();
    effect["standing"] = "measured".into();
    let figures = &mut effect["observed"]["figures"];
    figures["meanChange"] = json!(change);
    figures["interval"] = json!(interval);
}
