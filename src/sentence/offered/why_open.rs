//! Why a criterion has no answer.

use crate::language::Words;
use crate::policy::Asked;

/// Why a criterion that asks this kind of answer is open: what the plan does not hold.
///
/// ```
/// use vernieuwend_verantwoorden::policy::Asked;
/// use vernieuwend_verantwoorden::sentence::open;
///
/// assert_eq!(open(Asked::Risks).nl, "het plan noemt geen risico's");
/// ```
pub fn open(asked: Asked) -> Words {
    let (nl, en) = match asked {
        Asked::Effects => (
            "het plan heeft geen beoogd effect voor de doelen van dit criterium",
            "the plan has no intended effect for the goals of this criterion",
        ),
        Asked::Price => (
            "het plan noemt geen prijzen, en van geen activiteit wat zij kost",
            "the plan names no prices, and of no activity what it costs",
        ),
        Asked::SocialReturn => (
            "het plan noemt geen social return",
            "the plan names no social return",
        ),
        Asked::Indicators => (
            "het plan noemt op geen prestatie-indicator wat het nastreeft",
            "the plan names on no performance indicator what it pursues",
        ),
        Asked::Planning => ("het plan heeft geen planning", "the plan has no planning"),
        Asked::Risks => ("het plan noemt geen risico's", "the plan names no risks"),
        Asked::Partners => ("het plan noemt geen partners", "the plan names no partners"),
        Asked::Staff => (
            "het plan noemt niet welk personeel het werk doet",
            "the plan does not name the staff that does the work",
        ),
        Asked::References => (
            "het plan noemt geen eerder werk, en er is geen eerdere rapportage bij",
            "the plan names no earlier work, and no earlier report was given",
        ),
        Asked::Words => (
            "dit vraagt een antwoord in woorden, en dat is nog niet geschreven",
            "this asks an answer in words, which is not written yet",
        ),
    };
    Words::new(nl, en)
}

/// Why a criterion is open whose effects all stand under another one.
pub fn told_already(name: &str) -> Words {
    let name = name.trim();
    Words::new(
        format!("de effecten voor deze doelen staan al onder ‘{name}’"),
        format!("the effects for these goals stand under ‘{name}’ already"),
    )
}

/// Why a criterion is open for which there is an answer that does not fit.
pub fn no_room() -> Words {
    Words::new(
        "van wat het plan heeft, past niets in de lengte van de opdracht",
        "nothing of what the plan holds fits the length of the assignment",
    )
}
