//! No sentence holds a word that is forbidden on its rung, over all combinations of facts.

use std::collections::BTreeSet;

use super::{contribution, statement};
use crate::evidence::{Label, Standing};
use crate::instrument::{Direction, Measurand};
use crate::language::{Language, Words};
use crate::narrative::{AggregateValue, AnswerCategory, AnswerKind, ExternalStudy, Subject};
use crate::plan::{Beneficiary, Contribution, Design, Origin, QuotedAttribution, Role, Target};
use crate::report::{
    AggregateChange, AskedAfterwards, CategoryShift, ContributionAnswer, Difference, DifferenceKind,
    DomainShift, EffectAnswer, FollowedUp, GoalAttainment, ImprovedShare, Interval, LevelCount, Measured,
    Observed, OutsidePeriod, PairedChange, Reach, ReliableChange, RestsOn, RoleMovements, SurveyAnswer, Told,
    ToldStory,
};
use crate::statistics::Gate;
use crate::value::{
    Aim, AnonymousAttendances, Contacts, Decimal, Figure, Id, Movements, People, Period, Responses, Share,
};
use crate::wording::{claims, forbidden};

/// Words that claim more than any rung allows; they may stand in quotations only.
const OVERCLAIM: &str =
    "Bewezen effect: leidt tot significant minder zorg, dankzij ons; proven effect, due to us";

const GATES: [Option<Gate>; 5] = [
    None,
    Some(Gate::None),
    Some(Gate::Count),
    Some(Gate::Indicative),
    Some(Gate::Normal),
];

const DIFFERENCES: [DifferenceKind; 6] = [
    DifferenceKind::None,
    DifferenceKind::NotToBeTold,
    DifferenceKind::Better,
    DifferenceKind::Worse,
    DifferenceKind::Other,
    DifferenceKind::NotComparable,
];

/// How an outcome can differ from a limit.
const LIMITED: [DifferenceKind; 5] = [
    DifferenceKind::Met,
    DifferenceKind::NotMet,
    DifferenceKind::NotToBeTold,
    DifferenceKind::NotYetDue,
    DifferenceKind::NotComparable,
];

fn number(number: f64) -> Decimal {
    Decimal::from_f64((number * 100.0).round() / 100.0).unwrap()
}

fn share(share: f64) -> Share {
    Share::new(number(share)).unwrap()
}

fn figure<T>(known: bool, value: T) -> Figure<T> {
    if known {
        Figure::Known(value)
    } else {
        Figure::Suppressed
    }
}

fn measured(norm: bool) -> Measured {
    let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
    let mut measured = Measured::new(year);
    measured.norm = norm.then(|| OVERCLAIM.to_owned());
    measured.one_missing_allowed = norm;
    measured
}

fn followed_up(known: bool) -> FollowedUp {
    FollowedUp {
        of_measured: figure(known, share(0.79)),
        at_least: !known,
        ..FollowedUp::default()
    }
}

/// A paired change of this size and direction, with what is known of it.
fn change(size: f64, better: Direction, certain: bool, known: bool) -> Observed {
    let around = if certain { 0.4 } else { 5.0 };
    let people = |people| figure(known, People(people));
    Observed::PairedChange(Box::new(PairedChange {
        instrument: "a".into(),
        version: "1".into(),
        name: Words::new("een schaal", "a scale"),
        source: None,
        better,
        scale: Interval(Decimal::ZERO, number(11.0)),
        measured: measured(known),
        pairs: people(34),
        mean_before: figure(known, number(6.1)),
        mean_after: figure(known, number(6.1 + size)),
        mean_change: Figure::Known(number(size)),
        sd_before: Figure::Suppressed,
        sd_after: Figure::Suppressed,
        sd_change: Figure::Suppressed,
        interval: (certain || known).then(|| Interval(number(size - around), number(size + around))),
        standardised: None,
        minimal_change: known.then_some(Decimal::ONE),
        improved: people(21),
        unchanged: people(8),
        worsened: if certain { people(0) } else { people(5) },
        not_improved: None,
        not_worsened: None,
        improved_share: Some(ImprovedShare::new(figure(known, share(0.62)))),
        followed_up: followed_up(known),
        mean_change_if_missing_unchanged: Some(figure(known, number(size / 2.0))),
        reliable_change: Some(ReliableChange {
            source: "bron".into(),
            minimum: Figure::Known(number(1.2)),
            improved: people(1),
            unchanged: people(30),
            worsened: people(3),
        }),
        threshold: None,
    }))
}

