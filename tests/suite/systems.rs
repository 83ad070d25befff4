//! Demand, specific groups, participation and added value, from documents to report.

use std::fs;
use std::path::Path;

use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::{
    Benefit, MoneyRatio, Narrative, Need, Outreach, Response, Signal, Steering, SteeringDecision,
};
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::{Activity, Beneficiary, Organisation, Plan, Role, WayIn};
use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework, Population, TargetGroup};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, EffectReport, SignalState};
use vernieuwend_verantwoorden::rules::{Check, Checked};
use vernieuwend_verantwoorden::value::{Day, Figure, Id, People, Period};

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/data")
        .join(name);
    fs::read_to_string(path).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Everything that is shipped, tallied, with what to do with it.
fn with_shipped<T>(
    make: impl Fn(&Checked<PolicyFramework>, &Checked<Plan>, &Checked<Narrative>, &Tally) -> T,
) -> T {
    let policy = format::read::<PolicyFramework>(&file("policy-framework.json"))
        .unwrap()
        .check()
        .unwrap();
    let plan = format::read::<Plan>(&file("plan.json"))
        .unwrap()
        .check_against(&policy)
        .unwrap();
    let narrative = format::read::<Narrative>(&file("narrative.json")).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally
        .participations(file("participations.jsonl").as_bytes())
        .unwrap();
    tally.measurements(file("measurements.jsonl").as_bytes()).unwrap();
    make(&policy, &plan, &narrative, &tally)
}

fn shipped_report() -> EffectReport {
    with_shipped(|policy, plan, narrative, tally| {
        account(policy, plan, tally)
            .with_narrative(narrative)
            .internal(day("2026-03-02"))
    })
}

fn year() -> Period {
    Period::new(day("2025-01-01"), day("2025-12-31"))
}

/// A framework with one goal and one group, a plan with one activity, and an empty narrative.
fn small() -> (PolicyFramework, Plan, Narrative) {
    let mut policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year());
    policy
        .goals
        .push(Goal::new(Id::new("meedoen").unwrap(), "Meedoen"));
    policy
        .target_groups
        .push(TargetGroup::new(Id::new("moeders").unwrap(), "Moeders op school"));
    let mut plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year());
    plan.activities
        .push(Activity::new(Id::new("les").unwrap(), "Ochtendles"));
    (
        policy,
        plan,
        Narrative::new(Id::new("toelichting").unwrap(), year()),
    )
}

fn report_of(policy: PolicyFramework, plan: Plan, narrative: Narrative, records: &str) -> EffectReport {
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(records.as_bytes()).unwrap();
    account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .internal(day("2026-03-02"))
}

fn members(group: &str, people: usize) -> String {
    (0..people)
        .map(|person| {
            format!(
                r#"{{"activity":"les","person":"p-{person}","date":"2025-03-01","targetGroup":"{group}"}}"#
            ) + "\n"
        })
        .collect()
}

/// Everything that the rules find in a report.
fn found(report: &EffectReport) -> Findings {
    report.clone().check().unwrap().findings().clone()
}

/// The findings with this code, as pointers.
fn at(findings: &Findings, code: &str) -> Vec<String> {
    findings
        .with_code(code)
        .map(|finding| finding.pointer.to_string())
        .collect()
}

/// The report that `cargo run --example account` makes.
fn example_report() -> EffectReport {
    with_shipped(|policy, plan, narrative, tally| {
        let offer = format::read::<TenderOffer>(&file("tender-offer.json")).unwrap();
        let offer = offer.check().unwrap();
        account(policy, plan, tally)
            .with_narrative(narrative)
            .with_offer(&offer)
            .protect(&Disclosure::k5(), Audience::Commissioner, day("2026-03-02"))
            .unwrap()
            .report
    })
}

