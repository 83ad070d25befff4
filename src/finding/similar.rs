//! What somebody probably meant: the nearest of some words.

/// Longer words are not compared, so that the work stays in proportion to the input.
const LONGEST: usize = 64;

/// The candidate that `word` was probably meant to be, if one is near enough: a slip in every three
/// characters. The first of equally near ones is taken.
pub(crate) fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = folded(word);
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let mut best = None;
    for candidate in candidates {
        let other = folded(candidate);
        let allowed = (word.len().max(other.len()) / 3).max(1);
        if other.len() > LONGEST || word.len().abs_diff(other.len()) > allowed {
            continue;
        }
        let distance = distance(&word, &other);
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Capitals and the way in which parts are joined are no difference worth a slip.
fn folded(word: &str) -> Vec<char> {
    word.chars()
        .filter(|c| !matches!(c, '-' | '_' | ' '))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Number of slips between two words: a character too many, too few, wrong, or swapped with its neighbour
/// (optimal string alignment; Damerau 1964).
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut left_before = None;
    for (row, a) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(above.len());
        current.push(row + 1);
        let mut right_before = None;
        for (column, b) in right.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut least = (at(&above, column) + usize::from(a != b))
                .min(at(&above, column + 1) + 1)
                .min(at(&current, column) + 1);
            if left_before == Some(b) && right_before == Some(a) && column > 0 {
                least = least.min(at(&before, column - 1) + 1);
            }
            current.push(least);
            right_before = Some(b);
        }
        left_before = Some(a);
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        let count = |a: &str, b: &str| distance(&folded(a), &folded(b));
        for (a, b, slips) in [
            ("", "", 0),
            ("", "abc", 3),
            ("kitten", "sitting", 3),
            ("titel", "title", 1),
            ("ca", "abc", 3),
            ("goal", "goals", 1),
            ("statedBy", "stated-by", 0),
        ] {
            assert_eq!(count(a, b), slips, "{a} {b}");
            assert_eq!(count(b, a), slips, "{b} {a}");
        }
    }

    #[test]
    fn the_nearest_is_found_when_it_is_near_enough() {
        let fields = ["title", "tile", "goals"];
        assert_eq!(closest("titel", fields), Some("title"));
        assert_eq!(closest("Goal", fields), Some("goals"));
        assert_eq!(closest("activities", fields), None);
        assert_eq!(closest("", fields), None);
        assert_eq!(closest("x", ["id"]), None);
        assert_eq!(closest(&"a".repeat(100_000), fields), None);
    }
}
