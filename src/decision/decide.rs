//! Judges the openness of one part under a regime.

use core::iter;

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use super::evaluate::{self, Status};
use super::flag::Flags;
use super::follow::SECRECY_UNSETTLED;
use super::judge::{self, Judged, own};
use super::layer;
use super::outcome::{Outcome, Outcomes, Verdict};
use super::part::{AgencyChoice, Part};
use crate::citation::date::Written;
use crate::citation::{Cited, Provision};
use crate::fact::{Fact, FactSet, Known, Truth};
use crate::law::national::secrets;
use crate::norm::{Certainty, Definition, Exemption, Ground, Limb, LocalGround, LocalRules, Proviso, Reading, Test};
use crate::regime::{Local, Regime};

/// Judges whether one part is open. Allocates nothing.
///
/// A missing fact leaves the answer undetermined; [`Decision::ask`] then names the facts that matter.
///
/// ```
/// use gongkai::decision::{Outcome, Part, decide};
/// use gongkai::fact::{Fact, Facts, Finding};
/// use gongkai::norm::Mode;
/// use gongkai::regime::Jurisdiction;
///
/// let nation = Jurisdiction::national();
/// let regime = nation.on("2024-03-04".parse()?)?;
/// let facts = Facts::government_information()
///     .with(Fact::TRADE_SECRET, Finding::Yes)?
///     .with(Fact::HARMS_THIRD_PARTY, Finding::Yes)?
///     .with(Fact::THIRD_PARTY_CONSENTS, Finding::No)?
///     .with(Fact::GRAVE_PUBLIC_INTEREST, Finding::No)?
///     .reviewed_throughout("李主任", "2024-03-04".parse()?)?;
/// let part = Part::new(Mode::OnRequest, facts);
/// let decision = decide(&regime, &part);
/// assert!(decision.effective().is(Outcome::MustWithhold));
/// assert_eq!(decision.grounds().next().map(|ground| ground.by().to_string()), Some("《政府信息公开条例》第十五条".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn decide<'a>(regime: &'a Regime<'a>, part: &'a Part) -> Decision<'a> {
    let known = part.facts.known();
    let judged = judge::judge(regime, known, part.mode, regime.readings());
    let mut flags = judged.flags | standing_flags(regime.local());
    let turned = regime.turned_on().is_some()
        || judged.meets_reading && judge::turned_on_reading(regime, known, part.mode, &judged).is_some();
    flags.set(Flags::TURNED_ON_READING, turned);
    flags.set(Flags::TEXT_RANKS_TOO_LOW, part.names_a_text_of_no_effect());
    let leaves =
        matches!(judged.effective.single(), Some(Outcome::MayDisclose | Outcome::MayWithhold | Outcome::MustWithhold));
    flags.set(Flags::LAW_REQUIRES_DISCLOSURE, leaves && known.yes().has(Fact::LAW_REQUIRES_DISCLOSURE));
    flags.set(Flags::REVIEWED_LATER, part.facts.reviews().iter().any(|review| review.day() > regime.day()));
    flags.set(
        Flags::LOCAL_FINDING_UNDECLARED,
        part.facts.answered().local().facts().any(|fact| !declared(regime, fact)),
    );
    Decision { regime, part, known, judged, flags }
}

/// Whether a fact is national, or one that the local text declares, in force or not.
fn declared(regime: &Regime<'_>, fact: Fact) -> bool {
    let findings = regime.jurisdiction().rules().map_or(&[][..], |rules| rules.findings());
    fact.local_place().is_none_or(|place| findings.iter().any(|finding| finding.place() == place))
}

fn standing_flags(local: Local<'_>) -> Flags {
    match local {
        Local::Absent { .. } => Flags::LOCAL_ABSENT,
        Local::Undetermined { .. } => Flags::LOCAL_UNDETERMINED,
        Local::InForce { assumed: true, .. } => Flags::LOCAL_DATE_ASSUMED,
        Local::InForce { upper_bound: true, .. } => Flags::LOCAL_UPPER_BOUND,
        Local::None | Local::InForce { .. } => Flags::empty(),
    }
}

/// What the local text says by itself.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", content = "verdict", rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a local text answers, is silent, or does not bind")]
pub enum LocalAnswer {
    /// There is no local text.
    None,
    /// The text does not bind on the day.
    Absent,
    /// The date of the text is not known: its effect is undetermined.
    Undetermined,
    /// The text binds and states no ground of its own.
    Silent,
    /// The text's own answer, before the nation's is laid over it.
    Says(Verdict),
}

