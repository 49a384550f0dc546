//! Files of lawful acts, one a procedure: what the audit finds nothing in.

/// Granted, after a search and a review.
pub(crate) const GRANTED: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved;
    2024-03-06 found;
    2024-03-15 reviewed;
    2024-03-20 replies granted saying information form as_requested;
    2024-03-21 served reply";

/// A supplier is heard and objects on reasonable grounds; what it sells for is refused.
pub(crate) const TRADE_SECRET: &str = "
    2024-03-04 arrives in_person; is information; third party firm;
    fact trade_secret yes; fact harms_third_party yes; fact grave_public_interest no; reviewed;
    2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-12 firm objects; fact reasonable_objection yes;
    2024-03-20 replies refused because national.2019/15/-/- saying reasons telling reconsideration_first objection upheld;
    2024-03-21 served reply";

/// A rota of the staff: the agency weighed, and withheld it.
pub(crate) const ROTA: &str = "
    2024-03-04 arrives in_person; is information; fact personnel_affairs yes; reviewed;
    2024-03-06 chooses withhold;
    2024-03-20 replies refused because national.2019/16/1/- saying reasons telling reconsideration_first;
    2024-03-21 served reply";

/// Forty pages, one of them secret.
pub(crate) const SECRET_PAGE: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; part pages; part page_12; severable yes;
    fact determined_state_secret yes page_12; fact secrecy_term_expired no page_12; reviewed;
    2024-03-20 replies granted_in_part because national.2019/14/-/- saying information,reasons_for_part;
    2024-03-21 served reply";

/// A supplier objects and is overridden for the public interest.
pub(crate) const OVERRIDDEN: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; third party firm;
    fact trade_secret yes; fact harms_third_party yes; fact grave_public_interest yes; reviewed; chooses disclose;
    2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-12 firm objects;
    2024-03-20 replies granted saying information objection overridden_for_public_interest; told firm;
    2024-03-21 served reply";

/// Extended in form, and answered within the extension.
pub(crate) const EXTENDED: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed;
    2024-03-25 consents disclosure_office_head 20; 2024-03-26 tells 20;
    2024-04-25 replies granted saying information; 2024-04-26 served reply";

/// Corrected once, in time.
pub(crate) const CORRECTED: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed;
    2024-03-07 asks description 10; 2024-03-08 served correction_notice; 2024-03-14 corrected; clear;
    2024-04-01 replies granted saying information; 2024-04-02 served reply";

/// Not corrected, without good reason.
pub(crate) const LAPSED: &str = "
    2024-03-04 arrives in_person; 2024-03-07 asks description 10; 2024-03-08 served correction_notice;
    2024-03-25 put away uncorrected; fails good_reason; holds correction_time_reasonable";

/// Unclear even after the correction.
pub(crate) const UNCLEAR: &str = "
    2024-03-04 arrives in_person; 2024-03-07 asks description 10; 2024-03-08 served correction_notice; 2024-03-14 corrected; unclear;
    2024-03-20 replies still_unclear saying cannot_provide; 2024-03-21 served reply";

/// Excessive, and the reasons given for it are not reasonable.
pub(crate) const NOT_PROCESSED: &str = "
    2024-03-04 arrives in_person; fact excessive yes application; 2024-03-05 asks reasons; 2024-03-11 reasons; 2024-03-12 unreasonable;
    2024-03-20 replies not_processed saying not_processed; 2024-03-21 served reply";

/// Excessive on reasonable grounds: answered by a delayed day.
pub(crate) const DELAYED: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed; fact excessive yes application;
    2024-03-05 asks reasons; 2024-03-11 reasons; 2024-03-12 reasonable; delays 2024-05-31; holds delay_reasonable;
    2024-05-20 replies granted saying information; 2024-05-21 served reply";

/// A fee by the page, asked for in time and paid.
pub(crate) const CHARGED: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed; fact excessive yes application;
    2024-03-11 asks fee per_quantity 0 250 4700; 2024-03-12 served fee_notice; 2024-03-18 paid;
    2024-04-01 replies granted saying information; 2024-04-02 served reply";

/// A fee that was not paid.
pub(crate) const UNPAID: &str = "
    2024-03-04 arrives in_person; fact excessive yes application;
    2024-03-11 asks fee per_quantity 0 250 4700; 2024-03-12 served fee_notice; 2024-04-15 put away unpaid";

/// Searched for in vain.
pub(crate) const NOT_HELD: &str = "
    2024-03-04 arrives in_person; 2024-03-11 searched;
    2024-03-20 replies does_not_exist saying non_existence; 2024-03-21 served reply";

/// Another agency is responsible, and named.
pub(crate) const ELSEWHERE: &str = "
    2024-03-04 arrives in_person; responsible finance;
    2024-03-08 replies not_this_agency saying reasons,responsible_agency; 2024-03-11 served reply";

