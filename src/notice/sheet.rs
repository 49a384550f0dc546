//! A notice, line by line.

use chrono::NaiveDate;

use super::time::Time;
use super::worded::Worded;
use super::{Answer, Bodies, Content, Field, Head, Item, required};
use crate::citation::{Cited, Language, Provision, Text};
use crate::law::national::fees;
use crate::norm::{
    AnswerContent, Choice, ConsultationRule, Consulted, FeeBasis, FormField, LetterContent, LocalRules, Period,
    Reading, ReceiptRule, ReplyKind, RequestContent, RequestDuty, ReviewRules, Silence,
};
use crate::regime::Regime;
use crate::workflow::application::{Fee, Remedies, Way, not_yet_written};
use crate::workflow::approval::Approval;
use crate::workflow::consultation::Letter;

/// The lines, and the provision under which they stand where no other is named.
pub(super) struct Sheet<'a, 'j> {
    regime: &'a Regime<'j>,
    by: Provision,
    fields: Vec<Field>,
}

/// All lines of a notice in their order: also those that are blank, which the notice is refused for.
pub(super) fn sheet(
    head: &Head,
    content: &Content,
    regime: &Regime<'_>,
    time: &Time,
    told: Option<&Remedies>,
    by: Provision,
) -> Vec<Field> {
    let mut sheet = Sheet { regime, by, fields: Vec::new() };
    head.number().into_iter().for_each(|number| sheet.plain(Item::Number, same(number)));
    sheet.plain(Item::Addressee, same(head.addressee()));
    sheet.content(content, time);
    sheet.time(content, time);
    if let Content::Letter { letter, .. } = content {
        sheet.silence(content, letter);
    }
    if let (Some(told), Some(bodies)) = (told, content.review()) {
        sheet.remedies(told, bodies);
    }
    head.served().into_iter().for_each(|served| sheet.plain(Item::Served, day(served)));
    head.contact().into_iter().for_each(|contact| sheet.plain(Item::Contact, same(contact)));
    sheet.plain(Item::Agency, same(head.agency()));
    sheet.plain(Item::Date, day(head.date()));
    sheet.fields
}

impl Sheet<'_, '_> {
    fn say(&mut self, item: Item, value: Text) {
        self.under(item, value, self.by);
    }

    fn under(&mut self, item: Item, value: Text, by: Provision) {
        self.fields.push(Field::new(item, value, Some(by)));
    }

    fn plain(&mut self, item: Item, value: Text) {
        self.fields.push(Field::new(item, value, None));
    }

    fn content(&mut self, content: &Content, time: &Time) {
        if let Some(received) = content.received() {
            self.plain(Item::Received, day(received));
        }
        match content {
            Content::Receipt { request, intake, .. } => {
                let rule = self.regime.procedure().requests().receipt(*intake).map(ReceiptRule::by);
                let rule = rule.filter(|by| !not_yet_written(*by, self.regime.day()));
                self.say(Item::Request, same(request));
                self.under(Item::Intake, intake.name(), rule.unwrap_or(self.by));
            }
            Content::Correction { items, .. } => self.say(Item::Corrections, listed(items)),
            Content::ReasonsRequest { finding, .. } | Content::Delay { finding, .. } => {
                self.say(Item::Finding, same(finding));
            }
            Content::Extension { consent, .. } => {
                let extended = time.within.map_or_else(|| same(""), |within| length(*within));
                self.say(Item::Extended, extended);
                self.consent(*consent);
            }
            Content::Letter { letter, .. } => self.letter(content, letter),
            Content::ConsultationTold { consulted, sent, .. } => {
                self.say(Item::Consulted, consulted.name());
                self.say(Item::Sent, day(*sent));
                self.not_counted(*consulted);
            }
            Content::Fee { finding, fee, way_to_pay, .. } => self.fee(finding, fee, way_to_pay),
            Content::Reply { request, answer, .. } => {
                self.say(Item::Request, same(request));
                self.reply(answer);
            }
            Content::RecordAnswer { request, answer, reasons, .. } => {
                self.say(Item::Request, same(request));
                self.say(Item::Outcome, answer.name());
                self.say(Item::Reasons, same(reasons));
            }
            Content::ThirdPartyTold { information, reasons, .. } => {
                self.say(Item::Information, same(information));
                self.say(Item::Reasons, same(reasons));
            }
            Content::NotCorrected { request, served, .. } | Content::NotPaid { request, served } => {
                self.say(Item::Request, same(request));
                self.say(Item::EarlierServed, day(*served));
            }
            Content::ReviewForm { form } => {
                let local = self.regime.local().in_force().map(LocalRules::review);
                let asked = local.map_or(&[][..], ReviewRules::form);
                for field in FormField::ALL {
                    let by = asked.iter().find(|row| ***row == field).map_or(self.by, Cited::by);
                    form.text(field).into_iter().for_each(|text| self.under(Item::Form(field), text, by));
                }
            }
        }
    }

