//! The ways out of an account. There are no others.

use super::Account;
use crate::account::Disclosure;
use crate::account::answered::answer;
use crate::account::answered::gaps;
use crate::account::answered::goal;
use crate::account::counted::count::Count;
use crate::account::printed::audit;
use crate::account::printed::ledger;
use crate::account::printed::print::Printer;
use crate::account::printed::publish::{Published, left_out};
use crate::account::sections::activity;
use crate::account::sections::added_value;
use crate::account::sections::costs;
use crate::account::sections::demand;
use crate::account::sections::groups;
use crate::account::sections::offered;
use crate::account::sections::participation;
use crate::account::sections::practice;
use crate::account::sections::sources;
use crate::account::sections::specific_groups;
use crate::compare::{self, Unlike};
use crate::language::Words;
use crate::release::{NoSafeRelease, WhyNoRelease};
use crate::report::{Audience, DisclosureStatement, EffectReport, Outcome, ReleaseLedger, ReleaseProof};
use crate::rules;
use crate::sentence;
use crate::value::document::{DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Id};

/// A report that left, with what stays behind.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Released {
    /// The report.
    pub report: EffectReport,
    /// What this report and the earlier ones printed about people: to be kept, and handed in with the next report
    /// about the same time.
    pub ledger: ReleaseLedger,
    /// The claims of safety with their witnesses, for the public and then per reader. Confidential: never for a
    /// reader, since the witnesses point out the small groups. An auditor runs [`ReleaseProof::findings`].
    pub proof: ReleaseProof,
}

