//! The words for everything that can be wrong with the shape of a document, and the code of each.

use std::fmt::Write;

use crate::finding::{Finding, Pointer, Severity};
use crate::format::codes;
use crate::format::shape::Kinds;
use crate::format::tree::{Kind, Place};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::value::document::{FORMAT_VERSION, FormatVersion};

/// So many choices are named; more would hide the message.
const CHOICES_SHOWN: usize = 20;

fn error(code: &'static str, pointer: &Pointer, message: Words, help: Words) -> Finding {
    Finding::new(code, Severity::Error, pointer.clone(), message, help)
}

/// The bytes are not UTF-8.
pub(super) fn not_utf8() -> Finding {
    error(
        codes::NOT_UTF8,
        &Pointer::root(),
        Words::new(
            "hier staat iets dat geen UTF-8 is",
            "here stands something that is not UTF-8",
        ),
        Words::new("bewaar het bestand als UTF-8", "save the file as UTF-8"),
    )
}

/// Another document; `found` is what it says it is, and `meant` the name that it looks like.
pub(super) fn wrong_document(expected: &str, found: Option<Place<'_>>, meant: Option<&str>) -> Finding {
    let (pointer, message) = match found {
        Some(place) if place.key().is_some() => {
            let found = value(place);
            (
                Pointer::root().field("document"),
                Words::new(
                    format!("verwacht het document `{expected}`, gevonden {}", found.nl),
                    format!("expected the document `{expected}`, found {}", found.en),
                ),
            )
        }
        _ => (
            Pointer::root(),
            Words::new(
                format!("verwacht het document `{expected}`, maar er staat niet wat dit is"),
                format!("expected the document `{expected}`, but nothing says what this is"),
            ),
        ),
    };
    let help = match (meant, found.is_some_and(|place| place.key().is_some())) {
        (Some(meant), _) => did_you_mean(meant),
        (None, true) => Words::new(
            "kijk of het juiste bestand is gelezen",
            "see whether the right file was read",
        ),
        (None, false) => Words::new(
            format!("schrijf `\"document\": \"{expected}\"` in het document"),
            format!("write `\"document\": \"{expected}\"` in the document"),
        ),
    };
    error(codes::WRONG_DOCUMENT, &pointer, message, help).with_fact("expected", expected)
}

/// A later major version.
pub(super) fn newer_version(found: FormatVersion) -> Finding {
    error(
        codes::NEWER_VERSION,
        &Pointer::root().field("formatVersion"),
        Words::new(
            format!("versie `{found}` is nieuwer dan wat deze bibliotheek kent"),
            format!("version `{found}` is newer than what this library knows"),
        ),
        Words::new(
            format!(
                "neem een nieuwere bibliotheek; deze leest tot en met `{}.*`",
                FORMAT_VERSION.major()
            ),
            format!(
                "take a newer library; this one reads up to `{}.*`",
                FORMAT_VERSION.major()
            ),
        ),
    )
    .with_fact("found", found.to_string())
    .with_fact("known", FORMAT_VERSION.to_string())
}

/// No document of the format; `meant` is the name that it looks like.
pub(super) fn no_document<'n>(
    found: Option<Place<'_>>,
    meant: Option<&str>,
    names: impl Iterator<Item = &'n str>,
) -> Finding {
    let (pointer, message) = match found.map(value) {
        Some(found) => (
            Pointer::root().field("document"),
            Words::new(
                format!("{} is geen document van dit formaat", found.nl),
                format!("{} is no document of this format", found.en),
            ),
        ),
        None => (
            Pointer::root(),
            Words::new(
                "er staat niet welk document dit is",
                "nothing says which document this is",
            ),
        ),
    };
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let names = names.join(", ");
    let help = meant.map_or_else(
        || {
            Words::new(
                format!("schrijf bovenaan `\"document\": \"…\"` met een van {names}"),
                format!("write `\"document\": \"…\"` at the top with one of {names}"),
            )
        },
        did_you_mean,
    );
    error(codes::WRONG_DOCUMENT, &pointer, message, help)
}

