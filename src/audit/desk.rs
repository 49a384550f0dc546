//! The auditor's desk: what every audit does alike.

use chrono::NaiveDate;

use super::aftermath::Aftermath;
use super::breach::{Breach, Liable, Severity};
use super::breach_code::BreachCode;
use super::outgoing::Outgoing;
use super::report::Audit;
use super::want::{Unjudged, Want};
use crate::case::harm;
use crate::citation::{Code, Provision, Rank, instrument};
use crate::decision::{Decision, Outcome};
use crate::fact::{Fact, FactSet, Truth};
use crate::law::national::EDITIONS;
use crate::norm::{Certainty, Ground, Liability, Misstep, Strength, Test, Threshold};
use crate::regime::Regime;
use crate::workflow::application::ground::is_of_a_built_in_place;

/// What breaks the Regulation is unlawful; what breaks a document below it is irregular; what breaks a local text only stays inside the place;
/// where no provision of the Regulation that it breaks is verified it is contested.
pub(super) fn severity(by: &[Provision]) -> Severity {
    let binding = |by: &&Provision| instrument(by.source()).is_some_and(|text| binds(text.rank()));
    let contested = |by: &Provision| {
        let edition = EDITIONS.into_iter().find(|edition| edition.code() == by.source());
        edition.zip(by.article_number()).is_some_and(|(edition, article)| !edition.has_verified(article))
    };
    match by.iter().filter(binding).map(contested).min() {
        Some(true) => Severity::Contested,
        Some(false) => Severity::Unlawful,
        // A document of the State Council's offices binds, and is neither a law nor the Regulation.
        None if by.iter().any(|by| instrument(by.source()).is_some() && !is_of_a_built_in_place(by)) => {
            Severity::Irregular
        }
        None => Severity::InternalOnly,
    }
}

fn gravity(code: BreachCode, by: &[Provision]) -> Severity {
    match (code, severity(by)) {
        // Rules on how, which leave the hearing, the notice or the refusal itself standing.
        (
            BreachCode::LetterOral
            | BreachCode::ConfirmationLate
            | BreachCode::CorrectionIncomplete
            | BreachCode::ProvisionMissing
            | BreachCode::NoticeIncomplete
            | BreachCode::NoticeWrong,
            Severity::Unlawful,
        ) => Severity::Irregular,
        // That a fee notice has to come within the time to answer stands in an article that is not verified; and no text forbids one hand in
        // two roles in so many words: several hands are read off the several roles.
        (BreachCode::FeeNoticeLate | BreachCode::SelfReviewed, _) => Severity::Contested,
        (_, severity) => severity,
    }
}

/// Laws, the Regulation, and what the highest court reads in them.
const fn binds(rank: Rank) -> bool {
    matches!(rank, Rank::Law | Rank::AdministrativeRegulation | Rank::JudicialInterpretation)
}

/// The rows that make somebody liable for a misstep. Whether it is a crime a court finds, and no audit speaks of it.
pub(super) fn liable<'j>(regime: &Regime<'j>, misstep: Misstep) -> impl Iterator<Item = &'j Liability> + use<'j> {
    let rows = regime.local().in_force().map_or(&[] as &[Liability], |rules| rules.liabilities());
    rows.iter().filter(move |row| row.of() == misstep && row.threshold() != Threshold::Crime)
}

impl Audit {
    pub(super) fn find(&mut self, code: BreachCode, with: Option<Code>, by: Vec<Provision>, day: NaiveDate) {
        self.find_as(code, with, by, (day, day));
    }

    pub(super) fn find_as(
        &mut self,
        code: BreachCode,
        with: Option<Code>,
        by: Vec<Provision>,
        (happened, findable): (NaiveDate, NaiveDate),
    ) {
        let breach = Breach::new(code, by, Severity::Unlawful, happened).with(with);
        self.add(Breach { findable, ..breach });
    }

    /// Adds a breach, as grave as its code and its provisions make it, unless something contests it.
    pub(super) fn add(&mut self, mut breach: Breach) {
        if breach.is_settled() {
            breach.severity = gravity(breach.code, &breach.by);
        }
        self.breaches.push(breach);
    }

