//! Goal by goal: the answer, and each of its effects. An effect under several goals is told in full once.

use super::super::text::Trimmed as _;
use std::collections::HashMap;

use super::super::tree::{Block, Inline, Level, Part, anchored, named, paragraph};
use super::super::voice::Voice;
use super::effect::Elsewhere;
use super::notes::Notes;
use super::outcome::opened_of;
use super::{costs, effect};
use crate::plan::Effect;
use crate::policy::Owner;
use crate::report::{EffectAnswer, EffectReport, GoalAnswer};
use crate::sentence;
use crate::value::Id;

/// Where each effect was told in full.
type Told<'a> = HashMap<&'a Id<Effect>, String>;

/// The goals as they are told, one after the other.
pub(super) struct Goals<'a> {
    report: &'a EffectReport,
    voice: Voice,
    elsewhere: Elsewhere<'a>,
    notes: Notes<'a>,
    told: Told<'a>,
    /// The effects of the goal that is being told, each with its name within the page.
    waiting: std::vec::IntoIter<(&'a EffectAnswer, String)>,
    /// The place of the goal that comes next; one behind them stand the effects outside the goals.
    next: usize,
}

impl<'a> Goals<'a> {
    pub(super) fn new(report: &'a EffectReport, voice: Voice) -> Self {
        Self {
            report,
            voice,
            elsewhere: Elsewhere::of(report),
            notes: Notes::new(voice),
            told: Told::new(),
            waiting: Vec::new().into_iter(),
            next: 0,
        }
    }

    /// The opening of the next goal, or its next effect; behind them the effects outside the goals.
    pub(super) fn next_part(&mut self) -> Option<Part> {
        if let Some((effect, anchor)) = self.waiting.next() {
            return Some(self.once(effect, &anchor));
        }
        let at = self.next;
        self.next = self.next.saturating_add(1);
        match self.report.goals.get(at) {
            Some(goal) => Some(self.goal(goal, at)),
            None if at == self.report.goals.len() => self.outside(),
            None => None,
        }
    }

    /// The next part of the notes that were called.
    pub(super) fn notes(&mut self) -> Option<Part> {
        self.notes.next_part()
    }

    fn goal(&mut self, goal: &'a GoalAnswer, at: usize) -> Part {
        let anchor = anchor(at, self.voice);
        let mut blocks = vec![anchored(Level::Part, goal.title.trimmed(), anchor.clone())];
        blocks.extend(opening(goal, self.report, self.voice));
        blocks.extend(costs::of_goal(&goal.goal, self.report, self.voice));
        self.wait_for(goal.effects.iter(), &anchor);
        blocks
    }

    /// The effects are told next, under names that begin with this one.
    fn wait_for(&mut self, effects: impl Iterator<Item = &'a EffectAnswer>, anchor: &str) {
        let named = effects
            .zip(1..)
            .map(|(effect, number)| (effect, format!("{anchor}-{number}")));
        self.waiting = named.collect::<Vec<_>>().into_iter();
    }

    fn once(&mut self, of: &'a EffectAnswer, anchor: &str) -> Vec<Block> {
        if let Some(there) = self.told.get(&of.effect) {
            return again(of, there, self.voice);
        }
        self.told.insert(&of.effect, anchor.to_owned());
        effect::told(of, anchor, &self.elsewhere, self.voice, &mut self.notes)
    }

    /// Effects that serve no goal, and those that showed themselves on the way.
    fn outside(&mut self) -> Option<Part> {
        let effects = self.report.effects_outside_goals.iter();
        let anchor = self.voice.say("buiten-de-doelen", "outside-the-goals");
        self.wait_for(effects.chain(&self.report.emergent_effects), anchor);
        if self.waiting.len() == 0 {
            return None;
        }
        let title = self
            .voice
            .say("Effecten buiten de doelen", "Effects outside the goals");
        Some(vec![anchored(Level::Part, title, anchor)])
    }
}

/// The name of a goal within the page.
pub(super) fn anchor(index: usize, voice: Voice) -> String {
    format!("{}-{}", voice.say("doel", "goal"), index + 1)
}

/// What is said of the goal before its effects. An answer that is more than its effects is given whole.
fn opening(goal: &GoalAnswer, report: &EffectReport, voice: Voice) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(owner) = owner(goal.owner, voice) {
        blocks.push(paragraph(owner));
    }
    // What the answer says beyond how the effects stand is said by each effect below. An answer of this edition is its
    // effects and no more: whether it is, a checker tells, and here what the figures say is shown.
    let says_its_effects = report.sentence_edition.as_deref() == Some(sentence::SENTENCE_EDITION)
        || sentence::answer_in(goal, voice.language) == goal.answer.say(voice.language);
    if goal.effects.is_empty() || !says_its_effects {
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

/// A second goal of an effect refers to the first.
fn again(of: &EffectAnswer, there: &str, voice: Voice) -> Vec<Block> {
    vec![Block::Paragraph(vec![
        opened_of(of, voice),
        Inline::ours(": "),
        Inline::link(there.to_owned(), of.title.trimmed().to_owned()),
        Inline::ours(voice.say(
            ". Dit effect draagt ook bij aan een ander doel en staat daar beschreven.",
            ". This effect contributes to another goal too and is described there.",
        )),
    ])]
}
