//! The five local documents: when they bind, what they open, and that they close nothing.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests")]

mod support {
    pub(crate) mod cube;
    pub(crate) mod sheet;
}

use chrono::NaiveDate;
use gongkai::citation::{Provision, Standing};
use gongkai::decision::{
    AgencyChoice, ChoiceStanding, Decision, Flags, LocalAnswer, Outcome, Outcomes, Part, Piece, Question, Row, Verdict,
    Whole, decide, decide_all,
};
use gongkai::fact::{Fact, FactSet, Facts, Finding, Truth};
use gongkai::law::local::BUILT_IN;
use gongkai::norm::{
    Certainty, ChannelRule, Choice, Exemption, LocalGround, LocalRules, Mode, Opens, Purpose, Reading, Relation,
    Strength,
};
use gongkai::regime::{Jurisdiction, Local, RegimeError};
use proptest::prelude::*;
use support::cube::{Cube, OPEN};
use support::sheet::{closed, day, judge, open};

use Mode::{OnRequest, Proactive};
use Outcome::{Conflict, MayDisclose, MayWithhold, MustDisclose, MustWithhold, NotGovernmentInformation};

const BOTH: [Mode; 2] = [Proactive, OnRequest];

fn place(code: &str) -> Jurisdiction {
    Jurisdiction::of_place(code).expect("a built-in place")
}

fn issued(code: &str, on: &str) -> Jurisdiction {
    place(code).issued_on(day(on)).expect("a text whose date is open")
}

/// Each place with a date on which its text binds, and a day on which it does.
fn all_in_force() -> [(Jurisdiction, &'static str); 5] {
    [
        (issued("yantian", "2021-06-01"), "2023-12-01"),
        (issued("yanliang", "2020-06-01"), "2023-12-01"),
        (place("lieshan"), "2023-12-01"),
        (place("taierzhuang"), "2023-12-01"),
        (issued("yunnan_bureau", "2019-06-03"), "2023-12-01"),
    ]
}

fn local_fact(of: &Jurisdiction, code: &str) -> Fact {
    of.rules().and_then(|rules| rules.finding(code)).expect("a finding of the place")
}

fn settled(outcome: Outcome) -> Verdict {
    Verdict::Settled(outcome)
}

/// Every finding of the nation is no but these, and so is every local one.
#[track_caller]
fn sheet(yes: &[Fact]) -> Facts {
    (0..64).filter_map(Fact::local).fold(closed(yes), |mut facts, fact| {
        let _ = facts.record(fact, Finding::No);
        facts
    })
}

#[track_caller]
fn codes<'a>(grounds: impl Iterator<Item = &'a LocalGround>) -> Vec<String> {
    grounds.map(|local| local.ground().code().to_string()).collect()
}

/// The local text withholds on its own ground, and the nation's answer stands.
#[track_caller]
fn without_effect(of: &Jurisdiction, on: &str, mode: Mode, yes: &[Fact], effective: Outcome, grounds: &[&str]) {
    judge(of, on, mode, sheet(yes), |decision| {
        assert_eq!(decision.effective(), settled(effective), "{mode:?} {yes:?}");
        assert_eq!(decision.national(), settled(effective), "{mode:?} {yes:?}");
        assert_eq!(codes(decision.unanchored()), grounds, "{mode:?} {yes:?}");
        assert_eq!(decision.flags().contains(Flags::LOCAL_NEEDS_ANCHOR), !grounds.is_empty(), "{mode:?} {yes:?}");
    });
}

/// The local text says the same as the nation.
#[track_caller]
fn agrees(of: &Jurisdiction, on: &str, mode: Mode, yes: &[Fact], outcome: Outcome) {
    judge(of, on, mode, sheet(yes), |decision| {
        assert_eq!(decision.local(), LocalAnswer::Says(settled(outcome)), "{mode:?} {yes:?}");
        assert_eq!(decision.effective(), settled(outcome), "{mode:?} {yes:?}");
        assert_eq!(decision.national(), settled(outcome), "{mode:?} {yes:?}");
        let differing = Flags::LAYERS_DIFFER | Flags::LOCAL_NEEDS_ANCHOR | Flags::NATION_SUPPLIES;
        assert!(!decision.flags().intersects(differing), "{mode:?} {yes:?} {:?}", decision.flags());
    });
}

/// The local text leaves a ground out, and the nation supplies it.
#[track_caller]
fn supplied(of: &Jurisdiction, on: &str, mode: Mode, yes: &[Fact], outcome: Outcome) {
    judge(of, on, mode, sheet(yes), |decision| {
        assert_eq!(decision.effective(), settled(outcome), "{mode:?} {yes:?}");
        assert!(decision.flags().contains(Flags::NATION_SUPPLIES), "{mode:?} {yes:?}");
        assert_ne!(decision.local(), LocalAnswer::Says(settled(outcome)), "{mode:?} {yes:?}");
    });
}

const SECRET: &[Fact] = &[Fact::DETERMINED_STATE_SECRET];
const HARMED: &[Fact] = &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY];
const HARMED_GRAVE: &[Fact] = &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST];
const HARMED_CONSENT: &[Fact] = &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS];

// When a text binds.

#[track_caller]
fn standing(of: &Jurisdiction, on: &str, expected: Option<Standing>, flag: Flags) {
    let regime = of.on(day(on)).expect("a day under the Regulation");
    let found = match regime.local() {
        Local::None => None,
        Local::InForce { upper_bound, .. } => Some(Standing::InForce { upper_bound }),
        Local::Absent { standing, .. } | Local::Undetermined { standing, .. } => Some(standing),
    };
    assert_eq!(found, expected, "{on}");
    let part = Part::new(Proactive, closed(&[]));
    let decision = decide(&regime, &part);
    let all = Flags::LOCAL_ABSENT | Flags::LOCAL_UNDETERMINED | Flags::LOCAL_UPPER_BOUND | Flags::LOCAL_DATE_ASSUMED;
    assert_eq!(decision.flags() & all, flag, "{on}");
}

const BINDS: Option<Standing> = Some(Standing::InForce { upper_bound: false });

#[test]
fn yantian_is_absent_until_issued() {
    standing(&place("yantian"), "2023-12-01", Some(Standing::Draft), Flags::LOCAL_ABSENT);
    let place = issued("yantian", "2023-01-10");
    standing(&place, "2023-01-09", Some(Standing::NotYetInForce { from: day("2023-01-10") }), Flags::LOCAL_ABSENT);
    standing(&place, "2023-01-10", BINDS, Flags::LOCAL_DATE_ASSUMED);
}

#[test]
fn yantian_35_three_years_and_nothing_after_them() {
    let place = issued("yantian", "2023-01-10");
    let last = day("2026-01-10");
    standing(&place, "2026-01-09", BINDS, Flags::LOCAL_DATE_ASSUMED);
    standing(&place, "2026-01-10", BINDS, Flags::LOCAL_DATE_ASSUMED);
    standing(&place, "2026-01-11", Some(Standing::Expired { last }), Flags::LOCAL_ABSENT);
    // Q-Y3, the other reading.
    let place = place.reading(Choice::DayBefore);
    standing(&place, "2026-01-09", BINDS, Flags::LOCAL_DATE_ASSUMED);
    standing(&place, "2026-01-10", Some(Standing::Expired { last: day("2026-01-09") }), Flags::LOCAL_ABSENT);
    // A term from a leap day ends on the last day of that month.
    let leap = issued("yantian", "2024-02-29");
    standing(&leap, "2027-02-28", BINDS, Flags::LOCAL_DATE_ASSUMED);
    standing(&leap, "2027-03-01", Some(Standing::Expired { last: day("2027-02-28") }), Flags::LOCAL_ABSENT);
}

#[test]
fn yanliang_and_yunnan_are_undetermined_without_a_date() {
    for code in ["yanliang", "yunnan_bureau"] {
        let unknown = Some(Standing::DateUnknown { no_later_than: None });
        standing(&place(code), "2024-03-04", unknown, Flags::LOCAL_UNDETERMINED);
        let dated = issued(code, "2020-06-01");
        let before = Some(Standing::NotYetInForce { from: day("2020-06-01") });
        standing(&dated, "2020-05-31", before, Flags::LOCAL_ABSENT);
        standing(&dated, "2020-06-01", BINDS, Flags::LOCAL_DATE_ASSUMED);
        standing(&dated, "2040-06-01", BINDS, Flags::LOCAL_DATE_ASSUMED);
    }
}

