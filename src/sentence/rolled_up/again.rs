//! The sentences of an overview made again, each beside the one that stands there.

use super::super::again::{Again, Sentence};
use super::{costs_rolled_up, goal_costs, goal_rolled_up, reach_rolled_up, roll_up};
use crate::finding::Pointer;
use crate::instrument::Instrument;
use crate::report::{EffectRolledUp, FigureRolledUp, OrganisationAnswer, RollUp};

/// Every sentence of an overview beside the one that its figures make, in the order of the document, as
/// [`sentences`](super::super::sentences) does for a report. What is wrong with a file that could not be read is not made
/// again: the file is not at hand.
pub fn roll_up_sentences(document: &RollUp) -> Vec<Sentence<'_>> {
    let mut again = Again::default();
    let root = Pointer::root();
    again.add(root.field("statement"), &document.statement, roll_up(document));
    for (nth, goal) in document.goals.iter().enumerate() {
        let at = root.field("goals").index(nth);
        let made = goal_rolled_up(document, goal);
        again.add(at.field("statement"), &goal.statement, made);
        of_answers(&mut again, &at.field("answers"), &goal.answers);
        if let Some(costs) = &goal.costs {
            let made = goal_costs(document, goal, costs);
            again.add(at.field("costs").field("statement"), &costs.statement, made);
        }
    }
    of_answers(&mut again, &root.field("outsideGoals"), &document.outside_goals);
    let at = root.field("reach").field("statement");
    again.add(at, &document.reach.statement, reach_rolled_up());
    let at = root.field("costs").field("statement");
    again.add(at, &document.costs.statement, costs_rolled_up(document));
    again.found
}

fn of_answers<'r>(again: &mut Again<'r>, list: &Pointer, answers: &'r [OrganisationAnswer]) {
    for (nth, answer) in answers.iter().enumerate() {
        let at = list.index(nth).field("effects");
        for (nth, effect) in answer.effects.iter().enumerate() {
            of_effect(again, &at.index(nth).field("figures"), effect);
        }
    }
}

/// What instruments and their domains are called.
fn of_effect<'r>(again: &mut Again<'r>, list: &Pointer, effect: &'r EffectRolledUp) {
    for (nth, figure) in effect.figures.iter().enumerate() {
        let at = list.index(nth);
        let known = instrument(figure);
        if let Some(name) = &figure.name {
            again.named(&at, known.as_ref(), name, None);
        }
        let domains = figure.shifts.iter().map(|shift| shift.domain.as_ref());
        let parts = known.as_ref().map(|it| it.parts().iter());
        let names: Option<Vec<_>> = parts.map(|parts| parts.map(|part| part.name.clone()).collect());
        again.listed(&at.field("shifts"), "domain", domains, names.as_deref());
    }
}

fn instrument(figure: &FigureRolledUp) -> Option<Instrument> {
    Instrument::built_in(figure.instrument.as_deref()?, figure.version.as_deref()?).ok()
}
