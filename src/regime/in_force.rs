//! What is in force in a place on a day, and what the texts set together.

use chrono::NaiveDate;

use super::jurisdiction::first_day;
use super::{Jurisdiction, Layered};
use crate::citation::{Cited, Standing, Text};
use crate::fact::{Known, Truth};
use crate::law::Edition;
use crate::law::national::{related, remedies};
use crate::norm::{Certainty, LocalPeriod, LocalRules, Period, Purpose, Reading, Readings};

/// The standing of the local text in a regime.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a local text is in force, absent or undated, or there is none")]
pub enum Local<'j> {
    /// The nation alone.
    None,
    /// The local text binds on the day.
    InForce {
        /// Its rules.
        rules: &'j LocalRules,
        /// Its first day is known as an upper bound only.
        upper_bound: bool,
        /// Its date was supplied by the host.
        assumed: bool,
    },
    /// The local text does not bind on the day: draft, not yet in force, expired or repealed. The national answer stands
    /// alone.
    Absent {
        /// Its rules.
        rules: &'j LocalRules,
        /// Why.
        standing: Standing,
    },
    /// Its date is not known: every local effect is undetermined, and the national answer stands beside.
    Undetermined {
        /// Its rules.
        rules: &'j LocalRules,
        /// What is known of the date.
        standing: Standing,
    },
}

impl<'j> Local<'j> {
    /// The rules, where they bind.
    #[must_use]
    pub const fn in_force(&self) -> Option<&'j LocalRules> {
        match self {
            Self::InForce { rules, .. } => Some(rules),
            Self::None | Self::Absent { .. } | Self::Undetermined { .. } => None,
        }
    }

    /// The standing in words; `None` for the nation alone.
    #[must_use]
    pub fn describe(&self) -> Option<Text> {
        let (zh, en) = match self {
            Self::None => return None,
            Self::InForce { assumed: true, .. } => ("按所提供的印发日期有效", "in force on the date of issue supplied"),
            Self::InForce { upper_bound: true, .. } => {
                ("有效（最迟生效日，上限）", "in force (upper bound of its first day)")
            }
            Self::InForce { .. } => ("有效", "in force"),
            Self::Undetermined { .. } => ("施行日期不明，地方效力未定", "date unknown: local effects undetermined"),
            Self::Absent { standing, .. } => match standing {
                Standing::Draft => ("征求意见稿，不适用", "a draft: does not apply"),
                Standing::NotYetInForce { .. } => ("尚未施行", "not yet in force"),
                Standing::Expired { .. } => ("有效期已满", "expired"),
                Standing::Repealed { .. } => ("已废止", "repealed"),
                Standing::InForce { .. } | Standing::DateUnknown { .. } => ("不适用", "does not apply"),
            },
        };
        Some(Text::literal(zh, en))
    }
}

/// What is in force in a place on a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Regime<'j> {
    pub(super) jurisdiction: &'j Jurisdiction,
    pub(super) day: NaiveDate,
    pub(super) substance: &'static Edition,
    pub(super) procedure: &'static Edition,
    pub(super) local: Local<'j>,
    pub(super) turned_on: Option<Reading>,
}

impl<'j> Regime<'j> {
    pub(super) fn turning_on(mut self, reading: Reading) -> Self {
        self.turned_on = Some(reading);
        self
    }

    /// The reading on which it turned what is in force: which text governs a pending file, or whether a term has ended.
    #[must_use]
    pub const fn turned_on(&self) -> Option<Reading> {
        self.turned_on
    }

