//! The words for a text that is not JSON.

use crate::finding::{Finding, Pointer, Severity};
use crate::format::codes;
use crate::format::habits::habit;
use crate::format::scan::{Broken, Trouble};
use crate::invalid_value::shown;
use crate::language::Words;

/// What is said about the first thing in a text that is not JSON; the pointer is that of the innermost value
/// around it.
pub(super) fn finding(broken: Broken, pointer: Pointer, text: &str) -> Finding {
    let code = match broken.trouble {
        Trouble::Empty => codes::EMPTY,
        Trouble::CutOff => codes::CUT_OFF,
        Trouble::TooDeep => codes::TOO_DEEP,
        _ => codes::NOT_JSON,
    };
    let found = found(broken, text);
    let words = habit(broken, text).unwrap_or_else(|| words(broken.trouble));
    let [nl, en, help_nl, help_en] = words.map(|words| words.replacen('#', &found, 1));
    Finding::new(
        code,
        Severity::Error,
        pointer,
        Words::new(nl, en),
        Words::new(help_nl, help_en),
    )
}

/// The word at the place, or the character when it is no word.
fn found(broken: Broken, text: &str) -> String {
    // One more than is shown, so that a cut can be seen.
    const LONGEST: usize = 41;
    let rest = text.get(broken.at..).unwrap_or_default();
    let ends = |c: char| c.is_whitespace() || ",:[]{}".contains(c);
    let word: String = rest.chars().take_while(|c| !ends(*c)).take(LONGEST).collect();
    shown(&if word.is_empty() {
        rest.chars().take(1).collect()
    } else {
        word
    })
}

/// Message and help, both in Dutch and English; `#` stands for what was found.
fn words(trouble: Trouble) -> [&'static str; 4] {
    match trouble {
        Trouble::Empty => [
            "er staat niets in",
            "there is nothing in it",
            "kijk of het juiste bestand is gelezen",
            "see whether the right file was read",
        ],
        Trouble::CutOff => [
            "de tekst houdt op voordat hij af is",
            "the text stops before it is complete",
            "kijk of het hele bestand is gelezen",
            "see whether the whole file was read",
        ],
        Trouble::TooDeep => [
            "hier liggen te veel lijsten of objecten in elkaar",
            "here too many lists or objects lie in one another",
            "maak het minder diep: hoogstens 127",
            "make it less deep: at most 127",
        ],
        Trouble::TooLong => [
            "de tekst is langer dan 4 GB",
            "the text is longer than 4 GB",
            "deel hem op",
            "divide it",
        ],
        Trouble::Trailing => [
            "na het document volgt nog #",
            "after the document follows #",
            "zet één document in een bestand",
            "put one document in a file",
        ],
        Trouble::ExtraComma => [
            "na deze komma komt niets meer",
            "after this comma comes nothing more",
            "haal de komma weg",
            "take the comma away",
        ],
        Trouble::MissingComma => [
            "voor # ontbreekt een komma",
            "before # a comma is missing",
            "zet er een komma voor, of sluit wat open staat",
            "put a comma before it, or close what is open",
        ],
        Trouble::MissingColon => [
            "voor # ontbreekt een dubbele punt",
            "before # a colon is missing",
            "zet een dubbele punt na de naam van een veld",
            "put a colon after the name of a field",
        ],
        Trouble::KeyWithoutQuotes => [
            "# is geen naam van een veld",
            "# is not the name of a field",
            "zet de naam tussen dubbele aanhalingstekens",
            "put the name between double quotes",
        ],
        Trouble::NotAValue => [
            "# is geen waarde",
            "# is not a value",
            "zet een tekst tussen dubbele aanhalingstekens",
            "put a text between double quotes",
        ],
        Trouble::BadNumber => [
            "# is geen getal",
            "# is not a number",
            "schrijf een getal als `12` of `-1.5`",
            "write a number like `12` or `-1.5`",
        ],
        Trouble::BadEscape => [
            "na `\\` staat hier iets onbekends",
            "after `\\` stands something unknown here",
            "schrijf `\\\\` voor een schuine streep naar achteren",
            "write `\\\\` for a backslash",
        ],
        Trouble::ControlCharacter => [
            "in een tekst staat een regeleinde of stuurteken",
            "in a text stands a line break or control character",
            "schrijf `\\n` voor een regeleinde",
            "write `\\n` for a line break",
        ],
    }
}
