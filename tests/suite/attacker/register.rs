//! Small invented registers with the documents around them, made by hand or from a seed.

use std::fmt::Write as _;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::{Disclosure, Released};
use vernieuwend_verantwoorden::engine::release::NoSafeRelease;
use vernieuwend_verantwoorden::format;

use crate::given::World;

pub(super) const ACTIVITIES: [&str; 6] = [
    "koffieochtend",
    "wandelgroep",
    "taalmaatje",
    "eettafel",
    "moestuin",
    "huiswerkhulp",
];
pub(super) const AREAS: [&str; 3] = ["noord", "zuid", "west"];
pub(super) const GROUPS: [&str; 2] = ["ouderen", "jongeren"];
/// How many people live in the area of work that belong to each group: public.
pub(super) const POPULATION: u64 = 80;
/// The usual length of a meeting of any activity: public.
pub(super) const MINUTES: u64 = 90;

/// The report at half-year, and that of the whole year.
pub(super) const HALF: usize = 0;
pub(super) const YEAR: usize = 1;
/// So many days of the year have meetings; the first half of them lie in the first half of the year.
pub(super) const DAYS: usize = 12;

/// What the first effect is measured in, and the second, which is for the first group.
pub(super) const BETTER: u32 = 0b00_0011;
pub(super) const TOGETHER: u32 = 0b11_1110;

/// What somebody belongs to, as far as a report counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    /// The activities as bits: up to half-year, and over the whole year.
    pub(super) activities: [u32; 2],
    pub(super) area: usize,
    pub(super) group: usize,
    /// Whether the organisation first met them in this year.
    pub(super) new: bool,
    pub(super) through_ambassador: bool,
    pub(super) volunteer: bool,
    /// The score at the start, and that at the end of the year.
    pub(super) scores: Option<(i64, Option<i64>)>,
}

impl Kind {
    /// People who do these activities, from the first half of the year on.
    pub(super) fn doing(activities: u32) -> Self {
        Self {
            activities: [activities, activities],
            area: 0,
            group: 0,
            new: false,
            through_ambassador: false,
            volunteer: false,
            scores: None,
        }
    }

    /// Whether a report counts them at all.
    pub(super) fn came(&self, when: usize) -> bool {
        self.activities[when] != 0
    }

    pub(super) fn does(&self, activities: u32, when: usize) -> bool {
        self.activities[when] & activities != 0
    }

    /// The scores before and after, when the report knows both.
    pub(super) fn pair(&self, when: usize) -> Option<(i64, i64)> {
        let (before, after) = self.scores?;
        Some((before, after.filter(|_| when == YEAR)?))
    }

    /// Whether the report knows of the first measurement only.
    pub(super) fn measured_once(&self, when: usize) -> bool {
        self.came(when) && self.scores.is_some() && self.pair(when).is_none()
    }
}

#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) kind: Kind,
    /// Activity and day of each contact.
    pub(super) contacts: Vec<(usize, usize)>,
}

/// Who took part in what, and when.
#[derive(Debug, Clone)]
pub(super) struct Register {
    /// How many activities the plan has.
    pub(super) activities: usize,
    pub(super) people: Vec<Person>,
    /// Activity, day and number of heads that were counted without names.
    pub(super) heads: Vec<(usize, usize, u64)>,
    /// Whether the first effect is measured in goals of people's own, of which the score is how far each came.
    pub(super) own_goals: bool,
    /// Further fields of the narrative; none without them.
    pub(super) narrative: Option<Value>,
}

/// A generator of numbers that gives the same ones for the same seed.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = (self.0)
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.below(number) == 0
    }

    fn index(&mut self, most: usize) -> usize {
        usize::try_from(self.below(most as u64)).unwrap()
    }
}

impl Register {
    /// A plan with so many activities, and nobody yet.
    pub(super) fn new(activities: usize) -> Self {
        Self {
            activities,
            people: Vec::new(),
            heads: Vec::new(),
            own_goals: false,
            narrative: None,
        }
    }

