//! The registers: which text asks for each, what stands in a row, what is left out, and that no later day changes an earlier register.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
#[path = "support/files.rs"]
mod files;
#[expect(dead_code, reason = "shared with the tests of the audit")]
#[path = "support/lawful.rs"]
mod lawful;
#[expect(dead_code, reason = "shared with the tests of the matter")]
#[path = "support/matter.rs"]
mod matters;
#[path = "support/planning.rs"]
mod planning;

use std::collections::BTreeSet;
use std::path::Path;

use applying::{day, place};
use chrono::{Days, NaiveDate};
use files::*;
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Event};
use gongkai::citation::{Language, Provision};
use gongkai::norm::{Choice, Period};
use gongkai::regime::Jurisdiction;
use gongkai::report::Filed;
use gongkai::report::register::{
    ApplicationRow, DeclassificationRow, NoticeRow, Register, RegisterError, Registers, ReleaseRow, ReviewRow, Row,
    WithheldRow, csv, header,
};
use gongkai::workflow::secrecy_review::Disposal;
use gongkai::workflow::{application, consultation, release, secrecy_review};
use lawful::LAWFUL;
use matters::matter;
use planning::a_plan;
use proptest::prelude::*;

const YUNNAN_BUREAU: &str = "yunnan_bureau@2019-06-01";

/// What a register says of a script on a day, in some columns.
#[track_caller]
fn shown<R: Row>(
    of: &str,
    script: &str,
    on: &str,
    columns: &[&str],
    draw: impl Fn(&Registers<'_>) -> Vec<R>,
) -> String {
    let of = place(of);
    let case = matter(&of, script);
    let filed = [Filed::new("1", &case).expect("a number")];
    let rows = draw(&registers(&filed, &of, day(on)));
    let titled = |title: &&str| R::COLUMNS.iter().find(|column| column.title().en() == *title).expect("a column");
    let fields = |row: &R| columns.iter().map(|title| titled(title).field(row, Language::En)).collect::<Vec<_>>();
    rows.iter().map(|row| fields(row).join(" | ")).collect::<Vec<_>>().join(" / ")
}

#[track_caller]
fn registers<'a>(filed: &'a [Filed<'a>], of: &'a Jurisdiction, on: NaiveDate) -> Registers<'a> {
    Registers::new(filed, of, Calendar::national(), on).expect("registers")
}

fn applications(of: &Registers<'_>) -> Vec<ApplicationRow> {
    of.applications().expect("a text that governs")
}

fn releases(of: &Registers<'_>) -> Vec<ReleaseRow> {
    of.releases()
}

fn reviews(of: &Registers<'_>) -> Vec<ReviewRow> {
    of.secrecy_reviews()
}

fn withheld(of: &Registers<'_>) -> Vec<WithheldRow> {
    of.withheld(None).expect("no interval")
}

fn declassifications(of: &Registers<'_>) -> Vec<DeclassificationRow> {
    of.declassifications()
}

fn notices(of: &Registers<'_>) -> Vec<NoticeRow> {
    of.notices()
}

/// A place, a script, a day, and what the register says.
type Line<'a> = (&'a str, &'a str, &'a str, &'a str);

#[track_caller]
fn lines<R: Row>(rows: &[Line<'_>], columns: &[&str], draw: impl Fn(&Registers<'_>) -> Vec<R>) {
    let found = rows.iter().map(|(of, script, on, said)| (shown(of, script, on, columns, &draw), said, of, on));
    let wrong: Vec<String> = found
        .filter(|(found, said, ..)| found != *said)
        .map(|(found, said, of, on)| format!("{of} {on}:\n    {found}\n    {said}"))
        .collect();
    assert!(wrong.is_empty(), "found, then expected\n{}", wrong.join("\n"));
}

/// Web application, confirmed two days later.
const WEB: &str = "2024-03-04 arrives web; 2024-03-06 confirmed";
/// One's own record.
const RECORD: &str = "2024-03-04 arrives in_person record; 2024-03-20 answers corrected";
const WITHDRAWN: &str = "2024-03-04 arrives in_person; 2024-03-06 withdrawn";
/// Granted, and a second part refused.
const NOTHING_GIVEN: &str =
    "2024-03-04 arrives in_person; 2024-03-20 replies does_not_exist beside refused because national.2019/16/1/-";
const MIXED: &str = "2024-03-04 arrives in_person; 2024-03-20 replies granted saying information beside refused because national.2019/16/1/-";

#[test]
fn every_application_is_registered_with_its_days_and_its_end() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("nation", GRANTED, "2024-03-03", ""),
        ("nation", GRANTED, "2024-03-04", "2024-03-04 | handling | running | 2024-04-01 | 2024-04-01 |  |  | "),
        ("nation", GRANTED, "2024-04-02", "2024-03-04 | answered | answered | 2024-04-01 | 2024-04-01 |  | 2024-03-20 | granted"),
        ("nation", WITHDRAWN, "2024-03-06", "2024-03-04 | closed | ended | 2024-04-01 | 2024-04-01 |  | 2024-03-06 | withdrawn"),
        ("nation", LAPSED, "2024-03-25", "2024-03-04 | closed | ended | 2024-04-01 | 2024-04-01 |  | 2024-03-25 | put away uncorrected"),
        ("nation", MIXED, "2024-03-20", "2024-03-04 | answered | answered | 2024-04-01 | 2024-04-01 |  | 2024-03-20 | granted; refused"),
        ("nation", RECORD, "2024-03-19", "2024-03-04 | handling | no time is set |  |  |  |  | "),
        ("nation", RECORD, "2024-03-20", "2024-03-04 | answered | answered |  |  |  | 2024-03-20 | corrected"),
        // Art. 31 item 3: received with the confirmation; before it no day is put in.
        ("nation", WEB, "2024-03-05", " | handling | awaiting confirmation of receipt |  |  |  |  | "),
        ("nation", WEB, "2024-03-06", "2024-03-06 | handling | running | 2024-04-03 | 2024-04-03 |  |  | "),
        // Answered anew by order: open again, and nothing concludes it.
        ("nation", ORDERED, "2024-06-03", "2024-03-04 | handling | running | 2024-06-25 | 2024-06-25 |  |  | "),
        ("nation", ORDERED, "2024-06-20", "2024-03-04 | answered | answered | 2024-06-25 | 2024-06-25 |  | 2024-06-20 | granted"),
        (YUNNAN_BUREAU, YUNNAN, "2024-03-05", "2024-03-04 | handling | running | 2024-04-01 | 2024-04-01 | 2024-03-25 |  | "),
        (YUNNAN_BUREAU, YUNNAN, "2024-04-10", "2024-03-04 | answered | answered | 2024-04-23 | 2024-04-23 | 2024-04-16 | 2024-04-10 | granted"),
        ("lieshan", GRANTED, "2024-04-02", "2024-03-04 | answered | answered | 2024-04-01 | 2024-04-01 |  | 2024-03-20 | granted"),
    ];
    let columns = [
        "received",
        "stage",
        "time",
        "due at the earliest",
        "due at the latest",
        "due within the place",
        "concluded",
        "how",
    ];
    lines(rows, &columns, applications);
}

