//! The ten promises of the design, each as tests on the shipped data and on small documents that are built here.
//!
//! 1. No count passes for an effect.
//! 2. Every goal is answered.
//! 3. Missing is never zero.
//! 4. People are counted once.
//! 5. Counts are safe.
//! 6. Everything that is wrong is said at once.
//! 7. What is written can be read.
//! 8. Same input, same bytes.
//! 9. Bad input never panics, and nothing good is lost with it.
//! 10. Codes carry their year.
//!
//! Promise 5 has its tests in the room `release`, promise 7 in `schema`, promise 9 also in `bad_input`.

mod answered;
mod counted_once;
mod lists;
mod no_count_is_an_effect;
mod nothing_is_lost;
mod same_bytes;
mod small;
