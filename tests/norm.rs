//! Rules as data: what crosses the wire comes back, and what is wrong is refused by name.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use gongkai::citation::Cited;
use gongkai::fact::{Fact, FactSet, Facts};
use gongkai::law::Edition;
use gongkai::law::local::BUILT_IN;
use gongkai::law::national::EDITIONS;
use gongkai::law::national::secrets::{Determination, Term};
use gongkai::norm::{
    Choice, Definition, Exemption, Ground, Limb, LocalRules, Period, Purpose, Readings, ReplyGate, ReplyKind, Test,
};
use gongkai::regime::Jurisdiction;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[track_caller]
fn crosses<T: Serialize + DeserializeOwned + PartialEq + core::fmt::Debug>(value: &T) {
    let json = serde_json::to_string(value).expect("serialises");
    assert_eq!(&serde_json::from_str::<T>(&json).expect("reads"), value, "{json}");
}

#[track_caller]
fn refused<T: DeserializeOwned + core::fmt::Debug>(json: Value, error: &str) {
    assert_eq!(serde_json::from_value::<T>(json).expect_err("to be refused").to_string(), error);
}

#[test]
fn the_law_crosses_the_wire() {
    for edition in EDITIONS {
        edition.grounds().iter().for_each(crosses);
        edition.gates().iter().for_each(crosses);
        edition.proactive().iter().for_each(crosses);
        crosses(edition.definition());
        for (purpose, period) in edition.periods() {
            crosses(purpose);
            crosses(period);
        }
    }
    for rules in BUILT_IN {
        // A host may not pass its own rules off as those of a built-in place, but under a name of its own they come back.
        let mut written = serde_json::to_value(rules).expect("serialises");
        let refused = serde_json::from_value::<LocalRules>(written.clone()).expect_err("a place that is taken");
        assert_eq!(
            refused.to_string(),
            format!("`place` is `{}`: expected a code of its own, not a built-in place or the nation", rules.place())
        );
        written = with(written, "place", json!("host"));
        let read = serde_json::from_value::<LocalRules>(written.clone()).expect("reads");
        assert_eq!(serde_json::to_value(&read).expect("serialises"), written);
        crosses(&read);
        assert_eq!((read.exemptions(), read.periods()), (rules.exemptions(), rules.periods()));
        assert_eq!((read.findings(), read.definition()), (rules.findings(), rules.definition()));
        assert_eq!(Jurisdiction::with_rules(rules.clone()).expect("duties of its own").rules(), Some(rules));
    }
}

#[test]
fn tests_cross_the_wire() {
    let set = FactSet::of(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY]);
    for (test, written) in [
        (Test::Fact(Fact::TRADE_SECRET), json!({"fact": "trade_secret"})),
        (Test::AllOf(set), json!({"all_of": ["trade_secret", "personal_privacy"]})),
        (Test::AnyOf(set), json!({"any_of": ["trade_secret", "personal_privacy"]})),
        (Test::NoneOf(set), json!({"none_of": ["trade_secret", "personal_privacy"]})),
    ] {
        assert_eq!(serde_json::to_value(test).expect("serialises"), written);
        crosses(&test);
    }
}

#[test]
fn a_wrong_test_is_refused() {
    for kind in ["all_of", "any_of", "none_of"] {
        refused::<Test>(json!({kind: []}), &format!("test `{kind}` has an empty set: expected at least one fact"));
        refused::<Test>(
            json!({kind: ["logistics", "logistics"]}),
            "a fact is named twice in one set: expected each once",
        );
    }
    refused::<Test>(
        json!({"not": ["logistics"]}),
        "unknown variant `not`, expected one of `fact`, `all_of`, `any_of`, `none_of`",
    );
    refused::<Test>(
        json!({"fact": "secret"}),
        "fact code `secret` is unknown: expected a national code such as trade_secret, or local.0 to local.63",
    );
}

fn ground() -> Value {
    json!({
        "code": "seal",
        "by": "guizhou.measures/12/-/3",
        "name": {"zh": "印章", "en": "seal"},
        "strength": "may",
        "when": [{"fact": "local.0"}],
    })
}

fn with(mut value: Value, field: &str, to: Value) -> Value {
    value.as_object_mut().expect("an object").insert(field.to_owned(), to);
    value
}

