//! What a protected report tells of the counts of people, beside the exact report of the same data.

use std::fmt;
use std::ops::AddAssign;

use serde_json::Value;

/// The threshold of the reports that are made here.
const THRESHOLD: u64 = 5;
/// From so many people on a count should be told exactly where there are few activities.
const LARGE_COUNT: u64 = 200;
/// A range so wide, or a fifth of the count, still tells what a reader needs.
const NARROW: u64 = 15;

/// How much is told of the counts of twice the threshold and more, and of all costs.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Told {
    all: u64,
    exact_or_narrow: u64,
    large: u64,
    large_exact: u64,
    without_bound: u64,
    costs: u64,
    costs_shown: u64,
}

impl Told {
    /// Walks two reports of the same data side by side.
    pub(crate) fn of(exact: &Value, shown: &Value) -> Self {
        let mut told = Self::default();
        told.compare(exact, shown);
        told
    }

    fn compare(&mut self, exact: &Value, shown: &Value) {
        match (exact, shown) {
            (Value::Object(exact), Value::Object(shown)) => {
                for (name, exact) in exact {
                    let Some(shown) = shown.get(name) else { continue };
                    match exact.as_u64().filter(|_| name == "people") {
                        Some(people) if people >= 2 * THRESHOLD => self.count(people, shown),
                        Some(_) => {}
                        None if matches!(name.as_str(), "costs" | "income") => self.cost(exact, shown),
                        None => self.compare(exact, shown),
                    }
                }
            }
            (Value::Array(exact), Value::Array(shown)) if exact.len() == shown.len() => {
                for (exact, shown) in exact.iter().zip(shown) {
                    self.compare(exact, shown);
                }
            }
            _ => {}
        }
    }

    fn count(&mut self, people: u64, shown: &Value) {
        self.all += 1;
        let width = shown["through"]
            .as_u64()
            .zip(shown["from"].as_u64())
            .map(|(through, from)| through - from);
        let is_exact = shown.is_u64();
        self.exact_or_narrow +=
            u64::from(is_exact || width.is_some_and(|width| width <= NARROW.max(people / 5)));
        self.without_bound += u64::from(shown.is_string());
        if people >= LARGE_COUNT {
            self.large += 1;
            self.large_exact += u64::from(is_exact);
        }
    }

    fn cost(&mut self, exact: &Value, shown: &Value) {
        self.costs += 1;
        self.costs_shown += u64::from(exact == shown);
    }
}

impl AddAssign for Told {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.exact_or_narrow += other.exact_or_narrow;
        self.large += other.large;
        self.large_exact += other.large_exact;
        self.without_bound += other.without_bound;
        self.costs += other.costs;
        self.costs_shown += other.costs_shown;
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "of {} counts from {} on {} exact or narrow (aim 95 %), of {} from {LARGE_COUNT} on {} exact (aim 80 %), {} without a bound (aim 0), of {} costs {} shown (aim all)",
            self.all,
            2 * THRESHOLD,
            share(self.exact_or_narrow, self.all),
            self.large,
            share(self.large_exact, self.large),
            self.without_bound,
            self.costs,
            self.costs_shown,
        )
    }
}

fn share(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    format!("{:.1} %", part as f64 * 100.0 / whole as f64)
}
