//! The elements of SVG that the pictures need, and the shapes that go with an outcome.

use super::super::escape::{push_html, short};
use super::super::mark::Mark;
use super::Picture;
use crate::sentence::push_digits;

/// How wide every picture is, in its own units: narrow enough to be read on a telephone.
pub(super) const WIDTH: f64 = 400.0;

/// How large letters are.
pub(super) const LETTER: f64 = 13.0;

/// Where a picture begins, and how high it is.
#[derive(Clone, Copy)]
pub(super) struct ViewBox {
    pub(super) top: f64,
    pub(super) height: f64,
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
pub(super) fn framed(out: &mut String, picture: &Picture, id: &str, view_box: ViewBox, elements: &str) {
    for part in [
        "<svg role=\"img\" aria-labelledby=\"",
        id,
        "-title ",
        id,
        "-desc\" viewBox=\"0 ",
    ] {
        out.push_str(part);
    }
    number(out, view_box.top);
    out.push(' ');
    number(out, WIDTH);
    out.push(' ');
    number(out, view_box.height);
    for part in [
        "\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"",
        id,
        "-title\">",
    ] {
        out.push_str(part);
    }
    push_html(out, &picture.title);
    for part in ["</title><desc id=\"", id, "-desc\">"] {
        out.push_str(part);
    }
    push_html(out, &picture.description);
    for part in ["</desc>", elements, "</svg>"] {
        out.push_str(part);
    }
}

/// Adds a coordinate, to a tenth: nobody sees less, and the bytes stay the same everywhere.
pub(super) fn number(out: &mut String, at: f64) {
    const TENTHS: u64 = 10;
    // A cast cuts off, so that half a tenth more rounds; it is many times as fast as a call.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a picture is far smaller, and a cast ends at the largest number"
    )]
    let tenths = (at * 10.0 + 0.5_f64.copysign(at)) as i64;
    if tenths < 0 {
        out.push('-');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / TENTHS, tenths.unsigned_abs() % TENTHS);
    push_digits(out, whole);
    if tenth > 0 {
        out.push('.');
        out.push(char::from(b'0' + u8::try_from(tenth).unwrap_or(0)));
    }
}

/// Opens an element of a class, with its coordinates.
fn open(out: &mut String, name: &str, class: &str, coordinates: &[(&str, f64)]) {
    for part in ["<", name, " class=\"", class, "\""] {
        out.push_str(part);
    }
    for (name, at) in coordinates {
        for part in [" ", name, "=\""] {
            out.push_str(part);
        }
        number(out, *at);
        out.push('"');
    }
}

/// A text at a place, shortened to what a picture can hold.
pub(super) fn text(out: &mut String, class: &str, (x, y): (f64, f64), anchor: Anchor, words: &str) {
    open(out, "text", class, &[("x", x), ("y", y)]);
    for part in [" text-anchor=\"", anchor.name(), "\">"] {
        out.push_str(part);
    }
    push_html(out, &short(words));
    out.push_str("</text>");
}

pub(super) fn line(out: &mut String, class: &str, from: (f64, f64), to: (f64, f64)) {
    let ends = [("x1", from.0), ("y1", from.1), ("x2", to.0), ("y2", to.1)];
    open(out, "line", class, &ends);
    out.push_str("/>");
}

pub(super) fn rectangle(out: &mut String, class: &str, (x, y): (f64, f64), width: f64, height: f64) {
    let sides = [("x", x), ("y", y), ("width", width.max(0.0)), ("height", height)];
    open(out, "rect", class, &sides);
    out.push_str("/>");
}

pub(super) fn circle(out: &mut String, class: &str, (x, y): (f64, f64), radius: f64) {
    open(out, "circle", class, &[("cx", x), ("cy", y), ("r", radius)]);
    out.push_str("/>");
}

pub(super) fn path(out: &mut String, class: &str, steps: &str) {
    open(out, "path", class, &[]);
    for part in [" d=\"", steps, "\"/>"] {
        out.push_str(part);
    }
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
    for part in [
        "<path class=\"",
        fill,
        " ",
        class(mark),
        "\" transform=\"translate(",
    ] {
        out.push_str(part);
    }
    number(out, x);
    out.push(' ');
    number(out, y);
    for part in [")\" d=\"", steps, "\"/>"] {
        out.push_str(part);
    }
}

/// A mark beside a word in a line of text. The word says it already, so that it is hidden from who listens.
pub(in super::super) fn mark(out: &mut String, mark: Mark) {
    out.push_str("<svg class=\"mark\" aria-hidden=\"true\" viewBox=\"0 0 12 12\">");
    shape_at(out, mark, (0.0, 0.0));
    out.push_str("</svg>");
}
