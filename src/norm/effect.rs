//! What a text says about its own beginning and end.

use serde::{Deserialize, Serialize};

use crate::citation::Code;

/// What a text says about its own beginning and end (施行、有效期、废止). The days that follow are those of its
/// [`Force`](crate::citation::Force).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Effect {
    /// 征求意见稿: a draft for comment, which binds nobody.
    Draft,
    /// 自印发之日起施行: from the day of issue.
    FromIssue,
    /// 自公布之日起施行: from the day of publication.
    FromPublication,
    /// 自发布之日起施行: from the day of release.
    FromRelease,
    /// The page that carries the text was posted: an upper bound of its first day.
    Posted,
    /// 印发: the notice that issued it, and dates it.
    IssuedByNotice,
    /// A collection without number, date or issuer.
    Undated,
    /// 有效期: so many years.
    Years(u16),
    /// 自行废止: on its own beginning this text lapses. Nothing revives it.
    Repeals(Code),
    /// 自…起施行: from the day that it names.
    FromNamedDay,
}
