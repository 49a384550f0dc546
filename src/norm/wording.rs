//! Words of a text that need reading: names of bodies, names that are stale, misprints and faults.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Role;
use crate::citation::{Provision, Text};

/// What is the matter with the words.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// 别称: another name for a body of the place.
    Alias,
    /// 旧称: a name that has been replaced since.
    Stale,
    /// 误植: a misprint.
    Misprint,
    /// 引文错误: a citation that is garbled.
    Citation,
    /// 编号空缺: a number that is missing from the list; none is put in.
    Gap,
    /// 表述不清: words that are broken or doubled.
    Garbled,
    /// 开放列举: a list that reads as if it were complete, and only gives examples.
    OpenList,
    /// 用语不一: another word for what the text defines.
    Term,
}

/// Words as printed, and how they are read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub(crate) by: Provision,
    pub(crate) printed: Cow<'static, str>,
    pub(crate) read_as: Text,
    pub(crate) fault: Fault,
    /// The role of the body named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<Role>,
    /// That it means this is an assumption.
    #[serde(default)]
    pub(crate) assumed: bool,
    /// The first year in which the name was current, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from_year: Option<u16>,
    /// The last year in which the name was current, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) through_year: Option<u16>,
}

impl Wording {
    pub(crate) const fn of(by: Provision, fault: Fault, printed: &'static str, [zh, en]: [&'static str; 2]) -> Self {
        Self {
            by,
            printed: Cow::Borrowed(printed),
            read_as: Text::literal(zh, en),
            fault,
            role: None,
            assumed: false,
            from_year: None,
            through_year: None,
        }
    }

    /// The name of a body of the place.
    pub(crate) const fn body(by: Provision, printed: &'static str, role: Role, read_as: [&'static str; 2]) -> Self {
        let mut row = Self::of(by, Fault::Alias, printed, read_as);
        row.role = Some(role);
        row
    }

    pub(crate) const fn assumed(mut self) -> Self {
        self.assumed = true;
        self
    }

    /// The name was replaced after this year.
    pub(crate) const fn through(mut self, year: u16) -> Self {
        self.through_year = Some(year);
        self.fault = Fault::Stale;
        self
    }

    /// Where it is printed.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The words as printed.
    #[must_use]
    pub fn printed(&self) -> &str {
        &self.printed
    }

    /// How they are read.
    #[must_use]
    pub const fn read_as(&self) -> &Text {
        &self.read_as
    }

    /// What is the matter with them.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.fault
    }

    /// The role of the body named.
    #[must_use]
    pub const fn of_role(&self) -> Option<Role> {
        self.role
    }

    /// Whether that it means this is an assumption.
    #[must_use]
    pub const fn is_assumed(&self) -> bool {
        self.assumed
    }

    /// The first and the last year in which the name was current, where they are known.
    #[must_use]
    pub const fn years(&self) -> (Option<u16>, Option<u16>) {
        (self.from_year, self.through_year)
    }
}
