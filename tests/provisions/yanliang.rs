//! Each provision with its case.

use crate::support::applying;
use crate::support::duties as answering;
use crate::support::releasing;
use crate::support::roster;
use gongkai::agency::{
    Disagreement, Escalated, FirstResponder, Information, Missing, NoRule, Origin, SpecialAuthority, Why, escalate,
    first_responder, reach, responsible,
};
use gongkai::audit::interpretation;
use gongkai::calendar::Calendar;
use gongkai::citation::{Cited, Code, Provision};
use gongkai::decision::{self, Flags, Outcome, Part, Verdict, decide};
use gongkai::duty::{self, Check, Dated, Done, DutyError, Lack, Layer, Owed, Shortfall, Staffing};
use gongkai::fact::{Fact, Facts, Finding};
use gongkai::norm::{
    Application, Asked, BodyKind, Channel, Choice, Decider, Demand, Dispute, Duty, Effect, Fault, Frequency, Gate,
    Holder, Matter, Mode, OpinionAbout, Power, Principle, Purpose, Reading, ReviewDuty, ReviewStep, Role, ScopeClause,
    Sector, Timing,
};
use gongkai::regime::{Difference, Jurisdiction, Local, Prevails, Regime};
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::Header;
use gongkai::workflow::policy_interpretation::Event as Interpreting;
use gongkai::workflow::release::{Designation, Others, Passage, ReleaseFile, Results};
use gongkai::workflow::secrecy_review;

use crate::support::releasing::{settled, words};

use super::stand::{Case as Provided, day, place};

/// A day on which the text binds.
const ON: &str = "2024-03-04";

fn yanliang() -> Jurisdiction {
    place("yanliang")
}

#[track_caller]
fn regime_of(of: &Jurisdiction) -> Regime<'_> {
    of.on(day(ON)).expect("a day under the Regulation")
}

// Duties.

#[track_caller]
fn look<T>(code: &str, look: impl FnOnce(&Regime<'_>, Owed<'_>) -> T) -> T {
    let of = yanliang();
    let regime = regime_of(&of);
    let owed = duty::find(&regime, code).expect("a duty of the place");
    look(&regime, owed)
}

#[track_caller]
fn check(code: &str, done: &Done) -> Check {
    look(code, |regime, owed| owed.check(regime, done).expect("elements that the duty knows"))
}

fn element(code: &str) -> Shortfall {
    Shortfall::Element(code.parse().expect("a code"))
}

/// Everything is there, where it has to be.
fn whole(duty: &Duty) -> Done {
    let done = duty.contents().iter().fold(Done::new(), |done, element| done.has(element.code().as_str()));
    let on = match duty.channel() {
        Some(Demand::OneOf(list)) => list.first().copied().into_iter().collect(),
        Some(Demand::EachOf(list)) => list.to_vec(),
        Some(Demand::First(first)) => vec![*first],
        _ => Vec::new(),
    };
    on.into_iter().fold(done, Done::on)
}

/// Who owes it by which provision, and these elements, each of which is missed.
#[track_caller]
fn owes(code: &str, by: &str, bearer: Role, elements: &[&str]) {
    look(code, |regime, owed| {
        let duty = owed.duty();
        assert_eq!((duty.by().stable(), duty.bearer()), (by.to_owned(), bearer), "{code}");
        let listed: Vec<String> = duty.contents().iter().map(|element| element.code().to_string()).collect();
        assert_eq!(listed, elements, "{code}");
        assert_eq!(owed.check(regime, &whole(duty)), Ok(Check::Met), "{code}");
        assert_eq!(
            owed.check(regime, &Done::nothing().excepted(false)),
            Ok(Check::Missed(vec![Shortfall::NotDone])),
            "{code}"
        );
        for lacking in elements {
            let done = whole(duty).lacks(lacking).excepted(false);
            assert_eq!(owed.check(regime, &done), Ok(Check::Missed(vec![element(lacking)])), "{code}");
        }
    });
}

/// Who owes it by which provision, and these categories: what falls under any of them is published, and nobody owes all of them.
#[track_caller]
fn owes_in(code: &str, by: &str, bearer: Role, categories: &[&str]) {
    look(code, |regime, owed| {
        let duty = owed.duty();
        assert_eq!((duty.by().stable(), duty.bearer()), (by.to_owned(), bearer), "{code}");
        let listed: Vec<String> = duty.contents().iter().map(|element| element.code().to_string()).collect();
        assert_eq!(duty.asked(), Asked::Examples, "{code}");
        assert_eq!(listed, categories, "{code}");
        for category in categories {
            assert_eq!(owed.check(regime, &Done::only(&[category])), Ok(Check::Met), "{code} {category}");
        }
        assert_eq!(
            owed.check(regime, &Done::nothing().excepted(false)),
            Ok(Check::Missed(vec![Shortfall::NotDone])),
            "{code}"
        );
    });
}

/// What a text that can be read otherwise asks of whom: these elements, each of which is contested.
#[track_caller]
fn contested(code: &str, by: &str, bearer: Role, elements: &[&str]) {
    look(code, |regime, owed| {
        let duty = owed.duty();
        assert_eq!((duty.by().stable(), duty.bearer()), (by.to_owned(), bearer), "{code}");
        assert!(duty.what_is_open().is_some(), "{code}");
        assert_eq!(duty.contents().len(), elements.len(), "{code}");
        assert_eq!(owed.check(regime, &whole(duty)), Ok(Check::Met), "{code}");
        assert_eq!(owed.check(regime, &Done::nothing()), Ok(Check::Contested(vec![Shortfall::NotDone])), "{code}");
        for lacking in elements {
            let done = whole(duty).lacks(lacking).excepted(false);
            assert_eq!(owed.check(regime, &done), Ok(Check::Contested(vec![element(lacking)])), "{code}");
        }
    });
}

/// By when it is due from a day: the place's day, and the nation's.
#[track_caller]
fn due(code: &str, from: &str) -> (Option<String>, Option<String>) {
    let of = yanliang();
    let regime = of.on(day(from)).expect("a day under the Regulation");
    let owed = duty::find(&regime, code).expect("a duty of the place");
    let due = owed.due(&regime, Calendar::national(), day(from)).expect("a day that can be counted");
    let ends = |deadline: Option<&gongkai::deadline::Deadline>| {
        deadline.and_then(|deadline| deadline.due().day()).map(|day| day.to_string())
    };
    (ends(due.internal()), ends(due.statutory()))
}

fn on(internal: &str, statutory: &str) -> (Option<String>, Option<String>) {
    (Some(internal.to_owned()), Some(statutory.to_owned()))
}

/// The dates of a year for a role, those of one duty.
fn dates(year: i32, role: Role, code: &str) -> Vec<Dated> {
    let all = duty::year(&yanliang(), Calendar::national(), year, &[role]).expect("a year");
    all.into_iter().filter(|dated| dated.duty.as_str() == code).collect()
}

// Decisions.

/// The findings of these codes are yes, every other is no.
#[track_caller]
fn decided<T>(mode: Mode, yes: &[&str], look: impl FnOnce(&decision::Decision<'_>) -> T) -> T {
    let of = yanliang();
    let regime = regime_of(&of);
    look(&decide(&regime, &Part::new(mode, settled(&of, yes))))
}

#[track_caller]
fn outcome(mode: Mode, yes: &[&str], expected: Outcome) {
    decided(mode, yes, |decision| assert_eq!(decision.effective(), Verdict::Settled(expected), "{mode:?} {yes:?}"));
}

const BOTH: [Mode; 2] = [Mode::Proactive, Mode::OnRequest];

// Releases.

fn alone(facts: &Facts) -> Results<'_> {
    Results::new(facts).others(Others::None).approval(ApprovalByLaw::NotRequired)
}

