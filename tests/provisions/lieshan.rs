//! Each provision with its case.

use gongkai::agency::{
    Addressed, Bearer, Body, Change, ChangeKind, Disagreement, Escalated, Information, Origin, OwnName, Responsibility,
    Roster, SpecialAuthority, escalate, reach, responsible,
};
use gongkai::audit::{BreachCode, Release, Severity, coordination};
use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Provision, Rank, Text};
use gongkai::deadline::{Due, Roll};
use gongkai::decision::{Flags, Outcome, Part, Verdict, decide};
use gongkai::duty::{self, Check, Circumstances, Done, Layer, Missing, Shortfall};
use gongkai::fact::{Fact, Facts, Finding, Truth};
use gongkai::norm::{
    Answerable, Application, Attribute, BodyKind, Channel, Consulted, Decider, Dispute, Effect, Fault, Holder, Matter,
    Measure, Misstep, Mode, Moment, Power, Principle, Purpose, Record, RequestDuty, Role, Sector, Subject, Tier,
    Timing,
};
use gongkai::regime::{Jurisdiction, Local, Regime};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{ApprovalByLaw, Consultations, Event as C, Letter, Obstacle};
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{Bar, Event as R, Label, Others, ReleaseFile, Results};

use super::stand::{Case, day, place};

const ON: &str = "2024-03-04";
const LIESHAN: Provision = Provision::of("lieshan");

pub(crate) const CASES: &[Case] = &[
    ("lieshan/-/-/-/header", header),
    ("lieshan/2/-/-/a", article_2_a),
    ("lieshan/2/-/-/b", article_2_b),
    ("lieshan/2/-/-/c", article_2_c),
    ("lieshan/3/-/-", article_3),
    ("lieshan/4/-/-/a", article_4_a),
    ("lieshan/4/-/-/b", article_4_b),
    ("lieshan/4/-/-/c", article_4_c),
    ("lieshan/4/-/-/d", article_4_d),
    ("lieshan/4/-/-/e", article_4_e),
    ("lieshan/4/-/-/f", article_4_f),
    ("lieshan/5/-/-/a", article_5_a),
    ("lieshan/5/-/-/b", article_5_b),
    ("lieshan/5/-/-/c", article_5_c),
    ("lieshan/6/-/-", article_6),
    ("lieshan/7/-/-", article_7),
    ("lieshan/8/-/-/a", article_8_a),
    ("lieshan/8/-/-/b", article_8_b),
    ("lieshan/9/-/-", article_9),
    ("lieshan/10/-/-/a", article_10_a),
    ("lieshan/10/-/-/b", article_10_b),
    ("lieshan/10/-/-/c", article_10_c),
    ("lieshan/10/-/-/d", article_10_d),
    ("lieshan/10/-/-/e", article_10_e),
    ("lieshan/10/-/-/f", article_10_f),
    ("lieshan/10/-/-/g", article_10_g),
    ("lieshan/11/-/-/a", article_11_a),
    ("lieshan/11/-/-/b", article_11_b),
    ("lieshan/12/-/-", article_12),
    ("lieshan/13/-/-/a", article_13_a),
    ("lieshan/13/-/-/b", article_13_b),
    ("lieshan/13/-/-/c", article_13_c),
    ("lieshan/13/-/-/d", article_13_d),
    ("lieshan/14/-/-/b", article_14_b),
    ("lieshan/14/-/-/c", article_14_c),
    ("lieshan/14/-/-/d", article_14_d),
    ("lieshan/14/-/-/e", article_14_e),
    ("lieshan/14/-/-/f", article_14_f),
    ("lieshan/15/-/-/a", article_15_a),
    ("lieshan/15/-/-/b", article_15_b),
    ("lieshan/16/-/-", article_16),
    ("lieshan/17/-/-", article_17),
    ("lieshan/18/-/-", article_18),
];

fn lieshan() -> Jurisdiction {
    place("lieshan")
}

