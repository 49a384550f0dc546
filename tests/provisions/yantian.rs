//! 《盐田区政务公开暂行规定（征求意见稿）》, provision by provision, as if it had been issued on 2023-01-10.

use gongkai::agency::{
    Body, Duty as Answers, Information, Origin, OwnName, Role as Standing, Roster, SpecialAuthority,
};
use gongkai::agency::{reach, responsible};
use gongkai::calendar::Calendar;
use gongkai::citation::{Cited, Code, Provision, Rank, Standing as Force, Text};
use gongkai::deadline::{Deadline, Due};
use gongkai::decision::{
    AgencyChoice, ChoiceStanding, Decision, Flags, HigherText, LocalAnswer, Outcome, Part, Piece, Question, Row,
    Verdict, decide,
};
use gongkai::duty::{self, Check, Circumstances, Done, Lack, Layer, Shortfall, Staffing};
use gongkai::fact::{Fact, Facts, Finding, Truth};
use gongkai::norm::{
    Act, Application, Attribute, BodyKind, Channel, Consulted, Effect, Exemption, Fault, FollowUp, Holder, Matter,
    Measure, Misstep, Mode, Moment, Principle, Purpose, ResponseDuty, ResponseStep, Role, Sector, Subject, Test, Tier,
    Wording,
};
use gongkai::regime::{Jurisdiction, Local};
use gongkai::workflow::application::{self, ApplicationFile, Request};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{self, ApprovalByLaw, Consultations, Gap, Letter, Obstacle, Standpoint};
use gongkai::workflow::journal::Header;
use gongkai::workflow::policy_interpretation::{self as interpretation, Form, Interpretations};
use gongkai::workflow::release::{Event, GateState, Label, Missing, Others, ReleaseFile, Results};

use super::stand::{Case, day, place};

use Mode::{OnRequest, Proactive};
use Outcome::{Conflict, MayDisclose, MayWithhold, MustDisclose, MustWithhold, NotGovernmentInformation};

#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    ("yantian/-/-/-/title", title),
    ("yantian/2/-/-", article_2),
    ("yantian/3/-/-", article_3),
    ("yantian/4/1/-", article_4_1),
    ("yantian/4/2/-/a", article_4_2_a),
    ("yantian/4/2/-/b", article_4_2_b),
    ("yantian/4/2/-/c", article_4_2_c),
    ("yantian/4/3/-/a", article_4_3_a),
    ("yantian/4/3/-/b", article_4_3_b),
    ("yantian/4/3/-/c", article_4_3_c),
    ("yantian/4/4/-/a", article_4_4_a),
    ("yantian/4/4/-/b", article_4_4_b),
    ("yantian/4/4/-/c", article_4_4_c),
    ("yantian/4/5/-", article_4_5),
    ("yantian/5/1/-/a", article_5_1_a),
    ("yantian/5/1/-/b", article_5_1_b),
    ("yantian/5/1/-/c", article_5_1_c),
    ("yantian/5/1/-/d", article_5_1_d),
    ("yantian/5/2/-", article_5_2),
    ("yantian/5/3/-", article_5_3),
    ("yantian/6/-/-/a", article_6_a),
    ("yantian/6/-/-/b", article_6_b),
    ("yantian/7/1/-", article_7_1),
    ("yantian/7/2/-/a", article_7_2_a),
    ("yantian/7/2/-/b", article_7_2_b),
    ("yantian/8/-/-/a", article_8_a),
    ("yantian/8/-/-/b", article_8_b),
    ("yantian/8/-/-/c", article_8_c),
    ("yantian/9/1/-/a", article_9_1_a),
    ("yantian/9/1/-/b", article_9_1_b),
    ("yantian/9/1/-/c", article_9_1_c),
    ("yantian/9/2/-/a", article_9_2_a),
    ("yantian/10/1/-", article_10_1),
    ("yantian/10/2/-/a", article_10_2_a),
    ("yantian/10/2/-/b", article_10_2_b),
    ("yantian/11/-/-/a", article_11_a),
    ("yantian/11/-/-/b", article_11_b),
    ("yantian/12/-/-/a", article_12_a),
    ("yantian/12/-/-/b", article_12_b),
    ("yantian/13/-/-/a", article_13_a),
    ("yantian/13/-/-/b", article_13_b),
    ("yantian/14/1/-", article_14_1),
    ("yantian/14/2/-", article_14_2),
    ("yantian/14/3/-", article_14_3),
    ("yantian/14/4/-", article_14_4),
    ("yantian/14/5/-/a", article_14_5_a),
    ("yantian/14/5/-/b", article_14_5_b),
    ("yantian/15/-/-", article_15),
    ("yantian/16/-/-", article_16),
    ("yantian/17/-/-/a", article_17_a),
    ("yantian/18/-/-", article_18),
    ("yantian/19/-/-", article_19),
    ("yantian/20/-/-/a", article_20_a),
    ("yantian/20/-/-/b", article_20_b),
    ("yantian/21/-/-/a", article_21_a),
    ("yantian/21/-/-/b", article_21_b),
    ("yantian/22/-/-", article_22),
    ("yantian/23/-/-/a", article_23_a),
    ("yantian/23/-/-/b", article_23_b),
    ("yantian/24/-/-/a", article_24_a),
    ("yantian/24/-/-/b", article_24_b),
    ("yantian/25/-/-", article_25),
    ("yantian/26/-/-", article_26),
    ("yantian/27/-/-", article_27),
    ("yantian/28/-/-/a", article_28_a),
    ("yantian/28/-/-/b", article_28_b),
    ("yantian/28/-/-/c", article_28_c),
    ("yantian/29/-/-", article_29),
    ("yantian/30/-/-", article_30),
    ("yantian/31/-/-/a", article_31_a),
    ("yantian/31/-/-/b", article_31_b),
    ("yantian/31/-/-/c", article_31_c),
    ("yantian/32/-/-", article_32),
    ("yantian/33/-/-", article_33),
    ("yantian/34/-/-", article_34),
    ("yantian/35/-/-/a", article_35_a),
    ("yantian/35/-/-/b", article_35_b),
    ("yantian/35/-/-/c", article_35_c),
];

const ON: &str = "2024-03-04";

fn here() -> Jurisdiction {
    place("yantian")
}

fn code(text: &str) -> Code {
    text.parse().expect("a code")
}

fn at(text: &str) -> Provision {
    text.parse().expect("a provision")
}

// The title and art. 35: when it binds.

/// How the text stands on a day, issued on another or not at all; and whether it then asks for anything.
#[track_caller]
fn stands(issued: Option<&str>, on: &str) -> (Option<Force>, bool) {
    let text = Jurisdiction::of_place("yantian").expect("a built-in place");
    let text = match issued {
        Some(issued) => text.issued_on(day(issued)).expect("a draft"),
        None => text,
    };
    let regime = text.on(day(on)).expect("a day under the Regulation");
    let local = duty::owed(&regime).any(|owed| owed.layer() == Layer::Local);
    match regime.local() {
        Local::Absent { standing, .. } | Local::Undetermined { standing, .. } => (Some(standing), local),
        Local::None | Local::InForce { .. } => (None, local),
    }
}

#[track_caller]
fn says_of_itself(effect: Effect, by: &str) {
    let of = here();
    assert!(of.rules().expect("rules").effects().contains(&Cited::new(effect, at(by))), "{by}");
}

fn title() {
    says_of_itself(Effect::Draft, "yantian/-/-/-/title");
    for on in ["2019-05-15", "2021-06-01", ON] {
        assert_eq!(stands(None, on), (Some(Force::Draft), false), "{on}");
    }
}

fn article_35_a() {
    says_of_itself(Effect::FromIssue, "yantian/35/-/-/a");
    assert_eq!(stands(Some("2023-01-10"), "2023-01-10"), (None, true));
    let from = day("2023-01-10");
    assert_eq!(stands(Some("2023-01-10"), "2023-01-09"), (Some(Force::NotYetInForce { from }), false));
}

fn article_35_b() {
    says_of_itself(Effect::Years(3), "yantian/35/-/-/b");
    let last = day("2026-01-10");
    for (on, stand) in [
        ("2026-01-09", (None, true)),
        ("2026-01-10", (None, true)),
        ("2026-01-11", (Some(Force::Expired { last }), false)),
    ] {
        assert_eq!(stands(Some("2023-01-10"), on), stand, "{on}");
    }
    assert_eq!(here().on(last).expect("a day").turned_on(), Some(gongkai::norm::Reading::TermBoundary));
    assert_eq!(stands(Some("2024-02-29"), "2027-02-28"), (None, true));
    assert_eq!(stands(Some("2024-02-29"), "2027-03-01"), (Some(Force::Expired { last: day("2027-02-28") }), false));
}

fn article_35_c() {
    let measures = code("yantian_measures.2006");
    says_of_itself(Effect::Repeals(measures), "yantian/35/-/-/c");
    let known = gongkai::citation::instrument(measures).expect("a text of the register");
    assert_eq!(known.number(), Some("深盐府〔2006〕12号"));
    // Before the day of issue this text is not there yet; after its three years nothing comes back.
    assert!(!stands(Some("2023-01-10"), "2022-12-30").1);
    let of = here();
    let regime = of.on(day("2026-06-01")).expect("a day");
    assert!(duty::owed(&regime).all(|owed| owed.duty().by().source() == regime.procedure().code()));
}

