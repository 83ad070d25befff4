//! A report for others who keep impact data: the Basic tier of the Common Impact Data Standard, as JSON-LD.
//!
//! Sources: Common Approach to Impact Measurement, Common Impact Data Standard 3.2 (2025): the shapes of the Basic tier
//! (`cids.basictier.shacl.ttl`) and the context (`cidsContext.jsonld`). No term is used that is not in both.

mod iri;
mod loss;
mod node;
mod series;

use std::collections::{BTreeMap, BTreeSet};

use super::voice::Voice;
use crate::invalid_value::InvalidValue;
use crate::language::{Language, Words};
use crate::plan::Effect;
use crate::policy::Goal;
use crate::report::{EffectAnswer, EffectReport, GoalAnswer, Outcome};

use crate::value::Id;

pub use iri::Base;
pub use loss::Loss;

use iri::Iris;
use node::Node;
use series::Series;

/// A report as the Basic tier of the Common Impact Data Standard holds it, and what it does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cids {
    /// The JSON-LD: a list of nodes, each with the context of the standard.
    pub text: String,
    /// What of the report the standard has no place for, or a place only in words.
    pub losses: Vec<Loss>,
}

/// A report that left the organisation, as JSON-LD of the Common Impact Data Standard, Basic tier.
///
/// A goal becomes a `Theme`, an effect an `Outcome`, what was observed of it an `Indicator`, and each number an
/// `IndicatorReport`. Reach, contacts and meetings become nothing: the Basic tier has outcomes only, and a count of
/// activity is none. A figure that is no number stands in words in the description of its indicator, because the
/// standard asks a value of each report. What else is lost is in [`Cids::losses`].
///
/// Texts are in one language, since the standard has plain strings.
///
/// ```
/// # use std::fs::read_to_string;
/// # use vernieuwend_verantwoorden::account::{Disclosure, account};
/// # use vernieuwend_verantwoorden::format;
/// # use vernieuwend_verantwoorden::narrative::Narrative;
/// # use vernieuwend_verantwoorden::plan::Plan;
/// # use vernieuwend_verantwoorden::policy::PolicyFramework;
/// # use vernieuwend_verantwoorden::register::Tally;
/// # use vernieuwend_verantwoorden::report::Audience;
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::render::{Base, cids};
///
/// # let file = |name: &str| read_to_string(format!("examples/data/small/{name}"));
/// # let policy = format::read::<PolicyFramework>(&file("policy-framework.json")?)?.check()?;
/// # let plan = format::read::<Plan>(&file("plan.json")?)?.check_against(&policy)?;
/// # let narrative = format::read::<Narrative>(&file("narrative.json")?)?.check_against((&policy, &plan))?;
/// # let tally = Tally::new(&policy, &plan);
/// # let account = account(&policy, &plan, &tally).with_narrative(&narrative);
/// # let made_on = "2026-03-02".parse()?;
/// let report = account.protect(&Disclosure::k5(), Audience::Commissioner, made_on)?.report;
/// let cids = cids(&report, &Base::new("https://dehoek.example/")?, Language::Nl)?;
/// assert!(cids.text.contains(r#""@id": "https://dehoek.example/outcome/meer-contact""#));
/// assert!(cids.losses.iter().any(|loss| loss.what.en == "stories"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When the report is confidential.
pub fn cids(report: &EffectReport, base: &Base, language: Language) -> Result<Cids, InvalidValue> {
    if report.audience.is_confidential() {
        return Err(confidential());
    }
    let voice = Voice::new(language);
    let iris = Iris::new(base);
    let effects: Vec<(&EffectAnswer, Vec<Series>)> = report
        .each_effect()
        .into_iter()
        .map(|effect| (effect, series::of_effect(report, effect, voice)))
        .collect();
    let mut nodes = vec![organisation(report, &effects, &iris)];
    let known: BTreeSet<&Id<Goal>> = report.goals.iter().map(|goal| &goal.goal).collect();
    nodes.extend(report.goals.iter().map(|goal| theme(goal, &known, &iris, voice)));
    let goals = goals_of(report);
    for (effect, series) in &effects {
        let themes = goals.get(&effect.effect).map_or(&[][..], Vec::as_slice);
        nodes.push(outcome(effect, series, themes, &iris, voice));
    }
    for (effect, series) in &effects {
        for one in series {
            nodes.push(indicator(effect, one, &iris, voice));
        }
    }
    for (effect, series) in &effects {
        nodes.extend(series.iter().flat_map(|one| reports(effect, one, &iris)));
    }
    // Texts only; nothing of it can fail to be written.
    let text = serde_json::to_string_pretty(&nodes).unwrap_or_default();
    let losses = loss::losses(report, &effects);
    Ok(Cids {
        text: text + "\n",
        losses,
    })
}

