//! Whether a release may go ahead on a day, what bars it, and what else is to be said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::gates::at_formation;
use super::{ChannelFault, Designation, GateState, Missing, Open, Release, ReleaseFile, Results, Stage};
use crate::calendar::Calendar;
use crate::citation::{Cited, Code, Provision};
use crate::deadline::{Due, Roll};
use crate::decision::{Unanswered, Verdict};
use crate::fact::{FactSet, Truth};
use crate::norm::{
    AnswerRule, Attribute, Channel, Choice, Exemption, Gate, GateStage, GateStrength, LabelField, LocalPeriod, Mode,
    Period, Purpose, Reading, Readings, ReviewDuty, Role,
};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};
use crate::workflow::secrecy_review::duty;

/// Whether a release may go ahead on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Passage<'r> {
    /// The place whose gates were looked at.
    pub place: Code,
    /// The day on which they were.
    pub on: NaiveDate,
    /// In which mode it is to be disclosed.
    pub mode: Mode,
    /// The stage.
    pub stage: Option<Stage>,
    /// The open gates that bar it: the nation's, then the place's in their order.
    pub blocks: Vec<Open<'r>>,
    /// Formalities that bar nothing and whose absence is a local defect.
    pub formalities: Vec<Open<'r>>,
    /// What remains to be done with the release or after it.
    pub with_release: Vec<Open<'r>>,
    /// The decision on openness, where it stands in the way.
    pub decision: Option<Verdict>,
    /// The grounds by which that decision closes it, in the order of the articles, also where it is one or another of them; empty where it is open
    /// whether one does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closed_by: Vec<Provision>,
    /// 区分处理: what severing it comes to, where it was divided and a part of it is closed, or may be, and another open; otherwise left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severance: Option<Severance>,
    /// The label says 不予公开.
    pub labelled_withheld: bool,
    /// What that label is worth.
    pub designation: Option<Designation>,
    /// 部分公开: the provision by which the reasons for the part that is withheld have to be given, where the label states none.
    pub reasons_for_part: Option<Provision>,
    /// 说明依据和理由: somebody has asked for the basis and the reasons of the withholding and waits, and by this provision they
    /// are owed, without a day. It speaks of what is withheld for secrecy: where it is open whether this is, nothing is told here.
    pub reasons_owed: Option<Provision>,
    /// Statutory duties whose time the open gates cannot hold up.
    pub clashes: Vec<Provision>,
    /// By when it has to be public, whatever gate is open: the nation's day. None where the nation wants none of it published: it is closed,
    /// the agency may keep it, or it was found outside arts. 19 to 22; and where it was put away and opened again, from when no text counts.
    pub statutory: Option<Cited<Due>>,
    /// The local text's day, where it sets one for such information; of what waits for the consent that its label to withhold needs, the nation's by
    /// the provision that asks for the consent, since until then the label has no effect.
    pub internal: Option<Cited<Due>>,
    /// Whether the nation's day has passed without a release; `None` where it is not known, or there is none. Blocked and overdue can both be true.
    pub overdue: Option<bool>,
    /// The same of the local text's day: of that for the portal, whether it has passed without a release there.
    pub overdue_internal: Option<bool>,
    /// What the texts ask about the channels and has not been done.
    pub channels: Vec<ChannelFault<'r>>,
    /// The readings on which it turned.
    pub turned_on: Vec<Reading>,
    /// 另有记录处所: it left by another procedure upon no more than a draft, so that its gates are kept elsewhere: none is told but what the review on
    /// record, or a finding, says of itself, and whether they were passed is not known.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub gates_elsewhere: bool,
    /// The local text is of unknown date: the nation's gates alone were applied.
    pub undated: bool,
    /// What the gates before a release in that text would ask, were it in force.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undetermined_by: Vec<Provision>,
}

