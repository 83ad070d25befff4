//! The lines of a part, taken into a tally of their own until the last of them was read.

use super::refusal::Wrong;
use super::wire::{self, Counted, Head, Line, Version};
use crate::instrument::ResultKind;
use crate::plan::Role;
use crate::register::arrival::Arrival;
use crate::register::cells::{Amounts, CellKey};
use crate::register::codebook::Codebook;
use crate::register::codings::Codings;
use crate::register::digest::{Digest, from_hexadecimal};
use crate::register::key::Probe;
use crate::register::pseudonym::{Given, own_number};
use crate::register::refused::{RefusalGroup, Refused};
use crate::register::score_reader::Scores;
use crate::register::scores::{Observation, Side};
use crate::register::source::LAST_LINE;
use crate::register::tally::{Held, Tally, is_pseudonym};
use crate::value::Day;
use crate::value::document::FORMAT_VERSION;

/// No line of a piece has a higher number: it has fewer lines than the number that its first one may have.
const HIGHEST: u64 = 2 * LAST_LINE;
/// Digits of a mark.
const DIGITS: usize = 16;

/// A part that is being read.
pub(super) struct Part {
    /// The line on which it begins.
    pub(super) begins: u64,
    pub(super) digest: Digest,
    pub(super) tally: Tally,
    lines: u64,
    /// Which of the tallies that count alongside is being read; the tally itself when none is.
    other: Option<usize>,
    /// Of which people apart.
    held: Option<bool>,
    /// The numbers of the cells, in the order in which they stand there.
    cells: Vec<u32>,
}

impl Part {
    pub(super) fn begin(into: &Tally, begins: u64, line: &[u8]) -> Result<Self, Wrong> {
        let damaged = || Wrong::damaged(1);
        let version: Version = serde_json::from_slice(line).map_err(|error| {
            if error.is_eof() {
                Wrong::cut_off()
            } else {
                damaged()
            }
        })?;
        let ours = FORMAT_VERSION.to_string();
        if version.format_version != ours || version.library != wire::LIBRARY {
            return Err(Wrong::other_version(
                &version.format_version,
                &version.library,
                &ours,
            ));
        }
        let head: Head = serde_json::from_slice(line).map_err(|_| damaged())?;
        same(&head.tally, into)?;
        let mut part = Self {
            begins,
            digest: Digest::default(),
            tally: into.empty_part(),
            lines: 0,
            other: None,
            held: None,
            cells: Vec::new(),
        };
        part.sources(head.tally).ok_or_else(damaged)?;
        part.passed(line);
        Ok(part)
    }

    /// Goes on behind a line.
    pub(super) fn passed(&mut self, line: &[u8]) {
        self.digest.line(line);
        self.lines += 1;
    }

    /// What is wrong when the line that is being read cannot be.
    pub(super) fn damaged(&self) -> Wrong {
        Wrong::damaged(self.lines + 1)
    }

    /// Begins with the next tally that counted the same records.
    pub(super) fn alongside(&mut self, counted: Counted, into: &Tally) -> Result<(), Wrong> {
        let next = self.other.map_or(0, |other| other + 1);
        let theirs = into.alongside.get(next).ok_or_else(Wrong::other_ledger)?;
        same(&counted, theirs).map_err(|_| Wrong::other_ledger())?;
        (self.other, self.held) = (Some(next), None);
        self.cells.clear();
        self.sources(counted).ok_or_else(|| self.damaged())
    }

    /// Sees whether everything is there, and whether it may be added.
    pub(super) fn end(&self, end: &wire::End, into: &Tally) -> Result<(), Wrong> {
        if end.lines != self.lines || end.digest != self.digest {
            return Err(Wrong::changed());
        }
        if self.other.map_or(0, |other| other + 1) != into.alongside.len() {
            return Err(Wrong::other_ledger());
        }
        let pairs = self.tally.alongside.iter().zip(&into.alongside);
        for (mine, theirs) in pairs.chain([(&self.tally, into)]) {
            let (kept, all) = mine.refusals.how_many();
            if kept < all && kept < theirs.limits.listed as u64 {
                return Err(Wrong::too_few_listed(kept, all));
            }
        }
        Ok(())
    }