#[test]
fn a_ground_has_defaults_and_limits() {
    let read: Ground = serde_json::from_value(ground()).expect("a ground");
    crosses(&read);
    assert!(read.unless().is_empty() && read.mode().is_none() && read.clash().is_none());
    refused::<Ground>(with(ground(), "when", json!([])), "ground `seal` has no test in `when`: expected 1 to 16");
    let many = |length| Value::Array(vec![json!({"fact": "logistics"}); length]);
    assert!(serde_json::from_value::<Ground>(with(ground(), "when", many(16))).is_ok());
    refused::<Ground>(with(ground(), "when", many(17)), "ground `seal` has 17 entries in `when`: expected at most 16");
    let proviso = json!({"by": "guizhou.measures/13/-/-", "test": {"fact": "logistics"}, "opens": "duty"});
    let provisos = |length| Value::Array(vec![proviso.clone(); length]);
    assert!(serde_json::from_value::<Ground>(with(ground(), "unless", provisos(16))).is_ok());
    refused::<Ground>(
        with(ground(), "unless", provisos(17)),
        "ground `seal` has 17 entries in `unless`: expected at most 16",
    );
    refused::<Ground>(
        with(ground(), "weight", json!(1)),
        "unknown field `weight`, expected one of `code`, `by`, `name`, `strength`, `certainty`, `mode`, `when`, `unless`, `clash`",
    );
    refused::<Ground>(
        with(ground(), "strength", json!("should")),
        "unknown variant `should`, expected `may` or `must`",
    );
    refused::<Ground>(with(ground(), "code", json!("Seal")), "code `Seal` contains `S`: expected only a-z 0-9 _ .");
}

fn rules() -> Value {
    json!({
        "place": "guizhou",
        "name": {"zh": "贵州", "en": "Guizhou"},
        "force": {"force": "undated"},
        "exemptions": [{"own": {"ground": ground(), "relation": "adds"}}],
        "findings": [{
            "place": 0,
            "code": "sealed",
            "by": "guizhou.measures/12/-/3",
            "question": {"zh": "是否盖章？", "en": "Is it sealed?"},
        }],
    })
}

/// An exemption of the host's text with a code of its own.
fn coded(number: usize) -> Value {
    json!({"own": {"ground": with(ground(), "code", json!(format!("seal_{number}"))), "relation": "adds"}})
}

/// A duty of the host's text, with more said of it.
fn duty(code: &str, more: &Value) -> Value {
    let plain = json!({
        "code": code, "by": "guizhou.measures/7/-/-", "name": {"zh": "指南"}, "bearer": "agency", "act": "compile",
        "subject": "guide",
    });
    more.as_object().expect("an object").iter().fold(plain, |duty, (key, value)| with(duty, key, value.clone()))
}

/// A name of a body in the host's text, with more said of it.
fn name(role: &str, more: &Value) -> Value {
    let plain = json!({
        "by": "guizhou.measures/7/-/-", "printed": "区办", "read_as": {"zh": "区政府办公室"}, "fault": "alias", "role": role,
    });
    more.as_object().expect("an object").iter().fold(plain, |row, (key, value)| with(row, key, value.clone()))
}

#[test]
fn rules_of_a_host_are_read() {
    let read: LocalRules = serde_json::from_value(rules()).expect("rules");
    crosses(&read);
    assert_eq!(read.finding("sealed"), Fact::local(0));
    assert_eq!(read.finding("marked"), None);
    assert_eq!((read.place().as_str(), read.periods().len(), read.definition()), ("guizhou", 0, None));
}

