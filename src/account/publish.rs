//! Everything a report could print about people, in one model, and what of it was proved safe.

use std::collections::BTreeMap;

use super::Account;
use super::disclosure::Disclosure;
use super::form::Form;
use super::label::label;
use super::scores::{self, Outcome};
use crate::instrument::{Direction, Instrument, ResultKind};
use crate::language::Words;
use crate::plan::{MeasurementPlan, Role};
use crate::refusal::Refusal;
use crate::release::{FormId, Method, Model, NoSafeRelease, Reason, Release, State, Table, Written};
use crate::report::{DisclosureStatement, LeftOut, Protection};
use crate::value::{Figure, People};

/// What may be printed, with the proof behind it.
#[derive(Debug)]
pub(super) struct Published {
    ids: BTreeMap<Form, FormId>,
    model: Model,
    release: Release,
    threshold: u64,
}

impl Published {
    /// Puts every form into one model, in the order of importance, and has a release planned and proved.
    pub(super) fn plan(account: &Account<'_>, disclosure: &Disclosure) -> Result<Self, NoSafeRelease> {
        let threshold = u64::from(disclosure.preset().threshold());
        let mut model = Model::new(disclosure.preset().clone());
        let sections = sections(account, threshold);
        let mut ids = BTreeMap::new();
        for form in sections
            .iter()
            .flat_map(|section| &section.tables)
            .flat_map(Asked::forms)
        {
            ids.entry(form)
                .or_insert_with(|| model.form(&label(account, &form).en));
        }
        add_people(account, &mut model, &ids)?;
        for section in &sections {
            for table in &section.tables {
                if let Some(table) = table.table(section.name.1, &ids) {
                    model.table(table);
                }
            }
        }
        if disclosure.zeros_always_shown() {
            model.zeros_always_shown();
        }
        let release = model.plan(disclosure.method(), disclosure.layout())?;
        Ok(Self {
            ids,
            model,
            release,
            threshold,
        })
    }

    /// The smallest number of people that may be printed.
    pub(super) fn threshold(&self) -> u64 {
        self.threshold
    }

    /// The number to print for a form; nothing when it was not proved safe, or was never asked for.
    pub(super) fn number(&self, form: &Form) -> Option<u64> {
        self.release.printed(*self.ids.get(form)?)
    }

    /// Runs the checker again, on the numbers as they were written.
    pub(super) fn audit(&self, written: &[(Form, Figure<People>)]) -> Result<(), Refusal> {
        let mut places = Vec::new();
        for (form, figure) in written {
            match (self.ids.get(form), figure) {
                (Some(id), Figure::Known(people)) => places.push((*id, Written::Number(people.0))),
                (Some(id), Figure::Suppressed) if self.release.state(*id) == State::Suppressed => {
                    places.push((*id, Written::Symbol));
                }
                (None, Figure::Known(people)) => {
                    return Err(Refusal::new(
                        Words::new(
                            format!("het getal `{people}` hoort bij geen bewezen aantal"),
                            format!("the number `{people}` belongs to no proved count"),
                        ),
                        Words::new("publiceer deze rapportage niet", "do not publish this report"),
                    ));
                }
                _ => {}
            }
        }
        self.model.audit(&self.release, &places)
    }

