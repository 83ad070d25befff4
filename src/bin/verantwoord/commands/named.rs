//! Things that are chosen by name: a list of them, and what was meant by a name that is not on it.

use vernieuwend_verantwoorden::Words;

use crate::output::Output;
use crate::status::Status;
use crate::stop::Stop;

/// So many letters may be wrong in a name for it to be recognised.
const MISTAKES: usize = 3;

/// Writes the names, each with its Dutch one.
pub(super) fn list(output: &Output, known: &[(&str, &str)]) -> Result<Status, Stop> {
    let widest = known.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let lines: Vec<String> = known
        .iter()
        .map(|(name, dutch)| format!("{name:widest$}  {dutch}"))
        .collect();
    output.text(&(lines.join("\n") + "\n"))?;
    Ok(Status::Done)
}

/// A name that is not on the list.
pub(super) fn unknown(name: &str, known: &[(&str, &str)]) -> Stop {
    let meant = known
        .iter()
        .map(|(one, dutch)| {
            let away = |other: &str| distance(&name.to_lowercase(), other);
            (away(one).min(away(dutch)), *one)
        })
        .min()
        .filter(|(away, _)| *away <= MISTAKES);
    let names: Vec<String> = known.iter().map(|(one, _)| format!("`{one}`")).collect();
    let names = names.join(", ");
    let help = match meant {
        Some((_, one)) => Words::new(format!("bedoelt u `{one}`?"), format!("did you mean `{one}`?")),
        None => Words::new(format!("kies uit {names}"), format!("choose one of {names}")),
    };
    Stop::unread(
        Words::new(format!("`{name}` is er niet"), format!("there is no `{name}`")),
        help,
    )
}

/// How many letters must be changed, added or left out to make one text of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (place, second) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *second);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_differ_are_counted() {
        assert_eq!(distance("plan", "plan"), 0);
        assert_eq!(distance("plam", "plan"), 1);
        assert_eq!(distance("pln", "plan"), 1);
        assert_eq!(distance("", "plan"), 4);
        assert_eq!(distance("naratief", "narrative"), 3);
    }
}
