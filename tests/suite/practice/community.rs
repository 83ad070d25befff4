//! Community building: coded stories, what goes on, and the agenda of residents themselves.

use vernieuwend_verantwoorden::account::account;
use vernieuwend_verantwoorden::evidence::Standing;
use vernieuwend_verantwoorden::narrative::{
    Aggregate, CodedDomain, Consent, EmergentEffect, Narrative, Story, StoryCoding,
};
use vernieuwend_verantwoorden::plan::{Activity, Effect, Organisation, Plan, Role};
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::CommunityAccount;
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::{Figure, Id, People};

use super::{Way, day, report, year};

#[test]
fn a_coded_story_stays_told_and_what_goes_on_is_said_of_a_day() {
    let report = report(&Way::Outside);
    let community = report.practice.as_ref().unwrap().community.as_ref().unwrap();
    assert_eq!(
        community.statement.en,
        "On the agenda of residents themselves stands ‘Samen muziek maken op het Vechtplein’. Nobody had planned this, and it is a \
         gain: ‘Jongeren helpen ouderen in de tuin met zwaar werk’ (told). In 1 story was coded what changed: pride and \
         self-confidence, contact among residents and contact with the surroundings. That is told and not measured. A second \
         person coded too, apart from the first. Of 1 activity it was seen later whether it goes on: 1 without the \
         professional. At 1 activity nobody looked again since the report before."
    );
    assert_eq!(
        community.statement.nl,
        "Op de agenda van bewoners zelf staat ‘Samen muziek maken op het Vechtplein’. Niemand had dit gepland, en het is winst: \
         ‘Jongeren helpen ouderen in de tuin met zwaar werk’ (verteld). In 1 verhaal is aangewezen wat er veranderde: trots en \
         zelfvertrouwen, contact tussen bewoners en contact met de omgeving. Dat is verteld en niet gemeten. Een tweede las mee, \
         los van de eerste. Van 1 activiteit is later gekeken of zij doorgaat: 1 zonder professional. Naar 1 activiteit is \
         sinds de vorige rapportage niet meer gekeken."
    );
    let coded = &community.coded[0];
    assert_eq!(
        coded.agreement.unwrap().to_string(),
        "67 %",
        "two of three domains"
    );
    assert_eq!(
        coded.second_by.as_deref(),
        Some("Opbouwwerker van een andere wijk")
    );
    assert_eq!(coded.points_to[0].effect.as_str(), "zelf-doen");
    assert_eq!(coded.points_to[0].standing, Standing::Told);
    assert_eq!(community.talents[0].used, Figure::Known(People(12)));
    assert_eq!(community.talents[2].offered, Figure::Known(People(6)));
    assert_eq!(community.talents[2].used, Figure::Suppressed, "three of six");
}

#[test]
fn what_residents_set_themselves_and_what_nobody_planned_are_gains() {
    let report = report(&Way::Outside);
    let community = report.practice.as_ref().unwrap().community.as_ref().unwrap();
    let own = &community.own_goals[0];
    assert_eq!((own.goal.as_str(), own.effects.len()), ("eigen-plein", 1));
    assert_eq!(community.unplanned[0].effect.as_str(), "jongeren-helpen");
    let gaps = report
        .gaps
        .iter()
        .filter(|gap| format!("{gap:?}").contains("jongeren-helpen"));
    assert_eq!(gaps.count(), 0, "a gain is no gap");
}

#[test]
fn first_enthusiasm_fades_so_somebody_looks_again() {
    let report = report(&Way::Outside);
    let community = report.practice.as_ref().unwrap().community.as_ref().unwrap();
    let left = &community.not_seen_again[0];
    assert_eq!(
        (left.activity.as_str(), left.last_seen),
        ("keuken", day("2024-11-04"))
    );
    let found = report.findings.list.with_code("continuity-not-seen-again");
    assert_eq!(found.count(), 1);
}

