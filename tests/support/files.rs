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
pub(crate) const YUNNAN: &str = r#"
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed; fact local.6 yes;
    drafts on_request school_safety; labels on_request scope 申请人 manner 依申请提供 secret no; forms;
    2024-03-05 handed over formally; {"secrecy_review": {"prepared": {"form": {"title": "通报", "release": "on_request"}}}};
    2024-03-06 {"secrecy_review": {"preliminary_opinion": {"by": {"by": "safety", "capacity": "originating_unit"}, "disclose": true}}};
    approves chen checker; {"secrecy_review": "submitted"};
    2024-03-11 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": "on_request", "checked": ["state_secret", "trade_secret", "privacy", "security", "scope", "form", "time_limit", "procedure", "accuracy", "authority", "completeness", "timeliness"]}}};
    2024-03-12 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2024-03-18 consents disclosure_office_head 15; consents bureau_leader 15; 2024-03-19 tells 15;
    2024-04-10 replies granted saying information; {"secrecy_review": {"disposed": {"disposal": "on_request"}}}; records ledger;
    2024-04-11 served reply; reported"#;

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
    2024-05-08 {"interpretation": "document_issued"}; {"interpretation": {"interpretation_published": {"form": "text"}}}"#;

/// Yantian 22, 23, 27: reviewed at formation and before disclosure; urgent, so a district leader approves.
pub(crate) const YANTIAN_URGENT: &str = "
    2023-09-04 is information; no approval; fails others_involved; reviewed;
    fact local.1 no; fact local.2 no; fact local.3 yes; fact local.4 no;
    drafts proactive education; forms; reviews formation zhang disclosure_office;
    2023-09-05 reviews before_proactive zhang disclosure_office; 2023-09-07 approves zhao district_leader;
    2023-09-08 publishes portal";

/// Yantian 20, 21, 23: a normative document, labelled in draft, approved by the head of the department, and interpreted.
pub(crate) const YANTIAN_NORMATIVE: &str = r#"
    2023-09-04 is information; no approval; fails others_involved; reviewed;
    fact local.1 yes; fact local.2 no; fact local.3 no; fact local.4 yes;
    drafts proactive education; labels proactive manner 门户网站 time 二十个工作日内; forms; reviews formation zhang disclosure_office;
    2023-09-05 reviews before_proactive zhang disclosure_office; approves wang department_head;
    2023-09-08 publishes portal; {"interpretation": "document_issued"};
    2023-09-11 {"interpretation": {"interpretation_published": {"form": "text"}}}"#;

/// Yantian 22: provided to an applicant, reviewed at formation and before it was provided.
pub(crate) const YANTIAN_ON_REQUEST: &str = "
    2024-02-19 is information; no approval; fails others_involved; reviewed; fact local.1 no; fact local.2 no; fact local.3 no;
    drafts on_request education; forms; reviews formation zhang disclosure_office;
    2024-03-04 arrives in_person; 2024-03-15 reviews before_on_request zhang disclosure_office;
    2024-03-20 replies granted saying information; 2024-03-21 served reply";

/// Yanliang 33, 34, 36: labelled in draft, reviewed at formation and before disclosure, first on the portal.
pub(crate) const YANLIANG_RELEASED: &str = "
    2023-09-04 is information; no approval; fails others_involved; reviewed;
    fact local.2 yes; fact local.3 yes; fact local.4 no; fact local.5 no; fact local.7 no; fact local.8 no; fact local.9 no; fact local.10 no;
    fact local.11 yes; fact local.12 no; fact local.13 no;
    drafts proactive education; labels proactive manner 门户网站 interpretation no; reviews formation zhang disclosure_office; forms;
    2023-09-08 reviews before_proactive zhang disclosure_office; 2023-09-11 publishes portal; publishes weibo";

/// Yanliang 8, 9, 26, 30: a major decision on a livelihood matter of the whole district: approved, commented on, and on every channel.
pub(crate) const YANLIANG_DECISION: &str = "
    2023-09-04 is information; no approval; fails others_involved; reviewed;
    fact local.2 yes; fact local.3 yes; fact local.4 yes; fact local.5 yes; fact local.7 yes; fact local.8 no; fact local.9 no; fact local.10 no;
    fact local.11 yes; fact local.12 yes; fact local.13 no;
    drafts proactive education; labels proactive manner 门户网站 interpretation no; records draft_published; records comments_published;
    reviews formation zhang disclosure_office; forms;
    2023-09-08 reviews before_proactive zhang disclosure_office; approves district district_government;
    2023-09-11 publishes portal; publishes weibo; publishes we_chat";

