//! One macro for closed code lists: enums whose values have an official code and a name in two languages.

/// Defines a code list.
///
/// After the name come what one value is called in Dutch and in English (for refusals), and per value its
/// code as it is written, and its name in Dutch and in English. The documentation of a value becomes its
/// description in the JSON Schema.
macro_rules! code_list {
    (
        $(#[$meta:meta])*
        $name:ident ($kind_nl:literal, $kind_en:literal) {
            $(
                $(#[$value_meta:meta])*
                $value:ident = $code:literal ($nl:literal, $en:literal),
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, schemars::JsonSchema)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$value_meta])*
                #[schemars(rename = $code)]
                $value,
            )+
        }

        impl $name {
            /// Every value of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The code as it is written in documents.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }

            /// The short name in the language asked for.
            pub fn label(self, language: crate::language::Language) -> &'static str {
                use crate::language::Language;
                match (self, language) {
                    $(
                        (Self::$value, Language::Nl) => $nl,
                        (Self::$value, Language::En) => $en,
                    )+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::invalid_value::InvalidValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$value),)+
                    _ => {
                        let codes = [$($code),+].map(|code| format!("`{code}`")).join(", ");
                        Err(crate::code::reading::refused(
                            text,
                            ($kind_nl, $kind_en),
                            (&format!("de lijst kent {codes}"), &format!("the list has {codes}")),
                        ))
                    }
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct(stringify!($name), self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::code::reading::read_text(deserializer, concat!("the code of a ", $kind_en))
            }
        }
    };
}
