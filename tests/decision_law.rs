//! The exemptions case by case, as the articles tell them: what is so, what follows, and where it stands.

#![expect(clippy::expect_used, reason = "helpers of tests")]

mod support {
    pub(crate) mod sheet;
}

use gongkai::citation::{Provision, Rank};
use gongkai::decision::{
    AgencyChoice, ChoiceStanding, Decision, Flags, HigherText, Outcome, Outcomes, Part, Question, Verdict, decide,
};
use gongkai::fact::{Doubt, Fact, Facts, Finding, Truth};
use gongkai::law::national::{regulation_2007, regulation_2019};
use gongkai::norm::{Certainty, Choice, FollowUp, Ground, Limb, Mode, Opens, Reading, Strength};
use gongkai::regime::Jurisdiction;
use support::sheet::{closed, day, judge, open};

use Mode::{OnRequest, Proactive};
use Outcome::{Conflict, MayDisclose, MayWithhold, MustDisclose, MustWithhold, NotGovernmentInformation};

const BOTH: [Mode; 2] = [Proactive, OnRequest];
const UNDER_2019: &str = "2024-03-04";
const UNDER_2007: &str = "2015-03-04";

fn holding(decision: &Decision<'_>) -> Vec<String> {
    decision.grounds().map(|ground| ground.by().stable()).collect()
}

fn asked(decision: &Decision<'_>) -> Vec<Fact> {
    decision.ask().iter().map(Question::fact).collect()
}

fn one(outcome: Outcome) -> Verdict {
    Verdict::Settled(outcome)
}

fn several(outcomes: &[Outcome]) -> Verdict {
    Verdict::Undetermined(outcomes.iter().fold(Outcomes::NONE, |set, outcome| set.with(*outcome)))
}

/// Under the 2019 text, these findings are yes and every other is no: the outcome, and the provisions that hold.
#[track_caller]
fn n(modes: &[Mode], yes: &[Fact], outcome: Outcome, by: &[&str]) {
    n_under(Choice::P2Only, modes, yes, outcome, by);
}

#[track_caller]
fn n_under(reach: Choice, modes: &[Mode], yes: &[Fact], outcome: Outcome, by: &[&str]) {
    for mode in modes {
        let place = Jurisdiction::national().reading(reach);
        judge(&place, UNDER_2019, *mode, closed(yes), |decision| {
            assert_eq!(decision.effective(), one(outcome), "{mode:?} {yes:?}");
            assert_eq!(holding(decision), by, "{mode:?} {yes:?}");
            assert_eq!(asked(decision), [], "{mode:?} {yes:?}");
        });
    }
}

/// Under the 2007 text: the outcomes, one where it is settled, and the provisions that hold.
#[track_caller]
fn n07(modes: &[Mode], yes: &[Fact], outcomes: &[Outcome], by: &[&str]) {
    for mode in modes {
        judge(&Jurisdiction::national(), UNDER_2007, *mode, closed(yes), |decision| {
            let verdict = match outcomes {
                [outcome] => one(*outcome),
                outcomes => several(outcomes),
            };
            assert_eq!(decision.effective(), verdict, "{mode:?} {yes:?}");
            assert_eq!(holding(decision), by, "{mode:?} {yes:?}");
        });
    }
}

/// Under the 2019 text, only these findings were made: the answer is open, and asks for exactly these.
#[track_caller]
fn n_asks(mode: Mode, facts: Facts, outcomes: &[Outcome], questions: &[Fact]) {
    judge(&Jurisdiction::national(), UNDER_2019, mode, facts, |decision| {
        assert_eq!(decision.effective(), several(outcomes));
        assert_eq!(asked(decision), questions);
    });
}

/// Every finding is no but those that are yes and those that are left open.
#[track_caller]
fn all_but(yes: &[Fact], left: &[Fact]) -> Facts {
    let mut facts = open(yes, &[]);
    for fact in Fact::all().filter(|fact| !left.contains(fact) && !yes.contains(fact)) {
        let _ = facts.record(fact, Finding::No);
    }
    facts
}

const STATE_SECRET: &str = "national.2019/14/-/-";
const FORBIDDEN: &str = "national.2019/14/-/-";
const SECURITY: &str = "national.2019/14/-/-";
const FRESH: &str = "national.2019/17/2/-";
const MARK: &str = "national.2019/17/3/-";
const THIRD_PARTY: &str = "national.2019/15/-/-";
const INTERNAL: &str = "national.2019/16/1/-";
const PROCESS: &str = "national.2019/16/2/-/s1";
const UNSETTLED: &str = "secrets_law.2010/20/-/-";
const OBJECTION: &str = "national.2019/32/-/-";

// The default and the definition.

#[test]
fn art_13_what_no_ground_closes_is_disclosed() {
    n(&BOTH, &[], MustDisclose, &[]);
    n07(&BOTH, &[], &[MustDisclose], &[]);
}

#[track_caller]
fn not_information(on: &str, limb: Fact, finding: Finding, code: &str, by: &str) {
    let mut facts = Facts::new();
    for fact in Fact::all() {
        let limbs = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
        let usual = if limbs.contains(&fact) { Finding::Yes } else { Finding::No };
        let _ = facts.record(fact, if fact == limb { finding } else { usual });
    }
    for mode in BOTH {
        judge(&Jurisdiction::national(), on, mode, facts.clone(), |decision| {
            assert_eq!(decision.effective(), one(NotGovernmentInformation));
            assert_eq!(decision.is_government_information(), Truth::No);
            let failing: Vec<_> = decision.failing_limbs().map(|l| (l.code().to_string(), l.by().stable())).collect();
            assert_eq!(failing, [(code.to_owned(), by.to_owned())]);
        });
    }
}

#[test]
fn art_2_four_limbs_and_the_archives() {
    not_information(UNDER_2019, Fact::BY_AGENCY, Finding::No, "agency", "national.2019/2/-/-");
    not_information(UNDER_2019, Fact::ADMINISTRATIVE_FUNCTION, Finding::No, "function", "national.2019/2/-/-");
    not_information(UNDER_2019, Fact::MADE_OR_OBTAINED, Finding::No, "made_or_obtained", "national.2019/2/-/-");
    not_information(UNDER_2019, Fact::RECORDED, Finding::No, "recorded", "national.2019/2/-/-");
    // Archives Law 15.
    not_information(UNDER_2019, Fact::IN_STATE_ARCHIVE, Finding::Yes, "archives", "archives_law.2020/15/-/-");
}

#[test]
fn n07_art_2_the_same_limbs_with_duties() {
    not_information(UNDER_2007, Fact::BY_AGENCY, Finding::No, "agency", "national.2007/2/-/-");
    not_information(UNDER_2007, Fact::ADMINISTRATIVE_FUNCTION, Finding::No, "function", "national.2007/2/-/-");
    not_information(UNDER_2007, Fact::MADE_OR_OBTAINED, Finding::No, "made_or_obtained", "national.2007/2/-/-");
    not_information(UNDER_2007, Fact::RECORDED, Finding::No, "recorded", "national.2007/2/-/-");
    not_information(UNDER_2007, Fact::IN_STATE_ARCHIVE, Finding::Yes, "archives", "archives_law/-/-/-");
}

