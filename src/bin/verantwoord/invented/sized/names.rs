//! Names of invented activities, areas, groups and goals, and their ids.

const PLACES: [&str; 20] = [
    "Molen", "Haven", "Linden", "Kerk", "Veld", "Water", "Park", "Brug", "Zand", "Duin", "Wilgen", "Eiken",
    "Berken", "Rozen", "Dijk", "Meer", "Spoor", "Heide", "Beek", "Tuin",
];
const PARTS: [&str; 5] = ["buurt", "hoek", "kwartier", "oever", "zoom"];

const ACTIVITIES: [&str; 16] = [
    "Koffieochtend",
    "Eettafel",
    "Wandelgroep",
    "Taalcafé",
    "Maatjesproject",
    "Geldspreekuur",
    "Respijtcafé",
    "Huiswerkgroep",
    "Beweeggroep",
    "Repaircafé",
    "Buurttuin",
    "Werkplaats",
    "Jongereninloop",
    "Lotgenotengroep",
    "Kookgroep",
    "Ouderkamer",
];

const GROUPS: [&str; 25] = [
    "Thuiswonende ouderen",
    "Mantelzorgers",
    "Inwoners die Nederlands leren",
    "Inwoners zonder werk",
    "Jongeren van 12 tot en met 17 jaar",
    "Alleenstaande ouders",
    "Inwoners met een laag inkomen",
    "Inwoners met schulden",
    "Inwoners met een chronische ziekte",
    "Inwoners met een psychische kwetsbaarheid",
    "Statushouders",
    "Jongeren van 18 tot en met 26 jaar",
    "Alleenwonende ouderen",
    "Inwoners met een licht verstandelijke beperking",
    "Gezinnen met jonge kinderen",
    "Kinderen van 4 tot en met 11 jaar",
    "Laaggeletterde inwoners",
    "Dak- en thuisloze inwoners",
    "Vrijwilligers",
    "Bewonersgroepen",
    "Inwoners met een lichamelijke beperking",
    "Inwoners die een dierbare verloren",
    "Inwoners die herstellen van een verslaving",
    "Arbeidsmigranten",
    "Nieuwe bewoners",
];

const GOALS: [&str; 12] = [
    "Inwoners kennen elkaar en zien naar elkaar om",
    "Ouderen doen mee en zijn minder eenzaam",
    "Inwoners hebben grip op hun geld",
    "Mantelzorgers houden hun zorg vol",
    "Jongeren groeien veilig op",
    "Inwoners doen een stap naar werk of vrijwilligerswerk",
    "Inwoners voelen zich gezond en veerkrachtig",
    "Nieuwkomers vinden hun weg",
    "Bewoners beslissen mee over hun buurt",
    "Inwoners vinden op tijd hulp",
    "Vrijwilligers voelen zich gesteund",
    "Kinderen krijgen gelijke kansen",
];

/// An id: a word and a number, as wide as the largest of them.
pub(super) fn id(word: &str, at: usize, of: usize) -> String {
    let width = of.to_string().len();
    format!("{word}-{:0width$}", at + 1)
}

pub(super) fn pseudonym(person: usize, of: usize) -> String {
    let width = of.to_string().len();
    format!("p{:0width$}", person + 1)
}

pub(super) fn area(at: usize) -> String {
    let name = format!(
        "{}{}",
        PLACES[at % PLACES.len()],
        PARTS[at / PLACES.len() % PARTS.len()]
    );
    numbered(name, at / (PLACES.len() * PARTS.len()))
}

/// An activity, named after where it is held.
pub(super) fn activity(at: usize, place: Option<&str>) -> String {
    let kind = ACTIVITIES[at % ACTIVITIES.len()];
    let name = place.map_or_else(|| kind.to_owned(), |place| format!("{kind} {place}"));
    numbered(name, at / ACTIVITIES.len())
}

pub(super) fn group(at: usize) -> String {
    numbered(GROUPS[at % GROUPS.len()].to_owned(), at / GROUPS.len())
}

pub(super) fn goal(at: usize) -> String {
    numbered(GOALS[at % GOALS.len()].to_owned(), at / GOALS.len())
}

/// A name that was used before gets a number behind it.
fn numbered(name: String, round: usize) -> String {
    match round {
        0 => name,
        _ => format!("{name} ({})", round + 1),
    }
}
