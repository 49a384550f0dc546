//! A doubt that is referred (报请确定): to whom, with what, and who has power over which of the three questions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::{Cited, Code, Force, Instrument, Provision, Standing, Text, instrument};
use crate::fact::{Doubt, Truth};
use crate::law::national::secrets::Level;
use crate::norm::{Addressee, ReferralRoute, Role, Tier};
use crate::regime::{Local, Regime};

/// Somebody that a doubt was referred to.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Referee {
    body: Code,
    kind: Role,
    tier: Tier,
}

impl Referee {
    /// A body, what it is (the secrecy administration, a competent department, a superior agency), and its tier.
    #[must_use]
    pub const fn new(body: Code, kind: Role, tier: Tier) -> Self {
        Self { body, kind, tier }
    }

    /// The body.
    #[must_use]
    pub const fn body(self) -> Code {
        self.body
    }

    /// What it is.
    #[must_use]
    pub const fn kind(self) -> Role {
        self.kind
    }

    /// Its tier.
    #[must_use]
    pub const fn tier(self) -> Tier {
        self.tier
    }

    /// Whether it has power over a question on a day. Whether something is a state secret, the national or a provincial secrecy
    /// administration settles; a listed matter beyond the agency's power, a superior or department that may classify at that
    /// level; a mere doubt, the competent department or the secrecy administration. Power over one is not power over another.
    /// Before 2010-10-01, who else had power over the first two is open.
    ///
    /// ```
    /// use gongkai::citation::Code;
    /// use gongkai::fact::{Doubt, Truth};
    /// use gongkai::norm::{Role, Tier};
    /// use gongkai::workflow::secrecy_review::Referee;
    /// let district = Referee::new(Code::literal("district"), Role::SecrecyAdministration, Tier::County);
    /// let day = "2023-05-04".parse()?;
    /// assert_eq!(district.has_power(Doubt::Secrecy, None, day), Truth::No);
    /// assert_eq!(district.has_power(Doubt::Disclosability, None, day), Truth::Yes);
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn has_power(self, doubt: Doubt, level: Option<Level>, on: NaiveDate) -> Truth {
        power(self.kind, self.tier, doubt, level, on)
    }
}

/// Whether somebody of a kind and a tier has power over a question on a day.
pub(super) fn power(kind: Role, tier: Tier, doubt: Doubt, level: Option<Level>, on: NaiveDate) -> Truth {
    match since_2010(kind, tier, doubt, level) {
        Truth::No if !doubt.has_known_deciders(on) => Truth::Open,
        power => power,
    }
}

fn since_2010(kind: Role, tier: Tier, doubt: Doubt, level: Option<Level>) -> Truth {
    match doubt {
        Doubt::Secrecy => {
            // Of the highest level only the national administration (Implementing Regulations 26).
            let least = if level == Some(Level::TopSecret) { Tier::Central } else { Tier::Province };
            truth(kind == Role::SecrecyAdministration && tier >= least)
        }
        Doubt::BeyondClassificationPower => {
            if !matches!(kind, Role::SuperiorAgency | Role::CompetentDepartment | Role::SecrecyAdministration) {
                return Truth::No;
            }
            let may = |level| *tier.may_classify(level);
            match level {
                Some(level) => may(level).map_or(Truth::Open, truth),
                // Of an unknown level only the power over every level is enough.
                None if may(Level::TopSecret) == Some(true) => Truth::Yes,
                None => Truth::Open,
            }
        }
        Doubt::Disclosability => match kind {
            Role::CompetentDepartment | Role::SecrecyAdministration => Truth::Yes,
            Role::SuperiorAgency => Truth::Open,
            _ => Truth::No,
        },
    }
}

const fn truth(found: bool) -> Truth {
    if found { Truth::Yes } else { Truth::No }
}

/// What was determined (确定). Each answers its own question and no other.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a question of secrecy or of disclosure is answered yes or no")]
pub enum Ruling {
    /// 属于国家秘密: it is a state secret.
    StateSecret,
    /// 不属于国家秘密: it is none.
    NotStateSecret,
    /// 可以公开: it can be disclosed.
    Disclosable,
    /// 不可以公开: it cannot be disclosed.
    NotDisclosable,
}

