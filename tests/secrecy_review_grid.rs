//! The grid of stages and verbs of a secrecy review, whole; the diagram; every way through it; the journal, stored, replayed
//! and at random.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]
#![expect(clippy::print_stdout, reason = "counts of the exploration, shown on demand")]

mod support {
    pub(crate) mod reviewing;
}

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::path::Path;

use chrono::{Days, NaiveDate};
use gongkai::calendar::Calendar;
use gongkai::norm::OpinionKind;
use gongkai::regime::Jurisdiction;
use gongkai::workflow::journal::{Header, Journal};
use gongkai::workflow::matter::Procedure as _;
use gongkai::workflow::secrecy_review::{
    Disposal, EDGES, Event, Lack, Opinion, Refusal, Review, ReviewFile, Stage, Verb, diagram,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::reviewing::{day, event, file, place};

/// Words for each verb.
const WORDS: [(Verb, &str); 27] = [
    (Verb::Prepare, "prepared"),
    (Verb::GivePreliminaryOpinion, "preliminary"),
    (Verb::Submit, "submitted"),
    (Verb::Opine, "agree"),
    (Verb::OpineBare, "bare"),
    (Verb::Doubt, "doubts disclosure"),
    (Verb::FindPartlySecret, "partly"),
    (Verb::SettleInHouse, "settled"),
    (Verb::DoubtInHouse, "unsettled"),
    (Verb::Refer, "refer department county business text letter"),
    (Verb::ReceiveReferral, "received"),
    (Verb::AskMaterial, "asks"),
    (Verb::SupplyMaterial, "supplied"),
    (Verb::NotifyExtension, "extended"),
    (Verb::PassUp, "up department prefecture"),
    (Verb::Rule, "rules yes"),
    (Verb::Process, "processed no no"),
    (Verb::ConfirmSevering, "confirmed"),
    (Verb::Return, "returned"),
    (Verb::Mark, "crossed"),
    (Verb::Approve, "approved"),
    (Verb::Refuse, "refused"),
    (Verb::Declassify, "declassified"),
    (Verb::Dispose, "published"),
    (Verb::Keep, "kept"),
    (Verb::Register, "registered"),
    (Verb::File, "filed"),
];

/// Submitted, declassified and processed, so that nothing but the stage stands against an event.
const SUBMITTED: &str = "prepared; preliminary; submitted; declassified; partly; processed no no";
/// The same, and not approved since.
const REFUSED: &str = "prepared; preliminary; submitted; declassified; partly; processed no no; agree; refused";

/// The stages, and a way to each from either start.
const STAGES: [(&str, &str); 9] = [
    ("unsure", "doubts disclosure"),
    ("referred", "doubts disclosure; refer department county business"),
    ("redacting", "partly"),
    ("awaiting_leader", "agree"),
    ("awaiting_leader", "disagree"),
    ("approved", "agree; approved"),
    ("disposed", "agree; approved; published"),
    ("recorded", "agree; approved; published; kept"),
    ("returned", "returned"),
];

/// Every stage by a way, and where both starts lead there, by both.
fn ways() -> Vec<(&'static str, String)> {
    let mut ways = vec![
        ("prepared", "prepared".to_owned()),
        ("under_review", SUBMITTED.to_owned()),
        ("re_review", REFUSED.to_owned()),
        ("returned", "prepared; returned".to_owned()),
    ];
    for start in [SUBMITTED, REFUSED] {
        ways.extend(STAGES.map(|(name, way)| (name, format!("{start}; {way}"))));
    }
    ways
}

#[track_caller]
fn stage(file: &ReviewFile) -> Stage {
    file.state().stage().expect("a form")
}

#[test]
fn each_verb_has_its_event() {
    for (verb, words) in WORDS {
        assert_eq!(event(words).verb(), verb, "{words}");
    }
    assert_eq!(WORDS.map(|(verb, _)| verb), Verb::ALL);
    for (words, verb) in [
        ("disagree", Verb::Opine),
        ("proactive", Verb::Opine),
        ("request", Verb::Opine),
        ("exempt", Verb::Opine),
        ("doubts secrecy", Verb::Doubt),
        ("doubts power secret", Verb::Doubt),
        ("rules secret", Verb::Rule),
        ("withheld", Verb::Dispose),
    ] {
        assert_eq!(event(words).verb(), verb, "{words}");
    }
}

#[test]
fn basis_and_reasons_make_an_opinion_against_disclosure_and_one_of_them_does_not() {
    let full = event("disagree");
    let Event::Opined { by, checked, .. } = full else { panic!("an opinion") };
    let blanks = [None, Some(String::new()), Some("\u{3000} ".to_owned())];
    for opinion in [Opinion::Disagree, Opinion::Exempt] {
        for blank in &blanks {
            for (basis, reasons) in [
                (Some("第十四条".to_owned()), blank.clone()),
                (blank.clone(), Some("涉及".to_owned())),
                (blank.clone(), blank.clone()),
            ] {
                let bare = Event::Opined { by, opinion, basis, reasons, checked: checked.clone() };
                assert_eq!(bare.verb(), Verb::OpineBare, "{bare:?}");
            }
        }
    }
}

#[test]
fn the_grid_of_stages_and_verbs_is_the_list_of_edges() {
    let of = place("taierzhuang");
    let mut found = BTreeSet::from([("[*]".to_owned(), Verb::Prepare, "prepared".to_owned())]);
    let mut reached = BTreeSet::new();
    let (mut allowed, mut refused) = (0, 0);
    for (name, way) in ways() {
        reached.insert(name);
        for (verb, words) in WORDS {
            let mut after = file(&of, &way);
            let before = after.clone();
            let from = stage(&before);
            assert_eq!(from.name().en(), name, "{way}");
            let expected = from.expects().contains(&verb);
            let step = event(words);
            match after.record(day("2024-03-05"), step.clone()) {
                Ok(()) => {
                    assert!(expected, "{name} {verb:?} is not expected, and was recorded");
                    let length = before.journal().entries().len();
                    assert_eq!(after.journal().entries().len(), length + 1);
                    assert_eq!(after.journal().entries()[..length], *before.journal().entries());
                    let last = &after.journal().entries()[length];
                    assert_eq!((last.on(), last.event()), (day("2024-03-05"), &step));
                    found.insert((name.to_owned(), verb, stage(&after).name().en().to_owned()));
                    allowed += 1;
                }
                Err(refusal) => {
                    assert!(!expected, "{name} {verb:?} is expected: {refusal}");
                    assert_eq!(after, before, "{name} {verb:?}: a refusal changes nothing");
                    assert_eq!(refusal, Refusal::OutOfOrder { verb, stage: Box::new(from) }, "{name} {verb:?}");
                    let mut verbs: Vec<String> =
                        from.expects().iter().map(|verb| format!("`{}`", verb.event())).collect();
                    verbs.dedup();
                    let message =
                        format!("`{}` makes no sense once it is {name}: expected {}", verb.event(), verbs.join(" or "));
                    assert_eq!(refusal.to_string(), message);
                    refused += 1;
                }
            }
        }
    }
    assert_eq!(reached.len(), 11, "{reached:?}");
    // Twenty-two ways with twenty-seven verbs.
    assert_eq!(allowed + refused, 22 * 27);
    let listed: BTreeSet<_> =
        EDGES.iter().map(|(from, verb, to)| ((*from).to_owned(), *verb, (*to).to_owned())).collect();
    assert_eq!(listed.len(), EDGES.len(), "no edge is listed twice");
    assert_eq!(found.difference(&listed).collect::<Vec<_>>(), Vec::<&_>::new(), "taken and not listed");
    assert_eq!(listed.difference(&found).collect::<Vec<_>>(), Vec::<&_>::new(), "listed and not taken");
    println!("grid: {allowed} allowed, {refused} refused, {} edges", listed.len());
}

#[test]
fn before_a_form_is_filled_in_only_that_makes_sense() {
    let of = place("taierzhuang");
    for (verb, words) in WORDS {
        let mut empty = ReviewFile::new(Header::of(&of));
        let found = empty.record(day("2024-03-05"), event(words));
        if verb == Verb::Prepare {
            assert_eq!(found, Ok(()));
            continue;
        }
        assert_eq!(found, Err(Refusal::NotPrepared { verb }));
        let message = format!("`{}`: nothing has been prepared for review, expected `prepared`", verb.event());
        assert_eq!(Refusal::NotPrepared { verb }.to_string(), message);
        assert_eq!(empty, ReviewFile::new(Header::of(&of)));
    }
}

#[test]
fn what_an_event_presupposes_beyond_the_stage_is_refused_in_these_words() {
    let of = place("taierzhuang");
    for (way, words, message) in [
        (
            "prepared; submitted; doubts secrecy; refer secrecy province",
            "rules yes",
            "`ruling` is `can be disclosed`, the question referred is `whether it is a state secret, and at which level`: expected an answer to that question",
        ),
        (
            "prepared; submitted; doubts power; refer superior province",
            "rules no",
            "`ruling` is `cannot be disclosed`, the question referred is `beyond the power to classify`: expected an answer to \
             that question",
        ),
        (
            "prepared; submitted; doubts disclosure; refer department county",
            "rules secret",
            "`ruling` is `a state secret`, the question referred is `whether it can be disclosed`: expected an answer to that question",
        ),
        (
            "prepared; submitted; doubts disclosure; refer department county",
            "rules none",
            "`ruling` is `no state secret`, the question referred is `whether it can be disclosed`: expected an answer to that question",
        ),
        (
            "prepared; submitted; disagree; approved",
            "published",
            "`disposal` is `proactive`, the approved opinion is `disagrees with disclosure`: expected `withheld`",
        ),
        (
            "prepared request; submitted; agree; approved",
            "published",
            "`disposal` is `proactive`, the approved opinion is `agrees to disclosure`: expected `on request`",
        ),
        (
            "prepared; submitted; agree; approved",
            "withheld",
            "`disposal` is `withheld`, the approved opinion is `agrees to disclosure`: expected `proactive`",
        ),
        (
            "prepared open; submitted; agree; approved",
            "published",
            "`disposal` is `proactive`, the approved opinion is `agrees to disclosure`: expected a form that says how it is to be released",
        ),
        (
            "prepared; submitted",
            "confirmed",
            "`severing_confirmed`: nothing has been processed, expected `processed` before it",
        ),
        (
            "prepared; submitted; agree; approved; published",
            "filed",
            "`filed`: nothing has been declassified, expected `declassified` before it",
        ),
        (
            "prepared; submitted; agree; approved; published; kept",
            "filed",
            "`filed`: nothing has been declassified, expected `declassified` before it",
        ),
    ] {
        let mut file = file(&of, way);
        let before = file.clone();
        let refused = file.record(day("2024-03-05"), event(words)).expect_err(message);
        assert_eq!(refused.to_string(), message);
        assert_eq!(file, before);
    }
}

#[test]
fn an_opinion_and_the_stated_form_leave_one_disposal_at_most() {
    let of = place("taierzhuang");
    let all = [
        ("published", Disposal::Published),
        ("held", Disposal::OnRequest),
        ("shown", Disposal::OtherForm),
        ("withheld", Disposal::Withheld),
    ];
    for (form, opinion, left) in [
        ("prepared", "agree", Some(Disposal::Published)),
        ("prepared request", "agree", Some(Disposal::OnRequest)),
        ("prepared other", "agree", Some(Disposal::OtherForm)),
        ("prepared open", "agree", None),
        ("prepared", "disagree", Some(Disposal::Withheld)),
        ("prepared request", "disagree", Some(Disposal::Withheld)),
        ("prepared other", "disagree", Some(Disposal::Withheld)),
        ("prepared open", "disagree", Some(Disposal::Withheld)),
        ("prepared", "exempt", Some(Disposal::Withheld)),
        ("prepared", "proactive", Some(Disposal::Published)),
        ("prepared other", "proactive", Some(Disposal::OtherForm)),
        ("prepared open", "proactive", Some(Disposal::Published)),
        ("prepared", "request", Some(Disposal::OnRequest)),
        ("prepared request", "request", Some(Disposal::OnRequest)),
        ("prepared open", "request", Some(Disposal::OnRequest)),
    ] {
        for (words, disposal) in all {
            let mut file = file(&of, &format!("{form}; submitted; {opinion}; approved"));
            let found = file.record(day("2024-03-05"), event(words)).is_ok();
            assert_eq!(found, left == Some(disposal), "{form} {opinion} {words}");
        }
    }
}

// The diagram.

#[test]
fn the_diagram_of_the_documentation_is_that_of_taierzhuang() {
    let of = place("taierzhuang");
    let expected = diagram(&of.on(day("2024-03-04")).expect("a text that governs"));
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/workflow/secrecy_review/diagram.mmd");
    let found = std::fs::read_to_string(kept).expect("the diagram of the documentation");
    assert!(
        found == expected,
        "src/workflow/secrecy_review/diagram.mmd is not the diagram of the procedure. Put exactly this into it:\n{expected}"
    );
}

#[test]
fn a_diagram_draws_every_edge_that_leads_elsewhere_with_whoever_the_place_names() {
    let moves: BTreeSet<String> = EDGES
        .iter()
        .filter(|(from, _, to)| from != to)
        .map(|(from, verb, to)| format!("    {from} --> {to}: {}", verb.name().en()))
        .collect();
    for (code, opines, approves) in [
        ("taierzhuang", Some("the review body"), Some("the leader in charge")),
        ("yunnan_bureau@2019-06-03", Some("the review body"), Some("the leader in charge")),
        ("yunnan_bureau", Some("the disclosure office"), None),
        ("lieshan", Some("the disclosing agency"), None),
        ("yanliang@2020-06-01", Some("the disclosure office"), None),
        ("yantian@2023-01-10", Some("the disclosure office"), None),
        ("nation", Some("the disclosure office"), None),
    ] {
        let of = place(code);
        let drawn = diagram(&of.on(day("2024-03-04")).expect("a text that governs"));
        let mut lines = drawn.lines();
        assert_eq!(lines.next(), Some("stateDiagram-v2"));
        let lines: Vec<&str> = lines.collect();
        let bare = |line: &&str| line.split_once(" (").map_or(*line, |(line, _)| line).to_owned();
        assert_eq!(lines.iter().map(bare).collect::<BTreeSet<_>>(), moves, "{code}");
        assert_eq!(lines.len(), moves.len(), "{code}");
        for (edge, who) in [
            ("    under_review --> awaiting_leader: opine", opines),
            ("    re_review --> awaiting_leader: opine", opines),
            ("    awaiting_leader --> approved: approve", approves),
            ("    awaiting_leader --> re_review: refuse", approves),
        ] {
            let line = who.map_or_else(|| edge.to_owned(), |who| format!("{edge} ({who})"));
            assert!(lines.contains(&line.as_str()), "{code}: {line}\n{drawn}");
        }
    }
}

// Every way through it.

/// The bound of the exploration: at most two refusals, one bare disagreement, one doubt, one processing, one declassification,
/// one form after the first; a review anew takes the straight way. The order of events is free; all happen on one day.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Spent {
    refusals: u8,
    bare: u8,
    doubts: u8,
    processed: u8,
    declassified: u8,
    forms: u8,
}