/// 区分处理 (art. 37): what becomes of a document in which some is closed, or may be, and some open.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it can be severed, or nobody found whether; what cannot be is closed")]
pub enum Severance {
    /// It can be severed: only what is open of it goes out.
    InPart,
    /// Whether it can be severed, and with that whether anything of it may go out, nobody has found.
    Unknown,
}

/// The day of the place, whether it is certain that it has to be public by then and is not yet, and whether a day that is the place's perhaps has passed.
type OfPlace = (Cited<Due>, Truth, bool);

/// The day of a period of the place, whether the information is among what that is of, and whether it has to be public by then and is not yet.
type OfPeriod = (Cited<Due>, Truth, Truth);

/// 说明依据和理由: what somebody asked for who doubts a withholding.
#[derive(Copy, Clone, Debug)]
pub(crate) struct ReasonsAsked {
    pub(crate) by: Provision,
    /// Whether they are owed: certainly, or perhaps.
    pub(crate) owed: Truth,
    /// The text is of unknown date.
    pub(crate) undated: bool,
}

impl<'r> Passage<'r> {
    /// Whether the release is clear: `No` where something bars it, open where nothing does and a local text of unknown date may, or its gates are kept
    /// elsewhere.
    #[must_use]
    pub fn clear(&self) -> Truth {
        match (self.is_clear(), self.undetermined_by.is_empty() && !self.gates_elsewhere) {
            (false, _) => Truth::No,
            (true, false) => Truth::Open,
            (true, true) => Truth::Yes,
        }
    }

    /// The same, where its gates are kept elsewhere, but for those that the review itself left open when it left.
    pub(crate) fn with_gates_elsewhere(self, blocks: Vec<Open<'r>>) -> Self {
        let (formalities, with_release, clashes) = (Vec::new(), Vec::new(), Vec::new());
        Self { blocks, formalities, with_release, clashes, gates_elsewhere: true, ..self }
    }

    /// Whether nothing that is known to be in force bars the release; what a text of unknown date may ask, [`Passage::clear`] says.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.blocks.is_empty() && self.decision.is_none() && !self.labelled_withheld
    }

    /// Who has to act next for the release to go ahead, and at which gate: the first of the open gates that names somebody.
    #[must_use]
    pub fn next(&self) -> Option<(Role, &Open<'r>)> {
        self.blocks.iter().find_map(|open| match open.missing {
            Missing::Approval(roles) => Some((*roles.first()?, open)),
            Missing::Refused(approval) => Some((approval.capacity(), open)),
            _ => None,
        })
    }
}

impl ReleaseFile {
    /// Whether the release may go ahead in a place on a day, by the results that it is given for that day. On which days before nothing was owed
    /// it does not know: of a release in a case ask [`Case::passage`](crate::case::Case::passage).
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::fact::{Facts, Finding};
    /// use gongkai::norm::{Mode, Moment, Role};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::approval::Signature;
    /// use gongkai::workflow::consultation::ApprovalByLaw;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::release::{Event, Others, ReleaseFile, Results};
    ///
    /// let place = Jurisdiction::of_place("yantian")?.issued_on("2021-06-01".parse()?)?;
    /// let mut file = ReleaseFile::new(Header::of(&place));
    /// let (day, body) = ("2022-08-09".parse()?, Signature::of(Code::literal("zhang"), Role::DisclosureOffice));
    /// file.record(day, Event::Drafted { mode: Mode::Proactive, by: None })?;
    /// file.record(day, Event::Formed)?;
    /// file.record(day, Event::Reviewed { moment: Moment::BeforeProactive, by: body })?;
    /// file.record(day, Event::Approved { by: Signature::of(Code::literal("li"), Role::DepartmentHead) })?;
    ///
    /// // Nothing is major or urgent, and it is no normative document; nobody else is involved.
    /// let rules = place.rules().ok_or("local rules")?;
    /// let mut facts = Facts::new().reviewed_throughout("the review body", day)?;
    /// for code in ["normative_document", "is_major", "is_urgent"] {
    ///     facts.record(rules.finding(code).ok_or("a finding of the place")?, Finding::No)?;
    /// }
    /// let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    /// let passage = file.passage(&place, Calendar::national(), &results, day)?;
    /// let open: Vec<String> = passage.blocks.iter().map(|open| open.gate.code().to_string()).collect();
    /// assert_eq!(open, ["yantian_formation"]); // two reviews, and one does not stand in for the other
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn passage<'r>(
        &self,
        place: &'r Jurisdiction,
        calendar: &Calendar,
        results: &Results<'r>,
        on: NaiveDate,
    ) -> Result<Passage<'r>, RegimeError> {
        let regime = self.regime(place, on)?;
        let release = self.on(on);
        Ok(release.passage(&regime, calendar, results))
    }
}

