//! Where a review stands in a place on a day: who acts next, by when, what is missing, under which provision.

use chrono::NaiveDate;
use serde::Serialize;

use super::referral::power;
use super::stage::{AwaitingLeader, Course, Referred, Stage, Unsure};
use super::{Event, Form, Referral, Review, ReviewFile, Verb, referral};
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision, Text};
use crate::deadline::{Due, Roll};
use crate::fact::{Doubt, Truth};
use crate::norm::{
    Check, FormField, LocalRules, Material, Mode, OpinionKind, Period, Purpose, ReviewDuty, ReviewRules, ReviewStep,
    Role,
};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};
use crate::workflow::approval::Approval;

/// What a review lacks.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Lack {
    /// A review at all.
    Review,
    /// A field of the form.
    Field(FormField),
    /// 初步意见.
    PreliminaryOpinion,
    /// 审查意见.
    Opinion,
    /// 由审查机构提出的意见: somebody else than the review body gave it.
    OpinionOfReviewBody,
    /// 依据和理由: what was said against disclosure was bare, and is no opinion.
    BasisAndReasons,
    /// The opinion does not fix the disclosure attribute: which, 主动公开 or 依申请公开?
    Attribute,
    /// The form of release: without it nothing follows from the consent to disclosure.
    ReleaseForm,
    /// A point that the review has to look at.
    Check(Check),
    /// 本单位保密工作机构审查.
    InHouseCheck,
    /// Whether it is a matter of the agency's own business, on which the route of the referral turns.
    Business,
    /// 报请确定.
    Referral,
    /// Material that goes with the referral.
    Material(Material),
    /// 确定: the answer of the one it was referred to. Silence decides nothing.
    Ruling,
    /// A determination by somebody with power over the question.
    RulingWithPower(Doubt),
    /// It was determined that it is a state secret, or cannot be disclosed: no consent to disclosure carries past that.
    RuledAgainst(Doubt),
    /// 非密处理.
    ProcessedVersion,
    /// Whether what remains would still endanger security or stability.
    RemainingHarm,
    /// What remains would still endanger it.
    StillEndangers,
    /// Whether what was severed is a state secret.
    SeveredSecret,
    /// 同级保密工作部门确认.
    SeveringConfirmation,
    /// 主管领导批准.
    Approval,
    /// The rule for what follows when the leader does not approve: no text has one.
    RuleOnRefusal,
    /// The opinion that was approved withholds.
    ApprovedToWithhold,
    /// 处置.
    Disposal,
    /// 存档.
    Keeping,
    /// 网站登记.
    Registration,
    /// 解密备案.
    Filing,
}

impl Lack {
    /// In words.
    #[must_use]
    pub fn name(self) -> Text {
        match self {
            Self::Review => Text::literal("未提交保密审查", "no review"),
            Self::Field(field) => field.name(),
            Self::PreliminaryOpinion => Text::literal("信息产生单位的初步意见", "the preliminary opinion"),
            Self::Opinion => Text::literal("审查意见", "the opinion"),
            Self::OpinionOfReviewBody => Text::literal("审查机构的意见", "the opinion of the review body"),
            Self::BasisAndReasons => Text::literal("不同意公开的依据和理由", "basis and reasons against disclosure"),
            Self::Attribute => {
                Text::literal("公开属性（主动公开还是依申请公开）", "the attribute: proactive or on request")
            }
            Self::ReleaseForm => Text::literal("发布形式", "the form of release"),
            Self::Check(check) => check.name(),
            Self::InHouseCheck => Text::literal("本单位保密工作机构审查", "the look inside the house"),
            Self::Business => Text::literal("是否属于主管业务", "whether it is of the agency's own business"),
            Self::Referral => Text::literal("报请确定", "the referral"),
            Self::Material(material) => material.name(),
            Self::Ruling => Text::literal("有关部门的确定", "the determination"),
            Self::RulingWithPower(_) => Text::literal("有权部门的确定", "a determination by a body with power"),
            Self::RuledAgainst(_) => Text::literal("已确定不得公开", "it was determined against disclosure"),
            Self::ProcessedVersion => Text::literal("非密处理后的版本", "the processed version"),
            Self::RemainingHarm => {
                Text::literal("处理后公开是否仍会危及安全或者稳定", "whether what remains would still endanger")
            }
            Self::StillEndangers => {
                Text::literal("处理后公开仍会危及安全或者稳定", "what remains would still endanger")
            }
            Self::SeveredSecret => {
                Text::literal("所区分的是否为国家秘密", "whether what was severed is a state secret")
            }
            Self::SeveringConfirmation => Text::literal(
                "同级保密工作部门对区分处理的确认",
                "confirmation of the severing by the secrecy department",
            ),
            Self::Approval => Text::literal("主管（分管）领导批准", "approval of the leader in charge"),
            Self::RuleOnRefusal => {
                Text::literal("不予批准后如何处理，文本未规定", "no text says what follows a refusal")
            }
            Self::ApprovedToWithhold => Text::literal("批准的意见为不予公开", "the approved opinion withholds"),
            Self::Disposal => Text::literal("处置", "the disposal"),
            Self::Keeping => Text::literal("审查表存档", "the record"),
            Self::Registration => Text::literal("网站登记", "the entry in the web register"),
            Self::Filing => Text::literal("解密备案", "the filing of the declassification"),
        }
    }
}

