//! Which way a grievance goes, span by span of the law: the Regulation, the Reconsideration Law of 2023 and the judicial
//! interpretations of 2011 and 2025.

use chrono::NaiveDate;

use crate::citation::{Cited, Provision};
use crate::norm::{Certainty, Choice, Grievance, Period, Purpose, RemedyRule, Route};

const N: Provision = Provision::of("national.2019");
const N07: Provision = Provision::of("national.2007");
const RECONSIDERATION_LAW: Provision = Provision::of("reconsideration_law.2023");
const OPINION_132: Provision = Provision::of("reconsideration.2021.132");
const SPC_2011: Provision = Provision::of("spc.2011.17");
const SPC_2025: Provision = Provision::of("spc.2025.8");

/// Reconsideration Law art. 23 para. 1 item 4: on an application, 不予公开 has to be reconsidered first. Its text has no limit
/// to arts. 14 to 16.
const FIRST: Provision = RECONSIDERATION_LAW.article(23).paragraph(1).item(4);
/// The same article, item 3: failure to act.
const FIRST_ON_SILENCE: Provision = RECONSIDERATION_LAW.article(23).paragraph(1).item(3);
const FREE: Provision = N.article(51);
const FREE_2007: Provision = N07.article(33).paragraph(2);

const REGULATION_2019: NaiveDate = day(2019, 5, 15);
const LAST_OF_2007: NaiveDate = day(2019, 5, 14);
const NEW_LAW: NaiveDate = day(2024, 1, 1);
const LAST_OF_OLD_LAW: NaiveDate = day(2023, 12, 31);
const NEW_INTERPRETATION: NaiveDate = day(2025, 6, 1);
const LAST_OF_OLD_INTERPRETATION: NaiveDate = day(2025, 5, 31);
const OLD_INTERPRETATION: NaiveDate = day(2011, 8, 13);
const OPINION_ISSUED: NaiveDate = day(2021, 12, 22);

#[expect(clippy::expect_used, reason = "evaluated while compiling: a wrong date does not compile")]
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the law exists")
}

const fn rule(of: Grievance, route: Route, by: Provision) -> RemedyRule {
    RemedyRule::of(of, route, by)
}

/// Either way, under the Regulation of the day, up to the end of a span.
const fn free(of: Grievance, until: Option<NaiveDate>) -> [RemedyRule; 2] {
    let now = rule(of, Route::Either, FREE).since(REGULATION_2019);
    let now = match until {
        Some(until) => now.through(until),
        None => now,
    };
    [now, rule(of, Route::Either, FREE_2007).through(LAST_OF_2007)]
}

