//! The table of defects: the number of the description beside the number found by a rule, and why they differ.
//!
//! A difference is never taken from what was found: it is counted in the published file by a question of its own.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::by_rule::ByRule;
use super::input::{Activity, Indicator, Outcome, Period, number};
use super::questions::{indicators, periods};

/// One defect.
pub(super) struct Defect {
    pub(super) what: &'static str,
    /// The number in the description.
    pub(super) described: usize,
    /// The code that finds it: of a rule, or of the reader where it starts with `shape-`.
    pub(super) code: &'static str,
    /// The number found under that code.
    pub(super) found: usize,
    /// How many the rule finds more than the description counts.
    pub(super) more: usize,
    /// How many the rule finds fewer.
    pub(super) fewer: usize,
    /// Why.
    pub(super) because: &'static str,
}

impl Defect {
    pub(super) fn expected(&self) -> usize {
        self.described + self.more - self.fewer
    }
}

#[expect(clippy::too_many_lines, reason = "one table")]
pub(super) fn rows(all: &[Activity], found: &ByRule) -> Vec<Defect> {
    let row = |what, described, code: &'static str, counts: &BTreeMap<String, usize>| Defect {
        what,
        described,
        code,
        found: counts.get(code).copied().unwrap_or_default(),
        more: 0,
        fewer: 0,
        because: "",
    };
    let changes = || indicators(all).filter(|(result, _)| matches!(result.kind.as_str(), "2" | "3"));
    let outcomes = || indicators(all).filter(|(result, _)| result.kind == "2");
    let without_baseline = |indicator: &Indicator| number(&indicator.baseline.value).is_none();
    let in_numbers = |indicator: &Indicator| matches!(indicator.measure.as_str(), "" | "1" | "2");
    let count = |holds: &dyn Fn(&Indicator, &Period) -> bool| {
        periods(all)
            .filter(|(indicator, period)| holds(indicator, period))
            .count()
    };
    let no_day = |period: &Period| {
        let day = |text: &str| text.parse::<vernieuwend_verantwoorden::value::Day>().is_err();
        day(&period.start) && day(&period.end)
    };
    vec![
        Defect {
            fewer: changes()
                .filter(|(_, indicator)| without_baseline(indicator) && !in_numbers(indicator))
                .count(),
            because: "indicators in words or ranks have no numeric baseline, and none is asked of them",
            ..row(
                "outcome or impact indicator without a numeric baseline",
                1_542,
                "indicator-without-baseline",
                &found.changes,
            )
        },
        Defect {
            more: outcomes()
                .filter(|(_, indicator)| counts_effort(&indicator.title))
                .count()
                - 287,
            because: "the description uses a rough pattern that misses most; here every title that counts effort",
            ..row(
                "outcome indicator that counts activities",
                287,
                "indicator-counts-activity",
                &found.outcomes,
            )
        },
        Defect {
            more: repeated_in_plain_words(all) - 434,
            because: "titles that differ in capitals, blanks and marks only are the same too; no title is another rule's",
            ..row(
                "same result and indicator title more than once",
                434,
                "indicator-duplicate",
                &found.indicators,
            )
        },
        Defect {
            more: count(&|indicator, period| descends(indicator) && opposed(indicator, period)),
            fewer: count(&|indicator, period| {
                indicator.more_is_better() && opposed(indicator, period) && impossible(indicator, period)
            }),
            because: "a descending indicator with a target above its baseline is the same fault; a percentage that can't be \
                      is another rule's",
            ..row(
                "ascending indicator with a target below its baseline",
                114,
                "direction-contradicted",
                &found.periods,
            )
        },
        Defect {
            more: indicators(all)
                .filter(|(_, indicator)| words_with_numbers(indicator))
                .count(),
            because: "an indicator in words or names that has numbers disagrees with its measure too",
            ..row(
                "title has %, measure says unit",
                27,
                "measure-disagrees",
                &found.indicators,
            )
        },
        row("indicator without a title", 4, "title-missing", &found.indicators),
        row(
            "target has a value, actual has none, ended before 2019",
            644,
            "target-without-actual",
            &found.ended,
        ),
        Defect {
            fewer: count(&|_, period| {
                number(period.actual()).is_some() && number(period.target()).is_none() && no_day(period)
            }),
            because: "a period without any day is no period, so there is no report over it",
            ..row(
                "actual has a value, target has none",
                3_008,
                "actual-without-target",
                &found.periods,
            )
        },
        Defect {
            more: count(&|_, period| number(period.actual()).is_some() && period.end == "2019-03-22"),
            because: "a period that ends on the day of the report still runs",
            ..row(
                "actual has a value although the period had not ended",
                1_052,
                "actual-before-end",
                &found.with_actual,
            )
        },
        row(
            "actual more than ten times the target",
            58,
            "far-from-target",
            &found.periods,
        ),
        row(
            "percentage below 0 or above 100",
            24,
            "percentage-out-of-range",
            &found.periods,
        ),
        Defect {
            more: count(&|indicator, period| late(indicator, period)) - 2,
            because: "a baseline belongs before the start; the description counts only those after the end",
            ..row(
                "baseline year after the end of the period",
                2,
                "baseline-late",
                &found.periods,
            )
        },
        row(
            "start or end of the period missing",
            92,
            "shape-missing-field",
            &found.unread_periods,
        ),
        Defect {
            more: count(&|_, period| one_sided(period)),
            because: "where one day is missing or malformed the other stands for both here",
            ..row("start equal to end", 14, "period-of-one-day", &found.periods)
        },
        Defect {
            fewer: 1,
            because: "it is the malformed date of the next row: the reader refuses it, so no rule compares it",
            ..row("end before start, as texts", 1, "period-reversed", &found.periods)
        },
        row(
            "date not in the form year-month-day",
            1,
            "shape-invalid-scalar",
            &found.unread_dates,
        ),
        row(
            "target or actual that is not a number",
            559,
            "shape-choice",
            &found.unread_values,
        ),
    ]
}