    /// The tally that is being read, with everybody.
    fn whole(&mut self) -> Option<&mut Tally> {
        match self.other {
            Some(other) => self.tally.alongside.get_mut(other),
            None => Some(&mut self.tally),
        }
    }

    /// The tally of the people that are being read.
    fn counts(&mut self) -> Option<&mut Tally> {
        let held = self.held;
        let whole = self.whole()?;
        match held {
            Some(dressed) => whole.held.get_mut(&dressed).map(|held| &mut held.part),
            None => Some(whole),
        }
    }

    fn sources(&mut self, counted: Counted) -> Option<()> {
        let tally = self.whole()?;
        for (place, source) in (0..).zip(counted.sources) {
            let number = tally.sources.add(&source.name, source.stream);
            (number == place && source.refused <= source.read).then_some(())?;
            tally.sources.count(number, source.read, source.refused);
            tally.sources.read_as(number, source.read_as);
        }
        Some(())
    }

    /// A place, when there is such a source and may be such a line.
    fn place(&mut self, source: u32, line: u64) -> Option<(u32, u64)> {
        let known = self.whole()?.sources.len();
        (source < known && line <= HIGHEST).then_some((source, line))
    }

    /// Takes a line; nothing when it does not fit what was read before.
    pub(super) fn take(&mut self, line: Line<'_>) -> Option<()> {
        match line {
            Line::Days(days) => self.days(&days),
            Line::Heads(heads) => self.heads(&heads),
            Line::Cell(cell) => self.cell(&cell),
            Line::Person(person) => self.person(&person),
            Line::Score(score) => self.score(score),
            Line::Coding(coding) => {
                let tally = self.counts()?;
                let effect = tally.codebook.effect(&coding.effect)?;
                let counts = tally.codings.get_mut(effect as usize)?;
                counts.add(&Codings::counted(coding.counts));
                Some(())
            }
            Line::LateFollowUp(effect) => {
                let tally = self.whole()?;
                let effect = tally.codebook.effect(&effect)?;
                tally.late_follow_ups.insert(effect).then_some(())
            }
            Line::Marks(marks) => self.marks(&marks),
            Line::Held(held) => self.hold(held.dressed),
            Line::Place(place) => {
                let dressed = self.held?;
                let (source, line) = self.place(place.source, place.line)?;
                let held = self.whole()?.held.get_mut(&dressed)?;
                held.places.push((source, line, Given::of_number(place.phone)));
                Some(())
            }
            Line::Refusals(group) => self.group(group),
            Line::Refused(refused) => self.refused(&refused),
            Line::Note(note) => {
                self.whole()?.warn(*note);
                Some(())
            }
            // They begin and end something, which is seen to elsewhere.
            Line::Alongside(_) | Line::End(_) => None,
        }
    }

    fn days(&mut self, days: &wire::Days<'_>) -> Option<()> {
        let tally = self.counts()?;
        let activity = tally.codebook.activity(&days.activity)?;
        for day in &days.on {
            let day = tally.codebook.calendar.number(*day)?;
            tally.note_day(activity, day);
        }
        Some(())
    }

    fn heads(&mut self, heads: &wire::Heads<'_>) -> Option<()> {
        let tally = self.counts()?;
        let key = CellKey::new(
            tally.codebook.activity(&heads.activity)?,
            known(heads.area.as_deref(), |id| tally.codebook.area(id))?,
            None,
            None,
        );
        let sum = tally.heads.entry(key.heads()).or_insert(0);
        *sum = sum.saturating_add(heads.count);
        Some(())
    }

