//! Who comes when: the contacts of the year in order of week, and their lines.

use std::io::{self, Write};

use super::super::random::Random;
use super::people::CHOICES;
use super::spread::Spread;
use super::world::World;

/// How many times somebody else is drawn when this person does not come that week.
const TRIES: usize = 24;
/// How much more often the first activity is visited than the second, and so on.
const HABITS: [u64; CHOICES] = [5, 3, 2, 1];
/// Of a thousand contacts where people walk in, how many are heads that were counted.
const COUNTED: u64 = 80;
/// No week yet.
const NEVER: u8 = u8::MAX;

/// One line of the register.
pub(super) struct Contact {
    pub(super) person: usize,
    /// Which of the person's activities.
    pub(super) choice: usize,
    pub(super) week: u64,
    /// Counted as one of many, without a name.
    pub(super) counted: bool,
}

/// The contacts, one by one; the same each time they are asked for.
pub(super) struct Contacts<'a> {
    world: &'a World,
    people: Spread,
    random: Random,
    /// For each person and choice the week of the last contact: nobody comes twice to one meeting.
    last: Vec<[u8; CHOICES]>,
    next: usize,
}

impl World {
    pub(super) fn contacts(&self) -> Contacts<'_> {
        let people = self.people.len();
        Contacts {
            world: self,
            people: Spread::over(people, people / 20),
            random: Random::of(self.size.seed, &[20]),
            last: vec![[NEVER; CHOICES]; people],
            next: 0,
        }
    }

    /// Writes the participations, in order of week.
    pub(crate) fn write_participations(&self, out: &mut impl Write) -> io::Result<()> {
        for (number, contact) in self.contacts().enumerate() {
            self.write_contact(out, number, &contact)?;
        }
        Ok(())
    }

    fn write_contact(&self, out: &mut impl Write, number: usize, contact: &Contact) -> io::Result<()> {
        let person = &self.people[contact.person];
        let at = person.activities[contact.choice];
        let activity = &self.activities[at];
        let random = &mut Random::of(self.size.seed, &[21, number as u64]);
        let date = self.day(contact.week, activity.weekday);
        let id = self.plan.activities[at].id.as_str();
        write!(out, r#"{{"activity":"{id}""#)?;
        if !contact.counted {
            write!(out, r#","person":"{}""#, self.pseudonym(contact.person))?;
        }
        write!(out, r#","date":"{date}""#)?;
        if let Some(area) = person.area {
            write!(out, r#","area":"{}""#, self.policy.areas[area].id.as_str())?;
        }
        if contact.counted {
            return writeln!(out, r#","heads":{}}}"#, random.between(3, 24));
        }
        if let Some(group) = person.group {
            write!(
                out,
                r#","targetGroup":"{}""#,
                self.policy.target_groups[group].id.as_str()
            )?;
        }
        let role = if person.volunteers && contact.choice == 0 {
            "volunteer"
        } else if activity.walk_in {
            "visitor"
        } else {
            "participant"
        };
        write!(out, r#","role":"{role}""#)?;
        if let Some(usual) = activity.minutes {
            let minutes = usual + random.between(0, 6) * 5;
            write!(out, r#","minutes":{minutes}"#)?;
        }
        writeln!(out, "}}")
    }
}

impl Contacts<'_> {
    /// Somebody who comes that week. Where nobody is found, somebody who has not come yet that week; where
    /// everybody has, the last one drawn.
    fn draw(&mut self, week: u64) -> (usize, usize) {
        let mut drawn = (0, 0);
        for attempt in 0..2 * TRIES {
            let number = self.people.draw(&mut self.random).unwrap_or(0);
            let person = &self.world.people[number];
            let choice = self.random.weighted(&HABITS[..person.activities.len()]);
            drawn = (number, choice);
            let meets = self.world.activities[person.activities[choice]].meets(week);
            let fits = attempt >= TRIES || (person.is_here(week) && meets);
            if fits && u64::from(self.last[number][choice]) != week {
                break;
            }
        }
        drawn
    }
}

impl Iterator for Contacts<'_> {
    type Item = Contact;

    fn next(&mut self) -> Option<Contact> {
        let records = self.world.size.records;
        if self.next >= records {
            return None;
        }
        let week = self.next as u128 * u128::from(self.world.weeks()) / records as u128;
        let week = u64::try_from(week).unwrap_or(0);
        self.next += 1;
        let (person, choice) = self.draw(week);
        let activity = &self.world.activities[self.world.people[person].activities[choice]];
        self.last[person][choice] = u8::try_from(week).unwrap_or(NEVER);
        Some(Contact {
            person,
            choice,
            week,
            counted: activity.walk_in && self.random.happens(COUNTED),
        })
    }
}
