//! The response to public opinion: who is first, the hour of the report, what has to come before what, and what the audit makes of it.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::{NaiveDate, NaiveDateTime};
use gongkai::agency::FirstResponder;
use gongkai::audit::{Audit, BreachCode, Severity, Want, audit, public_opinion};
use gongkai::calendar::Calendar;
use gongkai::case::{Case, What};
use gongkai::citation::Code;
use gongkai::deadline::Due;
use gongkai::norm::{OpinionAbout, Role};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::journal::Header;
use gongkai::workflow::public_opinion_response::{Event, ReportTime, Responses, Verb};

const PLANNING: Code = Code::literal("planning");
const WATER: Code = Code::literal("water");

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

#[track_caller]
fn moment(text: &str) -> NaiveDateTime {
    text.parse().expect("a moment of the test")
}

fn place(code: &str) -> Jurisdiction {
    let place = Jurisdiction::of_place(code).expect("a built-in place");
    match code {
        "yantian" => place.issued_on(day("2023-01-10")).expect("a draft"),
        "lieshan" | "taierzhuang" => place,
        _ => place.issued_on(day("2020-06-01")).expect("an undated text"),
    }
}

fn collected(happened: &str) -> Event {
    Event::Collected { happened: moment(happened), about: OpinionAbout::Unit, unit: Some(PLANNING) }
}

fn judged(major: bool, sensitive: bool) -> Event {
    Event::Judged { major: Some(major), sensitive: Some(sensitive) }
}

fn approved() -> Event {
    Event::HandlingApproved { signature: Signature::of(Code::literal("wang"), Role::LeaderInCharge) }
}

fn answered(by: Code, with_results: bool) -> Event {
    Event::Responded { by, with_results }
}

fn reported(at: &str) -> Event {
    Event::Reported { at: at.parse().ok() }
}

#[track_caller]
fn matter(of: &Jurisdiction, script: &[(&str, Event)]) -> Responses {
    let mut matter = Responses::new(Header::of(of));
    for (on, event) in script {
        matter.record(day(on), event.clone()).expect("an event in order");
    }
    matter
}

/// Yunnan public opinion 5: one hour from the event, by the clock, and its last minute is in time.
#[test]
fn the_report_on_major_opinion_has_its_hour() {
    let yunnan = place("yunnan_bureau");
    for (happened, reported_on, at, time) in [
        ("2024-10-02T22:40:00", "2024-10-02", "23:40:00", ReportTime::InTime),
        ("2024-10-02T22:40:00", "2024-10-02", "23:40:01", ReportTime::Late),
        // Over midnight, on a day off.
        ("2024-10-02T23:30:00", "2024-10-03", "00:30:00", ReportTime::InTime),
        ("2024-10-02T23:30:00", "2024-10-03", "00:31:00", ReportTime::Late),
        // Where the time of day is not on file, the day alone decides, but for the last one.
        ("2024-10-02T22:40:00", "2024-10-02", "", ReportTime::Open),
        ("2024-10-02T22:40:00", "2024-10-03", "", ReportTime::Late),
        ("2024-10-02T23:30:00", "2024-10-02", "", ReportTime::InTime),
    ] {
        let (first, _) = happened.split_at(10);
        let file =
            matter(&yunnan, &[(first, collected(happened)), (first, judged(true, false)), (reported_on, reported(at))]);
        let judgement = file.state().judgement(&yunnan, moment("2024-10-08T12:00:00")).expect("a regime");
        let report = judgement.report.expect("a report is asked for");
        assert_eq!((report.time, report.if_major), (time, false), "{happened} {reported_on} {at}");
        assert_eq!(
            (*report.within_hours, report.within_hours.by().stable().as_str()),
            (1, "yunnan_bureau.public_opinion/5/-/-")
        );
    }
}

#[test]
fn whether_it_is_major_a_person_says() {
    let yunnan = place("yunnan_bureau");
    let at = |major: Option<bool>, now: &str| {
        let event = Event::Judged { major, sensitive: None };
        let file = matter(&yunnan, &[("2024-10-02", collected("2024-10-02T09:00:00")), ("2024-10-02", event)]);
        file.state()
            .judgement(&yunnan, moment(now))
            .expect("a regime")
            .report
            .map(|report| (report.time, report.if_major))
    };
    assert_eq!(at(Some(true), "2024-10-02T10:00:00"), Some((ReportTime::Due, false)));
    assert_eq!(at(Some(true), "2024-10-02T10:00:01"), Some((ReportTime::Overdue, false)));
    assert_eq!(at(None, "2024-10-02T10:00:01"), Some((ReportTime::Overdue, true)));
    assert_eq!(at(Some(false), "2024-10-02T10:00:01"), None);
}

