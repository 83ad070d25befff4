//! The shipped overview, as it is made and checked.

use std::fs;

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::evidence::Standing;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::report::{EffectReport, Outcome, RollUp};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::sentence::roll_up_sentences;
use vernieuwend_verantwoorden::value::Period;
use vernieuwend_verantwoorden::value::document::Document;

use super::given::{FOLDERS, day, five, four, path, policy, read, rolled_up, text};
use crate::given::{root, valid};

/// Holds a shipped document against what is made today, or writes it when asked.
#[track_caller]
fn is_shipped(name: &str, made: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::write(path(name), made).unwrap();
    }
    assert!(
        text(name) == made,
        "{name} is not what is made today: run with BLESS=1"
    );
}

#[test]
fn the_shipped_documents_are_those_that_are_made() {
    fn canonical<T: Document>(name: &str) {
        is_shipped(name, &format::write(&read::<T>(name)).unwrap());
    }
    for (folder, report) in FOLDERS.iter().zip(four()) {
        canonical::<Plan>(&format!("{folder}/plan.json"));
        canonical::<Narrative>(&format!("{folder}/narrative.json"));
        is_shipped(
            &format!("{folder}/effect-report.json"),
            &format::write(report).unwrap(),
        );
    }
    is_shipped("roll-up.json", &format::write(&rolled_up(four())).unwrap());
}

/// The valid overview of the rules is that of the valid report.
#[test]
fn the_valid_overview_is_made_from_the_valid_report() {
    let (policy, report): (PolicyFramework, EffectReport) =
        (valid("policy-framework"), valid("effect-report"));
    let mut rolling = RollUp::begin(&policy, report.period);
    rolling.add(&report).unwrap();
    let made = format::write(&rolling.finish(day())).unwrap();
    let path = root().join("tests/fixtures/rules/valid/roll-up.json");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &made).unwrap();
    }
    assert!(
        fs::read_to_string(path).unwrap() == made,
        "the valid overview is not what is made today: run with BLESS=1"
    );
}

#[test]
fn nothing_is_off_in_the_plans_or_in_the_overview() {
    let policy = policy();
    for folder in FOLDERS {
        let plan = read::<Plan>(&format!("{folder}/plan.json"));
        let findings = plan.findings(&policy);
        assert!(
            !findings.has_errors(),
            "{folder}: {}",
            findings.text(Language::Nl)
        );
    }
    for overview in [rolled_up(four()), rolled_up(&five()), rolled_up([])] {
        let findings = overview.findings(());
        assert!(findings.is_empty(), "{}", findings.text(Language::Nl));
    }
}

/// Property 6.
#[test]
fn each_sentence_can_be_made_again() {
    let overview = rolled_up(&five());
    let sentences = roll_up_sentences(&overview);
    assert!(sentences.len() > 15, "{}", sentences.len());
    for sentence in &sentences {
        assert!(sentence.answers_to_its_figures(), "{}", sentence.pointer);
    }
    // A sentence that says more is found.
    let mut wrong = overview.clone();
    wrong.goals[1]
        .statement
        .nl
        .push_str(" De eenzaamheid is gehalveerd.");
    let found = wrong.findings(());
    let found: Vec<&str> = found.iter().map(|it| it.pointer.as_str()).collect();
    assert_eq!(found, ["/goals/1/statement/nl"]);
}

#[test]
fn each_goal_says_who_answers_it_and_how_it_went() {
    let overview = rolled_up(four());
    let goal = |id: &str| {
        overview
            .goals
            .iter()
            .find(|goal| goal.goal.as_str() == id)
            .unwrap()
    };
    let meedoen = goal("meedoen");
    let by: Vec<&str> = meedoen.answers.iter().map(|it| it.by.as_str()).collect();
    assert_eq!(by, ["tuinbuurt-plan-2025", "havenstrook-plan-2025"]);
    let went: Vec<Outcome> = meedoen
        .answers
        .iter()
        .flat_map(|it| &it.effects)
        .map(|effect| effect.outcome)
        .collect();
    assert_eq!(went, [Outcome::Worse, Outcome::Better]);
    assert_eq!(
        meedoen.statement.nl,
        "2 organisaties hebben een effect bij dit doel. Bij 1 ging het beter en bij 1 ging het slechter. Er is met \
         verschillende meetinstrumenten gemeten; die uitkomsten zijn niet tegen elkaar af te zetten."
    );
    assert_eq!(
        goal("vrijwillige-inzet").best_standing(),
        Some(Standing::CountedOnly)
    );
    assert_eq!(goal("thuis-in-de-buurt").best_standing(), Some(Standing::Told));
    assert_eq!(
        goal("buurt-aan-zet").statement.nl,
        "Geen organisatie heeft een effect bij dit doel: niemand geeft er antwoord op."
    );
    assert_eq!(
        goal("samenleven").statement.en,
        "No organisation has an effect for this goal itself; a goal below it is answered."
    );
    assert_eq!(
        overview.statement.nl,
        "Dit overzicht legt 4 effectrapportages over 2025 naast elkaar, van 4 organisaties. Er zijn 9 doelen: 2 met een \
         meting, 2 waarover alleen is verteld, 1 waarbij alleen is geteld wie er kwam, 1 alleen beantwoord via een doel \
         eronder en 3 zonder antwoord. Aantal doelen waarbij het volgens minstens één organisatie beter ging: 1; slechter \
         ging: 1. Geen enkele organisatie geeft antwoord op ‘Wij bewoners bepalen zelf wat onze buurt nodig \
         heeft’, ‘Inwoners zonder betaald werk zetten een stap naar meedoen’ en ‘Vragen om hulp komen vroeg in beeld’."
    );
}

#[test]
fn needs_of_several_organisations_come_together_where_the_theme_is_the_same() {
    let overview = rolled_up(&five());
    let first = &overview.themes[0];
    assert_eq!(first.theme.as_deref(), Some("Een plek voor jongeren in de avond"));
    let by: Vec<&str> = first.needs.iter().map(|need| need.by.as_str()).collect();
    assert_eq!(
        by,
        ["havenstrook-plan-2025", "kade-plan-2025", "waterlijn-plan-2025"]
    );
    assert_eq!(first.signals.len(), 2);
    let last = overview.themes.last().unwrap();
    assert_eq!((last.theme.as_deref(), last.needs.len()), (None, 0));
    assert_eq!(last.signals[0].signal.as_str(), "buurthuis-dicht");
}

#[test]
fn a_goal_that_does_not_hold_in_the_period_does_not_stand_in_the_overview() {
    let mut policy = policy().document().clone();
    policy.goals[3].valid = Some(Period::new(
        "2026-01-01".parse().unwrap(),
        "2027-12-31".parse().unwrap(),
    ));
    let overview = RollUp::begin(&policy, super::given::year()).finish(day());
    assert_eq!(overview.goals.len() + 1, policy.goals.len());
    assert_eq!(
        overview.statement.nl,
        "Er is geen rapportage over 2025 meegenomen."
    );
}
