//! An imaginary line on which people place themselves: a dot for each of them, above the line for now and below it for
//! what they wish.

use super::svg::{self, Anchor, LETTER, ViewBox, WIDTH};
use super::{Dots, Stack};

const MARGIN: f64 = 16.0;
const LONG: f64 = WIDTH - 2.0 * MARGIN;

/// Half of a dot, and how far two that stand on each other are apart.
const DOT: f64 = 4.0;
const PITCH: f64 = 11.0;

/// The highest stack is no higher than this: where more stand on each other they overlap.
const HIGHEST: f64 = 77.0;

/// Room between the line and the first dot, and between the last dot and its words.
const FREE: f64 = 10.0;
const WORDS: f64 = LETTER + 5.0;
const TICK: f64 = 4.0;

pub(super) fn draw(out: &mut String, dots: &Dots) -> ViewBox {
    let (up, down) = (height(&dots.above), height(&dots.below));
    let axis = WORDS + up + FREE;
    svg::text(out, "word", (0.0, LETTER), Anchor::Start, &dots.above.label);
    svg::line(out, "axis", (MARGIN, axis), (WIDTH - MARGIN, axis));
    for step in &dots.steps {
        svg::line(
            out,
            "axis",
            (place(*step), axis - TICK),
            (place(*step), axis + TICK),
        );
    }
    each(&dots.above, |x, nth, pitch| {
        let y = axis - FREE - nth * pitch;
        svg::circle(out, "before", (x, y), DOT);
    });
    each(&dots.below, |x, nth, pitch| {
        let y = axis + FREE + nth * pitch;
        svg::rectangle(out, "after", (x - DOT, y - DOT), 2.0 * DOT, 2.0 * DOT);
    });
    let below = axis + FREE + down + WORDS;
    svg::text(out, "strong", (0.0, below), Anchor::Start, &dots.below.label);
    let ends = below + WORDS;
    let [low, high] = &dots.ends_say;
    svg::text(out, "word", (MARGIN - TICK, ends), Anchor::Start, low);
    svg::text(out, "word", (WIDTH - MARGIN + TICK, ends), Anchor::End, high);
    ViewBox {
        top: 0.0,
        height: ends + FREE,
    }
}

fn most(stack: &Stack) -> u64 {
    stack.dots.iter().map(|(_, number)| *number).max().unwrap_or(0)
}

fn height(stack: &Stack) -> f64 {
    number(most(stack)) * pitch(stack)
}

fn pitch(stack: &Stack) -> f64 {
    PITCH.min(HIGHEST / number(most(stack)).max(1.0))
}

/// Every dot with its place on the line and its number in the stack.
fn each(stack: &Stack, mut draw: impl FnMut(f64, f64, f64)) {
    let pitch = pitch(stack);
    for (at, many) in &stack.dots {
        for nth in 0..*many {
            draw(place(*at), number(nth), pitch);
        }
    }
}

/// Where a share of the line lies.
fn place(share: f64) -> f64 {
    MARGIN + LONG * share.clamp(0.0, 1.0)
}

#[expect(clippy::cast_precision_loss, reason = "a round has few respondents")]
fn number(many: u64) -> f64 {
    many as f64
}