fn shift(better: Direction, domains: usize, known: bool, joined: bool) -> Observed {
    let people = |people| figure(known, People(people));
    let domain = |at: usize| {
        let name = (domains > 1).then(|| Words::new(format!("domein {at}"), format!("domain {at}")));
        let mut domain = DomainShift::new(name, people(at as u64), people(3), people(4));
        if joined {
            domain.worsened = Figure::Suppressed;
            domain.not_improved = Some(Figure::Known(People(7)));
        }
        domain
    };
    Observed::CategoryShift(Box::new(CategoryShift {
        instrument: "l".into(),
        version: "1".into(),
        name: Words::new("een ladder", "a ladder"),
        source: None,
        better,
        measured: measured(joined),
        pairs: people(34),
        levels: (1..4)
            .map(|level| LevelCount::new(number(f64::from(level)), people(4), people(5)))
            .collect(),
        domains: (0..domains).map(domain).collect(),
        followed_up: followed_up(known),
    }))
}

/// A yes and a no with everything that can be measured, and with what nobody said.
fn contexts() -> impl Iterator<Item = (bool, Option<Measurand>)> {
    let measured = || Measurand::ALL.into_iter().map(Some).chain([None]);
    [true, false]
        .into_iter()
        .flat_map(move |yes| measured().map(move |what| (yes, what)))
}

/// What values can rest on, with an interval that leaves a difference open and one that does not.
fn certainties() -> Vec<(Option<RestsOn>, Option<Interval>)> {
    let interval = |low, high| Some(Interval(number(low), number(high)));
    vec![
        (None, None),
        (Some(RestsOn::Samples), interval(-2.6, 8.6)),
        (Some(RestsOn::Samples), interval(0.4, 8.6)),
        (Some(RestsOn::SpreadUnknown), None),
        (Some(RestsOn::NumberUnknown), None),
        (Some(RestsOn::Everybody), None),
    ]
}

/// Every kind of answer, in words of whoever asked.
fn categories(known: bool) -> Vec<AnswerCategory> {
    use AnswerKind::{Applies, DontKnow, NotApplicable};
    [Applies, NotApplicable, DontKnow]
        .map(|kind| AnswerCategory::new(OVERCLAIM, figure(known, number(12.0)), kind))
        .to_vec()
}

/// Every kind of observation, with every sign, and known or suppressed.
fn observations() -> Vec<Option<Observed>> {
    let mut all = vec![None];
    for known in [true, false] {
        let people = |people| figure(known, People(people));
        for better in [Direction::Higher, Direction::Lower, Direction::None] {
            for size in [-1.2, 0.0, 1.0] {
                all.extend([true, false].map(|certain| Some(change(size, better, certain, known))));
            }
            for (domains, joined) in [(0, false), (1, false), (1, true), (13, false), (13, true)] {
                all.push(Some(shift(better, domains, known, joined)));
            }
            for after in [48.0, 51.0] {
                for (context, measures) in contexts() {
                    let value = |value| AggregateValue {
                        value: figure(known, number(value)),
                        on: Some("2025-05-01".parse().unwrap()),
                        source: Some("enquête".into()),
                        categories: categories(known),
                        ..AggregateValue::default()
                    };
                    // The words of certainty are the same for every direction and what it measures.
                    let one = known && !context && better == Direction::Higher;
                    let certainties = certainties().into_iter().take(if one { usize::MAX } else { 1 });
                    for (rests_on, interval) in certainties {
                        all.push(Some(Observed::Aggregate(Box::new(AggregateChange {
                            indicator: None,
                            unit: Some("%".into()),
                            measures,
                            better,
                            context,
                            rests_on,
                            outside: None,
                            before: value(48.0),
                            between: if one { vec![value(50.0)] } else { Vec::new() },
                            after: value(after),
                            change: Figure::NotComputable,
                            interval,
                        }))));
                    }
                }
            }
        }
        all.push(Some(Observed::GoalAttainment(Box::new(GoalAttainment {
            instrument: "gas".into(),
            version: "1968".into(),
            name: Words::new("doelen", "goals"),
            source: None,
            measured: measured(known),
            people: people(14),
            mean_t: Figure::Known(number(53.1)),
            interval: known.then(|| Interval(number(49.0), number(57.2))),
            attained: figure(known, share(0.62)),
            followed_up: followed_up(known),
        }))));
        for movers in [0, 1, 16] {
            let moved = figure(known, Movements(movers));
            for group in [people(112), Figure::Suppressed] {
                let roles = RoleMovements::new(Role::Participant, Role::Volunteer, group, moved);
                all.push(Some(Observed::RoleMovement(roles)));
            }
        }
        for (fit_for_proof, measures) in contexts() {
            let mut told = Told::new(0, 0);
            told.asked = Some(AskedAfterwards {
                instrument: "p".into(),
                version: "1".into(),
                name: Words::new("een hulpmiddel", "an aid"),
                measures,
                fit_for_proof,
                people: people(14),
            });
            all.push(Some(Observed::Told(told)));
        }
    }
    all
}

