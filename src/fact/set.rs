//! Sets of facts.

use bitflags::bitflags;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use thiserror::Error;

use super::Fact;

bitflags! {
    /// A set of facts: the national bank below, the local bank above.
    ///
    /// Serialises as the array of its codes, in statute order.
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct FactSet: u128 {
        /// Every fact is named in [`Fact`]; the bits have no second name here.
        const _ = !0;
    }
}

/// A fact code that is neither national nor a place of the local bank.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("fact code `{code}` is unknown: expected a national code such as trade_secret, or local.0 to local.63")]
pub struct UnknownFact {
    pub(super) code: String,
}

impl UnknownFact {
    /// The code that was refused.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }
}

impl FactSet {
    /// 三安全一稳定 (art. 14).
    pub const SECURITY_AND_STABILITY: Self = Self::of(&[
        Fact::ENDANGERS_NATIONAL_SECURITY,
        Fact::ENDANGERS_PUBLIC_SECURITY,
        Fact::ENDANGERS_ECONOMIC_SECURITY,
        Fact::ENDANGERS_SOCIAL_STABILITY,
    ]);
    /// 内部事务信息 (art. 16 para. 1).
    pub const INTERNAL_AFFAIRS: Self =
        Self::of(&[Fact::PERSONNEL_AFFAIRS, Fact::LOGISTICS, Fact::INTERNAL_WORKFLOW, Fact::OTHER_INTERNAL_AFFAIRS]);
    /// 过程性信息 (art. 16 para. 2).
    pub const PROCESS_INFORMATION: Self = Self::of(&[
        Fact::DISCUSSION_RECORD,
        Fact::PROCESS_DRAFT,
        Fact::NEGOTIATION_LETTER,
        Fact::REQUEST_OR_REPORT,
        Fact::OTHER_PROCESS_INFORMATION,
    ]);
    /// 法律、法规、规章规定应当公开 (art. 16 para. 2).
    pub const REQUIRED_BY_HIGHER_TEXT: Self = Self::of(&[
        Fact::LAW_REQUIRES_DISCLOSURE,
        Fact::REGULATION_REQUIRES_DISCLOSURE,
        Fact::RULE_REQUIRES_DISCLOSURE,
    ]);
    /// 商业秘密、个人隐私等 (art. 15).
    pub const THIRD_PARTY_INTERESTS: Self =
        Self::of(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY, Fact::SIMILAR_INTEREST]);
    /// Ways in which a secret ends (Secrets Law, arts. 20 and 24).
    pub const NO_LONGER_SECRET: Self =
        Self::of(&[Fact::SECRECY_TERM_EXPIRED, Fact::DECLASSIFIED, Fact::FORMALLY_PUBLISHED]);

    /// The set of these facts.
    #[must_use]
    pub const fn of(facts: &[Fact]) -> Self {
        let mut bits = 0;
        let mut rest = facts;
        while let [first, tail @ ..] = rest {
            bits |= 1 << first.index();
            rest = tail;
        }
        Self::from_bits_retain(bits)
    }

    /// Whether a fact is in the set.
    #[must_use]
    #[inline]
    pub const fn has(self, fact: Fact) -> bool {
        // Each bank is one word: shifting a word is one instruction, shifting the whole is not.
        let (national, local) = halves(self.bits());
        let word = if fact.index() < 64 { national } else { local };
        word >> (fact.index() & 63) & 1 == 1
    }

    /// The part of the set that lies in the local bank.
    pub(crate) const fn local(self) -> Self {
        Self::from_bits_retain(self.bits() >> 64 << 64)
    }

    /// The facts of the set, in statute order.
    pub fn facts(self) -> impl Iterator<Item = Fact> {
        let mut bits = self.bits();
        core::iter::from_fn(move || {
            let lowest = bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
            u8::try_from(lowest).ok().and_then(Fact::at)
        })
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the two halves are taken on purpose")]
#[inline]
const fn halves(bits: u128) -> (u64, u64) {
    (bits as u64, (bits >> 64) as u64)
}

impl FromIterator<Fact> for FactSet {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        facts.into_iter().map(|fact| Self::of(&[fact])).fold(Self::empty(), Self::union)
    }
}

impl Serialize for FactSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.facts())
    }
}

impl<'de> Deserialize<'de> for FactSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let facts = Vec::<Fact>::deserialize(deserializer)?;
        let set: Self = facts.iter().copied().collect();
        if facts.len() == set.bits().count_ones() as usize {
            Ok(set)
        } else {
            Err(D::Error::custom("a fact is named twice in one set: expected each once"))
        }
    }
}
