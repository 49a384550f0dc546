//! Years of matters at random: every count of them satisfies the identities, also across years; every slip is found; mergers and stores keep
//! what they were given.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::{Days, NaiveDate};
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Found, Of};
use gongkai::citation::{Code, Language};
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{ApplicantKind, FeeBasis, Fen, Grievance, Intake, ReplyKind, RequestContent};
use gongkai::regime::Jurisdiction;
use gongkai::report::Filed;
use gongkai::report::annual::{
    AnnualReport, Blanks, Cell, Column, Figure, Item, Narrative, Outcome, Place, Row, Table2, Table3, Table4, Tally,
    tally,
};
use gongkai::workflow::application::{Event, Fee, Remedy, RemedyResult, Reply, Request};
use gongkai::workflow::journal::Header;
use proptest::prelude::*;
use proptest::sample::select;

const KINDS: [ReplyKind; 15] = [
    ReplyKind::NotGovernmentInformation,
    ReplyKind::StillUnclear,
    ReplyKind::NotAnApplication,
    ReplyKind::Publication,
    ReplyKind::NotProcessedAgain,
    ReplyKind::NotProcessed,
    ReplyKind::ConfirmOrReissue,
    ReplyKind::SpecialRegistry,
    ReplyKind::AlreadyPublic,
    ReplyKind::NotThisAgency,
    ReplyKind::DoesNotExist,
    ReplyKind::ProcessingNeeded,
    ReplyKind::Refused,
    ReplyKind::GrantedInPart,
    ReplyKind::Granted,
];

const INTAKES: [Intake; 6] =
    [Intake::InPerson, Intake::SignedMail, Intake::OrdinaryMail, Intake::Web, Intake::Fax, Intake::OtherDesk];

fn a_reply() -> impl Strategy<Value = Event> {
    let grounds = select(vec!["14/-/-", "15/-/-", "16/1/-", "16/2/-"]);
    let beside = proptest::option::weighted(0.2, select(KINDS.to_vec()));
    (select(KINDS.to_vec()), beside, grounds, any::<bool>()).prop_map(|(kind, beside, ground, named)| {
        let reply = Reply::new(kind);
        let reply = beside.map_or(reply.clone(), |beside| reply.beside(beside));
        let ground = format!("national.2019/{ground}").parse().expect("a provision");
        Event::Replied { reply: if named { reply.on_ground(ground) } else { reply } }
    })
}

fn a_remedy() -> impl Strategy<Value = Remedy> {
    select(vec![Remedy::Reconsideration, Remedy::Suit, Remedy::SuitAfterReconsideration])
}

fn a_step() -> impl Strategy<Value = Event> {
    let result = select(vec![RemedyResult::Upheld, RemedyResult::Corrected, RemedyResult::Other]);
    prop_oneof![
        6 => a_reply(),
        1 => Just(Event::Confirmed),
        1 => Just(Event::CorrectionAsked { items: vec![RequestContent::Description], within: None }),
        1 => Just(Event::Corrected),
        1 => Just(Event::NotCorrected),
        1 => Just(Event::NotPaid),
        1 => Just(Event::FeePaid),
        1 => Just(Event::Withdrawn),
        1 => (0_u32..9_000).prop_map(|yuan| {
            Event::FeeAsked { fee: Fee::new(FeeBasis::PerQuantity, 0, 40, Fen::of_yuan(yuan)) }
        }),
        2 => a_remedy().prop_map(|remedy| Event::RemedySought { remedy, over: Grievance::Refused }),
        2 => (a_remedy(), result, any::<bool>()).prop_map(|(remedy, result, answer_anew)| {
            Event::RemedyDecided { remedy, result, answer_anew, within: None }
        }),
        1 => Just(Event::HandedOver { to: Code::literal("desk"), formalities: true }),
    ]
}

/// What happened to one application from a day on: every step that makes sense, so many days after the one before.
fn a_case() -> impl Strategy<Value = Case> {
    let kind = select(ApplicantKind::ALL.to_vec());
    let facts = proptest::collection::vec(
        select(vec![Fact::FORBIDDEN_BY_LAW, Fact::TRADE_SECRET, Fact::PROCESS_DRAFT, Fact::ENFORCEMENT_FILE]),
        0..2,
    );
    let steps = proptest::collection::vec((0_u64..120, a_step()), 0..9);
    (kind, select(INTAKES.to_vec()), 0_u64..1_000, any::<u8>(), facts, steps).prop_map(
        |(kind, intake, start, own, facts, steps)| {
            let mut case = Case::new(Header::of(&Jurisdiction::national()));
            let mut on = NaiveDate::from_ymd_opt(2021, 6, 1).expect("a day") + Days::new(start);
            let request = Request::new(Code::literal("a1"), kind);
            let request = if own < 12 { request.for_own_record() } else { request };
            case.record(on, Event::Arrived { intake, request }).expect("it arrives");
            for fact in facts {
                let _ = case.record(on, Found::Fact { of: Of::Document, fact, finding: Finding::Yes });
            }
            for (after, step) in steps {
                let then = on + Days::new(after);
                if case.record(then, step).is_ok() {
                    on = then;
                }
            }
            case
        },
    )
}

