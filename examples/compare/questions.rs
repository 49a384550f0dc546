//! The questions, each answered from the rules in force.

use gongkai::citation::{Cited, Language, Text};
use gongkai::duty;
use gongkai::norm::{
    Act, Allocation, BodyKind, Closing, ConsultationRule, Consulted, Demand, Exemption, Holder, InterpretationRule,
    LocalRules, Mode, Purpose, Relation, ReviewStep, Role, Silence, Subject, Timing,
};
use gongkai::regime::{Local, Regime};

/// A question, and how it is answered.
pub(crate) type Question = (Text, fn(&Regime<'_>, Language) -> String);

pub(crate) const QUESTIONS: &[Question] = &[
    (Text::literal("文本状态", "status"), status),
    (Text::literal("联合制作、联合发文由谁公开", "joint information: who discloses"), joint),
    (Text::literal("机关撤并后由谁公开", "after an abolition"), successor),
    (Text::literal("主动公开期限（内部/法定）", "publication within (internal / statutory)"), publication),
    (Text::literal("许可、处罚公示期限（内部/政策）", "licences and penalties within (internal / policy)"), publicity),
    (Text::literal("答复期限（内部/法定）", "reply within (internal / statutory)"), reply),
    (Text::literal("征求机关意见：沉默", "agency consulted: silence"), agency_silence),
    (Text::literal("共同制作（依申请）：沉默", "co-maker, on request: silence"), co_maker_silence),
    (Text::literal("第三方（依申请）：沉默", "third party, on request: silence"), third_party_silence),
    (Text::literal("意见分歧报谁", "disagreement goes to"), escalation),
    (Text::literal("公开前批准", "approval before release"), approvals),
    (Text::literal("不予公开须经", "to withhold, needs"), withholding),
    (Text::literal("保密审查由谁", "who reviews"), reviewer),
    (Text::literal("公开属性", "attributes"), attributes),
    (Text::literal("须有《条例》依据的地方不公开情形", "local grounds that need an anchor"), unanchored),
    (Text::literal("首发渠道", "first channel"), first_channel),
    (Text::literal("查阅点", "reading places"), reading_points),
    (Text::literal("年度报告", "annual report"), |regime, language| {
        rhythm(regime, language, &[Subject::AnnualReport])
    }),
    (Text::literal("考核", "assessment"), |regime, language| rhythm(regime, language, &[Subject::Assessment])),
    (Text::literal("监督检查", "inspection"), |regime, language| {
        rhythm(regime, language, &[Subject::Inspection, Subject::SelfCheck])
    }),
    (Text::literal("社会评议", "social appraisal"), |regime, language| {
        rhythm(regime, language, &[Subject::SocialReview])
    }),
    (Text::literal("政策解读", "policy interpretation"), interpretation),
    (Text::literal("重大舆情报告", "report on major opinion"), opinion),
    (Text::literal("主管部门", "competent department"), |regime, language| {
        held_by(regime, language, Role::DisclosureAuthority)
    }),
    (Text::literal("解释机关", "interpreter"), |regime, language| held_by(regime, language, Role::Interpreter)),
    (Text::literal("责任条款", "liability clauses"), liability),
    (Text::literal("公共企事业单位", "public enterprises"), enterprises),
    (Text::literal("冲突数", "conflicts"), |regime, _| regime.conflicts().len().to_string()),
];

const NONE: &str = "–";

/// The parts, each once.
fn or_none(parts: Vec<String>) -> String {
    let mut once: Vec<String> = Vec::new();
    for part in parts {
        if !once.contains(&part) {
            once.push(part);
        }
    }
    if once.is_empty() { NONE.to_owned() } else { once.join("；") }
}

fn local<'j>(regime: &Regime<'j>) -> Option<&'j LocalRules> {
    regime.local().in_force()
}

/// The rows of the place, or of the nation alone.
fn of_nation(regime: &Regime<'_>) -> bool {
    matches!(regime.local(), Local::None)
}

fn status(regime: &Regime<'_>, language: Language) -> String {
    regime
        .local()
        .describe()
        .map_or_else(|| regime.procedure().code().to_string(), |text| text.in_language(language).to_owned())
}

fn joint(regime: &Regime<'_>, language: Language) -> String {
    let limbs = [
        Allocation::LeadMaker,
        Allocation::LeadIssuer,
        Allocation::EverySealer,
        Allocation::EveryInvolved,
        Allocation::ApplicantChooses,
    ];
    allocated(regime, language, &limbs)
}

fn successor(regime: &Regime<'_>, language: Language) -> String {
    allocated(regime, language, &[Allocation::Successor, Allocation::DecidingAgency])
}

