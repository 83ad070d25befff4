//! Whether numbers agree with everything that is known, in whole numbers.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions, SolveOutcome, Variable};

use super::facts::{Fact, MOST, Unknown};
use super::register::{HALF, Kind, Register, YEAR};

/// How many branches one question may take; a question that takes more is no answer and fails the test.
const BRANCHES: u64 = 50_000;

/// A small kind of people that cannot be large.
#[derive(Debug)]
pub(super) struct Pinned {
    /// Whom a reader can name.
    #[expect(dead_code, reason = "it is read in the message of a test that fails")]
    pub(super) kind: Kind,
    /// How many there are.
    pub(super) people: i64,
    /// The least and the most that there can be.
    pub(super) between: [i64; 2],
    /// What shows it: without any of these the kind could be large.
    #[expect(dead_code, reason = "it is read in the message of a test that fails")]
    pub(super) because: Vec<Fact>,
}

/// What a reader knows, and what is true.
pub(super) struct Attack {
    facts: Vec<Fact>,
    kinds: Vec<Kind>,
    truth: BTreeMap<Unknown, i64>,
    /// Numbers of people per kind that agree with everything.
    tables: Vec<Vec<i64>>,
}

impl Attack {
    /// Takes what is known of a register; the register itself has to agree with it.
    pub(super) fn new(register: &Register, facts: Vec<Fact>) -> Self {
        let kinds = register.kinds();
        let mut truth = BTreeMap::new();
        for person in &register.people {
            let place = kinds.iter().position(|kind| *kind == person.kind).unwrap();
            *truth.entry(Unknown::People(place)).or_insert(0) += 1;
            let change = person.kind.pair(YEAR).map_or(0, |(before, after)| after - before);
            *truth.entry(Unknown::Up).or_insert(0) += change.max(0);
            *truth.entry(Unknown::Down).or_insert(0) -= change.min(0);
        }
        for activity in 0..register.activities {
            for half in [HALF, YEAR] {
                let contacts = register.contacts(activity, half);
                truth.insert(Unknown::Contacts(activity, half), contacts);
            }
        }
        for fact in &facts {
            let sum: i64 = fact.sum.iter().map(|(of, times)| truth[of] * times).sum();
            assert!(
                (fact.least..=fact.most).contains(&sum),
                "not true: {fact:?}, but {sum}"
            );
        }
        let people = (0..kinds.len()).map(|place| truth[&Unknown::People(place)]);
        Self {
            tables: vec![people.collect()],
            facts,
            kinds,
            truth,
        }
    }

    /// The kinds of fewer people than the threshold that no agreeing numbers make large.
    pub(super) fn given_away(mut self, threshold: i64) -> Vec<Pinned> {
        let mut pinned = Vec::new();
        for place in 0..self.kinds.len() {
            let people = self.truth[&Unknown::People(place)];
            let is_large = |table: &Vec<i64>| table[place] >= threshold;
            if people >= threshold || self.tables.iter().any(is_large) {
                continue;
            }
            match self.solve(&self.facts, place, threshold, None) {
                Some(table) => self.tables.push(table),
                None => pinned.push(Pinned {
                    kind: self.kinds[place],
                    people,
                    between: [false, true]
                        .map(|most| self.solve(&self.facts, place, 0, Some(most)).unwrap()[place]),
                    because: self.because(place, threshold),
                }),
            }
        }
        pinned
    }

    /// How many numbers of people, ranges of people and numbers of contacts are known.
    pub(super) fn told(&self) -> [usize; 3] {
        let count = |fits: fn(&Fact) -> bool| self.facts.iter().filter(|fact| fits(fact)).count();
        [
            count(|fact| is_count(fact) && fact.least == fact.most),
            count(|fact| is_count(fact) && fact.least < fact.most),
            count(|fact| !is_count(fact) && fact.least == fact.most),
        ]
    }

    /// Ranges of fewer people than the threshold that do not reach up to as many more.
    pub(super) fn short_ranges(&self, threshold: i64) -> Vec<Fact> {
        let short = |fact: &&Fact| {
            let people: i64 = fact.sum.iter().map(|(of, times)| self.truth[of] * times).sum();
            is_count(fact) && (1..threshold).contains(&people) && fact.most < people + threshold
        };
        self.facts.iter().filter(short).cloned().collect()
    }

    /// What is enough to show that a kind is small, and all of it needed.
    fn because(&self, place: usize, threshold: i64) -> Vec<Fact> {
        let mut facts = self.facts.clone();
        for at in (0..facts.len()).rev() {
            let mut fewer = facts.clone();
            fewer.remove(at);
            if self.solve(&fewer, place, threshold, None).is_none() {
                facts = fewer;
            }
        }
        facts
    }

    /// Numbers of people per kind that agree with these facts, of which one is so large; the least or most of it when
    /// asked for.
    fn solve(&self, facts: &[Fact], place: usize, least: i64, most: Option<bool>) -> Option<Vec<i64>> {
        let direction = match most {
            Some(false) => OptimizationDirection::Minimize,
            _ => OptimizationDirection::Maximize,
        };
        let mut problem = Problem::new(direction);
        let end = |number: i64| i32::try_from(number).unwrap();
        let variables: BTreeMap<Unknown, Variable> = (self.truth.keys())
            .map(|unknown| {
                let wanted = *unknown == Unknown::People(place);
                let price = if wanted && most.is_some() { 1.0 } else { 0.0 };
                let from = if wanted { end(least) } else { 0 };
                (*unknown, problem.add_integer_var(price, (from, end(MOST * 10))))
            })
            .collect();
        #[allow(
            clippy::cast_precision_loss,
            reason = "the numbers of these registers are small"
        )]
        let real = |number: i64| number as f64;
        for fact in facts {
            let mut times: BTreeMap<Unknown, i64> = BTreeMap::new();
            for (of, by) in &fact.sum {
                *times.entry(*of).or_insert(0) += by;
            }
            let sum: Vec<(Variable, f64)> = (times.iter())
                .map(|(of, by)| (variables[of], real(*by)))
                .collect();
            if fact.least == fact.most {
                problem.add_constraint(&sum, ComparisonOp::Eq, real(fact.least));
            } else {
                problem.add_constraint(&sum, ComparisonOp::Ge, real(fact.least));
                problem.add_constraint(&sum, ComparisonOp::Le, real(fact.most));
            }
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(BRANCHES);
        let solution = match problem.solve_with(options) {
            Ok(SolveOutcome::Solution(solution)) => solution,
            Err(Error::Infeasible) => return None,
            other => panic!("undecided: {other:?}"),
        };
        #[allow(clippy::cast_possible_truncation, reason = "it was given a small end")]
        let found: BTreeMap<Unknown, i64> = (variables.iter())
            .map(|(unknown, variable)| (*unknown, solution.var_value(*variable).round() as i64))
            .collect();
        // The solver reckons in fractions; what it found has to agree exactly.
        for fact in facts {
            let sum: i64 = fact.sum.iter().map(|(of, times)| found[of] * times).sum();
            assert!((fact.least..=fact.most).contains(&sum), "found, but {fact:?}");
        }
        Some(
            (0..self.kinds.len())
                .map(|place| found[&Unknown::People(place)])
                .collect(),
        )
    }
}

/// Whether it is a number of people, or a range of them.
fn is_count(fact: &Fact) -> bool {
    fact.sum
        .iter()
        .all(|(of, times)| matches!(of, Unknown::People(_)) && *times == 1)
}
