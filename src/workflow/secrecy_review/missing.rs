//! What is missing in a place, stage by stage, each with the provision that asks for it. It needs no calendar.

use chrono::NaiveDate;

use super::course::Course;
use super::referral::power;
use super::rules::{may, rules, steps_of};
use super::verbs::{AwaitingLeader, Disposed, Recorded, Referred, Unsure};
use super::{Disposal, Event, Lack, Lacking, MarksReading, Review, ReviewFile, Ruling, Stage, duty, referral, who};
use crate::citation::{Cited, Code, Provision};
use crate::fact::Truth;
use crate::norm::{Ground, Material, OpinionKind, ReviewDuty, ReviewRules, ReviewStep, Role};
use crate::regime::Regime;
use crate::workflow::journal::Entry;

/// The ground of security and stability (art. 14).
const SECURITY: Code = Code::literal("security_and_stability");

/// A review as it stands, seen from the law of a day.
pub(super) struct Seen<'a, 'j> {
    pub(super) file: &'a ReviewFile,
    pub(super) review: &'a Review,
    /// How many entries were made upon earlier versions: what was determined by them is not said of the one that is reviewed.
    pub(super) since: usize,
    pub(super) regime: &'a Regime<'j>,
}

impl Seen<'_, '_> {
    pub(super) fn lacks(&self) -> Vec<Lacking> {
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
                if awaiting.marked.is_some() {
                    lack(Lack::MeaningOfMark, self.columns());
                }
                lack(Lack::Approval, who(self.regime, ReviewStep::Approval).map(|role| role.by()));
            }
            Stage::Approved(approved)
            | Stage::Disposed(Disposed { approved, .. })
            | Stage::Recorded(Recorded { disposed: Disposed { approved, .. } }) => {
                self.lacks_of_opinion(&approved.awaiting, &stage, &mut lack);
                self.lacks_of_approval(approved.capacity, &mut lack);
                self.lacks_of_record(&stage, &mut lack);
            }
        }
        lacks
    }

    /// What stands against its going out as it is: what an opinion to disclose lacks, and, short of such an opinion, what was determined
    /// against it and what was severed from it all the same.
    pub(super) fn against(&self) -> Vec<Lacking> {
        let discloses =
            self.review.stage.and_then(|stage| stage.opinion()).and_then(|(opinion, _)| opinion.discloses());
        let mut lacks = if discloses == Some(true) { self.lacks() } else { Vec::new() };
        if let Some(course) = self.review.course().filter(|_| discloses != Some(true)) {
            let mut ruled = Vec::new();
            self.lacks_of_rulings(&course, &mut |what, by| ruled.push(Lacking { what, by }));
            lacks.extend(ruled.into_iter().filter(|lacking| matches!(lacking.what, Lack::RuledAgainst(_))));
            self.lacks_of_processing(&course, &mut |what, by| lacks.push(Lacking { what, by }));
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
        if let (Some(rules), Some(Event::Prepared { form })) = (local, entry.map(Entry::event)) {
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
        let bare = stage.course().is_some_and(|course| course.bare);
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
    pub(super) fn silent_on_refusal(&self) -> bool {
        steps_of(self.regime, ReviewStep::Approval).is_some() && duty(self.regime, ReviewDuty::ReviewAgain).is_none()
    }

    fn lacks_of_doubt(&self, unsure: &Unsure, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        if let Some(by) = duty(self.regime, ReviewDuty::InHouseFirst).filter(|_| !unsure.in_house) {
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
        if let Some(by) = duty(self.regime, ReviewDuty::InHouseFirst).filter(|_| !unsure.in_house) {
            lack(Lack::InHouseCheck, Some(by));
        }
        let route = referral(self.regime, unsure.doubt, referred.business);
        if route.needs_business {
            lack(Lack::Business, route.to.first().map(Cited::by));
        }
        for material in lacking_materials(self.regime, referred) {
            lack(Lack::Material(*material), Some(material.by()));
        }
        if power(referred.kind, referred.tier, unsure.doubt, unsure.level, self.regime.day()) == Truth::No {
            lack(Lack::RulingWithPower(unsure.doubt), Some(route.settled_by.by()));
        } else {
            lack(Lack::Ruling, Some(route.settled_by.by()));
        }
    }

    /// The columns of the form, of the text that has them.
    fn columns(&self) -> Option<Provision> {
        let (by, [local, _]) = (MarksReading::AskWhatTheLeaderMeans.by(), rules(self.regime));
        let has = |rules: &ReviewRules| rules.form().iter().any(|field| field.by().source() == by.source());
        local.filter(|rules| has(rules)).map(|_| by)
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
        self.lacks_of_reviewer(awaiting.on, lack);
        self.lacks_of_rulings(&course, lack);
        self.lacks_of_processing(&course, lack);
    }

    fn lacks_of_rulings(&self, course: &Course, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        for ruled in course.ruled.iter().filter(|ruled| self.since <= ruled.raised()) {
            let by = Some(referral(self.regime, ruled.doubt, None).settled_by.by());
            if ruled.power != Truth::Yes {
                lack(Lack::RulingWithPower(ruled.doubt), by);
            } else if ruled.ruling.closes() && !ruled.superseded && !ruled.ended {
                lack(Lack::RuledAgainst(ruled.doubt), by);
            }
        }
    }

    fn lacks_of_processing(&self, course: &Course, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        let journal = self.file.journal().up_to(self.regime.day());
        let last = journal.iter().rposition(|entry| matches!(entry.event(), Event::Processed { .. }));
        let found = last.and_then(|processed| self.file.opined_upon(processed));
        let Some(processed) = course.processed.filter(|_| found.is_none_or(|found| self.since <= found)) else {
            return;
        };
        // What was determined to be a secret and was then taken out is a secret, whatever is said of it.
        let secret_ruled = course.ruled.iter().any(|one| one.ruling == Ruling::StateSecret && one.superseded);
        let secret_known = if secret_ruled { Some(true) } else { processed.state_secret };
        let endangers = || self.regime.substance().ground(Some(SECURITY)).map(Ground::by);
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
        let Some(disposed) = stage.disposed() else {
            return lack(Lack::Disposal, duty(self.regime, ReviewDuty::DisposeAsApproved));
        };
        if let Some(by) = duty(self.regime, ReviewDuty::KeepRecord).filter(|_| matches!(stage, Stage::Disposed(_))) {
            lack(Lack::Keeping, Some(by));
        }
        // The website's releases under one provision, all others under another, where the text has one.
        let [local, _] = rules(self.regime);
        let mut rows =
            local.map_or(&[] as &[_], ReviewRules::duties).iter().filter(|row| ***row == ReviewDuty::Register);
        let row = match disposed.disposal {
            Disposal::Published => rows.next(),
            Disposal::OtherForm => rows.next_back(),
            Disposal::OnRequest | Disposal::Withheld => None,
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

    /// Whether the review body gave the opinion of that day, and looked at what a text wants looked at.
    fn lacks_of_reviewer(&self, given: NaiveDate, lack: &mut impl FnMut(Lack, Option<Provision>)) {
        let opinions = self.file.journal().up_to(given).iter().rev();
        let opinion = opinions.into_iter().find_map(|entry| match entry.event() {
            Event::Opined { by, opinion, checked, .. } if opinion.kind().discloses().is_some() => Some((by, checked)),
            _ => None,
        });
        let Some((by, checked)) = opinion else { return };
        let body =
            who(self.regime, ReviewStep::Opinion).filter(|_| !may(self.regime, ReviewStep::Opinion, by.capacity()));
        if let Some(body) = body {
            lack(Lack::OpinionOfReviewBody, Some(body.by()));
        }
        let [local, _] = rules(self.regime);
        let checks = local.map_or(&[] as &[_], ReviewRules::checks).iter();
        checks.filter(|check| !checked.contains(check)).for_each(|check| lack(Lack::Check(**check), Some(check.by())));
    }

    /// The provision on processing what is partly secret. No text says whose hand it is.
    pub(super) fn processing(&self) -> Option<Provision> {
        let severing = || duty(self.regime, ReviewDuty::SeveringConfirmedOutside);
        duty(self.regime, ReviewDuty::ProcessedVersionOnly).or_else(severing)
    }
}

/// The material that a referral lacks.
fn lacking_materials(regime: &Regime<'_>, referred: &Referred) -> Vec<Cited<Material>> {
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
