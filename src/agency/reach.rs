//! Whether a text reaches a body in a matter: directly, by reference, or by sending it elsewhere (适用范围).

use serde::Serialize;

use super::{Body, Missing};
use crate::citation::Provision;
use crate::norm::{Application, BodyKind, Matter, ScopeClause};
use crate::regime::{Local, Regime};

/// How the texts reach a body in a matter, layer by layer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reach<'j> {
    /// The nation's clause; `None` where none names such a body.
    pub national: Option<&'j ScopeClause>,
    /// The local clause in force; `None` where none names such a body in this matter, or the body is not of the place.
    pub local: Option<&'j ScopeClause>,
    /// A local clause names such bodies, but not this sector. Its list ends with 等: whether the sense of it reaches the
    /// sector is for a person to say.
    pub beside_an_open_list: bool,
    /// What has to be found out before it is clear whether the local text reaches the body.
    pub missing: Option<Missing>,
}

impl<'j> Reach<'j> {
    /// How the body is reached: directly before by reference, by reference before elsewhere, elsewhere before an addressee
    /// only. `None` where no clause names it.
    #[must_use]
    pub fn application(&self) -> Option<Application> {
        self.clause().map(ScopeClause::application)
    }

    /// The clause that decides: the nation's where it reaches the body as strongly as the local one. Art. 54 binds directly
    /// whom a local text would only have follow by reference.
    #[must_use]
    pub fn clause(&self) -> Option<&'j ScopeClause> {
        match (self.national, self.local) {
            (Some(nation), Some(local)) if nation.application() < local.application() => Some(local),
            (nation, local) => nation.or(local),
        }
    }

    /// The rules a body is sent to where a clause sends it elsewhere, those only that exist on the day.
    pub fn routes(&self, regime: &Regime<'_>) -> impl Iterator<Item = Provision> {
        let sent = [self.national, self.local].into_iter().flatten();
        let mut seen: Vec<Provision> = Vec::new();
        for by in sent
            .filter(|clause| clause.application() == Application::Elsewhere)
            .flat_map(|clause| clause.routes(regime.day()))
        {
            if !seen.contains(&by) {
                seen.push(by);
            }
        }
        seen.into_iter()
    }
}

/// How the texts in force reach a body in a matter.
///
/// ```
/// use gongkai::agency::{Body, reach};
/// use gongkai::citation::{Code, Text};
/// use gongkai::norm::{Application, BodyKind, Matter, Sector};
/// use gongkai::regime::Jurisdiction;
///
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let regime = place.on("2023-05-10".parse()?)?;
/// let post = Body::of_place(Code::literal("post"), Text::literal("邮政公司", "Post"), BodyKind::PublicEnterprise)
///     .in_sector(Sector::Post);
/// // The secrecy-review system lists post, the coordination system does not.
/// assert_eq!(reach(&regime, &post, Matter::SecrecyReview).application(), Some(Application::ByReference));
/// assert_eq!(reach(&regime, &post, Matter::Coordination).application(), Some(Application::Elsewhere));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn reach<'j>(regime: &Regime<'j>, body: &Body, matter: Matter) -> Reach<'j> {
    let names = |clause: &&ScopeClause| clause.names(body.kind(), body.sector(), matter);
    let national = regime.procedure().applies_to().iter().find(names);
    let mut reach = Reach { national, local: None, beside_an_open_list: false, missing: None };
    let rules = match regime.local() {
        Local::InForce { rules, .. } => rules,
        // Undated, whatever it says of such a body is open.
        Local::Undetermined { rules, .. } => {
            let speaks = body.is_of_place() != Some(false) && rules.applies_to().iter().any(|clause| names(&clause));
            reach.missing = speaks.then_some(Missing::DateOfLocalText);
            return reach;
        }
        Local::None | Local::Absent { .. } => return reach,
    };
    let listed = |clause: &ScopeClause| {
        !clause.named_sectors().is_empty()
            && clause.bodies().contains(&body.kind())
            && clause.matters().contains(&matter)
    };
    match body.is_of_place() {
        Some(true) => {
            reach.local = rules.applies_to().iter().find(names);
            let lists = body.kind() == BodyKind::PublicEnterprise && rules.applies_to().iter().any(listed);
            let by_reference = reach.local.is_some_and(|clause| clause.application() == Application::ByReference);
            reach.beside_an_open_list = lists && !by_reference && body.sector().is_some();
            if lists && body.sector().is_none() {
                reach.missing = Some(Missing::Sector { body: body.id() });
            }
        }
        None if rules.applies_to().iter().any(|clause| names(&clause)) => {
            reach.missing = Some(Missing::OfPlace { body: body.id() });
        }
        Some(false) | None => {}
    }
    reach
}
