//! Lawful applications at random: a plan, and the script of what it comes to.

use chrono::{Days, NaiveDate};
use gongkai::calendar::Calendar;
use proptest::prelude::*;
use proptest::sample::select;

/// The places, and the nation.
pub(crate) const PLACES: [&str; 6] =
    ["nation", "yantian@2021-06-01", "yanliang@2020-06-01", "lieshan", "taierzhuang", "yunnan_bureau@2019-06-01"];

/// What an application is to come to, each lawful by itself.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// One reply: what was found before it, the reply, and how it names its grounds.
    Reply(&'static str, &'static str),
    /// A refusal, which tells of remedies: what was found before it, and its ground.
    Refused(&'static str, &'static str),
    /// A third party is heard: what was found of its interests, what it answers, and the reply; a refusal where it is empty.
    Heard(&'static str, &'static str, &'static str),
    /// Another agency is involved, was asked and agrees.
    Agreed,
    /// Excessive: reasons were asked for; so they were found, and so it ended.
    Excessive(&'static str, &'static str),
    /// A fee by the item or by the page, of so many units, of so many yuan, paid or not.
    Fee(&'static str, u32, u32, bool),
    /// Unclear even after a correction.
    StillUnclear,
    /// Not corrected in time, without good reason.
    Lapsed,
    /// Withdrawn.
    Withdrawn,
}

use End::{Agreed, Excessive, Fee, Heard, Lapsed, Refused, Reply, StillUnclear, Withdrawn};

const OPEN: &str = "is information; no approval; fails others_involved; reviewed";
const SECRET: &str = "trade_secret yes; fact harms_third_party yes; fact grave_public_interest";

#[rustfmt::skip]
const ENDS: [End; 35] = [
    // Art. 36 item 2: supplied, or how and when it can be had.
    Reply(OPEN, "granted saying information form as_requested"),
    Reply(OPEN, "granted saying manner,channel,time"),
    Reply("is information; no approval; fails others_involved; reviewed; holds form_too_costly", "granted saying information form electronic"),
    // Arts. 14 and 16.
    Refused("is information; fact personnel_affairs yes; reviewed; chooses withhold", "national.2019/16/1/-"),
    Refused("is information; fact logistics yes; reviewed; chooses withhold", "national.2019/16/1/-"),
    Refused("is information; fact internal_workflow yes; reviewed; chooses withhold", "national.2019/16/1/-"),
    Refused("is information; fact discussion_record yes; reviewed; chooses withhold", "national.2019/16/2/-"),
    Refused("is information; fact process_draft yes; reviewed; chooses withhold", "national.2019/16/2/-"),
    Refused("is information; fact enforcement_file yes; reviewed; chooses withhold", "national.2019/16/2/-"),
    Refused("is information; fact determined_state_secret yes; fact secrecy_term_expired no; reviewed", "national.2019/14/-/-"),
    Refused("is information; fact endangers_public_security yes; reviewed", "national.2019/14/-/-"),
    // What the agency may withhold it may disclose.
    Reply("is information; no approval; fails others_involved; fact request_or_report yes; reviewed; chooses disclose", "granted saying information"),
    // Art. 37: forty pages, one of them closed.
    Reply("is information; no approval; fails others_involved; part pages; part page_12; severable yes; fact determined_state_secret yes page_12; fact secrecy_term_expired no page_12; reviewed", "granted_in_part because national.2019/14/-/- saying information,reasons_for_part"),
    Reply("is information; no approval; fails others_involved; part pages; part rota; severable yes; fact personnel_affairs yes rota; reviewed; chooses withhold rota", "granted_in_part because national.2019/16/1/- saying information,reasons_for_part"),
    // Art. 36 items 1 and 4 to 7, arts. 38 and 39, art. 2.
    Reply("fact already_public yes application", "already_public saying manner,channel"),
    Reply("searched", "does_not_exist saying non_existence"),
    Reply("responsible finance", "not_this_agency saying reasons,responsible_agency"),
    Reply("responsible elsewhere", "not_this_agency saying reasons"),
    Reply("fact repeat_application yes application", "not_processed_again saying not_processed_again"),
    Reply("fact special_registry yes application", "special_registry saying special_rules"),
    Reply("fact processing_needed yes application; chooses withhold application", "processing_needed saying cannot_provide"),
    Reply("fact petition_in_disguise yes application", "not_an_application saying not_an_application"),
    Reply("fact asks_for_publication yes application", "publication saying channel"),
    Reply("fact by_agency no", "not_government_information"),
    // Arts. 15 and 32: consent, objection upheld, unreasonable or overridden, silence.
    Heard(SECRET, "agrees", "granted saying information"),
    Heard(SECRET, "objects", ""),
    Heard("personal_privacy yes; fact harms_third_party no; fact grave_public_interest", "objects", "granted saying information objection unreasonable"),
    Heard(SECRET, "overridden", "granted saying information objection overridden_for_public_interest"),
    Heard(SECRET, "silent", ""),
    Agreed,
    // Arts. 35 and 42.
    Excessive("unreasonable", "replies not_processed saying not_processed"),
    Excessive("reasonable", "replies granted saying information"),
    StillUnclear,
    Lapsed,
    Withdrawn,
];

/// The tariffs of the Fee Measures, arts. 4 and 5, worked by hand: units before, units, yuan.
const FEES: [End; 4] = [
    Fee("per_quantity", 250, 4700, true),
    Fee("per_quantity", 250, 4700, false),
    Fee("per_quantity", 31, 10, true),
    Fee("per_item", 11, 100, true),
];

/// A lawful application: where, when, how it came, what happened on the way, and what it came to.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) place: &'static str,
    start: NaiveDate,
    intake: &'static str,
    end: End,
    /// Asked for within seven working days, within ten of that corrected.
    correction: Option<(u32, u32)>,
    /// By so many working days.
    extension: Option<u32>,
    /// When others answer, and when the reply is made, each of a thousand of the time there is.
    answered: u32,
    replied: u32,
}

