//! A body: an agency, a part of one, or what stands beside agencies.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::{Code, Rank, Text};
use crate::norm::{BodyKind, Sector, Tier};

/// Whether a part of an agency acts externally in its own name (以自己名义), and by what.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it does so under a text of some rank, or it does not")]
pub enum OwnName {
    /// It does not.
    Never,
    /// It does, under a text of this rank. Only laws and regulations (法律、法规) count for art. 10 para. 2.
    Under(Rank),
}

impl OwnName {
    /// Whether it counts: under a law, an administrative regulation or a local regulation.
    #[must_use]
    pub const fn by_law_or_regulation(self) -> bool {
        matches!(self, Self::Under(Rank::Law | Rank::AdministrativeRegulation | Rank::LocalRegulation))
    }
}

/// A body, as far as it is known. What is not stated stays open.
///
/// ```
/// use gongkai::agency::Body;
/// use gongkai::citation::{Code, Text};
/// use gongkai::norm::BodyKind;
///
/// let bureau = Body::of_place(Code::literal("civil_affairs"), Text::literal("区民政局", "Civil Affairs Bureau"), BodyKind::Agency)
///     .reached_at("区政府大楼3层，0632-0000000");
/// let read: Body = serde_json::from_str(r#"{
///   "id": "civil_affairs", "name": {"zh": "区民政局", "en": "Civil Affairs Bureau"}, "kind": "agency",
///   "of_place": true, "contact": "区政府大楼3层，0632-0000000"
/// }"#)?;
/// assert_eq!(read, bureau);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    id: Code,
    name: Text,
    kind: BodyKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sector: Option<Sector>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tier: Option<Tier>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of_place: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    under: Option<Code>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own_name: Option<OwnName>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    is_office: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    established: Option<NaiveDate>,
}

impl Body {
    /// A body of which it is not stated whether the place's text binds it.
    #[must_use]
    pub const fn new(id: Code, name: Text, kind: BodyKind) -> Self {
        Self {
            id,
            name,
            kind,
            sector: None,
            tier: None,
            of_place: None,
            under: None,
            own_name: None,
            is_office: false,
            contact: None,
            established: None,
        }
    }

    /// A body of the place (本级), which the place's text binds.
    #[must_use]
    pub const fn of_place(id: Code, name: Text, kind: BodyKind) -> Self {
        let mut body = Self::new(id, name, kind);
        body.of_place = Some(true);
        body
    }

    /// A body above or outside the place, which no text of the place binds.
    #[must_use]
    pub const fn outside(id: Code, name: Text, kind: BodyKind) -> Self {
        let mut body = Self::new(id, name, kind);
        body.of_place = Some(false);
        body
    }

    /// Adds the sector of a public enterprise.
    #[must_use]
    pub const fn in_sector(mut self, sector: Sector) -> Self {
        self.sector = Some(sector);
        self
    }

    /// Adds the tier it stands on.
    #[must_use]
    pub const fn at(mut self, tier: Tier) -> Self {
        self.tier = Some(tier);
        self
    }

    /// Adds the body it belongs to or stands directly under: the agency of a part, the entrusting agency, the government
    /// that set a headquarters up, the agency next above (上一级).
    #[must_use]
    pub const fn under(mut self, body: Code) -> Self {
        self.under = Some(body);
        self
    }

    /// Adds whether it acts externally in its own name, and by what.
    #[must_use]
    pub const fn own_name(mut self, own_name: OwnName) -> Self {
        self.own_name = Some(own_name);
        self
    }

    /// Marks it as the general office (办公室) of the agency it stands under.
    #[must_use]
    pub const fn as_office(mut self) -> Self {
        self.is_office = true;
        self
    }

    /// Adds how it is reached (联系方式), as an applicant is to be told under art. 36 item 5.
    #[must_use]
    pub fn reached_at(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Adds the day it was established.
    #[must_use]
    pub const fn established_on(mut self, day: NaiveDate) -> Self {
        self.established = Some(day);
        self
    }

    /// The code that the host knows it by: 1 to 32 of `a-z 0-9 _ .`. A unified social credit code fits in lower case, a UUID
    /// without its hyphens.
    #[must_use]
    pub const fn id(&self) -> Code {
        self.id
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> BodyKind {
        self.kind
    }

    /// Its sector, for a public enterprise.
    #[must_use]
    pub const fn sector(&self) -> Option<Sector> {
        self.sector
    }

    /// The tier it stands on.
    #[must_use]
    pub const fn tier(&self) -> Option<Tier> {
        self.tier
    }

    /// Whether the place's text binds it; `None` where that is not stated.
    #[must_use]
    pub const fn is_of_place(&self) -> Option<bool> {
        self.of_place
    }

    /// The body it belongs to or stands directly under.
    #[must_use]
    pub const fn stands_under(&self) -> Option<Code> {
        self.under
    }

    /// Whether it acts externally in its own name; `None` where that is not stated.
    #[must_use]
    pub const fn acts_in_own_name(&self) -> Option<OwnName> {
        self.own_name
    }

    /// Whether it is the general office of the agency it stands under.
    #[must_use]
    pub const fn is_office(&self) -> bool {
        self.is_office
    }

    /// How it is reached.
    #[must_use]
    pub fn contact(&self) -> Option<&str> {
        self.contact.as_deref()
    }

    /// The day it was established.
    #[must_use]
    pub const fn established(&self) -> Option<NaiveDate> {
        self.established
    }
}