/// The day as the text stands on it.
#[track_caller]
fn on<T>(text: &str, look: impl FnOnce(&Regime<'_>) -> T) -> T {
    let lieshan = lieshan();
    look(&lieshan.on(day(text)).expect("a day under the Regulation"))
}

fn code(text: &str) -> Code {
    text.parse().expect("a code of the test")
}

fn codes(text: &[&str]) -> Vec<Code> {
    text.iter().map(|one| code(one)).collect()
}

// Its beginning: arts. 18 and the header.

fn header() {
    on("2021-07-20", |regime| {
        assert!(matches!(regime.local(), Local::Undetermined { .. }));
        assert!(duty::owed(regime).all(|owed| owed.layer() != Layer::Local));
        let catalogue = duty::find(regime, "lieshan_catalogue").expect("a duty");
        let missed = catalogue.check(regime, &Done::nothing()).expect("what the duty knows");
        assert_eq!(missed, Check::Open(vec![Missing::DateOfLocalText]));
        assert_eq!(
            regime.period(Purpose::Publication).effective().map(|one| one.by().source()),
            Some(code("national.2019"))
        );
    });
    on("2021-09-01", |regime| {
        assert!(matches!(regime.local(), Local::InForce { upper_bound: true, assumed: false, .. }));
    });
    let lieshan = lieshan();
    let posted =
        lieshan.rules().expect("rules").effects().iter().find(|row| *row.value() == Effect::Posted).expect("a row");
    assert_eq!(posted.by().part_name(), Some("header"));
}

fn article_18() {
    // No expiry.
    on("2026-01-01", |regime| assert!(matches!(regime.local(), Local::InForce { upper_bound: true, .. })));
    // The day of release, where a host has the record, is the first day.
    let released = lieshan().issued_on(day("2021-07-01")).expect("a text whose date is open");
    let standing = |on: &str| released.on(day(on)).expect("a day under the Regulation").local().in_force().is_some();
    assert!(!standing("2021-06-30") && standing("2021-07-01"));
    let effects = lieshan().rules().expect("rules").effects().to_vec();
    assert!(effects.iter().any(|row| *row.value() == Effect::FromRelease && row.by() == LIESHAN.article(18)));
    assert!(!effects.iter().any(|row| matches!(row.value(), Effect::Years(_) | Effect::Repeals(_))));
}

// Art. 2: what is government information; art. 3: disclosure is the norm.

/// Whether the nation counts it as government information, and whether the place says otherwise.
#[track_caller]
fn counts(yes: &[Fact]) -> (Truth, bool) {
    on(ON, |regime| {
        let mut facts =
            yes.iter().fold(Facts::new(), |facts, fact| facts.with(*fact, Finding::Yes).expect("a finding"));
        for fact in Fact::all().chain((0..3).filter_map(Fact::local)) {
            let _ = facts.record(fact, Finding::No);
        }
        let part = Part::new(Mode::OnRequest, facts);
        let decision = decide(regime, &part);
        (decision.is_government_information(), decision.flags().contains(Flags::LOCAL_DEFINITION_DIFFERS))
    })
}

/// An agency's record, made in a function of administrative management.
const RECORD: [Fact; 4] = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];