#[track_caller]
fn passes<T>(of: &Jurisdiction, yes: &[&str], script: &str, look: impl FnOnce(&Passage<'_>, &ReleaseFile) -> T) -> T {
    let facts = settled(of, yes);
    let file = releasing::file(of, script);
    let passage = file.passage(of, Calendar::national(), &alone(&facts), day("2022-03-10")).expect("a text");
    look(&passage, &file)
}

/// How a gate stands on what is found, after what happened.
#[track_caller]
fn gate(code: &str, yes: &[&str], script: &str) -> String {
    let of = yanliang();
    let facts = settled(&of, yes);
    let file = releasing::file(&of, script);
    let regime = of.on(day("2022-03-10")).expect("a day under the Regulation");
    let release = file.on(day("2022-03-10"));
    let results = alone(&facts);
    let mut gates = release.gates(&regime, &results);
    let (_, state) = gates.find(|(gate, _)| gate.code().as_str() == code).expect("a gate of the place");
    words(&of, state)
}

/// Which rules on channels are not met.
#[track_caller]
fn channels(yes: &[&str], script: &str) -> Vec<String> {
    passes(&yanliang(), yes, script, |passage, _| {
        passage.channels.iter().map(|fault| fault.rule.by().stable()).collect()
    })
}

/// The codes of the gates that bar it.
#[track_caller]
fn barred(yes: &[&str], script: &str) -> Vec<String> {
    passes(&yanliang(), yes, script, |passage, _| {
        passage.blocks.iter().map(|open| open.gate.code().to_string()).collect()
    })
}

/// In what a provision conflicts with the Regulation, and what stands.
#[track_caller]
fn conflicts(by: &str) -> Vec<(Difference, Prevails)> {
    let of = yanliang();
    let all = regime_of(&of).conflicts();
    all.into_iter().filter(|one| one.local.stable() == by).map(|one| (one.difference, one.prevails)).collect()
}

// Words and references.

/// The reading of words printed at a provision, and what is the matter with them.
#[track_caller]
fn reads(by: &str, printed: &str) -> (String, Fault) {
    let of = yanliang();
    let rows = of.rules().expect("rules").wordings();
    let row = rows.iter().find(|row| row.by().stable() == by && row.printed() == printed).expect("the words");
    (row.read_as().zh().to_owned(), row.fault())
}

/// Where the references of a provision lead on a day, and whether what they lead to was seen.
fn leads(by: &str, on: &str) -> Vec<(String, bool)> {
    let of = yanliang();
    let rows = of.rules().expect("rules").references().iter().filter(|row| row.by().stable() == by);
    rows.flat_map(|row| {
        let led = duty::resolve(row, day(on));
        led.to.into_iter().map(move |to| (to.source().to_string(), led.unverified))
    })
    .collect()
}

pub(crate) const CASES: &[Provided] = &[
    ("yanliang/1/-/-", article_1),
    ("yanliang/2/-/-", article_2),
    ("yanliang/3/-/-/a", article_3_a),
    ("yanliang/4/-/-/a", article_4_a),
    ("yanliang/4/-/-/b", article_4_b),
    ("yanliang/5/-/-/a", article_5_a),
    ("yanliang/5/-/-/b", article_5_b),
    ("yanliang/6/1/-/a", article_6_1_a),
    ("yanliang/6/1/-/b", article_6_1_b),
    ("yanliang/6/1/-/c", article_6_1_c),
    ("yanliang/6/2/-", article_6_2),
    ("yanliang/6/2/2", article_6_2_2),
    ("yanliang/6/2/3", article_6_2_3),
    ("yanliang/6/2/4", article_6_2_4),
    ("yanliang/6/2/5", article_6_2_5),
    ("yanliang/6/3/-", article_6_3),
    ("yanliang/6/4/-", article_6_4),
    ("yanliang/8/1/-", article_8_1),
    ("yanliang/8/2/-/a", article_8_2_a),
    ("yanliang/8/2/-/b", article_8_2_b),
    ("yanliang/9/-/-", article_9),
    ("yanliang/10/-/-/a", article_10_a),
    ("yanliang/10/-/-/b", article_10_b),
    ("yanliang/11/-/-", article_11),
    ("yanliang/12/-/-/a", article_12_a),
    ("yanliang/12/-/-/b", article_12_b),
    ("yanliang/12/-/-/c", article_12_c),
    ("yanliang/13/-/-", article_13),
    ("yanliang/14/-/-", article_14),
    ("yanliang/15/-/-", article_15),
    ("yanliang/16/-/-", article_16),
    ("yanliang/17/-/-/a", article_17_a),
    ("yanliang/17/-/-/b", article_17_b),
    ("yanliang/17/-/-/c", article_17_c),
    ("yanliang/18/-/-/a", article_18_a),
    ("yanliang/18/-/-/b", article_18_b),
    ("yanliang/19/-/-/a", article_19_a),
    ("yanliang/19/-/-/b", article_19_b),
    ("yanliang/19/-/-/c", article_19_c),
    ("yanliang/20/-/-", article_20),
    ("yanliang/21/-/-", article_21),
    ("yanliang/22/-/-", article_22),
    ("yanliang/23/-/-/b", article_23_b),
    ("yanliang/23/-/-/c", article_23_c),
    ("yanliang/24/-/-/a", article_24_a),
    ("yanliang/24/-/-/b", article_24_b),
    ("yanliang/25/-/-/a", article_25_a),
    ("yanliang/25/-/-/b", article_25_b),
    ("yanliang/26/-/-/b", article_26_b),
    ("yanliang/27/-/-/a", article_27_a),
    ("yanliang/27/-/-/b", article_27_b),
    ("yanliang/27/-/-/c", article_27_c),
    ("yanliang/28/-/-/a", article_28_a),
    ("yanliang/28/-/-/b", article_28_b),
    ("yanliang/29/1/-", article_29_1),
    ("yanliang/29/2/-", article_29_2),
    ("yanliang/30/-/-", article_30),
    ("yanliang/31/-/-/a", article_31_a),
    ("yanliang/31/-/-/b", article_31_b),
    ("yanliang/32/-/-", article_32),
    ("yanliang/33/-/-/a", article_33_a),
    ("yanliang/33/-/-/b", article_33_b),
    ("yanliang/33/-/-/c", article_33_c),
    ("yanliang/34/-/-", article_34),
    ("yanliang/34/-/1", article_34_1),
    ("yanliang/34/-/2", article_34_2),
    ("yanliang/34/-/3", article_34_3),
    ("yanliang/35/-/-/a", article_35_a),
    ("yanliang/35/-/-/b", article_35_b),
    ("yanliang/36/-/-/a", article_36_a),
    ("yanliang/36/-/-/b", article_36_b),
    ("yanliang/36/-/-/c", article_36_c),
    ("yanliang/37/-/-/a", article_37_a),
    ("yanliang/37/-/-/b", article_37_b),
    ("yanliang/37/-/-/c", article_37_c),
    ("yanliang/38/-/-", article_38),
    ("yanliang/39/-/-", article_39),
    ("yanliang/40/-/-", article_40),
    ("yanliang/41/-/-", article_41),
];

/// The number decides: the second document is the implementing rules, whatever the text calls it.
fn article_1() {
    let to: Vec<String> = leads("yanliang/1/-/-", ON).into_iter().map(|(to, _)| to).collect();
    assert_eq!(to, ["opinions.2016.8", "rules.2016.80"]);
    let number = |code: &str| {
        let code: Code = code.parse().expect("a code");
        gongkai::citation::instrument(code).and_then(|text| text.number().map(str::to_owned))
    };
    assert_eq!(number("rules.2016.80").as_deref(), Some("国办发〔2016〕80号"));
    assert_eq!(reads("yanliang/1/-/-", "工作制度的通知").1, Fault::Citation);
}

/// 《条例》 is the text in force; 《规定》 is the city's, whose status was not verified.
fn article_2() {
    let expected = [("national.2019".to_owned(), false), ("xian.rules".to_owned(), true)];
    assert_eq!(leads("yanliang/2/-/-", ON), expected);
    assert_eq!(leads("yanliang/32/-/-", ON), expected);
}

/// The five opens; and the wording of 2007 reaches further than the Regulation, which governs.
fn article_3_a() {
    look("yanliang_five_opens", |regime, owed| {
        let five = ["decision", "execution", "management", "service", "result"];
        let listed: Vec<_> = owed.duty().contents().iter().map(|element| element.code().to_string()).collect();
        assert_eq!(listed, five);
        let closed = Done::only(&five[..4]);
        assert_eq!(owed.check(regime, &closed), Ok(Check::NotBinding(vec![element("result")])));
    });
    let of = yanliang();
    let regime = regime_of(&of);
    let mut facts = Facts::new();
    for fact in [Fact::BY_AGENCY, Fact::PERFORMING_DUTIES, Fact::MADE_OR_OBTAINED, Fact::RECORDED] {
        facts.record(fact, Finding::Yes).expect("findings that stand together");
    }
    facts.record(Fact::ADMINISTRATIVE_FUNCTION, Finding::No).expect("findings that stand together");
    let part = Part::new(Mode::OnRequest, facts);
    let decision = decide(&regime, &part);
    assert_eq!(decision.effective(), Verdict::Settled(Outcome::NotGovernmentInformation));
    assert!(decision.flags().contains(Flags::LOCAL_DEFINITION_DIFFERS));
    assert_eq!(conflicts("yanliang/3/-/-/a"), [(Difference::WiderDefinition, Prevails::Nation)]);
}

/// To the letter everything is proactive; the Regulation gives it in either mode, so what is not published is contested.
fn article_4_a() {
    assert_eq!(
        check("yanliang_proactive", &Done::nothing().excepted(false)),
        Check::Contested(vec![Shortfall::NotDone])
    );
    for mode in BOTH {
        outcome(mode, &[], Outcome::MustDisclose);
    }
    // 依法不予公开的除外.
    outcome(Mode::Proactive, &["determined_state_secret"], Outcome::MustWithhold);
    look("yanliang_proactive", |_, owed| {
        assert_eq!(owed.duty().by().stable(), "yanliang/4/-/-/a");
        assert!(owed.duty().exception().is_some());
    });
}

/// 及时 in the place of 合法; where no ground is shown it is disclosed.
fn article_4_b() {
    let of = yanliang();
    let stated = of.rules().expect("rules").principles().iter().filter(|row| row.by().stable() == "yanliang/4/-/-/b");
    let stated: Vec<Principle> = stated.map(|row| **row).collect();
    assert_eq!(
        stated,
        [Principle::Just, Principle::Fair, Principle::Convenient, Principle::Timely, Principle::OpennessIsTheNorm]
    );
    for mode in BOTH {
        outcome(mode, &[], Outcome::MustDisclose);
    }
}

/// A leading group; who leads it is not said.
fn article_5_a() {
    owes("yanliang_leading_group", "yanliang/5/-/-/a", Role::DistrictGovernment, &[]);
    let of = yanliang();
    assert_eq!(duty::holder(&regime_of(&of), Role::LeadingGroup), None);
}

fn article_5_b() {
    let of = yanliang();
    let regime = regime_of(&of);
    let department = duty::competent_department(&regime).expect("a competent department");
    assert_eq!(department.holder(), Holder::Is(Role::GovernmentOffice));
    assert_eq!(department.by().stable(), "yanliang/5/-/-/b");
    let office = duty::holder(&regime, Role::LeadingGroupOffice).expect("a row");
    assert_eq!(office.holder(), Holder::Is(Role::GovernmentOffice));
    let tasks = ["promotion", "guidance", "coordination", "supervision"];
    owes("yanliang_group_office", "yanliang/5/-/-/b", Role::LeadingGroupOffice, &tasks);
}

fn article_6_1_a() {
    owes("yanliang_own_system", "yanliang/6/1/-/a", Role::Agency, &[]);
}

/// What an agency lacks under the text itself.
#[track_caller]
fn lacks(staffing: &Staffing, role: Role) -> Vec<Lack> {
    let of = yanliang();
    let all = duty::lacks(&regime_of(&of), staffing).expect("known");
    all.into_iter()
        .filter(|lack| match lack {
            Lack::Nobody { role: of, by, .. }
            | Lack::TooMany { role: of, by, .. }
            | Lack::Requirement { role: of, by, .. }
            | Lack::Unknown { role: of, by, .. } => *of == role && by.source().as_str() == "yanliang",
            _ => false,
        })
        .collect()
}

/// One leader, in the division of work, and announced.
fn article_6_1_b() {
    let (role, by) = (Role::LeaderInCharge, Provision::of("yanliang").article(6).paragraph(1).part("b"));
    let (division, announced) = (Code::literal("division_of_work"), Code::literal("announced"));
    let one = Staffing::new().with(role, 1).saying(role, division, true);
    assert_eq!(lacks(&one.clone().saying(role, announced, true), role), []);
    let unannounced = lacks(&one.saying(role, announced, false), role);
    assert_eq!(unannounced, [Lack::Requirement { role, by, layer: Layer::Local, requirement: announced }]);
    let two = Staffing::new().with(role, 2);
    assert_eq!(lacks(&two, role), [Lack::TooMany { role, by, layer: Layer::Local, designated: 2 }]);
}

/// A body, and staff whose only work it is.
fn article_6_1_c() {
    let (body, staff) = (Role::DisclosureOffice, Role::DisclosureStaff);
    let by = Provision::of("yanliang").article(6).paragraph(1).part("c");
    let full_time = Code::literal("full_time");
    let staffing = Staffing::new().with(body, 1).with(staff, 2).saying(staff, full_time, false);
    assert_eq!(lacks(&staffing, body), []);
    assert_eq!(
        lacks(&staffing, staff),
        [Lack::Requirement { role: staff, by, layer: Layer::Local, requirement: full_time }]
    );
    let none = lacks(&Staffing::new().with(body, 0), body);
    assert!(matches!(none.as_slice(), [Lack::Nobody { .. }]), "{none:?}");
    let of = yanliang();
    let named = duty::named(&regime_of(&of), "政务公开工作机构").expect("a name of the text");
    assert_eq!((named.role, named.assumed), (Some(body), false));
}

fn article_6_2() {
    let tasks = ["promotion", "proactive", "applications", "secrecy_review", "documents", "other_tasks"];
    owes("yanliang_office_duties", "yanliang/6/2/-", Role::DisclosureOffice, &tasks);
}

fn article_6_2_2() {
    owes("yanliang_keep_current", "yanliang/6/2/2", Role::DisclosureOffice, &["handled", "updated"]);
}

/// The body receives; what comes to another section is passed on, and no text says that its day is the day of receipt.
fn article_6_2_3() {
    use gongkai::norm::RequestDuty::OfficeReceives;
    let of = yanliang();
    let requests = of.rules().expect("rules").requests();
    let row = requests.duties().iter().find(|row| ***row == OfficeReceives).expect("a duty");
    assert_eq!(row.by().stable(), "yanliang/6/2/3");
    let file = applying::file(&of, "2024-03-04 arrives other_desk");
    let clock = applying::clock(&of, &file, "2024-03-05");
    assert_eq!(applying::ends(clock.statutory.as_ref()), "2024-04-01 ?");
}

fn article_6_2_4() {
    let of = yanliang();
    let reviewer = secrecy_review::who(&regime_of(&of), ReviewStep::Opinion).expect("a reviewer");
    assert_eq!((*reviewer.value(), reviewer.by().stable()), (Role::DisclosureOffice, "yanliang/6/2/4".to_owned()));
}

fn article_6_2_5() {
    let three = ["guide", "catalogue", "annual_report"];
    owes("yanliang_office_compiles", "yanliang/6/2/5", Role::DisclosureOffice, &three);
}

/// Nine fields; an e-mail address is the contact on the internet.
fn article_6_3() {
    let fields = [
        "classification",
        "arrangement",
        "how_to_obtain",
        "office_name",
        "address",
        "hours",
        "phone",
        "fax",
        "internet_contact",
    ];
    owes("yanliang_guide", "yanliang/6/3/-", Role::DisclosureOffice, &fields);
    let (read, fault) = reads("yanliang/6/3/-", "政府信息本机关政务公开工作机构");
    assert_eq!((read.as_str(), fault), ("本机关政务公开工作机构", Fault::Garbled));
}

fn article_6_4() {
    let columns = ["index", "name", "summary", "generated_on"];
    owes("yanliang_catalogue", "yanliang/6/4/-", Role::DisclosureOffice, &columns);
}

/// Which steps are statutory other rules say: a decision without expert argument is a finding that can be contested.
fn article_8_1() {
    contested("yanliang_decision_procedure", "yanliang/8/1/-", Role::Agency, &["participation", "expert_argument"]);
    assert_eq!(leads("yanliang/8/1/-", ON), [("xian.decisions".to_owned(), true)]);
}

/// Any public means will do; how long comments are taken nobody says; its absence holds up nothing.
fn article_8_2_a() {
    let code = "yanliang_decision_draft";
    owes(code, "yanliang/8/2/-/a", Role::DecisionUnit, &["draft", "comments_sought"]);
    let posted = |channel| check(code, &Done::only(&["draft", "comments_sought"]).on(channel).excepted(false));
    assert_eq!(posted(Channel::OfficialSite), Check::Met);
    assert_eq!(posted(Channel::Internal), Check::Missed(vec![Shortfall::Channel]));
    assert_eq!(due(code, ON).0, None);
    let found = ["major_decision"];
    assert_eq!(gate("yanliang_draft_published", &found, "drafted; recorded draft_published"), "closed 2022-03-01");
    passes(&yanliang(), &found, "drafted", |passage, _| {
        let formalities: Vec<_> = passage.formalities.iter().map(|open| open.gate.code().to_string()).collect();
        assert_eq!(formalities, ["yanliang_draft_published", "yanliang_comments_published"]);
    });
}

/// What was collected, what was adopted, and why the rest was not.
fn article_8_2_b() {
    let three = ["collected", "adopted", "reasons"];
    owes("yanliang_comment_results", "yanliang/8/2/-/b", Role::DecisionUnit, &three);
    let script = "drafted; recorded comments_published";
    assert_eq!(gate("yanliang_comments_published", &["major_decision"], script), "closed 2022-03-01");
    assert_eq!(gate("yanliang_comments_published", &[], "drafted"), "does not stand");
}

fn article_9() {
    let found = ["livelihood_topic"];
    let plan = "yanliang_meeting_plan";
    assert_eq!(gate(plan, &found, "drafted; label proactive"), "does not state manner");
    assert_eq!(gate(plan, &found, "drafted; label proactive manner"), "closed 2022-03-01");
    assert_eq!(gate(plan, &[], "drafted; label proactive"), "does not stand");
}

/// Promptly, without a number; what is an important decision too has the five days of art. 36 on the portal.
fn article_10_a() {
    let code = "yanliang_decision_result";
    owes(code, "yanliang/10/-/-/a", Role::DisclosingAgency, &[]);
    assert_eq!(check(code, &Done::new().on(Channel::Press)), Check::Met);
    assert_eq!(
        check(code, &Done::new().on(Channel::Internal).excepted(false)),
        Check::Missed(vec![Shortfall::Channel])
    );
    assert_eq!(due(code, "2023-09-28").0, None);
    assert_eq!(due("yanliang_portal_in_time", "2023-09-28").0.as_deref(), Some("2023-10-11"));
}

/// The district's decision, drafted by a bureau: the district answers for the content.
fn article_10_b() {
    let of = yanliang();
    let bodies = vec![roster::body(BodyKind::Government, "district"), roster::body(BodyKind::Agency, "housing")];
    let origin = Origin::Decision { by: roster::code("district"), drafted_by: Some(roster::code("housing")) };
    let what = Information::new(origin).under_authority(SpecialAuthority::None);
    let roster = roster::roster(bodies, vec![]);
    let regime = regime_of(&of);
    let answer = responsible(&regime, &roster, &what).expect("a question that stands");
    assert_eq!(answering::lines(answer.local()), ["responsible district | yanliang/10/-/-/b"]);
}

fn article_11() {
    let six = ["measures", "steps", "division", "progress", "problems", "follow_up"];
    owes("yanliang_execution", "yanliang/11/-/-", Role::Agency, &six);
}

fn article_12_a() {
    let six = ["policy", "budget", "three_public", "revenue_expenditure", "procurement", "debt"];
    owes("yanliang_fiscal", "yanliang/12/-/-/a", Role::FinanceDepartment, &six);
    owes("yanliang_fiscal_system", "yanliang/12/-/-/a", Role::FinanceDepartment, &[]);
}

/// It urges and guides. No budget waits for its consent, as none does for any gate of the finance bureau.
fn article_12_b() {
    owes("yanliang_budget_guidance", "yanliang/12/-/-/b", Role::FinanceDepartment, &[]);
    assert_eq!(barred(&[], "drafted; formed; reviewed before_proactive"), [] as [&str; 0]);
    assert_eq!(barred(&[], "drafted; formed"), ["national_review", "yanliang_before_proactive"]);
}

fn article_12_c() {
    owes("yanliang_fees", "yanliang/12/-/-/c", Role::FinanceDepartment, &["item", "basis", "standard"]);
}

/// Eight groups, none of which a project may lack, as a completed one that on its completion; 标准 is a misprint of 批准, and 国土 a name of before the reform.
fn article_13() {
    let groups = [
        "approval_service",
        "approval_result",
        "bidding",
        "land_taking",
        "design_change",
        "construction",
        "quality_safety",
        "completion",
    ];
    owes("yanliang_major_projects", "yanliang/13/-/-", Role::FunctionalDepartment, &groups);
    assert_eq!(reads("yanliang/13/-/-", "标准服务信息"), ("批准服务信息".to_owned(), Fault::Misprint));
    assert_eq!(reads("yanliang/13/-/-", "标准结果信息"), ("批准结果信息".to_owned(), Fault::Misprint));
    let of = yanliang();
    let named = duty::named(&regime_of(&of), "国土").expect("a name of the text");
    assert!(named.stale);
    assert_eq!(named.read_as.zh(), "自然资源部门");
}

/// A grant of mining rights by the land department is in a category, and to be published; it does not owe the five others.
fn article_14() {
    let code = "yanliang_public_resources";
    let six =
        ["housing_construction", "housing_allocation", "land_and_mining", "procurement", "property_trading", "bidding"];
    owes_in(code, "yanliang/14/-/-", Role::FunctionalDepartment, &six);
    // Promptly: no number of the place's own, and the nation's outer limit.
    assert_eq!(due(code, "2023-04-20"), (None, Some("2023-05-19".to_owned())));
    assert_eq!(reads("yanliang/14/-/-", "国土").1, Fault::Stale);
}

/// A programme: nothing is a breach of it by itself.
fn article_15() {
    look("yanliang_social_fields", |regime, owed| {
        let fields = ["social_assistance", "education", "medical_care", "environment", "rescue", "culture_sport"];
        assert_eq!(owed.duty().bearer(), Role::SocialDepartment);
        assert_eq!(owed.check(regime, &Done::only(&fields)), Ok(Check::Met));
        let without = Done::only(&fields[..5]);
        assert_eq!(owed.check(regime, &without), Ok(Check::NotBinding(vec![element("culture_sport")])));
        // Poverty relief is in another place's list.
        let relief = owed.check(regime, &Done::new().has("poverty_relief"));
        assert!(matches!(relief, Err(DutyError::UnknownElement { .. })), "{relief:?}");
    });
}

fn article_16() {
    owes("yanliang_implementation", "yanliang/16/-/-", Role::Agency, &["goals", "reforms", "livelihood"]);
}

/// Whoever handled it publishes, and not one office for all.
fn article_17_a() {
    owes("yanliang_proposal_results", "yanliang/17/-/-/a", Role::HandlingAgency, &[]);
}

fn article_17_b() {
    let code = "yanliang_proposal_replies";
    owes(code, "yanliang/17/-/-/b", Role::HandlingAgency, &["full_text"]);
    let excerpt = Done::only(&[]).excused("办理中的事项");
    assert_eq!(check(code, &excerpt), Check::Excused(vec![element("full_text")]));
    outcome(Mode::Proactive, &["proposal_reply"], Outcome::MustDisclose);
}

/// State secrets are named; third parties are protected all the same.
fn article_17_c() {
    let secret = ["proposal_reply", "determined_state_secret"];
    decided(Mode::Proactive, &secret, |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustWithhold));
        assert_eq!(decision.local(), decision::LocalAnswer::Says(Verdict::Settled(Outcome::MustWithhold)));
    });
    outcome(Mode::Proactive, &["proposal_reply", "trade_secret", "harms_third_party"], Outcome::MustWithhold);
    // Less than art. 14 closes, and nothing of art. 15.
    assert_eq!(conflicts("yanliang/17/-/-/c"), [const { (Difference::NarrowerGround, Prevails::Nation) }; 2]);
}

