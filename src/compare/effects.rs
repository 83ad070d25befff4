//! Every effect of both reports, each once, and how it moved.

use std::collections::{BTreeMap, BTreeSet};

use super::{measures, rounded};
use crate::language::Words;
use crate::narrative::Subject;
use crate::plan::Effect;
use crate::report::{
    ComparedFigure, EffectAnswer, EffectCompared, EffectReport, EffectSeen, MeasureCompared, Movement,
    Observed, Presence, WhyNot,
};
use crate::sentence;
use crate::value::Id;

/// The effects of the later report in its order, then those that have gone.
pub(super) fn effects(earlier: &EffectReport, later: &EffectReport) -> Vec<EffectCompared> {
    let (then, now) = (earlier.each_effect(), later.each_effect());
    let before: BTreeMap<&Id<Effect>, &EffectAnswer> = then.iter().map(|it| (&it.effect, *it)).collect();
    let after: BTreeSet<&Id<Effect>> = now.iter().map(|it| &it.effect).collect();
    let rounded = rounded(earlier, later);
    let mut compared: Vec<EffectCompared> = now
        .iter()
        .map(|answer| match before.get(&answer.effect) {
            Some(earlier) => both(earlier, answer, rounded),
            None => one(answer, Presence::New),
        })
        .collect();
    let gone = then.iter().filter(|answer| !after.contains(&answer.effect));
    compared.extend(gone.map(|answer| one(answer, Presence::Gone)));
    for effect in &mut compared {
        effect.statement = sentence::effect_compared(effect);
    }
    compared
}

fn one(answer: &EffectAnswer, presence: Presence) -> EffectCompared {
    let seen = Some(EffectSeen::of(answer));
    let (movement, earlier, later) = match presence {
        Presence::Gone => (Movement::Gone, seen, None),
        _ => (Movement::New, None, seen),
    };
    EffectCompared {
        effect: answer.effect.clone(),
        title: answer.title.clone(),
        presence,
        movement,
        reasons: Vec::new(),
        earlier,
        later,
        measures: Vec::new(),
        statement: Words::default(),
    }
}

fn both(earlier: &EffectAnswer, later: &EffectAnswer, rounded: bool) -> EffectCompared {
    let other = other_effect(earlier, later);
    let mut measures = measures::measures(earlier, later, rounded);
    for measure in &mut measures {
        measure.reasons.extend(&other);
        super::judge::settle(measure);
    }
    let (movement, reasons) = moved(&measures).unwrap_or_else(|| {
        let mut reasons = other;
        reasons.push(no_measure(earlier, later));
        let movement = if reasons.iter().any(|reason| reason.is_other()) {
            Movement::NotComparable
        } else {
            Movement::CannotBeTold
        };
        (movement, reasons)
    });
    EffectCompared {
        effect: later.effect.clone(),
        title: later.title.clone(),
        presence: Presence::Both,
        movement,
        reasons,
        earlier: Some(EffectSeen::of(earlier)),
        later: Some(EffectSeen::of(later)),
        measures,
        statement: Words::default(),
    }
}

/// What makes it another effect than it was.
fn other_effect(earlier: &EffectAnswer, later: &EffectAnswer) -> Vec<WhyNot> {
    let mut reasons = Vec::new();
    if plain(&earlier.title) != plain(&later.title) {
        reasons.push(WhyNot::OtherDefinition);
    }
    if earlier.for_group != later.for_group {
        reasons.push(WhyNot::OtherGroup);
    }
    reasons
}

/// A text without what makes no difference: spaces, capitals, a full stop.
pub(super) fn plain(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

/// How the effect moved, by what was measured; where nothing was, by what was answered.
fn moved(measures: &[MeasureCompared]) -> Option<(Movement, Vec<WhyNot>)> {
    let first = measures.first()?;
    if first.measure != ComparedFigure::AgreedShare {
        return Some((first.movement, first.reasons.clone()));
    }
    // Of several questions the one that says most.
    let order = [
        Movement::Changed,
        Movement::NoClearDifference,
        Movement::CannotBeTold,
    ];
    let most = order
        .iter()
        .find_map(|movement| measures.iter().find(|measure| measure.movement == *movement))
        .unwrap_or(first);
    Some((most.movement, most.reasons.clone()))
}

/// Why there is no figure that stands in both.
fn no_measure(earlier: &EffectAnswer, later: &EffectAnswer) -> WhyNot {
    let measured = |answer: &EffectAnswer| !matches!(answer.observed, None | Some(Observed::Told(_)));
    let asked = |answer: &EffectAnswer| {
        let mut surveys = answer.survey_results.iter();
        surveys.any(|survey| survey.about == Subject::ExperiencedChange)
    };
    let figures = |answer: &EffectAnswer| measured(answer) || asked(answer);
    match (figures(earlier), figures(later)) {
        (false, false) => WhyNot::NoFigures,
        (true, false) => WhyNot::EarlierOnly,
        (false, true) => WhyNot::LaterOnly,
        (true, true) if !measured(earlier) && !measured(later) => WhyNot::OtherQuestion,
        (true, true) => match (&earlier.observed, &later.observed) {
            (Some(Observed::CategoryShift(_)), Some(Observed::CategoryShift(_))) => WhyNot::SeveralDomains,
            _ => WhyNot::OtherKind,
        },
    }
}
