//! An earlier report beside a later one: how effects moved. Nothing is said of causes.

use super::number::{counted, day, decimal, either, listed, per_cent, points, quoted, whole};
use crate::language::{Language, Words};
use crate::policy::is_per_cent;
use crate::report::{
    ComparedFigure, EffectCompared, FollowUp, MeasureCompared, MeasureSeen, Movement, Presence, WhyNot,
    YearOnYear,
};
use crate::value::{Decimal, Figure, Period, Share};

/// How many effects moved which way, and that nothing is said of causes.
pub fn reports_compared(compared: &YearOnYear) -> Words {
    in_both(|language| overall(compared, language))
}

/// How one effect moved, from the figures that stand beside each other.
pub fn effect_compared(effect: &EffectCompared) -> Words {
    in_both(|language| of_effect(effect, language))
}

fn in_both(say: impl Fn(Language) -> String) -> Words {
    Words::new(say(Language::Nl), say(Language::En))
}

fn overall(compared: &YearOnYear, language: Language) -> String {
    let (then, now) = (
        period(compared.earlier.period, language),
        period(compared.later.period, language),
    );
    let of = |movement: Movement| {
        compared
            .effects
            .iter()
            .filter(|it| it.movement == movement)
            .count()
    };
    let both = compared
        .effects
        .iter()
        .filter(|effect| effect.presence == Presence::Both)
        .count();
    let mut said = Vec::new();
    if both == 0 {
        said.push(match language {
            Language::Nl => format!("Geen effect staat in de rapportage over {then} én in die over {now}."),
            Language::En => format!("No effect stands both in the report on {then} and in that on {now}."),
        });
    } else {
        let counts: Vec<String> = Movement::ALL
            .into_iter()
            .filter(|movement| !matches!(movement, Movement::New | Movement::Gone) && of(*movement) > 0)
            .map(|movement| so_many(of(movement), movement, language))
            .collect();
        let counts = listed(&counts, language);
        said.push(match (language, both) {
            (Language::Nl, 1) => {
                format!("Eén effect staat in de rapportage over {then} en in die over {now}: {counts}.")
            }
            (Language::Nl, _) => {
                format!("{both} effecten staan in de rapportage over {then} en in die over {now}: {counts}.")
            }
            (Language::En, 1) => {
                format!("1 effect stands in the report on {then} and in that on {now}: {counts}.")
            }
            (Language::En, _) => {
                format!("{both} effects stand in the report on {then} and in that on {now}: {counts}.")
            }
        });
    }
    let (new, gone) = (of(Movement::New), of(Movement::Gone));
    let mut others = Vec::new();
    if new > 0 {
        others.push(format!("{}: {new}", either(language, "nieuw", "new")));
    }
    if gone > 0 {
        others.push(format!(
            "{}: {gone}",
            either(language, "niet meer in de rapportage", "gone")
        ));
    }
    if !others.is_empty() {
        said.push(format!("{}.", super::number::capitalised(&others.join("; "))));
    }
    said.extend(decided(compared, &then, language));
    said.push(
        either(
            language,
            "Waardoor iets verschilt, is hieruit niet af te leiden: het gaat niet steeds om dezelfde mensen.",
            "What a difference comes from cannot be told from this: it is not always about the same people.",
        )
        .to_owned(),
    );
    said.join(" ")
}

/// How many decisions of the earlier report are followed up, and how many are not.
fn decided(compared: &YearOnYear, then: &str, language: Language) -> Option<String> {
    let all = compared.decisions.len() as u64;
    let of = |wanted: FollowUp| {
        let decisions = compared.decisions.iter();
        decisions.filter(|it| it.follow_up == wanted).count()
    };
    let parts: Vec<String> = [
        (
            FollowUp::Told,
            "is verteld wat ervan kwam",
            "it is told what came of it",
        ),
        (
            FollowUp::DecidedAgain,
            "is opnieuw besloten",
            "a decision was taken again",
        ),
        (
            FollowUp::Stopped,
            "is het effect gestopt",
            "the effect was stopped",
        ),
        (FollowUp::None, "is niets meer gezegd", "nothing more is said"),
    ]
    .into_iter()
    .filter_map(|(follow_up, nl, en)| {
        let number = of(follow_up);
        (number > 0).then(|| match language {
            Language::Nl => format!("van {number} {nl}"),
            Language::En => format!("of {number} {en}"),
        })
    })
    .collect();
    let parts = listed(&parts, language);
    (all > 0).then(|| match language {
        Language::Nl => format!(
            "De rapportage over {then} nam {} over effecten: {parts}.",
            counted(all, "besluit", "besluiten", language)
        ),
        Language::En => format!(
            "The report on {then} took {} about effects: {parts}.",
            counted(all, "decision", "decisions", language)
        ),
    })
}