/// Something a review lacks, and the provision that asks for it; `None` where no text does and the matter itself demands it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Lacking {
    /// What.
    pub what: Lack,
    /// Under which provision.
    pub by: Option<Provision>,
}

/// Who acts next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Next {
    /// What is to be done.
    pub verb: Verb,
    /// By whom, where a text says so.
    pub who: Option<Role>,
    /// Under which provision.
    pub by: Option<Provision>,
    /// By when, where a text sets a time.
    pub due: Option<Cited<Due>>,
    /// The day is no more than expected: the text cannot bind the one that answers, and nothing follows from silence.
    pub expected_only: bool,
    /// Whether that day has passed; `None` where there is no day or it is not known.
    pub overdue: Option<bool>,
}

/// Where a review stands in a place on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The stage; `None` where nothing has been prepared.
    pub stage: Option<Stage>,
    /// Who acts next; `None` at an end, or where no text says what follows.
    pub next: Option<Next>,
    /// What is missing for disclosure, and, once it was disposed of, for the record. Empty where nothing is.
    pub lacks: Vec<Lacking>,
    /// Where the doubt is to be referred, while there is one.
    pub referral: Option<Referral>,
    /// The local text that shapes the review is of unknown date: the nation's rules alone were applied.
    pub undated: bool,
}

impl Progress {
    /// Whether the review has ended in an approved opinion to disclose, on which nothing is missing.
    #[must_use]
    pub fn allows_disclosure(&self) -> bool {
        let after = |lacking: &Lacking| {
            matches!(lacking.what, Lack::Disposal | Lack::Keeping | Lack::Registration | Lack::Filing)
        };
        self.stage.is_some_and(|stage| stage.approval().is_some()) && self.lacks.iter().all(after)
    }
}

impl ReviewFile {
    /// Where the review stands in a place on a day.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::norm::Role;
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::secrecy_review::{Event, Form, Lack, ReleaseForm, ReviewFile, Verb};
    ///
    /// let place = Jurisdiction::of_place("taierzhuang")?;
    /// let mut file = ReviewFile::new(Header::of(&place));
    /// let form = Form::new().unit("区教育局").date("2022-09-30".parse()?).serial("1").department("办公室").title("通知")
    ///     .release(ReleaseForm::Website).handler(Code::literal("li"));
    /// file.record("2022-09-30".parse()?, Event::Prepared { form })?;
    /// file.record("2022-09-30".parse()?, Event::Submitted)?;
    ///
    /// // One working day: the Saturday after the holiday week is a working one.
    /// let progress = file.progress(&place, Calendar::national(), "2022-10-09".parse()?)?;
    /// let next = progress.next.ok_or("somebody acts next")?;
    /// assert_eq!((next.verb, next.who), (Verb::Opine, Some(Role::ReviewBody)));
    /// assert_eq!(next.due.and_then(|due| due.day()), Some("2022-10-08".parse()?));
    /// assert_eq!(next.overdue, Some(true));
    /// assert_eq!(progress.lacks[0].what, Lack::Opinion);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn progress(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Progress, RegimeError> {
        let regime = self.regime(place, on)?;
        let review = self.on(on);
        let seen = Seen { file: self, review: &review, regime: &regime, calendar, on };
        Ok(Progress {
            stage: review.stage,
            next: seen.next(),
            lacks: seen.lacks(),
            referral: seen.referral(),
            undated: matches!(regime.local(), Local::Undetermined { .. }),
        })
    }

    /// What is missing now, without the rest of [`ReviewFile::progress`].
    ///
    /// # Errors
    /// As [`ReviewFile::progress`].
    pub fn lacks(&self, place: &Jurisdiction, on: NaiveDate) -> Result<Vec<Lacking>, RegimeError> {
        let regime = self.regime(place, on)?;
        let review = self.on(on);
        Ok(Seen { file: self, review: &review, regime: &regime, calendar: Calendar::national(), on }.lacks())
    }

    /// What is missing where the review stands so, on a day.
    pub(crate) fn lacks_of(&self, review: &Review, regime: &Regime<'_>, on: NaiveDate) -> Vec<Lacking> {
        Seen { file: self, review, regime, calendar: Calendar::national(), on }.lacks()
    }

    pub(crate) fn regime<'j>(&self, place: &'j Jurisdiction, on: NaiveDate) -> Result<Regime<'j>, RegimeError> {
        let journal = self.journal().header().place();
        if journal != place.place() {
            return Err(RegimeError::OtherPlace { journal, asked: place.place() });
        }
        place.on(on)
    }

    /// The form under review.
    #[must_use]
    pub fn form(&self, review: &Review) -> Option<&Form> {
        match self.journal().entries().get(review.form_entry()?)?.event() {
            Event::Prepared { form } => Some(form),
            _ => None,
        }
    }
}