fn article_18_a() {
    let nothing = check("yanliang_audit_results", &Done::nothing());
    assert_eq!(nothing, Check::NotBinding(vec![Shortfall::NotDone]));
}

fn article_18_b() {
    owes("yanliang_audit_rectification", "yanliang/18/-/-/b", Role::AuditedUnit, &[]);
}

/// Two lists.
fn article_19_a() {
    let contents = ["power_list", "duty_list", "basis", "body", "process", "duties", "adjustment"];
    owes("yanliang_power_lists", "yanliang/19/-/-/a", Role::Agency, &contents);
}

fn article_19_b() {
    let powers = ["administrative_powers"];
    assert_eq!(gate("yanliang_powers", &powers, "drafted; formed"), "not reviewed");
    assert_eq!(gate("yanliang_powers", &powers, "drafted; reviewed before_proactive"), "closed 2022-03-01");
    assert_eq!(gate("yanliang_powers", &[], "drafted; formed"), "does not stand");
}

/// Two working Saturdays are counted. From which day it runs and for which causes is open; that nothing was updated at all is not.
fn article_19_c() {
    let code = "yanliang_power_list_update";
    assert_eq!(due(code, "2026-02-13").0.as_deref(), Some("2026-03-05"));
    assert_eq!(check(code, &Done::nothing()), Check::Missed(vec![Shortfall::NotDone]));
}

