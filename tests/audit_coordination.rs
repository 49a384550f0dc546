//! Was it coordinated right? Each breach with its provisions, its gravity and its days, the liability that follows, and what
//! cannot be judged.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod consulting;
}

use chrono::NaiveDate;
use gongkai::audit::{Audit, Breach, BreachCode, Bystander, Release, Severity, Unjudged, Want, coordination};
use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::fact::Truth;
use gongkai::norm::{Choice, Consulted, Mode, Reading, Role};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::approval::{Approval, Signature};
use gongkai::workflow::consultation::{ApprovalByLaw, Consultations};
use gongkai::workflow::journal::Header;
use support::consulting::{Asked, PARTNER, day, matter, place, position, record, stable};

use BreachCode::{
    AnswerLate, AnswerOral, FailedToObject, InconsistentContent, LetterDefective, LetterLate, LetterOral,
    ObjectionRefused, ReleasedAgainstAgreement, ReleasedInDispute, ReleasedOverThirdParty, ReleasedUnapproved,
    ReleasedUnconfirmed, ReleasedUnconsulted, ReleasedWithoutConsent, RemedyMissing,
};
use Consulted::{CoMaker, InvolvedAgency, ThirdParty};
use Mode::{OnRequest, Proactive};
use Severity::{Contested, InternalOnly, Irregular, Unlawful};

const YUNNAN: &str = "yunnan_bureau@2019-06-03";
const NEIGHBOUR: Code = Code::literal("neighbour");

#[track_caller]
fn audit(of: &Jurisdiction, matter: &Consultations, release: Option<&Release>, on: &str) -> Audit {
    coordination(matter, of, Calendar::national(), release, day(on)).expect("a text that governs")
}

/// A release of which everything is stated, and everything in order.
fn released(on: &str) -> Release {
    Release::new(day(on), ApprovalByLaw::NotRequired).followed_agreement(true).same_wording(true).remedied(true)
}

fn codes(audit: &Audit) -> Vec<BreachCode> {
    audit.breaches.iter().map(|breach| breach.code).collect()
}

#[track_caller]
fn the_only(audit: &Audit, code: BreachCode) -> &Breach {
    let found: Vec<&Breach> = audit.of(code).collect();
    assert_eq!(found.len(), 1, "{code:?} in {:?}", codes(audit));
    found[0]
}

fn by(breach: &Breach) -> Vec<String> {
    stable(breach.by.iter().copied())
}

fn liability(breach: &Breach) -> Vec<(String, Truth)> {
    breach.liability.iter().map(|row| (row.by.stable(), row.met)).collect()
}

fn unjudged(audit: &Audit) -> Vec<(BreachCode, Want, Vec<String>)> {
    let row = |row: &Unjudged| (row.code, row.want, stable(row.by.iter().copied()));
    audit.unjudged.iter().map(row).collect()
}

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|&text| text.to_owned()).collect()
}

const GOOD: &str = "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-07 agrees";

// Letters and answers.

/// Where, who, in which mode, triggered, what happened, audited on, and the one breach: provisions, gravity, days.
type Row = (
    &'static str,
    Consulted,
    Mode,
    &'static str,
    &'static str,
    &'static str,
    (BreachCode, &'static [&'static str], Severity, &'static str, &'static str),
);

const ROWS: &[Row] = &[
    // 协调工作制度第五条: five working days from formation.
    (
        "taierzhuang",
        InvolvedAgency,
        Proactive,
        "2024-03-04",
        "2024-03-14 sent disclose 5; 2024-03-14 received",
        "2024-03-22",
        (LetterLate, &["taierzhuang.coordination/5/-/-"], InternalOnly, "2024-03-12", "2024-03-12"),
    ),
    (
        "taierzhuang",
        CoMaker,
        Proactive,
        "2024-03-04",
        "",
        "2024-03-12",
        (LetterLate, &["taierzhuang.coordination/5/-/-"], InternalOnly, "2024-03-12", "2024-03-12"),
    ),
    // 第六条第二款: from receipt of the application. A co-maker need not be asked; who asks it asks in time.
    (
        "taierzhuang",
        InvolvedAgency,
        OnRequest,
        "2024-02-05",
        "2024-02-19 sent disclose 5; 2024-02-19 received",
        "2024-02-20",
        (LetterLate, &["taierzhuang.coordination/6/2/-"], InternalOnly, "2024-02-19", "2024-02-19"),
    ),
    (
        "taierzhuang",
        CoMaker,
        OnRequest,
        "2024-02-05",
        "2024-02-19 sent disclose 5; 2024-02-19 received",
        "2024-02-20",
        (LetterLate, &["taierzhuang.coordination/6/2/-"], InternalOnly, "2024-02-19", "2024-02-19"),
    ),
    // 烈山第八条: a joint consultation within three working days.
    (
        "lieshan",
        InvolvedAgency,
        OnRequest,
        "2024-02-08",
        "2024-02-20 sent; 2024-02-20 received",
        "2024-02-20",
        (LetterLate, &["lieshan/8/-/-/a"], InternalOnly, "2024-02-20", "2024-02-20"),
    ),
    // 第七条: item by item; findable by who receives it.
    (
        "taierzhuang",
        InvolvedAgency,
        Proactive,
        "2024-03-04",
        "2024-03-05 sent bare; 2024-03-07 received; 2024-03-08 agrees",
        "2024-03-11",
        (
            LetterDefective,
            &["taierzhuang.coordination/7/-/1", "taierzhuang.coordination/7/-/2", "taierzhuang.coordination/7/-/3"],
            InternalOnly,
            "2024-03-05",
            "2024-03-07",
        ),
    ),
    (
        "taierzhuang",
        InvolvedAgency,
        Proactive,
        "2024-03-04",
        "2024-03-05 sent 5; 2024-03-06 received; 2024-03-08 agrees",
        "2024-03-11",
        (LetterDefective, &["taierzhuang.coordination/7/-/3"], InternalOnly, "2024-03-05", "2024-03-06"),
    ),
    // 书面形式.
    (
        "taierzhuang",
        InvolvedAgency,
        Proactive,
        "2024-03-04",
        "2024-03-05 sent disclose oral; 2024-03-05 received; 2024-03-08 agrees",
        "2024-03-11",
        (LetterOral, &["taierzhuang.coordination/5/-/-"], InternalOnly, "2024-03-05", "2024-03-05"),
    ),
    (
        "taierzhuang",
        InvolvedAgency,
        OnRequest,
        "2024-03-04",
        "2024-03-05 sent disclose oral; 2024-03-08 agrees",
        "2024-03-11",
        (LetterOral, &["taierzhuang.coordination/6/2/-"], InternalOnly, "2024-03-05", "2024-03-05"),
    ),
    (
        YUNNAN,
        InvolvedAgency,
        Proactive,
        "2024-03-04",
        "2024-03-05 sent oral; 2024-03-05 received; 2024-03-08 agrees",
        "2024-03-11",
        (LetterOral, &["yunnan_bureau.coordination/3/-/-"], InternalOnly, "2024-03-05", "2024-03-05"),
    ),
    // 条例第三十二条: in writing to a third party, everywhere.
    (
        "nation",
        ThirdParty,
        OnRequest,
        "2024-03-04",
        "2024-03-05 sent oral; 2024-03-06 received; 2024-03-08 agrees",
        "2024-03-11",
        (LetterOral, &["national.2019/32/-/-"], Irregular, "2024-03-05", "2024-03-06"),
    ),
    (
        "lieshan",
        ThirdParty,
        OnRequest,
        "2024-03-04",
        "2024-03-05 sent oral; 2024-03-06 received; 2024-03-08 agrees",
        "2024-03-11",
        (LetterOral, &["national.2019/32/-/-"], Irregular, "2024-03-05", "2024-03-06"),
    ),
    // 云南协调制度第三条: ten working days, at once where it is urgent (the day of receipt), in writing.
    (
        YUNNAN,
        InvolvedAgency,
        Proactive,
        "2022-04-28",
        "2022-04-28 sent; 2022-04-28 received",
        "2022-05-17",
        (AnswerLate, &["yunnan_bureau.coordination/3/-/-"], InternalOnly, "2022-05-17", "2022-05-17"),
    ),
    (
        YUNNAN,
        CoMaker,
        Proactive,
        "2022-04-28",
        "2022-04-28 sent; 2022-04-28 received; 2022-05-18 agrees",
        "2022-06-01",
        (AnswerLate, &["yunnan_bureau.coordination/3/-/-"], InternalOnly, "2022-05-17", "2022-05-17"),
    ),
    (
        YUNNAN,
        InvolvedAgency,
        Proactive,
        "2022-04-28",
        "2022-04-28 sent; 2022-04-28 received; 2022-05-05 says yes",
        "2022-05-16",
        (AnswerOral, &["yunnan_bureau.coordination/3/-/-"], InternalOnly, "2022-05-05", "2022-05-05"),
    ),
    (
        "taierzhuang",
        InvolvedAgency,
        Proactive,
        "2024-03-04",
        "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-07 says no",
        "2024-03-11",
        (AnswerOral, &["taierzhuang.coordination/8/-/-"], InternalOnly, "2024-03-07", "2024-03-07"),
    ),
];