#[test]
fn art_2_duties_are_not_enough_since_2019() {
    let duties = || {
        let facts = [Fact::BY_AGENCY, Fact::PERFORMING_DUTIES, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
        let sheet = facts.into_iter().try_fold(Facts::new(), |sheet, fact| sheet.with(fact, Finding::Yes));
        let mut sheet = sheet.expect("findings that stand together");
        for fact in Fact::all().filter(|fact| !facts.contains(fact)) {
            sheet.record(fact, Finding::No).expect("a finding");
        }
        sheet
    };
    judge(&Jurisdiction::national(), UNDER_2019, OnRequest, duties(), |decision| {
        assert_eq!(decision.effective(), one(NotGovernmentInformation));
    });
    judge(&Jurisdiction::national(), UNDER_2007, OnRequest, duties(), |decision| {
        assert_eq!(decision.effective(), one(MustDisclose));
    });
}

// Art. 14.

#[test]
fn art_14_a_state_secret_is_never_disclosed() {
    n(&BOTH, &[Fact::DETERMINED_STATE_SECRET], MustWithhold, &[STATE_SECRET]);
    n(&BOTH, &[Fact::DETERMINED_STATE_SECRET, Fact::GRAVE_PUBLIC_INTEREST], MustWithhold, &[STATE_SECRET]);
    n(&BOTH, &[Fact::DETERMINED_STATE_SECRET, Fact::THIRD_PARTY_CONSENTS], MustWithhold, &[STATE_SECRET]);
    n(&BOTH, &[Fact::DETERMINED_STATE_SECRET, Fact::RULE_REQUIRES_DISCLOSURE], MustWithhold, &[STATE_SECRET]);
    n(&BOTH, &[Fact::DETERMINED_STATE_SECRET, Fact::LAW_REQUIRES_DISCLOSURE], MustWithhold, &[STATE_SECRET]);
}

/// The matter is held: it may come to either, the grounds name where that stands, and the answer says that it waits.
#[track_caller]
fn held(on: &str, yes: &[Fact], by: &[&str]) {
    for mode in BOTH {
        judge(&Jurisdiction::national(), on, mode, closed(yes), |decision| {
            assert_eq!(decision.effective(), several(&[MustDisclose, MustWithhold]), "{mode:?} {yes:?}");
            assert_eq!(holding(decision), by, "{mode:?} {yes:?}");
            assert!(decision.flags().contains(Flags::AWAITS_DETERMINATION), "{mode:?} {yes:?}");
            assert!(!decision.flags().contains(Flags::CONTESTED), "{mode:?} {yes:?}");
            assert_eq!(decision.action(), None);
        });
    }
}

const ENDS: [Fact; 3] = [Fact::SECRECY_TERM_EXPIRED, Fact::DECLASSIFIED, Fact::FORMALLY_PUBLISHED];

#[test]
fn secrets_law_24_and_20_a_secret_that_has_ended_is_none_after_a_fresh_review() {
    for end in ENDS {
        n(&BOTH, &[Fact::DETERMINED_STATE_SECRET, end, Fact::FRESHLY_REVIEWED], MustDisclose, &[]);
        n07(&BOTH, &[Fact::DETERMINED_STATE_SECRET, end, Fact::FRESHLY_REVIEWED], &[MustDisclose], &[]);
        // Declassified is not yet disclosable: other grounds may stand.
        n(
            &BOTH,
            &[Fact::DETERMINED_STATE_SECRET, end, Fact::FRESHLY_REVIEWED, Fact::ENDANGERS_PUBLIC_SECURITY],
            MustWithhold,
            &[SECURITY],
        );
        n(&BOTH, &[end, Fact::FRESHLY_REVIEWED, Fact::LOGISTICS], MayWithhold, &[INTERNAL]);
    }
}

#[test]
fn art_17_para_2_what_was_secret_waits_for_a_fresh_review() {
    for end in ENDS {
        held(UNDER_2019, &[Fact::DETERMINED_STATE_SECRET, end], &[FRESH]);
        held(UNDER_2019, &[end], &[FRESH]);
        held(UNDER_2007, &[Fact::DETERMINED_STATE_SECRET, end], &["national.2007/14/2/-"]);
        held(UNDER_2007, &[end], &["national.2007/14/2/-"]);
        n_asks(
            OnRequest,
            all_but(&[end], &[Fact::FRESHLY_REVIEWED]),
            &[MustDisclose, MustWithhold],
            &[Fact::FRESHLY_REVIEWED],
        );
        // Something stronger settles it before the review does.
        n(&BOTH, &[end, Fact::FORBIDDEN_BY_LAW], MustWithhold, &[FRESH, FORBIDDEN]);
    }
    // A review of what never was a secret opens nothing.
    n(&BOTH, &[Fact::DETERMINED_STATE_SECRET, Fact::FRESHLY_REVIEWED], MustWithhold, &[STATE_SECRET]);
    n(&BOTH, &[Fact::FRESHLY_REVIEWED], MustDisclose, &[]);
}

#[test]
fn art_17_para_3_a_mark_without_a_determination_waits() {
    held(UNDER_2019, &[Fact::MARKED_SECRET], &[MARK]);
    held(UNDER_2007, &[Fact::MARKED_SECRET], &["national.2007/14/3/-"]);
    // Art. 14 decides on what was determined.
    n(&BOTH, &[Fact::MARKED_SECRET, Fact::DETERMINED_STATE_SECRET], MustWithhold, &[STATE_SECRET]);
    n07(&BOTH, &[Fact::MARKED_SECRET, Fact::DETERMINED_STATE_SECRET], &[MustWithhold], &["national.2007/14/4/-"]);
    // A mark that rests on no determination is none.
    n(&BOTH, &[Fact::MARKED_SECRET, Fact::MARK_REFUTED], MustDisclose, &[]);
    n07(&BOTH, &[Fact::MARKED_SECRET, Fact::MARK_REFUTED], &[MustDisclose], &[]);
    // The refutation of a mark touches no determination and no doubt.
    n(&BOTH, &[Fact::MARK_REFUTED, Fact::DETERMINED_STATE_SECRET], MustWithhold, &[STATE_SECRET]);
    held(UNDER_2019, &[Fact::MARK_REFUTED, Fact::SECRECY_UNSETTLED], &[UNSETTLED]);
    // However secrecy ended, the mark has ended with it, and the fresh review is what is left.
    for end in ENDS {
        held(UNDER_2019, &[Fact::MARKED_SECRET, end], &[FRESH]);
        n(&BOTH, &[Fact::MARKED_SECRET, end, Fact::FRESHLY_REVIEWED], MustDisclose, &[]);
        n07(&BOTH, &[Fact::MARKED_SECRET, end, Fact::FRESHLY_REVIEWED], &[MustDisclose], &[]);
    }
    n(&BOTH, &[Fact::MARKED_SECRET, Fact::FORBIDDEN_BY_LAW], MustWithhold, &[MARK, FORBIDDEN]);
    n_asks(
        OnRequest,
        all_but(&[Fact::MARKED_SECRET], &[Fact::MARK_REFUTED]),
        &[MustDisclose, MustWithhold],
        &[Fact::MARK_REFUTED],
    );
}

#[track_caller]
fn referred(on: &str, facts: Facts, by: Option<&str>) {
    judge(&Jurisdiction::national(), on, OnRequest, facts, |decision| {
        let refer = decision.follow_ups().find(|duty| **duty == FollowUp::Refer).map(|duty| duty.by().stable());
        assert_eq!(refer.as_deref(), by);
    });
}

#[test]
fn each_doubt_is_referred_under_its_own_provision() {
    referred(UNDER_2019, closed(&[Fact::MARKED_SECRET]), Some(MARK));
    referred(UNDER_2019, closed(&[Fact::SECRECY_UNSETTLED]), Some(UNSETTLED));
    referred(UNDER_2007, closed(&[Fact::MARKED_SECRET]), Some("national.2007/14/3/-"));
    referred(UNDER_2007, closed(&[Fact::SECRECY_UNSETTLED]), Some("secrets_law/-/-/-"));
    // A fresh review is the agency's own.
    referred(UNDER_2019, closed(&[Fact::DECLASSIFIED]), None);
    referred(UNDER_2019, closed(&[Fact::MARKED_SECRET, Fact::MARK_REFUTED]), None);
    referred(UNDER_2019, closed(&[]), None);
    let vain = |fact: Fact| all_but(&[], &[fact]).with(fact, Finding::Unknown).expect("a finding");
    referred(UNDER_2019, vain(Fact::DETERMINED_STATE_SECRET), Some(UNSETTLED));
    referred(UNDER_2019, vain(Fact::MARKED_SECRET), Some(UNSETTLED));
    referred(UNDER_2019, vain(Fact::FORBIDDEN_BY_LAW), Some(&Doubt::Disclosability.by().stable()));
    // What the third party says, and what the agency weighs, is nobody else's to determine.
    let harmed = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY];
    for fact in [Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST] {
        referred(UNDER_2019, all_but(&harmed, &[fact]).with(fact, Finding::Unknown).expect("a finding"), None);
    }
}

#[test]
fn art_14_what_a_law_or_administrative_regulation_forbids() {
    n(&BOTH, &[Fact::FORBIDDEN_BY_LAW], MustWithhold, &[FORBIDDEN]);
    n(&BOTH, &[Fact::FORBIDDEN_BY_LAW, Fact::LAW_REQUIRES_DISCLOSURE], MustWithhold, &[FORBIDDEN]);
}

#[test]
fn art_14_three_securities_and_one_stability() {
    n(&BOTH, &[Fact::ENDANGERS_NATIONAL_SECURITY], MustWithhold, &[SECURITY]);
    n(&BOTH, &[Fact::ENDANGERS_PUBLIC_SECURITY], MustWithhold, &[SECURITY]);
    n(&BOTH, &[Fact::ENDANGERS_ECONOMIC_SECURITY], MustWithhold, &[SECURITY]);
    n(&BOTH, &[Fact::ENDANGERS_SOCIAL_STABILITY], MustWithhold, &[SECURITY]);
    n(&BOTH, &[Fact::ENDANGERS_SOCIAL_STABILITY, Fact::GRAVE_PUBLIC_INTEREST], MustWithhold, &[SECURITY]);
}

