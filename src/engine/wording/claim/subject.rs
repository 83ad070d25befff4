//! About what a word of change speaks: a subsidy that rose, or a figure of the whole country, claims nothing about the
//! people of the organisation.

use crate::language::Language;

/// What rises and falls without anybody's life changing: money, queues and counts of what was done.
#[rustfmt::skip]
const THINGS: &[&str] = &[
    "aanbod", "aanmelding", "aanmeldingen", "aanvragen", "activiteiten", "afmeldingen", "begroting", "bezetting",
    "bezoekcijfers", "bezoekersaantal", "bezoekersaantallen", "bijdrage", "bijdragen", "bijeenkomsten", "budget",
    "capaciteit", "contributie", "deelnemersaantal", "deelnemersaantallen", "doorlooptijd", "energiekosten",
    "energieprijzen", "energierekening", "exploitatie", "formatie", "huren", "huur", "huurprijs", "inflatie",
    "inkomsten", "inschrijvingen", "kosten", "ledenaantal", "lonen", "loonkosten", "materiaalkosten", "meldingen",
    "omzet", "openingstijden", "openingsuren", "personeelsbestand", "personeelskosten", "personeelstekort", "prijs",
    "prijzen", "reserve", "reserves", "subsidie", "subsidies", "tarief", "tarieven", "uitgaven", "verwijzingen",
    "verzuim", "vrijwilligersaantal", "vrijwilligersbestand", "vraag", "wachtlijst", "wachtlijsten", "wachttijd",
    "wachttijden", "werkdruk", "ziekteverzuim", "zorgkosten", "applications", "attendance", "bookings", "budget",
    "capacity", "contribution", "cost", "costs", "demand", "enrolments", "expenditure", "expenses", "fee", "fees",
    "funding", "grant", "grants", "income", "inflation", "membership", "price", "prices", "referrals",
    "registrations", "rent", "rents", "reserves", "revenue", "salaries", "staffing", "subsidies", "subsidy",
    "turnover", "wages", "workload",
];

/// Things of two words.
const PAIRS: &[(&str, &str)] = &[
    ("waiting", "list"),
    ("waiting", "lists"),
    ("waiting", "time"),
    ("waiting", "times"),
    ("opening", "hours"),
];

/// What is counted, so that more of it is more use and no change in anybody: *het aantal deelnemers steeg*.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "aanmeldingen", "activiteiten", "afspraken", "bezoeken", "bezoekers", "bijeenkomsten", "contacten", "cursisten",
    "cursussen", "deelnames", "deelnemers", "gesprekken", "groepen", "huisbezoeken", "inschrijvingen", "klanten",
    "leden", "locaties", "meldingen", "partners", "spreekuren", "trainingen", "uren", "verwijzingen",
    "vrijwilligers", "workshops", "activities", "appointments", "attendees", "bookings", "courses", "groups",
    "hours", "meetings", "members", "participants", "partners", "referrals", "registrations", "sessions",
    "visitors", "visits", "volunteers", "workshops",
];

/// People, and what can change in them.
#[rustfmt::skip]
const LIVES: &[&str] = &[
    "bewoners", "buren", "buurtbewoners", "cliënten", "conditie", "deelnemers", "draagkracht", "eenzaamheid",
    "gezinnen", "gezondheid", "inwoners", "jongeren", "kinderen", "klachten", "kwaliteit", "leefbaarheid",
    "mantelzorgers", "mensen", "netwerk", "ouderen", "ouders", "overlast", "overbelasting", "schulden", "stemming",
    "stress", "taalvaardigheid", "veerkracht", "veiligheid", "vertrouwen", "weerbaarheid", "welbevinden", "welzijn",
    "zelfredzaamheid", "zelfvertrouwen", "anxiety", "carers", "children", "clients", "confidence", "debts",
    "families", "health", "loneliness", "mood", "neighbours", "older", "parents", "participants", "people",
    "residents", "resilience", "safety", "stress", "trust", "wellbeing", "young",
];

/// Behind such a word stands what belongs to something else: *de subsidie voor ouderen*.
#[rustfmt::skip]
const PREPOSITIONS: &[&str] = &[
    "aan", "bij", "dankzij", "door", "in", "met", "na", "naar", "namens", "onder", "op", "over", "per", "sinds",
    "tegen", "tijdens", "tot", "tussen", "uit", "van", "vanaf", "vanuit", "vanwege", "via", "volgens", "voor",
    "zonder", "about", "after", "among", "at", "by", "during", "for", "from", "of", "on", "since", "through", "to",
    "under", "with", "without",
];

