//! Each provision of the Regulation of 2019 with its case.

use crate::support::duties as lines;
use std::sync::LazyLock;

use gongkai::agency::{Addressed, Body, Information, Origin, OwnName, Roster, SpecialAuthority, reach, responsible};
use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Provision, Rank, Text};
use gongkai::deadline::{Deadline, Due, Status};
use gongkai::decision::{Application, Outcome, Part, Verdict, decide_all, reply};
use gongkai::duty::{
    self, Check, Circumstances, Clarification, Done, DutyError, Lack, Layer, Missing, Owed, Shortfall, Staffing,
};
use gongkai::fact::{Doubt, Fact, Facts, Finding, Group, Truth};
use gongkai::law::national::{EDITIONS, fees};
use gongkai::norm::{
    AnswerContent as Says, AnswerRule, Answerable, ApplicantKind, Appointment, BodyKind, Channel, Choice, Consulted,
    Grievance, Holder, Intake, Matter, Measure, Misstep, Mode, Principle, Purpose, Reading, ReplyKind, RequestContent,
    RequestDuty, ReviewDuty, ReviewStep, Role, Sector, Silence,
};
use gongkai::regime::{Jurisdiction, Regime};
use gongkai::workflow::application::{
    Act, Answer, ApplicationFile, Gap, ProvisionForm, RecordAnswer, Reply, Request, Stage, Standing, remedies,
};
use gongkai::workflow::consultation::{
    self, ApprovalByLaw, Clearance, Consultations, Event as Consulting, Letter, Obstacle,
};
use gongkai::workflow::journal::Header;
use gongkai::workflow::secrecy_review::{self, referral};

use super::stand::Case;

use crate::support::applying::{clock, day, ends, file, named, reading, record};
use crate::support::owed::owed as acts;
use crate::support::sheet::{closed, judge};

use Mode::{OnRequest, Proactive};
use Outcome::{MayDisclose, MayWithhold, MustDisclose, MustWithhold, NotGovernmentInformation};

pub(crate) const CASES: &[Case] = &[
    ("national.2019/2/-/-", article_2),
    ("national.2019/3/2/-", article_3_2),
    ("national.2019/3/3/-", article_3_3),
    ("national.2019/3/4/-", article_3_4),
    ("national.2019/4/1/-", article_4_1),
    ("national.2019/4/2/1", article_4_2_1),
    ("national.2019/4/2/2", article_4_2_2),
    ("national.2019/4/2/3", article_4_2_3),
    ("national.2019/4/2/4", article_4_2_4),
    ("national.2019/4/2/5", article_4_2_5),
    ("national.2019/5/-/-", article_5),
    ("national.2019/6/1/-", article_6_1),
    ("national.2019/6/2/-", article_6_2),
    ("national.2019/7/-/-", article_7),
    ("national.2019/8/-/-", article_8),
    ("national.2019/9/-/-", article_9),
    ("national.2019/10/1/-/s1", article_10_1_s1),
    ("national.2019/10/1/-/s2", article_10_1_s2),
    ("national.2019/10/1/-/s3", article_10_1_s3),
    ("national.2019/10/2/-", article_10_2),
    ("national.2019/10/3/-", article_10_3),
    ("national.2019/11/1/-", article_11_1),
    ("national.2019/11/2/-", article_11_2),
    ("national.2019/12/-/-", article_12),
    ("national.2019/13/1/-", article_13_1),
    ("national.2019/13/2/-", article_13_2),
    ("national.2019/14/-/-", article_14),
    ("national.2019/15/-/-", article_15),
    ("national.2019/15/-/-/s2", article_15_s2),
    ("national.2019/16/1/-", article_16_1),
    ("national.2019/16/2/-/s1", article_16_2_s1),
    ("national.2019/16/2/-/s2", article_16_2_s2),
    ("national.2019/17/1/-", article_17_1),
    ("national.2019/17/2/-", article_17_2),
    ("national.2019/17/3/-", article_17_3),
    ("national.2019/18/-/-", article_18),
    ("national.2019/19/-/-", article_19),
    ("national.2019/20/-/-", article_20),
    ("national.2019/20/-/1", article_20_1),
    ("national.2019/20/-/2", article_20_2),
    ("national.2019/20/-/3", article_20_3),
    ("national.2019/20/-/4", article_20_4),
    ("national.2019/20/-/5", article_20_5),
    ("national.2019/20/-/6", article_20_6),
    ("national.2019/20/-/7", article_20_7),
    ("national.2019/20/-/8", article_20_8),
    ("national.2019/20/-/9", article_20_9),
    ("national.2019/20/-/10", article_20_10),
    ("national.2019/20/-/11", article_20_11),
    ("national.2019/20/-/12", article_20_12),
    ("national.2019/20/-/13", article_20_13),
    ("national.2019/20/-/14", article_20_14),
    ("national.2019/20/-/15", article_20_15),
    ("national.2019/21/-/-", article_21),
    ("national.2019/21/-/-/a", article_21_a),
    ("national.2019/21/-/-/b", article_21_b),
    ("national.2019/22/-/-", article_22),
    ("national.2019/23/-/-", article_23),
    ("national.2019/24/-/-", article_24),
    ("national.2019/25/1/-", article_25_1),
    ("national.2019/25/2/-", article_25_2),
    ("national.2019/25/3/-", article_25_3),
    ("national.2019/26/-/-", article_26),
    ("national.2019/27/-/-", article_27),
    ("national.2019/28/-/-", article_28),
    ("national.2019/29/1/-", article_29_1),
    ("national.2019/29/2/1", article_29_2_1),
    ("national.2019/29/2/2", article_29_2_2),
    ("national.2019/29/2/3", article_29_2_3),
    ("national.2019/30/-/-", article_30),
    ("national.2019/31/-/1", article_31_1),
    ("national.2019/31/-/2/a", article_31_2_a),
    ("national.2019/31/-/2/b", article_31_2_b),
    ("national.2019/31/-/3", article_31_3),
    ("national.2019/32/-/-", article_32),
    ("national.2019/33/1/-", article_33_1),
    ("national.2019/33/2/-", article_33_2),
    ("national.2019/33/3/-", article_33_3),
    ("national.2019/34/-/-", article_34),
    ("national.2019/35/-/-", article_35),
    ("national.2019/36/-/1", article_36_1),
    ("national.2019/36/-/2", article_36_2),
    ("national.2019/36/-/3", article_36_3),
    ("national.2019/36/-/4", article_36_4),
    ("national.2019/36/-/5", article_36_5),
    ("national.2019/36/-/6", article_36_6),
    ("national.2019/36/-/7", article_36_7),
    ("national.2019/37/-/-", article_37),
    ("national.2019/38/-/-", article_38),
    ("national.2019/39/1/-", article_39_1),
    ("national.2019/39/2/-", article_39_2),
    ("national.2019/40/-/-", article_40),
    ("national.2019/41/-/-", article_41),
    ("national.2019/42/1/-", article_42_1),
    ("national.2019/42/2/-", article_42_2),
    ("national.2019/43/-/-", article_43),
    ("national.2019/44/1/-", article_44_1),
    ("national.2019/44/2/-", article_44_2),
    ("national.2019/45/-/-", article_45),
    ("national.2019/46/-/-", article_46),
    ("national.2019/47/1/-", article_47_1),
    ("national.2019/47/2/-", article_47_2),
    ("national.2019/48/-/-", article_48),
    ("national.2019/49/-/-", article_49),
    ("national.2019/49/1/-", article_49_1),
    ("national.2019/49/2/-", article_49_2),
    ("national.2019/50/1/1", article_50_1_1),
    ("national.2019/50/1/2", article_50_1_2),
    ("national.2019/50/1/3", article_50_1_3),
    ("national.2019/50/1/4", article_50_1_4),
    ("national.2019/50/1/5", article_50_1_5),
    ("national.2019/50/2/-", article_50_2),
    ("national.2019/51/-/-", article_51),
    ("national.2019/52/-/-", article_52),
    ("national.2019/53/-/1", article_53_1),
    ("national.2019/53/-/2", article_53_2),
    ("national.2019/53/-/3", article_53_3),
    ("national.2019/54/-/-", article_54),
    ("national.2019/55/1/-", article_55_1),
    ("national.2019/55/2/-", article_55_2),
    ("national.2019/56/-/-", article_56),
];

