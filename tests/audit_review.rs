//! Were the review and the release done right? One file a case, with the breaches and their provisions beside it.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::NaiveDate;
use gongkai::audit::{Aftermath, Audit, BreachCode, Severity, Want, release, secrecy_review};
use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Language, Provision};
use gongkai::fact::{Doubt, Fact, Facts, Finding, Truth};
use gongkai::norm::{Answerable, Attribute, Channel, Check, Material, Mode, Moment, Record, Role, Tier};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{Event as R, Label, Others, ReleaseFile, Results};
use gongkai::workflow::secrecy_review::{
    Disposal, Event as S, Form, Method, Opinion, Referee, ReleaseForm, ReviewFile, Ruling,
};

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

const YUNNAN: &str = "yunnan_bureau@2019-06-03";
const YANTIAN: &str = "yantian@2021-06-01";
const YANLIANG: &str = "yanliang@2020-06-01";

fn by(who: &'static str, capacity: Role) -> Signature {
    Signature::of(Code::literal(who), capacity)
}

fn body() -> Signature {
    by("zhang", Role::ReviewBody)
}

fn leader() -> Signature {
    by("wang", Role::LeaderInCharge)
}

fn form() -> Form {
    let form = Form::new().unit("区教育局").date(day("2023-05-08")).serial("1").department("办公室").title("通知");
    form.release(ReleaseForm::Website).handler(Code::literal("li"))
}

fn opined(by: Signature, opinion: Opinion) -> S {
    let checked = vec![
        Check::StateSecret,
        Check::TradeSecret,
        Check::Privacy,
        Check::Security,
        Check::Scope,
        Check::Form,
        Check::TimeLimit,
        Check::Procedure,
        Check::Accuracy,
        Check::Authority,
        Check::Completeness,
        Check::Timeliness,
    ];
    S::Opined { by, opinion, basis: None, reasons: None, checked }
}

fn review(of: &Jurisdiction, script: Vec<(&str, S)>) -> ReviewFile {
    let mut file = ReviewFile::new(Header::of(of));
    for (on, event) in script {
        file.record(day(on), event).expect("what happened");
    }
    file
}

/// Code, severity and stable provisions of each breach.
fn found(audit: &Audit) -> Vec<String> {
    let one = |breach: &gongkai::audit::Breach| {
        let by: Vec<String> = breach.by.iter().map(Provision::stable).collect();
        format!("{} {} {:?} {}", breach.happened, breach.code.code(), breach.severity, by.join(" "))
    };
    audit.breaches.iter().map(one).collect()
}

#[track_caller]
fn audited(of: &str, script: Vec<(&str, S)>, aftermath: Aftermath, on: &str, expected: &[&str]) -> Audit {
    let of = place(of);
    let file = review(&of, script);
    let audit = secrecy_review(&file, &of, Calendar::national(), aftermath, day(on)).expect("a regime");
    assert_eq!(found(&audit), expected);
    audit
}

fn lawful() -> Vec<(&'static str, S)> {
    vec![
        ("2023-05-08", S::Prepared { form: form() }),
        ("2023-05-08", S::Submitted),
        ("2023-05-09", opined(body(), Opinion::Agree)),
        ("2023-05-10", S::Approved { by: leader() }),
        ("2023-05-11", S::Disposed { disposal: Disposal::Published }),
        ("2023-05-11", S::Registered),
        ("2023-05-11", S::Kept),
    ]
}

#[test]
fn a_review_done_right_is_lawful() {
    let audit = audited("taierzhuang", lawful(), Aftermath::new(), "2023-06-30", &[]);
    assert!(audit.is_lawful());
}

