//! Whether release is blocked for want of consultation, confirmation or approval.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::rules::{confirmation, duty, escalations};
use super::{Consultation, Ledger, Position, PositionFlags, Standpoint};
use crate::calendar::{Calendar, CountError};
use crate::citation::{Cited, Code, Provision, Text};
use crate::deadline::{Due, Roll};
use crate::norm::{Consulted, CoordinationDuty, Dispute, Escalation, Ground, Mode, Period, Purpose};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::approval::Approval;

/// Approval that a law, an administrative regulation or a state rule requires before release (经批准予以公开).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it is required or not, or that is not known")]
pub enum ApprovalByLaw {
    /// Not required.
    NotRequired,
    /// Required, and given by somebody on a day, or not yet.
    Required(Option<Approval>),
    /// Whether it is required has not been found.
    Unknown,
}

/// What blocks a release.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Obstacle {
    /// 未征求意见: nobody has asked it.
    Unconsulted,
    /// 尚未答复: it can still answer.
    Awaiting,
    /// 未确认: it has not confirmed, and its silence has no effect.
    Unconfirmed,
    /// 有不同意见: it disagrees.
    Disagreement(Dispute),
    /// 已报请: the disagreement is not settled yet.
    Unsettled,
    /// 商定不予公开: withholding was agreed on, or settled. That still needs a ground of arts. 14 to 16.
    AgreedToWithhold,
    /// 未书面同意: it has not consented in writing to the release of what it formed too, and no deeming supplies that.
    WrittenConsent,
    /// 视为同意的效力不及: its silence is deemed agreement by a text that cannot bind it, so it has not confirmed.
    OutsideThePlace,
    /// 第三方不同意: a third party objects; whether it is released is decided under art. 15.
    ThirdPartyObjects,
    /// 未经批准: a required approval has not been given.
    Unapproved,
    /// Whether approval is required has not been found.
    ApprovalUnknown,
}

impl Obstacle {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Unconsulted => Text::literal("未征求意见", "not consulted"),
            Self::Awaiting => Text::literal("尚未答复", "can still answer"),
            Self::Unconfirmed => Text::literal("未确认，沉默不产生效力", "not confirmed, and silence has no effect"),
            Self::Disagreement(Dispute::WhetherToDisclose) => {
                Text::literal("对是否公开有不同意见", "disagrees on whether to disclose")
            }
            Self::Disagreement(Dispute::Content) => Text::literal("对内容有不同意见", "disagrees on the content"),
            Self::Unsettled => Text::literal("分歧未解决", "the disagreement is not settled"),
            Self::AgreedToWithhold => {
                Text::literal("商定不予公开，仍须有法定理由", "withholding was agreed on: needs a ground")
            }
            Self::WrittenConsent => Text::literal("未书面同意", "no written consent"),
            Self::OutsideThePlace => Text::literal(
                "地方文本的视为同意不约束该机关",
                "deemed agreement does not bind a body outside the place",
            ),
            Self::ThirdPartyObjects => Text::literal("第三方不同意", "the third party objects"),
            Self::Unapproved => Text::literal("未经批准", "not approved"),
            Self::ApprovalUnknown => Text::literal("是否须经批准未查明", "whether approval is required is not known"),
        }
    }
}

/// One thing that blocks a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Block {
    /// Whose answer is concerned; `None` for approval.
    pub with: Option<Code>,
    /// As what it is consulted; `None` for approval.
    pub consulted: Option<Consulted>,
    /// What blocks it.
    pub obstacle: Obstacle,
    /// The provisions, the nation's first.
    pub by: Vec<Provision>,
}

/// Whether coordination lets a release go ahead. It says nothing of the secrecy review but for the written consent that a
/// local text asks of those who formed the information together. Consulting a co-maker on an application is the lead's
/// choice (可以), and the lead decides whatever it says: nothing of that blocks (art. 34).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Clearance {
    /// What blocks it; empty where nothing does.
    pub blocks: Vec<Block>,
    /// By when proactive information has to be published, whatever is blocked: no clock stops.
    pub publication: Option<Cited<Due>>,
    /// Whether that day has passed; `None` where it is not known.
    pub overdue: Option<bool>,
    /// Where each of those consulted stands.
    pub positions: Vec<(Code, Position)>,
}

impl Clearance {
    /// Whether nothing blocks the release, as far as the journal tells: a body that nobody recorded as involved blocks nothing.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Whether an agency stands in it, and not third parties alone.
    pub(crate) fn asks_agencies(&self) -> bool {
        self.positions.iter().any(|(_, position)| position.consulted.is_agency())
    }
}