    /// The time and its last day. An extension says by how much under a name of its own.
    fn time(&mut self, content: &Content, time: &Time) {
        if let Some(within) = time.within.filter(|_| !matches!(content, Content::Extension { .. })) {
            let (item, value) = match content {
                // Their time is that of the notice before, and over.
                Content::NotCorrected { .. } | Content::NotPaid { .. } => (Item::EarlierWithin, length(*within)),
                _ => (Item::Within, of_receipt(*within)),
            };
            self.under(item, value, within.by());
        }
        if let (Some(last), Some(until)) = (time.last_day(), time.until) {
            self.under(Item::LastDay, day(last), until.by());
        }
    }

    fn consent(&mut self, consent: Approval) {
        let by = self.regime.procedure().requests().extension_consent().map_or(self.by, |role| role.by());
        let (who, on) = (consent.capacity().name(), consent.on());
        let value = Text::new(format!("{}，{on}", who.zh()), format!("{}, {on}", who.en()));
        self.under(Item::Consent, value, by);
    }

    fn letter(&mut self, content: &Content, letter: &Letter) {
        let asked: Vec<Cited<LetterContent>> =
            required::rules(content.consults(), self.regime).flat_map(ConsultationRule::contents).copied().collect();
        for content in LetterContent::ALL {
            let by = asked.iter().find(|row| ***row == content).map_or(self.by, Cited::by);
            letter.text(content).into_iter().for_each(|text| self.under(Item::Letter(content), text, by));
        }
        letter.other().into_iter().for_each(|other| self.plain(Item::Other, same(other)));
    }

    /// What silence means; nothing where, by the reading that is chosen, it does not reach what the letter proposes.
    fn silence(&mut self, content: &Content, letter: &Letter) {
        let turned_on = required::silence_turns_on(content, self.regime);
        let reaches = turned_on.and_then(|reading| self.regime.readings().of(reading)) != Some(Choice::DiscloseOnly);
        let silence = required::silence(content.consults(), letter, self.regime);
        if let Some(silence) = silence.filter(|_| reaches) {
            self.under(Item::Silence, meaning(*silence), silence.by());
        }
    }

    /// That the time is not counted: of co-makers only where the reading that is chosen says so.
    fn not_counted(&mut self, consulted: Consulted) {
        let (by, excluded) = self.regime.procedure().clock().excluded();
        let co_makers = || self.regime.readings().of(Reading::CoMakerTime) == Some(Choice::CoMakersExcluded);
        if excluded.contains(&consulted) && (consulted != Consulted::CoMaker || co_makers()) {
            let value = Text::literal(
                "征求意见所需时间，不计入答复期限",
                "the time needed for it does not count towards the time to answer",
            );
            self.under(Item::NotCounted, value, by);
        }
    }

    fn fee(&mut self, finding: &str, fee: &Fee, way_to_pay: &str) {
        let charge = self.regime.procedure().requests().duty(RequestDuty::MayChargeFee).unwrap_or(self.by);
        let tariff = fees::tariff(fee.basis());
        let (name, before, units, fen) = (fee.basis().name(), fee.before(), fee.units(), fee.amount().fen());
        let (zh, en) = match fee.basis() {
            FeeBasis::PerItem => {
                (format!("当月此前{before}件，本次{units}件"), format!("{units} after {before} in the month"))
            }
            FeeBasis::PerQuantity => (format!("{units}页"), format!("{units} pages")),
        };
        let standard = Text::new(format!("{}，{zh}", name.zh()), format!("{}, {en}", name.en()));
        let amount = match fen {
            0 => same(""),
            _ => Text::new(fee.amount().to_string(), format!("{}.{:02} yuan", fen / 100, fen % 100)),
        };
        self.under(Item::Finding, same(finding), charge);
        self.under(Item::Standard, standard, tariff.by());
        self.under(Item::Amount, amount, tariff.by());
        self.say(Item::WayToPay, same(way_to_pay));
    }

