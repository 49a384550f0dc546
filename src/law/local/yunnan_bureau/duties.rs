//! What has to be published or done without being asked, system by system, in the order of the texts.

use std::borrow::Cow::Borrowed;

use super::{
    ASSESSMENT, CATALOGUE, INSPECTION, INTERPRETATION, OPINION, PROACTIVE, PUBLICATION, REQUEST, SECRECY_REVIEW,
    STAFF_DUTIES,
};
use crate::citation::Provision;
use crate::law::national::review::EVERY_PUBLIC_CHANNEL;
use crate::norm::{Act, Demand, Duty, Element, Frequency, Modality, Occasion, Purpose, Role, Subject, Timing};

pub(super) static DUTIES: [Duty; 68] = [
    // Assessment 4 and 5: who assesses no article says; taken to be the bureau.
    Duty::of(
        "yunnan_assessment_forms",
        ASSESSMENT.article(4),
        ["考核形式", "forms of the assessment"],
        Role::Agency,
        (Act::Inspect, Subject::Assessment),
    )
    .modality(Modality::Declaratory)
    .open(NOBODY_NAMED[0], NOBODY_NAMED[1])
    .owed_anyway()
    .such_as(
        const {
            &[
                Element::of("reports", "听取汇报", "reports heard"),
                Element::of("materials", "查阅有关资料", "materials consulted"),
                Element::of("on_site", "现场查看", "a look on site"),
                Element::of("public_evaluation", "参考群众评议结果", "the public's appraisal, for reference"),
            ]
        },
    ),
    Duty::of(
        "yunnan_routine_checks",
        ASSESSMENT.article(5),
        ["日常检查", "routine checks"],
        Role::Agency,
        (Act::Inspect, Subject::Assessment),
    )
    .open(NOBODY_NAMED[0], NOBODY_NAMED[1])
    .owed_anyway(),
    Duty::of(
        "yunnan_half_year_sampling",
        ASSESSMENT.article(5),
        ["半年抽查", "half-yearly spot checks"],
        Role::Agency,
        (Act::Inspect, Subject::Assessment),
    )
    .when(Timing::Every(Frequency::HalfYearly))
    .open(
        "由谁考核，每半年一次还是年中一次，条文未写明",
        "who assesses the text does not say, nor whether each half of the year has one or the year one at its middle",
    )
    .owed_anyway(),
    Duty::of(
        "yunnan_year_end_assessment",
        ASSESSMENT.article(5),
        ["年终考核", "assessment at the end of the year"],
        Role::Agency,
        (Act::Assess, Subject::Assessment),
    )
    .when(Timing::Every(Frequency::Yearly))
    .open(
        "由谁考核，年终自何日起，条文未写明",
        "who assesses the text does not say, nor from which day the end of the year is meant",
    )
    .owed_anyway(),
    Duty::of(
        "yunnan_catalogue",
        CATALOGUE.article(2),
        ["制定信息公开目录", "draw up the catalogue"],
        Role::LeadingGroupOffice,
        (Act::Compile, Subject::Catalogue),
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
        "yunnan_supply_material",
        CATALOGUE.article(3),
        ["提供公开素材", "supply what is to be disclosed"],
        Role::Unit,
        (Act::Transfer, Subject::ProactiveInformation),
    )
    .to(Role::Office),
    Duty::of(
        "yunnan_drafter_checks",
        CATALOGUE.article(3),
        ["拟稿人把关", "checked by whoever drafted it"],
        Role::Handler,
        (Act::Review, Subject::ContentReview),
    ),
    // Catalogue 4 against staff duties 5(1): the one bars from filing what the other has filed as exempt. Of what is open on request, and
    // of privacy, catalogue 4 says nothing.
    Duty::of(
        "yunnan_file_proactive",
        CATALOGUE.article(4),
        ["主动公开信息目录备案", "file the entries of what is open to all"],
        Role::Office,
        (Act::File, Subject::CatalogueFiling),
    )
    .elements(const { &[Element::of("proactive", "主动公开", "open to all")] }),
    Duty::of(
        "yunnan_secrets_unfiled",
        CATALOGUE.article(4),
        ["国家秘密、商业秘密不进行目录备案", "state and trade secrets are not filed"],
        Role::Office,
        (Act::Refrain, Subject::ExemptFiling),
    )
    .modality(Modality::MustNot)
    .elements(
        const {
            &[
                Element::of("state_secret", "国家秘密", "state secrets"),
                Element::of("trade_secret", "商业秘密", "trade secrets"),
            ]
        },
    )
    .open("工作人员职责第五条第1项要求报备免予公开信息", "staff duties 5(1) has exempt information filed"),
    Duty::of(
        "yunnan_periodic_filing",
        CATALOGUE.article(5),
        ["目录定期备案", "file the catalogue at intervals"],
        Role::Office,
        (Act::File, Subject::CatalogueFiling),
    )
    .when(Timing::Every(Frequency::Periodically)),
    Duty::of(
        "yunnan_materials_kept",
        CATALOGUE.article(9),
        ["统一管理和保存公开资料", "manage and keep the materials"],
        Role::Office,
        (Act::Keep, Subject::Archiving),
    ),
    Duty::of(
        "yunnan_filing_reported",
        CATALOGUE.article(10),
        ["定期向领导小组汇报", "report to the leading group at intervals"],
        Role::Office,
        (Act::Report, Subject::CatalogueFiling),
    )
    .to(Role::LeadingGroup)
    .when(Timing::Every(Frequency::Periodically)),
    Duty::of(
        "yunnan_self_check_person",
        INSPECTION.article(1),
        ["指定自查专人", "designate a person for the self-check"],
        Role::Unit,
        (Act::Designate, Subject::SelfCheck),
    ),
    Duty::of(
        "yunnan_self_check",
        INSPECTION.article(1),
        ["每周自查本科室信息", "weekly check of the unit's own information"],
        Role::Unit,
        (Act::Inspect, Subject::SelfCheck),
    )
    .elements(
        const {
            &[
                Element::of("timely", "及时", "timely"),
                Element::of("complete", "完整", "complete"),
                Element::of("standard", "规范报送", "reported in form"),
            ]
        },
    )
    .when(Timing::Every(Frequency::Weekly)),
    Duty::of(
        "yunnan_self_check_corrected",
        INSPECTION.article(1),
        ["自查问题及时纠正", "correct what the self-check finds"],
        Role::Unit,
        (Act::Correct, Subject::SelfCheck),
    )
    .when(Timing::Promptly(Occasion::Found)),
    Duty::of(
        "yunnan_group_inspection",
        INSPECTION.article(3),
        ["定期检查评议", "inspection and appraisal at intervals"],
        Role::LeadingGroup,
        (Act::Inspect, Subject::Inspection),
    )
    .elements(
        const {
            &[
                Element::of("systems", "制度落实", "how the systems are carried out"),
                Element::of("duties", "职责落实", "how the duties are carried out"),
            ]
        },
    )
    .when(Timing::Every(Frequency::Periodically)),
    Duty::of(
        "yunnan_host_reviews",
        SECRECY_REVIEW.article(8),
        ["共同信息由主办单位审查", "the host reviews what was formed together"],
        Role::HostUnit,
        (Act::Review, Subject::SecrecyManagement),
    ),
    // 审签时表明: by whoever makes the information, before any opinion of the reviewers.
    Duty::of(
        "yunnan_secrecy_marked",
        SECRECY_REVIEW.article(11),
        ["产生、审签时标明是否保密", "marked at creation and sign-off whether secret"],
        Role::OriginatingUnit,
        (Act::Register, Subject::SecrecyManagement),
    ),
    Duty::of(
        "yunnan_wrongly_withheld",
        SECRECY_REVIEW.article(16).item(1),
        ["公开误定为不宜公开的信息", "disclose what was wrongly found unsuitable"],
        Role::Agency,
        (Act::Publish, Subject::WithheldInformation),
    ),
    Duty::of(
        "yunnan_ground_lapsed",
        SECRECY_REVIEW.article(16).item(2),
        ["公开不予公开情形已消失的信息", "disclose what is no longer under its ground"],
        Role::Agency,
        (Act::Publish, Subject::WithheldInformation),
    ),
    Duty::of(
        "yunnan_other_matters_reviewed",
        PUBLICATION.article(3),
        ["其他需公开事项也履行审核程序", "other matters pass the review as well"],
        Role::Unit,
        (Act::Review, Subject::ContentReview),
    ),
    Duty::of(
        "yunnan_reading_rooms",
        REQUEST.article(1),
        ["局属单位、科室为公共查阅室", "units and sections are reading rooms"],
        Role::Unit,
        (Act::Establish, Subject::ReadingPoints),
    ),
    // 4, second sentence: of important policy documents that go to a leader.
    Duty::of(
        "yunnan_plan_submitted",
        INTERPRETATION.article(4),
        ["重要政策文件呈审时一并报送解读方案", "the plan goes up with an important policy document"],
        Role::Unit,
        (Act::Report, Subject::PolicyInterpretation),
    )
    .to(Role::BureauLeader),
    Duty::of(
        "yunnan_material_released",
        INTERPRETATION.article(5),
        ["公开解读材料", "publish the interpretation"],
        Role::DraftingUnit,
        (Act::Publish, Subject::PolicyInterpretation),
    )
    .on(Demand::OneOf(Borrowed(EVERY_PUBLIC_CHANNEL)))
    .when(Timing::Within { from: Occasion::Issued, purpose: Purpose::InterpretationMaterial }),
    Duty::of(
        "yunnan_opinion_consulted",
        OPINION.article(2),
        ["单位间沟通协商，信息准确一致", "units consult, so that what is said agrees"],
        Role::ResponsibleUnit,
        (Act::Coordinate, Subject::PublicOpinion),
    ),
    Duty::of(
        "yunnan_opinion_led",
        OPINION.article(2),
        ["负责人指导、协调、督促", "led by the head of the unit"],
        Role::UnitHead,
        (Act::Supervise, Subject::PublicOpinion),
    ),
    Duty::of(
        "yunnan_opinion_watch",
        OPINION.article(3).item(1),
        ["监测收集重大政务舆情", "watch for major opinion"],
        Role::Unit,
        (Act::Inspect, Subject::PublicOpinion),
    )
    .elements(
        const {
            &[
                Element::of("portals", "门户网站", "portals"),
                Element::of("forums", "论坛", "forums"),
                Element::of("weibo", "微博", "microblogs"),
                Element::of("online_politics", "网络问政", "online questions"),
                Element::of("hotline", "热线电话", "hotlines"),
                Element::of("comments", "新闻跟贴", "comments on news"),
                Element::of("traditional_media", "传统媒体", "traditional media"),
            ]
        },
    ),
    Duty::of(
        "yunnan_opinion_watchers",
        OPINION.article(3).item(1),
        ["安排专人监测收集", "staff for the watch"],
        Role::Unit,
        (Act::Designate, Subject::PublicOpinion),
    ),
    Duty::of(
        "yunnan_rumours_verified",
        OPINION.article(3).item(1),
        ["迅速核实误解、谣言", "verify misunderstandings and rumours at once"],
        Role::Unit,
        (Act::Handle, Subject::PublicOpinion),
    )
    .when(Timing::Promptly(Occasion::Found)),
    Duty::of(
        "yunnan_opinion_reported",
        OPINION.article(3).item(3),
        ["归口报送政务舆情信息", "report opinion through the proper channel"],
        Role::Unit,
        (Act::Report, Subject::PublicOpinion),
    )
    .elements(
        const {
            &[
                Element::of("own_level", "本级机关", "its own level"),
                Element::of("superiors", "上级机关", "its superiors"),
            ]
        },
    )
    .when(Timing::Promptly(Occasion::Found)),
    Duty::of(
        "yunnan_opinion_section",
        OPINION.article(3).item(5),
        ["明确引导和回应科室", "name the section that responds"],
        Role::Unit,
        (Act::Designate, Subject::PublicOpinion),
    ),
    Duty::of(
        "yunnan_opinion_forms",
        OPINION.article(3).item(5),
        ["及时回应", "respond in time"],
        Role::ResponsibleUnit,
        (Act::Respond, Subject::PublicOpinion),
    )
    .such_as(
        const {
            &[
                Element::of("online", "网上发布", "online"),
                Element::of("experts", "专家解读", "experts"),
                Element::of("press_conference", "新闻发布会", "a press conference"),
                Element::of("interview", "媒体专访", "an interview"),
            ]
        },
    )
    .when(Timing::Promptly(Occasion::Found)),
    Duty::of(
        "yunnan_new_media_linked",
        OPINION.article(3).item(5),
        ["推进新媒体与网站联动", "new media and the website in step"],
        Role::Unit,
        (Act::Coordinate, Subject::NewMedia),
    )
    .modality(Modality::Promote),
    Duty::of(
        "yunnan_hotline_raised",
        OPINION.article(4).item(2),
        ["提升96128接听率", "raise the answer rate of 96128"],
        Role::Agency,
        (Act::Handle, Subject::Hotline),
    )
    .modality(Modality::Promote),
    Duty::of(
        "yunnan_hotline_answered",
        OPINION.article(4).item(2),
        ["及时答复询问", "answer inquiries promptly"],
        Role::Agency,
        (Act::Respond, Subject::Hotline),
    )
    .when(Timing::Promptly(Occasion::Received)),
    Duty::of(
        "yunnan_opinion_agenda",
        OPINION.article(6).item(1),
        ["列入重要工作日程", "on the agenda"],
        Role::Unit,
        (Act::Supervise, Subject::PublicOpinion),
    )
    .elements(
        const {
            &[
                Element::of("collection", "收集", "collection"),
                Element::of("judgement", "研判", "judgement"),
                Element::of("response", "回应", "response"),
            ]
        },
    ),
    Duty::of(
        "yunnan_opinion_system",
        OPINION.article(6).item(1),
        ["建立舆情信息管理制度", "a system for information on opinion"],
        Role::Unit,
        (Act::Establish, Subject::PublicOpinion),
    ),
    Duty::of(
        "yunnan_public_concern",
        OPINION.article(6).item(3),
        ["向社会公开公众关切事项", "publish what concerns the public"],
        Role::Unit,
        (Act::Publish, Subject::PublicInterest),
    )
    .elements(
        const {
            &[
                Element::of("public_interest", "公共利益", "public interests"),
                Element::of("public_rights", "公众权益", "rights of the public"),
                Element::of("wide_knowledge", "需要广泛知晓", "what has to be widely known"),
                Element::of("social_concern", "社会关切", "what society is concerned about"),
                Element::of("required_by_law", "法律和国家规定要求公开", "what law and state rules require"),
            ]
        },
    ),
    // Proactive 2: any one of the four is enough, so each is a duty of its own. Wording of 2007: beside art. 19 of 2019.
    disclosed(
        "yunnan_vital_interests",
        PROACTIVE.article(2).item(1),
        ["涉及切身利益的信息", "what touches vital interests"],
        Subject::PublicInterest,
    )
    .elements(const { &[Element::of("vital_interests", "切身利益", "vital interests")] }),
    disclosed(
        "yunnan_wide_knowledge",
        PROACTIVE.article(2).item(2),
        ["需要广泛知晓或者参与的信息", "what has to be known or taken part in"],
        Subject::PublicInterest,
    )
    .any_of(
        const {
            &[
                Element::of("wide_knowledge", "需要广泛知晓", "what has to be widely known"),
                Element::of("participation", "需要公众参与", "what the public has to take part in"),
            ]
        },
    ),
    disclosed(
        "yunnan_particulars",
        PROACTIVE.article(2).item(3),
        ["机构设置、职能、办事程序", "set-up, functions and procedures"],
        Subject::AgencyParticulars,
    )
    .elements(
        const {
            &[
                Element::of("structure", "机构设置", "structure"),
                Element::of("functions", "职能", "functions"),
                Element::of("procedures", "办事程序", "procedures"),
            ]
        },
    ),
    disclosed(
        "yunnan_other_statutory",
        PROACTIVE.article(2).item(4),
        ["其他依法应当主动公开的信息", "what else law requires"],
        Subject::OtherStatutory,
    ),
    // Proactive 3: items 1 and 3 to 6. There is no item 2, and none is put in.
    disclosed(
        "yunnan_normative_documents",
        PROACTIVE.article(3).item(1),
        ["法规、规章和规范性文件", "regulations, rules and normative documents"],
        Subject::NormativeDocuments,
    )
    .elements(
        const {
            &[
                Element::of("regulations", "行政法规", "administrative regulations"),
                Element::of("rules", "规章", "rules"),
                Element::of("normative_documents", "规范性文件", "normative documents"),
            ]
        },
    ),
    disclosed(
        "yunnan_budget",
        PROACTIVE.article(3).item(3),
        ["财政预算、决算", "budgets and final accounts"],
        Subject::Budget,
    )
    .elements(
        const { &[Element::of("budget", "预算", "budget"), Element::of("final_accounts", "决算", "final accounts")] },
    ),
    disclosed("yunnan_fees", PROACTIVE.article(3).item(3), ["行政事业性收费", "administrative fees"], Subject::Fees)
        .elements(
            const {
                &[
                    Element::of("item", "项目", "item"),
                    Element::of("basis", "依据", "basis"),
                    Element::of("standard", "标准", "standard"),
                ]
            },
        ),
    disclosed(
        "yunnan_licences",
        PROACTIVE.article(3).item(4),
        ["行政许可及办理情况", "licences and how they are handled"],
        Subject::Licences,
    )
    .elements(
        const {
            &[
                Element::of("matters", "事项", "matters"),
                Element::of("basis", "依据", "basis"),
                Element::of("conditions", "条件", "conditions"),
                Element::of("quantity", "数量", "quantity"),
                Element::of("process", "程序", "process"),
                Element::of("time_limit", "期限", "time limit"),
                Element::of("materials", "申请材料目录", "materials"),
                Element::of("results", "办理情况", "results"),
            ]
        },
    ),
    disclosed(
        "yunnan_welfare_policies",
        PROACTIVE.article(3).item(5),
        ["惠民政策及其实施", "policies for the people"],
        Subject::WelfarePolicies,
    )
    .elements(
        const {
            &[
                Element::of("policies", "惠民政策", "policies"),
                Element::of("implementation", "实施情况", "implementation"),
            ]
        },
    ),
    disclosed(
        "yunnan_other_in_remit",
        PROACTIVE.article(3).item(6),
        ["职责范围内的其他信息", "what else is to be disclosed within the remit"],
        Subject::ProactiveInformation,
    ),
    // Proactive 4: 应当通过以下方式, of which the rule on channels asks that one be used; what a group lists illustrates it.
    way(
        "yunnan_way_official",
        1,
        const {
            &[
                Element::of("gazette", "政府公报", "the gazette"),
                Element::of("website", "部门网站", "the department's website"),
                Element::of("press_conference", "新闻发布会", "a press conference"),
            ]
        },
    ),
    way(
        "yunnan_way_media",
        2,
        const {
            &[
                Element::of("press", "报刊", "the press"),
                Element::of("radio", "广播", "radio"),
                Element::of("television", "电视", "television"),
            ]
        },
    ),
    way(
        "yunnan_way_places",
        3,
        const {
            &[
                Element::of("reading_room", "公共查阅室", "a reading room"),
                Element::of("material_desk", "资料索取点", "a place to ask for materials"),
                Element::of("library", "公共图书馆", "public libraries"),
                Element::of("notice_board", "政府信息公告栏", "a notice board"),
                Element::of("screen", "电子信息屏", "a screen"),
                Element::of("touch_screen", "电子触摸屏", "a touch screen"),
            ]
        },
    ),
    way(
        "yunnan_way_other",
        4,
        const {
            &[Element::of("other", "其他便于公众及时准确获取的形式", "other forms that suit the public")]
        },
    ),
    // Proactive 5.
    Duty::of(
        "yunnan_publication",
        PROACTIVE.article(5),
        ["主动公开的信息在规定期限内公开", "proactive information is disclosed within the period"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication })
    .except("法律、法规对期限另有规定的，从其规定", "where laws or regulations set another limit, that one holds"),
    Duty::of(
        "yunnan_scope_first",
        PROACTIVE.article(7).item(1),
        ["界定是否属于主动公开范围", "decide first whether it is open to all"],
        Role::Agency,
        (Act::Review, Subject::ProactiveInformation),
    ),
    Duty::of(
        "yunnan_communication",
        STAFF_DUTIES.article(3),
        ["做好沟通", "keep up communication"],
        Role::DisclosureStaff,
        (Act::Coordinate, Subject::Communication),
    )
    .elements(
        const {
            &[
                Element::of("down", "传达上级要求", "down: what superiors ask"),
                Element::of("across", "单位、科室之间", "across: units and sections"),
                Element::of("up", "向上级报送", "up: reports to superiors"),
            ]
        },
    ),
    Duty::of(
        "yunnan_upward_reports",
        STAFF_DUTIES.article(3).item(3),
        ["向上级报送", "report to superiors"],
        Role::DisclosureStaff,
        (Act::Report, Subject::UpwardReports),
    )
    .elements(
        const {
            &[
                Element::of("work", "本单位公开工作情况", "the unit's disclosure work"),
                Element::of("other", "上级需要的其他信息", "what else they need"),
            ]
        },
    )
    .to(Role::Superiors),
    Duty::of(
        "yunnan_workflows",
        STAFF_DUTIES.article(4),
        ["制定、完善公开工作操作流程和工作制度", "draw up and improve workflows and systems"],
        Role::DisclosureStaff,
        (Act::Establish, Subject::DisclosureSystem),
    )
    .elements(
        const {
            &[Element::of("workflow", "操作流程", "a workflow"), Element::of("system", "工作制度", "working systems")]
        },
    ),
    Duty::of(
        "yunnan_staff_catalogue",
        STAFF_DUTIES.article(5).item(1),
        ["编好主动公开目录", "compile the catalogue of what is open to all"],
        Role::DisclosureStaff,
        (Act::Compile, Subject::Catalogue),
    )
    .elements(
        const {
            &[
                Element::of("classification", "分类", "classification"),
                Element::of("format", "规范格式", "the standard format"),
            ]
        },
    ),
    Duty::of(
        "yunnan_on_request_filed",
        STAFF_DUTIES.article(5).item(1),
        ["依申请公开信息报备", "file what is open on request"],
        Role::DisclosureStaff,
        (Act::File, Subject::OnRequestFiling),
    )
    .elements(const { &[Element::of("on_request", "依申请公开", "open on request")] }),
    Duty::of(
        "yunnan_exempt_filed",
        STAFF_DUTIES.article(5).item(1),
        ["免予公开信息报备", "file what is exempt"],
        Role::DisclosureStaff,
        (Act::File, Subject::ExemptFiling),
    )
    .elements(const { &[Element::of("exempt", "免予公开", "exempt")] })
    .open("目录制度第四条不许国家秘密、商业秘密备案", "catalogue 4 bars state and trade secrets from filing"),
    Duty::of(
        "yunnan_staff_publish",
        STAFF_DUTIES.article(5).item(2),
        ["规定时限内在相关载体公开", "publish on the proper carrier in time"],
        Role::DisclosureStaff,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication }),
    Duty::of(
        "yunnan_visitors_helped",
        STAFF_DUTIES.article(5).item(3),
        ["接待查询", "receive and help those who come to look"],
        Role::DisclosureStaff,
        (Act::Help, Subject::Visitors),
    )
    .elements(
        const {
            &[
                Element::of("received", "接待查阅", "receive them"),
                Element::of("search", "帮助检索主动公开目录", "help them search the catalogue of what is open to all"),
                Element::of(
                    "information",
                    "办理查阅手续后提供检索所需的相关信息",
                    "after the formalities, supply the information that the search needs",
                ),
            ]
        },
    ),
    // 5(4): received from the public, or signed for where the city's office hands them on; then answered in the bureau's own time.
    Duty::of(
        "yunnan_applications_received",
        STAFF_DUTIES.article(5).item(4),
        ["接受社会公众的申请", "receive applications from the public"],
        Role::DisclosureStaff,
        (Act::Receive, Subject::Requests),
    ),
    Duty::of(
        "yunnan_applications_signed_for",
        STAFF_DUTIES.article(5).item(4),
        ["签收市政府办公室转交的申请", "sign for applications that the city's office hands on"],
        Role::DisclosureStaff,
        (Act::Receive, Subject::Requests),
    ),
    Duty::of(
        "yunnan_applications_answered",
        STAFF_DUTIES.article(5).item(4),
        ["协调相关科室在15个工作日内答复", "with the sections concerned, answer within 15 working days"],
        Role::DisclosureStaff,
        (Act::Handle, Subject::Requests),
    )
    .when(Timing::Within { from: Occasion::Received, purpose: Purpose::Reply })
    .except(
        "特殊情况经局领导批准的，可延长15个工作日",
        "in special circumstances, with a bureau leader's approval, 15 working days more",
    ),
    // 根据需要, 适时: no number. The Regulation asks for it promptly.
    Duty::of(
        "yunnan_guide_updated",
        STAFF_DUTIES.article(5).item(5),
        ["适时更新公开指南", "update the guide as needed"],
        Role::DisclosureStaff,
        (Act::Update, Subject::Guide),
    ),
    Duty::of(
        "yunnan_records",
        STAFF_DUTIES.article(5).item(5),
        ["统计、归档和总结", "statistics, filing and summaries"],
        Role::DisclosureStaff,
        (Act::Keep, Subject::Archiving),
    )
    .elements(
        const {
            &[
                Element::of("statistics", "统计", "statistics"),
                Element::of("archives", "归档", "filing"),
                Element::of("summaries", "总结", "summaries"),
            ]
        },
    ),
    // No day of its own: the Regulation has it by 31 January.
    Duty::of(
        "yunnan_annual_report",
        STAFF_DUTIES.article(5).item(5),
        ["编制年报", "compile the annual report"],
        Role::DisclosureStaff,
        (Act::Compile, Subject::AnnualReport),
    ),
];

/// Proactive 2, 3 and 5: the bureau publishes it within the time of art. 5.
const fn disclosed(code: &'static str, by: Provision, name: [&'static str; 2], subject: Subject) -> Duty {
    Duty::of(code, by, name, Role::Agency, (Act::Publish, subject))
        .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication })
}

/// Proactive 4: a group of channels, which lists examples.
const fn way(code: &'static str, item: u16, channels: &'static [Element]) -> Duty {
    Duty::of(
        code,
        PROACTIVE.article(4).item(item),
        ["主动公开的方式", "a way to disclose proactively"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .such_as(channels)
}

const NOBODY_NAMED: [&str; 2] = ["由谁考核，条文未写明", "who assesses the text does not say"];