const ON: &str = "2024-03-04";
/// The twentieth working day from it.
const TWENTY_DAYS_ON: &str = "2024-04-01";
const BOTH: [Mode; 2] = [Proactive, OnRequest];

static NATION: LazyLock<Jurisdiction> = LazyLock::new(Jurisdiction::national);

#[track_caller]
fn regime() -> Regime<'static> {
    NATION.on(day(ON)).expect("the text of 2019")
}

// Duties.

#[track_caller]
fn owed(code: &str) -> Owed<'static> {
    duty::find(&regime(), code).expect("a duty of the nation")
}

#[track_caller]
fn check(code: &str, done: &Done) -> Check {
    owed(code).check(&regime(), done).expect("elements of the duty")
}

fn element(code: &str) -> Shortfall {
    Shortfall::Element(code.parse().expect("a code"))
}

/// Who bears it, under which provision.
#[track_caller]
fn borne(code: &str, by: &str, bearer: Role) {
    let duty = owed(code).duty();
    assert_eq!((duty.by().stable().as_str(), duty.bearer()), (by, bearer), "{code}");
    assert_eq!(owed(code).layer(), Layer::National);
}

/// It has to be there, and to lack it is a breach.
#[track_caller]
fn required(code: &str) {
    assert_eq!(check(code, &Done::nothing().excepted(false)), Check::Missed(vec![Shortfall::NotDone]), "{code}");
}

/// It has to be there, and has no further elements.
#[track_caller]
fn plain(code: &str) {
    required(code);
    assert_eq!(check(code, &Done::new()), Check::Met, "{code}");
}

/// Met by all of these, and missed for want of any one of them.
#[track_caller]
fn complete(code: &str, elements: &[&str]) {
    required(code);
    assert_eq!(check(code, &Done::only(elements)), Check::Met, "{code}");
    for missing in elements {
        let rest: Vec<&str> = elements.iter().copied().filter(|one| one != missing).collect();
        assert_eq!(
            check(code, &Done::only(&rest).excepted(false)),
            Check::Missed(vec![element(missing)]),
            "{code}: {missing}"
        );
    }
    assert!(matches!(check(code, &Done::new()), Check::Open(open) if open.len() == elements.len()), "{code}");
}

/// Any one of these is enough.
#[track_caller]
fn any_of(code: &str, elements: &[&str]) {
    required(code);
    for one in elements {
        assert_eq!(check(code, &Done::only(&[one])), Check::Met, "{code}: {one}");
    }
    assert_eq!(check(code, &Done::only(&[])), Check::Missed(vec![Shortfall::NoneOfThem]), "{code}");
}

/// To leave it undone is no breach.
#[track_caller]
fn no_breach(code: &str) {
    assert_eq!(check(code, &Done::nothing()), Check::NotBinding(vec![Shortfall::NotDone]), "{code}");
}

/// Art. 26: due on the twentieth working day.
#[track_caller]
fn due_within_twenty_days(code: &str) {
    let due = owed(code).due(&regime(), Calendar::national(), day(ON)).expect("a day");
    let statutory = due.statutory().expect("a statutory day");
    assert_eq!(statutory.due(), Due::On(day(TWENTY_DAYS_ON)), "{code}");
    assert_eq!(statutory.period().by().stable(), "national.2019/26/-/-", "{code}");
    assert_eq!(due.internal(), None, "{code}");
}

/// Promptly, without a number; what is not published has no day at all.
#[track_caller]
fn promptly(code: &str) {
    let due = owed(code).due(&regime(), Calendar::national(), day(ON)).expect("an occasion");
    assert!(due.is_prompt(), "{code}");
    assert_eq!(due.internal(), None, "{code}");
}

/// At intervals without a length: no day of the year is its own, and nothing is due from a day.
#[track_caller]
fn at_intervals(code: &str) {
    let bearer = owed(code).duty().bearer();
    let year = duty::year(&NATION, Calendar::national(), 2024, &[bearer]).expect("a year");
    assert!(year.iter().all(|dated| dated.duty.as_str() != code), "{code}");
    let due = owed(code).due(&regime(), Calendar::national(), day(ON));
    assert!(matches!(due, Err(DutyError::NotFromADay { .. })), "{code}");
}

#[track_caller]
fn principles(by: &str, expected: &[Principle]) {
    let rows = regime().procedure().principles();
    let found: Vec<Principle> = rows.iter().filter(|row| row.by().stable() == by).map(|row| **row).collect();
    assert_eq!(found, expected, "{by}");
}

#[track_caller]
fn request_duty(duty: RequestDuty, by: &str) {
    let found = regime().procedure().requests().duty(duty).map(|by| by.stable());
    assert_eq!(found.as_deref(), Some(by));
}

/// What it leaves out (除外).
#[track_caller]
fn excepts(code: &str, words: &str) {
    let exception = owed(code).duty().exception().expect("an exception");
    assert!(exception.zh().contains(words), "{code}: {}", exception.zh());
}

// Decisions.

/// These findings are yes and every other is no: the outcome, and the grounds that hold.
#[track_caller]
fn decides(modes: &[Mode], yes: &[Fact], outcome: Outcome, by: &[&str]) {
    decides_in(&NATION, modes, yes, outcome, by);
}

#[track_caller]
fn decides_in(of: &Jurisdiction, modes: &[Mode], yes: &[Fact], outcome: Outcome, by: &[&str]) {
    for mode in modes {
        judge(of, ON, *mode, closed(yes), |decision| {
            assert_eq!(decision.effective(), Verdict::Settled(outcome), "{mode:?} {yes:?}");
            let grounds: Vec<String> = decision.grounds().map(|ground| ground.by().stable()).collect();
            assert_eq!(grounds, by, "{mode:?} {yes:?}");
        });
    }
}

/// Whether it is to be disclosed proactively, by the test of a provision.
#[track_caller]
fn proactive(fact: Fact, by: &str) {
    judge(&NATION, ON, Proactive, closed(&[fact]), |decision| {
        assert_eq!(decision.is_proactive(), Truth::Yes, "{fact:?}");
        let tests: Vec<String> = decision.proactive_tests().map(|limb| limb.by().stable()).collect();
        assert_eq!(tests, [by], "{fact:?}");
    });
    judge(&NATION, ON, Proactive, closed(&[]), |decision| assert_eq!(decision.is_proactive(), Truth::No));
}

// Who answers.

fn code(text: &str) -> Code {
    text.parse().expect("a code of the test")
}

fn body(kind: BodyKind, id: &str) -> Body {
    Body::of_place(code(id), Text::literal("某机关", "a body"), kind)
}

fn agencies(ids: &[&str]) -> Roster {
    Roster::new(ids.iter().map(|id| body(BodyKind::Agency, id)).collect(), vec![]).expect("a roster of the test")
}

fn of(origin: Origin) -> Information {
    Information::new(origin).under_authority(SpecialAuthority::None)
}

#[track_caller]
fn answers(roster: &Roster, what: &Information, expected: &[&str]) {
    let regime = regime();
    let found = responsible(&regime, roster, what).expect("a question that stands");
    assert_eq!(lines::lines(found.effective()), expected);
}

// Coordination.

/// An involved agency that was asked and is silent.
fn involved(with: Code) -> Consultations {
    let mut matter = Consultations::new(Header::of(&NATION));
    let opened = Consulting::Opened {
        with,
        consulted: Consulted::InvolvedAgency,
        mode: Proactive,
        trigger: day(ON),
        of_place: Some(true),
        urgent: None,
    };
    for step in [opened, Consulting::Sent { with, letter: Letter::new() }, Consulting::Received { with }] {
        matter.record(day(ON), step).expect("a step that makes sense");
    }
    matter
}

#[track_caller]
fn cleared(matter: &Consultations, on: &str, approval: ApprovalByLaw) -> Clearance {
    matter.on(day(on)).clearance(&NATION, Calendar::national(), day(on), approval).expect("a text that governs")
}

fn blocks(clearance: &Clearance) -> Vec<(Obstacle, String)> {
    let first = |by: &[Provision]| by.first().map(Provision::stable).unwrap_or_default();
    clearance.blocks.iter().map(|block| (block.obstacle, first(&block.by))).collect()
}

// Applications.

#[track_caller]
fn arrived(script: &str) -> ApplicationFile {
    file(&NATION, &format!("{ON} arrives in_person; {script}"))
}

