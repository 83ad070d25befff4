//! Technique goes to numbered notes at the end, so that the text above it can be read by anybody.

use super::super::text::Trimmed as _;
use super::super::tree::{Block, Inline, Level, Note, Part, anchored, paragraph};
use super::super::voice::Voice;
use crate::evidence::Caveat;
use crate::report::{EffectAnswer, Measured, Observed};

/// The notes that were called so far.
pub(super) struct Notes<'a> {
    voice: Voice,
    called: Vec<Called<'a>>,
    /// What must be kept in mind, with the numbers of the notes that it goes with.
    caveats: Vec<(Caveat, Vec<usize>)>,
    /// How many effects were measured with people.
    measured: usize,
    /// How many parts were told.
    told: usize,
}

/// A note that is written when it is told.
struct Called<'a> {
    effect: &'a EffectAnswer,
    /// Where it was called from.
    from: String,
}

impl<'a> Notes<'a> {
    pub(super) fn new(voice: Voice) -> Self {
        Self {
            voice,
            called: Vec::new(),
            caveats: Vec::new(),
            measured: 0,
            told: 0,
        }
    }

    /// Keeps that an effect has a note, and gives the link to it.
    pub(super) fn call(&mut self, effect: &'a EffectAnswer, from: &str) -> Inline {
        let number = self.called.len() + 1;
        self.measured += usize::from(!effect.caveats.is_empty());
        for caveat in &effect.caveats {
            match self.caveats.iter_mut().find(|(known, _)| known == caveat) {
                Some((_, notes)) => notes.push(number),
                None => self.caveats.push((*caveat, vec![number])),
            }
        }
        self.called.push(Called {
            effect,
            from: from.to_owned(),
        });
        Inline::link(
            self.anchor(number),
            format!("{} {number}", self.voice.say("noot", "note")),
        )
    }

    fn anchor(&self, number: usize) -> String {
        format!("{}-{number}", self.voice.say("noot", "note"))
    }

    /// First the heading with what goes for many, then note after note; nothing where none was called.
    pub(super) fn next_part(&mut self) -> Option<Part> {
        let part = match self.told.checked_sub(1) {
            None if self.called.is_empty() => return None,
            None => self.beginning(),
            Some(at) => vec![Block::Note(self.note(self.called.get(at)?, at + 1))],
        };
        self.told += 1;
        Some(part)
    }

    fn note(&self, called: &Called<'_>, number: usize) -> Note {
        Note {
            anchor: self.anchor(number),
            number,
            back: called.from.clone(),
            title: called.effect.title.trimmed().to_owned(),
            paragraphs: about(called.effect, self.voice),
        }
    }

    fn beginning(&self) -> Part {
        let mut blocks = vec![heading(self.voice)];
        blocks.push(paragraph(self.voice.say(
            "Onzekerheid: een andere groep mensen had een wat andere uitkomst gegeven. De onzekerheid is zo ruim genomen dat \
             zij in 95 van de 100 keer de werkelijke waarde omvat.",
            "Uncertainty: another group of people would have given a somewhat different outcome. The uncertainty is taken so \
             wide that in 95 of 100 cases it holds the true value.",
        )));
        blocks.extend(self.keep_in_mind());
        blocks
    }

    /// What goes for many measurements is said once, with the notes that it goes with.
    fn keep_in_mind(&self) -> Option<Block> {
        let said = |(caveat, notes): &(Caveat, Vec<usize>)| {
            let words = self.voice.words(&caveat.words());
            let whom = if notes.len() == self.measured {
                self.voice
                    .say("elke meting met mensen", "each measurement with people")
                    .to_owned()
            } else {
                let numbers: Vec<String> = notes.iter().map(ToString::to_string).collect();
                let noot = match notes.len() {
                    1 => self.voice.say("noot", "note"),
                    _ => self.voice.say("noten", "notes"),
                };
                format!("{noot} {}", numbers.join(", "))
            };
            vec![Inline::text(format!("{words} ({whom})."))]
        };
        let items: Vec<Vec<Inline>> = self.caveats.iter().map(said).collect();
        (!items.is_empty()).then_some(Block::List(items))
    }
}

/// What the notes stand under.
pub(super) fn heading(voice: Voice) -> Block {
    let title = voice.say("Noten: hoe het is gemeten", "Notes: how it was measured");
    anchored(Level::Part, title, "noten")
}

/// The statement of the report whole, and how it was measured.
fn about(effect: &EffectAnswer, voice: Voice) -> Vec<String> {
    let mut told = vec![voice.words(&effect.statement)];
    told.extend(
        effect
            .observed
            .as_ref()
            .and_then(|observed| instrument(observed, voice)),
    );
    if let Some(contribution) = &effect.contribution {
        told.push(voice.words(&contribution.statement));
    }
    told.retain(|paragraph| !paragraph.is_empty());
    told
}

/// About so many bytes it takes to tell how something was measured.
const USUAL_INSTRUMENT: usize = 256;

fn instrument(observed: &Observed, voice: Voice) -> Option<String> {
    let (name, version, source, measured) = match observed {
        Observed::PairedChange(it) => (&it.name, &it.version, &it.source, &it.measured),
        Observed::CategoryShift(it) => (&it.name, &it.version, &it.source, &it.measured),
        Observed::GoalAttainment(it) => (&it.name, &it.version, &it.source, &it.measured),
        _ => return None,
    };
    let mut told = String::with_capacity(USUAL_INSTRUMENT);
    let mut add = |parts: &[&str]| parts.iter().for_each(|part| told.push_str(part));
    add(&[
        voice.say("Meetinstrument: ", "Instrument: "),
        name.say(voice.language).trimmed(),
    ]);
    if !name.nl.contains(version.as_str()) {
        add(&[voice.say(" (versie ", " (version "), version, ")"]);
    }
    if let Some(source) = source {
        add(&[" [", source.say(voice.language).trimmed(), "]"]);
    }
    add(&[". "]);
    push_when(&mut told, measured, voice);
    Some(told)
}

fn push_when(told: &mut String, measured: &Measured, voice: Voice) {
    told.push_str(voice.say("Gemeten in de periode: ", "Measured in the period: "));
    voice.push_period(told, measured.period);
    if let Some(by) = &measured.by {
        told.push_str(voice.say(". Wie meet: ", ". Who measures: "));
        told.push_str(by.trimmed().trim_end_matches('.'));
    }
    told.push('.');
}
