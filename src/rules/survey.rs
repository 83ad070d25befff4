//! What every rule that goes by type asks of a document, gathered in one walk.

use std::fmt;

use super::Place;
use super::walk::{Trail, Visit, Walk};
use crate::wording::{TraceKind, few_people, personal_data};

/// The ids of a document, and the texts that tell of persons.
///
/// Of ids there are many, and next to none is wrong: their places are made afterwards, and only those that are asked.
pub(super) struct Survey<'d> {
    document: &'d dyn Walk,
    leaves: bool,
    ids: Vec<Met>,
    /// The ids one after the other.
    text: String,
    traces: Vec<(TraceKind, Place)>,
    few: Vec<(String, Place)>,
}

/// An id in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Met {
    /// The name of the type that it is the id of.
    pub(super) of: &'static str,
    /// The name of the type that has it, and of the field.
    pub(super) thing: (&'static str, &'static str),
    /// The list of which what has it is an item, if it is.
    pub(super) list: Option<usize>,
    start: usize,
    end: usize,
}

impl<'d> Survey<'d> {
    /// Small numbers of people are looked for only in a document that leaves the organisation.
    pub(super) fn of(document: &'d dyn Walk, leaves: bool) -> Self {
        let mut survey = Self {
            document,
            leaves,
            ids: Vec::new(),
            text: String::new(),
            traces: Vec::new(),
            few: Vec::new(),
        };
        document.walk(&mut survey);
        survey
    }

    /// Every id with its number, in the order of the document.
    pub(super) fn ids(&self) -> impl Iterator<Item = (usize, Met, &str)> {
        let text = |met: &Met| self.text.get(met.start..met.end).unwrap_or_default();
        self.ids
            .iter()
            .enumerate()
            .map(move |(number, met)| (number, *met, text(met)))
    }

    /// The places of the ids with these numbers, which rise.
    pub(super) fn places(&self, numbers: &[usize]) -> Vec<Place> {
        let mut places = Places {
            numbers,
            met: 0,
            found: Vec::with_capacity(numbers.len()),
        };
        if !numbers.is_empty() {
            self.document.walk(&mut places);
        }
        places.found
    }

    /// Every kind of trace in every text, once per text.
    pub(super) fn traces(&self) -> impl Iterator<Item = (TraceKind, &Place)> {
        self.traces.iter().map(|(kind, place)| (*kind, place))
    }

    /// The texts of people that tell of a small number of people in words, with these words; none of a document that
    /// stays inside.
    pub(super) fn few_people(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.few.iter().map(|(words, place)| (words.as_str(), place))
    }
}

impl Visit for Survey<'_> {
    fn text(&mut self, text: &str, at: &Trail) {
        each_trace(text, at, |kind, place| self.traces.push((kind, place)));
        // What the library says of small numbers, disclosure control has let pass.
        let (of, _) = at.thing();
        if self.leaves
            && of != "Words"
            && let Some(words) = few_people(text).and_then(|range| text.get(range))
        {
            self.few.push((words.to_owned(), at.place()));
        }
    }

    fn id(&mut self, of: &'static str, id: &str, at: &Trail) {
        let start = self.text.len();
        self.text.push_str(id);
        self.ids.push(Met {
            of,
            thing: at.thing(),
            list: at.list_of_thing(),
            start,
            end: self.text.len(),
        });
    }
}

/// Every kind of trace in a text, once.
pub(super) fn each_trace(text: &str, at: &Trail, mut each: impl FnMut(TraceKind, Place)) {
    let mut kinds: Vec<TraceKind> = personal_data(text).into_iter().map(|trace| trace.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        // A name on the way that holds a trace is not said either.
        each(kind, at.place_where(&|called| personal_data(called).is_empty()));
    }
}

/// Meets the same ids again, and keeps the places of some.
struct Places<'n> {
    numbers: &'n [usize],
    met: usize,
    found: Vec<Place>,
}

impl Visit for Places<'_> {
    fn id(&mut self, _: &'static str, _: &str, at: &Trail) {
        if self.numbers.get(self.found.len()) == Some(&self.met) {
            self.found.push(at.place());
        }
        self.met += 1;
    }
}

impl fmt::Debug for Survey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Survey")
            .field("ids", &self.ids.len())
            .finish_non_exhaustive()
    }
}
