//! The reports of many organisations on one policy framework, read one at a time into one overview per goal.
//!
//! Nothing is read but the reports and the framework, so an overview is as safe to show as its reports: it holds no number
//! of people that none of them prints, and adds none. What is kept of a report is what the overview prints of it, not the
//! report itself; so memory follows the goals and the lines of organisations.

mod costs;
mod figures;
mod finish;
mod part;
mod themes;

use std::collections::BTreeMap;

use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::policy::{Goal, PolicyFramework};
use crate::report::{
    EffectReport, GoalRolledUp, Protection, RefusedReport, RollUp, WhyRefused, name_key, organisation_key,
};
use crate::sentence;
use crate::value::{Day, Id, Period};
use part::Part;

/// By what two reports are told apart: the organisation, and the plan it accounts for.
type Key = (String, String);

/// An overview that is being made, one report at a time.
///
/// ```
/// # use vernieuwend_verantwoorden::account::{Disclosure, account};
/// # use vernieuwend_verantwoorden::plan::{Organisation, Plan};
/// # use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework};
/// # use vernieuwend_verantwoorden::register::Tally;
/// # use vernieuwend_verantwoorden::report::{Audience, EffectReport};
/// # use vernieuwend_verantwoorden::rules::Check;
/// # use vernieuwend_verantwoorden::value::{Id, Period};
/// use vernieuwend_verantwoorden::report::RollUp;
///
/// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// # let mut framework = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
/// # framework.goals.push(Goal::new(Id::new("meedoen")?, "Ouderen doen mee"));
/// # let framework = framework.check()?;
/// # let made_on = "2026-03-02".parse()?;
/// # let report = |name: &str| -> Result<EffectReport, Box<dyn std::error::Error>> {
/// #     let plan = Plan::new(Id::new("plan-2025")?, Organisation::new(name), year).check_against(&framework)?;
/// #     let tally = Tally::new(&framework, &plan);
/// #     let account = account(&framework, &plan, &tally);
/// #     Ok(account.protect(&Disclosure::k5(), Audience::Commissioner, made_on)?.report)
/// # };
/// let mut rolling = RollUp::begin(&framework, year);
/// rolling.add(&report("Buurtkracht")?)?;
/// rolling.add(&report("Welzijn Oost")?)?;
/// // The same one again is refused, and the rest goes on.
/// assert!(rolling.add(&report("Buurtkracht")?).is_err());
///
/// let overview = rolling.finish("2026-05-01".parse()?);
/// assert_eq!((overview.reports.len(), overview.refused.len()), (2, 1));
/// assert_eq!(
///     overview.goals[0].statement.nl,
///     "Geen organisatie heeft een effect bij dit doel: niemand geeft er antwoord op."
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct RollingUp {
    /// The overview as far as the framework gives it.
    empty: RollUp,
    parts: BTreeMap<Key, Part>,
    refused: Vec<RefusedReport>,
    /// The reports in whose stead another of the same organisation was taken along.
    twice: Vec<(Key, RefusedReport)>,
}

impl RollUp {
    /// Begins an overview of the reports that answer this framework over this period.
    pub fn begin(framework: &PolicyFramework, period: Period) -> RollingUp {
        RollingUp {
            empty: finish::empty(framework, period),
            parts: BTreeMap::new(),
            refused: Vec::new(),
            twice: Vec::new(),
        }
    }
}

impl RollingUp {
    /// Takes a report along. The order of reports makes no difference to the overview.
    ///
    /// Of two reports of one organisation on one plan the later one is taken along, whichever comes first.
    ///
    /// # Errors
    /// When the report is confidential, answers another framework or another version of it, is about another period, or
    /// is not the latest of its organisation on its plan. It is named in the overview with the reason, and the others go
    /// on.
    pub fn add(&mut self, report: &EffectReport) -> Result<(), InvalidValue> {
        let reasons = self.in_the_way(report);
        if !reasons.is_empty() {
            let refusal = refusal(&reasons);
            self.refused.extend(reasons);
            return Err(refusal);
        }
        let key = (
            organisation_key(&report.organisation),
            report.sources.plan.to_string(),
        );
        let part = Part::of(report);
        let Some(held) = self.parts.get_mut(&key) else {
            self.parts.insert(key, part);
            return Ok(());
        };
        let is_later = part.rank() > held.rank();
        let dropped = if is_later {
            std::mem::replace(held, part)
        } else {
            part
        };
        let mut refused = dropped.refused();
        self.twice.push((key, refused.clone()));
        if is_later {
            return Ok(());
        }
        refused.instead = Some(held.line.made_on);
        Err(refusal(&[refused]))
    }

