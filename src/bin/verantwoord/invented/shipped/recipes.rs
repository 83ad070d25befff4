//! How activities run and who comes to them.

use vernieuwend_verantwoorden::value::Day;

/// The days of the week on which an activity meets, Monday first.
pub(crate) const MONDAY: u8 = 1;
pub(crate) const TUESDAY: u8 = 2;
pub(crate) const WEDNESDAY: u8 = 4;
pub(crate) const THURSDAY: u8 = 8;
pub(crate) const FRIDAY: u8 = 16;
pub(crate) const SATURDAY: u8 = 32;
pub(crate) const SUNDAY: u8 = 64;
pub(crate) const WORKDAYS: u8 = MONDAY | TUESDAY | WEDNESDAY | THURSDAY | FRIDAY;

/// The groups of people, as the plan's policy framework names them; the last is everybody else.
pub(crate) const GROUPS: [&str; 6] = [
    "alleenwonend-75",
    "thuiswonend-75",
    "mantelzorgers",
    "nederlands-leren",
    "zonder-werk",
    "",
];
/// How many of a thousand people belong to each group.
pub(crate) const GROUP_SIZES: [u64; 6] = [230, 170, 95, 160, 165, 180];
pub(crate) const ALONE: usize = 0;
pub(crate) const OLDER: usize = 1;
pub(crate) const NO_GROUP: usize = 5;
/// The group with whose people an intake is held.
pub(crate) const LEARNERS: usize = 3;
/// The ways by which they came, each with how many of a thousand; of the others nobody noted it.
pub(crate) const WAYS_IN: [(&str, u64); 4] = [
    ("ambassador", 420),
    ("fitting-information", 300),
    ("outreach", 160),
    ("", 120),
];

/// How an activity runs and who comes to it.
pub(crate) struct Recipe {
    pub(crate) activity: &'static str,
    pub(crate) weekdays: u8,
    /// Once in so many weeks.
    pub(crate) weeks: i32,
    /// The first and last month, and whether there is a summer break.
    pub(crate) months: (u8, u8),
    pub(crate) summer_break: bool,
    /// How many of a thousand of each group take part.
    pub(crate) chances: [u64; 6],
    /// How often somebody comes who takes part; 100 is at nearly every meeting.
    pub(crate) regularity: u64,
    /// Registered time in minutes, where each contact has its own.
    pub(crate) minutes: Option<(u64, u64)>,
    /// People counted without a name at each meeting.
    pub(crate) heads: Option<(u64, u64)>,
    /// Whether people who take part may become volunteers here.
    pub(crate) grows_volunteers: bool,
    /// Whether some come in without enrolment.
    pub(crate) walk_in: bool,
}

/// An activity that meets every week of the year, with nobody in it.
pub(crate) const EMPTY: Recipe = Recipe {
    activity: "",
    weekdays: 0,
    weeks: 1,
    months: (1, 12),
    summer_break: true,
    chances: [0; 6],
    regularity: 100,
    minutes: None,
    heads: None,
    grows_volunteers: false,
    walk_in: false,
};

pub(crate) const RECIPES: [Recipe; 13] = [
    Recipe {
        activity: "koffieochtend",
        weekdays: TUESDAY,
        summer_break: false,
        chances: [560, 430, 110, 60, 50, 110],
        heads: Some((2, 9)),
        walk_in: true,
        grows_volunteers: true,
        ..EMPTY
    },
    Recipe {
        activity: "eettafel",
        weekdays: THURSDAY,
        chances: [330, 270, 130, 230, 90, 150],
        grows_volunteers: true,
        ..EMPTY
    },
    Recipe {
        activity: "wandelgroep",
        weekdays: MONDAY | FRIDAY,
        summer_break: false,
        chances: [190, 230, 60, 20, 40, 80],
        regularity: 60,
        ..EMPTY
    },
    Recipe {
        activity: "sportgroep",
        weekdays: TUESDAY | SATURDAY,
        chances: [0, 10, 50, 110, 130, 230],
        regularity: 55,
        ..EMPTY
    },
    Recipe {
        activity: "talentgesprekken",
        weekdays: WORKDAYS,
        chances: [20, 30, 30, 240, 380, 70],
        regularity: 3,
        minutes: Some((45, 90)),
        ..EMPTY
    },
    Recipe {
        activity: "buurttuin",
        weekdays: WEDNESDAY | SATURDAY,
        months: (3, 10),
        summer_break: false,
        chances: [30, 50, 30, 70, 110, 240],
        regularity: 60,
        grows_volunteers: true,
        ..EMPTY
    },
    Recipe {
        activity: "bewonersagenda",
        weekdays: TUESDAY,
        weeks: 5,
        chances: [15, 20, 10, 10, 15, 60],
        heads: Some((11, 34)),
        ..EMPTY
    },
    Recipe {
        activity: "respijtcafe",
        weekdays: WEDNESDAY,
        weeks: 2,
        chances: [0, 0, 880, 0, 0, 20],
        ..EMPTY
    },
    Recipe {
        activity: "taalochtend",
        weekdays: MONDAY | THURSDAY,
        chances: [0, 0, 20, 880, 40, 30],
        regularity: 70,
        grows_volunteers: true,
        ..EMPTY
    },
    Recipe {
        activity: "werkplaats",
        weekdays: TUESDAY | WEDNESDAY | FRIDAY,
        chances: [0, 10, 20, 80, 820, 40],
        regularity: 55,
        grows_volunteers: true,
        ..EMPTY
    },
    Recipe {
        activity: "geldspreekuur",
        weekdays: MONDAY,
        summer_break: false,
        chances: [20, 20, 40, 150, 290, 50],
        regularity: 25,
        minutes: Some((20, 60)),
        ..EMPTY
    },
    Recipe {
        activity: "burenhulp",
        weekdays: WORKDAYS | SATURDAY,
        summer_break: false,
        chances: [230, 90, 240, 20, 40, 150],
        regularity: 9,
        minutes: Some((30, 120)),
        ..EMPTY
    },
    Recipe {
        activity: "buurtkeuken",
        weekdays: SUNDAY,
        chances: [10, 10, 30, 90, 90, 130],
        heads: Some((6, 18)),
        walk_in: true,
        regularity: 80,
        ..EMPTY
    },
];

impl Recipe {
    pub(crate) fn meets_on(&self, day: Day) -> bool {
        // Day numbers divisible by seven are Mondays.
        let weekday = day.number().rem_euclid(7);
        let (first, last) = self.months;
        let in_summer = matches!((day.month(), day.day_of_month()), (7, 14..) | (8, ..=24));
        let around_new_year = matches!((day.month(), day.day_of_month()), (1, 1..=5) | (12, 22..));
        self.weekdays & (1 << weekday) != 0
            && day.number().div_euclid(7) % self.weeks == 0
            && (first..=last).contains(&day.month())
            && !(self.summer_break && in_summer)
            && !around_new_year
    }
}
