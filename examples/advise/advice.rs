//! Puts a matter to the library and writes the advice down.

use gongkai::calendar::Calendar;
use gongkai::citation::{Cited, Language, Text};
use gongkai::deadline::{Deadline, Due, Roll, Trigger};
use gongkai::decision::{
    AgencyChoice, ChoiceStanding, Decision, Joined, LocalAnswer, Question, Reply, Verdict, decide_all, reply,
};
use gongkai::norm::{Mode, Period, Purpose, Unit};
use gongkai::regime::{Jurisdiction, Regime};
use serde_json::{Value, json};

use crate::matter::Matter;

type Failure = Box<dyn std::error::Error>;

/// The advice for a reader.
pub(crate) fn text(matter: &Matter, language: Language) -> Result<String, Failure> {
    with_answer(matter, |regime, joined, answer| {
        let mut page =
            Page { language, lines: vec![String::new(), format!("━━ {}", matter.title.in_language(language))] };
        page.heading(matter, regime);
        page.answer(joined, answer);
        page.deadline(matter, regime)?;
        if answer.is_none_or(|answer| answer.possible().iter().any(|kind| kind.reaches_substance())) {
            for (record, decision) in matter.parts.iter().zip(joined.parts()) {
                page.part(&record.name, decision);
            }
        }
        page.questions(joined, answer);
        Ok(page.lines.join("\n"))
    })
}

/// The advice for a program.
pub(crate) fn json(matter: &Matter) -> Result<Value, Failure> {
    with_answer(matter, |regime, joined, answer| {
        let parts: Vec<Value> = matter.parts.iter().zip(joined.parts()).map(|(record, decision)| {
            json!({ "name": record.name, "decision": decision, "explanation": decision.explain() })
        }).collect();
        let period = regime.period(purpose(matter.mode)).statutory;
        let deadline = period.map(|period| Deadline::of(Calendar::national(), trigger(matter), period, Roll::Stay));
        Ok(json!({
            "title": matter.title,
            "whole": joined.possible(),
            "reply": answer,
            "parts": parts,
            "period": regime.period(purpose(matter.mode)),
            "deadline": deadline.transpose()?,
        }))
    })
}

