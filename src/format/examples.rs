//! A small example of each document and record, made from its type, for the `examples` of its schema.

use std::error::Error;

use serde::Serialize;
use serde_json::Value;

use crate::account::{Disclosure, Released, account};
use crate::code::{Beacon, CriterionType};
use crate::compare::compare;
use crate::mapping::{Field, Holds, Mapping, TableMapping};
use crate::narrative::{Narrative, Story, SurveyResult};
use crate::offer::{Assessment, TenderOffer};
use crate::plan::{Activity, Contribution, Effect, MeasurementPlan, Organisation, Plan};
use crate::policy::{Assignment, AwardCriterion, Commissioner, Goal, PolicyFramework};
use crate::practice::SelfAssessment;
use crate::register::{HeadCount, Measurement, Moment, Participation, ParticipationRecord, Tally};
use crate::report::{Audience, Comparison, EffectReport, ReleaseLedger, ReleaseProof, RollUp};
use crate::rules::{Check, Checked, Configuration, FindingsDocument};
use crate::tender::{assess, offer};
use crate::value::document::Document;
use crate::value::{AnonymousAttendances, Day, Decimal, Figure, Id, Period, Pseudonym, Responses};

/// What was made, or why it was not: everything here is known beforehand, so a test sees that it is always made.
type Made<T> = Result<T, Box<dyn Error>>;

/// The examples of a document or record by its name; none for one that is not of this format.
pub(super) fn examples(name: &str) -> Vec<Value> {
    let made = match name {
        PolicyFramework::NAME => policy().and_then(one),
        Plan::NAME => plan().and_then(one),
        Narrative::NAME => narrative().and_then(one),
        TenderOffer::NAME => call().and_then(|(_, offer)| one(offer)),
        Assessment::NAME => assessment().and_then(one),
        Comparison::NAME => comparison().and_then(one),
        RollUp::NAME => roll_up().and_then(one),
        EffectReport::NAME => released().and_then(|released| one(released.report)),
        ReleaseLedger::NAME => released().and_then(|released| one(released.ledger)),
        ReleaseProof::NAME => released().and_then(|released| one(released.proof)),
        FindingsDocument::NAME => findings().and_then(one),
        Mapping::NAME => mapping().and_then(one),
        "participation" => participations(),
        "measurement" => measurement().and_then(one),
        "self-assessment" => self_assessment().and_then(one),
        _ => return Vec::new(),
    };
    made.unwrap_or_default()
}

fn one(example: impl Serialize) -> Made<Vec<Value>> {
    Ok(vec![serde_json::to_value(example)?])
}

fn year() -> Made<Period> {
    Ok(Period::new("2025-01-01".parse()?, "2025-12-31".parse()?))
}

fn policy() -> Made<PolicyFramework> {
    let mut policy = PolicyFramework::new(Id::new("sociale-basis-2025")?, "Sociale basis 2025", year()?);
    let amsterdam = Commissioner::new("GM0363".parse()?, "Amsterdam");
    policy.commissioners.push(amsterdam);
    let goal = Goal::new(Id::new("elkaar-kennen")?, "Buren kennen elkaar");
    policy.goals.push(goal);
    Ok(policy)
}

fn plan() -> Made<Plan> {
    let organisation = Organisation::new("Buurthuis De Hoek");
    let mut plan = Plan::new(Id::new("de-hoek-2025")?, organisation, year()?);
    let activity = Activity::new(Id::new("soep")?, "Soep op woensdag");
    plan.activities.push(activity);
    let mut effect = Effect::new(
        Id::new("meer-contact")?,
        "Gasten kennen meer mensen in hun straat",
    );
    effect.activities.push(Id::new("soep")?);
    effect.measurement = Some(MeasurementPlan::Survey(QUESTION.to_owned()));
    plan.effects.push(effect);
    let contribution = Contribution::new(Id::new("meer-contact")?, Id::new("elkaar-kennen")?);
    plan.contributions.push(contribution);
    Ok(plan)
}

const QUESTION: &str = "Sinds ik hier kom ken ik meer mensen in mijn straat";

