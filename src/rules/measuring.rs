//! What a figure is said to measure, beside what its words count. The words are a remark: no standing rests on them.

use super::{Found, Place};
use crate::invalid_value::shown;
use crate::language::Words;
use crate::policy::Measurand;
use crate::report::{EffectAnswer, Observed};
use crate::wording::{Kind, classify, counts_effort, unit_counts_effort};

/// The words of a figure, with a count among them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counting<'t> {
    /// The words that count what was done.
    pub(super) words: &'t str,
    /// The field that they stand in.
    pub(super) field: &'static str,
}

/// Whether a text counts what was done, whatever it stands under.
pub(super) fn is_count(text: &str) -> bool {
    classify(text, None).kind == Kind::Count
}

/// The words of a value that count what was done: its title, or its unit.
pub(super) fn counting<'t>(title: Option<&'t str>, unit: Option<&'t str>) -> Option<Counting<'t>> {
    let title = title.filter(|title| is_count(title)).map(|words| Counting {
        words,
        field: "title",
    });
    let unit = || {
        unit.filter(|unit| unit_counts_effort(unit))
            .map(|words| Counting { words, field: "unit" })
    };
    title.or_else(unit)
}

/// The words of an instrument of one's own that count what was done.
pub(super) fn counting_name(name: &str) -> Option<Counting<'_>> {
    counts_effort(name).then_some(Counting {
        words: name,
        field: "name",
    })
}

/// What is observed of an effect: what it is said to measure, and the words of it that count what was done.
pub(super) fn observed(answer: &EffectAnswer) -> Option<(Option<Measurand>, Option<Counting<'_>>)> {
    // What shows a change was declared to be a state, or is known to be one.
    let state = Some(Measurand::State);
    Some(match answer.observed.as_ref()? {
        Observed::Aggregate(figures) if figures.context => return None,
        Observed::Aggregate(figures) => {
            let title = figures.indicator.as_deref();
            let words = counting(title, figures.unit.as_deref()).map(|it| match it.field {
                "title" => Counting {
                    field: "indicator",
                    ..it
                },
                _ => it,
            });
            (figures.measures, words)
        }
        Observed::PairedChange(figures) => (state, counting_name(&figures.name.nl)),
        Observed::CategoryShift(figures) => (state, counting_name(&figures.name.nl)),
        Observed::Told(told) => {
            let asked = told.asked.as_ref()?;
            (asked.measures, counting_name(&asked.name.nl))
        }
        Observed::GoalAttainment(_) | Observed::RoleMovement(_) => return None,
    })
}

/// What is counted or measured, and at which effect of a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct Of<'t> {
    /// The words that are quoted.
    pub(super) words: &'t str,
    /// The effect, where a report is looked at.
    pub(super) effect: Option<&'t str>,
}

impl<'t> Of<'t> {
    pub(super) fn words(words: &'t str) -> Self {
        Self { words, effect: None }
    }

    pub(super) fn at(self, effect: &'t EffectAnswer) -> Self {
        Self {
            effect: Some(effect.effect.as_str()),
            ..self
        }
    }

    fn say(
        self,
        found: &mut Found<'_>,
        place: Place,
        [nl, en]: [&str; 2],
        help: Words,
        measures: Option<Measurand>,
    ) {
        let what = shown(self.words);
        let before = self
            .effect
            .map_or_else(String::new, |effect| format!("effect `{effect}`: "));
        let mut facts = vec![("words", self.words.to_owned())];
        facts.extend(self.effect.map(|effect| ("effect", effect.to_owned())));
        facts.extend(measures.map(|measures| ("measures", measures.words().en)));
        let message = Words::new(format!("{before}{what} {nl}"), format!("{before}{what} {en}"));
        found.add_with(place, message, help, facts);
    }

    /// It counts what was done: by its words, or as is stated of it.
    pub(super) fn counts(self, found: &mut Found<'_>, place: Place, measures: Option<Measurand>) {
        let (nl, en) = match measures {
            None => (
                "telt wat er gedaan is, en meet geen effect".to_owned(),
                "counts what was done, and measures no effect".to_owned(),
            ),
            Some(measures) => {
                let words = measures.words();
                (
                    format!("gaat over {}, en meet geen effect", words.nl),
                    format!("is about {}, and measures no effect", words.en),
                )
            }
        };
        let help = Words::new(
            "meet wat er voor mensen anders is, met een instrument of een vraag over verandering",
            "measure what is different for people, with an instrument or a question about change",
        );
        self.say(found, place, [&nl, &en], help, measures);
    }

    /// Its words count what was done, though it is said to measure something else.
    pub(super) fn contradicts(self, found: &mut Found<'_>, place: Place, measures: Measurand) {
        let words = measures.words();
        let nl = format!("telt wat er gedaan is, maar heet te meten: {}", words.nl);
        let en = format!("counts what was done, but is said to measure {}", words.en);
        let help = Words::new(
            "zet `measures` op `effort`, of noem wat er wel gemeten wordt",
            "set `measures` to `effort`, or name what is measured instead",
        );
        self.say(found, place, [&nl, &en], help, Some(measures));
    }
}
