//! A gate: something that a text wants done before, at or after a release, by whom and for which documents. Gates are data
//! of a regime; no place has a state of its own.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Attribute, Choice, LabelField, Mode, Role, Test, put};
use crate::citation::{Code, Provision, Text};
use crate::fact::{Known, Truth};

/// At which moment a secrecy review takes place (保密审查环节). An earlier one never stands in for a later one.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a review happens when the information is formed or before it leaves")]
pub enum Moment {
    /// 形成时: when the information is formed.
    Formation,
    /// 主动公开前: before proactive disclosure.
    BeforeProactive,
    /// 依申请提供前: before it is provided on request.
    BeforeOnRequest,
}

impl Moment {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Formation, Self::BeforeProactive, Self::BeforeOnRequest];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Formation => Text::literal("形成时的保密审查", "review at formation"),
            Self::BeforeProactive => Text::literal("主动公开前的保密审查", "review before proactive disclosure"),
            Self::BeforeOnRequest => Text::literal("依申请提供前的保密审查", "review before provision on request"),
        }
    }

    /// The moment that stands directly before a release in a mode.
    #[must_use]
    pub const fn before(mode: Mode) -> Self {
        match mode {
            Mode::Proactive => Self::BeforeProactive,
            Mode::OnRequest => Self::BeforeOnRequest,
        }
    }
}

/// A record that a text wants made.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Record {
    /// 《政府信息公开保密审查表》: the secrecy review form.
    ReviewForm,
    /// 登记: registration of the release.
    Registration,
    /// 备案: filing of the release.
    Filing,
    /// 台账: the ledger of what was disclosed.
    Ledger,
    /// 解密备案: filing of a declassification with the secrecy administration.
    DeclassificationFiling,
    /// 公布决策方案草案、征求公众意见: the draft of a decision was published for comment.
    DraftPublished,
    /// 公布意见收集、采纳和未采纳情况: what became of the comments was published.
    CommentsPublished,
}

impl Record {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::ReviewForm,
        Self::Registration,
        Self::Filing,
        Self::Ledger,
        Self::DeclassificationFiling,
        Self::DraftPublished,
        Self::CommentsPublished,
    ];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::ReviewForm => Text::literal("保密审查表", "review form"),
            Self::Registration => Text::literal("登记", "registration"),
            Self::Filing => Text::literal("备案", "filing"),
            Self::Ledger => Text::literal("台账", "ledger"),
            Self::DeclassificationFiling => Text::literal("解密备案", "filing of the declassification"),
            Self::DraftPublished => Text::literal("公布决策草案征求意见", "publication of the draft for comment"),
            Self::CommentsPublished => Text::literal("公布意见采纳情况", "publication of what became of the comments"),
        }
    }
}

/// What closes a gate.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Closing {
    /// 明确: the draft states all of these.
    Stated(Cow<'static, [LabelField]>),
    /// 审查: it was reviewed before its release, at whichever moment, whether by a review on record or by the whole procedure;
    /// and anew, where it was declassified since.
    Reviewed,
    /// It was reviewed at this moment.
    ReviewedAt(Moment),
    /// 经保密审查程序批准公开: the whole procedure of the secrecy review ended with an approved opinion to disclose.
    ReviewApproved,
    /// 初步意见、审核、批准、同意: one of these says yes; where the list is empty, anybody.
    Approved(Cow<'static, [Role]>),
    /// 第三方: third parties concerned have been dealt with.
    ThirdPartiesHeard,
    /// 协商、确认: the agencies involved have confirmed.
    Coordinated,
    /// 经批准: approval that a law, an administrative regulation or a state rule requires was given.
    ApprovedByLaw,
    /// 解密手续: the formalities of declassification were done.
    Declassified,
    /// 由…发布: it was published by this role.
    PublishedBy(Role),
    /// 登记、备案、台账: the record was made.
    Recorded(Record),
}

/// When a gate has to be closed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a gate stands at drafting, before the release, or goes with it")]
pub enum GateStage {
    /// 起草、制作时: while the document is drafted; it does not leave drafting before.
    Drafting,
    /// 公开前: before the release.
    BeforeRelease,
    /// 公开后: with the release or after it. It blocks nothing, and the audit asks for it.
    WithRelease,
}

/// How hard a gate stands.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a gate bars, bars in principle, or is a formality")]
pub enum GateStrength {
    /// 方可、不得: nothing passes while it is open.
    #[default]
    Bars,
    /// 原则上: it bars, but for a documented exception.
    InPrinciple,
    /// A formality: nothing is barred while it is open, and its absence is a local defect.
    Formality,
}

/// One gate of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    pub(crate) code: Code,
    /// Every provision it stands on.
    pub(crate) by: Cow<'static, [Provision]>,
    pub(crate) name: Text,
    pub(crate) stage: GateStage,
    pub(crate) closes: Closing,
    #[serde(default)]
    pub(crate) strength: GateStrength,
    /// On which documents: all of the tests hold. Without a test, on all.
    #[serde(default)]
    pub(crate) when: Cow<'static, [Test]>,
    /// It does not stand where any of these is known to hold.
    #[serde(default)]
    pub(crate) unless: Cow<'static, [Test]>,
    /// Only in this mode; `None` in both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<Mode>,
    /// Only for drafts with one of these attributes; empty for all.
    #[serde(default)]
    pub(crate) attributes: Cow<'static, [Attribute]>,
    /// It stands only under this choice of a reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) under: Option<Choice>,
    /// 先…后…: it closes only after every gate before it in the list that stands in the same sequence.
    #[serde(default)]
    pub(crate) in_sequence: bool,
    /// Statutory duties whose time it cannot hold up: a conflict that the answer shows.
    #[serde(default)]
    pub(crate) clash: Cow<'static, [Clash]>,
}