fn article_20() {
    let seven = ["subjects", "powers", "basis", "discretion", "process", "results", "remedies"];
    owes("yanliang_enforcement", "yanliang/20/-/-", Role::EnforcementAgency, &seven);
}

/// Seven working days from the decision, a working Sunday among them; licences and penalties only.
fn article_21() {
    let code = "yanliang_double_publicity";
    owes(code, "yanliang/21/-/-", Role::EnforcementAgency, &["permits", "penalties"]);
    assert_eq!(due(code, "2024-02-02"), on("2024-02-18", "2024-03-06"));
    look(code, |regime, owed| {
        let coercion = owed.check(regime, &Done::new().lacks("coercive_measures"));
        assert!(matches!(coercion, Err(DutyError::UnknownElement { .. })), "{coercion:?}");
        assert!(owed.duty().exception().is_some());
    });
    // It has no harm test, and no effect beyond the Regulation's.
    decided(Mode::Proactive, &["permit_or_penalty", "trade_secret"], |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustDisclose));
        assert!(decision.flags().contains(Flags::LOCAL_NEEDS_ANCHOR));
    });
    outcome(Mode::Proactive, &["permit_or_penalty", "determined_state_secret"], Outcome::MustWithhold);
    assert_eq!(reads("yanliang/21/-/-", "清断"), ("清晰".to_owned(), Fault::Misprint));
    owes("yanliang_permit_penalty_items", "yanliang/21/-/-", Role::EnforcementAgency, &[]);
}

