//! Values that a source publishes: with and without the number of answers behind them, of a sample and of everybody.

use serde_json::{Value, json};
use vernieuwend_verantwoorden::evidence::Standing;
use vernieuwend_verantwoorden::plan::Design;
use vernieuwend_verantwoorden::report::{EffectAnswer, Observed, Outcome, RestsOn};

use crate::observed::Case;

fn case(unit: &str, better: &str, before: Value, after: Value) -> Case {
    let mut case = Case::new(Value::Null);
    case.narrative = json!({"aggregates": [{
        "effect": "effect", "unit": unit, "measures": "state", "better": better, "before": before, "after": after
    }]});
    case
}

fn ratio(part: u64, whole: u64, year: &str) -> Value {
    json!({
        "ratio": {"numerator": part, "denominator": whole}, "on": format!("{year}-10-01"),
        "source": format!("Buurtpeiling {year}")
    })
}

fn value(number: f64, year: &str) -> Value {
    json!({"value": number, "on": format!("{year}-10-01"), "source": format!("Buurtpeiling {year}")})
}

fn figures(effect: &EffectAnswer) -> Value {
    serde_json::to_value(effect.observed.as_ref().unwrap()).unwrap()["figures"].clone()
}

#[test]
fn two_samples_that_hardly_differ_show_no_rise() {
    let case = case(
        "% van de inwoners",
        "higher",
        ratio(298, 621, "2023"),
        ratio(305, 598, "2025"),
    );
    let effect = case.effect();
    assert_eq!(figures(&effect)["restsOn"], "samples");
    assert_eq!(figures(&effect)["change"], json!(3));
    assert_eq!(figures(&effect)["interval"], json!([-2.6, 8.6]));
    assert_eq!(effect.standing, Standing::Measured);
    assert_eq!(Outcome::of(&effect), Outcome::NoClearChange);
    assert_eq!(
        effect.statement.nl,
        "Het aandeel van de inwoners was 48% (2023) en 51% (2025) (hoger is beter): geen duidelijk verschil. De \
         onzekerheid van het verschil loopt van −2,6 tot 8,6 procentpunt (95%-interval; 298 van 621 en 305 van 598). Dit \
         gaat niet steeds over dezelfde mensen; waardoor het komt, is hieruit niet af te leiden. Bron: [Buurtpeiling \
         2023], [Buurtpeiling 2025]."
    );
    assert_eq!(
        effect.statement.en,
        "The share (van de inwoners) was 48% (2023) and 51% (2025) (higher is better): no clear difference. The \
         uncertainty of the difference runs from −2.6 to 8.6 percentage points (95% interval; 298 of 621 and 305 of 598). \
         This is not always about the same people; what caused it can't be told from this. Source: [Buurtpeiling 2023], \
         [Buurtpeiling 2025]."
    );
    let answer = &case.report().goals[0].answer;
    assert!(
        answer.nl.contains("1 beoogd effect: geen duidelijk verschil"),
        "{}",
        answer.nl
    );
}

#[test]
fn two_samples_that_differ_beyond_chance_are_said_to() {
    let with = |before, after| {
        let effect = case(
            "%",
            "lower",
            ratio(before, 600, "2023"),
            ratio(after, 600, "2025"),
        )
        .effect();
        (Outcome::of(&effect), effect.statement.nl)
    };
    let (outcome, told) = with(240, 312);
    assert_eq!(outcome, Outcome::Worse);
    assert!(
        told.starts_with(
            "Het aandeel ging van 40% (2023) naar 52% (2025) (lager is beter). Dat is een duidelijk verschil; de \
             onzekerheid ervan loopt van 6,3 tot 17,6 procentpunt (95%-interval; 240 van 600 en 312 van 600)."
        ),
        "{told}"
    );
    let (outcome, told) = with(312, 240);
    assert_eq!(outcome, Outcome::Better);
    assert!(told.contains("loopt van −17,6 tot −6,3 procentpunt"), "{told}");
    // A part and a whole may come in equal numbers: then there is no difference, with its uncertainty.
    let (outcome, told) = with(240, 240);
    assert_eq!(outcome, Outcome::NoClearChange);
    assert!(told.contains("was 40% (2023) en 40% (2025) (lager is beter): geen duidelijk verschil."));
}

