//! What has to be published or done without being asked: arts. 4 to 9, 11, 12, 17 to 28, 42 to 50 and 55 of the
//! Regulation of 2019; and of what is asked for, the part that art. 37 has severed.

use std::borrow::Cow::Borrowed;

use super::review::EVERY_PUBLIC_CHANNEL;
use crate::citation::Provision;
use crate::norm::{Act, Demand, Duty, Element, Frequency, Modality, Occasion, Purpose, Role, Subject, Timing};

const N: Provision = Provision::of("national.2019");

/// Art. 26: what arts. 19 to 22 and 44 have published is due within its period.
const PUBLICATION: Timing = Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication };

/// A thing that every agency publishes of its own accord.
const fn published(
    code: &'static str,
    by: Provision,
    name: [&'static str; 2],
    subject: Subject,
    elements: &'static [Element],
) -> Duty {
    Duty::of(code, by, name, Role::Agency, (Act::Publish, subject)).elements(elements).when(PUBLICATION)
}

/// Art. 20: one of the fifteen items.
const fn item(
    code: &'static str,
    number: u16,
    name: [&'static str; 2],
    subject: Subject,
    elements: &'static [Element],
) -> Duty {
    published(code, N.article(20).item(number), name, subject, elements)
}

/// Art. 50: what the annual report has to contain, whoever gives it. Townships give one too; no day is set for theirs.
const fn reported(code: &'static str, number: u16, name: [&'static str; 2], elements: &'static [Element]) -> Duty {
    let by = N.article(50).paragraph(1).item(number);
    Duty::of(code, by, name, Role::Agency, (Act::Compile, Subject::AnnualReport)).elements(elements)
}

/// A function of the disclosure office.
const fn function(code: &'static str, number: u16, name: [&'static str; 2], what: (Act, Subject)) -> Duty {
    Duty::of(code, N.article(4).paragraph(2).item(number), name, Role::DisclosureOffice, what)
}

