//! How an application ended, and the one row in which it is counted.

use serde::{Deserialize, Serialize};

use super::Row;
use super::rows::Rows;
use crate::citation::{Provision, Text, instrument};
use crate::fact::{Fact, FactSet};
use crate::law::Edition;
use crate::law::national::{EDITIONS, secrets};
use crate::norm::{Ground, ReplyKind, Test};
use crate::workflow::application::{Ending, Reply};

/// How an application ended: with a reply, or without one.
///
/// ```
/// use gongkai::fact::{Fact, FactSet};
/// use gongkai::norm::ReplyKind;
/// use gongkai::report::annual::{Convention, End, Placement, Row};
/// use gongkai::workflow::application::Reply;
///
/// // Parts answered in different ways have no row of their own.
/// let mixed = Reply::new(ReplyKind::Granted).beside(ReplyKind::DoesNotExist);
/// let Some(Placement::In(placed)) = End::reply(&mixed).map(|end| end.placed(FactSet::empty)) else { panic!("a row") };
/// assert_eq!((placed.row, placed.convention), (Row::PartiallyGranted, Some(Convention::Mixed)));
///
/// // Art. 14 has three rows: which one, what was found says.
/// let refused = Reply::new(ReplyKind::Refused).on_ground("national.2019/14/-/-".parse()?);
/// let end = End::reply(&refused).ok_or("an end")?;
/// let three = vec![Row::StateSecret, Row::LawProhibits, Row::SecurityAndStability];
/// assert_eq!(end.placed(FactSet::empty), Placement::Among(three));
/// let found = FactSet::of(&[Fact::FORBIDDEN_BY_LAW]);
/// assert!(matches!(end.placed(|| found), Placement::In(placed) if placed.row == Row::LawProhibits));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Copy, Clone, Debug)]
pub struct End<'r>(How<'r>);

#[derive(Copy, Clone, Debug)]
enum How<'r> {
    Reply(&'r Reply),
    Ending(Ending),
}

/// In which row an end is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "one row, or not settled")]
pub enum Placement {
    /// In this one.
    In(Placed),
    /// In one of these, in the order of the form: neither the grounds that were named nor what was found settles which.
    Among(Vec<Row>),
}

/// The row, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Placed {
    /// The row.
    pub row: Row,
    /// The provisions that led to it; empty where it rests on the form and on practice.
    pub by: Vec<Provision>,
    /// The convention of this library by which it was chosen, where the form leaves it open.
    pub convention: Option<Convention>,
}

/// A choice of row that the form does not make.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Convention {
    /// Parts were answered in different ways, one of which discloses: 部分公开 (Q-N16).
    Mixed,
    /// Parts were answered in different ways, none of which discloses: the row of the reply's main kind (Q-N16).
    MainKind,
    /// The reply says that it is no government information, for which no row is printed: 三（六）3 其他 (Q-N16).
    NotGovernmentInformation,
    /// Several grounds hold: the first of their rows in the order of the form.
    SeveralGrounds,
    /// The refusal names the clause on special registries (art. 36(7)), which is no ground: 三（三）8 行政查询事项.
    AdministrativeQuery,
    /// The refusal names no ground that has a row: the row of what was found.
    Findings,
    /// The refusal names only another law or administrative regulation, which nobody found to forbid disclosure: 三（三）2 法律行政法规禁止公开.
    OtherLaw,
    /// It is deemed abandoned for certain (视为放弃), and nobody recorded that it was put away: the row of what was not corrected, or not paid.
    DeemedAbandoned,
    /// The host chose among the rows that were possible.
    Chosen,
}