fn some_cases() -> impl Strategy<Value = Vec<Case>> {
    proptest::collection::vec(a_case(), 0..24)
}

/// The count of a year, with every choice that is open made: the first possible row.
fn counted(year: i32, cases: &[Case]) -> Tally {
    let nation = Jurisdiction::national();
    let numbers: Vec<String> = (0..cases.len()).map(|at| format!("a{at}")).collect();
    let filed: Vec<Filed<'_>> =
        numbers.iter().zip(cases).map(|(number, case)| Filed::new(number, case).expect("a number")).collect();
    let first = tally(year, &filed, &nation, Calendar::national()).expect("matters that can be counted");
    let open = first.unsettled().iter().filter(|one| !one.receipt);
    let chosen = open.filter_map(|one| Some((one.number.clone(), *one.rows.first()?))).collect();
    gongkai::report::annual::tally_with(year, &filed, &nation, Calendar::national(), &chosen)
        .expect("choices that are possible")
}

fn report(year: i32, cases: &[Case]) -> Option<AnnualReport> {
    counted(year, cases).report("某局", Table2::default()).ok()
}

fn a_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![1 => Just(Cell::Blank), 1 => Just(Cell::NotApplicable), 6 => (0_u64..100_000).prop_map(Cell::Of)]
}

/// A report of whatever cells.
fn a_report(agency: &'static str) -> impl Strategy<Value = AnnualReport> {
    let cells = |length| proptest::collection::vec(a_cell(), length);
    (cells(9), cells(175), cells(15)).prop_map(move |(two, three, four)| {
        let table2 =
            Item::ALL.into_iter().zip(two).fold(Table2::default(), |table, (item, cell)| table.with(item, cell));
        let empty = Table3::default();
        let table3 =
            empty.cells().zip(three).fold(empty, |table, ((row, column, _), cell)| table.with(row, column, cell));
        let empty = Table4::default();
        let table4 = empty
            .cells()
            .zip(four)
            .fold(empty, |table, ((remedy, outcome, _), cell)| table.with(remedy, outcome, cell));
        AnnualReport::new(agency, 2024, (table2, table3, table4)).expect("a report")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    /// I1 to I4 and I7 within each year, I5 across each two.
    #[test]
    fn every_count_satisfies_the_identities(cases in some_cases()) {
        let years: Vec<AnnualReport> = (2021..=2026).filter_map(|year| report(year, &cases)).collect();
        for report in &years {
            let check = report.check(Blanks::Missing);
            prop_assert!(check.is_clean() && check.unchecked().is_empty(), "{}", check.in_language(Language::En));
        }
        for pair in years.windows(2).filter(|pair| pair[0].year() + 1 == pair[1].year()) {
            let check = pair[1].check_across(&pair[0], Blanks::Missing).expect("two years");
            prop_assert!(check.violations().is_empty(), "{}", check.in_language(Language::En));
        }
    }

    /// Every application for information is counted in one row, once in all years; what is not received is counted nowhere.
    #[test]
    fn every_application_ends_in_one_row_of_one_year(case in a_case()) {
        let mut results = 0;
        for year in 2021..=2027 {
            let tally = counted(year, std::slice::from_ref(&case));
            if tally.table3().is_none() {
                return Ok(());
            }
            let in_rows: u64 = Row::results().map(|row| *tally.bounds(row, Column::Total).end()).sum();
            prop_assert_eq!(in_rows, *tally.bounds(Row::ResultsTotal, Column::Total).end());
            results += in_rows;
        }
        prop_assert!(results <= 1);
    }

    /// Whatever is settled later lies within the bounds.
    #[test]
    fn the_bounds_hold_what_settles_later(cases in some_cases()) {
        let nation = Jurisdiction::national();
        let numbers: Vec<String> = (0..cases.len()).map(|at| format!("a{at}")).collect();
        let filed: Vec<Filed<'_>> =
            numbers.iter().zip(&cases).map(|(number, case)| Filed::new(number, case).expect("a number")).collect();
        let open = tally(2022, &filed, &nation, Calendar::national()).expect("matters that can be counted");
        let settled = counted(2022, &cases);
        for row in Row::ALL {
            for column in Column::ALL {
                let (open, settled) = (open.bounds(row, column), settled.bounds(row, column));
                prop_assert!(open.contains(settled.start()) && open.contains(settled.end()), "{row:?} {column:?}");
            }
        }
    }

    /// What was recorded after a year changes nothing in its report.
    #[test]
    fn a_year_is_closed_by_its_last_day(cases in some_cases()) {
        let last = NaiveDate::from_ymd_opt(2022, 12, 31).expect("a day");
        let cut: Vec<Case> = cases.iter().map(|case| case.on(last)).collect();
        prop_assert_eq!(counted(2022, &cut), counted(2022, &cases));
    }

    /// The order of the matters is of no account.
    #[test]
    fn the_order_of_the_matters_is_of_no_account(cases in some_cases()) {
        let nation = Jurisdiction::national();
        let numbers: Vec<String> = (0..cases.len()).map(|at| format!("a{at}")).collect();
        let mut filed: Vec<Filed<'_>> =
            numbers.iter().zip(&cases).map(|(number, case)| Filed::new(number, case).expect("a number")).collect();
        let one = tally(2022, &filed, &nation, Calendar::national()).expect("matters that can be counted");
        filed.reverse();
        let other = tally(2022, &filed, &nation, Calendar::national()).expect("matters that can be counted");
        prop_assert_eq!(one.table3(), other.table3());
        prop_assert_eq!((one.table4(), one.fees()), (other.table4(), other.fees()));
    }

    #[test]
    fn every_slip_is_found(cases in some_cases(), at in 0_usize..190, slip in 1_u64..1_000) {
        let Some(report) = report(2022, &cases) else { return Ok(()) };
        let places: Vec<(Figure, Cell)> = report.table3().cells().map(|(row, column, cell)| (Figure::Table3(row, column), cell))
            .chain(report.table4().cells().map(|(remedy, outcome, cell)| (Figure::Table4(remedy, outcome), cell)))
            .collect();
        let (figure, cell) = places[at];
        let wrong = Cell::Of(cell.figure().expect("a count") + slip);
        let changed = match figure {
            Figure::Table3(row, column) => report.clone().with_table3(report.table3().with(row, column, wrong)),
            Figure::Table4(remedy, outcome) => report.clone().with_table4(report.table4().with(remedy, outcome, wrong)),
            Figure::Table2(_) | Figure::Narrative(_) => report.clone(),
        };
        prop_assert_eq!(changed.check(Blanks::Missing).suspects(), [Place::new(2022, figure)]);
        // Without the prose, it is still among the suspects.
        let suspects = changed.with_narrative(Narrative::default()).check(Blanks::Missing).suspects();
        prop_assert!(suspects.contains(&Place::new(2022, figure)));
    }

    #[test]
    fn a_merger_of_what_adds_up_adds_up(one in some_cases(), other in some_cases()) {
        let of = |agency: &str, cases: &[Case]| counted(2022, cases).report(agency, Table2::default()).ok();
        let (Some(one), Some(other)) = (of("甲局", &one), of("乙局", &other)) else { return Ok(()) };
        let whole = AnnualReport::merge("某市", &[one.clone(), other.clone()]).expect("a merger");
        let check = whole.check(Blanks::Missing);
        prop_assert!(check.is_clean(), "{}", check.in_language(Language::En));
        let total = |report: &AnnualReport| report.table4().get(Remedy::Suit, Outcome::Total).figure().expect("a count");
        prop_assert_eq!(total(&whole), total(&one) + total(&other));
    }

    /// In whatever order and by whatever steps.
    #[test]
    fn a_merger_is_of_no_order(one in a_report("甲"), other in a_report("乙"), third in a_report("丙")) {
        let all = AnnualReport::merge("市", &[one.clone(), other.clone(), third.clone()]).expect("a merger");
        let reversed = AnnualReport::merge("市", &[third.clone(), other.clone(), one.clone()]).expect("a merger");
        let two = AnnualReport::merge("丁", &[one, other]).expect("a merger");
        prop_assert_eq!(&AnnualReport::merge("市", &[two, third]).expect("a merger"), &all);
        prop_assert_eq!(&reversed, &all);
    }

    #[test]
    fn what_is_stored_is_read_back(report in a_report("甲")) {
        let stored = serde_json::to_string(&report).expect("serialises");
        prop_assert_eq!(&serde_json::from_str::<AnnualReport>(&stored).expect("reads"), &report);
        let csv = report.csv(Language::Zh);
        // Every cell of table 3 stands in its line and column.
        for (line, row) in csv.lines().skip_while(|line| !line.starts_with("一、本年新收")).zip(Row::ALL) {
            let cells: Vec<&str> = line.trim_end().split(',').skip(2).collect();
            let expected: Vec<String> = Column::ALL.map(|column| report.table3().get(row, column).to_string()).into();
            prop_assert_eq!(cells, expected);
        }
        // Heads and lines of tables 2, 3 and 4.
        let printed = report.markdown(Language::En).lines().filter(|line| line.starts_with("| ")).count();
        prop_assert_eq!(printed, 10 + 26 + 4);
    }
}