pub(in crate::law) static DUTIES_2019: [Duty; 75] = [
    // 4 to 9.
    Duty::of(
        "disclosure_rules",
        N.article(4).paragraph(1),
        ["建立健全本机关政府信息公开工作制度", "rules of the agency on disclosure"],
        Role::Agency,
        (Act::Establish, Subject::DisclosureSystem),
    ),
    function(
        "office_handles",
        1,
        ["办理本机关政府信息公开事宜", "handle the agency's disclosure"],
        (Act::Handle, Subject::DisclosureWork),
    ),
    function(
        "office_updates",
        2,
        ["维护和更新公开的政府信息", "maintain and update what is published"],
        (Act::Update, Subject::ProactiveInformation),
    ),
    function(
        "office_compiles",
        3,
        ["组织编制指南、目录和年度报告", "have the guide, the catalogue and the annual report compiled"],
        (Act::Compile, Subject::OfficeDuties),
    )
    .elements(
        const {
            &[
                Element::of("guide", "指南", "the guide"),
                Element::of("catalogue", "目录", "the catalogue"),
                Element::of("annual_report", "年度报告", "the annual report"),
            ]
        },
    ),
    function(
        "office_other",
        5,
        ["本机关规定的其他职能", "other functions that the agency sets"],
        (Act::Handle, Subject::OtherTasks),
    ),
    // That it is done promptly is said of disclosure at large, in para. 1.
    Duty::of(
        "clarification",
        N.article(6).paragraph(2),
        ["发布准确信息澄清虚假或者不完整信息", "clarify false or incomplete information by accurate information"],
        Role::Agency,
        (Act::Clarify, Subject::FalseInformation),
    )
    .when(Timing::Promptly(Occasion::Found))
    .except(
        "不影响也不可能影响社会稳定，且不扰乱社会和经济管理秩序的",
        "what neither affects nor may affect social stability, nor disturbs the social and economic order",
    ),
    Duty::of(
        "gradual_increase",
        N.article(7),
        ["逐步增加公开内容", "disclose step by step more"],
        Role::Government,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .modality(Modality::Promote),
    Duty::of(
        "standardisation",
        N.article(8),
        ["信息资源管理和公开平台建设", "management of information and the online platform"],
        Role::Government,
        (Act::Establish, Subject::Standardisation),
    )
    .modality(Modality::Promote)
    .elements(
        const {
            &[
                Element::of("standardised", "规范化、标准化、信息化管理", "standardised management"),
                Element::of("platform", "互联网公开平台", "the online platform"),
                Element::of("integration", "与政务服务平台融合", "integration with the service platform"),
            ]
        },
    ),
    Duty::of(
        "public_supervision",
        N.article(9),
        ["公众对政府信息公开工作的监督、批评和建议", "supervision, criticism and suggestions by the public"],
        Role::Public,
        (Act::Supervise, Subject::DisclosureWork),
    )
    .modality(Modality::May),
    // 11, 12.
    Duty::of(
        "coordination_mechanism",
        N.article(11).paragraph(1),
        ["建立健全政府信息公开协调机制", "a mechanism of coordination"],
        Role::Agency,
        (Act::Establish, Subject::CoordinationSystem),
    ),
    Duty::of("guide", N.article(12), ["政府信息公开指南", "the guide"], Role::Agency, (Act::Publish, Subject::Guide))
        .elements(
            const {
                &[
                    Element::of("classification", "政府信息的分类", "classification of the information"),
                    Element::of("arrangement", "编排体系", "arrangement"),
                    Element::of("how_to_obtain", "获取方式", "how to obtain it"),
                    Element::of("office_name", "政府信息公开工作机构的名称", "name of the disclosure office"),
                    Element::of("address", "办公地址", "address"),
                    Element::of("hours", "办公时间", "hours"),
                    Element::of("phone", "联系电话", "telephone"),
                    Element::of("fax", "传真号码", "fax"),
                    Element::of("internet_contact", "互联网联系方式", "contact on the internet"),
                ]
            },
        ),
    Duty::of(
        "catalogue",
        N.article(12),
        ["政府信息公开目录", "the catalogue"],
        Role::Agency,
        (Act::Publish, Subject::Catalogue),
    )
    .elements(
        const {
            &[
                Element::of("index", "索引", "index"),
                Element::of("name", "名称", "name"),
                Element::of("summary", "内容概述", "summary"),
                Element::of("generated_on", "生成日期", "date of generation"),
            ]
        },
    ),
    Duty::of(
        "guide_kept_current",
        N.article(12),
        ["及时更新指南", "keep the guide up to date"],
        Role::Agency,
        (Act::Update, Subject::Guide),
    ),
    Duty::of(
        "catalogue_kept_current",
        N.article(12),
        ["及时更新目录", "keep the catalogue up to date"],
        Role::Agency,
        (Act::Update, Subject::Catalogue),
    ),
    // 17, 18.
    Duty::of(
        "review_mechanism",
        N.article(17).paragraph(1),
        ["建立健全政府信息公开审查机制", "a mechanism of review"],
        Role::Agency,
        (Act::Establish, Subject::ReviewSystem),
    )
    .elements(
        const {
            &[
                Element::of("procedure", "审查程序", "procedure"),
                Element::of("responsibility", "审查责任", "responsibility"),
            ]
        },
    ),
    // 定期: no interval is set, so nothing is overdue but by an interval that the host sets.
    Duty::of(
        "reassessment",
        N.article(18),
        ["定期评估审查不予公开的政府信息", "look again at what was withheld"],
        Role::Agency,
        (Act::Reassess, Subject::WithheldInformation),
    )
    .when(Timing::Every(Frequency::Periodically)),
    Duty::of(
        "release_after_reassessment",
        N.article(18),
        ["公开因情势变化可以公开的政府信息", "disclose what changed circumstances allow"],
        Role::Agency,
        (Act::Publish, Subject::WithheldInformation),
    ),
    // 19: whatever meets one of its tests; any one is enough.
    Duty::of(
        "public_interest",
        N.article(19),
        ["涉及公众利益调整、需要公众知晓或者参与的信息", "what touches public interests or has to be known"],
        Role::Agency,
        (Act::Publish, Subject::PublicInterest),
    )
    .any_of(
        const {
            &[
                Element::of("public_interests", "涉及公众利益调整", "adjusts public interests"),
                Element::of("wide_knowledge", "需要公众广泛知晓", "needs to be widely known"),
                Element::of("participation", "需要公众参与决策", "needs public participation"),
            ]
        },
    )
    .when(PUBLICATION),
    // 20: the fifteen items.
    item(
        "normative_documents",
        1,
        ["行政法规、规章和规范性文件", "regulations, rules and normative documents"],
        Subject::NormativeDocuments,
        const {
            &[
                Element::of("regulations", "行政法规", "administrative regulations"),
                Element::of("rules", "规章", "rules"),
                Element::of("normative_documents", "规范性文件", "normative documents"),
            ]
        },
    ),
    item(
        "agency_particulars",
        2,
        ["机关职能、机构设置、联系方式和负责人", "functions, structure, contact and head"],
        Subject::AgencyParticulars,
        const {
            &[
                Element::of("functions", "机关职能", "functions"),
                Element::of("structure", "机构设置", "structure"),
                Element::of("address", "办公地址", "address"),
                Element::of("hours", "办公时间", "hours"),
                Element::of("contact", "联系方式", "contact"),
                Element::of("head_name", "负责人姓名", "name of the head"),
            ]
        },
    ),
    item(
        "plans",
        3,
        ["规划和相关政策", "plans and policies"],
        Subject::Plans,
        const { &[Element::of("plans", "规划", "plans"), Element::of("policies", "相关政策", "policies")] },
    ),
    item("statistics", 4, ["统计信息", "statistics"], Subject::Statistics, &[]),
    item(
        "licences",
        5,
        ["行政许可和其他对外管理服务事项", "licences and other external services"],
        Subject::Licences,
        const {
            &[
                Element::of("basis", "依据", "basis"),
                Element::of("conditions", "条件", "conditions"),
                Element::of("process", "程序", "procedure"),
                Element::of("results", "办理结果", "results"),
            ]
        },
    ),
    item(
        "penalties",
        6,
        ["行政处罚、行政强制的依据、条件、程序", "basis, conditions and procedure of penalties and coercive measures"],
        Subject::Penalties,
        const {
            &[
                Element::of("basis", "依据", "basis"),
                Element::of("conditions", "条件", "conditions"),
                Element::of("process", "程序", "procedure"),
            ]
        },
    ),
    item(
        "penalty_decisions",
        6,
        ["有一定社会影响的行政处罚决定", "penalty decisions with a certain social impact"],
        Subject::Penalties,
        const { &[Element::of("decisions", "行政处罚决定", "the decisions")] },
    )
    .except("本机关认为不具有一定社会影响的", "those that the agency deems to have no such impact"),
    item(
        "budget",
        7,
        ["财政预算、决算", "budget and final accounts"],
        Subject::Budget,
        const { &[Element::of("budget", "预算", "budget"), Element::of("final_accounts", "决算", "final accounts")] },
    ),
    item(
        "fees",
        8,
        ["行政事业性收费", "administrative fees"],
        Subject::Fees,
        const {
            &[
                Element::of("item", "项目", "item"),
                Element::of("basis", "依据", "basis"),
                Element::of("standard", "标准", "standard"),
            ]
        },
    ),
    item(
        "procurement",
        9,
        ["政府集中采购", "central procurement"],
        Subject::Procurement,
        const {
            &[
                Element::of("catalogue", "目录", "catalogue"),
                Element::of("standard", "标准", "standards"),
                Element::of("implementation", "实施情况", "implementation"),
            ]
        },
    ),
    item(
        "major_projects",
        10,
        ["重大建设项目", "major construction projects"],
        Subject::MajorProjects,
        const {
            &[Element::of("approval", "批准", "approval"), Element::of("implementation", "实施情况", "implementation")]
        },
    ),
    item(
        "social_security",
        11,
        ["扶贫、教育、医疗、社会保障、就业", "poverty relief, education, medical care, social security, employment"],
        Subject::SocialSecurity,
        const {
            &[
                Element::of("poverty_relief", "扶贫", "poverty relief"),
                Element::of("education", "教育", "education"),
                Element::of("medical_care", "医疗", "medical care"),
                Element::of("social_security", "社会保障", "social security"),
                Element::of("employment", "促进就业", "employment"),
            ]
        },
    ),
    item(
        "emergencies",
        12,
        ["突发公共事件", "emergencies"],
        Subject::Emergencies,
        const {
            &[
                Element::of("plans", "应急预案", "plans"),
                Element::of("warnings", "预警信息", "warnings"),
                Element::of("response", "应对情况", "response"),
            ]
        },
    ),
    item(
        "inspections",
        13,
        ["监督检查情况", "inspections in the public interest"],
        Subject::PublicInspections,
        const {
            &[
                Element::of("environment", "环境保护", "environment"),
                Element::of("public_health", "公共卫生", "public health"),
                Element::of("work_safety", "安全生产", "work safety"),
                Element::of("food_and_drugs", "食品药品", "food and drugs"),
                Element::of("product_quality", "产品质量", "product quality"),
            ]
        },
    ),
    item(
        "recruitment",
        14,
        ["公务员招考", "civil-service recruitment"],
        Subject::Recruitment,
        const {
            &[
                Element::of("posts", "职位", "posts"),
                Element::of("quotas", "名额", "quotas"),
                Element::of("conditions", "报考条件", "conditions"),
                Element::of("results", "录用结果", "results"),
            ]
        },
    ),
    item(
        "other_statutory",
        15,
        ["其他依法应当主动公开的信息", "what laws, regulations, rules or state provisions require besides"],
        Subject::OtherStatutory,
        &[],
    ),
    // 21: cities and counties with their departments, then townships.
    published(
        "local_affairs",
        N.article(21).part("a"),
        ["设区的市、县级人民政府的重点信息", "key information of city and county governments"],
        Subject::LocalAffairs,
        LOCAL_AFFAIRS,
    )
    .borne_by(Role::Government),
    published(
        "local_affairs_of_departments",
        N.article(21).part("a"),
        ["设区的市、县级人民政府部门的重点信息", "key information of city and county departments"],
        Subject::LocalAffairs,
        LOCAL_AFFAIRS,
    )
    .borne_by(Role::Department),
    published(
        "township_affairs",
        N.article(21).part("b"),
        ["乡镇人民政府的重点信息", "key information of townships"],
        Subject::TownshipAffairs,
        const {
            &[
                Element::of("rural_policy", "农业农村政策", "rural policy"),
                Element::of("irrigation_works", "农田水利工程", "irrigation works"),
                Element::of("land_contracts", "农村土地承包经营权流转", "transfer of land contracts"),
                Element::of("homesteads", "宅基地使用情况审核", "review of homesteads"),
                Element::of("land_expropriation", "土地征收", "land expropriation"),
                Element::of("house_expropriation", "房屋征收", "house expropriation"),
                Element::of("funds_and_labour", "筹资筹劳", "raising of funds and labour"),
                Element::of("social_relief", "社会救助", "social relief"),
            ]
        },
    )
    .borne_by(Role::TownshipGovernment),
    // 22.
    Duty::of(
        "concrete_content",
        N.article(22),
        ["确定主动公开的具体内容", "determine what exactly is published"],
        Role::Agency,
        (Act::Designate, Subject::ProactiveInformation),
    ),
    published(
        "instructed_by_superior",
        N.article(22),
        ["按照上级部署增加的内容", "what a superior instructs to add"],
        Subject::SuperiorInstruction,
        &[],
    ),
    // 23 to 26. The channels of art. 23 are examples (等途径); what only the house sees is no publication.
    Duty::of(
        "publication",
        N.article(23),
        ["通过政府公报、政府网站等途径公开", "publish by the gazette, the website or the like"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .on(Demand::OneOf(Borrowed(EVERY_PUBLIC_CHANNEL))),
    Duty::of(
        "platform",
        N.article(24),
        ["统一的政府信息公开平台", "the unified platform"],
        Role::Government,
        (Act::Establish, Subject::Platform),
    )
    .elements(
        const {
            &[
                Element::of("search", "检索", "search"),
                Element::of("reading", "查阅", "reading"),
                Element::of("download", "下载", "download"),
            ]
        },
    ),
    Duty::of(
        "reading_places",
        N.article(25).paragraph(1),
        ["设置政府信息查阅场所", "reading places"],
        Role::Government,
        (Act::Establish, Subject::ReadingPoints),
    )
    .elements(
        const {
            &[
                Element::of("archives", "国家档案馆", "state archives"),
                Element::of("library", "公共图书馆", "public libraries"),
                Element::of("service_venue", "政务服务场所", "government-service places"),
                Element::of("facilities", "设施、设备", "facilities"),
            ]
        },
    ),
    Duty::of(
        "other_facilities",
        N.article(25).paragraph(2),
        ["设立公共查阅室、公告栏、电子屏等", "reading rooms, boards, screens"],
        Role::Agency,
        (Act::Establish, Subject::OtherFacilities),
    )
    .modality(Modality::May)
    .such_as(
        const {
            &[
                Element::of("reading_room", "公共查阅室", "a reading room"),
                Element::of("notice_board", "信息公告栏", "a notice board"),
                Element::of("screen", "电子信息屏", "a screen"),
            ]
        },
    ),
    Duty::of(
        "supply_of_reading_places",
        N.article(25).paragraph(3),
        ["及时向国家档案馆、公共图书馆提供", "supply archives and libraries promptly"],
        Role::Agency,
        (Act::Transfer, Subject::ReadingPointSupply),
    )
    .to(Role::ArchivesAndLibraries)
    .when(Timing::Promptly(Occasion::FormedOrChanged)),
    Duty::of(
        "publication_in_time",
        N.article(26),
        ["自形成或者变更之日起及时公开", "publish promptly, within the period"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .when(PUBLICATION)
    .except("法律、法规对期限另有规定的，从其规定", "where laws or regulations set another limit, that one holds"),
    // 28, 37, 42 to 45.
    Duty::of(
        "request_channels",
        N.article(28),
        ["建立完善申请渠道", "channels for applications"],
        Role::Agency,
        (Act::Establish, Subject::RequestChannels),
    ),
    Duty::of(
        "severed_part",
        N.article(37),
        ["能区分处理的，提供可以公开的部分", "supply the part that can be disclosed, where it can be severed"],
        Role::Agency,
        (Act::Transfer, Subject::SeveredPart),
    ),
    Duty::of(
        "no_charge",
        N.article(42).paragraph(1),
        ["依申请提供政府信息不收取费用", "supply on request free of charge"],
        Role::Agency,
        (Act::Refrain, Subject::RequestFee),
    )
    .modality(Modality::MustNot)
    .except(
        "数量、频次明显超过合理范围的，可以收取信息处理费",
        "a processing fee may be charged where number or frequency are plainly excessive",
    ),
    Duty::of(
        "fee_method",
        N.article(42).paragraph(2),
        ["会同有关部门制定信息处理费的具体办法", "set the method of the fee together with others"],
        Role::PriceDepartment,
        (Act::Establish, Subject::RequestFee),
    )
    .elements(
        const {
            &[
                Element::of("finance", "会同国务院财政部门", "together with the finance department"),
                Element::of(
                    "disclosure",
                    "会同全国政府信息公开工作主管部门",
                    "together with the national competent department",
                ),
            ]
        },
    ),
    Duty::of(
        "help_for_disabled",
        N.article(43),
        ["为阅读困难、视听障碍的申请人提供帮助", "help for who has difficulty in reading, seeing or hearing"],
        Role::Agency,
        (Act::Help, Subject::Requests),
    ),
    Duty::of(
        "made_proactive",
        N.article(44).paragraph(1),
        ["多人申请的同一信息纳入主动公开", "publish what several people applied for"],
        Role::Agency,
        (Act::Publish, Subject::FrequentRequests),
    )
    .modality(Modality::May),
    Duty::of(
        "proposed_by_applicant",
        N.article(44).paragraph(2),
        ["及时公开经审核属于主动公开范围的信息", "publish promptly what on a proposal is found to be open to all"],
        Role::Agency,
        (Act::Publish, Subject::FrequentRequests),
    )
    .when(Timing::Promptly(Occasion::FoundProactive)),
    Duty::of(
        "request_system",
        N.article(45),
        ["建立健全申请办理工作制度", "a system for handling applications"],
        Role::Agency,
        (Act::Establish, Subject::RequestSystem),
    )
    .elements(
        const {
            &[
                Element::of("registration", "登记", "registration"),
                Element::of("review", "审核", "review"),
                Element::of("handling", "办理", "handling"),
                Element::of("reply", "答复", "reply"),
                Element::of("archiving", "归档", "archiving"),
            ]
        },
    ),
    // 46 to 48.
    Duty::of(
        "assessment_system",
        N.article(46),
        ["建立健全考核、社会评议、责任追究制度", "assessment, appraisal and accountability"],
        Role::Government,
        (Act::Establish, Subject::AssessmentSystem),
    )
    .elements(
        const {
            &[
                Element::of("assessment", "考核", "assessment"),
                Element::of("social_review", "社会评议", "social appraisal"),
                Element::of("accountability", "责任追究", "accountability"),
            ]
        },
    ),
    Duty::of(
        "assessment",
        N.article(46),
        ["定期考核政府信息公开工作", "assess the work of disclosure"],
        Role::Government,
        (Act::Assess, Subject::Assessment),
    )
    .when(Timing::Every(Frequency::Periodically)),
    Duty::of(
        "social_review",
        N.article(46),
        ["定期评议政府信息公开工作", "have the work of disclosure appraised"],
        Role::Government,
        (Act::Appraise, Subject::SocialReview),
    )
    .when(Timing::Every(Frequency::Periodically)),
    Duty::of(
        "guidance_and_inspection",
        N.article(47).paragraph(1),
        ["日常指导和监督检查", "guide and inspect"],
        Role::DisclosureAuthority,
        (Act::Supervise, Subject::DisclosureWork),
    ),
    Duty::of(
        "rectification",
        N.article(47).paragraph(1),
        ["督促整改或者通报批评", "urge rectification or criticise by circular"],
        Role::DisclosureAuthority,
        (Act::Correct, Subject::Rectification),
    )
    .any_of(URGE_OR_CRITICISE),
    Duty::of(
        "complaint",
        N.article(47).paragraph(2),
        ["向主管部门反映公开或者答复不依法", "complain of missing publication or unlawful handling"],
        Role::Public,
        (Act::Report, Subject::Complaints),
    )
    .modality(Modality::May)
    .to(Role::DisclosureAuthority),
    Duty::of(
        "verified_complaint",
        N.article(47).paragraph(2),
        ["查证属实的，督促整改或者通报批评", "where it is verified, urge rectification or criticise by circular"],
        Role::DisclosureAuthority,
        (Act::Handle, Subject::Complaints),
    )
    .any_of(URGE_OR_CRITICISE),
    Duty::of(
        "training",
        N.article(48),
        ["定期培训政府信息公开工作人员", "train the disclosure staff"],
        Role::DisclosureAuthority,
        (Act::Train, Subject::Training),
    )
    .to(Role::DisclosureStaff)
    .when(Timing::Every(Frequency::Periodically)),
    // 49: townships are not named, and no statutory day is theirs.
    Duty::of(
        "report_submission",
        N.article(49).paragraph(1),
        ["向本级主管部门提交年度报告", "submit the annual report"],
        Role::Department,
        (Act::Report, Subject::AnnualReport),
    )
    .to(Role::DisclosureAuthority)
    .when(Timing::EachYearBy { month: 1, day: 31 }),
    Duty::of(
        "report_publication",
        N.article(49).paragraph(1),
        ["向社会公布年度报告", "publish the annual report"],
        Role::Department,
        (Act::Publish, Subject::AnnualReport),
    )
    .to(Role::Public)
    .when(Timing::EachYearBy { month: 1, day: 31 }),
    Duty::of(
        "government_report",
        N.article(49).paragraph(2),
        ["公布本级政府年度报告", "publish the annual report of the government"],
        Role::DisclosureAuthority,
        (Act::Publish, Subject::AnnualReport),
    )
    .to(Role::Public)
    .when(Timing::EachYearBy { month: 3, day: 31 }),
    // 50.
    reported(
        "report_proactive",
        1,
        ["报告主动公开情况", "report proactive disclosure"],
        const { &[Element::of("proactive", "主动公开情况", "proactive disclosure")] },
    ),
    reported(
        "report_applications",
        2,
        ["报告申请收到和处理情况", "report applications received and handled"],
        const { &[Element::of("applications", "收到和处理申请的情况", "applications received and handled")] },
    ),
    reported(
        "report_remedies",
        3,
        ["报告复议、诉讼情况", "report reconsideration and litigation"],
        const { &[Element::of("remedies", "行政复议、行政诉讼情况", "reconsideration and litigation")] },
    ),
    reported(
        "report_problems",
        4,
        ["报告问题及改进情况", "report problems and improvement"],
        const { &[Element::of("problems", "主要问题及改进情况", "problems and improvement")] },
    ),
    // The reports of governments alone.
    reported(
        "report_of_government",
        4,
        ["政府报告考核、评议和责任追究结果", "a government reports assessment, appraisal and accountability"],
        const {
            &[
                Element::of("assessment", "考核结果", "results of assessment"),
                Element::of("social_review", "社会评议结果", "results of appraisal"),
                Element::of("accountability", "责任追究结果", "results of accountability"),
            ]
        },
    )
    .borne_by(Role::Government),
    reported(
        "report_others",
        5,
        ["报告其他事项", "report other matters"],
        const { &[Element::of("others", "其他需要报告的事项", "other matters that need reporting")] },
    ),
    Duty::of(
        "report_format",
        N.article(50).paragraph(2),
        ["公布年度报告统一格式", "publish the unified format of the report"],
        Role::NationalCompetentDepartment,
        (Act::Publish, Subject::ReportFormat),
    ),
    Duty::of(
        "report_format_updated",
        N.article(50).paragraph(2),
        ["适时更新年度报告格式", "update the format as needed"],
        Role::NationalCompetentDepartment,
        (Act::Update, Subject::ReportFormat),
    ),
    // 55.
    Duty::of(
        "enterprise_rules",
        N.article(55).paragraph(1),
        ["根据需要制定公共企事业单位专门规定", "special rules for public enterprises"],
        Role::NationalCompetentDepartment,
        (Act::Establish, Subject::PublicEnterprises),
    )
    .modality(Modality::May),
    Duty::of(
        "enterprise_appeal",
        N.article(55).paragraph(2),
        ["向有关主管部门申诉", "appeal to the competent department"],
        Role::Public,
        (Act::Report, Subject::PublicEnterprises),
    )
    .modality(Modality::May)
    .to(Role::CompetentDepartment),
    Duty::of(
        "enterprise_appeal_answered",
        N.article(55).paragraph(2),
        ["及时调查处理申诉并告知结果", "investigate the appeal promptly and tell the result"],
        Role::CompetentDepartment,
        (Act::Handle, Subject::PublicEnterprises),
    )
    .when(Timing::Promptly(Occasion::Received))
    .elements(
        const {
            &[
                Element::of("investigation", "调查处理", "investigation"),
                Element::of("answer", "告知处理结果", "the answer"),
            ]
        },
    ),
];

const LOCAL_AFFAIRS: &[Element] = &[
    Element::of("municipal_works", "市政建设", "municipal works"),
    Element::of("public_services", "公共服务", "public services"),
    Element::of("public_welfare", "公益事业", "public welfare"),
    Element::of("land_expropriation", "土地征收", "land expropriation"),
    Element::of("house_expropriation", "房屋征收", "house expropriation"),
    Element::of("public_security", "治安管理", "public security"),
    Element::of("social_relief", "社会救助", "social relief"),
];

/// Art. 47: either is enough (或者).
const URGE_OR_CRITICISE: &[Element] = &[
    Element::of("urged", "督促整改", "urged to put it right"),
    Element::of("criticised", "通报批评", "criticised by circular"),
];
