//! What was found in a matter up to a day, and its own journal.

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

use super::sheet::Sheet;
use super::{Circumstance, Found, Of};
use crate::citation::Code;
use crate::decision::AgencyChoice;
use crate::fact::{Fact, FactError, Facts, Finding, Group, Truth};
use crate::workflow::consultation::ApprovalByLaw;
use crate::workflow::journal::JournalError;
use crate::workflow::matter::{Matter, Procedure};

/// Who is responsible, as somebody found.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[expect(clippy::exhaustive_enums, reason = "this agency, a named one, or one that cannot be determined")]
pub enum Responsibility {
    /// This agency.
    Ours,
    /// Another one.
    Of(Code),
    /// Another one, which cannot be determined.
    Elsewhere,
}

/// What was found, up to a day. One sheet for the application, one for the document, one for each part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Findings {
    pub(super) application: Sheet,
    pub(super) document: Sheet,
    pub(super) parts: Vec<(Code, Sheet)>,
    severable: Option<bool>,
    responsible: Option<Responsibility>,
    approval: ApprovalByLaw,
    circumstances: Vec<(Circumstance, bool)>,
    bystanders: Vec<Beside>,
}

/// An agency beside the one that released, and what it did.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Beside {
    pub(crate) body: Code,
    pub(crate) ought_to_have_noticed: Option<bool>,
    pub(crate) objected: Option<(NaiveDate, Option<bool>)>,
}

impl Findings {
    /// The sheets of the document: of the whole, then of each part.
    pub(super) fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        core::iter::once(&self.document).chain(self.parts.iter().map(|(_, sheet)| sheet))
    }
}

impl Default for Findings {
    fn default() -> Self {
        Self {
            application: Sheet::default(),
            document: Sheet::default(),
            parts: Vec::new(),
            severable: None,
            responsible: None,
            approval: ApprovalByLaw::Unknown,
            circumstances: Vec::new(),
            bystanders: Vec::new(),
        }
    }
}

/// The most parts of one document.
const MOST_PARTS: usize = 1_000;

