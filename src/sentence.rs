//! Sentences over published figures, in Dutch and English.
//!
//! A sentence is made from the fields of a report and from nothing else, so whoever holds the report can make
//! it again, and [`sentences`] does. Each stays on the rung of its evidence: it uses no word that the rung does not allow.

mod added_value;
mod afterwards;
mod again;
mod aim;
mod change;
mod contribution;
mod costs;
mod counted;
mod demand;
mod difference;
mod disclosure;
mod effect;
mod goal;
mod label;
mod number;
mod offered;
mod other;
mod participation;
mod practice;
mod pursued;
mod rolled_up;
mod said;
mod shift;
mod stated;
mod value;
mod year_on_year;

#[cfg(test)]
mod combinations;

pub use added_value::added_value;
pub use again::{SENTENCE_EDITION, Sentence, sentences};
pub use aim::aimed;
pub use contribution::contribution;
pub use costs::costs;
pub use demand::demand;
pub(crate) use disclosure::{PARTS, proved, residual_risk, together, would_show};
pub use effect::{in_short, statement};
pub use goal::{answer, answer_in};
pub(crate) use label::label;
pub(crate) use number::{capitalised, push_day, push_digits, push_whole};
pub use number::{day, decimal, euro, minus, per_cent, points, whole};
pub use offered::{
    Piece, PieceTable, characters, holds, holds_indicator, holds_social_return, laid_out,
    laid_out_indicators, laid_out_partners, laid_out_social_return, length, no_room, open, pursued_by_year,
    pursued_on, pursued_role, told_already,
};
pub use participation::{participation, specific_groups};
pub use practice::{community, competence, initiative, learning, positioning};
pub(crate) use practice::{domain_name, known};
pub(crate) use pursued::mean_change;
pub use pursued::{measured, pursued};
pub use rolled_up::{
    costs_rolled_up, goal_costs, goal_rolled_up, reach_rolled_up, refused_report, roll_up, roll_up_sentences,
};
pub use shift::role;
pub use stated::stated;
pub use year_on_year::{effect_compared, reports_compared};

pub use crate::policy::is_per_cent;
pub use crate::report::Outcome;
