//! By when a report is due, and to whom.

use serde::{Deserialize, Serialize};

use super::ReportError;
use super::report::reported;
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision, Text};
use crate::duty::{self, Dated, Layer};
use crate::norm::{Duty, Role, Subject};
use crate::regime::Jurisdiction;

/// Who publishes a report.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "art. 49 names two, and leaves townships out")]
pub enum Publisher {
    /// 县级以上人民政府部门: a department publishes its own, and submits it to the competent department.
    Department,
    /// 县级以上地方人民政府: its competent department publishes that of the government.
    Government,
    /// 乡镇人民政府.
    Township,
}

impl Publisher {
    const fn roles(self) -> &'static [Role] {
        match self {
            Self::Department => &[Role::Department, Role::Agency],
            Self::Government => &[Role::Government, Role::DisclosureAuthority, Role::Agency],
            Self::Township => &[Role::TownshipGovernment, Role::Agency],
        }
    }
}

/// By when a report is due: the nation's days and those of the place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Publication<'j> {
    /// The days, the earliest first.
    pub due: Vec<DueReport<'j>>,
    /// That the Regulation sets no day, where it sets none, and which article would.
    pub silent: Option<Cited<Text>>,
}

/// A day by which a report is due.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DueReport<'j> {
    /// The span that ends on it, who asks for it, under which provision, and the readings on which it turns.
    #[serde(flatten)]
    pub dated: Dated,
    /// The duty: to report or to publish, to whom, through which channel, and what is open about it.
    #[serde(skip)]
    pub duty: &'j Duty,
}

/// By when the report on a year is due in the year after, under the texts in force then.
///
/// ```
/// use gongkai::calendar::Calendar;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::report::annual::{Publisher, publication};
/// let (nation, calendar) = (Jurisdiction::national(), Calendar::national());
/// let days = |publisher| {
///     let publication = publication(&nation, publisher, 2024, calendar).unwrap();
///     publication.due.iter().map(|due| format!("{} {}", due.dated.span.through(), due.dated.by.stable())).collect::<Vec<_>>()
/// };
/// assert_eq!(days(Publisher::Department), ["2025-01-31 national.2019/49/1/-", "2025-01-31 national.2019/49/1/-"]);
/// assert_eq!(days(Publisher::Government), ["2025-03-31 national.2019/49/2/-"]);
/// // Art. 49 sets no day for townships, and says nothing of them.
/// assert!(publication(&nation, Publisher::Township, 2024, calendar)?.silent.is_some());
/// # Ok::<(), gongkai::report::annual::ReportError>(())
/// ```
///
/// # Errors
/// [`ReportError::Year`].
pub fn publication<'j>(
    place: &'j Jurisdiction,
    publisher: Publisher,
    year: i32,
    calendar: &Calendar,
) -> Result<Publication<'j>, ReportError> {
    let roles = publisher.roles();
    let dates = duty::year(place, calendar, reported(year)?.saturating_add(1), roles);
    let dates = dates.map_err(|_| ReportError::Year { year })?;
    let on_the_report = |dated: Dated| {
        let regime = place.on(dated.span.through()).ok()?;
        let duty = duty::find(&regime, dated.duty.as_str())?.duty();
        let theirs = duty.subject() == Subject::AnnualReport && roles.contains(&dated.bearer);
        theirs.then_some(DueReport { dated, duty })
    };
    let due: Vec<DueReport<'j>> = dates.into_iter().filter_map(on_the_report).collect();
    let silent = !due.iter().any(|due| due.dated.layer == Layer::National);
    let article = Provision::of("national.2019").article(49);
    let no_day = Text::literal("条例未规定公布年度报告的期限", "the Regulation sets no day for this report");
    Ok(Publication { due, silent: silent.then(|| Cited::new(no_day, article)) })
}