#[test]
fn the_register_of_applications_says_who_by_which_channel_for_what_fee() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("nation", GRANTED, "2024-03-20", "a1 | natural person | information | in person |  |  | 0"),
        ("nation", RECORD, "2024-03-20", "a1 | natural person | correction of one's own record | in person |  |  | 0"),
        ("nation", MAILED, "2024-03-20", "a1 | natural person | information | mail without a signature |  |  | 0"),
        ("nation", CHARGED, "2024-03-10", "a1 | natural person | information | in person |  |  | 0"),
        ("nation", CHARGED, "2024-03-12", "a1 | natural person | information | in person | 4700.00 | no | 0"),
        ("nation", CHARGED, "2024-03-18", "a1 | natural person | information | in person | 4700.00 | yes | 0"),
        ("nation", UNPAID, "2024-04-15", "a1 | natural person | information | in person | 4700.00 | no | 0"),
        ("nation", ORDERED, "2024-06-20", "a1 | natural person | information | in person |  |  | 1"),
    ];
    let columns = ["applicant", "kind of applicant", "for", "channel", "fee in yuan", "paid", "remedies"];
    lines(rows, &columns, applications);
}

/// Published, taken down, and put up again elsewhere.
const TAKEN_DOWN: &str = r#"2023-05-08 drafts proactive education; labels partial; forms; 2023-05-15 publishes portal; 2023-05-16 {"release": "taken_down"}; 2023-05-18 publishes weibo li office"#;
/// Published, changed, published again: one matter, one row.
const CHANGED: &str = r#"2023-05-08 drafts proactive; forms; 2023-05-15 publishes portal; 2023-06-01 {"release": "changed"}; 2023-06-05 publishes portal"#;
const PROVIDED: &str = r#"2023-05-08 drafts on_request; forms; 2023-05-15 {"release": "provided"}"#;
/// Art. 44: what an applicant proposed was let known to all; the journal does not say where.
const MADE_PROACTIVE: &str = "2024-03-04 arrives in_person; proposed; 2024-03-20 examined in; 2024-03-21 published";

#[test]
fn a_release_is_registered_with_where_it_went_and_what_was_recorded() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("nation", PUBLISHED, "2023-05-14", ""),
        ("nation", PUBLISHED, "2023-05-15", "proactive |  | the government portal (2023-05-15) |  |  | "),
        ("nation", TAKEN_DOWN, "2023-05-15", "proactive | partial | the government portal (2023-05-15) |  |  | "),
        ("nation", TAKEN_DOWN, "2023-05-16", "proactive | partial | the government portal (2023-05-15) |  | 2023-05-16 | "),
        ("nation", TAKEN_DOWN, "2023-05-18", "proactive | partial | the government portal (2023-05-15); the official Weibo account (2023-05-18) |  |  | "),
        ("nation", CHANGED, "2023-06-02", "proactive |  | the government portal (2023-05-15) |  |  | "),
        ("nation", CHANGED, "2023-06-05", "proactive |  | the government portal (2023-05-15); the government portal (2023-06-05) |  |  | "),
        ("nation", PROVIDED, "2023-05-15", "on request |  |  | 2023-05-15 |  | "),
        // What an applicant is given leaves the agency; what it is refused does not.
        ("nation", GRANTED, "2024-03-20", "on request |  |  | 2024-03-20 |  | "),
        ("nation", SECRET_PAGE, "2024-03-20", "on request |  |  | 2024-03-20 |  | "),
        ("nation", ROTA, "2024-03-20", ""),
        ("nation", MADE_PROACTIVE, "2024-03-21", "proactive |  | 2024-03-21 |  |  | "),
        ("yanliang@2020-06-01", YANLIANG_WITHHELD, "2023-09-04", ""),
        ("yanliang@2020-06-01", YANLIANG_RELEASED, "2023-09-12", "proactive | proactive | the government portal (2023-09-11); the official Weibo account (2023-09-11) |  |  | "),
        ("lieshan", LIESHAN_RELEASED, "2023-09-13", "proactive | proactive | the government portal (2023-09-12) |  |  | review form (2023-09-04); registration (2023-09-13); filing (2023-09-13)"),
        // A review that disposed of it so says that it was published, and not where; where the release says it, it is said once.
        ("taierzhuang", REVIEWED, "2023-05-10", ""),
        ("taierzhuang", REVIEWED, "2023-05-11", "proactive |  | 2023-05-11 |  |  | registration (2023-05-11)"),
        ("taierzhuang", TAIERZHUANG_RELEASED, "2023-09-22", "proactive |  | the government portal (2023-09-22) |  |  | registration (2023-09-22)"),
        (YUNNAN_BUREAU, YUNNAN_RELEASED, "2023-09-22", "proactive | proactive | an official site (2023-09-22) |  |  | ledger (2023-09-22)"),
        (YUNNAN_BUREAU, YUNNAN_ON_REQUEST, "2024-03-20", "on request | on request |  | 2024-03-20 |  | ledger (2024-03-20)"),
    ];
    let columns = ["mode", "attribute", "published", "provided", "taken down", "records"];
    lines(rows, &columns, releases);
}

const RETITLED: &str = r#"
    2023-05-08 drafts proactive; publishes portal; {"secrecy_review": {"prepared": {"form": {"title": "草稿"}}}};
    2023-05-09 {"secrecy_review": {"prepared": {"form": {"title": "通知"}}}}"#;

#[test]
fn a_release_is_registered_with_its_drafter_and_who_said_yes() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("yantian@2021-06-01", YANTIAN_URGENT, "2023-09-08", " | education | zhao (a district leader, 2023-09-07)"),
        ("taierzhuang", REVIEWED, "2023-05-11", "通知 |  | "),
        ("nation", PUBLISHED, "2023-05-15", " |  | "),
        // The title of a form that came later is not in the register of an earlier day.
        ("nation", RETITLED, "2023-05-08", "草稿 |  | "),
        ("nation", RETITLED, "2023-05-09", "通知 |  | "),
    ];
    lines(rows, &["title", "drafted by", "approved by"], releases);
}

