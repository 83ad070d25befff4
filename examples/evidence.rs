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
//! | `kind` | fields, in brackets those that may be left out |
//! | --- | --- |
//! | `paired` | `before`, `after`, `direction`: `higher` or `lower` is better; (`minimal_change`, `threshold`, `reliability` with `reliability_sd`, `k`: the disclosure threshold of the gate, 5) |
//! | `t_quantile` | `df`: degrees of freedom, `p`: 0.9, 0.95, 0.975 or 0.995 |
//! | `wilson` | `improved`, `n`, `level`: 0.95 or 0.9 |
//! | `gas` | `scores` from −2 through 2, `weights`, `rho`: the correlation between goals, mostly 0.3 |
//! | `de_jong_gierveld_6`, `de_jong_gierveld_11` | `answers`: from item number to 1, 2, 3 or `null`; the eleven items also (`missing_allowed`) |
//! | `missingness` | `started`, `measured`, `improved`, `mean_change` |
//! | `reliable_change` | `sd` and `reliability` from one source, `before`, `after` |
//!
//! `gate` is `none`, `count`, `indicative` or `normal`.
//!
//! A line that is refused gives `{"id", "line", "error": {"code", "message"}}`, and the next line is read. Figures
//! are written in full and `null` means: not computable. No disclosure rule is applied, the gate is only named:
//! the output is for looking at the arithmetic, not for publication.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

#[path = "evidence/lines.rs"]
mod lines;

fn main() -> ExitCode {
    if std::env::args().count() > 1 {
        eprintln!("usage: evidence < lines.ndjson");
        return ExitCode::from(2);
    }
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
