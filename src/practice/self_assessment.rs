//! Answers of a round as a stream: a line per member of staff and beacon.

mod refused;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{PositioningAnswer, PositioningRound, Practice};
use crate::code::Beacon;
use crate::invalid_value::InvalidValue;
use crate::value::{Decimal, Id, Pseudonym};
use crate::wording::looks_like_person;

/// What one member of staff said of one beacon in a round, as a line of a stream. It never enters a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "self-assessment")]
#[non_exhaustive]
#[doc(alias = "zelfinschatting")]
pub struct SelfAssessment {
    /// The round, as the narrative has it.
    pub round: Id<PositioningRound>,
    /// The pseudonym of the member of staff.
    pub respondent: Pseudonym,
    /// The beacon.
    pub beacon: Beacon,
    /// How far the organisation works by it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Decimal>,
    /// How far it should.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired: Option<Decimal>,
}

impl SelfAssessment {
    /// A line without scores yet.
    pub fn new(round: Id<PositioningRound>, respondent: Pseudonym, beacon: Beacon) -> Self {
        Self {
            round,
            respondent,
            beacon,
            current: None,
            desired: None,
        }
    }

    fn answer(&self) -> PositioningAnswer {
        let mut answer = PositioningAnswer::new(self.respondent.clone(), self.beacon);
        (answer.current, answer.desired) = (self.current, self.desired);
        answer
    }
}

/// Answers that were read from streams and tables, before they join their rounds.
///
/// ```
/// use vernieuwend_verantwoorden::practice::{PositioningRound, Practice, SelfAssessments};
/// use vernieuwend_verantwoorden::value::Id;
///
/// let mut practice = Practice::default();
/// practice.positioning.push(PositioningRound::new(Id::new("voorjaar")?, "2025-03-12".parse()?));
///
/// let lines = r#"{"round": "voorjaar", "respondent": "m-1", "beacon": "wns:5", "current": 2.5, "desired": 4}
/// {"round": "voorjaar", "respondent": "m-2", "beacon": "wns:5", "current": 7, "desired": 4}"#;
/// let mut answers = SelfAssessments::default();
/// answers.lines("antwoorden.jsonl", lines.as_bytes())?;
/// let read = answers.join(&mut practice);
///
/// assert_eq!(practice.positioning[0].answers.len(), 1);
/// let refused = &read[0].refusals[0];
/// assert_eq!(refused.line, 2);
/// assert_eq!(refused.refusal.message().en, "score `7` is not on the scale from `1` through `5` in steps of `0.5`");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SelfAssessments {
    sources: Vec<Stream>,
}

/// What was read of one source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Stream {
    name: String,
    read: u64,
    lines: Vec<(u64, SelfAssessment)>,
    refusals: Vec<RefusedAssessment>,
}

/// How a source of answers was read. The lines that were refused are counted nowhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SelfAssessmentsRead {
    /// The name of the source.
    pub source: String,
    /// How many lines it has, those refused included.
    pub read: u64,
    /// What was refused, in order of lines.
    pub refusals: Vec<RefusedAssessment>,
}

/// A line that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefusedAssessment {
    /// The number of the line, from 1.
    pub line: u64,
    /// Why.
    pub refusal: InvalidValue,
}

/// A line longer than this is no answer.
const LONGEST_LINE: usize = 10_000;