impl Account<'_> {
    /// The report for the organisation itself: exact, and not to leave it.
    pub fn internal(&self, made_on: Day) -> EffectReport {
        self.exact(Audience::Internal, made_on)
    }

    /// The report for an accountant or auditor: exact and confidential, without pseudonyms (Awb articles 4:45 and
    /// 4:78).
    pub fn auditor(&self, made_on: Day) -> EffectReport {
        self.exact(Audience::Auditor, made_on)
    }

    /// The report for whoever is outside: only numbers of people from which no small group follows, proved by a
    /// checker on the numbers as written. With it comes what the organisation keeps: the ledger for the next report
    /// about the same time, and the proof for an auditor.
    ///
    /// # Errors
    /// When no safe release is found, or the report as written is not the one that was proved; then nothing comes
    /// out. Also when the audience is one that gets exact numbers: those have ways of their own, and when the earlier
    /// report beside it is one that the audience may not see.
    pub fn protect(
        &self,
        disclosure: &Disclosure,
        audience: Audience,
        made_on: Day,
    ) -> Result<Released, NoSafeRelease> {
        if audience.is_confidential() {
            return Err(NoSafeRelease::new(
                WhyNoRelease::Unproved,
                Words::new(
                    "een rapportage voor intern gebruik of de accountant wordt niet afgeschermd",
                    "a report for internal use or an auditor is not protected",
                ),
                Words::new("gebruik `internal` of `auditor`", "use `internal` or `auditor`"),
            ));
        }
        self.earlier_may_be_seen(audience)?;
        let published = Published::plan(self, disclosure)?;
        let printer = Printer::protected(self, &published);
        let mut report = self.report(printer, audience, made_on, published.statement(self));
        texts_may_leave(&report, disclosure)?;
        let written = audit::written(self, &report);
        report.disclosure.withheld = left_out(self, &written);
        let audited = published.audit(&written);
        audited.map_err(|refusal| {
            NoSafeRelease::new(
                WhyNoRelease::Unproved,
                refusal.message().clone(),
                refusal.help().clone(),
            )
        })?;
        Ok(Released {
            ledger: ledger::ledger(self, disclosure, &published, &report)?,
            proof: ReleaseProof::new(&report, published.claims()),
            report,
        })
    }

    fn exact(&self, audience: Audience, made_on: Day) -> EffectReport {
        self.report(
            Printer::exact(self),
            audience,
            made_on,
            DisclosureStatement::confidential(),
        )
    }

    fn report(
        &self,
        printer: Printer<'_>,
        audience: Audience,
        made_on: Day,
        disclosure: DisclosureStatement,
    ) -> EffectReport {
        let answered = answer::effects(self, printer);
        let goals = goal::goals(self, printer, &answered);
        let narrative = self.narrative;
        let activities = activity::activities(self, printer);
        let mut report = EffectReport {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id: self.report_id(),
            made_on,
            organisation: self.plan.organisation.clone(),
            commissioners: self.policy.commissioners.clone(),
            period: self.plan.period,
            audience,
            sentence_edition: Some(sentence::SENTENCE_EDITION.to_owned()),
            sources: sources::sources(self, printer),
            glance: goal::glance(self, &goals),
            reach: printer.reach(&Count::Everyone),
            effects_outside_goals: goal::outside(self, &answered),
            emergent_effects: answer::emergent(self, printer),
            offer: self
                .offer
                .map(|offer| offered::offered(self, printer, offer, &answered, &activities)),
            costs: costs::costs(self, &activities, &goals),
            financial_report: narrative.and_then(|narrative| narrative.financial_report.clone()),
            activities,
            comparison: None,
            reach_by_group: groups::groups(self, printer),
            roles: groups::roles(self, printer),
            gaps: gaps::gaps(self, &answered),
            participation: participation::participation(self, printer),
            specific_groups: specific_groups::groups(self, printer),
            added_value: added_value::added_value(self, printer, &goals),
            demand: demand::demand(self, made_on),
            needs: demand::needs(self, printer),
            signals: narrative.map_or_else(Vec::new, |narrative| narrative.signals.clone()),
            initiatives: practice::as_told(self, printer),
            steering: narrative.map_or_else(Vec::new, |narrative| narrative.steering.clone()),
            lessons: narrative.map_or_else(Vec::new, |narrative| narrative.lessons.clone()),
            practice: None,
            findings: sources::findings(self, printer),
            disclosure,
            goals,
            extensions: Extensions::default(),
        };
        let outcomes = report.each_effect().into_iter().map(Outcome::of).collect();
        report.glance.effects = Some(outcomes);
        report.practice = practice::practice(self, printer, &report);
        if let Some(earlier) = self.earlier_report {
            report.comparison = Some(Box::new(compare::side_by_side(earlier, &report)));
        }
        sources::with_rules(self, &mut report);
        report
    }

    /// Refuses an earlier report that is more confidential than this one: its figures would stand here.
    fn earlier_may_be_seen(&self, audience: Audience) -> Result<(), NoSafeRelease> {
        match self.earlier_report {
            Some(earlier) if !audience.may_see(earlier.audience) => {
                let reason = Unlike::MoreConfidential;
                Err(NoSafeRelease::new(
                    WhyNoRelease::Earlier,
                    reason.words(),
                    reason.help(),
                ))
            }
            _ => Ok(()),
        }
    }

    fn report_id(&self) -> Id<EffectReport> {
        self.id.clone().unwrap_or_else(|| self.plan.id.renamed())
    }
}

/// Refuses a report with a text that is surely personal, with every such place.
fn texts_may_leave(report: &EffectReport, disclosure: &Disclosure) -> Result<(), NoSafeRelease> {
    let found = rules::stops_publication(report, disclosure.read_texts());
    if found.is_empty() {
        return Ok(());
    }
    let places: Vec<&str> = found.iter().map(|it| it.pointer.as_str()).collect();
    let places = places.join("`, `");
    Err(NoSafeRelease::new(
        WhyNoRelease::PersonalData,
        Words::new(
            format!("een tekst lijkt een nummer of adres van een persoon te bevatten: `{places}`"),
            format!("a text seems to hold a number or an address of a person: `{places}`"),
        ),
        Words::new(
            "haal het weg uit de tekst, of noem de plaats als gelezen wanneer het mag blijven",
            "take it out of the text, or name the place as read when it may stay",
        ),
    ))
}