/// An older major version for which there is no way up.
pub(super) fn older_version(found: FormatVersion) -> Finding {
    error(
        codes::OLDER_VERSION,
        &Pointer::root().field("formatVersion"),
        Words::new(
            format!("versie `{found}` kan niet worden bijgewerkt"),
            format!("version `{found}` can't be brought up to date"),
        ),
        Words::new(
            format!("schrijf het document als versie `{FORMAT_VERSION}`"),
            format!("write the document as version `{FORMAT_VERSION}`"),
        ),
    )
    .with_fact("found", found.to_string())
}

/// A value of another kind.
pub(super) fn wrong_type(pointer: &Pointer, expected: Kinds, found: Place<'_>) -> Finding {
    let names = kinds(expected);
    let found = value(found);
    error(
        codes::WRONG_TYPE,
        pointer,
        Words::new(
            format!("verwacht {}, gevonden {}", names.nl, found.nl),
            format!("expected {}, found {}", names.en, found.en),
        ),
        Words::new(format!("schrijf {}", names.nl), format!("write {}", names.en)),
    )
    .with_fact("expected", expected.names().collect::<Vec<_>>().join(" "))
}

/// A field that is not there.
pub(super) fn missing_field(pointer: &Pointer, field: &str) -> Finding {
    error(
        codes::MISSING_FIELD,
        pointer,
        Words::new(
            format!("het veld `{field}` ontbreekt"),
            format!("the field `{field}` is missing"),
        ),
        Words::new(format!("voeg `{field}` toe"), format!("add `{field}`")),
    )
    .with_fact("field", field)
}

/// A field that does not exist; `meant` is one that does and looks like it.
pub(super) fn unknown_field(pointer: &Pointer, field: &str, meant: Option<&str>) -> Finding {
    let help = meant.map_or_else(
        || {
            Words::new(
                "haal het veld weg, of zet het onder `extensions`",
                "take the field away, or put it under `extensions`",
            )
        },
        did_you_mean,
    );
    let found = shown(field);
    let message = Words::new(format!("onbekend veld {found}"), format!("unknown field {found}"));
    let finding = error(codes::UNKNOWN_FIELD, pointer, message, help).with_fact("field", field);
    match meant {
        Some(meant) => finding.with_fact("meant", meant),
        None => finding,
    }
}

/// Which fields there are, where they are few enough to name.
pub(super) fn these_fields<'f>(fields: impl Iterator<Item = &'f str>) -> Option<Words> {
    const FEW: usize = 6;
    let known: Vec<String> = fields.take(FEW + 1).map(|name| format!("`{name}`")).collect();
    let named = known.join(", ");
    (known.len() <= FEW && !known.is_empty()).then(|| {
        Words::new(
            format!("hier kunnen staan: {named}"),
            format!("here may stand: {named}"),
        )
    })
}

/// A field of a later minor version, left out.
pub(super) fn newer_field(pointer: &Pointer, field: &str, version: FormatVersion) -> Finding {
    let found = shown(field);
    let message = Words::new(
        format!("het veld {found} is onbekend en niet gelezen"),
        format!("the field {found} is unknown and was not read"),
    );
    let help = Words::new(
        format!(
            "het document is van versie `{version}`; neem een nieuwere bibliotheek als het veld ertoe doet"
        ),
        format!("the document is of version `{version}`; take a newer library if the field matters"),
    );
    Finding::new(
        codes::UNKNOWN_FIELD,
        Severity::Warning,
        pointer.clone(),
        message,
        help,
    )
    .with_fact("field", field)
}

/// A key that is written twice.
pub(super) fn duplicate_key(pointer: &Pointer, key: &str) -> Finding {
    let found = shown(key);
    error(
        codes::DUPLICATE_KEY,
        pointer,
        Words::new(
            format!("{found} staat er meer dan eens"),
            format!("{found} is there more than once"),
        ),
        Words::new("laat er één staan", "leave one of them"),
    )
    .with_fact("field", key)
}