/// What came of supervision in the tourism market is in a category; the agency that supervises there owes no more.
fn article_22() {
    let fields = [
        "work_safety",
        "environment",
        "disease_control",
        "food_and_drugs",
        "housing",
        "quality",
        "prices",
        "land_resources",
        "social_credit",
        "transport",
        "tourism",
        "state_enterprises",
    ];
    owes_in("yanliang_supervision_results", "yanliang/22/-/-", Role::Agency, &fields);
    assert_eq!(reads("yanliang/22/-/-", "国土资源"), ("自然资源".to_owned(), Fault::Stale));
}

/// Neither a time nor the matters: what is not online is a finding that can be contested.
fn article_23_b() {
    let code = "yanliang_online_services";
    assert_eq!(check(code, &Done::new()), Check::Met);
    assert_eq!(check(code, &Done::nothing()), Check::Contested(vec![Shortfall::NotDone]));
}

/// The sentence has no subject of its own.
fn article_23_c() {
    contested("yanliang_service_catalogue", "yanliang/23/-/-/c", Role::Agency, &["approvals", "services"]);
    contested("yanliang_acceptance_standard", "yanliang/23/-/-/c", Role::Agency, &[]);
    let of = yanliang();
    let regime = regime_of(&of);
    // One bureau under two names.
    let bureau = |name| duty::named(&regime, name).expect("a name of the text").role;
    assert_eq!(bureau("区行政审批服务局"), Some(Role::ApprovalBureau));
    assert_eq!(bureau("区行政审批局"), Some(Role::ApprovalBureau));
}

fn article_24_a() {
    let eight = ["conditions", "process", "fees", "notes", "materials", "forms", "filling_instructions", "samples"];
    owes("yanliang_service_guides", "yanliang/24/-/-/a", Role::Agency, &eight);
}

/// A certificate that the guide does not name was demanded.
fn article_24_b() {
    let code = "yanliang_no_extra_demand";
    assert_eq!(check(code, &Done::nothing()), Check::Met);
    assert_eq!(check(code, &Done::new()), Check::Missed(vec![Shortfall::Forbidden]));
    let of = yanliang();
    let stated = of.rules().expect("rules").principles().iter().find(|row| ***row == Principle::NoExtraDemand);
    assert_eq!(stated.map(|row| row.by().stable()).as_deref(), Some("yanliang/24/-/-/b"));
}

/// The codes of what the audit finds in a script of interpretation, under which provision.
#[track_caller]
fn interpreted(script: &[(&str, &str)], on: &str) -> Vec<(String, String)> {
    let of = yanliang();
    let mut matter = gongkai::workflow::policy_interpretation::Interpretations::new(Header::of(&of));
    for (day, event) in script {
        let event: Interpreting = serde_json::from_str(event).expect("an event");
        matter.record(self::day(day), event).expect("a step that makes sense");
    }
    let facts = settled(&of, &["policy_document"]);
    let audit = interpretation(&matter, &of, Calendar::national(), &facts, day(on)).expect("a text");
    audit
        .breaches
        .iter()
        .map(|breach| (breach.code.code().to_owned(), releasing::stable(&breach.by).join(" ")))
        .collect()
}

