//! What an issued notice says.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Content, Item, Notice, NoticeKind, required};
use crate::citation::{Cited, Provision};
use crate::norm::{AnswerContent, Period, ReplyKind, RequestContent, Route};
use crate::regime::Regime;
use crate::workflow::application::{Fee, RemedyTime, Reply, Way};

/// What a notice that was issued says, whoever wrote it (已发文书载明的内容): everything but its kind and its day may be absent. It is as it was
/// written; whether it is right is judged elsewhere.
///
/// ```
/// use gongkai::citation::Provision;
/// use gongkai::norm::{AnswerContent, ReplyKind};
/// use gongkai::notice::{Claims, Item, NoticeKind};
/// use gongkai::regime::Jurisdiction;
/// let nation = Jurisdiction::national();
/// let on = "2024-03-20".parse()?;
/// let bare = Claims::new(NoticeKind::Reply, on).replying(ReplyKind::Refused).stating([Item::Request]);
/// let lacks = |claims: &Claims| -> Result<Vec<String>, Box<dyn std::error::Error>> {
///     Ok(claims.lacks(&nation.on(on)?).iter().map(|one| one.name().en().to_owned()).collect())
/// };
/// assert_eq!(lacks(&bare)?, ["grounds", "the reasons", "the remedies"]);
/// let whole = bare
///     .on_ground(Provision::of("national.2019").article(15))
///     .saying([AnswerContent::Reasons, AnswerContent::Remedies]);
/// assert!(lacks(&whole)?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    kind: NoticeKind,
    #[serde(deserialize_with = "crate::citation::date::day")]
    date: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    received: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reply: Option<ReplyKind>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    beside: Vec<ReplyKind>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    grounds: Vec<Provision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cited: Vec<Provision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    items: Vec<RequestContent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<Period>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    last_day: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fee: Option<Fee>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    says: Vec<AnswerContent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    route_told: Option<Route>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reconsideration: Option<Period>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suit: Option<Period>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suit_after_reconsideration: Option<Period>,
    /// What else it says, in words that only the host holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    states: Vec<Item>,
}

impl Claims {
    /// A notice of a kind and a day, which says nothing yet.
    #[must_use]
    pub const fn new(kind: NoticeKind, date: NaiveDate) -> Self {
        Self {
            kind,
            date,
            received: None,
            reply: None,
            beside: Vec::new(),
            grounds: Vec::new(),
            cited: Vec::new(),
            items: Vec::new(),
            within: None,
            last_day: None,
            fee: None,
            says: Vec::new(),
            route_told: None,
            reconsideration: None,
            suit: None,
            suit_after_reconsideration: None,
            states: Vec::new(),
        }
    }

    /// What a notice says.
    #[must_use]
    pub fn of(notice: &Notice) -> Self {
        let mut claims = Self::new(notice.kind(), notice.head().date());
        claims.received = notice.content().received();
        claims.within = notice.within().map(|within| *within);
        claims.last_day = notice.last_day();
        match notice.content() {
            Content::Correction { items, .. } => claims.items = items.iter().map(super::Worded::of).collect(),
            Content::Fee { fee, .. } => claims.fee = Some(*fee),
            _ => {}
        }
        if let Some(reply) = notice.reply() {
            claims.reply = Some(reply.kind());
            claims.beside = reply.kinds_beside().to_vec();
            claims.grounds = reply.grounds().to_vec();
            claims.says = reply.says().to_vec();
        }
        claims.tell(notice);
        let new = |by: &Provision| !claims.grounds.contains(by);
        claims.cited = notice.provisions().into_iter().filter(new).collect();
        let states = notice.fields().iter().map(super::Field::item).filter(|item| !claims.has(*item));
        claims.states = states.collect();
        claims
    }

    /// The remedies, as the clause of a notice tells them: the times of what it tells of, where they have been verified.
    fn tell(&mut self, notice: &Notice) {
        let Some(told) = notice.remedies() else { return };
        let time = |time: Option<RemedyTime>| time.filter(|time| time.verified).map(|time| *time.period);
        self.reconsideration = time(told.reconsideration);
        match &told.way {
            Way::Settled(route) => {
                self.route_told = Some(**route);
                match **route {
                    Route::ReconsiderationFirst => {
                        self.suit_after_reconsideration = time(told.suit_after_reconsideration);
                    }
                    Route::Either => self.suit = time(told.suit),
                    Route::NotAlone | Route::ApplyFirst => {}
                }
            }
            Way::Open { .. } | Way::Unknown => {}
        }
    }

    /// Says on which day the application was received.
    #[must_use]
    pub const fn received_on(mut self, day: NaiveDate) -> Self {
        self.received = Some(day);
        self
    }

    /// Answers in a kind; of a mixed reply, in another kind beside the first.
    #[must_use]
    pub fn replying(mut self, kind: ReplyKind) -> Self {
        match self.reply {
            None => self.reply = Some(kind),
            Some(_) => self.beside.push(kind),
        }
        self
    }

    /// Names a ground.
    #[must_use]
    pub fn on_ground(mut self, ground: Provision) -> Self {
        self.grounds.push(ground);
        self
    }

    /// Cites another provision.
    #[must_use]
    pub fn citing(mut self, by: Provision) -> Self {
        self.cited.push(by);
        self
    }

    /// Asks for a correction of items.
    #[must_use]
    pub fn asking(mut self, items: impl IntoIterator<Item = RequestContent>) -> Self {
        self.items.extend(items);
        self
    }