    /// Names a file that could not be read as a report, with what is wrong with it.
    pub fn unreadable(&mut self, file: impl Into<String>, because: Words) {
        self.refused.push(RefusedReport::unreadable(file, because));
    }

    /// How many reports are taken along as yet.
    pub fn reports(&self) -> usize {
        self.parts.len()
    }

    /// The overview, as it is on this day.
    pub fn finish(self, made_on: Day) -> RollUp {
        let mut refused = self.refused;
        refused.extend(self.twice.into_iter().map(|(key, mut refused)| {
            refused.instead = self.parts.get(&key).map(|kept| kept.line.made_on);
            refused
        }));
        refused.sort_unstable();
        finish::whole(self.empty, self.parts.into_values().collect(), refused, made_on)
    }

    /// Everything that stands in the way of a report, at once.
    fn in_the_way(&self, report: &EffectReport) -> Vec<RefusedReport> {
        let mut reasons = Vec::new();
        if report.audience.is_confidential() {
            let mut refused = RefusedReport::of(report, WhyRefused::Confidential);
            refused.audience = Some(report.audience);
            reasons.push(refused);
        } else if report.disclosure.protection == Protection::None {
            reasons.push(RefusedReport::of(report, WhyRefused::Unprotected));
        }
        if report.period != self.empty.period {
            let mut refused = RefusedReport::of(report, WhyRefused::OtherPeriod);
            refused.period = Some(report.period);
            reasons.push(refused);
        }
        if report.sources.policy_framework != self.empty.policy_framework {
            let mut refused = RefusedReport::of(report, WhyRefused::OtherFramework);
            refused.policy_framework = Some(report.sources.policy_framework.clone());
            reasons.push(refused);
        } else if let Some(goal) = self.unlike(report) {
            let mut refused = RefusedReport::of(report, WhyRefused::OtherVersion);
            refused.goal = Some(goal.clone());
            reasons.push(refused);
        }
        reasons
    }

    /// The first goal of a report that the framework does not have, or has in other words.
    fn unlike<'r>(&self, report: &'r EffectReport) -> Option<&'r Id<Goal>> {
        let same = |known: &GoalRolledUp, goal: &Id<Goal>, title: &str| {
            known.goal == *goal && name_key(&known.title) == name_key(title)
        };
        let mut goals = report.goals.iter();
        let other = goals.find(|goal| {
            let mut known = self.empty.goals.iter();
            !known.any(|known| same(known, &goal.goal, &goal.title))
        });
        other.map(|goal| &goal.goal)
    }
}

/// Everything that stands in the way, in one message.
fn refusal(reasons: &[RefusedReport]) -> InvalidValue {
    let joined = |of: fn(&RefusedReport) -> Words| {
        let words: Vec<Words> = reasons.iter().map(of).collect();
        let join = |say: fn(&Words) -> &str| words.iter().map(say).collect::<Vec<_>>().join("; ");
        Words::new(join(|words| &words.nl), join(|words| &words.en))
    };
    InvalidValue::new(joined(sentence::refused_report), joined(help))
}

/// What would be right.
fn help(refused: &RefusedReport) -> Words {
    let (nl, en) = match refused.reason {
        WhyRefused::Confidential | WhyRefused::Unprotected => (
            "vraag de organisatie om de rapportage voor de opdrachtgever",
            "ask the organisation for the report for the commissioner",
        ),
        WhyRefused::OtherFramework | WhyRefused::OtherVersion => (
            "maak van deze rapportages een overzicht naast hun eigen beleidskader",
            "make an overview of these reports beside their own policy framework",
        ),
        WhyRefused::OtherPeriod => (
            "maak per periode een overzicht",
            "make an overview for each period",
        ),
        WhyRefused::Twice => (
            "er hoeft niets te gebeuren als de laatste rapportage de juiste is",
            "nothing needs to be done if the latest report is the right one",
        ),
        WhyRefused::Unreadable => (
            "vraag de organisatie om het bestand opnieuw te maken",
            "ask the organisation to make the file again",
        ),
    };
    Words::new(nl, en)
}
