//! The register of the texts that the library knows: number, title, rank, time in force.
//!
//! A number or a date that was not seen is left out, never invented.

use chrono::NaiveDate;

use super::{Code, Force, Instrument, Rank, Text};

/// The instrument with a code, where it is in the register.
#[must_use]
pub fn instrument(code: Code) -> Option<&'static Instrument> {
    REGISTER.iter().find(|found| found.code() == code)
}

/// The whole register: national law first, then the local documents with their systems.
pub fn instruments() -> impl Iterator<Item = &'static Instrument> {
    REGISTER.iter()
}

const fn text(code: &'static str, zh: &'static str, en: &'static str, rank: Rank, force: Force) -> Instrument {
    Instrument::new(Code::literal(code), Text::literal(zh, en), rank, force)
}

const fn numbered(
    code: &'static str,
    zh: &'static str,
    en: &'static str,
    number: &'static str,
    rank: Rank,
    force: Force,
) -> Instrument {
    Instrument::numbered(Code::literal(code), Text::literal(zh, en), number, rank, force)
}

const fn local(code: &'static str, zh: &'static str, en: &'static str, force: Force) -> Instrument {
    text(code, zh, en, Rank::NormativeDocument, force)
}

#[expect(clippy::expect_used, reason = "evaluated while compiling: a wrong date does not compile")]
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the register exists")
}

const fn since(year: i32, month: u32, d: u32) -> Force {
    Force::Dated { from: day(year, month, d), until: None, repealed: false }
}

const TAIERZHUANG: Code = Code::literal("taierzhuang");
const TAIERZHUANG_FORCE: Force = since(2020, 4, 22);
const YUNNAN: Code = Code::literal("yunnan_bureau");

/// 档案法 as revised in 2020.
pub(crate) const ARCHIVES_LAW_2020: Instrument =
    text("archives_law.2020", "档案法", "Archives Law", Rank::Law, since(2021, 1, 1))
        .of_the_republic()
        .edition_of(2020);

/// 保守国家秘密法 as revised in 2024.
pub(crate) const SECRETS_LAW_2024: Instrument =
    text("secrets_law.2024", "保守国家秘密法", "Secrets Law", Rank::Law, since(2024, 5, 1))
        .of_the_republic()
        .edition_of(2024);

