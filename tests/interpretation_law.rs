//! Policy interpretation article by article: which documents, with or without a plan, in step or by when, and what the audit
//! finds. One case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use gongkai::audit::{Audit, BreachCode, Severity, Unjudged, Unkept, Want, interpretation};
use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Language, Provision};
use gongkai::deadline::Due;
use gongkai::fact::{Fact, Facts, Finding};
use gongkai::norm::{PlanElement, Reading, Role, SyncPoint};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::journal::Header;
use gongkai::workflow::policy_interpretation::{
    Application, Event, Form, Gate, Interpretations, Judged, Judgement, Refusal, Synchrony, Verdict,
};

use BreachCode::{InterpretationLate, InterpretationOutOfStep, InterpreterOther, PlanIncomplete, PlanMissing};
use Finding::{No, Unknown, Yes};
use SyncPoint::{Drafting, Release, SignOff};
use Synchrony::{Kept, NotOnRecord, Pending};

const YANLIANG: &str = "yanliang@2020-06-01";
const YANTIAN: &str = "yantian@2023-01-10";
const YUNNAN: &str = "yunnan_bureau@2019-06-03";

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

/// A place: `nation`, a code, or a code with a date of issue behind `@`.
#[track_caller]
fn place(text: &str) -> Jurisdiction {
    match text.split_once('@') {
        None if text == "nation" => Jurisdiction::national(),
        None => Jurisdiction::of_place(text).expect("a built-in place"),
        Some((code, issued)) => place(code).issued_on(day(issued)).expect("a text whose date is open"),
    }
}

#[track_caller]
fn fact(of: &Jurisdiction, code: &str) -> Fact {
    of.rules().and_then(|rules| rules.finding(code)).expect("a finding of the place")
}

#[track_caller]
fn facts(of: &Jurisdiction, found: &[(&str, Finding)]) -> Facts {
    let with = |facts: Facts, (code, finding): &(&str, Finding)| facts.with(fact(of, code), *finding);
    found.iter().try_fold(Facts::new(), with).expect("findings that agree")
}

/// A policy document of the place, and of the bureau one that needs a plan.
fn policy(of: &Jurisdiction) -> Facts {
    match of.place().as_str() {
        "yantian" => facts(of, &[("to_be_interpreted", Yes)]),
        "yanliang" => facts(of, &[("policy_document", Yes)]),
        "yunnan_bureau" => {
            facts(of, &[("policy_document", Yes), ("normative_or_important", Yes), ("own_or_superior_name", Yes)])
        }
        _ => Facts::new(),
    }
}

/// A policy document of the bureau that needs no plan to be submitted.
fn notice(of: &Jurisdiction) -> Facts {
    facts(of, &[("policy_document", Yes), ("normative_or_important", No)])
}

fn event(words: &str) -> Event {
    let (word, rest) = words.split_once(' ').unwrap_or((words, ""));
    let signature = Signature::of(Code::literal("wang"), Role::LeaderInCharge);
    let by = match rest.split(' ').next() {
        Some("other") => Code::literal("other"),
        _ => Code::literal("planning"),
    };
    let elements = [
        ("outline", PlanElement::Outline),
        ("form", PlanElement::Form),
        ("channel", PlanElement::Channel),
        ("time", PlanElement::Time),
    ];
    let named = |name: &str| rest.split(' ').any(|one| one == name);
    let whole = !elements.iter().any(|(name, _)| named(name)) && !named("bare");
    let elements: BTreeSet<PlanElement> =
        elements.into_iter().filter(|(name, _)| whole || named(name)).map(|(_, element)| element).collect();
    match word {
        "drafted" => Event::DocumentDrafted { by },
        "planned" => Event::PlanDrafted { by, elements },
        "written" => Event::InterpretationDrafted { by },
        "submitted" => Event::DocumentSubmitted,
        "returned" => Event::DocumentReturned,
        "signed" => Event::DocumentSignedOff { signature },
        "plan-signed" => Event::PlanSignedOff { signature },
        "text-signed" => Event::InterpretationSignedOff { signature },
        "issued" => Event::DocumentIssued,
        "published" => Event::InterpretationPublished { form: Form::Text },
        "interviewed" => Event::InterpretationPublished { form: Form::Interview },
        _ => panic!("unknown step: {words}"),
    }
}

/// What happened: `2024-05-08 issued; 2024-05-11 published`.
#[track_caller]
fn matter(of: &Jurisdiction, script: &str) -> Interpretations {
    let mut matter = Interpretations::new(Header::of(of));
    for step in script.split(';').map(str::trim).filter(|step| !step.is_empty()) {
        let (on, words) = step.split_once(' ').expect("a day and a word");
        matter.record(day(on), event(words)).expect("a step that makes sense");
    }
    matter
}

#[track_caller]
fn judgement(of: &Jurisdiction, facts: &Facts, script: &str, on: &str) -> Judgement {
    let state = matter(of, script).on(day(on));
    state.judgement(of, Calendar::national(), facts, day(on)).expect("a text that governs")
}

#[track_caller]
fn judged(of: &Jurisdiction, facts: &Facts, script: &str, on: &str) -> Judged {
    let mut rules = judgement(of, facts, script, on).rules;
    assert_eq!(rules.len(), 1, "{script}");
    rules.remove(0)
}

