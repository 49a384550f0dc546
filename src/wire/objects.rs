//! A reader that takes an object only as an object, and a field that is `null` as one that is left out.
//!
//! A reader of JSON also takes a list for an object, as its fields in order. That order is private, and nobody may come to rely on it.
//! And it takes `null` for some fields that may be left out and not for others, as their types have it.

use core::fmt;
use std::borrow::Cow;

use serde::Deserialize;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IgnoredAny, IntoDeserializer as _, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

/// Something of a reader, which hands the rules on to all that lies below it.
pub(super) struct Objects<'de, T> {
    of: T,
    /// What is read, from its beginning; empty where that is no text, or is not looked at.
    text: &'de str,
}

impl<'de, T> Objects<'de, T> {
    /// A reader of a text.
    pub(super) const fn new(of: T, text: &'de str) -> Self {
        Self { of, text }
    }
}

/// A visitor of something that no list can stand for.
struct NoList<'de, V>(Objects<'de, V>);

/// A visitor of an object whose fields are known by name.
struct Named<'de, V> {
    inner: Objects<'de, V>,
    fields: &'static [&'static str],
}

/// A visitor of an object whose keys are open.
struct ByKey<'de, V>(Objects<'de, V>);

/// A visitor of a code, alone or with what belongs to it.
struct Coded<'de, V> {
    inner: Objects<'de, V>,
    codes: Codes,
}

/// The codes of which one is expected. Which of them stand alone is not known before one is named.
#[derive(Copy, Clone)]
struct Codes(&'static [&'static str]);

impl Expected for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of `{}`", self.0.join("`, `"))
    }
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Objects<'de, D> {
    type Error = D::Error;

    /// What says of itself what it is: no such thing of this boundary is a list.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.of.deserialize_any(NoList(Objects::new(visitor, self.text)))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.of.deserialize_struct(name, fields, Named { inner: Objects::new(visitor, self.text), fields })
    }

    /// A code stands alone as a string or, with what belongs to it, as the only key of an object. A reader of JSON would also take the object
    /// for a code to which nothing belongs.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.of.deserialize_any(Coded { inner: Objects::new(visitor, self.text), codes: Codes(variants) })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.of.deserialize_option(Objects::new(visitor, self.text))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.of.deserialize_newtype_struct(name, Objects::new(visitor, self.text))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.of.deserialize_seq(Objects::new(visitor, self.text))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, D::Error> {
        self.of.deserialize_tuple(length, Objects::new(visitor, self.text))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.of.deserialize_tuple_struct(name, length, Objects::new(visitor, self.text))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.of.deserialize_map(ByKey(Objects::new(visitor, self.text)))
    }

    // Nothing lies below these, and JSON says of itself what it is.
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct identifier
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.of.deserialize_ignored_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.of.is_human_readable()
    }
}

/// What holds something else.
impl<'de, V: Visitor<'de>> Visitor<'de> for Objects<'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.of.expecting(f)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.of.visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.of.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, below: D) -> Result<V::Value, D::Error> {
        self.of.visit_some(Objects::new(below, self.text))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, below: D) -> Result<V::Value, D::Error> {
        self.of.visit_newtype_struct(Objects::new(below, self.text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, below: A) -> Result<V::Value, A::Error> {
        self.of.visit_seq(Objects::new(below, self.text))
    }

    fn visit_map<A: MapAccess<'de>>(self, below: A) -> Result<V::Value, A::Error> {
        self.of.visit_map(Objects::new(below, self.text))
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for NoList<'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.of.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.0.of.visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.of.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.of.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.0.of.visit_f64(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        self.0.of.visit_str(text)
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<V::Value, E> {
        self.0.of.visit_borrowed_str(text)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        self.0.of.visit_string(text)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.of.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<V::Value, A::Error> {
        Err(A::Error::invalid_type(Unexpected::Seq, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, below: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(below)
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Named<'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.of.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, below: A) -> Result<V::Value, A::Error> {
        let Self { inner: Objects { of, text }, fields } = self;
        of.visit_map(Given { below: Objects::new(below, text), fields, seen: 0 })
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for ByKey<'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.of.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, below: A) -> Result<V::Value, A::Error> {
        let Self(Objects { of, text }) = self;
        let mut keys = Once { below: Objects::new(below, text), seen: Vec::new() };
        let read = of.visit_map(&mut keys);
        // Looked for at once over all keys, which costs less than at each of them; and told before what came of it.
        match keys.twice() {
            Some(name) => Err(A::Error::custom(format_args!("duplicate field `{name}`"))),
            None => read,
        }
    }
}

/// The keys of an object, each once.
struct Once<'de, A> {
    below: Objects<'de, A>,
    seen: Vec<Cow<'de, str>>,
}

impl<A> Once<'_, A> {
    fn twice(&mut self) -> Option<&str> {
        self.seen.sort_unstable();
        self.seen.windows(2).find_map(|pair| pair.first().filter(|first| pair.last() == Some(first))).map(AsRef::as_ref)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Once<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(Name(name)) = self.below.next_key()? else {
            return Ok(None);
        };
        self.seen.push(name.clone());
        named(name, seed).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.below.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.below.size_hint()
    }
}

/// A name that was read, for whoever looks for it.
fn named<'de, K: DeserializeSeed<'de>, E: Error>(name: Cow<'de, str>, seed: K) -> Result<K::Value, E> {
    match name {
        Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
        Cow::Owned(name) => seed.deserialize(name.into_deserializer()),
    }
}

/// The fields of an object that are given: what is `null` is left out.
struct Given<'de, A> {
    below: Objects<'de, A>,
    fields: &'static [&'static str],
    /// Those that have come, as bits by their places.
    seen: u128,
}