#[test]
fn lieshan_is_in_force_from_an_upper_bound() {
    let bound = day("2021-08-04");
    let before = Some(Standing::DateUnknown { no_later_than: Some(bound) });
    standing(&place("lieshan"), "2021-07-15", before, Flags::LOCAL_UNDETERMINED);
    standing(&place("lieshan"), "2021-08-03", before, Flags::LOCAL_UNDETERMINED);
    let bounded = Some(Standing::InForce { upper_bound: true });
    standing(&place("lieshan"), "2021-08-04", bounded, Flags::LOCAL_UPPER_BOUND);
    standing(&place("lieshan"), "2026-01-01", bounded, Flags::LOCAL_UPPER_BOUND);
    standing(&issued("lieshan", "2021-07-01"), "2021-07-01", BINDS, Flags::LOCAL_DATE_ASSUMED);
    assert_eq!(
        place("lieshan").issued_on(day("2021-08-05")).map_err(|refused| refused.to_string()),
        Err("`issued` 2021-08-05 lies after 2021-08-04, when `lieshan` was in force already: expected that day or an earlier one".to_owned())
    );
}

#[test]
fn taierzhuang_is_in_force_from_its_date() {
    let from = day("2020-04-22");
    standing(&place("taierzhuang"), "2020-04-21", Some(Standing::NotYetInForce { from }), Flags::LOCAL_ABSENT);
    standing(&place("taierzhuang"), "2020-04-22", BINDS, Flags::empty());
    assert_eq!(
        place("taierzhuang").issued_on(from).map_err(|refused| refused.to_string()),
        Err("`issued` 2020-04-22 cannot be assumed for `taierzhuang`, whose date is not open: expected none".to_owned())
    );
    assert!(matches!(Jurisdiction::national().issued_on(from), Err(RegimeError::DateNotOpen { .. })));
}

#[test]
fn a_text_that_does_not_bind_says_nothing() {
    let absent = [
        (place("yantian"), "2023-12-01", LocalAnswer::Absent),
        (issued("yantian", "2019-06-03"), "2023-12-01", LocalAnswer::Absent),
        (place("yanliang"), "2023-12-01", LocalAnswer::Undetermined),
        (place("lieshan"), "2021-08-03", LocalAnswer::Undetermined),
        (place("taierzhuang"), "2020-04-21", LocalAnswer::Absent),
        (place("yunnan_bureau"), "2023-12-01", LocalAnswer::Undetermined),
    ];
    for (place, on, answer) in absent {
        judge(&place, on, Proactive, sheet(HARMED), |decision| {
            assert_eq!(decision.local(), answer, "{on}");
            assert_eq!(decision.effective(), settled(MustWithhold));
            assert_eq!(decision.unanchored().count(), 0);
        });
    }
    judge(&Jurisdiction::national(), "2023-12-01", Proactive, sheet(&[]), |decision| {
        assert_eq!(decision.local(), LocalAnswer::None);
        // A local finding says nothing where no text declares it.
        assert_eq!(decision.flags(), Flags::LOCAL_FINDING_UNDECLARED);
    });
    judge(&Jurisdiction::national(), "2023-12-01", Proactive, closed(&[]), |decision| {
        assert_eq!(decision.flags(), Flags::empty());
    });
}

/// What has ceased to be secret, and was reviewed afresh.
fn ended_secret(kind: &[Fact], ended: Fact) -> Vec<Fact> {
    [kind, &[Fact::DETERMINED_STATE_SECRET, ended, Fact::FRESHLY_REVIEWED]].concat()
}

/// The nation holds the matter: both answers are possible, and these local grounds lack an anchor.
#[track_caller]
fn held(of: &Jurisdiction, mode: Mode, yes: &[Fact], unanchored: &[&str]) {
    judge(of, "2023-12-01", mode, sheet(yes), |decision| {
        assert_eq!(decision.effective().possible(), Outcomes::only(MustDisclose).with(MustWithhold), "{yes:?}");
        assert!(decision.flags().contains(Flags::AWAITS_DETERMINATION), "{yes:?}");
        assert_eq!(codes(decision.unanchored()), unanchored, "{mode:?} {yes:?}");
    });
}

// What each text says.

#[test]
fn yantian_4_restates_the_nation() {
    let place = issued("yantian", "2021-06-01");
    for mode in BOTH {
        agrees(&place, "2023-12-01", mode, &[], MustDisclose);
        agrees(&place, "2023-12-01", mode, SECRET, MustWithhold);
        agrees(&place, "2023-12-01", mode, &[Fact::FORBIDDEN_BY_LAW], MustWithhold);
        for danger in FactSet::SECURITY_AND_STABILITY.facts() {
            agrees(&place, "2023-12-01", mode, &[danger], MustWithhold);
        }
        for interest in FactSet::THIRD_PARTY_INTERESTS.facts() {
            agrees(&place, "2023-12-01", mode, &[interest, Fact::HARMS_THIRD_PARTY], MustWithhold);
            agrees(&place, "2023-12-01", mode, &[interest], MustDisclose);
        }
        agrees(&place, "2023-12-01", mode, &[Fact::HARMS_THIRD_PARTY], MustDisclose);
        agrees(&place, "2023-12-01", mode, HARMED_CONSENT, MustDisclose);
        for internal in FactSet::INTERNAL_AFFAIRS.facts() {
            agrees(&place, "2023-12-01", mode, &[internal], MayWithhold);
        }
        for process in FactSet::PROCESS_INFORMATION.facts() {
            agrees(&place, "2023-12-01", mode, &[process], MayWithhold);
        }
        agrees(&place, "2023-12-01", mode, &[Fact::ENFORCEMENT_FILE], MayWithhold);
        for required in FactSet::REQUIRED_BY_HIGHER_TEXT.facts() {
            agrees(&place, "2023-12-01", mode, &[Fact::ENFORCEMENT_FILE, required], MustDisclose);
            agrees(&place, "2023-12-01", mode, &[Fact::PROCESS_DRAFT, required], MustDisclose);
        }
        for ended in FactSet::NO_LONGER_SECRET.facts() {
            agrees(&place, "2023-12-01", mode, &ended_secret(&[], ended), MustDisclose);
        }
    }
    agrees(&place, "2023-12-01", Proactive, HARMED_GRAVE, MustDisclose);
    // Q10: the place says disclosed, and on request art. 32 says may.
    judge(&place, "2023-12-01", OnRequest, sheet(HARMED_GRAVE), |decision| {
        assert_eq!(decision.local(), LocalAnswer::Says(settled(MustDisclose)));
        assert_eq!(decision.effective(), settled(MayDisclose));
        assert!(decision.flags().contains(Flags::LAYERS_DIFFER));
        assert!(!decision.flags().intersects(Flags::LOCAL_SOFTER | Flags::LOCAL_MORE_OPEN));
    });
}

#[test]
fn yantian_4_para_5_opens_internal_affairs_too() {
    let place = issued("yantian", "2021-06-01");
    for mode in BOTH {
        for required in FactSet::REQUIRED_BY_HIGHER_TEXT.facts() {
            judge(&place, "2023-12-01", mode, sheet(&[Fact::LOGISTICS, required]), |decision| {
                assert_eq!(decision.national(), settled(MayWithhold));
                assert_eq!(decision.local(), LocalAnswer::Says(settled(MustDisclose)));
                assert_eq!(decision.effective(), settled(MustDisclose));
                assert!(decision.flags().contains(Flags::LOCAL_MORE_OPEN | Flags::LAYERS_DIFFER));
            });
        }
        // Whether something higher requires it is then a question worth asking.
        let facts = Fact::all().filter(|fact| !FactSet::REQUIRED_BY_HIGHER_TEXT.has(*fact));
        let facts = facts.fold(open(&[Fact::LOGISTICS], &[]), |mut facts, fact| {
            let _ = facts.record(fact, Finding::No);
            facts
        });
        judge(&place, "2023-12-01", mode, facts, |decision| {
            let asked: FactSet = decision.ask().iter().map(Question::fact).collect();
            assert_eq!(asked, FactSet::REQUIRED_BY_HIGHER_TEXT);
            assert_eq!(decision.national(), settled(MayWithhold));
            assert_eq!(decision.effective().possible(), Outcomes::only(MustDisclose).with(MayWithhold));
        });
    }
}

#[test]
fn yantian_4_para_5_does_not_lift_para_3() {
    let place = issued("yantian", "2021-06-01");
    let with = |fact| [HARMED, &[fact]].concat();
    agrees(&place, "2023-12-01", Proactive, &with(Fact::RULE_REQUIRES_DISCLOSURE), MustWithhold);
    // Q-N14: a law does not lift it either; it conflicts.
    judge(&place, "2023-12-01", Proactive, sheet(&with(Fact::LAW_REQUIRES_DISCLOSURE)), |decision| {
        assert_eq!(decision.effective(), settled(Conflict));
    });
}

