//! Habits of other languages that are no JSON: each is named for what it is, with what to write instead.

use super::scan::{Broken, Trouble};

/// Message and help for a known habit, both in Dutch and English; `#` stands for what was found.
pub(super) fn habit(broken: Broken, text: &str) -> Option<[&'static str; 4]> {
    if !matches!(broken.trouble, Trouble::NotAValue | Trouble::KeyWithoutQuotes) {
        return None;
    }
    let before = text.get(..broken.at)?;
    let rest = text.get(broken.at..)?;
    marked(rest)
        .or_else(|| decimal_comma(before, rest, broken.trouble))
        .or_else(|| worded(rest).filter(|_| broken.trouble == Trouble::NotAValue))
}

/// What is seen at the first characters.
fn marked(rest: &str) -> Option<[&'static str; 4]> {
    let opens = |marks: &[&str]| marks.iter().any(|mark| rest.starts_with(mark));
    if opens(&["//", "/*", "#"]) {
        Some([
            "hier staat commentaar",
            "here stands a comment",
            "haal het weg: JSON kent geen commentaar",
            "take it away: JSON has no comments",
        ])
    } else if opens(&["'"]) {
        Some([
            "# staat tussen enkele aanhalingstekens",
            "# stands between single quotes",
            "gebruik dubbele aanhalingstekens: `\"`",
            "use double quotes: `\"`",
        ])
    } else if opens(&["“", "”", "„", "‘", "’"]) {
        Some([
            "# staat tussen gekrulde aanhalingstekens",
            "# stands between curly quotes",
            "gebruik rechte aanhalingstekens, zoals een tekstbewerker voor code doet: `\"`",
            "use straight quotes, as an editor for code does: `\"`",
        ])
    } else if opens(&["<"]) {
        Some([
            "dit is een webpagina of XML, geen JSON",
            "this is a web page or XML, no JSON",
            "kijk of het juiste bestand is opgehaald: vaak is het een pagina met een foutmelding",
            "see whether the right file was fetched: often it is a page with an error",
        ])
    } else if opens(&["+"]) {
        Some([
            "# is geen getal",
            "# is not a number",
            "laat het plusteken weg",
            "leave out the plus sign",
        ])
    } else {
        None
    }
}

/// *4,6*: what stands behind the comma is taken for the name of a field, or for the next value of a list.
fn decimal_comma(before: &str, rest: &str, trouble: Trouble) -> Option<[&'static str; 4]> {
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let parted = before.strip_suffix(',')?;
    let is_one = trouble == Trouble::KeyWithoutQuotes
        && digit(parted.as_bytes().last())
        && digit(rest.as_bytes().first());
    is_one.then_some([
        "in een getal staat een komma voor #",
        "in a number stands a comma before #",
        "schrijf een decimaal getal met een punt: `4.6`",
        "write a decimal number with a point: `4.6`",
    ])
}

/// What other languages write for a value.
fn worded(rest: &str) -> Option<[&'static str; 4]> {
    let word: String = rest
        .chars()
        .take_while(|letter| letter.is_alphanumeric() || *letter == '/')
        .map(|letter| letter.to_ascii_lowercase())
        .collect();
    match word.as_str() {
        "true" | "false" => Some([
            "# is geen waarde",
            "# is not a value",
            "schrijf het in kleine letters: `true` of `false`",
            "write it in small letters: `true` or `false`",
        ]),
        "nan" | "inf" | "infinity" | "na" | "n/a" | "none" | "null" | "nil" | "undefined" => Some([
            "# is geen waarde",
            "# is not a value",
            "laat het veld weg als er geen getal of tekst is; vul er geen `0` voor in",
            "leave the field out where there is no number or text; do not fill in `0` for it",
        ]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::format::read;
    use crate::plan::Plan;

    fn told(text: &str) -> [String; 2] {
        let error = read::<Plan>(text).unwrap_err();
        let finding = error.findings().iter().next().unwrap();
        [finding.message.nl.clone(), finding.help.nl.clone()]
    }

    #[test]
    fn a_habit_is_told_by_its_name() {
        for (text, message, help) in [
            ("{\"a\": NaN}", "`NaN` is geen waarde", "laat het veld weg"),
            ("{\"a\": None}", "`None` is geen waarde", "laat het veld weg"),
            ("{\"a\": True}", "`True` is geen waarde", "in kleine letters"),
            ("{\"a\": +1}", "`+1` is geen getal", "plusteken"),
            ("{\"a\": 'b'}", "`'b'` staat tussen enkele", "dubbele"),
            ("{'a': 1}", "`'a'` staat tussen enkele", "dubbele"),
            ("{“a”: 1}", "`“a”` staat tussen gekrulde", "rechte"),
            (
                "{\"a\": 4,6}",
                "in een getal staat een komma voor `6`",
                "met een punt",
            ),
            ("{ // b\n}", "hier staat commentaar", "haal het weg"),
            ("<html></html>", "dit is een webpagina of XML", "opgehaald"),
            (
                "{\"a\": b}",
                "`b` is geen waarde",
                "tussen dubbele aanhalingstekens",
            ),
            ("{a: 1}", "`a` is geen naam van een veld", "zet de naam"),
            ("{\"a\": 4, 6: 1}", "`6` is geen naam van een veld", "zet de naam"),
        ] {
            let [found, helped] = told(text);
            assert!(found.contains(message), "{text}: {found}");
            assert!(helped.contains(help), "{text}: {helped}");
        }
    }
}
