//! Damage to a document: at a place of its tree, or anywhere in its text.

use proptest::prelude::*;
use serde_json::Value;

/// What is done to a document.
#[derive(Debug, Clone)]
pub(crate) enum Damage {
    /// A value is replaced by this text.
    Replace(&'static str),
    /// A field or item is taken out.
    Drop,
    /// A field is added.
    Add(&'static str, &'static str),
    /// A field is written twice.
    Double,
    /// A field gets another name.
    Rename(&'static str),
    /// A field of an object goes to the end, which is another order and nothing else.
    Last,
    /// The fields of an object are written as a list, without names.
    Unname,
    /// A text becomes the only key of an object.
    Wrap,
    /// A number is written otherwise.
    Respell,
    /// The text stops here.
    CutOff,
    /// A character is replaced.
    Character(char),
}

/// Values that stand where something else should: the odd ones of each kind.
const ODD: [&str; 44] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-1",
    "3.0",
    "1e2",
    "1.5",
    "-0.000001",
    "0.1234567",
    "65536",
    "4294967296",
    "18446744073709551615",
    "18446744073709551616",
    "1000000000",
    "1000000001",
    "1e308",
    "1e400",
    "\"\"",
    "\" \"",
    "\"x\"",
    "\"a b\"",
    "\"0\"",
    "\"unknown\"",
    "\"not-measured\"",
    "\"measured\"",
    "\"2025-06-30\"",
    "\"2026-02-30\"",
    "\"+2026-11-21\"",
    "\"26-1-1\"",
    "\"12.50\"",
    "\"12.5\"",
    "\"GM0363\"",
    "\"GM9999\"",
    "\"123456789\"",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "[]",
    "[0,0]",
    "{}",
    "{\"nl\":\"x\",\"en\":\"y\"}",
    "{\"extra\":1}",
];

const NAMES: [&str; 6] = ["extra", "title", "id", "", "for", "extensions"];

pub(crate) fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        8 => prop::sample::select(&ODD[..]).prop_map(Damage::Replace),
        3 => Just(Damage::Drop),
        3 => (prop::sample::select(&NAMES[..]), prop::sample::select(&ODD[..])).prop_map(|(name, value)| Damage::Add(name, value)),
        2 => Just(Damage::Double),
        2 => prop::sample::select(&NAMES[..]).prop_map(Damage::Rename),
        2 => Just(Damage::Last),
        1 => Just(Damage::Unname),
        1 => Just(Damage::Wrap),
        2 => Just(Damage::Respell),
        1 => Just(Damage::CutOff),
        2 => prop::sample::select(vec!['"', '{', '}', '[', ']', ',', ':', '0', '-', 'é', '\u{0}', '\\', ' ']).prop_map(Damage::Character),
    ]
}

/// The text after the damage; `place` is anywhere from 0 through 1.
pub(crate) fn damaged(text: &str, place: f64, damage: &Damage) -> String {
    match damage {
        Damage::CutOff => text[..cut(text, place)].to_owned(),
        Damage::Character(c) => {
            let at = cut(text, place);
            let mut rest = text[at..].chars();
            rest.next();
            format!("{}{c}{}", &text[..at], rest.as_str())
        }
        _ => {
            let mut tree = Tree::of(&serde_json::from_str(text).unwrap());
            let count = tree.count();
            let mut number = portion(place, count).min(count - 1);
            tree.damage(&mut number, damage);
            tree.text()
        }
    }
}

/// So many of a whole; `place` runs from 0 through 1.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "any place will do"
)]
pub(crate) fn portion(place: f64, whole: usize) -> usize {
    (place * whole as f64) as usize
}

fn cut(text: &str, place: f64) -> usize {
    let mut at = portion(place, text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A document that can say what no value of serde_json can: a field twice, a number spelt in its own way.
enum Tree {
    Raw(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    fn of(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::of).collect()),
            Value::Object(fields) => Self::Object(
                fields
                    .iter()
                    .map(|(key, value)| (key.clone(), Self::of(value)))
                    .collect(),
            ),
            scalar => Self::Raw(scalar.to_string()),
        }
    }

    /// How many values there are in it, itself among them.
    fn count(&self) -> usize {
        match self {
            Self::Raw(_) => 1,
            Self::List(items) => 1 + items.iter().map(Self::count).sum::<usize>(),
            Self::Object(fields) => 1 + fields.iter().map(|(_, value)| value.count()).sum::<usize>(),
        }
    }

    /// Counts down to the place, and does the damage there.
    fn damage(&mut self, number: &mut usize, damage: &Damage) {
        if *number == 0 {
            self.damage_here(damage);
            return;
        }
        *number -= 1;
        let children: Vec<&mut Tree> = match self {
            Self::Raw(_) => return,
            Self::List(items) => items.iter_mut().collect(),
            Self::Object(fields) => fields.iter_mut().map(|(_, value)| value).collect(),
        };
        for (index, child) in children.into_iter().enumerate() {
            let count = child.count();
            if *number >= count {
                *number -= count;
                continue;
            }
            // What is done to a field is done by the object around it.
            if *number == 0
                && !matches!(
                    damage,
                    Damage::Replace(_) | Damage::Unname | Damage::Wrap | Damage::Respell
                )
            {
                self.damage_child(index, damage);
            } else {
                child.damage(number, damage);
            }
            return;
        }
    }

    fn damage_child(&mut self, index: usize, damage: &Damage) {
        match (self, damage) {
            (Self::List(items), Damage::Drop) => drop(items.remove(index)),
            (Self::List(items), Damage::Last) => items.rotate_left(1),
            (Self::Object(fields), Damage::Drop) => drop(fields.remove(index)),
            (Self::Object(fields), Damage::Last) => {
                let field = fields.remove(index);
                fields.push(field);
            }
            (Self::Object(fields), Damage::Rename(name)) => (*name).clone_into(&mut fields[index].0),
            (Self::Object(fields), Damage::Double) => {
                let (key, value) = &fields[index];
                let copy = (key.clone(), Self::Raw(value.text()));
                fields.push(copy);
            }
            (Self::Object(fields), Damage::Add(name, value)) => {
                fields.insert(index, ((*name).to_owned(), Self::Raw((*value).to_owned())));
            }
            (Self::List(items), Damage::Add(_, value)) => items.insert(index, Self::Raw((*value).to_owned())),
            _ => {}
        }
    }

    fn damage_here(&mut self, damage: &Damage) {
        match damage {
            Damage::Replace(value) => *self = Self::Raw((*value).to_owned()),
            Damage::Unname => {
                if let Self::Object(fields) = self {
                    *self = Self::List(
                        std::mem::take(fields)
                            .into_iter()
                            .map(|(_, value)| value)
                            .collect(),
                    );
                }
            }
            Damage::Wrap => {
                if let Self::Raw(raw) = self
                    && let Ok(key) = serde_json::from_str::<String>(raw)
                {
                    *self = Self::Object(vec![(key, Self::Raw("null".to_owned()))]);
                }
            }
            Damage::Respell => {
                if let Self::Raw(raw) = self
                    && raw.bytes().all(|byte| byte.is_ascii_digit())
                {
                    raw.push_str(".0");
                }
            }
            _ => {}
        }
    }

    fn text(&self) -> String {
        let key = |key: &str| Value::String(key.to_owned()).to_string();
        match self {
            Self::Raw(raw) => raw.clone(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::text).collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(name, value)| format!("{}:{}", key(name), value.text()))
                    .collect();
                format!("{{{}}}", fields.join(","))
            }
        }
    }
}
