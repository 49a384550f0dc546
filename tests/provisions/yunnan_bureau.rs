//! Each provision with its case.

use crate::support::applying;
use crate::support::consulting;
use crate::support::releasing;
use crate::support::reviewing;
use crate::support::roster;
use std::collections::BTreeSet;

use gongkai::agency::{
    Body, Disagreement, Escalated, FirstResponder, Information, Origin, OwnName, SpecialAuthority, escalate,
    first_responder, responsible,
};
use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Provision};
use gongkai::deadline::Due;
use gongkai::decision::{self, Flags, LocalAnswer, Outcome, Part, Verdict, decide};
use gongkai::duty::{
    self, Check, Circumstances, Dated, Done, DutyError, Lack, Layer, Missing, Owed, Shortfall, Staffing,
};
use gongkai::fact::{Doubt, Truth};
use gongkai::law::index;
use gongkai::norm::{
    ApplicantKind, Attribute, BodyKind, Channel, Consulted, CoordinationDuty, Decider, Demand, Dispute, Duty, Effect,
    Exemption, Fault, Grade, Holder, InterpretationRule, Material, Measure, Misstep, Modality, Mode, OpinionAbout,
    OpinionKind, Polarity, Power, Principle, Purpose, RequestContent, RequestDuty, ResponseDuty, ResponseStep,
    ReviewDuty, ReviewStep, Role, SyncPoint,
};
use gongkai::regime::{Difference, Jurisdiction, Local, Prevails, Regime};
use gongkai::workflow::application::Request;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{ApprovalByLaw, Gap, Standpoint};
use gongkai::workflow::journal::Header;
use gongkai::workflow::public_opinion_response::{
    Event as Opinion, Judgement, Misstep as Wrong, ReportTime, Responses, end_of,
};
use gongkai::workflow::release::{Others, Results};
use gongkai::workflow::secrecy_review::{self, Lack as Lacking, ReviewFile};

use crate::support::consulting::Asked;
use crate::support::files::{YUNNAN, YUNNAN_DOUBTED, YUNNAN_INTERPRETED, YUNNAN_RELEASED};
use crate::support::matter::{audited, matter, summary};
use crate::support::releasing::{found, settled, words};

use super::stand::{Case, day, place};

/// The bureau, with a day of issue that nobody has shown.
const ISSUED: &str = "yunnan_bureau@2020-06-01";

/// A day on which the systems bind, once a day of issue is given.
const ON: &str = "2024-03-04";

fn bureau() -> Jurisdiction {
    place("yunnan_bureau")
}

#[track_caller]
fn regime_of(of: &Jurisdiction) -> Regime<'_> {
    of.on(day(ON)).expect("a day under the Regulation")
}

#[track_caller]
fn rules<T>(look: impl FnOnce(&gongkai::norm::LocalRules) -> T) -> T {
    look(bureau().rules().expect("rules"))
}

/// An address without the name of the place.
fn at(system_and_place: &str) -> String {
    format!("yunnan_bureau.{system_and_place}")
}

// Duties.

#[track_caller]
fn look<T>(code: &str, look: impl FnOnce(&Regime<'_>, Owed<'_>) -> T) -> T {
    let of = bureau();
    let regime = regime_of(&of);
    let owed = duty::find(&regime, code).expect("a duty of the place");
    look(&regime, owed)
}

#[track_caller]
fn check(code: &str, done: &Done) -> Check {
    look(code, |regime, owed| owed.check(regime, done).expect("elements that the duty knows"))
}

fn element(code: &str) -> Shortfall {
    Shortfall::Element(code.parse().expect("a code"))
}

/// Everything is there, where it has to be.
fn whole(duty: &Duty) -> Done {
    let done = duty.contents().iter().fold(Done::new(), |done, element| done.has(element.code().as_str()));
    match duty.channel() {
        Some(Demand::OneOf(list)) => list.first().copied().into_iter().fold(done, Done::on),
        _ => done,
    }
}

/// Who owes it by which provision, and these elements, each of which is missed.
#[track_caller]
fn owes(code: &str, by: &str, bearer: Role, elements: &[&str]) {
    look(code, |regime, owed| {
        let duty = owed.duty();
        assert_eq!((duty.by().stable(), duty.bearer()), (at(by), bearer), "{code}");
        let listed: Vec<String> = duty.contents().iter().map(|element| element.code().to_string()).collect();
        assert_eq!(listed, elements, "{code}");
        assert_eq!(owed.check(regime, &whole(duty)), Ok(Check::Met), "{code}");
        assert_eq!(
            owed.check(regime, &Done::nothing().excepted(false)),
            Ok(Check::Missed(vec![Shortfall::NotDone])),
            "{code}"
        );
        for lacking in elements {
            let done = whole(duty).lacks(lacking).excepted(false);
            assert_eq!(owed.check(regime, &done), Ok(Check::Missed(vec![element(lacking)])), "{code}");
        }
    });
}

/// At intervals whose length the text does not give: no day.
#[track_caller]
fn no_day(code: &str, bearer: Role) {
    assert_eq!(dates(2024, bearer, code), []);
    look(code, |regime, owed| {
        let due = owed.due(regime, Calendar::national(), day(ON));
        assert!(matches!(due, Err(DutyError::NotFromADay { .. })), "{due:?}");
    });
}

/// By when it is due from a day: the bureau's day, and the nation's.
#[track_caller]
fn due(code: &str, from: &str) -> (Option<String>, Option<String>) {
    let of = bureau();
    let regime = of.on(day(from)).expect("a day under the Regulation");
    let owed = duty::find(&regime, code).expect("a duty of the place");
    let due = owed.due(&regime, Calendar::national(), day(from)).expect("a day that can be counted");
    let ends = |deadline: Option<&gongkai::deadline::Deadline>| {
        deadline.and_then(|deadline| deadline.due().day()).map(|day| day.to_string())
    };
    (ends(due.internal()), ends(due.statutory()))
}

/// The dates of a year for a role, those of one duty.
fn dates(year: i32, role: Role, code: &str) -> Vec<Dated> {
    let all = duty::year(&bureau(), Calendar::national(), year, &[role]).expect("a year");
    all.into_iter().filter(|dated| dated.duty.as_str() == code).collect()
}

// Decisions.

#[track_caller]
fn decided<T>(mode: Mode, yes: &[&str], open: &[&str], look: impl FnOnce(&decision::Decision<'_>) -> T) -> T {
    let of = bureau();
    let regime = regime_of(&of);
    look(&decide(&regime, &Part::new(mode, found(&of, yes, open))))
}

/// What the bureau's own text says, and what stands.
#[track_caller]
fn barred(yes: &[&str], says: Outcome, stands: Outcome) {
    for mode in [Mode::Proactive, Mode::OnRequest] {
        decided(mode, yes, &[], |decision| {
            assert_eq!(decision.local(), LocalAnswer::Says(Verdict::Settled(says)), "{mode:?} {yes:?}");
            assert_eq!(decision.effective(), Verdict::Settled(stands), "{mode:?} {yes:?}");
        });
    }
}

/// The local grounds on which no refusal may rest.
#[track_caller]
fn unanchored(yes: &[&str]) -> Vec<String> {
    decided(Mode::OnRequest, yes, &[], |decision| {
        decision.unanchored().map(|row| row.ground().code().to_string()).collect()
    })
}

// The audit.

/// One change to a lawful file, what is found, and the provision it breaks.
#[track_caller]
fn breaks(base: &str, (from, to): (&str, &str), expected: &str, by: &str) {
    assert!(base.contains(from), "nothing to change: {from}");
    let of = bureau();
    assert!(audited(&of, &matter(&of, base), "2024-12-02").is_lawful());
    let found = audited(&of, &matter(&of, &base.replacen(from, to, 1)), "2024-12-02");
    assert_eq!(summary(&found), expected, "{from}");
    let mut provisions = found.breaches.iter().flat_map(|breach| &breach.by);
    assert!(provisions.any(|one| one.stable() == at(by)), "{by}: {:?}", found.breaches);
}

// Releases.

fn alone(facts: &gongkai::fact::Facts) -> Results<'_> {
    Results::new(facts).others(Others::None).approval(ApprovalByLaw::NotRequired)
}

const RELEASED_ON: &str = "2022-03-10";

/// How a gate stands on what is found, after what happened, with these results.
#[track_caller]
fn gate_with(code: &str, yes: &[&str], script: &str, with: impl for<'f> Fn(Results<'f>) -> Results<'f>) -> String {
    let of = bureau();
    let facts = settled(&of, yes);
    let file = releasing::file(&of, script);
    let regime = of.on(day(RELEASED_ON)).expect("a day under the Regulation");
    let release = file.on(day(RELEASED_ON));
    let results = with(alone(&facts));
    let mut gates = release.gates(&regime, &results);
    let (_, state) = gates.find(|(gate, _)| gate.code().as_str() == code).expect("a gate of the place");
    words(&of, state)
}

#[track_caller]
fn gate(code: &str, yes: &[&str], script: &str) -> String {
    gate_with(code, yes, script, |results| results)
}

/// Which rules on channels are not met.
#[track_caller]
fn channels(script: &str) -> Vec<String> {
    let of = releasing::place(ISSUED);
    let facts = settled(&of, &[]);
    let file = releasing::file(&of, script);
    let passage = file.passage(&of, Calendar::national(), &alone(&facts), day(RELEASED_ON)).expect("a text");
    passage.channels.iter().map(|fault| fault.rule.by().stable()).collect()
}

/// The codes of the gates, in their order.
fn gates() -> Vec<String> {
    rules(|rules| rules.gates().iter().map(|gate| gate.code().to_string()).collect())
}

#[track_caller]
fn position_of(gate: &str) -> usize {
    gates().iter().position(|code| code == gate).expect("a gate of the place")
}

// Reviews.

/// What a review lacks after what happened, each with its provision.
#[track_caller]
fn lacking(script: &str) -> Vec<(Lacking, Option<String>)> {
    let of = reviewing::place(ISSUED);
    let lacks = reviewing::file(&of, script).lacks(&of, day("2024-12-02")).expect("a text");
    lacks.into_iter().map(|one| (one.what, one.by.map(|by| by.stable()))).collect()
}

#[track_caller]
fn review_duty(which: ReviewDuty, by: &str) {
    let of = bureau();
    let all = secrecy_review::duties(&regime_of(&of), which);
    assert!(all.iter().any(|one| one.stable() == at(by)), "{which:?}: {all:?}");
}

const REFERRED: &str =
    "2024-09-09 prepared; preliminary; submitted; doubts secrecy; refer secrecy province foreign text letter";

/// By when a referral is answered.
#[track_caller]
fn answered_by(script: &str, on: &str) -> (Option<String>, Option<String>, Option<bool>) {
    let of = bureau();
    let file = reviewing::file(&of, &format!("{REFERRED}; {script}"));
    let found = file.progress(&of, Calendar::national(), day(on)).expect("a text");
    let next = found.next.as_ref().expect("somebody acts next");
    let due = next.due.as_ref();
    (due.and_then(|due| due.day()).map(|day| day.to_string()), due.map(|due| due.by().stable()), next.overdue)
}

// Words, references, principles.

/// How words printed at a provision are read, and what is the matter with them.
#[track_caller]
fn reads(by: &str, printed: &str) -> (String, Fault) {
    rules(|rules| {
        let rows = rules.wordings();
        let row = rows.iter().find(|row| row.by().stable() == at(by) && row.printed() == printed).expect("the words");
        (row.read_as().zh().to_owned(), row.fault())
    })
}

#[track_caller]
fn misprint(by: &str, printed: &str, read_as: &str) {
    assert_eq!(reads(by, printed), (read_as.to_owned(), Fault::Misprint));
}

/// Where the references of a provision lead on a day, and whether what they cite was over then.
fn leads(by: &str, on: &str) -> Vec<(String, bool)> {
    rules(|rules| {
        let rows = rules.references().iter().filter(|row| row.by().stable() == at(by));
        rows.flat_map(|row| {
            let led = duty::resolve(row, day(on));
            led.to.into_iter().map(move |to| (to.stable(), led.stale))
        })
        .collect()
    })
}

fn stated(by: &str) -> Vec<Principle> {
    rules(|rules| {
        let rows = rules.principles().iter().filter(|row| row.by().stable() == at(by));
        rows.map(|row| **row).collect()
    })
}

// Public opinion.