#[test]
fn art_14_no_finding_is_no_ground_and_no_disclosure() {
    n_asks(
        Proactive,
        all_but(&[], &[Fact::ENDANGERS_PUBLIC_SECURITY]),
        &[MustDisclose, MustWithhold],
        &[Fact::ENDANGERS_PUBLIC_SECURITY],
    );
    n_asks(
        Proactive,
        all_but(&[Fact::DETERMINED_STATE_SECRET], &[Fact::SECRECY_TERM_EXPIRED]),
        &[MustDisclose, MustWithhold],
        &[Fact::SECRECY_TERM_EXPIRED],
    );
}

#[test]
fn art_17_para_3_unsettled_secrecy_waits_and_is_referred() {
    for mode in BOTH {
        judge(&Jurisdiction::national(), UNDER_2019, mode, closed(&[Fact::SECRECY_UNSETTLED]), |decision| {
            assert_eq!(decision.effective(), several(&[MustDisclose, MustWithhold]));
            assert_eq!(holding(decision), [UNSETTLED]);
            assert!(decision.flags().contains(Flags::AWAITS_DETERMINATION));
            assert!(!decision.flags().contains(Flags::CONTESTED));
            assert!(decision.follow_ups().any(|duty| *duty == FollowUp::Refer));
        });
        judge(&Jurisdiction::national(), UNDER_2007, mode, closed(&[Fact::SECRECY_UNSETTLED]), |decision| {
            assert_eq!(decision.effective(), several(&[MustDisclose, MustWithhold]));
            assert_eq!(holding(decision), ["secrets_law/-/-/-"]);
            assert!(decision.flags().contains(Flags::AWAITS_DETERMINATION));
            assert!(!decision.flags().contains(Flags::CONTESTED));
        });
    }
}

#[test]
fn art_17_para_3_what_was_asked_in_vain_is_referred() {
    let facts = all_but(&[], &[Fact::DETERMINED_STATE_SECRET, Fact::FORBIDDEN_BY_LAW])
        .with(Fact::DETERMINED_STATE_SECRET, Finding::Unknown)
        .and_then(|facts| facts.with(Fact::FORBIDDEN_BY_LAW, Finding::Unknown))
        .expect("findings");
    judge(&Jurisdiction::national(), UNDER_2019, OnRequest, facts, |decision| {
        let doubts: Vec<_> = decision.ask().iter().map(|question| (question.fact(), question.refer())).collect();
        assert_eq!(
            doubts,
            [
                (Fact::DETERMINED_STATE_SECRET, Some(Doubt::Secrecy)),
                (Fact::FORBIDDEN_BY_LAW, Some(Doubt::Disclosability)),
            ]
        );
        assert!(decision.follow_ups().any(|duty| *duty == FollowUp::Refer));
    });
}

// Arts. 15 and 32.

#[test]
fn art_15_an_interest_that_would_be_harmed_is_withheld() {
    n(&BOTH, &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY], MustWithhold, &[THIRD_PARTY]);
    n(&BOTH, &[Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY], MustWithhold, &[THIRD_PARTY]);
    n(&BOTH, &[Fact::SIMILAR_INTEREST, Fact::HARMS_THIRD_PARTY], MustWithhold, &[THIRD_PARTY]);
}

#[test]
fn art_15_no_interest_or_no_harm_is_no_ground() {
    n(&BOTH, &[Fact::TRADE_SECRET], MustDisclose, &[]);
    n(&BOTH, &[Fact::PERSONAL_PRIVACY], MustDisclose, &[]);
    n(&BOTH, &[Fact::SIMILAR_INTEREST], MustDisclose, &[]);
    n(&BOTH, &[Fact::HARMS_THIRD_PARTY], MustDisclose, &[]);
}

#[test]
fn art_15_consent_leads_to_disclosure_in_both_modes() {
    n(&BOTH, &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS], MustDisclose, &[]);
}

#[test]
fn art_15_grave_public_interest_discloses_proactively_and_permits_on_request() {
    const FACTS: [Fact; 3] = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST];
    n(&[Proactive], &FACTS, MustDisclose, &[]);
    // Art. 32: may decide to disclose.
    n(&[OnRequest], &FACTS, MayDisclose, &[THIRD_PARTY]);
}

#[test]
fn art_15_consent_and_public_interest_open_nothing_else() {
    for opening in [Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST] {
        n(&BOTH, &[opening, Fact::DETERMINED_STATE_SECRET], MustWithhold, &[STATE_SECRET]);
        n(&BOTH, &[opening, Fact::FORBIDDEN_BY_LAW], MustWithhold, &[FORBIDDEN]);
        n(&BOTH, &[opening, Fact::ENDANGERS_NATIONAL_SECURITY], MustWithhold, &[SECURITY]);
        n(&BOTH, &[opening, Fact::PERSONNEL_AFFAIRS], MayWithhold, &[INTERNAL]);
        n(&BOTH, &[opening, Fact::PROCESS_DRAFT], MayWithhold, &[PROCESS]);
        n(&BOTH, &[opening, Fact::ENFORCEMENT_FILE], MayWithhold, &[PROCESS]);
    }
}

#[test]
fn art_15_silence_is_no_consent_and_harm_must_be_found() {
    n_asks(
        Proactive,
        all_but(&[Fact::TRADE_SECRET], &[Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS]),
        &[MustDisclose, MustWithhold],
        &[Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS],
    );
    n_asks(
        Proactive,
        all_but(
            &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY],
            &[Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST],
        ),
        &[MustDisclose, MustWithhold],
        &[Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST],
    );
}

#[test]
fn art_15_against_a_law_that_requires_disclosure_is_a_conflict() {
    const FACTS: [Fact; 3] = [Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::LAW_REQUIRES_DISCLOSURE];
    n(&BOTH, &FACTS, Conflict, &[THIRD_PARTY]);
    judge(&Jurisdiction::national(), UNDER_2019, OnRequest, closed(&FACTS), |decision| {
        let (closes, requires) = decision.conflict().expect("a conflict names both");
        assert_eq!((closes.stable().as_str(), requires), (THIRD_PARTY, None), "a law that nobody named");
        assert_eq!(decision.action(), None);
    });
    // A regulation or a rule does not lift art. 15.
    for lower in [Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE] {
        n(&BOTH, &[Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, lower], MustWithhold, &[THIRD_PARTY]);
    }
    // Consent leaves nothing to conflict with, and proactively neither does grave public interest.
    let consent =
        [Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::LAW_REQUIRES_DISCLOSURE, Fact::THIRD_PARTY_CONSENTS];
    n(&BOTH, &consent, MustDisclose, &[]);
    let grave =
        [Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::LAW_REQUIRES_DISCLOSURE, Fact::GRAVE_PUBLIC_INTEREST];
    n(&[Proactive], &grave, MustDisclose, &[]);
    // On request it may be disclosed anyway, and nothing conflicts with that; the law is pointed out.
    n(&[OnRequest], &grave, MayDisclose, &[THIRD_PARTY]);
    judge(&Jurisdiction::national(), UNDER_2019, OnRequest, closed(&grave), |decision| {
        assert!(decision.flags().contains(Flags::LAW_REQUIRES_DISCLOSURE));
        assert_eq!(decision.conflict(), None);
    });
    // Art. 14 is stronger than the conflict.
    n(
        &BOTH,
        &[Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::LAW_REQUIRES_DISCLOSURE, Fact::FORBIDDEN_BY_LAW],
        MustWithhold,
        &[FORBIDDEN, THIRD_PARTY],
    );
}

#[test]
fn art_32_a_reasonable_objection_bars_on_request_only() {
    for interest in [Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY, Fact::SIMILAR_INTEREST] {
        let harmed = [interest, Fact::HARMS_THIRD_PARTY, Fact::REASONABLE_OBJECTION];
        n(&[OnRequest], &harmed, MustWithhold, &[THIRD_PARTY, OBJECTION]);
        n(&[Proactive], &harmed, MustWithhold, &[THIRD_PARTY]);
        // Without harm there is nothing to object to.
        n(&BOTH, &[interest, Fact::REASONABLE_OBJECTION], MustDisclose, &[]);
    }
    n(&BOTH, &[Fact::HARMS_THIRD_PARTY, Fact::REASONABLE_OBJECTION], MustDisclose, &[]);
    // An objection about nothing that art. 15 protects bars nothing.
    n(&[OnRequest], &[Fact::REASONABLE_OBJECTION], MustDisclose, &[]);
    // An objection without reasonable grounds bars nothing; the harm test of art. 15 stays.
    n(&BOTH, &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS], MustDisclose, &[]);
    n(&BOTH, &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_OBJECTS], MustWithhold, &[THIRD_PARTY]);
}

