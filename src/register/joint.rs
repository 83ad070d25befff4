//! One numbering for the people of several tallies, so that their sets of people can be laid side by side.

use std::collections::BTreeMap;

use super::tally::Tally;

impl Tally {
    /// For each other tally the numbers that its people have in this one, in the order of their own numbers.
    ///
    /// People who are not in this tally get numbers after its last one, the same number in every other tally.
    pub(crate) fn joint_numbers(&self, others: &[&Self]) -> Vec<Vec<u32>> {
        let mut numbers: BTreeMap<Vec<u8>, u32> = (self.pseudonyms()).into_iter().zip(0..).collect();
        let mut joint = Vec::with_capacity(others.len());
        for other in others {
            let pseudonyms = other.pseudonyms().into_iter();
            joint.push(
                pseudonyms
                    .map(|person| {
                        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                        *numbers.entry(person).or_insert(next)
                    })
                    .collect(),
            );
        }
        joint
    }

    /// The pseudonyms in the order in which a register numbers people.
    fn pseudonyms(&self) -> Vec<Vec<u8>> {
        let people = 0..self.people.len();
        let mut texts: Vec<Vec<u8>> = people.map(|person| self.people.text(person).to_vec()).collect();
        texts.sort_unstable();
        texts
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::{Activity, Organisation, Plan};
    use crate::policy::PolicyFramework;
    use crate::register::Tally;
    use crate::value::{Id, Period};

    #[test]
    fn a_person_has_one_number_in_every_tally() {
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Beleid", year);
        let mut plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year);
        plan.activities
            .push(Activity::new(Id::new("koffie").unwrap(), "Koffie"));
        let tally = |people: &[&str]| {
            let line = |person: &&str| {
                format!("{{\"activity\":\"koffie\",\"person\":\"{person}\",\"date\":\"2025-03-01\"}}\n")
            };
            let mut tally = Tally::new(&policy, &plan);
            let records: String = people.iter().map(line).collect();
            tally.participations(records.as_bytes()).unwrap();
            tally
        };
        let now = tally(&["d", "b", "a"]);
        let (one, two) = (tally(&["c", "a", "b"]), tally(&["z", "d", "c"]));
        assert_eq!(now.joint_numbers(&[&one, &two]), [vec![0, 1, 3], vec![3, 2, 4]]);
    }
}