/// How the agency's choice stands to the law.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a choice is called for or not, made or not")]
pub enum ChoiceStanding {
    /// The law leaves no choice, and none was made.
    NotCalledFor,
    /// The law leaves a choice that the agency has not made.
    Missing,
    /// The agency made a choice that the law leaves it.
    Exercised(AgencyChoice),
    /// The agency chose where the law leaves no choice: the choice has no effect.
    WithoutEffect(AgencyChoice),
    /// Whether the law leaves a choice is open, whether or not one was made.
    Open,
}

/// The answer on one part, with everything needed to ask, to explain and to act on it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Decision<'a> {
    pub(super) regime: &'a Regime<'a>,
    pub(super) part: &'a Part,
    pub(super) known: Known,
    pub(super) judged: Judged,
    pub(super) flags: Flags,
}

impl<'a> Decision<'a> {
    /// The nation's answer.
    #[must_use]
    pub fn national(&self) -> Verdict {
        Verdict::of(self.judged.national)
    }

    /// The local text's own answer.
    #[must_use]
    pub fn local(&self) -> LocalAnswer {
        match self.regime.local() {
            Local::None => LocalAnswer::None,
            Local::Absent { .. } => LocalAnswer::Absent,
            Local::Undetermined { .. } => LocalAnswer::Undetermined,
            Local::InForce { .. } => {
                self.judged.local.map_or(LocalAnswer::Silent, |possible| LocalAnswer::Says(Verdict::of(possible)))
            }
        }
    }

    /// The answer that applies: the nation's, as far as the place does not open more.
    #[must_use]
    pub fn effective(&self) -> Verdict {
        Verdict::of(self.judged.effective)
    }

    /// Whether it is government information (政府信息, art. 2).
    #[must_use]
    pub const fn is_government_information(&self) -> Truth {
        self.judged.scope
    }

    /// Whether it is to be disclosed proactively (主动公开, arts. 19 to 22); stands beside the answer on openness.
    #[must_use]
    pub fn is_proactive(&self) -> Truth {
        evaluate::list(self.regime.substance().proactive(), self.known)
    }

    /// The remarks.
    #[must_use]
    pub const fn flags(&self) -> Flags {
        self.flags
    }

