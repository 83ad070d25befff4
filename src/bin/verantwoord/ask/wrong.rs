//! What is wrong with the arguments, in both languages; what is meant is guessed aloud.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use vernieuwend_verantwoorden::Words;

use crate::stop::Stop;

/// The error of the parser, in words of our own: those that it brings are English only.
pub(super) fn stop(error: &clap::Error) -> Stop {
    let given = Given { error };
    let message = match error.kind() {
        ErrorKind::UnknownArgument => given.unknown_argument(),
        ErrorKind::InvalidSubcommand => {
            let name = given.first(ContextKind::InvalidSubcommand);
            Words::new(
                format!("onbekende opdracht `{name}`"),
                format!("unknown command `{name}`"),
            )
        }
        ErrorKind::InvalidValue => given.invalid_value(),
        ErrorKind::ArgumentConflict => {
            let (name, earlier) = (given.argument(), given.earlier());
            if earlier.is_empty() || earlier == name {
                Words::new(
                    format!("`{name}` is twee keer gegeven"),
                    format!("`{name}` is given twice"),
                )
            } else {
                Words::new(
                    format!("`{name}` en `{earlier}` gaan niet samen"),
                    format!("`{name}` and `{earlier}` do not go together"),
                )
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let names = given.list(ContextKind::InvalidArg);
            Words::new(format!("er ontbreekt {names}"), format!("missing is {names}"))
        }
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            let name = given.argument();
            Words::new(
                format!("`{name}` krijgt te veel waarden"),
                format!("`{name}` gets too many values"),
            )
        }
        ErrorKind::MissingSubcommand => Words::new("er ontbreekt een opdracht", "a command is missing"),
        ErrorKind::InvalidUtf8 => Words::new(
            "een argument is geen tekst in UTF-8",
            "an argument is not text in UTF-8",
        ),
        _ => {
            let text = error.to_string();
            let text = text
                .lines()
                .next()
                .unwrap_or_default()
                .trim_start_matches("error: ");
            Words::new(text, text)
        }
    };
    Stop::unread(message, given.help())
}

/// The name of an argument, without the place of its value.
fn bare(argument: &str) -> String {
    argument.split([' ', '=']).next().unwrap_or_default().to_owned()
}

/// What the parser knows of the error.
struct Given<'a> {
    error: &'a clap::Error,
}

impl Given<'_> {
    fn texts(&self, kind: ContextKind) -> Vec<String> {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => vec![text.clone()],
            Some(ContextValue::Strings(texts)) => texts.clone(),
            _ => Vec::new(),
        }
    }

    fn first(&self, kind: ContextKind) -> String {
        self.texts(kind).into_iter().next().unwrap_or_default()
    }

    /// The name of the argument, without the place of its value.
    fn argument(&self) -> String {
        bare(&self.first(ContextKind::InvalidArg))
    }

    /// The argument with which it is in conflict.
    fn earlier(&self) -> String {
        bare(&self.first(ContextKind::PriorArg))
    }

    fn list(&self, kind: ContextKind) -> String {
        let quoted: Vec<String> = self.texts(kind).iter().map(|text| format!("`{text}`")).collect();
        quoted.join(", ")
    }

    fn unknown_argument(&self) -> Words {
        let name = self.first(ContextKind::InvalidArg);
        if name.starts_with('-') {
            Words::new(
                format!("onbekend argument `{name}`"),
                format!("unknown argument `{name}`"),
            )
        } else {
            Words::new(
                format!("`{name}` is te veel"),
                format!("`{name}` is one too many"),
            )
        }
    }

    fn invalid_value(&self) -> Words {
        let (name, value) = (self.argument(), self.first(ContextKind::InvalidValue));
        if value.is_empty() {
            return Words::new(
                format!("achter `{name}` hoort een waarde"),
                format!("`{name}` needs a value behind it"),
            );
        }
        Words::new(
            format!("`{name}` kan geen `{value}` zijn"),
            format!("`{name}` cannot be `{value}`"),
        )
    }

    fn help(&self) -> Words {
        let meant = [
            ContextKind::SuggestedArg,
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedValue,
        ]
        .into_iter()
        .find_map(|kind| self.texts(kind).into_iter().last());
        if let Some(meant) = meant {
            return Words::new(
                format!("bedoelt u `{meant}`?"),
                format!("did you mean `{meant}`?"),
            );
        }
        let valid = self.list(ContextKind::ValidValue);
        if !valid.is_empty() {
            return Words::new(format!("kies uit {valid}"), format!("choose one of {valid}"));
        }
        Words::new(
            "`verantwoord --help` noemt de opdrachten, `verantwoord OPDRACHT --help` hun argumenten",
            "`verantwoord --help` names the commands, `verantwoord COMMAND --help` their arguments",
        )
    }
}
