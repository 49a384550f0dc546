//! The articles read as plain ifs over complete findings, without a look at the tables of the library.
//!
//! A fact that is not found to hold does not hold. Only a matter that waits for a body with power, or that rests on
//! guidance or on an unverified provision, still leaves two outcomes.

use gongkai::decision::{Outcome, Outcomes};
use gongkai::fact::Fact;
use gongkai::norm::{Choice, Mode};

type Holds<'a> = &'a dyn Fn(Fact) -> bool;

fn any(is: Holds<'_>, facts: &[Fact]) -> bool {
    facts.iter().any(|fact| is(*fact))
}

fn no_longer_secret(is: Holds<'_>) -> bool {
    // Secrets Law 24 para. 2 (expiry, declassification) and 20 para. 4 (formal publication).
    any(is, &[Fact::SECRECY_TERM_EXPIRED, Fact::DECLASSIFIED, Fact::FORMALLY_PUBLISHED])
}

fn endangers(is: Holds<'_>) -> bool {
    any(
        is,
        &[
            Fact::ENDANGERS_NATIONAL_SECURITY,
            Fact::ENDANGERS_PUBLIC_SECURITY,
            Fact::ENDANGERS_ECONOMIC_SECURITY,
            Fact::ENDANGERS_SOCIAL_STABILITY,
        ],
    )
}

fn internal_affairs(is: Holds<'_>) -> bool {
    any(is, &[Fact::PERSONNEL_AFFAIRS, Fact::LOGISTICS, Fact::INTERNAL_WORKFLOW, Fact::OTHER_INTERNAL_AFFAIRS])
}

fn process_information(is: Holds<'_>) -> bool {
    any(
        is,
        &[
            Fact::DISCUSSION_RECORD,
            Fact::PROCESS_DRAFT,
            Fact::NEGOTIATION_LETTER,
            Fact::REQUEST_OR_REPORT,
            Fact::OTHER_PROCESS_INFORMATION,
        ],
    )
}

/// The 2019 text.
pub(crate) fn text_2019(mode: Mode, reach: Choice, is: Holds<'_>) -> Outcomes {
    // Art. 2, and the archives law.
    let governed = is(Fact::BY_AGENCY)
        && is(Fact::ADMINISTRATIVE_FUNCTION)
        && is(Fact::MADE_OR_OBTAINED)
        && is(Fact::RECORDED)
        && !is(Fact::IN_STATE_ARCHIVE);
    if !governed {
        return Outcomes::only(Outcome::NotGovernmentInformation);
    }
    let outcome = closed_2019(mode, reach, is);
    if waits(is) {
        return Outcomes::only(outcome).with(Outcome::MustWithhold);
    }
    Outcomes::only(outcome)
}

/// Whether nobody may answer yet, because another body or a review still has to speak.
fn waits(is: Holds<'_>) -> bool {
    // Secrets Law 25: unclear or disputed secrecy waits for the secrecy administration, which may find a secret.
    if is(Fact::SECRECY_UNSETTLED) {
        return true;
    }
    // Art. 17 para. 2: what has ceased to be secret is reviewed afresh first, whether or not it ever was determined.
    if no_longer_secret(is) {
        return !is(Fact::FRESHLY_REVIEWED);
    }
    // Art. 17 para. 3: a mark is referred, unless a determination is found (art. 14 decides) or it rests on none.
    is(Fact::MARKED_SECRET) && !is(Fact::DETERMINED_STATE_SECRET) && !is(Fact::MARK_REFUTED)
}

fn required_by_higher_text(is: Holds<'_>) -> bool {
    any(is, &[Fact::LAW_REQUIRES_DISCLOSURE, Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE])
}

fn closed_2019(mode: Mode, reach: Choice, is: Holds<'_>) -> Outcome {
    // Art. 14.
    if is(Fact::DETERMINED_STATE_SECRET) && !no_longer_secret(is) {
        return Outcome::MustWithhold;
    }
    if is(Fact::FORBIDDEN_BY_LAW) {
        return Outcome::MustWithhold;
    }
    if endangers(is) {
        return Outcome::MustWithhold;
    }
    // Art. 15. An objection under art. 32 adds nothing: what has reasonable grounds still has to show the harm.
    let interest = any(is, &[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY, Fact::SIMILAR_INTEREST]);
    let mut may_disclose = false;
    if interest && is(Fact::HARMS_THIRD_PARTY) && !is(Fact::THIRD_PARTY_CONSENTS) {
        if !is(Fact::GRAVE_PUBLIC_INTEREST) {
            // A law that itself requires what the Regulation closes.
            if is(Fact::LAW_REQUIRES_DISCLOSURE) {
                return Outcome::Conflict;
            }
            return Outcome::MustWithhold;
        }
        // Art. 15: proactively it is disclosed. Art. 32: on request the agency may, and no law conflicts with that.
        may_disclose = mode == Mode::OnRequest;
    }
    // Art. 16.
    let required = required_by_higher_text(is);
    if internal_affairs(is) && !(required && reach == Choice::P1AndP2) {
        return Outcome::MayWithhold;
    }
    if (process_information(is) || is(Fact::ENFORCEMENT_FILE)) && !required {
        return Outcome::MayWithhold;
    }
    if may_disclose { Outcome::MayDisclose } else { Outcome::MustDisclose }
}

/// The 2007 text.
pub(crate) fn text_2007(mode: Mode, is: Holds<'_>) -> Outcomes {
    // Art. 2: duties, which include administrative functions; and the archives law.
    let governed = is(Fact::BY_AGENCY)
        && (is(Fact::PERFORMING_DUTIES) || is(Fact::ADMINISTRATIVE_FUNCTION))
        && is(Fact::MADE_OR_OBTAINED)
        && is(Fact::RECORDED)
        && !is(Fact::IN_STATE_ARCHIVE);
    if !governed {
        return Outcomes::only(Outcome::NotGovernmentInformation);
    }
    let certain = closed_2007(mode, is);
    let mut possible = Outcomes::only(certain);
    // The guidance of 2010, which only says that such information is generally not disclosed; art. 9 item 4 prevails.
    let guidance = internal_affairs(is) || process_information(is);
    if guidance && !required_by_higher_text(is) && certain < Outcome::MayWithhold {
        possible = possible.with(Outcome::MayWithhold);
    }
    // Art. 8 (unverified), what other laws forbid (no ground in the text), and what still waits for somebody.
    if endangers(is) || is(Fact::FORBIDDEN_BY_LAW) || waits(is) {
        possible = possible.with(Outcome::MustWithhold);
    }
    possible
}

fn closed_2007(mode: Mode, is: Holds<'_>) -> Outcome {
    // Art. 14 para. 4.
    if is(Fact::DETERMINED_STATE_SECRET) && !no_longer_secret(is) {
        return Outcome::MustWithhold;
    }
    if any(is, &[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY]) {
        let grave = is(Fact::GRAVE_PUBLIC_INTEREST);
        // Art. 23: on request grave public interest makes disclosure a duty.
        if mode == Mode::OnRequest && grave {
            return Outcome::MustDisclose;
        }
        // Art. 14 para. 4, second sentence: with consent or grave public interest it may be disclosed, so that no law
        // conflicts. An objection (art. 23) leaves neither, and without them the sentence before closes it anyway.
        if is(Fact::THIRD_PARTY_CONSENTS) || grave {
            return Outcome::MayDisclose;
        }
        if is(Fact::LAW_REQUIRES_DISCLOSURE) {
            return Outcome::Conflict;
        }
        return Outcome::MustWithhold;
    }
    Outcome::MustDisclose
}
