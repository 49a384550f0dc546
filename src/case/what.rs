//! What comes next, as a value, and by which events a journal records it.

use core::fmt;

use serde::{Serialize, Serializer};

use super::Track;
use crate::citation::coded::{coded, coded_of};
use crate::citation::{Code, Text};
use crate::norm::SyncPoint;
use crate::workflow::application::Act;
use crate::workflow::consultation::Verb as Consulting;
use crate::workflow::policy_interpretation::Verb as Interpreting;
use crate::workflow::public_opinion_response::Verb as Responding;
use crate::workflow::release::Verb as Releasing;
use crate::workflow::secrecy_review::Verb as Reviewing;
use crate::workflow::{application, secrecy_review};

/// What comes next, procedure by procedure. On the wire it is one code, and the body or gate that it is about.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum What {
    /// 依申请公开.
    Application(Act),
    /// 保密审查.
    SecrecyReview(secrecy_review::Verb),
    /// 公开: close this gate.
    Release(Code),
    /// 主动公开: publish it, where nothing bars that; it must be where it is within arts. 19 to 22 and neither closed nor left to the agency.
    Publish,
    /// 区分处理: find whether what can be disclosed of a divided document can be severed (art. 37), for the reply to an application or for a release
    /// ([`Step::of`](super::Step::of) says which).
    FindSeverable,
    /// 说明不予公开的依据和理由: tell whoever asked why it is kept.
    GiveReasons,
    /// 协商.
    Coordination(Act),
    /// 解决分歧, in a coordination or in the consultation of an application ([`Step::of`](super::Step::of) says which): the disagreement with
    /// this body is taken to one of those in [`Step::to`](super::Step::to) or, once it was, is settled by the actor.
    SettleDisagreement(Code),
    /// 继续协商确认: go on consulting this body, where no rule that surely applies says who settles the disagreement with it, or where a text of the place
    /// wants its consent in writing.
    ContinueConsultation(Code),
    /// 起草解读方案: draft the plan of the interpretation, before the document is submitted.
    DraftPlan,
    /// 同步起草、同步审签、同步发布: take this step with the document and with what interprets it on one day; one of the two has taken it today.
    Together(SyncPoint),
    /// 政策解读: publish the interpretation.
    Interpret,
    /// 政务舆情回应.
    PublicOpinion(Responding),
}

impl Serialize for What {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Application(act) | Self::Coordination(act) => act.serialize(serializer),
            Self::Release(about) | Self::SettleDisagreement(about) | Self::ContinueConsultation(about) => {
                coded_of(self.code(), about, serializer)
            }
            Self::SecrecyReview(_)
            | Self::Publish
            | Self::FindSeverable
            | Self::GiveReasons
            | Self::DraftPlan
            | Self::Together(_)
            | Self::Interpret
            | Self::PublicOpinion(_) => coded(self.code(), serializer),
        }
    }
}

impl What {
    /// In which procedure it belongs; a disagreement in an application, or the severing for its reply, is of that one ([`Step::of`](super::Step::of)).
    #[must_use]
    pub const fn track(self) -> Track {
        match self {
            Self::Application(_) => Track::Application,
            Self::SecrecyReview(_) => Track::SecrecyReview,
            Self::Release(_) | Self::Publish | Self::FindSeverable | Self::GiveReasons => Track::Release,
            Self::Coordination(_) | Self::SettleDisagreement(_) | Self::ContinueConsultation(_) => Track::Coordination,
            Self::DraftPlan | Self::Together(_) | Self::Interpret => Track::Interpretation,
            Self::PublicOpinion(_) => Track::PublicOpinion,
        }
    }

