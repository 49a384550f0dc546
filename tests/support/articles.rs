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
    // Secrets Law 25: unclear or disputed secrecy waits for the secrecy administration, which may find a secret.
    if is(Fact::SECRECY_UNSETTLED) {
        return Outcomes::only(outcome).with(Outcome::MustWithhold);
    }
    Outcomes::only(outcome)
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
    // Arts. 15 and 32. A reasonable objection speaks of harm; only an application is put to the third party.
    let interest = any(is, &[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY, Fact::SIMILAR_INTEREST]);
    let harmed = is(Fact::HARMS_THIRD_PARTY) || (mode == Mode::OnRequest && is(Fact::REASONABLE_OBJECTION));
    let mut may_disclose = false;
    if interest && harmed && !is(Fact::THIRD_PARTY_CONSENTS) {
        let grave = is(Fact::GRAVE_PUBLIC_INTEREST);
        let disclosed = grave && mode == Mode::Proactive;
        if !disclosed {
            // A law that itself requires what the Regulation closes, or leaves to the agency.
            if is(Fact::LAW_REQUIRES_DISCLOSURE) {
                return Outcome::Conflict;
            }
            if !grave {
                return Outcome::MustWithhold;
            }
            may_disclose = true;
        }
    }
    // Art. 16.
    let required =
        any(is, &[Fact::LAW_REQUIRES_DISCLOSURE, Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE]);
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
    // Art. 2: duties, which include administrative functions; SPC 2011 art. 7 for archives.
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
    // The guidance of 2010, which only says that such information is generally not disclosed.
    if (internal_affairs(is) || process_information(is)) && certain < Outcome::MayWithhold {
        possible = possible.with(Outcome::MayWithhold);
    }
    // Art. 8 (unverified), what other laws forbid (no ground in the text), and secrecy still to be determined.
    if endangers(is) || is(Fact::FORBIDDEN_BY_LAW) || is(Fact::SECRECY_UNSETTLED) {
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
        // Art. 23: on request grave public interest makes disclosure a duty, and without it an objection bars.
        if mode == Mode::OnRequest && grave {
            return Outcome::MustDisclose;
        }
        if is(Fact::LAW_REQUIRES_DISCLOSURE) {
            return Outcome::Conflict;
        }
        if mode == Mode::OnRequest && is(Fact::THIRD_PARTY_OBJECTS) {
            return Outcome::MustWithhold;
        }
        // Art. 14 para. 4, second sentence: with consent or grave public interest it may be disclosed.
        if is(Fact::THIRD_PARTY_CONSENTS) || grave {
            return Outcome::MayDisclose;
        }
        return Outcome::MustWithhold;
    }
    Outcome::MustDisclose
}
