//! Provisions print, parse back and serialise; instruments have a standing on a day.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::NaiveDate;
use gongkai::citation::{
    Cited, Code, CodeError, Force, Instrument, Provision, ProvisionError, Rank, Standing, instrument, instruments,
    numeral,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

#[track_caller]
fn prints(provision: Provision, zh: &str, en: &str, stable: &str) {
    assert_eq!(provision.to_string(), zh);
    assert_eq!(provision.english(), en);
    assert_eq!(provision.stable(), stable);
    for text in [zh, en, stable] {
        assert_eq!(text.parse(), Ok(provision), "{text}");
    }
}

/// The title as the texts themselves cite it is read, and printed in short; where no official title begins so, none is made up.
#[test]
fn official_titles_are_read() {
    for (official, stable) in [
        ("《中华人民共和国政府信息公开条例》第十六条", "national.2019/16/-/-"),
        ("《中华人民共和国政府信息公开条例》（2007年）第二十四条第二款", "national.2007/24/2/-"),
        ("《中华人民共和国保守国家秘密法》第十四条", "secrets_law/14/-/-"),
        ("《中华人民共和国保守国家秘密法》（2010年）第九条", "secrets_law.2010/9/-/-"),
        ("《中华人民共和国保守国家秘密法实施条例》第三条", "secrets_rules.2024/3/-/-"),
        ("《中华人民共和国保守国家秘密法实施办法》（1990年）", "secrets_measures.1990/-/-/-"),
        ("《中华人民共和国行政复议法》第二十三条第一款第四项", "reconsideration_law.2023/23/1/4"),
        ("《中华人民共和国行政诉讼法》第四十六条", "administrative_procedure_law/46/-/-"),
        ("《中华人民共和国民法典》第二百零一条", "civil_code/201/-/-"),
        ("《中华人民共和国民事诉讼法》", "civil_procedure_law.2023/-/-/-"),
        ("《中华人民共和国档案法》", "archives_law/-/-/-"),
        ("《中华人民共和国行政许可法》", "licensing_law.2019/-/-/-"),
        ("《中华人民共和国行政处罚法》", "penalty_law.2021/-/-/-"),
        ("《中华人民共和国立法法》（2015年）", "legislation_law.2015/-/-/-"),
    ] {
        let read: Provision = official.parse().expect(official);
        assert_eq!(read.stable(), stable);
        assert_eq!(read.to_string(), official.replacen("中华人民共和国", "", 1));
    }
    for made_up in
        ["《中华人民共和国盐田区政务公开暂行规定》", "《中华人民共和国国家秘密解密暂行办法》", "《中华人民共和国》"]
    {
        assert!(made_up.parse::<Provision>().is_err(), "{made_up}");
    }
    // All laws bear it.
    assert!(instruments().all(|one| one.is_of_the_republic() || one.rank() != Rank::Law));
}

#[test]
fn provisions_print_in_three_forms_and_parse_back() {
    const N: &str = "Government Information Disclosure Regulation";
    prints(
        Provision::of("national.2019").article(33).paragraph(2),
        "《政府信息公开条例》第三十三条第二款",
        &format!("{N}, art. 33, para. 2"),
        "national.2019/33/2/-",
    );
    prints(
        Provision::of("national.2019").article(20).item(12),
        "《政府信息公开条例》第二十条第十二项",
        &format!("{N}, art. 20, item 12"),
        "national.2019/20/-/12",
    );
    prints(
        Provision::of("national.2007").article(24).paragraph(2),
        "《政府信息公开条例》（2007年）第二十四条第二款",
        &format!("{N} (2007), art. 24, para. 2"),
        "national.2007/24/2/-",
    );
    prints(
        Provision::of("yantian").article(4).paragraph(2).part("a"),
        "《盐田区政务公开暂行规定》第四条第二款〔a〕",
        "Yantian District Interim Provisions on Open Government, art. 4, para. 2, part a",
        "yantian/4/2/-/a",
    );
    prints(
        Provision::of("taierzhuang.coordination").article(4).paragraph(4),
        "《台儿庄区政府信息公开协调工作制度》第四条第四款",
        "Taierzhuang Coordination System, art. 4, para. 4",
        "taierzhuang.coordination/4/4/-",
    );
    prints(
        Provision::of("taierzhuang.notice").paragraph(1),
        "《关于印发《台儿庄区政府信息主动公开工作制度》等四项制度的通知》第一款",
        "Taierzhuang Notice of Issue, para. 1",
        "taierzhuang.notice/-/1/-",
    );
    prints(
        Provision::of("yantian").part("title"),
        "《盐田区政务公开暂行规定》〔title〕",
        "Yantian District Interim Provisions on Open Government, part title",
        "yantian/-/-/-/title",
    );
}

#[test]
fn a_provision_of_a_text_outside_the_register_travels_as_its_stable_string() {
    let provision: Provision = "guizhou.measures/12/-/3".parse().expect("stable");
    assert_eq!(provision.to_string(), "〔guizhou.measures〕第十二条第三项");
    assert_eq!(provision.stable(), "guizhou.measures/12/-/3");
}

#[test]
fn malformed_provisions_are_refused_with_the_place() {
    for (text, at) in [
        ("national.2019/33", "national.2019/33"),
        ("national.2019/033/-/-", "033"),
        ("national.2019/+3/-/-", "+3"),
        ("national.2019/0/-/-", "0"),
        ("national.2019/99999/-/-", "99999"),
        ("national.2019/33/2/-/S2", "S2"),
        ("national.2019/33/2/-/a/b", "b"),
        ("《政府信息公开条例》第三三条", "第三三条"),
        ("《政府信息公开条例》第二款第三条", "第三条"),
    ] {
        assert_eq!(
            text.parse::<Provision>(),
            Err(ProvisionError::Malformed { text: text.to_owned(), at: at.to_owned() })
        );
    }
    assert!(matches!("《某某办法》第三条".parse::<Provision>(), Err(ProvisionError::UnknownTitle { .. })));
    assert!(matches!("National/3/-/-".parse::<Provision>(), Err(ProvisionError::Source { .. })));
    assert!(matches!("".parse::<Provision>(), Err(ProvisionError::UnknownTitle { .. })));
}

#[test]
fn a_sentence_has_one_spelling() {
    for stable in ["national.2019/15/-/-/s2", "national.2019/15/-/-/s01", "national.2019/15/-/-/s0"] {
        let provision: Provision = stable.parse().expect("stable");
        assert_eq!(provision.to_string().parse(), Ok(provision), "{provision}");
        assert_eq!(provision.english().parse(), Ok(provision), "{}", provision.english());
    }
}

#[test]
fn a_provision_covers_what_lies_inside_it() {
    let article = Provision::of("national.2019").article(16);
    assert!(article.covers(&article.paragraph(2)));
    assert!(!article.paragraph(1).covers(&article.paragraph(2)));
    assert!(!Provision::of("national.2007").article(16).covers(&article));
}

#[test]
fn cited_values_serialise_with_the_stable_string() {
    let cited = Cited::new(20_u32, Provision::of("national.2019").article(33).paragraph(2));
    let json = serde_json::to_string(&cited).expect("serialises");
    assert_eq!(json, r#"{"value":20,"by":"national.2019/33/2/-"}"#);
    assert_eq!(serde_json::from_str::<Cited<u32>>(&json).expect("reads"), cited);
    assert!(serde_json::from_str::<Cited<u32>>(r#"{"value":20,"by":"national.2019/33/2/-","note":1}"#).is_err());
}

#[test]
fn numerals_have_one_spelling() {
    for (number, text) in [
        (1, "一"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (56, "五十六"),
        (100, "一百"),
        (101, "一百零一"),
        (110, "一百一十"),
        (111, "一百一十一"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (1100, "一千一百"),
        (9999, "九千九百九十九"),
    ] {
        assert_eq!(numeral::write(number).as_deref(), Ok(text));
    }
    for wrong in ["", "零", "一十", "十零", "二二", "百", "一百一", "〇", "33", "九千九百九十十"] {
        let read = numeral::read(wrong);
        assert!(read.is_err(), "{wrong} was read as {read:?}");
    }
    assert!(numeral::write(0).is_err() && numeral::write(10_000).is_err());
}

#[test]
fn every_numeral_reads_back() {
    for number in 1..=numeral::LARGEST {
        let text = numeral::write(number).expect("in range");
        assert_eq!(numeral::read(&text), Ok(number), "{text}");
    }
}

#[test]
fn codes_are_short_and_plain() {
    assert_eq!("a".repeat(33).parse::<Code>(), Err(CodeError::TooLong { text: "a".repeat(33), length: 33 }));
    assert_eq!("".parse::<Code>(), Err(CodeError::Empty));
    assert_eq!("a-b".parse::<Code>(), Err(CodeError::Character { text: "a-b".to_owned(), character: '-' }));
    assert_eq!("条例".parse::<Code>(), Err(CodeError::Character { text: "条例".to_owned(), character: '条' }));
    let message = "A".parse::<Code>().map_err(|error| error.to_string());
    assert_eq!(message, Err("code `A` contains `A`: expected only a-z 0-9 _ .".to_owned()));
}

#[test]
fn the_register_has_unique_codes_and_titles_and_its_systems_stand_inside_a_document() {
    let all: Vec<&Instrument> = instruments().collect();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            assert_ne!(one.code(), other.code());
            assert!(one.title() != other.title() || one.edition() != other.edition(), "{:?}", one.code());
        }
        if let Some(document) = one.within() {
            assert!(instrument(document).is_some_and(|document| document.within().is_none()));
            assert!(one.code().as_str().starts_with(&format!("{document}.")));
        }
    }
    let systems =
        |document: &str| all.iter().filter(|one| one.within().is_some_and(|code| code.as_str() == document)).count();
    assert_eq!(systems("taierzhuang"), 6, "a notice, four systems and a form");
    assert_eq!(systems("yunnan_bureau"), 12, "a lead line and eleven systems");
}

#[test]
fn standing_follows_the_texts_own_words() {
    let on =
        |code: &str, date: &str| instrument(code.parse().expect("code")).expect("registered").force().on(day(date));
    let cases = [
        ("national.2019", "2019-05-14", Standing::NotYetInForce { from: day("2019-05-15") }),
        ("national.2019", "2019-05-15", Standing::InForce { upper_bound: false }),
        ("national.2007", "2008-04-30", Standing::NotYetInForce { from: day("2008-05-01") }),
        ("national.2007", "2019-05-14", Standing::InForce { upper_bound: false }),
        ("national.2007", "2019-05-15", Standing::Repealed { last: day("2019-05-14") }),
        // The Secrets Law was there before its revision of 2010; the revision was replaced on 1 May 2024.
        ("secrets_law", "2010-09-30", Standing::DateUnknown { no_later_than: Some(day("2010-10-01")) }),
        ("secrets_law", "2010-10-01", Standing::InForce { upper_bound: true }),
        ("secrets_law.2010", "2024-04-30", Standing::InForce { upper_bound: false }),
        ("secrets_law.2010", "2024-05-01", Standing::Repealed { last: day("2024-04-30") }),
        ("yantian", "2023-01-10", Standing::Draft),
        ("yanliang", "2023-01-10", Standing::DateUnknown { no_later_than: None }),
        ("yunnan_bureau", "2023-01-10", Standing::DateUnknown { no_later_than: None }),
        ("lieshan", "2021-07-15", Standing::DateUnknown { no_later_than: Some(day("2021-08-04")) }),
        ("lieshan", "2021-08-04", Standing::InForce { upper_bound: true }),
        ("taierzhuang", "2020-04-21", Standing::NotYetInForce { from: day("2020-04-22") }),
        ("taierzhuang", "2020-04-22", Standing::InForce { upper_bound: false }),
    ];
    for (code, date, expected) in cases {
        assert_eq!(on(code, date), expected, "{code} on {date}");
    }
}

/// 盐田 art. 35: three years from issue; the boundary day is a reading (default: the corresponding day).
#[test]
fn a_term_of_three_years_ends_on_the_corresponding_day() {
    let draft = Force::Draft { term_years: Some(3) };
    let last = |issued: &str, day_before| match draft.issued(day(issued), day_before) {
        Force::Dated { until, .. } => until.expect("a term"),
        other => panic!("{other:?}"),
    };
    assert_eq!(last("2023-01-10", false), day("2026-01-10"));
    assert_eq!(last("2023-01-10", true), day("2026-01-09"));
    assert_eq!(last("2024-02-29", false), day("2027-02-28"));
    assert_eq!(
        draft.issued(day("2023-01-10"), false).on(day("2026-01-11")),
        Standing::Expired { last: day("2026-01-10") }
    );
}

#[test]
fn ranks_that_can_forbid_or_require_disclosure() {
    use Rank::{AdministrativeRegulation, JudicialInterpretation, Law, LocalRegulation, NormativeDocument, Rule};
    let forbid = [Law, AdministrativeRegulation];
    let require = [Law, AdministrativeRegulation, LocalRegulation, Rule];
    for rank in [Law, AdministrativeRegulation, LocalRegulation, Rule, JudicialInterpretation, NormativeDocument] {
        assert_eq!(rank.can_forbid_disclosure(), forbid.contains(&rank), "{rank:?}");
        assert_eq!(rank.can_require_disclosure(), require.contains(&rank), "{rank:?}");
    }
}

proptest! {
    #[test]
    fn any_provision_reads_back(
        source in prop::sample::select(instruments().map(|one| one.code().to_string()).chain(["host.text".to_owned()]).collect::<Vec<_>>()),
        numbers in prop::array::uniform3(prop::option::of(1_u16..=9999)),
        part in prop::option::of("[a-z0-9]{1,8}"),
    ) {
        let number = |at: usize| numbers[at].map_or_else(|| "-".to_owned(), |number| number.to_string());
        let part = part.map(|part| format!("/{part}")).unwrap_or_default();
        let stable = format!("{source}/{}/{}/{}{part}", number(0), number(1), number(2));
        let provision: Provision = stable.parse().expect("stable");
        prop_assert_eq!(provision.stable(), stable);
        if source != "host.text" {
            prop_assert_eq!(provision.to_string().parse(), Ok(provision));
            prop_assert_eq!(provision.english().parse(), Ok(provision));
        }
    }

    #[test]
    fn reading_never_panics(text in "\\PC*") {
        let _ = text.parse::<Provision>();
        let _ = text.parse::<Code>();
        let _ = numeral::read(&text);
    }
}