static REGISTER: [Instrument; 79] = [
    numbered(
        "national.2019",
        "政府信息公开条例",
        "Government Information Disclosure Regulation",
        "国令第711号",
        Rank::AdministrativeRegulation,
        since(2019, 5, 15),
    )
    .of_the_republic(),
    numbered(
        "national.2007",
        "政府信息公开条例",
        "Government Information Disclosure Regulation",
        "国令第492号",
        Rank::AdministrativeRegulation,
        Force::Dated { from: day(2008, 5, 1), until: Some(day(2019, 5, 14)), repealed: true },
    )
    .of_the_republic()
    .edition_of(2007),
    numbered(
        "fee_measures.2020",
        "政府信息公开信息处理费管理办法",
        "Measures for Information Processing Fees",
        "国办函〔2020〕109号",
        Rank::NormativeDocument,
        since(2021, 1, 1),
    ),
    numbered(
        "letter.2015.207",
        "国办公开办函〔2015〕207号",
        "Letter 2015 No. 207 on time limits",
        "国办公开办函〔2015〕207号",
        Rank::NormativeDocument,
        // Of 2015, by its number: by the end of that year it was there.
        Force::NoLaterThan { bound: day(2015, 12, 31) },
    ),
    numbered(
        "letter.2016.206",
        "国办公开办函〔2016〕206号",
        "Letter 2016 No. 206 on registry queries",
        "国办公开办函〔2016〕206号",
        Rank::NormativeDocument,
        Force::NoLaterThan { bound: day(2016, 9, 18) },
    ),
    numbered(
        "letter.2019.14",
        "国办公开办函〔2019〕14号",
        "Letter 2019 No. 14 on institutional reform",
        "国办公开办函〔2019〕14号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "enterprises.2020.50",
        "公共企事业单位信息公开规定制定办法",
        "Measures for Rules on Public Enterprises' Information",
        "国办发〔2020〕50号",
        Rank::NormativeDocument,
        Force::NoLaterThan { bound: day(2020, 12, 7) },
    ),
    numbered(
        "zaozhuang.2019.11",
        "枣庄市公共企事业单位信息公开办法",
        "Zaozhuang Measures for Public Enterprises' Information",
        "枣政办发〔2019〕11号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "guidance.2008.36",
        "国办发〔2008〕36号",
        "Opinions 2008 No. 36",
        "国办发〔2008〕36号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "guidance.2010.5",
        "国办发〔2010〕5号",
        "Opinions 2010 No. 5",
        "国办发〔2010〕5号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "double_publicity.2018",
        "发改办财金〔2018〕424号",
        "Notice 2018 No. 424 on double publicity",
        "发改办财金〔2018〕424号",
        Rank::NormativeDocument,
        Force::NoLaterThan { bound: day(2018, 7, 25) },
    ),
    numbered(
        "reconsideration.2021.132",
        "国办函〔2021〕132号",
        "Guiding opinion 2021 No. 132",
        "国办函〔2021〕132号",
        Rank::NormativeDocument,
        Force::NoLaterThan { bound: day(2021, 12, 22) },
    ),
    numbered(
        "spc.2011.17",
        "最高人民法院关于审理政府信息公开行政案件若干问题的规定",
        "SPC Provisions on Disclosure Cases",
        "法释〔2011〕17号",
        Rank::JudicialInterpretation,
        Force::Dated { from: day(2011, 8, 13), until: Some(day(2025, 5, 31)), repealed: true },
    ),
    numbered(
        "spc.2025.8",
        "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释",
        "SPC Interpretation on Disclosure Cases",
        "法释〔2025〕8号",
        Rank::JudicialInterpretation,
        since(2025, 6, 1),
    ),
    text("civil_code", "民法典", "Civil Code", Rank::Law, since(2021, 1, 1)).of_the_republic(),
    text("civil_procedure_law.2023", "民事诉讼法", "Civil Procedure Law", Rank::Law, since(2024, 1, 1))
        .of_the_republic(),
    text(
        "administrative_procedure_law",
        "行政诉讼法",
        "Administrative Procedure Law",
        Rank::Law,
        // Six months to sue have stood since this day; before it there were three.
        Force::NoLaterThan { bound: day(2015, 5, 1) },
    )
    .of_the_republic(),
    // Its text has not been verified here.
    text("apl.1989", "行政诉讼法", "Administrative Procedure Law", Rank::Law, Force::Undated)
        .of_the_republic()
        .edition_of(1989),
    text(
        "spc.apl.2018",
        "最高人民法院关于适用行政诉讼法的解释",
        "SPC Interpretation of the Administrative Procedure Law",
        Rank::JudicialInterpretation,
        Force::Undated,
    ),
    numbered(
        "spc.2000.8",
        "法释〔2000〕8号",
        "SPC Interpretation 2000 No. 8",
        "法释〔2000〕8号",
        Rank::JudicialInterpretation,
        Force::Undated,
    ),
    text("reconsideration_law.2023", "行政复议法", "Administrative Reconsideration Law", Rank::Law, since(2024, 1, 1))
        .of_the_republic(),
    text("penalty_law.2021", "行政处罚法", "Administrative Penalty Law", Rank::Law, since(2021, 7, 15))
        .of_the_republic(),
    text("licensing_law.2019", "行政许可法", "Administrative Licensing Law", Rank::Law, since(2019, 4, 23))
        .of_the_republic(),
    text("legislation_law.2015", "立法法", "Legislation Law", Rank::Law, Force::Undated)
        .of_the_republic()
        .edition_of(2015),
    ARCHIVES_LAW_2020,
    text("archives_law", "档案法", "Archives Law", Rank::Law, Force::Undated).of_the_republic(),
    SECRETS_LAW_2024,
    // The law as it stands on the day in question, cited without an article. Older than its revision of 2010, which was in force from this day.
    text("secrets_law", "保守国家秘密法", "Secrets Law", Rank::Law, Force::NoLaterThan { bound: day(2010, 10, 1) })
        .of_the_republic(),
    text(
        "secrets_law.2010",
        "保守国家秘密法",
        "Secrets Law",
        Rank::Law,
        Force::Dated { from: day(2010, 10, 1), until: Some(day(2024, 4, 30)), repealed: true },
    )
    .of_the_republic()
    .edition_of(2010),
    text(
        "secrets_measures.1990",
        "保守国家秘密法实施办法",
        "Implementing Measures of the Secrets Law",
        Rank::AdministrativeRegulation,
        Force::Dated { from: day(1990, 5, 25), until: Some(day(2014, 2, 28)), repealed: true },
    )
    .of_the_republic()
    .edition_of(1990),
    numbered(
        "secrets_rules.2024",
        "保守国家秘密法实施条例",
        "Implementing Regulations of the Secrets Law",
        "国令第786号",
        Rank::AdministrativeRegulation,
        since(2024, 9, 1),
    )
    .of_the_republic(),
    text(
        "declassification.2020",
        "国家秘密解密暂行办法",
        "Interim Declassification Measures",
        Rank::NormativeDocument,
        Force::NoLaterThan { bound: day(2020, 6, 28) },
    ),
    numbered(
        "working_time.1995",
        "国务院关于职工工作时间的规定",
        "State Council Working-Time Rules",
        "国令第146号",
        Rank::AdministrativeRegulation,
        Force::Undated,
    ),
    text(
        "public_holidays",
        "全国年节及纪念日放假办法",
        "Public Holidays Measures",
        Rank::AdministrativeRegulation,
        Force::Undated,
    ),
    // Texts that the five name. Where the number or the date was not seen, it is left out.
    numbered(
        "opinions.2016.8",
        "关于全面推进政务公开工作的意见",
        "Opinions on Advancing Open Government",
        "中办发〔2016〕8号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "rules.2016.80",
        "《关于全面推进政务公开工作的意见》实施细则",
        "Implementing Rules on Open Government",
        "国办发〔2016〕80号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text("xian.rules", "西安市人民政府信息公开规定", "Xi'an Disclosure Rules", Rank::NormativeDocument, Force::Undated),
    text(
        "xian.decisions",
        "西安市政府重大行政决策程序规定",
        "Xi'an Rules on Major Decisions",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "yantian_measures.2006",
        "盐田区政务公开暂行办法",
        "Yantian Interim Measures of 2006",
        "深盐府〔2006〕12号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "mof.2016.143",
        "地方预决算公开操作规程",
        "Operating Rules on Publishing Local Budgets",
        "财预〔2016〕143号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "so.public_resources",
        "国务院办公厅关于推进公共资源配置领域政府信息公开的意见",
        "Opinions on Public Resources",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "so.social_welfare",
        "国务院办公厅关于推进社会公益事业建设领域政府信息公开的意见",
        "Opinions on Social Welfare",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "so.major_projects",
        "国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见",
        "Opinions on Major Projects",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "so.project_standards",
        "重大建设项目领域基层政务公开标准指引",
        "Standard Guideline on Major Projects",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "so.websites",
        "政府网站发展指引",
        "Guideline on Government Websites",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "so.public_concern",
        "国务院办公厅关于进一步加强政府信息公开回应社会关切提升政府公信力的意见",
        "Opinions on Responding to Public Concern",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "so.press_emergencies",
        "国家突发事件新闻发布应急预案",
        "National Plan for Press Releases in Emergencies",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "yunnan.press_emergencies",
        "云南省重大突发事件新闻报道应急处置工作制度",
        "Yunnan System for Press Reports in Emergencies",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "yantian_secrecy_measures",
        "盐田区党政信息公开保密审查办法",
        "Yantian Secrecy Review Measures",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "yantian_outer_net_rules",
        "盐田区外网发布信息保密审查规定",
        "Yantian Rules on Review for the Outer Net",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "yantian_opinion_plan",
        "盐田区重大舆情应对工作方案",
        "Yantian Plan on Major Public Opinion",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text(
        "yantian_accountability",
        "盐田区政务公开责任追究的有关规定",
        "Yantian Rules on Accountability",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    text("shandong.measures", "山东省政府信息公开办法", "Shandong Disclosure Measures", Rank::Rule, Force::Undated),
    text(
        "zaozhuang.six_systems",
        "枣庄市政府信息发布协调工作规定等六项制度",
        "Zaozhuang Six Systems",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "so.website_indicators.2019",
        "政府网站与政务新媒体检查指标、监管工作年度考核指标",
        "Indicators for Websites and New Media",
        "国办秘函〔2019〕19号",
        Rank::NormativeDocument,
        Force::Undated,
    ),
    numbered(
        "report_format.2021.30",
        "国办公开办函〔2021〕30号",
        "Letter 2021 No. 30 on the report format",
        "国办公开办函〔2021〕30号",
        Rank::NormativeDocument,
        Force::NoLaterThan { bound: day(2021, 9, 26) },
    ),
    local(
        "yantian",
        "盐田区政务公开暂行规定",
        "Yantian District Interim Provisions on Open Government",
        Force::Draft { term_years: Some(3) },
    ),
    local(
        "yanliang",
        "西安市阎良区政务公开工作制度",
        "Yanliang District Open-Government Working System",
        Force::Undated,
    ),
    local(
        "lieshan",
        "烈山区人民政府政务公开发布协调制度",
        "Lieshan District Release Coordination System",
        Force::NoLaterThan { bound: day(2021, 8, 4) },
    ),
    numbered(
        "taierzhuang",
        "台儿庄区政府信息公开四项制度",
        "Taierzhuang District Four Disclosure Systems",
        "台政办字〔2020〕8号",
        Rank::NormativeDocument,
        TAIERZHUANG_FORCE,
    ),
    numbered(
        "taierzhuang.notice",
        "关于印发《台儿庄区政府信息主动公开工作制度》等四项制度的通知",
        "Taierzhuang Notice of Issue",
        "台政办字〔2020〕8号",
        Rank::NormativeDocument,
        TAIERZHUANG_FORCE,
    )
    .inside(TAIERZHUANG),
    local(
        "taierzhuang.proactive",
        "台儿庄区政府信息主动公开工作制度",
        "Taierzhuang Proactive Disclosure System",
        TAIERZHUANG_FORCE,
    )
    .inside(TAIERZHUANG),
    local(
        "taierzhuang.coordination",
        "台儿庄区政府信息公开协调工作制度",
        "Taierzhuang Coordination System",
        TAIERZHUANG_FORCE,
    )
    .inside(TAIERZHUANG),
    local(
        "taierzhuang.secrecy_review",
        "台儿庄区政府信息公开保密审查制度",
        "Taierzhuang Secrecy Review System",
        TAIERZHUANG_FORCE,
    )
    .inside(TAIERZHUANG),
    local(
        "taierzhuang.supervision",
        "台儿庄区政府信息公开监督检查制度",
        "Taierzhuang Supervision System",
        TAIERZHUANG_FORCE,
    )
    .inside(TAIERZHUANG),
    local(
        "taierzhuang.review_form",
        "台儿庄区信息发布保密审查表",
        "Taierzhuang Secrecy Review Form",
        TAIERZHUANG_FORCE,
    )
    .inside(TAIERZHUANG),
    local("yunnan_bureau", "云南某局政府信息公开工作制度", "Yunnan Bureau Disclosure Systems", Force::Undated),
    yunnan("yunnan_bureau.preamble", "云南某局政府信息公开工作制度汇编引言", "Yunnan Bureau Lead Line"),
    yunnan("yunnan_bureau.assessment", "云南某局政府信息公开考评（核）制度", "Yunnan Bureau Assessment System"),
    yunnan("yunnan_bureau.catalogue", "云南某局信息公开目录管理和备案制度", "Yunnan Bureau Catalogue System"),
    yunnan(
        "yunnan_bureau.inspection",
        "云南某局政府信息公开工作检查评议、责任追究制度",
        "Yunnan Bureau Inspection System",
    ),
    yunnan(
        "yunnan_bureau.secrecy_review",
        "云南某局政府信息公开工作保密审查制度",
        "Yunnan Bureau Secrecy Review System",
    ),
    yunnan("yunnan_bureau.publication", "云南某局政府信息公开发布制度", "Yunnan Bureau Publication System"),
    yunnan("yunnan_bureau.request", "云南某局政府信息依申请公开制度", "Yunnan Bureau Request System"),
    yunnan("yunnan_bureau.interpretation", "云南某局政策解读“三同步”工作机制", "Yunnan Bureau Interpretation System"),
    yunnan("yunnan_bureau.coordination", "云南某局政府信息发布协调制度", "Yunnan Bureau Coordination System"),
    yunnan("yunnan_bureau.public_opinion", "云南某局政务舆情回应制度机制", "Yunnan Bureau Public-Opinion System"),
    yunnan("yunnan_bureau.proactive", "云南某局政府信息主动公开制度", "Yunnan Bureau Proactive Disclosure System"),
    yunnan("yunnan_bureau.staff_duties", "云南某局政府信息公开工作人员工作职责", "Yunnan Bureau Staff Duties"),
];

const fn yunnan(code: &'static str, zh: &'static str, en: &'static str) -> Instrument {
    local(code, zh, en, Force::Undated).inside(YUNNAN)
}