/// The review rules that bind in a place on a day: the local text's, where it is in force, before the nation's.
pub(crate) fn rules<'j>(regime: &Regime<'j>) -> [Option<&'j ReviewRules>; 2] {
    [regime.local().in_force().map(LocalRules::review), Some(regime.procedure().review())]
}

/// The provision of a duty around the review in a place on a day, the local text's first.
#[must_use]
pub fn duty(regime: &Regime<'_>, duty: ReviewDuty) -> Option<Provision> {
    rules(regime).into_iter().flatten().find_map(|rules| rules.duty(duty))
}

/// Every provision of a duty around the review in a place on a day, the nation's first.
#[must_use]
pub fn duties(regime: &Regime<'_>, duty: ReviewDuty) -> Vec<Provision> {
    let [local, national] = rules(regime);
    let rows = [national, local].into_iter().flatten().flat_map(ReviewRules::duties);
    rows.filter(|row| ***row == duty).map(Cited::by).collect()
}

/// Who takes a step in a place on a day, where a text says so.
#[must_use]
pub fn who(regime: &Regime<'_>, step: ReviewStep) -> Option<Cited<Role>> {
    rules(regime).into_iter().flatten().find_map(|rules| rules.who(step))
}

/// The roles that the local text gives a step to; `None` where it gives it to nobody in particular. Art. 4 of the Regulation
/// has the disclosure office *organise* the review, which leaves open whose hand it is.
pub(crate) fn steps_of(regime: &Regime<'_>, step: ReviewStep) -> Option<Vec<Role>> {
    let rules = regime.local().in_force().map(LocalRules::review)?;
    let given: Vec<Role> = rules.steps().iter().filter(|row| row.0 == step).map(|row| row.1).collect();
    // 谁公开、谁审查: whoever in the disclosing agency.
    (!given.is_empty() && !given.contains(&Role::DisclosingAgency)).then_some(given)
}

/// Whether a role may take a step: any of those that the texts give it to; anybody where none does.
pub(crate) fn may(regime: &Regime<'_>, step: ReviewStep, role: Role) -> bool {
    // Whichever body reviews in a place is its review body.
    let reviews = step == ReviewStep::Opinion && role == Role::ReviewBody;
    reviews || steps_of(regime, step).is_none_or(|roles| roles.contains(&role))
}

/// The ground of security and stability (art. 14).
const SECURITY: crate::citation::Code = crate::citation::Code::literal("security_and_stability");

/// What a review has come to, as the release reads it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outcome {
    /// The day on which the form was submitted.
    pub submitted: Option<NaiveDate>,
    /// The preliminary opinion of the originating unit: the day, and whether it would disclose.
    pub preliminary: Option<(NaiveDate, bool)>,
    /// The opinion that lies with the leader or was approved, with its day.
    pub opinion: Option<(OpinionKind, NaiveDate)>,
    /// The approval of that opinion.
    pub approval: Option<Approval>,
    /// The last word of the leader, where it was no (不予批准).
    pub refused: Option<Approval>,
    /// The disposals that the approved opinion and the stated form of release leave.
    pub disposals: &'static [super::Disposal],
    /// Whether it ended in an approved opinion to disclose, on which nothing is missing.
    pub allows_disclosure: bool,
    /// The day on which the formalities of declassification were done.
    pub declassified: Option<NaiveDate>,
    /// Whether it was entered in the web register.
    pub registered: Option<NaiveDate>,
    /// Whether the declassification was filed.
    pub filed: Option<NaiveDate>,
}

