//! What turns on the text that governs a file which was pending when the 2019 text came (art. 56), and nobody has chosen.

use serde::Serialize;
use serde_json::value::RawValue;

use super::fault::Fault;
use super::read;
use crate::citation::{Provision, Text};
use crate::norm::{Choice, Reading};
use crate::regime::Jurisdiction;

/// The error that asks for the choice.
pub(super) const PENDING: &str = "regime.pending_file";

/// What stands in place of an answer that turns on a reading which nobody has chosen: the question, and the answer under each choice.
#[derive(Serialize)]
struct Turning {
    reading: Reading,
    question: Text,
    by: Provision,
    under: Vec<Under>,
}

#[derive(Serialize)]
struct Under {
    choice: Choice,
    answer: Box<RawValue>,
}

#[derive(Serialize)]
struct Undetermined {
    undetermined: Turning,
}

/// Answers for the place. Of a file that was pending when the 2019 text came, where nobody has chosen which text governs it, under each choice:
/// what both come to is the answer; where they differ it is open, and both are told. Where one of them has no answer, the choice comes first.
pub(super) fn under_either_text(
    place: &Jurisdiction,
    out: &mut Vec<u8>,
    answer: impl Fn(&Jurisdiction, &mut Vec<u8>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let start = out.len();
    let pending = match answer(place, out) {
        Err(fault) if fault.is(PENDING) => fault,
        answered => return answered,
    };
    out.truncate(start);
    let reading = Reading::PendingFile;
    let mut under = Vec::new();
    for choice in reading.choices() {
        let mut written = Vec::new();
        if answer(&place.clone().reading(*choice), &mut written).is_err() {
            return Err(pending);
        }
        under.push(Under { choice: *choice, answer: read::written(&written)? });
    }
    match under.as_slice() {
        [one, others @ ..] if others.iter().all(|other| other.answer.get() == one.answer.get()) => {
            read::write(out, &one.answer)
        }
        _ => {
            let turning = Turning { reading, question: reading.question(), by: reading.by(), under };
            read::write(out, &Undetermined { undetermined: turning })
        }
    }
}
