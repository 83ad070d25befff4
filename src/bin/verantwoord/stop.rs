//! Why a run stopped.

use std::path::Path;

use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::value::InvalidValue;
use vernieuwend_verantwoorden::{Language, Words};

use crate::speech::{self, Terminal, Text};
use crate::status::Status;

/// Why a run stopped, and how that is told.
#[derive(Debug)]
pub(crate) struct Stop {
    status: Status,
    told: Told,
}

#[derive(Debug)]
enum Told {
    /// One thing that is wrong, and what would be right.
    Message(Words, Words),
    /// Everything that is wrong with a document, as text with its places.
    Findings(String),
}

impl Stop {
    /// The arguments are wrong, or a file cannot be read.
    pub(crate) fn unread(message: Words, help: Words) -> Self {
        Self {
            status: Status::Unread,
            told: Told::Message(message, help),
        }
    }

    /// A file that is something else than was asked for.
    pub(crate) fn of_file(path: &Path, why: Text, help: Text) -> Self {
        let path = path.display();
        Self::unread(
            Words::new(format!("{path}: {}", why.nl), format!("{path}: {}", why.en)),
            Words::new(help.nl, help.en),
        )
    }

    /// Something cannot be written.
    pub(crate) fn unwritten(message: Words, help: Words) -> Self {
        Self {
            status: Status::Unwritten,
            told: Told::Message(message, help),
        }
    }

    /// What was asked cannot be made of the documents.
    pub(crate) fn unmade(message: Words, help: Words) -> Self {
        Self {
            status: Status::Errors,
            told: Told::Message(message, help),
        }
    }

    /// A document has errors, told at their places in its text.
    pub(crate) fn findings(findings: &Findings, text: &str, language: Language) -> Self {
        let told = findings.text(language).with_source_text(text).to_string();
        Self {
            status: Status::Errors,
            told: Told::Findings(told),
        }
    }

    /// A value of an argument that is refused.
    pub(crate) fn refused(argument: &str, refusal: &InvalidValue) -> Self {
        let Words { nl, en } = refusal.message();
        Self::unread(
            Words::new(format!("`{argument}`: {nl}"), format!("`{argument}`: {en}")),
            refusal.help().clone(),
        )
    }

    pub(crate) fn status(&self) -> Status {
        self.status
    }

    /// Says why, on the terminal.
    pub(crate) fn tell(&self, terminal: Terminal) {
        match &self.told {
            Told::Message(message, help) => terminal.error(message, help),
            Told::Findings(text) => speech::tell(text),
        }
    }
}
