//! Each provision with its case.

use crate::support::duties as lines;
use crate::support::releasing;
use crate::support::reviewing;
use gongkai::agency::{
    Body, Change, ChangeKind, Disagreement, Escalated, Information, Origin, Responsibility, Roster, SpecialAuthority,
    escalate, reach, responsible,
};
use gongkai::audit::{Audit, BreachCode, Bystander, Release, coordination};
use gongkai::calendar::Calendar;
use gongkai::citation::{Cited, Code, Provision, Text};
use gongkai::deadline::{Deadline, Due};
use gongkai::decision::{Decision, Outcome, Outcomes, Part, Verdict, decide};
use gongkai::duty::{self, Check, Circumstances, Clarification, Done, Lack as Unfilled, Layer, Shortfall, Staffing};
use gongkai::fact::{Fact, FactSet, Facts, Finding, Truth};
use gongkai::norm::{
    Act, Answerable, Application, Appointment, BodyKind, Channel, Consulted, Decider, Dispute, Effect, FormField,
    Holder, LocalRules, Matter, Measure, Misstep, Mode, Principle, ReviewDuty, Role, Sector, Subject,
};
use gongkai::regime::{Jurisdiction, Regime};
use gongkai::workflow::consultation::{ApprovalByLaw, Clearance, Obstacle, Opinion, Standpoint, rule};
use gongkai::workflow::release::{GateState, Others, Results};
use gongkai::workflow::secrecy_review::{Form, Lack, Mark, MarksReading, Next, Progress, Verb, duties, read_marks};

use super::stand::{self, Case, day};

use crate::support::consulting::{Asked, letter, matter, position};
use crate::support::roster::{body, code, roster};

const ON: &str = "2024-03-04";
const NEIGHBOUR: Code = Code::literal("neighbour");

pub(crate) const CASES: &[Case] = &[
    ("taierzhuang.notice/-/1/-", notice_1),
    ("taierzhuang.notice/-/2/-", notice_2),
    ("taierzhuang.proactive/2/-/-", proactive_2),
    ("taierzhuang.proactive/3/1/-", proactive_3_1),
    ("taierzhuang.proactive/3/2/-", proactive_3_2),
    ("taierzhuang.proactive/3/3/-", proactive_3_3),
    ("taierzhuang.proactive/4/-/-", proactive_4),
    ("taierzhuang.proactive/4/-/1", proactive_4_item_1),
    ("taierzhuang.proactive/4/-/2", proactive_4_item_2),
    ("taierzhuang.proactive/4/-/3", proactive_4_item_3),
    ("taierzhuang.proactive/4/-/4", proactive_4_item_4),
    ("taierzhuang.proactive/4/-/5", proactive_4_item_5),
    ("taierzhuang.proactive/5/-/-", proactive_5),
    ("taierzhuang.proactive/6/2/-", proactive_6_2),
    ("taierzhuang.proactive/7/-/-", proactive_7),
    ("taierzhuang.proactive/8/1/-", proactive_8_1),
    ("taierzhuang.proactive/8/2/-", proactive_8_2),
    ("taierzhuang.proactive/9/1/-", proactive_9_1),
    ("taierzhuang.proactive/9/2/-", proactive_9_2),
    ("taierzhuang.proactive/9/3/-", proactive_9_3),
    ("taierzhuang.proactive/10/-/-", proactive_10),
    ("taierzhuang.proactive/11/1/-", proactive_11_1),
    ("taierzhuang.proactive/11/2/-", proactive_11_2),
    ("taierzhuang.proactive/12/-/-", proactive_12),
    ("taierzhuang.proactive/13/1/-", proactive_13_1),
    ("taierzhuang.proactive/13/2/-", proactive_13_2),
    ("taierzhuang.proactive/14/-/-", proactive_14),
    ("taierzhuang.proactive/15/-/-", proactive_15),
    ("taierzhuang.proactive/16/-/-", proactive_16),
    ("taierzhuang.coordination/2/-/-", coordination_2),
    ("taierzhuang.coordination/3/1/-", coordination_3_1),
    ("taierzhuang.coordination/3/2/-", coordination_3_2),
    ("taierzhuang.coordination/4/2/-", coordination_4_2),
    ("taierzhuang.coordination/4/3/-", coordination_4_3),
    ("taierzhuang.coordination/4/4/-", coordination_4_4),
    ("taierzhuang.coordination/4/5/-", coordination_4_5),
    ("taierzhuang.coordination/5/-/-", coordination_5),
    ("taierzhuang.coordination/6/1/-", coordination_6_1),
    ("taierzhuang.coordination/6/2/-", coordination_6_2),
    ("taierzhuang.coordination/7/-/-", coordination_7),
    ("taierzhuang.coordination/7/-/1", coordination_7_item_1),
    ("taierzhuang.coordination/7/-/2", coordination_7_item_2),
    ("taierzhuang.coordination/7/-/3", coordination_7_item_3),
    ("taierzhuang.coordination/8/-/-", coordination_8),
    ("taierzhuang.coordination/9/-/-", coordination_9),
    ("taierzhuang.coordination/10/1/-", coordination_10_1),
    ("taierzhuang.coordination/10/2/-", coordination_10_2),
    ("taierzhuang.coordination/11/-/-", coordination_11),
    ("taierzhuang.coordination/11/-/1", coordination_11_item_1),
    ("taierzhuang.coordination/11/-/2", coordination_11_item_2),
    ("taierzhuang.coordination/11/-/3", coordination_11_item_3),
    ("taierzhuang.coordination/11/-/4", coordination_11_item_4),
    ("taierzhuang.coordination/11/-/5", coordination_11_item_5),
    ("taierzhuang.coordination/12/-/-", coordination_12),
    ("taierzhuang.coordination/13/-/-", coordination_13),
    ("taierzhuang.coordination/14/-/-", coordination_14),
    ("taierzhuang.secrecy_review/2/-/-", review_2),
    ("taierzhuang.secrecy_review/3/-/-", review_3),
    ("taierzhuang.secrecy_review/4/-/-", review_4),
    ("taierzhuang.secrecy_review/5/-/-", review_5),
    ("taierzhuang.secrecy_review/6/-/-", review_6),
    ("taierzhuang.secrecy_review/6/-/1", review_6_item_1),
    ("taierzhuang.secrecy_review/6/-/2/1", review_6_item_2_1),
    ("taierzhuang.secrecy_review/6/-/2/2", review_6_item_2_2),
    ("taierzhuang.secrecy_review/6/-/2/3", review_6_item_2_3),
    ("taierzhuang.secrecy_review/6/-/3", review_6_item_3),
    ("taierzhuang.secrecy_review/6/-/4", review_6_item_4),
    ("taierzhuang.secrecy_review/6/-/5", review_6_item_5),
    ("taierzhuang.secrecy_review/7/-/-", review_7),
    ("taierzhuang.secrecy_review/8/1/-", review_8_1),
    ("taierzhuang.secrecy_review/8/2/-", review_8_2),
    ("taierzhuang.secrecy_review/9/1/-", review_9_1),
    ("taierzhuang.secrecy_review/9/1/1", review_9_1_item_1),
    ("taierzhuang.secrecy_review/9/1/2", review_9_1_item_2),
    ("taierzhuang.secrecy_review/9/1/3", review_9_1_item_3),
    ("taierzhuang.secrecy_review/9/2/-", review_9_2),
    ("taierzhuang.secrecy_review/9/3/-", review_9_3),
    ("taierzhuang.secrecy_review/10/-/-", review_10),
    ("taierzhuang.secrecy_review/11/-/-", review_11),
    ("taierzhuang.secrecy_review/12/-/-", review_12),
    ("taierzhuang.secrecy_review/13/-/-", review_13),
    ("taierzhuang.secrecy_review/13/-/1", review_13_item_1),
    ("taierzhuang.secrecy_review/13/-/2", review_13_item_2),
    ("taierzhuang.secrecy_review/15/-/-", review_15),
    ("taierzhuang.secrecy_review/16/-/-", review_16),
    ("taierzhuang.secrecy_review/17/-/-", review_17),
    ("taierzhuang.supervision/2/1/-", supervision_2_1),
    ("taierzhuang.supervision/2/2/-", supervision_2_2),
    ("taierzhuang.supervision/3/1/-", supervision_3_1),
    ("taierzhuang.supervision/3/2/-", supervision_3_2),
    ("taierzhuang.supervision/4/-/-", supervision_4),
    ("taierzhuang.supervision/5/-/-", supervision_5),
    ("taierzhuang.supervision/6/-/-", supervision_6),
    ("taierzhuang.review_form/-/1/1", form_1_item_1),
    ("taierzhuang.review_form/-/1/2", form_1_item_2),
    ("taierzhuang.review_form/-/1/3", form_1_item_3),
    ("taierzhuang.review_form/-/1/4", form_1_item_4),
    ("taierzhuang.review_form/-/1/5", form_1_item_5),
    ("taierzhuang.review_form/-/1/6", form_1_item_6),
    ("taierzhuang.review_form/-/2/1", form_2_item_1),
    ("taierzhuang.review_form/-/2/2", form_2_item_2),
    ("taierzhuang.review_form/-/2/3", form_2_item_3),
    ("taierzhuang.review_form/-/2/4", form_2_item_4),
];

fn of() -> Jurisdiction {
    stand::place("taierzhuang")
}

