//! A register as a whole: drawing its people, and writing the participations day by day.

use std::io::{self, Write};

use serde::Deserialize;
use vernieuwend_verantwoorden::value::{Day, Period};

use super::super::random::Random;
use super::people::{Person, day_key, earlier, later, pseudonym};
use super::recipes::{ALONE, GROUP_SIZES, GROUPS, LEARNERS, NO_GROUP, OLDER, RECIPES, WAYS_IN};
use super::scales::SCALES;

/// How large a register to make, and which one of that size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options {
    /// The number of people.
    pub(crate) people: usize,
    /// The number of lines in the participations, the wrong ones included.
    pub(crate) records: usize,
    /// Another seed gives another register.
    pub(crate) seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            people: 400,
            records: 6_000,
            seed: 2025,
        }
    }
}

/// A register that can be written as often as wanted.
pub(crate) struct Register {
    pub(crate) options: Options,
    pub(crate) period: Period,
    pub(crate) areas: Vec<String>,
    pub(crate) people: Vec<Person>,
    /// For each recipe the people who take part.
    pub(crate) enrolled: Vec<Vec<usize>>,
}

impl Register {
    /// Draws the people of a register for a plan and its policy framework.
    pub(crate) fn new(
        plan: &str,
        policy: &str,
        options: Options,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        let plan: PlanIds = serde_json::from_str(plan)?;
        let policy: PolicyIds = serde_json::from_str(policy)?;
        let has = |list: &[WithId], id: &str| list.iter().any(|one| one.id == id);
        for recipe in &RECIPES {
            if !has(&plan.activities, recipe.activity) {
                return Err(format!("the plan has no activity `{}`", recipe.activity).into());
            }
        }
        if let Some(scale) = SCALES.iter().find(|scale| !has(&plan.effects, scale.effect)) {
            return Err(format!("the plan has no effect `{}`", scale.effect).into());
        }
        if let Some(group) = GROUPS
            .iter()
            .find(|id| !id.is_empty() && !has(&policy.target_groups, id))
        {
            return Err(format!("the policy framework has no target group `{group}`").into());
        }
        let is_wider = |id: &str| policy.areas.iter().any(|area| area.within.as_deref() == Some(id));
        let areas: Vec<String> = policy
            .areas
            .iter()
            .filter(|area| area.within.is_some() && !is_wider(&area.id))
            .map(|area| area.id.clone())
            .collect();
        if areas.is_empty() {
            return Err("the policy framework has no area within another".into());
        }
        let mut register = Self {
            options,
            period: plan.period,
            areas,
            people: Vec::new(),
            enrolled: vec![Vec::new(); RECIPES.len()],
        };
        for number in 0..options.people {
            register.add_person(number);
        }
        Ok(register)
    }

    fn add_person(&mut self, number: usize) {
        let random = &mut Random::of(self.options.seed, &[1, number as u64]);
        let group = random.weighted(&GROUP_SIZES);
        let second_group = match group {
            LEARNERS if random.happens(150) => Some(4),
            OLDER if random.happens(80) => Some(2),
            _ => None,
        };
        // The last area has few people, so that small groups occur.
        let area_sizes: Vec<u64> = (0..self.areas.len())
            .map(|area| {
                if area + 1 == self.areas.len() {
                    45
                } else {
                    400 / (area as u64 + 1)
                }
            })
            .collect();
        let area = random.weighted(&area_sizes);
        let from = self.day(if random.happens(600) {
            random.below(45)
        } else {
            random.below(270)
        });
        let through = if random.happens(260) {
            later(from, 40 + random.below(120))
        } else {
            self.period.through
        };
        let moves = random
            .happens(45)
            .then(|| (random.weighted(&area_sizes), later(from, 30 + random.below(150))))
            .filter(|(to, _)| *to != area);
        let role = [
            "participant",
            "volunteer",
            "co-producer",
            "initiator",
            "key-figure",
        ][random.weighted(&[860, 85, 30, 10, 15])];
        let mut enrolled: Vec<usize> = Vec::new();
        for (index, recipe) in RECIPES.iter().enumerate() {
            let second = second_group.map_or(0, |group| recipe.chances[group]);
            if random.happens(recipe.chances[group].max(second)) {
                enrolled.push(index);
            }
        }
        if enrolled.is_empty() {
            let most = (0..RECIPES.len()).max_by_key(|index| RECIPES[*index].chances[group]);
            enrolled.extend(most);
        }
        let becomes_volunteer = enrolled
            .iter()
            .copied()
            .find(|index| RECIPES[*index].grows_volunteers)
            .filter(|_| role == "participant" && random.happens(55))
            .map(|index| (index, later(from, 70 + random.below(100))));
        for index in enrolled {
            self.enrolled[index].push(number);
        }
        let intake = (group == LEARNERS).then(|| self.intake(number, from));
        self.people.push(Person {
            group,
            second_group,
            area,
            moves,
            from,
            through,
            role,
            becomes_volunteer,
            intake,
        });
    }

    /// When the organisation first met somebody, and by which way: some years ago, or shortly before the first visit.
    fn intake(&self, number: usize, from: Day) -> (Day, Option<&'static str>) {
        let random = &mut Random::of(self.options.seed, &[6, number as u64]);
        let before = if random.happens(550) {
            365 + random.below(900)
        } else {
            random.below(28)
        };
        let weights = WAYS_IN.map(|(_, weight)| weight);
        let (way, _) = WAYS_IN[random.weighted(&weights)];
        (earlier(from, before), (!way.is_empty()).then_some(way))
    }