impl Release {
    /// Whether the release may go ahead under a regime, on the day of that regime.
    #[must_use]
    pub fn passage<'r>(&self, regime: &Regime<'r>, calendar: &Calendar, results: &Results<'r>) -> Passage<'r> {
        let (mut blocks, mut formalities, mut with_release) = (Vec::new(), Vec::new(), Vec::new());
        for open in self.open(regime, results) {
            match (open.gate.stage(), open.gate.how_hard()) {
                (GateStage::WithRelease, _) => with_release.push(open),
                (_, GateStrength::Formality) => formalities.push(open),
                _ if self.mode() == Mode::OnRequest && at_formation(open.gate) => formalities.push(open),
                _ => blocks.push(open),
            }
        }
        let mut clashes: Vec<Provision> =
            blocks.iter().flat_map(|open| open.gate.clashes_with(results.known, regime.day())).collect();
        clashes.dedup();
        let designation = self.designation(regime, results);
        // That an applicant has it makes nothing public.
        let unreleased = match self.stage {
            Some(Stage::Released(_)) if self.mode() == Mode::OnRequest => !self.is_published(),
            _ => self.is_outstanding(designation, results),
        };
        let (statutory, internal) =
            self.publication_due(regime, results, calendar, if unreleased { Truth::Yes } else { Truth::No });
        let passed = |due: &Cited<Due>| due.day().map(|last| last < regime.day());
        // What may not have to be public at all is late for certain by no day.
        let owed = self.owed_to_public(regime, results) != Truth::Open;
        let basis = self.acts.label.is_some_and(|label| label.states(LabelField::StatutoryBasis));
        let decision = results.closed_by_decision();
        let severance = match results.question() {
            // Of what is shut in each part nothing goes out, severed or not.
            _ if results.is_shut() => None,
            Some(Unanswered::Severable) => Some(Severance::Unknown),
            _ => results.in_part().then_some(Severance::InPart),
        };
        let partial = self.attribute() == Some(Attribute::Partial) && !basis;
        Passage {
            place: regime.jurisdiction().place(),
            on: regime.day(),
            mode: self.mode(),
            stage: self.stage,
            blocks,
            formalities,
            with_release,
            decision,
            closed_by: decision
                .filter(|_| severance.is_none())
                .map_or_else(Vec::new, |_| results.closed_by(regime.substance())),
            severance,
            labelled_withheld: self.attribute() == Some(Attribute::Withheld),
            designation,
            reasons_for_part: regime
                .procedure()
                .answers()
                .iter()
                .filter(|_| partial)
                .find_map(AnswerRule::reasons_for_part),
            reasons_owed: self
                .reasons_asked(regime, results)
                .filter(|asked| asked.owed == Truth::Yes && !asked.undated)
                .map(|asked| asked.by),
            clashes,
            overdue: statutory.as_ref().and_then(passed).map(|late| late && unreleased).filter(|late| owed || !late),
            overdue_internal: internal.as_ref().and_then(|(due, late, perhaps)| match (passed(due)?, late) {
                (true, Truth::Yes) => Some(true),
                (true, Truth::Open) => None,
                (false, _) | (_, Truth::No) => Some(false).filter(|_| !perhaps),
            }),
            statutory,
            internal: internal.map(|(due, ..)| due),
            // Of what was let out on a channel that nobody named it is open whether it was the right one.
            channels: self.channel_faults(regime, results).filter(|_| !self.is_on_unnamed_channel()).collect(),
            turned_on: self.readings(regime, results),
            gates_elsewhere: false,
            undated: matches!(regime.local(), Local::Undetermined { .. }),
            undetermined_by: undated_gates(regime.local(), results),
        }
    }

