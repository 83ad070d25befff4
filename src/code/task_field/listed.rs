//! Which task fields are in which list: 2025 and 2026 completely, up to 2024 the social domain.
//!
//! The names of 2025 are those of chapter 3 of the Iv3 information rules, taken from secondary sources; the
//! names of `6.73` and `6.74` up to 2024 are background knowledge.

/// The Dutch name in the list of 2025 and 2026, which is complete.
pub(super) fn name_2025(code: &str) -> Option<&'static str> {
    LIST_2025
        .iter()
        .find(|(listed, _)| *listed == code)
        .map(|(_, name)| *name)
}

/// Whether the code is in the list of the social domain up to 2024.
pub(super) fn is_listed_2024(code: &str) -> bool {
    SOCIAL_DOMAIN_2024.iter().any(|(listed, _)| *listed == code)
}

/// The Dutch name in the list up to 2024, where it is established.
pub(super) fn name_2024(code: &str) -> Option<&'static str> {
    SOCIAL_DOMAIN_2024
        .iter()
        .find(|(listed, _)| *listed == code)
        .and_then(|(_, name)| *name)
}

const LIST_2025: [(&str, &str); 69] = [
    ("0.1", "Bestuur"),
    ("0.2", "Burgerzaken"),
    ("0.3", "Beheer overige gebouwen en gronden"),
    ("0.4", "Overhead"),
    ("0.5", "Treasury"),
    ("0.61", "OZB woningen"),
    ("0.62", "OZB niet-woningen"),
    ("0.63", "Parkeerbelasting"),
    ("0.64", "Belastingen overig"),
    ("0.7", "Algemene uitkering en overige uitkeringen gemeentefonds"),
    ("0.8", "Overige baten en lasten"),
    ("0.9", "Vennootschapsbelasting (Vpb)"),
    ("0.10", "Mutaties reserves"),
    ("0.11", "Resultaat van de rekening van baten en lasten"),
    ("1.1", "Crisisbeheersing en brandweer"),
    ("1.2", "Openbare orde en veiligheid"),
    ("2.1", "Verkeer en vervoer"),
    ("2.2", "Parkeren"),
    ("2.3", "Recreatieve havens"),
    ("2.4", "Economische havens en waterwegen"),
    ("2.5", "Openbaar vervoer"),
    ("3.1", "Economische ontwikkeling"),
    ("3.2", "Fysieke bedrijfsinfrastructuur"),
    ("3.3", "Bedrijvenloket en bedrijfsregelingen"),
    ("3.4", "Economische promotie"),
    ("4.1", "Openbaar basisonderwijs"),
    ("4.2", "Onderwijshuisvesting"),
    ("4.3", "Onderwijsbeleid en leerlingzaken"),
    ("5.1", "Sportbeleid en activering"),
    ("5.2", "Sportaccommodaties"),
    (
        "5.3",
        "Cultuurpresentatie, cultuurproductie en cultuurparticipatie",
    ),
    ("5.4", "Musea"),
    ("5.5", "Cultureel erfgoed"),
    ("5.6", "Media"),
    ("5.7", "Openbaar groen en (openlucht) recreatie"),
    ("6.1", "Samenkracht en burgerparticipatie"),
    ("6.21", "Toegang en eerstelijnsvoorzieningen Wmo"),
    ("6.22", "Toegang en eerstelijnsvoorzieningen Jeugd"),
    ("6.23", "Toegang en eerstelijnsvoorzieningen Integraal"),
    ("6.3", "Inkomensregelingen"),
    ("6.4", "WSW en beschut werk"),
    ("6.5", "Arbeidsparticipatie"),
    ("6.60", "Hulpmiddelen en diensten (Wmo)"),
    ("6.711", "Huishoudelijke hulp (Wmo)"),
    ("6.712", "Begeleiding (Wmo)"),
    ("6.713", "Dagbesteding (Wmo)"),
    ("6.714", "Overige maatwerkarrangementen (Wmo)"),
    ("6.751", "Jeugdhulp ambulant lokaal"),
    ("6.752", "Jeugdhulp ambulant regionaal"),
    ("6.753", "Jeugdhulp ambulant landelijk"),
    ("6.761", "Jeugdhulp met verblijf lokaal"),
    ("6.762", "Jeugdhulp met verblijf regionaal"),
    ("6.763", "Jeugdhulp met verblijf landelijk"),
    ("6.791", "PGB Wmo"),
    ("6.792", "PGB Jeugd"),
    ("6.811", "Beschermd wonen (Wmo)"),
    ("6.812", "Maatschappelijke- en vrouwenopvang (Wmo)"),
    ("6.821", "Jeugdbescherming"),
    ("6.822", "Jeugdreclassering"),
    ("6.91", "Coördinatie en beleid Wmo"),
    ("6.92", "Coördinatie en beleid Jeugd"),
    ("7.1", "Volksgezondheid"),
    ("7.2", "Riolering"),
    ("7.3", "Afval"),
    ("7.4", "Milieubeheer"),
    ("7.5", "Begraafplaatsen en crematoria"),
    ("8.1", "Ruimte en leefomgeving"),
    ("8.2", "Grondexploitatie (niet-bedrijventerreinen)"),
    ("8.3", "Wonen en bouwen"),
];

/// Bare parents such as `6.71` occur in print too, but from which year to which is not established.
const SOCIAL_DOMAIN_2024: [(&str, Option<&str>); 24] = [
    ("6.1", Some("Samenkracht en burgerparticipatie")),
    ("6.2", None),
    ("6.3", Some("Inkomensregelingen")),
    ("6.4", Some("WSW en beschut werk")),
    ("6.5", Some("Arbeidsparticipatie")),
    ("6.6", None),
    ("6.71a", Some("Huishoudelijke hulp")),
    ("6.71b", Some("Begeleiding")),
    ("6.71c", Some("Dagbesteding")),
    ("6.71d", Some("Overige")),
    ("6.72a", None),
    ("6.72b", None),
    ("6.72c", None),
    ("6.72d", None),
    ("6.73a", Some("Pleegzorg")),
    ("6.73b", Some("Gezinsgericht")),
    ("6.73c", Some("Overig verblijf")),
    ("6.74a", Some("Crisis")),
    ("6.74b", Some("Landelijk")),
    ("6.74c", Some("Gesloten")),
    ("6.81a", Some("Beschermd wonen")),
    ("6.81b", Some("Opvang")),
    ("6.82a", Some("Jeugdbescherming")),
    ("6.82b", Some("Jeugdreclassering")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::TaskFieldCode;

    #[test]
    fn every_listed_code_is_well_formed_and_listed_once() {
        let mut codes: Vec<&str> = LIST_2025.iter().map(|(code, _)| *code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), LIST_2025.len());
        let all = codes
            .into_iter()
            .chain(SOCIAL_DOMAIN_2024.iter().map(|(code, _)| *code));
        for code in all {
            TaskFieldCode::new(code).unwrap();
        }
    }

    #[test]
    fn the_list_of_2025_has_so_many_fields_per_main_field() {
        let counts: Vec<usize> = (0..=8)
            .map(|main| {
                LIST_2025
                    .iter()
                    .filter(|(code, _)| code.starts_with(&format!("{main}.")))
                    .count()
            })
            .collect();
        assert_eq!(counts, [14, 2, 5, 4, 3, 7, 26, 5, 3]);
    }
}
