//! What an answer holds, counted and not judged, to stand beside that of another offer.

use crate::language::{Language, Words};
use crate::offer::{AnsweredSocialReturn, Composed, IndicatorLine, OfferAnswer, OfferedEffects, PriceAnswer};
use crate::policy::AskedVat;
use crate::sentence::number::{decimal, either, euro, whole};
use crate::value::{Decimal, Euro, Figure};

/// What an answer to a criterion holds.
///
/// ```
/// # use vernieuwend_verantwoorden::code::CriterionType;
/// # use vernieuwend_verantwoorden::plan::{CriterionAnswer, Organisation, Plan};
/// # use vernieuwend_verantwoorden::policy::{Assignment, AwardCriterion, PolicyFramework};
/// # use vernieuwend_verantwoorden::rules::Check;
/// # use vernieuwend_verantwoorden::tender::offer;
/// # use vernieuwend_verantwoorden::value::{Id, Period};
/// use vernieuwend_verantwoorden::sentence::holds;
///
/// # let year = Period::new("2026-01-01".parse()?, "2026-12-31".parse()?);
/// # let mut policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
/// # let mut assignment = Assignment::new(Id::new("plein")?, "Het plein", "Hoe wordt het rustiger?");
/// # assignment.criteria.push(AwardCriterion::new(Id::new("aanpak")?, "Aanpak", CriterionType::Quality));
/// # policy.assignment = Some(assignment);
/// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
/// # plan.answers.push(CriterionAnswer::new(Id::new("aanpak")?, "Wij zijn er elke avond."));
/// # let policy = policy.check()?;
/// # let plan = plan.check_against(&policy)?;
/// # let offer = offer(&policy, &plan).made_on("2025-10-01".parse()?)?;
/// assert_eq!(holds(&offer.answers[0]).nl, "een tekst");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn holds(answer: &OfferAnswer) -> Words {
    let say = |language: Language| {
        let mut parts = Vec::new();
        if answer
            .written
            .as_ref()
            .is_some_and(|text| !text.trim().is_empty())
        {
            parts.push(either(language, "een tekst", "a text").to_owned());
        }
        parts.extend(answer.composed.as_ref().and_then(|it| composed(it, language)));
        if parts.is_empty() {
            let why = answer.open.as_ref().map(|why| why.say(language).to_owned());
            parts.push(why.unwrap_or_else(|| nothing(language)));
        }
        parts.join("; ")
    };
    Words::new(say(Language::Nl), say(Language::En))
}

/// What an offer gives back to society.
pub fn holds_social_return(answer: Option<&AnsweredSocialReturn>) -> Words {
    let say = |language: Language| {
        answer
            .and_then(|answer| social_return(answer, language))
            .unwrap_or_else(|| nothing(language))
    };
    Words::new(say(Language::Nl), say(Language::En))
}

/// What an offer pursues on an indicator.
pub fn holds_indicator(line: Option<&IndicatorLine>) -> Words {
    let say = |language: Language| {
        let pledge = line.and_then(|line| Some((line, line.pledge.as_ref()?)));
        pledge.map_or_else(
            || nothing(language),
            |(line, pledge)| {
                let unit = line.unit.as_deref().map_or("", str::trim);
                super::others::with_unit(pledge.pursued, unit, language)
            },
        )
    };
    Words::new(say(Language::Nl), say(Language::En))
}

fn nothing(language: Language) -> String {
    either(language, "niets", "nothing").to_owned()
}