impl Convention {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Mixed => Text::literal(
                "各部分答复不同且有公开的，计入部分公开",
                "a mixed reply that discloses counts as in part",
            ),
            Self::MainKind => Text::literal(
                "各部分答复不同且均未公开的，按主要答复计入",
                "a mixed reply that discloses nothing counts by its main kind",
            ),
            Self::NotGovernmentInformation => {
                Text::literal("答复不属于政府信息的，计入其他", "no government information counts as other")
            }
            Self::SeveralGrounds => {
                Text::literal("有多项理由的，计入表中在先一项", "of several grounds the first of the form counts")
            }
            Self::AdministrativeQuery => Text::literal(
                "以行政查询事项条款不予公开的，计入行政查询事项",
                "a refusal under the clause on special registries counts as an administrative query",
            ),
            Self::Findings => {
                Text::literal("未写明条款的，按认定的事实计入", "without a ground, what was found counts")
            }
            Self::OtherLaw => Text::literal(
                "只写明其他法律、行政法规的，计入法律行政法规禁止公开",
                "a refusal that names only another law or administrative regulation counts as forbidden by it",
            ),
            Self::DeemedAbandoned => Text::literal(
                "视为放弃而未记录终结的，计入逾期未补正或者逾期未缴费",
                "deemed abandoned without a record of it counts as not corrected, or not paid, in time",
            ),
            Self::Chosen => Text::literal("由填报机关选定", "chosen by the agency"),
        }
    }
}

impl<'r> End<'r> {
    /// Ended with a reply; `None` where one of its kinds is a step on the way and no answer.
    #[must_use]
    pub fn reply(reply: &'r Reply) -> Option<Self> {
        kinds(reply).all(|kind| !kind.is_step()).then_some(Self(How::Reply(reply)))
    }

    /// Ended without an answer.
    #[must_use]
    pub const fn ending(ending: Ending) -> Self {
        Self(How::Ending(ending))
    }

    /// The one row in which it is counted. What was found in the matter by the day of the reply, and closes some part of it or may, is asked for only
    /// where the grounds that a refusal names leave more than one row, or another law is named.
    #[must_use]
    pub fn placed(self, found: impl Fn() -> FactSet) -> Placement {
        match self.row(found) {
            Found::Row(row, convention) => Placement::In(Placed { row, by: self.by(row), convention }),
            Found::Among(rows) => Placement::Among(rows.iter().collect()),
        }
    }

    pub(super) fn row(self, found: impl Fn() -> FactSet) -> Found {
        let reply = match self.0 {
            How::Ending(ending) => return Found::Row(row_of_ending(ending), None),
            How::Reply(reply) => reply,
        };
        let discloses = |kind: ReplyKind| matches!(kind, ReplyKind::Granted | ReplyKind::AlreadyPublic);
        let differs = kinds(reply).any(|kind| kind != reply.kind());
        if kinds(reply).all(discloses) {
            return Found::Row(Row::Granted, None);
        }
        if kinds(reply).any(|kind| discloses(kind) || kind == ReplyKind::GrantedInPart) {
            return Found::Row(Row::PartiallyGranted, differs.then_some(Convention::Mixed));
        }
        let placement = match row_of_kind(reply.kind()) {
            Some((row, convention)) => Found::Row(row, convention),
            None => refused(reply.grounds(), found),
        };
        match placement {
            Found::Row(row, _) if differs => Found::Row(row, Some(Convention::MainKind)),
            placement => placement,
        }
    }

    /// The grounds that a refusal names for a row, otherwise the provisions of the row.
    fn by(self, row: Row) -> Vec<Provision> {
        let grounds = match self.0 {
            How::Reply(reply) if reply.kind() == ReplyKind::Refused => reply.grounds(),
            _ => &[],
        };
        let led = |ground: &&Provision| !rows_of_provision(ground).and(Rows::one(row)).is_empty();
        let named: Vec<Provision> = grounds.iter().filter(led).copied().collect();
        if named.is_empty() { row.by() } else { named }
    }
}

/// The row and the convention, or the rows that are possible.
#[derive(Copy, Clone, Debug)]
pub(super) enum Found {
    Row(Row, Option<Convention>),
    Among(Rows),
}

fn kinds(reply: &Reply) -> impl Iterator<Item = ReplyKind> + '_ {
    core::iter::once(reply.kind()).chain(reply.kinds_beside().iter().copied())
}

const fn row_of_ending(ending: Ending) -> Row {
    match ending {
        Ending::Withdrawn => Row::Other,
        Ending::NotCorrected => Row::CorrectionOverdue,
        Ending::NotPaid => Row::FeeOverdue,
    }
}

