//! `parts-above-total`: no part is larger than its whole.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::{AggregateValue, Narrative};
use crate::report::{EffectReport, Observed};
use crate::rules::answers::{at_activity, at_goal, each_answer, each_value, shown, told};
use crate::rules::kinds::{GROUP, INITIATIVE, ROUND, SURVEY};
use crate::rules::{Found, Place, Rule};
use crate::value::{Decimal, Figure, People, Responses};

pub(super) static RULE: Rule = Rule::new(
    "parts-above-total",
    Severity::Error,
    Norm::promise(4),
    "geen deel is groter dan zijn geheel",
    "no part is larger than its whole",
)
.on_plan(|plan, _, found| {
    for (index, initiative) in plan.initiatives.iter().enumerate() {
        for (nth, income) in initiative.income.iter().enumerate() {
            if income.subsidy > income.total {
                say(
                    found,
                    Place::root()
                        .item("initiatives", index, INITIATIVE, &initiative.title)
                        .entry("income", nth)
                        .field("subsidy"),
                    ("de subsidie", "the subsidy"),
                    ("alle inkomsten", "all income"),
                );
            } else if income.parts().is_none_or(|parts| parts > income.total) {
                say(
                    found,
                    Place::root()
                        .item("initiatives", index, INITIATIVE, &initiative.title)
                        .entry("income", nth)
                        .field("total"),
                    ("subsidie met de eigen delen", "subsidy with the own parts"),
                    ("alle inkomsten", "all income"),
                );
            }
        }
    }
})
.on_narrative(|narrative, _, found| {
    talents_and_trainings(narrative, found);
    for (index, survey) in narrative.survey_results.iter().enumerate() {
        let at = || Place::root().item("surveyResults", index, SURVEY, survey.id.as_str());
        let apart = [survey.not_applicable, survey.dont_know];
        if apart == [None, None] {
            answers(found, survey.asked, survey.answered, survey.agreed, &at);
        } else {
            answers(found, survey.asked, survey.answered, Figure::Unknown, &at);
            kinds_of_answer(
                found,
                survey.answered,
                [Some(survey.agreed), apart[0], apart[1]],
                &at,
            );
        }
    }
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        each_value(
            told(aggregate),
            &|| Place::root().entry("aggregates", index),
            |side, at| {
                ratio(found, side, at);
                by_kind(found, side, at);
            },
        );
    }
})
.on_report(|report, _, found| {
    reach(report, found);
    each_answer(report, |answer, at| {
        for (nth, survey) in answer.survey_results.iter().enumerate() {
            let at = || at().entry("surveyResults", nth);
            let apart = [survey.not_applicable, survey.dont_know];
            if apart == [None, None] {
                answers(found, survey.asked, survey.answered, survey.agreed, &at);
            } else {
                answers(found, survey.asked, survey.answered, Figure::Unknown, &at);
                kinds_of_answer(
                    found,
                    survey.answered,
                    [Some(survey.agreed), apart[0], apart[1]],
                    &at,
                );
            }
        }
        match &answer.observed {
            Some(Observed::Aggregate(figures)) => {
                each_value(
                    shown(figures),
                    &|| at().field("observed").field("figures"),
                    |side, at| {
                        ratio(found, side, at);
                        by_kind(found, side, at);
                    },
                );
            }
            Some(Observed::PairedChange(figures)) => {
                for (field, part) in [
                    ("improved", figures.improved),
                    ("unchanged", figures.unchanged),
                    ("worsened", figures.worsened),
                ] {
                    let all_known = [figures.improved, figures.unchanged, figures.worsened]
                        .iter()
                        .all(|it| it.known().is_some());
                    // Where all three are known they must add up, which is another rule's to say.
                    if !all_known && above(part, figures.pairs) {
                        say(
                            found,
                            at().field("observed").field("figures").field(field),
                            ("dit deel", "this part"),
                            ("het aantal paren", "the number of pairs"),
                        );
                    }
                }
            }
            _ => {}
        }
    });
});

