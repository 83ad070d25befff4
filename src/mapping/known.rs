//! Usual Dutch words for columns, roles, moments and answers.

use super::document::{Field, Holds};
use crate::plan::Role;
use crate::register::Moment;

/// Without capitals, white space, marks and invisible characters; accents stay.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '#' | '%'))
        .flat_map(char::to_lowercase)
        .collect()
}

const COLUMNS: [(&str, Field); 50] = [
    ("activiteit", Field::Activity),
    ("activiteitnaam", Field::Activity),
    ("naamactiviteit", Field::Activity),
    ("aanbod", Field::Activity),
    ("persoon", Field::Person),
    ("pseudoniem", Field::Person),
    ("cliëntnummer", Field::Person),
    ("clientnummer", Field::Person),
    ("cliëntnr", Field::Person),
    ("clientnr", Field::Person),
    ("cliëntid", Field::Person),
    ("clientid", Field::Person),
    ("deelnemernummer", Field::Person),
    ("deelnemersnummer", Field::Person),
    ("deelnemernr", Field::Person),
    ("deelnemerid", Field::Person),
    ("persoonsnummer", Field::Person),
    ("registratienummer", Field::Person),
    ("datum", Field::Date),
    ("dag", Field::Date),
    ("datumactiviteit", Field::Date),
    ("datumdeelname", Field::Date),
    ("meetdatum", Field::Date),
    ("gebied", Field::Area),
    ("wijk", Field::Area),
    ("buurt", Field::Area),
    ("doelgroep", Field::TargetGroup),
    ("rol", Field::Role),
    ("minuten", Field::Minutes),
    ("duur", Field::Minutes),
    ("duurminuten", Field::Minutes),
    ("duurinminuten", Field::Minutes),
    ("duururen", Field::Minutes),
    ("duurinuren", Field::Minutes),
    ("uren", Field::Minutes),
    ("aantaluren", Field::Minutes),
    ("eerstecontact", Field::FirstContact),
    ("datumeerstecontact", Field::FirstContact),
    ("ingang", Field::WayIn),
    ("toeleiding", Field::WayIn),
    ("aantal", Field::Heads),
    ("aantalbezoekers", Field::Heads),
    ("aantaldeelnemers", Field::Heads),
    ("effect", Field::Effect),
    ("meetmoment", Field::Moment),
    ("moment", Field::Moment),
    ("score", Field::Score),
    ("totaalscore", Field::Score),
    ("instrument", Field::Instrument),
    ("versie", Field::Version),
];

/// The field that a column of this name usually is, in rows of this kind.
pub(super) fn field(header: &str, holds: Holds) -> Option<Field> {
    let header = folded(header);
    let named = Field::ALL
        .into_iter()
        .find(|field| folded(field.as_str()) == header);
    let usual = COLUMNS.iter().find(|(name, _)| *name == header);
    named
        .or(usual.map(|(_, field)| *field))
        .filter(|field| field.belongs_to(holds) && !matches!(field, Field::Item | Field::Answer))
}

/// The item in the name of a column such as `items.3` or `item 3`.
pub(super) fn item(header: &str) -> Option<String> {
    let header = header.trim().to_lowercase();
    let rest = [
        "items.",
        "items ",
        "item.",
        "item ",
        "item_",
        "vraag ",
        "stelling ",
    ]
    .iter()
    .find_map(|start| header.strip_prefix(start))?
    .trim();
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// Whether a column of durations says that it holds hours.
pub(super) fn says_hours(header: &str) -> bool {
    // A duration itself ends as an hour does in Dutch.
    let header = folded(header).replace("duur", "");
    header.contains("uren") || header.ends_with("uur") || header.contains("hours")
}

/// The role that a word means.
pub(super) fn role(word: &str) -> Option<Role> {
    let word = folded(word);
    let dutch = match word.as_str() {
        "bezoeker" | "bezoekster" | "gast" => Role::Visitor,
        "deelnemer" | "deelneemster" => Role::Participant,
        "vrijwilliger" | "vrijwilligster" => Role::Volunteer,
        "coproducent" | "medemaker" => Role::CoProducer,
        "initiatiefnemer" | "initiatiefneemster" => Role::Initiator,
        "sleutelfiguur" | "sleutelpersoon" => Role::KeyFigure,
        _ => {
            return Role::ALL.into_iter().find(|role| folded(role.as_str()) == word);
        }
    };
    Some(dutch)
}

/// The moment that a word means.
pub(super) fn moment(word: &str) -> Option<Moment> {
    match folded(word).as_str() {
        "before" | "voor" | "voormeting" | "nulmeting" | "beginmeting" | "start" | "startmeting"
        | "vooraf" | "t0" => Some(Moment::Before),
        "after" | "na" | "nameting" | "eindmeting" | "eind" | "einde" | "achteraf" | "t1" => {
            Some(Moment::After)
        }
        "later" | "vervolgmeting" | "followup" | "nametinglater" | "t2" => Some(Moment::Later),
        _ => None,
    }
}

/// What an answer to a statement means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opinion {
    Agreed,
    NotAgreed,
    NoAnswer,
}

