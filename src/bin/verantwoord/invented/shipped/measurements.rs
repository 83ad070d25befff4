//! Writing the measurements, effect by effect.

use std::io::{self, Write};

use super::super::random::Random;
use super::people::{later, pseudonym};
use super::recipes::RECIPES;
use super::register::Register;
use super::scales::{DOMAINS, Items, POSITIVE_QUESTIONS, SCALES, Scale};

impl Register {
    /// Writes the measurements, effect by effect.
    pub(crate) fn write_measurements(&self, out: &mut impl Write) -> io::Result<()> {
        for (index, scale) in SCALES.iter().enumerate() {
            for number in 0..self.people.len() {
                if self.is_measured(scale, number) {
                    self.write_scores(out, index, number)?;
                }
            }
        }
        // Out of the range of the scale: eleven is the highest score.
        let year = self.period.from.year();
        writeln!(
            out,
            r#"{{"effect":"minder-eenzaam","person":"p0005","moment":"later","date":"{year}-11-20","score":14}}"#
        )
    }

    /// Whether the effect is measured with somebody who takes part.
    fn is_measured(&self, scale: &Scale, number: usize) -> bool {
        let person = &self.people[number];
        let groups = [Some(person.group), person.second_group];
        let in_group =
            scale.groups.is_empty() || groups.iter().flatten().any(|group| scale.groups.contains(group));
        let takes_part = RECIPES.iter().zip(&self.enrolled).any(|(recipe, enrolled)| {
            scale.activities.contains(&recipe.activity) && enrolled.binary_search(&number).is_ok()
        });
        let volunteers = person.role == "volunteer" || person.becomes_volunteer.is_some();
        in_group && takes_part && (volunteers || !scale.volunteers_only)
    }

    fn write_scores(&self, out: &mut impl Write, index: usize, number: usize) -> io::Result<()> {
        let scale = &SCALES[index];
        let person = &self.people[number];
        let random = &mut Random::of(self.options.seed, &[6, index as u64, number as u64]);
        let (low, high) = scale.range;
        let raw = scale
            .first
            .1
            .iter()
            .fold(scale.first.0, |sum, sides| sum + random.below_signed(*sides));
        let first = raw.clamp(low, high);
        let second = (first + scale.changes[random.index(scale.changes.len())]).clamp(low, high);
        let third = (second + random.below_signed(3) - 1).clamp(low, high);
        let [start, again, once_more] = scale.measured;
        let started = random.happens(start);
        // Who starts high on loneliness leaves more often, so those measured twice are not like all.
        let leaves = if matches!(scale.items, Items::Loneliness) && first >= 8 {
            200
        } else {
            0
        };
        let stays = random.happens(if started { again - leaves } else { 60 });
        let goes_on = stays && random.happens(once_more);
        let before = later(person.from, random.below(14));
        let after = later(person.from, 90 + random.below(50));
        let halfway = later(after, 45 + random.below(20));
        let last = later(halfway, 50 + random.below(30));
        let moments = [
            ("before", before, first, started),
            ("after", after, second, stays),
            ("after", halfway, second, goes_on),
            ("later", last, third, goes_on),
        ];
        let answers_in_items = random.happens(300);
        let own_levels = Random::of(self.options.seed, &[7, number as u64]);
        for (moment, date, score, done) in moments {
            if !done || date > person.through || !self.period.contains(date) {
                continue;
            }
            let effect = scale.effect;
            let pseudonym = pseudonym(number);
            write!(
                out,
                r#"{{"effect":"{effect}","person":"{pseudonym}","moment":"{moment}","date":"{date}","#
            )?;
            match scale.items {
                Items::Loneliness if answers_in_items => {
                    writeln!(out, r#""items":{{{}}}}}"#, loneliness_answers(random, score))?;
                }
                Items::Domains => writeln!(
                    out,
                    r#""items":{{{}}}}}"#,
                    domain_levels(own_levels, random, score)
                )?,
                _ => writeln!(out, r#""score":{}}}"#, score * scale.point)?,
            }
        }
        Ok(())
    }
}

/// Answers to the eleven questions that come to this score: 1 is no, 2 more or less, 3 yes.
fn loneliness_answers(random: &mut Random, score: i64) -> String {
    let mut left = u64::try_from(score).unwrap_or(0);
    let answers = (1..=11_u64).map(|question| {
        let counts = random.below(12 - question) < left;
        left -= u64::from(counts);
        let answer = match (POSITIVE_QUESTIONS.contains(&question), counts) {
            (true, true) => 1 + random.below(2),
            (true, false) => 3,
            (false, true) => 2 + random.below(2),
            (false, false) => 1,
        };
        format!(r#""{question}":{answer}"#)
    });
    answers.collect::<Vec<_>>().join(",")
}

/// A level for each domain, with the given one for money: everybody has levels of their own, which rarely move.
fn domain_levels(mut own: Random, random: &mut Random, money: i64) -> String {
    let levels = DOMAINS.iter().enumerate().map(|(index, domain)| {
        let usual = 3 + own.below_signed(3);
        let moved = match random.below(12) {
            0 => usual - 1,
            1 | 2 => (usual + 1).min(5),
            _ => usual,
        };
        let level = if index == 0 { money } else { moved };
        format!(r#""{domain}":{level}"#)
    });
    levels.collect::<Vec<_>>().join(",")
}
