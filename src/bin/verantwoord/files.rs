//! Files that are read, and what the system says of them, in both languages.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::value::Day;

use crate::stop::Stop;

/// The bytes of a file.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| unread(path, &error))
}

/// A file that cannot be read.
pub(crate) fn unread(path: &Path, error: &io::Error) -> Stop {
    let why = io_words(error);
    Stop::unread(
        Words::new(
            format!("{}: niet te lezen: {}", path.display(), why.nl),
            format!("{}: cannot be read: {}", path.display(), why.en),
        ),
        Words::default(),
    )
}

/// The name of a file, without its folder.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// What a file is called among others: its name, or its whole path where another has the same name.
pub(crate) fn told(path: &Path, all: &[PathBuf]) -> String {
    let own = name(path);
    let shared = all.iter().filter(|other| name(other) == own).count() > 1;
    if shared { path.display().to_string() } else { own }
}

/// What the system says, in words for a person.
pub(crate) fn io_words(error: &io::Error) -> Words {
    let (nl, en) = match error.kind() {
        ErrorKind::NotFound => ("het bestand of de map bestaat niet", "no such file or folder"),
        ErrorKind::PermissionDenied => ("dat mag niet", "permission denied"),
        ErrorKind::IsADirectory => ("het is een map", "it is a folder"),
        ErrorKind::NotADirectory => (
            "een deel van het pad is geen map",
            "a part of the path is no folder",
        ),
        ErrorKind::StorageFull => ("er is geen ruimte meer", "no space left"),
        ErrorKind::QuotaExceeded => ("er is geen ruimte meer voor u", "the quota is exceeded"),
        ErrorKind::ReadOnlyFilesystem => ("er mag daar niets geschreven worden", "read-only file system"),
        ErrorKind::BrokenPipe => ("de lezer is gestopt", "the reader stopped"),
        _ => return Words::new(error.to_string(), error.to_string()),
    };
    Words::new(nl, en)
}

/// Today. The library asks no clock; a program may.
pub(crate) fn today() -> Result<Day, Stop> {
    let now = time::OffsetDateTime::now_utc().date();
    let day = u16::try_from(now.year())
        .ok()
        .and_then(|year| Day::new(year, u8::from(now.month()), now.day()).ok());
    day.ok_or_else(|| {
        Stop::unread(
            Words::new(
                format!("de klok staat op {now}"),
                format!("the clock stands at {now}"),
            ),
            Words::new("geef de dag met `--made-on`", "give the day with `--made-on`"),
        )
    })
}
