//! Where what each kind of document refers to is to be found.

use super::Home;
use crate::narrative::Narrative;
use crate::offer::{Assessment, TenderOffer};
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::report::{EffectReport, RollUp};
use crate::rules::answers::each_answer;
use crate::rules::{NarrativeContext, OfferContext, PlanContext, ReportContext};

pub(super) fn of_policy(document: &PolicyFramework) -> Vec<Home<'_>> {
    in_policy(Some(document))
}

pub(super) fn of_plan<'a>(document: &'a Plan, context: PlanContext<'a>) -> Vec<Home<'a>> {
    let mut homes = in_policy(context.policy);
    homes.extend([
        Home::known("Activity", activities(document)),
        // Under these ids other reports account for the same effect.
        Home::elsewhere("Effect").only("Effect", "earlier"),
        Home::known("Effect", effects(document)),
        // The lessons of reports before stand there.
        Home::elsewhere("LessonTaken"),
    ]);
    homes
}

pub(super) fn of_narrative<'a>(document: &'a Narrative, context: NarrativeContext<'a>) -> Vec<Home<'a>> {
    let mut homes = in_policy(context.policy);
    let plan = context.plan;
    // What showed itself on the way may be spoken of like any planned effect.
    let emergent = || document.emergent_effects.iter().map(|effect| effect.id.as_str());
    homes.extend([
        Home::given("Activity", plan, activities),
        Home::given("Effect", plan, |plan| effects(plan).chain(emergent())),
        Home::known(
            "Intervision",
            document.practice.intervisions.iter().map(|it| it.id.as_str()),
        ),
        Home::known("Need", document.needs.iter().map(|need| need.id.as_str())),
        // Each activity has obligations of its own.
        Home::elsewhere("Obligation"),
        Home::given("Plan", plan, |plan| [plan.id.as_str()]),
        Home::known("Story", document.stories.iter().map(|story| story.id.as_str())),
        Home::known(
            "SurveyResult",
            document.survey_results.iter().map(|survey| survey.id.as_str()),
        ),
    ]);
    homes
}

pub(super) fn of_report<'a>(document: &'a EffectReport, context: ReportContext<'a>) -> Vec<Home<'a>> {
    let mut homes = in_earlier_report();
    homes.extend(in_policy(context.policy));
    let (plan, narrative) = (context.plan, context.narrative);
    let mut answered = Vec::new();
    each_answer(document, |answer, _| answered.push(answer.effect.as_str()));
    // What was offered may have left the plan since, and is told of as such.
    let offered = || document.offer.iter().flat_map(|offer| &offer.effects);
    let put_in = || document.offer.iter().flat_map(|offer| &offer.activities);
    let accounted = document.activities.iter().map(|it| it.activity.as_str());
    // What the report repeats of the narrative it may leave out and still speak of.
    let emergent = narrative.iter().flat_map(|it| &it.emergent_effects);
    let needs = (document.needs.iter()).chain(narrative.iter().flat_map(|it| &it.needs));
    let signals = (document.signals.iter()).chain(narrative.iter().flat_map(|it| &it.signals));
    homes.extend([
        // The offer and the earlier reports are no longer at hand.
        Home::elsewhere("AcceptedOffer"),
        Home::elsewhere("EffectReport"),
        // Rounds and lessons are kept over reports.
        Home::elsewhere("PositioningRound"),
        Home::elsewhere("CompetenceRound"),
        Home::elsewhere("Lesson"),
        Home::elsewhere("LessonTaken"),
        Home::elsewhere("Intervision"),
        Home::known(
            "Initiative",
            document
                .initiatives
                .iter()
                .map(|initiative| initiative.id.as_str()),
        ),
        Home::known(
            "Activity",
            accounted
                .chain(put_in().map(|it| it.activity.as_str()))
                .chain(plan.into_iter().flat_map(activities)),
        ),
        Home::known(
            "Effect",
            answered
                .into_iter()
                .chain(offered().map(|it| it.effect.as_str()))
                .chain(plan.into_iter().flat_map(effects))
                .chain(emergent.map(|it| it.id.as_str())),
        ),
        Home::given("Narrative", narrative, |narrative| [narrative.id.as_str()]),
        Home::known("Need", needs.map(|need| need.id.as_str())),
        Home::given("Obligation", plan, |plan| {
            let obligations = plan.activities.iter().flat_map(|activity| &activity.obligations);
            obligations.map(|it| it.id.as_str())
        }),
        Home::given("Plan", plan, |plan| [plan.id.as_str()]),
        Home::known("Signal", signals.map(|signal| signal.id.as_str())),
        Home::given("Story", narrative, |it| {
            it.stories.iter().map(|story| story.id.as_str())
        }),
        Home::given("SurveyResult", narrative, |it| {
            it.survey_results.iter().map(|survey| survey.id.as_str())
        }),
    ]);
    homes
}