#[test]
fn letters_and_answers_breach_by_breach() {
    for &(code, consulted, mode, trigger, script, on, expected) in ROWS {
        let of = place(code);
        let matter = matter(&of, Asked::new(consulted, mode, trigger), script);
        let found = audit(&of, &matter, None, on);
        let (kind, provisions, severity, happened, findable) = expected;
        assert_eq!(codes(&found), [kind], "{code} {script}");
        let breach = the_only(&found, kind);
        assert_eq!(breach.with, Some(PARTNER), "{code} {script}");
        assert_eq!((by(breach), breach.severity), (texts(provisions), severity), "{code} {script}");
        assert_eq!((breach.happened, breach.findable), (day(happened), day(findable)), "{code} {script}");
        assert_eq!((&breach.right, breach.liability.as_slice()), (&kind.right(), &[][..]), "{code} {script}");
        assert!(!found.is_lawful());
        assert_eq!(found.unjudged, [], "{code} {script}");
    }
}

#[test]
fn the_day_before_nothing_was_late() {
    for (code, consulted, mode, trigger, script, on) in [
        ("taierzhuang", InvolvedAgency, Proactive, "2024-03-04", "", "2024-03-11"),
        ("taierzhuang", InvolvedAgency, Proactive, "2024-03-04", "2024-03-11 sent disclose 5", "2024-03-29"),
        ("taierzhuang", InvolvedAgency, OnRequest, "2024-02-05", "2024-02-18 sent disclose 5", "2024-03-29"),
        ("lieshan", InvolvedAgency, OnRequest, "2024-02-08", "2024-02-19 sent", "2024-03-29"),
        (YUNNAN, InvolvedAgency, Proactive, "2022-04-28", "2022-04-28 sent; 2022-04-28 received", "2022-05-16"),
        (
            YUNNAN,
            InvolvedAgency,
            Proactive,
            "2022-04-28",
            "2022-04-28 sent; 2022-04-28 received; 2022-05-16 objects",
            "2022-06-16",
        ),
        // 6(1): the co-maker of what is asked for need not be asked at all.
        ("taierzhuang", CoMaker, OnRequest, "2024-02-05", "", "2024-03-29"),
        // One that is not involved need not be asked.
        ("taierzhuang", InvolvedAgency, Proactive, "2024-03-04", "2024-03-29 not involved", "2024-03-29"),
        // Before the text was issued it ordered no letter.
        ("taierzhuang", InvolvedAgency, Proactive, "2020-04-10", "2020-04-30 sent disclose 5", "2020-04-30"),
        // An agency elsewhere is not bound by the ten days, nor by the form; neither is one of which that is not known.
        ("nation", InvolvedAgency, Proactive, "2022-04-28", "2022-04-28 sent oral; 2022-04-28 received", "2022-06-16"),
    ] {
        let of = place(code);
        let matter = matter(&of, Asked::new(consulted, mode, trigger), script);
        let found = audit(&of, &matter, None, on);
        assert!(found.is_lawful(), "{code} {script} on {on}: {:?} {:?}", codes(&found), found.unjudged);
    }
}

#[test]
fn yunnan_3_binds_the_bureau_alone_and_at_once_where_it_is_urgent() {
    let of = place(YUNNAN);
    let script = "2022-04-28 sent; 2022-04-28 received";
    for of_place in [Some(false), None] {
        let asked = Asked::involved("2022-04-28").from(of_place);
        let silent = matter(&of, asked, script);
        // Whether it is bound is a question where nobody found it.
        let left =
            |code| of_place.is_none().then(|| (code, Want::OfPlace, texts(&["yunnan_bureau.coordination/3/-/-"])));
        let found = audit(&of, &silent, None, "2022-06-16");
        let late = left(AnswerLate).into_iter().collect::<Vec<_>>();
        assert_eq!((codes(&found), unjudged(&found)), (vec![], late.clone()), "{of_place:?}");
        let said = matter(&of, asked, &format!("{script}; 2022-05-05 says yes"));
        let found = audit(&of, &said, None, "2022-06-16");
        let oral = late.into_iter().chain(left(AnswerOral)).collect::<Vec<_>>();
        assert_eq!((codes(&found), unjudged(&found)), (vec![], oral), "{of_place:?}");
    }
    let urgent = Asked { urgent: Some(true), ..Asked::involved("2022-04-28") };
    for (then, on, expected) in [
        ("", "2022-04-28", None),
        ("", "2022-04-29", Some("2022-04-29")),
        ("; 2022-04-28 agrees", "2022-05-31", None),
        ("; 2022-04-29 agrees", "2022-05-31", Some("2022-04-29")),
    ] {
        let matter = matter(&of, urgent, &format!("{script}{then}"));
        let found = audit(&of, &matter, None, on);
        assert_eq!(found.of(AnswerLate).next().map(|breach| breach.happened), expected.map(day), "{then} {on}");
    }
}

#[test]
fn a_late_answer_stays_late_whatever_happens_later() {
    let of = place(YUNNAN);
    for then in ["2022-05-20 escalated", "2022-05-20 withdrawn", "2022-05-18 objects; 2022-05-20 escalated"] {
        let matter =
            matter(&of, Asked::involved("2022-04-28"), &format!("2022-04-28 sent; 2022-04-28 received; {then}"));
        assert_eq!(
            the_only(&audit(&of, &matter, None, "2022-06-01"), AnswerLate).happened,
            day("2022-05-17"),
            "{then}"
        );
    }
}

#[test]
fn a_second_round_does_not_undo_the_breaches_of_the_first() {
    let of = place("taierzhuang");
    let again = "2024-03-06 withdrawn; 2024-03-07 opened; 2024-03-07 sent disclose 5; 2024-03-08 agrees";
    let matter = matter(&of, Asked::involved("2024-03-04"), &format!("2024-03-05 sent bare oral; {again}"));
    assert_eq!(codes(&audit(&of, &matter, None, "2024-04-30")), [LetterDefective, LetterOral]);
}

#[test]
fn what_turns_on_the_date_of_the_local_text_is_listed() {
    let undated = place("yunnan_bureau");
    let late = matter(&undated, Asked::involved("2022-04-28"), "2022-04-28 sent oral; 2022-04-28 received");
    let found = audit(&undated, &late, None, "2022-06-16");
    assert!(!found.is_lawful());
    assert!(found.unjudged.iter().all(|row| row.want == Want::DateOfLocalText));
    let lieshan = place("lieshan");
    let never = matter(&lieshan, Asked::new(InvolvedAgency, OnRequest, "2021-07-15"), "");
    let found = audit(&lieshan, &never, None, "2021-08-02");
    assert_eq!(unjudged(&found), [(LetterLate, Want::DateOfLocalText, texts(&["lieshan/8/-/-/a"]))]);
}

#[test]
fn a_letter_due_past_the_published_schedule_is_not_judged() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2026-12-29"), "");
    let found = audit(&of, &matter, None, "2027-06-30");
    assert_eq!(codes(&found), []);
    assert_eq!(unjudged(&found), [(LetterLate, Want::Calendar, texts(&["taierzhuang.coordination/5/-/-"]))]);
    assert!(!found.is_lawful(), "what could not be judged is not lawful");
}

// The release.

/// In Taierzhuang, under the Regulation of 2019: what happened, and what the release on 28 March was.
const RELEASES: &[(&str, &[BreachCode])] = &[
    ("", &[LetterLate, ReleasedUnconsulted]),
    ("2024-03-05 withdrawn", &[LetterLate, ReleasedUnconsulted]),
    ("2024-03-05 not involved", &[]),
    ("2024-03-05 sent disclose 5; 2024-03-05 received", &[]),
    (GOOD, &[]),
    ("2024-03-05 sent disclose; 2024-03-05 received", &[ReleasedUnconfirmed]),
    ("2024-03-05 sent disclose 30; 2024-03-05 received", &[ReleasedUnconfirmed]),
    ("2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-07 objects", &[ReleasedInDispute]),
    ("2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-07 objects to content", &[ReleasedInDispute]),
    ("2024-03-05 sent disclose 5; 2024-03-07 objects; 2024-03-08 escalated", &[ReleasedInDispute]),
    ("2024-03-05 sent disclose 5; 2024-03-07 objects; 2024-03-08 escalated; 2024-03-20 settled disclose", &[]),
    ("2024-03-05 sent disclose 5; 2024-03-07 says no", &[AnswerOral, ReleasedInDispute]),
    // What was settled after the release was open on that day.
    (
        "2024-03-05 sent disclose 5; 2024-03-07 objects; 2024-03-08 escalated; 2024-03-29 settled disclose",
        &[ReleasedInDispute],
    ),
];

