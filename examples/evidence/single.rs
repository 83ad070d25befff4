//! The kinds that take a few numbers: quantiles, intervals, goals, loneliness, missing persons, one person's change.

use serde::Serialize;
use vernieuwend_verantwoorden::engine::instrument::{Answers, Instrument};
use vernieuwend_verantwoorden::engine::resolution::{Resolution, ScaledScore};
use vernieuwend_verantwoorden::engine::statistics::{
    Confidence, Fraction, Probability, Proportion, Reliability, ScaledGoal, goal_attainment_score,
    improved_share_bounds, missing_share, t_quantile as quantile_of_t,
};

use super::fault::{Code, Fault};
use super::fields::{Fields, place};
use super::paired::{ends, exact_ends};

#[derive(Serialize)]
pub(crate) struct Quantile<'a> {
    id: &'a str,
    q: Option<f64>,
}

pub(crate) fn t_quantile<'a>(id: &'a str, fields: &mut Fields) -> Result<Quantile<'a>, Fault> {
    let degrees = fields.whole("df")?;
    let p = fields.number("p")?;
    let Some(probability) = Probability::ALL.into_iter().find(|known| same(known.value(), p)) else {
        return Err(invalid(format!("`p` is `{p}` and not 0.9, 0.95, 0.975 or 0.995")));
    };
    let degrees = u32::try_from(degrees).ok().filter(|&degrees| degrees > 0);
    let Some(degrees) = degrees else {
        return Err(invalid("`df` is zero or too large"));
    };
    let q = quantile_of_t(degrees, probability);
    Ok(Quantile { id, q })
}

#[derive(Serialize)]
pub(crate) struct Wilson<'a> {
    id: &'a str,
    interval: Option<[f64; 2]>,
}

pub(crate) fn wilson<'a>(id: &'a str, fields: &mut Fields) -> Result<Wilson<'a>, Fault> {
    let share = Proportion::new(fields.whole("improved")?, fields.whole("n")?)?;
    let level = fields.number("level")?;
    let confidence = match level {
        level if same(level, 0.90) => Confidence::Ninety,
        level if same(level, 0.95) => Confidence::NinetyFive,
        _ => return Err(invalid(format!("`level` is `{level}` and not 0.9 or 0.95"))),
    };
    let interval = share.interval(confidence).map(ends);
    Ok(Wilson { id, interval })
}

#[derive(Serialize)]
pub(crate) struct Attainment<'a> {
    id: &'a str,
    t: Option<f64>,
}

pub(crate) fn goal_attainment<'a>(id: &'a str, fields: &mut Fields) -> Result<Attainment<'a>, Fault> {
    let (scores, weights) = (fields.numbers("scores")?, fields.numbers("weights")?);
    if scores.len() != weights.len() {
        return Err(Fault::new(
            Code::LengthMismatch,
            format!(
                "`scores` has {} places and `weights` {}",
                scores.len(),
                weights.len()
            ),
        ));
    }
    let correlation = fields.number("rho")?;
    let goals = scores
        .into_iter()
        .zip(weights)
        .map(|(score, weight)| goal(score, weight))
        .collect::<Result<Vec<_>, _>>()?;
    let t = goal_attainment_score(&goals, correlation)?;
    Ok(Attainment { id, t })
}

fn goal(score: Option<f64>, weight: Option<f64>) -> Result<ScaledGoal, Fault> {
    let (Some(score), Some(weight)) = (score, weight) else {
        return Err(Fault::new(Code::Unreadable, "a goal has no score or no weight"));
    };
    place("scores", score)?;
    place("weights", weight)?;
    let step = (-2..=2_i8).find(|&step| same(f64::from(step), score));
    let Some(step) = step else {
        return Err(invalid(format!("the goal score `{score}` does not exist")));
    };
    Ok(ScaledGoal::new(step, weight)?)
}

#[derive(Serialize)]
pub(crate) struct Loneliness<'a> {
    id: &'a str,
    emotional: Option<i64>,
    social: Option<i64>,
    total: Option<i64>,
    category: Option<String>,
}