#[test]
fn art_32_grave_public_interest_permits_against_an_objection() {
    n(
        &[OnRequest],
        &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::REASONABLE_OBJECTION, Fact::GRAVE_PUBLIC_INTEREST],
        MayDisclose,
        &[THIRD_PARTY, OBJECTION],
    );
    n(
        &[OnRequest],
        &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::REASONABLE_OBJECTION, Fact::LAW_REQUIRES_DISCLOSURE],
        Conflict,
        &[THIRD_PARTY, OBJECTION],
    );
    // On the agency's own initiative art. 15 says that it is disclosed, objection or not.
    n(
        &[Proactive],
        &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::REASONABLE_OBJECTION, Fact::GRAVE_PUBLIC_INTEREST],
        MustDisclose,
        &[],
    );
}

#[test]
fn art_32_an_objection_on_reasonable_grounds_leaves_no_consent_to_ask_for() {
    let facts = all_but(
        &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::REASONABLE_OBJECTION],
        &[Fact::THIRD_PARTY_CONSENTS],
    );
    judge(&Jurisdiction::national(), UNDER_2019, OnRequest, facts, |decision| {
        assert_eq!(decision.effective(), one(MustWithhold));
        assert_eq!(asked(decision), []);
    });
}

#[test]
fn art_32_consent_removes_the_objection_ground_too() {
    let facts = all_but(
        &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_CONSENTS, Fact::HARMS_THIRD_PARTY],
        &[Fact::REASONABLE_OBJECTION],
    );
    judge(&Jurisdiction::national(), UNDER_2019, OnRequest, facts, |decision| {
        assert_eq!(decision.effective(), one(MustDisclose));
    });
}

#[test]
fn an_open_law_leaves_no_outcome_that_neither_answer_has() {
    // The interest may be disclosed either way; the file may be withheld unless a law requires disclosure.
    n_asks(
        OnRequest,
        all_but(
            &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST, Fact::ENFORCEMENT_FILE],
            &[Fact::LAW_REQUIRES_DISCLOSURE],
        ),
        &[MayDisclose, MayWithhold],
        &[Fact::LAW_REQUIRES_DISCLOSURE],
    );
    // Conflict if a law requires it, and otherwise it is withheld, whatever the file is.
    n_asks(
        OnRequest,
        all_but(
            &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::ENFORCEMENT_FILE],
            &[Fact::LAW_REQUIRES_DISCLOSURE],
        ),
        &[Conflict, MustWithhold],
        &[Fact::LAW_REQUIRES_DISCLOSURE],
    );
}

// Art. 16.

#[test]
fn art_16_internal_affairs_may_be_withheld() {
    n(&BOTH, &[Fact::PERSONNEL_AFFAIRS], MayWithhold, &[INTERNAL]);
    n(&BOTH, &[Fact::LOGISTICS], MayWithhold, &[INTERNAL]);
    n(&BOTH, &[Fact::INTERNAL_WORKFLOW], MayWithhold, &[INTERNAL]);
    n(&BOTH, &[Fact::OTHER_INTERNAL_AFFAIRS], MayWithhold, &[INTERNAL]);
}

#[test]
fn art_16_process_information_and_case_files_may_be_withheld() {
    n(&BOTH, &[Fact::DISCUSSION_RECORD], MayWithhold, &[PROCESS]);
    n(&BOTH, &[Fact::PROCESS_DRAFT], MayWithhold, &[PROCESS]);
    n(&BOTH, &[Fact::NEGOTIATION_LETTER], MayWithhold, &[PROCESS]);
    n(&BOTH, &[Fact::REQUEST_OR_REPORT], MayWithhold, &[PROCESS]);
    n(&BOTH, &[Fact::OTHER_PROCESS_INFORMATION], MayWithhold, &[PROCESS]);
    n(&BOTH, &[Fact::ENFORCEMENT_FILE], MayWithhold, &[PROCESS]);
    n(&BOTH, &[Fact::ENFORCEMENT_FILE, Fact::PROCESS_DRAFT], MayWithhold, &[PROCESS, PROCESS]);
}

const REQUIRED: [Fact; 3] =
    [Fact::LAW_REQUIRES_DISCLOSURE, Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE];

#[test]
fn art_16_para_2_laws_regulations_and_rules_prevail() {
    for required in REQUIRED {
        n(&BOTH, &[Fact::REQUEST_OR_REPORT, required], MustDisclose, &[]);
        n(&BOTH, &[Fact::ENFORCEMENT_FILE, required], MustDisclose, &[]);
        // Q-N9: by default they reach paragraph 2 only.
        n(&BOTH, &[Fact::PERSONNEL_AFFAIRS, required], MayWithhold, &[INTERNAL]);
        n_under(Choice::P1AndP2, &BOTH, &[Fact::PERSONNEL_AFFAIRS, required], MustDisclose, &[]);
        n_under(Choice::P1AndP2, &BOTH, &[Fact::REQUEST_OR_REPORT, required], MustDisclose, &[]);
        n_under(Choice::P1AndP2, &BOTH, &[Fact::ENFORCEMENT_FILE, required], MustDisclose, &[]);
    }
    n_under(Choice::P1AndP2, &BOTH, &[Fact::PERSONNEL_AFFAIRS], MayWithhold, &[INTERNAL]);
}

#[test]
fn art_16_para_2_an_answer_that_turned_on_the_reading_says_so() {
    let turned = |yes: &[Fact], mode| {
        judge(&Jurisdiction::national(), UNDER_2019, mode, closed(yes), |decision| {
            let flagged = decision.flags().contains(Flags::TURNED_ON_READING);
            assert_eq!(decision.turned_on().is_some(), flagged);
            decision.turned_on()
        })
    };
    assert_eq!(turned(&[Fact::LOGISTICS, Fact::RULE_REQUIRES_DISCLOSURE], Proactive), Some(Reading::OverrideReach));
    assert_eq!(turned(&[Fact::LOGISTICS], Proactive), None);
    assert_eq!(turned(&[Fact::ENFORCEMENT_FILE, Fact::RULE_REQUIRES_DISCLOSURE], Proactive), None);
    assert_eq!(turned(&[Fact::LOGISTICS, Fact::RULE_REQUIRES_DISCLOSURE, Fact::FORBIDDEN_BY_LAW], OnRequest), None);
}

#[test]
fn must_beats_may_and_grounds_accumulate() {
    n(
        &BOTH,
        &[Fact::FORBIDDEN_BY_LAW, Fact::PERSONNEL_AFFAIRS, Fact::PROCESS_DRAFT],
        MustWithhold,
        &[FORBIDDEN, INTERNAL, PROCESS],
    );
    n(
        &BOTH,
        &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::ENFORCEMENT_FILE],
        MustWithhold,
        &[THIRD_PARTY, PROCESS],
    );
    // The interest may be disclosed on request, and the file may still be withheld.
    n(
        &[OnRequest],
        &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST, Fact::ENFORCEMENT_FILE],
        MayWithhold,
        &[THIRD_PARTY, PROCESS],
    );
}

// The rank of the text that forbids or requires.

#[track_caller]
fn forbidding(rank: Rank, outcome: Outcome, too_low: bool) {
    let facts = all_but(&[], &[Fact::FORBIDDEN_BY_LAW]);
    let facts = if too_low { facts.with(Fact::FORBIDDEN_BY_LAW, Finding::No).expect("a finding") } else { facts };
    let part = Part::new(OnRequest, facts)
        .forbidden_by(HigherText::new(Provision::of("other.text"), rank).expect("a rank"))
        .expect("a text");
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    let decision = decide(&regime, &part);
    assert_eq!(decision.effective(), one(outcome), "{rank:?}");
    assert_eq!(decision.flags().contains(Flags::TEXT_RANKS_TOO_LOW), too_low, "{rank:?}");
}

#[test]
fn art_14_only_laws_and_administrative_regulations_forbid() {
    forbidding(Rank::Law, MustWithhold, false);
    forbidding(Rank::AdministrativeRegulation, MustWithhold, false);
    forbidding(Rank::LocalRegulation, MustDisclose, true);
    forbidding(Rank::Rule, MustDisclose, true);
    forbidding(Rank::NormativeDocument, MustDisclose, true);
}

