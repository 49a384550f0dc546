//! What a secrecy review says of the information, beside what was found before it and since: `release`, `audit` and `reply` of each line.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
#[path = "support/matter.rs"]
mod matters;

use applying::{day, place};
use gongkai::calendar::Calendar;
use gongkai::decision::Outcome;
use gongkai::fact::Truth;
use matters::{audited, matter, summary};

/// The doubt of a review, and whose answer to it.
fn review(doubt: &str, kind: &str, tier: &str, ruling: &str) -> [String; 2] {
    let doubted = format!(
        r#"2024-03-06 {{"secrecy_review": {{"prepared": {{"form": {{"title": "t", "release": "website"}}}}}}}};
        {{"secrecy_review": "submitted"}}; {}"#,
        raised(doubt)
    );
    let referred = format!(
        r#"2024-03-07 {{"secrecy_review": {{"referred": {{"to": {{"body": "x", "kind": "{kind}", "tier": "{tier}"}}, "business": false, "materials": []}}}}}};"#
    );
    let ruled = format!(r#"2024-03-20 {{"secrecy_review": {{"ruled": {{"ruling": "{ruling}"}}}}}};"#);
    match (kind, ruling) {
        ("", _) => [doubted, String::new()],
        (_, "") => [doubted + &referred, String::new()],
        _ => [doubted + &referred, ruled],
    }
}

/// That a doubt is raised.
fn raised(doubt: &str) -> String {
    format!(
        r#"{{"secrecy_review": {{"opined": {{"by": {{"by": "z", "capacity": "review_body"}}, "opinion": {{"uncertain": {{"doubt": "{doubt}"}}}}}}}}}};"#
    )
}

/// The same review, in which the question was answered and raised anew.
fn anew(first: [&str; 4], second: [&str; 4]) -> [String; 2] {
    let of = |[doubt, kind, tier, ruling]: [&str; 4]| review(doubt, kind, tier, ruling);
    let ([pending, ruled], [again, answered], [doubt, ..]) = (of(first), of(second), second);
    let referred = again.split_once("2024-03-07 ").map_or("", |(_, referred)| referred);
    let ruled = ruled.replace("2024-03-20", "2024-03-08");
    [pending, format!("{ruled} 2024-03-12 {} {referred} {answered}", raised(doubt))]
}

/// What was found, in short: `marked` of the document, `a.marked` of a part, `!marked` as not so, `?marked` as not known.
fn found(words: &str) -> String {
    let one = |word: &str| {
        let (part, fact) = word.split_once('.').unwrap_or(("", word));
        let (fact, finding) = match (fact.strip_prefix('!'), fact.strip_prefix('?')) {
            (Some(fact), _) => (fact, "no"),
            (_, Some(fact)) => (fact, "unknown"),
            (None, None) => (fact, "yes"),
        };
        let limbs = [
            "endangers_national_security",
            "endangers_public_security",
            "endangers_economic_security",
            "endangers_social_stability",
        ];
        let facts: Vec<&str> = match fact {
            "determined" => vec!["determined_state_secret"],
            "unsettled" => vec!["secrecy_unsettled"],
            "marked" => vec!["marked_secret"],
            "refuted" => vec!["mark_refuted"],
            "expired" => vec!["secrecy_term_expired", "freshly_reviewed"],
            "declassified" => vec!["declassified", "freshly_reviewed"],
            "published" => vec!["formally_published", "freshly_reviewed"],
            "closing" => limbs.into_iter().chain(["forbidden_by_law"]).collect(),
            fact => vec![fact],
        };
        facts.into_iter().map(|fact| format!("fact {fact} {finding} {part};")).collect::<Vec<_>>().concat()
    };
    words.split_whitespace().map(one).collect()
}

/// What the three say on a day: whether the release is clear, what its publication breaks, and which replies are possible.
fn said(before: &str, [pending, ruled]: &[String; 2], since: &str) -> [String; 3] {
    let nation = place("nation");
    let parts = if format!("{before} {since}").contains('.') { "part a; part b; severable yes;" } else { "" };
    let facts = |release: &str| {
        format!(
            "2024-03-04 {parts} {} is information; no approval; fails others_involved; reviewed; {release} {pending} 2024-03-12 {ruled} 2024-03-21 {}",
            found(before),
            found(since)
        )
    };
    let released = "drafts proactive; forms; reviews before_proactive z disclosure_office;";
    let (case, on) = (matter(&nation, &facts(released)), day("2024-03-22"));
    let clearance = case.clearance(&nation, Calendar::national(), on).expect("a text that governs");
    let results = case.results(&nation, Calendar::national(), &clearance, on).expect("a text that governs");
    let passage = case.passage(&nation, Calendar::national(), &results, on).expect("a text that governs");
    let clear = match (passage.clear(), passage.decision) {
        (Truth::Yes, _) => "clear",
        (_, Some(verdict)) if verdict.is(Outcome::MustWithhold) => "shut",
        (_, Some(_)) => "held",
        (_, None) => "blocked",
    };
    let published = matter(&nation, &format!("{} 2024-03-22 publishes portal", facts(released)));
    let published = summary(&audited(&nation, &published, "2024-03-22"));
    let asked = matter(&nation, &format!("2024-03-04 arrives in_person; clear; {}", facts("")));
    let reply = asked.kind_of_reply(&nation, Calendar::national(), on).expect("a text that governs").expect("arrived");
    let on_openness = reply.possible().iter().map(|kind| kind.code());
    let kinds: Vec<&str> = on_openness.filter(|kind| EACH.split(' ').any(|one| one == *kind)).collect();
    [clear.to_owned(), published, kinds.join(" ")]
}

const BOTH: &str = "granted refused";
const EACH: &str = "granted granted_in_part refused";
/// Some part is closed for certain.
const NOT_WHOLE: &str = "granted_in_part refused";
const AGAINST: &str = "disclosed_against_ruling";
const LEFT: &str = "?disclosed_against_ruling ?released_closed";
const AGAINST_ONE: &str = "?disclosed_against_ruling";
const CLOSED: &str = "released_closed";
const CLOSED_EITHER_WAY: &str = "released_closed ?disclosed_against_ruling";

/// Found before; doubt, whom it was referred to, and the answer; found since; what follows.
type Line = (&'static str, [&'static str; 4], &'static str, [&'static str; 3]);

