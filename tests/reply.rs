//! The kind of answer to an application, under both texts, gate by gate in the conventional order.

#![expect(clippy::expect_used, reason = "helpers of tests")]

mod support {
    pub(crate) mod sheet;
}

use gongkai::decision::{AgencyChoice, Application, JoinError, Part, Question, Reply, Whole, decide_all, reply};
use gongkai::fact::{Fact, FactSet, Facts, Finding, Group, Truth};
use gongkai::law::national::EDITIONS;
use gongkai::norm::{Certainty, Mode, ReplyGate, ReplyKind};
use gongkai::regime::Jurisdiction;
use support::sheet::{closed, day, judge, open};

const UNDER_2019: &str = "2024-03-04";
const UNDER_2007: &str = "2015-03-04";

/// What is known of the application: some yes, and nothing else the matter.
#[track_caller]
fn application(yes: &[Fact]) -> Facts {
    application_but(yes, &[])
}

/// The same with some that nobody found.
#[track_caller]
fn application_but(yes: &[Fact], left: &[Fact]) -> Facts {
    let facts = yes.iter().try_fold(Facts::new(), |facts, fact| facts.with(*fact, Finding::Yes));
    let facts = left.iter().try_fold(facts.expect("findings"), |facts, fact| facts.with(*fact, Finding::Unknown));
    let facts = facts.and_then(|facts| facts.reviewed(Group::ApplicationGates, "the office", day("2024-03-04")));
    let mut facts = facts.expect("findings that stand together");
    for fact in [Fact::EXCESS_JUSTIFIED, Fact::SEARCH_RECORDED].into_iter().filter(|fact| !left.contains(fact)) {
        let _ = facts.record(fact, Finding::No);
    }
    facts
}

/// Answers an application for the parts given.
#[track_caller]
fn answer<T>(on: &str, application: &Facts, parts: &[Part], severable: Truth, look: impl FnOnce(&Reply) -> T) -> T {
    let nation = Jurisdiction::national();
    let regime = nation.on(day(on)).expect("a day under the Regulation");
    let joined = decide_all(&regime, parts, severable).expect("at least one part");
    look(&reply(&regime, &Application::new(application.clone()), &joined))
}

fn plain() -> Part {
    Part::new(Mode::OnRequest, closed(&[]))
}

fn forbidden() -> Part {
    Part::new(Mode::OnRequest, closed(&[Fact::FORBIDDEN_BY_LAW]))
}

fn secret() -> Part {
    Part::new(Mode::OnRequest, closed(&[Fact::DETERMINED_STATE_SECRET]))
}

fn ungoverned() -> Part {
    ungoverned_and_secret(Finding::No)
}

fn ungoverned_and_secret(secret: Finding) -> Part {
    let mut facts = Facts::new().with(Fact::DETERMINED_STATE_SECRET, secret).expect("a finding");
    for fact in Fact::all().filter(|fact| *fact != Fact::DETERMINED_STATE_SECRET) {
        let _ = facts.record(fact, Finding::No);
    }
    Part::new(Mode::OnRequest, facts)
}

#[track_caller]
fn settles(on: &str, yes: &[Fact], parts: &[Part], kind: ReplyKind, by: &str) {
    answer(on, &application(yes), parts, Truth::Yes, |reply| {
        let settled = reply.settled().map(|kind| (*kind, kind.by().stable()));
        assert_eq!(settled, Some((kind, by.to_owned())), "{yes:?} {:?}", reply.possible());
        assert_eq!(reply.ask(), [], "{yes:?}");
        assert!(!reply.turns_on_parts(), "{yes:?}");
    });
}

