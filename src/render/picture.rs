//! Pictures: what is drawn, apart from how. Each has a title, a description in words and, where it is shown, the table
//! with its figures beside it.

mod bars;
mod dots;
mod scale;
mod svg;

use std::ops::RangeInclusive;

use super::mark::Mark;
use super::text::Text;
use crate::value::{Decimal, Figure};

pub(super) use svg::mark;

/// A picture.
pub(super) struct Picture {
    pub(super) title: String,
    /// Whether its title stands above it for all to see: it is one of several under a heading.
    pub(super) is_one_of_several: bool,
    /// What is to be seen, for who does not see it.
    pub(super) description: String,
    pub(super) drawing: Drawing,
}

pub(super) enum Drawing {
    Scale(Scale),
    Bars(Vec<Bar>),
    Dots(Dots),
}

/// A line on which people placed themselves twice: above it and below it.
pub(super) struct Dots {
    pub(super) ends_say: [String; 2],
    /// Where the scores of the scale lie, as shares of the line.
    pub(super) steps: Vec<f64>,
    pub(super) above: Stack,
    pub(super) below: Stack,
}

/// So many dots at a share of the line, and what they are.
pub(super) struct Stack {
    pub(super) label: String,
    pub(super) dots: Vec<(f64, u64)>,
}

/// Before and after on the scale of an instrument.
pub(super) struct Scale {
    pub(super) ends: RangeInclusive<Decimal>,
    /// What stands below the ends: which way is better.
    pub(super) ends_say: [String; 2],
    pub(super) before: Option<Point>,
    pub(super) after: Option<Point>,
    pub(super) target: Option<Point>,
    /// Where the value after lies, given the uncertainty of the change.
    pub(super) interval: Option<RangeInclusive<Decimal>>,
    pub(super) interval_says: String,
}

/// A place on a scale, with what stands at it.
pub(super) struct Point {
    pub(super) at: Decimal,
    pub(super) label: String,
}

/// A number of people as a bar.
pub(super) struct Bar {
    /// What it stands for, where it is an outcome.
    pub(super) mark: Option<Mark>,
    pub(super) label: Text,
    /// The figure in words, as it stands at the end of the bar.
    pub(super) says: Text,
    pub(super) extent: Extent,
}

/// How long a bar is.
#[derive(Clone, Copy)]
pub(super) enum Extent {
    Exactly(u64),
    /// From at least so many through at most so many; no end where nobody says how many at most.
    Between(u64, Option<u64>),
    /// There is no number to draw.
    Hidden,
}

impl Extent {
    pub(super) fn of<T: Into<u64> + Copy>(figure: Figure<T>) -> Self {
        match figure {
            Figure::Known(number) => Self::Exactly(number.into()),
            Figure::Range(range) => Self::Between(range.from(), range.through()),
            _ => Self::Hidden,
        }
    }

    fn most(self) -> u64 {
        match self {
            Self::Exactly(number) => number,
            Self::Between(from, through) => through.unwrap_or(from),
            Self::Hidden => 0,
        }
    }

    fn is_drawn(self) -> bool {
        !matches!(self, Self::Hidden)
    }
}

/// Whether there is anything to draw.
pub(super) fn any_drawn(bars: &[Bar]) -> bool {
    bars.iter().any(|bar| bar.extent.is_drawn())
}

/// Writes the picture as SVG, with an id of its own. Its elements are made in a text that is used again for the next.
pub(super) fn draw(out: &mut String, elements: &mut String, picture: &Picture, id: &str) {
    elements.clear();
    let view_box = match &picture.drawing {
        Drawing::Scale(scale) => scale::draw(elements, scale),
        Drawing::Bars(bars) => bars::draw(elements, bars),
        Drawing::Dots(dots) => dots::draw(elements, dots),
    };
    svg::framed(out, picture, id, view_box, elements);
}
