//! A sample of a host's own unit tests: its template of a decision, its nightly job over many files, and its look at tomorrow, each held
//! against the law by `assert_lawful!`, `assert_breach!` and `assert_breaches!`. Copy `mod tests`, and put the host's code in the place of
//! `host.rs`.
//!
//! `cargo test --example host_suite` runs the tests. `cargo run --example host_suite [-- --lang en]` shows what a failing one prints, and what
//! the job and the look ahead answer.

mod host;

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use gongkai::citation::{Language, Provision};

const USAGE: &str = "usage: host_suite [--lang zh|en]; the tests run with `cargo test --example host_suite`";

fn main() -> ExitCode {
    match asked().and_then(|asked| asked.map_or_else(|| Ok(USAGE.to_owned()), answer)) {
        Ok(text) => {
            // A reader that has seen enough and closed the pipe is no failure.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "host_suite: {message}");
            ExitCode::from(2)
        }
    }
}

/// The language; `None` where help is asked for.
fn asked() -> Result<Option<Language>, String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--help" | "-h"] => Ok(None),
        [] | ["--lang", "zh"] => Ok(Some(Language::Zh)),
        ["--lang", "en"] => Ok(Some(Language::En)),
        ["--lang", other] => Err(format!("--lang is `{other}`: expected zh or en")),
        other => Err(format!("`{}` is unknown\n{USAGE}", other.join(" "))),
    }
}

fn answer(language: Language) -> Result<String, String> {
    told(language).map_err(|error| error.to_string())
}

fn told(language: Language) -> Result<String, Box<dyn std::error::Error>> {
    let mut text = "cargo test --example host_suite\n".to_owned();
    let (arrived, replied) = ("2024-03-04".parse()?, "2024-04-03".parse()?);
    let of_2007 = host::refusal(Provision::of("national.2007").article(14).paragraph(4));
    let late = host::answered(host::opened(arrived)?, replied, of_2007)?;
    if let Some(why) = host::audited(&late, replied)?.unlawful(language) {
        let _ = writeln!(text, "\nassert_lawful!(found)\n{why}");
    }
    let files = [("rota_2024_17", late), ("rota_2024_18", host::opened(arrived)?)];
    for (name, found) in host::nightly(&files, "2024-04-01".parse()?)? {
        let _ = writeln!(text, "nightly 2024-04-01: {name} {}", found.explain(language));
    }
    for (name, found) in host::nightly(&files, replied)? {
        let codes: Vec<&str> = found.codes().map(gongkai::audit::BreachCode::code).collect();
        let _ = writeln!(text, "nightly {replied}: {name} {}", codes.join(", "));
    }
    for today in ["2024-03-29", "2024-04-01", "2024-04-02"] {
        let late = host::late_tomorrow(&host::opened(arrived)?, today.parse()?)?;
        let _ = writeln!(text, "late tomorrow, asked on {today}: {late}");
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use gongkai::audit::BreachCode;
    use gongkai::case::Case;
    use gongkai::citation::Provision;
    use gongkai::norm::ReplyKind;
    use gongkai::workflow::application::Reply;
    use gongkai::{assert_breach, assert_breaches, assert_lawful};

    use crate::host;

    const RIGHT: Provision = Provision::of("national.2019").article(16).paragraph(1);
    const REPEALED: Provision = Provision::of("national.2007").article(14).paragraph(4);

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day of the test")
    }

    /// Asked on 4 March 2024, so that the answer is due by 1 April; answered on a day.
    fn answered(on: &str, reply: Reply) -> Case {
        let case = host::opened(day("2024-03-04")).expect("a file that opens");
        host::answered(case, day(on), reply).expect("a reply that can be made")
    }

    #[test]
    fn the_template_of_a_refusal_is_lawful() {
        let case = answered("2024-03-20", host::refusal(RIGHT));
        assert_lawful!(host::audited(&case, day("2024-06-03")).expect("a file that can be audited"));
    }

    #[test]
    fn the_old_template_is_found_out() {
        let case = answered("2024-03-20", host::refusal(REPEALED));
        let found = host::audited(&case, day("2024-06-03")).expect("a file that can be audited");
        assert_breaches!(found, [BreachCode::ProvisionRepealed]);
    }

    /// Whatever else is wrong with it.
    #[test]
    fn a_bare_refusal_gives_no_reasons() {
        let case = answered("2024-04-03", Reply::new(ReplyKind::Refused));
        let found = host::audited(&case, day("2024-06-03")).expect("a file that can be audited");
        assert_breach!(found, BreachCode::ReasonsNotGiven);
        assert_breach!(found, BreachCode::ReplyLate);
    }

    #[test]
    fn the_nightly_job_reports_what_is_wrong_and_nothing_else() {
        let open = host::opened(day("2024-03-04")).expect("a file that opens");
        let files = [
            ("answered", answered("2024-03-20", host::refusal(RIGHT))),
            ("answered late", answered("2024-04-03", host::refusal(RIGHT))),
            ("open", open),
        ];
        let names = |on: &str| {
            let wrong = host::nightly(&files, day(on)).expect("files that can be audited");
            wrong.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(names("2024-04-01"), [""; 0]);
        assert_eq!(names("2024-04-03"), ["answered late", "open"]);
    }

    #[test]
    fn it_would_be_late_tomorrow_on_its_last_day_only() {
        let case = host::opened(day("2024-03-04")).expect("a file that opens");
        let asked = |on: &str| host::late_tomorrow(&case, day(on)).expect("a file that can be audited");
        assert_eq!(["2024-03-31", "2024-04-01", "2024-04-02"].map(asked), [false, true, false]);
    }
}
