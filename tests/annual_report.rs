//! The annual report: what was published adds up, every slip of the pen is found, every end has its one row, and the days on which it is due.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
#[expect(dead_code, reason = "shared with the tests of the matter")]
#[path = "support/matter.rs"]
mod matters;
#[path = "../examples/annual_report/year.rs"]
mod year;

use std::collections::BTreeMap;
use std::path::Path;

use applying::{place, reading};
use gongkai::calendar::Calendar;
use gongkai::case::Case;
use gongkai::citation::Language;
use gongkai::fact::{Fact, FactSet};
use gongkai::norm::{ApplicantKind, Choice, Fen, ReplyKind};
use gongkai::report::Filed;
use gongkai::report::annual::{
    AnnualReport, Blanks, Cell, Column, Convention, End, Figure, Identity, Item, Narrative, Outcome, Place, Placement,
    Prose, Publisher, ReportFile, Row, Stated, Table2, Table3, Table4, Tally, TenThousandYuan, Told, publication,
    tally, tally_with,
};
use gongkai::workflow::application::{Ending, Remedy, Reply};
use matters::matter;
use serde_json::{Value, json};

const PUBLISHED: &str = include_str!("annual_report/huaian_2024.json");

fn published() -> AnnualReport {
    serde_json::from_str::<ReportFile>(PUBLISHED).expect("the published report reads").into_report()
}

fn with(report: &AnnualReport, figure: Figure, cell: Cell) -> AnnualReport {
    let report = report.clone();
    match figure {
        Figure::Table2(item) => {
            let table = report.table2().with(item, cell);
            report.with_table2(table)
        }
        Figure::Table3(row, column) => {
            let table = report.table3().with(row, column, cell);
            report.with_table3(table)
        }
        Figure::Table4(remedy, outcome) => {
            let table = report.table4().with(remedy, outcome, cell);
            report.with_table4(table)
        }
        Figure::Narrative(_) => panic!("a figure of the prose is no cell"),
    }
}

/// The cells of tables 3 and 4, with what stands in them.
fn cells(report: &AnnualReport) -> Vec<(Figure, u64)> {
    let three = report.table3().cells().map(|(row, column, cell)| (Figure::Table3(row, column), cell));
    let four = report.table4().cells().map(|(remedy, outcome, cell)| (Figure::Table4(remedy, outcome), cell));
    three.chain(four).map(|(figure, cell)| (figure, cell.figure().expect("a count"))).collect()
}

/// What a slip of the pen makes of a count: one more, one less, a digit more, a digit lost.
fn slips(count: u64) -> Vec<u64> {
    let mut slips = vec![count + 1, count.saturating_sub(1), count * 10, count / 10];
    slips.retain(|slip| *slip != count);
    slips
}

#[test]
fn what_was_published_adds_up() {
    let report = published();
    let check = report.check(Blanks::Missing);
    assert!(check.is_clean() && check.unchecked().is_empty(), "{}", check.in_language(Language::En));
    assert_eq!((report.agency(), report.year()), ("淮安市人民政府", 2024));
    assert_eq!(report.table3().get(Row::ResultsTotal, Column::Total), Cell::Of(3050));
    assert_eq!(report.table2().fees_10k_yuan.figure().map(TenThousandYuan::fen), Some(Fen::new(96_171_600_000)));
}

#[test]
fn what_is_read_is_printed_back() {
    let mut stored: Value = serde_json::from_str(PUBLISHED).unwrap();
    let bare = stored["report"].take();
    let report: AnnualReport = serde_json::from_value(bare.clone()).unwrap();
    assert_eq!(serde_json::from_value::<ReportFile>(bare.clone()).unwrap().report(), &report);
    let mut expected = bare;
    expected.as_object_mut().unwrap().remove("arithmetic_check");
    // In the order of the form as well.
    assert_eq!(serde_json::to_string(&report).unwrap(), expected.to_string());
}

#[test]
fn every_changed_cell_is_found_and_pinned() {
    let report = published();
    for (figure, count) in cells(&report) {
        for slip in slips(count) {
            let check = with(&report, figure, Cell::Of(slip)).check(Blanks::Missing);
            assert_eq!(check.suspects(), [Place::new(2024, figure)], "{figure:?}: {count} to {slip}");
        }
    }
}

/// Without the figures of the prose, table 4 has one identity a block: its five cells are suspect together.
#[test]
fn a_changed_cell_of_table_4_is_pinned_to_its_block() {
    let report = published().with_narrative(Narrative::default());
    for (figure, count) in cells(&report) {
        let suspects = with(&report, figure, Cell::Of(count + 1)).check(Blanks::Missing).suspects();
        let expected = if matches!(figure, Figure::Table3(..)) { 1 } else { 5 };
        assert_eq!((suspects.len(), suspects.contains(&Place::new(2024, figure))), (expected, true), "{figure:?}");
    }
}

#[test]
fn every_blank_and_every_stroke_is_found() {
    let report = published();
    for (figure, count) in cells(&report) {
        for cell in [Cell::Blank, Cell::NotApplicable] {
            let check = with(&report, figure, cell).check(Blanks::Missing);
            let found: Vec<(Place, Cell)> = check.unfilled().iter().map(|one| (one.place(), one.cell())).collect();
            assert_eq!(found, [(Place::new(2024, figure), cell)]);
            assert!(!check.is_clean() && check.violations().is_empty(), "{figure:?}");
            // What it stands in is left unchecked.
            assert!(!check.unchecked().is_empty());
            assert!(check.unchecked().iter().all(|one| one.missing() == [Place::new(2024, figure)]));
        }
        let check = with(&report, figure, Cell::Blank).check(Blanks::Zero);
        assert_eq!(check.is_clean(), count == 0, "{figure:?}");
        assert!(!with(&report, figure, Cell::NotApplicable).check(Blanks::Zero).is_clean());
    }
}

