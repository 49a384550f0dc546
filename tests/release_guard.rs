//! Ways around a gate that a reader tried: what was meant for applicants, what was said earlier or later elsewhere, what lies before
//! a text, what was put away. One case a test, with the provision beside it.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::NaiveDate;
use gongkai::audit::{Aftermath, BreachCode, release};
use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::decision::{Part, decide};
use gongkai::fact::{Fact, Facts, Finding, Group};
use gongkai::norm::{Attribute, Channel, Check, Mode, Moment, Role};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{Bar, Event as R, Label, Others, ReleaseFile, Results};
use gongkai::workflow::secrecy_review::{Event as S, Form, Opinion, Outcome, ReleaseForm, ReviewFile};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn place(text: &str) -> Jurisdiction {
    match text.split_once('@') {
        None if text == "nation" => Jurisdiction::national(),
        None => Jurisdiction::of_place(text).expect("a place"),
        Some((code, issued)) => place(code).issued_on(day(issued)).expect("a text whose date is open"),
    }
}

fn by(capacity: Role) -> Signature {
    Signature::of(Code::literal("somebody"), capacity)
}

fn file(of: &Jurisdiction, script: Vec<(&str, R)>) -> ReleaseFile {
    let mut file = ReleaseFile::new(Header::of(of));
    for (on, event) in script {
        file.record(day(on), event).expect("what happened");
    }
    file
}

fn facts(of: &Jurisdiction, yes: &[&str]) -> Facts {
    let mut facts = Facts::new().reviewed_throughout("the review body", day("2022-03-01")).expect("a review");
    for finding in of.rules().into_iter().flat_map(gongkai::norm::LocalRules::findings) {
        let found = if yes.contains(&finding.code().as_str()) { Finding::Yes } else { Finding::No };
        facts.record(Fact::local(finding.place()).expect("a place"), found).expect("a finding");
    }
    facts
}

fn alone(facts: &Facts) -> Results<'static> {
    Results::new(facts).others(Others::None).approval(ApprovalByLaw::NotRequired)
}

fn published() -> R {
    R::Published { channel: Channel::Portal, by: None }
}

fn drafted(mode: Mode) -> R {
    R::Drafted { mode, by: None }
}

/// A review that ended in an approved opinion.
fn outcome(of: &Jurisdiction, form: ReleaseForm, opinion: Opinion, last: S, on: &str) -> Outcome {
    let all = [Check::StateSecret, Check::TradeSecret, Check::Privacy, Check::Security, Check::Scope, Check::Form];
    let rest =
        [Check::TimeLimit, Check::Procedure, Check::Accuracy, Check::Authority, Check::Completeness, Check::Timeliness];
    let checked = [all, rest].concat();
    let form = Form::new().unit("局").date(day("2023-05-08")).serial("1").department("科").title("通知").release(form);
    let mut review = ReviewFile::new(Header::of(of));
    for (when, event) in [
        ("2023-05-08", S::Prepared { form: form.handler(Code::literal("li")) }),
        ("2023-05-08", S::PreliminaryOpinion { by: by(Role::OriginatingUnit), disclose: true }),
        ("2023-05-08", S::Submitted),
        ("2023-05-09", S::Opined { by: by(Role::ReviewBody), opinion, basis: None, reasons: None, checked }),
        ("2023-05-10", last),
    ] {
        review.record(day(when), event).expect("what happened");
    }
    review.outcome(of, Calendar::national(), day(on)).expect("a text that governs")
}

fn approved() -> S {
    S::Approved { by: by(Role::LeaderInCharge) }
}

/// The codes of the gates that bar it.
fn barred(outcome: Result<(), Bar>) -> Vec<String> {
    match outcome {
        Err(Bar::Gates { gates }) => gates.into_iter().map(|(code, ..)| code.to_string()).collect(),
        other => vec![format!("{other:?}")],
    }
}