// Arts. 2 to 4: what is disclosed.

/// These findings are yes, and every other is no.
fn found(yes: &[Fact]) -> Facts {
    let mut facts = Facts::government_information();
    for fact in yes {
        facts.record(*fact, Finding::Yes).expect("findings that stand together");
    }
    for fact in Fact::all().chain((0..64).filter_map(Fact::local)) {
        // What is yes, and what follows from it, is not changed.
        let _ = facts.record(fact, Finding::No);
    }
    facts
}

#[track_caller]
fn judged<T>(part: &Part, look: impl FnOnce(&Decision<'_>) -> T) -> T {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    look(&decide(&regime, part))
}

/// What the place says and what applies, and which grounds of the place hold.
#[track_caller]
fn answer(mode: Mode, yes: &[Fact]) -> (LocalAnswer, Verdict, Vec<String>) {
    judged(&Part::new(mode, found(yes)), |decision| {
        let explained = decision.explain();
        let whole = |node: &&gongkai::decision::Node| {
            matches!(node.row(), Row::Local(_)) && node.piece() == Piece::Whole && node.truth() != Truth::No
        };
        let grounds = explained.nodes().iter().filter(whole).map(|node| explained.name(*node)).collect();
        (decision.local(), decision.effective(), grounds)
    })
}

/// In both modes the place says the same as applies, on this ground of its own, which stands there.
#[track_caller]
fn on_ground(ground: &str, by: &str, yes: &[Fact], outcome: Outcome) {
    let of = here();
    let own = of.rules().expect("rules").exemptions().iter().find_map(|row| match row {
        Exemption::Own(own) if own.ground().code() == code(ground) => Some(own.ground().by()),
        _ => None,
    });
    assert_eq!(own, Some(at(by)), "{ground}");
    let settled = Verdict::Settled(outcome);
    for mode in [Proactive, OnRequest] {
        assert_eq!(
            answer(mode, yes),
            (LocalAnswer::Says(settled), settled, vec![ground.to_owned()]),
            "{mode:?} {yes:?}"
        );
    }
}

/// No ground of the place holds, and it is disclosed.
#[track_caller]
fn disclosed(modes: &[Mode], yes: &[Fact]) {
    let settled = Verdict::Settled(MustDisclose);
    for mode in modes {
        assert_eq!(answer(*mode, yes), (LocalAnswer::Says(settled), settled, vec![]), "{mode:?} {yes:?}");
    }
}

const BOTH: &[Mode] = &[Proactive, OnRequest];

fn article_2() {
    let limbs = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    let of = here();
    let definition = of.rules().and_then(|rules| rules.definition()).expect("a definition");
    assert_eq!((definition.by(), definition.limbs().len()), (at("yantian/2/-/-"), 4));
    // The file of a permit.
    judged(&Part::new(OnRequest, found(&[])), |decision| {
        assert_eq!(decision.is_government_information(), Truth::Yes);
    });
    // The lease of the canteen: no administrative function. Each of the four is needed, there as in the nation.
    for missing in limbs {
        let without = limbs.iter().filter(|limb| **limb != missing);
        let facts = without.fold(Facts::new(), |facts, limb| facts.with(*limb, Finding::Yes).expect("findings"));
        let facts = facts.with(missing, Finding::No).expect("findings");
        judged(&Part::new(OnRequest, facts), |decision| {
            assert_eq!(decision.effective(), Verdict::Settled(NotGovernmentInformation), "{missing}");
            assert!(!decision.flags().contains(Flags::LOCAL_DEFINITION_DIFFERS), "{missing}");
        });
    }
}

fn principles(by: &str) -> Vec<Principle> {
    let of = here();
    let rows = of.rules().expect("rules").principles().iter();
    rows.filter(|row| row.by() == at(by)).map(|row| *row.value()).collect()
}

fn article_3() {
    use Principle::{Convenient, Fair, Just, Lawful, OpennessIsTheNorm};
    assert_eq!(principles("yantian/3/-/-"), [OpennessIsTheNorm, Just, Fair, Lawful, Convenient]);
    // No ground shown: disclosed.
    disclosed(BOTH, &[]);
}

fn article_4_1() {
    assert_eq!(principles("yantian/4/1/-"), [Principle::TwoModes]);
    // A third mode would not compile here.
    let both = |mode| match mode {
        Proactive => OnRequest,
        OnRequest => Proactive,
    };
    assert_eq!(BOTH.iter().copied().map(both).collect::<Vec<_>>(), [OnRequest, Proactive]);
}

fn article_4_2_a() {
    let (ground, by) = ("yantian_state_secret", "yantian/4/2/-/a");
    on_ground(ground, by, &[Fact::DETERMINED_STATE_SECRET], MustWithhold);
    on_ground(ground, by, &[Fact::DETERMINED_STATE_SECRET, Fact::THIRD_PARTY_CONSENTS], MustWithhold);
    on_ground(ground, by, &[Fact::DETERMINED_STATE_SECRET, Fact::GRAVE_PUBLIC_INTEREST], MustWithhold);
    // A mere stamp is no determination.
    assert_eq!(answer(OnRequest, &[Fact::MARKED_SECRET]).2, [] as [&str; 0]);
}

fn article_4_2_b() {
    on_ground("yantian_forbidden_by_law", "yantian/4/2/-/b", &[Fact::FORBIDDEN_BY_LAW], MustWithhold);
    let forbidden_by = |rank| {
        let text = HigherText::new(at("other.text/1/-/-"), rank).expect("a rank");
        let mut facts = Facts::government_information();
        for fact in Fact::all().chain((0..64).filter_map(Fact::local)).filter(|fact| *fact != Fact::FORBIDDEN_BY_LAW) {
            let _ = facts.record(fact, Finding::No);
        }
        let part = Part::new(Proactive, facts).forbidden_by(text).expect("a text");
        judged(&part, |decision| (decision.effective().settled(), decision.flags().contains(Flags::TEXT_RANKS_TOO_LOW)))
    };
    assert_eq!(forbidden_by(Rank::Law), (Some(MustWithhold), false));
    assert_eq!(forbidden_by(Rank::AdministrativeRegulation), (Some(MustWithhold), false));
    for low in [Rank::LocalRegulation, Rank::Rule, Rank::NormativeDocument] {
        let (outcome, too_low) = forbidden_by(low);
        assert!(outcome != Some(MustWithhold) && too_low, "{low:?}");
    }
}

fn article_4_2_c() {
    for danger in [
        Fact::ENDANGERS_NATIONAL_SECURITY,
        Fact::ENDANGERS_PUBLIC_SECURITY,
        Fact::ENDANGERS_ECONOMIC_SECURITY,
        Fact::ENDANGERS_SOCIAL_STABILITY,
    ] {
        on_ground("yantian_security", "yantian/4/2/-/c", &[danger], MustWithhold);
    }
    // Without a finding it is open, and neither disclosed nor withheld.
    let mut facts = Facts::government_information();
    for fact in Fact::all().filter(|fact| *fact != Fact::ENDANGERS_PUBLIC_SECURITY) {
        let _ = facts.record(fact, Finding::No);
    }
    judged(&Part::new(Proactive, facts), |decision| {
        assert_eq!(decision.effective().settled(), None);
        assert_eq!(decision.ask().iter().map(Question::fact).collect::<Vec<_>>(), [Fact::ENDANGERS_PUBLIC_SECURITY]);
    });
}

const HARMED: [Fact; 2] = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY];

fn article_4_3_a() {
    for interest in [Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY, Fact::SIMILAR_INTEREST] {
        let harmed = [interest, Fact::HARMS_THIRD_PARTY];
        on_ground("yantian_third_party", "yantian/4/3/-/a", &harmed, MustWithhold);
        disclosed(BOTH, &[interest]);
    }
}

fn article_4_3_b() {
    disclosed(BOTH, &[&HARMED[..], &[Fact::THIRD_PARTY_CONSENTS]].concat());
    // No reply is no consent.
    on_ground("yantian_third_party", "yantian/4/3/-/a", &HARMED, MustWithhold);
    opened("yantian/4/3/-/b", Fact::THIRD_PARTY_CONSENTS);
}

/// What opens the ground of art. 4 para. 3, by which provision.
#[track_caller]
fn opened(by: &str, test: Fact) {
    let of = here();
    let mut own = of.rules().expect("rules").exemptions().iter().filter_map(|row| match row {
        Exemption::Own(own) => Some(own.ground()),
        Exemption::Refers { .. } => None,
    });
    let ground = own.find(|ground| ground.by() == at("yantian/4/3/-/a")).expect("a ground");
    assert!(ground.unless().iter().any(|proviso| proviso.by() == at(by) && proviso.test() == Test::Fact(test)), "{by}");
}