    /// What the report says about its own protection.
    pub(super) fn statement(&self, account: &Account<'_>) -> DisclosureStatement {
        let preset = self.release.preset();
        let names: BTreeMap<FormId, Words> = self
            .ids
            .iter()
            .map(|(form, id)| (*id, label(account, form)))
            .collect();
        let called = |forms: &[FormId]| {
            let parts: Vec<&Words> = forms.iter().filter_map(|form| names.get(form)).collect();
            let join = |say: fn(&Words) -> &str, or: &str| {
                parts.iter().map(|words| say(words)).collect::<Vec<_>>().join(or)
            };
            Words::new(join(|words| &words.nl, " of "), join(|words| &words.en, " or "))
        };
        let merged = self
            .release
            .merged()
            .iter()
            .map(|merged| LeftOut::new(called(&merged.parts), together()));
        let withheld = self.release.withheld().iter().flat_map(|withheld| {
            withheld
                .forms
                .iter()
                .map(|form| LeftOut::new(called(&[*form]), too_few()))
                .collect::<Vec<_>>()
        });
        let earlier_reports = self.release.earlier() > 0;
        DisclosureStatement {
            protection: match self.release.method() {
                Method::Suppress => Protection::Suppress,
                _ => Protection::Coarsen,
            },
            preset: Some(preset.name().to_owned()),
            threshold: Some(self.threshold),
            layout: Some(self.release.layout()),
            rounded_to: preset.rounding().map(|to| u64::from(to.get())),
            order: SECTIONS.iter().map(|(nl, en)| Words::new(*nl, *en)).collect(),
            earlier_reports,
            merged: merged.collect(),
            withheld: withheld.collect(),
            proved: proved(),
            residual_risk: residual_risk(earlier_reports),
        }
    }
}

fn too_few() -> Words {
    Words::new("te weinig mensen om te publiceren", "too few people to publish")
}

fn together() -> Words {
    Words::new("alleen samen te publiceren", "to be published together only")
}

fn proved() -> Words {
    Words::new(
        "Bewezen is dat uit de aantallen mensen in deze rapportage geen groep volgt die kleiner is dan de drempel. \
         Aantallen antwoorden op enquêtevragen en aantallen mensen die de organisatie zelf opgeeft (achter behoeften, \
         via ambassadeurs, nieuw) zijn elk apart aan de drempel getoetst. \
         Teksten zijn niet bewezen: zij zijn alleen nagezien op persoonsgegevens.",
        "Proved is that no group smaller than the threshold follows from the numbers of people in this report. \
         Numbers of answers to survey questions and of people that the organisation states itself (behind needs, \
         through ambassadors, new) were each held against the threshold by themselves. Texts are not proved: they were only screened for personal data.",
    )
}

fn residual_risk(earlier_reports: bool) -> Words {
    let mut words = Release::residual_risk();
    if !earlier_reports {
        words
            .nl
            .push_str(" Met eerdere publicaties is geen rekening gehouden.");
        words
            .en
            .push_str(" Earlier publications were not taken into account.");
    }
    words
}

/// Every person's forms. Who they are stays here.
fn add_people(
    account: &Account<'_>,
    model: &mut Model,
    ids: &BTreeMap<Form, FormId>,
) -> Result<(), NoSafeRelease> {
    let mut forms_of: BTreeMap<u32, Vec<FormId>> = BTreeMap::new();
    for (form, id) in ids {
        for person in account.members(form).iter() {
            forms_of.entry(person).or_default().push(*id);
        }
    }
    for forms in forms_of.values() {
        model.add(forms, 1).map_err(|refusal| {
            NoSafeRelease::new(
                Reason::Unproved,
                refusal.message().clone(),
                refusal.help().clone(),
            )
        })?;
    }
    Ok(())
}

/// A part of the report, and the tables in it.
struct Section {
    name: (&'static str, &'static str),
    tables: Vec<Asked>,
}

/// What is asked to be printed.
enum Asked {
    /// Numbers that may overlap.
    Counts(Vec<Form>),
    /// An effect figure over pairs, with the outcomes and further counts it shows.
    Figure {
        pairs: Form,
        outcomes: Vec<Form>,
        others: Vec<Form>,
    },
}

impl Asked {
    fn forms(&self) -> Vec<Form> {
        match self {
            Self::Counts(forms) => forms.clone(),
            Self::Figure {
                pairs,
                outcomes,
                others,
            } => std::iter::once(pairs)
                .chain(outcomes)
                .chain(others)
                .copied()
                .collect(),
        }
    }

    fn table(&self, name: &str, ids: &BTreeMap<Form, FormId>) -> Option<Table> {
        let known = |forms: &[Form]| {
            forms
                .iter()
                .filter_map(|form| ids.get(form).copied())
                .collect::<Vec<_>>()
        };
        Some(match self {
            Self::Counts(forms) => Table::overlapping(name, known(forms)),
            Self::Figure {
                pairs,
                outcomes,
                others,
            } => Table::figure(name, *ids.get(pairs)?)
                .with_outcomes(known(outcomes))
                .with_forms(known(others))
                .or_only(known(outcomes))
                .or_only(known(others))
                .or_only([]),
        })
    }
}