#[test]
fn yantian_is_silent_on_doubt_and_objections() {
    let place = issued("yantian", "2021-06-01");
    // Q-Y6: the doubt of art. 17 is the nation's.
    judge(&place, "2023-12-01", OnRequest, sheet(&[Fact::SECRECY_UNSETTLED]), |decision| {
        assert_eq!(decision.effective().possible(), Outcomes::only(MustDisclose).with(MustWithhold));
        assert!(decision.flags().contains(Flags::NATION_SUPPLIES | Flags::AWAITS_DETERMINATION));
    });
    // So are marks, and the fresh review.
    judge(&place, "2023-12-01", OnRequest, sheet(&[Fact::MARKED_SECRET]), |decision| {
        assert!(decision.flags().contains(Flags::NATION_SUPPLIES | Flags::AWAITS_DETERMINATION));
    });
    held(&place, OnRequest, &[Fact::DECLASSIFIED], &[]);
    // An objection adds nothing to the harm that both texts ask for, and without harm it bars nothing.
    let objection = [Fact::TRADE_SECRET, Fact::REASONABLE_OBJECTION];
    agrees(&place, "2023-12-01", OnRequest, &objection, MustDisclose);
    judge(&place, "2023-12-01", OnRequest, sheet(&[&objection[..], &[Fact::HARMS_THIRD_PARTY]].concat()), |decision| {
        assert_eq!(decision.effective(), settled(MustWithhold));
        assert!(decision.flags().contains(Flags::NATION_SUPPLIES));
    });
}

#[test]
fn yantian_7_para_2_replies_to_proposals() {
    let place = issued("yantian", "2023-06-01");
    let reply = local_fact(&place, "proposal_reply");
    for mode in BOTH {
        agrees(&place, "2023-12-01", mode, &[reply], MustDisclose);
        let harmed = [reply, Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY];
        agrees(&place, "2023-12-01", mode, &harmed, MustWithhold);
        agrees(&place, "2023-12-01", mode, &[reply, Fact::PERSONAL_PRIVACY], MustDisclose);
        let consent = [reply, Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS];
        agrees(&place, "2023-12-01", mode, &consent, MustDisclose);
    }
    // Y-Q12: a reply with no secret in it is an ordinary document.
    let grave = [reply, Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST];
    agrees(&place, "2023-12-01", Proactive, &grave, MustDisclose);
    agrees(&place, "2023-12-01", Proactive, &[reply, Fact::DETERMINED_STATE_SECRET], MustWithhold);
}

#[test]
fn yanliang_refers_and_the_nation_answers() {
    // Arts. 4, 8, 10, 21 and 33 refer to arts. 14 to 16, and so say what the nation says there.
    let place = issued("yanliang", "2020-06-01");
    for mode in BOTH {
        agrees(&place, "2023-12-01", mode, HARMED, MustWithhold);
        agrees(&place, "2023-12-01", mode, &[Fact::FORBIDDEN_BY_LAW], MustWithhold);
        agrees(&place, "2023-12-01", mode, &[Fact::LOGISTICS], MayWithhold);
        agrees(&place, "2023-12-01", mode, SECRET, MustWithhold);
        // Not to art. 17, nor to the Secrets Law: what waits is the nation's to say.
        for waits in [Fact::MARKED_SECRET, Fact::SECRECY_UNSETTLED, Fact::DECLASSIFIED] {
            judge(&place, "2023-12-01", mode, sheet(&[waits]), |decision| {
                assert_eq!(decision.local(), LocalAnswer::Says(settled(MustDisclose)), "{waits}");
                assert_eq!(decision.effective().possible(), Outcomes::only(MustDisclose).with(MustWithhold));
                assert!(decision.flags().contains(Flags::NATION_SUPPLIES), "{waits}");
            });
        }
    }
    // Art. 17 names state secrets only; art. 15 of the Regulation still protects.
    let reply = local_fact(&place, "proposal_reply");
    agrees(&place, "2023-12-01", Proactive, &[reply, Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY], MustWithhold);
    agrees(&place, "2023-12-01", Proactive, &[reply, Fact::DETERMINED_STATE_SECRET], MustWithhold);
    agrees(&place, "2023-12-01", Proactive, &[reply], MustDisclose);
}

#[test]
fn yanliang_21_has_no_harm_test_and_no_effect_beyond_the_nation() {
    let place = issued("yanliang", "2020-06-01");
    let permit = local_fact(&place, "permit_or_penalty");
    for mode in BOTH {
        agrees(&place, "2023-12-01", mode, &[permit, Fact::DETERMINED_STATE_SECRET], MustWithhold);
        for interest in [Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY] {
            without_effect(
                &place,
                "2023-12-01",
                mode,
                &[permit, interest],
                MustDisclose,
                &["yanliang_permit_third_party"],
            );
            agrees(&place, "2023-12-01", mode, &[permit, interest, Fact::HARMS_THIRD_PARTY], MustWithhold);
            let consent = [permit, interest, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS];
            without_effect(&place, "2023-12-01", mode, &consent, MustDisclose, &["yanliang_permit_third_party"]);
        }
        without_effect(&place, "2023-12-01", mode, &[permit, Fact::SIMILAR_INTEREST], MustDisclose, &[]);
        without_effect(&place, "2023-12-01", mode, &[Fact::TRADE_SECRET], MustDisclose, &[]);
    }
}

#[test]
fn yanliang_secrets_end_as_the_nations_do() {
    let place = issued("yanliang", "2020-06-01");
    for code in ["proposal_reply", "permit_or_penalty"] {
        let kind = local_fact(&place, code);
        for ended in FactSet::NO_LONGER_SECRET.facts() {
            agrees(&place, "2023-12-01", Proactive, &ended_secret(&[kind], ended), MustDisclose);
        }
    }
}

#[test]
fn lieshan_has_no_ground_of_its_own() {
    for mode in BOTH {
        for (yes, outcome) in
            [(SECRET, MustWithhold), (HARMED, MustWithhold), (&[Fact::LOGISTICS], MayWithhold), (&[], MustDisclose)]
        {
            judge(&place("lieshan"), "2023-12-01", mode, sheet(yes), |decision| {
                assert_eq!(decision.local(), LocalAnswer::Silent);
                assert_eq!(decision.effective(), settled(outcome));
                assert_eq!(decision.flags().contains(Flags::NATION_SUPPLIES), outcome != MustDisclose);
            });
        }
    }
}

#[test]
fn taierzhuang_restates_arts_14_and_15() {
    let place = place("taierzhuang");
    for mode in BOTH {
        agrees(&place, "2023-12-01", mode, SECRET, MustWithhold);
        agrees(&place, "2023-12-01", mode, &[Fact::FORBIDDEN_BY_LAW], MustWithhold);
        for danger in FactSet::SECURITY_AND_STABILITY.facts() {
            agrees(&place, "2023-12-01", mode, &[danger], MustWithhold);
        }
        for interest in FactSet::THIRD_PARTY_INTERESTS.facts() {
            agrees(&place, "2023-12-01", mode, &[interest, Fact::HARMS_THIRD_PARTY], MustWithhold);
            agrees(
                &place,
                "2023-12-01",
                mode,
                &[interest, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS],
                MustDisclose,
            );
        }
        agrees(&place, "2023-12-01", mode, &[Fact::HARMS_THIRD_PARTY], MustDisclose);
        for ended in FactSet::NO_LONGER_SECRET.facts() {
            agrees(&place, "2023-12-01", mode, &ended_secret(&[], ended), MustDisclose);
        }
        // Art. 16 is not in the texts.
        for fact in [Fact::PERSONNEL_AFFAIRS, Fact::DISCUSSION_RECORD, Fact::ENFORCEMENT_FILE] {
            supplied(&place, "2023-12-01", mode, &[fact], MayWithhold);
        }
    }
    // T-34: the third party refuses, and grave public interest discloses proactively.
    let refused = [HARMED_GRAVE, &[Fact::REASONABLE_OBJECTION]].concat();
    agrees(&place, "2023-12-01", Proactive, &refused, MustDisclose);
    judge(&place, "2023-12-01", OnRequest, sheet(&refused), |decision| {
        assert_eq!(decision.effective(), settled(MayDisclose));
    });
}

#[test]
fn taierzhuang_review_9_bars_nothing_without_an_anchor() {
    let place = place("taierzhuang");
    let marked = Fact::MARKED_SECRET;
    for mode in BOTH {
        // A mark is no determination: the place bars, and the nation only holds.
        held(&place, mode, &[marked], &["taierzhuang_marked_secret"]);
        // A determination is what anchors the mark.
        let determined = [marked, Fact::DETERMINED_STATE_SECRET];
        without_effect(&place, "2023-12-01", mode, &determined, MustWithhold, &[]);
        without_effect(
            &place,
            "2023-12-01",
            mode,
            &[marked, Fact::MARK_REFUTED],
            MustDisclose,
            &["taierzhuang_marked_secret"],
        );
        for ended in FactSet::NO_LONGER_SECRET.facts() {
            let reviewed = ended_secret(&[marked], ended);
            without_effect(&place, "2023-12-01", mode, &reviewed, MustDisclose, &[]);
            held(&place, mode, &[marked, ended], &[]);
        }
        // Item 2 without harm.
        for interest in [Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY] {
            without_effect(
                &place,
                "2023-12-01",
                mode,
                &[interest],
                MustDisclose,
                &["taierzhuang_unmarked_third_party"],
            );
            without_effect(&place, "2023-12-01", mode, &[interest, Fact::THIRD_PARTY_CONSENTS], MustDisclose, &[]);
            without_effect(&place, "2023-12-01", mode, &[interest, Fact::GRAVE_PUBLIC_INTEREST], MustDisclose, &[]);
        }
        without_effect(&place, "2023-12-01", mode, &[Fact::SIMILAR_INTEREST], MustDisclose, &[]);
        // Item 2 without a determination: referred, and flagged.
        judge(&place, "2023-12-01", mode, sheet(&[Fact::SECRECY_UNSETTLED]), |decision| {
            assert_eq!(decision.effective().possible(), Outcomes::only(MustDisclose).with(MustWithhold));
            assert_eq!(codes(decision.unanchored()), ["taierzhuang_unmarked_secret"]);
            assert!(decision.flags().contains(Flags::LOCAL_NEEDS_ANCHOR));
        });
    }
}

