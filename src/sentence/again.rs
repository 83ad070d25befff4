//! The sentences of a report made again, each beside the one that stands there.

use std::collections::{BTreeMap, BTreeSet};

use super::disclosure::{PARTS, proved, residual_risk, together, would_show};
use super::label::label;
use super::year_on_year::{effect_compared, reports_compared};
use super::{
    added_value, answer, community, competence, contribution, costs, demand, initiative, learning,
    participation, positioning, specific_groups, stated, statement,
};
use crate::finding::Pointer;
use crate::instrument::Instrument;
use crate::language::{Language, Words};
use crate::plan::Role;
use crate::report::{
    CountKind, Counted, DisclosureStatement, EffectAnswer, EffectReport, LeftOut, Observed, OfferAccount,
    PracticeAccount, Protection, counted,
};
use crate::value::Figure;

/// The edition of the sentences. It changes whenever a figure gets another sentence, so that a reader compares only what
/// it can make itself.
pub const SENTENCE_EDITION: &str = "2026-12";

/// A sentence of a report, and the one that its figures make.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sentence<'r> {
    /// Where it stands.
    pub pointer: Pointer,
    /// As it stands there.
    pub written: &'r Words,
    /// As this library makes it from the figures of the report. Empty where nothing could stand there.
    pub made: Words,
}

impl Sentence<'_> {
    /// Whether it is what the figures make, in both languages.
    pub fn answers_to_its_figures(&self) -> bool {
        *self.written == self.made
    }
}

/// Every sentence of a report beside the one that its figures make, in the order of the document. In a report whose
/// sentences are of this [edition](SENTENCE_EDITION) they are the same.
///
/// Three things are not made again, because the report does not hold what they were made from: findings, which come from
/// the documents and records; how tables were read (`sources.records.tables`); and which numbers of earlier reports were
/// corrected since (`disclosure.corrected`).
///
/// ```
/// # use vernieuwend_verantwoorden::account::account;
/// # use vernieuwend_verantwoorden::plan::{Organisation, Plan};
/// # use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework};
/// # use vernieuwend_verantwoorden::register::Tally;
/// # use vernieuwend_verantwoorden::rules::Check;
/// # use vernieuwend_verantwoorden::value::{Id, Period};
/// use vernieuwend_verantwoorden::sentence::sentences;
///
/// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// # let mut policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
/// # policy.goals.push(Goal::new(Id::new("meedoen")?, "Ouderen doen mee"));
/// # let policy = policy.check()?;
/// # let plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year).check_against(&policy)?;
/// # let tally = Tally::new(&policy, &plan);
/// let mut report = account(&policy, &plan, &tally).internal("2026-03-02".parse()?);
/// assert!(sentences(&report).iter().all(|sentence| sentence.answers_to_its_figures()));
///
/// report.goals[0].answer.nl = "Ouderen doen weer mee.".to_owned();
/// let wrong: Vec<_> = sentences(&report).into_iter().filter(|it| !it.answers_to_its_figures()).collect();
/// assert_eq!(wrong[0].pointer.as_str(), "/goals/0/answer");
/// assert!(wrong[0].made.nl.starts_with("Bij dit doel hoort in het plan geen beoogd effect"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sentences(report: &EffectReport) -> Vec<Sentence<'_>> {
    let mut again = Again::default();
    let root = Pointer::root();
    for (nth, goal) in report.goals.iter().enumerate() {
        let at = root.field("goals").index(nth);
        again.add(at.field("answer"), &goal.answer, answer(goal));
        again.effects(&at.field("effects"), &goal.effects);
    }
    again.effects(&root.field("effectsOutsideGoals"), &report.effects_outside_goals);
    again.effects(&root.field("emergentEffects"), &report.emergent_effects);
    if let Some(told) = &report.costs {
        let at = root.field("costs").field("statement");
        again.add(at, &told.statement, costs(told));
    }
    if let Some(offer) = &report.offer {
        again.offer(report, offer);
    }
    for (nth, activity) in report.activities.iter().enumerate() {
        if let Some(told) = &activity.stated {
            let at = root
                .field("activities")
                .index(nth)
                .field("stated")
                .field("statement");
            again.add(at, &told.statement, stated(told));
        }
    }
    let told = &report.participation;
    let at = root.field("participation").field("statement");
    again.add(at, &told.statement, participation(told));
    let told = &report.specific_groups;
    let at = root.field("specificGroups").field("statement");
    again.add(at, &told.statement, specific_groups(told));
    for (nth, value) in report.added_value.iter().enumerate() {
        let at = root.field("addedValue").index(nth).field("statement");
        again.add(at, &value.statement, added_value(value));
    }
    let at = root.field("demand").field("statement");
    again.add(
        at,
        &report.demand.statement,
        demand(&report.demand, report.needs.len()),
    );
    if let Some(told) = &report.practice {
        again.practice(told);
    }
    again.disclosure(report);
    if let Some(compared) = &report.comparison {
        let at = root.field("comparison");
        again.add(
            at.field("statement"),
            &compared.statement,
            reports_compared(compared),
        );
        for (nth, effect) in compared.effects.iter().enumerate() {
            let at = at.field("effects").index(nth).field("statement");
            again.add(at, &effect.statement, effect_compared(effect));
        }
    }
    again.found
}

