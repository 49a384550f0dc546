//! The remedies that are told with an answer, under the law of the day (救济途径).

use chrono::NaiveDate;
use serde::Serialize;

use crate::calendar::Calendar;
use crate::citation::{Cited, Language, Provision};
use crate::deadline::{Due, Roll};
use crate::law::national::remedies::{SUIT_ON_SILENCE, TELL_RECONSIDERATION_FIRST, complaint, period, rules};
use crate::norm::{Certainty, Choice, Grievance, Period, Purpose, Reading, Route, listed};
use crate::regime::{Jurisdiction, Regime};

/// Which way a grievance goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Way {
    /// One way.
    Settled(Cited<Route>),
    /// It turns on a reading that nobody has chosen. Whichever is told, an audit faults neither; reconsideration within its time keeps
    /// every way open (inference).
    Open {
        /// The reading.
        reading: Reading,
        /// What each choice makes of it.
        choices: Vec<(Choice, Cited<Route>)>,
    },
    /// What stood on that day has not been seen.
    Unknown,
}

impl Way {
    /// Whether it is a route, or may be on a reading.
    pub(super) fn may_be(&self, route: Route) -> bool {
        match self {
            Self::Settled(one) => **one == route,
            Self::Open { choices, .. } => choices.iter().any(|(_, one)| **one == route),
            Self::Unknown => false,
        }
    }
}

/// A time for a remedy.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RemedyTime {
    /// The period, with its provision.
    pub period: Cited<Period>,
    /// Its last day, counted from the day that was given. A last day that is a rest day moves.
    pub until: Option<Due>,
    /// Whether its text has been verified: what has not is contested.
    pub verified: bool,
}

/// A longer time, for reconsideration and for a suit.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Longer {
    /// 行政复议; `None` where there is none or it has not been seen.
    pub reconsideration: Option<RemedyTime>,
    /// 行政诉讼; `None` where there is none or it has not been seen.
    pub suit: Option<RemedyTime>,
}

/// The remedies over an act of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Remedies {
    /// What is complained of.
    pub grievance: Grievance,
    /// Which way it goes.
    pub way: Way,
    /// The reading on which that turned, where one was chosen.
    #[serde(serialize_with = "listed")]
    pub turned_on: Option<Reading>,
    /// 投诉、举报: a complaint to the next-higher agency or the competent department is always open.
    pub complaint: Provision,
    /// 行政复议: the time from knowing of the act. `None` where there is none, or where the law before 2024 would tell it, which has not
    /// been seen.
    pub reconsideration: Option<RemedyTime>,
    /// 行政诉讼: the time for a direct suit, from knowing of the act; on silence, from the end of the time to answer. `None` where
    /// reconsideration comes first, or there is no suit yet.
    pub suit: Option<RemedyTime>,
    /// 复议后起诉: the time from receipt of the decision on reconsideration; its end is not counted here.
    pub suit_after_reconsideration: Option<RemedyTime>,
    /// 未告知: the longer time where the right, the body or the period was not told.
    pub untold: Longer,
    /// 最长期限: the most from the act, whoever knew of it.
    pub at_most: Longer,
    /// There is reconsideration, and the law that set its time on that day has not been seen.
    pub reconsideration_unseen: bool,
    /// The provision by which the agency has to say that reconsideration comes first.
    pub to_be_told: Option<Provision>,
}