/// Yanliang 33: a record of a discussion, labelled as withheld on a legal basis, and the Justice Bureau agreed.
pub(crate) const YANLIANG_WITHHELD: &str = "
    2023-08-28 is information; no approval; fails others_involved; fact discussion_record yes; reviewed; chooses withhold;
    fact local.1 no; fact local.11 no; fact local.2 yes; fact local.3 yes; fact local.4 no; fact local.5 no; fact local.7 no; fact local.8 no; fact local.9 no; fact local.10 no;
    drafts proactive education; labels withheld manner 无 interpretation no basis national.2019/16/2/-;
    2023-09-01 approves justice justice_bureau; reviews formation zhang disclosure_office; forms; 2023-09-04 withholds";

/// Yanliang 34: provided to an applicant.
pub(crate) const YANLIANG_ON_REQUEST: &str = "
    2024-02-19 is information; no approval; fails others_involved; reviewed;
    fact local.1 no; fact local.2 yes; fact local.3 yes; fact local.4 no; fact local.5 no; fact local.9 no; fact local.10 no;
    drafts on_request education; labels on_request manner 依申请提供 interpretation no; reviews formation zhang disclosure_office; forms;
    2024-03-04 arrives in_person; 2024-03-15 reviews before_on_request zhang disclosure_office;
    2024-03-20 replies granted saying information; 2024-03-21 served reply";

/// Lieshan 6, 10, 13: form and attribute at the source, coordinated, reviewed by whoever discloses, approved, registered and filed.
pub(crate) const LIESHAN_RELEASED: &str = r#"
    2023-09-04 is information; no approval; reviewed; fact local.0 no; fact local.1 yes; fact local.2 no;
    drafts proactive education; records review_form; labels proactive; forms;
    {"coordination": {"opened": {"with": "market", "consulted": "involved_agency", "mode": "proactive", "trigger": "2023-09-04", "of_place": true}}};
    2023-09-06 {"coordination": {"sent": {"with": "market", "letter": {"window": {"length": 5, "unit": "working_days"}}}}};
    2023-09-07 {"coordination": {"received": {"with": "market"}}};
    2023-09-11 {"coordination": {"answered": {"with": "market", "answer": "agrees", "form": "written"}}};
    reviews before_proactive zhang disclosing_agency; 2023-09-12 approves wang leader_in_charge; publishes portal;
    2023-09-13 records registration; records filing"#;

/// Lieshan 8: what is asked for involves another agency, which is consulted within three working days.
pub(crate) const LIESHAN_CONSULTED: &str = "
    2024-03-04 arrives in_person; is information; no approval; reviewed; fact local.0 no; finance involved_agency;
    2024-03-07 finance sent; 2024-03-08 finance received; 2024-03-12 finance agrees; holds followed_agreement;
    2024-03-20 replies granted saying information; 2024-03-21 served reply";

