//! What a provision that a refusal names can bear, before any fact is known.

use chrono::NaiveDate;

use crate::citation::{Code, Instrument, Provision, Standing, instrument};
use crate::fact::Fact;
use crate::law::local;
use crate::law::national::EDITIONS;
use crate::norm::{Certainty, ReplyGate, ReplyKind, Test};
use crate::regime::Regime;

/// Whether one of the two lies in the other.
pub(crate) fn meets(by: &Provision, named: &Provision) -> bool {
    by.covers(named) || named.covers(by)
}

/// A provision of an edition of the Regulation by which nothing is refused: no ground, and none of its guidance. The definition, and the clause on
/// severing, bear an answer where a part is no government information.
pub(crate) fn is_no_ground(named: &Provision, regime: &Regime<'_>) -> bool {
    let of_regulation = EDITIONS.into_iter().any(|edition| edition.code() == named.source());
    // What holds only until it is determined bears no refusal.
    let mut standing =
        regime.substance().grounds().iter().filter(|one| one.certainty() != Certainty::AwaitsDetermination);
    let ground = standing.any(|one| meets(&one.by(), named));
    of_regulation && !ground && refusing_gate(named, regime).is_none()
}

/// Whether it bears an answer on what is no government information (art. 2), also where that is severed from the rest (art. 37).
pub(crate) fn bears_the_ungoverned(named: &Provision, regime: &Regime<'_>) -> bool {
    let severed = regime.procedure().reply(ReplyKind::GrantedInPart).map(|(severed, _)| severed.by());
    let definition = regime.substance().definition().by();
    core::iter::once(definition).chain(severed).any(|by| meets(&by, named))
}

/// Guidance of 2008: what the applicant has no special need of may be refused. So does a refusal say that names the article of that need.
pub(crate) fn refusing_gate(named: &Provision, regime: &Regime<'_>) -> Option<&'static ReplyGate> {
    let asked = |tests: &[Test]| {
        let mut facts = tests.iter().flat_map(|test| test.facts().facts()).filter_map(Fact::by);
        facts.any(|by| meets(&by, named))
    };
    let mut gates = regime.procedure().gates().iter();
    gates.find(|gate| gate.reply() == ReplyKind::Refused && (meets(&gate.by(), named) || asked(gate.when())))
}

/// A provision of a text that was not in force on a day, or of an edition that does not govern the file. Of a text of unknown date that is not known.
pub(crate) fn not_in_force(named: &Provision, regime: &Regime<'_>, on: NaiveDate) -> bool {
    let source = named.source();
    // What governs the file is in force for it, whenever it was repealed.
    if source == regime.substance().code() || source == regime.procedure().code() {
        return false;
    }
    let other_edition = EDITIONS.into_iter().any(|one| one.code() == source);
    let standing = instrument(source).filter(|_| !is_of_a_place(named, regime)).map(|text| text.force().on(on));
    let gone =
        matches!(standing, Some(Standing::Repealed { .. } | Standing::Expired { .. } | Standing::NotYetInForce { .. }));
    other_edition || gone
}

/// Whether a provision is one of a local text: of a built-in place, or of the place that is asked about.
pub(crate) fn is_of_a_place(named: &Provision, regime: &Regime<'_>) -> bool {
    let (source, place) = (named.source(), regime.jurisdiction().place());
    let rest = source.as_str().strip_prefix(place.as_str()).filter(|_| regime.jurisdiction().rules().is_some());
    is_of_a_built_in_place(named) || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

pub(crate) fn is_of_a_built_in_place(named: &Provision) -> bool {
    let built_in = |code: Code| local::rules(code.as_str()).is_some();
    built_in(named.source()) || instrument(named.source()).and_then(Instrument::within).is_some_and(built_in)
}