impl ReviewFile {
    /// What the review has come to in a place on a day.
    ///
    /// # Errors
    /// As [`ReviewFile::progress`].
    pub fn outcome(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Outcome, RegimeError> {
        let progress = self.progress(place, calendar, on)?;
        let stage = progress.stage;
        let course = stage.as_ref().and_then(Stage::course);
        let disposed = stage.as_ref().and_then(Stage::disposed);
        Ok(Outcome {
            submitted: course.map(|course| course.submitted),
            preliminary: match &stage {
                Some(Stage::Prepared(prepared)) => prepared.preliminary(),
                _ => course.and_then(|course| course.preliminary),
            },
            opinion: stage.and_then(|stage| stage.opinion()),
            approval: stage.and_then(|stage| stage.approval()),
            refused: self.last_refusal(on),
            disposals: stage.as_ref().and_then(Stage::approved).map_or(&[], super::Approved::disposals),
            allows_disclosure: progress.allows_disclosure(),
            declassified: course.and_then(|course| course.declassified),
            registered: disposed.and_then(|disposed| disposed.registered),
            filed: disposed.and_then(|disposed| disposed.filed),
        })
    }
}

impl ReviewFile {
    /// The last word of the leader by a day, where it was no.
    fn last_refusal(&self, on: NaiveDate) -> Option<Approval> {
        let words = self.journal().up_to(on).iter().rev();
        words.into_iter().find_map(|entry| match entry.event() {
            Event::Refused { by } => Some(Some(by.on(entry.on()))),
            Event::Approved { .. } => Some(None),
            _ => None,
        })?
    }
}

impl Outcome {
    /// Whether the approved opinion and the stated form let it out in a mode: what is for applicants only is not published.
    #[must_use]
    pub fn allows(&self, mode: Mode) -> bool {
        use super::Disposal;
        let fits = |disposal: &Disposal| match disposal {
            Disposal::Published | Disposal::OtherForm => true,
            Disposal::OnRequest => mode == Mode::OnRequest,
            Disposal::Withheld => false,
        };
        self.allows_disclosure && self.disposals.iter().any(fits)
    }
}

struct Seen<'a, 'j> {
    file: &'a ReviewFile,
    review: &'a Review,
    regime: &'a Regime<'j>,
    calendar: &'a Calendar,
    on: NaiveDate,
}

impl Seen<'_, '_> {
    fn lacks(&self) -> Vec<Lacking> {
        let mut lacks = Vec::new();
        let mut lack = |what, by| lacks.push(Lacking { what, by });
        let Some(stage) = self.review.stage else {
            lack(Lack::Review, duty(self.regime, ReviewDuty::ReviewBeforeRelease));
            return lacks;
        };
        self.lacks_of_form(&stage, &mut lack);
        match &stage {
            Stage::Prepared(_) | Stage::Returned(_) => {
                lack(Lack::Review, duty(self.regime, ReviewDuty::ReviewBeforeRelease));
            }
            Stage::UnderReview(_) | Stage::ReReview(_) => self.lacks_of_review(&stage, &mut lack),
            Stage::Unsure(unsure) => self.lacks_of_doubt(unsure, &mut lack),
            Stage::Referred(referred) => self.lacks_of_referral(referred, &mut lack),
            Stage::Redacting(_) => {
                lack(Lack::ProcessedVersion, self.processing());
            }
            Stage::AwaitingLeader(awaiting) => {
                self.lacks_of_opinion(awaiting, &stage, &mut lack);
                lack(Lack::Approval, who(self.regime, ReviewStep::Approval).map(|role| role.by()));
            }
            Stage::Approved(approved) => {
                self.lacks_of_opinion(&approved.awaiting, &stage, &mut lack);
                self.lacks_of_approval(approved.approval.capacity(), &mut lack);
                lack(Lack::Disposal, duty(self.regime, ReviewDuty::DisposeAsApproved));
            }
            Stage::Disposed(disposed) => {
                self.lacks_of_opinion(&disposed.approved.awaiting, &stage, &mut lack);
                self.lacks_of_approval(disposed.approved.approval.capacity(), &mut lack);
                if let Some(by) = duty(self.regime, ReviewDuty::KeepRecord) {
                    lack(Lack::Keeping, Some(by));
                }
                self.lacks_of_record(&stage, &mut lack);
            }
            Stage::Recorded(recorded) => {
                self.lacks_of_opinion(&recorded.disposed.approved.awaiting, &stage, &mut lack);
                self.lacks_of_approval(recorded.disposed.approved.approval.capacity(), &mut lack);
                self.lacks_of_record(&stage, &mut lack);
            }
        }
        lacks
    }

