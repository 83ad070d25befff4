//! One macro for texts that keep a rule: read, checked, shown, written and described in one way.

/// Puts the doc comment of a type into its schema, as a derived schema would.
macro_rules! with_description {
    ($schema:expr, $generator:expr, $(#[$meta:meta])*) => {{
        #[derive(schemars::JsonSchema)]
        $(#[$meta])*
        #[allow(dead_code, reason = "only its schema is used")]
        struct Described;

        let mut schema = $schema;
        let described = <Described as schemars::JsonSchema>::json_schema($generator);
        if let Some(description) = described.get("description") {
            schema.insert("description".to_owned(), description.clone());
        }
        schema
    }};
}

/// Defines a text type whose every value has passed a check.
///
/// The check is a free function `fn(&str) -> Result<(), InvalidValue>`, so that it can be tested by a table and
/// used without making a value. `format` names the check in the JSON Schema, `pattern` says what of it a
/// regular expression can say, and `example` is a valid value.
macro_rules! text_type {
    (
        $(#[$meta:meta])*
        $name:ident { format: $format:literal, pattern: $pattern:literal, example: $example:literal, check: $check:path }
    ) => {
        $(#[$meta])*
        // INVARIANT: the text passed the check.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            #[doc = concat!("Reads the text, for example `", $example, "`.")]
            ///
            /// # Errors
            /// A [`InvalidValue`](crate::invalid_value::InvalidValue) that says what is wrong with the text.
            pub fn new(text: &str) -> Result<Self, crate::invalid_value::InvalidValue> {
                $check(text)?;
                Ok(Self(text.into()))
            }

            /// The text as it was read.
            #[allow(dead_code, reason = "a type that only one room uses need not use all of it")]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), &self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::invalid_value::InvalidValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct(stringify!($name), &*self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;
                impl serde::de::Visitor<'_> for Reader {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("a text like `", $example, "`"))
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        $name::new(text).map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Reader)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let schema = schemars::json_schema!({
                    "type": "string",
                    "format": $format,
                    "pattern": $pattern,
                    "examples": [$example],
                });
                with_description!(schema, generator, $(#[$meta])*)
            }
        }
    };
}