    fn cell(&mut self, cell: &wire::Cell<'_>) -> Option<()> {
        let tally = self.counts()?;
        let codebook = &tally.codebook;
        let key = CellKey::new(
            codebook.activity(&cell.activity)?,
            known(cell.area.as_deref(), |id| codebook.area(id))?,
            known(cell.target_group.as_deref(), |id| codebook.target_group(id))?,
            cell.role,
        );
        let is_new = tally.cells.all.len();
        let number = tally.cells.number(key, key.hash());
        (number as usize == is_new).then_some(())?;
        let amounts = Amounts {
            contacts: cell.contacts,
            minutes: cell.minutes,
            without_minutes: cell.without_minutes,
        };
        tally.cells.add(number, amounts);
        self.cells.push(number);
        Some(())
    }

    fn person(&mut self, person: &wire::Person<'_>) -> Option<()> {
        let (held, cells) = (self.held, std::mem::take(&mut self.cells));
        let taken = take_person(self.counts()?, person, held, &cells);
        self.cells = cells;
        taken
    }

    fn score(&mut self, score: wire::Score<'_>) -> Option<()> {
        let (source, line) = self.place(score.source, score.line)?;
        let tally = self.counts()?;
        let effect = tally.codebook.effect(&score.effect)?;
        let person = tally.people.find(Probe::new(score.person.as_bytes()))?;
        let side = if score.after { Side::After } else { Side::Before };
        let day = day_from(&tally.codebook, score.date, side)?;
        let scores = scores_of(&tally.codebook, effect, score.scores)?;
        tally.observations.push(Observation {
            effect,
            person,
            side,
            day,
            scores,
            by_items: score.by_items,
            source,
            line,
        });
        Some(())
    }

    fn marks(&mut self, marks: &wire::Marks<'_>) -> Option<()> {
        let (source, first) = self.place(marks.source, marks.line)?;
        let tally = self.counts()?;
        (marks.of.is_ascii() && !marks.of.is_empty()).then_some(())?;
        for (line, digits) in (first..).zip(marks.of.as_bytes().chunks(DIGITS)) {
            let mark = from_hexadecimal(std::str::from_utf8(digits).ok()?)?;
            tally.repeats.note((source, line), mark);
        }
        Some(())
    }

    /// Begins with people whose number may be a citizen number by chance.
    fn hold(&mut self, dressed: bool) -> Option<()> {
        // Bare numbers come first, and each kind once.
        (self.held < Some(dressed)).then_some(())?;
        self.held = Some(dressed);
        self.cells.clear();
        let tally = self.whole()?;
        let held = Held {
            part: tally.empty_by_itself(),
            places: Vec::new(),
        };
        tally.held.insert(dressed, held);
        Some(())
    }

    fn group(&mut self, group: wire::Group<'_>) -> Option<()> {
        let (number, _) = self.place(group.source, 0)?;
        let tally = self.whole()?;
        let (source, stream) = tally.sources.name(number);
        let group = RefusalGroup {
            stream,
            source: source.to_owned(),
            reason: group.reason,
            field: group.field.map(Into::into),
            count: group.count,
            lines: group.lines,
            message: group.message,
            help: group.help,
        };
        tally.refusals.add_group(group);
        Some(())
    }

    fn refused(&mut self, refused: &wire::Refused<'_>) -> Option<()> {
        let (number, _) = self.place(refused.source, 0)?;
        let tally = self.whole()?;
        let (source, stream) = tally.sources.name(number);
        for line in &refused.lines {
            tally.refusals.keep(Refused {
                source: source.to_owned(),
                stream,
                line: *line,
                reason: refused.reason,
                field: refused.field.as_deref().map(str::to_owned),
                value: refused.value.as_deref().map(str::to_owned),
                message: refused.message.clone(),
                help: refused.help.clone(),
            });
        }
        Some(())
    }
}

