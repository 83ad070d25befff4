//! Pursued beside observed, both with their number. The uncertainty decides the words only.

use super::aim::aimed;
use super::number::{decimal, either, per_cent, points, quoted, whole};
use super::pursued::mean_change;
use crate::language::Language;
use crate::narrative::Subject;
use crate::plan::Target;
use crate::policy::is_per_cent;
use crate::report::{DifferenceKind, EffectAnswer, Observed};
use crate::value::{Aim, Decimal, Share};

/// Pursued beside observed for each year of the period that has a target of its own, and for its end.
pub(super) fn each_year(answer: &EffectAnswer, language: Language) -> Vec<String> {
    let years = answer.other_years.iter();
    let others = years.filter_map(|year| compared(&answer.in_year(year), language));
    others.chain(compared(answer, language)).collect()
}

fn compared(answer: &EffectAnswer, language: Language) -> Option<String> {
    let difference = answer.difference.as_ref()?;
    let target = answer.pursued.as_ref()?;
    let opening = opening(target, answer, difference.kind, language);
    if let Target::Described(text) = target {
        let text = quoted(text);
        let ending = match (difference.kind, language) {
            (DifferenceKind::NotYetDue, _) => not_yet(language),
            (_, Language::Nl) => "dat is niet met een getal te vergelijken",
            (_, Language::En) => "that can't be compared with a number",
        };
        return Some(format!("{opening} {text}; {ending}."));
    }
    let mut pursued = pursued(target, answer, language)?;
    if let Target::AgreedShare(_) = target {
        let agree = either(language, "het ermee eens is", "agree");
        pursued = format!("{pursued} {agree}");
    }
    let seen = seen(target, answer, language);
    let ending = match (difference.kind, seen) {
        (DifferenceKind::NotYetDue, None) => format!("; {}", not_yet(language)),
        (DifferenceKind::NotComparable, Some(seen)) if answer.lacks_baseline() => {
            let lacks = either(
                language,
                "wat het bij het begin was, is niet bekend, dus of daaraan is voldaan, is niet te zeggen",
                "what it was at the start is not known, so whether that is met cannot be determined",
            );
            beside(target, &seen, lacks, language)
        }
        (DifferenceKind::NotComparable, _) | (_, None) => either(
            language,
            "; daar staat geen uitkomst tegenover",
            "; there is no outcome to hold against it",
        )
        .to_owned(),
        (kind, Some(seen)) => {
            let judged = if went_other_way(target, answer) {
                either(
                    language,
                    "de verandering ging de andere kant op",
                    "the change went the other way",
                )
            } else {
                judged(kind, limit(target, answer), language)
            };
            let judged = if answer.goes_by_published() {
                format!("{judged}, {}", as_published(language))
            } else {
                judged.to_owned()
            };
            beside(target, &seen, &judged, language)
        }
    };
    let nagestreefd = if reads_around(target, answer, language) {
        " nagestreefd"
    } else {
        ""
    };
    Some(format!("{opening} {pursued}{nagestreefd}{ending}."))
}

/// Whether a figure would stand right after a year, as in *voor 2025 50%*: then the words stand around it.
fn reads_around(target: &Target, answer: &EffectAnswer, language: Language) -> bool {
    let is_figure = !target.is_limit()
        && !target.is_beside_baseline()
        && !matches!(target, Target::Described(_) | Target::AgreedShare(_));
    is_figure && answer.pursued_for.is_some() && language == Language::Nl
}

/// How a sentence about a target starts, with the year that it is set for.
fn opening(target: &Target, answer: &EffectAnswer, kind: DifferenceKind, language: Language) -> String {
    let later = kind == DifferenceKind::NotYetDue;
    let is_agreed = matches!(target, Target::AgreedShare(_));
    match (answer.pursued_for, is_agreed, language) {
        (None, false, Language::Nl) => "Nagestreefd was".to_owned(),
        (None, false, Language::En) => "Pursued was".to_owned(),
        (None, true, Language::Nl) => "Het streven was dat".to_owned(),
        (None, true, Language::En) => "The aim was that".to_owned(),
        (Some(year), false, Language::Nl) if reads_around(target, answer, language) => {
            format!("Voor {year} {}", if later { "wordt" } else { "was" })
        }
        (Some(year), false, Language::Nl) => {
            format!("Nagestreefd {} voor {year}", if later { "wordt" } else { "was" })
        }
        (Some(year), false, Language::En) => {
            format!("Pursued for {year} {}", if later { "is" } else { "was" })
        }
        (Some(year), true, Language::Nl) => {
            format!("Het streven voor {year} {} dat", if later { "is" } else { "was" })
        }
        (Some(year), true, Language::En) => {
            format!("The aim for {year} {} that", if later { "is" } else { "was" })
        }
    }
}

