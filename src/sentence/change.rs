//! A change of the same people on one instrument.

use super::number::{counted, decimal, either};
use crate::instrument::Direction;
use crate::language::Language;
use crate::report::PairedChange;
use crate::statistics::Gate;
use crate::value::{Decimal, Figure, People};

pub(super) fn paired(figures: &PairedChange, gate: Option<Gate>, language: Language) -> Vec<String> {
    let (Some(Gate::Indicative | Gate::Normal), Some(change)) = (gate, figures.mean_change.known()) else {
        return vec![too_few(figures.pairs, gate, language)];
    };
    let mut sentences = vec![mean(figures, *change, language)];
    sentences.extend(uncertain(figures, language));
    sentences.extend(people(figures, language));
    sentences
}

/// What is said when the pairs are too few for figures.
pub(super) fn too_few(pairs: Figure<People>, gate: Option<Gate>, language: Language) -> String {
    match (gate, pairs.known()) {
        (Some(Gate::Count), Some(pairs)) => {
            let people = match language {
                Language::Nl => counted(pairs.0, "deelnemer is", "deelnemers zijn"),
                Language::En => counted(pairs.0, "participant was", "participants were"),
            };
            match language {
                Language::Nl => {
                    format!("{people} bij de start en later gemeten; dat is te weinig voor cijfers.")
                }
                Language::En => {
                    format!("{people} measured at the start and later; that is too few for figures.")
                }
            }
        }
        _ => either(
            language,
            "Er is gemeten, maar bij te weinig mensen om te publiceren.",
            "There was a measurement, but of too few people to publish.",
        )
        .to_owned(),
    }
}

fn mean(figures: &PairedChange, change: Decimal, language: Language) -> String {
    let say = |figure: Figure<Decimal>| match figure.known() {
        Some(number) => decimal(*number, language),
        None => figure.say(language),
    };
    let (before, after) = (say(figures.mean_before), say(figures.mean_after));
    let (low, high) = (
        decimal(figures.scale.0, language),
        decimal(figures.scale.1, language),
    );
    let name = figures.name.say(language);
    let size = decimal(change.abs(), language);
    let who = match figures.pairs.known() {
        Some(pairs) => match language {
            Language::Nl => format!("Bij {}", counted(pairs.0, "deelnemer", "deelnemers")),
            Language::En => format!("Among {}", counted(pairs.0, "participant", "participants")),
        },
        None => either(language, "Bij deelnemers", "Among participants").to_owned(),
    };
    let better = match figures.better {
        Direction::Higher => either(language, ", hoger is beter", ", higher is better"),
        Direction::Lower => either(language, ", lager is beter", ", lower is better"),
        Direction::None => "",
    };
    let scale = match language {
        Language::Nl => format!("{name} (schaal {low} tot {high}{better})"),
        Language::En => format!("{name} (scale {low} to {high}{better})"),
    };
    let judged = judged(change, figures.better, language);
    match (change.millionths().signum(), language) {
        (0, Language::Nl) => format!(
            "{who} is gemiddeld geen verandering gemeten op {scale}: {before} bij de start en {after} na afloop."
        ),
        (0, Language::En) => format!(
            "{who} no change on average was measured on {scale}: {before} at the start and {after} at the end."
        ),
        (1, Language::Nl) => format!(
            "{who} is een gemiddelde toename van {size} punt gemeten op {scale}, van {before} bij de start naar {after} na afloop{judged}."
        ),
        (1, Language::En) => format!(
            "{who} an average increase of {size} points was measured on {scale}, from {before} at the start to {after} at the end{judged}."
        ),
        (_, Language::Nl) => format!(
            "{who} is een gemiddelde afname van {size} punt gemeten op {scale}, van {before} bij de start naar {after} na afloop{judged}."
        ),
        (_, Language::En) => format!(
            "{who} an average decrease of {size} points was measured on {scale}, from {before} at the start to {after} at the end{judged}."
        ),
    }
}

/// Worse is said as plainly as better.
fn judged(change: Decimal, better: Direction, language: Language) -> &'static str {
    let rises = change > Decimal::ZERO;
    match (better, change == Decimal::ZERO) {
        (Direction::None, _) | (_, true) => "",
        (Direction::Higher, _) if rises => either(language, "; dat is beter", "; that is better"),
        (Direction::Lower, _) if !rises => either(language, "; dat is beter", "; that is better"),
        _ => either(language, "; dat is slechter", "; that is worse"),
    }
}

fn uncertain(figures: &PairedChange, language: Language) -> Option<String> {
    let interval = figures.interval?;
    let (low, high) = (decimal(interval.0, language), decimal(interval.1, language));
    let spans_nought = interval.0 <= Decimal::ZERO && interval.1 >= Decimal::ZERO;
    let text = match (language, spans_nought) {
        (Language::Nl, false) => format!("De onzekerheid loopt van {low} tot {high} (95%-interval)."),
        (Language::En, false) => format!("The uncertainty runs from {low} to {high} (95% interval)."),
        (Language::Nl, true) => format!(
            "De onzekerheid loopt van {low} tot {high} (95%-interval): of de groep als geheel vooruit of achteruit \
             ging, is niet te zeggen."
        ),
        (Language::En, true) => format!(
            "The uncertainty runs from {low} to {high} (95% interval): whether the group as a whole went forward or \
             back is not to be told."
        ),
    };
    Some(text)
}

fn people(figures: &PairedChange, language: Language) -> Option<String> {
    let improved = figures.improved.known()?;
    let worsened = figures.worsened.known()?;
    let unchanged = figures.unchanged.known()?;
    Some(match language {
        Language::Nl => format!("Vooruit: {improved}; gelijk gebleven: {unchanged}; achteruit: {worsened}."),
        Language::En => format!("Forward: {improved}; unchanged: {unchanged}; back: {worsened}."),
    })
}