/// No other text has an hour, and none is borrowed.
#[test]
fn no_other_place_has_an_hour() {
    for code in ["yantian", "yanliang", "lieshan", "taierzhuang"] {
        let of = place(code);
        let file = matter(&of, &[("2024-10-02", collected("2024-10-02T09:00:00")), ("2024-10-02", judged(true, true))]);
        let judgement = file.state().judgement(&of, moment("2024-10-08T10:00:00")).expect("a regime");
        assert_eq!(judgement.report, None, "{code}");
    }
    // Nor has the bureau's own text before it is in force.
    let yunnan = place("yunnan_bureau");
    let file = matter(&yunnan, &[("2020-05-31", collected("2020-05-31T09:00:00")), ("2020-05-31", judged(true, true))]);
    let judgement = file.state().judgement(&yunnan, moment("2020-06-02T10:00:00")).expect("a regime");
    assert_eq!((judgement.report, judgement.missteps), (None, Vec::new()));
}

/// Yunnan public opinion 2, Yanliang 27(c): the unit involved responds first.
#[test]
fn the_first_to_respond_is_the_texts_own() {
    for (code, about, by) in [
        ("yunnan_bureau", OpinionAbout::Unit, Some("yunnan_bureau.public_opinion/2/-/-")),
        ("yanliang", OpinionAbout::DistrictPolicy, Some("yanliang/27/-/-/b")),
        ("yanliang", OpinionAbout::SubDistrict, Some("yanliang/27/-/-/c")),
        ("taierzhuang", OpinionAbout::Unit, None),
    ] {
        let of = place(code);
        let happened = moment("2024-10-02T09:00:00");
        let file = matter(&of, &[("2024-10-02", Event::Collected { happened, about, unit: Some(PLANNING) })]);
        let first = file.state().judgement(&of, happened).expect("a regime").first_responder.expect("an answer");
        let found = if let FirstResponder::Unit(unit) = first { Some(unit.by().stable()) } else { None };
        assert_eq!(found.as_deref(), by, "{code} {about:?}");
    }
}

#[track_caller]
fn found(of: &Jurisdiction, script: &[(&str, Event)], on: &str) -> Audit {
    public_opinion(&matter(of, script), of, day(on)).expect("a regime")
}

#[track_caller]
fn breaches(of: &Jurisdiction, script: &[(&str, Event)], expected: &[(BreachCode, Option<Code>, &str, &str)]) {
    let audit = found(of, script, "2024-10-31");
    let all: Vec<(BreachCode, Option<Code>, String, String)> = audit
        .breaches
        .iter()
        .map(|breach| {
            assert_eq!(breach.severity, Severity::InternalOnly);
            let by = breach.by.first().map(gongkai::citation::Provision::stable).unwrap_or_default();
            (breach.code, breach.with, by, breach.happened.to_string())
        })
        .collect();
    let expected: Vec<(BreachCode, Option<Code>, String, String)> =
        expected.iter().map(|(code, with, by, day)| (*code, *with, (*by).to_owned(), (*day).to_owned())).collect();
    assert_eq!(all, expected);
}

/// A response that keeps everything the bureau's text asks.
fn clean() -> Vec<(&'static str, Event)> {
    vec![
        ("2024-10-02", collected("2024-10-02T09:00:00")),
        ("2024-10-02", judged(true, true)),
        ("2024-10-02", reported("09:40:00")),
        ("2024-10-02", Event::SpokespersonTold),
        ("2024-10-03", approved()),
        ("2024-10-03", Event::Handled { results_known: false }),
        ("2024-10-03", Event::Involves { agency: WATER }),
        ("2024-10-04", Event::Confirmed { agency: WATER }),
        ("2024-10-04", answered(PLANNING, false)),
        ("2024-10-08", Event::Handled { results_known: true }),
        ("2024-10-09", answered(PLANNING, true)),
    ]
}

