//! Every type that a host keeps or passes between threads is `Send` and `Sync`, and prints with `{:?}`.

use core::fmt::Debug;

use gongkai::agency::{Addressed, Duty, Information, Reach, Responsibility, Roster};
use gongkai::audit::{Audit, Breach, Release};
use gongkai::calendar::{Bounds, Calendar, Notice};
use gongkai::case::{Case, CaseFacts, Found, Step};
use gongkai::citation::{Cited, Code, Instrument, Provision, Text};
use gongkai::deadline::{Deadline, Due, Trigger};
use gongkai::decision::{Decision, Explanation, Joined, Part, Question, Reply, Verdict};
use gongkai::fact::{Fact, FactSet, Facts};
use gongkai::law::Edition;
use gongkai::norm::{Ground, LocalRules, Period, Readings, Test};
use gongkai::notice::{Claims, Content, Field, NoticeError};
use gongkai::regime::{Jurisdiction, Layered, Regime};
use gongkai::report::annual::{
    AnnualReport, Check, End, MergeError, Place, Placement, Publication, ReportError, ReportFile, Tally,
};
use gongkai::report::register::{
    ApplicationRow, DeclassificationRow, NoticeRow, RegisterError, Registers, ReleaseRow, ReviewRow, WithheldRow,
};
use gongkai::workflow::consultation::{Clearance, Consultations, Ledger, Letter, Position, Spans};

fn kept<T: Send + Sync + Debug>() {}

#[test]
fn types_may_cross_threads_and_be_printed() {
    kept::<(Bounds, Calendar, Notice)>();
    kept::<(Cited<Period>, Code, Instrument, Provision, Text)>();
    kept::<(Deadline, Due, Trigger)>();
    kept::<(Decision<'_>, Explanation<'_>, Joined<'_>, Part, Question, Reply, Verdict)>();
    kept::<(Fact, FactSet, Facts)>();
    kept::<(Edition, Ground, LocalRules, Readings, Test)>();
    kept::<(Addressed<'_>, Duty<'_>, Information, Reach<'_>, Responsibility<'_>, Roster)>();
    kept::<(Audit, Breach, Release)>();
    kept::<(Case, CaseFacts, Found, Step)>();
    kept::<(gongkai::notice::Notice, Claims, Content, Field, NoticeError)>();
    kept::<(Clearance, Consultations, Ledger, Letter, Position, Spans)>();
    kept::<(Jurisdiction, Layered, Regime<'_>)>();
    kept::<(
        Registers<'_>,
        RegisterError,
        ApplicationRow,
        ReleaseRow,
        ReviewRow,
        WithheldRow,
        DeclassificationRow,
        NoticeRow,
    )>();
    kept::<(AnnualReport, Check, Place, Publication<'_>, ReportFile, Tally)>();
    kept::<(End<'_>, MergeError, Placement, ReportError)>();
}
