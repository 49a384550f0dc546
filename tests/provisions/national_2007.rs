//! Each provision with its case. What rests on an article that was not checked against the text is contested, and never a
//! breach.

use gongkai::agency::{
    Addressed, Body, Information, Origin, Responsibility, Roster, SpecialAuthority, reach, responsible,
};
use gongkai::audit::{BreachCode, Release, Severity, audit, coordination};
use gongkai::calendar::Calendar;
use gongkai::case::{Case as CaseFile, Circumstance, Event, Found};
use gongkai::citation::{Cited, Code, Provision, Rank, Text};
use gongkai::deadline::{Deadline, Due};
use gongkai::decision::{Application, Flags, Outcome, Part, Verdict, decide, decide_all, reply};
use gongkai::duty::{self, Check, Circumstances, Clarification, Done, Missing, Shortfall};
use gongkai::fact::{Fact, Facts, Finding, Group, Truth};
use gongkai::norm::{
    AnswerContent, Answerable, ApplicantKind, BodyKind, Consulted, FollowUp, Grievance, Holder, Intake, Measure,
    Misstep, Mode, Principle, Relative, ReplyKind, RequestContent, RequestDuty, ReviewDuty, Role, Route, Sector,
    Threshold,
};
use gongkai::regime::{Jurisdiction, Regime};
use gongkai::workflow::application::{
    Act, ApplicationFile, Event as A, ProvisionForm, Reply, Request, Standing, Way, remedies,
};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{ApprovalByLaw, Consultations, Event as C, Form, Letter};
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{Event as R, ReleaseFile, Results};

use super::stand::{Case, day};

const ON: &str = "2015-03-04";
const N07: Provision = Provision::of("national.2007");

pub(crate) const CASES: &[Case] = &[
    ("national.2007/2/-/-", article_2),
    ("national.2007/3/-/-", article_3),
    ("national.2007/4/-/-", article_4),
    ("national.2007/5/-/-", article_5),
    ("national.2007/6/-/-", article_6),
    ("national.2007/7/-/-", article_7),
    ("national.2007/8/-/-", article_8),
    ("national.2007/9/-/1", article_9_1),
    ("national.2007/9/-/2", article_9_2),
    ("national.2007/9/-/3", article_9_3),
    ("national.2007/9/-/4", article_9_4),
    ("national.2007/10/-/-", article_10),
    ("national.2007/10/-/1", article_10_1),
    ("national.2007/10/-/2", article_10_2),
    ("national.2007/10/-/3", article_10_3),
    ("national.2007/10/-/4", article_10_4),
    ("national.2007/10/-/5", article_10_5),
    ("national.2007/10/-/6", article_10_6),
    ("national.2007/10/-/7", article_10_7),
    ("national.2007/10/-/8", article_10_8),
    ("national.2007/10/-/9", article_10_9),
    ("national.2007/10/-/10", article_10_10),
    ("national.2007/10/-/11", article_10_11),
    ("national.2007/11/-/-", article_11),
    ("national.2007/12/-/-", article_12),
    ("national.2007/13/-/-", article_13),
    ("national.2007/14/1/-", article_14_1),
    ("national.2007/14/2/-", article_14_2),
    ("national.2007/14/3/-", article_14_3),
    ("national.2007/14/4/-", article_14_4),
    ("national.2007/14/4/-/s2", article_14_4_s2),
    ("national.2007/17/-/-", article_17),
    ("national.2007/18/-/-", article_18),
    ("national.2007/19/-/-", article_19),
    ("national.2007/20/-/-", article_20),
    ("national.2007/21/-/-", article_21),
    ("national.2007/21/-/1", article_21_1),
    ("national.2007/21/-/2", article_21_2),
    ("national.2007/21/-/3", article_21_3),
    ("national.2007/21/-/4", article_21_4),
    ("national.2007/22/-/-", article_22),
    ("national.2007/23/-/-", article_23),
    ("national.2007/24/1/-", article_24_1),
    ("national.2007/24/2/-", article_24_2),
    ("national.2007/24/3/-", article_24_3),
    ("national.2007/25/-/-", article_25),
    ("national.2007/26/-/-", article_26),
    ("national.2007/27/-/-", article_27),
    ("national.2007/29/-/-", article_29),
    ("national.2007/30/-/-", article_30),
    ("national.2007/31/-/-", article_31),
    ("national.2007/32/-/-", article_32),
    ("national.2007/33/1/-", article_33_1),
    ("national.2007/33/2/-", article_33_2),
    ("national.2007/34/-/-", article_34),
    ("national.2007/36/-/-", article_36),
    ("national.2007/37/-/-", article_37),
];