fn without(at: usize) -> Vec<(&'static str, Event)> {
    let mut script = clean();
    script.remove(at);
    script
}

#[test]
fn one_step_left_out_is_one_breach() {
    use BreachCode::{OpinionAnsweredByAnother, OpinionHandledUnapproved, OpinionReportMissing, OpinionUnconfirmed};
    let yunnan = place("yunnan_bureau");
    breaches(&yunnan, &clean(), &[]);
    let five = "yunnan_bureau.public_opinion/5/-/-";
    breaches(&yunnan, &without(2), &[(OpinionReportMissing, None, five, "2024-10-02")]);
    let judge = "yunnan_bureau.public_opinion/3/-/2";
    breaches(&yunnan, &without(4), &[(OpinionHandledUnapproved, None, judge, "2024-10-03")]);
    let respond = "yunnan_bureau.public_opinion/3/-/5";
    breaches(&yunnan, &without(7), &[(OpinionUnconfirmed, Some(WATER), respond, "2024-10-04")]);
    // Not sensitive: no approval is asked for.
    let mut script = without(4);
    script.splice(1..2, [("2024-10-02", judged(true, false))]);
    breaches(&yunnan, &script, &[]);
    // Another unit than the one concerned.
    let mut script = clean();
    script.splice(8..9, [("2024-10-04", answered(WATER, false))]);
    let first = "yunnan_bureau.public_opinion/2/-/-";
    breaches(&yunnan, &script, &[(OpinionAnsweredByAnother, Some(WATER), first, "2024-10-04")]);
}

/// 第一时间, 事事有回音, 持续发布: no text says by when. On no day is it late; it is left, and told by `next`, until it is done, and then it is gone.
#[test]
fn what_has_no_day_stands_until_it_is_done() {
    let seen = ("2024-10-02", collected("2024-10-02T09:00:00"));
    let handled = ("2024-10-08", Event::Handled { results_known: true });
    let unanswered = vec![seen.clone(), ("2024-10-02", judged(false, false)), handled.clone()];
    let untold = vec![seen, ("2024-10-02", judged(false, false)), handled, ("2024-10-08", answered(PLANNING, false))];
    let (told, answer) = (Event::SpokespersonTold, answered(PLANNING, true));
    for (of, script, stands, done, code, by) in [
        (
            "yunnan_bureau",
            without(3),
            Verb::TellSpokesperson,
            told,
            BreachCode::SpokespersonNotTold,
            "public_opinion/5/-/-",
        ),
        (
            "yunnan_bureau",
            unanswered.clone(),
            Verb::Respond,
            answer.clone(),
            BreachCode::OpinionUnanswered,
            "public_opinion/1/-/3",
        ),
        ("yantian", untold, Verb::Respond, answer.clone(), BreachCode::OpinionResultsUntold, "24/-/-/b"),
        // Who was never answered has not been told the results either.
        ("yantian", unanswered, Verb::Respond, answer, BreachCode::OpinionResultsUntold, "24/-/-/b"),
    ] {
        let of = place(of);
        let mut case = Case::new(Header::of(&of));
        for (on, event) in script {
            case.record(day(on), event).expect("an event in order");
        }
        let steps = |case: &Case, on: &str| {
            let steps = case.next(&of, Calendar::national(), day(on)).expect("steps");
            steps.into_iter().filter(|step| step.act == What::PublicOpinion(stands)).collect::<Vec<_>>()
        };
        for on in ["2024-10-09", "2024-10-31"] {
            let audit = audit(&case, &of, Calendar::national(), day(on)).expect("an audit");
            assert_eq!(audit.breaches, [], "{code:?} {on}");
            let left: Vec<_> = audit.unjudged.iter().map(|one| (one.code, one.want)).collect();
            assert_eq!(left, [(code, Want::TimeNotSet)], "{on}");
            assert!(audit.unjudged.iter().all(|one| one.by.iter().any(|one| one.stable().ends_with(by))), "{code:?}");
            let [step] = &steps(&case, on)[..] else { panic!("{code:?}: one step is told") };
            assert!(step.must && step.by.is_some() && step.internal.is_none(), "{code:?}");
        }
        case.record(day("2024-10-31"), done).expect("an event in order");
        let audit = audit(&case, &of, Calendar::national(), day("2024-10-31")).expect("an audit");
        assert!(audit.breaches.is_empty() && audit.unjudged.is_empty(), "{code:?}");
        assert_eq!(steps(&case, "2024-10-31"), [], "{code:?}");
    }
}