/// So many effects moved this way.
fn so_many(number: usize, movement: Movement, language: Language) -> String {
    let (nl, en) = match movement {
        Movement::Better => (
            "is de uitkomst gunstiger dan eerder",
            "the outcome is more favourable than before",
        ),
        Movement::Worse => (
            "is de uitkomst minder gunstig dan eerder",
            "the outcome is less favourable than before",
        ),
        Movement::Changed => (
            "is de uitkomst anders dan eerder",
            "the outcome is other than before",
        ),
        Movement::NoClearDifference => ("is er geen duidelijk verschil", "there is no clear difference"),
        Movement::NotComparable => (
            "zijn de cijfers niet te vergelijken",
            "the figures are not comparable",
        ),
        _ => ("is het niet te zeggen", "it cannot be told"),
    };
    format!(
        "{} {number} {}",
        either(language, "bij", "for"),
        either(language, nl, en)
    )
}

/// A calendar year as its number.
fn period(period: Period, language: Language) -> String {
    let (from, through) = (period.from, period.through);
    let starts = (from.month(), from.day_of_month()) == (1, 1);
    let ends = (through.month(), through.day_of_month()) == (12, 31);
    if from.year() == through.year() && starts && ends {
        return from.year().to_string();
    }
    let to = either(language, "tot en met", "through");
    format!("{} {to} {}", day(from, language), day(through, language))
}

fn of_effect(effect: &EffectCompared, language: Language) -> String {
    match effect.movement {
        Movement::New => either(
            language,
            "Dit effect staat alleen in de latere rapportage.",
            "This effect stands in the later report only.",
        )
        .to_owned(),
        Movement::Gone => either(
            language,
            "Dit effect staat alleen in de eerdere rapportage.",
            "This effect stands in the earlier report only.",
        )
        .to_owned(),
        _ if effect.measures.is_empty() => {
            let opening = match effect.movement {
                Movement::NotComparable => either(language, "Niet te vergelijken", "Not comparable"),
                _ => either(
                    language,
                    "Of er iets verschilt, is niet te zeggen",
                    "Whether anything differs cannot be told",
                ),
            };
            format!("{opening}: {}.", reasons(&effect.reasons, language))
        }
        _ => {
            let said: Vec<String> = effect
                .measures
                .iter()
                .map(|measure| of_measure(measure, language))
                .collect();
            said.join(" ")
        }
    }
}

fn reasons(reasons: &[WhyNot], language: Language) -> String {
    let reasons: Vec<String> = reasons
        .iter()
        .map(|reason| reason.words().say(language).to_owned())
        .collect();
    listed(&reasons, language)
}

fn of_measure(measure: &MeasureCompared, language: Language) -> String {
    let about = match (&measure.question, measure.measure) {
        (Some(question), _) => format!("{}: ", quoted(question)),
        (None, ComparedFigure::ImprovedShare) => {
            either(language, "Wie vooruitging: ", "Who improved: ").to_owned()
        }
        _ => String::new(),
    };
    let (then, now) = (
        seen(measure, &measure.earlier, language),
        seen(measure, &measure.later, language),
    );
    let sides = match (language, about.is_empty()) {
        (Language::Nl, true) => format!("Eerder {then}, nu {now}."),
        (Language::Nl, false) => format!("{about}eerder {then}, nu {now}."),
        (Language::En, true) => format!("Before {then}, now {now}."),
        (Language::En, false) => format!("{about}before {then}, now {now}."),
    };
    format!("{sides} {}", moved(measure, language))
}

/// A figure as one report prints it.
fn seen(measure: &MeasureCompared, seen: &MeasureSeen, language: Language) -> String {
    let people = seen.people.and_then(|people| match people {
        Figure::Known(people) => Some(whole(people.0, language)),
        Figure::Range(range) => Some(range.say(language)),
        _ => None,
    });
    let among = match (people.as_deref(), measure.measure) {
        (
            Some(people),
            ComparedFigure::MeanChange | ComparedFigure::ImprovedShare | ComparedFigure::GoalAttainment,
        ) => {
            format!(" ({people} {})", either(language, "mensen", "people"))
        }
        _ => String::new(),
    };
    match measure.measure {
        ComparedFigure::MeanChange => {
            let value = seen.value.known().map(|change| signed(*change, language));
            let mean = either(language, "gemiddeld", "a mean of");
            value.map_or_else(
                || seen.value.say(language),
                |value| format!("{mean} {value}{among}"),
            )
        }
        ComparedFigure::ImprovedShare => format!("{}{among}", share(seen.value, language)),
        ComparedFigure::GoalAttainment => {
            let value = seen.value.known().map(|score| decimal(*score, language));
            value.map_or_else(|| seen.value.say(language), |value| format!("T {value}{among}"))
        }
        ComparedFigure::Movements => movements(seen, people, language),
        ComparedFigure::Value => {
            let value = seen.value.known().map(|value| decimal(*value, language));
            let value = value.unwrap_or_else(|| seen.value.say(language));
            let sign = if measure.unit.as_deref().is_some_and(is_per_cent) {
                "%"
            } else {
                ""
            };
            match seen.on {
                Some(on) => format!("{value}{sign} ({})", on.year()),
                None => format!("{value}{sign}"),
            }
        }
        ComparedFigure::AgreedShare => answers(seen, language),
    }
}