/// What is in step: at drafting, at sign-off, at release.
#[track_caller]
fn steps(of: &Jurisdiction, facts: &Facts, script: &str, on: &str) -> [Synchrony; 3] {
    let steps = judged(of, facts, script, on).steps;
    SyncPoint::ALL.map(|point| {
        let found = steps.iter().find(|step| *step.point == point).expect("a point that the text asks for");
        found.synchrony
    })
}

#[track_caller]
fn broken(since: &str) -> Synchrony {
    Synchrony::Broken { since: day(since) }
}

#[track_caller]
fn audit(of: &Jurisdiction, facts: &Facts, script: &str, on: &str) -> Audit {
    interpretation(&matter(of, script), of, Calendar::national(), facts, day(on)).expect("a text that governs")
}

fn stable(by: &[Provision]) -> Vec<String> {
    by.iter().map(Provision::stable).collect()
}

/// What was found: code, day, provision and what would have been right.
fn found(audit: &Audit) -> Vec<(BreachCode, String, String, &'static str)> {
    let right = |text: &str| match text {
        "draft the two together" => "drafting",
        "sign off the two together" => "sign-off",
        "release the two together" => "release",
        _ => "",
    };
    let row = |breach: &gongkai::audit::Breach| {
        assert_eq!(breach.severity, Severity::InternalOnly);
        assert!(breach.findable >= breach.happened && breach.liability.is_empty());
        (breach.code, breach.happened.to_string(), stable(&breach.by).join(" "), right(breach.right.en()))
    };
    audit.breaches.iter().map(row).collect()
}

/// A finding of the place, as what would have to be known.
fn wanted(of: &Jurisdiction, code: &str) -> Want {
    Want::Fact(of.rules().and_then(|rules| rules.finding(code)).expect("a finding of the place"))
}

/// The provision that asks for a finding of the place.
fn asked_by(of: &Jurisdiction, code: &str) -> String {
    let findings = of.rules().expect("rules").findings();
    findings.iter().find(|one| one.code().as_str() == code).expect("a finding of the place").by().stable()
}

fn unjudged(audit: &Audit) -> Vec<(BreachCode, Want, String)> {
    let row = |row: &Unjudged| (row.code, row.want, stable(&row.by).join(" "));
    audit.unjudged.iter().map(row).collect()
}

// Which documents.

#[test]
fn whether_a_rule_applies() {
    let open = |of: &str, codes: &[&str]| {
        let of = place(of);
        let set = codes.iter().map(|code| fact(&of, code)).collect::<Vec<_>>();
        Application::Open(gongkai::fact::FactSet::of(&set))
    };
    for (of, found, expected, by) in [
        (YANLIANG, vec![("policy_document", Yes)], Application::Applies, "yanliang/25/-/-/a"),
        (YANLIANG, vec![("policy_document", No)], Application::DoesNotApply, "yanliang/25/-/-/a"),
        (YANLIANG, vec![], open(YANLIANG, &["policy_document"]), "yanliang/25/-/-/a"),
        // Asked and not established is as open as not asked.
        (YANLIANG, vec![("policy_document", Unknown)], open(YANLIANG, &["policy_document"]), "yanliang/25/-/-/a"),
        ("yanliang", vec![("policy_document", Yes)], Application::DateUnknown, "yanliang/25/-/-/a"),
        ("yanliang", vec![], Application::DateUnknown, "yanliang/25/-/-/a"),
        ("yanliang", vec![("policy_document", No)], Application::DoesNotApply, "yanliang/25/-/-/a"),
        (YANTIAN, vec![("to_be_interpreted", Yes)], Application::Applies, "yantian/21/-/-/a"),
        (YANTIAN, vec![], open(YANTIAN, &["to_be_interpreted"]), "yantian/21/-/-/a"),
        (YUNNAN, vec![("policy_document", Yes)], Application::Applies, "yunnan_bureau.interpretation/1/-/-"),
        (
            "yunnan_bureau",
            vec![("policy_document", Yes)],
            Application::DateUnknown,
            "yunnan_bureau.interpretation/1/-/-",
        ),
    ] {
        let of = place(of);
        let judged = judged(&of, &facts(&of, &found), "2024-05-08 issued", "2024-05-08");
        assert_eq!(judged.applies, Some(expected), "{} {found:?}", of.place());
        assert_eq!(judged.by.stable(), by);
        if expected == Application::DoesNotApply {
            assert!(judged.steps.is_empty() && judged.material.is_none() && !judged.outstanding);
        }
    }
}

#[test]
fn where_no_text_in_force_speaks_of_it_nothing_is_asked() {
    // A draft, the places whose texts are silent, the nation, a day before the text, and one after its three years.
    for (of, on) in [
        ("yantian", "2024-05-08"),
        ("lieshan", "2024-05-08"),
        ("taierzhuang", "2024-05-08"),
        ("nation", "2024-05-08"),
        (YANLIANG, "2020-05-08"),
        (YUNNAN, "2019-05-20"),
        (YANTIAN, "2026-05-08"),
    ] {
        let of = place(of);
        let script = format!("{on} submitted; {on} signed; {on} issued");
        let judgement = judgement(&of, &policy(&of), &script, on);
        assert_eq!(judgement.rules, [], "{}", of.place());
        let found = audit(&of, &policy(&of), &script, on);
        assert!(found.is_lawful(), "{} {found:?}", of.place());
    }
}

