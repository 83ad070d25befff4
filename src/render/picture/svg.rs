//! The elements of SVG that the pictures need, and the shapes that go with an outcome.

use std::fmt::Write as _;

use super::super::escape::{html, short};
use super::super::mark::Mark;

/// How wide every picture is, in its own units: narrow enough to be read on a telephone.
pub(super) const WIDTH: f64 = 400.0;

/// How large letters are.
pub(super) const LETTER: f64 = 13.0;

/// What is drawn, and how high it is.
pub(super) struct Drawn {
    pub(super) top: f64,
    pub(super) height: f64,
    pub(super) elements: String,
}

/// Where a text stands with regard to its place.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A picture with its title and description.
pub(super) fn framed(title: &str, description: &str, id: &str, drawn: &Drawn) -> String {
    format!(
        "<svg role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"0 {} {} {}\" \
         xmlns=\"http://www.w3.org/2000/svg\"><title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{}</svg>",
        number(drawn.top),
        number(WIDTH),
        number(drawn.height),
        html(title),
        html(description),
        drawn.elements,
    )
}

/// A coordinate, to a tenth: nobody sees less, and the bytes stay the same everywhere.
pub(super) fn number(at: f64) -> String {
    let tenth = (at * 10.0).round() / 10.0;
    // Nought has no sign.
    format!("{}", if tenth == 0.0 { 0.0 } else { tenth })
}

/// A text at a place, shortened to what a picture can hold.
pub(super) fn text(out: &mut String, class: &str, (x, y): (f64, f64), anchor: Anchor, words: &str) {
    let (x, y) = (number(x), number(y));
    // Writing to a text cannot fail.
    let _ = write!(
        out,
        "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{}\">{}</text>",
        anchor.name(),
        html(&short(words))
    );
}

pub(super) fn line(out: &mut String, class: &str, from: (f64, f64), to: (f64, f64)) {
    let _ = write!(
        out,
        "<line class=\"{class}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
        number(from.0),
        number(from.1),
        number(to.0),
        number(to.1)
    );
}

pub(super) fn rectangle(out: &mut String, class: &str, (x, y): (f64, f64), width: f64, height: f64) {
    let _ = write!(
        out,
        "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
        number(x),
        number(y),
        number(width.max(0.0)),
        number(height)
    );
}

pub(super) fn circle(out: &mut String, class: &str, (x, y): (f64, f64), radius: f64) {
    let _ = write!(
        out,
        "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
        number(x),
        number(y),
        number(radius)
    );
}

pub(super) fn path(out: &mut String, class: &str, steps: &str) {
    let _ = write!(out, "<path class=\"{class}\" d=\"{steps}\"/>");
}

/// The name of a mark in the style of the page: its colour.
pub(super) fn class(mark: Mark) -> &'static str {
    match mark {
        Mark::Better | Mark::LeansBetter => "better",
        Mark::Worse | Mark::LeansWorse => "worse",
        Mark::Same | Mark::Measured | Mark::Told | Mark::Counted | Mark::Nothing => "same",
    }
}

/// The shape of a mark, twelve units wide: up, down, level; open where it is not certain.
fn shape(mark: Mark) -> (&'static str, bool) {
    match mark {
        Mark::Better => ("M6 1L11.5 11H.5Z", true),
        Mark::LeansBetter => ("M6 1L11.5 11H.5Z", false),
        Mark::Worse => ("M6 11L11.5 1H.5Z", true),
        Mark::LeansWorse => ("M6 11L11.5 1H.5Z", false),
        Mark::Same => ("M1 2.5H11V5H1ZM1 7H11V9.5H1Z", true),
        Mark::Measured => ("M6 .5L11.5 6L6 11.5L.5 6Z", false),
        Mark::Told => ("M1 1H11V8H6L3 11V8H1Z", false),
        Mark::Counted => ("M2 1V11M5 1V11M8 1V11M11 1V11", false),
        Mark::Nothing => ("M1.5 1.5L10.5 10.5M10.5 1.5L1.5 10.5", false),
    }
}

/// The class of the shape of a mark: filled or open, in its colour.
pub(super) fn shape_at(out: &mut String, mark: Mark, (x, y): (f64, f64)) {
    let (steps, filled) = shape(mark);
    let fill = if filled { "full" } else { "open" };
    let _ = write!(
        out,
        "<path class=\"{fill} {}\" transform=\"translate({} {})\" d=\"{steps}\"/>",
        class(mark),
        number(x),
        number(y)
    );
}

/// A mark beside a word in a line of text. The word says it already, so that it is hidden from who listens.
pub(in super::super) fn mark(mark: Mark) -> String {
    let mut out = "<svg class=\"mark\" aria-hidden=\"true\" viewBox=\"0 0 12 12\">".to_owned();
    shape_at(&mut out, mark, (0.0, 0.0));
    out.push_str("</svg>");
    out
}
