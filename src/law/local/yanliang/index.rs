//! Every provision of the text, in its own order.

use super::YANLIANG;
use crate::law::index::{Entry, Kind};
use crate::norm::Modality;

/// The entries.
pub(in crate::law) static ENTRIES: [Entry; 86] = [
    Entry::of(
        YANLIANG.article(1),
        Kind::Principle,
        Modality::Declaratory,
        ["落实中央两份政务公开文件的宗旨", "aim: to carry out two central documents on open government"],
    )
    .no_rule("宗旨条款，不设义务", "an aim, without a duty"),
    Entry::of(
        YANLIANG.article(2),
        Kind::Principle,
        Modality::Declaratory,
        ["以《条例》和西安市的信息公开规定为主要依据", "based on the Regulation and on Xi'an's disclosure rules"],
    ),
    Entry::of(
        YANLIANG.article(3).part("a"),
        Kind::Definition,
        Modality::Declaratory,
        [
            "政务公开：五公开，并公开履行职责中制作或者获取的信息",
            "open government: the five opens, and information made or obtained in performing duties",
        ],
    ),
    Entry::of(
        YANLIANG.article(3).part("b"),
        Kind::Principle,
        Modality::Declaratory,
        [
            "还包括解读、回应、平台和数据开放，以保障公众四项权利",
            "also interpretation, response, platforms and data, for four rights of the public",
        ],
    )
    .no_rule("纲领性表述，无具体行为和主体", "a programme, without an act or an addressee"),
    Entry::of(
        YANLIANG.article(4).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["除依法不予公开的外，主动公开政府信息", "what is not lawfully withheld is disclosed proactively"],
    ),
    Entry::of(
        YANLIANG.article(4).part("b"),
        Kind::Principle,
        Modality::Shall,
        ["公正、公平、便民、及时，公开为常态", "just, fair, convenient, timely; openness is the norm"],
    ),
    Entry::of(
        YANLIANG.article(5).part("a"),
        Kind::Organisation,
        Modality::Shall,
        ["区政府成立领导小组统筹协调", "the district government sets up a leading group to plan and coordinate"],
    ),
    Entry::of(
        YANLIANG.article(5).part("b"),
        Kind::Organisation,
        Modality::Shall,
        ["领导小组办公室设在区政府办公室", "the group's office sits in the district government office"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(1).part("a"),
        Kind::Organisation,
        Modality::Shall,
        ["建立本机关的政务公开制度", "each agency has rules of its own on open government"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(1).part("b"),
        Kind::Organisation,
        Modality::Shall,
        ["明确一名分管领导，列入分工并对外公布", "one leader in charge, entered in the division of work and announced"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(1).part("c"),
        Kind::Organisation,
        Modality::Shall,
        ["指定专门机构和专职人员", "a body of its own and full-time staff"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(2),
        Kind::Organisation,
        Modality::Shall,
        ["工作机构的职责有六项", "the body has six tasks"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(2).item(1),
        Kind::Organisation,
        Modality::Shall,
        [
            "推进本机关工作，落实上级要点和市考指标",
            "promotes the work, and meets superiors' priorities and the city's indicators",
        ],
    )
    .no_rule("取决于文本以外每年下达的指标", "depends on yearly indicators outside the text"),
    Entry::of(
        YANLIANG.article(6).paragraph(2).item(2),
        Kind::Channel,
        Modality::Shall,
        ["办理主动公开并维护更新", "handles proactive disclosure and keeps it up to date"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(2).item(3),
        Kind::Request,
        Modality::Shall,
        ["受理和处理公开申请", "receives and handles applications"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(2).item(4),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["对拟公开信息作保密审查", "reviews for secrecy what is to be disclosed"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(2).item(5),
        Kind::Organisation,
        Modality::Shall,
        ["组织编制指南、目录和年度报告", "has the guide, the catalogue and the annual report compiled"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(2).item(6),
        Kind::Organisation,
        Modality::Shall,
        ["法律、法规、规章规定的其他职责", "other tasks by law, regulation or rule"],
    )
    .no_rule("兜底条款，内容全在他法", "a residual clause; its content lies in other texts"),
    Entry::of(
        YANLIANG.article(6).paragraph(3),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["指南的九项内容", "nine contents of the guide"],
    ),
    Entry::of(
        YANLIANG.article(6).paragraph(4),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["目录的四项内容", "four contents of the catalogue"],
    ),
    Entry::of(
        YANLIANG.article(7),
        Kind::Principle,
        Modality::Shall,
        ["内容正面、口径一致、面向用户、避免差错", "positive, consistent, useful and free of errors"],
    )
    .no_rule(
        "编辑质量要求，无从判定，更不是不予公开的理由",
        "a standard of editing that cannot be decided, and no ground to withhold",
    ),
    Entry::of(
        YANLIANG.article(8).paragraph(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "重大行政决策依市的程序规定履行法定程序",
            "major decisions go through the statutory steps of the city's rules",
        ],
    ),
    Entry::of(
        YANLIANG.article(8).paragraph(2).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公布重大决策方案草案并征求意见", "the draft of a major decision is published for comment"],
    ),
    Entry::of(
        YANLIANG.article(8).paragraph(2).part("b"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公布意见的收集、采纳和未采纳理由", "what became of the comments, with reasons, is published"],
    ),
    Entry::of(
        YANLIANG.article(9),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "重大民生议题的会议方案写明是否公开和公开方式",
            "the plan of a meeting on major livelihood matters says whether and how it is disclosed",
        ],
    ),
    Entry::of(
        YANLIANG.article(10).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["重大行政决策结果及时公布", "the result of a major decision is published promptly"],
    ),
    Entry::of(
        YANLIANG.article(10).part("b"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["结果的内容由决策机关负责", "the deciding agency answers for the content of the result"],
    ),
    Entry::of(
        YANLIANG.article(11),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公开工作部署的执行全过程六类信息", "six kinds of information on how what was ordered is carried out"],
    ),
    Entry::of(
        YANLIANG.article(12).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "区财政局建制并公开六类财政信息",
            "the finance bureau has a system and publishes six kinds of fiscal information",
        ],
    ),
    Entry::of(
        YANLIANG.article(12).part("b"),
        Kind::Supervision,
        Modality::Shall,
        ["区财政局督促指导部门公开预决算", "the finance bureau urges and guides departments to publish budgets"],
    ),
    Entry::of(
        YANLIANG.article(12).part("c"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公开行政事业性收费项目、依据、标准", "administrative fees with basis and standard"],
    ),
    Entry::of(
        YANLIANG.article(13),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["重大工程建设项目的八类信息", "eight groups of information on major construction projects"],
    ),
    Entry::of(
        YANLIANG.article(14),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["及时公开公共资源分配事项", "allocation of public resources is published promptly"],
    ),
    Entry::of(
        YANLIANG.article(15),
        Kind::DisclosureDuty,
        Modality::Promote,
        ["推进六个社会领域的公开", "disclosure in six social fields is promoted"],
    ),
    Entry::of(
        YANLIANG.article(16),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公开重大决策和政策的落实情况", "how decisions and policies are implemented is published"],
    ),
    Entry::of(
        YANLIANG.article(17).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["承办机关公开建议、提案办理结果", "the handling agency publishes results of proposals"],
    ),
    Entry::of(
        YANLIANG.article(17).part("b"),
        Kind::DisclosureDuty,
        Modality::InPrinciple,
        [
            "涉及公共利益等的复文原则上全文公开",
            "replies that touch public interests are in principle published in full",
        ],
    ),
    Entry::of(
        YANLIANG.article(17).part("c"),
        Kind::Exemption,
        Modality::MustNot,
        ["涉及国家秘密的复文不予公开", "replies that touch state secrets are not disclosed"],
    ),
    Entry::of(
        YANLIANG.article(18).part("a"),
        Kind::DisclosureDuty,
        Modality::Promote,
        ["区审计局推进审计结果公开", "the audit bureau promotes publication of audit results"],
    ),
    Entry::of(
        YANLIANG.article(18).part("b"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["被审计单位公开整改结果", "the audited unit publishes what it put right"],
    ),
    Entry::of(
        YANLIANG.article(19).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公布权力清单、责任清单并动态调整", "lists of powers and of duties, adjusted as they change"],
    ),
    Entry::of(
        YANLIANG.article(19).part("b"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["对行政权力公开内容加强审查", "what is published on powers is reviewed"],
    ),
    Entry::of(
        YANLIANG.article(19).part("c"),
        Kind::Deadline,
        Modality::Shall,
        ["权责变动后10个工作日内更新清单", "the lists are updated within 10 working days of a change"],
    ),
    Entry::of(
        YANLIANG.article(20),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["行政执法公示七项内容", "seven contents of enforcement made public"],
    ),
    Entry::of(
        YANLIANG.article(21),
        Kind::Deadline,
        Modality::Shall,
        [
            "许可、处罚决定7个工作日内公示，依法不公开的除外",
            "licences and penalties within 7 working days of the decision, but for what is closed",
        ],
    ),
    Entry::of(
        YANLIANG.article(22),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["加强十二个领域事中事后监管信息公开", "supervision in twelve fields is published"],
    ),
    Entry::of(
        YANLIANG.article(23).part("a"),
        Kind::Organisation,
        Modality::Shall,
        ["区行政审批服务局牵头推行互联网加政务服务", "the approval bureau leads government services on the internet"],
    )
    .no_rule("牵头推行，没有可衡量的行为", "a lead without an act that could be measured"),
    Entry::of(
        YANLIANG.article(23).part("b"),
        Kind::Channel,
        Modality::Shall,
        ["审批和服务事项向网上大厅延伸", "approvals and services reach the online hall"],
    ),
    Entry::of(
        YANLIANG.article(23).part("c"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公开事项目录，制定统一受理标准", "catalogues are published, and one standard of acceptance set"],
    ),
    Entry::of(
        YANLIANG.article(24).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["办事指南的八项内容", "eight contents of a service guide"],
    ),
    Entry::of(
        YANLIANG.article(24).part("b"),
        Kind::Principle,
        Modality::MustNot,
        ["不得在指南外增加办事要求", "nothing is demanded beyond the guide"],
    ),
    Entry::of(
        YANLIANG.article(25).part("a"),
        Kind::Interpretation,
        Modality::Shall,
        [
            "政策文件与解读同步起草、审签、发布",
            "document and interpretation are drafted, signed off and released together",
        ],
    ),
    Entry::of(
        YANLIANG.article(25).part("b"),
        Kind::Interpretation,
        Modality::May,
        ["解读可以采用多种形式", "interpretation may take many forms"],
    ),
    Entry::of(
        YANLIANG.article(25).part("c"),
        Kind::Interpretation,
        Modality::Shall,
        ["主要负责人带头发布和解读", "the principal leader takes the lead"],
    )
    .no_rule("没有可衡量的行为或者次数", "no act or number that could be measured"),
    Entry::of(
        YANLIANG.article(26).part("a"),
        Kind::Organisation,
        Modality::Shall,
        ["新闻发布依市、区规定实施", "press releases follow rules of city and district"],
    )
    .no_rule("只援引未指名的其他规定", "refers only to rules that it does not name"),
    Entry::of(
        YANLIANG.article(26).part("b"),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        [
            "全区重要工作和重大突发事件未经区政府批准不得对外发布",
            "district-wide work and major emergencies are not released without the district government's approval",
        ],
    ),
    Entry::of(
        YANLIANG.article(27).part("a"),
        Kind::Organisation,
        Modality::Shall,
        ["建立舆情监测、研判、回应机制", "a mechanism to monitor, assess and respond to public opinion"],
    ),
    Entry::of(
        YANLIANG.article(27).part("b"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "涉及区政府重大政策的，相关部门是回应的第一责任主体",
            "on major policies of the district the department concerned is primarily responsible for the response",
        ],
    ),
    Entry::of(
        YANLIANG.article(27).part("c"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "涉及街道的，涉事单位是回应的第一责任主体",
            "on a sub-district the unit involved is primarily responsible for the response",
        ],
    ),
    Entry::of(
        YANLIANG.article(28).part("a"),
        Kind::Channel,
        Modality::Shall,
        ["搭建政民互动平台，引导公众参与", "a platform for interaction, and guidance to take part"],
    ),
    Entry::of(
        YANLIANG.article(28).part("b"),
        Kind::Channel,
        Modality::Encourage,
        ["鼓励开放日、网络问政等活动", "open days, online consultation and the like are encouraged"],
    ),
    Entry::of(
        YANLIANG.article(29).paragraph(1),
        Kind::Channel,
        Modality::Shall,
        ["指名的场所设公共查阅点并配备设施", "the places named have a reading point with facilities"],
    ),
    Entry::of(
        YANLIANG.article(29).paragraph(2),
        Kind::Channel,
        Modality::Shall,
        ["主动公开的信息定期移交查阅点", "what is proactive is handed to the reading points at intervals"],
    ),
    Entry::of(
        YANLIANG.article(30),
        Kind::Channel,
        Modality::Shall,
        ["区政府公文和部门规范性文件在门户和新媒体及时发布", "documents go on the portal and new media promptly"],
    ),
    Entry::of(
        YANLIANG.article(31).part("a"),
        Kind::Deadline,
        Modality::Shall,
        ["每年1月31日前公布上年度报告", "the report of the year before is published by 31 January"],
    ),
    Entry::of(
        YANLIANG.article(31).part("b"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["年度报告报送审查并在门户网站公布", "the report is sent for review and published on the portal"],
    ),
    Entry::of(
        YANLIANG.article(32),
        Kind::Request,
        Modality::Shall,
        ["申请依《条例》和市的规定答复", "applications are answered under the Regulation and the city's rules"],
    ),
    Entry::of(
        YANLIANG.article(33).part("a"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["起草公文写明公开属性、方式和解读情况", "a draft states attribute, manner and interpretation"],
    ),
    Entry::of(
        YANLIANG.article(33).part("b"),
        Kind::DisclosureDuty,
        Modality::InPrinciple,
        [
            "与群众利益紧密相关的公文除涉密外原则上全文公开",
            "documents closely tied to people's interests are in principle published in full, unless secret",
        ],
    ),
    Entry::of(
        YANLIANG.article(33).part("c"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "拟不予公开的须有法律依据并经区司法局同意",
            "a label to withhold needs a legal basis and the justice bureau's consent",
        ],
    ),
    Entry::of(
        YANLIANG.article(34),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["建立保密审查机制，形成时和公开前审查", "a mechanism of secrecy review, at formation and before disclosure"],
    ),
    Entry::of(
        YANLIANG.article(34).item(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["公文形成时同步审查", "review when an official document is formed"],
    ),
    Entry::of(
        YANLIANG.article(34).item(2),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["主动公开前审查", "review before proactive disclosure"],
    ),
    Entry::of(
        YANLIANG.article(34).item(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["依申请提供前审查", "review of what is provided on request"],
    ),
    Entry::of(
        YANLIANG.article(35).part("a"),
        Kind::Coordination,
        Modality::Shall,
        ["内容分歧可按职权区分的，从有权机关意见", "on divisible content the competent agency's view is followed"],
    ),
    Entry::of(
        YANLIANG.article(35).part("b"),
        Kind::Coordination,
        Modality::Shall,
        ["不可区分的，由区政府办公室协调协商", "on indivisible content the district government office coordinates"],
    ),
    Entry::of(
        YANLIANG.article(36).part("a"),
        Kind::Channel,
        Modality::Shall,
        ["门户网站为第一平台，设统一栏目", "the portal is the first platform, with unified columns"],
    ),
    Entry::of(
        YANLIANG.article(36).part("b"),
        Kind::Channel,
        Modality::Shall,
        [
            "重要决策、举措和回应首先在门户网站发布",
            "important decisions, measures and responses come first on the portal",
        ],
    ),
    Entry::of(
        YANLIANG.article(36).part("c"),
        Kind::Deadline,
        Modality::Generally,
        ["一般应当5个工作日内在门户网站全文公开", "generally in full on the portal within 5 working days"],
    ),
    Entry::of(
        YANLIANG.article(37).part("a"),
        Kind::Supervision,
        Modality::Shall,
        ["周督促、月统计、季通报、年考核", "weekly urging, monthly statistics, quarterly circular, yearly assessment"],
    ),
    Entry::of(
        YANLIANG.article(37).part("b"),
        Kind::Supervision,
        Modality::Shall,
        ["纳入目标责任考核", "part of the assessment of targets"],
    ),
    Entry::of(
        YANLIANG.article(37).part("c"),
        Kind::Supervision,
        Modality::Shall,
        ["每年监督检查和专项督查不少于2次", "no fewer than two inspections and special inspections a year"],
    ),
    Entry::of(
        YANLIANG.article(38),
        Kind::Supervision,
        Modality::Shall,
        ["每年社会评议，邀请评议或者第三方评估", "yearly social review, by those invited or by a third party"],
    ),
    Entry::of(
        YANLIANG.article(39),
        Kind::Supervision,
        Modality::Shall,
        ["区政府办公室监督检查、指导实施", "the district government office supervises and guides"],
    ),
    Entry::of(
        YANLIANG.article(40),
        Kind::Scope,
        Modality::ByReference,
        [
            "其他有管理或者服务职能的事业单位和组织参照执行",
            "other institutions with such functions follow it by reference",
        ],
    ),
    Entry::of(
        YANLIANG.article(41),
        Kind::Effect,
        Modality::Declaratory,
        ["自公布之日起施行", "in force from the day of publication"],
    ),
];
