//! Time that is not counted in a period (不计算在内), several stretches of it merged.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::citation::{Provision, Text};

/// For whose opinion time is not counted.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "art. 33 para. 3 names the two")]
pub enum Excluded {
    /// 征求第三方意见.
    ThirdParty,
    /// 征求其他机关意见.
    OtherAgency,
    /// Both on the same days, which are left out once.
    Both,
}

impl Excluded {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::ThirdParty => Text::literal("征求第三方意见", "consulting a third party"),
            Self::OtherAgency => Text::literal("征求其他机关意见", "consulting another agency"),
            Self::Both => Text::literal("征求第三方和其他机关意见", "consulting a third party and another agency"),
        }
    }

    const fn of(third_parties: i32, other_agencies: i32) -> Option<Self> {
        match (third_parties > 0, other_agencies > 0) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::ThirdParty),
            (false, true) => Some(Self::OtherAgency),
            (false, false) => None,
        }
    }

    /// How often the third party and the other agency are counted.
    const fn counted(self) -> (i32, i32) {
        match self {
            Self::ThirdParty => (1, 0),
            Self::OtherAgency => (0, 1),
            Self::Both => (1, 1),
        }
    }
}

/// One stretch of calendar days that are not counted, both ends included.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    #[serde(deserialize_with = "crate::citation::date::day")]
    from: NaiveDate,
    #[serde(deserialize_with = "crate::citation::date::day")]
    through: NaiveDate,
    of: Excluded,
}

impl Exclusion {
    /// The days from one through another; `None` where the last comes before the first.
    #[must_use]
    pub fn new(from: NaiveDate, through: NaiveDate, of: Excluded) -> Option<Self> {
        (from <= through).then_some(Self { from, through, of })
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day, included.
    #[must_use]
    pub const fn through(&self) -> NaiveDate {
        self.through
    }

    /// For whose opinion.
    #[must_use]
    pub const fn of(&self) -> Excluded {
        self.of
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.through
    }

    /// How many calendar days lie after a day.
    pub(super) fn days_after(&self, day: NaiveDate) -> u64 {
        u64::try_from((self.through - day.max(self.from.pred_opt().unwrap_or(day))).num_days()).unwrap_or(0)
    }
}

/// All time that is not counted in one period, under one provision: in order, without overlap, so that a day is left out once
/// however many letters were on their way.
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::citation::Provision;
/// use gongkai::deadline::{Excluded, Exclusion, Exclusions};
/// let span = |from: u32, through, of| {
///     let day = |d| NaiveDate::from_ymd_opt(2024, 3, d).unwrap();
///     Exclusion::new(day(from), day(through), of).unwrap()
/// };
/// let by = Provision::of("national.2019").article(33).paragraph(3);
/// let all = Exclusions::of(by, [span(5, 12, Excluded::OtherAgency), span(1, 6, Excluded::ThirdParty)]);
/// assert_eq!(all.spans(), [
///     span(1, 4, Excluded::ThirdParty), span(5, 6, Excluded::Both), span(7, 12, Excluded::OtherAgency),
/// ]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Raw")]
pub struct Exclusions {
    by: Provision,
    spans: Cow<'static, [Exclusion]>,
}

/// Why stored exclusions were refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ExclusionError {
    /// They are out of order, overlap, or end before they begin.
    #[error("`spans` are out of order, overlap or end before they begin: expected each day at most once, in order")]
    NotMerged,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    by: Provision,
    spans: Vec<Exclusion>,
}

impl TryFrom<Raw> for Exclusions {
    type Error = ExclusionError;

    fn try_from(Raw { by, spans }: Raw) -> Result<Self, ExclusionError> {
        let reversed = spans.iter().any(|span| span.through < span.from);
        // One may follow another directly, whatever each is for.
        let in_order = spans.iter().zip(spans.iter().skip(1)).all(|(one, next)| one.through < next.from);
        if reversed || !in_order { Err(ExclusionError::NotMerged) } else { Ok(Self::of(by, spans)) }
    }
}

impl Exclusions {
    /// The union of stretches, whatever their order.
    #[must_use]
    pub fn of(by: Provision, spans: impl IntoIterator<Item = Exclusion>) -> Self {
        // Where each begins, and the day after it ends: how many of each kind are open from there on changes there.
        let mut turns: Vec<(NaiveDate, i32, i32)> = Vec::new();
        for span in spans {
            let (third_party, other_agency) = span.of.counted();
            turns.push((span.from, third_party, other_agency));
            turns.extend(span.through.succ_opt().map(|after| (after, -third_party, -other_agency)));
        }
        turns.sort_unstable();
        let (mut third_parties, mut other_agencies) = (0, 0);
        let mut merged: Vec<Exclusion> = Vec::new();
        for (at, (day, third_party, other_agency)) in turns.iter().enumerate() {
            third_parties += third_party;
            other_agencies += other_agency;
            let next = turns.get(at + 1).map_or(Some(NaiveDate::MAX), |(next, ..)| next.pred_opt());
            let Some((of, through)) = Excluded::of(third_parties, other_agencies).zip(next) else { continue };
            match merged.last_mut() {
                _ if through < *day => {}
                Some(last) if last.of == of && last.through.succ_opt() == Some(*day) => last.through = through,
                _ => merged.push(Exclusion { from: *day, through, of }),
            }
        }
        Self { by, spans: Cow::Owned(merged) }
    }

    /// No time is left out.
    #[must_use]
    pub const fn none(by: Provision) -> Self {
        Self { by, spans: Cow::Borrowed(&[]) }
    }

    /// The provision that leaves them out.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The stretches, in order.
    #[must_use]
    pub fn spans(&self) -> &[Exclusion] {
        &self.spans
    }

    /// The stretch in which a day lies.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&Exclusion> {
        let at = self.spans.partition_point(|span| span.through < day);
        self.spans.get(at).filter(|span| span.holds(day))
    }

    pub(super) fn after(&self, day: NaiveDate) -> &[Exclusion] {
        self.spans.get(self.spans.partition_point(|span| span.through <= day)..).unwrap_or_default()
    }
}
