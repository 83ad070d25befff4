//! What the things in documents are called, in Dutch and in English.

/// A kind of thing: its Dutch name and its English name.
pub(super) type Called = (&'static str, &'static str);

pub(super) const ACTIVITY: Called = ("activiteit", "activity");
pub(super) const AREA: Called = ("gebied", "area");
pub(super) const BENEFIT: Called = ("baat", "benefit");
pub(super) const CRITERION: Called = ("criterium", "criterion");
pub(super) const EFFECT: Called = ("effect", "effect");
pub(super) const GOAL: Called = ("doel", "goal");
pub(super) const GROUP: Called = ("doelgroep", "target group");
pub(super) const INDICATOR: Called = ("indicator", "indicator");
pub(super) const INITIATIVE: Called = ("initiatief", "initiative");
pub(super) const INSTRUMENT: Called = ("meetinstrument", "instrument");
pub(super) const LESSON: Called = ("les", "lesson");
pub(super) const NEED: Called = ("behoefte", "need");
pub(super) const OBLIGATION: Called = ("verplichting", "obligation");
pub(super) const REQUIREMENT: Called = ("eis", "requirement");
pub(super) const REPORT: Called = ("rapportage", "report");
pub(super) const ROUND: Called = ("ronde", "round");
pub(super) const SIGNAL: Called = ("signaal", "signal");
pub(super) const STORY: Called = ("verhaal", "story");
pub(super) const SURVEY: Called = ("enquêteresultaat", "survey result");

/// What a thing is called whose type has this name; none where it goes without words.
pub(super) fn kind_of(of: &str) -> Option<Called> {
    Some(match of {
        "Activity" | "ActivityAccount" | "ActivityRolledUp" | "OfferedActivity" => ACTIVITY,
        "Area" | "AreaRolledUp" => AREA,
        "Benefit" => BENEFIT,
        "AwardCriterion" | "AssessedCriterion" | "CriterionAnswer" | "MainCriterion" | "OfferAnswer" => {
            CRITERION
        }
        "Effect"
        | "EffectAnswer"
        | "EffectRolledUp"
        | "EmergentEffect"
        | "OfferedEffect"
        | "OfferedBesideRealised" => EFFECT,
        "Goal" | "GoalAnswer" | "GoalRolledUp" => GOAL,
        "GroupReach" | "GroupRolledUp" | "SpecificGroup" | "TargetGroup" => GROUP,
        "Indicator" => INDICATOR,
        "Initiative" | "InitiativeAccount" => INITIATIVE,
        "Lesson" | "LessonAnswered" | "LessonState" | "LessonLeft" | "LessonTaken" => LESSON,
        "Intervision" => ("intervisie", "intervision"),
        "Need" | "NeedRolledUp" => NEED,
        "Obligation" | "ObligationAccount" => OBLIGATION,
        "Requirement" | "AssessedRequirement" | "RequirementAnswer" | "AnsweredRequirement" => REQUIREMENT,
        "PositioningRound" | "Positioning" | "CompetenceRound" | "CompetenceProfile" => ROUND,
        "Signal" | "SignalRolledUp" => SIGNAL,
        "Story" | "ToldStory" | "CodedStory" | "StoryCoding" => STORY,
        "SurveyResult" | "SurveyAnswer" => SURVEY,
        "AcceptedOffer" | "TenderOffer" | "AssessedOffer" => ("offerte", "offer"),
        "Assignment" => ("opdracht", "assignment"),
        "EarlierReport" | "EffectReport" | "ReportRolledUp" | "RefusedReport" => REPORT,
        "Instrument" => INSTRUMENT,
        "Lot" => ("perceel", "lot"),
        "Narrative" => ("toelichting", "narrative"),
        "Plan" => ("plan", "plan"),
        "IndicatorLine" | "IndicatorPledge" | "PerformanceIndicator" => {
            ("prestatie-indicator", "performance indicator")
        }
        "Partner" => ("partner", "partner"),
        "PolicyFramework" => ("beleidskader", "policy framework"),
        _ => return None,
    })
}
