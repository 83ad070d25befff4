//! The types of many documents at once, each under its own name.

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::hoist::hoist;
use super::tools::{names_its_schema, settings, title_each};
use super::{readers, signs, tools};

/// Adds a document or record to a bundle, and gives its name there.
pub(in crate::format) type Define = fn(&mut SchemaGenerator) -> String;

/// Adds the type of a document or record to a bundle, and gives its name there.
pub(in crate::format) fn define<T: JsonSchema>(generator: &mut SchemaGenerator) -> String {
    generator.subschema_for::<T>();
    T::schema_name().into_owned()
}

/// The types of documents and records, and all that they refer to; `within` is what a reference begins with.
pub(in crate::format) fn bundle(
    documents: &[Define],
    records: &[Define],
    within: &'static str,
) -> (Vec<String>, Map<String, Value>) {
    let path = within.trim_start_matches('#').trim_end_matches('/');
    let mut generator = settings()
        .with(|settings| settings.definitions_path = path.into())
        .into_generator();
    let names: Vec<String> = documents
        .iter()
        .chain(records)
        .map(|define| define(&mut generator))
        .collect();
    let mut types = generator.take_definitions(true);
    prepare(&mut types, within);
    for name in names.iter().take(documents.len()) {
        if let Some(schema) = types.get_mut(name) {
            names_its_schema(schema);
        }
    }
    (names, types)
}

/// Gives every type its title and every choice its name.
fn prepare(types: &mut Map<String, Value>, within: &str) {
    title_each(types);
    let mut named = Vec::new();
    for (name, schema) in types.iter_mut() {
        readers::for_readers(schema);
        tools::for_tools(schema, &tools::spaced(name));
        signs::as_texts(schema);
        hoist(schema, within, &mut named);
    }
    types.extend(named);
    let told: Vec<(String, Value)> = types
        .iter()
        .filter_map(|(name, schema)| Some((name.clone(), discriminator(schema, types, within)?)))
        .collect();
    for (name, discriminator) in told {
        if let Some(Value::Object(fields)) = types.get_mut(&name) {
            fields.insert("discriminator".to_owned(), discriminator);
        }
    }
}

/// By which field the choices of a type are told apart, where all of them name their kind.
fn discriminator(schema: &Value, types: &Map<String, Value>, within: &str) -> Option<Value> {
    const TAG: &str = "kind";
    let mut mapping = Map::new();
    for choice in schema.get("oneOf")?.as_array()? {
        let reference = choice.get("$ref")?.as_str()?;
        let named = types.get(reference.strip_prefix(within)?)?;
        let kind = named.pointer(&format!("/properties/{TAG}/const"))?.as_str()?;
        mapping.insert(kind.to_owned(), Value::String(reference.to_owned()));
    }
    Some(json!({ "propertyName": TAG, "mapping": mapping }))
}
