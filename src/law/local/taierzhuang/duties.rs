//! What has to be published or done without being asked, in the order of the text.

use std::borrow::Cow::Borrowed;

use super::review::FORM;
use super::{COORDINATION, PROACTIVE, SECRECY_REVIEW, SUPERVISION};
use crate::citation::Provision;
use crate::norm::{Act, Channel, Demand, Duty, Element, Modality, Occasion, Purpose, Role, Subject, Timing};

/// The form is the paper one: whoever fills a column in ticks one box of it and signs.
pub(super) static DUTIES: [Duty; 39] = [
    // Proactive 3.
    Duty::of(
        "taierzhuang_mechanism",
        PROACTIVE.article(3).paragraph(1),
        ["政府统一领导、部门负责、机关实施、社会参与、办公室检查的机制", "a mechanism of five parts"],
        Role::DistrictGovernment,
        (Act::Establish, Subject::WorkingMechanism),
    )
    .elements(
        const {
            &[
                Element::of("leadership", "政府统一领导", "led by the government"),
                Element::of("competent_department", "主管部门负责", "the competent department in charge"),
                Element::of("agencies", "行政机关实施", "carried out by the agencies"),
                Element::of("public", "社会广泛参与", "the public takes part"),
                Element::of("inspection", "政府办公室组织检查", "inspected by the government office"),
            ]
        },
    ),
    Duty::of(
        "taierzhuang_guidance",
        PROACTIVE.article(3).paragraph(2),
        ["推进、指导、协调、监督全区政府信息公开工作", "the work of the whole district is promoted and watched over"],
        Role::DisclosureAuthority,
        (Act::Supervise, Subject::WorkingMechanism),
    )
    .elements(
        const {
            &[
                Element::of("promote", "推进", "promote"),
                Element::of("guide", "指导", "guide"),
                Element::of("coordinate", "协调", "coordinate"),
                Element::of("supervise", "监督", "supervise"),
            ]
        },
    ),
    Duty::of(
        "taierzhuang_studio",
        PROACTIVE.article(3).paragraph(3),
        ["承担区本级的日常工作", "the daily work of the district itself"],
        Role::OpennessStudio,
        (Act::Handle, Subject::OfficeDuties),
    ),
    Duty::of(
        "taierzhuang_system",
        PROACTIVE.article(3).paragraph(3),
        ["建立健全本机关的政府信息公开工作制度", "disclosure rules of its own"],
        Role::Agency,
        (Act::Establish, Subject::DisclosureSystem),
    ),
    // Proactive 4: the functions of the disclosure office.
    Duty::of(
        "taierzhuang_office_matters",
        PROACTIVE.article(4).item(1),
        ["办理本机关的公开事宜", "the agency's matters of disclosure"],
        Role::DisclosureOffice,
        (Act::Handle, Subject::OfficeDuties),
    ),
    Duty::of(
        "taierzhuang_update",
        PROACTIVE.article(4).item(2),
        ["维护和更新已公开的信息", "what was disclosed is maintained and kept up to date"],
        Role::DisclosureOffice,
        (Act::Update, Subject::ProactiveInformation),
    ),
    office_compiles("taierzhuang_guide", Subject::Guide, ["组织编制公开指南", "the guide is compiled"]),
    office_compiles("taierzhuang_catalogue", Subject::Catalogue, ["组织编制公开目录", "the catalogue is compiled"]),
    office_compiles(
        "taierzhuang_annual_report",
        Subject::AnnualReport,
        ["组织编制年度报告", "the annual report is compiled"],
    ),
    Duty::of(
        "taierzhuang_office_review",
        PROACTIVE.article(4).item(4),
        ["组织审查拟公开的信息", "the review of what is to be disclosed is organised"],
        Role::DisclosureOffice,
        (Act::Review, Subject::ProactiveInformation),
    ),
    Duty::of(
        "taierzhuang_other_functions",
        PROACTIVE.article(4).item(5),
        ["本机关规定的其他职能", "other functions, as the agency itself lays down"],
        Role::DisclosureOffice,
        (Act::Handle, Subject::OtherTasks),
    ),
    // Proactive 6(2): no time of its own; 6(1) wants it timely.
    Duty::of(
        "taierzhuang_clarify",
        PROACTIVE.article(6).paragraph(2),
        ["发布准确信息澄清虚假或者不完整信息", "false or incomplete information is clarified"],
        Role::Agency,
        (Act::Clarify, Subject::FalseInformation),
    )
    .when(Timing::Promptly(Occasion::Found))
    .except(
        "不影响也不可能影响社会稳定，且不扰乱社会和经济管理秩序的",
        "what neither affects nor may affect social stability, nor disturbs the social and economic order",
    ),
    // Proactive 7, with the time of art. 12.
    Duty::of(
        "taierzhuang_public_interest",
        PROACTIVE.article(7),
        ["主动公开涉及公众利益、需公众知晓或者参与的信息", "what touches the public is disclosed proactively"],
        Role::Agency,
        (Act::Publish, Subject::PublicInterest),
    )
    .any_of(
        const {
            &[
                Element::of("public_interests", "涉及公众利益调整", "adjusts public interests"),
                Element::of("wide_knowledge", "需要公众广泛知晓", "has to be widely known"),
                Element::of("participation", "需要公众参与决策", "has to be decided with the public"),
            ]
        },
    )
    .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication }),
    // Proactive 8(1) binds; how they disclose it leaves to the Regulation and the city. 8(2) says what it is.
    under_8_1("taierzhuang_enterprises_disclose", Role::PublicEnterprise),
    under_8_1("taierzhuang_entrusted_disclose", Role::EntrustedInstitution),
    Duty::of(
        "taierzhuang_enterprises",
        PROACTIVE.article(8).paragraph(2),
        ["公共企事业单位公开社会公共服务信息", "public enterprises disclose on their public services"],
        Role::PublicEnterprise,
        (Act::Publish, Subject::PublicEnterprises),
    )
    .modality(Modality::Declaratory)
    .elements(
        const {
            &[
                Element::of("matters", "事项", "matters"),
                Element::of("procedures", "程序", "procedures"),
                Element::of("standards", "标准", "standards"),
                Element::of("results", "结果", "results"),
            ]
        },
    )
    .except("与社会公共服务无关的信息", "what has nothing to do with public services"),
    // Proactive 11. Agencies are bound to the platform by the rule on channels.
    Duty::of(
        "taierzhuang_platform",
        PROACTIVE.article(11).paragraph(1),
        ["公共企事业单位在统一平台发布", "public enterprises publish on the unified platform"],
        Role::PublicEnterprise,
        (Act::Publish, Subject::PublicEnterprises),
    )
    .on(Demand::OneOf(Borrowed(&[Channel::Portal]))),
    Duty::of(
        "taierzhuang_record",
        PROACTIVE.article(11).paragraph(2),
        ["逐条填写发布信息要素", "the particulars of each item are filled in"],
        Role::Agency,
        (Act::Fill, Subject::ReleaseRecord),
    )
    .elements(
        const {
            &[
                Element::of("name", "名称", "name"),
                Element::of("date", "日期", "date"),
                Element::of("subject_class", "主题分类", "subject class"),
                Element::of("keywords", "关键字", "keywords"),
                Element::of("source", "来源", "source"),
                Element::of("document_number", "文件文号", "document number"),
            ]
        },
    ),
    // Proactive 12.
    Duty::of(
        "taierzhuang_publication",
        PROACTIVE.article(12),
        ["主动公开的政府信息在规定期限内公开", "proactive information is disclosed within the period"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication })
    .except("法律、法规对期限另有规定的，从其规定", "where laws or regulations set another limit, that one holds"),
    // Coordination 3(1).
    Duty::of(
        "taierzhuang_coordination_system",
        COORDINATION.article(3).paragraph(1),
        ["建立健全公开协调机制", "a mechanism of coordination"],
        Role::Agency,
        (Act::Establish, Subject::CoordinationSystem),
    ),
    // Secrecy review 5: the head answers for the work; who reviews is designated.
    Duty::of(
        "taierzhuang_head_answers",
        SECRECY_REVIEW.article(5),
        ["保密审查实行行政首长负责制", "the administrative head answers for the secrecy review"],
        Role::AdministrativeHead,
        (Act::Supervise, Subject::ReviewSystem),
    ),
    // Secrecy review 6(5).
    Duty::of(
        "taierzhuang_release_register",
        SECRECY_REVIEW.article(6).item(5),
        ["建立网站公开登记制度", "a system of registering what goes on the website"],
        Role::WebsiteManager,
        (Act::Establish, Subject::ReleaseRegister),
    ),
    // Secrecy review 10: a permission, where on request the Regulation obliges.
    Duty::of(
        "taierzhuang_severed_part",
        SECRECY_REVIEW.article(10),
        ["非密处理并审查后可以公开", "the processed version may be disclosed after review"],
        Role::Agency,
        (Act::Transfer, Subject::SeveredPart),
    )
    .modality(Modality::May)
    .under(Provision::of("national.2019").article(37)),
    // Secrecy review 11.
    Duty::of(
        "taierzhuang_secrecy_check",
        SECRECY_REVIEW.article(11),
        ["保密管理部门监督检查公开工作", "the secrecy administration inspects disclosure work"],
        Role::SecrecyAdministration,
        (Act::Inspect, Subject::SecrecyManagement),
    ),
    // Supervision 2 and 3.
    Duty::of(
        "taierzhuang_supervision",
        SUPERVISION.article(2).paragraph(1),
        ["日常指导和监督检查", "daily guidance and inspection"],
        Role::DisclosureAuthority,
        (Act::Supervise, Subject::Inspection),
    )
    .elements(
        const {
            &[
                Element::of("guidance", "日常指导", "daily guidance"),
                Element::of("inspection", "监督检查", "inspection"),
            ]
        },
    ),
    Duty::of(
        "taierzhuang_complaints",
        SUPERVISION.article(2).paragraph(2),
        ["受理对不主动公开、不依法答复的反映", "complaints on publishing and on replies are received"],
        Role::DisclosureAuthority,
        (Act::Receive, Subject::Complaints),
    )
    .elements(
        const {
            &[
                Element::of("not_published", "未按要求主动公开", "not disclosed proactively as required"),
                Element::of("not_answered", "对申请不依法答复处理", "applications not answered lawfully"),
            ]
        },
    ),
    Duty::of(
        "taierzhuang_verified",
        SUPERVISION.article(2).paragraph(2),
        ["反映查证属实的，督促整改或者通报批评", "on a verified complaint: rectification urged, or criticism"],
        Role::DisclosureAuthority,
        (Act::Handle, Subject::Rectification),
    )
    .any_of(
        const {
            &[
                Element::of("rectification", "督促整改", "urged to put it right"),
                Element::of("criticism", "通报批评", "criticised by circular"),
            ]
        },
    ),
    // 3(1): the columns of that quarter; when the circular is out the text does not say.
    Duty::of(
        "taierzhuang_quarterly",
        SUPERVISION.article(3).paragraph(1),
        ["季度检查督导并形成检查通报", "every quarter the columns are inspected, and a circular is drawn up"],
        Role::DisclosureAuthority,
        (Act::Inspect, Subject::Inspection),
    )
    .elements(
        const {
            &[
                Element::of("inspection", "检查督导或者抽查各专栏", "the columns inspected or sampled"),
                Element::of("circular", "检查通报", "a circular on the inspection"),
            ]
        },
    )
    .when(Timing::EachQuarterBegun { from: 11, through: 20 }),
    Duty::of(
        "taierzhuang_methods",
        SUPERVISION.article(3).paragraph(2),
        ["督导检查的方式", "how it is inspected"],
        Role::DisclosureAuthority,
        (Act::Inspect, Subject::Inspection),
    )
    .modality(Modality::Declaratory)
    .such_as(
        const {
            &[
                Element::of("online", "网上采集信息", "collected online"),
                Element::of("on_site", "现场查看制度和档簿资料", "systems and files looked at on site"),
            ]
        },
    ),
    // The form: one box of each column, and three signatures, each its own person's.
    Duty::of(
        "taierzhuang_form_release",
        FORM.paragraph(1).item(3),
        ["填写发布形式", "the form of release"],
        Role::ProvidingDepartment,
        (Act::Fill, Subject::ReviewForm),
    )
    .any_of(
        const {
            &[
                Element::of("website", "市、区网站公开", "on the websites of city and district"),
                Element::of("on_request", "依申请公开", "on request"),
                Element::of("other", "其他", "other"),
            ]
        },
    ),
    Duty::of(
        "taierzhuang_form_opinion",
        FORM.paragraph(1).item(4),
        ["工作机构或者人员填写审查意见", "the opinion of the body or person that reviews"],
        Role::ReviewBody,
        (Act::Fill, Subject::ReviewForm),
    )
    .any_of(&AGREES_OR_NOT),
    Duty::of(
        "taierzhuang_form_leader",
        FORM.paragraph(1).item(5),
        ["主管领导填写意见", "the opinion of the leader in charge"],
        Role::LeaderInCharge,
        (Act::Fill, Subject::ReviewForm),
    )
    .any_of(&AGREES_OR_NOT)
    .open(
        "主管领导不同意的是审查意见还是公开，表格未写明",
        "the form does not say whether the leader speaks of the opinion or of disclosure",
    ),
    signed("taierzhuang_form_handler_signs", ["承办人签字", "the handler signs"], Role::Handler),
    signed("taierzhuang_form_reviewer_signs", ["审查机构或者人员签字", "the reviewer signs"], Role::ReviewBody),
    signed("taierzhuang_form_leader_signs", ["主管领导签字", "the leader in charge signs"], Role::LeaderInCharge),
    // Note 1.
    Duty::of(
        "taierzhuang_form_organised",
        FORM.paragraph(2).item(1),
        ["组织填写并保管表格", "the forms are filled in at its call, and kept"],
        Role::ReleaseDepartment,
        (Act::Keep, Subject::ReviewForm),
    )
    .elements(
        const {
            &[Element::of("organised", "组织填写", "has them filled in"), Element::of("kept", "保管", "keeps them")]
        },
    ),
    // Note 3.
    ticked(
        "taierzhuang_form_release_ticked",
        ["勾选发布形式", "the form of release is ticked"],
        Role::ProvidingDepartment,
    ),
    ticked("taierzhuang_form_opinion_ticked", ["勾选审查意见", "the opinion is ticked"], Role::ReviewBody),
    ticked(
        "taierzhuang_form_leader_ticked",
        ["勾选主管领导意见", "the leader's opinion is ticked"],
        Role::LeaderInCharge,
    ),
];