fn article_4_3_c() {
    opened("yantian/4/3/-/c", Fact::GRAVE_PUBLIC_INTEREST);
    let grave = [&HARMED[..], &[Fact::GRAVE_PUBLIC_INTEREST]].concat();
    disclosed(&[Proactive], &grave);
    // On request art. 32 makes it a choice, with a written notice to the third party.
    let (local, effective, _) = answer(OnRequest, &grave);
    assert_eq!((local, effective), (LocalAnswer::Says(Verdict::Settled(MustDisclose)), Verdict::Settled(MayDisclose)));
    let refusing = [&grave[..], &[Fact::REASONABLE_OBJECTION]].concat();
    judged(&Part::new(OnRequest, found(&refusing)).choosing(AgencyChoice::Disclose), |decision| {
        let told = decision.follow_ups().find(|duty| **duty == FollowUp::NotifyThirdParty);
        assert_eq!(told.map(|duty| duty.by()), Some(at("national.2019/32/-/-")));
    });
    // Some effect on the public interest is not a grave one.
    on_ground("yantian_third_party", "yantian/4/3/-/a", &HARMED, MustWithhold);
}

fn article_4_4_a() {
    for fact in [Fact::PERSONNEL_AFFAIRS, Fact::LOGISTICS, Fact::INTERNAL_WORKFLOW, Fact::OTHER_INTERNAL_AFFAIRS] {
        on_ground("yantian_internal_affairs", "yantian/4/4/-/a", &[fact], MayWithhold);
    }
    // Either choice is lawful.
    for choice in [AgencyChoice::Disclose, AgencyChoice::Withhold] {
        let part = Part::new(Proactive, found(&[Fact::PERSONNEL_AFFAIRS])).choosing(choice);
        judged(&part, |decision| assert_eq!(decision.choice(), ChoiceStanding::Exercised(choice)));
    }
}

fn article_4_4_b() {
    for fact in [Fact::DISCUSSION_RECORD, Fact::PROCESS_DRAFT, Fact::NEGOTIATION_LETTER, Fact::REQUEST_OR_REPORT] {
        on_ground("yantian_process_information", "yantian/4/4/-/b", &[fact], MayWithhold);
    }
    // The plan as signed is no draft.
    disclosed(BOTH, &[]);
}

fn article_4_4_c() {
    on_ground("yantian_enforcement_file", "yantian/4/4/-/c", &[Fact::ENFORCEMENT_FILE], MayWithhold);
}

fn article_4_5() {
    let required_by = |yes: &[Fact], rank| {
        let text = HigherText::new(at("other.text/1/-/-"), rank).expect("a rank");
        let required =
            [Fact::LAW_REQUIRES_DISCLOSURE, Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE];
        let ranks = [Rank::Law, Rank::AdministrativeRegulation, Rank::Rule];
        let recorded = required.into_iter().zip(ranks).find(|(_, of)| *of == rank).map(|(fact, _)| fact);
        let facts = found(&yes.iter().copied().chain(recorded).collect::<Vec<_>>());
        let part = Part::new(Proactive, facts).required_by(text).expect("a text");
        judged(&part, |decision| (decision.effective().settled(), decision.turned_on()))
    };
    // Internal affairs too: the paragraph stands by itself, and discloses more than the nation.
    for kind in [Fact::ENFORCEMENT_FILE, Fact::PROCESS_DRAFT, Fact::LOGISTICS] {
        for rank in [Rank::Law, Rank::AdministrativeRegulation, Rank::Rule] {
            assert_eq!(required_by(&[kind], rank).0, Some(MustDisclose), "{kind} {rank:?}");
        }
        assert_eq!(required_by(&[kind], Rank::NormativeDocument).0, Some(MayWithhold), "{kind}");
    }
    // A rule does not lift para. 3, on the reading chosen; a law conflicts with it.
    let (outcome, turned_on) = required_by(&HARMED, Rank::Rule);
    assert_eq!((outcome, turned_on), (Some(MustWithhold), Some(gongkai::norm::Reading::AboveInformation)));
    assert_eq!(required_by(&HARMED, Rank::Law).0, Some(Conflict));
}

// Art. 5: who answers.

fn agency(id: &str) -> Body {
    Body::of_place(code(id), Text::literal("某局", "a bureau"), BodyKind::Agency)
}

/// What the local text says: whose it is in which standing, under which provisions; `?` where that is open.
#[track_caller]
fn answers(bodies: Vec<Body>, what: &Information) -> Vec<(Standing, String, Vec<String>)> {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let roster = Roster::new(bodies, vec![]).expect("a roster");
    let answer = responsible(&regime, &roster, what).expect("a question");
    let line = |duty: &Answers<'_>| {
        let body = duty.body().map_or_else(|| "?".to_owned(), |body| body.to_string());
        (duty.role(), body, duty.provisions().map(|by| by.stable()).collect())
    };
    answer.local().iter().map(line).collect()
}

fn primary(body: &str, by: &[&str]) -> (Standing, String, Vec<String>) {
    (Standing::Primary, body.to_owned(), by.iter().map(ToString::to_string).collect())
}

fn of(origin: Origin) -> Information {
    Information::new(origin).under_authority(SpecialAuthority::None)
}

fn article_5_1_a() {
    let made = of(Origin::Made { by: code("civil_affairs") });
    let bodies = vec![agency("civil_affairs"), agency("finance")];
    assert_eq!(answers(bodies, &made), [primary("civil_affairs", &["yantian/5/1/-/a"])]);
}

fn article_5_1_b() {
    let kept = of(Origin::ObtainedFromPublic { kept_by: code("ecology") });
    assert_eq!(answers(vec![agency("ecology"), agency("finance")], &kept), [primary("ecology", &["yantian/5/1/-/b"])]);
}

fn article_5_1_c() {
    let from = |made_by: Option<&str>, first: Option<&str>| {
        let (made_by, first_obtained_by) = (made_by.map(code), first.map(code));
        let what = of(Origin::ObtainedFromAgency { held_by: code("c"), made_by, first_obtained_by });
        answers(vec![agency("a"), agency("b"), agency("c")], &what)
    };
    assert_eq!(from(Some("a"), None), [primary("a", &["yantian/5/1/-/c"])]);
    assert_eq!(from(None, Some("a")), [primary("a", &["yantian/5/1/-/c"])]);
    assert_eq!(from(None, None), [primary("?", &["yantian/5/1/-/c"])]);
}

fn article_5_1_d() {
    let assigned = |rank| {
        let authority = SpecialAuthority::Of { body: code("province"), rank, by: at("health_law/40/-/-") };
        let made = Information::new(Origin::Made { by: code("a") }).under_authority(authority);
        answers(vec![agency("a"), agency("province")], &made)
    };
    for rank in [Rank::Law, Rank::AdministrativeRegulation, Rank::LocalRegulation] {
        assert_eq!(assigned(rank), [primary("province", &["yantian/5/1/-/d", "health_law/40/-/-"])]);
    }
    assert_eq!(assigned(Rank::Rule), [primary("a", &["yantian/5/1/-/a"])]);
}

fn article_5_2() {
    let station = |own| {
        let part = Body::of_place(code("station"), Text::literal("某所", "a station"), BodyKind::BranchBody);
        let part = part.under(code("bureau")).own_name(own);
        let made = of(Origin::Made { by: code("station") }).of_own_functions(Finding::Yes);
        answers(vec![agency("bureau"), part], &made)
    };
    let bureau = primary("bureau", &["yantian/5/1/-/a"]);
    let may = (Standing::MayBe, "station".to_owned(), vec!["yantian/5/2/-".to_owned()]);
    assert_eq!(station(OwnName::Under(Rank::Law)), [bureau.clone(), may]);
    assert_eq!(station(OwnName::Under(Rank::NormativeDocument)), [bureau]);
}

fn article_5_3() {
    let jointly = |lead: Option<&str>| {
        let what = of(Origin::JointlyMade { makers: vec![code("a"), code("b")], lead: lead.map(code) });
        answers(vec![agency("a"), agency("b")], &what)
    };
    assert_eq!(jointly(Some("a")), [primary("a", &["yantian/5/3/-"])]);
    assert_eq!(jointly(None), [primary("?", &["yantian/5/3/-"])]);
}

// The duties.

#[track_caller]
fn check(duty: &str, done: &Done) -> Check {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let owed = duty::find(&regime, duty).expect("a duty in force");
    assert_eq!(owed.layer(), Layer::Local);
    owed.check(&regime, done).expect("elements of the duty")
}

/// Who has to do what, by which provision; and that nothing done misses it.
#[track_caller]
fn owes(duty: &str, by: &str, bearer: Role, what: (Act, Subject)) {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let row = duty::find(&regime, duty).expect("a duty in force").duty();
    assert_eq!((row.by(), row.bearer(), (row.act(), row.subject())), (at(by), bearer, what), "{duty}");
    assert_eq!(check(duty, &Done::nothing().excepted(false)), Check::Missed(vec![Shortfall::NotDone]), "{duty}");
}

/// The same, where what is open is only who answers.
#[track_caller]
fn owed_by_somebody(duty: &str, by: &str, bearer: Role, what: (Act, Subject)) {
    owes(duty, by, bearer, what);
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    assert!(duty::find(&regime, duty).is_some_and(|one| one.duty().what_is_open().is_some()), "{duty}");
}

/// Who has to do what, by which provision, where the text can be read otherwise: nothing done is contested.
#[track_caller]
fn contested(duty: &str, by: &str, bearer: Role, what: (Act, Subject)) {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let row = duty::find(&regime, duty).expect("a duty in force").duty();
    assert_eq!((row.by(), row.bearer(), (row.act(), row.subject())), (at(by), bearer, what), "{duty}");
    assert!(row.what_is_open().is_some(), "{duty}");
    assert_eq!(check(duty, &Done::nothing().excepted(false)), Check::Contested(vec![Shortfall::NotDone]), "{duty}");
}

