//! On which day an application was received (收到申请之日).

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::Application;
use super::acts::Began;
use crate::citation::Provision;
use crate::norm::{Choice, Intake, Purpose, Reading, ReceiptDay};
use crate::regime::Regime;

/// On which day an application was received.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Receipt {
    /// The day, where it is settled.
    pub day: Option<NaiveDate>,
    /// The first day that it can be; `None` where it is not received before it is confirmed with the applicant.
    pub earliest: Option<NaiveDate>,
    /// The last day that it can be; `None` where that waits for the confirmation.
    pub latest: Option<NaiveDate>,
    /// The provision.
    pub by: Provision,
    /// The reading on which it turned, with the choice made, where one was.
    #[serde(serialize_with = "read")]
    pub read: Option<(Reading, Option<Choice>)>,
    /// No text says which day it is: of arrival or of confirmation.
    pub open: bool,
}

/// Writes a reading with its choice by the names of the two.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn read<S: Serializer>(read: &Option<(Reading, Option<Choice>)>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Read {
        reading: Reading,
        choice: Option<Choice>,
    }
    read.map(|(reading, choice)| Read { reading, choice }).serialize(serializer)
}

impl Receipt {
    const fn on(day: Option<NaiveDate>, by: Provision) -> Self {
        Self { day, earliest: day, latest: day, by, read: None, open: false }
    }

    const fn between(arrived: NaiveDate, confirmed: Option<NaiveDate>, by: Provision) -> Self {
        Self { day: None, earliest: Some(arrived), latest: confirmed, by, read: None, open: true }
    }

    const fn read(mut self, reading: Reading, choice: Option<Choice>) -> Self {
        self.read = Some((reading, choice));
        self
    }

    /// Whether it still has to be confirmed with the applicant.
    #[must_use]
    pub const fn awaits_confirmation(&self) -> bool {
        self.day.is_none() && self.latest.is_none()
    }

    /// The days that it can be.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let later = self.latest.filter(|latest| Some(*latest) != self.earliest);
        self.earliest.into_iter().chain(later)
    }
}

impl Application {
    /// On which day it was received under the texts in force; `None` where nothing has arrived.
    ///
    /// ```
    /// use gongkai::citation::Code;
    /// use gongkai::norm::{ApplicantKind, Choice, Intake};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{ApplicationFile, Event, Request};
    /// use gongkai::workflow::journal::Header;
    /// let nation = Jurisdiction::national();
    /// let mut file = ApplicationFile::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// file.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::Web, request })?;
    /// file.record("2024-03-06".parse()?, Event::Confirmed)?;
    ///
    /// // Art. 31 item 3: the day both sides confirm; an older letter counts the day the system has it.
    /// let day = |place: &Jurisdiction| file.state().receipt(&place.on("2024-03-06".parse().unwrap()).unwrap());
    /// assert_eq!(day(&nation).unwrap().day, Some("2024-03-06".parse()?));
    /// assert_eq!(day(&nation.clone().reading(Choice::SystemReceipt)).unwrap().day, Some("2024-03-04".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn receipt(&self, regime: &Regime<'_>) -> Option<Receipt> {
        let first = self.acts.counts.first()?;
        let Began::Receipt { intake, confirmed } = first.began else { return None };
        let arrived = first.on;
        // What was handed in at another desk is with the office, at the latest, when it was handed over.
        let handed_over = self.acts.hand_over.filter(|_| intake == Intake::OtherDesk).map(|one| one.on);
        let confirmed = confirmed.or(handed_over);
        // The text of the day on which it arrived says when it was received, whatever governs the file since.
        let then = regime.jurisdiction().on(arrived).ok()?;
        let local = then.local().in_force().and_then(|rules| rules.requests().receipt(intake));
        let rule = local.or_else(|| then.procedure().requests().receipt(intake))?;
        Some(match rule.day() {
            day if not_yet_written(rule.by(), arrived) => {
                let by = then.period(Purpose::Reply).statutory.map_or(rule.by(), |period| period.by());
                let in_hand = day == ReceiptDay::Arrival && intake != Intake::Email;
                if in_hand { Receipt::on(Some(arrived), by) } else { Receipt::between(arrived, confirmed, by) }
            }
            ReceiptDay::Arrival => Receipt::on(Some(arrived), rule.by()),
            ReceiptDay::Confirmation => Receipt::on(confirmed, rule.by()),
            ReceiptDay::Open => Receipt::between(arrived, confirmed, rule.by()),
            ReceiptDay::Read(reading) => {
                let choice = regime.readings().of(reading);
                let receipt = match choice {
                    Some(Choice::SystemReceipt) => Receipt::on(Some(arrived), LETTER_207.item(3)),
                    Some(Choice::DayConfirmed) => Receipt::on(confirmed, LETTER_207.item(2)),
                    Some(Choice::DaySigned | Choice::FixedOnArrival) => Receipt::on(Some(arrived), rule.by()),
                    Some(Choice::BothConfirm | Choice::NoneFixed) => Receipt::on(confirmed, rule.by()),
                    _ => Receipt::between(arrived, confirmed, rule.by()),
                };
                receipt.read(reading, choice)
            }
        })
    }
}

/// The letter of 2015, which says otherwise than art. 31 on the internet and on mail addressed past the office.
const LETTER_207: Provision = Provision::of("letter.2015.207");

/// What had not been written yet gave no rule.
pub(crate) fn not_yet_written(by: Provision, arrived: NaiveDate) -> bool {
    !by.exists_by(arrived)
}
