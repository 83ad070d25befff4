//! Pseudonyms that differ only in what people and spreadsheets change by accident.

use std::collections::BTreeMap;

use super::hashing::{FastSet, hash_bytes};
use super::tally::Tally;

/// Letters with an accent as one character, and as a letter with a mark behind it.
const ACCENTS: [(char, &str, &str); 6] = [
    ('\u{300}', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ('\u{301}', "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
    ('\u{302}', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
    ('\u{303}', "anoANO", "ãñõÃÑÕ"),
    ('\u{308}', "aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
    ('\u{327}', "cC", "çÇ"),
];

/// A pseudonym without capitals, blanks, invisible characters and leading zeros, its accents written in one way.
fn folded(text: &str, into: &mut String) {
    into.clear();
    let mut after_digit = false;
    for c in text.chars() {
        let invisible = c.is_whitespace()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}');
        if invisible || c == '0' && !after_digit {
            continue;
        }
        after_digit = c.is_ascii_digit();
        if c.is_ascii() {
            into.push(c.to_ascii_lowercase());
            continue;
        }
        let apart = ACCENTS.iter().find_map(|(mark, plain, whole)| {
            let at = whole.chars().position(|one| one == c)?;
            Some((plain.chars().nth(at)?, *mark))
        });
        match apart {
            Some((plain, mark)) => {
                into.extend(plain.to_lowercase());
                into.push(mark);
            }
            None => into.extend(c.to_lowercase()),
        }
    }
}

impl Tally {
    /// Whether there are pseudonyms that differ only in capitals, blanks, invisible characters, leading zeros or
    /// the way in which accents are written.
    pub(super) fn has_alike(&self) -> bool {
        // A hash stands for a text: that two unlike ones share it is beyond any register.
        let mut seen: FastSet<u64> = FastSet::default();
        let mut text = String::new();
        (0..self.people.len()).any(|person| {
            folded(&String::from_utf8_lossy(self.people.text(person)), &mut text);
            !seen.insert(hash_bytes(text.as_bytes()))
        })
    }

    /// Pseudonyms that differ only in capitals, blanks, invisible characters, leading zeros or the way in which
    /// accents are written: each group that may be one person, in alphabetical order, at most so many groups.
    ///
    /// They are pseudonyms: show them to nobody but the people who keep the register.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// # use vernieuwend_verantwoorden::register::Tally;
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut tally = Tally::new(&policy, &plan);
    /// tally.participations(&br#"{"activity":"koffie","person":"00412","date":"2025-03-01"}
    /// {"activity":"koffie","person":"412","date":"2025-03-08"}
    /// {"activity":"koffie","person":"413","date":"2025-03-08"}"#[..])?;
    /// assert_eq!(tally.alike_pseudonyms(10), [["00412", "412"]]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn alike_pseudonyms(&self, at_most: usize) -> Vec<Vec<String>> {
        let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut text = String::new();
        let tally = self.decided();
        for person in 0..tally.people.len() {
            let pseudonym = String::from_utf8_lossy(tally.people.text(person)).into_owned();
            folded(&pseudonym, &mut text);
            groups.entry(text.clone()).or_default().push(pseudonym);
        }
        let mut alike: Vec<Vec<String>> = groups.into_values().filter(|group| group.len() > 1).collect();
        for group in &mut alike {
            group.sort_unstable();
        }
        alike.sort_unstable();
        alike.truncate(at_most);
        alike
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        let (mut left, mut right) = (String::new(), String::new());
        folded(one, &mut left);
        folded(other, &mut right);
        left == right
    }

    #[test]
    fn what_accidents_change_makes_no_other_person() {
        for (one, other) in [
            ("p1", "P1"),
            ("P 1", "p1"),
            ("p1\u{200b}", "p1"),
            ("p1\u{a0}", "p1"),
            ("00003", "3"),
            ("p-007", "p-7"),
            ("café", "cafe\u{301}"),
            ("Ünal 7", "u\u{308}nal 7"),
        ] {
            assert!(same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn what_systems_give_out_stays_apart() {
        for (one, other) in [
            ("p1", "p2"),
            ("p10", "p1"),
            ("100", "1"),
            ("café", "cafe"),
            ("p-1", "p1"),
            ("1-2", "12"),
        ] {
            assert!(!same(one, other), "{one} {other}");
        }
    }
}