/// What may stand between a preposition and its noun.
#[rustfmt::skip]
const ARTICLES: &[&str] = &[
    "a", "al", "alle", "an", "de", "deze", "die", "een", "elke", "het", "hun", "iedere", "mijn", "onze", "ons",
    "our", "the", "their", "these", "veel", "meer", "extra",
];

/// It is said of a whole country or of other places.
const ELSEWHERE: &[&str] = &[
    "landelijk",
    "landelijke",
    "elders",
    "nationally",
    "nationwide",
    "national",
    "elsewhere",
];

/// Where a country behind *in* makes it a figure of others.
const COUNTRIES: &[&str] = &["nederland", "netherlands"];

/// Where a clause ends.
#[rustfmt::skip]
const CLAUSE_ENDS: &[&str] = &[
    ", ", ".", "!", "?", ";", ":", "en", "maar", "omdat", "doordat", "terwijl", "waardoor", "zodat", "and", "but",
    "because", "while", "so",
];

/// No more words than these before a comma open a sentence.
const LONGEST_OPENING: usize = 3;

fn is_sentence_end(word: &&str) -> bool {
    matches!(*word, "." | "!" | "?" | ";")
}

/// Whether what changed is something that no life hangs on, or is a figure of others. `words` are those of the whole
/// text, `at` the place of the word of change.
pub(super) fn is_no_life(words: &[&str], at: usize, language: Language) -> bool {
    let is_end = |word: &&str| CLAUSE_ENDS.contains(word);
    let before = words.get(..at).unwrap_or(&[]);
    let start = before.iter().rposition(&is_end).map_or(0, |end| end + 1);
    let behind = words.get(at + 1..).unwrap_or(&[]);
    let end = behind.iter().position(is_end).unwrap_or(behind.len());
    let clause = words.get(start..at + 1 + end).unwrap_or(&[]);
    // *Nationally, loneliness increased*: a few words before a comma open the sentence.
    let opening = before.get(..start).and_then(|before| before.split_last());
    let opening = opening
        .filter(|(comma, _)| **comma == ",")
        .map_or(&[][..], |(_, words)| words);
    let sentence = opening.iter().rposition(is_sentence_end).map_or(0, |end| end + 1);
    let opening = opening
        .get(sentence..)
        .filter(|words| words.len() <= LONGEST_OPENING);
    if of_others(clause) || opening.is_some_and(of_others) {
        return true;
    }
    // The subject stands before the verb, and behind it where something else opens the sentence.
    let (opening, closing) = clause.split_at(at - start);
    let subject = subject(opening).or_else(|| match language {
        Language::Nl => subject(closing),
        Language::En => None,
    });
    subject == Some(Subject::Thing)
}

/// *Landelijk*, *in Nederland*.
fn of_others(clause: &[&str]) -> bool {
    let place = clause
        .windows(2)
        .any(|pair| matches!(pair, ["in", country] if COUNTRIES.contains(country)))
        || clause
            .windows(3)
            .any(|three| matches!(three, ["in", "heel" | "the", country] if COUNTRIES.contains(country)));
    place || clause.iter().any(|word| ELSEWHERE.contains(word))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Subject {
    Thing,
    Life,
}

/// The first noun that is known and belongs to no preposition.
fn subject(words: &[&str]) -> Option<Subject> {
    let governed = |at: usize| {
        let mut before = words.get(..at).unwrap_or(&[]).iter().rev();
        let nearest = before.find(|word| !ARTICLES.contains(word));
        nearest.is_some_and(|word| PREPOSITIONS.contains(word))
    };
    words.iter().enumerate().find_map(|(at, word)| {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let after = words.get(at + 2).copied().unwrap_or_default();
        let kind = match *word {
            "aantal" if COUNTED.contains(&next) => Subject::Thing,
            "number" if next == "of" && COUNTED.contains(&after) => Subject::Thing,
            "aantal" | "number" => Subject::Life,
            word if PAIRS.contains(&(word, next)) || THINGS.contains(&word) => Subject::Thing,
            word if LIVES.contains(&word) => Subject::Life,
            _ => return None,
        };
        (!governed(at)).then_some(kind)
    })
}

/// *Dankzij de inzet van vrijwilligers konden we vaker open*: what the organisation could do is no change in people.
pub(super) fn is_own_doing(words: &[&str], at: usize) -> bool {
    let behind = words.get(at + 1..).unwrap_or(&[]);
    let end = behind.iter().position(is_sentence_end).unwrap_or(behind.len());
    let clause = behind.get(..end).unwrap_or(&[]);
    let could = |pair: &[&str]| {
        matches!(
            pair,
            ["konden" | "kunnen" | "kan" | "kon", "we" | "wij"]
                | ["we" | "wij", "konden" | "kunnen"]
                | ["we", "could" | "can"]
        )
    };
    clause.windows(2).any(could)
}