#[test]
fn each_step_is_judged_by_the_text_of_its_day() {
    let of = place(YUNNAN);
    // Submitted without a plan before the text was issued, and issued under it.
    let script = "2019-05-20 drafted; 2019-05-21 submitted; 2019-05-22 signed; 2019-06-10 issued; 2019-06-10 published";
    let judged = judged(&of, &policy(&of), script, "2019-07-01");
    assert_eq!(judged.applies, Some(Application::Applies));
    assert_eq!(judged.submissions, []);
    let points: Vec<SyncPoint> = judged.steps.iter().map(|step| *step.point).collect();
    assert_eq!(points, [Release], "what went alone before the text went before the text");
    assert!(audit(&of, &policy(&of), script, "2019-07-01").is_lawful());
    // All of it under the text.
    let script = "2019-06-04 drafted; 2019-06-05 submitted; 2019-06-06 signed; 2019-06-10 issued; 2019-06-10 published";
    let codes: Vec<(BreachCode, String)> =
        found(&audit(&of, &policy(&of), script, "2019-07-01")).into_iter().map(|row| (row.0, row.1)).collect();
    assert_eq!(
        codes,
        [
            (PlanMissing, "2019-06-05".to_owned()),
            (InterpretationOutOfStep, "2019-06-05".to_owned()),
            (InterpretationOutOfStep, "2019-06-06".to_owned()),
        ]
    );
}

// In step, where document and interpretation are together on the same day.

/// yanliang/25/-/-/b, yantian/21/-/-/b: texts, charts, sound and pictures, the press or an interview. Any one will do.
#[test]
fn the_form_of_an_interpretation_is_free() {
    for code in [YANLIANG, YANTIAN] {
        let of = place(code);
        for form in Form::ALL {
            let mut matter = matter(&of, "2024-05-06 drafted; 2024-05-06 written; 2024-05-08 issued");
            let interpreted = |matter: &Interpretations| {
                let state = matter.on(day("2024-05-09"));
                let judged = state.judgement(&of, Calendar::national(), &policy(&of), day("2024-05-09"));
                judged.expect("a text that governs").rules.iter().find_map(|rule| rule.interpreted)
            };
            assert_eq!(interpreted(&matter), None, "{code}");
            matter.record(day("2024-05-08"), Event::InterpretationPublished { form }).expect("a step that makes sense");
            assert_eq!(interpreted(&matter), Some(day("2024-05-08")), "{code} {form:?}");
        }
    }
}

#[test]
fn the_three_points_of_yanliang_25() {
    let of = place(YANLIANG);
    let policy = policy(&of);
    for (script, on, expected) in [
        ("", "2024-05-08", [Pending; 3]),
        // Together at all three.
        (
            "2024-05-06 drafted; 2024-05-06 written; 2024-05-07 signed; 2024-05-07 text-signed; 2024-05-08 issued; \
             2024-05-08 published",
            "2024-05-09",
            [Kept; 3],
        ),
        // The form is free.
        (
            "2024-05-06 drafted; 2024-05-06 written; 2024-05-07 signed; 2024-05-07 text-signed; 2024-05-08 issued; \
             2024-05-08 interviewed; 2024-05-20 published",
            "2024-06-03",
            [Kept; 3],
        ),
        // Released on 8 May, interpreted on 11 May; drafted when it was out.
        (
            "2024-05-08 issued; 2024-05-09 written; 2024-05-11 published",
            "2024-05-13",
            [broken("2024-05-08"), NotOnRecord, broken("2024-05-08")],
        ),
        // The interpretation came first.
        (
            "2024-05-06 written; 2024-05-07 drafted; 2024-05-07 published; 2024-05-08 issued",
            "2024-05-09",
            [broken("2024-05-06"), NotOnRecord, broken("2024-05-07")],
        ),
        // While the day runs the other can still follow.
        ("2024-05-08 drafted", "2024-05-08", [Pending; 3]),
        ("2024-05-08 drafted", "2024-05-09", [broken("2024-05-08"), Pending, Pending]),
        ("2024-05-08 issued", "2024-05-08", [Pending, NotOnRecord, Pending]),
        ("2024-05-08 issued", "2024-05-09", [broken("2024-05-08"), NotOnRecord, broken("2024-05-08")]),
        (
            "2024-05-06 drafted; 2024-05-06 written; 2024-05-07 signed",
            "2024-05-08",
            [Kept, broken("2024-05-07"), Pending],
        ),
        // A second signature of the same day as that of the interpretation is enough.
        (
            "2024-05-06 drafted; 2024-05-06 written; 2024-05-07 signed; 2024-05-08 signed; 2024-05-08 text-signed",
            "2024-05-09",
            [Kept, Kept, Pending],
        ),
        // The document was drafted by the day on which it was issued, so the interpretation may have been in step.
        ("2024-05-06 written; 2024-05-08 issued; 2024-05-08 published", "2024-05-09", [NotOnRecord, NotOnRecord, Kept]),
        ("2024-05-08 written; 2024-05-08 issued; 2024-05-08 published", "2024-05-09", [NotOnRecord, NotOnRecord, Kept]),
        // Signed off after what it interprets was out.
        (
            "2024-05-08 issued; 2024-05-09 text-signed; 2024-05-11 published",
            "2024-05-13",
            [NotOnRecord, broken("2024-05-08"), broken("2024-05-08")],
        ),
    ] {
        assert_eq!(steps(&of, &policy, script, on), expected, "{script} on {on}");
    }
    let judged = judged(&of, &policy, "2024-05-08 issued", "2024-05-09");
    assert!(judged.steps.iter().all(|step| step.point.by().stable() == "yanliang/25/-/-/a" && !step.in_principle));
    // No plan, no gate, no drafter, no period: the text has none.
    assert_eq!((judged.submissions, judged.contents, judged.drafter, judged.material), (vec![], None, None, None));
    assert!(judged.timed && judged.outstanding);
}

