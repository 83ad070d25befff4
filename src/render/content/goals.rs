//! Goal by goal: the answer, and each of its effects. An effect under several goals is told in full once.

use std::collections::BTreeMap;

use super::super::tree::{Block, Inline, Level, Part, anchored, named, paragraph};
use super::super::voice::Voice;
use super::notes::Notes;
use super::outcome::opened;
use super::{costs, effect};
use crate::plan::Effect;
use crate::policy::Owner;
use crate::report::Outcome;
use crate::report::{EffectAnswer, EffectReport, GoalAnswer};
use crate::sentence;
use crate::value::Id;

/// Where each effect was told in full.
type Told<'a> = BTreeMap<&'a Id<Effect>, String>;

pub(super) fn told(report: &EffectReport, voice: Voice, notes: &mut Notes) -> Part {
    let mut told = Told::new();
    let mut blocks = Vec::new();
    for (index, goal) in report.goals.iter().enumerate() {
        let anchor = anchor(index, voice);
        blocks.push(anchored(Level::Part, goal.title.trim(), anchor.clone()));
        blocks.extend(opening(goal, voice));
        blocks.extend(costs::of_goal(&goal.goal, report, voice));
        let effects = goal.effects.iter();
        blocks.extend(effects.enumerate().flat_map(|(at, effect)| {
            once(
                effect,
                &format!("{anchor}-{}", at + 1),
                report,
                voice,
                notes,
                &mut told,
            )
        }));
    }
    blocks.extend(outside(report, voice, notes, &mut told));
    blocks
}

/// The name of a goal within the page.
pub(super) fn anchor(index: usize, voice: Voice) -> String {
    format!("{}-{}", voice.say("doel", "goal"), index + 1)
}

/// What is said of the goal before its effects. An answer that is more than its effects is given whole.
fn opening(goal: &GoalAnswer, voice: Voice) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(owner) = owner(goal.owner, voice) {
        blocks.push(paragraph(owner));
    }
    // What the answer says beyond how the effects stand is said by each effect below.
    if goal.effects.is_empty() || sentence::answer(goal) != goal.answer {
        blocks.push(paragraph(voice.words(&goal.answer)));
    }
    if let Some(explanation) = &goal.explanation {
        blocks.push(named(voice.say("Toelichting", "Explanation"), explanation));
    }
    blocks
}

fn owner(owner: Owner, voice: Voice) -> Option<&'static str> {
    match owner {
        Owner::Municipality => None,
        Owner::Organisation => Some(voice.say(
            "Dit is een eigen doel van de organisatie.",
            "This is a goal of the organisation itself.",
        )),
        Owner::Residents => Some(voice.say("Dit is een doel van bewoners.", "This is a goal of residents.")),
    }
}

fn once<'a>(
    of: &'a EffectAnswer,
    anchor: &str,
    report: &EffectReport,
    voice: Voice,
    notes: &mut Notes,
    told: &mut Told<'a>,
) -> Vec<Block> {
    if let Some(there) = told.get(&of.effect) {
        return again(of, there, voice);
    }
    told.insert(&of.effect, anchor.to_owned());
    effect::told(of, anchor, report, voice, notes)
}

/// A second goal of an effect refers to the first.
fn again(of: &EffectAnswer, there: &str, voice: Voice) -> Vec<Block> {
    vec![Block::Paragraph(vec![
        opened(Outcome::of(of), voice),
        Inline::text(": "),
        Inline::Link {
            to: there.to_owned(),
            text: of.title.trim().to_owned(),
        },
        Inline::text(voice.say(
            ". Dit effect draagt ook bij aan een ander doel en staat daar beschreven.",
            ". This effect contributes to another goal too and is described there.",
        )),
    ])]
}

/// Effects that serve no goal, and those that showed themselves on the way.
fn outside<'a>(report: &'a EffectReport, voice: Voice, notes: &mut Notes, told: &mut Told<'a>) -> Vec<Block> {
    let effects: Vec<&EffectAnswer> = report
        .effects_outside_goals
        .iter()
        .chain(&report.emergent_effects)
        .collect();
    if effects.is_empty() {
        return Vec::new();
    }
    let anchor = voice.say("buiten-de-doelen", "outside-the-goals");
    let title = voice.say("Effecten buiten de doelen", "Effects outside the goals");
    let mut blocks = vec![anchored(Level::Part, title, anchor)];
    for (at, effect) in effects.into_iter().enumerate() {
        blocks.extend(once(
            effect,
            &format!("{anchor}-{}", at + 1),
            report,
            voice,
            notes,
            told,
        ));
    }
    blocks
}
