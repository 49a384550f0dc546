//! Which text is in force on a day, which governs a pending file, and which periods follow.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::NaiveDate;
use gongkai::norm::{Choice, Period, Purpose, Reading, Readings};
use gongkai::regime::{Jurisdiction, RegimeError};

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

#[track_caller]
fn edition(on: &str, code: &str) {
    let nation = Jurisdiction::national();
    let regime = nation.on(day(on)).expect("a day under the Regulation");
    assert_eq!((regime.substance().code().as_str(), regime.procedure().code().as_str()), (code, code), "{on}");
    assert_eq!(regime.day(), day(on));
}

#[test]
fn each_edition_has_its_days() {
    edition("2008-05-01", "national.2007");
    edition("2019-05-14", "national.2007");
    edition("2019-05-15", "national.2019");
    edition("2026-01-01", "national.2019");
}

#[test]
fn before_the_first_regulation_there_is_none() {
    let refused = Jurisdiction::national().on(day("2008-04-30")).err();
    assert_eq!(
        refused.as_ref().map(ToString::to_string).as_deref(),
        Some("day 2008-04-30 lies before the first Regulation: expected 2008-05-01 or later")
    );
    let refused = Jurisdiction::national().for_file(day("2008-04-30"), day("2008-05-02")).err();
    assert_eq!(refused, Some(RegimeError::BeforeTheRegulation { day: day("2008-04-30"), first: day("2008-05-01") }));
}

#[test]
fn a_file_within_one_edition_needs_no_reading() {
    let nation = Jurisdiction::national();
    for (received, on, code) in [
        ("2019-04-01", "2019-05-14", "national.2007"),
        ("2019-05-15", "2019-05-15", "national.2019"),
        ("2023-01-03", "2023-02-01", "national.2019"),
    ] {
        let regime = nation.for_file(day(received), day(on)).expect("one edition");
        assert_eq!((regime.substance().code().as_str(), regime.procedure().code().as_str()), (code, code));
    }
}

#[test]
fn a_file_pending_on_2019_05_15_turns_on_a_reading() {
    // Q-N25: no default.
    let pending = |nation: &Jurisdiction| {
        nation
            .for_file(day("2019-05-14"), day("2019-05-15"))
            .map(|regime| (regime.substance().code().to_string(), regime.procedure().code().to_string()))
            .map_err(|refused| refused.to_string())
    };
    let of = |substance: &str, procedure: &str| Ok((substance.to_owned(), procedure.to_owned()));
    assert_eq!(
        pending(&Jurisdiction::national()),
        Err("file received on 2019-05-14 was pending on 2019-05-15, and no reading of pending_file is chosen"
            .to_owned())
    );
    assert_eq!(
        pending(&Jurisdiction::national().reading(Choice::OldLawThroughout)),
        of("national.2007", "national.2007")
    );
    assert_eq!(
        pending(&Jurisdiction::national().reading(Choice::OldSubstanceNewProcedure)),
        of("national.2007", "national.2019")
    );
}

#[test]
fn nobody_asks_about_a_file_before_it_came() {
    let refused = Jurisdiction::national().for_file(day("2023-02-01"), day("2023-01-31")).err();
    assert_eq!(
        refused.as_ref().map(ToString::to_string).as_deref(),
        Some("day 2023-01-31 lies before the receipt of the file on 2023-02-01: expected that day or a later one")
    );
}

#[test]
fn places_are_five() {
    for place in ["yantian", "yanliang", "lieshan", "taierzhuang", "yunnan_bureau"] {
        assert_eq!(Jurisdiction::of_place(place).expect("built in").place().as_str(), place);
    }
    assert_eq!(Jurisdiction::national().place().as_str(), "national");
    assert_eq!(
        Jurisdiction::of_place("guizhou").map_err(|refused| refused.to_string()),
        Err("place `guizhou` is unknown: expected yantian, yanliang, lieshan, taierzhuang or yunnan_bureau, national for the nation alone, or the rules of another place beside it".to_owned())
    );
}

/// The period of the nation on a day: its length, and where it stands.
#[track_caller]
fn period(on: &str, purpose: Purpose, expected: Option<(&str, &str)>) {
    let nation = Jurisdiction::national();
    let regime = nation.on(day(on)).expect("a day under the Regulation");
    let layers = regime.period(purpose);
    let found = layers.statutory.map(|period| (period.to_string(), period.by().stable()));
    assert_eq!(found, expected.map(|(length, by)| (length.to_owned(), by.to_owned())), "{on} {purpose:?}");
    assert_eq!(layers.internal, None);
    assert_eq!(layers.effective(), layers.statutory);
    assert!(!layers.longer_without_effect && !layers.differ());
}

#[test]
fn periods_of_2019() {
    let on = "2024-03-04";
    period(on, Purpose::Publication, Some(("20个工作日", "national.2019/26/-/-")));
    period(on, Purpose::CorrectionNotice, Some(("7个工作日", "national.2019/30/-/-")));
    period(on, Purpose::ThirdPartyOpinion, Some(("15个工作日", "national.2019/32/-/-")));
    period(on, Purpose::Reply, Some(("20个工作日", "national.2019/33/2/-")));
    period(on, Purpose::ReplyExtension, Some(("20个工作日", "national.2019/33/2/-")));
    period(on, Purpose::CoMakerOpinion, Some(("15个工作日", "national.2019/34/-/-")));
    period(on, Purpose::CoordinationLetter, None);
    period(on, Purpose::SecrecyOpinion, None);
}

