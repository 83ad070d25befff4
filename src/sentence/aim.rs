//! What is aimed at of a figure, in words.

use super::number::either;
use crate::language::Language;
use crate::value::Aim;

/// What is aimed at, with its figures written by `say`: `hoogstens 16%`, `tussen 55% en 65%`, `lager dan bij het begin`.
pub fn aimed<T: Copy>(aim: Aim<T>, language: Language, say: impl Fn(T) -> String) -> String {
    match aim {
        Aim::Exactly(figure) => say(figure),
        Aim::Within(limits) => {
            let (least, most) = (limits.at_least().map(&say), limits.at_most().map(&say));
            match (least, most, language) {
                (Some(least), Some(most), Language::Nl) => format!("tussen {least} en {most}"),
                (Some(least), Some(most), Language::En) => format!("between {least} and {most}"),
                (Some(least), None, _) => format!("{} {least}", either(language, "minstens", "at least")),
                (None, Some(most), _) => format!("{} {most}", either(language, "hoogstens", "at most")),
                (None, None, _) => String::new(),
            }
        }
        Aim::LowerThanBaseline => {
            either(language, "lager dan bij het begin", "lower than at the start").to_owned()
        }
        Aim::HigherThanBaseline => {
            either(language, "hoger dan bij het begin", "higher than at the start").to_owned()
        }
        Aim::Keep => either(language, "gelijk aan het begin", "the same as at the start").to_owned(),
        Aim::KeepWithin(margin) => match language {
            Language::Nl => format!("gelijk aan het begin, met hoogstens {} verschil", say(margin)),
            Language::En => format!(
                "the same as at the start, with at most {} difference",
                say(margin)
            ),
        },
    }
}

/// What is aimed at of something that has a baseline, as the end of `een waarde …`: nothing where no baseline is named.
pub(super) fn beside_baseline<T: Copy>(
    aim: Aim<T>,
    (nl, en): (&str, &str),
    language: Language,
    say: impl Fn(T) -> String,
) -> Option<String> {
    Some(match (aim, language) {
        (Aim::LowerThanBaseline, Language::Nl) => format!("een lagere {nl} dan bij het begin"),
        (Aim::LowerThanBaseline, Language::En) => format!("a lower {en} than at the start"),
        (Aim::HigherThanBaseline, Language::Nl) => format!("een hogere {nl} dan bij het begin"),
        (Aim::HigherThanBaseline, Language::En) => format!("a higher {en} than at the start"),
        (Aim::Keep, Language::Nl) => format!("dezelfde {nl} als bij het begin"),
        (Aim::Keep, Language::En) => format!("the same {en} as at the start"),
        (Aim::KeepWithin(margin), Language::Nl) => {
            format!(
                "dezelfde {nl} als bij het begin, met hoogstens {} verschil",
                say(margin)
            )
        }
        (Aim::KeepWithin(margin), Language::En) => {
            format!(
                "the same {en} as at the start, with at most {} difference",
                say(margin)
            )
        }
        (Aim::Exactly(_) | Aim::Within(_), _) => return None,
    })
}
