//! In which language the program speaks, and how it reaches the terminal.

use std::env;
use std::ffi::OsString;
use std::io::{self, Write as _};

use vernieuwend_verantwoorden::{Language, Words};

/// A text that is known beforehand, in both languages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text {
    pub(crate) nl: &'static str,
    pub(crate) en: &'static str,
}

impl Text {
    pub(crate) const fn new(nl: &'static str, en: &'static str) -> Self {
        Self { nl, en }
    }

    pub(crate) fn say(self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }
}

/// The language to speak, before the arguments are understood: errors in them must be told in it too.
///
/// What `--language` says comes first; then the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set. Without
/// any, or with `C` or `POSIX`, it is Dutch, the language of the field; with another language than Dutch, English.
pub(crate) fn choose(given: &[OsString]) -> Language {
    let surroundings = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(env::var_os)
        .map(|value| value.to_string_lossy().into_owned())
        .find(|value| !value.is_empty());
    asked(given).unwrap_or_else(|| of_locale(surroundings.as_deref().unwrap_or_default()))
}

/// The value of `--language`, wherever it stands before `--`; nothing when there is none or it is no language.
fn asked(given: &[OsString]) -> Option<Language> {
    let words: Vec<String> = given
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .take_while(|word| word != "--")
        .collect();
    let values = words.iter().enumerate().filter_map(|(at, word)| {
        let value = word
            .strip_prefix("--language=")
            .or_else(|| word.strip_prefix("--taal="));
        let next = ["--language", "--taal"].contains(&word.as_str());
        value.or_else(|| next.then(|| words.get(at + 1).map(String::as_str)).flatten())
    });
    values.filter_map(of_code).next_back()
}

fn of_code(code: &str) -> Option<Language> {
    match code {
        "nl" => Some(Language::Nl),
        "en" => Some(Language::En),
        _ => None,
    }
}

fn of_locale(locale: &str) -> Language {
    let language = locale.split(['_', '.', '@', '-']).next().unwrap_or_default();
    match language {
        "" | "C" | "POSIX" | "nl" => Language::Nl,
        _ => Language::En,
    }
}

/// Where a person reads along, standard error, and in which language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terminal {
    pub(crate) language: Language,
}

impl Terminal {
    pub(crate) fn new(language: Language) -> Self {
        Self { language }
    }

    /// Writes a line.
    pub(crate) fn line(self, words: &Words) {
        tell(&format!("{}\n", words.say(self.language)));
    }

    /// Says what is wrong, and what would be right.
    pub(crate) fn error(self, message: &Words, help: &Words) {
        let text = marked(Text::new("fout", "error"), message, help, self.language);
        tell(&text);
    }
}

/// Writes a text as it is where a person reads along. Whoever closed the terminal misses what is said there, and
/// nothing else.
pub(crate) fn tell(text: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// A message with its mark before it and its help below it.
pub(crate) fn marked(mark: Text, message: &Words, help: &Words, language: Language) -> String {
    let mut text = format!("{}: {}\n", mark.say(language), message.say(language));
    if !help.say(language).is_empty() {
        let name = Text::new("hulp", "help").say(language);
        text += &["   = ", name, ": ", help.say(language), "\n"].concat();
    }
    text
}

/// A count with points or commas between thousands: `6.000` in Dutch, `6,000` in English.
pub(crate) fn grouped(count: u64, language: Language) -> String {
    let digits = count.to_string();
    let sign = match language {
        Language::Nl => '.',
        Language::En => ',',
    };
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(sign);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_argument_decides_the_language_wherever_it_stands() {
        assert_eq!(
            asked(&given(&["verantwoord", "check", "--language", "en"])),
            Some(Language::En)
        );
        assert_eq!(
            asked(&given(&["verantwoord", "--taal=nl", "check"])),
            Some(Language::Nl)
        );
        assert_eq!(
            asked(&given(&["verantwoord", "check", "--", "--language=en"])),
            None
        );
        assert_eq!(asked(&given(&["verantwoord", "--language", "fr"])), None);
        assert_eq!(asked(&given(&["verantwoord", "--language"])), None);
    }

    #[test]
    fn without_an_argument_the_surroundings_decide_and_dutch_is_the_language_of_the_field() {
        for dutch in ["", "C", "C.UTF-8", "POSIX", "nl_NL.UTF-8", "nl_BE", "nl"] {
            assert_eq!(of_locale(dutch), Language::Nl, "{dutch}");
        }
        for other in ["en_GB.UTF-8", "en", "de_DE@euro", "fr-FR"] {
            assert_eq!(of_locale(other), Language::En, "{other}");
        }
    }

    #[test]
    fn thousands_are_grouped_as_the_language_does() {
        assert_eq!(grouped(0, Language::Nl), "0");
        assert_eq!(grouped(999, Language::Nl), "999");
        assert_eq!(grouped(6_000, Language::Nl), "6.000");
        assert_eq!(grouped(1_234_567, Language::En), "1,234,567");
    }
}
