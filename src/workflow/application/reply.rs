//! The reply as it was made (答复).

use serde::{Deserialize, Serialize};

use crate::citation::{Cited, Provision, Text};
use crate::fact::Truth;
use crate::law::national::remedies::TELL_RECONSIDERATION_FIRST;
use crate::norm::{AnswerContent, AnswerRule, Grievance, ReplyKind, Route};
use crate::regime::Regime;

/// In which form information is provided (提供的形式, art. 40).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "art. 40 names these")]
pub enum ProvisionForm {
    /// 按照申请人要求的形式.
    AsRequested,
    /// 电子数据.
    Electronic,
    /// 其他适当形式.
    OtherSuitable,
    /// 安排查阅、抄录.
    Inspection,
}

impl ProvisionForm {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::AsRequested, Self::Electronic, Self::OtherSuitable, Self::Inspection];

    /// Whether information may be provided in this form: as requested always, otherwise where the form requested may endanger the
    /// carrier (可能危及政府信息载体安全) or costs too much (成本过高).
    #[must_use]
    pub fn allowed(self, endangers_carrier: Truth, too_costly: Truth) -> Truth {
        match self {
            Self::AsRequested => Truth::Yes,
            Self::Electronic | Self::OtherSuitable | Self::Inspection => endangers_carrier.or(too_costly),
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::AsRequested => Text::literal("按申请要求的形式", "as requested"),
            Self::Electronic => Text::literal("电子数据", "electronic"),
            Self::OtherSuitable => Text::literal("其他适当形式", "another suitable form"),
            Self::Inspection => Text::literal("查阅、抄录", "inspection and transcription"),
        }
    }
}

/// What was found about a third party's objection (art. 32).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "art. 32 knows these three findings on an objection")]
pub enum Objection {
    /// 理由合理，该部分不予公开: its grounds are reasonable, and the third party's part is withheld while the rest is supplied (art. 37).
    Upheld,
    /// 理由不合理: its grounds are not reasonable, and the agency decides.
    Unreasonable,
    /// 不公开可能对公共利益造成重大影响: overridden. The third party has to be told what is disclosed, and why, in writing.
    OverriddenForPublicInterest,
}

impl Objection {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Upheld, Self::Unreasonable, Self::OverriddenForPublicInterest];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Upheld => Text::literal("理由合理", "reasonable"),
            Self::Unreasonable => Text::literal("理由不合理", "not reasonable"),
            Self::OverriddenForPublicInterest => {
                Text::literal("因公共利益予以公开", "overridden for the public interest")
            }
        }
    }
}

/// A reply: its kind, for mixed replies the kinds beside it, the grounds it names, what it says, and what it tells of remedies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    kind: ReplyKind,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    beside: Vec<ReplyKind>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    grounds: Vec<Provision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    says: Vec<AnswerContent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    form: Option<ProvisionForm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    objection: Option<Objection>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    route_told: Option<Route>,
}

impl Reply {
    /// A reply of a kind, which says nothing yet.
    #[must_use]
    pub const fn new(kind: ReplyKind) -> Self {
        Self {
            kind,
            beside: Vec::new(),
            grounds: Vec::new(),
            says: Vec::new(),
            form: None,
            objection: None,
            route_told: None,
        }
    }

    /// Adds the kind in which another part was answered.
    #[must_use]
    pub fn beside(mut self, kind: ReplyKind) -> Self {
        self.beside.push(kind);
        self
    }

    /// Names a ground.
    #[must_use]
    pub fn on_ground(mut self, ground: Provision) -> Self {
        self.grounds.push(ground);
        self
    }

    /// Says things.
    #[must_use]
    pub fn saying(mut self, says: impl IntoIterator<Item = AnswerContent>) -> Self {
        self.says.extend(says);
        self
    }

    /// Provides information in a form.
    #[must_use]
    pub const fn in_form(mut self, form: ProvisionForm) -> Self {
        self.form = Some(form);
        self
    }

    /// Says what was found about a third party's objection.
    #[must_use]
    pub const fn despite_objection(mut self, objection: Objection) -> Self {
        self.objection = Some(objection);
        self
    }

    /// Tells which way a grievance goes.
    #[must_use]
    pub fn telling(mut self, route: Route) -> Self {
        self.route_told = Some(route);
        if !self.says.contains(&AnswerContent::Remedies) {
            self.says.push(AnswerContent::Remedies);
        }
        self
    }

    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> ReplyKind {
        self.kind
    }

    /// The kinds in which other parts were answered.
    #[must_use]
    pub fn kinds_beside(&self) -> &[ReplyKind] {
        &self.beside
    }

    /// The grounds it names.
    #[must_use]
    pub fn grounds(&self) -> &[Provision] {
        &self.grounds
    }

    /// What it says.
    #[must_use]
    pub fn says(&self) -> &[AnswerContent] {
        &self.says
    }

    /// The form in which information is provided.
    #[must_use]
    pub const fn form(&self) -> Option<ProvisionForm> {
        self.form
    }

    /// What was found about a third party's objection; `None` where nothing was.
    #[must_use]
    pub const fn objection(&self) -> Option<Objection> {
        self.objection
    }

    /// Whether it withholds anything, so that it has to name a ground.
    pub(crate) fn withholds(&self) -> bool {
        let withholds = |kind: &ReplyKind| matches!(kind, ReplyKind::Refused | ReplyKind::GrantedInPart);
        withholds(&self.kind) || self.beside.iter().any(withholds)
    }