#[test]
fn an_agreement_to_withhold_binds_nobody_without_a_ground() {
    let of = place("taierzhuang");
    for script in [
        "2024-03-05 sent withhold 5; 2024-03-07 agrees",
        "2024-03-05 sent disclose 5; 2024-03-07 objects; 2024-03-08 escalated; 2024-03-20 settled withhold",
    ] {
        let matter = matter(&of, Asked::involved("2024-03-04"), script);
        let release = released("2024-03-28").with_consequences(Some(true), Some(true));
        let found = audit(&of, &matter, Some(&release), "2024-04-30");
        let item = texts(&["taierzhuang.coordination/11/-/3"]);
        assert_eq!(codes(&found), [], "{script}");
        let [(code, want, by), agreement] = &unjudged(&found)[..] else { panic!("{script}") };
        assert_eq!(*agreement, (ReleasedAgainstAgreement, Want::GroundForWithholding, item), "{script}");
        // Nor was what went out confirmed (art. 11 para. 1).
        assert_eq!((*code, *want), (ReleasedUnconfirmed, Want::GroundForWithholding), "{script}");
        assert_eq!(by[0], "national.2019/11/1/-", "{script}");
    }
    // Silence that is read as agreeing to withhold is no agreement that was reached.
    let silent = matter(&of, Asked::involved("2024-03-04"), "2024-03-05 sent withhold 5; 2024-03-05 received");
    let release = released("2024-03-28").with_consequences(Some(true), Some(true));
    let found = audit(&of, &silent, Some(&release), "2024-04-30");
    let by = texts(&["national.2019/11/1/-", "taierzhuang.coordination/3/1/-", "taierzhuang.coordination/8/-/-"]);
    let left = vec![(ReleasedUnconfirmed, Want::GroundForWithholding, by)];
    assert_eq!((codes(&found), unjudged(&found), found.readings), (vec![], left, vec![Reading::SilenceReach]));
    // Where no local text binds to an agreement, who agreed to withhold has not confirmed the release either.
    for code in ["nation", "lieshan"] {
        let of = place(code);
        let agreed = matter(&of, Asked::involved("2024-03-04"), "2024-03-05 sent withhold; 2024-03-07 agrees");
        let found = audit(&of, &agreed, Some(&released("2024-03-14")), "2024-04-30");
        let left = unjudged(&found).into_iter().map(|(code, want, _)| (code, want)).collect::<Vec<_>>();
        let expected = vec![(ReleasedUnconfirmed, Want::GroundForWithholding)];
        assert_eq!((codes(&found), left), (vec![], expected), "{code}");
    }
}

/// Art. 11 para. 1 asks for confirmation and for no form of it; that the answer be written the text of a place asks of its own bodies.
#[test]
fn a_spoken_yes_confirms_and_lacks_the_form_of_the_place() {
    for (code, text) in
        [("taierzhuang", "taierzhuang.coordination/8/-/-"), (YUNNAN, "yunnan_bureau.coordination/3/-/-")]
    {
        let of = place(code);
        // While its time runs, and where the letter set none.
        for sent in ["sent disclose 5", "sent disclose"] {
            let script = format!("2024-03-05 {sent}; 2024-03-06 received; 2024-03-08 says yes");
            let bound = |of_place| {
                let asked = Asked::involved("2024-03-04").from(of_place);
                audit(&of, &matter(&of, asked, &script), Some(&released("2024-03-12")), "2024-03-15")
            };
            let found = bound(Some(true));
            assert_eq!((codes(&found), unjudged(&found)), (vec![AnswerOral], vec![]), "{code} {sent}");
            assert_eq!(the_only(&found, AnswerOral).severity, InternalOnly, "{code} {sent}");
            assert!(bound(Some(false)).is_lawful(), "{code} {sent}");
            // Whom nobody found to be of the place the text may bind or not.
            let found = bound(None);
            let left = vec![(AnswerOral, Want::OfPlace, texts(&[text]))];
            assert_eq!((codes(&found), unjudged(&found)), (vec![], left), "{code} {sent}");
        }
        let withheld = "2024-03-05 sent withhold 5; 2024-03-06 received; 2024-03-08 says yes";
        let withheld = matter(&of, Asked::involved("2024-03-04"), withheld);
        let found = audit(&of, &withheld, Some(&released("2024-03-12")), "2024-03-15");
        let left = unjudged(&found).into_iter().map(|(code, want, _)| (code, want)).collect::<Vec<_>>();
        let expected = vec![(ReleasedUnconfirmed, Want::GroundForWithholding)];
        assert_eq!((codes(&found), left), (vec![AnswerOral], expected), "{code}");
    }
    // An objection that was taken back in speech is none any more; what was written against the release stands in the place alone.
    for (code, said, expected) in [
        ("taierzhuang", "says no", vec![(AnswerOral, InternalOnly)]),
        ("taierzhuang", "objects", vec![(ReleasedInDispute, InternalOnly)]),
        ("nation", "objects", vec![]),
    ] {
        let of = place(code);
        let script = format!("2024-03-05 sent disclose 5; 2024-03-06 received; 2024-03-07 {said}; 2024-03-08 says yes");
        let back = matter(&of, Asked::involved("2024-03-04"), &script);
        let found = audit(&of, &back, Some(&released("2024-03-12")), "2024-03-15");
        let told: Vec<_> = found.breaches.iter().map(|breach| (breach.code, breach.severity)).collect();
        assert_eq!(told, expected, "{code} {said}");
    }
    // Which word in writing was the last one counts: one that agreed, and one that objected after it; of whom the text reaches, and of whom it may.
    let of = place("taierzhuang");
    let before = "2024-03-05 sent disclose 5; 2024-03-06 received; 2024-03-07 agrees; 2024-03-07";
    for (of_place, script, expected, left) in [
        (Some(true), format!("{before} says no; 2024-03-08 says yes"), vec![], None),
        (Some(true), format!("{before} objects; 2024-03-08 says yes"), vec![ReleasedInDispute], None),
        (None, format!("{before} objects; 2024-03-08 says yes"), vec![], Some((ReleasedInDispute, Want::OfPlace))),
        (
            None,
            "2024-03-05 sent withhold 5; 2024-03-06 received; 2024-03-07 objects; 2024-03-08 says yes".to_owned(),
            vec![],
            Some((ReleasedUnconfirmed, Want::GroundForWithholding)),
        ),
        (
            Some(true),
            "2024-03-05 sent withhold 5; 2024-03-06 received; 2024-03-07 objects; 2024-03-08 says yes".to_owned(),
            vec![],
            Some((ReleasedUnconfirmed, Want::GroundForWithholding)),
        ),
        // Silent until its time had passed, and against it then: it confirmed nothing, whether the text reaches it or not.
        (
            None,
            "2024-03-05 sent disclose 5; 2024-03-06 received; 2024-03-20 objects".to_owned(),
            vec![ReleasedUnconfirmed],
            None,
        ),
    ] {
        let asked = Asked::involved("2024-03-04").from(of_place);
        let found = audit(&of, &matter(&of, asked, &script), Some(&released("2024-03-28")), "2024-03-28");
        assert_eq!(codes(&found), expected, "{of_place:?} {script}");
        let about = |(code, want, _): &(BreachCode, Want, Vec<String>)| (*code, *want);
        let dispute = |one: &(BreachCode, Want)| one.0 != AnswerLate;
        assert_eq!(unjudged(&found).iter().map(about).find(dispute), left, "{of_place:?} {script}");
    }
    // So with silence that is an agreement where the text binds, and nothing where it does not.
    for (of_place, sent, expected, left) in [
        (Some(true), "sent disclose 5", vec![], None),
        (Some(false), "sent disclose 5", vec![ReleasedUnconfirmed], None),
        (None, "sent disclose 5", vec![], Some(Want::OfPlace)),
        (None, "sent disclose", vec![ReleasedUnconfirmed], None),
    ] {
        let script = format!("2024-03-05 {sent}; 2024-03-06 received");
        let asked = Asked::involved("2024-03-04").from(of_place);
        let found = audit(&of, &matter(&of, asked, &script), Some(&released("2024-03-28")), "2024-03-28");
        assert_eq!(codes(&found), expected, "{of_place:?} {sent}");
        assert_eq!(unjudged(&found).first().map(|one| one.1), left, "{of_place:?} {sent}");
    }
}