/// The rules. For one grievance and day those hold whose span has the day; where several do, each stands under a reading of its
/// own.
pub static RULES: [&[RemedyRule]; 12] = [
    // Whole refusals.
    &const {
        let [now, then] = free(Grievance::Refused, Some(LAST_OF_OLD_LAW));
        [rule(Grievance::Refused, Route::ReconsiderationFirst, FIRST).since(NEW_LAW), now, then]
    },
    // Partial refusals: whether the law reaches them is open.
    &const {
        let part = Grievance::RefusedInPart;
        let [now, then] = free(part, Some(LAST_OF_OLD_LAW));
        [
            rule(part, Route::ReconsiderationFirst, FIRST).since(NEW_LAW).under(Choice::PartReconsiderationFirst),
            rule(part, Route::Either, FREE).since(NEW_LAW).under(Choice::PartFreeChoice),
            now,
            then,
        ]
    },
    // Art. 36 item 7: counted among the refusals by the report, and not by the court's reading.
    &const {
        let registry = Grievance::SentToRegistry;
        let [now, then] = free(registry, Some(LAST_OF_OLD_LAW));
        [
            rule(registry, Route::ReconsiderationFirst, FIRST)
                .since(NEW_LAW)
                .under(Choice::RegistryReconsiderationFirst),
            rule(registry, Route::Either, FREE).since(NEW_LAW).under(Choice::RegistryFreeChoice),
            now,
            then,
        ]
    },
    // Every other answer that discloses nothing: open until the interpretation of 2025.
    &const {
        let nothing = Grievance::NothingDisclosed;
        let [now, then] = free(nothing, Some(LAST_OF_OLD_LAW));
        [
            rule(nothing, Route::Either, SPC_2025.article(1).item(1)).since(NEW_INTERPRETATION),
            rule(nothing, Route::ReconsiderationFirst, FIRST)
                .since(NEW_LAW)
                .through(LAST_OF_OLD_INTERPRETATION)
                .under(Choice::EveryReplyThatDisclosesNothing),
            rule(nothing, Route::Either, FREE)
                .since(NEW_LAW)
                .through(LAST_OF_OLD_INTERPRETATION)
                .under(Choice::Arts14To16),
            now,
            then,
        ]
    },
    &free(Grievance::Mismatch, None),
    &free(Grievance::ThirdPartyHarm, None),
    &free(Grievance::RecordNotCorrected, None),
    // Silence: whether failure to act has to be reconsidered first is open.
    &const {
        let silence = Grievance::Silence;
        let [now, then] = free(silence, Some(LAST_OF_OLD_LAW));
        [
            rule(silence, Route::ReconsiderationFirst, FIRST_ON_SILENCE)
                .since(NEW_LAW)
                .under(Choice::SilenceReconsiderationFirst),
            rule(silence, Route::Either, FREE).since(NEW_LAW).under(Choice::SilenceFreeChoice),
            now,
            then,
        ]
    },
    // A correction notice without real effect on rights and duties; of one with effect no text here speaks.
    // For suits by the interpretation of 2011, for reconsideration by the opinion of 2021: while both stood.
    &[rule(Grievance::CorrectionNotice, Route::NotAlone, SPC_2011.article(2).item(1))
        .since(OPINION_ISSUED)
        .through(LAST_OF_OLD_INTERPRETATION)],
    &[rule(Grievance::ExtensionNotice, Route::NotAlone, OPINION_132.article(3)).since(OPINION_ISSUED)],
    // Within the time to pay.
    &[rule(Grievance::FeeNotice, Route::NotAlone, OPINION_132.article(3)).since(OPINION_ISSUED)],
    &[
        rule(Grievance::NotProactive, Route::ApplyFirst, SPC_2025.article(2)).since(NEW_INTERPRETATION),
        rule(Grievance::NotProactive, Route::ApplyFirst, SPC_2011.article(3))
            .since(OLD_INTERPRETATION)
            .through(LAST_OF_OLD_INTERPRETATION),
    ],
];

/// The rules for a grievance over an act of a day.
pub fn rules(of: Grievance, on: NaiveDate) -> impl Iterator<Item = &'static RemedyRule> {
    RULES.into_iter().flatten().filter(move |rule| rule.of == of && rule.holds_on(on))
}

/// A period of a remedy, for acts of a span of days, and whether it has been verified.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct RemedyPeriod {
    purpose: Purpose,
    period: Cited<Period>,
    certainty: Certainty,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl RemedyPeriod {
    const fn of(purpose: Purpose, period: Period, by: Provision) -> Self {
        Self { purpose, period: Cited::new(period, by), certainty: Certainty::Settled, from: None, until: None }
    }

    const fn since(mut self, from: NaiveDate) -> Self {
        self.from = Some(from);
        self
    }

    const fn unverified_through(mut self, until: NaiveDate) -> Self {
        (self.certainty, self.until) = (Certainty::Contested, Some(until));
        self
    }

    /// The period.
    #[must_use]
    pub const fn period(&self) -> Cited<Period> {
        self.period
    }

    /// Whether its text has been verified.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }
}

/// Whether the text that would set the time of a remedy on a day has not been seen: that nothing is told of it is no sign that it had no last day.
#[must_use]
pub fn is_unseen(purpose: Purpose, on: NaiveDate) -> bool {
    period(purpose, on).is_none() && PERIODS.iter().any(|row| row.purpose == purpose)
}