#[test]
fn the_report_of_the_shipped_data_shows_every_section() {
    let report = example_report();
    // Demand and signals.
    assert!(!report.needs.is_empty() && !report.signals.is_empty());
    assert!(!report.demand.unmet.is_empty() && !report.demand.supply.is_empty());
    // Participation.
    let participation = &report.participation;
    assert!(!participation.movements.is_empty() && !report.roles.is_empty());
    assert!(!participation.influence.is_empty());
    let shared = &participation.shared_goals;
    assert!(shared.iter().any(|goal| !goal.motivations.is_empty()));
    assert!(participation.initiated.stated > 0 && participation.owned.stated > 0);
    // Specific groups.
    let groups = &report.specific_groups.groups;
    assert!(groups.iter().any(|group| !group.shares.is_empty()));
    assert!(
        groups
            .iter()
            .any(|group| !group.barriers.is_empty() && !group.ways_in.is_empty())
    );
    assert!(groups.iter().any(|group| group.chosen_because.is_some()));
    assert!(
        groups
            .iter()
            .any(|group| group.trust.is_some() && group.guidance.is_some())
    );
    assert!(!report.specific_groups.not_reached.is_empty());
    // Added value.
    let values = &report.added_value;
    assert!(values.iter().any(|value| !value.client_group.is_empty()));
    assert!(values.iter().any(|value| !value.society.is_empty()));
    let skills = || values.iter().map(|value| &value.skill);
    assert!(skills().any(|skill| skill.methods.iter().any(|used| used.method.recognition.is_some())));
    assert!(skills().any(|skill| !skill.training.is_empty()));
    assert!(skills().any(|skill| !skill.lessons.is_empty()));
    assert!(
        values
            .iter()
            .any(|value| !value.investments.is_empty() && !value.benefits.is_empty())
    );
    assert!(values.iter().any(|value| !value.money_ratios.is_empty()));
    let decided: Vec<_> = report.steering.iter().map(|steering| steering.decision).collect();
    assert!(
        decided.contains(&SteeringDecision::Continue) && decided.contains(&SteeringDecision::MeasureFirst)
    );
    // Offered beside realised: what was offered in 2024, before the target was changed.
    let offer = report.offer.as_ref().unwrap();
    assert_eq!((offer.effects.len(), offer.activities.len()), (13, 15));
    let ladder = offer
        .effects
        .iter()
        .find(|line| line.effect.as_str() == "hoger-op-ladder")
        .unwrap();
    assert_ne!(ladder.offered, ladder.pursued, "the change stays visible");
    assert_eq!(ladder.amended_on, [day("2025-05-19")]);
}

#[test]
fn response_time_counts_from_sending_and_what_waits_too_long_is_listed() {
    let report = shipped_report();
    let term = |id: &str| {
        report
            .demand
            .signals
            .iter()
            .find(|it| it.signal.as_str() == id)
            .unwrap()
    };
    assert_eq!(report.demand.term_days, Some(60));
    let lessons = term("les-in-de-ochtend");
    // 3 March to 5 June 2025.
    assert_eq!(
        (lessons.state, lessons.days, lessons.beyond_term),
        (SignalState::Answered, Some(94), Some(true))
    );
    let bench = term("bank-op-de-route");
    assert_eq!(
        (bench.state, bench.days, bench.beyond_term),
        (SignalState::Answered, Some(49), Some(false))
    );
    let evening = term("jongeren-avond");
    assert_eq!(
        (evening.state, evening.days),
        (SignalState::Acknowledged, Some(78))
    );
    let respite = term("respijt-thuis");
    assert_eq!(
        (respite.state, respite.days, respite.beyond_term),
        (SignalState::Open, Some(152), Some(true))
    );
    let listed = with_shipped(|policy, plan, _, _| {
        let checked = report
            .clone()
            .check_against((policy.document(), plan.document()))
            .unwrap();
        at(checked.findings(), "signal-beyond-term")
    });
    assert_eq!(listed, ["/demand/signals/2"], "answered late is no longer open");
}

#[test]
fn a_signal_without_a_term_or_a_day_has_no_verdict() {
    let (policy, plan, mut narrative) = small();
    let mut signal = Signal::new(Id::new("eerste").unwrap(), "Les in de ochtend");
    signal.addressee = Some("Gemeente".to_owned());
    narrative.signals.push(signal.clone());
    signal.id = Id::new("tweede").unwrap();
    signal.sent = Some(day("2025-03-03"));
    narrative.signals.push(signal);
    let report = report_of(policy, plan, narrative, "");
    let [unsent, open] = report.demand.signals.as_slice() else {
        panic!("two signals")
    };
    assert_eq!(
        (unsent.state, unsent.days, unsent.beyond_term),
        (SignalState::NotSent, None, None)
    );
    assert_eq!(
        (open.state, open.days, open.beyond_term),
        (SignalState::Open, Some(364), None)
    );
}

