//! The WHO-5 well-being index: five items 0 to 5, all answered; the sum times four runs from 0 to 100.

use crate::invalid_value::InvalidValue;
use crate::resolution::ScaledScore;

use super::items::{Answers, ItemScore, check};

const ITEMS: [&str; 5] = ["1", "2", "3", "4", "5"];

pub(super) fn score_five(answers: &Answers) -> Result<ItemScore, InvalidValue> {
    check(answers, &ITEMS, 0, 5)?;
    let given: Vec<u8> = ITEMS
        .iter()
        .filter_map(|item| answers.get(*item).copied().flatten())
        .collect();
    let missing = ITEMS.len() - given.len();
    let raw: i64 = given.iter().map(|&answer| i64::from(answer)).sum();
    Ok(ItemScore {
        total: (missing == 0).then(|| ScaledScore::new(raw * 4)).transpose()?,
        subscales: Vec::new(),
        category: None,
        missing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(given: [u8; 5]) -> Answers {
        ITEMS
            .iter()
            .zip(given)
            .map(|(item, answer)| ((*item).to_owned(), Some(answer)))
            .collect()
    }

    #[test]
    fn the_sum_times_four_is_the_score() {
        let total = |given| score_five(&answers(given)).unwrap().total.unwrap().scaled();
        assert_eq!(total([0; 5]), 0);
        assert_eq!(total([5; 5]), 100);
        assert_eq!(total([3, 3, 2, 3, 2]), 52);
    }

    #[test]
    fn a_missing_answer_leaves_no_total() {
        let mut given = answers([5; 5]);
        given.insert("5".to_owned(), None);
        let score = score_five(&given).unwrap();
        assert_eq!((score.total, score.missing), (None, 1));
    }

    #[test]
    fn an_answer_above_five_is_refused() {
        assert_eq!(
            score_five(&answers([6, 0, 0, 0, 0])).unwrap_err().to_string(),
            "answer `6` to item `1` does not exist"
        );
    }
}
