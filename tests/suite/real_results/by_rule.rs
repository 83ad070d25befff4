//! The defects that the description of the file counts, found by rules of the catalogue.
//!
//! An indicator is judged with those of the same result: one policy framework for each title of a result. A period is
//! judged on its own: one policy framework, plan, narrative and report for all values of an activity over the same
//! days, with the target of that period beside its actual. Whether a text is read at all, the reader says: values and
//! dates that are no number or day are put into the documents as they were published.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::account;
use vernieuwend_verantwoorden::finding::{Finding, Findings};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::{Aggregate, Narrative};
use vernieuwend_verantwoorden::plan::{
    self, Contribution, Effect, MeasurementPlan, Organisation, Plan, Target,
};
use vernieuwend_verantwoorden::policy::{Goal, PolicyFramework, YearTarget};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::value::{Day, Figure, Period};

use super::convert::{decimal, id, indicator, period_of, value};
use super::input::{self, Activity, Indicator, Outcome, number};

/// What the rules and the reader found, per code and place in the published file.
#[derive(Debug, Default)]
pub(super) struct ByRule {
    /// Indicators of outcomes, by code.
    pub(super) outcomes: BTreeMap<String, usize>,
    /// Indicators of outcomes and impacts, by code.
    pub(super) changes: BTreeMap<String, usize>,
    /// All indicators, by code.
    pub(super) indicators: BTreeMap<String, usize>,
    /// Periods in which the code was found, by code; of `indicators` without a day only what looks at values.
    pub(super) periods: BTreeMap<String, usize>,
    /// Of those, the ones that ended before 2019.
    pub(super) ended: BTreeMap<String, usize>,
    /// Of those, the ones that have an actual.
    pub(super) with_actual: BTreeMap<String, usize>,
    /// Periods, dates, and values that the reader did not take, by code.
    pub(super) unread_periods: BTreeMap<String, usize>,
    pub(super) unread_dates: BTreeMap<String, usize>,
    pub(super) unread_values: BTreeMap<String, usize>,
}

impl ByRule {
    pub(super) fn of(activities: &[Activity]) -> Self {
        let mut found = Self::default();
        for activity in activities {
            found.judge_indicators(activity);
            found.judge_periods(activity);
            found.read_periods(activity);
        }
        found
    }

    fn judge_indicators(&mut self, activity: &Activity) {
        let mut by_title: BTreeMap<&str, Vec<(&Outcome, &Indicator)>> = BTreeMap::new();
        for result in &activity.results {
            let listed = by_title.entry(&result.title).or_default();
            listed.extend(result.indicators.iter().map(|indicator| (result, indicator)));
        }
        for (title, listed) in by_title {
            let mut policy = PolicyFramework::new(id("doelen"), title, period_of(activity));
            for (at, (_, published)) in listed.iter().enumerate() {
                policy.indicators.push(indicator(&at.to_string(), published));
            }
            for (code, at) in places(&policy.findings(()), "indicators", |_| true) {
                let (result, _) = listed[at];
                add(&mut self.indicators, &code);
                if matches!(result.kind.as_str(), "2" | "3") {
                    add(&mut self.changes, &code);
                }
                if result.kind == "2" {
                    add(&mut self.outcomes, &code);
                }
            }
        }
    }

    fn judge_periods(&mut self, activity: &Activity) {
        let mut by_days: BTreeMap<(&str, &str), Vec<(&Indicator, &input::Period)>> = BTreeMap::new();
        for indicator in activity.results.iter().flat_map(|result| &result.indicators) {
            for period in &indicator.periods {
                let listed = by_days.entry((&period.start, &period.end)).or_default();
                listed.push((indicator, period));
            }
        }
        for ((start, end), listed) in by_days {
            let Some(days) = days(start, end) else { continue };
            let mut found = self::found(days, &listed);
            // What was found of the whole was found in each of its periods.
            let whole: Vec<String> = found.remove(&None).into_iter().flatten().collect();
            for (at, (_, period)) in listed.iter().enumerate() {
                let codes = found.remove(&Some(at)).unwrap_or_default();
                for code in codes.iter().chain(&whole) {
                    add(&mut self.periods, code);
                    if !end.is_empty() && end < "2019" {
                        add(&mut self.ended, code);
                    }
                    if number(period.actual()).is_some() {
                        add(&mut self.with_actual, code);
                    }
                }
            }
        }
    }

