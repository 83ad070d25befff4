//! What is told, in which order: first how it went, then goal by goal, then who was reached and what was done, and at
//! the end how sure this is.

mod activities;
mod certainty;
mod compared;
mod demand;
mod drawn;
mod effect;
mod figures;
mod goals;
mod lessons;
mod notes;
mod opening;
mod outcome;
mod reach;
mod rolled_up;
mod table;

use super::tree::{Block, Level, Tree};
use super::voice::Voice;
use crate::language::Language;
use crate::report::{Comparison, EffectReport, RollUp};
use notes::Notes;

/// The whole report as a tree.
pub(super) fn tree(report: &EffectReport, language: Language) -> Tree {
    let voice = Voice::new(language);
    let mut notes = Notes::new(voice);
    let goals = goals::told(report, voice, &mut notes);
    let mut rest = compared::in_report(report, voice);
    for part in [
        reach::told,
        activities::told,
        demand::told,
        lessons::told,
        certainty::told,
    ] {
        rest.extend(part(report, voice));
    }
    rest.extend(notes.told());
    let mut blocks = opening::told(report, voice);
    blocks.push(Block::Contents(parts(&rest)));
    blocks.extend(goals);
    blocks.extend(rest);
    Tree {
        language,
        title: opening::title(report, voice),
        blocks,
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
fn parts(blocks: &[Block]) -> Vec<(String, String)> {
    let headings = blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) if heading.level == Level::Part => Some(heading),
        _ => None,
    });
    headings
        .filter_map(|heading| Some((heading.anchor.clone()?, heading.text.clone())))
        .collect()
}