/// The name of a field, borrowed from what is read where it is written there as it is.
#[derive(Deserialize)]
struct Name<'k>(#[serde(borrow)] Cow<'k, str>);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Given<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if self.below.text.is_empty() {
            return self.below.next_key_seed(seed);
        }
        while let Some(Name(name)) = self.below.next_key()? {
            let known = self.fields.iter().zip(0_u32..128).find(|(field, _)| **field == name);
            if let Some((field, at)) = known {
                let bit = 1 << at;
                if self.seen & bit != 0 {
                    return Err(A::Error::duplicate_field(field));
                }
                self.seen |= bit;
            }
            if known.is_none() || !is_null(&name, self.below.text) {
                return named(name, seed).map(Some);
            }
            self.below.next_value::<IgnoredAny>()?;
        }
        Ok(None)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.below.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.below.size_hint()
    }
}

/// Whether `null` stands behind a name that is a piece of the text. What a reader of JSON has not come to yet cannot be asked of it; the text
/// can be.
fn is_null(name: &str, text: &str) -> bool {
    let start = name.as_ptr().addr().checked_sub(text.as_ptr().addr());
    let behind = start.and_then(|start| text.get(start.checked_add(name.len())?..)?.strip_prefix('"'));
    let value = behind.and_then(|behind| behind.trim_ascii_start().strip_prefix(':'));
    value.is_some_and(|value| value.trim_ascii_start().starts_with("null"))
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Coded<'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.codes.fmt(f)
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<V::Value, E> {
        self.inner.of.visit_enum(code.into_deserializer())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut below: A) -> Result<V::Value, A::Error> {
        let Self { inner: Objects { of, text }, codes } = self;
        let read = of.visit_enum(Keyed { below: Objects::new(&mut below, text), codes })?;
        if below.next_key::<IgnoredAny>()?.is_some() {
            return Err(A::Error::invalid_type(Unexpected::Other("object with several keys"), &codes));
        }
        Ok(read)
    }
}

/// A code as the only key of an object.
struct Keyed<'m, 'de, A> {
    below: Objects<'de, &'m mut A>,
    codes: Codes,
}

impl<'de, A: MapAccess<'de>> EnumAccess<'de> for Keyed<'_, 'de, A> {
    type Error = A::Error;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(mut self, seed: T) -> Result<(T::Value, Self), A::Error> {
        if let Some(code) = self.below.next_key_seed(seed)? {
            return Ok((code, self));
        }
        Err(A::Error::invalid_type(Unexpected::Other("object without a key"), &self.codes))
    }
}

impl<'de, A: MapAccess<'de>> VariantAccess<'de> for Keyed<'_, 'de, A> {
    type Error = A::Error;

    /// Nothing belongs to such a code, so that it is no key.
    fn unit_variant(self) -> Result<(), A::Error> {
        Err(A::Error::invalid_type(Unexpected::Map, &"unit variant"))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(mut self, seed: T) -> Result<T::Value, A::Error> {
        self.below.next_value_seed(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(mut self, length: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.below.next_value_seed(Listed { length, visitor })
    }

    fn struct_variant<V: Visitor<'de>>(
        mut self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.below.next_value_seed(Fields { fields, visitor })
    }
}

/// The fields that belong to a code.
struct Fields<V> {
    fields: &'static [&'static str],
    visitor: V,
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Fields<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, below: D) -> Result<V::Value, D::Error> {
        below.deserialize_struct("", self.fields, self.visitor)
    }
}

/// The list that belongs to a code.
struct Listed<V> {
    length: usize,
    visitor: V,
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Listed<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, below: D) -> Result<V::Value, D::Error> {
        below.deserialize_tuple(self.length, self.visitor)
    }
}

impl<'de, T: DeserializeSeed<'de>> DeserializeSeed<'de> for Objects<'de, T> {
    type Value = T::Value;

    fn deserialize<D: Deserializer<'de>>(self, below: D) -> Result<T::Value, D::Error> {
        self.of.deserialize(Objects::new(below, self.text))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Objects<'de, A> {
    type Error = A::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, A::Error> {
        self.of.next_element_seed(Objects::new(seed, self.text))
    }

    fn size_hint(&self) -> Option<usize> {
        self.of.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Objects<'de, A> {
    type Error = A::Error;

    /// A key is a string.
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.of.next_key_seed(seed)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        self.of.next_value_seed(Objects::new(seed, self.text))
    }

    fn size_hint(&self) -> Option<usize> {
        self.of.size_hint()
    }
}