#[test]
fn wrong_rules_are_refused() {
    refused::<LocalRules>(
        with(rules(), "mood", json!(1)),
        "unknown field `mood`, expected one of `place`, `name`, `force`, `mark`, `definition`, `exemptions`, `periods`, `findings`, `allocations`, `applies_to`, `responders`, `consultations`, `coordination`, `escalations`, `liabilities`, `attributes`, `gates`, `review`, `channels`, `interpretation`, `requests`, `duties`, `appointments`, `principles`, `effects`, `references`, `wordings`, `assessment`, `response`",
    );
    refused::<LocalRules>(
        with(rules(), "findings", json!([])),
        "`seal` tests `local.0`, which `findings` does not declare",
    );
    let finding = |place: u8, code: &str| json!({"place": place, "code": code, "by": "guizhou.measures/12/-/3", "question": {"zh": "？", "en": "?"}});
    refused::<LocalRules>(
        with(rules(), "findings", json!([finding(64, "sealed")])),
        "finding `sealed` has place 64: expected 0 to 63",
    );
    refused::<LocalRules>(
        with(rules(), "findings", json!([finding(0, "sealed"), finding(0, "signed")])),
        "findings `sealed` and `signed` share a place or a code: expected each once",
    );
    refused::<LocalRules>(
        with(rules(), "findings", json!([finding(0, "sealed"), finding(1, "sealed")])),
        "findings `sealed` and `sealed` share a place or a code: expected each once",
    );
    let own = |anchor: &str| json!({"own": {"ground": ground(), "relation": "broader", "anchor": anchor}});
    assert!(
        serde_json::from_value::<LocalRules>(with(rules(), "exemptions", json!([own("enforcement_file")]))).is_ok()
    );
    refused::<LocalRules>(
        with(rules(), "exemptions", json!([own("seal")])),
        "exemption `seal` names anchor `seal`: expected the code of a national ground",
    );
}

#[test]
fn lists_have_their_bounds() {
    let many = |length| Value::Array((0..length).map(coded).collect());
    assert!(serde_json::from_value::<LocalRules>(with(rules(), "exemptions", many(32))).is_ok());
    refused::<LocalRules>(with(rules(), "exemptions", many(33)), "`exemptions` has 33 entries: expected at most 32");
    for (field, row) in [
        ("allocations", json!({"value": "maker", "by": "guizhou.measures/5/-/-"})),
        (
            "applies_to",
            json!({"by": "guizhou.measures/2/-/-", "bodies": ["agency"], "matters": ["proactive"], "application": "direct"}),
        ),
        ("responders", json!({"value": "sub_district", "by": "guizhou.measures/5/-/-"})),
        ("consultations", json!({"by": "guizhou.measures/6/-/-", "of": "involved_agency"})),
        ("coordination", json!({"value": "may_object", "by": "guizhou.measures/5/-/-"})),
        (
            "escalations",
            json!({"by": "guizhou.measures/8/-/-", "over": ["content"], "to": ["common_superior"], "power": "decides"}),
        ),
        ("liabilities", json!({"by": "guizhou.measures/9/-/-", "of": "released_unconsulted"})),
    ] {
        let rows = |count: usize| with(rules(), field, Value::Array(vec![row.clone(); count]));
        assert!(serde_json::from_value::<LocalRules>(rows(64)).is_ok(), "{field}");
        refused::<LocalRules>(rows(65), &format!("`{field}` has 65 entries: expected at most 64"));
    }
}

#[test]
fn rules_of_other_texts_are_refused() {
    refused::<LocalRules>(
        with(rules(), "coordination", json!([{"value": "remedy_promptly", "by": "national.2019/11/1/-"}])),
        "`coordination` cites national.2019/11/1/-: expected a provision of the local text itself",
    );
    for (field, value, why) in [
        (
            "coordination",
            json!([{"value": "remedy_promptly", "by": "gansu.measures/11/-/-"}]),
            "`coordination` cites gansu.measures/11/-/-: expected a text of the place, whose code is the place's or begins with it and a dot, or an article of a text that is known",
        ),
        (
            "references",
            json!([{"by": "guizhou.measures/1/-/-", "to": "national.2019/57/-/-", "binding": "moving"}]),
            "`references` cites national.2019/57/-/-: expected a text of the place, whose code is the place's or begins with it and a dot, or an article of a text that is known",
        ),
    ] {
        refused::<LocalRules>(with(rules(), field, value), why);
    }
}