const SECRET: [&str; 4] = ["secrecy", "secrecy_administration", "province", "state_secret"];
const NONE: [&str; 4] = ["secrecy", "secrecy_administration", "province", "not_state_secret"];
const PENDING: [&str; 4] = ["secrecy", "secrecy_administration", "province", ""];
const UNSURE: [&str; 4] = ["secrecy", "", "", ""];
const POWERLESS: [&str; 4] = ["secrecy", "secrecy_administration", "county", "state_secret"];
const POWERLESS_NONE: [&str; 4] = ["secrecy", "secrecy_administration", "prefecture", "not_state_secret"];
const LISTED: [&str; 4] = ["beyond_classification_power", "superior_agency", "province", "state_secret"];
const LISTED_NONE: [&str; 4] = ["beyond_classification_power", "superior_agency", "province", "not_state_secret"];
const LISTED_SECRET_OPEN: [&str; 4] = ["beyond_classification_power", "superior_agency", "county", "state_secret"];
const LISTED_OPEN: [&str; 4] = ["beyond_classification_power", "superior_agency", "county", "not_state_secret"];
const DOUBTED: [&str; 4] = ["disclosability", "competent_department", "county", ""];
const CANNOT: [&str; 4] = ["disclosability", "competent_department", "county", "not_disclosable"];
const CAN: [&str; 4] = ["disclosability", "competent_department", "county", "disclosable"];

