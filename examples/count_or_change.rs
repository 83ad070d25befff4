//! Shows whether indicators seem to count effort or to state a change, and by which words that is seen: a remark for a
//! person to read, no verdict on them.
//!
//! One wording per line on standard input; for each line, also an empty one, one line of JSON:
//!
//! ```text
//! $ echo 'Aantal deelnemers dat doorstroomt naar werk' | cargo run --example count_or_change
//! {"title":"Aantal deelnemers dat doorstroomt naar werk","verdict":"change","because":["deelnemers","doorstroomt"]}
//! ```
//!
//! The list is UTF-8; the first line that is not is named on standard error. The verdict is `count`, `change`,
//! `experience` or `unclear`. The language is guessed per line, or given for all lines with `--language nl` or
//! `--language en`.

use std::borrow::Cow;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use serde::Serialize;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::engine::wording::{Kind, classify};

#[derive(Serialize)]
struct Answer<'a> {
    title: &'a str,
    verdict: Kind,
    because: Vec<&'a str>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let language = match arguments.as_slice() {
        [] => None,
        ["--language", "nl"] | ["--language=nl"] => Some(Language::Nl),
        ["--language", "en"] | ["--language=en"] => Some(Language::En),
        _ => {
            eprintln!("usage: count_or_change [--language nl|en] < wordings.txt");
            return ExitCode::from(2);
        }
    };
    match answer_all(io::stdin().lock(), io::stdout().lock(), language) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the answers may stop reading, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("count_or_change: {error}");
            ExitCode::FAILURE
        }
    }
}

fn answer_all(mut lines: impl BufRead, answers: impl Write, language: Option<Language>) -> io::Result<()> {
    let mut answers = io::BufWriter::new(answers);
    let mut line = Vec::new();
    let (mut number, mut told) = (0_u64, false);
    while lines.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        // Bytes that are no text are shown as such rather than ending the run.
        let text = String::from_utf8_lossy(&line);
        if matches!(text, Cow::Owned(_)) && !told {
            eprintln!("count_or_change: line {number} is not UTF-8; save the list as UTF-8 and try again");
            told = true;
        }
        let text = text.trim_end_matches(['\n', '\r']);
        let text = if number == 1 {
            text.trim_start_matches('\u{feff}')
        } else {
            text
        };
        let verdict = classify(text, language);
        let answer = Answer {
            title: text,
            verdict: verdict.kind,
            because: verdict.because.iter().map(|cue| cue.word.as_str()).collect(),
        };
        serde_json::to_writer(&mut answers, &answer)?;
        answers.write_all(b"\n")?;
        line.clear();
    }
    answers.flush()
}
