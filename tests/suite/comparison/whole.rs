//! The comparison as a whole: which reports go together, and that nothing of either is left out.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::compare::{NotComparable, Unlike, compare};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::{Organisation, Plan};
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{
    Audience, Comparison, ComparisonCaveat, EffectReport, Movement, Presence,
};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::{Id, Period};

use super::earlier::{self, read};
use super::given::{Case, compared, later};

fn refused(change: impl Fn(&mut Value)) -> NotComparable {
    let mut case = Case::new();
    change(&mut case.earlier);
    let (earlier, later) = (case.earlier.to_string(), case.later.to_string());
    compare(&read(&earlier), &read(&later)).unwrap_err()
}

#[test]
fn reports_that_do_not_go_together_are_refused_and_say_why() {
    for (change, message) in [
        (
            ("/organisation/kvk", json!("87654321")),
            "de rapportages zijn van verschillende organisaties: `Stichting Welzijn De Waterlijn` (KvK 87654321) en \
             `Stichting Welzijn De Waterlijn` (KvK 12345678)",
        ),
        (
            ("/commissioners/0", json!({"code": "GM0363", "name": "Amsterdam"})),
            "de rapportages zijn voor verschillende opdrachtgevers: `Amsterdam` en `Utrecht`",
        ),
        (
            ("/period", json!({"from": "2024-07-01", "through": "2025-06-30"})),
            "de perioden van de rapportages overlappen: `2024-07-01 – 2025-06-30` en `2025-01-01 – 2025-12-31`",
        ),
        (
            ("/period", json!({"from": "2026-01-01", "through": "2026-12-31"})),
            "de eerdere rapportage gaat over een latere tijd dan de latere",
        ),
        (
            ("/audience", json!("internal")),
            "de eerdere rapportage is vertrouwelijker dan de latere",
        ),
    ] {
        let (at, value) = change;
        let error = refused(|report| *report.pointer_mut(at).unwrap() = value.clone());
        assert_eq!(error.message().nl, message);
        assert_eq!(error.to_string(), error.message().en);
        assert!(!error.help().nl.is_empty() && !error.help().en.is_empty());
    }
}

#[test]
fn everything_that_stands_in_the_way_is_told_at_once() {
    let error = refused(|report| {
        report["organisation"] = json!({"name": "Stichting Elders"});
        report["period"] = json!({"from": "2025-03-01", "through": "2025-03-31"});
        report["audience"] = "auditor".into();
    });
    assert!(matches!(
        error.reasons(),
        [
            Unlike::OtherOrganisation { .. },
            Unlike::PeriodsOverlap { .. },
            Unlike::MoreConfidential
        ]
    ));
    assert_eq!(error.message().en.matches("; ").count(), 2);
}

#[test]
fn an_organisation_without_a_number_is_known_by_its_name() {
    let mut case = Case::new();
    case.earlier["organisation"] = json!({"name": " stichting welzijn  De Waterlijn"});
    case.compared();
}

/// Property 5.
#[test]
fn every_goal_effect_and_activity_of_either_report_has_its_line_once() {
    let compared = compared().year_on_year;
    let ids = |report: &EffectReport| -> BTreeSet<String> {
        let goals = report.goals.iter().flat_map(|goal| &goal.effects);
        let effects = goals
            .chain(&report.effects_outside_goals)
            .chain(&report.emergent_effects);
        effects.map(|effect| effect.effect.to_string()).collect()
    };
    let (before, after) = (ids(&earlier::report()), ids(later()));
    let lines: Vec<String> = compared.effects.iter().map(|it| it.effect.to_string()).collect();
    let once: BTreeSet<String> = lines.iter().cloned().collect();
    assert_eq!(lines.len(), once.len());
    assert_eq!(once, before.union(&after).cloned().collect());
    for effect in &compared.effects {
        let id = effect.effect.to_string();
        let presence = match (before.contains(&id), after.contains(&id)) {
            (true, true) => Presence::Both,
            (false, _) => Presence::New,
            (_, false) => Presence::Gone,
        };
        assert_eq!(effect.presence, presence, "{id}");
    }
    assert!(compared.effects.iter().any(|it| it.presence == Presence::New));
    assert!(compared.effects.iter().any(|it| it.presence == Presence::Gone));
    let activities: BTreeSet<_> = compared
        .activities
        .iter()
        .map(|it| it.activity.as_str())
        .collect();
    assert!(activities.contains("digicafe") && activities.contains("jongerenavond"));
    assert_eq!(activities.len(), compared.activities.len());
    assert_eq!(compared.goals.len(), later().goals.len());
}

