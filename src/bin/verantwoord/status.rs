//! How a run ended, as a number that scripts can tell apart.

use std::process::ExitCode;

use vernieuwend_verantwoorden::Language;

/// How a run ended. A later one says more, so that of two the later counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Everything was read, and done.
    Done,
    /// Done, but some records or reports were refused.
    SomeRefused,
    /// Of a source every record was refused.
    AllRefused,
    /// A document has errors, or no report could be made safely.
    Errors,
    /// The arguments are wrong, or a file could not be read.
    Unread,
    /// Something could not be written.
    Unwritten,
}

impl Status {
    const ALL: [Self; 6] = [
        Self::Done,
        Self::Errors,
        Self::Unread,
        Self::SomeRefused,
        Self::AllRefused,
        Self::Unwritten,
    ];

    fn number(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Errors => 1,
            Self::Unread => 2,
            Self::SomeRefused => 3,
            Self::AllRefused => 4,
            Self::Unwritten => 5,
        }
    }

    fn means(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Done, Language::Nl) => "alles gelezen en gedaan",
            (Self::Done, Language::En) => "everything was read and done",
            (Self::Errors, Language::Nl) => {
                "een document heeft fouten, of er is geen veilig rapport te maken"
            }
            (Self::Errors, Language::En) => "a document has errors, or no safe report can be made",
            (Self::Unread, Language::Nl) => "verkeerde argumenten, of een bestand dat niet te lezen is",
            (Self::Unread, Language::En) => "wrong arguments, or a file that cannot be read",
            (Self::SomeRefused, Language::Nl) => {
                "gedaan, maar sommige records, rapportages of delen zijn geweigerd"
            }
            (Self::SomeRefused, Language::En) => {
                "done, but some of the records, reports or parts were refused"
            }
            (Self::AllRefused, Language::Nl) => "van een bestand zijn alle records geweigerd",
            (Self::AllRefused, Language::En) => "of a file every record was refused",
            (Self::Unwritten, Language::Nl) => "de uitvoer is niet te schrijven",
            (Self::Unwritten, Language::En) => "the output cannot be written",
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status.number())
    }
}

/// The statuses with what they mean, as help shows them.
pub(crate) fn help(language: Language) -> String {
    let heading = match language {
        Language::Nl => "Eindstatus:",
        Language::En => "Exit status:",
    };
    let mut lines = vec![heading.to_owned()];
    for status in Status::ALL {
        lines.push(format!("  {}  {}", status.number(), status.means(language)));
    }
    lines.join("\n")
}
