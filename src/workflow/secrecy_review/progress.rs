//! Where a review stands in a place on a day: who acts next, by when, what is missing, under which provision.

use chrono::NaiveDate;
use serde::Serialize;

use super::missing::Seen;
use super::next::Agenda;
use super::{Disposal, Event, Form, FormFields, Lack, Lacking, Next, Referral, Review, ReviewFile, Stage, referral};
use crate::calendar::Calendar;
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};

/// Where a review stands in a place on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Progress {
    /// The stage; `None` where nothing has been prepared.
    pub stage: Option<Stage>,
    /// Who acts next; `None` at an end, or where no text says what follows.
    pub next: Option<Next>,
    /// What is missing for disclosure, and, once it was disposed of, for the record. Empty where nothing is.
    pub lacks: Vec<Lacking>,
    /// Where the doubt is to be referred, while there is one.
    pub referral: Option<Referral>,
    /// The local text that shapes the review is of unknown date: the nation's rules alone were applied.
    pub undated: bool,
}

impl Progress {
    /// Whether the review has ended in an approved opinion to disclose, on which nothing is missing.
    #[must_use]
    pub fn allows_disclosure(&self) -> bool {
        self.stage.is_some_and(|stage| stage.approved_on().is_some()) && self.lacks.iter().all(comes_after)
    }

    /// The opinion on which nothing is missing, unless it be the approval, a field of the form that a place has, or what only the place asks of it:
    /// its day, and the disposals that it leaves.
    pub(super) fn opined(&self) -> Option<(NaiveDate, &'static [Disposal])> {
        let of_place = |what| matches!(what, Lack::Approval | Lack::PreliminaryOpinion) || is_of_place(what);
        let beside = |lacking: &Lacking| comes_after(lacking) || is_of_form(lacking) || of_place(lacking.what);
        let whole = self.lacks.iter().all(beside);
        let awaiting = self.stage.as_ref().and_then(Stage::awaiting).filter(|_| whole)?;
        Some((awaiting.on, awaiting.disposals()))
    }

    /// The first that only the place asks of the opinion, and is missing.
    pub(super) fn unmet(&self) -> Option<Lacking> {
        self.lacks.iter().copied().find(|lacking| is_of_place(lacking.what))
    }

    /// The fields left blank of the form, where nothing else is missing for disclosure.
    pub(super) fn blank(&self) -> FormFields {
        let approved = self.stage.is_some_and(|stage| stage.approved_on().is_some());
        let blank = self.lacks.iter().filter(|_| approved);
        if !self.lacks.iter().all(|lacking| comes_after(lacking) || is_of_form(lacking)) {
            return FormFields::default();
        }
        blank.fold(FormFields::default(), |all, lacking| match lacking.what {
            Lack::Field(field) => all.with(field),
            _ => all,
        })
    }
}

impl ReviewFile {
    /// Where the review stands in a place on a day.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::norm::Role;
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::secrecy_review::{Event, Form, Lack, ReleaseForm, ReviewFile, Verb};
    ///
    /// let place = Jurisdiction::of_place("taierzhuang")?;
    /// let mut file = ReviewFile::new(Header::of(&place));
    /// let form = Form::new().unit("区教育局").date("2022-09-30".parse()?).serial("1").department("办公室").title("通知")
    ///     .release(ReleaseForm::Website).handler(Code::literal("li"));
    /// file.record("2022-09-30".parse()?, Event::Prepared { form })?;
    /// file.record("2022-09-30".parse()?, Event::Submitted)?;
    ///
    /// // One working day: the Saturday after the holiday week is a working one.
    /// let progress = file.progress(&place, Calendar::national(), "2022-10-09".parse()?)?;
    /// let next = progress.next.ok_or("somebody acts next")?;
    /// assert_eq!((next.verb, next.who), (Verb::Opine, Some(Role::ReviewBody)));
    /// assert_eq!(next.due.and_then(|due| due.day()), Some("2022-10-08".parse()?));
    /// assert_eq!(next.overdue, Some(true));
    /// assert_eq!(progress.lacks[0].what, Lack::Opinion);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn progress(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Progress, RegimeError> {
        self.progress_since(0, place, calendar, on)
    }

    /// The same of a version upon which the entries since the first so many were made.
    pub(crate) fn progress_since(
        &self,
        since: usize,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Progress, RegimeError> {
        self.progress_of((since, &self.on(on)), place, calendar, on)
    }

    /// The same, where the review stands so.
    pub(super) fn progress_of(
        &self,
        (since, review): (usize, &Review),
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Progress, RegimeError> {
        let regime = self.regime(place, on)?;
        let seen = Seen { file: self, review, since, regime: &regime };
        Ok(Progress {
            stage: review.stage,
            next: Agenda { seen: &seen, calendar, on }.next(),
            lacks: seen.lacks(),
            referral: review.stage.and_then(|stage| referred(&stage, &regime)),
            undated: matches!(regime.local(), Local::Undetermined { .. }),
        })
    }

    /// What is missing now, without the rest of [`ReviewFile::progress`].
    ///
    /// # Errors
    /// As [`ReviewFile::progress`].
    pub fn lacks(&self, place: &Jurisdiction, on: NaiveDate) -> Result<Vec<Lacking>, RegimeError> {
        let regime = self.regime(place, on)?;
        let review = self.on(on);
        Ok(self.lacks_of(&review, &regime))
    }

    /// What is missing where the review stands so.
    pub(crate) fn lacks_of(&self, review: &Review, regime: &Regime<'_>) -> Vec<Lacking> {
        Seen { file: self, review, since: 0, regime }.lacks()
    }

    /// What stands against its going out as it is, where the review stands so.
    pub(crate) fn against(&self, review: &Review, regime: &Regime<'_>) -> Vec<Lacking> {
        Seen { file: self, review, since: 0, regime }.against()
    }

    /// The form under review.
    #[must_use]
    pub fn form(&self, review: &Review) -> Option<&Form> {
        match self.journal().entries().get(review.form_entry()?)?.event() {
            Event::Prepared { form } => Some(form),
            _ => None,
        }
    }
}

/// Where the doubt is to be referred, while there is one.
fn referred(stage: &Stage, regime: &Regime<'_>) -> Option<Referral> {
    match stage {
        Stage::Unsure(unsure) => Some(referral(regime, unsure.doubt, None)),
        Stage::Referred(referred) => Some(referral(regime, referred.unsure.doubt, referred.business)),
        _ => None,
    }
}

/// Whether what is lacking is to be filled in on the form. It was reviewed all the same.
fn is_of_form(lacking: &Lacking) -> bool {
    matches!(lacking.what, Lack::Field(_) | Lack::ReleaseForm)
}

/// Whether what is lacking is not asked for before the disposal.
fn comes_after(lacking: &Lacking) -> bool {
    matches!(lacking.what, Lack::Disposal | Lack::Keeping | Lack::Registration | Lack::Filing)
}

/// Whether only a place asks it of an opinion: the nation asks for a review (art. 17), and not that it fix the attribute, look at each point or have
/// what was severed confirmed.
const fn is_of_place(what: Lack) -> bool {
    matches!(what, Lack::Attribute | Lack::Check(_) | Lack::SeveringConfirmation | Lack::SeveredSecret)
}
