//! What is told, in which order: first how it went, then goal by goal, then who was reached and what was done, and at
//! the end how sure this is.

mod activities;
mod certainty;
mod compared;
mod costs;
mod demand;
mod drawn;
mod effect;
mod figures;
mod goals;
mod initiatives;
mod lessons;
mod notes;
mod opening;
mod outcome;
mod practice;
mod reach;
mod rolled_up;
mod table;

use super::tree::{Block, Level, Telling, Tree};
use super::voice::Voice;
use crate::language::Language;
use crate::report::{Comparison, EffectReport, RollUp};
use goals::Goals;

/// The whole report: its opening, a part for each goal, the rest, and the notes that the goals called.
pub(super) fn told(report: &EffectReport, language: Language) -> Telling<'_> {
    let voice = Voice::new(language);
    let mut rest = compared::in_report(report, voice);
    for part in [
        reach::told,
        activities::told,
        demand::told,
        practice::told,
        lessons::told,
        certainty::told,
    ] {
        rest.extend(part(report, voice));
    }
    let mut opening = opening::told(report, voice);
    // Every effect calls a note.
    let notes = (!report.each_effect().is_empty()).then(|| notes::heading(voice));
    opening.push(Block::Contents(parts(rest.iter().chain(&notes))));
    let mut goals = Goals::new(report, voice);
    let mut rest = Some(rest);
    let parts = std::iter::from_fn(move || {
        let part = goals.next_part().or_else(|| rest.take());
        part.or_else(|| goals.notes())
    });
    Telling {
        language,
        title: opening::title(report, voice),
        parts: Box::new(std::iter::once(opening).chain(parts)),
    }
}

/// Two reports beside each other as a tree.
pub(super) fn comparison(comparison: &Comparison, language: Language) -> Tree {
    let voice = Voice::new(language);
    Tree {
        language,
        title: compared::title(comparison, voice),
        blocks: compared::by_itself(comparison, voice),
    }
}

/// The overview of many reports as a tree.
pub(super) fn roll_up(overview: &RollUp, language: Language) -> Tree {
    let voice = Voice::new(language);
    Tree {
        language,
        title: rolled_up::title(overview, voice),
        blocks: rolled_up::told(overview, voice),
    }
}

/// The parts that the table of goals does not link to.
fn parts<'a>(blocks: impl Iterator<Item = &'a Block>) -> Vec<(String, String)> {
    let headings = blocks.filter_map(|block| match block {
        Block::Heading(heading) if heading.level == Level::Part => Some(heading),
        _ => None,
    });
    headings
        .filter_map(|heading| Some((heading.anchor.clone()?, heading.text.clone())))
        .collect()
}
