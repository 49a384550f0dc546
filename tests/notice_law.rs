//! The notices: each kind builds when it is complete, and is refused with the provision where something is left out, blank or wrong. One
//! case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

use std::path::Path;

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::{Language, Provision};
use gongkai::norm::{AnswerContent as Says, Choice, Period, Reading, ReplyKind, RequestContent, Route};
use gongkai::notice::{Claims, Content, Field, Head, Item, Notice, NoticeError, NoticeKind, Worded};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{ApplicationFile, Event};
use gongkai::workflow::journal::Header;
use serde_json::{Value, json};

/// Each kind, complete, on an application received on 2024-03-04.
#[rustfmt::skip]
const COMPLETE: &[(&str, &str)] = &[
    // National 45, 31, 33.
    ("receipt", r#"{"receipt": {"request": "某路改造批复", "intake": "in_person", "received": "2024-03-04"}}"#),
    // National 30.
    ("correction", r#"{"correction": {"received": "2024-03-12", "items": [{"of": "description", "words": "请写明文号"}], "within": {"length": 10, "unit": "working_days"}}}"#),
    // National 35.
    ("reasons_request", r#"{"reasons_request": {"received": "2024-03-04", "finding": "一个月内提出申请120件"}}"#),
    // National 33 para. 2.
    ("extension", r#"{"extension": {"received": "2024-03-04", "days": 20, "consent": {"by": "li", "capacity": "disclosure_office_head", "on": "2024-03-19"}}}"#),
    // National 35.
    ("delay", r#"{"delay": {"received": "2024-03-04", "finding": "理由合理，但数量过大", "until": "2024-06-28"}}"#),
    // National 32, 34, 11.
    ("third_party_letter", r#"{"letter": {"with": "firm", "consulted": "third_party", "mode": "on_request", "letter": {"description": "贵司的报价", "points": "是否同意公开"}}}"#),
    ("co_maker_letter", r#"{"letter": {"with": "finance", "consulted": "co_maker", "mode": "on_request", "letter": {"description": "联合批复", "points": "是否同意公开"}}}"#),
    ("agency_letter", r#"{"letter": {"with": "finance", "consulted": "involved_agency", "mode": "on_request", "letter": {"description": "资金安排", "points": "数据是否准确"}}}"#),
    ("coordination_letter", r#"{"letter": {"with": "finance", "consulted": "involved_agency", "mode": "proactive", "letter": {"description": "资金安排", "points": "数据是否准确"}}}"#),
    // National 33 para. 3.
    ("consultation_told", r#"{"consultation_told": {"received": "2024-03-04", "consulted": "third_party", "sent": "2024-03-19"}}"#),
    // National 42, Fee Measures 4.
    ("fee", r#"{"fee": {"received": "2024-03-04", "finding": "本月已提出申请31件", "fee": {"basis": "per_item", "before": 30, "units": 1, "amount": 20000}, "way_to_pay": "持缴款书到银行缴纳"}}"#),
    // National 36.
    ("reply", r#"{"reply": {"request": "某路改造批复", "received": "2024-03-04", "answer": {"reply": {"kind": "refused", "grounds": ["national.2019/15/-/-"], "says": ["reasons"]}, "words": [{"of": "reasons", "words": "涉及商业秘密，权利人不同意公开"}]}, "review": {"reconsideration": "市人民政府", "court": "市中级人民法院"}}}"#),
    // National 41.
    ("record_answer", r#"{"record_answer": {"request": "更正户型面积", "received": "2024-03-04", "answer": "not_corrected", "reasons": "未提供证据", "review": {"reconsideration": "市人民政府", "court": "市中级人民法院"}}}"#),
    // National 32.
    ("third_party_told", r#"{"third_party_told": {"with": "firm", "information": "贵司的排污数据", "reasons": "不公开可能影响饮水安全", "review": {"reconsideration": "市人民政府", "court": "市中级人民法院"}}}"#),
    // National 30, Fee Measures.
    ("not_corrected", r#"{"not_corrected": {"request": "某路改造批复", "served": "2024-03-04", "within": {"length": 10, "unit": "working_days"}}}"#),
    ("not_paid", r#"{"not_paid": {"request": "某路改造批复", "served": "2024-02-01"}}"#),
    // National 17 para. 2.
    ("review_form", r#"{"review_form": {"form": {"title": "关于某事的通知"}}}"#),
];

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

#[track_caller]
fn place(code: &str) -> Jurisdiction {
    Jurisdiction::of_place(code).expect("a built-in place")
}

fn reading(choices: &[Choice]) -> Jurisdiction {
    choices.iter().fold(Jurisdiction::national(), |of, choice| of.reading(*choice))
}

fn complete(kind: &str) -> Value {
    let (_, text) = COMPLETE.iter().find(|(name, _)| *name == kind).expect("a kind of the table");
    serde_json::from_str(text).expect("a content of the test")
}

/// A complete content in which one place holds something else.
fn with(kind: &str, at: &str, value: Value) -> Value {
    let mut content = complete(kind);
    *content.pointer_mut(at).unwrap_or_else(|| panic!("{kind} has no {at}")) = value;
    content
}

fn head(on: &str) -> Head {
    Head::new("某市自然资源局", "张三", day(on))
}

fn content(value: Value) -> Content {
    serde_json::from_value(value).expect("a content of the test")
}

fn issue(of: &Jurisdiction, head: Head, value: Value) -> Result<Notice, NoticeError> {
    Notice::new(head, content(value), of, Calendar::national())
}

/// A complete notice of the nation alone, of 2024-03-20, served on the next day.
fn notice(kind: &str) -> Notice {
    let built = issue(&Jurisdiction::national(), head("2024-03-20").served_on(day("2024-03-21")), complete(kind));
    built.unwrap_or_else(|why| panic!("{kind}: {why}"))
}

fn refusal(of: &Jurisdiction, head: Head, value: Value) -> String {
    match issue(of, head, value) {
        Ok(notice) => panic!("not refused: {notice:?}"),
        Err(why) => why.to_string(),
    }
}

#[test]
fn every_kind_builds_when_complete() {
    let built: Vec<&str> = COMPLETE.iter().map(|(kind, _)| notice(kind).kind().code()).collect();
    let all: Vec<&str> = NoticeKind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(built, all);
    for kind in NoticeKind::ALL {
        assert_eq!(serde_json::to_value(kind).expect("a code"), kind.code());
        let whole = content(complete(kind.code()));
        assert_eq!(content(serde_json::to_value(&whole).expect("serialises")), whole);
    }
}

/// What may be left out of a content.
const OPTIONAL: &[&str] = &["within of reasons_request", "excluded of extension", "review"];

#[test]
fn what_is_left_out_does_not_read() {
    let mut left_out = 0;
    for (kind, _) in COMPLETE {
        let whole = complete(kind);
        let (variant, fields) = whole.as_object().and_then(|one| one.iter().next()).expect("a variant");
        for field in fields.as_object().expect("fields").keys() {
            if OPTIONAL.contains(&field.as_str()) || OPTIONAL.contains(&format!("{field} of {variant}").as_str()) {
                continue;
            }
            let mut part = fields.clone();
            part.as_object_mut().expect("fields").remove(field);
            let why = serde_json::from_value::<Content>(json!({ variant: part })).expect_err("a field is left out");
            assert!(why.to_string().contains(&format!("missing field `{field}`")), "{kind} without {field}: {why}");
            left_out += 1;
        }
    }
    assert_eq!(left_out, 53);
    let unknown = with("not_paid", "/not_paid", json!({"request": "一", "served": "2024-02-01", "paid": true}));
    let why = serde_json::from_value::<Content>(unknown).expect_err("an unknown field");
    assert!(why.to_string().contains("unknown field `paid`"), "{why}");
}

/// The kind, the place in it, what stands there instead, and what is then refused under which provision.
#[rustfmt::skip]
const BLANK: &[(&str, &str, &str, &str)] = &[
    ("receipt", "/receipt/request", r#"" ""#, "“what was asked for” is missing or blank: expected it under national.2019/45/-/-"),
    ("correction", "/correction/items", "[]", "“to be corrected” is missing or blank: expected it under national.2019/30/-/-"),
    ("correction", "/correction/items/0/words", r#""""#, "“to be corrected” is missing or blank: expected it under national.2019/30/-/-"),
    ("reasons_request", "/reasons_request/finding", r#""　""#, "“what was found” is missing or blank: expected it under national.2019/35/-/-"),
    ("extension", "/extension/days", "0", "“extended by” is missing or blank: expected it under national.2019/33/2/-"),
    ("delay", "/delay/finding", r#""""#, "“what was found” is missing or blank: expected it under national.2019/35/-/-"),
    ("third_party_letter", "/letter/letter/description", r#""""#, "“description” is missing or blank: expected it under national.2019/32/-/-"),
    ("third_party_letter", "/letter/letter/points", r#"" ""#, "“points to be settled” is missing or blank: expected it under national.2019/32/-/-"),
    ("co_maker_letter", "/letter/letter/description", "null", "“description” is missing or blank: expected it under national.2019/34/-/-"),
    ("co_maker_letter", "/letter/letter/points", "null", "“points to be settled” is missing or blank: expected it under national.2019/34/-/-"),
    ("agency_letter", "/letter/letter/points", "null", "“points to be settled” is missing or blank: expected it under national.2019/11/1/-"),
    ("coordination_letter", "/letter/letter/description", "null", "“description” is missing or blank: expected it under national.2019/11/1/-"),
    ("fee", "/fee/finding", r#""""#, "“what was found” is missing or blank: expected it under national.2019/42/1/-"),
    ("fee", "/fee/fee/amount", "0", "“amount” is missing or blank: expected it under fee_measures.2020/4/-/-"),
    ("fee", "/fee/way_to_pay", r#""""#, "“how to pay” is missing or blank: expected it under fee_measures.2020/-/-/-"),
    ("reply", "/reply/request", r#""""#, "“what was asked for” is missing or blank: expected it under national.2019/33/2/-"),
    ("reply", "/reply/answer/words/0/words", r#"" ""#, "“the reasons” is missing or blank: expected it under national.2019/36/-/3"),
    ("reply", "/reply/answer/words", "[]", "“the reasons” is missing or blank: expected it under national.2019/36/-/3"),
    ("reply", "/reply/answer/reply/grounds", "[]", "“grounds” is missing or blank: expected it under national.2019/36/-/3"),
    ("reply", "/reply/review", "null", "“the remedies” is missing or blank: expected it under reconsideration_law.2023/23/2/-"),
    ("reply", "/reply/review/court", r#""""#, "“the remedies” is missing or blank: expected it under reconsideration_law.2023/23/2/-"),
    ("record_answer", "/record_answer/request", r#""""#, "“what was asked for” is missing or blank: expected it under national.2019/41/-/-"),
    ("record_answer", "/record_answer/reasons", r#""""#, "“reasons” is missing or blank: expected it under national.2019/41/-/-"),
    ("third_party_told", "/third_party_told/information", r#""""#, "“information to be disclosed” is missing or blank: expected it under national.2019/32/-/-"),
    ("third_party_told", "/third_party_told/reasons", r#""""#, "“reasons” is missing or blank: expected it under national.2019/32/-/-"),
    ("third_party_told", "/third_party_told/review/reconsideration", r#""""#, "“the remedies” is missing or blank: expected it under national.2019/51/-/-"),
    ("not_corrected", "/not_corrected/request", r#""""#, "“what was asked for” is missing or blank: expected it under national.2019/30/-/-"),
    ("not_paid", "/not_paid/request", r#""""#, "“what was asked for” is missing or blank: expected it under fee_measures.2020/-/-/-"),
];

#[test]
fn what_is_blank_is_refused_with_its_provision() {
    for (kind, at, value, expected) in BLANK {
        let value = serde_json::from_str(value).expect("a value of the test");
        let why = refusal(&Jurisdiction::national(), head("2024-03-20"), with(kind, at, value));
        assert_eq!(why, *expected, "{kind} {at}");
    }
}

#[test]
fn a_period_of_nothing_is_refused() {
    let zero = Period::working_days(0);
    let items = vec![Worded::new(RequestContent::Description, "请写明文号")];
    let asked = Content::Correction { received: day("2024-03-04"), items, within: zero };
    let why = Notice::new(head("2024-03-20"), asked, &Jurisdiction::national(), Calendar::national());
    assert_eq!(
        why.expect_err("no time").to_string(),
        "“time” is missing or blank: expected it under national.2019/30/-/-"
    );
}

#[test]
fn a_head_that_says_nothing_is_refused() {
    let on = day("2024-03-20");
    let heads = [
        (Head::new(" ", "张三", on), "“agency”"),
        (Head::new("某局", "", on), "“to”"),
        (head("2024-03-20").numbered(" "), "“number”"),
        (head("2024-03-20").reached_at(""), "“contact”"),
    ];
    for (head, item) in heads {
        let why = refusal(&Jurisdiction::national(), head, complete("correction"));
        assert_eq!(why, format!("{item} is missing or blank: expected it under national.2019/30/-/-"));
    }
}

/// The kind, the place in it, what stands there instead, and why the law refuses it.
#[rustfmt::skip]
const WRONG: &[(&str, &str, &str, &str)] = &[
    ("correction", "/correction/items/0/of", r#""form""#, "`items` has “the application form”: expected what an application has to contain, under national.2019/29/2/1"),
    ("extension", "/extension/days", "21", "`days` is 21: expected at most 20 under national.2019/33/2/-"),
    ("extension", "/extension/consent/capacity", r#""bureau_leader""#, "`consent` is of a leader of the bureau: expected the head of the disclosure office under national.2019/33/2/-"),
    ("extension", "/extension/consent/on", r#""2024-03-21""#, "“consented to by” is 2024-03-21: expected 2024-03-20 or earlier under national.2019/33/2/-"),
    ("delay", "/delay/until", r#""2024-03-20""#, "“last day” is 2024-03-20: expected 2024-03-21 or later under national.2019/35/-/-"),
    ("third_party_letter", "/letter/letter", r#"{"description": "一", "points": "二", "oral": true}"#, "`letter` is oral: expected writing under national.2019/32/-/-"),
    ("third_party_letter", "/letter/letter", r#"{"description": "一", "points": "二", "window": {"length": 5, "unit": "working_days"}}"#, "`window` is 5 working days: expected 15 working days under national.2019/32/-/-"),
    ("co_maker_letter", "/letter/letter", r#"{"description": "一", "points": "二", "window": {"length": 10, "unit": "working_days"}}"#, "`window` is 10 working days: expected 15 working days under national.2019/34/-/-"),
    ("consultation_told", "/consultation_told/sent", r#""2024-03-22""#, "“letter sent on” is 2024-03-22: expected 2024-03-20 or earlier under national.2019/33/3/-"),
    ("fee", "/fee/fee/amount", "10000", "`amount` is 10000 fen: expected 20000 fen under fee_measures.2020/4/-/-"),
    ("fee", "/fee/fee", r#"{"basis": "per_quantity", "units": 250, "amount": 470100}"#, "`amount` is 470100 fen: expected 470000 fen under fee_measures.2020/5/-/-"),
    ("fee", "/fee/fee", r#"{"basis": "per_quantity", "units": 2000000, "amount": 1}"#, "`units` is 2000000: expected at most 1000000"),
    ("reply", "/reply/answer/reply/kind", r#""search_first""#, "`kind` is “search first, and record it”, a step on the way: expected a kind that answers, under national.2019/33/2/-"),
    ("reply", "/reply/answer/reply/grounds", r#"["national.2007/14/4/-"]"#, "`grounds` has national.2007/14/4/-: expected a law or administrative regulation in force, under national.2019/36/-/3"),
    ("reply", "/reply/answer/reply/grounds", r#"["taierzhuang.proactive/15/-/-"]"#, "`grounds` has taierzhuang.proactive/15/-/-: expected a law or administrative regulation in force, under national.2019/36/-/3"),
    ("reply", "/reply/answer/words/0/of", r#""remedies""#, "`words` has the remedies: expected `review`, from which they are told under national.2019/33/2/-"),
    ("not_corrected", "/not_corrected/served", r#""2024-03-06""#, "`date` is 2024-03-20: expected a day after the applicant's time under national.2019/30/-/-"),
    ("not_paid", "/not_paid/served", r#""2024-02-26""#, "`date` is 2024-03-20: expected a day after the applicant's time under fee_measures.2020/-/-/-"),
];

#[test]
fn what_the_law_does_not_allow_is_refused() {
    for (kind, at, value, expected) in WRONG {
        let value = serde_json::from_str(value).expect("a value of the test");
        let why = refusal(&Jurisdiction::national(), head("2024-03-20"), with(kind, at, value));
        assert_eq!(why, *expected, "{kind} {at}");
    }
    let early = head("2024-03-20").served_on(day("2024-03-19"));
    let why = refusal(&Jurisdiction::national(), early, complete("correction"));
    assert_eq!(why, "“served on” is 2024-03-19: expected 2024-03-20 or later under national.2019/30/-/-");
}

/// The day before the end is refused, and the day after it is not.
#[test]
fn the_last_day_of_the_applicant_is_the_applicants() {
    for (on, over) in [("2024-03-18", false), ("2024-03-19", true)] {
        let built = issue(&Jurisdiction::national(), head(on), complete("not_corrected"));
        assert_eq!(built.is_ok(), over, "{on}: {built:?}");
    }
}

/// Under the text of 2007, on an application of 2018-03-05: the kinds that no text knew, and those that it did, with what they stand under.
#[rustfmt::skip]
const OF_2007: &[(&str, &str)] = &[
    ("receipt", "national.2007/24/2/-"),
    ("correction", "national.2007/21/-/4"),
    ("reasons_request", "no text in force on 2018-03-20 knows the request for reasons: expected a kind that one does"),
    ("extension", "national.2007/24/2/-"),
    ("delay", "no text in force on 2018-03-20 knows the notice of a delayed answer: expected a kind that one does"),
    ("third_party_letter", "national.2007/23/-/-"),
    ("co_maker_letter", "national.2007/7/-/-"),
    ("consultation_told", "national.2007/24/3/-"),
    ("fee", "no text in force on 2018-03-20 knows the fee notice: expected a kind that one does"),
    ("record_answer", "national.2007/25/-/-"),
    ("third_party_told", "national.2007/23/-/-"),
    ("not_corrected", "no text in force on 2018-03-20 knows the lapse notice (uncorrected): expected a kind that one does"),
    ("not_paid", "no text in force on 2018-03-20 knows the lapse notice (unpaid): expected a kind that one does"),
    ("review_form", "national.2007/14/2/-"),
];

#[test]
fn the_text_of_2007_knows_fewer_kinds() {
    for (kind, expected) in OF_2007 {
        let text = complete(kind).to_string().replace("2024-0", "2018-0").replace("\"days\":20", "\"days\":15");
        let value = serde_json::from_str(&text).expect("a content of the test");
        let shown = match issue(&Jurisdiction::national(), head("2018-03-20"), value) {
            Ok(notice) => {
                let cited: Vec<String> = notice.provisions().iter().map(Provision::stable).collect();
                assert!(cited.iter().any(|by| by == expected), "{kind}: {cited:?}");
                assert!(cited.iter().all(|by| !by.starts_with("national.2019")), "{kind}: {cited:?}");
                continue;
            }
            Err(why) => why.to_string(),
        };
        assert_eq!(shown, *expected, "{kind}");
    }
}

#[test]
fn before_the_measures_no_fee_is_set() {
    let value = serde_json::from_str(&complete("fee").to_string().replace("2024-03-04", "2020-12-10")).expect("a fee");
    let why = refusal(&Jurisdiction::national(), head("2020-12-31"), value);
    assert_eq!(why, "no text in force on 2020-12-31 knows the fee notice: expected a kind that one does");
}

/// Each kind of reply on 2024-03-20: what it has to say, under which provision.
#[rustfmt::skip]
const REPLIES: &[(ReplyKind, &[Says], &str)] = &[
    (ReplyKind::Granted, &[Says::Information], "national.2019/36/-/2"),
    (ReplyKind::Granted, &[Says::Manner, Says::Channel, Says::Time], "national.2019/36/-/2"),
    (ReplyKind::GrantedInPart, &[Says::Information, Says::ReasonsForPart], "national.2019/37/-/-"),
    (ReplyKind::Refused, &[Says::Reasons], "national.2019/36/-/3"),
    (ReplyKind::DoesNotExist, &[Says::NonExistence], "national.2019/36/-/4"),
    (ReplyKind::NotThisAgency, &[Says::Reasons], "national.2019/36/-/5"),
    (ReplyKind::AlreadyPublic, &[Says::Manner, Says::Channel], "national.2019/36/-/1"),
    (ReplyKind::NotProcessedAgain, &[Says::NotProcessedAgain], "national.2019/36/-/6"),
    (ReplyKind::NotProcessed, &[Says::NotProcessed], "national.2019/35/-/-"),
    (ReplyKind::SpecialRegistry, &[Says::SpecialRules], "national.2019/36/-/7"),
    (ReplyKind::ProcessingNeeded, &[Says::CannotProvide], "national.2019/38/-/-"),
    (ReplyKind::StillUnclear, &[Says::CannotProvide], "national.2019/30/-/-"),
    (ReplyKind::NotAnApplication, &[Says::NotAnApplication], "national.2019/39/1/-"),
    // What the text leaves to the agency is not asked for.
    (ReplyKind::Publication, &[], "national.2019/39/2/-"),
    (ReplyKind::NotGovernmentInformation, &[], "national.2019/2/-/-"),
];

/// A reply of a kind that says things, with the bodies for review.
fn reply(kind: ReplyKind, says: &[Says]) -> Value {
    let words: Vec<Value> = says.iter().map(|one| json!({"of": one, "words": "如附件所述"})).collect();
    let withholds = matches!(kind, ReplyKind::Refused | ReplyKind::GrantedInPart);
    let grounds: &[&str] = if withholds { &["national.2019/14/-/-"] } else { &[] };
    let mut value = complete("reply");
    let at = value.pointer_mut("/reply/answer").expect("an answer");
    *at = json!({"reply": {"kind": kind, "grounds": grounds, "says": says}, "words": words});
    value
}

#[test]
fn every_kind_of_reply_says_what_it_has_to() {
    let nation = Jurisdiction::national();
    for (kind, says, by) in REPLIES {
        let notice =
            issue(&nation, head("2024-03-20"), reply(*kind, says)).unwrap_or_else(|why| panic!("{kind:?}: {why}"));
        let line = notice.fields().iter().find(|field| field.item() == Item::ReplyKind).expect("a kind");
        let shown = line.by().expect("a provision").stable();
        assert!(shown.starts_with(by.trim_end_matches("/-")), "{kind:?}: {shown}");
        assert_eq!(notice.title().zh(), format!("答复书（{}）", kind.name().zh()));
        for left_out in *says {
            let rest: Vec<Says> = says.iter().copied().filter(|one| one != left_out).collect();
            let why = refusal(&nation, head("2024-03-20"), reply(*kind, &rest));
            assert!(why.ends_with(&format!("is missing or blank: expected it under {by}")), "{kind:?}: {why}");
        }
    }
    let missing: Vec<ReplyKind> = [ReplyKind::AskForCorrection, ReplyKind::SearchFirst].into();
    assert!(missing.iter().all(|kind| REPLIES.iter().all(|row| row.0 != *kind)));
}

#[test]
fn a_mixed_reply_says_what_each_of_its_kinds_has_to() {
    let mut value = reply(ReplyKind::Granted, &[Says::Information]);
    let at = value.pointer_mut("/reply/answer/reply").expect("a reply");
    *at = json!({"kind": "granted", "beside": ["does_not_exist"], "says": ["information"]});
    let why = refusal(&Jurisdiction::national(), head("2024-03-20"), value);
    assert_eq!(why, "“that it does not exist” is missing or blank: expected it under national.2019/36/-/4");
}

/// The titles and the labels of each kind, in both languages.
#[rustfmt::skip]
const LABELS: &[(&str, &str, &str)] = &[
    ("receipt", "登记回执：受送达人 收到日期 申请内容 提交方式 期限 截止日期", "receipt: to, received on, what was asked for, received by, time, last day"),
    ("correction", "补正告知书：受送达人 收到日期 需要补正的事项 期限 截止日期", "correction notice: to, received on, to be corrected, time, last day"),
    ("reasons_request", "说明理由通知书：受送达人 收到日期 认定的事由", "request for reasons: to, received on, what was found"),
    ("extension", "延长答复期限告知书：受送达人 收到日期 延长的期限 同意延长 截止日期", "extension notice: to, received on, extended by, consented to by, last day"),
    ("delay", "延迟答复告知书：受送达人 收到日期 认定的事由 截止日期", "notice of a delayed answer: to, received on, what was found, last day"),
    ("third_party_letter", "第三方意见征询书：受送达人 内容描述 需协商、确认的事项 期限 截止日期 逾期不答复的后果", "letter to a third party: to, description, points to be settled, time, last day, what silence means"),
    ("co_maker_letter", "征求共同制作机关意见函：受送达人 内容描述 需协商、确认的事项 期限 截止日期 逾期不答复的后果", "letter to a co-maker: to, description, points to be settled, time, last day, what silence means"),
    ("agency_letter", "征求其他机关意见函：受送达人 内容描述 需协商、确认的事项", "letter to another agency: to, description, points to be settled"),
    ("coordination_letter", "协商函：受送达人 内容描述 需协商、确认的事项", "coordination letter: to, description, points to be settled"),
    ("consultation_told", "征求意见告知书：受送达人 收到日期 征求意见的对象 征求意见函发出日期 不计入的时间", "notice that others are consulted: to, received on, consulted, letter sent on, time not counted"),
    ("fee", "收费通知：受送达人 收到日期 认定的事由 收费标准 收费数额 缴费方式 期限 截止日期", "fee notice: to, received on, what was found, standard, amount, how to pay, time, last day"),
    ("reply", "答复书（不予公开）：受送达人 收到日期 申请内容 答复类型 依据 理由 救济途径", "reply (refused): to, received on, what was asked for, kind of reply, grounds, the reasons, the remedies"),
    ("record_answer", "更正答复书：受送达人 收到日期 申请内容 处理结果 理由 救济途径", "answer on a record: to, received on, what was asked for, outcome, reasons, the remedies"),
    ("third_party_told", "公开决定告知书：受送达人 决定公开的政府信息 理由 救济途径", "notice of disclosure to a third party: to, information to be disclosed, reasons, the remedies"),
    ("not_corrected", "不再处理告知书（逾期不补正）：受送达人 申请内容 原通知送达日期 原通知所定期限 截止日期", "lapse notice (uncorrected): to, what was asked for, earlier notice served on, time set by the earlier notice, last day"),
    ("not_paid", "不再处理告知书（逾期不缴费）：受送达人 申请内容 原通知送达日期 原通知所定期限 截止日期", "lapse notice (unpaid): to, what was asked for, earlier notice served on, time set by the earlier notice, last day"),
    ("review_form", "政府信息公开保密审查表：受送达人 信息名称", "secrecy review form: to, title of the information"),
];

#[test]
fn titles_and_labels_stand_in_both_languages() {
    for (kind, zh, en) in LABELS {
        let notice = notice(kind);
        // The head closes every notice alike.
        let (fields, tail) = notice.fields().split_at(notice.fields().len() - 3);
        let closing: Vec<Item> = tail.iter().map(Field::item).collect();
        assert_eq!(closing, [Item::Served, Item::Agency, Item::Date], "{kind}");
        let labels = |language| fields.iter().map(move |field| field.label().in_language(language)).collect::<Vec<_>>();
        assert_eq!(format!("{}：{}", notice.title().zh(), labels(Language::Zh).join(" ")), *zh);
        assert_eq!(format!("{}: {}", notice.title().en(), labels(Language::En).join(", ")), *en);
    }
}

/// The kind, its day, the day of service, and the last day that it tells: counted by hand on the schedule of 2024.
#[rustfmt::skip]
const LAST_DAYS: &[(&str, &str, Option<&str>, Option<&str>)] = &[
    ("receipt", "2024-03-04", None, Some("2024-04-01")),
    ("correction", "2024-03-08", Some("2024-03-11"), Some("2024-03-25")),
    ("correction", "2024-03-08", None, None),
    ("third_party_letter", "2024-03-20", Some("2024-03-21"), Some("2024-04-12")),
    ("third_party_letter", "2024-03-20", None, None),
    ("co_maker_letter", "2024-03-20", Some("2024-03-21"), Some("2024-04-12")),
    ("agency_letter", "2024-03-20", Some("2024-03-21"), None),
    ("extension", "2024-03-20", None, Some("2024-04-29")),
    ("delay", "2024-03-20", None, Some("2024-06-28")),
    ("fee", "2024-03-01", Some("2024-03-04"), Some("2024-04-01")),
    ("not_corrected", "2024-03-20", None, Some("2024-03-18")),
    // The schedule of 2027 is not published: no day is guessed.
    ("third_party_letter", "2026-12-21", Some("2026-12-22"), None),
];

#[test]
fn days_that_follow_from_the_law_are_counted() {
    for (kind, on, served, expected) in LAST_DAYS {
        let head = served.map_or(head(on), |served| head(on).served_on(day(served)));
        let mut value = complete(kind);
        for (of, received) in [("fee", "2024-02-26"), ("correction", "2024-03-04")] {
            if *kind == of {
                *value.pointer_mut(&format!("/{of}/received")).expect("a day") = json!(received);
            }
        }
        let notice = issue(&Jurisdiction::national(), head, value).unwrap_or_else(|why| panic!("{kind}: {why}"));
        assert_eq!(notice.last_day(), expected.map(day), "{kind} of {on}");
        let line = notice.fields().iter().find(|field| field.item() == Item::LastDay);
        assert_eq!(line.map(|line| line.value().zh()), *expected, "{kind} of {on}");
    }
}

#[test]
fn an_extension_leaves_out_what_is_not_counted() {
    let mut value = complete("extension");
    let fields = value.pointer_mut("/extension").and_then(Value::as_object_mut).expect("fields");
    let spans = json!([{"from": "2024-03-07", "through": "2024-03-18", "of": "third_party"}]);
    fields.insert("excluded".to_owned(), json!({"by": "national.2019/33/3/-", "spans": spans}));
    let notice = issue(&Jurisdiction::national(), head("2024-03-20"), value).expect("an extension");
    assert_eq!(notice.last_day(), Some(day("2024-05-13")));
}

/// Whether an extension that is told after the time to answer has ended still extends it is a reading. The time ends on 2024-04-01.
#[test]
fn a_late_extension_has_the_effect_that_the_reading_gives_it() {
    let told = |of: &Jurisdiction, on: &str| {
        issue(of, head(on), complete("extension")).map(|notice| (notice.last_day(), notice.turned_on()))
    };
    let (open, late) = (Jurisdiction::national(), Some(Reading::LateExtension));
    assert_eq!(told(&open, "2024-04-01"), Ok((Some(day("2024-04-29")), None)));
    assert_eq!(told(&open, "2024-04-02"), Ok((None, late)));
    assert_eq!(told(&reading(&[Choice::NoticeAnyTime]), "2024-04-02"), Ok((Some(day("2024-04-29")), late)));
    let strict = reading(&[Choice::NoticeBeforeExpiry]);
    assert_eq!(told(&strict, "2024-04-01"), Ok((Some(day("2024-04-29")), None)));
    assert_eq!(
        refusal(&strict, head("2024-04-02"), complete("extension")),
        "“date” is 2024-04-02: expected 2024-04-01 or earlier under national.2019/33/2/-"
    );
}

/// A correction is asked for within seven working days, here until 2024-03-13: what comes later is a breach, and whether it restarts the time, so that the
/// applicant's last day counts, is a reading. A fee is asked for within the time to answer, as far as the receipt tells it.
#[test]
fn a_correction_and_a_fee_that_are_asked_for_late_say_so() {
    let of_4_march = |kind: &str| with(kind, &format!("/{kind}/received"), json!("2024-03-04"));
    let told = |of: &Jurisdiction, on: &str, kind: &str| {
        issue(of, head(on).served_on(day(on)), of_4_march(kind))
            .map(|notice| (notice.last_day(), notice.expired().map(|last| *last), notice.turned_on()))
    };
    let (open, late) = (Jurisdiction::national(), Some(Reading::LateCorrection));
    assert_eq!(told(&open, "2024-03-13", "correction"), Ok((Some(day("2024-03-27")), None, None)));
    assert_eq!(told(&open, "2024-03-14", "correction"), Ok((None, Some(day("2024-03-13")), late)));
    let restarts = reading(&[Choice::Restarts]);
    let last = (Some(day("2024-03-28")), Some(day("2024-03-13")), late);
    assert_eq!(told(&restarts, "2024-03-14", "correction"), Ok(last));
    assert_eq!(
        refusal(&reading(&[Choice::DoesNotRestart]), head("2024-03-14"), of_4_march("correction")),
        "“date” is 2024-03-14: expected 2024-03-13 or earlier under national.2019/30/-/-"
    );
    assert_eq!(told(&open, "2024-04-01", "fee"), Ok((Some(day("2024-04-29")), None, None)));
    assert_eq!(told(&open, "2024-04-02", "fee"), Ok((Some(day("2024-04-30")), Some(day("2024-04-01")), None)));
}

/// Whether the time in which co-makers are consulted counts is a reading.
#[test]
fn the_time_of_co_makers_counts_as_the_reading_says() {
    let told = |of: &Jurisdiction| {
        let value = with("consultation_told", "/consultation_told/consulted", json!("co_maker"));
        let notice = issue(of, head("2024-03-20"), value).expect("a notice");
        notice.fields().iter().any(|field| field.item() == Item::NotCounted)
    };
    assert!(told(&reading(&[Choice::CoMakersExcluded])));
    assert!(!told(&reading(&[Choice::CoMakersCounted])));
}

/// A reply of a kind, on a day, under which choices: the clause.
#[rustfmt::skip]
const CLAUSES: &[(ReplyKind, &str, &[Choice], &str)] = &[
    (ReplyKind::Refused, "2023-12-29", &[], "如不服本答复，可以依法向市政府申请行政复议，或者自收到之日起6个月内向市中院提起行政诉讼。"),
    (ReplyKind::Refused, "2024-01-02", &[], "如不服本答复，应当自收到之日起60日内先向市政府申请行政复议；对复议决定不服的，可以自收到复议决定书之日起15日内向市中院提起行政诉讼。"),
    (ReplyKind::Refused, "2025-06-03", &[], "如不服本答复，应当自收到之日起60日内先向市政府申请行政复议；对复议决定不服的，可以自收到复议决定书之日起15日内向市中院提起行政诉讼。"),
    (ReplyKind::DoesNotExist, "2023-12-29", &[], "如不服本答复，可以依法向市政府申请行政复议，或者自收到之日起6个月内向市中院提起行政诉讼。"),
    (ReplyKind::DoesNotExist, "2024-01-02", &[], "如不服本答复，可以自收到之日起60日内向市政府申请行政复议。"),
    (ReplyKind::DoesNotExist, "2025-05-30", &[Choice::Arts14To16], "如不服本答复，可以自收到之日起60日内向市政府申请行政复议，或者自收到之日起6个月内向市中院提起行政诉讼。"),
    (ReplyKind::DoesNotExist, "2025-06-03", &[], "如不服本答复，可以自收到之日起60日内向市政府申请行政复议，或者自收到之日起6个月内向市中院提起行政诉讼。"),
];

#[test]
fn the_remedies_are_those_of_the_day() {
    for (kind, on, choices, expected) in CLAUSES {
        let says = REPLIES.iter().find(|row| row.0 == *kind).map_or(&[][..], |row| row.1);
        let mut value = reply(*kind, says);
        *value.pointer_mut("/reply/received").expect("a day") = json!(on);
        *value.pointer_mut("/reply/review").expect("bodies") = json!({"reconsideration": "市政府", "court": "市中院"});
        let notice = issue(&reading(choices), head(on), value).expect("a reply");
        assert_eq!(notice.remedy_clause(Language::Zh).as_deref(), Some(*expected), "{kind:?} of {on}");
        let told = Claims::of(&notice);
        let line = notice.fields().iter().find(|field| field.item() == Item::Says(Says::Remedies));
        assert_eq!(line.map(|line| line.value().zh()), Some(*expected));
        assert_eq!(told.reconsideration().is_some(), expected.contains("60日"), "{kind:?} of {on}");
        assert_eq!(told.suit().is_some(), expected.contains("6个月"), "{kind:?} of {on}");
        assert_eq!(told.suit_after_reconsideration().is_some(), expected.contains("15日"), "{kind:?} of {on}");
    }
    let clause = notice("third_party_told").remedy_clause(Language::Zh).expect("a clause");
    assert!(clause.starts_with("如不服该公开决定，"), "{clause}");
}

/// A refusal without its bodies: since 2024 it has to tell that reconsideration comes first.
#[test]
fn reconsideration_first_has_to_be_told() {
    let bare = |on: &str| {
        let mut value = reply(ReplyKind::Refused, &[Says::Reasons]);
        *value.pointer_mut("/reply/received").expect("a day") = json!(on);
        *value.pointer_mut("/reply/review").expect("bodies") = Value::Null;
        issue(&Jurisdiction::national(), head(on), value).map(|notice| notice.remedy_clause(Language::Zh))
    };
    assert_eq!(bare("2023-12-29"), Ok(None));
    let why = bare("2024-01-02").expect_err("not told").to_string();
    assert_eq!(why, "“the remedies” is missing or blank: expected it under reconsideration_law.2023/23/2/-");
    let mut wrong = complete("reply");
    let at = wrong.pointer_mut("/reply/answer/reply").and_then(Value::as_object_mut).expect("a reply");
    at.insert("route_told".to_owned(), json!("either"));
    let why = refusal(&Jurisdiction::national(), head("2024-03-20"), wrong);
    let told = "`route_told` is “reconsideration or a suit”: expected what reconsideration_law.2023/23/1/4 says, told by the notice itself";
    assert_eq!(why, told);
    // Where the way is open, neither is told as if it were settled.
    let mut open = reply(ReplyKind::DoesNotExist, &[Says::NonExistence]);
    let at = open.pointer_mut("/reply/answer/reply").and_then(Value::as_object_mut).expect("a reply");
    at.insert("route_told".to_owned(), json!("either"));
    assert!(refusal(&Jurisdiction::national(), head("2024-03-20"), open.clone()).starts_with("`route_told` is"));
    assert!(issue(&reading(&[Choice::Arts14To16]), head("2024-03-20"), open).is_ok());
}

/// Taierzhuang, coordination 7: the three contents of a letter, what each lacks, and the item that asks for it.
#[rustfmt::skip]
const LETTERS: &[(&str, &str)] = &[
    (r#"{"points": "二", "opinion": "disclose", "basis": "三"}"#, "“description” is missing or blank: expected it under taierzhuang.coordination/7/-/1"),
    (r#"{"description": "一", "points": "二", "opinion": "disclose", "basis": "三"}"#, "“title” is missing or blank: expected it under taierzhuang.coordination/7/-/1"),
    (r#"{"title": "一", "document_number": "无文号", "description": "一", "origin_date": "2024-03-01", "issuer": "区政府", "opinion": "disclose", "basis": "三"}"#, "“points to be settled” is missing or blank: expected it under taierzhuang.coordination/7/-/2"),
    (r#"{"title": "一", "document_number": "无文号", "description": "一", "origin_date": "2024-03-01", "issuer": "区政府", "points": "二", "basis": "三"}"#, "“proposer's opinion” is missing or blank: expected it under taierzhuang.coordination/7/-/3"),
    (r#"{"title": "一", "document_number": "无文号", "description": "一", "origin_date": "2024-03-01", "issuer": "区政府", "points": "二", "opinion": "disclose"}"#, "“basis of the opinion” is missing or blank: expected it under taierzhuang.coordination/7/-/3"),
];

#[test]
fn a_letter_of_taierzhuang_has_three_contents() {
    let taierzhuang = place("taierzhuang");
    for kind in ["co_maker_letter", "agency_letter", "coordination_letter"] {
        for (letter, expected) in LETTERS {
            let letter = serde_json::from_str(letter).expect("a letter of the test");
            let why = refusal(&taierzhuang, head("2024-03-20"), with(kind, "/letter/letter", letter));
            assert_eq!(why, *expected, "{kind}");
        }
        // The nation alone asks for none of them, nor did the place before its text.
        let built = issue(&taierzhuang, head("2020-04-21"), complete(kind));
        assert!(built.is_ok(), "{kind}: {built:?}");
    }
}

/// A whole letter of Taierzhuang: its contents, the time that it sets, and what silence then means.
fn letter_of_taierzhuang(window: Option<u32>) -> Notice {
    let mut value = with("agency_letter", "/letter/letter", whole_letter());
    if let Some(days) = window {
        let letter = value.pointer_mut("/letter/letter").and_then(Value::as_object_mut).expect("a letter");
        letter.insert("window".to_owned(), json!({"length": days, "unit": "working_days"}));
    }
    let head = Head::new("区农业农村局", "区财政局", day("2024-03-20"))
        .numbered("台农函〔2024〕3号")
        .reached_at("0632-0000000")
        .served_on(day("2024-03-21"));
    issue(&place("taierzhuang"), head, value).expect("a letter")
}

fn whole_letter() -> Value {
    json!({"title": "农机补贴公示", "document_number": "台农字〔2024〕3号", "description": "补贴名单",
           "origin_date": "2024-03-04", "issuer": "区农业农村局", "points": "名单与贵局台账是否一致",
           "opinion": "disclose", "basis": "《政府信息公开条例》第二十条"})
}

#[test]
fn silence_means_something_only_after_a_time_that_the_letter_sets() {
    let silence = |notice: &Notice| {
        let line = notice.fields().iter().find(|field| field.item() == Item::Silence);
        line.and_then(Field::by).map(|by| by.stable())
    };
    let set = letter_of_taierzhuang(Some(5));
    assert_eq!(silence(&set).as_deref(), Some("taierzhuang.coordination/8/-/-"));
    assert_eq!(set.last_day(), Some(day("2024-03-28")));
    let unset = letter_of_taierzhuang(None);
    assert_eq!((silence(&unset), unset.last_day()), (None, None));
    // The nation's rule on co-makers prevails over the place's.
    let co_maker = with("co_maker_letter", "/letter/letter", whole_letter());
    let notice = issue(&place("taierzhuang"), head("2024-03-20"), co_maker).expect("a letter");
    assert_eq!(silence(&notice).as_deref(), Some("national.2019/34/-/-"));
}

/// Q44: silence agrees with an opinion to withhold on one reading only, which the letter names.
#[test]
fn what_silence_on_a_letter_to_withhold_means_is_a_reading() {
    let letter = |opinion: &str, choice| {
        let mut value = with("agency_letter", "/letter/letter", whole_letter());
        let letter = value.pointer_mut("/letter/letter").and_then(Value::as_object_mut).expect("a letter");
        letter.insert("opinion".to_owned(), json!(opinion));
        letter.insert("window".to_owned(), json!({"length": 5, "unit": "working_days"}));
        let notice = issue(&place("taierzhuang").reading(choice), head("2024-03-20"), value).expect("a letter");
        (notice.fields().iter().any(|field| field.item() == Item::Silence), notice.turned_on())
    };
    let reach = Some(Reading::SilenceReach);
    assert_eq!(letter("withhold", Choice::EitherOpinion), (true, reach));
    assert_eq!(letter("withhold", Choice::DiscloseOnly), (false, reach));
    assert_eq!(letter("disclose", Choice::DiscloseOnly), (true, None));
}

/// Art. 36: each kind of a mixed reply stands under its own item, and the grounds under that on refusals.
#[test]
fn each_kind_of_a_mixed_reply_has_its_own_item() {
    let mut value = complete("reply");
    let at = value.pointer_mut("/reply/answer").expect("an answer");
    *at = json!({
        "reply": {"kind": "does_not_exist", "beside": ["refused"], "grounds": ["national.2019/16/1/-"], "says": ["non_existence", "reasons"]},
        "words": [{"of": "non_existence", "words": "未找到"}, {"of": "reasons", "words": "内部事务"}]
    });
    let notice = issue(&Jurisdiction::national(), head("2024-03-20"), value).expect("a reply");
    let under = |item| {
        let lines = notice.fields().iter().filter(move |field| field.item() == item);
        lines.map(|field| field.by().expect("a provision").stable()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(under(Item::ReplyKind), "national.2019/36/-/4 national.2019/36/-/3");
    assert_eq!(under(Item::Grounds), "national.2019/36/-/3");
    assert_eq!(under(Item::Says(Says::Reasons)), "national.2019/36/-/3");
}

/// Taierzhuang, the form and secrecy review 6: each field, what stands in it, and what asks for it.
#[rustfmt::skip]
const FORM: &[(&str, &str, &str)] = &[
    ("unit", "区财政局", "“unit” is missing or blank: expected it under taierzhuang.review_form/-/1/1"),
    ("date", "2024-03-20", "“date” is missing or blank: expected it under taierzhuang.review_form/-/1/1"),
    ("serial", "12", "“serial number” is missing or blank: expected it under taierzhuang.review_form/-/1/2"),
    ("department", "预算科", "“department” is missing or blank: expected it under taierzhuang.review_form/-/1/2"),
    ("title", "关于某事的通知", "“title of the information” is missing or blank: expected it under taierzhuang.review_form/-/1/2"),
    ("release", "website", "“form of release” is missing or blank: expected it under taierzhuang.secrecy_review/6/-/1"),
    ("handler", "li", "“signature of the handler” is missing or blank: expected it under taierzhuang.review_form/-/1/6"),
];

#[test]
fn the_form_of_taierzhuang_is_filled_in() {
    let taierzhuang = place("taierzhuang");
    let form = |left_out: &str| -> Value {
        let filled = FORM.iter().filter(|row| row.0 != left_out).map(|row| (row.0.to_owned(), json!(row.1)));
        with("review_form", "/review_form/form", Value::Object(filled.collect()))
    };
    let whole = issue(&taierzhuang, head("2024-03-20"), form("")).expect("a form");
    for (item, by) in whole.fields().iter().filter_map(|field| match field.item() {
        Item::Form(_) => Some((field.item(), field.by().expect("a provision").stable())),
        _ => None,
    }) {
        let expected = format!("“{}” is missing or blank: expected it under {by}", item.name().en());
        assert!(FORM.iter().any(|row| row.2 == expected), "{expected}");
    }
    for (field, _, expected) in FORM {
        assert_eq!(refusal(&taierzhuang, head("2024-03-20"), form(field)), *expected);
    }
}

/// Which request came on 2024-01-30, what was recorded since, and the notice of 2024-03-20 whose entry follows; none where there is none.
#[rustfmt::skip]
const EVENTS: &[(&str, &str, &str, Option<&str>)] = &[
    ("receipt", "information", "[]", None),
    ("correction", "information", "[]", Some("AskCorrection")),
    ("reasons_request", "information", "[]", Some("AskReasons")),
    ("extension", "information", "[]", Some("NotifyExtension")),
    ("delay", "information", "[]", Some("Delay")),
    ("third_party_letter", "information", r#"[{"consulted": {"opened": {"with": "firm", "consulted": "third_party", "mode": "on_request", "trigger": "2024-01-30"}}}]"#, Some("Consult")),
    ("co_maker_letter", "information", r#"[{"consulted": {"opened": {"with": "finance", "consulted": "co_maker", "mode": "on_request", "trigger": "2024-01-30"}}}]"#, Some("Consult")),
    ("agency_letter", "information", r#"[{"consulted": {"opened": {"with": "finance", "consulted": "involved_agency", "mode": "on_request", "trigger": "2024-01-30"}}}]"#, Some("Consult")),
    ("coordination_letter", "information", "[]", None),
    ("consultation_told", "information", "[]", None),
    ("fee", "information", "[]", Some("AskFee")),
    ("reply", "information", "[]", Some("Reply")),
    ("record_answer", "own_record", "[]", Some("AnswerRecord")),
    ("third_party_told", "information", r#"[{"replied": {"reply": {"kind": "granted"}}}]"#, Some("TellThirdParty")),
    ("not_corrected", "information", r#"[{"correction_asked": {"items": ["description"]}}]"#, Some("LapseUncorrected")),
    ("not_paid", "information", r#"[{"fee_asked": {"fee": {"basis": "per_item", "before": 30, "units": 1, "amount": 20000}}}]"#, Some("LapseUnpaid")),
    ("review_form", "information", "[]", None),
];

#[test]
fn the_journal_takes_the_entry_of_each_notice() {
    let arrived = |purpose: &str| -> Event {
        let request = json!({"applicant": "a1", "kind": "natural_person", "for": purpose});
        serde_json::from_value(json!({"arrived": {"intake": "in_person", "request": request}})).expect("an arrival")
    };
    for (kind, purpose, before, verb) in EVENTS {
        let mut file = ApplicationFile::new(Header::of(&Jurisdiction::national()));
        let before: Vec<Event> = serde_json::from_str(before).expect("events of the test");
        for event in core::iter::once(arrived(purpose)).chain(before) {
            file.record(day("2024-01-30"), event).expect("an event of the test");
        }
        let notice = notice(kind);
        let event = notice.event();
        assert_eq!(event.as_ref().map(|event| format!("{:?}", event.verb())).as_deref(), *verb, "{kind}");
        if let Some(event) = event {
            file.record(notice.head().date(), event).unwrap_or_else(|why| panic!("{kind}: {why}"));
        }
    }
    assert_eq!(EVENTS.len(), NoticeKind::ALL.len());
}

#[test]
fn the_reply_that_is_recorded_tells_what_the_notice_tells() {
    let Some(Event::Replied { reply }) = notice("reply").event() else {
        panic!("a reply is recorded");
    };
    assert_eq!(reply.route_told(), Some(Route::ReconsiderationFirst));
    assert!(reply.lacks(&Jurisdiction::national().on(day("2024-03-20")).expect("a regime")).is_empty());
}

#[test]
fn claims_say_what_the_notice_says_and_lack_nothing() {
    let nation = Jurisdiction::national();
    let regime = nation.on(day("2024-03-20")).expect("a regime");
    for (kind, _) in COMPLETE {
        let claims = Claims::of(&notice(kind));
        assert_eq!(claims.lacks(&regime), [], "{kind}");
        let stored = serde_json::to_string(&claims).expect("serialises");
        assert_eq!(serde_json::from_str::<Claims>(&stored).expect("reads"), claims, "{kind}");
        let more = stored.replacen('{', r#"{"seal": true,"#, 1);
        let why = serde_json::from_str::<Claims>(&more).expect_err("an unknown field");
        assert!(why.to_string().contains("unknown field `seal`"), "{why}");
    }
    let told = Claims::of(&notice("fee"));
    assert_eq!((told.received(), told.last_day()), (Some(day("2024-03-04")), Some(day("2024-04-19"))));
}

/// What a bare notice of each kind lacks on 2024-03-20, under which provision.
#[rustfmt::skip]
const LACKS: &[(&str, &str)] = &[
    ("receipt", "what was asked for national.2019/45/-/-, received on national.2019/45/-/-"),
    ("correction", "to be corrected national.2019/30/-/-, time national.2019/30/-/-"),
    ("reasons_request", "what was found national.2019/35/-/-"),
    ("extension", "extended by national.2019/33/2/-"),
    ("delay", "what was found national.2019/35/-/-, last day national.2019/35/-/-"),
    ("third_party_letter", "description national.2019/32/-/-, points to be settled national.2019/32/-/-"),
    ("co_maker_letter", "description national.2019/34/-/-, points to be settled national.2019/34/-/-"),
    ("agency_letter", "description national.2019/11/1/-, points to be settled national.2019/11/1/-"),
    ("coordination_letter", "description national.2019/11/1/-, points to be settled national.2019/11/1/-"),
    ("consultation_told", "consulted national.2019/33/3/-, letter sent on national.2019/33/3/-"),
    ("fee", "what was found fee_measures.2020/-/-/-, standard fee_measures.2020/-/-/-, amount fee_measures.2020/-/-/-, how to pay fee_measures.2020/-/-/-"),
    ("reply", "what was asked for national.2019/33/2/-, kind of reply national.2019/33/2/-"),
    ("record_answer", "what was asked for national.2019/41/-/-, outcome national.2019/41/-/-, reasons national.2019/41/-/-"),
    ("third_party_told", "information to be disclosed national.2019/32/-/-, reasons national.2019/32/-/-"),
    ("not_corrected", "what was asked for national.2019/30/-/-, earlier notice served on national.2019/30/-/-"),
    ("not_paid", "what was asked for fee_measures.2020/-/-/-, earlier notice served on fee_measures.2020/-/-/-"),
    ("review_form", ""),
];

#[test]
fn a_bare_notice_lacks_what_its_kind_has_to_hold() {
    let nation = Jurisdiction::national();
    let (on, regime) = (day("2024-03-20"), nation.on(day("2024-03-20")).expect("a regime"));
    for (kind, (code, expected)) in NoticeKind::ALL.into_iter().zip(LACKS) {
        assert_eq!(kind.code(), *code);
        let lacks = Claims::new(kind, on).lacks(&regime);
        let shown: Vec<String> = lacks.iter().map(|one| format!("{} {}", one.name().en(), one.by().stable())).collect();
        assert_eq!(shown.join(", "), *expected, "{code}");
    }
}

#[track_caller]
fn golden(file: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).expect("a golden file is written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{file} differs");
}

/// `BLESS=1 cargo test --test notice_law` writes them anew; read the difference before committing it.
#[test]
fn the_previews_are_as_recorded() {
    let shown = |language| {
        let all: Vec<String> = NoticeKind::ALL.iter().map(|kind| notice(kind.code()).to_text(language)).collect();
        format!("{}\n{}", all.join("\n"), letter_of_taierzhuang(Some(5)).to_text(language))
    };
    golden("notice.zh.txt", &shown(Language::Zh));
    golden("notice.en.txt", &shown(Language::En));
}
