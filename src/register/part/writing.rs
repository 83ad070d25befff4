//! Writes a tally as a part: the same tally gives the same bytes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::wire::{self, Counted, Head, Line, Made};
use crate::language::Words;
use crate::plan::Role;
use crate::register::cells::CellKey;
use crate::register::digest::{Digest, hexadecimal};
use crate::register::lists::places;
use crate::register::people::ROLES;
use crate::register::refused::Reason;
use crate::register::score_reader::Scores;
use crate::register::scores::{Observation, Side};
use crate::register::slots::NONE;
use crate::register::tally::Tally;
use crate::value::Day;
use crate::value::document::FORMAT_VERSION;

/// So many marks stand on a line at most, and so many lines of refusals.
const MARKS: usize = 64;
const LINES: usize = 1_000;

impl Tally {
    /// Writes everything that was counted, so that another process can add it with [`Tally::read_parts`]: JSON Lines,
    /// of which the first says what the part was made for. However the records came in, the same tally gives the same
    /// bytes.
    ///
    /// A part holds the pseudonyms of people, and what each of them took part in. It is personal data as the register
    /// itself is, and its first line says so.
    ///
    /// # Errors
    /// When the writer fails.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// use vernieuwend_verantwoorden::register::{Source, Tally};
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// // Anywhere, and as often as there are pieces of the file:
    /// let mut piece = Tally::new(&policy, &plan);
    /// let source = Source::new("deelnames.jsonl").starting_at(5_001);
    /// piece.participations_from(source, &br#"{"activity":"koffie","person":"p-1","date":"2025-03-01"}"#[..])?;
    /// let mut part = Vec::new();
    /// piece.write_part(&mut part)?;
    ///
    /// // Where the parts come together:
    /// let mut tally = Tally::new(&policy, &plan);
    /// let read = tally.read_parts("part-00001", &part[..])?;
    /// assert_eq!((read.added, read.refused.len()), (1, 0));
    /// assert_eq!(tally.finish().people().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias = "deel")]
    pub fn write_part(&self, writer: impl Write) -> io::Result<()> {
        let mut out = Out {
            writer,
            lines: 0,
            digest: Digest::default(),
        };
        out.line(&Head {
            document: wire::NAME.to_owned(),
            format_version: FORMAT_VERSION,
            library: wire::LIBRARY.to_owned(),
            personal_data: wire::personal_data(),
            tally: counted(self),
        })?;
        out.tally(self)?;
        for other in &self.alongside {
            out.line(&Line::Alongside(counted(other)))?;
            out.tally(other)?;
        }
        out.line(&Line::End(wire::End {
            lines: out.lines,
            digest: out.digest,
        }))?;
        out.writer.flush()
    }
}

fn counted(tally: &Tally) -> Counted {
    let made = |id: &str, digest| Made {
        id: id.to_owned(),
        digest,
    };
    let sources = &tally.sources;
    let read = |number: &u32| {
        let (name, stream) = sources.name(*number);
        let counts = sources.counts(*number);
        wire::SourceRead {
            stream,
            name: name.to_owned(),
            read: counts.read,
            refused: counts.refused,
            read_as: sources.how(*number).to_vec(),
        }
    };
    Counted {
        policy_framework: made(tally.codebook.policy.as_str(), tally.documents.policy),
        plan: made(tally.codebook.plan.as_str(), tally.documents.plan),
        longest_line: tally.limits.longest_line as u64,
        sources: sources.in_order().iter().map(read).collect(),
    }
}

fn id<T>(ids: &[crate::value::Id<T>], number: u32) -> Cow<'_, str> {
    Cow::Borrowed(ids.get(number as usize).map_or("", |id| id.as_str()))
}

fn optional<T>(ids: &[crate::value::Id<T>], number: u32) -> Option<Cow<'_, str>> {
    (number != NONE).then(|| id(ids, number))
}

/// Writes lines, and keeps count of them.
struct Out<W> {
    writer: W,
    lines: u64,
    digest: Digest,
}