/// Taierzhuang: a co-maker consents in writing; a doubt is looked at in house and referred up to the province; the secret is taken out,
/// the rest is approved, published, kept and registered.
pub(crate) const TAIERZHUANG_RELEASED: &str = r#"
    2023-09-04 is information; no approval; reviewed; holds followed_agreement;
    drafts proactive education; forms;
    {"secrecy_review": {"prepared": {"form": {"unit": "区教育局", "date": "2023-09-04", "serial": "1", "department": "安全科", "title": "通报", "release": "website", "handler": "li"}}}}; {"secrecy_review": "submitted"};
    {"coordination": {"opened": {"with": "market", "consulted": "co_maker", "mode": "proactive", "trigger": "2023-09-04", "of_place": true}}};
    {"coordination": {"sent": {"with": "market", "letter": {"title": "通报", "document_number": "无文号", "description": "检查情况", "origin_date": "2023-09-04", "issuer": "教育局", "points": "是否同意公开", "opinion": "disclose", "basis": "条例第二十条", "window": {"length": 5, "unit": "working_days"}}}}};
    2023-09-05 {"coordination": {"received": {"with": "market"}}};
    {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": {"uncertain": {"doubt": "secrecy"}}}}};
    2023-09-06 {"secrecy_review": {"checked_in_house": {"by": {"by": "bao", "capacity": "in_house_secrecy_body"}, "settled": false}}};
    {"secrecy_review": {"referred": {"to": {"body": "district", "kind": "secrecy_administration", "tier": "county"}, "business": false}}};
    2023-09-07 {"secrecy_review": "referral_received"};
    2023-09-08 {"secrecy_review": {"passed_up": {"to": {"body": "city", "kind": "secrecy_administration", "tier": "prefecture"}}}};
    2023-09-11 {"secrecy_review": "referral_received"};
    {"secrecy_review": {"passed_up": {"to": {"body": "province", "kind": "secrecy_administration", "tier": "province"}}}};
    2023-09-12 {"secrecy_review": "referral_received"}; {"coordination": {"answered": {"with": "market", "answer": "agrees", "form": "written"}}};
    2023-09-18 {"secrecy_review": {"ruled": {"ruling": "state_secret"}}};
    2023-09-19 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "partly_secret"}}};
    {"secrecy_review": {"processed": {"method": "deleted", "state_secret": true, "still_endangers": false}}};
    2023-09-20 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "agree"}}};
    2023-09-21 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-09-22 publishes portal; {"secrecy_review": {"disposed": {"disposal": "published"}}}; {"secrecy_review": "kept"}; {"secrecy_review": "registered"}"#;

/// Taierzhuang secrecy review 9(3): once the review has found that it can be disclosed it is declassified, then reviewed anew (art. 17), and
/// the declassification is filed.
pub(crate) const TAIERZHUANG_DECLASSIFIED: &str = r#"
    2023-09-04 is information; no approval; fails others_involved; fact determined_state_secret yes; fact declassified yes; fact freshly_reviewed yes; reviewed;
    drafts proactive education; forms;
    {"secrecy_review": {"prepared": {"form": {"unit": "区教育局", "date": "2023-09-04", "serial": "1", "department": "安全科", "title": "通报", "release": "website", "handler": "li"}}}}; {"secrecy_review": "submitted"};
    2023-09-05 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "agree"}}};
    2023-09-06 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-09-07 declassifies city secrecy_administration; reviews before_proactive zhang review_body;
    2023-09-08 publishes portal; {"secrecy_review": {"disposed": {"disposal": "published"}}}; {"secrecy_review": "kept"};
    {"secrecy_review": "registered"}; records declassification_filing"#;

/// Taierzhuang: an opinion against disclosure, with basis and reasons; approved, and put away.
pub(crate) const TAIERZHUANG_AGAINST: &str = r#"
    2023-09-04 is information; no approval; fails others_involved; fact endangers_public_security yes; reviewed;
    {"secrecy_review": {"prepared": {"form": {"unit": "区教育局", "date": "2023-09-04", "serial": "1", "department": "安全科", "title": "通报", "release": "website", "handler": "li"}}}}; {"secrecy_review": "submitted"};
    2023-09-05 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "disagree", "basis": "条例第十四条", "reasons": "危及公共安全"}}};
    2023-09-06 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-09-07 {"secrecy_review": {"disposed": {"disposal": "withheld"}}}; {"secrecy_review": "kept"}"#;