/// Issued on the 8th, interpreted on the 11th.
fn article_25_a() {
    let issued = ("2024-05-08", r#""document_issued""#);
    let published = r#"{"interpretation_published": {"form": "text"}}"#;
    let late = interpreted(&[issued, ("2024-05-11", published)], "2024-05-13");
    assert_eq!(late, [("interpretation_out_of_step".to_owned(), "yanliang/25/-/-/a".to_owned())]);
    assert_eq!(interpreted(&[issued, ("2024-05-08", published)], "2024-05-13"), []);
}

/// The form is free: an interview is one, and a form that is not named is no less.
fn article_25_b() {
    let code = "yanliang_interpretation_forms";
    assert_eq!(check(code, &Done::only(&["interview"])), Check::Met);
    assert_eq!(check(code, &Done::only(&[])), Check::Met);
    assert_eq!(check(code, &Done::nothing()), Check::NotBinding(vec![Shortfall::NotDone]));
}

/// The district government as a body; what an emergency demands under the Regulation is not held up.
fn article_26_b() {
    let code = "yanliang_district_approval";
    for found in ["district_wide_work", "major_emergency"] {
        assert_eq!(gate(code, &[found], "drafted"), "no yes from the district government");
        assert_eq!(gate(code, &[found], "drafted; yes district_leader"), "no yes from the district government");
        assert_eq!(gate(code, &[found], "drafted; yes district_government"), "closed 2022-03-01");
    }
    assert_eq!(gate(code, &[], "drafted"), "does not stand");
    passes(&yanliang(), &["major_emergency"], "drafted; formed", |passage, _| {
        let clashes: Vec<_> = passage.clashes.iter().map(Provision::stable).collect();
        assert_eq!(clashes, ["national.2019/6/2/-", "national.2019/20/-/12"]);
    });
    let clash = Difference::StepAgainstDuty(Code::literal(code));
    assert!(conflicts("yanliang/26/-/-/b").contains(&(clash, Prevails::Nation)));
    assert_eq!(reads("yanliang/26/-/-/b", "末经"), ("未经".to_owned(), Fault::Misprint));
}

fn article_27_a() {
    let four = ["monitoring", "assessment", "response", "responsible_body"];
    owes("yanliang_opinion_mechanism", "yanliang/27/-/-/a", Role::Agency, &four);
    let of = yanliang();
    let response = of.rules().expect("rules").response();
    assert_eq!(response.steps().len(), 3);
    assert_eq!(response.major_report_hours(), None);
}

#[track_caller]
fn responds(about: OpinionAbout, unit: Option<&str>) -> Result<(String, String), Why> {
    let of = yanliang();
    let unit: Option<Code> = unit.map(roster::code);
    match first_responder(&regime_of(&of), about, unit) {
        FirstResponder::Unit(unit) => Ok((unit.value().to_string(), unit.by().stable())),
        FirstResponder::Open(why) => Err(why),
    }
}

/// Which department is concerned has to be said.
fn article_27_b() {
    let housing = responds(OpinionAbout::DistrictPolicy, Some("housing"));
    assert_eq!(housing, Ok(("housing".to_owned(), "yanliang/27/-/-/b".to_owned())));
    assert_eq!(responds(OpinionAbout::DistrictPolicy, None), Err(Why::Missing(Missing::UnitConcerned)));
}

fn article_27_c() {
    let office = responds(OpinionAbout::SubDistrict, Some("office"));
    assert_eq!(office, Ok(("office".to_owned(), "yanliang/27/-/-/c".to_owned())));
    let of = yanliang();
    let stated: Vec<Principle> = (of.rules().expect("rules").principles().iter())
        .filter(|row| row.by().stable() == "yanliang/27/-/-/c")
        .map(|row| **row)
        .collect();
    assert_eq!(stated, [Principle::TerritorialAndGraded, Principle::InChargeAnswers]);
}

/// There is a platform or there is none; no more can be asked.
fn article_28_a() {
    assert_eq!(check("yanliang_interaction", &Done::new()), Check::Met);
    assert_eq!(check("yanliang_interaction", &Done::nothing()), Check::Contested(vec![Shortfall::NotDone]));
}

/// Encouraged: an agency without an open day is in no breach.
fn article_28_b() {
    assert_eq!(check("yanliang_open_days", &Done::nothing()), Check::NotBinding(vec![Shortfall::NotDone]));
    assert_eq!(check("yanliang_open_days", &Done::only(&["open_day"])), Check::Met);
}

/// The places named; of a library the text is silent, and the Regulation is not.
fn article_29_1() {
    let code = "yanliang_reading_points";
    let places = ["approval_bureau", "archives", "culture_bureau", "streets", "villages", "facilities"];
    owes(code, "yanliang/29/1/-", Role::PublicVenues, &places);
    look(code, |regime, owed| {
        let library = owed.check(regime, &Done::new().lacks("library"));
        assert!(matches!(library, Err(DutyError::UnknownElement { .. })), "{library:?}");
        // No softer than the Regulation; only narrower.
        assert_eq!(owed.duty().higher(), None);
    });
    let narrower = conflicts("yanliang/29/1/-").into_iter().find_map(|(difference, prevails)| match difference {
        Difference::NarrowerDuty { lacks, .. } => Some((lacks, prevails)),
        _ => None,
    });
    let (missing, prevails) = narrower.expect("less than the Regulation has");
    assert_eq!(missing, [Code::literal("library")]);
    assert_eq!(prevails, Prevails::Nation);
}

/// At intervals without a length: whether it was ever done, and no day.
fn article_29_2() {
    let code = "yanliang_reading_point_supply";
    owes(code, "yanliang/29/2/-", Role::Agency, &[]);
    assert_eq!(dates(2024, Role::Agency, code), []);
    look(code, |regime, owed| {
        assert_eq!(owed.duty().timing(), Timing::Every(Frequency::Periodically));
        let due = owed.due(regime, Calendar::national(), day(ON));
        assert!(matches!(due, Err(DutyError::NotFromADay { .. })), "{due:?}");
        assert_eq!(owed.duty().higher().map(|by| by.stable()).as_deref(), Some("national.2019/25/3/-"));
    });
}

/// On the portal only: whether every platform is meant, or any, is open.
fn article_30() {
    for (code, bearer) in [
        ("yanliang_government_documents", Role::Government),
        ("yanliang_office_documents", Role::GovernmentOffice),
        ("yanliang_normative_documents", Role::Department),
    ] {
        look(code, |regime, owed| {
            assert_eq!((owed.duty().bearer(), owed.duty().by().stable().as_str()), (bearer, "yanliang/30/-/-"));
            let portal = Done::new().on(Channel::Portal);
            assert_eq!(owed.check(regime, &portal), Ok(Check::Contested(vec![Shortfall::Channel])));
            let all = portal.on(Channel::Weibo).on(Channel::WeChat);
            assert_eq!(owed.check(regime, &all), Ok(Check::Met));
        });
    }
    let found = ["document_for_mobile"];
    assert_eq!(channels(&found, "drafted; formed; published portal"), ["yanliang/30/-/-"]);
    let everywhere = "drafted; formed; published portal; published weibo; published we_chat";
    assert_eq!(channels(&found, everywhere), [] as [&str; 0]);
}

/// 31 January, inside the Spring Festival of 2025: the date stays, and the last working day before it is told.
fn article_31_a() {
    let department = dates(2025, Role::Department, "yanliang_annual_report");
    let [report] = department.as_slice() else { unreachable!("one report a year: {department:?}") };
    assert_eq!((report.by.stable(), report.span.through()), ("yanliang/31/-/-/a".to_owned(), day("2025-01-31")));
    assert_eq!(report.last_working_day, Some(day("2025-01-27")));
    assert_eq!(report.turned_on, [Reading::FixedDay, Reading::FixedDayRoll]);
    let moved = yanliang().reading(Choice::RollForward);
    let year = duty::year(&moved, Calendar::national(), 2025, &[Role::Department]).expect("a year");
    let moved = year.iter().find(|dated| dated.duty.as_str() == "yanliang_annual_report").expect("a report");
    assert_eq!(moved.span.through(), day("2025-02-05"));
    assert_eq!(check("yanliang_annual_report", &Done::nothing()), Check::Missed(vec![Shortfall::NotDone]));
    // The Regulation has 31 March for the government's own report: whether the one day is its day too is not settled.
    contested("yanliang_government_report", "yanliang/31/-/-/a", Role::Government, &[]);
    let of_township = dates(2025, Role::TownshipGovernment, "yanliang_township_report");
    assert_eq!(of_township.iter().map(|one| one.span.through()).collect::<Vec<_>>(), [day("2025-01-31")]);
    let of_government = dates(2025, Role::Government, "yanliang_government_report");
    assert_eq!(of_government.iter().map(|one| one.span.through()).collect::<Vec<_>>(), [day("2025-01-31")]);
}

/// Reviewed first, and on the portal; whose body reviews is not settled, and the agency's own or the district's office will do.
fn article_31_b() {
    let (code, found) = ("yanliang_annual_report", ["annual_report"]);
    let open = "no yes from the disclosure office or the government office";
    assert_eq!(gate(code, &found, "drafted"), open);
    assert_eq!(gate(code, &found, "drafted; yes department_head"), open);
    for reviewer in ["disclosure_office", "government_office"] {
        assert_eq!(gate(code, &found, &format!("drafted; yes {reviewer}")), "closed 2022-03-01");
    }
    let press = channels(&found, "drafted; formed; published press");
    assert_eq!(press, ["yanliang/36/-/-/a", "yanliang/31/-/-/b"]);
    assert_eq!(channels(&found, "drafted; formed; published portal"), [] as [&str; 0]);
    assert_eq!(check(code, &Done::new().on(Channel::Press)), Check::Missed(vec![Shortfall::Channel]));
    let of = yanliang();
    let rows = of.rules().expect("rules").wordings();
    let reviewer = rows.iter().find(|row| row.by().stable() == "yanliang/31/-/-/b").expect("a reading");
    assert!(reviewer.is_assumed());
}

/// Signed for on 22 January 2024: the Regulation's twenty working days, and none of the place's own.
fn article_32() {
    use gongkai::norm::RequestDuty::AnswerUnderRegulation;
    let of = yanliang();
    let file = applying::file(&of, "2024-01-22 arrives signed_mail");
    let clock = applying::clock(&of, &file, "2024-01-23");
    assert_eq!(applying::ends(clock.statutory.as_ref()), "2024-02-22");
    assert_eq!(regime_of(&of).period(Purpose::Reply).internal, None);
    let duties = of.rules().expect("rules").requests().duties();
    let row: &Cited<_> = duties.iter().find(|row| ***row == AnswerUnderRegulation).expect("a duty");
    assert_eq!(row.by().stable(), "yanliang/32/-/-");
}

const DOCUMENT: [&str; 1] = ["official_document"];

fn article_33_a() {
    let code = "yanliang_label";
    let stated = |label: &str| gate(code, &DOCUMENT, &format!("drafted; label {label}"));
    assert_eq!(stated("proactive manner"), "does not state interpretation");
    assert_eq!(stated("unstated manner interpreted"), "does not state attribute");
    assert_eq!(stated("proactive manner uninterpreted"), "closed 2022-03-01");
    assert_eq!(gate(code, &[], "drafted"), "does not stand");
}

/// In full, in principle; a stranger's trade secret stays shut whatever the local exception says.
fn article_33_b() {
    let code = "yanliang_closely_tied";
    owes(code, "yanliang/33/-/-/b", Role::DraftingUnit, &["full_text"]);
    let excused = check(code, &Done::only(&[]).excused("含第三方信息"));
    assert_eq!(excused, Check::Excused(vec![element("full_text")]));
    let tied = ["official_document", "closely_tied"];
    outcome(Mode::Proactive, &tied, Outcome::MustDisclose);
    let with_secret = [&tied[..], &["trade_secret", "harms_third_party"]].concat();
    outcome(Mode::Proactive, &with_secret, Outcome::MustWithhold);
    // 除涉密外 says no more than that: what arts. 14 and 15 close besides the nation supplies.
    let of = yanliang();
    let exemptions = of.rules().expect("rules").exemptions().iter();
    let refers = exemptions.filter_map(|row| match row {
        gongkai::norm::Exemption::Refers { by, to, .. } => Some((by.stable(), to.len())),
        gongkai::norm::Exemption::Own(_) => None,
    });
    assert!(refers.into_iter().any(|row| row == ("yanliang/33/-/-/b".to_owned(), 0)));
}

/// Basis and consent; silence leaves the label pending, a missing basis makes it invalid, and neither publishes anything.
fn article_33_c() {
    let of = yanliang();
    let worth = |yes: &[&str], script: &str| {
        passes(&of, yes, &format!("drafted; label withheld {script}"), |passage, file| {
            let held =
                file.clone().proceed(&of, &alone(&settled(&of, yes)), day("2022-03-10"), releasing::event("withheld"));
            (passage.designation, held.is_ok())
        })
    };
    assert_eq!(worth(&DOCUMENT, "basis"), (Some(Designation::Pending), false));
    assert_eq!(worth(&DOCUMENT, "; yes justice_bureau"), (Some(Designation::Invalid), false));
    assert_eq!(worth(&DOCUMENT, "basis; no justice_bureau"), (Some(Designation::Refused), false));
    let effective = |self_reviewed| Some(Designation::Effective { self_reviewed });
    assert_eq!(worth(&DOCUMENT, "basis; yes justice_bureau"), (effective(false), true));
    // Silent past the time for publishing: the label has no effect, and the matter is overdue.
    let facts = settled(&of, &[&DOCUMENT[..], &["needs_wide_knowledge"]].concat());
    let file = releasing::file(&of, "drafted; label withheld basis; formed");
    let passage = file.passage(&of, Calendar::national(), &alone(&facts), day("2022-04-20")).expect("a text");
    assert_eq!((passage.designation, passage.overdue), (Some(Designation::Pending), Some(true)));
    assert!(!passage.is_clear());
    // Closed matter stays shut without anybody's consent.
    outcome(Mode::Proactive, &["official_document", "determined_state_secret"], Outcome::MustWithhold);
    // The narrow reading leaves other documents free.
    let narrow = yanliang().reading(Choice::CloselyTiedOnly);
    passes(&narrow, &DOCUMENT, "drafted; label withheld", |passage, _| {
        assert_eq!(passage.designation, Some(Designation::Free));
    });
}

/// A mechanism, and three moments.
fn article_34() {
    let of = yanliang();
    let regime = regime_of(&of);
    for which in [ReviewDuty::EstablishMechanism, ReviewDuty::ReviewBeforeRelease] {
        let all = secrecy_review::duties(&regime, which);
        assert!(all.iter().any(|by| by.stable() == "yanliang/34/-/-"), "{which:?}");
    }
    let rules = of.rules().expect("rules");
    let items: Vec<String> = (rules.gates().iter().flat_map(Gate::by))
        .filter(|by| by.article_number() == Some(34))
        .map(Provision::stable)
        .collect();
    assert_eq!(items, ["yanliang/34/-/1", "yanliang/34/-/2", "yanliang/34/-/3"]);
}

const UNREVIEWED: &str = "no review at formation";

/// Official documents only: a data set is not asked.
fn article_34_1() {
    let code = "yanliang_formation";
    assert_eq!(gate(code, &DOCUMENT, "drafted"), UNREVIEWED);
    assert_eq!(gate(code, &DOCUMENT, "drafted; reviewed before_proactive"), UNREVIEWED);
    assert_eq!(gate(code, &DOCUMENT, "drafted; reviewed formation"), "closed 2022-03-01");
    assert_eq!(gate(code, &[], "drafted"), "does not stand");
}

/// The review at formation does not stand in for it.
fn article_34_2() {
    let code = "yanliang_before_proactive";
    let open = "no review before proactive disclosure";
    assert_eq!(gate(code, &DOCUMENT, "drafted; reviewed formation"), open);
    assert_eq!(gate(code, &DOCUMENT, "drafted; reviewed before_proactive"), "closed 2022-03-01");
    assert!(barred(&DOCUMENT, "drafted; reviewed formation").contains(&code.to_owned()));
}

fn article_34_3() {
    let code = "yanliang_before_on_request";
    let open = "no review before provision on request";
    assert_eq!(gate(code, &DOCUMENT, "drafted on_request; reviewed formation"), open);
    assert_eq!(gate(code, &DOCUMENT, "drafted on_request; reviewed before_on_request"), "closed 2022-03-01");
    assert_eq!(gate(code, &DOCUMENT, "drafted"), "does not stand");
}

/// Where a disagreement of two bureaus goes: the provision, the decider, the body, the power; or why it is open.
#[track_caller]
fn goes(disagreement: &Disagreement) -> Result<(String, Decider, Option<String>, Power), Why> {
    let of = yanliang();
    let bureau = |id| roster::body(BodyKind::Agency, id).under(roster::code("district"));
    let government = roster::body(BodyKind::Government, "district");
    let roster = roster::roster(vec![bureau("finance"), bureau("education"), government], vec![]);
    let regime = regime_of(&of);
    match escalate(&regime, &roster, disagreement).expect("a disagreement that stands") {
        Escalated::To(routes) => {
            let route = routes.first().expect("a route");
            let body = route.body.map(|body| body.id().to_string());
            Ok((route.by.stable(), route.to, body, route.power))
        }
        Escalated::Open { why, .. } => Err(why),
    }
}

fn between(over: Dispute) -> Disagreement {
    Disagreement::new(over, ["finance", "education"].map(roster::code).to_vec())
}

/// A figure of spending is the finance bureau's.
fn article_35_a() {
    let figure = between(Dispute::Content).divisible(true).within_competence_of(roster::code("finance"));
    let finance = Some("finance".to_owned());
    let followed = ("yanliang/35/-/-/a".to_owned(), Decider::CompetentAgency, finance, Power::ItsViewIsFollowed);
    assert_eq!(goes(&figure), Ok(followed));
    assert_eq!(goes(&between(Dispute::Content)), Err(Why::Missing(Missing::Divisible)));
}

/// The office brokers, and decides nothing; whether to disclose is not its question.
fn article_35_b() {
    let content = between(Dispute::Content).divisible(false);
    let brokers = ("yanliang/35/-/-/b".to_owned(), Decider::GovernmentOffice, None, Power::Coordinates);
    assert_eq!(goes(&content), Ok(brokers));
    let whether = between(Dispute::WhetherToDisclose).divisible(false);
    assert_eq!(goes(&whether), Err(Why::NoRule(NoRule::Disagreement)));
}

fn article_36_a() {
    assert_eq!(channels(&[], "drafted; formed; published weibo"), ["yanliang/36/-/-/a"]);
    assert_eq!(channels(&[], "drafted; formed; published portal"), [] as [&str; 0]);
    owes("yanliang_portal_columns", "yanliang/36/-/-/a", Role::WebsiteManager, &[]);
}

/// First on the portal, even where the time is kept; only for the three objects.
fn article_36_b() {
    let found = ["decision_measure_or_response"];
    let after = "drafted; formed; published we_chat; 2022-03-02 published portal";
    assert_eq!(channels(&found, after), ["yanliang/36/-/-/b"]);
    assert_eq!(channels(&[], after), [] as [&str; 0]);
    assert_eq!(channels(&found, "drafted; formed; published portal; published we_chat"), [] as [&str; 0]);
}

/// Five working days inside the place, twenty under the Regulation; a documented reason excuses the five.
fn article_36_c() {
    let code = "yanliang_portal_in_time";
    assert_eq!(due(code, "2023-04-20"), on("2023-04-26", "2023-05-19"));
    owes(code, "yanliang/36/-/-/c", Role::Agency, &["full_text"]);
    assert_eq!(check(code, &Done::nothing().excused("等待上级发布")), Check::Excused(vec![Shortfall::NotDone]));
    look(code, |regime, owed| {
        let due = owed.due(regime, Calendar::national(), day(ON)).expect("a day that can be counted");
        assert!(due.is_soft());
    });
    // Of the three objects only: what else is proactive has the Regulation's time alone.
    let of = yanliang();
    assert_eq!(regime_of(&of).period(Purpose::Publication).internal, None);
}

fn article_37_a() {
    let count = |code| dates(2024, Role::GovernmentOffice, code).len();
    // The Sundays of 2024.
    assert_eq!(count("yanliang_weekly_urging"), 52);
    assert_eq!(count("yanliang_monthly_statistics"), 12);
    let quarters = dates(2024, Role::GovernmentOffice, "yanliang_quarterly_notice");
    let ends: Vec<String> = quarters.iter().map(|quarter| quarter.span.through().to_string()).collect();
    assert_eq!(ends, ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]);
    assert_eq!(count("yanliang_yearly_assessment"), 1);
    // A quarter without a circular.
    owes("yanliang_quarterly_notice", "yanliang/37/-/-/a", Role::GovernmentOffice, &[]);
}

