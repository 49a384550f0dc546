//! What has to be published or done without being asked (主动义务).

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Act, Demand, Modality, Role, Subject, Timing, put};
use crate::citation::{Code, Provision, Text};

/// One thing that the object of a duty has to contain, cover or have (要素), such as a field of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    pub(crate) code: Code,
    pub(crate) name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unless: Option<Text>,
    /// The code under which another text has the same thing, where this text names it more closely.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) same_as: Option<Code>,
}

impl Element {
    pub(crate) const fn of(code: &'static str, zh: &'static str, en: &'static str) -> Self {
        Self { code: Code::literal(code), name: Text::literal(zh, en), unless: None, same_as: None }
    }

    pub(crate) const fn unless(mut self, zh: &'static str, en: &'static str) -> Self {
        put(&mut self.unless, Some(Text::literal(zh, en)));
        self
    }

    pub(crate) const fn same_as(mut self, code: &'static str) -> Self {
        put(&mut self.same_as, Some(Code::literal(code)));
        self
    }

    /// Whether it is what another element names.
    pub(crate) fn is(&self, other: &Self) -> bool {
        let names = |one: &Self, code: Code| one.code == code || one.same_as == Some(code);
        names(self, other.code) || names(other, self.code)
    }

    /// The code, unique within its duty; the same thing has the same code in every text, or is the same as it.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The term.
    #[must_use]
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// The case in which the text does not ask for it, where there is one.
    #[must_use]
    pub const fn exception(&self) -> Option<&Text> {
        self.unless.as_ref()
    }
}

/// How many of the elements a duty asks for.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a list joins its elements by 和 or by 或者, or only illustrates")]
pub enum Asked {
    /// 和: all of them.
    #[default]
    All,
    /// 或者: any one of them.
    AnyOne,
    /// 等方式: examples; none of them is asked for by itself.
    Examples,
}

/// What a text asks to be published or done without being asked: who, what, where, by when, for whom, but for what.
///
/// Whether an item falls under an exemption is not asked here: no duty to publish opens what arts. 14 and 15 close.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    pub(crate) code: Code,
    pub(crate) by: Provision,
    pub(crate) name: Text,
    pub(crate) bearer: Role,
    pub(crate) act: Act,
    pub(crate) subject: Subject,
    #[serde(default = "shall")]
    pub(crate) modality: Modality,
    #[serde(default)]
    pub(crate) elements: Cow<'static, [Element]>,
    #[serde(default)]
    pub(crate) asked: Asked,
    /// Where it has to be, or has to be published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) channel: Option<Demand>,
    #[serde(default, skip_serializing_if = "Timing::is_standing")]
    pub(crate) timing: Timing,
    /// To whom it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<Role>,
    /// What it leaves out (除外), as the text says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) except: Option<Text>,
    /// The provision of a higher text that asks for the same more strongly, or leaves no such room: where the two differ, it prevails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) under: Option<Provision>,
    /// The text can be read otherwise, or rests on a text that is not at hand: what is found missing is contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) open: Option<Text>,
    /// What is open is only who bears it, or from which day it runs: nothing at all done is missed all the same.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub(crate) owed_anyway: bool,
}

const fn shall() -> Modality {
    Modality::Shall
}