    /// The code on the wire, without the body or gate that it is about.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Application(act) | Self::Coordination(act) => act.code(),
            Self::SecrecyReview(verb) => verb.code(),
            Self::Release(_) => "close_gate",
            Self::Publish => "publish",
            Self::FindSeverable => "find_severable",
            Self::GiveReasons => Releasing::GiveReasons.code(),
            Self::SettleDisagreement(_) => "settle_disagreement",
            Self::ContinueConsultation(_) => "continue_consultation",
            Self::DraftPlan => Interpreting::DraftPlan.code(),
            Self::Together(SyncPoint::Drafting) => "draft_together",
            Self::Together(SyncPoint::SignOff) => "sign_off_together",
            Self::Together(SyncPoint::Release) => "release_together",
            Self::Interpret => "interpret",
            Self::PublicOpinion(verb) => verb.code(),
        }
    }

    /// In words; those of a step ([`Step::act_name`](super::Step::act_name)) also say at which gate, or to whom.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Application(act) | Self::Coordination(act) => act.name(),
            Self::SecrecyReview(verb) => verb.name(),
            Self::Release(_) => Text::literal("办理公开环节", "close the gate"),
            Self::Publish => Text::literal("主动公开", "publish"),
            Self::FindSeverable => Text::literal("查明能否区分处理", "find whether it can be severed"),
            Self::GiveReasons => Text::literal(
                "说明不予公开的依据和理由",
                "tell whoever asked on which basis and for which reasons it is kept",
            ),
            Self::SettleDisagreement(_) => Text::literal("解决分歧", "settle the disagreement"),
            Self::ContinueConsultation(_) => Text::literal("继续协商确认", "go on consulting until it confirms"),
            Self::DraftPlan => Interpreting::DraftPlan.name(),
            Self::Together(SyncPoint::Drafting) => {
                Text::literal("文件与解读同步起草", "draft the document and what interprets it together")
            }
            Self::Together(SyncPoint::SignOff) => {
                Text::literal("文件与解读同步审签", "sign off the document and what interprets it together")
            }
            Self::Together(SyncPoint::Release) => {
                Text::literal("文件与解读同步发布", "release the document and what interprets it together")
            }
            Self::Interpret => Interpreting::Publish.name(),
            Self::PublicOpinion(verb) => verb.name(),
        }
    }

    /// By which events a journal records that it was done, in the procedure that the [`Step`](super::Step) is of: any one of them or, where it
    /// takes several, one after the other. Empty where a journal records nothing of it, such as a complaint.
    ///
    /// ```
    /// use gongkai::case::{Track, What};
    /// use gongkai::citation::Code;
    /// use gongkai::workflow::application::Act;
    ///
    /// let events = |act: What, of| act.events(of).iter().map(ToString::to_string).collect::<Vec<_>>();
    /// assert_eq!(events(What::Application(Act::Pay), Track::Application), ["application.fee_paid"]);
    /// let settle = What::SettleDisagreement(Code::literal("finance"));
    /// assert_eq!(events(settle, Track::Coordination), ["coordination.escalated", "coordination.settled"]);
    /// ```
    #[must_use]
    pub fn events(self, of: Track) -> Vec<Recorded> {
        match self {
            Self::Application(act) | Self::Coordination(act) => by_act(act, of),
            Self::SecrecyReview(verb) => vec![Recorded::SecrecyReview(verb)],
            Self::Release(_) => CLOSING.to_vec(),
            Self::Publish => vec![Recorded::Release(Releasing::Publish)],
            Self::FindSeverable => vec![Recorded::Found("severable")],
            Self::GiveReasons => vec![Recorded::Release(Releasing::GiveReasons)],
            Self::SettleDisagreement(_) => consulting(of, &[Consulting::Escalate, Consulting::Settle]),
            Self::ContinueConsultation(_) => consulting(of, &[Consulting::Answer, Consulting::Withdraw]),
            Self::DraftPlan => vec![Recorded::Interpretation(Interpreting::DraftPlan)],
            Self::Together(point) => together(point).iter().copied().map(Recorded::Interpretation).collect(),
            Self::Interpret => vec![Recorded::Interpretation(Interpreting::Publish)],
            Self::PublicOpinion(verb) => vec![Recorded::PublicOpinion(verb)],
        }
    }

    /// Every act that can come next, with the procedure it is of, each about the same body or gate.
    pub fn every(about: Code) -> impl Iterator<Item = (Track, Self)> {
        let application = Act::every(about).map(Self::Application);
        let disputes = [Self::SettleDisagreement(about), Self::ContinueConsultation(about)];
        let review = Reviewing::ALL.map(Self::SecrecyReview);
        let coordination = [
            Act::SendConsultationLetter,
            Act::SendLetter(about),
            Act::AnswerConsultation,
            Act::DecideOnObjection(about),
            Act::DecideAsLead(about),
        ];
        let others = [Self::Release(about), Self::Publish, Self::FindSeverable, Self::GiveReasons, Self::DraftPlan];
        let others = others.into_iter().chain(SyncPoint::ALL.map(Self::Together)).chain([Self::Interpret]);
        let opinion = [
            Responding::Judge,
            Responding::Report,
            Responding::TellSpokesperson,
            Responding::ApproveHandling,
            Responding::Respond,
        ];
        let in_application = application.into_iter().chain(disputes).chain([Self::FindSeverable]);
        let in_application = in_application.map(|act| (Track::Application, act));
        let elsewhere = review.into_iter().chain(coordination.map(Self::Coordination)).chain(disputes).chain(others);
        let elsewhere = elsewhere.chain(opinion.map(Self::PublicOpinion)).map(|act| (act.track(), act));
        in_application.chain(elsewhere)
    }
}

/// An event by which a journal records what was done.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Recorded {
    /// In the application.
    Application(application::Verb),
    /// In a consultation within the application.
    Consulted(Consulting),
    /// In the secrecy review.
    SecrecyReview(Reviewing),
    /// In the release.
    Release(Releasing),
    /// In the coordination.
    Coordination(Consulting),
    /// In the interpretation.
    Interpretation(Interpreting),
    /// In the response to public opinion.
    PublicOpinion(Responding),
    /// As a finding, by its code.
    Found(&'static str),
}

