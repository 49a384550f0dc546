//! Where a local text and the Regulation differ, where two provisions of one text do, and which references and names are stale: computed by
//! comparing norms, so that a rule that is taken away is missing here.

mod inside;
mod nation;
mod stale;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Local, Regime};
use crate::citation::coded::of;
use crate::citation::{Code, Language, Provision, Text};
use crate::fact::Doubt;
use crate::law::Edition;
use crate::norm::{Allocation, BodyKind, LocalRules, Readings};

/// In what a provision conflicts with another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Difference {
    /// A shorter period than the nation's: it binds inside the place.
    ShorterPeriod,
    /// A longer period than the nation's: it has no effect.
    LongerPeriod,
    /// A period counted in another unit: work to both.
    OtherUnit,
    /// A period where the nation has none.
    ExtraPeriod,
    /// A ground that the nation does not know: no refusal may rest on it.
    ExtraGround,
    /// A ground that reaches further than the nation's: what goes beyond has no effect.
    BroaderGround,
    /// A ground that reaches less far: the nation supplies the rest.
    NarrowerGround,
    /// A limb of the definition that asks for less, so that the text reaches further.
    WiderDefinition,
    /// A limb of the definition that the nation does not have, so that the text reaches less far.
    NarrowerDefinition,
    /// A limb on who answers that the text leaves out: the nation supplies it.
    #[serde(serialize_with = "of")]
    MissingAllocation(Allocation),
    /// A limb on who answers that the nation does not have.
    #[serde(serialize_with = "of")]
    WiderAllocation(Allocation),
    /// Silence means something that it does not mean under the Regulation.
    OtherSilence,
    /// Silence means something where the Regulation says nothing of it.
    ExtraSilence,
    /// A demand on the applicant beyond the nation's: nothing may be refused for want of it.
    BurdenOnApplicant,
    /// A step that the nation does not know: it holds inside the place, and stops no clock.
    #[serde(serialize_with = "of")]
    ExtraStep(Code),
    /// A step that would hold up a duty of the nation's: the duty is not held up.
    #[serde(serialize_with = "of")]
    StepAgainstDuty(Code),
    /// A duty that the text states more softly than the nation.
    #[serde(serialize_with = "of")]
    SofterDuty(Code),
    /// A duty that lacks an element of the nation's.
    NarrowerDuty {
        /// The local duty.
        duty: Code,
        /// What it lacks.
        lacks: Vec<Code>,
    },
    /// A doubt that the nation has referred and the text does not.
    #[serde(serialize_with = "of")]
    NarrowerReferral(Doubt),
    /// One person where the nation asks for an institution.
    PersonForInstitution,
    /// A body that the nation binds directly, by reference only.
    #[serde(serialize_with = "of")]
    ByReferenceOnly(BodyKind),
    /// A body that the nation sends to other rules, by reference.
    #[serde(serialize_with = "of")]
    SentElsewhere(BodyKind),
    /// A duty that asks for an element beyond the nation's.
    WiderDuty {
        /// The local duty.
        duty: Code,
        /// What it adds.
        adds: Vec<Code>,
    },
    /// A fixed day of the year after the nation's.
    #[serde(serialize_with = "of")]
    LaterDay(Code),
    /// Consent to an extension by another role than the nation's: the extension needs both.
    OtherConsent,
    /// Written consent of those who made it together, which the nation does not ask for.
    ExtraConsent,
    /// One duty forbids what another asks for.
    DutyAgainstDuty {
        /// The duty that forbids.
        forbids: Code,
        /// The duty that asks.
        asks: Code,
    },
    /// Silence that agrees, beside consent that has to be written: silence never supplies it.
    SilenceAgainstWrittenConsent,
    /// Release in step, beside days for the material: the days are the outer limit, release in step is a principle.
    StepAgainstPeriod,
    /// The lead answers, beside every agency that sealed: the lead performs, and each of them is obliged.
    LeadAgainstSealers,
    /// A consultation that may be made, beside one that must be.
    OptionalAgainstRequired,
    /// A right that may be used, beside liability for not having used it: it stays a right, and its omission has the thresholds of that liability.
    RightAgainstLiability,
    /// A bar stated without exception, beside another provision of the text that opens it: the bar stands, and is opened as far as that goes.
    BarAgainstOpening,
    /// A reference to a text that had been replaced or repealed by the day.
    StaleReference,
    /// A reference to a text that was not seen, so that what it says is not known.
    UnverifiedReference,
    /// A name that had been replaced by the day.
    #[serde(serialize_with = "of")]
    StaleName(String),
}

