//! The provisions of the Regulation of 2019.

use super::{Entry, Kind};
use crate::citation::Provision;
use crate::norm::Modality;

const N: Provision = Provision::of("national.2019");

/// The entries.
pub(super) static ENTRIES: [Entry; 123] = [
    Entry::of(
        N.article(1),
        Kind::Principle,
        Modality::Declaratory,
        ["立法目的：保障获取政府信息的权利，提高透明度", "the aim: access to government information, transparency"],
    )
    .no_rule("只述目的，无可遵守或者违反之事", "an aim only: nothing in it can be met or missed"),
    Entry::of(
        N.article(2),
        Kind::Definition,
        Modality::Declaratory,
        [
            "政府信息的四个要素：行政机关、履行行政管理职能、制作或者获取、以一定形式记录保存",
            "government information has four limbs: agency, administrative-management function, made or \
             obtained, recorded or kept",
        ],
    ),
    Entry::of(
        N.article(3).paragraph(1),
        Kind::Organisation,
        Modality::Shall,
        ["各级人民政府加强组织领导", "governments lead the work of disclosure"],
    )
    .no_rule(
        "只要求加强领导，未定可检验的内容",
        "it asks for stronger leadership, and names nothing by which that could be met or missed",
    ),
    Entry::of(
        N.article(3).paragraph(2),
        Kind::Organisation,
        Modality::Declaratory,
        ["国务院办公厅是全国主管部门", "the State Council General Office is the national competent department"],
    ),
    Entry::of(
        N.article(3).paragraph(3),
        Kind::Organisation,
        Modality::Declaratory,
        [
            "县级以上地方政府办公厅（室）是本行政区域主管部门",
            "the general office of a local government at county level or above is the competent department there",
        ],
    ),
    Entry::of(
        N.article(3).paragraph(4),
        Kind::Organisation,
        Modality::Declaratory,
        ["垂直领导部门的办公厅（室）主管本系统", "in a vertically led system its own general office is in charge"],
    ),
    Entry::of(
        N.article(4).paragraph(1),
        Kind::Organisation,
        Modality::Shall,
        [
            "建立本机关公开制度，指定公开工作机构",
            "each agency has rules on disclosure and designates a disclosure office",
        ],
    ),
    Entry::of(
        N.article(4).paragraph(2).item(1),
        Kind::Organisation,
        Modality::Shall,
        ["公开工作机构：办理本机关公开事宜", "the disclosure office handles the agency's disclosure"],
    ),
    Entry::of(
        N.article(4).paragraph(2).item(2),
        Kind::Organisation,
        Modality::Shall,
        ["公开工作机构：维护和更新公开的信息", "the disclosure office maintains and updates what is published"],
    ),
    Entry::of(
        N.article(4).paragraph(2).item(3),
        Kind::Organisation,
        Modality::Shall,
        [
            "公开工作机构：组织编制指南、目录和年度报告",
            "the disclosure office has the guide, the catalogue and the annual report compiled",
        ],
    ),
    Entry::of(
        N.article(4).paragraph(2).item(4),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["公开工作机构：组织审查拟公开的信息", "the disclosure office organises the review of what is to be disclosed"],
    ),
    Entry::of(
        N.article(4).paragraph(2).item(5),
        Kind::Organisation,
        Modality::Shall,
        ["公开工作机构：本机关规定的其他职能", "the disclosure office has other functions that the agency sets"],
    ),
    Entry::of(
        N.article(5),
        Kind::Principle,
        Modality::Shall,
        [
            "以公开为常态、不公开为例外；公正、公平、合法、便民",
            "disclosure is the norm; just, fair, lawful, convenient",
        ],
    ),
    Entry::of(
        N.article(6).paragraph(1),
        Kind::Principle,
        Modality::Shall,
        ["及时、准确地公开", "disclosure is timely and accurate"],
    ),
    Entry::of(
        N.article(6).paragraph(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "发现影响社会稳定、扰乱社会和经济秩序的虚假或者不完整信息的，以准确信息澄清",
            "false or incomplete information that harms stability or order is clarified by accurate information",
        ],
    ),
    Entry::of(
        N.article(7),
        Kind::Principle,
        Modality::Promote,
        ["推进公开工作，逐步增加公开内容", "disclosure grows step by step"],
    ),
    Entry::of(
        N.article(8),
        Kind::Channel,
        Modality::Promote,
        [
            "信息资源规范化、标准化、信息化，公开平台建设，与政务服务平台融合",
            "standardised management, an online platform, integration with the service platform",
        ],
    ),
    Entry::of(
        N.article(9),
        Kind::Supervision,
        Modality::May,
        ["公众有权监督并提出批评和建议", "the public may supervise, criticise and suggest"],
    ),
    Entry::of(
        N.article(10).paragraph(1).part("s1"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["制作的信息由制作机关公开", "what an agency made, the maker discloses"],
    ),
    Entry::of(
        N.article(10).paragraph(1).part("s2"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "从公众获取的由保存机关公开，从其他机关获取的由制作或者最初获取机关公开",
            "what came from the public, the keeper discloses; what came from another agency, its maker or \
             first obtainer",
        ],
    ),
    Entry::of(
        N.article(10).paragraph(1).part("s3"),
        Kind::ResponsibleAgency,
        Modality::Yields,
        [
            "法律、法规对公开权限另有规定的从其规定",
            "where laws or regulations set the authority otherwise, they prevail",
        ],
    ),
    Entry::of(
        N.article(10).paragraph(2),
        Kind::ResponsibleAgency,
        Modality::May,
        [
            "派出机构、内设机构依法以自己名义履职的，可以负责相关信息",
            "a branch or internal body that by law acts in its own name may be responsible for the \
             information of those functions",
        ],
    ),
    Entry::of(
        N.article(10).paragraph(3),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["共同制作的由牵头制作机关公开", "what several agencies made, the lead maker discloses"],
    ),
    Entry::of(
        N.article(11).paragraph(1),
        Kind::Coordination,
        Modality::Shall,
        [
            "建立协调机制；涉及其他机关的先协商、确认，保证准确一致",
            "a mechanism of coordination: where others are concerned, consult and confirm first, so that what \
             is disclosed is accurate and consistent",
        ],
    ),
    Entry::of(
        N.article(11).paragraph(2),
        Kind::Coordination,
        Modality::Shall,
        [
            "依法律、行政法规和国家规定需要批准的，经批准公开",
            "what by law, administrative regulation or state rule needs approval is disclosed only after it",
        ],
    ),
    Entry::of(
        N.article(12),
        Kind::Catalogue,
        Modality::Shall,
        ["指南和目录各有法定内容，并及时更新", "what the guide and the catalogue contain; both are kept up to date"],
    ),
    Entry::of(
        N.article(13).paragraph(1),
        Kind::Principle,
        Modality::Shall,
        ["除第十四条至第十六条外都应公开", "everything is disclosed but for arts. 14 to 16"],
    ),
    Entry::of(
        N.article(13).paragraph(2),
        Kind::Principle,
        Modality::Declaratory,
        ["主动公开和依申请公开两种方式", "two modes: proactive and on request"],
    ),
    Entry::of(
        N.article(14),
        Kind::Exemption,
        Modality::MustNot,
        [
            "国家秘密，法律、行政法规禁止公开，公开可能危及三安全一稳定的，不予公开",
            "no disclosure of state secrets, of what laws or administrative regulations forbid, or of what \
             may endanger the three securities or stability",
        ],
    ),
    Entry::of(
        N.article(15),
        Kind::Exemption,
        Modality::MustNot,
        [
            "涉及商业秘密、个人隐私等，公开会损害第三方权益的，不得公开",
            "no disclosure of trade secrets, personal privacy and the like where it would harm a third party",
        ],
    ),
    Entry::of(
        N.article(15).part("s2"),
        Kind::Exemption,
        Modality::Shall,
        [
            "第三方同意或者不公开对公共利益有重大影响的，予以公开",
            "with the third party's consent, or for a grave public interest, it is disclosed",
        ],
    ),
    Entry::of(
        N.article(16).paragraph(1),
        Kind::Exemption,
        Modality::MayWithhold,
        ["人事管理、后勤管理、内部工作流程等内部事务信息", "internal affairs: personnel, logistics, internal workflow"],
    ),
    Entry::of(
        N.article(16).paragraph(2).part("s1"),
        Kind::Exemption,
        Modality::MayWithhold,
        [
            "讨论记录、过程稿、磋商信函、请示报告等过程性信息和行政执法案卷信息",
            "process information and enforcement case files",
        ],
    ),
    Entry::of(
        N.article(16).paragraph(2).part("s2"),
        Kind::Exemption,
        Modality::Yields,
        ["法律、法规、规章规定应当公开的从其规定", "where laws, regulations or rules require disclosure, they prevail"],
    ),
    Entry::of(
        N.article(17).paragraph(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["建立审查机制，明确程序和责任", "a mechanism of review, with procedure and responsibility"],
    ),
    Entry::of(
        N.article(17).paragraph(2),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["公开前依保密法等审查", "review under the Secrets Law and other laws before disclosure"],
    ),
    Entry::of(
        N.article(17).paragraph(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "不能确定是否可以公开的，报主管部门或者保密行政管理部门确定",
            "who is unsure reports to the competent department or the secrecy administration",
        ],
    ),
    Entry::of(
        N.article(18),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "动态调整：不予公开的定期评估审查，情势变化可以公开的公开",
            "what was withheld is looked at again at intervals and disclosed where circumstances have changed",
        ],
    ),
    Entry::of(
        N.article(19),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "涉及公众利益调整、需要公众广泛知晓或者参与决策的，主动公开",
            "proactive: what adjusts public interests, needs to be widely known or needs participation",
        ],
    ),
    Entry::of(
        N.article(20),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["主动公开下列十五项", "proactive: the fifteen items"],
    ),
    Entry::of(
        N.article(20).item(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["行政法规、规章和规范性文件", "regulations, rules and normative documents"],
    ),
    Entry::of(
        N.article(20).item(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "机关职能、机构、地址、时间、联系方式、负责人姓名",
            "functions, structure, address, hours, contact, name of the head",
        ],
    ),
    Entry::of(N.article(20).item(3), Kind::DisclosureDuty, Modality::Shall, ["规划和相关政策", "plans and policies"]),
    Entry::of(N.article(20).item(4), Kind::DisclosureDuty, Modality::Shall, ["统计信息", "statistics"]),
    Entry::of(
        N.article(20).item(5),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "许可和其他对外服务的依据、条件、程序、结果",
            "licences and other services: basis, conditions, procedure, results",
        ],
    ),
    Entry::of(
        N.article(20).item(6),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "处罚、强制的依据、条件、程序和有一定社会影响的处罚决定",
            "penalties and coercion: basis, conditions, procedure; penalty decisions with a certain social impact",
        ],
    ),
    Entry::of(
        N.article(20).item(7),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["预算、决算", "budget and final accounts"],
    ),
    Entry::of(
        N.article(20).item(8),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["收费项目、依据、标准", "fees: item, basis, standard"],
    ),
    Entry::of(
        N.article(20).item(9),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["集中采购目录、标准、实施情况", "central procurement: catalogue, standards, implementation"],
    ),
    Entry::of(
        N.article(20).item(10),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["重大建设项目批准和实施", "major projects: approval and implementation"],
    ),
    Entry::of(
        N.article(20).item(11),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "扶贫、教育、医疗、社保、就业的政策、措施及实施",
            "poverty relief, education, medical care, social security, employment",
        ],
    ),
    Entry::of(
        N.article(20).item(12),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["突发事件的预案、预警、应对", "emergencies: plans, warnings, response"],
    ),
    Entry::of(
        N.article(20).item(13),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "环保、卫生、安全、食药、质量的监督检查",
            "inspections: environment, health, work safety, food and drugs, product quality",
        ],
    ),
    Entry::of(
        N.article(20).item(14),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["公务员招考的职位、名额、条件、结果", "recruitment: posts, quotas, conditions, results"],
    ),
    Entry::of(
        N.article(20).item(15),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["依法应当主动公开的其他信息", "what laws, regulations, rules and state provisions require besides"],
    ),
    Entry::of(
        N.article(21),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["市县和乡镇另有主动公开的内容", "cities, counties and townships publish more besides"],
    ),
    Entry::of(
        N.article(21).part("a"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["设区的市、县级政府及其部门的七方面", "seven fields of city and county governments and their departments"],
    ),
    Entry::of(
        N.article(21).part("b"),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["乡镇政府的八方面", "eight fields of township governments"],
    ),
    Entry::of(
        N.article(22),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["确定具体内容，并按上级部署增加", "determine the concrete content and expand it as a superior instructs"],
    ),
    Entry::of(
        N.article(23),
        Kind::Channel,
        Modality::Shall,
        [
            "公报、网站、新媒体、发布会、报刊、广播、电视等途径",
            "gazette, website and other internet media, press conference, press, radio, television",
        ],
    ),
    Entry::of(
        N.article(24),
        Kind::Channel,
        Modality::Shall,
        ["统一平台，具备检索、查阅、下载", "a unified platform with search, reading and download"],
    ),
    Entry::of(
        N.article(25).paragraph(1),
        Kind::Channel,
        Modality::Shall,
        [
            "在国家档案馆、公共图书馆、政务服务场所设查阅场所",
            "reading places in state archives, public libraries and government-service places",
        ],
    ),
    Entry::of(
        N.article(25).paragraph(2),
        Kind::Channel,
        Modality::May,
        ["可以设公共查阅室、公告栏、电子屏等", "reading rooms, boards and screens may be set up"],
    ),
    Entry::of(
        N.article(25).paragraph(3),
        Kind::Channel,
        Modality::Shall,
        ["及时向档案馆、图书馆提供", "archives and libraries are supplied promptly"],
    ),
    Entry::of(
        N.article(26),
        Kind::Deadline,
        Modality::Shall,
        [
            "自形成或者变更之日起20个工作日内及时公开，法律、法规另有规定的除外",
            "promptly, within 20 working days from formation or change; other limits of laws and regulations \
             prevail",
        ],
    ),
    Entry::of(
        N.article(27),
        Kind::Request,
        Modality::May,
        [
            "任何人可以向地方各级政府、县级以上部门等申请，不问用途",
            "anyone may apply to local governments and departments, for whatever purpose",
        ],
    ),
    Entry::of(
        N.article(28),
        Kind::Request,
        Modality::Shall,
        ["建立完善申请渠道", "channels for applications are there and work"],
    ),
    Entry::of(
        N.article(29).paragraph(1),
        Kind::Request,
        Modality::Shall,
        [
            "向公开工作机构书面申请，包括信件、数据电文；书面确有困难的口头提出、代为填写",
            "in writing to the disclosure office, by letter or data message too; orally where writing is \
             hard, and the office fills in the form",
        ],
    ),
    Entry::of(
        N.article(29).paragraph(2).item(1),
        Kind::Request,
        Modality::Shall,
        ["姓名或者名称、身份证明、联系方式", "name, proof of identity, contact"],
    ),
    Entry::of(
        N.article(29).paragraph(2).item(2),
        Kind::Request,
        Modality::Shall,
        ["名称、文号或者便于查询的其他特征", "name, number or other features that allow a search"],
    ),
    Entry::of(
        N.article(29).paragraph(2).item(3),
        Kind::Request,
        Modality::Shall,
        ["形式要求，包括方式、途径", "the form wanted, with manner and channel"],
    ),
    Entry::of(
        N.article(30),
        Kind::Request,
        Modality::Shall,
        [
            "内容不明确的指导释明，7个工作日内一次性告知补正；自收到补正之日起算；逾期不补正视为放弃",
            "unclear content: guidance, one notice for all points within 7 working days; the time runs from \
             the corrected application; overdue without reason it is abandoned",
        ],
    ),
    Entry::of(
        N.article(31).item(1),
        Kind::Deadline,
        Modality::Deemed,
        ["当面提交的，提交之日为收到之日", "in person: received on the day of submission"],
    ),
    Entry::of(
        N.article(31).item(2).part("a"),
        Kind::Deadline,
        Modality::Deemed,
        ["签收邮寄的，签收之日", "signed mail: the day of signing"],
    ),
    Entry::of(
        N.article(31).item(2).part("b"),
        Kind::Deadline,
        Modality::Deemed,
        ["无需签收的平常信函，当日与申请人确认，确认之日", "ordinary mail: the day of confirmation with the applicant"],
    ),
    Entry::of(
        N.article(31).item(3),
        Kind::Deadline,
        Modality::Deemed,
        ["互联网渠道、传真，双方确认之日", "internet or fax: the day both sides confirm"],
    ),
    Entry::of(
        N.article(32),
        Kind::Request,
        Modality::Shall,
        [
            "书面征求第三方意见，15个工作日；逾期由机关决定；有合理理由反对的不予公开；重大公共利益可以公开并书面告知",
            "written consultation of the third party, 15 working days; on silence the agency decides; a \
             reasonable objection bars; a grave public interest permits disclosure with written notice",
        ],
    ),
    Entry::of(
        N.article(33).paragraph(1),
        Kind::Deadline,
        Modality::Shall,
        ["能当场答复的当场答复", "what can be answered on the spot is"],
    ),
    Entry::of(
        N.article(33).paragraph(2),
        Kind::Deadline,
        Modality::Shall,
        [
            "20个工作日内答复；经机构负责人同意并告知可延长，最长20个工作日",
            "an answer within 20 working days; with the office head's consent and notice at most 20 more",
        ],
    ),
    Entry::of(
        N.article(33).paragraph(3),
        Kind::Deadline,
        Modality::Shall,
        [
            "征求第三方和其他机关意见的时间不计",
            "the time of consulting third parties and other agencies is not counted",
        ],
    ),
    Entry::of(
        N.article(34),
        Kind::Request,
        Modality::May,
        [
            "牵头机关可以征求共同制作机关意见，15个工作日，逾期视为同意",
            "the lead maker may consult co-makers; 15 working days, and silence is consent",
        ],
    ),
    Entry::of(
        N.article(35),
        Kind::Request,
        Modality::May,
        [
            "数量、频次明显超过合理范围的，可以要求说明理由；不合理的不予处理，合理的可以延迟",
            "plainly excessive number or frequency: reasons may be asked for; unreasonable is not processed, \
             reasonable may be delayed",
        ],
    ),
    Entry::of(
        N.article(36).item(1),
        Kind::Request,
        Modality::Shall,
        ["已主动公开的，告知方式、途径", "already public: manner and channel"],
    ),
    Entry::of(
        N.article(36).item(2),
        Kind::Request,
        Modality::Shall,
        ["可以公开的，提供或者告知方式、途径和时间", "can be disclosed: supplied, or manner, channel and time told"],
    ),
    Entry::of(
        N.article(36).item(3),
        Kind::Request,
        Modality::Shall,
        ["不予公开的，告知并说明理由", "not disclosed: told, with reasons"],
    ),
    Entry::of(
        N.article(36).item(4),
        Kind::Request,
        Modality::Shall,
        ["经检索没有的，告知不存在", "searched and not found: told that it does not exist"],
    ),
    Entry::of(
        N.article(36).item(5),
        Kind::Request,
        Modality::Shall,
        [
            "不属本机关负责的，告知并说明理由；能确定的告知机关名称、联系方式",
            "not this agency's: told, with reasons; and who is responsible, where that can be determined",
        ],
    ),
    Entry::of(
        N.article(36).item(6),
        Kind::Request,
        Modality::Shall,
        ["重复申请的，告知不予重复处理", "answered before to the same applicant: told that it is not processed again"],
    ),
    Entry::of(
        N.article(36).item(7),
        Kind::Request,
        Modality::Shall,
        [
            "工商、不动产登记资料等有特别规定的，告知依规定办理",
            "registries with access rules of their own: told to follow those",
        ],
    ),
    Entry::of(
        N.article(37),
        Kind::Request,
        Modality::Shall,
        [
            "可以区分处理的，提供可公开部分，对其余说明理由",
            "severable: the part that can be disclosed is supplied, with reasons for the rest",
        ],
    ),
    Entry::of(
        N.article(38),
        Kind::Request,
        Modality::May,
        [
            "只提供已有信息；需要加工、分析的可以不予提供",
            "existing information only; what needs processing or analysis may be refused",
        ],
    ),
    Entry::of(
        N.article(39).paragraph(1),
        Kind::Request,
        Modality::Shall,
        [
            "以申请形式信访、投诉、举报的，告知不作为申请处理，可以告知渠道",
            "a petition, complaint or report in disguise is not handled as an application; the right channel \
             may be told",
        ],
    ),
    Entry::of(
        N.article(39).paragraph(2),
        Kind::Request,
        Modality::May,
        [
            "要求提供公报、报刊、书籍的，可以告知途径",
            "for gazettes, newspapers and books the way to get them may be told",
        ],
    ),
    Entry::of(
        N.article(40),
        Kind::Request,
        Modality::Shall,
        [
            "按申请要求和保存实际确定形式；可能危及载体安全或者成本过高的，以电子或者其他适当形式，或者查阅、抄录",
            "the form follows the request and how it is kept; where that endangers the carrier or costs too \
             much, electronic or another suitable form, or inspection",
        ],
    ),
    Entry::of(
        N.article(41),
        Kind::Request,
        Modality::Shall,
        [
            "有证据证明与自身相关的记录不准确的，可以要求更正；审核属实的更正并告知；不属本机关职能的可以转送或者告知",
            "an inaccurate record of oneself may be corrected on evidence; outside the agency's functions it \
             may be passed on or pointed elsewhere",
        ],
    ),
    Entry::of(
        N.article(42).paragraph(1),
        Kind::Request,
        Modality::MustNot,
        [
            "不收取费用；明显超过合理范围的可以收取信息处理费",
            "no charge; a processing fee may be charged for plainly excessive number or frequency",
        ],
    ),
    Entry::of(
        N.article(42).paragraph(2),
        Kind::Request,
        Modality::Shall,
        [
            "信息处理费办法由价格主管部门会同财政、公开主管部门制定",
            "the method of the fee is set by the price, finance and disclosure authorities",
        ],
    ),
    Entry::of(
        N.article(43),
        Kind::Request,
        Modality::Shall,
        ["为阅读困难、视听障碍者提供帮助", "help for applicants who have difficulty in reading, seeing or hearing"],
    ),
    Entry::of(
        N.article(44).paragraph(1),
        Kind::Request,
        Modality::May,
        [
            "多人申请同一可公开信息的，可以纳入主动公开",
            "what several people applied for and can be disclosed may be made proactive",
        ],
    ),
    Entry::of(
        N.article(44).paragraph(2),
        Kind::Request,
        Modality::Shall,
        [
            "申请人可以建议转为主动公开；经审核属于的及时主动公开",
            "the applicant may propose conversion; what is found to be in scope is published promptly",
        ],
    ),
    Entry::of(
        N.article(45),
        Kind::Request,
        Modality::Shall,
        ["登记、审核、办理、答复、归档制度", "a system of registration, review, handling, reply and archiving"],
    ),
    Entry::of(
        N.article(46),
        Kind::Supervision,
        Modality::Shall,
        [
            "考核、社会评议、责任追究制度，定期考核评议",
            "assessment, social appraisal and accountability, with assessment and appraisal at intervals",
        ],
    ),
    Entry::of(
        N.article(47).paragraph(1),
        Kind::Supervision,
        Modality::Shall,
        [
            "主管部门指导检查，督促整改或者通报批评，必要时提出处理建议",
            "the competent department guides and inspects, urges rectification or criticises, and proposes \
             sanctions",
        ],
    ),
    Entry::of(
        N.article(47).paragraph(2),
        Kind::Supervision,
        Modality::Shall,
        [
            "公众可以向主管部门反映；查证属实的督促整改或者通报批评",
            "the public may complain to it; what is verified it urges to be put right, or criticises",
        ],
    ),
    Entry::of(
        N.article(48),
        Kind::Supervision,
        Modality::Shall,
        ["主管部门定期培训", "the competent department trains the staff at intervals"],
    ),
    Entry::of(
        N.article(49),
        Kind::Deadline,
        Modality::Shall,
        [
            "两个日期均称「前」：含当日、遇休息日不顺延为约定",
            "both dates are said as 前: that the day is in time, and that a day off does not move it, are \
             conventions",
        ],
    ),
    Entry::of(
        N.article(49).paragraph(1),
        Kind::Supervision,
        Modality::Shall,
        ["部门1月31日前提交并公布年度报告", "departments submit and publish their annual report by 31 January"],
    ),
    Entry::of(
        N.article(49).paragraph(2),
        Kind::Supervision,
        Modality::Shall,
        [
            "主管部门3月31日前公布本级政府年度报告",
            "the competent department publishes the government's report by 31 March",
        ],
    ),
    Entry::of(
        N.article(50).paragraph(1).item(1),
        Kind::Supervision,
        Modality::Shall,
        ["年度报告内容：主动公开情况", "in the annual report: proactive disclosure"],
    ),
    Entry::of(
        N.article(50).paragraph(1).item(2),
        Kind::Supervision,
        Modality::Shall,
        ["年度报告内容：收到和处理申请情况", "in the annual report: applications received and handled"],
    ),
    Entry::of(
        N.article(50).paragraph(1).item(3),
        Kind::Supervision,
        Modality::Shall,
        ["年度报告内容：复议、诉讼情况", "in the annual report: reconsideration and litigation"],
    ),
    Entry::of(
        N.article(50).paragraph(1).item(4),
        Kind::Supervision,
        Modality::Shall,
        [
            "年度报告内容：问题及改进；政府报告还包括考核、评议、追责结果",
            "in the annual report: problems and improvement; of governments also the results of assessment, \
             appraisal and accountability",
        ],
    ),
    Entry::of(
        N.article(50).paragraph(1).item(5),
        Kind::Supervision,
        Modality::Shall,
        ["年度报告内容：其他事项", "in the annual report: other matters"],
    ),
    Entry::of(
        N.article(50).paragraph(2),
        Kind::Supervision,
        Modality::Shall,
        [
            "全国主管部门公布并适时更新统一格式",
            "the national competent department publishes and updates the unified format",
        ],
    ),
    Entry::of(
        N.article(51),
        Kind::Remedy,
        Modality::May,
        [
            "可以向上一级机关或者主管部门投诉、举报，或者复议、诉讼",
            "complaint to the next-higher agency or the competent department, or reconsideration or litigation",
        ],
    ),
    Entry::of(
        N.article(52),
        Kind::Accountability,
        Modality::Shall,
        [
            "未建立制度、机制的责令改正；情节严重的处分",
            "required systems missing: ordered to correct; in serious circumstances discipline",
        ],
    ),
    Entry::of(
        N.article(53).item(1),
        Kind::Accountability,
        Modality::Shall,
        [
            "不依法履行公开职能：改正、处分、刑事责任",
            "disclosure duties not performed: correction, discipline, criminal liability",
        ],
    ),
    Entry::of(
        N.article(53).item(2),
        Kind::Accountability,
        Modality::Shall,
        [
            "不及时更新信息、指南、目录：改正、处分、刑事责任",
            "information, guide or catalogue not updated: correction, discipline, criminal liability",
        ],
    ),
    Entry::of(
        N.article(53).item(3),
        Kind::Accountability,
        Modality::Shall,
        ["其他违反情形：改正、处分、刑事责任", "other breaches: correction, discipline, criminal liability"],
    ),
    Entry::of(
        N.article(54),
        Kind::Scope,
        Modality::Declaratory,
        [
            "法律、法规授权管理公共事务的组织适用本条例",
            "organisations authorised by laws or regulations to manage public affairs: the Regulation applies",
        ],
    ),
    Entry::of(
        N.article(55).paragraph(1),
        Kind::Scope,
        Modality::Yields,
        [
            "公共企事业单位依相关法律、法规和主管部门规定；全国主管部门可以制定专门规定",
            "public enterprises follow the laws and ministry rules for them; the national competent \
             department may make special rules",
        ],
    ),
    Entry::of(
        N.article(55).paragraph(2),
        Kind::Remedy,
        Modality::May,
        [
            "可以向主管部门申诉；及时调查处理并告知",
            "appeal to the competent department, which investigates promptly and answers",
        ],
    ),
    Entry::of(N.article(56), Kind::Effect, Modality::Declaratory, ["2019年5月15日起施行", "in force from 15 May 2019"]),
];