/// The sentences that were met so far.
#[derive(Default)]
pub(super) struct Again<'r> {
    pub(super) found: Vec<Sentence<'r>>,
}

impl<'r> Again<'r> {
    pub(super) fn add(&mut self, pointer: Pointer, written: &'r Words, made: Words) {
        self.found.push(Sentence {
            pointer,
            written,
            made,
        });
    }

    fn effects(&mut self, list: &Pointer, effects: &'r [EffectAnswer]) {
        for (nth, effect) in effects.iter().enumerate() {
            let at = list.index(nth);
            self.add(at.field("statement"), &effect.statement, statement(effect));
            if let Some(observed) = &effect.observed {
                self.instrument(&at.field("observed").field("figures"), observed);
            }
            if let Some(told) = &effect.contribution {
                let at = at.field("contribution").field("statement");
                self.add(at, &told.statement, contribution(told));
            }
        }
    }

    /// What instruments, their levels and their domains are called: by the catalogue, and otherwise by the plan, which has
    /// one name for both languages.
    fn instrument(&mut self, at: &Pointer, observed: &'r Observed) {
        match observed {
            Observed::PairedChange(it) => {
                let known = Instrument::built_in(&it.instrument, &it.version).ok();
                self.named(at, known.as_ref(), &it.name, it.source.as_ref());
            }
            Observed::CategoryShift(it) => {
                let known = Instrument::built_in(&it.instrument, &it.version).ok();
                self.named(at, known.as_ref(), &it.name, it.source.as_ref());
                let levels = it.levels.iter().map(|level| level.title.as_ref());
                let names: Option<Vec<Words>> = known.as_ref().map(|it| it.levels().to_vec());
                self.listed(&at.field("levels"), "title", levels, names.as_deref());
                let domains = it.domains.iter().map(|domain| domain.domain.as_ref());
                let names: Option<Vec<Words>> = known
                    .as_ref()
                    .map(|it| it.parts().iter().map(|part| part.name.clone()).collect());
                self.listed(&at.field("domains"), "domain", domains, names.as_deref());
            }
            Observed::GoalAttainment(it) => {
                let known = Instrument::built_in(&it.instrument, &it.version).ok();
                self.named(at, known.as_ref(), &it.name, it.source.as_ref());
            }
            Observed::Told(told) => {
                if let Some(it) = &told.asked {
                    let known = Instrument::built_in(&it.instrument, &it.version).ok();
                    self.named(&at.field("asked"), known.as_ref(), &it.name, None);
                }
            }
            Observed::RoleMovement(_) | Observed::Aggregate(_) => {}
        }
    }

    pub(super) fn named(
        &mut self,
        at: &Pointer,
        known: Option<&Instrument>,
        name: &'r Words,
        source: Option<&'r Words>,
    ) {
        let called = known.map_or_else(|| in_both(name), |it| it.name().clone());
        self.add(at.field("name"), name, called);
        if let Some(source) = source {
            let called = known.map_or_else(|| in_both(source), |it| it.source().cloned().unwrap_or_default());
            self.add(at.field("source"), source, called);
        }
    }