#[test]
fn a_policy_and_its_interpretation_on_different_days_break_yanliang_25() {
    let of = place(YANLIANG);
    let script = "2024-05-08 issued; 2024-05-09 written; 2024-05-11 published";
    let breach = |point| (InterpretationOutOfStep, "2024-05-08".to_owned(), "yanliang/25/-/-/a".to_owned(), point);
    let audited = audit(&of, &policy(&of), script, "2024-05-13");
    assert_eq!(found(&audited), [breach("drafting"), breach("release")]);
    assert_eq!(audited.breaches[0].findable, day("2024-05-09"));
    let sign_off = (InterpretationOutOfStep, Want::StepNotRecorded, "yanliang/25/-/-/a".to_owned());
    assert_eq!(unjudged(&audited), [sign_off]);
    assert!(audited.explain(Language::Zh).contains("2024-05-08 解读未同步 [内部违规]"), "{audited:?}");
    // On the day of release itself nothing can be said yet.
    assert_eq!(found(&audit(&of, &policy(&of), script, "2024-05-08")), []);
    // Open facts and an unknown date leave it unjudged; a document of another kind is nobody's concern.
    let want = |want| vec![(InterpretationOutOfStep, want, "yanliang/25/-/-/a".to_owned())];
    let open = audit(&of, &Facts::new(), script, "2024-05-13");
    assert_eq!((found(&open), unjudged(&open)), (vec![], want(wanted(&of, "policy_document"))));
    let asked = open.unjudged[0].finding.as_ref().expect("a finding of the place");
    assert_eq!((asked.code().as_str(), asked.by().stable()), ("policy_document", asked_by(&of, "policy_document")));
    assert_eq!(&open.unjudged[0].question(), asked.question());
    let question = asked.question();
    assert!(open.explain(Language::Zh).contains(question.zh()) && open.explain(Language::En).contains(question.en()));
    let sent = serde_json::to_value(&open.unjudged[0]).expect("an answer");
    assert_eq!(sent["finding"]["code"], "policy_document");
    assert_eq!(sent["finding"]["question"]["en"], question.en());
    let undated = place("yanliang");
    let undated = audit(&undated, &policy(&undated), script, "2024-05-13");
    assert_eq!((found(&undated), unjudged(&undated)), (vec![], want(Want::DateOfLocalText)));
    assert!(audit(&of, &facts(&of, &[("policy_document", No)]), script, "2024-05-13").is_lawful());
}

// A duty without plan, gate or time.

#[test]
fn yantian_21_is_a_duty_without_a_day() {
    let of = place(YANTIAN);
    let policy = policy(&of);
    for (script, on, interpreted, outstanding) in [
        ("2024-05-06 drafted; 2024-05-06 submitted", "2024-05-07", None, false),
        ("2024-05-08 issued", "2024-05-08", None, true),
        ("2024-05-08 issued", "2025-12-01", None, true),
        // Ten working days later: no violation of time under this text.
        ("2024-05-08 issued; 2024-05-22 published", "2024-06-01", Some("2024-05-22"), false),
        ("2024-05-08 issued; 2025-11-03 interviewed", "2025-12-01", Some("2025-11-03"), false),
    ] {
        let judged = judged(&of, &policy, script, on);
        assert_eq!((judged.interpreted, judged.outstanding), (interpreted.map(day), outstanding), "{script} on {on}");
        assert!(!judged.timed && judged.steps.is_empty() && judged.submissions.is_empty(), "{script}");
        assert_eq!((judged.contents, judged.drafter, judged.material), (None, None, None), "{script}");
        let audited = audit(&of, &policy, script, on);
        assert_eq!(found(&audited), [], "{script}: never a violation of time");
        let stands = (InterpretationLate, Want::TimeNotSet, "yantian/21/-/-/a".to_owned());
        assert_eq!(unjudged(&audited), if outstanding { vec![stands] } else { vec![] }, "{script} on {on}");
    }
    let open = audit(&of, &Facts::new(), "2024-05-08 issued", "2024-06-01");
    assert_eq!(
        unjudged(&open),
        [(InterpretationLate, wanted(&of, "to_be_interpreted"), "yantian/21/-/-/a".to_owned())]
    );
    // Whether its three years have run out on their last day is a reading.
    let last = judgement(&of, &policy, "2026-01-09 issued", "2026-01-10");
    assert_eq!((last.rules.len(), last.readings), (1, vec![]));
    let boundary = judgement(&of, &policy, "2026-01-10 issued", "2026-01-10");
    assert_eq!(boundary.readings, [Reading::TermBoundary]);
}