#[test]
fn demand_stands_beside_supply_and_supply_without_a_need_is_said_neutrally() {
    let report = shipped_report();
    let unmet: Vec<_> = report.demand.unmet.iter().map(Id::as_str).collect();
    assert_eq!(unmet, ["avondplek", "bankje"]);
    let line = |id: &str| {
        report
            .demand
            .supply
            .iter()
            .find(|it| it.activity.as_str() == id)
            .unwrap()
    };
    assert_eq!(line("taalochtend").needs[0].as_str(), "ochtendlessen");
    assert!(line("koffieochtend").supply_driven && !line("taalochtend").supply_driven);
    assert_eq!(
        report.demand.statement.nl,
        "Vastgelegde behoeften van inwoners: 4; daarvan met een activiteit: 2, nog zonder: 2. Activiteiten waarbij \
         geen vastgelegde behoefte is genoemd: 12 van 15. Signalen: 4; beantwoord: 2, in behandeling: 1, zonder \
         reactie: 1, niet verzonden: 0. Langer dan de afgesproken 60 dagen duurde of duurt het bij 3 daarvan. \
         Tussentijdse wijzigingen van het plan: 3."
    );
    assert!(
        !found(&report)
            .iter()
            .any(|it| it.pointer.to_string().starts_with("/demand/supply")),
        "supply without a need is no fault"
    );
}

#[test]
fn every_group_that_policy_names_has_a_line_and_those_not_reached_are_said() {
    let report = shipped_report();
    let groups = &report.specific_groups;
    assert_eq!(groups.groups.len(), 6);
    let not_reached: Vec<_> = groups.not_reached.iter().map(Id::as_str).collect();
    assert_eq!(not_reached, ["jongeren"]);
    assert!(
        groups
            .statement
            .nl
            .contains("niet bereikt: ‘Jongeren van 16 tot en met 26 jaar’")
    );
    let alone = groups
        .groups
        .iter()
        .find(|it| it.target_group.as_str() == "alleenwonend-75")
        .unwrap();
    assert_eq!(alone.people, Figure::Known(People(107)));
    // 107 of 1,240.
    assert_eq!(alone.shares[0].share.known().unwrap().to_string(), "9 %");
    assert_eq!(
        alone.shares[0].population.source,
        "Gemeentelijke registratie, 1-1-2025 (verzonnen)"
    );
    assert_eq!(
        (alone.new, alone.known),
        (Figure::Known(People(41)), Figure::Known(People(66)))
    );
    assert!(alone.trust.is_some() && alone.guidance.is_some());
    let ways_in = [
        WayIn::Ambassador,
        WayIn::PersonalContactOffline,
        WayIn::SmallScaleMeeting,
        WayIn::Presence,
        WayIn::Pull,
    ];
    assert_eq!(
        alone.ways_in, ways_in,
        "of the activities for the group and as told, each once"
    );
}

#[test]
fn a_group_without_a_register_is_not_known_rather_than_not_reached() {
    let (policy, plan, narrative) = small();
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = narrative.check().unwrap();
    let tally = Tally::new(&policy, &plan);
    let report = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .internal(day("2026-03-02"));
    assert!(report.specific_groups.not_reached.is_empty());
    assert_eq!(report.specific_groups.not_known.len(), 1);
}

#[test]
fn more_people_than_the_population_holds_is_an_error() {
    let (mut policy, plan, narrative) = small();
    let population = |people| Population::new(Figure::Known(People(people)), day("2025-01-01"), "Gemeente");
    policy.target_groups[0].population.push(population(12));
    let report = report_of(
        policy.clone(),
        plan.clone(),
        narrative.clone(),
        &members("moeders", 12),
    );
    assert_eq!(
        at(&found(&report), "reach-above-population"),
        Vec::<String>::new()
    );
    let report = report_of(policy, plan, narrative, &members("moeders", 13));
    assert_eq!(
        at(&found(&report), "reach-above-population"),
        ["/specificGroups/groups/0/shares/0"]
    );
    assert_eq!(
        report.specific_groups.groups[0].shares[0].share,
        Figure::NotComputable
    );
}

#[test]
fn stated_parts_fit_into_the_reach_they_are_parts_of() {
    let (policy, plan, mut narrative) = small();
    let mut told = Outreach::new(Id::new("moeders").unwrap());
    told.new = Figure::Known(People(5));
    told.known = Figure::Known(People(7));
    told.source = Some("Intake 2025".parse().unwrap());
    narrative.outreach.push(told);
    let report = report_of(
        policy.clone(),
        plan.clone(),
        narrative.clone(),
        &members("moeders", 12),
    );
    assert_eq!(
        at(&found(&report), "stated-parts-above-reach"),
        Vec::<String>::new()
    );
    let report = report_of(policy, plan, narrative, &members("moeders", 11));
    assert_eq!(
        at(&found(&report), "stated-parts-above-reach"),
        ["/specificGroups/groups/0"]
    );
}

