//! Consultation article by article: who is asked by when, what the letter must say, what silence means, and what blocks a
//! release. One case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod consulting;
}

use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::deadline::Due;
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{Choice, Consulted, Decider, Dispute, LocalRules, Mode, Period, Power, Reading, Role};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::approval::{Approval, Signature};
use gongkai::workflow::consultation::{
    Answer, ApprovalByLaw, Clearance, Consultations, Gap, Letter, Obstacle, Opinion, Position, PositionFlags,
    Settlement, Spans, Standpoint, duty, rule,
};
use gongkai::workflow::journal::Header;
use serde_json::{Value, json};
use support::consulting::{Asked, PARTNER, day, letter, matter, place, position, record, stable};

use Consulted::{CoMaker, InvolvedAgency, ThirdParty};
use Mode::{OnRequest, Proactive};
use Standpoint::{
    AgencyDecides, Agrees, Awaiting, DeemedAgree, DeemedConsentToDisclose, Disputed, Escalated, NotAsked, NotInvolved,
    Objects, Settled, Undetermined,
};

const NONE: PositionFlags = PositionFlags::empty();
const LATE: PositionFlags = PositionFlags::ANSWERED_LATE;
const ORAL: PositionFlags = PositionFlags::ORAL;
const DECIDES: PositionFlags = PositionFlags::LEAD_STILL_DECIDES;
const NO_EFFECT: Standpoint = Undetermined(Gap::SilenceHasNoEffect);
const WHETHER: Dispute = Dispute::WhetherToDisclose;

#[track_caller]
fn clearance(of: &Jurisdiction, matter: &Consultations, on: &str, approval: ApprovalByLaw) -> Clearance {
    let on = day(on);
    matter.on(on).clearance(of, Calendar::national(), on, approval).expect("a text that governs")
}

#[track_caller]
fn spans(of: &Jurisdiction, matter: &Consultations, on: &str) -> Spans {
    matter.on(day(on)).spans(of, Calendar::national(), day(on), |_| true).expect("a text that governs")
}

/// Its name, its obstacle and the provisions of each block.
fn blocks(clearance: &Clearance) -> Vec<(Option<Code>, Obstacle, Vec<String>)> {
    clearance.blocks.iter().map(|block| (block.with, block.obstacle, stable(block.by.iter().copied()))).collect()
}

// What silence means.

