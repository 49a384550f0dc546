//! Why local rules were refused when they were loaded.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Consulted, LocalRules, Purpose, Role, Silence, Unit};
use crate::citation::{Code, Provision};
use crate::fact::Fact;

/// Why local rules were refused when they were loaded.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LocalRulesError {
    /// A finding stands outside the local bank.
    #[error("finding `{code}` has place {place}: expected 0 to 63")]
    Place {
        /// The finding.
        code: Code,
        /// Its place.
        place: u8,
    },
    /// Two findings share a place or a code.
    #[error("findings `{one}` and `{other}` share a place or a code: expected each once")]
    SharedPlace {
        /// The first.
        one: Code,
        /// The second.
        other: Code,
    },
    /// A test names a local fact that the text does not declare.
    #[error("`{ground}` tests `{fact}`, which `findings` does not declare")]
    Undeclared {
        /// The ground.
        ground: Code,
        /// The fact.
        fact: Fact,
    },
    /// More exemptions than any text has.
    #[error("`exemptions` has {length} entries: expected at most {}", LocalRules::MOST_EXEMPTIONS)]
    TooManyExemptions {
        /// How many.
        length: usize,
    },
    /// Two periods for one purpose.
    #[error("`periods` sets one purpose twice, `{purpose}`: expected one period for each")]
    PeriodTwice {
        /// The purpose.
        purpose: Purpose,
    },
    /// Two grounds of one code, whose explanations could not be told apart.
    #[error("two exemptions have the code `{ground}`: expected each once")]
    CodeTwice {
        /// The code.
        ground: Code,
    },
    /// Two gates of one code, or one with a code of the nation's, which could not be told apart.
    #[error("two gates have the code `{gate}`: expected each once, and `national_` for the nation's alone")]
    GateTwice {
        /// The code.
        gate: Code,
    },
    /// A gate that asks for nothing, or that stands on no provision.
    #[error("gate `{gate}` asks for nothing or has no `by`: expected something to close it, and a provision")]
    EmptyGate {
        /// The code.
        gate: Code,
    },
    /// A row whose list is empty could never be met.
    #[error("`{field}` {}: a list is empty, expected at least one entry", by.stable())]
    EmptyRow {
        /// The field.
        field: &'static str,
        /// The provision of the row.
        by: Provision,
    },
    /// A definition without limbs would make everything government information.
    #[error("`definition` has no limbs: expected at least one")]
    EmptyDefinition,
    /// A place that is built in, or the nation.
    #[error("`place` is `{place}`: expected a code of its own, not a built-in place or the nation")]
    PlaceTaken {
        /// The code.
        place: Code,
    },
    /// A text that ends before it begins.
    #[error("`force` ends on {until}: expected a day not before {from}")]
    EndsBeforeItBegins {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        until: NaiveDate,
    },
    /// A draft that would be in force for no time.
    #[error("`force.term_years` is 0: expected at least 1")]
    NoTerm,
    /// More rows than any text has.
    #[error("`{field}` has {length} entries: expected at most {most}")]
    TooManyRows {
        /// The field.
        field: &'static str,
        /// How many.
        length: usize,
        /// How many there may be.
        most: usize,
    },
    /// A row of the local text cites a law, a regulation or a rule as if it were its own.
    #[error("`{field}` cites {}: expected a provision of the local text itself", by.stable())]
    HigherText {
        /// The field.
        field: &'static str,
        /// The provision.
        by: Provision,
    },
    /// What silence means for a person, and that it consents to disclosure, only the nation says.
    #[error("consultation {} gives silence an effect on `{consulted}` that is not the place's to give: expected `agrees_with_proposer`, on agencies only", by.stable())]
    SilenceReserved {
        /// The provision of the consultation.
        by: Provision,
        /// Who is consulted.
        consulted: Consulted,
        /// The effect.
        silence: Silence,
    },
    /// A local text that takes an application as received later than it arrives burdens the applicant.
    #[error("`requests.receipts` {} sets another day than `arrival`: expected `arrival`, since no place may receive later", by.stable())]
    LaterReceipt {
        /// The provision of the row.
        by: Provision,
    },
    /// The time to answer is counted in working days.
    #[error("`periods` sets `{purpose}` in {}: expected working days, as the nation counts", unit.name().en())]
    ReplyUnit {
        /// The purpose.
        purpose: Purpose,
        /// The unit given.
        unit: Unit,
    },
    /// A ground names an anchor that is not a national ground.
    #[error("exemption `{ground}` names anchor `{anchor}`: expected the code of a national ground")]
    Anchor {
        /// The ground.
        ground: Code,
        /// The anchor.
        anchor: Code,
    },
    /// A row points to a text, or to an article of one, that nobody knows.
    #[error("`{field}` cites {}: expected a text of the place, whose code is the place's or begins with it and a dot, or an article of a text that is known", to.stable())]
    Dangling {
        /// The field.
        field: &'static str,
        /// Where it points.
        to: Provision,
    },
    /// Two duties of one code.
    #[error("two duties have the code `{duty}`: expected each once")]
    DutyTwice {
        /// The code.
        duty: Code,
    },
    /// Hours in which nobody can report.
    #[error("`response.major_report_hours` {} is 0: expected at least 1", by.stable())]
    NoHours {
        /// The provision of the row.
        by: Provision,
    },
    /// A name of nothing.
    #[error("`wordings` {} has a blank `printed`: expected the words of the text", by.stable())]
    BlankName {
        /// The provision of the row.
        by: Provision,
    },
    /// A code that stands twice in one list: an element of a duty, a requirement of an appointment, an indicator.
    #[error("`{of}` has `{element}` twice: expected each code once")]
    ElementTwice {
        /// The duty, the text of the appointment, or the place.
        of: Code,
        /// The code.
        element: Code,
    },
    /// A duty of everybody: a local text of this rank binds agencies only.
    #[error("duty `{duty}` has the bearer `public`: expected a body that the text can bind")]
    BurdenOnThePublic {
        /// The code.
        duty: Code,
    },
    /// A day, a window or a number that never comes.
    #[error(
        "duty `{duty}` has a `timing` that never comes: expected a day that every year has (so not 29 February), a window within days 1 to 30, or a number of at least 1"
    )]
    NoSuchTime {
        /// The code.
        duty: Code,
    },
    /// Two bodies for one role.
    #[error("`appointments` gives the role of {} to two bodies: expected one", role.name().en())]
    RoleTwice {
        /// The role.
        role: Role,
    },
    /// A name that is read in two ways in one year.
    #[error("`wordings` reads `{name}` in two ways in the same year: expected years that do not overlap")]
    NameTwice {
        /// The name.
        name: String,
    },
    /// A name whose last year comes before its first.
    #[error("`wordings` ends `{name}` before it begins: expected `from_year` not after `through_year`")]
    NameEndsBeforeItBegins {
        /// The name.
        name: String,
    },
}
