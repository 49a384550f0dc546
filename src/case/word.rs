//! What acts say of the information, laid over what was found: which of them counts is decided here, and nowhere else. A secrecy review speaks, a
//! declassification, and a re-assessment of what was withheld.

use chrono::NaiveDate;

use super::sheet::Sheet;
use super::{Case, CaseFacts, Findings, Track};
use crate::decision::{Outcome, Part, decide};
use crate::fact::{Fact, FactSet, Facts, Finding};
use crate::regime::Regime;
use crate::workflow::release::{self, Reassessment};
use crate::workflow::secrecy_review::{self, DECLASSIFIED, Holds, Line, REVIEWED, Said};

/// What an act says of a matter, beside the findings of which it speaks.
pub(super) struct Word {
    said: Said,
    reach: Reach,
    /// How many findings had been recorded before it, or before the version at hand began.
    before: usize,
    /// The day of the act, or of the form of the review that says it.
    day: NaiveDate,
    /// Of what was found to be this it speaks, and of nothing else.
    only: Option<Fact>,
}

/// Of what it speaks, beside what is at hand.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Reach {
    /// Of each thing: it was not divided, or is closed in no part.
    All,
    /// 区分: of some part of what was divided, and nobody has said of which.
    SomePart,
    /// Of another version; whether of this one too, only what is found since tells.
    AnotherVersion,
}

/// Art. 18: what the agency itself judged to close it, and found to do so no longer, or never to have done.
const LAPSED: Line = &[
    (Fact::ENDANGERS_NATIONAL_SECURITY, false),
    (Fact::ENDANGERS_PUBLIC_SECURITY, false),
    (Fact::ENDANGERS_ECONOMIC_SECURITY, false),
    (Fact::ENDANGERS_SOCIAL_STABILITY, false),
    (Fact::PERSONNEL_AFFAIRS, false),
    (Fact::LOGISTICS, false),
    (Fact::INTERNAL_WORKFLOW, false),
    (Fact::OTHER_INTERNAL_AFFAIRS, false),
    (Fact::DISCUSSION_RECORD, false),
    (Fact::PROCESS_DRAFT, false),
    (Fact::NEGOTIATION_LETTER, false),
    (Fact::REQUEST_OR_REPORT, false),
    (Fact::OTHER_PROCESS_INFORMATION, false),
    (Fact::ENFORCEMENT_FILE, false),
];

/// Whether a law still forbids it, and whether it still would harm a third party, who has a say in that (art. 15), is asked anew.
const ASKED_ANEW: Line = &[(Fact::FORBIDDEN_BY_LAW, false), (Fact::HARMS_THIRD_PARTY, false)];

impl Case {
    /// What is said on a day, each word with what is known of what it speaks of.
    pub(super) fn words(&self, found: &Findings, on: NaiveDate) -> Vec<Word> {
        let mut words = self.reassessed(found, on);
        // What was determined before is spent, unless somebody found since that it was not declassified.
        let mut ended = None;
        if let Some((track, entry, day)) = self.declassified(on) {
            let word = self.word(found, on, (track, day, entry), unasked(DECLASSIFIED, Holds::Each, entry));
            let only = self.was_classified(found, on, word.before);
            ended = Some(self.place_of(track, entry)).filter(|_| !found.sheets().any(|sheet| word.is_denied(sheet)));
            words.push(Word { only, ..word });
            let reviewed = self.reviewed_since(on, day);
            let reviewed =
                reviewed.map(|(by, at, day)| self.word(found, on, (by, day, at), unasked(REVIEWED, Holds::Each, at)));
            words.extend(reviewed);
        }
        // So is what the agency itself said of what was processed.
        let lapsed = self.lapsed(on).map(|(entry, _)| self.place_of(Track::Release, entry));
        for said in self.secrecy_review().says(on) {
            let at = self.place_of(Track::SecrecyReview, said.entry);
            let over = if said.is_of_a_secret() { ended } else { lapsed.filter(|_| said.is_own()) };
            if over.is_none_or(|over| over < at) {
                let review = self.secrecy_review();
                let of = (
                    Track::SecrecyReview,
                    review.submitted_before(said.entry).unwrap_or(on),
                    review.opined_upon(said.entry).unwrap_or(said.entry),
                );
                words.push(self.word(found, on, of, said));
            }
        }
        words
    }