/// Nobody said which unit is concerned, so that nobody can say whether another answered.
#[test]
fn who_is_first_responsible_is_not_known() {
    for (of, about, by) in [
        ("yunnan_bureau", OpinionAbout::Unit, Some("yunnan_bureau.public_opinion/2/-/-")),
        ("yanliang", OpinionAbout::DistrictPolicy, Some("yanliang/27/-/-/b")),
        ("yanliang", OpinionAbout::SubDistrict, Some("yanliang/27/-/-/c")),
        ("yantian", OpinionAbout::SubDistrict, None),
        ("lieshan", OpinionAbout::Unit, None),
    ] {
        let of = place(of);
        let happened = moment("2024-10-02T09:00:00");
        let script = [
            ("2024-10-02", Event::Collected { happened, about, unit: None }),
            ("2024-10-02", judged(false, false)),
            ("2024-10-03", answered(WATER, true)),
        ];
        let audit = found(&of, &script, "2024-10-31");
        assert_eq!(audit.breaches, []);
        let row = |one: &gongkai::audit::Unjudged| (one.code, one.with, one.want, one.by[0].stable());
        let left: Vec<_> = audit.unjudged.iter().map(row).collect();
        let other = |by: &str| (BreachCode::OpinionAnsweredByAnother, Some(WATER), Want::UnitConcerned, by.to_owned());
        assert_eq!(left, by.map(other).into_iter().collect::<Vec<_>>(), "{about:?}");
        // Where nobody has answered, nobody else has.
        let unanswered = found(&of, &script[..2], "2024-10-31");
        assert!(unanswered.unjudged.iter().all(|one| one.code == BreachCode::OpinionUnanswered), "{about:?}");
    }
}

/// Nothing has to be done under no provision.
#[test]
fn nothing_is_owed_where_no_text_in_force_asks_for_it() {
    let undated = || Jurisdiction::of_place("yunnan_bureau").expect("a place");
    let judge = |by: &'static str| vec![("judge", true, Some(by))];
    for (of, expected) in [
        (Jurisdiction::national(), vec![("judge", false, None)]),
        (place("lieshan"), vec![("judge", false, None)]),
        (place("taierzhuang"), vec![("judge", false, None)]),
        // Of unknown date: what it would ask for, and nobody has to.
        (undated(), vec![("judge", false, Some("yunnan_bureau.public_opinion/3/-/2"))]),
        (place("yunnan_bureau"), judge("yunnan_bureau.public_opinion/3/-/2")),
        (place("yanliang"), judge("yanliang/27/-/-/a")),
        (place("yantian"), judge("yantian/24/-/-/a")),
    ] {
        let mut case = Case::new(Header::of(&of));
        case.record(day("2024-10-02"), collected("2024-10-02T09:00:00")).expect("an event in order");
        let steps = case.next(&of, Calendar::national(), day("2024-10-02")).expect("steps");
        assert!(steps.iter().all(|step| step.must <= step.by.is_some()), "{steps:?}");
        let by: Vec<_> = steps.iter().map(|step| (step.act.code(), step.must, step.by.map(|by| by.stable()))).collect();
        let judge: Vec<_> = by.iter().map(|(act, must, by)| (*act, *must, by.as_deref())).take(1).collect();
        assert_eq!(judge, expected);
    }
}

