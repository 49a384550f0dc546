//! Why an event was refused, in Chinese: what is wrong with it by itself. What comes out of its order is told beside this.

use super::Fault;
use super::out_of_order::chinese as out_of_order;
use crate::case::{FoundRefusal, Refusal};
use crate::norm::Mode;
use crate::workflow::journal::{JournalError, MOST_ENTRIES, ValueError};
use crate::workflow::{
    application, consultation, policy_interpretation, public_opinion_response, release, secrecy_review,
};

pub(super) fn chinese(refusal: &Refusal) -> String {
    if let Some(said) = out_of_order(refusal) {
        return said;
    }
    match refusal {
        Refusal::Application(why) => by_application(why),
        Refusal::SecrecyReview(why) => by_review(why),
        Refusal::Release(why) => by_release(why),
        Refusal::Coordination(why) => by_consultation(why),
        Refusal::Interpretation(why) => by_interpretation(why),
        Refusal::PublicOpinion(why) => by_response(why),
        Refusal::Found(why) => by_findings(why),
        Refusal::OtherTrack { with, mode } => {
            let track = match mode {
                Mode::OnRequest => "`application`的`consulted`",
                Mode::Proactive => "`coordination`",
            };
            format!("与`{with}`的征求意见为`{}`，应记入{track}", mode.code())
        }
        Refusal::Journal(why) => by_journal(why),
        Refusal::Entry { entry, on, why } => format!("第{entry}条记录（{on}）不能成立：{}", chinese(why)),
    }
}

pub(in crate::wire) fn by_journal(why: &JournalError) -> String {
    match why {
        JournalError::Backwards { on, last } => format!("日期{on}早于前一条的{last}，应按日期先后"),
        JournalError::TooLong { length } => format!("案卷有{length}条记录，最多{MOST_ENTRIES}条"),
        JournalError::Value(why) => by_value(why),
    }
}

fn by_value(why: &ValueError) -> String {
    let expected = match why {
        ValueError::Day { .. } => "应自0001-01-01至9999-12-31",
        ValueError::Moment { .. } => "应自0001-01-01至9999-12-31，不用闰秒",
        ValueError::Time { .. } => "应自00:00:00至23:59:59，不用闰秒",
        ValueError::Length { .. } => "长度至少为1",
    };
    format!("`{}`为{}，{expected}", why.field(), why.given())
}

fn by_application(why: &application::Refusal) -> String {
    use application::Refusal as Why;
    match why {
        Why::NothingToConfirm { intake } => {
            format!("`confirmed`：{}的，到达即为收到，或者已经确认，应尚未确认", intake.name().zh())
        }
        Why::NotAReply { kind } => format!("`kind`为`{}`，只是一个步骤，应为答复的类型", kind.code()),
        Why::OtherRequest { verb, of } => format!("`{verb}`答复的是另一种请求，本件为{}", of.name().zh()),
        Why::DelayedBackwards { until, on } => format!("`until`为{until}，应晚于{on}"),
        Why::ExtendedByNothing => "`days`为0，至少为1".to_owned(),
        Why::Consultation(why) => chinese(&Refusal::Coordination(why.clone())),
        Why::Journal(why) => by_journal(why),
        Why::NotArrived { .. } | Why::OutOfOrder { .. } | Why::Presupposes { .. } => String::new(),
    }
}

fn by_consultation(why: &consultation::Refusal) -> String {
    use consultation::Refusal as Why;
    match why {
        Why::Trigger { with, trigger, on } => {
            format!("向`{with}`征求意见（`opened`）：`trigger`为{trigger}，应在2008-05-01至{on}之间")
        }
        Why::NotBetweenAgencies { with } => {
            format!("`escalated`只用于行政机关之间的分歧，`{with}`为第三方")
        }
        Why::NotAnew { with } => format!("`{with}`已就本申请被征求意见，应先记`withdrawn`，再记`opened`"),
        Why::Journal(why) => by_journal(why),
        Why::NotOpened { .. } | Why::OutOfOrder { .. } => String::new(),
    }
}

