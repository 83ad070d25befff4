//! One walk over any document, which meets every text, id, count and amount by its type.
//!
//! A document is gone over the way it is written, so a field that is added is met without being listed anywhere. What
//! a leaf is, its type says: every type with a rule of its own is written under its name, and a text without a name is
//! free text. Only [`Citation`](crate::value::Citation) has both a name and free text.

mod trail;
mod walker;

use std::fmt;

use serde::Serialize;

pub(crate) use trail::Trail;

/// What a walk meets. Whoever visits says which kinds of leaves it looks at; the others pass by.
pub(crate) trait Visit {
    /// A text in which anything may stand.
    fn text(&mut self, _text: &str, _at: &Trail) {}

    /// The name of a field, where names are free as well; its place is that of what stands under it.
    fn key(&mut self, key: &str, at: &Trail) {
        self.text(key, at);
    }

    /// An id, and the name of the type that it is the id of: `Goal`.
    fn id(&mut self, _of: &'static str, _id: &str, _at: &Trail) {}

    /// A count, and the name of its type: `People`. A word that stands for a number is none.
    fn count(&mut self, _what: &'static str, _count: u64, _at: &Trail) {}

    /// An amount of money as it is written, in euros with two decimals.
    fn money(&mut self, _amount: &dyn fmt::Display, _at: &Trail) {}
}

/// What can be walked over: everything that can be written.
pub(crate) trait Walk {
    /// Meets every leaf once, in the order of the document.
    fn walk(&self, visitor: &mut dyn Visit);
}

impl<T: Serialize> Walk for T {
    fn walk(&self, visitor: &mut dyn Visit) {
        // Only a key that is no text ends a walk early, and no document has one: `every_leaf_is_met` shows it.
        let _ = self.serialize(&mut walker::Walker::new(visitor));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::*;
    use crate::narrative::Narrative;
    use crate::offer::{Assessment, TenderOffer};
    use crate::plan::Plan;
    use crate::policy::PolicyFramework;
    use crate::report::{EffectReport, RollUp};
    use crate::rules::testing::{typed, valid};

    /// Every leaf as one line: its pointer, and what it is.
    #[derive(Default)]
    struct Lines(BTreeMap<String, String>);

    impl Lines {
        fn of(document: &dyn Walk) -> Self {
            let mut lines = Self::default();
            document.walk(&mut lines);
            lines
        }

        fn add(&mut self, at: &Trail, what: String) {
            let before = self.0.insert(at.pointer().as_str().to_owned(), what);
            assert_eq!(before, None, "{} is met twice", at.pointer());
        }

        #[track_caller]
        fn has(&self, pointer: &str, what: &str) {
            assert_eq!(self.0.get(pointer).map(String::as_str), Some(what), "{pointer}");
        }
    }

    impl Visit for Lines {
        fn key(&mut self, _: &str, _: &Trail) {}

        fn text(&mut self, text: &str, at: &Trail) {
            self.add(at, format!("text {text}"));
        }

        fn id(&mut self, of: &'static str, id: &str, at: &Trail) {
            self.add(at, format!("{of} {id}"));
        }

        fn count(&mut self, what: &'static str, count: u64, at: &Trail) {
            self.add(at, format!("{what} {count}"));
        }

        fn money(&mut self, amount: &dyn fmt::Display, at: &Trail) {
            self.add(at, format!("money {amount}"));
        }
    }

    /// The leaves of a document as any reader of JSON sees them.
    fn leaves(json: &Value, at: &str, found: &mut BTreeMap<String, Value>) {
        let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
        match json {
            Value::Object(fields) => {
                for (key, value) in fields {
                    leaves(value, &format!("{at}/{}", escaped(key)), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    leaves(item, &format!("{at}/{index}"), found);
                }
            }
            leaf => drop(found.insert(at.to_owned(), leaf.clone())),
        }
    }

    /// Every place that the walk names is a leaf of the written document with the same content.
    #[track_caller]
    fn every_leaf_is_met<T: crate::value::document::Document>(name: &str) {
        let document: T = typed(valid(name));
        let mut written = BTreeMap::new();
        leaves(&serde_json::to_value(&document).unwrap(), "", &mut written);
        let met = Lines::of(&document).0;
        assert!(met.len() > 20, "{name}");
        for (pointer, what) in &met {
            let leaf = written
                .get(pointer)
                .unwrap_or_else(|| panic!("{name}: {pointer}"));
            let leaf = leaf.as_str().map_or_else(|| leaf.to_string(), str::to_owned);
            assert!(what.ends_with(&format!(" {leaf}")), "{pointer}: {what}, {leaf}");
        }
    }

    #[test]
    fn every_place_is_exact() {
        every_leaf_is_met::<PolicyFramework>("policy-framework");
        every_leaf_is_met::<Plan>("plan");
        every_leaf_is_met::<Narrative>("narrative");
        every_leaf_is_met::<TenderOffer>("tender-offer");
        every_leaf_is_met::<Assessment>("assessment");
        every_leaf_is_met::<RollUp>("roll-up");
        every_leaf_is_met::<EffectReport>("effect-report");
    }

    #[test]
    fn a_leaf_is_what_its_type_says() {
        let mut json = valid("effect-report");
        json["extensions"] = serde_json::json!({"a/b": {"c~d": ["hallo"]}});
        let lines = Lines::of(&typed::<EffectReport>(json));
        lines.has("/goals/0/goal", "Goal samen");
        lines.has("/goals/0/title", "text Inwoners zien naar elkaar om");
        lines.has("/sources/plan", "Plan plan-2025");
        lines.has("/extensions/a~1b/c~0d/0", "text hallo");
        for (nowhere, why) in [
            ("/madeOn", "a day"),
            ("/audience", "a word of a list"),
            ("/document", "the name of the document"),
            ("/formatVersion", "a version"),
        ] {
            assert!(!lines.0.contains_key(nowhere), "{nowhere} is {why}");
        }
    }
}
