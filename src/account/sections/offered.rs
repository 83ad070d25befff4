//! What was offered beside what was realised.

use crate::account::Account;
use crate::account::answered::answer::Answered;
use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::narrative::About;
use crate::offer::{OfferLine, OfferedEffect, TenderOffer};
use crate::plan::Amended;
use crate::report::{
    ActivityAccount, Difference, OfferAccount, OfferedActivity, OfferedBesideRealised, Pursued, difference,
};
use crate::value::Figure;

pub(in crate::account) fn offered(
    account: &Account<'_>,
    printer: Printer<'_>,
    offer: &TenderOffer,
    answered: &[Answered],
    activities: &[ActivityAccount],
) -> OfferAccount {
    OfferAccount {
        offer: offer.id.renamed(),
        made_on: offer.made_on,
        effects: offer
            .effects
            .iter()
            .map(|effect| one(account, effect, answered))
            .collect(),
        activities: offer
            .lines
            .iter()
            .map(|line| activity(account, printer, line, activities))
            .collect(),
    }
}

fn one(account: &Account<'_>, offered: &OfferedEffect, answered: &[Answered]) -> OfferedBesideRealised {
    let holds = offered.target_in(account.plan.period.through.year());
    let mut line = OfferedBesideRealised::gone(
        offered.effect.clone(),
        offered.title.clone(),
        holds.map(|(target, _)| target.clone()),
    );
    line.offered_for = holds.and_then(|(_, year)| year);
    let about = |about: &About| matches!(about, About::Effect(id) if *id == offered.effect);
    let found = answered
        .iter()
        .find(|answered| answered.answer.effect == offered.effect);
    if let Some(Answered { answer, .. }) = found {
        line.in_plan = true;
        line.pursued.clone_from(&answer.pursued);
        line.standing = Some(answer.standing);
        line.statement = Some(answer.statement.clone());
        // Held against what was offered, also where the plan pursued something else in the end.
        line.difference = holds.map(|(target, year)| {
            let pursued = Pursued::new(target, year, account.plan.period);
            let kind = difference(pursued, answer.observed.as_ref(), &answer.survey_results);
            Difference::new(kind, account.explanation(about))
        });
    }
    line.amended_on = account
        .plan
        .amendments
        .iter()
        .filter(|amendment| matches!(&amendment.changes, Amended::Effect(id) if *id == offered.effect))
        .map(|amendment| amendment.on)
        .collect();
    line
}

fn activity(
    account: &Account<'_>,
    printer: Printer<'_>,
    line: &OfferLine,
    activities: &[ActivityAccount],
) -> OfferedActivity {
    let effort = &line.effort;
    let mut beside = OfferedActivity::gone(effort.activity.clone(), effort.title.clone(), effort.planned);
    let place = account
        .plan
        .activities
        .iter()
        .position(|it| it.id == effort.activity);
    let people = place.map_or(Figure::Unknown, |place| printer.people(&Count::Activity(place)));
    if let Some(realised) = activities.iter().find(|it| it.activity == effort.activity) {
        beside.in_plan = true;
        beside.realised = Some(realised.realised);
        // Not what an earlier report said: beside a plan, at least so many would read as so many.
        beside.people = Some(people);
    }
    beside
}