    fn lacks_of_form(&self, stage: &Stage, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        let [local, _] = rules(self.regime);
        let entry = match stage {
            Stage::Prepared(prepared) => Some(prepared.entry()),
            _ => stage.course().map(|course| course.form),
        };
        let entry = entry.and_then(|entry| self.file.journal().entries().get(entry));
        if let (Some(rules), Some(Event::Prepared { form })) =
            (local, entry.map(crate::workflow::journal::Entry::event))
        {
            form.lacks(rules).for_each(|field| lack(Lack::Field(*field), Some(field.by())));
        }
        let preliminary = match stage {
            Stage::Prepared(prepared) => prepared.preliminary(),
            _ => stage.course().and_then(|course| course.preliminary),
        };
        let asked = who(self.regime, ReviewStep::PreliminaryOpinion).filter(|_| preliminary.is_none());
        if let Some(by) = asked.filter(|_| !matches!(stage, Stage::Returned(_))) {
            lack(Lack::PreliminaryOpinion, Some(by.by()));
        }
    }

    fn lacks_of_review(&self, stage: &Stage, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        let bare = stage.course().is_some_and(|course| course.bare > 0);
        if bare {
            let by =
                duty(self.regime, ReviewDuty::BasisAndReasons).or_else(|| duty(self.regime, ReviewDuty::NameBasis));
            lack(Lack::BasisAndReasons, by);
        }
        lack(Lack::Opinion, who(self.regime, ReviewStep::Opinion).map(|role| role.by()));
        if matches!(stage, Stage::ReReview(_)) && self.silent_on_refusal() {
            lack(Lack::RuleOnRefusal, who(self.regime, ReviewStep::Approval).map(|role| role.by()));
        }
    }

    /// A text that gives the approval to somebody, and has no rule for what follows when it is refused.
    fn silent_on_refusal(&self) -> bool {
        steps_of(self.regime, ReviewStep::Approval).is_some() && duty(self.regime, ReviewDuty::ReviewAgain).is_none()
    }

    fn lacks_of_doubt(&self, unsure: &Unsure, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        if let Some(by) = duty(self.regime, ReviewDuty::InHouseFirst).filter(|_| unsure.in_house.is_none()) {
            lack(Lack::InHouseCheck, Some(by));
        }
        let route = referral(self.regime, unsure.doubt, None);
        if route.needs_business {
            lack(Lack::Business, route.to.first().map(Cited::by));
        }
        lack(Lack::Referral, route.to.first().map(Cited::by));
    }

    fn lacks_of_referral(&self, referred: &Referred, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        let unsure = &referred.unsure;
        if let Some(by) = duty(self.regime, ReviewDuty::InHouseFirst).filter(|_| unsure.in_house.is_none()) {
            lack(Lack::InHouseCheck, Some(by));
        }
        let route = referral(self.regime, unsure.doubt, referred.business);
        if route.needs_business {
            lack(Lack::Business, route.to.first().map(Cited::by));
        }
        for material in lacking_materials(self.regime, referred) {
            lack(Lack::Material(*material), Some(material.by()));
        }
        if power(referred.kind, referred.tier, unsure.doubt, unsure.level) == Truth::No {
            lack(Lack::RulingWithPower(unsure.doubt), Some(route.settled_by.by()));
        } else {
            lack(Lack::Ruling, Some(route.settled_by.by()));
        }
    }

    /// What an opinion lacks, whoever approved it.
    fn lacks_of_opinion(
        &self,
        awaiting: &AwaitingLeader,
        stage: &Stage,
        lack: &mut impl FnMut(Lack, Option<Provision>),
    ) {
        let Some(course) = stage.course() else { return };
        let opinion = awaiting.opinion;
        if opinion.discloses() == Some(false) {
            lack(Lack::ApprovedToWithhold, None);
            return;
        }
        if let Some(by) = duty(self.regime, ReviewDuty::OpinionFixesAttribute).filter(|_| opinion == OpinionKind::Agree)
        {
            lack(Lack::Attribute, Some(by));
        } else if opinion == OpinionKind::Agree && course.release.is_none() {
            lack(Lack::ReleaseForm, None);
        }
        if let Some(by) = self.given_by_another(awaiting.on) {
            lack(Lack::OpinionOfReviewBody, Some(by));
        }
        for check in self.unchecked(awaiting.on) {
            lack(Lack::Check(*check), Some(check.by()));
        }
        self.lacks_of_rulings(&course, lack);
        self.lacks_of_processing(&course, lack);
    }