fn article_37_b() {
    owes("yanliang_target_assessment", "yanliang/37/-/-/b", Role::GovernmentOffice, &["openness_item"]);
}

/// One is too few, two of each kind are enough, one of each kind turns on the reading.
fn article_37_c() {
    let held = |inspections, special| Done::new().times("inspection", inspections).times("special", special);
    let code = "yanliang_inspections";
    let too_few = |times| Check::Missed(vec![Shortfall::TooFew { times, at_least: 2 }]);
    assert_eq!(check(code, &held(1, 0)), too_few(1));
    assert_eq!(check(code, &held(2, 2)), Check::Met);
    let reading = duty::Missing::Reading(Reading::InspectionCount);
    assert_eq!(check(code, &held(1, 1)), Check::Open(vec![reading]));
    for (choice, expected) in [(Choice::InTotal, Check::Met), (Choice::OfEachKind, too_few(1))] {
        let of = yanliang().reading(choice);
        let regime = regime_of(&of);
        let owed = duty::find(&regime, code).expect("a duty of the place");
        assert_eq!(owed.check(&regime, &held(1, 1)), Ok(expected), "{choice:?}");
    }
    // Of one kind nobody has said how often: what is certain all the same.
    let one_kind = |times| Done::new().times("inspection", times);
    let unknown = || Check::Open(vec![duty::Missing::Times]);
    for (choice, twice, once) in [
        (Some(Choice::InTotal), Check::Met, unknown()),
        (Some(Choice::OfEachKind), unknown(), too_few(1)),
        (None, unknown(), unknown()),
    ] {
        let of = choice.map_or_else(yanliang, |choice| yanliang().reading(choice));
        let regime = regime_of(&of);
        let owed = duty::find(&regime, code).expect("a duty of the place");
        let held = |times| owed.check(&regime, &one_kind(times)).expect("a check");
        assert_eq!((held(2), held(1)), (twice, once), "{choice:?}");
        assert_eq!(owed.check(&regime, &Done::new()), Ok(unknown()), "{choice:?}");
    }
    // Two, or two of each; where nobody has chosen, the question comes with the number.
    for (choice, times) in [(None, 2), (Some(Choice::InTotal), 2), (Some(Choice::OfEachKind), 4)] {
        let of = choice.map_or_else(yanliang, |choice| yanliang().reading(choice));
        let year = duty::year(&of, Calendar::national(), 2024, &[Role::GovernmentOffice]).expect("a year");
        let dated = year.iter().find(|dated| dated.duty.as_str() == code).expect("a date");
        let turned_on = vec![Reading::InspectionCount];
        assert_eq!((dated.times, &dated.turned_on, dated.open.is_some()), (times, &turned_on, choice.is_none()));
    }
}