#[test]
fn what_is_not_known_is_left_unjudged() {
    let yunnan = place("yunnan_bureau");
    let unjudged = |script: &[(&str, Event)]| -> Vec<(BreachCode, Want)> {
        found(&yunnan, script, "2024-10-31").unjudged.iter().map(|one| (one.code, one.want)).collect()
    };
    let unsaid = [("2024-10-02", collected("2024-10-02T09:00:00"))];
    let major = Want::MajorOpinion;
    // That every matter is answered holds of this one too, and no day is set for it.
    let unanswered = (BreachCode::OpinionUnanswered, Want::TimeNotSet);
    assert_eq!(
        unjudged(&unsaid),
        [(BreachCode::OpinionReportMissing, major), (BreachCode::SpokespersonNotTold, major), unanswered]
    );
    // Handled without approval: a breach only if it is major and sensitive.
    let handled = [
        ("2024-10-02", collected("2024-10-02T09:00:00")),
        ("2024-10-02", Event::Judged { major: Some(true), sensitive: None }),
        ("2024-10-02", reported("09:30:00")),
        ("2024-10-02", Event::SpokespersonTold),
        ("2024-10-03", Event::Handled { results_known: false }),
    ];
    assert_eq!(unjudged(&handled), [(BreachCode::OpinionHandledUnapproved, major), unanswered]);
    // Whether the text binds at all: its date is not known.
    let undated = Jurisdiction::of_place("yunnan_bureau").expect("a place");
    let audit = found(&undated, &clean(), "2024-10-31");
    assert!(audit.breaches.is_empty() && audit.unjudged.iter().all(|one| one.want == Want::DateOfLocalText));
    assert!(!audit.unjudged.is_empty());
    let untimed = [
        ("2024-10-02", collected("2024-10-02T09:00:00")),
        ("2024-10-02", judged(true, false)),
        ("2024-10-02", Event::SpokespersonTold),
        ("2024-10-02", Event::Reported { at: None }),
    ];
    assert_eq!(unjudged(&untimed), [(BreachCode::OpinionReportLate, Want::TimeOfReport), unanswered]);
}

/// Several reports: one in time is enough; and none comes before the event.
#[test]
fn one_report_in_time_is_enough() {
    let yunnan = place("yunnan_bureau");
    let at = |reports: &[Event]| {
        let mut script = vec![("2024-10-02", collected("2024-10-02T09:00:00")), ("2024-10-02", judged(true, false))];
        script.extend(reports.iter().map(|report| ("2024-10-02", report.clone())));
        let judgement = matter(&yunnan, &script).state().judgement(&yunnan, moment("2024-10-08T12:00:00"));
        judgement.expect("a regime").report.map(|report| report.time)
    };
    assert_eq!(at(&[Event::Reported { at: None }, reported("09:50:00")]), Some(ReportTime::InTime));
    assert_eq!(at(&[reported("10:50:00"), Event::Reported { at: None }]), Some(ReportTime::Open));
    assert_eq!(at(&[reported("10:50:00"), reported("11:50:00")]), Some(ReportTime::Late));
    let mut file = matter(&yunnan, &[("2024-10-02", collected("2024-10-02T09:00:00"))]);
    let refused = file.record(day("2024-10-02"), reported("08:59:59")).expect_err("before the event");
    assert_eq!(refused.to_string(), "`reported` at 2024-10-02 08:59:59: expected a time not before the event");
}

/// What comes next: judge, report by the day of the hour, tell the spokesperson, have the handling approved, answer.
#[test]
fn what_comes_next_in_the_response() {
    let yunnan = place("yunnan_bureau");
    let next = |script: &[(&str, Event)]| -> Vec<String> {
        let mut case = Case::new(Header::of(&yunnan));
        for (on, event) in script {
            case.record(day(on), event.clone()).expect("an event in order");
        }
        let steps = case.next(&yunnan, Calendar::national(), day("2024-10-02")).expect("steps");
        steps.into_iter().map(|step| step.act_name.en().to_owned()).collect()
    };
    let seen = ("2024-10-02", collected("2024-10-02T09:00:00"));
    // Whether it is major nobody has said: what is owed only then comes with the question.
    let if_major = |act: &str| format!("is it major public opinion? If it is: {act}");
    let approval = "is it major and sensitive public opinion? If it is: approve the handling".to_owned();
    let [report, tell] = ["report", "tell the spokesperson"].map(if_major);
    let open = ["judge".to_owned(), report, tell, approval, "respond".to_owned()];
    assert_eq!(next(std::slice::from_ref(&seen)), open);
    let minor = ("2024-10-02", judged(false, false));
    assert_eq!(next(&[seen.clone(), minor]), ["respond"]);
    let major = ("2024-10-02", judged(true, false));
    assert_eq!(
        next(&[seen.clone(), major.clone(), ("2024-10-02", reported("09:30:00"))]),
        ["tell the spokesperson", "respond"]
    );
    let sensitive = ("2024-10-02", judged(true, true));
    let told = ("2024-10-02", Event::SpokespersonTold);
    let before = [seen.clone(), sensitive.clone(), ("2024-10-02", reported("09:30:00")), told.clone()];
    assert_eq!(next(&before), ["approve the handling", "respond"]);
    assert_eq!(next(&[&before[..], &[("2024-10-02", approved())]].concat()), ["respond"]);
    let all = [seen, major, ("2024-10-02", reported("09:30:00")), told, ("2024-10-02", answered(PLANNING, true))];
    assert_eq!(next(&all), [] as [&str; 0]);
}