/// The remedies over an act of a day under the law of that day (a convention where the law changed before the remedy was taken), with their
/// last days counted from another: on which the reply was served, or the time to answer
/// ended.
///
/// ```
/// use gongkai::calendar::Calendar;
/// use gongkai::deadline::Due;
/// use gongkai::norm::{Grievance, Route};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::application::{Way, remedies};
/// let (act, served) = ("2024-03-20".parse()?, "2024-03-22".parse()?);
/// let told = remedies(&Jurisdiction::national(), Calendar::national(), Grievance::Refused, act, Some(served));
/// let Way::Settled(route) = told.way else { panic!() };
/// assert_eq!((*route, route.by().stable()), (Route::ReconsiderationFirst, "reconsideration_law.2023/23/1/4".to_owned()));
/// assert_eq!(told.reconsideration.unwrap().until, Some(Due::On("2024-05-21".parse()?)));
/// assert_eq!(told.suit, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn remedies(
    place: &Jurisdiction,
    calendar: &Calendar,
    grievance: Grievance,
    act: NaiveDate,
    from: Option<NaiveDate>,
) -> Remedies {
    let (way, turned_on) = way(place, grievance, act);
    let time = |purpose: Purpose, from: Option<NaiveDate>| {
        period(purpose, act).map(|row| RemedyTime {
            period: row.period(),
            until: from.and_then(|from| Due::of(calendar, from, *row.period(), Roll::Forward).ok()),
            verified: row.certainty() == Certainty::Settled,
        })
    };
    let (first, either) = (way.may_be(Route::ReconsiderationFirst), way.may_be(Route::Either));
    let silence = grievance == Grievance::Silence;
    // The interpretation of 2018 says from when a suit over silence runs; before it the law's own period does.
    let on_silence = |mut time: RemedyTime| {
        if silence
            && time.verified
            && period(Purpose::SuitUntold, act).is_some_and(|row| row.certainty() == Certainty::Settled)
        {
            time.period = Cited::new(*time.period, SUIT_ON_SILENCE);
        }
        time
    };
    let reviewed = first || either;
    let when = |open: bool, purpose, from| if open { time(purpose, from) } else { None };
    let reconsideration = when(reviewed, Purpose::Reconsideration, from);
    Remedies {
        grievance,
        complaint: complaint(act),
        reconsideration_unseen: reviewed && reconsideration.is_none(),
        reconsideration,
        suit: when(either, Purpose::Suit, from).map(on_silence),
        suit_after_reconsideration: when(reviewed, Purpose::SuitAfterReconsideration, None),
        untold: Longer {
            reconsideration: when(reviewed && !silence, Purpose::ReconsiderationUntold, from),
            suit: when(either && !silence, Purpose::SuitUntold, from),
        },
        at_most: Longer {
            reconsideration: when(reviewed, Purpose::ReconsiderationAtMost, Some(act)),
            suit: when(either, Purpose::SuitAtMost, Some(act)),
        },
        to_be_told: to_be_told(&way),
        way,
        turned_on,
    }
}

