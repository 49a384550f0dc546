//! What comes next: who acts, what, under which provision, until when (下一步).

use chrono::NaiveDate;
use serde::Serialize;

use super::clock::{Standing, Time};
use super::reckoning::{Reckoning, Turns, first_day};
use super::{Answer, ApplicationFile, Began, Clock, Ending, Receipt, Stage};
use crate::calendar::Calendar;
use crate::citation::{Cited, Code, Provision, Text};
use crate::deadline::{Due, Term};
use crate::norm::{
    Choice, Consulted, FollowUp, Grievance, Intake, LocalRules, Mode, Period, Purpose, Reading, RequestDuty,
    RequestKind, Role,
};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::consultation::{self, Standpoint};

/// Who acts.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Actor {
    /// The agency, in a role.
    Agency(Role),
    /// The applicant.
    Applicant,
    /// Somebody who is consulted.
    Consulted(Code),
    /// The body that a remedy lies with.
    ReviewingBody,
}

/// What somebody does.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Act {
    /// 与申请人确认.
    ConfirmReceipt,
    /// 一次性告知补正, where something is unclear.
    AskCorrection,
    /// 补正.
    Correct,
    /// 认定补正后是否明确.
    FindClarity,
    /// 说明理由.
    GiveReasons,
    /// 认定理由是否合理.
    FindReasons,
    /// 收取信息处理费, where the number or the frequency is plainly excessive (art. 42).
    AskFee,
    /// 征求其他机关意见, where one is involved.
    SendConsultationLetter,
    /// 征求意见: send the letter of a consultation that was begun.
    SendLetter(Code),
    /// 答复征求意见.
    AnswerConsultation,
    /// 逾期不答复，由行政机关自行决定.
    DecideOnSilence(Code),
    /// 延长答复期限并告知, where it is needed.
    Extend,
    /// 缴费.
    Pay,
    /// 逾期未补正、未缴费，不再处理并告知.
    PutAway,
    /// 答复.
    Reply,
    /// 更正并告知、转送或者告知.
    AnswerRecord,
    /// 送达答复.
    ServeReply,
    /// 书面告知第三方公开的内容和理由.
    TellThirdParty(Code),
    /// 转交政府信息公开工作机构.
    PassToOffice,
    /// 补办转办手续.
    RecordHandOver,
    /// 为阅读、视听有障碍的申请人提供必要帮助.
    Help,
    /// 反馈办理结果.
    ReportResult,
    /// 审核转为主动公开的建议.
    ExamineProposal,
    /// 及时主动公开.
    DiscloseToAll,
    /// 寻求救济.
    SeekRemedy,
    /// 决定.
    DecideRemedy,
}

impl Act {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        let (zh, en) = match self {
            Self::ConfirmReceipt => ("与申请人确认收到", "confirm receipt with the applicant"),
            Self::AskCorrection => ("内容不明确的，一次性告知补正", "ask once for correction, where it is unclear"),
            Self::Correct => ("补正", "correct"),
            Self::FindClarity => ("认定补正后是否明确", "find whether it is clear now"),
            Self::GiveReasons => ("说明理由", "give reasons"),
            Self::FindReasons => ("认定理由是否合理", "find whether the reasons are reasonable"),
            Self::AskFee => ("可以收取信息处理费", "ask for an information processing fee"),
            Self::SendConsultationLetter => {
                ("涉及其他机关的，书面征求意见", "consult other agencies in writing, where involved")
            }
            Self::SendLetter(_) => ("发出征求意见函", "send the letter"),
            Self::AnswerConsultation => ("答复征求意见", "answer the consultation"),
            Self::DecideOnSilence(_) => ("逾期未答复，自行决定", "decide, since nobody answered"),
            Self::Extend => ("需要延长的，经同意并告知申请人", "extend with consent and notice, where needed"),
            Self::Pay => ("缴费", "pay"),
            Self::PutAway => ("视为放弃，不再处理（无正当理由的）", "put it away, unless there is good reason"),
            Self::Reply => ("答复", "reply"),
            Self::AnswerRecord => ("核实后更正、转送或者告知", "verify and correct, transfer or direct"),
            Self::ServeReply => ("送达答复", "serve the reply"),
            Self::TellThirdParty(_) => {
                ("书面告知第三方公开的内容和理由", "tell the third party in writing what is disclosed and why")
            }
            Self::PassToOffice => ("转交政府信息公开工作机构", "pass it to the disclosure office"),
            Self::RecordHandOver => ("补办转办手续", "make up the formalities of the hand-over"),
            Self::Help => ("提供必要帮助", "give the help that is needed"),
            Self::ReportResult => ("反馈办理结果", "report the result"),
            Self::ExamineProposal => ("审核转为主动公开的建议", "examine the proposal"),
            Self::DiscloseToAll => ("及时主动公开", "disclose to all promptly"),
            Self::SeekRemedy => ("可以申请复议或者起诉", "may take a remedy"),
            Self::DecideRemedy => ("作出复议决定或者裁判", "decide the remedy"),
        };
        Text::literal(zh, en)
    }
}

