//! The reports of many organisations in one overview: who answers which goal, how it went, and what it cost.

mod again;
mod costs;
mod goal;
mod refused;

pub use again::roll_up_sentences;
pub use costs::costs_rolled_up;
pub use goal::{goal_costs, goal_rolled_up};
pub use refused::refused_report;

use std::collections::BTreeMap;

use super::number::{day, either, listed, quoted};
use crate::evidence::Standing;
use crate::language::{Language, Words};
use crate::report::{GoalRolledUp, Outcome, RollUp, WhyRefused};
use crate::value::Period;

/// How many organisations report, how many goals are answered and how, and which ones nobody answers.
pub fn roll_up(document: &RollUp) -> Words {
    in_both(|language| overall(document, language))
}

/// That people do not add up over reports, and why.
pub fn reach_rolled_up() -> Words {
    Words::new(
        "Elke organisatie telt haar eigen deelnemers één keer. Wie bij meer organisaties meedoet, telt bij elk daarvan \
         mee; hoeveel mensen dat zijn is niet bekend. Daarom staat er geen totaal.",
        "Each organisation counts its own participants once. Who takes part in several organisations counts in each of \
         them; how many people that are is not known. So there is no total.",
    )
}

fn in_both(say: impl Fn(Language) -> String) -> Words {
    Words::new(say(Language::Nl), say(Language::En))
}

/// So many organisations.
fn organisations(number: usize, language: Language) -> String {
    let (one, more) = match language {
        Language::Nl => ("organisatie", "organisaties"),
        Language::En => ("organisation", "organisations"),
    };
    format!("{number} {}", if number == 1 { one } else { more })
}

/// A period in words; a calendar year as its number.
fn period(period: Period, language: Language) -> String {
    let (from, through) = (period.from, period.through);
    let whole = (
        from.month(),
        from.day_of_month(),
        through.month(),
        through.day_of_month(),
    );
    if from.year() == through.year() && whole == (1, 1, 12, 31) {
        return from.year().to_string();
    }
    let to = either(language, "tot en met", "through");
    format!("{} {to} {}", day(from, language), day(through, language))
}

/// How a goal is answered at best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Answered {
    Measured,
    Told,
    CountedOnly,
    /// No effect answers the goal itself, but one answers a goal below it.
    Below,
    Nobody,
}

impl Answered {
    const ALL: [Self; 5] = [
        Self::Measured,
        Self::Told,
        Self::CountedOnly,
        Self::Below,
        Self::Nobody,
    ];

    fn of(document: &RollUp, goal: &GoalRolledUp) -> Self {
        Self::with(goal, || document.is_answered_below(&goal.goal))
    }

    fn with(goal: &GoalRolledUp, is_answered_below: impl FnOnce() -> bool) -> Self {
        match goal.best_standing() {
            Some(Standing::Measured) => Self::Measured,
            Some(Standing::Told) => Self::Told,
            Some(Standing::CountedOnly) => Self::CountedOnly,
            _ if is_answered_below() => Self::Below,
            _ => Self::Nobody,
        }
    }

    fn so_many(self, number: usize, language: Language) -> String {
        let (nl, en) = match self {
            Self::Measured => ("met een meting", "with a measurement"),
            Self::Told => ("waarover alleen is verteld", "told of only"),
            Self::CountedOnly => (
                "waarbij alleen is geteld wie er kwam",
                "with only a count of who came",
            ),
            Self::Below => (
                "alleen beantwoord via een doel eronder",
                "answered only by a goal below it",
            ),
            Self::Nobody => ("zonder antwoord", "without an answer"),
        };
        format!("{number} {}", either(language, nl, en))
    }
}

fn overall(document: &RollUp, language: Language) -> String {
    let mut said = vec![who(document, language)];
    said.extend(refused(document, language));
    if !document.goals.is_empty() && !document.reports.is_empty() {
        said.push(goals(document, language));
        said.push(went(document, language));
        said.extend(nobody(document, language));
    }
    said.join(" ")
}

fn who(document: &RollUp, language: Language) -> String {
    let over = period(document.period, language);
    let all = document.organisations(document.reports.iter().map(|report| &report.id));
    let reports = document.reports.len();
    match (language, reports) {
        (Language::Nl, 0) => format!("Er is geen rapportage over {over} meegenomen."),
        (Language::En, 0) => format!("No report on {over} was taken along."),
        (Language::Nl, 1) => format!("Dit overzicht bevat 1 effectrapportage over {over}."),
        (Language::En, 1) => format!("This overview holds 1 effect report on {over}."),
        (Language::Nl, _) => format!(
            "Dit overzicht legt {reports} effectrapportages over {over} naast elkaar, van {}.",
            organisations(all, language)
        ),
        (Language::En, _) => format!(
            "This overview puts {reports} effect reports on {over} side by side, of {}.",
            organisations(all, language)
        ),
    }
}