const EVENT: &str = "2024-10-02T22:40:00";

fn collected() -> Opinion {
    let happened = EVENT.parse().expect("a moment");
    Opinion::Collected { happened, about: OpinionAbout::Unit, unit: Some(Code::literal("planning")) }
}

fn major() -> Opinion {
    Opinion::Judged { major: Some(true), sensitive: Some(true) }
}

/// What the systems make of what happened on the day of the event, at a moment.
#[track_caller]
fn judged(events: Vec<Opinion>, now: &str) -> Judgement {
    let of = bureau();
    let mut matter = Responses::new(Header::of(&of));
    for event in core::iter::once(collected()).chain(events) {
        matter.record(day("2024-10-02"), event).expect("a step that makes sense");
    }
    matter.state().judgement(&of, now.parse().expect("a moment")).expect("a text")
}

/// What went wrong, each with its provision.
fn wrong(events: Vec<Opinion>) -> Vec<(Wrong, String)> {
    let judged = judged(events, "2024-10-03T23:59:59");
    judged.missteps.iter().map(|(_, wrong)| (*wrong.value(), wrong.by().stable())).collect()
}

/// What still has to be done and has no day, each with its provision.
fn standing(events: Vec<Opinion>) -> Vec<(Wrong, String)> {
    let judged = judged(events, "2024-10-03T23:59:59");
    judged.standing.iter().map(|stands| (*stands.value(), stands.by().stable())).collect()
}

#[track_caller]
fn response_duty(which: ResponseDuty, by: &str) {
    let row = rules(|rules| rules.response().duty(which).map(|row| row.by().stable()));
    assert_eq!(row, Some(at(by)));
}

pub(crate) const CASES: &[Case] = &[
    ("yunnan_bureau.preamble/-/-/-", preamble),
    ("yunnan_bureau.assessment/3/-/-", assessment_3),
    ("yunnan_bureau.assessment/3/-/1", assessment_3_1),
    ("yunnan_bureau.assessment/3/-/2", assessment_3_2),
    ("yunnan_bureau.assessment/3/-/3", assessment_3_3),
    ("yunnan_bureau.assessment/3/-/4", assessment_3_4),
    ("yunnan_bureau.assessment/3/-/5", assessment_3_5),
    ("yunnan_bureau.assessment/3/-/6", assessment_3_6),
    ("yunnan_bureau.assessment/4/-/-", assessment_4),
    ("yunnan_bureau.assessment/5/-/-", assessment_5),
    ("yunnan_bureau.assessment/6/-/-", assessment_6),
    ("yunnan_bureau.catalogue/2/-/-", catalogue_2),
    ("yunnan_bureau.catalogue/3/-/-", catalogue_3),
    ("yunnan_bureau.catalogue/4/-/-", catalogue_4),
    ("yunnan_bureau.catalogue/5/-/-", catalogue_5),
    ("yunnan_bureau.catalogue/6/-/-", catalogue_6),
    ("yunnan_bureau.catalogue/7/-/-", catalogue_7),
    ("yunnan_bureau.catalogue/8/-/-", catalogue_8),
    ("yunnan_bureau.catalogue/9/-/-", catalogue_9),
    ("yunnan_bureau.catalogue/10/-/-", catalogue_10),
    ("yunnan_bureau.catalogue/11/-/-", catalogue_11),
    ("yunnan_bureau.inspection/1/-/-", inspection_1),
    ("yunnan_bureau.inspection/3/-/-", inspection_3),
    ("yunnan_bureau.inspection/4/-/-", inspection_4),
    ("yunnan_bureau.secrecy_review/1/-/-", secrecy_review_1),
    ("yunnan_bureau.secrecy_review/2/-/-", secrecy_review_2),
    ("yunnan_bureau.secrecy_review/3/-/-", secrecy_review_3),
    ("yunnan_bureau.secrecy_review/4/-/-", secrecy_review_4),
    ("yunnan_bureau.secrecy_review/5/-/-", secrecy_review_5),
    ("yunnan_bureau.secrecy_review/6/-/-", secrecy_review_6),
    ("yunnan_bureau.secrecy_review/6/-/1", secrecy_review_6_1),
    ("yunnan_bureau.secrecy_review/6/-/2", secrecy_review_6_2),
    ("yunnan_bureau.secrecy_review/6/-/3", secrecy_review_6_3),
    ("yunnan_bureau.secrecy_review/6/-/4", secrecy_review_6_4),
    ("yunnan_bureau.secrecy_review/6/-/5", secrecy_review_6_5),
    ("yunnan_bureau.secrecy_review/6/-/6", secrecy_review_6_6),
    ("yunnan_bureau.secrecy_review/7/-/-", secrecy_review_7),
    ("yunnan_bureau.secrecy_review/7/-/1", secrecy_review_7_1),
    ("yunnan_bureau.secrecy_review/7/-/3", secrecy_review_7_3),
    ("yunnan_bureau.secrecy_review/7/-/4", secrecy_review_7_4),
    ("yunnan_bureau.secrecy_review/8/-/-", secrecy_review_8),
    ("yunnan_bureau.secrecy_review/9/-/-", secrecy_review_9),
    ("yunnan_bureau.secrecy_review/9/-/1", secrecy_review_9_1),
    ("yunnan_bureau.secrecy_review/9/-/2", secrecy_review_9_2),
    ("yunnan_bureau.secrecy_review/9/-/3", secrecy_review_9_3),
    ("yunnan_bureau.secrecy_review/10/-/-", secrecy_review_10),
    ("yunnan_bureau.secrecy_review/11/-/-", secrecy_review_11),
    ("yunnan_bureau.secrecy_review/12/-/-", secrecy_review_12),
    ("yunnan_bureau.secrecy_review/13/-/-", secrecy_review_13),
    ("yunnan_bureau.secrecy_review/14/-/-", secrecy_review_14),
    ("yunnan_bureau.secrecy_review/15/-/-", secrecy_review_15),
    ("yunnan_bureau.secrecy_review/16/-/-", secrecy_review_16),
    ("yunnan_bureau.secrecy_review/16/-/1", secrecy_review_16_1),
    ("yunnan_bureau.secrecy_review/16/-/2", secrecy_review_16_2),
    ("yunnan_bureau.publication/2/-/-", publication_2),
    ("yunnan_bureau.publication/3/-/-", publication_3),
    ("yunnan_bureau.publication/4/-/-", publication_4),
    ("yunnan_bureau.publication/5/-/-", publication_5),
    ("yunnan_bureau.publication/6/-/-", publication_6),
    ("yunnan_bureau.publication/7/-/-", publication_7),
    ("yunnan_bureau.request/1/-/-", request_1),
    ("yunnan_bureau.request/3/-/-", request_3),
    ("yunnan_bureau.request/4/-/-", request_4),
    ("yunnan_bureau.request/5/-/-", request_5),
    ("yunnan_bureau.interpretation/1/-/-", interpretation_1),
    ("yunnan_bureau.interpretation/2/-/-", interpretation_2),
    ("yunnan_bureau.interpretation/3/-/-", interpretation_3),
    ("yunnan_bureau.interpretation/4/-/-", interpretation_4),
    ("yunnan_bureau.interpretation/5/-/-", interpretation_5),
    ("yunnan_bureau.coordination/1/-/-", coordination_1),
    ("yunnan_bureau.coordination/2/-/-", coordination_2),
    ("yunnan_bureau.coordination/3/-/-", coordination_3),
    ("yunnan_bureau.coordination/4/-/-", coordination_4),
    ("yunnan_bureau.public_opinion/1/-/2", public_opinion_1_2),
    ("yunnan_bureau.public_opinion/1/-/3", public_opinion_1_3),
    ("yunnan_bureau.public_opinion/2/-/-", public_opinion_2),
    ("yunnan_bureau.public_opinion/3/-/-", public_opinion_3),
    ("yunnan_bureau.public_opinion/3/-/1", public_opinion_3_1),
    ("yunnan_bureau.public_opinion/3/-/2", public_opinion_3_2),
    ("yunnan_bureau.public_opinion/3/-/3", public_opinion_3_3),
    ("yunnan_bureau.public_opinion/3/-/5", public_opinion_3_5),
    ("yunnan_bureau.public_opinion/4/-/2", public_opinion_4_2),
    ("yunnan_bureau.public_opinion/5/-/-", public_opinion_5),
    ("yunnan_bureau.public_opinion/6/-/1", public_opinion_6_1),
    ("yunnan_bureau.public_opinion/6/-/3", public_opinion_6_3),
    ("yunnan_bureau.proactive/2/-/-", proactive_2),
    ("yunnan_bureau.proactive/2/-/1", proactive_2_1),
    ("yunnan_bureau.proactive/2/-/2", proactive_2_2),
    ("yunnan_bureau.proactive/2/-/3", proactive_2_3),
    ("yunnan_bureau.proactive/2/-/4", proactive_2_4),
    ("yunnan_bureau.proactive/3/-/-", proactive_3),
    ("yunnan_bureau.proactive/3/-/1", proactive_3_1),
    ("yunnan_bureau.proactive/3/-/3", proactive_3_3),
    ("yunnan_bureau.proactive/3/-/4", proactive_3_4),
    ("yunnan_bureau.proactive/3/-/5", proactive_3_5),
    ("yunnan_bureau.proactive/3/-/6", proactive_3_6),
    ("yunnan_bureau.proactive/4/-/-", proactive_4),
    ("yunnan_bureau.proactive/4/-/1", proactive_4_1),
    ("yunnan_bureau.proactive/4/-/2", proactive_4_2),
    ("yunnan_bureau.proactive/4/-/3", proactive_4_3),
    ("yunnan_bureau.proactive/4/-/4", proactive_4_4),
    ("yunnan_bureau.proactive/5/-/-", proactive_5),
    ("yunnan_bureau.proactive/6/-/-", proactive_6),
    ("yunnan_bureau.proactive/7/-/-", proactive_7),
    ("yunnan_bureau.proactive/7/-/1", proactive_7_1),
    ("yunnan_bureau.proactive/7/-/2", proactive_7_2),
    ("yunnan_bureau.proactive/7/-/3", proactive_7_3),
    ("yunnan_bureau.proactive/7/-/4", proactive_7_4),
    ("yunnan_bureau.proactive/7/-/5", proactive_7_5),
    ("yunnan_bureau.staff_duties/3/-/-", staff_duties_3),
    ("yunnan_bureau.staff_duties/3/-/3", staff_duties_3_3),
    ("yunnan_bureau.staff_duties/4/-/-", staff_duties_4),
    ("yunnan_bureau.staff_duties/5/-/-", staff_duties_5),
    ("yunnan_bureau.staff_duties/5/-/1", staff_duties_5_1),
    ("yunnan_bureau.staff_duties/5/-/2", staff_duties_5_2),
    ("yunnan_bureau.staff_duties/5/-/3", staff_duties_5_3),
    ("yunnan_bureau.staff_duties/5/-/4", staff_duties_5_4),
    ("yunnan_bureau.staff_duties/5/-/5", staff_duties_5_5),
];

/// No number, no date: nothing of the eleven systems is in force for certain, and the nation answers.
fn preamble() {
    let of = Jurisdiction::of_place("yunnan_bureau").expect("a built-in place");
    let regime = regime_of(&of);
    assert!(matches!(regime.local(), Local::Undetermined { .. }));
    let catalogue = duty::find(&regime, "yunnan_catalogue").expect("a duty");
    let missed = catalogue.check(&regime, &Done::nothing()).expect("what the duty knows");
    assert_eq!((catalogue.layer(), missed), (Layer::Undated, Check::Open(vec![Missing::DateOfLocalText])));
    let part = Part::new(Mode::OnRequest, settled(&of, &["in_process"]));
    let decision = decide(&regime, &part);
    assert_eq!(decision.local(), LocalAnswer::Undetermined);
    assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustDisclose));
    let effects: Vec<_> = rules(|rules| rules.effects().iter().map(|row| (**row, row.by().stable())).collect());
    assert!(effects.contains(&(Effect::Undated, at("preamble/-/-/-"))));
    let systems: BTreeSet<Code> = index::within(Provision::of("yunnan_bureau")).map(|one| one.at().source()).collect();
    assert_eq!(systems.len(), 12, "a lead line and eleven systems");
}

// Assessment.