/// One thing that comes next.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Next {
    /// Who.
    pub who: Actor,
    /// What.
    pub act: Act,
    /// Whether it has to be done; otherwise it may be, or has to be where it is needed.
    pub must: bool,
    /// Under which provision.
    pub by: Option<Provision>,
    /// The last day for it, on every reading that is open; `None` where no text sets one or it is not known.
    pub until: Option<Due>,
    /// The last day inside the agency, where the place sets an earlier one.
    pub internal: Option<Due>,
}

impl Next {
    const fn must(who: Actor, act: Act, by: Option<Provision>) -> Self {
        Self { who, act, must: true, by, until: None, internal: None }
    }

    const fn may(who: Actor, act: Act, by: Option<Provision>) -> Self {
        Self { must: false, ..Self::must(who, act, by) }
    }

    const fn until(mut self, until: Option<Due>) -> Self {
        self.until = until;
        self
    }

    const fn inside(mut self, internal: Option<Due>) -> Self {
        self.internal = internal;
        self
    }
}

/// The last days on which what has to precede the answer can still go out, so that it has its effect.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LastDays {
    /// 补正告知.
    pub correction_notice: Option<Due>,
    /// 延长告知: the last day of the period as it stands without an extension.
    pub extension_notice: Option<Due>,
    /// 征求意见函: the last day on which a letter still leaves a day of the period to answer in when it is answered.
    pub consultation_letter: Option<NaiveDate>,
    /// The place's own last day for the letter to other agencies.
    pub consultation_letter_internal: Option<Due>,
}

const OFFICE: Actor = Actor::Agency(Role::DisclosureOffice);