fn article_2_a() {
    assert_eq!(counts(&RECORD), (Truth::Yes, false));
    // 履行职责: wider than the nation, which governs.
    let duties = [Fact::BY_AGENCY, Fact::PERFORMING_DUTIES, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    assert_eq!(counts(&duties), (Truth::No, true));
    for missing in [Fact::BY_AGENCY, Fact::MADE_OR_OBTAINED, Fact::RECORDED] {
        let left: Vec<Fact> = duties.into_iter().filter(|fact| *fact != missing).collect();
        assert_eq!(counts(&left), (Truth::No, false));
    }
}

fn article_2_b() {
    let from_agency =
        lieshan().rules().and_then(|rules| rules.finding("obtained_from_other_agency")).expect("a finding");
    let facts: Vec<Fact> = RECORD.into_iter().chain([from_agency]).collect();
    assert_eq!(counts(&facts), (Truth::Yes, true));
    // The nation's limb gives it to the agency that made it.
    let passed_on =
        Origin::ObtainedFromAgency { held_by: code("b"), made_by: Some(code("a")), first_obtained_by: None };
    assert_eq!(primary(&agencies(&["a", "b"]), &of(passed_on)), Some("a".to_owned()));
}

fn article_2_c() {
    // A dump of a database is on no list, and is recorded in some form all the same.
    assert_eq!(counts(&RECORD), (Truth::Yes, false));
    let lieshan = lieshan();
    let forms = lieshan.rules().expect("rules").wordings().iter().find(|row| row.by() == LIESHAN.article(2).part("c"));
    assert_eq!(forms.map(gongkai::norm::Wording::fault), Some(Fault::OpenList));
}

fn article_3() {
    let lieshan = lieshan();
    let regime = lieshan.on(day(ON)).expect("a day under the Regulation");
    let part = Part::new(Mode::OnRequest, settled(&[]));
    assert_eq!(decide(&regime, &part).effective(), Verdict::Settled(Outcome::MustDisclose));
    // With every gate passed, it is published.
    let results = Results::new(part.facts()).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let mut file = file(vec![R::Formed, reviewed()]);
    assert_eq!(file.proceed(&lieshan, &results, day(ON), on_portal()), Ok(()));
    let stated = lieshan.rules().expect("rules").principles().iter().filter(|row| row.by() == LIESHAN.article(3));
    let norm = [Principle::OpennessIsTheNorm, Principle::Standard, Principle::Timely, Principle::Accurate];
    let rest = [Principle::Consistent, Principle::Convenient];
    assert!(stated.map(|row| *row.value()).eq(norm.into_iter().chain(rest)));
}

// Arts. 4, 5 and 7: who answers.

fn agency(id: &str) -> Body {
    of_kind(id, BodyKind::Agency)
}

fn of_kind(id: &str, kind: BodyKind) -> Body {
    Body::of_place(code(id), Text::literal("某机关", "a body"), kind)
}

fn agencies(ids: &[&str]) -> Roster {
    changed(ids, vec![])
}

fn changed(ids: &[&str], changes: Vec<Change>) -> Roster {
    Roster::new(ids.iter().map(|id| agency(id)).collect(), changes).expect("a roster of the test")
}

fn of(origin: Origin) -> Information {
    Information::new(origin).under_authority(SpecialAuthority::None)
}

fn made(by: &str) -> Information {
    of(Origin::Made { by: code(by) })
}

fn issued(sealed_by: &[&str], lead: &str) -> Information {
    of(Origin::JointlyIssued { sealed_by: codes(sealed_by), lead: Some(code(lead)) })
}

#[track_caller]
fn asked<T>(roster: &Roster, what: &Information, look: impl FnOnce(&Responsibility<'_>) -> T) -> T {
    on(ON, |regime| look(&responsible(regime, roster, what).expect("a question that stands")))
}

#[track_caller]
fn primary(roster: &Roster, what: &Information) -> Option<String> {
    asked(roster, what, |answer| answer.primary().map(|body| body.id().to_string()))
}

/// What the local text itself says: each settled bearer with the first and the last provision it rests on.
#[track_caller]
fn says(roster: &Roster, what: &Information) -> Vec<String> {
    asked(roster, what, |answer| {
        let named = |duty: &gongkai::agency::Duty<'_>| {
            let Bearer::Is(body) = duty.bearer() else { return None };
            let by = duty.provisions().next()?;
            let steps = duty.chain().iter().map(|link| format!(" {}", link.by.by().stable()));
            Some(format!("{body} {}{}", by.stable(), steps.collect::<String>()))
        };
        answer.local().iter().filter_map(named).collect()
    })
}

fn article_4_a() {
    assert_eq!(says(&agencies(&["a", "b"]), &made("a")), ["a lieshan/4/-/-/a"]);
}

fn article_4_b() {
    let returns = of(Origin::ObtainedFromPublic { kept_by: code("b") });
    assert_eq!(says(&agencies(&["a", "b"]), &returns), ["b lieshan/4/-/-/b"]);
}

fn article_4_c() {
    let gone = Change::new(code("a"), day("2019-03-01"), ChangeKind::Abolished).taken_over(code("b"));
    assert_eq!(says(&changed(&["a", "b"], vec![gone]), &made("a")), ["b lieshan/4/-/-/a lieshan/4/-/-/c"]);
    // Split: whoever took the function, which has to be known.
    let split = Change::new(code("a"), day("2019-03-01"), ChangeKind::Split)
        .function_taken_over(code("roads"), code("b"))
        .function_taken_over(code("parks"), code("c"));
    let three = changed(&["a", "b", "c"], vec![split]);
    assert_eq!(primary(&three, &made("a").of_function(code("parks"))), Some("c".to_owned()));
    assert_eq!(primary(&three, &made("a")), None);
    asked(&three, &made("a"), |answer| assert!(!answer.is_settled()));
}

fn article_4_d() {
    let gone = Change::new(code("a"), day("2019-03-01"), ChangeKind::Abolished).by_nobody_else();
    let roster = changed(&["a", "district"], vec![gone.decided_by(code("district"))]);
    assert_eq!(says(&roster, &made("a")), ["district lieshan/4/-/-/a lieshan/4/-/-/d"]);
}

fn article_4_e() {
    let gone = Change::new(code("works"), day("2023-06-01"), ChangeKind::Abolished).by_nobody_else();
    let bodies = vec![of_kind("works", BodyKind::TemporaryBody), of_kind("district", BodyKind::Government)];
    let roster = Roster::new(bodies, vec![gone.decided_by(code("district"))]).expect("a roster of the test");
    assert_eq!(says(&roster, &made("works")), ["district lieshan/4/-/-/a lieshan/4/-/-/d"]);
    asked(&roster, &made("works"), |answer| {
        let reference = answer.local().iter().find_map(gongkai::agency::Duty::by_reference);
        assert_eq!(reference, Some(LIESHAN.article(4).part("e")));
    });
}

fn article_4_f() {
    let by = Provision::of("epidemic_law").article(38);
    let law = |rank| made("a").under_authority(SpecialAuthority::Of { body: code("health"), rank, by });
    let two = agencies(&["a", "health"]);
    assert_eq!(primary(&two, &law(Rank::Law)), Some("health".to_owned()));
    asked(&two, &law(Rank::Law), |answer| {
        let clause = LIESHAN.article(4).part("f");
        assert!(answer.local().iter().any(|duty| duty.provisions().any(|by| by == clause)));
    });
    // A normative document is neither law nor regulation.
    assert_eq!(primary(&two, &law(Rank::NormativeDocument)), Some("a".to_owned()));
}

fn article_5_a() {
    let said = says(&agencies(&["a", "b"]), &issued(&["a", "b"], "a"));
    assert_eq!(said.first().map(String::as_str), Some("a lieshan/5/-/-/a"));
}

fn article_5_b() {
    let four = agencies(&["a", "b", "c", "d"]);
    let joint = issued(&["a", "b", "c"], "a");
    assert_eq!(says(&four, &joint), ["a lieshan/5/-/-/a", "b lieshan/5/-/-/b", "c lieshan/5/-/-/b"]);
    // D was only consulted.
    asked(&four, &joint, |answer| assert!(answer.obliged().all(|body| body.id() != code("d"))));
}

fn article_5_c() {
    asked(&agencies(&["a", "b", "d"]), &issued(&["a", "b"], "a"), |answer| {
        assert_eq!(answer.applicant_chooses(), Some(LIESHAN.article(5).part("c")));
        let to = |id| answer.addressed(code(id)).expect("a body of the roster");
        // The other issuer may not send the applicant to the lead.
        assert!(matches!(to("b"), Addressed::Answers { .. }));
        assert!(matches!(to("d"), Addressed::NotResponsible { .. }));
    });
    assert_eq!(says_days(Purpose::JointConsultation, ON), "2024-03-07 lieshan/8/-/-/a");
}

fn article_7() {
    let three = agencies(&["a", "b", "c"]);
    let touching = |touched| made("a").in_mode(Mode::Proactive).involving(code("b"), touched);
    assert_eq!(says(&three, &touching(Some(true))), ["a lieshan/4/-/-/a", "b lieshan/7/-/-"]);
    // To be merely mentioned is not to be involved.
    assert_eq!(says(&three, &touching(Some(false))), ["a lieshan/4/-/-/a"]);
    asked(&three, &touching(None), |answer| assert!(!answer.is_settled()));
    let on_request = made("a").in_mode(Mode::OnRequest).involving(code("b"), Some(true));
    assert_eq!(says(&three, &on_request), ["a lieshan/4/-/-/a"]);
}

// Arts. 6, 8 and 9: together with others.

const PARTNER: Code = Code::literal("partner");

fn consulted(mode: Mode, script: Vec<(&str, C)>) -> Consultations {
    let mut matter = Consultations::new(Header::of(&lieshan()));
    let opened = C::Opened {
        with: PARTNER,
        consulted: Consulted::InvolvedAgency,
        mode,
        trigger: day(ON),
        of_place: Some(true),
        urgent: None,
    };
    matter.record(day(ON), opened).expect("a step that makes sense");
    for (on, event) in script {
        matter.record(day(on), event).expect("a step that makes sense");
    }
    matter
}

fn sent() -> C {
    C::Sent {
        with: PARTNER,
        letter: Letter::new().about("补贴公示", "3号", "名单", day(ON), "农业农村局").asking("是否一致"),
    }
}

fn agrees() -> C {
    C::Answered {
        with: PARTNER,
        answer: gongkai::workflow::consultation::Answer::Agrees,
        form: gongkai::workflow::consultation::Form::Written,
    }
}

/// What blocks the release of what the partner was asked about, and whether it is overdue.
#[track_caller]
fn blocked(matter: &Consultations, on: &str) -> (Vec<Obstacle>, Option<bool>) {
    let ledger = matter.on(day(on));
    let clearance = ledger.clearance(&lieshan(), Calendar::national(), day(on), ApprovalByLaw::NotRequired);
    let clearance = clearance.expect("a text that governs");
    for block in &clearance.blocks {
        assert!(block.by.contains(&LIESHAN.article(6)), "{block:?}");
    }
    (clearance.blocks.iter().map(|block| block.obstacle).collect(), clearance.overdue)
}

fn article_6() {
    let silent = consulted(Mode::Proactive, vec![(ON, sent()), (ON, C::Received { with: PARTNER })]);
    let (waiting, overdue) = blocked(&silent, "2024-03-20");
    assert_eq!((waiting.len(), overdue), (1, Some(false)));
    // However long it is silent: no deemed consent, and the clock ran on.
    let (waiting, overdue) = blocked(&silent, "2024-06-03");
    assert_eq!((waiting.len(), overdue), (1, Some(true)));
    let confirmed = consulted(Mode::Proactive, vec![(ON, sent()), ("2024-03-06", agrees())]);
    assert_eq!(blocked(&confirmed, "2024-03-07").0, []);
    let facts = settled(&[]);
    let unknown = Results::new(&facts).approval(ApprovalByLaw::NotRequired);
    assert!(barring(&[R::Formed, reviewed()], &unknown).contains(&"lieshan_coordination".to_owned()));
}

/// The last day of a period of the text from a day, and its provision.
#[track_caller]
fn says_days(purpose: Purpose, from: &str) -> String {
    on(from, |regime| {
        let period = regime.period(purpose).internal.expect("a period of the place");
        let Ok(Due::On(due)) = Due::of(Calendar::national(), day(from), *period, Roll::Stay) else { panic!("no day") };
        format!("{due} {}", period.by().stable())
    })
}

fn article_8_a() {
    // 9 February and Sunday the 18th were working days.
    assert_eq!(says_days(Purpose::JointConsultation, "2024-02-08"), "2024-02-19 lieshan/8/-/-/a");
    // The time to answer the applicant is the nation's.
    on(ON, |regime| assert_eq!(regime.period(Purpose::Reply).internal, None));
    let late = consulted(Mode::OnRequest, vec![]);
    let found = coordination(&late, &lieshan(), Calendar::national(), None, day("2024-03-08")).expect("an audit");
    let breach = found.of(BreachCode::LetterLate).next().expect("a breach");
    assert_eq!((breach.by.as_slice(), breach.severity), (&[LIESHAN.article(8).part("a")][..], Severity::InternalOnly));
}

fn article_8_b() {
    let script = || vec![("2024-03-05", sent()), ("2024-03-07", agrees())];
    let found = |mode, followed| {
        let release = Release::new(day("2024-03-28"), ApprovalByLaw::NotRequired).followed_agreement(followed);
        let matter = consulted(mode, script());
        coordination(&matter, &lieshan(), Calendar::national(), Some(&release), day("2024-04-30")).expect("an audit")
    };
    let against = found(Mode::OnRequest, false);
    let breach = against.of(BreachCode::ReleasedAgainstAgreement).next().expect("a breach");
    assert_eq!((breach.by.as_slice(), breach.severity), (&[LIESHAN.article(8).part("b")][..], Severity::InternalOnly));
    assert!(found(Mode::OnRequest, true).is_lawful());
    // On request only; and that the result refuses is no ground: a refusal needs one of the nation's.
    assert!(found(Mode::Proactive, false).is_lawful());
    assert!(lieshan().rules().expect("rules").exemptions().is_empty());
}

fn article_9() {
    let under = |id| agency(id).under(code("district")).at(Tier::County);
    let district = of_kind("district", BodyKind::Government).at(Tier::County);
    let roster = Roster::new(vec![under("a"), under("b"), district], vec![]).expect("a roster of the test");
    on(ON, |regime| {
        let goes = |over| escalate(regime, &roster, &Disagreement::new(over, codes(&["a", "b"]))).expect("an answer");
        let Escalated::To(routes) = goes(Dispute::WhetherToDisclose) else { panic!("no route") };
        let to: Vec<_> = routes.iter().map(|route| (route.to, route.power, route.by.article_number())).collect();
        let decides = |to| (to, Power::Decides, Some(9));
        assert_eq!(to, [decides(Decider::CommonSuperior), decides(Decider::CompetentDepartment)]);
        assert_eq!(routes.first().and_then(|route| route.body).map(Body::id), Some(code("district")));
        // A figure is not whether to disclose.
        assert!(matches!(goes(Dispute::Content), Escalated::Open { .. }));
    });
}

// Art. 10: the review and what stands around a release.

fn by(role: Role) -> Signature {
    Signature::of(code("li"), role)
}

fn reviewed() -> R {
    R::Reviewed { moment: Moment::BeforeProactive, by: by(Role::DisclosingAgency) }
}

fn on_portal() -> R {
    R::Published { channel: Channel::Portal, by: None }
}

/// These findings of the place are yes, every other finding is no.
fn settled(yes: &[&str]) -> Facts {
    let lieshan = lieshan();
    let finding = |code: &&str| lieshan.rules().and_then(|rules| rules.finding(code)).expect("a finding of the place");
    let mut facts = Facts::government_information();
    for fact in yes.iter().map(finding) {
        facts.record(fact, Finding::Yes).expect("a finding");
    }
    for fact in Fact::all().chain((0..3).filter_map(Fact::local)) {
        // What is yes is not changed.
        let _ = facts.record(fact, Finding::No);
    }
    facts
}

fn file(script: Vec<R>) -> ReleaseFile {
    let mut file = ReleaseFile::new(Header::of(&lieshan()));
    let drafted = R::Drafted { mode: Mode::Proactive, by: None };
    for event in [drafted].into_iter().chain(script) {
        file.record(day("2024-03-01"), event).expect("what happened");
    }
    file
}

/// The gates that bar the publication of a draft.
#[track_caller]
fn barring(script: &[R], results: &Results<'_>) -> Vec<String> {
    match file(script.to_vec()).proceed(&lieshan(), results, day(ON), on_portal()) {
        Ok(()) => vec![],
        Err(Bar::Gates { gates }) => gates.into_iter().map(|(code, ..)| code.to_string()).collect(),
        Err(other) => panic!("{other}"),
    }
}

/// The gates that bar it, where nobody else is involved and these findings of the place are yes.
#[track_caller]
fn barred(yes: &[&str], script: &[R]) -> Vec<String> {
    let facts = settled(yes);
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    barring(script, &results)
}

fn form() -> R {
    R::Recorded { record: Record::ReviewForm }
}

fn label(label: Label) -> R {
    R::Labelled { label }
}

fn article_10_a() {
    // Whoever discloses reviews: with A gone, B.
    let gone = Change::new(code("a"), day("2019-03-01"), ChangeKind::Abolished).taken_over(code("b"));
    assert_eq!(primary(&changed(&["a", "b"], vec![gone]), &made("a")), Some("b".to_owned()));
    let lieshan = lieshan();
    let steps = lieshan.rules().expect("rules").review().steps();
    assert!(steps.iter().map(|step| (step.1, step.by())).eq([(Role::DisclosingAgency, LIESHAN.article(10).part("a"))]));
    assert_eq!(barred(&[], &[R::Formed, reviewed()]), [] as [&str; 0]);
}

fn article_10_b() {
    let labelled = label(Label::new(Attribute::Proactive));
    assert_eq!(barred(&["made_here"], &[labelled.clone(), R::Formed, reviewed()]), ["lieshan_form"]);
    assert_eq!(barred(&["made_here"], &[labelled, form(), R::Formed, reviewed()]), [] as [&str; 0]);
}

fn article_10_c() {
    let lieshan = lieshan();
    let known = lieshan.rules().expect("rules").attributes().iter().map(|row| *row.value());
    assert!(known.eq([Attribute::Proactive, Attribute::Partial, Attribute::OnRequest, Attribute::Withheld]));
    assert_eq!(barred(&["made_here"], &[form(), R::Formed, reviewed()]), ["lieshan_attribute"]);
}

fn article_10_d() {
    let open = |stated| barred(&[], &[label(stated), R::Formed, reviewed()]);
    let basis = Provision::of("national.2019").article(16).paragraph(1);
    let withheld = || Label::new(Attribute::OnRequest);
    assert_eq!(open(withheld()), ["lieshan_reason"]);
    // What the work needs is no statutory reason, and neither is the text itself.
    assert_eq!(open(withheld().reasons("工作需要")), ["lieshan_reason"]);
    assert_eq!(open(withheld().basis(LIESHAN.article(10))), ["lieshan_reason"]);
    assert_eq!(open(withheld().basis(basis)), [] as [&str; 0]);
    // A part withheld needs none here; the nation asks for the reasons all the same.
    assert_eq!(open(Label::new(Attribute::Partial)), [] as [&str; 0]);
    let (lieshan, facts) = (lieshan(), settled(&[]));
    let partial = file(vec![label(Label::new(Attribute::Partial)), R::Formed, reviewed()]);
    let passage = partial.passage(&lieshan, Calendar::national(), &Results::new(&facts), day(ON)).expect("a passage");
    assert_eq!(passage.reasons_for_part, Some(Provision::of("national.2019").article(37)));
}

fn article_10_e() {
    let approved = || R::Approved { by: by(Role::LeaderInCharge) };
    let recorded = |record| R::Recorded { record };
    // None of the three holds the release up; each is missed afterwards.
    let missing = |script: &[R]| -> Vec<String> {
        let (lieshan, facts) = (lieshan(), settled(&[]));
        let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
        let all = [&[R::Formed, reviewed(), on_portal()], script].concat();
        let passage = file(all).passage(&lieshan, Calendar::national(), &results, day(ON)).expect("a passage");
        let local = passage.with_release.iter().filter(|open| open.by().contains(&LIESHAN.article(10).part("e")));
        local.map(|open| open.gate.code().to_string()).collect()
    };
    assert_eq!(missing(&[]), ["lieshan_approval", "lieshan_registration", "lieshan_filing"]);
    assert_eq!(missing(&[approved(), recorded(Record::Registration)]), ["lieshan_filing"]);
    assert_eq!(missing(&[approved(), recorded(Record::Registration), recorded(Record::Filing)]), [] as [&str; 0]);
}

fn article_10_f() {
    assert_eq!(barred(&[], &[R::Formed]), ["national_review", "lieshan_review"]);
    assert_eq!(barred(&[], &[R::Formed, reviewed()]), [] as [&str; 0]);
}

fn article_10_g() {
    // The release of statistics has its own law: what is left is the nation's review.
    assert_eq!(barred(&["made_here", "special_release_rules"], &[R::Formed]), ["national_review"]);
    assert_eq!(barred(&["made_here", "special_release_rules"], &[R::Formed, reviewed()]), [] as [&str; 0]);
}

// Art. 11: by when; art. 12: who may apply to whom.

fn article_11_a() {
    // 29 and 30 January 2022 were working days, 31 January to 6 February were off.
    assert_eq!(says_days(Purpose::Publication, "2022-01-20"), "2022-02-22 lieshan/11/-/-/a");
    on("2022-01-20", |regime| {
        let release = duty::find(regime, "lieshan_release").expect("a duty");
        let due = release.due(regime, Calendar::national(), day("2022-01-20")).expect("a day");
        let days = [due.internal(), due.statutory()].map(|one| one.map(gongkai::deadline::Deadline::due));
        assert_eq!(days, [Some(Due::On(day("2022-02-22"))); 2]);
        // It is as strict as art. 26 of the Regulation.
        assert_eq!(release.duty().higher(), None);
    });
}

fn article_11_b() {
    assert_eq!(says_days(Purpose::RequestCatalogue, "2025-09-12"), "2025-10-16 lieshan/11/-/-/b");
    // The nation knows no such catalogue.
    on("2025-09-12", |regime| assert_eq!(regime.period(Purpose::RequestCatalogue).statutory, None));
    let lieshan = lieshan();
    let catalogue = lieshan.rules().expect("rules").requests().duty(RequestDuty::RequestCatalogue);
    assert_eq!(catalogue, Some(LIESHAN.article(11).part("b")));
}

fn article_12() {
    let section = of_kind("traffic", BodyKind::InternalBody).under(code("bureau"));
    let own = |own| Roster::new(vec![agency("bureau"), section.clone().own_name(own)], vec![]).expect("a roster");
    let to = |roster: &Roster| {
        asked(roster, &made("bureau"), |answer| {
            match answer.addressed(code("traffic")).expect("a body of the roster") {
                Addressed::NotAnAddressee { agency, .. } => Some(agency.id()),
                _ => None,
            }
        })
    };
    assert_eq!(to(&own(OwnName::Never)), Some(code("bureau")));
    assert_eq!(to(&own(OwnName::Under(Rank::Law))), None);
    // No purpose is asked for.
    let lieshan = lieshan();
    let requests = lieshan.rules().expect("rules").requests();
    assert_eq!(requests.duty(RequestDuty::AnyoneMayApply), Some(LIESHAN.article(12)));
    assert!(requests.contents().is_empty());
    let named = lieshan.rules().expect("rules").references().iter().find(|row| row.by() == LIESHAN.article(12));
    let led = duty::resolve(named.expect("a reference"), day(ON));
    assert_eq!(led.to, [Provision::of("national.2019").article(10).paragraph(2)]);
}

// Arts. 13 and 14: channels and websites.

/// How a duty of the text stands against what was done.
#[track_caller]
fn check(duty: &str, done: &Done) -> Check {
    on(ON, |regime| duty::find(regime, duty).expect("a duty").check(regime, done).expect("elements of the duty"))
}

fn missed(element: &str) -> Check {
    Check::Missed(vec![Shortfall::Element(code(element))])
}

const UNDONE: [Shortfall; 1] = [Shortfall::NotDone];

fn article_13_a() {
    let faults = |channel| -> Vec<Provision> {
        let (lieshan, facts) = (lieshan(), settled(&[]));
        let results = Results::new(&facts).others(Others::None);
        let file = file(vec![R::Formed, R::Published { channel, by: None }]);
        let passage = file.passage(&lieshan, Calendar::national(), &results, day(ON)).expect("a passage");
        passage.channels.iter().map(|fault| fault.rule.by()).collect()
    };
    assert_eq!(faults(Channel::WeChat), [LIESHAN.article(13).part("a")]);
    assert_eq!(faults(Channel::Portal), []);
    assert_eq!(faults(Channel::OfficialSite), []);
}

fn article_13_b() {
    // A duty without a measure: what is missing is contested.
    let catalogue = "lieshan_catalogue";
    on(ON, |regime| {
        let row = duty::find(regime, catalogue).expect("a duty").duty();
        let shall = (LIESHAN.article(13).part("b"), gongkai::norm::Modality::Shall);
        assert_eq!((row.by(), row.how_strongly()), shall);
    });
    assert_eq!(check(catalogue, &Done::only(&["catalogue", "routine_release"])), Check::Met);
    let seldom = check(catalogue, &Done::only(&["catalogue"]));
    assert_eq!(seldom, Check::Contested(vec![Shortfall::Element(code("routine_release"))]));
}

fn article_13_c() {
    // The media are used together; no item has to be on each of them.
    assert_eq!(check("lieshan_media", &Done::only(&["website"])), Check::Met);
    assert_eq!(check("lieshan_media", &Done::nothing()), Check::Missed(UNDONE.to_vec()));
    on(ON, |regime| assert_eq!(duty::find(regime, "lieshan_media").expect("a duty").duty().contents().len(), 7));
}

fn article_13_d() {
    let places = ["archives", "library", "service_venue", "other_places"];
    let points = |fittings: &[&str]| check("lieshan_reading_points", &Done::only(&[&places[..], fittings].concat()));
    assert_eq!(points(&["sign", "facilities"]), Check::Met);
    assert_eq!(points(&["facilities"]), missed("sign"));
    assert_eq!(points(&["sign"]), missed("facilities"));
    let without = || Done::only(&["archives", "service_venue", "other_places", "sign", "facilities"]);
    assert_eq!(check("lieshan_reading_points", &without()), missed("library"));
    // 根据实际 excuses here, and not under the nation's art. 25, which has no such words.
    let excused = check("lieshan_reading_points", &without().excused("无需求"));
    assert_eq!(excused, Check::Excused(vec![Shortfall::Element(code("library"))]));
    on(ON, |regime| {
        let higher = duty::find(regime, "lieshan_reading_points").expect("a duty").duty().higher();
        assert_eq!(higher, Some(Provision::of("national.2019").article(25).paragraph(1)));
    });
}

#[track_caller]
fn holds(role: Role) -> (Holder, Provision, bool) {
    on(ON, |regime| {
        let row = duty::holder(regime, role).expect("a row");
        (row.holder(), row.by(), row.what_is_open().is_some())
    })
}

fn article_14_b() {
    let manager = (Holder::Is(Role::InformationTechnologyBody), LIESHAN.article(14).part("b"), true);
    assert_eq!(holds(Role::WebsiteManager), manager);
}

fn article_14_c() {
    assert_eq!(holds(Role::WebsiteOperator), (Holder::Is(Role::AgencyOffice), LIESHAN.article(14).part("c"), false));
}

/// The duties of a part of art. 14, all borne by one.
#[track_caller]
fn borne(part: &'static str, bearer: Role) -> Vec<String> {
    on(ON, |regime| {
        let of_part = duty::owed(regime).filter(|owed| owed.duty().by() == LIESHAN.article(14).part(part));
        let code = |owed: duty::Owed<'_>| {
            assert_eq!(owed.duty().bearer(), bearer);
            owed.duty().code().to_string()
        };
        of_part.map(code).collect()
    })
}