impl Spent {
    /// Of a review anew.
    const ALL: Self = Self { refusals: 2, bare: 1, doubts: 1, processed: 1, declassified: 1, forms: 2 };

    fn on(mut self, verb: Verb) -> Option<Self> {
        let (count, most) = match verb {
            Verb::Refuse => (&mut self.refusals, 2),
            Verb::OpineBare => (&mut self.bare, 1),
            Verb::Doubt => (&mut self.doubts, 1),
            Verb::FindPartlySecret => (&mut self.processed, 1),
            Verb::Declassify => (&mut self.declassified, 1),
            Verb::Prepare => (&mut self.forms, 2),
            _ => return Some(self),
        };
        *count += 1;
        (*count <= most).then_some(self)
    }
}

/// What the law makes of the events, kept apart from the library.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "one flag for each thing that happened or not")]
struct Law {
    /// The opinion since the last refusal or return.
    opinion: Option<OpinionKind>,
    approved: bool,
    by_leader: bool,
    /// Determined against, by somebody with power, of the version under review.
    against: bool,
    /// Determined to be a secret, by whomever; and whether it was declassified since.
    secret: bool,
    ended: bool,
    /// What was determined to be a secret was then taken out.
    processed: bool,
    /// Determined by somebody without power, and by nobody else since.
    powerless: bool,
    endangers: bool,
    severed: bool,
    confirmed: bool,
    preliminary: bool,
}

