//! The effect report as it is written: an answer goal by goal, and what is needed to trust it.

mod activity;
mod activity_year;
mod added_value;
mod audience;
mod chain;
mod community;
mod comparison;
mod competence;
mod costs;
mod counted;
mod demand;
mod difference;
mod disclosure;
mod document;
mod effect;
mod effect_known;
mod goal;
mod in_year;
mod initiative;
mod learning;
mod ledger;
mod measured;
mod observed;
mod offered;
mod outcome;
mod participation;
mod positioning;
mod positions;
mod practice;
mod proof;
mod reach;
mod roll_up;
pub(crate) mod rounded;
mod sources;
mod specific_group;
mod stated;
mod values;

pub use activity::{ActivityAccount, MeetingsBasis, ObligationAccount, RealisedActivity};
pub use activity_year::ActivityYear;
pub use added_value::{AddedValue, Skill, UsedMethod, ValueLine};
pub use audience::Audience;
pub use chain::{Gap, GapKind};
pub use community::{CodedStory, CommunityAccount, ContinuityLeft, OwnGoal};
pub use comparison::{
    ActivityCompared, ActivitySeen, ComparedFigure, Comparison, ComparisonCaveat, DecisionFollowed,
    EffectCompared, EffectSeen, FollowUp, GoalCompared, GroupCompared, MeasureCompared, MeasureSeen,
    Movement, Presence, ReachCompared, ReportCompared, Span, WhyNot, YearOnYear,
};
pub use competence::{CharacteristicScores, CompetenceProfile, MethodServing};
pub use costs::{ActivityShare, BudgetBeside, CostsAccount, CostsAndIncome, GoalCosts, MoneySum, YearCosts};
pub(crate) use counted::{Counted, counted};
pub use demand::{Demand, SignalState, SignalTerm, SupplyLine};
pub(crate) use difference::{Pursued, difference, printed_values_agree};
pub use disclosure::{DisclosureStatement, LeftOut, Protection};
pub use document::{EffectReport, FindingsSummary};
pub use effect::{ContributionAnswer, Difference, DifferenceKind, EffectAnswer, ToldStory, YearAnswer};
pub use effect_known::EffectKnown;
pub use goal::{Glance, GoalAnswer, Standings};
pub use initiative::{CoachingSpread, InitiativeAccount, ObstacleDays, OwnIncome, StageDays};
pub use learning::{Learning, LessonAnswered, LessonLeft, LessonStanding, LessonState};
pub use ledger::{CountDefinition, CountKind, LedgerRelease, PrintedCount, PrintedHeads, ReleaseLedger};
pub use measured::{Measured, Spread, StandardisedChange};
pub use observed::{
    AskedAfterwards, CategoryShift, DomainShift, FollowedUp, GoalAttainment, ImprovedShare, Interval,
    LevelCount, Observed, PairedChange, ReliableChange, RoleMovements, ShareInterval, SurveyAnswer,
    Threshold, Told,
};
pub use offered::{AcceptedOffer, OfferAccount, OfferedActivity, OfferedBesideRealised};
pub use outcome::{Outcome, Outcomes};
pub use participation::{CarriedActivities, Influence, ReportedParticipation};
pub(crate) use positioning::less;
pub use positioning::{BeaconPositions, PositionChange, Positioning, RoundShown};
pub(crate) use positions::scale_mean;
pub use positions::{PositionCount, Positions};
pub use practice::PracticeAccount;
pub use proof::{ReaderClaim, ReleaseProof};
pub use reach::{GroupReach, Reach, RoleReach};
pub use roll_up::{
    ActivityRolledUp, AreaRolledUp, CostsRolledUp, CostsSource, EffectRolledUp, FigureRolledUp,
    FigureRolledUpKind, GoalCostsRolledUp, GoalRolledUp, GroupRolledUp, JointCosts, NeedRolledUp,
    OrganisationAnswer, PeopleRolledUp, ReachRolledUp, RefusedReport, ReportCosts, ReportRolledUp, ReportSum,
    RollUp, RollUpCaveat, SignalRolledUp, ThemeRolledUp, WhyRefused,
};
pub(crate) use roll_up::{name_key, organisation_key};
pub use sources::{Grant, RecordCount, Records, RefusalCount, Sources, TableRead};
pub use specific_group::{PopulationShare, SpecificGroup, SpecificGroups};
pub use stated::StatedAccount;
pub use values::{AggregateChange, OutsidePeriod, RestsOn};

pub use crate::evidence::{Caveat, Label, Standing};
pub use crate::statistics::Gate;
pub(crate) use values::{interval_of_difference, rests_on};