/// `taierzhuang.secrecy_review/6/-/3`: it is disposed of as the opinion and the stated form say.
#[test]
fn what_was_approved_for_applicants_is_not_published() {
    let of = place("taierzhuang");
    let facts = facts(&of, &[]);
    let mut file = file(&of, vec![("2023-05-04", drafted(Mode::Proactive)), ("2023-05-04", R::Formed)]);
    let kept = outcome(&of, ReleaseForm::OnRequest, Opinion::Agree, approved(), "2023-05-11");
    let refused = file.proceed(&of, &alone(&facts).reviewed(kept), day("2023-05-11"), published());
    assert_eq!(barred(refused), ["national_review", "taierzhuang_review"]);
    let open = outcome(&of, ReleaseForm::Website, Opinion::Agree, approved(), "2023-05-11");
    // Nor on a day before it was approved, which the place asks for and the nation does not; nor before it was reviewed.
    let on = |on| barred(file.clone().proceed(&of, &alone(&facts).reviewed(open), day(on), published()));
    assert_eq!(on("2023-05-09"), ["taierzhuang_review"]);
    assert_eq!(on("2023-05-08"), ["national_review", "taierzhuang_review"]);
    assert_eq!(file.proceed(&of, &alone(&facts).reviewed(open), day("2023-05-11"), published()), Ok(()));
}

/// `yantian/23/-/-/b`: to the public it is proactive, whatever the draft was meant for.
#[test]
fn what_was_drafted_for_an_applicant_is_published_as_proactive() {
    let of = place("yantian@2021-06-01");
    let facts = facts(&of, &["is_major"]);
    let review = |moment| R::Reviewed { moment, by: by(Role::ReviewBody) };
    let script = vec![
        ("2022-03-01", drafted(Mode::OnRequest)),
        ("2022-03-01", review(Moment::Formation)),
        ("2022-03-01", R::Formed),
        ("2022-03-01", review(Moment::BeforeOnRequest)),
    ];
    let file = file(&of, script);
    let refused = file.clone().proceed(&of, &alone(&facts), day("2022-03-02"), published());
    assert_eq!(barred(refused), ["yantian_before_proactive", "yantian_leader"]);
    assert_eq!(file.clone().proceed(&of, &alone(&facts), day("2022-03-02"), R::Provided), Ok(()));
}

/// `national.2019/14`: a decision need not be given for what is known to be closed.
#[test]
fn a_known_secret_is_not_released() {
    let of = place("nation");
    let review = R::Reviewed { moment: Moment::BeforeProactive, by: by(Role::ReviewBody) };
    let file =
        file(&of, vec![("2023-05-08", drafted(Mode::Proactive)), ("2023-05-08", R::Formed), ("2023-05-08", review)]);
    for fact in [Fact::DETERMINED_STATE_SECRET, Fact::FORBIDDEN_BY_LAW, Fact::TRADE_SECRET] {
        let facts = Facts::new().with(fact, Finding::Yes).expect("a finding");
        let facts = facts.reviewed_throughout("the review body", day("2023-05-08")).expect("a review");
        let outcome = file.clone().proceed(&of, &alone(&facts), day("2023-05-09"), published());
        match fact {
            // A third party's interest has a gate of its own.
            Fact::TRADE_SECRET => assert_eq!(barred(outcome), ["national_third_party"]),
            _ => assert_eq!(outcome, Err(Bar::Decision), "{fact}"),
        }
    }
}

/// `yunnan_bureau.catalogue/3`: the later word of the leader governs, wherever it was spoken.
#[test]
fn a_later_refusal_outweighs_an_earlier_yes() {
    let of = place("yunnan_bureau@2019-06-03");
    let facts = facts(&of, &[]);
    let yes = |role| R::Approved { by: by(role) };
    let script = vec![
        ("2023-05-04", drafted(Mode::Proactive)),
        ("2023-05-04", R::Formed),
        ("2023-05-04", R::Reviewed { moment: Moment::BeforeProactive, by: by(Role::ReviewBody) }),
        ("2023-05-05", yes(Role::OriginatingUnit)),
        ("2023-05-05", yes(Role::Checker)),
        ("2023-05-05", yes(Role::ReviewBody)),
        ("2023-05-05", yes(Role::LeaderInCharge)),
    ];
    let file = file(&of, script);
    let refused = S::Refused { by: by(Role::LeaderInCharge) };
    let outcome = outcome(&of, ReleaseForm::Website, Opinion::Proactive, refused, "2023-05-11");
    let results = alone(&facts).reviewed(outcome);
    assert_eq!(
        barred(file.clone().proceed(&of, &results, day("2023-05-11"), published())),
        ["national_review", "yunnan_leader"]
    );
    assert_eq!(file.clone().proceed(&of, &alone(&facts), day("2023-05-11"), published()), Ok(()));
}

