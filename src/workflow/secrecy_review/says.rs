//! What a review says of the facts of what it reviews, beside who has to do what: one line a doubt and a ruling.

use chrono::NaiveDate;

use super::{Event, ReviewFile, Ruling, Stage};
use crate::fact::{Doubt, Fact, Truth};
use crate::workflow::journal::Entry;

/// Facts, and whether they hold.
pub(crate) type Line = &'static [(Fact, bool)];

/// How much of a line is so.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Each of the facts, for certain.
    Each,
    /// At least one of them for certain, and nobody says which.
    One,
    /// Any of them may be so: it is in doubt, or open whether whoever said it has power.
    Perhaps,
}

/// Secrets Law 25, Implementing Regulations 26: unclear or disputed, and protected until it is determined.
const UNSETTLED: Line = &[(Fact::SECRECY_UNSETTLED, true)];

/// Secrets Law 25: it is a secret on that day, so that it had not ended (arts. 20 and 24), and no earlier review was of what had.
const SECRET: Line = &[
    (Fact::DETERMINED_STATE_SECRET, true),
    (Fact::SECRECY_TERM_EXPIRED, false),
    (Fact::DECLASSIFIED, false),
    (Fact::FORMALLY_PUBLISHED, false),
    (Fact::FRESHLY_REVIEWED, false),
];

/// Secrets Law 25: it is none, and was not lawfully determined to be one (art. 14), whatever mark it bears (art. 17 para. 3).
const NO_SECRET: Line = &[(Fact::DETERMINED_STATE_SECRET, false), (Fact::MARK_REFUTED, true)];

/// Whether it is a secret is no longer unclear.
const SETTLED: Line = &[(Fact::SECRECY_UNSETTLED, false)];

/// Secrets Law 24: it is a secret no longer; that it is reviewed afresh is another question (art. 17 para. 2).
pub(crate) const DECLASSIFIED: Line = &[(Fact::DECLASSIFIED, true)];

/// Art. 17 para. 2: reviewed since it was declassified.
pub(crate) const REVIEWED: Line = &[(Fact::FRESHLY_REVIEWED, true)];

/// Art. 17 para. 3: it cannot be disclosed, by the second or the third limb of art. 14; nobody says by which.
const BY_SOME_LIMB: Line = &[
    (Fact::FORBIDDEN_BY_LAW, true),
    (Fact::ENDANGERS_NATIONAL_SECURITY, true),
    (Fact::ENDANGERS_PUBLIC_SECURITY, true),
    (Fact::ENDANGERS_ECONOMIC_SECURITY, true),
    (Fact::ENDANGERS_SOCIAL_STABILITY, true),
];

/// Art. 14, third limb: what remains after it was processed would still endanger, and nobody says what.
const STILL_ENDANGERS: Line = &[
    (Fact::ENDANGERS_NATIONAL_SECURITY, true),
    (Fact::ENDANGERS_PUBLIC_SECURITY, true),
    (Fact::ENDANGERS_ECONOMIC_SECURITY, true),
    (Fact::ENDANGERS_SOCIAL_STABILITY, true),
];

/// One thing that a review says.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// Which facts hold, and which do not.
    pub(crate) facts: Line,
    /// How much of that is so.
    pub(crate) so: Holds,
    /// The entry of the journal that says it.
    pub(crate) entry: usize,
    /// The question that was raised, or answered; `None` where nobody was asked one.
    pub(crate) of: Option<Doubt>,
}

/// What a doubt says until somebody with power has answered it. Three questions, and each settles itself and no other.
const fn of_doubt(doubt: Doubt) -> (Line, Holds) {
    match doubt {
        // Secrets Law 25; of a listed matter, whoever has the power to classify it (art. 17).
        Doubt::Secrecy | Doubt::BeyondClassificationPower => (UNSETTLED, Holds::Each),
        // Art. 17 para. 3.
        Doubt::Disclosability => (BY_SOME_LIMB, Holds::Perhaps),
    }
}

/// What an answer says that was given with power.
const fn of_ruling(doubt: Doubt, ruling: Ruling) -> (&'static [Line], Holds) {
    match (doubt, ruling) {
        // Secrets Law 25: that is for the national or a provincial administration, and settled with its word.
        (Doubt::Secrecy, Ruling::StateSecret) => (&[SECRET, SETTLED], Holds::Each),
        (Doubt::Secrecy, Ruling::NotStateSecret) => (&[NO_SECRET, SETTLED], Holds::Each),
        // Secrets Law 17: whoever may classify it has.
        (Doubt::BeyondClassificationPower, Ruling::StateSecret) => (&[SECRET], Holds::Each),
        // Art. 17 para. 3.
        (Doubt::Disclosability, Ruling::NotDisclosable) => (&[BY_SOME_LIMB], Holds::One),
        // That a listed matter is none settles no other doubt and refutes no mark; what a law forbids no department permits. An answer to
        // another question is refused when it is recorded.
        (Doubt::BeyondClassificationPower, Ruling::NotStateSecret)
        | (Doubt::Secrecy | Doubt::BeyondClassificationPower, Ruling::Disclosable | Ruling::NotDisclosable)
        | (Doubt::Disclosability, Ruling::Disclosable | Ruling::StateSecret | Ruling::NotStateSecret) => {
            (&[], Holds::Each)
        }
    }
}