    /// A word of an act that is of the version upon which an entry was made.
    fn word(&self, found: &Findings, on: NaiveDate, (track, day, upon): (Track, NaiveDate, usize), said: Said) -> Word {
        let earlier = self.version_upon(track, upon, on) < self.release().version(usize::MAX, on);
        let another = self.version_since(on).filter(|_| earlier);
        let reach = match (another, found.is_divided() && said.closes()) {
            (Some(_), _) => Reach::AnotherVersion,
            (None, true) => Reach::SomePart,
            (None, false) => Reach::All,
        };
        let of_version = another.map_or(0, |since| self.findings_until(since));
        Word { said, reach, before: self.findings_before(track, said.entry).max(of_version), day, only: None }
    }

    /// What a re-assessment says that found the ground gone, or that there never was one (art. 18). A state secret ends by declassification alone:
    /// whether it was declassified is asked.
    fn reassessed(&self, found: &Findings, on: NaiveDate) -> Vec<Word> {
        let Some((entry, day)) = self.lapsed(on) else { return Vec::new() };
        let word = |facts, so| self.word(found, on, (Track::Release, day, entry), unasked(facts, so, entry));
        let secret = word(DECLASSIFIED, Holds::Perhaps);
        let secret = Word { only: Some(Fact::DETERMINED_STATE_SECRET), ..secret };
        vec![word(LAPSED, Holds::Each), word(ASKED_ANEW, Holds::Perhaps), secret]
    }

    /// Of what a declassification is, where something was found to have been determined before it: of that. Where a review had ruled it a secret, or
    /// nobody found what was determined, it may be of any part.
    fn was_classified(&self, found: &Findings, on: NaiveDate, before: usize) -> Option<Fact> {
        const DETERMINED: Fact = Fact::DETERMINED_STATE_SECRET;
        let determined = found.sheets().any(|sheet| {
            let earlier = sheet.entry_of(DETERMINED, None).is_some_and(|entry| entry < before);
            earlier && sheet.facts().finding(DETERMINED) == Some(Finding::Yes)
        });
        let ruled = self.secrecy_review().says(on).iter().any(Said::is_of_a_secret);
        (determined && !ruled).then_some(DETERMINED)
    }

    /// The last re-assessment, where it left nothing closed, with its day.
    fn lapsed(&self, on: NaiveDate) -> Option<(usize, NaiveDate)> {
        let entries = self.release().journal().up_to(on);
        let at = entries.iter().rposition(|entry| matches!(entry.event(), release::Event::Reassessed { .. }))?;
        let last = entries.get(at)?;
        let closed = matches!(last.event(), release::Event::Reassessed { result: Reassessment::StaysClosed });
        (!closed).then_some((at, last.on()))
    }

    /// The last declassification by somebody who may declassify (Secrets Law 24), in whichever journal, with its day.
    fn declassified(&self, on: NaiveDate) -> Option<(Track, usize, NaiveDate)> {
        let (release, review) = (self.release().journal().up_to(on), self.secrecy_review().journal().up_to(on));
        let of_release = release.iter().enumerate().filter_map(|(at, entry)| match entry.event() {
            release::Event::Declassified { by } => Some((by, Track::Release, at, entry.on())),
            _ => None,
        });
        let of_review = review.iter().enumerate().filter_map(|(at, entry)| match entry.event() {
            secrecy_review::Event::Declassified { by } => Some((by, Track::SecrecyReview, at, entry.on())),
            _ => None,
        });
        let valid = of_release.chain(of_review).filter(|(by, ..)| by.capacity().may_declassify());
        valid.map(|(_, track, at, on)| (track, at, on)).max_by_key(|(track, at, _)| self.place_of(*track, *at))
    }

    /// The entry that says that it was reviewed, not before a day, with its own.
    fn reviewed_since(&self, on: NaiveDate, day: NaiveDate) -> Option<(Track, usize, NaiveDate)> {
        let review = self.secrecy_review();
        let standing = review.before_this(on).unwrap_or_else(|| review.at_hand(on));
        let opinion = standing.review.stage().and_then(|stage| stage.opinion());
        let discloses = opinion.is_some_and(|(opinion, _)| opinion.discloses() == Some(true));
        let (release, review) = (self.release().journal().up_to(on), self.secrecy_review().journal().up_to(on));
        let of_release = release.iter().enumerate().rev().find_map(|(at, entry)| {
            matches!(entry.event(), release::Event::Reviewed { .. }).then_some((Track::Release, at, entry.on()))
        });
        let of_review = review.iter().enumerate().rev().filter(|_| discloses).find_map(|(at, entry)| {
            use secrecy_review::Event::{Approved, Opined};
            let says = matches!(entry.event(), Opined { .. } | Approved { .. });
            says.then_some((Track::SecrecyReview, at, entry.on()))
        });
        of_release.into_iter().chain(of_review).find(|(.., reviewed)| day <= *reviewed)
    }

