//! How far a long run is: on a terminal only, and gone when it is done.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::register::Source;

use crate::files;
use crate::speech::{Terminal, Text, grouped};
use crate::stop::Stop;

/// Bytes that are read at once.
const AT_ONCE: usize = 1 << 16;
/// How often a bar of which the end is not known shows that it lives.
const TICK: Duration = Duration::from_millis(120);
const WITH_END: &str = "{prefix} [{bar:24}] {percent:>3} %  {bytes} / {total_bytes}  {elapsed}  {msg}";
const COUNTER: &str = "{spinner} {prefix}  {elapsed}  {msg}";
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
    bar.set_prefix(files::name(path));
    Ok((BufReader::with_capacity(AT_ONCE, bar.wrap_read(file)), bar))
}

/// A bar for records of which nobody knows how many there are.
pub(crate) fn counter(name: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template(COUNTER) {
        bar.set_style(style);
    }
    bar.set_prefix(name.to_owned());
    bar
}

/// Has a bar say how many records of a source were read and refused so far.
pub(crate) fn watched(source: Source, bar: &ProgressBar, terminal: Terminal) -> Source {
    let bar = bar.clone();
    source.watched(move |progress| {
        bar.set_message(so_far(progress.records, progress.refused, terminal.language));
        bar.tick();
    })
}

fn so_far(records: u64, refused: u64, language: Language) -> String {
    let [read, not_counted] = [records, refused].map(|count| grouped(count, language));
    match (refused, language) {
        (0, _) => format!("{read} records"),
        (_, Language::Nl) => format!("{read} records, {not_counted} geweigerd"),
        (_, Language::En) => format!("{read} records, {not_counted} refused"),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_of_a_run_is_how_many_records_and_how_many_of_them_were_refused() {
        assert_eq!(so_far(10_000, 0, Language::Nl), "10.000 records");
        assert_eq!(so_far(120_000, 3, Language::Nl), "120.000 records, 3 geweigerd");
        assert_eq!(
            so_far(120_000, 1_003, Language::En),
            "120,000 records, 1,003 refused"
        );
    }
}