#[test]
fn taierzhuang_periods_are_internal() {
    let place = place("taierzhuang");
    let regime = place.on(day("2023-12-01")).expect("a day");
    let period = |purpose| {
        let layers = regime.period(purpose);
        let text =
            |cited: gongkai::citation::Cited<gongkai::norm::Period>| format!("{} {}", *cited, cited.by().stable());
        (layers.statutory.map(text), layers.internal.map(text))
    };
    let of = |text: &str| Some(text.to_owned());
    assert_eq!(
        period(Purpose::Publication),
        (of("20个工作日 national.2019/26/-/-"), of("20个工作日 taierzhuang.proactive/12/-/-"))
    );
    assert_eq!(period(Purpose::CoordinationLetter), (None, of("5个工作日 taierzhuang.coordination/5/-/-")));
    assert_eq!(period(Purpose::SecrecyOpinion), (None, of("1个工作日 taierzhuang.secrecy_review/6/-/-")));
    assert_eq!(period(Purpose::Reply), (of("20个工作日 national.2019/33/2/-"), None));
    let before = place.on(day("2020-04-21")).expect("a day");
    assert_eq!(before.period(Purpose::SecrecyOpinion).internal, None);
}

#[test]
fn yunnan_review_6_bars_nothing_without_an_anchor() {
    let place = issued("yunnan_bureau", "2019-06-03");
    let fact = |code| local_fact(&place, code);
    for mode in BOTH {
        let none =
            |yes: &[Fact], ground: &str| without_effect(&place, "2023-12-01", mode, yes, MustDisclose, &[ground]);
        let quiet = |yes: &[Fact], outcome| without_effect(&place, "2023-12-01", mode, yes, outcome, &[]);
        // Item 1.
        held(&place, mode, &[Fact::MARKED_SECRET], &["yunnan_marked_secret"]);
        none(&[Fact::MARKED_SECRET, Fact::MARK_REFUTED], "yunnan_marked_secret");
        let determined = [Fact::MARKED_SECRET, Fact::DETERMINED_STATE_SECRET];
        without_effect(&place, "2023-12-01", mode, &determined, MustWithhold, &[]);
        for ended in FactSet::NO_LONGER_SECRET.facts() {
            quiet(&ended_secret(&[Fact::MARKED_SECRET], ended), MustDisclose);
        }
        // Item 2.
        none(&[Fact::TRADE_SECRET], "yunnan_unmarked_third_party");
        none(&[Fact::PERSONAL_PRIVACY], "yunnan_unmarked_third_party");
        quiet(&[Fact::SIMILAR_INTEREST], MustDisclose);
        // The provisos of proactive 7 speak of proactive disclosure only.
        let consent = [Fact::TRADE_SECRET, Fact::THIRD_PARTY_CONSENTS];
        let grounds: &[&str] = if mode == Proactive { &[] } else { &["yunnan_unmarked_third_party"] };
        without_effect(&place, "2023-12-01", mode, &consent, MustDisclose, grounds);
        quiet(HARMED, MustWithhold);
        // Item 3: both limbs.
        quiet(&[fact("relates_to_enforcement")], MustDisclose);
        quiet(&[fact("may_affect_enforcement")], MustDisclose);
        none(&[fact("relates_to_enforcement"), fact("may_affect_enforcement")], "yunnan_enforcement");
        none(&[fact("relates_to_enforcement"), fact("threatens_life")], "yunnan_enforcement");
        // The nation's discretion over case files is weaker than the bar.
        without_effect(
            &place,
            "2023-12-01",
            mode,
            &[fact("relates_to_enforcement"), fact("threatens_life"), Fact::ENFORCEMENT_FILE],
            MayWithhold,
            &["yunnan_enforcement"],
        );
        // What the nation bars anyway anchors an extra ground.
        quiet(&[fact("relates_to_enforcement"), fact("threatens_life"), Fact::FORBIDDEN_BY_LAW], MustWithhold);
        quiet(&[fact("in_process"), Fact::FORBIDDEN_BY_LAW], MustWithhold);
        // Item 4 dies when a rule requires disclosure.
        none(&[fact("in_process")], "yunnan_in_process");
        let in_process = fact("in_process");
        without_effect(
            &place,
            "2023-12-01",
            mode,
            &[in_process, Fact::DISCUSSION_RECORD],
            MayWithhold,
            &["yunnan_in_process"],
        );
        for required in FactSet::REQUIRED_BY_HIGHER_TEXT.facts() {
            quiet(&[in_process, required], MustDisclose);
        }
        // Item 5: the nation's may endanger is wider.
        for danger in FactSet::SECURITY_AND_STABILITY.facts() {
            quiet(&[danger], MustWithhold);
            quiet(&[danger, fact("endangers_in_fact")], MustWithhold);
        }
        quiet(&[fact("endangers_in_fact")], MustDisclose);
        // Item 6: a rule forbids nothing (Y-44).
        none(&[fact("forbidden_by_rule")], "yunnan_forbidden");
        quiet(&[Fact::FORBIDDEN_BY_LAW], MustWithhold);
        // Item 2 again: an undetermined secret is referred.
        judge(&place, "2023-12-01", mode, sheet(&[Fact::SECRECY_UNSETTLED]), |decision| {
            assert_eq!(decision.effective().possible(), Outcomes::only(MustDisclose).with(MustWithhold));
            assert_eq!(codes(decision.unanchored()), ["yunnan_unmarked_secret"]);
        });
        // Catalogue 6 refers to art. 16.
        agrees(&place, "2023-12-01", mode, &[Fact::LOGISTICS], MayWithhold);
    }
}

/// A law that requires disclosure stands against art. 15 (Q-N14), and the local ground shares the fate of its anchor.
#[test]
fn a_conflict_leaves_a_local_ground_its_anchor() {
    for place in [issued("yantian", "2021-06-01"), place("taierzhuang"), issued("yunnan_bureau", "2019-06-03")] {
        for mode in [Proactive, OnRequest] {
            let required = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::LAW_REQUIRES_DISCLOSURE];
            judge(&place, "2023-12-01", mode, sheet(&required), |decision| {
                assert_eq!(decision.effective(), settled(Conflict));
                assert_eq!(codes(decision.unanchored()), [""; 0]);
                assert!(!decision.flags().intersects(Flags::LOCAL_NEEDS_ANCHOR | Flags::NATION_SUPPLIES));
                assert!(!decision.local_by().is_empty());
            });
        }
    }
}

#[test]
fn yunnan_proactive_7_item_3_disagreement() {
    let place = issued("yunnan_bureau", "2019-06-03");
    for interest in FactSet::THIRD_PARTY_INTERESTS.facts() {
        let objects = [interest, Fact::THIRD_PARTY_OBJECTS];
        judge(&place, "2023-12-01", Proactive, sheet(&objects), |decision| {
            assert!(codes(decision.unanchored()).contains(&"yunnan_third_party_disagrees".to_owned()));
            assert_eq!(decision.effective(), settled(MustDisclose));
        });
        judge(&place, "2023-12-01", OnRequest, sheet(&objects), |decision| {
            assert!(!codes(decision.unanchored()).contains(&"yunnan_third_party_disagrees".to_owned()));
        });
    }
}

