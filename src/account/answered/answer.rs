//! The answer about each effect of the plan.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::counted::people::number;
use crate::account::observed::observation::Observation;
use crate::account::observed::observe::observe;
use crate::account::printed::disclosed;
use crate::account::printed::print::Printer;
use crate::evidence::{self, Evidence, MeasuredTwice, MeasurementFacts};
use crate::narrative::{About, Consent, EmergentEffect, Story, Subject, SurveyResult};
use crate::plan::{Beneficiary, Contribution, Design, Effect, Origin};
use crate::register::PersonScores;
use crate::report::{
    AskedAfterwards, ContributionAnswer, Difference, DifferenceKind, EffectAnswer, Observed, OutsidePeriod,
    Pursued, Reach, SurveyAnswer, Told, ToldStory, YearAnswer, difference,
};
use crate::sentence;
use crate::statistics::Gate;
use crate::value::{Figure, Id, Period, Share};

/// An answer, and what the report does not print but other parts of the account ask for.
#[derive(Debug)]
pub(in crate::account) struct Answered {
    pub(in crate::account) answer: EffectAnswer,
    /// How many people have a score.
    pub(in crate::account) scores: usize,
}

impl Answered {
    /// The answer as it stands under a goal.
    pub(in crate::account) fn under(&self, contribution: &Contribution) -> EffectAnswer {
        let mut answer = self.answer.clone();
        let mut contribution = ContributionAnswer::of(contribution);
        contribution.statement = sentence::contribution(&contribution);
        answer.contribution = Some(contribution);
        answer
    }
}

/// The answers, in the order of the plan.
pub(in crate::account) fn effects(account: &Account<'_>, printer: Printer<'_>) -> Vec<Answered> {
    let plan = account.plan;
    let mut answered: Vec<Answered> = plan
        .effects
        .iter()
        .enumerate()
        .map(|(index, effect)| one(account, printer, index, effect))
        .collect();
    side_by_side(&mut answered);
    answered
}

/// Leaves the standardised changes out unless unlike instruments stand side by side: a change is told in points
/// of its own instrument, and only points of different instruments need a common measure.
fn side_by_side(answered: &mut [Answered]) {
    let standardised = |one: &Answered| match &one.answer.observed {
        Some(Observed::PairedChange(change)) if change.standardised.is_some() => {
            Some((change.instrument.clone(), change.version.clone()))
        }
        _ => None,
    };
    let instruments: BTreeSet<_> = answered.iter().filter_map(standardised).collect();
    if instruments.len() > 1 {
        return;
    }
    for one in answered {
        if let Some(Observed::PairedChange(change)) = &mut one.answer.observed {
            change.standardised = None;
        }
    }
}

fn one(account: &Account<'_>, printer: Printer<'_>, index: usize, effect: &Effect) -> Answered {
    let count = Count::Effect(index);
    let exact = observe(account, index, effect);
    let seen = disclosed::observation(exact, account, printer, index, effect);
    let stories: Vec<ToldStory> = told(account, |story| story.effects.contains(&effect.id));
    let surveys = surveys(account, printer, |survey| {
        survey.effect.as_ref() == Some(&effect.id)
    });
    let reached = account.people(&count);
    let told_by_people = !stories.is_empty() || surveys.iter().any(tells_of_change) || seen.experienced;
    let evidence = Evidence {
        // What may not be printed of a measurement is still measured, outside as well as inside; unless not even that
        // may be told.
        pairs: (seen.measured).filter(|_| seen.is_paired() && printer.has_line(&Count::Pairs(index))),
        aggregate: seen.aggregate,
        told: told_by_people || seen.told_by_source,
        asked_afterwards: seen.asked_afterwards,
        reach_known: reached.known().is_some_and(|people| *people > 0) || account.anonymous(&count) > 0,
    };
    let standing = evidence::standing(&evidence);
    let labels = labels(account, printer, index, &seen);
    let caveats = evidence::caveats(MeasurementFacts::new(
        seen.design,
        seen.anyone_missing,
        seen.self_report,
    ));
    let design = if seen.design == Design::Described && told_by_people {
        Design::AfterOnly
    } else {
        seen.design
    };
    let observed = seen
        .observed
        .or_else(|| told_only(&stories, &surveys, seen.asked));
    let explanation = account.explanation(|about| matches!(about, About::Effect(id) if *id == effect.id));
    let holds = effect.target_in(account.plan.period.through.year());
    let difference = match holds {
        Some((target, year)) => Some(Difference::new(
            difference(
                Pursued::new(target, year, account.plan.period),
                observed.as_ref(),
                &surveys,
            ),
            explanation,
        )),
        // What people explain is told also where nothing was pursued in advance.
        None => explanation.map(|text| Difference::new(DifferenceKind::NotComparable, Some(text))),
    };
    let period = account.plan.period;
    let other_years = effect.targets_of_other_years(period).into_iter();
    let other_years = other_years.map(|set| YearAnswer::of(set, observed.as_ref(), &surveys, period));
    let mut answer = EffectAnswer {
        effect: effect.id.clone(),
        title: effect.title.clone(),
        for_group: effect.for_group.clone(),
        origin: effect.origin,
        value_for: effect.value_for,
        standing,
        design,
        gate: seen.gate,
        labels,
        statement: crate::language::Words::default(),
        pursued: holds.map(|(target, _)| target.clone()),
        pursued_for: holds.and_then(|(_, year)| year),
        other_years: other_years.collect(),
        observed,
        caveats,
        difference,
        contribution: None,
        reach: printer.reach(&count),
        survey_results: surveys,
        stories,
        studies: account.narrative.map_or_else(Vec::new, |narrative| {
            narrative
                .external_studies
                .iter()
                .filter(|study| study.effect == effect.id)
                .cloned()
                .collect()
        }),
    };
    answer.statement = sentence::statement(&answer);
    Answered {
        answer,
        scores: account.scores(index).len(),
    }
}