/// A head with so many questions that speak for the unit, and so many against. A yes to the latter never raises it.
#[track_caller]
fn head(item: usize, positive: u32, negative: u32) {
    rules(|rules| {
        let rows = rules.assessment().indicators();
        let by = at(&format!("assessment/3/-/{item}"));
        let of_head: Vec<_> = rows.iter().filter(|row| row.by().stable() == by).collect();
        let count = |polarity| of_head.iter().filter(|row| row.polarity() == polarity).map(|_| 1).sum::<u32>();
        assert_eq!((count(Polarity::Positive), count(Polarity::Negative)), (positive, negative));
        let yes: Vec<_> = of_head.iter().map(|row| (row.code(), Truth::Yes)).collect();
        let sheet = duty::assess(rules.assessment(), &yes, None).expect("indicators of the text");
        let head = sheet.heads.get(item - 1).expect("a head");
        assert_eq!((head.by.stable(), head.speak_for, head.speak_against, head.open), (by, positive, negative, 0));
    });
}

fn assessment_3() {
    let sheet = rules(|rules| duty::assess(rules.assessment(), &[], None)).expect("an empty sheet");
    let heads: Vec<String> = sheet.heads.iter().map(|head| head.by.stable()).collect();
    assert_eq!(heads, [1, 2, 3, 4, 5, 6].map(|item| at(&format!("assessment/3/-/{item}"))));
    assert!(sheet.heads.iter().all(|head| 0 < head.open && head.speak_for + head.speak_against == 0));
}

fn assessment_3_1() {
    head(1, 3, 0);
}

fn assessment_3_2() {
    head(2, 5, 0);
}

fn assessment_3_3() {
    head(3, 3, 0);
}

fn assessment_3_4() {
    head(4, 2, 1);
    assert_eq!(leads("assessment/3/-/4", ON), [("national.2019/-/-/-".to_owned(), false)]);
}

fn assessment_3_5() {
    head(5, 2, 3);
}

fn assessment_3_6() {
    head(6, 4, 0);
}

/// The list is open, and the public's appraisal is one of its forms. Forms are no softer duty than the assessment of art. 46.
fn assessment_4() {
    assert_eq!(softer_than_the_nation("assessment/4/-/-"), [] as [&str; 0]);
    let code = "yunnan_assessment_forms";
    assert_eq!(check(code, &Done::only(&["public_evaluation"])), Check::Met);
    assert_eq!(check(code, &Done::only(&[])), Check::Met);
    look(code, |regime, owed| {
        assert_eq!(owed.duty().contents().len(), 4);
        assert!(owed.duty().what_is_open().is_some(), "nobody is named");
        let other = owed.check(regime, &Done::only(&["examination"]));
        assert!(matches!(other, Err(DutyError::UnknownElement { .. })), "{other:?}");
    });
}

/// A year without a half-yearly check lacks a method. By whom the text does not say; the bureau missed it all the same.
fn assessment_5() {
    for code in ["yunnan_routine_checks", "yunnan_half_year_sampling", "yunnan_year_end_assessment"] {
        look(code, |_, owed| {
            let (by, bearer) = (owed.duty().by().stable(), owed.duty().bearer());
            assert_eq!((by, bearer), (at("assessment/5/-/-"), Role::Agency), "{code}");
            assert!(owed.duty().what_is_open().is_some(), "{code}");
        });
        assert_eq!(check(code, &Done::new()), Check::Met, "{code}");
        assert_eq!(check(code, &Done::nothing()), Check::Missed(vec![Shortfall::NotDone]), "{code}");
    }
    let halves = dates(2024, Role::Agency, "yunnan_half_year_sampling");
    let ends: Vec<_> = halves.iter().map(|half| half.span.through()).collect();
    assert_eq!(ends, ["2024-06-30", "2024-12-31"].map(day));
    assert_eq!(dates(2024, Role::Agency, "yunnan_year_end_assessment").len(), 1);
    assert_eq!(dates(2024, Role::Agency, "yunnan_routine_checks"), []);
}

/// Four grades, given by a person: there is no scale, and 合格 is none of them.
fn assessment_6() {
    rules(|rules| {
        let grades: Vec<Grade> = rules.assessment().grades().iter().map(|row| **row).collect();
        assert_eq!(grades, [Grade::Excellent, Grade::Good, Grade::Fair, Grade::Poor]);
        assert!(grades.iter().all(|grade| grade.name().zh() != "合格"));
        let all: Vec<_> = (rules.assessment().indicators().iter()).map(|row| (row.code(), Truth::Yes)).collect();
        let sheet = |grade| duty::assess(rules.assessment(), &all, grade).expect("indicators of the text").grade;
        assert_eq!((sheet(None), sheet(Some(Grade::Fair))), (None, Some(Grade::Fair)));
    });
}

// The catalogue.

fn catalogue_2() {
    let four = ["index", "name", "summary", "generated_on"];
    owes("yunnan_catalogue", "catalogue/2/-/-", Role::LeadingGroupOffice, &four);
}

fn catalogue_3() {
    breaks(YUNNAN_RELEASED, ("approves chen checker; ", ""), "gate_skipped", "catalogue/3/-/-");
    breaks(YUNNAN_RELEASED, ("; records ledger", ""), "record_missing", "catalogue/3/-/-");
    let another = (r#""by": "wang", "capacity": "leader_in_charge""#, r#""by": "wang", "capacity": "office""#);
    breaks(YUNNAN_RELEASED, another, "approved_by_another gate_skipped", "catalogue/3/-/-");
    owes("yunnan_supply_material", "catalogue/3/-/-", Role::Unit, &[]);
    owes("yunnan_drafter_checks", "catalogue/3/-/-", Role::Handler, &[]);
}

/// The duties that forbid what others of the systems ask for.
fn duties_against_duties() -> Vec<(String, Vec<String>, String, Prevails)> {
    let of = bureau();
    let found = regime_of(&of).conflicts();
    found
        .iter()
        .filter_map(|conflict| match &conflict.difference {
            Difference::DutyAgainstDuty { asks, .. } => Some((
                conflict.local.stable(),
                conflict.against.iter().map(Provision::stable).collect(),
                asks.to_string(),
                conflict.prevails,
            )),
            _ => None,
        })
        .collect()
}

/// State and trade secrets are not filed; what is open on request the article does not name. It stands against staff duties 5(1).
fn catalogue_4() {
    owes("yunnan_file_proactive", "catalogue/4/-/-", Role::Office, &["proactive"]);
    let code = "yunnan_secrets_unfiled";
    assert_eq!(check(code, &Done::nothing()), Check::Met);
    let filed = check(code, &Done::new().has("trade_secret"));
    assert_eq!(filed, Check::Contested(vec![Shortfall::Forbidden]));
    look(code, |regime, owed| {
        let on_request = owed.check(regime, &Done::new().has("on_request"));
        assert!(matches!(on_request, Err(DutyError::UnknownElement { .. })), "{on_request:?}");
    });
    // 按规定不能公开: as arts. 14 and 15 say, and no further.
    assert_eq!(refers("catalogue/4/-/-"), ["national.2019/14/-/-", "national.2019/15/-/-"]);
    barred(&["determined_state_secret"], Outcome::MustWithhold, Outcome::MustWithhold);
    barred(&["trade_secret", "harms_third_party"], Outcome::MustWithhold, Outcome::MustWithhold);
    let against = vec![at("staff_duties/5/-/1")];
    let expected = (at("catalogue/4/-/-"), against, "yunnan_exempt_filed".to_owned(), Prevails::Open);
    assert_eq!(duties_against_duties(), [expected]);
}

/// The provisions of the nation than which the place states a duty more softly.
#[track_caller]
fn softer_than_the_nation(by: &str) -> Vec<String> {
    let of = bureau();
    let conflicts = regime_of(&of).conflicts().into_iter();
    let softer = conflicts
        .filter(|one| one.local.stable() == at(by) && matches!(one.difference, Difference::SofterDuty(_)))
        .flat_map(|one| one.against);
    softer.map(|against| against.stable()).collect()
}

/// To what an exemption clause refers; none where it refers to nothing.
#[track_caller]
fn refers(by: &str) -> Vec<String> {
    rules(|rules| {
        let rows = rules.exemptions().iter().filter_map(|row| match row {
            Exemption::Refers { by: found, to, .. } if found.stable() == at(by) => Some(releasing::stable(to)),
            _ => None,
        });
        rows.flatten().collect()
    })
}

fn catalogue_5() {
    owes("yunnan_periodic_filing", "catalogue/5/-/-", Role::Office, &[]);
    no_day("yunnan_periodic_filing", Role::Office);
}

/// The numbers are those of the 2007 text: 13 is art. 27 now, never art. 13.
fn catalogue_6() {
    let now: BTreeSet<String> = leads("catalogue/6/-/-", ON).into_iter().map(|(to, _)| to).collect();
    let expected = [14, 15, 17, 19, 20, 21, 27, 32].map(|article| format!("national.2019/{article}/-/-"));
    assert_eq!(now, BTreeSet::from(expected));
    assert!(leads("catalogue/6/-/-", ON).iter().all(|(_, stale)| *stale));
    let n07 = Provision::of("national.2007");
    let to = |of: Provision| gongkai::law::national::migration::counterparts(of).iter().map(Provision::article_number);
    assert!(to(n07.article(14)).eq([14, 15, 17].map(Some)));
    assert!(to(n07.article(14).paragraph(4)).eq([14, 15].map(Some)));
    assert!(to(n07.article(14).paragraph(3)).eq([Some(17)]));
    assert!(to(n07.article(23)).eq([15, 32].map(Some)));
    let then = leads("catalogue/6/-/-", "2018-03-05");
    assert!(then.contains(&("national.2007/13/-/-".to_owned(), false)), "{then:?}");
    rules(|rules| {
        let attributes: Vec<Attribute> = rules.attributes().iter().map(|row| **row).collect();
        assert_eq!(attributes, [Attribute::Proactive, Attribute::OnRequest, Attribute::Withheld]);
    });
}

/// A section that publishes on an account of its own.
fn catalogue_7() {
    let by_section = ("office office", "safety originating_unit");
    breaks(YUNNAN_RELEASED, by_section, "publisher_other", "catalogue/7/-/-");
    let elsewhere = ("publishes official_site", "publishes weibo");
    breaks(YUNNAN_RELEASED, elsewhere, "platform_missing", "catalogue/7/-/-");
    let head = (" approves sun section_head;", "");
    breaks(YUNNAN_RELEASED, head, "gate_skipped", "catalogue/7/-/-");
}

/// What a law forbids goes no further, whoever has approved it.
fn catalogue_8() {
    review_duty(ReviewDuty::ReturnBarred, "catalogue/8/-/-");
    let of = bureau();
    let yes = ["forbidden_by_law"];
    let facts = settled(&of, &yes);
    let regime = of.on(day(RELEASED_ON)).expect("a day under the Regulation");
    let part = Part::new(Mode::Proactive, settled(&of, &yes));
    let decision = decide(&regime, &part);
    assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustWithhold));
    let mut file = releasing::file(&of, PAST_THE_CHAIN);
    let results = alone(&facts).decided(&decision);
    let published = releasing::event("published official_site office");
    assert!(file.clone().proceed(&of, &results, day(RELEASED_ON), published.clone()).is_err());
    let returned = releasing::event("returned");
    assert!(file.proceed(&of, &results, day(RELEASED_ON), returned).is_ok());
    // What nothing bars goes out past the same chain.
    let open = settled(&of, &[]);
    let mut file = releasing::file(&of, PAST_THE_CHAIN);
    assert!(file.proceed(&of, &alone(&open), day(RELEASED_ON), published).is_ok());
}

/// Every yes that the four chains ask for.
const PAST_THE_CHAIN: &str =
    "drafted; formed; reviewed before_proactive; yes originating_unit; yes checker; yes office; yes leader_in_charge";

fn catalogue_9() {
    owes("yunnan_materials_kept", "catalogue/9/-/-", Role::Office, &[]);
}

/// Whether it was ever reported can be asked; by which day cannot.
fn catalogue_10() {
    owes("yunnan_filing_reported", "catalogue/10/-/-", Role::Office, &[]);
    no_day("yunnan_filing_reported", Role::Office);
    look("yunnan_filing_reported", |_, owed| assert_eq!(owed.duty().recipient(), Some(Role::LeadingGroup)));
}

