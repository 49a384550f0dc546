//! The vocabulary, the sheet of facts, its reviews, and three-valued truth.

#![expect(clippy::expect_used, reason = "helpers of tests")]

mod support {
    pub(crate) mod sheet;
}

use std::collections::BTreeSet;

use gongkai::decision::{Outcome, Question, decide};
use gongkai::fact::{Doubt, Fact, FactError, FactSet, Facts, Finding, Group, Known, State, Truth};
use gongkai::norm::{FollowUp, Mode};
use gongkai::regime::Jurisdiction;
use serde_json::json;
use support::sheet::{closed, day, judge, open};

const ON: &str = "2024-03-04";

#[track_caller]
fn refused(json: serde_json::Value, error: &str) {
    let refused = serde_json::from_value::<Facts>(json).expect_err("a sheet to be refused");
    assert_eq!(refused.to_string(), error);
}

#[test]
fn codes_are_unique_and_parse_back() {
    let facts: Vec<Fact> = Fact::all().collect();
    assert_eq!(facts.len(), 64);
    let every = facts.iter().copied().chain((0..64).filter_map(Fact::local));
    let codes: BTreeSet<String> = every.clone().map(Fact::code).collect();
    assert_eq!(codes.len(), 64 + 64);
    for fact in every {
        assert_eq!(fact.code().parse(), Ok(fact));
        assert_eq!(fact.to_string(), fact.code());
        let json = serde_json::to_string(&fact).expect("serialises");
        assert_eq!(serde_json::from_str::<Fact>(&json).expect("reads"), fact);
    }
    assert!(facts.is_sorted());
}

#[test]
fn every_national_fact_has_its_question_and_its_provision() {
    let mut questions = BTreeSet::new();
    for fact in Fact::all() {
        let question = fact.question().expect("a question");
        assert!(question.zh().ends_with('？') && question.en().ends_with('?'), "{fact}");
        assert!(questions.insert(question.zh().to_owned()), "{fact}");
        assert!(fact.by().is_some() && fact.name().is_some(), "{fact}");
        assert_eq!(fact.local_place(), None);
    }
    let local = Fact::local(63).expect("the last place");
    assert_eq!(
        (local.by(), local.question(), local.name(), local.group(), local.doubt()),
        (None, None, None, None, None)
    );
    assert_eq!((local.local_place(), local.code().as_str()), (Some(63), "local.63"));
    assert_eq!(Fact::local(64), None);
}

#[test]
fn facts_stand_where_they_are_cited() {
    for (fact, by) in [
        (Fact::BY_AGENCY, "national.2019/2/-/-"),
        (Fact::PERFORMING_DUTIES, "national.2007/2/-/-"),
        (Fact::IN_STATE_ARCHIVE, "archives_law.2020/15/-/-"),
        (Fact::DETERMINED_STATE_SECRET, "national.2019/14/-/-"),
        (Fact::SECRECY_UNSETTLED, "secrets_law.2024/25/-/-"),
        (Fact::MARKED_SECRET, "national.2019/17/3/-"),
        (Fact::MARK_REFUTED, "national.2019/17/3/-"),
        (Fact::FRESHLY_REVIEWED, "national.2019/17/2/-"),
        (Fact::THIRD_PARTY_CONSULTED, "national.2019/32/-/-"),
        (Fact::INSTRUCTED_BY_SUPERIOR, "national.2019/22/-/-"),
        (Fact::SECRECY_TERM_EXPIRED, "secrets_law.2024/24/2/-"),
        (Fact::FORMALLY_PUBLISHED, "secrets_law.2024/20/4/-"),
        (Fact::FORBIDDEN_BY_LAW, "national.2019/14/-/-"),
        (Fact::ENDANGERS_SOCIAL_STABILITY, "national.2019/14/-/-"),
        (Fact::TRADE_SECRET, "national.2019/15/-/-"),
        (Fact::THIRD_PARTY_CONSENTS, "national.2019/15/-/-/s2"),
        (Fact::REASONABLE_OBJECTION, "national.2019/32/-/-"),
        (Fact::LOGISTICS, "national.2019/16/1/-"),
        (Fact::PROCESS_DRAFT, "national.2019/16/2/-/s1"),
        (Fact::RULE_REQUIRES_DISCLOSURE, "national.2019/16/2/-/s2"),
        (Fact::SPECIAL_NEED, "national.2007/13/-/-"),
        (Fact::PETITION_IN_DISGUISE, "national.2019/39/1/-"),
        (Fact::PROCESSING_NEEDED, "national.2019/38/-/-"),
    ] {
        assert_eq!(fact.by().map(|by| by.stable()).as_deref(), Some(by), "{fact}");
    }
}

