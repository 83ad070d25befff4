//! Counts, each of its own kind, so that contacts never add up to people.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

use super::number::{LARGEST_WHOLE, Number, Quantity};
use crate::invalid_value::InvalidValue;
use crate::language::Words;

macro_rules! count_type {
    ($(#[$meta:meta])* $name:ident, $description:literal $(, ranges: $ranges:literal)?) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
        pub struct $name(pub u64);

        impl $name {
            /// Adds; stays at the largest number rather than overflow.
            #[must_use]
            pub fn plus(self, other: Self) -> Self {
                Self(self.0.saturating_add(other.0))
            }
        }

        impl crate::sealed::Sealed for $name {}

        impl Quantity for $name {
            $(const HAS_RANGES: bool = $ranges;)?

            fn from_number(number: Number) -> Result<Self, InvalidValue> {
                number.whole().map(Self).ok_or_else(|| not_a_count(number))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::from_number(Number::deserialize(deserializer)?).map_err(serde::de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "description": $description, "type": "integer", "minimum": 0, "maximum": LARGEST_WHOLE })
            }
        }
    };
}

count_type!(
    /// Different people, each counted once.
    #[doc(alias = "personen")]
    #[doc(alias = "bereik")]
    People,
    "Different people, each counted once.",
    ranges: true
);
count_type!(
    /// Registered participations; one person can have many.
    #[doc(alias = "contactmomenten")]
    Contacts,
    "Registered participations; one person can have many."
);
count_type!(
    /// Heads counted without knowing whose; never people.
    #[doc(alias = "anonieme bezoeken")]
    AnonymousAttendances,
    "Heads counted without knowing whose; they never become people."
);
count_type!(
    /// Meetings held.
    #[doc(alias = "bijeenkomsten")]
    Meetings,
    "Meetings held."
);
count_type!(
    /// Services delivered to somebody by themselves: a visit at home, a repair, a ride, a conversation.
    #[doc(alias = "diensten")]
    Services,
    "Services delivered to somebody by themselves: a visit at home, a repair, a ride, a conversation."
);
count_type!(
    /// Time in whole minutes.
    #[doc(alias = "minuten")]
    Minutes,
    "Time in whole minutes."
);
count_type!(
    /// Answers given to a survey question.
    #[doc(alias = "respons")]
    Responses,
    "Answers given to a survey question."
);
count_type!(
    /// People who moved from one role to another, once per person and pair of roles.
    #[doc(alias = "rolverschuivingen")]
    Movements,
    "People who moved from one role to another, once per person and pair of roles.",
    ranges: true
);

count_type!(
    /// Records that were read from a file.
    #[doc(alias = "regels")]
    RecordsRead,
    "Records that were read."
);

fn not_a_count(number: Number) -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!("`{number}` is geen geheel getal van nul of meer"),
            format!("`{number}` is not a whole number of zero or more"),
        ),
        Words::new(
            "schrijf een geheel getal, of `unknown` als het niet bekend is",
            "write a whole number, or `unknown` when it is not known",
        ),
    )
}