#[test]
fn wrong_duties_are_refused() {
    for (field, value, why) in [
        (
            "duties",
            json!([duty("guide", &json!({})), duty("guide", &json!({}))]),
            "two duties have the code `guide`: expected each once",
        ),
        (
            "duties",
            json!([duty("guide", &json!({"bearer": "public"}))]),
            "duty `guide` has the bearer `public`: expected a body that the text can bind",
        ),
        (
            "duties",
            json!([duty("guide", &json!({"timing": {"each_year_by": {"month": 2, "day": 29}}}))]),
            "duty `guide` has a `timing` that never comes: expected a day that every year has (so not 29 February), a window within days 1 to 30, or a number of at least 1",
        ),
        (
            "duties",
            json!([duty("guide", &json!({"timing": {"each_quarter_begun": {"from": 20, "through": 11}}}))]),
            "duty `guide` has a `timing` that never comes: expected a day that every year has (so not 29 February), a window within days 1 to 30, or a number of at least 1",
        ),
        (
            "duties",
            json!([duty(
                "guide",
                &json!({"timing": {"times_a_year": 0}, "elements": [{"code": "visit", "name": {"zh": "检查"}}]})
            )]),
            "duty `guide` has a `timing` that never comes: expected a day that every year has (so not 29 February), a window within days 1 to 30, or a number of at least 1",
        ),
        (
            "duties",
            json!([duty(
                "guide",
                &json!({"elements": [{"code": "fax", "name": {"zh": "传真"}}, {"code": "fax", "name": {"zh": "传真"}}]})
            )]),
            "`guide` has `fax` twice: expected each code once",
        ),
        (
            "duties",
            json!([duty("guide", &json!({"timing": {"times_a_year": 2}}))]),
            "`duties` guizhou.measures/7/-/-: a list is empty, expected at least one entry",
        ),
        (
            "duties",
            json!([duty("guide", &json!({"channel": {"one_of": []}}))]),
            "`duties` guizhou.measures/7/-/-: a list is empty, expected at least one entry",
        ),
        (
            "duties",
            json!([duty("guide", &json!({"timing": {"each_year_by": {"month": 1, "day": 31, "year": 2024}}}))]),
            "unknown field `year`, expected `month` or `day`",
        ),
    ] {
        refused::<LocalRules>(with(rules(), field, value), why);
    }
    // A day that every year has is a day.
    let yearly = json!([duty("report", &json!({"timing": {"each_year_by": {"month": 1, "day": 31}}}))]);
    assert!(serde_json::from_value::<LocalRules>(with(rules(), "duties", yearly)).is_ok());
}

#[test]
fn wrong_names_and_roles_are_refused() {
    for (field, value, why) in [
        ("force", json!({"force": "undated", "from": "2022-01-01"}), "unknown field `from`, there are no fields"),
        (
            "place",
            json!("yanliang.own"),
            "`place` is `yanliang.own`: expected a code of its own, not a built-in place or the nation",
        ),
        (
            "response",
            json!({"major_report_hours": {"value": 0, "by": "guizhou.measures/7/-/-"}}),
            "`response.major_report_hours` guizhou.measures/7/-/- is 0: expected at least 1",
        ),
        (
            "duties",
            json!([duty("guide", &json!({"under": "national.2007/39/-/-"}))]),
            "`duties` cites national.2007/39/-/-: expected a text of the place, whose code is the place's or begins with it and a dot, or an article of a text that is known",
        ),
        (
            "appointments",
            json!([
                {"by": "guizhou.measures/3/-/-", "role": "disclosure_authority", "holder": {"is": "government_office"}},
                {"by": "guizhou.measures/4/-/-", "role": "disclosure_authority", "holder": {"is": "office"}},
            ]),
            "`appointments` gives the role of the competent department for disclosure to two bodies: expected one",
        ),
        (
            "wordings",
            json!([name("office", &json!({"through_year": 2018})), name("data_bureau", &json!({"from_year": 2018}))]),
            "`wordings` reads `区办` in two ways in the same year: expected years that do not overlap",
        ),
        (
            "wordings",
            json!([name("office", &json!({"from_year": 2019, "through_year": 2018}))]),
            "`wordings` ends `区办` before it begins: expected `from_year` not after `through_year`",
        ),
    ] {
        refused::<LocalRules>(with(rules(), field, value), why);
    }
    // Names that follow one another are one name in each year.
    let follow =
        json!([name("office", &json!({"through_year": 2017})), name("data_bureau", &json!({"from_year": 2018}))]);
    assert!(serde_json::from_value::<LocalRules>(with(rules(), "wordings", follow)).is_ok());
}

