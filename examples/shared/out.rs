//! Standard output of the examples: whoever reads it may stop early, as `head` does.

use std::io::{self, ErrorKind, Write as _};

/// Prints a text whole; that nobody reads it any longer is no fault.
pub(crate) fn print(text: &str) {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => eprintln!("the output broke off: {error}"),
        _ => {}
    }
}
