//! Every provision of the text, in its own order.

use super::YANTIAN;
use crate::law::index::{Entry, Kind};
use crate::norm::Modality;

/// The entries.
pub(in crate::law) static ENTRIES: [Entry; 82] = [
    Entry::of(
        YANTIAN.part("title"),
        Kind::Effect,
        Modality::Declaratory,
        [
            "标题载明征求意见稿，未印发前不约束任何人",
            "A draft for comment, as its title says; it binds nobody until it is issued",
        ],
    ),
    Entry::of(YANTIAN.article(1), Kind::Principle, Modality::Declaratory, ["宗旨与依据", "Aims and basis"]).no_rule(
        "立法目的，没有义务人，也没有可以违反的行为",
        "a clause of aims: nobody bears a duty, and there is nothing to miss",
    ),
    Entry::of(
        YANTIAN.article(2),
        Kind::Definition,
        Modality::Declaratory,
        [
            "政府信息的定义：行政机关、行政管理职能、制作或者获取、有记录",
            "Government information: by an agency, in administrative functions, made or obtained, recorded",
        ],
    ),
    Entry::of(
        YANTIAN.article(3),
        Kind::Principle,
        Modality::Shall,
        ["公开为常态；公正、公平、合法、便民", "Disclosure is the norm; just, fair, lawful, convenient"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(1),
        Kind::Principle,
        Modality::Declaratory,
        ["主动公开与依申请公开两种方式", "Two modes: proactive and on request"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(2).part("a"),
        Kind::Exemption,
        Modality::MustNot,
        ["国家秘密不公开", "State secrets are withheld"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(2).part("b"),
        Kind::Exemption,
        Modality::MustNot,
        ["法律、行政法规禁止的不公开", "What a law or administrative regulation forbids is withheld"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(2).part("c"),
        Kind::Exemption,
        Modality::MustNot,
        ["可能危及三安全一稳定的不公开", "What may endanger security or stability is withheld"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(3).part("a"),
        Kind::Exemption,
        Modality::MustNot,
        ["公开会损害第三方合法权益的，不得公开", "What would harm a third party is not disclosed"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(3).part("b"),
        Kind::Exemption,
        Modality::Shall,
        ["第三方同意的，公开", "With the third party's consent it is disclosed"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(3).part("c"),
        Kind::Exemption,
        Modality::Shall,
        ["不公开对公共利益有重大影响的，公开", "Where withholding gravely affects the public interest it is disclosed"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(4).part("a"),
        Kind::Exemption,
        Modality::MayWithhold,
        ["内部事务信息，可以不公开", "Internal affairs may be withheld"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(4).part("b"),
        Kind::Exemption,
        Modality::MayWithhold,
        ["过程性信息，可以不公开", "Process information may be withheld"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(4).part("c"),
        Kind::Exemption,
        Modality::MayWithhold,
        ["行政执法案卷信息，可以不公开", "Enforcement files may be withheld"],
    ),
    Entry::of(
        YANTIAN.article(4).paragraph(5),
        Kind::Exemption,
        Modality::Shall,
        [
            "法律、法规、规章要求公开的，从其规定",
            "What a law, regulation or rule requires to be disclosed is disclosed",
        ],
    ),
    Entry::of(
        YANTIAN.article(5).paragraph(1).part("a"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["谁制作谁公开", "The maker discloses"],
    ),
    Entry::of(
        YANTIAN.article(5).paragraph(1).part("b"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["从公民、法人和其他组织获取的，保存机关公开", "What came from citizens or organisations the keeper discloses"],
    ),
    Entry::of(
        YANTIAN.article(5).paragraph(1).part("c"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "从其他行政机关获取的，制作或者最初获取机关公开",
            "What came from another agency its maker or first obtainer discloses",
        ],
    ),
    Entry::of(
        YANTIAN.article(5).paragraph(1).part("d"),
        Kind::ResponsibleAgency,
        Modality::Yields,
        ["法律、法规对权限另有规定的，从其规定", "Another allocation by a law or regulation prevails"],
    ),
    Entry::of(
        YANTIAN.article(5).paragraph(2),
        Kind::ResponsibleAgency,
        Modality::May,
        ["以自己名义履职的派出机构、内设机构可以负责", "A unit that acts in its own name may answer"],
    ),
    Entry::of(
        YANTIAN.article(5).paragraph(3),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["共同制作的，牵头机关公开", "What was made jointly the lead discloses"],
    ),
    Entry::of(
        YANTIAN.article(6).part("a"),
        Kind::Organisation,
        Modality::Shall,
        [
            "区政府设政务公开领导小组，区政府主要领导任组长，各部门都是成员",
            "The district has a leading group under its principal leader, with every department",
        ],
    ),
    Entry::of(
        YANTIAN.article(6).part("b"),
        Kind::Organisation,
        Modality::Shall,
        ["领导小组办公室设在区委（区政府）办公室", "The office of the leading group sits in the government office"],
    ),
    Entry::of(
        YANTIAN.article(7).paragraph(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "区委（区政府）办公室编制指南和目录，载明四项，门户网站发布并更新",
            "The office compiles guide and catalogue with four particulars, on the portal and up to date",
        ],
    ),
    Entry::of(
        YANTIAN.article(7).paragraph(2).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["区委（区政府）办公室公开建议、提案办理结果", "The office publishes the results of proposals"],
    ),
    Entry::of(
        YANTIAN.article(7).paragraph(2).part("b"),
        Kind::Exemption,
        Modality::MustNot,
        ["复文涉及国家秘密、商业秘密、个人隐私的，依法不公开", "Replies that touch secrets or privacy are withheld"],
    ),
    Entry::of(
        YANTIAN.article(8).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["区司法局建立重大行政决策三项制度", "The justice bureau has three systems for major decisions"],
    ),
    Entry::of(
        YANTIAN.article(8).part("b"),
        Kind::Channel,
        Modality::Shall,
        ["区司法局在门户网站设预公开专栏", "The justice bureau has a column for advance disclosure on the portal"],
    ),
    Entry::of(
        YANTIAN.article(8).part("c"),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "区司法局公开决策事项目录和听证事项目录",
            "The justice bureau publishes the catalogues of decisions and of hearings",
        ],
    ),
    Entry::of(
        YANTIAN.article(9).paragraph(1).part("a"),
        Kind::Supervision,
        Modality::Shall,
        ["督促各单位公开权责清单并动态调整", "The data bureau sees to the lists of powers and duties"],
    ),
    Entry::of(
        YANTIAN.article(9).paragraph(1).part("b"),
        Kind::Supervision,
        Modality::Shall,
        [
            "督促各单位公开公共服务事项清单、编好办事指南",
            "The data bureau sees to the lists of public services and to the guides",
        ],
    ),
    Entry::of(
        YANTIAN.article(9).paragraph(1).part("c"),
        Kind::Supervision,
        Modality::Shall,
        ["督促各单位公布中介服务事项清单", "The data bureau sees to the lists of intermediary services"],
    ),
    Entry::of(
        YANTIAN.article(9).paragraph(2).part("a"),
        Kind::Channel,
        Modality::Shall,
        ["按公开部门的要求调整网站栏目", "The data bureau adjusts the columns of the website as required"],
    ),
    Entry::of(
        YANTIAN.article(9).paragraph(2).part("b"),
        Kind::Channel,
        Modality::Shall,
        ["授权并指导各部门维护栏目信息", "The data bureau authorises and guides those who keep the columns"],
    )
    .no_rule(
        "行政指导，没有可以衡量的标准，只记作职责分工",
        "guidance without a standard to measure it by; recorded as a role only",
    ),
    Entry::of(
        YANTIAN.article(10).paragraph(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["执法机关在门户网站公开八项执法信息", "Enforcement agencies publish eight facts on the portal"],
    ),
    Entry::of(
        YANTIAN.article(10).paragraph(2).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "落实双随机一公开，编制许可、处罚事项目录",
            "Random inspection with publicity; catalogues of permits and penalties",
        ],
    ),
    Entry::of(
        YANTIAN.article(10).paragraph(2).part("b"),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "许可、处罚决定及时上网，依法不公开的除外",
            "Decisions on permits and penalties go online promptly, but for what is withheld",
        ],
    ),
    Entry::of(
        YANTIAN.article(11).part("a"),
        Kind::DisclosureDuty,
        Modality::Promote,
        ["逐步加大审计结果公开", "Audit results are disclosed step by step"],
    ),
    Entry::of(
        YANTIAN.article(11).part("b"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["被审计单位主动公开整改结果", "The audited unit publishes what it put right"],
    ),
    Entry::of(
        YANTIAN.article(12).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["区财政部门公开本级政府预决算", "The finance department publishes the district's budget and accounts"],
    ),
    Entry::of(
        YANTIAN.article(12).part("b"),
        Kind::Supervision,
        Modality::Shall,
        [
            "区财政部门督促、指导、审核预算部门公开",
            "The finance department urges, guides and reviews the budget departments",
        ],
    ),
    Entry::of(
        YANTIAN.article(13).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "进场交易项目五个环节，在门户或者交易平台网站公开",
            "Five stages of what is traded, on the portal or the trading site",
        ],
    ),
    Entry::of(
        YANTIAN.article(13).part("b"),
        Kind::Supervision,
        Modality::Shall,
        ["区政务服务数据管理局检查并报告结果", "The data bureau checks that and reports the result"],
    ),
    Entry::of(
        YANTIAN.article(14).paragraph(1),
        Kind::DisclosureDuty,
        Modality::Promote,
        ["推进社会公益事业六个领域公开", "Disclosure in six fields of social welfare is promoted"],
    ),
    Entry::of(
        YANTIAN.article(14).paragraph(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "区民政局公开救助政策及解读，及时公开动态调整",
            "Civil affairs publishes policies of assistance, interpreted, and what changes",
        ],
    ),
    Entry::of(
        YANTIAN.article(14).paragraph(3),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["住建部门公开安居工程计划和分配", "The housing bureau publishes plans and allocation of public housing"],
    ),
    Entry::of(
        YANTIAN.article(14).paragraph(4),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "区应急管理局设五个栏目，及时公开并更新安全生产信息",
            "The emergency bureau has five columns, and publishes and updates key information promptly",
        ],
    ),
    Entry::of(
        YANTIAN.article(14).paragraph(5).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "生态环境部门公开年度报告、季度环境质量和污染源监管",
            "The ecology bureau publishes a yearly report, quarterly quality, and supervision of pollution",
        ],
    ),
    Entry::of(
        YANTIAN.article(14).paragraph(5).part("b"),
        Kind::Supervision,
        Modality::Shall,
        ["督促企业依法公开排污信息", "It sees to it that enterprises publish their discharges"],
    ),
    Entry::of(
        YANTIAN.article(15),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["重大投资项目公开七项内容", "Seven facts of major investment projects"],
    ),
    Entry::of(
        YANTIAN.article(16),
        Kind::Channel,
        Modality::Shall,
        ["主动公开的途径，任选其一", "The channels of proactive information; any one is enough"],
    ),
    Entry::of(
        YANTIAN.article(17).part("a"),
        Kind::Channel,
        Modality::Shall,
        ["门户网站开设政府信息公开专栏", "A disclosure column on the portal"],
    ),
    Entry::of(
        YANTIAN.article(17).part("b"),
        Kind::Principle,
        Modality::Shall,
        ["发布、解读、回应更及时、更权威", "Faster and more authoritative release, interpretation and response"],
    )
    .no_rule("只有比较级，没有衡量标准", "comparatives without a measure"),
    Entry::of(
        YANTIAN.article(18),
        Kind::Organisation,
        Modality::Shall,
        ["权威发布、快速反应机制，及时回应突发事件", "A mechanism of authoritative release and prompt response"],
    ),
    Entry::of(
        YANTIAN.article(19),
        Kind::Channel,
        Modality::Shall,
        [
            "档案馆、图书馆、服务大厅、党群服务中心设公共查阅点",
            "Reading points in archives, library, service halls and party-mass centres",
        ],
    ),
    Entry::of(
        YANTIAN.article(20).part("a"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["建立内容审核机制", "A mechanism of content review"],
    ),
    Entry::of(
        YANTIAN.article(20).part("b"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "起草规范性文件时明确公开属性、方式、时限",
            "The draft of a normative document states attribute, manner and time limit",
        ],
    ),
    Entry::of(
        YANTIAN.article(21).part("a"),
        Kind::Interpretation,
        Modality::Shall,
        [
            "新出台的规章、规范性文件和重要政策应当解读",
            "New rules, normative documents and important policies are interpreted",
        ],
    ),
    Entry::of(
        YANTIAN.article(21).part("b"),
        Kind::Interpretation,
        Modality::Shall,
        ["解读形式不拘一种", "Any form of interpretation will do"],
    ),
    Entry::of(
        YANTIAN.article(21).part("c"),
        Kind::Interpretation,
        Modality::Shall,
        ["主要负责人带头发布和解读", "The principal leader goes first in releasing and interpreting"],
    )
    .no_rule("带头没有可以衡量的行为和次数", "leading by example has no act or number to measure"),
    Entry::of(
        YANTIAN.article(22),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["形成时和公开前都要保密审查", "Secrecy review at formation and again before disclosure"],
    ),
    Entry::of(
        YANTIAN.article(23).part("a"),
        Kind::ReviewWorkflow,
        Modality::InPrinciple,
        ["原则上经部门主要领导批准", "Approved by the head of the department, in principle"],
    ),
    Entry::of(
        YANTIAN.article(23).part("b"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["重大或者紧急信息须经区政府领导批准", "What is major or urgent takes a district leader"],
    ),
    Entry::of(
        YANTIAN.article(24).part("a"),
        Kind::Organisation,
        Modality::Shall,
        ["舆情收集、研判、处置、回应机制", "A mechanism to collect, judge, handle and answer public opinion"],
    ),
    Entry::of(
        YANTIAN.article(24).part("b"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["对热点问题按程序及时、持续发布", "Prompt and continuous release on what concerns the public"],
    ),
    Entry::of(
        YANTIAN.article(25),
        Kind::Organisation,
        Modality::Shall,
        ["加强政务新媒体管理", "The official new media are managed"],
    ),
    Entry::of(
        YANTIAN.article(26),
        Kind::Request,
        Modality::Shall,
        [
            "依申请公开制度、流程图、指南、目录、统一文书",
            "A system for applications with chart, guide, catalogue and forms",
        ],
    ),
    Entry::of(
        YANTIAN.article(27),
        Kind::Coordination,
        Modality::Shall,
        ["涉及其他机关的，协商、确认后公开", "What involves others is released after consultation and confirmation"],
    ),
    Entry::of(
        YANTIAN.article(28).part("a"),
        Kind::Organisation,
        Modality::Shall,
        [
            "公开责任制：主要领导负总责，明确分管领导",
            "A system of responsibility: the principal leader, and a leader in charge",
        ],
    ),
    Entry::of(
        YANTIAN.article(28).part("b"),
        Kind::Organisation,
        Modality::Shall,
        ["指定一名联络员，负责本部门公开工作", "One liaison officer for the department's disclosure work"],
    ),
    Entry::of(
        YANTIAN.article(28).part("c"),
        Kind::Organisation,
        Modality::Shall,
        ["联络员报区委（区政府）办公室备案", "The liaison officer is put on file with the office"],
    ),
    Entry::of(
        YANTIAN.article(29),
        Kind::Supervision,
        Modality::Shall,
        ["每年考核，纳入绩效评估", "A yearly assessment, counted in the performance index"],
    ),
    Entry::of(
        YANTIAN.article(30),
        Kind::Supervision,
        Modality::Shall,
        ["每年社会评议", "A yearly appraisal by society"],
    ),
    Entry::of(
        YANTIAN.article(31).part("a"),
        Kind::Supervision,
        Modality::Shall,
        [
            "监察机关设投诉电话、信箱、电子邮箱",
            "The supervisory organ has telephone, mailbox and e-mail for complaints",
        ],
    ),
    Entry::of(
        YANTIAN.article(31).part("b"),
        Kind::Supervision,
        Modality::Shall,
        ["指导检查，发现违规的督促整改", "Guidance and inspection; breaches are urged to be put right"],
    ),
    Entry::of(
        YANTIAN.article(31).part("c"),
        Kind::Accountability,
        Modality::Shall,
        ["情节严重的，追究责任", "In serious circumstances, liability"],
    ),
    Entry::of(
        YANTIAN.article(32),
        Kind::Scope,
        Modality::Declaratory,
        ["适用于区行政机关和法律、法规授权的组织", "Applies to the district's agencies and authorised organisations"],
    ),
    Entry::of(
        YANTIAN.article(33),
        Kind::Scope,
        Modality::ByReference,
        ["公共企事业单位开展社会评议，参照", "Public enterprises follow it in the social appraisal"],
    ),
    Entry::of(
        YANTIAN.article(34),
        Kind::Interpretation,
        Modality::Declaratory,
        ["由区委（区政府）办公室解释", "Interpreted by the office"],
    ),
    Entry::of(
        YANTIAN.article(35).part("a"),
        Kind::Effect,
        Modality::Declaratory,
        ["自印发之日起施行", "In force from its issue"],
    ),
    Entry::of(YANTIAN.article(35).part("b"), Kind::Effect, Modality::Declaratory, ["有效期三年", "For three years"]),
    Entry::of(
        YANTIAN.article(35).part("c"),
        Kind::Effect,
        Modality::Declaratory,
        ["2006年的暂行办法自行废止", "The measures of 2006 lapse"],
    ),
];