fn allocated(regime: &Regime<'_>, language: Language, limbs: &[Allocation]) -> String {
    let rows = if of_nation(regime) {
        Some(regime.procedure().allocations())
    } else {
        local(regime).map(LocalRules::allocations)
    };
    let mut names: Vec<String> = Vec::new();
    for row in rows.unwrap_or_default().iter().filter(|row| limbs.contains(row)) {
        let name = row.name().in_language(language).to_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    or_none(names)
}

fn layers(regime: &Regime<'_>, language: Language, purpose: Purpose) -> String {
    let layered = regime.period(purpose);
    let name = |period: Option<Cited<gongkai::norm::Period>>| {
        period.map_or_else(|| NONE.to_owned(), |period| period.in_language(language))
    };
    format!("{} / {}", name(layered.internal), name(layered.statutory))
}

fn publication(regime: &Regime<'_>, language: Language) -> String {
    let portal = regime.period(Purpose::PortalPublication).internal;
    let portal = portal.map(|period| {
        format!("；{} {}", Subject::ImportantDecisions.name().in_language(language), period.in_language(language))
    });
    format!("{}{}", layers(regime, language, Purpose::Publication), portal.unwrap_or_default())
}

fn publicity(regime: &Regime<'_>, language: Language) -> String {
    layers(regime, language, Purpose::DoublePublicity)
}

fn reply(regime: &Regime<'_>, language: Language) -> String {
    layers(regime, language, Purpose::Reply)
}

fn silence(regime: &Regime<'_>, language: Language, consulted: Consulted, mode: Mode) -> String {
    let rules = if of_nation(regime) {
        Some(regime.procedure().consultations())
    } else {
        local(regime).map(LocalRules::consultations)
    };
    let rule = rules.unwrap_or_default().iter().find(|rule| rule.speaks_of(consulted, mode));
    let (zh, en) = match (rule, rule.and_then(ConsultationRule::effect_of_silence)) {
        (None, _) => return NONE.to_owned(),
        (Some(_), None) => ("无效力", "means nothing"),
        (_, Some(effect)) => match *effect {
            Silence::AgreesWithProposer => ("视为同意拟公开机关意见", "agrees with the proposer"),
            Silence::ConsentsToDisclose => ("视为同意公开", "consents to disclosure"),
            Silence::AgencyDecides => ("由行政机关决定", "the agency decides"),
        },
    };
    Text::literal(zh, en).in_language(language).to_owned()
}

fn agency_silence(regime: &Regime<'_>, language: Language) -> String {
    silence(regime, language, Consulted::InvolvedAgency, Mode::Proactive)
}

fn co_maker_silence(regime: &Regime<'_>, language: Language) -> String {
    silence(regime, language, Consulted::CoMaker, Mode::OnRequest)
}

fn third_party_silence(regime: &Regime<'_>, language: Language) -> String {
    silence(regime, language, Consulted::ThirdParty, Mode::OnRequest)
}

fn escalation(regime: &Regime<'_>, language: Language) -> String {
    let rows = local(regime).map_or(&[] as &[_], LocalRules::escalations);
    or_none(
        rows.iter()
            .map(|row| {
                let over: Vec<&str> = Vec::new();
                let over = row
                    .over()
                    .iter()
                    .fold(over.join(""), |text, dispute| text + dispute.name().in_language(language) + " ");
                let to: Vec<String> = row.to().iter().map(|to| to.name().in_language(language).to_owned()).collect();
                format!("{over}→ {}", to.join(" / "))
            })
            .collect(),
    )
}

fn approvals(regime: &Regime<'_>, language: Language) -> String {
    let gates = local(regime).map_or(&[] as &[_], LocalRules::gates).iter();
    let national = regime.procedure().release_gates().iter().filter(|_| of_nation(regime));
    let approved = national.chain(gates).filter(|gate| gate.of_attributes().is_empty());
    or_none(
        approved
            .filter(|gate| matches!(gate.closes(), Closing::Approved(_) | Closing::ApprovedByLaw))
            .map(|gate| gate.name().in_language(language).to_owned())
            .collect(),
    )
}

fn withholding(regime: &Regime<'_>, language: Language) -> String {
    let gates = local(regime).map_or(&[] as &[_], LocalRules::gates).iter();
    let names: Vec<String> = gates
        .filter(|gate| !gate.of_attributes().is_empty())
        .map(|gate| gate.name().in_language(language).to_owned())
        .collect();
    or_none(names)
}

fn reviewer(regime: &Regime<'_>, language: Language) -> String {
    let steps = local(regime).map_or(&[] as &[_], |rules| rules.review().steps());
    let opinion = |step: &&Cited<(ReviewStep, Role)>| step.0 == ReviewStep::Opinion;
    or_none(steps.iter().filter(opinion).map(|step| step.1.name().in_language(language).to_owned()).collect())
}

fn attributes(regime: &Regime<'_>, language: Language) -> String {
    let rows = local(regime).map_or(&[] as &[_], LocalRules::attributes);
    or_none(rows.iter().map(|row| row.name().in_language(language).to_owned()).collect())
}

fn unanchored(regime: &Regime<'_>, language: Language) -> String {
    let rows = local(regime).map_or(&[] as &[_], LocalRules::exemptions).iter();
    or_none(
        rows.filter_map(|row| match row {
            Exemption::Own(own) if matches!(own.relation(), Relation::Adds | Relation::Broader) => {
                Some(own.ground().name().in_language(language).to_owned())
            }
            _ => None,
        })
        .collect(),
    )
}

fn first_channel(regime: &Regime<'_>, language: Language) -> String {
    let rows = local(regime).map_or(&[] as &[_], LocalRules::channels).iter();
    or_none(
        rows.filter_map(|row| match row.demand() {
            Demand::First(channel) => Some(channel.name().in_language(language).to_owned()),
            _ => None,
        })
        .collect(),
    )
}

/// The rows of the place, or of the nation alone, about a subject.
fn about<'j>(regime: &Regime<'j>, subjects: &[Subject]) -> Vec<duty::Owed<'j>> {
    let layer = if of_nation(regime) { duty::Layer::National } else { duty::Layer::Local };
    duty::owed(regime).filter(|owed| owed.layer() == layer && subjects.contains(&owed.duty().subject())).collect()
}

