//! Tells units of effort from others.
//!
//! A value in meetings or visits counts what was done, whatever it is called and however it moves. Only words that
//! stand alone are taken for it: *bezoeken per jaar* counts who came, *bezoeken aan de huisarts* tells of people.

use super::lexicon::{holds, word_lists};
use super::text::{Lowered, Shape};

word_lists! {
    /// What an organisation does, or how often people come to it.
    DEEDS = "
        activiteiten activities appointments attendances bezoeken bijeenkomsten classes contactmomenten courses
        cursussen deelnames enrolments evenementen events gesprekken groepsbijeenkomsten huisbezoeken inschrijvingen
        lessen lessons meetings sessies sessions spreekuren trainingen trainings visits workshops
    ";

    /// What may stand before it.
    QUANTITIES = "aantal de het number of the totaal total";

    /// What parts it from the time that it is counted over.
    PER = "a each elke in per";
}

/// Says whether a unit counts meetings, visits or other effort, in so many words.
///
/// ```
/// use vernieuwend_verantwoorden::engine::wording::unit_counts_effort;
///
/// assert!(unit_counts_effort("bezoeken per jaar"));
/// assert!(unit_counts_effort("number of meetings"));
/// assert!(!unit_counts_effort("% van de inwoners"));
/// assert!(!unit_counts_effort("bezoeken aan de huisarts"));
/// ```
pub fn unit_counts_effort(unit: &str) -> bool {
    #[cfg(test)]
    if let Some(kind) = super::replaced::verdict() {
        return kind == super::Kind::Count;
    }
    let lowered = Lowered::new(unit);
    let mut words = lowered
        .pieces()
        .filter(|piece| piece.shape != Shape::Mark)
        .map(|piece| lowered.get(&piece.range))
        .skip_while(|word| holds(QUANTITIES, word));
    words.next().is_some_and(|deed| holds(DEEDS, deed)) && words.next().is_none_or(|next| holds(PER, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        crate::wording::lexicon::assert_sorted(ALL);
    }

    #[test]
    fn what_is_done_is_effort_and_what_is_said_of_people_is_not() {
        for unit in [
            "Bezoeken",
            "aantal bijeenkomsten",
            "# sessions",
            "gesprekken in 2025",
            "lessen per week",
        ] {
            assert!(unit_counts_effort(unit), "{unit}");
        }
        for unit in [
            "",
            "%",
            "punten",
            "deelnemers",
            "uren sport per week",
            "meldingen",
            "gesprekken met buren",
            "per week",
        ] {
            assert!(!unit_counts_effort(unit), "{unit}");
        }
    }
}