/// No identity binds table 2 within a year, and `/` is no finding there.
#[test]
fn table_2_stands_by_itself() {
    let report = published();
    for item in Item::ALL {
        for cell in [Cell::Of(7), Cell::Blank, Cell::NotApplicable] {
            assert!(with(&report, Figure::Table2(item), cell).check(Blanks::Missing).is_clean(), "{item:?}");
        }
    }
}

#[test]
fn a_violation_names_the_identity_the_cells_and_both_sums() {
    let slip = with(&published(), Figure::Table3(Row::NewReceived, Column::NaturalPerson), Cell::Of(3010));
    let check = slip.check(Blanks::Missing);
    let first = &check.violations()[0];
    assert_eq!((first.identity(), first.left_sum(), first.right_sum()), (Identity::I1, 3044, 3035));
    assert_eq!(first.by().map(|by| by.stable()), Some("report_format.2021.30/-/-/-".to_owned()));
    assert_eq!(
        first.to_string(),
        "I1（第一项加第二项之和，等于第三项加第四项之和）：2024年表三“一、本年新收”自然人、2024年表三“二、上年结转”自然人，为3044；\
         2024年表三“（七）总计”自然人、2024年表三“四、结转下年度继续办理”自然人，为3035"
    );
    let third = &check.violations()[1];
    assert_eq!((third.identity(), third.by()), (Identity::I3, None));
    assert!(third.in_language(Language::En).starts_with("I3 (the total is the sum of the applicants): 2024, table 3,"));
}

#[test]
fn every_changed_figure_of_the_prose_is_found() {
    let mut stored: Value = serde_json::from_str(PUBLISHED).unwrap();
    let mut changed = 0;
    for told in Told::all() {
        let (at, key) = match told {
            Told::Applications(Row::NewReceived) => ("", "received"),
            Told::Applications(Row::ResultsTotal) => ("", "answered"),
            Told::Applications(Row::CarriedOverIn) => ("", "carried_in"),
            Told::Applications(_) => ("", "carried_out"),
            Told::Reconsideration(outcome) => ("/reconsideration", stated(outcome)),
            Told::Litigation(outcome) => ("/litigation", stated(outcome)),
        };
        let path = format!("/report/narrative{at}/{key}");
        let figure = stored.pointer_mut(&path).unwrap_or_else(|| panic!("no {path}"));
        let count = figure.as_u64().unwrap();
        *figure = json!(count + 1);
        let report = serde_json::from_value::<ReportFile>(stored.clone()).unwrap().into_report();
        *stored.pointer_mut(&path).unwrap() = json!(count);
        let check = report.check(Blanks::Missing);
        assert_eq!(check.violations().len(), 1, "{path}");
        assert_eq!(check.violations()[0].identity(), Identity::I7);
        assert!(check.suspects().contains(&Place::new(2024, Figure::Narrative(told))));
        changed += 1;
    }
    assert_eq!(changed, 14);
}

fn stated(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Upheld => "upheld",
        Outcome::Corrected => "corrected",
        Outcome::OtherResult => "other",
        Outcome::Pending => "pending",
        Outcome::Total => "total",
    }
}

/// The report of the year after begins with what this one carried out.
#[test]
fn two_years_fit_or_are_found_not_to() {
    let last = published();
    let carried = Column::ALL.into_iter().fold(Table3::zero(), |table, column| {
        table.with(Row::CarriedOverIn, column, last.table3().get(Row::CarriedOverOut, column))
    });
    let documents = Table2::default()
        .with(Item::RulesIssued, Cell::Of(2))
        .with(Item::RulesRepealed, Cell::Of(1))
        .with(Item::RulesInForce, Cell::Of(12))
        .with(Item::NormativeIssued, Cell::Of(4))
        .with(Item::NormativeRepealed, Cell::Of(30))
        .with(Item::NormativeInForce, Cell::Of(40));
    let this = AnnualReport::new("淮安市人民政府", 2025, (documents, carried, Table4::zero())).unwrap();
    let check = this.check_across(&last, Blanks::Missing).unwrap();
    assert!(check.is_clean() && check.unchecked().is_empty(), "{}", check.in_language(Language::En));

    for column in Column::ALL {
        let figure = Figure::Table3(Row::CarriedOverIn, column);
        let check = with(&this, figure, Cell::Of(1)).check_across(&last, Blanks::Missing).unwrap();
        assert_eq!(check.violations()[0].identity(), Identity::I5);
        let places: Vec<Place> = check.violations()[0].places().collect();
        assert_eq!(places, [Place::new(2025, figure), Place::new(2024, Figure::Table3(Row::CarriedOverOut, column))]);
    }
    for item in Item::ALL {
        let check = with(&this, Figure::Table2(item), Cell::Of(99)).check_across(&last, Blanks::Missing).unwrap();
        let bound = !matches!(item, Item::Licences | Item::Penalties | Item::CoerciveMeasures);
        assert_eq!(check.violations().iter().any(|one| one.identity() == Identity::I6), bound, "{item:?}");
    }
    assert_eq!(
        this.check_across(&this, Blanks::Missing).unwrap_err().to_string(),
        "`last_year` is a report of 2025: expected 2024"
    );
    let other = AnnualReport::new("乙局", 2024, (documents, carried, Table4::zero())).unwrap();
    assert_eq!(
        this.check_across(&other, Blanks::Missing).unwrap_err().to_string(),
        "`last_year` is a report of `乙局`: expected one of `淮安市人民政府`"
    );
}

/// Nobody who has no power to make rules is asked how many are in force.
#[test]
fn rules_that_are_struck_out_in_both_years_are_no_identity() {
    let struck = [Item::RulesIssued, Item::RulesRepealed, Item::RulesInForce];
    let table2 = struck.into_iter().fold(Table2::default(), |table, item| table.with(item, Cell::NotApplicable));
    let of = |year| AnnualReport::new("某局", year, (table2, Table3::zero(), Table4::zero())).unwrap();
    let check = of(2025).check_across(&of(2024), Blanks::Zero).unwrap();
    assert!(check.is_clean() && check.unchecked().is_empty());
}

