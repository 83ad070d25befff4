//! What of a report the Basic tier does not hold.

use super::series::Series;
use crate::language::Words;
use crate::narrative::Subject;
use crate::plan::Origin;
use crate::report::{EffectAnswer, EffectReport, Observed};

/// Something of a report that is not in the export, or in words only.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loss {
    /// What it is.
    pub what: Words,
    /// What became of it, and why.
    pub why: Words,
    /// In how many places of the report it stands.
    pub places: usize,
}

/// What became of something.
#[derive(Clone, Copy)]
enum Fate {
    /// It stands in the description of its indicator or outcome.
    InWords,
    /// It stands in the sentence about the effect, as far as that tells it.
    InSentence,
    /// The Basic tier has no place for it.
    NoPlace,
    /// It is no outcome.
    NoOutcome,
    /// The shapes of the Basic tier have no property for it.
    NoProperty,
}

impl Fate {
    fn words(self) -> Words {
        match self {
            Self::InWords => Words::new(
                "staat in woorden in de omschrijving: de standaard vraagt bij elk verslag een getal",
                "stands in words in the description: the standard asks a number of each report",
            ),
            Self::InSentence => Words::new(
                "alleen in woorden, voor zover de zin over het effect het zegt: een eigenschap is er niet voor",
                "in words only, as far as the sentence about the effect tells it: there is no property for it",
            ),
            Self::NoPlace => Words::new(
                "weggelaten: het basisniveau heeft er geen plaats voor",
                "left out: the Basic tier has no place for it",
            ),
            Self::NoOutcome => Words::new(
                "weggelaten: het basisniveau kent alleen uitkomsten, en dit is er geen",
                "left out: the Basic tier has outcomes only, and this is none",
            ),
            Self::NoProperty => Words::new(
                "weggelaten: de klassen van het basisniveau hebben er geen eigenschap voor",
                "left out: the classes of the Basic tier have no property for it",
            ),
        }
    }
}

/// Everything of this report that is lost, and what became of it.
pub(super) fn losses(report: &EffectReport, effects: &[(&EffectAnswer, Vec<Series>)]) -> Vec<Loss> {
    let series = || effects.iter().flat_map(|(_, series)| series);
    let hidden: usize = series().map(|one| one.hidden().count()).sum();
    let ranges: usize = series().map(Series::ranges).sum();
    let all = [
        lost(
            "cijfers zonder getal",
            "figures without a number",
            Fate::InWords,
            hidden.saturating_sub(ranges),
        ),
        lost(
            "cijfers als bandbreedte",
            "figures as a range",
            Fate::InWords,
            ranges,
        ),
    ];
    let found = all
        .into_iter()
        .chain(of_effects(effects))
        .chain(of_report(report))
        .chain([of_practice(report)]);
    found.filter(|loss| loss.places > 0).collect()
}

fn lost(nl: &str, en: &str, fate: Fate, places: usize) -> Loss {
    Loss {
        what: Words::new(nl, en),
        why: fate.words(),
        places,
    }
}

/// How many of the effects something stands at.
fn count(effects: &[(&EffectAnswer, Vec<Series>)], has: impl Fn(&EffectAnswer) -> bool) -> usize {
    effects.iter().filter(|(effect, _)| has(effect)).count()
}

fn sum(effects: &[(&EffectAnswer, Vec<Series>)], of: impl Fn(&EffectAnswer) -> usize) -> usize {
    effects.iter().map(|(effect, _)| of(effect)).sum()
}

fn is_measured(effect: &EffectAnswer) -> bool {
    matches!(
        effect.observed,
        Some(Observed::PairedChange(_) | Observed::CategoryShift(_) | Observed::GoalAttainment(_))
    )
}

fn is_context(effect: &EffectAnswer) -> bool {
    matches!(&effect.observed, Some(Observed::Aggregate(it)) if it.context)
}

fn shows_no_change(effect: &EffectAnswer) -> bool {
    matches!(&effect.observed, Some(Observed::Aggregate(it)) if !it.context && !it.tells_of_change())
}

