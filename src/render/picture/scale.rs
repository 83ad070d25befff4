//! Before and after on the whole scale of an instrument, so that a small change looks small.

use std::ops::RangeInclusive;

use super::svg::{self, Anchor, LETTER, ViewBox, WIDTH};
use super::{Point, Scale};
use crate::value::Decimal;

/// The scale stands off the edges so far that a mark at its end is whole.
const MARGIN: f64 = 16.0;
const LONG: f64 = WIDTH - 2.0 * MARGIN;

/// From top to bottom: the target, the value before, the scale, the value after, the uncertainty, the ends.
const TARGET_TEXT: f64 = 14.0;
const BEFORE_TEXT: f64 = 34.0;
const AXIS: f64 = 56.0;
const AFTER_TEXT: f64 = 82.0;
const BAND: f64 = 92.0;
const BAND_TEXT: f64 = 112.0;
const END_TEXT: f64 = 134.0;
const HEIGHT: f64 = 142.0;

/// Without a target, and without uncertainty, their lines are left out.
const WITHOUT_TARGET: f64 = 18.0;
const WITHOUT_BAND: f64 = 30.0;

/// Half the size of a mark, and of the ends of the band.
const MARK: f64 = 7.0;
const AFTER: f64 = 5.0;
const TICK: f64 = 5.0;

/// The mark before is a ring in which the mark after is still seen when both stand at one place.
const RING: f64 = 1.5;

/// A text of so many letters needs about this much room.
const LETTER_WIDTH: f64 = LETTER * 0.56;

pub(super) fn draw(out: &mut String, scale: &Scale) -> ViewBox {
    axis(out, scale);
    if let Some(target) = &scale.target {
        let x = place(&scale.ends, target.at);
        svg::line(out, "target", (x, TARGET_TEXT + 4.0), (x, AXIS + MARK + 4.0));
        label(out, "goal", (x, TARGET_TEXT), &target.label);
    }
    if let (Some(before), Some(after)) = (&scale.before, &scale.after) {
        let (from, to) = (place(&scale.ends, before.at), place(&scale.ends, after.at));
        svg::line(out, "way", (from, AXIS), (to, AXIS));
    }
    if let Some(interval) = &scale.interval {
        band(out, scale, interval);
    }
    if let Some(Point { at, label: words }) = &scale.before {
        let x = place(&scale.ends, *at);
        svg::circle(out, "before", (x, AXIS), MARK + RING);
        backed(out, (x, BEFORE_TEXT), words);
        label(out, "word", (x, BEFORE_TEXT), words);
    }
    if let Some(Point { at, label: words }) = &scale.after {
        let x = place(&scale.ends, *at);
        svg::rectangle(out, "after", (x - AFTER, AXIS - AFTER), 2.0 * AFTER, 2.0 * AFTER);
        label(out, "strong", (x, AFTER_TEXT), words);
    }
    let top = if scale.target.is_some() {
        0.0
    } else {
        WITHOUT_TARGET
    };
    ViewBox {
        top,
        height: bottom(scale, HEIGHT) - top,
    }
}

/// A place below the uncertainty, higher where that is not drawn.
fn bottom(scale: &Scale, at: f64) -> f64 {
    if scale.interval.is_some() {
        at
    } else {
        at - WITHOUT_BAND
    }
}

fn axis(out: &mut String, scale: &Scale) {
    let (left, right) = (MARGIN, WIDTH - MARGIN);
    svg::line(out, "axis", (left, AXIS), (right, AXIS));
    for x in [left, right] {
        svg::line(out, "axis", (x, AXIS - TICK), (x, AXIS + TICK));
    }
    let [low, high] = &scale.ends_say;
    svg::text(
        out,
        "word",
        (left - TICK, bottom(scale, END_TEXT)),
        Anchor::Start,
        low,
    );
    svg::text(
        out,
        "word",
        (right + TICK, bottom(scale, END_TEXT)),
        Anchor::End,
        high,
    );
}

/// The uncertainty: a line with ends below the value after.
fn band(out: &mut String, scale: &Scale, interval: &RangeInclusive<Decimal>) {
    let (from, to) = (
        place(&scale.ends, *interval.start()),
        place(&scale.ends, *interval.end()),
    );
    svg::line(out, "band", (from, BAND), (to, BAND));
    for x in [from, to] {
        svg::line(out, "band", (x, BAND - TICK), (x, BAND + TICK));
    }
    label(
        out,
        "word",
        (f64::midpoint(from, to), BAND_TEXT),
        &scale.interval_says,
    );
}

/// Where a value stands; one beyond the scale stands at its end.
fn place(ends: &RangeInclusive<Decimal>, at: Decimal) -> f64 {
    let (low, high) = (ends.start().to_f64(), ends.end().to_f64());
    let span = high - low;
    let share = if span > 0.0 {
        (at.to_f64() - low) / span
    } else {
        0.5
    };
    MARGIN + LONG * share.clamp(0.0, 1.0)
}

/// About half as wide as a text is.
fn half(words: &str) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a label has few letters")]
    let letters = words.chars().count() as f64;
    letters * LETTER_WIDTH / 2.0
}

/// Room for a text, so that no line runs through it.
fn backed(out: &mut String, (x, y): (f64, f64), words: &str) {
    let half = half(words);
    let from = (x - half).clamp(0.0, (WIDTH - 2.0 * half).max(0.0));
    svg::rectangle(out, "back", (from, y - LETTER), 2.0 * half, LETTER + 3.0);
}

/// A text about a place: in the middle of it, unless it would not fit there.
fn label(out: &mut String, class: &str, (x, y): (f64, f64), words: &str) {
    let half = half(words);
    if x - half < 0.0 {
        svg::text(out, class, (0.0, y), Anchor::Start, words);
    } else if x + half > WIDTH {
        svg::text(out, class, (WIDTH, y), Anchor::End, words);
    } else {
        svg::text(out, class, (x, y), Anchor::Middle, words);
    }
}
