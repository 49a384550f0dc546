//! The duties in force on a day, the nation's and the place's.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct as _};

use crate::citation::{Code, Provision};
use crate::norm::{Duty, LocalRules, Role};
use crate::regime::{Local, Regime};

/// Who asks for a duty.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the nation asks, or the place, or perhaps the place")]
pub enum Layer {
    /// The Regulation: to miss it is a breach of the Regulation.
    National,
    /// The local text: to miss it is a matter of the place.
    Local,
    /// A local text of which nobody has shown since when it is in force: whether it asks for anything is open.
    Undated,
}

impl Layer {
    /// The rules of the local text, where there is one, and as what they ask.
    pub(crate) const fn of_local<'j>(regime: &Regime<'j>) -> (Self, Option<&'j LocalRules>) {
        match regime.local() {
            Local::InForce { rules, .. } => (Self::Local, Some(rules)),
            Local::Undetermined { rules, .. } => (Self::Undated, Some(rules)),
            Local::None | Local::Absent { .. } => (Self::Local, None),
        }
    }
}

/// A duty that is in force.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Owed<'j> {
    pub(super) layer: Layer,
    pub(super) duty: &'j Duty,
    on: NaiveDate,
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

    /// The provision of a higher text that asks for the same more strongly; `None` also where that text did not exist yet.
    #[must_use]
    pub fn higher(&self) -> Option<Provision> {
        self.duty.higher().filter(|by| by.exists_by(self.on))
    }

    /// Whether whoever fills a role bears it.
    pub(super) fn is_owed_by(&self, role: Role) -> bool {
        owes(role, self.duty.bearer())
    }
}

impl Serialize for Owed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shown = serializer.serialize_struct("Owed", 2)?;
        shown.serialize_field("layer", &self.layer)?;
        shown.serialize_field("duty", &Duty { under: self.higher(), ..self.duty.clone() })?;
        shown.end()
    }
}

/// The duties of the day: those of the edition, then those of the local text, each in its own order. A local text that is absent gives none; one
/// whose date is not known gives its own as [`Layer::Undated`], and what they miss is open.
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
    let on = regime.day();
    let national = regime.procedure().duties().iter().map(move |duty| Owed { layer: Layer::National, duty, on });
    let (layer, rules) = Layer::of_local(regime);
    let local = rules.map_or(&[] as &[Duty], LocalRules::duties);
    national.chain(local.iter().map(move |duty| Owed { layer, duty, on }))
}

/// What a body that fills these roles has to publish and do. An agency of its own, such as an enforcement agency or the finance department, owes
/// what each agency owes besides, through its offices and its people, and a department what each department owes. Duties of the public venues,
/// of archives and libraries or of other bodies are asked for with their roles.
///
/// ```
/// use gongkai::duty;
/// use gongkai::norm::{Role, Subject};
/// use gongkai::regime::Jurisdiction;
/// let nation = Jurisdiction::national();
/// let regime = nation.on("2024-03-04".parse()?)?;
/// let mut owed = duty::owed_by(&regime, &[Role::EnforcementAgency]);
/// assert!(owed.any(|owed| owed.duty().subject() == Subject::Guide));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn owed_by<'j>(regime: &Regime<'j>, roles: &[Role]) -> impl Iterator<Item = Owed<'j>> {
    owed(regime).filter(move |owed| roles.iter().any(|role| owed.is_owed_by(*role)))
}

/// Whether who fills a role owes what a bearer owes.
fn owes(role: Role, bearer: Role) -> bool {
    role == bearer
        || (role.is_an_agency() && bearer.is_in_every_agency())
        || (role.is_a_department() && matches!(bearer, Role::Department))
}

/// The duty in force that has a code.
#[must_use]
pub fn find<'j>(regime: &Regime<'j>, code: &str) -> Option<Owed<'j>> {
    let code: Code = code.parse().ok()?;
    owed(regime).find(|owed| owed.duty.code() == code)
}
