//! The figures of an effect that stand in both reports, with what makes them unlike.

use super::effects::plain;
use crate::narrative::Subject;
use crate::plan::Design;
use crate::policy::Direction;
use crate::report::{
    AggregateChange, CategoryShift, ComparedFigure, EffectAnswer, GoalAttainment, ImprovedShare, Interval,
    MeasureCompared, MeasureSeen, Measured, Observed, PairedChange, RoleMovements, ShareInterval,
    SurveyAnswer, WhyNot,
};
use crate::statistics::{Confidence, Gate, Proportion};
use crate::value::{self, Decimal, Figure};

/// The figures that stand in both, the one by which the effect is judged first.
pub(super) fn measures(earlier: &EffectAnswer, later: &EffectAnswer, rounded: bool) -> Vec<MeasureCompared> {
    let mut measures = observed(earlier, later, rounded);
    for now in later.survey_results.iter().filter(|it| is_told(it)) {
        let same = |then: &&SurveyAnswer| is_told(then) && plain(&then.question) == plain(&now.question);
        if let Some(then) = earlier.survey_results.iter().find(same) {
            measures.push(answers(then, now));
        }
    }
    measures
}

/// Satisfaction with the offer says nothing of the effect.
fn is_told(survey: &SurveyAnswer) -> bool {
    survey.about == Subject::ExperiencedChange
}

fn observed(earlier: &EffectAnswer, later: &EffectAnswer, rounded: bool) -> Vec<MeasureCompared> {
    let mut measures = match (&earlier.observed, &later.observed) {
        (Some(Observed::PairedChange(then)), Some(Observed::PairedChange(now))) => means(then, now),
        (Some(Observed::CategoryShift(then)), Some(Observed::CategoryShift(now))) => {
            ladders(then, now, rounded).into_iter().collect()
        }
        (Some(Observed::GoalAttainment(then)), Some(Observed::GoalAttainment(now))) => {
            vec![goals(then, now)]
        }
        (Some(Observed::RoleMovement(then)), Some(Observed::RoleMovement(now))) => vec![roles(then, now)],
        (Some(Observed::Aggregate(then)), Some(Observed::Aggregate(now))) => vec![values(then, now)],
        _ => Vec::new(),
    };
    // Figures about change need a design that shows change, and enough people.
    let shows = |answer: &EffectAnswer| {
        matches!(
            answer.observed,
            Some(Observed::RoleMovement(_) | Observed::Aggregate(_))
        ) || (answer.design >= Design::BeforeAfter
            && matches!(answer.gate, Some(Gate::Indicative | Gate::Normal)))
    };
    let missing = match (shows(earlier), shows(later)) {
        (true, true) => None,
        (true, false) => Some(WhyNot::EarlierOnly),
        (false, true) => Some(WhyNot::LaterOnly),
        (false, false) => Some(WhyNot::NoFigures),
    };
    for measure in &mut measures {
        measure.reasons.extend(missing);
    }
    measures
}

/// What was measured with, and when.
struct With<'a> {
    instrument: &'a str,
    version: &'a str,
    measured: &'a Measured,
    better: Direction,
}

impl<'a> With<'a> {
    fn pairs(it: &'a PairedChange) -> Self {
        Self {
            instrument: &it.instrument,
            version: &it.version,
            measured: &it.measured,
            better: it.better,
        }
    }

    fn ladder(it: &'a CategoryShift) -> Self {
        Self {
            instrument: &it.instrument,
            version: &it.version,
            measured: &it.measured,
            better: it.better,
        }
    }

    fn goals(it: &'a GoalAttainment) -> Self {
        Self {
            instrument: &it.instrument,
            version: &it.version,
            measured: &it.measured,
            better: Direction::Higher,
        }
    }
}

fn unlike(then: &With<'_>, now: &With<'_>) -> Vec<WhyNot> {
    let other_instrument = then.instrument != now.instrument;
    let found = [
        (other_instrument, WhyNot::OtherInstrument),
        (
            !other_instrument && then.version != now.version,
            WhyNot::OtherVersion,
        ),
        (then.better != now.better, WhyNot::OtherDirection),
        (
            then.measured.self_report != now.measured.self_report,
            WhyNot::OtherRespondent,
        ),
        (
            then.measured.period.overlaps(now.measured.period),
            WhyNot::MeasuredInOneTime,
        ),
    ];
    let found = found.into_iter().filter(|(holds, _)| *holds);
    found.map(|(_, reason)| reason).collect()
}

