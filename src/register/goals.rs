//! A person's own goals in a record: how far each was attained, and how much it weighs.

use super::score_reader::Scores;
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::Resolution;
use crate::statistics;
use crate::value::Number;

/// Reads goals with their weights. A goal without a score is left out, a goal without a weight weighs one.
pub(super) fn goals(
    items: &[(&str, Option<Number>)],
    weights: &[(&str, Option<Number>)],
) -> Result<Scores, InvalidValue> {
    if let Some((goal, _)) = weights
        .iter()
        .find(|(goal, _)| !items.iter().any(|(name, _)| name == goal))
    {
        let goal = shown(goal);
        return Err(InvalidValue::new(
            Words::new(
                format!("doel {goal} heeft een gewicht en geen score"),
                format!("goal {goal} has a weight and no score"),
            ),
            Words::new(
                "geef elk gewicht een doel met die naam",
                "give each weight a goal of that name",
            ),
        ));
    }
    let mut goals = Vec::with_capacity(items.len());
    for (goal, score) in items {
        let Some(score) = score else { continue };
        let weight = weights
            .iter()
            .find(|(name, _)| name == goal)
            .and_then(|(_, weight)| *weight)
            .map_or(1.0, Number::to_f64);
        let whole = step(*score)?;
        statistics::ScaledGoal::new(whole, weight)?;
        goals.push(((*goal).into(), whole, Resolution::FINEST.read(weight)?.scaled()));
    }
    if goals.is_empty() {
        return Err(InvalidValue::new(
            Words::new("geen enkel doel heeft een score", "no goal has a score"),
            Words::new(
                "laat de meting weg: een ontbrekende score is geen nul",
                "leave the measurement out: a missing score is not zero",
            ),
        ));
    }
    goals.sort();
    Ok(Scores::Goals(goals.into()))
}

/// One of the five steps; whatever is none of them is refused by the same words.
fn step(score: Number) -> Result<i8, InvalidValue> {
    (-2_i8..=2)
        .find(|step| f64::from(*step).total_cmp(&(score.to_f64() + 0.0)).is_eq())
        .ok_or_else(|| {
            let given = shown(&score.to_string());
            InvalidValue::new(
                Words::new(
                    format!("de doelscore {given} bestaat niet"),
                    format!("the goal score {given} does not exist"),
                ),
                Words::new("gebruik -2, -1, 0, 1 of 2", "use -2, -1, 0, 1 or 2"),
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: fn(i64) -> Option<Number> = |number| Some(Number::Signed(number));

    #[test]
    fn goals_are_kept_by_their_ids_whatever_the_order() {
        let one = goals(&[("b", WHOLE(2)), ("a", WHOLE(-1))], &[("b", WHOLE(3))]).unwrap();
        let two = goals(
            &[("a", WHOLE(-1)), ("c", None), ("b", WHOLE(2))],
            &[("b", WHOLE(3))],
        );
        assert_eq!(one, two.unwrap());
        assert_eq!(one.goals().collect::<Vec<_>>(), [(-1, 1_000_000), (2, 3_000_000)]);
        assert_eq!(one.single(), None);
    }

    #[test]
    fn what_can_be_no_goal_is_refused_in_words() {
        let refused = |items: &[(&str, Option<Number>)], weights: &[(&str, Option<Number>)]| {
            goals(items, weights).unwrap_err().to_string()
        };
        assert_eq!(
            refused(&[("a", WHOLE(3))], &[]),
            "the goal score `3` does not exist"
        );
        assert_eq!(
            refused(&[("a", Some(Number::Float(0.5)))], &[]),
            "the goal score `0.5` does not exist"
        );
        assert_eq!(refused(&[("a", None)], &[]), "no goal has a score");
        assert_eq!(
            refused(&[("a", WHOLE(1))], &[("a", WHOLE(0))]),
            "the weight `0` is not above zero"
        );
        assert_eq!(
            refused(&[("a", WHOLE(1))], &[("b", WHOLE(1))]),
            "goal `b` has a weight and no score"
        );
    }
}
