//! Personal data are found in whatever text they stand.
//!
//! 1. A telephone number in any text of any kind of document is found at its place, or it cannot be read there because
//!    the text is a code, an id, a day or the like.
//! 2. What the library makes of the shipped data holds none.
//! 3. The same documents show that every kind of id is looked up somewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vernieuwend_verantwoorden::account::Disclosure;
use vernieuwend_verantwoorden::engine::release::WhyNoRelease;
use vernieuwend_verantwoorden::engine::wording::TraceKind;
use vernieuwend_verantwoorden::finding::Pointer;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::mapping::Mapping;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::{Assessment, TenderOffer};
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::report::{Comparison, EffectReport, ReleaseLedger, ReleaseProof, RollUp};
use vernieuwend_verantwoorden::rules::{Check, FindingsDocument, personal_data_in, stops_publication};
use vernieuwend_verantwoorden::value::document::Document;

use crate::given::{World, documents, reports};

/// What is put into every text.
const PHONE: &str = "bel 06-12345678";
/// So many alternatives of a choice are tried.
const MOST_ALTERNATIVES: usize = 12;

/// Makes documents that hold every field that the schema knows.
struct Maker<'s> {
    schema: &'s Value,
    /// Which alternative is taken, where there are several.
    turn: usize,
}

impl Maker<'_> {
    fn make(&self, node: &Value) -> Value {
        let reference = node.get("$ref").or_else(|| node.pointer("/allOf/0/$ref"));
        if let Some(reference) = reference.and_then(Value::as_str) {
            return self.make(self.schema.pointer(reference.trim_start_matches('#')).unwrap());
        }
        for choice in ["oneOf", "anyOf"] {
            if let Some(all) = node[choice].as_array() {
                return self.make(&all[self.turn % all.len()]);
            }
        }
        if let Some(value) = node.get("const") {
            return value.clone();
        }
        if let Some(all) = node["enum"].as_array() {
            return all[self.turn % all.len()].clone();
        }
        let kind = match &node["type"] {
            Value::Array(kinds) => kinds[0].as_str(),
            kind => kind.as_str(),
        };
        match kind {
            Some("object") => self.object(node),
            Some("array") => self.array(node),
            Some("string") => {
                let example = node["examples"].as_array().and_then(|all| all.first());
                // Of marks that are no names a schema for generators lists the alternatives in a pattern.
                let marks = node["pattern"].as_str().and_then(|it| it.strip_prefix("^("));
                let mark = marks.map(|marks| marks.split('|').next().unwrap().replace('\\', "").into());
                example.cloned().or(mark).unwrap_or_else(|| "tekst".into())
            }
            Some("integer" | "number") => node.get("minimum").cloned().unwrap_or_else(|| 1.into()),
            Some("boolean") => true.into(),
            _ => Value::Null,
        }
    }

    fn object(&self, node: &Value) -> Value {
        let mut fields = serde_json::Map::new();
        for (name, field) in node["properties"].as_object().into_iter().flatten() {
            // Where the schema is, is for an editor: it is never read.
            if name != "$schema" {
                fields.insert(name.clone(), self.make(field));
            }
        }
        match &node["additionalProperties"] {
            Value::Bool(true) => drop(fields.insert("eigen".to_owned(), "tekst".into())),
            others @ Value::Object(_) => {
                let key = node.pointer("/propertyNames").map(|names| self.make(names));
                let key = key.and_then(|key| key.as_str().map(str::to_owned));
                fields.insert(key.unwrap_or_else(|| "sleutel".to_owned()), self.make(others));
            }
            _ => {}
        }
        fields.into()
    }

    fn array(&self, node: &Value) -> Value {
        let first = node["prefixItems"].as_array().into_iter().flatten();
        let mut items: Vec<Value> = first.map(|item| self.make(item)).collect();
        if node["items"].is_object() {
            items.push(self.make(&node["items"]));
        }
        items.into()
    }
}

/// Every text in a document, with its place.
fn texts(json: &Value, at: &mut Pointer, found: &mut Vec<Pointer>) {
    match json {
        Value::String(_) => found.push(at.clone()),
        Value::Object(fields) => {
            for (name, value) in fields {
                at.push(name);
                texts(value, at, found);
                at.pop();
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at.push_index(index);
                texts(item, at, found);
                at.pop();
            }
        }
        _ => {}
    }
}