#[test]
fn every_kind_of_2019() {
    let gates: [(&[Fact], ReplyKind, &str); 10] = [
        (&[Fact::UNCLEAR_AFTER_CORRECTION], ReplyKind::StillUnclear, "national.2019/30/-/-"),
        (&[Fact::CONTENT_UNCLEAR], ReplyKind::AskForCorrection, "national.2019/30/-/-"),
        (&[Fact::PETITION_IN_DISGUISE], ReplyKind::NotAnApplication, "national.2019/39/1/-"),
        (&[Fact::ASKS_FOR_PUBLICATION], ReplyKind::Publication, "national.2019/39/2/-"),
        (&[Fact::REPEAT_APPLICATION], ReplyKind::NotProcessedAgain, "national.2019/36/-/6"),
        (&[Fact::EXCESSIVE], ReplyKind::NotProcessed, "national.2019/35/-/-"),
        (&[Fact::SPECIAL_REGISTRY], ReplyKind::SpecialRegistry, "national.2019/36/-/7"),
        (&[Fact::ALREADY_PUBLIC], ReplyKind::AlreadyPublic, "national.2019/36/-/1"),
        (&[Fact::NOT_THIS_AGENCY], ReplyKind::NotThisAgency, "national.2019/36/-/5"),
        (&[Fact::NOT_HELD], ReplyKind::SearchFirst, "national.2019/36/-/4"),
    ];
    for (yes, kind, by) in gates {
        settles(UNDER_2019, yes, &[plain()], kind, by);
        settles(UNDER_2019, yes, &[secret()], kind, by);
    }
    let searched = [Fact::NOT_HELD, Fact::SEARCH_RECORDED];
    settles(UNDER_2019, &searched, &[plain()], ReplyKind::DoesNotExist, "national.2019/36/-/4");
    settles(UNDER_2019, &[], &[plain()], ReplyKind::Granted, "national.2019/36/-/2");
    settles(UNDER_2019, &[], &[secret()], ReplyKind::Refused, "national.2019/36/-/3");
    settles(UNDER_2019, &[], &[plain(), secret()], ReplyKind::GrantedInPart, "national.2019/37/-/-");
    settles(UNDER_2019, &[], &[ungoverned()], ReplyKind::NotGovernmentInformation, "national.2019/2/-/-");
    // An excess whose reasons are good is processed; a search without a lack decides nothing.
    settles(
        UNDER_2019,
        &[Fact::EXCESSIVE, Fact::EXCESS_JUSTIFIED],
        &[plain()],
        ReplyKind::Granted,
        "national.2019/36/-/2",
    );
    settles(UNDER_2019, &[Fact::EXCESS_JUSTIFIED], &[plain()], ReplyKind::Granted, "national.2019/36/-/2");
    settles(UNDER_2019, &[Fact::SEARCH_RECORDED], &[plain()], ReplyKind::Granted, "national.2019/36/-/2");
}

#[test]
fn art_38_the_agency_may_do_the_work_or_refuse_it() {
    let kinds = |choice: Option<AgencyChoice>, parts: &[Part]| {
        let nation = Jurisdiction::national();
        let regime = nation.on(day(UNDER_2019)).expect("a day under the Regulation");
        let joined = decide_all(&regime, parts, Truth::Yes).expect("at least one part");
        let asked = Application::new(application(&[Fact::PROCESSING_NEEDED]));
        let asked = choice.into_iter().fold(asked, Application::choosing);
        let reply = reply(&regime, &asked, &joined);
        let kinds: Vec<_> = reply.possible().iter().map(|kind| (**kind, kind.by().stable())).collect();
        assert_eq!((reply.contested().len(), reply.ask().len()), (0, 0));
        (kinds, reply.choice_missing(), reply.turns_on_parts())
    };
    let needed = || (ReplyKind::ProcessingNeeded, "national.2019/38/-/-".to_owned());
    let granted = || (ReplyKind::Granted, "national.2019/36/-/2".to_owned());
    let refused = || (ReplyKind::Refused, "national.2019/36/-/3".to_owned());
    assert_eq!(kinds(None, &[plain()]), (vec![needed(), granted()], true, false));
    assert_eq!(kinds(None, &[secret()]), (vec![needed(), refused()], true, false));
    assert_eq!(kinds(Some(AgencyChoice::Withhold), &[plain()]), (vec![needed()], false, false));
    assert_eq!(kinds(Some(AgencyChoice::Withhold), &[secret()]), (vec![needed()], false, false));
    assert_eq!(kinds(Some(AgencyChoice::Disclose), &[plain()]), (vec![granted()], false, false));
    assert_eq!(kinds(Some(AgencyChoice::Disclose), &[secret()]), (vec![refused()], false, false));
}

#[test]
fn art_38_a_choice_of_the_application_touches_nothing_else() {
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day under the Regulation");
    let parts = [plain()];
    let joined = decide_all(&regime, &parts, Truth::Yes).expect("a part");
    for choice in [AgencyChoice::Disclose, AgencyChoice::Withhold] {
        for yes in [&[][..], &[Fact::ALREADY_PUBLIC], &[Fact::ALREADY_PUBLIC, Fact::PROCESSING_NEEDED]] {
            let known = application(yes);
            let with = reply(&regime, &Application::new(known.clone()).choosing(choice), &joined);
            assert_eq!(with.settled(), reply(&regime, &Application::new(known), &joined).settled(), "{yes:?}");
            assert!(!with.choice_missing());
        }
    }
}

#[test]
fn the_limb_that_fails_is_cited() {
    let limbs = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    let yes = limbs.iter().chain(&[Fact::IN_STATE_ARCHIVE]);
    let facts = yes.fold(Facts::new(), |facts, fact| facts.with(*fact, Finding::Yes).expect("a finding"));
    let archived = Part::new(Mode::OnRequest, facts);
    settles(
        UNDER_2019,
        &[],
        core::slice::from_ref(&archived),
        ReplyKind::NotGovernmentInformation,
        "archives_law.2020/15/-/-",
    );
    settles(UNDER_2007, &[], &[archived], ReplyKind::NotGovernmentInformation, "archives_law/-/-/-");
}

