//! What follows a misstep: the rows of liability, and whether their thresholds are met.

use serde::{Deserialize, Serialize};

use super::Layer;
use crate::citation::Provision;
use crate::fact::Truth;
use crate::norm::{Liability, Misstep, Threshold};
use crate::regime::{Local, Regime};

/// What came of a misstep, as far as the host knows. What is not stated is open, and no threshold is met by silence.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Circumstances {
    /// 情节严重.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serious: Option<bool>,
    /// 造成严重后果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serious_consequences: Option<bool>,
    /// 造成不良社会影响, 造成负面影响.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adverse_influence: Option<bool>,
    /// 造成泄密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leak: Option<bool>,
    /// 构成犯罪.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crime: Option<bool>,
    /// 查证属实.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// 需要追究责任, 视情追究责任: that persons have to answer for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persons_to_answer: Option<bool>,
}

impl Circumstances {
    /// Nothing is known.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            serious: None,
            serious_consequences: None,
            adverse_influence: None,
            leak: None,
            crime: None,
            verified: None,
            persons_to_answer: None,
        }
    }

    /// Whether a threshold is met.
    #[must_use]
    pub fn meet(self, threshold: Threshold) -> Truth {
        let truth = |known: Option<bool>| known.map_or(Truth::Open, |yes| if yes { Truth::Yes } else { Truth::No });
        match threshold {
            Threshold::None => Truth::Yes,
            Threshold::SeriousAndAdverse => truth(self.serious_consequences).and(truth(self.adverse_influence)),
            Threshold::Adverse => truth(self.adverse_influence),
            Threshold::Leak => truth(self.leak),
            Threshold::Serious => truth(self.serious),
            Threshold::Crime => truth(self.crime),
            Threshold::Verified => truth(self.verified),
            Threshold::PersonsToAnswer => truth(self.persons_to_answer),
        }
    }
}

/// One row of liability for a misstep, and whether its threshold is met.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Sanction<'j> {
    /// The row: by which provision, who answers, what follows, who imposes it.
    pub row: &'j Liability,
    /// Whose text it is.
    pub layer: Layer,
    /// Whether its threshold is met.
    pub met: Truth,
    /// Whether its provision was checked against the text. Where it was not, who answers, what follows and from which threshold is not known.
    #[serde(skip_serializing_if = "Clone::clone")]
    pub verified: bool,
}

/// What follows a misstep: every row of the edition and of the local texts, the nation's first, each with whether its threshold is met. Where a
/// text has no row for the misstep and a clause for any other breach, that clause holds, as far as the misstep breaks a rule of that text: none but
/// the one that names it asks an agency to object. Who refused an objection had released without consulting, and broke the rule on that. The rows of a local text of unknown date are
/// [`Layer::Undated`]: whether they are met is open at best. So it is under an article that was not verified: it attaches something, and what
/// is not known.
///
/// ```
/// use gongkai::duty::{self, Circumstances, Layer};
/// use gongkai::fact::Truth;
/// use gongkai::norm::{Measure, Misstep};
/// use gongkai::regime::Jurisdiction;
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let regime = place.on("2024-03-04".parse()?)?;
/// let follows = duty::sanctions(&regime, Misstep::ReleasedUnconsulted, Circumstances::new());
/// // Coordination 10(1) has no threshold; coordination 11 has two, and both are needed. Supervision 5 is another text, with three steps.
/// let local = follows.iter().filter(|row| row.layer == Layer::Local).map(|row| row.met);
/// assert_eq!(local.collect::<Vec<_>>(), [Truth::Yes, Truth::Open, Truth::Yes, Truth::Open, Truth::Open]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn sanctions<'j>(regime: &Regime<'j>, misstep: Misstep, circumstances: Circumstances) -> Vec<Sanction<'j>> {
    let national = regime.procedure().liabilities().iter().map(|row| (Layer::National, row));
    let (layer, local) = match regime.local() {
        Local::InForce { rules, .. } => (Layer::Local, rules.liabilities()),
        Local::Undetermined { rules, .. } => (Layer::Undated, rules.liabilities()),
        Local::None | Local::Absent { .. } => (Layer::Local, &[] as &[Liability]),
    };
    // A text that has no row for the misstep has its catch-all, where it has one; the systems of a place are texts of their own.
    let has_own = |rows: &[Liability], by: Provision| {
        rows.iter().any(|row| row.of() == misstep && row.by().source() == by.source())
    };
    let rows = national.chain(local.iter().map(|row| (layer, row)));
    let meant = |(layer, row): &(Layer, &Liability)| {
        let text = if *layer == Layer::National { regime.procedure().liabilities() } else { local };
        row.of() == misstep || (row.of() == Misstep::OtherBreach && !has_own(text, row.by()))
    };
    let edition = regime.procedure();
    let checked = |row: &Liability| row.by().article_number().is_none_or(|article| edition.has_verified(article));
    rows.filter(meant)
        .map(|(layer, row)| {
            let verified = layer != Layer::National || checked(row);
            // Whether a text of unknown date has any effect is open, and so is what follows under it, or under what was not verified.
            let breach = if row.of() == misstep { Truth::Yes } else { is_another_breach(misstep) };
            let met = match breach.and(circumstances.meet(row.threshold())) {
                Truth::Yes if layer == Layer::Undated || !verified => Truth::Open,
                met => met,
            };
            Sanction { row, layer, met, verified }
        })
        .collect()
}

/// 其他情形: whether a misstep that a text does not name breaks a rule of it all the same. Which other rule on coordination or on secrecy was broken
/// is not said, nor which rule on disclosure is broken by obstructing supervision.
const fn is_another_breach(misstep: Misstep) -> Truth {
    match misstep {
        Misstep::FailedToObject => Truth::No,
        Misstep::OtherCoordinationBreach | Misstep::BreachedSecrecyRules | Misstep::ObstructedSupervision => {
            Truth::Open
        }
        _ => Truth::Yes,
    }
}
