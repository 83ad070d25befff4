//! Protects or audits a table of counts: one JSON document in, one out.
//!
//! ```text
//! cargo run --release --example disclosure -- --method coarsen < table.json
//! cargo run --release --example disclosure --features planner -- --method suppress < table.json
//! ```
//!
//! In: `mode` (`plan`, the default, or `audit`), `k`, `cells` (`key`, `value`, and for an audit `suppressed`),
//! `relations` (`total`, `parts`), and optionally `must_publish`, `protect_zeros` and `lower_suppressed`.
//! Out: what may be shown, or what is unprotected, with a witness per unsafe cell. Witnesses are for checking
//! and never for publication. A document that cannot be used gives an `error` and exit status 2.

use std::io::Read;
use std::process::ExitCode;

use serde::{Deserialize, Serialize};
use vernieuwend_verantwoorden::engine::release::DisclosureMethod;
use vernieuwend_verantwoorden::engine::release::cells::{CellTable, CellWitness};
use vernieuwend_verantwoorden::engine::release::checker::Relation;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    #[serde(default)]
    mode: Mode,
    k: i64,
    cells: Vec<CellIn>,
    relations: Vec<Relation>,
    #[serde(default)]
    must_publish: Vec<u32>,
    #[serde(default)]
    protect_zeros: bool,
    #[serde(default)]
    lower_suppressed: u8,
}

#[derive(Deserialize, Serialize, Clone, Copy, Default, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Mode {
    #[default]
    Plan,
    Audit,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CellIn {
    key: Vec<String>,
    value: i64,
    suppressed: Option<bool>,
}

#[derive(Serialize)]
struct PlanOut {
    mode: Mode,
    k: i64,
    status: &'static str,
    method: DisclosureMethod,
    cells: Vec<CellOut>,
    relations: Vec<Relation>,
    witnesses: Vec<CellWitness>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(Serialize)]
struct CellOut {
    key: Vec<String>,
    value: Option<i64>,
}

#[derive(Serialize)]
struct AuditOut {
    mode: Mode,
    k: i64,
    status: &'static str,
    method: DisclosureMethod,
    unprotected: Vec<u32>,
    witnesses: Vec<CellWitness>,
}

#[derive(Serialize)]
struct Failure {
    error: Error,
}

#[derive(Serialize)]
struct Error {
    code: &'static str,
    message: String,
}

fn main() -> ExitCode {
    let mut text = String::new();
    let read = std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| fail("input", error));
    let done = read
        .and_then(|_| method(std::env::args().skip(1)))
        .and_then(|method| run(&text, method));
    match done {
        Ok(out) => {
            println!("{out}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("{}", write(&Failure { error }).unwrap_or_default());
            ExitCode::from(2)
        }
    }
}

fn method(mut arguments: impl Iterator<Item = String>) -> Result<DisclosureMethod, Error> {
    let mut method = DisclosureMethod::Coarsen;
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--method") {
            Some("") => arguments.next().unwrap_or_default(),
            Some(value) if value.starts_with('=') => value[1..].to_owned(),
            _ => return Err(fail("argument", format!("unknown argument `{argument}`"))),
        };
        method = match value.as_str() {
            "coarsen" => DisclosureMethod::Coarsen,
            "suppress" if cfg!(feature = "planner") => DisclosureMethod::Suppress,
            "suppress" => {
                return Err(fail(
                    "method",
                    "the method `suppress` needs a build with `--features planner`",
                ));
            }
            _ => {
                return Err(fail(
                    "argument",
                    format!("unknown method `{value}`, use `coarsen` or `suppress`"),
                ));
            }
        };
    }
    Ok(method)
}

fn run(text: &str, method: DisclosureMethod) -> Result<String, Error> {
    let input: Input =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| fail("json", e))?;
    let values = input.cells.iter().map(|cell| cell.value).collect();
    let fault = |fault: vernieuwend_verantwoorden::engine::release::cells::Fault| fail(fault.code(), fault);
    let mut table = CellTable::new(input.k, values, input.relations.clone())
        .and_then(|table| table.with_must_publish(input.must_publish))
        .map_err(fault)?;
    if input.protect_zeros {
        table = table.with_protected_zeros();
    }
    table = match input.lower_suppressed {
        0 => table,
        1 => table.with_zeros_always_shown(),
        other => {
            return Err(fail(
                "lower_suppressed",
                format!("lower_suppressed `{other}` is not 0 or 1"),
            ));
        }
    };
    match input.mode {
        Mode::Plan => {
            if input.cells.iter().any(|cell| cell.suppressed.is_some()) {
                return Err(fail(
                    "suppressed",
                    "field `suppressed` belongs to mode `audit` only",
                ));
            }
            let plan = table.plan(method);
            let shown = |at: usize| plan.as_ref().is_ok_and(|plan| plan.published()[at]);
            let cells = input.cells.into_iter().enumerate();
            let out = PlanOut {
                mode: input.mode,
                k: input.k,
                status: if plan.is_ok() { "released" } else { "refused" },
                method,
                cells: cells
                    .map(|(at, cell)| CellOut {
                        key: cell.key,
                        value: shown(at).then_some(cell.value),
                    })
                    .collect(),
                relations: input.relations,
                witnesses: plan
                    .as_ref()
                    .map_or_else(|_| Vec::new(), |plan| plan.witnesses().to_vec()),
                reason: plan.as_ref().err().map(ToString::to_string),
            };
            write(&out)
        }
        Mode::Audit => {
            let suppressed: Option<Vec<bool>> = input.cells.iter().map(|cell| cell.suppressed).collect();
            let suppressed =
                suppressed.ok_or_else(|| fail("suppressed", "a cell has no field `suppressed`"))?;
            let audit = table
                .audit(&suppressed, method)
                .map_err(|error| fail("method", error))?;
            let status = match (audit.unprotected().is_empty(), method) {
                (true, _) => "safe",
                (false, DisclosureMethod::Suppress) => "unsafe",
                (false, _) => "not_proven",
            };
            write(&AuditOut {
                mode: input.mode,
                k: input.k,
                status,
                method,
                unprotected: audit.unprotected().to_vec(),
                witnesses: audit.witnesses().to_vec(),
            })
        }
    }
}

fn write(out: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string_pretty(out).map_err(|error| fail("output", error))
}

#[allow(clippy::needless_pass_by_value, reason = "used as the end of map_err")]
fn fail(code: &'static str, message: impl ToString) -> Error {
    Error {
        code,
        message: message.to_string(),
    }
}
