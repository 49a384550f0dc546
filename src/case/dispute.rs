//! What comes next where agencies disagree (不同意见).

use super::next::Step;
use super::what::What;
use crate::citation::Text;
use crate::norm::{CoordinationDuty, Decider, Dispute, Escalation, Power};
use crate::regime::Regime;
use crate::workflow::application::Actor;
use crate::workflow::consultation::{Consultation, Position, PositionFlags, Standpoint, duty, escalations};

/// Who settles the disagreement with a body, under the text of the place. Where that says nothing of a disagreement such as this one, the law is
/// silent: the release stays blocked, and the agencies go on consulting (art. 11). Whether an objection after its silence was deemed agreement
/// still is one no text says, so nothing has to be done about it for certain. What the lead maker decides whatever is said (art. 34) is not open;
/// the route of the place stands beside that. Empty where nobody disagrees.
pub(super) fn in_dispute(one: &Consultation, regime: &Regime<'_>, position: &Position) -> Vec<Step> {
    let objected_late = position.flags.contains(PositionFlags::OBJECTED_LATE);
    let (over, taken) = match position.standpoint {
        Standpoint::Objects(over) | Standpoint::Disputed(over) => (Some(over), None),
        Standpoint::DeemedAgree(_) | Standpoint::DeemedConsentToDisclose if objected_late => (one.last_dispute(), None),
        Standpoint::Escalated(to) => (one.last_dispute(), Some(to)),
        _ => return Vec::new(),
    };
    let left_to_lead = one.left_to_lead(regime, position).is_some();
    let mut steps = settling(one, regime, (over, taken));
    if steps.is_empty() && !left_to_lead {
        steps.push(unsettled(one, regime));
    }
    for step in &mut steps {
        step.must &= !left_to_lead && !objected_late;
        if objected_late && !left_to_lead {
            step.act_name = given(&step.act_name, DEEMED);
        }
    }
    steps
}

/// The question that an objection after deemed agreement leaves open.
const DEEMED: [&str; 2] = [
    "逾期未答复已视为同意，此后提出的异议是否仍属不同意见，没有规定；属于的",
    "no text says whether an objection after its silence was deemed agreement still is a disagreement; if it is",
];

/// The steps that a text gives: it is taken to somebody or, once it was, settled there.
fn settling(one: &Consultation, regime: &Regime<'_>, (over, taken): (Option<Dispute>, Option<Decider>)) -> Vec<Step> {
    let settle = What::SettleDisagreement(one.with());
    let covered = taken.and_then(|to| Some((to, escalations(regime, over).find(|rule| rule.goes_to(to))?)));
    if let Some((to, rule)) = covered {
        return vec![Step::must(settle, Some(Actor::Decider(to)), settled(rule, &[to], "由"), Some(rule.by()))];
    }
    // Whether a body outside the place has a superior in common with one of it no text says.
    let open = |rule: &&Escalation| rule.to().contains(&Decider::CommonSuperior) && one.is_of_place() == Some(false);
    escalations(regime, over).filter(|rule| !open(rule)).map(|rule| taken_to(rule, settle)).collect()
}

fn unsettled(one: &Consultation, regime: &Regime<'_>) -> Step {
    let act = Text::literal(
        "继续协商确认；分歧由谁解决，没有确定可以适用的规定",
        "go on consulting until it confirms; no rule that surely applies says who settles the disagreement",
    );
    let by = duty(regime, CoordinationDuty::ConfirmBeforeRelease).first().copied();
    Step { must: false, ..Step::must(What::ContinueConsultation(one.with()), None, act, by) }
}

/// It is taken to somebody: by the proposer, where the text says so. What hangs on whether the content can be divided has to be done only then.
fn taken_to(rule: &Escalation, what: What) -> Step {
    let (actor, brings) = if rule.by_proposer() { (Some(Actor::Proposer), "报请") } else { (None, "由") };
    let act = settled(rule, rule.to(), brings);
    let act = match rule.divisible() {
        None => act,
        Some(true) => given(&act, ["内容可以按职责权限区分的", "where the content can be divided by competence"]),
        Some(false) => given(&act, ["内容无法按职责权限区分的", "where the content cannot be divided by competence"]),
    };
    let (to, must) = (rule.to().to_vec(), rule.divisible().is_none());
    Step { to, must, ..Step::must(what, actor, act, Some(rule.by())) }
}

/// How far the power of those to whom it goes reaches, in words.
fn settled(rule: &Escalation, to: &[Decider], brings: &str) -> Text {
    let names: Vec<Text> = to.iter().map(|one| one.name()).collect();
    let zh = names.iter().map(Text::zh).collect::<Vec<_>>().join("或者");
    let en = names.iter().map(Text::en).collect::<Vec<_>>().join(" or ");
    let (zh, en) = match rule.power() {
        Power::Decides => (format!("分歧{brings}{zh}决定"), format!("the disagreement is decided by {en}")),
        Power::SettlesByConsultation => {
            (format!("分歧{brings}{zh}协商解决"), format!("the disagreement is settled by consultation by {en}"))
        }
        Power::Coordinates => (format!("分歧{brings}{zh}协调"), format!("the disagreement is coordinated by {en}")),
        Power::ItsViewIsFollowed => (format!("分歧按照{zh}的意见办理"), format!("the view of {en} is followed")),
    };
    Text::new(zh, en)
}

fn given(act: &Text, [zh, en]: [&str; 2]) -> Text {
    Text::new(format!("{zh}，{}", act.zh()), format!("{en}: {}", act.en()))
}