/// As a journal nests it, the outermost first: `application.consulted.sent`.
impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Application(verb) => write!(f, "application.{}", verb.event()),
            Self::Consulted(verb) => write!(f, "application.consulted.{}", verb.event()),
            Self::SecrecyReview(verb) => write!(f, "secrecy_review.{}", verb.event()),
            Self::Release(verb) => write!(f, "release.{}", verb.event()),
            Self::Coordination(verb) => write!(f, "coordination.{}", verb.event()),
            Self::Interpretation(verb) => write!(f, "interpretation.{}", verb.event()),
            Self::PublicOpinion(verb) => write!(f, "public_opinion.{}", verb.event()),
            Self::Found(code) => write!(f, "found.{code}"),
        }
    }
}

impl Serialize for Recorded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Whatever closes a gate, in the release and in what it reads of the rest of the matter; which of them closes the gate at hand, its
/// provision says.
const CLOSING: [Recorded; 20] = [
    Recorded::Release(Releasing::Label),
    Recorded::Release(Releasing::Review),
    Recorded::Release(Releasing::Approve),
    Recorded::Release(Releasing::Except),
    Recorded::Release(Releasing::Declassify),
    Recorded::Release(Releasing::Publish),
    Recorded::Release(Releasing::Record),
    Recorded::SecrecyReview(Reviewing::Return),
    Recorded::SecrecyReview(Reviewing::Prepare),
    Recorded::SecrecyReview(Reviewing::GivePreliminaryOpinion),
    Recorded::SecrecyReview(Reviewing::Submit),
    Recorded::SecrecyReview(Reviewing::Opine),
    Recorded::SecrecyReview(Reviewing::Approve),
    Recorded::SecrecyReview(Reviewing::Declassify),
    Recorded::SecrecyReview(Reviewing::Register),
    Recorded::SecrecyReview(Reviewing::File),
    Recorded::Coordination(Consulting::Answer),
    Recorded::Found("approval"),
    Recorded::Found("circumstance"),
    Recorded::Found("fact"),
];

/// The events of a consultation: by themselves in the coordination, and within the application.
fn consulting(of: Track, verbs: &[Consulting]) -> Vec<Recorded> {
    let within: fn(Consulting) -> Recorded = match of {
        Track::Application => Recorded::Consulted,
        _ => Recorded::Coordination,
    };
    verbs.iter().copied().map(within).collect()
}

/// The events of either side of a step that document and interpretation take together.
const fn together(point: SyncPoint) -> &'static [Interpreting] {
    match point {
        SyncPoint::Drafting => {
            &[Interpreting::DraftDocument, Interpreting::DraftPlan, Interpreting::DraftInterpretation]
        }
        SyncPoint::SignOff => &[Interpreting::SignDocument, Interpreting::SignPlan, Interpreting::SignInterpretation],
        SyncPoint::Release => &[Interpreting::Issue, Interpreting::Publish],
    }
}

fn by_act(act: Act, of: Track) -> Vec<Recorded> {
    use application::Verb;
    let verbs: &[Verb] = match act {
        Act::ConfirmReceipt => &[Verb::Confirm],
        Act::AskCorrection => &[Verb::AskCorrection],
        Act::Correct => &[Verb::Correct],
        Act::FindClarity => &[Verb::FindClarity],
        Act::GiveReasons => &[Verb::GiveReasons],
        Act::FindReasons => &[Verb::FindReasons],
        Act::AskFee => &[Verb::AskFee],
        Act::SendConsultationLetter | Act::SendLetter(_) => {
            return consulting(of, &[Consulting::Open, Consulting::Send]);
        }
        Act::ConsultThirdParty => {
            let named = [Recorded::Found("third_party_named"), Recorded::Found("part_named")];
            return named.into_iter().chain(consulting(of, &[Consulting::Open, Consulting::Send])).collect();
        }
        Act::AnswerConsultation => return consulting(of, &[Consulting::Answer]),
        Act::DecideOnObjection(_) => return vec![Recorded::Found("fact")],
        // What is decided goes out with the reply or, in the coordination, with the release.
        Act::DecideAsLead(_) | Act::DecideOnSilence(_) if of == Track::Coordination => {
            return vec![Recorded::Release(Releasing::Publish), Recorded::Release(Releasing::Withhold)];
        }
        Act::Reply | Act::DecideAsLead(_) | Act::DecideOnSilence(_) => &[Verb::Reply],
        Act::ServeNotice => &[Verb::ServeCorrectionNotice],
        Act::Extend => &[Verb::ApproveExtension, Verb::NotifyExtension],
        Act::Pay => &[Verb::PayFee],
        Act::PutAway => &[Verb::LapseUncorrected, Verb::LapseUnpaid],
        Act::AnswerRecord => &[Verb::AnswerRecord],
        Act::ServeReply => &[Verb::ServeReply],
        Act::TellThirdParty(_) => &[Verb::TellThirdParty],
        Act::PassToOffice | Act::RecordHandOver => &[Verb::HandOver],
        Act::ReportResult => &[Verb::ReportResult],
        Act::ExamineProposal => &[Verb::ExamineProposal],
        Act::DiscloseToAll => &[Verb::MakeProactive],
        Act::SeekReconsideration | Act::Sue => &[Verb::SeekRemedy],
        Act::DecideRemedy => &[Verb::DecideRemedy],
        Act::Help | Act::Complain => &[],
    };
    verbs.iter().copied().map(Recorded::Application).collect()
}