#[test]
fn a_code_that_is_none_is_refused() {
    for code in ["local.64", "local.07", "local.+7", "local.", "TRADE_SECRET", "trade secret", ""] {
        let error = code.parse::<Fact>().expect_err("not a fact");
        assert_eq!(error.code(), code);
        assert_eq!(
            error.to_string(),
            format!(
                "fact code `{code}` is unknown: expected a national code such as trade_secret, or local.0 to local.63"
            )
        );
    }
}

#[test]
fn sets_cross_the_wire_in_statute_order() {
    let set = FactSet::of(&[Fact::LOGISTICS, Fact::TRADE_SECRET]);
    assert_eq!(serde_json::to_string(&set).expect("serialises"), r#"["trade_secret","logistics"]"#);
    assert_eq!(serde_json::from_str::<FactSet>(r#"["logistics","trade_secret"]"#).expect("reads"), set);
    let twice = serde_json::from_value::<FactSet>(json!(["logistics", "logistics"])).expect_err("twice");
    assert_eq!(twice.to_string(), "a fact is named twice in one set: expected each once");
}

// The sheet.

#[test]
fn a_sheet_crosses_the_wire() {
    let facts = Facts::new()
        .with(Fact::TRADE_SECRET, Finding::Yes)
        .and_then(|facts| facts.with(Fact::HARMS_THIRD_PARTY, Finding::Unknown))
        .and_then(|facts| facts.with(Fact::FORBIDDEN_BY_LAW, Finding::No))
        .and_then(|facts| facts.with(Fact::local(3).expect("a place"), Finding::Yes))
        .and_then(|facts| facts.reviewed(Group::InternalAffairs, "李主任", day(ON)))
        .expect("findings");
    let written = serde_json::to_value(&facts).expect("serialises");
    assert_eq!(
        written,
        json!({
            "findings": {
                "forbidden_by_law": "no",
                "trade_secret": "yes",
                "harms_third_party": "unknown",
                "local.3": "yes",
            },
            "reviewed": [{"group": "internal_affairs", "by": "李主任", "day": "2024-03-04"}],
        })
    );
    assert_eq!(serde_json::from_value::<Facts>(written).expect("reads"), facts);
    assert_eq!(serde_json::to_value(Facts::new()).expect("serialises"), json!({"findings": {}}));
    assert_eq!(serde_json::from_value::<Facts>(json!({})).expect("reads"), Facts::new());
}

#[test]
fn a_sheet_that_is_wrong_is_refused() {
    refused(json!({"finding": {}}), "unknown field `finding`, expected `findings` or `reviewed`");
    refused(
        json!({"findings": {"secret": "yes"}}),
        "fact code `secret` is unknown: expected a national code such as trade_secret, or local.0 to local.63",
    );
    refused(
        json!({"findings": {"trade_secret": "maybe"}}),
        "unknown variant `maybe`, expected one of `yes`, `no`, `unknown`",
    );
    refused(
        json!({"findings": ["trade_secret"]}),
        "invalid type: sequence, expected a map from fact codes to yes, no or unknown",
    );
    refused(
        json!({"findings": {"third_party_consents": "yes", "reasonable_objection": "yes"}}),
        "fact `reasonable_objection` as `yes` contradicts `third_party_consents` as `yes`: expected one of them",
    );
    refused(
        json!({"reviewed": [{"group": "internal_affairs", "by": " ", "day": "2024-03-04"}]}),
        "`by` of the review of `internal_affairs` is blank: expected the responsible person",
    );
    refused(
        json!({"reviewed": [{"group": "internal_affairs", "by": "李主任", "day": "2024-03-04", "note": ""}]}),
        "unknown field `note`, expected one of `group`, `by`, `day`",
    );
    let twice = r#"{"findings": {"trade_secret": "yes", "trade_secret": "no"}}"#;
    let error = serde_json::from_str::<Facts>(twice).expect_err("a contradiction");
    assert_eq!(
        error.to_string(),
        "fact `trade_secret` is already `yes` and cannot become `no`: expected one of them at line 1 column 58"
    );
}

#[test]
fn a_finding_stands_and_unknown_may_become_known() {
    let facts = Facts::new().with(Fact::TRADE_SECRET, Finding::Unknown).expect("a finding");
    assert_eq!(facts.unknown(), FactSet::of(&[Fact::TRADE_SECRET]));
    let facts = facts.with(Fact::TRADE_SECRET, Finding::Yes).expect("now known");
    assert_eq!(facts.unknown(), FactSet::empty());
    let facts = facts.with(Fact::TRADE_SECRET, Finding::Yes).expect("the same again");
    let mut sheet = facts.clone();
    for now in [Finding::No, Finding::Unknown] {
        assert_eq!(
            sheet.record(Fact::TRADE_SECRET, now),
            Err(FactError::Contradiction { fact: Fact::TRADE_SECRET, was: Finding::Yes, now })
        );
        assert_eq!(sheet, facts);
    }
}

#[test]
fn pairs_that_cannot_stand_together() {
    use Finding::{No, Yes};
    for (one, first, two, second) in [
        (Fact::THIRD_PARTY_CONSENTS, Yes, Fact::THIRD_PARTY_OBJECTS, Yes),
        (Fact::THIRD_PARTY_CONSENTS, Yes, Fact::REASONABLE_OBJECTION, Yes),
        (Fact::REASONABLE_OBJECTION, Yes, Fact::THIRD_PARTY_OBJECTS, No),
        (Fact::ADMINISTRATIVE_FUNCTION, Yes, Fact::PERFORMING_DUTIES, No),
        (Fact::UNCLEAR_AFTER_CORRECTION, Yes, Fact::CONTENT_UNCLEAR, No),
    ] {
        for (here, is, there, cannot) in [(one, first, two, second), (two, second, one, first)] {
            let facts = Facts::new().with(here, is).expect("a finding");
            let error = facts.clone().with(there, cannot).expect_err("incompatible");
            assert_eq!(
                error.to_string(),
                format!("fact `{there}` as `{cannot}` contradicts `{here}` as `{is}`: expected one of them")
            );
            // What it excludes is known.
            let known = facts.known();
            let (holds, other) = if cannot == Yes { (known.no(), known.yes()) } else { (known.yes(), known.no()) };
            assert!(holds.has(there) && !other.has(there), "{here} {there}");
            assert_eq!(facts.finding(there), None);
            // Asked in vain, it is known all the same.
            let vain = facts.with(there, Finding::Unknown).expect("asked");
            assert!(!vain.known().open().has(there));
        }
    }
}

// Reviews.

#[test]
fn a_review_closes_what_was_not_asked() {
    let facts = Facts::new()
        .with(Fact::PERSONNEL_AFFAIRS, Finding::Yes)
        .and_then(|facts| facts.with(Fact::LOGISTICS, Finding::Unknown))
        .and_then(|facts| facts.reviewed(Group::InternalAffairs, "李主任", day(ON)))
        .expect("findings");
    assert_eq!(facts.state(Fact::PERSONNEL_AFFAIRS), State::Yes);
    assert_eq!(facts.state(Fact::LOGISTICS), State::Unknown);
    assert_eq!(facts.state(Fact::INTERNAL_WORKFLOW), State::ReviewedNo);
    assert_eq!(facts.state(Fact::DISCUSSION_RECORD), State::NotAsked);
    let review = facts.review_of(Fact::INTERNAL_WORKFLOW).expect("reviewed");
    assert_eq!((review.group(), review.by(), review.day()), (Group::InternalAffairs, "李主任", day(ON)));
    assert_eq!(facts.review_of(Fact::PERSONNEL_AFFAIRS), None);
    assert_eq!(facts.review_of(Fact::LOGISTICS), None);
    assert_eq!(facts.known().no(), FactSet::of(&[Fact::INTERNAL_WORKFLOW, Fact::OTHER_INTERNAL_AFFAIRS]));
    // A later finding overrides the statement about the group.
    let facts = facts.with(Fact::INTERNAL_WORKFLOW, Finding::Yes).expect("a finding");
    assert_eq!(facts.state(Fact::INTERNAL_WORKFLOW), State::Yes);
    assert!(facts.known().yes().has(Fact::INTERNAL_WORKFLOW));
}

#[test]
fn a_review_of_the_gates_respects_what_follows_from_a_finding() {
    let facts = Facts::new()
        .with(Fact::UNCLEAR_AFTER_CORRECTION, Finding::Yes)
        .and_then(|facts| facts.reviewed(Group::ApplicationGates, "李主任", day(ON)))
        .expect("findings");
    assert!(facts.known().yes().has(Fact::CONTENT_UNCLEAR));
}

/// That it is unclear after a correction implies that it was unclear: asked and not established, the one leaves the other open.
#[test]
fn a_review_does_not_close_what_an_unknown_fact_implies() {
    let asked = |finding| {
        Facts::new()
            .with(Fact::UNCLEAR_AFTER_CORRECTION, finding)
            .and_then(|facts| facts.reviewed(Group::ApplicationGates, "李主任", day(ON)))
            .expect("findings")
    };
    let unclear = Fact::CONTENT_UNCLEAR;
    let unknown = asked(Finding::Unknown);
    assert_eq!((unknown.known().one(unclear), unknown.state(unclear)), (Truth::Open, State::NotAsked));
    assert_eq!(unknown.review_of(unclear), None);
    let no = asked(Finding::No);
    assert_eq!((no.known().one(unclear), no.state(unclear)), (Truth::No, State::ReviewedNo));
    let clear = asked(Finding::Unknown).with(unclear, Finding::No).expect("a finding");
    assert_eq!((clear.known().one(unclear), clear.state(unclear)), (Truth::No, State::No));
}

#[test]
fn no_review_closes_consent_or_harm() {
    let everything = Facts::new().reviewed_throughout("李主任", day(ON)).expect("reviewed");
    assert_eq!(everything.reviews().len(), Group::ALL.len());
    let never: FactSet = Fact::all().filter(|fact| fact.group().is_none()).collect();
    assert!(everything.known().open().contains(never));
    for fact in [
        Fact::BY_AGENCY,
        Fact::MARK_REFUTED,
        Fact::FRESHLY_REVIEWED,
        Fact::THIRD_PARTY_CONSULTED,
        Fact::HARMS_THIRD_PARTY,
        Fact::THIRD_PARTY_CONSENTS,
        Fact::THIRD_PARTY_OBJECTS,
        Fact::REASONABLE_OBJECTION,
        Fact::GRAVE_PUBLIC_INTEREST,
        Fact::SPECIAL_NEED,
        Fact::EXCESS_JUSTIFIED,
        Fact::SEARCH_RECORDED,
    ] {
        assert!(never.has(fact), "{fact}");
    }
    let grouped = Group::ALL.into_iter().fold(FactSet::empty(), |all, group| {
        let facts = Fact::of_group(group);
        assert!(!facts.intersects(all) && !facts.is_empty(), "{group:?}");
        assert!(facts.facts().all(|fact| fact.group() == Some(group)));
        all | facts
    });
    assert_eq!(grouped | never, Fact::all().collect());
}

#[test]
fn groups_hold_the_lists_of_the_articles() {
    assert_eq!(Fact::of_group(Group::InternalAffairs), FactSet::INTERNAL_AFFAIRS);
    assert_eq!(Fact::of_group(Group::ThirdPartyInterest), FactSet::THIRD_PARTY_INTERESTS);
    assert_eq!(Fact::of_group(Group::RequiredDisclosure), FactSet::REQUIRED_BY_HIGHER_TEXT);
    assert_eq!(
        Fact::of_group(Group::ProcessInformation),
        FactSet::PROCESS_INFORMATION | FactSet::of(&[Fact::ENFORCEMENT_FILE])
    );
    assert_eq!(
        Fact::of_group(Group::SecretsAndSecurity),
        FactSet::SECURITY_AND_STABILITY
            | FactSet::NO_LONGER_SECRET
            | FactSet::of(&[
                Fact::DETERMINED_STATE_SECRET,
                Fact::SECRECY_UNSETTLED,
                Fact::MARKED_SECRET,
                Fact::FORBIDDEN_BY_LAW,
            ])
    );
    assert_eq!(Fact::INSTRUCTED_BY_SUPERIOR.group(), Some(Group::ProactiveScope));
    for group in Group::ALL {
        assert!(!group.name().zh().is_empty());
        assert_eq!(group.by().source().as_str(), "national.2019");
    }
}

#[test]
fn a_review_decides_like_findings_of_no() {
    let reviewed = Facts::government_information().reviewed_throughout("李主任", day(ON)).expect("reviewed");
    for mode in [Mode::Proactive, Mode::OnRequest] {
        judge(&Jurisdiction::national(), ON, mode, reviewed.clone(), |decision| {
            assert!(decision.effective().is(Outcome::MustDisclose));
        });
    }
}

// Asked in vain.

#[test]
fn unknown_evaluates_like_not_asked_and_is_referred() {
    let outcome = |facts: Facts| {
        judge(&Jurisdiction::national(), ON, Mode::OnRequest, facts, |decision| {
            let ask: Vec<_> = decision.ask().iter().map(|question| (question.fact(), question.refer())).collect();
            let refers = decision.follow_ups().any(|duty| *duty == FollowUp::Refer);
            (decision.effective(), ask, refers)
        })
    };
    let mut not_asked = closed(&[]);
    let asked = |finding| {
        let facts = Fact::all().filter(|fact| *fact != Fact::ENDANGERS_PUBLIC_SECURITY);
        facts
            .fold(open(&[], &[]), |mut facts, fact| {
                let _ = facts.record(fact, Finding::No);
                facts
            })
            .with(Fact::ENDANGERS_PUBLIC_SECURITY, finding)
            .expect("a finding")
    };
    let vain = outcome(asked(Finding::Unknown));
    assert_eq!(vain.1, [(Fact::ENDANGERS_PUBLIC_SECURITY, Some(Doubt::Disclosability))]);
    assert!(vain.2);
    // A review does not sign the doubt away.
    let signed = asked(Finding::Unknown).reviewed_throughout("李主任", day(ON)).expect("reviewed");
    assert_eq!(outcome(signed).0, vain.0);
    // Answered, it is neither.
    assert!(!outcome(asked(Finding::No)).2);
    assert!(not_asked.record(Fact::ENDANGERS_PUBLIC_SECURITY, Finding::No).is_ok());
    assert_eq!(outcome(not_asked).1, []);
}

#[test]
fn not_asked_is_asked_and_not_referred() {
    let nation = Jurisdiction::national();
    let regime = nation.on(day(ON)).expect("a day");
    let part = gongkai::decision::Part::new(Mode::OnRequest, Facts::new());
    let decision = decide(&regime, &part);
    assert!(decision.ask().iter().all(|question| question.refer().is_none()));
    let asked: Vec<Fact> = decision.ask().iter().map(Question::fact).collect();
    assert!(asked.is_sorted());
    assert!(asked.contains(&Fact::BY_AGENCY) && asked.contains(&Fact::RULE_REQUIRES_DISCLOSURE));
    assert!(!asked.contains(&Fact::PERFORMING_DUTIES) && !asked.contains(&Fact::SPECIAL_NEED));
    assert!(decision.ask().iter().all(|question| question.text() == question.fact().question()));
    // A question rests on the provision of its fact, and before that was in force on the one that then asked.
    let by = |on: &str| {
        let regime = nation.on(day(on)).expect("a day");
        let part = gongkai::decision::Part::new(Mode::OnRequest, Facts::new());
        let asked = decide(&regime, &part).ask();
        asked.iter().find(|one| one.fact() == Fact::SECRECY_TERM_EXPIRED).and_then(Question::by).map(|by| by.stable())
    };
    assert_eq!(by("2024-05-01").as_deref(), Some("secrets_law.2024/24/2/-"));
    assert_eq!(by("2024-04-30").as_deref(), Some("national.2019/17/2/-"));
    assert_eq!(by("2015-03-04").as_deref(), Some("national.2007/14/2/-"));
}

#[test]
fn doubts_go_to_who_may_settle_them() {
    let doubts = |doubt| -> FactSet { Fact::all().filter(|fact| fact.doubt() == Some(doubt)).collect() };
    assert_eq!(
        doubts(Doubt::Secrecy),
        FactSet::of(
            &[Fact::DETERMINED_STATE_SECRET, Fact::SECRECY_UNSETTLED, Fact::MARKED_SECRET, Fact::MARK_REFUTED,]
        )
    );
    assert_eq!(doubts(Doubt::BeyondClassificationPower), FactSet::empty());
    let about = doubts(Doubt::Disclosability);
    for fact in [Fact::SECRECY_TERM_EXPIRED, Fact::FORBIDDEN_BY_LAW, Fact::LOGISTICS, Fact::RULE_REQUIRES_DISCLOSURE] {
        assert!(about.has(fact), "{fact}");
    }
    for fact in [Fact::BY_AGENCY, Fact::RECORDED, Fact::NEEDS_WIDE_KNOWLEDGE, Fact::REPEAT_APPLICATION] {
        assert!(!about.has(fact), "{fact}");
    }
    // What the third party says, and what the agency itself has to weigh, is referred to nobody.
    for fact in [
        Fact::THIRD_PARTY_CONSULTED,
        Fact::THIRD_PARTY_CONSENTS,
        Fact::THIRD_PARTY_OBJECTS,
        Fact::REASONABLE_OBJECTION,
        Fact::GRAVE_PUBLIC_INTEREST,
        Fact::FRESHLY_REVIEWED,
    ] {
        assert_eq!(fact.doubt(), None, "{fact}");
    }
}

// Truth.

#[test]
fn kleenes_tables() {
    use Truth::{No, Open, Yes};
    let and = [[No, No, No], [No, Open, Open], [No, Open, Yes]];
    let or = [[No, Open, Yes], [Open, Open, Yes], [Yes, Yes, Yes]];
    for (one, (and, or)) in [No, Open, Yes].into_iter().zip(and.into_iter().zip(or)) {
        for (other, (and, or)) in [No, Open, Yes].into_iter().zip(and.into_iter().zip(or)) {
            assert_eq!((one.and(other), one.or(other)), (and, or), "{one:?} {other:?}");
            assert_eq!(!(one.and(other)), (!one).or(!other));
        }
    }
    assert_eq!((!No, !Open, !Yes), (Yes, Open, No));
}

#[test]
fn what_is_known_of_a_set() {
    let set = FactSet::of(&[Fact::TRADE_SECRET, Fact::LOGISTICS]);
    let one = FactSet::of(&[Fact::TRADE_SECRET]);
    let none = FactSet::empty();
    for (yes, no, all, any) in [
        (none, none, Truth::Open, Truth::Open),
        (one, none, Truth::Open, Truth::Yes),
        (none, one, Truth::No, Truth::Open),
        (set, none, Truth::Yes, Truth::Yes),
        (none, set, Truth::No, Truth::No),
        (set - one, one, Truth::No, Truth::Yes),
    ] {
        let known = Known::new(yes, no);
        assert_eq!((known.all(set), known.any(set)), (all, any), "{yes:?} {no:?}");
    }
    assert_eq!(Known::new(set, one).open() & set, one);
}