/// The only clause on effect: from issue, on a day that is not shown.
fn catalogue_11() {
    let effects: Vec<_> = rules(|rules| rules.effects().iter().map(|row| (**row, row.by().stable())).collect());
    assert_eq!(effects, [(Effect::Undated, at("preamble/-/-/-")), (Effect::FromIssue, at("catalogue/11/-/-"))]);
    let of = Jurisdiction::of_place("yunnan_bureau").expect("a built-in place");
    assert!(matches!(regime_of(&of).local(), Local::Undetermined { .. }));
    let issued = bureau();
    assert!(issued.on(day("2020-05-31")).expect("a day").local().in_force().is_none());
    assert!(issued.on(day("2020-06-01")).expect("a day").local().in_force().is_some());
}

// Inspection.

/// Every week of the year; in what it is checked, and against which default.
fn inspection_1() {
    owes("yunnan_self_check", "inspection/1/-/-", Role::Unit, &["timely", "complete", "standard"]);
    owes("yunnan_self_check_person", "inspection/1/-/-", Role::Unit, &[]);
    owes("yunnan_self_check_corrected", "inspection/1/-/-", Role::Unit, &[]);
    let weeks = dates(2024, Role::Unit, "yunnan_self_check");
    assert_eq!(weeks.len(), 52);
    let first = weeks.first().expect("a week").span;
    assert_eq!((first.from(), first.through()), (day("2024-01-01"), day("2024-01-07")));
    assert_eq!(stated("inspection/1/-/-"), [Principle::OpennessIsTheNorm]);
}

fn inspection_3() {
    owes("yunnan_group_inspection", "inspection/3/-/-", Role::LeadingGroup, &["systems", "duties"]);
    no_day("yunnan_group_inspection", Role::LeadingGroup);
}

/// The local row for a misstep: whether its threshold is met, and what follows.
#[track_caller]
fn follows(misstep: Misstep, leak: Option<bool>, by: &str) -> (Truth, Vec<Measure>, usize) {
    let of = bureau();
    let regime = regime_of(&of);
    let mut circumstances = Circumstances::new();
    circumstances.leak = leak;
    let rows = duty::sanctions(&regime, misstep, circumstances);
    let row = rows.iter().find(|row| row.layer == Layer::Local && row.row.by().stable() == at(by)).expect("a row");
    (row.met, row.row.measures().to_vec(), row.row.imposed_by().len())
}

/// Liability is possible; by which measure and by whom the text does not say.
fn inspection_4() {
    let found = follows(Misstep::NotPerformed, None, "inspection/4/-/-");
    assert_eq!(found, (Truth::Open, vec![Measure::Liability], 0));
}

// Secrecy review.

/// The implementing measures of 1990 were repealed on 2014-03-01.
fn secrecy_review_1() {
    let stale = |on: &str| {
        let led = leads("secrecy_review/1/-/-", on);
        led.into_iter().filter(|(_, stale)| *stale).map(|(to, _)| to).collect::<Vec<_>>()
    };
    let measures = |on: &str| {
        rules(|rules| {
            let row = rules.references().iter().find(|row| row.to().source().as_str() == "secrets_measures.1990");
            duty::resolve(row.expect("the measures"), day(on)).stale
        })
    };
    assert!(!measures("2014-02-28") && measures("2014-03-01"));
    assert_eq!(stale("2013-06-03"), [] as [&str; 0]);
    let of = bureau();
    let flagged = regime_of(&of).conflicts().into_iter().any(|conflict| {
        conflict.local.stable() == at("secrecy_review/1/-/-") && conflict.difference == Difference::StaleReference
    });
    assert!(flagged);
}

/// A review that looked at state secrets only lacks three of the four heads.
fn secrecy_review_2() {
    let only_secrets = (r#" "trade_secret", "privacy", "security","#, "");
    breaks(YUNNAN_DOUBTED, only_secrets, "checks_missing", "secrecy_review/2/-/-");
    let looked_at = lacking("prepared; preliminary; submitted; proactive secrecy; approved");
    let heads = looked_at.iter().filter(|(_, by)| by.as_deref() == Some(&at("secrecy_review/2/-/-")));
    assert_eq!(heads.count(), 3);
}

fn secrecy_review_3() {
    let of = bureau();
    let unreviewed = ReviewFile::new(Header::of(&of)).lacks(&of, day(ON)).expect("a text");
    let unreviewed: Vec<_> = unreviewed.iter().map(|one| (one.what, one.by.map(|by| by.stable()))).collect();
    assert_eq!(unreviewed, [(Lacking::Review, Some(at("secrecy_review/3/-/-")))]);
    let three = [Principle::ReviewFirst, Principle::ReviewerAndDiscloserAnswer, Principle::SecretsSafeDisclosureEasy];
    assert_eq!(stated("secrecy_review/3/-/-"), three);
}

/// A finding of secrecy that names no basis.
fn secrecy_review_4() {
    let bare = lacking("prepared; preliminary; submitted; bare");
    assert!(bare.contains(&(Lacking::BasisAndReasons, Some(at("secrecy_review/4/-/-")))), "{bare:?}");
    let based = lacking("prepared; preliminary; submitted; exempt");
    assert!(based.iter().all(|(what, _)| *what != Lacking::BasisAndReasons), "{based:?}");
}

/// What of a staffing is lacking by a provision.
#[track_caller]
fn lacks(staffing: &Staffing, by: &str) -> Vec<Lack> {
    let of = bureau();
    let found = duty::lacks(&regime_of(&of), staffing).expect("known");
    let of_text = |lack: &Lack| match lack {
        Lack::Nobody { by, .. }
        | Lack::TooMany { by, .. }
        | Lack::Requirement { by, .. }
        | Lack::Unknown { by, .. } => by.stable(),
        _ => String::new(),
    };
    found.into_iter().filter(|lack| of_text(lack) == at(by)).collect()
}

/// Exactly one leader, and a body.
fn secrecy_review_5() {
    let by = "secrecy_review/5/-/-";
    let with = |leaders, bodies| Staffing::new().with(Role::ReviewLeader, leaders).with(Role::ReviewBody, bodies);
    assert_eq!(lacks(&with(1, 1), by), []);
    let none = lacks(&with(0, 1), by);
    assert!(matches!(none[..], [Lack::Nobody { role: Role::ReviewLeader, layer: Layer::Local, .. }]), "{none:?}");
    let two = lacks(&with(2, 1), by);
    assert!(matches!(two[..], [Lack::TooMany { role: Role::ReviewLeader, designated: 2, .. }]), "{two:?}");
    let no_body = lacks(&with(1, 0), by);
    assert!(matches!(no_body[..], [Lack::Nobody { role: Role::ReviewBody, .. }]), "{no_body:?}");
    review_duty(ReviewDuty::EstablishMechanism, by);
}

/// Six items; items 2 (undetermined, or without harm), 3, 4 and 6 (a rule only) bear no refusal by themselves.
fn secrecy_review_6() {
    let items: BTreeSet<String> = rules(|rules| {
        let own = rules.exemptions().iter().filter_map(|row| match row {
            Exemption::Own(row) => Some(row.ground().by().stable()),
            Exemption::Refers { .. } => None,
        });
        own.filter(|by| by.starts_with(&at("secrecy_review/"))).collect()
    });
    assert_eq!(items, (1..=6).map(|item| at(&format!("secrecy_review/6/-/{item}"))).collect());
    for (yes, ground) in [
        (&["personal_privacy"][..], "yunnan_unmarked_third_party"),
        (&["relates_to_enforcement", "threatens_life"], "yunnan_enforcement"),
        (&["in_process"], "yunnan_in_process"),
        (&["forbidden_by_rule"], "yunnan_forbidden"),
    ] {
        assert_eq!(unanchored(yes), [ground]);
        barred(yes, Outcome::MustWithhold, Outcome::MustDisclose);
    }
    assert_eq!(
        reads("secrecy_review/6/-/5", "社会稳定的政府信息。"),
        ("社会稳定的政府信息；（其后还有第6项）".to_owned(), Fault::Misprint)
    );
}

const UNDECLASSIFIED: &str = "the formalities of declassification are missing";

/// Marked and within its term: barred. Once the term is over it is no state secret; the formalities are a local duty.
fn secrecy_review_6_1() {
    barred(&["marked_secret", "determined_state_secret"], Outcome::MustWithhold, Outcome::MustWithhold);
    let expired = ["marked_secret", "determined_state_secret", "secrecy_term_expired"];
    decided(Mode::OnRequest, &expired, &[], |decision| assert_eq!(decision.effective().settled(), None));
    let reviewed = [&expired[..], &["freshly_reviewed"]].concat();
    barred(&reviewed, Outcome::MustDisclose, Outcome::MustDisclose);
    assert_eq!(gate("yunnan_declassified", &expired, "drafted"), UNDECLASSIFIED);
}

/// With harm, barred; the gateway lies in proactive 7 and in art. 15. Without harm, or undetermined, the bar needs an anchor.
fn secrecy_review_6_2() {
    barred(&["personal_privacy", "harms_third_party"], Outcome::MustWithhold, Outcome::MustWithhold);
    let consents = ["personal_privacy", "harms_third_party", "third_party_consents"];
    decided(Mode::Proactive, &consents, &[], |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustDisclose));
    });
    assert_eq!(unanchored(&["trade_secret"]), ["yunnan_unmarked_third_party"]);
    decided(Mode::OnRequest, &["secrecy_unsettled"], &[], |decision| {
        assert_eq!(decision.effective().settled(), None);
        let grounds: Vec<_> = decision.unanchored().map(|row| row.ground().code().to_string()).collect();
        assert_eq!(grounds, ["yunnan_unmarked_secret"]);
    });
}

/// Both limbs; the nation knows only a discretion over case files.
fn secrecy_review_6_3() {
    let extra = ["relates_to_enforcement", "may_affect_enforcement"];
    barred(&extra, Outcome::MustWithhold, Outcome::MustDisclose);
    let file = [&extra[..], &["enforcement_file"]].concat();
    barred(&file, Outcome::MustWithhold, Outcome::MayWithhold);
    barred(&extra[..1], Outcome::MustDisclose, Outcome::MustDisclose);
    let forbidden = [&extra[..], &["forbidden_by_law"]].concat();
    barred(&forbidden, Outcome::MustWithhold, Outcome::MustWithhold);
}

/// A rule that requires disclosure lifts it; the nation may withhold what is in process.
fn secrecy_review_6_4() {
    barred(&["in_process", "discussion_record"], Outcome::MustWithhold, Outcome::MayWithhold);
    barred(&["in_process", "rule_requires_disclosure"], Outcome::MustDisclose, Outcome::MustDisclose);
    barred(&["discussion_record"], Outcome::MayWithhold, Outcome::MayWithhold);
}

/// Danger in fact, where the Regulation asks for possible danger. Unknown: somebody has to assess it.
fn secrecy_review_6_5() {
    let danger = "endangers_social_stability";
    barred(&[danger, "endangers_in_fact"], Outcome::MustWithhold, Outcome::MustWithhold);
    barred(&[danger], Outcome::MustWithhold, Outcome::MustWithhold);
    // The item by itself reaches only the danger in fact; catalogue 6 refers to the rest.
    let of = bureau();
    let narrower = regime_of(&of).conflicts().into_iter().find(|one| one.difference == Difference::NarrowerGround);
    let narrower = narrower.map(|one| (one.local.stable(), one.prevails));
    assert_eq!(narrower, Some((at("secrecy_review/6/-/5"), Prevails::Nation)));
    barred(&["endangers_in_fact"], Outcome::MustDisclose, Outcome::MustDisclose);
    decided(Mode::OnRequest, &[], &[danger], |decision| {
        assert_eq!(decision.effective().settled(), None);
    });
}

/// A departmental rule forbids nothing under art. 14.
fn secrecy_review_6_6() {
    barred(&["forbidden_by_rule"], Outcome::MustWithhold, Outcome::MustDisclose);
    barred(&["forbidden_by_law"], Outcome::MustWithhold, Outcome::MustWithhold);
    decided(Mode::OnRequest, &["forbidden_by_rule"], &[], |decision| {
        assert!(decision.flags().contains(Flags::LOCAL_NEEDS_ANCHOR));
    });
}