/// The goals that each effect stands under.
fn goals_of(report: &EffectReport) -> BTreeMap<&Id<Effect>, Vec<&GoalAnswer>> {
    let mut goals: BTreeMap<_, Vec<&GoalAnswer>> = BTreeMap::new();
    for goal in &report.goals {
        for effect in &goal.effects {
            goals.entry(&effect.effect).or_default().push(goal);
        }
    }
    goals
}

fn organisation(report: &EffectReport, effects: &[(&EffectAnswer, Vec<Series>)], iris: &Iris<'_>) -> Node {
    let indicators = effects.iter().flat_map(|(effect, series)| {
        series
            .iter()
            .map(|one| iris.indicator(effect.effect.as_str(), &one.code))
    });
    Node::organisation(
        iris.organisation(),
        text(&report.organisation.name),
        effects
            .iter()
            .map(|(effect, _)| iris.outcome(effect.effect.as_str()))
            .collect(),
        indicators.collect(),
    )
}

fn theme(goal: &GoalAnswer, known: &BTreeSet<&Id<Goal>>, iris: &Iris<'_>, voice: Voice) -> Node {
    let answer = text(&voice.words(&goal.answer));
    let title = text(&goal.title);
    let description = if answer.is_empty() { title.clone() } else { answer };
    let parent = goal.parent.as_ref().filter(|parent| known.contains(parent));
    let parent = parent.map(|parent| iris.theme(parent.as_str()));
    Node::theme(iris.theme(goal.goal.as_str()), title, description, parent)
}

fn outcome(
    effect: &EffectAnswer,
    series: &[Series],
    goals: &[&GoalAnswer],
    iris: &Iris<'_>,
    voice: Voice,
) -> Node {
    let id = effect.effect.as_str();
    let statement = text(&voice.words(&effect.statement));
    let went = voice.words(&Outcome::of(effect).words());
    let description = format!("{statement} ({went})");
    Node::outcome(
        iris.outcome(id),
        text(&effect.title),
        description.trim().to_owned(),
        goals.iter().map(|goal| iris.theme(goal.goal.as_str())).collect(),
        iris.organisation(),
        series.iter().map(|one| iris.indicator(id, &one.code)).collect(),
    )
}

fn indicator(effect: &EffectAnswer, series: &Series, iris: &Iris<'_>, voice: Voice) -> Node {
    let id = effect.effect.as_str();
    let mut description = text(&voice.words(&effect.statement));
    for (value, word) in series.hidden() {
        description += &[" ", &sentence_case(&text(&value.name)), ": ", word, "."].concat();
    }
    Node::indicator(
        iris.indicator(id, &series.code),
        format!("{}: {}", text(&effect.title), text(&series.name)),
        description.trim().to_owned(),
        text(&series.unit),
        iris.organisation(),
        iris.outcome(id),
        series
            .known()
            .map(|(value, _)| iris.indicator_report(id, &series.code, value.code))
            .collect(),
    )
}

fn reports(effect: &EffectAnswer, series: &Series, iris: &Iris<'_>) -> Vec<Node> {
    let id = effect.effect.as_str();
    let report = |(value, number): (&series::Value, &str)| {
        Node::indicator_report(
            iris.indicator_report(id, &series.code, value.code),
            format!("{}: {}", text(&effect.title), text(&value.name)),
            iris.organisation(),
            iris.indicator(id, &series.code),
            number,
            value.period,
        )
    };
    series.known().map(report).collect()
}

/// A text with a capital at its beginning.
fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string())
        .unwrap_or_default();
    first + letters.as_str()
}

/// A text of people on one line.
fn text(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn confidential() -> InvalidValue {
    InvalidValue::new(
        Words::new(
            "deze rapportage is vertrouwelijk en gaat niet naar anderen",
            "this report is confidential and does not go to others",
        ),
        Words::new(
            "neem de rapportage voor de opdrachtgever of de openbare",
            "take the report for the commissioner or the public one",
        ),
    )
}