/// What an answer means, by its code in a mapping or by its usual words.
pub(super) fn opinion(word: &str) -> Option<Opinion> {
    match folded(word).as_str() {
        "agreed" | "helemaalmeeeens" | "zeermeeeens" | "meeeens" | "eens" | "helemaaleens" | "zeereens"
        | "ja" | "yes" | "tevreden" | "zeertevreden" | "heeltevreden" => Some(Opinion::Agreed),
        "notagreed"
        | "neutraal"
        | "nietmeeeensnietmeeoneens"
        | "nieteensnietoneens"
        | "nocheensnochoneens"
        | "oneens"
        | "meeoneens"
        | "helemaaloneens"
        | "helemaalmeeoneens"
        | "zeeroneens"
        | "nietmeeeens"
        | "helemaalnietmeeeens"
        | "nee"
        | "no"
        | "ontevreden"
        | "zeerontevreden"
        | "niettevreden"
        | "nietontevredenniettevreden"
        | "niettevredennietontevreden" => Some(Opinion::NotAgreed),
        "noanswer"
        | "weetniet"
        | "weetikniet"
        | "ikweethetniet"
        | "weetiknietgeenmening"
        | "geenmening"
        | "geenantwoord"
        | "nvt"
        | "nietvantoepassing" => Some(Opinion::NoAnswer),
        _ => None,
    }
}

/// Whether a value says that somebody was not there. Where the column asks whether somebody was there, so does a plain
/// no.
pub(super) fn is_absent(value: &str, asks: bool) -> bool {
    const WORDS: [&str; 9] = [
        "afwezig",
        "afgemeld",
        "nietaanwezig",
        "nietverschenen",
        "nietgekomen",
        "noshow",
        "verhinderd",
        "absent",
        "geannuleerd",
    ];
    const NO: [&str; 5] = ["nee", "n", "no", "0", "onwaar"];
    let value = folded(value);
    WORDS.contains(&value.as_str()) || asks && NO.contains(&value.as_str())
}

/// Whether the name of a column asks whether somebody was there.
pub(super) fn asks_presence(header: &str) -> bool {
    const WORDS: [&str; 5] = ["aanwezig", "opkomst", "verschenen", "geweest", "present"];
    let header = folded(header);
    WORDS.iter().any(|word| header.contains(word))
}

/// Whether a question asks what people think of the offer.
pub(super) fn says_satisfaction(question: &str) -> bool {
    const WORDS: [&str; 6] = [
        "tevreden",
        "waarder",
        "waardeer",
        "aanbevelen",
        "raadaan",
        "satisf",
    ];
    let question = folded(question);
    WORDS.iter().any(|word| question.contains(word))
}

/// Whether a text heads a row of totals.
pub(super) fn is_total(text: &str) -> bool {
    let text = folded(text);
    let words = [
        "totaal",
        "eindtotaal",
        "subtotaal",
        "total",
        "grandtotal",
        "subtotal",
    ];
    words.iter().any(|word| text == *word) || text.starts_with("totaalaantal") || text == "som"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_in_dutch_and_english_in_rows_that_have_them() {
        let known = |header: &str| field(header, Holds::Participations);
        for (header, expected) in [
            ("Activiteit", Some(Field::Activity)),
            ("target_group", Some(Field::TargetGroup)),
            ("targetGroup", Some(Field::TargetGroup)),
            ("\u{feff}DATUM", Some(Field::Date)),
            ("Cliëntnummer", Some(Field::Person)),
            ("Duur (uren)", Some(Field::Minutes)),
            ("Naam", None),
            ("versie", None),
        ] {
            assert_eq!(known(header), expected, "{header}");
        }
        assert_eq!(field("versie", Holds::Measurements), Some(Field::Version));
        assert!(says_hours("Duur (uren)") && says_hours("Duur in uur") && says_hours("Uren"));
        assert!(!says_hours("Duur") && !says_hours("Tijdsduur (min)"));
        assert_eq!(item("items.3").as_deref(), Some("3"));
        assert_eq!(item("itemlijst"), None);
    }

    #[test]
    fn words_for_roles_moments_and_answers_are_known() {
        assert_eq!(role("Bezoeker"), Some(Role::Visitor));
        assert_eq!(role("key-figure"), Some(Role::KeyFigure));
        assert_eq!(role("baas"), None);
        assert_eq!(moment("Nulmeting"), Some(Moment::Before));
        assert_eq!(moment("Na"), Some(Moment::After));
        assert_eq!(moment("tussen"), None);
        assert_eq!(opinion("Helemaal mee eens"), Some(Opinion::Agreed));
        assert_eq!(opinion("Oneens"), Some(Opinion::NotAgreed));
        assert_eq!(opinion("misschien"), None);
        assert!(is_total("Totaal:") && is_total("TOTAAL") && !is_total("Totaalvoetbal"));
    }
}