#[test]
fn a_share_without_its_number_is_told_by_its_source_and_gets_no_interval() {
    let case = case(
        "% van de mantelzorgers",
        "lower",
        value(16.0, "2023"),
        value(11.0, "2025"),
    );
    let effect = case.effect();
    assert_eq!(
        (effect.standing, effect.design),
        (Standing::Told, Design::Described)
    );
    let Some(Observed::Aggregate(it)) = &effect.observed else {
        panic!("{:?}", effect.observed);
    };
    assert_eq!((it.rests_on, it.interval), (Some(RestsOn::NumberUnknown), None));
    assert_eq!(
        effect.statement.nl,
        "Volgens [Buurtpeiling 2023] was het aandeel van de mantelzorgers 16% (2023) en volgens [Buurtpeiling 2025] 11% \
         (2025) (lager is beter). Op hoeveel antwoorden dat rust, is niet bekend (n onbekend); of er een verschil is, is \
         daarom niet te zeggen. Dit gaat niet steeds over dezelfde mensen; waardoor het komt, is hieruit niet af te \
         leiden."
    );
    assert!(effect.statement.en.starts_with(
        "According to [Buurtpeiling 2023] the share (van de mantelzorgers) was 16% (2023) and according to [Buurtpeiling \
         2025] 11% (2025) (lower is better). How many answers that rests on is not known (n unknown), so whether there is \
         a difference can't be told."
    ));
    let codes = |report: &vernieuwend_verantwoorden::report::EffectReport| {
        let list = report.findings.list.iter();
        list.filter(|it| it.code == "value-without-number").count()
    };
    assert_eq!(codes(&case.report()), 2);
}

#[test]
fn a_count_of_everybody_is_no_sample() {
    let mut case = case(
        "% van de cliënten",
        "higher",
        value(40.0, "2023"),
        value(46.0, "2025"),
    );
    case.narrative["aggregates"][0]["coverage"] = json!("everybody");
    let effect = case.effect();
    assert_eq!(effect.standing, Standing::Measured);
    assert_eq!(figures(&effect)["restsOn"], "everybody");
    assert!(effect.statement.nl.starts_with(
        "Het aandeel van de cliënten ging van 40% (2023) naar 46% (2025) (hoger is beter). Volgens de bron is iedereen geteld; het \
         is geen steekproef."
    ));
}

#[test]
fn a_mean_needs_its_number_and_its_spread() {
    let mean = |number: f64, answers: u64, deviation: Value, year| {
        let mut value = value(number, year);
        value["sample"] = json!({"answers": answers});
        if !deviation.is_null() {
            value["sample"]["standardDeviation"] = deviation;
        }
        value
    };
    let with = |deviation: fn(f64) -> Value, answers| {
        let (before, after) = (
            mean(6.81, answers, deviation(1.5), "2023"),
            mean(7.12, answers, deviation(1.6), "2025"),
        );
        case("rapportcijfer", "higher", before, after).effect()
    };
    // Welch: 0.31 ± 1.9631 · √(1.5²/400 + 1.6²/400), and 0.005 more on each side for either mean.
    let told = with(|deviation| json!(deviation), 400);
    assert_eq!(figures(&told)["interval"], json!([0, 0.6]));
    let sure = with(|deviation| json!(deviation), 4_000);
    assert_eq!(figures(&sure)["interval"], json!([0.2, 0.4]));
    assert!(sure.statement.nl.starts_with(
        "Het cijfer ging van 6,81 (2023) naar 7,12 (2025) (rapportcijfer; hoger is beter). Dat is een duidelijk verschil; \
         de onzekerheid ervan loopt van 0,2 tot 0,4 (95%-interval; n = 4.000 en n = 4.000)."
    ));
    let without = with(|_| Value::Null, 400);
    assert_eq!(figures(&without)["restsOn"], "spread-unknown");
    assert_eq!(without.standing, Standing::Told);
    assert!(
        without
            .statement
            .nl
            .contains("Hoe ver de antwoorden uiteenliggen, is niet bekend"),
        "{}",
        without.statement.nl
    );
    let few = with(|deviation| json!(deviation), 10);
    assert_eq!(few.standing, Standing::Unanswered);
    assert!(!few.statement.nl.contains("6,8"), "{}", few.statement.nl);
}

