//! What the program writes: to standard output or to a file. That it cannot be written is an error with its path.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use vernieuwend_verantwoorden::value::document::Document;
use vernieuwend_verantwoorden::{Words, format};

use crate::files::io_words;
use crate::stop::Stop;

/// Where something is written.
#[derive(Debug, Clone)]
pub(crate) enum Output {
    Standard,
    File(PathBuf),
}

impl Output {
    /// A file, or standard output when none is named. That its folder is not there is told before any work is done.
    pub(crate) fn new(path: Option<&Path>) -> Result<Self, Stop> {
        let Some(path) = path else {
            return Ok(Self::Standard);
        };
        let output = Self::File(path.to_owned());
        match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => Err(Stop::unwritten(
                Words::new(
                    format!("{}: de map `{}` bestaat niet", path.display(), folder.display()),
                    format!(
                        "{}: the folder `{}` does not exist",
                        path.display(),
                        folder.display()
                    ),
                ),
                Words::new("maak de map eerst aan", "make the folder first"),
            )),
            _ if path.is_dir() => Err(output.failed(&io::ErrorKind::IsADirectory.into())),
            _ => Ok(output),
        }
    }

    /// Writes everything, to the last byte.
    pub(crate) fn write(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Stop> {
        let outcome = match self {
            Self::Standard => {
                let mut out = BufWriter::new(io::stdout().lock());
                write(&mut out).and_then(|()| out.flush())
            }
            Self::File(path) => File::create(path).and_then(|file| {
                let mut out = BufWriter::new(file);
                write(&mut out).and_then(|()| out.flush())
            }),
        };
        outcome.map_err(|error| self.failed(&error))
    }

    pub(crate) fn text(&self, text: &str) -> Result<(), Stop> {
        self.write(|out| out.write_all(text.as_bytes()))
    }

    fn failed(&self, error: &io::Error) -> Stop {
        let name = match self {
            Self::Standard => Words::new("standaarduitvoer", "standard output"),
            Self::File(path) => Words::new(path.display().to_string(), path.display().to_string()),
        };
        let why = io_words(error);
        Stop::unwritten(
            Words::new(
                format!("{}: niet te schrijven: {}", name.nl, why.nl),
                format!("{}: cannot be written: {}", name.en, why.en),
            ),
            Words::default(),
        )
    }
}

/// A document as text.
pub(crate) fn written<T: Document>(document: &T) -> Result<String, Stop> {
    format::write(document)
        .map_err(|refusal| Stop::unwritten(refusal.message().clone(), refusal.help().clone()))
}

/// Prints a text on standard output.
pub(crate) fn print(text: &str) -> Result<(), Stop> {
    Output::Standard.text(text)
}
