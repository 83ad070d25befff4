//! Random registers, counted a second time with plain maps.

#![allow(
    clippy::cast_possible_truncation,
    clippy::items_after_statements,
    clippy::too_many_lines,
    reason = "a plain second count of small registers, read from top to bottom"
)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::plan::{Role, WayIn};
use vernieuwend_verantwoorden::register::Stream;
use vernieuwend_verantwoorden::value::Day;

use super::setting::{ACTIVITIES, AREAS, GROUPS, register};

/// A participation or head count as it was meant.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The last number is an activity that does not exist.
    activity: usize,
    person: Option<u8>,
    heads: Option<u16>,
    /// Days after the first of January; the plan's year has 365.
    day: u16,
    area: Option<usize>,
    group: Option<usize>,
    role: Option<usize>,
    minutes: Option<u16>,
    /// Days before the participation at which the first contact lies; beyond a thousand it lies after it.
    since: Option<u16>,
    way_in: Option<usize>,
    style: u8,
}

/// A measurement as it was meant.
#[derive(Debug, Clone)]
pub(crate) struct Score {
    person: u8,
    moment: usize,
    day: u16,
    points: u8,
}

pub(crate) fn rows() -> impl Strategy<Value = Vec<Row>> {
    let who = prop_oneof![
        8 => (0_u8..12).prop_map(|person| (Some(person), None)),
        2 => (0_u16..30).prop_map(|heads| (None, Some(heads))),
        1 => Just((None, None)),
    ];
    let optional = |size: usize| proptest::option::of(0..size);
    let row = (
        0..=ACTIVITIES.len(),
        who,
        0_u16..400,
        optional(AREAS.len()),
        optional(GROUPS.len()),
        optional(6),
    );
    let arrival = (
        proptest::option::of(prop_oneof![30 => 0_u16..700, 1 => Just(1001)]),
        optional(9),
    );
    let row = (row, proptest::option::of(0_u16..200), arrival, 0_u8..4).prop_map(
        |((activity, (person, heads), day, area, group, role), minutes, (since, way_in), style)| Row {
            activity,
            person,
            heads,
            day,
            area,
            group: group.filter(|_| heads.is_none()),
            role: role.filter(|_| heads.is_none()),
            minutes: minutes.filter(|_| heads.is_none()),
            since: since.filter(|_| heads.is_none()),
            way_in: way_in.filter(|_| heads.is_none()),
            style,
        },
    );
    proptest::collection::vec(row, 0..80)
}

pub(crate) fn scores() -> impl Strategy<Value = Vec<Score>> {
    let score = (0_u8..8, 0_usize..3, 0_u16..30, 0_u8..4).prop_map(|(person, moment, day, points)| Score {
        person,
        moment,
        day: day * 13,
        points: points * 4,
    });
    proptest::collection::vec(score, 0..40)
}

fn date(day: u16) -> Day {
    "2025-01-01"
        .parse::<Day>()
        .unwrap()
        .plus_days(i32::from(day))
        .unwrap()
}

/// Long and short pseudonyms, so that both ways of keeping them are used.
fn person(number: u8) -> String {
    if number.is_multiple_of(2) {
        format!("p-{number}")
    } else {
        format!("f47ac10b-58cc-4372-a567-{number:012}")
    }
}

impl Row {
    pub(crate) fn line(&self) -> String {
        let text = |name: &str, value: &str| format!("\"{name}\":\"{value}\"");
        let mut fields = vec![text(
            "activity",
            ACTIVITIES.get(self.activity).unwrap_or(&"onbekend"),
        )];
        fields.extend(self.person.map(|number| text("person", &person(number))));
        fields.push(text("date", &date(self.day).to_string()));
        fields.extend(self.area.map(|at| text("area", AREAS[at])));
        fields.extend(self.group.map(|at| text("targetGroup", GROUPS[at])));
        fields.extend(self.role.map(|at| text("role", Role::ALL[at].as_str())));
        fields.extend(self.minutes.map(|minutes| format!("\"minutes\":{minutes}")));
        let since = self.since().map(|day| day.to_string());
        fields.extend(since.map(|day| text("firstContact", &day)));
        fields.extend(self.way_in.map(|at| text("wayIn", WayIn::ALL[at].as_str())));
        fields.extend(self.heads.map(|heads| format!("\"heads\":{heads}")));
        match self.style {
            0 => format!("{{{}}}", fields.join(",")),
            1 => format!("{{ {} }}", fields.join(", ").replace("\":", "\": ")),
            2 => format!(
                "{{{}}}\r",
                fields.iter().rev().cloned().collect::<Vec<_>>().join(",")
            ),
            // An escape is what only the careful way reads.
            _ => format!("{{{}}}", fields.join(",").replace("\"date\"", "\"d\\u0061te\"")),
        }
    }

