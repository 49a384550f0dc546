//! The provisions of the Regulation of 2007, as far as they are used. Where one was not checked against the text, its
//! gist says so.

use super::{Entry, Kind};
use crate::citation::Provision;
use crate::norm::Modality;

const N07: Provision = Provision::of("national.2007");

/// The entries.
pub(super) static ENTRIES: [Entry; 62] = [
    Entry::of(
        N07.article(2),
        Kind::Definition,
        Modality::Declaratory,
        [
            "政府信息：履行职责中制作或者获取并记录、保存",
            "information made or obtained in performing duties, and recorded or kept",
        ],
    ),
    Entry::of(
        N07.article(3),
        Kind::Organisation,
        Modality::Declaratory,
        [
            "地方主管部门：办公厅（室）或者确定的其他部门",
            "local competent department: the general office, or another that was designated",
        ],
    ),
    Entry::of(
        N07.article(4),
        Kind::Organisation,
        Modality::Shall,
        ["指定政府信息公开工作机构（未核对）", "each agency designates a disclosure office (not verified)"],
    ),
    Entry::of(N07.article(5), Kind::Principle, Modality::Shall, ["公正、公平、便民", "just, fair, convenient"]),
    Entry::of(
        N07.article(6),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "及时、准确；在职责范围内澄清虚假或者不完整信息",
            "timely and accurate; false or incomplete information is clarified within the agency's duties",
        ],
    ),
    Entry::of(
        N07.article(7),
        Kind::Coordination,
        Modality::Shall,
        [
            "发布协调；沟通、确认；依规定须经批准的经批准（未核对）",
            "coordination: consult and confirm; approval where required (not verified)",
        ],
    ),
    Entry::of(
        N07.article(8),
        Kind::Exemption,
        Modality::MustNot,
        [
            "公开不得危及国家安全、公共安全、经济安全和社会稳定（未核对）",
            "disclosure must not endanger the securities or stability (not verified)",
        ],
    ),
    Entry::of(
        N07.article(9).item(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["主动公开：涉及切身利益", "proactive: what touches vital interests"],
    ),
    Entry::of(
        N07.article(9).item(2),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["主动公开：需要广泛知晓或者参与", "proactive: what needs wide knowledge or participation"],
    ),
    Entry::of(
        N07.article(9).item(3),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["主动公开：机构设置、职能、办事程序", "proactive: structure, functions and procedure"],
    ),
    Entry::of(
        N07.article(9).item(4),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["主动公开：其他法律、法规和规定要求的", "proactive: what other law requires"],
    ),
    Entry::of(
        N07.article(10),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "县级以上政府及部门的重点公开事项",
            "what governments and departments at county level or above publish with priority",
        ],
    ),
    Entry::of(
        N07.article(10).item(1),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["法规、规章和规范性文件", "regulations, rules and normative documents"],
    ),
    Entry::of(N07.article(10).item(2), Kind::DisclosureDuty, Modality::Shall, ["规划", "plans"]),
    Entry::of(N07.article(10).item(3), Kind::DisclosureDuty, Modality::Shall, ["统计信息", "statistics"]),
    Entry::of(
        N07.article(10).item(4),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["财政预算、决算报告", "budget and final-account reports"],
    ),
    Entry::of(
        N07.article(10).item(5),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["行政事业性收费", "administrative fees"],
    ),
    Entry::of(N07.article(10).item(6), Kind::DisclosureDuty, Modality::Shall, ["政府集中采购", "central procurement"]),
    Entry::of(
        N07.article(10).item(7),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "行政许可：事项、依据、条件、数量、程序、期限、材料、办理",
            "licences: matters, basis, conditions, number, procedure, time limit, materials, handling",
        ],
    ),
    Entry::of(N07.article(10).item(8), Kind::DisclosureDuty, Modality::Shall, ["重大建设项目", "major projects"]),
    Entry::of(
        N07.article(10).item(9),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["扶贫、教育、医疗、社会保障、就业", "poverty relief, education, medical care, social security, employment"],
    ),
    Entry::of(N07.article(10).item(10), Kind::DisclosureDuty, Modality::Shall, ["突发公共事件", "emergencies"]),
    Entry::of(
        N07.article(10).item(11),
        Kind::DisclosureDuty,
        Modality::Shall,
        [
            "环境、卫生、安全生产、食品药品、产品质量监督检查",
            "inspections: environment, health, work safety, food and drugs, product quality",
        ],
    ),
    Entry::of(
        N07.article(11),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["设区的市、县的重点事项（未核对）", "key information of cities and counties (not verified)"],
    ),
    Entry::of(
        N07.article(12),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["乡镇的重点事项（未核对）", "key information of townships (not verified)"],
    ),
    Entry::of(
        N07.article(13),
        Kind::Request,
        Modality::May,
        [
            "可以根据自身生产、生活、科研等特殊需要申请",
            "one may apply for special needs of one's own: production, life, research",
        ],
    ),
    Entry::of(
        N07.article(14).paragraph(1),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["建立健全保密审查机制", "a mechanism of secrecy review"],
    ),
    Entry::of(
        N07.article(14).paragraph(2),
        Kind::ReviewWorkflow,
        Modality::Shall,
        ["公开前依保密法和其他规定审查", "review under the Secrets Law and other rules before disclosure"],
    ),
    Entry::of(
        N07.article(14).paragraph(3),
        Kind::ReviewWorkflow,
        Modality::Shall,
        [
            "不能确定的，报有关主管部门或者同级保密工作部门确定",
            "doubt goes to the competent department or the secrecy department of the same level",
        ],
    ),
    Entry::of(
        N07.article(14).paragraph(4),
        Kind::Exemption,
        Modality::MustNot,
        ["不得公开国家秘密、商业秘密、个人隐私", "state secrets, trade secrets and privacy must not be disclosed"],
    ),
    Entry::of(
        N07.article(14).paragraph(4).part("s2"),
        Kind::Exemption,
        Modality::May,
        [
            "第三方同意或者不公开严重影响公共利益的，可以公开",
            "with consent, or where withholding gravely affects the public interest, it may be disclosed",
        ],
    ),
    Entry::of(N07.article(15), Kind::Channel, Modality::Shall, ["公开途径（未核对）", "channels (not verified)"])
        .no_rule("条文未经核对，本库未据以设规则", "the article was not verified, and no rule is built on it"),
    Entry::of(N07.article(16), Kind::Channel, Modality::Shall, ["查阅场所（未核对）", "reading places (not verified)"])
        .no_rule("条文未经核对，本库未据以设规则", "the article was not verified, and no rule is built on it"),
    Entry::of(
        N07.article(17),
        Kind::ResponsibleAgency,
        Modality::Shall,
        [
            "谁制作谁公开，谁保存谁公开；权限另有规定的从其规定（未核对）",
            "who makes or keeps discloses; rules on authority prevail (not verified)",
        ],
    ),
    Entry::of(
        N07.article(18),
        Kind::Deadline,
        Modality::Shall,
        ["形成或者变更之日起二十个工作日内公开", "within twenty working days from formation or change"],
    ),
    Entry::of(
        N07.article(19),
        Kind::Catalogue,
        Modality::Shall,
        ["公开指南和目录（未核对）", "guide and catalogue (not verified)"],
    ),
    Entry::of(
        N07.article(20),
        Kind::Request,
        Modality::Shall,
        [
            "书面申请；载明名称、联系方式、内容描述、形式要求",
            "in writing: name and contact, description, form; no proof of identity",
        ],
    ),
    Entry::of(N07.article(21), Kind::Request, Modality::Shall, ["四种答复", "four kinds of reply"]),
    Entry::of(
        N07.article(21).item(1),
        Kind::Request,
        Modality::Shall,
        ["属于公开范围的，告知获取方式和途径", "within the scope: manner and channel are told"],
    ),
    Entry::of(
        N07.article(21).item(2),
        Kind::Request,
        Modality::Shall,
        ["不予公开的，说明理由", "not within it: the reasons are given"],
    ),
    Entry::of(
        N07.article(21).item(3),
        Kind::Request,
        Modality::Shall,
        [
            "非本机关公开或者不存在的，告知；能够确定的告知公开机关",
            "not this agency or non-existent: told, with the responsible agency where known",
        ],
    ),
    Entry::of(
        N07.article(21).item(4),
        Kind::Request,
        Modality::Shall,
        ["内容不明确的，告知更改、补充", "unclear: to be changed or supplemented"],
    ),
    Entry::of(N07.article(22), Kind::Request, Modality::Shall, ["区分处理（未核对）", "severance (not verified)"]),
    Entry::of(
        N07.article(23),
        Kind::Request,
        Modality::Shall,
        [
            "书面征求第三方意见；不同意的不得公开，严重影响公共利益的应当公开并书面通知",
            "written consultation; an objection bars, unless the public interest is gravely affected",
        ],
    ),
    Entry::of(
        N07.article(24).paragraph(1),
        Kind::Deadline,
        Modality::Shall,
        ["能当场答复的当场答复", "answered on the spot where possible"],
    ),
    Entry::of(
        N07.article(24).paragraph(2),
        Kind::Deadline,
        Modality::Shall,
        [
            "十五个工作日；经同意可延长，最长十五个工作日",
            "fifteen working days; by consent and with notice at most fifteen more",
        ],
    ),
    Entry::of(
        N07.article(24).paragraph(3),
        Kind::Deadline,
        Modality::Shall,
        ["征求第三方意见所需时间不计算在内", "the time of consulting third parties is not counted"],
    ),
    Entry::of(
        N07.article(25),
        Kind::Request,
        Modality::May,
        ["与自身相关的记录不准确的，可以要求更正", "an inaccurate record of one's own may be corrected"],
    ),
    Entry::of(
        N07.article(26),
        Kind::Request,
        Modality::Shall,
        ["按申请人要求的形式提供", "provided in the form asked for, else by inspection or copies"],
    ),
    Entry::of(
        N07.article(27),
        Kind::Request,
        Modality::MustNot,
        ["除检索、复制、邮寄成本外不收费", "no fee beyond the costs of search, copying and postage"],
    ),
    Entry::of(
        N07.article(28),
        Kind::Request,
        Modality::Shall,
        ["困难减免和必要帮助（未核对）", "waiver for hardship, and help (not verified)"],
    )
    .no_rule("条文未经核对，本库未据以设规则", "the article was not verified, and no rule is built on it"),
    Entry::of(
        N07.article(29),
        Kind::Supervision,
        Modality::Shall,
        ["考核、评议、责任追究（未核对）", "assessment, appraisal and accountability (not verified)"],
    ),
    Entry::of(
        N07.article(30),
        Kind::Supervision,
        Modality::Shall,
        [
            "主管部门和监察机关监督检查（未核对）",
            "the competent department and the supervisory organ inspect (not verified)",
        ],
    ),
    Entry::of(
        N07.article(31),
        Kind::Deadline,
        Modality::Shall,
        ["各行政机关3月31日前公布年度报告（未核对）", "every agency publishes its report by 31 March (not verified)"],
    ),
    Entry::of(
        N07.article(32),
        Kind::DisclosureDuty,
        Modality::Shall,
        ["年度报告的六项内容（未核对）", "the six contents of the annual report (not verified)"],
    ),
    Entry::of(
        N07.article(33).paragraph(1),
        Kind::Remedy,
        Modality::Shall,
        [
            "举报由上级机关、监察机关或者主管部门调查处理",
            "a report is investigated by the superior, the supervisory organ or the competent department",
        ],
    ),
    Entry::of(
        N07.article(33).paragraph(2),
        Kind::Remedy,
        Modality::May,
        ["可以申请复议或者提起诉讼", "reconsideration or litigation"],
    ),
    Entry::of(
        N07.article(34),
        Kind::Accountability,
        Modality::Shall,
        ["未建立保密审查机制的，责令改正、处分", "no mechanism of secrecy review: correction, discipline"],
    ),
    Entry::of(
        N07.article(35),
        Kind::Accountability,
        Modality::Shall,
        ["六种违法情形（未核对）", "six breaches (not verified)"],
    )
    .no_rule("条文未经核对，本库未据以设规则", "the article was not verified, and no rule is built on it"),
    Entry::of(
        N07.article(36),
        Kind::Scope,
        Modality::Shall,
        ["法律、法规授权的公共事务组织适用（未核对）", "authorised organisations (not verified)"],
    ),
    Entry::of(
        N07.article(37),
        Kind::Scope,
        Modality::ByReference,
        ["公共企事业单位参照执行（未核对）", "public enterprises, by reference (not verified)"],
    ),
    Entry::of(
        N07.article(38),
        Kind::Effect,
        Modality::Declaratory,
        ["自2008年5月1日起施行", "in force from 1 May 2008"],
    )
    .no_rule(
        "施行日期载于文本登记，不是可以违反的规则",
        "the day stands in the register of texts; nothing could be met or missed",
    ),
];