    /// States a period: to correct, to pay, to answer; of an extension, by how much.
    #[must_use]
    pub const fn giving(mut self, within: Period) -> Self {
        self.within = Some(within);
        self
    }

    /// States a last day.
    #[must_use]
    pub const fn until(mut self, last_day: NaiveDate) -> Self {
        self.last_day = Some(last_day);
        self
    }

    /// Asks for a fee.
    #[must_use]
    pub const fn charging(mut self, fee: Fee) -> Self {
        self.fee = Some(fee);
        self
    }

    /// Says what a reply says.
    #[must_use]
    pub fn saying(mut self, says: impl IntoIterator<Item = AnswerContent>) -> Self {
        self.says.extend(says);
        self
    }

    /// Tells which way a grievance goes.
    #[must_use]
    pub const fn telling(mut self, route: Route) -> Self {
        self.route_told = Some(route);
        self
    }

    /// Tells the time for reconsideration (复议期限).
    #[must_use]
    pub const fn reconsideration_within(mut self, period: Period) -> Self {
        self.reconsideration = Some(period);
        self
    }

    /// Tells the time for a direct suit (起诉期限).
    #[must_use]
    pub const fn suit_within(mut self, period: Period) -> Self {
        self.suit = Some(period);
        self
    }

    /// Tells the time for a suit after reconsideration (复议后起诉期限).
    #[must_use]
    pub const fn suit_after_within(mut self, period: Period) -> Self {
        self.suit_after_reconsideration = Some(period);
        self
    }

    /// States other things in words.
    #[must_use]
    pub fn stating(mut self, states: impl IntoIterator<Item = Item>) -> Self {
        self.states.extend(states);
        self
    }

    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> NoticeKind {
        self.kind
    }

    /// Its day (成文日期).
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// The day of receipt that it states.
    #[must_use]
    pub const fn received(&self) -> Option<NaiveDate> {
        self.received
    }

    /// The kind of reply.
    #[must_use]
    pub const fn reply_kind(&self) -> Option<ReplyKind> {
        self.reply
    }

    /// The kinds of reply beside it.
    #[must_use]
    pub fn kinds_beside(&self) -> &[ReplyKind] {
        &self.beside
    }

    /// The grounds that it names.
    #[must_use]
    pub fn grounds(&self) -> &[Provision] {
        &self.grounds
    }

    /// The other provisions that it cites.
    #[must_use]
    pub fn cited(&self) -> &[Provision] {
        &self.cited
    }

    /// The items that it wants corrected.
    #[must_use]
    pub fn items(&self) -> &[RequestContent] {
        &self.items
    }

    /// The period that it states.
    #[must_use]
    pub const fn within(&self) -> Option<Period> {
        self.within
    }

    /// The last day that it states.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.last_day
    }

    /// The fee.
    #[must_use]
    pub const fn fee(&self) -> Option<Fee> {
        self.fee
    }

    /// What a reply says.
    #[must_use]
    pub fn says(&self) -> &[AnswerContent] {
        &self.says
    }

    /// The way that it tells.
    #[must_use]
    pub const fn route_told(&self) -> Option<Route> {
        self.route_told
    }

    /// The time for reconsideration that it tells.
    #[must_use]
    pub const fn reconsideration(&self) -> Option<Period> {
        self.reconsideration
    }

    /// The time for a direct suit that it tells.
    #[must_use]
    pub const fn suit(&self) -> Option<Period> {
        self.suit
    }

    /// The time for a suit after reconsideration that it tells.
    #[must_use]
    pub const fn suit_after_reconsideration(&self) -> Option<Period> {
        self.suit_after_reconsideration
    }

    /// What else it states, in words.
    #[must_use]
    pub fn states(&self) -> &[Item] {
        &self.states
    }

    /// Whether it says a thing.
    #[must_use]
    pub fn has(&self, item: Item) -> bool {
        let typed = match item {
            Item::Date => true,
            Item::Received => self.received.is_some(),
            Item::Corrections => !self.items.is_empty(),
            Item::Within | Item::EarlierWithin => self.within.is_some(),
            // Its last day says by how much as well.
            Item::Extended => self.within.is_some() || self.last_day.is_some(),
            Item::LastDay => self.last_day.is_some(),
            Item::Standard | Item::Amount => self.fee.is_some(),
            Item::ReplyKind => self.reply.is_some(),
            Item::Grounds => !self.grounds.is_empty(),
            Item::Says(AnswerContent::Remedies) => {
                self.route_told.is_some() || self.says.contains(&AnswerContent::Remedies)
            }
            Item::Says(content) => self.says.contains(&content),
            _ => false,
        };
        typed || self.states.contains(&item)
    }

    /// The reply that it makes, as far as it says one.
    #[must_use]
    pub fn reply(&self) -> Option<Reply> {
        let reply = self.beside.iter().fold(Reply::new(self.reply?), |reply, kind| reply.beside(*kind));
        let reply = self.grounds.iter().fold(reply, |reply, ground| reply.on_ground(*ground));
        let reply = reply.saying(self.says.iter().copied());
        Some(self.route_told.map_or(reply.clone(), |route| reply.telling(route)))
    }

    /// What it has to hold under the texts in force and does not, with the provision for each; nothing where no text in force knows its kind.
    #[must_use]
    pub fn lacks(&self, regime: &Regime<'_>) -> Vec<Cited<Item>> {
        let mut lacks = self.kind.required(regime);
        lacks.retain(|row| !self.has(**row));
        let reply = self.reply().filter(|_| self.kind == NoticeKind::Reply);
        lacks.extend(reply.iter().flat_map(|reply| required::of_reply(reply, regime)));
        lacks
    }
}
