//! Everything a report could print about people, in one model, and what of it was proved safe.

use std::collections::BTreeMap;

use super::Account;
use super::asked::{self, Asked};
use super::disclosure::Disclosure;
use super::form::Form;
use super::label::label;
use super::section::Section;
use crate::language::Words;
use crate::refusal::Refusal;
use crate::release::checker::Claim;
use crate::release::{FormId, Method, Model, NoSafeRelease, Reason, Release, State, Written};
use crate::report::{DisclosureStatement, LeftOut, Protection};
use crate::value::{Figure, People};

/// What may be printed, with the proof behind it.
#[derive(Debug)]
pub(super) struct Published {
    ids: BTreeMap<Form, FormId>,
    model: Model,
    release: Release,
    threshold: u64,
    order: Vec<Section>,
}

impl Published {
    /// Puts every form into one model, in the order of importance, and has a release planned and proved.
    pub(super) fn plan(account: &Account<'_>, disclosure: &Disclosure) -> Result<Self, NoSafeRelease> {
        let threshold = u64::from(disclosure.preset().threshold());
        let mut model = Model::new(disclosure.preset().clone());
        let sections: Vec<(Section, Vec<Asked>)> = disclosure
            .order()
            .into_iter()
            .map(|section| (section, asked::tables(account, section, threshold)))
            .collect();
        let mut ids = BTreeMap::new();
        for form in sections
            .iter()
            .flat_map(|(_, tables)| tables)
            .flat_map(Asked::forms)
        {
            ids.entry(form)
                .or_insert_with(|| model.form(&label(account, &form).en));
        }
        add_people(account, &mut model, &ids)?;
        for (section, tables) in &sections {
            for table in tables {
                if let Some(table) = table.table(&section.words().en, &ids) {
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
            order: disclosure.order(),
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

    /// The claims of safety with their witnesses, one for the public and one per reader.
    pub(super) fn claims(&self) -> &[Claim] {
        self.release.witnesses()
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
            order: self.order.iter().map(|section| section.words()).collect(),
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
