//! A document that exists only for the tests of this room, with one of everything.
#![allow(unreachable_pub, reason = "the macro for text types makes public types")]

mod bad_input;
mod faults;
mod versions;
mod whole;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::entries::Entries;
use crate::value::extensions::Extensions;

pub(super) fn check_code(text: &str) -> Result<(), InvalidValue> {
    // Like an eleven-test: the pattern lets more in.
    if text.len() == 3 && text.bytes().all(|b| b.is_ascii_digit()) && text != "000" {
        return Ok(());
    }
    Err(InvalidValue::new(
        Words::new(
            format!("{} is geen code", shown(text)),
            format!("{} is not a code", shown(text)),
        ),
        Words::new("schrijf drie cijfers", "write three digits"),
    ))
}

text_type! {
    /// A code of three digits.
    Code { format: "test-code", pattern: r"^\d{3}$", example: "123", check: check_code }
}

/// A document with one of everything.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Sample {
    pub(super) document: DocumentName<Sample>,
    pub(super) format_version: FormatVersion,
    pub(super) id: Code,
    pub(super) title: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) parts: Vec<Part>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) colour: Option<Colour>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) figure: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) pair: Option<(i64, f64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) shape: Option<Shape>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) outcome: Option<Outcome>,
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub(super) targets: Entries<Code, u8>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) plain: BTreeMap<Code, u8>,
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub(super) extensions: Extensions,
}

/// A part, which may have parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Part {
    pub(super) id: Code,
    #[serde(default)]
    pub(super) open: bool,
    #[serde(default)]
    pub(super) heads: Option<u32>,
    #[serde(default)]
    pub(super) parts: Option<Vec<Part>>,
}

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Colour {
    /// As the sky.
    Blue,
    /// As grass.
    Green,
    DarkRed,
}

/// A number or a word.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Figure {
    Number(f64),
    Word(Word),
}

/// Why there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Word {
    Unknown,
    NotMeasured,
}

/// Named by its only field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub(super) enum Shape {
    /// Has a width.
    Circle { width: u8 },
    /// Has two.
    Box { width: u8, height: u8 },
}

/// Named by a tag beside its content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Outcome {
    /// Measured.
    Measured(Part),
    /// Told.
    Told(String),
}

impl Sealed for Sample {}

impl Document for Sample {
    const NAME: &'static str = "sample";
    const DUTCH: &'static str = "voorbeeld";
}

/// A text of a sample with one of everything, and nothing wrong.
pub(super) const FULL: &str = r#"{
  "document": "sample",
  "formatVersion": "1.0",
  "id": "123",
  "title": "Een \"voorbeeld\" met é",
  "parts": [
    {"id": "001", "open": true, "heads": 7, "parts": [{"id": "002"}]},
    {"id": "003", "heads": null}
  ],
  "colour": "dark-red",
  "figure": "not-measured",
  "pair": [-1, 2.5],
  "shape": {"box": {"width": 1, "height": 255}},
  "outcome": {"kind": "measured", "of": {"id": "004"}},
  "targets": {"100": 1, "200": 2},
  "plain": {"300": 3},
  "extensions": {"any": [{"thing": 1e3}]}
}
"#;

/// Takes the marks `¦` out of a text, and gives the lines and columns where they stood. Counted in another way
/// than the library counts.
pub(super) fn marked(text: &str) -> (String, Vec<String>) {
    let mut places = Vec::new();
    let mut before = String::new();
    for (index, piece) in text.split('¦').enumerate() {
        if index > 0 {
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            places.push(format!("{line}:{column}"));
        }
        before.push_str(piece);
    }
    (before, places)
}