#[test]
fn a_review_done_wrong_names_each_provision() {
    let replaced = |at: usize, event: S| {
        let mut script = lawful();
        script[at].1 = event;
        script
    };
    let moved = |at: usize, on: &'static str| {
        let mut script = lawful();
        script[at].0 = on;
        script
    };
    let t = "taierzhuang";
    let none = Aftermath::new();
    // Secrecy review 6: one working day from submission; 2023-05-10 is the second.
    audited(
        t,
        moved(2, "2023-05-10"),
        none,
        "2023-06-30",
        &["2023-05-10 opinion_late InternalOnly taierzhuang.secrecy_review/6/-/-"],
    );
    // Nobody has spoken yet.
    audited(t, lawful()[..2].to_vec(), none, "2023-05-09", &[]);
    audited(
        t,
        lawful()[..2].to_vec(),
        none,
        "2023-05-10",
        &["2023-05-10 opinion_late InternalOnly taierzhuang.secrecy_review/6/-/-"],
    );
    // Secrecy review 6(1) and the form: without the form of release, without the handler's signature.
    let blank = Form::new().unit("区教育局").date(day("2023-05-08")).serial("1").department("办公室").title("通知");
    audited(
        t,
        replaced(0, S::Prepared { form: blank })[..4].to_vec(),
        none,
        "2023-06-30",
        &["2023-05-08 form_incomplete InternalOnly taierzhuang.secrecy_review/6/-/1 taierzhuang.review_form/-/1/6"],
    );
    // Secrecy review 6(2): basis *and* reasons.
    for (basis, reasons, bare) in [
        (None, None, true),
        (Some("条例第十四条"), None, true),
        (None, Some("涉密"), true),
        (Some("条例第十四条"), Some("涉密"), false),
    ] {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let disagree = S::Opined {
            by: body(),
            opinion: Opinion::Disagree,
            basis: own(basis),
            reasons: own(reasons),
            checked: vec![],
        };
        let script = replaced(2, disagree)[..3].to_vec();
        let expected: &[&str] = if bare {
            &[
                "2023-05-09 opinion_bare InternalOnly taierzhuang.secrecy_review/6/-/2/2",
                "2023-05-10 opinion_late InternalOnly taierzhuang.secrecy_review/6/-/-",
            ]
        } else {
            &[]
        };
        audited(t, script, none, "2023-05-10", expected);
    }
    // Secrecy review 6(2): the leader in charge approves, and nobody else.
    audited(
        t,
        replaced(3, S::Approved { by: by("zhao", Role::DepartmentHead) }),
        none,
        "2023-06-30",
        &["2023-05-10 approved_by_another InternalOnly taierzhuang.secrecy_review/6/-/2/1"],
    );
    // One hand in two roles: no text forbids it in so many words.
    audited(
        t,
        replaced(2, opined(by("li", Role::ReviewBody), Opinion::Agree)),
        none,
        "2023-06-30",
        &["2023-05-09 self_reviewed Contested taierzhuang.secrecy_review/6/-/2/1"],
    );
    audited(
        t,
        replaced(3, S::Approved { by: by("zhang", Role::LeaderInCharge) }),
        none,
        "2023-06-30",
        &["2023-05-10 self_reviewed Contested taierzhuang.secrecy_review/6/-/2/1"],
    );
    // Secrecy review 6(4) and (5): record and register.
    audited(
        t,
        lawful()[..5].to_vec(),
        none,
        "2023-06-30",
        &[
            "2023-05-11 record_missing InternalOnly taierzhuang.secrecy_review/6/-/4",
            "2023-05-11 record_missing InternalOnly taierzhuang.secrecy_review/6/-/5",
        ],
    );
}

