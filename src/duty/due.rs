//! By when an item is due under a duty.

use chrono::NaiveDate;
use serde::Serialize;

use super::{DutyError, Layer, Owed};
use crate::calendar::Calendar;
use crate::citation::Cited;
use crate::deadline::{Deadline, Roll, Trigger};
use crate::norm::{Act, Occasion, Period, Purpose, Timing};
use crate::regime::Regime;

/// By when an item is due: the place's own day and the statutory outer limit beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemDue {
    internal: Option<Deadline>,
    statutory: Option<Deadline>,
    soft: bool,
    promptly: bool,
}

impl ItemDue {
    /// The place's own day (内部期限), where its text sets a number.
    #[must_use]
    pub const fn internal(&self) -> Option<&Deadline> {
        self.internal.as_ref()
    }

    /// The day under national law (法定期限): for what is published or kept up to date, that of art. 26 at the latest. A policy period of the
    /// nation's, such as the seven working days of double publicity, counts as internal here.
    #[must_use]
    pub const fn statutory(&self) -> Option<&Deadline> {
        self.statutory.as_ref()
    }

    /// Whether the text speaks in principle, generally or as conditions allow, so that a documented reason excuses the place's own day.
    #[must_use]
    pub const fn is_soft(&self) -> bool {
        self.soft
    }

    /// 及时: whether the text says promptly and gives no number. None is put in.
    #[must_use]
    pub const fn is_prompt(&self) -> bool {
        self.promptly
    }
}

impl Owed<'_> {
    /// By when it is due for an item whose occasion is on a day: for most duties to publish, the day the information was formed or changed.
    /// The day itself is not counted; working days are those of the State Council's notices.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::deadline::Due;
    /// use gongkai::duty;
    /// use gongkai::regime::Jurisdiction;
    /// let place = Jurisdiction::of_place("taierzhuang")?;
    /// let regime = place.on("2020-04-24".parse()?)?;
    /// let publish = duty::find(&regime, "taierzhuang_publication").ok_or("a duty")?;
    /// let due = publish.due(&regime, Calendar::national(), "2020-04-24".parse()?)?;
    /// assert_eq!(due.internal().map(|day| day.due()), Some(Due::On("2020-05-25".parse()?)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`DutyError::NotFromADay`] for a duty that recurs, [`DutyError::Count`] for a day the calendar does not cover.
    pub fn due(&self, regime: &Regime<'_>, calendar: &Calendar, on: NaiveDate) -> Result<ItemDue, DutyError> {
        let duty = self.duty;
        let (from, purpose) = match duty.timing() {
            Timing::Within { from, purpose } => (from, Some(purpose)),
            Timing::Promptly(from) => (from, None),
            Timing::Standing => (Occasion::FormedOrChanged, None),
            _ => return Err(DutyError::NotFromADay { duty: duty.code() }),
        };
        let layered = purpose.map(|purpose| regime.period(purpose));
        let outer = regime.period(Purpose::Publication).statutory.filter(|_| publishes(duty.act()));
        let national = layered.and_then(|layered| layered.statutory);
        let policy = purpose == Some(Purpose::DoublePublicity);
        // The nation's period for the purpose is the outer limit, but for a policy period, which does not displace art. 26.
        let statutory = if policy { outer } else { national.or(outer) };
        let own =
            layered.and_then(|layered| layered.internal).filter(|_| self.layer == Layer::Local || purpose.is_some());
        let internal = own.or(national.filter(|_| policy));
        let ends = |period: Option<Cited<Period>>| {
            let trigger = Trigger::new(from.name(), on).under(duty.by());
            period.map(|period| Deadline::of(calendar, trigger, period, Roll::Stay)).transpose()
        };
        Ok(ItemDue {
            internal: ends(internal)?,
            statutory: ends(statutory)?,
            soft: duty.how_strongly().is_soft(),
            promptly: matches!(duty.timing(), Timing::Promptly(_)),
        })
    }
}

const fn publishes(act: Act) -> bool {
    matches!(act, Act::Publish | Act::Update)
}