/// The mean change, and beside it the share who improved.
fn means(then: &PairedChange, now: &PairedChange) -> Vec<MeasureCompared> {
    let mut reasons = unlike(&With::pairs(then), &With::pairs(now));
    if then.scale != now.scale {
        reasons.push(WhyNot::OtherScale);
    }
    let seen = |it: &PairedChange| MeasureSeen {
        interval: it.interval,
        before: Some(it.mean_before),
        after: Some(it.mean_after),
        people: Some(it.pairs),
        ..MeasureSeen::new(it.mean_change)
    };
    let mut mean = MeasureCompared::new(ComparedFigure::MeanChange, seen(then), seen(now));
    mean.better = now.better;
    mean.reasons.clone_from(&reasons);
    let mut measures = vec![mean];
    if let (Some(was), Some(is)) = (then.improved_share, now.improved_share)
        && was.share.is_given()
        && is.share.is_given()
    {
        let seen = |it: &PairedChange, share: ImprovedShare| MeasureSeen {
            interval: share.interval.map(as_interval),
            people: Some(it.pairs),
            ..MeasureSeen::new(share.share.map(value::Share::value))
        };
        let mut improved =
            MeasureCompared::new(ComparedFigure::ImprovedShare, seen(then, was), seen(now, is));
        improved.better = Direction::Higher;
        if then.minimal_change != now.minimal_change {
            reasons.push(WhyNot::OtherCutOff);
        }
        improved.reasons = reasons;
        measures.push(improved);
    }
    measures
}

fn as_interval(bounds: ShareInterval) -> Interval {
    Interval(bounds.0.value(), bounds.1.value())
}

/// The share who went the better way on the one ladder, from the numbers that are printed. Levels are never added over
/// domains.
fn ladders(then: &CategoryShift, now: &CategoryShift, rounded: bool) -> Option<MeasureCompared> {
    if then.domains.len() != 1 || now.domains.len() != 1 {
        return None;
    }
    let seen = |it: &CategoryShift| {
        let share = it.improved_share().filter(|_| !rounded);
        let value = share.and_then(|share| Decimal::ratio(share.count().into(), share.total().into(), 2));
        MeasureSeen {
            interval: share.and_then(wilson),
            people: Some(it.pairs),
            ..MeasureSeen::new(value.map_or(Figure::NotComputable, Figure::Known))
        }
    };
    let mut measure = MeasureCompared::new(ComparedFigure::ImprovedShare, seen(then), seen(now));
    measure.better = Direction::Higher;
    measure.reasons = unlike(&With::ladder(then), &With::ladder(now));
    Some(measure)
}

fn wilson(share: Proportion) -> Option<Interval> {
    let interval = share.interval(Confidence::NinetyFive)?;
    super::judge::outward(interval.low, interval.high, super::judge::SHARE_DECIMALS)
}

fn goals(then: &GoalAttainment, now: &GoalAttainment) -> MeasureCompared {
    let seen = |it: &GoalAttainment| MeasureSeen {
        interval: it.interval,
        people: Some(it.people),
        ..MeasureSeen::new(it.mean_t)
    };
    let mut measure = MeasureCompared::new(ComparedFigure::GoalAttainment, seen(then), seen(now));
    measure.better = Direction::Higher;
    measure.reasons = unlike(&With::goals(then), &With::goals(now));
    measure
}

/// How many people moved is a count without an uncertainty, so nothing is said of it.
fn roles(then: &RoleMovements, now: &RoleMovements) -> MeasureCompared {
    let seen = |it: &RoleMovements| MeasureSeen {
        people: Some(it.group),
        moved: Some(it.people),
        ..MeasureSeen::new(Figure::NotComputable)
    };
    let mut measure = MeasureCompared::new(ComparedFigure::Movements, seen(then), seen(now));
    if (then.from, then.to) != (now.from, now.to) {
        measure.reasons.push(WhyNot::OtherRoles);
    }
    let both = then.people.known().is_some() && now.people.known().is_some();
    measure.reasons.push(if both {
        WhyNot::NoUncertainty
    } else {
        WhyNot::NotPrinted
    });
    measure
}

fn values(then: &AggregateChange, now: &AggregateChange) -> MeasureCompared {
    let seen = |it: &AggregateChange| MeasureSeen {
        on: it.after.on,
        ..MeasureSeen::new(it.after.value)
    };
    let mut measure = MeasureCompared::new(ComparedFigure::Value, seen(then), seen(now));
    measure.unit.clone_from(&now.unit);
    measure.better = now.better;
    let unit = |it: &AggregateChange| it.unit.as_deref().map(plain);
    let found = [
        (unit(then) != unit(now), WhyNot::OtherUnit),
        (then.better != now.better, WhyNot::OtherDirection),
        (then.context || now.context, WhyNot::Context),
        (then.measures != now.measures, WhyNot::OtherMeasurand),
        (
            !then.tells_of_change() || !now.tells_of_change(),
            WhyNot::NoChange,
        ),
    ];
    measure.reasons = found
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, reason)| reason)
        .collect();
    measure
}

fn answers(then: &SurveyAnswer, now: &SurveyAnswer) -> MeasureCompared {
    let seen = |it: &SurveyAnswer| {
        let share = share(it);
        MeasureSeen {
            // Where the report gives no share, there are too few answers for one.
            interval: share
                .filter(|_| it.agreed_share.known().is_some())
                .and_then(wilson),
            agreed: Some(it.agreed),
            answered: Some(it.whole()),
            ..MeasureSeen::new(it.agreed_share.map(value::Share::value))
        }
    };
    let mut measure = MeasureCompared::new(ComparedFigure::AgreedShare, seen(then), seen(now));
    measure.question = Some(now.question.clone());
    measure
}

fn share(survey: &SurveyAnswer) -> Option<Proportion> {
    Proportion::new(survey.agreed.known()?.0, survey.whole().known()?.0)
        .ok()
        .filter(|share| share.total() > 0)
}
