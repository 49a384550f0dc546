//! Why: one flat list of nodes with their truth, drawn as a tree. Built only when asked.

use core::fmt::{self, Write as _};

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::decide::Decision;
use super::evaluate::{self, Status};
use super::judge::own;
use super::outcome::{Outcome, Outcomes};
use crate::citation::{Language, Provision};
use crate::fact::{Fact, State, Truth};
use crate::norm::{Ground, Limb, LocalGround, Proviso, Test};

/// The row of the law that a node stands for, by its place in its list.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "these are the four lists a decision is made from")]
pub enum Row {
    /// A limb of the definition of government information.
    Limb(u8),
    /// A national ground.
    Ground(u8),
    /// A ground that the local text states in its own words.
    Local(u8),
    /// A test of proactive disclosure.
    Proactive(u8),
}

/// The piece of a row.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a row has tests and provisos")]
pub enum Piece {
    /// The row as a whole: for a ground, whether it closes the part.
    Whole,
    /// One of its tests.
    When(u8),
    /// One of its provisos (但书).
    Unless(u8),
}

/// One node: a piece of a row, and whether it holds.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    row: Row,
    piece: Piece,
    truth: Truth,
}

impl Node {
    /// The row.
    #[must_use]
    pub const fn row(self) -> Row {
        self.row
    }

    /// The piece.
    #[must_use]
    pub const fn piece(self) -> Piece {
        self.piece
    }

    /// Whether it holds.
    #[must_use]
    pub const fn truth(self) -> Truth {
        self.truth
    }
}

/// The explanation of a decision: every test of every row, what held, what failed and what is open, near misses included.
#[derive(Clone, Debug)]
pub struct Explanation<'a> {
    decision: Decision<'a>,
    nodes: Vec<Node>,
}

impl<'a> Decision<'a> {
    /// Explains the decision.
    #[must_use]
    pub fn explain(&self) -> Explanation<'a> {
        let mut nodes = Vec::with_capacity(64);
        self.add_limbs(&mut nodes, self.regime.substance().scope(), Row::Limb);
        for (row, ground) in (0..).map(Row::Ground).zip(self.regime.substance().grounds()) {
            self.add_ground(&mut nodes, row, ground);
        }
        let local = self.regime.local().in_force().into_iter().flat_map(own);
        for (row, local) in (0..).map(Row::Local).zip(local) {
            self.add_ground(&mut nodes, row, local.ground());
        }
        self.add_limbs(&mut nodes, self.regime.substance().proactive().iter(), Row::Proactive);
        Explanation { decision: *self, nodes }
    }

    fn add_limbs<'l>(&self, nodes: &mut Vec<Node>, limbs: impl Iterator<Item = &'l Limb>, row: fn(u8) -> Row) {
        for (row, limb) in (0..).map(row).zip(limbs) {
            nodes.push(Node { row, piece: Piece::Whole, truth: evaluate::test(limb.test(), self.known) });
        }
    }

    fn add_ground(&self, nodes: &mut Vec<Node>, row: Row, ground: &Ground) {
        let status = self.status(ground);
        nodes.push(Node { row, piece: Piece::Whole, truth: closes(status) });
        for (piece, test) in (0..).map(Piece::When).zip(ground.when()) {
            nodes.push(Node { row, piece, truth: evaluate::test(*test, self.known) });
        }
        for (piece, proviso) in (0..).map(Piece::Unless).zip(ground.unless()) {
            let truth = evaluate::proviso(proviso, self.known, self.part.mode, self.regime.readings());
            nodes.push(Node { row, piece, truth });
        }
    }
}

fn closes(status: Status) -> Truth {
    if status.possible == Outcomes::only(Outcome::MustDisclose) {
        Truth::No
    } else if status.possible.has(Outcome::MustDisclose) {
        Truth::Open
    } else {
        Truth::Yes
    }
}

impl<'a> Explanation<'a> {
    /// The nodes, in the order of the law: definition, grounds, local clauses, proactive tests; a row before its pieces.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The stable name of a node: `third_party`, `third_party.when.1`, `third_party.unless.0`.
    #[must_use]
    pub fn name(&self, node: Node) -> String {
        let row = match node.row {
            Row::Limb(at) | Row::Proactive(at) => {
                let prefix = if matches!(node.row, Row::Limb(_)) { "definition" } else { "proactive" };
                return format!(
                    "{prefix}.{}",
                    self.limb(node.row, at).map_or_else(String::new, |limb| limb.code().to_string())
                );
            }
            Row::Ground(_) | Row::Local(_) => {
                self.ground(node.row).map_or_else(String::new, |ground| ground.code().to_string())
            }
        };
        match node.piece {
            Piece::Whole => row,
            Piece::When(at) => format!("{row}.when.{at}"),
            Piece::Unless(at) => format!("{row}.unless.{at}"),
        }
    }