#[test]
fn yunnan_proactive_7_item_3_softens_grave_public_interest() {
    let place = issued("yunnan_bureau", "2019-06-03");
    let against = [HARMED_GRAVE, &[Fact::THIRD_PARTY_OBJECTS]].concat();
    judge(&place, "2023-12-01", Proactive, sheet(&against), |decision| {
        assert_eq!(decision.national(), settled(MustDisclose));
        assert_eq!(decision.local(), LocalAnswer::Says(settled(MayDisclose)));
        assert_eq!(decision.effective(), settled(MayDisclose));
        assert!(decision.flags().contains(Flags::LOCAL_SOFTER | Flags::LAYERS_DIFFER));
        assert_eq!(decision.choice(), ChoiceStanding::Missing);
    });
    // For silence the text has no rule, and art. 15 of the Regulation stands.
    judge(&place, "2023-12-01", Proactive, sheet(HARMED_GRAVE), |decision| {
        assert_eq!(decision.effective(), settled(MustDisclose));
        assert!(!decision.flags().contains(Flags::LOCAL_SOFTER));
    });
    // What a law, a regulation or a rule orders to be disclosed, no local text softens.
    for higher in FactSet::REQUIRED_BY_HIGHER_TEXT.facts() {
        let ordered = [&against[..], &[higher]].concat();
        judge(&place, "2023-12-01", Proactive, sheet(&ordered), |decision| {
            assert_eq!(decision.effective(), settled(MustDisclose), "{higher}");
        });
    }
    // The same where the third party disagrees and art. 15 names the interest only by its open list.
    let similar =
        [Fact::SIMILAR_INTEREST, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_OBJECTS, Fact::GRAVE_PUBLIC_INTEREST];
    judge(&place, "2023-12-01", Proactive, sheet(&similar), |decision| {
        assert_eq!(decision.effective(), settled(MayDisclose));
        assert!(decision.flags().contains(Flags::LOCAL_SOFTER));
    });
    // Without a date the nation answers alone.
    judge(
        &Jurisdiction::of_place("yunnan_bureau").expect("a place"),
        "2023-12-01",
        Proactive,
        sheet(HARMED_GRAVE),
        |d| {
            assert_eq!(d.effective(), settled(MustDisclose));
            assert!(!d.flags().contains(Flags::LOCAL_SOFTER));
        },
    );
    // On request the nation says may, and nothing softens it.
    judge(&place, "2023-12-01", OnRequest, sheet(HARMED_GRAVE), |decision| {
        assert_eq!(decision.effective(), settled(MayDisclose));
        assert!(!decision.flags().contains(Flags::LOCAL_SOFTER));
    });
    // Consent is no softening.
    judge(&place, "2023-12-01", Proactive, sheet(HARMED_CONSENT), |decision| {
        assert_eq!(decision.effective(), settled(MustDisclose));
    });
}

// Definitions.

#[track_caller]
fn defines(of: &Jurisdiction, on: &str, facts: Facts, national: Truth, differs: bool) {
    judge(of, on, OnRequest, facts, |decision| {
        assert_eq!(decision.is_government_information(), national);
        assert_eq!(decision.flags().contains(Flags::LOCAL_DEFINITION_DIFFERS), differs);
        let outside = decision.effective() == settled(NotGovernmentInformation);
        assert_eq!(outside, national == Truth::No);
    });
}

/// Information with these limbs, and everything else no.
fn limbs(yes: &[Fact]) -> Facts {
    let facts = yes.iter().try_fold(Facts::new(), |facts, fact| facts.with(*fact, Finding::Yes));
    let every = Fact::all().chain((0..64).filter_map(Fact::local));
    every.fold(facts.expect("findings that stand together"), |mut facts, fact| {
        let _ = facts.record(fact, Finding::No);
        facts
    })
}

#[test]
fn a_local_definition_never_governs() {
    let duties = [Fact::BY_AGENCY, Fact::PERFORMING_DUTIES, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    let function = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    for (place, on) in all_in_force() {
        let code = place.place().to_string();
        // yanliang 3 and lieshan 2 keep the wording of 2007.
        let wider = code == "yanliang" || code == "lieshan";
        defines(&place, on, limbs(&duties), Truth::No, wider);
        defines(&place, on, limbs(&function), Truth::Yes, false);
        for missing in [Fact::BY_AGENCY, Fact::MADE_OR_OBTAINED, Fact::RECORDED] {
            for kind in [duties, function] {
                let left: Vec<Fact> = kind.into_iter().filter(|fact| *fact != missing).collect();
                defines(&place, on, limbs(&left), Truth::No, false);
            }
        }
        // No place speaks of archives.
        let archived: Vec<Fact> = function.into_iter().chain([Fact::IN_STATE_ARCHIVE]).collect();
        defines(&place, on, limbs(&archived), Truth::No, false);
    }
    // lieshan 2: obtained from private sources only.
    let place = place("lieshan");
    let from_agency = local_fact(&place, "obtained_from_other_agency");
    let facts: Vec<Fact> = function.into_iter().chain([from_agency]).collect();
    defines(&place, "2023-12-01", limbs(&facts), Truth::Yes, true);
}

// Documents.

#[test]
fn one_secret_page_does_not_close_the_file() {
    // Y31, T-32: the local texts are silent or say may; art. 37 severs.
    for (place, on) in all_in_force() {
        let regime = place.on(day(on)).expect("a day");
        let parts = [Part::new(OnRequest, sheet(&[])), Part::new(OnRequest, sheet(SECRET))];
        let joined = decide_all(&regime, &parts, Truth::Yes).expect("two parts");
        assert_eq!(joined.settled(), Some(Whole::InPart));
    }
}

#[test]
fn a_discretion_may_be_used_to_disclose() {
    // Y06.
    let place = issued("yantian", "2021-06-01");
    let regime = place.on(day("2022-09-01")).expect("a day");
    let part = Part::new(Proactive, sheet(&[Fact::LOGISTICS])).choosing(AgencyChoice::Disclose);
    let decision = decide(&regime, &part);
    assert_eq!(decision.choice(), ChoiceStanding::Exercised(AgencyChoice::Disclose));
    assert_eq!(decision.action(), Some(AgencyChoice::Disclose));
}

// Which local grounds hold, where several of one text say the same.

#[track_caller]
fn holds(of: &Jurisdiction, yes: &[Fact], grounds: &[&str]) {
    judge(of, "2023-12-01", Proactive, sheet(yes), |decision| {
        let explained = decision.explain();
        let nodes = explained.nodes().iter().filter(|node| {
            matches!(node.row(), Row::Local(_)) && node.piece() == Piece::Whole && node.truth() != Truth::No
        });
        let found: Vec<String> = nodes.map(|node| explained.name(*node)).collect();
        assert_eq!(found, grounds, "{yes:?}");
    });
}

#[test]
fn grounds_of_yantian_hold_by_themselves() {
    let place = issued("yantian", "2021-06-01");
    let reply = local_fact(&place, "proposal_reply");
    holds(&place, &[reply], &[]);
    holds(&place, SECRET, &["yantian_state_secret"]);
    holds(&place, &[reply, Fact::DETERMINED_STATE_SECRET], &["yantian_state_secret", "yantian_reply_state_secret"]);
    for ended in FactSet::NO_LONGER_SECRET.facts() {
        holds(&place, &[reply, Fact::DETERMINED_STATE_SECRET, ended], &[]);
    }
    holds(&place, HARMED, &["yantian_third_party"]);
    for interest in [Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY] {
        let harmed = [reply, interest, Fact::HARMS_THIRD_PARTY];
        holds(&place, &harmed, &["yantian_third_party", "yantian_reply_third_party"]);
        for opening in [Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST] {
            holds(&place, &[reply, interest, Fact::HARMS_THIRD_PARTY, opening], &[]);
        }
        holds(&place, &[reply, interest], &[]);
    }
    holds(&place, &[reply, Fact::SIMILAR_INTEREST, Fact::HARMS_THIRD_PARTY], &["yantian_third_party"]);
    holds(&place, &[reply, Fact::HARMS_THIRD_PARTY], &[]);
}

#[test]
fn grounds_of_yanliang_hold_by_themselves() {
    let place = issued("yanliang", "2020-06-01");
    let (reply, permit) = (local_fact(&place, "proposal_reply"), local_fact(&place, "permit_or_penalty"));
    holds(&place, SECRET, &[]);
    holds(&place, &[reply], &[]);
    holds(&place, &[permit], &[]);
    holds(&place, &[reply, Fact::DETERMINED_STATE_SECRET], &["yanliang_reply_state_secret"]);
    holds(&place, &[permit, Fact::DETERMINED_STATE_SECRET], &["yanliang_permit_state_secret"]);
    holds(&place, &[permit, Fact::TRADE_SECRET], &["yanliang_permit_third_party"]);
    holds(&place, &[permit, Fact::PERSONAL_PRIVACY], &["yanliang_permit_third_party"]);
    holds(&place, &[reply, Fact::PERSONAL_PRIVACY], &[]);
}

#[test]
fn grounds_of_taierzhuang_hold_by_themselves() {
    let place = place("taierzhuang");
    holds(&place, &[Fact::SECRECY_UNSETTLED], &["taierzhuang_unmarked_secret"]);
    holds(&place, SECRET, &["taierzhuang_state_secret", "taierzhuang_unmarked_secret"]);
    holds(&place, &[Fact::MARKED_SECRET], &["taierzhuang_marked_secret"]);
    for ended in FactSet::NO_LONGER_SECRET.facts() {
        holds(&place, &[Fact::MARKED_SECRET, Fact::DETERMINED_STATE_SECRET, ended], &[]);
        holds(&place, &[Fact::SECRECY_UNSETTLED, ended], &[]);
    }
    for danger in FactSet::SECURITY_AND_STABILITY.facts() {
        holds(&place, &[danger], &["taierzhuang_security", "taierzhuang_review_security"]);
    }
    let three = ["taierzhuang_third_party", "taierzhuang_unmarked_third_party", "taierzhuang_review_third_party"];
    for interest in [Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY] {
        holds(&place, &[interest, Fact::HARMS_THIRD_PARTY], &three);
        for opening in [Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST] {
            holds(&place, &[interest, Fact::HARMS_THIRD_PARTY, opening], &[]);
        }
        holds(&place, &[interest], &["taierzhuang_unmarked_third_party"]);
    }
    holds(&place, &[Fact::SIMILAR_INTEREST, Fact::HARMS_THIRD_PARTY], &[three[0], three[2]]);
    holds(&place, &[Fact::HARMS_THIRD_PARTY], &[]);
}

#[test]
fn grounds_of_yunnan_hold_by_themselves() {
    let place = issued("yunnan_bureau", "2019-06-03");
    let fact = |code| local_fact(&place, code);
    for danger in FactSet::SECURITY_AND_STABILITY.facts() {
        holds(&place, &[danger, fact("endangers_in_fact")], &["yunnan_security"]);
        holds(&place, &[danger], &[]);
    }
    holds(&place, &[fact("endangers_in_fact")], &[]);
    holds(&place, &[Fact::MARKED_SECRET], &["yunnan_marked_secret"]);
    holds(&place, SECRET, &["yunnan_unmarked_secret"]);
    for ended in FactSet::NO_LONGER_SECRET.facts() {
        holds(&place, &[Fact::MARKED_SECRET, Fact::DETERMINED_STATE_SECRET, ended], &[]);
        holds(&place, &[Fact::SECRECY_UNSETTLED, ended], &[]);
    }
    holds(&place, &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_CONSENTS], &[]);
    holds(&place, &[Fact::FORBIDDEN_BY_LAW], &["yunnan_forbidden"]);
    holds(&place, &[fact("forbidden_by_rule")], &["yunnan_forbidden"]);
    holds(&place, &[Fact::SECRECY_UNSETTLED], &["yunnan_unmarked_secret"]);
    holds(&place, &[Fact::THIRD_PARTY_OBJECTS], &[]);
    holds(&place, &[Fact::SIMILAR_INTEREST, Fact::THIRD_PARTY_OBJECTS], &["yunnan_third_party_disagrees"]);
    holds(
        &place,
        &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS],
        &["yunnan_unmarked_third_party", "yunnan_third_party_disagrees"],
    );
    holds(&place, &[Fact::SIMILAR_INTEREST], &[]);
}