fn with_answer<T>(
    matter: &Matter,
    write: impl FnOnce(&Regime<'_>, &Joined<'_>, Option<&Reply>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let place: Jurisdiction = matter.jurisdiction()?;
    let regime = match matter.mode {
        Mode::OnRequest => place.for_file(matter.since, matter.day)?,
        Mode::Proactive => place.on(matter.day)?,
    };
    let parts = matter.parts(&place)?;
    let joined = decide_all(&regime, &parts, matter.severable())?;
    let answer = match matter.mode {
        Mode::OnRequest => Some(reply(&regime, &matter.application()?, &joined)),
        Mode::Proactive => None,
    };
    write(&regime, &joined, answer.as_ref())
}

const fn purpose(mode: Mode) -> Purpose {
    match mode {
        Mode::OnRequest => Purpose::Reply,
        Mode::Proactive => Purpose::Publication,
    }
}

fn english(period: Period) -> String {
    let unit = match period.unit() {
        Unit::WorkingDays => "working days",
        Unit::CalendarDays => "days",
        Unit::Months => "months",
        _ => "years",
    };
    format!("{} {unit}", period.length())
}

fn trigger(matter: &Matter) -> Trigger {
    let what = match matter.mode {
        Mode::OnRequest => Text::literal("收到申请", "application received"),
        Mode::Proactive => Text::literal("政府信息形成或者变更", "information formed or changed"),
    };
    Trigger::new(what, matter.since)
}

struct Page {
    language: Language,
    lines: Vec<String>,
}

impl Page {
    fn say<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    fn line(&mut self, zh: &str, en: &str, words: &str) {
        self.lines.push(format!("{}{}{words}", self.say(zh, en), self.say("：", ": ")));
    }

    fn words<'a>(&self, text: &'a Text) -> &'a str {
        text.in_language(self.language)
    }

    fn heading(&mut self, matter: &Matter, regime: &Regime<'_>) {
        let place =
            regime.jurisdiction().rules().map_or(self.say("全国", "the nation"), |rules| self.words(rules.name()));
        let mode = match matter.mode {
            Mode::OnRequest => self.say("依申请公开", "on request"),
            Mode::Proactive => self.say("主动公开", "proactive"),
        };
        let edition = gongkai::citation::Provision::in_text(regime.substance().code()).in_language(self.language);
        let mut words = format!("{place} · {mode} · {} · {edition}", matter.day);
        if let Some(standing) = regime.local().describe() {
            words = format!("{words} · {}{}", self.say("地方文本", "local text "), self.words(&standing));
        }
        self.lines.push(words);
    }

    fn answer(&mut self, joined: &Joined<'_>, answer: Option<&Reply>) {
        let words = if let Some(answer) = answer {
            let kinds = answer.possible().iter();
            let named =
                kinds.map(|kind| format!("{}  [{}]", self.words(&kind.name()), kind.by().in_language(self.language)));
            self.one_or_open(named.collect())
        } else {
            let wholes = joined.possible().iter();
            self.one_or_open(wholes.map(|whole| self.words(&whole.answered_by().name()).to_owned()).collect())
        };
        if answer.is_some() {
            self.line("答复", "Answer", &words);
        } else {
            self.line("结论", "Conclusion", &words);
        }
        if answer.is_some_and(Reply::choice_missing) {
            self.line(
                "机关裁量",
                "Agency's choice",
                self.say("可以不予提供，也可以加工后提供，尚未作出", "it may refuse or do the work; not made yet"),
            );
        }
        for kind in answer.map_or(&[][..], |answer| answer.contested()) {
            let words = format!("{}  [{}]", self.words(&kind.name()), kind.by().in_language(self.language));
            self.line("有争议的依据", "Contested", &words);
        }
    }

    fn one_or_open(&self, mut words: Vec<String>) -> String {
        if words.len() == 1 {
            return words.remove(0);
        }
        format!("{}{}", self.say("未定，可能为：", "undetermined; still possible: "), words.join(self.say("；", "; ")))
    }

    fn deadline(&mut self, matter: &Matter, regime: &Regime<'_>) -> Result<(), Failure> {
        let layers = regime.period(purpose(matter.mode));
        let Some(statutory) = layers.statutory else { return Ok(()) };
        self.due(matter, statutory, ["期限", "Due"])?;
        if let Some(internal) = layers.internal.filter(|_| layers.differ()) {
            self.due(matter, internal, ["内部期限", "Due inside the agency"])?;
        }
        Ok(())
    }

    fn due(&mut self, matter: &Matter, period: Cited<Period>, [zh, en]: [&str; 2]) -> Result<(), Failure> {
        let deadline = Deadline::of(Calendar::national(), trigger(matter), period, Roll::Stay)?;
        let when = match deadline.due() {
            Due::On(day) => day.to_string(),
            Due::Between(bounds) => bounds.in_language(self.language),
        };
        let by = period.by().in_language(self.language);
        let (since, counted, skipped) = (matter.since, deadline.counted(), deadline.skipped());
        let proof = match self.language {
            Language::Zh => format!("{since}次日起{}，已计入{counted}日，不计入{skipped}日", *period),
            Language::En => {
                format!("{} after {since}: {counted} days counted, {skipped} skipped", english(*period))
            }
        };
        let proof = match self.language {
            Language::Zh => format!("（{proof}）"),
            Language::En => format!(" ({proof})"),
        };
        self.line(zh, en, &format!("{when}{proof}  [{by}]"));
        Ok(())
    }

    fn part(&mut self, name: &Text, decision: &Decision<'_>) {
        let verdict = self.verdict(decision.effective());
        let name = self.words(name).to_owned();
        self.line("部分", "Part", &format!("{name} → {verdict}"));
        if let LocalAnswer::Says(local @ Verdict::Settled(_)) = decision.local()
            && local != decision.national()
        {
            let layers = format!(
                "{} {}；{} {}",
                self.say("国家", "nation"),
                self.verdict(decision.national()),
                self.say("地方", "local"),
                self.verdict(local)
            );
            self.line("  两层结论", "  Layers", &layers);
        }
        self.choice(decision);
        if let Some((closes, requires)) = decision.conflict() {
            let law = requires
                .map_or(self.say("要求公开的法律", "the law that requires disclosure").to_owned(), |by| {
                    by.in_language(self.language)
                });
            let words = format!("{} ↔ {law}", closes.in_language(self.language));
            self.line("  冲突", "  Conflict", &words);
        }
        for limb in decision.failing_limbs() {
            let words = format!("{}  [{}]", self.words(limb.name()), limb.by().in_language(self.language));
            self.line("  不具备", "  Fails", &words);
        }
        for test in decision.proactive_tests() {
            let words = format!("{}  [{}]", self.words(test.name()), test.by().in_language(self.language));
            self.line("  应当主动公开", "  To be proactive", &words);
        }
        for duty in decision.follow_ups() {
            let words = format!("{}  [{}]", self.words(&duty.name()), duty.by().in_language(self.language));
            self.line("  还须", "  Also", &words);
        }
        for (_, flag) in decision.flags().iter_names() {
            let words = self.words(&flag.describe()).to_owned();
            self.line("  提示", "  Note", &words);
        }
        for local in decision.unanchored() {
            let words =
                format!("{}  [{}]", self.words(local.ground().name()), local.ground().by().in_language(self.language));
            self.line("  无效力的地方理由", "  Local ground without effect", &words);
        }
        if let Some(reading) = decision.turned_on() {
            let words = format!("{}  [{}]", self.words(&reading.question()), reading.by().in_language(self.language));
            self.line("  解释", "  Reading", &words);
        }
        let tree = decision.explain().draw(self.language, false);
        if !tree.is_empty() {
            self.lines.push(self.say("  理由：", "  Why:").to_owned());
            self.lines.extend(tree.lines().map(|line| format!("    {line}")));
        }
    }

    fn choice(&mut self, decision: &Decision<'_>) {
        let chosen = |page: &Self, choice| match choice {
            AgencyChoice::Disclose => page.say("公开", "disclose").to_owned(),
            AgencyChoice::Withhold => page.say("不予公开", "withhold").to_owned(),
        };
        let words = match decision.choice() {
            ChoiceStanding::NotCalledFor | ChoiceStanding::Open => return,
            ChoiceStanding::Missing => {
                self.say("尚未作出，须由行政机关裁量", "not made yet: the agency's to make").to_owned()
            }
            ChoiceStanding::Exercised(choice) => chosen(self, choice),
            ChoiceStanding::WithoutEffect(choice) => {
                format!(
                    "{}{}",
                    chosen(self, choice),
                    self.say("（法律未留裁量，不产生效力）", " (without effect: the law leaves no choice)")
                )
            }
        };
        self.line("  机关裁量", "  Agency's choice", &words);
    }

    fn verdict(&self, verdict: Verdict) -> String {
        let names = verdict.possible().iter().map(|outcome| self.words(&outcome.name()).to_owned()).collect();
        self.one_or_open(names)
    }

    fn questions(&mut self, joined: &Joined<'_>, answer: Option<&Reply>) {
        let about_parts = joined.parts().iter().flat_map(Decision::ask);
        let about_application = answer.into_iter().flat_map(|answer| answer.ask().to_vec());
        let mut questions: Vec<Question> = about_application.collect();
        if answer.is_none_or(Reply::turns_on_parts) {
            questions.extend(about_parts);
        }
        for question in &questions {
            let by = question.by().map_or_else(String::new, |by| by.in_language(self.language));
            let text = question.text().map_or_else(|| question.fact().code(), |text| self.words(text).to_owned());
            match question.refer().zip(question.refer_to()) {
                None => self.line("待问", "Ask", &format!("{text}  [{by}]")),
                Some((doubt, to)) => {
                    let words = format!("{text} → {}  [{}]", self.words(to), doubt.by().in_language(self.language));
                    self.line("报请确定", "Refer", &words);
                }
            }
        }
        if joined.asks_whether_severable() {
            self.line("待问", "Ask", self.say("能否作区分处理？", "Can the disclosable part be severed?"));
        }
    }
}