impl<W: Write> Out<W> {
    fn line(&mut self, line: &impl Serialize) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(line)?;
        self.digest.line(&bytes);
        self.lines += 1;
        bytes.push(b'\n');
        self.writer.write_all(&bytes)
    }

    /// Everything of one tally but those that count alongside.
    fn tally(&mut self, tally: &Tally) -> io::Result<()> {
        let sources = places(&tally.sources.in_order());
        self.counts(tally, &sources)?;
        let effects = tally.codebook.effects();
        for effect in &tally.late_follow_ups {
            self.line(&Line::LateFollowUp(id(effects, *effect)))?;
        }
        for (dressed, held) in &tally.held {
            self.line(&Line::Held(wire::Held { dressed: *dressed }))?;
            self.counts(&held.part, &sources)?;
            let here = |source: u32| sources.get(source as usize).copied().unwrap_or(0);
            let mut all: Vec<(u32, u64, bool)> = (held.places.iter())
                .map(|(source, line, given)| (here(*source), *line, given.is_phone()))
                .collect();
            all.sort_unstable();
            for (source, line, phone) in all {
                self.line(&Line::Place(wire::Place { source, line, phone }))?;
            }
        }
        self.refusals(tally, &sources)?;
        let mut notes: Vec<String> = Vec::new();
        for note in &tally.notes {
            notes.push(serde_json::to_string(note)?);
        }
        let mut notes: Vec<_> = notes.into_iter().zip(&tally.notes).collect();
        notes.sort_by(|one, other| one.0.cmp(&other.0));
        for (_, note) in notes {
            self.line(&Line::Note(Box::new(note.clone())))?;
        }
        Ok(())
    }

    /// What is counted of people, also of those of whom it is not yet known whether they count.
    fn counts(&mut self, tally: &Tally, sources: &[u32]) -> io::Result<()> {
        let codebook = &tally.codebook;
        self.days_and_heads(tally)?;
        let order = tally.cells.in_order();
        for number in &order {
            let (key, amounts) = tally.cells.all.get(*number as usize).copied().unzip();
            let (Some(cell), Some(amounts)) = (key.map(CellKey::cell), amounts) else {
                continue;
            };
            self.line(&Line::Cell(wire::Cell {
                activity: id(codebook.activities(), cell.activity),
                area: cell.area.map(|area| id(codebook.areas(), area)),
                target_group: cell.target_group.map(|group| id(codebook.target_groups(), group)),
                role: cell.role,
                contacts: amounts.contacts,
                minutes: amounts.minutes,
                without_minutes: amounts.without_minutes,
            }))?;
        }
        let people = self.people(tally, &places(&order))?;
        self.scores(tally, &people, sources)?;
        for (effect, coding) in (0..).zip(&tally.codings) {
            let counts = coding.counts();
            if counts.iter().any(|count| *count > 0) {
                let effect = id(codebook.effects(), effect);
                self.line(&Line::Coding(wire::Coding { effect, counts }))?;
            }
        }
        self.marks(&tally.repeats.placed(sources))
    }

    fn days_and_heads(&mut self, tally: &Tally) -> io::Result<()> {
        let codebook = &tally.codebook;
        for (activity, days) in (0..).zip(&tally.days) {
            let on: Vec<Day> = (0_u16..)
                .step_by(64)
                .zip(days)
                .flat_map(|(start, bits)| {
                    (0..64)
                        .filter(move |bit| bits >> bit & 1 == 1)
                        .map(move |bit| start + bit)
                })
                .map(|number| codebook.calendar.day(number))
                .collect();
            if !on.is_empty() {
                let activity = id(codebook.activities(), activity);
                self.line(&Line::Days(wire::Days { activity, on }))?;
            }
        }
        for ((activity, area), count) in &tally.heads {
            self.line(&Line::Heads(wire::Heads {
                activity: id(codebook.activities(), *activity),
                area: optional(codebook.areas(), *area),
                count: *count,
            }))?;
        }
        Ok(())
    }

    /// Gives for each person the place in the order of pseudonyms.
    fn people(&mut self, tally: &Tally, cells: &[u32]) -> io::Result<Vec<u32>> {
        let (people, calendar) = (&tally.people, &tally.codebook.calendar);
        let order = people.in_order();
        let memberships = people.memberships();
        for number in &order {
            let person = *number as usize;
            let mut own: Vec<u32> = people
                .cells(&memberships, person)
                .filter_map(|cell| cells.get(cell as usize).copied())
                .collect();
            own.sort_unstable();
            let arrival = tally.arrivals.of(*number).unwrap_or_default();
            self.line(&Line::Person(wire::Person {
                pseudonym: String::from_utf8_lossy(people.text(person)),
                cells: own,
                first: people.earliest(person).map(|day| calendar.day(day)),
                roles: in_roles(people.first_days(person), |day| calendar.day(day)),
                first_contact: arrival.since(),
                ways_in: arrival.ways_in(),
            }))?;
        }
        Ok(places(&order))
    }

    fn scores(&mut self, tally: &Tally, people: &[u32], sources: &[u32]) -> io::Result<()> {
        let rank = |ranks: &[u32], number: u32| ranks.get(number as usize).copied().unwrap_or(0);
        let mut all: Vec<&Observation> = tally.observations.iter().collect();
        all.sort_by(|one, other| {
            let key = |one: &Observation| (one.effect, rank(people, one.person), one.side, one.day);
            let place = |one: &Observation| (one.by_items, rank(sources, one.source), one.line);
            key(one)
                .cmp(&key(other))
                .then_with(|| one.scores.cmp(&other.scores))
                .then_with(|| place(one).cmp(&place(other)))
        });
        for one in all {
            self.line(&Line::Score(wire::Score {
                effect: id(tally.codebook.effects(), one.effect),
                person: String::from_utf8_lossy(tally.people.text(one.person as usize)),
                after: one.side == Side::After,
                date: tally.codebook.calendar.day_from(one.day),
                scores: written(&one.scores),
                by_items: one.by_items,
                source: rank(sources, one.source),
                line: one.line,
            }))?;
        }
        Ok(())
    }

    fn marks(&mut self, placed: &[((u32, u64), u64)]) -> io::Result<()> {
        let follow = |one: &((u32, u64), u64), next: &((u32, u64), u64)| {
            one.0.0 == next.0.0 && one.0.1.checked_add(1) == Some(next.0.1)
        };
        for run in placed.chunk_by(follow).flat_map(|run| run.chunks(MARKS)) {
            let Some(((source, line), _)) = run.first().copied() else {
                continue;
            };
            let of = run.iter().map(|(_, mark)| hexadecimal(*mark)).collect::<String>();
            self.line(&Line::Marks(wire::Marks {
                source,
                line,
                of: of.into(),
            }))?;
        }
        Ok(())
    }

    fn refusals(&mut self, tally: &Tally, sources: &[u32]) -> io::Result<()> {
        let number = |stream, name: &str| {
            let found = (0..).zip(sources).find(|(number, _)| {
                let (known, kind) = tally.sources.name(*number);
                known == name && kind == stream
            });
            found.map_or(0, |(_, place)| *place)
        };
        for group in tally.refusals.grouped() {
            self.line(&Line::Refusals(wire::Group {
                source: number(group.stream, &group.source),
                reason: group.reason,
                field: group.field.map(Cow::Owned),
                count: group.count,
                lines: group.lines,
                message: group.message,
                help: group.help,
            }))?;
        }
        let mut alike: BTreeMap<Alike<'_>, Vec<u64>> = BTreeMap::new();
        for one in tally.refusals.kept() {
            let key = (
                number(one.stream, &one.source),
                one.reason,
                one.field.as_deref(),
                one.value.as_deref(),
                &one.message,
                &one.help,
            );
            alike.entry(key).or_default().push(one.line);
        }
        for ((source, reason, field, value, message, help), lines) in alike {
            for lines in lines.chunks(LINES) {
                self.line(&Line::Refused(wire::Refused {
                    source,
                    reason,
                    field: field.map(Cow::Borrowed),
                    value: value.map(Cow::Borrowed),
                    message: message.clone(),
                    help: help.clone(),
                    lines: lines.to_vec(),
                }))?;
            }
        }
        Ok(())
    }
}

/// Refusals that differ in their line only.
type Alike<'a> = (
    u32,
    Reason,
    Option<&'a str>,
    Option<&'a str>,
    &'a Words,
    &'a Words,
);

/// The first day in each role that was seen.
fn in_roles(first: [Option<u16>; ROLES], day: impl Fn(u16) -> Day) -> Vec<(Role, Day)> {
    let all = Role::ALL.iter().zip(first);
    all.filter_map(|(role, first)| Some((*role, day(first?))))
        .collect()
}

fn written(scores: &Scores) -> wire::Scores<'_> {
    match scores {
        Scores::One(score) => wire::Scores::One(*score),
        Scores::PerPart(scores) => wire::Scores::Parts(scores.to_vec()),
        Scores::Goals(goals) => {
            let goals = goals.iter();
            wire::Scores::Goals(
                goals
                    .map(|(goal, score, weight)| (Cow::Borrowed(&**goal), *score, *weight))
                    .collect(),
            )
        }
    }
}