fn lacking(element: &str) -> Vec<Shortfall> {
    vec![Shortfall::Element(code(element))]
}

/// With all of these it is met; without any one of them it is missed for that one.
#[track_caller]
fn needs_each(duty: &str, elements: &[&str], on: Option<Channel>) {
    let there =
        |elements: &[&str]| on.iter().fold(Done::only(elements).excepted(false), |done, channel| done.on(*channel));
    assert_eq!(check(duty, &there(elements)), Check::Met, "{duty}");
    for missing in elements {
        let rest: Vec<&str> = elements.iter().copied().filter(|element| element != missing).collect();
        assert_eq!(check(duty, &there(&rest)), Check::Missed(lacking(missing)), "{duty} without {missing}");
    }
}

/// It has to be on the portal.
#[track_caller]
fn on_the_portal(duty: &str, elements: &[&str]) {
    let done = Done::only(elements);
    assert_eq!(check(duty, &done.clone().on(Channel::Portal)), Check::Met, "{duty}");
    assert_eq!(check(duty, &done.on(Channel::Press)), Check::Missed(vec![Shortfall::Channel]), "{duty}");
}

#[track_caller]
fn refers(by: &str, to: &str) {
    let of = here();
    let rows = of.rules().expect("rules").references();
    let row = rows.iter().find(|row| row.by() == at(by) && row.to() == Provision::in_text(code(to)));
    let led = duty::resolve(row.expect("a reference"), day(ON));
    assert_eq!((led.to, led.unverified), (vec![Provision::in_text(code(to))], true), "{to}");
}

#[track_caller]
fn worded<T>(by: &str, printed: &str, look: impl FnOnce(&Wording) -> T) -> T {
    let of = here();
    let rows = of.rules().expect("rules").wordings();
    look(rows.iter().find(|row| row.by() == at(by) && row.printed() == printed).expect("words that need reading"))
}

fn article_6_a() {
    let group = "yantian_leading_group";
    owes(group, "yantian/6/-/-/a", Role::DistrictGovernment, (Act::Establish, Subject::LeadingGroup));
    // A deputy in the chair; a department left out.
    needs_each(group, &["chair", "members"], None);
    let functions = "yantian_group_functions";
    owes(functions, "yantian/6/-/-/a", Role::LeadingGroup, (Act::Coordinate, Subject::DisclosureWork));
    needs_each(functions, &["overall_planning", "planning", "coordination"], None);
}

fn article_6_b() {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let department = duty::competent_department(&regime).expect("a row");
    assert_eq!((department.by(), department.holder()), (at("yantian/6/-/-/b"), Holder::Is(Role::GovernmentOffice)));
    assert!(department.what_is_open().is_some(), "it is an office of the party committee too");
    let office = duty::holder(&regime, Role::LeadingGroupOffice).expect("a row");
    assert_eq!(office.holder(), Holder::Is(Role::GovernmentOffice));
    let named = duty::named(&regime, "区委（区政府）办公室").expect("a name of the text");
    assert_eq!((named.role, named.assumed), (Some(Role::GovernmentOffice), false));
    let functions = "yantian_group_office";
    owes(functions, "yantian/6/-/-/b", Role::LeadingGroupOffice, (Act::Supervise, Subject::DisclosureWork));
    needs_each(functions, &["guidance", "promotion", "coordination", "supervision"], None);
}

fn article_7_1() {
    for (duty, subject) in [("yantian_guide", Subject::Guide), ("yantian_catalogue", Subject::Catalogue)] {
        owes(duty, "yantian/7/1/-", Role::GovernmentOffice, (Act::Compile, subject));
        let fields = ["disclosing_body", "content", "time_limit", "manner"];
        needs_each(duty, &fields, Some(Channel::Portal));
        on_the_portal(duty, &fields);
    }
}

fn article_7_2_a() {
    let results = "yantian_proposal_results";
    // The office, and not the bureau that handled it.
    owes(results, "yantian/7/2/-/a", Role::GovernmentOffice, (Act::Publish, Subject::ProposalResults));
    assert_eq!(check(results, &Done::new()), Check::Met);
}

fn article_7_2_b() {
    let of = here();
    let reply = of.rules().and_then(|rules| rules.finding("proposal_reply")).expect("a finding");
    for (ground, secret) in [
        ("yantian_reply_state_secret", &[Fact::DETERMINED_STATE_SECRET][..]),
        ("yantian_reply_third_party", &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY]),
        ("yantian_reply_third_party", &[Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY]),
    ] {
        let (local, effective, grounds) = answer(Proactive, &[&[reply], secret].concat());
        let withheld = Verdict::Settled(MustWithhold);
        assert_eq!((local, effective), (LocalAnswer::Says(withheld), withheld), "{secret:?}");
        assert!(grounds.contains(&ground.to_owned()), "{grounds:?}");
        // What is no reply this ground does not reach.
        assert!(!answer(Proactive, secret).2.contains(&ground.to_owned()));
    }
    // The rest of the reply, and the result, are disclosed.
    disclosed(BOTH, &[reply]);
    disclosed(BOTH, &[reply, Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS]);
}

fn article_8_a() {
    let systems = "yantian_decision_systems";
    owes(systems, "yantian/8/-/-/a", Role::JusticeBureau, (Act::Establish, Subject::MajorDecisions));
    needs_each(systems, &["catalogue_management", "procedure", "advance_disclosure"], None);
}

fn article_8_b() {
    let column = "yantian_decision_column";
    owes(column, "yantian/8/-/-/b", Role::JusticeBureau, (Act::Establish, Subject::WebsiteColumns));
    on_the_portal(column, &[]);
}

fn article_8_c() {
    let catalogues = "yantian_decision_catalogues";
    owes(catalogues, "yantian/8/-/-/c", Role::JusticeBureau, (Act::Publish, Subject::DecisionCatalogues));
    needs_each(catalogues, &["decisions", "hearings"], None);
}

/// 动态调整: adjusted as things change, and nothing is said of promptly.
#[track_caller]
fn adjusted(duty: &str) {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let row = duty::find(&regime, duty).expect("a duty").duty();
    assert_eq!(row.timing(), gongkai::norm::Timing::Standing, "{duty}");
    assert_eq!(due(duty, ON).0, None, "{duty}");
}

fn article_9_1_a() {
    let by = "yantian/9/1/-/a";
    owes("yantian_power_lists", by, Role::Agency, (Act::Publish, Subject::PowerLists));
    needs_each("yantian_power_lists", &["catalogue", "basis", "body", "process", "duties", "adjustment"], None);
    adjusted("yantian_power_lists");
    // And the bureau owes the urging.
    owes("yantian_power_lists_urged", by, Role::DataBureau, (Act::Supervise, Subject::PowerLists));
}

fn article_9_1_b() {
    let by = "yantian/9/1/-/b";
    owes("yantian_public_services", by, Role::Agency, (Act::Publish, Subject::PublicServices));
    needs_each("yantian_public_services", &["name", "body", "basis", "recipients", "adjustment"], None);
    adjusted("yantian_public_services");
    owes("yantian_public_services_urged", by, Role::DataBureau, (Act::Supervise, Subject::PublicServices));
    // A particle is missing, and with it who writes the guide.
    worded(by, "内容准确办事指南", |row| assert_eq!(row.fault(), Fault::Garbled));
    // 编制发布: compiled, and published.
    for (guides, act) in [("yantian_service_guides", Act::Compile), ("yantian_service_guides_published", Act::Publish)]
    {
        contested(guides, by, Role::Agency, (act, Subject::ServiceGuides));
        assert_eq!(check(guides, &Done::only(&["accurate"])), Check::Contested(lacking("complete")), "{guides}");
    }
}

fn article_9_1_c() {
    let by = "yantian/9/1/-/c";
    owes("yantian_intermediaries", by, Role::Agency, (Act::Publish, Subject::IntermediaryServices));
    needs_each("yantian_intermediaries", &["name", "basis", "time_limit", "adjustment"], None);
    adjusted("yantian_intermediaries");
    owes("yantian_intermediaries_urged", by, Role::DataBureau, (Act::Supervise, Subject::IntermediaryServices));
}

fn article_9_2_a() {
    owes("yantian_columns", "yantian/9/2/-/a", Role::DataBureau, (Act::Update, Subject::WebsiteColumns));
    assert_eq!(check("yantian_columns", &Done::new()), Check::Met);
}

fn article_10_1() {
    let facts = "yantian_enforcement";
    owes(facts, "yantian/10/1/-", Role::EnforcementAgency, (Act::Publish, Subject::Enforcement));
    let eight = ["subjects", "powers", "basis", "discretion", "process", "results", "supervision", "remedies"];
    needs_each(facts, &eight, Some(Channel::Portal));
    on_the_portal(facts, &eight);
    // The page without it passes in Yanliang, which asks for no means of supervision.
    let without: Vec<&str> = eight.into_iter().filter(|fact| *fact != "supervision").collect();
    let page = Done::only(&without).on(Channel::Portal);
    assert_eq!(check(facts, &page), Check::Missed(lacking("supervision")));
    let yanliang = place("yanliang");
    let regime = yanliang.on(day(ON)).expect("a day");
    let there = duty::find(&regime, "yanliang_enforcement").expect("a duty in force").check(&regime, &page);
    assert_eq!(there, Ok(Check::Met));
}

