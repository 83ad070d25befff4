//! Numbers of people as bars from zero, a range as a range, and what is hidden as hidden.

use std::fmt::Write as _;

use super::svg::{self, Anchor, ViewBox, WIDTH};
use super::{Bar, Extent};

/// From one bar to the next: its words, and the bar below them.
const ROW: f64 = 40.0;
const WORDS: f64 = 13.0;
const BAR: f64 = 19.0;
const THICK: f64 = 14.0;

/// Room for the shape before the words, and between them.
const SHAPE: f64 = 12.0;

const GAP: f64 = 6.0;

/// How far zero stands out above and below a bar.
const OVER: f64 = 2.0;

/// How far a range without an end runs on.
const OPEN_END: f64 = 24.0;

/// Steps of the zigzag at which a range without an end breaks off.
const ZIGZAG: f64 = 4.0;

pub(super) fn draw(out: &mut String, bars: &[Bar]) -> ViewBox {
    let most = bars.iter().map(|bar| bar.extent.most()).max().unwrap_or(0);
    let mut top = 0.0;
    for bar in bars {
        row(out, bar, most, top);
        top += ROW;
    }
    ViewBox {
        top: 0.0,
        height: top,
    }
}

fn row(out: &mut String, bar: &Bar, most: u64, top: f64) {
    let mut left = 0.0;
    if let Some(mark) = bar.mark {
        svg::shape_at(out, mark, (0.0, top + 2.0));
        left = SHAPE + GAP;
    }
    svg::text(out, "word", (left, top + WORDS), Anchor::Start, &bar.label);
    svg::text(out, "strong", (WIDTH, top + WORDS), Anchor::End, &bar.says);
    let colour = bar.mark.map_or("same", svg::class);
    let y = top + BAR;
    // Zero, also where nothing is drawn from it.
    svg::line(out, "axis", (0.5, y - OVER), (0.5, y + THICK + OVER));
    match bar.extent {
        Extent::Exactly(number) => {
            svg::rectangle(
                out,
                &["full ", colour].concat(),
                (0.0, y),
                long(number, most),
                THICK,
            );
        }
        Extent::Between(from, through) => {
            let (sure, end) = (long(from, most), through.map(|through| long(through, most)));
            svg::rectangle(out, &["full ", colour].concat(), (0.0, y), sure, THICK);
            match end {
                Some(end) => svg::rectangle(out, &["range ", colour].concat(), (sure, y), end - sure, THICK),
                None => open_end(out, colour, (sure, y)),
            }
        }
        Extent::Hidden => svg::line(out, "hidden", (0.0, y + THICK / 2.0), (WIDTH, y + THICK / 2.0)),
    }
}

/// A bar that breaks off: there may be more.
fn open_end(out: &mut String, colour: &str, (x, y): (f64, f64)) {
    let end = (x + OPEN_END).min(WIDTH - ZIGZAG);
    let x = x.min(end);
    let step = THICK / 4.0;
    let mut steps = "M".to_owned();
    svg::number(&mut steps, x);
    steps.push(' ');
    svg::number(&mut steps, y);
    steps.push('H');
    svg::number(&mut steps, end);
    for _ in 0..2 {
        let _ = write!(steps, "l{ZIGZAG} {step}l-{ZIGZAG} {step}");
    }
    steps.push('H');
    svg::number(&mut steps, x);
    steps.push('Z');
    svg::path(out, &["range ", colour].concat(), &steps);
}

/// How long a bar for so many people is, beside the longest.
fn long(number: u64, most: u64) -> f64 {
    if most == 0 {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "a bar is drawn to a tenth of a unit")]
    let share = number as f64 / most as f64;
    WIDTH * share
}