#[test]
fn art_30_unclear_once_and_unclear_still() {
    let unclear = |after: Option<Finding>| {
        let mut facts = Facts::new().with(Fact::CONTENT_UNCLEAR, Finding::Yes).expect("a finding");
        if let Some(finding) = after {
            facts.record(Fact::UNCLEAR_AFTER_CORRECTION, finding).expect("a finding");
        }
        answer(UNDER_2019, &facts, &[plain()], Truth::Yes, |reply| {
            let kinds: Vec<_> = reply.possible().iter().map(|kind| **kind).collect();
            (kinds, reply.ask().iter().map(Question::fact).collect::<Vec<_>>())
        })
    };
    assert_eq!(unclear(Some(Finding::Yes)), (vec![ReplyKind::StillUnclear], vec![]));
    assert_eq!(unclear(Some(Finding::No)), (vec![ReplyKind::AskForCorrection], vec![]));
    let (kinds, asks) = unclear(None);
    assert_eq!(kinds, [ReplyKind::StillUnclear, ReplyKind::AskForCorrection]);
    assert_eq!(asks, [Fact::UNCLEAR_AFTER_CORRECTION]);
}

#[test]
fn art_36_item_4_a_lack_is_searched_first() {
    let lack = |searched: Option<Finding>| {
        let mut facts = Facts::new().with(Fact::NOT_HELD, Finding::Yes).expect("a finding");
        facts = facts.reviewed(Group::ApplicationGates, "the office", day(UNDER_2019)).expect("a name");
        if let Some(finding) = searched {
            facts.record(Fact::SEARCH_RECORDED, finding).expect("a finding");
        }
        answer(UNDER_2019, &facts, &[plain()], Truth::Yes, |reply| {
            let kinds: Vec<_> = reply.possible().iter().map(|kind| **kind).collect();
            (kinds, reply.ask().iter().map(Question::fact).collect::<Vec<_>>())
        })
    };
    assert_eq!(lack(Some(Finding::Yes)), (vec![ReplyKind::DoesNotExist], vec![]));
    assert_eq!(lack(Some(Finding::No)), (vec![ReplyKind::SearchFirst], vec![]));
    let open = vec![ReplyKind::DoesNotExist, ReplyKind::SearchFirst];
    assert_eq!(lack(None), (open, vec![Fact::SEARCH_RECORDED]));
}

#[test]
fn the_gates_stand_in_the_conventional_order() {
    const ORDER: [Fact; 10] = [
        Fact::UNCLEAR_AFTER_CORRECTION,
        Fact::PETITION_IN_DISGUISE,
        Fact::ASKS_FOR_PUBLICATION,
        Fact::REPEAT_APPLICATION,
        Fact::EXCESSIVE,
        Fact::SPECIAL_REGISTRY,
        Fact::ALREADY_PUBLIC,
        Fact::NOT_THIS_AGENCY,
        Fact::NOT_HELD,
        Fact::PROCESSING_NEEDED,
    ];
    let alone = |yes: &[Fact]| answer(UNDER_2019, &application(yes), &[plain()], Truth::Yes, Reply::settled);
    for (at, first) in ORDER.iter().enumerate() {
        for later in &ORDER[at + 1..] {
            assert_eq!(alone(&[*first, *later]), alone(&[*first]), "{first} before {later}");
        }
        // Whether it is government information at all comes before every gate.
        settles(UNDER_2019, &[*first], &[ungoverned()], ReplyKind::NotGovernmentInformation, "national.2019/2/-/-");
    }
}