impl Law {
    fn after(mut self, words: &str) -> Self {
        match words.split(' ').next().unwrap_or_default() {
            "prepared" => {
                let Self { against, powerless, secret, ended, .. } = self;
                self = Self { against, secret, ended, powerless, ..Self::default() };
            }
            "preliminary" => self.preliminary = true,
            "agree" | "disagree" | "proactive" | "request" | "exempt" => {
                let Event::Opined { opinion, .. } = event(words) else { panic!("an opinion") };
                self = Self { opinion: Some(opinion.kind()), approved: false, by_leader: false, ..self };
            }
            "refused" | "returned" => self = Self { opinion: None, approved: false, by_leader: false, ..self },
            // The leader's signature stands, whoever signs after it.
            "approved" => {
                let by_leader = words == "approved" || (self.approved && self.by_leader);
                self = Self { approved: true, by_leader, ..self };
            }
            "declassified" => self.ended = self.secret,
            "processed" => {
                self.against = false;
                self.processed = self.secret;
                self.severed = words.starts_with("processed yes");
                self.endangers = words.ends_with(" yes");
                self.confirmed = false;
            }
            "confirmed" => self.confirmed = words == "confirmed",
            _ => {}
        }
        // A return does not carry the processed version over.
        if words == "returned" {
            self = Self {
                endangers: false,
                severed: false,
                confirmed: false,
                preliminary: false,
                processed: false,
                ..self
            };
        }
        self
    }

