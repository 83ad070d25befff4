//! From the task fields of the social domain in 2024 to those of 2025.

use super::TaskFieldCode;

/// How sure it is that a code of 2025 took the place of one of 2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CrossingKind {
    /// The name stayed (secondary sources).
    ByName,
    /// The place in the list stayed, the name did not or is not established (background knowledge).
    ByPlace,
    /// Several codes became several others; which part went where can't be derived.
    NotDerivable,
}

/// A code of 2024 and what took its place in 2025. Amounts are comparable over none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Crossing {
    /// The code of 2024.
    pub from: &'static str,
    /// The codes of 2025.
    pub to: &'static [&'static str],
    /// How sure that is.
    pub kind: CrossingKind,
}

/// What took the place of a code of 2024 in 2025, if that is known.
///
/// ```
/// use vernieuwend_verantwoorden::code::{CrossingKind, TaskFieldCode, crosswalk_2024_2025};
///
/// let crossing = crosswalk_2024_2025(&TaskFieldCode::new("6.2")?).expect("a known crossing");
/// assert_eq!(crossing.to, ["6.21", "6.22", "6.23"]);
/// assert_eq!(crossing.kind, CrossingKind::ByPlace);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn crosswalk_2024_2025(code: &TaskFieldCode) -> Option<&'static Crossing> {
    CROSSWALK.iter().find(|crossing| crossing.from == code.as_str())
}

const YOUTH_2025: &[&str] = &["6.751", "6.752", "6.753", "6.761", "6.762", "6.763", "6.792"];

const CROSSWALK: [Crossing; 24] = [
    by_name("6.1", &["6.1"]),
    by_place("6.2", &["6.21", "6.22", "6.23"]),
    by_name("6.3", &["6.3"]),
    by_name("6.4", &["6.4"]),
    by_name("6.5", &["6.5"]),
    by_place("6.6", &["6.60"]),
    by_name("6.71a", &["6.711"]),
    by_name("6.71b", &["6.712"]),
    by_name("6.71c", &["6.713"]),
    by_name("6.71d", &["6.714"]),
    not_derivable("6.72a"),
    not_derivable("6.72b"),
    not_derivable("6.72c"),
    not_derivable("6.72d"),
    not_derivable("6.73a"),
    not_derivable("6.73b"),
    not_derivable("6.73c"),
    not_derivable("6.74a"),
    not_derivable("6.74b"),
    not_derivable("6.74c"),
    by_name("6.81a", &["6.811"]),
    by_name("6.81b", &["6.812"]),
    by_name("6.82a", &["6.821"]),
    by_name("6.82b", &["6.822"]),
];

const fn by_name(from: &'static str, to: &'static [&'static str]) -> Crossing {
    Crossing {
        from,
        to,
        kind: CrossingKind::ByName,
    }
}

const fn by_place(from: &'static str, to: &'static [&'static str]) -> Crossing {
    Crossing {
        from,
        to,
        kind: CrossingKind::ByPlace,
    }
}

const fn not_derivable(from: &'static str) -> Crossing {
    Crossing {
        from,
        to: YOUTH_2025,
        kind: CrossingKind::NotDerivable,
    }
}

#[cfg(test)]
mod tests {
    use super::super::listed::{is_listed_2024, name_2025};
    use super::*;

    #[test]
    fn every_crossing_goes_from_the_list_of_2024_to_the_list_of_2025() {
        for crossing in &CROSSWALK {
            assert!(is_listed_2024(crossing.from), "{}", crossing.from);
            for to in crossing.to {
                assert!(name_2025(to).is_some(), "{to}");
            }
        }
    }

    #[test]
    fn no_crossing_by_name_or_place_shares_its_target() {
        let sure = CROSSWALK
            .iter()
            .filter(|crossing| crossing.kind != CrossingKind::NotDerivable);
        let mut targets: Vec<&str> = sure.flat_map(|crossing| crossing.to.iter().copied()).collect();
        let count = targets.len();
        targets.sort_unstable();
        targets.dedup();
        assert_eq!(targets.len(), count);
        assert_eq!(count, 16);
    }
}