/// Refused by the leader, reviewed again.
const REFUSED: &str = r#"
    2023-05-08 {"secrecy_review": {"prepared": {"form": {"title": "=1+1", "release": "website"}}}}; {"secrecy_review": "submitted"};
    2023-05-09 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "disagree"}}};
    {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "disagree", "basis": "条例第十四条", "reasons": "涉密"}}};
    2023-05-10 {"secrecy_review": {"refused": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-05-11 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "exempt", "basis": "条例第十四条", "reasons": "涉密"}}};
    2023-05-12 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-05-15 {"secrecy_review": {"disposed": {"disposal": "withheld"}}}; 2023-05-16 {"secrecy_review": "kept"}"#;

#[test]
fn a_review_is_registered_with_every_opinion_and_its_outcome() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("taierzhuang", REVIEWED, "2023-05-07", ""),
        ("taierzhuang", REVIEWED, "2023-05-08", "under review | 2023-05-08 |  | 0 |  |  |  | "),
        ("taierzhuang", REVIEWED, "2023-05-10", "approved | 2023-05-08 | agrees to disclosure (zhang, the review body, 2023-05-09) | 0 | wang (the leader in charge, 2023-05-10) |  |  | "),
        ("taierzhuang", REVIEWED, "2023-05-11", "recorded | 2023-05-08 | agrees to disclosure (zhang, the review body, 2023-05-09) | 0 | wang (the leader in charge, 2023-05-10) | proactive | 2023-05-11 | 2023-05-11"),
        ("nation", REFUSED, "2023-05-10", "re review | 2023-05-08 | disagrees with disclosure (zhang, the review body, 2023-05-09, without basis and reasons); disagrees with disclosure (zhang, the review body, 2023-05-09) | 1 |  |  |  | "),
        ("nation", REFUSED, "2023-05-16", "recorded | 2023-05-08 | disagrees with disclosure (zhang, the review body, 2023-05-09, without basis and reasons); disagrees with disclosure (zhang, the review body, 2023-05-09); exempt (zhang, the review body, 2023-05-11) | 1 | wang (the leader in charge, 2023-05-12) | withheld | 2023-05-16 | "),
    ];
    let columns = ["stage", "submitted", "opinions", "refusals", "approved by", "outcome", "kept", "registered"];
    lines(rows, &columns, reviews);
}

#[test]
fn a_doubt_is_registered_with_whom_it_went_to_and_what_was_determined() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("taierzhuang", TAIERZHUANG_DOUBTED, "2023-09-05", "通报 |  | "),
        ("taierzhuang", TAIERZHUANG_DOUBTED, "2023-09-08", "通报 | district (the secrecy administration, 2023-09-06); city (the secrecy administration, 2023-09-08) | "),
        (YUNNAN_BUREAU, YUNNAN_DOUBTED, "2023-09-15", "通报 | province (the secrecy administration, 2023-09-06) | a state secret (2023-09-15)"),
    ];
    lines(rows, &["title", "referred", "determined"], reviews);
}

/// Put away on a basis, looked at again, at last found to be disclosable.
const REASSESSED: &str = r#"
    2023-03-01 drafts proactive; labels withheld basis national.2019/16/1/-; forms; 2023-03-02 withholds;
    2023-06-01 {"release": {"reassessed": {"result": "stays_closed"}}}; 2024-03-01 {"release": {"reassessed": {"result": "reason_lapsed"}}}"#;
const WITHHELD_BARE: &str = "2023-03-01 drafts proactive; forms; 2023-03-02 withholds";
const WITHHELD_CHANGED: &str =
    r#"2023-03-01 drafts proactive; forms; 2023-03-02 withholds; 2023-04-03 {"release": "changed"}"#;
const WITHHELD_PUBLISHED: &str =
    "2023-03-01 drafts proactive; forms; 2023-03-02 withholds; 2023-04-03 publishes portal";
const WITHHELD_ASKED: &str = r#"2023-03-01 drafts proactive; forms; 2023-03-02 withholds; 2023-03-06 {"release": "reasons_asked"}; 2023-03-07 {"release": {"reasons_given": {"basis": "条例第十六条", "reasons": "内部管理"}}}"#;
/// Put away, and a year later refused to an applicant as well.
const WITHHELD_REFUSED: &str = "
    2023-03-01 drafts proactive; labels withheld basis national.2019/16/1/-; forms; 2023-03-02 withholds;
    2024-03-04 arrives in_person; 2024-03-20 replies refused because national.2019/16/2/-; 2024-04-08 seeks reconsideration refused; 2024-06-03 ordered reconsideration 15";
const WITHHELD_GRANTED: &str = "
    2023-03-01 drafts proactive; forms; 2023-03-02 withholds; 2024-03-04 arrives in_person; 2024-03-20 replies granted saying information";
/// Refused, put away on a basis, and refused again without naming one.
const REFUSED_TWICE: &str = "
    2024-03-04 arrives in_person; 2024-03-20 replies refused; 2024-03-21 drafts on_request; labels withheld basis national.2019/16/1/-; forms; withholds;
    2024-03-22 replies refused";
/// Refused, and of the agency's own accord granted after all.
const RELENTED: &str = "2024-03-04 arrives in_person; 2024-03-20 replies refused because national.2019/16/1/-; 2024-03-22 replies granted saying information";

/// Refused, and refused once more in another way: nothing went out.
const REFUSED_THEN: &str =
    "2024-03-04 arrives in_person; 2024-03-20 replies refused because national.2019/14/-/-; 2024-04-22 replies";
/// What is called refused, on a provision that closes nothing.
const CALLED_REFUSED: &str = "2024-03-04 arrives in_person; 2024-03-20 replies refused because";
/// Put away, then granted in part; the order to answer anew sets the reply aside, and what it gave is out.
const WITHHELD_SEVERED: &str = "
    2023-03-01 drafts proactive; forms; 2023-03-02 withholds; 2024-03-04 arrives in_person; 2024-03-20 replies granted_in_part saying information;
    2024-04-08 seeks reconsideration refused_in_part; 2024-06-03 ordered reconsideration 15";