// The gate.

#[test]
fn without_a_plan_some_documents_are_not_handled() {
    let of = place(YUNNAN);
    let (whole, bare) = ("2023-05-04 planned;", "2023-05-04 planned outline form time;");
    let all = &[("policy_document", Yes), ("normative_or_important", Yes), ("own_or_superior_name", Yes)][..];
    for (found, plan, verdict, missing, lacking) in [
        (all, "", Verdict::Rejected, &[][..], &[][..]),
        (all, whole, Verdict::Accepted, &[], &[]),
        // A missing element warns.
        (all, bare, Verdict::Accepted, &[], &[PlanElement::Channel][..]),
        (
            all,
            "2023-05-04 planned bare;",
            Verdict::Accepted,
            &[],
            &[PlanElement::Outline, PlanElement::Form, PlanElement::Channel, PlanElement::Time],
        ),
        // An ordinary document, and one in another's name.
        (&[("policy_document", Yes), ("normative_or_important", No)], "", Verdict::Accepted, &[], &[]),
        (
            &[("policy_document", Yes), ("normative_or_important", Yes), ("own_or_superior_name", No)],
            "",
            Verdict::Accepted,
            &[],
            &[],
        ),
        // The gate is for some documents; what a plan generally contains is said of every one.
        (
            &[("policy_document", Yes), ("normative_or_important", No)],
            bare,
            Verdict::Accepted,
            &[],
            &[PlanElement::Channel],
        ),
        // A normative document is one of policy, whatever else is said of it.
        (&[("policy_document", No), ("normative_or_important", No)], bare, Verdict::Accepted, &[], &[]),
        // Open: these findings decide it.
        (
            &[("policy_document", Yes)],
            "",
            Verdict::Undetermined,
            &["normative_or_important", "own_or_superior_name"],
            &[],
        ),
        (
            &[("policy_document", Yes), ("normative_or_important", Yes)],
            "",
            Verdict::Undetermined,
            &["own_or_superior_name"],
            &[],
        ),
        (
            &[("policy_document", Yes)],
            whole,
            Verdict::Accepted,
            &["normative_or_important", "own_or_superior_name"],
            &[],
        ),
    ] {
        let gates = matter(&of, plan).on(day("2023-05-05")).gates(&of, &facts(&of, found), day("2023-05-05"));
        let [gate]: [Gate; 1] = gates.expect("a text that governs").try_into().expect("one gate");
        let case = format!("{found:?} {plan}");
        assert_eq!(gate.verdict, verdict, "{case}");
        assert_eq!((gate.by.stable().as_str(), gate.on), ("yunnan_bureau.interpretation/3/-/-", day("2023-05-05")));
        let missing: Vec<Fact> = missing.iter().map(|code| fact(&of, code)).collect();
        assert_eq!(gate.applies.missing().facts().collect::<Vec<_>>(), missing, "{case}");
        assert_eq!(gate.lacking.iter().map(|element| **element).collect::<Vec<_>>(), lacking, "{case}");
        assert!(gate.lacking.iter().all(|one| one.by().stable() == "yunnan_bureau.interpretation/4/-/-"), "{case}");
    }
    // A text of unknown date refuses nothing; other texts have no gate.
    let undated = place("yunnan_bureau");
    let gates = |of: &Jurisdiction| matter(of, "").state().gates(of, &policy(of), day("2023-05-05")).expect("a text");
    assert_eq!(gates(&undated)[0].verdict, Verdict::Undetermined);
    assert_eq!(gates(&undated)[0].applies, Application::DateUnknown);
    assert_eq!((gates(&place(YANLIANG)), gates(&place(YANTIAN)), gates(&place("nation"))), (vec![], vec![], vec![]));
}

#[test]
fn the_guarded_verb_refuses_what_the_text_refuses() {
    let of = place(YUNNAN);
    let policy = policy(&of);
    let on = day("2023-05-05");
    let mut guarded = matter(&of, "2023-05-04 drafted");
    let before = guarded.clone();
    let refused = guarded.proceed(&of, &policy, on, event("submitted")).expect_err("no plan");
    assert!(matches!(&refused, Refusal::NotWithoutPlan { by } if by.stable() == "yunnan_bureau.interpretation/3/-/-"));
    assert_eq!(
        refused.to_string(),
        "`document_submitted`: no plan was drafted, expected `plan_drafted` under yunnan_bureau.interpretation/3/-/-"
    );
    assert_eq!(guarded, before);
    // Any other step is taken, an open question refuses nothing, and with a plan it goes through, complete or not.
    assert_eq!(guarded.clone().proceed(&of, &Facts::new(), on, event("submitted")), Ok(()));
    assert_eq!(guarded.clone().proceed(&of, &notice(&of), on, event("submitted")), Ok(()));
    assert_eq!(guarded.proceed(&of, &policy, on, event("planned outline")), Ok(()));
    assert_eq!(guarded.proceed(&of, &policy, on, event("submitted")), Ok(()));
    // A step that makes no sense is refused for that.
    let twice = guarded.proceed(&of, &policy, on, event("submitted")).expect_err("submitted already");
    assert!(matches!(twice, Refusal::OutOfOrder { .. }));
    // What happened all the same is recorded.
    assert_eq!(before.clone().record(on, event("submitted")), Ok(()));
    let (journal, asked) = (Code::literal("yunnan_bureau"), Code::literal("yanliang"));
    let elsewhere = before.clone().proceed(&place(YANLIANG), &policy, on, event("submitted"));
    assert_eq!(elsewhere, Err(Refusal::Regime(RegimeError::OtherPlace { journal, asked })));
}

