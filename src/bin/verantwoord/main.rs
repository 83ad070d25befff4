//! The program `verantwoord`: from the exports of a registration system to an effect report, and what goes with it.
//!
//! The library is pure; here files are opened, a clock is asked and a terminal is spoken to. Every message is said
//! in Dutch or English, nothing is printed by a macro that panics when the terminal goes away, and how a run ended
//! is told by its exit status (see [`status`]).

mod ask;
mod commands;
mod documents;
mod files;
mod invented;
mod output;
mod progress;
mod records;
mod refusals;
mod speech;
mod status;
mod stop;
mod table;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use speech::Terminal;

fn main() -> ExitCode {
    let given: Vec<OsString> = env::args_os().collect();
    let terminal = Terminal::new(speech::choose(&given));
    let ended = ask::parse(given, terminal.language).and_then(|asked| commands::run(&asked, terminal));
    let status = ended.unwrap_or_else(|stop| {
        stop.tell(terminal);
        stop.status()
    });
    status.into()
}
