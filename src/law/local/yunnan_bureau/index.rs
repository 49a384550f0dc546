//! Every provision of the text, in its own order.

use super::{
    ASSESSMENT, CATALOGUE, COORDINATION, INSPECTION, INTERPRETATION, OPINION, PREAMBLE, PROACTIVE, PUBLICATION,
    REQUEST, SECRECY_REVIEW, STAFF_DUTIES,
};
use crate::law::index::{Entry, Kind};
use crate::norm::Modality;

/// The entries.
pub(in crate::law) static ENTRIES: [Entry; 139] = [
    Entry::of(
        PREAMBLE,
        Kind::Scope,
        Modality::Declaratory,
        [
            "汇编引言：为落实本局公开职责而定，无编号、日期、发文机关",
            "Lead line: adopted to carry out the bureau's duties; no number, date or issuer",
        ],
    ),
    Entry::of(
        ASSESSMENT.article(1),
        Kind::Scope,
        Modality::Declaratory,
        ["宗旨：促进公开，加强考核管理", "Purpose: promote disclosure and strengthen its assessment"],
    )
    .no_rule("宗旨条款", "a purpose clause"),
    Entry::of(
        ASSESSMENT.article(2),
        Kind::Principle,
        Modality::Shall,
        ["考核客观公正、注重实效", "Assessment is objective, fair and mindful of results"],
    )
    .no_rule("价值标准", "a standard of value"),
    Entry::of(
        ASSESSMENT.article(3),
        Kind::Supervision,
        Modality::Shall,
        ["考核主要内容，共六方面", "What is assessed: six heads"],
    ),
    Entry::of(
        ASSESSMENT.article(3).item(1),
        Kind::Supervision,
        Modality::Shall,
        ["考核组织领导：主管部门、分管领导、专人", "Organisation: department, leader in charge, staff"],
    ),
    Entry::of(
        ASSESSMENT.article(3).item(2),
        Kind::Supervision,
        Modality::Shall,
        ["考核五类制度是否建立健全", "Whether five kinds of system are there"],
    ),
    Entry::of(
        ASSESSMENT.article(3).item(3),
        Kind::Supervision,
        Modality::Shall,
        ["考核指南、目录是否全面、公布、更新", "Guide and catalogue: complete, published, up to date"],
    ),
    Entry::of(
        ASSESSMENT.article(3).item(4),
        Kind::Supervision,
        Modality::Shall,
        ["考核公开范围，含误公开的反向指标", "Scope of disclosure, with one question that speaks against"],
    ),
    Entry::of(
        ASSESSMENT.article(3).item(5),
        Kind::Supervision,
        Modality::Shall,
        ["考核方式和程序，含三项反向指标", "Method and procedure, with three questions that speak against"],
    ),
    Entry::of(
        ASSESSMENT.article(3).item(6),
        Kind::Supervision,
        Modality::Shall,
        [
            "考核监督保障：评议、年报、追责、目标管理",
            "Safeguards: appraisal, annual report, accountability, target management",
        ],
    ),
    Entry::of(
        ASSESSMENT.article(4),
        Kind::Supervision,
        Modality::Declaratory,
        [
            "考核形式：听汇报、查资料、看现场、参考评议",
            "Forms: reports, materials, a look on site, the public's appraisal",
        ],
    ),
    Entry::of(
        ASSESSMENT.article(5),
        Kind::Supervision,
        Modality::Declaratory,
        ["考核方法：日常、半年、年终", "Methods: routine, half-yearly, at the end of the year"],
    ),
    Entry::of(ASSESSMENT.article(6), Kind::Supervision, Modality::Shall, ["考核结果四档", "Four grades"]),
    Entry::of(CATALOGUE.article(1), Kind::Scope, Modality::Declaratory, ["宗旨和依据", "Purpose and basis"])
        .no_rule("宗旨条款", "a purpose clause"),
    Entry::of(
        CATALOGUE.article(2),
        Kind::Catalogue,
        Modality::Shall,
        ["领导小组办公室制定目录，含四要素", "The leading group's office draws up the catalogue: four fields"],
    ),
    Entry::of(
        CATALOGUE.article(3),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        [
            "科室供材料，办公室发布；经拟稿、审核、分管领导同意并建台账后方可公开",
            "Sections supply, the office releases; only after drafter, checker and leader, and with a ledger",
        ],
    ),
    Entry::of(
        CATALOGUE.article(4),
        Kind::Catalogue,
        Modality::Shall,
        [
            "主动公开目录备案；国家秘密、商业秘密不公开、不备案",
            "Entries open to all are filed; state and trade secrets are neither disclosed nor filed",
        ],
    ),
    Entry::of(
        CATALOGUE.article(5),
        Kind::Catalogue,
        Modality::Shall,
        ["办公室定期办理目录备案", "The office files the catalogue at intervals"],
    ),
    Entry::of(
        CATALOGUE.article(6),
        Kind::Definition,
        Modality::Declaratory,
        ["三种公开属性，以2007年条例条文界定", "Three attributes, defined by articles of the 2007 text"],
    ),
    Entry::of(
        CATALOGUE.article(7),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "网上发布：科室负责人、分管领导审核，办公室在指定网站发布",
            "On the net: section head, leader in charge, then the office on the designated site",
        ],
    ),
    Entry::of(
        CATALOGUE.article(8),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        ["不能公开的一律退回", "What may not be disclosed is sent back"],
    ),
    Entry::of(
        CATALOGUE.article(9),
        Kind::Organisation,
        Modality::Shall,
        ["办公室统一保管公开资料", "The office keeps the materials"],
    ),
    Entry::of(
        CATALOGUE.article(10),
        Kind::Supervision,
        Modality::Shall,
        [
            "办公室按目录备案并定期向领导小组汇报",
            "The office files by the catalogue and reports to the leading group at intervals",
        ],
    ),
    Entry::of(
        CATALOGUE.article(11),
        Kind::Effect,
        Modality::Declaratory,
        ["自印发之日起执行，日期不明", "In force from issue, on a day unknown"],
    ),
    Entry::of(
        INSPECTION.article(1),
        Kind::Supervision,
        Modality::Shall,
        [
            "专人每周自查信息报送，及时纠正；以公开为原则",
            "A designated person checks weekly and corrects at once; disclosure is the rule",
        ],
    ),
    Entry::of(
        INSPECTION.article(2),
        Kind::Supervision,
        Modality::Shall,
        ["领导小组办公室加强对信息报送的检查指导", "The group's office checks and guides the units' reporting"],
    )
    .no_rule("无频次、无标准", "no frequency and no threshold"),
    Entry::of(
        INSPECTION.article(3),
        Kind::Supervision,
        Modality::Shall,
        ["领导小组定期检查评议制度和职责落实", "The leading group inspects and appraises at intervals"],
    ),
    Entry::of(
        INSPECTION.article(4),
        Kind::Accountability,
        Modality::Shall,
        ["不履行公开职责的，视情追究责任人", "Whoever does not do the duties of disclosure may be held liable"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(1),
        Kind::Scope,
        Modality::Declaratory,
        ["宗旨和三项依据，其一已废止", "Purpose and three bases, one of them repealed"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(2),
        Kind::Definition,
        Modality::Declaratory,
        [
            "保密审查的定义：四方面内容，作出结论或者处理意见",
            "Secrecy review defined: four heads, a conclusion or an opinion",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(3),
        Kind::Principle,
        Modality::Shall,
        ["先审查后公开，谁审查、谁公开谁负责", "Review before disclosure; reviewer and discloser each answer"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(4),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["以保密法和保密范围规定为审查依据", "The yardstick: the Secrets Law and the scopes of secrets"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(5),
        Kind::Organisation,
        Modality::Shall,
        [
            "建立机制，明确一名分管负责人，指定机构，履行审批",
            "Set up the mechanism, one leader, a body, formalities of approval",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6),
        Kind::Exemption,
        Modality::MustNot,
        ["不得公开的信息，共六项", "What may not be disclosed: six items"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(1),
        Kind::Exemption,
        Modality::MustNot,
        ["明确标识密级的信息", "What is expressly marked"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(2),
        Kind::Exemption,
        Modality::MustNot,
        ["未标识但涉及国家秘密、商业秘密、个人隐私", "Unmarked content that involves secrets or privacy"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(3),
        Kind::Exemption,
        Modality::MustNot,
        [
            "影响执法活动或者威胁人身安全的执法信息",
            "Enforcement matters, where disclosure may affect it or threaten a life",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(4),
        Kind::Exemption,
        Modality::MustNot,
        [
            "正在调查、讨论、处理的信息，另有规定除外",
            "What is still under investigation, discussion or processing, unless rules say otherwise",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(5),
        Kind::Exemption,
        Modality::MustNot,
        ["其他危及安全和稳定的信息", "What else endangers security and stability"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(6),
        Kind::Exemption,
        Modality::MustNot,
        ["法律、法规、规章禁止公开的其他信息", "What else law, regulation or rule forbids"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(7),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["审查程序：第1、3、4项，无第2项", "Procedure: items 1, 3 and 4, and no item 2"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(7).item(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["产生单位提初步意见", "The originating unit gives a preliminary opinion"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(7).item(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["审查机构提审查意见", "The review body gives its opinion"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(7).item(4),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["分管领导审核批准", "The leader in charge approves"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(8),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        [
            "共同形成的信息由主办单位审查，其他单位书面同意后公开",
            "The host reviews joint information; disclosed only with the others' written consent",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "是否属于国家秘密、何种密级不明的，逐级报有权机关确定",
            "Where secrecy or its level is unclear: level by level to whoever has power",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).item(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["申请材料：信息文本", "With the referral: the text"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).item(2),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["申请材料：说明原因的公文", "With the referral: a letter of reasons"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).item(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["申请材料：认为需要的其他材料", "With the referral: what else is asked for"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(10),
        Kind::Exemption,
        Modality::Shall,
        [
            "过保密期限的，审查确认后办理解密手续再公开",
            "After its term: review, formalities of declassification, then disclosure",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(11),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["产生时标明是否保密；审查意见分四种", "Marked when made; four kinds of opinion"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(12),
        Kind::Deadline,
        Modality::Shall,
        [
            "收到确定申请七个工作日内书面答复，可延长至多七个工作日",
            "Answer to a referral within 7 working days, at most 7 more with notice",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(13),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "可区分的删除后公开；涉国家秘密的须经外部确认",
            "What can be severed is; state-secret parts only with confirmation from outside",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(14),
        Kind::Request,
        Modality::May,
        [
            "对因保密不公开有质疑的，可要求说明依据和理由",
            "Whoever doubts a withholding for secrecy may ask for basis and reasons",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(15),
        Kind::ReviewWorkflow,
        Modality::May,
        [
            "复议、诉讼中可提请确定，并提供文本和双方理由",
            "In proceedings the question may be put to the department with power",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(16),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "不予公开信息经复查有两种情形的，依法公开",
            "What was withheld is disclosed where a re-check finds one of two situations",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(16).item(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["误定为不宜公开的，公开", "Wrongly found unsuitable: disclosed"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(16).item(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["情势变化、不予公开情形消失的，公开", "Its ground has lapsed: disclosed"],
    ),
    Entry::of(
        PUBLICATION.article(1),
        Kind::Scope,
        Modality::Declaratory,
        ["宗旨：真实、及时、有效", "Purpose: true, timely and effective"],
    )
    .no_rule("宗旨条款", "a purpose clause"),
    Entry::of(
        PUBLICATION.article(2),
        Kind::Definition,
        Modality::Declaratory,
        ["审核是正式公开前的预先审核", "Review is what comes before formal disclosure"],
    ),
    Entry::of(
        PUBLICATION.article(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "办文时同步决定是否公开、范围、方式、保密、密级和期限",
            "Decided while a document is handled: whether, how far, how, and secrecy",
        ],
    ),
    Entry::of(
        PUBLICATION.article(4),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        [
            "办公室保密复审，分管领导终审签发；未经审核不得公开",
            "The office reviews again and the leader signs; nothing unreviewed goes out",
        ],
    ),
    Entry::of(
        PUBLICATION.article(5),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["审核重点：范围、形式、时限、程序", "Focus of review: scope, form, time limit, procedure"],
    ),
    Entry::of(
        PUBLICATION.article(6),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["审核内容：准确、权威、完整、时效", "Content of review: accuracy, authority, completeness, timeliness"],
    ),
    Entry::of(
        PUBLICATION.article(7),
        Kind::Accountability,
        Modality::Shall,
        [
            "审核不严、内容失真、擅自公开泄密的，追究责任",
            "Liability for lax review, false content, unreviewed release with a leak",
        ],
    ),
    Entry::of(
        REQUEST.article(1),
        Kind::Request,
        Modality::Shall,
        ["局属单位、科室为查阅室和受理机构", "Units and sections are reading rooms and receive applications"],
    ),
    Entry::of(
        REQUEST.article(2),
        Kind::Request,
        Modality::Shall,
        ["健全接待、办理程序", "Sound procedures for receiving and handling"],
    )
    .no_rule("标准无法观察", "a standard that cannot be observed"),
    Entry::of(
        REQUEST.article(3),
        Kind::Request,
        Modality::Shall,
        [
            "出示证件并填表后受理，在条例时限内办结并通知",
            "Identity and form, then accepted; done within the Regulation's time",
        ],
    ),
    Entry::of(
        REQUEST.article(4),
        Kind::Request,
        Modality::Shall,
        [
            "转办申请须办交接，在条例时限内办结并报结果",
            "Handed over with formalities, done within the Regulation's time, result reported",
        ],
    ),
    Entry::of(
        REQUEST.article(5),
        Kind::Request,
        Modality::Shall,
        ["一事一申请、一事一答复", "One matter an application, one reply a matter"],
    ),
    Entry::of(
        INTERPRETATION.article(1),
        Kind::Interpretation,
        Modality::Shall,
        ["文件与解读方案同步起草、审批、发布", "Document and plan are drafted, approved and published in step"],
    ),
    Entry::of(
        INTERPRETATION.article(2),
        Kind::Interpretation,
        Modality::Shall,
        ["谁起草文件谁起草解读方案", "Whoever drafts the document drafts the plan"],
    ),
    Entry::of(
        INTERPRETATION.article(3),
        Kind::Interpretation,
        Modality::MustNot,
        [
            "规范性文件等无解读方案的，不得提交、不予办理",
            "Without a plan such a document is neither submitted nor handled",
        ],
    ),
    Entry::of(
        INTERPRETATION.article(4),
        Kind::Interpretation,
        Modality::Generally,
        [
            "方案一般含提纲、形式、途径、时间；重要政策文件呈审时一并报送",
            "A plan generally has outline, form, channel and time; it goes up with an important policy document",
        ],
    ),
    Entry::of(
        INTERPRETATION.article(5),
        Kind::Deadline,
        Modality::Shall,
        ["印发后十个工作日内公开解读材料", "The material is published within 10 working days of issue"],
    ),
    Entry::of(
        COORDINATION.article(1),
        Kind::Coordination,
        Modality::Shall,
        ["涉及其他机关的，公开前沟通确认", "What involves others is confirmed with them first"],
    ),
    Entry::of(
        COORDINATION.article(2),
        Kind::Coordination,
        Modality::Shall,
        ["意见不同的，报市主管部门协调", "Differences go to the city's competent department"],
    ),
    Entry::of(
        COORDINATION.article(3),
        Kind::Deadline,
        Modality::Shall,
        [
            "书面提出；十个工作日内书面答复，紧急即时答复",
            "In writing; answered within 10 working days, at once if urgent",
        ],
    ),
    Entry::of(
        COORDINATION.article(4),
        Kind::Coordination,
        Modality::Shall,
        ["内容衔接，相同内容统一表述", "Same content, same wording"],
    ),
    Entry::of(OPINION, Kind::Scope, Modality::Declaratory, ["宗旨和依据", "Purpose and bases"])
        .no_rule("宗旨条款", "a purpose clause"),
    Entry::of(OPINION.article(1), Kind::Principle, Modality::Declaratory, ["回应原则", "Principles of the response"])
        .no_rule("仅为标题", "a heading only"),
    Entry::of(
        OPINION.article(1).item(1),
        Kind::Principle,
        Modality::Shall,
        ["及时有效：四个第一时间", "Timely and effective"],
    )
    .no_rule("没有可衡量的时限", "no time to measure by"),
    Entry::of(
        OPINION.article(1).item(2),
        Kind::Principle,
        Modality::Shall,
        ["属地管理、分级负责，涉事单位主动回应", "Territorial and graded responsibility: the unit involved responds"],
    ),
    Entry::of(
        OPINION.article(1).item(3),
        Kind::Principle,
        Modality::Shall,
        ["双向互动，事事有回音", "Two-way: every matter gets an answer"],
    ),
    Entry::of(
        OPINION.article(2),
        Kind::PublicOpinion,
        Modality::Shall,
        [
            "涉事单位为第一责任主体，会同宣传部门，信息一致",
            "The unit involved comes first, with the publicity department; what is said agrees",
        ],
    ),
    Entry::of(
        OPINION.article(3),
        Kind::PublicOpinion,
        Modality::Declaratory,
        ["回应流程五步", "Five steps of the response"],
    ),
    Entry::of(
        OPINION.article(3).item(1),
        Kind::PublicOpinion,
        Modality::Shall,
        ["监测收集，不漏报、不迟报", "Watch and collect, with no omission and no delay"],
    ),
    Entry::of(
        OPINION.article(3).item(2),
        Kind::PublicOpinion,
        Modality::Shall,
        [
            "分析研判；重大决策前风险评估；重大敏感舆情报审后处置",
            "Judge; assess the risks before major decisions; major sensitive opinion is handled after approval",
        ],
    ),
    Entry::of(
        OPINION.article(3).item(3),
        Kind::PublicOpinion,
        Modality::Shall,
        ["归口报送", "Report through the proper channel"],
    ),
    Entry::of(OPINION.article(3).item(4), Kind::PublicOpinion, Modality::Shall, ["规范应对处置", "Handle properly"])
        .no_rule("没有可衡量的标准", "no threshold to measure by"),
    Entry::of(
        OPINION.article(3).item(5),
        Kind::PublicOpinion,
        Modality::Shall,
        ["分类回应；涉及他机关先确认", "Respond; what involves another agency is confirmed first"],
    ),
    Entry::of(OPINION.article(4), Kind::Channel, Modality::Declaratory, ["拓宽回应渠道", "Broader channels"])
        .no_rule("仅为标题", "a heading only"),
    Entry::of(
        OPINION.article(4).item(1),
        Kind::Channel,
        Modality::Shall,
        ["新媒体第一时间发布", "New media, at the first moment"],
    )
    .no_rule("没有可衡量的标准", "no threshold to measure by"),
    Entry::of(
        OPINION.article(4).item(2),
        Kind::Channel,
        Modality::Shall,
        ["96128热线：提升接听率，及时答复", "The 96128 line: more calls answered, and promptly"],
    ),
    Entry::of(
        OPINION.article(4).item(3),
        Kind::Channel,
        Modality::Shall,
        ["办理网民留言", "Messages of netizens are handled"],
    )
    .no_rule("没有可衡量的标准", "no threshold to measure by"),
    Entry::of(
        OPINION.article(5),
        Kind::PublicOpinion,
        Modality::MustNot,
        [
            "重大舆情：报告不晚于事发后一小时；快报事实、慎报原因",
            "Major opinion: reported within an hour of the event; facts fast, causes with caution",
        ],
    ),
    Entry::of(OPINION.article(6), Kind::Organisation, Modality::Declaratory, ["工作保障", "Safeguards"])
        .no_rule("仅为标题", "a heading only"),
    Entry::of(
        OPINION.article(6).item(1),
        Kind::Organisation,
        Modality::Shall,
        ["列入日程，建制度，指定机构，专人采编、领导把关", "On the agenda; a system, a body, staff, a leader's check"],
    ),
    Entry::of(
        OPINION.article(6).item(2),
        Kind::Coordination,
        Modality::Shall,
        [
            "与宣传、网信、应急部门和媒体协调联动",
            "In step with publicity, internet and emergency departments and the media",
        ],
    )
    .no_rule("没有可衡量的标准", "no threshold to measure by"),
    Entry::of(
        OPINION.article(6).item(3),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公众关切事项依法及时全面公开", "What concerns the public is published lawfully, in time and in full"],
    ),
    Entry::of(PROACTIVE.article(1), Kind::Scope, Modality::Declaratory, ["宗旨和依据", "Purpose and basis"])
        .no_rule("宗旨条款", "a purpose clause"),
    Entry::of(
        PROACTIVE.article(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["符合四项要求之一的，主动公开", "Whatever meets one of four requirements is disclosed"],
    ),
    Entry::of(
        PROACTIVE.article(2).item(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["涉及切身利益", "It touches vital interests"],
    ),
    Entry::of(
        PROACTIVE.article(2).item(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["需要广泛知晓或者参与", "It has to be widely known or taken part in"],
    ),
    Entry::of(
        PROACTIVE.article(2).item(3),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["反映机构设置、职能、办事程序", "It shows set-up, functions and procedures"],
    ),
    Entry::of(
        PROACTIVE.article(2).item(4),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["其他依法应当主动公开", "Law or state rules require it"],
    ),
    Entry::of(
        PROACTIVE.article(3),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["重点公开：第1、3至6项，无第2项", "Key items: 1 and 3 to 6, and no item 2"],
    ),
    Entry::of(
        PROACTIVE.article(3).item(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["法规、规章和规范性文件", "Regulations, rules and normative documents"],
    ),
    Entry::of(
        PROACTIVE.article(3).item(3),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["预算决算；收费项目、依据、标准", "Budgets and accounts; fees with basis and standard"],
    ),
    Entry::of(
        PROACTIVE.article(3).item(4),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["行政许可各要素及办理情况", "Licences in every particular, and how they are handled"],
    ),
    Entry::of(
        PROACTIVE.article(3).item(5),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["惠民政策及其实施", "Policies for the people and how they are carried out"],
    ),
    Entry::of(
        PROACTIVE.article(3).item(6),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["职责范围内其他信息", "What else is within the remit"],
    ),
    Entry::of(PROACTIVE.article(4), Kind::Channel, Modality::Shall, ["公开方式四类", "Four groups of channels"]),
    Entry::of(
        PROACTIVE.article(4).item(1),
        Kind::Channel,
        Modality::Shall,
        ["公报、部门网站、新闻发布会", "Gazette, website, press conference"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(2),
        Kind::Channel,
        Modality::Shall,
        ["报刊、广播、电视", "Press, radio, television"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(3),
        Kind::Channel,
        Modality::Shall,
        ["查阅室、图书馆、公告栏、电子屏等", "Reading rooms, libraries, boards and screens"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(4),
        Kind::Channel,
        Modality::Shall,
        ["其他便于公众获取的形式", "Other forms that suit the public"],
    ),
    Entry::of(
        PROACTIVE.article(5),
        Kind::Deadline,
        Modality::Shall,
        [
            "形成或者变更之日起二十个工作日内公开，另有规定的从其规定",
            "Within 20 working days of formation or change, unless a law says otherwise",
        ],
    ),
    Entry::of(
        PROACTIVE.article(6),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["科室制作的信息由办公室统一公开", "What sections make the office discloses"],
    ),
    Entry::of(
        PROACTIVE.article(7),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["主动公开程序五步", "Procedure: five steps"],
    ),
    Entry::of(
        PROACTIVE.article(7).item(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["先界定是否属于主动公开范围", "First: is it open to all?"],
    ),
    Entry::of(
        PROACTIVE.article(7).item(2),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        ["保密审查，属于保密的不公开", "Then secrecy: what is secret is not disclosed"],
    ),
    Entry::of(
        PROACTIVE.article(7).item(3),
        Kind::Exemption,
        Modality::May,
        [
            "征求第三方；不同意的不公开，但不公开可能对公共利益造成重大影响的可以公开",
            "Third parties: against their will not, but for grave public interest it may be",
        ],
    ),
    Entry::of(
        PROACTIVE.article(7).item(4),
        Kind::Coordination,
        Modality::Shall,
        ["需协调的，协调确定后公开", "What needs coordination waits until it is settled"],
    ),
    Entry::of(
        PROACTIVE.article(7).item(5),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        ["须批准的，未经批准不得发布", "What needs approval is not released without it"],
    ),
    Entry::of(
        STAFF_DUTIES.article(1),
        Kind::Organisation,
        Modality::Shall,
        ["学习法律和业务", "Study law and business"],
    )
    .no_rule("个人勤勉义务", "a duty of personal diligence"),
    Entry::of(STAFF_DUTIES.article(2), Kind::Organisation, Modality::Shall, ["宣传公开工作", "Publicise the work"])
        .no_rule("没有可衡量的标准", "no threshold to measure by"),
    Entry::of(
        STAFF_DUTIES.article(3),
        Kind::Organisation,
        Modality::Shall,
        ["做好三个方向的沟通", "Communication in three directions"],
    ),
    Entry::of(
        STAFF_DUTIES.article(3).item(1),
        Kind::Organisation,
        Modality::Shall,
        ["传达上级精神和要求", "Pass on what superiors ask"],
    )
    .no_rule("没有可衡量的标准", "no threshold to measure by"),
    Entry::of(
        STAFF_DUTIES.article(3).item(2),
        Kind::Organisation,
        Modality::Shall,
        ["单位、科室之间沟通协调", "Among units and sections"],
    )
    .no_rule("没有可衡量的标准", "no threshold to measure by"),
    Entry::of(
        STAFF_DUTIES.article(3).item(3),
        Kind::Organisation,
        Modality::Shall,
        ["向上级报送情况和所需信息", "Report to superiors"],
    ),
    Entry::of(
        STAFF_DUTIES.article(4),
        Kind::Organisation,
        Modality::Shall,
        [
            "制定、完善流程和制度，协调做好检查、督导",
            "Workflows and systems drawn up and improved; inspection and guidance coordinated",
        ],
    ),
    Entry::of(
        STAFF_DUTIES.article(5),
        Kind::Organisation,
        Modality::Shall,
        ["具体业务五项", "Concrete work: five items"],
    ),
    Entry::of(
        STAFF_DUTIES.article(5).item(1),
        Kind::Catalogue,
        Modality::Shall,
        ["编好主动公开目录；依申请、免予公开信息报备", "Compile the catalogue; file what is on request or exempt"],
    ),
    Entry::of(
        STAFF_DUTIES.article(5).item(2),
        Kind::Deadline,
        Modality::Shall,
        ["在规定时限内在相关载体公开", "Publish on the proper carrier in time"],
    ),
    Entry::of(
        STAFF_DUTIES.article(5).item(3),
        Kind::Request,
        Modality::Shall,
        ["接待查阅，帮助检索", "Receive visitors and help them search"],
    ),
    Entry::of(
        STAFF_DUTIES.article(5).item(4),
        Kind::Deadline,
        Modality::Shall,
        [
            "接受申请或者签收转交的申请，十五个工作日内答复；特殊情况经局领导批准可延长十五个",
            "Applications received or signed for; 15 working days, in special circumstances 15 more with a bureau leader's approval",
        ],
    ),
    Entry::of(
        STAFF_DUTIES.article(5).item(5),
        Kind::Organisation,
        Modality::Shall,
        ["适时更新指南；统计、归档、总结、年报", "Update the guide; statistics, filing, summaries, annual report"],
    ),
    Entry::of(
        STAFF_DUTIES.article(6),
        Kind::Organisation,
        Modality::Shall,
        ["完成交办的其他工作", "Other tasks that are assigned"],
    )
    .no_rule("兜底条款", "a residual clause"),
];
