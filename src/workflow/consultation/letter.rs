//! The letter that consults (征求意见公文).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::citation::{Cited, Provision, Text};
use crate::norm::{ConsultationRule, LetterContent, Period};
use crate::workflow::journal::{Stored, ValueError};
use crate::workflow::stored;

/// The opinion of the agency that consults (拟公开机关的意见).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it would disclose or withhold")]
pub enum Opinion {
    /// 公开.
    Disclose,
    /// 不予公开.
    Withhold,
}

impl Opinion {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Disclose, Self::Withhold];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Disclose => Text::literal("公开", "to disclose"),
            Self::Withhold => Text::literal("不予公开", "to withhold"),
        }
    }
}

/// A letter, as it was written. What is absent is absent: a letter that really went out without something is recorded so, and
/// its [defects](Letter::defects) are named; one that is about to go out is [checked](Letter::checked) first.
///
/// ```
/// use gongkai::norm::{Consulted, Mode, Period};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::consultation::{Letter, Opinion, rule};
///
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let regime = place.on("2024-03-04".parse()?)?;
/// let rule = rule(&regime, Consulted::InvolvedAgency, Mode::Proactive).ok_or("no such consultation")?;
///
/// let letter = Letter::new()
///     .about("农机补贴公示", "台农字〔2024〕3号", "补贴名单", "2024-03-04".parse()?, "区农业农村局")
///     .asking("名单与贵局台账是否一致")
///     .with_opinion(Opinion::Disclose, "《政府信息公开条例》第二十条")
///     .answer_within(Period::working_days(5));
/// assert!(letter.clone().checked(rule).is_ok());
///
/// let bare = Letter::new().asking("是否同意公开");
/// let refused = bare.checked(rule).unwrap_err();
/// assert_eq!(refused.to_string(), "letter lacks the title: expected it under taierzhuang.coordination/7/-/1");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    document_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    origin_date: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    issuer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    points: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opinion: Option<Opinion>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    window: Option<Period>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    oral: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    other: Option<String>,
}

/// Why a letter cannot go out.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LetterError {
    /// It lacks something that the text asks for.
    #[error("letter lacks the {}: expected it under {}", content.name().en(), content.by().stable())]
    Lacks {
        /// What it lacks, and the provision that asks for it.
        content: Cited<LetterContent>,
    },
    /// It is to go out orally where the text asks for writing.
    #[error("letter is oral: expected writing under {}", by.stable())]
    Oral {
        /// The provision.
        by: Provision,
    },
}

impl Stored for Letter {
    fn check(&self) -> Result<(), ValueError> {
        self.origin_date.map_or(Ok(()), |day| stored::day("origin_date", day))?;
        self.window.map_or(Ok(()), |window| stored::period("window", window))
    }
}

impl Letter {
    /// A letter that says nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the basic facts of the information: title, document number (无文号 where it has none), description, date of
    /// origin, issuing body.
    #[must_use]
    pub fn about(
        mut self,
        title: impl Into<String>,
        document_number: impl Into<String>,
        description: impl Into<String>,
        origin_date: NaiveDate,
        issuer: impl Into<String>,
    ) -> Self {
        self.title = Some(title.into());
        self.document_number = Some(document_number.into());
        self.description = Some(description.into());
        self.origin_date = Some(origin_date);
        self.issuer = Some(issuer.into());
        self
    }

    /// Adds the points to be settled (需协商、确认的事项).
    #[must_use]
    pub fn asking(mut self, points: impl Into<String>) -> Self {
        self.points = Some(points.into());
        self
    }

    /// Adds the opinion of the agency that consults, and its basis (意见和依据).
    #[must_use]
    pub fn with_opinion(mut self, opinion: Opinion, basis: impl Into<String>) -> Self {
        self.opinion = Some(opinion);
        self.basis = Some(basis.into());
        self
    }

    /// Adds the time in which to answer, counted from receipt.
    #[must_use]
    pub const fn answer_within(mut self, window: Period) -> Self {
        self.window = Some(window);
        self
    }

    /// Marks that the other was asked orally and no letter was written.
    #[must_use]
    pub const fn orally(mut self) -> Self {
        self.oral = true;
        self
    }

    /// Adds anything else (其他内容).
    #[must_use]
    pub fn adding(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// The opinion of the agency that consults.
    #[must_use]
    pub const fn opinion(&self) -> Option<Opinion> {
        self.opinion
    }

    /// The time in which to answer, where the letter sets one.
    #[must_use]
    pub const fn window(&self) -> Option<Period> {
        self.window
    }

    /// Whether no letter was written.
    #[must_use]
    pub const fn is_oral(&self) -> bool {
        self.oral
    }

    /// What it lacks under a rule, with the provision that asks for each. A text of blanks only is as good as none.
    pub fn defects<'r>(&self, rule: &'r ConsultationRule) -> impl Iterator<Item = Cited<LetterContent>> + use<'_, 'r> {
        rule.contents().iter().copied().filter(|content| self.text(**content).is_none())
    }

    /// The letter, where it holds everything that a rule asks for.
    ///
    /// # Errors
    /// [`LetterError`], which names the first thing that it lacks.
    pub fn checked(self, rule: &ConsultationRule) -> Result<Self, LetterError> {
        if let Some(by) = rule.written().filter(|_| self.oral) {
            return Err(LetterError::Oral { by });
        }
        let lacking = self.defects(rule).next();
        lacking.map_or(Ok(self), |content| Err(LetterError::Lacks { content }))
    }

    /// What it says of one content; `None` where it says nothing, or blanks only.
    #[must_use]
    pub fn text(&self, content: LetterContent) -> Option<Text> {
        let said = |text: &Option<String>| {
            text.as_ref().filter(|text| !text.trim().is_empty()).map(|text| Text::new(text.clone(), text.clone()))
        };
        match content {
            LetterContent::Title => said(&self.title),
            LetterContent::DocumentNumber => said(&self.document_number),
            LetterContent::Description => said(&self.description),
            LetterContent::OriginDate => self.origin_date.map(|day| Text::new(day.to_string(), day.to_string())),
            LetterContent::Issuer => said(&self.issuer),
            LetterContent::Points => said(&self.points),
            LetterContent::Opinion => self.opinion.map(Opinion::name),
            LetterContent::Basis => said(&self.basis),
        }
    }

    /// Anything else that it says (其他内容).
    #[must_use]
    pub fn other(&self) -> Option<&str> {
        self.other.as_deref()
    }
}
