//! From a register to the figures and sentences of an effect, by the one door that a user has.

use std::fmt::Write as _;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::engine::statistics::Gate;
use vernieuwend_verantwoorden::evidence::{Caveat, Label, Standing};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::{Design, Plan};
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, DifferenceKind, EffectAnswer, EffectReport, Observed};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::document::Document;
use vernieuwend_verantwoorden::value::{Decimal, Figure};

/// One effect, measured as `measurement` says, and what was registered about it.
pub(crate) struct Case {
    measurement: Value,
    pub(crate) target: Value,
    instruments: Value,
    participations: String,
    measurements: String,
    pub(crate) narrative: Value,
}

impl Case {
    pub(crate) fn new(measurement: Value) -> Self {
        Self {
            measurement,
            target: Value::Null,
            instruments: json!([]),
            participations: String::new(),
            measurements: String::new(),
            narrative: json!({}),
        }
    }

    fn with_scale(id: &str, version: &str) -> Self {
        Self::new(json!({"instrument": {"id": id, "version": version}}))
    }

    /// A person who was measured before, after, or both.
    fn person(&mut self, name: &str, before: Option<&str>, after: Option<&str>) {
        for (moment, date, what) in [("before", "2025-01-10", before), ("after", "2025-11-20", after)] {
            if let Some(what) = what {
                let _ = writeln!(
                    self.measurements,
                    r#"{{"effect":"effect","person":"{name}","moment":"{moment}","date":"{date}",{what}}}"#
                );
            }
        }
    }