#[track_caller]
fn requiring(rank: Rank, outcome: Outcome, too_low: bool) {
    let facts = if too_low { closed(&[Fact::ENFORCEMENT_FILE]) } else { all_but(&[Fact::ENFORCEMENT_FILE], &REQUIRED) };
    let part = Part::new(OnRequest, facts)
        .required_by(HigherText::new(Provision::of("other.text"), rank).expect("a rank"))
        .expect("a text");
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    let decision = decide(&regime, &part);
    assert_eq!(decision.effective(), one(outcome), "{rank:?}");
    assert_eq!(decision.flags().contains(Flags::TEXT_RANKS_TOO_LOW), too_low, "{rank:?}");
}

#[test]
fn art_16_para_2_rules_are_the_lowest_that_require() {
    requiring(Rank::Law, MustDisclose, false);
    requiring(Rank::AdministrativeRegulation, MustDisclose, false);
    requiring(Rank::LocalRegulation, MustDisclose, false);
    requiring(Rank::Rule, MustDisclose, false);
    requiring(Rank::NormativeDocument, MayWithhold, true);
}

#[test]
fn a_named_text_stands_in_the_conflict() {
    let facts = all_but(&[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY], &[Fact::LAW_REQUIRES_DISCLOSURE]);
    let law = Provision::of("food_safety_law").article(118);
    let part =
        Part::new(Proactive, facts).required_by(HigherText::new(law, Rank::Law).expect("a rank")).expect("a text");
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    assert_eq!(decide(&regime, &part).conflict().map(|(_, requires)| requires), Some(Some(law)));
}

#[test]
fn a_law_that_requires_what_is_not_disclosed_is_flagged() {
    const LAW: Fact = Fact::LAW_REQUIRES_DISCLOSURE;
    let flagged = |mode, yes: &[Fact], law: Fact| {
        let yes: Vec<Fact> = yes.iter().copied().chain([law]).collect();
        judge(&Jurisdiction::national(), UNDER_2019, mode, closed(&yes), |decision| {
            decision.flags().contains(Flags::LAW_REQUIRES_DISCLOSURE)
        })
    };
    let harmed = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY];
    let grave = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST];
    for mode in BOTH {
        // Must withhold, and may withhold.
        assert!(flagged(mode, &[Fact::DETERMINED_STATE_SECRET], LAW));
        assert!(flagged(mode, &[Fact::FORBIDDEN_BY_LAW], LAW));
        assert!(flagged(mode, &[Fact::LOGISTICS], LAW));
        for lower in [Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE] {
            assert!(!flagged(mode, &[Fact::DETERMINED_STATE_SECRET], lower));
            assert!(!flagged(mode, &[Fact::LOGISTICS], lower));
        }
        // Disclosed, in conflict, or not settled.
        assert!(!flagged(mode, &[], LAW));
        assert!(!flagged(mode, &[Fact::ENFORCEMENT_FILE], LAW));
        assert!(!flagged(mode, &harmed, LAW));
        assert!(!flagged(mode, &[Fact::SECRECY_UNSETTLED], LAW));
    }
    // May disclose.
    assert!(flagged(OnRequest, &grave, LAW));
    assert!(!flagged(Proactive, &grave, LAW));
}

// The agency's choice, and what goes with an answer.

#[track_caller]
fn chosen(yes: &[Fact], choice: Option<AgencyChoice>, standing: ChoiceStanding, action: Option<AgencyChoice>) {
    let part = Part::new(OnRequest, closed(yes));
    let part = match choice {
        Some(choice) => part.choosing(choice),
        None => part,
    };
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    let decision = decide(&regime, &part);
    assert_eq!((decision.choice(), decision.action()), (standing, action));
}

#[test]
fn a_discretion_is_the_agencys_and_a_duty_is_not() {
    use AgencyChoice::{Disclose, Withhold};
    use ChoiceStanding::{Exercised, Missing, NotCalledFor, WithoutEffect};
    chosen(&[Fact::LOGISTICS], None, Missing, None);
    chosen(&[Fact::LOGISTICS], Some(Disclose), Exercised(Disclose), Some(Disclose));
    chosen(&[Fact::LOGISTICS], Some(Withhold), Exercised(Withhold), Some(Withhold));
    chosen(&[], None, NotCalledFor, Some(Disclose));
    chosen(&[], Some(Withhold), WithoutEffect(Withhold), Some(Disclose));
    chosen(&[Fact::FORBIDDEN_BY_LAW], Some(Disclose), WithoutEffect(Disclose), Some(Withhold));
    let grave = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST];
    chosen(&grave, None, Missing, None);
    chosen(&grave, Some(Disclose), Exercised(Disclose), Some(Disclose));
}

/// What is found, what is open, what was chosen, and how that stands.
type Chosen<'r> = (&'r [Fact], &'r [Fact], Option<AgencyChoice>, ChoiceStanding);

/// What nobody found leaves it open whether there is a choice: of the facts that are open, some completion leaves one and another does not.
#[test]
fn whether_there_is_a_choice_may_be_open() {
    use ChoiceStanding::{NotCalledFor, Open, WithoutEffect};
    let withhold = Some(AgencyChoice::Withhold);
    let ended = [Fact::FRESHLY_REVIEWED];
    #[rustfmt::skip]
    let rows: &[Chosen<'_>] = &[
        (&[], &[Fact::DISCUSSION_RECORD], withhold, Open),
        (&[], &[Fact::DISCUSSION_RECORD], None, Open),
        (&[Fact::FORBIDDEN_BY_LAW], &[Fact::DISCUSSION_RECORD], withhold, WithoutEffect(AgencyChoice::Withhold)),
        // Disclosed or withheld, and no choice either way.
        (&[Fact::DECLASSIFIED], &ended, withhold, WithoutEffect(AgencyChoice::Withhold)),
        (&[Fact::DECLASSIFIED], &ended, None, NotCalledFor),
    ];
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    for (yes, left, choice, standing) in rows {
        let part = Part::new(OnRequest, all_but(yes, left));
        let part = choice.map_or_else(|| part.clone(), |choice| part.clone().choosing(choice));
        let decision = decide(&regime, &part);
        assert_eq!(decision.choice(), *standing, "{yes:?} {left:?}");
    }
}