/// The time to answer on a day.
#[track_caller]
fn time(script: &str, on: &str) -> String {
    ends(clock(&NATION, &file(&NATION, script), on).statutory.as_ref())
}

/// The day of receipt, with its provision; `-` where it waits for a confirmation.
#[track_caller]
fn receipt(of: &Jurisdiction, script: &str) -> (String, String) {
    let file = file(of, script);
    let regime = of.on(day("2024-03-06")).expect("a text that governs");
    let receipt = file.state().receipt(&regime).expect("an application that arrived");
    (receipt.day.map_or_else(|| "-".to_owned(), |day| day.to_string()), receipt.by.stable())
}

#[track_caller]
fn received(channel: &str, on: &str, by: &str) {
    assert_eq!(receipt(&NATION, &format!("{ON} arrives {channel}")), (on.to_owned(), by.to_owned()), "{channel}");
}

#[track_caller]
fn received_on_confirmation(channel: &str, by: &str) {
    received(channel, "-", by);
    let confirmed = format!("{ON} arrives {channel}; 2024-03-06 confirmed");
    assert_eq!(receipt(&NATION, &confirmed), ("2024-03-06".to_owned(), by.to_owned()), "{channel}");
}

/// What an application without anything in it lacks under a provision.
#[track_caller]
fn contains(by: &str, expected: &[RequestContent]) {
    let bare = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    let lacks = |request: &Request| -> Vec<RequestContent> {
        let lacks = request.lacks(&regime());
        lacks.iter().filter(|one| one.content.by().stable() == by).map(|one| *one.content).collect()
    };
    assert_eq!(lacks(&bare), expected, "{by}");
    assert_eq!(lacks(&bare.containing(expected.iter().copied())), [], "{by}");
}

/// The kind of reply that follows what was found of an application.
#[track_caller]
fn replies(yes: &[Fact], kind: ReplyKind, by: &str) {
    replies_for(yes, &[], kind, by);
}

#[track_caller]
fn replies_for(yes: &[Fact], of_the_part: &[Fact], kind: ReplyKind, by: &str) {
    replies_with(yes, &[Part::new(OnRequest, closed(of_the_part))], kind, by);
}

#[track_caller]
fn replies_with(yes: &[Fact], parts: &[Part], kind: ReplyKind, by: &str) {
    let facts = yes.iter().try_fold(Facts::new(), |facts, fact| facts.with(*fact, Finding::Yes));
    let facts = facts.and_then(|facts| facts.reviewed(Group::ApplicationGates, "the office", day(ON)));
    let mut facts = facts.expect("findings that stand together");
    for fact in [Fact::EXCESS_JUSTIFIED, Fact::SEARCH_RECORDED] {
        let _ = facts.record(fact, Finding::No);
    }
    let regime = regime();
    let joined = decide_all(&regime, parts, Truth::Yes).expect("at least one part");
    let settled = reply(&regime, &Application::new(facts), &joined).settled();
    assert_eq!(settled.map(|kind| (*kind, kind.by().stable())), Some((kind, by.to_owned())), "{yes:?}");
}

/// What a reply lacks that says this; before the remedy had to be told.
#[track_caller]
fn lacks(kind: ReplyKind, says: &[Says], lacking: &[(Says, &str)]) {
    let regime = NATION.on(day("2023-06-01")).expect("a text that governs");
    let lacks = Reply::new(kind).saying(says.iter().copied()).lacks(&regime);
    let found: Vec<(Says, String)> = lacks.iter().map(|one| (*one.value(), one.by().stable())).collect();
    let expected: Vec<(Says, String)> = lacking.iter().map(|(says, by)| (*says, (*by).to_owned())).collect();
    assert_eq!(found, expected, "{kind:?} {says:?}");
}

// Supervision.

/// The measures that follow a misstep under a provision, and whether the threshold of each is met.
#[track_caller]
fn follows(misstep: Misstep, circumstances: Circumstances, by: &str) -> Vec<(Measure, Truth)> {
    let rows = duty::sanctions(&regime(), misstep, circumstances);
    let rows = rows.iter().filter(|row| row.row.by().stable() == by);
    rows.flat_map(|row| row.row.measures().iter().map(|measure| (*measure, row.met))).collect()
}

/// Corrected always, by the superior agency; disciplined and prosecuted from a threshold.
#[track_caller]
fn escalates(misstep: Misstep, by: &str) {
    let mut circumstances = Circumstances::new();
    let [correction, discipline, crime] = [Measure::OrderCorrection, Measure::Discipline, Measure::CriminalLiability];
    let open = [(correction, Truth::Yes), (discipline, Truth::Open), (crime, Truth::Open)];
    assert_eq!(follows(misstep, circumstances, by), open, "{by}");
    circumstances.serious = Some(true);
    circumstances.crime = Some(false);
    let serious = [(correction, Truth::Yes), (discipline, Truth::Yes), (crime, Truth::No)];
    assert_eq!(follows(misstep, circumstances, by), serious, "{by}");
    let rows = duty::sanctions(&regime(), misstep, circumstances);
    let row = rows.first().expect("a row").row;
    assert_eq!((row.who(), row.imposed_by()), (&[Answerable::Agency][..], &[Role::SuperiorAgency][..]), "{by}");
}

// 1 to 9.

fn article_2() {
    let limbs = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    for failing in limbs {
        let mut facts = Facts::new();
        for fact in Fact::all() {
            let yes = limbs.contains(&fact) && fact != failing;
            let _ = facts.record(fact, if yes { Finding::Yes } else { Finding::No });
        }
        judge(&NATION, ON, OnRequest, facts, |decision| {
            assert_eq!(decision.effective(), Verdict::Settled(NotGovernmentInformation));
            let found: Vec<_> =
                decision.failing_limbs().map(|limb| (limb.test().facts(), limb.by().stable())).collect();
            assert_eq!(found.len(), 1);
            assert!(found.iter().all(|(facts, by)| facts.has(failing) && by == "national.2019/2/-/-"));
        });
    }
}

#[track_caller]
fn fills(role: Role, holder: Role, by: &str) {
    let regime = regime();
    let rows = regime.procedure().appointments().iter().filter(|row| row.by().stable() == by);
    let found: Vec<_> = rows.map(|row| (row.role(), row.holder())).collect();
    assert_eq!(found, [(role, Holder::Is(holder))], "{by}");
}

fn article_3_2() {
    fills(Role::NationalCompetentDepartment, Role::StateCouncilOffice, "national.2019/3/2/-");
    let held = duty::holder(&regime(), Role::NationalCompetentDepartment).map(Appointment::holder);
    assert_eq!(held, Some(Holder::Is(Role::StateCouncilOffice)));
}

fn article_3_3() {
    fills(Role::DisclosureAuthority, Role::GovernmentOffice, "national.2019/3/3/-");
    let competent = duty::competent_department(&regime()).map(Appointment::holder);
    assert_eq!(competent, Some(Holder::Is(Role::GovernmentOffice)));
}

fn article_3_4() {
    fills(Role::DisclosureAuthority, Role::SystemOffice, "national.2019/3/4/-");
}

fn article_4_1() {
    borne("disclosure_rules", "national.2019/4/1/-", Role::Agency);
    plain("disclosure_rules");
    let by = owed("disclosure_rules").duty().by();
    let lacks = |staffing: Staffing| duty::lacks(&regime(), &staffing).expect("known");
    let role = Role::DisclosureOffice;
    assert_eq!(lacks(Staffing::new().with(role, 0)), [Lack::Nobody { role, by, layer: Layer::National }]);
    assert_eq!(lacks(Staffing::new().with(role, 1)), []);
    assert_eq!(lacks(Staffing::new()), [Lack::Unknown { role, by, layer: Layer::National, requirement: None }]);
}

fn article_4_2_1() {
    borne("office_handles", "national.2019/4/2/1", Role::DisclosureOffice);
    plain("office_handles");
}

fn article_4_2_2() {
    borne("office_updates", "national.2019/4/2/2", Role::DisclosureOffice);
    plain("office_updates");
}

fn article_4_2_3() {
    borne("office_compiles", "national.2019/4/2/3", Role::DisclosureOffice);
    complete("office_compiles", &["guide", "catalogue", "annual_report"]);
}

