//! Every provision of the text, in its own order.

use super::review::FORM;
use super::{COORDINATION, NOTICE, PROACTIVE, SECRECY_REVIEW, SUPERVISION};
use crate::law::index::{Entry, Kind};
use crate::norm::Modality;

/// The entries.
pub(in crate::law) static ENTRIES: [Entry; 111] = [
    Entry::of(
        NOTICE.paragraph(1),
        Kind::Effect,
        Modality::Shall,
        [
            "区政府同意四项制度，办公室于2020年4月22日印发",
            "the district government approved four systems; its office issued them on 2020-04-22",
        ],
    ),
    Entry::of(
        NOTICE.paragraph(2),
        Kind::Scope,
        Modality::Declaratory,
        [
            "主送镇街、区政府部门、公共企事业单位和大型国有企业",
            "addressed to towns, departments, public institutions and large state enterprises",
        ],
    ),
    Entry::of(PROACTIVE.article(1), Kind::Scope, Modality::Declaratory, ["目的和依据", "aim and bases"])
        .no_rule("阐明目的", "it states an aim"),
    Entry::of(
        PROACTIVE.article(2),
        Kind::Definition,
        Modality::Declaratory,
        [
            "政府信息：机关履行行政管理职能中制作或者获取、以一定形式记录保存",
            "government information: made or obtained in administrative functions, and recorded",
        ],
    ),
    Entry::of(
        PROACTIVE.article(3).paragraph(1),
        Kind::Organisation,
        Modality::Shall,
        [
            "政府领导、主管部门负责、机关实施、社会参与、办公室检查",
            "led by the government, carried out by agencies, inspected by the government office",
        ],
    ),
    Entry::of(
        PROACTIVE.article(3).paragraph(2),
        Kind::Organisation,
        Modality::Shall,
        [
            "区政府办公室为主管部门，推进、指导、协调、监督全区工作",
            "the government office is the competent department of the district",
        ],
    ),
    Entry::of(
        PROACTIVE.article(3).paragraph(3),
        Kind::Organisation,
        Modality::Shall,
        [
            "工作室承担区本级日常工作；各机关建立制度、指定工作机构",
            "a section does the district's daily work; each agency has rules and an office",
        ],
    ),
    Entry::of(
        PROACTIVE.article(4),
        Kind::Organisation,
        Modality::Shall,
        ["工作机构的五类职能", "five classes of functions of a disclosure office"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(1),
        Kind::Organisation,
        Modality::Shall,
        ["办理本机关的公开事宜", "handles the agency's disclosure"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(2),
        Kind::Organisation,
        Modality::Shall,
        ["维护和更新已公开的信息", "maintains and updates what was disclosed"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(3),
        Kind::Organisation,
        Modality::Shall,
        ["组织编制指南、目录和年度报告", "has the guide, the catalogue and the annual report compiled"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(4),
        Kind::Organisation,
        Modality::Shall,
        ["组织审查拟公开的信息", "has what is to be disclosed reviewed"],
    ),
    Entry::of(
        PROACTIVE.article(4).item(5),
        Kind::Organisation,
        Modality::Shall,
        ["本机关规定的其他职能", "other functions that the agency lays down"],
    ),
    Entry::of(
        PROACTIVE.article(5),
        Kind::Principle,
        Modality::Shall,
        ["公开为常态；公正、公平、合法、便民", "disclosure is the norm; just, fair, lawful, convenient"],
    ),
    Entry::of(
        PROACTIVE.article(6).paragraph(1),
        Kind::Principle,
        Modality::Shall,
        ["公开及时、准确", "timely and accurate"],
    )
    .no_rule(
        "没有数字的标准，由第十二条和协调制度落实",
        "a standard without a number, which art. 12 and the coordination system carry out",
    ),
    Entry::of(
        PROACTIVE.article(6).paragraph(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "发现影响或者可能影响社会稳定、扰乱社会和经济管理秩序的虚假、不完整信息的，发布准确信息澄清",
            "false or incomplete information that disturbs, or may disturb, stability and order is clarified",
        ],
    ),
    Entry::of(
        PROACTIVE.article(7),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "涉及公众利益调整、需公众广泛知晓或者参与决策的信息主动公开，范围依《条例》第20至22条",
            "what adjusts public interests, has to be widely known or decided with the public is proactive; arts. 20 to 22",
        ],
    ),
    Entry::of(
        PROACTIVE.article(8).paragraph(1),
        Kind::Scope,
        Modality::Shall,
        [
            "公共企事业单位和受委托管理公共事务的事业单位依《条例》和枣庄市办法公开",
            "public enterprises and entrusted institutions disclose under the Regulation and the city's measures",
        ],
    ),
    Entry::of(
        PROACTIVE.article(8).paragraph(2),
        Kind::Definition,
        Modality::Declaratory,
        [
            "公共企事业单位信息公开：公开社会公共服务的事项、程序、标准、结果",
            "their disclosure: matters, procedures, standards and results of public services",
        ],
    ),
    Entry::of(
        PROACTIVE.article(9).paragraph(1),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "谁制作谁公开，获取自公众的由保存机关公开，获取自机关的由制作或者最初获取机关公开，另有规定的从其规定",
            "the maker; of what came from the public the keeper; of what came from an agency its maker or first \
             obtainer; unless a law says otherwise",
        ],
    ),
    Entry::of(
        PROACTIVE.article(9).paragraph(2),
        Kind::ResponsibleAgency,
        Modality::May,
        ["以自己名义履职的派出、内设机构可以负责公开", "bodies that act in their own name may disclose"],
    ),
    Entry::of(
        PROACTIVE.article(9).paragraph(3),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["共同制作的由牵头机关公开", "what is made jointly the lead discloses"],
    ),
    Entry::of(
        PROACTIVE.article(10),
        Kind::Channel,
        Modality::Declaratory,
        [
            "公开途径：网站、新媒体、发布会、报刊广播电视和查阅场所",
            "channels: website, new media, press, and places to read",
        ],
    ),
    Entry::of(
        PROACTIVE.article(11).paragraph(1),
        Kind::Channel,
        Modality::Shall,
        [
            "区政府网站为第一平台，各单位均在统一平台发布",
            "the district's website is the chief platform; everybody publishes on the unified platform",
        ],
    ),
    Entry::of(
        PROACTIVE.article(11).paragraph(2),
        Kind::Catalogue,
        Modality::Shall,
        [
            "逐条填写名称、日期、主题分类、关键字、来源、文号",
            "each item bears name, date, class, keywords, source and number",
        ],
    ),
    Entry::of(
        PROACTIVE.article(12),
        Kind::Deadline,
        Modality::Shall,
        [
            "自形成或者变更起20个工作日内主动公开，另有规定的从其规定",
            "proactive information within 20 working days of formation or change, unless a law says otherwise",
        ],
    ),
    Entry::of(
        PROACTIVE.article(13).paragraph(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["公开前依保密法等审查", "reviewed under the Secrets Law before disclosure"],
    ),
    Entry::of(
        PROACTIVE.article(13).paragraph(2),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["不能确定可否公开的，报主管部门或者保密部门确定", "doubt whether it can be disclosed is referred"],
    ),
    Entry::of(
        PROACTIVE.article(14),
        Kind::Exemption,
        Modality::MustNot,
        [
            "国家秘密、法律禁止公开、可能危及三安全一稳定的不得公开",
            "state secrets, what law forbids, and what may endanger security or stability are closed",
        ],
    ),
    Entry::of(
        PROACTIVE.article(15),
        Kind::Exemption,
        Modality::MustNot,
        [
            "损害第三方权益的不得公开，同意或者重大公共利益除外",
            "what harms third parties is closed but for consent or public interest",
        ],
    ),
    Entry::of(
        PROACTIVE.article(16),
        Kind::Effect,
        Modality::Declaratory,
        ["自印发之日起实行", "from the day of issue"],
    ),
    Entry::of(COORDINATION.article(1), Kind::Scope, Modality::Declaratory, ["目的和依据", "aim and bases"])
        .no_rule("阐明目的", "it states an aim"),
    Entry::of(
        COORDINATION.article(2),
        Kind::Definition,
        Modality::Declaratory,
        ["政府信息的定义同主动公开制度", "government information as the proactive system defines it"],
    ),
    Entry::of(
        COORDINATION.article(3).paragraph(1),
        Kind::Coordination,
        Modality::Shall,
        [
            "建立协调机制；涉及其他机关的，协商确认后公开",
            "a mechanism of coordination; others involved are consulted and confirm first",
        ],
    ),
    Entry::of(
        COORDINATION.article(3).paragraph(2),
        Kind::Coordination,
        Modality::MustNot,
        ["依法须经批准的，批准后公开", "what needs approval by law is disclosed after it"],
    ),
    Entry::of(
        COORDINATION.article(4).paragraph(1),
        Kind::Principle,
        Modality::Shall,
        ["谁制作谁公开、谁保存谁公开", "who makes or keeps discloses"],
    )
    .no_rule("口号，由第二款落实", "a slogan, which para. 2 carries out"),
    Entry::of(
        COORDINATION.article(4).paragraph(2),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "制作、保存、最初获取机关负责公开，另有规定的从其规定",
            "maker, keeper or first obtainer discloses, unless a law says otherwise",
        ],
    ),
    Entry::of(
        COORDINATION.article(4).paragraph(3),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["共同制作的由牵头机关公开", "what is made jointly the lead discloses"],
    ),
    Entry::of(
        COORDINATION.article(4).paragraph(4),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["联合发文的盖章、署名机关均有公开义务", "every agency that sealed or signed a joint document is obliged"],
    ),
    Entry::of(
        COORDINATION.article(4).paragraph(5),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "机关撤并变更的，由承接机关公开，无承接的由决定机关公开",
            "a successor discloses; without one, who decided the change",
        ],
    ),
    Entry::of(
        COORDINATION.article(5),
        Kind::Deadline,
        Modality::Shall,
        [
            "主动公开涉及他机关的，5个工作日内书面征求意见",
            "proactive: others are asked in writing within 5 working days",
        ],
    ),
    Entry::of(
        COORDINATION.article(6).paragraph(1),
        Kind::Coordination,
        Modality::May,
        ["共同制作、依申请的，牵头机关可以征求意见", "on request, the lead may ask the co-makers"],
    ),
    Entry::of(
        COORDINATION.article(6).paragraph(2),
        Kind::Deadline,
        Modality::Shall,
        [
            "受理机关5个工作日内书面征求所涉机关意见",
            "on request, others involved are asked in writing within 5 working days",
        ],
    ),
    Entry::of(
        COORDINATION.article(7),
        Kind::Coordination,
        Modality::Shall,
        ["征求意见公文的内容", "what the letter contains"],
    ),
    Entry::of(
        COORDINATION.article(7).item(1),
        Kind::Coordination,
        Modality::Shall,
        ["名称、文号、内容、日期、发布机构", "title, number, description, date and issuer"],
    ),
    Entry::of(
        COORDINATION.article(7).item(2),
        Kind::Coordination,
        Modality::Shall,
        ["需协商确认的事项", "the points to be settled"],
    ),
    Entry::of(
        COORDINATION.article(7).item(3),
        Kind::Coordination,
        Modality::Shall,
        ["拟公开机关的意见和依据", "the proposer's opinion and its basis"],
    ),
    Entry::of(COORDINATION.article(7).item(4), Kind::Coordination, Modality::Shall, ["其他内容", "other content"])
        .no_rule("兜底项，内容未定", "a residual item without content"),
    Entry::of(
        COORDINATION.article(8),
        Kind::Coordination,
        Modality::Deemed,
        [
            "在规定时限内书面函复，不答复的视为同意拟公开机关的意见",
            "answered in writing in the prescribed time; silence agrees with the proposer",
        ],
    ),
    Entry::of(
        COORDINATION.article(9),
        Kind::Coordination,
        Modality::Shall,
        [
            "对是否公开有分歧的，由拟公开机关报本级主管部门协商解决",
            "a dispute on whether to disclose goes to the competent department",
        ],
    ),
    Entry::of(
        COORDINATION.article(10).paragraph(1),
        Kind::Accountability,
        Modality::Shall,
        ["未协商擅自公开的，承担责任并及时补救", "who releases past the others is liable and remedies it"],
    ),
    Entry::of(
        COORDINATION.article(10).paragraph(2),
        Kind::Coordination,
        Modality::May,
        ["其他机关可以提出异议并报告主管部门", "others may object and report it"],
    ),
    Entry::of(
        COORDINATION.article(11),
        Kind::Accountability,
        Modality::Shall,
        [
            "五种行为造成严重后果和不良影响的，由主管机关处理",
            "five acts with serious and adverse consequences are dealt with",
        ],
    ),
    Entry::of(
        COORDINATION.article(11).item(1),
        Kind::Accountability,
        Modality::MustNot,
        ["擅自公开，拒绝异议且不补救", "released past the others, objection refused, nothing remedied"],
    ),
    Entry::of(
        COORDINATION.article(11).item(2),
        Kind::Accountability,
        Modality::MustNot,
        ["应协商确认而直接公开", "released without the consultation that was due"],
    ),
    Entry::of(
        COORDINATION.article(11).item(3),
        Kind::Accountability,
        Modality::MustNot,
        ["达成一致后不按意见公开", "not released as agreed"],
    ),
    Entry::of(
        COORDINATION.article(11).item(4),
        Kind::Accountability,
        Modality::MustNot,
        ["应当发现擅自公开而不提异议", "no objection by one that ought to have noticed"],
    ),
    Entry::of(
        COORDINATION.article(11).item(5),
        Kind::Accountability,
        Modality::MustNot,
        ["其他违反本制度的行为", "other breaches of these rules"],
    ),
    Entry::of(
        COORDINATION.article(12),
        Kind::Scope,
        Modality::Shall,
        ["法律、法规授权的组织适用", "applies to authorised organisations"],
    ),
    Entry::of(
        COORDINATION.article(13),
        Kind::Scope,
        Modality::ByReference,
        ["八类公共企事业单位参照执行", "followed by reference by public enterprises of the fields named"],
    ),
    Entry::of(
        COORDINATION.article(14),
        Kind::Effect,
        Modality::Declaratory,
        ["自印发之日起实行", "from the day of issue"],
    ),
    Entry::of(SECRECY_REVIEW.article(1), Kind::Scope, Modality::Declaratory, ["目的和依据", "aim and bases"])
        .no_rule("阐明目的", "it states an aim"),
    Entry::of(
        SECRECY_REVIEW.article(2),
        Kind::Scope,
        Modality::Declaratory,
        ["适用于各级机关信息公开前的保密审查", "covers the secrecy review before disclosure by every agency"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["依法对拟公开信息进行保密审查，不与公开脱节", "what is to be disclosed is reviewed, as part of disclosing it"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(4),
        Kind::Principle,
        Modality::Shall,
        ["谁公开谁审查、先审查后公开、一事一审", "who discloses reviews; review first; one matter, one review"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(5),
        Kind::Organisation,
        Modality::Shall,
        ["行政首长负责；明确审查机构、建立审查机制", "the head answers; a review body and a mechanism"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6),
        Kind::Deadline,
        Modality::Shall,
        ["审查机构1个工作日内提出意见，按程序公开", "an opinion within 1 working day, then step by step"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["提供部门填表、明确公开形式、报审", "the department fills in the form with the form of release, and submits"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(2).part("1"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["审查机构提出意见，报主管领导批准", "the review body's opinion goes to the leader for approval"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(2).part("2"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["不同意公开的说明依据和理由", "a refusal states basis and reasons"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(2).part("3"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["领导不批准的重新审查后再报", "not approved: reviewed again, and submitted again"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["经批准后按意见公开或者不公开", "disposed of as approved"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(4),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["以审查表保存审查记录备查", "the form is kept as the record"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(6).item(5),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["网站管理部门建立公开登记制度", "the website's manager keeps a register"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(7),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        [
            "共同形成的由主办机关审查，书面征得其他机关同意",
            "formed jointly: the host reviews, with the others' written consent",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(8).paragraph(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "不能确定的，业务事项报上一级主管部门，其他报同级保密部门",
            "doubt: business to the next higher department, the rest to secrecy",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(8).paragraph(2),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["受理后逐级上报至有确定权限的部门", "passed up level by level to one with power"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).paragraph(1),
        Kind::Exemption,
        Modality::MustNot,
        ["不得以任何形式公开的三类信息", "three kinds that are closed in any form"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).paragraph(1).item(1),
        Kind::Exemption,
        Modality::MustNot,
        ["明确标识密级的信息", "what is expressly marked"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).paragraph(1).item(2),
        Kind::Exemption,
        Modality::MustNot,
        ["未标识但内容涉及秘密、隐私的信息", "unmarked content that involves secrets or privacy"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).paragraph(1).item(3),
        Kind::Exemption,
        Modality::MustNot,
        ["其他可能危及三安全一稳定的信息", "what otherwise may endanger security or stability"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).paragraph(2),
        Kind::Exemption,
        Modality::MustNot,
        [
            "损害第三方的不得公开，同意或者重大公共利益除外",
            "what harms third parties is closed but for consent or public interest",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(9).paragraph(3),
        Kind::Exemption,
        Modality::Shall,
        ["符合解密条件的，审查、解密后公开，并报备", "declassified in form before disclosure, then filed"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(10),
        Kind::ReviewWorkflow,
        Modality::May,
        ["部分涉密的，非密处理并审查后可以公开", "partly secret: the processed version may be disclosed after review"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(11),
        Kind::Supervision,
        Modality::Shall,
        [
            "接受保密部门检查；违规及时补救，泄密组织查处",
            "inspected for secrecy; breaches are remedied, leaks investigated",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(12),
        Kind::Accountability,
        Modality::Shall,
        ["未建立审查制度的责令改正，情节严重的问责处分", "no system of review: correction; if serious, discipline"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(13),
        Kind::Accountability,
        Modality::Shall,
        ["审查失职泄密的追责；构成犯罪的追究刑事责任", "leaks after a failed review: liability; a crime is prosecuted"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(13).item(1),
        Kind::Accountability,
        Modality::Shall,
        [
            "审查不当泄密，追究审批人、部门负责人和直接责任人",
            "a leak after improper review: approver, head of the providing department, persons directly responsible",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(13).item(2),
        Kind::Accountability,
        Modality::Shall,
        [
            "审查机构失职泄密，追究其负责人和直接责任人",
            "a leak after no review: the review body's head, persons directly responsible",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(14),
        Kind::Organisation,
        Modality::Shall,
        ["保密审查纳入本单位保密管理", "secrecy review is part of secrecy management"],
    )
    .no_rule("管理要求，无可观察的标准", "a demand on management, without a threshold that shows"),
    Entry::of(
        SECRECY_REVIEW.article(15),
        Kind::Scope,
        Modality::Shall,
        ["法律、法规授权的组织适用", "applies to authorised organisations"],
    ),
    Entry::of(
        SECRECY_REVIEW.article(16),
        Kind::Scope,
        Modality::ByReference,
        [
            "公共企事业单位参照，另含通信、邮政",
            "followed by reference by public enterprises, telecommunications and post too",
        ],
    ),
    Entry::of(
        SECRECY_REVIEW.article(17),
        Kind::Effect,
        Modality::Declaratory,
        ["自印发之日起实行", "from the day of issue"],
    ),
    Entry::of(SUPERVISION.article(1), Kind::Scope, Modality::Declaratory, ["目的和依据", "aim and bases"])
        .no_rule("阐明目的", "it states an aim"),
    Entry::of(
        SUPERVISION.article(2).paragraph(1),
        Kind::Supervision,
        Modality::Shall,
        [
            "区政府办公室督促整改、通报批评，需追责的提出处理建议",
            "the office urges, criticises, and proposes where persons have to answer",
        ],
    ),
    Entry::of(
        SUPERVISION.article(2).paragraph(2),
        Kind::Supervision,
        Modality::Shall,
        [
            "公众可以反映；查证属实的督促整改或者通报批评",
            "anybody may complain; verified, the office urges or criticises",
        ],
    ),
    Entry::of(
        SUPERVISION.article(3).paragraph(1),
        Kind::Deadline,
        Modality::Shall,
        [
            "每季度末月中旬开始检查并形成通报",
            "every quarter an inspection begins from the 11th to the 20th of the last month",
        ],
    ),
    Entry::of(
        SUPERVISION.article(3).paragraph(2),
        Kind::Supervision,
        Modality::Declaratory,
        ["检查方式：网上采集、现场查看等", "methods: online, on site and others"],
    ),
    Entry::of(
        SUPERVISION.article(4),
        Kind::Accountability,
        Modality::Shall,
        [
            "不配合、抵制检查的，全区通报批评责任人",
            "who does not cooperate, or resists, is criticised before the whole district",
        ],
    ),
    Entry::of(
        SUPERVISION.article(5),
        Kind::Accountability,
        Modality::Shall,
        [
            "三种情形责令改正；严重的处分；犯罪的追究刑事责任",
            "three acts: correction; if serious, discipline; a crime is prosecuted",
        ],
    ),
    Entry::of(
        SUPERVISION.article(6),
        Kind::Effect,
        Modality::Declaratory,
        ["自印发之日起实行", "from the day of issue"],
    ),
    Entry::of(
        FORM.paragraph(1).item(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["表头：单位、日期", "head: unit and date"],
    ),
    Entry::of(
        FORM.paragraph(1).item(2),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["序号、部门、信息名称", "serial number, department, title"],
    ),
    Entry::of(
        FORM.paragraph(1).item(3),
        Kind::Channel,
        Modality::Shall,
        ["发布形式：网站、依申请、其他", "form of release: website, on request, other"],
    ),
    Entry::of(
        FORM.paragraph(1).item(4),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["审查意见：同意、不同意", "the reviewer: agrees or not"],
    ),
    Entry::of(
        FORM.paragraph(1).item(5),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["主管领导意见：同意、不同意", "the leader: agrees or not"],
    ),
    Entry::of(FORM.paragraph(1).item(6), Kind::ReviewWorkflow, Modality::Shall, ["三处签字", "three signatures"]),
    Entry::of(
        FORM.paragraph(2).item(1),
        Kind::Organisation,
        Modality::Shall,
        ["发布主管部门组织填写和保管", "the release department has it filled in, and keeps it"],
    ),
    Entry::of(
        FORM.paragraph(2).item(2),
        Kind::Catalogue,
        Modality::Shall,
        ["发布信息均应登记", "every release is registered"],
    ),
    Entry::of(
        FORM.paragraph(2).item(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["在相应方框打勾", "the box that fits is ticked"],
    ),
    Entry::of(
        FORM.paragraph(2).item(4),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["不明确事项由保密工作机构审查", "what is unclear the unit's secrecy body reviews"],
    ),
];
