//! Disclosure control: the tables of the vectors, attacks by name, and an audit by full enumeration.

mod attacks;
mod claims;
mod enumeration;
mod many_people;
mod small_tables;
mod vectors;