/// The competent department of a place is its government office (art. 3 para. 3; proactive 3(2) and supervision 2 of Taierzhuang).
#[test]
fn what_the_government_office_settles_is_settled() {
    for code in ["taierzhuang", "lieshan"] {
        let of = place(code);
        for to in ["escalated", "escalated to the office"] {
            let script =
                format!("2024-03-05 sent disclose 5; 2024-03-08 objects; 2024-03-09 {to}; 2024-03-11 settled disclose");
            let settled = matter(&of, Asked::involved("2024-03-04"), &script);
            let found = audit(&of, &settled, Some(&released("2024-03-14")), "2024-03-15");
            assert!(found.is_lawful(), "{code} {to}: {:?}", codes(&found));
        }
    }
    // Whether one is a body of the place says nothing of another.
    let of = place("taierzhuang");
    let mut two = Consultations::new(Header::of(&of));
    for step in ["04 opened", "05 sent disclose 5", "08 objects", "09 escalated", "11 settled disclose"] {
        for (with, of_place) in [(PARTNER, None), (NEIGHBOUR, Some(false))] {
            record(&mut two, with, Asked::involved("2024-03-04").from(of_place), &format!("2024-03-{step}"));
        }
    }
    let found = audit(&of, &two, Some(&released("2024-03-14")), "2024-03-15");
    assert_eq!(the_only(&found, ReleasedInDispute).with, Some(NEIGHBOUR));
    assert_eq!(unjudged(&found).iter().filter(|one| one.0 == ReleasedInDispute).count(), 1);
    // The Regulation gives nobody a power over it.
    let of = place("nation");
    let script =
        "2024-03-05 sent disclose; 2024-03-08 objects; 2024-03-09 escalated to the office; 2024-03-11 settled disclose";
    let settled = matter(&of, Asked::involved("2024-03-04"), script);
    assert_eq!(codes(&audit(&of, &settled, Some(&released("2024-03-14")), "2024-03-15")), [ReleasedInDispute]);
}

#[test]
fn the_release_as_things_stood_on_its_day() {
    let of = place("taierzhuang");
    for &(script, expected) in RELEASES {
        let matter = matter(&of, Asked::involved("2024-03-04"), script);
        let found = audit(&of, &matter, Some(&released("2024-03-28")), "2024-04-30");
        assert_eq!(codes(&found), expected, "{script}");
        assert_eq!(found.unjudged, [], "{script}");
        for breach in found.breaches.iter().filter(|breach| !matches!(breach.code, LetterLate | AnswerOral)) {
            let on = day("2024-03-28");
            assert_eq!((breach.happened, breach.findable), (on, on), "{script}");
            let expected = (texts(&["national.2019/11/1/-", "taierzhuang.coordination/3/1/-"]), Unlawful);
            assert_eq!(breach.severity, expected.1, "{script}");
            assert_eq!(by(breach)[..expected.0.len()], expected.0, "{script}");
        }
    }
}

#[test]
fn a_release_still_to_come_is_not_audited() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-04"), "");
    let release = released("2024-03-06");
    assert_eq!(release.on(), day("2024-03-06"));
    assert!(audit(&of, &matter, Some(&release), "2024-03-05").is_lawful());
    assert_eq!(codes(&audit(&of, &matter, Some(&release), "2024-03-06")), [ReleasedUnconsulted]);
}

/// What is released in dispute went past the article by which the dispute is settled, where there is one, and not past the one on the answer.
#[test]
fn a_release_in_dispute_cites_the_article_that_settles_it() {
    let whether = "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-07 objects";
    let content = "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-07 objects to content";
    let taken = "2024-03-05 sent disclose 5; 2024-03-07 objects; 2024-03-08 escalated";
    for (code, script, provisions) in [
        ("nation", whether, &["national.2019/11/1/-"][..]),
        ("lieshan", whether, &["national.2019/11/1/-", "lieshan/6/-/-", "lieshan/9/-/-"]),
        ("lieshan", content, &["national.2019/11/1/-", "lieshan/6/-/-"]),
        (
            "taierzhuang",
            whether,
            &["national.2019/11/1/-", "taierzhuang.coordination/3/1/-", "taierzhuang.coordination/9/-/-"],
        ),
        (
            "taierzhuang",
            taken,
            &["national.2019/11/1/-", "taierzhuang.coordination/3/1/-", "taierzhuang.coordination/9/-/-"],
        ),
        ("taierzhuang", content, &["national.2019/11/1/-", "taierzhuang.coordination/3/1/-"]),
        ("yanliang@2020-06-01", whether, &["national.2019/11/1/-"]),
        ("yanliang@2020-06-01", content, &["national.2019/11/1/-", "yanliang/35/-/-/a", "yanliang/35/-/-/b"]),
    ] {
        let of = place(code);
        let matter = matter(&of, Asked::involved("2024-03-04"), script);
        let found = audit(&of, &matter, Some(&released("2024-03-11")), "2024-03-12");
        assert_eq!(by(the_only(&found, ReleasedInDispute)), texts(provisions), "{code}: {script}");
    }
}

#[test]
fn the_same_release_place_by_place() {
    for (code, provisions, severity, letter, extra) in [
        ("nation", &["national.2019/11/1/-"][..], Unlawful, false, &[][..]),
        ("yantian", &["national.2019/11/1/-"], Unlawful, false, &[]),
        ("yantian@2023-01-10", &["national.2019/11/1/-", "yantian/27/-/-"], Unlawful, false, &[]),
        ("yanliang", &["national.2019/11/1/-"], Unlawful, false, &[]),
        ("yanliang@2020-06-01", &["national.2019/11/1/-"], Unlawful, false, &[]),
        ("lieshan", &["national.2019/11/1/-", "lieshan/6/-/-"], Unlawful, false, &[]),
        ("yunnan_bureau", &["national.2019/11/1/-"], Unlawful, false, &[]),
        (
            YUNNAN,
            &["national.2019/11/1/-", "yunnan_bureau.coordination/1/-/-", "yunnan_bureau.proactive/7/-/4"],
            Unlawful,
            false,
            &[],
        ),
        (
            "taierzhuang",
            &["national.2019/11/1/-", "taierzhuang.coordination/3/1/-", "taierzhuang.coordination/5/-/-"],
            Unlawful,
            true,
            &[("taierzhuang.coordination/10/1/-", Truth::Yes), ("taierzhuang.coordination/11/-/2", Truth::Open)],
        ),
    ] {
        let of = place(code);
        let matter = matter(&of, Asked::involved("2024-03-04"), "");
        let found = audit(&of, &matter, Some(&released("2024-03-28")), "2024-03-29");
        let breach = the_only(&found, ReleasedUnconsulted);
        assert_eq!((by(breach), breach.severity), (texts(provisions), severity), "{code}");
        let extra: Vec<_> = extra.iter().map(|&(by, met)| (by.to_owned(), met)).collect();
        assert_eq!(liability(breach), extra, "{code}");
        assert_eq!(found.of(LetterLate).count(), usize::from(letter), "{code}");
        assert_eq!(found.breaches.len(), 1 + usize::from(letter), "{code}");
    }
}

#[test]
fn under_the_2007_text_article_7_is_not_verified_and_so_contested() {
    let nation = place("nation");
    for (script, code) in [
        ("", ReleasedUnconsulted),
        ("2015-03-05 sent; 2015-03-05 received", ReleasedUnconfirmed),
        ("2015-03-05 sent; 2015-03-09 objects", ReleasedInDispute),
    ] {
        let matter = matter(&nation, Asked::involved("2015-03-04"), script);
        let found = audit(&nation, &matter, Some(&released("2015-03-27")), "2015-03-27");
        assert_eq!(codes(&found), [code], "{script}");
        let breach = the_only(&found, code);
        assert_eq!((by(breach), breach.severity), (texts(&["national.2007/7/-/-"]), Contested), "{script}");
    }
    let approval = Release::new(day("2015-03-27"), ApprovalByLaw::Required(None)).same_wording(true);
    let found = audit(&nation, &Consultations::new(Header::of(&nation)), Some(&approval), "2015-03-27");
    assert_eq!(the_only(&found, ReleasedUnapproved).severity, Contested);
    let before = Release::new(day("2008-04-30"), ApprovalByLaw::NotRequired);
    let nobody = Consultations::new(Header::of(&nation));
    let found = coordination(&nobody, &nation, Calendar::national(), Some(&before), day("2008-05-01"));
    assert!(matches!(found, Err(RegimeError::BeforeTheRegulation { .. })), "{found:?}");
}