    /// So many more people of a kind, each of whom comes so often to each activity.
    pub(super) fn with(mut self, people: usize, kind: Kind, times: usize) -> Self {
        let mut contacts = Vec::new();
        for activity in 0..self.activities {
            let since = (HALF..=YEAR).find(|when| kind.does(1 << activity, *when));
            let days = since.into_iter().flat_map(|when| (when * DAYS / 2..).take(times));
            contacts.extend(days.map(|day| (activity, day)));
        }
        let person = Person { kind, contacts };
        self.people.extend(std::iter::repeat_n(person, people));
        self
    }

    /// 10 to 60 people in 3 to 6 activities, most of them in a few, as in real registers.
    pub(super) fn seeded(seed: u64) -> Self {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut register = Self::new(3 + random.index(4));
        for _ in 0..10 + random.below(51) {
            let mut year = 0_u32;
            for _ in 0..=random.index(3) {
                let most = 1 + random.index(register.activities);
                year |= 1 << random.index(most);
            }
            let half = match random.below(4) {
                0 => 0,
                1 => year & year.wrapping_sub(1),
                _ => year,
            };
            let first = if half == 0 { year } else { half };
            let measured = first & BETTER != 0 && !random.one_in(4);
            let after = [Some(7), Some(7), Some(5), Some(3), None][random.index(5)];
            let kind = Kind {
                activities: [half, year],
                area: random.index(2) + usize::from(random.one_in(8)),
                group: usize::from(random.one_in(3)),
                new: random.one_in(3),
                through_ambassador: random.one_in(5),
                volunteer: random.one_in(6),
                scores: measured.then_some((5, after)),
            };
            let mut contacts = Vec::new();
            for activity in (0..register.activities).filter(|activity| year & (1 << activity) != 0) {
                let from = if half & (1 << activity) == 0 { DAYS / 2 } else { 0 };
                // Those who came in the first half have a contact there.
                let mut days = vec![from + random.index(DAYS / 2)];
                days.extend((0..random.below(3)).map(|_| from + random.index(DAYS - from)));
                days.sort_unstable();
                days.dedup();
                contacts.extend(days.into_iter().map(|day| (activity, day)));
            }
            register.people.push(Person { kind, contacts });
        }
        if random.one_in(2) {
            register.heads.push((0, random.index(DAYS), 12));
        }
        register
    }

