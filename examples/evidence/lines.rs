//! One line in, one line out: reading, choosing by kind, writing the answer or the refusal.

use std::io::{self, BufRead, Write};

use serde::Serialize;

mod fault;
mod fields;
mod paired;
mod single;

use fault::{Code, Fault};
use fields::Fields;

/// What can be asked for.
const KINDS: [&str; 8] = [
    "paired",
    "t_quantile",
    "wilson",
    "gas",
    "de_jong_gierveld_6",
    "de_jong_gierveld_11",
    "missingness",
    "reliable_change",
];

/// Answers every line that is not blank, in order.
pub(crate) fn answer_all(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    let mut number = 0_u64;
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return output.flush();
        }
        number += 1;
        let mut text = line.as_slice();
        if number == 1 {
            text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
        }
        let text = text.trim_ascii();
        if !text.is_empty() {
            answer(text, number, &mut output)?;
            output.write_all(b"\n")?;
        }
    }
}

/// A line that was refused.
#[derive(Serialize)]
struct Refused<'a> {
    id: Option<&'a str>,
    line: u64,
    error: &'a Fault,
}

fn answer(text: &[u8], number: u64, output: &mut impl Write) -> io::Result<()> {
    let mut id = None;
    let done = fields::read(text, &mut id).and_then(|fields| compute(fields, id.as_deref()));
    match done {
        Ok(json) => output.write_all(&json),
        Err(fault) => {
            let refused = Refused {
                id: id.as_deref(),
                line: number,
                error: &fault,
            };
            Ok(serde_json::to_writer(output, &refused)?)
        }
    }
}

fn compute(mut fields: Fields, id: Option<&str>) -> Result<Vec<u8>, Fault> {
    let kind = fields.optional_text("kind")?;
    let kind = kind.as_deref().unwrap_or("paired");
    match kind {
        "paired" => finish(fields, id, paired::FIELDS, paired::compute),
        "t_quantile" => finish(fields, id, &["df", "p"], single::t_quantile),
        "wilson" => finish(fields, id, &["improved", "n", "level"], single::wilson),
        "gas" => finish(fields, id, &["scores", "weights", "rho"], single::goal_attainment),
        "de_jong_gierveld_6" => finish(fields, id, &["answers"], single::loneliness_six),
        "de_jong_gierveld_11" => finish(
            fields,
            id,
            &["answers", "missing_allowed"],
            single::loneliness_eleven,
        ),
        "missingness" => finish(
            fields,
            id,
            &["started", "measured", "improved", "mean_change"],
            single::missingness,
        ),
        "reliable_change" => finish(
            fields,
            id,
            &["sd", "reliability", "before", "after"],
            single::reliable_change,
        ),
        other => Err(Fault::new(
            Code::InvalidParameter,
            format!("the kind `{other}` is unknown; known are {}", KINDS.join(", ")),
        )),
    }
}

/// Checks what every kind has in common, computes, and writes.
fn finish<'a, T: Serialize>(
    mut fields: Fields,
    id: Option<&'a str>,
    known: &[&str],
    compute: impl FnOnce(&'a str, &mut Fields) -> Result<T, Fault>,
) -> Result<Vec<u8>, Fault> {
    fields.only("id", known)?;
    fields.text("id")?;
    let answer = compute(id.unwrap_or_default(), &mut fields)?;
    serde_json::to_vec(&answer).map_err(|error| Fault::new(Code::Unreadable, error.to_string()))
}
