//! Assertions for the unit tests of others: a failing test prints the report.

use super::breach_code::BreachCode;
use super::report::Audit;
use crate::citation::Language;

impl Audit {
    /// Why it is not lawful, as a failing test prints it; `None` where it is.
    #[must_use]
    pub fn unlawful(&self, language: Language) -> Option<String> {
        let report = || match language {
            Language::Zh => format!("应无违法情形且均可判断，实际为：\n{}", self.explain(language)),
            Language::En => format!("expected a lawful matter, found\n{}", self.explain(language)),
        };
        (!self.is_lawful()).then(report)
    }

    /// Why it does not have this breach, as a failing test prints it; `None` where it has.
    #[must_use]
    pub fn without(&self, code: BreachCode, language: Language) -> Option<String> {
        let none = self.of(code).next().is_none();
        none.then(|| match language {
            Language::Zh => {
                format!("应有 `{}`（{}），实际为：\n{}", code.code(), code.name().zh(), self.explain(language))
            }
            Language::En => format!("expected the breach `{}`, found\n{}", code.code(), self.explain(language)),
        })
    }

    /// Why its breaches are not just these, in whatever order, as a failing test prints it; `None` where they are.
    #[must_use]
    pub fn other_than(&self, codes: &[BreachCode], language: Language) -> Option<String> {
        let mut expected = codes.to_vec();
        let mut found: Vec<BreachCode> = self.codes().collect();
        expected.sort_unstable();
        found.sort_unstable();
        let list = |codes: &[BreachCode]| codes.iter().map(|one| one.code()).collect::<Vec<_>>().join(", ");
        let (missing, unexpected) = (beyond(&expected, &found), beyond(&found, &expected));
        let report = || match language {
            Language::Zh => format!(
                "应仅有 [{}]；缺 [{}]，多 [{}]。实际为：\n{}",
                list(codes),
                list(&missing),
                list(&unexpected),
                self.explain(language)
            ),
            Language::En => format!(
                "expected the breaches [{}]: missing [{}], unexpected [{}], found\n{}",
                list(codes),
                list(&missing),
                list(&unexpected),
                self.explain(language)
            ),
        };
        (expected != found).then(report)
    }
}

/// What stands in one list and not in the other, as often as it stands there more.
fn beyond(these: &[BreachCode], others: &[BreachCode]) -> Vec<BreachCode> {
    let mut left = others.to_vec();
    let missing = |code: &&BreachCode| match left.iter().position(|one| one == *code) {
        Some(at) => {
            left.swap_remove(at);
            false
        }
        None => true,
    };
    these.iter().filter(missing).copied().collect()
}

/// Asserts that an audit found nothing and left nothing unjudged; fails with the report, in Chinese or in the language named last.
///
/// ```
/// use gongkai::assert_lawful;
/// use gongkai::audit::Audit;
/// assert_lawful!(Audit::default());
/// ```
///
/// ```should_panic
/// # use gongkai::{assert_lawful, audit::audit, calendar::Calendar, case::Case, citation::Code, norm::{ApplicantKind, Intake}};
/// # use gongkai::{regime::Jurisdiction, workflow::application::{Event, Request}, workflow::journal::Header};
/// # let nation = Jurisdiction::national();
/// # let mut case = Case::new(Header::of(&nation));
/// # let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// # case.record("2024-03-04".parse().unwrap(), Event::Arrived { intake: Intake::InPerson, request }).unwrap();
/// assert_lawful!(audit(&case, &nation, Calendar::national(), "2024-04-02".parse().unwrap()).unwrap());
/// ```
#[macro_export]
macro_rules! assert_lawful {
    ($audit:expr $(,)?) => {
        $crate::assert_lawful!($audit, $crate::citation::Language::Zh)
    };
    ($audit:expr, $language:expr $(,)?) => {
        if let ::core::option::Option::Some(why) = $crate::audit::Audit::unlawful(&$audit, $language) {
            ::core::panic!("{why}");
        }
    };
}

/// Asserts that an audit found a breach of this code, whatever else it found; fails with the report.
///
/// ```
/// # use gongkai::{audit::audit, calendar::Calendar, case::Case, citation::Code, norm::{ApplicantKind, Intake}};
/// # use gongkai::{regime::Jurisdiction, workflow::application::{Event, Request}, workflow::journal::Header};
/// # let nation = Jurisdiction::national();
/// # let mut case = Case::new(Header::of(&nation));
/// # let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// # case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
/// use gongkai::audit::BreachCode;
/// use gongkai::{assert_breach, assert_breaches};
/// let found = audit(&case, &nation, Calendar::national(), "2024-04-02".parse()?)?;
/// assert_breach!(found, BreachCode::ReplyMissing);
/// assert_breaches!(found, [BreachCode::ReplyMissing]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[macro_export]
macro_rules! assert_breach {
    ($audit:expr, $code:expr $(,)?) => {
        $crate::assert_breach!($audit, $code, $crate::citation::Language::Zh)
    };
    ($audit:expr, $code:expr, $language:expr $(,)?) => {
        if let ::core::option::Option::Some(why) = $crate::audit::Audit::without(&$audit, $code, $language) {
            ::core::panic!("{why}");
        }
    };
}

/// Asserts that the breaches which an audit found are just those of these codes, contested ones included; fails with the report. What
/// was left unjudged is not looked at: that a matter is clean says [`assert_lawful!`](crate::assert_lawful). See also
/// [`assert_breach!`](crate::assert_breach).
#[macro_export]
macro_rules! assert_breaches {
    ($audit:expr, $codes:expr $(,)?) => {
        $crate::assert_breaches!($audit, $codes, $crate::citation::Language::Zh)
    };
    ($audit:expr, $codes:expr, $language:expr $(,)?) => {
        if let ::core::option::Option::Some(why) = $crate::audit::Audit::other_than(&$audit, &$codes, $language) {
            ::core::panic!("{why}");
        }
    };
}
