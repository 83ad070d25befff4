//! Goes over a document by writing it to nowhere.

use std::fmt;

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};

use super::{Trail, Visit};

/// The one named type of text in which anything may stand.
const FREE: &str = "Citation";
/// What stands for a person may hold one's number or address, but no title and no reference.
const PSEUDONYM: &str = "Pseudonym";
/// The type of money.
const MONEY: &str = "Euro";

/// A serializer that writes nothing and tells a visitor what it meets.
pub(super) struct Walker<'v> {
    visitor: &'v mut dyn Visit,
    trail: Trail,
    /// The name of the type whose content comes next; empty when it has none of its own.
    named: &'static str,
    /// Whether what comes next is the key of a map.
    is_key: bool,
}

impl<'v> Walker<'v> {
    pub(super) fn new(visitor: &'v mut dyn Visit) -> Self {
        Self {
            visitor,
            trail: Trail::default(),
            named: "",
            is_key: false,
        }
    }

    fn text(&mut self, text: &str) {
        if std::mem::take(&mut self.is_key) {
            return self.key(text);
        }
        match std::mem::take(&mut self.named) {
            "" | FREE => {
                self.trail.title(text);
                self.visitor.text(text, &self.trail);
            }
            PSEUDONYM => self.visitor.text(text, &self.trail),
            MONEY => self.visitor.money(&text, &self.trail),
            named => {
                if let Some(of) = id_of(named) {
                    self.trail.id(text);
                    self.visitor.id(of, text, &self.trail);
                }
            }
        }
    }

    fn key(&mut self, key: &str) {
        self.trail.key(key);
        match std::mem::take(&mut self.named) {
            "" | FREE => self.visitor.key(key, &self.trail),
            named => {
                if let Some(of) = id_of(named) {
                    self.visitor.id(of, key, &self.trail);
                }
            }
        }
    }

    fn count(&mut self, count: u64) {
        if std::mem::take(&mut self.is_key) {
            self.named = "";
            return self.trail.key(&count.to_string());
        }
        match std::mem::take(&mut self.named) {
            "" => {}
            what => self.visitor.count(what, count, &self.trail),
        }
    }

    #[allow(clippy::unnecessary_wraps, reason = "it is what every end of a walk gives")]
    fn nothing(&mut self) -> Result<(), Halted> {
        self.named = "";
        Ok(())
    }

    fn thing(&mut self, of: &'static str) -> &mut Self {
        self.named = "";
        self.trail.enter_thing(of);
        self
    }

    fn list(&mut self) -> &mut Self {
        self.named = "";
        self.trail.enter_list();
        self
    }

    #[allow(clippy::unnecessary_wraps, reason = "it is what every end of a walk gives")]
    fn leave(&mut self) -> Result<(), Halted> {
        self.trail.leave();
        Ok(())
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Halted> {
        self.trail.field(name);
        self.past(value)
    }

    /// Meets a value. One that nobody can write holds nothing to look at, and the walk goes on after it.
    fn past<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Halted> {
        value.serialize(&mut *self).or_else(|_| self.nothing())
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Halted> {
        self.trail.item();
        self.past(value)
    }
}

/// What a text is the id of, by the name of its type: `Goal` for `…::Id<…::Goal>`; none when it is no id.
fn id_of(named: &'static str) -> Option<&'static str> {
    let (outer, of) = named.strip_suffix('>')?.split_once('<')?;
    outer.ends_with("::Id").then_some(())?;
    Some(of.rsplit_once("::").map_or(of, |(_, name)| name))
}

/// A document that cannot be walked to its end.
#[derive(Debug)]
pub(super) struct Halted;

impl fmt::Display for Halted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not everything in this document can be written")
    }
}

impl std::error::Error for Halted {}

impl ser::Error for Halted {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

macro_rules! passes_by {
    ($($method:ident: $number:ty),+) => {
        $(fn $method(self, _: $number) -> Result<(), Halted> {
            self.nothing()
        })+
    };
}

impl ser::Serializer for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    passes_by! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_f32: f32, serialize_f64: f64, serialize_bytes: &[u8], serialize_unit_struct: &'static str
    }

    fn serialize_u8(self, number: u8) -> Result<(), Halted> {
        self.serialize_u64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Halted> {
        self.serialize_u64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Halted> {
        self.serialize_u64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Halted> {
        self.count(number);
        Ok(())
    }

    fn serialize_char(self, letter: char) -> Result<(), Halted> {
        self.serialize_str(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Halted> {
        self.text(text);
        Ok(())
    }

    /// Most of what is made into text to be written is a day, a version or the like: not asked for, not made.
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Halted> {
        match self.named {
            "" | FREE => self.serialize_str(&value.to_string()),
            _ if self.is_key => self.serialize_str(&value.to_string()),
            MONEY => {
                self.named = "";
                self.visitor.money(&format_args!("{value}"), &self.trail);
                Ok(())
            }
            _ => self.nothing(),
        }
    }

    fn serialize_none(self) -> Result<(), Halted> {
        self.nothing()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Halted> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Halted> {
        self.nothing()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Halted> {
        if std::mem::take(&mut self.is_key) {
            self.trail.key(variant);
        }
        self.nothing()
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Halted> {
        self.named = name;
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        of: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Halted> {
        let walker = self.thing(of);
        walker.field(variant, value)?;
        walker.leave()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Halted> {
        Ok(self.list())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Halted> {
        Ok(self.list())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Halted> {
        Ok(self.list())
    }

    fn serialize_tuple_variant(
        self,
        of: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Halted> {
        let walker = self.thing(of);
        walker.trail.field(variant);
        Ok(walker.list())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Halted> {
        self.named = "";
        self.trail.enter_map();
        Ok(self)
    }

    fn serialize_struct(self, of: &'static str, _: usize) -> Result<Self, Halted> {
        Ok(self.thing(of))
    }

    fn serialize_struct_variant(
        self,
        of: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, Halted> {
        let walker = self.thing(of);
        walker.trail.field(variant);
        Ok(walker.thing(of))
    }
}

impl SerializeStruct for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Halted> {
        self.field(name, value)
    }

    fn end(self) -> Result<(), Halted> {
        self.leave()
    }
}

impl SerializeStructVariant for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Halted> {
        self.field(name, value)
    }

    fn end(self) -> Result<(), Halted> {
        self.trail.leave();
        self.leave()
    }
}

impl SerializeSeq for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Halted> {
        self.item(value)
    }

    fn end(self) -> Result<(), Halted> {
        self.leave()
    }
}

impl SerializeTuple for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Halted> {
        self.item(value)
    }

    fn end(self) -> Result<(), Halted> {
        self.leave()
    }
}

impl SerializeTupleStruct for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Halted> {
        self.item(value)
    }

    fn end(self) -> Result<(), Halted> {
        self.leave()
    }
}

impl SerializeTupleVariant for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Halted> {
        self.item(value)
    }

    fn end(self) -> Result<(), Halted> {
        self.trail.leave();
        self.leave()
    }
}

impl SerializeMap for &mut Walker<'_> {
    type Ok = ();
    type Error = Halted;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Halted> {
        self.is_key = true;
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Halted> {
        self.past(value)
    }

    fn end(self) -> Result<(), Halted> {
        self.leave()
    }
}