pub(crate) fn loneliness_six<'a>(id: &'a str, fields: &mut Fields) -> Result<Loneliness<'a>, Fault> {
    loneliness(id, fields, &Instrument::built_in("dejong-gierveld-6", "2006")?)
}

pub(crate) fn loneliness_eleven<'a>(id: &'a str, fields: &mut Fields) -> Result<Loneliness<'a>, Fault> {
    let scale = Instrument::built_in("dejong-gierveld-11", "1999")?;
    match fields.optional_whole("missing_allowed")? {
        None | Some(0) => loneliness(id, fields, &scale),
        Some(1) => loneliness(id, fields, &scale.allowing_one_missing()?),
        Some(many) => Err(invalid(format!("`missing_allowed` is `{many}` and not 0 or 1"))),
    }
}

fn loneliness<'a>(id: &'a str, fields: &mut Fields, scale: &Instrument) -> Result<Loneliness<'a>, Fault> {
    let mut answers = Answers::new();
    for (item, number) in fields.entries("answers")? {
        let answer = match number {
            None => None,
            Some(number) => Some(
                (0..=u8::MAX)
                    .find(|&answer| same(f64::from(answer), number))
                    .ok_or_else(|| invalid(format!("answer `{number}` to item `{item}` does not exist")))?,
            ),
        };
        answers.insert(item, answer);
    }
    let score = scale.score_items(&answers)?;
    let points = |code| score.subscale(code).map(ScaledScore::scaled);
    Ok(Loneliness {
        id,
        emotional: points("emotional"),
        social: points("social"),
        total: score.total.map(ScaledScore::scaled),
        // Documents write codes with hyphens, these lines with underscores.
        category: score
            .category
            .as_ref()
            .map(|category| category.code.replace('-', "_")),
    })
}

#[derive(Serialize)]
pub(crate) struct Missingness<'a> {
    id: &'a str,
    improved_share_bounds: Option<[f64; 2]>,
    missing_follow_up_share: Option<f64>,
    mean_change_no_change_for_missing: Option<f64>,
}

pub(crate) fn missingness<'a>(id: &'a str, fields: &mut Fields) -> Result<Missingness<'a>, Fault> {
    let (started, measured, improved) = (
        fields.whole("started")?,
        fields.whole("measured")?,
        fields.whole("improved")?,
    );
    let mean_change = fields.optional_number("mean_change")?;
    let followed_up = Proportion::new(measured, started)?;
    Proportion::new(improved, measured)?;
    let missing = started - measured;
    let diluted = mean_change.filter(|_| measured > 0).zip(followed_up.ratio());
    Ok(Missingness {
        id,
        improved_share_bounds: improved_share_bounds(improved, measured, missing).map(exact_ends),
        missing_follow_up_share: missing_share(measured, missing).map(Fraction::value),
        mean_change_no_change_for_missing: diluted.map(|(mean, share)| mean * share.value() + 0.0),
    })
}

#[derive(Serialize)]
pub(crate) struct OnePerson<'a> {
    id: &'a str,
    standard_error: f64,
    s_diff: f64,
    rci: Option<f64>,
    minimum_reliable_change: f64,
}

pub(crate) fn reliable_change<'a>(id: &'a str, fields: &mut Fields) -> Result<OnePerson<'a>, Fault> {
    let deviation = fields.number("sd")?;
    let cited = Reliability::new(fields.number("reliability")?, deviation)?;
    let change = cited.change(
        Resolution::FINEST,
        fields.score("before")?,
        fields.score("after")?,
    );
    Ok(OnePerson {
        id,
        standard_error: change.standard_error,
        s_diff: change.s_diff,
        rci: change.index,
        minimum_reliable_change: change.minimum,
    })
}

fn invalid(message: impl Into<String>) -> Fault {
    Fault::new(Code::InvalidParameter, message)
}

/// Whether two numbers are the very same.
fn same(one: f64, other: f64) -> bool {
    one.to_bits() == (other + 0.0).to_bits()
}
