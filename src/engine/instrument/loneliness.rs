//! The loneliness scale of De Jong Gierveld: eleven items, and six of them as a short form.
//!
//! Answers are 1 = no, 2 = more or less, 3 = yes. Source: De Jong Gierveld and Van Tilburg, manual of the
//! loneliness scale (1999, updated 2022); the short form De Jong Gierveld and Van Tilburg (2006).

use crate::invalid_value::InvalidValue;
use crate::resolution::ScaledScore;

use super::items::{Answers, ItemScore, Subscale, check};

/// An item number and its side.
type Item = (&'static str, Side);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Worded negatively: "more or less" and "yes" count.
    Emotional,
    /// Worded positively: "more or less" and "no" count.
    Social,
}

const ELEVEN: [Item; 11] = [
    ("1", Side::Social),
    ("2", Side::Emotional),
    ("3", Side::Emotional),
    ("4", Side::Social),
    ("5", Side::Emotional),
    ("6", Side::Emotional),
    ("7", Side::Social),
    ("8", Side::Social),
    ("9", Side::Emotional),
    ("10", Side::Emotional),
    ("11", Side::Social),
];

const SIX: [Item; 6] = [
    ("3", Side::Emotional),
    ("4", Side::Social),
    ("7", Side::Social),
    ("8", Side::Social),
    ("9", Side::Emotional),
    ("10", Side::Emotional),
];

pub(super) fn score_six(answers: &Answers, one_missing: bool) -> Result<ItemScore, InvalidValue> {
    score(&SIX, answers, one_missing)
}

pub(super) fn score_eleven(answers: &Answers, one_missing: bool) -> Result<ItemScore, InvalidValue> {
    score(&ELEVEN, answers, one_missing)
}

fn score(items: &[Item], answers: &Answers, one_missing: bool) -> Result<ItemScore, InvalidValue> {
    let numbers: Vec<&str> = items.iter().map(|(id, _)| *id).collect();
    check(answers, &numbers, 1, 3)?;
    let tally = |side| {
        items
            .iter()
            .filter(|(_, of)| *of == side)
            .map(|(item, _)| answers.get(*item).copied().flatten())
            .fold((0_i64, 0_usize), |(points, missing), answer| match answer {
                Some(answer) => (points + side.point(answer), missing),
                None => (points, missing + 1),
            })
    };
    let (emotional, emotional_missing) = tally(Side::Emotional);
    let (social, social_missing) = tally(Side::Social);
    let missing = emotional_missing + social_missing;
    let subscale = |points, missing| (missing == 0).then(|| ScaledScore::new(points)).transpose();
    let allowed = usize::from(one_missing);
    Ok(ItemScore {
        total: (missing <= allowed)
            .then(|| ScaledScore::new(emotional + social))
            .transpose()?,
        subscales: vec![
            Subscale {
                code: "emotional",
                score: subscale(emotional, emotional_missing)?,
            },
            Subscale {
                code: "social",
                score: subscale(social, social_missing)?,
            },
        ],
        category: None,
        missing,
    })
}

/// Whether the answers of the two sides lean the same way: both to yes or both to no. The sides are worded the other
/// way round, so that people seldom answer alike.
pub(super) fn sides_agree(answers: &Answers) -> Option<bool> {
    const MIDDLE: i64 = 2;
    let lean = |side| {
        ELEVEN
            .iter()
            .filter(|(_, of)| *of == side)
            .filter_map(|(item, _)| answers.get(*item).copied().flatten())
            .map(|answer| i64::from(answer) - MIDDLE)
            .sum::<i64>()
            .signum()
    };
    match (lean(Side::Emotional), lean(Side::Social)) {
        (0, _) | (_, 0) => None,
        (emotional, social) => Some(emotional == social),
    }
}

impl Side {
    fn point(self, answer: u8) -> i64 {
        i64::from(match self {
            Self::Emotional => answer >= 2,
            Self::Social => answer <= 2,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(items: &[Item], answer: u8) -> Answers {
        items
            .iter()
            .map(|(item, _)| ((*item).to_owned(), Some(answer)))
            .collect()
    }

    #[test]
    fn more_or_less_counts_on_both_sides() {
        let score = score_eleven(&answers(&ELEVEN, 2), false).unwrap();
        assert_eq!(score.total.unwrap().scaled(), 11);
        assert_eq!(score.subscale("emotional").unwrap().scaled(), 6);
        assert_eq!(score.subscale("social").unwrap().scaled(), 5);
    }

    #[test]
    fn the_same_answer_everywhere_counts_on_one_side_only() {
        let no = score_eleven(&answers(&ELEVEN, 1), false).unwrap();
        assert_eq!(no.total.unwrap().scaled(), 5);
        assert_eq!(no.subscale("emotional").unwrap().scaled(), 0);
        let yes = score_six(&answers(&SIX, 3), true).unwrap();
        assert_eq!(yes.total.unwrap().scaled(), 3);
        assert_eq!(yes.subscale("social").unwrap().scaled(), 0);
    }

    #[test]
    fn one_missing_answer_leaves_the_total_of_the_others_and_two_leave_none() {
        let mut given = answers(&SIX, 2);
        given.insert("8".to_owned(), None);
        let score = score_six(&given, true).unwrap();
        assert_eq!((score.total.unwrap().scaled(), score.missing), (5, 1));
        assert_eq!(score.subscale("social"), None);
        assert_eq!(score.subscale("emotional").unwrap().scaled(), 3);
        given.remove("3");
        assert_eq!(score_six(&given, true).unwrap().total, None);
        given.insert("3".to_owned(), Some(2));
        assert_eq!(score_six(&given, false).unwrap().total, None);
    }

    #[test]
    fn foreign_items_and_answers_are_refused() {
        let mut given = answers(&SIX, 2);
        given.insert("1".to_owned(), Some(1));
        assert_eq!(
            score_six(&given, true).unwrap_err().to_string(),
            "item `1` does not belong to this instrument"
        );
        let mut given = answers(&SIX, 2);
        given.insert("3".to_owned(), Some(4));
        assert_eq!(
            score_six(&given, true).unwrap_err().to_string(),
            "answer `4` to item `3` does not exist"
        );
    }
}