/// A start in the four years whose law is that of 2019 and whose schedules, with a year to follow, are known.
pub(crate) fn a_start() -> impl Strategy<Value = NaiveDate> {
    (0_u64..1430).prop_map(|days| NaiveDate::from_ymd_opt(2022, 1, 1).expect("a date") + Days::new(days))
}

/// A lawful application of a place.
pub(crate) fn a_plan() -> impl Strategy<Value = Plan> {
    let end = prop_oneof![8 => select(&ENDS[..]), 1 => select(&FEES[..])];
    let intake =
        select(&["in_person", "oral", "ordinary_mail", "signed_mail", "web", "email", "fax", "other_channel"][..]);
    let correction = prop::option::weighted(0.3, (1_u32..=7, 1_u32..=10));
    let extension = prop::option::weighted(0.3, 1_u32..=20);
    (select(&PLACES[..]), a_start(), intake, end, correction, extension, 0_u32..1000, 0_u32..1000).prop_map(
        |(place, start, intake, end, correction, extension, answered, replied)| Plan {
            place,
            start,
            intake,
            end,
            correction,
            extension,
            answered,
            replied,
        },
    )
}

/// So many working days after a day.
#[track_caller]
fn after(day: NaiveDate, days: u32) -> NaiveDate {
    if days == 0 { day } else { Calendar::national().after(day, days).expect("days of known schedules") }
}

impl Plan {
    fn in_yunnan(&self) -> bool {
        self.place.starts_with("yunnan")
    }

    /// What happened, as a script in the order of days.
    pub(crate) fn script(&self) -> String {
        // Yunnan request 1: every desk receives for the bureau.
        let intake = if self.in_yunnan() && self.intake == "oral" { "other_desk" } else { self.intake };
        let mut steps = vec![(self.start, format!("arrives {intake}"))];
        let mut add = |on: NaiveDate, words: &str| steps.push((on, words.to_owned()));
        if !matches!(self.intake, "in_person" | "oral" | "signed_mail") {
            add(self.start, "confirmed");
        }
        if self.in_yunnan() {
            add(self.start, "handed over formally");
        }
        let mut count = self.start;
        let unclear = matches!(self.end, StillUnclear | Lapsed).then_some((5, 6));
        if let Some((asked, corrected)) = unclear.or(self.correction) {
            let asked = after(count, asked);
            add(asked, "asks description 10; served correction_notice");
            if self.end == Lapsed {
                add(
                    after(asked, 11),
                    &self.reported("put away uncorrected; fails good_reason; holds correction_time_reasonable"),
                );
            } else {
                count = after(asked, corrected);
                add(count, if self.end == StillUnclear { "corrected; unclear" } else { "corrected; clear" });
            }
        }
        self.ended(count, &mut add);
        steps.sort_by_key(|(on, _)| *on);
        steps.iter().flat_map(|(on, words)| [on.to_string(), format!(" {words};\n")]).collect()
    }