impl Said {
    /// Whether it says that something in what is reviewed is closed, or may be. What is none or no longer one, what is settled, and what was
    /// reviewed, is so in every part.
    pub(crate) fn closes(&self) -> bool {
        !([NO_SECRET, SETTLED].contains(&self.facts) || self.ends_a_secret())
    }

    /// Whether it says that what was determined to be a secret ended, or was reviewed since: nothing of what is determined afterwards.
    pub(crate) fn ends_a_secret(&self) -> bool {
        [DECLASSIFIED, REVIEWED].contains(&self.facts)
    }

    /// Whether it is what the agency itself found (art. 14, third limb).
    pub(crate) fn is_own(&self) -> bool {
        self.facts == STILL_ENDANGERS
    }

    /// Whether it says, for certain or perhaps, that nobody has settled whether it is a secret (Secrets Law 25).
    pub(crate) fn is_unsettled(&self) -> bool {
        self.facts == UNSETTLED
    }

    /// Whether it says so of a listed matter alone (Secrets Law 17).
    pub(crate) fn is_beyond_power(&self) -> bool {
        self.of == Some(Doubt::BeyondClassificationPower)
    }

    /// Whether a declassification ends it (Secrets Law 24).
    pub(crate) fn is_of_a_secret(&self) -> bool {
        self.facts == SECRET
    }
}

impl ReviewFile {
    /// What the review says of the facts on a day: each ruling, also that of a secret which a declassification ended since, then the doubt that
    /// nobody has answered, then what was processed.
    pub(crate) fn says(&self, on: NaiveDate) -> Vec<Said> {
        let review = self.shown(on);
        let Some(stage) = review.stage() else { return Vec::new() };
        let mut says = Vec::new();
        for ruled in stage.ruled().into_iter().filter(|one| !one.superseded) {
            let ((doubt, alone), (answer, so)) = (of_doubt(ruled.doubt), of_ruling(ruled.doubt, ruled.ruling));
            let [raised, answered] = ruled.entries;
            let of = Some(ruled.doubt);
            let doubted = |so| Said { facts: doubt, so, entry: raised, of };
            let answers = |so| answer.iter().map(move |facts| Said { facts, so, entry: answered, of });
            match ruled.power {
                Truth::Yes => says.extend(answers(so)),
                _ if ruled.ended => {}
                // Whoever has no power over a question settles nothing of it.
                Truth::No => says.push(doubted(alone)),
                Truth::Open => {
                    says.extend(core::iter::once(doubted(Holds::Perhaps)).chain(answers(Holds::Perhaps)));
                }
            }
        }
        if let Stage::Unsure(unsure) | Stage::Referred(super::Referred { unsure, .. }) = stage {
            let (facts, so) = of_doubt(unsure.doubt);
            says.push(Said { facts, so, entry: unsure.entry, of: Some(unsure.doubt) });
        }
        let standing = self.before_this(on).unwrap_or_else(|| self.at_hand(on));
        let processed = standing.review.course().and_then(|course| course.processed);
        if processed.is_some_and(|version| version.still_endangers == Some(true)) {
            let entry = self.last_entry(on, |event| matches!(event, Event::Processed { .. }));
            says.push(Said { facts: STILL_ENDANGERS, so: Holds::One, entry, of: None });
        }
        says
    }

    /// Whether it stands on a day that it cannot be disclosed, by a limb of art. 14 that nobody names (art. 17 para. 3).
    pub(crate) fn rules_undisclosable(&self, on: NaiveDate) -> bool {
        let Some(stage) = self.shown(on).stage() else { return false };
        stage.ruled().into_iter().any(|one| one.stands() && one.ruling == Ruling::NotDisclosable)
    }

    /// The day on which that was submitted upon which an entry was made.
    pub(crate) fn submitted_before(&self, entry: usize) -> Option<NaiveDate> {
        let mut entries = self.journal().entries().iter().take(entry).rev();
        entries.find(|entry| matches!(entry.event(), Event::Submitted)).map(Entry::on)
    }

    /// The entry of the opinion, whichever, upon which an entry was made, or which it is: what was determined, and what was processed, is what that
    /// opinion is of.
    pub(crate) fn opined_upon(&self, entry: usize) -> Option<usize> {
        let entries = self.journal().entries();
        entries.get(..=entry)?.iter().rposition(|entry| matches!(entry.event(), Event::Opined { .. }))
    }

    fn last_entry(&self, on: NaiveDate, is: impl Fn(&Event) -> bool) -> usize {
        self.journal().up_to(on).iter().rposition(|entry| is(entry.event())).unwrap_or_default()
    }
}
