//! Why a notice cannot go out.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Item, NoticeKind};
use crate::citation::{Cited, Language, Provision};
use crate::norm::{FeeError, Fen, Period, ReplyKind, RequestContent, Role, Route};
use crate::regime::RegimeError;

/// Why a notice was refused. Each names what was wrong, what was expected, and the provision.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoticeError {
    /// Something that it has to hold is left out, blank, empty or zero.
    #[error("“{}” is missing or blank: expected it under {}", item.name().en(), by.stable())]
    Missing {
        /// What.
        item: Item,
        /// The provision that asks for it, or under which the notice stands.
        by: Provision,
    },
    /// No text in force on its day knows such a notice.
    #[error("no text in force on {on} knows the {}: expected a kind that one does", kind.name().en())]
    NoBasis {
        /// The kind.
        kind: NoticeKind,
        /// The day.
        on: NaiveDate,
    },
    /// A day lies before another that it cannot precede.
    #[error("“{}” is {given}: expected {least} or later under {}", item.name().en(), by.stable())]
    TooEarly {
        /// Which day.
        item: Item,
        /// The day given.
        given: NaiveDate,
        /// The earliest that makes sense.
        least: NaiveDate,
        /// The provision.
        by: Provision,
    },
    /// Something is said to have happened after the day of the notice that tells of it.
    #[error("“{}” is {given}: expected {most} or earlier under {}", item.name().en(), by.stable())]
    TooLate {
        /// Which day.
        item: Item,
        /// The day given.
        given: NaiveDate,
        /// The day of the notice.
        most: NaiveDate,
        /// The provision.
        by: Provision,
    },
    /// It asks for what no text asks of an application.
    #[error("`items` has “{}”: expected what an application has to contain, under {}", content.name().en(), by.stable())]
    NotAsked {
        /// What.
        content: RequestContent,
        /// The provision on what an application contains.
        by: Provision,
    },
    /// It extends by more than the text allows.
    #[error("`days` is {days}: expected at most {} under {}", most.length(), most.by().stable())]
    ExtendedTooLong {
        /// By how many working days.
        days: u32,
        /// The most.
        most: Cited<Period>,
    },
    /// Somebody else consented to the extension than the text says.
    #[error("`consent` is of {}: expected {} under {}", given.name().en(), expected.name().en(), expected.by().stable())]
    ConsentOfAnother {
        /// Who.
        given: Role,
        /// Whom the text names.
        expected: Cited<Role>,
    },
    /// The amount is not that of the tariff.
    #[error("`amount` is {} fen: expected {} fen under {}", given.fen(), expected.value().fen(), expected.by().stable())]
    OtherFee {
        /// The amount given.
        given: Fen,
        /// The amount that the tariff gives.
        expected: Cited<Fen>,
    },
    /// The fee cannot be computed.
    #[error(transparent)]
    Fee(#[from] FeeError),
    /// The letter is to go out orally where the text asks for writing.
    #[error("`letter` is oral: expected writing under {}", by.stable())]
    Oral {
        /// The provision.
        by: Provision,
    },
    /// The letter sets another time to answer than the text.
    #[error("`window` is {}: expected {} under {}", given.in_language(Language::En), expected.in_language(Language::En), expected.by().stable())]
    OtherWindow {
        /// The time that the letter sets.
        given: Period,
        /// The time of the text.
        expected: Cited<Period>,
    },
    /// A step on the way is no reply.
    #[error("`kind` is “{}”, a step on the way: expected a kind that answers, under {}", kind.name().en(), by.stable())]
    NotAReply {
        /// The kind.
        kind: ReplyKind,
        /// The provision on answers.
        by: Provision,
    },
    /// A ground of a text that is not in force, or that can close nothing.
    #[error("`grounds` has {}: expected a law or administrative regulation in force, under {}", ground.stable(), by.stable())]
    NoGround {
        /// The ground.
        ground: Provision,
        /// The provision on refusals.
        by: Provision,
    },
    /// A ground that its text does not have.
    #[error("`grounds` has {}: expected a provision that its text has, under {}", ground.stable(), by.stable())]
    NoSuchProvision {
        /// The ground.
        ground: Provision,
        /// The provision on refusals.
        by: Provision,
    },
    /// It withholds, and names no ground for withholding among its provisions.
    #[error("`grounds` has {}: expected a ground for withholding, under {}", ground.stable(), by.stable())]
    NotAGround {
        /// The first provision that is named.
        ground: Provision,
        /// The provision on refusals.
        by: Provision,
    },
    /// It tells another way to review than the law of its day.
    #[error("`route_told` is “{}”: expected what {} says, told by the notice itself", told.name().en(), by.stable())]
    OtherRoute {
        /// The way that it tells.
        told: Route,
        /// The provision of the way, or of the question that is open.
        by: Provision,
    },
    /// The remedies are worded by hand.
    #[error("`words` has the remedies: expected `review`, from which they are told under {}", by.stable())]
    RemediesWorded {
        /// The provision of the notice.
        by: Provision,
    },
    /// An application is put away before the time of the applicant is known to be over.
    #[error("`date` is {date}: expected a day after the applicant's time under {}", by.stable())]
    TimeNotOver {
        /// The day of the notice.
        date: NaiveDate,
        /// The provision of the time.
        by: Provision,
    },
    /// It is open which text governs.
    #[error(transparent)]
    Regime(#[from] RegimeError),
}