#[track_caller]
fn duties(on: &str, mode: Mode, facts: Facts, choice: Option<AgencyChoice>, expected: &[(FollowUp, &str)]) {
    let part = Part::new(mode, facts);
    let part = match choice {
        Some(choice) => part.choosing(choice),
        None => part,
    };
    let nation = Jurisdiction::national();
    let regime = nation.on(day(on)).expect("a day");
    let decision = decide(&regime, &part);
    let found: Vec<_> = decision.follow_ups().map(|duty| (*duty, duty.by().stable())).collect();
    let expected: Vec<_> = expected.iter().map(|(duty, by)| (*duty, (*by).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_goes_with_an_answer() {
    const REVIEW: (FollowUp, &str) = (FollowUp::ReviewBeforeRelease, "national.2019/17/2/-");
    const CONSULT: (FollowUp, &str) = (FollowUp::ConsultThirdParty, "national.2019/32/-/-");
    const NOTIFY: (FollowUp, &str) = (FollowUp::NotifyThirdParty, "national.2019/32/-/-");
    const REASONS: (FollowUp, &str) = (FollowUp::GiveReasons, "national.2019/36/-/3");
    const REASSESS: (FollowUp, &str) = (FollowUp::Reassess, "national.2019/18/-/-");
    const HARMED: [Fact; 2] = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY];
    const GRAVE: [Fact; 3] = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST];
    duties(UNDER_2019, Proactive, closed(&[]), None, &[REVIEW]);
    duties(UNDER_2019, OnRequest, closed(&[Fact::FORBIDDEN_BY_LAW]), None, &[REASONS, REASSESS]);
    duties(UNDER_2019, Proactive, closed(&[Fact::FORBIDDEN_BY_LAW]), None, &[REASSESS]);
    let unanswered = [Fact::THIRD_PARTY_CONSENTS, Fact::THIRD_PARTY_OBJECTS, Fact::REASONABLE_OBJECTION];
    duties(UNDER_2019, OnRequest, all_but(&HARMED, &unanswered), None, &[CONSULT]);
    duties(UNDER_2019, Proactive, all_but(&HARMED, &unanswered), None, &[]);
    // Heard once, in whatever way, it is heard.
    let heard = |fact| all_but(&[HARMED[0], HARMED[1], fact], &unanswered);
    duties(UNDER_2019, OnRequest, heard(Fact::THIRD_PARTY_CONSULTED), None, &[]);
    duties(UNDER_2019, OnRequest, heard(Fact::THIRD_PARTY_CONSENTS), None, &[REVIEW]);
    duties(UNDER_2019, OnRequest, heard(Fact::THIRD_PARTY_OBJECTS), None, &[REASONS, REASSESS]);
    duties(UNDER_2019, OnRequest, heard(Fact::REASONABLE_OBJECTION), None, &[REASONS, REASSESS]);
    let grave_heard = [GRAVE[0], GRAVE[1], GRAVE[2], Fact::THIRD_PARTY_CONSULTED];
    let disclose = Some(AgencyChoice::Disclose);
    // The notice goes with disclosure, and not before it is decided.
    duties(UNDER_2019, OnRequest, closed(&GRAVE), None, &[CONSULT]);
    duties(UNDER_2019, OnRequest, closed(&GRAVE), disclose, &[REVIEW, CONSULT, NOTIFY]);
    duties(UNDER_2019, OnRequest, closed(&grave_heard), None, &[]);
    duties(UNDER_2019, OnRequest, closed(&grave_heard), disclose, &[REVIEW, NOTIFY]);
    duties(UNDER_2019, OnRequest, closed(&grave_heard), Some(AgencyChoice::Withhold), &[REASONS, REASSESS]);
    duties(UNDER_2019, Proactive, closed(&GRAVE), None, &[REVIEW]);
    let ended = [Fact::DETERMINED_STATE_SECRET, Fact::SECRECY_TERM_EXPIRED];
    let fresh = (FollowUp::FreshReview, "national.2019/17/2/-");
    duties(UNDER_2019, Proactive, closed(&ended), None, &[fresh]);
    duties(UNDER_2007, Proactive, closed(&ended), None, &[(FollowUp::FreshReview, "national.2007/14/2/-")]);
    let reviewed = [Fact::DETERMINED_STATE_SECRET, Fact::SECRECY_TERM_EXPIRED, Fact::FRESHLY_REVIEWED];
    duties(UNDER_2019, Proactive, closed(&reviewed), None, &[REVIEW]);
    // The 2007 text knows no reassessment, and gives reasons under art. 21 item 2.
    duties(
        UNDER_2007,
        OnRequest,
        closed(&[Fact::DETERMINED_STATE_SECRET]),
        None,
        &[(FollowUp::GiveReasons, "national.2007/21/-/2")],
    );
    duties(
        UNDER_2007,
        OnRequest,
        closed(&[Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS, Fact::GRAVE_PUBLIC_INTEREST]),
        None,
        &[
            (FollowUp::ReviewBeforeRelease, "national.2007/14/2/-"),
            (FollowUp::NotifyThirdParty, "national.2007/23/-/-"),
        ],
    );
}

#[test]
fn every_duty_beside_an_answer_has_its_provision() {
    const DUTIES: [(FollowUp, &str, Option<&str>); 7] = [
        (FollowUp::ReviewBeforeRelease, "national.2019/17/2/-", Some("national.2007/14/2/-")),
        (FollowUp::FreshReview, "national.2019/17/2/-", Some("national.2007/14/2/-")),
        (FollowUp::Refer, "national.2019/17/3/-", Some("national.2007/14/3/-")),
        (FollowUp::ConsultThirdParty, "national.2019/32/-/-", Some("national.2007/23/-/-")),
        (FollowUp::NotifyThirdParty, "national.2019/32/-/-", Some("national.2007/23/-/-")),
        (FollowUp::GiveReasons, "national.2019/36/-/3", Some("national.2007/21/-/2")),
        // Art. 18 is new: the 2007 text knows no reassessment.
        (FollowUp::Reassess, "national.2019/18/-/-", None),
    ];
    for (duty, new, old) in DUTIES {
        let by = |edition: &gongkai::law::Edition| edition.follow_up(duty).map(|by| by.stable());
        assert_eq!(by(&regulation_2019::EDITION).as_deref(), Some(new), "{duty:?}");
        assert_eq!(by(&regulation_2007::EDITION).as_deref(), old, "{duty:?}");
    }
}

// Proactive disclosure.

#[track_caller]
fn proactive(on: &str, fact: Fact, code: &str, by: &str) {
    judge(&Jurisdiction::national(), on, Proactive, closed(&[fact]), |decision| {
        assert_eq!(decision.is_proactive(), Truth::Yes);
        let tests: Vec<_> =
            decision.proactive_tests().map(|test| (test.code().to_string(), test.by().stable())).collect();
        assert_eq!(tests, [(code.to_owned(), by.to_owned())]);
        assert_eq!(decision.effective(), one(MustDisclose));
    });
}

#[test]
fn arts_19_to_22_any_one_makes_it_proactive() {
    proactive(UNDER_2019, Fact::ADJUSTS_PUBLIC_INTERESTS, "public_interests", "national.2019/19/-/-");
    proactive(UNDER_2019, Fact::NEEDS_WIDE_KNOWLEDGE, "wide_knowledge", "national.2019/19/-/-");
    proactive(UNDER_2019, Fact::NEEDS_PARTICIPATION, "participation", "national.2019/19/-/-");
    proactive(UNDER_2019, Fact::LISTED_IN_ARTICLE_20, "article_20", "national.2019/20/-/-");
    proactive(UNDER_2019, Fact::LISTED_IN_ARTICLE_21, "article_21", "national.2019/21/-/-");
    proactive(UNDER_2019, Fact::INSTRUCTED_BY_SUPERIOR, "article_22", "national.2019/22/-/-");
    for fact in [Fact::VITAL_INTERESTS, Fact::ORGANISATION_AND_PROCEDURE, Fact::LISTED_IN_2007_TEXT] {
        judge(&Jurisdiction::national(), UNDER_2019, Proactive, closed(&[fact]), |decision| {
            assert_eq!(decision.is_proactive(), Truth::No);
        });
    }
}

#[test]
fn n07_arts_9_and_10_any_one_makes_it_proactive() {
    proactive(UNDER_2007, Fact::VITAL_INTERESTS, "vital_interests", "national.2007/9/-/1");
    proactive(UNDER_2007, Fact::NEEDS_WIDE_KNOWLEDGE, "wide_knowledge", "national.2007/9/-/2");
    proactive(UNDER_2007, Fact::NEEDS_PARTICIPATION, "wide_knowledge", "national.2007/9/-/2");
    proactive(UNDER_2007, Fact::ORGANISATION_AND_PROCEDURE, "organisation", "national.2007/9/-/3");
    proactive(UNDER_2007, Fact::LISTED_IN_2007_TEXT, "listed", "national.2007/10/-/-");
    for fact in [
        Fact::ADJUSTS_PUBLIC_INTERESTS,
        Fact::LISTED_IN_ARTICLE_20,
        Fact::LISTED_IN_ARTICLE_21,
        Fact::INSTRUCTED_BY_SUPERIOR,
    ] {
        judge(&Jurisdiction::national(), UNDER_2007, Proactive, closed(&[fact]), |decision| {
            assert_eq!(decision.is_proactive(), Truth::No);
        });
    }
}

// The 2007 text.

#[test]
fn n07_art_14_state_secrets() {
    n07(&BOTH, &[Fact::DETERMINED_STATE_SECRET], &[MustWithhold], &["national.2007/14/4/-"]);
    n07(
        &BOTH,
        &[Fact::DETERMINED_STATE_SECRET, Fact::GRAVE_PUBLIC_INTEREST],
        &[MustWithhold],
        &["national.2007/14/4/-"],
    );
    n07(
        &BOTH,
        &[Fact::DETERMINED_STATE_SECRET, Fact::LAW_REQUIRES_DISCLOSURE],
        &[MustWithhold],
        &["national.2007/14/4/-"],
    );
}

#[test]
fn n07_art_14_interests_without_a_harm_test() {
    n07(&BOTH, &[Fact::TRADE_SECRET], &[MustWithhold], &["national.2007/14/4/-"]);
    n07(&BOTH, &[Fact::PERSONAL_PRIVACY], &[MustWithhold], &["national.2007/14/4/-"]);
    // The open list (等), the harm limb and the reasonable grounds came in 2019.
    n07(&BOTH, &[Fact::SIMILAR_INTEREST, Fact::HARMS_THIRD_PARTY], &[MustDisclose], &[]);
    n07(&BOTH, &[Fact::HARMS_THIRD_PARTY], &[MustDisclose], &[]);
}

#[test]
fn n07_art_14_consent_permits_and_so_does_grave_interest_proactively() {
    n07(&BOTH, &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_CONSENTS], &[MayDisclose], &["national.2007/14/4/-"]);
    n07(&[Proactive], &[Fact::TRADE_SECRET, Fact::GRAVE_PUBLIC_INTEREST], &[MayDisclose], &["national.2007/14/4/-"]);
    // Art. 23: on request it must be disclosed.
    n07(&[OnRequest], &[Fact::TRADE_SECRET, Fact::GRAVE_PUBLIC_INTEREST], &[MustDisclose], &[]);
}

