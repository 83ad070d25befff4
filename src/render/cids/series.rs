//! What was observed of an effect, as series of numbers: of one kind, in one unit, at one or two moments.

use super::super::voice::{Shown, Voice};
use crate::narrative::{AggregateValue, Subject};
use crate::report::{
    AggregateChange, CategoryShift, DomainShift, EffectAnswer, EffectReport, GoalAttainment, Observed,
    PairedChange, RoleMovements, SurveyAnswer,
};
use crate::sentence;
use crate::value::{Decimal, Figure, Movements, People, Period, Share};

/// Numbers of one kind about an effect.
pub(super) struct Series {
    /// What tells it from the other series of the effect, in an address.
    pub(super) code: String,
    pub(super) name: String,
    pub(super) unit: String,
    values: Vec<Value>,
}

/// One number, or the words that stand for it.
pub(super) struct Value {
    /// What tells it from the other values of the series, in an address.
    pub(super) code: &'static str,
    pub(super) name: String,
    pub(super) period: Period,
    figure: Said,
}

enum Said {
    Number(String),
    Words { words: String, range: bool },
}

impl Series {
    /// The values that are a number.
    pub(super) fn known(&self) -> impl Iterator<Item = (&Value, &str)> {
        self.values.iter().filter_map(|value| match &value.figure {
            Said::Number(number) => Some((value, number.as_str())),
            Said::Words { .. } => None,
        })
    }

    /// The values that are a word or a range.
    pub(super) fn hidden(&self) -> impl Iterator<Item = (&Value, &str)> {
        self.values.iter().filter_map(|value| match &value.figure {
            Said::Number(_) => None,
            Said::Words { words, .. } => Some((value, words.as_str())),
        })
    }

    /// How many of its values are a range.
    pub(super) fn ranges(&self) -> usize {
        let range = |value: &&Value| matches!(value.figure, Said::Words { range: true, .. });
        self.values.iter().filter(range).count()
    }
}

/// A quantity as the number that the standard keeps.
trait Numeric {
    fn number(self) -> String;
}

impl Numeric for Decimal {
    fn number(self) -> String {
        self.to_string()
    }
}

impl Numeric for Share {
    fn number(self) -> String {
        self.value().to_string()
    }
}

impl Numeric for People {
    fn number(self) -> String {
        self.0.to_string()
    }
}

impl Numeric for Movements {
    fn number(self) -> String {
        self.0.to_string()
    }
}

const BEFORE: &str = "before";
const AFTER: &str = "after";
const CHANGE: &str = "change";

/// Makes series in one language, over one period where a figure has none of its own.
struct Maker {
    voice: Voice,
    period: Period,
}

/// The series of an effect. Reach is none of them: a count of people reached is no outcome.
pub(super) fn of_effect(report: &EffectReport, effect: &EffectAnswer, voice: Voice) -> Vec<Series> {
    let maker = Maker {
        voice,
        period: report.period,
    };
    let mut series = match &effect.observed {
        Some(Observed::PairedChange(it)) => maker.paired(it),
        Some(Observed::CategoryShift(it)) => maker.ladder(it),
        Some(Observed::GoalAttainment(it)) => maker.goals(it),
        Some(Observed::RoleMovement(it)) => maker.roles(it),
        // What describes a whole population is no result of one organisation, and a count of what was done is no outcome.
        Some(Observed::Aggregate(it)) if !it.context && it.tells_of_change() => maker.aggregate(it),
        Some(Observed::Aggregate(_) | Observed::Told(_)) | None => Vec::new(),
    };
    // Satisfaction with what was done is no change.
    let surveys = effect
        .survey_results
        .iter()
        .filter(|survey| survey.about == Subject::ExperiencedChange);
    series.extend(surveys.map(|survey| maker.survey(survey)));
    series
}

impl Maker {
    fn value<T: Numeric + Shown>(&self, code: &'static str, name: &str, figure: Figure<T>) -> Value {
        let said = match figure {
            Figure::Known(number) => Said::Number(number.number()),
            _ => Said::Words {
                words: self.voice.figure(figure).into_owned(),
                range: figure.range().is_some(),
            },
        };
        Value {
            code,
            name: name.to_owned(),
            period: self.period,
            figure: said,
        }
    }

    fn people(&self) -> String {
        self.voice.say("mensen", "people").to_owned()
    }

    fn share(&self) -> String {
        let unit = self
            .voice
            .say("aandeel, van 0 tot en met 1", "share, from 0 through 1");
        unit.to_owned()
    }

    /// A series of one value.
    fn single<T: Numeric + Shown>(&self, code: &str, name: &str, unit: String, figure: Figure<T>) -> Series {
        Series {
            code: code.to_owned(),
            name: name.to_owned(),
            unit,
            values: vec![self.value(AFTER, name, figure)],
        }
    }