/// Items 1, 3 and 4. There is no second, and none is put in.
fn secrecy_review_7() {
    let steps: Vec<String> = rules(|rules| {
        let rows = rules.review().steps().iter().map(|row| row.by().stable());
        rows.filter(|by| by.starts_with(&at("secrecy_review/7/"))).collect()
    });
    assert_eq!(steps, [1, 3, 4].map(|item| at(&format!("secrecy_review/7/-/{item}"))));
    assert_eq!(reads("secrecy_review/7/-/-", "1、3、4").1, Fault::Gap);
    assert!(index::at(Provision::of("yunnan_bureau.secrecy_review").article(7).item(2)).is_none());
}

const PRELIMINARY: &str = r#"{"secrecy_review": {"preliminary_opinion": {"by": {"by": "safety", "capacity": "originating_unit"}, "disclose": true}}};"#;

fn secrecy_review_7_1() {
    breaks(YUNNAN_DOUBTED, (PRELIMINARY, ""), "preliminary_missing", "secrecy_review/7/-/1");
}

/// The leader approves nothing that the body has given no opinion on.
fn secrecy_review_7_3() {
    let of = bureau();
    let early = reviewing::file(&of, "prepared; preliminary; submitted")
        .record(day("2024-03-05"), reviewing::event("approved"));
    assert!(early.is_err());
    let found = lacking("prepared; preliminary; submitted");
    assert!(found.contains(&(Lacking::Opinion, Some(at("secrecy_review/7/-/3")))), "{found:?}");
    let who = rules(|rules| rules.review().who(ReviewStep::Opinion).map(|row| *row));
    assert_eq!(who, Some(Role::ReviewBody));
}

