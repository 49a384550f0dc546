//! Every provision of the text, in its own order.

use super::LIESHAN;
use crate::law::index::{Entry, Kind};
use crate::norm::Modality;

/// The entries.
pub(in crate::law) static ENTRIES: [Entry; 45] = [
    Entry::of(
        LIESHAN.part("header"),
        Kind::Effect,
        Modality::Declaratory,
        [
            "网页发布时间为2021年8月4日，由区发展和改革委员会发布；只是发布日的上限",
            "posted on 4 August 2021 by another bureau: an upper bound of the day of release",
        ],
    ),
    Entry::of(
        LIESHAN.article(1),
        Kind::Principle,
        Modality::Declaratory,
        [
            "目的与依据：发布权威、规范、一致；依据2019年条例",
            "aim and basis: authoritative and consistent releases, under the Regulation of 2019",
        ],
    )
    .no_rule("目的条款", "a clause of aims"),
    Entry::of(
        LIESHAN.article(2).part("a"),
        Kind::Definition,
        Modality::Declaratory,
        [
            "政府信息：履行职责中制作或者获取并记录、保存",
            "government information: made or obtained in performing duties, and recorded or kept",
        ],
    ),
    Entry::of(
        LIESHAN.article(2).part("b"),
        Kind::Definition,
        Modality::Declaratory,
        [
            "获取的信息限于从公民、法人或者其他组织获取的",
            "obtained means from citizens, legal persons or other organisations",
        ],
    ),
    Entry::of(
        LIESHAN.article(2).part("c"),
        Kind::Definition,
        Modality::Declaratory,
        [
            "形式：文字、图片、图表、音像、电子文稿等",
            "forms: text, pictures, charts, audio and video, electronic drafts and others",
        ],
    ),
    Entry::of(
        LIESHAN.article(3),
        Kind::Principle,
        Modality::Shall,
        [
            "公开为常态、不公开为例外；规范、及时、准确、一致、便民",
            "disclosure is the norm; to one standard, timely, accurate, consistent, convenient",
        ],
    ),
    Entry::of(
        LIESHAN.article(4).part("a"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["谁制作、谁发布", "who makes it releases it"],
    ),
    Entry::of(
        LIESHAN.article(4).part("b"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["从公众获取的，由保存机关公开", "what was obtained from the public is disclosed by the agency that keeps it"],
    ),
    Entry::of(
        LIESHAN.article(4).part("c"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "机关被撤销或者变更的，由承接职责的机关公开",
            "where the agency was abolished or changed, whoever took over its functions discloses",
        ],
    ),
    Entry::of(
        LIESHAN.article(4).part("d"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "职责无人承接的，由决定撤销、变更的机关公开",
            "where nobody took them over, the agency that decided the abolition or change discloses",
        ],
    ),
    Entry::of(
        LIESHAN.article(4).part("e"),
        Kind::Scope,
        Modality::ByReference,
        ["议事协调机构、临时机构参照执行", "deliberative and temporary bodies follow by reference"],
    ),
    Entry::of(
        LIESHAN.article(4).part("f"),
        Kind::ResponsibleAgency,
        Modality::Yields,
        ["法律、法规对公开权限另有规定的，从其规定", "laws and regulations on the authority to disclose prevail"],
    ),
    Entry::of(
        LIESHAN.article(5).part("a"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["联合发文由牵头单位公开", "a joint document is disclosed by the lead unit"],
    ),
    Entry::of(
        LIESHAN.article(5).part("b"),
        Kind::ResponsibleAgency,
        Modality::Shall,
        ["盖章、署名的机关均有公开义务", "every agency that sealed or signed it is obliged to disclose"],
    ),
    Entry::of(
        LIESHAN.article(5).part("c"),
        Kind::Request,
        Modality::May,
        ["可以向任何一个联合发文机关申请", "an applicant may turn to any of the joint issuers"],
    ),
    Entry::of(
        LIESHAN.article(6),
        Kind::Coordination,
        Modality::Shall,
        [
            "涉及其他机关的，公开前沟通、确认，保证一致",
            "what involves other agencies is confirmed with them before disclosure, so that it is consistent",
        ],
    ),
    Entry::of(
        LIESHAN.article(7),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "主动公开信息涉及多个机关的，各机关均应主动公开",
            "proactive information that involves several agencies is published by every one of them",
        ],
    ),
    Entry::of(
        LIESHAN.article(8).part("a"),
        Kind::Deadline,
        Modality::Shall,
        [
            "依申请公开信息涉及多个机关的，三个工作日内会商",
            "open on request and involving several agencies: joint consultation within three working days",
        ],
    ),
    Entry::of(
        LIESHAN.article(8).part("b"),
        Kind::Coordination,
        Modality::Shall,
        ["按照会商结果答复或者公开", "the reply or disclosure follows the result of the consultation"],
    ),
    Entry::of(
        LIESHAN.article(9),
        Kind::Coordination,
        Modality::Shall,
        [
            "对是否公开有分歧的，报共同上一级机关或者主管部门决定",
            "disagreement on whether to disclose is decided by the common superior or the competent department",
        ],
    ),
    Entry::of(
        LIESHAN.article(10).part("a"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "建立保密审查制度；谁公开、谁负责，依条例审查",
            "a system of secrecy review; who discloses is responsible, as the Regulation provides",
        ],
    ),
    Entry::of(
        LIESHAN.article(10).part("b"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "源头确认：制作信息时填写保密审查表",
            "confirmation at the source: the review form is filled in when information is made",
        ],
    ),
    Entry::of(
        LIESHAN.article(10).part("c"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["确认四种公开属性之一", "one of four attributes is confirmed"],
    ),
    Entry::of(
        LIESHAN.article(10).part("d"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["依申请公开、不予公开须说明法定理由", "on request and withheld need a statutory reason"],
    ),
    Entry::of(
        LIESHAN.article(10).part("e"),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["发布审批、登记、备案", "approval, registration and filing of the release"],
    ),
    Entry::of(
        LIESHAN.article(10).part("f"),
        Kind::ReviewWorkflow,
        Modality::MustNot,
        ["未经保密审查不得公开", "nothing is disclosed without secrecy review"],
    ),
    Entry::of(
        LIESHAN.article(10).part("g"),
        Kind::ReviewWorkflow,
        Modality::Yields,
        [
            "法律、法规对发布有明确具体规定的，从其规定",
            "clear and specific rules on the release in laws and regulations prevail",
        ],
    ),
    Entry::of(
        LIESHAN.article(11).part("a"),
        Kind::Deadline,
        Modality::Shall,
        ["主动公开信息二十个工作日内发布", "proactive information is released within twenty working days"],
    ),
    Entry::of(
        LIESHAN.article(11).part("b"),
        Kind::Deadline,
        Modality::Shall,
        [
            "依申请公开信息二十个工作日内发布目录",
            "a catalogue of what is open on request is published within twenty working days",
        ],
    ),
    Entry::of(
        LIESHAN.article(12),
        Kind::Request,
        Modality::May,
        [
            "主动公开之外，可以向政府、以自己名义履职的部门和机构申请",
            "beyond that, anyone may apply to governments and to bodies that act in their own name",
        ],
    ),
    Entry::of(
        LIESHAN.article(13).part("a"),
        Kind::Channel,
        Modality::Shall,
        ["政府网站为第一平台", "government websites are the first platform"],
    ),
    Entry::of(
        LIESHAN.article(13).part("b"),
        Kind::Channel,
        Modality::Shall,
        [
            "不断完善公开目录（栏目），常态化发布",
            "catalogue and columns are improved all the time, and publishing is routine",
        ],
    )
    .no_rule("持续改进，没有可衡量的标准", "improvement without a measure"),
    Entry::of(
        LIESHAN.article(13).part("c"),
        Kind::Channel,
        Modality::Shall,
        [
            "统筹发挥网站、公报、发布会、报刊、广播、电视、微博微信作用",
            "website, gazette, press conference, press, radio, television, Weibo and WeChat are used together",
        ],
    ),
    Entry::of(
        LIESHAN.article(13).part("d"),
        Kind::Channel,
        Modality::AsConditionsAllow,
        ["根据实际设置查阅点，设标识、配设施", "reading points as conditions allow, with sign and equipment"],
    ),
    Entry::of(
        LIESHAN.article(14).part("a"),
        Kind::Organisation,
        Modality::Shall,
        ["网站管理：谁主管谁负责、谁运行维护谁负责", "websites: who is in charge, or operates, answers"],
    )
    .no_rule("原则；具体要求在其后各句", "a principle; what it asks stands in the sentences after it"),
    Entry::of(
        LIESHAN.article(14).part("b"),
        Kind::Organisation,
        Modality::Declaratory,
        ["信息技术工作机构为网站主管单位", "the information-technology body manages the website"],
    ),
    Entry::of(
        LIESHAN.article(14).part("c"),
        Kind::Organisation,
        Modality::Declaratory,
        ["办公室为网站运行维护单位", "the office operates the website"],
    ),
    Entry::of(
        LIESHAN.article(14).part("d"),
        Kind::Supervision,
        Modality::Shall,
        [
            "主管单位：检查指导、内容监督、链接审批、安全防护、巡检、处置",
            "the manager guides, supervises content, has links approved, secures, monitors, handles incidents",
        ],
    ),
    Entry::of(
        LIESHAN.article(14).part("e"),
        Kind::Channel,
        Modality::Shall,
        [
            "运维单位：栏目建设、内容保障、定期检查内容和链接",
            "the operator builds columns, keeps content, and checks content and links regularly",
        ],
    ),
    Entry::of(
        LIESHAN.article(14).part("f"),
        Kind::Channel,
        Modality::Shall,
        ["发现错误及时查明原因、更正", "errors found are traced and corrected promptly"],
    ),
    Entry::of(
        LIESHAN.article(15).part("a"),
        Kind::Supervision,
        Modality::Shall,
        [
            "主管部门、监察机关、上一级机关监督检查",
            "the competent department, the supervisory organ and the next-higher agency inspect",
        ],
    ),
    Entry::of(
        LIESHAN.article(15).part("b"),
        Kind::Accountability,
        Modality::Shall,
        ["违反公开规定的单位和个人依法追究责任", "units and individuals in breach are held liable by law"],
    ),
    Entry::of(
        LIESHAN.article(16),
        Kind::Scope,
        Modality::ByReference,
        [
            "公共企事业单位提供公共服务中的发布协调参照执行",
            "public enterprises, by reference, in coordinating releases while providing public services",
        ],
    ),
    Entry::of(
        LIESHAN.article(17),
        Kind::Interpretation,
        Modality::Declaratory,
        ["由区政务公开办公室解释", "interpreted by the district's office for open government"],
    ),
    Entry::of(
        LIESHAN.article(18),
        Kind::Effect,
        Modality::Declaratory,
        ["自发布之日起施行", "in force from the day of release"],
    ),
];