    fn lacks_of_rulings(&self, course: &Course, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        for ruled in course.ruled.iter().flatten() {
            let by = Some(referral(self.regime, ruled.doubt, None).settled_by.by());
            if power(ruled.kind, ruled.tier, ruled.doubt, ruled.level) != Truth::Yes {
                lack(Lack::RulingWithPower(ruled.doubt), by);
            } else if ruled.ruling.closes() && !ruled.superseded && !ruled.ended {
                lack(Lack::RuledAgainst(ruled.doubt), by);
            }
        }
    }

    fn lacks_of_processing(&self, course: &Course, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        let Some(processed) = course.processed else { return };
        // What was determined to be a secret and was then taken out is a secret, whatever is said of it.
        let secret_ruled =
            course.ruled.iter().flatten().any(|one| one.ruling == super::Ruling::StateSecret && one.superseded);
        let secret_known = if secret_ruled { Some(true) } else { processed.state_secret };
        let endangers = || self.regime.substance().ground(Some(SECURITY)).map(crate::norm::Ground::by);
        let version = duty(self.regime, ReviewDuty::ProcessedVersionOnly);
        let version = version.or_else(|| endangers().filter(|_| secret_ruled));
        match processed.still_endangers {
            Some(true) => lack(Lack::StillEndangers, version),
            None if version.is_some() => lack(Lack::RemainingHarm, version),
            Some(false) | None => {}
        }
        let Some(by) = duty(self.regime, ReviewDuty::SeveringConfirmedOutside) else { return };
        let confirmed = processed.confirmed == Some(Role::SecrecyAdministration);
        match secret_known {
            Some(false) => {}
            Some(true) | None if confirmed => {}
            Some(true) => lack(Lack::SeveringConfirmation, Some(by)),
            None => lack(Lack::SeveredSecret, Some(by)),
        }
    }

    fn lacks_of_approval(&self, capacity: Role, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        if !may(self.regime, ReviewStep::Approval, capacity) {
            lack(Lack::Approval, who(self.regime, ReviewStep::Approval).map(|role| role.by()));
        }
    }

    fn lacks_of_record(&self, stage: &Stage, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        let Some(disposed) = stage.disposed() else { return };
        // The website's releases under one provision, all others under another, where the text has one.
        let [local, _] = rules(self.regime);
        let mut rows =
            local.map_or(&[] as &[_], ReviewRules::duties).iter().filter(|row| ***row == ReviewDuty::Register);
        let row = match disposed.disposal {
            super::Disposal::Published => rows.next(),
            super::Disposal::OtherForm => rows.next_back(),
            super::Disposal::OnRequest | super::Disposal::Withheld => None,
        };
        if let Some(row) = row.filter(|_| disposed.registered.is_none()) {
            lack(Lack::Registration, Some(row.by()));
        }
        let declassified = stage.course().is_some_and(|course| course.declassified.is_some());
        let filing = duty(self.regime, ReviewDuty::FileDeclassification);
        if let Some(by) = filing.filter(|_| declassified && disposed.filed.is_none()) {
            lack(Lack::Filing, Some(by));
        }
    }

    /// The provision that gives the opinion to the review body, where the one that lies with the leader came from somebody else.
    fn given_by_another(&self, given: NaiveDate) -> Option<Provision> {
        let opinions = self.file.journal().up_to(given).iter().rev();
        let capacity = opinions.into_iter().find_map(|entry| match entry.event() {
            Event::Opined { by, opinion, .. } if opinion.kind().discloses().is_some() => Some(by.capacity()),
            _ => None,
        });
        let another = capacity.is_some_and(|capacity| !may(self.regime, ReviewStep::Opinion, capacity));
        who(self.regime, ReviewStep::Opinion).filter(|_| another).map(|role| role.by())
    }

    /// What a text wants looked at, and the opinion of that day does not say it was.
    fn unchecked(&self, given: NaiveDate) -> Vec<Cited<Check>> {
        let [local, _] = rules(self.regime);
        let opinions = self.file.journal().up_to(given).iter().rev();
        let looked = opinions.into_iter().find_map(|entry| match entry.event() {
            Event::Opined { checked, opinion, .. } if opinion.kind().discloses().is_some() => Some(checked),
            _ => None,
        });
        let checks = local.map_or(&[] as &[_], ReviewRules::checks).iter().copied();
        checks.filter(|check| looked.is_none_or(|looked| !looked.contains(check))).collect()
    }

