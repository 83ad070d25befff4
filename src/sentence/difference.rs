//! Pursued beside observed, both with their number. The uncertainty decides the words only.

use super::number::{decimal, either, per_cent, points, quoted, whole};
use crate::language::Language;
use crate::narrative::Subject;
use crate::plan::Target;
use crate::policy::is_per_cent;
use crate::report::{DifferenceKind, EffectAnswer, Observed};
use crate::value::{Decimal, Share};

pub(super) fn compared(answer: &EffectAnswer, language: Language) -> Option<String> {
    let difference = answer.difference.as_ref()?;
    let target = answer.pursued.as_ref()?;
    if let Target::Described(text) = target {
        let text = quoted(text);
        return Some(match language {
            Language::Nl => format!("Nagestreefd was {text}; dat is niet met een getal te vergelijken."),
            Language::En => format!("Pursued was {text}; that can't be compared with a number."),
        });
    }
    let pursued = pursued(target, answer, language)?;
    let seen = seen(target, answer, language);
    let (Some(seen), true) = (seen, difference.kind != DifferenceKind::NotComparable) else {
        return Some(match (target, language) {
            (Target::AgreedShare(_), Language::Nl) => {
                format!(
                    "Het streven was dat {pursued} het ermee eens is; daar staat geen uitkomst tegenover."
                )
            }
            (Target::AgreedShare(_), Language::En) => {
                format!("The aim was that {pursued} agree; there is no outcome to hold against it.")
            }
            (_, Language::Nl) => format!("Nagestreefd was {pursued}; daar staat geen uitkomst tegenover."),
            (_, Language::En) => format!("Pursued was {pursued}; there is no outcome to hold against it."),
        });
    };
    let judged = if went_other_way(target, answer) {
        either(
            language,
            "de verandering ging de andere kant op",
            "the change went the other way",
        )
    } else {
        judged(difference.kind, language)
    };
    Some(match (target, language) {
        (Target::AgreedShare(_), Language::Nl) => {
            format!("Het streven was dat {pursued} het ermee eens is; {seen} is het ermee eens: {judged}.")
        }
        (Target::AgreedShare(_), Language::En) => {
            format!("The aim was that {pursued} agree; {seen} agree: {judged}.")
        }
        (_, Language::Nl) => format!("Nagestreefd was {pursued}, de uitkomst is {seen}: {judged}."),
        (_, Language::En) => format!("Pursued was {pursued}, the outcome is {seen}: {judged}."),
    })
}

/// Whether the mean moved against the direction that was pursued, and the uncertainty leaves that standing or is not
/// known.
fn went_other_way(target: &Target, answer: &EffectAnswer) -> bool {
    let (Target::MeanChange(pursued), Some(Observed::PairedChange(figures))) = (target, &answer.observed)
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
        Target::MeanChange(change) => points(*change, language),
        Target::ImprovedShare(share) => forward(*share, language),
        Target::AgreedShare(share) => per_cent(*share, language),
        Target::Value(value) => of_unit(*value, answer, language),
        Target::GoalAttainment(value) => decimal(*value, language),
        Target::Movements(people) => whole(people.0, language),
        Target::Described(_) => return None,
    })
}

/// What was observed, in the terms of the target.
fn seen(target: &Target, answer: &EffectAnswer, language: Language) -> Option<String> {
    Some(match (target, answer.observed.as_ref()) {
        (Target::MeanChange(_), Some(Observed::PairedChange(figures))) => {
            points(*figures.mean_change.known()?, language)
        }
        (Target::ImprovedShare(_), Some(Observed::PairedChange(figures))) => {
            forward(*figures.improved_share?.share.known()?, language)
        }
        (Target::ImprovedShare(_), Some(Observed::CategoryShift(figures))) => {
            let share = figures.improved_share()?;
            forward(Share::of(share.count(), share.total())?, language)
        }
        (Target::Value(_), Some(Observed::Aggregate(figures))) => {
            of_unit(*figures.after.value.known()?, answer, language)
        }
        (Target::GoalAttainment(_), Some(Observed::GoalAttainment(figures))) => {
            decimal(*figures.mean_t.known()?, language)
        }
        (Target::Movements(_), Some(Observed::RoleMovement(figures))) => {
            whole(figures.people.known()?.0, language)
        }
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

fn forward(share: Share, language: Language) -> String {
    let share = per_cent(share, language);
    match language {
        Language::Nl => format!("{share} vooruit"),
        Language::En => format!("{share} forward"),
    }
}

fn judged(kind: DifferenceKind, language: Language) -> &'static str {
    match kind {
        DifferenceKind::None => either(language, "dat is gelijk", "that is equal"),
        DifferenceKind::NotToBeTold => either(
            language,
            "het verschil valt binnen de onzekerheid, dus of dit meer of minder is, is niet te zeggen",
            "the difference lies within the uncertainty, so whether this is more or less is not to be told",
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