/// Who uses a talent offered it, and who followed a training chose it.
fn talents_and_trainings(narrative: &Narrative, found: &mut Found<'_>) {
    for (nth, talent) in narrative.community.talents.iter().enumerate() {
        if above(talent.used, talent.offered) {
            say(
                found,
                Place::root()
                    .field("community")
                    .entry("talents", nth)
                    .field("used"),
                ("het aantal dat een talent inzet", "the number who use a talent"),
                ("het aantal dat het aanbood", "the number who offered it"),
            );
        }
    }
    for (index, round) in narrative.practice.competences.iter().enumerate() {
        for (nth, choice) in round.choices.iter().enumerate() {
            if above(choice.followed, choice.chosen) {
                say(
                    found,
                    Place::root()
                        .field("practice")
                        .item("competences", index, ROUND, round.id.as_str())
                        .entry("choices", nth)
                        .field("followed"),
                    (
                        "het aantal dat de training volgde",
                        "the number who followed the training",
                    ),
                    ("het aantal dat haar koos", "the number who chose it"),
                );
            }
        }
    }
}

fn reach(report: &EffectReport, found: &mut Found<'_>) {
    let all = report.reach.people;
    let mut look = |people: Figure<People>, at: &dyn Fn() -> Place| {
        if above(people, all) {
            say(
                found,
                at().field("people"),
                ("het aantal mensen hier", "the number of people here"),
                ("het aantal in het hele rapport", "the number in the whole report"),
            );
        }
    };
    for (nth, goal) in report.goals.iter().enumerate() {
        look(goal.reach.people, &|| at_goal(nth, goal).field("reach"));
    }
    for (nth, activity) in report.activities.iter().enumerate() {
        look(activity.reach.people, &|| {
            at_activity(nth, activity).field("reach")
        });
    }
    each_answer(report, |answer, at| {
        look(answer.reach.people, &|| at().field("reach"));
    });
    for (nth, group) in report.reach_by_group.iter().enumerate() {
        look(group.people, &|| {
            Place::root().item("reachByGroup", nth, GROUP, &group.title)
        });
    }
    for (nth, role) in report.roles.iter().enumerate() {
        look(role.people, &|| Place::root().entry("roles", nth));
    }
    for (nth, group) in report.reach_by_group.iter().enumerate() {
        let population = group.population.as_ref().map_or(Figure::Unknown, |it| it.people);
        if above(group.people, population) {
            say(
                found,
                Place::root()
                    .item("reachByGroup", nth, GROUP, &group.title)
                    .field("population"),
                ("het aantal bereikte mensen", "the number of people reached"),
                ("de populatie van de groep", "the population of the group"),
            );
        }
    }
}

fn above(part: Figure<People>, whole: Figure<People>) -> bool {
    matches!((part.known(), whole.known()), (Some(part), Some(whole)) if part > whole)
}

/// Who agrees, to whom it does not apply and who does not know are others each time, so that together they are no more than
/// answered.
fn kinds_of_answer(
    found: &mut Found<'_>,
    answered: Figure<Responses>,
    kinds: [Option<Figure<Responses>>; 3],
    at: &dyn Fn() -> Place,
) {
    let known = kinds.iter().flatten().filter_map(|figure| figure.known());
    let together = known.fold(0_u64, |sum, part| sum.saturating_add(part.0));
    if answered.known().is_some_and(|all| together > all.0) {
        say(
            found,
            at().field("answered"),
            ("het aantal antwoorden samen", "the number of answers together"),
            ("het aantal dat antwoordde", "the number who answered"),
        );
    }
}

fn answers(
    found: &mut Found<'_>,
    asked: Figure<Responses>,
    answered: Figure<Responses>,
    agreed: Figure<Responses>,
    at: &dyn Fn() -> Place,
) {
    // A whole of zero was not counted: that is another rule's finding.
    let above = |part: Figure<Responses>, whole: Figure<Responses>| matches!((part.known(), whole.known()), (Some(part), Some(whole)) if part > whole && whole.0 > 0);
    if above(answered, asked) {
        let part = ("het aantal antwoorden", "the number of answers");
        say(
            found,
            at().field("answered"),
            part,
            ("het aantal gevraagden", "the number of people asked"),
        );
    }
    if above(agreed, answered) {
        let part = ("het aantal dat instemt", "the number who agree");
        say(
            found,
            at().field("agreed"),
            part,
            ("het aantal antwoorden", "the number of answers"),
        );
    }
}