/// The case of the boxing gym, without names: in four domains something changed, a resident came to another role, two groups
/// run, and a centre could not host it.
fn gym(consent: Consent, figures: Option<Aggregate>) -> (CommunityAccount, Standing, usize) {
    let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year());
    let policy = policy.check().unwrap();
    let mut plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year());
    plan.activities
        .push(Activity::new(Id::new("boksen").unwrap(), "Boksen in de buurt"));
    let mut effect = Effect::new(Id::new("sterker").unwrap(), "Bewoners voelen zich sterker");
    effect.activities.push(Id::new("boksen").unwrap());
    plan.effects.push(effect);
    let plan = plan.check_against(&policy).unwrap();
    let mut narrative = Narrative::new(Id::new("toelichting").unwrap(), year());
    let mut story = Story::new(
        Id::new("ring").unwrap(),
        "Eerst vroeg ik wat er te doen was. Nu geef ik zelf de les, en de baas van de zaal komt kijken.",
    );
    story.consent = consent;
    story.effects.push(Id::new("sterker").unwrap());
    narrative.stories.push(story);
    let mut coding = StoryCoding::new(Id::new("ring").unwrap(), "Onderzoeker", day("2025-06-02"));
    coding.domains = vec![
        CodedDomain::Health,
        CodedDomain::SelfConfidence,
        CodedDomain::ContactAmongResidents,
        CodedDomain::ContactWithSurroundings,
    ];
    coding.role = Some(Role::Initiator);
    coding.counted.push("er draaien twee groepen".to_owned());
    coding
        .obstacles
        .push("het centrum kon geen plek bieden: toezicht en aansprakelijkheid".to_owned());
    narrative.community.codings.push(coding);
    narrative.aggregates.extend(figures);
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let consented = narrative.findings().with_code("story-without-consent").count();
    let tally = Tally::new(&policy, &plan);
    let report = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .internal(day("2026-03-02"));
    let practice = report.practice.clone().unwrap_or_default();
    let community = practice.community.unwrap_or_default();
    (community, report.effects_outside_goals[0].standing, consented)
}

#[test]
fn the_boxing_gym_stands_told_in_four_domains_with_a_role_and_a_count() {
    let (community, standing, found) = gym(Consent::Given, None);
    assert_eq!(found, 0);
    let coded = &community.coded[0];
    assert_eq!(coded.domains.len(), 4);
    assert_eq!(coded.role, Some(Role::Initiator));
    assert_eq!(coded.counted, ["er draaien twee groepen"], "a count is no effect");
    assert_eq!(coded.obstacles.len(), 1);
    assert_eq!(coded.agreement, None, "nobody coded it a second time");
    assert_eq!(standing, Standing::Told, "nothing is measured");
}

#[test]
fn a_story_that_was_coded_without_consent_is_found_and_stays_out() {
    let (community, standing, found) = gym(Consent::NotAsked, None);
    assert_eq!(found, 2, "the story and its codes");
    assert!(community.coded.is_empty());
    assert_ne!(standing, Standing::Told);
}

#[test]
fn a_coded_story_may_point_to_what_was_measured_and_stays_a_story() {
    let figures = r#"{
        "effect": "sterker", "measures": "state", "unit": "% van de leden", "better": "higher", "coverage": "everybody",
        "before": {"value": 40, "on": "2025-01-10", "source": "Ledenvraag januari 2025"},
        "after": {"value": 60, "on": "2025-11-10", "source": "Ledenvraag november 2025"}
    }"#;
    let (community, standing, _) = gym(Consent::Given, Some(serde_json::from_str(figures).unwrap()));
    assert_eq!(standing, Standing::Measured);
    assert_eq!(community.coded[0].points_to[0].standing, Standing::Measured);
    assert!(
        community
            .statement
            .nl
            .contains("In 1 verhaal is aangewezen wat er veranderde")
            && community.statement.nl.contains("Dat is verteld en niet gemeten."),
        "{}",
        community.statement.nl
    );
}

/// What of the same neighbourhood is called a gain, when nobody planned this effect and it is said to be welcome, or not.
fn gains(welcome: Option<bool>) -> usize {
    let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year());
    let policy = policy.check().unwrap();
    let plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year());
    let plan = plan.check_against(&policy).unwrap();
    let mut narrative = Narrative::new(Id::new("toelichting").unwrap(), year());
    narrative.stories.push(Story::new(
        Id::new("herrie").unwrap(),
        "We lopen nu om het plein heen.",
    ));
    narrative.stories[0].consent = Consent::Given;
    let mut effect = EmergentEffect::new(
        Id::new("mijden").unwrap(),
        "Buren mijden het plein door geluidsoverlast",
    );
    effect.stories.push(Id::new("herrie").unwrap());
    effect.welcome = welcome;
    narrative.emergent_effects.push(effect);
    let coding = StoryCoding::new(Id::new("herrie").unwrap(), "Onderzoeker", day("2025-06-02"));
    narrative.community.codings.push(coding);
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let tally = Tally::new(&policy, &plan);
    let report = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .internal(day("2026-03-02"));
    assert_eq!(report.emergent_effects.len(), 1, "it is told of all the same");
    report.practice.unwrap().community.unwrap().unplanned.len()
}

#[test]
fn what_nobody_planned_is_a_gain_only_where_it_is_said_to_be_welcome() {
    assert_eq!([gains(Some(true)), gains(Some(false)), gains(None)], [1, 0, 0]);
}