/// A place without the numbers of its items.
fn field(pointer: &Pointer) -> String {
    let step = |step: String| {
        if step.parse::<usize>().is_ok() {
            "*".to_owned()
        } else {
            step
        }
    };
    pointer.segments().map(step).collect::<Vec<_>>().join("/")
}

/// What the screen finds in a document; none when it cannot be read.
type Screen = fn(&str) -> Option<Vec<(Pointer, TraceKind)>>;

fn screened<T: Document>(text: &str) -> Option<Vec<(Pointer, TraceKind)>> {
    let document = format::read::<T>(text).ok()?.into_document();
    let found = personal_data_in(&document);
    Some(found.into_iter().map(|it| (it.pointer, it.kind)).collect())
}

/// The same, and the check finds exactly as much.
fn checked<T: Check>(text: &str) -> Option<Vec<(Pointer, TraceKind)>> {
    let found = screened::<T>(text)?;
    let document = format::read::<T>(text).unwrap().into_document();
    let findings = document.findings(T::Context::default());
    let told = findings.with_code("personal-data-in-text");
    let told: BTreeSet<(Pointer, String)> = told
        .map(|it| (it.pointer.clone(), it.facts["kind"].clone()))
        .collect();
    let screened = found
        .iter()
        .map(|(pointer, kind)| (pointer.clone(), kind.code().to_owned()));
    assert_eq!(told, screened.collect::<BTreeSet<_>>());
    Some(found)
}

fn screen(kind: &str) -> Screen {
    match kind {
        "policy-framework" => checked::<PolicyFramework>,
        "plan" => checked::<Plan>,
        "narrative" => checked::<Narrative>,
        "tender-offer" => checked::<TenderOffer>,
        "assessment" => checked::<Assessment>,
        "effect-report" => checked::<EffectReport>,
        "comparison" => screened::<Comparison>,
        "roll-up" => checked::<RollUp>,
        "release-ledger" => screened::<ReleaseLedger>,
        "release-proof" => screened::<ReleaseProof>,
        "findings" => screened::<FindingsDocument>,
        "mapping" => screened::<Mapping>,
        other => panic!("{other} is a new kind of document: say here how it is read"),
    }
}

/// Puts a telephone number into each text of a document that is not in `tried` yet; adds the fields where it could be
/// read, and those where it could not.
fn put_everywhere(kind: &str, document: &Value, tried: &mut BTreeMap<String, bool>) {
    let (screen, mut places) = (screen(kind), Vec::new());
    texts(document, &mut Pointer::root(), &mut places);
    for place in places {
        let field = field(&place);
        if tried.contains_key(&field) {
            continue;
        }
        let mut changed = document.clone();
        *changed.pointer_mut(place.as_str()).unwrap() = PHONE.into();
        let found = screen(&changed.to_string());
        if let Some(found) = &found {
            let here = (place, TraceKind::Phone);
            assert!(
                found.contains(&here),
                "{kind}: {field} is not screened: {found:?}"
            );
        }
        tried.insert(field, found.is_some());
    }
}

#[test]
fn a_telephone_number_in_any_text_of_any_document_is_found_or_cannot_be_read() {
    let shipped: Vec<(String, Value)> = (documents().into_iter().chain(reports()))
        .map(|given| (given.kind, serde_json::from_str(&given.text).unwrap()))
        .collect();
    for kind in format::documents() {
        let mut tried = BTreeMap::new();
        let schema = kind.types_schema();
        for turn in 0..MOST_ALTERNATIVES {
            let whole = Maker {
                schema: &schema,
                turn,
            }
            .make(&schema);
            if let Err(error) = kind.try_read(&whole.to_string()) {
                panic!("{}: {error}\n{:?}", kind.name, error.findings());
            }
            put_everywhere(kind.name, &whole, &mut tried);
        }
        for (_, document) in shipped.iter().filter(|(of, _)| of == kind.name) {
            put_everywhere(kind.name, document, &mut tried);
        }
        let (free, coded): (Vec<_>, Vec<_>) = tried.iter().partition(|(_, read)| **read);
        // A proof has two texts only: who reads it, and what others added.
        assert!(free.len() >= 2 && coded.len() >= 3, "{}: {tried:?}", kind.name);
    }
}