/// By ordinary mail, confirmed on the day it came.
pub(crate) const MAILED: &str = "
    2024-03-04 arrives ordinary_mail; confirmed; fact already_public yes application;
    2024-03-08 replies already_public saying manner,channel; 2024-03-11 served reply";

/// A co-maker and an agency that is involved were asked, and confirmed.
pub(crate) const COORDINATED: &str = "
    2024-03-04 arrives in_person; is information; no approval; reviewed;
    2024-03-05 finance involved_agency; finance sent; 2024-03-06 finance received; 2024-03-11 finance agrees;
    2024-03-20 replies granted saying information; 2024-03-21 served reply";

/// Answered anew by order, within the time that the order set.
pub(crate) const ORDERED: &str = "
    2024-03-04 arrives in_person; is information; fact personnel_affairs yes; reviewed; chooses withhold; no approval; fails others_involved;
    2024-03-20 replies refused because national.2019/16/1/- saying reasons telling reconsideration_first; 2024-03-21 served reply;
    2024-04-08 seeks reconsideration refused; 2024-06-03 ordered reconsideration 15; 2024-06-05 chooses disclose;
    2024-06-20 replies granted saying information; 2024-06-21 served reply";

/// A Yunnan bureau: handed over with formalities, extended by both hands, reported back.
pub(crate) const YUNNAN: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed;
    2024-03-05 handed over formally;
    2024-03-18 consents disclosure_office_head 15; consents bureau_leader 15; 2024-03-19 tells 15;
    2024-04-10 replies granted saying information; 2024-04-11 served reply; reported";

/// Under the 2007 text: fifteen working days.
pub(crate) const OF_2018: &str = "
    2018-03-05 arrives in_person; is information; no approval; fails others_involved; reviewed; fact special_need yes application;
    2018-03-23 replies granted saying information; 2018-03-24 served reply";

/// Published of the agency's own accord, past every gate of the nation.
pub(crate) const PUBLISHED: &str = r#"
    2023-05-08 is information; no approval; fails others_involved; reviewed;
    {"release": {"drafted": {"mode": "proactive"}}}; {"release": "formed"};
    2023-05-09 {"release": {"reviewed": {"moment": "before_proactive", "by": {"by": "zhang", "capacity": "review_body"}}}};
    2023-05-15 {"release": {"published": {"channel": "portal"}}}"#;

/// A Taierzhuang review: form, opinion on the next day, approval, publication, record.
pub(crate) const REVIEWED: &str = r#"
    2023-05-08 is information; no approval; fails others_involved; reviewed;
    {"secrecy_review": {"prepared": {"form": {"unit": "区教育局", "date": "2023-05-08", "serial": "1", "department": "办公室", "title": "通知", "release": "website", "handler": "li"}}}};
    {"secrecy_review": "submitted"};
    2023-05-09 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "agree"}}};
    2023-05-10 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-05-11 {"secrecy_review": {"disposed": {"disposal": "published"}}}; {"secrecy_review": "kept"}; {"secrecy_review": "registered"}"#;

/// Coordination in Taierzhuang before publication: letter, written agreement.
pub(crate) const AGREED: &str = r#"
    2023-05-08 is information; no approval; reviewed; holds followed_agreement; holds same_wording;
    {"coordination": {"opened": {"with": "finance", "consulted": "involved_agency", "mode": "proactive", "trigger": "2023-05-08", "of_place": true}}};
    2023-05-10 {"coordination": {"sent": {"with": "finance", "letter": {"title": "通知", "document_number": "1号", "description": "补贴标准", "origin_date": "2023-05-08", "issuer": "区教育局", "points": "金额", "opinion": "disclose", "basis": "条例第二十条", "window": {"length": 5, "unit": "working_days"}}}}};
    2023-05-11 {"coordination": {"received": {"with": "finance"}}};
    2023-05-12 {"coordination": {"answered": {"with": "finance", "answer": "agrees", "form": "written"}}}"#;

/// A Yanliang policy document and its interpretation in step.
pub(crate) const INTERPRETED: &str = r#"
    2024-05-06 fact local.13 yes; {"interpretation": {"document_drafted": {"by": "planning"}}};
    {"interpretation": {"interpretation_drafted": {"by": "planning"}}};
    2024-05-07 {"interpretation": {"document_signed_off": {"signature": {"by": "wang", "capacity": "department_head"}}}}; {"interpretation": {"interpretation_signed_off": {"signature": {"by": "wang", "capacity": "department_head"}}}};
    2024-05-08 {"interpretation": {"document_issued": {}}}; {"interpretation": {"interpretation_published": {"form": "text"}}}"#;
