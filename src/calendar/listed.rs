//! Reads the days a notice lists, with the weekday printed beside them where there is one.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer};

use super::NoticeError;
use crate::citation::date::read;

/// The days of one list, each `2024-02-04` or `2024-02-04 星期日`.
pub(super) fn days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'static, [NaiveDate]>, D::Error> {
    let days = Vec::<Listed>::deserialize(deserializer)?;
    Ok(days.into_iter().map(|Listed(day)| day).collect())
}

/// One of the days of a list, read by itself so that the one that is wrong is named.
#[derive(Deserialize)]
#[serde(try_from = "Cow<'_, str>")]
struct Listed(NaiveDate);

impl TryFrom<Cow<'_, str>> for Listed {
    type Error = NoticeError;

    fn try_from(text: Cow<'_, str>) -> Result<Self, NoticeError> {
        day(&text).map(Self)
    }
}

/// One day, checked against the weekday beside it. Notices are typed by people: the two do disagree.
fn day(text: &str) -> Result<NaiveDate, NoticeError> {
    let unread = || NoticeError::Day { text: text.to_owned() };
    let (date, said) = text.split_once(' ').map_or((text, None), |(date, said)| (date, Some(said)));
    let day = read(date).ok_or_else(unread)?;
    let is = day.weekday();
    match said.map(|said| weekday(said).ok_or_else(unread)).transpose()? {
        Some(said) if said != is => Err(NoticeError::Weekday { day, said, is }),
        _ => Ok(day),
    }
}

/// A weekday as notices print it (星期日, 周日), or in English (Sunday, Sun).
fn weekday(text: &str) -> Option<Weekday> {
    match text.strip_prefix("星期").or_else(|| text.strip_prefix("周")) {
        Some("一") => Some(Weekday::Mon),
        Some("二") => Some(Weekday::Tue),
        Some("三") => Some(Weekday::Wed),
        Some("四") => Some(Weekday::Thu),
        Some("五") => Some(Weekday::Fri),
        Some("六") => Some(Weekday::Sat),
        Some("日") => Some(Weekday::Sun),
        Some(_) => None,
        None => text.parse().ok(),
    }
}
