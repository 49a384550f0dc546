//! A value as the nation sets it, as a locality sets it, and as it applies.

use serde::Serialize;

use crate::citation::Cited;
use crate::norm::Period;

/// A period with its layers side by side: statutory, internal, effective.
///
/// A shorter local period binds inside the place: missing it is not a breach of the Regulation. A longer one has no
/// effect.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Layered {
    /// The nation's period (法定期限).
    pub statutory: Option<Cited<Period>>,
    /// The locality's own period in force (内部期限), or else that of a policy document of the nation's, such as double publicity.
    pub internal: Option<Cited<Period>>,
    /// The local text would lengthen the statutory period: it has no effect.
    pub longer_without_effect: bool,
    /// The two are counted in different units, so which is shorter turns on the days: work to both.
    pub counted_differently: bool,
}

impl Layered {
    pub(super) fn of(statutory: Option<Cited<Period>>, internal: Option<Cited<Period>>) -> Self {
        let longer_without_effect = matches!((statutory, internal), (Some(nation), Some(local))
            if nation.unit() == local.unit() && local.length() > nation.length());
        let counted_differently =
            matches!((statutory, internal), (Some(nation), Some(local)) if nation.unit() != local.unit());
        Self { statutory, internal, longer_without_effect, counted_differently }
    }

    /// The period to work to: the shorter of the two where they are counted alike, else the nation's.
    #[must_use]
    pub fn effective(&self) -> Option<Cited<Period>> {
        match (self.statutory, self.internal) {
            (Some(nation), Some(local)) if nation.unit() == local.unit() && local.length() < nation.length() => {
                Some(local)
            }
            (nation, local) => nation.or(local),
        }
    }

    /// Whether the layers set different periods.
    #[must_use]
    pub fn differ(&self) -> bool {
        matches!((self.statutory, self.internal), (Some(nation), Some(local)) if nation.value() != local.value())
    }
}
