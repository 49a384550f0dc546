//! The names by which the program itself speaks of the facts, in the order of the vocabulary.

use super::Fact;
use super::vocabulary::VOCABULARY;

impl Fact {
    /// 行政机关: an administrative agency, or a body under art. 54, made or obtained it (art. 2).
    pub const BY_AGENCY: Self = named("by_agency");
    /// 履行行政管理职能: it arose in administrative-management functions (art. 2).
    pub const ADMINISTRATIVE_FUNCTION: Self = named("administrative_function");
    /// 履行职责: it arose in performing duties (2007 text, art. 2; wider than a management function).
    pub const PERFORMING_DUTIES: Self = named("performing_duties");
    /// 制作或者获取: it has been made or obtained (art. 2).
    pub const MADE_OR_OBTAINED: Self = named("made_or_obtained");
    /// 以一定形式记录、保存: it is recorded or kept (art. 2).
    pub const RECORDED: Self = named("recorded");
    /// It is in a state archive and the statutory transfer date has come (Archives Law, art. 15).
    pub const IN_STATE_ARCHIVE: Self = named("in_state_archive");
    /// 依法确定为国家秘密: lawfully determined, not merely marked (art. 14).
    pub const DETERMINED_STATE_SECRET: Self = named("determined_state_secret");
    /// Whether it is a state secret is unclear or disputed (Secrets Law, art. 25).
    pub const SECRECY_UNSETTLED: Self = named("secrecy_unsettled");
    /// 标识为“秘密”“机密”“绝密”: a mark is not a determination, but it holds the matter until one is found or the mark is
    /// refuted.
    pub const MARKED_SECRET: Self = named("marked_secret");
    /// 经核实未依法定密: a competent agency has found that the mark rests on no lawful determination.
    pub const MARK_REFUTED: Self = named("mark_refuted");
    /// 保密期限已满: the secrecy term has expired (Secrets Law, art. 24).
    pub const SECRECY_TERM_EXPIRED: Self = named("secrecy_term_expired");
    /// 解密: a competent agency has declassified it (Secrets Law, art. 24).
    pub const DECLASSIFIED: Self = named("declassified");
    /// 正式公布: formally published, which counts as declassified (Secrets Law, art. 20).
    pub const FORMALLY_PUBLISHED: Self = named("formally_published");
    /// 解密后重新审查: reviewed afresh since it ceased to be secret, and found disclosable (art. 17).
    pub const FRESHLY_REVIEWED: Self = named("freshly_reviewed");
    /// 法律、行政法规禁止公开: a law or an administrative regulation forbids it; nothing lower does (art. 14).
    pub const FORBIDDEN_BY_LAW: Self = named("forbidden_by_law");
    /// 可能危及国家安全 (art. 14).
    pub const ENDANGERS_NATIONAL_SECURITY: Self = named("endangers_national_security");
    /// 可能危及公共安全 (art. 14).
    pub const ENDANGERS_PUBLIC_SECURITY: Self = named("endangers_public_security");
    /// 可能危及经济安全 (art. 14).
    pub const ENDANGERS_ECONOMIC_SECURITY: Self = named("endangers_economic_security");
    /// 可能危及社会稳定 (art. 14).
    pub const ENDANGERS_SOCIAL_STABILITY: Self = named("endangers_social_stability");
    /// 商业秘密 (art. 15).
    pub const TRADE_SECRET: Self = named("trade_secret");
    /// 个人隐私 (art. 15).
    pub const PERSONAL_PRIVACY: Self = named("personal_privacy");
    /// 等: a similar lawful interest of a third party (art. 15).
    pub const SIMILAR_INTEREST: Self = named("similar_interest");
    /// 对第三方合法权益造成损害: disclosure would harm the third party (art. 15).
    pub const HARMS_THIRD_PARTY: Self = named("harms_third_party");
    /// 已书面征求第三方意见: consulted in writing (art. 32).
    pub const THIRD_PARTY_CONSULTED: Self = named("third_party_consulted");
    /// 第三方同意公开: an actual consent. Silence is none: once the window has passed, it is a no (arts. 15 and 32).
    pub const THIRD_PARTY_CONSENTS: Self = named("third_party_consents");
    /// 第三方不同意公开: an objection, reasonable or not (art. 32; absolute under art. 23 of the 2007 text).
    pub const THIRD_PARTY_OBJECTS: Self = named("third_party_objects");
    /// 有合理理由: an objection whose grounds the agency finds reasonable (art. 32).
    pub const REASONABLE_OBJECTION: Self = named("reasonable_objection");
    /// 对公共利益造成重大影响: the agency's finding that withholding would gravely affect the public interest (art. 15).
    pub const GRAVE_PUBLIC_INTEREST: Self = named("grave_public_interest");
    /// 人事管理 (art. 16 para. 1).
    pub const PERSONNEL_AFFAIRS: Self = named("personnel_affairs");
    /// 后勤管理 (art. 16 para. 1).
    pub const LOGISTICS: Self = named("logistics");
    /// 内部工作流程 (art. 16 para. 1).
    pub const INTERNAL_WORKFLOW: Self = named("internal_workflow");
    /// 等: other internal affairs (art. 16 para. 1).
    pub const OTHER_INTERNAL_AFFAIRS: Self = named("other_internal_affairs");
    /// 讨论记录 (art. 16 para. 2).
    pub const DISCUSSION_RECORD: Self = named("discussion_record");
    /// 过程稿 (art. 16 para. 2).
    pub const PROCESS_DRAFT: Self = named("process_draft");
    /// 磋商信函 (art. 16 para. 2).
    pub const NEGOTIATION_LETTER: Self = named("negotiation_letter");
    /// 请示报告 (art. 16 para. 2).
    pub const REQUEST_OR_REPORT: Self = named("request_or_report");
    /// 等过程性信息: other process information (art. 16 para. 2).
    pub const OTHER_PROCESS_INFORMATION: Self = named("other_process_information");
    /// 行政执法案卷信息 (art. 16 para. 2).
    pub const ENFORCEMENT_FILE: Self = named("enforcement_file");
    /// 法律规定应当公开: a law requires disclosure (art. 16 para. 2).
    pub const LAW_REQUIRES_DISCLOSURE: Self = named("law_requires_disclosure");
    /// 法规规定应当公开: an administrative or local regulation requires disclosure (art. 16 para. 2).
    pub const REGULATION_REQUIRES_DISCLOSURE: Self = named("regulation_requires_disclosure");
    /// 规章规定应当公开: a rule requires disclosure (art. 16 para. 2).
    pub const RULE_REQUIRES_DISCLOSURE: Self = named("rule_requires_disclosure");
    /// 涉及公众利益调整 (art. 19).
    pub const ADJUSTS_PUBLIC_INTERESTS: Self = named("adjusts_public_interests");
    /// 需要公众广泛知晓 (art. 19).
    pub const NEEDS_WIDE_KNOWLEDGE: Self = named("needs_wide_knowledge");
    /// 需要公众参与决策 (art. 19).
    pub const NEEDS_PARTICIPATION: Self = named("needs_participation");
    /// One of the fifteen items of art. 20.
    pub const LISTED_IN_ARTICLE_20: Self = named("listed_in_article_20");
    /// Listed in art. 21 for agencies of this level.
    pub const LISTED_IN_ARTICLE_21: Self = named("listed_in_article_21");
    /// 上级部署: a superior agency has instructed that the content be expanded (art. 22).
    pub const INSTRUCTED_BY_SUPERIOR: Self = named("instructed_by_superior");
    /// 涉及切身利益 (2007 text, art. 9 item 1).
    pub const VITAL_INTERESTS: Self = named("vital_interests");
    /// 机构设置、职能、办事程序 (2007 text, art. 9 item 3).
    pub const ORGANISATION_AND_PROCEDURE: Self = named("organisation_and_procedure");
    /// Listed in art. 9 item 4 or arts. 10 to 12 of the 2007 text.
    pub const LISTED_IN_2007_TEXT: Self = named("listed_in_2007_text");
    /// 特殊需要: the applicant's own special needs (2007 text, art. 13; dropped in 2019).
    pub const SPECIAL_NEED: Self = named("special_need");
    /// 内容不明确 (art. 30).
    pub const CONTENT_UNCLEAR: Self = named("content_unclear");
    /// 补正后仍不明确 (art. 30).
    pub const UNCLEAR_AFTER_CORRECTION: Self = named("unclear_after_correction");
    /// 信访、投诉、举报 in the form of an application (art. 39 para. 1).
    pub const PETITION_IN_DISGUISE: Self = named("petition_in_disguise");
    /// 公开出版物 (art. 39 para. 2).
    pub const ASKS_FOR_PUBLICATION: Self = named("asks_for_publication");
    /// 重复申请 (art. 36 item 6).
    pub const REPEAT_APPLICATION: Self = named("repeat_application");
    /// 数量、频次明显超过合理范围 (art. 35).
    pub const EXCESSIVE: Self = named("excessive");
    /// Reasons were asked for, given and found reasonable (art. 35).
    pub const EXCESS_JUSTIFIED: Self = named("excess_justified");
    /// 工商、不动产登记等 with special access rules (art. 36 item 7).
    pub const SPECIAL_REGISTRY: Self = named("special_registry");
    /// 已经主动公开 (art. 36 item 1).
    pub const ALREADY_PUBLIC: Self = named("already_public");
    /// 不属于本行政机关负责公开 (art. 36 item 5).
    pub const NOT_THIS_AGENCY: Self = named("not_this_agency");
    /// 不存在: the agency does not hold it (art. 36 item 4).
    pub const NOT_HELD: Self = named("not_held");
    /// 检索: a search was made and recorded (art. 36 item 4).
    pub const SEARCH_RECORDED: Self = named("search_recorded");
    /// 加工、分析 (art. 38).
    pub const PROCESSING_NEEDED: Self = named("processing_needed");
}

/// The fact with a code; a wrong one does not compile.
#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::panic,
    reason = "evaluated while compiling"
)]
const fn named(code: &str) -> Fact {
    let mut at = 0;
    while at < VOCABULARY.len() {
        if same(VOCABULARY[at].code.as_bytes(), code.as_bytes()) {
            return Fact(at as u8);
        }
        at += 1;
    }
    panic!("the vocabulary has no such fact")
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    loop {
        match (one, other) {
            ([], []) => return true,
            ([a, one_rest @ ..], [b, other_rest @ ..]) if *a == *b => (one, other) = (one_rest, other_rest),
            _ => return false,
        }
    }
}
