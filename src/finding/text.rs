//! Findings as text for a person, like a compiler's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::finding::excerpt::{Excerpt, excerpts};
use crate::finding::{Counts, Finding, Findings, Pointer, Position};
use crate::language::{Language, Words};

/// Findings as text, in one language; written by its `Display`.
///
/// ```
/// use vernieuwend_verantwoorden::finding::{Finding, Findings, Pointer, Position, Severity};
/// use vernieuwend_verantwoorden::{Language, Words};
///
/// let mut findings = Findings::new();
/// findings.push(
///     Finding::new(
///         "shape-unknown-field",
///         Severity::Error,
///         Pointer::parse("/titel")?,
///         Words::new("onbekend veld `titel`", "unknown field `titel`"),
///         Words::new("bedoelt u `title`?", "did you mean `title`?"),
///     )
///     .with_source("plan.json")
///     .with_position(Position::new(2, 3)),
/// );
/// assert_eq!(
///     findings.text(Language::Nl).with_source_text("{\n  \"titel\": \"Meedoen\"\n}").to_string(),
///     "\
/// fout[shape-unknown-field]: onbekend veld `titel`
///   --> plan.json:2:3, /titel
///    |
///  2 |   \"titel\": \"Meedoen\"
///    |   ^
///    = hulp: bedoelt u `title`?
///
/// 1 fout, 0 waarschuwingen, 0 tips
/// "
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct FindingsText<'a> {
    findings: &'a Findings,
    language: Language,
    excerpts: BTreeMap<Position, Excerpt>,
}

impl<'a> FindingsText<'a> {
    pub(super) fn new(findings: &'a Findings, language: Language) -> Self {
        Self {
            findings,
            language,
            excerpts: BTreeMap::new(),
        }
    }

    /// Shows the line of each finding too, with a caret under the place.
    ///
    /// The text must be the one in which the findings were found; a place outside it is left out.
    #[must_use]
    pub fn with_source_text(mut self, text: &str) -> Self {
        let places: BTreeSet<Position> = self
            .findings
            .iter()
            .filter_map(|finding| finding.position)
            .collect();
        self.excerpts = excerpts(text, &places);
        self
    }

    fn finding(&self, f: &mut fmt::Formatter<'_>, finding: &Finding) -> fmt::Result {
        let language = self.language;
        let severity = finding.severity.name(language);
        writeln!(
            f,
            "{severity}[{}]: {}",
            finding.code,
            finding.message.say(language)
        )?;
        let excerpt = finding
            .position
            .and_then(|place| Some((place, self.excerpts.get(&place)?)));
        let width = excerpt.map_or(1, |(place, _)| place.line().to_string().len());
        if let Some(place) = place(finding) {
            writeln!(f, " {:width$}--> {place}", "")?;
        }
        if let Some((place, Excerpt { text, indent })) = excerpt {
            writeln!(f, " {:width$} |", "")?;
            writeln!(f, " {} | {text}", place.line())?;
            writeln!(f, " {:width$} | {:indent$}^", "", "")?;
        }
        let mut note = |name: &Words, note: &str| {
            if note.is_empty() {
                Ok(())
            } else {
                writeln!(f, " {:width$} = {}: {note}", "", name.say(language))
            }
        };
        note(&Words::new("waar", "where"), finding.path.say(language))?;
        note(&Words::new("hulp", "help"), finding.help.say(language))?;
        note(
            &Words::new("norm", "norm"),
            &finding
                .norm
                .as_ref()
                .map_or(String::new(), |norm| norm.say(language)),
        )
    }
}

