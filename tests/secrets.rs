//! State secrets: levels, terms, the last day of secrecy, and who settles which doubt.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::NaiveDate;
use gongkai::fact::{Doubt, Truth};
use gongkai::law::national::secrets::{Determination, Level, Term};
use gongkai::norm::Tier;

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

#[test]
fn art_14_three_levels_and_art_20_their_longest_terms() {
    for (level, marked, term) in
        [(Level::Secret, "秘密", "10年"), (Level::Confidential, "机密", "20年"), (Level::TopSecret, "绝密", "30年")]
    {
        assert_eq!(level.name().zh(), marked);
        let longest = level.longest_term();
        assert_eq!(
            (longest.to_string(), longest.by().stable()),
            (term.to_owned(), "secrets_law.2024/20/2/-".to_owned())
        );
    }
    assert!(Level::Secret < Level::Confidential && Level::Confidential < Level::TopSecret);
}

#[test]
fn art_17_powers_to_classify() {
    use Level::{Confidential, Secret, TopSecret};
    use Tier::{Central, County, Prefecture, Province, Township};
    for (tier, may) in [
        (Central, [Some(true), Some(true), Some(true)]),
        (Province, [Some(true), Some(true), Some(true)]),
        (Prefecture, [Some(true), Some(true), Some(false)]),
        // Below the districted city it turns on what the agency has been authorised to do.
        (County, [None, None, None]),
        (Township, [None, None, None]),
    ] {
        for (level, may) in [Secret, Confidential, TopSecret].into_iter().zip(may) {
            assert_eq!(*tier.may_classify(level), may, "{tier:?} {level:?}");
            assert_eq!(tier.may_classify(level).by().stable(), "secrets_law.2024/17/-/-");
            // Art. 25: only the national and the provincial-level administration settle unclear secrecy.
            let high = matches!(tier, Central | Province);
            assert_eq!(tier.may_settle(Doubt::Secrecy, level, day("2010-10-01")), Some(high));
            // The articles of 1988 have not been checked: whom they gave power besides is open.
            assert_eq!(tier.may_settle(Doubt::Secrecy, level, day("2010-09-30")), high.then_some(true));
            // A listed matter above one's own power goes to whoever has it.
            assert_eq!(tier.may_settle(Doubt::BeyondClassificationPower, level, day("2023-05-04")), may);
            // Regulation art. 17 para. 3: which body it is decides, not its tier.
            assert_eq!(tier.may_settle(Doubt::Disclosability, level, day("2023-05-04")), None);
        }
    }
}

#[test]
fn three_doubts_three_deciders() {
    let cited: Vec<_> = [Doubt::Secrecy, Doubt::BeyondClassificationPower, Doubt::Disclosability]
        .into_iter()
        .map(|doubt| (doubt.decided_by(day("2023-05-04")).zh().to_owned(), doubt.by().stable()))
        .collect();
    let expected = [
        ("国家保密行政管理部门或者省、自治区、直辖市保密行政管理部门", "secrets_law.2024/25/-/-"),
        ("有相应定密权限的上级机关或者部门", "secrets_law.2024/17/-/-"),
        ("有关主管部门或者保密行政管理部门", "national.2019/17/3/-"),
    ]
    .map(|(who, by)| (who.to_owned(), by.to_owned()));
    assert_eq!(cited, expected);
}

#[track_caller]
fn determined(issued: &str, term: Term) -> Determination {
    Determination::new(Level::Secret, day(issued), term).expect("a determination")
}

#[test]
fn art_24_the_last_day_is_still_secret() {
    let five = determined("2019-03-04", Term::Years(5));
    assert_eq!(five.last_day(), Some(day("2024-03-04")));
    assert_eq!(five.expired_on(day("2024-03-04")), Truth::No);
    assert_eq!(five.expired_on(day("2024-03-05")), Truth::Yes);
    let until = determined("2019-03-04", Term::Until(day("2023-06-30")));
    assert_eq!(until.expired_on(day("2023-06-30")), Truth::No);
    assert_eq!(until.expired_on(day("2023-07-01")), Truth::Yes);
    // From a leap day to the last day of the month.
    assert_eq!(determined("2020-02-29", Term::Years(1)).last_day(), Some(day("2021-02-28")));
    assert_eq!(determined("2020-02-29", Term::Years(4)).last_day(), Some(day("2024-02-29")));
    // A secret of a single day.
    assert_eq!(determined("2020-02-29", Term::Until(day("2020-02-29"))).expired_on(day("2020-02-29")), Truth::No);
}

#[test]
fn art_20_para_1_a_condition_leaves_expiry_open() {
    let condition = determined("2019-03-04", Term::UntilCondition);
    assert_eq!(condition.last_day(), None);
    assert_eq!(condition.expired_on(day("2099-01-01")), Truth::Open);
    assert!(!*condition.exceeds_longest_term());
}

#[test]
fn art_20_para_2_longest_terms() {
    let exceeds = |level, term| {
        let found = Determination::new(level, day("2019-03-04"), term).expect("a determination").exceeds_longest_term();
        assert_eq!(found.by().stable(), "secrets_law.2024/20/2/-");
        *found
    };
    for (level, years) in [(Level::Secret, 10), (Level::Confidential, 20), (Level::TopSecret, 30)] {
        assert!(!exceeds(level, Term::Years(years)));
        assert!(exceeds(level, Term::Years(years + 1)));
    }
    assert!(!exceeds(Level::Secret, Term::Until(day("2029-03-04"))));
    assert!(exceeds(Level::Secret, Term::Until(day("2029-03-05"))));
}

#[test]
fn a_term_ends_on_a_day_that_exists() {
    let refused =
        |term| Determination::new(Level::Secret, day("2019-03-04"), term).map_err(|refused| refused.to_string());
    assert_eq!(
        refused(Term::Until(day("2019-03-03"))),
        Err("term ends on 2019-03-03: expected a day not before issue on 2019-03-04".to_owned())
    );
    let late: NaiveDate = NaiveDate::MAX;
    let endless = Determination::new(Level::Secret, late, Term::Years(1)).map_err(|refused| refused.to_string());
    assert_eq!(endless, Err(format!("term of 1 years from {late} has no last day")));
}

#[test]
fn terms_cross_the_wire() {
    for term in [Term::Years(10), Term::Until(day("2030-01-01")), Term::UntilCondition] {
        let json = serde_json::to_string(&term).expect("serialises");
        assert_eq!(serde_json::from_str::<Term>(&json).expect("reads"), term, "{json}");
    }
    let determination = determined("2019-03-04", Term::Years(5));
    let json = serde_json::to_string(&determination).expect("serialises");
    assert_eq!(json, r#"{"level":"secret","issued":"2019-03-04","term":{"years":5}}"#);
    assert_eq!(serde_json::from_str::<Determination>(&json).expect("reads"), determination);
}

#[test]
fn a_determination_from_the_wire_meets_the_same_refusal() {
    let json = r#"{"level":"secret","issued":"2019-03-04","term":{"until":"2019-03-03"}}"#;
    let refused = serde_json::from_str::<Determination>(json).map_err(|refused| refused.to_string());
    let refused = refused.expect_err("ends before it begins");
    assert!(refused.contains("term ends on 2019-03-03: expected a day not before issue on 2019-03-04"), "{refused}");
}
