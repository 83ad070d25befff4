//! What people say afterwards: answers, stories, and studies by others.

use super::number::{either, participants, quoted};
use crate::language::Language;
use crate::narrative::{ExternalStudy, Subject};
use crate::plan::Design;
use crate::policy::Measurand;
use crate::report::{AskedAfterwards, OutsidePeriod, SurveyAnswer};
use crate::statistics::Gate;
use crate::value::{Day, Figure, Responses};

pub(super) fn answers(answers: &[SurveyAnswer], language: Language) -> Vec<String> {
    answers.iter().map(|answer| one(answer, language)).collect()
}

fn one(answer: &SurveyAnswer, language: Language) -> String {
    let question = quoted(&answer.question);
    let indicative = if answer.gate == Some(Gate::Indicative) {
        either(language, " (indicatief)", " (indicative)")
    } else {
        ""
    };
    let whom = whom(answer, language);
    let agreed = match (answer.agreed.known(), answer.whole().known(), language) {
        (Some(agreed), Some(all), Language::Nl) => {
            let are = if agreed.0 == 1 { "is" } else { "zijn" };
            format!("{agreed} van de {all} {whom}, {are} het eens met {question}{indicative}")
        }
        (Some(agreed), Some(all), Language::En) => {
            let agree = if agreed.0 == 1 { "agrees" } else { "agree" };
            format!("{agreed} of the {all} {whom} {agree} with {question}{indicative}")
        }
        (Some(agreed), None, Language::Nl) => {
            let are = if agreed.0 == 1 { "is" } else { "zijn" };
            let how_many = if answer.applicable.is_some() {
                "voor hoeveel mensen het geldt"
            } else {
                "hoeveel er antwoordden"
            };
            format!("{agreed} {are} het eens met {question}; {how_many}, is niet bekend")
        }
        (Some(agreed), None, Language::En) => {
            let agree = if agreed.0 == 1 { "agrees" } else { "agree" };
            let how_many = if answer.applicable.is_some() {
                "to how many it applies"
            } else {
                "how many answered"
            };
            format!("{agreed} {agree} with {question}; {how_many} is not known")
        }
        // That one of the two groups is small says nothing of all who answered.
        (None, Some(all), Language::Nl) if answer.agreed == Figure::Suppressed => {
            let answered = if answer.applicable.is_some() {
                format!("{all} mensen voor wie het geldt, antwoordden")
            } else {
                format!("{all} mensen antwoordden")
            };
            format!(
                "{answered} op {question}; hoeveel het ermee eens zijn blijft weg, omdat zij of de anderen met te weinig \
                 zijn om te publiceren"
            )
        }
        (None, Some(all), Language::En) if answer.agreed == Figure::Suppressed => {
            let answered = if answer.applicable.is_some() {
                format!("{all} people to whom it applies answered")
            } else {
                format!("{all} people answered")
            };
            format!(
                "{answered} {question}; how many agree is left out, because they or the others are too few to publish"
            )
        }
        (None, _, Language::Nl) => {
            format!("de antwoorden op {question} zijn {}", answer.agreed.say(language))
        }
        (None, _, Language::En) => {
            format!("the answers to {question} are {}", answer.agreed.say(language))
        }
    };
    let agreed = format!("{agreed}{}", others(answer, language));
    let when = (answer.on.map(Day::year))
        .or(answer.year.map(i32::from))
        .map_or_else(String::new, |year| format!(" ({year})"));
    let told = match (answer.about, language) {
        (Subject::ExperiencedChange, Language::Nl) => format!("Deelnemers geven aan{when}: {agreed}."),
        (Subject::ExperiencedChange, Language::En) => format!("Participants report{when}: {agreed}."),
        (Subject::Satisfaction, Language::Nl) => {
            format!("Over het aanbod{when}: {agreed}. Dat zegt niets over verandering.")
        }
        (Subject::Satisfaction, Language::En) => {
            format!("About the offer{when}: {agreed}. That says nothing about change.")
        }
    };
    match answer.outside {
        None => told,
        Some(outside) => format!("{told} {}", asked_outside(outside, language)),
    }
}

/// Of whom a share is: of all who answered, or of those to whom it applies.
fn whom(answer: &SurveyAnswer, language: Language) -> &'static str {
    if answer.applicable.is_some() {
        either(language, "voor wie het geldt", "to whom it applies")
    } else {
        either(language, "die antwoordden", "who answered")
    }
}