/// A refusal leads nowhere that the text states, and nothing goes out.
fn secrecy_review_7_4() {
    let another = (r#""by": "wang", "capacity": "leader_in_charge""#, r#""by": "wang", "capacity": "office""#);
    breaks(YUNNAN_DOUBTED, another, "approved_by_another", "secrecy_review/7/-/4");
    let script = "prepared; preliminary; submitted; proactive; refused";
    let refused = lacking(script);
    assert!(refused.contains(&(Lacking::RuleOnRefusal, Some(at("secrecy_review/7/-/4")))), "{refused:?}");
    let of = bureau();
    let progress = reviewing::file(&of, script).progress(&of, Calendar::national(), day("2024-12-02")).expect("a text");
    assert!(progress.next.is_none() && !progress.allows_disclosure());
}

/// Silence, or a yes by word of mouth, is no written consent.
fn secrecy_review_8() {
    let oral = (r#""form": "written""#, r#""form": "oral""#);
    breaks(YUNNAN_RELEASED, oral, "released_without_consent", "secrecy_review/8/-/-");
    owes("yunnan_host_reviews", "secrecy_review/8/-/-", Role::HostUnit, &[]);
}

/// Only of a state secret and its level: other doubts follow the Regulation.
fn secrecy_review_9() {
    let of = bureau();
    let regime = regime_of(&of);
    let goes = |doubt, business| {
        let referral = secrecy_review::referral(&regime, doubt, business);
        referral.to.first().map(|to| to.by().stable())
    };
    assert_eq!(goes(Doubt::Secrecy, Some(true)), Some(at("secrecy_review/9/-/-")));
    assert_eq!(goes(Doubt::Secrecy, Some(false)), Some(at("secrecy_review/9/-/-")));
    assert_eq!(goes(Doubt::Disclosability, None).as_deref(), Some("national.2019/17/3/-"));
    let superior = (r#""secrecy_administration", "tier": "province""#, r#""superior_agency", "tier": "province""#);
    let found = "referred_elsewhere determined_without_power";
    breaks(YUNNAN_DOUBTED, superior, found, "secrecy_review/9/-/-");
}

const MATERIALS: &str = r#""materials": ["text", "reasons_letter"]"#;

fn secrecy_review_9_1() {
    let no_text = (MATERIALS, r#""materials": ["reasons_letter"]"#);
    breaks(YUNNAN_DOUBTED, no_text, "referral_incomplete", "secrecy_review/9/-/1");
}

fn secrecy_review_9_2() {
    let no_reasons = (MATERIALS, r#""materials": ["text"]"#);
    breaks(YUNNAN_DOUBTED, no_reasons, "referral_incomplete", "secrecy_review/9/-/2");
}

/// What was asked for and not supplied; what nobody asked for is not missed.
fn secrecy_review_9_3() {
    let asked = Lacking::Material(Material::OtherAsked);
    let found = |script: &str| {
        let lacks = lacking(&format!("{REFERRED}; {script}"));
        lacks.into_iter().find(|(what, _)| *what == asked).map(|(_, by)| by)
    };
    assert_eq!(found("2024-09-10 received; asks"), Some(Some(at("secrecy_review/9/-/3"))));
    assert_eq!(found("2024-09-10 received; asks; supplied"), None);
    assert_eq!(found("2024-09-10 received"), None);
}

/// Only the term that is over: what is declassified for another reason is not of this article.
fn secrecy_review_10() {
    let expired = ["determined_state_secret", "secrecy_term_expired"];
    assert_eq!(gate("yunnan_declassified", &expired, "drafted"), UNDECLASSIFIED);
    assert_eq!(gate("yunnan_declassified", &expired, "drafted; declassified"), "closed 2022-03-01");
    assert_eq!(gate("yunnan_declassified", &["determined_state_secret", "declassified"], "drafted"), "does not stand");
    // Formalities or not, what has expired is held until it was reviewed afresh, and then it is open.
    decided(Mode::Proactive, &expired, &[], |decision| assert_eq!(decision.effective().settled(), None));
    let reviewed = [&expired[..], &["freshly_reviewed"]].concat();
    decided(Mode::Proactive, &reviewed, &[], |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustDisclose));
    });
    assert_ne!(gate("yunnan_review_body", &expired, "drafted; declassified"), "closed 2022-03-01");
    misprint("secrecy_review/10/-/-", "保密审检", "保密审查");
}

/// A bare yes fixes no attribute; and whoever made it marks it first.
fn secrecy_review_11() {
    let bare = (r#""opinion": "proactive""#, r#""opinion": "agree""#);
    breaks(YUNNAN_DOUBTED, bare, "opinion_unfixed", "secrecy_review/11/-/-");
    let opinions: Vec<OpinionKind> = rules(|rules| rules.review().opinions().iter().map(|row| **row).collect());
    let four = [OpinionKind::Proactive, OpinionKind::OnRequest, OpinionKind::Exempt, OpinionKind::Uncertain];
    assert_eq!(opinions, four);
    owes("yunnan_secrecy_marked", "secrecy_review/11/-/-", Role::OriginatingUnit, &[]);
    misprint("secrecy_review/11/-/-", "表明", "标明");
}

fn secrecy_review_12() {
    let by = || Some(at("secrecy_review/12/-/-"));
    let first = Some("2024-09-20".to_owned());
    assert_eq!(answered_by("2024-09-10 received", "2024-09-20"), (first.clone(), by(), Some(false)));
    assert_eq!(answered_by("2024-09-10 received", "2024-09-21"), (first.clone(), by(), Some(true)));
    let longer = Some("2024-09-30".to_owned());
    assert_eq!(answered_by("2024-09-10 received; 2024-09-19 extended", "2024-09-23"), (longer, by(), Some(false)));
    // A notice after the first period has run out moves nothing.
    assert_eq!(answered_by("2024-09-10 received; 2024-09-21 extended", "2024-09-23"), (first, by(), Some(true)));
}

/// What is taken out as a state secret is confirmed outside; a trade secret is taken out in the house.
fn secrecy_review_13() {
    let confirmed = r#"{"secrecy_review": {"severing_confirmed": {"by": {"by": "city_secrecy", "capacity": "secrecy_administration"}}}};"#;
    breaks(YUNNAN_DOUBTED, (confirmed, ""), "severing_unconfirmed", "secrecy_review/13/-/-");
    let severed = |state_secret: &str| {
        lacking(&format!(
            "prepared; preliminary; submitted; partly; processed {state_secret} no; proactive; approved; published"
        ))
    };
    assert_eq!(severed("yes"), [(Lacking::SeveringConfirmation, Some(at("secrecy_review/13/-/-")))]);
    assert_eq!(severed("no"), []);
    misprint("secrecy_review/13/-/-", "政府信", "政府信息");
}

/// Basis and reasons once somebody asks, of what is kept for secrecy (因保密问题); no day.
fn secrecy_review_14() {
    let of_secret = |script: &str, found: &[&str]| {
        let of = bureau();
        let facts = settled(&of, found);
        let file = releasing::file(&of, script);
        let passage = file.passage(&of, Calendar::national(), &alone(&facts), day(RELEASED_ON)).expect("a text");
        passage.reasons_owed.map(|by| by.stable())
    };
    let owed = |script: &str| of_secret(script, &["determined_state_secret"]);
    assert_eq!(owed("drafted; withheld; asked"), Some(at("secrecy_review/14/-/-")));
    assert_eq!(of_secret("drafted; withheld; asked", &[]), None);
    assert_eq!(owed("drafted; withheld"), None);
    assert_eq!(owed("drafted; withheld; asked; given"), None);
}

/// Art. 33 para. 2 of 2007 is art. 51 now, and not the time to reply of art. 33 para. 2.
fn secrecy_review_15() {
    assert_eq!(leads("secrecy_review/15/-/-", ON), [("national.2019/51/-/-".to_owned(), true)]);
    review_duty(ReviewDuty::DeterminationInProceedings, "secrecy_review/15/-/-");
}

/// Whether what was withheld is still labelled so after it was looked at again.
#[track_caller]
fn stays_withheld(result: &str) -> bool {
    let of = bureau();
    let facts = settled(&of, &[]);
    let file = releasing::file(&of, &format!("drafted; label withheld; withheld; reassessed {result}"));
    let release = file.on(day(RELEASED_ON));
    matches!(release.stage(), Some(gongkai::workflow::release::Stage::Withheld(_)))
        && file.passage(&of, Calendar::national(), &alone(&facts), day(RELEASED_ON)).is_ok()
}

fn secrecy_review_16() {
    review_duty(ReviewDuty::Recheck, "secrecy_review/16/-/-");
    assert!(stays_withheld("stays_closed"));
}

fn secrecy_review_16_1() {
    assert!(!stays_withheld("wrongly_closed"));
    owes("yunnan_wrongly_withheld", "secrecy_review/16/-/1", Role::Agency, &[]);
}

fn secrecy_review_16_2() {
    assert!(!stays_withheld("reason_lapsed"));
    owes("yunnan_ground_lapsed", "secrecy_review/16/-/2", Role::Agency, &[]);
}

// Publication.

/// A check that comes after the release is no review.
fn publication_2() {
    review_duty(ReviewDuty::ReviewBeforeRelease, "publication/2/-/-");
    let of = bureau();
    let base = YUNNAN_RELEASED.replacen("approves chen checker; ", "", 1);
    let afterwards = format!("{base}; 2023-09-25 approves chen checker");
    assert_eq!(summary(&audited(&of, &matter(&of, &afterwards), "2024-12-02")), "gate_skipped");
}

/// Decided with the document: attribute, scope, manner, and whether it is secret.
fn publication_3() {
    breaks(YUNNAN_RELEASED, (" scope 全社会", ""), "label_incomplete", "publication/3/-/-");
    let document = ["document_in_handling"];
    let stated = |label: &str| gate("yunnan_handling", &document, &format!("drafted; label {label}"));
    assert_eq!(stated("proactive manner scope open"), "closed 2022-03-01");
    assert_eq!(stated("unstated manner scope open"), "does not state attribute");
    assert_eq!(stated("proactive manner scope secret"), "does not state level and term");
    owes("yunnan_other_matters_reviewed", "publication/3/-/-", Role::Unit, &[]);
}

/// The office looks again, the leader signs; neither is enough without the other.
fn publication_4() {
    let up_to = "drafted; yes originating_unit; yes checker";
    let closed = |code: &str, script: &str| gate(code, &[], script) == "closed 2022-03-01";
    assert!(closed("yunnan_review_body", &format!("{up_to}; yes office")));
    assert!(!closed("yunnan_review_body", &format!("{up_to}; yes section_head")));
    assert!(!closed("yunnan_leader", &format!("{up_to}; yes office")));
    assert!(closed("yunnan_leader", &format!("{up_to}; yes office; yes leader_in_charge")));
    let another = (r#""by": "wang", "capacity": "leader_in_charge""#, r#""by": "wang", "capacity": "office""#);
    breaks(YUNNAN_RELEASED, another, "approved_by_another gate_skipped", "publication/4/-/-");
    let of = bureau();
    let regime = regime_of(&of);
    let appointed = regime.local().in_force().expect("in force").appointments().iter();
    let office = appointed.into_iter().find(|row| row.by().stable() == at("publication/4/-/-")).expect("a row");
    assert_eq!((office.role(), office.holder()), (Role::ReviewBody, Holder::Is(Role::Office)));
}

fn publication_5() {
    for point in ["scope", "form", "time_limit", "procedure"] {
        let from = format!(r#" "{point}","#);
        breaks(YUNNAN_DOUBTED, (&from, ""), "checks_missing", "publication/5/-/-");
    }
}

fn publication_6() {
    for point in ["accuracy", "authority", "completeness"] {
        let from = format!(r#" "{point}","#);
        breaks(YUNNAN_DOUBTED, (&from, ""), "checks_missing", "publication/6/-/-");
    }
    breaks(YUNNAN_DOUBTED, (r#", "timeliness""#, ""), "checks_missing", "publication/6/-/-");
    misprint("publication/6/-/-", "公开信息和准确性", "公开信息的准确性");
}

/// Past the review with a leak; without one the row does not reach it, and unknown it stays open.
fn publication_7() {
    let by = "publication/7/-/-";
    let met = |misstep, leak| follows(misstep, leak, by).0;
    assert_eq!(met(Misstep::ReleasedUnreviewed, Some(true)), Truth::Yes);
    assert_eq!(met(Misstep::ReleasedUnreviewed, Some(false)), Truth::No);
    assert_eq!(met(Misstep::ReleasedUnreviewed, None), Truth::Open);
    assert_eq!(met(Misstep::ReviewedLaxly, None), Truth::Yes);
    let adverse = |adverse: Option<bool>| {
        let of = bureau();
        let mut circumstances = Circumstances::new();
        circumstances.adverse_influence = adverse;
        let rows = duty::sanctions(&regime_of(&of), Misstep::FalseContent, circumstances);
        rows.iter().find(|row| row.row.by().stable() == at(by)).map(|row| row.met)
    };
    let known = [None, Some(true), Some(false)].map(adverse);
    assert_eq!(known, [Some(Truth::Open), Some(Truth::Yes), Some(Truth::No)]);
    misprint(by, "造面负面影响", "造成负面影响");
}

// Requests.

/// The nation's time, and the bureau's own.
#[track_caller]
fn times(script: &str, on: &str) -> (String, String) {
    let of = bureau();
    let clock = applying::clock(&of, &applying::file(&of, script), on);
    (applying::ends(clock.statutory.as_ref()), applying::ends(clock.internal.as_ref()))
}

/// Handed to any section, received by the bureau that day.
fn request_1() {
    let of = bureau();
    let file = applying::file(&of, "2024-03-04 arrives other_desk");
    let receipt = applying::clock(&of, &file, "2024-03-05").receipt.expect("a receipt");
    let receipt = serde_json::to_value(receipt).expect("a receipt on the wire").to_string();
    assert!(receipt.contains("2024-03-04") && receipt.contains("request/1/-/-"), "{receipt}");
    let at_section = times("2024-03-04 arrives other_desk", "2024-03-05");
    assert_eq!(at_section, times("2024-03-04 arrives in_person", "2024-03-05"));
    owes("yunnan_reading_rooms", "request/1/-/-", Role::Unit, &[]);
}

/// What an application lacks beyond the Regulation, and whether that is a burden that founds nothing.
fn burdens(contains: &[RequestContent]) -> Vec<(RequestContent, String, bool)> {
    let of = bureau();
    let all = [
        RequestContent::Name,
        RequestContent::IdentityProof,
        RequestContent::Contact,
        RequestContent::Description,
        RequestContent::FormOfProvision,
    ];
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson).containing(all);
    let lacks = request.containing(contains.iter().copied()).lacks(&regime_of(&of));
    lacks.iter().map(|one| (*one.content, one.content.by().stable(), one.burden)).collect()
}

/// The time moves with the Regulation; the form is a burden, and a letter with what art. 29 asks for is accepted.
fn request_3() {
    assert_eq!(leads("request/3/-/-", ON), [("national.2019/33/-/-".to_owned(), false)]);
    let before = leads("request/3/-/-", "2018-03-05");
    assert!(before.iter().all(|(to, _)| to.starts_with("national.2007/")) && !before.is_empty(), "{before:?}");
    assert_eq!(times("2025-09-22 arrives in_person", "2025-09-23").0, "2025-10-24");
    let form = (RequestContent::Form, at("request/3/-/-"), true);
    assert_eq!(burdens(&[RequestContent::OneMatter]), [form]);
}

fn request_4() {
    let formalities = ("handed over formally", "handed over");
    breaks(YUNNAN, formalities, "hand_over_informal", "request/4/-/-");
    let result = ("served reply; reported", "served reply");
    breaks(YUNNAN, result, "result_not_reported", "request/4/-/-");
    assert_eq!(leads("request/4/-/-", ON), [("national.2019/33/-/-".to_owned(), false)]);
    let of = bureau();
    let centre = duty::named(&regime_of(&of), "受理中心").map(|named| (named.role, named.assumed));
    assert_eq!(centre, Ok((Some(Role::DisclosureOffice), true)));
}

/// Several matters in one application: a burden, never a refusal; each is answered by itself.
fn request_5() {
    let several = (RequestContent::OneMatter, at("request/5/-/-"), true);
    assert_eq!(burdens(&[RequestContent::Form]), [several]);
    assert_eq!(request_duty(RequestDuty::OneAnswerEach), Some(at("request/5/-/-")));
}

fn request_duty(which: RequestDuty) -> Option<String> {
    rules(|rules| rules.requests().duties().iter().find(|row| ***row == which).map(|row| row.by().stable()))
}

// Interpretation.

const PLAN: &str =
    r#"{"interpretation": {"plan_drafted": {"by": "planning", "elements": ["outline", "form", "channel", "time"]}}};"#;
const SUBMITTED: &str = r#"2024-05-07 {"interpretation": "document_submitted"};"#;

/// The plan is signed off after the document.
fn interpretation_1() {
    let later = (r#"{"interpretation": {"plan_signed_off""#, r#"2024-05-09 {"interpretation": {"plan_signed_off""#);
    breaks(YUNNAN_INTERPRETED, later, "interpretation_out_of_step", "interpretation/1/-/-");
    let points: Vec<SyncPoint> =
        rules(|rules| rules.interpretation().iter().flat_map(InterpretationRule::sync).map(|point| **point).collect());
    assert_eq!(points, [SyncPoint::Drafting, SyncPoint::SignOff, SyncPoint::Release]);
}

fn interpretation_2() {
    let another = (r#""plan_drafted": {"by": "planning""#, r#""plan_drafted": {"by": "office""#);
    breaks(YUNNAN_INTERPRETED, another, "interpreter_other", "interpretation/2/-/-");
}

/// Without a plan it is not submitted; a notice that is no normative document passes that gate.
fn interpretation_3() {
    let afterwards = YUNNAN_INTERPRETED.replacen(PLAN, "", 1);
    let afterwards = afterwards.replacen(SUBMITTED, &format!("{SUBMITTED} 2024-05-08 {PLAN}"), 1);
    let of = bureau();
    let found = |script: &str| summary(&audited(&of, &matter(&of, script), "2024-12-02"));
    assert_eq!(found(&afterwards), "plan_missing interpretation_out_of_step");
    let ordinary = afterwards.replacen("fact local.9 yes", "fact local.9 no", 1);
    assert!(!found(&ordinary).contains("plan_missing"));
}

/// Generally: what a plan lacks warns, and turns nothing back.
fn interpretation_4() {
    for lacking in [r#", "time""#, r#" "channel","#] {
        let found = audited(&bureau(), &matter(&bureau(), &YUNNAN_INTERPRETED.replacen(lacking, "", 1)), "2024-12-02");
        assert!(found.is_lawful());
        let said: Vec<String> =
            found.principles.iter().map(|one| format!("{} {}", one.code, one.by.stable())).collect();
        assert!(said.contains(&format!("plan_incomplete {}", at("interpretation/4/-/-"))), "{said:?}");
    }
    let modality = index::at(at("interpretation/4/-/-").parse().expect("an address")).map(index::Entry::modality);
    assert_eq!(modality, Some(Modality::Generally));
    owes("yunnan_plan_submitted", "interpretation/4/-/-", Role::Unit, &[]);
}

fn interpretation_5() {
    // Across Spring Festival, with two days of work that make up.
    assert_eq!(due("yunnan_material_released", "2021-02-05").0.as_deref(), Some("2021-02-24"));
    let late = (
        r#"; {"interpretation": {"interpretation_published""#,
        r#"; 2024-05-24 {"interpretation": {"interpretation_published""#,
    );
    breaks(YUNNAN_INTERPRETED, late, "interpretation_late", "interpretation/5/-/-");
    let on = |channel| check("yunnan_material_released", &Done::new().on(channel));
    assert_eq!(on(Channel::Radio), Check::Met);
    assert_eq!(on(Channel::Internal), Check::Missed(vec![Shortfall::Channel]));
}

// Coordination.

/// Where the one consulted on a day stands, and by when it answers.
#[track_caller]
fn consulted(asked: Asked, script: &str, on: &str) -> gongkai::workflow::consultation::Position {
    let of = bureau();
    consulting::position(&of, &consulting::matter(&of, asked, script), on)
}

/// What blocks a release after a consultation: by which provisions.
#[track_caller]
fn blocked(asked: Asked, script: &str, on: &str) -> Vec<String> {
    let of = bureau();
    let matter = consulting::matter(&of, asked, script);
    let cleared = matter.on(day(on)).clearance(&of, Calendar::national(), day(on), ApprovalByLaw::NotRequired);
    cleared.expect("a text").blocks.iter().flat_map(|block| releasing::stable(&block.by)).collect()
}

fn coordination_1() {
    let asked = Asked::involved("2022-04-28");
    let silent = blocked(asked, "2022-04-28 sent disclose; 2022-04-28 received", "2022-05-17");
    assert!(silent.contains(&at("coordination/1/-/-")), "{silent:?}");
    let agreed = "2022-04-28 sent disclose; 2022-04-28 received; 2022-05-06 agrees";
    assert_eq!(blocked(asked, agreed, "2022-05-17"), [] as [&str; 0]);
}

/// Any difference goes to the city's competent department, which coordinates.
fn coordination_2() {
    let of = bureau();
    let regime = regime_of(&of);
    let bodies = ["a", "b"].map(|id| roster::body(BodyKind::Agency, id)).to_vec();
    let roster = roster::roster(bodies, vec![]);
    for over in [Dispute::WhetherToDisclose, Dispute::Content] {
        let between = Disagreement::new(over, ["a", "b"].map(roster::code).to_vec());
        let Escalated::To(routes) = escalate(&regime, &roster, &between).expect("a disagreement that stands") else {
            unreachable!("a route")
        };
        let route = routes.first().expect("a route");
        let to = (route.by.stable(), route.to, route.power);
        assert_eq!(to, (at("coordination/2/-/-"), Decider::CityCompetentDepartment, Power::Coordinates));
    }
    let department = duty::competent_department(&regime).expect("a row");
    assert_eq!(department.holder(), Holder::Is(Role::CityCompetentDepartment));
}

/// Ten working days bind the bureau that is asked; of an outside agency they are expected. Silence consents to nothing.
fn coordination_3() {
    let script = "2022-04-28 sent; 2022-04-28 received";
    let asked = Asked::involved("2022-04-28");
    let found = consulted(asked, script, "2022-05-17");
    assert_eq!(found.answer_due, Some(Due::On(day("2022-05-16"))));
    assert_eq!(found.standpoint, Standpoint::Undetermined(Gap::SilenceHasNoEffect));
    let expected = |of_place| {
        let flags = consulted(asked.from(Some(of_place)), script, "2022-05-17").flags;
        serde_json::to_string(&flags).expect("flags on the wire")
    };
    assert_ne!(expected(true), expected(false), "an outside agency is in no breach of it");
    let urgent = consulted(Asked { urgent: Some(true), ..asked }, script, "2022-04-29");
    assert_eq!(urgent.at_once.map(|by| by.stable()), Some(at("coordination/3/-/-")));
    assert_eq!(consulted(asked, script, "2022-04-29").at_once, None);
    assert!(!blocked(asked, script, "2022-06-01").is_empty());
}

fn coordination_4() {
    let other = ("holds same", "fails same");
    breaks(YUNNAN_RELEASED, other, "inconsistent_content", "coordination/4/-/-");
}

// Public opinion.

fn responder() -> (String, String) {
    let of = bureau();
    match first_responder(&regime_of(&of), OpinionAbout::Unit, Some(Code::literal("planning"))) {
        FirstResponder::Unit(unit) => (unit.value().to_string(), unit.by().stable()),
        FirstResponder::Open(why) => unreachable!("{why:?}"),
    }
}

fn public_opinion_1_2() {
    assert_eq!(stated("public_opinion/1/-/2"), [Principle::TerritorialAndGraded]);
    assert_eq!(responder().0, "planning");
}

/// Nobody was answered, whether or not it was handled: that stands, and no day is set for it.
fn public_opinion_1_3() {
    let unanswered = || vec![Opinion::Handled { results_known: true }];
    assert_eq!(standing(vec![]), [(Wrong::NotAnswered, at("public_opinion/1/-/3"))]);
    assert_eq!(standing(unanswered()), [(Wrong::NotAnswered, at("public_opinion/1/-/3"))]);
    assert_eq!(wrong(unanswered()), []);
    let answered = vec![
        Opinion::Handled { results_known: true },
        Opinion::Responded { by: Code::literal("planning"), with_results: true },
    ];
    assert_eq!(standing(answered), []);
    assert_eq!(stated("public_opinion/1/-/3"), [Principle::TwoWay]);
}

/// The unit involved comes first; units consult, and their head leads.
fn public_opinion_2() {
    assert_eq!(responder(), ("planning".to_owned(), at("public_opinion/2/-/-")));
    let other = Code::literal("office");
    let by_another = wrong(vec![Opinion::Responded { by: other, with_results: false }]);
    assert_eq!(by_another, [(Wrong::OtherResponder(other), at("public_opinion/2/-/-"))]);
    response_duty(ResponseDuty::WithPublicityDepartment, "public_opinion/2/-/-");
    owes("yunnan_opinion_consulted", "public_opinion/2/-/-", Role::ResponsibleUnit, &[]);
    owes("yunnan_opinion_led", "public_opinion/2/-/-", Role::UnitHead, &[]);
}

fn public_opinion_3() {
    let steps: Vec<_> = rules(|rules| rules.response().steps().iter().map(|row| (**row, row.by().stable())).collect());
    let expected = ResponseStep::ALL.into_iter().zip(1..);
    let expected: Vec<_> = expected.map(|(step, item)| (step, at(&format!("public_opinion/3/-/{item}")))).collect();
    assert_eq!(steps, expected);
}

/// A forum that nobody watches: what is seen there is not logged.
fn public_opinion_3_1() {
    let seven = ["portals", "forums", "weibo", "online_politics", "hotline", "comments", "traditional_media"];
    owes("yunnan_opinion_watch", "public_opinion/3/-/1", Role::Unit, &seven);
    owes("yunnan_opinion_watchers", "public_opinion/3/-/1", Role::Unit, &[]);
    owes("yunnan_rumours_verified", "public_opinion/3/-/1", Role::Unit, &[]);
    response_duty(ResponseDuty::NoOmission, "public_opinion/3/-/1");
    misprint("public_opinion/3/-/1", "及进检测收集", "及时监测收集");
}

/// Major and sensitive: handled only after the handling was approved.
fn public_opinion_3_2() {
    let handled = || Opinion::Handled { results_known: false };
    let told = || Opinion::SpokespersonTold;
    let unapproved = wrong(vec![major(), told(), handled()]);
    assert_eq!(unapproved, [(Wrong::HandledUnapproved, at("public_opinion/3/-/2"))]);
    let signature = Signature::of(Code::literal("wang"), Role::LeaderInCharge);
    assert_eq!(wrong(vec![major(), told(), Opinion::HandlingApproved { signature }, handled()]), []);
    response_duty(ResponseDuty::RiskAssessment, "public_opinion/3/-/2");
}

fn public_opinion_3_3() {
    response_duty(ResponseDuty::ProperChannel, "public_opinion/3/-/3");
    let third = rules(|rules| rules.response().steps().get(2).map(|row| (**row, row.by().stable())));
    assert_eq!(third, Some((ResponseStep::Report, at("public_opinion/3/-/3"))));
}

/// What involves another agency is confirmed first, whatever the pressure; the forms are examples.
fn public_opinion_3_5() {
    let water = Code::literal("water");
    let involves = || Opinion::Involves { agency: water };
    let responded = || Opinion::Responded { by: Code::literal("planning"), with_results: false };
    let unconfirmed = wrong(vec![involves(), responded()]);
    assert_eq!(unconfirmed, [(Wrong::UnconfirmedAnswer(water), at("public_opinion/3/-/5"))]);
    assert_eq!(wrong(vec![involves(), Opinion::Confirmed { agency: water }, responded()]), []);
    owes("yunnan_opinion_section", "public_opinion/3/-/5", Role::Unit, &[]);
    assert_eq!(check("yunnan_opinion_forms", &Done::only(&["interview"])), Check::Met);
    assert_eq!(check("yunnan_opinion_forms", &Done::nothing()), Check::Missed(vec![Shortfall::NotDone]));
    assert_eq!(check("yunnan_new_media_linked", &Done::nothing()), Check::NotBinding(vec![Shortfall::NotDone]));
}

/// 96128 is the government's line; how many calls are answered is a programme, that they are answered a duty without a number.
fn public_opinion_4_2() {
    assert_eq!(reads("public_opinion/4/-/2", "96128"), ("政务查询专线".to_owned(), Fault::Alias));
    owes("yunnan_hotline_answered", "public_opinion/4/-/2", Role::Agency, &[]);
    look("yunnan_hotline_answered", |regime, owed| {
        let due = owed.due(regime, Calendar::national(), day(ON)).expect("promptly");
        assert!(due.is_prompt() && due.internal().is_none());
    });
    assert_eq!(check("yunnan_hotline_raised", &Done::nothing()), Check::NotBinding(vec![Shortfall::NotDone]));
}

/// In the night of a holiday: one hour from the event, by the clock. For the public response there is no hour.
fn public_opinion_5() {
    let report = |events, now: &str| judged(events, now).report.expect("a report");
    let due = report(vec![major()], "2024-10-02T23:40:00");
    assert_eq!(due.due, "2024-10-02T23:40:00".parse().expect("a moment"));
    assert_eq!(
        (due.time, due.if_major, due.within_hours.by().stable()),
        (ReportTime::Due, false, at("public_opinion/5/-/-"))
    );
    assert_eq!(report(vec![major()], "2024-10-02T23:41:00").time, ReportTime::Overdue);
    let at_time = |time: &str| {
        let reported = Opinion::Reported { at: Some(time.parse().expect("a time")) };
        judged(vec![major(), reported], &end_of(day("2024-10-03")).to_string().replace(' ', "T")).report
    };
    assert_eq!(at_time("23:40:00").map(|report| report.time), Some(ReportTime::InTime));
    assert_eq!(at_time("23:41:00").map(|report| report.time), Some(ReportTime::Late));
    // Whether it is major nobody has said: the hour holds if it is.
    assert!(report(vec![], "2024-10-02T23:00:00").if_major);
    let minor = vec![Opinion::Judged { major: Some(false), sensitive: None }];
    assert_eq!(judged(minor, "2024-10-02T23:50:00").report, None);
    let answered = || Opinion::Responded { by: Code::literal("planning"), with_results: true };
    assert_eq!(standing(vec![major(), answered()]), [(Wrong::SpokespersonNotTold, at("public_opinion/5/-/-"))]);
    assert_eq!(standing(vec![major(), Opinion::SpokespersonTold, answered()]), []);
    for which in [ResponseDuty::OneVoice, ResponseDuty::FactsFirst] {
        response_duty(which, "public_opinion/5/-/-");
    }
}

fn public_opinion_6_1() {
    let by = "public_opinion/6/-/1";
    let none = lacks(&Staffing::new().with(Role::OpinionOffice, 0), by);
    assert!(matches!(none[..], [Lack::Nobody { role: Role::OpinionOffice, .. }]), "{none:?}");
    let unknown = lacks(&Staffing::new().with(Role::OpinionOffice, 1), by);
    assert_eq!(unknown.len(), 2, "staff, and a leader's check: {unknown:?}");
    owes("yunnan_opinion_agenda", by, Role::Unit, &["collection", "judgement", "response"]);
    owes("yunnan_opinion_system", by, Role::Unit, &[]);
}

fn public_opinion_6_3() {
    let five = ["public_interest", "public_rights", "wide_knowledge", "social_concern", "required_by_law"];
    owes("yunnan_public_concern", "public_opinion/6/-/3", Role::Unit, &five);
}

// Proactive disclosure.

/// One of the four is enough: each is a duty of its own. A bar stands before any of them.
fn proactive_2() {
    let of = bureau();
    let regime = regime_of(&of);
    let items: Vec<String> = duty::owed(&regime)
        .map(|owed| owed.duty().by().stable())
        .filter(|by| by.starts_with(&at("proactive/2/")))
        .collect();
    assert_eq!(items, [1, 2, 3, 4].map(|item| at(&format!("proactive/2/-/{item}"))));
    decided(Mode::Proactive, &["determined_state_secret"], &[], |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustWithhold));
    });
}

fn proactive_2_1() {
    owes("yunnan_vital_interests", "proactive/2/-/1", Role::Agency, &["vital_interests"]);
}

/// Known, or taken part in: either is enough.
fn proactive_2_2() {
    let code = "yunnan_wide_knowledge";
    assert_eq!(check(code, &Done::only(&["participation"])), Check::Met);
    assert_eq!(check(code, &Done::only(&["wide_knowledge"])), Check::Met);
    assert_eq!(check(code, &Done::only(&[])), Check::Missed(vec![Shortfall::NoneOfThem]));
    look(code, |_, owed| assert_eq!(owed.duty().by().stable(), at("proactive/2/-/2")));
}

fn proactive_2_3() {
    let three = ["structure", "functions", "procedures"];
    owes("yunnan_particulars", "proactive/2/-/3", Role::Agency, &three);
}

fn proactive_2_4() {
    owes("yunnan_other_statutory", "proactive/2/-/4", Role::Agency, &[]);
}

/// Items 1 and 3 to 6; the residual item covers what the gap leaves.
fn proactive_3() {
    let of = bureau();
    let regime = regime_of(&of);
    let items: BTreeSet<String> = duty::owed(&regime)
        .map(|owed| owed.duty().by().stable())
        .filter(|by| by.starts_with(&at("proactive/3/")))
        .collect();
    assert_eq!(items, [1, 3, 4, 5, 6].map(|item| at(&format!("proactive/3/-/{item}"))).into_iter().collect());
    assert_eq!(reads("proactive/3/-/-", "1、3、4、5、6").1, Fault::Gap);
}

fn proactive_3_1() {
    let three = ["regulations", "rules", "normative_documents"];
    owes("yunnan_normative_documents", "proactive/3/-/1", Role::Agency, &three);
}

fn proactive_3_3() {
    owes("yunnan_budget", "proactive/3/-/3", Role::Agency, &["budget", "final_accounts"]);
    owes("yunnan_fees", "proactive/3/-/3", Role::Agency, &["item", "basis", "standard"]);
}

fn proactive_3_4() {
    let eight = ["matters", "basis", "conditions", "quantity", "process", "time_limit", "materials", "results"];
    owes("yunnan_licences", "proactive/3/-/4", Role::Agency, &eight);
}

fn proactive_3_5() {
    owes("yunnan_welfare_policies", "proactive/3/-/5", Role::Agency, &["policies", "implementation"]);
}

fn proactive_3_6() {
    owes("yunnan_other_in_remit", "proactive/3/-/6", Role::Agency, &[]);
}

/// On one of the four groups: nowhere, inside the house or on a private account is on none.
fn proactive_4() {
    let by = at("proactive/4/-/-");
    assert!(channels("drafted; formed; published internal").contains(&by));
    assert!(channels("drafted; formed; published unofficial").contains(&by));
    for channel in ["gazette", "television", "notice_board", "other_public"] {
        assert!(!channels(&format!("drafted; formed; published {channel}")).contains(&by), "{channel}");
    }
}

/// A group of channels, which the text has used: each is a lawful way, none is asked for by itself, and none is softer than art. 23.
#[track_caller]
fn way(code: &str, item: u16, group: &[&str], channels: &[Channel]) {
    let by = format!("proactive/4/-/{item}");
    look(code, |_, owed| {
        assert_eq!((owed.duty().by().stable(), owed.duty().how_strongly()), (at(&by), Modality::Shall));
        let listed: Vec<String> = owed.duty().contents().iter().map(|element| element.code().to_string()).collect();
        assert_eq!(listed, group);
    });
    for one in group {
        assert_eq!(check(code, &Done::only(&[one])), Check::Met, "{one}");
    }
    // Used another group: what is asked for is one of the four.
    assert_eq!(check(code, &Done::only(&[])), Check::Met);
    assert_eq!(check(code, &Done::nothing()), Check::Missed(vec![Shortfall::NotDone]));
    assert_eq!(softer_than_the_nation(&by), [] as [&str; 0]);
    rules(|rules| {
        let rule = rules.channels().iter().find(|rule| rule.by().stable() == at("proactive/4/-/-")).expect("a rule");
        let Demand::OneOf(list) = rule.demand() else { unreachable!("one of several") };
        assert!(channels.iter().all(|channel| list.contains(channel)), "{code}");
    });
}

fn proactive_4_1() {
    let channels = [Channel::Gazette, Channel::OfficialSite, Channel::PressConference];
    way("yunnan_way_official", 1, &["gazette", "website", "press_conference"], &channels);
}

fn proactive_4_2() {
    let channels = [Channel::Press, Channel::Radio, Channel::Television];
    way("yunnan_way_media", 2, &["press", "radio", "television"], &channels);
}

fn proactive_4_3() {
    let six = ["reading_room", "material_desk", "library", "notice_board", "screen", "touch_screen"];
    way("yunnan_way_places", 3, &six, &[Channel::ReadingPoint, Channel::NoticeBoard]);
}

fn proactive_4_4() {
    way("yunnan_way_other", 4, &["other"], &[Channel::OtherPublic, Channel::Portal, Channel::WeChat]);
}

/// Twenty working days over the Spring Festival of 2026, with its two days of work.
fn proactive_5() {
    let both = Some("2026-03-11".to_owned());
    assert_eq!(due("yunnan_budget", "2026-02-05"), (both.clone(), both));
    let of = bureau();
    let period = regime_of(&of).period(Purpose::Publication).internal.expect("a local period");
    assert_eq!((period.length(), period.by().stable()), (20, at("proactive/5/-/-")));
    owes("yunnan_publication", "proactive/5/-/-", Role::Agency, &[]);
    let except = "法律、法规对期限另有规定的，从其规定";
    look("yunnan_publication", |_, owed| {
        assert_eq!(owed.duty().exception().map(gongkai::citation::Text::zh), Some(except));
    });
}

/// What a section makes the office releases; an affiliated unit is not a section.
fn proactive_6() {
    let of = bureau();
    let regime = regime_of(&of);
    let inside = |body: Body| body.under(roster::code("bureau"));
    let bodies = vec![
        roster::body(BodyKind::Agency, "bureau"),
        inside(roster::body(BodyKind::InternalBody, "office")).own_name(OwnName::Never).as_office(),
        inside(roster::body(BodyKind::InternalBody, "section")).own_name(OwnName::Never),
        inside(roster::body(BodyKind::AffiliatedUnit, "unit")),
    ];
    let roster = roster::roster(bodies, vec![]);
    let released = |by: &str| {
        let what = Information::new(Origin::Made { by: roster::code(by) }).under_authority(SpecialAuthority::None);
        let answer = responsible(&regime, &roster, &what).expect("a question that stands");
        answer.released_by_office().map(|(by, office)| (by.stable(), office.map(|body| body.id().to_string())))
    };
    assert_eq!(released("section"), Some((at("proactive/6/-/-"), Some("office".to_owned()))));
    assert_eq!(released("unit"), None);
}

/// Scope, secrecy, third parties, coordination, approval; the last stands before the release as well.
fn proactive_7() {
    let order = ["yunnan_review_body", "yunnan_third_party", "yunnan_coordination", "yunnan_approval"];
    let found: Vec<String> = gates().into_iter().filter(|code| order.contains(&code.as_str())).collect();
    assert_eq!(found, order);
    assert!(position_of("yunnan_approval") < position_of("yunnan_publisher"));
}

/// What is not open to all stops here: no later step of the five stands for it.
fn proactive_7_1() {
    owes("yunnan_scope_first", "proactive/7/-/1", Role::Agency, &[]);
    for (code, yes) in [("yunnan_third_party", &["trade_secret"][..]), ("yunnan_approval", &[])] {
        assert_eq!(gate(code, yes, "drafted on_request"), "does not stand");
        assert_ne!(gate(code, yes, "drafted"), "does not stand");
    }
}

/// What is secret is not disclosed, and the third party is not reached.
fn proactive_7_2() {
    decided(Mode::Proactive, &["determined_state_secret"], &[], |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustWithhold));
    });
    let by = rules(|rules| {
        let gate = rules.gates().iter().find(|gate| gate.code().as_str() == "yunnan_review_body").expect("a gate");
        releasing::stable(gate.by())
    });
    assert!(by.contains(&at("proactive/7/-/2")), "{by:?}");
    assert!(position_of("yunnan_review_body") < position_of("yunnan_third_party"));
}

const OBJECTED: [&str; 3] = ["trade_secret", "harms_third_party", "third_party_objects"];

/// Against their will not, but for grave public interest it may be; of silence the text says nothing.
fn proactive_7_3() {
    decided(Mode::Proactive, &OBJECTED, &[], |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MustWithhold));
    });
    let grave = [&OBJECTED[..], &["grave_public_interest"]].concat();
    decided(Mode::Proactive, &grave, &[], |decision| {
        assert_eq!(decision.effective(), Verdict::Settled(Outcome::MayDisclose));
        assert!(decision.flags().contains(Flags::LOCAL_SOFTER | Flags::LAYERS_DIFFER));
    });
    let open = ["third_party_objects", "third_party_consents", "grave_public_interest"];
    decided(Mode::Proactive, &OBJECTED[..2], &open, |decision| {
        assert_eq!(decision.effective().settled(), None);
    });
    let asked = Asked::new(Consulted::ThirdParty, Mode::Proactive, "2022-04-28").from(None);
    let script = "2022-04-28 sent; 2022-04-28 received";
    assert_eq!(consulted(asked, script, "2022-12-01").standpoint, Standpoint::Undetermined(Gap::SilenceHasNoEffect));
    assert!(!blocked(asked, script, "2022-12-01").is_empty());
    misprint("proactive/7/-/3", "不同意见公开", "不同意公开");
}

