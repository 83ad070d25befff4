//! The catalogue is complete, and checking keeps its promises.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::account;
use vernieuwend_verantwoorden::finding::{Norm, Severity};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::{About, Narrative};
use vernieuwend_verantwoorden::offer::{Assessment, TenderOffer};
use vernieuwend_verantwoorden::plan::{Effect, FundingBasis, Plan};
use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework, Procedure};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{EffectReport, RollUp};
use vernieuwend_verantwoorden::rules::{
    Check, Configuration, FindingsDocument, PlanContext, RULES_EDITION, ReportContext, catalogue, rule,
};
use vernieuwend_verantwoorden::value::Id;
use vernieuwend_verantwoorden::value::document::Document;

use crate::given::{root, valid};

fn policy() -> PolicyFramework {
    valid("policy-framework")
}

fn plan() -> Plan {
    valid("plan")
}

/// The names of the files in a folder, without their ending; sorted.
fn names(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() || path.extension().is_some_and(|it| it == "rs" || it == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn every_rule_has_a_file_a_fixture_and_an_entry_in_the_guide_under_its_own_code() {
    let codes: Vec<&str> = catalogue().iter().map(|rule| rule.code).collect();
    let distinct: BTreeSet<&str> = codes.iter().copied().collect();
    assert!(codes.iter().eq(distinct.iter()), "codes are sorted and distinct");

    let files: BTreeSet<String> = names("src/rules/catalogue")
        .iter()
        .map(|name| name.replace('_', "-"))
        .collect();
    assert!(files.iter().eq(&codes), "one file per rule, named after its code");

    let mut fixtures: BTreeSet<String> = names("tests/fixtures/rules").into_iter().collect();
    assert!(fixtures.remove("valid"));
    assert!(fixtures.iter().eq(&codes), "broken fixtures for each rule");
    for rule in catalogue() {
        let broken = names(&format!("tests/fixtures/rules/{}", rule.code));
        assert!(!broken.is_empty(), "{}", rule.code);
        for name in broken {
            let about = name.strip_prefix("broken-").unwrap();
            let document = rule
                .documents()
                .into_iter()
                .find(|document| about.starts_with(document));
            assert!(
                document.is_some(),
                "{}: {name} is of no document it looks at",
                rule.code
            );
        }
        let entry = rule.explanation();
        assert!(
            entry.starts_with(&format!("Asks: {}.", rule.asks_en)),
            "{}",
            rule.code
        );
        assert!(entry.contains("\n\nExample"), "{}", rule.code);
    }
}

#[test]
fn every_rule_speaks_two_languages_and_only_integrity_blocks() {
    let mut asked = BTreeSet::new();
    for rule in catalogue() {
        let words = rule.asks();
        for text in [&words.nl, &words.en] {
            assert!(text.starts_with(|c: char| c.is_lowercase()), "{text}");
            assert!(!text.ends_with('.'), "{text}");
            assert!(asked.insert(text.clone()), "{text} is asked twice");
        }
        assert!(!rule.documents().is_empty(), "{}", rule.code);
    }
    let blocking: Vec<_> = catalogue().iter().filter(|rule| rule.blocks).collect();
    let codes: Vec<_> = blocking.iter().map(|rule| rule.code).collect();
    assert_eq!(
        codes,
        ["goal-cycle", "id-duplicate", "reference-unknown", "within-cycle"]
    );
    assert!(blocking.iter().all(|rule| rule.severity == Severity::Error));
}

#[test]
fn articles_of_the_awb_are_law_only_where_they_hold() {
    for rule in catalogue() {
        if let Norm::Law { law, article } = &rule.norm {
            let elsewhere = rule.norm_elsewhere();
            let somewhere = ["Awb", "Aanbestedingswet 2012"].contains(&law.as_ref());
            assert_eq!(somewhere, elsewhere.is_some(), "{}", rule.code);
            if let Some(Norm::Practice { source }) = elsewhere {
                assert_eq!(source, format!("{law} {article}"));
            }
        }
    }
    let policy = policy();
    let norm_of = |basis, per_year| {
        let mut plan = plan();
        plan.funding.basis = basis;
        plan.funding.per_financial_year = per_year;
        plan.activities[1].resources.clear();
        let findings = plan.findings(&policy);
        findings
            .with_code("activity-without-resources")
            .next()
            .unwrap()
            .norm
            .clone()
            .unwrap()
    };
    assert_eq!(norm_of(FundingBasis::Subsidy, true), Norm::law("Awb", "4:62"));
    assert_eq!(norm_of(FundingBasis::Subsidy, false), Norm::practice("Awb 4:62"));
    assert_eq!(norm_of(FundingBasis::Contract, true), Norm::practice("Awb 4:62"));
}

/// Awb 4:62 and 4:63 ask something of a plan and its budget; 4:45 and 4:74 through 4:80 of an account.
#[test]
fn the_article_that_is_cited_is_of_the_stage_that_the_rule_is_about() {
    let of_plans = ["policy-framework", "plan", "tender-offer"];
    let mut seen = [0, 0];
    for rule in catalogue() {
        let Norm::Law { law, article } = &rule.norm else {
            continue;
        };
        if law != "Awb" {
            continue;
        }
        let documents = rule.documents();
        let some_of_plan = documents.iter().any(|it| of_plans.contains(it));
        let some_of_account = documents.iter().any(|it| !of_plans.contains(it));
        match article.as_ref() {
            "4:62" | "4:63" => {
                assert!(some_of_plan && !some_of_account, "{} {documents:?}", rule.code);
                seen[0] += 1;
            }
            // What was pursued may not change on the way from plan to account.
            "4:80" if rule.code == "target-changed" => {}
            "4:45" | "4:74" | "4:78" | "4:80" => {
                assert!(some_of_account && !some_of_plan, "{} {documents:?}", rule.code);
                seen[1] += 1;
            }
            other => panic!("{} cites {other}", rule.code),
        }
    }
    assert!(seen.iter().all(|rules| *rules >= 8), "{seen:?}");
}

#[test]
fn rules_on_award_are_law_in_a_full_procedure_only() {
    let mut policy = policy();
    let mut norm_of = |procedure| {
        let assignment = policy.assignment.as_mut().unwrap();
        assignment.procedure = procedure;
        assignment.criteria[1].weight = None;
        let findings = policy.findings(());
        let finding = findings.with_code("award-weight-missing").next().unwrap();
        finding.norm.clone().unwrap()
    };
    let practice = Norm::practice("Aanbestedingswet 2012 2.115");
    assert_eq!(
        norm_of(Some(Procedure::Full)),
        Norm::law("Aanbestedingswet 2012", "2.115")
    );
    assert_eq!(norm_of(Some(Procedure::SocialServices)), practice);
    assert_eq!(norm_of(Some(Procedure::Subsidy)), practice);
    assert_eq!(norm_of(None), practice);
}

#[test]
fn no_law_is_cited_for_what_an_answer_must_be() {
    let (policy, plan) = (policy(), plan());
    let mut offer: TenderOffer = valid("tender-offer");
    offer.assignment.procedure = Some(Procedure::Full);
    offer.answers.clear();
    offer.requirements.clear();
    let findings = offer.findings((&policy, &plan));
    assert!(findings.len() >= 3);
    assert!(
        findings
            .iter()
            .all(|it| !matches!(it.norm, Some(Norm::Law { .. })))
    );
}

#[test]
fn proof_of_activities_is_law_for_every_subsidy_and_for_no_contract() {
    let (policy, mut plan) = (policy(), plan());
    let mut report: EffectReport = valid("effect-report");
    report.activities.pop();
    let mut norm_of = |basis| {
        plan.funding.basis = basis;
        plan.funding.per_financial_year = false;
        let findings = report.findings((&policy, &plan));
        findings
            .with_code("activity-not-accounted")
            .next()
            .unwrap()
            .norm
            .clone()
            .unwrap()
    };
    assert_eq!(norm_of(FundingBasis::Subsidy), Norm::law("Awb", "4:45"));
    assert_eq!(norm_of(FundingBasis::Contract), Norm::practice("Awb 4:45"));
}

#[test]
fn in_the_valid_documents_everything_is_in_order() {
    let (policy, plan) = (policy(), plan());
    let (narrative, report): (Narrative, EffectReport) = (valid("narrative"), valid("effect-report"));
    let before: EffectReport = valid("predecessor");
    let offer: TenderOffer = valid("tender-offer");
    let none = Configuration::new();
    let context = ReportContext::from((&policy, &plan))
        .with_narrative(&narrative)
        .with_predecessor(&before);
    for examined in [
        policy.examine((), &none),
        plan.examine(PlanContext::from(&policy).with_earlier(&plan), &none),
        narrative.examine((&policy, &plan), &none),
        report.examine(context, &none),
        offer.examine((&policy, &plan), &none),
        valid::<Assessment>("assessment").examine((), &none),
        valid::<RollUp>("roll-up").examine((), &none),
    ] {
        assert!(
            examined.findings().is_empty(),
            "{}",
            examined.findings().text(Language::En)
        );
        assert_eq!(examined.not_looked(), []);
        assert!(!examined.in_order().is_empty());
    }
}

#[test]
fn a_rule_that_could_not_look_is_not_in_order() {
    let report: EffectReport = valid("effect-report");
    let examined = report.examine((), &Configuration::new());
    assert!(examined.findings().is_empty());
    assert!(!examined.in_order().contains(&"goal-not-answered"));
    assert!(
        examined
            .not_looked()
            .contains(&("goal-not-answered", vec!["policy-framework"]))
    );
    assert!(examined.in_order().contains(&"small-count"));
    // Each rule that looks at reports is in one of the two lists.
    let looks = catalogue()
        .iter()
        .filter(|rule| rule.looks_at(EffectReport::NAME))
        .count();
    assert_eq!(examined.in_order().len() + examined.not_looked().len(), looks);
}

#[test]
fn a_changed_severity_is_seen_by_every_reader() {
    let mut policy = policy();
    policy.goals[1].results.clear();
    let ours = Configuration::new()
        .with_severity("goal-without-result", Severity::Error)
        .unwrap();
    let examined = policy.examine((), &ours);
    let finding = examined.findings().iter().next().unwrap();
    assert_eq!(finding.severity, Severity::Error);
    assert_eq!(finding.facts["defaultSeverity"], "advice");
    let document = examined.document(Id::new("bevindingen").unwrap());
    assert_eq!((document.errors, document.advice), (1, 0));
    let change = &document.changed_severities[0];
    assert_eq!(
        (change.code.as_str(), change.default, change.here),
        ("goal-without-result", Severity::Advice, Severity::Error)
    );
}

#[test]
fn a_findings_document_is_read_back_as_it_was_written_and_fits_its_schema() {
    let mut plan = plan();
    plan.effects[0].activities.clear();
    plan.contributions[0].because = None;
    let findings = plan
        .examine((), &Configuration::new())
        .document(Id::new("bevindingen").unwrap());
    assert_eq!(findings.about.id, "plan-2025");
    assert_eq!(
        (findings.errors, findings.warnings, findings.blocked),
        (0, 2, false)
    );
    assert!(findings.in_order.iter().all(|it| rule(&it.code).is_some()));
    let text = format::write(&findings).unwrap();
    let read = format::read::<FindingsDocument>(&text).unwrap().into_document();
    assert_eq!(read, findings);
    let schema = format::schema::<FindingsDocument>();
    let json: Value = serde_json::from_str(&text).unwrap();
    assert!(jsonschema::is_valid(&schema, &json));
}

#[test]
fn findings_about_people_never_say_how_many() {
    // Prime counts that occur nowhere else, so that a message that names them is found out.
    let mut text = fs::read_to_string(root().join("tests/fixtures/rules/valid/effect-report.json")).unwrap();
    text = text
        .replace("\"people\": 42", "\"people\": 7919")
        .replace("\"contacts\": 216", "\"contacts\": 7907");
    text = text.replace("\"people\": 12,", "\"people\": 3,");
    let report = format::read::<EffectReport>(&text).unwrap().into_document();
    let findings = report.findings((&policy(), &plan()));
    for code in [
        "people-above-contacts",
        "parts-above-total",
        "small-count",
        "far-from-target",
    ] {
        assert!(
            code == "far-from-target" || findings.with_code(code).next().is_some(),
            "{code}"
        );
    }
    let written = serde_json::to_string(&findings).unwrap();
    assert!(
        !written.contains("7919") && !written.contains("7907"),
        "{written}"
    );
}

#[test]
fn a_report_says_once_what_the_rules_find_in_it() {
    let mut narrative: Narrative = valid("narrative");
    // Stands in the narrative, and as the explanation of a difference in the report.
    narrative.explanations[2].text = "Dankzij de koffieochtend kennen buren elkaar.".to_owned();
    // Without its answers there is nothing to hold against the target, which only the report shows.
    narrative.survey_results.clear();
    narrative
        .explanations
        .retain(|it| it.about != About::Effect(Id::new("volhouden").unwrap()));
    let policy = policy().check().unwrap();
    let plan = plan().check_against(&policy).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let records = Tally::new(&policy, &plan);
    let report = account(&policy, &plan, &records)
        .with_narrative(&narrative)
        .with_id(Id::new("rapport").unwrap())
        .internal("2026-03-02".parse().unwrap());
    let list = &report.findings.list;

    let claims: Vec<_> = list.with_code("claim-too-strong").collect();
    assert_eq!(claims.len(), 1, "{}", list.text(Language::En));
    assert_eq!(claims[0].source.as_deref(), Some("toelichting-2025"));
    let unmet: Vec<_> = list
        .with_code("target-without-actual")
        .map(|it| (it.source.as_deref(), it.facts["effect"].as_str()))
        .collect();
    assert!(unmet.contains(&(Some("rapport"), "volhouden")), "{unmet:?}");

    // Everything that a reader finds by checking the report is in it already, once.
    let again = report.findings(ReportContext::from((&policy, &plan)).with_narrative(narrative.document()));
    assert!(!again.is_empty());
    for finding in &again {
        let same = list
            .iter()
            .filter(|it| it.code == finding.code && it.message == finding.message);
        assert_eq!(same.count(), 1, "{}: {}", finding.code, finding.message.en);
    }
    let counts = list.counts();
    let said = (
        report.findings.errors,
        report.findings.warnings,
        report.findings.advice,
    );
    assert_eq!(
        said,
        (counts.errors as u64, counts.warnings as u64, counts.advice as u64)
    );
    assert_eq!(report.findings.rules, RULES_EDITION);
}

#[test]
fn a_thousand_faults_are_found_each_once_and_in_time_that_grows_with_the_document() {
    let faults = |goals: usize| {
        let mut policy = policy();
        let titled = |number| Goal::new(Id::new(&format!("doel-{number:05}")).unwrap(), "Meedoen");
        policy.goals = (0..goals).map(titled).collect();
        policy.indicators.clear();
        policy.assignment = None;
        let mut plan = plan();
        plan.contributions.clear();
        let effect = |number| {
            Effect::new(
                Id::new(&format!("effect-{number:05}")).unwrap(),
                "Ouderen durven meer",
            )
        };
        plan.effects = (0..goals).map(effect).collect();
        plan.amendments.clear();
        policy.findings(()).len() + plan.findings(&policy).len()
    };
    let (hundred, thousand) = (faults(100), faults(1_000));
    assert!(thousand > 5_000);
    // The same few faults of the rest of the documents stand in both.
    assert_eq!((thousand - hundred) % 900, 0);
    // Ten thousand would take minutes if any rule went over all pairs.
    assert_eq!(faults(10_000) - thousand, 10 * (thousand - hundred));
}