fn ratio(found: &mut Found<'_>, side: &AggregateValue, at: &dyn Fn() -> Place) {
    if side
        .ratio
        .is_some_and(|ratio| ratio.numerator > ratio.denominator)
    {
        say(
            found,
            at().field("ratio").field("numerator"),
            ("de teller", "the numerator"),
            ("de noemer", "the denominator"),
        );
    }
}

/// The kinds of answer are together all answers, but for what rounding adds: half of the last place for each.
fn by_kind(found: &mut Found<'_>, side: &AggregateValue, at: &dyn Fn() -> Place) {
    /// Half a per cent in millionths: most sources publish whole per cents.
    const HALF: i64 = 500_000;
    let known = || side.categories.iter().filter_map(|it| it.percentage.known());
    let together = known().fold(0_i64, |sum, part| sum.saturating_add(part.millionths()));
    let rounding = known().fold(0_i64, |sum, _| sum.saturating_add(HALF));
    if together > Decimal::HUNDRED.millionths().saturating_add(rounding) {
        say(
            found,
            at().field("categories"),
            (
                "het percentage van alle soorten antwoorden samen",
                "the percentage of all kinds of answer together",
            ),
            ("honderd", "a hundred"),
        );
    }
}

/// How many there are is not said: findings travel further than the report.
fn say(found: &mut Found<'_>, place: Place, part: (&str, &str), whole: (&str, &str)) {
    found.add(
        place,
        Words::new(
            format!("{} is groter dan {}", part.0, whole.0),
            format!("{} is larger than {}", part.1, whole.1),
        ),
        Words::new("controleer beide tellingen", "check both counts"),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "parts-above-total",
            "effect-report",
            &[
                (
                    "/goals/0/effects/1/reach/people",
                    "het aantal mensen hier is groter dan het aantal in het hele rapport",
                    "the number of people here is larger than the number in the whole report",
                ),
                (
                    "/goals/0/reach/people",
                    "het aantal mensen hier is groter dan het aantal in het hele rapport",
                    "the number of people here is larger than the number in the whole report",
                ),
                (
                    "/reachByGroup/1/people",
                    "het aantal mensen hier is groter dan het aantal in het hele rapport",
                    "the number of people here is larger than the number in the whole report",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "parts-above-total",
            "narrative",
            &[(
                "/surveyResults/0/agreed",
                "het aantal dat instemt is groter dan het aantal antwoorden",
                "the number who agree is larger than the number of answers",
            )],
        );
    }

    #[test]
    fn percentages_by_kind_are_together_no_more_than_a_hundred() {
        finds(
            "parts-above-total",
            "narrative-categories",
            &[(
                "/aggregates/0/after/categories",
                "het percentage van alle soorten antwoorden samen is groter dan honderd",
                "the percentage of all kinds of answer together is larger than a hundred",
            )],
        );
    }

    #[test]
    fn who_uses_a_talent_offered_it_and_who_followed_a_training_chose_it() {
        finds(
            "parts-above-total",
            "narrative-practice",
            &[
                (
                    "/community/talents/0/used",
                    "het aantal dat een talent inzet is groter dan het aantal dat het aanbood",
                    "the number who use a talent is larger than the number who offered it",
                ),
                (
                    "/practice/competences/0/choices/0/followed",
                    "het aantal dat de training volgde is groter dan het aantal dat haar koos",
                    "the number who followed the training is larger than the number who chose it",
                ),
            ],
        );
    }

    #[test]
    fn kinds_of_answer_are_together_no_more_than_answered() {
        finds(
            "parts-above-total",
            "narrative-kinds",
            &[(
                "/surveyResults/0/answered",
                "het aantal antwoorden samen is groter dan het aantal dat antwoordde",
                "the number of answers together is larger than the number who answered",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "parts-above-total",
            "plan",
            &[
                (
                    "/initiatives/0/income/0/subsidy",
                    "de subsidie is groter dan alle inkomsten",
                    "the subsidy is larger than all income",
                ),
                (
                    "/initiatives/0/income/1/total",
                    "subsidie met de eigen delen is groter dan alle inkomsten",
                    "subsidy with the own parts is larger than all income",
                ),
            ],
        );
    }
}