// The plan in step.

#[test]
fn the_three_points_of_the_bureau_concern_the_plan() {
    let of = place(YUNNAN);
    let policy = policy(&of);
    for (script, on, expected) in [
        // In step: the plan before the document is handed over, both signed off on one day, release on another.
        (
            "2023-05-04 drafted; 2023-05-05 planned; 2023-05-05 submitted; 2023-05-06 signed; 2023-05-06 plan-signed; \
             2023-05-08 issued; 2023-05-08 published",
            "2023-05-09",
            [Kept; 3],
        ),
        // A plan drafted after the document was approved, or submitted.
        (
            "2023-05-04 drafted; 2023-05-06 signed; 2023-05-07 planned; 2023-05-07 plan-signed",
            "2023-05-08",
            [broken("2023-05-06"), broken("2023-05-06"), Pending],
        ),
        (
            "2023-05-04 drafted; 2023-05-05 submitted; 2023-05-06 planned; 2023-05-08 signed; 2023-05-08 plan-signed",
            "2023-05-09",
            [broken("2023-05-05"), Kept, Pending],
        ),
        // No plan at all.
        ("2023-05-05 drafted", "2023-05-09", [Pending; 3]),
        ("2023-05-05 submitted", "2023-05-05", [Pending; 3]),
        ("2023-05-05 submitted", "2023-05-06", [broken("2023-05-05"), Pending, Pending]),
        // What was sent back was not submitted.
        (
            "2023-05-04 submitted; 2023-05-05 returned; 2023-05-06 planned; 2023-05-06 submitted",
            "2023-05-09",
            [Kept, Pending, Pending],
        ),
        ("2023-05-04 submitted; 2023-05-05 returned", "2023-05-09", [Pending; 3]),
        // The interpretation itself may be drafted and signed off later: its plan is what keeps step.
        (
            "2023-05-05 planned; 2023-05-06 signed; 2023-05-06 plan-signed; 2023-05-08 issued; 2023-05-15 written; \
             2023-05-16 text-signed; 2023-05-19 published",
            "2023-05-22",
            [Kept, Kept, broken("2023-05-08")],
        ),
    ] {
        assert_eq!(steps(&of, &policy, script, on), expected, "{script} on {on}");
    }
    let judged = judged(&of, &policy, "2023-05-05 planned", "2023-05-05");
    let principles: Vec<(SyncPoint, bool)> = judged.steps.iter().map(|step| (*step.point, step.in_principle)).collect();
    assert_eq!(principles, [(Drafting, false), (SignOff, false), (Release, true)]);
    assert!(judged.steps.iter().all(|step| step.point.by().stable() == "yunnan_bureau.interpretation/1/-/-"));
}

// The outer limit.

const READY: &str = "2021-02-01 drafted; 2021-02-01 planned; 2021-02-02 submitted; 2021-02-03 signed; \
                     2021-02-03 plan-signed;";

#[test]
fn material_is_due_ten_working_days_from_issue() {
    let of = place(YUNNAN);
    for (issued, due, published, on, overdue) in [
        // Across Spring Festival, with two days of work that make up.
        ("2021-02-05", "2021-02-24", None, "2021-02-24", Some(false)),
        ("2021-02-05", "2021-02-24", None, "2021-02-25", Some(true)),
        ("2021-02-05", "2021-02-24", Some("2021-02-24"), "2021-03-31", Some(false)),
        ("2021-02-05", "2021-02-24", Some("2021-02-25"), "2021-03-31", Some(true)),
        ("2023-05-08", "2023-05-22", Some("2023-05-19"), "2023-06-01", Some(false)),
        ("2023-05-08", "2023-05-22", Some("2023-05-23"), "2023-06-01", Some(true)),
    ] {
        let published = published.map(|day| format!("{day} published")).unwrap_or_default();
        let script = format!("{READY} {issued} issued; {published}");
        let material = judged(&of, &policy(&of), &script, on).material.expect("a day");
        assert_eq!(material.by.stable(), "yunnan_bureau.interpretation/5/-/-");
        assert_eq!((material.issued, material.due), (day(issued), Some(Due::On(day(due)))), "{script}");
        assert_eq!(material.overdue, overdue, "{script} on {on}");
        let audited = audit(&of, &policy(&of), &script, on);
        let after = day(due).succ_opt().expect("a day").to_string();
        let late = (InterpretationLate, after, "yunnan_bureau.interpretation/5/-/-".to_owned(), "");
        let expected = if overdue == Some(true) { vec![late] } else { vec![] };
        assert_eq!((found(&audited), unjudged(&audited)), (expected, vec![]), "{script} on {on}");
    }
    assert_eq!(judged(&of, &policy(&of), READY, "2021-02-04").material, None, "not before issue");
}

