//! Applications from the answer on, article by article: what a reply has to say, in which form, whether it came in time, what stands
//! beside it, the remedies; what is refused; and one file worked day by day. One case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod applying;
    pub(crate) mod owed;
}

use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::deadline::{Due, Excluded, IntervalKind};
use gongkai::decision::Part;
use gongkai::fact::{Fact, Facts, Finding, Group, Truth};
use gongkai::norm::{AnswerContent, ApplicantKind, Choice, Mode, Reading, ReplyKind, RequestContent, Route};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{
    Act, Actor, Answer, ApplicationFile, Event, Gap, ProvisionForm, RecordAnswer, Reply, Request, Stage, Standing,
    Timeliness,
};
use gongkai::workflow::journal::Journal;
use support::applying::{clock, day, ends, event, file, named, next, place, reading, record};
use support::owed::owed;

use Choice::{PartReconsiderationFirst, ReplyMade, ReplyPosted, ReplyServed};

// What a reply has to say.

/// On which day, of which kind, saying what, what it lacks.
type ReplyCase = (&'static str, &'static str, &'static [AnswerContent], &'static [&'static str]);

const UNDER_2007: &str = "2018-03-05";
/// Before the remedy had to be told.
const PLAIN: &str = "2023-06-01";

#[rustfmt::skip]
const REPLIES: &[ReplyCase] = &[
    // 第三十六条第一项: 获取方式、途径.
    (PLAIN, "already_public", &[], &["manner national.2019/36/-/1", "channel national.2019/36/-/1"]),
    (PLAIN, "already_public", &[AnswerContent::Manner], &["channel national.2019/36/-/1"]),
    (PLAIN, "already_public", &[AnswerContent::Manner, AnswerContent::Channel], &[]),
    // 第三十六条第二项: the information, or manner, channel and time.
    (PLAIN, "granted", &[], &["information national.2019/36/-/2"]),
    (PLAIN, "granted", &[AnswerContent::Information], &[]),
    (PLAIN, "granted", &[AnswerContent::Manner, AnswerContent::Channel, AnswerContent::Time], &[]),
    (PLAIN, "granted", &[AnswerContent::Manner], &["information national.2019/36/-/2"]),
    // 第三十六条第三项: 说明理由.
    (PLAIN, "refused", &[], &["reasons national.2019/36/-/3"]),
    (PLAIN, "refused", &[AnswerContent::ReasonsForPart], &["reasons national.2019/36/-/3"]),
    (PLAIN, "refused", &[AnswerContent::Reasons], &[]),
    // 第三十六条第四项.
    (PLAIN, "does_not_exist", &[], &["non_existence national.2019/36/-/4"]),
    (PLAIN, "does_not_exist", &[AnswerContent::NonExistence], &[]),
    // 第三十六条第五项: reasons; the right agency where it can be determined.
    (PLAIN, "not_this_agency", &[AnswerContent::ResponsibleAgency], &["reasons national.2019/36/-/5"]),
    (PLAIN, "not_this_agency", &[AnswerContent::Reasons], &[]),
    // 第三十六条第六项, 第七项.
    (PLAIN, "not_processed_again", &[AnswerContent::NotProcessed], &["not_processed_again national.2019/36/-/6"]),
    (PLAIN, "not_processed_again", &[AnswerContent::NotProcessedAgain], &[]),
    (PLAIN, "special_registry", &[], &["special_rules national.2019/36/-/7"]),
    (PLAIN, "special_registry", &[AnswerContent::SpecialRules], &[]),
    // 第三十七条: what can be disclosed, and reasons for the rest.
    (PLAIN, "granted_in_part", &[], &["information national.2019/37/-/-", "reasons_for_part national.2019/37/-/-"]),
    (PLAIN, "granted_in_part", &[AnswerContent::Information], &["reasons_for_part national.2019/37/-/-"]),
    (PLAIN, "granted_in_part", &[AnswerContent::ReasonsForPart], &["information national.2019/37/-/-"]),
    (PLAIN, "granted_in_part", &[AnswerContent::Information, AnswerContent::ReasonsForPart], &[]),
    // 第三十八条, 第三十条, 第三十五条.
    (PLAIN, "processing_needed", &[], &["cannot_provide national.2019/38/-/-"]),
    (PLAIN, "processing_needed", &[AnswerContent::CannotProvide], &[]),
    (PLAIN, "still_unclear", &[], &["cannot_provide national.2019/30/-/-"]),
    (PLAIN, "not_processed", &[], &["not_processed national.2019/35/-/-"]),
    (PLAIN, "not_processed", &[AnswerContent::NotProcessed], &[]),
    // 第三十九条: a petition is told so; where publications are had may be told.
    (PLAIN, "not_an_application", &[], &["not_an_application national.2019/39/1/-"]),
    (PLAIN, "not_an_application", &[AnswerContent::NotAnApplication], &[]),
    (PLAIN, "publication", &[], &[]),
    // 2007, 第二十一条.
    (UNDER_2007, "granted", &[], &["information national.2007/21/-/1"]),
    (UNDER_2007, "granted", &[AnswerContent::Manner, AnswerContent::Channel], &[]),
    (UNDER_2007, "already_public", &[AnswerContent::Manner, AnswerContent::Channel], &[]),
    (UNDER_2007, "refused", &[], &["reasons national.2007/21/-/2"]),
    (UNDER_2007, "refused", &[AnswerContent::Reasons], &[]),
    (UNDER_2007, "not_this_agency", &[], &[]),
    (UNDER_2007, "does_not_exist", &[], &["non_existence national.2007/21/-/3"]),
    (UNDER_2007, "granted_in_part", &[], &["information national.2007/22/-/-"]),
    // Reconsideration Law 23 p2: where reconsideration settledly comes first, the reply says so.
    ("2023-12-31", "refused", &[AnswerContent::Reasons], &[]),
    ("2024-01-01", "refused", &[AnswerContent::Reasons], &["remedies reconsideration_law.2023/23/2/-"]),
    ("2024-01-01", "refused", &[AnswerContent::Reasons, AnswerContent::Remedies], &[]),
    // Where that is open, it lacks nothing.
    ("2024-03-04", "granted_in_part", &[AnswerContent::Information, AnswerContent::ReasonsForPart], &[]),
    ("2024-03-04", "special_registry", &[AnswerContent::SpecialRules], &[]),
    ("2024-03-04", "does_not_exist", &[AnswerContent::NonExistence], &[]),
];

#[track_caller]
fn lacks(of: &Jurisdiction, reply: &Reply, on: &str) -> Vec<String> {
    let lacks = reply.lacks(&of.on(day(on)).expect("a text that governs"));
    let line = |content: &AnswerContent| serde_json::to_value(content).expect("a name on the wire");
    lacks.iter().map(|one| format!("{} {}", line(one.value()).as_str().expect("a name"), one.by().stable())).collect()
}

#[test]
fn what_a_reply_has_to_say_kind_by_kind() {
    for &(on, kind, says, expected) in REPLIES {
        let reply = Reply::new(named(kind)).saying(says.iter().copied());
        assert_eq!(lacks(&place("nation"), &reply, on), expected, "{on} {kind} {says:?}");
    }
    // Every kind of art. 36 to 39 is in the table.
    let all = place("nation");
    for rule in all.on(day(PLAIN)).expect("a text that governs").procedure().answers() {
        let inside = REPLIES.iter().any(|(on, kind, ..)| *on == PLAIN && named::<ReplyKind>(kind) == rule.reply());
        assert!(inside, "{:?}", rule.reply());
    }
}

#[test]
fn a_mixed_reply_has_to_say_what_each_of_its_kinds_does() {
    let nation = place("nation");
    let mixed = Reply::new(ReplyKind::Granted).beside(ReplyKind::DoesNotExist).beside(ReplyKind::NotThisAgency);
    assert_eq!(
        lacks(&nation, &mixed, PLAIN),
        ["information national.2019/36/-/2", "non_existence national.2019/36/-/4", "reasons national.2019/36/-/5"]
    );
    let said = [AnswerContent::Information, AnswerContent::NonExistence, AnswerContent::Reasons];
    assert_eq!(lacks(&nation, &mixed.saying(said), PLAIN), [""; 0]);
    // On a reading that puts reconsideration first, the partial refusal says so too.
    let part = Reply::new(ReplyKind::GrantedInPart).saying([AnswerContent::Information, AnswerContent::ReasonsForPart]);
    let first = reading("nation", &[PartReconsiderationFirst]);
    assert_eq!(lacks(&first, &part, "2024-03-04"), ["remedies reconsideration_law.2023/23/2/-"]);
    assert_eq!(lacks(&first, &part.telling(Route::ReconsiderationFirst), "2024-03-04"), [""; 0]);
}

/// 第四十条: another form than the one asked for, where that endangers the carrier or costs too much.
#[test]
fn in_which_form_information_is_provided() {
    use ProvisionForm::{AsRequested, Electronic, Inspection, OtherSuitable};
    use Truth::{No, Open, Yes};
    for (endangers, costly, other) in [
        (No, No, No),
        (Yes, No, Yes),
        (No, Yes, Yes),
        (Yes, Yes, Yes),
        (Open, No, Open),
        (No, Open, Open),
        (Open, Yes, Yes),
    ] {
        assert_eq!(AsRequested.allowed(endangers, costly), Yes);
        for form in [Electronic, OtherSuitable, Inspection] {
            assert_eq!(form.allowed(endangers, costly), other, "{form:?} {endangers:?} {costly:?}");
        }
    }
}

/// What was done with the application, what is known of it then, and the kind of reply that follows.
#[test]
fn what_was_found_of_an_application_leads_to_its_reply() {
    use Finding::{No, Yes};
    const UNCORRECTED: (Fact, Finding) = (Fact::UNCLEAR_AFTER_CORRECTION, No);
    let nation = place("nation");
    for (script, facts, kind, by) in [
        // 第三十条: still unclear after the correction.
        (
            "unclear; asks correction 10; corrected; unclear",
            &[(Fact::CONTENT_UNCLEAR, Yes), (Fact::UNCLEAR_AFTER_CORRECTION, Yes)][..],
            Some(ReplyKind::StillUnclear),
            "national.2019/30/-/-",
        ),
        // What nobody was asked to correct is not unclear after that.
        (
            "unclear",
            &[(Fact::CONTENT_UNCLEAR, Yes), UNCORRECTED],
            Some(ReplyKind::AskForCorrection),
            "national.2019/30/-/-",
        ),
        (
            "unclear; asks correction 10",
            &[(Fact::CONTENT_UNCLEAR, Yes)],
            Some(ReplyKind::AskForCorrection),
            "national.2019/30/-/-",
        ),
        // 第三十五条: an excessive number without a reasonable ground.
        ("asks reasons", &[UNCORRECTED, (Fact::EXCESSIVE, Yes)], None, ""),
        (
            "asks reasons; reasons; unreasonable",
            &[UNCORRECTED, (Fact::EXCESSIVE, Yes), (Fact::EXCESS_JUSTIFIED, No)],
            Some(ReplyKind::NotProcessed),
            "national.2019/35/-/-",
        ),
        // 第三十六条第四项: searched, and not there.
        (
            "searched",
            &[UNCORRECTED, (Fact::SEARCH_RECORDED, Yes), (Fact::NOT_HELD, Yes)],
            Some(ReplyKind::DoesNotExist),
            "national.2019/36/-/4",
        ),
    ] {
        let file = file(&nation, &format!("2024-03-04 arrives in_person; {script}"));
        assert_eq!(file.state().facts(), facts, "{script}");
        let on = day("2024-03-04");
        let known = Facts::new().reviewed(Group::ApplicationGates, "受理人", on).expect("a statement");
        let parts = [Part::new(Mode::OnRequest, Facts::government_information())];
        let reply = file.kind_of_reply(&nation, on, known, None, &parts, Truth::Open).expect("a kind");
        let settled = reply.settled().map(|kind| (*kind, kind.by().stable()));
        assert_eq!(settled, kind.map(|kind| (kind, by.to_owned())), "{script}");
    }
    // What was found of the old application says nothing of the corrected one.
    let corrected = file(&nation, "2024-03-04 arrives in_person; unclear; asks correction 10; corrected");
    assert!(corrected.state().facts().is_empty());
}

// What stands beside.

#[test]
fn a_request_to_correct_ones_own_record_has_no_time() {
    // 第四十一条; 2007, 第二十五条.
    let nation = place("nation");
    for (arrived, on, by) in [
        ("2024-03-04", "2024-12-20", "office national.2019/41/-/-"),
        ("2018-03-05", "2018-12-28", "office national.2007/25/-/-"),
    ] {
        let own = file(&nation, &format!("{arrived} arrives in_person record"));
        let clock = clock(&nation, &own, on);
        assert_eq!((clock.standing, clock.statutory, clock.internal), (Standing::NoTime, None, None));
        assert_eq!(owed(&nation, &own, on, Act::AnswerRecord), by);
        assert_eq!(next(&nation, &own, on, Act::Reply), None);
    }
    for how in ["corrected", "transferred", "directed_elsewhere", "not_corrected"] {
        let answered = file(&nation, &format!("2024-03-04 arrives in_person record; 2024-12-20 answers {how}"));
        let Some(Stage::Answered(stage)) = answered.state().stage() else { panic!("{how}") };
        let answer = Answer::Record(named::<RecordAnswer>(how));
        assert_eq!((stage.answer(), stage.made_on()), (answer, day("2024-12-20")));
        let timeliness = answered.timeliness(&nation, Calendar::national(), day("2024-12-20"));
        assert_eq!(timeliness, Ok(Timeliness::NoTime));
    }
    // The bureau's fifteen days are for information.
    let bureau = place("yunnan_bureau@2019-06-03");
    let own = file(&bureau, "2024-03-04 arrives in_person record");
    assert_eq!(clock(&bureau, &own, "2024-03-04").internal, None);
}

#[test]
fn several_applicants_may_have_it_disclosed_to_all() {
    // 第四十四条.
    let nation = place("nation");
    let mut file = file(&nation, "2024-03-04 arrives in_person; 2024-03-20 replies granted; proposed");
    assert_eq!(owed(&nation, &file, "2024-03-20", Act::ExamineProposal), "office national.2019/44/2/-");
    assert_eq!(next(&nation, &file, "2024-03-20", Act::DiscloseToAll), None);
    let mut out = file.clone();
    record(&mut out, "2024-03-25 examined out");
    assert_eq!(owed(&nation, &out, "2024-03-25", Act::DiscloseToAll), "-");
    record(&mut file, "2024-03-25 examined in");
    assert_eq!(owed(&nation, &file, "2024-03-25", Act::ExamineProposal), "-");
    assert_eq!(owed(&nation, &file, "2024-03-25", Act::DiscloseToAll), "office national.2019/44/2/-");
    record(&mut file, "2024-03-26 published");
    assert_eq!(owed(&nation, &file, "2024-03-26", Act::DiscloseToAll), "-");
}

#[test]
fn a_hand_over_has_its_formalities_and_its_result_is_reported() {
    // Yunnan, request 4; elsewhere no text asks for it. The time runs from the first receipt all the same.
    for (code, record_it, report) in [
        ("yunnan_bureau@2019-06-03", "office yunnan_bureau.request/4/-/-", "handler yunnan_bureau.request/4/-/-"),
        ("yunnan_bureau", "-", "-"),
        ("nation", "-", "-"),
        ("taierzhuang", "-", "-"),
    ] {
        let of = place(code);
        let mut file = file(&of, "2025-09-22 arrives in_person; 2025-09-24 handed over");
        assert_eq!(owed(&of, &file, "2025-09-24", Act::RecordHandOver), record_it, "{code}");
        assert_eq!(owed(&of, &file, "2025-09-24", Act::ReportResult), "-", "{code}: nothing to report yet");
        assert_eq!(ends(clock(&of, &file, "2025-09-24").statutory.as_ref()), "2025-10-24", "{code}");
        let mut formal = file.clone();
        record(&mut formal, "2025-09-25 handed over formally");
        assert_eq!(owed(&of, &formal, "2025-09-25", Act::RecordHandOver), "-", "{code}");
        record(&mut file, "2025-10-10 replies granted");
        assert_eq!(owed(&of, &file, "2025-10-10", Act::ReportResult), report, "{code}");
        record(&mut file, "2025-10-11 reported");
        assert_eq!(owed(&of, &file, "2025-10-11", Act::ReportResult), "-", "{code}");
    }
}

#[test]
fn who_finds_it_hard_to_read_is_helped() {
    // 第四十三条.
    let nation = place("nation");
    let mut helped = file(&nation, "2024-03-04 arrives oral help");
    assert_eq!(owed(&nation, &helped, "2024-03-04", Act::Help), "office national.2019/43/-/-");
    record(&mut helped, "2024-03-20 replies granted");
    assert_eq!(owed(&nation, &helped, "2024-03-20", Act::Help), "-");
    let other = file(&nation, "2024-03-04 arrives oral");
    assert_eq!(owed(&nation, &other, "2024-03-04", Act::Help), "-");
}

#[test]
fn a_third_party_whose_will_is_overridden_is_told() {
    // 第三十二条; 2007, 第二十三条.
    let nation = place("nation");
    let firm = Act::TellThirdParty(Code::literal("firm"));
    for (year, by) in [("2024", "office national.2019/32/-/-"), ("2018", "office national.2007/23/-/-")] {
        let consulted = format!(
            "{year}-03-05 arrives in_person; firm third_party; b involved_agency; firm sent; firm received; b sent; {year}-03-12 firm objects"
        );
        let mut overridden = file(&nation, &format!("{consulted}; {year}-03-20 overrides granted"));
        assert_eq!(owed(&nation, &overridden, &format!("{year}-03-20"), firm), by);
        // An agency is not a third party.
        let agency = Act::TellThirdParty(Code::literal("b"));
        assert_eq!(owed(&nation, &overridden, &format!("{year}-03-20"), agency), "-");
        record(&mut overridden, &format!("{year}-03-21 told firm"));
        assert_eq!(owed(&nation, &overridden, &format!("{year}-03-21"), firm), "-");
        let bowed = file(&nation, &format!("{consulted}; {year}-03-20 replies refused"));
        assert_eq!(owed(&nation, &bowed, &format!("{year}-03-20"), firm), "-");
    }
}

#[test]
fn a_silent_third_party_leaves_the_decision_to_the_agency() {
    // 第三十二条: neither consent nor refusal is deemed.
    let of = place("yantian@2023-01-10");
    let file =
        file(&of, "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received");
    let decide = Act::DecideOnSilence(Code::literal("firm"));
    let answer = next(&of, &file, "2024-05-20", Act::AnswerConsultation).expect("may answer still");
    assert_eq!((answer.who, answer.until), (Actor::Consulted(Code::literal("firm")), Some(Due::On(day("2024-05-20")))));
    assert_eq!(owed(&of, &file, "2024-05-20", decide), "-");
    assert_eq!(owed(&of, &file, "2024-05-21", decide), "office national.2019/32/-/-");
    assert_eq!(next(&of, &file, "2024-05-21", Act::AnswerConsultation), None);
}

// In time or not.

/// Where, what happened, the choices, whether it came in time.
type TimelyCase = (&'static str, &'static str, &'static [Choice], &'static str);

#[rustfmt::skip]
const TIMELY: &[TimelyCase] = &[
    // Due 2024-04-01: made before it, posted on it, served after it.
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies granted; 2024-04-01 posted; 2024-04-03 served reply", &[ReplyMade], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies granted; 2024-04-01 posted; 2024-04-03 served reply", &[ReplyPosted], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies granted; 2024-04-01 posted; 2024-04-03 served reply", &[ReplyServed], "late 2024-04-01"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies granted; 2024-04-01 posted; 2024-04-03 served reply", &[], "open reply_in_time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies granted; 2024-04-02 posted; 2024-04-03 served reply", &[ReplyPosted], "late 2024-04-01"),
    // On every reading.
    ("nation", "2024-03-04 arrives in_person; 2024-04-01 replies granted; served reply", &[], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-01 replies granted; served reply", &[ReplyServed], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 replies granted; posted; served reply", &[], "late 2024-04-01"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 replies granted; posted; served reply", &[ReplyMade], "late 2024-04-01"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 replies granted; posted; served reply", &[ReplyServed], "late 2024-04-01"),
    // Made, and nobody knows whether it was served.
    ("nation", "2024-03-04 arrives in_person; 2024-04-01 replies granted", &[], "open reply_in_time"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-01 replies granted", &[ReplyMade], "in time"),
    // A leader of the bureau consented, nobody told the applicant: no extension under the Regulation.
    ("yunnan_bureau@2019-06-03", "2024-11-04 arrives in_person; 2024-11-20 consents bureau_leader 15; 2024-12-12 replies granted", &[], "late 2024-12-02"),
    // Between the days of a late notice.
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 consents disclosure_office_head 20; tells 20; 2024-04-10 replies granted; served reply", &[ReplyMade], "open late_extension"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 consents disclosure_office_head 20; tells 20; 2024-04-10 replies granted; served reply", &[ReplyMade, Choice::NoticeAnyTime], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 consents disclosure_office_head 20; tells 20; 2024-04-10 replies granted; served reply", &[ReplyMade, Choice::NoticeBeforeExpiry], "late 2024-04-01"),
    // What is answered anew of one's own accord was answered in time; anew on an order it has the order's time.
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies refused; 2024-05-10 replies granted", &[ReplyMade], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies refused; 2024-04-10 seeks reconsideration refused; 2024-06-03 ordered reconsideration 15; 2024-06-26 replies granted", &[], "late 2024-06-25"),
    ("nation", "2024-03-04 arrives in_person; 2024-04-29 replies refused; 2024-04-30 seeks reconsideration refused; 2024-06-03 ordered reconsideration 15; 2024-06-25 replies granted; served reply", &[], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies refused; 2024-04-10 seeks reconsideration refused; 2024-06-03 ordered reconsideration; 2024-12-20 replies granted", &[], "no time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies refused; served reply; 2024-05-10 replies granted; 2024-05-13 served reply", &[], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies refused; posted; 2024-04-02 served reply; 2024-05-10 replies granted", &[ReplyPosted], "in time"),
    ("nation", "2024-03-04 arrives in_person; 2024-03-29 replies refused; posted; 2024-04-02 served reply; 2024-05-10 replies granted", &[ReplyServed], "late 2024-04-01"),
    // Not answered.
    ("nation", "2024-03-04 arrives in_person; 2024-05-10 withdrawn", &[], "NotAnswered"),
    ("nation", "2024-03-04 arrives in_person; 2024-05-10 found", &[], "NotAnswered"),
];

#[test]
fn whether_an_answer_came_in_time() {
    for &(code, script, choices, expected) in TIMELY {
        let of = reading(code, choices);
        let file = file(&of, script);
        let on = file.journal().entries().last().expect("what happened").on();
        let found = match file.timeliness(&of, Calendar::national(), on).expect("a text that governs") {
            Timeliness::InTime => "in time".to_owned(),
            Timeliness::Late { due } => format!("late {due}"),
            Timeliness::Open { readings, .. } => {
                format!("open {}", readings.iter().map(|one| one.code()).collect::<Vec<_>>().join(" "))
            }
            Timeliness::NoTime => "no time".to_owned(),
            other => format!("{other:?}"),
        };
        assert_eq!(found, expected, "{code} {choices:?} {script}");
    }
}

// What makes no sense.

/// What happened before, the day, what is to happen, why not.
#[rustfmt::skip]
const REFUSED: &[(&str, &str, &str, &str)] = &[
    ("", "2024-03-04", "replies granted", "`replied`: no application has arrived, expected `arrived`"),
    ("", "2024-03-04", "confirmed", "`confirmed`: no application has arrived, expected `arrived`"),
    ("2024-03-04 arrives fax; 2024-03-05 confirmed", "2024-03-06", "confirmed",
        "`confirmed`: what comes by fax is received as it arrives, or is confirmed already, expected it unconfirmed"),
    ("2024-03-04 arrives in_person", "2024-03-06", "confirmed",
        "`confirmed`: what comes by in person is received as it arrives, or is confirmed already, expected it unconfirmed"),
    ("2024-03-04 arrives signed_mail", "2024-03-06", "confirmed",
        "`confirmed`: what comes by signed mail is received as it arrives, or is confirmed already, expected it unconfirmed"),
    ("2024-03-04 arrives in_person", "2024-03-06", "reasons", "`reasons_given`: expected `reasons_asked` before it"),
    ("2024-03-04 arrives in_person", "2024-03-06", "reported", "`result_reported`: expected `handed_over` before it"),
    ("2024-03-04 arrives in_person", "2024-03-06", "examined in", "`proposal_examined`: expected `proactive_proposed` before it"),
    ("2024-03-04 arrives in_person", "2024-03-06", "decided reconsideration upheld", "`remedy_decided`: expected `remedy_sought` before it"),
    ("2024-03-04 arrives in_person", "2024-03-06", "ordered reconsideration 15", "`remedy_decided`: expected `remedy_sought` before it"),
    ("2024-03-04 arrives in_person; seeks suit silence; 2024-03-05 decided suit upheld", "2024-03-06", "decided suit other",
        "`remedy_decided`: expected `remedy_sought` before it"),
    ("2024-03-04 arrives in_person", "2024-03-06", "replies ask_for_correction",
        "`kind` is `ask_for_correction`, a step on the way: expected a kind that answers"),
    ("2024-03-04 arrives in_person", "2024-03-06", "replies search_first",
        "`kind` is `search_first`, a step on the way: expected a kind that answers"),
    ("2024-03-04 arrives in_person", "2024-03-06", "delays 2024-03-06", "`until` is 2024-03-06: expected a day after 2024-03-06"),
    ("2024-03-04 arrives in_person", "2024-03-06", "delays 2024-03-05", "`until` is 2024-03-05: expected a day after 2024-03-06"),
    ("2024-03-04 arrives in_person", "2024-03-06", "tells 0", "`days` is 0: expected at least 1"),
    ("2024-03-04 arrives in_person", "2024-03-06", "consents disclosure_office_head 0", "`days` is 0: expected at least 1"),
    ("2024-03-04 arrives in_person", "2024-03-03", "found",
        "entry on 2024-03-03 lies before the last one on 2024-03-04: expected the order of days"),
    ("2024-03-04 arrives in_person", "2024-03-06", "firm received",
        "`received` with `firm`: no consultation with it is open, expected `opened`"),
];

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    for &(script, on, words, says) in REFUSED {
        let mut file = file(&place("nation"), script);
        let before = file.clone();
        let refused = file.record(day(on), event(day(on), words)).expect_err(words);
        assert_eq!(refused.to_string(), says, "{script}: {words}");
        assert_eq!(file, before, "{script}: {words}");
    }
}

