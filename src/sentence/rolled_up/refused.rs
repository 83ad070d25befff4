//! Why a report was not taken along.

use super::super::number::{day, either};
use super::{in_both, period};
use crate::language::{Language, Words};
use crate::report::{Audience, RefusedReport, WhyRefused};

/// Why a report was not taken along: one clause, without a full stop.
///
/// ```
/// use vernieuwend_verantwoorden::Words;
/// use vernieuwend_verantwoorden::report::RefusedReport;
/// use vernieuwend_verantwoorden::sentence::refused_report;
///
/// let why = Words::new("er ontbreekt een accolade", "a brace is missing");
/// let said = refused_report(&RefusedReport::unreadable("rapport.json", why));
/// assert_eq!(said.nl, "het bestand is niet te lezen als effectrapportage: er ontbreekt een accolade");
/// ```
pub fn refused_report(refused: &RefusedReport) -> Words {
    in_both(|language| say(refused, language))
}

fn say(refused: &RefusedReport, language: Language) -> String {
    match refused.reason {
        WhyRefused::Confidential => confidential(refused.audience, language).to_owned(),
        WhyRefused::Unprotected => either(
            language,
            "kleine groepen zijn in de rapportage niet afgeschermd",
            "small groups are not protected in the report",
        )
        .to_owned(),
        WhyRefused::OtherFramework => with(
            either(
                language,
                "de rapportage hoort bij een ander beleidskader",
                "the report answers another policy framework",
            ),
            refused.policy_framework.as_ref().map(|id| format!("`{id}`")),
        ),
        WhyRefused::OtherPeriod => with(
            either(
                language,
                "de rapportage gaat over een andere periode",
                "the report is about another period",
            ),
            refused.period.map(|over| period(over, language)),
        ),
        WhyRefused::OtherVersion => with(
            either(
                language,
                "de rapportage hoort bij een andere versie van het beleidskader",
                "the report answers another version of the policy framework",
            ),
            refused.goal.as_ref().map(|goal| match language {
                Language::Nl => {
                    format!(
                        "het beleidskader van dit overzicht heeft doel `{goal}` niet, of in andere woorden"
                    )
                }
                Language::En => {
                    format!("the framework of this overview has no goal `{goal}`, or words it otherwise")
                }
            }),
        ),
        WhyRefused::Twice => with(
            either(
                language,
                "van deze organisatie is een andere rapportage over hetzelfde plan meegenomen",
                "another report of this organisation on the same plan was taken along",
            ),
            refused.instead.map(|made_on| match language {
                Language::Nl => format!("die van {}", day(made_on, language)),
                Language::En => format!("that of {}", day(made_on, language)),
            }),
        ),
        WhyRefused::Unreadable => with(
            either(
                language,
                "het bestand is niet te lezen als effectrapportage",
                "the file cannot be read as an effect report",
            ),
            refused
                .because
                .as_ref()
                .map(|because| because.say(language).to_owned()),
        ),
    }
}

fn with(said: &str, fact: Option<String>) -> String {
    fact.map_or_else(|| said.to_owned(), |fact| format!("{said}: {fact}"))
}

fn confidential(audience: Option<Audience>, language: Language) -> &'static str {
    match audience {
        Some(Audience::Auditor) => either(
            language,
            "de rapportage is voor de accountant gemaakt en vertrouwelijk",
            "the report was made for the auditor and is confidential",
        ),
        _ => either(
            language,
            "de rapportage is voor eigen gebruik gemaakt en vertrouwelijk",
            "the report was made for internal use and is confidential",
        ),
    }
}
