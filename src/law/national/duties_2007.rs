//! What had to be published or done without being asked under the Regulation of 2007: arts. 6, 9 to 12, 18, 19, 27 and
//! 29 to 33. What rests on an article that was not checked against the text is open: what is found missing of it is
//! contested, and never a breach.

use crate::citation::Provision;
use crate::norm::{Act, Duty, Element, Modality, Occasion, Purpose, Role, Subject, Timing};

const N07: Provision = Provision::of("national.2007");
const ARTICLE_10: Provision = N07.article(10);
const IN_TIME: Timing = Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication };

/// Of an article that was not checked against the text.
const fn unverified(duty: Duty) -> Duty {
    duty.open("该条文本未经核对", "the article was not checked against the text")
}

/// Art. 10: what governments and departments at county level or above publish with priority.
const fn key(item: u16, code: &'static str, name: [&'static str; 2], subject: Subject) -> Duty {
    Duty::of(code, ARTICLE_10.item(item), name, Role::Agency, (Act::Publish, subject))
        .when(IN_TIME)
        .except("乡镇人民政府", "township governments")
}

/// Art. 11: cities divided into districts and counties, their governments and their departments.
const fn local_affairs(code: &'static str, name: [&'static str; 2], bearer: Role) -> Duty {
    unverified(
        Duty::of(code, N07.article(11), name, bearer, (Act::Publish, Subject::LocalAffairs))
            .elements(&LOCAL)
            .when(IN_TIME),
    )
}

/// Art. 33 para. 1: whoever is told that an agency does not disclose what it has to investigates.
const fn investigates(code: &'static str, name: [&'static str; 2], bearer: Role) -> Duty {
    Duty::of(code, N07.article(33).paragraph(1), name, bearer, (Act::Handle, Subject::Complaints))
}