/// `national.2019/36`: what was left undone at formation, or before the text was in force, denies an applicant nothing.
#[test]
fn formation_bars_no_answer_and_nothing_older_than_the_text() {
    let review = |moment| R::Reviewed { moment, by: by(Role::DisclosureOffice) };
    for (text, yes) in [
        ("yantian@2021-06-01", "normative_document"),
        ("yanliang@2020-06-01", "official_document"),
        ("lieshan", "made_here"),
    ] {
        let of = place(text);
        let facts = facts(&of, &[yes]);
        let asked = file(
            &of,
            vec![
                ("2022-02-01", drafted(Mode::OnRequest)),
                ("2022-02-01", R::Formed),
                ("2022-03-01", review(Moment::BeforeOnRequest)),
            ],
        );
        assert_eq!(asked.clone().proceed(&of, &alone(&facts), day("2022-03-02"), R::Provided), Ok(()), "{text}");
        let old = file(
            &of,
            vec![
                ("2019-06-03", drafted(Mode::Proactive)),
                ("2019-06-03", R::Formed),
                ("2022-03-01", review(Moment::BeforeProactive)),
            ],
        );
        let passage =
            old.passage(&of, Calendar::national(), &alone(&facts), day("2022-03-02")).expect("a text that governs");
        let codes: Vec<String> = passage.blocks.iter().map(|open| open.gate.code().to_string()).collect();
        assert!(codes.iter().all(|code| code == "yantian_head"), "{text}: {codes:?}");
    }
}

/// `national.2019/13/1`: what must be disclosed is not put away, and its day runs on.
#[test]
fn what_must_be_disclosed_is_not_put_away() {
    let of = place("nation");
    let regime = of.on(day("2022-03-01")).expect("a text that governs");
    let mut sheet = Facts::government_information();
    for group in Group::ALL {
        sheet = sheet.reviewed(group, "the review body", day("2022-03-01")).expect("a review");
    }
    let part = Part::new(Mode::Proactive, sheet.clone());
    let decision = decide(&regime, &part);
    let results = alone(&sheet).decided(&decision);
    let mut matter = file(&of, vec![("2022-03-01", drafted(Mode::Proactive)), ("2022-03-01", R::Formed)]);
    assert_eq!(matter.proceed(&of, &results, day("2022-03-02"), R::Withheld), Err(Bar::MustDisclose));
    matter.record(day("2022-03-02"), R::Withheld).expect("it happened");
    let audit =
        release(&matter, &of, Calendar::national(), &results, Aftermath::new(), day("2022-05-10")).expect("a text");
    let codes: Vec<BreachCode> = audit.breaches.iter().map(|breach| breach.code).collect();
    assert_eq!(codes, [BreachCode::WithheldOpen, BreachCode::PublishedLate]);
    assert_eq!(audit.breaches[1].happened, day("2022-03-30"));
}

/// `yanliang/33/-/-/c` with national.2019/26: a label without effect stops no clock, nor does a return.
#[test]
fn neither_an_idle_label_nor_a_return_stops_the_clock() {
    let of = place("yanliang@2020-06-01");
    let sheet = facts(&of, &["official_document"]);
    let label = Label::new(Attribute::Withheld);
    let script = vec![
        ("2022-03-01", drafted(Mode::Proactive)),
        ("2022-03-01", R::Labelled { label }),
        ("2022-03-01", R::Formed),
        ("2022-03-01", R::Withheld),
    ];
    let passage = |file: &ReleaseFile, of: &Jurisdiction, on: &str| {
        let passage = file.passage(of, Calendar::national(), &alone(&sheet), day(on)).expect("a text that governs");
        (passage.statutory.and_then(|due| due.day()), passage.overdue)
    };
    assert_eq!(passage(&file(&of, script), &of, "2022-05-10"), (Some(day("2022-03-29")), Some(true)));
    let nation = place("nation");
    let back = R::Returned { by: by(Role::SectionHead) };
    let script = vec![
        ("2022-03-01", drafted(Mode::Proactive)),
        ("2022-03-01", R::Formed),
        ("2022-03-25", back),
        ("2022-03-28", drafted(Mode::Proactive)),
        ("2022-03-28", R::Formed),
    ];
    assert_eq!(passage(&file(&nation, script), &nation, "2022-03-30"), (Some(day("2022-03-29")), Some(true)));
}