#[test]
fn doubts_are_referred_in_their_order() {
    let unsure = || {
        vec![
            ("2023-05-08", S::Prepared { form: form() }),
            ("2023-05-08", S::Submitted),
            ("2023-05-09", opined(body(), Opinion::Uncertain { doubt: Doubt::Disclosability, level: None })),
        ]
    };
    let refer = |kind: Role, tier: Tier, business: Option<bool>, materials: &[Material]| S::Referred {
        to: Referee::new(Code::literal("them"), kind, tier),
        business,
        materials: materials.to_vec(),
    };
    let in_house = || S::CheckedInHouse { by: by("chen", Role::InHouseSecrecyBody), settled: false };
    let none = Aftermath::new();
    // Form note 4 and secrecy review 8.
    for (first, kind, business, expected) in [
        (true, Role::CompetentDepartment, Some(true), &[][..]),
        (true, Role::SecrecyAdministration, Some(false), &[]),
        (
            true,
            Role::SecrecyAdministration,
            Some(true),
            &["2023-05-10 referred_elsewhere InternalOnly taierzhuang.secrecy_review/8/1/-"],
        ),
        (
            false,
            Role::SecrecyAdministration,
            Some(false),
            &["2023-05-10 in_house_skipped InternalOnly taierzhuang.review_form/-/2/4"],
        ),
    ] {
        let mut script = unsure();
        if first {
            script.push(("2023-05-10", in_house()));
        }
        script.push(("2023-05-10", refer(kind, Tier::County, business, &[])));
        audited("taierzhuang", script, none, "2023-05-12", expected);
    }
    // Whether it is the agency's own business is not known: that cannot be judged.
    let mut script = unsure();
    script.push(("2023-05-10", in_house()));
    script.push(("2023-05-10", refer(Role::CompetentDepartment, Tier::Prefecture, None, &[])));
    let audit = audited("taierzhuang", script, none, "2023-05-12", &[]);
    assert_eq!(audit.unjudged.iter().map(|one| one.want).collect::<Vec<_>>(), [Want::Business]);

    // Yunnan 9: three materials, the third once it is asked for.
    let secrecy = || {
        vec![
            ("2023-05-08", S::Prepared { form: form() }),
            ("2023-05-08", S::PreliminaryOpinion { by: by("section", Role::OriginatingUnit), disclose: true }),
            ("2023-05-08", S::Submitted),
            (
                "2023-05-09",
                opined(by("office", Role::Office), Opinion::Uncertain { doubt: Doubt::Secrecy, level: None }),
            ),
        ]
    };
    for (materials, expected) in [
        (&[Material::Text, Material::ReasonsLetter][..], &[][..]),
        (&[Material::Text], &["2023-05-10 referral_incomplete InternalOnly yunnan_bureau.secrecy_review/9/-/2"]),
        (
            &[],
            &[
                "2023-05-10 referral_incomplete InternalOnly yunnan_bureau.secrecy_review/9/-/1 yunnan_bureau.secrecy_review/9/-/2",
            ],
        ),
    ] {
        let mut script = secrecy();
        script.push(("2023-05-10", refer(Role::SecrecyAdministration, Tier::Province, Some(false), materials)));
        audited(YUNNAN, script, none, "2023-05-12", expected);
    }
    // Secrecy review 7 item 1: the originating unit first.
    let mut script = secrecy();
    script.remove(1);
    audited(
        YUNNAN,
        script,
        none,
        "2023-05-12",
        &["2023-05-08 preliminary_missing InternalOnly yunnan_bureau.secrecy_review/7/-/1"],
    );
}

#[test]
fn disclosed_on_a_determination_that_does_not_carry_it() {
    let script = |kind: Role, tier: Tier, doubt: Doubt, ruling: Ruling| {
        vec![
            ("2024-06-03", S::Prepared { form: form() }),
            ("2024-06-03", S::Submitted),
            ("2024-06-04", opined(body(), Opinion::Uncertain { doubt, level: None })),
            ("2024-06-05", S::CheckedInHouse { by: by("chen", Role::InHouseSecrecyBody), settled: false }),
            (
                "2024-06-05",
                S::Referred {
                    to: Referee::new(Code::literal("them"), kind, tier),
                    business: Some(false),
                    materials: vec![],
                },
            ),
            ("2024-06-12", S::Ruled { ruling }),
            ("2024-06-13", opined(body(), Opinion::Agree)),
            ("2024-06-14", S::Approved { by: leader() }),
            ("2024-06-14", S::Disposed { disposal: Disposal::Published }),
            ("2024-06-14", S::Registered),
            ("2024-06-14", S::Kept),
        ]
    };
    let (admin, none) = (Role::SecrecyAdministration, Aftermath::new());
    let t = "taierzhuang";
    // Secrets Law 25: only the national or a provincial secrecy administration says whether it is a secret.
    audited(t, script(admin, Tier::Province, Doubt::Secrecy, Ruling::NotStateSecret), none, "2024-06-28", &[]);
    audited(
        t,
        script(admin, Tier::Prefecture, Doubt::Secrecy, Ruling::NotStateSecret),
        none,
        "2024-06-28",
        &["2024-06-14 determined_without_power Unlawful secrets_law.2024/25/-/-"],
    );
    audited(
        t,
        script(admin, Tier::Province, Doubt::Secrecy, Ruling::StateSecret),
        none,
        "2024-06-28",
        &["2024-06-14 disclosed_against_ruling Unlawful secrets_law.2024/25/-/-"],
    );
    // Art. 17 para. 3: of mere doubt the district's administration can dispose.
    audited(t, script(admin, Tier::County, Doubt::Disclosability, Ruling::Disclosable), none, "2024-06-28", &[]);
    audited(
        t,
        script(admin, Tier::County, Doubt::Disclosability, Ruling::NotDisclosable),
        none,
        "2024-06-28",
        &["2024-06-14 disclosed_against_ruling Unlawful national.2019/17/3/-"],
    );
}