fn article_14_d() {
    assert_eq!(borne("d", Role::WebsiteManager).len(), 6);
    // The site was defaced; a link was added without approval.
    assert_eq!(check("lieshan_site_security", &Done::only(&["anti_attack", "anti_virus"])), missed("anti_tampering"));
    assert_eq!(check("lieshan_link_approval", &Done::nothing()), Check::Missed(UNDONE.to_vec()));
    assert_eq!(check("lieshan_site_monitoring", &Done::only(&["inspection"])), missed("monitoring"));
    // 日常 is not 定期.
    on(ON, |regime| {
        let daily = duty::find(regime, "lieshan_site_monitoring").expect("a duty").duty();
        assert_eq!(daily.timing(), Timing::Standing);
    });
}

fn article_14_e() {
    assert_eq!(borne("e", Role::WebsiteOperator), ["lieshan_columns", "lieshan_content", "lieshan_link_check"]);
    assert_eq!(check("lieshan_link_check", &Done::only(&["content"])), missed("links"));
    assert_eq!(check("lieshan_link_check", &Done::nothing()), Check::Missed(UNDONE.to_vec()));
    // 定期 without a number: no day of the year is made up.
    let year = duty::year(&lieshan(), Calendar::national(), 2024, &[Role::WebsiteOperator, Role::WebsiteManager]);
    assert!(year.expect("a year").iter().all(|dated| dated.layer == Layer::National));
}