fn movements(seen: &MeasureSeen, among: Option<String>, language: Language) -> String {
    let moved = seen.moved.unwrap_or_default();
    let said = match moved {
        Figure::Known(people) => whole(people.0, language),
        _ => moved.say(language),
    };
    let (of, people) = (
        either(language, "van", "of"),
        either(language, "mensen", "people"),
    );
    match among {
        Some(among) if moved.is_given() => format!("{said} {of} {among} {people}"),
        _ => said,
    }
}

fn answers(seen: &MeasureSeen, language: Language) -> String {
    let count =
        |figure: Option<Figure<crate::value::Responses>>| figure.and_then(|it| it.known().map(|it| it.0));
    let (agreed, answered) = (count(seen.agreed), count(seen.answered));
    match (agreed, answered) {
        (Some(agreed), Some(answered)) => format!(
            "{} {} {} {} ({})",
            whole(agreed, language),
            either(language, "van", "of"),
            whole(answered, language),
            either(language, "eens", "agree"),
            share(seen.value, language),
        ),
        _ => share(seen.value, language),
    }
}

fn share(value: Figure<Decimal>, language: Language) -> String {
    let known = value.known().and_then(|value| Share::new(*value).ok());
    known.map_or_else(|| value.say(language), |share| per_cent(share, language))
}

/// A change in points, with its sign also where it is a rise.
fn signed(change: Decimal, language: Language) -> String {
    let said = points(change, language);
    if change > Decimal::ZERO {
        format!("+{said}")
    } else {
        said
    }
}

fn moved(measure: &MeasureCompared, language: Language) -> String {
    let apart = measure
        .difference
        .zip(measure.interval)
        .map(|(difference, interval)| {
            let (size, low, high) = (
                sized(measure.measure, difference, language),
                bound(measure.measure, interval.0, language),
                bound(measure.measure, interval.1, language),
            );
            match language {
                Language::Nl => format!("het verschil is {size}, onzekerheid {low} tot {high}"),
                Language::En => format!("the difference is {size}, uncertainty {low} to {high}"),
            }
        })
        .unwrap_or_default();
    match (measure.movement, language) {
        (Movement::Better, Language::Nl) => format!("Dat is gunstiger dan eerder: {apart}."),
        (Movement::Better, Language::En) => format!("That is more favourable than before: {apart}."),
        (Movement::Worse, Language::Nl) => format!("Dat is minder gunstig dan eerder: {apart}."),
        (Movement::Worse, Language::En) => format!("That is less favourable than before: {apart}."),
        (Movement::Changed, Language::Nl) => format!("Dat is anders dan eerder: {apart}."),
        (Movement::Changed, Language::En) => format!("That is other than before: {apart}."),
        (Movement::NoClearDifference, Language::Nl) => format!("Geen duidelijk verschil: {apart}."),
        (Movement::NoClearDifference, Language::En) => format!("No clear difference: {apart}."),
        (Movement::NotComparable, Language::Nl) => {
            format!("Niet te vergelijken: {}.", reasons(&measure.reasons, language))
        }
        (Movement::NotComparable, Language::En) => {
            format!("Not comparable: {}.", reasons(&measure.reasons, language))
        }
        (_, Language::Nl) => format!(
            "Of dat verschilt, is niet te zeggen: {}.",
            reasons(&measure.reasons, language)
        ),
        (_, Language::En) => format!(
            "Whether that differs cannot be told: {}.",
            reasons(&measure.reasons, language)
        ),
    }
}

fn is_share(measure: ComparedFigure) -> bool {
    matches!(
        measure,
        ComparedFigure::ImprovedShare | ComparedFigure::AgreedShare
    )
}

/// A difference with its unit: points, or of shares percentage points.
fn sized(measure: ComparedFigure, difference: Decimal, language: Language) -> String {
    if is_share(measure) {
        let unit = either(language, "procentpunt", "percentage points");
        format!("{} {unit}", bound(measure, difference, language))
    } else {
        points(difference, language)
    }
}

fn bound(measure: ComparedFigure, end: Decimal, language: Language) -> String {
    const HUNDRED: i64 = 100;
    let shown = if is_share(measure) {
        Decimal::from_millionths(end.millionths() * HUNDRED).unwrap_or(end)
    } else {
        end
    };
    decimal(shown, language)
}
