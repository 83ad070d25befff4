//! `register`: an invented register in a folder, with the documents it belongs to.

use std::error::Error;
use std::fs;
use std::io::{self, Write};

use vernieuwend_verantwoorden::Words;

use super::shipped;
use crate::ask::Register as Asked;
use crate::files::io_words;
use crate::invented::shipped::{Options, Register};
use crate::invented::sized::{Size, World};
use crate::output::{Output, written};
use crate::progress;
use crate::speech::{Terminal, Text};
use crate::status::Status;
use crate::stop::Stop;

/// Above so many records there are more people than by default: so many records a person.
const MANY_RECORDS: usize = 12_000;
const RECORDS_A_PERSON: usize = 15;

/// Documents and records that belong together, ready to be written.
enum Made {
    Shipped(Register),
    Sized(Box<World>),
}

pub(super) fn run(asked: &Asked, terminal: Terminal) -> Result<Status, Stop> {
    fs::create_dir_all(&asked.out).map_err(|error| {
        let (why, folder) = (io_words(&error), asked.out.display());
        Stop::unwritten(
            Words::new(
                format!("{folder}: niet te maken: {}", why.nl),
                format!("{folder}: cannot be made: {}", why.en),
            ),
            Words::default(),
        )
    })?;
    let what = Text::new("registratie maken", "making the register");
    progress::during(what, terminal, || {
        let made = make(asked).map_err(|error| {
            let why = error.to_string();
            Stop::unmade(Words::new(why.clone(), why), Words::default())
        })?;
        write(&made, asked)
    })?;
    let folder = asked.out.display();
    terminal.line(&Words::new(
        format!("beleidskader, plan, deelnames en metingen staan in `{folder}`"),
        format!("policy framework, plan, participations and measurements are in `{folder}`"),
    ));
    Ok(Status::Done)
}

fn make(asked: &Asked) -> Result<Made, Box<dyn Error>> {
    let usual = Size::default();
    let records = asked.records.unwrap_or(usual.records);
    let many = if records > MANY_RECORDS {
        records / RECORDS_A_PERSON
    } else {
        usual.people
    };
    let (people, seed) = (asked.people.unwrap_or(many), asked.seed.unwrap_or(usual.seed));
    let shape = [
        asked.activities,
        asked.areas,
        asked.target_groups,
        asked.goals,
        asked.effects,
    ];
    if shape.iter().all(Option::is_none) {
        let options = Options {
            people,
            records,
            seed,
        };
        let register = Register::new(shipped::PLAN.text, shipped::POLICY.text, options)?;
        return Ok(Made::Shipped(register));
    }
    let world = World::new(Size {
        activities: asked.activities.unwrap_or(usual.activities),
        areas: asked.areas.unwrap_or(usual.areas),
        target_groups: asked.target_groups.unwrap_or(usual.target_groups),
        goals: asked.goals.unwrap_or(usual.goals),
        effects: asked.effects.unwrap_or(usual.effects),
        people,
        records,
        seed,
    })?;
    Ok(Made::Sized(Box::new(world)))
}

fn write(made: &Made, asked: &Asked) -> Result<(), Stop> {
    let file = |name: &str, write: &dyn Fn(&mut dyn Write) -> io::Result<()>| {
        Output::new(Some(&asked.out.join(name)))?.write(write)
    };
    let (policy, plan) = match made {
        Made::Shipped(_) => (shipped::POLICY.text.to_owned(), shipped::PLAN.text.to_owned()),
        Made::Sized(world) => (written(&world.policy)?, written(&world.plan)?),
    };
    file(shipped::POLICY.name, &|out| out.write_all(policy.as_bytes()))?;
    file(shipped::PLAN.name, &|out| out.write_all(plan.as_bytes()))?;
    file(shipped::PARTICIPATIONS.name, &|mut out| match made {
        Made::Shipped(register) => register.write_participations(&mut out),
        Made::Sized(world) => world.write_participations(&mut out),
    })?;
    file(shipped::MEASUREMENTS.name, &|mut out| match made {
        Made::Shipped(register) => register.write_measurements(&mut out),
        Made::Sized(world) => world.write_measurements(&mut out),
    })
}