/// What happened before, and what makes no sense at that stage.
#[test]
fn what_makes_no_sense_at_a_stage_names_the_stage() {
    for (script, words, says) in [
        (
            "2024-03-04 arrives in_person",
            "arrives in_person",
            "`arrived` makes no sense once it is handling: expected `confirmed` or ",
        ),
        ("2024-03-04 arrives in_person", "paid", "`fee_paid` makes no sense once it is handling: expected "),
        ("2024-03-04 arrives in_person", "corrected", "`corrected` makes no sense once it is handling: expected "),
        ("2024-03-04 arrives in_person", "served reply", "`served` makes no sense once it is handling: expected "),
        ("2024-03-04 arrives in_person", "put away unpaid", "`not_paid` makes no sense once it is handling: expected "),
        (
            "2024-03-04 arrives in_person; asks correction 10",
            "paid",
            "`fee_paid` makes no sense once it is awaiting_correction: expected ",
        ),
        (
            "2024-03-04 arrives in_person; asks fee per_item 10 1 100",
            "corrected",
            "`corrected` makes no sense once it is awaiting_payment: expected ",
        ),
        (
            "2024-03-04 arrives in_person; replies granted",
            "tells 20",
            "`extension_notified` makes no sense once it is answered: expected ",
        ),
        (
            "2024-03-04 arrives in_person; replies granted",
            "withdrawn",
            "`withdrawn` makes no sense once it is answered: expected ",
        ),
        (
            "2024-03-04 arrives in_person; withdrawn",
            "corrected",
            "`corrected` makes no sense once it is closed: expected ",
        ),
        // A request to correct a record costs nothing and is answered as one.
        (
            "2024-03-04 arrives in_person record",
            "asks fee per_item 10 1 100",
            "`fee_asked` makes no sense once it is handling: expected ",
        ),
    ] {
        let mut file = file(&place("nation"), script);
        let (before, on) = (file.clone(), day("2024-03-05"));
        let refused = file.record(on, event(on, words)).expect_err(words).to_string();
        assert!(refused.starts_with(says), "{script}: {words}: {refused}");
        assert_eq!(file, before, "{script}: {words}");
        // What is expected is what can be recorded by its name.
        let stage = file.state().stage().expect("an application that arrived");
        let listed: Vec<&str> = refused.split(": expected ").nth(1).expect("a list").split(" or ").collect();
        let mut expected: Vec<String> = stage.expects().iter().map(|verb| format!("`{}`", verb.event())).collect();
        expected.dedup();
        assert_eq!(listed, expected, "{script}: {words}");
    }
}