fn as_published(language: Language) -> &'static str {
    either(
        language,
        "naar het cijfer zoals het is gepubliceerd (hoe onzeker dat is, is niet bekend)",
        "going by the figure as published (how uncertain it is, is not known)",
    )
}

fn not_yet(language: Language) -> &'static str {
    either(
        language,
        "dat jaar is nog niet voorbij",
        "that year has not passed yet",
    )
}

/// The outcome after what was pursued, and what is said of both.
fn beside(target: &Target, seen: &str, judged: &str, language: Language) -> String {
    match (target, language) {
        (Target::AgreedShare(_), Language::Nl) => format!("; {seen} is het ermee eens: {judged}"),
        (Target::AgreedShare(_), Language::En) => format!("; {seen} agree: {judged}"),
        (_, Language::Nl) => format!(", de uitkomst is {seen}: {judged}"),
        (_, Language::En) => format!(", the outcome is {seen}: {judged}"),
    }
}

/// Whether the mean moved against the direction that was pursued, and the uncertainty leaves that standing or is not
/// known.
fn went_other_way(target: &Target, answer: &EffectAnswer) -> bool {
    let (Target::MeanChange(Aim::Exactly(pursued)), Some(Observed::PairedChange(figures))) =
        (target, &answer.observed)
    else {
        return false;
    };
    let told = answer.difference.as_ref().map(|difference| difference.kind);
    let signs = figures.mean_change.known().map_or(0, |change| {
        change.millionths().signum() * pursued.millionths().signum()
    });
    signs < 0 && told == Some(DifferenceKind::Worse)
}

fn pursued(target: &Target, answer: &EffectAnswer, language: Language) -> Option<String> {
    Some(match target {
        Target::MeanChange(Aim::Exactly(change)) => points(*change, language),
        Target::MeanChange(aim) => mean_change(*aim, language),
        Target::ImprovedShare(aim) => {
            let share = aimed(*aim, language, |share| per_cent(share, language));
            share_improved(&share, language)
        }
        Target::AgreedShare(aim) => aimed(*aim, language, |share| per_cent(share, language)),
        Target::Value(aim) => {
            let value = aimed(*aim, language, |value| of_unit(value, answer, language));
            match before(answer).filter(|_| aim.is_beside_baseline()) {
                Some(before) => format!("{value} ({})", of_unit(before, answer, language)),
                None => value,
            }
        }
        Target::GoalAttainment(aim) => aimed(*aim, language, |score| decimal(score, language)),
        Target::Movements(aim) => aimed(*aim, language, |people| whole(people.0, language)),
        Target::Described(_) => return None,
    })
}

/// The value of an indicator before, where it is known.
fn before(answer: &EffectAnswer) -> Option<Decimal> {
    match &answer.observed {
        Some(Observed::Aggregate(figures)) => figures.before.value.known().copied(),
        _ => None,
    }
}

