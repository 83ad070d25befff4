//! Sums of money: what is known is added, and what is missing is named.

use serde_json::json;
use vernieuwend_verantwoorden::report::CostsSource;
use vernieuwend_verantwoorden::value::{Euro, Figure, Id};

use super::given::{changed, four, rolled_up};

fn euro(text: &str) -> Figure<Euro> {
    Figure::Known(text.parse().unwrap())
}

/// Property 3: one organisation does not know the costs of one activity.
#[test]
fn a_total_with_a_missing_part_is_at_least_so_much_and_says_whose_is_missing() {
    let overview = rolled_up(four());
    let costs = &overview.costs;
    // 35400 + 11800, 15400 + 35950, 36900 and 41250 + 19100; the summer camp is not paid for by the municipality.
    assert_eq!(costs.realised.amount, euro("195800.00"));
    let missing: Vec<&str> = costs.realised.missing.iter().map(Id::as_str).collect();
    assert_eq!(missing, ["tuinbuurt-plan-2025"]);
    assert_eq!(costs.planned.amount, euro("233500.00"));
    assert!(costs.planned.missing.is_empty());
    assert_eq!(
        costs.statement.nl,
        "De activiteiten die de gemeente betaalt kostten samen minstens € 195.800,00: van Ouderenwelzijn Tuinbuurt zijn \
         niet alle kosten bekend. Begroot was € 233.500,00."
    );
    let line = overview
        .reports
        .iter()
        .find(|line| line.plan.as_str() == "tuinbuurt-plan-2025")
        .unwrap();
    assert_eq!(line.costs.realised.missing[0].as_str(), "middag");
}

#[test]
fn where_everything_is_known_the_sum_is_whole() {
    let overview = rolled_up(
        four()
            .iter()
            .filter(|report| report.id.as_str() != "tuinbuurt-plan-2025"),
    );
    assert_eq!(overview.costs.realised.amount, euro("158900.00"));
    assert!(overview.costs.realised.missing.is_empty());
    assert!(
        overview
            .costs
            .statement
            .en
            .starts_with("The activities that the municipality pays for cost €158,900.00 together."),
        "{}",
        overview.costs.statement.en
    );
}

#[test]
fn the_financial_report_gives_the_total_that_the_activities_lack() {
    let report = changed(&four()[2], |value| {
        value["financialReport"] =
            json!({"reference": "Jaarrekening 2025", "costs": "64200.00", "income": "0.00"});
    });
    let overview = rolled_up([&report]);
    let costs = &overview.reports[0].costs.realised;
    assert_eq!(
        (costs.amount, costs.source),
        (euro("64200.00"), CostsSource::FinancialReport)
    );
    assert!(overview.costs.realised.missing.is_empty());
}

#[test]
fn where_nothing_is_known_nothing_is_computed() {
    let report = changed(&four()[0], |value| {
        for activity in value["activities"].as_array_mut().unwrap() {
            activity["realised"]["costs"] = "unknown".into();
        }
    });
    let overview = rolled_up([&report]);
    assert_eq!(overview.costs.realised.amount, Figure::NotComputable);
    assert_eq!(overview.costs.realised.missing.len(), 1);
    assert!(overview.costs.statement.nl.contains("is niet te berekenen"));
}

/// An activity that serves several goals counts under each, and it is said that goals do not add up.
#[test]
fn costs_of_goals_say_that_they_do_not_add_up() {
    let overview = rolled_up(four());
    let goal = |id: &str| {
        overview
            .goals
            .iter()
            .find(|goal| goal.goal.as_str() == id)
            .unwrap()
    };
    let (care, strength) = (goal("mantelzorg"), goal("eigen-kracht"));
    let amount =
        |goal: &vernieuwend_verantwoorden::report::GoalRolledUp| goal.costs.as_ref().unwrap().realised.amount;
    assert_eq!(
        (amount(care), amount(strength)),
        (euro("51350.00"), euro("15400.00"))
    );
    for goal in [care, strength] {
        let told = &goal.costs.as_ref().unwrap().statement.nl;
        assert!(
            told.ends_with("tel de kosten van doelen dus niet bij elkaar op."),
            "{told}"
        );
    }
    assert!(goal("buurt-aan-zet").costs.is_none());
}

#[test]
fn a_financial_report_below_what_is_known_replaces_nothing() {
    let report = changed(&four()[0], |value| {
        let activities = value["activities"].as_array_mut().unwrap();
        let mut unknown = activities[0].clone();
        unknown["activity"] = "nieuw".into();
        unknown["realised"]["costs"] = "unknown".into();
        activities.push(unknown);
        value["financialReport"] =
            json!({"reference": "Jaarrekening 2025", "costs": "100.00", "income": "0.00"});
    });
    let costs = &rolled_up([&report]).reports[0].costs.realised;
    assert_eq!(costs.source, CostsSource::Activities);
    assert_eq!(costs.missing.len(), 1);
}
