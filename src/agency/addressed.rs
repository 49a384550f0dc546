//! What an agency that an application was addressed to has to answer about itself.

use serde::Serialize;

use super::duty::{Bearer, Role};
use super::error::known;
use super::{AgencyError, Body, Missing, Responsibility, Why};
use crate::citation::{Code, Provision};
use crate::fact::{Fact, Finding};
use crate::norm::{ReplyGate, ReplyKind};

/// What the body that was addressed is to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Addressed<'j> {
    /// It answers: it is responsible, or obliged beside the one that is, and may not send the applicant on, save to the agency
    /// that its functions moved to ([`Flags::REFORMED`](super::Flags::REFORMED)).
    Answers {
        /// As what.
        role: Role,
        /// Under which provision.
        by: Provision,
        /// The provisions by which the duty came to it, where it answers by succession.
        succession: Vec<Provision>,
    },
    /// It may answer (可以), and so may the agency it is a part of.
    MayAnswer {
        /// Under which provision.
        by: Provision,
    },
    /// It cannot be addressed: a part of an agency that does not act in its own name (art. 27). The application is the agency's.
    NotAnAddressee {
        /// The provision that says who can be addressed, where the edition has one.
        by: Option<Provision>,
        /// Its agency.
        agency: &'j Body,
    },
    /// It is not responsible (不属于本机关负责公开): it says so with reasons, and names the right agency and how it is reached
    /// where that can be determined (art. 36 item 5). Said only where it is settled who is responsible, or it can be nobody but
    /// the candidates.
    NotResponsible {
        /// The provision that says what to answer.
        by: Option<Provision>,
        /// The right agency, or the body that other rules govern and an applicant has to turn to; `None` where it cannot be
        /// determined.
        responsible: Option<&'j Body>,
        /// Others who are obliged beside it, to whom an applicant may turn too.
        obliged: Vec<&'j Body>,
    },
    /// Other rules than these govern the body.
    Elsewhere {
        /// The clause that says so.
        by: Provision,
    },
    /// Whether it has to answer is open.
    Undetermined {
        /// Why.
        why: Why,
    },
}

impl Addressed<'_> {
    /// What it says about the facts of the application: whether another agency is responsible (不属于本机关负责公开). `None` where that is
    /// open, or the application is not this body's to answer.
    #[must_use]
    pub const fn finding(&self) -> Option<(Fact, Finding)> {
        match self {
            Self::Answers { .. } | Self::MayAnswer { .. } => Some((Fact::NOT_THIS_AGENCY, Finding::No)),
            Self::NotResponsible { .. } => Some((Fact::NOT_THIS_AGENCY, Finding::Yes)),
            Self::NotAnAddressee { .. } | Self::Elsewhere { .. } | Self::Undetermined { .. } => None,
        }
    }
}

impl<'j> Responsibility<'j> {
    /// What a body that an application was addressed to has to answer about itself.
    ///
    /// ```
    /// use gongkai::agency::{Addressed, Body, Information, Origin, Roster, responsible};
    /// use gongkai::citation::{Code, Text};
    /// use gongkai::norm::BodyKind;
    /// use gongkai::regime::Jurisdiction;
    ///
    /// let agency = |id, zh, en| Body::of_place(Code::literal(id), Text::literal(zh, en), BodyKind::Agency);
    /// let roster = Roster::new(
    ///     vec![agency("education", "教育局", "Education").reached_at("12345"), agency("finance", "财政局", "Finance")],
    ///     vec![],
    /// )?;
    /// let made = Information::new(Origin::Made { by: Code::literal("education") });
    /// let nation = Jurisdiction::national();
    /// let answer = responsible(&nation.on("2023-05-10".parse()?)?, &roster, &made)?;
    /// let Addressed::NotResponsible { by, responsible, .. } = answer.addressed(Code::literal("finance"))? else { panic!() };
    /// assert_eq!(by.unwrap().to_string(), "《政府信息公开条例》第三十六条第五项");
    /// assert_eq!(responsible.unwrap().contact(), Some("12345"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`AgencyError::UnknownBody`].
    pub fn addressed(&self, id: Code) -> Result<Addressed<'j>, AgencyError> {
        known(self.roster(), "addressed", id)?;
        let naming = || self.effective().iter().filter(|duty| duty.names(id));
        // What is settled comes first: one that is obliged answers, even where it may be responsible too.
        let settled = naming().find(|duty| duty.why().is_none());
        if let Some(duty) = settled.or_else(|| naming().next()) {
            match (duty.bearer(), duty.role(), duty.provisions().next()) {
                (Bearer::Is(_), Role::MayBe, Some(by)) => return Ok(Addressed::MayAnswer { by }),
                (Bearer::Is(_), role, Some(by)) => {
                    let succession = duty.chain().iter().map(|link| link.by.by()).collect();
                    return Ok(Addressed::Answers { role, by, succession });
                }
                (Bearer::Elsewhere(elsewhere), ..) => return Ok(Addressed::Elsewhere { by: elsewhere.by }),
                (Bearer::Open { why, .. }, ..) => return Ok(Addressed::Undetermined { why: *why }),
                (Bearer::Is(_), _, None) => {}
            }
        }
        // A law may name anybody, be it a part of an agency; what else is open, a part without a name of its own is no addressee.
        let by_law = self.a_law_may_name_anybody().map(|why| Addressed::Undetermined { why });
        let part = self.part(id).map(|part| by_law.unwrap_or(part));
        let open = || self.may_be(id).map(|why| Addressed::Undetermined { why });
        Ok(part.or_else(open).unwrap_or_else(|| self.not_responsible()))
    }

    /// A part that was not named has no name of its own here.
    fn part(&self, id: Code) -> Option<Addressed<'j>> {
        let place = self.roster().place(id)?;
        let part = self.roster().at(place).filter(|body| body.kind().is_part_of_an_agency())?;
        match part.acts_in_own_name() {
            Some(own) if own.by_law_or_regulation() => return None,
            Some(_) => {}
            None => return Some(Addressed::Undetermined { why: Why::Missing(Missing::OwnName { part: id }) }),
        }
        match self.roster().agency_at(place) {
            Ok(agency) => {
                let by = self.regime().procedure().addressees();
                self.roster().at(agency).map(|agency| Addressed::NotAnAddressee { by, agency })
            }
            Err(part) => Some(Addressed::Undetermined { why: Why::Missing(Missing::AgencyOf { part }) }),
        }
    }

    fn not_responsible(&self) -> Addressed<'j> {
        let primary = self.primary_duty();
        let mut gates = self.regime().procedure().gates().iter();
        let by = gates.find(|gate| gate.reply() == ReplyKind::NotThisAgency).map(ReplyGate::by);
        let settled = primary.filter(|duty| duty.why().is_none()).and_then(|duty| duty.named().next());
        let responsible = settled.and_then(|body| self.roster().body(body));
        let obliged = self.co_obliged().collect();
        Addressed::NotResponsible { by, responsible, obliged }
    }
}
