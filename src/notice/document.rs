//! A notice that can go out.

use chrono::NaiveDate;
use serde::Serialize;

use super::refusal::refuse;
use super::sheet::sheet;
use super::time::Time;
use super::{Answer, Content, Field, Head, NoticeError, NoticeKind, required};
use crate::calendar::Calendar;
use crate::citation::{Cited, Language, Provision, Text};
use crate::fact::Truth;
use crate::law::index;
use crate::norm::{AnswerContent, Grievance, Mode, Period, Reading};
use crate::regime::{Jurisdiction, Regime};
use crate::workflow::application::{Event, RecordAnswer, Remedies, Reply, Way, remedies};
use crate::workflow::approval::Signature;
use crate::workflow::consultation;

/// A notice, complete under the law of its day and its place.
///
/// ```
/// use gongkai::calendar::Calendar;
/// use gongkai::citation::Language;
/// use gongkai::norm::{Period, RequestContent};
/// use gongkai::notice::{Content, Head, Notice, NoticeError, Worded};
/// use gongkai::regime::Jurisdiction;
///
/// let (nation, calendar) = (Jurisdiction::national(), Calendar::national());
/// let head = Head::new("某市自然资源局", "张三", "2024-03-08".parse()?).served_on("2024-03-11".parse()?);
/// let items = vec![Worded::new(RequestContent::Description, "请写明地块名称")];
/// let content = Content::Correction { received: "2024-03-04".parse()?, items, within: Period::working_days(10) };
/// let notice = Notice::new(head.clone(), content, &nation, calendar)?;
/// assert_eq!(notice.title().zh(), "补正告知书");
/// assert_eq!(notice.last_day(), Some("2024-03-25".parse()?));
/// assert!(notice.to_text(Language::En).contains("to be corrected: description of the information"));
///
/// let empty = Content::Correction { received: "2024-03-04".parse()?, items: vec![], within: Period::working_days(10) };
/// let refused = Notice::new(head, empty, &nation, calendar).unwrap_err();
/// assert_eq!(refused.to_string(), "“to be corrected” is missing or blank: expected it under national.2019/30/-/-");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    head: Head,
    content: Content,
    fields: Vec<Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<Cited<Period>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_day: Option<NaiveDate>,
    /// The last day for a notice of its kind, where it comes after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    expired: Option<Cited<NaiveDate>>,
    /// The reading on which its effect turns, where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    turned_on: Option<Reading>,
    /// The remedies, where the notice names the bodies for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    told: Option<Remedies>,
}

impl Notice {
    /// A notice of a place, under the texts in force there on its day; where it states a day of receipt, under those that govern a file
    /// received then.
    ///
    /// # Errors
    /// [`NoticeError`], which names the first thing that it lacks or says wrongly, with the provision.
    pub fn new(head: Head, content: Content, place: &Jurisdiction, calendar: &Calendar) -> Result<Self, NoticeError> {
        let regime = match content.received() {
            Some(received) => place.for_file(received, head.date())?,
            None => place.on(head.date())?,
        };
        let kind = content.kind();
        let by =
            required::basis(kind, content.consults(), &regime).ok_or(NoticeError::NoBasis { kind, on: head.date() })?;
        let time = Time::of(&head, &content, &regime, calendar, by);
        let way = grievance(&content).map(|of| remedies(place, calendar, of, head.date(), head.served()));
        let told = way.clone().filter(|_| content.review().is_some());
        let fields = sheet(&head, &content, &regime, &time, told.as_ref(), by);
        complete(&content, &fields, &regime, told.as_ref(), by)?;
        refuse(&head, &content, &regime, &time, way.as_ref(), by)?;
        let last_day = time.last_day();
        let Time { within, expired, turned_on, .. } = time;
        let turned_on = turned_on.or_else(|| required::silence_turns_on(&content, &regime));
        Ok(Self { head, content, fields, within, last_day, expired, turned_on, told })
    }

    /// The head.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// The content.
    #[must_use]
    pub const fn content(&self) -> &Content {
        &self.content
    }

    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> NoticeKind {
        self.content.kind()
    }

