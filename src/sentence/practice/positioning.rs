//! Where staff say the organisation stands. It is about the organisation, and the sentences say so.

use super::super::number::{counted, day, decimal, either, listed, points, quoted};
use crate::language::{Language, Words};
use crate::report::{BeaconPositions, Positioning, RoundShown};
use crate::value::{Decimal, Figure};

/// A round of self-assessments in a few sentences.
pub fn positioning(round: &Positioning) -> Words {
    Words::new(told(round, Language::Nl), told(round, Language::En))
}

fn told(round: &Positioning, language: Language) -> String {
    if round.shown == RoundShown::TooFew {
        return either(
            language,
            "Aan deze ronde deden te weinig medewerkers mee: wat zij antwoordden blijft bij hen.",
            "Too few members of staff took part in this round: what they answered stays with them.",
        )
        .to_owned();
    }
    if round.shown == RoundShown::TooAlike {
        return too_alike(language).to_owned();
    }
    let mut said = vec![asked(round, language)];
    said.push(match round.shown {
        RoundShown::Whole => widest(round, language),
        _ => furthest(round, language),
    });
    said.extend(moved(round, language));
    said.push(
        either(
            language,
            "Dit gaat over de organisatie en bewijst geen effect bij inwoners.",
            "This is about the organisation and proves no effect on residents.",
        )
        .to_owned(),
    );
    said.join(" ")
}

/// A round that beside an earlier one would tell of a few.
pub(super) fn too_alike(language: Language) -> &'static str {
    either(
        language,
        "Deze ronde verschilt van een eerdere alleen in wat een paar medewerkers zeiden. Naast elkaar zouden beide over hen \
         vertellen; daarom blijven de cijfers in de organisatie.",
        "This round differs from an earlier one only in what a few members of staff said. Side by side both would tell of \
         them; so the figures stay within the organisation.",
    )
}

fn asked(round: &Positioning, language: Language) -> String {
    let (number, on) = (round.respondents.say(language), day(round.on, language));
    let from = decimal(round.scale.from, language);
    let through = decimal(round.scale.through, language);
    match language {
        Language::Nl => format!(
            "Op {on} gaven {number} medewerkers op een lijn van {from} tot {through} aan hoe ver de organisatie nu volgens elk \
             baken werkt, en hoe ver zij zou moeten."
        ),
        Language::En => format!(
            "On {on} {number} members of staff said, on a line from {from} to {through}, how far the organisation works by each \
             beacon now, and how far it should."
        ),
    }
}

/// Where staff differ most: that is what to talk about first.
fn widest(round: &Positioning, language: Language) -> String {
    let widest = round.beacons.iter().find_map(|beacon| {
        let spread = beacon.current.spread.known()?;
        (*spread > Decimal::ZERO).then_some((beacon, *spread))
    });
    let Some((beacon, spread)) = widest else {
        let is_known = |beacon: &BeaconPositions| beacon.current.spread.known().is_some();
        return if round.beacons.iter().all(is_known) {
            either(
                language,
                "Over geen baken lopen de antwoorden uiteen.",
                "On no beacon do the answers differ.",
            )
        } else {
            either(
                language,
                "Hoe ver de antwoorden uiteenlopen, is niet te tonen: per baken antwoordden te weinig medewerkers.",
                "How far the answers differ cannot be shown: too few members of staff answered on each beacon.",
            )
        }
        .to_owned();
    };
    let (name, spread) = (called(beacon, language), points(spread, language));
    let mean = shown(beacon.current.mean, language);
    let median = shown(beacon.current.median, language);
    let gap = gap(beacon, language);
    match language {
        Language::Nl => format!(
            "Het verst uiteen liggen de antwoorden over {name}: het verschil tussen de laagste en de hoogste is {spread}, het gemiddelde \
             {mean} en de middelste {median}{gap}. Dat verschil is het gesprek."
        ),
        Language::En => format!(
            "The answers differ most on {name}: the lowest and the highest are {spread} apart, the mean is {mean} and the \
             median {median}{gap}. That difference is the conversation."
        ),
    }
}