/// The nation alone, on a day.
#[track_caller]
fn on<T>(text: &str, look: impl FnOnce(&Regime<'_>) -> T) -> T {
    let nation = Jurisdiction::national();
    look(&nation.on(day(text)).expect("a day under the Regulation"))
}

fn under<T>(look: impl FnOnce(&Regime<'_>) -> T) -> T {
    on(ON, look)
}

fn code(text: &str) -> Code {
    text.parse().expect("a code of the test")
}

// What is government information, and what is closed: arts. 2, 8, 9, 14 and 23.

/// Every other finding is no.
fn closed(mut facts: Facts, yes: &[Fact]) -> Facts {
    for fact in yes {
        facts.record(*fact, Finding::Yes).expect("findings that stand together");
    }
    for fact in Fact::all() {
        // What is yes, and what follows from it, is not changed.
        let _ = facts.record(fact, Finding::No);
    }
    facts
}

fn part(mode: Mode, yes: &[Fact]) -> Part {
    Part::new(mode, closed(Facts::government_information(), yes))
}

/// The verdict with the grounds that hold.
#[track_caller]
fn judged(mode: Mode, yes: &[Fact]) -> (Verdict, Vec<Provision>, Flags) {
    under(|regime| {
        let part = part(mode, yes);
        let decision = decide(regime, &part);
        (decision.effective(), decision.grounds().map(gongkai::norm::Ground::by).collect(), decision.flags())
    })
}

#[track_caller]
fn decides(mode: Mode, yes: &[Fact], outcome: Outcome, grounds: &[Provision]) {
    let (verdict, holding, _) = judged(mode, yes);
    assert_eq!((verdict, holding.as_slice()), (Verdict::Settled(outcome), grounds), "{mode:?} {yes:?}");
}

/// It may come to any of several.
#[track_caller]
fn open(mode: Mode, yes: &[Fact], grounds: &[Provision]) -> Flags {
    let (verdict, holding, flags) = judged(mode, yes);
    assert!(matches!(verdict, Verdict::Undetermined(_)), "{mode:?} {yes:?} {verdict:?}");
    assert_eq!(holding, grounds, "{mode:?} {yes:?}");
    flags
}

const BOTH: [Mode; 2] = [Mode::Proactive, Mode::OnRequest];

fn article_2() {
    let duties = [Fact::BY_AGENCY, Fact::PERFORMING_DUTIES, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    let counts = |on_day, yes: &[Fact]| {
        on(on_day, |regime| {
            decide(regime, &Part::new(Mode::OnRequest, closed(Facts::new(), yes))).is_government_information()
        })
    };
    // Duties are wider than the administrative-management functions of 2019.
    assert_eq!((counts(ON, &duties), counts("2024-03-04", &duties)), (Truth::Yes, Truth::No));
    for missing in duties {
        let left: Vec<Fact> = duties.into_iter().filter(|fact| *fact != missing).collect();
        assert_eq!(counts(ON, &left), Truth::No, "{missing}");
    }
}

fn article_8() {
    let securities = [Fact::ENDANGERS_NATIONAL_SECURITY, Fact::ENDANGERS_PUBLIC_SECURITY];
    for danger in securities.into_iter().chain([Fact::ENDANGERS_ECONOMIC_SECURITY, Fact::ENDANGERS_SOCIAL_STABILITY]) {
        let flags = BOTH.map(|mode| open(mode, &[danger], &[N07.article(8)]));
        assert!(flags.iter().all(|flags| flags.contains(Flags::CONTESTED)), "{danger}");
    }
}

/// It is to be published proactively, for this reason.
#[track_caller]
fn proactive(yes: &[Fact], by: Provision) {
    under(|regime| {
        let part = part(Mode::Proactive, yes);
        let decision = decide(regime, &part);
        assert_eq!(decision.is_proactive(), Truth::Yes);
        assert_eq!(decision.proactive_tests().map(gongkai::norm::Limb::by).collect::<Vec<_>>(), [by]);
    });
}

fn article_9_1() {
    proactive(&[Fact::VITAL_INTERESTS], N07.article(9).item(1));
}

fn article_9_2() {
    proactive(&[Fact::NEEDS_WIDE_KNOWLEDGE], N07.article(9).item(2));
    proactive(&[Fact::NEEDS_PARTICIPATION], N07.article(9).item(2));
}

fn article_9_3() {
    proactive(&[Fact::ORGANISATION_AND_PROCEDURE], N07.article(9).item(3));
    assert_eq!(check("n07_structure", &Done::only(&["structure", "functions"])), missed("procedure"));
}

fn article_9_4() {
    assert_eq!(check("n07_other_statutory", &Done::nothing()), undone());
    // Guidance does not prevail over what requires disclosure.
    assert!(open(Mode::OnRequest, &[Fact::DISCUSSION_RECORD], &[GUIDANCE]).contains(Flags::CONTESTED));
    decides(Mode::OnRequest, &[Fact::DISCUSSION_RECORD, Fact::RULE_REQUIRES_DISCLOSURE], Outcome::MustDisclose, &[]);
}

const GUIDANCE: Provision = Provision::of("guidance.2010.5");

fn article_14_1() {
    under(|regime| {
        let duty =
            regime.procedure().review().duties().iter().find(|row| *row.value() == ReviewDuty::EstablishMechanism);
        assert_eq!(duty.map(Cited::by), Some(N07.article(14).paragraph(1)));
        // Having none is what art. 34 sanctions.
        assert!(!duty::sanctions(regime, Misstep::NoReviewSystem, Circumstances::new()).is_empty());
    });
}

/// The gates of the nation that stand open before a release, with the first provision of each.
#[track_caller]
fn gates(yes: &[Fact], script: &[R]) -> Vec<(String, Option<Provision>)> {
    let nation = Jurisdiction::national();
    let mut file = ReleaseFile::new(Header::of(&nation));
    let drafted = [R::Drafted { mode: Mode::Proactive, by: None }, R::Formed];
    for event in drafted.into_iter().chain(script.iter().cloned()) {
        file.record(day("2015-03-02"), event).expect("what happened");
    }
    let facts = closed(Facts::government_information(), yes);
    let results = Results::new(&facts);
    let passage = file.passage(&nation, Calendar::national(), &results, day(ON)).expect("a passage");
    passage.blocks.iter().map(|open| (open.gate.code().to_string(), open.by().first().copied())).collect()
}

fn reviewed() -> R {
    let by = Signature::of(code("li"), Role::DisclosureOffice);
    R::Reviewed { moment: gongkai::norm::Moment::BeforeProactive, by }
}

fn article_14_2() {
    let review = ("national_review".to_owned(), Some(N07.article(14).paragraph(2)));
    assert!(gates(&[], &[]).contains(&review));
    assert!(!gates(&[], &[reviewed()]).contains(&review));
    // What was secret is held until it has been reviewed afresh; another law's prohibition is contested.
    let waits = open(Mode::OnRequest, &[Fact::DECLASSIFIED], &[N07.article(14).paragraph(2)]);
    assert!(waits.contains(Flags::AWAITS_DETERMINATION));
    decides(Mode::OnRequest, &[Fact::DECLASSIFIED, Fact::FRESHLY_REVIEWED], Outcome::MustDisclose, &[]);
    let forbidden = open(Mode::OnRequest, &[Fact::FORBIDDEN_BY_LAW], &[N07.article(14).paragraph(2)]);
    assert!(forbidden.contains(Flags::CONTESTED));
}

fn article_14_3() {
    let waits = open(Mode::OnRequest, &[Fact::MARKED_SECRET], &[N07.article(14).paragraph(3)]);
    assert!(waits.contains(Flags::AWAITS_DETERMINATION));
    decides(Mode::OnRequest, &[Fact::MARKED_SECRET, Fact::MARK_REFUTED], Outcome::MustDisclose, &[]);
    // The secrecy department of the same level, which the text of 2019 no longer says.
    let same_level = |on_day| {
        on(on_day, |regime| {
            let routes = regime.procedure().review().routes();
            let doubt = routes.iter().find(|route| route.by().source() == regime.procedure().code()).expect("a route");
            let secrecy = doubt.to().iter().find(|one| one.kind == Role::SecrecyAdministration).expect("it");
            secrecy.stands == Relative::SameLevel
        })
    };
    assert!(same_level(ON) && !same_level("2024-03-04"));
}

fn article_14_4() {
    let by = N07.article(14).paragraph(4);
    for mode in BOTH {
        decides(mode, &[Fact::DETERMINED_STATE_SECRET], Outcome::MustWithhold, &[by]);
        // No harm has to be shown.
        decides(mode, &[Fact::TRADE_SECRET], Outcome::MustWithhold, &[by]);
        decides(mode, &[Fact::PERSONAL_PRIVACY], Outcome::MustWithhold, &[by]);
    }
    // Trade secrets and privacy only: a similar interest is not named.
    decides(Mode::OnRequest, &[Fact::SIMILAR_INTEREST, Fact::HARMS_THIRD_PARTY], Outcome::MustDisclose, &[]);
}

fn article_14_4_s2() {
    let by = N07.article(14).paragraph(4);
    for mode in BOTH {
        decides(mode, &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_CONSENTS], Outcome::MayDisclose, &[by]);
    }
    decides(Mode::Proactive, &[Fact::TRADE_SECRET, Fact::GRAVE_PUBLIC_INTEREST], Outcome::MayDisclose, &[by]);
    let secret = [Fact::DETERMINED_STATE_SECRET, Fact::GRAVE_PUBLIC_INTEREST];
    decides(Mode::Proactive, &secret, Outcome::MustWithhold, &[by]);
}

fn article_23() {
    // An objection bars, whatever its grounds; grave public interest makes disclosure a duty, with notice.
    let objects = [Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS];
    let grounds = [N07.article(14).paragraph(4), N07.article(23)];
    decides(Mode::OnRequest, &objects, Outcome::MustWithhold, &grounds);
    let grave = [Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS, Fact::GRAVE_PUBLIC_INTEREST];
    decides(Mode::OnRequest, &grave, Outcome::MustDisclose, &[]);
    under(|regime| {
        let part = part(Mode::OnRequest, &grave);
        let follows: Vec<_> = decide(regime, &part).follow_ups().collect();
        let told = |row: &&Cited<FollowUp>| *row.value() == FollowUp::NotifyThirdParty;
        assert_eq!(follows.iter().find(told).map(Cited::by), Some(N07.article(23)));
        // In writing, and without a time to answer.
        let rule = regime.procedure().consultations().iter().find(|rule| rule.consulted() == Consulted::ThirdParty);
        let rule = rule.expect("a consultation");
        assert_eq!((rule.written(), rule.answer_window()), (Some(N07.article(23)), None));
    });
}

// Who is in charge and by which principles: arts. 3 to 6.

fn article_3() {
    under(|regime| {
        let authority = duty::competent_department(regime).expect("a row");
        assert_eq!(authority.holder(), Holder::Is(Role::GovernmentOffice));
        // Or another department that was designated, which 2019 took away.
        assert!(authority.what_is_open().is_some());
        assert_eq!(authority.by(), N07.article(3));
    });
}

/// That somebody is designated it asks for, and what else was not checked: whoever is there, whether it is met is not known.
fn article_4() {
    under(|regime| {
        for how_many in [0, 1] {
            let staffing = duty::Staffing::new().with(Role::DisclosureOffice, how_many);
            let unknown = duty::Lack::Unknown {
                role: Role::DisclosureOffice,
                by: N07.article(4),
                layer: duty::Layer::National,
                requirement: None,
            };
            assert_eq!(duty::lacks(regime, &staffing), Ok(vec![unknown]), "{how_many}");
        }
    });
}

fn stated(by: Provision) -> Vec<Principle> {
    under(|regime| {
        regime.procedure().principles().iter().filter(|row| row.by() == by).map(|row| *row.value()).collect()
    })
}

fn article_5() {
    assert_eq!(stated(N07.article(5)), [Principle::Just, Principle::Fair, Principle::Convenient]);
    // That disclosure is the norm came in 2019.
    under(|regime| {
        assert!(regime.procedure().principles().iter().all(|row| *row.value() != Principle::OpennessIsTheNorm));
    });
}

fn article_6() {
    assert_eq!(stated(N07.article(6)), [Principle::Timely, Principle::Accurate]);
    under(|regime| {
        let Clarification::Must(duties) = duty::clarification(regime, Truth::Yes, Truth::Yes) else {
            panic!("a duty to clarify")
        };
        assert!(duties.iter().map(|owed| owed.duty().by()).eq([N07.article(6)]));
        assert_eq!(duty::clarification(regime, Truth::No, Truth::Yes), Clarification::NoDuty);
    });
}

fn article_7() {
    let nation = Jurisdiction::national();
    let mut matter = Consultations::new(Header::of(&nation));
    let opened = C::Opened {
        with: code("partner"),
        consulted: Consulted::InvolvedAgency,
        mode: Mode::Proactive,
        trigger: day(ON),
        of_place: Some(true),
        urgent: None,
    };
    matter.record(day(ON), opened).expect("a step that makes sense");
    let release = Release::new(day("2015-03-27"), ApprovalByLaw::Required(None)).same_wording(true);
    let found =
        coordination(&matter, &nation, Calendar::national(), Some(&release), day("2015-03-27")).expect("an audit");
    // Not checked against the text: contested, with the article.
    for missing in [BreachCode::ReleasedUnconsulted, BreachCode::ReleasedUnapproved] {
        let breach = found.of(missing).next().expect("a breach");
        assert_eq!((breach.by.as_slice(), breach.severity), (&[N07.article(7)][..], Severity::Contested));
    }
}

// What is published without being asked: arts. 10 to 12, 18, 19.

#[track_caller]
fn check(duty: &str, done: &Done) -> Check {
    under(|regime| duty::find(regime, duty).expect("a duty").check(regime, done).expect("elements of the duty"))
}

fn missed(element: &str) -> Check {
    Check::Missed(vec![Shortfall::Element(code(element))])
}

fn undone() -> Check {
    Check::Missed(vec![Shortfall::NotDone])
}

fn contested(element: &str) -> Check {
    Check::Contested(vec![Shortfall::Element(code(element))])
}

/// A matter of art. 10: its item; published whole it is met, not at all it is missed; due in time; no duty of townships.
#[track_caller]
fn key(duty: &str, item: u16) {
    under(|regime| {
        let owed = duty::find(regime, duty).expect("a duty");
        assert_eq!(owed.duty().by(), N07.article(10).item(item));
        let all: Vec<String> = owed.duty().contents().iter().map(|element| element.code().to_string()).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        assert_eq!(owed.check(regime, &Done::only(&all)), Ok(Check::Met));
        // A township is out of it, so whether the body is one has to be said.
        assert_eq!(owed.check(regime, &Done::nothing()), Ok(Check::Open(vec![Missing::Exception])));
        assert_eq!(owed.check(regime, &Done::nothing().excepted(false)), Ok(undone()));
        let due = owed.due(regime, Calendar::national(), day(ON)).expect("a day");
        assert_eq!(due.statutory().map(Deadline::due), Some(Due::On(day("2015-04-01"))));
        assert!(owed.duty().exception().is_some_and(|text| text.en().contains("township")));
    });
}

fn article_10() {
    proactive(&[Fact::LISTED_IN_2007_TEXT], N07.article(10));
    under(|regime| {
        let items = duty::owed(regime).filter(|owed| N07.article(10).covers(&owed.duty().by()));
        assert_eq!(items.count(), 11);
    });
}

fn article_10_1() {
    key("n07_normative_documents", 1);
    let some = Done::only(&["regulations", "rules"]);
    assert_eq!(check("n07_normative_documents", &some.excepted(false)), missed("normative_documents"));
}

fn article_10_2() {
    key("n07_plans", 2);
}

fn article_10_3() {
    key("n07_statistics", 3);
}

fn article_10_4() {
    key("n07_budget", 4);
    assert_eq!(check("n07_budget", &Done::only(&["budget"]).excepted(false)), missed("final_accounts"));
}

fn article_10_5() {
    key("n07_fees", 5);
    assert_eq!(check("n07_fees", &Done::only(&["item", "standard"]).excepted(false)), missed("basis"));
}

fn article_10_6() {
    key("n07_procurement", 6);
}

fn article_10_7() {
    key("n07_licences", 7);
    let all = ["matters", "basis", "conditions", "procedure", "time_limit", "materials", "handling"];
    assert_eq!(check("n07_licences", &Done::only(&all).excepted(false)), missed("number"));
}

fn article_10_8() {
    key("n07_major_projects", 8);
}

fn article_10_9() {
    key("n07_social_security", 9);
    let all = ["poverty_relief", "education", "medical_care", "social_security"];
    assert_eq!(check("n07_social_security", &Done::only(&all).excepted(false)), missed("employment"));
}

fn article_10_10() {
    key("n07_emergencies", 10);
}

fn article_10_11() {
    key("n07_inspections", 11);
    let all = ["environment", "public_health", "work_safety", "food_and_drugs"];
    assert_eq!(check("n07_inspections", &Done::only(&all).excepted(false)), missed("product_quality"));
}

fn article_11() {
    let some = Done::only(&["construction", "welfare_works", "expropriation"]);
    for code in ["n07_local_affairs", "n07_local_affairs_of_departments"] {
        assert_eq!(check(code, &some), contested("relief"), "{code}");
    }
    under(|regime| {
        let bears = |role| duty::owed_by(regime, &[role]).any(|owed| owed.duty().by() == N07.article(11));
        assert_eq!([Role::Government, Role::Department, Role::Agency].map(bears), [true, true, false]);
    });
}

fn article_12() {
    let all = ["rural_policy", "finance", "land_use", "expropriation", "funds_and_labour", "relief", "contracting"];
    assert_eq!(check("n07_township_affairs", &Done::only(&all)), contested("family_planning"));
    under(|regime| {
        let township = duty::owed_by(regime, &[Role::TownshipGovernment]).map(|owed| owed.duty());
        let own = township.filter(|duty| duty.bearer() == Role::TownshipGovernment).map(gongkai::norm::Duty::by);
        assert!(own.eq([N07.article(12)]));
    });
}

fn article_18() {
    under(|regime| {
        let release = duty::find(regime, "n07_release").expect("a duty");
        let due = release.due(regime, Calendar::national(), day("2015-02-10")).expect("a day");
        // 15 and 28 February were working days, 18 to 24 February were off.
        let deadline = due.statutory().expect("a day");
        assert_eq!(deadline.due(), Due::On(day("2015-03-13")));
        assert_eq!(release.duty().by(), N07.article(18));
    });
}

fn article_19() {
    for duty in ["n07_guide", "n07_catalogue"] {
        assert_eq!(check(duty, &Done::nothing()), Check::Contested(vec![Shortfall::NotDone]));
        assert_eq!(check(duty, &Done::new()), Check::Met);
    }
}

// Who answers: art. 17; to whom the text applies: arts. 36 and 37.

fn body(id: &str, kind: BodyKind) -> Body {
    Body::of_place(code(id), Text::literal("某机关", "a body"), kind)
}

#[track_caller]
fn asked<T>(origin: Origin, special: SpecialAuthority, look: impl FnOnce(&Responsibility<'_>) -> T) -> T {
    let bodies = ["a", "b", "c"].map(|id| body(id, BodyKind::Agency)).to_vec();
    let roster = Roster::new(bodies, vec![]).expect("a roster of the test");
    let what = Information::new(origin).under_authority(special);
    under(|regime| look(&responsible(regime, &roster, &what).expect("a question that stands")))
}

fn article_17() {
    let primary = |origin, special| {
        asked(origin, special, |answer| answer.primary().map(|body| (body.id().to_string(), answer.flags().is_empty())))
    };
    let unverified = |id: &str| Some((id.to_owned(), false));
    let made = || Origin::Made { by: code("a") };
    assert_eq!(primary(made(), SpecialAuthority::None), unverified("a"));
    let kept = Origin::ObtainedFromPublic { kept_by: code("b") };
    assert_eq!(primary(kept, SpecialAuthority::None), unverified("b"));
    let law = SpecialAuthority::Of { body: code("c"), rank: Rank::Law, by: Provision::of("health_law").article(40) };
    assert_eq!(primary(made(), law), unverified("c"));
    // No limb for joint making, none for what came from another agency.
    let joint = Origin::JointlyMade { makers: vec![code("a"), code("b")], lead: Some(code("a")) };
    assert_eq!(primary(joint, SpecialAuthority::None), None);
}

#[track_caller]
fn reached(kind: BodyKind, sector: Sector, on_day: &str) -> Option<(Provision, gongkai::norm::Application)> {
    on(on_day, |regime| {
        let found = reach(regime, &body("x", kind).in_sector(sector), gongkai::norm::Matter::OnRequest);
        found.national.map(|clause| (clause.by(), clause.application()))
    })
}

fn article_36() {
    let fund = reached(BodyKind::AuthorisedOrganisation, Sector::Health, ON);
    assert_eq!(fund, Some((N07.article(36), gongkai::norm::Application::Direct)));
}

fn article_37() {
    let by_reference = Some((N07.article(37), gongkai::norm::Application::ByReference));
    assert_eq!(reached(BodyKind::PublicEnterprise, Sector::Water, ON), by_reference);
    // Since 2019 they follow rules of their own.
    let since = reached(BodyKind::PublicEnterprise, Sector::Water, "2024-03-04").map(|(_, how)| how);
    assert_eq!(since, Some(gongkai::norm::Application::Elsewhere));
}

// On request: arts. 13, 20 to 22 and 24 to 27.

/// The kinds of reply still possible to an application of which these findings are yes and every other is no.
#[track_caller]
fn replies(yes: &[Fact], parts: &[Part]) -> Vec<(ReplyKind, Provision)> {
    let facts = yes.iter().try_fold(Facts::new(), |facts, fact| facts.with(*fact, Finding::Yes));
    let facts = facts.and_then(|facts| facts.reviewed(Group::ApplicationGates, "the office", day(ON)));
    let mut facts = facts.expect("findings that stand together");
    for fact in [Fact::EXCESS_JUSTIFIED, Fact::SEARCH_RECORDED] {
        let _ = facts.record(fact, Finding::No);
    }
    under(|regime| {
        let joined = decide_all(regime, parts, Truth::Yes).expect("at least one part");
        let answer = reply(regime, &Application::new(facts), &joined);
        answer.possible().iter().map(|kind| (*kind.value(), kind.by())).collect()
    })
}

fn plain() -> Part {
    part(Mode::OnRequest, &[])
}

fn secret() -> Part {
    part(Mode::OnRequest, &[Fact::DETERMINED_STATE_SECRET])
}

/// What a reply of a kind lacks.
#[track_caller]
fn lacks(kind: ReplyKind, says: &[AnswerContent]) -> Vec<(AnswerContent, Provision)> {
    under(|regime| {
        let reply = Reply::new(kind).saying(says.iter().copied());
        reply.lacks(regime).iter().map(|one| (*one.value(), one.by())).collect()
    })
}

fn article_13() {
    // Without a need of one's own the guidance of the time supports a refusal, and the text does not settle it.
    let refused = (ReplyKind::Refused, Provision::of("guidance.2008.36").item(14));
    assert_eq!(replies(&[], &[plain()]), [refused, (ReplyKind::Granted, N07.article(21).item(1))]);
    assert_eq!(replies(&[Fact::SPECIAL_NEED], &[plain()]), [(ReplyKind::Granted, N07.article(21).item(1))]);
    under(|regime| {
        let requests = regime.procedure().requests();
        assert_eq!(requests.duty(RequestDuty::MayApplyForOwnNeeds), Some(N07.article(13)));
        // Anyone, without a need, came in 2019.
        assert_eq!(requests.duty(RequestDuty::AnyoneMayApply), None);
    });
}

fn article_20() {
    let bare = Request::new(code("a1"), ApplicantKind::NaturalPerson);
    under(|regime| {
        let lacks = bare.lacks(regime);
        let four = [RequestContent::Name, RequestContent::Contact, RequestContent::Description];
        // No proof of identity.
        let four = four.into_iter().chain([RequestContent::FormOfProvision]);
        assert!(
            lacks.iter().map(|one| (*one.content.value(), one.content.by())).eq(four.map(|one| (one, N07.article(20))))
        );
    });
}

fn article_21() {
    // The four replies have no room for a petition, a repetition, an excess: neither answer is certain.
    for (fact, kind) in [
        (Fact::PETITION_IN_DISGUISE, ReplyKind::NotAnApplication),
        (Fact::REPEAT_APPLICATION, ReplyKind::NotProcessedAgain),
        (Fact::EXCESSIVE, ReplyKind::NotProcessed),
    ] {
        let found = replies(&[Fact::SPECIAL_NEED, fact], &[plain()]);
        assert_eq!(found, [(kind, N07.article(21)), (ReplyKind::Granted, N07.article(21).item(1))]);
    }
}

fn article_21_1() {
    let by = N07.article(21).item(1);
    assert_eq!(replies(&[Fact::SPECIAL_NEED], &[plain()]), [(ReplyKind::Granted, by)]);
    assert_eq!(replies(&[Fact::ALREADY_PUBLIC], &[plain()]), [(ReplyKind::AlreadyPublic, by)]);
    assert_eq!(lacks(ReplyKind::Granted, &[]), [(AnswerContent::Information, by)]);
    assert_eq!(lacks(ReplyKind::AlreadyPublic, &[AnswerContent::Manner, AnswerContent::Channel]), []);
}

fn article_21_2() {
    let by = N07.article(21).item(2);
    assert_eq!(replies(&[Fact::SPECIAL_NEED], &[secret()]), [(ReplyKind::Refused, by)]);
    assert_eq!(lacks(ReplyKind::Refused, &[]), [(AnswerContent::Reasons, by)]);
    assert_eq!(lacks(ReplyKind::Refused, &[AnswerContent::Reasons]), []);
}

fn article_21_3() {
    let by = N07.article(21).item(3);
    assert_eq!(replies(&[Fact::NOT_THIS_AGENCY], &[plain()]), [(ReplyKind::NotThisAgency, by)]);
    assert_eq!(replies(&[Fact::NOT_HELD, Fact::SEARCH_RECORDED], &[plain()]), [(ReplyKind::DoesNotExist, by)]);
    assert_eq!(lacks(ReplyKind::DoesNotExist, &[]), [(AnswerContent::NonExistence, by)]);
    asked(Origin::Made { by: code("a") }, SpecialAuthority::None, |answer| {
        let Ok(Addressed::NotResponsible { by: told, responsible, .. }) = answer.addressed(code("c")) else {
            panic!("not responsible")
        };
        assert_eq!((told, responsible.map(Body::id)), (Some(by), Some(code("a"))));
    });
}

fn article_21_4() {
    let by = N07.article(21).item(4);
    assert_eq!(replies(&[Fact::CONTENT_UNCLEAR], &[plain()]), [(ReplyKind::AskForCorrection, by)]);
    // No seven days, and no second answer to what stays unclear.
    under(|regime| assert_eq!(regime.period(gongkai::norm::Purpose::CorrectionNotice).statutory, None));
    let still = replies(&[Fact::CONTENT_UNCLEAR, Fact::UNCLEAR_AFTER_CORRECTION], &[plain()]);
    assert_eq!(still, [(ReplyKind::AskForCorrection, by)]);
}

fn article_22() {
    let found = replies(&[Fact::SPECIAL_NEED], &[plain(), secret()]);
    assert!(found.contains(&(ReplyKind::GrantedInPart, N07.article(22))), "{found:?}");
    assert_eq!(lacks(ReplyKind::GrantedInPart, &[]), [(AnswerContent::Information, N07.article(22))]);
    // Not checked against the text: a refusal of the whole stays possible.
    assert!(found.contains(&(ReplyKind::Refused, N07.article(21).item(2))), "{found:?}");
}

fn file(script: Vec<(&str, A)>) -> ApplicationFile {
    file_for(Request::new(code("a1"), ApplicantKind::NaturalPerson), script)
}

fn file_for(request: Request, script: Vec<(&str, A)>) -> ApplicationFile {
    let mut file = ApplicationFile::new(Header::of(&Jurisdiction::national()));
    let arrived = A::Arrived { intake: Intake::SignedMail, request };
    for (on, event) in [("2018-03-05", arrived)].into_iter().chain(script) {
        file.record(day(on), event).expect("what happened");
    }
    file
}

/// The last day of the reply, where there is one and no other.
#[track_caller]
fn last_day(file: &ApplicationFile, on: &str) -> Option<String> {
    let clock = file.clock(&Jurisdiction::national(), Calendar::national(), day(on), 0).expect("a text that governs");
    let time = clock.statutory.expect("a time");
    let only = time.latest.filter(|latest| *latest == time.earliest);
    only.map(|due| match due {
        Due::On(day) => day.to_string(),
        Due::Between(_) => "unpublished".to_owned(),
    })
}

fn article_24_1() {
    under(|regime| {
        let spot = regime.procedure().requests().duty(RequestDuty::AnswerOnTheSpot);
        assert_eq!(spot, Some(N07.article(24).paragraph(1)));
    });
    // Answered on the day it came, it is in time.
    let at_once = file(vec![("2018-03-05", A::Replied { reply: Reply::new(ReplyKind::Granted) })]);
    let nation = Jurisdiction::national();
    assert!(at_once.timeliness(&nation, Calendar::national(), day("2018-03-06")).is_ok());
}

fn extended(days: u32) -> ApplicationFile {
    let by = Signature::of(code("li"), Role::DisclosureOfficeHead);
    file(vec![("2018-03-20", A::ExtensionApproved { days, by }), ("2018-03-20", A::ExtensionNotified { days })])
}

fn article_24_2() {
    assert_eq!(last_day(&file(vec![]), "2018-03-05").as_deref(), Some("2018-03-26"));
    // With the consent of the head of the office and notice: fifteen more at the most.
    assert_eq!(last_day(&extended(15), "2018-03-20").as_deref(), Some("2018-04-17"));
    assert_eq!(last_day(&extended(20), "2018-03-20").as_deref(), Some("2018-04-17"));
    under(|regime| {
        let consent = regime.procedure().requests().extension_consent().expect("a row");
        assert_eq!((*consent.value(), consent.by()), (Role::DisclosureOfficeHead, N07.article(24).paragraph(2)));
    });
}

fn consults(with: Consulted) -> ApplicationFile {
    let opened = C::Opened {
        with: code("firm"),
        consulted: with,
        mode: Mode::OnRequest,
        trigger: day("2018-03-07"),
        of_place: Some(true),
        urgent: None,
    };
    let answer = gongkai::workflow::consultation::Answer::Agrees;
    file(vec![
        ("2018-03-07", A::Consulted(opened)),
        ("2018-03-07", A::Consulted(C::Sent { with: code("firm"), letter: Letter::new() })),
        ("2018-03-07", A::Consulted(C::Received { with: code("firm") })),
        ("2018-03-20", A::Consulted(C::Answered { with: code("firm"), answer, form: Form::Written })),
    ])
}

fn article_24_3() {
    // Third parties, and nobody else.
    assert_eq!(last_day(&consults(Consulted::ThirdParty), "2018-03-20").as_deref(), Some("2018-04-09"));
    assert_eq!(last_day(&consults(Consulted::InvolvedAgency), "2018-03-20").as_deref(), Some("2018-03-26"));
}

fn article_25() {
    let nation = Jurisdiction::national();
    let own = file_for(Request::new(code("a1"), ApplicantKind::NaturalPerson).for_own_record(), vec![]);
    let clock = own.clock(&nation, Calendar::national(), day("2018-12-28"), 0).expect("a text that governs");
    assert_eq!((clock.standing, clock.statutory), (Standing::NoTime, None));
    let next = own.next(&nation, Calendar::national(), day("2018-12-28")).expect("a text that governs");
    let answer = next.iter().find(|one| one.act == Act::AnswerRecord).expect("an answer");
    assert_eq!((answer.must, answer.by), (true, Some(N07.article(25))));
}

fn article_26() {
    let nation = Jurisdiction::national();
    let faults = |form| {
        let mut case = CaseFile::new(Header::of(&nation));
        let request = Request::new(code("a1"), ApplicantKind::NaturalPerson);
        let reply = Reply::new(ReplyKind::Granted).saying([AnswerContent::Information]).in_form(form);
        let fails = |circumstance| Event::from(Found::Circumstance { circumstance, holds: false });
        for (on, event) in [
            ("2018-03-05", Event::from(A::Arrived { intake: Intake::SignedMail, request })),
            ("2018-03-20", fails(Circumstance::CarrierEndangered)),
            ("2018-03-20", fails(Circumstance::FormTooCostly)),
            ("2018-03-20", Event::from(A::Replied { reply })),
        ] {
            case.record(day(on), event).expect("what happened");
        }
        let found = audit(&case, &nation, Calendar::national(), day("2018-03-21")).expect("an audit");
        found.of(BreachCode::FormOther).map(|breach| breach.by.clone()).collect::<Vec<_>>()
    };
    assert_eq!(faults(ProvisionForm::Electronic), [vec![N07.article(26)]]);
    assert_eq!(faults(ProvisionForm::AsRequested), [] as [Vec<Provision>; 0]);
}

fn article_27() {
    // Copying and postage are costs; whatever else is charged is forbidden.
    let charged = |excepted: bool| check("n07_no_other_fee", &Done::new().excepted(excepted));
    assert_eq!(check("n07_no_other_fee", &Done::new()), Check::Open(vec![Missing::Exception]));
    assert_eq!(charged(false), Check::Missed(vec![Shortfall::Forbidden]));
    assert_eq!(charged(true), Check::Excused(vec![Shortfall::Forbidden]));
    assert_eq!(check("n07_no_other_fee", &Done::nothing()), Check::Met);
    under(|regime| {
        let costs = duty::find(regime, "n07_no_other_fee").expect("a duty").duty().exception();
        assert!(costs.is_some_and(|text| text.en().contains("postage")));
        // The fee for an excess came in 2019.
        assert_eq!(regime.procedure().requests().duty(RequestDuty::MayChargeFee), None);
    });
}

// Supervision: arts. 29 to 34.

fn article_29() {
    assert_eq!(check("n07_assessment", &Done::nothing()), Check::Contested(vec![Shortfall::NotDone]));
}

fn article_30() {
    under(|regime| {
        let inspect = duty::owed(regime).filter(|owed| owed.duty().by() == N07.article(30));
        let two = [Role::DisclosureAuthority, Role::SupervisoryOrgan];
        assert!(inspect.map(|owed| owed.duty().bearer()).eq(two));
    });
    assert_eq!(check("n07_inspection_supervisory", &Done::nothing()), Check::Contested(vec![Shortfall::NotDone]));
}

fn article_31() {
    // One day for every agency, townships included.
    let year = duty::year(&Jurisdiction::national(), Calendar::national(), 2015, &[Role::Agency]).expect("a year");
    let reports: Vec<_> = year.iter().filter(|dated| dated.duty == code("n07_report")).collect();
    let [report] = reports.as_slice() else { panic!("one report") };
    assert_eq!((report.span.through(), report.by), (day("2015-03-31"), N07.article(31)));
    // The last was that of 2019-03-31.
    let later = duty::year(&Jurisdiction::national(), Calendar::national(), 2020, &[Role::Agency]).expect("a year");
    assert!(later.iter().all(|dated| dated.duty != code("n07_report")));
}

fn article_32() {
    // Fees and waivers stand among the six; 2019 left them out.
    let five = Done::only(&["proactive", "applications", "remedies", "problems", "others"]);
    assert_eq!(check("n07_report_contents", &five), contested("fees"));
}

fn article_33_1() {
    under(|regime| {
        let investigate = duty::owed(regime).filter(|owed| owed.duty().by() == N07.article(33).paragraph(1));
        let three = [Role::SuperiorAgency, Role::SupervisoryOrgan, Role::DisclosureAuthority];
        assert!(investigate.map(|owed| owed.duty().bearer()).eq(three));
    });
    assert_eq!(check("n07_complaints_superior", &Done::nothing()), undone());
    let told = remedies(&Jurisdiction::national(), Calendar::national(), Grievance::Silence, day("2018-06-01"), None);
    assert_eq!(told.complaint, N07.article(33).paragraph(1));
}

fn article_33_2() {
    let way = |on| remedies(&Jurisdiction::national(), Calendar::national(), Grievance::Refused, day(on), None).way;
    let Way::Settled(route) = way("2019-05-14") else { panic!("one way") };
    assert_eq!((*route.value(), route.by()), (Route::Either, N07.article(33).paragraph(2)));
    assert!(matches!(way("2019-05-15"), Way::Settled(route) if route.by() != N07.article(33).paragraph(2)));
}

fn article_34() {
    under(|regime| {
        let follow = |serious| {
            let mut circumstances = Circumstances::new();
            circumstances.serious = serious;
            let rows = duty::sanctions(regime, Misstep::NoReviewSystem, circumstances);
            rows.iter().map(|one| (one.row.threshold(), one.row.measures().to_vec(), one.met)).collect::<Vec<_>>()
        };
        let rows = |met| {
            [
                (Threshold::None, vec![Measure::OrderCorrection], Truth::Yes),
                (Threshold::Serious, vec![Measure::Discipline], met),
            ]
        };
        let serious = duty::sanctions(regime, Misstep::NoReviewSystem, Circumstances::new());
        let who: Vec<_> = serious.iter().map(|one| one.row.who().to_vec()).collect();
        assert_eq!(who, [[Answerable::Agency], [Answerable::PrincipalHead]]);
        assert_eq!(follow(None), rows(Truth::Open));
        assert_eq!(follow(Some(true)), rows(Truth::Yes));
        assert_eq!(follow(Some(false)), rows(Truth::No));
    });
}