    /// The title: of a reply, with the kind of reply.
    #[must_use]
    pub fn title(&self) -> Text {
        let title = self.kind().name();
        match &self.content {
            Content::Reply { answer, .. } => {
                let kind = answer.reply().kind().name();
                Text::new(format!("{}（{}）", title.zh(), kind.zh()), format!("{} ({})", title.en(), kind.en()))
            }
            _ => title,
        }
    }

    /// Its lines, in the order in which they are laid out.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Every provision that it stands under, once, in the order of its lines.
    #[must_use]
    pub fn provisions(&self) -> Vec<Provision> {
        let mut all = Vec::new();
        for by in self.fields.iter().filter_map(Field::by) {
            if !all.contains(&by) {
                all.push(by);
            }
        }
        all
    }

    /// The time that it gives the addressee, or tells the applicant of; of an extension, by how much.
    #[must_use]
    pub const fn within(&self) -> Option<Cited<Period>> {
        self.within
    }

    /// The grounds that the index of provisions does not have: whether there is such a text, whether it is in force and whether it forbids
    /// disclosure is not known here, and the agency answers for it. A text that the register does not know is printed by its code, without title
    /// marks: the title is the agency's to give.
    #[must_use]
    pub fn unverified(&self) -> Vec<Provision> {
        let Content::Reply { answer, .. } = &self.content else { return Vec::new() };
        answer.reply().grounds().iter().filter(|ground| index::exists(**ground) != Truth::Yes).copied().collect()
    }

    /// The last day of that time; `None` where there is no day to count it from, the calendar is not published, or it is open whether the notice
    /// still has an effect (see [`Notice::turned_on`]).
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.last_day
    }

    /// The last day by which a notice of its kind goes out, where it comes after it: of a correction (补正), that of art. 30; of an extension (延期)
    /// and a fee, that of the time to answer. It is counted from the receipt that the notice states: an extension, or what is left out of
    /// the time of a fee, the notice does not know.
    #[must_use]
    pub const fn expired(&self) -> Option<Cited<NaiveDate>> {
        self.expired
    }

    /// The reading on which it turns whether the notice has its effect: of an extension (延期) that comes after the time to answer has ended,
    /// [`Reading::LateExtension`]; of a correction (补正) that is asked for late, which is a breach on every choice,
    /// [`Reading::LateCorrection`]. Where nobody has chosen, it is open, and the notice states no last day; where a late one has no effect, it is
    /// refused. Of a letter to withhold (协商函), silence on which a place takes for agreement, [`Reading::SilenceReach`]: where silence reaches
    /// no such opinion, the letter says nothing of it.
    #[must_use]
    pub const fn turned_on(&self) -> Option<Reading> {
        self.turned_on
    }

    /// The remedies that it tells of, where it names the bodies for them.
    #[must_use]
    pub const fn remedies(&self) -> Option<&Remedies> {
        self.told.as_ref()
    }

    /// The clause that tells of the remedies (救济告知), under the law of its day; `None` where it names no bodies, or nothing is known to be
    /// told.
    #[must_use]
    pub fn remedy_clause(&self, language: Language) -> Option<String> {
        let bodies = self.content.review()?;
        self.told.as_ref()?.clause(language, bodies.reconsideration(), bodies.court())
    }

    /// A plain preview: the title, and a line for each field. What is written in several lines goes on indented, so that no words of the host pass for a
    /// field.
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        let mut text = format!("{}\n", self.title().in_language(language));
        for field in &self.fields {
            let label = field.label().in_language(language);
            let lines = field.value().in_language(language).split(is_line_break).filter(|line| !line.is_empty());
            let value = lines.collect::<Vec<&str>>().join("\n\u{3000}\u{3000}");
            let by = field.by().map(|by| by.in_language(language));
            let line = match (language, by) {
                (Language::Zh, Some(by)) => format!("{label}：{value}（{by}）\n"),
                (Language::Zh, None) => format!("{label}：{value}\n"),
                (Language::En, Some(by)) => format!("{label}: {value} ({by})\n"),
                (Language::En, None) => format!("{label}: {value}\n"),
            };
            text.push_str(&line);
        }
        text
    }

    /// The reply as it was made, with the remedies that the notice tells of.
    pub(super) fn reply(&self) -> Option<Reply> {
        match &self.content {
            Content::Reply { answer, .. } => Some(as_told(answer, self.told.as_ref())),
            _ => None,
        }
    }

    /// Everything that is recorded in the journal of the application when it is issued, each at its day: of an extension also the consent, which
    /// came before the notice. A letter needs its consultation opened first.
    #[must_use]
    pub fn events(&self) -> Vec<(NaiveDate, Event)> {
        let consented = match &self.content {
            Content::Extension { days, consent, .. } => {
                let by = Signature::of(consent.by(), consent.capacity());
                Some((consent.on(), Event::ExtensionApproved { days: *days, by }))
            }
            _ => None,
        };
        let issued = self.event().map(|event| (self.head.date(), event));
        consented.into_iter().chain(issued).collect()
    }

    /// What is recorded in the journal of the application when it is issued, itself alone; `None` for what the journal does not record, or is no part of an
    /// application.
    #[must_use]
    pub fn event(&self) -> Option<Event> {
        match &self.content {
            Content::Correction { items, within, .. } => {
                let items = items.iter().map(super::Worded::of).collect();
                Some(Event::CorrectionAsked { items, within: Some(*within) })
            }
            Content::ReasonsRequest { .. } => Some(Event::ReasonsAsked),
            Content::Extension { days, .. } => Some(Event::ExtensionNotified { days: *days }),
            Content::Delay { until, .. } => Some(Event::Delayed { until: *until }),
            Content::Letter { with, letter, mode: Mode::OnRequest, .. } => {
                Some(Event::Consulted(consultation::Event::Sent { with: *with, letter: letter.clone() }))
            }
            Content::Fee { fee, .. } => Some(Event::FeeAsked { fee: *fee }),
            Content::Reply { .. } => self.reply().map(|reply| Event::Replied { reply }),
            Content::RecordAnswer { answer, .. } => Some(Event::RecordAnswered { answer: *answer }),
            Content::ThirdPartyTold { with, .. } => Some(Event::ThirdPartyTold { with: *with }),
            Content::NotCorrected { .. } => Some(Event::NotCorrected),
            Content::NotPaid { .. } => Some(Event::NotPaid),
            Content::Receipt { .. }
            | Content::Letter { mode: Mode::Proactive, .. }
            | Content::ConsultationTold { .. }
            | Content::ReviewForm { .. } => None,
        }
    }
}