fn by_interpretation(why: &policy_interpretation::Refusal) -> String {
    use policy_interpretation::Refusal as Why;
    match why {
        Why::NoPlanDrafted => "`plan_signed_off`：尚未起草解读方案，应先有`plan_drafted`".to_owned(),
        Why::NotWithoutPlan { by } => {
            format!("`document_submitted`：尚未起草解读方案，应先有`plan_drafted`（{by}）")
        }
        Why::Regime(why) => Fault::from(why.clone()).zh().to_owned(),
        Why::Journal(why) => by_journal(why),
        Why::OutOfOrder { .. } => String::new(),
    }
}

fn by_response(why: &public_opinion_response::Refusal) -> String {
    use public_opinion_response::Refusal as Why;
    match why {
        Why::BeforeTheEvent { on, happened } => {
            format!("`collected`在{on}，事件发生于{happened}，应不晚于记录之日")
        }
        Why::ReportBeforeTheEvent { at } => format!("`reported`在{at}，应不早于事件发生之时"),
        Why::NotInvolved { agency } => format!("`confirmed`：机关`{agency}`并未涉及，应先有`involves`"),
        Why::Journal(why) => by_journal(why),
        Why::OutOfOrder { .. } => String::new(),
    }
}

fn by_release(why: &release::Refusal) -> String {
    use release::Refusal as Why;
    match why {
        Why::NoReason { gate } => format!("不经环节`{gate}`的`reason`为空，应写明理由"),
        Why::NothingSaid { field } => format!("`{field}`为空，应写明不予公开的依据和理由"),
        Why::NothingWithheld => "`reassessed`：已全部公开，应为不予公开或者部分公开的信息".to_owned(),
        Why::Journal(why) => by_journal(why),
        Why::NotDrafted { .. } | Why::OutOfOrder { .. } => String::new(),
    }
}

fn by_review(why: &secrecy_review::Refusal) -> String {
    use secrecy_review::Refusal as Why;
    match why {
        Why::OtherQuestion { ruling, doubt } => {
            format!("`ruling`为{}，所报请的问题为{}，应答复所报请的问题", ruling.name().zh(), doubt.name().zh())
        }
        Why::NotAsApproved { disposal, opinion, allowed } => {
            let expected = if allowed.is_empty() {
                "应先在审查表中写明发布形式".to_owned()
            } else {
                let names: Vec<String> = allowed.iter().map(|one| one.name().zh().to_owned()).collect();
                format!("应为{}", names.join("或者"))
            };
            format!("`disposal`为{}，批准的意见为{}，{expected}", disposal.name().zh(), opinion.name().zh())
        }
        Why::NothingProcessed => "`severing_confirmed`：尚未作非密处理，应先有`processed`".to_owned(),
        Why::NotDeclassified => "`filed`：尚未解密，应先有`declassified`".to_owned(),
        Why::Journal(why) => by_journal(why),
        Why::NotPrepared { .. } | Why::OutOfOrder { .. } => String::new(),
    }
}

fn by_findings(why: &FoundRefusal) -> String {
    match why {
        FoundRefusal::UnknownPart { part } => format!("部分`{part}`尚未列出，应先有`part_named`"),
        FoundRefusal::PartNamedTwice { part } => format!("部分`{part}`已经列出，应使用另一代码"),
        FoundRefusal::TooManyParts { part } => format!("部分`{part}`超出一份文件最多的部分数"),
        FoundRefusal::SecondThirdParty { first, second } => {
            format!("`{first}`已是该文件的第三方，`{second}`应另列为一部分的第三方")
        }
        FoundRefusal::OursAndAnother { agency } => format!("`agency`为`{agency}`而`ours`为true，二者应只居其一"),
        FoundRefusal::Facts(why) => Fault::from(why.clone()).zh().to_owned(),
        FoundRefusal::Journal(why) => by_journal(why),
    }
}
