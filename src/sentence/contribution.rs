//! The contribution to a goal: the plan's reasoning, apart from any attribution, and both as quotations.

use super::number::{either, quoted};
use crate::language::{Language, Words};
use crate::plan::Strength;
use crate::report::ContributionAnswer;

/// What the plan reasons about a contribution, and what others attribute, each between quotation marks. Neither
/// is a finding of the report.
///
/// ```
/// use vernieuwend_verantwoorden::plan::{Contribution, QuotedAttribution};
/// use vernieuwend_verantwoorden::report::ContributionAnswer;
/// use vernieuwend_verantwoorden::sentence;
/// use vernieuwend_verantwoorden::value::Id;
///
/// let mut link = Contribution::new(Id::new("minder-eenzaam")?, Id::new("meedoen")?);
/// link.because = Some("Wie minder eenzaam is, doet eerder mee".into());
/// link.attribution = Some(QuotedAttribution::new("Een derde van de afname", "Bureau Meetlat, 2024 (verzonnen)"));
/// let words = sentence::contribution(&ContributionAnswer::of(&link));
/// assert!(words.nl.contains("‘Wie minder eenzaam is, doet eerder mee’"));
/// assert!(words.nl.ends_with("Toegekend door anderen: ‘Een derde van de afname’ [Bureau Meetlat, 2024 (verzonnen)]."));
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn contribution(contribution: &ContributionAnswer) -> Words {
    Words::new(say(contribution, Language::Nl), say(contribution, Language::En))
}

fn say(contribution: &ContributionAnswer, language: Language) -> String {
    let strength = match contribution.strength {
        Strength::Direct => either(
            language,
            "is dit zelf deel van het doel",
            "this is itself part of the goal",
        ),
        Strength::Indirect => either(
            language,
            "helpt dit langs een tussenstap",
            "this helps by way of a step between",
        ),
        Strength::Condition => either(
            language,
            "is het doel zonder dit niet te halen",
            "the goal cannot be reached without this",
        ),
    };
    let mut sentences = vec![match language {
        Language::Nl => format!("Volgens het plan {strength}."),
        Language::En => format!("According to the plan {strength}."),
    }];
    let because = contribution
        .because
        .as_deref()
        .filter(|text| !text.trim().is_empty());
    sentences.push(match (because, language) {
        (Some(text), Language::Nl) => format!("Redenering: {}.", quoted(text)),
        (Some(text), Language::En) => format!("Reasoning: {}.", quoted(text)),
        (None, Language::Nl) => "Een redenering is niet gegeven.".to_owned(),
        (None, Language::En) => "No reasoning is given.".to_owned(),
    });
    let all = |texts: &[String]| {
        texts
            .iter()
            .map(|text| quoted(text))
            .collect::<Vec<_>>()
            .join("; ")
    };
    if !contribution.assumptions.is_empty() {
        let named = either(language, "Dan moet gelden", "Then must hold");
        sentences.push(format!("{named}: {}.", all(&contribution.assumptions)));
    }
    if !contribution.other_causes.is_empty() {
        let named = either(language, "Wat ook kan meespelen", "What else may play a part");
        sentences.push(format!("{named}: {}.", all(&contribution.other_causes)));
    }
    if let Some(attribution) = &contribution.attribution {
        let named = either(language, "Toegekend door anderen", "Credited by others");
        let (text, source) = (quoted(&attribution.text), attribution.source.trim());
        sentences.push(format!("{named}: {text} [{source}]."));
    }
    sentences.join(" ")
}