fn targets() -> Vec<Option<Target>> {
    vec![
        None,
        Some(Target::MeanChange(number(-1.5).into())),
        Some(Target::MeanChange(Aim::at_most(number(-1.5)))),
        Some(Target::ImprovedShare(share(0.35).into())),
        Some(Target::ImprovedShare(Aim::at_least(share(0.35)))),
        Some(Target::Value(number(52.0).into())),
        Some(Target::Value(Aim::between(number(48.0), number(52.0)).unwrap())),
        Some(Target::Value(Aim::LowerThanBaseline)),
        Some(Target::Value(Aim::HigherThanBaseline)),
        Some(Target::Value(Aim::Keep)),
        Some(Target::Value(Aim::KeepWithin(number(2.0)))),
        Some(Target::AgreedShare(share(0.6).into())),
        Some(Target::AgreedShare(Aim::at_least(share(0.6)))),
        Some(Target::Movements(Movements(15).into())),
        Some(Target::Movements(Aim::at_least(Movements(15)))),
        Some(Target::GoalAttainment(number(55.0).into())),
        Some(Target::Described(OVERCLAIM.into())),
    ]
}

fn surveys() -> Vec<SurveyAnswer> {
    let mut all = Vec::new();
    for about in [Subject::ExperiencedChange, Subject::Satisfaction] {
        for gate in GATES {
            for (answered, agreed) in [
                (Figure::Known(Responses(27)), Figure::Known(Responses(21))),
                (Figure::Known(Responses(27)), Figure::Known(Responses(1))),
                (Figure::Unknown, Figure::Known(Responses(21))),
                (Figure::Suppressed, Figure::Suppressed),
                (Figure::Unknown, Figure::NotMeasured),
            ] {
                let apart = answered == Figure::Unknown || agreed == Figure::Known(Responses(1));
                all.push(SurveyAnswer {
                    survey_result: Id::new("vraag").unwrap(),
                    question: OVERCLAIM.into(),
                    about,
                    gate,
                    asked: Figure::Unknown,
                    answered,
                    not_applicable: apart.then_some(Figure::Known(Responses(4))),
                    applicable: apart.then_some(answered),
                    dont_know: apart.then_some(Figure::Suppressed),
                    agreed,
                    agreed_share: Figure::Known(share(0.78)),
                    on: None,
                    year: (agreed == Figure::Known(Responses(1))).then_some(2023),
                    outside: (agreed == Figure::Known(Responses(1))).then_some(OutsidePeriod::BeforePeriod),
                    source: None,
                });
            }
        }
    }
    all
}

fn answer(observed: Option<Observed>, design: Design) -> EffectAnswer {
    EffectAnswer {
        effect: Id::new("effect").unwrap(),
        title: OVERCLAIM.into(),
        for_group: None,
        origin: Origin::Intended,
        value_for: Beneficiary::default(),
        standing: Standing::Measured,
        design,
        gate: Some(Gate::Normal),
        labels: Vec::new(),
        statement: Words::default(),
        pursued: None,
        pursued_for: None,
        other_years: Vec::new(),
        observed,
        caveats: Vec::new(),
        difference: None,
        contribution: None,
        reach: Reach {
            people: Figure::Known(People(112)),
            at_least: true,
            contacts: Figure::Known(Contacts(1480)),
            anonymous_attendances: Figure::Known(AnonymousAttendances(7)),
            counted_in: None,
        },
        survey_results: Vec::new(),
        stories: Vec::new(),
        studies: Vec::new(),
    }
}