#[test]
fn within_the_outer_limit_release_in_step_is_a_principle() {
    let of = place(YUNNAN);
    let script = "2023-05-05 drafted; 2023-05-05 planned; 2023-05-06 signed; 2023-05-06 plan-signed; \
                  2023-05-08 issued; 2023-05-19 published";
    let judged = judged(&of, &policy(&of), script, "2023-05-22");
    let release = judged.steps.iter().find(|step| *step.point == Release).expect("a point");
    assert_eq!((release.synchrony, release.in_principle), (broken("2023-05-08"), true), "said");
    let material = judged.material.expect("a day");
    assert_eq!((material.due, material.overdue), (Some(Due::On(day("2023-05-22"))), Some(false)));
    let audited = audit(&of, &policy(&of), script, "2023-05-22");
    assert!(audited.is_lawful(), "and no breach");
    let said = |audit: &Audit| {
        let one = |one: &Unkept| format!("{} {} {}", one.happened, one.code.code(), one.by.stable());
        audit.principles.iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(said(&audited), ["2023-05-08 interpretation_out_of_step yunnan_bureau.interpretation/1/-/-"]);
    assert!(audited.explain(Language::En).contains("a principle, and no breach"));
    let together = script.replace("2023-05-19", "2023-05-08");
    assert_eq!(said(&audit(&of, &policy(&of), &together, "2023-05-22")), [""; 0]);
    // A text of unknown date binds to no principle, nor does one of which it is not known whether it speaks of the document.
    let undated = place("yunnan_bureau");
    assert_eq!(said(&audit(&undated, &policy(&undated), script, "2023-05-22")), [""; 0]);
    assert_eq!(said(&audit(&of, &Facts::new(), script, "2023-05-22")), [""; 0]);
}

#[test]
fn a_day_that_is_not_published_yet_is_bounded() {
    let of = place(YUNNAN);
    let ready = READY.replace("2021-02", "2026-12");
    let at = |published: &str, on: &str| {
        let script = format!("{ready} 2026-12-24 issued; {published}");
        let overdue = judged(&of, &policy(&of), &script, on).material.expect("a day").overdue;
        (overdue, unjudged(&audit(&of, &policy(&of), &script, on)))
    };
    let wanted = vec![(InterpretationLate, Want::Calendar, "yunnan_bureau.interpretation/5/-/-".to_owned())];
    assert_eq!(at("", "2026-12-28"), (Some(false), vec![]));
    assert_eq!(at("", "2027-01-08"), (None, wanted.clone()));
    assert_eq!(at("2027-01-08 published", "2027-03-01"), (None, wanted));
    assert_eq!(at("", "2027-03-01"), (Some(true), vec![]));
    // A text of unknown date sets no day.
    let undated = place("yunnan_bureau");
    let script = "2023-05-08 issued; 2023-05-19 published";
    let material = judged(&undated, &policy(&undated), script, "2023-06-01").material.expect("what may be due");
    assert_eq!((material.due, material.overdue, material.applies), (None, None, Application::DateUnknown));
    let at_once = judged(&undated, &policy(&undated), "2023-05-08 issued; 2023-05-08 published", "2023-06-01");
    assert_eq!(at_once.material.and_then(|material| material.overdue), Some(false), "no day lies before the issue");
    let wants = audit(&undated, &policy(&undated), script, "2023-06-01");
    assert!(found(&wants).is_empty() && wants.unjudged.iter().all(|row| row.want == Want::DateOfLocalText));
    assert_eq!(
        wants.unjudged.iter().map(|row| row.code).collect::<Vec<_>>(),
        [PlanMissing, InterpretationOutOfStep, InterpretationLate]
    );
}

// Whoever drafts, and what the audit finds of a plan.

#[test]
fn whoever_drafts_the_document_drafts_the_plan() {
    let of = place(YUNNAN);
    for (script, same) in [
        ("2023-05-04 drafted; 2023-05-05 planned", Some(true)),
        ("2023-05-04 drafted; 2023-05-05 planned other", Some(false)),
        ("2023-05-04 drafted other; 2023-05-05 planned", Some(false)),
        // Drafted anew by another: either of them drafted it.
        ("2023-05-03 drafted other; 2023-05-04 drafted; 2023-05-05 planned other", Some(true)),
        // The plan that counts is the last.
        ("2023-05-04 drafted; 2023-05-05 planned other; 2023-05-05 planned", Some(true)),
        ("2023-05-05 planned", None),
    ] {
        let drafter = judged(&of, &policy(&of), script, "2023-05-05").drafter.expect("a plan");
        assert_eq!((drafter.same, drafter.on), (same, day("2023-05-05")), "{script}");
        assert_eq!(drafter.by.stable(), "yunnan_bureau.interpretation/2/-/-");
        let audited = audit(&of, &policy(&of), script, "2023-05-05");
        let by = "yunnan_bureau.interpretation/2/-/-".to_owned();
        let other = (InterpreterOther, "2023-05-05".to_owned(), by.clone(), "");
        assert_eq!(found(&audited), if same == Some(false) { vec![other] } else { vec![] }, "{script}");
        let unknown = (InterpreterOther, Want::StepNotRecorded, by);
        assert_eq!(unjudged(&audited), if same.is_none() { vec![unknown] } else { vec![] }, "{script}");
    }
    let audited = audit(&of, &policy(&of), "2023-05-04 drafted; 2023-05-05 planned other", "2023-05-05");
    assert_eq!(audited.breaches[0].with, Some(Code::literal("other")));
    assert_eq!(judged(&of, &policy(&of), "2023-05-04 drafted", "2023-05-05").drafter, None);
}

#[test]
fn what_is_found_of_a_plan() {
    let of = place(YUNNAN);
    let missing = |on: &str| (PlanMissing, on.to_owned(), "yunnan_bureau.interpretation/3/-/-".to_owned(), "");
    let alone = |on: &str| {
        (InterpretationOutOfStep, on.to_owned(), "yunnan_bureau.interpretation/1/-/-".to_owned(), "drafting")
    };
    for (script, on, expected) in [
        // Must not be submitted, sent back or not; handed over for good, it goes without a plan that keeps step as well.
        ("2023-05-04 submitted; 2023-05-05 returned", "2023-05-08", vec![missing("2023-05-04")]),
        ("2023-05-04 submitted", "2023-05-04", vec![missing("2023-05-04")]),
        ("2023-05-04 submitted", "2023-05-08", vec![missing("2023-05-04"), alone("2023-05-04")]),
        (
            "2023-05-04 submitted; 2023-05-05 returned; 2023-05-06 submitted; 2023-05-06 planned",
            "2023-05-06",
            vec![missing("2023-05-04")],
        ),
        // Handled without a submission on record.
        ("2023-05-04 signed", "2023-05-04", vec![missing("2023-05-04")]),
        ("2023-05-04 drafted", "2023-05-08", vec![]),
    ] {
        let audited = audit(&of, &policy(&of), script, on);
        assert_eq!(found(&audited), expected, "{script} on {on}");
    }
    // What a plan generally contains: that it lacks some is said, and is no breach. Completed before it was handed over, and only after.
    let ordinary = "2023-05-04 drafted; 2023-05-04 planned time; 2023-05-05 submitted";
    for (known, script, warned) in [
        (policy(&of), "2023-05-04 drafted; 2023-05-04 planned channel time", true),
        (policy(&of), "2023-05-04 drafted; 2023-05-04 planned time; 2023-05-05 planned; 2023-05-05 submitted", false),
        (policy(&of), "2023-05-04 drafted; 2023-05-04 planned time; 2023-05-05 submitted; 2023-05-06 planned", true),
        // An ordinary document: no gate, and what its plan generally contains all the same.
        (notice(&of), ordinary, true),
        (Facts::new(), ordinary, false),
    ] {
        let audited = audit(&of, &known, script, "2023-05-08");
        assert_eq!(found(&audited), [], "{script}");
        let said = audited.principles.iter().filter(|one| one.code == PlanIncomplete);
        let said: Vec<String> = said.map(|one| format!("{} {}", one.happened, one.by.stable())).collect();
        let expected = warned.then(|| "2023-05-04 yunnan_bureau.interpretation/4/-/-".to_owned());
        assert_eq!(said, expected.into_iter().collect::<Vec<_>>(), "{script}");
    }
    assert!(audit(&of, &notice(&of), "2023-05-05 submitted", "2023-05-05").is_lawful());
    // Open findings.
    let known = facts(&of, &[("policy_document", Yes), ("normative_or_important", Yes)]);
    let open = audit(&of, &known, "2023-05-05 submitted", "2023-05-05");
    let gate = (PlanMissing, wanted(&of, "own_or_superior_name"), "yunnan_bureau.interpretation/3/-/-".to_owned());
    assert_eq!((found(&open), unjudged(&open)), (vec![], vec![gate]));
}

#[test]
fn what_a_host_keeps_may_cross_threads_and_be_printed() {
    fn kept<T: Send + Sync + core::fmt::Debug>() {}
    kept::<(Event, Gate, Interpretations, Judged, Judgement, Refusal)>();
}

#[test]
fn a_journal_of_another_place_is_not_audited() {
    let (here, there) = (place(YANLIANG), place(YANTIAN));
    let refused = interpretation(&matter(&here, ""), &there, Calendar::national(), &Facts::new(), day("2024-05-08"));
    let (journal, asked) = (Code::literal("yanliang"), Code::literal("yantian"));
    assert_eq!(refused, Err(RegimeError::OtherPlace { journal, asked }));
}

#[test]
fn the_audit_looks_no_further_than_its_day() {
    let of = place(YANLIANG);
    let script = "2024-05-08 issued; 2024-05-08 published; 2024-05-09 written";
    let early = audit(&of, &policy(&of), script, "2024-05-08");
    let late = audit(&of, &policy(&of), script, "2024-05-09");
    assert_eq!(found(&early), []);
    assert_eq!(found(&late).len(), 1, "drafted after it was published");
}

#[test]
fn the_new_codes_are_stable_and_named() {
    for (code, wire) in [
        (PlanMissing, "plan_missing"),
        (PlanIncomplete, "plan_incomplete"),
        (InterpretationOutOfStep, "interpretation_out_of_step"),
        (InterpretationLate, "interpretation_late"),
        (InterpreterOther, "interpreter_other"),
    ] {
        assert_eq!(code.code(), wire);
        assert_eq!(serde_json::to_string(&code).expect("JSON"), format!("\"{wire}\""));
        assert!(!code.name().zh().is_empty() && !code.right().zh().is_empty());
    }
}
