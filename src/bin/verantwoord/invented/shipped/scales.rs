//! How effects are measured and how scores move.

use super::recipes::{ALONE, OLDER};

/// How an effect is measured and how scores move.
pub(crate) struct Scale {
    pub(crate) effect: &'static str,
    pub(crate) activities: &'static [&'static str],
    /// The groups it is measured in; everybody when empty.
    pub(crate) groups: &'static [usize],
    pub(crate) volunteers_only: bool,
    /// Of a thousand: measured at the start, measured again, measured a third time.
    pub(crate) measured: [u64; 3],
    pub(crate) range: (i64, i64),
    /// What one point is on the instrument.
    pub(crate) point: i64,
    /// The first score: a lowest value plus dice with so many sides.
    pub(crate) first: (i64, &'static [u64]),
    /// The changes that happen, each as likely as the others.
    pub(crate) changes: &'static [i64],
    /// The answers that are registered instead of a score.
    pub(crate) items: Items,
}

pub(crate) enum Items {
    None,
    /// The answers to the eleven questions on loneliness, for some people.
    Loneliness,
    /// A level for each domain of self-reliance.
    Domains,
}

pub(crate) const SCALES: [Scale; 8] = [
    Scale {
        effect: "minder-eenzaam",
        activities: &["koffieochtend", "eettafel", "wandelgroep"],
        groups: &[ALONE, OLDER],
        volunteers_only: false,
        measured: [960, 740, 720],
        range: (0, 11),
        point: 1,
        first: (1, &[4, 4, 5]),
        changes: &[-4, -3, -3, -3, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 1, 1, 2],
        items: Items::Loneliness,
    },
    Scale {
        effect: "tevreden-met-leven",
        activities: &["wandelgroep"],
        groups: &[],
        volunteers_only: false,
        measured: [960, 800, 650],
        range: (0, 10),
        point: 1,
        first: (4, &[3, 3, 3]),
        changes: &[-1, 0, 0, 0, 0, 1, 1, 1, 1, 2],
        items: Items::None,
    },
    Scale {
        effect: "sociaal-leven",
        activities: &["taalochtend", "eettafel"],
        groups: &[3],
        volunteers_only: false,
        measured: [950, 760, 650],
        range: (1, 10),
        point: 1,
        first: (3, &[3, 3, 2]),
        changes: &[-1, -1, 0, 0, 0, 1, 1, 1, 2, 2],
        items: Items::None,
    },
    Scale {
        effect: "mantelzorgers-beter",
        activities: &["respijtcafe", "burenhulp"],
        groups: &[2],
        volunteers_only: false,
        measured: [900, 760, 700],
        range: (0, 25),
        point: 4,
        first: (8, &[5, 5, 3]),
        changes: &[-5, -4, -3, -3, -2, -2, -1, -1, 0, 0, 1, 2],
        items: Items::None,
    },
    Scale {
        effect: "hoger-op-ladder",
        activities: &["werkplaats", "talentgesprekken"],
        groups: &[4],
        volunteers_only: false,
        measured: [960, 780, 750],
        range: (1, 6),
        point: 1,
        first: (1, &[2, 3]),
        changes: &[-1, -1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2],
        items: Items::None,
    },
    Scale {
        effect: "overzicht-geldzaken",
        activities: &["geldspreekuur"],
        groups: &[],
        volunteers_only: false,
        measured: [330, 750, 0],
        range: (0, 10),
        point: 1,
        first: (1, &[3, 3]),
        changes: &[-1, 0, 1, 2, 2, 3, 3, 4],
        items: Items::None,
    },
    Scale {
        effect: "steviger",
        activities: &["geldspreekuur"],
        groups: &[],
        volunteers_only: false,
        measured: [650, 850, 0],
        range: (1, 5),
        point: 1,
        first: (2, &[2, 3]),
        changes: &[-1, 0, 0, 0, 0, 0, 0, 0, 1, 1],
        items: Items::Domains,
    },
    Scale {
        effect: "vrijwilligers-zwaarder-belast",
        activities: &["eettafel", "burenhulp", "taalochtend"],
        groups: &[],
        volunteers_only: true,
        measured: [950, 800, 0],
        range: (1, 10),
        point: 1,
        first: (2, &[3, 3]),
        changes: &[-1, -1, 0, 0, 1, 1, 1, 1, 2, 2],
        items: Items::None,
    },
];

/// The domains of the matrix of self-reliance in its edition of 2017.
pub(crate) const DOMAINS: [&str; 13] = [
    "financien",
    "werk-opleiding",
    "tijdsbesteding",
    "huisvesting",
    "huiselijke-relaties",
    "geestelijke-gezondheid",
    "lichamelijke-gezondheid",
    "middelengebruik",
    "basale-adl",
    "instrumentele-adl",
    "sociaal-netwerk",
    "maatschappelijke-participatie",
    "justitie",
];

/// The questions on loneliness that are worded positively.
pub(crate) const POSITIVE_QUESTIONS: [u64; 5] = [1, 4, 7, 8, 11];