/// The row of a kind of reply; `None` for a refusal, which has seven.
const fn row_of_kind(kind: ReplyKind) -> Option<(Row, Option<Convention>)> {
    let row = match kind {
        ReplyKind::Refused => return None,
        ReplyKind::NotGovernmentInformation => {
            return Some((Row::Other, Some(Convention::NotGovernmentInformation)));
        }
        ReplyKind::Granted | ReplyKind::AlreadyPublic => Row::Granted,
        ReplyKind::GrantedInPart => Row::PartiallyGranted,
        ReplyKind::SpecialRegistry => Row::AdministrativeQuery,
        ReplyKind::DoesNotExist | ReplyKind::SearchFirst | ReplyKind::NotThisAgency => Row::NotHeld,
        ReplyKind::ProcessingNeeded => Row::NeedsCreation,
        ReplyKind::StillUnclear | ReplyKind::AskForCorrection => Row::UnclearAfterCorrection,
        ReplyKind::NotAnApplication => Row::PetitionOrComplaint,
        ReplyKind::NotProcessedAgain => Row::Repeat,
        ReplyKind::Publication => Row::Publication,
        ReplyKind::NotProcessed => Row::Excessive,
        ReplyKind::ConfirmOrReissue => Row::ConfirmOrReissue,
    };
    Some((row, None))
}

/// The rows of refusals with the facts they stand for.
const REFUSALS: [(Row, FactSet); 7] = [
    (Row::StateSecret, FactSet::of(&[Fact::DETERMINED_STATE_SECRET])),
    (Row::LawProhibits, FactSet::of(&[Fact::FORBIDDEN_BY_LAW])),
    (Row::SecurityAndStability, FactSet::SECURITY_AND_STABILITY),
    (Row::ThirdParty, FactSet::THIRD_PARTY_INTERESTS),
    (Row::InternalAffairs, FactSet::INTERNAL_AFFAIRS),
    (Row::ProcessInformation, FactSet::PROCESS_INFORMATION),
    (Row::EnforcementFile, FactSet::of(&[Fact::ENFORCEMENT_FILE])),
];

/// The rows that facts stand for.
fn rows_of_facts(facts: FactSet) -> Rows {
    let rows = REFUSALS.iter().filter(|(_, of)| !(*of & facts).is_empty());
    rows.fold(Rows::NONE, |rows, (row, _)| rows.or(Rows::one(*row)))
}

/// The rows that a provision stands for: those of the grounds that it is, or is part of. Another law or administrative regulation may forbid
/// disclosure, and the Secrets Law says that it is a secret; what it says on work secrets (art. 64) has no row, as a text that can forbid nothing has
/// none. The clause on special registries is no ground, and has the row of its reply.
fn rows_of_provision(named: &Provision) -> Rows {
    let meant = |ground: &&Ground| ground.by().covers(named) || named.covers(&ground.by());
    let grounds = EDITIONS.into_iter().flat_map(Edition::grounds).filter(meant);
    let facts = grounds.flat_map(Ground::when).copied().map(Test::facts).fold(FactSet::empty(), FactSet::union);
    let rows = rows_of_facts(facts);
    let mut gates = EDITIONS.into_iter().flat_map(Edition::gates);
    if gates.any(|gate| gate.reply() == ReplyKind::SpecialRegistry && gate.by().covers(named)) {
        return Rows::one(Row::AdministrativeQuery);
    }
    match () {
        () if !rows.is_empty() => rows,
        () if secrets::is_of_state_secrets(named) => Rows::one(Row::StateSecret),
        () if is_another_law(named) => Rows::one(Row::LawProhibits),
        () => Rows::NONE,
    }
}

/// Whether it is of a law or an administrative regulation that may forbid disclosure: none of the Regulation, nor of the Secrets Law.
fn is_another_law(named: &Provision) -> bool {
    let edition = EDITIONS.into_iter().any(|edition| edition.code() == named.source());
    let secrets = named.source().as_str().starts_with("secrets_law");
    !edition && !secrets && instrument(named.source()).is_some_and(|text| text.rank().can_forbid_disclosure())
}