impl Difference {
    /// In words, with what it is about.
    ///
    /// ```
    /// use gongkai::citation::Language;
    /// use gongkai::regime::Difference;
    /// let stale = Difference::StaleName("国土".to_owned());
    /// assert_eq!(stale.in_language(Language::En), "a name that has been replaced: 国土");
    /// ```
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let name = self.name();
        let name = name.in_language(language);
        match self.about(language) {
            Some(about) => format!("{name}: {about}"),
            None => name.to_owned(),
        }
    }

    const fn name(&self) -> Text {
        let (zh, en) = match self {
            Self::ShorterPeriod => ("期限短于国家规定", "a shorter period than the nation's"),
            Self::LongerPeriod => ("期限长于国家规定", "a longer period than the nation's"),
            Self::OtherUnit => ("期限单位不同", "a period in another unit"),
            Self::ExtraPeriod => ("国家未规定的期限", "a period where the nation has none"),
            Self::ExtraGround => ("国家没有的不公开事由", "a ground that the nation does not know"),
            Self::BroaderGround => ("宽于国家的不公开事由", "a ground that reaches further than the nation's"),
            Self::NarrowerGround => ("窄于国家的不公开事由", "a ground that reaches less far than the nation's"),
            Self::WiderDefinition => ("定义要件更宽", "a limb of the definition that asks for less"),
            Self::NarrowerDefinition => ("定义要件更窄", "a limb of the definition that the nation does not have"),
            Self::MissingAllocation(_) => ("公开主体缺项", "a limb on who answers is left out"),
            Self::WiderAllocation(_) => ("增加的公开主体", "a limb on who answers that the nation does not have"),
            Self::OtherSilence => ("沉默后果不同", "silence means something else"),
            Self::ExtraSilence => ("国家未规定的沉默后果", "silence means something where the nation is silent"),
            Self::BurdenOnApplicant => ("对申请人的额外要求", "a further demand on the applicant"),
            Self::ExtraStep(_) => ("增加的环节", "a step that the nation does not know"),
            Self::StepAgainstDuty(_) => ("环节与国家义务相抵触", "a step against a duty of the nation's"),
            Self::SofterDuty(_) => ("义务弱于国家规定", "a duty stated more softly"),
            Self::NarrowerDuty { .. } => ("义务要素缺项", "a duty that lacks elements of the nation's"),
            Self::NarrowerReferral(_) => ("报请确定范围较窄", "a doubt that is not referred"),
            Self::PersonForInstitution => ("以人员代替工作机构", "one person for an institution"),
            Self::ByReferenceOnly(_) => ("应直接适用而仅参照", "by reference only, where the nation binds directly"),
            Self::SentElsewhere(_) => ("国家另有规定的机构", "by reference, where the nation sends elsewhere"),
            Self::WiderDuty { .. } => ("义务要素多于国家规定", "a duty that adds elements to the nation's"),
            Self::LaterDay(_) => ("固定日期晚于国家规定", "a fixed day after the nation's"),
            Self::OtherConsent => ("延期由他人批准", "consent to an extension by another role"),
            Self::ExtraConsent => ("增加的书面同意", "written consent that the nation does not ask for"),
            Self::DutyAgainstDuty { .. } => ("一项规定禁止另一项所要求的", "one duty forbids what another asks for"),
            Self::SilenceAgainstWrittenConsent => ("默认同意与书面同意", "silence that agrees, beside written consent"),
            Self::StepAgainstPeriod => ("同步发布与期限", "release in step, beside days for the material"),
            Self::LeadAgainstSealers => ("牵头单位与盖章机关", "the lead, beside every agency that sealed"),
            Self::OptionalAgainstRequired => {
                ("可以征求与应当征求", "a consultation that may be, beside one that must be")
            }
            Self::RightAgainstLiability => {
                ("可以提出异议与不提出异议的责任", "a right to object, beside liability for not objecting")
            }
            Self::BarAgainstOpening => ("不得公开与予以公开", "a bar, beside a provision that opens it"),
            Self::StaleReference => ("援引已失效的文本", "a reference to a text that is over"),
            Self::UnverifiedReference => ("援引的文本未核对", "a reference to a text that was not seen"),
            Self::StaleName(_) => ("旧称", "a name that has been replaced"),
        };
        Text::literal(zh, en)
    }

    fn about(&self, language: Language) -> Option<String> {
        Some(match self {
            Self::MissingAllocation(limb) | Self::WiderAllocation(limb) => limb.name().in_language(language).to_owned(),
            Self::ExtraStep(code) | Self::StepAgainstDuty(code) | Self::SofterDuty(code) | Self::LaterDay(code) => {
                code.to_string()
            }
            Self::NarrowerDuty { duty, lacks: elements } | Self::WiderDuty { duty, adds: elements } => {
                let elements: Vec<String> = elements.iter().map(Code::to_string).collect();
                format!("{duty} ({})", elements.join(", "))
            }
            Self::NarrowerReferral(doubt) => doubt.name().in_language(language).to_owned(),
            Self::ByReferenceOnly(body) | Self::SentElsewhere(body) => body.name().in_language(language).to_owned(),
            Self::DutyAgainstDuty { forbids, asks } => format!("{forbids}, {asks}"),
            Self::StaleName(name) => name.clone(),
            _ => return None,
        })
    }
}