#[test]
fn yunnan_a_severed_secret_is_confirmed_outside_and_an_opinion_fixes_the_attribute() {
    let script = |state_secret: Option<bool>, confirmed: bool, opinion: Opinion, checked: bool| {
        let mut script = vec![
            ("2023-05-08", S::Prepared { form: form() }),
            ("2023-05-08", S::PreliminaryOpinion { by: by("section", Role::OriginatingUnit), disclose: true }),
            ("2023-05-08", S::Submitted),
            ("2023-05-09", opined(body(), Opinion::PartlySecret)),
            ("2023-05-10", S::Processed { method: Method::Deleted, state_secret, still_endangers: Some(false) }),
        ];
        if confirmed {
            script.push(("2023-05-11", S::SeveringConfirmed { by: by("them", Role::SecrecyAdministration) }));
        }
        let mut spoken = opined(body(), opinion);
        if let S::Opined { checked: points, .. } = &mut spoken
            && !checked
        {
            points.retain(|point| *point != Check::Accuracy);
        }
        script.push(("2023-05-12", spoken));
        script.push(("2023-05-12", S::Approved { by: leader() }));
        script.push(("2023-05-15", S::Disposed { disposal: Disposal::Published }));
        script
    };
    let none = Aftermath::new();
    let at = "2023-05-31";
    audited(YUNNAN, script(Some(true), true, Opinion::Proactive, true), none, at, &[]);
    audited(YUNNAN, script(Some(false), false, Opinion::Proactive, true), none, at, &[]);
    audited(
        YUNNAN,
        script(Some(true), false, Opinion::Proactive, true),
        none,
        at,
        &["2023-05-15 severing_unconfirmed InternalOnly yunnan_bureau.secrecy_review/13/-/-"],
    );
    let open = audited(YUNNAN, script(None, false, Opinion::Proactive, true), none, at, &[]);
    assert_eq!(open.unjudged.iter().map(|one| one.want).collect::<Vec<_>>(), [Want::SeveredSecret]);
    // 同意公开 is not listed, and fixes no attribute.
    audited(
        YUNNAN,
        script(Some(false), false, Opinion::Agree, true),
        none,
        at,
        &["2023-05-15 opinion_unfixed InternalOnly yunnan_bureau.secrecy_review/11/-/-"],
    );
    // Publication 6: accuracy was not looked at.
    audited(
        YUNNAN,
        script(Some(false), false, Opinion::Proactive, false),
        none,
        at,
        &["2023-05-12 checks_missing InternalOnly yunnan_bureau.publication/6/-/-"],
    );
}