/// So many mothers whom the organisation met in a year, and so many of them brought by an ambassador.
fn met(range: std::ops::Range<usize>, year: u16, through_ambassadors: usize) -> String {
    let start = range.start;
    range
        .map(|person| {
            let way = if person - start < through_ambassadors {
                r#","wayIn":"ambassador""#
            } else {
                r#","wayIn":"fitting-information""#
            };
            format!(
                r#"{{"activity":"les","person":"p-{person}","date":"2025-03-01","targetGroup":"moeders","firstContact":"{year}-02-03"{way}}}"#
            ) + "\n"
        })
        .collect()
}

#[test]
fn new_and_known_people_are_counted_from_the_records_before_they_are_taken_as_stated() {
    let (policy, plan, mut narrative) = small();
    let mut told = Outreach::new(Id::new("moeders").unwrap());
    told.new = Figure::Known(People(90));
    told.known = Figure::Known(People(90));
    told.ambassadors = Figure::Known(People(2));
    narrative.outreach.push(told);
    // Eight were met this year and seven in 2023; of two nobody noted it.
    let records = met(0..8, 2025, 6) + &met(8..15, 2023, 0) + &members("moeders", 17);
    let report = report_of(policy.clone(), plan.clone(), narrative.clone(), &records);
    let group = &report.specific_groups.groups[0];
    assert_eq!(group.people, Figure::Known(People(17)));
    assert_eq!(group.new, Figure::Known(People(8)));
    assert_eq!(group.known, Figure::Known(People(7)));
    assert_eq!(group.via_ambassadors, Figure::Known(People(6)));
    assert_eq!(group.ambassadors, Figure::Known(People(2)), "as stated");
    // Without first contacts in the records nothing is zero: what is stated stands, or nothing is known.
    let unnoted = report_of(policy, plan, narrative, &members("moeders", 17));
    assert_eq!(unnoted.specific_groups.groups[0].new, Figure::Known(People(90)));
    assert_eq!(unnoted.specific_groups.groups[0].via_ambassadors, Figure::Unknown);
}

#[test]
fn new_and_known_people_are_protected_together_with_everything_else() {
    let (policy, plan, narrative) = small();
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let outside = |records: &str| {
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(records.as_bytes()).unwrap();
        account(&policy, &plan, &tally)
            .with_narrative(&narrative)
            .protect(&Disclosure::k5(), Audience::Commissioner, day("2026-03-02"))
            .unwrap()
            .report
            .specific_groups
            .groups[0]
            .clone()
    };
    let safe = outside(&(met(0..20, 2025, 10) + &met(20..50, 2023, 20)));
    assert_eq!(
        (safe.new, safe.known, safe.via_ambassadors),
        (
            Figure::Known(People(20)),
            Figure::Known(People(30)),
            Figure::Known(People(30))
        )
    );
    // 47 of 50 would tell that three were new.
    let unsafe_rest = outside(&(met(0..3, 2025, 0) + &met(3..50, 2023, 0)));
    assert_eq!(unsafe_rest.people, Figure::Known(People(50)));
    assert!(unsafe_rest.new.known().is_none() && unsafe_rest.known.known().is_none());
    assert!(
        unsafe_rest
            .new
            .range()
            .is_some_and(|range| range.through().is_none_or(|most| most >= 8))
    );
    // Forty-seven known and three of whom nobody noted it: the same three.
    let unsafe_unknown = outside(&(met(0..47, 2023, 0) + &members("moeders", 50)));
    assert_eq!(unsafe_unknown.known.known(), None);
}

#[test]
fn movements_between_all_roles_are_counted_once_per_person_and_pair() {
    let report = shipped_report();
    let movements = &report.participation.movements;
    let moved = |from, to| {
        let line = movements.iter().find(|it| (it.from, it.to) == (from, to));
        line.map(|it| it.people.known().unwrap().0)
    };
    // Counted apart from the library, over the shipped lines.
    assert_eq!(moved(Role::Participant, Role::Volunteer), Some(16));
    assert_eq!(movements.len(), 4);
    assert!(
        report
            .participation
            .statement
            .nl
            .contains("Waardoor dat komt, is hieruit niet af te leiden")
    );
}

