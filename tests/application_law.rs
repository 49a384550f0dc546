//! Applications article by article, up to the day by which they are answered: receipt, contents, correction, period, extension, time
//! left out, delay, payment. One case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod applying;
}

use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::deadline::{Due, Status};
use gongkai::law::national::fees::{PER_ITEM, PER_QUANTITY};
use gongkai::norm::{
    ApplicantKind, Choice, FeeBasis, FeeError, Fen, Intake, Purpose, Reading, RequestContent, RequestDuty, Role,
};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::application::{Act, Actor, ApplicationFile, Fee, Gap, Request, Standing};
use support::applying::{clock, day, ends, file, next, place, reading, record};

use Choice::{
    AnewAfterPayment, BothConfirm, CoMakersCounted, CoMakersExcluded, DayAfterDispatch, DayConfirmed, DayOfDispatch,
    DaySigned, DoesNotRestart, NoticeAnyTime, NoticeBeforeExpiry, OldLawThroughout, OldSubstanceNewProcedure,
    OneExtensionTotal20, ReplyMade, ReplyServed, Restarts, RunsOn, StepsTotal20, SystemReceipt,
};

/// The nation's time on a day, and the place's.
#[track_caller]
fn due(of: &Jurisdiction, file: &ApplicationFile, on: &str) -> (String, String) {
    let clock = clock(of, file, on);
    (ends(clock.statutory.as_ref()), ends(clock.internal.as_ref()))
}

// Receipt: national 31, and the letter of 2015 for files of the 2007 text.