impl Remedies {
    /// The clause of a reply that tells of them (救济告知), with the bodies that the host names: the one that reconsiders, and the court.
    /// Where it is open whether reconsideration comes first only reconsideration is told of, which is open on every reading; `None` where
    /// nothing is known to be told.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Language;
    /// use gongkai::norm::Grievance;
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::remedies;
    /// let told = remedies(&Jurisdiction::national(), Calendar::national(), Grievance::Refused, "2024-03-20".parse()?, None);
    /// assert_eq!(
    ///     told.clause(Language::Zh, "市人民政府", "市中级人民法院").as_deref(),
    ///     Some("如不服本答复，应当自收到之日起60日内先向市人民政府申请行政复议；对复议决定不服的，可以自收到复议决定书之日起15日内向市中级人民法院提起行政诉讼。"),
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn clause(&self, language: Language, body: &str, court: &str) -> Option<String> {
        let length = |time: Option<RemedyTime>| match (time.filter(|time| time.verified), language) {
            (Some(time), Language::Zh) => format!("自收到之日起{}内", *time.period),
            (Some(time), Language::En) => format!(" within {} of receipt", time.period.in_language(language)),
            (None, Language::Zh) => "依法".to_owned(),
            (None, Language::En) => " as the law provides".to_owned(),
        };
        let reconsider = length(self.reconsideration);
        let after = self.suit_after_reconsideration.map_or(Period::calendar_days(15), |time| *time.period);
        let (against, anew) = match (self.grievance, language) {
            (Grievance::Silence, Language::Zh) => ("如对逾期未答复不服", after.to_string()),
            (Grievance::Silence, Language::En) => ("Against the failure to answer", after.in_language(language)),
            (Grievance::ThirdPartyHarm, Language::Zh) => ("如不服该公开决定", after.to_string()),
            (Grievance::ThirdPartyHarm, Language::En) => {
                ("Against the decision to disclose", after.in_language(language))
            }
            (_, Language::Zh) => ("如不服本答复", after.to_string()),
            (_, Language::En) => ("Against this reply", after.in_language(language)),
        };
        match (&self.way, language) {
            (Way::Settled(route), Language::Zh) if **route == Route::ReconsiderationFirst => Some(format!(
                "{against}，应当{reconsider}先向{body}申请行政复议；对复议决定不服的，可以自收到复议决定书之日起{anew}内向{court}提起行政诉讼。"
            )),
            (Way::Settled(route), Language::En) if **route == Route::ReconsiderationFirst => Some(format!(
                "{against} you have to apply to {body} for reconsideration first{reconsider}; against its decision you may sue in {court} within {anew} of receiving it."
            )),
            (Way::Settled(route), Language::Zh) if **route == Route::Either => {
                let sue = length(self.suit);
                Some(format!("{against}，可以{reconsider}向{body}申请行政复议，或者{sue}向{court}提起行政诉讼。"))
            }
            (Way::Settled(route), Language::En) if **route == Route::Either => {
                let sue = length(self.suit);
                Some(format!(
                    "{against} you may apply to {body} for reconsideration{reconsider}, or sue in {court}{sue}."
                ))
            }
            (Way::Open { .. }, Language::Zh) => Some(format!("{against}，可以{reconsider}向{body}申请行政复议。")),
            (Way::Open { .. }, Language::En) => {
                Some(format!("{against} you may apply to {body} for reconsideration{reconsider}."))
            }
            _ => None,
        }
    }
}

fn way(place: &Jurisdiction, grievance: Grievance, act: NaiveDate) -> (Way, Option<Reading>) {
    let rows: Vec<_> = rules(grievance, act).collect();
    let Some(first) = rows.first() else { return (Way::Unknown, None) };
    let Some(reading) = first.choice().map(Choice::reading) else {
        return (Way::Settled(Cited::new(first.route(), first.by())), None);
    };
    let choices =
        rows.iter().filter_map(|row| Some((row.choice()?, Cited::new(row.route(), row.by())))).collect::<Vec<_>>();
    let chosen = place.readings().of(reading);
    match choices.iter().find(|(choice, _)| Some(*choice) == chosen) {
        Some((_, route)) => (Way::Settled(*route), Some(reading)),
        None => (Way::Open { reading, choices }, Some(reading)),
    }
}

/// The way of a grievance over an act of a day, the reading on which it turned, and the provision by which it has to be told.
pub(crate) fn told_way(
    place: &Jurisdiction,
    grievance: Grievance,
    act: NaiveDate,
) -> (Way, Option<Reading>, Option<Provision>) {
    let (way, turned_on) = way(place, grievance, act);
    let to_be_told = to_be_told(&way);
    (way, turned_on, to_be_told)
}

fn to_be_told(way: &Way) -> Option<Provision> {
    matches!(way, Way::Settled(route) if **route == Route::ReconsiderationFirst).then_some(TELL_RECONSIDERATION_FIRST)
}

/// The way of a grievance over an act of the regime's day, where it is settled.
pub(super) fn settled_route(grievance: Grievance, regime: &Regime<'_>) -> Option<Route> {
    match way(regime.jurisdiction(), grievance, regime.day()).0 {
        Way::Settled(route) => Some(*route),
        Way::Open { .. } | Way::Unknown => None,
    }
}