/// Either way will do.
fn article_38() {
    let code = "yanliang_social_review";
    assert_eq!(check(code, &Done::only(&["third_party"])), Check::Met);
    assert_eq!(check(code, &Done::only(&["invited"])), Check::Met);
    assert_eq!(check(code, &Done::only(&[])), Check::Missed(vec![Shortfall::NoneOfThem]));
    assert_eq!(dates(2024, Role::GovernmentOffice, code).len(), 1);
}

fn article_39() {
    let of = yanliang();
    let row = duty::holder(&regime_of(&of), Role::InspectingOffice).cloned().expect("a supervisor");
    assert_eq!((row.holder(), row.by().stable()), (Holder::Is(Role::GovernmentOffice), "yanliang/39/-/-".to_owned()));
}

/// A school follows it by reference, and the Regulation sends it elsewhere; who is authorised by law is bound by the Regulation directly.
fn article_40() {
    let of = yanliang();
    let regime = regime_of(&of);
    let school = roster::body(BodyKind::PublicEnterprise, "school").in_sector(Sector::Education);
    let found = reach(&regime, &school, Matter::Proactive);
    let local = found.local.expect("a clause of the place");
    assert_eq!((local.by().stable().as_str(), local.application()), ("yanliang/40/-/-", Application::ByReference));
    assert_eq!(found.national.map(|clause| clause.by().stable()).as_deref(), Some("national.2019/55/1/-"));
    let authorised = roster::body(BodyKind::AuthorisedOrganisation, "fund");
    let found = reach(&regime, &authorised, Matter::Proactive);
    assert_eq!(found.local.map(ScopeClause::application), Some(Application::ByReference));
    assert_eq!(found.application(), Some(Application::Direct));
    let only_by_reference = Difference::ByReferenceOnly(BodyKind::AuthorisedOrganisation);
    assert!(conflicts("yanliang/40/-/-").contains(&(only_by_reference, Prevails::Nation)));
    // Waterworks are not named.
    let waterworks = roster::body(BodyKind::PublicEnterprise, "water").in_sector(Sector::Water);
    assert_eq!(reach(&regime, &waterworks, Matter::Proactive).local, None);
}

/// From publication, on a day that the text does not have; once it has one it never lapses by itself.
fn article_41() {
    let undated = Jurisdiction::of_place("yanliang").expect("a built-in place");
    let regime = regime_of(&undated);
    assert!(matches!(regime.local(), Local::Undetermined { .. }));
    let guide = duty::find(&regime, "yanliang_guide").expect("a duty");
    let missed = guide.check(&regime, &Done::nothing()).expect("what the duty knows");
    assert_eq!((guide.layer(), missed), (Layer::Undated, Check::Open(vec![duty::Missing::DateOfLocalText])));
    let facts = settled(&undated, &[]);
    let part = Part::new(Mode::Proactive, facts);
    assert!(decide(&regime, &part).flags().contains(Flags::LOCAL_UNDETERMINED));
    let of = yanliang();
    assert!(of.on(day("2060-01-04")).expect("a day").local().in_force().is_some());
    assert!(of.on(day("2020-05-29")).expect("a day").local().in_force().is_none());
    let effects: Vec<_> = of.rules().expect("rules").effects().iter().map(|row| (**row, row.by().stable())).collect();
    assert_eq!(effects, [(Effect::FromPublication, "yanliang/41/-/-".to_owned())]);
}