#[rustfmt::skip]
const LINES: &[Line] = &[
    // Art. 17 para. 3, Secrets Law 25: in doubt, referred or not yet, and answered by somebody without power.
    ("", PENDING, "", ["held", CLOSED, BOTH]),
    ("", UNSURE, "", ["held", CLOSED, BOTH]),
    ("", POWERLESS, "", ["held", CLOSED, BOTH]),
    ("", POWERLESS_NONE, "", ["held", CLOSED, BOTH]),
    ("!unsettled", PENDING, "", ["held", CLOSED, BOTH]),
    ("!unsettled", UNSURE, "", ["held", CLOSED, BOTH]),
    ("!unsettled !determined", POWERLESS, "", ["held", CLOSED, BOTH]),
    ("determined declassified", PENDING, "", ["held", CLOSED, BOTH]),
    // Whoever says otherwise meanwhile disputes it.
    ("", PENDING, "!unsettled", ["held", "?released_closed", BOTH]),
    // Secrets Law 25: determined with power, whatever was found before.
    ("", SECRET, "", ["shut", AGAINST, "refused"]),
    ("!unsettled !determined", SECRET, "", ["shut", AGAINST, "refused"]),
    ("marked refuted", SECRET, "", ["shut", AGAINST, "refused"]),
    ("determined declassified", SECRET, "", ["shut", AGAINST, "refused"]),
    ("determined expired", SECRET, "", ["shut", AGAINST, "refused"]),
    ("determined published", SECRET, "", ["shut", AGAINST, "refused"]),
    ("endangers_social_stability", SECRET, "", ["shut", "disclosed_against_ruling released_closed", "refused"]),
    // Disputed since, or ended since (Secrets Law 20 and 24).
    ("", SECRET, "!determined", ["held", AGAINST, BOTH]),
    ("", SECRET, "declassified", ["clear", "", "granted"]),
    ("", SECRET, "expired", ["clear", "", "granted"]),
    // Whether it ended came into doubt since.
    ("", SECRET, "?declassified", ["held", "disclosed_against_ruling released_closed", BOTH]),
    // With the word of whom Secrets Law 25 names the doubt is settled, and stays so when the secret ends.
    ("unsettled", SECRET, "declassified", ["clear", "", "granted"]),
    ("unsettled", LISTED, "declassified", ["held", CLOSED, BOTH]),
    // What ended is no longer against the ruling, whatever else closes it.
    ("endangers_social_stability", SECRET, "declassified", ["shut", "released_closed", "refused"]),
    // It is none: the doubt and the mark are settled, and nothing else.
    ("", NONE, "", ["clear", "", "granted"]),
    ("marked", NONE, "", ["clear", "", "granted"]),
    ("unsettled", NONE, "", ["clear", "", "granted"]),
    ("determined", NONE, "", ["clear", "", "granted"]),
    ("endangers_social_stability", NONE, "", ["shut", "released_closed", "refused"]),
    ("forbidden_by_law", NONE, "", ["shut", "released_closed", "refused"]),
    ("", NONE, "determined", ["shut", "released_closed", "refused"]),
    ("", NONE, "unsettled", ["held", CLOSED, BOTH]),
    // Secrets Law 17: a listed matter is a question of its own.
    ("", LISTED, "", ["shut", AGAINST, "refused"]),
    ("", LISTED_NONE, "", ["clear", "", "granted"]),
    ("marked", LISTED_NONE, "", ["held", CLOSED, BOTH]),
    ("unsettled", LISTED_NONE, "", ["held", CLOSED, BOTH]),
    ("", LISTED_OPEN, "", ["held", "?released_closed", BOTH]),
    // With the power it is a secret, and without it nobody has settled whether it is: closed, unless that ended or was disputed since.
    ("", LISTED_SECRET_OPEN, "", ["held", CLOSED_EITHER_WAY, BOTH]),
    ("!unsettled !determined", LISTED_SECRET_OPEN, "", ["held", CLOSED_EITHER_WAY, BOTH]),
    ("determined declassified", LISTED_SECRET_OPEN, "", ["held", CLOSED_EITHER_WAY, BOTH]),
    ("", LISTED_SECRET_OPEN, "freshly_reviewed", ["held", CLOSED_EITHER_WAY, BOTH]),
    ("", LISTED_SECRET_OPEN, "!determined", ["held", LEFT, BOTH]),
    ("", LISTED_SECRET_OPEN, "!unsettled", ["held", LEFT, BOTH]),
    ("", LISTED_SECRET_OPEN, "declassified", ["held", LEFT, BOTH]),
    // Art. 17 para. 3: whether it can be disclosed. By which limb of art. 14 it cannot nobody says, and that by one of them it cannot is certain,
    // until each is disputed.
    ("", DOUBTED, "", ["held", "?released_closed", BOTH]),
    ("!closing", DOUBTED, "", ["held", "?released_closed", BOTH]),
    ("", CANNOT, "", ["shut", AGAINST, "refused"]),
    ("!closing", CANNOT, "", ["shut", AGAINST, "refused"]),
    ("", CANNOT, "!closing", ["held", AGAINST, BOTH]),
    ("", CANNOT, "!forbidden_by_law", ["shut", AGAINST, "refused"]),
    ("", CANNOT, "endangers_social_stability", ["shut", "disclosed_against_ruling released_closed", "refused"]),
    ("", CAN, "", ["clear", "", "granted"]),
    ("marked", CAN, "", ["held", CLOSED, BOTH]),

    // Art. 37: of what was divided each part by itself; of which it speaks nobody has said.
    ("a.!marked", PENDING, "", ["held", "?released_closed", EACH]),
    ("a.!marked", UNSURE, "", ["held", "?released_closed", EACH]),
    ("a.!marked", POWERLESS, "", ["held", "?released_closed", EACH]),
    ("a.!marked", SECRET, "", ["held", LEFT, NOT_WHOLE]),
    ("a.!marked", LISTED_SECRET_OPEN, "", ["held", LEFT, EACH]),
    ("a.!marked", NONE, "", ["clear", "", "granted"]),
    ("a.marked a.refuted", PENDING, "", ["held", "?released_closed", EACH]),
    ("a.marked a.refuted", SECRET, "", ["held", LEFT, NOT_WHOLE]),
    ("a.determined a.declassified", PENDING, "", ["held", "?released_closed", EACH]),
    ("a.determined a.declassified", SECRET, "", ["held", LEFT, NOT_WHOLE]),
    ("a.marked", SECRET, "", ["held", LEFT, NOT_WHOLE]),
    ("a.endangers_social_stability", PENDING, "", ["held", "?released_closed", "granted_in_part refused"]),
    ("a.endangers_social_stability", SECRET, "", ["held", LEFT, "granted_in_part refused"]),
    ("a.forbidden_by_law", PENDING, "", ["held", "?released_closed", "granted_in_part refused"]),
    ("a.!unsettled b.!unsettled", PENDING, "", ["held", "?released_closed", EACH]),
    ("a.!determined b.!determined", SECRET, "", ["held", LEFT, NOT_WHOLE]),
    // What is found of a part since closes that part besides, and clears neither it nor another: only a ruling does.
    ("", PENDING, "a.!unsettled b.!unsettled", ["held", "?released_closed", EACH]),
    ("", PENDING, "a.!unsettled", ["held", "?released_closed", EACH]),
    ("", PENDING, "!unsettled a.!marked", ["held", "?released_closed", EACH]),
    ("", PENDING, "a.unsettled", ["held", "?released_closed", EACH]),
    ("", PENDING, "a.endangers_social_stability", ["held", "?released_closed", "granted_in_part refused"]),
    ("", DOUBTED, "!closing a.!marked", ["held", "?released_closed", EACH]),
    ("", DOUBTED, "a.endangers_social_stability", ["held", "?released_closed", "granted_in_part refused"]),
    ("", SECRET, "!determined a.!marked", ["held", LEFT, EACH]),
    ("", SECRET, "a.!determined b.!determined", ["held", LEFT, EACH]),
    ("", SECRET, "a.determined", ["held", LEFT, "granted_in_part refused"]),
    ("a.determined a.declassified", SECRET, "a.determined", ["held", LEFT, NOT_WHOLE]),
    ("", SECRET, "a.forbidden_by_law", ["held", LEFT, "granted_in_part refused"]),
    ("", CANNOT, "a.!closing b.!closing", ["held", LEFT, EACH]),
    ("", CANNOT, "a.!closing", ["held", LEFT, NOT_WHOLE]),
    ("a.!marked", CANNOT, "", ["held", LEFT, NOT_WHOLE]),
    ("a.!marked", DOUBTED, "", ["held", "?released_closed", EACH]),
    ("", CANNOT, "a.forbidden_by_law", ["held", LEFT, "granted_in_part refused"]),
    ("", CANNOT, "a.endangers_social_stability", ["held", LEFT, "granted_in_part refused"]),
    // It ended since, of that part or of the whole (Secrets Law 20 and 24).
    ("", SECRET, "a.declassified", ["clear", LEFT, "granted granted_in_part"]),
    ("", SECRET, "a.expired b.published", ["clear", AGAINST_ONE, "granted"]),
    ("a.!marked", SECRET, "declassified", ["clear", AGAINST_ONE, "granted"]),
    // What is no secret has no part that is one.
    ("marked a.!unsettled", NONE, "", ["clear", "", "granted"]),
    ("determined a.!unsettled", NONE, "", ["clear", "", "granted"]),
    ("unsettled a.marked", NONE, "", ["clear", "", "granted"]),
    ("a.endangers_social_stability", NONE, "", ["clear", "?released_closed", "granted_in_part"]),
    ("a.marked", NONE, "b.determined", ["clear", "?released_closed", "granted_in_part"]),
    ("a.marked", POWERLESS_NONE, "", ["held", "?released_closed", EACH]),
];

