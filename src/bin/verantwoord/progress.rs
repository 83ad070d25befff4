//! How far a long run is: on a terminal only, and gone when it is done.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::files;
use crate::speech::{Terminal, Text};
use crate::stop::Stop;

/// Bytes that are read at once.
const AT_ONCE: usize = 1 << 16;
/// How often a bar of which the end is not known shows that it lives.
const TICK: Duration = Duration::from_millis(120);
const WITH_END: &str = "{msg} [{bar:24}] {percent:>3} %  {bytes} / {total_bytes}  {elapsed}";
const WITHOUT_END: &str = "{spinner} {msg}  {elapsed}";

/// Opens a file for reading, with a bar that grows as it is read.
pub(crate) fn reader(path: &Path) -> Result<(impl BufRead, ProgressBar), Stop> {
    let file = File::open(path).map_err(|error| files::unread(path, &error))?;
    let about = file.metadata().map_err(|error| files::unread(path, &error))?;
    if about.is_dir() {
        let error = std::io::ErrorKind::IsADirectory.into();
        return Err(files::unread(path, &error));
    }
    // Drawn on standard error, and not at all when that is no terminal.
    let bar = ProgressBar::new(about.len());
    if let Ok(style) = ProgressStyle::with_template(WITH_END) {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_message(files::name(path));
    Ok((BufReader::with_capacity(AT_ONCE, bar.wrap_read(file)), bar))
}

/// Does something that takes a while and whose end is not known beforehand.
pub(crate) fn during<T>(what: Text, terminal: Terminal, work: impl FnOnce() -> T) -> T {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template(WITHOUT_END) {
        bar.set_style(style);
    }
    bar.set_message(what.say(terminal.language));
    bar.enable_steady_tick(TICK);
    let done = work();
    bar.finish_and_clear();
    done
}