/// The parts of the report in the order of their importance: what comes later gives way.
const SECTIONS: [(&str, &str); 11] = [
    ("iedereen", "everybody"),
    ("per doel", "per goal"),
    ("gemeten verandering per effect", "measured change per effect"),
    ("vooruit en achteruit per effect", "forward and back per effect"),
    ("doelgroepen en gebieden", "target groups and areas"),
    ("per activiteit", "per activity"),
    ("doelgroep per gebied", "target group by area"),
    ("bereik per effect", "reach per effect"),
    ("rollen", "roles"),
    ("van rol naar rol", "from role to role"),
    ("één keer gemeten", "measured once"),
];

fn sections(account: &Account<'_>, threshold: u64) -> Vec<Section> {
    let (policy, plan) = (account.policy, account.plan);
    let known = |forms: Vec<Form>| {
        let known = forms
            .into_iter()
            .filter(|form| account.people(form).known().is_some());
        Asked::Counts(known.collect())
    };
    let groups = 0..policy.target_groups.len();
    let areas = 0..policy.areas.len();
    let cells = groups
        .clone()
        .flat_map(|group| areas.clone().map(move |area| Form::GroupInArea(group, area)));
    // A cell with nobody in it has no line in the report.
    let cells = cells.filter(|form| account.people(form).known().is_some_and(|people| *people > 0));
    let roles = if account.has_roles() {
        Role::ALL.map(Form::Role).to_vec()
    } else {
        Vec::new()
    };
    // Like a cell, a pair of roles between which nobody moved has no line.
    let moves = account
        .register
        .role_changes()
        .iter()
        .map(|change| Form::MovedBetween(change.from, change.to))
        .collect();
    let effects = 0..plan.effects.len();
    let per_effect = |ask: fn(&Account<'_>, usize, u64) -> Vec<Asked>| {
        effects
            .clone()
            .flat_map(|effect| ask(account, effect, threshold))
            .collect::<Vec<_>>()
    };
    let tables = [
        vec![known(vec![Form::Everyone])],
        vec![known((0..policy.goals.len()).map(Form::Goal).collect())],
        per_effect(changes),
        per_effect(turned_out),
        vec![known(
            (0..policy.target_groups.len())
                .map(Form::Group)
                .chain((0..policy.areas.len()).map(Form::Area))
                .collect(),
        )],
        vec![known((0..plan.activities.len()).map(Form::Activity).collect())],
        vec![known(cells.collect())],
        vec![known(effects.clone().map(Form::Effect).collect())],
        vec![known(roles)],
        vec![known(moves)],
        per_effect(measured_once),
    ];
    SECTIONS
        .into_iter()
        .zip(tables)
        .map(|(name, tables)| Section { name, tables })
        .collect()
}