    fn paired(&self, it: &PairedChange) -> Vec<Series> {
        let over = Self {
            period: it.measured.period,
            ..*self
        };
        let scale = over.voice.words(&it.name);
        let points = format!("{} ({scale})", over.voice.say("punten", "points"));
        let mean = format!("{}, {scale}", over.voice.say("gemiddelde score", "mean score"));
        let at = |moment: &str| format!("{mean}, {moment}");
        let start = at(over.voice.say("bij de start", "at the start"));
        let end = at(over.voice.say("na afloop", "at the end"));
        let change = format!(
            "{}, {scale}",
            over.voice.say("gemiddelde verandering", "mean change")
        );
        let mut series = vec![
            Series {
                code: "mean".to_owned(),
                name: mean.clone(),
                unit: points.clone(),
                values: vec![
                    over.value(BEFORE, &start, it.mean_before),
                    over.value(AFTER, &end, it.mean_after),
                ],
            },
            Series {
                code: "mean-change".to_owned(),
                name: change.clone(),
                unit: points,
                values: vec![over.value(CHANGE, &change, it.mean_change)],
            },
        ];
        let went = [
            Some(it.improved),
            Some(it.unchanged),
            Some(it.worsened),
            it.not_improved,
            it.not_worsened,
        ];
        series.extend(over.went("", "", went));
        if let Some(improved) = &it.improved_share {
            let name = over.voice.say("aandeel vooruitgegaan", "share improved");
            series.push(over.single("improved-share", name, over.share(), improved.share));
        }
        series
    }

    /// How many people improved, stayed the same and deteriorated; worse is as visible as better.
    fn went(&self, code: &str, of: &str, figures: [Option<Figure<People>>; 5]) -> Vec<Series> {
        let names = [
            ("improved", "mensen vooruitgegaan", "people improved"),
            ("unchanged", "mensen gelijk gebleven", "people unchanged"),
            ("worsened", "mensen achteruitgegaan", "people deteriorated"),
            ("not-improved", "mensen niet vooruitgegaan", "people not improved"),
            (
                "not-worsened",
                "mensen niet achteruitgegaan",
                "people not deteriorated",
            ),
        ];
        let series = names
            .into_iter()
            .zip(figures)
            .filter_map(|((tag, nl, en), figure)| {
                let name = format!("{}{of}", self.voice.say(nl, en));
                Some(self.single(&format!("{tag}{code}"), &name, self.people(), figure?))
            });
        series.collect()
    }

    fn ladder(&self, it: &CategoryShift) -> Vec<Series> {
        let over = Self {
            period: it.measured.period,
            ..*self
        };
        let of_domain = |(index, domain): (usize, &DomainShift)| {
            let name = domain.domain.as_ref().unwrap_or(&it.name);
            let of = format!(", {}", over.voice.words(name));
            // A domain has no code of its own: it is called after its place.
            let code = if domain.domain.is_some() {
                format!("-{}", index.saturating_add(1))
            } else {
                String::new()
            };
            let went = [
                Some(domain.improved),
                Some(domain.unchanged),
                Some(domain.worsened),
                domain.not_improved,
                domain.not_worsened,
            ];
            over.went(&code, &of, went)
        };
        it.domains.iter().enumerate().flat_map(of_domain).collect()
    }

    fn goals(&self, it: &GoalAttainment) -> Vec<Series> {
        let over = Self {
            period: it.measured.period,
            ..*self
        };
        let mean = over.voice.say(
            "doelrealisatie, gemiddelde score T",
            "goal attainment, mean score T",
        );
        let attained = over.voice.say(
            "aandeel eigen doelen gehaald",
            "share of people's own goals attained",
        );
        vec![
            over.single("mean-t", mean, "T".to_owned(), it.mean_t),
            over.single("attained", attained, over.share(), it.attained),
        ]
    }

    fn roles(&self, it: &RoleMovements) -> Vec<Series> {
        let role = |role| sentence::role(role, self.voice.language);
        let name = format!(
            "{} {} {} {}",
            self.voice.say("mensen van", "people from"),
            role(it.from),
            self.voice.say("naar", "to"),
            role(it.to)
        );
        vec![self.single("moved", &name, self.people(), it.people)]
    }

    fn aggregate(&self, it: &AggregateChange) -> Vec<Series> {
        let unit = it
            .unit
            .clone()
            .filter(|unit| !unit.trim().is_empty())
            .unwrap_or_else(|| self.voice.say("niet vermeld", "not stated").to_owned());
        let value = |code, nl, en, of: &AggregateValue| {
            let on = of.on.map_or(self.period, |day| Period::new(day, day));
            let over = Self { period: on, ..*self };
            over.value(code, self.voice.say(nl, en), of.value)
        };
        vec![Series {
            code: "value".to_owned(),
            name: unit.clone(),
            unit,
            values: vec![
                value(BEFORE, "waarde vooraf", "value before", &it.before),
                value(AFTER, "waarde achteraf", "value after", &it.after),
            ],
        }]
    }

    fn survey(&self, survey: &SurveyAnswer) -> Series {
        let name = format!(
            "{} ‘{}’",
            self.voice
                .say("aandeel eens met", "share of those who answered who agree with"),
            survey.question.trim()
        );
        let code = format!("survey-{}", survey.survey_result);
        self.single(&code, &name, self.share(), survey.agreed_share)
    }
}
