//! Makes an invented register: for the shipped plan, or with a plan of its own of any size.
//!
//! ```text
//! cargo run --example register -- [--people N] [--records N] [--seed S] [--out DIR] \
//!     [--activities N --areas N --target-groups N --goals N --effects N]
//! ```

#[path = "shared/arguments.rs"]
mod arguments;
#[path = "../src/bin/verantwoord/invented/mod.rs"]
mod invented;

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use arguments::Arguments;
use invented::shipped::{Options, Register};
use invented::sized::{Size, World};
use vernieuwend_verantwoorden::format;

const SHAPE: [&str; 5] = ["activities", "areas", "target-groups", "goals", "effects"];

fn main() -> Result<(), Box<dyn Error>> {
    let known = [&SHAPE[..], &["people", "records", "seed", "out"]].concat();
    let arguments = Arguments::read(&known)?;
    let number = |name: &str, or: usize| arguments.get(name).map_or(Ok(or), str::parse);
    let out = PathBuf::from(arguments.get("out").unwrap_or("target/register"));
    let records = number("records", 6_000)?;
    // About as many records per person as in the shipped register.
    let usual = if records > 12_000 { records / 15 } else { 400 };
    let people = number("people", usual)?;
    let seed = arguments.get("seed").map_or(Ok(2025), str::parse)?;
    fs::create_dir_all(&out)?;
    let create = |name: &str| File::create(out.join(name)).map(BufWriter::new);
    let (mut participations, mut measurements) =
        (create("participations.jsonl")?, create("measurements.jsonl")?);
    if SHAPE.iter().any(|name| arguments.get(name).is_some()) {
        let usual = Size::default();
        let world = World::new(Size {
            activities: number("activities", usual.activities)?,
            areas: number("areas", usual.areas)?,
            target_groups: number("target-groups", usual.target_groups)?,
            goals: number("goals", usual.goals)?,
            effects: number("effects", usual.effects)?,
            people,
            records,
            seed,
        })?;
        fs::write(out.join("policy-framework.json"), format::write(&world.policy))?;
        fs::write(out.join("plan.json"), format::write(&world.plan))?;
        world.write_participations(&mut participations)?;
        world.write_measurements(&mut measurements)?;
    } else {
        let plan = include_str!("data/plan.json");
        let policy = include_str!("data/policy-framework.json");
        let register = Register::new(
            plan,
            policy,
            Options {
                people,
                records,
                seed,
            },
        )?;
        register.write_participations(&mut participations)?;
        register.write_measurements(&mut measurements)?;
    }
    participations.flush()?;
    measurements.flush()?;
    Ok(())
}