    /// Whether a part is withheld.
    pub(crate) fn withholds_a_part(&self) -> bool {
        self.grievance() == Grievance::RefusedInPart
    }

    /// Which way it says a grievance goes.
    #[must_use]
    pub const fn route_told(&self) -> Option<Route> {
        self.route_told
    }

    /// Whether information leaves the agency with it, so that the review of art. 17 and the gates of the place come first.
    #[must_use]
    pub fn supplies_information(&self) -> bool {
        let gives = |kind: &ReplyKind| matches!(kind, ReplyKind::Granted | ReplyKind::GrantedInPart);
        gives(&self.kind) || self.beside.iter().any(gives) || self.says.contains(&AnswerContent::Information)
    }

    /// What it lacks under the text in force: what its kinds have to say, and that reconsideration comes first where that is
    /// settled.
    ///
    /// ```
    /// use gongkai::norm::{AnswerContent as Says, ReplyKind};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::Reply;
    /// let nation = Jurisdiction::national();
    /// let regime = nation.on("2024-03-04".parse()?)?;
    /// let bare = Reply::new(ReplyKind::Refused);
    /// let lacks: Vec<String> = bare.lacks(&regime).iter().map(|one| format!("{:?} {}", one.value(), one.by().stable())).collect();
    /// assert_eq!(lacks, ["Reasons national.2019/36/-/3", "Remedies reconsideration_law.2023/23/2/-"]);
    /// assert!(bare.saying([Says::Reasons, Says::Remedies]).lacks(&regime).is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lacks(&self, regime: &Regime<'_>) -> Vec<Cited<AnswerContent>> {
        let kinds = core::iter::once(self.kind).chain(self.beside.iter().copied());
        let rules = |kind| regime.procedure().answers().iter().filter(move |rule: &&AnswerRule| rule.reply() == kind);
        let mut lacks: Vec<_> = kinds.flat_map(rules).flat_map(|rule| rule.lacking(&self.says)).collect();
        // Told wrongly is not told; where it is open, either may be told.
        let first = super::remedies::settled_route(self.grievance(), regime) == Some(Route::ReconsiderationFirst);
        let told = self
            .route_told
            .map_or(self.says.contains(&AnswerContent::Remedies), |told| told == Route::ReconsiderationFirst);
        if first && !told {
            lacks.push(Cited::new(AnswerContent::Remedies, TELL_RECONSIDERATION_FIRST));
        }
        lacks
    }

    /// What its addressee may complain of: of a mixed reply the refusal, which is one in part only where another part is given.
    #[must_use]
    pub fn grievance(&self) -> Grievance {
        let any = |of: Grievance| core::iter::once(&self.kind).chain(&self.beside).any(|kind| grievance(*kind) == of);
        let all = || core::iter::once(self.kind).chain(self.beside.iter().copied()).map(grievance);
        match self.beside.as_slice() {
            [] => grievance(self.kind),
            _ if any(Grievance::RefusedInPart) || (any(Grievance::Refused) && any(Grievance::Mismatch)) => {
                Grievance::RefusedInPart
            }
            _ if any(Grievance::Refused) => Grievance::Refused,
            // Of what discloses nothing and what does, the former is the greater grievance.
            _ => all().min().unwrap_or(Grievance::Mismatch),
        }
    }
}

/// What the addressee of one kind of reply may complain of.
const fn grievance(kind: ReplyKind) -> Grievance {
    match kind {
        ReplyKind::Refused => Grievance::Refused,
        ReplyKind::GrantedInPart => Grievance::RefusedInPart,
        ReplyKind::SpecialRegistry => Grievance::SentToRegistry,
        ReplyKind::Granted | ReplyKind::AlreadyPublic => Grievance::Mismatch,
        ReplyKind::AskForCorrection => Grievance::CorrectionNotice,
        ReplyKind::NotGovernmentInformation
        | ReplyKind::StillUnclear
        | ReplyKind::NotAnApplication
        | ReplyKind::Publication
        | ReplyKind::NotProcessedAgain
        | ReplyKind::NotProcessed
        | ReplyKind::ConfirmOrReissue
        | ReplyKind::NotThisAgency
        | ReplyKind::SearchFirst
        | ReplyKind::DoesNotExist
        | ReplyKind::ProcessingNeeded => Grievance::NothingDisclosed,
    }
}

/// How a request to correct one's own record was answered (art. 41; 2007 art. 25). No text sets a period for it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "art. 41 has these ways, and what is not proved inaccurate is not corrected"
)]
pub enum RecordAnswer {
    /// 予以更正并告知: verified, corrected, and told.
    Corrected,
    /// 不属于本机关职能范围，转送并告知: passed on to the agency with the power.
    Transferred,
    /// 告知申请人向有权更正的机关提出: told where to go.
    DirectedElsewhere,
    /// 不予更正: not shown to be inaccurate.
    NotCorrected,
}

impl RecordAnswer {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Corrected, Self::Transferred, Self::DirectedElsewhere, Self::NotCorrected];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Corrected => Text::literal("予以更正", "corrected"),
            Self::Transferred => Text::literal("转送有权机关", "transferred"),
            Self::DirectedElsewhere => Text::literal("告知向有权机关提出", "directed elsewhere"),
            Self::NotCorrected => Text::literal("不予更正", "not corrected"),
        }
    }
}