    /// The part that was judged.
    #[must_use]
    pub const fn part(&self) -> &'a Part {
        self.part
    }

    /// The regime it was judged under.
    #[must_use]
    pub const fn regime(&self) -> &'a Regime<'a> {
        self.regime
    }

    /// The national grounds that hold, in the order of the articles. Grounds accumulate.
    pub fn grounds(&self) -> impl Iterator<Item = &'static Ground> + use<'_, 'a> {
        let governed = self.judged.scope != Truth::No;
        let grounds = self.regime.substance().live_grounds(self.known.no());
        // Most do not hold, and then nobody need look at their provisos.
        let holding = grounds.filter(move |ground| governed && evaluate::all(ground.when(), self.known) == Truth::Yes);
        holding.filter(|ground| {
            let status = self.status(ground);
            status.met == Truth::Yes && status.possible != judge::OPEN
        })
    }

    /// The provision of a ground. What is held until it is settled is held under that of the question.
    pub(crate) fn by(&self, ground: &Ground) -> Provision {
        let asked = self.part.unsettled_under.filter(|_| ground.code() == SECRECY_UNSETTLED);
        asked.unwrap_or(ground.by())
    }

    /// The local grounds that withhold without a national anchor: they have no effect.
    pub fn unanchored(&self) -> impl Iterator<Item = &'a LocalGround> + use<'_, 'a> {
        let edition = self.regime.substance();
        self.regime.local().in_force().into_iter().flat_map(own).filter(move |local| {
            let anchor = edition.ground(local.anchor()).map(|ground| self.status(ground));
            let status = self.status(local.ground());
            self.judged.scope != Truth::No
                && !layer::needs_anchor(local, status, anchor, self.judged.national).is_empty()
        })
    }

    /// The provisions that open what a ground whose conditions hold would close, the nation's first and each once: disclosure follows from them
    /// (art. 15 second sentence on consent and the public interest, art. 16 para. 2 second sentence on what a higher text requires), or is
    /// permitted (art. 32). Empty where nothing was closed, or nothing opens it.
    ///
    /// ```
    /// use gongkai::decision::{Part, decide};
    /// use gongkai::fact::{Fact, Facts, Finding};
    /// use gongkai::norm::Mode;
    /// use gongkai::regime::Jurisdiction;
    ///
    /// let nation = Jurisdiction::national();
    /// let regime = nation.on("2024-03-04".parse()?)?;
    /// let facts = Facts::government_information()
    ///     .with(Fact::TRADE_SECRET, Finding::Yes)?
    ///     .with(Fact::HARMS_THIRD_PARTY, Finding::Yes)?
    ///     .with(Fact::THIRD_PARTY_CONSENTS, Finding::Yes)?;
    /// let part = Part::new(Mode::Proactive, facts);
    /// let by: Vec<String> = decide(&regime, &part).opened_by().iter().map(|by| by.stable()).collect();
    /// assert_eq!(by, ["national.2019/15/-/-/s2"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn opened_by(&self) -> Vec<Provision> {
        let (mode, readings) = (self.part.mode, self.regime.readings());
        let met = |ground: &&Ground| self.judged.scope != Truth::No && self.status(ground).met == Truth::Yes;
        let opens = |one: &&Proviso| evaluate::proviso(one, self.known, mode, readings) == Truth::Yes;
        let edition = self.regime.substance();
        // What a local text opens has no effect while the nation's own ground closes it.
        let closed = |ground: &Ground| {
            let possible = self.status(ground).possible;
            possible.has(Outcome::MustWithhold) || possible.has(Outcome::Conflict)
        };
        let effective = |local: &&LocalGround| edition.ground(local.anchor()).is_some_and(|nation| !closed(nation));
        let local = self.regime.local().in_force().into_iter().flat_map(own).filter(effective);
        let nation = edition.live_grounds(self.known.no()).map(|ground| -> &Ground { ground }).filter(met);
        let nation = nation.flat_map(Ground::unless);
        // That a secret has ended the nation's ground says, by the text of the day.
        let ended = |one: &&Proviso| one.by().source() == secrets::AS_IT_STANDS.source();
        let local = local.map(LocalGround::ground).filter(met).flat_map(Ground::unless).filter(|one| !ended(one));
        once_each(nation.chain(local).filter(opens).map(Proviso::by))
    }

    /// The provisions of the local text in force that say what the grounds of the nation say which hold, each once: its own grounds, as far as
    /// they have an effect (see [`Decision::unanchored`] for the rest), and its references to the nation's.
    #[must_use]
    pub fn local_by(&self) -> Vec<Provision> {
        let clauses = self.regime.local().in_force().map_or(&[][..], LocalRules::exemptions);
        let holds = |local: &LocalGround| {
            let status = self.status(local.ground());
            let met = status.met == Truth::Yes && status.possible != judge::OPEN;
            met && self.grounds().next().is_some() && !self.unanchored().any(|one| one == local)
        };
        once_each(clauses.iter().filter_map(|clause| match clause {
            Exemption::Own(local) => holds(local).then(|| local.ground().by()),
            Exemption::Refers { by, of, to, short_of, .. } => {
                let among = |list: &[Provision], ground: &Ground| list.iter().any(|one| one.covers(&ground.by()));
                let refers = |ground: &Ground| among(to, ground) && !among(short_of, ground);
                let speaks = Test::all_hold(of, self.known) == Truth::Yes;
                (speaks && self.grounds().any(refers)).then_some(*by)
            }
        }))
    }

    /// Whether a ground supports withholding the part: its conditions hold, and no proviso from which disclosure follows removes it. One that
    /// only guidance or an unverified provision makes a ground is no less met; see [`Ground::certainty`].
    #[must_use]
    pub fn supports(&self, ground: &Ground) -> Truth {
        let status = self.status(ground);
        self.judged.scope.and(status.met).and(!status.duty)
    }

    /// The grounds by which the part is shut whatever is found later, in the order of the articles: each closes it or, until somebody with power
    /// determines it or reviews it afresh, holds it, whether or not the Regulation governs it, for that it is no government information gives nobody
    /// leave to let out a secret that is in it. A determined secret is shut while it lasts by art. 14, and once it has ended by the want of a fresh
    /// review: while that is open, by the one or the other. So is what somebody ruled a secret whose power is open, as that or as unsettled. Empty
    /// where it may turn out that nothing shuts it.
    pub(crate) fn shut_by(&self) -> Vec<&'static Ground> {
        let certain = self.shut_where(self.known);
        if !certain.is_empty() {
            return certain;
        }
        let open = FactSet::NO_LONGER_SECRET & self.known.open();
        let either: Vec<Vec<&Ground>> = if self.part.ruled_secret {
            let unsettled = self.known.and_yes(FactSet::of(&[Fact::SECRECY_UNSETTLED]));
            let secret = self.known.and_yes(FactSet::of(&[Fact::DETERMINED_STATE_SECRET])).and_no(open);
            vec![self.shut_where(unsettled), self.shut_where(secret)]
        } else {
            let ended = open.facts().map(|fact| self.shut_where(self.known.and_yes(FactSet::of(&[fact]))));
            iter::once(self.shut_where(self.known.and_no(open))).chain(ended).collect()
        };
        if either.iter().any(Vec::is_empty) {
            return Vec::new();
        }
        let grounds = self.regime.substance().grounds().iter();
        grounds.filter(|ground| either.iter().flatten().any(|one| one.code() == ground.code())).collect()
    }

    fn shut_where(&self, known: Known) -> Vec<&'static Ground> {
        let shuts = |ground: &&Ground| {
            let status = evaluate::ground(ground, known, self.part.mode, self.regime.readings());
            match ground.certainty() {
                Certainty::AwaitsDetermination => status.met == Truth::Yes && status.duty != Truth::Yes,
                Certainty::Settled | Certainty::Contested => status.possible.single() == Some(Outcome::MustWithhold),
            }
        };
        self.regime.substance().live_grounds(known.no()).filter(shuts).collect()
    }

    /// Whether a ground closes the part, whether or not the Regulation governs it.
    pub(super) fn is_closed(&self) -> Truth {
        let live = self.regime.substance().live_grounds(self.known.no());
        live.fold(Truth::No, |closed, ground| closed.or(self.closes(ground)))
    }

    pub(crate) fn closes(&self, ground: &Ground) -> Truth {
        match self.status(ground).possible {
            possible if possible.single() == Some(Outcome::MustWithhold) => Truth::Yes,
            possible if possible.has(Outcome::MustWithhold) || possible.has(Outcome::Conflict) => Truth::Open,
            _ => Truth::No,
        }
    }

    pub(super) fn status(&self, ground: &Ground) -> Status {
        evaluate::ground(ground, self.known, self.part.mode, self.regime.readings())
    }

    /// What fails, where it is not governed: a limb of the definition, or the boundary to the archives law.
    pub fn failing_limbs(&self) -> impl Iterator<Item = &'static Limb> + use<'_, 'a> {
        let limbs = self.regime.substance().scope();
        limbs.filter(|limb| evaluate::test(limb.test(), self.known) == Truth::No)
    }

    /// The provisions by which it is no government information, each once: those of the limbs that fail, the nation's first, which governs. Empty
    /// where it is, or may be.
    ///
    /// ```
    /// use gongkai::decision::{Part, decide};
    /// use gongkai::fact::{Fact, Facts, Finding};
    /// use gongkai::norm::Mode;
    /// use gongkai::regime::Jurisdiction;
    ///
    /// let place = Jurisdiction::of_place("taierzhuang")?;
    /// let regime = place.on("2024-03-04".parse()?)?;
    /// let part = Part::new(Mode::OnRequest, Facts::new().with(Fact::ADMINISTRATIVE_FUNCTION, Finding::No)?);
    /// let by: Vec<String> = decide(&regime, &part).not_governed_by().iter().map(|by| by.stable()).collect();
    /// assert_eq!(by, ["national.2019/2/-/-", "taierzhuang.proactive/2/-/-"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn not_governed_by(&self) -> Vec<Provision> {
        let local = self.regime.local().in_force().and_then(LocalRules::definition);
        let fails = |limb: &&Limb| evaluate::test(limb.test(), self.known) == Truth::No;
        let local = local.into_iter().flat_map(Definition::limbs).filter(fails).map(Limb::by);
        once_each(self.failing_limbs().map(Limb::by).chain(local).filter(|_| self.judged.scope == Truth::No))
    }

    /// The tests of proactive disclosure that hold.
    pub fn proactive_tests(&self) -> impl Iterator<Item = &'static Limb> + use<'_, 'a> {
        let limbs = self.regime.substance().proactive().iter();
        limbs.filter(|limb| evaluate::test(limb.test(), self.known) == Truth::Yes)
    }

    /// Both provisions of a conflict: the one that closes, and the one that requires disclosure where the host named it with
    /// [`Part::required_by`].
    #[must_use]
    pub fn conflict(&self) -> Option<(Provision, Option<Provision>)> {
        if !self.effective().is(Outcome::Conflict) {
            return None;
        }
        let closes = self.grounds().find(|ground| self.status(ground).possible.has(Outcome::Conflict))?;
        Some((closes.by(), self.part.required_by.map(|text| text.by())))
    }

    /// The reading on which the answer turned.
    #[must_use]
    pub fn turned_on(&self) -> Option<Reading> {
        if !self.flags.contains(Flags::TURNED_ON_READING) {
            return None;
        }
        let regime = self.regime;
        regime.turned_on().or_else(|| judge::turned_on_reading(regime, self.known, self.part.mode, &self.judged))
    }

    /// How the agency's choice stands to the law.
    #[must_use]
    pub fn choice(&self) -> ChoiceStanding {
        match (self.leaves_a_choice(), self.part.choice) {
            (Truth::Open, _) => ChoiceStanding::Open,
            // A law that requires disclosure leaves no choice to withhold, whatever the Regulation leaves.
            (Truth::Yes, Some(AgencyChoice::Withhold)) if self.known.yes().has(Fact::LAW_REQUIRES_DISCLOSURE) => {
                ChoiceStanding::WithoutEffect(AgencyChoice::Withhold)
            }
            (Truth::Yes, Some(choice)) => ChoiceStanding::Exercised(choice),
            (Truth::Yes, None) => ChoiceStanding::Missing,
            (Truth::No, Some(choice)) => ChoiceStanding::WithoutEffect(choice),
            (Truth::No, None) => ChoiceStanding::NotCalledFor,
        }
    }

    fn leaves_a_choice(&self) -> Truth {
        let possible = self.judged.effective;
        let left = possible.among([Outcome::MayDisclose, Outcome::MayWithhold]);
        match left {
            Outcomes::NONE => Truth::No,
            _ if left == possible => Truth::Yes,
            _ => Truth::Open,
        }
    }

    /// What happens to the part: disclosed or withheld, where the law or the agency's choice has settled it.
    #[must_use]
    pub fn action(&self) -> Option<AgencyChoice> {
        match self.effective().settled()? {
            Outcome::MustDisclose => Some(AgencyChoice::Disclose),
            Outcome::MustWithhold => Some(AgencyChoice::Withhold),
            Outcome::MayDisclose | Outcome::MayWithhold => match self.choice() {
                ChoiceStanding::Exercised(choice) => Some(choice),
                _ => None,
            },
            Outcome::Conflict | Outcome::NotGovernmentInformation => None,
        }
    }
}