/// Put away by the release, and found by the review to be open to applicants.
const FOR_APPLICANTS: &str = r#"
    2023-03-01 drafts proactive; forms; 2023-03-02 withholds; {"secrecy_review": {"prepared": {"form": {"release": "on_request"}}}}; {"secrecy_review": "submitted"};
    {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "on_request"}}};
    {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}}; 2023-03-03 {"secrecy_review": {"disposed": {"disposal": "on_request"}}}"#;
/// The label of the draft that was sent back is none of the new one.
const LABELLED_BEFORE: &str = r#"
    2023-03-01 drafts proactive; labels withheld basis national.2019/16/1/-; {"release": {"returned": {"by": {"by": "li", "capacity": "office"}}}};
    2023-03-02 drafts proactive; forms; withholds"#;
/// Published in part, on two channels; looked at again for the rest, and at last found to be disclosable.
const OUT_IN_PART: &str = r#"
    2023-05-08 drafts proactive; labels partial; forms; 2023-05-15 publishes portal; 2023-06-01 publishes weibo li office;
    2024-03-01 {"release": {"reassessed": {"result": "stays_closed"}}}; 2024-06-03 {"release": {"reassessed": {"result": "reason_lapsed"}}}"#;
/// The same, taken down in between.
const DOWN_IN_PART: &str = r#"
    2023-05-08 drafts proactive; labels partial; forms; 2023-05-15 publishes portal; 2023-06-01 {"release": "taken_down"};
    2024-03-01 {"release": {"reassessed": {"result": "stays_closed"}}}; 2024-06-03 {"release": {"reassessed": {"result": "wrongly_closed"}}}"#;
/// Put away by the review, with a basis in words, and then by the release as well.
const PUT_AWAY_TWICE: &str = "2023-05-16 drafts proactive; forms; 2023-05-17 withholds";