impl Duty {
    /// A duty (应当) that has to be met at all times, until more is said of it.
    pub(crate) const fn of(
        code: &'static str,
        by: Provision,
        [zh, en]: [&'static str; 2],
        bearer: Role,
        (act, subject): (Act, Subject),
    ) -> Self {
        Self {
            code: Code::literal(code),
            by,
            name: Text::literal(zh, en),
            bearer,
            act,
            subject,
            modality: Modality::Shall,
            elements: Cow::Borrowed(&[]),
            asked: Asked::All,
            channel: None,
            timing: Timing::Standing,
            to: None,
            except: None,
            under: None,
            open: None,
            owed_anyway: false,
        }
    }

    pub(crate) const fn modality(mut self, modality: Modality) -> Self {
        self.modality = modality;
        self
    }

    /// All of these elements.
    pub(crate) const fn elements(mut self, elements: &'static [Element]) -> Self {
        put(&mut self.elements, Cow::Borrowed(elements));
        self
    }

    /// Any one of these elements.
    pub(crate) const fn any_of(mut self, elements: &'static [Element]) -> Self {
        self.asked = Asked::AnyOne;
        self.elements(elements)
    }

    /// Examples only.
    pub(crate) const fn such_as(mut self, elements: &'static [Element]) -> Self {
        self.asked = Asked::Examples;
        self.elements(elements)
    }

    pub(crate) const fn on(mut self, channel: Demand) -> Self {
        put(&mut self.channel, Some(channel));
        self
    }

    /// Borne by another.
    pub(crate) const fn borne_by(mut self, bearer: Role) -> Self {
        self.bearer = bearer;
        self
    }

    pub(crate) const fn when(mut self, timing: Timing) -> Self {
        self.timing = timing;
        self
    }

    pub(crate) const fn to(mut self, recipient: Role) -> Self {
        self.to = Some(recipient);
        self
    }

    pub(crate) const fn except(mut self, zh: &'static str, en: &'static str) -> Self {
        put(&mut self.except, Some(Text::literal(zh, en)));
        self
    }

    pub(crate) const fn under(mut self, higher: Provision) -> Self {
        self.under = Some(higher);
        self
    }

    pub(crate) const fn open(mut self, zh: &'static str, en: &'static str) -> Self {
        put(&mut self.open, Some(Text::literal(zh, en)));
        self
    }

    /// What is open is who bears it, or its first day, and not whether it is owed.
    pub(crate) const fn owed_anyway(mut self) -> Self {
        self.owed_anyway = true;
        self
    }

    /// The code, unique within its text.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// What it is called.
    #[must_use]
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// Who bears it.
    #[must_use]
    pub const fn bearer(&self) -> Role {
        self.bearer
    }

    /// What is to be done.
    #[must_use]
    pub const fn act(&self) -> Act {
        self.act
    }

    /// What it is about.
    #[must_use]
    pub const fn subject(&self) -> Subject {
        self.subject
    }

    /// How strongly the text speaks.
    #[must_use]
    pub const fn how_strongly(&self) -> Modality {
        self.modality
    }

    /// What it has to contain, cover or have, in the order of the text.
    #[must_use]
    pub fn contents(&self) -> &[Element] {
        &self.elements
    }

    /// How many of them.
    #[must_use]
    pub const fn asked(&self) -> Asked {
        self.asked
    }

    /// Where it has to be, or has to be published; `None` where the text leaves that to the general rule.
    #[must_use]
    pub const fn channel(&self) -> Option<&Demand> {
        self.channel.as_ref()
    }

    /// By when, or how often.
    #[must_use]
    pub const fn timing(&self) -> Timing {
        self.timing
    }

    /// To whom it goes.
    #[must_use]
    pub const fn recipient(&self) -> Option<Role> {
        self.to
    }

    /// What the text leaves out.
    #[must_use]
    pub const fn exception(&self) -> Option<&Text> {
        self.except.as_ref()
    }

    /// The provision of a higher text that asks for the same more strongly.
    #[must_use]
    pub const fn higher(&self) -> Option<Provision> {
        self.under
    }

    /// What is open in it; missing it is then contested, unless it [is owed anyway](Self::is_owed_anyway).
    #[must_use]
    pub const fn what_is_open(&self) -> Option<&Text> {
        self.open.as_ref()
    }

    /// Whether what is open is only who bears it, or from which day it runs, so that an omission is missed all the same.
    #[must_use]
    pub const fn is_owed_anyway(&self) -> bool {
        self.owed_anyway
    }

    /// Whether it is open whether it is owed at all, or by that day.
    pub(crate) const fn is_contested(&self) -> bool {
        self.open.is_some() && !self.owed_anyway
    }
}