/// A statutory duty whose time a gate cannot hold up, and of what it is one.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clash {
    with: Provision,
    /// Of which documents: the test holds. Without one, of all that the gate bars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    when: Option<Test>,
}

impl Clash {
    pub(crate) const fn of(with: Provision) -> Self {
        Self { with, when: None }
    }

    pub(crate) const fn when(self, when: Test) -> Self {
        Self { when: Some(when), ..self }
    }

    /// The provision with the duty.
    #[must_use]
    pub const fn with(&self) -> Provision {
        self.with
    }

    /// The test that holds of what the duty is owed of; without one, it is owed of all that the gate bars.
    #[must_use]
    pub const fn test(&self) -> Option<Test> {
        self.when
    }
}

impl Gate {
    pub(crate) const fn of(
        code: &'static str,
        by: &'static [Provision],
        [zh, en]: [&'static str; 2],
        stage: GateStage,
        closes: Closing,
    ) -> Self {
        Self {
            code: Code::literal(code),
            by: Cow::Borrowed(by),
            name: Text::literal(zh, en),
            stage,
            closes,
            strength: GateStrength::Bars,
            when: Cow::Borrowed(&[]),
            unless: Cow::Borrowed(&[]),
            mode: None,
            attributes: Cow::Borrowed(&[]),
            under: None,
            in_sequence: false,
            clash: Cow::Borrowed(&[]),
        }
    }

    pub(crate) const fn strength(mut self, strength: GateStrength) -> Self {
        self.strength = strength;
        self
    }

    pub(crate) const fn when(mut self, when: &'static [Test]) -> Self {
        put(&mut self.when, Cow::Borrowed(when));
        self
    }

    pub(crate) const fn unless(mut self, unless: &'static [Test]) -> Self {
        put(&mut self.unless, Cow::Borrowed(unless));
        self
    }

    pub(crate) const fn only(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    pub(crate) const fn attributes(mut self, attributes: &'static [Attribute]) -> Self {
        put(&mut self.attributes, Cow::Borrowed(attributes));
        self
    }

    pub(crate) const fn under(mut self, choice: Choice) -> Self {
        self.under = Some(choice);
        self
    }

    pub(crate) const fn in_sequence(mut self) -> Self {
        self.in_sequence = true;
        self
    }

    pub(crate) const fn clash(mut self, clash: &'static [Clash]) -> Self {
        put(&mut self.clash, Cow::Borrowed(clash));
        self
    }

    /// Its code, unique within its text.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// Every provision it stands on, the most special first.
    #[must_use]
    pub fn by(&self) -> &[Provision] {
        &self.by
    }

    /// The most special provision it stands on; of one that stands on none, the text of its code.
    pub(crate) fn first(&self) -> Provision {
        self.by.first().copied().unwrap_or(Provision::in_text(self.code))
    }

    /// What it is called.
    #[must_use]
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// When it has to be closed.
    #[must_use]
    pub const fn stage(&self) -> GateStage {
        self.stage
    }

    /// What closes it.
    #[must_use]
    pub const fn closes(&self) -> &Closing {
        &self.closes
    }

    /// How hard it stands.
    #[must_use]
    pub const fn how_hard(&self) -> GateStrength {
        self.strength
    }

    /// On which documents it stands: all of the tests hold.
    #[must_use]
    pub fn tests(&self) -> &[Test] {
        &self.when
    }

    /// Where it does not stand: any of the tests holds.
    #[must_use]
    pub fn exceptions(&self) -> &[Test] {
        &self.unless
    }

    /// The mode it stands in; `None` for both.
    #[must_use]
    pub const fn mode(&self) -> Option<Mode> {
        self.mode
    }

    /// The attributes of the drafts it stands on; empty for all.
    #[must_use]
    pub fn of_attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// Whether it asks for consent to a label to withhold, and for nothing else.
    pub(crate) fn consents_to_withholding(&self) -> bool {
        self.of_attributes() == [Attribute::Withheld] && matches!(self.closes, Closing::Approved(_))
    }

    /// The choice of a reading under which alone it stands.
    #[must_use]
    pub const fn under_reading(&self) -> Option<Choice> {
        self.under
    }

    /// Whether it closes only after the gates of the sequence that stand before it.
    #[must_use]
    pub const fn is_in_sequence(&self) -> bool {
        self.in_sequence
    }

    /// Statutory duties whose time it cannot hold up.
    #[must_use]
    pub fn clashes(&self) -> &[Clash] {
        &self.clash
    }

    /// Those of them that what is known of a document leaves owed on a day.
    pub(crate) fn clashes_with(&self, known: Known, day: NaiveDate) -> impl Iterator<Item = Provision> {
        let owed = move |one: &&Clash| one.when.is_none_or(|test| test.holds(known) != Truth::No);
        let written = move |with: &Provision| with.exists_by(day);
        self.clash.iter().filter(owed).map(Clash::with).filter(written)
    }
}