/// Where, the readings chosen, the channel and the day of arrival, the day of confirmation, the day of receipt, the provision.
type ReceiptCase =
    (&'static str, &'static [Choice], &'static str, &'static str, Option<&'static str>, &'static str, &'static str);

/// The day of receipt: `open` where no text says which of the two it is, `-` where it waits for the confirmation.
#[rustfmt::skip]
const RECEIPTS: &[ReceiptCase] = &[
    // 第三十一条第一项.
    ("nation", &[], "in_person", "2024-03-04", None, "2024-03-04", "national.2019/31/-/1"),
    ("nation", &[], "oral", "2024-03-04", None, "2024-03-04", "national.2019/31/-/1"),
    // Handed in at another desk: no text says when it is received.
    ("nation", &[], "other_desk", "2024-03-04", None, "open", "national.2019/31/-/1"),
    ("nation", &[], "other_desk", "2024-03-04", Some("2024-03-06"), "open", "national.2019/31/-/1"),
    // Yunnan, request 1: every section receives for the bureau. Of unknown date, the nation's answer stands alone.
    ("yunnan_bureau@2019-06-03", &[], "other_desk", "2024-03-04", None, "2024-03-04", "yunnan_bureau.request/1/-/-"),
    ("yunnan_bureau", &[], "other_desk", "2024-03-04", None, "open", "national.2019/31/-/1"),
    // A text that came after the application says nothing of it.
    ("yunnan_bureau@2024-03-05", &[], "other_desk", "2024-03-04", Some("2024-03-06"), "open", "national.2019/31/-/1"),
    ("yanliang@2020-06-01", &[], "other_desk", "2024-03-04", None, "open", "national.2019/31/-/1"),
    // 第三十一条第二项: signed for, or confirmed where nobody signs.
    ("nation", &[], "signed_mail", "2024-03-04", None, "2024-03-04", "national.2019/31/-/2/a"),
    ("nation", &[], "ordinary_mail", "2024-03-04", None, "-", "national.2019/31/-/2/b"),
    ("nation", &[], "ordinary_mail", "2024-03-04", Some("2024-03-06"), "2024-03-06", "national.2019/31/-/2/b"),
    // Signed mail addressed past the office: art. 31 item 2 against item 2 of the letter.
    ("nation", &[], "signed_mail_past_office", "2024-03-04", Some("2024-03-06"), "2024-03-04", "national.2019/31/-/2/a"),
    ("nation", &[DaySigned], "signed_mail_past_office", "2024-03-04", None, "2024-03-04", "national.2019/31/-/2/a"),
    ("nation", &[DayConfirmed], "signed_mail_past_office", "2024-03-04", None, "-", "letter.2015.207/-/-/2"),
    ("nation", &[DayConfirmed], "signed_mail_past_office", "2024-03-04", Some("2024-03-06"), "2024-03-06", "letter.2015.207/-/-/2"),
    // 第三十一条第三项: both sides confirm, by default also what the system has already.
    ("nation", &[], "web", "2024-03-04", None, "-", "national.2019/31/-/3"),
    ("nation", &[], "web", "2024-03-04", Some("2024-03-06"), "2024-03-06", "national.2019/31/-/3"),
    ("nation", &[BothConfirm], "email", "2024-03-04", Some("2024-03-06"), "2024-03-06", "national.2019/31/-/3"),
    ("nation", &[SystemReceipt], "web", "2024-03-04", Some("2024-03-06"), "2024-03-04", "letter.2015.207/-/-/3"),
    ("nation", &[SystemReceipt], "email", "2024-03-04", None, "2024-03-04", "letter.2015.207/-/-/3"),
    // The fax of the office is confirmed on every reading.
    ("nation", &[SystemReceipt], "fax", "2024-03-04", None, "-", "national.2019/31/-/3"),
    ("nation", &[], "fax", "2024-03-04", Some("2024-03-06"), "2024-03-06", "national.2019/31/-/3"),
    ("nation", &[], "other_channel", "2024-03-04", Some("2024-03-06"), "open", "letter.2015.207/-/-/5"),
    // 国办公开办函〔2015〕207号, under the 2007 text.
    ("nation", &[], "in_person", "2018-03-05", None, "2018-03-05", "letter.2015.207/-/-/1"),
    ("nation", &[], "signed_mail", "2018-03-05", None, "2018-03-05", "letter.2015.207/-/-/2"),
    ("nation", &[], "ordinary_mail", "2018-03-05", Some("2018-03-07"), "2018-03-07", "letter.2015.207/-/-/2"),
    ("nation", &[], "signed_mail_past_office", "2018-03-05", Some("2018-03-07"), "2018-03-07", "letter.2015.207/-/-/2"),
    ("nation", &[DaySigned], "signed_mail_past_office", "2018-03-05", Some("2018-03-07"), "2018-03-07", "letter.2015.207/-/-/2"),
    ("nation", &[], "email", "2018-03-05", None, "2018-03-05", "letter.2015.207/-/-/3"),
    ("nation", &[BothConfirm], "email", "2018-03-05", None, "2018-03-05", "letter.2015.207/-/-/3"),
    ("nation", &[], "fax", "2018-03-05", Some("2018-03-07"), "2018-03-07", "letter.2015.207/-/-/4"),
    ("nation", &[], "other_channel", "2018-03-05", Some("2018-03-07"), "open", "letter.2015.207/-/-/5"),
    // The website: the time that the agency fixed, else both confirm; the court counted the system's own confirmation.
    ("nation", &[], "web", "2018-03-05", Some("2018-03-07"), "open", "letter.2015.207/-/-/5"),
    // Before the letter nothing said that a confirmation counts.
    ("nation", &[], "in_person", "2011-06-01", None, "2011-06-01", "national.2007/24/2/-"),
    ("nation", &[], "ordinary_mail", "2011-06-01", Some("2011-06-03"), "open", "national.2007/24/2/-"),
    ("nation", &[], "ordinary_mail", "2014-12-31", None, "open", "national.2007/24/2/-"),
    ("nation", &[], "email", "2011-06-01", None, "open", "national.2007/24/2/-"),
    ("nation", &[], "fax", "2011-06-01", Some("2011-06-03"), "open", "national.2007/24/2/-"),
    ("nation", &[], "signed_mail_past_office", "2011-06-01", Some("2011-06-03"), "open", "national.2007/24/2/-"),
];

#[test]
fn the_day_of_receipt_channel_by_channel() {
    for &(code, choices, channel, arrived, confirmed, expected, by) in RECEIPTS {
        let of = reading(code, choices);
        let confirms = confirmed.map(|on| format!("; {on} confirmed")).unwrap_or_default();
        let file = file(&of, &format!("{arrived} arrives {channel}{confirms}"));
        let regime = of.on(day(confirmed.unwrap_or(arrived))).expect("a text that governs");
        let receipt = file.state().receipt(&regime).expect("an application that arrived");
        let found = match (receipt.day, receipt.open) {
            (Some(on), false) => on.to_string(),
            (None, true) => "open".to_owned(),
            (None, false) => "-".to_owned(),
            (Some(_), true) => panic!("{code} {channel}: settled and open"),
        };
        assert_eq!((found.as_str(), receipt.by.stable().as_str()), (expected, by), "{code} {channel} {arrived}");
        assert_eq!(receipt.awaits_confirmation(), confirmed.is_none() && matches!(expected, "-" | "open"), "{channel}");
        if expected == "open" {
            let days = (receipt.earliest, receipt.latest);
            assert_eq!(days, (Some(day(arrived)), confirmed.map(day)), "{code} {channel} {arrived}");
        }
    }
}

#[test]
fn every_channel_has_a_rule_of_receipt_in_both_editions() {
    for on in ["2018-03-05", "2024-03-04"] {
        let nation = place("nation");
        let regime = nation.on(day(on)).expect("a text that governs");
        for channel in Intake::ALL {
            assert!(regime.procedure().requests().receipt(channel).is_some(), "{on} {channel:?}");
        }
    }
}

#[test]
fn time_runs_from_the_receipt_and_waits_for_a_confirmation() {
    let nation = place("nation");
    // 第三十一条第三项: until both sides confirm nothing runs, and the office has to confirm.
    let mut web = file(&nation, "2024-03-04 arrives web");
    let waiting = clock(&nation, &web, "2024-03-05");
    assert_eq!((waiting.standing, waiting.statutory), (Standing::AwaitingConfirmation, None));
    assert_eq!((waiting.gaps, waiting.turned_on), (vec![Gap::Confirmation], vec![Reading::OnlineReceipt]));
    let confirm = next(&nation, &web, "2024-03-05", Act::ConfirmReceipt).expect("to be confirmed");
    let by = confirm.by.map(|by| by.stable());
    assert_eq!(
        (confirm.who, confirm.must, by.as_deref()),
        (Actor::Agency(Role::DisclosureOffice), true, Some("national.2019/31/-/3"))
    );
    record(&mut web, "2024-03-06 confirmed");
    assert_eq!(due(&nation, &web, "2024-03-06").0, "2024-04-03");
    assert_eq!(next(&nation, &web, "2024-03-06", Act::ConfirmReceipt), None);
    let system = reading("nation", &[SystemReceipt]);
    assert_eq!(due(&system, &web, "2024-03-06").0, "2024-04-01");

    // At another desk: work to the earlier day; the later is not known before somebody confirms.
    let mut desk = file(&nation, "2024-03-04 arrives other_desk");
    let open = clock(&nation, &desk, "2024-03-05");
    assert_eq!(ends(open.statutory.as_ref()), "2024-04-01 ?");
    assert!(open.gaps.contains(&Gap::DayOfReceipt), "{:?}", open.gaps);
    record(&mut desk, "2024-03-06 confirmed");
    assert_eq!(due(&nation, &desk, "2024-03-06").0, "2024-04-01 2024-04-03");
    assert_eq!(clock(&nation, &desk, "2024-04-02").standing, Standing::Runs(Status::PerhapsOverdue));
    assert_eq!(clock(&nation, &desk, "2024-04-04").standing, Standing::Runs(Status::Overdue));

    // 2007: before the letter both days are left.
    let old = file(&nation, "2011-06-01 arrives fax; 2011-06-03 confirmed");
    assert_eq!(due(&nation, &old, "2011-06-03").0, "2011-06-23 2011-06-27");
    let letter = file(&nation, "2016-03-07 arrives fax; 2016-03-09 confirmed");
    assert_eq!(due(&nation, &letter, "2016-03-09").0, "2016-03-30");
}

/// Where it came to, who passes it on under which provision.
#[test]
fn what_comes_to_another_desk_is_passed_to_the_office() {
    for (code, channel, by) in [
        ("nation", "other_desk", Some("national.2019/29/1/-")),
        ("nation", "signed_mail_past_office", Some("national.2019/29/1/-")),
        ("nation", "signed_mail", None),
        ("nation", "in_person", None),
        // 《西安市阎良区政务公开工作制度》第六条第二款第三项.
        ("yanliang@2020-06-01", "other_desk", Some("yanliang/6/2/3")),
        ("yanliang", "other_desk", Some("national.2019/29/1/-")),
        // Yunnan, request 1: every desk receives.
        ("yunnan_bureau@2019-06-03", "other_desk", None),
        ("yunnan_bureau", "other_desk", Some("national.2019/29/1/-")),
    ] {
        let of = place(code);
        let mut file = file(&of, &format!("2024-03-04 arrives {channel}"));
        let pass = next(&of, &file, "2024-03-04", Act::PassToOffice);
        let found = pass.and_then(|one| one.by).map(|by| by.stable());
        assert_eq!(found.as_deref(), by, "{code} {channel}");
        assert!(pass.is_none_or(|one| one.must && one.who == Actor::Agency(Role::Handler)), "{code} {channel}");
        record(&mut file, "2024-03-05 handed over formally");
        assert_eq!(next(&of, &file, "2024-03-05", Act::PassToOffice), None, "{code} {channel}");
    }
}

// Contents: national 29 p2, 2007 20; what a place adds binds nobody.

#[test]
fn what_an_application_has_to_contain() {
    use RequestContent::{Contact, Description, Form, FormOfProvision, IdentityProof, Name, OneMatter};
    let bare = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    let nation: [(RequestContent, &str, bool); 5] = [
        (Name, "national.2019/29/2/1", false),
        (IdentityProof, "national.2019/29/2/1", false),
        (Contact, "national.2019/29/2/1", false),
        (Description, "national.2019/29/2/2", false),
        (FormOfProvision, "national.2019/29/2/3", false),
    ];
    let yunnan = [(Form, "yunnan_bureau.request/3/-/-", true), (OneMatter, "yunnan_bureau.request/5/-/-", true)];
    // 2007: no proof of identity.
    let old = [Name, Contact, Description, FormOfProvision].map(|one| (one, "national.2007/20/-/-", false));
    for (code, on, expected) in [
        ("nation", "2024-03-04", nation.to_vec()),
        ("nation", "2018-03-05", old.to_vec()),
        ("yantian@2023-01-10", "2024-03-04", nation.to_vec()),
        ("yanliang@2020-06-01", "2024-03-04", nation.to_vec()),
        ("lieshan", "2024-03-04", nation.to_vec()),
        ("taierzhuang", "2024-03-04", nation.to_vec()),
        ("yunnan_bureau", "2024-03-04", nation.to_vec()),
        ("yunnan_bureau@2019-06-03", "2024-03-04", [&nation[..], &yunnan[..]].concat()),
    ] {
        let of = place(code);
        let lacks = bare.lacks(&of.on(day(on)).expect("a text that governs"));
        let found: Vec<_> = lacks.iter().map(|one| (*one.content, one.content.by().stable(), one.burden)).collect();
        let expected: Vec<_> = expected.into_iter().map(|(what, by, burden)| (what, by.to_owned(), burden)).collect();
        assert_eq!(found, expected, "{code} {on}");
    }
    // Whatever is contained is not lacking.
    let some = bare.containing([Name, Contact, Form]);
    let of = place("yunnan_bureau@2019-06-03");
    let lacks = some.lacks(&of.on(day("2024-03-04")).expect("a text that governs"));
    let found: Vec<_> = lacks.iter().map(|one| *one.content).collect();
    assert_eq!(found, [IdentityProof, Description, FormOfProvision, OneMatter]);
}

// What the places ask of the agency.

#[test]
fn the_duties_around_applications() {
    use RequestDuty::{
        AnswerOnTheSpot, AnswerUnderRegulation, AnyoneMayApply, ApplicationGuide, CorrectRecord, DisclosePromptly,
        EveryDeskReceives, ExamineProposal, FillInForm, FlowChart, Guide, HandOverFormalities, HandlingSystem,
        HelpDisabled, HelpVisitors, MayApplyForOwnNeeds, MayChargeFee, OfficeReceives, OneAnswerEach, OpenChannels,
        ReportResult, RequestCatalogue, RequestedForm, UnifiedForms,
    };
    for (code, on, expected) in [
        (
            "nation",
            "2024-03-04",
            &[
                (AnyoneMayApply, "national.2019/27/-/-"),
                (OpenChannels, "national.2019/28/-/-"),
                (OfficeReceives, "national.2019/29/1/-"),
                (FillInForm, "national.2019/29/1/-"),
                (Guide, "national.2019/30/-/-"),
                (AnswerOnTheSpot, "national.2019/33/1/-"),
                (RequestedForm, "national.2019/40/-/-"),
                (CorrectRecord, "national.2019/41/-/-"),
                (MayChargeFee, "national.2019/42/1/-"),
                (HelpDisabled, "national.2019/43/-/-"),
                (ExamineProposal, "national.2019/44/2/-"),
                (DisclosePromptly, "national.2019/44/2/-"),
                (HandlingSystem, "national.2019/45/-/-"),
            ][..],
        ),
        (
            "nation",
            "2018-03-05",
            &[
                (MayApplyForOwnNeeds, "national.2007/13/-/-"),
                (AnswerOnTheSpot, "national.2007/24/1/-"),
                (CorrectRecord, "national.2007/25/-/-"),
                (RequestedForm, "national.2007/26/-/-"),
            ],
        ),
        (
            "yantian@2023-01-10",
            "2024-03-04",
            &[
                (HandlingSystem, "yantian/26/-/-"),
                (FlowChart, "yantian/26/-/-"),
                (ApplicationGuide, "yantian/26/-/-"),
                (RequestCatalogue, "yantian/26/-/-"),
                (UnifiedForms, "yantian/26/-/-"),
                (AnswerUnderRegulation, "yantian/26/-/-"),
            ],
        ),
        (
            "yanliang@2020-06-01",
            "2024-03-04",
            &[(OfficeReceives, "yanliang/6/2/3"), (AnswerUnderRegulation, "yanliang/32/-/-")],
        ),
        ("lieshan", "2024-03-04", &[(RequestCatalogue, "lieshan/11/-/-/b"), (AnyoneMayApply, "lieshan/12/-/-")]),
        ("taierzhuang", "2024-03-04", &[]),
        (
            "yunnan_bureau@2019-06-03",
            "2024-03-04",
            &[
                (EveryDeskReceives, "yunnan_bureau.request/1/-/-"),
                (HandlingSystem, "yunnan_bureau.request/2/-/-"),
                (AnswerUnderRegulation, "yunnan_bureau.request/3/-/-"),
                (HandOverFormalities, "yunnan_bureau.request/4/-/-"),
                (ReportResult, "yunnan_bureau.request/4/-/-"),
                (OneAnswerEach, "yunnan_bureau.request/5/-/-"),
                (HelpVisitors, "yunnan_bureau.staff_duties/5/-/3"),
            ],
        ),
    ] {
        let of = place(code);
        let regime = of.on(day(on)).expect("a text that governs");
        let local = regime.local().in_force().map(gongkai::norm::LocalRules::requests);
        let rules = local.unwrap_or_else(|| regime.procedure().requests());
        let found: Vec<_> = rules.duties().iter().map(|duty| (**duty, duty.by().stable())).collect();
        let expected: Vec<_> = expected.iter().map(|(duty, by)| (*duty, (*by).to_owned())).collect();
        assert_eq!(found, expected, "{code} {on}");
    }
}

/// Yantian 26 and yanliang 32 set no period of their own; lieshan 11(b) does for the catalogue.
#[test]
fn the_periods_that_places_set_beside() {
    for (code, purpose, from, last, by) in [
        ("lieshan", Purpose::RequestCatalogue, "2025-09-12", "2025-10-16", "lieshan/11/-/-/b"),
        ("lieshan", Purpose::Publication, "2022-01-20", "2022-02-22", "lieshan/11/-/-/a"),
        ("lieshan", Purpose::JointConsultation, "2024-02-08", "2024-02-19", "lieshan/8/-/-/a"),
        (
            "taierzhuang",
            Purpose::CoordinationLetterOnRequest,
            "2024-02-05",
            "2024-02-18",
            "taierzhuang.coordination/6/2/-",
        ),
        ("yunnan_bureau@2019-06-03", Purpose::Reply, "2025-09-22", "2025-10-17", "yunnan_bureau.staff_duties/5/-/4"),
    ] {
        let of = place(code);
        let period = of.on(day(from)).expect("a text that governs").period(purpose).internal.expect("a local period");
        let ends = Due::of(Calendar::national(), day(from), *period, gongkai::deadline::Roll::Forward);
        assert_eq!((ends, period.by().stable().as_str()), (Ok(Due::On(day(last))), by), "{code} {purpose:?}");
    }
    for code in ["yantian@2023-01-10", "yanliang@2020-06-01", "lieshan", "taierzhuang"] {
        let of = place(code);
        let reply = of.on(day("2024-03-04")).expect("a text that governs").period(Purpose::Reply);
        assert_eq!(reply.internal, None, "{code}");
        assert_eq!(reply.statutory.map(|one| one.by().stable()).as_deref(), Some("national.2019/33/2/-"), "{code}");
    }
}

#[test]
fn a_letter_to_other_agencies_has_a_last_day_of_the_place() {
    for (code, received, last) in [
        ("taierzhuang", "2024-02-05", "2024-02-18"),
        ("lieshan", "2024-02-08", "2024-02-19"),
        ("taierzhuang", "2025-03-03", "2025-03-10"),
    ] {
        let of = place(code);
        let file = file(&of, &format!("{received} arrives in_person"));
        let days = file.last_days(&of, Calendar::national(), day(received)).expect("a text that governs");
        assert_eq!(days.consultation_letter_internal, Some(Due::On(day(last))), "{code}");
        let letter = next(&of, &file, received, Act::SendConsultationLetter).expect("a letter, where involved");
        assert_eq!((letter.must, letter.internal), (false, Some(Due::On(day(last)))), "{code}");
    }
    // Before the text was issued it asked for no letter.
    let of = place("taierzhuang");
    let early = file(&of, "2020-04-20 arrives in_person");
    let days = early.last_days(&of, Calendar::national(), day("2020-04-24")).expect("a text that governs");
    assert_eq!(days.consultation_letter_internal, None);
    let nation = place("nation");
    let file = file(&nation, "2024-02-05 arrives in_person");
    let days = file.last_days(&nation, Calendar::national(), day("2024-02-05")).expect("a text that governs");
    assert_eq!(days.consultation_letter_internal, None);
}

// The period: national 33 p2, 2007 24 p2, Yunnan staff duties 5(4).

/// Where, received, the nation's last day, the bureau's own, the provision of the nation's.
const REPLIES: &[(&str, &str, &str, &str, &str)] = &[
    ("nation", "2022-09-30", "2022-11-02", "-", "national.2019/33/2/-"),
    ("nation", "2011-06-01", "2011-06-23", "-", "national.2007/24/2/-"),
    ("nation", "2024-01-22", "2024-02-22", "-", "national.2019/33/2/-"),
    ("yanliang@2020-06-01", "2024-01-22", "2024-02-22", "-", "national.2019/33/2/-"),
    ("yantian@2023-01-10", "2024-01-22", "2024-02-22", "-", "national.2019/33/2/-"),
    ("yunnan_bureau@2019-06-03", "2025-09-22", "2025-10-24", "2025-10-17", "national.2019/33/2/-"),
    ("yunnan_bureau", "2025-09-22", "2025-10-24", "-", "national.2019/33/2/-"),
    // Under the 2007 text the bureau's fifteen days were the nation's.
    ("yunnan_bureau@2016-06-01", "2018-03-05", "2018-03-26", "2018-03-26", "national.2007/24/2/-"),
];

#[test]
fn the_time_to_answer_and_its_last_day() {
    for &(code, received, statutory, internal, by) in REPLIES {
        let of = place(code);
        let file = file(&of, &format!("{received} arrives signed_mail"));
        let clock = clock(&of, &file, received);
        assert_eq!(
            (ends(clock.statutory.as_ref()).as_str(), ends(clock.internal.as_ref()).as_str()),
            (statutory, internal),
            "{code}"
        );
        assert_eq!(clock.statutory.map(|time| time.period.by().stable()).as_deref(), Some(by), "{code} {received}");
        assert_eq!((clock.gaps, clock.undated), (vec![], code == "yunnan_bureau"), "{code} {received}");
        let last = day(statutory);
        let after = last.succ_opt().expect("a day after").to_string();
        for (on, standing) in [(statutory, Status::DueToday), (after.as_str(), Status::Overdue)] {
            let found = file.clock(&of, Calendar::national(), day(on), 0).expect("a text that governs");
            assert_eq!(found.standing, Standing::Runs(standing), "{code} {on}");
        }
        let proved = file.deadlines(&of, Calendar::national(), day(received)).expect("a text that governs");
        assert_eq!(proved.iter().map(gongkai::deadline::Deadline::due).collect::<Vec<_>>(), [Due::On(last)], "{code}");
        assert_eq!(proved[0].verify(Calendar::national().notices()), Ok(()), "{code}");
    }
}

// Extension: consent of the head and notice; 20 working days in all (2007: 15).

/// Where, the readings chosen, what happened after receipt, the nation's time and the place's, what it turned on.
type ExtensionCase = (&'static str, &'static [Choice], &'static str, &'static str, &'static str, &'static [Reading]);

#[rustfmt::skip]
const EXTENSIONS: &[ExtensionCase] = &[
    // 第三十三条第二款: 同意 and 告知, each alone nothing.
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 consents disclosure_office_head 20", "2024-02-22", "-", &[]),
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 tells 20", "2024-02-22", "-", &[]),
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 consents disclosure_office_head 20; tells 20", "2024-03-21", "-", &[]),
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 tells 20; 2024-02-22 consents disclosure_office_head 20", "2024-03-21", "-", &[]),
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 consents disclosure_office_head 20; 2024-02-22 tells 20", "2024-03-21", "-", &[]),
    ("yanliang@2020-06-01", &[], "2024-01-22 arrives signed_mail; 2024-02-20 consents disclosure_office_head 20; tells 20", "2024-03-21", "-", &[]),
    // Nobody but the head of the office.
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 consents leader_in_charge 20; tells 20", "2024-02-22", "-", &[]),
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 consents bureau_leader 20; tells 20", "2024-02-22", "-", &[]),
    // 21 are recorded and 20 count.
    ("nation", &[], "2024-01-22 arrives signed_mail; 2024-02-20 consents disclosure_office_head 21; tells 21", "2024-03-21", "-", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; tells 10", "2024-04-16", "-", &[]),
    // Once, or in steps.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; tells 10; 2024-04-10 consents disclosure_office_head 10; tells 10", "2024-04-16", "-", &[Reading::ExtensionSteps]),
    ("nation", &[OneExtensionTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; tells 10; 2024-04-10 consents disclosure_office_head 5; tells 5", "2024-04-16", "-", &[Reading::ExtensionSteps]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; tells 10; 2024-04-10 consents disclosure_office_head 5; tells 5", "2024-04-23", "-", &[Reading::ExtensionSteps]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; tells 10; 2024-04-10 consents disclosure_office_head 15; tells 15", "2024-04-29", "-", &[Reading::ExtensionSteps]),
    // What was told is backed by the consents up to its day, and what was consented to and told in time counts, whatever went before.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 5; 2024-03-21 consents disclosure_office_head 20; 2024-03-22 tells 20", "2024-04-29", "-", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 10; 2024-03-22 tells 20", "2024-04-29", "-", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 tells 5; 2024-03-21 consents disclosure_office_head 20; 2024-03-22 tells 20", "2024-04-29", "-", &[]),
    // Once one has come to be, the next consent is another, whatever was told beyond the first.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; 2024-03-21 tells 20; 2024-03-22 consents disclosure_office_head 20", "2024-04-16", "-", &[Reading::ExtensionSteps]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; 2024-03-21 tells 20; 2024-03-22 consents disclosure_office_head 20", "2024-04-29", "-", &[Reading::ExtensionSteps]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 5; tells 20; 2024-03-22 consents disclosure_office_head 10; tells 10", "2024-04-09", "-", &[Reading::ExtensionSteps]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 5; tells 20; 2024-03-22 consents disclosure_office_head 10; tells 10", "2024-04-23", "-", &[Reading::ExtensionSteps]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; tells 5; 2024-03-22 consents disclosure_office_head 10; tells 10", "2024-04-09 2024-04-16", "-", &[Reading::ExtensionSteps]),
    ("nation", &[OneExtensionTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; tells 10; 2024-03-22 consents disclosure_office_head 20; tells 20", "2024-04-16 2024-04-29", "-", &[Reading::ExtensionSteps]),
    // Whether a second notice repeats the first or adds to it the journal does not say.
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 10; 2024-03-22 tells 10", "2024-04-16 2024-04-29", "-", &[Reading::ExtensionSteps]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 10; 2024-03-22 tells 10", "2024-04-16", "-", &[Reading::ExtensionSteps]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; tells 10; 2024-03-22 consents disclosure_office_head 20; tells 10", "2024-04-29", "-", &[Reading::ExtensionSteps]),
    // Told of its whole length within the extended time only: a step in time, or one extension told late.
    ("nation", &[OneExtensionTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 10; 2024-04-15 tells 20", "2024-04-16 2024-04-29", "-", &[Reading::LateExtension, Reading::ExtensionSteps]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 10; 2024-04-15 tells 20", "2024-04-29", "-", &[Reading::ExtensionSteps]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 20; 2024-03-22 tells 20", "2024-04-29", "-", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 10", "2024-04-16", "-", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; 2024-03-21 tells 20", "2024-04-16", "-", &[]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; 2024-03-21 tells 10; 2024-03-22 tells 10", "2024-04-16", "-", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; 2024-03-21 consents disclosure_office_head 10; 2024-03-22 tells 20", "2024-04-16", "-", &[Reading::ExtensionSteps]),
    ("nation", &[StepsTotal20], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; 2024-03-21 consents disclosure_office_head 10; 2024-03-22 tells 20", "2024-04-29", "-", &[Reading::ExtensionSteps]),
    // Told of its whole length only when the time had run out.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 10; 2024-04-17 tells 20", "2024-04-16 2024-04-29", "-", &[Reading::LateExtension]),
    // While the applicant is waited for no time runs out.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-13 asks correction 20; served correction_notice; 2024-04-03 consents disclosure_office_head 20; tells 20", "2024-04-29", "-", &[]),
    ("nation", &[DoesNotRestart], "2024-03-04 arrives in_person; 2024-03-14 asks correction 20; served correction_notice; 2024-04-03 consents disclosure_office_head 20; tells 20", "2024-04-01 2024-04-29", "-", &[Reading::LateCorrection, Reading::LateExtension]),
    // Told on the last day, and on the day after it.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-29 consents disclosure_office_head 20; 2024-04-01 tells 20", "2024-04-29", "-", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-29 consents disclosure_office_head 20; 2024-04-02 tells 20", "2024-04-01 2024-04-29", "-", &[Reading::LateExtension]),
    ("nation", &[NoticeBeforeExpiry], "2024-03-04 arrives in_person; 2024-03-29 consents disclosure_office_head 20; 2024-04-02 tells 20", "2024-04-01", "-", &[Reading::LateExtension]),
    ("nation", &[NoticeAnyTime], "2024-03-04 arrives in_person; 2024-03-29 consents disclosure_office_head 20; 2024-04-02 tells 20", "2024-04-29", "-", &[Reading::LateExtension]),
    // 2007, 第二十四条第二款: fifteen at the most.
    ("nation", &[], "2018-03-05 arrives signed_mail; 2018-03-20 consents disclosure_office_head 15; tells 15", "2018-04-17", "-", &[]),
    ("nation", &[], "2018-03-05 arrives signed_mail; 2018-03-20 consents disclosure_office_head 20; tells 20", "2018-04-17", "-", &[]),
    ("nation", &[], "2018-03-05 arrives signed_mail; 2018-03-20 consents disclosure_office_head 10; tells 10", "2018-04-10", "-", &[]),
    // Yunnan, staff duties 5(4): a leader of the bureau, without notice, and for the bureau's own time only.
    ("yunnan_bureau@2019-06-03", &[], "2025-09-22 arrives in_person; 2025-10-10 consents bureau_leader 15", "2025-10-24", "2025-11-07", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2025-09-22 arrives in_person; 2025-10-10 consents disclosure_office_head 20; tells 20", "2025-11-21", "2025-10-17", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2025-09-22 arrives in_person; 2025-10-10 consents bureau_leader 15; consents disclosure_office_head 20; tells 20", "2025-11-21", "2025-11-07", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2025-09-22 arrives in_person; 2025-10-10 consents bureau_leader 20", "2025-10-24", "2025-11-07", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2024-11-04 arrives in_person; 2024-11-20 consents bureau_leader 15", "2024-12-02", "2024-12-16", &[]),
];

#[test]
fn an_extension_needs_consent_and_notice_and_has_a_cap() {
    for &(code, choices, script, statutory, internal, turned_on) in EXTENSIONS {
        let of = reading(code, choices);
        let file = file(&of, script);
        let on = file.journal().entries().last().expect("what happened").on().to_string();
        let clock = clock(&of, &file, &on);
        let found = (ends(clock.statutory.as_ref()), ends(clock.internal.as_ref()));
        assert_eq!((found.0.as_str(), found.1.as_str()), (statutory, internal), "{code} {choices:?} {script}");
        // What a choice leaves open is open.
        assert_eq!(clock.open.is_empty(), !found.0.contains(' '), "{code} {choices:?} {script}");
        assert_eq!(clock.turned_on, turned_on, "{code} {choices:?} {script}");
    }
}

#[test]
fn a_longer_extension_is_recorded_as_it_was_granted() {
    let nation = place("nation");
    let mut file = file(&nation, "2024-01-22 arrives signed_mail; 2024-02-20 consents disclosure_office_head 21");
    let extend = |file: &ApplicationFile| next(&nation, file, "2024-02-20", Act::Extend);
    record(&mut file, "tells 21");
    let state = file.state();
    let granted = state.extension();
    assert_eq!(granted.notices(), [(day("2024-02-20"), 21)]);
    assert!(granted.consents(Role::DisclosureOfficeHead).eq([(day("2024-02-20"), 21)]));
    assert_eq!(granted.consents(Role::BureauLeader).next(), None);
    assert_eq!(extend(&file), None, "it was extended");
}

#[test]
fn the_last_day_for_an_extension_notice_is_the_last_day_of_the_first_period() {
    let nation = place("nation");
    let file = file(&nation, "2024-01-22 arrives signed_mail");
    let last = file.last_days(&nation, Calendar::national(), day("2024-01-22")).expect("a text that governs");
    assert_eq!(last.extension_notice, Some(Due::On(day("2024-02-22"))));
    let extend = next(&nation, &file, "2024-01-22", Act::Extend).expect("may be extended");
    assert_eq!((extend.who, extend.must), (Actor::Agency(Role::DisclosureOfficeHead), false));
    assert_eq!(extend.by.map(|by| by.stable()).as_deref(), Some("national.2019/33/2/-"));
}

#[test]
fn consent_alone_and_notice_alone_leave_the_extension_still_to_be_made() {
    let nation = place("nation");
    let last = Some(Due::On(day("2024-04-01")));
    for (script, offered) in [
        ("", last),
        ("2024-03-11 consents disclosure_office_head 20", last),
        ("2024-03-11 tells 20", last),
        ("2024-03-11 consents leader_in_charge 20; tells 20", last),
        ("2024-03-11 consents disclosure_office_head 20; tells 20", None),
        // That of the first count may have gone with it.
        (
            "2024-03-11 consents disclosure_office_head 20; tells 20; 2024-03-13 asks correction 10; served correction_notice; 2024-03-20 corrected",
            Some(Due::On(day("2024-04-18"))),
        ),
    ] {
        let file = file(&nation, &format!("2024-03-04 arrives in_person; {script}"));
        let extend = next(&nation, &file, "2024-03-20", Act::Extend);
        assert_eq!(extend.and_then(|one| one.until), offered, "{script}");
        let days = file.last_days(&nation, Calendar::national(), day("2024-03-20")).expect("a text that governs");
        assert_eq!(days.extension_notice, offered, "{script}");
    }
}

// Correction: national 30; the 2007 text (21 item 4) sets no time and no restart.

/// The readings chosen, what happened, the nation's time.
type CorrectionCase = (&'static [Choice], &'static str, &'static str, &'static [Reading], &'static [Gap]);

#[rustfmt::skip]
const CORRECTIONS: &[CorrectionCase] = &[
    // 自行政机关收到补正的申请之日起计算.
    (&[], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; served correction_notice; 2024-03-20 corrected", "2024-04-18", &[], &[]),
    // Made on the seventh day, and not shown to be served by then: as a reply is in time; by its service it is late.
    (&[], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-03-20 corrected", "2024-04-01 2024-04-18", &[Reading::ReplyInTime, Reading::LateCorrection], &[]),
    (&[ReplyMade], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-03-20 corrected", "2024-04-18", &[Reading::ReplyInTime], &[]),
    (&[ReplyServed, DoesNotRestart], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-03-20 corrected", "2024-04-01", &[Reading::ReplyInTime, Reading::LateCorrection], &[]),
    // Of two readings either is enough: what is on record as chosen settles it, and the other is told.
    (&[ReplyMade, Restarts], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-03-20 corrected", "2024-04-18", &[Reading::LateCorrection], &[]),
    // Served, or not shown to be, when the time to answer had run out.
    (&[], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-04-08 corrected", "2024-04-01 2024-05-08", &[Reading::ReplyInTime], &[]),
    (&[Restarts], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-04-02 served correction_notice; 2024-04-08 corrected", "2024-04-01 2024-05-08", &[Reading::ReplyInTime], &[]),
    (&[ReplyMade], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-04-02 served correction_notice; 2024-04-08 corrected", "2024-05-08", &[Reading::ReplyInTime], &[]),
    (&[ReplyServed, Restarts], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; 2024-04-02 served correction_notice; 2024-04-08 corrected", "2024-04-01", &[Reading::ReplyInTime], &[]),
    // Asked and not corrected yet: the first count stands.
    (&[], "2024-03-04 arrives in_person; 2024-03-13 asks correction 10", "2024-04-01", &[], &[]),
    // Nothing turns on a late notice before the time to answer is over.
    (&[], "2024-03-04 arrives in_person; 2024-03-14 asks correction 10", "2024-04-01", &[], &[]),
    // A notice on the eighth day: a breach either way, and both days.
    (&[], "2024-03-04 arrives in_person; 2024-03-14 asks correction 10; 2024-03-20 corrected", "2024-04-01 2024-04-18", &[Reading::LateCorrection], &[]),
    (&[Restarts], "2024-03-04 arrives in_person; 2024-03-14 asks correction 10; 2024-03-20 corrected", "2024-04-18", &[Reading::LateCorrection], &[]),
    (&[DoesNotRestart], "2024-03-04 arrives in_person; 2024-03-14 asks correction 10; 2024-03-20 corrected", "2024-04-01", &[Reading::LateCorrection], &[]),
    // 一次性告知: a second notice, however early.
    (&[], "2024-03-04 arrives in_person; 2024-03-06 asks correction 10; 2024-03-12 corrected; 2024-03-14 asks correction 10; 2024-03-20 corrected", "2024-04-10 2024-04-18", &[Reading::LateCorrection], &[]),
    (&[Restarts], "2024-03-04 arrives in_person; 2024-03-06 asks correction 10; 2024-03-12 corrected; 2024-03-14 asks correction 10; 2024-03-20 corrected", "2024-04-18", &[Reading::LateCorrection], &[]),
    (&[DoesNotRestart], "2024-03-04 arrives in_person; 2024-03-06 asks correction 10; 2024-03-12 corrected; 2024-03-14 asks correction 10; 2024-03-20 corrected", "2024-04-10", &[Reading::LateCorrection], &[]),
    // In time for one day of receipt and late for the other: every day that a reading leaves.
    (&[], "2024-03-04 arrives other_desk; 2024-03-08 confirmed; 2024-03-15 asks correction 10; 2024-03-22 corrected", "2024-04-01 2024-04-22", &[Reading::LateCorrection], &[Gap::DayOfReceipt]),
    (&[Restarts], "2024-03-04 arrives other_desk; 2024-03-08 confirmed; 2024-03-15 asks correction 10; 2024-03-22 corrected", "2024-04-22", &[Reading::LateCorrection], &[]),
    (&[DoesNotRestart], "2024-03-04 arrives other_desk; 2024-03-08 confirmed; 2024-03-15 asks correction 10; served correction_notice; 2024-03-22 corrected", "2024-04-01 2024-04-22", &[Reading::LateCorrection], &[Gap::DayOfReceipt]),
    // Whether an extension of the first count lives on no text says.
    (&[], "2024-03-04 arrives in_person; 2024-03-11 consents disclosure_office_head 20; tells 20; 2024-03-13 asks correction 10; served correction_notice; 2024-03-20 corrected", "2024-04-18 2024-05-17", &[], &[Gap::ExtensionBeforeRestart]),
    // 2007, 第二十一条第四项: what a correction does to the fifteen days is not said.
    (&[], "2018-03-05 arrives signed_mail; 2018-03-08 asks correction 10; 2018-03-15 corrected", "2018-03-26 2018-04-08", &[], &[Gap::CorrectionOf2007]),
    (&[Restarts], "2018-03-05 arrives signed_mail; 2018-03-08 asks correction 10; 2018-03-15 corrected", "2018-03-26 2018-04-08", &[], &[Gap::CorrectionOf2007]),
];

#[test]
fn a_correction_restarts_the_time_from_its_receipt() {
    for &(choices, script, expected, turned_on, gaps) in CORRECTIONS {
        let of = reading("nation", choices);
        let file = file(&of, script);
        let on = file.journal().entries().last().expect("what happened").on().to_string();
        let clock = clock(&of, &file, &on);
        assert_eq!(ends(clock.statutory.as_ref()), expected, "{choices:?} {script}");
        assert_eq!((&*clock.turned_on, &*clock.gaps), (turned_on, gaps), "{choices:?} {script}");
    }
}

#[test]
fn the_last_day_for_a_correction_notice_is_the_seventh_working_day() {
    let nation = place("nation");
    for (received, last) in [("2024-03-04", "2024-03-13"), ("2024-02-05", "2024-02-20"), ("2022-09-30", "2022-10-14")] {
        let file = file(&nation, &format!("{received} arrives in_person"));
        let days = file.last_days(&nation, Calendar::national(), day(received)).expect("a text that governs");
        assert_eq!(days.correction_notice, Some(Due::On(day(last))), "{received}");
        let ask = next(&nation, &file, received, Act::AskCorrection).expect("may be asked, where unclear");
        assert_eq!((ask.must, ask.until), (false, Some(Due::On(day(last)))), "{received}");
        assert_eq!(ask.by.map(|by| by.stable()).as_deref(), Some("national.2019/30/-/-"));
    }
    // The 2007 text sets none.
    let old = file(&nation, "2018-03-05 arrives signed_mail");
    let days = old.last_days(&nation, Calendar::national(), day("2018-03-05")).expect("a text that governs");
    assert_eq!(days.correction_notice, None);
    // Asked once, it may not be asked again.
    let asked = file(&nation, "2024-03-04 arrives in_person; 2024-03-05 asks correction 10; 2024-03-07 corrected");
    assert_eq!(next(&nation, &asked, "2024-03-07", Act::AskCorrection), None);
    assert!(next(&nation, &asked, "2024-03-07", Act::FindClarity).is_some_and(|one| one.must));
}

#[test]
fn after_the_window_it_may_be_put_away_and_taken_up_again() {
    let nation = place("nation");
    let mut file =
        file(&nation, "2024-03-04 arrives in_person; 2024-03-13 asks correction 10; served correction_notice");
    let last = Due::On(day("2024-03-27"));
    assert_eq!(clock(&nation, &file, "2024-03-27").standing, Standing::AwaitingCorrection(Some(last)));
    assert_eq!(next(&nation, &file, "2024-03-27", Act::PutAway), None);
    let correct = next(&nation, &file, "2024-03-27", Act::Correct).expect("the applicant's turn");
    assert_eq!((correct.who, correct.until), (Actor::Applicant, Some(last)));
    assert_eq!(clock(&nation, &file, "2024-03-29").standing, Standing::Lapsed);
    let away = next(&nation, &file, "2024-03-29", Act::PutAway).expect("may be put away");
    // 无正当理由: it may be, and need not.
    assert_eq!((away.must, away.by.map(|by| by.stable()).as_deref()), (false, Some("national.2019/30/-/-")));
    record(&mut file, "2024-04-01 put away uncorrected");
    assert_eq!(clock(&nation, &file, "2024-04-01").standing, Standing::Closed);
    // With good reason it is taken up again, and the time runs from the corrected application; that there was one somebody has to find.
    record(&mut file, "2024-04-10 corrected");
    let late = clock(&nation, &file, "2024-04-10");
    assert_eq!(late.gaps, [Gap::CorrectedLate]);
    let time = late.statutory.expect("a time, unless it is abandoned");
    assert_eq!((time.earliest, time.latest), (Due::On(day("2024-05-10")), None));
    assert_eq!(clock(&nation, &file, "2024-05-11").standing, Standing::Runs(Status::PerhapsOverdue));
    // It may still be put away.
    assert!(next(&nation, &file, "2024-04-10", Act::PutAway).is_some_and(|one| !one.must));
    record(&mut file, "2024-04-11 put away uncorrected");
    assert_eq!(clock(&nation, &file, "2024-04-11").standing, Standing::Closed);

    // A notice without a period ends nothing; whether a late one stops the time is a reading (Q-N21), as is whether it is late by its service,
    // of which one that was not shown to be served is no better.
    for (script, standing) in [
        ("2024-03-13 asks correction; served correction_notice", Standing::AwaitingCorrection(None)),
        ("2024-03-13 asks correction 10", Standing::Runs(Status::PerhapsOverdue)),
        ("2024-03-13 asks correction 10; 2024-03-14 served correction_notice", Standing::Runs(Status::PerhapsOverdue)),
        ("2024-03-14 asks correction 10; served correction_notice", Standing::Runs(Status::PerhapsOverdue)),
    ] {
        let file = self::file(&nation, &format!("2024-03-04 arrives in_person; {script}"));
        assert_eq!(clock(&nation, &file, "2024-12-02").standing, standing, "{script}");
    }
    let unserved = self::file(&nation, "2024-03-04 arrives in_person; 2024-03-13 asks correction 10");
    assert!(next(&nation, &unserved, "2024-03-13", Act::ServeNotice).is_some_and(|one| one.must));
    assert!(next(&nation, &unserved, "2024-12-02", Act::SeekReconsideration).is_some(), "it was silence");
}

// Time left out: national 33 p3 with 32 and 34; 2007 24 p3 knows third parties only.

/// Where, the readings chosen, what happened, the day asked about, the nation's time, what it turned on.
type ExclusionCase = (&'static str, &'static [Choice], &'static str, &'static str, &'static str, &'static [Reading]);

const START: Reading = Reading::ExcludedStart;

#[rustfmt::skip]
const EXCLUSIONS: &[ExclusionCase] = &[
    // Another agency, answered: the day after dispatch to the day of the answer.
    ("nation", &[], "2025-03-03 arrives in_person; b involved_agency; 2025-03-06 b sent; 2025-03-07 b received; 2025-03-18 b agrees", "2025-03-18", "2025-04-11", &[START]),
    ("taierzhuang", &[], "2025-03-03 arrives in_person; b involved_agency; 2025-03-06 b sent; 2025-03-07 b received; 2025-03-18 b agrees", "2025-03-18", "2025-04-11", &[START]),
    ("nation", &[DayAfterDispatch], "2025-03-03 arrives in_person; b involved_agency; 2025-03-06 b sent; 2025-03-07 b received; 2025-03-18 b agrees", "2025-03-18", "2025-04-11", &[START]),
    ("nation", &[DayOfDispatch], "2025-03-03 arrives in_person; b involved_agency; 2025-03-06 b sent; 2025-03-07 b received; 2025-03-18 b agrees", "2025-03-18", "2025-04-14", &[START]),
    // Found involved and not written to: nothing is left out.
    ("nation", &[], "2025-03-03 arrives in_person; b involved_agency", "2025-03-18", "2025-03-31", &[]),
    // A third party that is silent to the end of its fifteen working days, 2024-05-20 (第三十二条).
    ("nation", &[], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received", "2024-05-21", "2024-06-13", &[START]),
    ("yantian@2023-01-10", &[], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received", "2024-05-21", "2024-06-13", &[START]),
    ("nation", &[DayOfDispatch], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received", "2024-05-21", "2024-06-14", &[START]),
    // While it may still answer: from what has passed already to the end of the window.
    ("nation", &[], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received", "2024-04-30", "2024-05-27 2024-06-13", &[START]),
    ("nation", &[], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received; 2024-05-08 firm objects", "2024-05-08", "2024-05-30", &[START]),
    // What is said after the window takes no more time.
    ("nation", &[], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received; 2024-05-24 firm objects", "2024-05-24", "2024-06-13", &[START]),
    // Two at once are left out once; two apart are both left out.
    ("nation", &[], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received; 2024-05-15 b involved_agency; b sent; b received; 2024-05-23 b agrees", "2024-05-23", "2024-06-18", &[START]),
    ("nation", &[], "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received; 2024-05-08 firm agrees; 2024-05-13 b involved_agency; b sent; b received; 2024-05-16 b agrees", "2024-05-16", "2024-06-04", &[START]),
    // No window (第十一条): bounds, from nothing left out to every day so far; never an endless stop.
    ("nation", &[], "2024-03-04 arrives in_person; b involved_agency; 2024-03-11 b sent; b received", "2024-03-20", "2024-04-01 2024-04-11", &[START]),
    ("nation", &[], "2024-03-04 arrives in_person; b involved_agency; 2024-03-11 b sent; b received", "2024-03-29", "2024-04-01 2024-04-22", &[START]),
    ("lieshan", &[], "2024-03-04 arrives in_person; b involved_agency; 2024-03-11 b sent; b received", "2024-03-20", "2024-04-01 2024-04-11", &[START]),
    ("yantian@2023-01-10", &[], "2024-03-04 arrives in_person; b involved_agency; 2024-03-11 b sent; b received", "2024-03-20", "2024-04-01 2024-04-11", &[START]),
    // Taierzhuang, coordination 8: the window that the letter set.
    ("taierzhuang", &[], "2024-04-22 arrives in_person; 2024-04-25 b involved_agency; b sent 5; 2024-04-28 b received", "2024-05-20", "2024-05-30", &[START]),
    // Co-makers (第三十四条): left out as other agencies, or counted.
    ("nation", &[], "2024-04-08 arrives in_person; 2024-04-10 b co_maker; b sent; 2024-04-11 b received", "2024-05-07", "2024-05-29", &[Reading::CoMakerTime, START]),
    ("nation", &[CoMakersExcluded], "2024-04-08 arrives in_person; 2024-04-10 b co_maker; b sent; 2024-04-11 b received", "2024-05-07", "2024-05-29", &[Reading::CoMakerTime, START]),
    ("nation", &[CoMakersCounted], "2024-04-08 arrives in_person; 2024-04-10 b co_maker; b sent; 2024-04-11 b received", "2024-05-07", "2024-05-08", &[Reading::CoMakerTime]),
    // 2007, 第二十四条第三款: third parties, and nobody else.
    ("nation", &[], "2018-03-05 arrives signed_mail; 2018-03-07 firm third_party; firm sent; firm received; 2018-03-20 firm agrees", "2018-03-20", "2018-04-09", &[START]),
    ("nation", &[], "2018-03-05 arrives signed_mail; 2018-03-07 b involved_agency; b sent; b received; 2018-03-20 b agrees", "2018-03-20", "2018-03-26", &[]),
    ("nation", &[], "2018-03-05 arrives signed_mail; 2018-03-07 b co_maker; b sent; b received; 2018-03-20 b agrees", "2018-03-20", "2018-03-26", &[]),
    // It gives the third party no time: bounds.
    ("nation", &[], "2018-03-05 arrives signed_mail; 2018-03-07 firm third_party; firm sent; firm received", "2018-03-23", "2018-03-26 2018-04-12", &[START]),
];

#[test]
fn the_time_of_consultations_is_left_out() {
    for &(code, choices, script, on, expected, turned_on) in EXCLUSIONS {
        let of = reading(code, choices);
        let file = file(&of, script);
        let clock = clock(&of, &file, on);
        assert_eq!(ends(clock.statutory.as_ref()), expected, "{code} {choices:?} {script} on {on}");
        assert_eq!(clock.turned_on, turned_on, "{code} {choices:?} {script} on {on}");
        assert_eq!(clock.gaps.contains(&Gap::Consultation), expected.contains(' '), "{code} {script} on {on}");
        for proof in file.deadlines(&of, Calendar::national(), day(on)).expect("a text that governs") {
            assert_eq!(proof.verify(Calendar::national().notices()), Ok(()), "{code} {script}");
        }
    }
}

/// Art. 33 para. 3 leaves time out of the nation's time; whether out of the place's own no text says (staff duties 5(4), Yunnan).
#[test]
fn what_is_left_out_of_the_nations_time_may_be_left_out_of_the_places_own() {
    let of = reading("yunnan_bureau@2019-06-03", &[]);
    for (script, statutory, internal) in [
        ("", "2025-10-24", "2025-10-17"),
        (
            "; 2025-09-23 firm third_party; firm sent; firm received; 2025-09-26 firm agrees",
            "2025-10-29",
            "2025-10-17 2025-10-22",
        ),
        ("; 2025-09-23 firm third_party; firm sent; firm received; 2025-09-23 firm agrees", "2025-10-24", "2025-10-17"),
        (
            "; 2025-09-23 consents bureau_leader 15; firm third_party; firm sent; firm received; 2025-09-26 firm agrees",
            "2025-10-29",
            "2025-11-07 2025-11-12",
        ),
        // What came after the answer took no time.
        ("; 2025-09-26 replies refused", "2025-10-24", "2025-10-17"),
    ] {
        let file = file(&of, &format!("2025-09-22 arrives in_person{script}"));
        let clock = clock(&of, &file, "2025-09-26");
        let found = (ends(clock.statutory.as_ref()), ends(clock.internal.as_ref()));
        assert_eq!((found.0.as_str(), found.1.as_str()), (statutory, internal), "{script}");
    }
}

#[test]
fn a_day_on_which_somebody_is_consulted_is_not_counted_on_that_day() {
    let nation = place("nation");
    let script = "2024-04-22 arrives in_person; 2024-04-25 firm third_party; firm sent; 2024-04-26 firm received";
    let file = file(&nation, script);
    for (on, standing) in [
        // 2024-04-25 is the day of dispatch, and counts.
        ("2024-04-26", Standing::Runs(Status::Excluded)),
        ("2024-05-20", Standing::Runs(Status::Excluded)),
        ("2024-06-13", Standing::Runs(Status::DueToday)),
        ("2024-06-14", Standing::Runs(Status::Overdue)),
    ] {
        assert_eq!(clock(&nation, &file, on).standing, standing, "{on}");
    }
    assert!(matches!(clock(&nation, &file, "2024-04-24").standing, Standing::Runs(Status::Running(_))));
}

// An excessive number: national 35.

#[test]
fn a_delay_for_an_excessive_number_turns_on_the_reasons() {
    let nation = place("nation");
    let asked = "2024-03-04 arrives in_person; 2024-03-06 asks reasons; 2024-03-11 reasons";
    for (script, expected, to, gaps) in [
        ("", "2024-04-01", None, &[][..]),
        // That the delayed period is itself reasonable nobody has found: the text has no cap.
        ("; 2024-03-13 reasonable; delays 2024-05-31", "2024-05-31", Some("2024-05-31"), &[Gap::LengthOfDelay]),
        (
            "; 2024-03-13 delays 2024-05-31",
            "2024-04-01 2024-05-31",
            Some("2024-05-31"),
            &[Gap::LengthOfDelay, Gap::ReasonablenessOfReasons],
        ),
        // What has run out cannot be delayed for certain.
        (
            "; 2024-03-13 reasonable; 2024-04-02 delays 2024-05-31",
            "2024-04-01 2024-05-31",
            Some("2024-05-31"),
            &[Gap::LengthOfDelay],
        ),
        ("; 2024-03-13 unreasonable; delays 2024-05-31", "2024-04-01", None, &[]),
        // Told on the day from which the time runs, and on its last; until that day nothing is put off.
        ("; 2024-04-01 reasonable; delays 2024-05-31", "2024-05-31", Some("2024-05-31"), &[Gap::LengthOfDelay]),
        ("; 2024-03-13 reasonable; delays 2024-04-01", "2024-04-01", Some("2024-04-01"), &[]),
        // Told in a count that a correction in time began anew: what it puts off is open.
        (
            "; 2024-03-12 reasonable; delays 2024-05-31; asks correction 10; served correction_notice; 2024-03-20 corrected",
            "2024-04-18 2024-05-31",
            Some("2024-05-31"),
            &[Gap::LengthOfDelay],
        ),
        (
            "; 2024-03-12 asks correction 10; served correction_notice; 2024-03-20 corrected; reasonable; delays 2024-05-31",
            "2024-05-31",
            Some("2024-05-31"),
            &[Gap::LengthOfDelay],
        ),
        // Whether the reasons are reasonable nobody has found: a notice after the period may have come within the delay.
        (
            "; 2024-03-13 delays 2024-04-15; 2024-04-08 asks correction 10; served correction_notice; 2024-04-10 corrected",
            "2024-04-01 2024-05-10",
            Some("2024-04-15"),
            &[Gap::ReasonablenessOfReasons],
        ),
        // A delay to within the period takes nothing away from it.
        ("; 2024-03-13 reasonable; delays 2024-03-20", "2024-04-01", Some("2024-03-20"), &[]),
        // No cap.
        ("; 2024-03-13 reasonable; delays 2024-12-20", "2024-12-20", Some("2024-12-20"), &[Gap::LengthOfDelay]),
    ] {
        let file = file(&nation, &format!("{asked}{script}"));
        let on = file.journal().entries().last().expect("what happened").on().to_string();
        let clock = clock(&nation, &file, &on);
        assert_eq!((ends(clock.statutory.as_ref()).as_str(), &*clock.gaps), (expected, gaps), "{script}");
        let delayed = clock.statutory.and_then(|time| time.delayed_to);
        let found = delayed.map(|to| (to.to_string(), to.by().stable()));
        assert_eq!(found, to.map(|to| (to.to_owned(), "national.2019/35/-/-".to_owned())), "{script}");
    }
    // 2007: there is no such delay.
    let old = file(&nation, "2018-03-05 arrives signed_mail; 2018-03-08 reasonable; delays 2018-05-31");
    assert_eq!(due(&nation, &old, "2018-03-08").0, "2018-03-26");
    // Whose turn it is.
    let mut file = file(&nation, "2024-03-04 arrives in_person; 2024-03-06 asks reasons");
    let give = next(&nation, &file, "2024-03-06", Act::GiveReasons).expect("the applicant's turn");
    assert_eq!((give.who, give.by.map(|by| by.stable()).as_deref()), (Actor::Applicant, Some("national.2019/35/-/-")));
    assert_eq!(next(&nation, &file, "2024-03-06", Act::FindReasons), None);
    record(&mut file, "2024-03-11 reasons");
    assert!(next(&nation, &file, "2024-03-11", Act::FindReasons).is_some_and(|one| one.must));
    assert_eq!(next(&nation, &file, "2024-03-11", Act::GiveReasons), None);
}

// Fees: the two tariffs of the Fee Measures, payment and what it does to the time.

#[test]
fn the_check_values_of_both_tariffs() {
    // Art. 4: items of one applicant in one calendar month.
    for (items, yuan) in [
        (0, 0),
        (1, 0),
        (10, 0),
        (11, 100),
        (30, 2_000),
        (31, 2_200),
        (40, 4_000),
        (41, 4_300),
        (50, 7_000),
        (51, 7_400),
        (60, 11_000),
        (61, 11_500),
    ] {
        assert_eq!(PER_ITEM.charge(items), Ok(Fen::of_yuan(yuan)), "{items} items");
    }
    // Art. 5: pages of one application.
    for (pages, yuan) in [(0, 0), (30, 0), (31, 10), (100, 700), (101, 720), (200, 2_700), (201, 2_740), (250, 4_700)] {
        assert_eq!(PER_QUANTITY.charge(pages), Ok(Fen::of_yuan(yuan)), "{pages} pages");
    }
    assert_eq!(PER_ITEM.by().stable(), "fee_measures.2020/4/-/-");
    assert_eq!(PER_QUANTITY.by().stable(), "fee_measures.2020/5/-/-");
    let most = gongkai::norm::Tariff::MOST_UNITS;
    assert!(PER_ITEM.charge(most).is_ok());
    assert_eq!(PER_ITEM.charge(most + 1), Err(FeeError::TooMany { units: 1_000_001 }));
    assert_eq!(
        PER_ITEM.charge_after(u32::MAX, 1).map_err(|why| why.to_string()),
        Err("`units` is 4294967296: expected at most 1000000".to_owned())
    );
}

#[test]
fn items_add_up_over_the_month_and_pages_do_not() {
    // Basis, counted before, units, yuan.
    for (basis, before, units, yuan) in [
        (FeeBasis::PerItem, 0, 10, 0),
        (FeeBasis::PerItem, 10, 1, 100),
        (FeeBasis::PerItem, 9, 2, 100),
        (FeeBasis::PerItem, 29, 3, 500),
        (FeeBasis::PerItem, 30, 1, 200),
        (FeeBasis::PerItem, 40, 1, 300),
        (FeeBasis::PerQuantity, 0, 31, 10),
        (FeeBasis::PerQuantity, 500, 31, 10),
        (FeeBasis::PerQuantity, 500, 30, 0),
    ] {
        let fee = Fee::new(basis, before, units, Fen::of_yuan(1));
        assert_eq!(fee.right_amount(), Ok(Fen::of_yuan(yuan)), "{basis:?} {before} {units}");
        assert_eq!(fee.amount(), Fen::of_yuan(1), "what was asked for stays what it was");
    }
    // Slab by slab, ten after ten.
    let mut so_far = Fen::of_yuan(0).fen();
    for tens in 0..12 {
        so_far += PER_ITEM.charge_after(tens * 10, 10).expect("a charge").fen();
        assert_eq!(PER_ITEM.charge((tens + 1) * 10).map(Fen::fen), Ok(so_far));
    }
}

#[test]
fn money_is_an_amount_in_fen() {
    assert_eq!((Fen::new(470_000), Fen::new(5).fen()), (Fen::of_yuan(4_700), 5));
    assert_eq!(
        [Fen::new(5), Fen::new(105), Fen::of_yuan(2_200)].map(|fen| fen.to_string()),
        ["0.05元", "1.05元", "2200.00元"]
    );
    assert_eq!(serde_json::to_string(&Fen::of_yuan(7)).expect("money on the wire"), "700");
}

#[test]
fn a_fee_is_paid_within_twenty_working_days_of_the_day_after_its_service() {
    let nation = place("nation");
    let mut file = file(
        &nation,
        "2024-02-19 arrives in_person; 2024-03-01 asks fee per_quantity 0 250 4700; 2024-03-04 served fee_notice",
    );
    let last = Due::On(day("2024-04-01"));
    assert_eq!(clock(&nation, &file, "2024-04-01").standing, Standing::AwaitingPayment(Some(last)));
    let pay = next(&nation, &file, "2024-04-01", Act::Pay).expect("the applicant's turn");
    assert_eq!((pay.who, pay.until), (Actor::Applicant, Some(last)));
    assert_eq!(pay.by.map(|by| by.stable()).as_deref(), Some("fee_measures.2020/-/-/-"));
    assert_eq!(next(&nation, &file, "2024-04-01", Act::PutAway), None);
    assert_eq!(clock(&nation, &file, "2024-04-02").standing, Standing::Lapsed);
    assert!(next(&nation, &file, "2024-04-02", Act::PutAway).is_some());
    // Paid on the last day, it restarts the time; paid after it, whether it is taken up again no text says.
    let mut in_time = file.clone();
    record(&mut in_time, "2024-04-01 paid");
    assert_eq!(due(&nation, &in_time, "2024-04-01").0, "2024-04-29");
    record(&mut file, "2024-04-02 put away unpaid; 2024-04-03 paid");
    let late = clock(&nation, &file, "2024-04-03");
    assert_eq!(late.gaps, [Gap::PaidLate]);
    let time = late.statutory.expect("a time, unless it is abandoned");
    assert_eq!((time.earliest, time.latest), (Due::On(day("2024-05-06")), None));
    record(&mut file, "2024-04-08 put away unpaid");
}

#[test]
fn before_the_fee_measures_no_text_sets_a_time_to_pay() {
    let nation = place("nation");
    let file = file(
        &nation,
        "2020-03-04 arrives in_person; 2020-03-10 asks fee per_item 30 1 200; 2020-03-11 served fee_notice",
    );
    // Nor does such a notice stop the time to answer: due on 2020-04-01.
    assert_eq!(clock(&nation, &file, "2020-03-31").standing, Standing::Runs(Status::Running(Some(1))));
    assert_eq!(clock(&nation, &file, "2020-12-28").standing, Standing::Runs(Status::Overdue));
}

#[test]
fn after_payment_the_time_runs_anew_or_runs_on() {
    let script =
        "2024-02-19 arrives in_person; 2024-02-28 asks fee per_item 30 1 200; served fee_notice; 2024-03-04 paid";
    for (choices, expected) in [(&[][..], "2024-04-01"), (&[AnewAfterPayment], "2024-04-01"), (&[RunsOn], "2024-03-18")]
    {
        let of = reading("nation", choices);
        let clock = clock(&of, &file(&of, script), "2024-03-04");
        assert_eq!(
            (ends(clock.statutory.as_ref()).as_str(), &*clock.turned_on),
            (expected, &[Reading::PaymentRestart][..])
        );
    }
}

// Files pending on 2019-05-15: national 56.

#[test]
fn a_file_pending_on_2019_05_15_has_a_time_on_a_reading_only() {
    let nation = place("nation");
    let pending = file(&nation, "2019-05-06 arrives in_person");
    assert_eq!(due(&nation, &pending, "2019-05-14").0, "2019-05-27");
    let open = pending.clock(&nation, Calendar::national(), day("2019-05-15"), 0);
    assert!(matches!(open, Err(RegimeError::PendingFile { .. })), "{open:?}");
    let next = pending.next(&nation, Calendar::national(), day("2019-05-15"));
    assert!(matches!(next, Err(RegimeError::PendingFile { .. })), "{next:?}");
    let extended =
        file(&nation, "2019-05-06 arrives in_person; 2019-05-20 consents disclosure_office_head 20; tells 20");
    for (choice, plain, longer, by) in [
        (OldLawThroughout, "2019-05-27", "2019-06-18", "national.2007/24/2/-"),
        (OldSubstanceNewProcedure, "2019-06-03", "2019-07-02", "national.2019/33/2/-"),
    ] {
        let of = reading("nation", &[choice]);
        let clock = clock(&of, &pending, "2019-05-15");
        assert_eq!((ends(clock.statutory.as_ref()).as_str(), &*clock.turned_on), (plain, &[Reading::PendingFile][..]));
        assert_eq!(clock.statutory.map(|time| time.period.by().stable()).as_deref(), Some(by));
        assert_eq!(due(&of, &extended, "2019-05-20").0, longer, "{choice:?}");
    }
    // Answered before it, a file stays one of the 2007 text.
    let answered = file(&nation, "2019-05-06 arrives in_person; 2019-05-14 replies granted");
    assert_eq!(
        clock(&nation, &answered, "2019-06-28").statutory.map(|time| time.period.by().stable()).as_deref(),
        Some("national.2007/24/2/-")
    );
}

// Orders to answer.

#[test]
fn an_order_to_answer_begins_a_count_of_its_own() {
    let nation = place("nation");
    let refused = "2024-03-04 arrives in_person; 2024-03-20 replies refused; 2024-03-25 seeks reconsideration refused";
    let within = file(&nation, &format!("{refused}; 2024-06-03 ordered reconsideration 15"));
    let ordered = clock(&nation, &within, "2024-06-03");
    assert_eq!(ends(ordered.statutory.as_ref()), "2024-06-25");
    assert_eq!(
        ordered.statutory.map(|time| time.period.by().stable()).as_deref(),
        Some("reconsideration_law.2023/66/-/-")
    );
    assert_eq!((ordered.internal, &*ordered.gaps), (None, &[][..]));
    // Without a time no text sets one.
    let open = clock(&nation, &file(&nation, &format!("{refused}; 2024-06-03 ordered reconsideration")), "2024-06-03");
    assert_eq!((open.standing, open.statutory, open.gaps), (Standing::NoTime, None, vec![Gap::TimeOfOrder]));
    // The time of the order is not extended.
    let longer = file(
        &nation,
        &format!(
            "{refused}; 2024-06-03 ordered reconsideration 15; 2024-06-20 consents disclosure_office_head 20; tells 20"
        ),
    );
    assert_eq!(due(&nation, &longer, "2024-06-20").0, "2024-06-25");
    // Upheld, nothing begins.
    let upheld = file(&nation, &format!("{refused}; 2024-06-03 decided reconsideration upheld"));
    assert_eq!(clock(&nation, &upheld, "2024-06-03").standing, Standing::Answered);
    // Nothing is left out of it, and what a correction or a payment does to it no text says.
    let heard = format!(
        "{refused}; 2024-06-03 ordered reconsideration 15; 2024-06-05 firm third_party; firm sent; firm received; 2024-06-20 firm agrees"
    );
    assert_eq!(due(&nation, &file(&nation, &heard), "2024-06-20").0, "2024-06-25");
    let corrected = format!(
        "{refused}; 2024-06-03 ordered reconsideration 15; 2024-06-05 asks correction 10; 2024-06-10 corrected"
    );
    let open = clock(&nation, &file(&nation, &corrected), "2024-06-10");
    assert_eq!(
        (ends(open.statutory.as_ref()).as_str(), &*open.gaps),
        ("2024-06-25 2024-07-01", &[Gap::RestartAfterOrder][..])
    );
    // What only a place asks for, and a payment after which the time runs on, move it as little as any other; nor does what came after it.
    let of = |code: &str, choices: &[Choice], then: &str| {
        let of = reading(code, choices);
        let file = file(&of, &format!("{refused}; 2024-06-03 ordered reconsideration 15; {then}"));
        let on = file.journal().entries().last().expect("what happened").on().to_string();
        let clock = clock(&of, &file, &on);
        (ends(clock.statutory.as_ref()), ends(clock.internal.as_ref()), clock.gaps)
    };
    let (fee, late) = (
        "2024-06-05 asks fee per_item 10 1 100; served fee_notice; 2024-06-11 paid",
        "2024-06-26 asks correction 10; served correction_notice; 2024-07-01 corrected",
    );
    let (burden, asked) =
        ("2024-06-05 asks form; 2024-06-11 corrected", "2024-06-05 asks correction 10; 2024-06-10 corrected");
    for (code, choices, then, ends, gaps) in [
        ("yunnan_bureau@2019-06-03", &[][..], burden, "2024-06-25", &[][..]),
        ("nation", &[RunsOn], fee, "2024-06-25", &[]),
        ("nation", &[AnewAfterPayment], fee, "2024-06-25 2024-07-02", &[Gap::RestartAfterOrder]),
        ("nation", &[DoesNotRestart], asked, "2024-06-25 2024-07-01", &[Gap::RestartAfterOrder]),
        ("nation", &[Restarts], late, "2024-06-25", &[]),
    ] {
        assert_eq!(
            of(code, choices, then),
            (ends.to_owned(), "-".to_owned(), gaps.to_vec()),
            "{code} {choices:?} {then}"
        );
    }
    // A delay that was told before it delays nothing of it; the place's own time ended with its own count.
    let delayed = file(
        &nation,
        "2024-03-04 arrives in_person; 2024-03-06 asks reasons; 2024-03-11 reasons; reasonable; delays 2024-07-31; 2024-03-20 replies refused; 2024-03-25 seeks reconsideration refused; 2024-06-03 ordered reconsideration 15",
    );
    assert_eq!(due(&nation, &delayed, "2024-06-03").0, "2024-06-25");
    // One that is told on the very day of the order was told within its time.
    let delayed = file(
        &nation,
        "2024-03-04 arrives in_person; 2024-03-06 asks reasons; 2024-03-11 reasons; reasonable; 2024-03-20 replies refused; 2024-03-25 seeks reconsideration refused; 2024-06-03 ordered reconsideration 15; delays 2024-07-31",
    );
    assert_eq!(due(&nation, &delayed, "2024-06-03").0, "2024-07-31");
    let yantian = place("yantian@2023-01-10");
    let ordered = file(&yantian, &format!("{refused}; 2024-06-03 ordered reconsideration 15"));
    assert_eq!(due(&yantian, &ordered, "2024-06-03"), ("2024-06-25".to_owned(), "-".to_owned()));
    // What was not confirmed was ordered to be answered all the same.
    let unconfirmed = file(
        &nation,
        "2024-03-04 arrives web; 2024-05-06 seeks reconsideration silence; 2024-06-03 ordered reconsideration 15",
    );
    assert_eq!(due(&nation, &unconfirmed, "2024-06-03").0, "2024-06-25");
    // By a court.
    let suit = "2024-03-04 arrives in_person; 2024-03-20 replies granted; 2024-03-25 seeks suit mismatch; 2024-06-03 ordered suit 15";
    let by = clock(&nation, &file(&nation, suit), "2024-06-03").statutory.map(|time| time.period.by().stable());
    assert_eq!(by.as_deref(), Some("national.2019/51/-/-"));
}