fn proactive_7_4() {
    let pending = gate_with("yunnan_coordination", &[], "drafted", |results| results.others(Others::Unknown));
    assert!(!pending.starts_with("closed"), "{pending}");
    assert!(gate("yunnan_coordination", &[], "drafted").starts_with("closed"));
    let settle = rules(|rules| {
        let row = rules.coordination().iter().find(|row| ***row == CoordinationDuty::SettleBeforeRelease);
        row.map(|row| row.by().stable())
    });
    assert_eq!(settle, Some(at("proactive/7/-/4")));
    misprint("proactive/7/-/4", "同意见公开", "同意公开");
}

fn proactive_7_5() {
    let with = |approval| gate_with("yunnan_approval", &[], "drafted", move |results| results.approval(approval));
    assert!(!with(ApprovalByLaw::Required(None)).starts_with("closed"));
    assert!(!with(ApprovalByLaw::Unknown).starts_with("closed"));
    assert!(!gate("yunnan_approval", &[], "drafted").contains("approval"));
}

// The staff.

fn staff_duties_3() {
    owes("yunnan_communication", "staff_duties/3/-/-", Role::DisclosureStaff, &["down", "across", "up"]);
}

fn staff_duties_3_3() {
    owes("yunnan_upward_reports", "staff_duties/3/-/3", Role::DisclosureStaff, &["work", "other"]);
    look("yunnan_upward_reports", |_, owed| assert_eq!(owed.duty().recipient(), Some(Role::Superiors)));
}

