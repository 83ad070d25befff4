//! Makes a register of participations and measurements for the plan in `examples/data/`.
//!
//! The register is invented, but behaves like a real one: people come to several activities, some leave, not
//! everybody is measured twice, some change for the worse, heads are counted without names, and a few lines are
//! wrong. The same arguments always give the same bytes.
//!
//! ```text
//! cargo run --example register -- [--people N] [--records N] [--seed S] [--out DIR]
//! ```
//!
//! Without arguments it makes the files that are shipped in `examples/data/`, in `target/register/`. Records are
//! written one by one, so that millions of them need memory for the people only.

mod measurements;
mod people;
mod random;
mod recipes;
mod register;
mod scales;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

pub(crate) use register::{Options, Register};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    let mut out = PathBuf::from("target/register");
    let mut arguments = std::env::args().skip(1);
    let mut people_given = false;
    while let Some(name) = arguments.next() {
        let value = arguments
            .next()
            .ok_or_else(|| format!("`{name}` needs a value"))?;
        match name.as_str() {
            "--people" => {
                options.people = value.parse()?;
                people_given = true;
            }
            "--records" => options.records = value.parse()?,
            "--seed" => options.seed = value.parse()?,
            "--out" => out = PathBuf::from(value),
            _ => return Err(format!("unknown argument `{name}`").into()),
        }
    }
    if !people_given && options.records > 12_000 {
        // About as many records per person as in the shipped register.
        options.people = options.records / 15;
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/");
    let plan = fs::read_to_string(format!("{folder}plan.json"))?;
    let policy = fs::read_to_string(format!("{folder}policy-framework.json"))?;
    let register = Register::new(&plan, &policy, options)?;

    fs::create_dir_all(&out)?;
    let mut participations = BufWriter::new(File::create(out.join("participations.jsonl"))?);
    register.write_participations(&mut participations)?;
    participations.flush()?;
    let mut measurements = BufWriter::new(File::create(out.join("measurements.jsonl"))?);
    register.write_measurements(&mut measurements)?;
    measurements.flush()?;
    eprintln!(
        "wrote participations.jsonl and measurements.jsonl in {}",
        out.display()
    );
    Ok(())
}