/// Proactive 8(1): 应严格遵照.
const fn under_8_1(code: &'static str, who: Role) -> Duty {
    Duty::of(
        code,
        PROACTIVE.article(8).paragraph(1),
        ["严格遵照《条例》和枣庄市办法公开信息", "disclose strictly under the Regulation and the city's measures"],
        who,
        (Act::Publish, Subject::PublicEnterprises),
    )
}

const fn signed(code: &'static str, name: [&'static str; 2], who: Role) -> Duty {
    Duty::of(code, FORM.paragraph(1).item(6), name, who, (Act::Fill, Subject::ReviewForm))
}

const fn ticked(code: &'static str, name: [&'static str; 2], who: Role) -> Duty {
    Duty::of(code, FORM.paragraph(2).item(3), name, who, (Act::Fill, Subject::ReviewForm))
        .elements(const { &[Element::of("one_box", "一个相应的方框", "one box, the one that fits")] })
}

const fn office_compiles(code: &'static str, what: Subject, name: [&'static str; 2]) -> Duty {
    Duty::of(code, PROACTIVE.article(4).item(3), name, Role::DisclosureOffice, (Act::Compile, what))
}

static AGREES_OR_NOT: [Element; 2] =
    [Element::of("agree", "同意", "agrees"), Element::of("disagree", "不同意", "disagrees")];
