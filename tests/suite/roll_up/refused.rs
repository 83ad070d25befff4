//! Reports that cannot come along.

use serde_json::json;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{EffectReport, RollUp, WhyRefused};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::{Language, Words};

use super::given::{changed, day, four, policy, rolled_up, year};

/// Property 5.
#[test]
fn each_is_named_with_its_reason_and_the_rest_goes_on() {
    const SECRET: u64 = 91_283;
    let first = &four()[0];
    let wrong = |change: &dyn Fn(&mut serde_json::Value)| {
        changed(first, |value| {
            value["organisation"] = json!({"name": "Stichting Anders"});
            value["reach"]["people"] = SECRET.into();
            change(value);
        })
    };
    let cases: [(EffectReport, WhyRefused, &str, &str); 5] = [
        (
            wrong(&|value| value["audience"] = "internal".into()),
            WhyRefused::Confidential,
            "de rapportage is voor eigen gebruik gemaakt en vertrouwelijk",
            "the report was made for internal use and is confidential",
        ),
        (
            wrong(&|value| value["audience"] = "auditor".into()),
            WhyRefused::Confidential,
            "de rapportage is voor de accountant gemaakt en vertrouwelijk",
            "the report was made for the auditor and is confidential",
        ),
        (
            wrong(&|value| value["sources"]["policyFramework"] = "jeugdkader-2025".into()),
            WhyRefused::OtherFramework,
            "de rapportage hoort bij een ander beleidskader: `jeugdkader-2025`",
            "the report answers another policy framework: `jeugdkader-2025`",
        ),
        (
            wrong(&|value| value["period"]["through"] = "2025-06-30".into()),
            WhyRefused::OtherPeriod,
            "de rapportage gaat over een andere periode: 1 januari 2025 tot en met 30 juni 2025",
            "the report is about another period: 1 January 2025 through 30 June 2025",
        ),
        (
            wrong(&|value| value["goals"][1]["title"] = "Ouderen doen mee".into()),
            WhyRefused::OtherVersion,
            "de rapportage hoort bij een andere versie van het beleidskader: het beleidskader van dit overzicht heeft doel `meedoen` niet, of in andere woorden",
            "the report answers another version of the policy framework: the framework of this overview has no goal `meedoen`, or words it otherwise",
        ),
    ];
    let without = rolled_up(four());
    for (report, reason, nl, en) in cases {
        let mut rolling = RollUp::begin(&policy(), year());
        let refusal = rolling.add(&report).unwrap_err();
        assert_eq!(
            (refusal.message().nl.as_str(), refusal.message().en.as_str()),
            (nl, en)
        );
        assert!(!refusal.help().nl.is_empty());
        for other in four() {
            rolling.add(other).unwrap();
        }
        let overview = rolling.finish(day());
        let [refused] = &overview.refused[..] else {
            panic!("{:?}", overview.refused)
        };
        assert_eq!(refused.reason, reason);
        assert_eq!(refused.organisation.as_deref(), Some("Stichting Anders"));
        // Nothing else of it stands there.
        assert!(!format::write(&overview).unwrap().contains(&SECRET.to_string()));
        assert_eq!(
            (&overview.goals, &overview.costs),
            (&without.goals, &without.costs)
        );
        let page = render::roll_up_markdown(&overview, Language::Nl);
        assert!(page.contains("Stichting Anders") && page.contains("1 rapportage is niet meegenomen"));
        assert!(overview.findings(()).is_empty());
    }
}

#[test]
fn everything_that_is_wrong_with_a_report_is_said_at_once() {
    let report = changed(&four()[0], |value| {
        value["audience"] = "internal".into();
        value["period"]["through"] = "2025-06-30".into();
        value["sources"]["policyFramework"] = "jeugdkader-2025".into();
    });
    let mut rolling = RollUp::begin(&policy(), year());
    let refusal = rolling.add(&report).unwrap_err();
    assert_eq!(refusal.message().nl.matches("; ").count(), 2, "{refusal}");
    let overview = rolling.finish(day());
    assert_eq!(overview.refused.len(), 3);
    // It is one report.
    assert!(
        overview.statement.nl.contains("1 rapportage is niet meegenomen"),
        "{}",
        overview.statement.nl
    );
}

#[test]
fn of_two_versions_the_later_one_is_taken_along_and_the_other_named() {
    let first = &four()[0];
    let later = changed(first, |value| {
        value["madeOn"] = "2026-04-02".into();
        value["id"] = "kade-verbeterd".into();
    });
    let mut rolling = RollUp::begin(&policy(), year());
    rolling.add(&later).unwrap();
    let refusal = rolling.add(first).unwrap_err();
    assert_eq!(
        refusal.message().nl,
        "van deze organisatie is een andere rapportage over hetzelfde plan meegenomen: die van 2 april 2026"
    );
    let overview = rolling.finish(day());
    assert_eq!(overview.reports[0].report.as_str(), "kade-verbeterd");
    assert_eq!(
        overview.refused[0].report.as_ref().unwrap().as_str(),
        "kade-plan-2025"
    );
    // The other way round the later one takes the place of the first, and nothing else differs.
    let mut other_way = RollUp::begin(&policy(), year());
    other_way.add(first).unwrap();
    other_way.add(&later).unwrap();
    assert_eq!(other_way.finish(day()), overview);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let mut rolling = RollUp::begin(&policy(), year());
    rolling.unreadable(
        "kapot.json",
        Words::new("er ontbreekt een accolade", "a brace is missing"),
    );
    rolling.add(&four()[0]).unwrap();
    let overview = rolling.finish(day());
    let page = render::roll_up_page(&overview, Language::Nl);
    assert!(page.contains("kapot.json"));
    assert!(page.contains("het bestand is niet te lezen als effectrapportage: er ontbreekt een accolade"));
}

#[test]
fn a_report_that_protects_nobody_does_not_come_into_an_overview_for_others() {
    let report = changed(&four()[0], |value| {
        value["disclosure"]["protection"] = "none".into();
    });
    let mut rolling = RollUp::begin(&policy(), year());
    let refusal = rolling.add(&report).unwrap_err();
    assert_eq!(
        refusal.message().nl,
        "kleine groepen zijn in de rapportage niet afgeschermd"
    );
    assert_eq!(rolling.reports(), 0);
}

#[test]
fn refused_reports_are_each_counted_also_where_they_look_alike() {
    let internal = changed(&four()[0], |value| value["audience"] = "internal".into());
    let mut rolling = RollUp::begin(&policy(), year());
    rolling.add(&four()[0]).unwrap();
    let _ = rolling.add(&four()[0]);
    let _ = rolling.add(&internal);
    rolling.unreadable("a/effect-report.json", Words::new("leeg", "empty"));
    rolling.unreadable("b/effect-report.json", Words::new("leeg", "empty"));
    let told = rolling.finish(day()).statement.nl;
    assert!(told.contains("4 rapportages zijn niet meegenomen"), "{told}");
}