#[test]
fn an_answer_to_another_request_is_refused() {
    let nation = place("nation");
    let on = day("2024-03-05");
    let mut information = file(&nation, "2024-03-04 arrives in_person");
    let refused = information.record(on, event(on, "answers corrected")).expect_err("another request");
    assert_eq!(
        refused.to_string(),
        "`record_answered` answers another request: this one is for government information"
    );
    let mut own = file(&nation, "2024-03-04 arrives in_person record");
    let refused = own.record(on, event(on, "replies granted")).expect_err("another request");
    assert_eq!(
        refused.to_string(),
        "`replied` answers another request: this one is for the correction of the applicant's own record"
    );
    // A step beside an answer is no answer either.
    let mixed = Reply::new(ReplyKind::Granted).beside(ReplyKind::SearchFirst);
    let refused = information.record(on, Event::Replied { reply: mixed }).expect_err("a step");
    assert_eq!(refused.to_string(), "`kind` is `search_first`, a step on the way: expected a kind that answers");
}

// Stored and read back.

/// Every kind of event once.
const EVERYTHING: &str = "2024-03-04 arrives web help; 2024-03-05 confirmed; handed over; clear; unclear; \
    2024-03-06 asks correction 10; served correction_notice; 2024-03-12 corrected; clear; asks reasons; \
    2024-03-13 reasons; reasonable; delays 2024-05-31; found; firm third_party; firm sent; 2024-03-14 firm received; \
    b involved_agency; b sent 5; b received; 2024-03-18 b agrees; firm objects; c co_maker; c withdrawn; \
    consents disclosure_office_head 20; tells 20; asks fee per_quantity 0 250 4700; served fee_notice; \
    2024-03-20 put away unpaid; 2024-03-21 paid; 2024-04-10 overrides granted; told firm; posted; 2024-04-12 served reply; \
    reported; proposed; examined in; published; 2024-04-15 seeks reconsideration mismatch; 2024-06-03 ordered reconsideration 15; \
    2024-06-05 asks correction; put away uncorrected; 2024-06-06 corrected; 2024-06-07 withdrawn; \
    seeks suit_after_reconsideration nothing_disclosed; 2024-09-02 decided suit_after_reconsideration other";