    fn referral(&self) -> Option<Referral> {
        match self.review.stage? {
            Stage::Unsure(unsure) => Some(referral(self.regime, unsure.doubt, None)),
            Stage::Referred(referred) => Some(referral(self.regime, referred.unsure.doubt, referred.business)),
            _ => None,
        }
    }

    fn next(&self) -> Option<Next> {
        let Some(stage) = self.review.stage else { return Some(self.step(Verb::Prepare, ReviewStep::Submit)) };
        Some(match stage {
            Stage::Prepared(prepared) => {
                let first =
                    who(self.regime, ReviewStep::PreliminaryOpinion).filter(|_| prepared.preliminary().is_none());
                match first {
                    Some(_) => self.step(Verb::GivePreliminaryOpinion, ReviewStep::PreliminaryOpinion),
                    None => self.step(Verb::Submit, ReviewStep::Submit),
                }
            }
            Stage::UnderReview(_) => {
                let (opinion, overdue) = (self.step(Verb::Opine, ReviewStep::Opinion), self.opinion_due());
                self.timed(opinion, overdue)
            }
            Stage::ReReview(_) => {
                if self.silent_on_refusal() {
                    return None;
                }
                let opinion = self.step(Verb::Opine, ReviewStep::Opinion);
                Next { by: duty(self.regime, ReviewDuty::ReviewAgain).or(opinion.by), ..opinion }
            }
            Stage::Unsure(unsure) => {
                let first = duty(self.regime, ReviewDuty::InHouseFirst).is_some() && unsure.in_house.is_none();
                if first {
                    self.step(Verb::DoubtInHouse, ReviewStep::InHouseCheck)
                } else {
                    let route = referral(self.regime, unsure.doubt, None);
                    let by = route.to.first().map(Cited::by);
                    let refer = Next { by, ..self.step(Verb::Refer, ReviewStep::Opinion) };
                    self.timed(refer, self.proposal_due(&unsure))
                }
            }
            Stage::Referred(referred) => {
                let route = referral(self.regime, referred.unsure.doubt, referred.business);
                let verb = if referred.received.is_none() {
                    Verb::ReceiveReferral
                } else if power(referred.kind, referred.tier, referred.unsure.doubt, referred.unsure.level) == Truth::No
                {
                    Verb::PassUp
                } else {
                    Verb::Rule
                };
                let by = match verb {
                    Verb::ReceiveReferral if referred.passed_up => route.passed_up,
                    Verb::ReceiveReferral => route.to.first().map(Cited::by),
                    Verb::PassUp => route.passed_up,
                    _ => Some(route.settled_by.by()),
                };
                let (due, expected_only) = (self.ruling_due(&referred), true);
                let next = Next { verb, who: Some(referred.kind), by, due: None, expected_only, overdue: None };
                self.timed(next, due)
            }
            Stage::Redacting(_) => self.plain(Verb::Process, None, self.processing()),
            Stage::AwaitingLeader(_) => self.step(Verb::Approve, ReviewStep::Approval),
            Stage::Approved(approved) if !may(self.regime, ReviewStep::Approval, approved.approval.capacity()) => {
                self.step(Verb::Approve, ReviewStep::Approval)
            }
            Stage::Approved(approved) if approved.disposals().is_empty() => {
                self.step(Verb::Return, ReviewStep::Opinion)
            }
            Stage::Approved(_) => {
                self.before_disposal().unwrap_or_else(|| self.step(Verb::Dispose, ReviewStep::Disposal))
            }
            Stage::Disposed(_) if duty(self.regime, ReviewDuty::KeepRecord).is_some() => {
                self.step(Verb::Keep, ReviewStep::Keeping)
            }
            Stage::Disposed(_) | Stage::Recorded(_) => return self.record(),
            Stage::Returned(_) => return None,
        })
    }

    /// What remains to be entered once it was disposed of.
    fn record(&self) -> Option<Next> {
        let lacks = self.lacks();
        let lacks = |what| lacks.iter().any(|lacking| lacking.what == what);
        if lacks(Lack::Registration) {
            return Some(self.step(Verb::Register, ReviewStep::Registration));
        }
        let by = duty(self.regime, ReviewDuty::FileDeclassification).filter(|_| lacks(Lack::Filing))?;
        Some(self.plain(Verb::File, None, Some(by)))
    }

    fn step(&self, verb: Verb, step: ReviewStep) -> Next {
        let who = who(self.regime, step);
        self.plain(verb, who.map(|who| *who), who.map(|who| who.by()))
    }