#[test]
fn taierzhuang_11_to_13_liability_needs_what_it_says() {
    let t = "taierzhuang";
    // 12: no system; the persons only in serious circumstances. Art. 17 para. 1 asks for the mechanism everywhere.
    let audit = audited(
        t,
        lawful(),
        Aftermath::new().has_review_system(false).serious(false),
        "2023-06-30",
        &[
            "2023-06-30 no_review_system Unlawful national.2019/17/1/- taierzhuang.secrecy_review/5/-/- taierzhuang.secrecy_review/12/-/-",
        ],
    );
    let liability: Vec<(String, Truth, Vec<Answerable>)> =
        audit.breaches[0].liability.iter().map(|one| (one.by.stable(), one.met, one.who.clone())).collect();
    let twelve = "taierzhuang.secrecy_review/12/-/-".to_owned();
    assert_eq!(
        liability,
        [
            (twelve.clone(), Truth::Yes, vec![Answerable::Agency]),
            (twelve, Truth::No, vec![Answerable::PersonsResponsible])
        ]
    );
    // 13 item 1: only after a leak, and not the head of the review body.
    for (aftermath, met) in [
        (Aftermath::new().reviewed_improperly(true).leak(true), Truth::Yes),
        (Aftermath::new().reviewed_improperly(true).leak(false), Truth::No),
        (Aftermath::new().reviewed_improperly(true), Truth::Open),
    ] {
        let of = place(t);
        let file = review(&of, lawful());
        let audit = secrecy_review(&file, &of, Calendar::national(), aftermath, day("2023-06-30")).expect("a regime");
        let breach = &audit.breaches[0];
        assert_eq!(breach.code, BreachCode::ReviewedImproperly);
        // Art. 11: an investigation beside it.
        let by: Vec<(String, Truth)> = breach.liability.iter().map(|one| (one.by.stable(), one.met)).collect();
        let rows = ["taierzhuang.secrecy_review/11/-/-", "taierzhuang.secrecy_review/13/-/1"];
        assert_eq!(by, rows.map(|row| (row.to_owned(), met)));
        assert!(!breach.liability.iter().any(|one| one.who.contains(&Answerable::HeadOfReviewBody)));
    }
    // No review is on record, and so no day of it.
    let of = place(t);
    let improper = Aftermath::new().reviewed_improperly(true);
    let audit = secrecy_review(&review(&of, Vec::new()), &of, Calendar::national(), improper, day("2023-06-30"));
    let audit = audit.expect("a regime");
    assert_eq!((audit.breaches.len(), audit.unjudged[0].want), (0, Want::StepNotRecorded));
    // A leak, and nobody has said whether the review was improper.
    let of = place(t);
    let audit = secrecy_review(
        &review(&of, lawful()),
        &of,
        Calendar::national(),
        Aftermath::new().leak(true),
        day("2023-06-30"),
    );
    assert_eq!(audit.expect("a regime").unjudged[0].want, Want::ReviewedImproperly);
}

#[test]
fn a_text_of_unknown_date_cannot_be_audited() {
    let of = place("yunnan_bureau");
    let file = review(&of, lawful());
    let audit =
        secrecy_review(&file, &of, Calendar::national(), Aftermath::new(), day("2023-06-30")).expect("a regime");
    assert!(!audit.is_lawful());
    assert_eq!(audit.unjudged[0].want, Want::DateOfLocalText);
}

// Releases.

fn settled(of: &Jurisdiction, yes: &[&str]) -> Facts {
    let mut facts = Facts::new().reviewed_throughout("the review body", day("2023-05-08")).expect("a review");
    for finding in of.rules().into_iter().flat_map(gongkai::norm::LocalRules::findings) {
        let found = if yes.contains(&finding.code().as_str()) { Finding::Yes } else { Finding::No };
        facts.record(Fact::local(finding.place()).expect("a place"), found).expect("a finding");
    }
    facts
}

#[track_caller]
fn released(of: &str, yes: &[&str], script: Vec<(&str, R)>, on: &str, expected: &[&str]) -> Audit {
    let of = place(of);
    let mut file = ReleaseFile::new(Header::of(&of));
    for (when, event) in script {
        file.record(day(when), event).expect("what happened");
    }
    let facts = settled(&of, yes);
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let audit =
        release(&file, &of, Calendar::national(), &results, Aftermath::new().leak(true), day(on)).expect("a regime");
    assert_eq!(found(&audit), expected, "{}", audit.explain(Language::Zh));
    audit
}

fn reviewed(moment: Moment) -> R {
    R::Reviewed { moment, by: by("zhang", Role::DisclosureOffice) }
}

fn approved(capacity: Role) -> R {
    R::Approved { by: by("wang", capacity) }
}

fn published(channel: Channel) -> R {
    R::Published { channel, by: Some(by("office", Role::Office)) }
}

fn drafted(mode: Mode) -> R {
    R::Drafted { mode, by: Some(Code::literal("education")) }
}

