//! Who is measured when, and with what score.

use std::io::{self, Write};

use super::super::random::Random;
use super::instruments::{Measured, of_effect};
use super::people::CHOICES;
use super::world::World;

/// Of a thousand people who come, how many are measured at the start.
const MEASURED: u64 = 400;
/// Of a thousand who were measured at the start, how many are measured again.
const AGAIN: u64 = 720;
/// How far a score may move towards the better and towards the worse, in tenths of the scale.
const BETTER: u64 = 4;
const WORSE: u64 = 3;

impl World {
    /// Writes the measurements, person by person: of those who came, a part, and not all of them twice.
    pub(crate) fn write_measurements(&self, out: &mut impl Write) -> io::Result<()> {
        let mut first: Vec<[Option<u8>; CHOICES]> = vec![[None; CHOICES]; self.people.len()];
        for contact in self.contacts().filter(|contact| !contact.counted) {
            let week = u8::try_from(contact.week).ok();
            let seen = &mut first[contact.person][contact.choice];
            *seen = seen.or(week);
        }
        for (number, weeks) in first.iter().enumerate() {
            let mut measured = Vec::new();
            for (choice, week) in weeks.iter().enumerate() {
                let Some(week) = week else { continue };
                for &effect in &self.activities[self.people[number].activities[choice]].effects {
                    if self.is_for(effect, number) && !measured.contains(&effect) {
                        measured.push(effect);
                        self.write_scores(out, effect, number, u64::from(*week))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether the effect is meant for the group of this person.
    fn is_for(&self, effect: usize, person: usize) -> bool {
        let group = self.groups_of_effects[effect];
        group.is_none() || group == self.people[person].group
    }

    fn write_scores(&self, out: &mut impl Write, effect: usize, number: usize, week: u64) -> io::Result<()> {
        let random = &mut Random::of(self.size.seed, &[30, effect as u64, number as u64]);
        if !random.happens(MEASURED) {
            return Ok(());
        }
        let instrument = of_effect(effect);
        let (before, after) = scores(&instrument, random);
        let (again, later) = (random.happens(AGAIN), week + 12 + random.below(12));
        self.write_score(out, effect, number, ("before", week), before * instrument.step)?;
        if again && later < self.weeks() {
            self.write_score(out, effect, number, ("after", later), after * instrument.step)?;
        }
        Ok(())
    }

    fn write_score(
        &self,
        out: &mut impl Write,
        effect: usize,
        number: usize,
        (moment, week): (&str, u64),
        score: i64,
    ) -> io::Result<()> {
        let id = self.plan.effects[effect].id.as_str();
        let (person, date) = (self.pseudonym(number), self.day(week, number as u64 % 5));
        writeln!(
            out,
            r#"{{"effect":"{id}","person":"{person}","moment":"{moment}","date":"{date}","score":{score}}}"#
        )
    }
}

/// A score before and one after, in steps of the scale: the first around its middle, the second mostly better.
fn scores(instrument: &Measured, random: &mut Random) -> (i64, i64) {
    let (low, high) = instrument.steps;
    let length = u64::try_from(high - low).unwrap_or(0);
    // The mean of two draws lies near the middle more often than one draw does.
    let before = low + i64::midpoint(random.below_signed(length + 1), random.below_signed(length + 1));
    let better = random.below_signed(length * BETTER / 10 + 2);
    let worse = random.below_signed(length * WORSE / 10 + 1);
    let moved = if instrument.lower {
        worse - better
    } else {
        better - worse
    };
    (before, (before + moved).clamp(low, high))
}
