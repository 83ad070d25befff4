//! What every code does alike: refusing in two languages, and being read from a text.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// A refusal that says of which kind the input is not, and what that kind looks like.
pub(super) fn refused(input: &str, kind: (&str, &str), help: (&str, &str)) -> InvalidValue {
    let input = shown(input);
    let (nl, en) = kind;
    InvalidValue::new(
        Words::new(format!("{input} is geen {nl}"), format!("{input} is no {en}")),
        Words::new(help.0, help.1),
    )
}

/// Whether the text is exactly so many ASCII digits.
pub(super) fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads a value from a text in a document, with the refusal as message.
pub(super) fn read_text<'de, D, T>(deserializer: D, expecting: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err = InvalidValue>,
{
    struct Reader<T>(&'static str, PhantomData<T>);

    impl<T: FromStr<Err = InvalidValue>> Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Reader(expecting, PhantomData))
}