    /// Pairs of scores, a person each.
    fn pairs(&mut self, scores: impl IntoIterator<Item = (i64, i64)>) {
        for (at, (before, after)) in scores.into_iter().enumerate() {
            let (before, after) = (format!(r#""score":{before}"#), format!(r#""score":{after}"#));
            self.person(&format!("p-{at}"), Some(&before), Some(&after));
        }
    }

    fn took_part(&mut self, name: &str, date: &str, more: &str) {
        let _ = writeln!(
            self.participations,
            r#"{{"activity":"koffie","person":"{name}","date":"{date}"{more}}}"#
        );
    }

    fn made(&self, protected: bool) -> EffectReport {
        let year = json!({"from": "2025-01-01", "through": "2025-12-31"});
        let policy: PolicyFramework = document(json!({
            "document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Sociale basis",
            "statedBy": "municipality", "period": year.clone(),
            "goals": [{"id": "meedoen", "title": "Ouderen doen mee"}]
        }));
        let mut plan = json!({
            "document": "plan", "formatVersion": "1.0", "id": "plan", "organisation": {"name": "Buurtkracht"},
            "period": year.clone(), "activities": [{"id": "koffie", "title": "Koffieochtend"}],
            "effects": [{"id": "effect", "title": "Ouderen zijn minder eenzaam", "activities": ["koffie"],
                "measurement": self.measurement}],
            "contributions": [{"effect": "effect", "goal": "meedoen", "strength": "direct", "because": "Zo is het"}],
            "instruments": self.instruments
        });
        if !self.target.is_null() {
            plan["effects"][0]["target"] = self.target.clone();
        }
        let plan: Plan = document(plan);
        let mut narrative = json!({
            "document": "narrative", "formatVersion": "1.0", "id": "verhaal", "plan": "plan", "period": year
        });
        for (name, value) in self.narrative.as_object().unwrap() {
            narrative[name] = value.clone();
        }
        let narrative: Narrative = document(narrative);
        let policy = policy.check().unwrap();
        let plan = plan.check_against(&policy).unwrap();
        let narrative = narrative.check_against((&policy, &plan)).unwrap();
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(self.participations.as_bytes()).unwrap();
        tally.measurements(self.measurements.as_bytes()).unwrap();
        let register = tally.finish();
        assert!(register.refusals().is_empty(), "{:?}", register.refusals());
        let told = account(&policy, &plan, &tally).with_narrative(&narrative);
        let made_on = "2026-03-02".parse().unwrap();
        if protected {
            let released = told.protect(&Disclosure::k5(), Audience::Public, made_on);
            released.unwrap().report
        } else {
            told.internal(made_on)
        }
    }

    /// The report that may leave.
    pub(crate) fn outside(&self) -> EffectReport {
        self.made(true)
    }

    pub(crate) fn report(&self) -> EffectReport {
        self.made(false)
    }

    pub(crate) fn effect(&self) -> EffectAnswer {
        let report = self.report();
        let written = format::write(&report).unwrap();
        assert!(!written.contains("NaN") && !written.contains("null"), "{written}");
        report.goals[0].effects[0].clone()
    }
}

fn document<T: Document>(value: Value) -> T {
    format::read::<T>(&value.to_string())
        .unwrap_or_else(|error| panic!("{error}"))
        .into_document()
}

fn decimal(number: f64) -> Decimal {
    Decimal::from_f64(number).unwrap()
}

/// The coffee morning of the example: 112 people, 1,480 contacts, 43 measured at the start, 34 of them again.
fn coffee_morning() -> Case {
    let mut case = Case::with_scale("dejong-gierveld-11", "1999");
    case.target = json!({"meanChange": -1.5});
    for contact in 0..1480 {
        let (person, week) = (contact % 112, contact % 48);
        let date = format!("2025-{:02}-{:02}", week / 4 + 1, week % 4 * 7 + 1);
        case.took_part(&format!("p-{person}"), &date, "");
    }
    let down = [(10, -1), (2, -2), (4, -3), (3, -4), (2, -5)];
    let changes: Vec<i64> = down
        .into_iter()
        .flat_map(|(times, change)| std::iter::repeat_n(change, times))
        .chain(std::iter::repeat_n(0, 8))
        .chain([1, 1, 1, 2, 2])
        .collect();
    // 207 points before over 34 people: 6.1 on average.
    let before = |at: usize| if at < 3 { 7 } else { 6 };
    case.pairs(
        changes
            .iter()
            .enumerate()
            .map(|(at, change)| (before(at), before(at) + change)),
    );
    // As they began much like the others, no flag is raised.
    for at in 34..43 {
        let score = format!(r#""score":{}"#, 5 + at % 3);
        case.person(&format!("p-{at}"), Some(&score), None);
    }
    case
}

#[test]
fn the_coffee_morning_gives_the_figures_of_the_example() {
    let report = coffee_morning().report();
    let (goal, effect) = (&report.goals[0], &report.goals[0].effects[0]);
    assert_eq!(effect.standing, Standing::Measured);
    assert_eq!(
        (effect.design, effect.gate),
        (Design::BeforeAfter, Some(Gate::Normal))
    );
    assert_eq!(effect.labels, [Label::NotRepresentative]);
    assert_eq!(
        effect.caveats,
        [
            Caveat::NoComparisonGroup,
            Caveat::RegressionToTheMean,
            Caveat::NaturalCourse,
            Caveat::SelectiveDropOut,
            Caveat::ResponseShift
        ]
    );
    let reach = serde_json::to_value(goal.reach).unwrap();
    assert_eq!(
        (&reach["people"], &reach["contacts"]),
        (&json!(112), &json!(1480))
    );
    let figures = serde_json::to_value(effect.observed.as_ref().unwrap()).unwrap()["figures"].clone();
    for (name, expected) in [
        ("instrument", json!("dejong-gierveld-11")),
        ("version", json!("1999")),
        ("better", json!("lower")),
        ("scale", json!([0, 11])),
        ("pairs", json!(34)),
        ("meanBefore", json!(6.1)),
        ("meanAfter", json!(4.9)),
        ("meanChange", json!(-1.2)),
        ("interval", json!([-1.9, -0.5])),
        ("improved", json!(21)),
        ("unchanged", json!(8)),
        ("worsened", json!(5)),
    ] {
        assert_eq!(figures[name], expected, "{name}");
    }
    assert_eq!(
        figures["improvedShare"],
        json!({"share": 0.62, "interval": [0.45, 0.77], "rangeIfDropoutsCounted": [0.48, 0.7]}),
        "0.7609 is rounded outward"
    );
    let followed_up = &figures["followedUp"];
    assert_eq!(
        (
            &followed_up["ofMeasured"],
            &followed_up["ofReached"],
            &followed_up["beforeOnly"]
        ),
        (&json!(0.79), &json!(0.3), &json!(9))
    );
    // −41 over 43: as if the nine who were not measured again had not changed.
    assert_eq!(figures["meanChangeIfMissingUnchanged"], json!(-1));
    assert_eq!(figures["measured"]["selfReport"], json!(true));
    assert_eq!(figures["measured"]["period"]["from"], json!("2025-01-01"));

    let said = &effect.statement;
    assert!(said.en.starts_with(
        "Among 34 participants a decrease of 1.2 points on average was measured, from 6.1 at the start to 4.9 at the \
         end"
    ));
    assert!(
        said.nl
            .starts_with("Bij 34 deelnemers is een afname gemeten van gemiddeld 1,2 punt")
    );
    assert!(
        said.nl
            .contains("21 gingen vooruit, 8 bleven gelijk en 5 gingen achteruit.")
    );
    assert!(said.nl.ends_with(
        "Nagestreefd was −1,5 punt, de uitkomst is −1,2 punt: het verschil valt binnen de onzekerheid, dus of dit \
         meer of minder is, is niet te zeggen."
    ));
    for caused in ["dankzij", "door de koffieochtend", "Koffieochtend"] {
        assert!(!said.nl.contains(caused), "{caused}");
    }
    assert!(
        goal.answer
            .nl
            .starts_with("Bij dit doel hoort 1 beoogd effect: beter. ‘Ouderen zijn minder")
    );
    // Short, with pursued beside realised.
    assert!(
        goal.answer
            .nl
            .contains("Nagestreefd was −1,5 punt, de uitkomst is −1,2 punt")
    );
    assert!(!goal.answer.nl.contains("gingen vooruit"));
}

#[test]
fn without_the_scale_the_coffee_morning_is_only_counted() {
    let mut case = coffee_morning();
    case.measurements.clear();
    let effect = case.effect();
    assert_eq!(
        (effect.standing, effect.design),
        (Standing::CountedOnly, Design::Described)
    );
    assert!(effect.statement.nl.starts_with(
        "Alleen bekend is wie er bereikt is: 112 mensen en 1.480 contacten. Dat zegt niets over verandering."
    ));
}

#[test]
fn too_few_pairs_show_nothing_and_lift_no_standing() {
    for (pairs, gate, begins) in [
        (0, None, "Alleen bekend is wie er bereikt is"),
        (
            1,
            Some(Gate::None),
            "Er is gemeten, maar bij te weinig mensen om te publiceren.",
        ),
        (
            4,
            Some(Gate::None),
            "Er is gemeten, maar bij te weinig mensen om te publiceren.",
        ),
        (
            5,
            Some(Gate::Count),
            "Er zijn 5 deelnemers gemeten; dat is te weinig voor cijfers.",
        ),
        (
            10,
            Some(Gate::Count),
            "Er zijn 10 deelnemers gemeten; dat is te weinig voor cijfers.",
        ),
    ] {
        let scales = [
            Case::with_scale("cantril-0-10", "2025"),
            Case::new(
                json!({"instrument": {"id": "participatieladder", "version": "vng", "better": "higher"}}),
            ),
        ];
        for mut case in scales {
            case.took_part("p-1", "2025-03-01", "");
            case.pairs((0..pairs).map(|at| (at % 5 + 1, 2)));
            let effect = case.effect();
            assert_eq!(effect.standing, Standing::CountedOnly, "{pairs}");
            assert_eq!(effect.gate, gate, "{pairs}");
            assert_eq!(effect.labels, []);
            assert!(effect.statement.nl.starts_with(begins), "{}", effect.statement.nl);
            if let Some(observed) = &effect.observed {
                let written = serde_json::to_string(observed).unwrap();
                for figure in ["meanChange\":-", "interval\"", "improvedShare\"", "threshold\""] {
                    assert!(!written.contains(figure), "{written}");
                }
            }
        }
    }
}

#[test]
fn equal_changes_give_no_interval_and_no_deviation() {
    let mut case = Case::with_scale("cantril-0-10", "2025");
    case.pairs((0..12).map(|at| (at % 5, at % 5 + 2)));
    let effect = case.effect();
    let Some(Observed::PairedChange(figures)) = &effect.observed else {
        panic!("{:?}", effect.observed);
    };
    assert_eq!(
        (figures.mean_change, figures.sd_change),
        (Figure::Known(decimal(2.0)), Figure::NotComputable)
    );
    assert_eq!(figures.interval, None);
    assert!(
        effect
            .statement
            .en
            .contains("How uncertain that is cannot be computed.")
    );
    assert_eq!(effect.labels, [Label::Indicative]);
}

#[test]
fn reliable_change_and_the_threshold_are_counted_where_they_are_cited() {
    let mut case = Case::with_scale("meetlat", "2025");
    case.instruments = json!([{
        "id": "meetlat", "version": "2025", "name": "De meetlat", "better": "higher", "measures": "state",
        "scale": {"lowest": 0, "highest": 100, "step": 1}, "threshold": 60,
        "reliability": {"reliability": 0.9, "standardDeviation": 10, "citation": "Handleiding (verzonnen)"}
    }]);
    // 1.96 · √0.2 · 10 = 8.77: nine points are more than that, eight are not.
    let changes = [9, 9, 8, 8, 0, 0, 0, -8, -9, -20, 30, 1];
    case.pairs(changes.map(|change| (55, 55 + change)));
    let effect = case.effect();
    let Some(Observed::PairedChange(figures)) = &effect.observed else {
        panic!("{:?}", effect.observed);
    };
    let reliable = serde_json::to_value(figures.reliable_change.as_ref().unwrap()).unwrap();
    assert_eq!(
        reliable,
        json!({"source": "Handleiding (verzonnen)", "minimum": 8.8, "improved": 3, "unchanged": 7, "worsened": 2})
    );
    assert_eq!(
        serde_json::to_value(figures.threshold.unwrap()).unwrap(),
        json!({"at": 60, "favourableBefore": 0, "favourableAfter": 5, "crossedToFavourable": 5,
            "crossedToUnfavourable": 0})
    );
    assert!(effect.statement.nl.contains(
        "Met meer dan de meetfout (8,8 punt): 3 gingen vooruit en 2 gingen achteruit [Handleiding (verzonnen)]."
    ));
}

#[test]
fn goals_of_peoples_own_give_a_mean_score_and_the_share_that_came_out() {
    let mut case = Case::with_scale("gas", "1968");
    case.target = json!({"goalAttainment": 60});
    // Published values of T: three goals at +1 give 63.693…, weights 2, 1, 3 at +1, −1, 0 give 52.203….
    for at in 0..6 {
        case.person(
            &format!("a-{at}"),
            None,
            Some(r#""items":{"g1":1,"g2":1,"g3":1}"#),
        );
        case.person(
            &format!("b-{at}"),
            Some(r#""items":{"g1":-1,"g2":-1,"g3":-1}"#),
            Some(r#""items":{"g1":1,"g2":-1,"g3":0},"weights":{"g1":2,"g3":3}"#),
        );
    }
    let effect = case.effect();
    assert_eq!(
        (effect.standing, effect.gate),
        (Standing::Measured, Some(Gate::Indicative))
    );
    let Some(Observed::GoalAttainment(figures)) = &effect.observed else {
        panic!("{:?}", effect.observed);
    };
    // (63.693 + 52.203) / 2 = 57.948; of 36 goals 30 are at zero or above.
    assert_eq!(figures.mean_t, Figure::Known(decimal(57.9)));
    assert_eq!(
        figures.attained.say(vernieuwend_verantwoorden::Language::Nl),
        "83 %"
    );
    assert!(figures.interval.is_some());
    assert_eq!(effect.difference.unwrap().kind, DifferenceKind::NotToBeTold);
    assert!(effect.statement.nl.starts_with(
        "De eigen doelen van 12 deelnemers zijn na afloop gescoord: 83% van die doelen kwam uit zoals afgesproken of \
         beter. De gemiddelde doelscore is 57,9, waarbij 50 precies is zoals afgesproken"
    ));
}

#[test]
fn few_peoples_own_goals_show_nothing() {
    let mut case = Case::with_scale("gas", "1968");
    for at in 0..7 {
        case.person(&format!("a-{at}"), None, Some(r#""items":{"g1":1}"#));
    }
    let effect = case.effect();
    assert_eq!(
        (effect.standing, effect.gate),
        (Standing::Unanswered, Some(Gate::Count))
    );
    assert_eq!(
        effect.statement.nl,
        "Er zijn 7 deelnemers gemeten; dat is te weinig voor cijfers."
    );
}

#[test]
fn a_ladder_says_what_moved_and_stands_beside_its_target() {
    let mut case = Case::new(json!({
        "instrument": {"id": "participatieladder", "version": "vng", "better": "higher", "selfReport": false}
    }));
    case.target = json!({"improvedShare": 0.35});
    case.pairs((0..40).map(|at| {
        if at < 14 {
            (2, 3)
        } else if at < 35 {
            (3, 3)
        } else {
            (4, 2)
        }
    }));
    let effect = case.effect();
    assert_eq!(effect.difference.as_ref().unwrap().kind, DifferenceKind::None);
    assert!(!effect.caveats.contains(&Caveat::ResponseShift));
    assert_eq!(
        effect.statement.nl,
        "Bij 40 deelnemers is het niveau bij de start en na afloop vastgesteld (participatieladder; hoger is beter). \
         14 gingen vooruit, 21 bleven gelijk en 5 gingen achteruit. Nagestreefd was 35% vooruit, de uitkomst is 35% \
         vooruit: dat is gelijk."
    );
    case.measurement = json!({"instrument": {"id": "participatieladder", "version": "vng"}});
    let effect = case.effect();
    assert_eq!(
        effect.difference.as_ref().unwrap().kind,
        DifferenceKind::NotComparable
    );
    assert!(effect.statement.nl.contains(
        "Aantal mensen per niveau: sociale contacten buitenshuis van 14 naar 5, deelname aan georganiseerde \
         activiteiten van 21 naar 35 en onbetaald werk van 5 naar 0. Welke kant beter is, is niet afgesproken."
    ));
}

#[test]
fn a_norm_is_named_with_its_source_and_without_one_it_is_no_norm() {
    let with = |norm: Value| {
        let mut case = Case::new(json!({"instrument": {
            "id": "cantril-0-10", "version": "2025", "design": "before-after-norm", "norm": norm
        }}));
        case.pairs((0..30).map(|at| (at % 5, at % 4 + 2)));
        case.effect()
    };
    let named = with(json!("7,5 gemiddeld in Nederland (CBS, verzonnen)"));
    assert_eq!(named.design, Design::BeforeAfterNorm);
    assert!(
        named
            .statement
            .nl
            .contains("Dit is vergeleken met ‘7,5 gemiddeld in Nederland (CBS, verzonnen)’.")
    );
    assert_eq!(with(json!(" ")).design, Design::BeforeAfter);
}

#[test]
fn a_guide_for_a_conversation_is_recorded_and_proves_nothing() {
    let mut case = Case::with_scale("positieve-gezondheid", "2023");
    for at in 0..40 {
        let items = r#""items":{"meedoen":6,"zingeving":7}"#;
        case.person(&format!("p-{at}"), Some(items), Some(items));
    }
    let effect = case.effect();
    assert_eq!(
        (effect.standing, effect.design),
        (Standing::Unanswered, Design::AfterOnly)
    );
    assert!(effect.statement.nl.starts_with(
        "Besproken met 40 deelnemers: Positieve Gezondheid. Dat is bedoeld voor het gesprek en telt niet als meting"
    ));
}

#[test]
fn asking_afterwards_tells_and_shows_no_change() {
    let mut case =
        Case::new(json!({"instrument": {"id": "cantril-0-10", "version": "2025", "design": "after-only"}}));
    case.pairs((0..40).map(|at| (at % 5, 9)));
    let effect = case.effect();
    assert_eq!(
        (effect.standing, effect.design),
        (Standing::Told, Design::AfterOnly)
    );
    assert!(effect.statement.en.contains("says nothing about change"));
    assert_eq!(effect.caveats, []);
}

#[test]
fn movements_between_roles_need_a_group_that_is_large_enough() {
    let with = |group: usize, movers: usize| {
        let mut case = Case::new(json!({"role-movement": {"from": "participant", "to": "volunteer"}}));
        for at in 0..group {
            case.took_part(&format!("p-{at}"), "2025-02-01", r#","role":"participant""#);
            if at < movers {
                case.took_part(&format!("p-{at}"), "2025-09-01", r#","role":"volunteer""#);
            }
        }
        case.effect()
    };
    let (few, some) = (with(4, 3), with(9, 3));
    assert_eq!(
        (few.standing, few.gate),
        (Standing::CountedOnly, Some(Gate::None))
    );
    assert_eq!(
        (some.standing, some.gate),
        (Standing::CountedOnly, Some(Gate::Count))
    );
    assert!(!few.statement.nl.contains('3') && !some.statement.nl.contains('3'));
    let (indicative, normal) = (with(12, 0), with(40, 1));
    assert_eq!(
        (indicative.standing, indicative.labels),
        (Standing::Measured, vec![Label::Indicative])
    );
    assert!(
        indicative
            .statement
            .nl
            .starts_with("Van de 12 mensen met de rol van deelnemer werd niemand later ook")
    );
    assert!(
        normal
            .statement
            .nl
            .starts_with("Van de 40 mensen met de rol van deelnemer werd er 1 later ook vrijwilliger.")
    );
    assert_eq!(normal.labels, []);
}

#[test]
fn few_answers_tell_nothing_and_satisfaction_lifts_nothing() {
    let with = |answered: u64, agreed: u64, about: &str| {
        let mut case = Case::new(json!({"survey": "Ik voel mij minder alleen"}));
        case.target = json!({"agreedShare": 0.6});
        case.narrative = json!({"surveyResults": [{
            "id": "vraag", "effect": "effect", "question": "Ik voel mij minder alleen", "about": about,
            "answered": answered, "agreed": agreed
        }]});
        case.effect()
    };
    let few = with(4, 4, "experienced-change");
    assert_eq!(few.standing, Standing::Unanswered);
    assert_eq!(few.survey_results[0].agreed, Figure::Suppressed);
    assert!(
        few.statement
            .nl
            .contains("de antwoorden op ‘Ik voel mij minder alleen’ zijn niet gepubliceerd")
    );
    let counted = with(9, 8, "experienced-change");
    assert_eq!(counted.standing, Standing::Told);
    assert_eq!(counted.survey_results[0].agreed_share, Figure::NotComputable);
    let told = with(40, 26, "experienced-change");
    assert_eq!(told.difference.as_ref().unwrap().kind, DifferenceKind::Better);
    assert!(
        told.statement
            .nl
            .starts_with("Deelnemers geven aan: 26 van de 40 die antwoordden, zijn het eens met")
    );
    let satisfied = with(40, 38, "satisfaction");
    assert_eq!(satisfied.standing, Standing::Unanswered);
    assert_eq!(
        satisfied.difference.as_ref().unwrap().kind,
        DifferenceKind::NotComparable
    );
}

#[test]
fn a_value_from_a_source_is_computed_from_its_part_and_whole_and_context_proves_nothing() {
    let with = |whole: u64| {
        let mut case = Case::new(Value::Null);
        let value =
            |part: u64| json!({"ratio": {"numerator": part, "denominator": whole}, "source": "Enquête"});
        case.narrative = json!({"aggregates": [{
            "effect": "effect", "unit": "%", "measures": "state", "better": "higher", "before": value(3), "after": value(5)
        }]});
        case.effect()
    };
    let known = with(12);
    assert_eq!(known.standing, Standing::Measured);
    assert!(
        known
            .statement
            .nl
            .starts_with("Het aandeel was 25% en 41,7% (hoger is beter): geen duidelijk verschil.")
    );
    let few = with(9);
    assert_eq!(few.standing, Standing::Unanswered);
    assert!(!few.statement.nl.contains("33"));
}

#[test]
fn what_a_value_is_stated_to_measure_decides_how_it_stands_and_its_unit_does_not() {
    let with = |unit: &str, measures: Value| {
        let mut case = Case::new(Value::Null);
        case.narrative = json!({"aggregates": [{
            "effect": "effect", "unit": unit, "better": "higher", "coverage": "everybody",
            "before": {"value": 1200, "source": "Registratie"}, "after": {"value": 1480, "source": "Registratie"}
        }]});
        if !measures.is_null() {
            case.narrative["aggregates"][0]["measures"] = measures;
        }
        let report = case.report();
        let codes: Vec<String> = report
            .findings
            .list
            .iter()
            .map(|it| it.code.to_string())
            .collect();
        let effect = report.goals[0].effects[0].clone();
        (effect.standing, effect.statement.nl, codes)
    };
    for unit in ["bezoeken per jaar", "inwoners die zich thuis voelen"] {
        let (standing, told, codes) = with(unit, Value::Null);
        assert_eq!(standing, Standing::Unanswered);
        assert!(
            told.contains("Wat daarmee gemeten wordt, is niet vastgelegd"),
            "{told}"
        );
        assert!(codes.iter().any(|code| code == "measures-not-declared"));
        let (standing, told, _) = with(unit, json!("effort"));
        assert_eq!(standing, Standing::Unanswered);
        assert!(
            told.contains("Dat telt wat er gedaan is en zegt niets over verandering."),
            "{told}"
        );
    }
    let (standing, told, codes) = with("inwoners die zich thuis voelen", json!("state"));
    assert_eq!(standing, Standing::Measured);
    assert!(
        told.contains("Dit gaat niet steeds over dezelfde mensen"),
        "{told}"
    );
    assert!(
        !codes.iter().any(|code| code.starts_with("measures-")),
        "{codes:?}"
    );
    // Nobody passes a count for an effect unseen: the remark stands at the effect.
    let (standing, _, codes) = with("bezoeken per jaar", json!("state"));
    assert_eq!(standing, Standing::Measured);
    assert_eq!(
        codes
            .iter()
            .filter(|code| *code == "measures-contradicted")
            .count(),
        2,
        "in the narrative, and at the effect in the report"
    );
    let (standing, told, _) = with("inwoners die zich thuis voelen", json!("experienced-change"));
    assert_eq!(standing, Standing::Told);
    assert!(told.contains("Dit is wat mensen zelf zeggen"), "{told}");
}

#[test]
fn an_own_instrument_shows_a_change_only_where_the_plan_states_that_it_measures_a_state() {
    let with = |measures: Value| {
        let mut case = Case::with_scale("meetlat", "2025");
        case.instruments = json!([{
            "id": "meetlat", "version": "2025", "name": "De meetlat", "better": "higher",
            "scale": {"lowest": 0, "highest": 10, "step": 1}
        }]);
        if !measures.is_null() {
            case.instruments[0]["measures"] = measures;
        }
        case.pairs((0..40).map(|at| (at % 5, at % 5 + 3)));
        let effect = case.effect();
        (effect.standing, effect.statement.en)
    };
    assert_eq!(with(json!("state")).0, Standing::Measured);
    let (standing, told) = with(json!("experienced-change"));
    assert_eq!(standing, Standing::Told);
    assert!(
        told.starts_with("Asked what people themselves see changed: 40 participants"),
        "{told}"
    );
    for (measures, why) in [
        (Value::Null, "What that measures is not stated"),
        (json!("effort"), "That counts what was done"),
        (json!("use-of-services"), "That counts the use of services"),
        (json!("satisfaction"), "That is about satisfaction with the offer"),
    ] {
        let (standing, told) = with(measures);
        assert_eq!(standing, Standing::Unanswered);
        assert!(
            told.starts_with("Recorded of 40 participants: De meetlat. ") && told.contains(why),
            "{told}"
        );
    }
}
