//! What stands above every notice.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The head of a notice: whose it is (发文机关), to whom it goes (受送达人), of which day, and where they stand its document number (文号),
/// how the agency is reached (联系方式), and the day of service (送达日期) where that is known as it is written.
///
/// ```
/// use gongkai::notice::Head;
/// let head = Head::new("某市自然资源局", "张三", "2024-03-08".parse()?).numbered("某自然资公开〔2024〕12号");
/// assert_eq!(head.number(), Some("某自然资公开〔2024〕12号"));
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    agency: String,
    addressee: String,
    #[serde(deserialize_with = "crate::citation::date::day")]
    date: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    served: Option<NaiveDate>,
}

impl Head {
    /// The head of a notice of an agency to somebody, of a day.
    #[must_use]
    pub fn new(agency: impl Into<String>, addressee: impl Into<String>, date: NaiveDate) -> Self {
        Self { agency: agency.into(), addressee: addressee.into(), date, number: None, contact: None, served: None }
    }

    /// Gives it a document number (文号).
    #[must_use]
    pub fn numbered(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Says how the agency is reached (联系方式).
    #[must_use]
    pub fn reached_at(mut self, contact: impl Into<String>) -> Self {
        self.contact = Some(contact.into());
        self
    }

    /// Says on which day it is served, or received (送达、收到): from it the time of the addressee is counted.
    #[must_use]
    pub const fn served_on(mut self, day: NaiveDate) -> Self {
        self.served = Some(day);
        self
    }

    /// The agency (发文机关).
    #[must_use]
    pub fn agency(&self) -> &str {
        &self.agency
    }

    /// To whom it goes.
    #[must_use]
    pub fn addressee(&self) -> &str {
        &self.addressee
    }

    /// Its day (成文日期).
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// The document number, where it has one.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// How the agency is reached, where it says so.
    #[must_use]
    pub fn contact(&self) -> Option<&str> {
        self.contact.as_deref()
    }

    /// The day of service, where it is known.
    #[must_use]
    pub const fn served(&self) -> Option<NaiveDate> {
        self.served
    }
}