pub(super) fn table(rows: &[Defect]) -> String {
    let mut table = String::from("described    found  by                          what\n");
    for row in rows {
        let Defect {
            what,
            described,
            code,
            found,
            because,
            ..
        } = row;
        let _ = writeln!(table, "{described:>9}  {found:>7}  {code:<26}  {what}");
        if !because.is_empty() {
            let _ = writeln!(table, "{:48}because {because}", "");
        }
    }
    table
}

/// A rough pattern of a count of activities: the number of some effort, named within two words.
pub(super) fn roughly_counts_activities(title: &str) -> bool {
    const EFFORTS: [&str; 8] = [
        "trainings",
        "meetings",
        "reports",
        "workshops",
        "events",
        "sessions",
        "publications",
        "visits",
    ];
    let title = title.to_lowercase();
    let Some((_, counted)) = title.split_once("number of ") else {
        return false;
    };
    let words = counted
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    words.take(2).any(|word| EFFORTS.contains(&word))
}

/// What the words of a title do, as the library reads them for people; the rule adds only which titles it looks at.
pub(super) fn counts_effort(title: &str) -> bool {
    use vernieuwend_verantwoorden::engine::wording::{Kind, classify};
    classify(title, None).kind == Kind::Count
}

/// How many indicators repeat an earlier one under the same title of a result, letter by letter.
fn repeated_in_plain_words(all: &[Activity]) -> usize {
    let plain = |text: &str| -> String {
        let kept = text.chars().filter(|c| c.is_alphanumeric() || *c == '%');
        kept.collect::<String>().to_lowercase()
    };
    let mut repeated = 0;
    for activity in all {
        let mut seen: BTreeMap<(&str, String), usize> = BTreeMap::new();
        for Outcome {
            title, indicators, ..
        } in &activity.results
        {
            for indicator in indicators.iter().filter(|it| !plain(&it.title).is_empty()) {
                *seen.entry((title, plain(&indicator.title))).or_default() += 1;
            }
        }
        repeated += seen.values().map(|times| times - 1).sum::<usize>();
    }
    repeated
}

fn descends(indicator: &Indicator) -> bool {
    !indicator.ascending.is_empty() && !indicator.more_is_better()
}

/// Whether the target lies on the wrong side of the baseline; of a descending indicator only where it can be.
fn opposed(indicator: &Indicator, period: &Period) -> bool {
    let (Some(target), Some(baseline)) = (number(period.target()), number(&indicator.baseline.value)) else {
        return false;
    };
    if indicator.more_is_better() {
        target < baseline
    } else {
        target > baseline && !impossible(indicator, period)
    }
}

fn impossible(indicator: &Indicator, period: &Period) -> bool {
    let outside = |text: &str| number(text).is_some_and(|value| !(0.0..=100.0).contains(&value));
    indicator.measure == "2" && (outside(period.target()) || outside(&indicator.baseline.value))
}

/// Whether an indicator that asks for words has a number before, or to aim at in a year.
fn words_with_numbers(indicator: &Indicator) -> bool {
    let aims = |period: &Period| {
        let year = period.end.get(..4).and_then(|year| year.parse::<u16>().ok());
        year.is_some() && number(period.target()).is_some()
    };
    matches!(indicator.measure.as_str(), "3" | "5")
        && (number(&indicator.baseline.value).is_some() || indicator.periods.iter().any(aims))
}

fn one_sided(period: &Period) -> bool {
    let day = |text: &str| text.parse::<vernieuwend_verantwoorden::value::Day>().is_ok();
    day(&period.start) != day(&period.end)
}

/// Whether the year of the baseline begins after the first day of the period, or of its end where the start is missing.
fn late(indicator: &Indicator, period: &Period) -> bool {
    let day = |text: &str| text.parse::<vernieuwend_verantwoorden::value::Day>().ok();
    let first = day(&period.start).or(day(&period.end));
    let year = indicator.baseline.year.parse::<u16>().ok();
    matches!((year, first), (Some(year), Some(first)) if format!("{year:04}-01-01") > first.to_string())
}