#[test]
fn what_is_withheld_is_registered_until_it_is_let_out() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("nation", REASSESSED, "2023-03-01", ""),
        ("nation", REASSESSED, "2023-03-02", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2023-03-02 | 2023-03-02"),
        ("nation", REASSESSED, "2023-06-01", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2023-03-02 | 2023-06-01"),
        ("nation", REASSESSED, "2024-03-01", ""),
        ("nation", WITHHELD_BARE, "2023-03-02", "no |  |  | 2023-03-02 | 2023-03-02"),
        ("nation", WITHHELD_CHANGED, "2023-04-03", ""),
        ("nation", WITHHELD_PUBLISHED, "2023-04-03", ""),
        ("nation", WITHHELD_ASKED, "2023-03-07", "no |  | 条例第十六条 | 2023-03-02 | 2023-03-02"),
        // A refusal on application withholds as well; an order to answer anew sets it aside, and not what was put away before.
        ("nation", ROTA, "2024-03-19", ""),
        ("nation", ROTA, "2024-03-20", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-20"),
        ("nation", ORDERED, "2024-06-02", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-20"),
        ("nation", ORDERED, "2024-06-03", ""),
        ("nation", WITHHELD_REFUSED, "2024-03-20", "no | Government Information Disclosure Regulation, art. 16, para. 2 |  | 2023-03-02 | 2024-03-20"),
        ("nation", WITHHELD_REFUSED, "2024-06-03", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2023-03-02 | 2023-03-02"),
        // One applicant is not the public.
        ("nation", WITHHELD_GRANTED, "2024-03-20", "no |  |  | 2023-03-02 | 2023-03-02"),
        // Art. 36(4), (6), (7), arts. 38 and 2: what lets nothing out ends nothing; that it is public (36(1)) does.
        ("nation", &format!("{REFUSED_THEN} not_processed_again"), "2024-04-22", "no | Government Information Disclosure Regulation, art. 14 |  | 2024-03-20 | 2024-03-20"),
        ("nation", &format!("{REFUSED_THEN} does_not_exist"), "2024-04-22", "no | Government Information Disclosure Regulation, art. 14 |  | 2024-03-20 | 2024-03-20"),
        ("nation", &format!("{REFUSED_THEN} refused because national.2019/38/-/-"), "2024-04-22", "no | Government Information Disclosure Regulation, art. 14 |  | 2024-03-20 | 2024-03-20"),
        ("nation", &format!("{REFUSED_THEN} already_public"), "2024-04-22", ""),
        ("nation", &format!("{CALLED_REFUSED} national.2019/36/-/7"), "2024-03-20", ""),
        ("nation", &format!("{CALLED_REFUSED} national.2019/38/-/-"), "2024-03-20", ""),
        ("nation", &format!("{CALLED_REFUSED} national.2019/2/-/-"), "2024-03-20", ""),
        ("nation", &format!("{CALLED_REFUSED} national.2019/36/-/3"), "2024-03-20", "no | Government Information Disclosure Regulation, art. 36, item 3 |  | 2024-03-20 | 2024-03-20"),
        ("nation", &format!("{CALLED_REFUSED} national.2019/38/-/-,national.2019/16/1/-"), "2024-03-20", "no | Government Information Disclosure Regulation, art. 38; Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-20"),
        ("nation", RELENTED, "2024-03-20", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-20"),
        ("nation", RELENTED, "2024-03-22", ""),
        // A later reply that lets nothing out leaves it.
        ("nation", &format!("{ROTA}; 2024-03-25 replies not_processed_again saying not_processed"), "2024-03-25", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-20"),
        ("nation", REFUSED_TWICE, "2024-03-22", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-22"),
        ("nation", SECRET_PAGE, "2024-03-20", "yes | Government Information Disclosure Regulation, art. 14 |  | 2024-03-20 | 2024-03-20"),
        ("nation", NOT_HELD, "2024-03-20", ""),
        // In part only where another part is given.
        ("nation", MIXED, "2024-03-20", "yes | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-20"),
        ("nation", NOTHING_GIVEN, "2024-03-20", "no | Government Information Disclosure Regulation, art. 16, para. 1 |  | 2024-03-20 | 2024-03-20"),
        ("nation", REFUSED, "2023-05-15", "no |  | 条例第十四条 | 2023-05-15 | 2023-05-15"),
        ("nation", WITHHELD_SEVERED, "2024-03-20", "yes |  |  | 2023-03-02 | 2024-03-20"),
        ("nation", WITHHELD_SEVERED, "2024-06-03", "yes |  |  | 2023-03-02 | 2023-03-02"),
        ("nation", FOR_APPLICANTS, "2023-03-02", "no |  |  | 2023-03-02 | 2023-03-02"),
        ("nation", FOR_APPLICANTS, "2023-03-03", ""),
        ("nation", LABELLED_BEFORE, "2023-03-02", "no |  |  | 2023-03-02 | 2023-03-02"),
        ("nation", &format!("{REFUSED}; {PUT_AWAY_TWICE}"), "2023-05-17", "no |  | 条例第十四条 | 2023-05-15 | 2023-05-17"),
        // Art. 18: what was left of it is looked at again; another channel is no look at it.
        ("nation", OUT_IN_PART, "2023-06-01", "yes |  |  | 2023-05-15 | 2023-05-15"),
        ("nation", OUT_IN_PART, "2024-03-01", "yes |  |  | 2023-05-15 | 2024-03-01"),
        ("nation", OUT_IN_PART, "2024-06-03", ""),
        ("nation", DOWN_IN_PART, "2023-06-01", "yes |  |  | 2023-05-15 | 2023-05-15"),
        ("nation", DOWN_IN_PART, "2024-03-01", "yes |  |  | 2023-05-15 | 2024-03-01"),
        ("nation", DOWN_IN_PART, "2024-06-03", ""),
        ("yanliang@2020-06-01", YANLIANG_WITHHELD, "2023-09-01", ""),
        ("yanliang@2020-06-01", YANLIANG_WITHHELD, "2023-09-04", "no | Government Information Disclosure Regulation, art. 16, para. 2 |  | 2023-09-04 | 2023-09-04"),
    ];
    let columns = ["in part", "grounds", "basis in words", "withheld since", "last assessed"];
    lines(rows, &columns, withheld);
}

#[test]
fn a_reassessment_is_due_by_the_interval_of_the_host_and_by_no_other() {
    #[rustfmt::skip]
    let rows: &[(&str, Option<Period>, &str)] = &[
        // Art. 18 says 定期 and sets no interval.
        ("2030-01-01", None, " | "),
        ("2023-09-01", Some(Period::months(6)), "2023-12-01 | no"),
        ("2023-11-30", Some(Period::months(6)), "2023-12-01 | no"),
        ("2023-12-01", Some(Period::months(6)), "2023-12-01 | yes"),
        ("2024-02-01", Some(Period::years(1)), "2024-06-01 | no"),
        ("2023-06-02", Some(Period::working_days(1)), "2023-06-02 | yes"),
    ];
    let rule = REASSESSED.split("; 2024").next().expect("the first half");
    for (on, every, said) in rows {
        let found =
            shown("nation", rule, on, &["next assessment", "due"], |of| of.withheld(*every).expect("an interval"));
        assert_eq!(found, *said, "{on} {every:?}");
    }
    // Past the published schedules a day counted in working days is bounded, and it is not said that it has come.
    let bare = "2026-12-01 drafts proactive; forms; 2026-12-02 withholds";
    let due = |on| {
        shown("nation", bare, on, &["due"], |of| of.withheld(Some(Period::working_days(60))).expect("an interval"))
    };
    assert_eq!([due("2026-12-28"), due("2027-03-05"), due("2028-12-01")], ["no", "", "yes"]);
}

/// Declassified by somebody who cannot, then by somebody who can, and reviewed afresh.
const DECLASSIFIED: &str = "
    2023-09-04 drafts proactive; forms; reviews formation zhang review_body; 2023-09-05 declassifies li handler;
    2023-09-07 declassifies city secrecy_administration; 2023-09-08 declassifies city secrecy_administration;
    2023-09-11 reviews before_proactive zhang review_body; 2023-09-12 records declassification_filing";
const DECLASSIFIED_FOUND: &str = "2023-09-07 drafts proactive; forms; declassifies city secrecy_administration; 2023-09-11 fact freshly_reviewed yes; 2023-09-12 fact freshly_reviewed no";

/// Declassified and reviewed, determined a secret again, declassified and reviewed again.
const DECLASSIFIED_AGAIN: &str = "
    2023-09-04 fact determined_state_secret yes; drafts proactive; forms; 2023-09-07 declassifies city secrecy_administration;
    2023-09-08 reviews before_proactive zhang review_body; 2023-09-12 fact determined_state_secret yes;
    2023-09-14 declassifies city secrecy_administration; 2023-09-21 reviews before_proactive zhang review_body";
/// The one part that was the secret is reviewed afresh, and then not.
const DECLASSIFIED_PART: &str = "
    2023-09-04 part a; part b; fact determined_state_secret yes a; drafts proactive; forms;
    2023-09-07 declassifies city secrecy_administration; fact freshly_reviewed yes b; 2023-09-08 fact freshly_reviewed yes a;
    2023-09-11 fact freshly_reviewed no a";

#[test]
fn a_declassification_is_registered_with_its_fresh_review() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("nation", DECLASSIFIED, "2023-09-06", ""),
        ("nation", DECLASSIFIED, "2023-09-08", "2023-09-07 | city (the secrecy administration) | no |  | "),
        ("nation", DECLASSIFIED, "2023-09-12", "2023-09-07 | city (the secrecy administration) | yes | 2023-09-11 | 2023-09-12"),
        ("nation", DECLASSIFIED_FOUND, "2023-09-11", "2023-09-07 | city (the secrecy administration) | yes | 2023-09-11 | "),
        ("nation", DECLASSIFIED_FOUND, "2023-09-12", "2023-09-07 | city (the secrecy administration) | no |  | "),
        // What was found of a part says nothing of the whole.
        ("nation", "2023-09-07 part a; drafts proactive; declassifies city secrecy_administration; fact freshly_reviewed yes a", "2023-09-08", "2023-09-07 | city (the secrecy administration) | no |  | "),
        // Determined a secret again: of the next declassification an earlier review is no fresh one.
        ("nation", DECLASSIFIED_AGAIN, "2023-09-12", "2023-09-07 | city (the secrecy administration) | yes | 2023-09-08 | "),
        ("nation", DECLASSIFIED_AGAIN, "2023-09-20", "2023-09-14 | city (the secrecy administration) | no |  | "),
        ("nation", DECLASSIFIED_AGAIN, "2023-09-21", "2023-09-14 | city (the secrecy administration) | yes | 2023-09-21 | "),
        // Of what was divided it is the secret that is reviewed afresh.
        ("nation", DECLASSIFIED_PART, "2023-09-07", "2023-09-07 | city (the secrecy administration) | no |  | "),
        ("nation", DECLASSIFIED_PART, "2023-09-08", "2023-09-07 | city (the secrecy administration) | yes | 2023-09-08 | "),
        ("nation", DECLASSIFIED_PART, "2023-09-11", "2023-09-07 | city (the secrecy administration) | no |  | "),
        ("taierzhuang", TAIERZHUANG_DECLASSIFIED, "2023-09-06", ""),
        ("taierzhuang", TAIERZHUANG_DECLASSIFIED, "2023-12-01", "2023-09-07 | city (the secrecy administration) | yes | 2023-09-07 | 2023-09-08"),
    ];
    lines(rows, &["declassified", "by", "reviewed afresh", "reviewed on", "filed"], |registers| {
        registers.declassifications()
    });
}

/// Three correction notices: one answered before it was served, and two served together.
const SERVED_TOGETHER: &str = "2024-03-04 arrives in_person; 2024-03-05 asks description 15; 2024-03-06 corrected; asks description 15; 2024-03-07 asks contact 15; 2024-03-08 served correction_notice";

/// Answered twice: each answer has its own service.
const TWICE: &str = "2024-03-04 arrives in_person; 2024-03-20 replies refused; posted; 2024-03-21 served reply; 2024-03-25 replies granted; 2024-03-26 posted";

const LETTERS: &str = "
    2024-03-04 arrives in_person; 2024-03-05 market co_maker; market sent; finance involved_agency; finance sent; 2024-03-07 market received;
    2024-03-20 replies refused; 2024-03-21 served reply; 2024-03-22 served reply";

#[test]
fn every_document_that_went_out_is_registered_with_its_service() {
    #[rustfmt::skip]
    let rows: &[Line<'_>] = &[
        ("nation", GRANTED, "2024-03-19", ""),
        ("nation", GRANTED, "2024-03-20", "2024-03-20 | reply | a1 |  | "),
        ("nation", GRANTED, "2024-03-21", "2024-03-20 | reply | a1 |  | 2024-03-21"),
        ("nation", TWICE, "2024-03-26", "2024-03-20 | reply | a1 | 2024-03-20 | 2024-03-21 / 2024-03-25 | reply | a1 | 2024-03-26 | "),
        // Served together; what was answered before the service is not served by it.
        ("nation", SERVED_TOGETHER, "2024-03-08", "2024-03-05 | correction notice | a1 |  |  / 2024-03-06 | correction notice | a1 |  | 2024-03-08 / 2024-03-07 | correction notice | a1 |  | 2024-03-08"),
        ("nation", LAPSED, "2024-03-25", "2024-03-07 | correction notice | a1 |  | 2024-03-08 / 2024-03-25 | lapse notice (uncorrected) | a1 |  | "),
        ("nation", UNPAID, "2024-04-15", "2024-03-11 | fee notice | a1 |  | 2024-03-12 / 2024-04-15 | lapse notice (unpaid) | a1 |  | "),
        ("nation", DELAYED, "2024-03-12", "2024-03-05 | request for reasons | a1 |  |  / 2024-03-12 | notice of a delayed answer | a1 |  | "),
        ("nation", EXTENDED, "2024-03-26", "2024-03-26 | extension notice | a1 |  | "),
        ("nation", RECORD, "2024-03-20", "2024-03-20 | answer on a record | a1 |  | "),
        ("nation", OVERRIDDEN, "2024-03-20", "2024-03-05 | letter to a third party | firm |  | 2024-03-06 / 2024-03-20 | reply | a1 |  |  / 2024-03-20 | notice of disclosure to a third party | firm |  | "),
        ("nation", COORDINATED, "2024-03-05", "2024-03-05 | letter to another agency | finance |  | "),
        ("taierzhuang", AGREED, "2023-05-10", "2023-05-10 | coordination letter | finance |  | "),
        ("taierzhuang", AGREED, "2023-05-11", "2023-05-10 | coordination letter | finance |  | 2023-05-11"),
        // Two letters, of which one is received, and once; what went out before the application stands before its reply.
        ("nation", LETTERS, "2024-03-08", "2024-03-05 | letter to a co-maker | market |  | 2024-03-07 / 2024-03-05 | letter to another agency | finance |  | "),
        ("nation", LETTERS, "2024-03-22", "2024-03-05 | letter to a co-maker | market |  | 2024-03-07 / 2024-03-05 | letter to another agency | finance |  |  / 2024-03-20 | reply | a1 |  | 2024-03-21"),
        ("taierzhuang", &format!("{AGREED}; {GRANTED}"), "2024-03-21", "2023-05-10 | coordination letter | finance |  | 2023-05-11 / 2024-03-20 | reply | a1 |  | 2024-03-21"),
        // The form of a review does not go out.
        ("taierzhuang", REVIEWED, "2023-05-11", ""),
    ];
    lines(rows, &["day", "document", "to", "posted", "served"], notices);
}

#[test]
fn which_text_asks_for_which_register() {
    let (ask, none): (_, &[&str]) = (["national.2019/45/-/-"], &[]);
    #[rustfmt::skip]
    let rows: &[(&str, &str, Register, &[&str])] = &[
        ("nation", "2024-03-04", Register::Applications, &ask),
        ("nation", "2024-03-04", Register::Releases, none),
        ("nation", "2024-03-04", Register::SecrecyReviews, none),
        ("nation", "2024-03-04", Register::Withheld, &["national.2019/18/-/-"]),
        ("nation", "2024-03-04", Register::Declassifications, none),
        ("nation", "2024-03-04", Register::Notices, &ask),
        // The Regulation of 2007 asks for none of them.
        ("nation", "2018-03-05", Register::Applications, none),
        ("nation", "2018-03-05", Register::Withheld, none),
        ("taierzhuang", "2023-05-08", Register::Applications, &ask),
        ("taierzhuang", "2023-05-08", Register::Releases, &["taierzhuang.secrecy_review/6/-/5", "taierzhuang.review_form/-/2/2"]),
        ("taierzhuang", "2023-05-08", Register::SecrecyReviews, &["taierzhuang.secrecy_review/6/-/4"]),
        ("taierzhuang", "2023-05-08", Register::Declassifications, &["taierzhuang.secrecy_review/9/3/-"]),
        // Before its first day it asks for nothing.
        ("taierzhuang", "2020-04-21", Register::Releases, none),
        (YUNNAN_BUREAU, "2024-03-04", Register::Releases, &["yunnan_bureau.catalogue/3/-/-"]),
        (YUNNAN_BUREAU, "2024-03-04", Register::Withheld, &["national.2019/18/-/-", "yunnan_bureau.secrecy_review/16/-/-"]),
        (YUNNAN_BUREAU, "2024-03-04", Register::Notices, &["national.2019/45/-/-", "yunnan_bureau.catalogue/9/-/-", "yunnan_bureau.staff_duties/5/-/5"]),
        // Without a day of issue the text of the bureau asks for nothing for certain.
        ("yunnan_bureau", "2024-03-04", Register::Releases, none),
        ("yunnan_bureau", "2024-03-04", Register::Notices, &ask),
        ("lieshan", "2023-09-04", Register::Releases, &["lieshan/10/-/-/e"]),
        ("lieshan", "2023-09-04", Register::SecrecyReviews, &["lieshan/10/-/-/b"]),
        ("yantian@2021-06-01", "2023-09-04", Register::Releases, none),
        ("yanliang@2020-06-01", "2023-09-04", Register::Releases, none),
    ];
    for (of, on, register, said) in rows {
        let place = place(of);
        let found = registers(&[], &place, day(on)).required_by(*register);
        assert_eq!(found.iter().map(Provision::stable).collect::<Vec<_>>(), *said, "{of} {on} {register:?}");
    }
}

/// Whether a text of unknown date asks for a register is open: what it would ask is told apart, and once its date is known it asks.
#[test]
fn what_a_text_of_unknown_date_asks_for_is_open() {
    let undated = |of: &str, register| {
        let place = place(of);
        let found = registers(&[], &place, day("2024-03-04")).undetermined_by(register);
        found.iter().map(Provision::stable).collect::<Vec<_>>()
    };
    for register in Register::ALL {
        let dated = place(YUNNAN_BUREAU);
        let asked = registers(&[], &dated, day("2024-03-04")).required_by(register);
        let local = asked.iter().filter(|by| by.source().as_str() != "national.2019").map(Provision::stable);
        assert_eq!(undated("yunnan_bureau", register), local.collect::<Vec<_>>(), "{register:?}");
        assert_eq!(undated(YUNNAN_BUREAU, register), [] as [&str; 0], "{register:?}");
        assert_eq!(undated("nation", register), [] as [&str; 0], "{register:?}");
    }
    assert!(!undated("yunnan_bureau", Register::Releases).is_empty());
}

#[test]
fn a_register_that_cannot_be_drawn_up_says_why() {
    let nation = place("nation");
    let case = matter(&nation, REASSESSED);
    let new = |filed: &[Filed<'_>], of: &Jurisdiction, on: &str| {
        Registers::new(filed, of, Calendar::national(), day(on)).expect_err("an error").to_string()
    };
    let one = Filed::new("7", &case).expect("a number");
    assert_eq!(
        new(&[one, one], &nation, "2024-03-04"),
        "number `7` is given twice: expected a number of its own for each matter"
    );
    assert!(new(&[one], &place("taierzhuang"), "2024-03-04").starts_with("matter `7`: "));
    assert!(new(&[one], &nation, "2007-01-01").contains("lies before the first Regulation"));
    let never = registers(&[one], &nation, day("2023-09-04")).withheld(Some(Period::months(0)));
    assert_eq!(never.expect_err("an error").to_string(), "`every` of matter `7`: length is 0: expected at least 1");

    // A file pending on 2019-05-15: which text governs it is a reading, which the host chooses.
    let case = matter(&nation, "2019-05-13 arrives in_person");
    let filed = [Filed::new("8", &case).expect("a number")];
    let applications = |of: &Jurisdiction| registers(&filed, of, day("2019-05-20")).applications();
    assert!(matches!(applications(&nation), Err(RegisterError::Matter { number, .. }) if number == "8"));
    assert!(applications(&nation.reading(Choice::OldSubstanceNewProcedure)).is_ok());
}

#[test]
fn the_table_is_quoted_and_computes_nothing() {
    let nation = place("nation");
    let case = matter(&nation, REFUSED);
    let filed = [Filed::new("a,\"b\"", &case).expect("a number")];
    let rows = registers(&filed, &nation, day("2023-05-08")).secrecy_reviews();
    let table = csv(&rows, Language::Zh);
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert_eq!(lines.len(), 3, "a header, a row, and the end of the last line");
    assert!(lines.first().is_some_and(|line| line.starts_with("登记编号,信息名称,审查阶段,")));
    assert!(lines.get(1).is_some_and(|line| line.starts_with("\"a,\"\"b\"\"\",'=1+1,审查中,2023-05-08,")));
    let titles = |language| header::<ReviewRow>(language);
    assert_eq!(titles(Language::Zh).len(), titles(Language::En).len());
    assert!(serde_json::to_string(&rows).expect("serialises").contains("\"title\":\"=1+1\""), "as it was written");
}

/// Every register of some matters on a day, as programs and as people read it.
#[track_caller]
fn whole(filed: &[Filed<'_>], of: &Jurisdiction, on: NaiveDate, language: Language) -> String {
    let registers = registers(filed, of, on);
    let every = registers.withheld(Some(Period::months(6))).expect("an interval");
    let table = |register: Register| match register {
        Register::Applications => csv(&applications(&registers), language),
        Register::Releases => csv(&releases(&registers), language),
        Register::SecrecyReviews => csv(&reviews(&registers), language),
        Register::Withheld => csv(&every, language),
        Register::Declassifications => csv(&declassifications(&registers), language),
        Register::Notices => csv(&notices(&registers), language),
        other => panic!("no table of {other:?}"),
    };
    let titled = |register: Register| {
        let by: Vec<String> = registers.required_by(register).iter().map(|by| by.in_language(language)).collect();
        format!("{} [{}]\n{}\n", register.name().in_language(language), by.join(", "), table(register))
    };
    Register::ALL.into_iter().map(titled).collect()
}

/// `BLESS=1 cargo test --test register_law` writes the files anew; read the difference before committing it.
#[track_caller]
fn golden(file: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).expect("a golden file is written");
    }
    assert_eq!(actual, std::fs::read_to_string(&path).unwrap_or_default(), "{file} differs");
}

/// The lawful matters of a place, in the order of the table, each under its name.
fn of_place(of: &str) -> (Jurisdiction, Vec<(&'static str, Case)>) {
    let jurisdiction = place(of);
    let rows = LAWFUL.iter().filter(|(place, ..)| *place == of);
    let cases = rows.map(|(_, name, script)| (*name, matter(&jurisdiction, script))).collect();
    (jurisdiction, cases)
}

fn filed<'a>(cases: &'a [(&'static str, Case)]) -> Vec<Filed<'a>> {
    cases.iter().map(|(name, case)| Filed::new(name, case).expect("a number")).collect()
}

#[test]
fn the_registers_of_three_places_are_as_recorded() {
    for (of, file, language) in [
        ("nation", "register_nation.en.csv.txt", Language::En),
        ("taierzhuang", "register_taierzhuang.zh.csv.txt", Language::Zh),
        (YUNNAN_BUREAU, "register_yunnan_bureau.zh.csv.txt", Language::Zh),
    ] {
        let (jurisdiction, cases) = of_place(of);
        golden(file, &whole(&filed(&cases), &jurisdiction, day("2024-06-30"), language));
    }
}

/// Whether something had happened in a matter by a day.
fn had(case: &Case, on: NaiveDate, of: impl Fn(&Event) -> bool) -> bool {
    times(case, on, of) > 0
}

fn times(case: &Case, on: NaiveDate, of: impl Fn(&Event) -> bool) -> usize {
    case.entries().filter(|entry| entry.on() <= on && of(entry.event())).count()
}

const fn arrives(event: &Event) -> bool {
    matches!(event, Event::Application(application::Event::Arrived { .. }))
}

const fn is_prepared(event: &Event) -> bool {
    matches!(event, Event::SecrecyReview(secrecy_review::Event::Prepared { .. }))
}

fn lets_out(event: &Event) -> bool {
    match event {
        Event::Release(event) => matches!(event, release::Event::Published { .. } | release::Event::Provided),
        Event::Application(application::Event::Replied { reply }) => reply.supplies_information(),
        Event::Application(event) => matches!(event, application::Event::MadeProactive),
        Event::SecrecyReview(secrecy_review::Event::Disposed { disposal }) => {
            matches!(disposal, Disposal::Published | Disposal::OtherForm)
        }
        _ => false,
    }
}

const fn declassifies(event: &Event) -> bool {
    match event {
        Event::Release(release::Event::Declassified { by })
        | Event::SecrecyReview(secrecy_review::Event::Declassified { by }) => by.capacity().may_declassify(),
        _ => false,
    }
}

const fn goes_out(event: &Event) -> bool {
    use application::Event as Happened;
    match event {
        Event::Application(Happened::Consulted(event)) | Event::Coordination(event) => {
            matches!(event, consultation::Event::Sent { .. })
        }
        Event::Application(event) => matches!(
            event,
            Happened::CorrectionAsked { .. }
                | Happened::ReasonsAsked
                | Happened::ExtensionNotified { .. }
                | Happened::Delayed { .. }
                | Happened::FeeAsked { .. }
                | Happened::Replied { .. }
                | Happened::RecordAnswered { .. }
                | Happened::ThirdPartyTold { .. }
                | Happened::NotCorrected
                | Happened::NotPaid
        ),
        _ => false,
    }
}

/// Each matter stands once in each register that it belongs to, in the order given, and nothing else does.
#[track_caller]
fn stands_once(filed: &[Filed<'_>], of: &Jurisdiction, on: NaiveDate) {
    let registers = registers(filed, of, on);
    let those = |is: fn(&Event) -> bool| {
        let all = filed.iter().filter(|one| had(one.case(), on, is)).map(|one| one.number().to_owned());
        all.collect::<Vec<String>>()
    };
    let numbers = |rows: Vec<String>, said: Vec<String>| assert_eq!(rows, said, "{on}");
    numbers(applications(&registers).into_iter().map(|row| row.number).collect(), those(arrives));
    numbers(releases(&registers).into_iter().map(|row| row.number).collect(), those(lets_out));
    numbers(reviews(&registers).into_iter().map(|row| row.number).collect(), those(is_prepared));
    numbers(declassifications(&registers).into_iter().map(|row| row.number).collect(), those(declassifies));
    let closed: Vec<String> = withheld(&registers).into_iter().map(|row| row.number).collect();
    let given = filed.iter().map(Filed::number).filter(|one| closed.iter().any(|row| row == one));
    numbers(closed.clone(), given.map(str::to_owned).collect());
    let documents = notices(&registers);
    let sent = filed.iter().flat_map(|one| vec![one.number(); times(one.case(), on, goes_out)]);
    assert_eq!(documents.iter().map(|row| row.number.as_str()).collect::<Vec<_>>(), sent.collect::<Vec<_>>(), "{on}");
    let pairs = documents.windows(2).filter(|pair| matches!(pair, [one, next] if one.number == next.number));
    assert!(pairs.into_iter().all(|pair| matches!(pair, [one, next] if one.on <= next.on)), "{on}: by day");
}

/// What was recorded after a day changes nothing in the registers of that day.
#[track_caller]
fn is_cut(cases: &[(&'static str, Case)], of: &Jurisdiction, on: NaiveDate) {
    let then: Vec<_> = cases.iter().map(|(name, case)| (*name, case.on(on))).collect();
    assert_eq!(whole(&filed(cases), of, on, Language::Zh), whole(&filed(&then), of, on, Language::Zh), "{on}");
}

#[test]
fn each_matter_stands_once_and_no_later_day_changes_an_earlier_register() {
    let places: BTreeSet<&str> = LAWFUL.iter().map(|(of, ..)| *of).collect();
    let mut drawn = 0_u32;
    for of in places {
        let (jurisdiction, cases) = of_place(of);
        let days: BTreeSet<NaiveDate> =
            cases.iter().flat_map(|(_, case)| case.entries().map(|entry| entry.on())).collect();
        for on in days {
            stands_once(&filed(&cases), &jurisdiction, on);
            is_cut(&cases, &jurisdiction, on);
            drawn += 1;
        }
    }
    assert!(drawn > 100, "{drawn} days");
}

const NAMES: [&str; 4] = ["一", "二", "三", "四"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same holds of whatever lawful applications, on whatever day.
    #[test]
    fn the_registers_of_planned_matters_hold(plans in prop::collection::vec(a_plan(), 1..=4), later in 0_u64..120) {
        let of = plans.first().map(|plan| plan.place).expect("a plan");
        let jurisdiction = place(of);
        let scripts = plans.iter().filter(|plan| plan.place == of).map(planning::Plan::script);
        let cases: Vec<_> = NAMES.into_iter().zip(scripts.map(|script| matter(&jurisdiction, &script))).collect();
        let on = cases.iter().filter_map(|(_, case)| case.opened_on()).min().expect("a matter") + Days::new(later);
        stands_once(&filed(&cases), &jurisdiction, on);
        is_cut(&cases, &jurisdiction, on);
        prop_assert_eq!(
            whole(&filed(&cases), &jurisdiction, on, Language::En),
            whole(&filed(&cases), &jurisdiction, on, Language::En)
        );
    }
}