impl SelfAssessments {
    /// Reads answers, one JSON object a line, from a named source. A line that is no answer costs only itself.
    ///
    /// # Errors
    /// When the reader fails.
    pub fn lines(&mut self, source: &str, mut reader: impl BufRead) -> io::Result<()> {
        let mut stream = Stream::named(source);
        let (mut number, mut buffer) = (0, Vec::new());
        loop {
            buffer.clear();
            if reader.read_until(b'\n', &mut buffer)? == 0 {
                break;
            }
            number += 1;
            let line = buffer.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&buffer);
            let line = line.trim_ascii();
            if line.is_empty() {
                continue;
            }
            let read = if line.len() > LONGEST_LINE {
                Err(refused::too_long())
            } else {
                serde_json::from_slice(line).map_err(|_| refused::why(line))
            };
            stream.take(number, read);
        }
        self.sources.push(stream);
        Ok(())
    }

    /// Adds a source of which each row was read elsewhere.
    #[cfg(any(feature = "csv", feature = "excel"))]
    pub(crate) fn rows(
        &mut self,
        source: &str,
        rows: impl IntoIterator<Item = (u64, Result<SelfAssessment, InvalidValue>)>,
    ) {
        let mut stream = Stream::named(source);
        for (number, read) in rows {
            stream.take(number, read);
        }
        self.sources.push(stream);
    }

    /// Puts the answers into their rounds, and says how each source was read. What cannot be counted is refused with its
    /// line: an answer of a round that is not told of, a score off its scale, and two answers of one person on one beacon
    /// that contradict each other.
    pub fn join(self, practice: &mut Practice) -> Vec<SelfAssessmentsRead> {
        let mut read = Vec::new();
        let contradicted = self.contradicted();
        for mut stream in self.sources {
            for (number, line) in std::mem::take(&mut stream.lines) {
                let mut rounds = practice.positioning.iter_mut();
                let round = rounds.find(|round| round.id == line.round);
                let outcome = match round {
                    _ if looks_like_person(line.respondent.as_str()).is_some() => Err(refused::personal()),
                    None => Err(refused::no_round(&line)),
                    Some(_) if contradicted.contains(&line.place()) => Err(refused::contradiction(&line)),
                    Some(round) => refused::off_scale(&line, round).map_or(Ok(round), Err),
                };
                match outcome {
                    Ok(round) => round.answers.push(line.answer()),
                    Err(refusal) => stream.refuse(number, refusal),
                }
            }
            stream.refusals.sort_by_key(|refused| refused.line);
            read.push(SelfAssessmentsRead {
                source: stream.name,
                read: stream.read,
                refusals: stream.refusals,
            });
        }
        read
    }

    /// Where one person says two things of one beacon in one round. Nobody knows which holds.
    fn contradicted(&self) -> BTreeSet<Place> {
        let mut first: BTreeMap<Place, &SelfAssessment> = BTreeMap::new();
        let mut contradicted = BTreeSet::new();
        for (_, line) in self.sources.iter().flat_map(|stream| &stream.lines) {
            if *first.entry(line.place()).or_insert(line) != line {
                contradicted.insert(line.place());
            }
        }
        contradicted
    }
}

/// Round, respondent and beacon.
type Place = (Id<PositioningRound>, Pseudonym, Beacon);

impl SelfAssessment {
    fn place(&self) -> Place {
        (self.round.clone(), self.respondent.clone(), self.beacon)
    }
}

impl Stream {
    fn named(source: &str) -> Self {
        Self {
            name: source.to_owned(),
            ..Self::default()
        }
    }

    fn take(&mut self, number: u64, read: Result<SelfAssessment, InvalidValue>) {
        self.read += 1;
        match read {
            Ok(line) => self.lines.push((number, line)),
            Err(refusal) => self.refuse(number, refusal),
        }
    }