/// Why a finding was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FoundRefusal {
    /// A part that nobody named.
    #[error("part `{part}` is not named: expected `part_named` before it")]
    UnknownPart {
        /// The part.
        part: Code,
    },
    /// A part was named twice.
    #[error("part `{part}` is named already: expected another code")]
    PartNamedTwice {
        /// The part.
        part: Code,
    },
    /// More parts than one document is divided into.
    #[error("part `{part}` is one too many: expected at most {MOST_PARTS} parts")]
    TooManyParts {
        /// The part.
        part: Code,
    },
    /// A second third party for one part.
    #[error(
        "third party `{second}` of the document: `{first}` has an interest in it already, expected a part of its own"
    )]
    SecondThirdParty {
        /// The first.
        first: Code,
        /// The second.
        second: Code,
    },
    /// A responsible agency beside this one.
    #[error("`agency` is `{agency}` and `ours` is true: expected one or the other")]
    OursAndAnother {
        /// The agency.
        agency: Code,
    },
    /// Two findings that cannot stand together.
    #[error(transparent)]
    Facts(#[from] FactError),
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl Findings {
    /// The parts that were named, in order, each with its third party.
    pub fn parts(&self) -> impl Iterator<Item = (Code, Option<Code>)> + '_ {
        self.parts.iter().map(|(part, sheet)| (*part, sheet.third_party))
    }

    /// What was found of the document as a whole, such as what a local text asks.
    #[must_use]
    pub const fn document(&self) -> &Facts {
        self.document.facts()
    }

    /// What was found of the application.
    #[must_use]
    pub const fn application(&self) -> &Facts {
        self.application.facts()
    }

    /// Whether a circumstance holds.
    #[must_use]
    pub fn circumstance(&self, circumstance: Circumstance) -> Option<bool> {
        self.circumstances.iter().find(|(one, _)| *one == circumstance).map(|(_, holds)| *holds)
    }

    /// Whether what can be disclosed can be severed from the rest.
    #[must_use]
    pub const fn severable(&self) -> Truth {
        match self.severable {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No,
            None => Truth::Open,
        }
    }

    /// Who is responsible.
    #[must_use]
    pub const fn responsible(&self) -> Option<Responsibility> {
        self.responsible
    }

    /// Whether a law requires approval, and whether it was given.
    #[must_use]
    pub const fn approval(&self) -> ApprovalByLaw {
        self.approval
    }

    /// What the agency chose about working information up (art. 38).
    #[must_use]
    pub const fn choice(&self) -> Option<AgencyChoice> {
        self.application.choice
    }

    /// Whether something in it is a third party's.
    pub(crate) fn names(&self, with: Code) -> bool {
        let parts = self.parts.iter().map(|(_, sheet)| sheet.third_party);
        parts.chain([self.document.third_party]).any(|one| one == Some(with))
    }

    pub(crate) fn bystanders(&self) -> &[Beside] {
        &self.bystanders
    }

    fn sheet(&mut self, of: Of) -> Result<&mut Sheet, FoundRefusal> {
        match of {
            Of::Application => Ok(&mut self.application),
            Of::Document => Ok(&mut self.document),
            Of::Part(part) => {
                let found = self.parts.iter_mut().find(|(one, _)| *one == part);
                found.map(|(_, sheet)| sheet).ok_or(FoundRefusal::UnknownPart { part })
            }
        }
    }

    /// Writes on a sheet. Findings that cannot stand together are refused, and everything is then as it was.
    fn write(&mut self, of: Of, add: impl FnOnce(&mut Sheet)) -> Result<(), FoundRefusal> {
        let sheet = self.sheet(of)?.clone();
        let parts = if of == Of::Document { self.parts.clone() } else { Vec::new() };
        add(self.sheet(of)?);
        if let Err(refused) = self.settle(of) {
            *self.sheet(of)? = sheet;
            if of == Of::Document {
                self.parts = parts;
            }
            return Err(refused.into());
        }
        Ok(())
    }

    /// What was found of the whole holds of its parts.
    fn settle(&mut self, of: Of) -> Result<(), FactError> {
        match of {
            Of::Application => return self.application.settle(None),
            Of::Document => self.document.settle(None)?,
            Of::Part(_) => {}
        }
        let touched = |part: Code| of == Of::Document || of == Of::Part(part);
        let whole = &self.document;
        self.parts.iter_mut().filter(|(part, _)| touched(*part)).try_for_each(|(_, sheet)| sheet.settle(Some(whole)))
    }

    /// Most findings are the first of their fact, and touch no other sheet.
    fn find(&mut self, at: (usize, NaiveDate), of: Of, fact: Fact, finding: Finding) -> Result<(), FoundRefusal> {
        let alone = of != Of::Document || self.parts.is_empty();
        let sheet = self.sheet(of)?;
        if alone && sheet.stands_alone(fact) {
            return Ok(sheet.add(at, fact, finding)?);
        }
        self.write(of, |sheet| sheet.find(at, fact, finding))
    }

    fn name_part(&mut self, part: Code, third_party: Option<Code>) -> Result<(), FoundRefusal> {
        if self.parts.iter().any(|(one, _)| *one == part) {
            return Err(FoundRefusal::PartNamedTwice { part });
        }
        if self.parts.len() >= MOST_PARTS {
            return Err(FoundRefusal::TooManyParts { part });
        }
        self.parts.push((part, Sheet::of(third_party, &self.document)));
        Ok(())
    }

    fn apply(&mut self, at: usize, on: NaiveDate, found: &Found) -> Result<(), FoundRefusal> {
        match found {
            Found::IsGovernmentInformation => self.write(Of::Document, |sheet| {
                for (fact, finding) in GOVERNMENT_INFORMATION {
                    sheet.find((at, on), fact, finding);
                }
            })?,
            Found::PartNamed { part, third_party } => self.name_part(*part, *third_party)?,
            Found::ThirdPartyNamed { third_party } => match self.document.third_party {
                Some(first) if first != *third_party => {
                    return Err(FoundRefusal::SecondThirdParty { first, second: *third_party });
                }
                _ => self.document.third_party = Some(*third_party),
            },
            Found::Fact { of, fact, finding } => self.find((at, on), *of, *fact, *finding)?,
            Found::Reviewed { by, group, .. } if by.trim().is_empty() => {
                return Err(FactError::NobodyNamed { group: group.unwrap_or(Group::SecretsAndSecurity) }.into());
            }
            Found::Reviewed { of, group, by } => self.write(*of, |sheet| sheet.review(*group, by, on))?,
            Found::RequiredBy { of, text } => self.sheet(*of)?.require(at, *text),
            Found::ForbiddenBy { of, text } => self.sheet(*of)?.forbid(at, *text),
            Found::Chosen { of, choice } => self.sheet(*of)?.choice = Some(*choice),
            Found::Severable { severable } => self.severable = Some(*severable),
            Found::Responsible { ours: true, agency: Some(agency) } => {
                return Err(FoundRefusal::OursAndAnother { agency: *agency });
            }
            Found::Responsible { ours, agency } => {
                let elsewhere = agency.map_or(Responsibility::Elsewhere, Responsibility::Of);
                self.responsible = Some(if *ours { Responsibility::Ours } else { elsewhere });
            }
            Found::Approval { approval } => self.approval = *approval,
            Found::Circumstance { circumstance, holds } => {
                self.circumstances.retain(|(one, _)| one != circumstance);
                self.circumstances.push((*circumstance, *holds));
            }
            Found::BystanderSilent { body, ought_to_have_noticed } => {
                let (body, ought_to_have_noticed) = (*body, *ought_to_have_noticed);
                self.bystanders.push(Beside { body, ought_to_have_noticed, objected: None });
            }
            Found::BystanderObjected { body, refused } => {
                let objected = Some((on, *refused));
                self.bystanders.push(Beside { body: *body, ought_to_have_noticed: None, objected });
            }
        }
        Ok(())
    }
}

const GOVERNMENT_INFORMATION: [(Fact, Finding); 5] = [
    (Fact::BY_AGENCY, Finding::Yes),
    (Fact::ADMINISTRATIVE_FUNCTION, Finding::Yes),
    (Fact::MADE_OR_OBTAINED, Finding::Yes),
    (Fact::RECORDED, Finding::Yes),
    (Fact::IN_STATE_ARCHIVE, Finding::No),
];

impl Procedure for Findings {
    type Event = Found;
    type Refusal = FoundRefusal;

    fn take(&mut self, entry: usize, on: NaiveDate, event: &Found) -> Result<(), FoundRefusal> {
        self.apply(entry, on, event)
    }
}

/// What was found in a matter, with its journal.
pub type FindingsFile = Matter<Findings>;
