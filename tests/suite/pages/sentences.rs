//! The sentences of the shipped report, as Dutch and English have them.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::evidence::Label;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::Outcome;
use vernieuwend_verantwoorden::rules::{Check as _, ReportContext};
use vernieuwend_verantwoorden::sentence;

use super::given::shipped;

/// The statement about an effect.
fn of(effect: &str) -> &'static vernieuwend_verantwoorden::Words {
    let mut effects = shipped().goals.iter().flat_map(|goal| &goal.effects);
    &effects.find(|it| it.effect.as_str() == effect).unwrap().statement
}

/// The answer to a goal.
fn answer(goal: &str) -> &'static str {
    let found = shipped().goals.iter().find(|it| it.goal.as_str() == goal);
    &found.unwrap().answer.nl
}

#[test]
fn an_answer_says_how_it_went_with_pursued_and_realised() {
    let answer = answer("vrijwillige-inzet");
    assert!(
        answer.contains("waarvan 1 beoogd: 1 keer ongunstig, niet zeker; 1 keer gemeten."),
        "{answer}"
    );
    assert!(
        answer.contains("Nagestreefd was 15, de uitkomst is 16"),
        "{answer}"
    );
}

#[test]
fn a_difference_that_is_lost_in_rounding_is_hardly_one() {
    let said = of("tevreden-met-leven");
    assert!(
        said.nl
            .contains("is nauwelijks verschil gemeten (gemiddeld 0,1 punt; 6,5 bij de start en na afloop)")
    );
    assert!(
        said.en
            .contains("hardly any difference was measured (0.1 points on average; 6.5 at the start")
    );
}

#[test]
fn a_change_against_what_was_pursued_went_the_other_way() {
    let said = of("mantelzorgers-beter");
    assert!(said.nl.contains(
        "Nagestreefd was 8 punten, de uitkomst is −6,7 punt: de verandering ging de andere kant op."
    ));
    assert!(
        said.en
            .contains("the outcome is −6.7 points: the change went the other way.")
    );
    assert!(
        said.nl
            .contains("pas vooruit- of achteruitgegaan bij 10 punten verschil")
    );
}

#[test]
fn people_are_counted_in_the_order_of_speech_and_shares_in_per_cents() {
    assert!(of("hoger-op-ladder").nl.contains("19 gingen vooruit, 22 niet."));
    assert!(
        of("hoger-op-ladder")
            .en
            .contains("Of them 19 moved to a better level, 22 did not.")
    );
    assert!(
        of("jongeren-gehoord")
            .nl
            .contains("Het streven was dat 60% het ermee eens is;")
    );
    assert!(of("buren-kennen-elkaar").nl.starts_with(
        "Het aandeel van de inwoners van 18 jaar en ouder was 48% (2023) en 51% (2025) (hoger is beter): geen duidelijk \
         verschil."
    ));
    let groups = &shipped().specific_groups.statement.nl;
    assert!(
        groups.contains("30 tot 35") && groups.contains("1 januari 2025"),
        "{groups}"
    );
    // An area by its title, thousands apart, per cents against the number.
    assert!(groups.contains("in De Waterlijn: 9% van 1.240 ("), "{groups}");
    assert!(!groups.contains("waterlijn:"), "{groups}");
}

#[test]
fn an_amended_plan_is_not_by_itself_supply_that_followed_demand() {
    assert!(!shipped().demand.statement.nl.contains("bewoog"));
    let mut links = shipped().goals.iter().flat_map(|goal| &goal.effects);
    let first = links.next().unwrap().contribution.as_ref().unwrap();
    assert!(
        first.statement.nl.starts_with("Volgens het plan "),
        "{}",
        first.statement.nl
    );
    assert!(!first.statement.nl.starts_with("Volgens het plan:"));
}

#[test]
fn a_summary_counts_one_in_the_singular_and_hides_no_worsening() {
    let mut report = shipped().clone();
    report.findings.errors = 1;
    let summary = render::summary(&report, Language::Nl);
    assert!(summary.contains("Bevindingen: 1 fout, "), "{summary}");
    assert!(summary.contains("2 keer ongunstig, niet zeker"));
}

#[test]
fn a_target_in_per_cents_says_so() {
    let said = of("buren-kennen-elkaar");
    assert!(
        said.nl.contains("Nagestreefd was 52%, de uitkomst is 51%: "),
        "{}",
        said.nl
    );
    assert!(
        said.en.contains("Pursued was 52%, the outcome is 51%: "),
        "{}",
        said.en
    );
}

#[test]
fn a_ladder_of_which_parts_are_joined_has_its_outcome() {
    let said = of("hoger-op-ladder");
    assert!(
        said.nl
            .contains("Nagestreefd was 35% vooruit, de uitkomst is 46% vooruit: "),
        "{}",
        said.nl
    );
}

#[test]
fn who_was_not_measured_again_stood_better_or_worse() {
    let goal = shipped()
        .goals
        .iter()
        .find(|it| it.goal.as_str() == "samenleven")
        .unwrap();
    let mut effect = goal.effects[0].clone();
    for (label, nl, en) in [
        (
            Label::BaselineBetter,
            "Wie niet opnieuw is gemeten, stond er bij de start beter voor dan wie dat wel is.",
            "Those who were not measured again stood better at the start than those who were.",
        ),
        (
            Label::BaselineWorse,
            "Wie niet opnieuw is gemeten, stond er bij de start slechter voor dan wie dat wel is.",
            "Those who were not measured again stood worse at the start than those who were.",
        ),
    ] {
        effect.labels = vec![label];
        let said = sentence::statement(&effect);
        assert!(said.nl.contains(nl) && said.en.contains(en), "{}", said.nl);
    }
}

#[test]
fn the_glance_says_how_it_went_and_a_worsening_hides_nowhere() {
    let report = shipped();
    let went = report.glance.effects.unwrap();
    let worse = report
        .each_effect()
        .into_iter()
        .filter(|effect| Outcome::of(effect) == Outcome::LeansWorse)
        .count() as u64;
    assert!(worse >= 2 && went.leans_worse == worse, "{worse} {went:?}");
    let all: u64 = Outcome::ALL.into_iter().map(|outcome| went.of(outcome)).sum();
    assert_eq!(all, report.each_effect().len() as u64);
    // Who counts otherwise is found.
    let mut other = report.clone();
    let mut hidden = went;
    (hidden.leans_worse, hidden.measured) = (0, went.measured + went.leans_worse);
    other.glance.effects = Some(hidden);
    let findings = other.findings(ReportContext::default());
    let found: Vec<&str> = findings
        .with_code("standings-disagree")
        .map(|finding| finding.pointer.as_str())
        .collect();
    assert_eq!(found, ["/glance/effects"]);
}