fn narrative() -> Made<Narrative> {
    let mut narrative = Narrative::new(Id::new("toelichting-2025")?, year()?);
    let mut survey = SurveyResult::new(Id::new("gasten")?, QUESTION);
    survey.effect = Some(Id::new("meer-contact")?);
    survey.asked = Figure::Known(Responses(52));
    survey.answered = Figure::Known(Responses(38));
    survey.agreed = Figure::Known(Responses(26));
    narrative.survey_results.push(survey);
    let story = Story::new(
        Id::new("de-overkant")?,
        "Ik ken nu ook de mensen aan de overkant.",
    );
    narrative.stories.push(story);
    Ok(narrative)
}

/// A policy framework with an assignment, and an offer for it.
fn call() -> Made<(Checked<PolicyFramework>, TenderOffer)> {
    let mut policy = policy()?;
    let mut assignment = Assignment::new(Id::new("buurt")?, "De buurt", "Hoe leren buren elkaar kennen?");
    let criterion = AwardCriterion::new(Id::new("aanpak")?, "Aanpak", CriterionType::Quality);
    assignment.criteria.push(criterion);
    policy.assignment = Some(assignment);
    let policy = policy.check()?;
    let plan = plan()?.check_against(&policy)?;
    let offer = offer(&policy, &plan).made_on("2024-10-01".parse()?)?;
    Ok((policy, offer))
}

fn assessment() -> Made<Assessment> {
    let (policy, offer) = call()?;
    Ok(assess(&policy, &[&offer], "2024-11-01".parse()?)?)
}

fn comparison() -> Made<Comparison> {
    let later = released()?.report;
    let mut earlier = later.clone();
    earlier.id = Id::new("de-hoek-2024")?;
    earlier.period = Period::new("2024-01-01".parse()?, "2024-12-31".parse()?);
    earlier.made_on = "2025-03-02".parse()?;
    Ok(compare(&earlier, &later)?)
}

fn roll_up() -> Made<RollUp> {
    let report = released()?.report;
    let mut overview = RollUp::begin(&policy()?, report.period);
    overview.add(&report)?;
    Ok(overview.finish("2026-05-01".parse()?))
}

fn released() -> Made<Released> {
    let policy = policy()?.check()?;
    let plan = plan()?.check_against(&policy)?;
    let tally = Tally::new(&policy, &plan);
    let made_on: Day = "2026-03-02".parse()?;
    let account = account(&policy, &plan, &tally);
    Ok(account.protect(&Disclosure::k5(), Audience::Commissioner, made_on)?)
}

fn findings() -> Made<FindingsDocument> {
    let examination = policy()?.examine((), &Configuration::new());
    Ok(examination.document(Id::new("bevindingen")?))
}

fn mapping() -> Made<Mapping> {
    let mut mapping = Mapping::new(Id::new("registratie")?);
    let table = TableMapping::new(Id::new("deelnames")?, Holds::Participations)
        .with_column("Cliëntnummer", Field::Person)
        .with_column("Activiteit", Field::Activity)
        .with_column("Datum", Field::Date)
        .without_column("Opmerking");
    mapping.tables.push(table);
    Ok(mapping)
}

fn participations() -> Made<Vec<Value>> {
    let day: Day = "2025-03-05".parse()?;
    let person = Participation::new(Id::new("soep")?, Pseudonym::new("p-0412")?, day);
    let heads = HeadCount::new(Id::new("soep")?, day, AnonymousAttendances(14));
    let records = [
        ParticipationRecord::Person(person),
        ParticipationRecord::Heads(heads),
    ];
    let records = records.into_iter().map(serde_json::to_value);
    Ok(records.collect::<Result<_, _>>()?)
}

fn measurement() -> Made<Measurement> {
    let day: Day = "2025-01-15".parse()?;
    let (effect, person) = (Id::new("minder-eenzaam")?, Pseudonym::new("p-0412")?);
    Ok(Measurement::score(
        effect,
        person,
        Moment::Before,
        day,
        Decimal::from_f64(6.0)?,
    ))
}

fn self_assessment() -> Made<SelfAssessment> {
    let (round, respondent) = (Id::new("voorjaar-2025")?, Pseudonym::new("m-07")?);
    let mut answer = SelfAssessment::new(round, respondent, Beacon::CollectiveAndIndividual);
    answer.current = Some(Decimal::from_f64(2.5)?);
    answer.desired = Some(Decimal::from_f64(4.0)?);
    Ok(answer)
}