    /// Whether the release entered a review after the last word of the review itself: of the two the later counts.
    pub(super) fn release_reviewed_last(&self, on: NaiveDate) -> bool {
        let mut release = self.release().journal().up_to(on).iter();
        let reviewed = release.rposition(|entry| matches!(entry.event(), release::Event::Reviewed { .. }));
        let said = self.secrecy_review().last_word(on).map(|(at, _)| self.place_of(Track::SecrecyReview, at));
        reviewed.map(|at| self.place_of(Track::Release, at)) > said
    }

    /// The day on which the version at hand began, where it is not the first. What is opened again by a re-assessment is what it was.
    fn version_since(&self, on: NaiveDate) -> Option<NaiveDate> {
        let entries = self.release().journal().up_to(on).iter().skip(1);
        entries.rev().find(|entry| entry.event().begins_a_version()).map(crate::workflow::journal::Entry::on)
    }

    /// How many findings are of an earlier day.
    fn findings_until(&self, day: NaiveDate) -> usize {
        self.findings().journal().entries().iter().take_while(|entry| entry.on() < day).count()
    }
}

impl Word {
    /// What is known of a part of the whole, or of the whole, once it was said.
    pub(super) fn over(&self, facts: Facts, sheet: &Sheet, above: Option<&Sheet>) -> Facts {
        let anew = self.said.ends_a_secret() && self.is_determined_since(sheet, above);
        if anew || self.only.is_some_and(|only| facts.finding(only) != Some(Finding::Yes)) {
            return facts;
        }
        self.said.facts.iter().fold(facts, |facts, (fact, holds)| {
            let since = self.since(*fact, sheet, above);
            match self.counts(facts.finding(*fact), since, *holds) {
                Some(finding) => facts.overruled(*fact, finding),
                None => facts,
            }
        })
    }

    /// Whether a fact was found since.
    fn since(&self, fact: Fact, sheet: &Sheet, above: Option<&Sheet>) -> bool {
        sheet.entry_of(fact, above).is_some_and(|entry| self.before <= entry)
    }

    /// Whether it was found since to have been determined a state secret, which nothing said before ends (Secrets Law 14 and 20), or may have been:
    /// whether it was could not be established since a declassification.
    fn is_determined_since(&self, sheet: &Sheet, above: Option<&Sheet>) -> bool {
        let determined = Fact::DETERMINED_STATE_SECRET;
        let found = sheet.facts().finding(determined).filter(|_| self.since(determined, sheet, above));
        match found {
            Some(Finding::Yes) => true,
            Some(Finding::Unknown) => {
                let newly = sheet.found_since(determined, above) >= Some(self.day);
                newly && self.said.facts == DECLASSIFIED && self.said.so == Holds::Each
            }
            Some(Finding::No) | None => false,
        }
    }

    /// Whether it may be so of each thing, and nothing was found since against it: that it was reviewed afresh ends no secret.
    fn may_stand(&self, sheet: &Sheet, above: Option<&Sheet>) -> bool {
        let against = |(fact, holds): &(Fact, bool)| {
            let so = if *holds { Finding::Yes } else { Finding::No };
            let found = self.since(*fact, sheet, above) && *fact != Fact::FRESHLY_REVIEWED;
            found && sheet.facts().finding(*fact) != Some(so)
        };
        self.said.so == Holds::Perhaps && self.reach == Reach::All && !self.said.facts.iter().any(against)
    }

    /// Whether somebody found since that what this ends did not end.
    fn is_denied(&self, sheet: &Sheet) -> bool {
        let denied = |fact: Fact| self.since(fact, sheet, None) && sheet.facts().finding(fact) == Some(Finding::No);
        self.said.facts.iter().any(|(fact, holds)| *holds && denied(*fact))
    }

