//! The program `verantwoord` as a person or a script meets it: what it says, where it writes, how it ends.

mod asking;
mod bad_input;
mod cases;
mod checking;
mod making;
mod mapping;
mod parts;
mod practice;
mod published;
mod rolling_up;
mod run;
mod showing;
mod survey;
mod writing;
