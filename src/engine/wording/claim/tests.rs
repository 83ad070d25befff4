//! The claims as whole sentences.

use super::*;

fn found(text: &str, language: Language, design: Design) -> Vec<String> {
    claims(text, language, design, &["Eettafel", "Samen Sterk"])
        .into_iter()
        .map(|claim| claim.found)
        .collect()
}

fn assert_found(text: &str, language: Language, design: Design, expected: &[&str]) {
    assert_eq!(found(text, language, design), expected, "{text}");
}

const RUNGS: [Design; 6] = [
    Design::Described,
    Design::AfterOnly,
    Design::BeforeAfter,
    Design::BeforeAfterNorm,
    Design::ComparisonGroup,
    Design::Randomised,
];

#[test]
fn no_phrase_is_passed_over_unread() {
    for phrase in phrases::PHRASES {
        for first in phrase.first {
            assert!(
                first.bytes().all(|byte| byte.is_ascii_lowercase()) && first.len() < 32,
                "{first}"
            );
            let thens = if phrase.then.is_empty() {
                &[""][..]
            } else {
                phrase.then
            };
            for then in thens {
                for text in [
                    format!("{first} {then}"),
                    format!("‘{}’ en {then}", first.to_uppercase()),
                    format!("Ze-{first}. {}!", then.to_uppercase()),
                ] {
                    assert!(phrases::may_claim(&text), "{text}");
                }
            }
        }
    }
    for text in ["DOOR", "by", "Minder eenzaam door de eettafel"] {
        assert!(phrases::may_claim(text), "{text}");
    }
    for text in [
        "",
        "Buren groeten elkaar.",
        "doorgaan",
        "één mei",
        "In de wijk, voor elkaar en tot laat",
        "Er is voor koffie gekozen",
        &"x".repeat(500),
    ] {
        assert!(!phrases::may_claim(text), "{text}");
    }
}

#[test]
fn each_word_is_forbidden_up_to_its_rung_and_free_from_there() {
    use Language::{En, Nl};
    // The text, its language, the words found, and on how many of the six rungs.
    let table: &[(&str, Language, &str, usize)] = &[
        ("Er is een effect gezien", Nl, "effect", 5),
        ("De aanpak is bewezen", Nl, "bewezen", 5),
        ("The effects were large", En, "effects", 5),
        ("It has been proven", En, "proven", 5),
        ("Dankzij de inloop ging het beter", Nl, "Dankzij", 4),
        ("De training leidde tot rust", Nl, "leidde tot", 4),
        ("Dit heeft tot meer rust geleid", Nl, "tot meer rust geleid", 4),
        ("Dat leidde ertoe dat zij sliep", Nl, "leidde ertoe", 4),
        ("De groep zorgde ervoor dat zij sliep", Nl, "zorgde ervoor", 4),
        ("Het resulteerde erin dat zij sliep", Nl, "resulteerde erin", 4),
        ("Dank zij de inloop ging het beter", Nl, "Dank zij", 4),
        ("De groep zorgde ook voor contact", Nl, "zorgde ook voor", 4),
        ("Het resulteerde in werk", Nl, "resulteerde in", 4),
        ("De aanpak werkt aantoonbaar", Nl, "werkt aantoonbaar", 4),
        ("De impact van het project", Nl, "impact van", 4),
        ("Minder eenzaam door de eettafel", Nl, "door de eettafel", 4),
        ("Minder eenzaam door Samen Sterk", Nl, "door Samen Sterk", 4),
        ("Less lonely due to the meals", En, "due to", 4),
        ("Thanks to the meals", En, "Thanks to", 4),
        ("In May, thanks to the meals, all went well", En, "thanks to", 4),
        ("Less lonely as a result of the meals", En, "result of", 4),
        ("Minder eenzaam als gevolg van de soep", Nl, "gevolg van", 4),
        ("Rust, veroorzaakt door de groep", Nl, "veroorzaakt door", 4),
        ("The course led to work", En, "led to", 4),
        ("Relief caused by the talks", En, "caused by", 4),
        (
            "Er is verandering bij hen gemeten",
            Nl,
            "verandering bij hen gemeten",
            2,
        ),
        ("De conditie verbeterde", Nl, "verbeterde", 2),
        ("De conditie verbetert", Nl, "verbetert", 2),
        ("De schulden zijn gedaald", Nl, "gedaald", 2),
        ("Het vertrouwen nam sterk toe", Nl, "nam sterk toe", 2),
        ("De eenzaamheid is afgenomen", Nl, "afgenomen", 2),
        ("De overlast nam daarna af", Nl, "nam daarna af", 2),
        ("Het welzijn is gestegen", Nl, "gestegen", 2),
        (
            "De koffieochtend heeft de eenzaamheid verminderd",
            Nl,
            "verminderd",
            2,
        ),
        ("The coffee morning reduced loneliness", En, "reduced", 2),
        ("In May participation increased", En, "increased", 2),
        ("De overlast is niet toegenomen", Nl, "toegenomen", 2),
        ("Their health improved", En, "improved", 2),
        ("Een significante stijging", Nl, "significante", 6),
        ("Dit garandeert succes", Nl, "garandeert", 6),
        ("A significantly better score", En, "significantly", 6),
        (
            "Voor 40% toe te schrijven aan de inloop",
            Nl,
            "toe te schrijven",
            6,
        ),
        ("40% is attributable to the meals", En, "attributable", 6),
    ];
    for (text, language, words, rungs) in table {
        for (place, rung) in RUNGS.into_iter().enumerate() {
            let expected: &[&str] = if place < *rungs { &[words] } else { &[] };
            assert_found(text, *language, rung, expected);
        }
    }
}