/// The periods, newest first. What stood before them has not been seen: see [`is_unseen`].
static PERIODS: [RemedyPeriod; 10] = [
    RemedyPeriod::of(Purpose::Reconsideration, Period::calendar_days(60), RECONSIDERATION_LAW.article(20))
        .since(NEW_LAW),
    RemedyPeriod::of(Purpose::ReconsiderationUntold, Period::years(1), RECONSIDERATION_LAW.article(20)).since(NEW_LAW),
    RemedyPeriod::of(Purpose::ReconsiderationAtMost, Period::years(5), RECONSIDERATION_LAW.article(21)).since(NEW_LAW),
    RemedyPeriod::of(Purpose::Suit, Period::months(6), APL.article(46).paragraph(1)).since(day(2015, 5, 1)),
    RemedyPeriod::of(Purpose::Suit, Period::months(3), Provision::of("apl.1989").article(39))
        .unverified_through(day(2015, 4, 30)),
    // Of 2018: by the end of that year it was in force. Since when in that year has not been seen; the shorter comes first.
    RemedyPeriod::of(Purpose::SuitUntold, Period::years(1), Provision::of("spc.apl.2018").article(64))
        .since(day(2018, 12, 31)),
    RemedyPeriod::of(Purpose::SuitUntold, Period::years(1), Provision::of("spc.apl.2018").article(64))
        .since(day(2018, 1, 1))
        .unverified_through(day(2018, 12, 30)),
    RemedyPeriod::of(Purpose::SuitUntold, Period::years(2), Provision::of("spc.2000.8"))
        .unverified_through(day(2017, 12, 31)),
    RemedyPeriod::of(Purpose::SuitAtMost, Period::years(5), APL.article(46).paragraph(2)).since(day(2015, 5, 1)),
    RemedyPeriod::of(Purpose::SuitAfterReconsideration, Period::calendar_days(15), APL.article(45))
        .since(day(2015, 5, 1)),
];

/// The period of a remedy over an act of a day.
#[must_use]
pub fn period(purpose: Purpose, on: NaiveDate) -> Option<RemedyPeriod> {
    let holds =
        |row: &&RemedyPeriod| row.from.is_none_or(|from| from <= on) && row.until.is_none_or(|until| on <= until);
    PERIODS.iter().filter(|row| row.purpose == purpose).find(holds).copied()
}

const APL: Provision = Provision::of("administrative_procedure_law");

/// Failure to act: the suit runs from the end of the time to answer (SPC 2018 art. 66).
pub const SUIT_ON_SILENCE: Provision = Provision::of("spc.apl.2018").article(66);

/// 应当告知申请人先申请行政复议: where reconsideration comes first the agency has to say so.
pub const TELL_RECONSIDERATION_FIRST: Provision = RECONSIDERATION_LAW.article(23).paragraph(2);

/// 申请行政复议或者提起行政诉讼: that one may.
fn remedy_clause(on: NaiveDate) -> Provision {
    if on < REGULATION_2019 { FREE_2007 } else { FREE }
}

/// The provision under which the time of an order to answer is told: what a reconsideration may order, else that one may seek it.
#[must_use]
pub fn order_clause(in_reconsideration: bool, on: NaiveDate) -> Provision {
    if in_reconsideration && NEW_LAW <= on { RECONSIDERATION_LAW.article(66) } else { remedy_clause(on) }
}

/// Failure to act where no law sets a time: a suit after two months.
pub const SUIT_AFTER_TWO_MONTHS: Cited<Period> = Cited::new(Period::months(2), APL.article(47));

/// The time in which a reconsideration is accepted (art. 30).
pub(crate) const RECONSIDERATION_ACCEPTED: Period = Period::working_days(5);

/// The longest that it may take then, extended (art. 62: 60 and 30 days).
pub(crate) const RECONSIDERATION_AT_MOST: Period = Period::calendar_days(90);

/// The suit where a reconsideration that had to come first is refused, or nothing is heard of it in its time. Over its decision one sues by the
/// Administrative Procedure Law (art. 45).
pub const SUIT_AFTER_FIRST: Provision = RECONSIDERATION_LAW.article(34);

/// 投诉、举报: anybody may complain to the next-higher agency or the competent department.
#[must_use]
pub fn complaint(on: NaiveDate) -> Provision {
    if on < REGULATION_2019 { N07.article(33).paragraph(1) } else { FREE }
}