// The shape of the local rules.

type Clause<'a> = (&'a str, &'a str, Relation, Option<&'a str>, Strength, Option<Mode>, Vec<(&'a str, Opens)>);

#[track_caller]
fn clauses(code: &str, rows: &[Clause<'_>], references: &[(&str, &[&str])]) {
    let place = place(code);
    let rules = place.rules().expect("rules");
    let mut own = rows.iter();
    let mut refers = references.iter();
    for exemption in rules.exemptions() {
        match exemption {
            Exemption::Own(local) => {
                let ground = local.ground();
                let anchor = local.anchor().map(|anchor| anchor.to_string());
                let provisos: Vec<_> =
                    ground.unless().iter().map(|proviso| (proviso.by().stable(), proviso.opens())).collect();
                let provisos: Vec<_> = provisos.iter().map(|(by, opens)| (by.as_str(), *opens)).collect();
                let name = ground.code().to_string();
                let by = ground.by().stable();
                let found: Clause<'_> =
                    (&name, &by, local.relation(), anchor.as_deref(), ground.strength(), ground.mode(), provisos);
                assert_eq!(Some(&found), own.next());
                assert_eq!((ground.certainty(), ground.clash()), (Certainty::Settled, None), "{name}");
            }
            Exemption::Refers { by, to, .. } => {
                let (expected, targets) = refers.next().expect("a reference");
                assert_eq!(by.stable(), *expected);
                let to: Vec<_> = to.iter().map(Provision::stable).collect();
                assert_eq!(to, *targets);
            }
        }
    }
    assert_eq!((own.next(), refers.next()), (None, None));
}

const NATIONAL_14_TO_16: &[&str] = &["national.2019/14/-/-", "national.2019/15/-/-", "national.2019/16/-/-"];

#[test]
fn clauses_of_yantian() {
    use Opens::Duty;
    use Relation::{Narrower, Restates};
    use Strength::{May, Must};
    let ended = || vec![("secrets_law/-/-/-", Duty)];
    let third = || vec![("yantian/4/3/-/b", Duty), ("yantian/4/3/-/c", Duty)];
    let required = || vec![("yantian/4/5/-", Duty)];
    clauses(
        "yantian",
        &[
            ("yantian_state_secret", "yantian/4/2/-/a", Restates, Some("state_secret"), Must, None, ended()),
            ("yantian_forbidden_by_law", "yantian/4/2/-/b", Restates, Some("forbidden_by_law"), Must, None, vec![]),
            ("yantian_security", "yantian/4/2/-/c", Restates, Some("security_and_stability"), Must, None, vec![]),
            (
                "yantian_third_party",
                "yantian/4/3/-/a",
                Restates,
                Some("third_party"),
                Must,
                None,
                [third(), required()].concat(),
            ),
            ("yantian_internal_affairs", "yantian/4/4/-/a", Narrower, Some("internal_affairs"), May, None, required()),
            (
                "yantian_process_information",
                "yantian/4/4/-/b",
                Restates,
                Some("process_information"),
                May,
                None,
                required(),
            ),
            ("yantian_enforcement_file", "yantian/4/4/-/c", Restates, Some("enforcement_file"), May, None, required()),
            ("yantian_reply_state_secret", "yantian/7/2/-/b", Restates, Some("state_secret"), Must, None, ended()),
            ("yantian_reply_third_party", "yantian/7/2/-/b", Restates, Some("third_party"), Must, None, third()),
        ],
        &[],
    );
}

#[test]
fn clauses_of_yanliang() {
    use Opens::Duty;
    use Relation::{Broader, Narrower, Restates};
    use Strength::Must;
    let ended = || vec![("secrets_law/-/-/-", Duty)];
    clauses(
        "yanliang",
        &[
            ("yanliang_reply_state_secret", "yanliang/17/-/-/c", Narrower, Some("state_secret"), Must, None, ended()),
            ("yanliang_permit_state_secret", "yanliang/21/-/-", Restates, Some("state_secret"), Must, None, ended()),
            ("yanliang_permit_third_party", "yanliang/21/-/-", Broader, Some("third_party"), Must, None, vec![]),
            (
                "yanliang_document_state_secret",
                "yanliang/33/-/-/b",
                Restates,
                Some("state_secret"),
                Must,
                None,
                ended(),
            ),
        ],
        &[
            ("yanliang/4/-/-/a", NATIONAL_14_TO_16),
            ("yanliang/8/2/-/a", NATIONAL_14_TO_16),
            ("yanliang/10/-/-/a", NATIONAL_14_TO_16),
            ("yanliang/17/-/-/c", &[]),
            ("yanliang/21/-/-", NATIONAL_14_TO_16),
            ("yanliang/33/-/-/b", &[]),
        ],
    );
    clauses("lieshan", &[], &[]);
}

#[test]
fn clauses_of_taierzhuang() {
    use Opens::Duty;
    use Relation::{Broader, Restates};
    use Strength::Must;
    const P14: &str = "taierzhuang.proactive/14/-/-";
    let ended = || vec![("secrets_law/-/-/-", Duty)];
    let opened = || vec![("taierzhuang.secrecy_review/9/2/-", Duty)];
    let p15 = || vec![("taierzhuang.proactive/15/-/-", Duty)];
    let review =
        ["taierzhuang.secrecy_review/9/1/1", "taierzhuang.secrecy_review/9/1/2", "taierzhuang.secrecy_review/9/1/3"];
    clauses(
        "taierzhuang",
        &[
            ("taierzhuang_state_secret", P14, Restates, Some("state_secret"), Must, None, ended()),
            ("taierzhuang_forbidden_by_law", P14, Restates, Some("forbidden_by_law"), Must, None, vec![]),
            ("taierzhuang_security", P14, Restates, Some("security_and_stability"), Must, None, vec![]),
            (
                "taierzhuang_third_party",
                "taierzhuang.proactive/15/-/-",
                Restates,
                Some("third_party"),
                Must,
                None,
                p15(),
            ),
            ("taierzhuang_marked_secret", review[0], Broader, Some("state_secret"), Must, None, ended()),
            ("taierzhuang_unmarked_secret", review[1], Broader, Some("state_secret"), Must, None, ended()),
            ("taierzhuang_unmarked_third_party", review[1], Broader, Some("third_party"), Must, None, opened()),
            ("taierzhuang_review_security", review[2], Restates, Some("security_and_stability"), Must, None, vec![]),
            (
                "taierzhuang_review_third_party",
                "taierzhuang.secrecy_review/9/2/-",
                Restates,
                Some("third_party"),
                Must,
                None,
                opened(),
            ),
        ],
        &[("taierzhuang.proactive/13/2/-", &["national.2019/17/3/-"])],
    );
}

#[test]
fn clauses_of_yunnan() {
    use Opens::{Duty, Permission};
    use Relation::{Adds, Broader, Narrower};
    use Strength::Must;
    let item = |number: u8| format!("yunnan_bureau.secrecy_review/6/-/{number}");
    let items: Vec<String> = (1..=6).map(item).collect();
    let (consent, grave) = (("yunnan_bureau.proactive/7/-/4", Duty), ("yunnan_bureau.proactive/7/-/3", Permission));
    let ended = || vec![("yunnan_bureau.secrecy_review/10/-/-", Duty), ("secrets_law/-/-/-", Duty)];
    clauses(
        "yunnan_bureau",
        &[
            ("yunnan_marked_secret", &items[0], Broader, Some("state_secret"), Must, None, ended()),
            ("yunnan_unmarked_secret", &items[1], Broader, Some("state_secret"), Must, None, ended()),
            ("yunnan_unmarked_third_party", &items[1], Broader, Some("third_party"), Must, None, vec![consent, grave]),
            ("yunnan_enforcement", &items[2], Adds, Some("enforcement_file"), Must, None, vec![]),
            ("yunnan_in_process", &items[3], Adds, Some("process_information"), Must, None, vec![(&items[3], Duty)]),
            ("yunnan_security", &items[4], Narrower, Some("security_and_stability"), Must, None, vec![]),
            ("yunnan_forbidden", &items[5], Broader, Some("forbidden_by_law"), Must, None, vec![]),
            (
                "yunnan_third_party_disagrees",
                "yunnan_bureau.proactive/7/-/3",
                Broader,
                Some("third_party"),
                Must,
                Some(Proactive),
                vec![consent, grave],
            ),
        ],
        &[
            ("yunnan_bureau.catalogue/4/-/-", &["national.2019/14/-/-", "national.2019/15/-/-"]),
            (
                "yunnan_bureau.catalogue/6/-/-",
                &[
                    "national.2019/14/-/-",
                    "national.2019/15/-/-",
                    "national.2019/16/-/-",
                    "national.2019/17/-/-",
                    "national.2019/32/-/-",
                ],
            ),
        ],
    );
}

#[test]
fn findings_and_definitions_stand_where_they_are_cited() {
    let findings = |code: &str| -> Vec<String> {
        let place = place(code);
        let rules = place.rules().expect("rules");
        let limbs = rules.definition().into_iter().flat_map(|definition| {
            core::iter::once(definition.by().stable())
                .chain(definition.limbs().iter().map(|limb| format!("{} {}", limb.code(), limb.by().stable())))
        });
        let findings =
            rules.findings().iter().map(|one| format!("{} {} {}", one.place(), one.code(), one.by().stable()));
        limbs.chain(findings).collect()
    };
    let limbs = |by: &str, rest: &[&str]| -> Vec<String> {
        let four = ["agency", "function", "made_or_obtained", "recorded"].map(|code| format!("{code} {by}"));
        core::iter::once(by.to_owned()).chain(four).chain(rest.iter().map(|&one| one.to_owned())).collect()
    };
    assert_eq!(
        findings("yantian"),
        limbs(
            "yantian/2/-/-",
            &[
                "0 proposal_reply yantian/7/2/-/b",
                "1 normative_document yantian/20/-/-/b",
                "2 is_major yantian/23/-/-/b",
                "3 is_urgent yantian/23/-/-/b",
                "4 to_be_interpreted yantian/21/-/-/a",
                "6 major_ecological_effect yantian/15/-/-",
                "7 closely_tied_project yantian/15/-/-"
            ]
        )
    );
    assert_eq!(
        findings("yanliang"),
        limbs(
            "yanliang/3/-/-/a",
            &[
                "0 proposal_reply yanliang/17/-/-/c",
                "1 permit_or_penalty yanliang/21/-/-",
                "2 official_document yanliang/33/-/-/a",
                "3 closely_tied yanliang/33/-/-/b",
                "4 livelihood_topic yanliang/9/-/-",
                "5 major_decision yanliang/8/2/-/a",
                "7 district_wide_work yanliang/26/-/-/b",
                "8 major_emergency yanliang/26/-/-/b",
                "9 administrative_powers yanliang/19/-/-/b",
                "10 annual_report yanliang/31/-/-/b",
                "11 decision_measure_or_response yanliang/36/-/-/b",
                "12 document_for_mobile yanliang/30/-/-",
                "13 policy_document yanliang/25/-/-/a"
            ]
        )
    );
    assert_eq!(
        findings("lieshan"),
        [
            "lieshan/2/-/-/a",
            "agency lieshan/2/-/-/a",
            "function lieshan/2/-/-/a",
            "made_or_obtained lieshan/2/-/-/a",
            "private_source lieshan/2/-/-/b",
            "recorded lieshan/2/-/-/a",
            "0 obtained_from_other_agency lieshan/2/-/-/b",
            "1 made_here lieshan/10/-/-/b",
            "2 special_release_rules lieshan/10/-/-/g",
        ]
    );
    assert_eq!(findings("taierzhuang"), limbs("taierzhuang.proactive/2/-/-", &[]));
    let review = |number: u8| format!("yunnan_bureau.secrecy_review/6/-/{number}");
    assert_eq!(
        findings("yunnan_bureau"),
        [
            format!("0 relates_to_enforcement {}", review(3)),
            format!("1 may_affect_enforcement {}", review(3)),
            format!("2 threatens_life {}", review(3)),
            format!("3 in_process {}", review(4)),
            format!("4 forbidden_by_rule {}", review(6)),
            format!("5 endangers_in_fact {}", review(5)),
            "6 document_in_handling yunnan_bureau.publication/3/-/-".to_owned(),
            "7 online_release yunnan_bureau.catalogue/7/-/-".to_owned(),
            "8 policy_document yunnan_bureau.interpretation/1/-/-".to_owned(),
            "9 normative_or_important yunnan_bureau.interpretation/3/-/-".to_owned(),
            "10 own_or_superior_name yunnan_bureau.interpretation/3/-/-".to_owned(),
        ]
    );
}

/// An open sheet is the longest search for what to ask; it comes to an end everywhere.
#[test]
fn what_to_ask_of_an_open_sheet_is_found_everywhere() {
    let places = all_in_force().into_iter();
    for (place, on) in
        places.chain([(Jurisdiction::national(), "2023-12-01"), (Jurisdiction::national(), "2015-03-04")])
    {
        for mode in BOTH {
            for facts in [Facts::new(), Facts::government_information()] {
                judge(&place, on, mode, facts, |decision| {
                    let asked: FactSet = decision.ask().iter().map(Question::fact).collect();
                    assert!(asked.has(Fact::DETERMINED_STATE_SECRET), "{} {mode:?}", place.place());
                });
            }
        }
    }
}

#[test]
fn yantian_4_para_5_may_reach_the_whole_article() {
    let place = || issued("yantian", "2021-06-01");
    let look = |place: &Jurisdiction, yes: &[Fact]| {
        judge(place, "2023-12-01", Proactive, sheet(yes), |decision| {
            assert_eq!(decision.turned_on().is_some(), decision.flags().contains(Flags::TURNED_ON_READING));
            (decision.local(), decision.effective(), decision.turned_on())
        })
    };
    let required = [HARMED, &[Fact::RULE_REQUIRES_DISCLOSURE]].concat();
    let turned = Some(Reading::AboveInformation);
    let says = |outcome| LocalAnswer::Says(settled(outcome));
    // The nation's art. 15 stands either way; only what the place itself says turns on the reading.
    let before = (says(MustWithhold), settled(MustWithhold), turned);
    assert_eq!(look(&place(), &required), before);
    assert_eq!(look(&place().reading(Choice::ParagraphBefore), &required), before);
    let whole = (says(MustDisclose), settled(MustWithhold), turned);
    assert_eq!(look(&place().reading(Choice::WholeArticle), &required), whole);
    assert_eq!(look(&place(), HARMED), (says(MustWithhold), settled(MustWithhold), None));
    assert_eq!(look(&place(), &[Fact::LOGISTICS]).2, None);
}

#[test]
fn a_boundary_day_and_a_pending_file_turn_on_their_readings() {
    let turned = |of: &Jurisdiction, on: &str| of.on(day(on)).expect("a day").turned_on();
    for place in [issued("yantian", "2023-01-10"), issued("yantian", "2023-01-10").reading(Choice::DayBefore)] {
        assert_eq!(turned(&place, "2026-01-09"), None);
        assert_eq!(turned(&place, "2026-01-10"), Some(Reading::TermBoundary));
        assert_eq!(turned(&place, "2026-01-11"), None);
    }
    let pending = Jurisdiction::national().reading(Choice::OldLawThroughout);
    let regime = pending.for_file(day("2019-05-10"), day("2019-06-03")).expect("a reading is chosen");
    assert_eq!(regime.turned_on(), Some(Reading::PendingFile));
    let later = pending.for_file(day("2019-06-03"), day("2019-06-04")).expect("a day");
    assert_eq!(later.turned_on(), None);
}

// No place closes more than the nation.

fn softened(place: &Jurisdiction) -> bool {
    place.place().as_str() == "yunnan_bureau"
}

/// The effective outcome is never stronger than the nation's, but for the softening that is flagged.
fn never_stronger(place: &Jurisdiction, decision: &Decision<'_>) {
    let strongest = |verdict: Verdict| verdict.possible().iter().filter(|one| *one != NotGovernmentInformation).last();
    let (national, effective) = (strongest(decision.national()), strongest(decision.effective()));
    // Yunnan proactive 7 item 3 may still soften: as long as nobody knows whether the interest is grave or would be harmed.
    let may_soften = softened(place)
        && decision.part().mode() == Proactive
        && decision.part().facts().known().one(Fact::GRAVE_PUBLIC_INTEREST) != Truth::No
        && matches!(decision.effective(), Verdict::Undetermined(_));
    let flagged = softened(place) && decision.flags().contains(Flags::LOCAL_SOFTER);
    let soft = (flagged || may_soften) && national == Some(MustDisclose) && effective == Some(MayDisclose);
    assert!(effective <= national || soft, "{:?} {:?}", decision.national(), decision.effective());
    for outcome in decision.effective().possible().iter() {
        let known = decision.national().possible().has(outcome);
        let opened = outcome == MustDisclose && decision.flags().contains(Flags::LOCAL_MORE_OPEN);
        // What the place opens may leave the weaker answer that the nation has on another ground.
        let beside = outcome <= MayWithhold && decision.flags().contains(Flags::LOCAL_MORE_OPEN);
        let soft = outcome == MayDisclose && (decision.flags().contains(Flags::LOCAL_SOFTER) || may_soften);
        // Yantian 4 para. 5 may still open a discretion: as long as it is not known whether anything higher requires it.
        let required = decision.part().facts().known().any(FactSet::REQUIRED_BY_HIGHER_TEXT);
        let may_open = place.place().as_str() == "yantian"
            && outcome < MayWithhold
            && required == Truth::Open
            && decision.national().possible().has(MayWithhold)
            && decision.effective().possible().has(MayWithhold);
        assert!(
            known || opened || beside || soft || may_open,
            "{outcome:?}: {:?} {:?}",
            decision.national(),
            decision.effective()
        );
    }
}

/// The facts on which some place or the nation turns, one representative of each list.
const LOCAL_CUBE: [Fact; 8] = [
    Fact::TRADE_SECRET,
    Fact::HARMS_THIRD_PARTY,
    Fact::THIRD_PARTY_CONSENTS,
    Fact::GRAVE_PUBLIC_INTEREST,
    Fact::LOGISTICS,
    Fact::DISCUSSION_RECORD,
    Fact::LAW_REQUIRES_DISCLOSURE,
    Fact::RULE_REQUIRES_DISCLOSURE,
];

/// In every assignment of a cube: nothing stronger than the nation, the answer is the union of its completions, and the
/// questions are exactly those on which some completion turns.
fn sweep(place: &Jurisdiction, on: &str, mode: Mode, facts: &[Fact]) {
    // A third party that consents does not object.
    let facts = &[facts, &[Fact::THIRD_PARTY_OBJECTS]].concat()[..];
    let exclusive = (Fact::THIRD_PARTY_CONSENTS, Fact::THIRD_PARTY_OBJECTS);
    let cube = Cube::new(facts, Some(exclusive).filter(|(consents, _)| facts.contains(consents)));
    let every = Fact::all().chain((0..64).filter_map(Fact::local));
    let known = every.filter(|fact| !facts.contains(fact)).fold(Facts::government_information(), |mut known, fact| {
        if ![Fact::THIRD_PARTY_OBJECTS, Fact::PERFORMING_DUTIES].contains(&fact) {
            let _ = known.record(fact, Finding::No);
        }
        known
    });
    let regime = place.on(day(on)).expect("a day");
    let mut answers = vec![Outcomes::NONE; cube.size()];
    let mut asked = vec![FactSet::empty(); cube.size()];
    cube.visit(&known, &mut |index, facts| {
        let part = Part::new(mode, facts.clone());
        let decision = decide(&regime, &part);
        never_stronger(place, &decision);
        answers[index] = decision.effective().possible();
        asked[index] = decision.ask().iter().map(Question::fact).collect();
    });
    let complete = answers.clone();
    let expected = support::cube::Expected::from(&cube, |index| complete[index]);
    for index in 0..cube.size() {
        let at = || format!("{} {mode:?} {index}", place.place());
        assert_eq!(answers[index], expected.possible(index), "{}", at());
        let matter: FactSet = expected.matter(&cube, index).into_iter().collect();
        assert_eq!(asked[index], matter, "{}", at());
    }
    assert!(facts.iter().any(|fact| cube.digit(cube.size() - 1, *fact) == OPEN));
}

/// The findings on which a gate, a channel or an interpretation turns, and no ground.
fn around_a_release(place: &Jurisdiction) -> FactSet {
    let rules = place.rules().expect("rules");
    let gates = rules.gates().iter().flat_map(|gate| gate.tests().iter().chain(gate.exceptions()));
    let channels = rules.channels().iter().flat_map(ChannelRule::tests);
    let interpretation = rules.interpretation().iter().flat_map(|rule| rule.tests().iter().chain(rule.plan_tests()));
    let tested = gates.chain(channels).chain(interpretation).map(|test| test.facts());
    tested.fold(FactSet::empty(), FactSet::union)
}

#[test]
fn no_place_closes_more_and_every_question_matters() {
    for (place, on) in all_in_force() {
        let own: Vec<Fact> = place
            .rules()
            .into_iter()
            .flat_map(LocalRules::findings)
            .filter_map(|one| Fact::local(one.place()))
            .filter(|fact| !around_a_release(&place).has(*fact))
            .collect();
        for mode in BOTH {
            sweep(&place, on, mode, &LOCAL_CUBE);
            let with_own: Vec<Fact> = own
                .iter()
                .copied()
                .chain([Fact::DETERMINED_STATE_SECRET, Fact::PERSONAL_PRIVACY, Fact::GRAVE_PUBLIC_INTEREST])
                .collect();
            sweep(&place, on, mode, &with_own);
        }
    }
}

fn finding() -> impl Strategy<Value = Option<Finding>> {
    prop_oneof![
        4 => Just(None),
        3 => Just(Some(Finding::No)),
        3 => Just(Some(Finding::Yes)),
        1 => Just(Some(Finding::Unknown)),
    ]
}

fn any_sheet() -> impl Strategy<Value = Facts> {
    let places: Vec<Fact> = Fact::all().chain((0..6).filter_map(Fact::local)).collect();
    proptest::collection::vec(finding(), places.len()).prop_map(move |findings| {
        let start = Facts::government_information();
        places.iter().zip(findings).fold(start, |mut facts, (fact, finding)| {
            let _ = finding.map(|finding| facts.record(*fact, finding));
            facts
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn nothing_local_leaks_and_nothing_local_closes(facts in any_sheet(), on_request: bool) {
        let mode = if on_request { OnRequest } else { Proactive };
        let on: NaiveDate = day("2021-08-03");
        let nation = Jurisdiction::national();
        let regime = nation.on(on).expect("a day");
        let part = Part::new(mode, facts.clone());
        let national = decide(&regime, &part);
        for rules in BUILT_IN {
            let place = Jurisdiction::of_place(rules.place().as_str()).expect("a place");
            let regime = place.on(on).expect("a day");
            let decision = decide(&regime, &part);
            prop_assert_eq!(decision.national(), national.effective());
            if rules.place().as_str() == "taierzhuang" {
                never_stronger(&place, &decision);
            } else {
                // A draft, two texts without a date, and a text before its upper bound.
                prop_assert_eq!(decision.effective(), national.effective());
                prop_assert_eq!(decision.ask(), national.ask());
                prop_assert_eq!(decision.unanchored().count(), 0);
            }
        }
        for (place, on) in all_in_force() {
            let regime = place.on(day(on)).expect("a day");
            let decision = decide(&regime, &part);
            prop_assert_eq!(decision.national(), national.effective());
            never_stronger(&place, &decision);
        }
    }
}
