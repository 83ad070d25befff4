//! The questions of the description of the file, asked again.

use std::collections::BTreeMap;

use vernieuwend_verantwoorden::value::Day;

use super::input::{Activity, Indicator, Outcome, Period, number};

/// A question, the answer in the description, and how it is counted here.
pub(super) struct Question {
    pub(super) what: &'static str,
    pub(super) expected: usize,
    pub(super) count: fn(&[Activity]) -> usize,
}

pub(super) const QUESTIONS: &[Question] = &[
    ask("activities", 599, <[Activity]>::len),
    ask("results", 4_236, |all| results(all).count()),
    ask("indicators", 6_932, |all| indicators(all).count()),
    ask("periods", 10_520, |all| periods(all).count()),
    ask("results that are outputs", 2_237, |all| {
        results(all).filter(|result| result.is_output()).count()
    }),
    ask("results that are outcomes", 1_844, |all| {
        results(all).filter(|result| result.kind == "2").count()
    }),
    ask("results that are impacts", 83, |all| {
        results(all).filter(|result| result.kind == "3").count()
    }),
    ask("outcome indicators", 3_587, |all| {
        indicators(all).filter(|(result, _)| result.kind == "2").count()
    }),
    ask("outcome or impact indicators", 3_719, |all| changes(all).count()),
    ask("of those without a numeric baseline", 1_542, |all| {
        changes(all)
            .filter(|indicator| number(&indicator.baseline.value).is_none())
            .count()
    }),
    ask(
        "same result and indicator title more than once in an activity",
        434,
        |all| all.iter().map(repeated).sum(),
    ),
    ask(
        "ascending indicator with a target below its baseline",
        114,
        |all| {
            count(all, |indicator, period| {
                let baseline = number(&indicator.baseline.value);
                let target = number(period.target());
                indicator.more_is_better()
                    && matches!((target, baseline), (Some(target), Some(baseline)) if target < baseline)
            })
        },
    ),
    ask("title has a %, measure says unit", 27, |all| {
        indicators(all)
            .filter(|(_, indicator)| indicator.title.contains('%') && indicator.measure == "1")
            .count()
    }),
    ask("indicator without a title", 4, |all| {
        indicators(all)
            .filter(|(_, indicator)| indicator.title.trim().is_empty())
            .count()
    }),
    ask(
        "target has a value, actual has none, ended before 2019",
        644,
        |all| {
            count(all, |_, period| {
                let ended = !period.end.is_empty() && period.end.as_str() < "2019";
                ended && number(period.target()).is_some() && number(period.actual()).is_none()
            })
        },
    ),
    ask("actual has a value, target has none", 3_008, |all| {
        count(all, |_, period| {
            number(period.actual()).is_some() && number(period.target()).is_none()
        })
    }),
    ask(
        "actual has a value although the period had not ended",
        1_052,
        |all| {
            count(all, |_, period| {
                number(period.actual()).is_some() && period.end.as_str() > "2019-03-22"
            })
        },
    ),
    ask("actual more than ten times the target", 58, |all| {
        // Of a target of zero everything is more than ten times; the description leaves those out.
        count(
            all,
            |_, period| matches!((number(period.actual()), number(period.target())), (Some(actual), Some(target)) if target > 0.0 && actual > 10.0 * target),
        )
    }),
    ask("percentage below 0 or above 100", 24, |all| {
        count(all, |indicator, period| {
            let outside = |text: &str| number(text).is_some_and(|value| !(0.0..=100.0).contains(&value));
            indicator.measure == "2" && (outside(period.target()) || outside(period.actual()))
        })
    }),
    ask("baseline year after the end of the period", 2, |all| {
        // As numbers: there is a year `217`.
        count(all, |indicator, period| {
            let end = period.end.get(..4).and_then(|year| year.parse::<u16>().ok());
            let baseline = indicator.baseline.year.parse::<u16>().ok();
            matches!((baseline, end), (Some(baseline), Some(end)) if baseline > end)
        })
    }),
    ask("start or end of the period missing", 92, |all| {
        count(all, |_, period| period.start.is_empty() || period.end.is_empty())
    }),
    ask("start equal to end", 14, |all| {
        count(all, |_, period| {
            !period.start.is_empty() && period.start == period.end
        })
    }),
    ask("end before start, as texts", 1, |all| {
        count(all, |_, period| {
            !period.start.is_empty() && !period.end.is_empty() && period.end < period.start
        })
    }),
    ask("dates that are not read as a day", 1, |all| {
        let dates = periods(all).flat_map(|(_, period)| [&period.start, &period.end]);
        dates
            .filter(|date| !date.is_empty() && date.parse::<Day>().is_err())
            .count()
    }),
    ask(
        "target or actual filled in with something that is not a number",
        559,
        |all| {
            let texts = periods(all).flat_map(|(_, period)| [period.target(), period.actual()]);
            texts
                .filter(|text| !text.trim().is_empty() && number(text).is_none())
                .count()
        },
    ),
];

const fn ask(what: &'static str, expected: usize, count: fn(&[Activity]) -> usize) -> Question {
    Question {
        what,
        expected,
        count,
    }
}

pub(super) fn results(all: &[Activity]) -> impl Iterator<Item = &Outcome> {
    all.iter().flat_map(|activity| &activity.results)
}

pub(super) fn indicators(all: &[Activity]) -> impl Iterator<Item = (&Outcome, &Indicator)> {
    results(all).flat_map(|result| result.indicators.iter().map(move |indicator| (result, indicator)))
}

fn changes(all: &[Activity]) -> impl Iterator<Item = &Indicator> {
    let asked = indicators(all).filter(|(result, _)| matches!(result.kind.as_str(), "2" | "3"));
    asked.map(|(_, indicator)| indicator)
}

pub(super) fn periods(all: &[Activity]) -> impl Iterator<Item = (&Indicator, &Period)> {
    indicators(all).flat_map(|(_, indicator)| indicator.periods.iter().map(move |period| (indicator, period)))
}

fn count(all: &[Activity], holds: impl Fn(&Indicator, &Period) -> bool) -> usize {
    periods(all)
        .filter(|(indicator, period)| holds(indicator, period))
        .count()
}

/// How many indicators repeat an earlier one of the same activity.
fn repeated(activity: &Activity) -> usize {
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for result in &activity.results {
        for indicator in &result.indicators {
            *seen.entry((&result.title, &indicator.title)).or_default() += 1;
        }
    }
    seen.values().map(|times| times - 1).sum()
}