/// The words of the report itself: without quotations and sources.
fn own_words(text: &str) -> String {
    let mut own = String::new();
    let mut within = 0_usize;
    for letter in text.chars() {
        match letter {
            '‘' | '[' => within += 1,
            '’' | ']' => within = within.saturating_sub(1),
            other if within == 0 => own.push(other),
            _ => {}
        }
    }
    assert_eq!(within, 0, "a quotation that does not end: {text}");
    own
}

/// Sentences with the language and the design they were said on, each once.
#[derive(Default)]
struct Sentences(BTreeSet<(Design, bool, String)>);

impl Sentences {
    fn take(&mut self, words: &Words, design: Design) {
        for (dutch, text) in [(true, &words.nl), (false, &words.en)] {
            // No phrase that claims crosses the end of a sentence, so each is looked at by itself.
            for sentence in own_words(text).split_inclusive(". ") {
                self.0.insert((design, dutch, sentence.trim().to_owned()));
            }
        }
    }

    fn overclaims(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (design, dutch, sentence) in &self.0 {
            let language = if *dutch { Language::Nl } else { Language::En };
            let strength = *design;
            for claim in claims(sentence, language, strength, &["koffieochtend"]) {
                found.push(format!("{design:?}: {} in {sentence}", claim.found));
            }
            // Without the exceptions that people's own words enjoy.
            let words: Vec<String> = sentence
                .split(|letter: char| !letter.is_alphabetic())
                .map(str::to_lowercase)
                .collect();
            let plain = format!(" {} ", words.join(" "));
            for word in forbidden(strength, language) {
                if plain.contains(&format!(" {word} ")) {
                    found.push(format!("{design:?}: {word} in {sentence}"));
                }
            }
        }
        found
    }
}

/// Every observation on every design, behind every gate, under every standing and set of labels, with every
/// target and difference, answer, story and study.
fn all_sentences() -> (Sentences, u64) {
    let mut sentences = Sentences::default();
    let mut combinations = 0;
    let targets = targets();
    let label_sets: Vec<Vec<Label>> = (0..32_u8)
        .map(|set| {
            [
                Label::Indicative,
                Label::NotRepresentative,
                Label::BaselineDiffers,
                Label::OutsideGroup,
                Label::WithoutPart,
            ]
            .into_iter()
            .enumerate()
            .filter(|(bit, _)| set >> bit & 1 == 1)
            .map(|(_, label)| label)
            .collect()
        })
        .collect();
    for observed in observations() {
        for design in Design::ALL {
            let mut answer = answer(observed.clone(), design);
            let mut say = |answer: &EffectAnswer| {
                sentences.take(&statement(answer), design);
                combinations += 1;
            };
            for gate in GATES {
                answer.gate = gate;
                for standing in Standing::ALL {
                    answer.standing = standing;
                    say(&answer);
                }
                for labels in &label_sets {
                    answer.labels.clone_from(labels);
                    say(&answer);
                }
                for target in &targets {
                    answer.pursued.clone_from(target);
                    let is_limit = target.as_ref().is_some_and(Target::is_limit);
                    for kind in if is_limit { &LIMITED[..] } else { &DIFFERENCES[..] } {
                        answer.difference = Some(Difference::new(*kind, Some(OVERCLAIM.into())));
                        answer.pursued_for = (*kind == DifferenceKind::NotYetDue).then_some(2027);
                        say(&answer);
                    }
                }
            }
        }
    }
    for design in Design::ALL {
        let mut answer = answer(None, design);
        for survey in surveys() {
            answer.survey_results = vec![survey];
            answer.pursued = Some(Target::AgreedShare(share(0.6).into()));
            answer.difference = Some(Difference::new(DifferenceKind::Worse, None));
            for stories in 0..3 {
                let story = crate::narrative::Story::new(Id::new("verhaal").unwrap(), OVERCLAIM);
                answer.stories = vec![ToldStory::of(&story); stories];
                for study in Design::ALL {
                    answer.studies = vec![ExternalStudy::new(
                        Id::new("effect").unwrap(),
                        study,
                        OVERCLAIM,
                        "Bureau, Effect bewezen, 2023",
                    )];
                    sentences.take(&statement(&answer), design);
                    combinations += 1;
                }
            }
        }
    }
    (sentences, combinations)
}

#[test]
fn no_sentence_holds_a_word_that_is_forbidden_on_its_rung() {
    let (sentences, combinations) = all_sentences();
    assert!(combinations > 100_000, "{combinations}");
    assert!(sentences.0.len() > 1_000, "{}", sentences.0.len());
    let overclaims = sentences.overclaims();
    assert!(
        overclaims.is_empty(),
        "{} in all, first {overclaims:#?}",
        overclaims.len()
    );
}