    #[expect(clippy::unused_self, reason = "one of the makers of a next step")]
    const fn plain(&self, verb: Verb, who: Option<Role>, by: Option<Provision>) -> Next {
        Next { verb, who, by, due: None, expected_only: false, overdue: None }
    }

    /// The provision on processing what is partly secret. No text says whose hand it is.
    fn processing(&self) -> Option<Provision> {
        let severing = || duty(self.regime, ReviewDuty::SeveringConfirmedOutside);
        duty(self.regime, ReviewDuty::ProcessedVersionOnly).or_else(severing)
    }

    /// What an approval of disclosure does not carry past: an outside confirmation, or a finding against it.
    fn before_disposal(&self) -> Option<Next> {
        let lacks = self.lacks();
        let of = |what: fn(&Lack) -> bool| lacks.iter().find(|lacking| what(&lacking.what));
        if let Some(lacking) = of(|what| *what == Lack::SeveringConfirmation) {
            return Some(self.plain(Verb::ConfirmSevering, Some(Role::SecrecyAdministration), lacking.by));
        }
        let barred = of(|what| {
            matches!(
                what,
                Lack::RuledAgainst(_) | Lack::RulingWithPower(_) | Lack::StillEndangers | Lack::OpinionOfReviewBody
            )
        })?;
        Some(self.plain(Verb::Return, None, duty(self.regime, ReviewDuty::ReturnBarred).or(barred.by)))
    }

    fn timed(&self, mut next: Next, due: Option<Cited<Due>>) -> Next {
        next.overdue = due.as_ref().and_then(|due| due.day()).map(|last| last < self.on);
        next.due = due;
        next
    }

    /// One working day from submission to the first opinion; no later round has a time.
    fn opinion_due(&self) -> Option<Cited<Due>> {
        let course = self.review.course().filter(|course| course.first_opinion.is_none())?;
        self.due(course.submitted, Purpose::SecrecyOpinion)
    }

    /// Where it is unclear whether something is a secret, the Implementing Regulations set a time for the report.
    fn proposal_due(&self, unsure: &Unsure) -> Option<Cited<Due>> {
        (unsure.doubt == Doubt::Secrecy).then(|| self.due(unsure.on, Purpose::SecrecyProposal)).flatten()
    }

    /// The expected day of the answer: seven working days from receipt and at most seven more, with notice in time; else,
    /// for a question of secrecy, what the Implementing Regulations set.
    fn ruling_due(&self, referred: &Referred) -> Option<Cited<Due>> {
        let received = referred.received?;
        let local = self.regime.local().in_force().map_or(&[] as &[_], |rules| rules.review().routes());
        let covered = local.iter().any(|route| route.over().contains(&referred.unsure.doubt));
        match self.due(received, Purpose::ReferralAnswer).filter(|_| covered) {
            Some(first) => Some(self.extended(first, referred.extended)),
            None if referred.unsure.doubt == Doubt::Secrecy => self.due(received, Purpose::SecrecyDetermination),
            None => None,
        }
    }

    /// An extension counts from the last day of the first period, and only where notice of it came before that ended.
    fn extended(&self, first: Cited<Due>, notified: Option<NaiveDate>) -> Cited<Due> {
        let last = first.day();
        let timely = notified.zip(last).is_some_and(|(notified, last)| notified <= last);
        match last.filter(|_| timely).and_then(|last| self.due(last, Purpose::ReferralAnswerExtension)) {
            Some(later) => later,
            None => first,
        }
    }

    fn due(&self, from: NaiveDate, purpose: Purpose) -> Option<Cited<Due>> {
        let period: Cited<Period> = self.regime.period(purpose).effective()?;
        let due = Due::of(self.calendar, from, *period, Roll::Forward).ok()?;
        Some(Cited::new(due, period.by()))
    }
}

/// The material that a referral lacks.
pub(crate) fn lacking_materials(regime: &Regime<'_>, referred: &Referred) -> Vec<Cited<Material>> {
    let [local, _] = rules(regime);
    let materials = local.map_or(&[] as &[_], ReviewRules::materials).iter().copied();
    let own =
        local.is_some_and(|rules| rules.routes().iter().any(|route| route.over().contains(&referred.unsure.doubt)));
    let missing = |material: &Cited<Material>| match **material {
        Material::Text => !referred.text,
        Material::ReasonsLetter => !referred.reasons,
        Material::OtherAsked => referred.asked == Some(false),
    };
    materials.filter(|_| own).filter(missing).collect()
}