fn article_4_2_4() {
    let who = secrecy_review::who(&regime(), ReviewStep::Opinion).expect("a reviewer");
    assert_eq!((*who, who.by().stable().as_str()), (Role::DisclosureOffice, "national.2019/4/2/4"));
}

fn article_4_2_5() {
    borne("office_other", "national.2019/4/2/5", Role::DisclosureOffice);
    plain("office_other");
}

fn article_5() {
    use Principle::{Convenient, Fair, Just, Lawful, OpennessIsTheNorm};
    principles("national.2019/5/-/-", &[OpennessIsTheNorm, Just, Fair, Lawful, Convenient]);
    decides(&BOTH, &[], MustDisclose, &[]);
}

fn article_6_1() {
    principles("national.2019/6/1/-", &[Principle::Timely, Principle::Accurate]);
}

fn article_6_2() {
    let regime = regime();
    let clarified = |false_or_incomplete, may_disturb| duty::clarification(&regime, false_or_incomplete, may_disturb);
    let Clarification::Must(duties) = clarified(Truth::Yes, Truth::Yes) else { panic!("a duty") };
    assert_eq!(duties.iter().map(|one| one.duty().by().stable()).collect::<Vec<_>>(), ["national.2019/6/2/-"]);
    assert_eq!(clarified(Truth::Yes, Truth::No), Clarification::NoDuty);
    assert_eq!(clarified(Truth::No, Truth::Yes), Clarification::NoDuty);
    promptly("clarification");
    plain("clarification");
}

fn article_7() {
    borne("gradual_increase", "national.2019/7/-/-", Role::Government);
    no_breach("gradual_increase");
}

fn article_8() {
    borne("standardisation", "national.2019/8/-/-", Role::Government);
    let lacking = Done::only(&["standardised", "platform"]);
    assert_eq!(check("standardisation", &lacking), Check::NotBinding(vec![element("integration")]));
}

fn article_9() {
    borne("public_supervision", "national.2019/9/-/-", Role::Public);
    no_breach("public_supervision");
}

// 10 to 18.

fn article_10_1_s1() {
    let made = of(Origin::Made { by: code("a") });
    answers(&agencies(&["a", "b"]), &made, &["responsible a | national.2019/10/1/-/s1"]);
}

fn article_10_1_s2() {
    let kept = of(Origin::ObtainedFromPublic { kept_by: code("a") });
    answers(&agencies(&["a", "b"]), &kept, &["responsible a | national.2019/10/1/-/s2"]);
    for (made_by, first_obtained_by) in [(Some(code("a")), None), (None, Some(code("a")))] {
        let copy = of(Origin::ObtainedFromAgency { held_by: code("b"), made_by, first_obtained_by });
        answers(&agencies(&["a", "b"]), &copy, &["responsible a | national.2019/10/1/-/s2"]);
    }
}

fn article_10_1_s3() {
    let by = "health_law/40/-/-".parse().expect("a provision");
    let under = |rank| {
        Information::new(Origin::Made { by: code("a") }).under_authority(SpecialAuthority::Of {
            body: code("b"),
            rank,
            by,
        })
    };
    let two = agencies(&["a", "b"]);
    answers(&two, &under(Rank::Law), &["responsible b | national.2019/10/1/-/s3 health_law/40/-/-"]);
    // 规章 is neither a law nor a regulation.
    answers(&two, &under(Rank::Rule), &["responsible a | national.2019/10/1/-/s1"]);
}

fn article_10_2() {
    let roster = |own| {
        let part = body(BodyKind::BranchBody, "station").under(code("bureau")).own_name(own);
        Roster::new(vec![body(BodyKind::Agency, "bureau"), part], vec![]).expect("a roster of the test")
    };
    let made = of(Origin::Made { by: code("station") }).of_own_functions(Finding::Yes);
    let agency = "responsible bureau | national.2019/10/1/-/s1";
    answers(&roster(OwnName::Under(Rank::Law)), &made, &[agency, "may station | national.2019/10/2/-"]);
    answers(&roster(OwnName::Never), &made, &[agency]);
}

fn article_10_3() {
    let joint = of(Origin::JointlyMade { makers: vec![code("a"), code("b")], lead: Some(code("b")) });
    answers(&agencies(&["a", "b"]), &joint, &["responsible b | national.2019/10/3/-"]);
}

fn article_11_1() {
    borne("coordination_mechanism", "national.2019/11/1/-", Role::Agency);
    plain("coordination_mechanism");
    let partner = code("partner");
    let mut matter = involved(partner);
    // No window and no deeming: silence never clears, and the publication falls due all the same.
    let silent = cleared(&matter, "2024-06-03", ApprovalByLaw::NotRequired);
    assert_eq!(blocks(&silent), [(Obstacle::Unconfirmed, "national.2019/11/1/-".to_owned())]);
    assert_eq!(silent.overdue, Some(true));
    let (answer, form) = (consultation::Answer::Agrees, consultation::Form::Written);
    matter.record(day("2024-06-03"), Consulting::Answered { with: partner, answer, form }).expect("an answer");
    assert!(cleared(&matter, "2024-06-03", ApprovalByLaw::NotRequired).is_clear());
}

fn article_11_2() {
    let alone = Consultations::new(Header::of(&NATION));
    let unapproved = cleared(&alone, ON, ApprovalByLaw::Required(None));
    assert_eq!(blocks(&unapproved), [(Obstacle::Unapproved, "national.2019/11/2/-".to_owned())]);
    assert!(cleared(&alone, ON, ApprovalByLaw::NotRequired).is_clear());
}

fn article_12() {
    borne("guide", "national.2019/12/-/-", Role::Agency);
    let fields = ["classification", "arrangement", "how_to_obtain", "office_name", "address", "hours", "phone", "fax"];
    complete("guide", &[&fields[..], &["internet_contact"]].concat());
    borne("catalogue", "national.2019/12/-/-", Role::Agency);
    complete("catalogue", &["index", "name", "summary", "generated_on"]);
    for code in ["guide_kept_current", "catalogue_kept_current"] {
        borne(code, "national.2019/12/-/-", Role::Agency);
        plain(code);
    }
}

fn article_13_1() {
    principles("national.2019/13/1/-", &[Principle::OpennessIsTheNorm]);
    decides(&BOTH, &[], MustDisclose, &[]);
    assert_eq!(regime().substance().closed_only_by().stable(), "national.2019/13/1/-");
}

fn article_13_2() {
    principles("national.2019/13/2/-", &[Principle::TwoModes]);
}

fn article_14() {
    let by = &["national.2019/14/-/-"];
    for closed in [
        Fact::DETERMINED_STATE_SECRET,
        Fact::FORBIDDEN_BY_LAW,
        Fact::ENDANGERS_NATIONAL_SECURITY,
        Fact::ENDANGERS_PUBLIC_SECURITY,
        Fact::ENDANGERS_ECONOMIC_SECURITY,
        Fact::ENDANGERS_SOCIAL_STABILITY,
    ] {
        decides(&BOTH, &[closed], MustWithhold, by);
        // No public interest opens it.
        decides(&BOTH, &[closed, Fact::GRAVE_PUBLIC_INTEREST], MustWithhold, by);
    }
}

fn article_15() {
    for interest in [Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY, Fact::SIMILAR_INTEREST] {
        decides(&BOTH, &[interest, Fact::HARMS_THIRD_PARTY], MustWithhold, &["national.2019/15/-/-"]);
        decides(&BOTH, &[interest], MustDisclose, &[]);
    }
}

fn article_15_s2() {
    let harmful = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY];
    let with = |fact| [harmful[0], harmful[1], fact];
    decides(&BOTH, &with(Fact::THIRD_PARTY_CONSENTS), MustDisclose, &[]);
    judge(&NATION, ON, Proactive, closed(&with(Fact::GRAVE_PUBLIC_INTEREST)), |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(MustDisclose));
    });
    // On request art. 32 makes it a choice.
    judge(&NATION, ON, OnRequest, closed(&with(Fact::GRAVE_PUBLIC_INTEREST)), |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(MayDisclose));
    });
}

fn article_16_1() {
    for internal in [Fact::PERSONNEL_AFFAIRS, Fact::LOGISTICS, Fact::INTERNAL_WORKFLOW] {
        decides(&BOTH, &[internal], MayWithhold, &["national.2019/16/1/-"]);
    }
}

