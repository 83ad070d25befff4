//! What the wording screens take per kilobyte, for a short text and for one of ten and a hundred times its length.
//!
//! The time per kilobyte must not grow with the length: ten times the text takes ten times as long, where a square
//! would take a hundred times. Of long texts `classify` reads the first words only. `cargo bench --bench wording`.

#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::engine::wording::{Design, claims, classify, personal_data};

/// The fastest of so many rounds counts, so that a busy machine tells no other story.
const ROUNDS: usize = 15;

const WORDS: &str = "Aantal bijeenkomsten en deelnemers dat doorstroomt naar betaald werk 06-12 3.4. ";

fn main() {
    for times in [10, 100, 1_000] {
        let text = WORDS.repeat(times);
        println!("{:>6} bytes, microseconds per kilobyte:", text.len());
        for language in [Language::Nl, Language::En] {
            print_cost("classify", &text, || {
                black_box(classify(&text, Some(language)));
            });
            print_cost("claims", &text, || {
                black_box(claims(&text, language, Design::Described, &["Eettafel"]));
            });
        }
        print_cost("personal_data", &text, || {
            black_box(personal_data(&text));
        });
    }
    one_long_word();
}

/// A word without an end costs no more than its letters.
fn one_long_word() {
    for times in [1_000, 10_000] {
        let text = format!("Aantal {}", "deelnemers-".repeat(times));
        println!("{:>6} bytes in one word, microseconds per kilobyte:", text.len());
        print_cost("classify", &text, || {
            black_box(classify(&text, None));
        });
    }
}

fn print_cost(name: &str, text: &str, run: impl Fn()) {
    let fastest = (0..ROUNDS).map(|_| time(&run)).min().unwrap_or(Duration::ZERO);
    let kilobytes = u32::try_from(text.len() / 1_000).unwrap_or(u32::MAX).max(1);
    println!(
        "  {name:<14}{:>8.1}",
        fastest.as_secs_f64() * 1e6 / f64::from(kilobytes)
    );
}

fn time(run: impl Fn()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}