fn given(on: NaiveDate) -> Approval {
    Signature::of(Code::literal("city"), Role::ApprovingAuthority).on(on)
}

#[test]
fn approval_required_given_late_or_not_known() {
    for (code, provisions) in [
        ("nation", &["national.2019/11/2/-"][..]),
        ("taierzhuang", &["national.2019/11/2/-", "taierzhuang.coordination/3/2/-"]),
        (YUNNAN, &["national.2019/11/2/-", "yunnan_bureau.proactive/7/-/5"]),
    ] {
        let of = place(code);
        let nobody = Consultations::new(Header::of(&of));
        let on = day("2024-03-28");
        for (approval, expected) in [
            (ApprovalByLaw::NotRequired, &[][..]),
            (ApprovalByLaw::Required(Some(given(on))), &[]),
            (ApprovalByLaw::Required(on.succ_opt().map(given)), &[ReleasedUnapproved]),
            (ApprovalByLaw::Required(None), &[ReleasedUnapproved]),
        ] {
            let release = Release::new(on, approval).same_wording(true);
            let found = audit(&of, &nobody, Some(&release), "2024-04-30");
            assert_eq!(codes(&found), expected, "{code} {approval:?}");
            for breach in &found.breaches {
                assert_eq!((breach.with, breach.severity, breach.happened), (None, Unlawful, on), "{code}");
                assert_eq!(by(breach), texts(provisions), "{code}");
            }
        }
        let release = Release::new(on, ApprovalByLaw::Unknown).same_wording(true);
        let found = audit(&of, &nobody, Some(&release), "2024-04-30");
        assert_eq!(codes(&found), []);
        assert_eq!(unjudged(&found), [(ReleasedUnapproved, Want::ApprovalRequired, texts(provisions))], "{code}");
    }
}

#[test]
fn yunnan_4_the_same_content_in_the_same_words() {
    let of = place(YUNNAN);
    let nobody = Consultations::new(Header::of(&of));
    let provision = texts(&["yunnan_bureau.coordination/4/-/-"]);
    let release = || Release::new(day("2024-03-28"), ApprovalByLaw::NotRequired);
    assert!(audit(&of, &nobody, Some(&release().same_wording(true)), "2024-04-30").is_lawful());
    let found = audit(&of, &nobody, Some(&release().same_wording(false)), "2024-04-30");
    let breach = the_only(&found, InconsistentContent);
    assert_eq!((by(breach), breach.severity, breach.with), (provision.clone(), InternalOnly, None));
    assert_eq!((breach.happened, breach.findable), (day("2024-03-28"), day("2024-03-28")));
    let found = audit(&of, &nobody, Some(&release()), "2024-04-30");
    assert_eq!(unjudged(&found), [(InconsistentContent, Want::SameWording, provision)]);
    for code in ["nation", "taierzhuang", "lieshan", "yantian@2023-01-10", "yunnan_bureau"] {
        let of = place(code);
        let nobody = Consultations::new(Header::of(&of));
        let found = audit(&of, &nobody, Some(&release().same_wording(false)), "2024-04-30");
        assert!(found.is_lawful(), "{code}");
    }
}

// What was agreed on.

#[test]
fn taierzhuang_11_3_released_otherwise_than_agreed() {
    let of = place("taierzhuang");
    let agreed = matter(&of, Asked::involved("2024-03-04"), GOOD);
    let release = || Release::new(day("2024-03-28"), ApprovalByLaw::NotRequired);
    let item = || texts(&["taierzhuang.coordination/11/-/3"]);
    let otherwise = || release().followed_agreement(false).remedied(true);
    let grave = otherwise().with_consequences(Some(true), Some(true));
    let found = audit(&of, &agreed, Some(&grave), "2024-04-30");
    assert_eq!(codes(&found), [ReleasedAgainstAgreement]);
    let breach = the_only(&found, ReleasedAgainstAgreement);
    assert_eq!((by(breach), breach.severity), (item(), InternalOnly));
    assert_eq!(liability(breach), [("taierzhuang.coordination/11/-/3".to_owned(), Truth::Yes)]);
    // Item 3 stands under both thresholds of the chapeau, and no other article makes this a breach.
    let found = audit(&of, &agreed, Some(&otherwise()), "2024-04-30");
    assert_eq!((codes(&found), unjudged(&found)), (vec![], vec![(ReleasedAgainstAgreement, Want::Thresholds, item())]));
    let light = otherwise().with_consequences(Some(true), Some(false));
    assert!(audit(&of, &agreed, Some(&light), "2024-04-30").is_lawful());

    let found = audit(&of, &agreed, Some(&release()), "2024-04-30");
    let expected = (ReleasedAgainstAgreement, Want::FollowedAgreement, texts(&["taierzhuang.coordination/11/-/3"]));
    assert_eq!((codes(&found), unjudged(&found)), (vec![], vec![expected]));

    // Nothing was agreed on where nobody agreed, and the nation binds nobody to an agreement.
    let silent = matter(&of, Asked::involved("2024-03-04"), "2024-03-05 sent disclose; 2024-03-05 received");
    let found = audit(&of, &silent, Some(&release().followed_agreement(false).remedied(true)), "2024-04-30");
    assert_eq!(codes(&found), [ReleasedUnconfirmed]);
    let nation = place("nation");
    let agreed = matter(&nation, Asked::involved("2024-03-04"), GOOD);
    assert!(audit(&nation, &agreed, Some(&release().followed_agreement(false)), "2024-04-30").is_lawful());
    let withheld = matter(&nation, Asked::involved("2024-03-04"), "2024-03-05 sent withhold; 2024-03-07 agrees");
    let found = audit(&nation, &withheld, Some(&release()), "2024-04-30");
    let expected = (ReleasedUnconfirmed, Want::GroundForWithholding, texts(&["national.2019/11/1/-"]));
    assert_eq!((codes(&found), unjudged(&found)), (vec![], vec![expected]));
}

#[test]
fn the_consent_of_a_third_party_is_no_agreement_between_agencies() {
    let of = place("taierzhuang");
    let asked = Asked::new(ThirdParty, OnRequest, "2024-03-04");
    let matter = matter(&of, asked, "2024-03-05 sent; 2024-03-05 received; 2024-03-07 agrees");
    let release = Release::new(day("2024-03-28"), ApprovalByLaw::NotRequired);
    assert!(audit(&of, &matter, Some(&release), "2024-04-30").is_lawful());
}

#[test]
fn lieshan_8_the_answer_follows_the_joint_consultation_on_request_only() {
    let of = place("lieshan");
    let release = || Release::new(day("2024-03-28"), ApprovalByLaw::NotRequired);
    let script = "2024-03-05 sent; 2024-03-07 agrees";
    let on_request = matter(&of, Asked::new(InvolvedAgency, OnRequest, "2024-03-04"), script);
    let found = audit(&of, &on_request, Some(&release().followed_agreement(false)), "2024-04-30");
    let breach = the_only(&found, ReleasedAgainstAgreement);
    assert_eq!((by(breach), breach.severity), (texts(&["lieshan/8/-/-/b"]), InternalOnly));
    assert_eq!(liability(breach), []);
    let found = audit(&of, &on_request, Some(&release()), "2024-04-30");
    let expected = (ReleasedAgainstAgreement, Want::FollowedAgreement, texts(&["lieshan/8/-/-/b"]));
    assert_eq!(unjudged(&found), [expected]);
    assert!(audit(&of, &on_request, Some(&release().followed_agreement(true)), "2024-04-30").is_lawful());
    let proactive = matter(&of, Asked::involved("2024-03-04"), script);
    assert!(audit(&of, &proactive, Some(&release().followed_agreement(false)), "2024-04-30").is_lawful());
}

// Remedies and liability in Taierzhuang.

fn unconsulted() -> (Jurisdiction, Consultations) {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-04"), "");
    (of, matter)
}

/// A release past the partner on 6 March, before its letter was due.
fn past_the_partner() -> Release {
    Release::new(day("2024-03-06"), ApprovalByLaw::NotRequired)
}

