//! A JSON Schema as the second look needs it: references resolved, keywords looked up once.
//!
//! Only the keywords that our own schemas use are known: `$ref`, alone or as the one part of `allOf`, `type`, `enum`, `const`, `format`, numeric
//! ranges, lengths, `items`, `prefixItems`, `properties`, `required`, `additionalProperties`,
//! `patternProperties`, `propertyNames`, `oneOf` and `anyOf`. A keyword that is not known refuses nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::format::scalars::{Check, check_of, format_of};
use crate::format::tree::Kind;
use crate::value::LARGEST_WHOLE;

/// Which kinds of value are let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kinds(u8);

/// The number of a shape among the [`Shapes`].
pub(super) type ShapeId = usize;

/// What one place in a document must look like.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    pub(super) kinds: Kinds,
    /// The texts to choose from; any text when there are none.
    pub(super) choices: Option<Vec<String>>,
    pub(super) check: Option<Check>,
    pub(super) range: Range,
    pub(super) characters: Length,
    pub(super) items: Length,
    pub(super) item: Option<ShapeId>,
    pub(super) first_items: Vec<ShapeId>,
    pub(super) fields: BTreeMap<String, ShapeId>,
    pub(super) required: Vec<String>,
    /// Whether no other fields may be there.
    pub(super) closed: bool,
    /// What other fields look like.
    pub(super) others: Option<ShapeId>,
    /// What the names of other fields look like.
    pub(super) names: Option<ShapeId>,
    /// When there are any, one of these shapes instead of this one.
    pub(super) branches: Vec<ShapeId>,
}

/// Which numbers are let in.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Range {
    pub(super) whole: Option<(i128, i128)>,
    pub(super) least: Option<f64>,
    pub(super) most: Option<f64>,
    pub(super) above: Option<f64>,
    pub(super) below: Option<f64>,
}

/// How many characters or items are let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Length {
    pub(super) least: Option<u64>,
    pub(super) most: Option<u64>,
}

/// All shapes of a document.
#[derive(Debug)]
pub(super) struct Shapes {
    shapes: Vec<Shape>,
}

impl Shapes {
    /// The shape of the whole document.
    pub(super) const ROOT: ShapeId = 0;

    /// Takes a schema in.
    pub(super) fn of(schema: &Value) -> Self {
        let mut taker = Taker {
            root: schema,
            shapes: Vec::new(),
            definitions: BTreeMap::new(),
        };
        taker.take(schema);
        Self { shapes: taker.shapes }
    }

    /// The shape with this number.
    pub(super) fn get(&self, id: ShapeId) -> Option<&Shape> {
        self.shapes.get(id)
    }

    /// The shapes of which one must fit: the shape itself, or its branches and theirs.
    pub(super) fn alternatives(&self, id: ShapeId) -> Vec<&Shape> {
        // A schema that refers to itself without a step in between would never end; ours don't.
        const DEEPEST: usize = 16;
        let mut found = Vec::new();
        let mut due = vec![(id, 0)];
        while let Some((id, depth)) = due.pop() {
            match self.get(id) {
                Some(shape) if shape.branches.is_empty() || depth >= DEEPEST => found.push(shape),
                Some(shape) => due.extend(shape.branches.iter().rev().map(|branch| (*branch, depth + 1))),
                None => {}
            }
        }
        found
    }
}

impl Kinds {
    const NAMES: [(&'static str, u8); 7] = [
        ("null", 1),
        ("boolean", 2),
        ("integer", 4),
        ("number", 8),
        ("string", 16),
        ("array", 32),
        ("object", 64),
    ];

    /// No kind at all.
    pub(super) const NONE: Self = Self(0);

    fn named(name: &str) -> Self {
        Self(
            Self::NAMES
                .iter()
                .find(|(other, _)| *other == name)
                .map_or(0, |(_, bit)| *bit),
        )
    }

    fn of_value(value: &Value) -> Self {
        Self::named(match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        })
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The kinds, less `null`: it is let in for what may be left out, and nobody needs advice to write it.
    pub(super) fn without_null(self) -> Self {
        Self(self.0 & !1)
    }

    /// The schema names of the kinds that are let in.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMES
            .into_iter()
            .filter(move |(_, bit)| self.0 & bit != 0)
            .map(|(name, _)| name)
    }

    /// Whether a value of this kind is let in; of a number it matters how it is written.
    pub(super) fn admit(self, kind: Kind, raw: &str) -> bool {
        let whole = raw != "-0" && !raw.contains(['.', 'e', 'E']);
        let bits = match kind {
            Kind::Null => 1,
            Kind::Bool => 2,
            Kind::Number => 8 | if whole { 4 } else { 0 },
            Kind::Text => 16,
            Kind::List => 32,
            Kind::Object => 64,
        };
        self.0 & bits != 0
    }
}

impl Default for Kinds {
    /// Every kind.
    fn default() -> Self {
        Self(127)
    }
}

struct Taker<'s> {
    root: &'s Value,
    shapes: Vec<Shape>,
    /// Definitions that have been taken in, or are being.
    definitions: BTreeMap<&'s str, ShapeId>,
}

impl<'s> Taker<'s> {
    fn take(&mut self, schema: &'s Value) -> ShapeId {
        // A reference that says something of its own stands within `allOf`.
        let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref"));
        let reference = reference.and_then(Value::as_str);
        let target = reference.and_then(|name| Some((name, self.root.pointer(name.strip_prefix('#')?)?)));
        if let Some((name, target)) = target {
            if let Some(id) = self.definitions.get(name) {
                return *id;
            }
            // Known before it is taken in, so that a definition may refer to itself.
            self.definitions.insert(name, self.shapes.len());
            return self.take(target);
        }
        let id = self.shapes.len();
        self.shapes.push(Shape::default());
        let shape = self.shape(schema);
        if let Some(place) = self.shapes.get_mut(id) {
            *place = shape;
        }
        id
    }