fn once_each(all: impl Iterator<Item = Provision>) -> Vec<Provision> {
    let mut told = Vec::new();
    for by in all {
        if !told.contains(&by) {
            told.push(by);
        }
    }
    told
}

/// Both provisions of a conflict, by name.
#[derive(Serialize)]
struct Both {
    closes: Provision,
    requires: Option<Provision>,
}

impl Serialize for Decision<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("edition", &self.regime.substance().code())?;
        map.serialize_entry("place", &self.regime.jurisdiction().place())?;
        map.serialize_entry("on", &Written(self.regime.day()))?;
        map.serialize_entry("mode", &self.part.mode)?;
        map.serialize_entry("effective", &self.effective())?;
        map.serialize_entry("national", &self.national())?;
        map.serialize_entry("local", &self.local())?;
        map.serialize_entry("government_information", &self.judged.scope)?;
        map.serialize_entry("proactive", &self.is_proactive())?;
        map.serialize_entry("choice", &self.choice())?;
        let cited = |ground: &Ground| Cited::new(ground.code(), self.by(ground));
        map.serialize_entry("grounds", &self.grounds().map(cited).collect::<Vec<_>>())?;
        let unanchored: Vec<_> = self.unanchored().map(|local| cited(local.ground())).collect();
        map.serialize_entry("local_without_effect", &unanchored)?;
        let told = [
            ("not_governed_by", self.not_governed_by()),
            ("opened_by", self.opened_by()),
            ("local_by", self.local_by()),
        ];
        for (field, by) in told {
            if !by.is_empty() {
                map.serialize_entry(field, &by)?;
            }
        }
        map.serialize_entry("conflict", &self.conflict().map(|(closes, requires)| Both { closes, requires }))?;
        map.serialize_entry("turned_on", self.turned_on().as_slice())?;
        map.serialize_entry("follow_ups", &self.follow_ups().collect::<Vec<_>>())?;
        map.serialize_entry("flags", &self.flags)?;
        map.serialize_entry("ask", &self.ask())?;
        map.end()
    }
}