fn article_16_2_s1() {
    let process = [Fact::DISCUSSION_RECORD, Fact::PROCESS_DRAFT, Fact::NEGOTIATION_LETTER, Fact::REQUEST_OR_REPORT];
    for kept in process.into_iter().chain([Fact::ENFORCEMENT_FILE]) {
        decides(&BOTH, &[kept], MayWithhold, &["national.2019/16/2/-/s1"]);
    }
}

fn article_16_2_s2() {
    for text in [Fact::LAW_REQUIRES_DISCLOSURE, Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE] {
        decides(&BOTH, &[Fact::PROCESS_DRAFT, text], MustDisclose, &[]);
        // Para. 1 only on the reading that is not the default.
        decides(&BOTH, &[Fact::LOGISTICS, text], MayWithhold, &["national.2019/16/1/-"]);
        let wide = Jurisdiction::national().reading(Choice::P1AndP2);
        decides_in(&wide, &BOTH, &[Fact::LOGISTICS, text], MustDisclose, &[]);
    }
}

fn article_17_1() {
    borne("review_mechanism", "national.2019/17/1/-", Role::Agency);
    complete("review_mechanism", &["procedure", "responsibility"]);
    let by = secrecy_review::duty(&regime(), ReviewDuty::EstablishMechanism).map(|by| by.stable());
    assert_eq!(by.as_deref(), Some("national.2019/17/1/-"));
}

fn article_17_2() {
    let by = secrecy_review::duty(&regime(), ReviewDuty::ReviewBeforeRelease).map(|by| by.stable());
    assert_eq!(by.as_deref(), Some("national.2019/17/2/-"));
    // Declassified is not yet disclosable: until a fresh review it is held.
    judge(&NATION, ON, Proactive, closed(&[Fact::DECLASSIFIED]), |decision| {
        assert_ne!(decision.effective(), Verdict::Settled(MustDisclose));
    });
    decides(&BOTH, &[Fact::DECLASSIFIED, Fact::FRESHLY_REVIEWED], MustDisclose, &[]);
}

fn article_17_3() {
    let found = referral(&regime(), Doubt::Disclosability, None);
    let to: Vec<_> = found.to.iter().map(|one| (one.kind, one.by().stable())).collect();
    let by = "national.2019/17/3/-".to_owned();
    assert_eq!(to, [(Role::CompetentDepartment, by.clone()), (Role::SecrecyAdministration, by)]);
    assert!(!found.needs_business);
}

fn article_18() {
    borne("reassessment", "national.2019/18/-/-", Role::Agency);
    plain("reassessment");
    at_intervals("reassessment");
    borne("release_after_reassessment", "national.2019/18/-/-", Role::Agency);
    plain("release_after_reassessment");
}

// 19 to 26.

fn article_19() {
    for fact in [Fact::ADJUSTS_PUBLIC_INTERESTS, Fact::NEEDS_WIDE_KNOWLEDGE, Fact::NEEDS_PARTICIPATION] {
        proactive(fact, "national.2019/19/-/-");
    }
    borne("public_interest", "national.2019/19/-/-", Role::Agency);
    any_of("public_interest", &["public_interests", "wide_knowledge", "participation"]);
    due_within_twenty_days("public_interest");
}

fn article_20() {
    proactive(Fact::LISTED_IN_ARTICLE_20, "national.2019/20/-/-");
    let regime = regime();
    let items: std::collections::BTreeSet<_> = duty::owed(&regime)
        .map(|owed| owed.duty().by())
        .filter(|by| by.article_number() == Some(20))
        .filter_map(|by| by.item_number())
        .collect();
    assert!(items.into_iter().eq(1..=15));
}

#[track_caller]
fn item(number: u16, code: &str, elements: &[&str]) {
    borne(code, &format!("national.2019/20/-/{number}"), Role::Agency);
    if elements.is_empty() {
        plain(code);
    } else {
        complete(code, elements);
    }
    due_within_twenty_days(code);
}

fn article_20_1() {
    item(1, "normative_documents", &["regulations", "rules", "normative_documents"]);
}

fn article_20_2() {
    item(2, "agency_particulars", &["functions", "structure", "address", "hours", "contact", "head_name"]);
}

fn article_20_3() {
    item(3, "plans", &["plans", "policies"]);
}

fn article_20_4() {
    item(4, "statistics", &[]);
}

fn article_20_5() {
    item(5, "licences", &["basis", "conditions", "process", "results"]);
}

fn article_20_6() {
    item(6, "penalties", &["basis", "conditions", "process"]);
    item(6, "penalty_decisions", &["decisions"]);
    excepts("penalty_decisions", "社会影响");
}

fn article_20_7() {
    item(7, "budget", &["budget", "final_accounts"]);
}

fn article_20_8() {
    item(8, "fees", &["item", "basis", "standard"]);
}

fn article_20_9() {
    item(9, "procurement", &["catalogue", "standard", "implementation"]);
}

fn article_20_10() {
    item(10, "major_projects", &["approval", "implementation"]);
}

fn article_20_11() {
    let fields = ["poverty_relief", "education", "medical_care", "social_security", "employment"];
    item(11, "social_security", &fields);
}

fn article_20_12() {
    item(12, "emergencies", &["plans", "warnings", "response"]);
}

fn article_20_13() {
    let fields = ["environment", "public_health", "work_safety", "food_and_drugs", "product_quality"];
    item(13, "inspections", &fields);
}

fn article_20_14() {
    item(14, "recruitment", &["posts", "quotas", "conditions", "results"]);
}

fn article_20_15() {
    item(15, "other_statutory", &[]);
}

fn article_21() {
    proactive(Fact::LISTED_IN_ARTICLE_21, "national.2019/21/-/-");
}

fn article_21_a() {
    let fields = ["municipal_works", "public_services", "public_welfare", "land_expropriation", "house_expropriation"];
    let fields = [&fields[..], &["public_security", "social_relief"]].concat();
    for (code, bearer) in [("local_affairs", Role::Government), ("local_affairs_of_departments", Role::Department)] {
        borne(code, "national.2019/21/-/-/a", bearer);
        complete(code, &fields);
        due_within_twenty_days(code);
    }
}

fn article_21_b() {
    borne("township_affairs", "national.2019/21/-/-/b", Role::TownshipGovernment);
    let land = ["rural_policy", "irrigation_works", "land_contracts", "homesteads"];
    let rest = ["land_expropriation", "house_expropriation", "funds_and_labour", "social_relief"];
    complete("township_affairs", &[land, rest].concat());
    due_within_twenty_days("township_affairs");
}

fn article_22() {
    proactive(Fact::INSTRUCTED_BY_SUPERIOR, "national.2019/22/-/-");
    borne("concrete_content", "national.2019/22/-/-", Role::Agency);
    plain("concrete_content");
    borne("instructed_by_superior", "national.2019/22/-/-", Role::Agency);
    plain("instructed_by_superior");
}

fn article_23() {
    borne("publication", "national.2019/23/-/-", Role::Agency);
    for channel in [
        Channel::Gazette,
        Channel::Portal,
        Channel::NewMedia,
        Channel::PressConference,
        Channel::Press,
        Channel::Radio,
        Channel::Television,
    ] {
        assert_eq!(check("publication", &Done::new().on(channel)), Check::Met, "{channel:?}");
    }
    for hidden in [Channel::Internal, Channel::Unofficial] {
        let missed = Check::Missed(vec![Shortfall::Channel]);
        assert_eq!(check("publication", &Done::new().on(hidden)), missed, "{hidden:?}");
    }
    assert_eq!(check("publication", &Done::new()), Check::Open(vec![Missing::Channel]));
}

fn article_24() {
    borne("platform", "national.2019/24/-/-", Role::Government);
    complete("platform", &["search", "reading", "download"]);
}

fn article_25_1() {
    borne("reading_places", "national.2019/25/1/-", Role::Government);
    complete("reading_places", &["archives", "library", "service_venue", "facilities"]);
}

fn article_25_2() {
    borne("other_facilities", "national.2019/25/2/-", Role::Agency);
    no_breach("other_facilities");
    assert_eq!(check("other_facilities", &Done::only(&["screen"])), Check::Met);
}

fn article_25_3() {
    borne("supply_of_reading_places", "national.2019/25/3/-", Role::Agency);
    assert_eq!(owed("supply_of_reading_places").duty().recipient(), Some(Role::ArchivesAndLibraries));
    plain("supply_of_reading_places");
    promptly("supply_of_reading_places");
}

