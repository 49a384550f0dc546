//! Whether a release may go ahead on a day, what bars it, and what else is to be said.

use chrono::NaiveDate;
use thiserror::Error;

use super::gates::{GateState, Missing, Open, Results, at_formation};
use super::{Event, Refusal, Release, ReleaseFile, Stage};
use crate::calendar::Calendar;
use crate::citation::{Cited, Code, Provision, Text};
use crate::deadline::{Due, Roll};
use crate::decision::Verdict;
use crate::fact::{FactSet, Truth};
use crate::norm::{
    Attribute, ChannelRule, Choice, Demand, GateStage, GateStrength, Mode, Period, Purpose, Reading, Role, Test,
};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};

/// What a label to withhold is worth (拟确定为不予公开). It publishes nothing whatever it is worth, and it is no ground: arts. 14
/// to 16 decide.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a label has effect or has not, and then for one of these reasons")]
pub enum Designation {
    /// No text asks anything for it.
    Free,
    /// It has effect.
    Effective {
        /// 自我审查: the one whose consent it needs drafted it. No text has a substitute, so it is flagged.
        self_reviewed: bool,
    },
    /// The consent is pending; silence gives none.
    Pending,
    /// The consent was refused.
    Refused,
    /// 无法律依据: without a basis no consent helps.
    Invalid,
    /// Whether anything is asked turns on these facts.
    Undetermined(FactSet),
}

impl Designation {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Free => Text::literal("文本未作要求", "no text asks anything for it"),
            Self::Effective { self_reviewed: false } => Text::literal("有效", "effective"),
            Self::Effective { self_reviewed: true } => {
                Text::literal("有效（起草机关自行审查同意）", "effective (consented to by its own drafter)")
            }
            Self::Pending => Text::literal("待审查同意，尚无效力", "pending: no effect yet"),
            Self::Refused => Text::literal("未获同意，无效力", "consent refused: no effect"),
            Self::Invalid => Text::literal("无法律依据，无效", "invalid: no legal basis"),
            Self::Undetermined(_) => Text::literal("取决于未查明的事实", "turns on facts that are not known"),
        }
    }
}

/// Something about channels that a text asks for and that was not, or is not yet, done.
#[derive(Copy, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChannelFault<'r> {
    /// The rule.
    pub rule: &'r ChannelRule,
    /// Whether the rule is known to cover this information; open where it turns on facts that are not known.
    pub covers: Truth,
}

/// Whether a release may go ahead on a day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Passage<'r> {
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
    /// The label says 不予公开.
    pub labelled_withheld: bool,
    /// What that label is worth.
    pub designation: Option<Designation>,
    /// 部分公开: the provision by which the reasons for the part that is withheld have to be given, where the label states none.
    pub reasons_for_part: Option<Provision>,
    /// Statutory duties whose time the open gates cannot hold up.
    pub clashes: Vec<Provision>,
    /// By when it has to be public, whatever is open: the nation's day.
    pub statutory: Option<Cited<Due>>,
    /// The local text's day, where it sets one.
    pub internal: Option<Cited<Due>>,
    /// Whether the nation's day has passed without a release; `None` where it is not known. Blocked and overdue can both be true.
    pub overdue: Option<bool>,
    /// What the texts ask about the channels and has not been done.
    pub channels: Vec<ChannelFault<'r>>,
    /// The readings on which it turned.
    pub turned_on: Vec<Reading>,
    /// The local text is of unknown date: the nation's gates alone were applied.
    pub undated: bool,
}

impl Passage<'_> {
    /// Whether nothing bars the release.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.blocks.is_empty() && self.decision.is_none() && !self.labelled_withheld
    }

    /// Who has to act next for the release to go ahead, and at which gate: the first of the open gates that names somebody.
    #[must_use]
    pub fn next(&self) -> Option<(Role, &Open<'_>)> {
        self.blocks.iter().find_map(|open| match open.missing {
            Missing::Approval(roles) => Some((*roles.first()?, open)),
            Missing::Refused(approval) => Some((approval.capacity(), open)),
            _ => None,
        })
    }
}

