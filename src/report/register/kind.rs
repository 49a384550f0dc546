//! The registers, and the provisions that ask for them.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Cited, Provision, Text, UnknownCode, by_code};
use crate::duty::{self, Layer};
use crate::norm::{Act, Closing, Duty, Gate, LocalRules, Record, ReviewDuty, ReviewRules, Subject};
use crate::regime::{Local, Regime};

/// A register (台账).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Register {
    /// 依申请公开登记: the applications. Art. 45 has the agency register them (登记).
    Applications,
    /// 信息公开登记、台账: the releases. The Regulation asks for none; local texts do.
    Releases,
    /// 保密审查记录: the secrecy reviews. Local texts want the form of each kept.
    SecrecyReviews,
    /// 不予公开信息的评估审查: what is withheld. No text asks for the list by name; without it the re-assessment of art. 18 has no object.
    Withheld,
    /// 解密情况备案: the declassifications, which a local text wants filed with the secrecy administration.
    Declassifications,
    /// 文书登记: the documents that went out. Art. 45 wants the papers of an application archived (归档); no text asks for the list by name.
    Notices,
}

impl Register {
    /// Every register.
    pub const ALL: [Self; 6] = [
        Self::Applications,
        Self::Releases,
        Self::SecrecyReviews,
        Self::Withheld,
        Self::Declassifications,
        Self::Notices,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Applications => "applications",
            Self::Releases => "releases",
            Self::SecrecyReviews => "secrecy_reviews",
            Self::Withheld => "withheld",
            Self::Declassifications => "declassifications",
            Self::Notices => "notices",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Applications => Text::literal("依申请公开登记台账", "register of applications"),
            Self::Releases => Text::literal("信息公开登记台账", "register of releases"),
            Self::SecrecyReviews => Text::literal("保密审查登记台账", "register of secrecy reviews"),
            Self::Withheld => Text::literal("不予公开信息评估审查台账", "register of what is withheld"),
            Self::Declassifications => Text::literal("解密登记台账", "register of declassifications"),
            Self::Notices => Text::literal("文书登记台账", "register of documents"),
        }
    }

    /// The provisions in force that ask for it, the nation's first.
    #[must_use]
    pub(super) fn required_by(self, regime: &Regime<'_>) -> Vec<Provision> {
        self.asked_by(&Texts::in_force(regime))
    }

    /// The provisions that ask for it in a local text of unknown date; empty where it has none.
    #[must_use]
    pub(super) fn undetermined_by(self, regime: &Regime<'_>) -> Vec<Provision> {
        Texts::undated(regime).map_or_else(Vec::new, |texts| self.asked_by(&texts))
    }

    /// They are found among the duties, the duties around the review and the gates, so that a place whose rules a host loads is answered like a
    /// built-in one.
    fn asked_by(self, texts: &Texts<'_>) -> Vec<Provision> {
        let system = |code: &str, duty: &Duty| {
            duty.subject() == Subject::RequestSystem && duty.contents().iter().any(|one| one.code().as_str() == code)
        };
        let by = match self {
            Self::Applications => texts.owed(|duty| system("registration", duty)),
            Self::Releases => [
                texts.owed(|duty| duty.subject() == Subject::ReleaseRegister),
                texts.review(ReviewDuty::Register),
                texts.recorded(&[Record::Registration, Record::Ledger]),
            ]
            .concat(),
            Self::SecrecyReviews => {
                [texts.review(ReviewDuty::KeepRecord), texts.recorded(&[Record::ReviewForm])].concat()
            }
            Self::Withheld => [
                texts.owed(|duty| (duty.act(), duty.subject()) == (Act::Reassess, Subject::WithheldInformation)),
                texts.review(ReviewDuty::Recheck),
            ]
            .concat(),
            Self::Declassifications => {
                [texts.review(ReviewDuty::FileDeclassification), texts.recorded(&[Record::DeclassificationFiling])]
                    .concat()
            }
            Self::Notices => texts.owed(|duty| system("archiving", duty) || duty.subject() == Subject::Archiving),
        };
        let mut told = Vec::with_capacity(by.len());
        for one in by {
            if !told.contains(&one) {
                told.push(one);
            }
        }
        told
    }
}

impl fmt::Display for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Register {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// What texts say that can ask for a register, the nation's first.
struct Texts<'r> {
    duties: Vec<&'r Duty>,
    reviews: Vec<&'r ReviewRules>,
    gates: &'r [Gate],
}

impl<'r> Texts<'r> {
    /// The nation's, and the place's where it binds.
    fn in_force(regime: &Regime<'r>) -> Self {
        let local = regime.local().in_force();
        let owed = duty::owed(regime).filter(|owed| owed.layer() != Layer::Undated);
        Self {
            duties: owed.map(|owed| owed.duty()).collect(),
            reviews: [regime.procedure().review()].into_iter().chain(local.map(LocalRules::review)).collect(),
            gates: local.map_or(&[], LocalRules::gates),
        }
    }

    /// The place's, where nobody has shown since when it is in force.
    fn undated(regime: &Regime<'r>) -> Option<Self> {
        let Local::Undetermined { rules, .. } = regime.local() else { return None };
        Some(Self { duties: rules.duties().iter().collect(), reviews: vec![rules.review()], gates: rules.gates() })
    }

    fn owed(&self, of: impl Fn(&Duty) -> bool) -> Vec<Provision> {
        self.duties.iter().filter(|duty| of(duty)).map(|duty| duty.by()).collect()
    }

    fn review(&self, duty: ReviewDuty) -> Vec<Provision> {
        let rows = self.reviews.iter().flat_map(|rules| rules.duties());
        rows.filter(|row| ***row == duty).map(Cited::by).collect()
    }

    /// Of the gates that a record closes.
    fn recorded(&self, records: &[Record]) -> Vec<Provision> {
        let wants = |closing: &Closing| matches!(closing, Closing::Recorded(record) if records.contains(record));
        let gates = self.gates.iter().filter(|gate| wants(gate.closes()));
        gates.flat_map(|gate| gate.by().iter().copied()).collect()
    }
}