#[test]
fn a_full_journal_goes_over_the_wire_and_back() {
    for (of, script) in [
        (place("yunnan_bureau@2019-06-03"), EVERYTHING.to_owned()),
        (reading("nation", &[ReplyMade, Choice::StepsTotal20]), EVERYTHING.to_owned()),
        (place("taierzhuang"), "2024-03-04 arrives in_person record; 2024-03-06 answers transferred".to_owned()),
    ] {
        let file = file(&of, &script);
        let stored = serde_json::to_string(file.journal()).expect("a journal on the wire");
        let read: Journal<Event> = serde_json::from_str(&stored).expect("the journal back");
        assert_eq!(read.header().jurisdiction().as_ref(), Ok(&of));
        assert_eq!(ApplicationFile::replay(read), Ok(file.clone()));
        // It stands on every day as it stood then.
        for entry in file.journal().entries() {
            let seen = ApplicationFile::state_of(file.journal().up_to(entry.on()));
            assert_eq!(seen.as_ref(), Ok(&file.on(entry.on())));
        }
    }
    // What makes no sense is not read back either.
    let broken = r#"{"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": [{"on": "2024-03-04", "event": "fee_paid"}]}"#;
    let journal: Journal<Event> = serde_json::from_str(broken).expect("a journal");
    let refused = ApplicationFile::replay(journal).expect_err("nothing arrived");
    assert_eq!(refused.to_string(), "`fee_paid`: no application has arrived, expected `arrived`");
    for event in [
        r#"{"correction_asked": {"items": [], "within": {"length": 0, "unit": "working_days"}}}"#,
        r#"{"delayed": {"until": "2024-02-30"}}"#,
        r#"{"replied": {"reply": {"kind": "granted", "because": "so"}}}"#,
        r#"{"extension_notified": {"days": -1}}"#,
        r#"{"arrived": {"intake": "pigeon", "request": {"applicant": "a1", "kind": "natural_person"}}}"#,
    ] {
        assert!(serde_json::from_str::<Event>(event).is_err(), "{event}");
    }
}