    /// The kinds of people that there are.
    pub(super) fn kinds(&self) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = self.people.iter().map(|person| person.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Contacts of an activity on days of the first half of the year, or of the second.
    pub(super) fn contacts(&self, activity: usize, half: usize) -> i64 {
        let contacts = self.people.iter().flat_map(|person| &person.contacts);
        let inside = contacts.filter(|(of, day)| *of == activity && day * 2 / DAYS == half);
        i64::try_from(inside.count()).unwrap()
    }

    /// The records and documents at half-year or at the end of the year.
    pub(super) fn world(&self, when: usize) -> World {
        let (mut participations, mut measurements) = (String::new(), String::new());
        for (number, Person { kind, contacts }) in self.people.iter().enumerate() {
            let first = contacts.iter().map(|(_, day)| *day).min().unwrap_or(0);
            let mut contacts: Vec<(usize, usize)> = contacts.clone();
            contacts.retain(|(_, day)| when == YEAR || day * 2 < DAYS);
            for (activity, day) in contacts {
                let mut record = json!({"activity": ACTIVITIES[activity], "person": format!("p-{number}"),
                    "date": date(day), "minutes": MINUTES, "area": AREAS[kind.area],
                    "targetGroup": GROUPS[kind.group]});
                record["role"] = json!(if kind.volunteer {
                    "volunteer"
                } else {
                    "participant"
                });
                record["firstContact"] = if kind.new {
                    json!(date(first))
                } else {
                    json!("2023-05-01")
                };
                record["wayIn"] = json!(if kind.through_ambassador {
                    "ambassador"
                } else {
                    "outreach"
                });
                writeln!(participations, "{record}").unwrap();
            }
            let (before, after) = (
                kind.scores.map(|scores| scores.0),
                kind.scores.and_then(|scores| scores.1),
            );
            let started = if kind.came(HALF) { 0 } else { DAYS / 2 };
            let scores = [("before", before, started), ("after", after, DAYS - 1)];
            for (moment, score, day) in scores {
                let Some(score) = score.filter(|_| when == YEAR || day * 2 < DAYS) else {
                    continue;
                };
                let mut record = json!({"effect": "beter", "person": format!("p-{number}"), "moment": moment,
                    "date": date(day)});
                if self.own_goals {
                    record["items"] = json!({"doel": score});
                } else {
                    record["score"] = json!(score);
                }
                writeln!(measurements, "{record}").unwrap();
            }
        }
        for (activity, day, heads) in self
            .heads
            .iter()
            .filter(|(_, day, _)| when == YEAR || day * 2 < DAYS)
        {
            let record = json!({"activity": ACTIVITIES[*activity], "date": date(*day), "heads": heads});
            writeln!(participations, "{record}").unwrap();
        }
        World {
            policy: policy().to_string(),
            plan: self.plan().to_string(),
            participations,
            measurements,
            narrative: self.narrative.as_ref().map(Value::to_string),
        }
    }

    /// The report of the year by itself, as written.
    pub(super) fn report(&self, disclosure: &Disclosure) -> Value {
        written(&self.world(YEAR).released(disclosure, None).unwrap())
    }

    /// The report at half-year, and that of the year with the ledger of the first.
    pub(super) fn reports(&self, disclosure: &Disclosure) -> Result<[Value; 2], NoSafeRelease> {
        let [half, year] = [HALF, YEAR].map(|when| self.world(when));
        let first = half.released(disclosure, None)?;
        let second = year.released(disclosure, Some((&first.ledger, &half)))?;
        Ok([written(&first), written(&second)])
    }

    /// With a narrative of these fields.
    pub(super) fn telling(mut self, fields: &Value) -> Self {
        let mut narrative = json!({"document": "narrative", "formatVersion": "1.0", "id": "verhaal", "plan": "plan",
            "period": year()});
        for (name, value) in fields.as_object().unwrap() {
            narrative[name] = value.clone();
        }
        self.narrative = Some(narrative);
        self
    }

    fn plan(&self) -> Value {
        let instrument = if self.own_goals {
            json!({"id": "gas", "version": "1968"})
        } else {
            json!({"id": "cantril-0-10", "version": "2025"})
        };
        let all = &ACTIVITIES[..self.activities];
        let some = |bits: u32| -> Vec<&str> {
            let inside = (0..self.activities).filter(|activity| bits & (1 << activity) != 0);
            inside.map(|activity| all[activity]).collect()
        };
        json!({
            "document": "plan", "formatVersion": "1.0", "id": "plan",
            "organisation": {"name": "Stichting Buurtkracht"}, "period": year(),
            "activities": all.iter().map(|id| json!({"id": id, "title": id})).collect::<Vec<_>>(),
            "effects": [
                {"id": "beter", "title": "Mensen voelen zich beter", "activities": some(BETTER),
                    "measurement": {"instrument": instrument}},
                {"id": "samen", "title": "Ouderen zien meer mensen", "activities": some(TOGETHER), "for": GROUPS[0]}
            ],
            "contributions": [
                {"effect": "beter", "goal": "gezond", "strength": "direct", "because": "Bewegen doet goed"},
                {"effect": "samen", "goal": "meedoen", "strength": "direct", "because": "Wie komt ontmoet mensen"}
            ]
        })
    }
}

fn written(released: &Released) -> Value {
    serde_json::from_str(&format::write(&released.report).unwrap()).unwrap()
}

fn year() -> Value {
    json!({"from": "2025-01-01", "through": "2025-12-31"})
}

fn policy() -> Value {
    let population = json!([{"people": POPULATION, "on": "2025-01-01", "source": "Basisregistratie"}]);
    let groups = GROUPS.map(|id| json!({"id": id, "title": id, "population": population}));
    json!({
        "document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Sociale basis",
        "statedBy": "municipality", "period": year(),
        "goals": [{"id": "gezond", "title": "Mensen zijn gezond"}, {"id": "meedoen", "title": "Mensen doen mee"}],
        "targetGroups": groups, "areas": AREAS.map(|id| json!({"id": id, "title": id}))
    })
}

fn date(day: usize) -> String {
    format!("2025-{:02}-17", day + 1)
}
