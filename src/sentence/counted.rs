//! What is said when only reach is known, or nothing.

use super::number::{counted, either, listed};
use crate::evidence::Standing;
use crate::language::Language;
use crate::plan::WorkUnit;
use crate::report::Reach;

/// Who was reached, where something is known besides that shows no change.
pub(super) fn reached_as_well(reach: &Reach, language: Language) -> String {
    let parts = parts(reach, language);
    match language {
        Language::Nl => format!("Wie er bereikt is: {parts}. Dat zegt niets over verandering."),
        Language::En => format!("Who was reached: {parts}. That says nothing about change."),
    }
}

pub(super) fn reached(reach: &Reach, standing: Standing, language: Language) -> String {
    if standing == Standing::Unanswered {
        return either(
            language,
            "Hierover is niets bekend: er is niets gemeten, verteld of geteld.",
            "Nothing is known about this: nothing was measured, told or counted.",
        )
        .to_owned();
    }
    let parts = parts(reach, language);
    match language {
        Language::Nl => {
            format!("Alleen bekend is wie er bereikt is: {parts}. Dat zegt niets over verandering.")
        }
        Language::En => format!("Only who was reached is known: {parts}. That says nothing about change."),
    }
}

fn parts(reach: &Reach, language: Language) -> String {
    let mut parts = vec![people(reach, language)];
    if let Some(contacts) = reach.contacts.known() {
        parts.push(match language {
            Language::Nl => counted(contacts.0, "contact", "contacten", language),
            Language::En => counted(contacts.0, "contact", "contacts", language),
        });
    }
    if let Some(heads) = reach.anonymous_attendances.known().filter(|heads| heads.0 > 0) {
        let [dutch, english] = anonymous(reach.counted_in);
        let (one, more) = match language {
            Language::Nl => dutch,
            Language::En => english,
        };
        parts.push(counted(heads.0, one, more, language));
    }
    listed(&parts, language)
}

/// What heads are called that were counted without knowing whose, in Dutch and in English; work without meetings has no
/// visits.
fn anonymous(counted_in: Option<WorkUnit>) -> [(&'static str, &'static str); 2] {
    match counted_in {
        None | Some(WorkUnit::Meetings) => [
            ("anoniem bezoek", "anonieme bezoeken"),
            ("anonymous attendance", "anonymous attendances"),
        ],
        Some(WorkUnit::Services) => [
            ("anoniem verleende dienst", "anoniem verleende diensten"),
            ("service given without a name", "services given without a name"),
        ],
        Some(_) => [
            ("anoniem contact", "anonieme contacten"),
            ("anonymous contact", "anonymous contacts"),
        ],
    }
}

fn people(reach: &Reach, language: Language) -> String {
    let Some(people) = reach.people.known() else {
        let word = reach.people.say(language);
        return match language {
            Language::Nl => format!("het aantal mensen is {word}"),
            Language::En => format!("the number of people is {word}"),
        };
    };
    let people = match language {
        Language::Nl => counted(people.0, "mens", "mensen", language),
        Language::En => counted(people.0, "person", "people", language),
    };
    match (reach.at_least, language) {
        (true, Language::Nl) => format!("minstens {people}"),
        (true, Language::En) => format!("at least {people}"),
        (false, _) => people,
    }
}