/// What could not be checked is not found to be right; blanks that count as zero are checked.
#[test]
fn what_could_not_be_checked_across_the_years_is_not_clean() {
    let blank = Column::ALL
        .into_iter()
        .fold(Table3::zero(), |table, column| table.with(Row::CarriedOverOut, column, Cell::Blank));
    let of = |year, table3| AnnualReport::new("某局", year, (Table2::default(), table3, Table4::zero())).unwrap();
    let (this, last) = (of(2025, Table3::zero()), of(2024, blank));
    let check = this.check_across(&last, Blanks::Missing).unwrap();
    assert!(check.violations().is_empty() && !check.is_clean());
    assert_eq!(check.unchecked().len(), 9);
    assert_eq!(check.in_language(Language::En).matches("could not be checked for want of").count(), 9);
    assert!(this.check_across(&last, Blanks::Zero).unwrap().is_clean());
}

#[test]
fn what_is_no_report_is_refused_with_what_was_wrong() {
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut stored: Value = serde_json::from_str(PUBLISHED).unwrap();
        change(&mut stored);
        serde_json::from_str::<ReportFile>(&stored.to_string()).expect_err("refused").to_string()
    };
    let of = |path: &'static str, value: Value| {
        refused(&move |stored: &mut Value| *stored.pointer_mut(path).unwrap() = value.clone())
    };
    let count = "/report/table3/granted/total";
    let expected = "expected a whole number from 0 to 1000000000000";
    for (why, says) in [
        (of(count, json!(-1)), format!("count is -1: {expected}")),
        (of(count, json!(1.5)), format!("count is 1.5: {expected}")),
        (of(count, json!(25.0)), format!("count is 25.0: {expected}")),
        (of(count, json!(10_u64.pow(13))), format!("count is 10000000000000: {expected}")),
        (of(count, json!("many")), "cell is \"many\": expected a number, \"/\" or nothing".to_owned()),
        (of("/report/table2/fees_10k_yuan", json!(-0.5)), "amount is -0.5: expected one from 0 to".to_owned()),
        (of("/report/table2/fees_10k_yuan", json!(0.000_000_1)), "amount is 0.0000001: expected one from".to_owned()),
        (of("/report/narrative/fees_yuan", json!(0.001)), "amount is 0.001: expected one from".to_owned()),
        (
            of("/report/table3/granted", json!({"nobody": 1})),
            "unknown field `nobody`, expected one of `natural_person`, `commercial_enterprise`".to_owned(),
        ),
        (
            of("/report/table4", json!({"appeal": {}})),
            "unknown field `appeal`, expected one of `reconsideration`".to_owned(),
        ),
        (of("/report/year", json!(1999)), "`year` is 1999: expected 2008 to 9998".to_owned()),
        (of("/report/agency", json!(" ")), "`agency` is \" \": expected a name".to_owned()),
        (of("/report/agency", json!("=1")), "`agency` is \"=1\": expected a name".to_owned()),
        (of("/columns/0", json!("total")), "`columns` are not those of the form".to_owned()),
        (of("/table3_rows", json!([])), "`table3_rows` has 0 rows: expected the 25 of the form".to_owned()),
        (of("/table3_rows/2/key", json!("other")), "row `other` is not in its place: expected `granted`".to_owned()),
        (of("/table3_rows/2/label_zh", json!("公开")), "row `granted` is labelled \"公开\": expected".to_owned()),
        (refused(&|stored| stored["report"]["more"] = json!(1)), "unknown field `more`".to_owned()),
        (refused(&|stored| stored["more"] = json!(1)), "unknown field `more`".to_owned()),
        (
            refused(&|stored| {
                stored.as_object_mut().unwrap().remove("columns");
            }),
            "missing field `columns`".to_owned(),
        ),
    ] {
        assert!(why.starts_with(&says), "{why}\n{says}");
    }
    let twice = r#"{"granted": {}, "granted": {}}"#;
    assert!(serde_json::from_str::<Table3>(twice).unwrap_err().to_string().starts_with("`granted` stands twice"));
}

#[test]
fn money_is_exact_to_the_fen() {
    for text in ["0", "96171.6", "0.01", "0.000001", "12345678.123456", "99999999.999999", "100000000"] {
        let cell: Cell<TenThousandYuan> = serde_json::from_str(text).unwrap();
        let written = serde_json::to_string(&cell).unwrap();
        assert!(written == text || written == "1e-6", "{written}");
        assert_eq!(serde_json::from_str::<Cell<TenThousandYuan>>(&written).unwrap(), cell);
        assert_eq!(cell.to_string(), text);
    }
    for text in ["0.0000001", "1.0000005", "100000000.000001", "-1", "1e300"] {
        assert!(serde_json::from_str::<Cell<TenThousandYuan>>(text).is_err(), "{text}");
    }
}

#[test]
fn agencies_are_merged_cell_by_cell_or_not_at_all() {
    let of = |agency: &str, year, cell| {
        let table3 = Table3::zero().with(Row::Granted, Column::Total, cell);
        AnnualReport::new(agency, year, (Table2::default(), table3, Table4::zero())).unwrap()
    };
    let merged = |reports: &[AnnualReport]| AnnualReport::merge("某市", reports);
    let (n, blank, stroke) = (Cell::Of(2), Cell::Blank, Cell::NotApplicable);
    for (one, other, sum) in [
        (n, n, Cell::Of(4)),
        (n, blank, blank),
        (blank, stroke, blank),
        (stroke, n, n),
        (n, stroke, n),
        (stroke, stroke, stroke),
        (blank, blank, blank),
    ] {
        let whole = merged(&[of("甲局", 2024, one), of("乙局", 2024, other)]).unwrap();
        assert_eq!(whole.table3().get(Row::Granted, Column::Total), sum, "{one:?} and {other:?}");
    }
    let most = Cell::Of(1_000_000_000_000);
    for (reports, says) in [
        (vec![], "`reports` is empty: expected at least one"),
        (
            vec![of("甲局", 2024, n), of("乙局", 2023, n)],
            "the report of `乙局` is of 2023: expected 2024, the year of the first",
        ),
        (vec![of("甲局", 2024, n), of("甲局", 2024, n)], "`甲局` reports twice: expected each agency once"),
        (
            vec![of("甲局", 2024, most), of("乙局", 2024, n)],
            "the sum is too great once the report of `乙局` is added: expected what a cell can hold",
        ),
    ] {
        assert_eq!(merged(&reports).unwrap_err().to_string(), says);
    }
}