#[test]
fn every_kind_of_2007() {
    let gates: [(&[Fact], ReplyKind, &str); 4] = [
        (&[Fact::CONTENT_UNCLEAR], ReplyKind::AskForCorrection, "national.2007/21/-/4"),
        (&[Fact::ALREADY_PUBLIC], ReplyKind::AlreadyPublic, "national.2007/21/-/1"),
        (&[Fact::NOT_THIS_AGENCY], ReplyKind::NotThisAgency, "national.2007/21/-/3"),
        (&[Fact::NOT_HELD], ReplyKind::SearchFirst, "national.2007/21/-/3"),
    ];
    for (yes, kind, by) in gates {
        let yes = [yes, &[Fact::SPECIAL_NEED]].concat();
        settles(UNDER_2007, &yes, &[plain()], kind, by);
    }
    let need = [Fact::SPECIAL_NEED];
    let searched = [Fact::SPECIAL_NEED, Fact::NOT_HELD, Fact::SEARCH_RECORDED];
    let held = [Fact::SPECIAL_NEED, Fact::SEARCH_RECORDED];
    settles(UNDER_2007, &held, &[plain()], ReplyKind::Granted, "national.2007/21/-/1");
    settles(UNDER_2007, &searched, &[plain()], ReplyKind::DoesNotExist, "national.2007/21/-/3");
    settles(UNDER_2007, &need, &[plain()], ReplyKind::Granted, "national.2007/21/-/1");
    settles(UNDER_2007, &need, &[secret()], ReplyKind::Refused, "national.2007/21/-/2");
    // Art. 22 has not been verified, so a refusal remains beside it.
    answer(UNDER_2007, &application(&need), &[plain(), secret()], Truth::Yes, |reply| {
        let kinds: Vec<_> = reply.possible().iter().map(|kind| (**kind, kind.by().stable())).collect();
        let expected =
            [(ReplyKind::GrantedInPart, "national.2007/22/-/-"), (ReplyKind::Refused, "national.2007/21/-/2")];
        assert_eq!(kinds, expected.map(|(kind, by)| (kind, by.to_owned())));
        let contested: Vec<_> = reply.contested().iter().map(|kind| **kind).collect();
        assert_eq!(contested, [ReplyKind::GrantedInPart]);
        assert!(!reply.choice_missing());
    });
    settles(UNDER_2007, &need, &[ungoverned()], ReplyKind::NotGovernmentInformation, "national.2007/2/-/-");
    // What stays unclear is unclear: the 2007 text has no second answer.
    let unclear = [Fact::SPECIAL_NEED, Fact::UNCLEAR_AFTER_CORRECTION];
    settles(UNDER_2007, &unclear, &[plain()], ReplyKind::AskForCorrection, "national.2007/21/-/4");
}

#[track_caller]
fn contests(on: &str, yes: &[Fact], kind: ReplyKind, by: &str, certain: ReplyKind) {
    answer(on, &application(yes), &[plain()], Truth::Yes, |reply| {
        let kinds: Vec<_> = reply.possible().iter().map(|kind| **kind).collect();
        assert_eq!(kinds, [kind, certain], "{yes:?} on {on}");
        assert_eq!(reply.settled(), None);
        let contested: Vec<_> = reply.contested().iter().map(|kind| (**kind, kind.by().stable())).collect();
        assert_eq!(contested, [(kind, by.to_owned())], "{yes:?} on {on}");
        assert_eq!(reply.ask(), [], "{yes:?} on {on}");
    });
}

/// What had not been written yet is not cited: the interpretation of 2011 and the letter of 2016 from their days, the text itself before.
#[test]
fn n07_what_guidance_supports_is_contested() {
    let (publication, registry) = ("spc.2011.17/2/-/2", "letter.2016.206/-/-/-");
    let gates = [
        ("2010-03-04", Fact::PETITION_IN_DISGUISE, ReplyKind::NotAnApplication, "national.2007/21/-/-"),
        ("2011-08-12", Fact::ASKS_FOR_PUBLICATION, ReplyKind::Publication, "national.2007/21/-/-"),
        ("2011-08-13", Fact::ASKS_FOR_PUBLICATION, ReplyKind::Publication, publication),
        ("2016-09-17", Fact::ASKS_FOR_PUBLICATION, ReplyKind::Publication, publication),
        ("2016-09-18", Fact::ASKS_FOR_PUBLICATION, ReplyKind::Publication, publication),
        ("2010-03-04", Fact::REPEAT_APPLICATION, ReplyKind::NotProcessedAgain, "national.2007/21/-/-"),
        ("2010-03-04", Fact::EXCESSIVE, ReplyKind::NotProcessed, "national.2007/21/-/-"),
        ("2011-08-12", Fact::SPECIAL_REGISTRY, ReplyKind::SpecialRegistry, "national.2007/21/-/-"),
        ("2016-09-17", Fact::SPECIAL_REGISTRY, ReplyKind::SpecialRegistry, "national.2007/21/-/-"),
        ("2016-09-18", Fact::SPECIAL_REGISTRY, ReplyKind::SpecialRegistry, registry),
        (UNDER_2007, Fact::PROCESSING_NEEDED, ReplyKind::ProcessingNeeded, "guidance.2010.5/-/-/-"),
    ];
    for (on, fact, kind, by) in gates {
        contests(on, &[Fact::SPECIAL_NEED, fact], kind, by, ReplyKind::Granted);
        // What the text itself answers further on ends the list.
        if fact != Fact::PROCESSING_NEEDED {
            contests(on, &[Fact::SPECIAL_NEED, fact, Fact::ALREADY_PUBLIC], kind, by, ReplyKind::AlreadyPublic);
        }
    }
}