/// Where, who, in which mode, what, under which provision: the time to answer has long run out.
const SILENCE: &[(&str, Consulted, Mode, Standpoint, Option<&str>)] = &[
    // 《台儿庄区政府信息公开协调工作制度》第八条.
    ("taierzhuang", InvolvedAgency, Proactive, DeemedAgree(Opinion::Disclose), Some("taierzhuang.coordination/8/-/-")),
    ("taierzhuang", CoMaker, Proactive, DeemedAgree(Opinion::Disclose), Some("taierzhuang.coordination/8/-/-")),
    ("taierzhuang", InvolvedAgency, OnRequest, DeemedAgree(Opinion::Disclose), Some("taierzhuang.coordination/8/-/-")),
    // 第三十四条, whatever the place says.
    ("nation", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("taierzhuang", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("lieshan", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("yantian", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("yantian@2023-01-10", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("yanliang", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("yanliang@2020-06-01", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("yunnan_bureau", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    ("yunnan_bureau@2019-06-03", CoMaker, OnRequest, DeemedConsentToDisclose, Some("national.2019/34/-/-")),
    // 第三十二条, everywhere.
    ("nation", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    ("taierzhuang", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    ("lieshan", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    ("yantian", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    ("yantian@2023-01-10", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    ("yanliang@2020-06-01", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    ("yunnan_bureau", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    ("yunnan_bureau@2019-06-03", ThirdParty, OnRequest, AgencyDecides, Some("national.2019/32/-/-")),
    // 第十一条第一款, and what a place adds to it: no window, no deeming.
    ("nation", InvolvedAgency, Proactive, NO_EFFECT, Some("national.2019/11/1/-")),
    ("nation", InvolvedAgency, OnRequest, NO_EFFECT, Some("national.2019/11/1/-")),
    ("nation", CoMaker, Proactive, NO_EFFECT, Some("national.2019/11/1/-")),
    ("yantian", InvolvedAgency, Proactive, NO_EFFECT, Some("national.2019/11/1/-")),
    ("yantian@2023-01-10", InvolvedAgency, Proactive, NO_EFFECT, Some("yantian/27/-/-")),
    ("yantian@2023-01-10", InvolvedAgency, OnRequest, NO_EFFECT, Some("yantian/27/-/-")),
    ("yantian@2023-01-10", CoMaker, Proactive, NO_EFFECT, Some("yantian/27/-/-")),
    ("lieshan", InvolvedAgency, Proactive, NO_EFFECT, Some("lieshan/6/-/-")),
    ("lieshan", CoMaker, Proactive, NO_EFFECT, Some("lieshan/6/-/-")),
    ("lieshan", InvolvedAgency, OnRequest, NO_EFFECT, Some("lieshan/8/-/-/a")),
    ("yanliang", InvolvedAgency, Proactive, NO_EFFECT, Some("national.2019/11/1/-")),
    ("yanliang@2020-06-01", InvolvedAgency, Proactive, NO_EFFECT, Some("national.2019/11/1/-")),
    ("yunnan_bureau", InvolvedAgency, Proactive, NO_EFFECT, Some("national.2019/11/1/-")),
    ("yunnan_bureau@2019-06-03", InvolvedAgency, Proactive, NO_EFFECT, Some("yunnan_bureau.coordination/1/-/-")),
    ("yunnan_bureau@2019-06-03", InvolvedAgency, OnRequest, NO_EFFECT, Some("yunnan_bureau.coordination/1/-/-")),
    ("yunnan_bureau@2019-06-03", CoMaker, Proactive, NO_EFFECT, Some("yunnan_bureau.coordination/1/-/-")),
    // A third party before proactive release: no text gives its silence an effect.
    ("nation", ThirdParty, Proactive, NO_EFFECT, None),
    ("taierzhuang", ThirdParty, Proactive, NO_EFFECT, None),
    ("lieshan", ThirdParty, Proactive, NO_EFFECT, None),
    ("yunnan_bureau", ThirdParty, Proactive, NO_EFFECT, None),
    ("yunnan_bureau@2019-06-03", ThirdParty, Proactive, NO_EFFECT, Some("yunnan_bureau.proactive/7/-/3")),
];

#[test]
fn what_silence_means_place_by_place() {
    for &(code, consulted, mode, expected, by) in SILENCE {
        let of = place(code);
        let asked = Asked::new(consulted, mode, "2024-04-10");
        let matter = matter(&of, asked, "2024-04-11 sent disclose 5; 2024-04-11 received");
        let found = position(&of, &matter, "2024-06-28");
        assert_eq!(found.standpoint, expected, "{code} {consulted:?} {mode:?}");
        assert_eq!(found.by.map(|by| by.stable()).as_deref(), by, "{code} {consulted:?} {mode:?}");
        let released = clearance(&of, &matter, "2024-06-28", ApprovalByLaw::NotRequired);
        let blocked = match (consulted, expected) {
            (_, Undetermined(_)) => Some(Obstacle::Unconfirmed),
            // Secrecy review 7 asks for a written consent that no deeming supplies.
            (CoMaker, DeemedAgree(_)) => Some(Obstacle::WrittenConsent),
            _ => None,
        };
        assert_eq!(released.blocks.first().map(|block| block.obstacle), blocked, "{code} {consulted:?} {mode:?}");
        assert_eq!(released.positions, [(PARTNER, found)]);
    }
}

#[test]
fn under_the_2007_text_no_silence_has_an_effect() {
    for (consulted, mode, by) in [
        (InvolvedAgency, Proactive, Some("national.2007/7/-/-")),
        (InvolvedAgency, OnRequest, Some("national.2007/7/-/-")),
        (CoMaker, Proactive, Some("national.2007/7/-/-")),
        (CoMaker, OnRequest, Some("national.2007/7/-/-")),
        (ThirdParty, OnRequest, Some("national.2007/23/-/-")),
        (ThirdParty, Proactive, None),
    ] {
        let matter = matter(
            &place("nation"),
            Asked::new(consulted, mode, "2015-03-04"),
            "2015-03-05 sent disclose 5; 2015-03-05 received",
        );
        let found = position(&place("nation"), &matter, "2015-06-01");
        assert_eq!((found.standpoint, found.until), (NO_EFFECT, None), "{consulted:?} {mode:?}");
        assert_eq!(found.by.map(|by| by.stable()).as_deref(), by, "{consulted:?} {mode:?}");
    }
}

#[test]
fn a_file_pending_on_2019_05_15_turns_on_a_reading() {
    let asked = Asked::new(CoMaker, OnRequest, "2019-05-06");
    let script = "2019-05-16 sent disclose; 2019-05-16 received";
    let nation = place("nation");
    let matter = matter(&nation, asked, script);
    let on = day("2019-06-28");
    let ledger = matter.on(on);
    let open = ledger.consultations()[0].position(&nation, Calendar::national(), on);
    assert!(matches!(open, Err(RegimeError::PendingFile { .. })), "{open:?}");
    let old = nation.clone().reading(Choice::OldLawThroughout);
    assert_eq!(position(&old, &matter, "2019-06-28").standpoint, NO_EFFECT);
    let new = nation.reading(Choice::OldSubstanceNewProcedure);
    assert_eq!(position(&new, &matter, "2019-06-28").standpoint, DeemedConsentToDisclose);
}

// The windows.

#[test]
fn every_window_ends_with_its_last_day_and_silence_speaks_the_day_after() {
    for (code, consulted, mode, letter, received, last, after) in [
        // National 32: fifteen working days.
        ("nation", ThirdParty, OnRequest, "sent", "2024-04-26", "2024-05-20", AgencyDecides),
        ("yantian@2023-01-10", ThirdParty, OnRequest, "sent", "2024-04-26", "2024-05-20", AgencyDecides),
        ("taierzhuang", ThirdParty, OnRequest, "sent 5", "2024-04-26", "2024-05-20", AgencyDecides),
        // National 34: fifteen working days, whatever the letter says.
        ("nation", CoMaker, OnRequest, "sent disclose", "2024-04-11", "2024-05-06", DeemedConsentToDisclose),
        ("taierzhuang", CoMaker, OnRequest, "sent withhold 5", "2024-04-11", "2024-05-06", DeemedConsentToDisclose),
        ("lieshan", CoMaker, OnRequest, "sent disclose 3", "2024-04-11", "2024-05-06", DeemedConsentToDisclose),
        ("yunnan_bureau@2019-06-03", CoMaker, OnRequest, "sent", "2024-04-11", "2024-05-06", DeemedConsentToDisclose),
        // Taierzhuang, coordination 8: what the letter sets.
        (
            "taierzhuang",
            InvolvedAgency,
            Proactive,
            "sent disclose 5",
            "2024-03-14",
            "2024-03-21",
            DeemedAgree(Opinion::Disclose),
        ),
        (
            "taierzhuang",
            InvolvedAgency,
            Proactive,
            "sent disclose 1",
            "2024-03-15",
            "2024-03-18",
            DeemedAgree(Opinion::Disclose),
        ),
        // Over the Spring Festival: 9 February and Sunday 18 February count.
        (
            "taierzhuang",
            CoMaker,
            Proactive,
            "sent disclose 5",
            "2024-02-05",
            "2024-02-18",
            DeemedAgree(Opinion::Disclose),
        ),
        (
            "taierzhuang",
            InvolvedAgency,
            OnRequest,
            "sent disclose 7",
            "2023-09-25",
            "2023-10-10",
            DeemedAgree(Opinion::Disclose),
        ),
    ] {
        let of = place(code);
        let script = format!("{received} {letter}; {received} received");
        let matter = matter(&of, Asked::new(consulted, mode, received), &script);
        let at_last = position(&of, &matter, last);
        assert_eq!(at_last.until, Some(Due::On(day(last))), "{code} {consulted:?} {letter}");
        assert_eq!(at_last.standpoint, Awaiting, "{code} {consulted:?} {letter}");
        let next = day(last).succ_opt().expect("a day").to_string();
        assert_eq!(position(&of, &matter, &next).standpoint, after, "{code} {consulted:?} {letter}");
    }
}

#[test]
fn a_window_in_calendar_days_that_ends_on_a_day_of_rest_runs_on_to_the_next_working_day() {
    let of = place("taierzhuang");
    let mut matter = Consultations::new(Header::of(&of));
    record(&mut matter, PARTNER, Asked::involved("2024-03-14"), "2024-03-14 opened");
    let letter = letter().with_opinion(Opinion::Disclose, "条例第二十条").answer_within(Period::calendar_days(9));
    let sent = gongkai::workflow::consultation::Event::Sent { with: PARTNER, letter };
    matter.record(day("2024-03-14"), sent).expect("a letter");
    record(&mut matter, PARTNER, Asked::involved("2024-03-14"), "2024-03-14 received");
    assert_eq!(position(&of, &matter, "2024-03-20").until, Some(Due::On(day("2024-03-25"))));
}

#[test]
fn taierzhuang_8_an_agreement_sets_the_time_that_the_letter_left_open_and_nothing_else_does() {
    let of = place("taierzhuang");
    let asked = Asked::involved("2024-03-14");
    let agreed = matter(&of, asked, "2024-03-14 sent disclose; 2024-03-14 received; 2024-03-15 agreed 5");
    assert_eq!(position(&of, &agreed, "2024-03-21").standpoint, Awaiting);
    assert_eq!(position(&of, &agreed, "2024-03-22").standpoint, DeemedAgree(Opinion::Disclose));
    let letter_stands = matter(&of, asked, "2024-03-14 sent disclose 5; 2024-03-14 agreed 20; 2024-03-14 received");
    assert_eq!(position(&of, &letter_stands, "2024-03-22").standpoint, DeemedAgree(Opinion::Disclose));
}

// The letter: by when, and what it says.

/// The day on which the letter is due, and under which provision.
type LetterDue = Option<(&'static str, &'static str)>;

/// Where, who, in which mode, formed or received, due.
const LETTERS: &[(&str, Consulted, Mode, &str, LetterDue)] = &[
    ("taierzhuang", InvolvedAgency, Proactive, "2023-09-25", Some(("2023-10-08", "taierzhuang.coordination/5/-/-"))),
    ("taierzhuang", CoMaker, Proactive, "2023-09-25", Some(("2023-10-08", "taierzhuang.coordination/5/-/-"))),
    ("taierzhuang", InvolvedAgency, Proactive, "2024-03-04", Some(("2024-03-11", "taierzhuang.coordination/5/-/-"))),
    ("taierzhuang", InvolvedAgency, OnRequest, "2024-02-05", Some(("2024-02-18", "taierzhuang.coordination/6/2/-"))),
    ("taierzhuang", CoMaker, OnRequest, "2024-02-05", Some(("2024-02-18", "taierzhuang.coordination/6/2/-"))),
    ("taierzhuang", InvolvedAgency, OnRequest, "2025-03-03", Some(("2025-03-10", "taierzhuang.coordination/6/2/-"))),
    ("lieshan", InvolvedAgency, OnRequest, "2024-02-08", Some(("2024-02-19", "lieshan/8/-/-/a"))),
    ("lieshan", CoMaker, OnRequest, "2024-02-08", Some(("2024-02-19", "lieshan/8/-/-/a"))),
    // Before a text was issued it orders nothing; on its first day it does.
    ("taierzhuang", InvolvedAgency, Proactive, "2020-04-10", None),
    ("taierzhuang", InvolvedAgency, Proactive, "2020-04-21", None),
    ("taierzhuang", InvolvedAgency, Proactive, "2020-04-22", Some(("2020-04-28", "taierzhuang.coordination/5/-/-"))),
    ("lieshan", InvolvedAgency, OnRequest, "2021-08-03", None),
    ("lieshan", InvolvedAgency, OnRequest, "2021-08-04", Some(("2021-08-09", "lieshan/8/-/-/a"))),
    ("lieshan@2021-07-01", InvolvedAgency, OnRequest, "2021-07-15", Some(("2021-07-20", "lieshan/8/-/-/a"))),
    // Nobody else sets a period.
    ("lieshan", InvolvedAgency, Proactive, "2024-02-08", None),
    ("taierzhuang", ThirdParty, OnRequest, "2024-02-05", None),
    ("nation", InvolvedAgency, Proactive, "2024-03-04", None),
    ("nation", CoMaker, OnRequest, "2024-03-04", None),
    ("nation", ThirdParty, OnRequest, "2024-03-04", None),
    ("yantian@2023-01-10", InvolvedAgency, Proactive, "2024-03-04", None),
    ("yanliang@2020-06-01", InvolvedAgency, Proactive, "2024-03-04", None),
    ("yunnan_bureau@2019-06-03", InvolvedAgency, Proactive, "2024-03-04", None),
];

#[test]
fn letters_are_due_where_a_text_in_force_says_so() {
    for &(code, consulted, mode, trigger, expected) in LETTERS {
        let of = place(code);
        let matter = matter(&of, Asked::new(consulted, mode, trigger), "");
        let due =
            matter.ledger().consultations()[0].letter_due(&of, Calendar::national()).expect("a text that governs");
        let found = due.as_ref().map(|due| (due.due(), due.period().by().stable()));
        let expected = expected.map(|(last, by)| (Due::On(day(last)), by.to_owned()));
        assert_eq!(found, expected, "{code} {consulted:?} {mode:?} {trigger}");
        if let Some(due) = due {
            assert_eq!(due.trigger().on(), day(trigger));
            assert_eq!(due.verify(Calendar::national().notices()), Ok(()));
        }
    }
}

#[test]
fn a_letter_due_past_the_published_schedule_has_bounds() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2026-12-29"), "");
    let due = matter.ledger().consultations()[0].letter_due(&of, Calendar::national()).expect("a text that governs");
    let due = due.expect("a period");
    assert!(matches!(due.due(), Due::Between(_)), "{:?}", due.due());
    assert_eq!(due.verify(Calendar::national().notices()), Ok(()));
}

/// The letter without one field, or with blanks in its place.
#[track_caller]
fn without(letter: &Letter, field: &str, blank: bool) -> Letter {
    let mut stored = serde_json::to_value(letter).expect("a letter as JSON");
    let fields = stored.as_object_mut().expect("an object");
    assert!(fields.remove(field).is_some(), "{field}");
    if blank {
        fields.insert(field.to_owned(), json!(" \u{3000}\t"));
    }
    serde_json::from_value(stored).expect("a letter")
}

#[test]
fn taierzhuang_7_the_letter_content_by_content() {
    let of = place("taierzhuang");
    let regime = of.on(day("2024-03-04")).expect("a text that governs");
    let whole = letter().with_opinion(Opinion::Disclose, "条例第二十条");
    for (consulted, mode) in
        [(InvolvedAgency, Proactive), (CoMaker, Proactive), (CoMaker, OnRequest), (InvolvedAgency, OnRequest)]
    {
        let rule = rule(&regime, consulted, mode).expect("a consultation");
        assert_eq!(whole.clone().checked(rule), Ok(whole.clone()));
        // Item 4, 其他内容, asks for nothing; neither does article 7 for a time to answer.
        let more = whole.clone().adding("附件").answer_within(Period::working_days(5));
        assert_eq!(more.defects(rule).count(), 0);
        for (field, name, item) in [
            ("title", "title", 1),
            ("document_number", "document number", 1),
            ("description", "description", 1),
            ("origin_date", "date of origin", 1),
            ("issuer", "issuing body", 1),
            ("points", "points to be settled", 2),
            ("opinion", "proposer's opinion", 3),
            ("basis", "basis of the opinion", 3),
        ] {
            let expected = format!("expected it under taierzhuang.coordination/7/-/{item}");
            for blank in [false, true] {
                if blank && matches!(field, "origin_date" | "opinion") {
                    continue;
                }
                let lacking = without(&whole, field, blank);
                let defects: Vec<String> = lacking.defects(rule).map(|content| content.by().stable()).collect();
                assert_eq!(defects, [format!("taierzhuang.coordination/7/-/{item}")], "{field}");
                let refused = lacking.checked(rule).expect_err("a letter that lacks something").to_string();
                assert!(refused.contains(name) && refused.ends_with(&expected), "{field}: {refused}");
            }
        }
        let bare: Vec<String> = Letter::new().defects(rule).map(|content| content.by().stable()).collect();
        assert_eq!(bare.len(), 8, "{bare:?}");
    }
}

#[test]
fn letters_in_writing_where_a_text_asks_for_it() {
    for (code, consulted, mode, by) in [
        ("taierzhuang", InvolvedAgency, Proactive, Some("taierzhuang.coordination/5/-/-")),
        ("taierzhuang", CoMaker, Proactive, Some("taierzhuang.coordination/5/-/-")),
        ("taierzhuang", CoMaker, OnRequest, Some("taierzhuang.coordination/6/2/-")),
        ("taierzhuang", InvolvedAgency, OnRequest, Some("taierzhuang.coordination/6/2/-")),
        ("yunnan_bureau@2019-06-03", InvolvedAgency, Proactive, Some("yunnan_bureau.coordination/3/-/-")),
        ("nation", ThirdParty, OnRequest, Some("national.2019/32/-/-")),
        ("nation", InvolvedAgency, Proactive, None),
        ("yunnan_bureau", InvolvedAgency, Proactive, None),
        ("yantian@2023-01-10", InvolvedAgency, Proactive, None),
        ("lieshan", InvolvedAgency, Proactive, None),
        ("lieshan", InvolvedAgency, OnRequest, None),
    ] {
        let of = place(code);
        let regime = of.on(day("2024-03-04")).expect("a text that governs");
        let rule = rule(&regime, consulted, mode).expect("a consultation");
        let said = letter().with_opinion(Opinion::Disclose, "条例第二十条").orally().checked(rule);
        let refused = said.err().map(|refused| refused.to_string());
        let expected = by.map(|by| format!("letter is oral: expected writing under {by}"));
        assert_eq!(refused, expected, "{code} {consulted:?} {mode:?}");
        if code != "taierzhuang" {
            assert_eq!(Letter::new().checked(rule), Ok(Letter::new()), "no other text lists contents");
        }
    }
    // Before proactive release no text of the nation orders a hearing of third parties.
    let nation = place("nation");
    let regime = nation.on(day("2024-03-04")).expect("a text that governs");
    assert_eq!(rule(&regime, ThirdParty, Proactive), None);
}

#[test]
fn taierzhuang_6_1_consulting_the_co_makers_of_what_is_asked_for_is_optional_and_other_agencies_is_not() {
    for (code, consulted, mode, optional) in [
        ("taierzhuang", CoMaker, OnRequest, true),
        ("nation", CoMaker, OnRequest, true),
        ("taierzhuang", InvolvedAgency, OnRequest, false),
        ("taierzhuang", InvolvedAgency, Proactive, false),
        ("nation", InvolvedAgency, Proactive, false),
        ("nation", ThirdParty, OnRequest, false),
        ("lieshan", InvolvedAgency, OnRequest, false),
    ] {
        let of = place(code);
        let regime = of.on(day("2024-03-04")).expect("a text that governs");
        let rule = rule(&regime, consulted, mode).expect("a consultation");
        assert_eq!(rule.is_optional(), optional, "{code} {consulted:?} {mode:?}");
    }
}

// 《台儿庄区政府信息公开协调工作制度》第八条, case by case.

#[test]
fn a_letter_sent_late_then_silence_still_deems_and_stops_no_clock() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-04"), "2024-03-14 sent disclose 5; 2024-03-14 received");
    assert_eq!(position(&of, &matter, "2024-03-21").standpoint, Awaiting);
    let found = position(&of, &matter, "2024-03-22");
    assert_eq!(found.standpoint, DeemedAgree(Opinion::Disclose));
    assert_eq!((found.until, found.flags, found.turned_on), (Some(Due::On(day("2024-03-21"))), NONE, None));
    let released = clearance(&of, &matter, "2024-03-22", ApprovalByLaw::NotRequired);
    assert!(released.is_clear());
    assert_eq!(released.publication.map(|due| *due), Some(Due::On(day("2024-04-01"))), "the clock ran");
    assert_eq!(released.overdue, Some(false));
}

/// What happened after a letter of 14 March to disclose, whose five working days ended on 21 March.
const AFTER_THE_LETTER: &[(&str, &str, Standpoint, PositionFlags)] = &[
    ("2024-03-18 agrees", "2024-03-18", Agrees(Some(Opinion::Disclose)), NONE),
    ("2024-03-21 agrees", "2024-03-25", Agrees(Some(Opinion::Disclose)), NONE),
    ("2024-03-21 objects", "2024-03-25", Objects(WHETHER), NONE),
    ("2024-03-18 objects to content", "2024-03-25", Objects(Dispute::Content), NONE),
    // Written, and too late: what its silence meant stands.
    ("2024-03-22 agrees", "2024-03-25", DeemedAgree(Opinion::Disclose), LATE),
    ("2024-03-22 objects", "2024-03-25", DeemedAgree(Opinion::Disclose), LATE.union(PositionFlags::OBJECTED_LATE)),
    // An oral objection inside the window is known: no clean deeming. After it, it is too late.
    ("2024-03-18 says no", "2024-03-18", Disputed(WHETHER), NONE),
    ("2024-03-18 says no", "2024-03-22", Disputed(WHETHER), NONE),
    ("2024-03-21 says no", "2024-04-30", Disputed(WHETHER), NONE),
    ("2024-03-22 says no", "2024-03-25", DeemedAgree(Opinion::Disclose), LATE.union(PositionFlags::OBJECTED_LATE)),
    // What is said in agreement is no written answer, and the window runs on.
    ("2024-03-18 says yes", "2024-03-19", Awaiting, NONE),
    ("2024-03-18 says yes", "2024-03-22", DeemedAgree(Opinion::Disclose), NONE),
    // The written answer prevails over what was said before it, and a doubt after it is known.
    ("2024-03-15 says no; 2024-03-18 agrees", "2024-03-25", Agrees(Some(Opinion::Disclose)), NONE),
    ("2024-03-15 agrees; 2024-03-18 says no", "2024-03-25", Disputed(WHETHER), NONE),
    ("2024-03-15 objects; 2024-03-18 says yes", "2024-03-25", Objects(WHETHER), NONE),
    ("2024-03-15 objects; 2024-03-18 agrees", "2024-03-25", Agrees(Some(Opinion::Disclose)), NONE),
];

#[test]
fn taierzhuang_8_what_was_said_inside_the_window_and_after_it() {
    let of = place("taierzhuang");
    for &(then, on, expected, flags) in AFTER_THE_LETTER {
        let script = format!("2024-03-14 sent disclose 5; 2024-03-14 received; {then}");
        let matter = matter(&of, Asked::involved("2024-03-14"), &script);
        let found = position(&of, &matter, on);
        assert_eq!((found.standpoint, found.flags), (expected, flags), "{then} on {on}");
    }
}

#[test]
fn who_objected_in_time_and_says_so_again_is_not_deemed_to_agree() {
    let of = place("taierzhuang");
    for (then, expected) in [
        ("2024-03-18 objects; 2024-03-25 objects", Objects(WHETHER)),
        ("2024-03-18 says no; 2024-03-25 says no", Disputed(WHETHER)),
    ] {
        let script = format!("2024-03-14 sent disclose 5; 2024-03-14 received; {then}");
        let matter = matter(&of, Asked::involved("2024-03-14"), &script);
        assert_eq!(position(&of, &matter, "2024-03-26").standpoint, expected, "{then}");
    }
    let nation = place("nation");
    let script = "2024-04-26 sent; 2024-04-26 received; 2024-05-08 objects; 2024-05-27 objects";
    let third = matter(&nation, Asked::new(ThirdParty, OnRequest, "2024-04-24"), script);
    assert_eq!(position(&nation, &third, "2024-05-28").standpoint, Objects(WHETHER));
    // A consent in time, then a late objection: the facts say that it did not consent.
    let script = "2024-04-26 sent; 2024-04-26 received; 2024-05-06 agrees; 2024-05-27 objects";
    let third = matter(&nation, Asked::new(ThirdParty, OnRequest, "2024-04-24"), script);
    assert_ne!(position(&nation, &third, "2024-05-28").standpoint, AgencyDecides);
}

#[test]
fn a_time_agreed_on_later_does_not_undo_what_was_said_before() {
    let of = place("taierzhuang");
    let script = "2024-03-05 sent disclose; 2024-03-05 received; 2024-03-20 says no; 2024-03-28 agreed 5";
    let matter = matter(&of, Asked::involved("2024-03-04"), script);
    assert_eq!(position(&of, &matter, "2024-03-27").standpoint, Disputed(WHETHER));
    assert_eq!(position(&of, &matter, "2024-03-28").standpoint, Disputed(WHETHER));
}

#[test]
fn taierzhuang_8_what_keeps_silence_from_meaning_anything() {
    let of = place("taierzhuang");
    for (script, gap) in [
        ("2024-03-14 sent disclose; 2024-03-14 received", Gap::Window),
        ("2024-03-14 sent 5; 2024-03-14 received", Gap::Opinion),
        ("2024-03-14 sent bare 5; 2024-03-14 received", Gap::Opinion),
        ("2024-03-14 sent disclose 5", Gap::Receipt),
        ("2024-03-14 sent disclose; 2024-03-15 agreed 5", Gap::Receipt),
        ("2024-03-14 sent disclose 5 oral; 2024-03-14 received", Gap::WrittenLetter),
    ] {
        let matter = matter(&of, Asked::involved("2024-03-14"), script);
        let found = position(&of, &matter, "2024-06-28");
        assert_eq!(found.standpoint, Undetermined(gap), "{script}");
        assert_eq!(found.by.map(|by| by.stable()).as_deref(), Some("taierzhuang.coordination/8/-/-"), "{script}");
        let released = clearance(&of, &matter, "2024-06-28", ApprovalByLaw::NotRequired);
        assert_eq!(released.blocks[0].obstacle, Obstacle::Unconfirmed, "{script}");
    }
    // What was not silence needs neither window nor opinion, nor the day of receipt.
    for (script, expected) in [
        ("2024-03-14 sent; 2024-03-14 received; 2024-05-06 objects", Objects(WHETHER)),
        ("2024-03-14 sent; 2024-05-06 agrees", Agrees(None)),
        ("2024-03-14 sent disclose; 2024-05-06 says no", Disputed(WHETHER)),
        ("2024-03-14 sent disclose 5; 2024-05-06 agrees", Agrees(Some(Opinion::Disclose))),
        ("2024-03-14 sent disclose 5 oral; 2024-03-14 received; 2024-03-18 agrees", Agrees(Some(Opinion::Disclose))),
    ] {
        let matter = matter(&of, Asked::involved("2024-03-14"), script);
        assert_eq!(position(&of, &matter, "2024-06-28").standpoint, expected, "{script}");
    }
}

#[test]
fn taierzhuang_8_silence_towards_an_opinion_to_withhold_is_a_reading_and_never_a_ground() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-14"), "2024-03-14 sent withhold 5; 2024-03-14 received");
    let found = position(&of, &matter, "2024-03-22");
    assert_eq!(found.standpoint, DeemedAgree(Opinion::Withhold));
    assert_eq!(found.turned_on, Some(Reading::SilenceReach));
    assert_eq!(found.flags, PositionFlags::TOWARDS_WITHHOLDING | PositionFlags::NEEDS_A_GROUND);
    assert!(found.standpoint.withholds());
    assert_eq!(found.third_party_facts(), &[], "no finding of a decision follows from it");
    let either = of.clone().reading(Choice::EitherOpinion);
    assert_eq!(position(&either, &matter, "2024-03-22"), found);

    let disclose_only = of.reading(Choice::DiscloseOnly);
    let found = position(&disclose_only, &matter, "2024-03-22");
    assert_eq!(found.standpoint, NO_EFFECT);
    assert_eq!((found.turned_on, found.flags), (Some(Reading::SilenceReach), PositionFlags::TOWARDS_WITHHOLDING));
    // Inside the window nothing turns on it.
    assert_eq!(position(&disclose_only, &matter, "2024-03-21").turned_on, None);
}

#[test]
fn national_34_overrides_taierzhuang_8_for_a_co_maker_on_request() {
    let of = place("taierzhuang");
    let asked = Asked::new(CoMaker, OnRequest, "2024-04-10");
    let script = "2024-04-11 sent withhold 5; 2024-04-11 received";
    let matter = matter(&of, asked, script);
    // The five working days of the letter are over, and mean nothing here.
    assert_eq!(position(&of, &matter, "2024-04-19").standpoint, Awaiting);
    assert_eq!(position(&of, &matter, "2024-05-06").standpoint, Awaiting);
    let found = position(&of, &matter, "2024-05-07");
    assert_eq!((found.standpoint, found.flags), (DeemedConsentToDisclose, DECIDES));
    assert!(!found.standpoint.withholds(), "the silent one cannot be cited as agreeing to withhold");
    assert_eq!(found.by.map(|by| by.stable()).as_deref(), Some("national.2019/34/-/-"));
    assert_eq!(found.turned_on, None);
}

#[test]
fn national_34_answers_in_time_and_late() {
    let nation = place("nation");
    for (then, expected, flags) in [
        ("2024-05-06 agrees", Agrees(Some(Opinion::Disclose)), DECIDES),
        ("2024-05-06 objects", Objects(WHETHER), DECIDES),
        ("2024-05-07 objects", DeemedConsentToDisclose, LATE.union(DECIDES).union(PositionFlags::OBJECTED_LATE)),
        // The nation asks for no written answer.
        ("2024-05-06 says no", Objects(WHETHER), ORAL.union(DECIDES)),
        ("2024-05-06 says yes", Agrees(Some(Opinion::Disclose)), ORAL.union(DECIDES)),
    ] {
        let script = format!("2024-04-11 sent disclose; 2024-04-11 received; {then}");
        let matter = matter(&nation, Asked::new(CoMaker, OnRequest, "2024-04-10"), &script);
        let found = position(&nation, &matter, "2024-05-20");
        assert_eq!((found.standpoint, found.flags), (expected, flags), "{then}");
        // Whatever it says, the lead decides: nothing of it bars the release.
        assert!(clearance(&nation, &matter, "2024-05-20", ApprovalByLaw::NotRequired).is_clear(), "{then}");
    }
    let unreceived = matter(&nation, Asked::new(CoMaker, OnRequest, "2024-04-10"), "2024-04-11 sent disclose");
    assert_eq!(position(&nation, &unreceived, "2024-06-28").standpoint, Undetermined(Gap::Receipt));
}

#[test]
fn national_34_silence_towards_an_oral_question_means_nothing() {
    let nation = place("nation");
    let script = "2024-04-11 sent disclose oral; 2024-04-11 received";
    let matter = matter(&nation, Asked::new(CoMaker, OnRequest, "2024-04-10"), script);
    assert_eq!(position(&nation, &matter, "2024-05-07").standpoint, Undetermined(Gap::WrittenLetter));
}

#[test]
fn national_32_a_silent_third_party_neither_consents_nor_objects_and_the_agency_decides() {
    let nation = place("nation");
    let asked = Asked::new(ThirdParty, OnRequest, "2024-04-24");
    let silent = matter(&nation, asked, "2024-04-26 sent; 2024-04-26 received");
    let found = position(&nation, &silent, "2024-05-20");
    assert_eq!((found.standpoint, found.until), (Awaiting, Some(Due::On(day("2024-05-20")))));
    assert_eq!(found.third_party_facts(), &[], "before its time is over nothing is known");
    let found = position(&nation, &silent, "2024-05-21");
    assert_eq!(found.standpoint, AgencyDecides);
    let facts = [
        (Fact::THIRD_PARTY_CONSULTED, Finding::Yes),
        (Fact::THIRD_PARTY_CONSENTS, Finding::No),
        (Fact::THIRD_PARTY_OBJECTS, Finding::No),
    ];
    assert_eq!(found.third_party_facts(), &facts);

    let consents = [(Fact::THIRD_PARTY_CONSULTED, Finding::Yes), (Fact::THIRD_PARTY_CONSENTS, Finding::Yes)];
    let objects = [(Fact::THIRD_PARTY_CONSULTED, Finding::Yes), (Fact::THIRD_PARTY_OBJECTS, Finding::Yes)];
    // Who objects too late has not consented; consent has no time (art. 15).
    let late = [(Fact::THIRD_PARTY_CONSULTED, Finding::Yes), (Fact::THIRD_PARTY_CONSENTS, Finding::No)];
    for (then, expected, facts) in [
        ("2024-05-21 agrees", Agrees(None), &consents[..]),
        ("2024-05-21 objects; 2024-05-22 agrees", Agrees(None), &consents[..]),
        ("2024-05-21 says yes", Agrees(None), &consents[..]),
        // What it wrote stands when the letter is taken back.
        ("2024-05-20 objects; 2024-05-22 withdrawn", Objects(WHETHER), &objects[..]),
        ("2024-05-20 agrees; 2024-05-22 withdrawn", Agrees(None), &consents[..]),
        // So does that it was silent for all of its time.
        ("2024-05-20 withdrawn", NotAsked, &[]),
        ("2024-05-21 withdrawn", AgencyDecides, &facts[..]),
        ("2024-05-21 not involved", NotInvolved, &[]),
        ("2024-05-20 objects; 2024-05-22 not involved", NotInvolved, &[]),
        ("2024-05-20 agrees", Agrees(None), &consents[..]),
        ("2024-05-20 objects", Objects(WHETHER), &objects[..]),
        ("2024-05-08 says no", Objects(WHETHER), &objects[..]),
        ("2024-05-21 objects", AgencyDecides, &late[..]),
    ] {
        let script = format!("2024-04-26 sent; 2024-04-26 received; {then}");
        let matter = matter(&nation, asked, &script);
        let found = position(&nation, &matter, "2024-05-28");
        assert_eq!((found.standpoint, found.third_party_facts()), (expected, facts), "{then}");
    }
    // The text asks for writing: towards an oral question silence means nothing.
    let oral = matter(&nation, asked, "2024-04-26 sent oral; 2024-04-26 received");
    let found = position(&nation, &oral, "2024-05-28");
    assert_eq!((found.standpoint, found.third_party_facts()), (Undetermined(Gap::WrittenLetter), &[][..]));
}

#[test]
fn a_third_party_that_consents_does_not_agree_to_withhold() {
    let nation = place("nation");
    let asked = Asked::new(ThirdParty, OnRequest, "2024-04-24");
    let matter = matter(&nation, asked, "2024-04-26 sent withhold; 2024-04-26 received; 2024-05-08 agrees");
    assert_eq!(position(&nation, &matter, "2024-05-09").flags, NONE);
    assert!(clearance(&nation, &matter, "2024-05-09", ApprovalByLaw::NotRequired).is_clear());
}

// 《政府信息发布协调制度》 of the bureau in Yunnan.

const YUNNAN: &str = "yunnan_bureau@2019-06-03";

#[test]
fn yunnan_3_ten_working_days_bind_the_bureau_and_are_expected_of_others() {
    let of = place(YUNNAN);
    let expected = PositionFlags::EXPECTED_ONLY;
    let overdue = PositionFlags::OVERDUE;
    for (of_place, before, after) in
        [(Some(true), NONE, overdue), (Some(false), expected, expected | overdue), (None, expected, expected | overdue)]
    {
        let asked = Asked::involved("2022-04-28").from(of_place);
        let matter = matter(&of, asked, "2022-04-28 sent disclose 5; 2022-04-28 received");
        let found = position(&of, &matter, "2022-05-16");
        assert_eq!(found.answer_due, Some(Due::On(day("2022-05-16"))), "{of_place:?}");
        assert_eq!((found.standpoint, found.flags, found.until), (NO_EFFECT, before, None), "{of_place:?}");
        // Overdue without effect: undetermined and blocked as before.
        let found = position(&of, &matter, "2022-05-17");
        assert_eq!((found.standpoint, found.flags), (NO_EFFECT, after), "{of_place:?}");
        let released = clearance(&of, &matter, "2022-05-17", ApprovalByLaw::NotRequired);
        assert_eq!(released.blocks[0].obstacle, Obstacle::Unconfirmed, "{of_place:?}");
    }
}

#[test]
fn yunnan_3_a_late_answer_is_an_answer() {
    let of = place(YUNNAN);
    let script = "2022-04-28 sent disclose; 2022-04-28 received; 2022-06-01 agrees";
    let matter = matter(&of, Asked::involved("2022-04-28"), script);
    let found = position(&of, &matter, "2022-06-02");
    assert_eq!((found.standpoint, found.flags), (Agrees(Some(Opinion::Disclose)), NONE));
    assert!(clearance(&of, &matter, "2022-06-02", ApprovalByLaw::NotRequired).is_clear());
}

#[test]
fn yunnan_3_at_once_where_it_is_urgent_and_only_there() {
    let of = place(YUNNAN);
    for (urgent, at_once) in [(Some(true), Some("yunnan_bureau.coordination/3/-/-")), (Some(false), None), (None, None)]
    {
        let asked = Asked { urgent, ..Asked::involved("2022-04-28") };
        let matter = matter(&of, asked, "2022-04-28 sent; 2022-04-28 received");
        let found = position(&of, &matter, "2022-04-29");
        assert_eq!(found.at_once.map(|by| by.stable()).as_deref(), at_once, "{urgent:?}");
    }
    // A text of unknown date asks for nothing that can be relied on.
    let undated = place("yunnan_bureau");
    let asked = Asked { urgent: Some(true), ..Asked::involved("2022-04-28") };
    let matter = matter(&undated, asked, "2022-04-28 sent; 2022-04-28 received");
    let found = position(&undated, &matter, "2022-06-01");
    assert_eq!((found.at_once, found.answer_due, found.flags), (None, None, NONE));
}

#[test]
fn yunnan_3_an_oral_answer_binds_the_bureau_to_nothing_and_an_outside_agency_need_not_write() {
    let of = place(YUNNAN);
    for (of_place, then, expected, flags) in [
        (Some(true), "says yes", NO_EFFECT, NONE),
        (Some(true), "says no", Disputed(WHETHER), NONE),
        (Some(false), "says yes", Agrees(None), ORAL.union(PositionFlags::EXPECTED_ONLY)),
        (Some(false), "says no", Objects(WHETHER), ORAL.union(PositionFlags::EXPECTED_ONLY)),
    ] {
        let script = format!("2022-04-28 sent; 2022-04-28 received; 2022-05-05 {then}");
        let matter = matter(&of, Asked::involved("2022-04-28").from(of_place), &script);
        let found = position(&of, &matter, "2022-05-06");
        assert_eq!((found.standpoint, found.flags), (expected, flags), "{of_place:?} {then}");
    }
}

#[test]
fn yunnan_proactive_7_3_a_third_party_before_proactive_release() {
    let of = place(YUNNAN);
    let asked = Asked::new(ThirdParty, Proactive, "2022-04-28").from(None);
    for (then, expected, facts) in
        [("", NO_EFFECT, 0), ("; 2022-05-06 agrees", Agrees(None), 2), ("; 2022-05-06 objects", Objects(WHETHER), 2)]
    {
        let matter = matter(&of, asked, &format!("2022-04-28 sent; 2022-04-28 received{then}"));
        let found = position(&of, &matter, "2022-12-01");
        assert_eq!((found.standpoint, found.third_party_facts().len()), (expected, facts), "{then}");
        assert_eq!((found.until, found.answer_due), (None, None), "{then}");
        let released = clearance(&of, &matter, "2022-12-01", ApprovalByLaw::NotRequired);
        let obstacle = released.blocks.first().map(|block| block.obstacle);
        let blocked = match expected {
            Agrees(_) => None,
            Objects(_) => Some(Obstacle::ThirdPartyObjects),
            _ => Some(Obstacle::Unconfirmed),
        };
        assert_eq!(obstacle, blocked, "{then}");
    }
}

// Clearance.

#[test]
fn a_silent_partner_leaves_proactive_information_blocked_and_overdue_at_once() {
    for (code, by) in [
        ("nation", &["national.2019/11/1/-"][..]),
        ("yantian", &["national.2019/11/1/-"]),
        ("yantian@2021-02-01", &["national.2019/11/1/-", "yantian/27/-/-"]),
        ("yanliang@2020-06-01", &["national.2019/11/1/-"]),
        ("lieshan", &["national.2019/11/1/-", "lieshan/6/-/-"]),
        ("yunnan_bureau", &["national.2019/11/1/-"]),
        (YUNNAN, &["national.2019/11/1/-", "yunnan_bureau.coordination/1/-/-", "yunnan_bureau.proactive/7/-/4"]),
    ] {
        let of = place(code);
        let matter = matter(&of, Asked::involved("2022-01-20"), "2022-01-24 sent disclose; 2022-01-24 received");
        for (on, overdue) in [("2022-02-22", false), ("2022-02-23", true)] {
            let released = clearance(&of, &matter, on, ApprovalByLaw::NotRequired);
            let expected = [(Some(PARTNER), Obstacle::Unconfirmed, by.iter().map(ToString::to_string).collect())];
            assert_eq!(blocks(&released), expected, "{code} {on}");
            assert!(!released.is_clear());
            assert_eq!(released.publication.as_ref().map(|due| **due), Some(Due::On(day("2022-02-22"))), "{code}");
            assert_eq!(released.overdue, Some(overdue), "{code} {on}");
        }
    }
}

#[test]
fn the_letter_and_the_publication_run_from_one_day_across_a_long_holiday() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2023-09-25"), "");
    let released = clearance(&of, &matter, "2023-10-27", ApprovalByLaw::NotRequired);
    assert_eq!(released.publication.map(|due| *due), Some(Due::On(day("2023-10-27"))));
    assert_eq!((released.overdue, released.blocks[0].obstacle), (Some(false), Obstacle::Unconsulted));
}

#[test]
fn information_formed_before_the_local_text_is_due_under_the_nation_alone() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2020-04-10"), "2020-04-30 sent disclose 5; 2020-04-30 received");
    let released = clearance(&of, &matter, "2020-05-08", ApprovalByLaw::NotRequired);
    assert_eq!(released.publication.map(|due| *due), Some(Due::On(day("2020-05-11"))));
    assert_eq!(released.overdue, Some(false));
}

/// What happened with an agency of Taierzhuang, and what blocks the release on 28 June.
const OBSTACLES: &[(&str, Option<Obstacle>)] = &[
    ("", Some(Obstacle::Unconsulted)),
    ("2024-03-14 withdrawn", Some(Obstacle::Unconsulted)),
    ("2024-03-14 not involved", None),
    ("2024-03-14 sent disclose 5; 2024-03-15 not involved", None),
    ("2024-03-14 sent disclose 5; 2024-03-15 withdrawn", Some(Obstacle::Unconsulted)),
    ("2024-03-14 not involved; 2024-03-15 opened", Some(Obstacle::Unconsulted)),
    ("2024-06-27 sent disclose 5; 2024-06-27 received", Some(Obstacle::Awaiting)),
    ("2024-03-14 sent disclose; 2024-03-14 received", Some(Obstacle::Unconfirmed)),
    ("2024-03-14 sent disclose 5; 2024-03-14 received", None),
    ("2024-03-14 sent disclose; 2024-03-15 agrees", None),
    ("2024-03-14 sent withhold; 2024-03-15 agrees", Some(Obstacle::AgreedToWithhold)),
    ("2024-03-14 sent withhold 5; 2024-03-14 received", Some(Obstacle::AgreedToWithhold)),
    ("2024-03-14 sent disclose; 2024-03-15 objects", Some(Obstacle::Disagreement(WHETHER))),
    ("2024-03-14 sent disclose; 2024-03-15 objects to content", Some(Obstacle::Disagreement(Dispute::Content))),
    ("2024-03-14 sent disclose; 2024-03-15 says no", Some(Obstacle::Disagreement(WHETHER))),
    ("2024-03-14 sent disclose; 2024-03-15 objects; 2024-03-18 escalated", Some(Obstacle::Unsettled)),
    ("2024-03-14 sent disclose; 2024-03-18 escalated; 2024-03-20 settled disclose", None),
    ("2024-03-14 sent disclose; 2024-03-18 escalated; 2024-03-20 settled as agreed", None),
    ("2024-03-14 sent disclose; 2024-03-18 escalated; 2024-03-20 settled withhold", Some(Obstacle::AgreedToWithhold)),
];

#[test]
fn what_blocks_a_release() {
    let of = place("taierzhuang");
    let by = ["national.2019/11/1/-", "taierzhuang.coordination/3/1/-"];
    for &(script, expected) in OBSTACLES {
        let matter = matter(&of, Asked::involved("2024-03-04"), script);
        let released = clearance(&of, &matter, "2024-06-28", ApprovalByLaw::NotRequired);
        assert_eq!(released.blocks.first().map(|block| block.obstacle), expected, "{script}");
        assert_eq!(released.blocks.len(), usize::from(expected.is_some()), "{script}");
        for block in &released.blocks {
            let found = stable(block.by.iter().copied());
            assert_eq!(found.get(..2), Some(&by.map(str::to_owned)[..]), "{script}");
        }
    }
}

#[test]
fn one_of_several_that_has_not_confirmed_blocks() {
    let of = place("taierzhuang");
    let (finance, water) = (Code::literal("finance"), Code::literal("water"));
    let mut matter = Consultations::new(Header::of(&of));
    let asked = Asked::involved("2024-03-04");
    record(&mut matter, finance, asked, "2024-03-04 opened; 2024-03-05 sent disclose 5; 2024-03-05 received");
    record(&mut matter, water, asked, "2024-03-05 opened; 2024-03-06 sent disclose; 2024-03-06 received");
    let released = clearance(&of, &matter, "2024-03-13", ApprovalByLaw::NotRequired);
    let found: Vec<_> = released.blocks.iter().map(|block| (block.with, block.obstacle)).collect();
    assert_eq!(found, [(Some(water), Obstacle::Unconfirmed)]);
    assert_eq!(released.positions.iter().map(|(with, _)| *with).collect::<Vec<_>>(), [finance, water]);
}

fn given(on: &str) -> Approval {
    Signature::of(Code::literal("city"), Role::ApprovingAuthority).on(day(on))
}

#[test]
fn national_11_2_what_needs_approval_waits_for_it() {
    for (code, by) in [
        ("nation", &["national.2019/11/2/-"][..]),
        ("lieshan", &["national.2019/11/2/-"]),
        ("taierzhuang", &["national.2019/11/2/-", "taierzhuang.coordination/3/2/-"]),
        (YUNNAN, &["national.2019/11/2/-", "yunnan_bureau.proactive/7/-/5"]),
    ] {
        let of = place(code);
        let nobody = Consultations::new(Header::of(&of));
        for (approval, expected) in [
            (ApprovalByLaw::NotRequired, None),
            (ApprovalByLaw::Required(Some(given("2024-03-04"))), None),
            (ApprovalByLaw::Required(Some(given("2024-03-05"))), Some(Obstacle::Unapproved)),
            (ApprovalByLaw::Required(None), Some(Obstacle::Unapproved)),
            (ApprovalByLaw::Unknown, Some(Obstacle::ApprovalUnknown)),
        ] {
            let released = clearance(&of, &nobody, "2024-03-04", approval);
            let expected: Vec<_> = expected
                .map(|obstacle| (None, obstacle, by.iter().map(ToString::to_string).collect()))
                .into_iter()
                .collect();
            assert_eq!(blocks(&released), expected, "{code} {approval:?}");
            assert_eq!((released.publication, released.overdue), (None, None));
        }
    }
}

#[test]
fn a_pending_file_is_blocked_under_the_text_that_governs_it() {
    let old = place("nation").reading(Choice::OldLawThroughout);
    let asked = Asked::new(InvolvedAgency, OnRequest, "2019-05-06");
    let matter = matter(&old, asked, "2019-05-08 sent; 2019-05-08 received");
    let released = clearance(&old, &matter, "2019-05-20", ApprovalByLaw::NotRequired);
    let by = vec!["national.2007/7/-/-".to_owned()];
    assert_eq!(blocks(&released), [(Some(PARTNER), Obstacle::Unconfirmed, by)]);
}

#[test]
fn withdrawn_is_not_the_same_as_not_involved() {
    let of = place("taierzhuang");
    for (script, expected) in [
        ("2024-03-05 withdrawn", NotAsked),
        ("2024-03-05 not involved", NotInvolved),
        ("2024-03-05 sent disclose 5; 2024-03-06 received; 2024-03-07 withdrawn", NotAsked),
        ("2024-03-05 sent disclose 5; 2024-03-06 received; 2024-03-07 not involved", NotInvolved),
        ("2024-03-05 sent disclose 5; 2024-03-06 agrees; 2024-03-07 withdrawn", NotAsked),
        ("2024-03-05 not involved; 2024-03-06 opened", NotAsked),
        ("", NotAsked),
    ] {
        let matter = matter(&of, Asked::involved("2024-03-04"), script);
        let found = position(&of, &matter, "2024-03-29");
        assert_eq!((found.standpoint, found.flags), (expected, NONE), "{script}");
        assert_eq!(found.by.map(|by| by.stable()).as_deref(), Some("taierzhuang.coordination/5/-/-"), "{script}");
    }
}

#[test]
fn a_settlement_ends_the_dispute_and_founds_no_withholding() {
    let of = place("lieshan");
    for (how, result, flags) in [
        ("settled disclose", Settlement::Disclose, NONE),
        ("settled as agreed", Settlement::DiscloseAsAgreed, NONE),
        ("settled withhold", Settlement::Withhold, PositionFlags::NEEDS_A_GROUND),
    ] {
        let script = format!("2024-03-05 sent disclose; 2024-03-06 objects; 2024-03-07 escalated; 2024-03-11 {how}");
        let matter = matter(&of, Asked::involved("2024-03-04"), &script);
        assert_eq!(position(&of, &matter, "2024-03-06").standpoint, Objects(WHETHER));
        assert_eq!(position(&of, &matter, "2024-03-10").standpoint, Escalated(Decider::CompetentDepartment));
        let found = position(&of, &matter, "2024-03-11");
        assert_eq!((found.standpoint, found.flags), (Settled(result), flags), "{how}");
        assert_eq!(found.by.map(|by| by.stable()).as_deref(), Some("lieshan/6/-/-"));
    }
}

#[test]
fn where_a_disagreement_goes_to_depends_on_what_it_is_about() {
    use Decider::{CityCompetentDepartment, CommonSuperior, CompetentAgency, CompetentDepartment, GovernmentOffice};
    let both = &[WHETHER, Dispute::Content][..];
    let expected = [
        (
            "taierzhuang",
            "taierzhuang.coordination/9/-/-",
            &[WHETHER][..],
            &[CompetentDepartment][..],
            Power::SettlesByConsultation,
            true,
            None,
        ),
        ("lieshan", "lieshan/9/-/-", &[WHETHER], &[CommonSuperior, CompetentDepartment], Power::Decides, false, None),
        (
            "yanliang",
            "yanliang/35/-/-/a",
            &[Dispute::Content],
            &[CompetentAgency],
            Power::ItsViewIsFollowed,
            false,
            Some(true),
        ),
        (
            "yanliang",
            "yanliang/35/-/-/b",
            &[Dispute::Content],
            &[GovernmentOffice],
            Power::Coordinates,
            false,
            Some(false),
        ),
        (
            "yunnan_bureau",
            "yunnan_bureau.coordination/2/-/-",
            both,
            &[CityCompetentDepartment],
            Power::Coordinates,
            false,
            None,
        ),
    ];
    let mut seen = 0;
    for code in ["yantian", "taierzhuang", "lieshan", "yanliang", "yunnan_bureau"] {
        let of = place(code);
        for row in of.rules().expect("rules").escalations() {
            let (at, by, over, to, power, by_proposer, divisible) = expected[seen];
            assert_eq!((code, row.by().stable().as_str()), (at, by));
            assert_eq!((row.over(), row.to(), row.power()), (over, to, power), "{by}");
            assert_eq!((row.by_proposer(), row.divisible()), (by_proposer, divisible), "{by}");
            seen += 1;
        }
    }
    assert_eq!(seen, expected.len(), "yantian names nobody");
}

#[test]
fn the_duties_around_a_release_the_nation_first() {
    use gongkai::norm::CoordinationDuty::{
        ApprovalBeforeRelease, ConfirmBeforeRelease, FollowTheResult, MayObject, RemedyPromptly, SameContentSameWording,
    };
    for (code, of, expected) in [
        ("nation", ConfirmBeforeRelease, &["national.2019/11/1/-"][..]),
        ("nation", ApprovalBeforeRelease, &["national.2019/11/2/-"]),
        ("nation", RemedyPromptly, &[]),
        ("lieshan", FollowTheResult, &["lieshan/8/-/-/b"]),
        ("taierzhuang", MayObject, &["taierzhuang.coordination/10/2/-"]),
        ("taierzhuang", RemedyPromptly, &["taierzhuang.coordination/10/1/-"]),
        ("taierzhuang", SameContentSameWording, &[]),
        (YUNNAN, SameContentSameWording, &["yunnan_bureau.coordination/4/-/-"]),
        ("yunnan_bureau", SameContentSameWording, &[]),
    ] {
        let place = place(code);
        let regime = place.on(day("2024-03-04")).expect("a text that governs");
        assert_eq!(stable(duty(&regime, of)), expected, "{code} {of:?}");
    }
}

// What is not known.

/// The rules of Taierzhuang under another name and without a date, as a host may load them.
fn undated() -> Jurisdiction {
    let of = place("taierzhuang");
    let mut rules: Value = serde_json::to_value(of.rules().expect("rules")).expect("rules as JSON");
    rules["place"] = json!("elsewhere");
    rules["force"] = json!({"force": "undated"});
    let rules: LocalRules = serde_json::from_value(rules).expect("rules");
    Jurisdiction::with_rules(rules).expect("duties of its own")
}

#[test]
fn where_the_local_text_has_no_date_it_is_open_what_silence_means() {
    let of = undated();
    let script = "2024-03-14 sent disclose 5; 2024-03-14 received";
    let proactive = matter(&of, Asked::involved("2024-03-04"), script);
    let found = position(&of, &proactive, "2024-03-22");
    assert_eq!((found.standpoint, found.until), (Undetermined(Gap::DateOfLocalText), None));
    assert_eq!(found.by.map(|by| by.stable()).as_deref(), Some("national.2019/11/1/-"));
    let due = proactive.ledger().consultations()[0].letter_due(&of, Calendar::national());
    assert_eq!(due, Ok(None), "nothing that can be relied on");
    // Where the nation speaks, the date of the local text does not matter.
    let co_maker = matter(&of, Asked::new(CoMaker, OnRequest, "2024-03-04"), script);
    assert_eq!(position(&of, &co_maker, "2024-06-28").standpoint, DeemedConsentToDisclose);
    let dated = of.issued_on(day("2020-04-22")).expect("undated");
    assert_eq!(position(&dated, &proactive, "2024-03-22").standpoint, DeemedAgree(Opinion::Disclose));
    let later = undated().issued_on(day("2024-03-15")).expect("undated");
    assert_eq!(position(&later, &proactive, "2024-03-22").standpoint, NO_EFFECT, "not yet issued when the letter went");
}

#[test]
fn where_the_schedule_is_not_published_silence_is_undetermined_and_never_a_day() {
    let of = place("taierzhuang");
    for (consulted, mode) in [(InvolvedAgency, Proactive), (CoMaker, OnRequest), (ThirdParty, OnRequest)] {
        let asked = Asked::new(consulted, mode, "2026-12-29");
        let matter = matter(&of, asked, "2026-12-29 sent disclose 5; 2026-12-29 received");
        let found = position(&of, &matter, "2026-12-30");
        assert_eq!(found.standpoint, Awaiting, "{consulted:?}");
        let Some(Due::Between(bounds)) = found.until else { panic!("expected bounds: {found:?}") };
        let eve = bounds.earliest().pred_opt().expect("a day").to_string();
        assert_eq!(position(&of, &matter, &eve).standpoint, Awaiting, "{consulted:?}");
        for on in [bounds.earliest(), bounds.latest()] {
            let found = position(&of, &matter, &on.to_string());
            assert_eq!(found.standpoint, Undetermined(Gap::Calendar), "{consulted:?} {on}");
            assert_eq!(found.third_party_facts(), &[]);
        }
        if mode == Proactive {
            let released = clearance(&of, &matter, "2027-01-15", ApprovalByLaw::NotRequired);
            assert!(matches!(released.publication.map(|due| *due), Some(Due::Between(_))));
            assert_eq!(released.overdue, None);
        }
    }
}

// The days taken.

/// A list of stretches as text.
fn listed(spans: &[gongkai::workflow::consultation::Span]) -> String {
    spans.iter().map(|span| format!("{}..{}", span.from, span.through)).collect::<Vec<_>>().join(" ")
}

/// Where, who, in which mode, what happened, asked on, certain, possible.
const SPANS: &[(&str, Consulted, &str, &str, &str, &str)] = &[
    // The day after dispatch to the day of the answer.
    (
        "taierzhuang",
        InvolvedAgency,
        "2025-03-06 sent disclose; 2025-03-07 received; 2025-03-18 agrees",
        "2025-04-30",
        "2025-03-07..2025-03-18",
        "2025-03-07..2025-03-18",
    ),
    // On silence, to the last day of the window: of the letter, of art. 34, of art. 32.
    (
        "taierzhuang",
        InvolvedAgency,
        "2025-03-06 sent disclose 5; 2025-03-07 received",
        "2025-04-30",
        "2025-03-07..2025-03-14",
        "2025-03-07..2025-03-14",
    ),
    (
        "nation",
        CoMaker,
        "2024-04-11 sent; 2024-04-11 received",
        "2024-06-28",
        "2024-04-12..2024-05-06",
        "2024-04-12..2024-05-06",
    ),
    (
        "nation",
        ThirdParty,
        "2024-04-26 sent; 2024-04-26 received",
        "2024-06-28",
        "2024-04-27..2024-05-20",
        "2024-04-27..2024-05-20",
    ),
    // While the window is open, up to the day asked about.
    (
        "nation",
        ThirdParty,
        "2024-04-26 sent; 2024-04-26 received",
        "2024-05-08",
        "2024-04-27..2024-05-08",
        "2024-04-27..2024-05-08",
    ),
    // A late answer adds nothing.
    (
        "nation",
        ThirdParty,
        "2024-04-26 sent; 2024-04-26 received; 2024-05-27 agrees",
        "2024-06-28",
        "2024-04-27..2024-05-20",
        "2024-04-27..2024-05-20",
    ),
    // Without a window, or without a day of receipt: nothing for certain, the days up to that day at the most.
    ("nation", InvolvedAgency, "2025-03-06 sent; 2025-03-07 received", "2025-04-30", "", "2025-03-07..2025-04-30"),
    ("lieshan", InvolvedAgency, "2025-03-06 sent; 2025-03-07 received", "2025-04-30", "", "2025-03-07..2025-04-30"),
    ("nation", CoMaker, "2025-03-06 sent", "2025-04-30", "", "2025-03-07..2025-04-30"),
    (
        "taierzhuang",
        InvolvedAgency,
        "2025-03-06 sent disclose; 2025-03-07 received",
        "2025-04-30",
        "",
        "2025-03-07..2025-04-30",
    ),
    // What is said orally ends it where no text asks for writing, and does not where one does.
    (
        "nation",
        InvolvedAgency,
        "2025-03-06 sent; 2025-03-18 says yes",
        "2025-04-30",
        "2025-03-07..2025-03-18",
        "2025-03-07..2025-03-18",
    ),
    ("taierzhuang", InvolvedAgency, "2025-03-06 sent; 2025-03-18 says yes", "2025-04-30", "", "2025-03-07..2025-04-30"),
    // Withdrawn, or settled, nothing is waited for any more.
    (
        "nation",
        InvolvedAgency,
        "2025-03-06 sent; 2025-03-12 not involved",
        "2025-04-30",
        "2025-03-07..2025-03-12",
        "2025-03-07..2025-03-12",
    ),
    // Answered on the day of dispatch, or never sent: no day at all.
    ("nation", InvolvedAgency, "2025-03-06 sent; 2025-03-06 agrees", "2025-04-30", "", ""),
    ("nation", InvolvedAgency, "", "2025-04-30", "", ""),
    ("nation", InvolvedAgency, "2025-04-30 sent", "2025-04-30", "", ""),
];

#[test]
fn the_days_that_a_consultation_took() {
    for &(code, consulted, script, on, certain, possible) in SPANS {
        let of = place(code);
        let trigger = if consulted == InvolvedAgency { "2025-03-03" } else { "2024-04-10" };
        let matter = matter(&of, Asked::new(consulted, OnRequest, trigger), script);
        let found = spans(&of, &matter, on);
        assert_eq!(listed(&found.certain), certain, "{code} {script} on {on}");
        assert_eq!(listed(&found.possible), possible, "{code} {script} on {on}");
        assert_eq!(
            (*found.from, found.from.by().stable().as_str()),
            (Choice::DayAfterDispatch, "national.2019/33/3/-")
        );
    }
}

#[test]
fn the_first_day_is_a_convention_and_can_be_read_otherwise() {
    let of = place("taierzhuang").reading(Choice::DayOfDispatch);
    let script = "2025-03-06 sent disclose; 2025-03-07 received; 2025-03-18 agrees";
    let matter = matter(&of, Asked::new(InvolvedAgency, OnRequest, "2025-03-03"), script);
    let found = spans(&of, &matter, "2025-04-30");
    assert_eq!(listed(&found.certain), "2025-03-06..2025-03-18");
    assert_eq!(*found.from, Choice::DayOfDispatch);
}

#[test]
fn consultations_at_once_count_once_and_those_apart_stay_apart() {
    let nation = place("nation");
    let asked = Asked::new(InvolvedAgency, OnRequest, "2025-03-03");
    let (a, b, c) = (Code::literal("a"), Code::literal("b"), Code::literal("c"));
    for (first, second, third, certain, possible) in [
        // Overlapping.
        (
            "2025-03-06 sent; 2025-03-12 agrees",
            "2025-03-10 sent; 2025-03-18 objects",
            "2025-03-11 sent; 2025-03-13 agrees",
            "2025-03-07..2025-03-18",
            "2025-03-07..2025-03-18",
        ),
        // Meeting: the second was sent on the day on which the first was answered.
        (
            "2025-03-06 sent; 2025-03-12 agrees",
            "2025-03-12 sent; 2025-03-14 agrees",
            "2025-03-03 not involved",
            "2025-03-07..2025-03-14",
            "2025-03-07..2025-03-14",
        ),
        // A day between them.
        (
            "2025-03-06 sent; 2025-03-12 agrees",
            "2025-03-13 sent; 2025-03-14 agrees",
            "2025-03-03 not involved",
            "2025-03-07..2025-03-12 2025-03-14..2025-03-14",
            "2025-03-07..2025-03-12 2025-03-14..2025-03-14",
        ),
        // One without an answer widens what is possible only.
        (
            "2025-03-06 sent; 2025-03-12 agrees",
            "2025-03-17 sent",
            "2025-03-03 not involved",
            "2025-03-07..2025-03-12",
            "2025-03-07..2025-03-12 2025-03-18..2025-03-31",
        ),
    ] {
        let mut steps: Vec<(&str, Code, &str)> = Vec::new();
        for (with, script) in [(a, first), (b, second), (c, third)] {
            steps.push(("2025-03-03", with, "opened"));
            steps.extend(
                script.split("; ").map(|step| step.split_once(' ').expect("a step")).map(|(on, word)| (on, with, word)),
            );
        }
        steps.sort_by_key(|(on, _, word)| (*on, *word != "opened"));
        let mut matter = Consultations::new(Header::of(&nation));
        for (on, with, word) in steps {
            record(&mut matter, with, asked, &format!("{on} {word}"));
        }
        let found = spans(&nation, &matter, "2025-03-31");
        assert_eq!(
            (listed(&found.certain), listed(&found.possible)),
            (certain.to_owned(), possible.to_owned()),
            "{second}"
        );
    }
}

#[test]
fn the_days_taken_while_the_schedule_is_not_published_are_bounded() {
    let nation = place("nation");
    let asked = Asked::new(CoMaker, OnRequest, "2026-12-21");
    let matter = matter(&nation, asked, "2026-12-28 sent; 2026-12-29 received");
    let Some(Due::Between(bounds)) = position(&nation, &matter, "2027-03-31").until else { panic!("expected bounds") };
    let found = spans(&nation, &matter, "2027-03-31");
    assert_eq!(listed(&found.certain), format!("2026-12-29..{}", bounds.earliest()));
    assert_eq!(listed(&found.possible), format!("2026-12-29..{}", bounds.latest().min(day("2027-03-31"))));
}

#[test]
fn the_window_ends_the_time_whatever_happens_later() {
    let nation = place("nation");
    let asked = Asked::new(CoMaker, OnRequest, "2024-04-10");
    for then in ["2024-05-20 escalated", "2024-05-20 withdrawn", "2024-05-20 escalated; 2024-05-27 settled disclose"] {
        let matter = matter(&nation, asked, &format!("2024-04-11 sent; 2024-04-11 received; {then}"));
        let found = spans(&nation, &matter, "2024-06-28");
        assert_eq!(listed(&found.certain), "2024-04-12..2024-05-06", "{then}");
    }
}

#[test]
fn a_second_round_does_not_undo_the_days_of_the_first() {
    let nation = place("nation");
    let script = "2025-03-06 sent; 2025-03-12 withdrawn; 2025-03-17 opened; 2025-03-18 sent; 2025-03-20 agrees";
    let matter = matter(&nation, Asked::new(InvolvedAgency, OnRequest, "2025-03-03"), script);
    let found = spans(&nation, &matter, "2025-03-31");
    assert_eq!(listed(&found.certain), "2025-03-07..2025-03-12 2025-03-19..2025-03-20");
}

#[test]
fn a_second_answer_does_not_stretch_the_time() {
    let nation = place("nation");
    let script = "2025-03-06 sent; 2025-03-18 agrees; 2025-04-25 agrees";
    let matter = matter(&nation, Asked::new(InvolvedAgency, OnRequest, "2025-03-03"), script);
    assert_eq!(listed(&spans(&nation, &matter, "2025-04-30").certain), "2025-03-07..2025-03-18");
}

#[test]
fn positions_and_gaps_have_words_and_wire_names() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-14"), "2024-03-14 sent withhold 5; 2024-03-14 received");
    let found: Position = position(&of, &matter, "2024-03-22");
    let wire = serde_json::to_value(found).expect("a position as JSON");
    assert_eq!(wire["standpoint"], json!({"code": "deemed_agree", "of": "withhold"}));
    assert_eq!(wire["flags"], json!(["towards_withholding", "needs_a_ground"]));
    for (gap, en) in [
        (Gap::SilenceHasNoEffect, "silence has no effect: an answer is needed"),
        (Gap::Window, "neither letter nor agreement sets the time to answer"),
        (Gap::Opinion, "the letter has no opinion to agree with"),
        (Gap::Receipt, "the day of receipt is not recorded"),
        (Gap::WrittenLetter, "no letter was written"),
        (Gap::Calendar, "the schedule of working days is not published"),
        (Gap::DateOfLocalText, "the date of the local text is not known"),
    ] {
        assert_eq!(gap.describe().en(), en);
        assert!(!gap.describe().zh().is_empty());
    }
    assert_eq!(
        serde_json::to_value(Answer::Objects(WHETHER)).expect("JSON"),
        json!({"objects": "whether_to_disclose"})
    );
}

// What a local text cannot do, and what nobody has said.

#[test]
fn a_text_of_the_place_deems_nothing_where_it_is_not_stated_whether_it_reaches_the_one_consulted() {
    let of = place("taierzhuang");
    let silent = "2024-03-05 sent disclose 5; 2024-03-05 received";
    let unstated = matter(&of, Asked::involved("2024-03-04").from(None), silent);
    assert_eq!(position(&of, &unstated, "2024-03-12").standpoint, Awaiting);
    assert_eq!(position(&of, &unstated, "2024-03-13").standpoint, Undetermined(Gap::OfPlace));
    assert_eq!(
        clearance(&of, &unstated, "2024-03-13", ApprovalByLaw::NotRequired).blocks[0].obstacle,
        Obstacle::Unconfirmed
    );
    // The nation's rule needs no such statement.
    let co_maker = matter(&of, Asked::new(CoMaker, OnRequest, "2024-03-04").from(None), silent);
    assert_eq!(position(&of, &co_maker, "2024-06-28").standpoint, DeemedConsentToDisclose);
    // Above or outside the place: deemed by the words of the text, and not confirmed.
    let outside = matter(&of, Asked::involved("2024-03-04").from(Some(false)), silent);
    let found = position(&of, &outside, "2024-03-13");
    assert_eq!((found.standpoint, found.flags), (DeemedAgree(Opinion::Disclose), PositionFlags::OUTSIDE_THE_PLACE));
    let blocked = clearance(&of, &outside, "2024-03-13", ApprovalByLaw::NotRequired);
    assert_eq!(blocked.blocks[0].obstacle, Obstacle::OutsideThePlace);
}

#[test]
fn a_settlement_counts_where_a_text_gives_the_one_it_was_taken_to_a_power() {
    let settled = "2024-03-05 sent disclose 5; 2024-03-07 {}; 2024-03-08 escalated; 2024-03-20 settled disclose";
    let cases = [
        // 本级政府信息公开工作主管部门协商解决: whether to disclose, among agencies of the district.
        ("taierzhuang", "objects", Some(true), Some(PositionFlags::NO_POWER_TO_IMPOSE)),
        ("taierzhuang", "objects to content", Some(true), None),
        ("taierzhuang", "objects", Some(false), None),
        // Whether it is of the district nobody said, and on that the power turns.
        ("taierzhuang", "objects", None, Some(PositionFlags::NO_POWER_TO_IMPOSE | PositionFlags::POWER_UNKNOWN)),
        // 决定.
        ("lieshan", "objects", Some(true), Some(NONE)),
        ("lieshan", "objects", None, Some(PositionFlags::POWER_UNKNOWN)),
        ("lieshan", "objects to content", Some(true), None),
        // The city's department, not the bureau's own; and no text at all.
        (YUNNAN, "objects", Some(true), None),
        ("nation", "objects", Some(true), None),
    ];
    for (code, objects, of_place, power) in cases {
        let of = place(code);
        let script = settled.replace("{}", objects);
        let matter = matter(&of, Asked::involved("2024-03-04").from(of_place), &script);
        let flags = position(&of, &matter, "2024-03-21").flags;
        assert_eq!(flags, power.unwrap_or(PositionFlags::SETTLED_WITHOUT_POWER), "{code} {objects} {of_place:?}");
        let blocked = clearance(&of, &matter, "2024-03-21", ApprovalByLaw::NotRequired);
        let settles = power.is_some_and(|power| !power.contains(PositionFlags::POWER_UNKNOWN));
        let expected = (!settles).then_some(Obstacle::Unsettled);
        assert_eq!(blocked.blocks.first().map(|block| block.obstacle), expected, "{code} {objects} {of_place:?}");
    }
}

#[test]
fn an_objection_after_the_deeming_is_a_disagreement_that_is_known() {
    let of = place("taierzhuang");
    let script = "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-20 objects";
    let matter = matter(&of, Asked::involved("2024-03-04"), script);
    assert!(clearance(&of, &matter, "2024-03-19", ApprovalByLaw::NotRequired).is_clear());
    let found = position(&of, &matter, "2024-03-20");
    assert_eq!(found.standpoint, DeemedAgree(Opinion::Disclose));
    assert_eq!(found.flags, LATE.union(PositionFlags::OBJECTED_LATE));
    let blocked = clearance(&of, &matter, "2024-03-20", ApprovalByLaw::NotRequired);
    assert_eq!(blocked.blocks[0].obstacle, Obstacle::Disagreement(WHETHER));
}

#[test]
fn national_34_asking_a_co_maker_is_the_leads_choice() {
    for code in ["nation", "yantian@2023-01-10", "lieshan", "taierzhuang", YUNNAN] {
        let of = place(code);
        let asked = Asked::new(CoMaker, OnRequest, "2024-03-04");
        assert!(clearance(&of, &matter(&of, asked, ""), "2024-03-20", ApprovalByLaw::NotRequired).is_clear(), "{code}");
        let withheld = matter(&of, asked, "2024-03-05 sent withhold; 2024-03-07 agrees");
        assert!(clearance(&of, &withheld, "2024-03-20", ApprovalByLaw::NotRequired).is_clear(), "{code}");
    }
}

#[test]
fn taierzhuang_secrecy_review_7_what_was_formed_together_needs_consent_in_writing() {
    for (code, by) in
        [("taierzhuang", "taierzhuang.secrecy_review/7/-/-"), (YUNNAN, "yunnan_bureau.secrecy_review/8/-/-")]
    {
        let of = place(code);
        let consents = |script: &str| {
            let matter = matter(&of, Asked::new(CoMaker, Proactive, "2024-03-04"), script);
            blocks(&clearance(&of, &matter, "2024-03-20", ApprovalByLaw::NotRequired))
        };
        assert_eq!(consents("2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-07 agrees"), [], "{code}");
        if code == "taierzhuang" {
            // A settlement by somebody without power to impose it supplies none either.
            let settled = "2024-03-05 sent disclose 5; 2024-03-07 objects; 2024-03-08 escalated; \
                           2024-03-15 settled disclose";
            assert_eq!(consents(settled), [(Some(PARTNER), Obstacle::WrittenConsent, vec![by.to_owned()])]);
            let silent = consents("2024-03-05 sent disclose 5; 2024-03-05 received");
            assert_eq!(silent, [(Some(PARTNER), Obstacle::WrittenConsent, vec![by.to_owned()])]);
        }
    }
}

#[test]
fn silence_follows_the_text_in_force_when_the_letter_was_received() {
    let of = place("taierzhuang");
    for (received, expected) in [("2020-04-21", NO_EFFECT), ("2020-04-22", DeemedAgree(Opinion::Disclose))] {
        let script = format!("2020-04-21 sent disclose 5; {received} received");
        let matter = matter(&of, Asked::involved("2020-04-20"), &script);
        assert_eq!(position(&of, &matter, "2020-06-30").standpoint, expected, "{received}");
    }
}

#[test]
fn spans_are_those_of_the_consultations_asked_for() {
    let of = place("nation");
    let mut both = matter(&of, Asked::new(CoMaker, OnRequest, "2024-03-04"), "");
    let other = Code::literal("other");
    record(&mut both, PARTNER, Asked::new(CoMaker, OnRequest, "2024-03-04"), "2024-03-05 sent disclose");
    record(&mut both, other, Asked::new(ThirdParty, OnRequest, "2024-03-04"), "2024-03-05 opened; 2024-03-11 sent");
    record(&mut both, PARTNER, Asked::new(CoMaker, OnRequest, "2024-03-04"), "2024-03-12 agrees");
    record(&mut both, other, Asked::new(ThirdParty, OnRequest, "2024-03-04"), "2024-03-15 agrees");
    let on = day("2024-03-20");
    let taken = |who: Option<Consulted>| {
        let of_kind =
            |one: &gongkai::workflow::consultation::Consultation| who.is_none_or(|who| one.consulted() == who);
        listed(&both.on(on).spans(&of, Calendar::national(), on, of_kind).expect("a text that governs").certain)
    };
    assert_eq!(taken(None), "2024-03-06..2024-03-15");
    assert_eq!(taken(Some(CoMaker)), "2024-03-06..2024-03-12");
    assert_eq!(taken(Some(ThirdParty)), "2024-03-12..2024-03-15");
}

#[test]
fn national_34_prevails_over_whatever_a_place_says_of_a_silent_co_maker() {
    let rules: LocalRules = serde_json::from_value(json!({
        "place": "hekou", "name": {"zh": "河口区"}, "force": {"force": "dated", "from": "2022-01-01"},
        "consultations": [{
            "by": "hekou/6/-/-", "of": "co_maker", "mode": "on_request",
            "window": {"value": "set_in_letter", "by": "hekou/8/-/-"},
            "silence": {"value": "agrees_with_proposer", "by": "hekou/8/-/-"},
        }],
    }))
    .expect("rules of the test");
    let of = Jurisdiction::with_rules(rules).expect("duties of its own");
    let script = "2024-04-11 sent withhold 5; 2024-04-11 received";
    let matter = matter(&of, Asked::new(CoMaker, OnRequest, "2024-04-10"), script);
    let found = position(&of, &matter, "2024-05-06");
    assert_eq!((found.standpoint, found.until), (Awaiting, Some(Due::On(day("2024-05-06")))));
    let found = position(&of, &matter, "2024-05-07");
    assert_eq!(found.standpoint, DeemedConsentToDisclose);
    assert_eq!(found.by.map(|by| by.stable()).as_deref(), Some("national.2019/34/-/-"));
}