    /// It went out, and is shut by these grounds whatever is found later. What it awaits is said where nothing closes it.
    pub(super) fn shut(&mut self, by: Vec<Provision>, grounds: &[&'static Ground], part: Option<Code>, day: NaiveDate) {
        let breach = Breach::new(BreachCode::ReleasedClosed, by, Severity::Unlawful, day).with(part);
        let awaited = grounds.iter().find(|_| grounds.iter().all(|ground| awaits(ground)));
        self.add(match awaited {
            Some(ground) => breach.expecting(ground.name().clone()),
            None => breach,
        });
    }

    /// Did a part go out that is closed, or held until it is determined or reviewed afresh?
    pub(super) fn let_out(&mut self, decision: &Decision<'_>, part: Option<Code>, day: NaiveDate) {
        let (code, regime) = (BreachCode::ReleasedClosed, decision.regime());
        let (possible, shut) = (decision.effective().possible(), decision.shut_by());
        if decision.effective().is(Outcome::MustWithhold) {
            self.find(code, part, closing(core::slice::from_ref(decision), regime), day);
        } else if !shut.is_empty() {
            let mut by: Vec<Provision> = shut.iter().map(|ground| decision.by(ground)).collect();
            by.dedup();
            self.shut(by, &shut, part, day);
        } else if let Some((closes, required)) = decision.conflict() {
            // A law that requires disclosure stands against it (Q-N14).
            let breach = Breach::new(code, vec![closes], Severity::Contested, day).with(part);
            self.add(breach.supported_by(required.into_iter().collect()));
        } else if possible.iter().any(|outcome| matches!(outcome, Outcome::MustWithhold | Outcome::Conflict)) {
            // Whose interests are in it is found, and not whether disclosure would harm them.
            let interest = decision.part().facts().known().any(FactSet::THIRD_PARTY_INTERESTS);
            let of_harm = interest == Truth::Yes && harm(decision.part().facts(), regime) == Truth::Open;
            let want = if of_harm { Want::Fact(Fact::HARMS_THIRD_PARTY) } else { Want::Parts };
            self.leave(code, part, want, vec![regime.substance().closed_only_by()]);
        }
    }

    pub(super) fn leave(&mut self, code: BreachCode, with: Option<Code>, want: Want, by: Vec<Provision>) {
        self.unjudged.push(Unjudged::new(code, with, want, by));
    }

    /// Leaves it unjudged, once for each fact that would have to be found.
    pub(super) fn leave_open(&mut self, code: BreachCode, with: Option<Code>, facts: FactSet, by: &[Provision]) {
        for fact in facts.facts() {
            self.leave(code, with, Want::Fact(fact), by.to_vec());
        }
    }

    /// What was wrong alike with several acts on one version is told once, of the first day.
    pub(super) fn told_once(mut self, acts: &[Outgoing<'_>]) -> Self {
        let versions = |day| acts.iter().filter(move |one| one.on == day).map(Outgoing::since);
        let told = |first: &Breach, later: &Breach| {
            let mut of_later = versions(later.happened).peekable();
            let same =
                of_later.peek().is_some() && of_later.all(|since| versions(first.happened).any(|one| one == since));
            first.happened < later.happened && first.is_alike(later) && same
        };
        let all = self.breaches.clone();
        self.breaches.retain(|later| !all.iter().any(|first| told(first, later)));
        self
    }

    /// Attaches the liability of the local text to what was found.
    pub(super) fn hold_liable(&mut self, regime: &Regime<'_>, aftermath: Aftermath) {
        for breach in &mut self.breaches {
            for misstep in breach.missteps {
                let rows = liable(regime, *misstep);
                let rows = rows.map(|row| Liable {
                    by: row.by(),
                    met: aftermath.meets(row.threshold()),
                    who: row.who().to_vec(),
                });
                let untold: Vec<Liable> = rows.filter(|row| !breach.liability.contains(row)).collect();
                breach.liability.extend(untold);
            }
        }
    }
}

/// The grounds that close parts, in the order of the articles; where none is found, the rule that all is open but for them. What has to be
/// withheld is closed by the grounds that say so, and not by those that leave a choice; what is shut whatever is found later, by those that shut it.
pub(super) fn closing(decisions: &[Decision<'_>], regime: &Regime<'_>) -> Vec<Provision> {
    let counts = |ground: &Ground, part: &Decision<'_>| {
        let weighs = ground.strength() == Strength::Must || !part.effective().is(Outcome::MustWithhold);
        weighs && part.grounds().chain(part.shut_by()).any(|one| one.code() == ground.code())
    };
    let closed = |ground: &Ground| decisions.iter().find(|part| counts(ground, part)).map(|part| part.by(ground));
    let mut by: Vec<Provision> = regime.substance().grounds().iter().filter_map(closed).collect();
    by.dedup();
    if by.is_empty() { vec![regime.substance().closed_only_by()] } else { by }
}

/// What holds a part until it is determined or reviewed afresh: a ground that is met, and not known to be lifted.
pub(super) fn held(decision: &Decision<'_>) -> Option<Provision> {
    let known = decision.part().facts().known();
    let holds =
        |ground: &&Ground| Test::all_hold(ground.when(), known) == Truth::Yes && decision.supports(ground) != Truth::No;
    let mut grounds = decision.regime().substance().grounds().iter().filter(|ground| awaits(ground));
    grounds.find(holds).map(|ground| decision.by(ground))
}

/// Whether a ground holds until somebody determines it.
pub(super) fn awaits(ground: &Ground) -> bool {
    ground.certainty() == Certainty::AwaitsDetermination
}