/// One line a kind: the row, its provisions, and whether it is the form's or a convention (Q-N16).
#[test]
fn every_kind_of_reply_has_its_row() {
    use Convention::NotGovernmentInformation as NotGoverned;
    for (kind, row, by, convention) in [
        (ReplyKind::Granted, Row::Granted, "36/-/1 36/-/2", None),
        (ReplyKind::AlreadyPublic, Row::Granted, "36/-/1 36/-/2", None),
        (ReplyKind::GrantedInPart, Row::PartiallyGranted, "37/-/-", None),
        (ReplyKind::SpecialRegistry, Row::AdministrativeQuery, "36/-/7", None),
        (ReplyKind::DoesNotExist, Row::NotHeld, "36/-/4 36/-/5", None),
        (ReplyKind::NotThisAgency, Row::NotHeld, "36/-/4 36/-/5", None),
        (ReplyKind::ProcessingNeeded, Row::NeedsCreation, "38/-/-", None),
        (ReplyKind::StillUnclear, Row::UnclearAfterCorrection, "30/-/-", None),
        (ReplyKind::NotAnApplication, Row::PetitionOrComplaint, "39/1/-", None),
        (ReplyKind::NotProcessedAgain, Row::Repeat, "36/-/6", None),
        (ReplyKind::Publication, Row::Publication, "39/2/-", None),
        (ReplyKind::NotProcessed, Row::Excessive, "35/-/-", None),
        (ReplyKind::ConfirmOrReissue, Row::ConfirmOrReissue, "", None),
        (ReplyKind::NotGovernmentInformation, Row::Other, "", Some(NotGoverned)),
    ] {
        let reply = Reply::new(kind);
        let Placement::In(placed) = End::reply(&reply).expect("an end").placed(FactSet::empty) else {
            panic!("{kind:?} has no row")
        };
        let found: Vec<String> = placed.by.iter().map(|by| by.stable().replace("national.2019/", "")).collect();
        assert_eq!((placed.row, found.join(" ").as_str(), placed.convention), (row, by, convention), "{kind:?}");
    }
    for step in [ReplyKind::AskForCorrection, ReplyKind::SearchFirst] {
        assert!(End::reply(&Reply::new(step)).is_none());
        assert!(End::reply(&Reply::new(ReplyKind::Granted).beside(step)).is_none());
    }
    for (ending, row) in [
        (Ending::Withdrawn, Row::Other),
        (Ending::NotCorrected, Row::CorrectionOverdue),
        (Ending::NotPaid, Row::FeeOverdue),
    ] {
        assert!(
            matches!(End::ending(ending).placed(FactSet::empty), Placement::In(placed) if placed.row == row && placed.convention.is_none())
        );
    }
}