#[test]
fn taierzhuang_10_1_who_released_past_the_others_remedies_promptly() {
    let (of, matter) = unconsulted();
    let provision = texts(&["taierzhuang.coordination/10/1/-"]);
    let found = audit(&of, &matter, Some(&past_the_partner().remedied(false)), "2024-03-08");
    assert_eq!(codes(&found), [ReleasedUnconsulted, RemedyMissing]);
    let breach = the_only(&found, RemedyMissing);
    assert_eq!((by(breach), breach.severity, breach.with), (provision.clone(), InternalOnly, None));
    assert_eq!((breach.happened, breach.findable), (day("2024-03-06"), day("2024-03-06")));
    let found = audit(&of, &matter, Some(&past_the_partner().remedied(true)), "2024-03-08");
    assert_eq!((codes(&found), unjudged(&found)), (vec![ReleasedUnconsulted], vec![]));
    let found = audit(&of, &matter, Some(&past_the_partner()), "2024-03-08");
    assert_eq!(unjudged(&found), [(RemedyMissing, Want::Remedied, provision)]);
    // Where nothing went past anybody there is nothing to remedy.
    let good = support::consulting::matter(&of, Asked::involved("2024-03-04"), GOOD);
    let release = Release::new(day("2024-03-28"), ApprovalByLaw::NotRequired).followed_agreement(true).remedied(false);
    assert!(audit(&of, &good, Some(&release), "2024-04-30").is_lawful());
    // Other places order no remedy.
    for code in ["nation", "lieshan", "yantian@2023-01-10"] {
        let of = place(code);
        let matter = support::consulting::matter(&of, Asked::involved("2024-03-04"), "");
        let found = audit(&of, &matter, Some(&past_the_partner().remedied(false)), "2024-03-08");
        assert_eq!(codes(&found), [ReleasedUnconsulted], "{code}");
    }
}

const FOUND: [Option<bool>; 3] = [Some(true), Some(false), None];

/// Both, and nothing less (造成严重后果和不良社会影响).
fn both(serious: Option<bool>, adverse: Option<bool>) -> Truth {
    match (serious, adverse) {
        (Some(true), Some(true)) => Truth::Yes,
        (Some(false), _) | (_, Some(false)) => Truth::No,
        _ => Truth::Open,
    }
}

#[test]
fn taierzhuang_11_needs_both_thresholds_and_10_1_none() {
    let (of, unconsulted) = unconsulted();
    let agreed = matter(&of, Asked::involved("2024-03-04"), GOOD);
    let row = |address: &str, met| (format!("taierzhuang.coordination/{address}"), met);
    for serious in FOUND {
        for adverse in FOUND {
            let met = both(serious, adverse);
            let case = format!("{serious:?} {adverse:?}");
            let objected = Bystander::objected(PARTNER, day("2024-03-07"), Some(true));
            let noticed = Bystander::silent(NEIGHBOUR, Some(true));
            let release =
                past_the_partner().remedied(false).with_consequences(serious, adverse).beside(objected).beside(noticed);
            let found = audit(&of, &unconsulted, Some(&release), "2024-03-08");
            // Item 2, beside 10(1).
            let breach = the_only(&found, ReleasedUnconsulted);
            assert_eq!(liability(breach), [row("10/1/-", Truth::Yes), row("11/-/2", met)], "{case}");
            // Items 1 and 4: found only where both are, and left open where they are.
            let expected = usize::from(met == Truth::Yes);
            assert_eq!(found.of(ObjectionRefused).count(), expected, "{case}");
            assert_eq!(found.of(FailedToObject).count(), expected, "{case}");
            for breach in found.of(ObjectionRefused) {
                assert_eq!(liability(breach), [row("11/-/1", met)], "{case}");
                assert_eq!((breach.happened, breach.findable), (day("2024-03-07"), day("2024-03-07")), "{case}");
                assert_eq!((breach.with, breach.severity), (Some(PARTNER), InternalOnly), "{case}");
            }
            let expected = if met == Truth::Open { vec![Want::Thresholds; 2] } else { vec![] };
            let wants: Vec<Want> = found.unjudged.iter().map(|row| row.want).collect();
            assert_eq!(wants, expected, "{case}");
            // The missing remedy is 10(1) alone.
            assert_eq!(liability(the_only(&found, RemedyMissing)), [], "{case}");

            // Item 3.
            let release = Release::new(day("2024-03-28"), ApprovalByLaw::NotRequired)
                .followed_agreement(false)
                .remedied(true)
                .with_consequences(serious, adverse);
            let found = audit(&of, &agreed, Some(&release), "2024-04-30");
            assert_eq!(found.of(ReleasedAgainstAgreement).count(), usize::from(met == Truth::Yes), "{case}");
            for breach in found.of(ReleasedAgainstAgreement) {
                assert_eq!(liability(breach), [row("11/-/3", met)], "{case}");
            }
            let wants: Vec<Want> = found.unjudged.iter().map(|row| row.want).collect();
            assert_eq!(wants, if met == Truth::Open { vec![Want::Thresholds] } else { vec![] }, "{case}");
        }
    }
}

#[test]
fn taierzhuang_11_1_refused_and_nothing_remedied_together() {
    let (of, matter) = unconsulted();
    let provision = texts(&["taierzhuang.coordination/11/-/1"]);
    for refused in FOUND {
        for remedied in FOUND {
            let objected = Bystander::objected(NEIGHBOUR, day("2024-03-07"), refused);
            let release = past_the_partner().with_consequences(Some(true), Some(true)).beside(objected);
            let release = remedied.map_or(release.clone(), |remedied| release.remedied(remedied));
            let found = audit(&of, &matter, Some(&release), "2024-03-08");
            let case = format!("refused {refused:?}, remedied {remedied:?}");
            let met = refused == Some(true) && remedied == Some(false);
            let never = refused == Some(false) || remedied == Some(true);
            assert_eq!(found.of(ObjectionRefused).count(), usize::from(met), "{case}");
            let open: Vec<_> = unjudged(&found).into_iter().filter(|row| row.0 == ObjectionRefused).collect();
            let want = if refused.is_none() { Want::ObjectionRefused } else { Want::Remedied };
            let expected = if met || never { vec![] } else { vec![(ObjectionRefused, want, provision.clone())] };
            assert_eq!(open, expected, "{case}");
        }
    }
}

#[test]
fn taierzhuang_11_4_only_who_ought_to_have_noticed_and_10_2_is_a_right() {
    let (of, matter) = unconsulted();
    let provision = texts(&["taierzhuang.coordination/11/-/4"]);
    for ought in FOUND {
        for (serious, adverse) in [(Some(true), Some(true)), (Some(true), Some(false)), (Some(true), None)] {
            let release = past_the_partner()
                .remedied(true)
                .with_consequences(serious, adverse)
                .beside(Bystander::silent(NEIGHBOUR, ought));
            let found = audit(&of, &matter, Some(&release), "2024-03-08");
            let case = format!("{ought:?} {adverse:?}");
            let thresholds = both(serious, adverse);
            let met = ought == Some(true) && thresholds == Truth::Yes;
            assert_eq!(found.of(FailedToObject).count(), usize::from(met), "{case}");
            for breach in found.of(FailedToObject) {
                assert_eq!(
                    (by(breach), breach.severity, breach.with),
                    (provision.clone(), InternalOnly, Some(NEIGHBOUR))
                );
                assert_eq!((breach.happened, breach.findable), (day("2024-03-06"), day("2024-03-06")));
                assert_eq!(liability(breach), [(provision[0].clone(), Truth::Yes)]);
            }
            let want = match (ought, thresholds) {
                (Some(false), _) | (_, Truth::No) | (Some(true), Truth::Yes) => None,
                (None, _) => Some(Want::OughtToHaveNoticed),
                (Some(true), Truth::Open) => Some(Want::Thresholds),
            };
            let expected: Vec<_> = want.map(|want| (FailedToObject, want, provision.clone())).into_iter().collect();
            assert_eq!(unjudged(&found), expected, "{case}");
        }
    }
    // Elsewhere nobody is liable for keeping silent, and nowhere where nothing went past anybody.
    let serious = |release: Release| release.with_consequences(Some(true), Some(true));
    let beside = |release: Release| serious(release).beside(Bystander::silent(NEIGHBOUR, Some(true)));
    let lieshan = place("lieshan");
    let there = support::consulting::matter(&lieshan, Asked::involved("2024-03-04"), "");
    let found = audit(&lieshan, &there, Some(&beside(past_the_partner())), "2024-03-08");
    assert_eq!(codes(&found), [ReleasedUnconsulted]);
    let good = support::consulting::matter(&of, Asked::involved("2024-03-04"), GOOD);
    assert!(audit(&of, &good, Some(&beside(released("2024-03-28"))), "2024-04-30").is_lawful());
    // An objection still to come is none yet.
    let later = Bystander::objected(NEIGHBOUR, day("2024-03-20"), Some(true));
    let found = audit(&of, &matter, Some(&serious(past_the_partner()).remedied(false).beside(later)), "2024-03-08");
    assert_eq!(found.of(ObjectionRefused).count(), 0);
}