impl Ruling {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::StateSecret, Self::NotStateSecret, Self::Disclosable, Self::NotDisclosable];

    /// Whether it answers a question.
    #[must_use]
    pub const fn answers(self, doubt: Doubt) -> bool {
        let secrecy = matches!(self, Self::StateSecret | Self::NotStateSecret);
        match doubt {
            Doubt::Secrecy | Doubt::BeyondClassificationPower => secrecy,
            Doubt::Disclosability => !secrecy,
        }
    }

    /// Whether it closes the information.
    #[must_use]
    pub const fn closes(self) -> bool {
        matches!(self, Self::StateSecret | Self::NotDisclosable)
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::StateSecret => Text::literal("属于国家秘密", "a state secret"),
            Self::NotStateSecret => Text::literal("不属于国家秘密", "no state secret"),
            Self::Disclosable => Text::literal("可以公开", "can be disclosed"),
            Self::NotDisclosable => Text::literal("不可以公开", "cannot be disclosed"),
        }
    }
}

/// Where a doubt is to be referred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Referral {
    /// To any one of these.
    pub to: Vec<Cited<Addressee>>,
    /// 逐级上报: whoever receives it passes it up to one with power, by this provision.
    pub passed_up: Option<Provision>,
    /// Who can settle it in the end.
    pub settled_by: Cited<Text>,
    /// The routes differ by whether it is a matter of the agency's own business (主管业务), and that is not known: no route
    /// can be chosen, and nothing is released.
    pub needs_business: bool,
    /// The local text that has a route is of unknown date: the nation's route is given.
    pub undated: bool,
}

/// Where a doubt is to be referred in a place on a day. `business` says whether the matter is of the agency's own line of
/// business, where that is known. A local text that does not cover the doubt leaves it to the nation.
///
/// ```
/// use gongkai::fact::Doubt;
/// use gongkai::norm::Role;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::secrecy_review::referral;
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let regime = place.on("2023-05-04".parse()?)?;
/// let own = referral(&regime, Doubt::Disclosability, Some(true));
/// assert_eq!(own.to[0].kind, Role::CompetentDepartment);
/// assert!(referral(&regime, Doubt::Disclosability, None).needs_business);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn referral(regime: &Regime<'_>, doubt: Doubt, business: Option<bool>) -> Referral {
    let covers = |route: &&ReferralRoute| route.over().contains(&doubt);
    let local = regime.local().in_force().map_or(&[] as &[ReferralRoute], |rules| rules.review().routes());
    let undated = match regime.local() {
        Local::Undetermined { rules, .. } => rules.review().routes().iter().any(|route| covers(&route)),
        _ => false,
    };
    let own: Vec<&ReferralRoute> = local.iter().filter(covers).collect();
    let routes = if own.is_empty() { national(regime, doubt) } else { own };
    let asks = routes.iter().any(|route| route.of_business().is_some());
    let needs_business = asks && business.is_none();
    let fits =
        |route: &&&ReferralRoute| business.is_none() || route.of_business().is_none_or(|of| Some(of) == business);
    let fitting: Vec<&ReferralRoute> = routes.iter().filter(fits).copied().collect();
    let to = fitting.iter().flat_map(|route| route.to().iter().map(|to| Cited::new(*to, route.by()))).collect();
    let passed_up = fitting.iter().find_map(|route| route.passed_up());
    let settled = national(regime, doubt).first().map_or(doubt.by(), |route| route.by());
    Referral { to, passed_up, settled_by: Cited::new(doubt.decided_by(regime.day()), settled), needs_business, undated }
}

/// The nation's route for a doubt: of two texts that follow one another, the one in force.
fn national(regime: &Regime<'_>, doubt: Doubt) -> Vec<&'static ReferralRoute> {
    let begun = |route: &&ReferralRoute| {
        let force = instrument(route.by().source()).map(Instrument::force);
        force.is_none_or(|force: Force| !matches!(force.on(regime.day()), Standing::NotYetInForce { .. }))
    };
    let routes = regime.procedure().review().routes().iter();
    routes.filter(|route| route.over().contains(&doubt)).find(begun).into_iter().collect()
}