#[test]
fn what_is_learnt_late_stands_where_it_happened() {
    let nation = place("nation");
    let mut late = file(&nation, "2024-03-04 arrives web; 2024-03-20 replies granted");
    assert_eq!(ends(clock(&nation, &late, "2024-03-20").statutory.as_ref()), "-");
    late.record_late(day("2024-03-05"), Event::Confirmed).expect("a confirmation between");
    assert_eq!(ends(clock(&nation, &late, "2024-03-20").statutory.as_ref()), "2024-04-02");
    assert!(late.record_late(day("2024-03-21"), Event::Confirmed).is_err(), "answered, and confirmed already");
    assert_eq!(late.journal().entries().len(), 3);
}

// One file, worked by hand.

/// Two third parties, one correction, one extension, over a Spring Festival break that is extended while they are asked.
///
/// The schedule of 2020 gives 24 to 30 January off, with Sunday 19 January and Saturday 1 February worked. The notice of 26 January
/// extends the break through 2 February, so that 31 January and 1 February are off.
///
/// | day | what | working days |
/// |---|---|---|
/// | 12-30 | it comes by fax, confirmed on 12-31: received that day (31 item 3) | |
/// | 01-08 | a correction is asked for: the last day is 01-10 (2, 3, 6, 7, 8, 9, 10 January) | |
/// | 01-13 | the corrected application: the twenty days begin on 01-14 (30) | 14, 15: 2 |
/// | 01-15 | letter to the maker, received 01-16: its fifteen days (32) are 17, 19 to 23 January, 3 to 7 and 10 to 13 February | left out from 01-16 |
/// | 01-20 | letter to the buyer, received 01-22, answered 02-10 | left out already |
/// | 02-13 | the maker is silent to the end | left out to here |
/// | 02-14 | the third day: 14, 17 to 21, 24 to 28 February, 2 to 6, 9, 10 March | 18: 20 |
/// | 03-09 | the head consents to ten more, the applicant is told | |
/// | 03-24 | 11 to 13, 16 to 20, 23, 24 March | 10 more |
const WORKED: &str = "2019-12-30 arrives fax; 2019-12-31 confirmed; 2020-01-08 asks correction 10; served correction_notice; \
    2020-01-13 corrected; clear; 2020-01-15 maker third_party; maker sent; 2020-01-16 maker received; \
    2020-01-20 buyer third_party; buyer sent; 2020-01-22 buyer received; 2020-02-10 buyer agrees; \
    2020-03-09 consents disclosure_office_head 10; tells 10; 2020-03-24 replies granted_in_part; 2020-03-26 served reply";

