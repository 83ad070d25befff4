//! Short marks of texts, to see whether two are the same.
//!
//! They show what changed by accident. They are no signature: who wants to can make a text with a given mark.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::hashing::{hash_bytes, hash_pair};
use crate::plan::Plan;
use crate::policy::PolicyFramework;

/// The mark of a text, or of several lines: sixteen hexadecimal digits on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Digest(u64);

/// Digits of a digest.
const DIGITS: usize = 16;

impl Digest {
    /// Goes on with a line.
    pub(super) fn line(&mut self, line: &[u8]) {
        self.0 = hash_pair(self.0, hash_bytes(line));
    }

    fn of(text: &impl Serialize) -> Self {
        // Documents are plain data: they can always be written.
        let mut digest = Self::default();
        digest.line(&serde_json::to_vec(text).unwrap_or_default());
        digest
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", hexadecimal(self.0))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let number = from_hexadecimal(&text).ok_or_else(|| de::Error::custom("no digest"))?;
        Ok(Self(number))
    }
}

/// A number as sixteen hexadecimal digits.
pub(super) fn hexadecimal(number: u64) -> String {
    format!("{number:016x}")
}

/// The number that sixteen hexadecimal digits stand for; nothing when they are not just that.
pub(super) fn from_hexadecimal(text: &str) -> Option<u64> {
    let plain = text.len() == DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    plain.then(|| u64::from_str_radix(text, 16).ok()).flatten()
}

/// Which documents a tally was made for: everything that they say, not only their ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Documents {
    pub(super) policy: Digest,
    pub(super) plan: Digest,
}

impl Documents {
    pub(super) fn of(policy: &PolicyFramework, plan: &Plan) -> Self {
        Self {
            policy: Digest::of(policy),
            plan: Digest::of(plan),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_as_it_is_written() {
        let mut digest = Digest::default();
        for line in ["a", "", "b"] {
            digest.line(line.as_bytes());
            let text = serde_json::to_string(&digest).unwrap();
            assert_eq!(serde_json::from_str::<Digest>(&text).unwrap(), digest);
        }
        for text in [
            "\"\"",
            "\"12\"",
            "\"+23456789012345f\"",
            "\"123456789012345F\"",
            "7",
        ] {
            assert!(serde_json::from_str::<Digest>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_order_of_lines_and_where_they_end_matter() {
        let of = |lines: &[&str]| {
            let mut digest = Digest::default();
            for line in lines {
                digest.line(line.as_bytes());
            }
            digest
        };
        assert_ne!(of(&["a", "b"]), of(&["b", "a"]));
        assert_ne!(of(&["ab"]), of(&["a", "b"]));
        assert_ne!(of(&["a"]), of(&["a", ""]));
    }
}
