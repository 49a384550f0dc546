//! The registers, and the provisions that ask for them.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Provision, Text, UnknownCode, by_code};
use crate::duty::{self, Layer};
use crate::norm::{Act, Closing, Duty, LocalRules, Record, ReviewDuty, Subject};
use crate::regime::Regime;
use crate::workflow::secrecy_review;

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

    /// The provisions in force that ask for it, the nation's first. They are found among the duties, the duties around the review and the
    /// gates of the place, so that a place whose rules a host loads is answered like a built-in one.
    #[must_use]
    pub(super) fn required_by(self, regime: &Regime<'_>) -> Vec<Provision> {
        let system = |code: &str, duty: &Duty| {
            duty.subject() == Subject::RequestSystem && duty.contents().iter().any(|one| one.code().as_str() == code)
        };
        let review = |duty| secrecy_review::duties(regime, duty);
        let by = match self {
            Self::Applications => owed(regime, |duty| system("registration", duty)),
            Self::Releases => [
                owed(regime, |duty| duty.subject() == Subject::ReleaseRegister),
                review(ReviewDuty::Register),
                recorded(regime, &[Record::Registration, Record::Ledger]),
            ]
            .concat(),
            Self::SecrecyReviews => [review(ReviewDuty::KeepRecord), recorded(regime, &[Record::ReviewForm])].concat(),
            Self::Withheld => [
                owed(regime, |duty| (duty.act(), duty.subject()) == (Act::Reassess, Subject::WithheldInformation)),
                review(ReviewDuty::Recheck),
            ]
            .concat(),
            Self::Declassifications => {
                [review(ReviewDuty::FileDeclassification), recorded(regime, &[Record::DeclassificationFiling])].concat()
            }
            Self::Notices => owed(regime, |duty| system("archiving", duty) || duty.subject() == Subject::Archiving),
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

/// The provisions of duties in force.
fn owed(regime: &Regime<'_>, of: impl Fn(&Duty) -> bool) -> Vec<Provision> {
    let in_force = duty::owed(regime).filter(|owed| owed.layer() != Layer::Undated);
    in_force.map(|owed| owed.duty()).filter(|duty| of(duty)).map(Duty::by).collect()
}

/// The provisions of the gates in force that a record closes.
fn recorded(regime: &Regime<'_>, records: &[Record]) -> Vec<Provision> {
    let gates = regime.local().in_force().map_or(&[][..], LocalRules::gates).iter();
    let wants = |closing: &Closing| matches!(closing, Closing::Recorded(record) if records.contains(record));
    gates.filter(|gate| wants(gate.closes())).flat_map(|gate| gate.by().iter().copied()).collect()
}