/// How many said that it does not apply to them, and how many that they do not know.
fn others(answer: &SurveyAnswer, language: Language) -> String {
    let outside = match (answer.not_applicable, language) {
        (Some(Figure::Known(people)), Language::Nl) if people.0 > 0 => {
            format!("; voor {people} geldt het niet")
        }
        (Some(Figure::Known(people)), Language::En) if people.0 > 0 => {
            format!("; to {people} it does not apply")
        }
        (Some(Figure::Suppressed), _) => either(
            language,
            "; voor hoeveel mensen het niet geldt, blijft weg",
            "; to how many it does not apply is left out",
        )
        .to_owned(),
        _ => String::new(),
    };
    let unsure = match (answer.dont_know, language) {
        (Some(Figure::Known(Responses(1))), _) => {
            either(language, "; 1 weet het niet", "; 1 does not know").to_owned()
        }
        (Some(Figure::Known(people)), Language::Nl) if people.0 > 0 => {
            format!("; {people} weten het niet")
        }
        (Some(Figure::Known(people)), Language::En) if people.0 > 0 => format!("; {people} do not know"),
        (Some(Figure::Suppressed), _) => either(
            language,
            "; hoeveel mensen het niet weten, blijft weg",
            "; how many do not know is left out",
        )
        .to_owned(),
        _ => String::new(),
    };
    outside + &unsure
}

/// That a question was not asked in the period of the report.
fn asked_outside(outside: OutsidePeriod, language: Language) -> &'static str {
    match outside {
        OutsidePeriod::BeforePeriod => either(
            language,
            "Dat is gevraagd vóór de periode van dit rapport.",
            "That was asked before the period of this report.",
        ),
        OutsidePeriod::AfterPeriod => either(
            language,
            "Dat is gevraagd na de periode van dit rapport.",
            "That was asked after the period of this report.",
        ),
    }
}

/// People who were asked with an instrument in a way that shows no change.
pub(super) fn asked(asked: &AskedAfterwards, language: Language) -> String {
    let name = asked.name.say(language);
    let who = asked.people.known().map_or_else(
        || either(language, "deelnemers", "participants").to_owned(),
        |people| participants(people.0, language),
    );
    match (asked.fit_for_proof, language) {
        (true, Language::Nl) if asked.measures == Some(Measurand::ExperiencedChange) => {
            format!(
                "Gevraagd naar wat mensen zelf veranderd zien: {who} ({name}). Dat is geen meting van verandering."
            )
        }
        (true, Language::En) if asked.measures == Some(Measurand::ExperiencedChange) => {
            format!(
                "Asked what people themselves see changed: {who} ({name}). That is no measurement of change."
            )
        }
        (false, _) if !asked.measures.is_some_and(Measurand::tells_of_change) => {
            let recorded = either(language, "Vastgelegd van", "Recorded of");
            let why = super::other::no_change(asked.measures, language);
            format!("{recorded} {who}: {name}. {why}")
        }
        (true, Language::Nl) => {
            format!(
                "Na afloop gevraagd: {who} ({name}). Zonder meting bij de start zegt dat niets over verandering."
            )
        }
        (true, Language::En) => {
            format!(
                "Asked at the end: {who} ({name}). Without a measurement at the start that says nothing about change."
            )
        }
        (false, Language::Nl) => {
            format!(
                "Besproken met {who}: {name}. Dat is bedoeld voor het gesprek en telt niet als meting van verandering."
            )
        }
        (false, Language::En) => {
            format!(
                "Discussed with {who}: {name}. That is meant for the conversation and does not count as a measurement of change."
            )
        }
    }
}

pub(super) fn stories(number: usize, language: Language) -> Option<String> {
    match (number, language) {
        (0, _) => None,
        (1, Language::Nl) => Some("Hierover is een verhaal verteld.".to_owned()),
        (1, Language::En) => Some("A story about this was told.".to_owned()),
        (more, Language::Nl) => Some(format!("Hierover zijn {more} verhalen verteld.")),
        (more, Language::En) => Some(format!("{more} stories about this were told.")),
    }
}

/// A study is quoted between quotation marks, as that study's finding.
pub(super) fn studies(studies: &[ExternalStudy], language: Language) -> Vec<String> {
    let one = |study: &ExternalStudy| {
        let design = design(study.design, language);
        let (finding, source) = (quoted(&study.finding), study.source.trim());
        match language {
            Language::Nl => format!("Ander onderzoek ({design}) zegt: {finding} [{source}]."),
            Language::En => format!("Another study ({design}) says: {finding} [{source}]."),
        }
    };
    studies.iter().map(one).collect()
}

pub(super) fn design(design: Design, language: Language) -> &'static str {
    match design {
        Design::Described => either(language, "beschrijving", "description"),
        Design::AfterOnly => either(language, "alleen achteraf gevraagd", "asked afterwards only"),
        Design::BeforeAfter => either(language, "voor- en nameting", "before and after"),
        Design::BeforeAfterNorm => either(
            language,
            "voor- en nameting met norm",
            "before and after, with a norm",
        ),
        Design::ComparisonGroup => either(language, "met vergelijkingsgroep", "with a comparison group"),
        Design::Randomised => either(language, "gerandomiseerd", "randomised"),
    }
}