fn article_14_f() {
    assert_eq!(borne("f", Role::WebsiteOperator), ["lieshan_correction"]);
    assert_eq!(check("lieshan_correction", &Done::only(&["correction"])), missed("cause"));
    on(ON, |regime| {
        let correction = duty::find(regime, "lieshan_correction").expect("a duty");
        let due = correction.due(regime, Calendar::national(), day(ON)).expect("an answer");
        assert!(due.is_prompt() && due.internal().is_none() && due.statutory().is_none());
    });
}

// Arts. 15 to 17.

fn article_15_a() {
    on(ON, |regime| {
        let own = duty::owed(regime).filter(|owed| owed.layer() == Layer::Local);
        let inspect = own.filter(|owed| owed.duty().subject() == Subject::Inspection);
        let three = [Role::DisclosureAuthority, Role::SupervisoryOrgan, Role::SuperiorAgency];
        assert!(inspect.map(|owed| owed.duty().bearer()).eq(three));
        let organ = duty::named(regime, "监察机关").expect("a name of the text");
        assert_eq!((organ.role, organ.stale), (Some(Role::SupervisoryOrgan), true));
        // No administrative organ since 2018: what it leaves undone is contested.
        let duty = duty::find(regime, "lieshan_inspection_supervisory").expect("a duty");
        assert_eq!(duty.check(regime, &Done::nothing()), Ok(Check::Contested(UNDONE.to_vec())));
        assert_eq!(duty.duty().timing(), Timing::Standing);
    });
    assert_eq!(check("lieshan_inspection_authority", &Done::nothing()), Check::Missed(UNDONE.to_vec()));
}