/// Why a step does not go ahead. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Bar {
    /// Gates are open.
    #[error("barred: {}", barred(gates))]
    Gates {
        /// The gates, with what is missing and the first of their provisions.
        gates: Vec<(Code, Text, Option<Provision>)>,
    },
    /// The decision on openness stands in the way.
    #[error("barred: the decision on openness does not let it out")]
    Decision,
    /// It must be disclosed: the decision on openness says so, or the approved opinion of its review does.
    #[error("barred: it must be disclosed, by the decision on its openness or the approved opinion of its review")]
    MustDisclose,
    /// The label says that it is not to be disclosed.
    #[error("barred: `attribute` of the label is `withheld`, expected another before it is released")]
    LabelledWithheld,
    /// It was put away or sent back: it goes out again only after it was re-assessed, changed or drafted anew.
    #[error("barred: it is {}: expected a re-assessment, a change or a new draft before it is released", stage.name().en())]
    PutAway {
        /// The stage.
        stage: Box<Stage>,
    },
    /// A label to withhold that has no effect yet, or none where the text asks for one.
    #[error("barred: the label to withhold has no effect: {}", .0.name().en())]
    NotEffective(Designation),
    /// The event makes no sense here.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// It is open which text governs.
    #[error(transparent)]
    Regime(#[from] RegimeError),
}

fn barred(gates: &[(Code, Text, Option<Provision>)]) -> String {
    let one = |(code, missing, by): &(Code, Text, Option<Provision>)| {
        let by = by.map_or_else(String::new, |by| format!(", {}", by.stable()));
        format!("`{code}` ({}{by})", missing.en())
    };
    gates.iter().map(one).collect::<Vec<_>>().join("; ")
}

impl ReleaseFile {
    /// Whether the release may go ahead in a place on a day.
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

    /// Records what nothing stands in the way of, and refuses the rest: leaving drafting while a gate of drafting is open;
    /// publishing or providing while any gate bars it, the decision on openness closes it or the label withholds it;
    /// withholding on a label that has no effect. Where the local text is of unknown date the nation's gates alone bar
    /// ([`Passage::undated`] says so): supply its record of issue ([`Jurisdiction::issued_on`]). What happened all the same is recorded by
    /// [`Matter::record`](crate::workflow::matter::Matter::record).
    ///
    /// # Errors
    /// [`Bar`], which names every open gate; the matter is then unchanged.
    pub fn proceed(
        &mut self,
        place: &Jurisdiction,
        results: &Results<'_>,
        on: NaiveDate,
        event: Event,
    ) -> Result<(), Bar> {
        let regime = self.regime(place, on)?;
        // What makes no sense is refused for that, whatever else stands in its way.
        self.clone().record(on, event.clone())?;
        let release = self.on(on);
        match event {
            Event::Formed => {
                let drafting = |open: &Open<'_>| open.gate.stage() == GateStage::Drafting;
                barring(release.missing(&regime, results).filter(drafting))?;
            }
            Event::Published { .. } | Event::Provided => {
                if let Some(stage @ (Stage::Withheld(_) | Stage::Returned(_))) = release.stage {
                    return Err(Bar::PutAway { stage: Box::new(stage) });
                }
                let release = release.about_to(on, &event);
                barring(release.missing(&regime, results))?;
                if results.closed_by_decision().is_some() {
                    return Err(Bar::Decision);
                }
                if release.attribute() == Some(Attribute::Withheld) {
                    return Err(Bar::LabelledWithheld);
                }
            }
            Event::Withheld if results.must_disclose() => return Err(Bar::MustDisclose),
            Event::Withheld => match release.as_withheld(on).designation(&regime, results) {
                None | Some(Designation::Free | Designation::Effective { .. }) => {}
                Some(designation) => return Err(Bar::NotEffective(designation)),
            },
            _ => {}
        }
        Ok(self.record(on, event)?)
    }

    pub(crate) fn regime<'j>(&self, place: &'j Jurisdiction, on: NaiveDate) -> Result<Regime<'j>, RegimeError> {
        let journal = self.journal().header().place();
        if journal != place.place() {
            return Err(RegimeError::OtherPlace { journal, asked: place.place() });
        }
        place.on(on)
    }
}