    /// Writes the participations, day by day.
    pub(crate) fn write_participations(&self, out: &mut impl Write) -> io::Result<()> {
        let (weight, heads) = self.count_first();
        let year = self.period.from.year();
        let wrong = [
            format!(
                r#"{{"activity":"koffie-ochtend","person":"p0007","date":"{year}-03-11","role":"participant"}}"#
            ),
            format!(
                r#"{{"activity":"eettafel","person":"p0023","date":"{year}-02-30","role":"participant"}}"#
            ),
            format!(
                r#"{{"activity":"wandelgroep","person":"p0031","date":"{}","role":"participant"}}"#,
                later(self.period.through, 5)
            ),
        ];
        let wanted = self.options.records.saturating_sub(heads + wrong.len()) as u128;
        let mut passed = 0_u128;
        let mut written = 0_u128;
        let mut wrong_written = 0;
        for (day, index) in self.meetings() {
            for person in self.present(day, index) {
                passed += u128::from(self.regularity(person, index));
                // Spreads exactly the wanted number over everybody's chances to come.
                let due = passed * wanted / weight.max(1);
                while written < due {
                    self.write_contact(out, day, index, person, written)?;
                    written += 1;
                }
            }
            if let Some((low, high)) = RECIPES[index].heads {
                let heads =
                    Random::of(self.options.seed, &[2, day_key(day), index as u64]).between(low, high);
                let area = &self.areas[index % self.areas.len().min(2)];
                let activity = RECIPES[index].activity;
                writeln!(
                    out,
                    r#"{{"activity":"{activity}","date":"{day}","heads":{heads},"area":"{area}"}}"#
                )?;
            }
            if written * 4 >= wanted * (wrong_written as u128 + 1) && wrong_written < wrong.len() {
                writeln!(out, "{}", wrong[wrong_written])?;
                wrong_written += 1;
            }
        }
        for line in &wrong[wrong_written..] {
            writeln!(out, "{line}")?;
        }
        Ok(())
    }

    /// All chances to come together, and how often heads are counted.
    fn count_first(&self) -> (u128, usize) {
        let mut weight = 0;
        let mut heads = 0;
        for (day, index) in self.meetings() {
            heads += usize::from(RECIPES[index].heads.is_some());
            weight += self.enrolled[index]
                .iter()
                .filter(|person| self.people[**person].is_here(day))
                .map(|person| u128::from(self.regularity(*person, index)))
                .sum::<u128>();
        }
        (weight, heads)
    }

    /// Every meeting in the period: the day, and which recipe.
    fn meetings(&self) -> impl Iterator<Item = (Day, usize)> {
        let days = u64::try_from(self.period.days()).unwrap_or(0);
        (0..days).map(|offset| self.day(offset)).flat_map(|day| {
            (0..RECIPES.len())
                .filter(move |index| RECIPES[*index].meets_on(day))
                .map(move |index| (day, index))
        })
    }

    /// Those who may come to a meeting, in an order of that day.
    fn present(&self, day: Day, index: usize) -> Vec<usize> {
        let enrolled = self.enrolled[index].iter().copied();
        let mut present: Vec<usize> = enrolled
            .filter(|person| self.people[*person].is_here(day))
            .collect();
        let random = &mut Random::of(self.options.seed, &[3, day_key(day), index as u64]);
        for last in (1..present.len()).rev() {
            present.swap(last, random.index(last + 1));
        }
        present
    }

    /// How often somebody comes to an activity: everybody has habits of their own.
    fn regularity(&self, person: usize, index: usize) -> u64 {
        let habit = Random::of(self.options.seed, &[4, person as u64, index as u64]).between(15, 100);
        (habit * RECIPES[index].regularity / 10).max(1)
    }

    fn write_contact(
        &self,
        out: &mut impl Write,
        day: Day,
        index: usize,
        number: usize,
        record: u128,
    ) -> io::Result<()> {
        let recipe = &RECIPES[index];
        let person = &self.people[number];
        let random = &mut Random::of(
            self.options.seed,
            &[5, number as u64, u64::try_from(record).unwrap_or(0)],
        );
        let area = person
            .moves
            .filter(|(_, when)| day >= *when)
            .map_or(person.area, |(to, _)| to);
        write!(
            out,
            r#"{{"activity":"{}","person":"{}","date":"{day}""#,
            recipe.activity,
            pseudonym(number)
        )?;
        write!(out, r#","area":"{}""#, self.areas[area])?;
        // Who lives alone is registered as such on some days, and under the wider group on others.
        let group = match person.second_group {
            Some(second) if random.happens(400) => second,
            _ if person.group == ALONE && random.happens(350) => OLDER,
            _ => person.group,
        };
        if group != NO_GROUP {
            write!(out, r#","targetGroup":"{}""#, GROUPS[group])?;
        }
        write!(out, r#","role":"{}""#, person.role_at(day, number, index))?;
        if let Some((low, high)) = recipe.minutes {
            write!(out, r#","minutes":{}"#, random.between(low / 5, high / 5) * 5)?;
        }
        if let Some((since, way)) = person.intake {
            write!(out, r#","firstContact":"{since}""#)?;
            if let Some(way) = way {
                write!(out, r#","wayIn":"{way}""#)?;
            }
        }
        writeln!(out, "}}")
    }

    /// The day so many days after the start of the period.
    fn day(&self, offset: u64) -> Day {
        later(self.period.from, offset)
    }
}

/// What the program needs of a plan.
#[derive(Deserialize)]
struct PlanIds {
    period: Period,
    activities: Vec<WithId>,
    effects: Vec<WithId>,
}

/// What the program needs of a policy framework.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PolicyIds {
    areas: Vec<WithId>,
    target_groups: Vec<WithId>,
}

#[derive(Deserialize)]
struct WithId {
    id: String,
    within: Option<String>,
}