#[test]
fn one_value_alone_tells_of_no_change() {
    let mut before = value(0.0, "2023");
    before["value"] = json!("unknown");
    let effect = case("% van de 65-plussers", "lower", before, value(12.0, "2025")).effect();
    assert_eq!(effect.standing, Standing::Unanswered);
    assert!(
        effect.statement.nl.starts_with(
            "Volgens [Buurtpeiling 2025] was het aandeel van de 65-plussers 12% (2025) (lager is beter); de eerdere waarde: \
             onbekend. Op hoeveel antwoorden dat rust, is niet bekend (n onbekend)."
        ),
        "{}",
        effect.statement.nl
    );
}

#[test]
fn a_value_from_before_the_period_is_told_with_its_year_and_one_from_after_it_is_said_to_be() {
    let with = |after: Value| {
        let case = case("% van de inwoners", "higher", ratio(240, 600, "2021"), after);
        let report = case.report();
        let outside = report.findings.list.iter();
        let outside = outside.filter(|it| it.code == "outcome-outside-period").count();
        (report.goals[0].effects[0].clone(), outside)
    };
    let (effect, found) = with(ratio(312, 600, "2023"));
    assert_eq!(figures(&effect)["outside"], "before-period");
    assert_eq!(effect.standing, Standing::Told);
    assert!(effect.statement.nl.contains(
        "De laatste waarde is van 2023, van vóór de periode van dit rapport; wat er in die periode anders werd, is daaruit \
         niet af te leiden."
    ));
    assert_eq!(found, 1, "said once, though the report has it too");
    let mut year = ratio(312, 600, "2026");
    year.as_object_mut().unwrap().remove("on");
    year["year"] = json!(2026);
    let (effect, found) = with(year);
    assert_eq!(figures(&effect)["outside"], "after-period");
    assert_eq!(effect.standing, Standing::Measured);
    assert!(
        effect
            .statement
            .nl
            .starts_with("Het aandeel van de inwoners ging van 40% (2021) naar 52% (2026)")
    );
    assert!(
        effect
            .statement
            .en
            .contains("The last value is of 2026, after the period of this report.")
    );
    assert_eq!(found, 1);
    let (effect, found) = with(ratio(312, 600, "2025"));
    assert_eq!((figures(&effect).get("outside"), found), (None, 0));
}

#[test]
fn an_answer_names_its_year_and_says_when_it_is_not_of_the_period() {
    let with = |year: u64| {
        let mut case = Case::new(json!({"survey": "Ik voel mij minder alleen"}));
        case.narrative = json!({"surveyResults": [{
            "id": "vraag", "effect": "effect", "question": "Ik voel mij minder alleen", "answered": 40, "agreed": 26,
            "year": year, "source": "Enquête"
        }]});
        case.effect().statement.nl
    };
    assert!(with(2025).starts_with("Deelnemers geven aan (2025): 26 van de 40 die antwoordden"));
    assert!(!with(2025).contains("periode van dit rapport"));
    assert!(with(2024).contains("Dat is gevraagd vóór de periode van dit rapport."));
    assert!(with(2026).contains("Dat is gevraagd na de periode van dit rapport."));
}

/// What came of a question that does not apply to everybody.
fn question(answers: Value) -> Case {
    let mut case = Case::new(json!({"survey": "De hulp maakt het thuis lichter"}));
    case.target = json!({"agreedShare": 0.75});
    case.narrative = json!({"surveyResults": [{
        "id": "lichter", "effect": "effect", "question": "De hulp maakt het thuis lichter", "source": "Enquête 2025"
    }]});
    for (name, value) in answers.as_object().unwrap() {
        case.narrative["surveyResults"][0][name] = value.clone();
    }
    case
}