pub(in crate::law) static DUTIES_2007: [Duty; 29] = [
    Duty::of(
        "n07_clarify",
        N07.article(6),
        ["在职责范围内澄清虚假或者不完整信息", "clarify false or incomplete information within its duties"],
        Role::Agency,
        (Act::Clarify, Subject::FalseInformation),
    ),
    Duty::of(
        "n07_structure",
        N07.article(9).item(3),
        ["公开机构设置、职能、办事程序", "publish structure, functions and procedure"],
        Role::Agency,
        (Act::Publish, Subject::AgencyParticulars),
    )
    .elements(&PARTICULARS)
    .when(IN_TIME),
    Duty::of(
        "n07_other_statutory",
        N07.article(9).item(4),
        ["公开其他依法应当主动公开的信息", "publish what other law requires"],
        Role::Agency,
        (Act::Publish, Subject::OtherStatutory),
    )
    .when(IN_TIME),
    key(1, "n07_normative_documents", ["法规、规章和规范性文件", "normative documents"], Subject::NormativeDocuments)
        .elements(&DOCUMENTS),
    key(2, "n07_plans", ["规划", "plans"], Subject::Plans),
    key(3, "n07_statistics", ["统计信息", "statistics"], Subject::Statistics),
    key(4, "n07_budget", ["财政预算、决算报告", "budget and final accounts"], Subject::Budget).elements(&BUDGET),
    key(5, "n07_fees", ["行政事业性收费", "administrative fees"], Subject::Fees).elements(&FEES),
    key(6, "n07_procurement", ["政府集中采购", "central procurement"], Subject::Procurement),
    key(7, "n07_licences", ["行政许可", "licences"], Subject::Licences).elements(&LICENCES),
    key(8, "n07_major_projects", ["重大建设项目", "major projects"], Subject::MajorProjects),
    key(9, "n07_social_security", ["扶贫、教育、医疗、社保、就业", "social security"], Subject::SocialSecurity)
        .elements(&SOCIAL),
    key(10, "n07_emergencies", ["突发公共事件", "emergencies"], Subject::Emergencies),
    key(11, "n07_inspections", ["监督检查情况", "inspections"], Subject::PublicInspections).elements(&INSPECTED),
    local_affairs(
        "n07_local_affairs",
        ["设区的市、县级人民政府的重点信息", "key information of city and county governments"],
        Role::Government,
    ),
    local_affairs(
        "n07_local_affairs_of_departments",
        ["设区的市、县级人民政府部门的重点信息", "key information of city and county departments"],
        Role::Department,
    ),
    unverified(
        Duty::of(
            "n07_township_affairs",
            N07.article(12),
            ["乡镇的重点信息", "key information of townships"],
            Role::TownshipGovernment,
            (Act::Publish, Subject::TownshipAffairs),
        )
        .elements(&TOWNSHIP)
        .when(IN_TIME),
    ),
    Duty::of(
        "n07_release",
        N07.article(18),
        ["按期主动公开", "publish proactive information in time"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .when(IN_TIME),
    unverified(Duty::of(
        "n07_guide",
        N07.article(19),
        ["公开指南", "the guide"],
        Role::Agency,
        (Act::Compile, Subject::Guide),
    )),
    unverified(Duty::of(
        "n07_catalogue",
        N07.article(19),
        ["公开目录", "the catalogue"],
        Role::Agency,
        (Act::Compile, Subject::Catalogue),
    )),
    // Art. 27 leaves the costs of search, copying and postage.
    Duty::of(
        "n07_no_other_fee",
        N07.article(27),
        ["不收取成本费用以外的费用", "charge nothing beyond costs"],
        Role::Agency,
        (Act::Refrain, Subject::RequestFees),
    )
    .modality(Modality::MustNot)
    .except("检索、复制、邮寄等成本费用", "the costs of search, copying and postage"),
    unverified(Duty::of(
        "n07_assessment",
        N07.article(29),
        ["建立考核、社会评议、责任追究制度", "assessment, appraisal and accountability"],
        Role::Government,
        (Act::Establish, Subject::AssessmentSystem),
    )),
    unverified(Duty::of(
        "n07_inspection_authority",
        N07.article(30),
        ["主管部门监督检查", "supervision by the competent department"],
        Role::DisclosureAuthority,
        (Act::Inspect, Subject::Inspection),
    )),
    unverified(Duty::of(
        "n07_inspection_supervisory",
        N07.article(30),
        ["监察机关监督检查", "supervision by the supervisory organ"],
        Role::SupervisoryOrgan,
        (Act::Inspect, Subject::Inspection),
    )),
    unverified(
        Duty::of(
            "n07_report",
            N07.article(31),
            ["公布年度报告", "publish the annual report"],
            Role::Agency,
            (Act::Publish, Subject::AnnualReport),
        )
        .when(Timing::EachYearBy { month: 3, day: 31 }),
    ),
    unverified(
        Duty::of(
            "n07_report_contents",
            N07.article(32),
            ["年度报告的内容", "what the annual report contains"],
            Role::Agency,
            (Act::Compile, Subject::AnnualReport),
        )
        .elements(&REPORT),
    ),
    investigates(
        "n07_complaints_superior",
        ["上级机关调查处理举报", "the superior investigates"],
        Role::SuperiorAgency,
    ),
    investigates(
        "n07_complaints_supervisory",
        ["监察机关调查处理举报", "the supervisory organ investigates"],
        Role::SupervisoryOrgan,
    ),
    investigates(
        "n07_complaints_authority",
        ["主管部门调查处理举报", "the competent department investigates"],
        Role::DisclosureAuthority,
    ),
];

static PARTICULARS: [Element; 3] = [
    Element::of("structure", "机构设置", "structure"),
    Element::of("functions", "职能", "functions"),
    Element::of("procedure", "办事程序", "procedure"),
];

static DOCUMENTS: [Element; 3] = [
    Element::of("regulations", "行政法规", "administrative regulations"),
    Element::of("rules", "规章", "rules"),
    Element::of("normative_documents", "规范性文件", "normative documents"),
];

static BUDGET: [Element; 2] = [
    Element::of("budget", "预算报告", "budget report"),
    Element::of("final_accounts", "决算报告", "final-account report"),
];

static FEES: [Element; 3] = [
    Element::of("item", "项目", "item"),
    Element::of("basis", "依据", "basis"),
    Element::of("standard", "标准", "standard"),
];

/// The list of 2007 asks for more than that of 2019, and not for the results.
static LICENCES: [Element; 8] = [
    Element::of("matters", "事项", "matters"),
    Element::of("basis", "依据", "basis"),
    Element::of("conditions", "条件", "conditions"),
    Element::of("number", "数量", "number"),
    Element::of("procedure", "程序", "procedure"),
    Element::of("time_limit", "期限", "time limit"),
    Element::of("materials", "材料目录", "materials"),
    Element::of("handling", "办理情况", "handling"),
];

static SOCIAL: [Element; 5] = [
    Element::of("poverty_relief", "扶贫", "poverty relief"),
    Element::of("education", "教育", "education"),
    Element::of("medical_care", "医疗", "medical care"),
    Element::of("social_security", "社会保障", "social security"),
    Element::of("employment", "就业", "employment"),
];

static INSPECTED: [Element; 5] = [
    Element::of("environment", "环境保护", "environment"),
    Element::of("public_health", "公共卫生", "public health"),
    Element::of("work_safety", "安全生产", "work safety"),
    Element::of("food_and_drugs", "食品药品", "food and drugs"),
    Element::of("product_quality", "产品质量", "product quality"),
];

static LOCAL: [Element; 4] = [
    Element::of("construction", "城乡建设", "urban and rural construction"),
    Element::of("welfare_works", "社会公益事业建设", "public welfare works"),
    Element::of("expropriation", "征地拆迁补偿", "land requisition, demolition, compensation"),
    Element::of("relief", "救济、捐助", "relief and donations"),
];

static TOWNSHIP: [Element; 8] = [
    Element::of("rural_policy", "农村工作政策", "rural policy"),
    Element::of("finance", "财政和专项资金", "finance and special funds"),
    Element::of("land_use", "土地利用规划、宅基地", "land-use plan and homesteads"),
    Element::of("expropriation", "征地拆迁补偿", "requisition, demolition, compensation"),
    Element::of("funds_and_labour", "债务、筹资筹劳", "debts, raising of funds and labour"),
    Element::of("relief", "救济、捐助", "relief"),
    Element::of("contracting", "集体企业承包", "contracting of collective enterprises"),
    Element::of("family_planning", "计划生育", "family planning"),
];

static REPORT: [Element; 6] = [
    Element::of("proactive", "主动公开", "proactive disclosure"),
    Element::of("applications", "依申请公开", "applications"),
    Element::of("fees", "收费及减免", "fees and waivers"),
    Element::of("remedies", "复议、诉讼", "reconsideration and litigation"),
    Element::of("problems", "问题及改进", "problems and improvement"),
    Element::of("others", "其他", "others"),
];