/// What its addressee may complain of.
fn grievance(content: &Content) -> Option<Grievance> {
    match content {
        Content::Reply { answer, .. } => Some(answer.reply().grievance()),
        Content::RecordAnswer { answer, .. } if *answer != RecordAnswer::Corrected => {
            Some(Grievance::RecordNotCorrected)
        }
        Content::ThirdPartyTold { .. } => Some(Grievance::ThirdPartyHarm),
        _ => None,
    }
}

/// The reply, with the way that the remedies go where the notice tells of them.
fn as_told(answer: &Answer, told: Option<&Remedies>) -> Reply {
    let reply = answer.reply().clone();
    match told.map(|told| &told.way) {
        Some(Way::Settled(route)) => reply.telling(**route),
        Some(Way::Open { .. }) if !reply.says().contains(&AnswerContent::Remedies) => {
            reply.saying([AnswerContent::Remedies])
        }
        Some(Way::Open { .. } | Way::Unknown) | None => reply,
    }
}

/// Refuses a blank line, and a line that is asked for and not there.
fn complete(
    content: &Content,
    fields: &[Field],
    regime: &Regime<'_>,
    told: Option<&Remedies>,
    by: Provision,
) -> Result<(), NoticeError> {
    if let Some(blank) = fields.iter().find(|field| field.is_blank()) {
        return Err(NoticeError::Missing { item: blank.item(), by: blank.by().unwrap_or(by) });
    }
    let mut rows = required::required(content.kind(), content.consults(), regime);
    if let Content::Reply { answer, .. } = content {
        rows.extend(required::of_reply(&as_told(answer, told), regime));
    }
    let said = |row: &&Cited<super::Item>| fields.iter().any(|field| field.item() == ***row);
    match rows.iter().find(|row| !said(row)) {
        Some(row) => Err(NoticeError::Missing { item: **row, by: row.by() }),
        None => Ok(()),
    }
}

/// Whether a character ends a line on paper.
const fn is_line_break(one: char) -> bool {
    matches!(one, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