    fn since(&self) -> Option<Day> {
        let days = i32::from(self.since?);
        let before = if days > 1000 { -1 } else { days };
        date(self.day).plus_days(-before)
    }

    fn is_sound(&self) -> bool {
        self.since.is_none_or(|days| days <= 1000)
            && self.activity < ACTIVITIES.len()
            && self.day < 365
            && (self.person.is_some() || self.heads.is_some())
    }
}

impl Score {
    pub(crate) fn line(&self) -> String {
        let moment = ["before", "after", "later"][self.moment];
        format!(
            r#"{{"effect":"welbevinden","person":"{}","moment":"{moment}","date":"{}","score":{}}}"#,
            person(self.person),
            date(self.day),
            self.points
        )
    }
}

pub(crate) fn text(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}

/// People by pseudonym, so that they can be held against numbers in order.
fn numbers(rows: &[Row], scores: &[Score]) -> BTreeMap<String, u32> {
    let took_part = rows
        .iter()
        .filter(|row| row.is_sound())
        .filter_map(|row| row.person);
    let measured = scores
        .iter()
        .filter(|score| score.day < 365)
        .map(|score| score.person);
    let all: BTreeSet<String> = took_part.chain(measured).map(person).collect();
    all.into_iter().zip(0..).collect()
}

/// Everything is counted again; panics where the register differs.
fn compare(register: &Register, rows: &[Row], scores: &[Score]) {
    let numbers = numbers(rows, scores);
    let number = |one: u8| numbers[&person(one)];
    let sound: Vec<&Row> = rows.iter().filter(|row| row.is_sound()).collect();

    type Key = (u32, Option<u32>, Option<u32>, Option<Role>);
    let mut cells: BTreeMap<Key, (u64, u64, u64, BTreeSet<u32>)> = BTreeMap::new();
    let mut heads: BTreeMap<u32, u64> = BTreeMap::new();
    let mut days: BTreeMap<u32, BTreeSet<Day>> = BTreeMap::new();
    let mut first: BTreeMap<(u32, Role), Day> = BTreeMap::new();
    let mut met: BTreeMap<u32, Day> = BTreeMap::new();
    let mut ways: BTreeSet<(u32, WayIn)> = BTreeSet::new();
    for row in &sound {
        let activity = row.activity as u32;
        days.entry(activity).or_default().insert(date(row.day));
        if let Some(count) = row.heads {
            *heads.entry(activity).or_default() += u64::from(count);
        }
        let Some(one) = row.person else { continue };
        if let Some(since) = row.since() {
            let earliest = met.entry(number(one)).or_insert(since);
            *earliest = since.min(*earliest);
        }
        ways.extend(row.way_in.map(|at| (number(one), WayIn::ALL[at])));
        let role = row.role.map(|at| Role::ALL[at]);
        let key = (
            activity,
            row.area.map(|at| at as u32),
            row.group.map(|at| at as u32),
            role,
        );
        let cell = cells.entry(key).or_default();
        cell.0 += 1;
        match row.minutes {
            Some(minutes) => cell.1 += u64::from(minutes),
            None => cell.2 += 1,
        }
        cell.3.insert(number(one));
        if let Some(role) = role {
            let day = first.entry((number(one), role)).or_insert(date(row.day));
            *day = date(row.day).min(*day);
        }
    }

    let counted: Vec<_> = register
        .cells()
        .map(|(cell, amounts)| {
            let key = (cell.activity, cell.area, cell.target_group, cell.role);
            let people: BTreeSet<u32> = register.people_where(|other| *other == cell).iter().collect();
            (
                key,
                (amounts.contacts, amounts.minutes, amounts.without_minutes, people),
            )
        })
        .collect();
    assert_eq!(counted, cells.clone().into_iter().collect::<Vec<_>>());

    let people = |fits: &dyn Fn(&Key) -> bool| -> Vec<u32> {
        let fitting = cells.iter().filter(|(key, _)| fits(key));
        fitting
            .flat_map(|(_, cell)| cell.3.iter().copied())
            .collect::<BTreeSet<u32>>()
            .into_iter()
            .collect()
    };
    assert_eq!(register.people().iter().collect::<Vec<_>>(), people(&|_| true));
    for activity in 0..ACTIVITIES.len() as u32 {
        let union = [activity, (activity + 1) % 4];
        assert_eq!(
            register.people_of_activities(&union).iter().collect::<Vec<_>>(),
            people(&|key| union.contains(&key.0))
        );
        assert_eq!(
            register.anonymous(activity).map(|heads| heads.0),
            heads.get(&activity).copied()
        );
        let expected: Vec<Day> = days.get(&activity).into_iter().flatten().copied().collect();
        assert_eq!(register.days(activity), expected);
        assert_eq!(register.meetings(activity).0, expected.len() as u64);
    }
    for (one, from) in Role::ALL.into_iter().enumerate() {
        for to in Role::ALL.into_iter().skip(one) {
            let expected: Vec<u32> = (0..numbers.len() as u32)
                .filter(
                    |person| match (first.get(&(*person, from)), first.get(&(*person, to))) {
                        (Some(earlier), Some(later)) => earlier < later,
                        _ => false,
                    },
                )
                .collect();
            assert_eq!(register.moved(from, to).iter().collect::<Vec<_>>(), expected);
        }
    }

    let first_met = |new: bool| -> Vec<u32> {
        let fitting = met.iter().filter(|(_, day)| (**day >= date(0)) == new);
        fitting.map(|(person, _)| *person).collect()
    };
    assert_eq!(register.newcomers().iter().collect::<Vec<_>>(), first_met(true));
    assert_eq!(
        register.known_before().iter().collect::<Vec<_>>(),
        first_met(false)
    );
    for way in WayIn::ALL {
        let came: Vec<u32> = ways
            .iter()
            .filter(|(_, one)| *one == way)
            .map(|(person, _)| *person)
            .collect();
        assert_eq!(register.came_by(way).iter().collect::<Vec<_>>(), came);
    }

    let counts = register.counts(Stream::Participations).unwrap();
    assert_eq!(
        (counts.read, counts.refused),
        (rows.len() as u64, (rows.len() - sound.len()) as u64)
    );

    let (expected, refused) = resolved(scores);
    let counts = register.counts(Stream::Measurements).unwrap();
    assert_eq!((counts.read, counts.refused), (scores.len() as u64, refused));
    let expected: BTreeMap<u32, _> = expected
        .into_iter()
        .map(|(one, pair)| (number(one), pair))
        .collect();
    let found: BTreeMap<u32, _> = register
        .scores(1)
        .iter()
        .map(|one| {
            let side = |side: &Option<vernieuwend_verantwoorden::engine::register::DatedScores>| {
                side.as_ref()
                    .map(|dated| (dated.day, dated.scores.single().unwrap()))
            };
            (one.person, (side(&one.before), side(&one.after)))
        })
        .collect();
    assert_eq!(found, expected);
    for one in register.scores(1) {
        let there = people(&|key| key.0 < 2).contains(&one.person);
        assert_eq!(one.took_part, there);
    }
}