    /// What whoever asked why it is kept waits for, while it is, by the text of the day on which that was asked.
    pub(crate) fn reasons_asked(&self, regime: &Regime<'_>, results: &Results<'_>) -> Option<ReasonsAsked> {
        let asked = self.acts.reasons_asked.filter(|_| matches!(self.stage, Some(Stage::Withheld(_))))?;
        let then = regime.jurisdiction().on(asked).ok()?;
        let undated = then.were_it_dated();
        let of_text = undated.unwrap_or(then);
        let by = duty(&of_text, ReviewDuty::ReasonsOnQuery)?;
        // What the same text keeps beside the nation, whether for secrecy or not, may be kept for that.
        let local = of_text.local().in_force().map_or(&[][..], |rules| rules.exemptions());
        let own = local.iter().filter_map(Exemption::own_ground).filter(|ground| ground.by().source() == by.source());
        let owed = match results.kept_for_secrecy(regime.substance()) {
            Truth::No if own.into_iter().any(|ground| results.may_be_kept_by(ground)) => Truth::Open,
            owed => owed,
        };
        (owed != Truth::No).then_some(ReasonsAsked { by, owed, undated: undated.is_some() })
    }

    /// Whether the version at hand was put away and opened again by a re-assessment: from when its time runs no text says.
    pub(crate) const fn is_reopened(&self) -> bool {
        self.acts.reopened
    }

    /// The day on which what was opened again was first formed.
    pub(crate) const fn first_formed(&self) -> Option<NaiveDate> {
        self.acts.first_formed
    }

    /// The same, where it was owed all the time and nothing closed it: its time runs on from its first formation.
    pub(crate) fn running_on(mut self) -> Self {
        self.acts.reopened = false;
        self
    }

    /// Whether it should be with the public and is not. What was put away for good is not within proactive disclosure, and art.
    /// 26 has no day for it; a label without effect, or a duty to disclose, leaves it there.
    pub(crate) fn is_outstanding(&self, designation: Option<Designation>, results: &Results<'_>) -> bool {
        match self.stage {
            Some(Stage::Drafting(_) | Stage::Formed(_) | Stage::Returned(_)) => true,
            Some(Stage::Withheld(_)) => designation.is_some_and(Designation::is_idle) || results.must_disclose(),
            Some(Stage::Released(_)) => self.has_rest(),
            Some(Stage::TakenDown(_)) | None => false,
        }
    }

    /// Whether it is kept from the public: it has to be, or was put away and nothing brings it back.
    pub(crate) fn stays_closed(&self, regime: &Regime<'_>, results: &Results<'_>) -> bool {
        let put_away = || {
            matches!(self.stage, Some(Stage::Withheld(_)))
                && !self.is_outstanding(self.designation(regime, results), results)
        };
        results.is_closed() || put_away()
    }

    /// 属于主动公开范围: whether it is of what the nation wants published (arts. 19 to 22). That it was drafted to be published says so, a
    /// convention, until it is found to be outside; what was drafted for applicants is inside where that was found.
    pub(crate) fn in_scope(&self, regime: &Regime<'_>, results: &Results<'_>) -> Truth {
        let limbs = regime.substance().proactive().iter();
        let found = limbs.fold(Truth::No, |any, limb| any.or(results.found(limb)));
        match self.stage.map(|stage| stage.mode()) {
            Some(Mode::OnRequest) if found == Truth::Open => Truth::No,
            Some(Mode::Proactive) if found == Truth::Open => Truth::Yes,
            _ => found,
        }
    }

