//! The review form (《政府信息公开保密审查表》): one record for one matter.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::{Cited, Code, Provision, Text};
use crate::law::local::taierzhuang::review::FORM;
use crate::norm::{FormField, ReviewRules};
use crate::workflow::journal::{Stored, ValueError};
use crate::workflow::stored;

/// The form of release (发布形式) that the form states.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the form has three boxes")]
pub enum ReleaseForm {
    /// 市、区网站公开.
    Website,
    /// 依申请公开.
    OnRequest,
    /// 其他.
    Other,
}

impl ReleaseForm {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Website, Self::OnRequest, Self::Other];

    /// The box, as it is printed.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Website => Text::literal("市、区网站公开", "on the websites of city and district"),
            Self::OnRequest => Text::literal("依申请公开", "on request"),
            Self::Other => Text::literal("其他", "other"),
        }
    }
}

/// What the providing department fills in. What is blank is absent; which fields a text asks for, the text says.
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::workflow::secrecy_review::{Form, ReleaseForm};
/// let form = Form::new().title("关于……的通知").release(ReleaseForm::Website).handler(Code::literal("li"));
/// let read: Form = serde_json::from_str(r#"{"title": "关于……的通知", "release": "website", "handler": "li"}"#)?;
/// assert_eq!(read, form);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    date: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    serial: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    department: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    release: Option<ReleaseForm>,
    /// What "other" is, where that box is ticked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    other: Option<String>,
    /// Who signed as handler; absent where nobody signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    handler: Option<Code>,
}

impl Stored for Form {
    fn check(&self) -> Result<(), ValueError> {
        self.date.map_or(Ok(()), |day| stored::day("date", day))
    }
}

impl Form {
    /// A blank form. There are no defaults: the ticks printed on the template are not anybody's.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 单位.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// 年月日.
    #[must_use]
    pub const fn date(mut self, date: NaiveDate) -> Self {
        self.date = Some(date);
        self
    }

    /// 序号.
    #[must_use]
    pub fn serial(mut self, serial: impl Into<String>) -> Self {
        self.serial = Some(serial.into());
        self
    }

    /// 部门.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// 信息名称.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// 发布形式.
    #[must_use]
    pub const fn release(mut self, release: ReleaseForm) -> Self {
        self.release = Some(release);
        self
    }

    /// 其他, and what that is.
    #[must_use]
    pub fn other(mut self, what: impl Into<String>) -> Self {
        self.release = Some(ReleaseForm::Other);
        self.other = Some(what.into());
        self
    }

    /// 承办人（签字）.
    #[must_use]
    pub const fn handler(mut self, handler: Code) -> Self {
        self.handler = Some(handler);
        self
    }

    /// The form of release that was ticked.
    #[must_use]
    pub const fn release_form(&self) -> Option<ReleaseForm> {
        self.release
    }

    /// Who signed as handler.
    #[must_use]
    pub const fn signed_by(&self) -> Option<Code> {
        self.handler
    }

    /// Whether "other" is ticked without saying what: worth a warning, and no defect that a text names.
    #[must_use]
    pub fn leaves_other_open(&self) -> bool {
        self.release == Some(ReleaseForm::Other) && blank(self.other.as_ref())
    }

    /// What stands in a field; `None` where nothing does, or blanks only.
    #[must_use]
    pub fn text(&self, field: FormField) -> Option<Text> {
        let same = |text: &str| Text::new(text.to_owned(), text.to_owned());
        let filled = |text: &Option<String>| text.as_deref().filter(|text| !text.trim().is_empty()).map(same);
        match field {
            FormField::Unit => filled(&self.unit),
            FormField::Date => self.date.map(|day| same(&day.to_string())),
            FormField::Serial => filled(&self.serial),
            FormField::Department => filled(&self.department),
            FormField::Title => filled(&self.title),
            FormField::ReleaseForm => self.release.map(|box_ticked| match filled(&self.other) {
                Some(what) if box_ticked == ReleaseForm::Other => what,
                _ => box_ticked.name(),
            }),
            FormField::HandlerSignature => self.handler.map(|handler| same(handler.as_str())),
        }
    }

    /// Whether a field is filled in.
    #[must_use]
    pub fn has(&self, field: FormField) -> bool {
        self.text(field).is_some()
    }

    /// What a text asks for and the form lacks.
    pub fn lacks<'r>(&self, rules: &'r ReviewRules) -> impl Iterator<Item = Cited<FormField>> + use<'_, 'r> {
        rules.form().iter().copied().filter(|field| !self.has(**field))
    }
}

/// Fields of the form.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FormFields(u8);

impl FormFields {
    pub(super) const fn with(self, field: FormField) -> Self {
        Self(self.0 | 1 << field as u8)
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) const fn contains(self, field: FormField) -> bool {
        self.0 & (1 << field as u8) != 0
    }
}

fn blank(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// A mark in a column of the paper form (打√).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a column has two boxes: none, one or both are ticked")]
pub enum Mark {
    /// Neither box.
    Blank,
    /// 同意.
    Agree,
    /// 不同意.
    Disagree,
    /// Both boxes.
    Both,
}

/// What the two columns of a paper form come to.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "every pair of marks comes to one of these")]
pub enum MarksReading {
    /// Two boxes of one column are ticked: the form is refused.
    Ambiguous,
    /// The reviewer has given no opinion: nothing can go to the leader.
    NoOpinion,
    /// The leader has not marked the form, or has not signed it: an approval is not evidenced.
    NotEvidenced,
    /// Reviewer and leader agree to disclosure.
    Approved,
    /// The reviewer agrees and the leader does not: the opinion is not approved, and is reviewed again.
    NotApproved,
    /// The reviewer disagrees, and the leader's mark can mean the opinion or the disclosure: ask which.
    AskWhatTheLeaderMeans,
}

impl MarksReading {
    /// The part of the form that it rests on: the form of one text alone has these columns.
    #[must_use]
    pub const fn by(self) -> Provision {
        let (columns, notes) = (FORM.paragraph(1), FORM.paragraph(2));
        match self {
            Self::Ambiguous => notes.item(3),
            Self::NoOpinion => columns.item(4),
            Self::NotEvidenced => columns.item(6),
            Self::Approved | Self::NotApproved | Self::AskWhatTheLeaderMeans => columns.item(5),
        }
    }
}

/// Reads a paper form (《政府信息公开保密审查表》). The form does not say whether the leader's mark is about the opinion or about disclosure, so where
/// the reviewer disagrees it has to be asked.
///
/// ```
/// use gongkai::workflow::secrecy_review::{Mark, MarksReading, read_marks};
/// assert_eq!(read_marks(Mark::Agree, Mark::Agree, true), MarksReading::Approved);
/// assert_eq!(read_marks(Mark::Disagree, Mark::Disagree, true), MarksReading::AskWhatTheLeaderMeans);
/// ```
#[must_use]
pub const fn read_marks(reviewer: Mark, leader: Mark, leader_signed: bool) -> MarksReading {
    match (reviewer, leader) {
        (Mark::Both, _) | (_, Mark::Both) => MarksReading::Ambiguous,
        (Mark::Blank, _) => MarksReading::NoOpinion,
        (_, Mark::Blank) => MarksReading::NotEvidenced,
        _ if !leader_signed => MarksReading::NotEvidenced,
        (Mark::Agree, Mark::Agree) => MarksReading::Approved,
        (Mark::Agree, Mark::Disagree) => MarksReading::NotApproved,
        (Mark::Disagree, Mark::Agree | Mark::Disagree) => MarksReading::AskWhatTheLeaderMeans,
    }
}
