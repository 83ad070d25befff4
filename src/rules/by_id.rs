//! What is looked up by id.
//!
//! A large report has thousands of ids that begin alike, and most rules ask for each of them. Hashing an id once is
//! several times as fast as comparing it with a dozen others. Whoever goes through them all sorts
//! what comes out or asks for the greatest, so no order of theirs can reach a finding.

use std::collections::{HashMap, HashSet};

pub(super) type Ids<'a> = HashSet<&'a str>;

pub(super) type ById<'a, T> = HashMap<&'a str, T>;