impl ApplicationFile {
    /// The last days on which a correction notice, an extension notice and a consultation letter can still go out, as seen on a day.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::deadline::Due;
    /// use gongkai::norm::{ApplicantKind, Intake};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{ApplicationFile, Event, Request};
    /// use gongkai::workflow::journal::Header;
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let mut file = ApplicationFile::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// file.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    /// let last = file.last_days(&nation, Calendar::national(), day)?;
    /// assert_eq!(last.correction_notice, Some(Due::On("2024-03-13".parse()?)));
    /// assert_eq!(last.extension_notice, Some(Due::On("2024-04-01".parse()?)));
    /// // Time is left out from the day after dispatch: on the last day itself a letter comes too late.
    /// assert_eq!(last.consultation_letter, Some("2024-03-29".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn last_days(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<LastDays, RegimeError> {
        let application = self.shown(on);
        if application.stage.is_none_or(|stage| !stage.is_open()) {
            self.journal().header().is_of(place.place())?;
            return Ok(LastDays::default());
        }
        let mut turns = Turns::default();
        let reckoning = self.reckoning(&application, place, calendar, on, &mut turns)?;
        let time = reckoning.statutory(&mut turns);
        Ok(reckoning.last_days(time.as_ref()))
    }

    /// What comes next on a day, in the order of a file: what has to be done, what may be, and by whom. For whatever is not answered or
    /// ended there is something.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn next(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Next>, RegimeError> {
        let clock = self.clock(place, calendar, on, 0)?;
        let application = self.shown(on);
        let Some(stage) = application.stage else { return Ok(Vec::new()) };
        let mut turns = Turns::default();
        let reckoning = self.reckoning(&application, place, calendar, on, &mut turns)?;
        let mut next = Vec::new();
        match stage {
            Stage::Handling(_) => reckoning.while_handling(&clock, &mut next),
            Stage::AwaitingCorrection(stage) => {
                let by = reckoning.regime.procedure().clock().restart_on_correction();
                next.extend(waiting(clock.standing, Act::Correct, by, reckoning.to_correct(stage)));
            }
            Stage::AwaitingPayment(stage) => {
                let window = reckoning.regime.period(Purpose::FeePayment).statutory;
                next.extend(waiting(clock.standing, Act::Pay, window.map(|one| one.by()), reckoning.to_pay(stage)));
            }
            Stage::Answered(answered) => {
                if answered.served.is_none() {
                    next.push(Next::must(OFFICE, Act::ServeReply, None));
                }
                next.extend(self.remedy(place, calendar, &clock, on));
            }
            Stage::Closed(_) => next.extend(self.remedy(place, calendar, &clock, on)),
        }
        next.extend(self.consulting(place, calendar, on)?);
        next.extend(reckoning.beside(stage));
        Ok(next)
    }

    /// What those who are consulted do, and what is done about them.
    fn consulting(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Next>, RegimeError> {
        let application = self.shown(on);
        if application.stage.is_none_or(|stage| !stage.is_open()) {
            return Ok(Vec::new());
        }
        let mut next = Vec::new();
        for one in application.consultations.latest() {
            let position = one.position(place, calendar, on)?;
            match (position.standpoint, one.stage()) {
                (_, consultation::Stage::Opened(_)) => {
                    next.push(Next::must(OFFICE, Act::SendLetter(one.with()), position.by));
                }
                (Standpoint::Awaiting, _) => {
                    let who = Actor::Consulted(one.with());
                    next.push(Next::may(who, Act::AnswerConsultation, position.by).until(position.until));
                }
                (Standpoint::AgencyDecides, _) if one.consulted() == Consulted::ThirdParty => {
                    next.push(Next::must(OFFICE, Act::DecideOnSilence(one.with()), position.by));
                }
                _ => {}
            }
        }
        Ok(next)
    }

    /// The remedy over how it ended, and whose turn it is.
    fn remedy(&self, place: &Jurisdiction, calendar: &Calendar, clock: &Clock, on: NaiveDate) -> Option<Next> {
        let application = self.shown(on);
        if application.acts.remedies.iter().any(|taken| taken.result.is_none()) {
            return Some(Next::must(Actor::ReviewingBody, Act::DecideRemedy, None));
        }
        let (grievance, act, known) = grievance_of(&application.stage?, clock)?;
        let told = super::remedies(place, calendar, grievance, act, known);
        let until = told.reconsideration.and_then(|time| time.until);
        Some(Next::may(Actor::Applicant, Act::SeekRemedy, Some(told.complaint)).until(until))
    }
}

/// What may be complained of at a stage, the day of the act, and the day from which it was known.
fn grievance_of(stage: &Stage, clock: &Clock) -> Option<(Grievance, NaiveDate, Option<NaiveDate>)> {
    match stage {
        Stage::Answered(answered) => {
            let grievance = match answered.answer {
                Answer::Reply(kind) => super::reply::grievance(kind),
                Answer::Record(_) => Grievance::RecordNotCorrected,
            };
            Some((grievance, answered.made, answered.served))
        }
        Stage::Closed(closed) if closed.how != Ending::Withdrawn => {
            Some((Grievance::NothingDisclosed, closed.on, None))
        }
        Stage::Closed(_) => None,
        Stage::Handling(_) | Stage::AwaitingCorrection(_) | Stage::AwaitingPayment(_) => {
            let due = clock.statutory.and_then(|time| time.latest?.day())?;
            Some((Grievance::Silence, due, Some(due)))
        }
    }
}