#[test]
fn n07_art_23_an_objection_bars_whatever_its_grounds() {
    const BOTH_PROVISIONS: [&str; 2] = ["national.2007/14/4/-", "national.2007/23/-/-"];
    n07(&[OnRequest], &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS], &[MustWithhold], &BOTH_PROVISIONS);
    n07(&[OnRequest], &[Fact::PERSONAL_PRIVACY, Fact::THIRD_PARTY_OBJECTS], &[MustWithhold], &BOTH_PROVISIONS);
    n07(
        &[OnRequest],
        &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS, Fact::GRAVE_PUBLIC_INTEREST],
        &[MustDisclose],
        &[],
    );
    n07(&[OnRequest], &[Fact::THIRD_PARTY_OBJECTS], &[MustDisclose], &[]);
    // Proactively nobody is asked: grave public interest permits although the third party objects.
    n07(
        &[Proactive],
        &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS, Fact::GRAVE_PUBLIC_INTEREST],
        &[MayDisclose],
        &["national.2007/14/4/-"],
    );
}

#[test]
fn n07_art_9_item_4_prevails_over_the_guidance() {
    for required in REQUIRED {
        n07(&BOTH, &[Fact::LOGISTICS, required], &[MustDisclose], &[]);
        n07(&BOTH, &[Fact::PROCESS_DRAFT, required], &[MustDisclose], &[]);
    }
}

#[test]
fn n07_what_may_be_disclosed_conflicts_with_no_law() {
    const LAW: Fact = Fact::LAW_REQUIRES_DISCLOSURE;
    n07(&BOTH, &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_CONSENTS, LAW], &[MayDisclose], &["national.2007/14/4/-"]);
    n07(
        &[Proactive],
        &[Fact::TRADE_SECRET, Fact::GRAVE_PUBLIC_INTEREST, LAW],
        &[MayDisclose],
        &["national.2007/14/4/-"],
    );
}

#[test]
fn n07_a_law_that_requires_disclosure_conflicts() {
    n07(&BOTH, &[Fact::TRADE_SECRET, Fact::LAW_REQUIRES_DISCLOSURE], &[Conflict], &["national.2007/14/4/-"]);
    n07(
        &[OnRequest],
        &[Fact::TRADE_SECRET, Fact::THIRD_PARTY_OBJECTS, Fact::LAW_REQUIRES_DISCLOSURE],
        &[Conflict],
        &["national.2007/14/4/-", "national.2007/23/-/-"],
    );
}

#[track_caller]
fn contested(yes: &[Fact], outcomes: &[Outcome], by: &str) {
    n07(&BOTH, yes, outcomes, &[by]);
    judge(&Jurisdiction::national(), UNDER_2007, OnRequest, closed(yes), |decision| {
        assert!(decision.flags().contains(Flags::CONTESTED), "{yes:?}");
        assert!(!decision.flags().contains(Flags::AWAITS_DETERMINATION), "{yes:?}");
    });
}

#[test]
fn n07_what_is_unverified_or_rests_on_guidance_leaves_the_outcome_open() {
    for danger in [
        Fact::ENDANGERS_NATIONAL_SECURITY,
        Fact::ENDANGERS_PUBLIC_SECURITY,
        Fact::ENDANGERS_ECONOMIC_SECURITY,
        Fact::ENDANGERS_SOCIAL_STABILITY,
    ] {
        contested(&[danger], &[MustDisclose, MustWithhold], "national.2007/8/-/-");
    }
    contested(&[Fact::FORBIDDEN_BY_LAW], &[MustDisclose, MustWithhold], "national.2007/14/2/-");
    for internal in [Fact::PERSONNEL_AFFAIRS, Fact::LOGISTICS, Fact::INTERNAL_WORKFLOW, Fact::OTHER_INTERNAL_AFFAIRS] {
        contested(&[internal], &[MustDisclose, MayWithhold], "guidance.2010.5/-/-/-");
    }
    for process in [
        Fact::DISCUSSION_RECORD,
        Fact::PROCESS_DRAFT,
        Fact::NEGOTIATION_LETTER,
        Fact::REQUEST_OR_REPORT,
        Fact::OTHER_PROCESS_INFORMATION,
    ] {
        contested(&[process], &[MustDisclose, MayWithhold], "guidance.2010.5/-/-/-");
    }
    // The guidance has no word on case files.
    n07(&BOTH, &[Fact::ENFORCEMENT_FILE], &[MustDisclose], &[]);
}

// The shape of the rules: strengths, certainties, modes and the provision of every proviso, beside what they do above.

type Row = (&'static str, Strength, Certainty, Option<Mode>, &'static [ProvisoRow]);
type ProvisoRow = (&'static str, Option<Mode>, Option<Choice>, Opens);

#[track_caller]
fn table(grounds: &[Ground], rows: &[Row]) {
    for (ground, (code, strength, certainty, mode, provisos)) in grounds.iter().zip(rows) {
        assert_eq!(ground.code().as_str(), *code);
        assert_eq!((ground.strength(), ground.certainty(), ground.mode()), (*strength, *certainty, *mode), "{code}");
        let found: Vec<_> = ground
            .unless()
            .iter()
            .map(|proviso| (proviso.by().stable(), proviso.mode(), proviso.under(), proviso.opens()))
            .collect();
        let expected: Vec<_> =
            provisos.iter().map(|(by, mode, under, opens)| ((*by).to_owned(), *mode, *under, *opens)).collect();
        assert_eq!(found, expected, "{code}");
    }
    assert_eq!(grounds.len(), rows.len());
}

/// The edition of 2019 stands beside the Secrets Law of the day, and differs in what it cites of it only.
#[test]
fn grounds_of_2019_rest_on_the_secrets_law_of_the_day() {
    let nation = Jurisdiction::national();
    let cited = |on: &str| {
        let regime = nation.on(day(on)).expect("a day");
        assert_eq!(regime.substance().code(), regulation_2019::EDITION.code());
        let of = |ground: &'static Ground| {
            let provisos = ground.unless().iter().map(|proviso| proviso.by().stable());
            core::iter::once(ground.by().stable()).chain(provisos).map(move |by| format!("{} {by}", ground.code()))
        };
        let grounds = regime.substance().grounds();
        (grounds.iter().flat_map(of).collect::<Vec<_>>(), grounds)
    };
    let ((then, before), (now, since)) = (cited("2024-04-30"), cited("2024-05-01"));
    assert_eq!(cited("2019-05-15").0, then);
    let differ: Vec<_> = then.iter().zip(&now).filter(|(then, now)| then != now).collect();
    let expected = [
        ("state_secret secrets_law.2010/19/-/-", "state_secret secrets_law.2024/24/2/-"),
        ("state_secret secrets_law/-/-/-", "state_secret secrets_law.2024/20/4/-"),
        ("secrecy_unsettled secrets_law.2010/20/-/-", "secrecy_unsettled secrets_law.2024/25/-/-"),
        ("marked_secret secrets_law.2010/19/-/-", "marked_secret secrets_law.2024/24/2/-"),
    ];
    assert_eq!(differ.iter().map(|(then, now)| (then.as_str(), now.as_str())).collect::<Vec<_>>(), expected);
    for (then, now) in before.iter().zip(since) {
        assert_eq!((then.code(), then.when(), then.strength()), (now.code(), now.when(), now.strength()));
        let tests = |ground: &Ground| ground.unless().iter().map(|one| (one.test(), one.opens())).collect::<Vec<_>>();
        assert_eq!(tests(then), tests(now), "{}", then.code());
    }
}