fn article_26() {
    borne("publication_in_time", "national.2019/26/-/-", Role::Agency);
    due_within_twenty_days("publication_in_time");
    excepts("publication_in_time", "法律、法规");
    // Over the holiday of 2022.
    let due = owed("publication_in_time").due(&regime(), Calendar::national(), day("2022-09-30")).expect("a day");
    assert_eq!(due.statutory().map(Deadline::due), Some(Due::On(day("2022-11-02"))));
}

// 27 to 45.

fn article_27() {
    request_duty(RequestDuty::AnyoneMayApply, "national.2019/27/-/-");
    assert_eq!(regime().procedure().addressees().map(|by| by.stable()).as_deref(), Some("national.2019/27/-/-"));
    let part = body(BodyKind::InternalBody, "desk").under(code("bureau")).own_name(OwnName::Never);
    let roster = Roster::new(vec![body(BodyKind::Agency, "bureau"), part], vec![]).expect("a roster of the test");
    let (regime, made) = (regime(), of(Origin::Made { by: code("bureau") }));
    let found = responsible(&regime, &roster, &made).expect("a question that stands");
    // 以自己名义对外履行职能: a part that does not is no addressee.
    let said = found.addressed(code("desk")).expect("a body of the roster");
    assert!(matches!(said, Addressed::NotAnAddressee { .. }), "{said:?}");
    // Whatever the purpose: an application lacks none.
    let bare = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    assert_eq!(bare.lacks(&regime).len(), 5);
}

fn article_28() {
    request_duty(RequestDuty::OpenChannels, "national.2019/28/-/-");
    borne("request_channels", "national.2019/28/-/-", Role::Agency);
    plain("request_channels");
}

fn article_29_1() {
    request_duty(RequestDuty::FillInForm, "national.2019/29/1/-");
    let desk = file(&NATION, &format!("{ON} arrives other_desk"));
    assert_eq!(acts(&NATION, &desk, ON, Act::PassToOffice), "handler national.2019/29/1/-");
    let office = file(&NATION, &format!("{ON} arrives oral"));
    assert_eq!(acts(&NATION, &office, ON, Act::PassToOffice), "-");
}

fn article_29_2_1() {
    use RequestContent::{Contact, IdentityProof, Name};
    contains("national.2019/29/2/1", &[Name, IdentityProof, Contact]);
}

fn article_29_2_2() {
    contains("national.2019/29/2/2", &[RequestContent::Description]);
}

fn article_29_2_3() {
    contains("national.2019/29/2/3", &[RequestContent::FormOfProvision]);
}

fn article_30() {
    let by = "national.2019/30/-/-";
    request_duty(RequestDuty::Guide, by);
    replies(&[Fact::CONTENT_UNCLEAR], ReplyKind::AskForCorrection, by);
    replies(&[Fact::UNCLEAR_AFTER_CORRECTION], ReplyKind::StillUnclear, by);
    lacks(ReplyKind::StillUnclear, &[], &[(Says::CannotProvide, by)]);
    let notice = regime().period(Purpose::CorrectionNotice).statutory.expect("seven days");
    assert_eq!((notice.length(), notice.by().stable().as_str()), (7, by));
    // The time to answer runs anew from the corrected application.
    let script =
        "2024-02-26 arrives in_person; unclear; asks correction 10; served correction_notice; 2024-03-04 corrected";
    assert_eq!(time(script, ON), TWENTY_DAYS_ON);
}

fn article_31_1() {
    received("in_person", ON, "national.2019/31/-/1");
}

fn article_31_2_a() {
    received("signed_mail", ON, "national.2019/31/-/2/a");
    let past = format!("{ON} arrives signed_mail_past_office; 2024-03-06 confirmed");
    let signed = receipt(&reading("nation", &[Choice::DaySigned]), &past);
    assert_eq!(signed, (ON.to_owned(), "national.2019/31/-/2/a".to_owned()));
    assert_eq!(receipt(&reading("nation", &[Choice::DayConfirmed]), &past).0, "2024-03-06");
}

fn article_31_2_b() {
    received_on_confirmation("ordinary_mail", "national.2019/31/-/2/b");
}

fn article_31_3() {
    for channel in [Intake::Web, Intake::Email, Intake::Fax] {
        let channel = serde_json::to_value(channel).expect("a name on the wire");
        received_on_confirmation(channel.as_str().expect("a name"), "national.2019/31/-/3");
    }
}

const CONSULTED: &str =
    "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received";

fn article_32() {
    let by = "national.2019/32/-/-";
    let window = regime().period(Purpose::ThirdPartyOpinion).statutory.expect("fifteen days");
    assert_eq!((window.length(), window.by().stable().as_str()), (15, by));
    // On silence the agency decides, from the day after the window.
    let silent = file(&NATION, CONSULTED);
    let decide = Act::DecideOnSilence(code("firm"));
    assert_eq!(acts(&NATION, &silent, "2024-05-20", decide), "-");
    assert_eq!(acts(&NATION, &silent, "2024-05-21", decide), "office national.2019/32/-/-");
    // Only a reasonable objection bars; overridden, the third party is told.
    let harmless = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::REASONABLE_OBJECTION];
    decides(&[OnRequest], &harmless, MustWithhold, &["national.2019/15/-/-", by]);
    let overridden = "2024-05-08 firm objects; 2024-05-10 overrides granted";
    let told = file(&NATION, &format!("{CONSULTED}; {overridden}"));
    let tell = Act::TellThirdParty(code("firm"));
    assert_eq!(acts(&NATION, &told, "2024-05-10", tell), "office national.2019/32/-/-");
}

fn article_33_1() {
    request_duty(RequestDuty::AnswerOnTheSpot, "national.2019/33/1/-");
}

fn article_33_2() {
    let arrived = "2024-01-22 arrives signed_mail";
    assert_eq!(time(arrived, "2024-01-22"), "2024-02-22");
    let late = clock(&NATION, &file(&NATION, arrived), "2024-02-23");
    assert_eq!(late.standing, Standing::Runs(Status::Overdue));
    // The head's consent and the notice, each alone nothing; twenty days at most.
    let consents = "2024-02-20 consents disclosure_office_head 20";
    assert_eq!(time(&format!("{arrived}; {consents}"), "2024-02-20"), "2024-02-22");
    assert_eq!(time(&format!("{arrived}; 2024-02-20 tells 20"), "2024-02-20"), "2024-02-22");
    assert_eq!(time(&format!("{arrived}; {consents}; tells 20"), "2024-02-20"), "2024-03-21");
}

fn article_33_3() {
    assert_eq!(time("2024-04-22 arrives in_person", "2024-05-21"), "2024-05-21");
    assert_eq!(time(CONSULTED, "2024-05-21"), "2024-06-13");
    let regime = regime();
    let (by, excluded) = regime.procedure().clock().excluded();
    assert_eq!(by.stable(), "national.2019/33/3/-");
    assert!([Consulted::ThirdParty, Consulted::InvolvedAgency].iter().all(|one| excluded.contains(one)));
}

fn article_34() {
    let by = "national.2019/34/-/-";
    let window = regime().period(Purpose::CoMakerOpinion).statutory.expect("fifteen days");
    assert_eq!((window.length(), window.by().stable().as_str()), (15, by));
    let regime = regime();
    let rule = consultation::rule(&regime, Consulted::CoMaker, OnRequest).expect("a consultation");
    assert!(rule.is_optional());
    let silence = rule.effect_of_silence().expect("an effect");
    assert_eq!((*silence, silence.by().stable().as_str()), (Silence::ConsentsToDisclose, by));
}

fn article_35() {
    let by = "national.2019/35/-/-";
    replies(&[Fact::EXCESSIVE], ReplyKind::NotProcessed, by);
    replies(&[Fact::EXCESSIVE, Fact::EXCESS_JUSTIFIED], ReplyKind::Granted, "national.2019/36/-/2");
    lacks(ReplyKind::NotProcessed, &[], &[(Says::NotProcessed, by)]);
    // Reasonable: a delayed period, which has no cap.
    let delayed = arrived("asks reasons; 2024-03-11 reasons; 2024-03-13 reasonable; delays 2024-12-20");
    let found = clock(&NATION, &delayed, "2024-03-13");
    assert_eq!((ends(found.statutory.as_ref()), found.gaps), ("2024-12-20".to_owned(), vec![Gap::LengthOfDelay]));
}

