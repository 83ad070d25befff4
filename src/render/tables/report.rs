//! The report itself: one row, by which the tables of many reports are told apart and joined to what is known already.

use super::cell::{Cell, code, optional_text, text};
use super::columns::{Column, Table, day, text as words};
use crate::report::EffectReport;

const REPORT: &[Column] = &[
    words("report", "The id of the report."),
    day("madeOn", "The day it was made."),
    day("from", "The first day of the period."),
    day("through", "The last day of the period."),
    words("organisation", "Who accounts."),
    words("kvk", "Its number in the trade register."),
    words("audience", "Whom the report is for: commissioner or public."),
    words(
        "commissioners",
        "The codes of the municipalities, with a space between them.",
    ),
    words(
        "fundingBasis",
        "The legal shape of the money: subsidy, contract or own-means.",
    ),
    words("grantReference", "The reference of the decision or contract."),
    words("policyFramework", "The policy framework it answers to."),
    words("plan", "The plan it accounts for."),
];

pub(super) fn report(report: &EffectReport) -> Table {
    let organisation = &report.organisation;
    let codes: Vec<String> = report
        .commissioners
        .iter()
        .map(|commissioner| commissioner.code.to_string())
        .collect();
    let row = vec![
        text(report.id.as_str()),
        Cell::Day(report.made_on),
        Cell::Day(report.period.from),
        Cell::Day(report.period.through),
        text(&organisation.name),
        organisation.kvk.as_ref().map_or(Cell::Empty, code),
        code(&report.audience),
        text(&codes.join(" ")),
        code(&report.sources.grant.basis),
        optional_text(report.sources.grant.reference.as_deref()),
        text(report.sources.policy_framework.as_str()),
        text(report.sources.plan.as_str()),
    ];
    Table {
        name: "report",
        columns: REPORT,
        key: &["report"],
        rows: vec![row],
    }
}