/// What stands where two provisions conflict (open questions are ranked by the place of their text).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Prevails {
    /// The local provision, inside the place: it asks more of the agency. Missing it is no breach of the Regulation.
    LocalInside,
    /// The Regulation.
    Nation,
    /// Both: the agency has to satisfy each.
    Both,
    /// Neither is settled: a person decides, and the answer says so.
    Open,
}

impl Prevails {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::LocalInside => Text::literal("地方规定在本地内部适用", "the local rule, inside the place"),
            Self::Nation => Text::literal("《条例》优先", "the Regulation"),
            Self::Both => Text::literal("两者均须满足", "both"),
            Self::Open => Text::literal("未定", "open"),
        }
    }
}

/// A conflict: a provision of the local text, what it stands against, in what, and what stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Conflict {
    /// The provision of the local text.
    pub local: Provision,
    /// What it stands against: provisions of the nation, of the same text, or of the text it names.
    pub against: Vec<Provision>,
    /// In what.
    pub difference: Difference,
    /// What stands.
    pub prevails: Prevails,
}

impl Conflict {
    fn new(local: Provision, against: Vec<Provision>, difference: Difference, prevails: Prevails) -> Self {
        Self { local, against, difference, prevails }
    }
}

/// The conflicts of local rules with an edition of the Regulation, among themselves, and with the texts they name, on a day and under readings. In
/// the order in which they are found: against the nation, inside the text, stale. Two duties speak of the same thing where act and subject
/// agree; what a text divides otherwise is not compared.
///
/// ```
/// use gongkai::law::local;
/// use gongkai::law::national::regulation_2019;
/// use gongkai::norm::Readings;
/// use gongkai::regime::{Difference, conflicts};
/// let rules = local::rules("yunnan_bureau").ok_or("rules")?;
/// let found = conflicts(rules, &regulation_2019::EDITION, Readings::new(), "2024-03-04".parse()?);
/// assert!(found.iter().any(|conflict| conflict.difference == Difference::ExtraGround));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn conflicts(rules: &LocalRules, edition: &'static Edition, readings: Readings, day: NaiveDate) -> Vec<Conflict> {
    let mut found = nation::conflicts(rules, edition, readings);
    found.extend(inside::conflicts(rules));
    found.extend(stale::conflicts(rules, day));
    found
}

impl Regime<'_> {
    /// The conflicts of the local text with the Regulation of the day, in itself, and with the texts it names. None where the text does not
    /// bind; where its date is not known they are given, because they would stand on any day it binds.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        match self.local() {
            Local::InForce { rules, .. } | Local::Undetermined { rules, .. } => {
                conflicts(rules, self.procedure(), self.readings(), self.day())
            }
            Local::None | Local::Absent { .. } => Vec::new(),
        }
    }
}