/// A refusal by its grounds, narrowed by what was found; a star where a convention chose, alternatives where nothing settles it.
#[test]
fn every_refusal_has_its_row_or_says_which_are_possible() {
    for (grounds, found, expected) in [
        // Art. 14 has three rows.
        ("national.2019/14/-/-", "", "三（三）1 三（三）2 三（三）3"),
        ("national.2019/14/-/-", "determined_state_secret", "三（三）1"),
        ("national.2019/14/-/-", "forbidden_by_law", "三（三）2"),
        ("national.2019/14/-/-", "endangers_social_stability", "三（三）3"),
        ("national.2019/14/-/-", "endangers_social_stability forbidden_by_law", "三（三）2*"),
        // What was found beside the ground settles nothing.
        ("national.2019/14/-/-", "trade_secret", "三（三）1 三（三）2 三（三）3"),
        ("national.2019/15/-/-", "", "三（三）4"),
        ("national.2019/15/-/-", "process_draft", "三（三）4"),
        ("national.2019/32/-/-", "", "三（三）4"),
        ("national.2019/16/1/-", "", "三（三）5"),
        ("national.2019/16/2/-", "", "三（三）6 三（三）7"),
        ("national.2019/16/2/-", "process_draft", "三（三）6"),
        ("national.2019/16/2/-", "enforcement_file", "三（三）7"),
        ("national.2019/16/-/-", "logistics", "三（三）5"),
        ("national.2019/16/-/-", "", "三（三）5 三（三）6 三（三）7"),
        // Several grounds: the first in the order of the form.
        ("national.2019/15/-/- national.2019/16/1/-", "", "三（三）4*"),
        ("national.2019/16/1/- national.2019/15/-/-", "", "三（三）4*"),
        ("national.2019/15/-/- national.2019/14/-/-", "", "三（三）1 三（三）2 三（三）3"),
        ("national.2019/15/-/- national.2019/14/-/-", "forbidden_by_law", "三（三）2*"),
        ("national.2019/15/-/- national.2019/15/-/-", "", "三（三）4"),
        // Of 2007.
        ("national.2007/14/4/-", "", "三（三）1 三（三）4"),
        ("national.2007/14/4/-", "trade_secret", "三（三）4"),
        ("national.2007/8/-/-", "", "三（三）3"),
        ("national.2007/14/2/-", "", "三（三）2"),
        // Laws beside the Regulation.
        ("secrets_law.2024/-/-/-", "", "三（三）1"),
        // Another law may forbid disclosure, and nobody found whether it does.
        ("archives_law.2020/-/-/-", "", "三（三）2*"),
        ("archives_law.2020/-/-/-", "forbidden_by_law", "三（三）2"),
        ("archives_law.2020/-/-/-", "enforcement_file", "三（三）2 三（三）7"),
        ("archives_law.2020/-/-/- penalty_law.2021/48/-/-", "", "三（三）2*"),
        // Beside a ground it says how that is to be read, unless a law was found to forbid it.
        ("national.2019/16/2/- penalty_law.2021/48/-/-", "enforcement_file", "三（三）7"),
        ("national.2019/16/2/- penalty_law.2021/48/-/-", "enforcement_file forbidden_by_law", "三（三）2*"),
        ("national.2019/15/-/- civil_code/1032/-/-", "personal_privacy", "三（三）4"),
        ("national.2019/16/1/- working_time.1995/7/-/-", "", "三（三）5"),
        ("national.2019/14/-/- archives_law.2020/15/-/-", "", "三（三）1 三（三）2 三（三）3"),
        ("national.2019/14/-/- archives_law.2020/15/-/-", "endangers_social_stability", "三（三）3"),
        ("national.2019/14/-/- archives_law.2020/15/-/-", "forbidden_by_law", "三（三）2"),
        // With what is no ground it is not named alone.
        ("national.2019/38/-/- archives_law.2020/15/-/-", "", "三（三）2 三（四）2"),
        // No ground that has a row: what was found, by convention.
        // What was called a refusal may have been an administrative query.
        ("", "", "三（三）1 三（三）2 三（三）3 三（三）4 三（三）5 三（三）6 三（三）7 三（三）8"),
        // Work secrets are no state secrets; other articles of that law are about these.
        ("secrets_law.2024/35/-/-", "", "三（三）1"),
        ("secrets_law.2010/-/-/-", "", "三（三）1"),
        (
            "secrets_law.2024/64/-/-",
            "",
            "三（三）1 三（三）2 三（三）3 三（三）4 三（三）5 三（三）6 三（三）7 三（三）8",
        ),
        ("secrets_law.2024/64/-/-", "logistics", "三（三）5*"),
        // The clause on special registries, named as if it were a ground.
        ("national.2019/36/-/7", "", "三（三）8*"),
        ("national.2019/36/-/7 national.2019/16/1/-", "", "三（三）5*"),
        ("", "personal_privacy", "三（三）4*"),
        ("national.2019/36/-/3", "personal_privacy", "三（三）4*"),
        ("", "personal_privacy logistics", "三（三）4*"),
    ] {
        let reply = grounds.split_whitespace().fold(Reply::new(ReplyKind::Refused), |reply, ground| {
            reply.on_ground(ground.parse().unwrap_or_else(|_| panic!("{ground}")))
        });
        let facts: FactSet = found.split_whitespace().map(|fact| fact.parse::<Fact>().expect("a fact")).collect();
        let shown = match End::reply(&reply).expect("an end").placed(|| facts) {
            Placement::In(placed) => {
                format!("{}{}", placed.row.number(), if placed.convention.is_some() { "*" } else { "" })
            }
            Placement::Among(rows) => rows.iter().map(|row| row.number()).collect::<Vec<_>>().join(" "),
        };
        assert_eq!(shown, expected, "{grounds}; {found}");
    }
}

/// Parts answered in different ways are counted once.
#[test]
fn mixed_replies_are_counted_by_convention() {
    for (kind, beside, row, convention) in [
        (ReplyKind::Granted, ReplyKind::AlreadyPublic, Row::Granted, None),
        (ReplyKind::Granted, ReplyKind::DoesNotExist, Row::PartiallyGranted, Some(Convention::Mixed)),
        (ReplyKind::DoesNotExist, ReplyKind::AlreadyPublic, Row::PartiallyGranted, Some(Convention::Mixed)),
        (ReplyKind::GrantedInPart, ReplyKind::DoesNotExist, Row::PartiallyGranted, Some(Convention::Mixed)),
        (ReplyKind::DoesNotExist, ReplyKind::NotThisAgency, Row::NotHeld, Some(Convention::MainKind)),
        (ReplyKind::Publication, ReplyKind::DoesNotExist, Row::Publication, Some(Convention::MainKind)),
        (ReplyKind::DoesNotExist, ReplyKind::DoesNotExist, Row::NotHeld, None),
    ] {
        let reply = Reply::new(kind).beside(beside);
        let Placement::In(placed) = End::reply(&reply).expect("an end").placed(FactSet::empty) else {
            panic!("{kind:?} beside {beside:?} has no row")
        };
        assert_eq!((placed.row, placed.convention), (row, convention), "{kind:?} beside {beside:?}");
    }
}

/// Counts scripts, numbered from 1.
fn counted(year: i32, of: &gongkai::regime::Jurisdiction, scripts: &[&str]) -> Tally {
    let cases: Vec<Case> = scripts.iter().map(|script| matter(of, script)).collect();
    let numbers: Vec<String> = (1..=cases.len()).map(|number| number.to_string()).collect();
    let filed: Vec<Filed<'_>> =
        numbers.iter().zip(&cases).map(|(number, case)| Filed::new(number, case).expect("a number")).collect();
    tally(year, &filed, of, Calendar::national()).expect("matters that can be counted")
}

/// The numbers of the rows of table 3 in which something stands.
fn rows(tally: &Tally) -> String {
    let Some(table) = tally.table3() else { return "?".to_owned() };
    let standing = Row::ALL.into_iter().filter(|row| table.get(*row, Column::Total) != Cell::Of(0));
    standing.filter(|row| *row != Row::ResultsTotal).map(Row::number).collect::<Vec<_>>().join(" ")
}