#[test]
fn a_share_is_of_those_to_whom_the_question_applies_and_says_so() {
    let case = question(json!({"answered": 80, "notApplicable": 24, "dontKnow": 6, "agreed": 42}));
    let effect = case.effect();
    let survey = serde_json::to_value(&effect.survey_results[0]).unwrap();
    // 42 of 80 − 24 is 75 per cent; of all 80 it would be 53.
    assert_eq!(survey["applicable"], json!(56));
    assert_eq!(survey["agreedShare"], json!(0.75));
    assert_eq!(
        effect.statement.nl,
        "Deelnemers geven aan: 42 van de 56 voor wie het geldt, zijn het eens met ‘De hulp maakt het thuis lichter’; voor 24 \
         geldt het niet; 6 weten het niet. Het streven was dat 75% het ermee eens is; 75% is het ermee eens: dat is gelijk."
    );
    assert!(effect.statement.en.starts_with(
        "Participants report: 42 of the 56 to whom it applies agree with ‘De hulp maakt het thuis lichter’; to 24 it does \
         not apply; 6 do not know."
    ));
    let without = question(json!({"answered": 80, "agreed": 42})).effect();
    assert!(
        without
            .statement
            .nl
            .starts_with("Deelnemers geven aan: 42 van de 80 die antwoordden")
    );
}

#[test]
fn too_few_to_whom_it_applies_carry_no_share() {
    let effect = question(json!({"answered": 80, "notApplicable": 72, "agreed": 7})).effect();
    let survey = serde_json::to_value(&effect.survey_results[0]).unwrap();
    assert_eq!(
        (&survey["gate"], &survey["agreedShare"]),
        (&json!("count"), &json!("not-computable"))
    );
    let few = question(json!({"answered": 80, "notApplicable": 77, "dontKnow": 0, "agreed": 3})).effect();
    let survey = serde_json::to_value(&few.survey_results[0]).unwrap();
    for field in [
        "answered",
        "agreed",
        "notApplicable",
        "applicable",
        "dontKnow",
        "agreedShare",
    ] {
        assert_eq!(survey[field], "suppressed", "{field}");
    }
    assert_eq!(few.standing, Standing::Unanswered);
}

#[test]
fn outside_few_to_whom_it_does_not_apply_are_left_out_and_do_not_follow() {
    let outside = |answers: Value| {
        let report = question(answers).outside();
        assert!(report.findings.list.iter().all(|it| it.code != "small-count"));
        serde_json::to_value(&report.goals[0].effects[0].survey_results[0]).unwrap()
    };
    let told = outside(json!({"answered": 58, "notApplicable": 2, "dontKnow": 6, "agreed": 42}));
    assert_eq!(
        [&told["notApplicable"], &told["answered"]],
        [&json!("suppressed"), &json!("suppressed")],
        "58 − 56 would give two people away"
    );
    assert_eq!(
        [&told["applicable"], &told["agreed"], &told["agreedShare"]],
        [&json!(56), &json!(42), &json!(0.75)]
    );
    // 56 − 42 − 12 leaves two who disagree.
    let told = outside(json!({"answered": 80, "notApplicable": 24, "dontKnow": 12, "agreed": 42}));
    assert_eq!(
        [&told["dontKnow"], &told["notApplicable"]],
        [&json!("suppressed"), &json!(24)]
    );
    assert_eq!(told["answered"], json!(80));
}

#[test]
fn a_published_share_says_when_it_is_of_those_to_whom_it_applies() {
    let mut after = ratio(305, 598, "2025");
    after["notApplicable"] = json!(41);
    let mut before = ratio(298, 621, "2023");
    before["notApplicable"] = json!(37);
    let effect = case("% van de mantelzorgers", "higher", before, after).effect();
    assert!(
        effect.statement.nl.contains(
            "Dit is van wie het geldt; wie antwoordde dat het niet geldt, telt niet mee (37 en 41)."
        ),
        "{}",
        effect.statement.nl
    );
}
