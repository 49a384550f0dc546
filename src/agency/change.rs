//! A change in the life of a body: abolished, merged, split, changed, or functions moved.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::{Code, Text};

/// What happened to a body.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "被撤销、合并、发生变更: the texts close the list; a split is a change")]
pub enum ChangeKind {
    /// 职能划转: some of its functions went to another body; the body goes on.
    FunctionsMoved,
    /// 撤销: abolished. The body ends.
    Abolished,
    /// 合并: merged into another. The body ends.
    Merged,
    /// 分立: split into others. The body ends; a body that goes on beside the new ones has had functions moved.
    Split,
    /// 变更: changed into another body, under another name. The body ends.
    Changed,
}

impl ChangeKind {
    /// Whether the body ends with it.
    #[must_use]
    pub const fn ends_the_body(self) -> bool {
        !matches!(self, Self::FunctionsMoved)
    }

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::FunctionsMoved => Text::literal("职能划转", "functions moved"),
            Self::Abolished => Text::literal("撤销", "abolished"),
            Self::Merged => Text::literal("合并", "merged"),
            Self::Split => Text::literal("分立", "split"),
            Self::Changed => Text::literal("变更", "changed"),
        }
    }
}

/// That a body took over functions (承接其职责).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taking {
    by: Code,
    /// The function, as the host names it; left out where it is all of them, or where which is not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    function: Option<Code>,
}

impl Taking {
    /// Who took over.
    #[must_use]
    pub const fn by(&self) -> Code {
        self.by
    }

    /// Which function; `None` where which is not stated. A single such taker took over everything not named otherwise;
    /// with two of them it is open which took what.
    #[must_use]
    pub const fn function(&self) -> Option<Code> {
        self.function
    }
}

/// A change of one body on one day, with who took over and who decided it.
///
/// ```
/// use gongkai::agency::{Change, ChangeKind};
/// use gongkai::citation::Code;
/// let day = "2019-02-20".parse()?;
/// let commerce = Change::new(Code::literal("commerce"), day, ChangeKind::Abolished)
///     .taken_over(Code::literal("economy"))
///     .decided_by(Code::literal("district"));
/// let read: Change = serde_json::from_str(r#"{
///   "body": "commerce", "on": "2019-02-20", "what": "abolished", "taken_over": [{"by": "economy"}], "decided_by": "district"
/// }"#)?;
/// assert_eq!(read, commerce);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    body: Code,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    what: ChangeKind,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    taken_over: Vec<Taking>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    nobody_else: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decided_by: Option<Code>,
}

impl Change {
    /// A change of which it is not known who took over, nor who decided.
    #[must_use]
    pub const fn new(body: Code, on: NaiveDate, what: ChangeKind) -> Self {
        Self { body, on, what, taken_over: Vec::new(), nobody_else: false, decided_by: None }
    }

    /// Adds a body that took over all functions, or functions that are not stated.
    #[must_use]
    pub fn taken_over(mut self, by: Code) -> Self {
        self.taken_over.push(Taking { by, function: None });
        self
    }

    /// Adds a body that took over one function.
    #[must_use]
    pub fn function_taken_over(mut self, function: Code, by: Code) -> Self {
        self.taken_over.push(Taking { by, function: Some(function) });
        self
    }

    /// States that no other body took anything over (职责不再由其他行政机关承接). Not stated, what nobody is named for is open; a body that
    /// goes on keeps it, where others are named for something.
    #[must_use]
    pub const fn by_nobody_else(mut self) -> Self {
        self.nobody_else = true;
        self
    }

    /// Adds the body that decided the change.
    #[must_use]
    pub const fn decided_by(mut self, body: Code) -> Self {
        self.decided_by = Some(body);
        self
    }

    /// The body it happened to.
    #[must_use]
    pub const fn body(&self) -> Code {
        self.body
    }

    /// The day it took effect.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// What happened.
    #[must_use]
    pub const fn what(&self) -> ChangeKind {
        self.what
    }

    /// Who took over what.
    #[must_use]
    pub fn takings(&self) -> &[Taking] {
        &self.taken_over
    }

    /// Whether it is stated that nobody else took anything over.
    #[must_use]
    pub const fn nobody_else(&self) -> bool {
        self.nobody_else
    }

    /// Who decided it.
    #[must_use]
    pub const fn decider(&self) -> Option<Code> {
        self.decided_by
    }

    pub(super) fn sort_takings(&mut self) {
        self.taken_over.sort_unstable();
    }
}