fn article_10_2_a() {
    let by = "yantian/10/2/-/a";
    owes("yantian_random_inspection", by, Role::EnforcementAgency, (Act::Establish, Subject::RandomInspection));
    let catalogue = (Act::Compile, Subject::PermitAndPenaltyCatalogue);
    owes("yantian_permit_catalogue", by, Role::EnforcementAgency, catalogue);
    needs_each("yantian_permit_catalogue", &["permits", "penalties"], None);
}

/// By when an item is due: the place's own day, the nation's, and whether the text only says promptly.
#[track_caller]
fn due(duty: &str, from: &str) -> (Option<Due>, Option<Due>, bool) {
    let of = here();
    let regime = of.on(day(from)).expect("a day");
    let owed = duty::find(&regime, duty).expect("a duty in force");
    let due = owed.due(&regime, Calendar::national(), day(from)).expect("a day that can be counted");
    (due.internal().map(Deadline::due), due.statutory().map(Deadline::due), due.is_prompt())
}

fn article_10_2_b() {
    let decisions = "yantian_decisions_online";
    let what = (Act::Publish, Subject::PermitAndPenaltyDecisions);
    owes(decisions, "yantian/10/2/-/b", Role::EnforcementAgency, what);
    needs_each(decisions, &["permits", "penalties"], Some(Channel::OfficialSite));
    let off_line = Done::only(&["permits", "penalties"]).on(Channel::NoticeBoard).excepted(false);
    assert_eq!(check(decisions, &off_line), Check::Missed(vec![Shortfall::Channel]));
    // 及时: no number here; twenty working days under art. 26.
    assert_eq!(due(decisions, "2024-03-04"), (None, Some(Due::On(day("2024-04-01"))), true));
    // What the law withholds is left out, and the rest is disclosed.
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    assert!(duty::find(&regime, decisions).expect("a duty").duty().exception().is_some());
    assert_eq!(answer(Proactive, &HARMED).1, Verdict::Settled(MustWithhold));
    disclosed(&[Proactive], &[]);
}

fn article_11_a() {
    let audit = "yantian_audit_results";
    // Step by step: nothing is a breach of it by itself.
    assert_eq!(check(audit, &Done::nothing()), Check::NotBinding(vec![Shortfall::NotDone]));
    let reports = Done::only(&["rectification_reports"]);
    assert_eq!(check(audit, &reports), Check::NotBinding(lacking("reports")));
}

fn article_11_b() {
    // The unit that was audited, and not the audit office.
    let what = (Act::Publish, Subject::AuditRectification);
    owes("yantian_audit_rectification", "yantian/11/-/-/b", Role::AuditedUnit, what);
}

fn article_12_a() {
    let by = "yantian/12/-/-/a";
    owes("yantian_budget", by, Role::FinanceDepartment, (Act::Publish, Subject::Budget));
    needs_each("yantian_budget", &["budget", "final_accounts"], None);
    // What it is due by the rules say that the text names, with a garbled title.
    assert_eq!(due("yantian_budget", "2024-03-04").0, None);
    refers(by, "mof.2016.143");
    let of = here();
    let garbled = of.rules().expect("rules").wordings().iter().find(|row| row.by() == at(by)).expect("a fault");
    assert_eq!(garbled.fault(), Fault::Citation);
    assert!(garbled.read_as().zh().contains("《地方预决算公开操作规程》"));
}

fn article_12_b() {
    let by = "yantian/12/-/-/b";
    let (seven, of) = ("yantian_department_budgets", Subject::DepartmentBudgets);
    owes(seven, by, Role::BudgetDepartment, (Act::Publish, of));
    let kinds = [
        "fiscal_policy",
        "budget_system",
        "department_budgets",
        "special_funds",
        "livelihood",
        "procurement",
        "performance",
    ];
    needs_each(seven, &kinds, None);
    owes("yantian_budgets_urged", by, Role::FinanceDepartment, (Act::Supervise, of));
    // The finance department reviews; what is published past it is a defect of its own duty, and nothing is barred.
    owes("yantian_budgets_reviewed", by, Role::FinanceDepartment, (Act::Review, of));
    assert!(here().rules().expect("rules").gates().iter().all(|gate| !gate.by().contains(&at(by))));
}

fn article_13_a() {
    let stages = ["notice", "qualification", "result", "performance", "changes"];
    let (traded, by) = ("yantian_public_resources", "yantian/13/-/-/a");
    owes(traded, by, Role::Agency, (Act::Publish, Subject::PublicResources));
    // Either of the two is enough; the gazette is neither, and nor is the department's own site.
    needs_each(traded, &stages, Some(Channel::TradingPlatform));
    needs_each(traded, &stages, Some(Channel::Portal));
    for elsewhere in [Channel::Gazette, Channel::OfficialSite] {
        let done = Done::only(&stages).on(elsewhere);
        assert_eq!(check(traded, &done), Check::Missed(vec![Shortfall::Channel]), "{elsewhere:?}");
    }
    assert!(Channel::TradingPlatform.is_online());
    refers(by, "so.public_resources");
}

fn article_13_b() {
    let by = "yantian/13/-/-/b";
    owes("yantian_resources_checked", by, Role::DataBureau, (Act::Inspect, Subject::PublicResources));
    // Checked and not reported: still owed.
    owes("yantian_resources_reported", by, Role::DataBureau, (Act::Report, Subject::PublicResources));
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let report = duty::find(&regime, "yantian_resources_reported").expect("a duty").duty();
    assert_eq!(report.recipient(), Some(Role::GovernmentOffice));
}

fn article_14_1() {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let row = duty::find(&regime, "yantian_social_welfare").expect("a duty").duty();
    assert_eq!((row.by(), row.act()), (at("yantian/14/1/-"), Act::Publish));
    let fields: Vec<String> = row.contents().iter().map(|field| field.code().to_string()).collect();
    let six = ["poverty_relief", "social_assistance", "education", "health_care", "disaster_rescue", "environment"];
    assert_eq!(fields, six);
    // 推进: promoted, and no breach by itself.
    let without = Done::only(&six[1..]);
    assert_eq!(check("yantian_social_welfare", &without), Check::NotBinding(lacking("poverty_relief")));
    worded("yantian/14/1/-", "脱贫攻坚", |row| {
        assert_eq!((row.fault(), row.years().1), (Fault::Stale, Some(2020)));
    });
    refers("yantian/14/1/-", "so.social_welfare");
}

fn article_14_2() {
    let (policies, by) = ("yantian_assistance_policies", "yantian/14/2/-");
    owes(policies, by, Role::CivilAffairsBureau, (Act::Publish, Subject::SocialAssistance));
    let programmes = ["low_income", "near_low_income", "destitute", "temporary_aid", "interpretation"];
    needs_each(policies, &programmes, Some(Channel::Portal));
    on_the_portal(policies, &programmes);
    let changes = "yantian_assistance_changes";
    owes(changes, by, Role::CivilAffairsBureau, (Act::Publish, Subject::SocialAssistance));
    assert_eq!(due(changes, "2024-03-04"), (None, Some(Due::On(day("2024-04-01"))), true));
}

fn article_14_3() {
    let by = "yantian/14/3/-";
    for (duty, elements) in [
        ("yantian_housing_plans", &["supply_plan", "completion_plan"][..]),
        ("yantian_housing", &["policy", "recipients", "homes", "procedure"]),
    ] {
        owes(duty, by, Role::HousingBureau, (Act::Publish, Subject::Housing));
        needs_each(duty, elements, Some(Channel::Portal));
        on_the_portal(duty, elements);
    }
    worded(by, "区住建和规划建设局", |row| {
        assert_eq!((row.of_role(), row.is_assumed()), (Some(Role::HousingBureau), true));
    });
}

fn article_14_4() {
    let (columns, by) = ("yantian_safety_columns", "yantian/14/4/-");
    owes(columns, by, Role::EmergencyBureau, (Act::Establish, Subject::WebsiteColumns));
    let five = ["accident_reports", "emergency_handling", "warning", "hazards", "trends"];
    needs_each(columns, &five, Some(Channel::Portal));
    owes("yantian_safety", by, Role::EmergencyBureau, (Act::Publish, Subject::WorkSafety));
    assert!(due("yantian_safety", "2024-03-04").2, "promptly, and no number");
}

/// The spans of a year in which a role has to do a thing.
#[track_caller]
fn spans(duty: &str, bearer: Role) -> Vec<(String, String)> {
    let dated = duty::year(&here(), Calendar::national(), 2024, &[bearer]).expect("a year");
    let of_it = dated.into_iter().filter(|row| row.duty == code(duty));
    of_it.map(|row| (row.span.from().to_string(), row.span.through().to_string())).collect()
}

fn year_2024() -> (String, String) {
    ("2024-01-01".to_owned(), "2024-12-31".to_owned())
}