#[test]
fn n07_excess_is_met_only_without_good_reasons() {
    let yes = [Fact::SPECIAL_NEED, Fact::EXCESSIVE, Fact::EXCESS_JUSTIFIED];
    settles(UNDER_2007, &yes, &[plain()], ReplyKind::Granted, "national.2007/21/-/1");
}

#[test]
fn n07_without_a_special_need_a_refusal_is_contested() {
    let no_need = application(&[]).with(Fact::SPECIAL_NEED, Finding::No).expect("a finding");
    answer(UNDER_2007, &no_need, &[plain()], Truth::Yes, |reply| {
        let kinds: Vec<_> = reply.possible().iter().map(|kind| (**kind, kind.by().stable())).collect();
        let expected = [(ReplyKind::Refused, "guidance.2008.36/-/-/14"), (ReplyKind::Granted, "national.2007/21/-/1")];
        assert_eq!(kinds, expected.map(|(kind, by)| (kind, by.to_owned())));
        assert_eq!(reply.contested().len(), 1);
    });
    // Not asked, it is a question.
    answer(UNDER_2007, &application(&[]), &[plain()], Truth::Yes, |reply| {
        assert_eq!(reply.ask().iter().map(Question::fact).collect::<Vec<_>>(), [Fact::SPECIAL_NEED]);
    });
    // So it is while the document may be open; what the Regulation closes is refused by it.
    let unknown = Part::new(Mode::OnRequest, Facts::government_information());
    answer(UNDER_2007, &application(&[]), &[unknown], Truth::Yes, |reply| {
        assert_eq!(reply.ask().iter().map(Question::fact).collect::<Vec<_>>(), [Fact::SPECIAL_NEED]);
    });
    answer(UNDER_2007, &no_need, &[secret()], Truth::Yes, |reply| {
        let by = reply.settled().map(|kind| (*kind, kind.by().stable()));
        assert_eq!(by, Some((ReplyKind::Refused, "national.2007/21/-/2".to_owned())));
        assert_eq!(reply.contested(), []);
    });
    // The 2019 text has dropped the test.
    answer(UNDER_2019, &application(&[]), &[plain()], Truth::Yes, |reply| assert_eq!(reply.ask(), []));
}

#[test]
fn severance_decides_between_part_and_nothing() {
    let parts = [plain(), secret()];
    let kinds = |severable| {
        answer(UNDER_2019, &application(&[]), &parts, severable, |reply| {
            (reply.possible().iter().map(|kind| **kind).collect::<Vec<_>>(), reply.turns_on_parts())
        })
    };
    assert_eq!(kinds(Truth::Yes), (vec![ReplyKind::GrantedInPart], false));
    assert_eq!(kinds(Truth::No), (vec![ReplyKind::Refused], false));
    assert_eq!(kinds(Truth::Open), (vec![ReplyKind::GrantedInPart, ReplyKind::Refused], true));
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    let joined = |parts: &[Part], severable| {
        let joined = decide_all(&regime, parts, severable).expect("parts");
        (joined.settled(), joined.asks_whether_severable())
    };
    assert_eq!(joined(&parts, Truth::Open), (None, true));
    assert_eq!(joined(&[plain(), plain()], Truth::Open), (Some(Whole::Disclosed), false));
    assert_eq!(joined(&[secret(), forbidden()], Truth::Open), (Some(Whole::Withheld), false));
    assert_eq!(joined(&[ungoverned(), ungoverned()], Truth::Open), (Some(Whole::NotGovernmentInformation), false));
    assert_eq!(joined(&[plain(), ungoverned()], Truth::Yes), (Some(Whole::InPart), false));
    assert_eq!(joined(&[secret(), ungoverned()], Truth::Yes), (Some(Whole::Withheld), false));
    // Not severed from it, what is no government information goes out with the rest, unless a ground would close it (art. 14).
    let beside = |secret, severable| joined(&[plain(), ungoverned_and_secret(secret)], severable);
    assert_eq!(beside(Finding::No, Truth::No), (Some(Whole::Disclosed), false));
    assert_eq!(beside(Finding::Yes, Truth::No), (Some(Whole::Withheld), false));
    assert_eq!(beside(Finding::Unknown, Truth::No), (None, false));
    assert_eq!(beside(Finding::Yes, Truth::Yes), (Some(Whole::InPart), false));
}

#[test]
fn an_application_has_parts() {
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    let refused = decide_all(&regime, &[], Truth::Yes).map(|joined| joined.possible().to_vec());
    assert_eq!(
        refused.map_err(|refused| refused.to_string()),
        Err("`parts` is empty: expected at least one part".to_owned())
    );
    // One document is asked for or disclosed unasked, not both.
    let mixed = [plain(), Part::new(Mode::Proactive, closed(&[]))];
    let refused = decide_all(&regime, &mixed, Truth::Yes).map(|joined| joined.possible().to_vec());
    assert!(matches!(refused, Err(JoinError::MixedModes { .. })), "{refused:?}");
}