fn barring<'r>(open: impl Iterator<Item = Open<'r>>) -> Result<(), Bar> {
    let one = |open: Open<'_>| (open.gate.code(), open.missing.name(), open.by().first().copied());
    let gates: Vec<_> = open.map(one).collect();
    if gates.is_empty() { Ok(()) } else { Err(Bar::Gates { gates }) }
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
        let mut clashes: Vec<Provision> = blocks.iter().flat_map(|open| open.gate.clashes_with()).copied().collect();
        clashes.dedup();
        let [statutory, internal] = self.publication_due(regime, calendar);
        let designation = self.designation(regime, results);
        let unreleased = self.is_outstanding(designation, results);
        let passed = statutory.as_ref().and_then(|due| due.day()).map(|last| last < regime.day());
        let basis = self.acts.label.is_some_and(|label| label.states(crate::norm::LabelField::StatutoryBasis));
        let partial = self.attribute() == Some(Attribute::Partial) && !basis;
        Passage {
            stage: self.stage,
            blocks,
            formalities,
            with_release,
            decision: results.closed_by_decision(),
            labelled_withheld: self.attribute() == Some(Attribute::Withheld),
            designation,
            reasons_for_part: partial.then(|| Provision::of("national.2019").article(37)),
            clashes,
            statutory,
            internal,
            overdue: passed.map(|passed| passed && unreleased),
            channels: self.channel_faults(regime, results).collect(),
            turned_on: self.readings(regime, results),
            undated: matches!(regime.local(), Local::Undetermined { .. }),
        }
    }

    /// Whether it should be with the public and is not. What was put away for good is not within proactive disclosure, and art.
    /// 26 has no day for it; a label without effect, or a duty to disclose, leaves it there.
    pub(crate) fn is_outstanding(&self, designation: Option<Designation>, results: &Results<'_>) -> bool {
        match self.stage {
            Some(Stage::Drafting(_) | Stage::Formed(_) | Stage::Returned(_)) => true,
            Some(Stage::Withheld(_)) => {
                let worthless =
                    matches!(designation, Some(Designation::Pending | Designation::Refused | Designation::Invalid));
                worthless || results.must_disclose()
            }
            Some(Stage::Released(_) | Stage::TakenDown(_)) | None => false,
        }
    }

    /// By when proactive information has to be public: the nation's day and the local text's.
    fn publication_due(&self, regime: &Regime<'_>, calendar: &Calendar) -> [Option<Cited<Due>>; 2] {
        let formed = self.stage.filter(|stage| stage.mode() == Mode::Proactive).and_then(|stage| stage.formed_on());
        let Some(formed) = formed else { return [None, None] };
        let layers = regime.period(Purpose::Publication);
        [layers.statutory, layers.internal].map(|period: Option<Cited<Period>>| {
            let period = period?;
            let due = Due::of(calendar, formed, *period, Roll::Forward).ok()?;
            Some(Cited::new(due, period.by()))
        })
    }

    /// What a label to withhold is worth; `None` where the label does not say so.
    #[must_use]
    pub fn designation(&self, regime: &Regime<'_>, results: &Results<'_>) -> Option<Designation> {
        if self.attribute() != Some(Attribute::Withheld) {
            return None;
        }
        let mut worth = Designation::Free;
        for (gate, state) in self.gates(regime, results) {
            if !gate.of_attributes().contains(&Attribute::Withheld) {
                continue;
            }
            match state {
                GateState::NotStanding => {}
                GateState::Closed(_) | GateState::Excepted(_) => {
                    let self_reviewed = self.consented_to_itself(gate);
                    worth = match worth {
                        Designation::Free => Designation::Effective { self_reviewed },
                        Designation::Effective { self_reviewed: before } => {
                            Designation::Effective { self_reviewed: before || self_reviewed }
                        }
                        worse => worse,
                    };
                }
                // Without a basis nothing else matters.
                GateState::Open(Missing::Fields(_)) => return Some(Designation::Invalid),
                GateState::Open(Missing::Facts(facts)) => worth = Designation::Undetermined(facts),
                GateState::Open(Missing::Refused(_)) => worth = Designation::Refused,
                GateState::Open(_) => worth = Designation::Pending,
            }
        }
        Some(worth)
    }

    /// The same with what is about to be done: what is published is judged as proactive, whatever the draft was meant for.
    pub(crate) fn about_to(mut self, on: NaiveDate, event: &Event) -> Self {
        if let Event::Published { channel, by } = event {
            self.acts.publications.push(super::Publication { on, channel: *channel, by: *by });
        }
        self
    }

    /// The same as if its label said so: putting it away says it, whatever the label says.
    pub(crate) fn as_withheld(&self, on: NaiveDate) -> Self {
        let mut withheld = self.clone();
        if withheld.attribute() != Some(Attribute::Withheld) {
            withheld.acts.label = Some(super::release::Labelled::withheld_unstated(on));
        }
        withheld
    }

    /// Whether the one that drafted it gave the consent that a gate asks for.
    fn consented_to_itself(&self, gate: &crate::norm::Gate) -> bool {
        let crate::norm::Closing::Approved(roles) = gate.closes() else { return false };
        self.approvals().any(|one| roles.contains(&one.capacity()) && Some(one.by()) == self.drafter)
    }

    /// What the texts ask about the channels of proactive information and has not been done.
    pub fn channel_faults<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
    ) -> impl Iterator<Item = ChannelFault<'r>> + use<'_, 'r> {
        let local = regime.local().in_force().map_or(&[] as &[ChannelRule], |rules| rules.channels());
        let known = results.known;
        let proactive = self.stage.is_some() && self.mode() == Mode::Proactive;
        let rules = regime.procedure().channels().iter().chain(local);
        rules
            .map(move |rule| ChannelFault { rule, covers: Test::all_hold(rule.tests(), known) })
            .filter(move |fault| proactive && fault.covers != Truth::No && !self.meets(fault.rule.demand()))
    }

    fn meets(&self, demand: &Demand) -> bool {
        let on = |channel| self.acts.publications.iter().filter(move |one| one.channel == channel).map(|one| one.on);
        let first = |channel| on(channel).min();
        match demand {
            Demand::OneOf(channels) => channels.iter().any(|channel| first(*channel).is_some()),
            Demand::EachOf(channels) => channels.iter().all(|channel| first(*channel).is_some()),
            Demand::First(channel) => {
                let others =
                    self.acts.publications.iter().filter(|one| one.channel != *channel).map(|one| one.on).min();
                match (first(*channel), others) {
                    (Some(first), Some(other)) => first <= other,
                    (first, other) => first.is_some() || other.is_none(),
                }
            }
            Demand::OnlineOnly(channels) => {
                let online = self
                    .acts
                    .publications
                    .iter()
                    .filter(|one| one.channel.is_online() || one.channel == crate::norm::Channel::Unofficial);
                online.into_iter().all(|one| channels.contains(&one.channel))
            }
        }
    }

    /// The readings on which gates turned: another choice would have opened or closed one.
    fn readings(&self, regime: &Regime<'_>, results: &Results<'_>) -> Vec<Reading> {
        let mut turned: Vec<Reading> = regime.turned_on().into_iter().collect();
        let local = regime.local().in_force().map_or(&[] as &[crate::norm::Gate], |rules| rules.gates());
        let choices = local.iter().filter_map(crate::norm::Gate::under_reading);
        for choice in choices {
            if !turned.contains(&choice.reading()) && self.turns_on(choice, local, results, regime) {
                turned.push(choice.reading());
            }
        }
        turned.sort_unstable();
        turned
    }

    /// Whether the gates that stand only under some choice of a reading come out otherwise under this choice.
    fn turns_on(
        &self,
        choice: Choice,
        gates: &[crate::norm::Gate],
        results: &Results<'_>,
        regime: &Regime<'_>,
    ) -> bool {
        let open = |readings: crate::norm::Readings| {
            let of_reading =
                |gate: &&crate::norm::Gate| gate.under_reading().is_some_and(|one| one.reading() == choice.reading());
            let states = gates.iter().filter(of_reading).map(|gate| self.gate(gate, results, readings, regime.day()));
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
