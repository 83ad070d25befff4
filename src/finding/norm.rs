//! Why a finding matters: law, promise or good practice.

use std::borrow::Cow;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::{Language, Words};

/// What the library promises, by number, in Dutch and English.
const PROMISES: [(&str, &str); 13] = [
    (
        "een telling is geen effect, en geen zin zegt meer dan het bewijs draagt",
        "a count is no effect, and no sentence says more than the evidence bears",
    ),
    (
        "elk doel krijgt een antwoord, en niets verdwijnt stil",
        "every goal is answered, and nothing vanishes in silence",
    ),
    ("wat ontbreekt, is geen nul", "what is missing is no zero"),
    ("mensen worden één keer geteld", "people are counted once"),
    (
        "aantallen verraden geen kleine groep",
        "numbers give no small group away",
    ),
    (
        "alles wat niet klopt wordt in één keer gezegd, op zijn plaats",
        "everything that is wrong is said at once, at its place",
    ),
    (
        "wat geschreven is, is terug te lezen",
        "what is written can be read back",
    ),
    (
        "dezelfde invoer geeft dezelfde bytes",
        "the same input gives the same bytes",
    ),
    (
        "slechte invoer neemt niets goeds mee",
        "bad input takes nothing good along",
    ),
    (
        "een rapportage staat in voor haar zinnen",
        "a report answers for its sentences",
    ),
    ("niemand mist een weigering", "nobody misses a refusal"),
    ("kosten volgen het werk", "cost follows the work"),
    (
        "codes dragen hun jaar, en worden alleen binnen één indeling vergeleken",
        "codes carry their year, and are compared within one edition only",
    ),
];

/// The norm behind a finding, as data.
///
/// ```
/// use vernieuwend_verantwoorden::finding::Norm;
/// use vernieuwend_verantwoorden::Language;
///
/// const EXPLAIN: Norm = Norm::law("Awb", "4:80");
/// assert_eq!(EXPLAIN.say(Language::Nl), "Awb artikel 4:80");
/// assert_eq!(EXPLAIN.to_string(), "Awb article 4:80");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "grondslag")]
pub enum Norm {
    /// An article of a law.
    Law {
        /// Short name of the law, for example Awb or Wmo 2015.
        law: Cow<'static, str>,
        /// The article as the law writes it, for example 4:80 or 2.1.2, tweede lid.
        article: Cow<'static, str>,
    },
    /// A promise of this library, by its number in the guide.
    Promise {
        /// Number of the promise.
        number: u8,
    },
    /// Good practice that no law asks for.
    Practice {
        /// Where the practice is described.
        source: Cow<'static, str>,
    },
}

impl Norm {
    /// An article of a law: short name and article.
    pub const fn law(law: &'static str, article: &'static str) -> Self {
        Self::Law {
            law: Cow::Borrowed(law),
            article: Cow::Borrowed(article),
        }
    }

    /// A promise of this library, by its number in the guide.
    pub const fn promise(number: u8) -> Self {
        Self::Promise { number }
    }

    /// Good practice, and where it is described.
    pub const fn practice(source: &'static str) -> Self {
        Self::Practice {
            source: Cow::Borrowed(source),
        }
    }

    /// The norm in the language asked for.
    pub fn say(&self, language: Language) -> String {
        match (self, language) {
            (Self::Law { law, article }, Language::Nl) => format!("{law} artikel {article}"),
            (Self::Law { law, article }, Language::En) => format!("{law} article {article}"),
            (Self::Promise { number }, _) => promise(*number, language),
            (Self::Practice { source }, Language::Nl) => format!("goed gebruik: {source}"),
            (Self::Practice { source }, Language::En) => format!("good practice: {source}"),
        }
    }

    /// The norm in both languages.
    pub fn words(&self) -> Words {
        Words::new(self.say(Language::Nl), self.say(Language::En))
    }
}

impl fmt::Display for Norm {
    /// Writes the norm in English; [`Norm::say`] gives both languages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Language::En))
    }
}

/// `belofte 3 van de bibliotheek: wat ontbreekt, is geen nul`.
fn promise(number: u8, language: Language) -> String {
    let (called, words) = match language {
        Language::Nl => (
            format!("belofte {number} van de bibliotheek"),
            PROMISES.map(|(nl, _)| nl),
        ),
        Language::En => (
            format!("promise {number} of the library"),
            PROMISES.map(|(_, en)| en),
        ),
    };
    let words = usize::from(number)
        .checked_sub(1)
        .and_then(|at| words.get(at).copied());
    // A newer edition of the library may have more.
    words.map_or_else(|| called.clone(), |words| format!("{called}: {words}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norm_is_read_back_as_it_was_written() {
        for (norm, text) in [
            (
                Norm::law("Awb", "4:80"),
                r#"{"law":{"law":"Awb","article":"4:80"}}"#,
            ),
            (Norm::promise(3), r#"{"promise":{"number":3}}"#),
            (Norm::practice("VNG"), r#"{"practice":{"source":"VNG"}}"#),
        ] {
            assert_eq!(serde_json::to_string(&norm).unwrap(), text);
            assert_eq!(serde_json::from_str::<Norm>(text).unwrap(), norm);
        }
    }

    #[test]
    fn a_norm_speaks_both_languages() {
        assert_eq!(
            Norm::promise(3).words(),
            Words::new(
                "belofte 3 van de bibliotheek: wat ontbreekt, is geen nul",
                "promise 3 of the library: what is missing is no zero"
            )
        );
        assert_eq!(
            Norm::promise(99).words(),
            Words::new("belofte 99 van de bibliotheek", "promise 99 of the library")
        );
    }

    #[test]
    fn the_guide_lists_every_promise() {
        let guide = include_str!("../guide/rules.md");
        for (at, (_, words)) in PROMISES.iter().enumerate() {
            let line = format!("\n{}. {}{}", at + 1, words[..1].to_uppercase(), &words[1..]);
            assert!(guide.contains(&line), "{line}");
        }
        assert_eq!(
            Norm::practice("BBV 8").words(),
            Words::new("goed gebruik: BBV 8", "good practice: BBV 8")
        );
    }
}