    /// What happened from the day on which the time began.
    fn ended(&self, count: NaiveDate, add: &mut impl FnMut(NaiveDate, &str)) {
        match self.end {
            Reply(found, reply) => {
                add(count, found);
                self.replied(count, 0, 0, reply, add);
            }
            Refused(found, ground) => {
                add(count, found);
                self.replied(count, 0, 0, &format!("refused because {ground}"), add);
            }
            Heard(interests, answer, reply) => self.heard(count, (interests, answer, reply), add),
            Agreed if self.place == "taierzhuang" => {
                add(count, OPEN);
                self.replied(count, 0, 0, "granted saying information", add);
            }
            Agreed => {
                add(count, "is information; no approval; reviewed; finance involved_agency; holds same_wording");
                let (sent, answered) = (1 + self.answered % 3, 4 + self.answered % 7);
                add(after(count, sent), "finance sent");
                add(after(count, sent + 1), "finance received");
                add(after(count, answered + 1), "finance agrees; holds followed_agreement");
                self.replied(count, answered + 1, answered + 1 - sent, "granted saying information", add);
            }
            Excessive(found, end) => {
                let (asked, given) = (after(count, 1), after(count, 4));
                add(count, OPEN);
                add(asked, "fact excessive yes application; asks reasons");
                add(given, "reasons");
                add(given, found);
                if found == "reasonable" {
                    let until = after(count, 60);
                    add(given, &format!("delays {until}; holds delay_reasonable"));
                    // Yunnan staff duties 5(4) knows no delay; there it is answered within its fifteen working days all the same.
                    let made = if self.in_yunnan() { 5 + self.replied % 10 } else { 25 + self.replied % 30 };
                    add(after(count, made), &self.reported(end));
                    add(after(count, made + 1), "served reply");
                } else {
                    self.replied(count, 4, 0, end.trim_start_matches("replies "), add);
                }
            }
            Fee(basis, units, yuan, paid) => {
                let asked = after(count, 3);
                add(count, OPEN);
                add(count, "fact excessive yes application");
                add(asked, &format!("asks fee {basis} 0 {units} {yuan}; served fee_notice"));
                if paid {
                    let paid = after(asked, 1 + self.answered % 20);
                    add(paid, "paid");
                    self.replied(paid, 0, 0, "granted saying information", add);
                } else {
                    add(after(asked, 21), &self.reported("put away unpaid"));
                }
            }
            StillUnclear => self.replied(count, 0, 0, "still_unclear saying cannot_provide", add),
            Withdrawn => add(after(count, self.replied % 15), &self.reported("withdrawn")),
            Lapsed => {}
        }
    }

    fn heard(
        &self,
        count: NaiveDate,
        (interests, answer, reply): (&str, &str, &str),
        add: &mut impl FnMut(NaiveDate, &str),
    ) {
        let overridden = answer == "overridden";
        let grave = if overridden { "yes; reviewed; chooses disclose" } else { "no; reviewed" };
        add(
            count,
            &format!(
                "is information; no approval; fails others_involved; holds same_wording; third party firm; fact {interests} {grave}"
            ),
        );
        add(after(count, 1), "firm third_party; firm sent");
        add(after(count, 2), "firm received");
        let answered = if answer == "silent" { 15 } else { self.answered % 16 };
        let on = after(count, 2 + answered);
        match answer {
            "silent" => {}
            "agrees" => add(on, "firm agrees"),
            _ => add(on, "firm objects"),
        }
        if answer == "objects" {
            add(on, if reply.is_empty() { "fact reasonable_objection yes" } else { "fact reasonable_objection no" });
        }
        // Silence counts from the day after the window.
        let floor = 2 + answered + u32::from(answer == "silent");
        let refusal = if answer == "silent" {
            "refused because national.2019/15/-/-"
        } else {
            "refused because national.2019/15/-/- objection upheld"
        };
        let reply = if reply.is_empty() { refusal } else { reply };
        self.replied(count, floor, answered + 1, reply, add);
    }

    /// Replied after so many working days at the least, within the time there is: what is left out of it, and an extension, added.
    fn replied(&self, count: NaiveDate, floor: u32, left_out: u32, reply: &str, add: &mut impl FnMut(NaiveDate, &str)) {
        // Yunnan staff duties 5(4): fifteen working days, and fifteen more; whether others are heard within them the text does not say.
        let (most, left_out) = if self.in_yunnan() { (15, 0) } else { (20, left_out) };
        let first = most + left_out;
        let needed = (first <= floor).then_some(most);
        let extended = needed.or(self.extension).map_or(0, |days| days.min(most));
        if extended > 0 {
            let consented = after(count, first - 2);
            add(consented, &format!("consents disclosure_office_head {extended}"));
            if self.in_yunnan() {
                add(consented, &format!("consents bureau_leader {extended}"));
            }
            add(after(count, first - 1), &format!("tells {extended}"));
        }
        let floor = if extended > 0 { first.max(floor) } else { floor };
        let last = first + extended - 1;
        let made = floor + (last - floor.min(last)) * self.replied / 1000;
        let on = after(count, made.min(last).max(floor.min(last)));
        // Reconsideration Law of 2023, art. 23(1)(4): first from 2024 on.
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).is_some_and(|day| day <= on);
        let route = if first { "reconsideration_first" } else { "either" };
        let reply = match reply.strip_prefix("refused because ").map(|rest| rest.split_once(' ').unwrap_or((rest, "")))
        {
            None => reply.to_owned(),
            Some((ground, "")) => format!("refused because {ground} saying reasons telling {route}"),
            Some((ground, more)) => format!("refused because {ground} saying reasons telling {route} {more}"),
        };
        add(on, &self.reported(&format!("replies {reply}")));
        if reply.contains("overridden") {
            add(on, "told firm");
        }
        add(after(on, 1), "served reply");
    }

    /// Yunnan request 4: whoever handed it over is told how it ended, here on the same day.
    fn reported(&self, ended: &str) -> String {
        if self.in_yunnan() { format!("{ended}; reported") } else { ended.to_owned() }
    }
}