fn refused(document: &RollUp, language: Language) -> Option<String> {
    match (so_many_refused(document), language) {
        (0, _) => None,
        (1, Language::Nl) => Some("1 rapportage is niet meegenomen; waarom staat erbij.".to_owned()),
        (1, Language::En) => Some("1 report was not taken along; why is said.".to_owned()),
        (number, Language::Nl) => Some(format!(
            "{number} rapportages zijn niet meegenomen; waarom staat erbij."
        )),
        (number, Language::En) => Some(format!("{number} reports were not taken along; why is said.")),
    }
}

/// How many reports were refused. One report may have several reasons, each in a line of its own; who handed in two may
/// have the same reason twice, and of a report that is there a second time no other reason stands there.
fn so_many_refused(document: &RollUp) -> usize {
    let mut lines: BTreeMap<_, BTreeMap<WhyRefused, usize>> = BTreeMap::new();
    for it in &document.refused {
        let reasons = lines.entry((&it.organisation, &it.report, &it.file)).or_default();
        *reasons.entry(it.reason).or_default() += 1;
    }
    let of_one = |mut reasons: BTreeMap<WhyRefused, usize>| {
        let twice = reasons.remove(&WhyRefused::Twice).unwrap_or(0);
        twice + reasons.into_values().max().unwrap_or(0)
    };
    lines.into_values().map(of_one).sum()
}

fn goals(document: &RollUp, language: Language) -> String {
    let all = document.goals.len();
    let below = document.answered_below();
    let goals = document.goals.iter();
    let each: Vec<Answered> = goals
        .map(|goal| Answered::with(goal, || below.contains(&goal.goal)))
        .collect();
    let of = |answered: Answered| each.iter().filter(|it| **it == answered).count();
    let parts: Vec<String> = Answered::ALL
        .into_iter()
        .filter(|answered| of(*answered) > 0)
        .map(|answered| answered.so_many(of(answered), language))
        .collect();
    let parts = listed(&parts, language);
    match (language, all) {
        (Language::Nl, 1) => format!("Er is 1 doel: {parts}."),
        (Language::Nl, _) => format!("Er zijn {all} doelen: {parts}."),
        (Language::En, 1) => format!("There is 1 goal: {parts}."),
        (Language::En, _) => format!("There are {all} goals: {parts}."),
    }
}

/// Worse as plainly as better.
fn went(document: &RollUp, language: Language) -> String {
    let of = |outcome: Outcome| {
        let goals = document.goals.iter();
        let has = |goal: &&GoalRolledUp| {
            let mut effects = goal.answers.iter().flat_map(|answer| &answer.effects);
            effects.any(|effect| effect.outcome == outcome)
        };
        goals.filter(has).count()
    };
    let mut parts = vec![
        (of(Outcome::Better), "beter ging", "it went better"),
        (of(Outcome::Worse), "slechter ging", "it went worse"),
    ];
    let unsure = [
        (
            Outcome::LeansBetter,
            "gunstig maar niet zeker is",
            "the outcome is favourable but not certain",
        ),
        (
            Outcome::LeansWorse,
            "ongunstig maar niet zeker is",
            "the outcome is unfavourable but not certain",
        ),
    ];
    let unsure = unsure.into_iter().map(|(outcome, nl, en)| (of(outcome), nl, en));
    parts.extend(unsure.filter(|(number, ..)| *number > 0));
    let parts: Vec<String> = parts
        .into_iter()
        .map(|(number, nl, en)| format!("{}: {number}", either(language, nl, en)))
        .collect();
    let goals = either(
        language,
        "Aantal doelen waarbij het volgens minstens één organisatie",
        "Number of goals for which, by at least one organisation,",
    );
    format!("{goals} {}.", parts.join("; "))
}

fn nobody(document: &RollUp, language: Language) -> Option<String> {
    let goals = document.goals.iter();
    let below = document.answered_below();
    let answered = |goal: &GoalRolledUp| Answered::with(goal, || below.contains(&goal.goal));
    let none = goals.filter(|goal| answered(goal) == Answered::Nobody);
    let titles: Vec<String> = none.map(|goal| quoted(&goal.title)).collect();
    (!titles.is_empty()).then(|| {
        let titles = listed(&titles, language);
        match language {
            Language::Nl => format!("Geen enkele organisatie geeft antwoord op {titles}."),
            Language::En => format!("No organisation answers {titles}."),
        }
    })
}