    /// What counts of a fact: what the act says to hold or not, or what was found before it or since; `None` where what was found does. A statement
    /// that nothing else applies is no finding of a fact, and signs away nothing that an act says; nor does what is found of one part of another.
    fn counts(&self, found: Option<Finding>, since: bool, holds: bool) -> Option<Finding> {
        let certain = self.said.so == Holds::Each;
        match (found, holds, self.reach) {
            // It ended, was determined or came into doubt since; or somebody has found since what is so of another version.
            (Some(_), false, _) | (Some(_), _, Reach::AnotherVersion) if since => None,
            // That it did not end, or was not reviewed: what was determined stands (art. 14).
            (Some(Finding::No), true, _) if since && self.said.ends_a_secret() => None,
            // What lies with somebody else, or was determined, no finding settles: it is disputed (art. 17 para. 3, Secrets Law 25).
            (Some(Finding::No), true, _) if since => Some(Finding::Unknown),
            (Some(Finding::Yes), true, _) | (Some(Finding::No), false, _) => None,
            (_, true, Reach::All) if certain => Some(Finding::Yes),
            (_, false, Reach::All) if certain => Some(Finding::No),
            // Nobody found what may not hold.
            (None, false, _) => None,
            _ => Some(Finding::Unknown),
        }
    }

    /// What closes some part of it for certain, though nobody says by which limb, or which part: `None` where it says nothing of the kind, where
    /// some part of it ended since, or all of it was disputed.
    pub(super) fn closing(&self, sheets: &[(&Sheet, Option<&Sheet>)]) -> Option<Closing> {
        match (self.said.so, self.reach) {
            _ if !self.said.closes() => return None,
            (Holds::One, Reach::All | Reach::SomePart) | (Holds::Each, Reach::SomePart) => {}
            (Holds::Each, Reach::All) | (Holds::Perhaps, _) | (_, Reach::AnotherVersion) => return None,
        }
        let found_since = |fact: Fact, (sheet, above): &(&Sheet, Option<&Sheet>), finding: Finding| {
            self.since(fact, sheet, *above) && sheet.facts().finding(fact) == Some(finding)
        };
        let lines = || self.said.facts.iter();
        let ended = |sheet| lines().any(|(fact, holds)| !holds && found_since(*fact, sheet, Finding::Yes));
        let disputed = |sheet| lines().all(|(fact, holds)| !holds || found_since(*fact, sheet, Finding::No));
        let stands = !sheets.iter().any(ended) && !sheets.iter().all(disputed);
        stands.then_some(Closing { facts: self.said.facts, one: self.said.so == Holds::One })
    }
}

/// What closes some part for certain: all of these facts hold of it, or one of them does.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Closing {
    facts: Line,
    one: bool,
}

impl Closing {
    /// The facts of which it is made.
    fn limbs(self) -> FactSet {
        let limbs = self.facts.iter().filter(|(_, holds)| *holds).map(|(fact, _)| FactSet::of(&[*fact]));
        limbs.fold(FactSet::empty(), FactSet::union)
    }

    /// Whether a part has to be withheld if it is the one, whichever of the limbs it is.
    fn shuts(self, part: &Part, regime: &Regime<'_>) -> bool {
        let laid = |part: Part, (fact, holds): &(Fact, bool)| {
            part.overruling(*fact, if *holds { Finding::Yes } else { Finding::No })
        };
        let shut = |part: &Part| decide(regime, part).effective().is(Outcome::MustWithhold);
        if self.one {
            self.facts.iter().all(|limb| shut(&laid(part.clone(), limb)))
        } else {
            shut(&self.facts.iter().fold(part.clone(), laid))
        }
    }
}

impl CaseFacts {
    /// Of these facts one is known to hold of some part, which then has to be withheld, whichever it is and of whichever part; empty where nobody
    /// said so.
    pub(crate) fn closed_by_one_of(&self, regime: &Regime<'_>) -> FactSet {
        let shut = |closing: &&Closing| self.parts().iter().all(|part| closing.shuts(part, regime));
        self.closings.iter().find(shut).map_or(FactSet::empty(), |closing| closing.limbs())
    }
}