#[test]
fn wrong_consultations_places_and_periods_are_refused() {
    let silence = json!({"value": "consents_to_disclose", "by": "guizhou.measures/6/-/-"});
    let heard = json!({"by": "guizhou.measures/6/-/-", "of": "third_party", "silence": silence});
    refused::<LocalRules>(
        with(rules(), "consultations", json!([heard])),
        "consultation guizhou.measures/6/-/- gives silence an effect on `third_party` that is not the place's \
         to give: expected `agrees_with_proposer`, on agencies only",
    );
    refused::<LocalRules>(
        with(rules(), "exemptions", json!([coded(1), coded(2), coded(1)])),
        "two exemptions have the code `seal_1`: expected each once",
    );
    refused::<LocalRules>(
        with(rules(), "definition", json!({"by": "guizhou.measures/2/-/-", "limbs": []})),
        "`definition` has no limbs: expected at least one",
    );
    refused::<LocalRules>(
        with(rules(), "place", json!("national")),
        "`place` is `national`: expected a code of its own, not a built-in place or the nation",
    );
    let dated = |until: &str| json!({"force": "dated", "from": "2020-01-02", "until": until, "repealed": false});
    assert!(serde_json::from_value::<LocalRules>(with(rules(), "force", dated("2020-01-02"))).is_ok());
    refused::<LocalRules>(
        with(rules(), "force", dated("2020-01-01")),
        "`force` ends on 2020-01-01: expected a day not before 2020-01-02",
    );
    refused::<Period>(json!({"length": 0, "unit": "working_days"}), "`length` is 0: expected at least 1");
    let nameless = with(rules(), "name", json!({"zh": "贵州"}));
    assert_eq!(serde_json::from_value::<LocalRules>(nameless).expect("rules").name().zh(), "贵州");
    let period = json!({"purpose": "reply", "period": {"value": {"length": 10, "unit": "working_days"}, "by": "guizhou.measures/9/-/-"}});
    refused::<LocalRules>(
        with(rules(), "periods", json!([period.clone(), period])),
        "`periods` sets one purpose twice, `reply`: expected one period for each",
    );
}

#[test]
fn anchors_are_the_grounds_of_the_editions() {
    let anchored = |anchor: &str| {
        let own = json!([{"own": {"ground": ground(), "relation": "broader", "anchor": anchor}}]);
        serde_json::from_value::<LocalRules>(with(rules(), "exemptions", own)).is_ok()
    };
    for edition in EDITIONS {
        for ground in edition.grounds() {
            assert!(anchored(ground.code().as_str()), "{}", ground.code());
        }
    }
    // Nothing else that has a code is a ground.
    let others = EDITIONS.into_iter().flat_map(|edition| {
        edition.definition().limbs().iter().chain(edition.proactive()).map(|limb| limb.code().to_string())
    });
    let grounds: Vec<String> =
        EDITIONS.into_iter().flat_map(Edition::grounds).map(|ground| ground.code().to_string()).collect();
    let others = others.chain(Fact::all().map(Fact::code)).filter(|code| !grounds.contains(code));
    for code in others {
        assert!(!anchored(&code), "{code}");
    }
}

#[test]
fn a_local_fact_in_a_definition_or_a_clash_is_declared_too() {
    let limb = json!({"code": "seal", "by": "guizhou.measures/2/-/-", "name": {"zh": "印", "en": "seal"}, "test": {"fact": "local.5"}});
    let definition = json!({"by": "guizhou.measures/2/-/-", "limbs": [limb]});
    let undeclared = "`seal` tests `local.5`, which `findings` does not declare";
    refused::<LocalRules>(with(rules(), "definition", definition), undeclared);
    let clashing = with(ground(), "clash", json!({"fact": "local.5"}));
    let own = json!([{"own": {"ground": clashing, "relation": "adds"}}]);
    refused::<LocalRules>(with(rules(), "exemptions", own), undeclared);
}

#[test]
fn a_longer_local_period_has_no_effect_and_a_shorter_one_binds() {
    let layers = |length: u32| {
        let period = json!({"purpose": "reply", "period": {"value": {"length": length, "unit": "working_days"}, "by": "guizhou.measures/9/-/-"}});
        let read: LocalRules = serde_json::from_value(with(rules(), "periods", json!([period]))).expect("rules");
        let place = Jurisdiction::with_rules(read)
            .expect("duties of its own")
            .issued_on("2020-01-01".parse().expect("a date"))
            .expect("undated");
        place.on("2024-03-04".parse().expect("a date")).expect("a day").period(Purpose::Reply)
    };
    let shorter = layers(10);
    assert_eq!(
        shorter.effective().map(|period| (period.length(), period.by().stable())),
        Some((10, "guizhou.measures/9/-/-".to_owned()))
    );
    assert!(shorter.differ() && !shorter.longer_without_effect);
    let longer = layers(30);
    assert_eq!(
        longer.effective().map(|period| (period.length(), period.by().stable())),
        Some((20, "national.2019/33/2/-".to_owned()))
    );
    assert!(longer.differ() && longer.longer_without_effect);
    let equal = layers(20);
    assert!(!equal.differ() && !equal.longer_without_effect);
    assert_eq!(equal.effective().map(|period| period.by().stable()), Some("national.2019/33/2/-".to_owned()));
}

