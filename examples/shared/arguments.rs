//! Command-line arguments of the examples: `--name value` pairs, and what stands alone.

use std::collections::BTreeMap;

/// Arguments as they were given.
pub(crate) struct Arguments {
    named: BTreeMap<String, String>,
    /// What stands alone, in order.
    #[allow(dead_code, reason = "not every example takes files by place")]
    pub(crate) rest: Vec<String>,
}

impl Arguments {
    /// Reads the arguments of this process; only these names are known.
    pub(crate) fn read(known: &[&str]) -> Result<Self, String> {
        let mut named = BTreeMap::new();
        let mut rest = Vec::new();
        let mut given = std::env::args().skip(1);
        while let Some(argument) = given.next() {
            let Some(name) = argument.strip_prefix("--") else {
                rest.push(argument);
                continue;
            };
            if !known.contains(&name) {
                let known: Vec<String> = known.iter().map(|name| format!("--{name}")).collect();
                return Err(format!(
                    "unknown argument `{argument}`; known are {}",
                    known.join(", ")
                ));
            }
            let value = given
                .next()
                .ok_or_else(|| format!("`{argument}` needs a value behind it"))?;
            if named.insert(name.to_owned(), value).is_some() {
                return Err(format!("`{argument}` is given twice"));
            }
        }
        Ok(Self { named, rest })
    }

    /// The value of an argument.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.named.get(name).map(String::as_str)
    }
}