    fn ruled(mut self, to_power: bool, words: &str) -> Self {
        self.powerless = !to_power;
        (self.secret, self.ended) = (words == "rules secret", false);
        self.against = to_power && matches!(words, "rules secret" | "rules no");
        self
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
struct Node {
    review: Review,
    spent: Spent,
    law: Law,
    /// Whether the doubt lies with somebody with power.
    power: bool,
    /// A version was processed after an answer against disclosure; the form that follows a return is not known to be it.
    against_before: bool,
}

/// Everything that can happen, in a place that has such opinions.
fn alphabet(opinions: &[&'static str]) -> Vec<&'static str> {
    let mut words = vec![
        "prepared",
        "preliminary",
        "submitted",
        "bare",
        "doubts secrecy",
        "doubts disclosure",
        "partly",
        "settled",
        "unsettled",
        "refer secrecy county foreign text letter",
        "received",
        "asks",
        "supplied",
        "extended",
        "up secrecy province",
        "rules secret",
        "rules none",
        "rules yes",
        "rules no",
        "processed yes no",
        "processed no no",
        "processed no yes",
        "confirmed",
        "confirmed inside",
        "returned",
        "approved",
        "approved head",
        "refused",
        "declassified",
        "published",
        "held",
        "withheld",
        "kept",
        "registered",
        "filed",
    ];
    words.extend(opinions);
    words
}

struct Seen {
    node: Node,
    from: Option<(usize, &'static str)>,
}

/// Explores breadth first, and judges every node on its journal.
fn explore(code: &str, opinions: &[&'static str]) -> (usize, usize, usize) {
    let of = place(code);
    let on = day("2024-03-04");
    let steps: Vec<(&'static str, Event)> = alphabet(opinions).into_iter().map(|words| (words, event(words))).collect();
    let start = Node {
        review: Review::default(),
        spent: Spent::default(),
        law: Law::default(),
        power: false,
        against_before: false,
    };
    let mut seen = vec![Seen { node: start, from: None }];
    let mut at = HashMap::from([(start, 0_usize)]);
    let mut back: Vec<Vec<usize>> = vec![vec![]];
    let mut queue = VecDeque::from([0_usize]);
    let mut edges = 0;
    while let Some(here) = queue.pop_front() {
        let node = seen[here].node;
        for (words, step) in &steps {
            let Some(spent) = node.spent.on(step.verb()) else { continue };
            let mut review = node.review;
            // The form is the first entry of any journal here, so that the same state is met again.
            if review.take(0, on, step).is_err() {
                assert_eq!(review, node.review, "a refusal changes nothing");
                continue;
            }
            edges += 1;
            let mut next = Node { review, spent, law: node.law.after(words), ..node };
            match step.verb() {
                Verb::Refer => next.power = node.review.stage().is_some() && strong(&node.review, "county"),
                Verb::PassUp => next.power = true,
                Verb::Rule => next.law = next.law.ruled(node.power, words),
                // What was disposed of is the version that was processed.
                Verb::Prepare if node.review.stage().is_some_and(|stage| stage.disposed_on().is_some()) => {
                    (next.spent, next.against_before) = (Spent::ALL, false);
                }
                Verb::Process => next.against_before |= node.law.against,
                Verb::Return => {
                    next.law.against |= node.against_before;
                    next.against_before = false;
                }
                Verb::Refuse => {
                    let stage = review.stage().expect("a stage");
                    assert_eq!(stage.name().en(), "re_review");
                    assert_eq!((stage.opinion(), stage.approved_on(), review.approved_opinion()), (None, None, None));
                }
                Verb::Dispose => {
                    let opinion = node.law.opinion.expect("an opinion since the last refusal");
                    assert!(node.law.approved, "disposed of without an approval: {words}");
                    assert_eq!(*words == "withheld", opinion.discloses() == Some(false), "{words} on {opinion:?}");
                }
                _ => {}
            }
            let to = *at.entry(next).or_insert_with(|| {
                seen.push(Seen { node: next, from: Some((here, words)) });
                back.push(vec![]);
                queue.push_back(seen.len() - 1);
                seen.len() - 1
            });
            back[to].push(here);
        }
    }
    ends(code, &seen, &back);
    let disclosing = judged(&of, code, &seen);
    (seen.len(), edges, disclosing)
}

/// Whether a secrecy administration of the county may settle what is in doubt: a mere doubt, and no other.
fn strong(review: &Review, tier: &str) -> bool {
    let doubt = serde_json::to_value(review).expect("a review")["stage"]["unsure"]["doubt"].clone();
    tier == "county" && doubt == json!("disclosability")
}

/// Every stage is reached, and from every one that is not an end a way leads to an end.
fn ends(code: &str, seen: &[Seen], back: &[Vec<usize>]) {
    let name = |one: &Seen| one.node.review.stage().map_or("[*]".to_owned(), |stage| stage.name().en().to_owned());
    let names: BTreeSet<String> = seen.iter().map(name).collect();
    assert_eq!(names.len(), 12, "{code}: {names:?}");
    let mut live = vec![false; seen.len()];
    let is_end = |one: &Seen| matches!(name(one).as_str(), "recorded" | "returned");
    let mut queue: VecDeque<usize> = (0..seen.len()).filter(|at| is_end(&seen[*at])).collect();
    for at in &queue {
        live[*at] = true;
    }
    while let Some(at) = queue.pop_front() {
        for from in &back[at] {
            if !std::mem::replace(&mut live[*from], true) {
                queue.push_back(*from);
            }
        }
    }
    if let Some(dead) = live.iter().position(|live| !live) {
        panic!("{code}: no end is reached from {}", way(seen, dead));
    }
}

fn way(seen: &[Seen], at: usize) -> String {
    let (mut words, mut at) = (vec![], at);
    while let Some((from, word)) = seen[at].from {
        words.push(word);
        at = from;
    }
    words.reverse();
    words.join("; ")
}

/// Whether disclosure is allowed is asked of the library for every node on its own journal, and held against the law.
fn judged(of: &Jurisdiction, code: &str, seen: &[Seen]) -> usize {
    let local = code != "nation";
    let bureau = code.starts_with("yunnan");
    let mut disclosing = 0;
    for at in 0..seen.len() {
        let Node { review, law, .. } = seen[at].node;
        // Only an approval can allow anything: the others are looked at on one way in a hundred.
        if review.stage().is_none_or(|stage| stage.approved_on().is_none()) && at % 100 != 0 {
            continue;
        }
        let file = file(of, &way(seen, at));
        let progress = file.progress(of, Calendar::national(), day("2024-03-05")).expect("a text that governs");
        let attribute = !bureau || matches!(law.opinion, Some(OpinionKind::Proactive | OpinionKind::OnRequest));
        let expected = law.approved
            && (law.by_leader || !local)
            && law.opinion.is_some_and(|opinion| opinion.discloses() == Some(true))
            && attribute
            && (law.preliminary || !bureau)
            && !((law.against && !law.ended) || law.powerless || law.endangers)
            && !(bureau && (law.severed || law.processed) && !law.confirmed);
        assert_eq!(progress.allows_disclosure(), expected, "{code}: {}\n{:?}\n{law:?}", way(seen, at), progress.lacks);
        if expected {
            assert!(progress.stage.is_some_and(|stage| stage.opinion().is_some() && stage.approved_on().is_some()));
            disclosing += 1;
        }
    }
    disclosing
}

/// The structure is the same everywhere: a place shapes what is missing, never what can be recorded.
#[track_caller]
fn explored(code: &str, opinions: &[&'static str]) {
    let (states, edges, disclosing) = explore(code, opinions);
    println!("{code}: {states} states, {edges} edges, {disclosing} states that allow disclosure");
    assert!(disclosing > 0, "{code}");
}

#[test]
fn every_way_through_it_ends_in_taierzhuang() {
    explored("taierzhuang", &["agree", "disagree"]);
}

#[test]
fn every_way_through_it_ends_in_the_bureau() {
    explored("yunnan_bureau@2019-06-03", &["proactive", "exempt"]);
}

#[test]
fn every_way_through_it_ends_in_the_nation() {
    explored("nation", &["agree", "disagree"]);
}

// The journal.

fn golden_text() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/secrecy_review_journal.json");
    std::fs::read_to_string(file).expect("the golden journal")
}

fn golden() -> ReviewFile {
    let journal: Journal<Event> = serde_json::from_str(&golden_text()).expect("a journal that reads");
    ReviewFile::replay(journal).expect("a journal that makes sense")
}

#[test]
fn the_golden_journal_loads_and_is_written_back_as_it_was() {
    let file = golden();
    let written = serde_json::to_string_pretty(file.journal()).expect("a journal as JSON") + "\n";
    assert_eq!(written, golden_text());
    let verbs: BTreeSet<Verb> = file.journal().entries().iter().map(|entry| entry.event().verb()).collect();
    assert_eq!(verbs, Verb::ALL.into_iter().collect(), "every verb occurs");
    let place = file.journal().header().jurisdiction().expect("a built-in place");
    assert_eq!(place.assumed_issue(), Some(day("2019-06-03")));
    for (on, name) in [
        ("2024-08-31", None),
        ("2024-09-02", Some("under_review")),
        ("2024-09-03", Some("under_review")),
        ("2024-09-04", Some("under_review")),
        ("2024-09-09", Some("unsure")),
        ("2024-09-12", Some("referred")),
        ("2024-10-08", Some("referred")),
        ("2024-10-11", Some("under_review")),
        ("2024-10-12", Some("redacting")),
        ("2024-10-14", Some("under_review")),
        ("2024-10-15", Some("awaiting_leader")),
        ("2024-10-16", Some("re_review")),
        ("2024-10-17", Some("approved")),
        ("2024-10-18", Some("disposed")),
        ("2024-10-21", Some("recorded")),
    ] {
        let found = file.on(day(on)).stage().map(|stage| stage.name().en().to_owned());
        assert_eq!(found.as_deref(), name, "{on}");
    }
    assert_eq!(file.state().refusals(), 2);
    assert_eq!(file.state().declassified_on(), Some(day("2024-10-14")));
    assert_eq!(file.state().approved_opinion(), Some((OpinionKind::Proactive, day("2024-10-17"))));
    let lacks = file.lacks(&place, day("2024-10-21")).expect("a text that governs");
    assert_eq!(lacks, []);
}

#[test]
fn what_a_journal_does_not_know_is_refused() {
    let good: Value = serde_json::from_str(&golden_text()).expect("JSON");
    let at = |verb: &str| {
        let entries = good["entries"].as_array().expect("entries");
        entries.iter().position(|entry| entry["event"].get(verb).is_some()).expect("an event that occurs")
    };
    let spoil = |spoil: &dyn Fn(&mut Value)| {
        let mut stored = good.clone();
        spoil(&mut stored);
        serde_json::from_value::<Journal<Event>>(stored).err().map(|refused| refused.to_string())
    };
    assert_eq!(spoil(&|_| {}), None);
    for path in ["", "/header", "/entries/0", "/entries/0/event/prepared", "/entries/0/event/prepared/form"] {
        let found = spoil(&|stored| stored.pointer_mut(path).expect("a place")["extra"] = json!(1));
        let found = found.expect("an unknown field is refused");
        assert!(found.starts_with("unknown field `extra`, expected"), "{path}: {found}");
    }
    for verb in [
        "preliminary_opinion",
        "opined",
        "checked_in_house",
        "referred",
        "passed_up",
        "ruled",
        "processed",
        "severing_confirmed",
        "returned",
        "approved",
        "refused",
        "declassified",
        "disposed",
    ] {
        let found = spoil(&|stored| stored["entries"][at(verb)]["event"][verb]["extra"] = json!(1));
        let found = found.expect("an unknown field is refused");
        assert!(found.starts_with("unknown field `extra`, expected"), "{verb}: {found}");
    }
    let (referred, signed) = (at("referred"), at("approved"));
    let found = spoil(&|stored| stored["entries"][referred]["event"]["referred"]["to"]["extra"] = json!(1));
    assert_eq!(found.as_deref(), Some("unknown field `extra`, expected one of `body`, `kind`, `tier`"));
    let found = spoil(&|stored| stored["entries"][signed]["event"]["approved"]["by"]["extra"] = json!(1));
    assert_eq!(found.as_deref(), Some("unknown field `extra`, expected `by` or `capacity`"));
    let found = spoil(&|stored| stored["entries"][0]["event"] = json!("shelved")).expect("an unknown verb");
    assert!(
        found.starts_with("unknown variant `shelved`, expected one of `prepared`, `preliminary_opinion`"),
        "{found}"
    );
    let found = spoil(&|stored| stored["entries"][signed]["event"] = json!({"approved": {}}));
    assert_eq!(found.as_deref(), Some("missing field `by`"), "nobody signed");
    let found = spoil(&|stored| stored["entries"][1]["on"] = json!("2024-08-30"));
    let backwards = "entry on 2024-08-30 lies before the last one on 2024-09-02: expected the order of days";
    assert_eq!(found.as_deref(), Some(backwards));
    for (way, spoilt) in [
        spoil(&|stored| stored["entries"][0]["on"] = json!("2024-02-30")),
        spoil(&|stored| stored["entries"][0]["event"]["prepared"]["form"]["release"] = json!("loudspeaker")),
        spoil(&|stored| stored["entries"][at("opined")]["event"]["opined"]["opinion"] = json!("maybe")),
        spoil(&|stored| stored["entries"][at("ruled")]["event"]["ruled"]["ruling"] = json!("silence")),
        spoil(&|stored| stored["entries"][at("disposed")]["event"]["disposed"]["disposal"] = json!("lost")),
        spoil(&|stored| stored["header"]["format"] = json!("gongkai.journal.0")),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(spoilt.is_some(), "spoilt in way {way}");
    }
}

#[test]
fn a_stored_journal_is_checked_through_the_same_transitions() {
    let without = |verb: &str| {
        let mut stored: Value = serde_json::from_str(&golden_text()).expect("JSON");
        let entries = stored["entries"].as_array_mut().expect("entries");
        let at = entries.iter().rposition(|entry| entry["event"].get(verb).is_some() || entry["event"] == verb);
        entries.remove(at.expect("an event that occurs"));
        let journal: Journal<Event> = serde_json::from_value(stored).expect("a journal that reads");
        ReviewFile::replay(journal).expect_err("an edge is broken").to_string()
    };
    for (verb, message) in [
        (
            "approved",
            "`disposed` makes no sense once it is awaiting_leader: expected `severing_confirmed` or `returned` or `approved` or \
             `refused` or `declassified`",
        ),
        ("declassified", "`filed`: nothing has been declassified, expected `declassified` before it"),
        (
            "processed",
            "`severing_confirmed` makes no sense once it is redacting: expected `processed` or `declassified`",
        ),
        (
            "disposed",
            "`registered` makes no sense once it is approved: expected `severing_confirmed` or `returned` or `approved` or \
             `declassified` or `disposed`",
        ),
    ] {
        assert_eq!(without(verb), message);
    }
}

// At random.

/// Words, some of which say the same verb in another way.
const MORE: [&str; 44] = [
    "prepared",
    "prepared request",
    "prepared other",
    "prepared open",
    "prepared blank",
    "preliminary",
    "submitted",
    "agree",
    "agree unchecked",
    "disagree",
    "bare",
    "proactive",
    "request",
    "exempt",
    "doubts secrecy",
    "doubts power",
    "doubts power top",
    "doubts disclosure",
    "partly",
    "settled",
    "unsettled",
    "refer secrecy county foreign text letter",
    "refer department prefecture business",
    "refer secrecy province",
    "received",
    "asks",
    "supplied",
    "extended",
    "up secrecy province",
    "rules secret",
    "rules none",
    "rules yes",
    "rules no",
    "processed yes no",
    "processed open open",
    "confirmed",
    "returned",
    "approved",
    "refused",
    "declassified",
    "published",
    "withheld",
    "kept",
    "filed",
];

/// A step: days since the last one, what; some of them run backwards.
fn steps() -> impl Strategy<Value = Vec<(i64, usize)>> {
    let gap = prop_oneof![1 => Just(-1_i64), 20 => 0_i64..6];
    proptest::collection::vec((gap, 0_usize..10_000), 0..40)
}

/// Likely steps: most follow from where things stand.
fn live(of: &Jurisdiction, steps: &[(i64, usize)]) -> (ReviewFile, usize) {
    let (mut file, mut refused) = (ReviewFile::new(Header::of(of)), 0);
    let mut on = day("2024-03-04");
    for &(gap, pick) in steps {
        let expected = file.state().stage().map_or(&[Verb::Prepare][..], Stage::expects);
        let fits: Vec<&str> = MORE.into_iter().filter(|words| expected.contains(&event(words).verb())).collect();
        // One in four is any word at all; a return is rarer than the rest.
        let words = if pick % 4 == 0 || fits.is_empty() { MORE[pick % MORE.len()] } else { fits[pick % fits.len()] };
        let date = if gap < 0 { on - Days::new(1) } else { on + Days::new(gap.unsigned_abs()) };
        let before = file.clone();
        if file.record(date, event(words)).is_ok() {
            on = date;
        } else {
            assert_eq!(file, before, "a refusal changes nothing");
            refused += 1;
        }
    }
    (file, refused)
}

fn stored(file: &ReviewFile) -> String {
    serde_json::to_string(file.journal()).expect("a journal as JSON")
}

proptest! {
    #[test]
    fn a_replayed_journal_is_the_live_file_byte_for_byte(steps in steps()) {
        let (file, refused) = live(&place("taierzhuang"), &steps);
        prop_assert_eq!(file.journal().entries().len() + refused, steps.len());
        let text = stored(&file);
        let read: Journal<Event> = serde_json::from_str(&text).expect("a journal that reads");
        let again = ReviewFile::replay(read).expect("a journal that makes sense");
        prop_assert_eq!(stored(&again), text);
        prop_assert_eq!(&again, &file);
        let last = file.journal().entries().last().map_or(day("2024-03-04"), gongkai::workflow::journal::Entry::on);
        prop_assert_eq!(&file.on(last), file.state());
    }

    #[test]
    fn what_came_later_does_not_change_where_things_stood(steps in steps(), offset in 0_u64..120) {
        let of = place("yunnan_bureau@2019-06-03");
        let (file, _) = live(&of, &steps);
        let on: NaiveDate = day("2024-03-01") + Days::new(offset);
        let mut until = ReviewFile::new(Header::of(&of));
        for entry in file.journal().entries().iter().filter(|entry| entry.on() <= on) {
            until.record(entry.on(), entry.event().clone()).expect("a step that made sense");
        }
        prop_assert_eq!(&file.on(on), until.state());
        prop_assert_eq!(file.journal().up_to(on), until.journal().entries());
        let seen = |file: &ReviewFile| file.progress(&of, Calendar::national(), on).expect("a text that governs");
        prop_assert_eq!(seen(&file), seen(&until));
        prop_assert_eq!(&file.lacks(&of, on).expect("a text that governs"), &seen(&file).lacks);
    }

    #[test]
    fn silence_changes_nothing(steps in steps(), wait in 1_u64..4_000) {
        for code in ["taierzhuang", "yunnan_bureau@2019-06-03", "nation"] {
            let of = place(code);
            let (file, _) = live(&of, &steps);
            let last = file.journal().entries().last().map_or(day("2024-03-04"), gongkai::workflow::journal::Entry::on);
            let (then, later) = (file.on(last), file.on(last + Days::new(wait)));
            prop_assert_eq!(then, later);
            let lacks = |on| file.lacks(&of, on).expect("a text that governs").iter().map(|one| one.what).collect::<Vec<Lack>>();
            prop_assert_eq!(lacks(last), lacks(last + Days::new(wait)));
        }
    }
}