type Side = Option<(Day, i64)>;

/// The sides of each person, and how many records are refused.
fn resolved(scores: &[Score]) -> (BTreeMap<u8, (Side, Side)>, u64) {
    let mut refused = scores.iter().filter(|score| score.day >= 365).count() as u64;
    let mut result = BTreeMap::new();
    for person in 0..8 {
        let mut sides: [BTreeMap<u16, Vec<u8>>; 2] = Default::default();
        for score in scores
            .iter()
            .filter(|score| score.person == person && score.day < 365)
        {
            sides[usize::from(score.moment > 0)]
                .entry(score.day)
                .or_default()
                .push(score.points);
        }
        for side in &mut sides {
            side.retain(|_, points| {
                let same = points.iter().all(|one| *one == points[0]);
                if !same {
                    refused += points.len() as u64;
                }
                same
            });
        }
        let value =
            |entry: Option<(&u16, &Vec<u8>)>| entry.map(|(day, points)| (date(*day), i64::from(points[0])));
        let before = value(sides[0].first_key_value());
        let after = value(sides[1].last_key_value());
        match (before, after) {
            (Some((first, _)), Some((last, _))) if last < first => {
                refused += sides
                    .iter()
                    .flat_map(BTreeMap::values)
                    .map(|points| points.len() as u64)
                    .sum::<u64>();
            }
            (None, None) => {}
            pair => {
                result.insert(person, pair);
            }
        }
    }
    (result, refused)
}

proptest! {
    #[test]
    fn a_register_agrees_with_a_second_count(rows in rows(), scores in scores()) {
        let register = register(&text(rows.iter().map(Row::line)), &text(scores.iter().map(Score::line)));
        compare(&register, &rows, &scores);
    }
}