/// Five items, each with what the staff does.
fn staff_duties_5() {
    let five = Provision::of("yunnan_bureau.staff_duties").article(5);
    let items: Vec<_> = index::within(five).filter(|entry| entry.at() != five).collect();
    assert_eq!(items.len(), 5);
    assert!(items.iter().all(|entry| entry.carried_by().next().is_some()));
}

/// Workflows and systems, both.
fn staff_duties_4() {
    owes("yunnan_workflows", "staff_duties/4/-/-", Role::DisclosureStaff, &["workflow", "system"]);
}

/// Exempt information is to be filed here, and state and trade secrets not by catalogue 4: open.
fn staff_duties_5_1() {
    let two = ["classification", "format"];
    owes("yunnan_staff_catalogue", "staff_duties/5/-/1", Role::DisclosureStaff, &two);
    owes("yunnan_on_request_filed", "staff_duties/5/-/1", Role::DisclosureStaff, &["on_request"]);
    let exempt = check("yunnan_exempt_filed", &Done::nothing());
    assert_eq!(exempt, Check::Contested(vec![Shortfall::NotDone]));
    let against: Vec<_> = duties_against_duties().into_iter().flat_map(|(_, against, ..)| against).collect();
    assert_eq!(against, [at("staff_duties/5/-/1")]);
    misprint("staff_duties/5/-/1", "免于公开", "免予公开");
}

/// In the time of proactive 5.
fn staff_duties_5_2() {
    owes("yunnan_staff_publish", "staff_duties/5/-/2", Role::DisclosureStaff, &[]);
    assert_eq!(due("yunnan_staff_publish", "2026-02-05").0.as_deref(), Some("2026-03-11"));
}

fn staff_duties_5_3() {
    assert_eq!(request_duty(RequestDuty::HelpVisitors), Some(at("staff_duties/5/-/3")));
}

/// Fifteen and fifteen inside the bureau, twenty and twenty under the Regulation; each extension moves its own.
fn staff_duties_5_4() {
    let to = |statutory: &str, internal: &str| (statutory.to_owned(), internal.to_owned());
    let received = "2025-09-22 arrives in_person";
    assert_eq!(times(received, "2025-09-23"), to("2025-10-24", "2025-10-17"));
    let leader = format!("{received}; 2025-10-10 consents bureau_leader 15");
    assert_eq!(times(&leader, "2025-10-13"), to("2025-10-24", "2025-11-07"));
    let both = format!("{leader}; consents disclosure_office_head 20; tells 20");
    assert_eq!(times(&both, "2025-10-13"), to("2025-11-21", "2025-11-07"));
    let consent = rules(|rules| rules.requests().extension_consent().map(|row| (*row, row.by().stable())));
    assert_eq!(consent, Some((Role::BureauLeader, at("staff_duties/5/-/4"))));
    for code in ["yunnan_applications_received", "yunnan_applications_signed_for", "yunnan_applications_answered"] {
        owes(code, "staff_duties/5/-/4", Role::DisclosureStaff, &[]);
    }
    let special = |text: &gongkai::citation::Text| text.zh().contains("特殊情况");
    look("yunnan_applications_answered", |_, owed| assert!(owed.duty().exception().is_some_and(special)));
}

/// No day of its own for the annual report: the Regulation has 31 January.
fn staff_duties_5_5() {
    let code = "yunnan_annual_report";
    owes(code, "staff_duties/5/-/5", Role::DisclosureStaff, &[]);
    owes("yunnan_guide_updated", "staff_duties/5/-/5", Role::DisclosureStaff, &[]);
    owes("yunnan_records", "staff_duties/5/-/5", Role::DisclosureStaff, &["statistics", "archives", "summaries"]);
    // Without a day, and no softer than what the Regulation asks for.
    assert_eq!(softer_than_the_nation("staff_duties/5/-/5"), [] as [&str; 0]);
    assert_eq!(dates(2025, Role::DisclosureStaff, code), []);
    let national = duty::year(&bureau(), Calendar::national(), 2025, &[Role::Department]).expect("a year");
    let report = national.iter().find(|dated| dated.layer == Layer::National && dated.by.article_number() == Some(49));
    assert_eq!(report.map(|dated| dated.span.through()), Some(day("2025-01-31")));
}