#[test]
fn the_scan_finds_a_word_that_is_forbidden_when_there_is_one() {
    let mut sentences = Sentences::default();
    let mut answer = answer(
        Some(change(-1.2, Direction::Lower, true, true)),
        Design::BeforeAfter,
    );
    let sound = statement(&answer);
    sentences.take(&sound, Design::BeforeAfter);
    assert_eq!(sentences.overclaims(), Vec::<String>::new());
    // The same words on a rung where no change may be claimed, and an overclaim beside them.
    let claimed = |add: &str| Words::new(format!("{} {add}", sound.nl), sound.en.clone());
    sentences.take(&claimed("Dat komt door de koffieochtend."), Design::BeforeAfter);
    assert_eq!(sentences.overclaims().len(), 1);
    sentences.take(&claimed("Het effect is bewezen."), Design::ComparisonGroup);
    assert_eq!(sentences.overclaims().len(), 5, "{:#?}", sentences.overclaims());
    // A unit in people's own words is no quotation, so what it claims is found.
    answer.observed = Some(Observed::Aggregate(Box::new(AggregateChange {
        indicator: None,
        unit: Some("% dat thuis blijft wonen dankzij ons".into()),
        measures: Some(Measurand::State),
        better: Direction::Higher,
        context: false,
        rests_on: None,
        outside: Some(OutsidePeriod::AfterPeriod),
        before: AggregateValue::new(Figure::Known(number(1.0))),
        between: Vec::new(),
        after: AggregateValue::new(Figure::Known(number(2.0))),
        change: Figure::Known(number(1.0)),
        interval: None,
    })));
    let mut sentences = Sentences::default();
    sentences.take(&statement(&answer), Design::BeforeAfter);
    assert!(!sentences.overclaims().is_empty());
}

#[test]
fn the_reasoning_of_the_plan_and_attributions_by_others_stay_within_quotation_marks() {
    let mut sentences = Sentences::default();
    let mut link = Contribution::new(Id::new("effect").unwrap(), Id::new("doel").unwrap());
    sentences.take(&contribution(&ContributionAnswer::of(&link)), Design::Described);
    link.because = Some(OVERCLAIM.into());
    link.assumptions = vec![OVERCLAIM.into()];
    link.other_causes = vec![OVERCLAIM.into(), OVERCLAIM.into()];
    link.attribution = Some(QuotedAttribution::new(OVERCLAIM, "Bureau, Effect bewezen, 2024"));
    let words = contribution(&ContributionAnswer::of(&link));
    sentences.take(&words, Design::Described);
    assert_eq!(sentences.overclaims(), Vec::<String>::new());
    assert!(words.en.ends_with("[Bureau, Effect bewezen, 2024]."));
}

#[test]
fn worse_is_said_in_the_same_words_as_better() {
    let say = |size| {
        let answer = answer(
            Some(change(size, Direction::Higher, true, true)),
            Design::BeforeAfter,
        );
        statement(&answer).nl
    };
    let (better, worse) = (say(1.0), say(-1.0));
    assert!(
        better.contains("een toename gemeten van gemiddeld 1 punt, van 6,1 bij de start naar 7,1 na afloop")
    );
    assert!(better.contains("Dat is een verbetering; de onzekerheid loopt van 0,6 tot 1,4"));
    assert!(
        worse.contains("een afname gemeten van gemiddeld 1 punt, van 6,1 bij de start naar 5,1 na afloop")
    );
    assert!(worse.contains("Dat is een verslechtering; de onzekerheid loopt van −1,4 tot −0,6"));
}

#[test]
fn a_matrix_of_thirteen_domains_takes_a_few_lines() {
    let answer = answer(
        Some(shift(Direction::Higher, 13, true, false)),
        Design::BeforeAfter,
    );
    let text = statement(&answer).nl;
    assert!(text.chars().count() < 600, "{text}");
    assert!(text.contains(
        "Op 8 van de 13 domeinen gingen meer mensen vooruit dan achteruit, op 4 meer achteruit dan vooruit en op 1 \
         evenveel."
    ));
    assert!(text.contains(
        "Het gunstigst: domein 12 (12 vooruit, 4 achteruit) en domein 11 (11 vooruit, 4 achteruit)."
    ));
}