/// One line an application, and where it stands in 2023, 2024 and 2025.
#[test]
fn an_application_stands_in_its_years() {
    let nation = place("nation");
    for (script, expected) in [
        ("2024-03-04 arrives in_person; 2024-03-20 replies granted", ["", "一 三（一）", ""]),
        ("2024-12-20 arrives in_person; 2025-01-10 replies granted", ["", "一 四", "二 三（一）"]),
        ("2023-12-20 arrives in_person; 2025-01-10 replies granted", ["一 四", "二 四", "二 三（一）"]),
        ("2024-12-20 arrives in_person", ["", "一 四", "二 四"]),
        ("2024-12-31 arrives in_person; replies does_not_exist", ["", "一 三（四）1", ""]),
        // Received by confirmation: not before it.
        ("2024-12-30 arrives web; 2025-01-02 confirmed; 2025-01-10 replies granted", ["", "", "一 三（一）"]),
        // Never confirmed, and answered.
        ("2024-12-20 arrives web; 2024-12-30 replies granted", ["", "一 三（一）", ""]),
        ("2024-12-20 arrives web; 2025-01-10 replies granted", ["", "", "一 三（一）"]),
        ("2024-12-20 arrives web", ["", "", ""]),
        // Put away and taken up again before 31 December: carried out. After it: counted once.
        (
            "2024-11-04 arrives in_person; 2024-11-06 asks description 10; 2024-12-02 put away uncorrected; 2024-12-20 corrected; 2025-01-15 replies granted",
            ["", "一 四", "二 三（一）"],
        ),
        (
            "2024-11-04 arrives in_person; 2024-11-06 asks description 10; 2024-12-02 put away uncorrected; 2025-01-10 corrected; 2025-01-15 replies granted",
            ["", "一 三（六）1", ""],
        ),
        // Ordered to be answered anew.
        (
            "2024-03-04 arrives in_person; 2024-03-20 replies refused because national.2019/15/-/-; 2024-04-01 seeks reconsideration refused; 2024-12-20 ordered reconsideration; 2025-01-10 replies granted",
            ["", "一 四", "二 三（一）"],
        ),
        (
            "2024-03-04 arrives in_person; 2024-03-20 replies refused because national.2019/15/-/-; 2024-04-01 seeks reconsideration refused; 2025-01-20 ordered reconsideration; 2025-02-10 replies granted",
            ["", "一 三（三）4", ""],
        ),
        // Answered again before the year is out: the last answer counts.
        (
            "2024-03-04 arrives in_person; 2024-03-20 replies does_not_exist; 2024-04-20 replies granted",
            ["", "一 三（一）", ""],
        ),
        ("2024-03-04 arrives in_person; 2024-03-20 withdrawn", ["", "一 三（六）3", ""]),
        (
            "2024-03-04 arrives in_person; 2024-03-11 asks fee per_quantity 0 40 400; 2024-05-15 put away unpaid",
            ["", "一 三（六）2", ""],
        ),
        // Narrowed by what was found in the matter.
        (
            "2024-03-04 arrives in_person; fact forbidden_by_law yes; 2024-03-20 replies refused because national.2019/14/-/-",
            ["", "一 三（三）2", ""],
        ),
    ] {
        for (year, expected) in [2023, 2024, 2025].into_iter().zip(expected) {
            assert_eq!(rows(&counted(year, &nation, &[script])), expected, "{year}: {script}");
        }
    }
}

#[test]
fn ones_own_record_is_no_application_for_information() {
    let tally = counted(2024, &place("nation"), &["2024-03-04 arrives in_person record; 2024-03-20 answers corrected"]);
    assert_eq!((rows(&tally).as_str(), tally.own_records()), ("", &["1".to_owned()][..]));
}

/// Art. 31 items 2 and 3: not received before both sides confirm. What nobody confirms stands in no row, and is listed in every year.
#[test]
fn what_was_never_confirmed_is_listed() {
    let nation = place("nation");
    for (script, unconfirmed) in [
        ("2024-03-04 arrives web", [false, true, true]),
        ("2024-03-04 arrives ordinary_mail", [false, true, true]),
        ("2024-03-04 arrives ordinary_mail; 2025-01-02 confirmed", [false, true, false]),
        ("2024-03-04 arrives web; 2024-03-05 confirmed", [false, false, false]),
        ("2024-03-04 arrives web; 2024-03-20 replies granted", [false, false, false]),
        ("2024-03-04 arrives web; 2024-03-20 withdrawn", [false, false, false]),
        ("2024-03-04 arrives in_person", [false, false, false]),
    ] {
        for (year, unconfirmed) in [2023, 2024, 2025].into_iter().zip(unconfirmed) {
            let tally = counted(year, &nation, &[script]);
            assert_eq!(tally.unconfirmed().contains(&"1".to_owned()), unconfirmed, "{year}: {script}");
            assert!(!unconfirmed || rows(&tally).is_empty(), "{year}: {script}");
        }
    }
}

/// What nothing settles gives no table, and says what is missing.
#[test]
fn what_is_not_settled_is_said() {
    let nation = place("nation");
    let refused = "2024-03-04 arrives in_person; 2024-03-20 replies refused because national.2019/14/-/-";
    let granted = "2024-03-04 arrives in_person; 2024-03-20 replies granted";
    let tally = counted(2024, &nation, &[refused, granted]);
    assert_eq!(tally.table3(), None);
    let one = &tally.unsettled()[0];
    assert_eq!(
        (one.number.as_str(), one.rows.as_slice()),
        ("1", &[Row::StateSecret, Row::LawProhibits, Row::SecurityAndStability][..])
    );
    assert_eq!(tally.bounds(Row::StateSecret, Column::Total), 0..=1);
    assert_eq!(tally.bounds(Row::ResultsTotal, Column::Total), 2..=2);
    assert_eq!(tally.bounds(Row::Granted, Column::NaturalPerson), 1..=1);
    assert_eq!(
        tally.report("某局", Table2::default()).unwrap_err().to_string(),
        "`1` cannot be counted for certain: expected the readings or the rows that settle it"
    );

    // The host may choose among what is possible.
    let case = matter(&nation, refused);
    let filed = [Filed::new("1", &case).unwrap()];
    let chosen = |number: &str, row| {
        tally_with(2024, &filed, &nation, Calendar::national(), &BTreeMap::from([(number.to_owned(), row)]))
    };
    let settled = chosen("1", Row::LawProhibits).unwrap();
    assert_eq!(rows(&settled), "一 三（三）2");
    assert_eq!(settled.by_convention()[0].convention, Convention::Chosen);
    assert_eq!(
        chosen("1", Row::Granted).unwrap_err().to_string(),
        "`1` is to be counted in 三（一）: expected 三（三）1 or 三（三）2 or 三（三）3"
    );
    assert_eq!(
        chosen("2", Row::Granted).unwrap_err().to_string(),
        "`2` is to be counted in 三（一）: no matter has this number, expected that of one given"
    );
    let nothing =
        tally_with(2023, &filed, &nation, Calendar::national(), &BTreeMap::from([("1".to_owned(), Row::Granted)]));
    assert!(nothing.unwrap_err().to_string().starts_with("`1` is to be counted in 三（一）: its row is settled"));
}