/// A word that is not one of the choices; `or` are other kinds of value that would do.
pub(super) fn choice(
    pointer: &Pointer,
    found: &str,
    choices: &[&str],
    meant: Option<&str>,
    or: Kinds,
) -> Finding {
    let mut named = String::new();
    for (index, choice) in choices.iter().take(CHOICES_SHOWN).enumerate() {
        // Writing to a String can't fail.
        let _ = write!(named, "{}`{choice}`", if index == 0 { "" } else { ", " });
    }
    if choices.len() > CHOICES_SHOWN {
        named.push_str(", …");
    }
    let mut help = Words::new(format!("kies uit {named}"), format!("choose from {named}"));
    let or = or.without_null();
    if or != Kinds::NONE {
        let or = kinds(or);
        help = Words::new(
            format!("{}, of schrijf {}", help.nl, or.nl),
            format!("{}, or write {}", help.en, or.en),
        );
    }
    if let Some(meant) = meant {
        let question = did_you_mean(meant);
        help = Words::new(
            format!("{} {}", question.nl, help.nl),
            format!("{} {}", question.en, help.en),
        );
    }
    let found_shown = shown(found);
    let message = Words::new(
        format!("{found_shown} is niet een van de mogelijkheden"),
        format!("{found_shown} is not one of the choices"),
    );
    let finding = error(codes::CHOICE, pointer, message, help).with_fact("choices", choices.join(" "));
    match meant {
        Some(meant) => finding.with_fact("meant", meant),
        None => finding,
    }
}

/// A number outside its range.
pub(super) fn range(pointer: &Pointer, found: &str, limit: &Words) -> Finding {
    let found = shown(found);
    error(
        codes::RANGE,
        pointer,
        Words::new(
            format!("{found} ligt buiten het bereik"),
            format!("{found} is out of range"),
        ),
        Words::new(
            format!("schrijf een getal {}", limit.nl),
            format!("write a number {}", limit.en),
        ),
    )
}

/// Too few or too many characters or items: `unit` is what is counted, `limit` how many there may be.
pub(super) fn length(pointer: &Pointer, found: usize, unit: &Words, limit: &Words) -> Finding {
    error(
        codes::LENGTH,
        pointer,
        Words::new(
            format!(
                "hier staan {found} {} en het moeten er {} zijn",
                unit.nl, limit.nl
            ),
            format!("here are {found} {} and there must be {}", unit.en, limit.en),
        ),
        Words::default(),
    )
    .with_fact("found", found.to_string())
}

/// A text that its check refused.
pub(super) fn invalid_scalar(pointer: &Pointer, refusal: &InvalidValue) -> Finding {
    Finding::refused(codes::INVALID_SCALAR, pointer.clone(), refusal)
}

/// What the reader said when the second look found nothing.
pub(super) fn other(pointer: &Pointer, said: &str) -> Finding {
    error(
        codes::OTHER,
        pointer,
        Words::new(
            format!("dit kan niet worden gelezen: {said}"),
            format!("this can't be read: {said}"),
        ),
        Words::default(),
    )
}

/// The last finding when there are too many.
pub(super) fn too_many(limit: usize) -> Finding {
    error(
        codes::TOO_MANY,
        &Pointer::root(),
        Words::new(
            format!("er zijn meer dan {limit} fouten; de rest is niet genoemd"),
            format!("there are more than {limit} errors; the rest is not told"),
        ),
        Words::new("verbeter deze eerst", "put these right first"),
    )
}

/// The question that helps after a slip.
pub(super) fn did_you_mean(meant: &str) -> Words {
    Words::new(
        format!("bedoelt u `{meant}`?"),
        format!("did you mean `{meant}`?"),
    )
}

fn value(found: Place<'_>) -> Words {
    let raw = shown(found.raw());
    match found.kind() {
        Kind::Null | Kind::Bool => Words::new(raw.clone(), raw),
        Kind::Number => Words::new(format!("het getal {raw}"), format!("the number {raw}")),
        Kind::Text => {
            let text = shown(&found.text().unwrap_or_default());
            Words::new(format!("de tekst {text}"), format!("the text {text}"))
        }
        Kind::List => Words::new("een lijst", "a list"),
        Kind::Object => Words::new("een object", "an object"),
    }
}

fn kinds(expected: Kinds) -> Words {
    let named = |name| match name {
        "null" => ("`null`", "`null`"),
        "boolean" => ("`true` of `false`", "`true` or `false`"),
        "integer" => ("een geheel getal", "a whole number"),
        "number" => ("een getal", "a number"),
        "string" => ("een tekst", "a text"),
        "array" => ("een lijst", "a list"),
        _ => ("een object", "an object"),
    };
    let expected = if expected.without_null() == Kinds::NONE {
        expected
    } else {
        expected.without_null()
    };
    let (nl, en): (Vec<_>, Vec<_>) = expected.names().map(named).unzip();
    Words::new(nl.join(" of "), en.join(" or "))
}