/// Whoever the text makes first responsible answers, under the provision that does; where it makes nobody so, or nobody said which unit is
/// concerned, nobody is named.
#[test]
fn the_first_responder_answers() {
    for (of, about, unit, expected) in [
        (
            "yunnan_bureau",
            OpinionAbout::Unit,
            Some(PLANNING),
            (Some("planning"), Some("yunnan_bureau.public_opinion/2/-/-")),
        ),
        ("yanliang", OpinionAbout::DistrictPolicy, Some(PLANNING), (Some("planning"), Some("yanliang/27/-/-/b"))),
        ("yanliang", OpinionAbout::SubDistrict, Some(WATER), (Some("water"), Some("yanliang/27/-/-/c"))),
        ("yanliang", OpinionAbout::SubDistrict, None, (None, Some("yanliang/27/-/-/a"))),
        ("yantian", OpinionAbout::Unit, Some(WATER), (None, Some("yantian/24/-/-/a"))),
        ("lieshan", OpinionAbout::Unit, Some(WATER), (None, None)),
    ] {
        let of = place(of);
        let mut case = Case::new(Header::of(&of));
        let happened = moment("2024-10-08T10:00:00");
        case.record(day("2024-10-08"), Event::Collected { happened, about, unit }).expect("an event in order");
        let steps = case.next(&of, Calendar::national(), day("2024-10-09")).expect("steps");
        let step = steps.iter().find(|step| step.act == What::PublicOpinion(Verb::Respond)).expect("an answer is due");
        let by = step.by.map(|by| by.stable());
        assert_eq!((step.who_name.as_ref().map(gongkai::citation::Text::en), by.as_deref()), expected, "{about:?}");
    }
}

/// The hour of the report comes with its day, across midnight too; what is counted in days has no hour.
#[test]
fn the_report_is_due_at_its_hour() {
    let yunnan = place("yunnan_bureau");
    for (happened, on, at) in
        [("2024-10-03T22:40:00", "2024-10-03", "23:40:00"), ("2024-10-03T23:30:00", "2024-10-04", "00:30:00")]
    {
        let mut case = Case::new(Header::of(&yunnan));
        case.record(day("2024-10-03"), collected(happened)).expect("an event in order");
        case.record(day("2024-10-03"), judged(true, false)).expect("an event in order");
        let steps = case.next(&yunnan, Calendar::national(), day("2024-10-03")).expect("steps");
        let report = steps.iter().find(|step| step.act == What::PublicOpinion(Verb::Report)).expect("a report is due");
        assert_eq!((report.internal, report.at), (Some(Due::On(day(on))), at.parse().ok()), "{happened}");
        assert_eq!(steps.iter().filter(|step| step.at.is_some()).count(), 1, "{happened}");
    }
}

#[test]
fn the_matter_holds_it_beside_its_other_procedures() {
    let yunnan = place("yunnan_bureau");
    let mut case = Case::new(Header::of(&yunnan));
    for (on, event) in without(2) {
        case.record(day(on), event).expect("an event in order");
    }
    let found = audit(&case, &yunnan, Calendar::national(), day("2024-10-31")).expect("an audit");
    assert_eq!(found.codes().collect::<Vec<_>>(), [BreachCode::OpinionReportMissing]);
    let standing = case.standing(&yunnan, Calendar::national(), day("2024-10-03"), 3).expect("a standing");
    let (stage, judgement) = standing.public_opinion.expect("a response");
    assert_eq!((stage.name().en(), judgement.report.map(|report| report.time)), ("handled", Some(ReportTime::Overdue)));
    let stored = serde_json::to_string(&case.journal()).expect("JSON");
    assert_eq!(Case::replay(serde_json::from_str(&stored).expect("a journal")), Ok(case));
}