    fn reply(&mut self, answer: &Answer) {
        let (reply, edition) = (answer.reply(), self.regime.procedure());
        let kinds: Vec<_> = core::iter::once(reply.kind()).chain(reply.kinds_beside().iter().copied()).collect();
        let general = self.by;
        let of = |kind| required::reply(edition, kind).unwrap_or(general);
        let first = of(reply.kind());
        for kind in &kinds {
            self.under(Item::ReplyKind, kind.name(), of(*kind));
        }
        if !reply.grounds().is_empty() {
            let grounds = joined(reply.grounds().iter().map(|by| Text::new(by.to_string(), by.english())));
            self.under(Item::Grounds, grounds, required::withholding(reply, edition).unwrap_or(first));
        }
        for one in answer.words() {
            let speaks = |kind: &&ReplyKind| {
                let rules = || edition.answers().iter().filter(|rule| rule.reply() == **kind);
                rules().any(|rule| {
                    let all = rule.ways().iter().flat_map(|way| way.iter()).chain(rule.allowed());
                    all.chain(rule.required_if_known()).any(|content| *content == one.of())
                })
            };
            let by = kinds.iter().find(speaks).and_then(|kind| required::reply(edition, *kind)).unwrap_or(first);
            self.under(Item::Says(one.of()), same(one.words()), by);
        }
        if let Some(form) = reply.form() {
            let by = edition.requests().duty(RequestDuty::RequestedForm).unwrap_or(self.by);
            self.under(Item::FormOfProvision, form.name(), by);
        }
    }

    fn remedies(&mut self, told: &Remedies, bodies: &Bodies) {
        let blank = bodies.reconsideration().trim().is_empty() || bodies.court().trim().is_empty();
        let clause = |language| told.clause(language, bodies.reconsideration(), bodies.court());
        let by = match &told.way {
            Way::Settled(route) => told.to_be_told.unwrap_or(route.by()),
            Way::Open { .. } | Way::Unknown => told.complaint,
        };
        let item = Item::Says(AnswerContent::Remedies);
        match clause(Language::Zh).zip(clause(Language::En)) {
            _ if blank => self.under(item, same(""), by),
            Some((zh, en)) => self.under(item, Text::new(zh, en), by),
            None => {}
        }
    }
}

fn same(words: &str) -> Text {
    Text::new(words.to_owned(), words.to_owned())
}

fn day(day: NaiveDate) -> Text {
    same(&day.to_string())
}

/// A length; blank where it is 0.
fn length(period: Period) -> Text {
    if period.length() == 0 { same("") } else { Text::new(period.to_string(), period.in_language(Language::En)) }
}

/// A time from receipt; blank where its length is 0.
fn of_receipt(period: Period) -> Text {
    if period.length() == 0 {
        return same("");
    }
    Text::new(format!("自收到之日起{period}内"), format!("within {} of receipt", period.in_language(Language::En)))
}

fn joined(texts: impl Iterator<Item = Text>) -> Text {
    let (zh, en): (Vec<_>, Vec<_>) = texts.map(|text| (text.zh().to_owned(), text.en().to_owned())).unzip();
    Text::new(zh.join("；"), en.join("; "))
}

/// The items to correct; blank where there are none or one is without words.
fn listed(items: &[Worded<RequestContent>]) -> Text {
    if items.iter().any(|item| item.words().trim().is_empty()) {
        return same("");
    }
    let line = |item: &Worded<RequestContent>| {
        let (name, words) = (item.of().name(), item.words());
        Text::new(format!("{}：{words}", name.zh()), format!("{}: {words}", name.en()))
    };
    joined(items.iter().map(line))
}

const fn meaning(silence: Silence) -> Text {
    match silence {
        Silence::AgreesWithProposer => Text::literal("视为同意本机关的意见", "taken to agree with our opinion"),
        Silence::ConsentsToDisclose => Text::literal("视为同意公开", "taken to consent to disclosure"),
        Silence::AgencyDecides => {
            Text::literal("由本机关依法决定是否公开", "we decide under the law whether to disclose")
        }
    }
}