#[test]
fn the_shipped_two_show_what_moved_what_did_not_and_what_cannot_be_told() {
    let compared = compared().year_on_year;
    let of = |id: &str| {
        compared
            .effects
            .iter()
            .find(|it| it.effect.as_str() == id)
            .unwrap()
    };
    assert_eq!(of("sociaal-leven").movement, Movement::Better);
    assert_eq!(of("minder-eenzaam").movement, Movement::Worse);
    assert_eq!(of("hoger-op-ladder").movement, Movement::NoClearDifference);
    assert_eq!(of("mantelzorgers-beter").movement, Movement::CannotBeTold);
    assert_eq!(of("overzicht-geldzaken").movement, Movement::CannotBeTold);
    assert_eq!(of("zelf-online").movement, Movement::Gone);
    assert_eq!(of("jongeren-gehoord").movement, Movement::New);
    assert_eq!(compared.decisions.len(), 5);
    let stopped = compared
        .decisions
        .iter()
        .find(|it| it.effect.as_str() == "zelf-online")
        .unwrap();
    assert_eq!((stopped.presence, stopped.outcome), (Presence::Gone, None));
    assert_eq!(compared.caveats, [ComparisonCaveat::SeparateGroups]);
    assert!(
        compared.statement.nl.contains(
            "bij 1 is de uitkomst gunstiger dan eerder, bij 1 is de uitkomst minder gunstig dan eerder"
        ),
        "{}",
        compared.statement.nl
    );
}

#[test]
fn what_must_be_kept_in_mind_is_said() {
    let mut case = Case::new();
    case.earlier["period"] = json!({"from": "2024-01-01", "through": "2024-06-30"});
    case.earlier["sources"]["policyFramework"] = "ander-kader".into();
    case.earlier["disclosure"]["threshold"] = 10.into();
    case.earlier["audience"] = "public".into();
    assert_eq!(
        case.compared().year_on_year.caveats,
        [
            ComparisonCaveat::SeparateGroups,
            ComparisonCaveat::PeriodsDifferInLength,
            ComparisonCaveat::PeriodsApart,
            ComparisonCaveat::OtherPolicyFramework,
            ComparisonCaveat::ProtectedOtherwise,
            ComparisonCaveat::OtherAudience,
        ]
    );
}

#[test]
fn a_comparison_is_read_back_as_it_was_written_and_is_valid() {
    let text = format::write(&compared()).unwrap();
    let again = format::read::<Comparison>(&text).unwrap().into_document();
    assert_eq!(again, compared());
    assert_eq!(format::write(&again).unwrap(), text);
    let schema = crate::given::validator("comparison");
    assert!(schema.is_valid(&serde_json::from_str(&text).unwrap()));
    // Every line with its words, and every reason, in both languages.
    for effect in &again.year_on_year.effects {
        assert!(!effect.statement.nl.is_empty() && !effect.statement.en.is_empty());
        assert_eq!(
            effect.statement,
            vernieuwend_verantwoorden::sentence::effect_compared(effect)
        );
    }
}

/// A plan of a year with one effect.
fn plan(year: u16) -> (Period, Plan) {
    let day = |rest: &str| format!("{year}-{rest}").parse().unwrap();
    let period = Period::new(day("01-01"), day("12-31"));
    let id = Id::new(&format!("plan-{year}")).unwrap();
    (
        period,
        Plan::new(id, Organisation::new("Stichting Buurtkracht"), period),
    )
}

/// The report of a year without records, made with an earlier one.
fn made(
    year: u16,
    earlier: Option<&EffectReport>,
    audience: Audience,
) -> Result<EffectReport, Box<dyn std::error::Error>> {
    let (period, plan) = plan(year);
    let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", period).check()?;
    let plan = plan.check_against(&policy)?;
    let tally = Tally::new(&policy, &plan);
    let mut account = account(&policy, &plan, &tally);
    if let Some(earlier) = earlier {
        account = account.with_earlier_report(earlier)?;
    }
    let made_on = format!("{}-03-01", year + 1).parse()?;
    Ok(match audience {
        Audience::Internal => account.internal(made_on),
        Audience::Auditor => account.auditor(made_on),
        _ => account.protect(&Disclosure::k5(), audience, made_on)?.report,
    })
}

#[test]
fn an_earlier_report_that_the_audience_may_not_see_goes_into_none() {
    let internal = made(2024, None, Audience::Internal).unwrap();
    for audience in [Audience::Commissioner, Audience::Public] {
        let error = made(2025, Some(&internal), audience).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the earlier report is more confidential than the later one"
        );
    }
    let inside = made(2025, Some(&internal), Audience::Internal).unwrap();
    assert!(inside.comparison.is_some());
    let public = made(2024, None, Audience::Public).unwrap();
    let report = made(2025, Some(&public), Audience::Commissioner).unwrap();
    assert_eq!(
        report.comparison.unwrap().caveats,
        [ComparisonCaveat::SeparateGroups, ComparisonCaveat::OtherAudience]
    );
}

#[test]
fn an_earlier_report_of_another_time_is_refused_before_anything_is_made() {
    let same_year = made(2025, None, Audience::Internal).unwrap();
    let error = made(2025, Some(&same_year), Audience::Internal).unwrap_err();
    assert!(error.to_string().contains("overlap"), "{error}");
}