/// The applicant's turn or, once its time is over, the agency's.
fn waiting(standing: Standing, act: Act, by: Option<Provision>, until: Option<Due>) -> Vec<Next> {
    let turn = Next::must(Actor::Applicant, act, by).until(until);
    if standing == Standing::Lapsed { vec![Next::may(OFFICE, Act::PutAway, by), turn] } else { vec![turn] }
}

impl Reckoning<'_> {
    fn while_handling(&self, clock: &Clock, next: &mut Vec<Next>) {
        let edition = self.regime.procedure();
        let acts = &self.application.acts;
        if let Some(receipt) = self.receipt.filter(Receipt::awaits_confirmation)
            && clock.statutory.is_none()
            && self.application.purpose() == Some(RequestKind::Information)
        {
            next.push(Next::must(OFFICE, Act::ConfirmReceipt, Some(receipt.by)));
        }
        if self.application.purpose() == Some(RequestKind::OwnRecord) {
            next.push(Next::must(OFFICE, Act::AnswerRecord, edition.requests().duty(RequestDuty::CorrectRecord)));
            return;
        }
        let last = self.last_days(clock.statutory.as_ref());
        let fresh = acts.corrections_asked == 0;
        if fresh && let Some(period) = self.regime.period(Purpose::CorrectionNotice).statutory {
            next.push(Next::may(OFFICE, Act::AskCorrection, Some(period.by())).until(last.correction_notice));
        }
        if acts.corrections_asked > 0 && acts.clear.is_none() {
            next.push(Next::must(OFFICE, Act::FindClarity, edition.clock().restart_on_correction()));
        }
        let excess = edition.clock().delayed_period();
        match (acts.reasons_asked, acts.reasons_given, acts.reasonable) {
            (Some(_), None, None) => next.push(Next::must(Actor::Applicant, Act::GiveReasons, excess)),
            (Some(_), Some(_), None) => next.push(Next::must(OFFICE, Act::FindReasons, excess)),
            _ => {}
        }
        if acts.reasons_asked.is_some()
            && let Some(pay) = self.regime.period(Purpose::FeePayment).statutory
        {
            next.push(Next::may(OFFICE, Act::AskFee, Some(pay.by())));
        }
        if let Some(letter) = self.letter() {
            let due = last.consultation_letter.map(Due::On);
            let one = Next::may(OFFICE, Act::SendConsultationLetter, Some(letter.by()));
            next.push(one.until(due).inside(last.consultation_letter_internal));
        }
        if acts.extensions.is_empty()
            && let (Some(consent), Some(_)) = (edition.requests().extension_consent(), last.extension_notice)
        {
            let head = Actor::Agency(*consent);
            next.push(Next::may(head, Act::Extend, Some(consent.by())).until(last.extension_notice));
        }
        let by = clock.statutory.map(|time| time.period.by());
        let until = clock.statutory.map(|time| time.earliest);
        let internal = clock.internal.map(|time| time.earliest);
        next.push(Next::must(OFFICE, Act::Reply, by).until(until).inside(internal));
    }

    fn last_days(&self, time: Option<&Time>) -> LastDays {
        let starts = || self.starts.iter().map(|start| start.on);
        let first = self.application.acts.corrections_asked == 0;
        let correction = self.regime.period(Purpose::CorrectionNotice).statutory.filter(|_| first);
        let correction_notice = correction.and_then(|period| {
            let due = |on| Term::new(on, period).due(self.calendar).ok();
            starts().filter_map(due).min_by_key(|due| first_day(*due))
        });
        let granted = self.application.acts.extensions.iter().any(|one| one.told().is_some());
        let unextended = time.and_then(|time| {
            let due = |on| Term::new(on, time.period).excluding(&self.certain).due(self.calendar).ok();
            starts().filter_map(due).min_by_key(|due| first_day(*due))
        });
        let whole_day = self.regime.readings().of(Reading::ExcludedStart) == Some(Choice::DayOfDispatch);
        let consultation_letter = time
            .and_then(|time| time.earliest.day())
            .and_then(|due| if whole_day { Some(due) } else { self.calendar.previous(due).ok() });
        let consultation_letter_internal = self.letter().and_then(|period| {
            starts().filter_map(|on| Term::new(on, period).due(self.calendar).ok()).min_by_key(|due| first_day(*due))
        });
        LastDays {
            correction_notice,
            extension_notice: unextended.filter(|_| !granted),
            consultation_letter,
            consultation_letter_internal,
        }
    }

    /// The place's own time for the letter to other agencies.
    fn letter(&self) -> Option<Cited<Period>> {
        let rule = consultation::rule(&self.regime, Consulted::InvolvedAgency, Mode::OnRequest)?;
        self.regime.period(rule.letter_within()?).effective()
    }

    /// What stands beside the stages: the desk it came to, help, a third party to be told, the applicant's proposal, the hand-over.
    fn beside(&self, stage: Stage) -> Vec<Next> {
        let acts = &self.application.acts;
        let nation = self.regime.procedure().requests();
        let local = self.regime.local().in_force().map(LocalRules::requests);
        let in_place = |duty| local.and_then(|rules| rules.duty(duty));
        let handler = Actor::Agency(Role::Handler);
        let mut next = Vec::new();
        if stage.is_open() && self.went_past_the_office() && acts.hand_over.is_none() {
            let by = in_place(RequestDuty::OfficeReceives).or_else(|| nation.duty(RequestDuty::OfficeReceives));
            let passes = by.filter(|_| in_place(RequestDuty::EveryDeskReceives).is_none());
            next.extend(passes.map(|by| Next::must(handler, Act::PassToOffice, Some(by))));
        }
        if stage.is_open() && acts.needs_help {
            next.push(Next::must(OFFICE, Act::Help, nation.duty(RequestDuty::HelpDisabled)));
        }
        if acts.overriding {
            let third_parties = self.application.consultations.latest();
            let untold = third_parties
                .filter(|one| one.consulted() == Consulted::ThirdParty && !acts.told.contains(&one.with()));
            let by = self.regime.substance().follow_up(FollowUp::NotifyThirdParty);
            next.extend(untold.map(|one| Next::must(OFFICE, Act::TellThirdParty(one.with()), by)));
        }
        match (acts.proposed, acts.in_scope, acts.made_proactive) {
            (Some(_), None, None) => {
                next.push(Next::must(OFFICE, Act::ExamineProposal, nation.duty(RequestDuty::ExamineProposal)));
            }
            (_, Some((_, true)), None) => {
                next.push(Next::must(OFFICE, Act::DiscloseToAll, nation.duty(RequestDuty::DisclosePromptly)));
            }
            _ => {}
        }
        if let Some(hand_over) = acts.hand_over {
            let formalities = in_place(RequestDuty::HandOverFormalities).filter(|_| !hand_over.formalities);
            next.extend(formalities.map(|by| Next::must(OFFICE, Act::RecordHandOver, Some(by))));
            let report =
                in_place(RequestDuty::ReportResult).filter(|_| !stage.is_open() && hand_over.reported.is_none());
            next.extend(report.map(|by| Next::must(handler, Act::ReportResult, Some(by))));
        }
        next
    }

    fn went_past_the_office(&self) -> bool {
        let first = self.application.acts.counts.first().map(|count| count.began);
        matches!(first, Some(Began::Receipt { intake: Intake::OtherDesk | Intake::SignedMailPastOffice, .. }))
    }
}
