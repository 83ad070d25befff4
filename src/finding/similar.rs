//! What somebody probably meant: the nearest of some words.

/// Longer words are compared on their first part only: a slip is never that far off.
const LONGEST: usize = 64;

/// The candidate nearest to what was written, when it is near enough to be a slip.
///
/// Nearness is the number of slips: a character too many, too few, wrong, or swapped with its neighbour (optimal string
/// alignment; Damerau 1964). Capitals and the way in which parts are joined are no slip. Up to two letters no slip is allowed,
/// up to five one, up to nine two, above that three. Of equally near candidates the first is taken, so the order of the
/// candidates decides.
pub(crate) fn nearest<'c>(written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let written = letters(written);
    let most = match written.len() {
        0 => return None,
        1 | 2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        // Only what is nearer than the best so far matters.
        let within = match best {
            Some((0, _)) => break,
            Some((slips, _)) => slips - 1,
            None => most,
        };
        // A byte is at most a letter, so what is too short is known without looking at the letters.
        if candidate.len() + within < written.len() {
            continue;
        }
        if let Some(slips) = slips(&written, &letters(candidate), within) {
            best = Some((slips, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The letters that are compared.
fn letters(text: &str) -> Vec<char> {
    text.chars()
        .filter(|c| !matches!(c, '-' | '_' | ' '))
        .flat_map(char::to_lowercase)
        .take(LONGEST)
        .collect()
}

/// The number of slips between two words (adjacent swaps are one), when it is at most `most`.
fn slips(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let far = most + 1;
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous = None;
    for (row, &left) in a.iter().enumerate() {
        let mut current = Vec::with_capacity(last.len());
        current.push(row + 1);
        let mut above = None;
        for (column, &right) in b.iter().enumerate() {
            // Outside the band around the diagonal the distance is too far anyway.
            let value = if row.abs_diff(column) > most {
                far
            } else {
                let value_at = |cells: &[usize], at: usize| cells.get(at).copied().unwrap_or(far);
                let mut value = value_at(&last, column) + usize::from(left != right);
                value = value.min(value_at(&last, column + 1) + 1);
                value = value.min(value_at(&current, column) + 1);
                if let (Some(earlier), Some(over)) = (previous, above)
                    && earlier == right
                    && over == left
                {
                    value = value.min(value_at(&before_last, column.saturating_sub(1)) + 1);
                }
                value
            };
            current.push(value);
            above = Some(right);
        }
        if current.iter().all(|&value| value > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, current);
        previous = Some(left);
    }
    last.last().copied().filter(|&slips| slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(a: &str, b: &str) -> Option<usize> {
        slips(&letters(a), &letters(b), 9)
    }

    #[test]
    fn slips_are_counted() {
        assert_eq!(between("goal", "goal"), Some(0));
        assert_eq!(between("gaol", "goal"), Some(1));
        assert_eq!(between("goals", "goal"), Some(1));
        assert_eq!(between("gol", "goal"), Some(1));
        assert_eq!(between("gozl", "goal"), Some(1));
        assert_eq!(between("kitten", "sitting"), Some(3));
        assert_eq!(between("", "abc"), Some(3));
        assert_eq!(between("titel", "title"), Some(1));
        assert_eq!(between("ca", "abc"), Some(3));
        assert_eq!(
            between("statedBy", "stated-by"),
            Some(0),
            "how parts are joined is no slip"
        );
    }

    #[test]
    fn the_band_never_changes_a_near_distance() {
        let words = [
            "effect",
            "effects",
            "efect",
            "feefct",
            "measured",
            "meausred",
            "goal",
            "activity",
            "activities",
        ];
        for a in words {
            for b in words {
                let (a, b) = (letters(a), letters(b));
                let whole = slips(&a, &b, 20);
                for most in 0..8 {
                    assert_eq!(slips(&a, &b, most), whole.filter(|&slips| slips <= most));
                }
            }
        }
    }

    #[test]
    fn the_first_of_equally_near_candidates_is_taken() {
        assert_eq!(nearest("goax", ["goat", "goal"]), Some("goat"));
        assert_eq!(nearest("goax", ["goal", "goat"]), Some("goal"));
        assert_eq!(nearest("Doelgroep", ["doel", "doelgroep"]), Some("doelgroep"));
    }

    #[test]
    fn every_candidate_is_looked_at_once() {
        for count in [1_000, 2_000] {
            let candidates: Vec<String> = (0..count)
                .map(|number| format!("activiteit-{number:06}"))
                .collect();
            let looked = std::cell::Cell::new(0);
            let counted = candidates.iter().map(|candidate| {
                looked.set(looked.get() + 1);
                candidate.as_str()
            });
            assert_eq!(nearest("activitiet-000000", counted), Some("activiteit-000000"));
            assert_eq!(looked.get(), count);
        }
    }

    #[test]
    fn the_nearest_is_found_when_it_is_near_enough() {
        let fields = ["title", "tile", "goals"];
        assert_eq!(nearest("titel", fields), Some("title"));
        assert_eq!(nearest("Goal", fields), Some("goals"));
        assert_eq!(nearest("activites", ["activities", "goals"]), Some("activities"));
        assert_eq!(nearest("budget", ["activities", "goals"]), None);
        assert_eq!(nearest(&"a".repeat(100_000), fields), None);
        assert_eq!(nearest("İ😀é", ["İ😀é"]), Some("İ😀é"));
    }

    #[test]
    fn short_words_allow_no_slip() {
        assert_eq!(nearest("id", ["is"]), None);
        assert_eq!(nearest("", ["is"]), None);
        assert_eq!(nearest("-", ["is"]), None, "nothing but a joint");
    }
}