fn article_36_1() {
    let by = "national.2019/36/-/1";
    replies(&[Fact::ALREADY_PUBLIC], ReplyKind::AlreadyPublic, by);
    lacks(ReplyKind::AlreadyPublic, &[Says::Manner], &[(Says::Channel, by)]);
    lacks(ReplyKind::AlreadyPublic, &[Says::Manner, Says::Channel], &[]);
}

fn article_36_2() {
    let by = "national.2019/36/-/2";
    replies(&[], ReplyKind::Granted, by);
    lacks(ReplyKind::Granted, &[], &[(Says::Information, by)]);
    lacks(ReplyKind::Granted, &[Says::Information], &[]);
    lacks(ReplyKind::Granted, &[Says::Manner, Says::Channel, Says::Time], &[]);
    lacks(ReplyKind::Granted, &[Says::Manner, Says::Channel], &[(Says::Time, by)]);
}

fn article_36_3() {
    let by = "national.2019/36/-/3";
    replies_for(&[], &[Fact::DETERMINED_STATE_SECRET], ReplyKind::Refused, by);
    lacks(ReplyKind::Refused, &[], &[(Says::Reasons, by)]);
    lacks(ReplyKind::Refused, &[Says::Reasons], &[]);
}

fn article_36_4() {
    let by = "national.2019/36/-/4";
    replies(&[Fact::NOT_HELD], ReplyKind::SearchFirst, by);
    replies(&[Fact::NOT_HELD, Fact::SEARCH_RECORDED], ReplyKind::DoesNotExist, by);
    lacks(ReplyKind::DoesNotExist, &[], &[(Says::NonExistence, by)]);
}

fn article_36_5() {
    let by = "national.2019/36/-/5";
    replies(&[Fact::NOT_THIS_AGENCY], ReplyKind::NotThisAgency, by);
    lacks(ReplyKind::NotThisAgency, &[], &[(Says::Reasons, by)]);
    let regime = regime();
    let rule = regime.procedure().answers().iter().find(|rule| rule.reply() == ReplyKind::NotThisAgency);
    assert_eq!(rule.map(AnswerRule::required_if_known), Some(&[Says::ResponsibleAgency][..]));
}

fn article_36_6() {
    let by = "national.2019/36/-/6";
    replies(&[Fact::REPEAT_APPLICATION], ReplyKind::NotProcessedAgain, by);
    lacks(ReplyKind::NotProcessedAgain, &[], &[(Says::NotProcessedAgain, by)]);
}

fn article_36_7() {
    let by = "national.2019/36/-/7";
    replies(&[Fact::SPECIAL_REGISTRY], ReplyKind::SpecialRegistry, by);
    lacks(ReplyKind::SpecialRegistry, &[], &[(Says::SpecialRules, by)]);
}

fn article_37() {
    let by = "national.2019/37/-/-";
    borne("severed_part", by, Role::Agency);
    plain("severed_part");
    let parts = [&[][..], &[Fact::DETERMINED_STATE_SECRET]].map(|yes| Part::new(OnRequest, closed(yes)));
    replies_with(&[], &parts, ReplyKind::GrantedInPart, by);
    lacks(ReplyKind::GrantedInPart, &[Says::Information], &[(Says::ReasonsForPart, by)]);
    lacks(ReplyKind::GrantedInPart, &[Says::Information, Says::ReasonsForPart], &[]);
}

fn article_38() {
    let by = "national.2019/38/-/-";
    lacks(ReplyKind::ProcessingNeeded, &[], &[(Says::CannotProvide, by)]);
    // 可以不予提供: the agency chooses, and until it has nothing is settled.
    let facts = Facts::new().with(Fact::PROCESSING_NEEDED, Finding::Yes);
    let facts = facts.and_then(|facts| facts.reviewed(Group::ApplicationGates, "the office", day(ON)));
    let regime = regime();
    let parts = [Part::new(OnRequest, closed(&[]))];
    let joined = decide_all(&regime, &parts, Truth::Yes).expect("a part");
    let found = reply(&regime, &Application::new(facts.expect("findings")), &joined);
    assert!(found.choice_missing() && found.settled().is_none());
    let possible: Vec<_> = found.possible().iter().map(|kind| (**kind, kind.by().stable())).collect();
    assert!(possible.contains(&(ReplyKind::ProcessingNeeded, by.to_owned())), "{possible:?}");
}

fn article_39_1() {
    let by = "national.2019/39/1/-";
    replies(&[Fact::PETITION_IN_DISGUISE], ReplyKind::NotAnApplication, by);
    lacks(ReplyKind::NotAnApplication, &[], &[(Says::NotAnApplication, by)]);
    lacks(ReplyKind::NotAnApplication, &[Says::NotAnApplication], &[]);
}

fn article_39_2() {
    replies(&[Fact::ASKS_FOR_PUBLICATION], ReplyKind::Publication, "national.2019/39/2/-");
    lacks(ReplyKind::Publication, &[], &[]);
}

fn article_40() {
    request_duty(RequestDuty::RequestedForm, "national.2019/40/-/-");
    for form in [ProvisionForm::Electronic, ProvisionForm::OtherSuitable, ProvisionForm::Inspection] {
        assert_eq!(form.allowed(Truth::No, Truth::No), Truth::No, "{form:?}");
        assert_eq!(form.allowed(Truth::Yes, Truth::No), Truth::Yes, "{form:?}");
        assert_eq!(form.allowed(Truth::No, Truth::Yes), Truth::Yes, "{form:?}");
    }
    assert_eq!(ProvisionForm::AsRequested.allowed(Truth::No, Truth::No), Truth::Yes);
}

fn article_41() {
    request_duty(RequestDuty::CorrectRecord, "national.2019/41/-/-");
    let own = format!("{ON} arrives in_person record");
    assert_eq!(acts(&NATION, &file(&NATION, &own), "2024-12-20", Act::AnswerRecord), "office national.2019/41/-/-");
    for how in ["corrected", "transferred", "directed_elsewhere", "not_corrected"] {
        let answered = file(&NATION, &format!("{own}; 2024-12-20 answers {how}"));
        let Some(Stage::Answered(stage)) = answered.state().stage() else { panic!("{how}") };
        assert_eq!(stage.answer(), Answer::Record(named::<RecordAnswer>(how)));
    }
}

fn article_42_1() {
    request_duty(RequestDuty::MayChargeFee, "national.2019/42/1/-");
    borne("no_charge", "national.2019/42/1/-", Role::Agency);
    assert_eq!(check("no_charge", &Done::nothing()), Check::Met);
    // A charge is open until it is said whether it is the fee for excess.
    let charged = |excepted: bool| check("no_charge", &Done::new().excepted(excepted));
    assert_eq!(check("no_charge", &Done::new()), Check::Open(vec![Missing::Exception]));
    assert_eq!(charged(false), Check::Missed(vec![Shortfall::Forbidden]));
    assert_eq!(charged(true), Check::Excused(vec![Shortfall::Forbidden]));
    excepts("no_charge", "信息处理费");
}

fn article_42_2() {
    borne("fee_method", "national.2019/42/2/-", Role::PriceDepartment);
    complete("fee_method", &["finance", "disclosure"]);
    assert_eq!(fees::METHOD.stable(), "national.2019/42/2/-");
}

fn article_43() {
    borne("help_for_disabled", "national.2019/43/-/-", Role::Agency);
    plain("help_for_disabled");
    let helped = file(&NATION, &format!("{ON} arrives oral help"));
    assert_eq!(acts(&NATION, &helped, ON, Act::Help), "office national.2019/43/-/-");
    assert_eq!(acts(&NATION, &arrived(""), ON, Act::Help), "-");
}

fn article_44_1() {
    borne("made_proactive", "national.2019/44/1/-", Role::Agency);
    no_breach("made_proactive");
}

fn article_44_2() {
    let mut proposed = arrived("2024-03-20 replies granted; proposed");
    assert_eq!(acts(&NATION, &proposed, "2024-03-20", Act::ExamineProposal), "office national.2019/44/2/-");
    record(&mut proposed, "2024-03-25 examined in");
    assert_eq!(acts(&NATION, &proposed, "2024-03-25", Act::DiscloseToAll), "office national.2019/44/2/-");
    borne("proposed_by_applicant", "national.2019/44/2/-", Role::Agency);
    plain("proposed_by_applicant");
    promptly("proposed_by_applicant");
}

