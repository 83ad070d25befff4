//! Two effect reports of one organisation side by side: what moved, what did not, and where the uncertainty does not
//! allow to tell; and the reports of many organisations in one overview ([`RollingUp`]).
//!
//! Nothing is read but the two reports, so a comparison is as safe to show as they are: it holds no number of people
//! that neither of them prints, and differences of what both print only. What is a range there stays one, and what is
//! hidden stays hidden.
//!
//! What is compared must be the same: effect, group, instrument and its version, scale, direction, unit, question. Where
//! one of these differs the figures stand beside each other, and it is said why they are not held against each other.

mod activities;
mod decisions;
mod effects;
mod goals;
mod judge;
mod measures;
mod reach;
mod roll_up;
mod unlike;

pub use roll_up::RollingUp;
pub(crate) use unlike::{Header, fits};
pub use unlike::{NotComparable, Unlike};

use crate::report::{Comparison, ComparisonCaveat, EffectReport, ReportCompared, YearOnYear};
use crate::sentence;
use crate::value::Id;

/// Periods that differ by more days than this are not equally long: months and leap years do not count.
const DAYS_OF_DIFFERENCE: i64 = 7;

/// Lays an earlier report of an organisation beside a later one.
///
/// Both may come from anywhere, also read back from JSON. The comparison is for the audience of the later report, so the
/// earlier one must be a report that this audience may see.
///
/// # Errors
/// When the reports are not of one organisation and commissioner, their periods overlap or stand the wrong way round,
/// or the earlier one is more confidential than the later; everything that is wrong is told at once.
///
/// ```
/// # use vernieuwend_verantwoorden::account::account;
/// # use vernieuwend_verantwoorden::plan::{Effect, Organisation, Plan};
/// # use vernieuwend_verantwoorden::policy::PolicyFramework;
/// # use vernieuwend_verantwoorden::register::Tally;
/// # use vernieuwend_verantwoorden::report::EffectReport;
/// # use vernieuwend_verantwoorden::rules::Check;
/// # use vernieuwend_verantwoorden::value::{Id, Period};
/// use vernieuwend_verantwoorden::compare::compare;
/// use vernieuwend_verantwoorden::report::Movement;
///
/// # fn report(year: u16) -> Result<EffectReport, Box<dyn std::error::Error>> {
/// #     let period = Period::new(format!("{year}-01-01").parse()?, format!("{year}-12-31").parse()?);
/// #     let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", period).check()?;
/// #     let mut plan = Plan::new(Id::new(&format!("plan-{year}"))?, Organisation::new("Buurtkracht"), period);
/// #     plan.effects.push(Effect::new(Id::new("minder-eenzaam")?, "Ouderen zijn minder eenzaam"));
/// #     let plan = plan.check_against(&policy)?;
/// #     Ok(account(&policy, &plan, &Tally::new(&policy, &plan)).internal(format!("{year}-12-31").parse()?))
/// # }
/// let (earlier, later) = (report(2024)?, report(2025)?);
/// let comparison = compare(&earlier, &later)?;
/// assert_eq!(comparison.year_on_year.effects[0].movement, Movement::CannotBeTold);
///
/// let swapped = compare(&later, &earlier).unwrap_err();
/// assert_eq!(swapped.to_string(), "the earlier report is about a later time than the later one");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "vergelijken")]
pub fn compare(earlier: &EffectReport, later: &EffectReport) -> Result<Comparison, NotComparable> {
    let year_on_year = year_on_year(earlier, later)?;
    let id = Id::new(&format!("{}-{}", earlier.id, later.id)).unwrap_or_else(|_| later.id.renamed());
    Ok(Comparison::new(id, later, year_on_year))
}

/// The comparison by itself, as it stands in a report.
///
/// # Errors
/// As [`compare`].
pub fn year_on_year(earlier: &EffectReport, later: &EffectReport) -> Result<YearOnYear, NotComparable> {
    unlike::check(earlier, later)?;
    Ok(side_by_side(earlier, later))
}

/// The comparison of reports that were found to belong together.
pub(crate) fn side_by_side(earlier: &EffectReport, later: &EffectReport) -> YearOnYear {
    let effects = effects::effects(earlier, later);
    let mut compared = YearOnYear {
        earlier: ReportCompared::of(earlier),
        later: ReportCompared::of(later),
        statement: crate::language::Words::default(),
        caveats: caveats(earlier, later),
        goals: goals::goals(earlier, later),
        decisions: decisions::decisions(earlier, later, &effects),
        effects,
        reach: reach::reach(earlier, later),
        groups: reach::groups(earlier, later),
        activities: activities::activities(earlier, later),
    };
    compared.statement = sentence::reports_compared(&compared);
    compared
}

fn caveats(earlier: &EffectReport, later: &EffectReport) -> Vec<ComparisonCaveat> {
    let (then, now) = (earlier.period, later.period);
    let protection = |report: &EffectReport| {
        let disclosure = &report.disclosure;
        (disclosure.protection, disclosure.threshold, disclosure.rounded_to)
    };
    let holds = [
        (ComparisonCaveat::SeparateGroups, true),
        (
            ComparisonCaveat::PeriodsDifferInLength,
            then.days().abs_diff(now.days()) > DAYS_OF_DIFFERENCE.unsigned_abs(),
        ),
        (
            ComparisonCaveat::PeriodsApart,
            now.from.days_since(then.through) > 1,
        ),
        (
            ComparisonCaveat::OtherPolicyFramework,
            earlier.sources.policy_framework != later.sources.policy_framework,
        ),
        (
            ComparisonCaveat::ProtectedOtherwise,
            protection(earlier) != protection(later),
        ),
        (
            ComparisonCaveat::OtherAudience,
            earlier.audience != later.audience,
        ),
    ];
    let held = holds.into_iter().filter(|(_, holds)| *holds);
    held.map(|(caveat, _)| caveat).collect()
}

/// Whether numbers of people are rounded in one of the reports, so that their difference is not that of the people.
fn rounded(earlier: &EffectReport, later: &EffectReport) -> bool {
    [earlier, later]
        .iter()
        .any(|report| report.disclosure.rounded_to.is_some())
}