    /// A list of levels or domains, in the order of the instrument.
    pub(super) fn listed(
        &mut self,
        at: &Pointer,
        field: &str,
        written: impl Iterator<Item = Option<&'r Words>>,
        names: Option<&[Words]>,
    ) {
        for (nth, written) in written.enumerate() {
            let Some(written) = written else { continue };
            let made = match names {
                Some(names) => names.get(nth).cloned().unwrap_or_default(),
                None => in_both(written),
            };
            self.add(at.index(nth).field(field), written, made);
        }
    }

    fn practice(&mut self, told: &'r PracticeAccount) {
        let at = Pointer::root().field("practice");
        for (nth, round) in told.positioning.iter().enumerate() {
            let at = at.field("positioning").index(nth).field("statement");
            self.add(at, &round.statement, positioning(round));
        }
        for (nth, round) in told.competences.iter().enumerate() {
            let at = at.field("competences").index(nth).field("statement");
            self.add(at, &round.statement, competence(round));
        }
        for (nth, told) in told.initiatives.iter().enumerate() {
            let at = at.field("initiatives").index(nth).field("statement");
            self.add(at, &told.statement, initiative(told));
        }
        if let Some(told) = &told.community {
            let at = at.field("community").field("statement");
            self.add(at, &told.statement, community(told));
        }
        if let Some(told) = &told.learning {
            let at = at.field("learning").field("statement");
            self.add(at, &told.statement, learning(told));
        }
    }

    /// An offered effect is told as it is in the answer about it.
    fn offer(&mut self, report: &'r EffectReport, offer: &'r OfferAccount) {
        let under = report.goals.iter().flat_map(|goal| &goal.effects);
        let mut answers: BTreeMap<&str, &EffectAnswer> = BTreeMap::new();
        for answer in under.chain(&report.effects_outside_goals) {
            answers.entry(answer.effect.as_str()).or_insert(answer);
        }
        for (nth, line) in offer.effects.iter().enumerate() {
            if let Some(written) = &line.statement {
                let at = Pointer::root()
                    .field("offer")
                    .field("effects")
                    .index(nth)
                    .field("statement");
                let answer = answers.get(line.effect.as_str());
                self.add(
                    at,
                    written,
                    answer.map_or_else(Words::default, |answer| statement(answer)),
                );
            }
        }
    }

    fn disclosure(&mut self, report: &'r EffectReport) {
        let told = &report.disclosure;
        let at = Pointer::root().field("disclosure");
        for (nth, part) in told.order.iter().enumerate() {
            self.add(
                at.field("order").index(nth),
                part,
                part_of_report(part, &told.order),
            );
        }
        let labels = if told.merged.is_empty() {
            BTreeSet::new()
        } else {
            every_label(report)
        };
        for (nth, merged) in told.merged.iter().enumerate() {
            let at = at.field("merged").index(nth);
            self.add(at.field("what"), &merged.what, joined(&merged.what, &labels));
            self.add(at.field("because"), &merged.because, together());
        }
        let made = withheld(report, &told.withheld);
        for (nth, (written, made)) in told.withheld.iter().zip(made).enumerate() {
            let at = at.field("withheld").index(nth);
            self.add(at.field("what"), &written.what, made);
            self.add(at.field("because"), &written.because, would_show());
        }
        let (proved, risk) = match told.protection {
            Protection::None => {
                let confidential = DisclosureStatement::confidential();
                (confidential.proved, confidential.residual_risk)
            }
            Protection::Coarsen | Protection::Suppress => (proved(), residual_risk(told.earlier_reports)),
        };
        self.add(at.field("proved"), &told.proved, proved);
        self.add(at.field("residualRisk"), &told.residual_risk, risk);
    }
}

/// What a plan calls something, it calls so in both languages. Where they differ nobody can tell which of the two it is,
/// so that each should be as the other.
fn in_both(words: &Words) -> Words {
    Words::new(&words.en, &words.nl)
}