    /// Reads each period as it was published.
    fn read_periods(&mut self, activity: &Activity) {
        let periods = activity.results.iter().flat_map(|result| &result.indicators);
        for period in periods.flat_map(|indicator| &indicator.periods) {
            let mut days = serde_json::Map::new();
            for (field, day) in [("from", &period.start), ("through", &period.end)] {
                if !day.is_empty() {
                    days.insert(field.to_owned(), json!(day));
                }
            }
            let text = json!({
                "document": "policy-framework", "formatVersion": "1.0", "id": "doelen", "title": "Doelen", "period": days,
                "indicators": [{"id": "indicator", "title": "Indicator", "targets": [
                    {"year": 2018, "value": published(period.target())},
                    {"year": 2019, "value": published(period.actual())},
                ]}],
            });
            let Err(error) = format::read::<PolicyFramework>(&text.to_string()) else {
                continue;
            };
            let mut codes = BTreeSet::new();
            for finding in error.findings() {
                let code = finding.code.as_ref();
                let at = finding.pointer.as_str();
                if at.starts_with("/indicators") {
                    add(&mut self.unread_values, code);
                } else {
                    codes.insert(code.to_owned());
                    if at != "/period" {
                        add(&mut self.unread_dates, code);
                    }
                }
            }
            for code in codes {
                add(&mut self.unread_periods, &code);
            }
        }
    }
}

/// A number as a number, nothing as unknown, and everything else as it is.
fn published(text: &str) -> Value {
    match number(text) {
        Some(number) => json!(number),
        None if text.trim().is_empty() => json!("unknown"),
        None => json!(text),
    }
}

/// A day that is missing is taken from the other side; without any there is no period.
fn days(start: &str, end: &str) -> Option<Period> {
    let (start, end): (Option<Day>, Option<Day>) = (start.parse().ok(), end.parse().ok());
    Some(Period::new(start.or(end)?, end.or(start)?))
}

/// Every code per value: what is found about the whole stands under `None`.
fn found(days: Period, listed: &[(&Indicator, &input::Period)]) -> BTreeMap<Option<usize>, BTreeSet<String>> {
    let mut policy = PolicyFramework::new(id("doelen"), "Doelen", days);
    policy.goals.push(Goal::new(id("doel"), "Doel"));
    let mut plan = Plan::new(id("plan"), Organisation::new("Een organisatie"), days);
    plan.activities
        .push(plan::Activity::new(id("activiteit"), "Activiteit"));
    let mut narrative = Narrative::new(id("verhaal"), days);
    for (at, (published, period)) in listed.iter().enumerate() {
        let mut indicator = indicator(&at.to_string(), published);
        let target = decimal(period.target());
        indicator.targets.clear();
        if let Some(target) = target {
            let year = days.through.year().unsigned_abs().try_into().unwrap();
            indicator
                .targets
                .push(YearTarget::new(year, Figure::Known(target.into())));
        }
        let year: Option<u16> = published.baseline.year.parse().ok();
        let first = year.and_then(|year| Day::new(year, 1, 1).ok());
        indicator.baseline.as_mut().unwrap().on = first;
        let mut effect = Effect::new(id(&format!("effect-{at}")), "Effect");
        effect.activities.push(id("activiteit"));
        effect.measurement = Some(MeasurementPlan::Indicator(indicator.id.clone()));
        effect.target = target.map(|value| Target::Value(value.into()));
        let mut aggregate = Aggregate::new(
            effect.id.clone(),
            value(&published.baseline.value),
            value(period.actual()),
        );
        aggregate.indicator = Some(indicator.id.clone());
        aggregate.better = indicator.direction;
        plan.contributions
            .push(Contribution::new(effect.id.clone(), id("doel")));
        plan.effects.push(effect);
        narrative.aggregates.push(aggregate);
        policy.indicators.push(indicator);
    }
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let records = Tally::new(&policy, &plan);
    let report = account(&policy, &plan, &records)
        .with_narrative(&narrative)
        .internal("2019-03-22".parse().unwrap());
    // What the rules found in the report itself stands in it.
    let of_report = &report.findings.list;

    let mut found: BTreeMap<Option<usize>, BTreeSet<String>> = BTreeMap::new();
    // A baseline out of range is another value than the target and the actual.
    let values = |finding: &Finding| {
        finding.code != "percentage-out-of-range"
            || !(finding.pointer.as_str().contains("/baseline/")
                || finding.pointer.as_str().contains("/before/"))
    };
    let listed = [
        places(policy.findings(), "indicators", values),
        places(plan.findings(), "effects", values),
        places(narrative.findings(), "aggregates", values),
        places(of_report, "effects", values),
    ];
    for (code, at) in listed.into_iter().flatten() {
        found.entry(Some(at)).or_default().insert(code);
    }
    for finding in policy.findings().iter().chain(of_report) {
        if matches!(finding.pointer.as_str(), "/period" | "/madeOn") {
            found.entry(None).or_default().insert(finding.code.to_string());
        }
    }
    found
}

/// The code and place of each finding in a list, each once; the list may lie deeper.
fn places(findings: &Findings, list: &str, counts: impl Fn(&Finding) -> bool) -> BTreeSet<(String, usize)> {
    let place = |finding: &Finding| {
        let mut segments = finding.pointer.segments().skip_while(|segment| segment != list);
        segments.next()?;
        segments.next()?.parse().ok()
    };
    let of_list = findings.iter().filter(|finding| counts(finding));
    of_list
        .filter_map(|finding| Some((finding.code.to_string(), place(finding)?)))
        .collect()
}

fn add(counts: &mut BTreeMap<String, usize>, code: &str) {
    *counts.entry(code.to_owned()).or_default() += 1;
}
