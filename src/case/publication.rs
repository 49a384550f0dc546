//! What was drafted for applicants and is owed to the public all the same (arts. 20 and 26): what bars its publication.

use chrono::NaiveDate;

use super::Case;
use super::way::Way;
use crate::calendar::Calendar;
use crate::fact::Truth;
use crate::norm::{Channel, Mode};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::consultation::Clearance;
use crate::workflow::release::{Event, Open, Passage};

/// 主动公开: whether a document that was drafted for applicants may be published, and what bars that. It is asked of the gates of what is
/// published, which are others than those of what an applicant gets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Publication<'c> {
    /// Whether nothing bars it: open where a local text of unknown date may.
    pub clear: Truth,
    /// The gates that bar it, in the order of the texts.
    pub blocks: Vec<Open<'c>>,
    /// What a text asks for as well before it, and does not make a condition.
    pub formalities: Vec<Open<'c>>,
}

impl Case {
    /// The publication of what was drafted for applicants and is owed to the public all the same: what [`Case::next`] tells of it, and what bars it.
    /// `None` where it is not so: [`Case::passage`] tells what bars the release itself.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::{Case, Found, Of};
    /// use gongkai::fact::{Fact, Finding, Truth};
    /// use gongkai::norm::Mode;
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::release::Event;
    ///
    /// let (nation, calendar, day) = (Jurisdiction::national(), Calendar::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// case.record(day, Event::Drafted { mode: Mode::OnRequest, by: None })?;
    /// case.record(day, Event::Formed)?;
    /// case.record(day, Found::IsGovernmentInformation)?;
    /// let listed = Found::Fact { of: Of::Document, fact: Fact::LISTED_IN_ARTICLE_20, finding: Finding::Yes };
    /// case.record(day, listed)?;
    /// case.record(day, Found::Reviewed { of: Of::Document, group: None, by: "the office".to_owned() })?;
    ///
    /// let clearance = case.clearance_to_publish(&nation, calendar, day)?;
    /// let publication = case.publication(&nation, calendar, &clearance, day)?.ok_or("it is owed to the public")?;
    /// assert_eq!(publication.clear, Truth::No);
    /// let gates: Vec<String> = publication.blocks.iter().map(|open| open.gate.code().to_string()).collect();
    /// assert_eq!(gates.first().map(String::as_str), Some("national_review"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn publication<'c>(
        &self,
        place: &'c Jurisdiction,
        calendar: &Calendar,
        clearance: &'c Clearance,
        on: NaiveDate,
    ) -> Result<Option<Publication<'c>>, RegimeError> {
        if self.release().shown(on).stage().is_none() {
            return Ok(None);
        }
        let for_applicants = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &for_applicants, on)?;
        let way = self.way(&results, place, calendar, on)?;
        if !way.is_published_though_for_applicants() {
            return Ok(None);
        }
        self.publication_on(&way, place, calendar, clearance, on).map(Some)
    }

    /// Where the consultation of those stands whom a publication involves (arts. 11 and 15), whatever the draft was meant for.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn clearance_to_publish(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Clearance, RegimeError> {
        self.header().is_of(place.place())?;
        self.coordinated(on).clearance(place, calendar, on, self.approval(on))
    }

    /// The same of a release on its way, which is owed to the public.
    pub(super) fn publication_on<'c>(
        &self,
        way: &Way<'_, '_>,
        place: &'c Jurisdiction,
        calendar: &Calendar,
        clearance: &'c Clearance,
        on: NaiveDate,
    ) -> Result<Publication<'c>, RegimeError> {
        let results = self.results_in(Mode::Proactive, place, calendar, clearance, on)?;
        let publish = Event::Published { channel: Channel::OtherPublic, by: None };
        let published = way.state.clone().about_to(on, &publish);
        let passage = published.passage(&place.on(on)?, calendar, &results);
        // That its label withholds it bars nothing that has to be published.
        let passage = Passage { labelled_withheld: false, ..passage };
        Ok(Publication { clear: passage.clear(), blocks: passage.blocks, formalities: passage.formalities })
    }
}