#[test]
fn strengths_and_provisos_of_2019() {
    use Certainty::{AwaitsDetermination, Settled};
    use Opens::{Duty, Permission};
    use Strength::{May, Must};
    const ENDS: &[ProvisoRow] =
        &[("secrets_law.2024/24/2/-", None, None, Duty), ("secrets_law.2024/20/4/-", None, None, Duty)];
    const OVERRIDE: &[ProvisoRow] = &[("national.2019/16/2/-/s2", None, None, Duty)];
    table(
        regulation_2019::EDITION.grounds(),
        &[
            ("state_secret", Must, Settled, None, ENDS),
            ("secrecy_unsettled", Must, AwaitsDetermination, None, &[]),
            ("awaits_fresh_review", Must, AwaitsDetermination, None, &[("national.2019/17/2/-", None, None, Duty)]),
            (
                "marked_secret",
                Must,
                AwaitsDetermination,
                None,
                &[
                    ("national.2019/14/-/-", None, None, Duty),
                    ("national.2019/17/3/-", None, None, Duty),
                    ("secrets_law.2024/24/2/-", None, None, Duty),
                ],
            ),
            ("forbidden_by_law", Must, Settled, None, &[]),
            ("security_and_stability", Must, Settled, None, &[]),
            (
                "third_party",
                Must,
                Settled,
                None,
                &[
                    ("national.2019/15/-/-/s2", None, None, Duty),
                    ("national.2019/15/-/-/s2", Some(Proactive), None, Duty),
                    ("national.2019/32/-/-", Some(OnRequest), None, Permission),
                ],
            ),
            ("internal_affairs", May, Settled, None, &[("national.2019/16/2/-/s2", None, Some(Choice::P1AndP2), Duty)]),
            ("process_information", May, Settled, None, OVERRIDE),
            ("enforcement_file", May, Settled, None, OVERRIDE),
            (
                "third_party_objection",
                Must,
                Settled,
                Some(OnRequest),
                &[
                    ("national.2019/15/-/-/s2", None, None, Duty),
                    ("national.2019/32/-/-", Some(OnRequest), None, Permission),
                ],
            ),
        ],
    );
}

#[test]
fn strengths_and_provisos_of_2007() {
    use Certainty::{AwaitsDetermination, Contested, Settled};
    use Opens::{Duty, Permission};
    use Strength::{May, Must};
    const OTHER_LAW: ProvisoRow = ("national.2007/9/-/4", None, None, Duty);
    const GRAVE: ProvisoRow = ("national.2007/23/-/-", Some(OnRequest), None, Duty);
    table(
        regulation_2007::EDITION.grounds(),
        &[
            ("security_and_stability", Must, Contested, None, &[]),
            ("forbidden_by_law", Must, Contested, None, &[]),
            ("secrecy_unsettled", Must, AwaitsDetermination, None, &[]),
            ("awaits_fresh_review", Must, AwaitsDetermination, None, &[("national.2007/14/2/-", None, None, Duty)]),
            (
                "marked_secret",
                Must,
                AwaitsDetermination,
                None,
                &[
                    ("national.2007/14/4/-", None, None, Duty),
                    ("national.2007/14/3/-", None, None, Duty),
                    ("secrets_law/-/-/-", None, None, Duty),
                ],
            ),
            (
                "state_secret",
                Must,
                Settled,
                None,
                &[("secrets_law/-/-/-", None, None, Duty), ("secrets_law/-/-/-", None, None, Duty)],
            ),
            (
                "third_party",
                Must,
                Settled,
                None,
                &[
                    GRAVE,
                    ("national.2007/14/4/-/s2", None, None, Permission),
                    ("national.2007/14/4/-/s2", Some(Proactive), None, Permission),
                ],
            ),
            (
                "third_party_objection",
                Must,
                Settled,
                Some(OnRequest),
                &[GRAVE, ("national.2007/14/4/-/s2", None, None, Permission)],
            ),
            ("internal_affairs", May, Contested, None, &[OTHER_LAW]),
            ("process_information", May, Contested, None, &[OTHER_LAW]),
        ],
    );
}

#[test]
fn codes_of_grounds_and_limbs_are_unique() {
    for edition in gongkai::law::national::EDITIONS {
        let mut grounds: Vec<_> = edition.grounds().iter().map(Ground::code).collect();
        let mut limbs: Vec<_> = edition.definition().limbs().iter().map(Limb::code).collect();
        for codes in [&mut grounds, &mut limbs] {
            let length = codes.len();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), length);
        }
        // The judgement keeps room for sixteen.
        assert!(edition.grounds().len() <= 16);
    }
}

/// A law outranks what the Regulation leaves to the agency: a choice to withhold has no effect until that is settled.
#[test]
fn no_choice_to_withhold_stands_against_a_law_that_requires_disclosure() {
    let nation = Jurisdiction::national();
    let regime = nation.on(day(UNDER_2019)).expect("a day");
    let grave = &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::GRAVE_PUBLIC_INTEREST][..];
    for left in [grave, &[Fact::LOGISTICS]] {
        for (law, choice, standing, action) in [
            (
                false,
                AgencyChoice::Withhold,
                ChoiceStanding::Exercised(AgencyChoice::Withhold),
                Some(AgencyChoice::Withhold),
            ),
            (true, AgencyChoice::Withhold, ChoiceStanding::WithoutEffect(AgencyChoice::Withhold), None),
            (
                true,
                AgencyChoice::Disclose,
                ChoiceStanding::Exercised(AgencyChoice::Disclose),
                Some(AgencyChoice::Disclose),
            ),
        ] {
            let law = if law { &[Fact::LAW_REQUIRES_DISCLOSURE][..] } else { &[] };
            let part = Part::new(OnRequest, closed(&[left, law].concat())).choosing(choice);
            let decision = decide(&regime, &part);
            assert_eq!((decision.choice(), decision.action()), (standing, action), "{left:?} {law:?}");
        }
    }
}

/// Where, in which mode, what is found and what besides; what opens it, and what the local text says beside the grounds.
type Opened<'r> = (&'r Jurisdiction, Mode, &'r [Fact], Fact, &'r [&'r str], &'r [&'r str]);

/// What opens is named with what it opens, the nation's first; what only a local text would open is not, while the nation closes it.
#[test]
fn what_opens_it_is_named() {
    let yantian = || Jurisdiction::of_place("yantian").and_then(|place| place.issued_on(day("2023-01-10")));
    let yantian = yantian().expect("a text that awaits its issue").reading(Choice::WholeArticle);
    let nation = Jurisdiction::national();
    let secret = &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY][..];
    let (consents, grave) = (Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST);
    let (rule, internal) = (Fact::RULE_REQUIRES_DISCLOSURE, Fact::PERSONNEL_AFFAIRS);
    #[rustfmt::skip]
    let rows: &[Opened<'_>] = &[
        (&nation, Proactive, secret, consents, &["national.2019/15/-/-/s2"], &[]),
        (&nation, OnRequest, secret, grave, &["national.2019/32/-/-"], &[]),
        (&nation, Proactive, &[Fact::PROCESS_DRAFT], rule, &["national.2019/16/2/-/s2"], &[]),
        (&nation, Proactive, &[internal], rule, &[], &[]),
        (&nation, Proactive, &[], consents, &[], &[]),
        (&yantian, Proactive, secret, consents, &["national.2019/15/-/-/s2", "yantian/4/3/-/b"], &[]),
        (&yantian, Proactive, &[internal], rule, &["yantian/4/5/-"], &[]),
        (&yantian, Proactive, secret, rule, &[], &[]),
        (&yantian, Proactive, &[internal], consents, &[], &["yantian/4/4/-/a"]),
    ];
    let stable = |by: Vec<Provision>| by.iter().map(Provision::stable).collect::<Vec<_>>();
    for (of, mode, found, also, opened, local) in rows {
        let yes: Vec<Fact> = found.iter().copied().chain([*also]).collect();
        judge(of, UNDER_2019, *mode, closed(&yes), |decision| {
            assert_eq!(stable(decision.opened_by()), *opened, "{mode:?} {yes:?}");
            assert_eq!(stable(decision.local_by()), *local, "{mode:?} {yes:?}");
        });
    }
}

/// Art. 2 of 2007: a management function is a duty too, so that only the duty is asked for; what one answer excludes is no reason to ask nothing.
#[test]
fn of_two_that_say_something_of_each_other_what_decides_is_asked() {
    let (function, duty) = (Fact::ADMINISTRATIVE_FUNCTION, Fact::PERFORMING_DUTIES);
    let limbs = [Fact::BY_AGENCY, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    let finding = |fact| if limbs.contains(&fact) { Finding::Yes } else { Finding::No };
    let others = Fact::all().filter(|fact| ![function, duty].contains(fact));
    let sheet = others.fold(Facts::new(), |facts, fact| facts.with(fact, finding(fact)).expect("a finding"));
    let no_function = sheet.clone().with(function, Finding::No).expect("a finding");
    for (on, facts, asks) in [
        (UNDER_2007, &sheet, &[duty][..]),
        (UNDER_2007, &no_function, &[duty]),
        (UNDER_2019, &sheet, &[function]),
        (UNDER_2019, &no_function, &[]),
    ] {
        for mode in BOTH {
            judge(&Jurisdiction::national(), on, mode, facts.clone(), |decision| {
                assert_eq!(asked(decision), asks, "{on} {mode:?}");
            });
        }
    }
}
