//! What a reader can work out from written reports by trying every possibility. It knows nothing of how the library
//! proves anything: it reads the JSON.

use serde_json::Value;

/// Something that a reader knows of the people: a sum over some kinds of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// Which kinds of people are in it.
    pub(super) kinds: u32,
    pub(super) people: u64,
    /// Whether there may be more.
    pub(super) at_least: bool,
}

/// What a written report says of its reach and its activities, where `inside(None)` tells which kinds of people took
/// part at all and `inside(Some(activity))` which in an activity.
pub(super) fn known(report: &Value, inside: impl Fn(Option<&str>) -> u32) -> Vec<Known> {
    let activities = report["activities"].as_array().unwrap().iter();
    let places = activities.map(|line| (line["activity"].as_str(), &line["reach"]));
    let places = std::iter::once((None, &report["reach"])).chain(places);
    places
        .filter_map(|(activity, reach)| {
            Some(Known {
                kinds: inside(activity),
                people: reach["people"].as_u64()?,
                at_least: reach["atLeast"].as_bool().unwrap(),
            })
        })
        .collect()
}

/// For every set of kinds the largest number of people that agrees with what is known; nothing for kinds of which
/// nothing is known, since they have no largest. Kinds without people stay without: a reader knows that at worst.
/// Kinds in `own` are known exactly.
pub(super) fn largest(truth: &[u64], known: &[Known], own: u32) -> (u32, Vec<u64>) {
    let bounded = known
        .iter()
        .filter(|one| !one.at_least)
        .fold(0, |kinds, one| kinds | one.kinds);
    let places: Vec<usize> = (0..truth.len())
        .filter(|kind| truth[*kind] > 0 && bounded & (1 << kind) != 0)
        .collect();
    let mut search = Search {
        truth,
        known,
        own,
        places: &places,
        table: vec![0; truth.len()],
        largest: vec![0; 1 << truth.len()],
        tables: 0,
    };
    // Kinds without a largest are as they are: that can only take possibilities away from inequalities.
    for kind in (0..truth.len()).filter(|kind| bounded & (1 << kind) == 0) {
        search.table[kind] = truth[kind];
    }
    search.walk(0);
    assert!(search.tables > 0, "the truth itself agrees");
    (bounded, search.largest)
}

struct Search<'a> {
    truth: &'a [u64],
    known: &'a [Known],
    own: u32,
    places: &'a [usize],
    table: Vec<u64>,
    largest: Vec<u64>,
    tables: u64,
}

impl Search<'_> {
    fn sum(&self, kinds: u32) -> u64 {
        let inside = self
            .table
            .iter()
            .enumerate()
            .filter(|(kind, _)| kinds & (1 << kind) != 0);
        inside.map(|(_, people)| people).sum()
    }

    fn walk(&mut self, at: usize) {
        let over = |one: &Known| !one.at_least && self.sum(one.kinds) > one.people;
        if self.known.iter().any(over) {
            return;
        }
        let Some(kind) = self.places.get(at).copied() else {
            if self.known.iter().all(|one| self.sum(one.kinds) >= one.people) {
                self.tables += 1;
                for kinds in 0..self.largest.len() {
                    let people = self.sum(u32::try_from(kinds).unwrap());
                    self.largest[kinds] = self.largest[kinds].max(people);
                }
            }
            return;
        };
        let (least, most) = if self.own & (1 << kind) != 0 {
            (self.truth[kind], self.truth[kind])
        } else {
            let bound = self
                .known
                .iter()
                .filter(|one| !one.at_least && one.kinds & (1 << kind) != 0);
            (0, bound.map(|one| one.people).min().unwrap())
        };
        for people in least..=most {
            self.table[kind] = people;
            self.walk(at + 1);
        }
        self.table[kind] = 0;
    }
}

/// The sets of 1 to 4 people, counted without those that the reader knows, of which the reader can work out that
/// they are fewer than five.
pub(super) fn given_away(truth: &[u64], known: &[Known], own: u32) -> Vec<u32> {
    let (bounded, largest) = largest(truth, known, own);
    let sum = |kinds: u32| -> u64 {
        let inside = truth
            .iter()
            .enumerate()
            .filter(|(kind, _)| kinds & (1 << kind) != 0);
        inside.map(|(_, people)| people).sum()
    };
    (1..1_u32 << truth.len())
        .filter(|kinds| kinds & !bounded == 0 && kinds & own == 0)
        .filter(|kinds| (1..5).contains(&sum(*kinds)) && largest[*kinds as usize] < 5)
        .collect()
}

#[test]
fn the_reader_works_out_what_follows_and_no_more() {
    let exactly = |kinds: u32, people: u64| Known {
        kinds,
        people,
        at_least: false,
    };
    // Of 32 people 29 were there before: the three others follow.
    assert_eq!(
        given_away(&[29, 3], &[exactly(0b11, 32), exactly(0b01, 29)], 0),
        [0b10]
    );
    assert_eq!(given_away(&[29, 3], &[exactly(0b11, 32)], 0), [0_u32; 0]);
    let at_least = Known {
        kinds: 0b11,
        people: 29,
        at_least: true,
    };
    assert_eq!(
        given_away(&[29, 3], &[at_least, exactly(0b01, 29)], 0),
        [0_u32; 0]
    );
    // Of six people five are the reader's own.
    assert_eq!(given_away(&[5, 1], &[exactly(0b11, 6)], 0), [0_u32; 0]);
    assert_eq!(given_away(&[5, 1], &[exactly(0b11, 6)], 0b01), [0b10]);
    // Nothing is left for the two hidden cells.
    assert_eq!(
        given_away(
            &[12, 4, 3],
            &[exactly(0b111, 19), exactly(0b001, 12), exactly(0b011, 16)],
            0
        ),
        [0b010, 0b100]
    );
}