#[test]
fn a_choice_not_made_leaves_the_answer_open() {
    let internal = || Part::new(Mode::OnRequest, closed(&[Fact::LOGISTICS]));
    let kinds = |part: Part| {
        answer(UNDER_2019, &application(&[]), &[part], Truth::Yes, |reply| {
            (reply.possible().iter().map(|kind| **kind).collect::<Vec<_>>(), reply.turns_on_parts())
        })
    };
    assert_eq!(kinds(internal()), (vec![ReplyKind::Granted, ReplyKind::Refused], true));
    assert_eq!(kinds(internal().choosing(AgencyChoice::Disclose)), (vec![ReplyKind::Granted], false));
    assert_eq!(kinds(internal().choosing(AgencyChoice::Withhold)), (vec![ReplyKind::Refused], false));
    // A choice against the law changes nothing.
    assert_eq!(kinds(forbidden().choosing(AgencyChoice::Disclose)), (vec![ReplyKind::Refused], false));
    assert_eq!(kinds(plain().choosing(AgencyChoice::Withhold)), (vec![ReplyKind::Granted], false));
    // A conflict leaves it open whatever was chosen.
    let conflict = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::LAW_REQUIRES_DISCLOSURE];
    let conflict = Part::new(Mode::OnRequest, closed(&conflict)).choosing(AgencyChoice::Disclose);
    assert_eq!(kinds(conflict), (vec![ReplyKind::Granted, ReplyKind::Refused], true));
}

#[test]
fn an_open_part_is_asked_by_the_part() {
    let part = Part::new(Mode::OnRequest, open(&[], &[]));
    answer(UNDER_2019, &application(&[]), &[part], Truth::Yes, |reply| {
        assert_eq!(reply.settled(), None);
        assert_eq!(reply.ask(), []);
        assert!(reply.turns_on_parts());
    });
    let ungoverned = Part::new(Mode::OnRequest, Facts::new());
    answer(UNDER_2019, &application(&[Fact::ALREADY_PUBLIC]), &[ungoverned], Truth::Yes, |reply| {
        let kinds: Vec<_> = reply.possible().iter().map(|kind| **kind).collect();
        assert_eq!(kinds, [ReplyKind::NotGovernmentInformation, ReplyKind::AlreadyPublic]);
        assert!(reply.turns_on_parts());
    });
}

#[test]
fn steps_are_no_answers() {
    use ReplyKind::{AskForCorrection, SearchFirst};
    let gates = EDITIONS.into_iter().flat_map(gongkai::law::Edition::gates);
    let steps: Vec<_> = gates.map(ReplyGate::reply).filter(|kind| kind.is_step()).collect();
    assert_eq!(steps, [AskForCorrection, SearchFirst, AskForCorrection, SearchFirst]);
}

/// The kinds for complete findings, read off the gates as plain ifs in their order.
fn plainly(edition_2007: bool, is: &dyn Fn(Fact) -> bool) -> Vec<ReplyKind> {
    let contested = |kinds: &mut Vec<ReplyKind>, holds: bool, kind| {
        if holds && !kinds.contains(&kind) {
            kinds.push(kind);
        }
        holds && !edition_2007
    };
    let mut kinds = Vec::new();
    if !edition_2007 && is(Fact::CONTENT_UNCLEAR) && is(Fact::UNCLEAR_AFTER_CORRECTION) {
        return vec![ReplyKind::StillUnclear];
    }
    if is(Fact::CONTENT_UNCLEAR) {
        return vec![ReplyKind::AskForCorrection];
    }
    if contested(&mut kinds, is(Fact::PETITION_IN_DISGUISE), ReplyKind::NotAnApplication)
        || contested(&mut kinds, is(Fact::ASKS_FOR_PUBLICATION), ReplyKind::Publication)
        || contested(&mut kinds, is(Fact::REPEAT_APPLICATION), ReplyKind::NotProcessedAgain)
        || contested(&mut kinds, is(Fact::EXCESSIVE) && !is(Fact::EXCESS_JUSTIFIED), ReplyKind::NotProcessed)
        || contested(&mut kinds, is(Fact::SPECIAL_REGISTRY), ReplyKind::SpecialRegistry)
    {
        return kinds;
    }
    let last = if is(Fact::ALREADY_PUBLIC) {
        ReplyKind::AlreadyPublic
    } else if is(Fact::NOT_THIS_AGENCY) {
        ReplyKind::NotThisAgency
    } else if is(Fact::NOT_HELD) {
        if is(Fact::SEARCH_RECORDED) { ReplyKind::DoesNotExist } else { ReplyKind::SearchFirst }
    } else {
        // Art. 38 permits a refusal, and no choice was made.
        if is(Fact::PROCESSING_NEEDED) {
            kinds.push(ReplyKind::ProcessingNeeded);
        }
        if edition_2007 && !is(Fact::SPECIAL_NEED) {
            kinds.push(ReplyKind::Refused);
        }
        ReplyKind::Granted
    };
    kinds.push(last);
    kinds
}

