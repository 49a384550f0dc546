//! What the applicant was asked for (补正告知书, 收费通知): each notice by itself, with its day, its content, its time and its service; and what
//! the notices of one kind that followed one another, before it came in, come to.

use chrono::NaiveDate;
use serde::Serialize;

use super::acts::{Acts, Began, Count};
use super::judged::{Judged, NOTHING_JUDGED};
use super::reckoning::{Reckoning, later};
use super::{Application, Ending, Paper};
use crate::citation::Cited;
use crate::deadline::{Due, Term};
use crate::norm::{Period, Purpose, ReplyKind, RequestContents};
use crate::regime::Regime;

/// A notice to the applicant.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Notice {
    pub(super) on: NaiveDate,
    pub(super) asks: Asks,
    /// The day on which it was first served.
    pub(super) served: Option<NaiveDate>,
    /// After how many counts of the time to answer it went out.
    #[serde(skip)]
    pub(super) after: usize,
}

/// What a notice asks for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Asks {
    /// 补正.
    Correction { items: RequestContents, within: Option<Period> },
    /// 缴费.
    Fee,
}

impl Notice {
    pub(super) const fn paper(&self) -> Paper {
        match self.asks {
            Asks::Correction { .. } => Paper::CorrectionNotice,
            Asks::Fee => Paper::FeeNotice,
        }
    }

    /// Whether it asks only for what a local text wants beside the nation's contents: it neither holds an application up nor moves its time.
    fn only_burdens(&self, regime: &Regime<'_>) -> bool {
        let national = regime.procedure().requests().contents();
        match self.asks {
            Asks::Correction { items, .. } => !items.is_empty() && !national.iter().any(|content| items.has(**content)),
            Asks::Fee => false,
        }
    }

    /// Whether it states nothing to correct.
    pub(super) fn is_vain(&self) -> bool {
        matches!(self.asks, Asks::Correction { items, .. } if items.is_empty())
    }

    /// Whether it asks for something that the nation's text wants.
    fn asks_of_nation(&self, paper: Paper, regime: &Regime<'_>) -> bool {
        self.paper() == paper && !self.is_vain() && !self.only_burdens(regime)
    }

    /// Whether it says what is to be done, and by when: a correction notice that states nothing to correct, or no time, is followed by nobody.
    pub(super) fn sets_time(&self) -> bool {
        match self.asks {
            Asks::Correction { items, within } => !items.is_empty() && within.is_some_and(|window| window.length() > 0),
            Asks::Fee => true,
        }
    }
}

impl Acts {
    /// A notice goes out.
    pub(super) fn ask(&mut self, on: NaiveDate, asks: Asks) {
        self.notices.push(Notice { on, asks, served: None, after: self.counts.len() });
    }

    /// A paper is served: whatever of its kind still was to be.
    pub(super) fn serve(&mut self, paper: Paper, on: NaiveDate) {
        let since = self.last_answer(paper, self.counts.len());
        for notice in self.notices.iter_mut().filter(|one| one.paper() == paper && since < one.after) {
            notice.served = notice.served.or(Some(on));
        }
    }

    /// Which count began, before another, with what such a paper asks for, or with an order: the notices since then are one round. The receipt
    /// comes before every notice.
    fn last_answer(&self, paper: Paper, before: usize) -> usize {
        let ends = |count: &Count| match count.began {
            Began::Receipt { .. } => false,
            Began::Correction => paper == Paper::CorrectionNotice,
            Began::Payment => paper == Paper::FeeNotice,
            Began::Order { .. } => true,
        };
        self.counts.iter().take(before).rposition(ends).unwrap_or(0)
    }

    /// The notices upon which a count began, or which are followed by none yet, each with its place among all.
    fn round(&self, paper: Paper, count: usize) -> impl Iterator<Item = (usize, &Notice)> {
        let since = self.last_answer(paper, count);
        let of_round = move |one: &&Notice| one.paper() == paper && since < one.after && one.after <= count;
        self.notices.iter().enumerate().filter(move |(_, one)| of_round(one))
    }
}

/// What was asked for by the notices of a round that ask for what the nation's text wants. The first of them is the one that is in time or not
/// (art. 30: once, for everything, stating what is to be corrected). What states nothing to correct is none, and the one that makes it good is; nor
/// is what there was no basis to ask for, where something else was asked for with one.
#[derive(Clone, Debug)]
pub(super) struct Asked<'a> {
    pub(super) first: &'a Notice,
    /// The first, and those that followed it.
    pub(super) notices: Vec<&'a Notice>,
    /// The place of the first among all notices.
    pub(super) at: usize,
    /// Whether it is another one than that of which the text speaks: such a thing was asked for in an earlier round, or nothing to correct was
    /// stated at all.
    pub(super) again: bool,
    /// What stated nothing to correct, before the first.
    pub(super) vain: Option<&'a Notice>,
    /// What there was no basis to ask for, before the first.
    pub(super) undue: Option<&'a Notice>,
}

impl Asked<'_> {
    /// The day on which the applicant was first told.
    pub(super) fn told(&self) -> Option<NaiveDate> {
        self.notices.iter().filter_map(|one| one.served).min()
    }

    /// As what it is put away where it does not come in.
    pub(super) const fn ending(&self) -> Ending {
        match self.first.asks {
            Asks::Correction { .. } => Ending::NotCorrected,
            Asks::Fee => Ending::NotPaid,
        }
    }

    /// Whether any of them still has to be served.
    pub(super) fn is_unserved(&self) -> bool {
        self.notices.iter().any(|one| one.served.is_none())
    }

    /// Whether none of them says what is to be done, and by when.
    pub(super) fn sets_no_time(&self) -> bool {
        !self.notices.iter().any(|one| one.sets_time())
    }
}