    /// Whether the nation wants it published: it is of that scope, and nothing closes it or lets the agency keep it (arts. 13 to 16 and 26).
    pub(crate) fn owed_to_public(&self, regime: &Regime<'_>, results: &Results<'_>) -> Truth {
        self.in_scope(regime, results).and(results.is_owed())
    }

    /// The same by a period of the place. 双公示 is of every permit and penalty; otherwise the text may have a wider scope than the nation's,
    /// which nobody has found. A label without effect keeps nothing inside the place that the nation does not close (Q-L34).
    pub(crate) fn owed_in_place(&self, row: &LocalPeriod, regime: &Regime<'_>, results: &Results<'_>) -> Truth {
        let proactive = self.stage.is_some_and(|stage| stage.mode() == Mode::Proactive);
        let scope = match self.in_scope(regime, results) {
            Truth::No if row.purpose() == Purpose::DoublePublicity => Truth::Yes,
            Truth::No if proactive => Truth::Open,
            scope => scope,
        };
        let idle = self.designation(regime, results).is_some_and(Designation::is_idle);
        scope.and(if idle { results.may_go_out() } else { results.is_owed() })
    }

    /// Whether some period of the place wants it published for certain, and nothing closes it or lets the agency keep it.
    pub(crate) fn wanted_by_place(&self, regime: &Regime<'_>, results: &Results<'_>) -> bool {
        let wanted = |(among, row): (Truth, LocalPeriod)| {
            !self.is_excused(&row) && among.and(self.owed_in_place(&row, regime, results)) == Truth::Yes
        };
        results.is_owed() == Truth::Yes && regime.local_publication(results.known).any(wanted)
    }

