//! The shipped programme of a city: ten indicators with limits as a city sets them, a survey every other year, and costs
//! by activity, goal and year. What must come of it was worked out by hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render::{self, CsvMarks};
use vernieuwend_verantwoorden::report::{
    Audience, BudgetBeside, DifferenceKind, EffectAnswer, EffectReport, MoneySum,
};
use vernieuwend_verantwoorden::rules::{Check, Checked, ReportContext};
use vernieuwend_verantwoorden::sentence::{Sentence, sentences};
use vernieuwend_verantwoorden::value::document::Document;
use vernieuwend_verantwoorden::value::{Euro, Figure};

use crate::given::root;
use crate::pages::given::compare;
use crate::pages::html::stands_by_itself;

fn path(name: &str) -> PathBuf {
    root().join("examples/data/city-programme").join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap()
}

fn read<T: Document>(name: &str) -> T {
    let read = format::read::<T>(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(read.notes().is_empty(), "{name}");
    read.into_document()
}

struct Programme {
    policy: Checked<PolicyFramework>,
    plan: Checked<Plan>,
    narrative: Checked<Narrative>,
}

fn programme() -> Programme {
    let policy = read::<PolicyFramework>("policy-framework.json").check().unwrap();
    let plan = read::<Plan>("plan.json").check_against(&policy).unwrap();
    let narrative = read::<Narrative>("narrative.json");
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    Programme {
        policy,
        plan,
        narrative,
    }
}

fn report_of(given: &Programme) -> EffectReport {
    let Programme {
        policy,
        plan,
        narrative,
    } = given;
    let mut tally = Tally::new(policy, plan);
    let read = tally.participations_from("participations.jsonl", text("participations.jsonl").as_bytes());
    assert_eq!(read.unwrap().refused, 0);
    let read = tally.measurements_from("measurements.jsonl", text("measurements.jsonl").as_bytes());
    assert_eq!(read.unwrap().refused, 0);
    account(policy, plan, &tally)
        .with_narrative(narrative)
        .protect(
            &Disclosure::k5(),
            Audience::Commissioner,
            "2026-03-10".parse().unwrap(),
        )
        .unwrap()
        .report
}

fn report() -> EffectReport {
    report_of(&programme())
}

fn answers(report: &EffectReport) -> BTreeMap<&str, &EffectAnswer> {
    let effects = report.each_effect();
    effects.into_iter().map(|it| (it.effect.as_str(), it)).collect()
}

#[test]
fn the_shipped_documents_are_canonical() {
    fn canonical<T: Document>(name: &str) {
        let made = format::write(&read::<T>(name)).unwrap();
        if std::env::var_os("BLESS").is_some() {
            fs::write(path(name), &made).unwrap();
        }
        assert!(text(name) == made, "{name}: run with BLESS=1");
    }
    canonical::<PolicyFramework>("policy-framework.json");
    canonical::<Plan>("plan.json");
    canonical::<Narrative>("narrative.json");
}

#[test]
fn each_indicator_is_held_against_what_was_pursued_as_it_was_set() {
    let report = report();
    let answers = answers(&report);
    for (effect, kind, year) in [
        // 38 → 36, lower than the baseline.
        ("minder-eenzaam-18-64", DifferenceKind::Met, None),
        // 41, lower than a baseline that nobody knows.
        ("minder-eenzaam-65", DifferenceKind::NotComparable, None),
        // 37, at least 40 in 2025; the 45 of 2027 is of a later report.
        ("meer-vrijwilligers", DifferenceKind::NotMet, Some(2025)),
        // 58, between 55 and 65.
        ("buren-kijken-om", DifferenceKind::Met, None),
        // 11, at most 16 in 2025.
        ("minder-belast", DifferenceKind::Met, Some(2025)),
        // 57, at least 60 in 2025.
        ("gesteund", DifferenceKind::NotMet, Some(2025)),
        // 50, exactly 50.
        ("vrije-tijd", DifferenceKind::None, None),
        // 72 → 72, keep.
        ("passende-dag", DifferenceKind::None, None),
        // 7.4 → 6.9, keep within 0.2: at least 7.2, and the interval of the difference, −0.68 to −0.32, lies below −0.2.
        ("waardering-van-de-dag", DifferenceKind::NotMet, None),
        // 28, at most 25, but in 2027.
        ("minder-thuis", DifferenceKind::NotYetDue, Some(2027)),
        // −37 ÷ 32 = −1.16, and a fall of at least 1 lies within its uncertainty.
        ("bezoekers-minder-eenzaam", DifferenceKind::NotToBeTold, None),
    ] {
        let answer = answers[effect];
        assert_eq!(answer.difference.as_ref().unwrap().kind, kind, "{effect}");
        assert_eq!(answer.pursued_for, year, "{effect}");
    }
    assert_eq!(answers.len(), 11);
}

#[test]
fn a_target_of_an_earlier_year_is_answered_with_the_value_of_that_year() {
    let report = report();
    let answer = answers(&report)["gesteund"];
    // 58 in 2024, at least 58.
    let years: Vec<_> = (answer.other_years.iter())
        .map(|it| (it.year, it.difference))
        .collect();
    assert_eq!(years, [(2024, DifferenceKind::Met)]);
    for (said, nl) in [
        (&answer.statement.nl, "Daartussen: 58% (2024)."),
        (
            &answer.statement.nl,
            "Nagestreefd was voor 2024 minstens 58%, de uitkomst is 58%: daaraan is voldaan, naar het cijfer zoals het is \
             gepubliceerd (hoe onzeker dat is, is niet bekend). Nagestreefd was voor 2025 minstens 60%, de uitkomst is 57%: \
             daaraan is niet voldaan",
        ),
        (&answer.statement.en, "In between: 58% (2024)."),
        (
            &answer.statement.en,
            "Pursued for 2024 was at least 58%, the outcome is 58%: that is met",
        ),
        (
            &report.goals[1].answer.nl,
            "Nagestreefd was voor 2024 minstens 58%",
        ),
    ] {
        assert!(said.contains(nl), "{nl}\n{said}");
    }
    let page = render::page(&report, Language::Nl);
    for shown in [
        "daartussen (2024)",
        "minstens 58% (2024). De uitkomst voldoet daaraan.",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    let tables = render::tables(&report, CsvMarks::Point).unwrap();
    let table = |name: &str| &tables.iter().find(|it| it.name == name).unwrap().text;
    assert!(
        table("targets.csv").contains("gesteund,2024,value,58,,at-least,,met"),
        "{}",
        table("targets.csv")
    );
    assert!(
        table("figures.csv").contains("gesteund,value,2024,between,"),
        "{}",
        table("figures.csv")
    );
}

#[test]
fn all_answers_are_told_by_kind_with_those_to_whom_it_does_not_apply() {
    let report = report();
    let answer = answers(&report)["minder-belast"];
    for (said, told) in [
        (
            &answer.statement.nl,
            "Alle antwoorden (2023): ‘zwaar belast’ 16%, ‘enigszins belast’ 36%, ‘niet belast’ 39%; voor 9% geldt het niet. \
             Alle antwoorden (2025): ‘zwaar belast’ 11%, ‘enigszins belast’ 38%, ‘niet belast’ 41%; voor 10% geldt het niet.",
        ),
        (
            &answer.statement.en,
            "‘niet belast’ 41%; to 10% it does not apply.",
        ),
    ] {
        assert!(said.contains(told), "{told}\n{said}");
    }
    let page = render::page(&report, Language::Nl);
    assert!(page.contains("antwoord ‘ik help nu niemand’, later (15 oktober 2025)"));
    // Of a share of those to whom it applies the others stand beside it.
    assert!(page.contains("niet van toepassing, later (15 oktober 2025)"));
    let tables = render::tables(&report, CsvMarks::Point).unwrap();
    let figures = &tables.iter().find(|it| it.name == "figures.csv").unwrap().text;
    assert!(
        figures.contains("minder-belast,category,ik help nu niemand,after,% of answers,10"),
        "{figures}"
    );
    assert!(
        figures.contains("passende-dag,notApplicable,,after,answers,51"),
        "{figures}"
    );
}

#[test]
fn work_without_meetings_is_counted_in_services_and_what_is_stated_stands_apart() {
    let report = report();
    let activity = (report.activities.iter())
        .find(|it| it.activity.as_str() == "vrijwilligerspunt")
        .unwrap();
    let stated = activity.stated.as_ref().unwrap();
    assert_eq!(
        stated.statement.nl,
        "Volgens opgave van [Vrijwilligerspunt, jaarcijfers 2024 en 2025, bladzijde 3 (verzonnen)]: 19.200 uur. \
         Dat is niet geteld in de registratie en telt nergens bij mee."
    );
    // What was counted without a name is no meeting and no visit.
    assert!(activity.realised.meetings.known().is_none());
    let page = render::page(&report, Language::Nl);
    assert!(
        page.contains("Volgens opgave, niet geteld") && page.contains("574 diensten (zonder naam geteld)")
    );
}

#[test]
fn the_sentences_say_what_was_pursued_and_whether_it_was_met() {
    let report = report();
    let answer = |goal: usize| &report.goals[goal].answer;
    for (goal, nl, en) in [
        (
            0,
            "Nagestreefd was lager dan bij het begin (38%), de uitkomst is 36%: daaraan is voldaan, naar het cijfer zoals het is gepubliceerd (hoe onzeker dat is, is niet bekend).",
            "Pursued was lower than at the start (38%), the outcome is 36%: that is met, going by the figure as published (how uncertain it is, is not known).",
        ),
        (
            0,
            "Nagestreefd was lager dan bij het begin, de uitkomst is 41%: wat het bij het begin was, is niet bekend, dus of \
             daaraan is voldaan, is niet te zeggen.",
            "Pursued was lower than at the start, the outcome is 41%: what it was at the start is not known, so whether that \
             is met cannot be determined.",
        ),
        (
            0,
            "Nagestreefd was voor 2025 minstens 40%, de uitkomst is 37%: daaraan is niet voldaan.",
            "Pursued for 2025 was at least 40%, the outcome is 37%: that is not met.",
        ),
        (
            0,
            "Nagestreefd was tussen 55% en 65%, de uitkomst is 58%: daaraan is voldaan.",
            "Pursued was between 55% and 65%, the outcome is 58%: that is met.",
        ),
        (
            0,
            "Nagestreefd was een gemiddelde daling van minstens 1 punt, de uitkomst is −1,2 punt: de onzekerheid reikt over de \
             grens heen, dus of daaraan is voldaan, is niet te zeggen.",
            "Pursued was a mean fall of at least 1 point, the outcome is −1.2 points: the uncertainty reaches across the \
             limit, so whether that is met cannot be determined.",
        ),
        (
            1,
            "Nagestreefd was voor 2025 hoogstens 16%, de uitkomst is 11%: daaraan is voldaan, naar het cijfer zoals het is gepubliceerd (hoe onzeker dat is, is niet bekend).",
            "Pursued for 2025 was at most 16%, the outcome is 11%: that is met, going by the figure as published (how uncertain it is, is not known).",
        ),
        (
            1,
            "Nagestreefd was 50%, de uitkomst is 50%: dat is gelijk, naar het cijfer zoals het is gepubliceerd (hoe onzeker dat is, is niet bekend).",
            "Pursued was 50%, the outcome is 50%: that is equal, going by the figure as published (how uncertain it is, is not known).",
        ),
        (
            2,
            "Nagestreefd was gelijk aan het begin (72%), de uitkomst is 72%: dat is gelijk.",
            "Pursued was the same as at the start (72%), the outcome is 72%: that is equal.",
        ),
        (
            2,
            "Nagestreefd was gelijk aan het begin, met hoogstens 0,2 verschil (7,4), de uitkomst is 6,9: daaraan is niet \
             voldaan.",
            "Pursued was the same as at the start, with at most 0.2 difference (7.4), the outcome is 6.9: that is not met.",
        ),
        (
            2,
            "Nagestreefd wordt voor 2027 hoogstens 25%, de uitkomst is 28%: dat jaar is nog niet voorbij.",
            "Pursued for 2027 is at most 25%, the outcome is 28%: that year has not passed yet.",
        ),
    ] {
        assert!(answer(goal).nl.contains(nl), "{nl}\n{}", answer(goal).nl);
        assert!(answer(goal).en.contains(en), "{en}\n{}", answer(goal).en);
    }
    assert!(sentences(&report).iter().all(Sentence::answers_to_its_figures));
}

fn cents(sum: MoneySum) -> Euro {
    assert_eq!(sum.missing, 0);
    *sum.amount.known().unwrap()
}

/// Costs budgeted and realised.
fn costs(amounts: &BudgetBeside) -> [String; 2] {
    [amounts.budgeted.costs, amounts.realised.costs].map(|sum| cents(sum).to_string())
}

#[test]
fn costs_come_to_the_cent_by_goal_and_by_year() {
    let report = report();
    let account = report.costs.as_ref().unwrap();
    let goals: Vec<(&str, [String; 2])> = (account.goals.iter())
        .map(|it| (it.goal.as_str(), costs(&it.amounts)))
        .collect();
    let amounts = |budgeted: &str, realised: &str| [budgeted.to_owned(), realised.to_owned()];
    assert_eq!(
        goals,
        [
            // 0.6 × 366 000 + 130 000 + 0.333333 × 61 000; the same of 366 562.75, 129 110.10 and 61 050.01.
            ("netwerk", amounts("369933.31", "369397.73")),
            // 193 000 + 0.25 × 285 000 + 0.333333 × 61 000; of 195 075.25, 286 350.01 and 61 050.01.
            ("mantelzorg", amounts("284583.31", "287012.73")),
            // 0.4 × 366 000 + 0.75 × 285 000 + 0.333334 × 61 000.
            ("daginvulling", amounts("380483.37", "381737.64")),
        ]
    );
    let rounding = account.rounding.as_ref().unwrap();
    assert_eq!(costs(rounding), amounts("0.01", "0.02"));
    assert_eq!(account.undivided, None);
    assert_eq!(costs(&account.total), amounts("1035000.00", "1038148.12"));
    let years: Vec<_> = (account.years.iter())
        .map(|it| (it.year, costs(&it.amounts)))
        .collect();
    assert_eq!(
        years,
        [
            (2024, amounts("509000.00", "503770.39")),
            (2025, amounts("526000.00", "534377.73")),
        ]
    );
    assert_eq!(
        account.total.realised.income.amount,
        Figure::Known("5125.50".parse().unwrap())
    );
    assert_eq!(
        account.statement.nl,
        "Begroot is € 1.035.000,00, gerealiseerd is € 1.038.148,12: € 3.148,12 meer."
    );
}

#[test]
fn nothing_that_is_in_order_is_called_a_fault() {
    let given = programme();
    let report = report_of(&given);
    let codes = |findings: &vernieuwend_verantwoorden::finding::Findings| -> Vec<String> {
        findings
            .iter()
            .map(|it| format!("{} {}", it.code, it.pointer))
            .collect()
    };
    assert_eq!(
        codes(given.policy.findings()),
        ["indicator-without-baseline /indicators/1",]
    );
    assert_eq!(codes(given.plan.findings()), [""; 0]);
    // Half of the surveys say on how many answers a value rests; of the others a reader is told that it is not known.
    let both = ["after", "before"];
    let without_number = [
        ("0", &both[..]),
        ("1", &both[..1]),
        ("4", &both[..]),
        ("5", &["after", "before", "between/0"][..]),
        ("6", &both[..]),
        ("9", &both[..]),
    ];
    let of_sides = |(at, sides): (&str, &[&str])| -> Vec<String> {
        let said = sides
            .iter()
            .map(|side| format!("value-without-number /aggregates/{at}/{side}"));
        said.collect()
    };
    let without_number: Vec<String> = without_number.into_iter().flat_map(of_sides).collect();
    assert_eq!(codes(given.narrative.findings()), without_number);
    let context = ReportContext::from((&*given.policy, &*given.plan)).with_narrative(&given.narrative);
    let of_report: Vec<String> = codes(&report.findings(context));
    assert_eq!(of_report, ["target-without-actual /goals/0/effects/1/pursued"]);
}

#[test]
fn the_page_and_the_tables_tell_the_limits_and_the_costs() {
    let report = report();
    for (language, name) in [
        (Language::Nl, "city-programme.html"),
        (Language::En, "city-programme.en.html"),
    ] {
        let page = render::page(&report, language);
        stands_by_itself(&page);
        compare(name, &page);
    }
    let tables = render::tables(&report, CsvMarks::Point).unwrap();
    let table = |name: &str| &tables.iter().find(|it| it.name == name).unwrap().text;
    assert!(
        table("effects.csv").contains("at-most,,2025"),
        "{}",
        table("effects.csv")
    );
    assert!(table("costs.csv").contains("goal,netwerk,costs,realised,369397.73,0"));
}