/// In every assignment of some gate facts, the others being no: the kinds are those of the completions together, and the
/// questions are exactly those on which some completion turns.
fn every_question(on: &str, facts: &[Fact]) {
    let edition_2007 = on == UNDER_2007;
    let part = [plain()];
    let nation = Jurisdiction::national();
    let regime = nation.on(day(on)).expect("a day");
    let joined = decide_all(&regime, &part, Truth::Yes).expect("a part");
    let size = facts.iter().fold(1_usize, |size, _| size * 3);
    for index in 0..size {
        let digits: Vec<usize> = (0..facts.len())
            .scan(index, |rest, _| {
                let digit = *rest % 3;
                *rest /= 3;
                Some(digit)
            })
            .collect();
        let mut sheet = Facts::new();
        let recorded = facts.iter().zip(&digits).all(|(fact, digit)| match digit {
            0 => sheet.record(*fact, Finding::No).is_ok(),
            1 => sheet.record(*fact, Finding::Yes).is_ok(),
            _ => true,
        });
        if !recorded {
            continue;
        }
        let outside = Fact::all().filter(|fact| !facts.contains(fact));
        for fact in outside {
            let _ = sheet.record(fact, Finding::No);
        }
        let known = sheet.known();
        // Every completion that can be recorded.
        let open: Vec<Fact> = facts.iter().copied().filter(|fact| known.open().has(*fact)).collect();
        let possible = |yes: FactSet| {
            let unclear = yes.has(Fact::UNCLEAR_AFTER_CORRECTION) || known.yes().has(Fact::UNCLEAR_AFTER_CORRECTION);
            let content = yes.has(Fact::CONTENT_UNCLEAR) || known.yes().has(Fact::CONTENT_UNCLEAR);
            !unclear || content
        };
        let completions: Vec<FactSet> = (0..1_u32 << open.len())
            .map(|mask| (0..).zip(&open).filter(|(at, _)| mask >> at & 1 == 1).map(|(_, fact)| *fact).collect())
            .filter(|yes| possible(*yes))
            .collect();
        let kinds = |yes: FactSet| plainly(edition_2007, &|fact| (known.yes() | yes).has(fact));
        let expected: Vec<ReplyKind> = completions.iter().flat_map(|yes| kinds(*yes)).collect();
        let answer = reply(&regime, &Application::new(sheet.clone()), &joined);
        let found: Vec<ReplyKind> = answer.possible().iter().map(|kind| **kind).collect();
        assert!(found.iter().all(|kind| expected.contains(kind)), "{sheet:?} {found:?} {expected:?}");
        assert!(expected.iter().all(|kind| found.contains(kind)), "{sheet:?} {found:?} {expected:?}");
        let turns = |fact: &Fact| {
            let this = FactSet::of(&[*fact]);
            completions.iter().filter(|yes| !yes.has(*fact)).any(|yes| {
                let with = *yes | this;
                possible(with) && kinds(*yes) != kinds(with)
            })
        };
        let mut matter: Vec<Fact> = open.iter().copied().filter(turns).collect();
        matter.sort_unstable();
        let asked: Vec<Fact> = answer.ask().iter().map(Question::fact).collect();
        assert_eq!(asked, matter, "{on} {sheet:?}");
    }
}

const EARLY: [Fact; 7] = [
    Fact::CONTENT_UNCLEAR,
    Fact::UNCLEAR_AFTER_CORRECTION,
    Fact::PETITION_IN_DISGUISE,
    Fact::EXCESSIVE,
    Fact::EXCESS_JUSTIFIED,
    Fact::NOT_HELD,
    Fact::SEARCH_RECORDED,
];
const LATE: [Fact; 7] = [
    Fact::SPECIAL_NEED,
    Fact::ASKS_FOR_PUBLICATION,
    Fact::SPECIAL_REGISTRY,
    Fact::ALREADY_PUBLIC,
    Fact::NOT_THIS_AGENCY,
    Fact::NOT_HELD,
    Fact::PROCESSING_NEEDED,
];

#[test]
fn every_question_of_2019() {
    every_question(UNDER_2019, &EARLY);
    every_question(UNDER_2019, &LATE);
}

#[test]
fn every_question_of_2007() {
    every_question(UNDER_2007, &EARLY);
    every_question(UNDER_2007, &LATE);
}