#[test]
fn a_third_party_that_was_not_heard_is_no_agency_that_was_not_consulted() {
    let of = place("taierzhuang");
    let on_request = matter(&of, Asked::new(ThirdParty, OnRequest, "2024-03-04"), "");
    let found = audit(&of, &on_request, Some(&released("2024-03-28")), "2024-04-30");
    assert!(found.breaches.iter().all(|breach| breach.liability.is_empty()));
    let nation = place("nation");
    let proactive = matter(&nation, Asked::new(ThirdParty, Proactive, "2024-03-04"), "");
    let found = audit(&nation, &proactive, Some(&released("2024-03-28")), "2024-04-30");
    assert!(found.breaches.iter().all(|breach| !breach.by.is_empty()));
}

// The file as a whole.

#[test]
fn nothing_is_found_in_a_clean_file() {
    for code in
        ["nation", "yantian", "yantian@2023-01-10", "yanliang", "lieshan", "taierzhuang", "yunnan_bureau", YUNNAN]
    {
        let of = place(code);
        for (consulted, mode) in [
            (InvolvedAgency, Proactive),
            (CoMaker, Proactive),
            (InvolvedAgency, OnRequest),
            (CoMaker, OnRequest),
            (ThirdParty, OnRequest),
        ] {
            let matter = matter(&of, Asked::new(consulted, mode, "2024-03-04"), GOOD);
            let release = released("2024-03-28")
                .beside(Bystander::silent(NEIGHBOUR, Some(false)))
                .with_consequences(Some(false), Some(false));
            for release in [None, Some(&release)] {
                let found = audit(&of, &matter, release, "2024-06-28");
                assert_eq!(found, Audit::default(), "{code} {consulted:?} {mode:?}");
                assert!(found.is_lawful());
            }
        }
    }
}

#[test]
fn a_late_letter_then_silence_is_one_breach_and_a_release_in_order() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-04"), "2024-03-14 sent disclose 5; 2024-03-14 received");
    let found = audit(&of, &matter, Some(&released("2024-03-22")), "2024-04-30");
    assert_eq!(codes(&found), [LetterLate]);
    let early = audit(&of, &matter, Some(&released("2024-03-21")), "2024-04-30");
    assert_eq!(codes(&early), [LetterLate, ReleasedUnconfirmed]);
}

#[test]
fn the_reading_on_which_it_turned_is_named() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-04"), "2024-03-05 sent withhold 5; 2024-03-05 received");
    let found = audit(&of, &matter, Some(&released("2024-03-28")), "2024-04-30");
    assert_eq!((codes(&found), found.readings), (vec![], vec![Reading::SilenceReach]));
    let otherwise = of.reading(Choice::DiscloseOnly);
    let found = audit(&otherwise, &matter, Some(&released("2024-03-28")), "2024-04-30");
    assert_eq!((codes(&found), found.readings), (vec![ReleasedUnconfirmed], vec![Reading::SilenceReach]));
}

#[test]
fn the_reading_is_named_whoever_was_silent() {
    let of = place("taierzhuang");
    let asked = Asked::involved("2024-03-04").from(Some(false));
    let matter = matter(&of, asked, "2024-03-05 sent withhold 5; 2024-03-05 received");
    assert_eq!(position(&of, &matter, "2024-03-28").turned_on, Some(Reading::SilenceReach));
    let found = audit(&of, &matter, Some(&released("2024-03-28")), "2024-04-30");
    assert_eq!((codes(&found), found.readings), (vec![], vec![Reading::SilenceReach]));
}

#[test]
fn the_reading_of_the_last_day_of_a_term_is_named() {
    let of = place("yantian@2021-03-10");
    let matter = matter(&of, Asked::involved("2024-03-04"), "2024-03-10 sent; 2024-03-10 received");
    let found = audit(&of, &matter, Some(&released("2024-03-10")), "2024-03-12");
    assert_eq!(found.readings, [Reading::TermBoundary]);
}

#[test]
fn the_order_is_by_day_then_code_then_name_and_does_not_depend_on_who_was_opened_first() {
    let of = place("taierzhuang");
    let names = [Code::literal("a"), Code::literal("b"), Code::literal("c")];
    let asked = Asked::involved("2024-03-04");
    let mut audits = Vec::new();
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let mut matter = Consultations::new(Header::of(&of));
        for step in ["2024-03-04 opened", "2024-03-14 sent bare oral", "2024-03-15 received", "2024-03-18 says no"] {
            for index in order {
                record(&mut matter, names[index], asked, step);
            }
        }
        let bystanders = order.map(|index| Bystander::silent(names[index], None));
        let release =
            bystanders.into_iter().fold(Release::new(day("2024-03-28"), ApprovalByLaw::Unknown), Release::beside);
        audits.push(audit(&of, &matter, Some(&release.remedied(false)), "2024-04-30"));
    }
    for other in &audits[1..] {
        assert_eq!(other, &audits[0]);
    }
    let found: Vec<_> = audits[0].breaches.iter().map(|breach| (breach.happened, breach.code, breach.with)).collect();
    assert!(found.is_sorted(), "{found:?}");
    assert_eq!(
        found.len(),
        5 * names.len() + 1,
        "late, defective, oral, answered orally, released in dispute; no remedy"
    );
    assert!(audits[0].unjudged.is_sorted());
    // The same again is the same.
    assert_eq!(audits[0].clone(), audits[0]);
}

#[test]
fn every_code_has_a_name_on_the_wire_and_says_what_would_have_been_right() {
    for (code, name) in [
        (LetterLate, "letter_late"),
        (LetterDefective, "letter_defective"),
        (LetterOral, "letter_oral"),
        (AnswerLate, "answer_late"),
        (AnswerOral, "answer_oral"),
        (ReleasedUnconsulted, "released_unconsulted"),
        (ReleasedUnconfirmed, "released_unconfirmed"),
        (ReleasedInDispute, "released_in_dispute"),
        (ReleasedAgainstAgreement, "released_against_agreement"),
        (ReleasedUnapproved, "released_unapproved"),
        (InconsistentContent, "inconsistent_content"),
        (RemedyMissing, "remedy_missing"),
        (ObjectionRefused, "objection_refused"),
        (FailedToObject, "failed_to_object"),
    ] {
        assert_eq!(code.code(), name);
        assert_eq!(serde_json::to_value(code).expect("JSON"), name);
        assert!(!code.right().zh().is_empty() && !code.right().en().is_empty());
    }
    for want in [
        Want::ApprovalRequired,
        Want::FollowedAgreement,
        Want::SameWording,
        Want::Remedied,
        Want::ObjectionRefused,
        Want::OughtToHaveNoticed,
        Want::Thresholds,
        Want::Calendar,
        Want::DateOfLocalText,
    ] {
        assert!(!want.question().zh().is_empty() && !want.question().en().is_empty());
    }
}

#[test]
fn a_release_is_stored_and_unknown_fields_are_refused() {
    let release = released("2024-03-28")
        .with_consequences(Some(true), None)
        .beside(Bystander::objected(NEIGHBOUR, day("2024-03-29"), Some(true)))
        .beside(Bystander::silent(PARTNER, None));
    let mut stored = serde_json::to_value(&release).expect("a release as JSON");
    assert_eq!(serde_json::from_value::<Release>(stored.clone()).expect("a release"), release);
    stored["extra"] = serde_json::json!(1);
    assert!(serde_json::from_value::<Release>(stored).is_err());
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-04"), "");
    assert_eq!(position(&of, &matter, "2024-03-28").until, None);
}

// What the audit does not let pass.

