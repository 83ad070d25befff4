//! `account`: from documents and records to an effect report.

use std::path::PathBuf;

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::engine::release::NoSafeRelease;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::TenderOffer;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::practice::{SelfAssessments, SelfAssessmentsRead};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, EffectReport, ReleaseLedger, ReleaseProof, TableRead};
use vernieuwend_verantwoorden::rules::{Check as _, Checked};
use vernieuwend_verantwoorden::value::Day;

use super::parts;
use crate::ask::Account;
use crate::documents;
use crate::files;
use crate::output::{Output, written};
use crate::progress;
use crate::records::self_assessments;
use crate::records::surveys::{self, Survey};
use crate::speech::{self, Terminal, Text};
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Account, terminal: Terminal) -> Result<Status, Stop> {
    let outputs = Outputs::of(asked)?;
    let made_on = asked.made_on.map_or_else(files::today, Ok)?;
    let policy: Checked<PolicyFramework> = documents::checked(&asked.policy, (), terminal)?;
    let plan: Checked<Plan> = documents::checked(&asked.plan, &policy, terminal)?;
    let offer: Option<Checked<TenderOffer>> = match &asked.offer {
        Some(path) => Some(documents::checked(path, (), terminal)?),
        None => None,
    };
    let earlier = match &asked.ledger {
        Some(path) => Some(documents::read::<ReleaseLedger>(path, terminal.language)?),
        None => None,
    };
    let earlier_report = match &asked.earlier {
        Some(path) => Some(documents::read::<EffectReport>(path, terminal.language)?),
        None => None,
    };

    let opened = asked.records.open(&policy, &plan, terminal)?;
    let mut tally = asked.records.tally(&policy, &plan);
    for release in earlier.iter().flat_map(|ledger| &ledger.releases) {
        tally = tally.alongside(release.tally(&policy, &plan));
    }
    let of_parts = parts::add(&asked.parts, &mut tally, terminal)?;
    opened.read_into(&mut tally, terminal)?;
    let surveys = opened.surveys()?;
    let answers = self_assessments::read(&asked.records.self_assessments)?;
    let (mut status, told) = asked
        .records
        .account_for(&tally.finish(), &surveys, terminal.language)?;
    speech::tell(&told);
    let read = narrative(asked, &surveys, answers, (&policy, &plan), terminal)?;
    let (narrative, answers) = (read.narrative, read.answers);
    speech::tell(&self_assessments::told(&answers, terminal.language));
    status = status.max(self_assessments::status(&answers));

    let given = Given {
        policy: &policy,
        plan: &plan,
        tally: &tally,
        narrative: narrative.as_ref(),
        offer: offer.as_ref(),
        tables: surveys.iter().map(Survey::table).collect(),
        answers: &answers,
        earlier: earlier.as_ref(),
        earlier_report: earlier_report.as_ref(),
    };
    let made = given.make(asked.audience, asked.threshold_ten, made_on, terminal)?;
    outputs.write(&made)?;
    speech::tell(&render::summary(&made.report, terminal.language));
    Ok(status.max(of_parts))
}

/// A narrative, and how the answers of members of staff in it were read.
struct Narrated {
    narrative: Option<Checked<Narrative>>,
    answers: Vec<SelfAssessmentsRead>,
}

/// The narrative, with the results of surveys and the answers of members of staff in it.
fn narrative(
    asked: &Account,
    surveys: &[Survey],
    answers: SelfAssessments,
    beside: (&Checked<PolicyFramework>, &Checked<Plan>),
    terminal: Terminal,
) -> Result<Narrated, Stop> {
    let checked = match &asked.narrative {
        Some(path) => Some(documents::checked::<Narrative>(path, beside, terminal)?),
        None => None,
    };
    let files = &asked.records.self_assessments;
    let Some(name) = surveys
        .first()
        .map(|survey| survey.name.clone())
        .or_else(|| files.first().map(|path| files::name(path)))
    else {
        return Ok(Narrated {
            narrative: checked,
            answers: Vec::new(),
        });
    };
    let held = checked.map(|checked| checked.into_parts().0);
    let mut held = surveys::into_narrative(surveys, held, beside.1.period)?;
    let answers = if files.is_empty() {
        Vec::new()
    } else {
        self_assessments::join(answers, held.as_mut())?
    };
    let Some(narrative) = held else {
        return Ok(Narrated {
            narrative: None,
            answers,
        });
    };
    let rejected = match narrative.check_against(beside) {
        Ok(checked) => {
            return Ok(Narrated {
                narrative: Some(checked),
                answers,
            });
        }
        Err(rejected) => rejected,
    };
    let found = rejected.findings().clone().with_source(&name);
    Err(Stop::findings(&found, "", terminal.language))
}

