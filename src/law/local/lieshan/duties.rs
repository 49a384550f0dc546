//! What has to be published or done without being asked: arts. 11 and 13 to 15. That every agency involved publishes
//! (art. 7) is an allocation.

use super::LIESHAN;
use crate::citation::Provision;
use crate::norm::{Act, Duty, Element, Frequency, Modality, Occasion, Purpose, Role, Subject, Timing};

const N: Provision = Provision::of("national.2019");
const ARTICLE_14: Provision = LIESHAN.article(14);

pub(super) static DUTIES: [Duty; 18] = [
    // Art. 11 excepts nothing; art. 26 of the Regulation, which prevails, gives way to laws and regulations.
    Duty::of(
        "lieshan_release",
        LIESHAN.article(11).part("a"),
        ["发布主动公开的政府信息", "release proactive information"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::Publication }),
    Duty::of(
        "lieshan_request_catalogue",
        LIESHAN.article(11).part("b"),
        ["发布依申请公开信息目录", "publish the catalogue of what is open on request"],
        Role::Agency,
        (Act::Publish, Subject::RequestCatalogue),
    )
    .when(Timing::Within { from: Occasion::FormedOrChanged, purpose: Purpose::RequestCatalogue })
    .open("起算日未定（默认与主动公开相同）", "the first day is not stated; that of proactive disclosure is a default")
    .owed_anyway(),
    Duty::of(
        "lieshan_catalogue",
        LIESHAN.article(13).part("b"),
        ["不断完善公开目录（栏目），保持常态化发布", "improve catalogue and columns, and publish as a routine"],
        Role::Agency,
        (Act::Update, Subject::Catalogue),
    )
    .elements(&UPKEEP)
    .open("不断完善、常态化没有可衡量的标准", "improvement all the time and routine have no measure"),
    Duty::of(
        "lieshan_media",
        LIESHAN.article(13).part("c"),
        ["统筹利用各类媒体及时公开", "use the media together, in time"],
        Role::Agency,
        (Act::Publish, Subject::ProactiveInformation),
    )
    .such_as(&MEDIA)
    .when(Timing::Promptly(Occasion::FormedOrChanged)),
    Duty::of(
        "lieshan_reading_points",
        LIESHAN.article(13).part("d"),
        ["根据实际设置查阅点，设置标识，配备设施设备", "reading points with sign and equipment, as conditions allow"],
        Role::Agency,
        (Act::Establish, Subject::ReadingPoints),
    )
    .modality(Modality::AsConditionsAllow)
    .elements(&READING_POINTS)
    .under(N.article(25).paragraph(1)),
    Duty::of(
        "lieshan_site_inspection",
        ARTICLE_14.part("d"),
        ["检查指导本辖区（系统）网站", "inspect and guide the sites of the area or system"],
        Role::WebsiteManager,
        (Act::Inspect, Subject::Website),
    ),
    Duty::of(
        "lieshan_content_supervision",
        ARTICLE_14.part("d"),
        ["监督内容保障", "supervise the upkeep of content"],
        Role::WebsiteManager,
        (Act::Supervise, Subject::WebsiteContent),
    ),
    Duty::of(
        "lieshan_link_approval",
        ARTICLE_14.part("d"),
        ["建立链接审批制度", "have links approved"],
        Role::WebsiteManager,
        (Act::Establish, Subject::LinkApproval),
    ),
    Duty::of(
        "lieshan_site_security",
        ARTICLE_14.part("d"),
        ["完善安全防护措施", "security measures"],
        Role::WebsiteManager,
        (Act::Establish, Subject::WebsiteSecurity),
    )
    .elements(&SECURITY),
    // 日常: at all times, and at no interval that could be counted.
    Duty::of(
        "lieshan_site_monitoring",
        ARTICLE_14.part("d"),
        ["日常巡检和监测", "daily inspection and monitoring"],
        Role::WebsiteManager,
        (Act::Inspect, Subject::WebsiteSecurity),
    )
    .elements(&MONITORING),
    Duty::of(
        "lieshan_site_incidents",
        ARTICLE_14.part("d"),
        ["及时处理问题和突发情况", "handle problems and incidents promptly"],
        Role::WebsiteManager,
        (Act::Handle, Subject::Website),
    )
    .when(Timing::Promptly(Occasion::Found)),
    Duty::of(
        "lieshan_columns",
        ARTICLE_14.part("e"),
        ["栏目建设", "build the columns"],
        Role::WebsiteOperator,
        (Act::Establish, Subject::WebsiteColumns),
    ),
    Duty::of(
        "lieshan_content",
        ARTICLE_14.part("e"),
        ["内容保障", "keep the content"],
        Role::WebsiteOperator,
        (Act::Update, Subject::WebsiteContent),
    ),
    Duty::of(
        "lieshan_link_check",
        ARTICLE_14.part("e"),
        ["定期检查信息内容和链接", "check content and links at regular intervals"],
        Role::WebsiteOperator,
        (Act::Inspect, Subject::WebsiteContent),
    )
    .elements(&CHECKED)
    .when(Timing::Every(Frequency::Periodically)),
    Duty::of(
        "lieshan_correction",
        ARTICLE_14.part("f"),
        ["查明原因、更正错误内容和链接", "trace and correct wrong content and links"],
        Role::WebsiteOperator,
        (Act::Correct, Subject::WebsiteContent),
    )
    .elements(&CORRECTED)
    .when(Timing::Promptly(Occasion::Found)),
    Duty::of(
        "lieshan_inspection_authority",
        LIESHAN.article(15).part("a"),
        ["主管部门监督检查", "supervision by the competent department"],
        Role::DisclosureAuthority,
        (Act::Inspect, Subject::Inspection),
    ),
    Duty::of(
        "lieshan_inspection_supervisory",
        LIESHAN.article(15).part("a"),
        ["监察机关监督检查", "supervision by the supervisory organ"],
        Role::SupervisoryOrgan,
        (Act::Inspect, Subject::Inspection),
    )
    .open(
        "沿用2007年表述；2018年后监察机关不是行政机关，本制度能否约束存疑",
        "words of 2007: since 2018 it is no administrative organ, and whether this text can bind it is open",
    ),
    Duty::of(
        "lieshan_inspection_superior",
        LIESHAN.article(15).part("a"),
        ["上一级行政机关监督检查", "supervision by the next-higher agency"],
        Role::SuperiorAgency,
        (Act::Inspect, Subject::Inspection),
    ),
];