/// Three texts disagree on the day of receipt by e-mail, and a year ends between them: the reading of the place decides.
#[test]
fn a_reading_settles_the_day_of_receipt() {
    let email = "2024-12-30 arrives email; 2025-01-02 confirmed; 2025-01-10 replies granted";
    // The default of the place is a reading, and settles it.
    assert_eq!(rows(&counted(2025, &place("nation"), &[email])), "一 三（一）");
    for (choice, rows_of) in
        [(Choice::BothConfirm, ["", "一 三（一）"]), (Choice::SystemReceipt, ["一 四", "二 三（一）"])]
    {
        let chosen = reading("nation", &[choice]);
        for (year, expected) in [2024, 2025].into_iter().zip(rows_of) {
            assert_eq!(rows(&counted(year, &chosen, &[email])), expected, "{choice:?} {year}");
        }
    }
}

#[test]
fn a_day_of_receipt_that_no_text_settles_stays_open() {
    // A mail lay at another desk; no text says when the office has received it until it is handed over.
    let elsewhere = "2018-12-30 arrives other_desk; 2019-01-02 handed over; 2019-01-10 replies granted";
    let nation = place("nation");
    for year in [2018, 2019] {
        let tally = counted(year, &nation, &[elsewhere]);
        assert!(tally.unsettled()[0].receipt && tally.unsettled()[0].rows.is_empty(), "{year}");
        assert_eq!(tally.bounds(Row::NewReceived, Column::Total), 0..=1);
    }
    let same_year = "2018-12-10 arrives other_desk; 2018-12-12 handed over; 2018-12-20 replies granted";
    assert_eq!(rows(&counted(2018, &nation, &[same_year])), "一 三（一）");
}

/// Columns by applicant, table 4 by year, fees by notice and payment.
#[test]
fn columns_remedies_and_fees() {
    let nation = place("nation");
    for (kind, column) in ApplicantKind::ALL.into_iter().zip(Column::APPLICANTS) {
        assert_eq!(Column::of(kind), column);
        let kind = serde_json::to_value(kind).unwrap();
        let arrived =
            json!({"application": {"arrived": {"intake": "in_person", "request": {"applicant": "a1", "kind": kind}}}});
        let tally = counted(2024, &nation, &[&format!("2024-03-04 {arrived}; 2024-03-20 replies granted")]);
        let table = tally.table3().unwrap();
        assert_eq!(
            (table.get(Row::Granted, column), table.get(Row::Granted, Column::Total)),
            (Cell::Of(1), Cell::Of(1))
        );
    }
    let file = "2023-03-04 arrives in_person; 2023-03-20 replies refused because national.2019/15/-/-;
        2023-04-03 seeks reconsideration refused; 2024-02-01 decided reconsideration upheld;
        2024-02-20 seeks suit_after_reconsideration refused";
    for (year, expected) in
        [(2022, ""), (2023, "reconsideration pending"), (2024, "reconsideration upheld, suit pending")]
    {
        let tally = counted(year, &nation, &[file]);
        let standing =
            tally.table4().cells().filter(|(_, outcome, cell)| *outcome != Outcome::Total && *cell != Cell::Of(0));
        let told = standing.map(|(remedy, outcome, _)| {
            let remedy = if remedy == Remedy::Reconsideration { "reconsideration" } else { "suit" };
            format!("{remedy} {}", outcome.name().en())
        });
        assert_eq!(told.collect::<Vec<_>>().join(", "), expected, "{year}");
    }
    let paid = "2024-12-02 arrives in_person; 2024-12-05 asks fee per_quantity 0 40 400; 2025-01-06 paid; 2025-01-10 replies granted";
    let stored = serde_json::to_value(counted(2025, &nation, &[paid])).unwrap();
    assert_eq!(stored["least"]["granted"], stored["most"]["granted"]);
    assert_eq!((stored["year"].as_i64(), stored["most"]["granted"]["natural_person"].as_u64()), (Some(2025), Some(1)));
    assert_eq!(stored["fees"]["taken"], 40_000);
    let fees = |year| counted(year, &nation, &[paid]).fees();
    assert_eq!((fees(2024).notices, fees(2024).asked, fees(2024).taken), (1, Fen::of_yuan(400), Fen::new(0)));
    assert_eq!((fees(2025).notices, fees(2025).asked, fees(2025).taken), (0, Fen::new(0), Fen::of_yuan(400)));
}

#[test]
fn a_tally_of_what_it_cannot_count_is_refused() {
    let nation = place("nation");
    let case = matter(&nation, "2024-03-04 arrives in_person");
    let one = Filed::new("1", &case).unwrap();
    assert_eq!(
        tally(2024, &[one, one], &nation, Calendar::national()).unwrap_err().to_string(),
        "number `1` is given twice: expected each matter once"
    );
    assert!(
        tally(2024, &[one], &place("lieshan"), Calendar::national())
            .unwrap_err()
            .to_string()
            .starts_with("matter `1`: ")
    );
    assert_eq!(
        tally(2007, &[one], &nation, Calendar::national()).unwrap_err().to_string(),
        "`year` is 2007: expected 2008 to 9998"
    );
    // What has no application is no matter of the report.
    assert_eq!(rows(&counted(2024, &nation, &["2024-03-04 is information"])), "");
}