#[test]
fn yantian_reviews_and_approvals() {
    let path = |review: &[Moment], approvals: &[Role]| {
        let mut script = vec![("2023-05-08", drafted(Mode::Proactive)), ("2023-05-08", R::Formed)];
        let held = |moment: &Moment| if *moment == Moment::Formation { "2023-05-08" } else { "2023-05-09" };
        script.extend(review.iter().map(|moment| (held(moment), reviewed(*moment))));
        script.extend(approvals.iter().map(|role| ("2023-05-09", approved(*role))));
        script.push(("2023-05-10", published(Channel::Portal)));
        script
    };
    let both = [Moment::Formation, Moment::BeforeProactive];
    let at = "2023-05-31";
    released(YANTIAN, &[], path(&both, &[Role::DepartmentHead]), at, &[]);
    released(
        YANTIAN,
        &[],
        path(&both[1..], &[Role::DepartmentHead]),
        at,
        &["2023-05-08 review_moment_missing InternalOnly yantian/22/-/-"],
    );
    released(
        YANTIAN,
        &[],
        path(&both, &[Role::LeaderInCharge]),
        at,
        &["2023-05-10 gate_skipped InternalOnly yantian/23/-/-/a"],
    );
    released(
        YANTIAN,
        &["is_urgent"],
        path(&both, &[Role::DepartmentHead]),
        at,
        &["2023-05-10 gate_skipped InternalOnly yantian/23/-/-/b"],
    );
    released(YANTIAN, &["is_urgent"], path(&both, &[Role::DistrictLeader]), at, &[]);
    // Unreviewed everywhere: art. 17 para. 2 too.
    released(
        YANTIAN,
        &[],
        path(&[], &[Role::DepartmentHead]),
        at,
        &[
            "2023-05-08 review_moment_missing InternalOnly yantian/22/-/-",
            "2023-05-10 released_unreviewed Unlawful national.2019/17/2/-",
            "2023-05-10 review_moment_missing InternalOnly yantian/22/-/-",
        ],
    );
    // What the public cannot see is published on no channel (art. 16 here, art. 23 of the Regulation), and in the end not in time.
    let mut script = path(&both, &[Role::DepartmentHead]);
    script.pop();
    script.push(("2023-05-10", published(Channel::Internal)));
    let nowhere = [
        "2023-05-10 platform_missing Unlawful national.2019/23/-/-",
        "2023-05-10 platform_missing InternalOnly yantian/16/-/-",
    ];
    released(YANTIAN, &[], script.clone(), at, &nowhere);
    let late = [nowhere[0], nowhere[1], "2023-06-06 published_late Unlawful national.2019/26/-/-"];
    released(YANTIAN, &[], script.clone(), "2023-06-30", &late);
    // Put on the portal since, in time.
    script.push(("2023-05-30", published(Channel::Portal)));
    released(YANTIAN, &[], script, "2023-06-30", &[]);
    // An account that is no official one is no channel.
    let mut script = path(&both, &[Role::DepartmentHead]);
    script.pop();
    script.push(("2023-05-10", published(Channel::Unofficial)));
    released(
        YANTIAN,
        &[],
        script,
        at,
        &[
            "2023-05-10 platform_missing Unlawful national.2019/23/-/-",
            "2023-05-10 platform_missing InternalOnly yantian/16/-/-",
        ],
    );
    // Approval stops no clock: 20 working days from 2023-05-08 end on 2023-06-05.
    let mut script = path(&both, &[Role::DepartmentHead]);
    script.pop();
    script.push(("2023-06-06", published(Channel::Portal)));
    released(YANTIAN, &[], script, "2023-06-30", &["2023-06-06 published_late Unlawful national.2019/26/-/-"]);
}