/// `plan.json:2:3, /titel`, as far as it is known.
fn place(finding: &Finding) -> Option<String> {
    let in_text = match (&finding.source, finding.position) {
        (Some(source), Some(position)) => Some(format!("{source}:{position}")),
        (Some(source), None) => Some(source.clone()),
        (None, Some(position)) => Some(position.to_string()),
        (None, None) => None,
    };
    let in_structure = Some(on_screen(&finding.pointer)).filter(|pointer| !pointer.is_empty());
    let parts: Vec<String> = in_text.into_iter().chain(in_structure).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// A pointer for people: names that are too long for a line are cut, and nothing in them steers the screen.
fn on_screen(pointer: &Pointer) -> String {
    const LONGEST: usize = 40;
    let pointer = pointer.to_string();
    let names = pointer.split('/').map(|name| {
        let letters = name.chars().take(LONGEST);
        let mut cut: String = letters.map(|c| if c.is_control() { ' ' } else { c }).collect();
        if name.chars().nth(LONGEST).is_some() {
            cut.push('…');
        }
        cut
    });
    names.collect::<Vec<_>>().join("/")
}

fn summary(counts: Counts, language: Language) -> String {
    let Counts {
        errors,
        warnings,
        advice,
    } = counts;
    let many = |count: usize, one: &'static str, more: &'static str| {
        format!("{count} {}", if count == 1 { one } else { more })
    };
    match language {
        Language::Nl => [
            many(errors, "fout", "fouten"),
            many(warnings, "waarschuwing", "waarschuwingen"),
            many(advice, "tip", "tips"),
        ],
        Language::En => [
            many(errors, "error", "errors"),
            many(warnings, "warning", "warnings"),
            many(advice, "piece of advice", "pieces of advice"),
        ],
    }
    .join(", ")
}

impl fmt::Display for FindingsText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in self.findings {
            self.finding(f, finding)?;
            writeln!(f)?;
        }
        writeln!(f, "{}", summary(self.findings.counts(), self.language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Norm, Severity};

    fn finding() -> Finding {
        Finding::new(
            "gap",
            Severity::Warning,
            Pointer::root(),
            Words::new("er ontbreekt iets", "something is missing"),
            Words::default(),
        )
    }

    #[test]
    fn what_is_not_known_is_not_shown() {
        let findings: Findings = [finding()].into_iter().collect();
        assert_eq!(
            findings.text(Language::En).to_string(),
            "warning[gap]: something is missing\n\n0 errors, 1 warning, 0 pieces of advice\n"
        );
    }

    #[test]
    fn path_and_norm_are_shown_in_the_language_asked_for() {
        let finding = finding()
            .with_path(Words::new("doel `meedoen`", "goal `meedoen`"))
            .with_norm(Norm::law("Awb", "4:80"))
            .with_position(Position::new(12, 1))
            .with_source("plan.json");
        let findings: Findings = [finding].into_iter().collect();
        assert_eq!(
            findings.text(Language::Nl).to_string(),
            "\
waarschuwing[gap]: er ontbreekt iets
  --> plan.json:12:1
   = waar: doel `meedoen`
   = norm: Awb artikel 4:80

0 fouten, 1 waarschuwing, 0 tips
"
        );
    }

    #[test]
    fn a_long_name_is_cut_and_steers_nothing() {
        let mut pointer = Pointer::root();
        pointer.push(&"x".repeat(300));
        pointer.push("a\u{1b}[2Jb");
        let finding = Finding { pointer, ..finding() };
        let findings: Findings = [finding].into_iter().collect();
        let told = findings.text(Language::Nl).to_string();
        assert!(
            told.contains(&format!("--> /{}…/a [2Jb\n", "x".repeat(40))),
            "{told}"
        );
    }

    #[test]
    fn the_gutter_is_as_wide_as_the_line_number() {
        let findings: Findings = [finding().with_position(Position::new(12, 2))]
            .into_iter()
            .collect();
        let text = format!("{}abc\n", "\n".repeat(11));
        assert_eq!(
            findings.text(Language::En).with_source_text(&text).to_string(),
            "\
warning[gap]: something is missing
   --> 12:2
    |
 12 | abc
    |  ^

0 errors, 1 warning, 0 pieces of advice
"
        );
    }
}