/// Where staff want to go furthest, which is what may be said outside.
fn furthest(round: &Positioning, language: Language) -> String {
    let first = round.beacons.first();
    let Some((beacon, gap)) = first.and_then(|beacon| Some((beacon, *beacon.gap.known()?))) else {
        return either(
            language,
            "Wat zij antwoordden wordt niet getoond, omdat het iets over te weinig mensen zou zeggen.",
            "What they answered is not shown, because it would say something of too few people.",
        )
        .to_owned();
    };
    let name = called(beacon, language);
    let hidden = either(
        language,
        "Hoe de antwoorden verdeeld zijn, blijft in de organisatie.",
        "How the answers are distributed stays in the organisation.",
    );
    if gap <= Decimal::ZERO {
        let nl = "Op geen baken dat getoond wordt wensen zij meer dan er is.";
        let en = "On no beacon that is shown do they want more than there is.";
        return format!("{} {hidden}", either(language, nl, en));
    }
    let gap = points(gap, language);
    // Of a beacon that is not shown nobody can tell.
    let all = round.beacons.iter().all(|beacon| beacon.gap.known().is_some());
    let furthest = match (all, language) {
        (true, Language::Nl) => "Het verst willen zij op",
        (false, Language::Nl) => "Van wat getoond mag worden, willen zij het verst op",
        (true, Language::En) => "They want to go furthest on",
        (false, Language::En) => "Of what may be shown, they want to go furthest on",
    };
    match language {
        Language::Nl => format!("{furthest} {name}: gemiddeld {gap} verder dan nu. {hidden}"),
        Language::En => format!("{furthest} {name}: {gap} further than now on average. {hidden}"),
    }
}

/// On how many beacons the mean of now is higher or lower than in the round before.
fn moved(round: &Positioning, language: Language) -> Option<String> {
    let changes: Vec<Decimal> = round
        .beacons
        .iter()
        .filter_map(|beacon| beacon.change.as_ref()?.current.known().copied())
        .collect();
    if changes.is_empty() {
        return None;
    }
    let up = changes.iter().filter(|change| **change > Decimal::ZERO).count();
    let down = changes.iter().filter(|change| **change < Decimal::ZERO).count();
    let same = changes.len() - up - down;
    let parts: Vec<String> = [
        (up, "omhoog", "up"),
        (down, "omlaag", "down"),
        (same, "niet omhoog of omlaag", "neither up nor down"),
    ]
    .into_iter()
    .filter(|(number, ..)| *number > 0)
    .map(|(number, nl, en)| match language {
        Language::Nl => format!("op {} {nl}", counted(number as u64, "baken", "bakens", language)),
        Language::En => format!(
            "{en} on {}",
            counted(number as u64, "beacon", "beacons", language)
        ),
    })
    .collect();
    let parts = listed(&parts, language);
    Some(match language {
        Language::Nl => format!(
            "Sinds de vorige ronde ging het gemiddelde van nu {parts}. Of het dezelfde mensen waren, staat hier niet."
        ),
        Language::En => {
            format!(
                "Since the round before the mean of now went {parts}. Whether it was the same people is not said here."
            )
        }
    })
}

fn gap(beacon: &BeaconPositions, language: Language) -> String {
    let Figure::Known(gap) = beacon.gap else {
        return String::new();
    };
    let sign = gap < Decimal::ZERO;
    let gap = points(gap.abs(), language);
    match (language, sign) {
        (Language::Nl, false) => format!("; gewenst is gemiddeld {gap} meer"),
        (Language::Nl, true) => format!("; gewenst is gemiddeld {gap} minder"),
        (Language::En, false) => format!("; desired is {gap} more on average"),
        (Language::En, true) => format!("; desired is {gap} less on average"),
    }
}

/// A figure in words.
pub(super) fn shown(figure: Figure<Decimal>, language: Language) -> String {
    match figure {
        Figure::Known(number) => decimal(number, language),
        other => other.say(language),
    }
}

fn called(beacon: &BeaconPositions, language: Language) -> String {
    let label = quoted(beacon.beacon.label(language));
    format!("{} {label}", either(language, "baken", "beacon"))
}