/// `national.2019/17/2`: a change, or a review later that day, does not make an unreviewed release vanish.
#[test]
fn an_unreviewed_release_stays_found() {
    let of = place("nation");
    let sheet = facts(&of, &[]);
    let review = || R::Reviewed { moment: Moment::BeforeProactive, by: by(Role::ReviewBody) };
    let start =
        || vec![("2022-03-01", drafted(Mode::Proactive)), ("2022-03-01", R::Formed), ("2022-03-02", published())];
    for (after, more) in [
        (vec![], &[][..]),
        // What was changed and not published again has a day of its own, and here it has passed.
        (vec![("2022-03-03", R::Changed)], &[BreachCode::PublishedLate]),
        (vec![("2022-03-02", review())], &[]),
        (vec![("2022-03-03", R::TakenDown), ("2022-05-10", published())], &[]),
    ] {
        let script: Vec<(&str, R)> = start().into_iter().chain(after).collect();
        let audit =
            release(&file(&of, script), &of, Calendar::national(), &alone(&sheet), Aftermath::new(), day("2022-05-20"));
        let codes: Vec<BreachCode> =
            audit.expect("a text that governs").breaches.iter().map(|breach| breach.code).collect();
        assert_eq!(codes, [&[BreachCode::ReleasedUnreviewed], more].concat());
    }
}

/// `declassification.2020/7`: the formalities of somebody who cannot declassify are none.
#[test]
fn not_everybody_declassifies() {
    let of = place("taierzhuang");
    for (role, done) in [
        (Role::WebsiteManager, false),
        (Role::Handler, false),
        (Role::LeaderInCharge, false),
        (Role::DisclosingAgency, true),
        (Role::SuperiorAgency, true),
        (Role::SecrecyAdministration, true),
    ] {
        let declassified =
            file(&of, vec![("2023-05-08", drafted(Mode::Proactive)), ("2023-05-09", R::Declassified { by: by(role) })]);
        let facts = Facts::new().with(Fact::DETERMINED_STATE_SECRET, Finding::Yes).expect("a finding");
        let facts = facts.reviewed_throughout("the review body", day("2023-05-08")).expect("a review");
        let regime = of.on(day("2023-05-10")).expect("a text that governs");
        let open: Vec<String> =
            declassified.state().open(&regime, &alone(&facts)).map(|open| open.gate.code().to_string()).collect();
        assert_eq!(!open.contains(&"taierzhuang_declassified".to_owned()), done, "{role:?}: {open:?}");
        let mut review = ReviewFile::new(Header::of(&of));
        for event in [S::Prepared { form: Form::new() }, S::Submitted, S::Declassified { by: by(role) }] {
            review.record(day("2023-05-09"), event).expect("what happened");
        }
        assert_eq!(review.state().declassified_on().is_some(), done, "{role:?}");
    }
}

#[test]
fn what_makes_no_sense_is_refused_for_that_whatever_is_open() {
    let of = place("yantian@2021-06-01");
    let facts = facts(&of, &[]);
    let results = alone(&facts);
    let mut nothing = file(&of, vec![]);
    let refused = nothing.proceed(&of, &results, day("2022-03-02"), published()).map_err(|bar| bar.to_string());
    assert_eq!(refused, Err("`published`: nothing has been drafted, expected `drafted`".to_owned()));
    // Its gates are open on both days; the earlier one is refused for the order of days.
    let mut formed = file(&of, vec![("2022-03-01", drafted(Mode::Proactive)), ("2022-03-02", R::Formed)]);
    let early = formed.proceed(&of, &results, day("2022-03-01"), published()).map_err(|bar| bar.to_string());
    let backwards = "entry on 2022-03-01 lies before the last one on 2022-03-02: expected the order of days";
    assert_eq!(early, Err(backwards.to_owned()));
    assert!(matches!(formed.proceed(&of, &results, day("2022-03-02"), published()), Err(Bar::Gates { .. })));
}
