//! Any overlay that loads: what it changes, what it never changes, and that every rule of it can be missed.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests")]

mod support {
    pub(crate) mod renamed;
}

use chrono::{Datelike, Days, NaiveDate};
use gongkai::calendar::Calendar;
use gongkai::decision::{Outcome, Part, Verdict, decide};
use gongkai::duty;
use gongkai::fact::{Fact, Facts, Finding};
use gongkai::law::local::BUILT_IN;
use gongkai::law::national::regulation_2019;
use gongkai::norm::{LocalRules, Mode, Purpose, Readings, Role};
use gongkai::regime::{Jurisdiction, conflicts};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::renamed::renamed;

/// Periods that the nation sets, and some that it does not.
const PURPOSES: [(&str, Purpose); 7] = [
    ("publication", Purpose::Publication),
    ("reply", Purpose::Reply),
    ("reply_extension", Purpose::ReplyExtension),
    ("correction_notice", Purpose::CorrectionNotice),
    ("third_party_opinion", Purpose::ThirdPartyOpinion),
    ("co_maker_opinion", Purpose::CoMakerOpinion),
    ("secrecy_opinion", Purpose::SecrecyOpinion),
];

/// An overlay in force from a day: the rules of a built-in place with some of every list left out, periods of any length, and a ground
/// of its own that closes whatever a fact holds of.
fn overlay() -> impl Strategy<Value = (LocalRules, NaiveDate)> {
    let periods = prop::collection::btree_map(0..PURPOSES.len(), 1_u32..90, 0..PURPOSES.len());
    let anchors = prop_oneof![Just(None), Just(Some("third_party")), Just(Some("internal_affairs"))];
    let ground = (prop::sample::select(Fact::all().collect::<Vec<_>>()), anchors);
    (0..BUILT_IN.len(), any::<u64>(), periods, ground, 0_u64..2000).prop_map(
        |(which, mask, periods, (fact, anchor), later)| {
            let from = date(2019, 6, 3).checked_add_days(Days::new(later)).expect("a day");
            let mut rules = renamed(BUILT_IN[which], "host");
            thin(&mut rules, mask);
            rules["force"] = json!({"force": "dated", "from": from});
            let set = |(at, length): (&usize, &u32)| {
                json!({"purpose": PURPOSES[*at].0, "period": {"value": {"length": length, "unit": "working_days"}, "by": "host/90/-/-"}})
            };
            rules["periods"] = periods.iter().map(set).collect();
            let relation = if anchor.is_some() { "broader" } else { "adds" };
            let mut own = json!({"relation": relation, "ground": {
                "code": "host_own", "by": "host/91/-/-", "name": {"zh": "自设事由"}, "strength": "must",
                "when": [{"fact": fact.code()}],
            }});
            if let Some(anchor) = anchor {
                own["anchor"] = json!(anchor);
            }
            let exemptions = rules["exemptions"].as_array_mut().expect("a list");
            exemptions.push(json!({"own": own}));
            (serde_json::from_value(rules).expect("an overlay that loads"), from)
        },
    )
}

