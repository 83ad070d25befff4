//! Reading the facts of a finding: each once.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};

/// Reads facts and refuses one that comes twice; a plain map would quietly keep the last.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, String>, D::Error> {
    struct Facts;

    impl<'de> Visitor<'de> for Facts {
        type Value = BTreeMap<String, String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object of facts, each written once")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut facts = BTreeMap::new();
            while let Some((name, fact)) = access.next_entry::<String, String>()? {
                match facts.entry(name) {
                    Entry::Vacant(place) => drop(place.insert(fact)),
                    Entry::Occupied(_) => return Err(A::Error::custom("a fact is written twice")),
                }
            }
            Ok(facts)
        }
    }

    deserializer.deserialize_map(Facts)
}