fn article_14_5_a() {
    let (air, by) = ("yantian_environment", "yantian/14/5/-/a");
    // Whether the branch or the city's bureau answers is open, and not that it is owed.
    owed_by_somebody(air, by, Role::EcologyBureau, (Act::Publish, Subject::Environment));
    let quality = |elements: &[&str]| check(air, &Done::only(elements).on(Channel::Portal));
    assert_eq!(quality(&["air", "water"]), Check::Met);
    assert_eq!(quality(&["air"]), Check::Missed(lacking("water")));
    owed_by_somebody("yantian_environment_report", by, Role::EcologyBureau, (Act::Publish, Subject::EnvironmentReport));
    owed_by_somebody("yantian_pollution_sources", by, Role::EcologyBureau, (Act::Publish, Subject::PollutionSources));
    // Four quarters, so that the third is missed by itself; one report.
    let quarters = spans(air, Role::EcologyBureau);
    assert_eq!(quarters.len(), 4);
    assert_eq!(quarters.get(2), Some(&("2024-07-01".to_owned(), "2024-09-30".to_owned())));
    assert_eq!(spans("yantian_environment_report", Role::EcologyBureau), [year_2024()]);
    // On no day of the place's own: what is left is art. 26.
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let item = duty::find(&regime, air).expect("a duty").due(&regime, Calendar::national(), day(ON)).expect("a day");
    assert_eq!(item.internal(), None);
    assert_eq!(item.statutory().map(|one| one.period().by()), Some(at("national.2019/26/-/-")));
    let outer = regime.period(Purpose::Publication);
    assert_eq!((outer.internal, outer.statutory.map(|row| row.by())), (None, Some(at("national.2019/26/-/-"))));
    worded(by, "区生态环境局盐田分局", |row| assert!(row.is_assumed()));
}

fn article_14_5_b() {
    let urging = (Act::Supervise, Subject::EnterpriseDischarges);
    owed_by_somebody("yantian_discharges", "yantian/14/5/-/b", Role::EcologyBureau, urging);
}

fn article_15() {
    let (both, by) = ("yantian_major_projects", "yantian/15/-/-");
    owes(both, by, Role::Agency, (Act::Publish, Subject::MajorProjects));
    let seven = ["name_and_site", "necessity", "objectives", "scale", "investment", "duration", "developer"];
    needs_each(both, &seven, None);
    // Only one of the two conditions: the default is to disclose, and the text can be read otherwise.
    let one = "yantian_one_condition_projects";
    assert_eq!(check(one, &Done::only(&seven)), Check::Met);
    assert_eq!(check(one, &Done::only(&seven[..6])), Check::Contested(lacking("developer")));
    // Both facts are asked, each by itself.
    let of = here();
    for asked in ["major_ecological_effect", "closely_tied_project"] {
        let finding = of.rules().expect("rules").findings().iter().find(|row| row.code() == code(asked));
        assert_eq!(finding.expect("a finding").by(), at(by), "{asked}");
    }
    refers(by, "so.major_projects");
    refers(by, "so.project_standards");
}

// Arts. 16 to 19: where.

fn signed(by: Role) -> Signature {
    Signature::of(code("wang"), by)
}

fn file(events: impl IntoIterator<Item = Event>) -> ReleaseFile {
    let mut file = ReleaseFile::new(Header::of(&here()));
    for event in events {
        file.record(day("2024-03-01"), event).expect("a step that makes sense");
    }
    file
}

fn article_16() {
    use Channel::{Gazette, NewMedia, Portal, Press, PressConference, Radio, ReadingPoint, Television};
    let of = here();
    let facts = found(&[]);
    let faults = |channel: Option<Channel>| {
        let formed = [Event::Drafted { mode: Proactive, by: None }, Event::Formed];
        let published = channel.map(|channel| Event::Published { channel, by: None });
        let file = file(formed.into_iter().chain(published));
        let results = Results::new(&facts);
        let regime = of.on(day(ON)).expect("a day");
        let release = file.on(day(ON));
        release.channel_faults(&regime, &results).map(|fault| fault.rule.by().stable()).collect::<Vec<_>>()
    };
    for channel in [Portal, Gazette, NewMedia, PressConference, ReadingPoint, Press, Radio, Television] {
        assert_eq!(faults(Some(channel)), [] as [&str; 0], "{channel:?}");
    }
    for channel in [None, Some(Channel::Internal)] {
        assert!(faults(channel).contains(&"yantian/16/-/-".to_owned()), "{channel:?}");
    }
}

fn article_17_a() {
    let (column, by) = ("yantian_portal_column", "yantian/17/-/-/a");
    owes(column, by, Role::Agency, (Act::Establish, Subject::WebsiteColumns));
    needs_each(column, &["function", "layout", "upkeep"], Some(Channel::Portal));
    refers(by, "so.websites");
}

fn article_18() {
    let (mechanism, by) = ("yantian_release_mechanism", "yantian/18/-/-");
    owes(mechanism, by, Role::Agency, (Act::Establish, Subject::ReleaseMechanism));
    needs_each(mechanism, &["authoritative_release", "rapid_response", "timely_voice"], None);
    owes("yantian_emergency_response", by, Role::Agency, (Act::Respond, Subject::Emergencies));
    // Within how many hours: the text has no number, and none is put in.
    assert_eq!(due("yantian_emergency_response", "2024-03-04"), (None, None, true));
    // 等平台: any will do.
    owes("yantian_press_release", by, Role::Agency, (Act::Publish, Subject::PressRelease));
    assert_eq!(check("yantian_press_release", &Done::only(&["official_media"])), Check::Met);
    owes("yantian_media_contact", by, Role::Agency, (Act::Coordinate, Subject::Communication));
}

fn article_19() {
    let points = "yantian_reading_points";
    owes(points, "yantian/19/-/-", Role::PublicVenues, (Act::Establish, Subject::ReadingPoints));
    // The party-mass centres are beyond art. 25 of the Regulation.
    needs_each(points, &["archives", "library", "service_venue", "party_mass_centre", "facilities"], None);
    worded("yantian/19/-/-", "政务信息公开公共查阅点", |row| assert_eq!(row.fault(), Fault::Term));
}

// Arts. 20 to 23: what stands before a release.