/// Whether a part, or one of its tallies, was made for these documents and with this limit.
fn same(counted: &Counted, into: &Tally) -> Result<(), Wrong> {
    let (policy, plan) = (&counted.policy_framework, &counted.plan);
    let (ours, codebook) = (into.documents, &into.codebook);
    if policy.digest != ours.policy || policy.id != codebook.policy.as_str() {
        return Err(Wrong::other_policy(&policy.id, codebook.policy.as_str()));
    }
    if plan.digest != ours.plan || plan.id != codebook.plan.as_str() {
        return Err(Wrong::other_plan(&plan.id, codebook.plan.as_str()));
    }
    let longest = into.limits.longest_line as u64;
    if counted.longest_line != longest {
        return Err(Wrong::longest_line(counted.longest_line, longest));
    }
    Ok(())
}

/// The number of an id that may be absent; nothing when it is there and not known.
#[expect(clippy::option_option, reason = "absent and unknown are two things")]
fn known(id: Option<&str>, find: impl Fn(&str) -> Option<u32>) -> Option<Option<u32>> {
    match id {
        None => Some(None),
        Some(id) => find(id).map(Some),
    }
}

fn take_person(
    tally: &mut Tally,
    person: &wire::Person<'_>,
    held: Option<bool>,
    cells: &[u32],
) -> Option<()> {
    let text = &*person.pseudonym;
    let is_sound = match held {
        Some(dressed) => {
            own_number(text).is_some_and(|own| own.dressed == dressed && own.by_chance.is_some())
        }
        None => is_pseudonym(text.as_bytes()),
    };
    let probe = Probe::new(text.as_bytes());
    (is_sound && tally.people.find(probe).is_none()).then_some(())?;
    let number = tally.people.add(probe);
    let calendar = &tally.codebook.calendar;
    for cell in &person.cells {
        let first = calendar.number(person.first?)?;
        tally.people.enter(number, *cells.get(*cell as usize)?, first);
    }
    for (role, day) in &person.roles {
        let at = Role::ALL.iter().position(|one| one == role)?;
        tally.people.had_role(number, at, calendar.number(*day)?);
    }
    if person.first_contact.is_some() || !person.ways_in.is_empty() {
        let arrival = Arrival::noted(person.first_contact, &person.ways_in);
        tally.arrivals.note(number, arrival);
    }
    Some(())
}

/// The number of a day on which somebody may be measured.
fn day_from(codebook: &Codebook, date: Day, side: Side) -> Option<i32> {
    let day = i32::try_from(date.days_since(codebook.calendar.period.from)).ok()?;
    let fits = codebook.calendar.number(date).is_some() || day < 0 && side == Side::Before;
    fits.then_some(day)
}

/// Scores of the kind that the instrument of the effect gives.
fn scores_of(codebook: &Codebook, effect: u32, scores: wire::Scores<'_>) -> Option<Scores> {
    let score_reader = codebook.per_effect.get(effect as usize)?.score_reader.as_ref()?;
    let instrument = score_reader.instrument.as_ref()?;
    let parts = instrument.parts().len();
    let of_goals = instrument.kind() == ResultKind::Goals;
    let ends = instrument.scale().map(crate::instrument::Scale::scaled_ends);
    let fits = |score: i64| ends.is_none_or(|(lowest, highest)| (lowest..=highest).contains(&score));
    match scores {
        wire::Scores::One(score) if parts == 0 && !of_goals && fits(score) => Some(Scores::One(score)),
        wire::Scores::Parts(scores) if parts == scores.len() && parts > 0 => {
            let all = scores.iter().flatten().all(|score| fits(*score));
            all.then(|| Scores::PerPart(scores.into()))
        }
        wire::Scores::Goals(goals) if of_goals => {
            let step = |score: i8| (-2..=2).contains(&score);
            let all = goals.iter().all(|(_, score, weight)| step(*score) && *weight > 0);
            let goals = goals.into_iter();
            let goals = goals.map(|(goal, score, weight)| (goal.into(), score, weight));
            all.then(|| Scores::Goals(goals.collect()))
        }
        _ => None,
    }
}