#[test]
fn readings_cross_the_wire() {
    let readings = Readings::new().choosing(Choice::P1AndP2).choosing(Choice::DayBefore);
    crosses_readings(readings, json!({"override_reach": "p1_and_p2", "term_boundary": "day_before"}));
    crosses_readings(Readings::new(), json!({}));
    refused::<Readings>(
        json!({"override_reach": "day_before"}),
        "reading `override_reach` cannot be `day_before`: expected `p2_only` or `p1_and_p2`",
    );
    refused::<Readings>(
        json!({"mood": "p2_only"}),
        "unknown variant `mood`, expected one of `override_reach`, `pending_file`, `term_boundary`, `above_information`, `silence_reach`, `excluded_start`, `consent_reach`, `online_receipt`, `mail_past_office`, `late_correction`, `extension_steps`, `late_extension`, `co_maker_time`, `payment_restart`, `reply_in_time`, `undisclosed_replies`, `partial_refusal`, `registry_reply`, `silence_route`, `fixed_day`, `fixed_day_roll`, `inspection_count`, `channel_receipt`",
    );
}

#[track_caller]
fn crosses_readings(readings: Readings, written: Value) {
    assert_eq!(serde_json::to_value(readings).expect("serialises"), written);
    assert_eq!(serde_json::from_value::<Readings>(written).expect("reads"), readings);
}

/// Any JSON, with words of the formats among the strings and the keys.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("findings".to_owned()),
        Just("reviewed".to_owned()),
        Just("trade_secret".to_owned()),
        Just("yes".to_owned()),
        Just("any_of".to_owned()),
        Just("when".to_owned()),
        Just("code".to_owned()),
        Just("by".to_owned()),
        Just("national.2019/14/-/-".to_owned()),
        Just("local.9999999999".to_owned()),
        ".{0,8}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((word.clone(), inner), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// A valid text with one value somewhere replaced.
fn bent(mut value: Value, path: &[usize], to: Value) -> Value {
    let mut place = &mut value;
    for step in path {
        let children = match place {
            Value::Array(items) => items.len(),
            Value::Object(entries) => entries.len(),
            _ => 0,
        };
        if children == 0 {
            break;
        }
        place = match place {
            Value::Array(items) => items.get_mut(step % children).expect("a child"),
            Value::Object(entries) => entries.values_mut().nth(step % children).expect("a child"),
            _ => break,
        };
    }
    *place = to;
    value
}

fn read_as_everything(value: &Value) {
    fn read<T: DeserializeOwned>(value: &Value) {
        let _ = serde_json::from_value::<T>(value.clone());
    }
    read::<Facts>(value);
    read::<Test>(value);
    read::<Ground>(value);
    read::<LocalRules>(value);
    read::<Readings>(value);
    read::<Exemption>(value);
    read::<Definition>(value);
    read::<Limb>(value);
    read::<ReplyGate>(value);
    read::<ReplyKind>(value);
    read::<Cited<Period>>(value);
    read::<Determination>(value);
    read::<Term>(value);
    read::<FactSet>(value);
    read::<Fact>(value);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn nothing_panics_on_any_json(value in any_json()) {
        read_as_everything(&value);
    }

    #[test]
    fn nothing_panics_on_bent_rules(place in 0_usize..5, path in proptest::collection::vec(0_usize..12, 1..9), to in any_json()) {
        let rules = BUILT_IN.into_iter().nth(place).expect("a place");
        let named = with(serde_json::to_value(rules).expect("serialises"), "place", json!("host"));
        let value = bent(named, &path, to);
        if let Ok(read) = serde_json::from_value::<LocalRules>(value) {
            // What is read can be judged by.
            let place = Jurisdiction::with_rules(read).expect("duties of its own");
            let regime = place.on("2023-12-01".parse().expect("a date")).expect("a day");
            let part = gongkai::decision::Part::new(gongkai::norm::Mode::OnRequest, Facts::government_information());
            let decision = gongkai::decision::decide(&regime, &part);
            let _ = (decision.ask(), decision.explain().draw(gongkai::citation::Language::Zh, true));
        }
    }
}
