//! What a journal takes, it reads back: for any value that its events can hold.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use gongkai::case::{Case, Event, Found, Of, Refusal};
use gongkai::citation::{Code, Provision, Rank};
use gongkai::decision::HigherText;
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{
    ApplicantKind, Attribute, Consulted, FeeBasis, Fen, Intake, Mode, OpinionAbout, Period, ReplyKind, Role, Unit,
};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::application::{self, Fee, Remedy, RemedyResult, Reply, Request};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{self, ApprovalByLaw, Letter, Opinion};
use gongkai::workflow::journal::{Header, Journal, JournalError, ValueError};
use gongkai::workflow::{public_opinion_response, release, secrecy_review};
use proptest::prelude::*;

const WITH: Code = Code::literal("a_company");

fn nation() -> Journal<Event> {
    Journal::new(Header::of(&Jurisdiction::national()))
}

#[track_caller]
fn read_back(journal: &Journal<Event>) {
    let stored = serde_json::to_string(journal).expect("a journal is written");
    let read: Journal<Event> = serde_json::from_str(&stored).unwrap_or_else(|why| panic!("{why}: {stored}"));
    assert_eq!(read, *journal);
}

/// Any day that Rust knows, and often one beside a bound.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let ymd = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let bounds = [ymd(0, 12, 31), ymd(1, 1, 1), ymd(9999, 12, 31), ymd(10_000, 1, 1), NaiveDate::MIN, NaiveDate::MAX];
    let any =
        (-262_000..262_000_i32, 1..=366_u32).prop_filter_map("a day", |(year, day)| NaiveDate::from_yo_opt(year, day));
    prop_oneof![
        any,
        (1..=9999_i32, 1..=366_u32).prop_filter_map("a day", |(y, d)| NaiveDate::from_yo_opt(y, d)),
        proptest::sample::select(bounds.to_vec())
    ]
}

/// Any time that Rust knows, leap seconds and nanoseconds among them.
fn any_time() -> impl Strategy<Value = NaiveTime> {
    let nanos = prop_oneof![Just(0), Just(1), Just(250_000_000), 0..2_000_000_000_u32];
    (0..86_400_u32, nanos)
        .prop_filter_map("a time", |(seconds, nanos)| NaiveTime::from_num_seconds_from_midnight_opt(seconds, nanos))
}

fn any_period() -> impl Strategy<Value = Period> {
    let units = vec![Unit::WorkingDays, Unit::CalendarDays, Unit::Months, Unit::Years];
    let lengths = prop_oneof![Just(0), Just(1), Just(u32::MAX), any::<u32>()];
    (lengths, proptest::sample::select(units)).prop_map(|(length, unit)| Period::new(length, unit))
}

fn any_code() -> impl Strategy<Value = Code> {
    "[a-z0-9_.]{1,32}".prop_map(|text| text.parse().expect("a code"))
}

fn any_provision() -> impl Strategy<Value = Provision> {
    (any_code(), proptest::option::of(1..=9999_u16), proptest::option::of(1..=9999_u16)).prop_map(
        |(text, article, item)| {
            let by = Provision::in_text(text);
            let by = article.map_or(by, |number| by.article(number));
            item.map_or(by, |number| by.item(number).part("s2"))
        },
    )
}

fn any_fact() -> impl Strategy<Value = Fact> {
    proptest::sample::select(Fact::all().collect::<Vec<_>>())
}