impl Ledger {
    /// Whether release is blocked on a day for want of consultation, confirmation or approval.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::norm::{Consulted, Mode};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::consultation::{ApprovalByLaw, Consultations, Event, Letter, Obstacle};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let place = Jurisdiction::of_place("lieshan")?;
    /// let (partner, formed) = (Code::literal("partner"), "2022-01-20".parse()?);
    /// let mut matter = Consultations::new(Header::of(&place));
    /// matter.record(formed, Event::Opened {
    ///     with: partner, consulted: Consulted::InvolvedAgency, mode: Mode::Proactive, trigger: formed,
    ///     of_place: Some(true), urgent: None,
    /// })?;
    /// matter.record("2022-01-24".parse()?, Event::Sent { with: partner, letter: Letter::new() })?;
    /// matter.record("2022-01-24".parse()?, Event::Received { with: partner })?;
    ///
    /// // No text here gives silence an effect, and no clock stops: blocked and overdue at once.
    /// let on = "2022-02-23".parse()?;
    /// let clearance = matter.on(on).clearance(&place, Calendar::national(), on, ApprovalByLaw::NotRequired)?;
    /// assert_eq!(clearance.blocks[0].obstacle, Obstacle::Unconfirmed);
    /// assert_eq!(clearance.overdue, Some(true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn clearance(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        approval: ApprovalByLaw,
    ) -> Result<Clearance, RegimeError> {
        let regime = match self.latest().next() {
            Some(first) => first.regime(place, on)?,
            None => place.on(on)?,
        };
        let (mut blocks, mut positions) = (Vec::new(), Vec::new());
        for consultation in self.latest() {
            let governing = consultation.regime(place, on)?;
            let position = consultation.position(place, calendar, on)?;
            positions.push((consultation.with(), position));
            let consent = duty(&governing, CoordinationDuty::WrittenConsentOfCoMakers);
            if let Some(obstacle) = obstacle(consultation, &position, !consent.is_empty()) {
                let mut by = match (consultation.consulted(), obstacle) {
                    (Consulted::ThirdParty, _) => {
                        let interests = governing.substance().ground(Some(THIRD_PARTY)).map(Ground::by);
                        interests.into_iter().collect()
                    }
                    (_, Obstacle::WrittenConsent) => consent,
                    _ => confirmation(&governing, consultation.mode()),
                };
                // A disagreement is settled by the article on that, and not by the one on the answer.
                let own: Vec<Provision> = match obstacle {
                    Obstacle::WrittenConsent => Vec::new(),
                    Obstacle::Disagreement(_) | Obstacle::Unsettled => {
                        escalations(&governing, consultation.last_dispute()).map(Escalation::by).collect()
                    }
                    _ => position.by.into_iter().collect(),
                };
                for own in own {
                    if !by.contains(&own) {
                        by.push(own);
                    }
                }
                let (with, consulted) = (Some(consultation.with()), Some(consultation.consulted()));
                blocks.push(Block { with, consulted, obstacle, by });
            }
        }
        let lacking = match approval {
            ApprovalByLaw::NotRequired => None,
            ApprovalByLaw::Required(Some(given)) if given.on() <= on => None,
            ApprovalByLaw::Required(_) => Some(Obstacle::Unapproved),
            ApprovalByLaw::Unknown => Some(Obstacle::ApprovalUnknown),
        };
        let by = || duty(&regime, CoordinationDuty::ApprovalBeforeRelease);
        blocks.extend(lacking.map(|obstacle| Block { with: None, consulted: None, obstacle, by: by() }));
        let formed = self.latest().find(|one| one.mode() == Mode::Proactive).map(Consultation::trigger);
        let period = regime.period(Purpose::Publication).effective();
        let publication = formed.zip(period).and_then(|(formed, period)| due(calendar, formed, period).ok());
        let overdue = publication.as_ref().and_then(|due| due.day()).map(|day| day < on);
        Ok(Clearance { blocks, publication, overdue, positions })
    }
}

/// The ground that protects third parties (art. 15).
const THIRD_PARTY: Code = Code::literal("third_party");

fn due(calendar: &Calendar, from: NaiveDate, period: Cited<Period>) -> Result<Cited<Due>, CountError> {
    Due::of(calendar, from, *period, Roll::Forward).map(|due| Cited::new(due, period.by()))
}

fn obstacle(consultation: &Consultation, position: &Position, consent_needed: bool) -> Option<Obstacle> {
    let (consulted, mode, flags) = (consultation.consulted(), consultation.mode(), position.flags);
    if consulted == Consulted::CoMaker && mode == Mode::OnRequest {
        return None;
    }
    let consent_missing = consent_needed && consulted == Consulted::CoMaker && !consultation.consented_in_writing();
    Some(match position.standpoint {
        standpoint if standpoint.withholds() => Obstacle::AgreedToWithhold,
        Standpoint::Settled(_)
            if flags.intersects(PositionFlags::SETTLED_WITHOUT_POWER | PositionFlags::POWER_UNKNOWN) =>
        {
            Obstacle::Unsettled
        }
        Standpoint::DeemedAgree(_) if flags.contains(PositionFlags::OBJECTED_LATE) => {
            Obstacle::Disagreement(consultation.last_dispute().unwrap_or(Dispute::WhetherToDisclose))
        }
        Standpoint::DeemedAgree(_) if flags.contains(PositionFlags::OUTSIDE_THE_PLACE) => Obstacle::OutsideThePlace,
        Standpoint::Agrees(_) | Standpoint::DeemedAgree(_) | Standpoint::Settled(_) if consent_missing => {
            Obstacle::WrittenConsent
        }
        Standpoint::Agrees(_)
        | Standpoint::DeemedAgree(_)
        | Standpoint::DeemedConsentToDisclose
        | Standpoint::AgencyDecides
        | Standpoint::NotInvolved
        | Standpoint::Settled(_) => return None,
        Standpoint::NotAsked => Obstacle::Unconsulted,
        Standpoint::Awaiting => Obstacle::Awaiting,
        Standpoint::Undetermined(_) => Obstacle::Unconfirmed,
        Standpoint::Objects(_) | Standpoint::Disputed(_) if consulted == Consulted::ThirdParty => {
            Obstacle::ThirdPartyObjects
        }
        Standpoint::Objects(dispute) | Standpoint::Disputed(dispute) => Obstacle::Disagreement(dispute),
        Standpoint::Escalated(_) => Obstacle::Unsettled,
    })
}
