//! What somebody states that was realised, in the name of whoever states it.

use super::number::{counted, listed, whole};
use crate::language::{Language, Words};
use crate::report::StatedAccount;
use crate::value::Figure;

/// What is stated, by whom, and that it was not counted.
pub fn stated(stated: &StatedAccount) -> Words {
    Words::new(say(stated, Language::Nl), say(stated, Language::En))
}

/// A kind of number: one of it and more, in Dutch and in English.
type Names = [(&'static str, &'static str); 2];

const PEOPLE: Names = [("mens", "mensen"), ("person", "people")];
const CONTACTS: Names = [("contact", "contacten"), ("contact", "contacts")];
const SERVICES: Names = [("dienst", "diensten"), ("service", "services")];

fn say(stated: &StatedAccount, language: Language) -> String {
    let numbers = [
        (stated.people.map(|it| it.map(|it| it.0)), PEOPLE),
        (stated.contacts.map(|it| it.map(|it| it.0)), CONTACTS),
        (stated.services.map(|it| it.map(|it| it.0)), SERVICES),
    ];
    let mut parts = Vec::new();
    let mut hidden = Vec::new();
    for (number, [dutch, english]) in numbers {
        let (one, more) = match language {
            Language::Nl => dutch,
            Language::En => english,
        };
        match number {
            Some(Figure::Known(1)) => parts.push(format!("1 {one}")),
            Some(Figure::Known(number)) => parts.push(format!("{} {more}", whole(number, language))),
            Some(_) => hidden.push(more.to_owned()),
            None => {}
        }
    }
    parts.extend(
        stated
            .minutes
            .and_then(|it| it.known().map(|it| time(it.0, language))),
    );
    let source = stated.source.as_str();
    let mut sentences = Vec::new();
    if !parts.is_empty() {
        let parts = listed(&parts, language);
        sentences.push(match language {
            Language::Nl => format!(
                "Volgens opgave van [{source}]: {parts}. Dat is niet geteld in de registratie en telt nergens bij mee."
            ),
            Language::En => format!(
                "As stated by [{source}]: {parts}. That was not counted in the register and is added to nothing."
            ),
        });
    }
    if !hidden.is_empty() {
        let hidden = listed(&hidden, language);
        sentences.push(match language {
            Language::Nl => format!(
                "Hoeveel {hidden} [{source}] opgeeft, blijft weg: het zou iets over te weinig mensen kunnen zeggen."
            ),
            Language::En => format!(
                "How many {hidden} [{source}] states is left out: it could say something about too few people."
            ),
        });
    }
    if sentences.is_empty() {
        sentences.push(match language {
            Language::Nl => {
                format!("Volgens opgave van [{source}] is er gewerkt; in getallen is niets opgegeven.")
            }
            Language::En => format!("As stated by [{source}] work was done; nothing is stated in numbers."),
        });
    }
    sentences.join(" ")
}

/// Hours read better than minutes; less than one hour stays in minutes.
fn time(minutes: u64, language: Language) -> String {
    const HOUR: u64 = 60;
    if minutes < HOUR {
        let (one, more) = match language {
            Language::Nl => ("minuut", "minuten"),
            Language::En => ("minute", "minutes"),
        };
        return counted(minutes, one, more, language);
    }
    let hours = minutes.saturating_add(HOUR / 2) / HOUR;
    let hour = match (hours, language) {
        (_, Language::Nl) => "uur",
        (1, Language::En) => "hour",
        (_, Language::En) => "hours",
    };
    format!("{} {hour}", whole(hours, language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Citation, Contacts, Minutes, People, Services};

    fn account() -> StatedAccount {
        StatedAccount::new(Citation::new("Stichting Thuiswacht, jaarverslag 2025, p. 4").unwrap())
    }

    #[test]
    fn what_is_stated_stands_in_the_name_of_whoever_states_it() {
        let mut it = account();
        it.people = Some(Figure::Known(People(118)));
        it.contacts = Some(Figure::Known(Contacts(1_420)));
        it.services = Some(Figure::Known(Services(1)));
        it.minutes = Some(Figure::Known(Minutes(75_000)));
        let said = stated(&it);
        assert_eq!(
            said.nl,
            "Volgens opgave van [Stichting Thuiswacht, jaarverslag 2025, p. 4]: 118 mensen, 1.420 contacten, 1 dienst en \
             1.250 uur. Dat is niet geteld in de registratie en telt nergens bij mee."
        );
        assert_eq!(
            said.en,
            "As stated by [Stichting Thuiswacht, jaarverslag 2025, p. 4]: 118 people, 1,420 contacts, 1 service and 1,250 \
             hours. That was not counted in the register and is added to nothing."
        );
    }

    #[test]
    fn what_is_left_out_is_said_with_the_reason() {
        let mut it = account();
        it.people = Some(Figure::Suppressed);
        it.minutes = Some(Figure::Known(Minutes(45)));
        let said = stated(&it);
        assert_eq!(
            said.nl,
            "Volgens opgave van [Stichting Thuiswacht, jaarverslag 2025, p. 4]: 45 minuten. Dat is niet geteld in de \
             registratie en telt nergens bij mee. Hoeveel mensen [Stichting Thuiswacht, jaarverslag 2025, p. 4] opgeeft, \
             blijft weg: het zou iets over te weinig mensen kunnen zeggen."
        );
        assert!(stated(&account()).nl.ends_with("in getallen is niets opgegeven."));
    }
}