fn of_effects(effects: &[(&EffectAnswer, Vec<Series>)]) -> Vec<Loss> {
    let satisfaction = |effect: &EffectAnswer| {
        let surveys = effect.survey_results.iter();
        surveys
            .filter(|survey| survey.about != Subject::ExperiencedChange)
            .count()
    };
    let explained = |effect: &EffectAnswer| {
        let difference = effect.difference.as_ref();
        difference.is_some_and(|difference| difference.explanation.is_some())
    };
    vec![
        lost(
            "bereik van een effect",
            "reach of an effect",
            Fate::NoOutcome,
            effects.len(),
        ),
        lost(
            "tevredenheid met het aanbod",
            "satisfaction with what was done",
            Fate::InSentence,
            sum(effects, satisfaction),
        ),
        lost(
            "cijfers over een hele bevolking",
            "figures of a whole population",
            Fate::NoOutcome,
            count(effects, is_context),
        ),
        lost(
            "cijfers die geen verandering tonen, of waarvan niet staat wat zij meten",
            "figures that show no change, or of which it is not stated what they measure",
            Fate::NoOutcome,
            count(effects, shows_no_change),
        ),
        lost(
            "onzekerheid, spreiding, niveaus en wie er niet opnieuw gemeten is",
            "uncertainty, spread, levels and who was not measured again",
            Fate::InSentence,
            count(effects, is_measured),
        ),
        lost(
            "opzet van de meting en kanttekeningen",
            "design of the measurement and caveats",
            Fate::InSentence,
            count(effects, |effect| effect.observed.is_some()),
        ),
        lost(
            "doelgroep van een effect",
            "target group of an effect",
            Fate::NoProperty,
            count(effects, |effect| effect.for_group.is_some()),
        ),
        lost(
            "wat nagestreefd is",
            "what was pursued",
            Fate::InSentence,
            count(effects, |effect| effect.pursued.is_some()),
        ),
        lost(
            "verschil met wat nagestreefd is",
            "difference from what was pursued",
            Fate::InSentence,
            count(effects, |effect| effect.difference.is_some()),
        ),
        lost(
            "uitleg van dat verschil",
            "explanation of that difference",
            Fate::NoProperty,
            count(effects, explained),
        ),
        lost(
            "of een effect beoogd was",
            "whether an effect was intended",
            Fate::NoProperty,
            count(effects, |effect| effect.origin != Origin::Intended),
        ),
        lost(
            "hoe een effect aan een doel bijdraagt",
            "how an effect contributes to a goal",
            Fate::NoProperty,
            count(effects, |effect| effect.contribution.is_some()),
        ),
        lost(
            "verhalen",
            "stories",
            Fate::NoPlace,
            sum(effects, |effect| effect.stories.len()),
        ),
        lost(
            "onderzoek van anderen",
            "studies by others",
            Fate::InSentence,
            sum(effects, |effect| effect.studies.len()),
        ),
    ]
}

fn of_practice(report: &EffectReport) -> Loss {
    lost(
        "hoe de organisatie werkt en leert",
        "how the organisation works and learns",
        Fate::NoPlace,
        usize::from(report.practice.is_some()),
    )
}

fn of_report(report: &EffectReport) -> Vec<Loss> {
    let numbers = [
        report.organisation.kvk.is_some(),
        report.organisation.rsin.is_some(),
        report.organisation.oin.is_some(),
    ];
    let numbers = numbers.into_iter().filter(|known| *known).count();
    let task_fields = report
        .goals
        .iter()
        .filter(|goal| goal.task_field.is_some())
        .count();
    let norms = report.goals.iter().filter(|goal| !goal.norms.is_empty()).count();
    let explained = report
        .goals
        .iter()
        .filter(|goal| goal.explanation.is_some())
        .count();
    vec![
        lost(
            "bereik naar groep, gebied en rol",
            "reach by group, area and role",
            Fate::NoOutcome,
            report.reach_by_group.len().saturating_add(report.roles.len()),
        ),
        lost(
            "activiteiten, bijeenkomsten en kosten",
            "activities, meetings and costs",
            Fate::NoOutcome,
            report.activities.len(),
        ),
        lost(
            "nummers van de organisatie (KvK, RSIN, OIN)",
            "numbers of the organisation (KvK, RSIN, OIN)",
            Fate::NoProperty,
            numbers,
        ),
        lost(
            "opdrachtgevers",
            "commissioners",
            Fate::NoProperty,
            report.commissioners.len(),
        ),
        lost("taakvelden", "task fields", Fate::NoProperty, task_fields),
        lost(
            "wettelijke grondslagen",
            "laws that goals rest on",
            Fate::NoProperty,
            norms,
        ),
        lost(
            "toelichting bij een doel",
            "explanation about a goal",
            Fate::NoProperty,
            explained,
        ),
        lost(
            "behoeften en signalen",
            "needs and signals",
            Fate::NoPlace,
            report.needs.len().saturating_add(report.signals.len()),
        ),
        lost(
            "bewonersinitiatieven",
            "initiatives of residents",
            Fate::NoPlace,
            report.initiatives.len(),
        ),
        lost(
            "meerwaarde",
            "added value",
            Fate::NoPlace,
            report.added_value.len(),
        ),
        lost(
            "besluiten en lessen",
            "decisions and lessons",
            Fate::NoPlace,
            report.steering.len().saturating_add(report.lessons.len()),
        ),
        lost(
            "bevindingen",
            "findings",
            Fate::NoPlace,
            report.findings.list.iter().count(),
        ),
        lost(
            "hoe kleine groepen beschermd zijn, en de bronnen",
            "how small groups are protected, and the sources",
            Fate::NoPlace,
            1,
        ),
        lost(
            "de tekst in de andere taal",
            "the text in the other language",
            Fate::NoPlace,
            1,
        ),
    ]
}
