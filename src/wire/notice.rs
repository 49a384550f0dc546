//! `notice`: a document of a procedure, complete before it goes out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar::Days;
use super::either::under_either_text;
use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::case::Event;
use crate::citation::{Cited, Language, Provision, Text};
use crate::norm::{Period, Reading, listed};
use crate::notice::{Content, Field, Head, Notice, NoticeError, NoticeKind};
use crate::regime::RegimeError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(default)]
    calendar: Days,
    head: Head,
    content: Content,
}

#[derive(Serialize)]
struct Answer<'n> {
    kind: NoticeKind,
    title: Text,
    fields: &'n [Field],
    within: Option<Cited<Period>>,
    last_day: Option<NaiveDate>,
    /// The last day for a notice of its kind, where it comes after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    expired: Option<Cited<NaiveDate>>,
    /// The reading on which it turns whether it has its effect.
    #[serde(serialize_with = "listed")]
    turned_on: Option<Reading>,
    /// What is recorded when it is issued, as entries of the journal.
    events: Vec<Issued>,
    /// The grounds for which the agency alone answers.
    unverified: Vec<Provision>,
    text: Text,
}

#[derive(Serialize)]
struct Issued {
    on: NaiveDate,
    event: Event,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { place, calendar, head, content } = question;
    let (place, calendar) = (place.jurisdiction()?, calendar.calendar()?);
    under_either_text(&place, out, |place, out| {
        let notice = Notice::new(head.clone(), content.clone(), place, &calendar);
        written(&notice.map_err(|why| refused(why, &head, &content))?, out)
    })
}

/// Why a notice cannot go out, where it says so. Its day of receipt is the only other day under whose law it is judged.
fn refused(why: NoticeError, head: &Head, content: &Content) -> Fault {
    let of_receipt = matches!(
        why,
        NoticeError::Regime(RegimeError::BeforeTheRegulation { day, .. }) if day != head.date()
    );
    let fault = Fault::from(why);
    let fault = if of_receipt { fault.at("$.payload.content.received") } else { fault };
    fault.under_content(key(content))
}

/// The key under which a request gives the content. Of a letter it is the same for all its kinds.
const fn key(content: &Content) -> &'static str {
    match content {
        Content::Receipt { .. } => "receipt",
        Content::Correction { .. } => "correction",
        Content::ReasonsRequest { .. } => "reasons_request",
        Content::Extension { .. } => "extension",
        Content::Delay { .. } => "delay",
        Content::Letter { .. } => "letter",
        Content::ConsultationTold { .. } => "consultation_told",
        Content::Fee { .. } => "fee",
        Content::Reply { .. } => "reply",
        Content::RecordAnswer { .. } => "record_answer",
        Content::ThirdPartyTold { .. } => "third_party_told",
        Content::NotCorrected { .. } => "not_corrected",
        Content::NotPaid { .. } => "not_paid",
        Content::ReviewForm { .. } => "review_form",
    }
}

fn written(notice: &Notice, out: &mut Vec<u8>) -> Result<(), Fault> {
    let answer = Answer {
        kind: notice.kind(),
        title: notice.title(),
        fields: notice.fields(),
        within: notice.within(),
        last_day: notice.last_day(),
        expired: notice.expired(),
        turned_on: notice.turned_on(),
        events: notice.events().into_iter().map(|(on, event)| Issued { on, event: event.into() }).collect(),
        unverified: notice.unverified(),
        text: Text::new(notice.to_text(Language::Zh), notice.to_text(Language::En)),
    };
    read::write(out, &answer)
}
