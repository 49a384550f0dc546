//! What an entry of the journal adds to its verb.

use gongkai::citation::{Code, Language, Text};
use gongkai::norm::{Fen, Period, ReplyKind, RequestContent, RequestKind};
use gongkai::workflow::application::{Event, Fee, Objection, RemedyResult, Reply, Request};
use gongkai::workflow::consultation::{self, Answer};

/// In a few words; `None` where the verb says it all.
pub(crate) fn detail(event: &Event) -> Option<Text> {
    Some(match event {
        Event::Arrived { intake, request } => both(&intake.name(), &applicant(request)),
        Event::HandedOver { to, formalities } => both(&named(*to), &formal(*formalities)),
        Event::CorrectionAsked { items, within } => asked(items, *within),
        Event::ClarityFound { clear } => yes(*clear, ("明确", "clear"), ("不明确", "not clear")),
        Event::ReasonsFound { reasonable } => yes(*reasonable, ("合理", "reasonable"), ("不合理", "not reasonable")),
        Event::Delayed { until } => Text::new(format!("至{until}"), format!("until {until}")),
        Event::Searched { found } => yes(*found, ("找到", "found"), ("未找到", "not found")),
        Event::Consulted(step) => consulted(step),
        Event::ExtensionApproved { days, by } => both(&working_days(*days), &by.capacity().name()),
        Event::ExtensionNotified { days } => working_days(*days),
        Event::FeeAsked { fee } => charged(fee),
        Event::Replied { reply } => replied(reply),
        Event::RecordAnswered { answer } => answer.name(),
        Event::ThirdPartyTold { with } => named(*with),
        Event::ProposalExamined { in_scope } => {
            yes(*in_scope, ("属于主动公开范围", "in scope"), ("不属于主动公开范围", "not in scope"))
        }
        Event::RemedySought { remedy: sought, over } => {
            let (sought, over) = (sought.name(), over.name());
            Text::new(format!("{}（{}）", sought.zh(), over.zh()), format!("{} ({})", sought.en(), over.en()))
        }
        Event::RemedyDecided { remedy, result, answer_anew, within } => {
            both(&remedy.name(), &decided(*result, *answer_anew, *within))
        }
        _ => return None,
    })
}

fn named(code: Code) -> Text {
    Text::new(code.to_string(), code.to_string())
}

fn both(one: &Text, other: &Text) -> Text {
    Text::new(format!("{}，{}", one.zh(), other.zh()), format!("{}, {}", one.en(), other.en()))
}

fn yes(yes: bool, then: (&'static str, &'static str), otherwise: (&'static str, &'static str)) -> Text {
    let (zh, en) = if yes { then } else { otherwise };
    Text::literal(zh, en)
}

fn list<'t>(texts: impl IntoIterator<Item = &'t Text>) -> Text {
    let (zh, en): (Vec<_>, Vec<_>) = texts.into_iter().map(|text| (text.zh(), text.en())).unzip();
    Text::new(zh.join("、"), en.join(", "))
}

fn applicant(request: &Request) -> Text {
    let (kind, code) = (request.kind().name(), request.applicant());
    let applies = Text::new(format!("{}（{code}）", kind.zh()), format!("{} ({code})", kind.en()));
    match request.purpose() {
        RequestKind::Information => applies,
        RequestKind::OwnRecord => {
            both(&applies, &Text::literal("要求更正自身信息", "to have a record of its own corrected"))
        }
    }
}

fn formal(formalities: bool) -> Text {
    yes(formalities, ("办理了转办手续", "with formalities"), ("未办转办手续", "without formalities"))
}

fn asked(items: &[RequestContent], within: Option<Period>) -> Text {
    let items = list(&items.iter().map(|item| item.name()).collect::<Vec<_>>());
    let Some(within) = within.map(period) else {
        return both(&items, &Text::literal("未定补正期限", "no time was set"));
    };
    both(&items, &Text::new(format!("{}内", within.zh()), format!("within {}", within.en())))
}

fn consulted(step: &consultation::Event) -> Text {
    let with = named(step.with());
    let with = match step {
        consultation::Event::Opened { consulted, .. } => {
            let who = consulted.name();
            Text::new(format!("{}（{}）", who.zh(), with.zh()), format!("{} ({})", who.en(), with.en()))
        }
        _ => with,
    };
    let done = both(&with, &step.verb().name());
    match step {
        consultation::Event::Answered { answer, .. } => both(
            &done,
            &match answer {
                Answer::Agrees => Text::literal("同意", "agrees"),
                Answer::Objects(_) => Text::literal("不同意", "objects"),
            },
        ),
        _ => done,
    }
}

fn period(of: Period) -> Text {
    Text::new(of.to_string(), of.in_language(Language::En))
}

fn working_days(days: u32) -> Text {
    period(Period::working_days(days))
}

/// A fee beside the tariff was asked for all the same; the clerk has to see it.
fn charged(fee: &Fee) -> Text {
    let what = both(&fee.basis().name(), &yuan(fee.amount()));
    match fee.right_amount() {
        Ok(right) if right != fee.amount() => {
            let right = yuan(right);
            let beside = Text::new(format!("应为{}", right.zh()), format!("the tariff gives {}", right.en()));
            both(&what, &beside)
        }
        _ => what,
    }
}

fn yuan(amount: Fen) -> Text {
    Text::new(amount.to_string(), format!("CNY {}.{:02}", amount.fen() / 100, amount.fen() % 100))
}

fn replied(reply: &Reply) -> Text {
    let all = kinds(reply.kind(), reply.kinds_beside());
    let despite = match reply.objection() {
        None => return all,
        Some(Objection::Upheld) => {
            Text::literal("第三方不同意的理由合理，该部分不予公开", "the objection upheld, its part withheld")
        }
        Some(Objection::Unreasonable) => {
            Text::literal("第三方不同意的理由不合理", "the grounds of the objection are not reasonable")
        }
        Some(Objection::OverriddenForPublicInterest) => Text::literal(
            "第三方不同意，不公开可能对公共利益造成重大影响",
            "despite an objection, for the public interest",
        ),
    };
    both(&all, &despite)
}

/// The kind of a reply, with those in which other parts were answered.
pub(crate) fn kinds(kind: ReplyKind, beside: &[ReplyKind]) -> Text {
    let beside = beside.iter().map(|kind| kind.name());
    list(&core::iter::once(kind.name()).chain(beside).collect::<Vec<_>>())
}

fn decided(how: RemedyResult, answer_anew: bool, within: Option<Period>) -> Text {
    let how = how.name();
    match (answer_anew, within.map(period)) {
        (false, _) => how,
        (true, None) => both(&how, &Text::literal("责令答复，未定期限", "to answer, no time set")),
        (true, Some(within)) => {
            both(&how, &Text::new(format!("{}内答复", within.zh()), format!("to answer within {}", within.en())))
        }
    }
}