    /// By which gates what waits for consent to its label to withhold is kept inside the place without effect, so that it has to be public there in
    /// the nation's time (Q-L34), whether that is certain, and on which facts it turns otherwise. What has to be withheld stays shut without consent.
    pub(crate) fn kept_unconsented<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
    ) -> impl Iterator<Item = (Provision, Truth, FactSet)> + use<'_, 'r> {
        let waits = matches!(self.stage, Some(Stage::Formed(_) | Stage::Returned(_)));
        let stands = waits && self.mode() == Mode::Proactive && !results.is_closed();
        let owed = if results.may_go_out() == Truth::Yes { Truth::Yes } else { Truth::Open };
        let gates = self.gates(regime, results).filter(move |(gate, _)| stands && gate.consents_to_withholding());
        gates.filter_map(move |(gate, state)| match (state, gate.by().first()) {
            (GateState::Open(Missing::Facts(facts)), Some(by)) => Some((*by, Truth::Open, facts)),
            (GateState::Open(_), Some(by)) => Some((*by, owed, FactSet::empty())),
            _ => None,
        })
    }

    /// By when proactive information has to be public: the nation's day, and the first of those that the local text sets for it, each under the
    /// text in force on the day from which the time runs; none where it is not wanted, nor where it was put away and opened again.
    fn publication_due(
        &self,
        regime: &Regime<'_>,
        results: &Results<'_>,
        calendar: &Calendar,
        unreleased: Truth,
    ) -> (Option<Cited<Due>>, Option<OfPlace>) {
        let formed =
            self.stage.filter(|_| !self.is_reopened()).and_then(|stage| self.acts.first_formed.or(stage.formed_on()));
        let since = formed.and_then(|formed| Some((formed, regime.jurisdiction().on(formed).ok()?)));
        let Some((formed, since)) = since else { return (None, None) };
        let due = |period: Cited<Period>| {
            let due = Due::of(calendar, formed, *period, Roll::Forward).ok()?;
            Some(Cited::new(due, period.by()))
        };
        let statutory = since.period(Purpose::Publication).statutory;
        let local = since.local_publication(results.known).filter(|(_, row)| !self.is_excused(row));
        let local = local.map(|(among, row)| {
            let outstanding =
                if row.purpose() == Purpose::PortalPublication { self.lacks_portal(unreleased) } else { unreleased };
            (among, row.period(), self.owed_in_place(&row, regime, results), outstanding)
        });
        let unconsented = self.kept_unconsented(regime, results);
        let unconsented =
            unconsented.filter_map(|(by, owed, _)| Some((Truth::Yes, Cited::new(*statutory?, by), owed, unreleased)));
        let rows = local.chain(unconsented).filter(|(_, _, owed, _)| *owed != Truth::No);
        let rows: Vec<OfPeriod> = rows
            .filter_map(|(among, period, owed, outstanding)| Some((due(period)?, among, owed.and(outstanding))))
            .collect();
        let statutory = statutory.filter(|_| self.owed_to_public(&since, results) != Truth::No);
        (statutory.and_then(due), first_of_place(&rows, regime.day()))
    }

    /// Whether what is out, or not, is not yet on the portal; what is out on a channel that nobody named may be.
    fn lacks_portal(&self, unreleased: Truth) -> Truth {
        let on_portal = self.acts.publications.iter().any(|one| one.channel == Channel::Portal);
        match unreleased {
            Truth::No if self.is_published() && !on_portal => {
                if self.is_on_unnamed_channel() {
                    Truth::Open
                } else {
                    Truth::Yes
                }
            }
            unreleased => unreleased,
        }
    }

    /// The readings on which gates turned: another choice would have opened or closed one.
    fn readings(&self, regime: &Regime<'_>, results: &Results<'_>) -> Vec<Reading> {
        let mut turned: Vec<Reading> = regime.turned_on().into_iter().collect();
        let local = regime.local().in_force().map_or(&[] as &[Gate], |rules| rules.gates());
        let choices = local.iter().filter_map(Gate::under_reading);
        for choice in choices {
            if !turned.contains(&choice.reading()) && self.turns_on(choice, local, results, regime) {
                turned.push(choice.reading());
            }
        }
        turned.sort_unstable();
        turned
    }

    /// Whether the gates that stand only under some choice of a reading come out otherwise under this choice.
    fn turns_on(&self, choice: Choice, gates: &[Gate], results: &Results<'_>, regime: &Regime<'_>) -> bool {
        let open = |readings: Readings| {
            let of_reading = |gate: &&Gate| gate.under_reading().is_some_and(|one| one.reading() == choice.reading());
            let states = gates.iter().filter(of_reading).map(|gate| self.gate(gate, results, readings, regime));
            // Whether it is open, and whether that in turn is open.
            states.fold((0, 0), |(all, unknown), state| match state {
                GateState::Open(Missing::Facts(_)) => (all + 1, unknown + 1),
                GateState::Open(_) => (all + 1, unknown),
                _ => (all, unknown),
            })
        };
        open(regime.readings()) != open(regime.readings().choosing(choice))
    }
}

/// The first day that the place sets for certain; what may be of a period that has passed is in time by no other.
fn first_of_place(rows: &[OfPeriod], on: NaiveDate) -> Option<OfPlace> {
    let certain = rows.iter().filter(|(_, among, _)| *among == Truth::Yes);
    let (due, _, late) = certain.min_by_key(|(due, ..)| due.value().earliest())?;
    let missed = |(due, among, late): &OfPeriod| {
        *among == Truth::Open && *late != Truth::No && due.day().is_some_and(|last| last < on)
    };
    Some((*due, *late, rows.iter().any(missed)))
}

/// The provisions of the gates before a release in a text of unknown date, and of the confirmation that it asks of what was severed.
fn undated_gates(local: Local<'_>, results: &Results<'_>) -> Vec<Provision> {
    let Local::Undetermined { rules, .. } = local else { return Vec::new() };
    let before = rules.gates().iter().filter(|gate| gate.stage() != GateStage::WithRelease);
    let severing = rules.review().duty(ReviewDuty::SeveringConfirmedOutside).filter(|_| results.is_processed());
    let mut by: Vec<Provision> = before.flat_map(Gate::by).copied().chain(severing).collect();
    by.sort();
    by.dedup();
    by
}