/// Each event that holds a value which is no word of a closed list.
fn any_event() -> impl Strategy<Value = Event> {
    use application::Event as Applied;
    use consultation::Event as Consulting;
    let text = any::<String>();
    let letter = (any::<String>(), any_day(), proptest::option::of(any_period()), any::<bool>()).prop_map(
        |(text, day, window, oral)| {
            let letter = Letter::new().about(&text, &text, &text, day, &text).with_opinion(Opinion::Disclose, &text);
            let letter = window.map_or(letter.clone(), |window| letter.answer_within(window));
            if oral { letter.orally().adding(text) } else { letter }
        },
    );
    let form = (text, any_day(), any_code()).prop_map(|(text, day, code)| {
        let form = secrecy_review::Form::new().unit(&text).date(day).serial(&text).title(&text).handler(code);
        secrecy_review::Event::Prepared { form }
    });
    let consulting = prop_oneof![
        any_day().prop_map(|trigger| Consulting::Opened {
            with: WITH,
            consulted: Consulted::ThirdParty,
            mode: Mode::OnRequest,
            trigger,
            of_place: None,
            urgent: None,
        }),
        letter.prop_map(|letter| Consulting::Sent { with: WITH, letter }),
        any_period().prop_map(|window| Consulting::WindowAgreed { with: WITH, window }),
    ];
    let applied = prop_oneof![
        any_code().prop_map(|code| Applied::Arrived {
            intake: Intake::InPerson,
            request: Request::new(code, ApplicantKind::NaturalPerson),
        }),
        any_code().prop_map(|to| Applied::HandedOver { to, formalities: true }),
        proptest::option::of(any_period()).prop_map(|within| Applied::CorrectionAsked { items: Vec::new(), within }),
        any_day().prop_map(|until| Applied::Delayed { until }),
        (any::<u32>(), any_code())
            .prop_map(|(days, by)| Applied::ExtensionApproved { days, by: Signature::of(by, Role::ReviewBody) }),
        any::<u32>().prop_map(|days| Applied::ExtensionNotified { days }),
        (any::<u32>(), any::<u32>(), any::<u64>()).prop_map(|(before, units, fen)| Applied::FeeAsked {
            fee: Fee::new(FeeBasis::PerItem, before, units, Fen::new(fen)),
        }),
        any_provision().prop_map(|by| Applied::Replied { reply: Reply::new(ReplyKind::Refused).on_ground(by) }),
        proptest::option::of(any_period()).prop_map(|within| Applied::RemedyDecided {
            remedy: Remedy::Suit,
            result: RemedyResult::Corrected,
            answer_anew: true,
            within,
        }),
        consulting.clone().prop_map(Applied::Consulted),
    ];
    let opinion = prop_oneof![
        (any_day(), any_time()).prop_map(|(day, time)| public_opinion_response::Event::Collected {
            happened: NaiveDateTime::new(day, time),
            about: OpinionAbout::Unit,
            unit: None,
        }),
        proptest::option::of(any_time()).prop_map(|at| public_opinion_response::Event::Reported { at }),
    ];
    let released = prop_oneof![
        (any::<String>(), any_provision()).prop_map(|(text, by)| release::Event::Labelled {
            label: release::Label::new(Attribute::Withheld).manner(&text).scope(&text).basis(by).reasons(text),
        }),
        (any::<String>(), any::<String>()).prop_map(|(basis, reasons)| release::Event::ReasonsGiven { basis, reasons }),
        (any_code(), any::<String>()).prop_map(|(gate, reason)| release::Event::Excepted { gate, reason }),
    ];
    let found = prop_oneof![
        (any_code(), any_fact()).prop_map(|(part, fact)| Found::Fact {
            of: Of::Part(part),
            fact,
            finding: Finding::Yes
        }),
        (any_code(), any_day()).prop_map(|(by, day)| Found::Approval {
            approval: ApprovalByLaw::Required(Some(Signature::of(by, Role::ReviewBody).on(day))),
        }),
        any::<String>().prop_map(|by| Found::Reviewed { of: Of::Document, group: None, by }),
        (any_provision(), any_code()).prop_filter_map("a text of that rank", |(by, third_party)| {
            let text = HigherText::new(by, Rank::Law).ok()?;
            Some(if third_party < WITH {
                Found::RequiredBy { of: Of::Application, text }
            } else {
                Found::ForbiddenBy { of: Of::Document, text }
            })
        }),
    ];
    prop_oneof![
        applied.prop_map(Event::from),
        consulting.prop_map(Event::Coordination),
        form.prop_map(Event::from),
        opinion.prop_map(Event::from),
        released.prop_map(Event::from),
        found.prop_map(Event::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn what_a_journal_takes_it_reads_back(on in any_day(), event in any_event()) {
        let mut journal = nation();
        if journal.record(on, event).is_ok() {
            read_back(&journal);
        } else {
            prop_assert_eq!(journal, nation());
        }
    }

    #[test]
    fn a_record_of_issue_that_is_taken_is_read_back(issued in any_day()) {
        let place = Jurisdiction::of_place("yanliang").expect("a built-in place");
        if let Ok(place) = place.issued_on(issued) {
            let header = Header::of(&place);
            let stored = serde_json::to_string(&header).expect("a header is written");
            prop_assert_eq!(serde_json::from_str::<Header>(&stored).expect("a header").jurisdiction(), Ok(place));
        }
    }
}

/// A case says the same, names the field, the value and the bound, and is unchanged.
#[test]
fn what_cannot_be_read_back_is_refused_when_it_is_recorded() {
    let far = NaiveDate::from_ymd_opt(20_240, 3, 6).expect("a day");
    let day = NaiveDate::from_ymd_opt(2024, 3, 4).expect("a day");
    let leap = NaiveTime::from_num_seconds_from_midnight_opt(86_399, 1_000_000_000).expect("a leap second");
    let (about, unit) = (OpinionAbout::Unit, None);
    let request = Request::new(WITH, ApplicantKind::NaturalPerson);
    let rows: [(NaiveDate, Event, &str); 9] = [
        (
            far,
            application::Event::Withdrawn.into(),
            "`on` is +20240-03-06: expected a day from 0001-01-01 to 9999-12-31",
        ),
        (
            far,
            Found::IsGovernmentInformation.into(),
            "`on` is +20240-03-06: expected a day from 0001-01-01 to 9999-12-31",
        ),
        (
            day,
            application::Event::CorrectionAsked { items: Vec::new(), within: Some(Period::working_days(0)) }.into(),
            "`within` is 0个工作日: expected a length of at least 1",
        ),
        (
            day,
            application::Event::Delayed { until: far }.into(),
            "`until` is +20240-03-06: expected a day from 0001-01-01 to 9999-12-31",
        ),
        (
            day,
            Event::Coordination(consultation::Event::WindowAgreed { with: WITH, window: Period::months(0) }),
            "`window` is 0个月: expected a length of at least 1",
        ),
        (
            day,
            application::Event::Consulted(consultation::Event::Sent {
                with: WITH,
                letter: Letter::new().about("", "", "", far, ""),
            })
            .into(),
            "`origin_date` is +20240-03-06: expected a day from 0001-01-01 to 9999-12-31",
        ),
        (
            day,
            secrecy_review::Event::Prepared { form: secrecy_review::Form::new().date(far) }.into(),
            "`date` is +20240-03-06: expected a day from 0001-01-01 to 9999-12-31",
        ),
        (
            day,
            public_opinion_response::Event::Collected { happened: day.and_time(leap), about, unit }.into(),
            "`happened` is 2024-03-04 23:59:60: expected a moment from 0001-01-01 to 9999-12-31, without a leap second",
        ),
        (
            day,
            public_opinion_response::Event::Reported { at: Some(leap) }.into(),
            "`at` is 23:59:60: expected a time from 00:00:00 to 23:59:59, without a leap second",
        ),
    ];
    let mut case = Case::new(Header::of(&Jurisdiction::national()));
    case.record(day, application::Event::Arrived { intake: Intake::InPerson, request }).expect("it arrives");
    let before = case.clone();
    for (on, event, said) in rows {
        let refused = [case.record(on, event.clone()), case.record_late(on, event)];
        for refused in refused.map(|refused| refused.expect_err(said)) {
            assert_eq!(refused.to_string(), said);
        }
        assert_eq!(case, before, "{said}");
    }
    let refused = nation().record(far, Found::IsGovernmentInformation.into());
    assert_eq!(refused, Err(JournalError::Value(ValueError::Day { field: "on", given: far })));
    assert!(matches!(case.record(far, Found::IsGovernmentInformation), Err(Refusal::Found(_))));

    let place = Jurisdiction::of_place("yanliang").expect("a built-in place");
    assert_eq!(place.issued_on(far), Err(RegimeError::NoSuchDate { given: far }));
}