#[test]
fn who_was_consulted_only_after_the_release_was_not_consulted_before_it() {
    for code in ["nation", "taierzhuang"] {
        let of = place(code);
        let after = Asked::involved("2024-03-01");
        let mut matter = Consultations::new(Header::of(&of));
        let script = "2024-03-04 opened; 2024-03-05 sent disclose 5; 2024-03-06 agrees";
        record(&mut matter, PARTNER, after, script);
        let found = audit(&of, &matter, Some(&released("2024-03-01")), "2024-03-20");
        assert_eq!(codes(&found), [ReleasedUnconsulted], "{code}");
        // Of what was formed only later it was no release.
        let mut later = Consultations::new(Header::of(&of));
        record(&mut later, PARTNER, Asked::involved("2024-03-04"), script);
        assert!(audit(&of, &later, Some(&released("2024-03-01")), "2024-03-20").is_lawful(), "{code}");
        // Nor of one that turned out not to be involved, that need not be asked (art. 34), or that is no agency.
        let on_request = |as_what| Asked::new(as_what, OnRequest, "2024-03-01").from(Some(false));
        for (asked, script) in [
            (after, "2024-03-04 opened; 2024-03-05 not involved"),
            (on_request(CoMaker), "2024-03-04 opened; 2024-03-04 sent disclose 5; 2024-03-06 agrees"),
            (on_request(ThirdParty), "2024-03-04 opened; 2024-03-04 sent disclose 5; 2024-03-06 agrees"),
        ] {
            let mut matter = Consultations::new(Header::of(&of));
            record(&mut matter, PARTNER, asked, script);
            assert_eq!(
                audit(&of, &matter, Some(&released("2024-03-01")), "2024-03-20").of(ReleasedUnconsulted).count(),
                0,
                "{code} {script}"
            );
        }
    }
}

#[test]
fn a_third_party_is_never_counted_as_lawful_here() {
    let nation = place("nation");
    let objects = "2024-03-05 sent; 2024-03-05 received; 2024-03-08 objects";
    let matter = matter(&nation, Asked::new(ThirdParty, OnRequest, "2024-03-04"), objects);
    let found = audit(&nation, &matter, Some(&released("2024-03-28")), "2024-04-30");
    assert!(!found.is_lawful());
    let by = texts(&["national.2019/15/-/-", "national.2019/32/-/-"]);
    assert_eq!(unjudged(&found), [(ReleasedOverThirdParty, Want::ThirdPartyDecision, by)]);
}

#[test]
fn national_34_a_lead_that_asks_no_co_maker_breaks_nothing() {
    for code in ["nation", "taierzhuang", "lieshan", "yantian@2023-01-10"] {
        let of = place(code);
        for script in
            ["", "2024-03-05 sent disclose; 2024-03-06 objects", "2024-03-05 sent withhold; 2024-03-06 agrees"]
        {
            let matter = matter(&of, Asked::new(CoMaker, OnRequest, "2024-03-04"), script);
            let found = audit(&of, &matter, Some(&released("2024-03-28")), "2024-04-30");
            let released = found.breaches.iter().any(|breach| {
                matches!(breach.code, ReleasedUnconsulted | ReleasedUnconfirmed | ReleasedInDispute | RemedyMissing)
            });
            assert!(!released, "{code} {script}");
        }
    }
}

#[test]
fn no_local_text_takes_a_form_of_the_nation_away() {
    for (code, local) in [
        ("nation", None),
        ("yantian@2023-01-10", None),
        ("lieshan", None),
        ("taierzhuang", Some("taierzhuang.coordination/6/2/-")),
        (YUNNAN, None),
    ] {
        let of = place(code);
        let matter = matter(&of, Asked::new(CoMaker, OnRequest, "2024-03-04"), "2024-03-05 sent oral");
        let found = audit(&of, &matter, None, "2024-03-06");
        let breach = the_only(&found, LetterOral);
        let expected: Vec<String> = ["national.2019/34/-/-"].into_iter().chain(local).map(str::to_owned).collect();
        assert_eq!((by(breach), breach.severity), (expected, Irregular), "{code}");
    }
}

#[test]
fn a_journal_is_audited_for_its_own_place() {
    let of = place("taierzhuang");
    let matter = matter(&of, Asked::involved("2024-03-04"), GOOD);
    let (on, calendar) = (day("2024-03-28"), Calendar::national());
    let refused = coordination(&matter, &Jurisdiction::national(), calendar, None, on).expect_err("another place");
    assert_eq!(
        refused.to_string(),
        "journal was kept for `taierzhuang`, and `national` is asked about: expected the same place"
    );
}

#[test]
fn a_report_names_each_breach_in_words() {
    let (of, matter) = unconsulted();
    let found = audit(&of, &matter, Some(&past_the_partner().remedied(false)), "2024-03-08");
    let report = found.explain(gongkai::citation::Language::Zh);
    let first = report.lines().next().unwrap_or_default();
    assert!(
        first.starts_with("2024-03-06 未协商即公开 (partner) [违法] 《政府信息公开条例》第十一条第一款、"),
        "{first}"
    );
    assert!(report.contains("《台儿庄区政府信息公开协调工作制度》第十条第一款: 应承担责任"), "{report}");
    assert!(report.contains("《台儿庄区政府信息公开协调工作制度》第十一条第二项: 是否达到追责条件未定"), "{report}");
}

#[test]
fn a_second_letter_on_the_same_occasion_is_not_late_where_the_first_was_in_time() {
    let of = place("taierzhuang");
    let again = "2024-03-12 withdrawn; 2024-03-20 opened; 2024-03-20 sent disclose 5; 2024-03-21 agrees";
    let in_time = matter(&of, Asked::involved("2024-03-04"), &format!("2024-03-05 sent disclose 5; {again}"));
    assert_eq!(codes(&audit(&of, &in_time, None, "2024-04-30")), []);
    let late = matter(&of, Asked::involved("2024-03-04"), &format!("2024-03-12 sent disclose 5; {again}"));
    assert_eq!(codes(&audit(&of, &late, None, "2024-04-30")), [LetterLate]);
    // Another occasion has a letter of its own.
    let mut twice = matter(&of, Asked::involved("2024-03-04"), "2024-03-05 sent disclose 5; 2024-03-12 withdrawn");
    record(
        &mut twice,
        PARTNER,
        Asked::involved("2024-03-18"),
        "2024-03-18 opened; 2024-03-29 sent disclose 5; 2024-03-29 agrees",
    );
    assert_eq!(codes(&audit(&of, &twice, None, "2024-04-30")), [LetterLate]);
    // A round that was withdrawn before any letter went out asked nobody; the next one is judged.
    let unsent = "2024-03-05 withdrawn; 2024-03-06 opened;";
    let next =
        |on: &str| matter(&of, Asked::involved("2024-03-04"), &format!("{unsent} {on} sent disclose 5; {on} agrees"));
    assert_eq!(codes(&audit(&of, &next("2024-03-11"), None, "2024-04-30")), []);
    assert_eq!(codes(&audit(&of, &next("2024-03-12"), None, "2024-04-30")), [LetterLate]);
}

#[test]
fn secrecy_review_7_released_without_the_written_consent_of_a_co_maker() {
    let consent = |code: &str, asked: Asked, script: &str| {
        let of = place(code);
        let matter = matter(&of, asked, script);
        let found = audit(&of, &matter, Some(&released("2024-06-28")), "2024-06-28");
        let rows = found.of(ReleasedWithoutConsent).map(|breach| (by(breach), breach.severity)).collect::<Vec<_>>();
        (rows, codes(&found).len())
    };
    let silent = "2024-03-05 sent disclose 5; 2024-03-05 received";
    let missing = |text: &str| vec![(texts(&[text]), InternalOnly)];
    let review = "taierzhuang.secrecy_review/7/-/-";
    // Deemed agreement supplies no consent; nor does a settlement, or a consent that was taken back.
    let (proactive, on_request) =
        (Asked::new(CoMaker, Proactive, "2024-03-04"), Asked::new(CoMaker, OnRequest, "2024-03-04"));
    let settled = "2024-03-07 objects; 2024-03-08 escalated; 2024-03-20 settled disclose";
    assert_eq!(consent("taierzhuang", proactive, silent), (missing(review), 1));
    assert_eq!(consent("taierzhuang", proactive, &format!("{silent}; {settled}")), (missing(review), 1));
    assert_eq!(consent("taierzhuang", proactive, GOOD), (vec![], 0));
    assert_eq!(consent("taierzhuang", proactive, "2024-03-05 not involved"), (vec![], 0));
    // On request, after the deemed consent of art. 34: a local defect only, and the only one.
    assert_eq!(consent("taierzhuang", on_request, silent), (missing(review), 1));
    assert_eq!(consent("nation", on_request, silent), (vec![], 0));
    assert_eq!(consent(YUNNAN, on_request, silent).0, missing("yunnan_bureau.secrecy_review/8/-/-"));
}

#[test]
fn deemed_agreement_of_a_body_outside_the_place_confirms_nothing() {
    let of = place("taierzhuang");
    let asked = Asked::involved("2024-03-04").from(Some(false));
    let matter = matter(&of, asked, "2024-03-05 sent disclose 5; 2024-03-05 received");
    assert_eq!(codes(&audit(&of, &matter, Some(&released("2024-03-28")), "2024-04-30")), [ReleasedUnconfirmed]);
}