#[test]
fn certainty_of_the_gates() {
    let [new, old] = EDITIONS;
    assert!(new.gates().iter().all(|gate| gate.certainty() == Certainty::Settled));
    assert_eq!(old.gates().iter().filter(|gate| gate.certainty() == Certainty::Settled).count(), 5);
    judge(&Jurisdiction::national(), UNDER_2019, Mode::OnRequest, closed(&[]), |decision| {
        assert_eq!(decision.ask(), []);
    });
}

/// A part of which these limbs fail, these are open, and the others hold.
fn lacking(no: &[Fact], left: &[Fact]) -> Part {
    let limbs = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    let start = Facts::new().with(Fact::IN_STATE_ARCHIVE, Finding::No).expect("a finding");
    let found = limbs.into_iter().filter(|limb| !left.contains(limb));
    let finding = |limb| if no.contains(&limb) { Finding::No } else { Finding::Yes };
    let facts = found.fold(start, |facts, limb| facts.with(limb, finding(limb)).expect("findings that stand together"));
    let facts = facts.reviewed_throughout("the office", day("2024-03-04")).expect("a name");
    Part::new(Mode::OnRequest, facts)
}

/// What fails, which limb is open; what is found of the application, what is open; what is possible.
type NeverMade<'r> = (&'r [Fact], &'r [Fact], &'r [Fact], &'r [Fact], &'r [ReplyKind]);

/// Art. 36 items 4 and 5 (2007: art. 21 item 3): where all that fails is that it was never made or obtained, whether it exists is asked as of
/// anything else. That it was not recorded follows from that; whatever else fails does not.
#[test]
fn what_was_never_made_is_searched_for_as_anything_else() {
    use Fact as F;
    use ReplyKind::{
        DoesNotExist as NotThere, Granted, NotGovernmentInformation as Outside, NotThisAgency as Other,
        SearchFirst as Search,
    };
    let made = F::MADE_OR_OBTAINED;
    #[rustfmt::skip]
    let rows: &[NeverMade<'_>] = &[
        (&[made], &[], &[], &[], &[Outside]),
        (&[made], &[], &[F::NOT_HELD, F::SEARCH_RECORDED], &[], &[NotThere]),
        (&[made], &[], &[F::NOT_HELD], &[], &[Search]),
        (&[made], &[], &[F::NOT_HELD], &[F::SEARCH_RECORDED], &[NotThere, Search]),
        (&[made], &[], &[F::SEARCH_RECORDED], &[F::NOT_HELD], &[Outside, NotThere]),
        (&[made], &[], &[], &[F::NOT_HELD, F::SEARCH_RECORDED], &[Outside, NotThere, Search]),
        (&[made], &[], &[F::NOT_THIS_AGENCY, F::NOT_HELD], &[], &[Other]),
        // No other gate is asked of it.
        (&[made], &[], &[F::ALREADY_PUBLIC, F::NOT_HELD], &[], &[Search]),
        (&[made, F::RECORDED], &[], &[F::NOT_HELD, F::SEARCH_RECORDED], &[], &[NotThere]),
        (&[made, F::RECORDED], &[], &[F::NOT_HELD], &[], &[Search]),
        (&[F::RECORDED], &[], &[F::NOT_HELD], &[], &[Outside]),
        (&[F::RECORDED], &[made], &[F::NOT_HELD], &[], &[Outside, Search]),
        (&[made, F::BY_AGENCY], &[], &[F::NOT_HELD], &[], &[Outside]),
        (&[F::BY_AGENCY], &[made], &[F::NOT_HELD], &[], &[Outside]),
        // Made or not, it is nowhere.
        (&[], &[made], &[F::NOT_HELD, F::SEARCH_RECORDED], &[], &[NotThere]),
        (&[], &[made], &[F::NOT_HELD], &[], &[Search]),
        (&[], &[made], &[], &[], &[Outside, Granted]),
        (&[], &[F::BY_AGENCY], &[F::NOT_HELD], &[], &[Outside, Search]),
    ];
    for on in [UNDER_2019, UNDER_2007] {
        for (fails, limb, yes, left, possible) in rows {
            let part = lacking(fails, limb);
            let yes: Vec<F> = yes.iter().copied().chain([F::SPECIAL_NEED]).collect();
            answer(on, &application_but(&yes, left), &[part], Truth::Yes, |reply| {
                let kinds: Vec<ReplyKind> = reply.possible().iter().map(|kind| **kind).collect();
                assert_eq!(kinds, *possible, "{on} {fails:?} {limb:?} {yes:?} {left:?}");
                let asked: Vec<F> = reply.ask().iter().map(Question::fact).collect();
                assert_eq!(asked, *left, "{on} {fails:?} {yes:?} {left:?}");
                assert_eq!(reply.turns_on_parts(), !limb.is_empty() && possible.len() > 1, "{on} {fails:?} {limb:?}");
            });
        }
    }
}