static MEDIA: [Element; 7] = [
    Element::of("website", "政府网站", "website"),
    Element::of("gazette", "政府公报", "gazette"),
    Element::of("press_conference", "新闻发布会", "press conference"),
    Element::of("press", "报刊", "press"),
    Element::of("radio", "广播", "radio"),
    Element::of("television", "电视", "television"),
    Element::of("weibo_wechat", "政务微博微信", "official Weibo and WeChat"),
];

static UPKEEP: [Element; 2] = [
    Element::of("catalogue", "完善目录（栏目）", "catalogue and columns improved"),
    Element::of("routine_release", "常态化发布", "publishing as a routine"),
];

static READING_POINTS: [Element; 6] = [
    Element::of("archives", "档案馆", "archives"),
    Element::of("library", "图书馆", "library"),
    Element::of("service_venue", "政务服务大厅", "government service hall"),
    Element::of("other_places", "其他公共场所", "other public places"),
    Element::of("sign", "查阅点标识", "sign"),
    Element::of("facilities", "设施设备", "facilities and equipment"),
];

static SECURITY: [Element; 3] = [
    Element::of("anti_attack", "防攻击", "against attacks"),
    Element::of("anti_tampering", "防篡改", "against tampering"),
    Element::of("anti_virus", "防病毒", "against viruses"),
];

static MONITORING: [Element; 2] =
    [Element::of("inspection", "巡检", "inspection"), Element::of("monitoring", "监测", "monitoring")];

static CHECKED: [Element; 2] = [Element::of("content", "信息内容", "content"), Element::of("links", "链接", "links")];

static CORRECTED: [Element; 2] =
    [Element::of("cause", "查明原因", "cause traced"), Element::of("correction", "更正", "corrected")];