    fn shape(&mut self, schema: &'s Value) -> Shape {
        let number = |key: &str| schema.get(key).and_then(Value::as_f64);
        let count = |key: &str| schema.get(key).and_then(Value::as_u64);
        let format = format_of(schema);
        let mut taken = Shape {
            kinds: kinds(schema),
            choices: choices(schema),
            check: format.and_then(check_of),
            range: Range {
                whole: format.and_then(whole),
                least: number("minimum"),
                most: number("maximum"),
                above: number("exclusiveMinimum"),
                below: number("exclusiveMaximum"),
            },
            characters: Length {
                least: count("minLength"),
                most: count("maxLength"),
            },
            items: Length {
                least: count("minItems"),
                most: count("maxItems"),
            },
            ..Shape::default()
        };
        taken.item = schema.get("items").map(|items| self.take(items));
        taken.first_items = self.take_all(schema.get("prefixItems"));
        for (name, field) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let id = self.take(field);
            taken.fields.insert(name.clone(), id);
        }
        taken.required = texts(schema.get("required"));
        taken.names = schema.get("propertyNames").map(|names| self.take(names));
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let pattern = patterns.and_then(|patterns| patterns.values().next());
        match (pattern, schema.get("additionalProperties")) {
            // The names can't be held against the pattern here; their values can be looked at.
            (None, Some(Value::Bool(false))) => taken.closed = true,
            (Some(values), _) | (None, Some(values)) => taken.others = Some(self.take(values)),
            (None, None) => {}
        }
        taken.branches = self.take_all(schema.get("oneOf").or_else(|| schema.get("anyOf")));
        taken
    }

    fn take_all(&mut self, schemas: Option<&'s Value>) -> Vec<ShapeId> {
        schemas
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|schema| self.take(schema))
            .collect()
    }
}

fn kinds(schema: &Value) -> Kinds {
    let all = |values: &[Value], of: fn(&Value) -> Kinds| values.iter().map(of).fold(Kinds::NONE, Kinds::and);
    match (schema.get("type"), schema.get("enum"), schema.get("const")) {
        (Some(Value::String(name)), ..) => Kinds::named(name),
        (Some(Value::Array(names)), ..) => all(names, |name| Kinds::named(name.as_str().unwrap_or_default())),
        (None, Some(Value::Array(values)), _) => all(values, Kinds::of_value),
        (None, _, Some(value)) => Kinds::of_value(value),
        _ => Kinds::default(),
    }
}

fn choices(schema: &Value) -> Option<Vec<String>> {
    match schema.get("const") {
        Some(value) => value.as_str().map(|text| vec![text.to_owned()]),
        None => schema.get("enum").map(|values| texts(Some(values))),
    }
}

fn texts(values: Option<&Value>) -> Vec<String> {
    let values = values.and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The range of the whole numbers that schemars names by a format.
fn whole(format: &str) -> Option<(i128, i128)> {
    Some(match format {
        "uint8" => (0, u8::MAX.into()),
        "uint16" => (0, u16::MAX.into()),
        "uint32" => (0, u32::MAX.into()),
        "uint64" | "uint" => (0, LARGEST_WHOLE.into()),
        "int8" => (i8::MIN.into(), i8::MAX.into()),
        "int16" => (i16::MIN.into(), i16::MAX.into()),
        "int32" => (i32::MIN.into(), i32::MAX.into()),
        "int64" | "int" => (i64::MIN.into(), i64::MAX.into()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_definition_may_refer_to_itself() {
        let schema = serde_json::json!({
            "$defs": {"Goal": {"type": "object", "properties": {"goals": {"type": "array", "items": {"$ref": "#/$defs/Goal"}}}}},
            "$ref": "#/$defs/Goal",
        });
        let shapes = Shapes::of(&schema);
        let goal = shapes.get(Shapes::ROOT).unwrap();
        let goals = shapes.get(goal.fields["goals"]).unwrap();
        assert_eq!(goals.item, Some(Shapes::ROOT));
    }

    #[test]
    fn branches_within_branches_are_one_list_in_order() {
        let schema = serde_json::json!({"anyOf": [
            {"oneOf": [{"const": "a"}, {"const": "b"}]}, {"type": "null"}, {"type": ["number", "boolean"]}
        ]});
        let shapes = Shapes::of(&schema);
        let kinds: Vec<Vec<_>> = shapes
            .alternatives(Shapes::ROOT)
            .iter()
            .map(|shape| shape.kinds.names().collect())
            .collect();
        assert_eq!(
            kinds,
            [
                vec!["string"],
                vec!["string"],
                vec!["null"],
                vec!["boolean", "number"]
            ]
        );
    }

    #[test]
    fn a_whole_number_is_one_by_how_it_is_written() {
        let integer = Kinds::named("integer");
        for (raw, admitted) in [
            ("0", true),
            ("-7", true),
            ("1.0", false),
            ("1e2", false),
            ("-0", false),
        ] {
            assert_eq!(integer.admit(Kind::Number, raw), admitted, "{raw}");
            assert_eq!(serde_json::from_str::<i64>(raw).is_ok(), admitted, "{raw}");
        }
        assert!(!integer.admit(Kind::Text, "0"));
    }
}