#[test]
fn periods_of_2007() {
    let on = "2015-03-04";
    period(on, Purpose::Publication, Some(("20个工作日", "national.2007/18/-/-")));
    period(on, Purpose::Reply, Some(("15个工作日", "national.2007/24/2/-")));
    period(on, Purpose::ReplyExtension, Some(("15个工作日", "national.2007/24/2/-")));
    // Art. 23 sets the third party no time, and art. 21 none for the notice.
    period(on, Purpose::ThirdPartyOpinion, None);
    period(on, Purpose::CorrectionNotice, None);
    period(on, Purpose::CoMakerOpinion, None);
}

#[test]
fn periods_of_the_texts_beside_hold_while_their_text_does() {
    // Fee Measures, in force 2021-01-01.
    period("2020-12-31", Purpose::FeePayment, None);
    period("2021-01-01", Purpose::FeePayment, Some(("20个工作日", "fee_measures.2020/-/-/-")));
    // Double publicity, 2018-07-25.
    period("2018-07-24", Purpose::DoublePublicity, Some(("20个工作日", "national.2007/18/-/-")));
    // Reconsideration Law of 2023, in force 2024-01-01.
    period("2023-12-31", Purpose::Reconsideration, None);
    period("2024-01-01", Purpose::Reconsideration, Some(("60日", "reconsideration_law.2023/20/-/-")));
    period("2024-03-04", Purpose::Suit, Some(("6个月", "administrative_procedure_law/46/1/-")));
    period("2024-03-04", Purpose::SuitAfterReconsideration, Some(("15日", "administrative_procedure_law/45/-/-")));
}

/// Policy documents set seven working days; art. 26 (18 of 2007), which yields to laws and regulations only, stands beside them.
#[test]
fn double_publicity_is_a_policy_beside_the_law() {
    let nation = Jurisdiction::national();
    for (on, law) in [("2018-07-25", "national.2007/18/-/-"), ("2024-03-04", "national.2019/26/-/-")] {
        let layers = nation.on(day(on)).expect("a day under the Regulation").period(Purpose::DoublePublicity);
        assert_eq!(layers.statutory.map(|period| period.by().stable()).as_deref(), Some(law), "{on}");
        assert_eq!(layers.effective(), layers.internal, "{on}");
        assert_eq!(layers.internal.map(|period| period.by().stable()).as_deref(), Some("double_publicity.2018/-/-/-"));
    }
}

#[test]
fn old_substance_brings_the_new_periods() {
    let nation = Jurisdiction::national().reading(Choice::OldSubstanceNewProcedure);
    let regime = nation.for_file(day("2019-05-14"), day("2019-05-20")).expect("a reading is chosen");
    let reply = regime.period(Purpose::Reply).effective().expect("a period");
    assert_eq!(reply.by().stable(), "national.2019/33/2/-");
}

#[test]
fn readings_have_defaults_or_stay_open() {
    let readings = Readings::new();
    assert_eq!(readings.of(Reading::OverrideReach), Some(Choice::P2Only));
    assert_eq!(readings.of(Reading::PendingFile), None);
    assert_eq!(readings.of(Reading::TermBoundary), Some(Choice::CorrespondingDay));
    let chosen = readings.choosing(Choice::P1AndP2).choosing(Choice::OldLawThroughout);
    assert_eq!(chosen.of(Reading::OverrideReach), Some(Choice::P1AndP2));
    assert_eq!(chosen.choosing(Choice::P2Only).chosen(Reading::OverrideReach), Some(Choice::P2Only));
    assert_eq!(readings.chosen(Reading::OverrideReach), None);
    for reading in Reading::ALL {
        assert!(reading.choices().iter().all(|choice| choice.reading() == reading));
        assert!(reading.default_choice().is_none_or(|choice| reading.choices().contains(&choice)));
    }
}

/// Secrets Law Implementing Regulations art. 25, in force since 2024-09-01: ten working days to report, ten to decide.
#[test]
fn a_matter_without_a_listed_scope_is_reported_and_decided_in_ten_working_days() {
    let nation = Jurisdiction::national();
    for purpose in [Purpose::SecrecyProposal, Purpose::SecrecyDetermination] {
        let on = |date: &str| nation.on(day(date)).expect("a day").period(purpose).statutory;
        assert_eq!(on("2024-08-31"), None);
        let period = on("2024-09-01").expect("a period");
        assert_eq!((*period, period.by().stable().as_str()), (Period::working_days(10), "secrets_rules.2024/25/-/-"));
    }
}

#[test]
fn where_the_place_set_no_time_yet_the_policy_of_the_nation_does() {
    let yanliang = Jurisdiction::of_place("yanliang").expect("built in").issued_on(day("2022-06-01")).expect("undated");
    let regime = yanliang.on(day("2022-06-10")).expect("a day under the Regulation");
    for (from, by) in [("2022-05-31", "double_publicity.2018/-/-/-"), ("2022-06-01", "yanliang/21/-/-")] {
        let internal = regime.period_from(Purpose::DoublePublicity, day(from)).internal.expect("seven working days");
        assert_eq!((*internal.value(), internal.by().stable()), (Period::working_days(7), by.to_owned()), "{from}");
    }
}
