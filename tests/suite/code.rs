//! Codes as they stand in documents: their schema and their reader agree.
//!
//! 1. Each example of a schema is valid under it, is read, and is written back as it was.
//! 2. What is read is valid under the schema, for random texts near to valid ones.
//! 3. What is valid under the schema is read, except where a check goes beyond patterns (`BEYOND_PATTERNS`).
//! 4. Each closed list has a described value in its schema for every code, and no others.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::code::{
    BbvIndicator, BbvNumber, Beacon, BoundaryChange, Cpv, CriterionType, Edition, EffectLadderLevel,
    FixedKind, InfluenceStep, InterventionRecognition, Kvk, LotId, LotKind, NormCode, NoticeId,
    NoticeSubtype, NoticeVersion, Oin, OinRegister, ProcedureId, ProfessionalCharacteristic,
    PublicationNumber, Region, RegionCode, RegionLevel, Rsin, SocialObjective, StrategicAim, TaskField,
    TaskFieldCode, ThresholdKind, VatId, WeightKind, WmoGoal,
};
use vernieuwend_verantwoorden::value::InvalidValue;

/// Types whose reader refuses more than a pattern can say.
const BEYOND_PATTERNS: [&str; 3] = ["Rsin", "Oin", "VatId"];

/// A type seen from outside: its name, its schema, its format, and what reading a text gives.
struct Text {
    name: String,
    format: String,
    schema: Validator,
    example: Value,
    read: fn(&Value) -> Option<Value>,
}

fn text<T>() -> Text
where
    T: JsonSchema + DeserializeOwned + Serialize + FromStr<Err = InvalidValue> + Display + Debug + PartialEq,
{
    let schema = schema_for!(T).to_value();
    assert!(schema["pattern"].is_string(), "{schema}");
    Text {
        name: T::schema_name().into_owned(),
        format: schema["format"].as_str().unwrap().to_owned(),
        example: schema["examples"][0].clone(),
        schema: jsonschema::validator_for(&schema).unwrap(),
        read: |value| {
            let from_document: Option<T> = serde_json::from_value(value.clone()).ok();
            let from_text: Option<T> = value.as_str().and_then(|text| text.parse().ok());
            assert_eq!(from_document, from_text, "{value}");
            let read = from_document?;
            let written = serde_json::to_value(&read).unwrap();
            assert_eq!(written, Value::from(read.to_string()));
            Some(written)
        },
    }
}

fn texts() -> Vec<Text> {
    vec![
        text::<RegionCode>(),
        text::<Kvk>(),
        text::<Rsin>(),
        text::<Oin>(),
        text::<VatId>(),
        text::<Cpv>(),
        text::<TaskFieldCode>(),
        text::<NormCode>(),
        text::<NoticeId>(),
        text::<ProcedureId>(),
        text::<NoticeVersion>(),
        text::<PublicationNumber>(),
        text::<LotId>(),
    ]
}

#[test]
fn every_example_is_valid_is_read_and_is_written_back_as_it_was() {
    let mut formats = Vec::new();
    for text in texts() {
        assert!(text.schema.is_valid(&text.example), "{}", text.name);
        assert_eq!(
            (text.read)(&text.example),
            Some(text.example.clone()),
            "{}",
            text.name
        );
        formats.push(text.format);
    }
    let count = formats.len();
    formats.sort();
    formats.dedup();
    assert_eq!(formats.len(), count, "every format has a name of its own");
}

#[test]
fn where_the_reader_refuses_more_than_the_schema_there_is_a_case() {
    for (name, value) in [
        ("Rsin", "123456789"),
        ("Oin", "00000001123456789000"),
        ("VatId", "NL123456789B90"),
    ] {
        let value = Value::from(value);
        let text = texts().into_iter().find(|text| text.name == name).unwrap();
        assert!(
            text.schema.is_valid(&value) && (text.read)(&value).is_none(),
            "{name}"
        );
    }
}

#[test]
fn numbers_are_read_exactly_within_the_bounds_of_their_schema() {
    fn agree<T: JsonSchema + DeserializeOwned>() {
        let schema = schema_for!(T).to_value();
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(validator.is_valid(&schema["examples"][0]));
        for number in -3..3_000_i64 {
            let value = Value::from(number);
            let read = serde_json::from_value::<T>(value.clone()).is_ok();
            assert_eq!(read, validator.is_valid(&value), "{number}");
        }
    }
    agree::<Edition>();
    agree::<BbvNumber>();
}