/// The kinds of ids in a document that the rule about references has no place to look up.
fn homeless<T: Check>(text: &str) -> Vec<String> {
    let document = format::read::<T>(text).unwrap().into_document();
    let findings = document.findings(T::Context::default());
    let unknown = findings.with_code("reference-unknown");
    // Such a kind is called by the name of its type, which begins with a capital.
    let messages = unknown.map(|it| it.message.en.clone());
    messages
        .filter(|message| message.starts_with(char::is_uppercase))
        .collect()
}

#[test]
fn every_kind_of_id_in_any_document_is_looked_up_somewhere() {
    for (name, homeless) in [
        (
            "policy-framework",
            homeless::<PolicyFramework> as fn(&str) -> Vec<String>,
        ),
        ("plan", homeless::<Plan>),
        ("narrative", homeless::<Narrative>),
        ("tender-offer", homeless::<TenderOffer>),
        ("assessment", homeless::<Assessment>),
        ("roll-up", homeless::<RollUp>),
        ("effect-report", homeless::<EffectReport>),
    ] {
        let kind = format::documents().iter().find(|kind| kind.name == name).unwrap();
        let schema = kind.types_schema();
        for turn in 0..MOST_ALTERNATIVES {
            let whole = Maker {
                schema: &schema,
                turn,
            }
            .make(&schema);
            assert_eq!(homeless(&whole.to_string()), [""; 0], "{name}");
        }
    }
}

#[test]
fn the_name_of_a_field_that_others_added_is_a_text_too() {
    let mut plan: Value = serde_json::from_str(&World::main().plan).unwrap();
    plan["extensions"] = serde_json::json!({"tool": {"jan@wijk.voorbeeld.nl": 1}});
    let found = screened::<Plan>(&plan.to_string()).unwrap();
    let place = Pointer::parse("/extensions/tool/jan@wijk.voorbeeld.nl").unwrap();
    assert_eq!(found, [(place, TraceKind::Email)]);
}

#[test]
fn what_is_made_of_the_shipped_data_may_leave() {
    let world = World::main();
    for (audience, report) in world.reports().into_iter().chain(world.protected()) {
        assert_eq!(stops_publication(&report, &BTreeSet::new()), [], "{audience}");
    }
    assert_eq!(personal_data_in(&world.ledger()), []);
}

#[test]
fn a_title_that_stops_a_report_stops_it_wherever_the_report_says_it() {
    let mut world = World::main();
    let mut plan: Value = serde_json::from_str(&world.plan).unwrap();
    let title = plan["activities"][0]["title"].as_str().unwrap().to_owned();
    plan["activities"][0]["title"] = format!("{title}, mail anja@wijk.voorbeeld.nl").into();
    world.plan = plan.to_string();
    let report = world.report();
    let stops = stops_publication(&report, &BTreeSet::new());
    let written: Value = serde_json::to_value(&report).unwrap();
    let mut places = Vec::new();
    texts(&written, &mut Pointer::root(), &mut places);
    places.retain(|place| {
        written
            .pointer(place.as_str())
            .unwrap()
            .as_str()
            .unwrap()
            .contains("anja@")
    });
    assert!(!places.is_empty());
    let stopped: BTreeSet<Pointer> = stops.iter().map(|it| it.pointer.clone()).collect();
    assert_eq!(stopped, places.into_iter().collect::<BTreeSet<_>>());
    // Who has read them all may let the report leave.
    assert_eq!(stops_publication(&report, &stopped), []);
    // And without that it does not leave, and names every place.
    let refused = world.try_protected(&Disclosure::k5()).unwrap_err();
    assert_eq!(refused.reason(), WhyNoRelease::PersonalData);
    assert!(
        stopped
            .iter()
            .all(|place| refused.message().nl.contains(place.as_str())),
        "{refused}"
    );
    assert!(
        world
            .try_protected(&Disclosure::k5().with_read_texts(stopped))
            .is_ok()
    );
}