/// By when, under which provision; an open question is told.
#[test]
fn a_report_is_due_on_its_day() {
    for (of, publisher, year, expected) in [
        ("nation", Publisher::Department, 2024, "2025-01-31 national.2019/49/1/-, 2025-01-31 national.2019/49/1/-"),
        ("nation", Publisher::Government, 2024, "2025-03-31 national.2019/49/2/-"),
        ("nation", Publisher::Township, 2024, "none"),
        // Under the text of 2007 each agency by 31 March, also on the year before it was repealed. Its article is not verified.
        ("nation", Publisher::Department, 2018, "2019-03-31 national.2007/31/-/- open"),
        ("nation", Publisher::Township, 2017, "2018-03-31 national.2007/31/-/- open"),
        (
            "yanliang@2020-06-01",
            Publisher::Department,
            2024,
            "2025-01-31 national.2019/49/1/-, 2025-01-31 national.2019/49/1/-, 2025-01-31 yanliang/31/-/-/a",
        ),
        (
            "yanliang@2020-06-01",
            Publisher::Government,
            2024,
            "2025-01-31 yanliang/31/-/-/a open, 2025-03-31 national.2019/49/2/-",
        ),
        // Art. 31 of Yanliang speaks to each agency, and a township is one.
        ("yanliang@2020-06-01", Publisher::Township, 2024, "2025-01-31 yanliang/31/-/-/a"),
        ("lieshan", Publisher::Department, 2024, "2025-01-31 national.2019/49/1/-, 2025-01-31 national.2019/49/1/-"),
    ] {
        let of_place = place(of);
        let publication = publication(&of_place, publisher, year, Calendar::national()).unwrap();
        let due = publication.due.iter().map(|due| {
            let open = if due.duty.what_is_open().is_some() { " open" } else { "" };
            format!("{} {}{open}", due.dated.span.through(), due.dated.by.stable())
        });
        let due = due.collect::<Vec<_>>().join(", ");
        let silent = publication.silent.map(|silent| silent.by().stable());
        let told = if let Some(by) = silent {
            assert_eq!(by, "national.2019/49/-/-");
            if due.is_empty() { "none".to_owned() } else { due }
        } else {
            due
        };
        assert_eq!(told, expected, "{of} {publisher:?} {year}");
    }
    let excluded = reading("nation", &[Choice::DayExcluded]);
    let publication = publication(&excluded, Publisher::Department, 2024, Calendar::national()).unwrap();
    assert_eq!(publication.due[0].dated.span.through().to_string(), "2025-01-30");
}

/// A small report, in print. `BLESS=1 cargo test --test annual_report` writes it anew.
#[test]
fn a_report_is_printed_as_recorded() {
    let table2 =
        Table2 { fees_10k_yuan: Cell::Of(TenThousandYuan::new(Fen::of_yuan(16_000)).unwrap()), ..Table2::default() }
            .with(Item::RulesIssued, Cell::NotApplicable)
            .with(Item::RulesRepealed, Cell::NotApplicable)
            .with(Item::RulesInForce, Cell::NotApplicable)
            .with(Item::NormativeIssued, Cell::Of(2))
            .with(Item::Licences, Cell::Of(120));
    let table3 = [Row::NewReceived, Row::Granted, Row::ResultsTotal].into_iter().fold(Table3::zero(), |table, row| {
        table.with(row, Column::LegalServiceOrg, Cell::Of(3)).with(row, Column::Total, Cell::Of(3))
    });
    let table4 = Table4::zero().with(Remedy::Suit, Outcome::Pending, Cell::Of(1)).with(
        Remedy::Suit,
        Outcome::Total,
        Cell::Of(1),
    );
    let stated = Stated { total: Some(1), pending: Some(1), ..Stated::default() };
    let report = AnnualReport::new("某区司法局", 2024, (table2, table3, table4))
        .unwrap()
        .with_narrative(Narrative {
            received: Some(3),
            litigation: Some(stated),
            fees_yuan: Some(Fen::of_yuan(400)),
            ..Narrative::default()
        })
        .with_prose(Prose {
            overview: Some("全年主动公开，依法答复。".to_owned()),
            problems: None,
            others: Some("无其他事项。".to_owned()),
        });
    assert!(report.check(Blanks::Missing).is_clean());
    golden("annual_report.zh.md", &report.markdown(Language::Zh));
    golden("annual_report.en.md", &report.markdown(Language::En));
    golden("annual_report.zh.csv", &report.csv(Language::Zh));
    golden("annual_report.json", &(serde_json::to_string_pretty(&report).unwrap() + "\n"));
}

#[track_caller]
fn golden(file: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).expect("a golden file is written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{file} differs");
}

/// The year of the example has every end, one application carried in and one out; its report adds up, and the audit behind it finds what was put there.
#[test]
fn the_year_of_the_example_has_every_row() {
    let nation = place("nation");
    let matters = year::year().expect("matters that can be recorded");
    let filed = year::filed(&matters).expect("numbers");
    let report =
        tally(year::YEAR, &filed, &nation, Calendar::national()).unwrap().report("某局", year::table2()).unwrap();
    assert!(report.check(Blanks::Missing).is_clean());
    for row in Row::ALL {
        assert_ne!(report.table3().get(row, Column::Total), Cell::Of(0), "{row:?}");
    }
    let day = year::audited_on().unwrap();
    let wrong = filed.iter().filter_map(|one| {
        let audit = gongkai::audit::audit(one.case(), &nation, Calendar::national(), day)
            .expect("a matter that can be audited");
        let codes: Vec<&str> = audit.codes().map(gongkai::audit::BreachCode::code).collect();
        (!codes.is_empty()).then(|| format!("{} {}", one.number(), codes.join(" ")))
    });
    let wrong: Vec<String> = wrong.collect();
    assert_eq!(wrong, ["依申请〔2024〕7号 third_party_not_heard", "依申请〔2024〕17号 kind_unfounded"]);
}