#[test]
fn every_closed_list_is_described_in_its_schema_and_has_names_in_two_languages() {
    fn agree<T>(all: &[T], code: fn(T) -> &'static str, label: fn(T, Language) -> &'static str)
    where
        T: Copy + Debug + PartialEq + Display,
        T: JsonSchema + DeserializeOwned + Serialize + FromStr<Err = InvalidValue>,
    {
        let schema = schema_for!(T).to_value();
        let values = schema["oneOf"].as_array().unwrap();
        let codes: Vec<&str> = values
            .iter()
            .map(|value| value["const"].as_str().unwrap())
            .collect();
        assert_eq!(codes, all.iter().map(|one| code(*one)).collect::<Vec<_>>());
        for value in values.iter().chain([&schema]) {
            let description = value["description"].as_str().unwrap();
            assert!(
                description.ends_with('.') && !description.contains(['`', '[']),
                "{description}"
            );
        }
        for one in all {
            assert_eq!(code(*one).parse::<T>().unwrap(), *one);
            assert_eq!(serde_json::to_value(one).unwrap(), Value::from(code(*one)));
            assert_eq!(serde_json::from_value::<T>(code(*one).into()).unwrap(), *one);
            assert_eq!(one.to_string(), code(*one));
            for language in [Language::Nl, Language::En] {
                let label = label(*one, language);
                assert!(
                    !label.is_empty() && !label.contains("  ") && !label.ends_with('.'),
                    "{label}"
                );
            }
        }
        let mut labels: Vec<&str> = all.iter().map(|one| label(*one, Language::Nl)).collect();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), all.len(), "two values with one name");
        let unknown = "no such code".parse::<T>().unwrap_err();
        let message = serde_json::from_value::<T>("no such code".into()).unwrap_err();
        assert_eq!(message.to_string(), unknown.to_string());
    }
    macro_rules! agree {
        ($($list:ident)+) => { $(agree($list::ALL, $list::code, $list::label);)+ };
    }
    agree!(RegionLevel BoundaryChange OinRegister WmoGoal LotKind CriterionType WeightKind FixedKind);
    agree!(ThresholdKind StrategicAim SocialObjective NoticeSubtype Beacon ProfessionalCharacteristic);
    agree!(InfluenceStep EffectLadderLevel InterventionRecognition);
}

#[test]
fn codes_with_their_year_are_closed_objects_described_without_markup() {
    for schema in [
        schema_for!(Region),
        schema_for!(TaskField),
        schema_for!(BbvIndicator),
    ] {
        let schema = schema.to_value();
        assert_eq!(schema["additionalProperties"], Value::from(false));
        let properties = schema["properties"].as_object().unwrap();
        assert_eq!(schema["required"].as_array().unwrap().len(), properties.len());
        for described in properties.values().chain([&schema]) {
            let description = described["description"].as_str().unwrap();
            assert!(
                description.ends_with('.') && !description.contains(['`', '[']),
                "{description}"
            );
        }
    }
}

/// A text near to a valid one: some characters replaced, one inserted, one left out, or the end cut off.
fn near(example: String) -> impl Strategy<Value = String> {
    let length = example.chars().count();
    let letter = prop_oneof![
        proptest::sample::select("0123456789".chars().collect::<Vec<_>>()),
        proptest::sample::select("abcdNLGMWKBUOTARPS-.: \n\u{660}é".chars().collect::<Vec<_>>()),
        any::<char>(),
    ];
    let edits = proptest::collection::vec((0..=length, letter, 0..4_u8), 0..4);
    edits.prop_map(move |edits| {
        let mut letters: Vec<char> = example.chars().collect();
        for (place, letter, kind) in edits {
            let place = place.min(letters.len());
            match kind {
                0 => letters.insert(place, letter),
                1 if place < letters.len() => {
                    letters.remove(place);
                }
                2 => letters.truncate(place),
                _ if place < letters.len() => letters[place] = letter,
                _ => letters.push(letter),
            }
        }
        letters.into_iter().collect()
    })
}

#[test]
fn schema_and_reader_agree_on_texts_near_to_valid_ones() {
    for text in texts() {
        let exact = !BEYOND_PATTERNS.contains(&text.name.as_str());
        let example = text.example.as_str().unwrap().to_owned();
        let (mut taken, mut refused) = (0, 0);
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        for _ in 0..2_000 {
            let near = near(example.clone()).new_tree(&mut runner).unwrap().current();
            let value = Value::from(near);
            let read = (text.read)(&value).is_some();
            let valid = text.schema.is_valid(&value);
            assert!(valid || !read, "{} reads {value}, the schema does not", text.name);
            assert!(
                read || !valid || !exact,
                "{} refuses {value}, the schema does not",
                text.name
            );
            if read { taken += 1 } else { refused += 1 }
        }
        assert!(
            taken > 100 && refused > 100,
            "{}: {taken} taken, {refused} refused",
            text.name
        );
    }
}