#[test]
fn residents_carry_activities_and_a_binding_outcome_is_said_apart_from_the_step() {
    let participation = shipped_report().participation;
    let initiated = &participation.initiated;
    assert_eq!(
        (initiated.residents, initiated.together, initiated.stated),
        (6, 3, 15)
    );
    let owned = &participation.owned;
    assert_eq!((owned.residents, owned.together, owned.stated), (4, 8, 15));
    // Six alone and three together, of fifteen.
    assert_eq!(initiated.share.known().unwrap().to_string(), "60 %");
    let line = |id: &str| {
        participation
            .influence
            .iter()
            .find(|it| it.activity.as_str() == id)
            .unwrap()
    };
    let (agenda, garden) = (line("bewonersagenda"), line("buurttuin"));
    assert_eq!(agenda.step, garden.step, "the same step");
    assert_eq!(
        (agenda.binding, garden.binding),
        (Some(false), Some(true)),
        "and not the same force"
    );
    assert_eq!(line("koffieochtend").binding, None);
    assert_eq!(participation.shared_goals.len(), 2);
}

#[test]
fn value_for_society_stands_apart_and_a_money_ratio_last() {
    let report = shipped_report();
    let value = |id: &str| {
        report
            .added_value
            .iter()
            .find(|it| it.goal.as_str() == id)
            .unwrap()
    };
    let step = value("stap-vooruit");
    assert!(step.society.is_empty() && !step.client_group.is_empty());
    let text = &step.statement.nl;
    assert!(
        text.contains("uit de waarde voor deelnemers is die niet af te leiden"),
        "{text}"
    );
    let ratio = text.find("verhouding in geld 1,3").unwrap();
    for factor in [
        "ook zonder de activiteit 30 %",
        "verplaatst 5 %",
        "aandeel van anderen 40 %",
        "uitdoving per jaar 25 %",
    ] {
        assert!(text.find(factor).unwrap() < ratio, "{factor}");
    }
    assert!(
        text[ratio..].len() < 120,
        "nothing stands behind it but its source"
    );
    let trained: Vec<_> = step.skill.training.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(
        trained,
        ["Outreachend werken", "Hulp bij geldzaken voor vrijwilligers"]
    );
    assert!(
        step.steering
            .iter()
            .any(|it| it.decision == SteeringDecision::MeasureFirst && it.because.is_some())
    );
    let together = value("meedoen");
    assert_eq!(together.investments.len(), 2);
    assert_ne!(together.investments[0].who, together.benefits[0].who);
}

#[test]
fn a_money_ratio_cannot_exist_without_a_factor_or_a_source() {
    let whole = file("narrative.json");
    let whole: serde_json::Value = serde_json::from_str(&whole).unwrap();
    let ratio = &whole["moneyRatios"][0];
    assert!(serde_json::from_value::<MoneyRatio>(ratio.clone()).is_ok());
    for factor in [
        "source",
        "deadweight",
        "displacement",
        "attribution",
        "dropOff",
        "discountRate",
    ] {
        let mut without = ratio.clone();
        without.as_object_mut().unwrap().remove(factor);
        assert!(
            serde_json::from_value::<MoneyRatio>(without).is_err(),
            "{factor} is missing"
        );
        let mut unsourced = ratio.clone();
        if factor == "source" {
            unsourced["source"] = "-".into();
        } else {
            unsourced[factor]["source"] = " ".into();
        }
        assert!(
            serde_json::from_value::<MoneyRatio>(unsourced).is_err(),
            "{factor} has no source"
        );
    }
}