fn article_45() {
    request_duty(RequestDuty::HandlingSystem, "national.2019/45/-/-");
    borne("request_system", "national.2019/45/-/-", Role::Agency);
    complete("request_system", &["registration", "review", "handling", "reply", "archiving"]);
}

// 46 to 53.

fn article_46() {
    borne("assessment_system", "national.2019/46/-/-", Role::Government);
    complete("assessment_system", &["assessment", "social_review", "accountability"]);
    for code in ["assessment", "social_review"] {
        borne(code, "national.2019/46/-/-", Role::Government);
        plain(code);
        at_intervals(code);
    }
}

fn article_47_1() {
    let by = "national.2019/47/1/-";
    borne("guidance_and_inspection", by, Role::DisclosureAuthority);
    plain("guidance_and_inspection");
    borne("rectification", by, Role::DisclosureAuthority);
    any_of("rectification", &["urged", "criticised"]);
    // What is proposed turns on whether persons have to answer.
    let mut circumstances = Circumstances::new();
    for (persons, met) in [(None, Truth::Open), (Some(false), Truth::No), (Some(true), Truth::Yes)] {
        circumstances.persons_to_answer = persons;
        let always = [Measure::UrgeRectification, Measure::Criticism].map(|measure| (measure, Truth::Yes));
        let expected = [&always[..], &[(Measure::ProposeHandling, met)]].concat();
        assert_eq!(follows(Misstep::NotAsRequired, circumstances, by), expected);
    }
}

fn article_47_2() {
    let by = "national.2019/47/2/-";
    borne("complaint", by, Role::Public);
    no_breach("complaint");
    assert_eq!(owed("complaint").duty().recipient(), Some(Role::DisclosureAuthority));
    borne("verified_complaint", by, Role::DisclosureAuthority);
    any_of("verified_complaint", &["urged", "criticised"]);
    let mut circumstances = Circumstances::new();
    for (verified, met) in [(None, Truth::Open), (Some(false), Truth::No), (Some(true), Truth::Yes)] {
        circumstances.verified = verified;
        let found = follows(Misstep::NotAsRequired, circumstances, by);
        assert_eq!(found, [(Measure::UrgeRectification, met), (Measure::Criticism, met)]);
    }
}

fn article_48() {
    borne("training", "national.2019/48/-/-", Role::DisclosureAuthority);
    plain("training");
    at_intervals("training");
}

/// The duties of a role with their last days in a year.
#[track_caller]
fn days_of(role: Role, year: i32) -> Vec<(String, String)> {
    let dates = duty::year(&NATION, Calendar::national(), year, &[role]).expect("a year");
    dates.iter().map(|dated| (dated.duty.to_string(), dated.span.through().to_string())).collect()
}

fn article_49() {
    let report = |of: &Jurisdiction| {
        let dates = duty::year(of, Calendar::national(), 2025, &[Role::Department]).expect("a year");
        let report = dates.into_iter().find(|dated| dated.duty.as_str() == "report_publication").expect("a day");
        (report.span.through().to_string(), report.turned_on)
    };
    // 31 January 2025 lies in the Spring Festival: neither included nor fixed by the text, and both said.
    assert_eq!(report(&NATION), ("2025-01-31".to_owned(), vec![Reading::FixedDay, Reading::FixedDayRoll]));
    assert_eq!(report(&reading("nation", &[Choice::DayExcluded])).0, "2025-01-30");
    assert_eq!(report(&reading("nation", &[Choice::RollForward])).0, "2025-02-05");
}

fn article_49_1() {
    for code in ["report_submission", "report_publication"] {
        borne(code, "national.2019/49/1/-", Role::Department);
        plain(code);
    }
    assert_eq!(owed("report_submission").duty().recipient(), Some(Role::DisclosureAuthority));
    let due = |code: &str| (code.to_owned(), "2024-01-31".to_owned());
    assert_eq!(days_of(Role::Department, 2024), [due("report_submission"), due("report_publication")]);
    // Townships are not named.
    assert_eq!(days_of(Role::TownshipGovernment, 2024), []);
}

fn article_49_2() {
    borne("government_report", "national.2019/49/2/-", Role::DisclosureAuthority);
    plain("government_report");
    let due = ("government_report".to_owned(), "2024-03-31".to_owned());
    assert_eq!(days_of(Role::DisclosureAuthority, 2024), [due]);
}

fn article_50_1_1() {
    borne("report_proactive", "national.2019/50/1/1", Role::Agency);
    complete("report_proactive", &["proactive"]);
}

fn article_50_1_2() {
    borne("report_applications", "national.2019/50/1/2", Role::Agency);
    complete("report_applications", &["applications"]);
}

fn article_50_1_3() {
    borne("report_remedies", "national.2019/50/1/3", Role::Agency);
    complete("report_remedies", &["remedies"]);
}

fn article_50_1_4() {
    borne("report_problems", "national.2019/50/1/4", Role::Agency);
    complete("report_problems", &["problems"]);
    borne("report_of_government", "national.2019/50/1/4", Role::Government);
    complete("report_of_government", &["assessment", "social_review", "accountability"]);
}

fn article_50_1_5() {
    borne("report_others", "national.2019/50/1/5", Role::Agency);
    complete("report_others", &["others"]);
}

fn article_50_2() {
    for code in ["report_format", "report_format_updated"] {
        borne(code, "national.2019/50/2/-", Role::NationalCompetentDepartment);
        plain(code);
    }
}

fn article_51() {
    let told = remedies(&NATION, Calendar::national(), Grievance::Mismatch, day(ON), Some(day(ON)));
    assert_eq!(told.complaint.stable(), "national.2019/51/-/-");
    assert!(told.reconsideration.is_some() && told.suit.is_some());
}

fn article_52() {
    let by = "national.2019/52/-/-";
    let mut circumstances = Circumstances::new();
    for (serious, met) in [(None, Truth::Open), (Some(false), Truth::No), (Some(true), Truth::Yes)] {
        circumstances.serious = serious;
        for misstep in [Misstep::SystemMissing, Misstep::NoReviewSystem] {
            let found = follows(misstep, circumstances, by);
            assert_eq!(found, [(Measure::OrderCorrection, Truth::Yes), (Measure::Discipline, met)], "{misstep:?}");
        }
    }
}

fn article_53_1() {
    escalates(Misstep::NotPerformed, "national.2019/53/-/1");
}

fn article_53_2() {
    escalates(Misstep::NotUpdated, "national.2019/53/-/2");
}

fn article_53_3() {
    escalates(Misstep::OtherBreach, "national.2019/53/-/3");
}

// 54 to 56.

#[track_caller]
fn reached(body: &Body, by: &str, binds: bool) {
    let regime = regime();
    let found = reach(&regime, body, Matter::OnRequest);
    assert_eq!(found.clause().map(|clause| clause.by().stable()).as_deref(), Some(by));
    assert_eq!(found.application() == Some(gongkai::norm::Application::Direct), binds);
}

fn article_54() {
    reached(&body(BodyKind::AuthorisedOrganisation, "a"), "national.2019/54/-/-", true);
}

fn article_55_1() {
    let by = "national.2019/55/1/-";
    reached(&body(BodyKind::PublicEnterprise, "a").in_sector(Sector::Water), by, false);
    borne("enterprise_rules", by, Role::NationalCompetentDepartment);
    no_breach("enterprise_rules");
}

fn article_55_2() {
    let by = "national.2019/55/2/-";
    borne("enterprise_appeal", by, Role::Public);
    no_breach("enterprise_appeal");
    borne("enterprise_appeal_answered", by, Role::CompetentDepartment);
    complete("enterprise_appeal_answered", &["investigation", "answer"]);
    promptly("enterprise_appeal_answered");
}

fn article_56() {
    let governs = |on: &str| NATION.on(day(on)).expect("a text that governs").procedure().code().to_string();
    assert_eq!(governs("2019-05-14"), "national.2007");
    assert_eq!(governs("2019-05-15"), "national.2019");
    let [newest, _] = EDITIONS;
    assert_eq!(newest.effects().iter().map(|row| row.by().stable()).collect::<Vec<_>>(), ["national.2019/56/-/-"]);
}