/// What was observed, in the terms of the target.
fn seen(target: &Target, answer: &EffectAnswer, language: Language) -> Option<String> {
    Some(match (target, answer.observed.as_ref()) {
        (Target::MeanChange(_), Some(Observed::PairedChange(figures))) => {
            points(*figures.mean_change.known()?, language)
        }
        (Target::ImprovedShare(_), Some(Observed::PairedChange(figures))) => {
            improved(*figures.improved_share?.share.known()?, language)
        }
        (Target::ImprovedShare(_), Some(Observed::CategoryShift(figures))) => {
            let share = figures.improved_share()?;
            improved(Share::of(share.count(), share.total())?, language)
        }
        (Target::Value(_), Some(Observed::Aggregate(figures))) => {
            of_unit(*figures.after.value.known()?, answer, language)
        }
        (Target::GoalAttainment(_), Some(Observed::GoalAttainment(figures))) => {
            decimal(*figures.mean_t.known()?, language)
        }
        (Target::Movements(aim), Some(Observed::RoleMovement(figures))) => match figures.people.known() {
            Some(people) => whole(people.0, language),
            // A range can be held against a limit, not against a number.
            None => figures.people.range().filter(|_| aim.is_limit())?.say(language),
        },
        (Target::AgreedShare(_), _) => {
            let mut shares = answer
                .survey_results
                .iter()
                .filter(|survey| survey.about == Subject::ExperiencedChange)
                .filter_map(|survey| survey.agreed_share.known());
            per_cent(*shares.next()?, language)
        }
        _ => return None,
    })
}

/// A value with the sign of per cents, where its unit counts in them.
fn of_unit(value: Decimal, answer: &EffectAnswer, language: Language) -> String {
    let number = decimal(value, language);
    match &answer.observed {
        Some(Observed::Aggregate(figures)) if figures.unit.as_deref().is_some_and(is_per_cent) => {
            format!("{number}%")
        }
        _ => number,
    }
}

fn improved(share: Share, language: Language) -> String {
    share_improved(&per_cent(share, language), language)
}

fn share_improved(share: &str, language: Language) -> String {
    match language {
        Language::Nl => format!("{share} vooruit"),
        Language::En => format!("{share} for the better"),
    }
}

/// Whether a limit was pursued, and whether the uncertainty of the outcome is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Limit {
    None,
    Uncertainty,
    NoUncertainty,
}

fn limit(target: &Target, answer: &EffectAnswer) -> Limit {
    let is_known = match (target, &answer.observed) {
        (Target::MeanChange(_), Some(Observed::PairedChange(figures))) => figures.interval.is_some(),
        (Target::ImprovedShare(_), Some(Observed::PairedChange(figures))) => figures
            .improved_share
            .is_some_and(|share| share.interval.is_some()),
        (Target::GoalAttainment(_), Some(Observed::GoalAttainment(figures))) => figures.interval.is_some(),
        _ => true,
    };
    match (target.is_limit(), is_known) {
        (false, _) => Limit::None,
        (true, true) => Limit::Uncertainty,
        (true, false) => Limit::NoUncertainty,
    }
}

fn judged(kind: DifferenceKind, limit: Limit, language: Language) -> &'static str {
    match kind {
        DifferenceKind::None => either(language, "dat is gelijk", "that is equal"),
        DifferenceKind::Met => either(language, "daaraan is voldaan", "that is met"),
        DifferenceKind::NotMet => either(language, "daaraan is niet voldaan", "that is not met"),
        DifferenceKind::NotYetDue => not_yet(language),
        DifferenceKind::NotToBeTold if limit == Limit::NoUncertainty => either(
            language,
            "de onzekerheid staat er niet bij, dus of daaraan is voldaan, is niet te zeggen",
            "the uncertainty is not given, so whether that is met cannot be determined",
        ),
        DifferenceKind::NotToBeTold if limit == Limit::Uncertainty => either(
            language,
            "de onzekerheid reikt over de grens heen, dus of daaraan is voldaan, is niet te zeggen",
            "the uncertainty reaches across the limit, so whether that is met cannot be determined",
        ),
        DifferenceKind::NotToBeTold => either(
            language,
            "het verschil valt binnen de onzekerheid, dus of dit meer of minder is, is niet te zeggen",
            "the difference lies within the uncertainty, so whether this is more or less cannot be determined",
        ),
        DifferenceKind::Better => either(
            language,
            "dat is gunstiger dan nagestreefd",
            "that is more favourable than pursued",
        ),
        DifferenceKind::Worse => either(
            language,
            "dat is minder gunstig dan nagestreefd",
            "that is less favourable than pursued",
        ),
        DifferenceKind::Other | DifferenceKind::NotComparable => either(
            language,
            "dat is anders dan nagestreefd",
            "that is other than pursued",
        ),
    }
}