#[test]
fn each_fault_in_a_narrative_has_its_own_code_and_place() {
    let faults = |break_it: &dyn Fn(&mut Narrative)| {
        let (policy, plan, mut narrative) = small();
        break_it(&mut narrative);
        let (policy, plan) = (policy.check().unwrap(), plan.check().unwrap());
        let findings = match narrative.check_against((&policy, &plan)) {
            Ok(checked) => checked.findings().clone(),
            Err(rejected) => rejected.findings().clone(),
        };
        findings
            .iter()
            .map(|it| format!("{} {}", it.code, it.pointer))
            .collect::<Vec<_>>()
    };
    assert_eq!(faults(&|_| {}), Vec::<String>::new());
    let benefit = |beneficiary| {
        Benefit::new(
            Id::new("meedoen").unwrap(),
            beneficiary,
            "Corporatie",
            "Minder uitzettingen",
        )
    };
    assert_eq!(
        faults(&|it| it.benefits.push(benefit(Beneficiary::ClientGroup))),
        Vec::<String>::new()
    );
    assert_eq!(
        faults(&|it| it.benefits.push(benefit(Beneficiary::Society))),
        ["benefit-without-source /benefits/0"]
    );
    assert_eq!(
        faults(&|it| {
            let mut signal = Signal::new(Id::new("signaal").unwrap(), "Les in de ochtend");
            signal.sent = Some(day("2025-03-03"));
            signal.answered = Some(day("2025-03-02"));
            signal.response = Response::Refused;
            it.signals.push(signal);
        }),
        [
            "signal-without-addressee /signals/0/addressee",
            "signal-dates-reversed /signals/0/answered"
        ]
    );
    assert_eq!(
        faults(&|it| {
            let mut told = Outreach::new(Id::new("moeders").unwrap());
            told.new = Figure::Known(People(6));
            it.outreach.push(told);
        }),
        ["stated-reach-without-source /outreach/0/source"]
    );
    assert_eq!(
        faults(&|it| it.outreach.push(Outreach::new(Id::new("vaders").unwrap()))),
        ["reference-unknown /outreach/0/targetGroup"]
    );
    assert_eq!(
        faults(&|it| {
            let mut benefit = benefit(Beneficiary::ClientGroup);
            benefit.goal = Id::new("meedoe").unwrap();
            it.benefits.push(benefit);
        }),
        ["reference-unknown /benefits/0/goal"]
    );
    let (policy, mut plan, mut narrative) = small();
    let effect =
        vernieuwend_verantwoorden::plan::Effect::new(Id::new("taal").unwrap(), "Moeders spreken Nederlands");
    plan.effects.push(effect);
    narrative
        .steering
        .push(Steering::new(Id::new("taal").unwrap(), SteeringDecision::Stop));
    let (policy, plan) = (policy.check().unwrap(), plan.check().unwrap());
    let checked = narrative.check_against((&policy, &plan)).unwrap();
    assert_eq!(
        at(checked.findings(), "steering-without-reason"),
        ["/steering/0/because"]
    );
}

#[test]
fn outside_the_people_behind_a_need_and_in_the_sections_are_protected() {
    let (mut policy, plan, mut narrative) = small();
    policy
        .target_groups
        .push(TargetGroup::new(Id::new("vaders").unwrap(), "Vaders op school"));
    for (id, people) in [("klein", 4), ("groot", 12)] {
        let mut need = Need::new(Id::new(id).unwrap(), "Les in de ochtend");
        need.people = Figure::Known(People(people));
        narrative.needs.push(need);
    }
    let mut told = Outreach::new(Id::new("moeders").unwrap());
    told.new = Figure::Known(People(10));
    told.known = Figure::Known(People(2));
    told.source = Some("Intake 2025".parse().unwrap());
    narrative.outreach.push(told);
    let (policy, narrative) = (policy.check().unwrap(), narrative);
    let plan = plan.check_against(&policy).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(members("moeders", 12).as_bytes()).unwrap();
    let account = account(&policy, &plan, &tally).with_narrative(&narrative);
    let inside = account.internal(day("2026-03-02"));
    assert_eq!(inside.specific_groups.groups[0].known, Figure::Known(People(2)));
    let outside = account
        .protect(&Disclosure::k5(), Audience::Public, day("2026-03-02"))
        .unwrap()
        .report;
    assert_eq!(outside.needs[0].people, Figure::Suppressed);
    assert_eq!(outside.needs[1].people, Figure::Known(People(12)));
    let mothers = &outside.specific_groups.groups[0];
    assert_eq!(
        (mothers.new, mothers.known),
        (Figure::Suppressed, Figure::Suppressed),
        "both, or one gives the other"
    );
}

#[test]
fn the_shipped_sections_leave_the_organisation_proved() {
    let report = with_shipped(|policy, plan, narrative, tally| {
        account(policy, plan, tally)
            .with_narrative(narrative)
            .protect(&Disclosure::k5(), Audience::Commissioner, day("2026-03-02"))
            .unwrap()
            .report
    });
    for moved in &report.participation.movements {
        assert!(
            moved.people.known().is_none_or(|people| people.0 >= 5),
            "{moved:?}"
        );
    }
    for group in &report.specific_groups.groups {
        let line = report
            .reach_by_group
            .iter()
            .find(|it| it.target_group.as_ref() == Some(&group.target_group) && it.area.is_none());
        assert_eq!(
            group.people,
            line.unwrap().people,
            "one number, wherever it stands"
        );
    }
    let text = format::write(&report).unwrap();
    assert_eq!(
        format::read::<EffectReport>(&text).unwrap().into_parts().0,
        report
    );
}