const DISPUTED: [&str; 4] = ["beyond_classification_power", "superior_agency", "county", "state_secret"];

/// The answer to a doubt, and to the same doubt raised anew; what follows.
#[rustfmt::skip]
const ANEW: &[([&str; 4], [&str; 4], [&str; 3])] = &[
    // Secrets Law 25, Implementing Regulations 26: it is in doubt again until somebody with power has answered.
    (NONE, UNSURE, ["held", CLOSED, BOTH]),
    (NONE, PENDING, ["held", CLOSED, BOTH]),
    (NONE, POWERLESS, ["held", CLOSED, BOTH]),
    (NONE, POWERLESS_NONE, ["held", CLOSED, BOTH]),
    (NONE, NONE, ["clear", "", "granted"]),
    (NONE, SECRET, ["shut", AGAINST, "refused"]),
    (POWERLESS, NONE, ["clear", "", "granted"]),
    (POWERLESS_NONE, SECRET, ["shut", AGAINST, "refused"]),
    (LISTED_NONE, DISPUTED, ["held", CLOSED_EITHER_WAY, BOTH]),
    (LISTED_NONE, LISTED, ["shut", AGAINST, "refused"]),
    (CAN, DOUBTED, ["held", "?released_closed", BOTH]),
    (CAN, CANNOT, ["shut", AGAINST, "refused"]),
    // What somebody without power says takes nothing from what was determined with it.
    (SECRET, POWERLESS_NONE, ["shut", AGAINST, "refused"]),
    (SECRET, NONE, ["clear", "", "granted"]),
];