/// The part that stands here: any of them, each once. Where another text stands, it is the first that is missing.
fn part_of_report(written: &Words, order: &[Words]) -> Words {
    let parts = || PARTS.iter().map(|(nl, en)| Words::new(*nl, *en));
    let is_one = parts().any(|part| part == *written);
    let missing = || parts().find(|part| !order.contains(part)).unwrap_or_default();
    if is_one { written.clone() } else { missing() }
}

/// The places without a number, as far as the list goes. Of a number that may have been stated instead of counted nobody
/// can see in the report whether it belongs to them.
fn withheld(report: &EffectReport, listed: &[LeftOut]) -> Vec<Words> {
    let mut met = BTreeSet::new();
    let hidden = counted(report)
        .into_iter()
        .filter(|(_, people, _)| *people == Figure::Suppressed);
    let mut hidden = hidden
        .filter(|(counted, ..)| met.insert(*counted))
        .map(|(counted, ..)| (label(&counted), counted.may_be_stated()))
        .peekable();
    let made = listed.iter().map(|written| {
        while hidden
            .next_if(|(called, optional)| *optional && *called != written.what)
            .is_some()
        {}
        hidden.next().map_or_else(Words::default, |(called, _)| called)
    });
    made.collect()
}

/// What was merged: any labels of this report, joined. Which of them belong together it does not hold.
fn joined(written: &Words, labels: &BTreeSet<Words>) -> Words {
    let fits = |language: Language, or: &str| {
        let parts: Vec<&str> = labels.iter().map(|label| label.say(language)).collect();
        is_joined(written.say(language), &parts, or)
    };
    if fits(Language::Nl, " of ") && fits(Language::En, " or ") {
        written.clone()
    } else {
        Words::default()
    }
}

/// Whether a text is some of these parts, with a word between each two.
fn is_joined(text: &str, parts: &[&str], or: &str) -> bool {
    let mut starts = BTreeSet::from([0]);
    while let Some(start) = starts.pop_first() {
        let rest = text.get(start..).unwrap_or_default();
        for part in parts {
            let Some(behind) = rest.strip_prefix(part) else {
                continue;
            };
            if behind.is_empty() {
                return true;
            }
            if behind.starts_with(or) {
                starts.insert(start + part.len() + or.len());
            }
        }
    }
    false
}

/// Everything of which this report could print how many people it counts.
fn every_label(report: &EffectReport) -> BTreeSet<Words> {
    /// An instrument has no more levels than records can hold.
    const LEVELS: u8 = 20;
    let numbers = counted(report);
    let mut labels: BTreeSet<Words> = numbers.iter().map(|(counted, ..)| label(counted)).collect();
    let groups = numbers
        .iter()
        .filter(|(counted, ..)| counted.kind == CountKind::TargetGroup);
    for (group, ..) in groups.clone() {
        let areas = numbers
            .iter()
            .filter(|(counted, ..)| counted.kind == CountKind::Area);
        for (area, ..) in areas {
            let both = Counted::of(CountKind::TargetGroupInArea, group.id, group.title);
            labels.insert(label(&both.within(area.area, area.area_title)));
        }
        for kind in [
            CountKind::Newcomers,
            CountKind::KnownBefore,
            CountKind::ThroughAmbassadors,
        ] {
            labels.insert(label(&Counted::of(kind, group.id, group.title)));
        }
    }
    for from in Role::ALL {
        labels.insert(label(&Counted::in_role(from)));
        labels.extend(Role::ALL.map(|to| label(&Counted::between(from, to))));
    }
    for (effect, ..) in numbers
        .iter()
        .filter(|(counted, ..)| counted.kind == CountKind::EffectReach)
    {
        let of = |kind| Counted::of(kind, effect.id, effect.title);
        labels.extend(CountKind::OF_EFFECT.map(|kind| label(&of(kind))));
        for level in 1..=LEVELS {
            labels.insert(label(&of(CountKind::LevelBefore).on_level(level)));
            labels.insert(label(&of(CountKind::LevelAfter).on_level(level)));
        }
    }
    labels
}
