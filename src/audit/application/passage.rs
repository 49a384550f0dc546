//! What a place wants done before information is provided, where no release is on record.

use super::Desk;
use super::reply::Seen;
use super::substance::says_reviewed;
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::case::Track;
use crate::norm::{Closing, Mode};
use crate::regime::RegimeError;
use crate::workflow::matter::Procedure as _;
use crate::workflow::release::{Event, Missing, Open, Release, Results};

impl Desk<'_> {
    /// The gates of the place that bar a provision on request. A host may keep the release elsewhere: whether they were passed is left.
    pub(super) fn gates_of_the_place(&mut self, seen: &Seen<'_>) -> Result<(), RegimeError> {
        let mut release = Release::default();
        let taken = [Event::Drafted { mode: Mode::OnRequest, by: None }, Event::Formed]
            .iter()
            .try_for_each(|event| release.take(0, seen.on, event));
        if taken.is_err() {
            return Ok(());
        }
        let findings = self.case.findings().shown(self.on);
        let at = self.case.release_seen(Track::Application, seen.at);
        let begun = self.case.has_review_of(at, seen.on);
        let mut results = Results::new(findings.document()).approval(findings.approval());
        let mut unapproved = false;
        if begun {
            results = results.reviewed(self.case.review_outcome(
                Mode::OnRequest,
                self.place,
                self.calendar,
                (at, seen.on),
            )?);
            unapproved = !release.was_held(&results, seen.on);
        }
        // What was wrong with a review on record, or that there was none, is told with that.
        let found = self.found_reviewed(seen);
        let since = self.case.release().shown(seen.on).since();
        let (reviewed, stated) = (begun || found.is_some(), says_reviewed(seen.known, since, seen.on));
        let national = |open: &Open<'_>| open.by().iter().any(|by| by.source() == seen.regime.procedure().code());
        for open in release.missing(seen.regime, &results).filter(|open| !national(open)) {
            if unapproved && matches!(open.missing, Missing::ReviewApproval) {
                self.find(BreachCode::ReleasedUnreviewed, open.by().to_vec(), seen.on);
            }
            let (code, want) = match (open.gate.closes(), open.missing) {
                // That it was reviewed settles the review, and not who approved it.
                (Closing::ReviewApproved, _) if found == Some(true) && !begun => {
                    (BreachCode::ReleasedUnreviewed, Want::StepNotRecorded)
                }
                (Closing::Reviewed | Closing::ReviewApproved | Closing::ReviewedAt(_), _) if reviewed => continue,
                (Closing::Reviewed | Closing::ReviewedAt(_), _) if stated => continue,
                (Closing::Reviewed | Closing::ReviewApproved, _) => (BreachCode::ReleasedUnreviewed, Want::Review),
                (Closing::ReviewedAt(_), _) => (BreachCode::ReviewMomentMissing, Want::Review),
                (Closing::Approved(_), _) => (BreachCode::GateSkipped, Want::StepNotRecorded),
                _ => continue,
            };
            match open.missing {
                Missing::Facts(facts) => self.leave_open(code, facts, open.by()),
                _ => self.leave(code, want, open.by().to_vec()),
            }
        }
        Ok(())
    }
}
