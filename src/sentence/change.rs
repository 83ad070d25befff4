//! A change of the same people on one instrument.

use super::number::{capitalised, decimal, either, listed, participants, per_cent, points, quoted};
use super::said::Said;
use crate::instrument::Direction;
use crate::language::Language;
use crate::report::{FollowedUp, Measured, PairedChange};
use crate::statistics::Gate;
use crate::value::{Decimal, Figure, People};

pub(super) fn paired(figures: &PairedChange, gate: Option<Gate>, language: Language) -> Said {
    let (Some(Gate::Indicative | Gate::Normal), Some(change)) = (gate, figures.mean_change.known()) else {
        return Said::only(too_few(figures.pairs, gate, language));
    };
    let mut said = Said::only(mean(figures, *change, language));
    said.first.push(verdict(figures, *change, language));
    said.first.extend(norm(&figures.measured, language));
    said.then.extend(outcomes(
        [figures.improved, figures.unchanged, figures.worsened],
        [figures.not_improved, figures.not_worsened],
        Outcomes::OfScores,
        language,
    ));
    said.then.extend(minimal_change(figures, language));
    said.then.extend(reliable(figures, language));
    said.then.extend(missing(figures, language));
    said.then.extend(leniency(figures, language));
    said
}

/// What is said when the pairs are too few for figures.
pub(super) fn too_few(pairs: Figure<People>, gate: Option<Gate>, language: Language) -> String {
    match (gate, pairs.known()) {
        (Some(Gate::Count), Some(pairs)) => {
            let who = participants(pairs.0, language);
            match (pairs.0, language) {
                (1, Language::Nl) => format!("Er is {who} gemeten; dat is te weinig voor cijfers."),
                (_, Language::Nl) => format!("Er zijn {who} gemeten; dat is te weinig voor cijfers."),
                (1, Language::En) => format!("{who} was measured; that is too few for figures."),
                (_, Language::En) => format!("{who} were measured; that is too few for figures."),
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

/// `Bij 34 deelnemers`, or without a number where that is not printed.
pub(super) fn among(pairs: Figure<People>, language: Language) -> String {
    match (pairs.known(), language) {
        (Some(pairs), Language::Nl) => format!("Bij {}", participants(pairs.0, language)),
        (Some(pairs), Language::En) => format!("Among {}", participants(pairs.0, language)),
        (None, _) => either(language, "Bij deelnemers", "Among participants").to_owned(),
    }
}

/// How a direction is said within parentheses.
pub(super) fn direction(better: Direction, language: Language) -> Option<&'static str> {
    match better {
        Direction::Higher => Some(either(language, "hoger is beter", "higher is better")),
        Direction::Lower => Some(either(language, "lager is beter", "lower is better")),
        Direction::None => None,
    }
}

fn mean(figures: &PairedChange, change: Decimal, language: Language) -> String {
    let who = among(figures.pairs, language);
    let (low, high) = (
        decimal(figures.scale.0, language),
        decimal(figures.scale.1, language),
    );
    let range = match language {
        Language::Nl => format!("{low} tot {high}"),
        Language::En => format!("{low} to {high}"),
    };
    let better = direction(figures.better, language).map_or_else(String::new, |better| format!(", {better}"));
    let on = format!("({}; {range}{better})", figures.name.say(language));
    let size = points(change.abs(), language);
    if let Some(around) = hardly(figures, change) {
        let around = decimal(around, language);
        return match language {
            Language::Nl => format!(
                "{who} is nauwelijks verschil gemeten (gemiddeld {size}; {around} bij de start en na afloop) {on}."
            ),
            Language::En => format!(
                "{who} hardly any difference was measured ({size} on average; {around} at the start and at the end) {on}."
            ),
        };
    }
    let way = match (figures.mean_before.known(), figures.mean_after.known()) {
        (Some(before), Some(after)) => {
            let (start, end) = (decimal(*before, language), decimal(*after, language));
            // Each figure is rounded by itself, so that they need not add up.
            let rounded = if after.minus(*before) == Some(change) {
                ""
            } else {
                either(language, ", afgerond", ", rounded")
            };
            match language {
                Language::Nl => format!(", van {start} bij de start naar {end} na afloop{rounded}"),
                Language::En => format!(", from {start} at the start to {end} at the end{rounded}"),
            }
        }
        _ => String::new(),
    };
    match (change.millionths().signum(), language) {
        (0, Language::Nl) => format!("{who} is gemiddeld geen verandering gemeten{way} {on}."),
        (0, Language::En) => format!("{who} no change on average was measured{way} {on}."),
        (1, Language::Nl) => format!("{who} is een toename gemeten van gemiddeld {size}{way} {on}."),
        (1, Language::En) => format!("{who} an increase of {size} on average was measured{way} {on}."),
        (_, Language::Nl) => format!("{who} is een afname gemeten van gemiddeld {size}{way} {on}."),
        (_, Language::En) => format!("{who} a decrease of {size} on average was measured{way} {on}."),
    }
}

/// The value around which the mean stayed, where the difference is lost in rounding and in the uncertainty.
fn hardly(figures: &PairedChange, change: Decimal) -> Option<Decimal> {
    let (before, after, bounds) = (
        figures.mean_before.known()?,
        figures.mean_after.known()?,
        figures.interval?,
    );
    let open = bounds.0 <= Decimal::ZERO && bounds.1 >= Decimal::ZERO;
    (change != Decimal::ZERO && before == after && open).then_some(*after)
}

/// Worse is said as plainly as better, and neither where the uncertainty leaves it open.
fn verdict(figures: &PairedChange, change: Decimal, language: Language) -> String {
    let Some(interval) = figures.interval else {
        if figures.sd_change == Figure::Suppressed {
            return either(
                language,
                "De onzekerheid blijft weg: zij zou iets over te weinig mensen kunnen zeggen.",
                "The uncertainty is left out: it could tell of too few people.",
            )
            .to_owned();
        }
        return either(
            language,
            "Hoe onzeker dat is, is niet te berekenen.",
            "How uncertain that is cannot be computed.",
        )
        .to_owned();
    };
    let (low, high) = (decimal(interval.0, language), decimal(interval.1, language));
    let open = interval.0 <= Decimal::ZERO && interval.1 >= Decimal::ZERO;
    let rises = change > Decimal::ZERO;
    let judged = match (figures.better, open) {
        (Direction::None, _) | (_, true) => None,
        (Direction::Higher, false) => Some(rises),
        (Direction::Lower, false) => Some(!rises),
    };
    match (judged, language) {
        (Some(true), Language::Nl) => {
            format!("Dat is een verbetering; de onzekerheid loopt van {low} tot {high} (95%-interval).")
        }
        (Some(true), Language::En) => {
            format!("That is an improvement; the uncertainty runs from {low} to {high} (95% interval).")
        }
        (Some(false), Language::Nl) => {
            format!("Dat is een verslechtering; de onzekerheid loopt van {low} tot {high} (95%-interval).")
        }
        (Some(false), Language::En) => {
            format!("That is a deterioration; the uncertainty runs from {low} to {high} (95% interval).")
        }
        (None, Language::Nl) if open => format!(
            "De onzekerheid loopt van {low} tot {high} (95%-interval): of de groep als geheel vooruit of achteruit \
             ging, is niet te zeggen."
        ),
        (None, Language::En) if open => format!(
            "The uncertainty runs from {low} to {high} (95% interval): whether the group as a whole improved or \
             deteriorated cannot be determined."
        ),
        (None, Language::Nl) => format!("De onzekerheid loopt van {low} tot {high} (95%-interval)."),
        (None, Language::En) => format!("The uncertainty runs from {low} to {high} (95% interval)."),
    }
}

/// The norm that the figures stand beside, with its source.
pub(super) fn norm(measured: &Measured, language: Language) -> Option<String> {
    let norm = quoted(measured.norm.as_ref()?);
    Some(match language {
        Language::Nl => format!("Dit is vergeleken met {norm}."),
        Language::En => format!("This was compared with {norm}."),
    })
}

/// How many improved, stayed the same and deteriorated; cells that were joined stand under what they join.
pub(super) fn outcomes(
    [improved, unchanged, worsened]: [Figure<People>; 3],
    [not_improved, not_worsened]: [Option<Figure<People>>; 2],
    said: Outcomes,
    language: Language,
) -> Option<String> {
    let known = |figure: Figure<People>| figure.known().map(|people| people.0);
    let joined = |figure: Option<Figure<People>>| figure.and_then(known);
    let told = match (known(improved), known(unchanged), known(worsened)) {
        (Some(improved), Some(unchanged), Some(worsened)) => {
            let same = went(
                unchanged,
                ("bleef", "bleven"),
                ("gelijk", "stayed the same"),
                language,
            );
            listed(
                &[
                    said.improved(improved, language),
                    same,
                    said.deteriorated(worsened, language),
                ],
                language,
            )
        }
        (Some(improved), _, _) => others(
            &said.improved(improved, language),
            joined(not_improved)?,
            language,
        ),
        (_, _, Some(worsened)) => others(
            &said.deteriorated(worsened, language),
            joined(not_worsened)?,
            language,
        ),
        _ => return None,
    };
    Some(match language {
        Language::Nl => format!("{}.", capitalised(&told)),
        Language::En => format!("Of them {told}."),
    })
}

/// `19 gingen vooruit, 22 niet`.
fn others(went: &str, others: u64, language: Language) -> String {
    match language {
        Language::Nl => format!("{went}, {others} niet"),
        Language::En => format!("{went}, {others} did not"),
    }
}

/// What is said of the people of an outcome. That somebody improved is a claim: where a level was only established, it is
/// the level that is better.
#[derive(Debug, Clone, Copy)]
pub(super) enum Outcomes {
    /// A score was measured before and after.
    OfScores,
    /// A level was established at the start and at the end.
    OfLevels,
}

impl Outcomes {
    fn improved(self, number: u64, language: Language) -> String {
        let en = match self {
            Self::OfScores => "improved",
            Self::OfLevels => "moved to a better level",
        };
        went(number, ("ging", "gingen"), ("vooruit", en), language)
    }

    fn deteriorated(self, number: u64, language: Language) -> String {
        let en = match self {
            Self::OfScores => "deteriorated",
            Self::OfLevels => "moved to a worse level",
        };
        went(number, ("ging", "gingen"), ("achteruit", en), language)
    }
}

/// `1 ging vooruit`, `21 gingen vooruit`, `niemand ging achteruit`.
fn went(
    number: u64,
    (one, more): (&str, &str),
    (nl, en): (&'static str, &'static str),
    language: Language,
) -> String {
    match (number, language) {
        (0, Language::Nl) => format!("niemand {one} {nl}"),
        (1, Language::Nl) => format!("1 {one} {nl}"),
        (_, Language::Nl) => format!("{number} {more} {nl}"),
        (0, Language::En) => format!("none {en}"),
        (_, Language::En) => format!("{number} {en}"),
    }
}

fn minimal_change(figures: &PairedChange, language: Language) -> Option<String> {
    let minimal = figures.minimal_change.filter(|least| *least > Decimal::ZERO)?;
    let least = points(minimal, language);
    Some(match language {
        Language::Nl => format!("Wij noemen iemand pas vooruit- of achteruitgegaan bij {least} verschil."),
        Language::En => {
            format!("Somebody is said to have improved or deteriorated only from a difference of {least} on.")
        }
    })
}

fn reliable(figures: &PairedChange, language: Language) -> Option<String> {
    let reliable = figures.reliable_change.as_ref()?;
    let (improved, worsened) = (reliable.improved.known()?.0, reliable.worsened.known()?.0);
    let minimum = points(*reliable.minimum.known()?, language);
    let source = reliable.source.trim();
    let parts = [
        Outcomes::OfScores.improved(improved, language),
        Outcomes::OfScores.deteriorated(worsened, language),
    ];
    let listed = listed(&parts, language);
    Some(match language {
        Language::Nl => format!("Met meer dan de meetfout ({minimum}): {listed} [{source}]."),
        Language::En => {
            format!("By more than the measurement error of the instrument ({minimum}): {listed} [{source}].")
        }
    })
}

fn missing(figures: &PairedChange, language: Language) -> Option<String> {
    let again = followed_up(&figures.followed_up, language)?;
    let unchanged = figures
        .mean_change_if_missing_unchanged
        .and_then(|mean| mean.known().copied());
    let Some(mean) = unchanged else {
        return Some(format!("{again}."));
    };
    let mean = points(mean, language);
    Some(match language {
        Language::Nl => format!("{again}; bleef de rest gelijk, dan is de gemiddelde verandering {mean}."),
        Language::En => format!("{again}; if the rest stayed the same, the average change is {mean}."),
    })
}

/// The share of those measured at the start who were measured again, without a full stop; nothing when it is all.
pub(super) fn followed_up(followed_up: &FollowedUp, language: Language) -> Option<String> {
    let share = followed_up
        .of_measured
        .known()
        .filter(|share| share.value() < Decimal::ONE)?;
    let share = per_cent(*share, language);
    let least = match (followed_up.at_least, language) {
        (true, Language::Nl) => "ten minste ",
        (true, Language::En) => "at least ",
        (false, _) => "",
    };
    Some(match language {
        Language::Nl => format!("Van wie bij de start is gemeten, is {least}{share} opnieuw gemeten"),
        Language::En => format!("Of those measured at the start, {least}{share} were measured again"),
    })
}

fn leniency(figures: &PairedChange, language: Language) -> Option<String> {
    figures.measured.one_missing_allowed.then(|| {
        either(
            language,
            "Eén antwoord mocht ontbreken; dat is een keuze van het plan.",
            "One answer could be missing; that is a choice of the plan.",
        )
        .to_owned()
    })
}
