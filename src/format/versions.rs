//! Which version a document was written in, and the way from there to ours.
//!
//! A minor version only adds optional fields, so an older minor version is read as it is, and of a newer one
//! the unknown fields are left out. A major version may change anything: an older one is brought up to date
//! step by step, each step by reading the old types and writing the next ones; a newer one is refused.

use crate::value::document::FormatVersion;

/// Brings the text of a document one major version further.
pub(super) struct Step {
    /// Name of the document.
    pub(super) document: &'static str,
    /// The major version that is read; the next one is written.
    pub(super) from: u16,
    /// Reads the old version and writes the next one; the error is what the reader said.
    pub(super) upgrade: fn(&str) -> Result<String, serde_json::Error>,
}

/// The steps that exist. The first major version is ours, so there are none yet.
pub(super) const STEPS: &[Step] = &[];

/// What must happen with a document.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route {
    /// It is ours, or an earlier minor version of ours.
    Ours,
    /// A later minor version of ours: fields may be unknown.
    NewerMinor,
    /// A later major version.
    NewerMajor,
    /// An earlier major version: so many steps of [`Step`] behind.
    Older(u16),
}

/// Compares the version of a document with ours.
pub(super) fn route(written: FormatVersion, ours: FormatVersion) -> Route {
    match written.major().cmp(&ours.major()) {
        std::cmp::Ordering::Greater => Route::NewerMajor,
        std::cmp::Ordering::Less => Route::Older(ours.major() - written.major()),
        std::cmp::Ordering::Equal if written.minor() > ours.minor() => Route::NewerMinor,
        std::cmp::Ordering::Equal => Route::Ours,
    }
}

/// Takes a text through all the steps from a major version on; none when a step is missing.
pub(super) fn upgrade(
    steps: &[Step],
    document: &str,
    written: FormatVersion,
    count: u16,
    text: &str,
) -> Option<Result<String, serde_json::Error>> {
    let mut text = text.to_owned();
    for major in (written.major()..).take(count.into()) {
        let step = steps
            .iter()
            .find(|step| step.document == document && step.from == major)?;
        match (step.upgrade)(&text) {
            Ok(next) => text = next,
            Err(error) => return Some(Err(error)),
        }
    }
    Some(Ok(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> FormatVersion {
        FormatVersion::parse(text).unwrap()
    }

    #[test]
    fn the_way_depends_on_the_major_version_first() {
        for (written, ours, way) in [
            ("1.0", "1.0", Route::Ours),
            ("1.0", "1.3", Route::Ours),
            ("1.4", "1.3", Route::NewerMinor),
            ("2.0", "1.3", Route::NewerMajor),
            ("1.9", "3.0", Route::Older(2)),
        ] {
            assert_eq!(route(version(written), version(ours)), way, "{written} {ours}");
        }
    }

    #[test]
    fn steps_are_taken_one_after_the_other() {
        let steps = [
            Step {
                document: "plan",
                from: 2,
                upgrade: |text| Ok(format!("{text}3")),
            },
            Step {
                document: "plan",
                from: 1,
                upgrade: |text| Ok(format!("{text}2")),
            },
        ];
        assert_eq!(
            upgrade(&steps, "plan", version("1.5"), 2, "x").unwrap().unwrap(),
            "x23"
        );
        assert!(upgrade(&steps, "plan", version("1.5"), 3, "x").is_none());
        assert!(upgrade(&steps, "narrative", version("1.5"), 1, "x").is_none());
    }
}
