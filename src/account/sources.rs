//! What the account was made from, and what was found in it.

use std::collections::BTreeSet;

use super::Account;
use super::form::Form;
use super::print::Printer;
use crate::finding::{Finding, Findings, Pointer, Severity};
use crate::language::Words;
use crate::plan::FundingBasis;
use crate::register::Stream;
use crate::report::{EffectReport, FindingsSummary, Grant, RecordCount, Records, RefusalCount, Sources};
use crate::rules::{self, Check, ReportContext};
use crate::value::{Day, Figure, RecordsRead};

pub(super) fn sources(account: &Account<'_>, printer: Printer<'_>) -> Sources {
    let plan = account.plan;
    Sources {
        policy_framework: account.policy.id.clone(),
        plan: plan.id.clone(),
        narrative: account.narrative.map(|narrative| narrative.id.clone()),
        grant: Grant {
            basis: plan.funding.basis,
            reference: plan.funding.reference.clone(),
        },
        records: Records {
            participations: records(account, printer, Stream::Participations),
            measurements: records(account, printer, Stream::Measurements),
            reasons: account
                .register
                .refusal_counts()
                .iter()
                .map(|(reason, records)| RefusalCount::new(reason.as_str(), *records))
                .collect(),
        },
        keep_until: keep_until(account),
    }
}

fn records(account: &Account<'_>, printer: Printer<'_>, stream: Stream) -> RecordCount {
    let counts = account.register.counts(stream).unwrap_or_default();
    let told = match stream {
        // A participation is a contact of somebody.
        Stream::Participations => printer.contacts(&Form::Everyone).known().is_some(),
        // Twice the people measured twice, and once those measured once: these would follow.
        Stream::Measurements => false,
    };
    let read = if told || !printer.is_protected() || counts.read == 0 {
        Figure::Known(RecordsRead(counts.read))
    } else {
        Figure::Suppressed
    };
    RecordCount {
        read,
        refused: counts.refused,
    }
}

/// Seven years after the end of the financial year (Awb article 4:69, second paragraph), where that law applies.
fn keep_until(account: &Account<'_>) -> Option<Day> {
    const MONTHS: u16 = 7 * 12;
    let plan = account.plan;
    let applies = plan.funding.basis == FundingBasis::Subsidy && plan.funding.per_financial_year;
    if applies {
        plan.period.through.plus_months(MONTHS)
    } else {
        None
    }
}

/// What was found in the documents, when reading the records, and in the account itself.
pub(super) fn findings(account: &Account<'_>) -> FindingsSummary {
    let mut list = Findings::new();
    let mut take = |findings: &Findings, source: &str| {
        for finding in findings {
            list.push(finding.clone().with_source(source));
        }
    };
    take(account.checked_policy.findings(), account.policy.id.as_str());
    take(account.checked_plan.findings(), account.plan.id.as_str());
    if let Some(narrative) = account.checked_narrative {
        take(narrative.findings(), narrative.id.as_str());
    }
    for warning in account.register.warnings() {
        list.push(warning.clone());
    }
    for (index, effect) in account.plan.effects.iter().enumerate() {
        let scores = account.register.scores(u32::try_from(index).unwrap_or(u32::MAX));
        if scores.iter().any(|scores| !scores.took_part) {
            list.push(measured_without_part(effect.id.as_str()).with_source(account.plan.id.as_str()));
        }
    }
    let counts = list.counts();
    FindingsSummary {
        rules: rules::EDITION.to_owned(),
        errors: counts.errors as u64,
        warnings: counts.warnings as u64,
        advice: counts.advice as u64,
        list,
    }
}

/// Adds what the rules find in the report itself. They look at the numbers as printed, so they can tell nothing
/// that the report does not. What was already said of a source document, in the same words, is not said again.
pub(super) fn with_rules(account: &Account<'_>, report: &mut EffectReport) {
    let mut context = ReportContext::from((account.policy, account.plan));
    if let Some(narrative) = account.narrative {
        context = context.with_narrative(narrative);
    }
    let found = report.findings(context);
    let said: BTreeSet<(&str, &str)> = report
        .findings
        .list
        .iter()
        .map(|finding| (finding.code.as_ref(), finding.message.nl.as_str()))
        .collect();
    let new: Vec<Finding> = found
        .into_iter()
        .filter(|finding| !said.contains(&(finding.code.as_ref(), finding.message.nl.as_str())))
        .map(|finding| finding.with_source(report.id.as_str()))
        .collect();
    report.findings.list.extend(new);
    let counts = report.findings.list.counts();
    report.findings.errors = counts.errors as u64;
    report.findings.warnings = counts.warnings as u64;
    report.findings.advice = counts.advice as u64;
}

/// It does not say how many: that would be a count of people outside disclosure control.
fn measured_without_part(effect: &str) -> Finding {
    Finding::new(
        "measured-without-part",
        Severity::Warning,
        Pointer::root(),
        Words::new(
            format!("bij effect `{effect}` zijn mensen gemeten die niet als deelnemer geregistreerd zijn"),
            format!("for effect `{effect}` people were measured who are not registered as taking part"),
        ),
        Words::new(
            "controleer de pseudoniemen: gebruiken registratie en meting dezelfde?",
            "check the pseudonyms: do register and measurements use the same?",
        ),
    )
    .with_fact("effect", effect)
}
