//! Which members of a hierarchy go round in a circle, found in one pass.

use std::collections::{BTreeMap, BTreeSet};

/// The ids that lie on a circle, given the parent of each. Those that only lead to a circle are not on it.
pub(super) fn on_cycles<'a>(parents: &BTreeMap<&'a str, &'a str>) -> BTreeSet<&'a str> {
    let mut circles = BTreeSet::new();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for start in parents.keys() {
        // Where on this climb each id was met: coming back to one closes a circle.
        let mut met: BTreeMap<&str, usize> = BTreeMap::new();
        let mut climb: Vec<&'a str> = Vec::new();
        let mut at: &'a str = start;
        while !done.contains(at) {
            if let Some(&from) = met.get(at) {
                circles.extend(climb.iter().skip(from).copied());
                break;
            }
            met.insert(at, climb.len());
            climb.push(at);
            match parents.get(at) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        done.extend(climb);
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_on_a_circle_is_named() {
        let parents = BTreeMap::from([
            ("a", "b"),
            ("b", "c"),
            ("c", "b"),
            ("d", "d"),
            ("e", "f"),
            ("g", "a"),
        ]);
        assert_eq!(on_cycles(&parents), BTreeSet::from(["b", "c", "d"]));
    }

    #[test]
    fn a_long_chain_is_climbed_once() {
        let ids: Vec<String> = (0..20_000).map(|number| format!("{number:05}")).collect();
        let parents = ids
            .windows(2)
            .map(|pair| (pair[0].as_str(), pair[1].as_str()))
            .collect();
        assert!(on_cycles(&parents).is_empty());
    }
}