/// Taierzhuang: what is asked for involves another agency, which gets a whole letter within five working days.
pub(crate) const TAIERZHUANG_CONSULTED: &str = r#"
    2024-03-04 arrives in_person; is information; no approval; reviewed; holds followed_agreement;
    {"secrecy_review": {"prepared": {"form": {"unit": "区教育局", "date": "2024-03-04", "serial": "1", "department": "安全科", "title": "通报", "release": "on_request", "handler": "li"}}}}; {"secrecy_review": "submitted"};
    {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "agree"}}};
    {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    {"application": {"consulted": {"opened": {"with": "finance", "consulted": "involved_agency", "mode": "on_request", "trigger": "2024-03-04", "of_place": true}}}};
    2024-03-08 {"application": {"consulted": {"sent": {"with": "finance", "letter": {"title": "通报", "document_number": "无文号", "description": "检查情况", "origin_date": "2023-09-04", "issuer": "教育局", "points": "是否同意公开", "opinion": "disclose", "basis": "条例第二十条", "window": {"length": 5, "unit": "working_days"}}}}}}; 2024-03-12 finance received; 2024-03-13 finance agrees;
    2024-03-20 replies granted saying information; {"secrecy_review": {"disposed": {"disposal": "on_request"}}}; {"secrecy_review": "kept"}; 2024-03-21 served reply"#;

/// A Yunnan bureau, the whole chain: label, preliminary opinion, checker, section head; a doubt referred with its material and determined; the
/// secret severed, and that confirmed; an opinion that fixes the attribute; the leader; published by the office; the ledger.
pub(crate) const YUNNAN_RELEASED: &str = r#"
    2023-09-04 is information; no approval; reviewed; holds same_wording; fact local.6 yes; fact local.7 yes; fact local.8 no; fact local.9 no; fact local.10 no;
    drafts proactive school_safety; labels proactive scope 全社会 manner 局网站 secret no; forms;
    {"coordination": {"opened": {"with": "market", "consulted": "co_maker", "mode": "proactive", "trigger": "2023-09-04", "of_place": false}}};
    {"coordination": {"sent": {"with": "market", "letter": {"title": "通报", "document_number": "无文号", "description": "检查情况", "origin_date": "2023-09-04", "issuer": "教育局", "points": "是否同意公开", "opinion": "disclose", "basis": "条例第二十条", "window": {"length": 5, "unit": "working_days"}}}}};
    2023-09-05 {"coordination": {"received": {"with": "market"}}};
    {"secrecy_review": {"prepared": {"form": {"title": "通报", "release": "website", "handler": "li"}}}};
    {"secrecy_review": {"preliminary_opinion": {"by": {"by": "safety", "capacity": "originating_unit"}, "disclose": true}}};
    approves chen checker; approves sun section_head; {"secrecy_review": "submitted"};
    2023-09-06 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": {"uncertain": {"doubt": "secrecy"}}}}};
    {"secrecy_review": {"referred": {"to": {"body": "province", "kind": "secrecy_administration", "tier": "province"}, "business": false, "materials": ["text", "reasons_letter"]}}};
    2023-09-07 {"secrecy_review": "referral_received"}; {"secrecy_review": "material_asked"}; 2023-09-08 {"secrecy_review": "material_supplied"};
    2023-09-12 {"coordination": {"answered": {"with": "market", "answer": "agrees", "form": "written"}}};
    2023-09-15 {"secrecy_review": {"ruled": {"ruling": "state_secret"}}};
    2023-09-18 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": "partly_secret"}}};
    {"secrecy_review": {"processed": {"method": "deleted", "state_secret": true, "still_endangers": false}}};
    2023-09-19 {"secrecy_review": {"severing_confirmed": {"by": {"by": "city_secrecy", "capacity": "secrecy_administration"}}}};
    2023-09-20 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": "proactive", "checked": ["state_secret", "trade_secret", "privacy", "security", "scope", "form", "time_limit", "procedure", "accuracy", "authority", "completeness", "timeliness"]}}};
    2023-09-21 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-09-22 publishes official_site office office; {"secrecy_review": {"disposed": {"disposal": "published"}}}; records ledger"#;

/// A Yunnan bureau: provided to an applicant, past the same chain but for what is of the net.
pub(crate) const YUNNAN_ON_REQUEST: &str = r#"
    2024-02-19 is information; no approval; fails others_involved; reviewed; fact local.6 yes;
    drafts on_request school_safety; labels on_request scope 申请人 manner 依申请提供 secret no; forms;
    2024-03-04 arrives other_desk; handed over formally; {"secrecy_review": {"prepared": {"form": {"title": "通报", "release": "on_request"}}}};
    2024-03-06 {"secrecy_review": {"preliminary_opinion": {"by": {"by": "safety", "capacity": "originating_unit"}, "disclose": true}}};
    approves chen checker; {"secrecy_review": "submitted"};
    2024-03-11 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": "on_request", "checked": ["state_secret", "trade_secret", "privacy", "security", "scope", "form", "time_limit", "procedure", "accuracy", "authority", "completeness", "timeliness"]}}};
    2024-03-12 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2024-03-20 replies granted saying information; {"secrecy_review": {"disposed": {"disposal": "on_request"}}}; records ledger;
    2024-03-21 served reply; reported"#;

/// A Yunnan bureau: plan and document in step, by one drafter; submitted with a whole plan; the material within ten working days.
pub(crate) const YUNNAN_INTERPRETED: &str = r#"
    2024-05-06 fact local.8 yes; fact local.9 yes; fact local.10 yes; {"interpretation": {"document_drafted": {"by": "planning"}}};
    {"interpretation": {"plan_drafted": {"by": "planning", "elements": ["outline", "form", "channel", "time"]}}};
    2024-05-07 {"interpretation": "document_submitted"};
    2024-05-08 {"interpretation": {"document_signed_off": {"signature": {"by": "wang", "capacity": "leader_in_charge"}}}};
    {"interpretation": {"plan_signed_off": {"signature": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2024-05-09 {"interpretation": "document_issued"}; {"interpretation": {"interpretation_published": {"form": "text"}}}"#;

/// Taierzhuang, the review alone: a doubt looked at in house, referred from the district to the province, and determined; the secret taken out.
pub(crate) const TAIERZHUANG_DOUBTED: &str = r#"
    2023-09-04 is information; no approval; fails others_involved; reviewed;
    {"secrecy_review": {"prepared": {"form": {"unit": "区教育局", "date": "2023-09-04", "serial": "1", "department": "安全科", "title": "通报", "release": "website", "handler": "li"}}}};
    {"secrecy_review": "submitted"};
    2023-09-05 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": {"uncertain": {"doubt": "secrecy"}}}}};
    2023-09-06 {"secrecy_review": {"checked_in_house": {"by": {"by": "bao", "capacity": "in_house_secrecy_body"}, "settled": false}}};
    {"secrecy_review": {"referred": {"to": {"body": "district", "kind": "secrecy_administration", "tier": "county"}, "business": false}}};
    2023-09-07 {"secrecy_review": "referral_received"};
    2023-09-08 {"secrecy_review": {"passed_up": {"to": {"body": "city", "kind": "secrecy_administration", "tier": "prefecture"}}}};
    2023-09-11 {"secrecy_review": "referral_received"};
    {"secrecy_review": {"passed_up": {"to": {"body": "province", "kind": "secrecy_administration", "tier": "province"}}}};
    2023-09-12 {"secrecy_review": "referral_received"};
    2023-09-18 {"secrecy_review": {"ruled": {"ruling": "state_secret"}}};
    2023-09-19 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "partly_secret"}}};
    {"secrecy_review": {"processed": {"method": "deleted", "state_secret": true, "still_endangers": false}}};
    2023-09-20 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "agree"}}};
    2023-09-21 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-09-22 {"secrecy_review": {"disposed": {"disposal": "published"}}};
    {"secrecy_review": "kept"};
    {"secrecy_review": "registered"}"#;