#[track_caller]
fn on<T>(on: &str, look: impl FnOnce(&Regime<'_>) -> T) -> T {
    let of = of();
    look(&of.on(day(on)).expect("a day under the Regulation"))
}

#[track_caller]
fn rules<T>(look: impl FnOnce(&LocalRules) -> T) -> T {
    on(ON, |regime| look(regime.local().in_force().expect("a text in force")))
}

/// An address in a system of the document.
fn at(address: &str) -> String {
    format!("taierzhuang.{address}")
}

// Duties.

#[track_caller]
fn check(duty: &str, done: &Done) -> Check {
    on(ON, |regime| {
        let owed = duty::find(regime, duty).expect("a duty in force");
        owed.check(regime, done).expect("elements that the duty knows")
    })
}

/// The place asks for it under this provision, of this role; where nothing was done it is missed.
#[track_caller]
fn asks(duty: &str, by: &str, bearer: Role) {
    on(ON, |regime| {
        let owed = duty::find(regime, duty).expect("a duty in force");
        assert_eq!((owed.layer(), owed.duty().by().stable(), owed.duty().bearer()), (Layer::Local, at(by), bearer));
    });
    assert_eq!(check(duty, &Done::nothing().excepted(false)), Check::Missed(vec![Shortfall::NotDone]));
}

/// All of these, and each by itself: whichever is left out is missed.
#[track_caller]
fn asks_for_each(duty: &str, elements: &[&str]) {
    assert_eq!(check(duty, &Done::only(elements)), Check::Met);
    for left_out in elements {
        let rest: Vec<&str> = elements.iter().copied().filter(|one| one != left_out).collect();
        assert_eq!(check(duty, &Done::only(&rest)), Check::Missed(vec![Shortfall::Element(code(left_out))]));
    }
}

/// Any one of these is enough, and none is not.
#[track_caller]
fn asks_for_one(duty: &str, elements: &[&str], none: fn(Vec<Shortfall>) -> Check) {
    for one in elements {
        assert_eq!(check(duty, &Done::only(&[one])), Check::Met, "{one}");
    }
    assert_eq!(check(duty, &Done::only(&[])), none(vec![Shortfall::NoneOfThem]));
}

#[track_caller]
fn filled_by(role: Role) -> (Holder, String) {
    on(ON, |regime| duty::holder(regime, role).map(|row| (row.holder(), row.by().stable())).expect("a row"))
}

/// Who has nobody for a role is told so under this provision.
#[track_caller]
fn is_designated(role: Role, by: &str) {
    let nobody = |unfilled: &Unfilled| match unfilled {
        Unfilled::Nobody { role: found, by, layer: Layer::Local } if *found == role => Some(by.stable()),
        _ => None,
    };
    let told = |how_many| {
        let staffing = Staffing::new().with(role, how_many);
        on(ON, |regime| duty::lacks(regime, &staffing).expect("known").iter().filter_map(nobody).collect::<Vec<_>>())
    };
    assert_eq!((told(0), told(1)), (vec![at(by)], vec![]));
}

/// It is there from the day of issue, as the text says, and not the day before.
#[track_caller]
fn begins_with_issue(by: &str, duty: &str) {
    let there = |text: &str| on(text, |regime| duty::find(regime, duty).is_some());
    assert_eq!((there("2020-04-21"), there("2020-04-22")), (false, true));
    let effect = |of: &LocalRules| of.effects().iter().find(|row| row.by().stable() == at(by)).map(|row| **row);
    assert_eq!(rules(effect), Some(Effect::FromIssue));
}

#[track_caller]
fn has_principle(principle: Principle, by: &str) {
    rules(|of| {
        assert!(of.principles().iter().any(|row| **row == principle && row.by().stable() == at(by)), "{principle:?}");
    });
}

// Liability.

type Follows = (String, Truth, Vec<Answerable>, Vec<Measure>, Vec<Role>);

/// What the place makes follow a misstep that it names.
#[track_caller]
fn follows(misstep: Misstep, circumstances: Circumstances) -> Vec<Follows> {
    on(ON, |regime| {
        let rows = duty::sanctions(regime, misstep, circumstances).into_iter();
        rows.filter(|one| one.layer == Layer::Local && one.row.of() == misstep)
            .map(|one| {
                let row = one.row;
                let by = row.by().stable();
                (by, one.met, row.who().to_vec(), row.measures().to_vec(), row.imposed_by().to_vec())
            })
            .collect()
    })
}

/// The measures of the rows whose threshold is met.
#[track_caller]
fn measures(misstep: Misstep, circumstances: Circumstances) -> Vec<Measure> {
    follows(misstep, circumstances).into_iter().filter(|row| row.1 == Truth::Yes).flat_map(|row| row.3).collect()
}

fn after(set: impl FnOnce(&mut Circumstances)) -> Circumstances {
    let mut circumstances = Circumstances::new();
    set(&mut circumstances);
    circumstances
}

fn consequences(serious: bool, adverse: bool) -> Circumstances {
    after(|one| {
        one.serious_consequences = Some(serious);
        one.adverse_influence = Some(adverse);
    })
}

fn leaked(leak: bool) -> Circumstances {
    after(|one| one.leak = Some(leak))
}

/// Under an item of coordination 11 it takes both: serious consequences and an adverse influence.
#[track_caller]
fn takes_both(misstep: Misstep, item: u16) {
    let by = at(&format!("coordination/11/-/{item}"));
    for (serious, adverse, met) in [(true, true, Truth::Yes), (true, false, Truth::No), (false, true, Truth::No)] {
        let rows = follows(misstep, consequences(serious, adverse));
        let row = rows.iter().find(|row| row.0 == by).expect("a row of article 11");
        assert_eq!((row.1, &row.3, &row.4), (met, &vec![Measure::DealtWith], &vec![Role::SuperiorAgency]));
        assert_eq!(row.2, [Answerable::Agency]);
    }
}

// Who answers.

fn made(by: &str) -> Information {
    of_origin(Origin::Made { by: code(by) })
}

fn of_origin(origin: Origin) -> Information {
    Information::new(origin).under_authority(SpecialAuthority::None)
}

fn agencies(ids: &[&str], changes: Vec<Change>) -> Roster {
    roster(ids.iter().map(|id| body(BodyKind::Agency, id)).collect(), changes)
}

#[track_caller]
fn answer<T>(roster: &Roster, what: &Information, look: impl FnOnce(&Responsibility<'_>) -> T) -> T {
    on(ON, |regime| look(&responsible(regime, roster, what).expect("a question that stands")))
}

/// What the place's own text says, line by line.
#[track_caller]
fn says(roster: &Roster, what: &Information) -> Vec<String> {
    answer(roster, what, |answer| lines::lines(answer.local()))
}

/// How the texts reach a body in a matter.
fn reached(body: &Body, matter: Matter) -> Option<Application> {
    on(ON, |regime| reach(regime, body, matter).application())
}

fn enterprise(sector: Sector) -> Body {
    body(BodyKind::PublicEnterprise, "x").in_sector(sector)
}

// Decisions.

/// These findings are yes, those are open, and every other one is no.
fn sheet(yes: &[Fact], open: &[Fact]) -> Facts {
    let mut facts = Facts::government_information();
    for fact in yes {
        facts.record(*fact, Finding::Yes).expect("findings that stand together");
    }
    for fact in Fact::all().filter(|fact| !open.contains(fact)) {
        // What is yes, and what follows from it, is not changed.
        let _ = facts.record(fact, Finding::No);
    }
    facts
}

#[track_caller]
fn judged<T>(mode: Mode, facts: Facts, look: impl FnOnce(&Decision<'_>) -> T) -> T {
    on(ON, |regime| look(&decide(regime, &Part::new(mode, facts))))
}

#[track_caller]
fn outcome(mode: Mode, facts: Facts) -> Verdict {
    on(ON, |regime| decide(regime, &Part::new(mode, facts)).effective())
}

/// It comes to this, in both modes.
#[track_caller]
fn comes_to(yes: &[Fact], expected: Outcome) {
    for mode in [Mode::Proactive, Mode::OnRequest] {
        assert_eq!(outcome(mode, sheet(yes, &[])), Verdict::Settled(expected), "{mode:?} {yes:?}");
    }
}

/// The grounds of the place that withhold without the nation.
#[track_caller]
fn unanchored(yes: &[Fact], open: &[Fact]) -> Vec<String> {
    judged(Mode::OnRequest, sheet(yes, open), |decision| {
        decision.unanchored().map(|local| local.ground().code().to_string()).collect()
    })
}

const SECRET: Fact = Fact::DETERMINED_STATE_SECRET;
const HARMED: [Fact; 2] = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY];

fn harmed_and(more: &[Fact]) -> Vec<Fact> {
    HARMED.iter().chain(more).copied().collect()
}

// Releases.

/// The gates that bar a release as it stands.
#[track_caller]
fn barred(script: &str, yes: &[&str], results: impl FnOnce(Results<'_>) -> Results<'_>) -> Vec<String> {
    let of = of();
    let facts = releasing::settled(&of, yes);
    let file = releasing::file(&of, script);
    let alone = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let results = results(alone);
    let passage = file.passage(&of, Calendar::national(), &results, day("2022-03-10")).expect("a text that governs");
    passage.blocks.iter().map(|open| open.gate.code().to_string()).collect()
}

fn has(found: &[String], code: &str) -> bool {
    found.iter().any(|one| one == code)
}

/// The provisions on channels that a publication misses.
#[track_caller]
fn misplaced(script: &str) -> Vec<String> {
    let of = of();
    let facts = releasing::settled(&of, &[]);
    let file = releasing::file(&of, &format!("drafted; formed; {script}"));
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let passage = file.passage(&of, Calendar::national(), &results, day("2022-03-10")).expect("a text that governs");
    passage.channels.iter().map(|fault| fault.rule.by().stable()).collect()
}

/// What is still to be done with or after a release.
#[track_caller]
fn outstanding(script: &str, yes: &[&str]) -> Vec<String> {
    let of = of();
    let facts = releasing::settled(&of, yes);
    let file = releasing::file(&of, script);
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    on("2022-03-10", |regime| {
        let release = file.on(day("2022-03-10"));
        let open = release.gates(regime, &results).filter(|(_, state)| matches!(state, GateState::Open(_)));
        open.map(|(gate, _)| gate.code().to_string()).collect()
    })
}

// Reviews.

#[track_caller]
fn reviewed(script: &str, on: &str) -> Progress {
    let of = of();
    let file = reviewing::file(&of, script);
    file.progress(&of, Calendar::national(), day(on)).expect("a text that governs")
}

#[track_caller]
fn next(found: &Progress) -> (Verb, Option<Role>, String) {
    let Next { verb, who, by, .. } = found.next.as_ref().expect("somebody acts next");
    (*verb, *who, by.map_or_else(String::new, |by| by.stable()))
}

/// Under which provision something is missing.
fn lacks(found: &Progress, what: Lack) -> Option<String> {
    found.lacks.iter().find(|one| one.what == what).map(|one| one.by.map_or_else(String::new, |by| by.stable()))
}

// Consultations.

#[track_caller]
fn letter_due(consulted: Consulted, mode: Mode, trigger: &'static str) -> (Due, String) {
    let of = of();
    let matter = matter(&of, Asked::new(consulted, mode, trigger), "");
    let ledger = matter.ledger();
    let first = ledger.consultations().first().expect("an opened consultation");
    let due = first.letter_due(&of, Calendar::national()).expect("a text that governs").expect("a period");
    (due.due(), due.period().by().stable())
}

#[track_caller]
fn stands(asked: Asked, script: &str, on: &str) -> Standpoint {
    let of = of();
    position(&of, &matter(&of, asked, script), on).standpoint
}

#[track_caller]
fn cleared(asked: Asked, script: &str, on: &str) -> Clearance {
    let of = of();
    let matter = matter(&of, asked, script);
    let on = day(on);
    matter.on(on).clearance(&of, Calendar::national(), on, ApprovalByLaw::NotRequired).expect("a text that governs")
}

/// The provisions under which a letter lacks something.
#[track_caller]
fn defects(letter: &gongkai::workflow::consultation::Letter) -> Vec<String> {
    on(ON, |regime| {
        let rule = rule(regime, Consulted::InvolvedAgency, Mode::Proactive).expect("a consultation");
        letter.defects(rule).map(|content| content.by().stable()).collect()
    })
}

/// The audit of a release on 6 March past the partner, or after it agreed.
#[track_caller]
fn audited(agreed: bool, release: impl FnOnce(Release) -> Release) -> Audit {
    let of = of();
    let script = if agreed { "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-05 agrees" } else { "" };
    let matter = matter(&of, Asked::involved(ON), script);
    let release = release(Release::new(day("2024-03-06"), ApprovalByLaw::NotRequired));
    coordination(&matter, &of, Calendar::national(), Some(&release), day("2024-03-08")).expect("a text that governs")
}

fn grave(release: Release) -> Release {
    release.with_consequences(Some(true), Some(true))
}

// The notice.

fn notice_1() {
    let there = |text: &str| on(text, |regime| regime.local().in_force().is_some());
    assert_eq!((there("2020-04-21"), there("2020-04-22")), (false, true));
    let issued = |of: &LocalRules| {
        let mut effects = of.effects().iter();
        effects.find(|row| ***row == Effect::IssuedByNotice).map(Cited::by)
    };
    assert_eq!(rules(issued).map(|by| by.stable()), Some(at("notice/-/1/-")));
}

fn notice_2() {
    let mine = body(BodyKind::StateEnterprise, "mine");
    assert_eq!(reached(&mine, Matter::Coordination), Some(Application::AddresseeOnly));
    assert_eq!(reached(&body(BodyKind::Agency, "a"), Matter::Coordination), Some(Application::Direct));
}

// Proactive disclosure.

fn proactive_2() {
    use gongkai::decision::Flags;
    let all = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
    let defined = |left_out: Option<Fact>| {
        let kept = all.into_iter().filter(|fact| Some(*fact) != left_out);
        let mut facts = kept.fold(Facts::new(), |facts, fact| facts.with(fact, Finding::Yes).expect("limbs"));
        for fact in Fact::all() {
            let _ = facts.record(fact, Finding::No);
        }
        judged(Mode::OnRequest, facts, |decision| {
            assert!(!decision.flags().contains(Flags::LOCAL_DEFINITION_DIFFERS), "{left_out:?}");
            decision.is_government_information()
        })
    };
    assert_eq!(defined(None), Truth::Yes);
    for fact in all {
        assert_eq!(defined(Some(fact)), Truth::No, "{fact}");
    }
}

fn proactive_3_1() {
    let by = at("proactive/3/1/-");
    assert_eq!(filled_by(Role::InspectingOffice), (Holder::Is(Role::GovernmentOffice), by.clone()));
    assert_eq!(filled_by(Role::DisclosingAgency), (Holder::Is(Role::Agency), by));
    asks("taierzhuang_mechanism", "proactive/3/1/-", Role::DistrictGovernment);
    asks_for_each("taierzhuang_mechanism", &["leadership", "competent_department", "agencies", "public", "inspection"]);
}

fn proactive_3_2() {
    on(ON, |regime| {
        let office = duty::competent_department(regime).expect("a competent department");
        assert_eq!(
            (office.holder(), office.by().stable()),
            (Holder::Is(Role::GovernmentOffice), at("proactive/3/2/-"))
        );
    });
    asks("taierzhuang_guidance", "proactive/3/2/-", Role::DisclosureAuthority);
    asks_for_each("taierzhuang_guidance", &["promote", "guide", "coordinate", "supervise"]);
}

fn proactive_3_3() {
    is_designated(Role::DisclosureOffice, "proactive/3/3/-");
    asks("taierzhuang_system", "proactive/3/3/-", Role::Agency);
    asks("taierzhuang_studio", "proactive/3/3/-", Role::OpennessStudio);
}

fn proactive_4() {
    let four: Provision = at("proactive/4/-/-").parse().expect("an address");
    on(ON, |regime| {
        let functions: Vec<_> = duty::owed(regime).filter(|owed| four.covers(&owed.duty().by())).collect();
        let mut items: Vec<_> = functions.iter().filter_map(|owed| owed.duty().by().item_number()).collect();
        items.dedup();
        assert_eq!(items, [1, 2, 3, 4, 5]);
        assert!(functions.iter().all(|owed| owed.duty().bearer() == Role::DisclosureOffice));
        // The fifth is open-ended.
        assert_eq!(functions.last().map(|owed| owed.duty().subject()), Some(Subject::OtherTasks));
    });
}

fn proactive_4_item_1() {
    asks("taierzhuang_office_matters", "proactive/4/-/1", Role::DisclosureOffice);
}

fn proactive_4_item_2() {
    asks("taierzhuang_update", "proactive/4/-/2", Role::DisclosureOffice);
}

fn proactive_4_item_3() {
    for duty in ["taierzhuang_guide", "taierzhuang_catalogue", "taierzhuang_annual_report"] {
        asks(duty, "proactive/4/-/3", Role::DisclosureOffice);
    }
}

fn proactive_4_item_4() {
    asks("taierzhuang_office_review", "proactive/4/-/4", Role::DisclosureOffice);
    // The body of the secrecy review is designated by another system.
    assert_eq!(filled_by(Role::ReviewBody), (Holder::EachAgency, at("secrecy_review/5/-/-")));
}

fn proactive_4_item_5() {
    asks("taierzhuang_other_functions", "proactive/4/-/5", Role::DisclosureOffice);
}

fn proactive_5() {
    comes_to(&[], Outcome::MustDisclose);
    for principle in [Principle::OpennessIsTheNorm, Principle::Just, Principle::Fair] {
        has_principle(principle, "proactive/5/-/-");
    }
    has_principle(Principle::Lawful, "proactive/5/-/-");
    has_principle(Principle::Convenient, "proactive/5/-/-");
}

fn proactive_6_2() {
    on(ON, |regime| {
        let Clarification::Must(by) = duty::clarification(regime, Truth::Yes, Truth::Yes) else { panic!("a duty") };
        assert!(by.iter().any(|owed| owed.duty().by().stable() == at("proactive/6/2/-")));
        assert_eq!(duty::clarification(regime, Truth::Yes, Truth::No), Clarification::NoDuty);
        let owed = duty::find(regime, "taierzhuang_clarify").expect("a duty");
        let due = owed.due(regime, Calendar::national(), day(ON)).expect("a day");
        assert!(due.is_prompt() && due.internal().is_none());
    });
}

fn proactive_7() {
    asks("taierzhuang_public_interest", "proactive/7/-/-", Role::Agency);
    asks_for_one(
        "taierzhuang_public_interest",
        &["public_interests", "wide_knowledge", "participation"],
        Check::Missed,
    );
    assert_eq!(due_on("taierzhuang_public_interest", "2020-04-24"), Some(Due::On(day("2020-05-25"))));
}

#[track_caller]
fn due_on(duty: &str, from: &str) -> Option<Due> {
    on(from, |regime| {
        let owed = duty::find(regime, duty).expect("a duty in force");
        let due = owed.due(regime, Calendar::national(), day(from)).expect("a day");
        due.internal().map(Deadline::due)
    })
}

fn proactive_8_1() {
    asks("taierzhuang_enterprises_disclose", "proactive/8/1/-", Role::PublicEnterprise);
    asks("taierzhuang_entrusted_disclose", "proactive/8/1/-", Role::EntrustedInstitution);
    let water = enterprise(Sector::Water);
    assert_eq!(reached(&water, Matter::Proactive), Some(Application::Elsewhere));
    on("2020-06-01", |regime| {
        let routes: Vec<_> = reach(regime, &water, Matter::OnRequest).routes(regime).map(|by| by.stable()).collect();
        assert!(has(&routes, "national.2019/55/-/-") && has(&routes, "zaozhuang.2019.11/-/-/-"), "{routes:?}");
    });
    assert_eq!(reached(&body(BodyKind::EntrustedInstitution, "x"), Matter::Proactive), Some(Application::Elsewhere));
}

fn proactive_8_2() {
    on(ON, |regime| {
        let owed = duty::find(regime, "taierzhuang_enterprises").expect("a duty");
        let (duty, outside) = (owed.duty(), "what has nothing to do with public services");
        assert_eq!(duty.by().stable(), at("proactive/8/2/-"));
        assert_eq!(duty.exception().map(Text::en), Some(outside));
        assert_eq!(duty.higher(), None);
    });
    assert_eq!(softer_than_the_nation("proactive/8/2/-"), [] as [&str; 0]);
    // It defines; what binds is para. 1.
    let results = vec![Shortfall::Element(code("results"))];
    let three = ["matters", "procedures", "standards"];
    assert_eq!(check("taierzhuang_enterprises", &Done::only(&three)), Check::NotBinding(results));
}

/// The provisions of the nation than which the place states a duty more softly.
#[track_caller]
fn softer_than_the_nation(by: &str) -> Vec<String> {
    use gongkai::regime::Difference;
    on(ON, |regime| {
        let conflicts = regime.conflicts().into_iter();
        let softer = conflicts
            .filter(|one| one.local.stable() == at(by) && matches!(one.difference, Difference::SofterDuty(_)))
            .flat_map(|one| one.against);
        softer.map(|against| against.stable()).collect()
    })
}

const BOTH_9_AND_4: &str = "taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-";

fn proactive_9_1() {
    let three = agencies(&["h", "m", "s"], vec![]);
    let kept = of_origin(Origin::ObtainedFromPublic { kept_by: code("h") });
    assert_eq!(says(&three, &kept), [format!("responsible h | {BOTH_9_AND_4}")]);
    let passed_on =
        of_origin(Origin::ObtainedFromAgency { held_by: code("h"), made_by: Some(code("m")), first_obtained_by: None });
    assert_eq!(says(&three, &passed_on), [format!("responsible m | {BOTH_9_AND_4}")]);
    // 从其规定: a statute that assigns it prevails.
    let (rank, by) = (gongkai::citation::Rank::Law, Provision::of("health_law").article(40));
    let assigned = Information::new(Origin::Made { by: code("m") });
    let assigned = assigned.under_authority(SpecialAuthority::Of { body: code("s"), rank, by });
    answer(&three, &assigned, |answer| assert_eq!(answer.primary().map(Body::id), Some(code("s"))));
}

fn proactive_9_2() {
    use gongkai::agency::OwnName;
    let bodies = |own: OwnName| {
        let traffic = body(BodyKind::InternalBody, "traffic").under(code("bureau")).own_name(own);
        roster(vec![body(BodyKind::Agency, "bureau"), traffic], vec![])
    };
    let what = made("traffic").of_own_functions(Finding::Yes);
    let lines = |own| says(&bodies(own), &what);
    let bureau = format!("responsible bureau | {BOTH_9_AND_4}");
    let may = "may traffic | taierzhuang.proactive/9/2/-".to_owned();
    assert_eq!(lines(OwnName::Under(gongkai::citation::Rank::Law)), [bureau.clone(), may]);
    assert_eq!(lines(OwnName::Never), [bureau]);
}

fn proactive_9_3() {
    let what = of_origin(Origin::JointlyMade { makers: vec![code("a"), code("b"), code("c")], lead: Some(code("a")) });
    let expected = "responsible a | taierzhuang.coordination/4/3/- taierzhuang.proactive/9/3/-";
    assert_eq!(says(&agencies(&["a", "b", "c"], vec![]), &what), [expected]);
}

fn proactive_10() {
    assert_eq!(misplaced("published portal"), [] as [&str; 0]);
    assert!(has(&misplaced("published unofficial"), &at("proactive/10/-/-")));
    for official in ["press_conference", "television", "reading_point", "notice_board", "gazette"] {
        assert!(!has(&misplaced(&format!("published {official}")), &at("proactive/10/-/-")), "{official}");
    }
}

fn proactive_11_1() {
    assert_eq!(misplaced("published press"), [at("proactive/11/1/-")]);
    assert_eq!(misplaced("published press; published portal"), [] as [&str; 0]);
    asks("taierzhuang_platform", "proactive/11/1/-", Role::PublicEnterprise);
    assert_eq!(check("taierzhuang_platform", &Done::new().on(Channel::Portal)), Check::Met);
    let elsewhere = check("taierzhuang_platform", &Done::new().on(Channel::Press));
    assert_eq!(elsewhere, Check::Missed(vec![Shortfall::Channel]));
}

fn proactive_11_2() {
    asks("taierzhuang_record", "proactive/11/2/-", Role::Agency);
    let particulars = ["name", "date", "subject_class", "keywords", "source", "document_number"];
    asks_for_each("taierzhuang_record", &particulars);
}

fn proactive_12() {
    asks("taierzhuang_publication", "proactive/12/-/-", Role::Agency);
    let except = on(ON, |regime| {
        let owed = duty::find(regime, "taierzhuang_publication").expect("a duty in force");
        owed.duty().exception().map(|text| text.zh().to_owned())
    });
    assert_eq!(except.as_deref(), Some("法律、法规对期限另有规定的，从其规定"));
    // Two days of rest on which work was done count.
    assert_eq!(due_on("taierzhuang_publication", "2020-04-24"), Some(Due::On(day("2020-05-25"))));
}

fn proactive_13_1() {
    // The Secrets Law as it stands: in force, whichever edition.
    rules(|of| {
        let row = of.references().iter().find(|row| row.by().stable() == at("proactive/13/1/-")).expect("a reference");
        let led = duty::resolve(row, day(ON));
        assert_eq!((led.to, led.unverified), (vec![Provision::of("secrets_law")], false));
    });
    assert!(has(&barred("drafted; formed; yes leader_in_charge", &[], |alone| alone), "taierzhuang_review"));
    on(ON, |regime| {
        let by: Vec<_> = duties(regime, ReviewDuty::ReviewBeforeRelease).iter().map(Provision::stable).collect();
        assert!(has(&by, &at("proactive/13/1/-")));
    });
}

fn proactive_13_2() {
    // What no finding settles is open and no refusal; and the review refers it.
    judged(Mode::Proactive, sheet(&[Fact::SECRECY_UNSETTLED], &[]), |decision| {
        let both = Outcomes::only(Outcome::MustDisclose).with(Outcome::MustWithhold);
        assert_eq!(decision.effective().possible(), both);
    });
    let doubted = reviewed("prepared; submitted; doubts disclosure; unsettled", ON);
    assert!(!doubted.allows_disclosure());
    assert_eq!(next(&doubted).0, Verb::Refer);
    on(ON, |regime| {
        let named = duty::named(regime, "保密工作部门").expect("a name of the text");
        assert_eq!((named.role, named.by.stable()), (Some(Role::SecrecyAdministration), at("proactive/13/2/-")));
    });
}

fn proactive_14() {
    comes_to(&harmed_and(&[SECRET, Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST]), Outcome::MustWithhold);
    comes_to(&[Fact::FORBIDDEN_BY_LAW], Outcome::MustWithhold);
    for danger in FactSet::SECURITY_AND_STABILITY.facts() {
        comes_to(&[danger], Outcome::MustWithhold);
    }
    for ground in ["taierzhuang_state_secret", "taierzhuang_forbidden_by_law", "taierzhuang_security"] {
        assert!(grounds("proactive/14/-/-").contains(&ground.to_owned()), "{ground}");
    }
}

/// The grounds of the place that stand on a provision.
#[track_caller]
fn grounds(by: &str) -> Vec<String> {
    use gongkai::norm::Exemption;
    let of_place = |row: &Exemption| match row {
        Exemption::Own(local) if local.ground().by().stable() == at(by) => Some(local.ground().code().to_string()),
        _ => None,
    };
    rules(|of| of.exemptions().iter().filter_map(of_place).collect())
}

fn proactive_15() {
    let refused = harmed_and(&[Fact::GRAVE_PUBLIC_INTEREST, Fact::REASONABLE_OBJECTION]);
    assert_eq!(outcome(Mode::Proactive, sheet(&refused, &[])), Verdict::Settled(Outcome::MustDisclose));
    assert_eq!(outcome(Mode::OnRequest, sheet(&refused, &[])), Verdict::Settled(Outcome::MayDisclose));
    comes_to(&HARMED, Outcome::MustWithhold);
    let open = [Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST];
    let both = Outcomes::only(Outcome::MustDisclose).with(Outcome::MustWithhold);
    assert_eq!(outcome(Mode::Proactive, sheet(&HARMED, &open)).possible(), both);
    assert_eq!(grounds("proactive/15/-/-"), ["taierzhuang_third_party"]);
}

fn proactive_16() {
    begins_with_issue("proactive/16/-/-", "taierzhuang_publication");
}

// Coordination.

fn coordination_2() {
    // One definition, which both systems state.
    let cited = rules(|of| of.definition().map(|one| one.cited().map(|by| by.stable()).collect::<Vec<_>>()));
    assert_eq!(cited, Some(vec![at("proactive/2/-/-"), at("coordination/2/-/-")]));
}

fn coordination_3_1() {
    asks("taierzhuang_coordination_system", "coordination/3/1/-", Role::Agency);
    assert!(has(&barred("drafted; formed", &[], |alone| alone.others(Others::Unknown)), "taierzhuang_coordination"));
    assert!(!has(&barred("drafted; formed", &[], |alone| alone), "taierzhuang_coordination"));
    let audit = audited(false, |release| release.remedied(true));
    let breach = audit.of(BreachCode::ReleasedUnconsulted).next().expect("a breach");
    assert!(breach.by.iter().any(|by| by.stable() == at("coordination/3/1/-")));
}

fn coordination_3_2() {
    let required = ApprovalByLaw::Required(None);
    assert!(has(&barred("drafted; formed", &[], |alone| alone.approval(required)), "taierzhuang_approval"));
    assert!(!has(&barred("drafted; formed", &[], |alone| alone), "taierzhuang_approval"));
}

fn coordination_4_2() {
    let first = Some(code("f"));
    let what = of_origin(Origin::ObtainedFromAgency { held_by: code("h"), made_by: None, first_obtained_by: first });
    assert_eq!(says(&agencies(&["f", "h"], vec![]), &what), [format!("responsible f | {BOTH_9_AND_4}")]);
}

fn coordination_4_3() {
    let what = of_origin(Origin::JointlyMade { makers: vec![code("a"), code("b")], lead: Some(code("b")) });
    answer(&agencies(&["a", "b"], vec![]), &what, |answer| {
        assert_eq!(answer.primary().map(Body::id), Some(code("b")));
        assert!(answer.primary_duty().is_some_and(|duty| duty.provisions().count() > 0));
    });
    let expected = "responsible b | taierzhuang.coordination/4/3/- taierzhuang.proactive/9/3/-";
    assert_eq!(says(&agencies(&["a", "b"], vec![]), &what), [expected]);
}

fn coordination_4_4() {
    use gongkai::agency::Addressed;
    let sealed_by = vec![code("a"), code("b"), code("c")];
    let joint = of_origin(Origin::JointlyIssued { sealed_by, lead: Some(code("a")) });
    answer(&agencies(&["a", "b", "c"], vec![]), &joint, |answer| {
        assert_eq!(answer.primary().map(Body::id), Some(code("a")));
        assert_eq!(answer.obliged().map(Body::id).collect::<Vec<_>>(), [code("a"), code("b"), code("c")]);
        // An applicant who turns to a sealer is not sent away.
        let Addressed::Answers { by, .. } = answer.addressed(code("b")).expect("a body") else { panic!("it answers") };
        assert_eq!(by.stable(), at("coordination/4/4/-"));
    });
}

fn coordination_4_5() {
    let gone = |change: fn(Change) -> Change| {
        let abolished = Change::new(code("a"), day("2022-01-10"), ChangeKind::Abolished);
        agencies(&["a", "d", "s"], vec![change(abolished)])
    };
    let to = |to: &str| {
        format!("responsible {to} | {BOTH_9_AND_4} | a abolished 2022-01-10 {to} {}", at("coordination/4/5/-"))
    };
    let taken_over = gone(|change| change.taken_over(code("s")).decided_by(code("d")));
    assert_eq!(says(&taken_over, &made("a")), [to("s")]);
    let by_nobody = gone(|change| change.by_nobody_else().decided_by(code("d")));
    assert_eq!(says(&by_nobody, &made("a")), [to("d")]);
    let unknown = says(&gone(|change| change), &made("a"));
    assert_eq!(unknown, [format!("responsible ?  missing:code:successor,of:a | {BOTH_9_AND_4}")]);
}

fn coordination_5() {
    let due = letter_due(Consulted::InvolvedAgency, Mode::Proactive, "2023-09-25");
    assert_eq!(due, (Due::On(day("2023-10-08")), at("coordination/5/-/-")));
}

fn coordination_6_1() {
    let optional = |consulted, mode| {
        on(ON, |regime| rule(regime, consulted, mode).map(|rule| (rule.is_optional(), rule.by().stable())))
    };
    assert_eq!(optional(Consulted::CoMaker, Mode::OnRequest), Some((true, at("coordination/6/1/-"))));
    assert_eq!(optional(Consulted::InvolvedAgency, Mode::OnRequest), Some((false, at("coordination/6/2/-"))));
}

fn coordination_6_2() {
    let due = letter_due(Consulted::InvolvedAgency, Mode::OnRequest, "2024-02-05");
    assert_eq!(due, (Due::On(day("2024-02-18")), at("coordination/6/2/-")));
}

fn coordination_7() {
    assert_eq!(defects(&letter().with_opinion(Opinion::Disclose, "条例第二十条")), [] as [&str; 0]);
    let bare = defects(&consulting_letter());
    let of_item = |item: u16| bare.iter().filter(|by| **by == at(&format!("coordination/7/-/{item}"))).count();
    // The fourth item is residual and asks for nothing.
    assert_eq!([1, 2, 3, 4].map(of_item), [5, 1, 2, 0]);
}

fn consulting_letter() -> gongkai::workflow::consultation::Letter {
    gongkai::workflow::consultation::Letter::new()
}

fn coordination_7_item_1() {
    let unnumbered = consulting_letter().about("补贴公示", "", "名单", day(ON), "农业农村局").asking("名单是否一致");
    let unnumbered = unnumbered.with_opinion(Opinion::Disclose, "条例第二十条");
    assert_eq!(defects(&unnumbered), [at("coordination/7/-/1")]);
}

fn coordination_7_item_2() {
    let without_points = consulting_letter().about("补贴公示", "农字3号", "名单", day(ON), "农业农村局");
    let without_points = without_points.with_opinion(Opinion::Disclose, "条例第二十条");
    assert_eq!(defects(&without_points), [at("coordination/7/-/2")]);
}

fn coordination_7_item_3() {
    assert_eq!(defects(&letter()), [at("coordination/7/-/3"), at("coordination/7/-/3")]);
    // Without an opinion there is nothing that silence could agree with.
    let silent = stands(Asked::involved(ON), "2024-03-05 sent 5; 2024-03-05 received", "2024-03-29");
    assert!(matches!(silent, Standpoint::Undetermined(_)), "{silent:?}");
}

fn coordination_8() {
    let asked = Asked::involved("2024-03-04");
    let withhold = stands(asked, "2024-03-05 sent withhold 7; 2024-03-05 received", "2024-03-29");
    assert_eq!(withhold, Standpoint::DeemedAgree(Opinion::Withhold));
    let no_window = stands(asked, "2024-03-05 sent disclose; 2024-03-05 received", "2024-03-29");
    assert!(matches!(no_window, Standpoint::Undetermined(_)), "{no_window:?}");
    // A letter that went out late is a breach, and silence still speaks.
    let late = stands(asked, "2024-03-14 sent disclose 5; 2024-03-14 received", "2024-03-29");
    assert_eq!(late, Standpoint::DeemedAgree(Opinion::Disclose));
    let oral = stands(asked, "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-06 says no", "2024-03-29");
    assert!(!matches!(oral, Standpoint::DeemedAgree(_)), "{oral:?}");
    // Of the co-makers of what is asked for art. 34 of the Regulation speaks.
    let joint = Asked::new(Consulted::CoMaker, Mode::OnRequest, "2024-03-04");
    let joint = stands(joint, "2024-03-05 sent withhold 5; 2024-03-05 received", "2024-03-29");
    assert_eq!(joint, Standpoint::DeemedConsentToDisclose);
}

fn coordination_9() {
    let routes = |over| {
        let under = |id| body(BodyKind::Agency, id).under(code("district"));
        let bodies = roster(vec![under("a"), under("b"), body(BodyKind::Government, "district")], vec![]);
        let between = Disagreement::new(over, vec![code("a"), code("b")]);
        on(ON, |regime| match escalate(regime, &bodies, &between).expect("a disagreement that stands") {
            Escalated::To(routes) => {
                routes.iter().map(|route| (route.by.stable(), route.to, route.by_proposer)).collect::<Vec<_>>()
            }
            Escalated::Open { .. } => vec![],
        })
    };
    let nine = (at("coordination/9/-/-"), Decider::CompetentDepartment, true);
    assert_eq!(routes(Dispute::WhetherToDisclose), [nine]);
    assert_eq!(routes(Dispute::Content), []);
    let disputed = "2024-03-05 sent disclose 5; 2024-03-05 received; 2024-03-06 objects";
    assert!(!cleared(Asked::involved(ON), disputed, "2024-03-29").blocks.is_empty());
}

fn coordination_10_1() {
    let audit = audited(false, |release| release.remedied(false).with_consequences(Some(false), Some(false)));
    let missing = audit.of(BreachCode::RemedyMissing).next().expect("nothing was remedied");
    assert_eq!(missing.by.iter().map(Provision::stable).collect::<Vec<_>>(), [at("coordination/10/1/-")]);
    let rows = follows(Misstep::ReleasedUnconsulted, consequences(false, false));
    let met: Vec<_> = rows.into_iter().filter(|row| row.1 == Truth::Yes).collect();
    let measures = vec![Measure::Liability, Measure::Remedy];
    assert_eq!(met, [(at("coordination/10/1/-"), Truth::Yes, vec![Answerable::Agency], measures, vec![])]);
}

fn coordination_10_2() {
    use gongkai::norm::CoordinationDuty;
    let right = |of: &LocalRules| {
        let mut rows = of.coordination().iter();
        rows.find(|row| ***row == CoordinationDuty::MayObject).map(|row| row.by().stable())
    };
    assert_eq!(rules(right), Some(at("coordination/10/2/-")));
    // Who objects has done its part; the report goes to the government office.
    let objected =
        |release| grave(release).remedied(true).beside(Bystander::objected(NEIGHBOUR, day("2024-03-07"), None));
    assert_eq!(audited(false, objected).of(BreachCode::FailedToObject).count(), 0);
    on(ON, |regime| {
        let office = duty::named(regime, "本级政府信息公开工作主管部门").expect("a name").role.expect("a role");
        let holder = duty::holder(regime, office).map(Appointment::holder);
        assert_eq!(holder, Some(Holder::Is(Role::GovernmentOffice)));
    });
}

fn coordination_11() {
    for misstep in [
        Misstep::ObjectionRefused,
        Misstep::ReleasedAgainstAgreement,
        Misstep::FailedToObject,
        Misstep::OtherCoordinationBreach,
    ] {
        assert_eq!(measures(misstep, consequences(true, false)), [], "{misstep:?}");
        assert_eq!(measures(misstep, consequences(true, true)), [Measure::DealtWith], "{misstep:?}");
    }
    // Article 10 asks for no threshold.
    let light = measures(Misstep::ReleasedUnconsulted, consequences(true, false));
    assert_eq!(light, [Measure::Liability, Measure::Remedy]);
}

fn coordination_11_item_1() {
    takes_both(Misstep::ObjectionRefused, 1);
    let refused = |remedied| {
        let bystander = Bystander::objected(NEIGHBOUR, day("2024-03-07"), Some(true));
        let audit = audited(false, |release| grave(release).remedied(remedied).beside(bystander));
        audit.of(BreachCode::ObjectionRefused).count()
    };
    assert_eq!((refused(false), refused(true)), (1, 0));
}

fn coordination_11_item_2() {
    takes_both(Misstep::ReleasedUnconsulted, 2);
    let breach = |audit: &Audit| audit.of(BreachCode::ReleasedUnconsulted).count();
    assert_eq!(breach(&audited(false, |release| grave(release).remedied(true))), 1);
    assert_eq!(breach(&audited(true, |release| grave(release).followed_agreement(true))), 0);
}

fn coordination_11_item_3() {
    takes_both(Misstep::ReleasedAgainstAgreement, 3);
    let against = |followed| {
        let audit = audited(true, |release| grave(release).remedied(true).followed_agreement(followed));
        audit.of(BreachCode::ReleasedAgainstAgreement).count()
    };
    assert_eq!((against(false), against(true)), (1, 0));
}

fn coordination_11_item_4() {
    takes_both(Misstep::FailedToObject, 4);
    let silent = |ought| {
        let bystander = Bystander::silent(NEIGHBOUR, Some(ought));
        let audit = audited(false, |release| grave(release).remedied(true).beside(bystander));
        audit.of(BreachCode::FailedToObject).count()
    };
    assert_eq!((silent(true), silent(false)), (1, 0));
}

fn coordination_11_item_5() {
    takes_both(Misstep::OtherCoordinationBreach, 5);
}

fn coordination_12() {
    let fund = body(BodyKind::AuthorisedOrganisation, "fund");
    assert_eq!(reached(&fund, Matter::Coordination), Some(Application::Direct));
    clause_names("coordination/12/-/-", &fund, Matter::Coordination);
}

/// It is this clause of the place that names the body.
#[track_caller]
fn clause_names(by: &str, body: &Body, matter: Matter) {
    let named = rules(|of| {
        let mut clauses = of.applies_to().iter().filter(|clause| clause.by().stable() == at(by));
        clauses.any(|clause| clause.names(body.kind(), body.sector(), matter))
    });
    assert!(named, "{by}");
}

fn coordination_13() {
    for sector in [Sector::Education, Sector::Water, Sector::Heating, Sector::PublicTransport] {
        assert_eq!(reached(&enterprise(sector), Matter::Coordination), Some(Application::ByReference), "{sector:?}");
    }
    let telecoms = reached(&enterprise(Sector::Telecommunications), Matter::Coordination);
    assert_ne!(telecoms, Some(Application::ByReference));
}

fn coordination_14() {
    begins_with_issue("coordination/14/-/-", "taierzhuang_coordination_system");
}

// Secrecy review.

fn review_2() {
    for mode in ["proactive", "on_request"] {
        assert!(has(&barred(&format!("drafted {mode}; formed"), &[], |alone| alone), "taierzhuang_review"), "{mode}");
    }
    let agency = body(BodyKind::Agency, "a");
    assert_eq!(reached(&agency, Matter::SecrecyReview), Some(Application::Direct));
    clause_names("secrecy_review/2/-/-", &agency, Matter::SecrecyReview);
}

fn review_3() {
    // A look at the document outside the procedure is no review of it.
    assert!(has(&barred("drafted; formed; reviewed before_proactive", &[], |alone| alone), "taierzhuang_review"));
    on(ON, |regime| {
        let by: Vec<_> = duties(regime, ReviewDuty::ReviewBeforeRelease).iter().map(Provision::stable).collect();
        assert!(has(&by, &at("secrecy_review/3/-/-")));
    });
}

fn review_4() {
    for principle in [Principle::WhoDisclosesReviews, Principle::ReviewFirst, Principle::OneMatterOneReview] {
        has_principle(principle, "secrecy_review/4/-/-");
    }
    assert_eq!(lacks(&reviewed("prepared", ON), Lack::Review), Some(at("secrecy_review/4/-/-")));
    on(ON, |regime| {
        let one = duties(regime, ReviewDuty::OneMatterOneReview);
        assert_eq!(one.iter().map(Provision::stable).collect::<Vec<_>>(), [at("secrecy_review/4/-/-")]);
    });
}

fn review_5() {
    is_designated(Role::ReviewBody, "secrecy_review/5/-/-");
    asks("taierzhuang_head_answers", "secrecy_review/5/-/-", Role::AdministrativeHead);
    // Without a mechanism article 12 follows.
    assert_eq!(measures(Misstep::NoReviewSystem, Circumstances::new()), [Measure::OrderCorrection]);
}

fn review_6() {
    let script = "2022-09-30 prepared; submitted";
    let found = reviewed(script, "2022-10-09");
    let due = found.next.as_ref().and_then(|next| next.due.as_ref().map(|due| (due.day(), due.by().stable())));
    assert_eq!(due, Some((Some(day("2022-10-08")), at("secrecy_review/6/-/-"))));
    // Over the time nothing opens by itself.
    assert_eq!(found.next.as_ref().and_then(|next| next.overdue), Some(true));
    assert!(!found.allows_disclosure());
}

fn review_6_item_1() {
    let six = at("secrecy_review/6/-/1");
    let silent = reviewed("prepared open; submitted; agree; approved", ON);
    assert_eq!(lacks(&silent, Lack::Field(FormField::ReleaseForm)), Some(six.clone()));
    assert!(!silent.allows_disclosure());
    assert_eq!(next(&reviewed("prepared", ON)), (Verb::Submit, Some(Role::ProvidingDepartment), six));
}

fn review_6_item_2_1() {
    let agreed = reviewed("prepared; submitted; agree", ON);
    let approves = (Verb::Approve, Some(Role::LeaderInCharge), at("secrecy_review/6/-/2/1"));
    assert_eq!((next(&agreed), agreed.allows_disclosure()), (approves, false));
    assert!(reviewed("prepared; submitted; agree; approved", ON).allows_disclosure());
}

fn review_6_item_2_2() {
    let bare = reviewed("prepared; submitted; bare", ON);
    assert_eq!(lacks(&bare, Lack::BasisAndReasons), Some(at("secrecy_review/6/-/2/2")));
    // It is no opinion, so the body still owes one.
    assert_eq!(next(&bare).0, Verb::Opine);
    assert_eq!(lacks(&reviewed("prepared; submitted; disagree", ON), Lack::BasisAndReasons), None);
}

fn review_6_item_2_3() {
    let twice = reviewed("prepared; submitted; agree; refused; agree; refused", ON);
    let again = (Verb::Opine, Some(Role::ReviewBody), at("secrecy_review/6/-/2/3"));
    assert_eq!((next(&twice), twice.allows_disclosure()), (again, false));
    // A refused no is no yes.
    assert!(!reviewed("prepared; submitted; disagree; refused", ON).allows_disclosure());
}

fn review_6_item_3() {
    let approved = reviewed("prepared; submitted; disagree; approved", ON);
    let disposes = (Verb::Dispose, Some(Role::ProvidingDepartment), at("secrecy_review/6/-/3"));
    assert_eq!((next(&approved), approved.allows_disclosure()), (disposes, false));
    assert!(approved.lacks.iter().any(|one| one.what == Lack::ApprovedToWithhold));
    // What was approved for applicants does not go onto the website.
    assert!(has(&published_after(gongkai::workflow::secrecy_review::ReleaseForm::OnRequest), "taierzhuang_review"));
    let website = published_after(gongkai::workflow::secrecy_review::ReleaseForm::Website);
    assert!(!has(&website, "taierzhuang_review"), "{website:?}");
}

/// What bars publication after a review was approved for one form of release.
#[track_caller]
fn published_after(form: gongkai::workflow::secrecy_review::ReleaseForm) -> Vec<String> {
    use gongkai::workflow::secrecy_review::ReleaseForm;
    let of = of();
    let how = if form == ReleaseForm::Website { "prepared" } else { "prepared request" };
    let file = reviewing::file(&of, &format!("2022-03-02 {how}; submitted; agree; approved"));
    let outcome = file.outcome(&of, Calendar::national(), day("2022-03-10")).expect("a text that governs");
    barred("drafted; formed", &[], |alone| alone.reviewed(outcome))
}

fn review_6_item_4() {
    let published = reviewed("prepared; submitted; agree; approved; published", ON);
    assert_eq!(lacks(&published, Lack::Keeping), Some(at("secrecy_review/6/-/4")));
    assert_eq!(lacks(&reviewed("prepared; submitted; agree; approved; published; kept", ON), Lack::Keeping), None);
}

fn review_6_item_5() {
    asks("taierzhuang_release_register", "secrecy_review/6/-/5", Role::WebsiteManager);
    let kept = reviewed("prepared; submitted; agree; approved; published; kept", ON);
    assert_eq!(next(&kept), (Verb::Register, Some(Role::WebsiteManager), at("secrecy_review/6/-/5")));
}

fn review_7() {
    let blocked = |mode| {
        let asked = Asked::new(Consulted::CoMaker, mode, "2024-03-04");
        let found = cleared(asked, "2024-03-05 sent disclose 5; 2024-03-05 received", "2024-04-30");
        let blocks = found.blocks.iter().filter(|block| block.obstacle == Obstacle::WrittenConsent);
        blocks.flat_map(|block| block.by.iter().map(Provision::stable)).collect::<Vec<_>>()
    };
    // The silence of coordination 8 is no written consent.
    assert_eq!(blocked(Mode::Proactive), [at("secrecy_review/7/-/-")]);
    assert_eq!(blocked(Mode::OnRequest), [] as [&str; 0]);
}

fn review_8_1() {
    use gongkai::norm::Relative;
    let route = |business| {
        rules(|of| {
            let mut routes = of.review().routes().iter();
            let found = routes.find(|route| route.of_business() == Some(business)).expect("a route");
            found.to().iter().map(|to| (to.kind, to.stands)).collect::<Vec<_>>()
        })
    };
    assert_eq!(route(true), [(Role::CompetentDepartment, Relative::NextHigher)]);
    assert_eq!(route(false), [(Role::SecrecyAdministration, Relative::SameLevel)]);
    let unknown = reviewed("prepared; submitted; doubts disclosure; unsettled", ON);
    assert_eq!(lacks(&unknown, Lack::Business), Some(at("secrecy_review/8/1/-")));
}

fn review_8_2() {
    let doubted = "2024-10-14 prepared; submitted; doubts secrecy; unsettled; refer secrecy county foreign; received";
    let up = (Verb::PassUp, Some(Role::SecrecyAdministration), at("secrecy_review/8/2/-"));
    assert_eq!(next(&reviewed(doubted, "2024-10-14")), up);
    assert_eq!(next(&reviewed(&format!("{doubted}; up secrecy prefecture; received"), "2024-10-14")), up);
    // The province has the power.
    let ruled = next(&reviewed(&format!("{doubted}; up secrecy province; received"), "2024-10-14"));
    assert_eq!(ruled.0, Verb::Rule);
    let mere = "2024-10-14 prepared; submitted; doubts disclosure; unsettled; refer secrecy county foreign; received";
    assert_eq!(next(&reviewed(mere, "2024-10-14")).0, Verb::Rule);
}

fn review_9_1() {
    // In any form, on request too; but none of it refuses without a ground of the Regulation.
    for (fact, ground) in [
        (Fact::MARKED_SECRET, "taierzhuang_marked_secret"),
        (Fact::SECRECY_UNSETTLED, "taierzhuang_unmarked_secret"),
        (Fact::TRADE_SECRET, "taierzhuang_unmarked_third_party"),
    ] {
        for mode in [Mode::Proactive, Mode::OnRequest] {
            judged(mode, sheet(&[fact], &[]), |decision| {
                let held: Vec<_> = decision.unanchored().map(|one| one.ground().code().to_string()).collect();
                assert_eq!(held, [ground], "{mode:?}");
                assert_ne!(decision.effective(), Verdict::Settled(Outcome::MustWithhold), "{mode:?}");
            });
        }
    }
}

fn review_9_1_item_1() {
    assert_eq!(grounds("secrecy_review/9/1/1"), ["taierzhuang_marked_secret"]);
    comes_to(&[Fact::MARKED_SECRET, SECRET], Outcome::MustWithhold);
    // Expired, it is no secret; the formalities are a local defect, and what is left is a fresh review.
    let ended = [Fact::MARKED_SECRET, SECRET, Fact::SECRECY_TERM_EXPIRED];
    assert_eq!(unanchored(&ended, &[]), [] as [&str; 0]);
    judged(Mode::Proactive, sheet(&ended, &[]), |decision| {
        assert_ne!(decision.effective(), Verdict::Settled(Outcome::MustWithhold));
    });
}

fn review_9_1_item_2() {
    let both = ["taierzhuang_unmarked_secret", "taierzhuang_unmarked_third_party"];
    assert_eq!(grounds("secrecy_review/9/1/2"), both);
    let privacy = [Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY];
    comes_to(&privacy, Outcome::MustWithhold);
    judged(Mode::Proactive, sheet(&[Fact::PERSONAL_PRIVACY], &[Fact::HARMS_THIRD_PARTY]), |decision| {
        let both = Outcomes::only(Outcome::MustDisclose).with(Outcome::MustWithhold);
        assert_eq!(decision.effective().possible(), both);
    });
    assert_eq!(unanchored(&[Fact::SECRECY_UNSETTLED], &[]), ["taierzhuang_unmarked_secret"]);
}

fn review_9_1_item_3() {
    assert_eq!(grounds("secrecy_review/9/1/3"), ["taierzhuang_review_security"]);
    for danger in FactSet::SECURITY_AND_STABILITY.facts() {
        comes_to(&[danger], Outcome::MustWithhold);
        // That somebody says so is no assessment.
        judged(Mode::Proactive, sheet(&[], &[danger]), |decision| {
            assert!(matches!(decision.effective(), Verdict::Undetermined(_)), "{danger}");
        });
    }
}

fn review_9_2() {
    assert_eq!(grounds("secrecy_review/9/2/-"), ["taierzhuang_review_third_party"]);
    let privacy = [Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS];
    comes_to(&privacy, Outcome::MustDisclose);
    // What 9(1) item 2 bars is opened again too.
    assert_eq!(unanchored(&[Fact::PERSONAL_PRIVACY], &[]), ["taierzhuang_unmarked_third_party"]);
    assert_eq!(unanchored(&[Fact::PERSONAL_PRIVACY, Fact::THIRD_PARTY_CONSENTS], &[]), [] as [&str; 0]);
}

fn review_9_3() {
    let secret = &["determined_state_secret"];
    assert!(has(&barred("drafted; formed", secret, |alone| alone), "taierzhuang_declassified"));
    assert!(!has(&barred("drafted; formed; declassified", secret, |alone| alone), "taierzhuang_declassified"));
    // Expired, it bars nothing and stays a formality.
    let expired = &["determined_state_secret", "secrecy_term_expired"];
    assert!(!has(&barred("drafted; formed", expired, |alone| alone), "taierzhuang_declassified"));
    assert!(has(&outstanding("drafted; formed", expired), "taierzhuang_declassified_late"));
    let filed = "drafted; formed; declassified; recorded declassification_filing";
    assert!(has(&outstanding("drafted; formed; declassified", secret), "taierzhuang_declass_filed"));
    assert!(!has(&outstanding(filed, secret), "taierzhuang_declass_filed"));
}

fn review_10() {
    // A permission: nothing is missed under it, but on request art. 37 has the part supplied.
    assert_eq!(check("taierzhuang_severed_part", &Done::nothing()), Check::NotBinding(vec![Shortfall::NotDone]));
    assert_eq!(check("severed_part", &Done::nothing()), Check::Missed(vec![Shortfall::NotDone]));
    assert_eq!(softer_than_the_nation("secrecy_review/10/-/-"), ["national.2019/37/-/-"]);
    let whole = reviewed("prepared; submitted; partly", ON);
    assert_eq!(lacks(&whole, Lack::ProcessedVersion), Some(at("secrecy_review/10/-/-")));
    let processed =
        |rest: &str| reviewed(&format!("prepared; submitted; partly; processed yes {rest}; agree; approved"), ON);
    assert!(processed("no").allows_disclosure());
    assert!(!processed("yes").allows_disclosure() && !processed("open").allows_disclosure());
    // The processed version is reviewed anew.
    assert!(!reviewed("prepared; submitted; partly; processed yes no", ON).allows_disclosure());
}

fn review_11() {
    asks("taierzhuang_secrecy_check", "secrecy_review/11/-/-", Role::SecrecyAdministration);
    assert_eq!(measures(Misstep::BreachedSecrecyRules, leaked(false)), [Measure::Remedy]);
    assert_eq!(measures(Misstep::BreachedSecrecyRules, leaked(true)), [Measure::Remedy, Measure::Investigation]);
}

fn review_12() {
    let serious = |serious| follows(Misstep::NoReviewSystem, after(|one| one.serious = Some(serious)));
    let bodies = vec![Role::SecrecyAdministration, Role::SuperiorAgency];
    let twelve = at("secrecy_review/12/-/-");
    let (agency, persons) = (vec![Answerable::Agency], vec![Answerable::PersonsResponsible]);
    let order = (twelve.clone(), Truth::Yes, agency, vec![Measure::OrderCorrection], bodies);
    let discipline = vec![Measure::Liability, Measure::Discipline];
    let persons = |met| (twelve.clone(), met, persons.clone(), discipline.clone(), vec![]);
    assert_eq!(serious(false), [order.clone(), persons(Truth::No)]);
    assert_eq!(serious(true), [order, persons(Truth::Yes)]);
}

fn review_13() {
    for misstep in [Misstep::ReviewedImproperly, Misstep::ReviewNotPerformed] {
        assert_eq!(measures(misstep, leaked(false)), [], "{misstep:?}");
        let crime = after(|one| {
            one.leak = Some(true);
            one.crime = Some(true);
        });
        let measures = measures(misstep, crime);
        // Art. 11: after a leak the departments concerned investigate.
        assert_eq!(measures, [Measure::Investigation, Measure::Liability, Measure::CriminalLiability], "{misstep:?}");
    }
}

/// Who answers under a provision after a leak.
#[track_caller]
fn answerable(misstep: Misstep, by: &str) -> Vec<Answerable> {
    let rows = follows(misstep, leaked(true));
    rows.into_iter().find(|row| row.0 == at(by) && row.1 == Truth::Yes).map(|row| row.2).expect("a row that is met")
}

fn review_13_item_1() {
    let who = answerable(Misstep::ReviewedImproperly, "secrecy_review/13/-/1");
    let three = [Answerable::Approver, Answerable::HeadOfProvidingDepartment, Answerable::DirectlyResponsible];
    assert_eq!(who, three);
}

fn review_13_item_2() {
    let who = answerable(Misstep::ReviewNotPerformed, "secrecy_review/13/-/2");
    assert_eq!(who, [Answerable::HeadOfReviewBody, Answerable::DirectlyResponsible]);
}

fn review_15() {
    let fund = body(BodyKind::AuthorisedOrganisation, "fund");
    assert_eq!(reached(&fund, Matter::SecrecyReview), Some(Application::Direct));
    clause_names("secrecy_review/15/-/-", &fund, Matter::SecrecyReview);
}

fn review_16() {
    for sector in [Sector::Post, Sector::Telecommunications] {
        let reached = |matter| reached(&enterprise(sector), matter) == Some(Application::ByReference);
        assert_eq!((reached(Matter::SecrecyReview), reached(Matter::Coordination)), (true, false), "{sector:?}");
        clause_names("secrecy_review/16/-/-", &enterprise(sector), Matter::SecrecyReview);
    }
}

fn review_17() {
    begins_with_issue("secrecy_review/17/-/-", "taierzhuang_release_register");
}

// Supervision.

fn supervision_2_1() {
    asks("taierzhuang_supervision", "supervision/2/1/-", Role::DisclosureAuthority);
    asks_for_each("taierzhuang_supervision", &["guidance", "inspection"]);
    let rows = |answer| {
        let rows = follows(Misstep::NotAsRequired, after(|one| one.persons_to_answer = Some(answer))).into_iter();
        rows.filter(|row| row.0 == at("supervision/2/1/-") && row.1 == Truth::Yes).map(|row| row.3).collect::<Vec<_>>()
    };
    let urged = vec![Measure::UrgeRectification, Measure::Criticism];
    assert_eq!(rows(false), std::slice::from_ref(&urged));
    // Of persons the office proposes, and imposes nothing.
    assert_eq!(rows(true), [urged, vec![Measure::ProposeHandling]]);
}

fn supervision_2_2() {
    asks("taierzhuang_complaints", "supervision/2/2/-", Role::DisclosureAuthority);
    asks_for_each("taierzhuang_complaints", &["not_published", "not_answered"]);
    asks("taierzhuang_verified", "supervision/2/2/-", Role::DisclosureAuthority);
    asks_for_one("taierzhuang_verified", &["rectification", "criticism"], Check::Missed);
    let met = |verified| {
        let rows = follows(Misstep::NotAsRequired, after(|one| one.verified = Some(verified)));
        rows.into_iter().find(|row| row.0 == at("supervision/2/2/-")).map(|row| row.1)
    };
    assert_eq!((met(true), met(false)), (Some(Truth::Yes), Some(Truth::No)));
}

fn supervision_3_1() {
    asks("taierzhuang_quarterly", "supervision/3/1/-", Role::DisclosureAuthority);
    asks_for_each("taierzhuang_quarterly", &["inspection", "circular"]);
    let year = duty::year(&of(), Calendar::national(), 2025, &[Role::DisclosureAuthority]).expect("a year");
    let windows: Vec<_> = year.iter().filter(|one| one.duty == code("taierzhuang_quarterly")).collect();
    let days: Vec<_> =
        windows.iter().map(|one| (one.span.from().to_string(), one.span.through().to_string())).collect();
    let expected = ["03", "06", "09", "12"].map(|month| (format!("2025-{month}-11"), format!("2025-{month}-20")));
    assert_eq!(days, expected);
    // Begun on the 24th it is late; when it has to end the text does not say.
    assert!(windows.iter().all(|one| one.begun && one.last_working_day.is_none()));
    assert!(windows.first().is_some_and(|first| first.span.through() < day("2025-03-24")));
}

fn supervision_3_2() {
    // Online, on site, or in another way: none of them is asked for by itself.
    for done in [Done::only(&["online"]), Done::only(&["on_site"]), Done::only(&[])] {
        assert_eq!(check("taierzhuang_methods", &done), Check::Met);
    }
    on(ON, |regime| {
        let owed = duty::find(regime, "taierzhuang_methods").expect("a duty");
        let known: Vec<_> = owed.duty().contents().iter().map(|one| one.code().to_string()).collect();
        assert_eq!(
            (known, owed.duty().by().stable()),
            (vec!["online".into(), "on_site".into()], at("supervision/3/2/-"))
        );
    });
}

fn supervision_4() {
    let rows = follows(Misstep::ObstructedSupervision, Circumstances::new());
    let (persons, measure) = (vec![Answerable::PersonsResponsible], vec![Measure::DistrictWideCriticism]);
    assert_eq!(rows, [(at("supervision/4/-/-"), Truth::Yes, persons, measure, vec![])]);
}

fn supervision_5() {
    for misstep in [Misstep::NotPerformed, Misstep::NotUpdated, Misstep::OtherBreach] {
        let light = follows(misstep, after(|one| one.serious = Some(false)));
        let met: Vec<_> = light.into_iter().filter(|row| row.1 == Truth::Yes).collect();
        let (agency, order) = (vec![Answerable::Agency], vec![Measure::OrderCorrection]);
        let ordered = (at("supervision/5/-/-"), Truth::Yes, agency, order, vec![Role::SuperiorAgency]);
        assert_eq!(met, [ordered], "{misstep:?}");
        let worst = after(|one| {
            one.serious = Some(true);
            one.crime = Some(true);
        });
        let ladder = [Measure::OrderCorrection, Measure::Discipline, Measure::CriminalLiability];
        assert_eq!(measures(misstep, worst), ladder, "{misstep:?}");
    }
    // What another of the four systems names breaks the Regulation all the same; where this one names it, or which rule it breaks is not said, not.
    let met = |misstep: Misstep| {
        on(ON, |regime| {
            let rows = duty::sanctions(regime, misstep, Circumstances::new());
            let mut five = rows.iter().filter(|row| row.row.by().stable() == at("supervision/5/-/-"));
            five.next().map(|row| row.met)
        })
    };
    for misstep in [Misstep::ReleasedUnreviewed, Misstep::ReleasedUnconsulted, Misstep::NoReviewSystem] {
        assert_eq!(met(misstep), Some(Truth::Yes), "{misstep:?}");
    }
    assert_eq!(met(Misstep::BreachedSecrecyRules), Some(Truth::Open));
    assert_eq!(met(Misstep::FailedToObject), Some(Truth::No));
    assert_eq!(met(Misstep::ObstructedSupervision), None);
}

fn supervision_6() {
    begins_with_issue("supervision/6/-/-", "taierzhuang_quarterly");
}

// The form.

/// The provision under which a form lacks a field.
#[track_caller]
fn form_lacks(form: &Form, field: FormField) -> Option<String> {
    rules(|of| form.lacks(of.review()).find(|lacking| **lacking == field).map(|lacking| lacking.by().stable()))
}

fn form_1_item_1() {
    let undated = Form::new().unit("区教育局");
    assert_eq!(form_lacks(&undated, FormField::Date), Some(at("review_form/-/1/1")));
    assert_eq!(form_lacks(&undated, FormField::Unit), None);
    assert_eq!(form_lacks(&Form::new().date(day(ON)), FormField::Unit), Some(at("review_form/-/1/1")));
}

fn form_1_item_2() {
    let row = Form::new().serial("1").department("办公室");
    assert_eq!(form_lacks(&row, FormField::Title), Some(at("review_form/-/1/2")));
    assert_eq!(form_lacks(&row.title("通知"), FormField::Title), None);
    for field in [FormField::Serial, FormField::Department] {
        assert_eq!(form_lacks(&Form::new(), field), Some(at("review_form/-/1/2")));
    }
}

fn form_1_item_3() {
    asks("taierzhuang_form_release", "review_form/-/1/3", Role::ProvidingDepartment);
    asks_for_one("taierzhuang_form_release", &["website", "on_request", "other"], Check::Missed);
    let fourth = on(ON, |regime| {
        let owed = duty::find(regime, "taierzhuang_form_release").expect("a duty");
        owed.check(regime, &Done::only(&["broadcast"])).is_err()
    });
    assert!(fourth);
    // 其他, and nothing beside it: worth a warning.
    assert!(Form::new().other("").leaves_other_open() && !Form::new().other("公告栏").leaves_other_open());
}

fn form_1_item_4() {
    asks("taierzhuang_form_opinion", "review_form/-/1/4", Role::ReviewBody);
    asks_for_one("taierzhuang_form_opinion", &["agree", "disagree"], Check::Missed);
    assert_eq!(read_marks(Mark::Blank, Mark::Agree, true), MarksReading::NoOpinion);
}

fn form_1_item_5() {
    // Of what the leader speaks is open, so that a column left blank is contested.
    asks_for_one("taierzhuang_form_leader", &["agree", "disagree"], Check::Contested);
    assert_eq!(read_marks(Mark::Disagree, Mark::Disagree, true), MarksReading::AskWhatTheLeaderMeans);
    assert_eq!(MarksReading::AskWhatTheLeaderMeans.by().stable(), at("review_form/-/1/5"));
}

fn form_1_item_6() {
    for (duty, signs) in [
        ("taierzhuang_form_handler_signs", Role::Handler),
        ("taierzhuang_form_reviewer_signs", Role::ReviewBody),
        ("taierzhuang_form_leader_signs", Role::LeaderInCharge),
    ] {
        asks(duty, "review_form/-/1/6", signs);
    }
    assert_eq!(read_marks(Mark::Agree, Mark::Agree, false), MarksReading::NotEvidenced);
    assert_eq!(form_lacks(&Form::new(), FormField::HandlerSignature), Some(at("review_form/-/1/6")));
}

fn form_2_item_1() {
    // Organised and kept: what is in it others fill in.
    asks("taierzhuang_form_organised", "review_form/-/2/1", Role::ReleaseDepartment);
    asks_for_each("taierzhuang_form_organised", &["organised", "kept"]);
    on(ON, |regime| {
        let fills = duty::owed_by(regime, &[Role::ReleaseDepartment]).any(|owed| owed.duty().act() == Act::Fill);
        assert!(!fills);
    });
    let published = reviewed("prepared; submitted; agree; approved; published", ON);
    assert_eq!(next(&published), (Verb::Keep, Some(Role::ReleaseDepartment), at("review_form/-/2/1")));
    // The providing department fills it in all the same.
    assert_eq!(next(&reviewed("", ON)).1, Some(Role::ProvidingDepartment));
}

fn form_2_item_2() {
    assert!(has(&outstanding("drafted; formed; published portal", &[]), "taierzhuang_register"));
    let registered = "drafted; formed; published portal; recorded registration";
    assert!(!has(&outstanding(registered, &[]), "taierzhuang_register"));
    on(ON, |regime| {
        let by: Vec<_> = duties(regime, ReviewDuty::Register).iter().map(Provision::stable).collect();
        assert!(has(&by, &at("review_form/-/2/2")));
    });
}

fn form_2_item_3() {
    for (duty, ticks) in [
        ("taierzhuang_form_release_ticked", Role::ProvidingDepartment),
        ("taierzhuang_form_opinion_ticked", Role::ReviewBody),
        ("taierzhuang_form_leader_ticked", Role::LeaderInCharge),
    ] {
        asks(duty, "review_form/-/2/3", ticks);
        asks_for_each(duty, &["one_box"]);
    }
    assert_eq!(read_marks(Mark::Both, Mark::Agree, true), MarksReading::Ambiguous);
    assert_eq!(read_marks(Mark::Agree, Mark::Both, true), MarksReading::Ambiguous);
}

fn form_2_item_4() {
    let doubted = reviewed("prepared; submitted; doubts secrecy", ON);
    let in_house = (Verb::DoubtInHouse, Some(Role::InHouseSecrecyBody), at("review_form/-/2/4"));
    assert_eq!(next(&doubted), in_house);
    let still = reviewed("prepared; submitted; doubts secrecy; unsettled", ON);
    assert_eq!(next(&still).0, Verb::Refer);
}