/// What is known of what bears a mark that has been found so only since its secrecy ended, or since another was refuted: whether it was determined
/// anew nobody has found, and a mark is no determination (art. 14). So it is what bears a mark and nothing else, and is held and referred (art. 17
/// para. 3); where it could not be established since whether it bears one, that is open.
pub(super) fn marked_anew(facts: Facts, words: &[Word], sheet: &Sheet, above: Option<&Sheet>) -> Facts {
    let holds = |facts: &Facts, fact: Fact| facts.finding(fact) == Some(Finding::Yes);
    if facts.finding(Fact::MARKED_SECRET).is_none_or(|mark| mark == Finding::No) {
        return facts;
    }
    let facts = if holds(&facts, Fact::MARK_REFUTED) {
        if !refuted_before(words, sheet, above) {
            return facts;
        }
        facts.overruled(Fact::MARK_REFUTED, Finding::No)
    } else {
        facts
    };
    let by_act = said_on(words, |facts| facts == DECLASSIFIED);
    let ended = |fact: Fact| ended_as_found(fact, sheet, above).max(by_act.filter(|_| fact == Fact::DECLASSIFIED));
    let ended = FactSet::NO_LONGER_SECRET.facts().filter(|fact| holds(&facts, *fact)).filter_map(ended).max();
    if ended.is_none() || sheet.found_since(Fact::MARKED_SECRET, above) <= ended {
        return facts;
    }
    let spent = FactSet::NO_LONGER_SECRET | FactSet::of(&[Fact::DETERMINED_STATE_SECRET]);
    let spent: Vec<Fact> = spent.facts().filter(|fact| holds(&facts, *fact)).collect();
    spent.into_iter().fold(facts, |facts, fact| facts.overruled(fact, Finding::No))
}

/// Whether it was ruled a state secret by somebody who may have power, and nothing was found since against the doubt or its answer: it is one, or
/// nobody has settled whether it is (Secrets Law 25).
pub(super) fn is_ruled_secret(words: &[Word], sheet: &Sheet, above: Option<&Sheet>) -> bool {
    words.windows(2).any(|pair| match pair {
        [doubt, answer] => {
            doubt.said.is_unsettled()
                && answer.said.is_of_a_secret()
                && pair.iter().all(|word| word.may_stand(sheet, above))
        }
        _ => false,
    })
}

/// Whether all that nobody has settled of it is a listed matter beyond the agency's power to classify: whether it is a secret at all nobody doubted.
pub(super) fn is_beyond_power(words: &[Word], sheet: &Sheet, above: Option<&Sheet>) -> bool {
    let found = [Some(sheet), above].into_iter().flatten();
    let mut found = found.filter_map(|sheet| sheet.facts().finding(Fact::SECRECY_UNSETTLED));
    let mut doubts = words.iter().filter(|word| word.said.is_unsettled()).peekable();
    doubts.peek().is_some() && doubts.all(|word| word.said.is_beyond_power()) && !found.any(|one| one == Finding::Yes)
}

/// Whether what was refuted last is another mark than the one at hand: none was found in between. Who refutes what nobody had found saw it.
fn refuted_before(words: &[Word], sheet: &Sheet, above: Option<&Sheet>) -> bool {
    let refuted = FactSet::of(&[Fact::MARK_REFUTED]);
    let by_act = said_on(words, |facts| facts.contains(&(Fact::MARK_REFUTED, true)));
    let last = sheet.found_on(refuted, above).max(by_act);
    sheet.was_found_otherwise(Fact::MARKED_SECRET, above) && last < sheet.found_since(Fact::MARKED_SECRET, above)
}

/// The last day on which an act said something of the kind for certain.
fn said_on(words: &[Word], is_said: impl Fn(Line) -> bool) -> Option<NaiveDate> {
    let said = words.iter().filter(|word| word.said.so == Holds::Each && is_said(word.said.facts));
    said.map(|word| word.day).max()
}

/// What an act says that answers nobody's question.
const fn unasked(facts: Line, so: Holds, entry: usize) -> Said {
    Said { facts, so, entry, of: None }
}

/// Since when the secrecy has ended in one way, as somebody found. What was determined since ended by the later finding.
fn ended_as_found(ended: Fact, sheet: &Sheet, above: Option<&Sheet>) -> Option<NaiveDate> {
    let determined = sheet.found_since(Fact::DETERMINED_STATE_SECRET, above);
    let since = sheet.found_since(ended, above).filter(|_| sheet.facts().finding(ended) == Some(Finding::Yes))?;
    if Some(since) < determined { sheet.found_on(FactSet::of(&[ended]), above) } else { Some(since) }
}