/// A Yunnan bureau, the review alone: a doubt referred with its material and determined; the severing confirmed.
pub(crate) const YUNNAN_DOUBTED: &str = r#"
    2023-09-05 is information; no approval; fails others_involved; reviewed;
    {"secrecy_review": {"prepared": {"form": {"title": "通报", "release": "website", "handler": "li"}}}};
    {"secrecy_review": {"preliminary_opinion": {"by": {"by": "safety", "capacity": "originating_unit"}, "disclose": true}}};
    {"secrecy_review": "submitted"};
    2023-09-06 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": {"uncertain": {"doubt": "secrecy"}}}}};
    {"secrecy_review": {"referred": {"to": {"body": "province", "kind": "secrecy_administration", "tier": "province"}, "business": false, "materials": ["text", "reasons_letter"]}}};
    2023-09-07 {"secrecy_review": "referral_received"};
    {"secrecy_review": "material_asked"};
    2023-09-08 {"secrecy_review": "material_supplied"};
    2023-09-15 {"secrecy_review": {"ruled": {"ruling": "state_secret"}}};
    2023-09-18 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": "partly_secret"}}};
    {"secrecy_review": {"processed": {"method": "deleted", "state_secret": true, "still_endangers": false}}};
    2023-09-19 {"secrecy_review": {"severing_confirmed": {"by": {"by": "city_secrecy", "capacity": "secrecy_administration"}}}};
    2023-09-20 {"secrecy_review": {"opined": {"by": {"by": "zhang", "capacity": "office"}, "opinion": "proactive", "checked": ["state_secret", "trade_secret", "privacy", "security", "scope", "form", "time_limit", "procedure", "accuracy", "authority", "completeness", "timeliness"]}}};
    2023-09-21 {"secrecy_review": {"approved": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}};
    2023-09-22 {"secrecy_review": {"disposed": {"disposal": "published"}}}"#;