/// The rows of the answers that a provision bears and that are no refusal, such as that it would first have to be processed (art. 38) or is no
/// government information (art. 2).
fn rows_of_other_answers(named: &Provision) -> Rows {
    let meant = |by: Provision| by.covers(named) || named.covers(&by);
    let of_edition = |edition: &'static Edition| {
        let gates = edition.gates().iter().map(|gate| (gate.by(), gate.reply()));
        gates.chain([(edition.definition().by(), ReplyKind::NotGovernmentInformation)])
    };
    let kinds = EDITIONS.into_iter().flat_map(of_edition).filter(|(by, kind)| meant(*by) && !kind.is_step());
    kinds.filter_map(|(_, kind)| row_of_kind(kind)).fold(Rows::NONE, |rows, (row, _)| rows.or(Rows::one(row)))
}

/// The row of a refusal: of the grounds it names, narrowed by what was found where a provision has several rows; where it names none that has
/// a row, of what was found. Another law says what is forbidden, and just as well what has to be public, or how a ground is to be read: beside
/// another provision it counts only where it was found that a law forbids it.
fn refused(grounds: &[Provision], found: impl Fn() -> FactSet) -> Found {
    let rows = |of_laws: bool| {
        let named = grounds.iter().filter(|ground| is_another_law(ground) == of_laws).map(rows_of_provision);
        named.filter(|rows| !rows.is_empty()).collect::<Vec<Rows>>()
    };
    let (mut named, laws) = (rows(false), rows(true));
    if let Some(law) = laws.first().copied() {
        let found = rows_of_facts(found());
        match (named.is_empty(), grounds.iter().all(is_another_law)) {
            _ if !found.and(law).is_empty() => named.push(law),
            (true, true) if found.is_empty() => return Found::Row(Row::LawProhibits, Some(Convention::OtherLaw)),
            (true, _) => {
                let others = grounds.iter().map(rows_of_other_answers).fold(Rows::NONE, Rows::or);
                return Found::Among(found.or(law).or(others));
            }
            (false, _) => {}
        }
    }
    if named.is_empty() {
        let rows = rows_of_facts(found());
        return match rows.first() {
            Some(row) if rows.len() == 1 => Found::Row(row, Some(Convention::Findings)),
            Some(row) => Found::Row(row, Some(Convention::SeveralGrounds)),
            // An administrative query is no refusal, and may have been called one; so may what its grounds bear instead.
            None => {
                let refusals = rows_of_facts(FactSet::all()).or(Rows::one(Row::AdministrativeQuery));
                Found::Among(grounds.iter().map(rows_of_other_answers).fold(refusals, Rows::or))
            }
        };
    }
    let mut in_play = named.iter().copied().fold(Rows::NONE, Rows::or);
    if named.iter().any(|rows| rows.len() > 1) {
        let found = rows_of_facts(found());
        let narrowed = |rows: Rows| if rows.and(found).is_empty() { rows } else { rows.and(found) };
        in_play = named.iter().copied().map(narrowed).fold(Rows::NONE, Rows::or);
        for rows in &mut named {
            // What was found holds, all of it: the first of it counts.
            *rows = rows.and(found).first().map_or(*rows, Rows::one);
        }
    }
    // The first of one row for each ground: none that lies behind the last possible row of some ground.
    let all = named.iter().copied().fold(Rows::NONE, Rows::or);
    let last = named.iter().filter_map(|rows| rows.last()).min();
    let possible = last.map_or(all, |last| all.through(last));
    match possible.first() {
        Some(row) if possible.len() == 1 => Found::Row(row, convention(row, in_play)),
        _ => Found::Among(possible),
    }
}

/// By which convention a row of several, or of no ground, was chosen.
fn convention(row: Row, in_play: Rows) -> Option<Convention> {
    if in_play.len() > 1 {
        return Some(Convention::SeveralGrounds);
    }
    (row == Row::AdministrativeQuery).then_some(Convention::AdministrativeQuery)
}
