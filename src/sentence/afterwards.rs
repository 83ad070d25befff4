//! What people say afterwards: answers, stories, and studies by others.

use super::number::either;
use crate::language::Language;
use crate::narrative::{ExternalStudy, Subject};
use crate::plan::Design;
use crate::report::SurveyAnswer;

pub(super) fn answers(answers: &[SurveyAnswer], language: Language) -> impl Iterator<Item = String> + '_ {
    answers.iter().map(move |answer| {
        let question = answer.question.trim();
        let agreed = match (answer.agreed.known(), answer.answered.known(), language) {
            (Some(agreed), Some(answered), Language::Nl) => {
                format!("{agreed} van de {answered} die antwoordden, zijn het eens met ‘{question}’")
            }
            (Some(agreed), Some(answered), Language::En) => {
                format!("{agreed} of the {answered} who answered agree with ‘{question}’")
            }
            (_, _, Language::Nl) => format!(
                "gevraagd is ‘{question}’, de antwoorden: {}",
                answer.agreed.say(language)
            ),
            (_, _, Language::En) => format!(
                "asked was ‘{question}’, the answers: {}",
                answer.agreed.say(language)
            ),
        };
        match (answer.about, language) {
            (Subject::ExperiencedChange, Language::Nl) => format!("Deelnemers geven aan: {agreed}."),
            (Subject::ExperiencedChange, Language::En) => format!("Participants report: {agreed}."),
            (Subject::Satisfaction, Language::Nl) => {
                format!("Over het aanbod: {agreed}. Dat zegt niets over verandering.")
            }
            (Subject::Satisfaction, Language::En) => {
                format!("About the offer: {agreed}. That says nothing about change.")
            }
        }
    })
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
pub(super) fn studies(studies: &[ExternalStudy], language: Language) -> impl Iterator<Item = String> + '_ {
    studies.iter().map(move |study| {
        let design = design(study.design, language);
        let (finding, source) = (study.finding.trim(), study.source.trim());
        match language {
            Language::Nl => format!("Elders onderzocht ({design}): ‘{finding}’ [{source}]."),
            Language::En => format!("Studied elsewhere ({design}): ‘{finding}’ [{source}]."),
        }
    })
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