    /// The provision a node rests on.
    #[must_use]
    pub fn by(&self, node: Node) -> Option<Provision> {
        match (node.row, node.piece) {
            (Row::Limb(at) | Row::Proactive(at), _) => self.limb(node.row, at).map(Limb::by),
            (_, Piece::Unless(at)) => Some(self.ground(node.row)?.unless().get(usize::from(at))?.by()),
            _ => self.ground(node.row).map(Ground::by),
        }
    }

    /// The grounds that only just failed: exactly one test failed and every other held, or all held and a proviso opened it.
    pub fn near_misses(&self) -> impl Iterator<Item = &'a Ground> + use<'_, 'a> {
        let rows = self.nodes.iter().filter(|node| node.piece == Piece::Whole && node.truth == Truth::No);
        rows.filter(|row| {
            let tests = self.nodes.iter().filter(|node| node.row == row.row && matches!(node.piece, Piece::When(_)));
            let (held, failed) = tests.fold((0, 0), |(held, failed), node| match node.truth {
                Truth::Yes => (held + 1, failed),
                Truth::No => (held, failed + 1),
                Truth::Open => (held, failed + 2),
            });
            held > 0 && failed <= 1
        })
        .filter_map(|row| self.ground(row.row))
    }

    fn limb(&self, row: Row, at: u8) -> Option<&'static Limb> {
        let edition = self.decision.regime.substance();
        if matches!(row, Row::Limb(_)) {
            edition.scope().nth(usize::from(at))
        } else {
            edition.proactive().get(usize::from(at))
        }
    }

    fn ground(&self, row: Row) -> Option<&'a Ground> {
        match row {
            Row::Ground(at) => self.decision.regime.substance().grounds().get(usize::from(at)),
            Row::Local(at) => {
                let rules = self.decision.regime.local().in_force()?;
                own(rules).nth(usize::from(at)).map(LocalGround::ground)
            }
            Row::Limb(_) | Row::Proactive(_) => None,
        }
    }

    fn test(&self, node: Node) -> Option<Test> {
        match (node.row, node.piece) {
            (Row::Limb(at) | Row::Proactive(at), _) => self.limb(node.row, at).map(Limb::test),
            (_, Piece::When(at)) => self.ground(node.row)?.when().get(usize::from(at)).copied(),
            (_, Piece::Unless(at)) => Some(self.ground(node.row)?.unless().get(usize::from(at))?.test()),
            (_, Piece::Whole) => None,
        }
    }

    /// Draws the explanation as a tree. Rows on which nothing is known and nothing turns are left out unless `whole`.
    #[must_use]
    pub fn draw(&self, language: Language, whole: bool) -> String {
        let mut text = String::new();
        let mut shown = false;
        for node in &self.nodes {
            if node.piece == Piece::Whole {
                shown = whole || self.speaks(*node);
            }
            if shown && !self.belongs_to_other_mode(*node) {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "{}", self.line(*node, language));
            }
        }
        text
    }

    /// Whether a row has anything to say: it holds, it is open, or one of its tests held.
    fn speaks(&self, row: Node) -> bool {
        if self.decision.judged.scope == Truth::No && !matches!(row.row, Row::Limb(_)) {
            return false;
        }
        row.truth != Truth::No && !matches!(row.row, Row::Limb(_) | Row::Proactive(_))
            || matches!(row.row, Row::Limb(_)) && row.truth != Truth::Yes
            || matches!(row.row, Row::Proactive(_)) && row.truth == Truth::Yes
            || self
                .nodes
                .iter()
                .any(|node| node.row == row.row && matches!(node.piece, Piece::When(_)) && node.truth == Truth::Yes)
    }

    /// A proviso confined to the other mode is a node like any other, but it would only puzzle a reader.
    fn belongs_to_other_mode(&self, node: Node) -> bool {
        self.proviso(node).and_then(Proviso::mode).is_some_and(|mode| mode != self.decision.part.mode)
    }

    fn proviso(&self, node: Node) -> Option<&'a Proviso> {
        match node.piece {
            Piece::Unless(at) => self.ground(node.row)?.unless().get(usize::from(at)),
            Piece::Whole | Piece::When(_) => None,
        }
    }

    fn line(&self, node: Node, language: Language) -> String {
        let mark = match node.truth {
            Truth::Yes => '✓',
            Truth::No => '✗',
            Truth::Open => '?',
        };
        let by = self.by(node).map_or_else(String::new, |by| by.in_language(language));
        let zh = language == Language::Zh;
        match (node.row, node.piece) {
            (Row::Limb(at) | Row::Proactive(at), _) => {
                let name = self.limb(node.row, at).map_or("", |limb| limb.name().in_language(language));
                format!("{mark} {name}  [{by}]")
            }
            (_, Piece::Whole) => {
                let name = self.ground(node.row).map_or("", |ground| ground.name().in_language(language));
                format!("{mark} {name}  [{by}]")
            }
            (_, Piece::When(_)) => format!("   {mark} {}", self.describe(node, language)),
            (_, Piece::Unless(_)) => {
                let reading = self.proviso(node).and_then(Proviso::under).map_or_else(String::new, |choice| {
                    format!(
                        " {}{}",
                        if zh { "限于解释：" } else { "under the reading: " },
                        choice.name().in_language(language)
                    )
                });
                let but = if zh { "但是：" } else { "unless: " };
                format!("   {mark} {but}{}{reading}  [{by}]", self.describe(node, language))
            }
        }
    }

    /// A test in words, each fact with its state.
    fn describe(&self, node: Node, language: Language) -> String {
        let Some(test) = self.test(node) else { return String::new() };
        let zh = language == Language::Zh;
        let lead = match test {
            Test::Fact(_) => "",
            Test::AllOf(_) => {
                if zh {
                    "全部："
                } else {
                    "all of: "
                }
            }
            Test::AnyOf(_) => {
                if zh {
                    "任一："
                } else {
                    "any of: "
                }
            }
            Test::NoneOf(_) => {
                if zh {
                    "均无："
                } else {
                    "none of: "
                }
            }
        };
        let sheet = self.decision.part.facts();
        let (closed, named): (Vec<_>, Vec<_>) =
            test.facts().facts().partition(|fact| sheet.state(*fact) == State::ReviewedNo);
        let mut words: Vec<_> = named.into_iter().map(|fact| self.fact(fact, language)).collect();
        if let Some(review) = closed.first().and_then(|fact| sheet.review_of(*fact)) {
            let (by, day, count) = (review.by(), review.day(), closed.len());
            words.push(match language {
                Language::Zh => format!("{count}项经{by}于{day}审查认定不适用"),
                Language::En => format!("{count} reviewed by {by} on {day} and found not to apply"),
            });
        }
        format!("{lead}{}", words.join(if zh { "、" } else { ", " }))
    }

    fn fact(&self, fact: Fact, language: Language) -> String {
        let zh = language == Language::Zh;
        let name = fact.name().map(|name| name.in_language(language).to_owned());
        let name = name.or_else(|| self.local_name(fact, language)).unwrap_or_else(|| fact.code());
        let state = match self.decision.part.facts().state(fact) {
            State::Yes => {
                if zh {
                    "是"
                } else {
                    "yes"
                }
            }
            State::No | State::ReviewedNo => {
                if zh {
                    "否"
                } else {
                    "no"
                }
            }
            State::Unknown => {
                if zh {
                    "不能确定"
                } else {
                    "unknown"
                }
            }
            State::NotAsked => {
                if zh {
                    "未询问"
                } else {
                    "not asked"
                }
            }
        };
        if zh { format!("{name}（{state}）") } else { format!("{name} ({state})") }
    }

    fn local_name(&self, fact: Fact, language: Language) -> Option<String> {
        let place = fact.local_place()?;
        let rules = self.decision.regime.local().in_force()?;
        let finding = rules.findings().iter().find(|finding| finding.place() == place)?;
        Some(finding.question().in_language(language).to_owned())
    }
}

/// As [`Explanation::draw`] draws it in Chinese, the language of the law, without the rows that have nothing to say.
impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.draw(Language::Zh, false))
    }
}

impl Serialize for Explanation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Line<'a, 'b>(&'a Explanation<'b>, Node);
        impl Serialize for Line<'_, '_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                map.serialize_entry("node", &self.0.name(self.1))?;
                map.serialize_entry("truth", &self.1.truth)?;
                map.serialize_entry("by", &self.0.by(self.1))?;
                if let Some(test) = self.0.test(self.1) {
                    map.serialize_entry("test", &test)?;
                }
                map.end()
            }
        }
        let mut sequence = serializer.serialize_seq(Some(self.nodes.len()))?;
        for node in &self.nodes {
            sequence.serialize_element(&Line(self, *node))?;
        }
        sequence.end()
    }
}