fn labels(
    account: &Account<'_>,
    printer: Printer<'_>,
    index: usize,
    seen: &Observation<'_>,
) -> Vec<evidence::Label> {
    let Some(gate) = seen.gate.filter(|gate| *gate >= Gate::Indicative) else {
        return Vec::new();
    };
    // From the numbers as printed, so that a label tells no more than they do.
    let reached = printer
        .people(&Count::Effect(index))
        .known()
        .map(|people| people.0);
    let pairs = printer.pairs_reached(index);
    // Roles come from the register itself: nobody has to be followed up.
    let reached = reached.filter(|_| pairs.is_some() && seen.is_paired());
    let mut follow_up = MeasuredTwice::new(pairs.unwrap_or(0), reached);
    follow_up.baseline = seen.baseline;
    if seen.is_paired() {
        let scores = account.register.scores(number(index));
        let is_told = |is: fn(&PersonScores) -> bool| {
            let pairs = scores
                .iter()
                .filter(|one| one.before.is_some() && one.after.is_some());
            printer.tells_of(pairs.filter(|one| is(one)).count() as u64)
        };
        follow_up.outside_group = is_told(|one| one.outside_group);
        follow_up.without_part = account.register.has_participations() && is_told(|one| !one.took_part);
    }
    evidence::labels(gate, follow_up)
}

/// Effects that showed themselves on the way.
pub(in crate::account) fn emergent(account: &Account<'_>, printer: Printer<'_>) -> Vec<EffectAnswer> {
    let Some(narrative) = account.narrative else {
        return Vec::new();
    };
    narrative
        .emergent_effects
        .iter()
        .map(|effect| one_emergent(account, printer, effect))
        .collect()
}

fn one_emergent(account: &Account<'_>, printer: Printer<'_>, effect: &EmergentEffect) -> EffectAnswer {
    let id: Id<Effect> = effect.id.renamed();
    let stories = told(account, |story| {
        effect.stories.contains(&story.id) || story.effects.contains(&id)
    });
    let surveys = surveys(account, printer, |survey| {
        effect.survey_results.contains(&survey.id) || survey.effect.as_ref() == Some(&id)
    });
    let told = !stories.is_empty() || surveys.iter().any(tells_of_change);
    let evidence = Evidence {
        told,
        ..Evidence::default()
    };
    let mut answer = EffectAnswer {
        effect: id,
        title: effect.title.clone(),
        for_group: effect.for_group.clone(),
        origin: Origin::Emergent,
        value_for: Beneficiary::default(),
        standing: evidence::standing(&evidence),
        design: if told {
            Design::AfterOnly
        } else {
            Design::Described
        },
        gate: None,
        labels: Vec::new(),
        statement: crate::language::Words::default(),
        pursued: None,
        pursued_for: None,
        other_years: Vec::new(),
        observed: told_only(&stories, &surveys, None),
        caveats: Vec::new(),
        difference: None,
        contribution: None,
        reach: Reach::default(),
        survey_results: surveys,
        stories,
        studies: Vec::new(),
    };
    answer.statement = sentence::statement(&answer);
    answer
}

