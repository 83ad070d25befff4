//! Computes figures about change from NDJSON on standard input, one line out for every non-empty line in.
//!
//! Each line is an object with an `id`, and a `kind` that is `paired` when left out. `paired` takes scores before
//! and after of the same persons (`null` is not measured) and gives means, intervals, counts and bounds:
//!
//! ```sh
//! echo '{"id": "eenzaamheid", "direction": "lower", "before": [6, 7, 5, 9], "after": [4, 7, 3, null]}' \
//!     | cargo run --release --example evidence
//! ```
//!
//! Other kinds: `t_quantile`, `wilson`, `gas`, `de_jong_gierveld_6`, `de_jong_gierveld_11`, `missingness` and
//! `reliable_change`.
//!
//! A line that is refused gives `{"id", "line", "error": {"code", "message"}}`, and the next line is read. Figures
//! are written in full and `null` means: not computable. No disclosure rule is applied, the gate is only named:
//! the output is for looking at the arithmetic, not for publication.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

#[path = "evidence/lines.rs"]
mod lines;

fn main() -> ExitCode {
    let input = io::stdin().lock();
    let output = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match lines::answer_all(input, output) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output may stop early, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "the input or output broke off: {error}");
            ExitCode::FAILURE
        }
    }
}