impl Application {
    /// What a paper asked for, and a count began with or is not begun yet; `None` where nothing that the nation's text wants was.
    pub(super) fn asked(&self, regime: &Regime<'_>, judged: &Judged, paper: Paper, count: usize) -> Option<Asked<'_>> {
        let round = || self.acts.round(paper, count).filter(|(_, one)| !one.only_burdens(regime));
        let is_due = |one: &Notice| !one.is_vain() && !judged.is_undue(one);
        let due = round().find(|(_, one)| is_due(one));
        let (at, first) = due.or_else(|| round().find(|(_, one)| !one.is_vain())).or_else(|| round().next())?;
        let of_first = |one: &Notice| due.is_none() || !judged.is_undue(one);
        let notices = round().filter(|(other, one)| at <= *other && of_first(one)).map(|(_, one)| one).collect();
        let before =
            |of: &dyn Fn(&Notice) -> bool| round().find(|(other, one)| *other < at && of(one)).map(|(_, one)| one);
        let (vain, undue) = (before(&Notice::is_vain), before(&|one| !one.is_vain()));
        let mut earlier = self.acts.notices.iter().take(at).filter(|one| !judged.is_undue(one));
        let again = first.is_vain() || earlier.any(|one| one.asks_of_nation(paper, regime));
        Some(Asked { first, notices, at, again, vain, undue })
    }

    /// What is waited for, in the order in which it was asked for.
    pub(super) fn awaited(&self, regime: &Regime<'_>, judged: &Judged) -> Vec<Asked<'_>> {
        let awaits = |paper: &Paper| self.stage.is_some_and(|stage| stage.awaits(*paper));
        let asked = |paper| self.asked(regime, judged, paper, self.acts.counts.len());
        let mut awaited: Vec<Asked<'_>> = Paper::ALL.into_iter().filter(awaits).filter_map(asked).collect();
        awaited.sort_by_key(|one| one.at);
        awaited
    }

    /// When each notice to the applicant was served, in the order in which they went out.
    pub(crate) fn notices_served(&self) -> impl Iterator<Item = Option<NaiveDate>> + '_ {
        self.acts.notices.iter().map(|notice| notice.served)
    }

    /// Whether something was asked for after a count had begun, by whichever paper.
    pub(super) fn asked_since(&self, regime: &Regime<'_>, count: usize) -> bool {
        self.acts.notices.iter().any(|one| one.asks_of_nation(one.paper(), regime) && count < one.after)
    }

    /// Whether nothing at all was asked for by such a paper before a count began.
    pub(super) fn asked_nothing(&self, paper: Paper, count: usize) -> bool {
        self.acts.round(paper, count).next().is_none()
    }

    /// Whether a correction of the nation's contents was ever asked for: art. 30 knows one notice.
    pub(super) fn asked_to_correct(&self, regime: &Regime<'_>) -> bool {
        self.acts.notices.iter().any(|one| one.asks_of_nation(Paper::CorrectionNotice, regime))
    }

    /// The last day on which what is to be handled can have been received: the corrected application, where the nation's contents were asked
    /// for (art. 30), else the application. `None` while a correction is awaited, or the receipt waits for its confirmation.
    pub(crate) fn complete_since(&self, regime: &Regime<'_>) -> Option<NaiveDate> {
        if self.awaited(regime, &NOTHING_JUDGED).iter().any(|one| one.first.paper() == Paper::CorrectionNotice) {
            return None;
        }
        self.corrected(regime).or_else(|| self.receipt(regime)?.latest)
    }

    /// The day of the last correction of the nation's contents.
    pub(super) fn corrected(&self, regime: &Regime<'_>) -> Option<NaiveDate> {
        let paper = Paper::CorrectionNotice;
        let of_nation = |at| self.asked_nothing(paper, at) || self.asked(regime, &NOTHING_JUDGED, paper, at).is_some();
        let counts = self.acts.counts.iter().enumerate().rev();
        let mut corrected = counts.filter(|(at, count)| count.began == Began::Correction && of_nation(*at));
        corrected.next().map(|(_, count)| count.on)
    }
}

impl Reckoning<'_> {
    /// The end of the applicant's time to do what was asked for, from the service of the notice: of several, the last, since a later notice takes
    /// nothing away from the time that an earlier one set. `None` where none that set a time was served, and under a text that knows no such end.
    pub(super) fn ends_for(&self, asked: &Asked<'_>) -> Option<Due> {
        asked.notices.iter().filter_map(|one| self.end_of(one)).reduce(later)
    }

    fn end_of(&self, notice: &Notice) -> Option<Due> {
        let procedure = self.regime.procedure();
        let window = match notice.asks {
            Asks::Correction { within, .. } => {
                procedure.clock().restart_on_correction()?;
                let gate = procedure.gates().iter().find(|gate| gate.reply() == ReplyKind::AskForCorrection)?;
                Cited::new(within?, gate.by())
            }
            Asks::Fee => self.regime.period(Purpose::FeePayment).statutory?,
        };
        let served = notice.served.filter(|_| notice.sets_time())?;
        Term::new(served, window).due(self.calendar).ok()
    }
}