fn told(account: &Account<'_>, about: impl Fn(&Story) -> bool) -> Vec<ToldStory> {
    account.narrative.map_or_else(Vec::new, |narrative| {
        let stories = narrative
            .stories
            .iter()
            .filter(|story| story.consent == Consent::Given && about(story));
        stories.map(ToldStory::of).collect()
    })
}

fn surveys(
    account: &Account<'_>,
    printer: Printer<'_>,
    about: impl Fn(&SurveyResult) -> bool,
) -> Vec<SurveyAnswer> {
    account.narrative.map_or_else(Vec::new, |narrative| {
        narrative
            .survey_results
            .iter()
            .filter(|survey| about(survey))
            .map(|survey| survey_answer(survey, printer, account.plan.period))
            .collect()
    })
}

fn survey_answer(survey: &SurveyResult, printer: Printer<'_>, period: Period) -> SurveyAnswer {
    let survey = &gated(survey, printer.threshold());
    let gate = answers_gate(survey, printer.threshold());
    let applicable = survey.applicable();
    let agreed_share = match (survey.agreed, applicable.unwrap_or(survey.answered)) {
        // A share of ten or fewer would say more than so few answers can.
        (Figure::Known(_), Figure::Known(_)) if gate == Some(Gate::Count) => Figure::NotComputable,
        (Figure::Known(agreed), Figure::Known(answered)) => {
            Share::of(agreed.0, answered.0).map_or(Figure::NotComputable, Figure::Known)
        }
        (Figure::Suppressed, _) => Figure::Suppressed,
        _ => Figure::NotComputable,
    };
    let exact = SurveyAnswer {
        survey_result: survey.id.clone(),
        question: survey.question.clone(),
        about: survey.about,
        gate,
        asked: survey.asked,
        answered: survey.answered,
        not_applicable: survey.not_applicable,
        applicable,
        dont_know: survey.dont_know,
        agreed: survey.agreed,
        agreed_share,
        on: survey.on,
        year: survey.year,
        outside: OutsidePeriod::of(survey.on, survey.year, period),
        source: survey.source.clone(),
    };
    disclosed::survey(exact, printer)
}

fn answers_gate(survey: &SurveyResult, threshold: u64) -> Option<Gate> {
    match survey.applicable().unwrap_or(survey.answered) {
        Figure::Known(answered) => Some(Gate::of(answered.0, threshold)),
        Figure::Suppressed => Some(Gate::None),
        _ => None,
    }
}

/// The result as it may be told: fewer answers than the threshold tell nothing. Where nobody knows how many
/// answered, it is at least those who agreed.
fn gated(survey: &SurveyResult, threshold: u64) -> SurveyResult {
    let mut gated = survey.clone();
    let whole = survey.applicable().unwrap_or(survey.answered);
    let known = whole.known().or(survey.agreed.known());
    if known.is_some_and(|answers| Gate::of(answers.0, threshold) == Gate::None) {
        if gated.agreed.known().is_some() {
            gated.agreed = Figure::Suppressed;
        }
        if gated.answered.known().is_some() {
            gated.answered = Figure::Suppressed;
        }
        for figure in [&mut gated.not_applicable, &mut gated.dont_know] {
            *figure = figure.map(|_| Figure::Suppressed);
        }
    }
    gated
}

/// Satisfaction with the offer tells of no change, and a question without answers tells of nothing.
fn tells_of_change(survey: &SurveyAnswer) -> bool {
    survey.about == Subject::ExperiencedChange && survey.agreed.known().is_some()
}

fn told_only(
    stories: &[ToldStory],
    surveys: &[SurveyAnswer],
    asked: Option<AskedAfterwards>,
) -> Option<Observed> {
    let answers = surveys.iter().filter(|survey| tells_of_change(survey)).count();
    if stories.len() + answers == 0 && asked.is_none() {
        return None;
    }
    let mut told = Told::new(stories.len() as u64, answers as u64);
    told.asked = asked;
    Some(Observed::Told(told))
}
