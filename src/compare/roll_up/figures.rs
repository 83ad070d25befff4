//! The figures of an effect, as the report prints them.

use crate::narrative::Subject;
use crate::policy::Direction;
use crate::report::{
    AggregateChange, CategoryShift, DomainShift, EffectAnswer, EffectRolledUp, FigureRolledUp,
    FigureRolledUpKind, GoalAttainment, Observed, Outcome, PairedChange, RoleMovements, SurveyAnswer,
};
use crate::value::Share;

/// An effect with its figures.
pub(super) fn effect(answer: &EffectAnswer) -> EffectRolledUp {
    EffectRolledUp {
        effect: answer.effect.clone(),
        title: answer.title.clone(),
        for_group: answer.for_group.clone(),
        origin: answer.origin,
        standing: answer.standing,
        outcome: Outcome::of(answer),
        design: answer.design,
        gate: answer.gate,
        strength: answer.contribution.as_ref().map(|it| it.strength),
        pursued: answer.pursued.clone(),
        difference: answer.difference.as_ref().map(|it| it.kind),
        figures: figures(answer),
        stories: !answer.stories.is_empty(),
    }
}

fn figures(answer: &EffectAnswer) -> Vec<FigureRolledUp> {
    let observed = match &answer.observed {
        Some(Observed::PairedChange(it)) => Some(mean(it)),
        Some(Observed::CategoryShift(it)) => Some(shift(it)),
        Some(Observed::GoalAttainment(it)) => Some(attained(it)),
        Some(Observed::RoleMovement(it)) => Some(movement(it)),
        Some(Observed::Aggregate(it)) => Some(value(it)),
        Some(Observed::Told(_)) | None => None,
    };
    // Satisfaction with the offer says nothing of the effect.
    let told = answer.survey_results.iter();
    let told = told.filter(|survey| survey.about == Subject::ExperiencedChange);
    observed.into_iter().chain(told.map(agreed)).collect()
}

fn mean(it: &PairedChange) -> FigureRolledUp {
    let mut shifts = DomainShift::new(None, it.improved, it.unchanged, it.worsened);
    shifts.not_improved = it.not_improved;
    shifts.not_worsened = it.not_worsened;
    FigureRolledUp {
        better: Some(it.better),
        value: Some(it.mean_change),
        interval: it.interval,
        before: Some(it.mean_before),
        after: Some(it.mean_after),
        people: Some(it.pairs),
        shifts: vec![shifts],
        ..FigureRolledUp::new(FigureRolledUpKind::MeanChange)
    }
    .measured_with(&it.instrument, &it.version, &it.name)
}

fn shift(it: &CategoryShift) -> FigureRolledUp {
    FigureRolledUp {
        better: Some(it.better),
        people: Some(it.pairs),
        shifts: it.domains.clone(),
        ..FigureRolledUp::new(FigureRolledUpKind::Shift)
    }
    .measured_with(&it.instrument, &it.version, &it.name)
}

fn attained(it: &GoalAttainment) -> FigureRolledUp {
    FigureRolledUp {
        better: Some(Direction::Higher),
        value: Some(it.mean_t),
        interval: it.interval,
        people: Some(it.people),
        ..FigureRolledUp::new(FigureRolledUpKind::GoalAttainment)
    }
    .measured_with(&it.instrument, &it.version, &it.name)
}

fn movement(it: &RoleMovements) -> FigureRolledUp {
    FigureRolledUp {
        people: Some(it.group),
        from: Some(it.from),
        to: Some(it.to),
        moved: Some(it.people),
        ..FigureRolledUp::new(FigureRolledUpKind::Movements)
    }
}

fn value(it: &AggregateChange) -> FigureRolledUp {
    FigureRolledUp {
        indicator: it.indicator.clone(),
        unit: it.unit.clone(),
        measures: it.measures,
        context: it.context,
        better: Some(it.better),
        before: Some(it.before.value),
        after: Some(it.after.value),
        on: it.after.on,
        ..FigureRolledUp::new(FigureRolledUpKind::Value)
    }
}

fn agreed(it: &SurveyAnswer) -> FigureRolledUp {
    FigureRolledUp {
        question: Some(it.question.clone()),
        value: Some(it.agreed_share.map(Share::value)),
        agreed: Some(it.agreed),
        answered: Some(it.answered),
        ..FigureRolledUp::new(FigureRolledUpKind::AgreedShare)
    }
}
