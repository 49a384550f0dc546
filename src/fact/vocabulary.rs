//! The vocabulary of facts, in the order of the articles: code, question, provision.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Doubt, FactSet, Group, UnknownFact};
use crate::citation::parsed::parsed;
use crate::citation::{Provision, Text};

/// One yes-or-no finding of the national law, or one place of a local text's own bank.
///
/// The national vocabulary is closed: these are the findings that the Regulation and the laws beside it ask for. A
/// local text declares at most 64 findings of its own, which go by `local.0` to `local.63`; they may open gates and
/// duties, and they feed the reading of the local text, but never a national ground of refusal.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact(pub(super) u8);

/// Where the local bank begins: above the 64 places of the national one.
const LOCAL: u8 = 64;

const _: () = assert!(VOCABULARY.len() <= LOCAL as usize, "the national bank is full");

pub(super) struct Entry {
    pub(super) code: &'static str,
    by: Provision,
    group: Option<Group>,
    name: Text,
    question: Text,
}

const fn entry(
    code: &'static str,
    by: Provision,
    group: Option<Group>,
    [zh, en]: [&'static str; 2],
    [question_zh, question_en]: [&'static str; 2],
) -> Entry {
    Entry { code, by, group, name: Text::literal(zh, en), question: Text::literal(question_zh, question_en) }
}

const N: Provision = Provision::of("national.2019");
const N07: Provision = Provision::of("national.2007");
const SECRETS_LAW: Provision = Provision::of("secrets_law.2024");

#[rustfmt::skip]
pub(super) static VOCABULARY: [Entry; 64] = {
    use Group::{ApplicationGates as Gates, InternalAffairs as Internal, ProactiveScope as Proactive, ProcessInformation as Process,
        RequiredDisclosure as Required, SecretsAndSecurity as Secrets, ThirdPartyInterest as Interest};
    [
        // Art. 2: government information.
        entry("by_agency", N.article(2), None, ["行政机关", "administrative agency"],
            ["该信息是否由行政机关（或者法律、法规授权的组织）制作或者获取？", "Did an administrative agency, or an organisation authorised by law or regulation, make or obtain it?"]),
        entry("administrative_function", N.article(2), None, ["履行行政管理职能", "administrative-management function"],
            ["是否在履行行政管理职能过程中形成？", "Did it arise in performing administrative-management functions?"]),
        entry("performing_duties", N07.article(2), None, ["履行职责", "performing duties"],
            ["是否在履行职责过程中形成？", "Did it arise in performing duties?"]),
        entry("made_or_obtained", N.article(2), None, ["制作或者获取", "made or obtained"],
            ["该信息是否已经制作或者获取？", "Has it been made or obtained?"]),
        entry("recorded", N.article(2), None, ["以一定形式记录、保存", "recorded or kept"],
            ["是否以一定形式记录、保存？", "Is it recorded or kept in some form?"]),
        entry("in_state_archive", Provision::of("archives_law.2020").article(15), None, ["已移交国家档案馆且届满移交期限", "in a state archive past its transfer date"],
            ["是否已移交国家档案馆，并且法定移交期限已到？", "Has it passed to a state archive, and has the statutory transfer date come?"]),

        // Art. 14: secrets and security.
        entry("determined_state_secret", N.article(14), Some(Secrets), ["依法确定为国家秘密", "lawfully determined state secret"],
            ["是否已依法确定为国家秘密？", "Has it been lawfully determined to be a state secret?"]),
        entry("secrecy_unsettled", SECRETS_LAW.article(25), Some(Secrets), ["是否属于国家秘密不明确或者有争议", "secrecy unclear or disputed"],
            ["内容疑似国家秘密而未经确定，或者密级有争议？", "Does it look like a state secret that nobody has determined, or is its secrecy disputed?"]),
        entry("marked_secret", N.article(17).paragraph(3), Some(Secrets), ["标识为秘密、机密或者绝密", "marked secret, confidential or top secret"],
            ["是否标识为“秘密”“机密”“绝密”？", "Is it marked secret, confidential or top secret?"]),
        entry("mark_refuted", N.article(17).paragraph(3), None, ["经核实未依法定密", "mark refuted"],
            ["有权机关是否已核实该标识没有依法定密的根据？", "Has a competent agency found that the mark rests on no lawful determination?"]),
        entry("secrecy_term_expired", SECRETS_LAW.article(24).paragraph(2), Some(Secrets), ["保密期限已满", "secrecy term expired"],
            ["保密期限是否已满（自行解密）？", "Has the secrecy term expired?"]),
        entry("declassified", SECRETS_LAW.article(24).paragraph(2), Some(Secrets), ["已经解密", "declassified"],
            ["是否已由有权机关解密？", "Has a competent agency declassified it?"]),
        entry("formally_published", SECRETS_LAW.article(20).paragraph(4), Some(Secrets), ["已经正式公布", "formally published"],
            ["该事项是否已经正式公布（视为解密）？", "Has the matter been formally published, and so counts as declassified?"]),
        entry("freshly_reviewed", N.article(17).paragraph(2), None, ["解密后重新审查，可以公开", "reviewed afresh after declassification"],
            ["解密后是否已经重新审查，认定可以公开？", "Has it been reviewed afresh since it ceased to be secret, and found disclosable?"]),
        entry("forbidden_by_law", N.article(14), Some(Secrets), ["法律、行政法规禁止公开", "forbidden by law or administrative regulation"],
            ["法律或者行政法规是否禁止公开？", "Does a law or an administrative regulation forbid its disclosure?"]),
        entry("endangers_national_security", N.article(14), Some(Secrets), ["可能危及国家安全", "may endanger national security"],
            ["公开后可能危及国家安全？", "May disclosure endanger national security?"]),
        entry("endangers_public_security", N.article(14), Some(Secrets), ["可能危及公共安全", "may endanger public security"],
            ["公开后可能危及公共安全？", "May disclosure endanger public security?"]),
        entry("endangers_economic_security", N.article(14), Some(Secrets), ["可能危及经济安全", "may endanger economic security"],
            ["公开后可能危及经济安全？", "May disclosure endanger economic security?"]),
        entry("endangers_social_stability", N.article(14), Some(Secrets), ["可能危及社会稳定", "may endanger social stability"],
            ["公开后可能危及社会稳定？", "May disclosure endanger social stability?"]),

        // Arts. 15 and 32: third parties.
        entry("trade_secret", N.article(15), Some(Interest), ["商业秘密", "trade secret"],
            ["是否涉及商业秘密？", "Does it involve a trade secret?"]),
        entry("personal_privacy", N.article(15), Some(Interest), ["个人隐私", "personal privacy"],
            ["是否涉及个人隐私？", "Does it involve personal privacy?"]),
        entry("similar_interest", N.article(15), Some(Interest), ["其他第三方合法权益", "similar third-party interest"],
            ["是否涉及第三方的其他类似合法权益？", "Does it involve a similar lawful interest of a third party?"]),
        entry("harms_third_party", N.article(15), None, ["损害第三方合法权益", "harm to the third party"],
            ["公开是否会对第三方合法权益造成损害？", "Would disclosure harm the third party's lawful rights and interests?"]),
        entry("third_party_consulted", N.article(32), None, ["已书面征求第三方意见", "third party consulted in writing"],
            ["是否已经书面征求第三方意见？", "Has the third party been consulted in writing?"]),
        entry("third_party_consents", N.article(15).part("s2"), None, ["第三方同意公开", "third party consents"],
            ["第三方是否同意公开？", "Does the third party consent to disclosure?"]),
        entry("third_party_objects", N.article(32), None, ["第三方不同意公开", "third party objects"],
            ["第三方是否提出不同意公开的意见？", "Has the third party objected to disclosure?"]),
        entry("reasonable_objection", N.article(32), None, ["第三方不同意公开且有合理理由", "objection with reasonable grounds"],
            ["第三方不同意公开，且行政机关认定其有合理理由？", "Has the third party objected on grounds that the agency finds reasonable?"]),
        entry("grave_public_interest", N.article(15).part("s2"), None, ["不公开会对公共利益造成重大影响", "grave effect on the public interest"],
            ["行政机关是否认为不公开会对公共利益造成重大影响？", "Does the agency consider that withholding would gravely affect the public interest?"]),

        // Art. 16: what may be withheld, and what overrides it.
        entry("personnel_affairs", N.article(16).paragraph(1), Some(Internal), ["人事管理信息", "personnel management"],
            ["是否属于人事管理方面的内部事务信息？", "Is it internal information on personnel management?"]),
        entry("logistics", N.article(16).paragraph(1), Some(Internal), ["后勤管理信息", "logistics management"],
            ["是否属于后勤管理方面的内部事务信息？", "Is it internal information on logistics?"]),
        entry("internal_workflow", N.article(16).paragraph(1), Some(Internal), ["内部工作流程信息", "internal workflow"],
            ["是否属于内部工作流程方面的信息？", "Is it information on internal workflow?"]),
        entry("other_internal_affairs", N.article(16).paragraph(1), Some(Internal), ["其他内部事务信息", "other internal affairs"],
            ["是否属于其他方面的内部事务信息？", "Is it other internal-affairs information?"]),
        entry("discussion_record", N.article(16).paragraph(2).part("s1"), Some(Process), ["讨论记录", "discussion record"],
            ["是否为讨论记录？", "Is it a record of discussion?"]),
        entry("process_draft", N.article(16).paragraph(2).part("s1"), Some(Process), ["过程稿", "draft"],
            ["是否为过程稿？", "Is it a draft in process?"]),
        entry("negotiation_letter", N.article(16).paragraph(2).part("s1"), Some(Process), ["磋商信函", "negotiation letter"],
            ["是否为磋商信函？", "Is it a negotiation letter?"]),
        entry("request_or_report", N.article(16).paragraph(2).part("s1"), Some(Process), ["请示报告", "request or report"],
            ["是否为请示报告？", "Is it a request for instructions or a report?"]),
        entry("other_process_information", N.article(16).paragraph(2).part("s1"), Some(Process), ["其他过程性信息", "other process information"],
            ["是否为其他过程性信息？", "Is it other process information?"]),
        entry("enforcement_file", N.article(16).paragraph(2).part("s1"), Some(Process), ["行政执法案卷信息", "enforcement case file"],
            ["是否为行政执法案卷信息？", "Does it belong to an administrative enforcement case file?"]),
        entry("law_requires_disclosure", N.article(16).paragraph(2).part("s2"), Some(Required), ["法律规定应当公开", "a law requires disclosure"],
            ["是否有法律规定应当公开？", "Does a law require its disclosure?"]),
        entry("regulation_requires_disclosure", N.article(16).paragraph(2).part("s2"), Some(Required), ["法规规定应当公开", "a regulation requires disclosure"],
            ["是否有行政法规或者地方性法规规定应当公开？", "Does an administrative or a local regulation require its disclosure?"]),
        entry("rule_requires_disclosure", N.article(16).paragraph(2).part("s2"), Some(Required), ["规章规定应当公开", "a rule requires disclosure"],
            ["是否有规章规定应当公开？", "Does a ministry or local government rule require its disclosure?"]),

        // Arts. 19 to 22, and arts. 9 and 10 of the 2007 text: proactive disclosure.
        entry("adjusts_public_interests", N.article(19), Some(Proactive), ["涉及公众利益调整", "adjusts public interests"],
            ["是否涉及公众利益调整？", "Does it touch an adjustment of public interests?"]),
        entry("needs_wide_knowledge", N.article(19), Some(Proactive), ["需要公众广泛知晓", "needs wide knowledge"],
            ["是否需要公众广泛知晓？", "Does the public need to know it widely?"]),
        entry("needs_participation", N.article(19), Some(Proactive), ["需要公众参与决策", "needs public participation"],
            ["是否需要公众参与决策？", "Does it need public participation in decisions?"]),
        entry("listed_in_article_20", N.article(20), Some(Proactive), ["属于第二十条所列", "listed in art. 20"],
            ["是否属于第二十条所列的十五类信息？", "Is it one of the fifteen items of art. 20?"]),
        entry("listed_in_article_21", N.article(21), Some(Proactive), ["属于第二十一条所列", "listed in art. 21"],
            ["是否属于第二十一条对本级机关所列的信息？", "Does art. 21 list it for agencies of this level?"]),
        entry("instructed_by_superior", N.article(22), Some(Proactive), ["按照上级部署增加公开", "expanded on a superior's instruction"],
            ["上级行政机关是否部署增加主动公开该内容？", "Has a superior agency instructed that it be disclosed proactively as well?"]),
        entry("vital_interests", N07.article(9).item(1), Some(Proactive), ["涉及切身利益", "vital interests"],
            ["是否涉及公民、法人或者其他组织切身利益？", "Does it touch the vital interests of citizens, legal persons or other organisations?"]),
        entry("organisation_and_procedure", N07.article(9).item(3), Some(Proactive), ["机构设置、职能、办事程序", "structure, functions, procedure"],
            ["是否反映本机关机构设置、职能、办事程序等情况？", "Does it show the agency's structure, functions or procedure?"]),
        entry("listed_in_2007_text", N07.article(10), Some(Proactive), ["属于2007年条例重点公开范围", "listed in the 2007 text"],
            ["是否属于2007年条例第九条第四项、第十条至第十二条所列？", "Do art. 9 item 4 or arts. 10 to 12 of the 2007 text list it?"]),

        // The application: arts. 30, 35 to 39, and art. 13 of the 2007 text.
        entry("special_need", N07.article(13), None, ["自身生产、生活、科研等特殊需要", "special needs of the applicant"],
            ["申请是否出于自身生产、生活、科研等特殊需要？", "Does the application rest on the applicant's own special needs?"]),
        entry("content_unclear", N.article(30), Some(Gates), ["申请内容不明确", "content unclear"],
            ["申请内容是否不明确？", "Is the content of the application unclear?"]),
        entry("unclear_after_correction", N.article(30), Some(Gates), ["补正后仍不明确", "unclear after correction"],
            ["补正后申请内容是否仍不明确？", "Is the content still unclear after correction?"]),
        entry("petition_in_disguise", N.article(39).paragraph(1), Some(Gates), ["以申请形式进行信访、投诉、举报", "petition, complaint or report in disguise"],
            ["是否以信息公开申请的形式进行信访、投诉、举报等活动？", "Is it a petition, a complaint or a report in the form of an application?"]),
        entry("asks_for_publication", N.article(39).paragraph(2), Some(Gates), ["要求提供公开出版物", "asks for publications"],
            ["是否要求提供政府公报、报刊、书籍等公开出版物？", "Does it ask for gazettes, newspapers, books or other publications?"]),
        entry("repeat_application", N.article(36).item(6), Some(Gates), ["重复申请", "repeat application"],
            ["同一申请人就已答复的同一信息再次申请？", "Has the same applicant already been answered about the same information?"]),
        entry("excessive", N.article(35), Some(Gates), ["数量、频次明显超过合理范围", "excessive volume or frequency"],
            ["申请数量、频次是否明显超过合理范围？", "Is the number or frequency plainly beyond a reasonable range?"]),
        entry("excess_justified", N.article(35), None, ["超量申请理由合理", "excess justified"],
            ["经要求说明，申请理由是否合理？", "Asked for reasons, has the applicant given reasonable ones?"]),
        entry("special_registry", N.article(36).item(7), Some(Gates), ["工商、不动产登记等专门查询", "special registry"],
            ["是否属于法律、行政法规另有查询规定的登记资料？", "Is it registry information for whose access a law or an administrative regulation has special rules?"]),
        entry("already_public", N.article(36).item(1), Some(Gates), ["已经主动公开", "already public"],
            ["是否已经主动公开？", "Is it already proactively disclosed?"]),
        entry("not_this_agency", N.article(36).item(5), Some(Gates), ["不属于本行政机关负责公开", "another agency is responsible"],
            ["是否不属于本机关负责公开？", "Is another agency responsible for disclosing it?"]),
        entry("not_held", N.article(36).item(4), Some(Gates), ["信息不存在", "not held"],
            ["本机关是否没有该信息？", "Does the agency not hold it?"]),
        entry("search_recorded", N.article(36).item(4), None, ["已经检索并有记录", "search made and recorded"],
            ["是否已经检索并留有记录？", "Has a search been made and recorded?"]),
        entry("processing_needed", N.article(38), Some(Gates), ["需要加工、分析", "processing or analysis needed"],
            ["是否需要对现有信息进行加工、分析？", "Would existing information have to be processed or analysed?"]),
    ]
};

impl Fact {
    /// A place of the local bank, 0 to 63.
    #[must_use]
    pub const fn local(place: u8) -> Option<Self> {
        if place < LOCAL { Some(Self(LOCAL + place)) } else { None }
    }

    /// A place of the local bank written in the program itself.
    #[expect(clippy::expect_used, reason = "evaluated while compiling: a wrong place does not compile")]
    pub(crate) const fn of_place(place: u8) -> Self {
        Self::local(place).expect("a place of the local bank is 0 to 63")
    }

    /// The whole national vocabulary, in statute order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LOCAL).filter_map(Self::at)
    }

    pub(super) fn at(index: u8) -> Option<Self> {
        let national = usize::from(index) < VOCABULARY.len();
        (national || (LOCAL..2 * LOCAL).contains(&index)).then_some(Self(index))
    }

    pub(super) const fn index(self) -> u8 {
        self.0
    }

    fn entry(self) -> Option<&'static Entry> {
        VOCABULARY.get(usize::from(self.0))
    }

    /// The place in the local bank, where the fact is one of a local text.
    #[must_use]
    pub const fn local_place(self) -> Option<u8> {
        self.0.checked_sub(LOCAL)
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> String {
        match (self.entry(), self.local_place()) {
            (Some(entry), _) => entry.code.to_owned(),
            (None, place) => format!("local.{}", place.unwrap_or_default()),
        }
    }

    /// The provision that asks for it; `None` for a local fact, whose text declares it.
    #[must_use]
    pub fn by(self) -> Option<Provision> {
        self.entry().map(|entry| entry.by)
    }

    /// The statutory term; `None` for a local fact.
    #[must_use]
    pub fn name(self) -> Option<&'static Text> {
        self.entry().map(|entry| &entry.name)
    }

    /// The question to put to a person; `None` for a local fact.
    #[must_use]
    pub fn question(self) -> Option<&'static Text> {
        self.entry().map(|entry| &entry.question)
    }

    /// The group in which a review may close it.
    #[must_use]
    pub fn group(self) -> Option<Group> {
        self.entry().and_then(|entry| entry.group)
    }

    /// The facts of a group.
    #[must_use]
    pub fn of_group(group: Group) -> FactSet {
        match group {
            Group::SecretsAndSecurity => const { grouped(Group::SecretsAndSecurity) },
            Group::ThirdPartyInterest => const { grouped(Group::ThirdPartyInterest) },
            Group::InternalAffairs => const { grouped(Group::InternalAffairs) },
            Group::ProcessInformation => const { grouped(Group::ProcessInformation) },
            Group::RequiredDisclosure => const { grouped(Group::RequiredDisclosure) },
            Group::ProactiveScope => const { grouped(Group::ProactiveScope) },
            Group::ApplicationGates => const { grouped(Group::ApplicationGates) },
        }
    }

    /// The doubt that an answer of "unknown" amounts to: such a fact is referred instead of asked again (art. 17).
    /// `None` for facts that are not about whether the information may be disclosed.
    #[must_use]
    pub fn doubt(self) -> Option<Doubt> {
        // What the third party says, and what the agency weighs, is nobody else's to determine.
        const NOT_REFERRED: FactSet = FactSet::of(&[
            Fact::FRESHLY_REVIEWED,
            Fact::THIRD_PARTY_CONSULTED,
            Fact::THIRD_PARTY_CONSENTS,
            Fact::THIRD_PARTY_OBJECTS,
            Fact::REASONABLE_OBJECTION,
            Fact::GRAVE_PUBLIC_INTEREST,
        ]);
        if (Self::DETERMINED_STATE_SECRET..=Self::MARK_REFUTED).contains(&self) {
            Some(Doubt::Secrecy)
        } else if NOT_REFERRED.has(self) {
            None
        } else if (Self::SECRECY_TERM_EXPIRED..=Self::RULE_REQUIRES_DISCLOSURE).contains(&self) {
            Some(Doubt::Disclosability)
        } else {
            None
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated while compiling")]
const fn grouped(group: Group) -> FactSet {
    let mut bits = 0;
    let mut at = 0;
    while at < VOCABULARY.len() {
        if let Some(of) = VOCABULARY[at].group
            && of as u8 == group as u8
        {
            bits |= 1 << at;
        }
        at += 1;
    }
    FactSet::from_bits_retain(bits)
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code())
    }
}

impl fmt::Debug for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code())
    }
}

impl FromStr for Fact {
    type Err = UnknownFact;

    fn from_str(code: &str) -> Result<Self, UnknownFact> {
        let national = VOCABULARY.iter().position(|entry| entry.code == code);
        let national = national.and_then(|at| u8::try_from(at).ok()).and_then(Self::at);
        // A place has one spelling: `local.07` is none.
        let local =
            || code.strip_prefix("local.")?.parse().ok().and_then(Self::local).filter(|fact| fact.code() == code);
        national.or_else(local).ok_or_else(|| UnknownFact { code: code.to_owned() })
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.entry() {
            Some(entry) => serializer.serialize_str(entry.code),
            None => serializer.collect_str(self),
        }
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, "the code of a fact as a string")
    }
}