#[test]
fn yanliang_labels_moments_and_order() {
    let label = || Label::new(Attribute::Proactive).manner("门户网站").interpretation(false);
    let path = |label: Label| {
        vec![
            ("2023-05-08", drafted(Mode::Proactive)),
            ("2023-05-08", R::Labelled { label }),
            ("2023-05-08", reviewed(Moment::Formation)),
            ("2023-05-08", R::Formed),
            ("2023-05-09", reviewed(Moment::BeforeProactive)),
            ("2023-05-10", published(Channel::Portal)),
        ]
    };
    let (document, at) = (&["official_document"][..], "2023-05-31");
    released(YANLIANG, document, path(label()), at, &[]);
    // Art. 33: without a word on interpretation.
    let incomplete = Label::new(Attribute::Proactive).manner("门户网站");
    released(
        YANLIANG,
        document,
        path(incomplete.clone()),
        at,
        &["2023-05-08 label_incomplete InternalOnly yanliang/33/-/-/a"],
    );
    released(YANLIANG, &[], path(incomplete), at, &[]);
    // Art. 34: one review never stands in for another.
    for (skipped, code) in [
        (2, "2023-05-08 review_moment_missing InternalOnly yanliang/34/-/1"),
        (4, "2023-05-10 review_moment_missing InternalOnly yanliang/34/-/2"),
    ] {
        let mut script = path(label());
        script.remove(skipped);
        released(YANLIANG, document, script, at, &[code]);
    }
    // Art. 36: the portal first, for three kinds; the same day is in order.
    for (first, expected) in
        [("2023-05-09", &["2023-05-09 platform_order InternalOnly yanliang/36/-/-/b"][..]), ("2023-05-10", &[])]
    {
        let mut script = path(label());
        script.insert(5, (first, published(Channel::WeChat)));
        released(YANLIANG, &["official_document", "decision_measure_or_response"], script, at, expected);
    }
    // Art. 26: the district government, and a conflict with what an emergency demands is shown by the passage.
    released(
        YANLIANG,
        &["official_document", "major_emergency"],
        path(label()),
        at,
        &["2023-05-10 gate_skipped InternalOnly yanliang/26/-/-/b"],
    );
}

#[test]
fn yanliang_33_a_label_to_withhold_without_effect() {
    let basis = Provision::of("national.2019").article(16).paragraph(1);
    let full = || Label::new(Attribute::Withheld).manner("不公开").interpretation(false).basis(basis);
    let path = |label: Label, consent: Option<Signature>| {
        let mut script = vec![
            ("2023-05-08", drafted(Mode::Proactive)),
            ("2023-05-08", R::Labelled { label }),
            ("2023-05-08", reviewed(Moment::Formation)),
        ];
        script.extend(consent.map(|by| ("2023-05-09", R::Approved { by })));
        script.push(("2023-05-10", R::Withheld));
        script
    };
    let (document, at) = (&["official_document"][..], "2023-05-31");
    let bureau = || by("justice", Role::JusticeBureau);
    released(YANLIANG, document, path(full(), Some(bureau())), at, &[]);
    let late = "2023-05-10 withheld_without_effect InternalOnly yanliang/33/-/-/c";
    released(YANLIANG, document, path(full(), None), at, &[late]);
    // Consent cannot make good a missing basis, and what the work needs is none.
    let bare = Label::new(Attribute::Withheld).manner("不公开").interpretation(false).reasons("工作需要");
    released(YANLIANG, document, path(bare, Some(bureau())), at, &[late]);
    // The bureau drafted it itself: no text has a substitute.
    let audit = released(
        YANLIANG,
        document,
        path(full(), Some(by("education", Role::JusticeBureau))),
        at,
        &["2023-05-10 self_reviewed Contested yanliang/33/-/-/c"],
    );
    assert_eq!(audit.breaches[0].severity, Severity::Contested);
}

#[test]
fn lieshan_10_form_attribute_review_and_records() {
    let lieshan = || {
        vec![
            ("2022-03-01", drafted(Mode::Proactive)),
            ("2022-03-01", R::Labelled { label: Label::new(Attribute::Proactive) }),
            ("2022-03-01", R::Recorded { record: Record::ReviewForm }),
            ("2022-03-01", R::Formed),
            ("2022-03-02", reviewed(Moment::BeforeProactive)),
            ("2022-03-02", approved(Role::DepartmentHead)),
            ("2022-03-03", published(Channel::OfficialSite)),
            ("2022-03-03", R::Recorded { record: Record::Registration }),
            ("2022-03-03", R::Recorded { record: Record::Filing }),
        ]
    };
    let (made, at) = (&["made_here"][..], "2022-03-31");
    released("lieshan", made, lieshan(), at, &[]);
    for (skipped, expected) in [
        (1, "2022-03-01 label_incomplete InternalOnly lieshan/10/-/-/c"),
        (2, "2022-03-01 record_missing InternalOnly lieshan/10/-/-/b"),
        (8, "2022-03-31 record_missing InternalOnly lieshan/10/-/-/e"),
    ] {
        let mut script = lieshan();
        script.remove(skipped);
        released("lieshan", made, script, at, &[expected]);
    }
    let mut script = lieshan();
    script.remove(4);
    released(
        "lieshan",
        made,
        script.clone(),
        at,
        &[
            "2022-03-03 released_unreviewed InternalOnly lieshan/10/-/-/f lieshan/10/-/-/a",
            "2022-03-03 released_unreviewed Unlawful national.2019/17/2/-",
        ],
    );
    // Art. 10 yields to laws on a release of its own; the nation's review does not.
    released(
        "lieshan",
        &["made_here", "special_release_rules"],
        script,
        at,
        &["2022-03-03 released_unreviewed Unlawful national.2019/17/2/-"],
    );
}

