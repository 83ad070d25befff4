//! What is said when only reach is known, or nothing.

use super::number::either;
use crate::evidence::Standing;
use crate::language::Language;
use crate::report::Reach;

pub(super) fn reached(reach: &Reach, standing: Standing, language: Language) -> String {
    if standing == Standing::Unanswered {
        return either(
            language,
            "Hierover is niets bekend: er is niets gemeten, verteld of geteld.",
            "Nothing is known about this: nothing was measured, told or counted.",
        )
        .to_owned();
    }
    let at_least = reach.at_least && reach.people.known().is_some();
    let people = reach.people.say(language);
    let contacts = reach.contacts.say(language);
    let anonymous = reach.anonymous_attendances.known().filter(|heads| heads.0 > 0);
    let besides = match (anonymous, language) {
        (Some(heads), Language::Nl) => format!(", daarnaast {heads} anonieme bezoeken"),
        (Some(heads), Language::En) => format!(", besides {heads} anonymous attendances"),
        (None, _) => String::new(),
    };
    let prefix = match (at_least, language) {
        (true, Language::Nl) => "minstens ",
        (true, Language::En) => "at least ",
        (false, _) => "",
    };
    match language {
        Language::Nl => format!(
            "Alleen bekend is wie er bereikt is (mensen: {prefix}{people}; contacten: {contacts}{besides}). Dat zegt niets over \
             verandering."
        ),
        Language::En => format!(
            "Only who was reached is known (people: {prefix}{people}; contacts: {contacts}{besides}). That says nothing about \
             change."
        ),
    }
}