#[test]
fn a_file_worked_day_by_day_over_a_break_that_was_extended() {
    let nation = place("nation");
    let file = file(&nation, WORKED);

    // As known on 22 January: both may be silent to the end of windows that the old schedule ends on 11 and 18 February. With
    // nothing more left out: 14, 15, 23, 31 January, 1, 3 to 7, 10 to 14, 17 to 21 February.
    let known = Calendar::national().as_known_on(day("2020-01-22")).expect("the schedule of 2020");
    let seen = |on: &str, calendar: &Calendar| {
        let clock = file.clock(&nation, calendar, day(on), 0).expect("a text that governs");
        (ends(clock.statutory.as_ref()), clock.gaps)
    };
    assert_eq!(seen("2020-01-22", &known), ("2020-02-21 2020-03-13".to_owned(), vec![Gap::Consultation]));
    // The day after the buyer's answer: the maker's window has ended by the old schedule, and runs to the 13th by the new.
    let before = Calendar::national().as_known_on(day("2020-01-25")).expect("the schedule of 2020");
    assert_eq!(seen("2020-02-14", &before), ("2020-03-06".to_owned(), vec![]));
    let now = Calendar::national().as_known_on(day("2020-01-26")).expect("the schedule and its amendment");
    for calendar in [&now, Calendar::national()] {
        assert_eq!(seen("2020-02-14", calendar), ("2020-03-10".to_owned(), vec![]));
        assert_eq!(seen("2020-03-09", calendar), ("2020-03-24".to_owned(), vec![]));
    }

    // The proof, and where every day since the fax went.
    let proved = file.deadlines(&nation, Calendar::national(), day("2020-03-24")).expect("a text that governs");
    assert_eq!(proved.len(), 1);
    assert_eq!((proved[0].due(), proved[0].counted()), (Due::On(day("2020-03-24")), 30));
    assert_eq!(proved[0].verify(Calendar::national().notices()), Ok(()));
    let ledger = file.ledger(&nation, &proved[0], day("2020-03-26")).expect("a text that governs");
    let lines: Vec<_> =
        ledger.intervals().iter().map(|one| (one.from(), one.through(), one.kind(), one.counted())).collect();
    assert_eq!(
        lines,
        [
            (day("2020-01-01"), day("2020-01-13"), IntervalKind::RestartedByCorrection, 0),
            (day("2020-01-14"), day("2020-01-15"), IntervalKind::Counting, 2),
            (day("2020-01-16"), day("2020-02-13"), IntervalKind::Excluded(Excluded::ThirdParty), 0),
            (day("2020-02-14"), day("2020-03-10"), IntervalKind::Counting, 18),
            (day("2020-03-11"), day("2020-03-24"), IntervalKind::Extended, 10),
        ]
    );
    assert_eq!(ledger.days(), 84);

    // Made on the last day and served two days later: it turns on what has to be done within the period.
    for (choices, expected) in [
        (&[][..], Timeliness::Open { readings: vec![Reading::ReplyInTime], gaps: vec![] }),
        (&[ReplyMade], Timeliness::InTime),
        (&[ReplyServed], Timeliness::Late { due: day("2020-03-24") }),
    ] {
        let of = reading("nation", choices);
        assert_eq!(file.timeliness(&of, Calendar::national(), day("2020-03-26")), Ok(expected), "{choices:?}");
    }
    // Under the old schedule it would have been late: 6 March and ten more end on the 20th, if a notice on the 9th still counts.
    let of = reading("nation", &[ReplyMade]);
    let then = file.timeliness(&of, &before, day("2020-03-26"));
    assert_eq!(then, Ok(Timeliness::Late { due: day("2020-03-20") }));
}

#[test]
fn an_application_for_information_is_what_is_asked_without_more() {
    // 第二十七条: no purpose, and nothing of one's own need.
    let request = Request::new(Code::literal("a1"), ApplicantKind::Enterprise);
    let contents = [RequestContent::Name, RequestContent::IdentityProof, RequestContent::Contact];
    let request =
        request.containing(contents).containing([RequestContent::Description, RequestContent::FormOfProvision]);
    for code in ["nation", "lieshan", "yantian@2023-01-10", "yanliang@2020-06-01", "taierzhuang"] {
        let of = place(code);
        assert!(request.lacks(&of.on(day("2024-03-04")).expect("a text that governs")).is_empty(), "{code}");
    }
}