fn reading_points(regime: &Regime<'_>, language: Language) -> String {
    let rows = about(regime, &[Subject::ReadingPoints]);
    or_none(
        rows.iter()
            .flat_map(|owed| owed.duty().contents())
            .map(|element| element.name().in_language(language).to_owned())
            .collect(),
    )
}

fn rhythm(regime: &Regime<'_>, language: Language, subjects: &[Subject]) -> String {
    let zh = language == Language::Zh;
    let rows = about(regime, subjects);
    let when = |timing: Timing| match timing {
        Timing::Every(frequency) => Some(frequency.name().in_language(language).to_owned()),
        Timing::EachYearBy { month, day } if zh => Some(format!("{month}月{day}日前")),
        Timing::EachYearBy { month, day } => Some(format!("by {day}/{month}")),
        Timing::EachQuarterBegun { from, through } if zh => Some(format!("季末月{from}至{through}日开始")),
        Timing::EachQuarterBegun { from, through } => {
            Some(format!("begun {from}-{through} of the quarter's last month"))
        }
        Timing::TimesAYear(times) if zh => Some(format!("每年不少于{times}次")),
        Timing::TimesAYear(times) => Some(format!("at least {times} times a year")),
        _ => None,
    };
    let acts = [Act::Publish, Act::Report, Act::Assess, Act::Inspect, Act::Appraise, Act::Supervise, Act::Compile];
    let mut found: Vec<String> = Vec::new();
    for owed in rows.iter().filter(|owed| acts.contains(&owed.duty().act())) {
        if let Some(text) = when(owed.duty().timing()) {
            let text = format!("{} {text}", owed.duty().bearer().name().in_language(language));
            if !found.contains(&text) {
                found.push(text);
            }
        }
    }
    or_none(found)
}

fn interpretation(regime: &Regime<'_>, language: Language) -> String {
    let rows = local(regime).map_or(&[] as &[_], LocalRules::interpretation).iter();
    let mut parts: Vec<String> =
        rows.flat_map(InterpretationRule::sync).map(|point| point.name().in_language(language).to_owned()).collect();
    parts.extend(regime.period(Purpose::InterpretationMaterial).internal.map(|period| period.in_language(language)));
    or_none(parts)
}

fn opinion(regime: &Regime<'_>, language: Language) -> String {
    let hours = local(regime).and_then(|rules| rules.response().major_report_hours());
    hours.map_or_else(
        || NONE.to_owned(),
        |hours| match language {
            Language::Zh => format!("事发后{}小时", *hours),
            Language::En => format!("{} hour of the event", *hours),
        },
    )
}

fn held_by(regime: &Regime<'_>, language: Language, role: Role) -> String {
    match duty::holder(regime, role).map(gongkai::norm::Appointment::holder) {
        Some(Holder::Is(held)) => held.name().in_language(language).to_owned(),
        Some(Holder::EachAgency | Holder::EachAgencyOne) => Role::Agency.name().in_language(language).to_owned(),
        None => NONE.to_owned(),
    }
}

fn liability(regime: &Regime<'_>, _: Language) -> String {
    let local = local(regime).map_or(0, |rules| rules.liabilities().len());
    if of_nation(regime) { regime.procedure().liabilities().len().to_string() } else { local.to_string() }
}

fn enterprises(regime: &Regime<'_>, language: Language) -> String {
    let rows = if of_nation(regime) {
        Some(regime.procedure().applies_to())
    } else {
        local(regime).map(LocalRules::applies_to)
    };
    let named = |clause: &&gongkai::norm::ScopeClause| clause.bodies().contains(&BodyKind::PublicEnterprise);
    or_none(
        rows.unwrap_or_default()
            .iter()
            .filter(named)
            .map(|clause| {
                let provided =
                    clause.provided().map(|text| format!(" ({})", text.in_language(language))).unwrap_or_default();
                let how = match clause.application() {
                    gongkai::norm::Application::ByReference => Text::literal("参照", "by reference"),
                    gongkai::norm::Application::Direct => Text::literal("适用", "directly"),
                    gongkai::norm::Application::Elsewhere => Text::literal("依照有关规定", "other rules"),
                    gongkai::norm::Application::AddresseeOnly => Text::literal("仅主送", "addressee only"),
                };
                format!("{}{provided}", how.in_language(language))
            })
            .collect(),
    )
}