#[test]
fn each_doubt_that_is_raised_anew() {
    let mut wrong = Vec::new();
    for (first, second, expected) in ANEW {
        let found = said("", &anew(*first, *second), "");
        if found != expected.map(str::to_owned) {
            wrong.push(format!("{first:?} {second:?}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_line_of_what_a_review_says() {
    let mut wrong = Vec::new();
    for (before, [doubt, kind, tier, ruling], since, expected) in LINES {
        let found = said(before, &review(doubt, kind, tier, ruling), since);
        if found != expected.map(str::to_owned) {
            wrong.push(format!(
                "[{before}] {doubt} {tier} {ruling} [{since}]\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Found between a doubt and its answer, or between two doubts: what was found before a word and since it is told by its own entry.
#[test]
fn each_word_has_its_own_day() {
    let disclosable = review("disclosability", "competent_department", "county", "disclosable").concat();
    let secret = review("secrecy", "secrecy_administration", "province", "state_secret").concat();
    let again = |review: &str| {
        let (_, opined) = review.split_once("submitted\"};").expect("a submission");
        opined.replace("2024-03-20", "2024-03-18").replace("2024-03-07", "2024-03-14")
    };
    let early = |review: &str| review.replace("2024-03-20", "2024-03-08");
    let between =
        |[pending, ruled]: [String; 2], meanwhile: &str| [format!("{pending} 2024-03-10 {}", found(meanwhile)), ruled];
    let reviewed = |[doubt, kind, tier, ruling]: [&str; 4]| review(doubt, kind, tier, ruling);
    let held = "?released_closed";
    #[rustfmt::skip]
    let rows: &[([String; 2], &str, [&str; 3])] = &[
        // Secrets Law 25: the answer is later than what was found while it lay with somebody else.
        (between(reviewed(SECRET), "!determined"), "", ["shut", AGAINST, "refused"]),
        (between(reviewed(POWERLESS), "!unsettled"), "", ["held", held, BOTH]),
        // Of two doubts each has its own answer.
        ([format!("{} 2024-03-10 {} 2024-03-12 {}", early(&disclosable), found("!determined"), again(&secret)), String::new()], "", ["shut", AGAINST, "refused"]),
        ([format!("{} 2024-03-10 {} 2024-03-12 {}", early(&secret), found("!determined"), again(&disclosable)), String::new()], "", ["held", AGAINST, BOTH]),
    ];
    for (review, since, expected) in rows {
        assert_eq!(said("", review, since), expected.map(str::to_owned), "{review:?} [{since}]");
    }
}

/// Declassified and reviewed afresh, by acts on record, or as it was found.
const BY_ACTS: &str =
    "2024-03-06 declassifies s secrecy_administration; 2024-03-07 reviews before_proactive z disclosure_office;";
const AS_FOUND: &str = "2024-03-06 fact declassified yes; 2024-03-07 fact freshly_reviewed yes; reviews before_proactive z disclosure_office;";

/// Found before, how it was declassified, found since; whether the release is clear, and what its publication breaks.
#[test]
fn what_is_found_since_it_was_declassified() {
    const SAME_DAY: &str = "2024-03-06 declassifies s secrecy_administration; fact marked_secret yes; 2024-03-07 reviews before_proactive z disclosure_office;";
    const RULED: &str = r#"2024-03-04 {"secrecy_review": {"prepared": {"form": {"title": "t", "release": "website"}}}}; {"secrecy_review": "submitted"};
        {"secrecy_review": {"opined": {"by": {"by": "z", "capacity": "review_body"}, "opinion": {"uncertain": {"doubt": "secrecy"}}}}};
        {"secrecy_review": {"referred": {"to": {"body": "x", "kind": "secrecy_administration", "tier": "province"}, "business": false}}};
        2024-03-05 {"secrecy_review": {"ruled": {"ruling": "state_secret"}}};"#;
    const IN_REVIEW: &str = r#"2024-03-06 {"secrecy_review": {"declassified": {"by": {"by": "s", "capacity": "secrecy_administration"}}}};
        2024-03-07 reviews before_proactive z disclosure_office;"#;
    let (ruled, in_review) = (format!("{RULED} {BY_ACTS}"), format!("{RULED} {IN_REVIEW}"));
    #[rustfmt::skip]
    let rows: &[(&str, &str, &str, [&str; 2])] = &[
        ("determined", BY_ACTS, "", ["clear", ""]),
        // Arts. 14 and 17 para. 3: a mark is no determination, and what bears one is referred; where it is refuted, nothing is left of it.
        ("determined", BY_ACTS, "marked", ["held", CLOSED]),
        ("determined", AS_FOUND, "marked", ["held", CLOSED]),
        ("determined expired", "2024-03-07 reviews before_proactive z disclosure_office;", "marked", ["held", CLOSED]),
        ("", BY_ACTS, "marked", ["held", CLOSED]),
        ("", AS_FOUND, "marked", ["held", CLOSED]),
        ("", &ruled, "marked", ["held", CLOSED]),
        ("determined", BY_ACTS, "marked refuted", ["clear", ""]),
        ("determined", AS_FOUND, "marked refuted", ["clear", ""]),
        ("determined marked", BY_ACTS, "", ["clear", ""]),
        ("determined marked", AS_FOUND, "", ["clear", ""]),
        ("determined", SAME_DAY, "", ["clear", ""]),
        ("determined", BY_ACTS, "!marked", ["clear", ""]),
        // Asked since and not established: that it bears one may yet be found.
        ("determined", BY_ACTS, "?marked", ["held", "?released_closed"]),
        ("determined", BY_ACTS, "?determined", ["held", "?released_closed"]),
        ("determined expired", "2024-03-07 reviews before_proactive z disclosure_office;", "?marked", ["held", "?released_closed"]),
        // To find the same once more changes nothing.
        ("determined marked", BY_ACTS, "marked", ["clear", ""]),
        // Art. 14: that it was not declassified leaves what was determined, or ruled; of what nobody determined it says nothing.
        ("determined", BY_ACTS, "!declassified", ["shut", "released_closed"]),
        ("determined", AS_FOUND, "!declassified", ["shut", "released_closed"]),
        ("", &ruled, "!declassified", ["shut", AGAINST]),
        ("", &in_review, "!declassified", ["shut", "released_closed"]),
        ("", &ruled, "", ["clear", ""]),
        ("", &in_review, "", ["clear", ""]),
        ("", BY_ACTS, "!declassified", ["clear", ""]),
        ("determined !declassified", BY_ACTS, "", ["clear", ""]),
    ];
    for (before, acts, since, expected) in rows {
        let nation = place("nation");
        let script = format!(
            "2024-03-04 {} is information; no approval; fails others_involved; reviewed; drafts proactive; forms; {acts} 2024-03-21 {}",
            found(before),
            found(since)
        );
        let (case, on) = (matter(&nation, &script), day("2024-03-22"));
        let clearance = case.clearance(&nation, Calendar::national(), on).expect("a text that governs");
        let results = case.results(&nation, Calendar::national(), &clearance, on).expect("a text that governs");
        let passage = case.passage(&nation, Calendar::national(), &results, on).expect("a text that governs");
        let clear = match passage.decision {
            None => "clear",
            Some(verdict) if verdict.is(Outcome::MustWithhold) => "shut",
            Some(_) => "held",
        };
        let published = matter(&nation, &format!("{script} 2024-03-22 publishes portal"));
        let found = [clear.to_owned(), summary(&audited(&nation, &published, "2024-03-22"))];
        assert_eq!(found, expected.map(str::to_owned), "[{before}] {acts} [{since}]");
    }
}