/// What has gone since an earlier report stands in the comparison with it, and nowhere else.
fn in_earlier_report<'a>() -> Vec<Home<'a>> {
    [
        ("Goal", "GoalCompared", "goal"),
        ("Effect", "GoalCompared", "effects"),
        ("Effect", "EffectCompared", "effect"),
        ("TargetGroup", "EffectSeen", "for"),
        ("Effect", "DecisionFollowed", "effect"),
        ("TargetGroup", "GroupCompared", "targetGroup"),
        ("Activity", "ActivityCompared", "activity"),
        ("Activity", "ContinuityLeft", "activity"),
    ]
    .map(|(of, thing, field)| Home::elsewhere(of).only(thing, field))
    .into()
}

pub(super) fn of_offer<'a>(document: &'a TenderOffer, context: OfferContext<'a>) -> Vec<Home<'a>> {
    let mut homes = in_policy(context.policy);
    let (plan, reports) = (context.plan, context.reports);
    homes.extend([
        // What is offered is in the plan, and everything else speaks of what is offered.
        Home::given("Activity", plan, activities).only("Effort", "activity"),
        Home::known(
            "Activity",
            document.lines.iter().map(|line| line.effort.activity.as_str()),
        ),
        Home::given("Effect", plan, effects).only("OfferedEffect", "effect"),
        // An earlier report may know an effect under another id; whether it has it is another rule's to say.
        Home::elsewhere("Effect").only("EarlierEvidence", "reportedAs"),
        Home::known(
            "Effect",
            document.effects.iter().map(|effect| effect.effect.as_str()),
        ),
        Home::given(
            "EarlierReport",
            (!reports.is_empty()).then_some(reports),
            |reports| reports.iter().map(|report| report.id.as_str()),
        ),
        // Needs, and the meetings that lessons come from, stand in the narrative of another year.
        Home::elsewhere("Need"),
        Home::elsewhere("Intervision"),
        Home::given("Plan", plan, |plan| [plan.id.as_str()]),
    ]);
    homes
}

pub(super) fn of_assessment(document: &Assessment) -> Vec<Home<'_>> {
    let mut homes = in_policy(None);
    homes.push(Home::known(
        "TenderOffer",
        document.offers.iter().map(|offer| offer.id.as_str()),
    ));
    homes
}

/// What reports speak of stands in them, and they are not at hand.
pub(super) fn of_roll_up(document: &RollUp) -> Vec<Home<'_>> {
    let reach = &document.reach;
    vec![
        // A report that was not taken along may be of another framework.
        Home::elsewhere("Goal").only("RefusedReport", "goal"),
        Home::known("Goal", document.goals.iter().map(|goal| goal.goal.as_str())),
        Home::known("ReportRolledUp", document.reports.iter().map(|it| it.id.as_str())),
        Home::known(
            "TargetGroup",
            reach.groups.iter().map(|it| it.target_group.as_str()),
        ),
        Home::known("Area", reach.areas.iter().map(|it| it.area.as_str())),
        Home::elsewhere("Activity"),
        Home::elsewhere("Effect"),
        Home::elsewhere("EffectReport"),
        Home::elsewhere("Need"),
        Home::elsewhere("Plan"),
        Home::elsewhere("PolicyFramework"),
        Home::elsewhere("Signal"),
    ]
}

/// What a policy framework says that there is.
fn in_policy(policy: Option<&PolicyFramework>) -> Vec<Home<'_>> {
    let assignment = policy.and_then(|policy| policy.assignment.as_ref());
    vec![
        Home::given("Area", policy, |it| it.areas.iter().map(|area| area.id.as_str())),
        Home::given("Assignment", policy, |_| assignment.map(|it| it.id.as_str())),
        Home::given("AwardCriterion", policy, |_| {
            let criteria = assignment.into_iter().flat_map(|it| &it.criteria);
            criteria.map(|criterion| criterion.id.as_str())
        }),
        Home::given("Goal", policy, |it| it.goals.iter().map(|goal| goal.id.as_str())),
        Home::given("Indicator", policy, |it| {
            it.indicators.iter().map(|it| it.id.as_str())
        }),
        Home::given("Lot", policy, |_| {
            assignment
                .into_iter()
                .flat_map(|it| &it.lots)
                .map(|lot| lot.id.as_str())
        }),
        Home::given("PerformanceIndicator", policy, |_| {
            let indicators = assignment.into_iter().flat_map(|it| &it.indicators);
            indicators.map(|indicator| indicator.id.as_str())
        }),
        Home::given("Requirement", policy, |_| {
            let requirements = assignment.into_iter().flat_map(|it| &it.requirements);
            requirements.map(|requirement| requirement.id.as_str())
        }),
        Home::given("PolicyFramework", policy, |it| [it.id.as_str()]),
        Home::given("TargetGroup", policy, |it| {
            it.target_groups.iter().map(|it| it.id.as_str())
        }),
    ]
}

fn activities(plan: &Plan) -> impl Iterator<Item = &str> {
    plan.activities.iter().map(|activity| activity.id.as_str())
}

fn effects(plan: &Plan) -> impl Iterator<Item = &str> {
    plan.effects.iter().map(|effect| effect.id.as_str())
}