    /// The place it is the regime of.
    #[must_use]
    pub const fn jurisdiction(&self) -> &'j Jurisdiction {
        self.jurisdiction
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// The edition that decides on openness.
    #[must_use]
    pub const fn substance(&self) -> &'static Edition {
        self.substance
    }

    /// The edition that governs procedure and periods.
    #[must_use]
    pub const fn procedure(&self) -> &'static Edition {
        self.procedure
    }

    /// The first day of the edition that governs procedure and periods.
    pub(crate) fn procedure_since(&self) -> Option<NaiveDate> {
        first_day(self.procedure)
    }

    /// The local text and its standing.
    #[must_use]
    pub const fn local(&self) -> Local<'j> {
        self.local
    }

    /// The same, were the local text of unknown date in force on the day: what it would ask.
    pub(crate) fn were_it_dated(self) -> Option<Self> {
        let Local::Undetermined { rules, .. } = self.local else { return None };
        Some(Self { local: Local::InForce { rules, upper_bound: false, assumed: true }, ..self })
    }

    /// The readings in force.
    #[must_use]
    pub const fn readings(&self) -> Readings {
        self.jurisdiction.readings()
    }

    /// A period, with its national and local layers.
    ///
    /// ```
    /// use gongkai::norm::{Period, Purpose};
    /// use gongkai::regime::Jurisdiction;
    /// let place = Jurisdiction::of_place("taierzhuang")?;
    /// let opinion = place.on("2023-05-04".parse()?)?.period(Purpose::SecrecyOpinion);
    /// assert_eq!(opinion.effective().map(|period| *period.value()), Some(Period::working_days(1)));
    /// assert_eq!(opinion.statutory, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn period(&self, purpose: Purpose) -> Layered {
        let of = |periods: &[(Purpose, Cited<Period>)], purpose: Purpose| {
            periods.iter().find(|(one, _)| *one == purpose).map(|(_, period)| *period)
        };
        let remedy = || remedies::period(purpose, self.day).filter(|row| row.certainty() == Certainty::Settled);
        // What a policy sets a shorter period for is published by art. 26 at the latest.
        let of_law = if purpose == Purpose::DoublePublicity { Purpose::Publication } else { purpose };
        let statutory = of(self.procedure.periods(), of_law)
            .or_else(|| related::in_force(&related::PERIODS, purpose, self.day))
            .or_else(|| remedy().map(|row| row.period()));
        Layered::of(statutory, self.local_period(purpose).or(self.policy_period(purpose)))
    }

    /// The place's own period.
    fn local_period(&self, purpose: Purpose) -> Option<Cited<Period>> {
        let periods = self.local.in_force()?.periods();
        periods.iter().find(|local| local.purpose() == purpose).map(LocalPeriod::period)
    }

    /// The period of a policy document of the nation's.
    fn policy_period(&self, purpose: Purpose) -> Option<Cited<Period>> {
        related::in_force(&related::POLICY_PERIODS, purpose, self.day)
    }

    /// The period that a local text of unknown date sets, where it is in force on the day: told beside the layers, and in none of them.
    #[must_use]
    pub fn undated_period(&self, purpose: Purpose) -> Option<Cited<Period>> {
        let dated = self.were_it_dated()?.period(purpose).internal?;
        Some(dated).filter(|period| Some(*period) != self.period(purpose).internal)
    }

    /// The same period for a time that runs from a day: what no text of the place set on that day is none of it, and a policy of the nation's stands in its
    /// stead.
    #[must_use]
    pub fn period_from(&self, purpose: Purpose, from: NaiveDate) -> Layered {
        let then = || self.jurisdiction.on(from).ok()?.local_period(purpose);
        let local = self.local_period(purpose).filter(|period| Some(*period) == then());
        Layered::of(self.period(purpose).statutory, local.or(self.policy_period(purpose)))
    }

    /// What may set a time that runs from a day: a text of which nobody has shown that it was in force on that day, or on the day of this regime.
    #[must_use]
    pub fn undated_period_from(&self, purpose: Purpose, from: NaiveDate) -> Option<Cited<Period>> {
        let perhaps = |regime: &Self| regime.undated_period(purpose).or(regime.period(purpose).internal);
        let now = perhaps(self)?;
        let then = perhaps(&self.jurisdiction.on(from).ok()?)?;
        let certain = self.period_from(purpose, from).internal;
        Some(now).filter(|now| *now == then && Some(*now) != certain)
    }

    /// The period of a remedy in old times whose text has not been verified: told beside the layers, and in none of them.
    #[must_use]
    pub fn unverified_period(&self, purpose: Purpose) -> Option<Cited<Period>> {
        let unverified = remedies::period(purpose, self.day).filter(|row| row.certainty() != Certainty::Settled);
        unverified.map(|row| row.period())
    }

    /// Whether the nation's text that would set a period on the day has not been seen: that none is told is no sign that there was none.
    #[must_use]
    pub fn is_unseen(&self, purpose: Purpose) -> bool {
        remedies::is_unseen(purpose, self.day) || related::is_unseen(purpose, self.day)
    }

    /// The local periods in which information that was formed on the day of this regime has to be public, each with whether it is among what
    /// the period is of; open throughout under a text of unknown date.
    pub(crate) fn local_publication(&self, known: Known) -> impl Iterator<Item = (Truth, LocalPeriod)> + use<'_> {
        let (periods, in_force) = match self.local {
            Local::InForce { rules, .. } => (rules.periods(), Truth::Yes),
            Local::Undetermined { rules, .. } => (rules.periods(), Truth::Open),
            Local::None | Local::Absent { .. } => (&[] as &[LocalPeriod], Truth::No),
        };
        let publishes = |row: &&LocalPeriod| {
            matches!(row.purpose(), Purpose::Publication | Purpose::DoublePublicity | Purpose::PortalPublication)
        };
        let among =
            move |row: &LocalPeriod| (row.information().map_or(Truth::Yes, |fact| known.one(fact)).and(in_force), *row);
        periods.iter().filter(publishes).map(among).filter(|(among, _)| *among != Truth::No)
    }
}