/// Whether a gate, which stands on this provision, is closed; and if not, what is missing.
#[track_caller]
fn gate<T>(gate: &str, by: &str, yes: &[&str], events: &[Event], look: impl FnOnce(GateState<'_>) -> T) -> T {
    let of = here();
    let finding = |code: &&str| of.rules().and_then(|rules| rules.finding(code)).expect("a finding of the place");
    let facts = found(&yes.iter().map(finding).collect::<Vec<_>>());
    look_at_gate((gate, by), &facts, events, look)
}

#[track_caller]
fn look_at_gate<T>(
    (gate, by): (&str, &str),
    facts: &Facts,
    events: &[Event],
    look: impl FnOnce(GateState<'_>) -> T,
) -> T {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let release = file(events.iter().cloned()).on(day(ON));
    let results = Results::new(facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let (row, state) =
        release.gates(&regime, &results).find(|(row, _)| row.code() == code(gate)).expect("a gate of the place");
    assert_eq!(row.by(), [at(by)], "{gate}");
    look(state)
}

fn drafted() -> Event {
    Event::Drafted { mode: Proactive, by: None }
}

fn is_closed(state: GateState<'_>) -> bool {
    matches!(state, GateState::Closed(_))
}

fn article_20_a() {
    let mechanism = "yantian_content_review";
    owes(mechanism, "yantian/20/-/-/a", Role::Agency, (Act::Establish, Subject::ContentReview));
    assert_eq!(check(mechanism, &Done::new()), Check::Met);
}

fn article_20_b() {
    let (label, by) = ("yantian_label", "yantian/20/-/-/b");
    let labelled = |label: Label| vec![drafted(), Event::Labelled { label }];
    let without_time = labelled(Label::new(Attribute::Proactive).manner("门户网站"));
    gate(label, by, &["normative_document"], &without_time, |state| match state {
        GateState::Open(Missing::Fields(fields)) => {
            assert_eq!(fields.iter().collect::<Vec<_>>(), [gongkai::norm::LabelField::TimeLimit]);
        }
        other => panic!("{other:?}"),
    });
    let whole = labelled(Label::new(Attribute::Proactive).manner("门户网站").time_limit("20个工作日"));
    assert!(gate(label, by, &["normative_document"], &whole, is_closed));
    // An ordinary notice is not asked.
    assert!(gate(label, by, &[], &[drafted()], |state| matches!(state, GateState::NotStanding)));
}

fn interpreted(published: Option<(&str, Form)>, on: &str) -> (bool, bool) {
    let of = here();
    let rules = of.rules().expect("rules");
    let facts = Facts::new().with(rules.finding("to_be_interpreted").expect("a finding"), Finding::Yes);
    let mut matter = Interpretations::new(Header::of(&of));
    matter.record(day("2024-05-08"), interpretation::Event::DocumentIssued).expect("a step");
    if let Some((on, form)) = published {
        matter.record(day(on), interpretation::Event::InterpretationPublished { form }).expect("a step");
    }
    let facts = facts.expect("findings");
    let judged = matter.on(day(on)).judgement(&of, Calendar::national(), &facts, day(on)).expect("a text that governs");
    let [rule] = judged.rules.as_slice() else { panic!("one rule") };
    assert_eq!(rule.by, at("yantian/21/-/-/a"));
    (rule.outstanding, rule.timed)
}

fn article_21_a() {
    // It is owed, at no time in particular; ten working days later is not late.
    assert_eq!(interpreted(None, "2025-12-01"), (true, false));
    assert_eq!(interpreted(Some(("2024-05-22", Form::Text)), "2024-06-03"), (false, false));
}

fn article_21_b() {
    let forms = "yantian_interpretation_forms";
    owes(forms, "yantian/21/-/-/b", Role::Agency, (Act::Publish, Subject::PolicyInterpretation));
    for form in ["text", "charts", "video"] {
        assert_eq!(check(forms, &Done::only(&[form])), Check::Met, "{form}");
    }
    for form in Form::ALL {
        assert!(!interpreted(Some(("2024-05-08", form)), "2024-05-09").0, "{form:?}");
    }
}

fn article_22() {
    let reviewed = |moment| Event::Reviewed { moment, by: signed(Role::ReviewBody) };
    let (formation, before) = (reviewed(Moment::Formation), reviewed(Moment::BeforeProactive));
    let states = |events: &[Event]| {
        ["yantian_formation", "yantian_before_proactive"]
            .map(|code| gate(code, "yantian/22/-/-", &[], events, is_closed))
    };
    assert_eq!(states(&[drafted(), Event::Formed, before.clone()]), [false, true]);
    assert_eq!(states(&[drafted(), Event::Formed, formation.clone()]), [true, false]);
    assert_eq!(states(&[drafted(), Event::Formed, formation, before]), [true, true]);
    // By two rules that are not at hand.
    refers("yantian/22/-/-", "yantian_secrecy_measures");
    refers("yantian/22/-/-", "yantian_outer_net_rules");
}

fn article_23_a() {
    let (head, by) = ("yantian_head", "yantian/23/-/-/a");
    let approved = |by| vec![drafted(), Event::Formed, Event::Approved { by: signed(by) }];
    assert!(gate(head, by, &[], &approved(Role::DepartmentHead), is_closed));
    let deputy = approved(Role::LeaderInCharge);
    assert!(gate(head, by, &[], &deputy, |state| matches!(state, GateState::Open(Missing::Approval(_)))));
    // 原则上: an exception that is on record opens it.
    let excepted = Event::Excepted { gate: code(head), reason: "主要领导外出".to_owned() };
    let deputy = [deputy, vec![excepted]].concat();
    assert!(gate(head, by, &[], &deputy, |state| matches!(state, GateState::Excepted(_))));
    owes("yantian_internal_review", by, Role::Agency, (Act::Establish, Subject::ReviewSystem));
}

fn article_23_b() {
    let (leader, by) = ("yantian_leader", "yantian/23/-/-/b");
    let approved = |by| vec![drafted(), Event::Formed, Event::Approved { by: signed(by) }];
    for kind in ["is_major", "is_urgent"] {
        assert!(!gate(leader, by, &[kind], &approved(Role::DepartmentHead), is_closed), "{kind}");
        assert!(gate(leader, by, &[kind], &approved(Role::DistrictLeader), is_closed), "{kind}");
    }
    let neither =
        gate(leader, by, &[], &approved(Role::DepartmentHead), |state| matches!(state, GateState::NotStanding));
    assert!(neither);
    // What is major or urgent the text does not say: where nobody found it, the gate turns on that.
    let open = Facts::government_information();
    look_at_gate((leader, by), &open, &approved(Role::DepartmentHead), |state| match state {
        GateState::Open(Missing::Facts(facts)) => assert_eq!(facts.facts().count(), 2),
        other => panic!("{other:?}"),
    });
    // The slower way for the urgent: the duties of art. 6 and art. 20 item 12 stand all the same.
    let of = here();
    let row = of.rules().expect("rules").gates().iter().find(|row| row.code() == code(leader)).expect("a gate");
    let clashes: Vec<Provision> = row.clashes().iter().map(gongkai::norm::Clash::with).collect();
    assert_eq!(clashes, [at("national.2019/6/-/-"), at("national.2019/20/-/12")]);
}

// Arts. 24 to 28.

fn article_24_a() {
    let (mechanism, by) = ("yantian_opinion_mechanism", "yantian/24/-/-/a");
    owes(mechanism, by, Role::Agency, (Act::Establish, Subject::PublicOpinion));
    needs_each(mechanism, &["collect", "judge", "handle", "respond", "responsible"], None);
    let of = here();
    let steps = of.rules().expect("rules").response().steps().iter().map(|row| *row.value()).collect::<Vec<_>>();
    assert_eq!(steps, [ResponseStep::Collect, ResponseStep::Judge, ResponseStep::Handle, ResponseStep::Respond]);
    refers(by, "yantian_opinion_plan");
}

fn article_24_b() {
    let (release, by) = ("yantian_opinion_response", "yantian/24/-/-/b");
    owes(release, by, Role::Agency, (Act::Respond, Subject::PublicOpinion));
    // One release, and nothing after the results were known.
    needs_each(release, &["facts", "measures", "results", "continuous"], None);
    assert_eq!(due(release, "2024-03-04"), (None, None, true));
    let of = here();
    let response = of.rules().expect("rules").response();
    for duty in [ResponseDuty::Continuously, ResponseDuty::FactsMeasuresResults] {
        assert_eq!(response.duty(duty).map(|row| row.by()), Some(at(by)), "{duty:?}");
    }
    assert_eq!(response.major_report_hours(), None);
}

fn article_25() {
    let media = "yantian_new_media";
    let six = ["system", "opening", "content", "security", "supervision", "media_centre"];
    assert_eq!(check(media, &Done::only(&six)), Check::Met);
    // By which standard other rules say.
    assert_eq!(check(media, &Done::new().lacks("security")), Check::Contested(lacking("security")));
}

/// A third agency was asked on 2024-03-11 about what it is involved in, and is silent.
fn silent(mode: Mode) -> [(&'static str, consultation::Event); 3] {
    let with = code("partner");
    let trigger = day("2024-03-04");
    let consulted = Consulted::InvolvedAgency;
    [
        (
            "2024-03-04",
            consultation::Event::Opened { with, consulted, mode, trigger, of_place: Some(true), urgent: None },
        ),
        ("2024-03-11", consultation::Event::Sent { with, letter: Letter::new() }),
        ("2024-03-11", consultation::Event::Received { with }),
    ]
}

fn article_26() {
    let (system, by) = ("yantian_request_system", "yantian/26/-/-");
    owes(system, by, Role::Agency, (Act::Establish, Subject::RequestSystem));
    needs_each(system, &["flow_chart", "application_guide", "catalogue", "forms"], None);
    // By when is the Regulation's to say.
    let of = here();
    let reply = of.on(day(ON)).expect("a day").period(Purpose::Reply);
    assert_eq!((reply.internal, reply.statutory.map(|row| row.by())), (None, Some(at("national.2019/33/2/-"))));
    let answers = of.rules().expect("rules").requests().duty(gongkai::norm::RequestDuty::AnswerUnderRegulation);
    assert_eq!(answers, Some(at(by)));
}

fn article_27() {
    let of = here();
    owes(
        "yantian_coordination_mechanism",
        "yantian/27/-/-",
        Role::Agency,
        (Act::Establish, Subject::CoordinationSystem),
    );
    let mut matter = Consultations::new(Header::of(&of));
    for (on, event) in silent(Proactive) {
        matter.record(day(on), event).expect("a step that makes sense");
    }
    // Blocked, and the clock of art. 26 runs; fifteen working days of silence mean nothing.
    let on = day("2024-04-10");
    let ledger = matter.on(on);
    let cleared =
        ledger.clearance(&of, Calendar::national(), on, ApprovalByLaw::NotRequired).expect("a text that governs");
    let [block] = cleared.blocks.as_slice() else { panic!("one block") };
    assert_eq!(block.obstacle, Obstacle::Unconfirmed);
    assert!(block.by.contains(&at("yantian/27/-/-")));
    assert_eq!((cleared.publication.map(|due| *due), cleared.overdue), (Some(Due::On(day("2024-04-01"))), Some(true)));
    let position = ledger.with(code("partner")).expect("a consultation");
    let position = position.position(&of, Calendar::national(), on).expect("a text that governs");
    assert_eq!(position.standpoint, Standpoint::Undetermined(Gap::SilenceHasNoEffect));
    assert_eq!(position.by, Some(at("yantian/27/-/-")));
    // On request the reply is due between bounds, and never put off without end.
    let mut file = ApplicationFile::new(Header::of(&of));
    let request = Request::new(code("a1"), gongkai::norm::ApplicantKind::NaturalPerson);
    let arrived = application::Event::Arrived { intake: gongkai::norm::Intake::InPerson, request };
    file.record(day("2024-03-04"), arrived).expect("a step");
    for (on, event) in silent(OnRequest) {
        file.record(day(on), application::Event::Consulted(event)).expect("a step that makes sense");
    }
    let clock = file.clock(&of, Calendar::national(), day("2024-03-20"), 0).expect("a text that governs");
    let time = clock.statutory.expect("a time that runs");
    assert_eq!((time.earliest, time.latest), (Due::On(day("2024-04-01")), Some(Due::On(day("2024-04-11")))));
}

/// What the local text finds lacking.
#[track_caller]
fn lacks(staffing: &Staffing) -> Vec<Lack> {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let by = |lack: &Lack| match lack {
        Lack::Nobody { by, .. }
        | Lack::TooMany { by, .. }
        | Lack::Requirement { by, .. }
        | Lack::Unknown { by, .. } => *by,
        _ => at("yantian/28/-/-"),
    };
    duty::lacks(&regime, staffing)
        .expect("known")
        .into_iter()
        .filter(|lack| by(lack).source() == code("yantian"))
        .collect()
}

fn staffed() -> Staffing {
    let filed = Staffing::new().saying(Role::Liaison, code("filed"), true);
    filed.with(Role::LeaderInCharge, 1).with(Role::Liaison, 1)
}

fn nobody(role: Role, by: &str) -> Vec<Lack> {
    vec![Lack::Nobody { role, by: at(by), layer: Layer::Local }]
}

fn article_28_a() {
    let by = "yantian/28/-/-/a";
    assert_eq!(lacks(&staffed()), []);
    assert_eq!(lacks(&staffed().with(Role::LeaderInCharge, 0)), nobody(Role::LeaderInCharge, by));
    owes("yantian_responsibility", by, Role::Agency, (Act::Establish, Subject::WorkingMechanism));
}

fn article_28_b() {
    let by = "yantian/28/-/-/b";
    assert_eq!(lacks(&staffed().with(Role::Liaison, 0)), nobody(Role::Liaison, by));
    let two = Lack::TooMany { role: Role::Liaison, by: at(by), layer: Layer::Local, designated: 2 };
    assert_eq!(lacks(&staffed().with(Role::Liaison, 2)), [two]);
    for (duty, subject) in [
        ("yantian_department_guide", Subject::Guide),
        ("yantian_department_catalogue", Subject::Catalogue),
        ("yantian_annual_report", Subject::AnnualReport),
    ] {
        owes(duty, by, Role::Liaison, (Act::Compile, subject));
    }
    owes("yantian_liaison_duties", by, Role::Liaison, (Act::Handle, Subject::StaffDuties));
    needs_each("yantian_liaison_duties", &["disclosure_work", "update", "review", "others"], None);
    // A person is no institution: nothing is lacking here, and what art. 4 of the Regulation asks for is.
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let person = staffed().with(Role::DisclosureOffice, 0);
    assert_eq!(lacks(&person), []);
    let office = Lack::Nobody { role: Role::DisclosureOffice, by: at("national.2019/4/1/-"), layer: Layer::National };
    assert!(duty::lacks(&regime, &person).expect("known").contains(&office));
}

fn article_28_c() {
    let by = at("yantian/28/-/-/c");
    let unfiled = Lack::Requirement { role: Role::Liaison, by, layer: Layer::Local, requirement: code("filed") };
    assert_eq!(lacks(&staffed().saying(Role::Liaison, code("filed"), false)), [unfiled]);
    let filed = "yantian_liaison_filed";
    owes(filed, "yantian/28/-/-/c", Role::Agency, (Act::File, Subject::Liaison));
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let row = duty::find(&regime, filed).expect("a duty").duty();
    assert_eq!(row.recipient(), Some(Role::GovernmentOffice));
    assert_eq!(due(filed, "2024-03-04"), (None, None, false), "no time is set");
}

// Arts. 29 to 31: supervision.

fn article_29() {
    let assessed = "yantian_assessment";
    owes(assessed, "yantian/29/-/-", Role::GovernmentOffice, (Act::Assess, Subject::Assessment));
    needs_each(assessed, &["performance_index"], None);
    assert_eq!(spans(assessed, Role::GovernmentOffice), [year_2024()]);
}

fn article_30() {
    let review = "yantian_social_review";
    owes(review, "yantian/30/-/-", Role::LeadingGroupOffice, (Act::Appraise, Subject::SocialReview));
    assert_eq!(spans(review, Role::LeadingGroupOffice), [year_2024()]);
    // 等方式: any way will do.
    assert_eq!(check(review, &Done::only(&["deputies"])), Check::Met);
    // A name that no other article has: the leading group's office, by assumption.
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let office = duty::named(&regime, "区政务公开办公室").expect("a name of the text");
    assert_eq!((office.role, office.assumed), (Some(Role::LeadingGroupOffice), true));
}

fn article_31_a() {
    let channels = "yantian_complaints";
    let done = Done::only(&["telephone", "email"]);
    assert_eq!(check(channels, &done), Check::Contested(lacking("mailbox")));
    assert_eq!(check(channels, &done.has("mailbox")), Check::Met);
    // The organ has been no administrative agency since 2018.
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let organ = duty::named(&regime, "区监察机关").expect("a name of the text");
    assert_eq!((organ.role, organ.stale, organ.by), (Some(Role::SupervisoryOrgan), true, at("yantian/31/-/-/a")));
    assert_eq!(duty::find(&regime, channels).expect("a duty").duty().bearer(), Role::SupervisoryOrgan);
}

/// What the place makes follow a breach: by which provision, what, by whom, and whether its threshold is met.
fn sanctions(serious: Option<bool>) -> Vec<(String, Vec<Measure>, Vec<Role>, Truth)> {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let mut circumstances = Circumstances::new();
    circumstances.serious = serious;
    let rows = duty::sanctions(&regime, Misstep::OtherBreach, circumstances);
    let local = rows.into_iter().filter(|found| found.layer == Layer::Local);
    local
        .map(|one| (one.row.by().stable(), one.row.measures().to_vec(), one.row.imposed_by().to_vec(), one.met))
        .collect()
}

fn article_31_b() {
    let by = "yantian/31/-/-/b";
    owes("yantian_inspection", by, Role::GovernmentOffice, (Act::Inspect, Subject::Inspection));
    // Not serious: put right at the office's urging, and nothing more.
    let met: Vec<_> = sanctions(Some(false)).into_iter().filter(|row| row.3 == Truth::Yes).collect();
    let urged = (by.to_owned(), vec![Measure::UrgeRectification], vec![Role::GovernmentOffice], Truth::Yes);
    assert_eq!(met, [urged]);
}

fn article_31_c() {
    let by = "yantian/31/-/-/c";
    let liable = |met| (by.to_owned(), vec![Measure::Liability], vec![], met);
    let rows = sanctions(Some(true));
    assert_eq!((rows.len(), rows.last()), (2, Some(&liable(Truth::Yes))));
    assert!(rows.iter().all(|row| row.3 == Truth::Yes), "both steps");
    // Whether it is serious is for a person to find.
    assert_eq!(sanctions(None).last(), Some(&liable(Truth::Open)));
    refers(by, "yantian_accountability");
}

// Arts. 32 to 34: to whom, and by whom interpreted.

/// How the local text reaches a body in a matter, and by which provision.
#[track_caller]
fn reached(body: &Body, matter: Matter) -> Option<(Application, String)> {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    reach(&regime, body, matter).local.map(|clause| (clause.application(), clause.by().stable()))
}

fn article_32() {
    let direct = Some((Application::Direct, "yantian/32/-/-".to_owned()));
    let authorised = BodyKind::AuthorisedOrganisation;
    let authorised = Body::of_place(code("x"), Text::literal("某组织", "an organisation"), authorised);
    let city = Body::outside(code("city"), Text::literal("市局", "a city bureau"), BodyKind::Agency);
    for matter in Matter::ALL {
        assert_eq!(reached(&agency("a"), matter), direct);
        assert_eq!(reached(&authorised, matter), direct);
        assert_eq!(reached(&city.clone().at(Tier::Prefecture), matter), None);
    }
}

fn article_33() {
    use Sector::{Education, Environment, Gas, Health, Heating, Power, PublicTransport, Water};
    let enterprise = |sector| {
        let name = Text::literal("某单位", "a unit");
        Body::of_place(code("x"), name, BodyKind::PublicEnterprise).in_sector(sector)
    };
    let by_reference = Some((Application::ByReference, "yantian/33/-/-".to_owned()));
    for sector in [Education, Health, Water, Power, Gas, Environment, PublicTransport] {
        assert_eq!(reached(&enterprise(sector), Matter::SocialReview), by_reference, "{sector:?}");
        // The price list of a hospital: art. 55 of the Regulation.
        assert_eq!(reached(&enterprise(sector), Matter::OnRequest), None, "{sector:?}");
    }
    assert_eq!(reached(&enterprise(Heating), Matter::SocialReview), None);
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let hospital = enterprise(Health);
    let clause = reach(&regime, &hospital, Matter::OnRequest).clause().expect("a clause").by();
    assert!(at("national.2019/55/-/-").covers(&clause));
}

fn article_34() {
    let of = here();
    let regime = of.on(day(ON)).expect("a day");
    let interpreter = duty::holder(&regime, Role::Interpreter).expect("a row");
    let by = at("yantian/34/-/-");
    assert_eq!((interpreter.by(), interpreter.holder()), (by, Holder::Is(Role::GovernmentOffice)));
    // 本办法 is this text, and not the measures of 2006.
    worded("yantian/34/-/-", "本办法", |row| {
        assert_eq!((row.fault(), row.read_as().zh()), (Fault::Misprint, "本规定"));
    });
}
