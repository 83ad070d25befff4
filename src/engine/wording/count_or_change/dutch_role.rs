//! A role that people come to take up themselves: *Deelnemers worden vrijwilliger*, *van bezoeker naar vrijwilliger*.

use super::kind::Kind;
use super::row::{Judged, Row};
use super::signs::Signs;
use crate::wording::text::Lowered;

/// Roles, each as one person has it.
const ROLES: &[&str] = &[
    "ambassadeur",
    "beheerder",
    "buurtverbinder",
    "coproducent",
    "ervaringsdeskundige",
    "gastheer",
    "gastvrouw",
    "initiatiefnemer",
    "kartrekker",
    "maatje",
    "mede-organisator",
    "medeorganisator",
    "organisator",
    "sleutelfiguur",
    "trekker",
    "vrijwilliger",
];

/// Who came before: a person in the role of one who comes.
const BEFORE: &[&str] = &[
    "bewoner",
    "bezoeker",
    "buurtbewoner",
    "cliënt",
    "cursist",
    "deelnemer",
    "gast",
    "inwoner",
    "statushouder",
];

const BECOMING: &[&str] = &["geworden", "werd", "werden", "worden", "wordt"];

/// Before a noun such a word makes it the one of whom something is said: *een vrijwilliger wordt ingezet*.
const ARTICLES: &[&str] = &["de", "deze", "die", "een", "elke", "geen", "iedere", "per"];

/// Between the verb and the role stand no more words than these: *worden daarna zelf vrijwilliger*.
const BETWEEN: usize = 3;

/// Taking up a role, where the text says it.
pub(super) fn taken_up(row: &Row, text: &Lowered) -> Option<Judged> {
    let word = |at: usize| text.get(&row.range(at)).to_owned();
    (0..row.len()).find_map(|role| {
        if !ROLES.contains(&word(role).as_str()) {
            return None;
        }
        // *van bezoeker naar vrijwilliger*
        if role >= 3
            && word(role - 1) == "naar"
            && BEFORE.contains(&word(role - 2).as_str())
            && word(role - 3) == "van"
        {
            return Some(Judged::new(Kind::Change, [role - 2, role]));
        }
        if role > 0 && ARTICLES.contains(&word(role - 1).as_str()) {
            return None;
        }
        let near = role.saturating_sub(BETWEEN)..row.len().min(role + BETWEEN);
        let verb = near.clone().find(|&at| BECOMING.contains(&word(at).as_str()))?;
        // *worden als vrijwilliger ingezet*: it is done with them.
        let done = row.has(near.start..row.len(), Signs::PARTICIPLE) && word(verb) != "geworden";
        let as_one = role > 0 && word(role - 1) == "als";
        (!done && !as_one).then(|| Judged::new(Kind::Change, [verb, role]))
    })
}
