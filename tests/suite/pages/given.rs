//! Reports to show: the shipped one, the smallest one, one with every figure hidden, and snapshots of what they give.

use std::fs;
use std::sync::LazyLock;

use serde_json::Value;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::EffectReport;
use vernieuwend_verantwoorden::sentence;

use crate::given::{World, root};

/// The report of the shipped data, for the commissioner.
pub(crate) fn shipped() -> &'static EffectReport {
    static SHIPPED: LazyLock<EffectReport> = LazyLock::new(|| World::main().protected().remove(0).1);
    &SHIPPED
}

/// The report of the smallest start.
pub(crate) fn small() -> EffectReport {
    World::small().protected().remove(0).1
}

/// A report from its JSON.
pub(crate) fn read(report: &Value) -> EffectReport {
    format::read::<EffectReport>(&report.to_string())
        .unwrap_or_else(|error| panic!("{error}"))
        .into_document()
}

pub(crate) fn json(report: &EffectReport) -> Value {
    serde_json::from_str(&format::write(report).unwrap()).unwrap()
}

/// The shipped report with every figure suppressed, and its sentences made again.
pub(crate) fn hidden() -> EffectReport {
    let schema = format::documents()
        .iter()
        .find(|kind| kind.name == "effect-report")
        .unwrap()
        .types_schema();
    let mut report = json(shipped());
    let mut hiding = Hiding {
        schema: &schema,
        hidden: 0,
    };
    hiding.hide(&schema, &mut report);
    assert!(hiding.hidden > 200, "{}", hiding.hidden);
    // Bounds are no figures: they go with what they bound.
    for effect in effects(&mut report) {
        if let Some(figures) = effect
            .pointer_mut("/observed/figures")
            .and_then(Value::as_object_mut)
        {
            figures.remove("interval");
            figures.remove("improvedShare");
        }
    }
    let mut report = read(&report);
    for goal in &mut report.goals {
        for effect in &mut goal.effects {
            effect.statement = sentence::statement(effect);
        }
        goal.answer = sentence::answer(goal);
    }
    for effect in report
        .emergent_effects
        .iter_mut()
        .chain(&mut report.effects_outside_goals)
    {
        effect.statement = sentence::statement(effect);
    }
    report
}

/// Every effect in the JSON of a report.
pub(crate) fn effects(report: &mut Value) -> Vec<&mut Value> {
    let report = report.as_object_mut().unwrap();
    let mut found = Vec::new();
    for (key, part) in report {
        match key.as_str() {
            "goals" => {
                let goals = part.as_array_mut().unwrap().iter_mut();
                found.extend(goals.flat_map(|goal| goal["effects"].as_array_mut().unwrap().iter_mut()));
            }
            "emergentEffects" | "effectsOutsideGoals" => found.extend(part.as_array_mut().unwrap()),
            _ => {}
        }
    }
    found
}

/// Walks a document beside its schema, and suppresses every figure.
struct Hiding<'a> {
    schema: &'a Value,
    hidden: usize,
}

impl<'a> Hiding<'a> {
    fn hide(&mut self, schema: &'a Value, value: &mut Value) {
        let schema = self.resolved(schema);
        if is_figure(schema) {
            *value = Value::from("suppressed");
            self.hidden += 1;
            return;
        }
        for choice in ["anyOf", "oneOf"] {
            for option in schema[choice].as_array().into_iter().flatten() {
                if self.fits(self.resolved(option), value) {
                    self.hide(option, value);
                }
            }
        }
        match value {
            Value::Object(fields) => {
                for (key, field) in fields {
                    if let Some(of) = schema["properties"].get(key) {
                        self.hide(of, field);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    if schema["items"].is_object() {
                        self.hide(&schema["items"], item);
                    }
                }
            }
            _ => {}
        }
    }

    fn resolved(&self, schema: &'a Value) -> &'a Value {
        let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"));
        match reference.and_then(Value::as_str) {
            Some(name) => self.resolved(self.schema.pointer(name.trim_start_matches('#')).unwrap()),
            None => schema,
        }
    }

    /// Whether a choice is the one that the value took.
    fn fits(&self, option: &'a Value, value: &Value) -> bool {
        if is_figure(option) {
            return !value.is_null();
        }
        let choices = ["anyOf", "oneOf"]
            .into_iter()
            .filter_map(|choice| option[choice].as_array())
            .flatten();
        if choices
            .map(|option| self.resolved(option))
            .any(|option| self.fits(option, value))
        {
            return true;
        }
        option["properties"].as_object().is_some_and(|fields| {
            fields.iter().all(|(key, field)| match field.get("const") {
                Some(constant) => value.get(key) == Some(constant),
                None => true,
            }) && option["required"]
                .as_array()
                .into_iter()
                .flatten()
                .all(|key| value.get(key.as_str().unwrap()).is_some())
        })
    }
}

/// A figure may be one of the four words, which are one definition.
fn is_figure(schema: &Value) -> bool {
    let mut options = schema["oneOf"].as_array().into_iter().flatten();
    options.any(|option| option["$ref"] == "#/$defs/NotANumber")
}

/// Compares what was made with the committed file, or writes that file when asked.
pub(crate) fn compare(name: &str, made: &str) {
    let path = root().join("tests/fixtures/pages").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, made).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == made,
        "tests/fixtures/pages/{name} is not what is made today: run with BLESS=1 and look at the difference"
    );
}
