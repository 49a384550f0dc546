//! The duties in force on a day, the nation's and the place's.

use serde::Serialize;

use crate::citation::Code;
use crate::norm::{Duty, Role};
use crate::regime::Regime;

/// Who asks for a duty.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the nation asks, or the place")]
pub enum Layer {
    /// The Regulation: to miss it is a breach of the Regulation.
    National,
    /// The local text: to miss it is a matter of the place.
    Local,
}

/// A duty that is in force.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Owed<'j> {
    pub(super) layer: Layer,
    pub(super) duty: &'j Duty,
}

impl<'j> Owed<'j> {
    /// Who asks for it.
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.layer
    }

    /// The duty.
    #[must_use]
    pub const fn duty(&self) -> &'j Duty {
        self.duty
    }
}

/// The duties in force: those of the edition, then those of the local text, each in its own order. A local text that does not bind on the
/// day, or whose date is not known, gives none.
///
/// ```
/// use gongkai::duty;
/// use gongkai::norm::{Act, Subject};
/// use gongkai::regime::Jurisdiction;
/// let regime = Jurisdiction::national();
/// let regime = regime.on("2024-03-04".parse()?)?;
/// let guide = duty::owed(&regime).find(|owed| owed.duty().subject() == Subject::Guide).ok_or("a duty")?;
/// assert_eq!(guide.duty().by().stable(), "national.2019/12/-/-");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn owed<'j>(regime: &Regime<'j>) -> impl Iterator<Item = Owed<'j>> + use<'j> {
    let national = regime.procedure().duties().iter().map(|duty| Owed { layer: Layer::National, duty });
    let local = regime.local().in_force().map_or(&[] as &[Duty], |rules| rules.duties());
    national.chain(local.iter().map(|duty| Owed { layer: Layer::Local, duty }))
}

/// The duties in force that one of these roles bears: what an agency that fills them has to publish and do.
pub fn owed_by<'j>(regime: &Regime<'j>, roles: &[Role]) -> impl Iterator<Item = Owed<'j>> {
    owed(regime).filter(move |owed| roles.contains(&owed.duty.bearer()))
}

/// The duty in force that has a code.
#[must_use]
pub fn find<'j>(regime: &Regime<'j>, code: &str) -> Option<Owed<'j>> {
    let code: Code = code.parse().ok()?;
    owed(regime).find(|owed| owed.duty.code() == code)
}
