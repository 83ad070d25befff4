//! The program `verantwoord` as a person or a script meets it: what it says, where it writes, how it ends.

mod asking;
mod checking;
mod making;
mod mapping;
mod run;
mod showing;
mod writing;