fn composed(composed: &Composed, language: Language) -> Option<String> {
    let say = |nl: (&str, &str), en: (&str, &str), number: usize| {
        let (one, more) = match language {
            Language::Nl => nl,
            Language::En => en,
        };
        (number > 0).then(|| counted(number, one, more, language))
    };
    match composed {
        Composed::Effects(it) => effects(it, language),
        Composed::Prices(it) => prices(it, language),
        Composed::Costs(it) => amount(&it.totals.asked, ("gevraagd", "asked"), language),
        Composed::SocialReturn(it) => social_return(it, language),
        Composed::Indicators(it) => {
            let pursued = it.iter().filter(|line| line.pledge.is_some()).count();
            say(("indicator", "indicatoren"), ("indicator", "indicators"), pursued)
        }
        Composed::Planning(it) => say(("stap", "stappen"), ("step", "steps"), it.len()),
        Composed::Risks(it) => say(("risico", "risico's"), ("risk", "risks"), it.len()),
        Composed::Partners(it) => say(("partner", "partners"), ("partner", "partners"), it.len()),
        Composed::Staff(it) => {
            let positions = say(("functie", "functies"), ("position", "positions"), it.len())?;
            let full_time = it
                .iter()
                .filter_map(|line| line.full_time)
                .map(Decimal::millionths);
            let sum = full_time.fold(0, i64::saturating_add);
            let sum = Decimal::from_millionths(sum)
                .ok()
                .filter(|sum| *sum > Decimal::ZERO);
            Some(sum.map_or_else(
                || positions.clone(),
                |sum| format!("{positions}, {} fte", decimal(sum, language)),
            ))
        }
        Composed::References(it) => {
            let work = say(
                ("eerdere opdracht", "eerdere opdrachten"),
                ("earlier assignment", "earlier assignments"),
                it.work.len(),
            );
            let reported = say(
                (
                    "effect in een eerdere rapportage",
                    "effecten in eerdere rapportages",
                ),
                ("effect in an earlier report", "effects in earlier reports"),
                it.reported.len(),
            );
            let parts: Vec<String> = work.into_iter().chain(reported).collect();
            (!parts.is_empty()).then(|| parts.join(", "))
        }
    }
}

fn effects(it: &OfferedEffects, language: Language) -> Option<String> {
    let lines: Vec<_> = it.goals.iter().flat_map(|goal| &goal.lines).collect();
    let without = it.goals.iter();
    let without = without
        .filter(|goal| goal.lines.is_empty() && goal.elsewhere.is_empty())
        .count();
    let mut parts = Vec::new();
    if !lines.is_empty() {
        let seen = lines.iter().filter(|line| line.seen.is_some()).count();
        let pursued = lines.iter().filter(|line| line.pursued.is_some()).count();
        let number = counted(
            lines.len(),
            either(language, "effect", "effect"),
            either(language, "effecten", "effects"),
            language,
        );
        parts.push(match language {
            Language::Nl => format!("{number}, {seen} met een meting en {pursued} met een streven"),
            Language::En => format!("{number}, {seen} with a measurement and {pursued} with a target"),
        });
    }
    if without > 0 {
        parts.push(counted(
            without,
            either(language, "doel zonder effect", "goal without an effect"),
            either(language, "doelen zonder effect", "goals without an effect"),
            language,
        ));
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

fn prices(it: &PriceAnswer, language: Language) -> Option<String> {
    match it.weighed {
        AskedVat::Excluded => amount(&it.total, ("samen zonder btw", "together without VAT"), language),
        AskedVat::Included => amount(
            &it.total_with_vat,
            ("samen met btw", "together with VAT"),
            language,
        ),
    }
}

fn amount(figure: &Figure<Euro>, (nl, en): (&str, &str), language: Language) -> Option<String> {
    let amount = euro(*figure.known()?, language);
    Some(format!("{} {amount}", either(language, nl, en)))
}

fn social_return(it: &AnsweredSocialReturn, language: Language) -> Option<String> {
    let worth = euro(*it.worth.known()?, language);
    Some(match (it.owed, language) {
        (Some(owed), Language::Nl) => format!("{worth}, bij een verplichting van {}", euro(owed, language)),
        (Some(owed), Language::En) => format!("{worth}, with an obligation of {}", euro(owed, language)),
        (None, _) => worth,
    })
}

fn counted(number: usize, one: &str, more: &str, language: Language) -> String {
    let shown = whole(u64::try_from(number).unwrap_or(u64::MAX), language);
    format!("{shown} {}", if number == 1 { one } else { more })
}
