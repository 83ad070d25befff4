//! What the account was made from, and what was found in it.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::account::sections::practice;
use crate::finding::{Finding, Findings, Pointer, Severity};
use crate::language::Words;
use crate::mapping::Holds;
use crate::plan::FundingBasis;
use crate::register::Stream;
use crate::report::{
    EffectReport, FindingsSummary, Grant, RecordCount, Records, RefusalCount, Sources, TableRead,
};
use crate::rules::{self, Check, ReportContext};
use crate::value::{Day, Figure, RecordsRead};

pub(in crate::account) fn sources(account: &Account<'_>, printer: Printer<'_>) -> Sources {
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
            self_assessments: self_assessments(account, printer),
            tables: tables(account),
        },
        keep_until: keep_until(account),
    }
}

/// How the tables were read, those of the register and the others, in one order.
fn tables(account: &Account<'_>) -> Vec<TableRead> {
    let of_register = account.register.read_as().map(|(stream, source, how)| {
        let holds = match stream {
            Stream::Participations => Holds::Participations,
            Stream::Measurements => Holds::Measurements,
        };
        TableRead::new(source, holds, how.to_vec())
    });
    let mut tables: Vec<TableRead> = of_register.chain(account.tables.iter().cloned()).collect();
    tables.sort_by(|one, other| (one.holds, &one.source).cmp(&(other.holds, &other.source)));
    tables
}

fn records(account: &Account<'_>, printer: Printer<'_>, stream: Stream) -> RecordCount {
    let counts = account.register.counts(stream).unwrap_or_default();
    let told = match stream {
        // A participation is a contact of somebody.
        Stream::Participations => printer.contacts(&Count::Everyone).known().is_some(),
        // Twice the people measured twice, and once those measured once: these would follow.
        Stream::Measurements => false,
    };
    let inside = printer.inside_only(RecordsRead(counts.read));
    let read = if told || counts.read == 0 {
        Figure::Known(RecordsRead(counts.read))
    } else {
        inside.map_or(Figure::Suppressed, Figure::Known)
    };
    RecordCount {
        read,
        refused: counts.refused,
    }
}

/// Answers of members of staff that were read apart from the narrative.
fn self_assessments(account: &Account<'_>, printer: Printer<'_>) -> Option<RecordCount> {
    let sources = account.self_assessments;
    if sources.is_empty() {
        return None;
    }
    let read = sources.iter().map(|source| source.read).sum();
    let refused = sources.iter().map(|source| source.refusals.len() as u64).sum();
    Some(RecordCount {
        read: (printer.inside_only(RecordsRead(read))).map_or(Figure::Suppressed, Figure::Known),
        refused,
    })
}

/// What was refused of answers that members of staff gave: how many, and inside on which lines. What stood there is theirs.
fn refused_assessments(account: &Account<'_>, printer: Printer<'_>, list: &mut Findings) {
    /// Above one in so many something is wrong with the source.
    const TENTH: u64 = 10;
    for source in account.self_assessments {
        let number = source.refusals.len() as u64;
        if number == 0 {
            continue;
        }
        let severity = if number.saturating_mul(TENTH) > source.read {
            Severity::Error
        } else {
            Severity::Warning
        };
        let warning = Finding::new(
            "records-refused",
            severity,
            Pointer::root(),
            Words::new(
                format!("geweigerd: {number}; deze antwoorden van medewerkers zijn niet geteld"),
                format!("refused: {number}; these answers of members of staff were not counted"),
            ),
            Words::new(
                "bekijk de weigeringen met hun regel en reden, en verbeter de uitvoer",
                "look at the refusals with their line and reason, and correct the export",
            ),
        );
        let warning = warning
            .with_fact("refused", number.to_string())
            .with_fact("stream", "self-assessments")
            .with_source(&source.source);
        let lines: Vec<String> = source.refusals.iter().map(|it| it.line.to_string()).collect();
        list.push(match printer.inside_only(lines.join(", ")) {
            Some(lines) => warning.with_fact("lines", lines),
            None => warning,
        });
    }
}

/// Seven years after the end of the financial year (Awb article 4:69, second paragraph), where that law applies.
fn keep_until(account: &Account<'_>) -> Option<Day> {
    const MONTHS: u16 = 7 * 12;
    let plan = account.plan;
    let applies = plan.funding.basis == FundingBasis::Subsidy && plan.funding.per_financial_year;
    if applies {
        plan.period.term_after(MONTHS)
    } else {
        None
    }
}

/// What was found in the documents, when reading the records, and in the account itself.
///
/// Outside, a remark on how people were measured is made only where as many as the threshold are behind it: that there
/// are one or two would tell of these. What is off in the answer of one member of staff stays inside for the same reason.
pub(in crate::account) fn findings(account: &Account<'_>, printer: Printer<'_>) -> FindingsSummary {
    let mut list = Findings::new();
    let mut take = |findings: &Findings, source: &str| {
        for finding in findings {
            list.push(finding.clone().with_source(source));
        }
    };
    take(account.checked_policy.findings(), account.policy.id.as_str());
    take(account.checked_plan.findings(), account.plan.id.as_str());
    if let Some(narrative) = account.checked_narrative {
        let tellable = |finding: &&Finding| practice::is_tellable(narrative, printer, finding);
        let findings = narrative.findings().iter().filter(tellable);
        take(&findings.cloned().collect(), narrative.id.as_str());
    }
    for warning in account.register.warnings() {
        let behind = account.register.people_behind(warning);
        if behind.is_none_or(|people| printer.tells_of(people)) {
            list.push(warning.clone());
        }
    }
    refused_assessments(account, printer, &mut list);
    let counts = list.counts();
    FindingsSummary {
        rules: rules::RULES_EDITION.to_owned(),
        errors: counts.errors as u64,
        warnings: counts.warnings as u64,
        advice: counts.advice as u64,
        list,
    }
}

/// Adds what the rules find in the report itself. They look at the numbers as printed, so they can tell nothing
/// that the report does not. What was already said of a source document, in the same words, is not said again.
pub(in crate::account) fn with_rules(account: &Account<'_>, report: &mut EffectReport) {
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