fn article_15_b() {
    on(ON, |regime| {
        let follows = duty::sanctions(regime, Misstep::OtherBreach, Circumstances::new());
        let local: Vec<_> = follows.iter().filter(|one| one.layer == Layer::Local).collect();
        let [one] = local.as_slice() else { panic!("one row") };
        // No threshold; the unit and the individual; by law, without a scale of its own.
        assert_eq!(one.met, Truth::Yes);
        assert_eq!(one.row.who(), [Answerable::Agency, Answerable::PersonsResponsible]);
        assert_eq!(one.row.measures(), [Measure::Liability]);
        assert_eq!(one.row.by(), LIESHAN.article(15).part("b"));
    });
}

fn article_16() {
    let company = |sector| of_kind("water", BodyKind::PublicEnterprise).in_sector(sector);
    on(ON, |regime| {
        let reached = |sector, matter| reach(regime, &company(sector), matter);
        let coordinated = reached(Sector::Water, Matter::Coordination);
        assert_eq!(coordinated.application(), Some(Application::ByReference));
        assert_eq!(coordinated.local.map(gongkai::norm::ScopeClause::by), Some(LIESHAN.article(16)));
        // A resident's request goes the nation's way.
        let asked = reached(Sector::Water, Matter::OnRequest);
        assert_eq!((asked.local, asked.application()), (None, Some(Application::Elsewhere)));
        // Heating is not on the list, which ends with 等.
        assert!(reached(Sector::Heating, Matter::Coordination).beside_an_open_list);
    });
    let lieshan = lieshan();
    let stale = lieshan.rules().expect("rules").wordings().iter().find(|row| row.printed() == "计划生育");
    assert_eq!(stale.map(|row| (row.fault(), row.years().1)), Some((Fault::Stale, Some(2018))));
}

fn article_17() {
    assert_eq!(holds(Role::Interpreter), (Holder::Is(Role::DisclosureAuthority), LIESHAN.article(17), true));
    on(ON, |regime| {
        let office = duty::named(regime, "区政务公开办公室").expect("a name of the text");
        assert_eq!(
            (office.role, office.assumed, office.by),
            (Some(Role::DisclosureAuthority), true, LIESHAN.article(17))
        );
        assert!(duty::named(regime, "区某某办公室").is_err());
    });
}