/// Everything that an account is made of.
pub(super) struct Given<'a> {
    pub(super) policy: &'a Checked<PolicyFramework>,
    pub(super) plan: &'a Checked<Plan>,
    pub(super) tally: &'a Tally,
    pub(super) narrative: Option<&'a Checked<Narrative>>,
    pub(super) offer: Option<&'a Checked<TenderOffer>>,
    /// Tables whose answers stand in the narrative, and how they were read.
    pub(super) tables: Vec<TableRead>,
    /// How answers of members of staff were read.
    pub(super) answers: &'a [SelfAssessmentsRead],
    /// What earlier reports printed; the tally counted their people again.
    pub(super) earlier: Option<&'a ReleaseLedger>,
    /// The report on the period before.
    pub(super) earlier_report: Option<&'a EffectReport>,
}

/// A report, and what stays behind when it leaves.
pub(super) struct Made {
    pub(super) report: EffectReport,
    kept: Option<(ReleaseLedger, ReleaseProof)>,
}

impl Given<'_> {
    /// The one place where the program asks the library for a report.
    pub(super) fn make(
        self,
        audience: Audience,
        threshold_ten: bool,
        made_on: Day,
        terminal: Terminal,
    ) -> Result<Made, Stop> {
        let mut account = account(self.policy, self.plan, self.tally);
        if let Some(narrative) = self.narrative {
            account = account.with_narrative(narrative);
        }
        if let Some(offer) = self.offer {
            account = account.with_offer(offer);
        }
        for table in self.tables {
            account = account.with_table(table);
        }
        account = account.with_self_assessments(self.answers);
        let unmade = |unsafe_: NoSafeRelease| Stop::unmade(unsafe_.message().clone(), unsafe_.help().clone());
        if let Some(ledger) = self.earlier {
            account = account.with_ledger(ledger).map_err(unmade)?;
        }
        if let Some(earlier) = self.earlier_report {
            account = account
                .with_earlier_report(earlier)
                .map_err(|error| super::compare::not_comparable(&error))?;
        }
        let disclosure = if threshold_ten {
            Disclosure::k10()
        } else {
            Disclosure::k5()
        };
        let what = Text::new(
            "rapportage maken en beschermen",
            "making and protecting the report",
        );
        progress::during(what, terminal, || match audience {
            Audience::Internal => Ok(Made::exact(account.internal(made_on))),
            Audience::Auditor => Ok(Made::exact(account.auditor(made_on))),
            _ => account
                .protect(&disclosure, audience, made_on)
                .map(|released| Made {
                    report: released.report,
                    kept: Some((released.ledger, released.proof)),
                })
                .map_err(unmade),
        })
    }
}

impl Made {
    fn exact(report: EffectReport) -> Self {
        Self { report, kept: None }
    }
}

/// Where everything goes; known to be possible, as far as can be seen, before the work begins.
struct Outputs {
    report: Output,
    ledger: Option<Output>,
    proof: Option<Output>,
}

impl Outputs {
    fn of(asked: &Account) -> Result<Self, Stop> {
        let written = [
            ("--out", &asked.out),
            ("--ledger-out", &asked.ledger_out),
            ("--proof-out", &asked.proof_out),
            ("--refusals", &asked.records.refusals),
        ];
        let read = [
            Some(&asked.policy),
            Some(&asked.plan),
            asked.narrative.as_ref(),
            asked.offer.as_ref(),
            asked.earlier.as_ref(),
            asked.ledger.as_ref(),
            asked.records.mapping.as_ref(),
        ];
        let records = asked.records.all().chain(&asked.parts);
        let records = records.chain(&asked.records.self_assessments);
        let read: Vec<&PathBuf> = read.into_iter().flatten().chain(records).collect();
        for (at, (name, path)) in written.iter().enumerate() {
            let Some(path) = path else { continue };
            let again = written[..at]
                .iter()
                .any(|(_, other)| other.as_ref() == Some(path));
            // The ledger may be kept in one file: it is read before it is written.
            let in_place = *name == "--ledger-out" && asked.ledger.as_ref() == Some(path);
            if again || (read.contains(&path) && !in_place) {
                let path = path.display();
                return Err(Stop::unread(
                    Words::new(
                        format!("`{name}` zou `{path}` overschrijven"),
                        format!("`{name}` would overwrite `{path}`"),
                    ),
                    Words::new("kies een andere naam", "choose another name"),
                ));
            }
        }
        let optional = |path: &Option<PathBuf>| path.as_ref().map(|path| Output::new(Some(path))).transpose();
        optional(&asked.records.refusals)?;
        Ok(Self {
            report: Output::new(asked.out.as_deref())?,
            ledger: optional(&asked.ledger_out)?,
            proof: optional(&asked.proof_out)?,
        })
    }

    /// First what the organisation keeps, then the report: a report that left without its ledger cannot be
    /// followed safely by another.
    fn write(&self, made: &Made) -> Result<(), Stop> {
        if let Some((ledger, proof)) = &made.kept {
            if let Some(output) = &self.ledger {
                output.text(&written(ledger)?)?;
            }
            if let Some(output) = &self.proof {
                output.text(&written(proof)?)?;
            }
        }
        self.report.text(&written(&made.report)?)
    }
}