#[test]
fn taierzhuang_without_the_procedure_and_in_the_press_only() {
    let audit = released(
        "taierzhuang",
        &[],
        vec![
            ("2023-05-08", drafted(Mode::Proactive)),
            ("2023-05-08", R::Formed),
            ("2023-05-09", reviewed(Moment::BeforeProactive)),
            ("2023-05-10", published(Channel::Press)),
            ("2023-05-10", R::Recorded { record: Record::Registration }),
        ],
        "2023-05-31",
        &[
            "2023-05-10 released_unreviewed InternalOnly taierzhuang.secrecy_review/4/-/- taierzhuang.secrecy_review/6/-/2/1 taierzhuang.proactive/13/1/-",
            "2023-05-10 platform_missing InternalOnly taierzhuang.proactive/11/1/-",
        ],
    );
    let liable: Vec<(String, Truth)> =
        audit.breaches[0].liability.iter().map(|one| (one.by.stable(), one.met)).collect();
    assert_eq!(
        liable,
        [
            ("taierzhuang.secrecy_review/11/-/-".to_owned(), Truth::Yes),
            ("taierzhuang.secrecy_review/13/-/2".to_owned(), Truth::Yes)
        ]
    );
}

/// The chain in its order; a section's own account; no ledger.
#[test]
fn yunnan_the_chain_and_who_publishes() {
    let chain = |leader_on: &'static str| {
        vec![
            ("2023-05-08", drafted(Mode::Proactive)),
            ("2023-05-08", R::Formed),
            ("2023-05-09", approved(Role::OriginatingUnit)),
            ("2023-05-09", approved(Role::Checker)),
            ("2023-05-09", approved(Role::SectionHead)),
            (leader_on, approved(Role::LeaderInCharge)),
            ("2023-05-10", approved(Role::Office)),
            ("2023-05-10", reviewed(Moment::BeforeProactive)),
        ]
    };
    let online = &["online_release"][..];
    let mut early = chain("2023-05-09");
    early.push(("2023-05-11", published(Channel::OfficialSite)));
    early.push(("2023-05-11", R::Recorded { record: Record::Ledger }));
    released(
        YUNNAN,
        online,
        early,
        "2023-05-31",
        &[
            "2023-05-11 gate_skipped InternalOnly yunnan_bureau.secrecy_review/7/-/4 yunnan_bureau.catalogue/3/-/- yunnan_bureau.catalogue/7/-/- yunnan_bureau.publication/4/-/-",
        ],
    );
    let mut own = chain("2023-05-10");
    own.swap(5, 7);
    own.push(("2023-05-11", R::Published { channel: Channel::Unofficial, by: Some(by("section", Role::SectionHead)) }));
    let audit = released(
        YUNNAN,
        online,
        own,
        "2023-05-31",
        &[
            "2023-05-11 publisher_other InternalOnly yunnan_bureau.catalogue/3/-/- yunnan_bureau.catalogue/7/-/- yunnan_bureau.proactive/6/-/-",
            "2023-05-11 platform_missing Unlawful national.2019/23/-/-",
            "2023-05-11 platform_missing InternalOnly yunnan_bureau.catalogue/7/-/-",
            "2023-05-11 platform_missing InternalOnly yunnan_bureau.proactive/4/-/-",
            "2023-05-31 record_missing InternalOnly yunnan_bureau.catalogue/3/-/-",
        ],
    );
    assert!(audit.explain(Language::En).contains("published by another"));
}
