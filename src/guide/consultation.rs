//! Consultation (征求意见): agencies that are involved are consulted (协商、确认), third parties are heard (听取第三方意见).
//!
//! The API is [`consultation`](crate::workflow::consultation). Before proactive disclosure it is a procedure of its own
//! ([`Consultations`](crate::workflow::consultation::Consultations), the coordination track of a case); on an
//! application it is a part of the application. There is one
//! [`Consultation`](crate::workflow::consultation::Consultation) for each addressee, several run beside one another in
//! one [`Ledger`](crate::workflow::consultation::Ledger), and a consultation that was withdrawn, answered or settled, and opened anew is a
//! second round beside the first. Before proactive disclosure a version that was changed is asked about anew; until it is, nobody has confirmed it. The stages of one are drawn at [`consultation`](crate::workflow::consultation).
//!
//! # Who acts
//! The agency that plans to disclose writes; the one consulted answers, as an
//! [`InvolvedAgency`](crate::norm::Consulted::InvolvedAgency), a [`CoMaker`](crate::norm::Consulted::CoMaker) or a
//! [`ThirdParty`](crate::norm::Consulted::ThirdParty); a disagreement goes to whom the text names.
//!
//! # What starts and ends it
//! It is opened when somebody finds that another is involved, and ends answered, settled or withdrawn. Silence is no
//! event: what it means is [read off](crate::workflow::consultation::Consultation::position) the text in force when the
//! letter was received, the window in it, and the days.
//!
//! # What the ledger answers
//! | question | asked of |
//! |---|---|
//! | where one stands on a day, and by which provision | [`Consultation::position`](crate::workflow::consultation::Consultation::position) |
//! | what blocks a release | [`Ledger::clearance`](crate::workflow::consultation::Ledger::clearance) |
//! | which days it took, that an application does not count | [`Ledger::spans`](crate::workflow::consultation::Ledger::spans) |
//! | by when the letter is due | [`Consultation::letter_due`](crate::workflow::consultation::Consultation::letter_due) |
//!
//! # Provisions
//! | text | where | what |
//! |---|---|---|
//! | the nation, 2019 | 11 para. 1; 15, 32; 33 para. 3; 34 | confirmation before release, without window or deeming; third parties in writing, 15 working days, then the agency decides; that time is not counted; co-makers may be asked, silence after 15 working days consents to disclosure |
//! | the nation, 2007 | 7 (unverified); 23 | confirmation; an objection of a third party bars, without a time |
//! | yantian | 27 | confirmation, without form, window or effect of silence |
//! | yanliang | 35 | who settles a disagreement on content |
//! | lieshan | 6, 8, 9 | confirmation; on an application letters within 3 working days; who decides whether to disclose |
//! | taierzhuang | coordination 3 to 11, proactive 15 | written letters within 5 working days, three contents; silence after the letter's own window agrees with the proposer; reporting of a dispute |
//! | the Yunnan bureau | coordination 1 to 4, proactive 7 | in writing; 10 working days for the bureau's own answer; the city's department coordinates |
//!
//! # Refused and recorded
//! Refused: an answer before a letter, a letter to somebody whose consultation was not opened, a settlement of what
//! nobody escalated, and in a case a proactive consultation inside the application. Recorded: a letter that is late,
//! bare or oral, an answer after its time, and everything that was said in whatever form; which of it counts is
//! derived.
//!
//! # The verbs
//! [`Verb`](crate::workflow::consultation::Verb): open, send, receive, agree on a time, say orally, answer in writing,
//! escalate, settle, withdraw.
//!
//! # An example
//! The same silence, in two places: in Taierzhuang it agrees with the proposer, in Lieshan it means nothing and the
//! release stays blocked.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::norm::{Consulted, Mode, Period};
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::consultation::{ApprovalByLaw, Consultations, Event, Gap, Letter, Opinion, Standpoint};
//! use gongkai::workflow::journal::Header;
//!
//! let (with, opened, asked) = ("finance".parse()?, "2024-03-04".parse()?, "2024-03-18".parse()?);
//! let letter = Letter::new().about("公示", "无文号", "名单", opened, "区农业农村局").asking("是否一致")
//!     .with_opinion(Opinion::Disclose, "《政府信息公开条例》第二十条").answer_within(Period::working_days(5));
//! for (place, means) in [
//!     ("taierzhuang", Standpoint::DeemedAgree(Opinion::Disclose)),
//!     ("lieshan", Standpoint::Undetermined(Gap::SilenceHasNoEffect)),
//! ] {
//!     let place = Jurisdiction::of_place(place)?;
//!     let mut matter = Consultations::new(Header::of(&place));
//!     let (consulted, mode, of_place) = (Consulted::InvolvedAgency, Mode::Proactive, Some(true));
//!     matter.record(opened, Event::Opened { with, consulted, mode, trigger: opened, of_place, urgent: None })?;
//!     matter.record(opened, Event::Sent { with, letter: letter.clone() })?;
//!     matter.record("2024-03-05".parse()?, Event::Received { with })?;
//!     let clearance = matter.on(asked).clearance(&place, Calendar::national(), asked, ApprovalByLaw::NotRequired)?;
//!     assert_eq!(clearance.positions[0].1.standpoint, means);
//!     assert_eq!(clearance.is_clear(), place.place().as_str() == "taierzhuang");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the audit finds
//! - the letter: [`letter_late`](crate::audit::BreachCode::LetterLate), also where nobody sent one: on an application its time
//!   runs from the receipt of what can be handled, and none is due where the answer does not say whether the information is open,
//!   [`letter_defective`](crate::audit::BreachCode::LetterDefective),
//!   [`letter_oral`](crate::audit::BreachCode::LetterOral);
//! - the answer of a body that the text binds: [`answer_late`](crate::audit::BreachCode::AnswerLate),
//!   [`answer_oral`](crate::audit::BreachCode::AnswerOral);
//! - a release around it: [`released_unconsulted`](crate::audit::BreachCode::ReleasedUnconsulted),
//!   [`released_unconfirmed`](crate::audit::BreachCode::ReleasedUnconfirmed),
//!   [`released_in_dispute`](crate::audit::BreachCode::ReleasedInDispute),
//!   [`released_against_agreement`](crate::audit::BreachCode::ReleasedAgainstAgreement),
//!   [`released_without_consent`](crate::audit::BreachCode::ReleasedWithoutConsent),
//!   [`released_over_third_party`](crate::audit::BreachCode::ReleasedOverThirdParty); on an application
//!   [`third_party_not_heard`](crate::audit::BreachCode::ThirdPartyNotHeard),
//!   [`objection_ignored`](crate::audit::BreachCode::ObjectionIgnored),
//!   [`third_party_not_told`](crate::audit::BreachCode::ThirdPartyNotTold): also who was silent, or objected without good reason, is
//!   told where what harms it is disclosed for the public interest alone.
//!
//! The Regulation asks for confirmation in no form: a spoken yes confirms, and lacks only the writing that a place asks for. Who
//! agreed to withhold confirmed nothing that went out; whether that had a ground is asked.
//!
//! Alone it is judged by [`audit::coordination`](crate::audit::coordination()).
//!
//! # What stays open
//! A window that no text, letter or agreement sets: none is borrowed. Whether silence also agrees with an opinion to
//! *withhold* ([`SilenceReach`](crate::norm::Reading::SilenceReach)); it founds no withholding either way. Whether a
//! text reaches the one consulted, where the host does not say that it is of the place. A dispute that no text sends
//! anywhere. Whether what others are involved in was made jointly with them, where a text leaves it to the lead to ask co-makers;
//! and whether they were involved in time, where that was found later. Whether an objection that comes after silence was deemed agreement still is one: it blocks, and what
//! [`Case::next`](crate::case::Case::next) tells of it need not be done for certain. That of a co-maker on an application
//! leaves the decision to the lead (art. 34). Whether an objection has reasonable grounds: the agency finds that.