/// The number of pairs, which carries the means; and who moved between roles.
fn changes(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Asked> {
    let moved = plan_moves(account, effect).map(|form| Asked::Counts(vec![form]));
    let pairs = Form::Pairs(effect);
    // Ten pairs or fewer carry no figure: their number is all there is to print.
    let counted = match count(account, &pairs) {
        few if few < threshold => None,
        1..=10 => Some(Asked::Counts(vec![pairs])),
        _ => Some(Asked::Figure {
            pairs,
            others: Vec::new(),
            outcomes: Vec::new(),
        }),
    };
    moved
        .into_iter()
        .chain(counted.filter(|_| account.instrument(effect).is_some()))
        .collect()
}

/// How the pairs of an effect turned out.
fn turned_out(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Asked> {
    let pairs = Form::Pairs(effect);
    let Some(instrument) = account.instrument(effect).filter(|_| count(account, &pairs) > 10) else {
        return Vec::new();
    };
    let figure = |outcomes: Vec<Form>| Asked::Figure {
        pairs,
        outcomes,
        others: Vec::new(),
    };
    let cells = |cell: &dyn Fn(Outcome) -> Form, merged| {
        figure(outcomes(cell, merged, |form| count(account, form), threshold))
    };
    match instrument.kind() {
        ResultKind::Scale => {
            let cell = |outcome| match outcome {
                Outcome::Improved => Form::Improved(effect),
                Outcome::Unchanged => Form::Unchanged(effect),
                Outcome::Worsened => Form::Worsened(effect),
            };
            vec![cells(
                &cell,
                (Form::NotImproved(effect), Form::NotWorsened(effect)),
            )]
        }
        ResultKind::Levels | ResultKind::LevelsPerDomain => {
            let mut asked = Vec::new();
            if instrument.better() != Direction::None {
                asked.extend((0..scores::domains(&instrument).len()).map(|domain| {
                    let cell = |outcome| {
                        let towards = match outcome {
                            Outcome::Improved => 1,
                            Outcome::Unchanged => 0,
                            Outcome::Worsened => -1,
                        };
                        Form::Shifted {
                            effect,
                            domain,
                            towards,
                        }
                    };
                    let not = |towards| Form::NotShifted {
                        effect,
                        domain,
                        towards,
                    };
                    cells(&cell, (not(1), not(-1)))
                }));
            }
            asked.extend(levels(account, effect, &instrument, threshold).map(figure));
            asked
        }
        ResultKind::ScorePerDimension | ResultKind::Areas | ResultKind::Goals => Vec::new(),
    }
}

/// The levels of a ladder before and after, when none of them is small.
fn levels(
    account: &Account<'_>,
    effect: usize,
    instrument: &Instrument,
    threshold: u64,
) -> Option<Vec<Form>> {
    let levels = scores::levels(instrument);
    let on = |after: bool| {
        levels.iter().map(move |level| Form::OnLevel {
            effect,
            level: *level,
            after,
        })
    };
    let all: Vec<Form> = on(false).chain(on(true)).collect();
    let printable = instrument.parts().is_empty() && all.iter().all(|form| count(account, form) >= threshold);
    printable.then_some(all)
}

/// People who were measured once only. Noughts are unsafe here too.
fn measured_once(account: &Account<'_>, effect: usize, threshold: u64) -> Vec<Asked> {
    let once = [Form::BeforeOnly(effect), Form::AfterOnly(effect)];
    let once = once.into_iter().filter(|form| count(account, form) >= threshold);
    once.map(|form| Asked::Counts(vec![form])).collect()
}

fn count(account: &Account<'_>, form: &Form) -> u64 {
    account.people(form).known().copied().unwrap_or(0)
}

fn plan_moves(account: &Account<'_>, effect: usize) -> Option<Form> {
    let effect_plan = account.plan.effects.get(effect)?;
    let moves = matches!(effect_plan.measurement, Some(MeasurementPlan::RoleMovement(_)));
    (moves && account.has_roles()).then_some(Form::Moved(effect))
}

/// The cells of an outcome table to print: a small one is joined with those who stayed the same, whichever side
/// it is on, so that a large group that worsened never disappears behind a small one that improved. When a cell
/// is still small, none is printed.
fn outcomes(
    cell: impl Fn(Outcome) -> Form,
    (not_improved, not_worsened): (Form, Form),
    count: impl Fn(&Form) -> u64,
    threshold: u64,
) -> Vec<Form> {
    let [improved, unchanged, worsened] =
        [Outcome::Improved, Outcome::Unchanged, Outcome::Worsened].map(cell);
    let small = |form: &Form| count(form) < threshold;
    let cells = match (small(&improved), small(&unchanged), small(&worsened)) {
        (false, false, false) => return vec![improved, unchanged, worsened],
        (true, _, true) => return Vec::new(),
        (false, _, true) => vec![improved, not_improved],
        // Those who stayed the same are few: they go with the smaller side.
        (false, true, false) if count(&worsened) <= count(&improved) => vec![improved, not_improved],
        (true, _, false) | (false, true, false) => vec![not_worsened, worsened],
    };
    if cells.iter().any(small) {
        Vec::new()
    } else {
        cells
    }
}