    fn refuse(&mut self, line: u64, refusal: InvalidValue) {
        self.refusals.push(RefusedAssessment { line, refusal });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn practice() -> Practice {
        let mut practice = Practice::default();
        let round = PositioningRound::new(Id::new("voorjaar").unwrap(), "2025-03-12".parse().unwrap());
        practice.positioning.push(round);
        practice
    }

    fn joined(text: &str) -> (Practice, Vec<(u64, String)>) {
        let mut practice = practice();
        let mut answers = SelfAssessments::default();
        answers.lines("antwoorden.jsonl", text.as_bytes()).unwrap();
        let read = answers.join(&mut practice);
        let refused = read.iter().flat_map(|it| &it.refusals);
        let refused = refused.map(|it| (it.line, it.refusal.message().nl.clone()));
        (practice, refused.collect())
    }

    #[test]
    fn what_is_wrong_costs_its_line_and_the_others_count() {
        let (practice, refused) = joined(
            r#"{"round": "voorjaar", "respondent": "m-1", "beacon": "wns:5", "current": 2.5}

{"round": "najaar", "respondent": "m-2", "beacon": "wns:5", "current": 2.5}
{"round": "voorjaar", "respondent": "m-3", "beacon": "wns:5", "desired": 5.5}
{"round": "voorjaar", "respondent": "m-4", "beacon": "wns:5", "current": 2}
{"round": "voorjaar", "respondent": "m-4", "beacon": "wns:5", "current": 3}
{"round": "voorjaar", "respondent": "m-5", "beacon": "wns:9"}"#,
        );
        assert_eq!(practice.positioning[0].answers.len(), 1);
        let lines: Vec<u64> = refused.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 4, 5, 6, 7]);
        assert_eq!(refused[0].1, "ronde `najaar` staat niet in de toelichting");
        assert_eq!(
            refused[1].1,
            "score `5.5` staat niet op de schaal van `1` tot en met `5` in stappen van `0.5`"
        );
        assert_eq!(
            refused[2].1,
            "een andere regel van dezelfde medewerker zegt iets anders over baken `wns:5`"
        );
        assert_eq!(refused[4].1, "`wns:9` is geen baken van Welzijn Nieuwe Stijl");
    }

    #[test]
    fn each_reason_is_said_in_both_languages() {
        for (line, nl, en) in [
            (
                "[]",
                "deze regel is geen JSON-object",
                "this line is no JSON object",
            ),
            (
                "geen antwoord",
                "deze regel is geen JSON-object",
                "this line is no JSON object",
            ),
            (
                r#"{"round": "voorjaar"}"#,
                "`respondent` ontbreekt",
                "`respondent` is missing",
            ),
            (
                r#"{"round": "voorjaar", "respondent": "m-1", "beacon": "wns:1", "curent": 2}"#,
                "`curent` is geen veld van een antwoord",
                "`curent` is no field of an answer",
            ),
            (
                r#"{"round": "voorjaar", "respondent": "m-1", "beacon": "wns:1", "current": "veel"}"#,
                "`current` is geen score",
                "`current` is no score",
            ),
            (
                r#"{"round": "voorjaar", "respondent": "m.devries@wijk.nl", "beacon": "wns:1", "current": 2}"#,
                "de medewerker staat er met een nummer of adres van een persoon",
                "the member of staff stands there with a number or an address of a person",
            ),
        ] {
            let mut practice = practice();
            let mut answers = SelfAssessments::default();
            answers.lines("antwoorden.jsonl", line.as_bytes()).unwrap();
            let read = answers.join(&mut practice);
            let message = read[0].refusals[0].refusal.message();
            assert_eq!((message.nl.as_str(), message.en.as_str()), (nl, en));
        }
    }

    #[test]
    fn the_order_of_lines_does_not_change_what_counts() {
        let one = r#"{"round": "voorjaar", "respondent": "m-1", "beacon": "wns:5", "current": 2.5}"#;
        let other = r#"{"round": "voorjaar", "respondent": "m-2", "beacon": "wns:5", "current": 4}"#;
        let there = joined(&format!("{one}\n{other}\n")).0;
        let back = joined(&format!("\u{feff}{other}\r\n{one}")).0;
        assert_eq!(super::super::answered(&there.positioning[0]).beacons.len(), 1);
        let scores = |practice: &Practice| {
            let answered = super::super::answered(&practice.positioning[0]);
            answered.beacons[&Beacon::CollectiveAndIndividual].current.clone()
        };
        assert_eq!(scores(&there), scores(&back));
    }
}