#[test]
fn wishes_denials_and_fixed_phrases_are_no_claims() {
    for (text, language) in [
        ("Het beoogde effect staat in het plan", Language::Nl),
        ("The intended effects are in the plan", Language::En),
        ("Er is effectief vergaderd", Language::Nl),
        ("De effectrapportage volgt", Language::Nl),
        ("De bereikbaarheid kan worden verbeterd", Language::Nl),
        ("We willen dat dit verbeterd wordt", Language::Nl),
        ("The access should be improved", Language::En),
        ("Er is geen effect gezien", Language::Nl),
        ("It is not proven", Language::En),
        ("Zij zorgt voor haar moeder", Language::Nl),
        ("Zij heeft jarenlang voor haar man gezorgd", Language::Nl),
        ("Er zijn 40 vragenlijsten afgenomen", Language::Nl),
        ("Wij namen bij iedereen een interview af", Language::Nl),
        ("We present the results in June", Language::En),
        ("A ticket at a reduced price", Language::En),
        ("Er is een groep om te zorgen voor rust", Language::Nl),
        ("It is meant to lead to work", Language::En),
        ("Door de sluiting kwamen er minder mensen", Language::Nl),
        ("Dit is deels toe te schrijven aan het weer", Language::Nl),
        ("De deelnemers geven aan dat zij rust ervaren", Language::Nl),
        ("", Language::Nl),
    ] {
        assert_found(text, language, Design::Described, &[]);
    }
}

#[test]
fn allowed_words_are_never_found_as_claims() {
    for language in [Language::Nl, Language::En] {
        for rung in RUNGS {
            for words in allowed(rung, language) {
                assert_found(words, language, rung, &[]);
            }
        }
    }
}

#[test]
fn a_higher_rung_never_forbids_more() {
    for language in [Language::Nl, Language::En] {
        for pair in RUNGS.windows(2) {
            let lower = forbidden(pair[0], language);
            assert!(
                forbidden(pair[1], language)
                    .iter()
                    .all(|word| lower.contains(word))
            );
        }
    }
}

#[test]
fn a_claim_says_why_and_what_may_be_said() {
    let claim = claims("dankzij ons", Language::Nl, Design::BeforeAfter, &[]).remove(0);
    assert_eq!(claim.range, 0..7);
    assert_eq!(
        claim.because.nl,
        "wijst een oorzaak aan, en dat vraagt een vergelijkingsgroep"
    );
    assert_eq!(
        claim.suggestion.en,
        "say what the evidence bears, for example `change measured among participants`, `higher than at the start`, \
         `lower than at the start`"
    );
}

#[test]
fn what_no_life_hangs_on_may_rise_and_fall() {
    for text in [
        "De subsidie steeg met 3 procent.",
        "De subsidie voor ouderen steeg.",
        "De wachtlijst daalde in het najaar.",
        "Vorig jaar is de huur gestegen.",
        "Landelijk daalt de eenzaamheid onder jongeren.",
        "In heel Nederland nam de eenzaamheid toe.",
        "Het aantal deelnemers nam toe tot 40.",
        "Door het vertrek van twee krachten zijn de kosten gedaald.",
        "Dankzij vrijwilligers konden we vaker open.",
        "Dankzij de inzet van veel vrijwilligers uit de buurt konden we vaker open.",
        "Dankzij extra subsidie kunnen wij in januari beginnen.",
    ] {
        assert_found(text, Language::Nl, Design::Described, &[]);
    }
    for text in [
        "The grant was reduced in March.",
        "Demand for places increased.",
        "The number of participants increased to 40.",
        "The waiting list was reduced.",
        "Nationally, loneliness increased.",
        "Thanks to our volunteers we could open on Sundays.",
    ] {
        assert_found(text, Language::En, Design::Described, &[]);
    }
}

#[test]
fn a_change_in_people_is_claimed_whatever_stands_beside_it() {
    for (text, expected) in [
        ("De eenzaamheid daalde.", "daalde"),
        ("Door de subsidie nam de eenzaamheid af.", "nam de eenzaamheid af"),
        ("De subsidie bleef gelijk, en de eenzaamheid daalde.", "daalde"),
        ("De subsidie steeg en de stress is afgenomen.", "afgenomen"),
        ("Het aantal eenzame ouderen daalde.", "daalde"),
        ("Deelnemers van de wachtlijst zijn verbeterd.", "verbeterd"),
        ("Wat er was, is verbeterd.", "verbeterd"),
        ("Dankzij de eettafel zijn ouderen minder eenzaam.", "Dankzij"),
        ("Dankzij ons slapen ouderen weer.", "Dankzij"),
    ] {
        assert_found(text, Language::Nl, Design::Described, &[expected]);
    }
    for (text, expected) in [
        ("Loneliness among applicants decreased.", "decreased"),
        ("With the grant, loneliness was reduced.", "reduced"),
        ("The number of lonely people decreased.", "decreased"),
        ("Thanks to the grant people feel better.", "Thanks to"),
    ] {
        assert_found(text, Language::En, Design::Described, &[expected]);
    }
}
