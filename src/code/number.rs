//! One macro for whole numbers within bounds.

/// Defines a whole-number type whose every value lies within bounds, both included.
macro_rules! number_type {
    (
        $(#[$meta:meta])*
        $name:ident ($inner:ident) {
            kind: ($kind_nl:literal, $kind_en:literal), from: $from:literal, through: $through:literal,
            example: $example:literal
        }
    ) => {
        $(#[$meta])*
        // INVARIANT: the number lies within the bounds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub struct $name($inner);

        impl $name {
            #[doc = concat!("Takes a number from ", $from, " through ", $through, ".")]
            ///
            /// # Errors
            /// A [`InvalidValue`](crate::invalid_value::InvalidValue) when the number lies outside.
            pub fn new(number: $inner) -> Result<Self, crate::invalid_value::InvalidValue> {
                if ($from..=$through).contains(&number) {
                    Ok(Self(number))
                } else {
                    Err(Self::refusal(&number.to_string()))
                }
            }

            /// The number itself.
            pub fn get(self) -> $inner {
                self.0
            }

            fn refusal(input: &str) -> crate::invalid_value::InvalidValue {
                crate::code::reading::refused(
                    input,
                    ($kind_nl, $kind_en),
                    (
                        concat!("een getal van ", $from, " tot en met ", $through),
                        concat!("a number from ", $from, " through ", $through),
                    ),
                )
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::invalid_value::InvalidValue;

            /// Reads digits only: no sign, no leading zero, no space.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
                match text.parse::<$inner>() {
                    Ok(number) if plain && ($from..=$through).contains(&number) => Ok(Self(number)),
                    _ => Err(Self::refusal(text)),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;
                impl serde::de::Visitor<'_> for Reader {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("a number from ", $from, " through ", $through))
                    }

                    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<$name, E> {
                        $inner::try_from(number)
                            .ok()
                            .and_then(|number| $name::new(number).ok())
                            .ok_or_else(|| E::custom($name::refusal(&number.to_string())))
                    }

                    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<$name, E> {
                        match u64::try_from(number) {
                            Ok(number) => self.visit_u64(number),
                            Err(_) => Err(E::custom($name::refusal(&number.to_string()))),
                        }
                    }
                }
                deserializer.deserialize_u64(Reader)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let schema = schemars::json_schema!({
                    "type": "integer",
                    "minimum": $from,
                    "maximum": $through,
                    "examples": [$example],
                });
                with_description!(schema, generator, $(#[$meta])*)
            }
        }
    };
}
