//! Figures of change that leave: what follows from them, in one report and in two after one another.

use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, ReleaseLedger};
use vernieuwend_verantwoorden::rules::{Check, Checked};
use vernieuwend_verantwoorden::value::Id;
use vernieuwend_verantwoorden::value::document::Document;

use super::enumeration::{Known, given_away};

/// Two effects of one activity, each measured on a scale from 0 to 10, or on a ladder.
pub(super) struct Case {
    ladder: bool,
    /// Whether it is a scale of the plan's own, from 0 to 10, with its noise and its threshold.
    pub(super) lines: bool,
    /// Whether people are asked at the end only.
    pub(super) afterwards: bool,
    records: [String; 2],
    survey: Value,
}

fn document<T: Document>(value: &Value) -> T {
    format::read::<T>(&value.to_string())
        .unwrap_or_else(|error| panic!("{error}"))
        .into_document()
}

impl Case {
    pub(super) fn new() -> Self {
        Self {
            ladder: false,
            lines: false,
            afterwards: false,
            records: [String::new(), String::new()],
            survey: json!([]),
        }
    }

    /// Somebody who takes part and has these scores for an effect, each on its day.
    pub(super) fn person(&mut self, name: &str, effect: &str, scores: &[(&str, &str, i64)]) {
        writeln!(
            self.records[0],
            r#"{{"activity":"koffie","person":"{name}","date":"2025-01-10"}}"#
        )
        .unwrap();
        for (moment, date, score) in scores {
            let line = &mut self.records[1];
            writeln!(line, r#"{{"effect":"{effect}","person":"{name}","moment":"{moment}","date":"{date}","score":{score}}}"#).unwrap();
        }
    }

    /// Pairs with one effect.
    pub(super) fn pairs(&mut self, effect: &str, scores: impl IntoIterator<Item = (i64, i64)>) {
        for (at, (before, after)) in scores.into_iter().enumerate() {
            let scores = [("before", "2025-01-10", before), ("after", "2025-11-20", after)];
            self.person(&format!("p-{at}"), effect, &scores);
        }
    }

    fn documents(&self) -> (Checked<PolicyFramework>, Checked<Plan>, Checked<Narrative>) {
        let year = json!({"from": "2025-01-01", "through": "2025-12-31"});
        let policy: PolicyFramework = document(&json!({
            "document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Sociale basis",
            "statedBy": "municipality", "period": year,
            "goals": [{"id": "meedoen", "title": "Ouderen doen mee"}]
        }));
        let mut instrument = match (self.ladder, self.lines) {
            (true, _) => json!({"id": "participatieladder", "version": "vng", "better": "higher"}),
            (_, true) => json!({"id": "buurtcijfer", "version": "2025"}),
            _ => json!({"id": "cantril-0-10", "version": "2025"}),
        };
        if self.afterwards {
            instrument["design"] = json!("after-only");
        }
        let declared = json!({"id": "buurtcijfer", "version": "2025", "better": "higher", "measures": "state", "threshold": 6,
            "scale": {"lowest": 0, "highest": 10, "step": 1},
            "reliability": {"reliability": 0.8, "standardDeviation": 1.5, "citation": "De Meetlat (2024)"}});
        let declared = if self.lines { json!([declared]) } else { json!([]) };
        let effect = |id: &str| {
            json!({"id": id, "title": "Ouderen voelen zich beter", "activities": ["koffie"],
                "measurement": {"instrument": instrument}})
        };
        let plan: Plan = document(&json!({
            "document": "plan", "formatVersion": "1.0", "id": "plan", "organisation": {"name": "Buurtkracht"},
            "period": year, "activities": [{"id": "koffie", "title": "Koffieochtend"}], "instruments": declared,
            "effects": [effect("een"), effect("twee")],
            "contributions": [
                {"effect": "een", "goal": "meedoen", "strength": "direct", "because": "Zo is het"},
                {"effect": "twee", "goal": "meedoen", "strength": "direct", "because": "Zo is het"}
            ]
        }));
        let narrative: Narrative = document(&json!({
            "document": "narrative", "formatVersion": "1.0", "id": "verhaal", "plan": "plan", "period": year,
            "surveyResults": self.survey
        }));
        let policy = policy.check().unwrap();
        let plan = plan.check_against(&policy).unwrap();
        let narrative = narrative.check_against((&policy, &plan)).unwrap();
        (policy, plan, narrative)
    }

    fn read(&self, mut tally: Tally) -> Tally {
        tally.participations(self.records[0].as_bytes()).unwrap();
        tally.measurements(self.records[1].as_bytes()).unwrap();
        tally
    }

    /// The report for the public, as written, and the ledger after it.
    pub(super) fn released(&self, ledger: Option<&ReleaseLedger>) -> (Value, ReleaseLedger) {
        let (policy, plan, narrative) = self.documents();
        // The same records serve: nothing before the cut-off date changed.
        let none = ReleaseLedger::new(Id::new("geen").unwrap(), Vec::new());
        let ledger = ledger.unwrap_or(&none);
        let tally = self.read(ledger.tally(&policy, &plan));
        let account = account(&policy, &plan, &tally)
            .with_narrative(&narrative)
            .with_ledger(ledger)
            .unwrap();
        let released = account
            .protect(&Disclosure::k5(), Audience::Public, "2026-03-02".parse().unwrap())
            .unwrap();
        (
            serde_json::from_str(&format::write(&released.report).unwrap()).unwrap(),
            released.ledger,
        )
    }

    pub(super) fn report(&self) -> Value {
        self.released(None).0
    }
}

/// The figures of an effect, the first or the second.
pub(super) fn figures(report: &Value, effect: usize) -> &Value {
    &report["goals"][0]["effects"][effect]["observed"]["figures"]
}

/// Up, the same, down: so many people each, in the middle of the scale.
fn outcomes(up: usize, same: usize, down: usize) -> Vec<(i64, i64)> {
    let (up, same, down) = (vec![(5, 7); up], vec![(5, 5); same], vec![(5, 3); down]);
    [up, same, down].concat()
}

#[test]
fn attack_means_a_second_figure_over_one_person_fewer_is_not_printed() {
    let mut case = Case::new();
    case.pairs("een", outcomes(12, 10, 8));
    case.pairs("twee", outcomes(12, 10, 7));
    let report = case.report();
    // Of the two numbers of pairs, one apart, one is less exact, and where it is nothing more is said.
    let pairs = [0, 1].map(|effect| figures(&report, effect)["pairs"].clone());
    assert!(pairs.iter().any(Value::is_object), "{pairs:?}");
    for (effect, pairs) in pairs.iter().enumerate().filter(|(_, pairs)| pairs.is_object()) {
        for figure in ["meanBefore", "meanAfter", "meanChange", "improved", "worsened"] {
            assert_eq!(
                figures(&report, effect)[figure],
                "suppressed",
                "{figure} of {pairs}"
            );
        }
        // It is measured outside as it is inside, and says no more of it.
        assert_eq!(report["goals"][0]["effects"][effect]["standing"], "measured");
    }
    // With as many people both stand.
    case.pairs("twee", outcomes(12, 10, 8));
    assert_eq!(figures(&case.report(), 1)["pairs"], 30);
}

#[test]
fn attack_means_near_an_end_of_the_scale_are_not_printed_anywhere() {
    // Nearly everybody stands at ten afterwards: the mean is 9.8.
    let mut case = Case::new();
    case.pairs(
        "een",
        [vec![(6, 10); 15], vec![(9, 9); 6], vec![(10, 10); 9]].concat(),
    );
    let report = case.report();
    let hidden = figures(&report, 0);
    assert_eq!(
        (&hidden["meanBefore"], &hidden["meanAfter"]),
        (&json!("suppressed"), &json!("suppressed"))
    );
    assert!(hidden["meanChange"].is_number());
    let text = report.to_string();
    for mean in ["9.8", "9,8", "7.8", "7,8"] {
        assert!(!text.contains(mean), "{mean}");
    }
}

#[test]
fn attack_response_few_who_dropped_out_leave_no_trace_in_the_figures() {
    let written = |dropped: usize| {
        let mut case = Case::new();
        case.pairs("een", outcomes(12, 10, 8));
        for one in 0..dropped {
            case.person(&format!("weg-{one}"), "een", &[("before", "2025-01-10", 5)]);
        }
        // The same number of people takes part, whoever was measured.
        for one in dropped..6 {
            case.person(&format!("weg-{one}"), "een", &[]);
        }
        figures(&case.report(), 0).clone()
    };
    let none = written(0);
    assert_eq!(
        (&none["followedUp"]["atLeast"], &none["followedUp"]["ofMeasured"]),
        (&json!(false), &json!("suppressed"))
    );
    for dropped in 1..5 {
        assert_eq!(written(dropped), none, "{dropped}");
    }
    assert_ne!(written(6), none, "six may be seen");
}

#[test]
fn attack_response_records_read_tell_nothing_of_few_who_were_measured_once() {
    let mut case = Case::new();
    case.pairs("een", outcomes(12, 10, 8));
    for one in 0..2 {
        case.person(&format!("weg-{one}"), "een", &[("before", "2025-01-10", 5)]);
    }
    for one in 0..10 {
        case.person(&format!("gast-{one}"), "een", &[]);
    }
    let report = case.report();
    assert_eq!(figures(&report, 0)["pairs"], 30);
    // Sixty-two records less twice thirty would be two people.
    let records = &report["sources"]["records"];
    assert_eq!(records["measurements"]["read"], "suppressed");
    assert_eq!(records["participations"]["read"], 42);
}

#[test]
fn attack_response_few_who_kept_silent_or_disagreed_do_not_follow_from_a_survey() {
    for (asked, answered, agreed, printed) in [
        (30, 30, 20, [true, true, true]),
        (30, 27, 20, [false, true, true]),
        (30, 25, 22, [true, true, false]),
        (30, 25, 2, [true, true, false]),
        (40, 3, 2, [true, false, false]),
    ] {
        let mut case = Case::new();
        case.survey = json!([{"id": "vraag", "effect": "een", "question": "Voelt u zich beter?", "about": "experienced-change",
            "asked": asked, "answered": answered, "agreed": agreed, "source": "enquête"}]);
        let report = case.report();
        let answer = &report["goals"][0]["effects"][0]["surveyResults"][0];
        let shown = ["asked", "answered", "agreed"].map(|figure| answer[figure].is_number());
        assert_eq!(shown, printed, "{answered} of {asked}, {agreed}");
        // No share without its numbers.
        assert_eq!(
            answer["agreedShare"].is_number(),
            printed[2] && printed[1],
            "{answer}"
        );
    }
}

#[test]
fn attack_outcomes_a_small_cell_is_merged_and_does_not_follow() {
    for (up, same, down) in [
        (15, 12, 3),
        (3, 12, 15),
        (14, 2, 14),
        (20, 8, 2),
        (2, 26, 2),
        (28, 1, 1),
    ] {
        let mut case = Case::new();
        case.pairs("een", outcomes(up, same, down));
        let report = case.report();
        let truth = [up, same, down].map(|people| people as u64);
        let told = outcome_sums(figures(&report, 0), |kinds| kinds);
        assert!(!told.is_empty());
        assert_eq!(given_away(&truth, &told, 0), [0_u32; 0], "{up} {same} {down}");
    }
}

/// The sums over up (1), the same (2) and down (4), as printed.
pub(super) fn outcome_sums(figures: &Value, kinds: impl Fn(u32) -> u32) -> Vec<Known> {
    let names = [
        ("pairs", 0b111),
        ("improved", 0b001),
        ("unchanged", 0b010),
        ("worsened", 0b100),
        ("notImproved", 0b110),
        ("notWorsened", 0b011),
    ];
    let printed = names
        .iter()
        .filter_map(|(name, outcomes)| Some((*outcomes, figures.get(name)?.as_u64()?)));
    let exactly = |(outcomes, people)| Known {
        kinds: kinds(outcomes),
        people,
        at_least: false,
    };
    printed.map(exactly).collect()
}

#[test]
fn a_ladder_of_which_nothing_can_be_shown_is_measured_all_the_same() {
    let mut case = Case::new();
    case.ladder = true;
    // Thirty people stay where they are, but for one up and one down.
    case.pairs("een", [vec![(3, 3); 28], vec![(2, 3), (4, 3)]].concat());
    let report = case.report();
    let effect = &report["goals"][0]["effects"][0];
    assert_eq!(figures(&report, 0)["pairs"], 30);
    let figures = figures(&report, 0).to_string();
    assert!(
        !figures.contains("\"improved\":1") && !figures.contains("\"unchanged\":28"),
        "{figures}"
    );
    assert_eq!(effect["standing"], "measured");
    assert_eq!(report["glance"]["measured"], 1);
    let said = effect["statement"]["en"].as_str().unwrap();
    assert!(
        said.contains("is not published: together with other figures a small group would show"),
        "{said}"
    );
    // With larger groups it is measured.
    let mut case = Case::new();
    case.ladder = true;
    case.pairs(
        "een",
        [vec![(3, 3); 10], vec![(2, 3); 10], vec![(4, 3); 10]].concat(),
    );
    assert_eq!(case.report()["goals"][0]["effects"][0]["standing"], "measured");
}

/// How somebody stood at half-year (not measured again yet, up, the same, down), and how at the end of the year.
type Kind = (u32, u32);

fn measured_people() -> impl Strategy<Value = Vec<(Kind, u64)>> {
    let kinds = proptest::collection::btree_map((0_u32..4, 0_u32..4), 1_u64..14, 2..6);
    kinds.prop_map(|people| people.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn from_the_outcomes_of_two_successive_reports_no_small_group_follows(people in measured_people()) {
        let mut cases = [Case::new(), Case::new()];
        for (kind, ((half, year), number)) in people.iter().enumerate() {
            for one in 0..*number {
                let after = |outcome: u32| [5, 7, 5, 3][outcome as usize];
                let mut scores = vec![("before", "2025-01-10", 5)];
                scores.extend((*half > 0).then(|| ("after", "2025-06-10", after(*half))));
                cases[0].person(&format!("p-{kind}-{one}"), "een", &scores);
                scores.extend((*year > 0).then(|| ("after", "2025-11-20", after(*year))));
                cases[1].person(&format!("p-{kind}-{one}"), "een", &scores);
            }
        }
        let (half, ledger) = cases[0].released(None);
        let (year, ledger) = cases[1].released(Some(&ledger));
        prop_assert_eq!(ledger.releases.len(), 2);
        // Who was measured at half-year and not again stands at the end of the year as then.
        let stands = |place: usize, (half, year): Kind| match (place, year) {
            (0, _) | (_, 0) => half,
            _ => year,
        };
        let mut told = Vec::new();
        for (place, report) in [&half, &year].into_iter().enumerate() {
            let kinds = |fits: &dyn Fn(u32) -> bool| -> u32 {
                let inside = people.iter().enumerate().filter(|(_, (kind, _))| fits(stands(place, *kind)));
                inside.map(|(at, _)| 1 << at).sum()
            };
            told.extend(outcome_sums(figures(report, 0), |outcomes| kinds(&|stand| stand > 0 && outcomes & (1 << (stand - 1)) != 0)));
            let once = figures(report, 0)["followedUp"]["beforeOnly"].as_u64();
            told.extend(once.map(|people| Known { kinds: kinds(&|stand| stand == 0), people, at_least: false }));
            let reached = report["reach"]["people"].as_u64();
            told.extend(reached.map(|people| Known { kinds: kinds(&|_| true), people, at_least: report["reach"]["atLeast"] == true }));
        }
        let truth: Vec<u64> = people.iter().map(|(_, number)| *number).collect();
        prop_assert_eq!(given_away(&truth, &told, 0), Vec::<u32>::new());
    }
}