/// Leaves rows out of every list, by the bits of a mask. Findings stay: other rows test them.
fn thin(rules: &mut Value, mut mask: u64) {
    for (field, rows) in rules.as_object_mut().expect("an object") {
        let Some(rows) = rows.as_array_mut().filter(|_| field != "findings") else { continue };
        rows.retain(|_| {
            mask = mask.rotate_left(1);
            mask & 1 == 1
        });
    }
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

fn sheet() -> impl Strategy<Value = Facts> {
    let facts: Vec<Fact> = Fact::all().chain((0..8).filter_map(Fact::local)).collect();
    let finding = prop_oneof![
        3 => Just(None), 3 => Just(Some(Finding::No)), 3 => Just(Some(Finding::Yes)), 1 => Just(Some(Finding::Unknown)),
    ];
    prop::collection::vec(finding, facts.len()).prop_map(move |findings| {
        facts.iter().zip(findings).fold(Facts::government_information(), |mut sheet, (fact, finding)| {
            // A finding that contradicts an earlier one is not recorded.
            let _ = finding.map(|finding| sheet.record(*fact, finding));
            sheet
        })
    })
}

/// What the place asks of everybody, as codes.
fn owed(place: &Jurisdiction, on: NaiveDate) -> Vec<String> {
    let regime = place.on(on).expect("a regime");
    duty::owed(&regime).map(|owed| owed.duty().code().to_string()).collect()
}

fn strongest(verdict: Verdict) -> Option<Outcome> {
    verdict.possible().iter().filter(|one| *one != Outcome::NotGovernmentInformation).last()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    /// In force from a day, it changes no answer before that day; and with no overlay the nation answers alone.
    #[test]
    fn an_overlay_changes_no_answer_before_it_is_in_force((rules, from) in overlay(), facts in sheet(), mode: bool, back in 1_u64..400) {
        let mode = if mode { Mode::OnRequest } else { Mode::Proactive };
        let (nation, place) = (Jurisdiction::national(), Jurisdiction::with_rules(rules).expect("duties of its own"));
        let day = from.checked_sub_days(Days::new(back)).expect("a day");
        let (alone, before) = (nation.on(day).expect("a regime"), place.on(day).expect("a regime"));
        let part = Part::new(mode, facts);
        let (national, decision) = (decide(&alone, &part), decide(&before, &part));
        prop_assert_eq!(decision.effective(), national.effective());
        prop_assert_eq!(decision.ask(), national.ask());
        prop_assert_eq!(decision.unanchored().count(), 0);
        for (_, purpose) in PURPOSES {
            prop_assert_eq!(before.period(purpose), alone.period(purpose));
        }
        prop_assert_eq!(owed(&place, day), owed(&nation, day));
        prop_assert_eq!(before.conflicts(), []);
        prop_assert_eq!(duty::sanctions(&before, gongkai::norm::Misstep::NotPerformed, duty::Circumstances::new()).len(),
            duty::sanctions(&alone, gongkai::norm::Misstep::NotPerformed, duty::Circumstances::new()).len());
    }

    /// Nothing that loads widens a refusal or lengthens a statutory period, and the national answer stands beside.
    #[test]
    fn an_overlay_never_closes_and_never_delays((rules, from) in overlay(), facts in sheet(), mode: bool, on in 0_u64..400) {
        let mode = if mode { Mode::OnRequest } else { Mode::Proactive };
        let (nation, place) = (Jurisdiction::national(), Jurisdiction::with_rules(rules).expect("duties of its own"));
        let day = from.checked_add_days(Days::new(on)).expect("a day");
        let (alone, here) = (nation.on(day).expect("a regime"), place.on(day).expect("a regime"));
        let part = Part::new(mode, facts);
        let (national, decision) = (decide(&alone, &part), decide(&here, &part));
        prop_assert_eq!(decision.national(), national.effective());
        // A place may soften what must be disclosed to what may be; it never closes.
        let limit = strongest(national.effective()).max(Some(Outcome::MayDisclose));
        prop_assert!(strongest(decision.effective()) <= limit, "{:?} {:?}", national.effective(), decision.effective());
        for (_, purpose) in PURPOSES {
            let (nation, here) = (alone.period(purpose), here.period(purpose));
            prop_assert_eq!(here.statutory, nation.statutory);
            if let (Some(nation), Some(effective)) = (nation.statutory, here.effective()) {
                prop_assert!(effective.length() <= nation.length(), "{:?}", purpose);
            }
        }
    }

    /// Every date of a year lies in it, is in order, and is asked for by a duty in force on it.
    #[test]
    fn the_dates_of_a_year_lie_in_it((rules, _) in overlay(), year in 2008_i32..2031) {
        let place = Jurisdiction::with_rules(rules).expect("duties of its own");
        let roles: Vec<Role> = place.rules().expect("rules").duties().iter().map(gongkai::norm::Duty::bearer)
            .chain([Role::Department, Role::DisclosureAuthority, Role::Agency]).collect();
        let dated = duty::year(&place, Calendar::national(), year, &roles).expect("a year");
        for date in &dated {
            prop_assert_eq!(date.span.through().year(), year);
            prop_assert!(date.span.from() <= date.span.through());
            prop_assert!(owed(&place, date.span.through()).contains(&date.duty.to_string()), "{}", date.duty);
            if let Some(last) = date.last_working_day {
                prop_assert!(last <= date.span.through());
            }
        }
        prop_assert!(dated.is_sorted_by_key(|date| date.span.through()));
    }

    /// What it says survives the wire.
    #[test]
    fn an_overlay_survives_the_wire((rules, _) in overlay()) {
        let written = serde_json::to_string(&rules).expect("JSON");
        let read: LocalRules = serde_json::from_str(&written).expect("rules");
        prop_assert_eq!(serde_json::to_string(&read).expect("JSON"), written);
        prop_assert_eq!(read, rules);
    }
}

/// The conflicts are computed: each one goes when the rule that causes it is taken out of its list.
#[test]
fn every_conflict_goes_with_its_rule() {
    for of in BUILT_IN {
        let day = date(2024, 3, 4);
        let whole: LocalRules = serde_json::from_value(renamed(of, "host")).expect("rules");
        let count = conflicts(&whole, &regulation_2019::EDITION, Readings::new(), day).len();
        assert_eq!(count, conflicts(of, &regulation_2019::EDITION, Readings::new(), day).len(), "{}", of.place());
        assert!(count > 0, "{}", of.place());
        // Taking out every row that a conflict stands on leaves none of those conflicts.
        for conflict in conflicts(&whole, &regulation_2019::EDITION, Readings::new(), day) {
            let mut rules = renamed(of, "host");
            let at = conflict.local.stable();
            remove(&mut rules, &at);
            let without: LocalRules = serde_json::from_value(rules).expect("rules without one provision");
            let left = conflicts(&without, &regulation_2019::EDITION, Readings::new(), day);
            assert!(!left.contains(&conflict), "{at} {:?}", conflict.difference);
        }
    }
}

/// Takes every row that stands on a provision out of every list, and what tests it stays.
fn remove(rules: &mut Value, at: &str) {
    match rules {
        Value::Object(fields) => {
            for (field, value) in fields.iter_mut() {
                let single = field == "extension_consent" || field == "major_report_hours";
                if (field == "definition" && value.to_string().contains(at)) || (single && stands_on(value, at)) {
                    *value = Value::Null;
                } else if field != "findings" && field != "when" {
                    remove(value, at);
                }
            }
        }
        Value::Array(rows) => {
            rows.retain(|row| !stands_on(row, at));
            for row in rows {
                remove(row, at);
            }
        }
        _ => {}
    }
}

fn stands_on(row: &Value, at: &str) -> bool {
    let by = row.get("by").or_else(|| row.get("period").and_then(|period| period.get("by")));
    let by = by.or_else(|| row.get("own").and_then(|own| own.get("ground")).and_then(|ground| ground.get("by")));
    let by = by.or_else(|| row.get("refers").and_then(|clause| clause.get("by")));
    let cited = |value: &Value| value.as_str() == Some(at);
    let silence = row.get("silence").and_then(|silence| silence.get("by"));
    let all = by.into_iter().chain(silence);
    all.into_iter().any(|by| cited(by) || by.as_array().is_some_and(|list| list.iter().any(cited)))
}
